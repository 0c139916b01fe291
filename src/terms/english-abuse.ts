import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

const OLD = ['historic', 'historical']
const ABUSES = ['abuse', 'child abuse', 'sexual abuse', 'child sexual abuse', 'sex abuse', 'child sex abuse']

/** A case that could identify a child, as against a law, a policy or a tragedy of Sophocles. */
const CASE = [
  ...[
    'charged',
    'convicted',
    'jailed',
    'accused',
    'guilty',
    'arrested',
    'victim',
    'on trial',
    'court',
    'police',
  ],
  ...[
    'prosecutor',
    'sentenced',
    'pleaded',
    'abused',
    'raped',
    'committed incest',
    'incest with',
    'incest case',
  ],
  ...['incest charge', 'incest victim', 'incest survivor', 'incest trial'],
]

/** Rows en-13 to en-18: what the abuse, and those who lived through it, are called. */
export const ENGLISH_TERMS_OF_ABUSE: StarterTerm[] = [
  row('en', 13, 'care', 'live', {
    flag: 'historic abuse',
    variants: pairs(OLD, [
      ...ABUSES,
      'sex offence',
      'sexual offence',
      'sex crime',
      'abuse allegation',
      'child rape',
    ]),
    prefer: 'non-recent abuse, or the decade',
    reason: {
      ar: 'من عاشوا الإساءة لا يرونها تاريخًا، والصفة توحي بأن المساءلة فات أوانها.',
      en: 'Those who live with it do not call it history, and the word hints that it is too late for justice.',
    },
    guideline: 'NAPAC',
    source: SOURCES.napac,
  }),
  row('en', 14, 'avoid', 'live', {
    flag: 'incest',
    variants: ['incestuous abuse', 'incestuous relationship', 'incestuous rape', 'incestuous assault'],
    onlyWith: CASE,
    exceptIn: [
      ...['rape or incest', 'incest or rape', 'exception for rape and incest', 'cases of rape and incest'],
      ...['law on incest', 'incest law', 'incest taboo'],
    ],
    prefer: 'serious sexual offence against a child',
    reason: {
      ar: 'الكلمة تكشف القرابة بين المتهم والطفل، وقد يعرف القارئ منها من هو الطفل.',
      en: 'It gives away that the accused and the child are related, and so may tell readers who the child is.',
    },
    guideline: 'Editors’ Code, clause 7',
    source: SOURCES.editorsCode,
  }),
  row('en', 15, 'note', 'live', {
    flag: 'victim',
    onlyWith: [
      ...['survivor', 'survived', 'now an adult', 'now adults', 'as an adult', 'as adults', 'adult victim'],
      ...['abused as a child', 'abused as children', 'as a grown woman', 'as a grown man'],
    ],
    exceptIn: [
      ...['victims and survivors', 'victims or survivors', 'survivors and victims', 'survivors or victims'],
      ...['victims commissioner', 'victim support', 'victim impact statement', 'victim personal statement'],
    ],
    prefer: 'survivor, or the word that the person uses; “victim” is right in a legal context',
    reason: {
      ar: 'للبالغ الذي تعرض للإساءة في طفولته أن يختار كيف يُوصف. اسأله.',
      en: 'An adult who was abused in childhood chooses what to be called. Ask.',
    },
    guideline: 'NAPAC; INHOPE',
    source: SOURCES.inhope,
  }),
  row('en', 16, 'care', 'live', {
    flag: 'paedophile',
    variants: [
      ...['pedophile', 'paedo', 'pedo', 'pædophile'],
      ...pairs(['paedophile', 'pedophile'], ['ring', 'network', 'gang']),
    ],
    prefer: 'child sexual offender; group of child sexual offenders',
    reason: {
      ar: 'اللفظ تشخيص طبي لا ينطبق على كل من يعتدي على طفل، ويحجب الفعل نفسه.',
      en: 'It is a diagnosis, which most offenders do not have, and it hides what was done.',
    },
    guideline: 'ECPAT Belgium, on the Luxembourg Guidelines',
    source: SOURCES.ecpatBelgium,
  }),
  row('en', 17, 'care', 'live', {
    flag: 'sexting',
    variants: ['sext', 'sexted'],
    onlyWith: [
      ...['coerced', 'coercion', 'groomed', 'blackmailed', 'forced', 'threatened', 'pressured', 'tricked'],
      ...['extorted', 'abuser', 'offender', 'predator'],
    ],
    prefer: 'sexual images obtained by grooming or coercion',
    reason: {
      ar: 'اللفظ يوحي بتبادل بين طرفين راضيين، وما أُخذ بالإكراه ليس تبادلًا.',
      en: 'It suggests an exchange between two who are willing. What was coerced was taken.',
    },
    guideline: 'Internet Watch Foundation (2018)',
    source: SOURCES.iwf2018,
  }),
  row('en', 18, 'care', 'live', {
    flag: 'self-generated imagery',
    variants: pairs(
      ['self-generated'],
      [
        ...[
          'image',
          'material',
          'content',
          'video',
          'photo',
          'csam',
          'child sexual abuse',
          'child sexual abuse material',
        ],
        ...[
          'child sexual abuse imagery',
          'indecent image',
          'indecent imagery',
          'sexual image',
          'sexual imagery',
          'abuse',
        ],
        ...['sexual material', 'nude image', 'nude', 'intimate image'],
      ],
    ),
    // Children make films of their own, too.
    onlyWith: [
      ...[
        'self-generated imagery',
        'abuse',
        'sexual',
        'indecent',
        'nude',
        'naked',
        'intimate',
        'csam',
        'groomed',
      ],
      ...['coerced', 'predator', 'offender', 'internet watch foundation', 'iwf'],
      ...pairs(['image of', 'imagery of'], ['children', 'a child', 'girls', 'a girl', 'boys', 'a boy']),
    ],
    prefer: 'imagery that a child was groomed or coerced into making; say that the child is not to blame',
    reason: {
      ar: 'العبارة وحدها تجعل الطفل صانع الصورة، وتُسقط من استدرجه أو أكرهه.',
      en: 'On its own it makes the child the producer and drops whoever groomed or coerced them.',
    },
    guideline: 'Internet Watch Foundation',
    source: SOURCES.iwfQuoted,
  }),
]
