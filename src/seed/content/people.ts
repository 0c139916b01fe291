import { trainingPeople } from './training'
import { ref, type Entry, type PersonData } from './types'

/**
 * `from` is the earliest month in which a document shows the person in the role, not the day of appointment; `to` is
 * left open where no document shows an end.
 */
export const people: Entry<PersonData>[] = [
  {
    key: 'graeme-biggar',
    by: 'reporter',
    data: {
      name: { ar: 'غرايم بيغار', en: 'Graeme Biggar' },
      kind: 'publicOfficial',
      slug: 'graeme-biggar',
      roles: [
        {
          title: { ar: 'المدير العام', en: 'Director General' },
          organisation: ref('sources', 'nca'),
          from: '2025-03',
          evidence: ref('documents', 'pa-copy'),
        },
      ],
    },
  },
  {
    key: 'james-babbage',
    by: 'reporter',
    data: {
      name: { ar: 'جيمس بابيج', en: 'James Babbage' },
      kind: 'publicOfficial',
      slug: 'james-babbage',
      roles: [
        {
          title: { ar: 'المدير العام لشؤون التهديدات', en: 'Director General (Threats)' },
          organisation: ref('sources', 'nca'),
          from: '2025-03',
          evidence: ref('documents', 'newsr-babbage'),
        },
      ],
    },
  },
  {
    key: 'jess-phillips',
    by: 'reporter',
    data: {
      name: { ar: 'جيس فيليبس', en: 'Jess Phillips' },
      kind: 'publicOfficial',
      slug: 'jess-phillips',
      roles: [
        {
          // The post's rank is Parliamentary Under-Secretary of State; readers are given the name of the post.
          title: {
            ar: 'وزيرة شؤون الحماية والعنف ضد النساء والفتيات',
            en: 'Minister for Safeguarding and Violence Against Women and Girls',
          },
          organisation: ref('sources', 'home-office'),
          from: '2024-11',
          evidence: ref('documents', 'hansard-2024-11-25'),
        },
      ],
    },
  },
  ...trainingPeople,
]
