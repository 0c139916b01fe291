import { describe, expect, it } from '@jest/globals'

import { notoriety } from '../../../src/preflight/rules/notoriety'
import type { Facts, GlossaryName, RuleFinding, TextFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const text = (path: string, words: string): TextFact => ({
  path,
  text: words,
  label: { ar: 'النص', en: 'Body' },
})

const NETWORK: GlossaryName = {
  id: 'n1',
  kind: 'network',
  preferred: { ar: 'شبكة الرماد', en: 'Ash Ring' },
  variants: [
    { language: 'ar', text: 'رماد رنغ' },
    { language: 'en', text: 'Ash Ring 99' },
  ],
  notoriety: true,
}
const PLAIN: GlossaryName = {
  ...NETWORK,
  id: 'n2',
  preferred: { ar: 'مؤسسة ضوء', en: 'Daw' },
  variants: [],
  notoriety: false,
}

type Given = Partial<Pick<Facts, 'locale' | 'topics' | 'glossary'>> & { slug?: string }

function check(texts: TextFact[], { slug, ...more }: Given = {}): RuleFinding[] {
  const found = notoriety.check(
    soundFacts({ texts, glossary: [NETWORK, PLAIN], article: { slug: slug ?? null }, ...more }),
  )
  const places = [...texts, text('slug', slug ?? '')]
  for (const finding of found) {
    saysInBothLanguages(finding)
    if (finding.path === 'topics') continue
    const place = places.find(({ path }) => path === finding.path)
    expect(place?.text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return found
}
const places = (found: RuleFinding[]): unknown[] => found.map(({ path, range }) => [path, range?.text])

describe('notoriety', () => {
  it('lets the story name it once', () => {
    expect(
      check([text('headline', 'A network'), text('body.1', 'It is called Ash Ring. The network grew.')]),
    ).toEqual([])
  })

  it('shows each mention after the first, in any spelling of either language', () => {
    const found = check([
      text('standfirst', 'Ash Ring was named.'),
      text('body.0', 'The Ash Ring 99 and شبكة الرماد.'),
      text('body.2.items.0', 'ash-ring and nothing'),
    ])
    expect(places(found)).toEqual([
      ['body.0', 'Ash Ring 99'],
      ['body.0', 'شبكة الرماد'],
      ['body.2.items.0', 'ash-ring'],
    ])
    expect(found[0]?.message.en).toMatch(/named it before/)
  })

  it.each(['headline', 'seo.title', 'social.title', 'media.m1.alt'])(
    'does not let it stand in %s at all',
    (path) => {
      const found = check([text(path, 'What Ash Ring did')])
      expect(places(found)).toEqual([[path, 'Ash Ring']])
      expect(found[0]?.message.en).toMatch(/does not belong here/)
    },
  )

  it('finds it in the address, exactly there, and in the name of a topic', () => {
    const topics = [{ id: 't1', name: { ar: 'عن شبكة الرماد', en: 'Networks' }, slug: 'networks' }]
    expect(places(check([], { slug: 'what-ash-ring-did', topics }))).toEqual([
      ['slug', 'ash-ring'],
      ['topics', 'شبكة الرماد'],
    ])
  })

  it('does not count the headline’s mention as the story’s first', () => {
    expect(places(check([text('headline', 'Ash Ring'), text('body.0', 'Ash Ring')]))).toEqual([
      ['headline', 'Ash Ring'],
    ])
  })

  it('finds the Arabic name after a particle', () => {
    const texts = [text('body.0', 'شبكة الرماد، وبشبكة الرماد')]
    expect(places(check(texts, { locale: 'ar' }))).toEqual([['body.0', 'وبشبكة الرماد']])
  })

  it.each([
    ['another name of the glossary', [text('headline', 'Daw'), text('body.0', 'Daw and Daw')]],
    [
      'the words apart',
      [text('headline', 'The ash formed a ring'), text('body.0', 'Ashes, rings, ash rings')],
    ],
    [
      'a caption and a search description',
      [text('media.m1.caption', 'Ash Ring'), text('seo.description', 'Ash Ring')],
    ],
  ])('leaves %s', (_, texts) => {
    expect(check(texts)).toEqual([])
  })

  it('finds nothing where nobody in the glossary seeks notoriety', () => {
    expect(check([text('headline', 'Ash Ring')], { glossary: [PLAIN] })).toEqual([])
  })

  it('is a warning that the desk may lower', () => {
    expect(notoriety).toMatchObject({ id: 'notoriety', level: 'warn', lowerable: true })
  })
})
