import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

/** Networks of this kind, as against a sports league, a trade union or a start-up. */
const NETWORKS = [
  ...['com network', 'com networks', 'online network', 'these networks', 'the networks', 'criminal network'],
  ...[
    'extremist',
    'sadistic',
    'offender',
    'perpetrator',
    'abuse',
    'abuser',
    'exploitation',
    'extortion',
    'sextortion',
  ],
  ...['self-harm', 'grooming', 'predator', 'nca', 'harm group', 'online group'],
]

const WHO = [
  'paedophile',
  'pedophile',
  'predator',
  'abuser',
  'rapist',
  'offender',
  'man',
  'couple',
  'teacher',
  'father',
]

const CONVICTION = [
  ...[
    'abused',
    'abuser',
    'raped',
    'rapist',
    'molested',
    'paedophile',
    'pedophile',
    'sex offender',
    'child abuse',
  ],
  ...[
    'sexual abuse',
    'sexually abused',
    'jailed',
    'convicted',
    'sentenced',
    'groomed',
    'preyed on',
    'predator',
  ],
]

/** Rows en-31 to en-33: networks that live on being named, and offenders made larger than life. */
export const ENGLISH_TERMS_OF_NETWORKS: StarterTerm[] = [
  row('en', 31, 'care', 'live', {
    flag: 'leaderboard',
    variants: [
      ...[
        'member count',
        'subscriber count',
        'victim count',
        'victim tally',
        'kill count',
        'under the alias',
      ],
      ...[
        'by the alias',
        'uses the alias',
        'online alias',
        'under the handle',
        'online handle',
        'screen name',
      ],
      ...[
        'subgroup known as',
        'subgroup called',
        'subgroup named',
        'subgroup calling itself',
        'splinter group called',
      ],
      ...[
        'splinter group known as',
        'logo of the network',
        'logo of the group',
        'network’s logo',
        'group’s logo',
      ],
    ],
    onlyWith: NETWORKS,
    prefer: '“one of the networks that the NCA calls Com networks”',
    reason: {
      ar: 'الأسماء والأرقام والشعارات والمراتب هي ما تتباهى به هذه الشبكات، وذكرها يمنحها ما تطلب.',
      en: 'Names, numerals, logos and rankings are what such networks boast of. To print them is to award them.',
    },
    guideline: 'Revontulet',
    source: SOURCES.revontulet,
  }),
  row('en', 32, 'care', 'live', {
    flag: 'lone wolf',
    variants: ['lone wolves'],
    // The animal is not meant.
    onlyWith: [
      ...[
        'attack',
        'attacker',
        'terror',
        'terrorist',
        'terrorism',
        'extremist',
        'extremism',
        'offender',
        'suspect',
      ],
      ...['gunman', 'violence', 'radicalised', 'radicalized', 'plot', 'murder'],
      ...['stabbing', 'shooting', 'convicted', 'killer', 'abuser', 'predator'],
    ],
    prefer: 'networked offending; “acted alone”, where that is proven',
    reason: {
      ar: 'الصورة تمجّد الفاعل وتحجب الشبكة التي حرّضته أو صفّقت له.',
      en: 'The image flatters the offender and hides the network that egged them on.',
    },
    guideline: 'Revontulet',
    source: SOURCES.revontulet,
  }),
  row('en', 33, 'care', 'live', {
    flag: 'monster',
    variants: [
      ...['beast', 'pervert', 'perv'],
      ...pairs(['evil', 'twisted'], WHO),
      ...['evil monster', 'twisted pervert', 'evil pervert', 'sex beast', 'sex monster', 'twisted mind'],
    ],
    onlyWith: CONVICTION,
    exceptIn: [
      ...[
        'cookie monster',
        'monster truck',
        'monster mask',
        'monster costume',
        'beauty and the beast',
        'beast of a',
        'monster of a',
        'monster storm',
      ],
      ...['loch ness monster', 'monster under the bed', 'monsters under the bed'],
    ],
    prefer: 'convicted of …',
    reason: {
      ar: 'من يعتدي على الأطفال شخص عادي المظهر في الغالب. صورة الوحش تمنع الناس من رؤيته.',
      en: 'Those who abuse children mostly look like anybody. The picture of a monster keeps people from seeing them.',
    },
    guideline: 'INHOPE',
    source: SOURCES.inhope,
  }),
]
