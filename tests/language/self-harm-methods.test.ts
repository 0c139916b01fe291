import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { mentionsOfSelfHarm } from '../../src/language/self-harm'
import { methodsOfSelfHarm } from '../../src/language/self-harm-methods'

const found = (text: string): string[] => methodsOfSelfHarm(text).map((span) => span.text)
const mentioned = (text: string): string[] => mentionsOfSelfHarm(text).map((span) => span.text)

/** Bare of detail on purpose: enough of each category to be recognised. */
const METHODS: [string, string[]][] = [
  ['The inquest heard that he hanged himself.', ['hanged himself']],
  ['She was told to cut herself on camera.', []],
  ['Girls were pressed into cutting themselves.', ['cutting themselves']],
  ['They told her to cut herself.', ['cut herself']],
  ['She had slit her wrists.', ['slit her wrists']],
  ['He shot himself.', ['shot himself']],
  ['The pupil jumped to his death.', ['jumped to his death']],
  ['She took an overdose.', ['took an overdose']],
  ['He set himself on fire.', ['set himself on fire']],
  ['He threw himself in front of a train.', ['threw himself in front of a train']],
  ['The teenager was found hanging.', ['teenager was found hanging']],
  ['He died after jumping from a bridge.', ['jumping from a bridge']],
  ['She died by suicide on the railway.', ['on the railway']],
  ['He took his own life with a gun.', ['with a gun']],
  ['It shows self-harm such as cutting.', ['cutting']],
  ['The report counts railway suicides.', ['railway']],
  ['She attempted suicide by swallowing pills.', ['by swallowing pills']],
  ['Suicide by hanging was mentioned.', ['by hanging']],
  ['ذكر التحقيق أنه شنق نفسه.', ['شنق نفسه']],
  ['انتحرت شَنقًا.', ['شَنقًا']],
  ['ألقى بنفسه من فوق جسر.', ['ألقى بنفسه من فوق جسر']],
  ['رمت نفسها أمام القطار.', ['رمت نفسها أمام القطار']],
  ['أطلق النار على نفسه.', ['أطلق النار على نفسه']],
  ['توفيت بعدما قفزت من شرفة.', ['قفزت من شرفة']],
  ['انتحر في بيته بمسدس.', ['بمسدس']],
  ['أقدمت على الانتحار من أعلى الجسر.', ['من أعلى الجسر']],
  ['أجبروهن على جرح أنفسهن.', ['جرح أنفسهن']],
  ['قطعت شرايينها.', ['قطعت شرايينها']],
  ['أضرم النار في جسده.', ['أضرم النار في جسده']],
  ['حاول الانتحار بتناول جرعة زائدة.', ['بتناول جرعة زائدة']],
  ['إيذاء النفس، مثل الجرح، يُخفى غالبًا.', ['مثل الجرح']],
]

const HARMLESS = [
  'The bridge was repaired before the winter.',
  'The train left at noon and the children waved.',
  'The pharmacy sells pills for hay fever.',
  'A knife was found near the school.',
  'He hung up the phone.',
  'Volunteers hung paper lanterns along the fence.',
  'The painting was found hanging in the museum.',
  'The party shot itself in the foot; the minister shot himself in the foot.',
  'The teenager cut himself off from his friends.',
  'The cook cut himself on a glass.',
  'He cut himself shaving.',
  'A boy accidentally shot himself.',
  'Two people died when the bridge fell on a train.',
  'Three people died after they jumped from the burning building.',
  'The man was sentenced to death by hanging.',
  'He died of an overdose, the police said.',
  'She spoke about suicide on the train home.',
  'Staff at the station took a course in suicide prevention on the railway.',
  'The charity trains staff to prevent suicide at stations.',
  'The network traded in images of self-harm and in knives.',
  'The story mentions self-harm and suicide. It describes no method.',
  'Overdoses and suicides rose, the office said.',
  'The opposition called it political suicide by train timetable.',
  'The suicide bombing at the station killed six.',
  'He drowned himself in work.',
  'She jumped from the platform into the pool.',
  'Messages encouraging self-harm on the platform were removed.',
  'Give them enough rope to hang themselves.',
  'أُغلق الجسر للصيانة.',
  'توقفت سكة الحديد يومين.',
  'مات في حادث قطار.',
  'عُثر على سكين قرب المدرسة.',
  'ألقى بنفسه في أحضان أمه.',
  'حُكم عليه بالإعدام شنقًا ومات في السجن.',
  'تحدثت عن الانتحار في القطار.',
  'تعمل المحطات على الوقاية من الانتحار.',
  'تناول الطفل الحبوب التي وصفها الطبيب.',
  'تنشر الشبكة مشاهد الانتحار والعنف بالسلاح.',
  'أطلق النار على نفسه بالخطأ.',
  'الجرح نفسه التأم.',
  'ظهر موضوع الانتحار على السطح من جديد.',
  'بلغ النقاش حول الانتحار محطة جديدة.',
  'قفز من السيارة وهرب.',
  'ماتوا بعدما قفزوا من نافذة هربًا من الحريق.',
  'وصفت المعارضة القرار بأنه انتحار سياسي في محطة صعبة.',
  'علّق الهاتف وأغلق الخط.',
]

describe('a method of suicide or self-harm', () => {
  it.each(METHODS)('is found where it stands: %s', (text, exact) => {
    expect(found(text)).toEqual(exact)
  })

  it.each(HARMLESS)('is not seen where there is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a mention of suicide or self-harm', () => {
  it.each([
    ['مات انتحارًا.', 'انتحارًا'],
    ['أسرة المنتحر', 'المنتحر'],
    ['قتلت نفسها.', 'قتلت نفسها'],
    ['أنهى حياته في بيته.', 'أنهى حياته'],
    ['وضعت حدًا لحياتها.', 'وضعت حدًا لحياتها'],
    ['محاولتها الانتحار', 'الانتحار'],
    ['بإيذاء أنفسهم', 'بإيذاء أنفسهم'],
    ['She ended her life in May.', 'ended her life'],
    ['They made her hurt herself.', 'hurt herself'],
    ['She hurt herself on purpose.', 'hurt herself on purpose'],
  ])('is found: %s', (text, exact) => {
    expect(mentioned(text)).toEqual([exact])
  })

  it.each([
    'The opposition called it political suicide.',
    'It would be career suicide.',
    'A suicide vest was found, and a suicide drone.',
    'The toddler fell and hurt himself on the step.',
    'Players risk hurting themselves on hard ground.',
    'He ended his life sentence in June.',
    'انتحار سياسي في رأي المعارضة.',
    'وصف القرار بالانتحار السياسي.',
    'هجوم انتحاري وعملية انتحارية.',
    'رصاصة أنهت حياتها.',
    'أنهى حياته المهنية في الأربعين.',
    'أنهى حياته على يد جاره.',
  ])('is not seen in a figure of speech or an accident: %s', (text) => {
    expect(mentioned(text)).toEqual([])
  })
})

it('the methods found are the same with harakat and tatweel between the letters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...METHODS.filter(([text]) => /\p{Script=Arabic}/u.test(text)),
        ...HARMLESS.map((text) => [text, []] as [string, string[]]),
      ),
      fc.array(fc.tuple(fc.nat(200), fc.constantFrom('\u064B', '\u064E', '\u0650', '\u0651', '\u0640')), {
        maxLength: 12,
      }),
      ([text, exact], marks) => {
        let marked = text
        for (const [at, mark] of marks) {
          const place = at % marked.length
          if (
            /\p{Script=Arabic}/u.test(marked.charAt(place)) &&
            /[\p{L}\p{M}]/u.test(marked.charAt(place + 1))
          )
            marked = marked.slice(0, place + 1) + mark + marked.slice(place + 1)
        }
        const bare = (value: string): string => value.replace(/[\u064B-\u0652\u0640]/g, '')
        expect(found(marked).map(bare)).toEqual(exact.map(bare))
      },
    ),
  )
})

it('no text makes the finders throw or cut out what does not stand there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('hanged himself', 'شنق نفسه', 'suicide on the railway'),
      (noise, words) => {
        const text = `${noise} ${words} ${noise}`
        for (const span of [...methodsOfSelfHarm(text), ...mentionsOfSelfHarm(text)])
          expect(text.slice(span.start, span.end)).toBe(span.text)
      },
    ),
  )
})

it('a long hostile text is read in no time', () => {
  const started = performance.now()
  methodsOfSelfHarm('suicide with a '.repeat(10_000))
  methodsOfSelfHarm('انتحر في بيته '.repeat(10_000))
  methodsOfSelfHarm(`took an ${'a '.repeat(50_000)}`)
  expect(performance.now() - started).toBeLessThan(5000)
})
