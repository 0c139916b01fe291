import { ABUSE_EN, CHILD_EN } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

const CONSENSUAL = [
  'sex',
  'relationship',
  'affair',
  'encounter',
  'act',
  'activity',
  'contact',
  'relations',
].map((what) => `consensual ${what}`)

const HERSELF = ['herself', 'himself', 'themselves']
const AT_RISK = [
  ...pairs(['put', 'placed'], pairs(HERSELF, ['at risk', 'in danger'])),
  ...HERSELF.map((self) => `exposed ${self} to risk`),
]

/** Rows en-19 to en-23: words that move the blame to those who were harmed. */
export const ENGLISH_TERMS_OF_BLAME: StarterTerm[] = [
  row('en', 19, 'care', 'draft', {
    flag: 'revenge porn',
    variants: ['revenge pornography'],
    // A service keeps its name.
    exceptIn: ['Revenge Porn Helpline'],
    prefer: 'intimate images shared without consent; image-based sexual abuse',
    reason: {
      ar: 'لا «انتقام» بلا ذنب سابق، وليست الصور مادة إباحية: إنها اعتداء.',
      en: '“Revenge” implies that the person did something to deserve it, and the images are abuse, not pornography.',
    },
    guideline: 'Desk practice',
  }),
  row('en', 20, 'note', 'draft', {
    flag: 'sextortion',
    variants: ['sextort', 'sextorted', 'sextortionist'],
    // Glossed: the reader is told what it is.
    exceptIn: [
      ...[
        'sexual extortion of children (sextortion)',
        'sexual extortion or sextortion',
        'sexual extortion (sextortion)',
      ],
      ...['known as sextortion', 'called sextortion', 'so-called sextortion'],
    ],
    prefer: 'sexual extortion of children (“sextortion”) at first use',
    reason: {
      ar: 'كلمة مركبة لا يعرفها كل قارئ: اشرحها عند أول ذكر.',
      en: 'A coined word that not every reader knows: say what it is at first use.',
    },
    guideline: 'Luxembourg Guidelines',
  }),
  row('en', 21, 'avoid', 'live', {
    flag: 'consensual sex',
    variants: [
      ...CONSENSUAL,
      ...pairs(
        ['willing participant in', 'willing partner in'],
        [
          'sex',
          'the sex',
          'the abuse',
          'her abuse',
          'his abuse',
          'her own abuse',
          'his own abuse',
          'the relationship',
        ],
      ),
      ...['the girl', 'the child', 'the boy', 'the pupil'].map((who) => `${who} a willing participant`),
      ...[
        'consensual sexual',
        'consented to sex',
        'consented to the abuse',
        'agreed to sex',
        'agreed to have sex',
      ],
      ...[
        'agreed to the sex act',
        'agreed to sexual activity',
        'agreed to sexual act',
        'agreed to sexual contact',
        'agreed to perform sex act',
        'agreed to perform sexual act',
        'willing victim',
      ],
      ...[
        'willingly had sex',
        'volunteered for sex with',
        'volunteered sexual image',
        'volunteered sexual picture',
        'volunteered sexual photo',
      ],
      ...[
        'volunteered nude image',
        'volunteered nude picture',
        'volunteered naked picture',
        'willing sexual partner',
        'willing to have sex',
      ],
    ],
    onlyWith: CHILD_EN.filter((word) => !word.startsWith('teen')),
    // What is denied is not claimed; two people of one age are no abuse by itself.
    exceptIn: [
      ...pairs(['non', 'not', 'never', 'no such thing as'], [...CONSENSUAL, 'consensual sexual']),
      ...[
        'consensual sex between',
        'agreed to sex education',
        'agreed to sex abuse',
        'agreed to sex offender',
        'consented to sex education',
        'never agreed to sex',
      ],
      ...['never consented to sex', 'not consented to sex'],
    ],
    prefer: null,
    reason: {
      ar: 'الطفل لا يوافق على الاعتداء عليه: لا رضا يُذكر ولا مشاركة. قل ما فُعل به.',
      en: 'A child cannot consent to abuse: there was no agreement and no part to play. Say what was done to the child.',
    },
    guideline: 'Internet Watch Foundation; Zero Tolerance',
    source: SOURCES.iwf,
  }),
  row('en', 22, 'avoid', 'draft', {
    flag: 'promiscuous girl',
    variants: [
      ...[
        'promiscuous boy',
        'promiscuous child',
        'promiscuous teenager',
        'sexually promiscuous',
        'girl was promiscuous',
      ],
      ...[
        'she was promiscuous',
        'provocative girl',
        'provocatively dressed',
        'dressed provocatively',
        'lolita',
      ],
      ...[
        'provocative clothing',
        'provocative clothes',
        'provocative dress',
        'provocative pose',
        'sexually provocative',
      ],
      ...pairs(['mature for'], ['her age', 'his age', 'their age', 'her years', 'his years']),
      ...['mature beyond her years', 'mature beyond his years'],
    ],
    onlyWith: [
      ...[
        ...ABUSE_EN,
        'sex',
        'victim',
        'court',
        'judge',
        'jury',
        'defence',
        'lawyer',
        'barrister',
        'defendant',
      ],
      ...['accused', 'offender', 'trial', 'prosecutor'],
    ],
    exceptIn: ['nabokov’s lolita', 'novel lolita', 'film lolita'],
    prefer: null,
    reason: {
      ar: 'وصف الطفل بما يثير أو يُغري يلقي عليه ذنب من اعتدى عليه.',
      en: 'It moves the blame from whoever abused the child to how the child looked or behaved.',
    },
    guideline: 'Desk practice',
  }),
  row('en', 23, 'care', 'live', {
    flag: 'put herself at risk',
    variants: [
      ...AT_RISK,
      ...HERSELF.map((self) => `putting ${self} at risk`),
      ...HERSELF.map((self) => `allowed ${self} to be`),
      ...pairs(['allowed him to', 'allowed them to'], ['touch', 'abuse', 'film', 'rape']),
      ...[
        'admitted being abused',
        'admitted to being abused',
        'admitted having been abused',
        'admitted being raped',
      ],
      ...[
        'admitted to being raped',
        'admitted she was abused',
        'admitted he was abused',
        'admitted they were abused',
      ],
      ...['admitted she had been abused', 'admitted he had been abused', 'admitted that she had been abused'],
      ...['admitted that he had been abused', 'confessed to being abused'],
    ],
    onlyWith: [...ABUSE_EN, 'victim', 'offender'],
    exceptIn: HERSELF.map((self) => `put ${self} at risk to`),
    prefer: 'the offender as subject (“he targeted…”); “disclosed”, not “admitted”',
    reason: {
      ar: 'الفاعل هو المعتدي. الطفل لم «يسمح» ولم «يعترف»، بل أفصح عما جرى له.',
      en: 'The offender acts. A child does not “allow” or “admit” abuse; a child discloses it.',
    },
    guideline: 'INHOPE',
    source: SOURCES.inhope,
  }),
]
