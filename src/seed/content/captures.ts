import { documents } from './documents'
import { ref, type CaptureData, type Entry } from './types'

/** The page's address, so that a note can never name another page than its document does. */
const addressOf = (key: string): string | undefined => documents.find((entry) => entry.key === key)?.data.url

const notes = (key: string, text: string): Entry<CaptureData> => ({
  key,
  by: 'reporter',
  data: {
    document: ref('documents', key),
    text,
    method: 'manualTranscript',
    finalUrl: addressOf(key),
  },
})

/** The desk's own notes of what it read, each under the key of its document. Pages are not copied. */
export const captures: Entry<CaptureData>[] = [
  notes(
    'training-review',
    [
      'Invented for training: no such paper exists.',
      'Paragraph 1. Complaints about these groups rose fivefold from 2019 to 2021. The youngest of those harmed was 12 years old.',
      'Paragraph 2, Corwin Hale: They are not hiding somewhere else; they are on the apps children open every morning.',
    ].join('\n'),
  ),
  notes(
    'release-copy',
    [
      'Notes from a public copy; the day of reading was not recorded.',
      'Director General named as Graeme Biggar. Assessment described as an annual report.',
      'The assessment itself uses the label Com networks, in the plural.',
      'Fifth paragraph, figure: known reports up six-fold in the UK, 2022-2024.',
      'Eighth paragraph, figure: the youngest of the girls in identified cases were 11. Coercion; harm to themselves, family or animals.',
      'Offenders predominantly teenage boys; adults are involved too.',
      'Kinds of crime named, on and offline: fraud and cyber; violence and extremism; sexual abuse of children.',
      'Biggar’s statement begins: “This is a hugely complex and deeply”; the copy that was read ends there.',
    ].join('\n'),
  ),
  notes(
    'pa-copy',
    [
      'Notes from a public copy; the day of reading was not recorded.',
      'Statement given to Graeme Biggar, director general of the NCA, four sentences:',
      'This is a hugely complex and deeply concerning phenomenon.',
      'Young people are being drawn into these sadistic and violent online gangs where they are collaborating at scale to inflict, or incite others to commit, serious harm.',
      'These groups are not lurking on the dark web, they exist in the same online world and platforms young people use on a daily basis.',
      'It is especially concerning to see the impact this is having on young girls who are often groomed into hurting themselves and in some cases, even encouraged to attempt suicide.',
      'The report’s own words, outside quotation marks: some convictions in the UK, other investigations go on.',
    ].join('\n'),
  ),
  notes(
    'boston-globe-copy',
    [
      'Notes from a public copy; the day of reading was not recorded.',
      'Third sentence of Biggar’s statement, word for word as in PA’s report:',
      'These groups are not lurking on the dark web, they exist in the same online world and platforms young people use on a daily basis.',
      'Of the fourth, these words: groomed into hurting themselves and in some cases, even encouraged to attempt suicide.',
      'Calls the report the National Strategic Assessment for 2024.',
    ].join('\n'),
  ),
  notes(
    'independent-copy',
    [
      'Notes from a public copy dated 25-03-2025; the day of reading was not recorded.',
      'Says the assessment was published on Tuesday. Gives the same six-fold rise, 2022 to 2024.',
      'Describes the groups as networks on social media or messaging platforms.',
    ].join('\n'),
  ),
  notes(
    'stv-report',
    [
      'Notes from a public copy; the day of reading was not recorded.',
      'Gives both figures: reports up six times in the UK between 2022 and 2024; some girls as young as 11.',
      'Also says that offenders are predominantly teenage boys and that adults are involved.',
    ].join('\n'),
  ),
  notes(
    'urkish-account',
    [
      'ملاحظات من نسخة عامة؛ لم يُسجَّل يوم القراءة.',
      'لا تاريخ ولا رابط ولا اسم كاتب أو مترجم. تُسند المادة مضمونها إلى الغارديان.',
      'فيها كلام بين علامتي تنصيص منسوب إلى بيغار لم يُعثر على أصله الإنجليزي.',
      'فيها كلام منقول عن جيس فيليبس بلقب غير لقبها، واقتباس آخر مُسند إلى الحكومة بلا متحدث.',
      'تُسند إلى التقرير جملة قالها بيغار، بمعنى مختلف.',
      'تذكر تدابير لهيئة أوفكوم من غير تاريخ.',
    ].join('\n'),
  ),
  notes(
    'newsr-babbage',
    'Notes from a public copy. James Babbage is introduced as the NCA’s director general for threats.',
  ),
  notes(
    'hansard-2024-11-25',
    'Notes from a public copy. Jess Phillips speaks as minister; read for her title on 25 November 2024.',
  ),
  notes(
    'aru-2025-05-19',
    'Notes from a public copy. Jess Phillips is given as Minister for Safeguarding and Violence against Women and Girls on 19 May 2025.',
  ),
  notes(
    'iwf-2025-03-17',
    'Notes from a public copy. Platforms must take the measures of the Illegal Harms Codes, or other effective ones, from 17 March 2025.',
  ),
  notes(
    'police-professional-2025-04-28',
    'Notes from a public copy dated 28 April 2025. Final rules to protect children are out; platforms have until 25 July 2025.',
  ),
  notes(
    'scl-2025-07-01',
    'Notes from a public copy dated 1 July 2025. Further measures: recommender systems, crisis protocols, hash matching, automated detection, limits on livestreams. The consultation ends on 20 October 2025.',
  ),
  notes(
    'dpa-2025-06-30',
    'Notes from a public copy. The consultation on additional measures opened on 30 June 2025.',
  ),
]
