import { randomUUID } from 'node:crypto'

import type pg from 'pg'

import type { Block } from '../../src/body/types'
import type { EditionContent } from '../../src/delivery/content'
import { editionContent, publish, putAllNodes, REFS } from '../../tests/delivery/fixtures'

/** Words of ordinary reporting; which follows which is drawn by lot, so that nothing repeats that a text would not. */
const WORDS =
  `قالت الهيئة إن البلاغات ارتفعت خلال عامين وتدعو المنصات إلى حماية الأطفال من كل من يحاول استدراجهم عبر الإنترنت
  أوضح التقرير أن معظم الحالات بدأت في ألعاب جماعية ثم انتقلت محادثاتها سرًا نحو تطبيقات مشفرة لا يراها الأهل ولا المعلمون
  يضيف الباحثون كذلك توصيات عملية للمدارس والأسر منها الإصغاء بهدوء وحفظ الأدلة وإبلاغ الشرطة دون لوم الضحية أبدًا
  كما تطلب الوزارة تدريب موظفين جدد وتمويل خطوط مساعدة تعمل ليل نهار بلغات مختلفة مجانًا لمن يحتاجها`.split(
    /\s+/,
  )

/** Repeats itself from run to run. */
function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function paragraphs(count: number, seed = 1): Block[] {
  const draw = lots(seed)
  return Array.from({ length: count }, () => {
    const length = 25 + Math.floor(draw() * 20)
    const text = Array.from({ length }, () => WORDS[Math.floor(draw() * WORDS.length)]).join(' ')
    return { type: 'paragraph', children: [{ type: 'text', text: `${text}.` }] }
  })
}

export const SLUG = 'measured-story'

/** The story that is measured: about 12 kB as it is delivered, with every kind of part a story has. */
export async function writeOneStory(pool: pg.Pool, slug = SLUG): Promise<string> {
  await putAllNodes(pool)
  const article = randomUUID()
  const { body } = editionContent('ar')
  const content = { body: [...paragraphs(1), ...body] }
  await publish(pool, { article, locale: 'ar', slug, content })
  return article
}

/**
 * Live English stories `story-1`, `story-2` …, newest first, each a minute older than the one before it; all of them
 * refer to the nodes of the fixture story, and each to the story before it.
 */
export async function writeStories(
  pool: pg.Pool,
  count: number,
  {
    content: changes = {},
    refs = REFS,
  }: { content?: Partial<EditionContent>; refs?: readonly string[] } = {},
): Promise<void> {
  await putAllNodes(pool)
  const locale = 'en'
  const content = JSON.stringify(editionContent(locale, changes))
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `create temporary table drawn on commit drop as
       select *, coalesce(lead(article) over (order by n), article) as related from (
         select gen_random_uuid() as article, n, 'story-' || n as slug,
           timestamptz '2026-06-01' - n * interval '1 minute' as at
         from generate_series(1, ${Math.floor(count)}) n) as each`,
    )
    await client.query(
      `insert into delivery.editions (article, locale, number, slug, first_published_at, published_at, drafted_at, content, sha256)
       select article, $1, 1, slug, at, at, at,
         $2::jsonb || jsonb_build_object('headline', 'Story ' || n, 'standfirst', md5(n::text), 'body',
           $2::jsonb->'body' || jsonb_build_array(jsonb_build_object('type', 'related', 'article', related))), 'none'
       from drawn`,
      [locale, content],
    )
    await client.query(
      `insert into delivery.slugs (locale, slug, article) select $1, slug, article from drawn`,
      [locale],
    )
    await client.query(
      `insert into delivery.stories (article, locale, state, number, slug, first_published_at, published_at, headline,
         standfirst, refs)
       select article, $1, 'live', 1, slug, at, at, 'Story ' || n, md5(n::text), $2 from drawn`,
      [locale, refs],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  // As autovacuum would, a minute later.
  await pool.query('vacuum (analyze) delivery.editions, delivery.stories, delivery.slugs, delivery.nodes')
}

/** A change as the acts commit it: what is written, the row of the log under its lock, the notice. */
export async function commit(
  client: pg.ClientBase,
  change: { kind: string; locale?: string; article?: string; edition?: number; slug?: string; node?: string },
  write: () => Promise<unknown>,
): Promise<void> {
  await client.query('begin')
  await write()
  await client.query(`select pg_advisory_xact_lock(hashtext('delivery.changes'))`)
  const { rows } = await client.query<{ id: string; at: string }>(
    `insert into delivery.changes (kind, locale, article, edition, slug, node) values ($1, $2, $3, $4, $5, $6)
     returning id::text, to_json(at) #>> '{}' as at`,
    [
      change.kind,
      change.locale ?? null,
      change.article ?? null,
      change.edition ?? null,
      change.slug ?? null,
      change.node ?? null,
    ],
  )
  await client.query(`select pg_notify('amana_changes', $1)`, [JSON.stringify({ ...rows[0], ...change })])
  await client.query('commit')
}
