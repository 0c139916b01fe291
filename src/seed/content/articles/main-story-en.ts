import { body, cite, factbox, h2, helplines, inlineQuote, p, quote, ul } from '../lexical'
import type { ArticleLocaleData } from '../types'

const headline = 'UK crime agency warns of online networks drawing young people into serious harm'
const standfirst =
  'Most offenders are teenage boys, the National Crime Agency says, and they use the platforms that other young people use. Here is what was said, what could be checked, and where to find help.'

export const mainStoryEn: ArticleLocaleData = {
  headline,
  standfirst,
  slug: 'nca-warns-of-online-networks-harming-children',
  byline: 'Web Desk',
  contentNote:
    'This story mentions sexual abuse, coercion, self-harm and suicide. It describes no method. Support services are listed at the end.',
  seo: { title: headline, description: standfirst },
  social: {
    title: headline,
    description: 'What the UK agency said, what could be checked, and where to find help.',
  },
  body: body(
    'en',
    'main-story',
    p(
      'Britain’s National Crime Agency (NCA) has asked families, schools, technology companies and law enforcement to help stop online networks, made up mostly of teenage boys, that press children into serious harm.',
      cite('release-copy'),
    ),
    p(
      'The appeal came with the agency’s yearly National Strategic Assessment, published on 25 March 2025.',
      cite('independent-copy'),
      ' The agency speaks of “Com networks”, a loose label for many communities on social media and messaging apps rather than the name of one organisation. Adults take part too, and what the networks do runs from fraud and cyber crime to extremism, serious violence and the sexual abuse of children.',
      cite('release-copy'),
    ),
    p(
      'The agency says that ',
      inlineQuote('six-fold'),
      '. In a number of cases, it adds, ',
      inlineQuote('girls-aged-11'),
      '.',
    ),
    p(
      'Graeme Biggar, the agency’s Director General, called it ',
      inlineQuote('biggar-phenomenon', 'a hugely complex and deeply concerning phenomenon'),
      '. He went on:',
    ),
    quote('biggar-drawn-in'),
    h2('Where children already are'),
    p('The harm happens in no remote corner of the internet, he said:'),
    quote('biggar-same-platforms'),
    p('He also spoke of what it does to girls:'),
    quote('biggar-girls'),
    h2('What could not be confirmed'),
    p(
      'Further remarks reached this desk only in Arabic, in a report by Urkish News that credits the Guardian.',
      cite('urkish-account'),
      ' Neither the newspaper’s story nor the English wording was found, so they are given as reported speech.',
    ),
    p(
      'According to that report, the Guardian had Mr Biggar saying that ',
      inlineQuote('biggar-not-beyond-reach'),
      '. Jess Phillips, who was then Minister for Safeguarding and Violence Against Women and Girls at the Home Office, was reported as saying that ',
      inlineQuote('phillips-tools'),
      '. A call that ',
      inlineQuote('platforms-appeal'),
      ' is credited to the government, and no speaker is named.',
    ),
    p(
      'The report also says that the regulator, Ofcom, announced that ',
      inlineQuote('ofcom-measures'),
      '. Ofcom later opened a consultation on further measures, on 30 June 2025,',
      cite('dpa-2025-06-30'),
      ' which was to close on 20 October of that year.',
      cite('scl-2025-07-01'),
    ),
    factbox(
      'How we know',
      ul(
        'What the agency says was read in a copy of its statement that a local site republished, and compared with press reports. Its own page and the report itself were not found.',
        'Mr Biggar’s sentences stand as a news agency carried them. The Arabic edition has the desk’s translation.',
        'The Arabic report credits a remark about the dark web to the document. In English copies the remark is Mr Biggar’s and means something else: that the groups are not hiding there, rather than that they reach beyond it.',
      ),
    ),
    h2('Where to find help'),
    p(
      'Charities, and public bodies in their own countries, run the services listed here; none belongs to the agency. Anyone in immediate danger should call the local emergency number.',
    ),
    helplines('In the United Kingdom', 'childline', 'nspcc-helpline', 'napac', 'samaritans'),
    helplines(
      'In other countries',
      'egypt-child-helpline',
      'jordan-110',
      'saudi-116111',
      'childhelp',
      'child-helpline-international',
    ),
  ),
}
