import { paragraph, quoteBlock, tree } from '../support/lexical'
import { make, type Records } from '../support/records'
import type { TestDesk } from '../support/desk'
import { publishAnyway } from './publish-anyway'

/** What a desk does with people who are protected, or may become so, and with the stories that name them. */
export function protectionDesk(opened: () => { desk: TestDesk; records: Records }) {
  let marks = 0
  /** A slug that nothing else has. */
  const mark = (): string => `protect-${++marks}`

  const person = (name: object, more: object = {}): Promise<string> =>
    make(opened().desk.people.safeguarding, 'people', { name, slug: mark(), kind: 'private', ...more })

  const story = async (
    slug: string,
    en: string | object,
    { ar, quote, ...more }: { ar?: string; quote?: string; [field: string]: unknown } = {},
  ): Promise<string> => {
    const body = typeof en === 'string' ? tree(paragraph(en)) : en
    const article = await make(
      opened().desk.people.reporter,
      'articles',
      {
        headline: 'Authority asks platforms to act',
        standfirst: 'The chair presented the review.',
        slug,
        body: quote ? tree(paragraph('The review.'), quoteBlock(quote)) : body,
        desk: opened().records.desk,
        ...more,
      },
      '?locale=en&draft=true',
    )
    if (ar)
      await opened()
        .desk.people.reporter.patch(`/api/articles/${article}?locale=ar&draft=true`, {
          headline: 'الهيئة تطلب التحرك',
          standfirst: 'قدمت الرئيسة المراجعة.',
          slug,
          body: tree(paragraph(ar)),
        })
        .expect(200)
    return article
  }

  const live = async (slug: string, en: string, more: Parameters<typeof story>[2] = {}): Promise<string> => {
    const article = await story(slug, en, more)
    await publishAnyway(opened().desk, article)
    if (more.ar) await publishAnyway(opened().desk, article, 'ar')
    return article
  }

  const protect = (id: string, more: object = {}, by = opened().desk.people.safeguarding) =>
    by.patch(`/api/people/${id}`, { protection: { level: 'legalLifelong', ...more } }).expect(200)

  const stateOf = async (article: string, locale = 'en'): Promise<string | undefined> => {
    const { rows } = await opened().desk.pool.query(
      'select state from delivery.stories where article = $1 and locale = $2',
      [article, locale],
    )
    return rows[0]?.state
  }

  const audit = async (act: string, subject: string) =>
    (
      await opened().desk.pool.query(
        'select actor_label, locale, detail from newsroom.audit where act = $1 and subject_id = $2 order by id',
        [act, subject],
      )
    ).rows

  return { mark, person, story, live, protect, stateOf, audit }
}
