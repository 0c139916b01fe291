import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { find, term, wordsFound } from './term'

describe('Arabic terms', () => {
  it.each([
    ['قاصر', 'وللقاصرين والقاصرين بالقاصرات فبالقاصر كالقاصرة'],
    ['قاصر', 'قاصرًا قَاصِـر لقاصرة قاصرتين وبقاصرهم قاصرون قاصران'],
    ['ضحية', 'ضحية ضحيته الضحية ضحيتين لضحيتها'],
    ['عار', 'العار عار وعارها بعاره عارًا للعار'],
    ['شرف', 'الشرف شرفها لشرفهم وشرفه'],
    ['حدث', 'الحدث وحدث للحدث حدثًا'],
    ['وحش', 'الوحش وحشًا كالوحش'],
    ['ينتحر', 'سينتحر وسينتحر فينتحر'],
    ['أقدم', 'أقدمت وأقدم أقدموا فأقدما'],
    ['أغوى', 'أغواها فأغوى أغواه'],
    ['بغاء', 'البغاء وبغائها ببغاؤها'],
    ['ألعاب', 'الألعاب ألعابهم للألعاب'],
    ['ضحى', 'ضحى الضحى'],
  ])('finds «%s» with whatever is written to it', (flag, text) => {
    expect(wordsFound(flag, text)).toEqual(text.split(' '))
  })

  it.each([
    ['قاصر', 'مقاصرة تقاصر قصر قصور يقاصره قاصد'],
    ['عار', 'عارض العارف عاري عارين أعار شعار استعار عارضة معار'],
    ['حدث', 'حدثت تحدث يتحدث حدثنا أحداث محدث حدثي حديث'],
    ['وحش', 'وحشي وحشية وحشة الوحشة متوحش توحش'],
    ['شرف', 'شرفة الشرفة أشرف مشرف تشرفت إشراف'],
    ['جانٍ', 'لجان اللجان'],
    ['ضحية', 'تضحية أضحية ضحايا ضحيان'],
    ['ألعاب', 'عاب لعبة العابر'],
    ['ذئب', 'ذئاب مذنب'],
    ['بغاء', 'ابتغاء ببغاوات'],
  ])('does not find «%s» inside another word', (flag, text) => {
    expect(wordsFound(flag, text)).toEqual([])
  })

  it('takes an article, a particle or none on each word of a phrase', () => {
    for (const flag of ['صور إباحية لأطفال', 'الصور الإباحية للأطفال']) {
      expect(wordsFound(flag, 'قال إن الصور الإباحية للأطفال جريمة.')).toEqual(['الصور الإباحية للأطفال'])
    }
    expect(wordsFound('الصور الإباحية للأطفال', 'وبصور إباحية لأطفال')).toEqual(['وبصور إباحية لأطفال'])
    expect(wordsFound('زواج القاصرات', 'ظاهرة زواج القاصرات، وزواج قاصرات')).toEqual([
      'زواج القاصرات',
      'وزواج قاصرات',
    ])
  })

  it('finds broken plurals only where the editors list them', () => {
    expect(wordsFound('قاصر', 'القُصّر')).toEqual([])
    expect(wordsFound('قاصر', 'وللقُصّر', { variants: ['قُصّر'] })).toEqual(['وللقُصّر'])
  })

  it('joins no words over a full stop, a comma or a paragraph', () => {
    expect(wordsFound('إباحية الأطفال', 'مواد إباحية. الأطفال، وإباحية، الأطفال وإباحية\n\nالأطفال')).toEqual(
      [],
    )
  })

  it('keeps a mark that the editor wrote between the words', () => {
    expect(wordsFound('بالفيديو: طفلة تروي', 'بالفيديو: طفلة تروي ما جرى')).toEqual(['بالفيديو: طفلة تروي'])
  })

  it('finds a Latin word after an Arabic particle', () => {
    expect(wordsFound('عصابة Com', 'عصابة الـCom وعصابة Com')).toEqual(['وعصابة Com'])
  })

  const TEXT = 'استدرج المتهم القاصرات إلى مواد إباحية للأطفال، ولم يكن للقاصرين خيار.'
  const TERMS = [term('قاصر'), term('المواد الإباحية للأطفال'), term('عار')]
  const marks = fc.constantFrom('\u064B', '\u064E', '\u0650', '\u0651', '\u0652', '\u0640')

  it('finds the same with marks and tatweel between the letters', () => {
    const plain = find(TERMS, TEXT)
    expect(plain).toHaveLength(3)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(TEXT.length - 2), marks), { maxLength: 12 }), (inserted) => {
        let text = TEXT
        for (const [at, mark] of [...inserted].sort(([a], [b]) => b - a)) {
          if (!/\p{L}$/u.test(TEXT.slice(0, at + 1)) || !/^\p{L}/u.test(TEXT.slice(at + 1))) continue
          text = text.slice(0, at + 1) + mark + text.slice(at + 1)
        }
        const found = find(TERMS, text)
        expect(found.map((each) => each.term.key)).toEqual(plain.map((each) => each.term.key))
        for (const each of found) {
          expect(text.slice(each.start, each.end)).toBe(each.text)
        }
        expect(found.map((each) => each.text.replace(/\u0640|\p{Mn}/gu, ''))).toEqual(
          plain.map((each) => each.text),
        )
      }),
    )
  })
})
