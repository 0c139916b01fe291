import { ABUSE_EN } from './context'
import { pairs, row } from './define'
import { SOURCES } from './sources'
import type { StarterTerm } from './types'

const AGES = ['a 10', 'an 11', 'a 12', 'a 13', 'a 14', 'a 15', 'a 16', 'a 17'].map((age) => `${age} year old`)

/** Said of an offence; a study of the age at which young people begin is another thing. */
const UNDERAGE_SEX = [
  ...['accused of', 'convicted of', 'guilty of', 'charged with', 'jailed for', 'admitted'],
].map((before) => `${before} underage sex`)

const PUPILS = ['a pupil', 'his pupil', 'her pupil', 'the pupil', 'a schoolgirl', 'a schoolboy']

/** Rows en-10 to en-12: what is called sex, a woman or love. */
export const ENGLISH_TERMS_OF_RELATIONS: StarterTerm[] = [
  row('en', 10, 'avoid', 'live', {
    flag: 'sex with a child',
    variants: [
      ...pairs(
        ['sex with'],
        [
          ...[
            'children',
            'a minor',
            'minors',
            'a girl',
            'girls',
            'a boy',
            'boys',
            'a pupil',
            'pupils',
            'a schoolgirl',
          ],
          ...[
            'schoolgirls',
            'a schoolboy',
            'schoolboys',
            'an underage girl',
            'underage girls',
            'an underage boy',
          ],
          ...['underage boys', 'a young girl', 'a young boy', 'the girl', 'the boy', 'the child', ...AGES],
        ],
      ),
      ...UNDERAGE_SEX,
      'underage sex with',
    ],
    prefer: 'rape; sexual assault; child sexual abuse (as charged)',
    reason: {
      ar: 'الطفل لا يشارك في علاقة: ما وقع عليه اعتداء، ويُسمى باسم التهمة.',
      en: 'A child takes part in nothing: it was done to them. Call it what the charge calls it.',
    },
    guideline: 'Zero Tolerance',
    source: SOURCES.zeroTolerance,
  }),
  row('en', 11, 'avoid', 'live', {
    flag: 'underage woman',
    variants: [
      ...['underage women', 'schoolgirl lover', 'schoolboy lover', 'underage lover', 'underage mistress'],
      ...[
        'teenage mistress',
        'schoolgirl mistress',
        'woman on the younger side',
        'women on the younger side',
      ],
    ],
    onlyWith: [
      ...[
        'underage',
        'schoolgirl',
        'schoolboy',
        'teenage mistress',
        ...ABUSE_EN,
        'sex',
        'liked',
        'likes',
        'preferred',
      ],
      ...['court', 'jailed', 'convicted', 'accused', 'trial'],
    ],
    prefer: 'girl or child, with the age',
    reason: {
      ar: 'من هي دون السن القانونية طفلة. تسميتها امرأة أو عشيقة تصغّر الجريمة.',
      en: 'A person under age is a child. “Woman” or “lover” makes the crime smaller.',
    },
    guideline: 'Zero Tolerance',
    source: SOURCES.zeroTolerance,
  }),
  row('en', 12, 'avoid', 'draft', {
    flag: 'affair with a pupil',
    variants: pairs(
      ['affair with', 'relationship with', 'romance with'],
      [...PUPILS, 'a student', 'his student', 'her student', 'pupils', ...AGES.slice(3)],
    ),
    // A good relationship with pupils is what schools are for.
    onlyWith: [
      ...[
        'affair',
        'romance',
        'sexual',
        'intimate',
        'inappropriate',
        'illicit',
        'romantic',
        'jailed',
        'convicted',
      ],
      'struck off',
    ],
    prefer: 'abuse; sexual abuse by a teacher',
    reason: {
      ar: 'بين معلم وتلميذ سلطة ورعاية، وما يُبنى عليهما من استغلال لا يُسمى حبًا.',
      en: 'A teacher holds power and a duty of care. Using them for sex is abuse, not love.',
    },
    guideline: 'Zero Tolerance; National Office for Child Safety (Australia)',
    source: SOURCES.zeroTolerance,
  }),
]
