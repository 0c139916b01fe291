import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eventually, openDesk, type TestDesk } from '../desk'
import {
  IDS,
  newId,
  protectedPerson,
  publish,
  putAllNodes,
  putNode,
  quoteContent,
  quoteNode,
  REFS,
  salma,
  withdraw,
} from '../fixtures'
import { publishStory, searcher, type Found, type Story } from './library'

describe('A search', () => {
  let desk: TestDesk
  let search: ReturnType<typeof searcher>
  const add = (story: Story) => publishStory(desk.admin, story)
  const slugs = ({ items }: Found): string[] => items.map(({ slug }) => slug)

  beforeAll(async () => {
    desk = await openDesk()
    await putAllNodes(desk.admin)
    search = searcher(desk.get)
  })
  afterAll(() => desk.close())

  it('finds a word in any of its forms, in text and query alike', async () => {
    await add({
      slug: 'forms',
      headline: 'والوكالة تعلن عن الجريمة للأطفال',
      paragraphs: ['في مستشفى بـ٠٨٠٨'],
    })
    for (const q of ['وكالة الجريمه', 'اطفال', 'مستشفي', '0808', '٠٨٠٨', 'الْجَرِيمَة', 'وكـــالة', 'طفل'])
      expect(slugs(await search('ar', { q }))).toEqual(['forms'])
  })

  it('has what a list has of each story, and where the words stand in it', async () => {
    const { items, next, approximate } = await search('ar', { q: 'الأطفال' })
    expect({ next, approximate }).toEqual({ next: null, approximate: false })
    expect(Object.keys(items[0] ?? {})).toEqual([
      ...[
        'byline',
        'contentNote',
        'desk',
        'edition',
        'headline',
        'hideAdverts',
        'highlights',
        'id',
        'leadMedia',
      ],
      ...['locale', 'sensitivity', 'slug', 'standfirst', 'topics', 'url'],
    ])
    const [part] = items[0]?.highlights ?? []
    expect(part?.field).toBe('headline')
    expect(part?.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['للأطفال'])
  })

  it('puts the phrase above its words apart, the headline above the text, and then the newest first', async () => {
    const words = { paragraphs: ['Nothing else.'] }
    await add({
      ...words,
      locale: 'en',
      slug: 'text-apart',
      headline: 'One',
      paragraphs: ['The harbour has a lantern.'],
    })
    await add({
      ...words,
      locale: 'en',
      slug: 'half',
      headline: 'Harbour',
      at: '2026-03-24T10:00:00Z',
      paragraphs: ['A lantern.'],
    })
    await add({
      ...words,
      locale: 'en',
      slug: 'text-phrase',
      headline: 'Two',
      paragraphs: ['A harbour lantern.'],
    })
    await add({ ...words, locale: 'en', slug: 'headline-apart', headline: 'Lantern at the harbour' })
    await add({ ...words, locale: 'en', slug: 'headline-phrase', headline: 'The harbour lantern' })
    await add({
      ...words,
      locale: 'en',
      slug: 'newer',
      headline: 'Harbour lanterns',
      at: '2026-04-01T10:00:00Z',
    })
    expect(slugs(await search('en', { q: 'harbour lantern' }))).toEqual([
      ...['newer', 'headline-phrase', 'headline-apart', 'text-phrase', 'half', 'text-apart'],
    ])
    expect(slugs(await search('en', { q: '"harbour lantern"' }))).toEqual([
      ...['newer', 'headline-phrase', 'text-phrase'],
    ])
    expect(slugs(await search('en', { q: 'harbour -“harbour lantern” -half' }))).toEqual([
      ...['headline-apart', 'half', 'text-apart'],
    ])
    expect(slugs(await search('en', { q: 'harbour -lantern' }))).toEqual([])
  })

  it('puts what only a guess at a prefix leads to below the word itself', async () => {
    await add({ slug: 'guess', headline: 'وسفينة في الميناء', at: '2026-04-01T10:00:00Z' })
    await add({ slug: 'word', headline: 'خبر', paragraphs: ['السفينة في الميناء'] })
    expect(slugs(await search('ar', { q: 'سفينة' }))).toEqual(['word', 'guess'])
  })

  it('finds no phrase that begins in one paragraph and ends in the next', async () => {
    await add({ locale: 'en', slug: 'broken', headline: 'Three', paragraphs: ['A copper', 'kettle.'] })
    expect(slugs(await search('en', { q: 'copper kettle' }))).toEqual(['broken'])
    expect(slugs(await search('en', { q: '"copper kettle"' }))).toEqual([])
  })

  it('answers in the language that was asked, with Latin names inside Arabic text', async () => {
    await add({ slug: 'latin', headline: 'بيان Brightwater حول السلامة' })
    expect(slugs(await search('ar', { q: 'brightwater' }))).toEqual(['latin'])
    expect(slugs(await search('en', { q: 'brightwater' }))).toEqual([])
  })

  it('finds by likeness, where nothing holds the words, and says so', async () => {
    await add({
      locale: 'en',
      slug: 'alike',
      headline: 'Wolverhampton opens a centre',
      at: '2026-02-03T10:00:00Z',
    })
    const found = await search('en', { q: 'Wolverhamton' })
    expect(found).toMatchObject({ approximate: true, next: null })
    expect(slugs(found)).toEqual(['alike'])
    expect(found.items[0]?.highlights).toEqual([])
    expect(slugs(await search('en', { q: 'Wolverhamton', from: '2026-03-01' }))).toEqual([])
    expect(slugs(await search('en', { q: 'Wolverhamton -centre' }))).toEqual([])
  })

  it('has nothing for words that stand everywhere and say nothing', async () => {
    expect(await search('en', { q: 'the of' })).toEqual({ items: [], next: null, approximate: false })
    expect(await search('ar', { q: 'في من' })).toEqual({ items: [], next: null, approximate: false })
  })

  it.each([
    ['q', ''],
    ['q', 'q='],
    ['q', 'q=%20%C2%A0'],
    ['q', 'q=-report'],
    ['q', 'q=%D8%9F!'],
    ['q', `q=${'a'.repeat(201)}`],
    ['q', 'q=a%00b'],
    ['q', 'q=a&q=b'],
    ['limit', 'q=report&limit=0'],
    ['limit', 'q=report&limit=101'],
    ['from', 'q=report&from=2026-02-30'],
    ['from', 'q=report&from=25.3.2026'],
    ['to', 'q=report&to=2026-3-1'],
    ['to', 'q=report&from=2026-03-02&to=2026-03-01'],
    ['after', 'q=report&after=xyz'],
    ['topic', 'q=report&topic='],
    ['sort', 'q=report&sort=new'],
  ])('refuses bad input and names %s (%s)', async (parameter, query) => {
    const { body } = await desk.get(`/v1/en/search?${query}`).expect(400)
    expect((body as { errors: { parameter: string }[] }).errors.map((error) => error.parameter)).toEqual([
      parameter,
    ])
  })

  it('takes every query that is not too long, and none reaches PostgreSQL as an operator', async () => {
    const queries = [
      "'",
      `a' | 'b`,
      '\\',
      'a:* & !b',
      '<->',
      'a <2> b',
      '(((',
      '"a"b"c',
      "'':A",
      '$1',
      '%',
      'ab '.repeat(66),
    ]
    for (const q of [
      ...queries,
      '"' + 'ab '.repeat(60) + '"',
      'و'.repeat(200),
      '0'.repeat(200),
      'ﷺ'.repeat(200),
    ]) {
      const { status } = await desk.get(`/v1/ar/search?q=${encodeURIComponent(q)}`)
      expect([200, 400]).toContain(status)
    }
  })

  describe('narrowed', () => {
    const named = (slug: string, refs: readonly string[], at: string) =>
      add({ locale: 'en', slug, headline: 'Marmalade', refs, at })

    beforeAll(async () => {
      await named('with-salma', REFS, '2026-03-01T00:00:00Z')
      await named(
        'without-salma',
        REFS.filter((ref) => !ref.startsWith('person:')),
        '2026-03-02T23:59:59.999Z',
      )
      await named('of-no-topic', [`desk:${IDS.desk}`], '2026-03-03T00:00:00Z')
    })

    it.each([
      [{ topic: 'online-safety' }, ['without-salma', 'with-salma']],
      [{ desk: 'children' }, ['of-no-topic', 'without-salma', 'with-salma']],
      [{ person: 'salma-al-khatib' }, ['with-salma']],
      [{ source: 'dcsa', desk: 'children' }, ['without-salma', 'with-salma']],
      [{ topic: 'nowhere' }, []],
      [{ from: '2026-03-02' }, ['of-no-topic', 'without-salma']],
      [{ to: '2026-03-02' }, ['without-salma', 'with-salma']],
      [{ from: '2026-03-02', to: '2026-03-02' }, ['without-salma']],
      [{ from: '2026-03-04' }, []],
      [{ topic: 'online-safety', from: '2026-03-02' }, ['without-salma']],
    ] as const)('by %j finds %j', async (parameters, wanted) => {
      expect(slugs(await search('en', { q: 'marmalade', ...parameters }))).toEqual(wanted)
    })

    it('by a person finds nothing any more once they are protected', async () => {
      await putNode(desk.admin, 'person', IDS.salma, protectedPerson())
      await eventually(async () => {
        expect(slugs(await search('en', { q: 'marmalade', person: 'salma-al-khatib' }))).toEqual([])
      })
      await putNode(desk.admin, 'person', IDS.salma, salma())
    })
  })

  it('loses a story the moment it is withdrawn, with the answers that were kept', async () => {
    const article = await add({ locale: 'en', slug: 'leaving', headline: 'A turnstile' })
    await eventually(async () => expect(slugs(await search('en', { q: 'turnstile' }))).toEqual(['leaving']))
    await desk.admin.query('delete from delivery.search where article = $1', [article])
    await withdraw(desk.admin, article, 'en', 'unpublished')
    await eventually(async () => expect(slugs(await search('en', { q: 'turnstile' }))).toEqual([]))
  })

  it('shows no story that is not live, were its row left behind', async () => {
    const article = await add({ locale: 'en', slug: 'left-behind', headline: 'A weathercock' })
    await withdraw(desk.admin, article, 'en', 'recalled', 'Gone.')
    expect(slugs(await search('en', { q: 'weathercock' }))).toEqual([])
  })

  it('finds by the words of the newest edition only', async () => {
    const article = await add({ locale: 'en', slug: 'changing', headline: 'A barometer' })
    await add({ locale: 'en', slug: 'changing', headline: 'A thermometer', article, number: 2 })
    await eventually(async () => {
      expect(slugs(await search('en', { q: 'barometer' }))).toEqual([])
      expect(slugs(await search('en', { q: 'thermometer' }))).toEqual(['changing'])
    })
  })

  it('finds a quote that was retracted since, and shows none of its words without the notice', async () => {
    const quote = { ...quoteContent('en'), text: 'The chandelier fell by itself.' }
    await add({
      locale: 'en',
      slug: 'quoting',
      headline: 'An inquiry',
      content: { quotes: [quote], body: [{ type: 'quote', quote: quote.id }] },
    })
    const parts = async () =>
      (await search('en', { q: 'chandelier' })).items.map(({ highlights }) => highlights)
    await eventually(async () => {
      expect(await parts()).toEqual([[{ field: 'body', text: quote.text, ranges: [{ start: 4, end: 14 }] }]])
    })
    await putNode(desk.admin, 'quote', IDS.quote, quoteNode('retracted'))
    await eventually(async () => expect(await parts()).toEqual([[]]))
    await putNode(desk.admin, 'quote', IDS.quote, quoteNode('verified_verbatim'))
  })

  it('answers by one statement, and by none when the same is asked again in other words', async () => {
    const process = await desk.another()
    for (const [q, statements] of [
      ['harbour lantern', 1],
      ['  HARBOUR   Lantern ', 0],
    ] as const) {
      await process.get(`/v1/en/search?q=${encodeURIComponent(q)}`).expect(200)
      expect(process.statements()).toHaveLength(statements)
    }
  })

  it('has for words that stand in a draft alone what it has for words that stand nowhere', async () => {
    // An edition that was never made live leaves no row: the index is written by the publish act alone.
    await publish(desk.admin, {
      article: newId(),
      locale: 'en',
      slug: 'unseen',
      content: { headline: 'A zeppelin' },
    })
    const [known, unknown] = await Promise.all(
      ['zeppelin', 'quagga'].map((q) => desk.get(`/v1/en/search?q=${q}`).expect(200)),
    )
    expect(known?.text).toBe(unknown?.text)
  })
})
