import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

const SUICIDE = [
  ...['suicide', 'suicidal', 'self-harm', 'self-harmed', 'self-harming', 'self-injury', 'suicides'],
  ...['took his own life', 'took her own life', 'took their own life', 'killed himself', 'killed herself'],
  ...['take his own life', 'take her own life', 'take their own life', 'overdose'],
]

/** Rows en-24 to en-30: how a suicide or self-harm is told. */
export const ENGLISH_TERMS_OF_SUICIDE: StarterTerm[] = [
  row('en', 24, 'care', 'live', {
    flag: 'commit suicide',
    variants: ['committed suicide', 'commits suicide', 'committing suicide'],
    prefer: 'died by suicide; took their own life',
    reason: {
      ar: 'الفعل يُقال في الجرائم، والانتحار وفاة لا جريمة.',
      en: 'One commits a crime. Suicide is a death.',
    },
    guideline: 'Samaritans',
    source: SOURCES.samaritansLanguage,
  }),
  row('en', 25, 'care', 'live', {
    flag: 'failed suicide attempt',
    variants: [
      ...['unsuccessful suicide attempt', 'failed attempt at suicide', 'unsuccessful attempt at suicide'],
      ...[
        'failed suicide',
        'failed suicide bid',
        'unsuccessful suicide',
        'botched suicide',
        'successful suicide',
      ],
      ...['successful suicide attempt', 'completed suicide'],
      ...pairs(
        ['failed attempt to'],
        ['take his own life', 'take her own life', 'kill himself', 'kill herself'],
      ),
      ...pairs(
        ['failed attempt to'],
        ['take their own life', 'end his life', 'end her life', 'end their life'],
      ),
      ...[
        'succeeded in killing himself',
        'succeeded in killing herself',
        'failed to kill himself',
        'failed to kill herself',
      ],
    ],
    exceptIn: [
      ...pairs(
        ['failed suicide', 'unsuccessful suicide', 'successful suicide', 'completed suicide'],
        [
          ...[
            'prevention',
            'awareness',
            'bomber',
            'bombing',
            'attack',
            'training',
            'watch',
            'risk',
            'strategy',
            'helpline',
          ],
          ...['programme', 'mission'],
        ],
      ),
      'botched suicide bombing',
    ],
    prefer: 'suicide attempt; died by suicide',
    reason: {
      ar: 'ليست الوفاة نجاحًا ولا النجاة فشلًا.',
      en: 'Death is no success, and survival is no failure.',
    },
    guideline: 'Palestinian Ministry of Information; Embrace Lebanon; Samaritans',
    source: SOURCES.embrace,
  }),
  row('en', 26, 'care', 'live', {
    flag: 'suicide epidemic',
    variants: [
      ...[
        'epidemic of suicide',
        'wave of suicide',
        'suicide wave',
        'suicide craze',
        'craze of suicide',
        'suicide fad',
      ],
      ...['suicide hotspot', 'suicide hot spot', 'suicide pact', 'epidemic of suicides', 'wave of suicides'],
    ],
    exceptIn: pairs(
      ['wave of suicide', 'epidemic of suicide', 'suicide wave'],
      ['bombing', 'attack', 'bomber', 'car bombing', 'truck bombing', 'drone'],
    ),
    prefer: '“rise”, with the figures and their source',
    reason: {
      ar: 'ألفاظ العدوى والموضة والمكان تهوّل، وقد تدفع إلى المحاكاة. الرقم ومصدره يكفيان.',
      en: 'Words of contagion, fashion or place dramatise and may invite imitation. Give the figure and who counted it.',
    },
    guideline: 'Research on unsupported claims of a rise (medRxiv, 2022)',
    source: SOURCES.riseClaims,
  }),
  row('en', 27, 'avoid', 'draft', {
    flag: 'suicide method',
    variants: [
      ...[
        'method of suicide',
        'self-harm method',
        'method of self-harm',
        'way to kill yourself',
        'suicide technique',
      ],
      ...['way to die by suicide', 'way to end your life'],
    ],
    exceptIn: [
      ...[
        'no suicide method',
        'no method of suicide',
        'access to suicide method',
        'access to method of suicide',
      ],
    ],
    prefer: null,
    reason: {
      ar: 'الوسيلة والأداة والجرعة والمكان لا تُذكر بحال. قاعدة self-harm-method تبحث عن التفاصيل نفسها، وهذا الصف للعبارة العامة.',
      en: 'Method, tool, dose and place are never given. The rule self-harm-method looks for the details themselves; this row is for the general phrase.',
    },
    guideline: 'Samaritans',
    source: SOURCES.samaritans,
  }),
  row('en', 28, 'care', 'live', {
    flag: 'cry for help',
    variants: [
      ...['senseless', 'selfish', 'do anything stupid', 'doing anything stupid', 'did something stupid'],
      ...['do something stupid', 'doing something stupid'],
    ],
    onlyWith: SUICIDE,
    exceptIn: ['senseless suicide bombing', 'senseless suicide attack', 'senseless suicide bomb'],
    prefer: 'a neutral description',
    reason: {
      ar: 'ألفاظ تستخف بالألم أو تدين صاحبه، فلا يطلب المساعدة من يحتاج إليها.',
      en: 'It belittles or condemns, and keeps people from asking for help.',
    },
    guideline: 'Samaritans',
    source: SOURCES.samaritansLanguage,
  }),
  row('en', 29, 'care', 'draft', {
    flag: 'self-harmer',
    variants: ['self-mutilator', 'self-mutilation', 'self-mutilate', 'cutter'],
    // A cutter also works in cloth, glass and paper.
    onlyWith: [
      ...[
        'self-harm',
        'self-harmer',
        'self-harming',
        'self-mutilator',
        'self-mutilation',
        'self-mutilate',
        'suicide',
      ],
      ...['suicidal', 'self-injury'],
    ],
    prefer: 'person who self-harms; self-harm',
    reason: {
      ar: 'إيذاء النفس شيء يمر به الإنسان، لا هوية له.',
      en: 'Self-harm is something a person does, not what they are.',
    },
    guideline: 'Desk practice',
  }),
  row('en', 30, 'avoid', 'draft', {
    flag: 'suicide challenge',
    variants: [
      ...pairs(
        ['self-harm'],
        ['challenge', 'game', 'forum', 'channel', 'server', 'chat room', 'site', 'website'],
      ),
      ...pairs(['suicide'], ['game', 'forum', 'channel', 'server', 'chat room', 'website']),
      ...pairs(['pro-suicide', 'pro-self-harm'], ['forum', 'site', 'website', 'channel', 'group']),
    ],
    prefer: '“an online group”, without its name',
    reason: {
      ar: 'الاسم يقود إلى المكان. يُذكر أن هناك مجموعة على الإنترنت، بلا اسم ولا عنوان.',
      en: 'A name leads people there. Say that there is an online group, without its name or address.',
    },
    guideline: 'World Health Organization; Revontulet',
    source: SOURCES.revontulet,
  }),
]
