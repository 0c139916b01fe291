import { trainingQuotes } from './training-quotes'
import { ref, refs, type QuoteData, type QuoteEntry, type RenditionData } from './types'

/** Everyone at the desk who translates is named, as the house asks. */
const TRANSLATOR = 'طارق منصور · Tariq Mansour'
const occasion = {
  ar: 'صدور التقييم الاستراتيجي الوطني',
  en: 'Publication of the National Strategic Assessment',
}

const translated = (text: string): RenditionData => ({
  locale: 'ar',
  text,
  translatorKind: 'person',
  translator: TRANSLATOR,
  basis: 'original',
  official: false,
})

const approval: QuoteEntry['approval'] = { by: 'editor', locales: ['ar', 'en'] }

/** A sentence of the director general's statement, as the news agency carried it. */
function statement(
  key: string,
  originalText: string,
  arabic: string,
  reportedBy: string[],
  verificationNote: string,
): QuoteEntry {
  return {
    key,
    by: 'reporter',
    data: {
      form: 'direct',
      originalStatus: 'located',
      originalText,
      originalLanguage: 'en',
      renditions: [translated(arabic)],
      speakerKind: 'person',
      person: ref('people', 'graeme-biggar'),
      saidOn: '2025-03-25',
      occasion,
      reportedBy: reportedBy.map((document) => ({
        document: ref('documents', document),
        language: 'en',
      })),
      context: 'One of four sentences of one statement. The agency’s own page was not found.',
    },
    approval: { by: 'editor', locales: ['ar'] },
    plannedVerification: {
      by: 'checker',
      outcome: 'verified_verbatim',
      method: 'archiveCompare',
      note: `Demo desk: ${verificationNote} The agency’s own page was not found.`,
      evidence: refs('captures', ...reportedBy),
    },
  }
}

/** A figure of the agency's, in the desk's words, compared with copies that give the same figure. */
function figure(
  key: string,
  data: Pick<QuoteData, 'originalText' | 'figure'>,
  ar: string,
  en: string,
  copies: string[],
): QuoteEntry {
  return {
    key,
    by: 'reporter',
    data: {
      form: 'figure',
      originalStatus: 'located',
      originalLanguage: 'en',
      ...data,
      renditions: [
        translated(ar),
        { locale: 'en', text: en, translatorKind: 'none', basis: 'original', official: false },
      ],
      speakerKind: 'organisation',
      organisation: ref('sources', 'nca'),
      saidOn: '2025-03-25',
      occasion,
      reportedBy: copies.map((document) => ({ document: ref('documents', document), language: 'en' })),
    },
    approval,
    plannedVerification: {
      by: 'checker',
      outcome: 'verified_paraphrase',
      method: 'archiveCompare',
      note: 'Demo desk: the same figure stands in a republished copy of the agency’s statement and in other outlets’ reports. The agency’s own page was not found.',
      evidence: refs('captures', ...copies),
    },
  }
}

/** What is known only from the Arabic account: it goes out as reported speech, and says who reported it. */
function known(
  key: string,
  outcome: 'secondary_only' | 'original_not_located',
  speaker: Pick<QuoteData, 'speakerKind' | 'person' | 'organisation'>,
  ar: string,
  en: string,
  note: string,
): QuoteEntry {
  const basisDocument = ref('documents', 'urkish-account')
  return {
    key,
    by: 'reporter',
    data: {
      form: 'paraphrase',
      originalStatus: 'notLocated',
      renditions: [
        {
          locale: 'ar',
          text: ar,
          translatorKind: 'organisation',
          translator: 'أوركيش نيوز (من غير اسم مترجم)',
          basis: 'pickup',
          basisDocument,
          official: false,
        },
        {
          locale: 'en',
          text: en,
          translatorKind: 'person',
          translator: TRANSLATOR,
          basis: 'pickup',
          basisDocument,
          official: false,
        },
      ],
      ...speaker,
      // The account has no date: the month is that of the assessment it reports on.
      saidOn: '2025-03',
      reportedBy: [
        { document: ref('documents', 'guardian-article'), language: 'en' },
        { document: basisDocument, language: 'ar' },
      ],
      note,
    },
    approval,
    plannedVerification: {
      by: 'checker',
      outcome,
      method: 'none',
      note: `Demo desk: ${note}`,
      evidence: refs('captures', 'urkish-account'),
    },
  }
}

const biggar = { speakerKind: 'person' as const, person: ref('people', 'graeme-biggar') }
const phillips = { speakerKind: 'person' as const, person: ref('people', 'jess-phillips') }
const organisation = (key: string) => ({
  speakerKind: 'organisation' as const,
  organisation: ref('sources', key),
})

export const quotes: QuoteEntry[] = [
  statement(
    'biggar-phenomenon',
    'This is a hugely complex and deeply concerning phenomenon.',
    'هذه ظاهرة بالغة التعقيد وتبعث على قلق عميق.',
    ['pa-copy', 'release-copy'],
    'the sentence was read in PA’s report; its first words also open the statement in the republished copy.',
  ),
  statement(
    'biggar-drawn-in',
    'Young people are being drawn into these sadistic and violent online gangs where they are collaborating at scale to inflict, or incite others to commit, serious harm.',
    'يُستدرَج الشباب إلى هذه العصابات الإلكترونية السادية والعنيفة، حيث يتعاونون على نطاق واسع لإلحاق أذى جسيم أو لتحريض آخرين على إلحاقه.',
    ['pa-copy'],
    'the sentence was read in PA’s report, and in the same words in two newspapers’ reports of which no note was kept.',
  ),
  statement(
    'biggar-same-platforms',
    'These groups are not lurking on the dark web, they exist in the same online world and platforms young people use on a daily basis.',
    'هذه الجماعات لا تتوارى في الإنترنت المظلم، بل هي موجودة في العالم الإلكتروني نفسه وعلى المنصات نفسها التي يستخدمها الشباب يوميًا.',
    ['pa-copy', 'boston-globe-copy'],
    'the sentence stands word for word in PA’s report and in the Boston Globe’s.',
  ),
  statement(
    'biggar-girls',
    'It is especially concerning to see the impact this is having on young girls who are often groomed into hurting themselves and in some cases, even encouraged to attempt suicide.',
    'ومما يثير القلق على وجه الخصوص أثر ذلك في الفتيات الصغيرات، اللواتي كثيرًا ما تجري استمالتهن ليؤذين أنفسهن، بل يُشجَّعن في بعض الحالات على محاولة الانتحار.',
    ['pa-copy', 'boston-globe-copy'],
    'the sentence stands in PA’s report; the Boston Globe has its second half in the same words. One tabloid’s copy drops the word “even”.',
  ),
  figure(
    'six-fold',
    {
      originalText: 'Known reports of this emerging threat increased six-fold in the UK from 2022-2024.',
      figure: { value: '6', unit: 'times as many known reports', period: '2022–2024' },
    },
    'البلاغات المعروفة عن هذا الخطر في المملكة المتحدة ارتفعت إلى ستة أمثالها بين عامي 2022 و2024',
    'known reports of the threat in the UK rose six-fold between 2022 and 2024',
    ['release-copy', 'independent-copy', 'stv-report'],
  ),
  figure(
    'girls-aged-11',
    {
      originalText: 'girls, some as young as 11, have been coerced',
      figure: { value: '11', unit: 'years, age of the youngest girls', period: 'cases identified by 2025' },
    },
    'فتيات تبدأ أعمارهن من 11 عامًا أكرههن منخرطون في هذه الشبكات على إيذاء أنفسهن أو مقرّبين منهن إيذاءً جسيمًا أو جنسيًا',
    'offenders have coerced girls, some as young as 11, into seriously harming or sexually abusing themselves or others close to them',
    ['release-copy', 'stv-report'],
  ),
  known(
    'biggar-not-beyond-reach',
    'original_not_located',
    biggar,
    'من يظنون أن وجودهم على الشبكة يحميهم مخطئون، وأن توقيفات وإدانات قد حصلت، ولا تزال ملفات أخرى مفتوحة داخل بريطانيا وخارجها',
    'those who think that being online protects them are mistaken, that there have already been arrests and convictions, and that other cases are open in Britain and abroad',
    'printed in Arabic between quotation marks; no English original was found, so it may not go out as a quotation. The nearest found is PA’s own sentence on convictions and continuing investigations.',
  ),
  known(
    'phillips-tools',
    'original_not_located',
    phillips,
    'الحكومة تستعين بكل ما لديها من وسائل ليكون الإنترنت آمنًا للأطفال، وإن قانون السلامة على الإنترنت يمنح السلطات صلاحيات لهذا الغرض',
    'the government was using every means it had to make the internet safe for children, and that the Online Safety Act gave the authorities powers to that end',
    'reported in Arabic only, under a title she did not hold. Two other statements of hers from other days exist and must not be put in its place.',
  ),
  known(
    'platforms-appeal',
    'original_not_located',
    organisation('uk-government'),
    'تحمي المنصات الأطفال من أخطار الشبكة وتتصدى للمتورطين',
    'platforms should protect children from dangers online and act against offenders',
    'printed in Arabic between quotation marks, with only the government before it: nobody is named, and the minister may have been meant.',
  ),
  known(
    'ofcom-measures',
    'secondary_only',
    organisation('ofcom'),
    'ستعزز الإشراف على المحتوى وآليات الإبلاغ، وتحدّث إجراءات الحماية، وتطوّر أدوات ترصد المحتوى الضار آليًا',
    'it would strengthen moderation and reporting, bring protections up to date and develop tools that detect harmful content automatically',
    'what Ofcom told the newspaper was not found. The account says that details would follow the next month and bears no date.',
  ),
  {
    ...known(
      'report-dark-web',
      'original_not_located',
      organisation('nca'),
      'نشاط هذه الجماعات يتجاوز الإنترنت المظلم إلى المنصات اليومية',
      'the groups are active beyond the dark web, on everyday platforms',
      'the account credits this to the report. The English copies have it as Graeme Biggar’s words, and with another meaning: not hiding there, rather than not only there.',
    ),
    plannedDispute: {
      by: 'checker',
      raisedBy: 'Demo desk, fact-checking',
      grounds:
        'Speaker and meaning differ from the statement that was found: see the quote “These groups are not lurking on the dark web”.',
    },
  },
  ...trainingQuotes,
]
