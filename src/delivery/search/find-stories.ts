import type { Locale } from '../../body/types'
import type { Position } from '../cursor'
import { SUMMARY, type ArticleFilter, type ArticleRow, type Database } from '../store'
import type { SearchQuery } from './query'
import type { SearchPosition } from './search-cursor'
import { FILTER_KINDS, SHORTEST_TO_GUESS, type SearchedContent } from './search-row'
import { blocksBack, dayOf } from './time-blocks'
import { anyKey, textQueries } from './tsquery'

export interface SearchOrder {
  locale: Locale
  query: SearchQuery
  filter: ArticleFilter
  /** Milliseconds since 1970: the first moment that counts, and the first that does not. */
  from: number | null
  before: number | null
  limit: number
  position: SearchPosition | null
  /** Milliseconds since 1970. */
  now: number
}

export interface FoundRow extends ArticleRow {
  rank: number
  searched: Pick<SearchedContent, 'body' | 'quotes'>
  /** Quotes whose words must not be shown without the notice that belongs to them. */
  withheld: string[]
}

export interface FoundPage {
  rows: FoundRow[]
  next: SearchPosition | null
  /** Nothing holds the words themselves: these headlines hold some that are like them. */
  isApproximate: boolean
}

/** So many matches are ranked at once: the newest. */
export const WINDOW = 500
/** Of phrases more are looked at, since the index knows only that their words are there. */
const PHRASE_WINDOW = 1000
/** Rank of what only looks like the query. */
const ALIKE = 9
/** Of longer queries none of the words is guessed at. */
const MOST_ALIKE = 5
const DAY_MS = 86_400_000

/** One text with the values that its parameters stand for. */
class Statement {
  readonly values: unknown[] = []
  bind = (value: unknown): string => `$${this.values.push(value)}`
  moment = (position: Position): string =>
    `(timestamptz 'epoch' + ${this.bind(position.micros.toString())}::bigint * interval '1 microsecond',
      ${this.bind(position.article)}::uuid)`
}

/** The nodes of a filter as one operand of the index. A protected person has no name, and is not found by what theirs was. */
function filters(statement: Statement, filter: ArticleFilter): string[] {
  return FILTER_KINDS.flatMap((kind) =>
    filter[kind] === undefined
      ? []
      : `(select coalesce(string_agg('''@${kind}:' || node.id || '''', ' | '), '''@''')::tsquery
          from delivery.nodes node
          where node.kind = '${kind}' and node.data->>'slug' = ${statement.bind(filter[kind])}
            and jsonb_typeof(node.data->'name') = 'object' and node.data->>'public' is distinct from 'false')`,
  )
}

const momentOf = (position: Position): number => Number(position.micros / 1000n)

/** The days in which a page's matches can be. */
function days({ position, from, before, now }: SearchOrder): { newest: number; oldest: number } {
  const newest =
    position?.kind === 'within'
      ? momentOf(position.newest)
      : position?.kind === 'older'
        ? momentOf(position.than)
        : // The clocks of those who publish may be ahead of ours.
          now + 2 * DAY_MS
  const oldest = position?.kind === 'within' ? momentOf(position.oldest) : 0
  return {
    newest: dayOf(before === null ? newest : Math.min(newest, before - 1)),
    oldest: dayOf(Math.max(oldest, from ?? 0)),
  }
}

/** The moments between which a page's matches can be, as conditions on `search`. */
function bounds(statement: Statement, { position, from, before }: SearchOrder): string {
  const key = '(search.first_published_at, search.article)'
  const conditions = [
    ...(from === null ? [] : [`search.first_published_at >= ${statement.bind(new Date(from))}`]),
    ...(before === null ? [] : [`search.first_published_at < ${statement.bind(new Date(before))}`]),
    ...(position?.kind === 'older' ? [`${key} < ${statement.moment(position.than)}`] : []),
    ...(position?.kind === 'within'
      ? [`${key} <= ${statement.moment(position.newest)}`, `${key} >= ${statement.moment(position.oldest)}`]
      : []),
  ]
  return conditions.map((condition) => `and ${condition}`).join(' ')
}

/** Where a page begins inside its window. */
function behind(statement: Statement, position: SearchPosition | null): string {
  if (position?.kind !== 'within') return 'true'
  const rank = statement.bind(position.rank)
  return `(rank > ${rank} or rank = ${rank} and (first_published_at, article) < ${statement.moment(position.last)})`
}

/** So much of a word must be like another: `similarity` of pg_trgm. */
const ENOUGH_ALIKE = 0.4

/**
 * Stories with words that are like those of the query, for what no stem finds: a slip of the pen, another spelling of a name.
 * Asked only where nothing else was found. The words come from a list of words, not from every headline, so that the time it
 * takes does not grow with the stories.
 */
function alike(statement: Statement, order: SearchOrder, blocks: string, limits: string, nodes: string[]) {
  const { query, position } = order
  const { bind } = statement
  const isPlain = query.none.length === 0 && query.all.every((unit) => unit.length === 1)
  const words = query.sequence.slice(0, MOST_ALIKE)
  const keys = words.map(({ strong }) => ((strong[0] ?? '').length >= SHORTEST_TO_GUESS ? strong[0] : null))
  if (position || !isPlain || words.length < query.sequence.length || keys.every((key) => key === null))
    return null
  return {
    ctes: `, meant as materialized (
      select coalesce((select string_agg('(' || own || coalesce(' | ' || other.words, '') || ')', ' & ')::tsquery
        from unnest(${bind(words.map(anyKey))}::text[], ${bind(keys)}::text[]) as typed(own, key)
        left join lateral (
          select string_agg('''' || word || '''', ' | ') as words from (
            select word from delivery.search_words
            where word % typed.key and similarity(word, typed.key) >= ${ENOUGH_ALIKE}
            order by similarity(word, typed.key) desc, word limit 3) nearest
        ) other on true
        having bool_or(other.words is not null)), '''@'''::tsquery) as words
    )`,
    page: `union all (
      select found.article, found.first_published_at, ${ALIKE} from unnest(${blocks}::text[]) with ordinality as block(days, place)
      cross join lateral (
        select search.article, search.first_published_at from delivery.search search
        where not exists (select from match)
          and search.document @@ (${['(select words from meant)', 'block.days::tsquery', ...nodes].join(' && ')}) ${limits}
        order by search.first_published_at desc, search.article desc limit ${bind(order.limit)}
      ) found limit ${bind(order.limit)})`,
  }
}

/**
 * One statement for a page. The newest matches are taken out of the index block of days by block of days, which stops as soon
 * as the window is full: so a word of every story costs no more than a rare one, and the last page no more than the first.
 * The block's order is the order of time, and so is the order inside each.
 */
function statementOf(order: SearchOrder): { text: string; values: unknown[]; window: number } {
  const { locale, query, limit, position } = order
  const statement = new Statement()
  const { bind } = statement
  const queries = textQueries(query)
  const [first] = query.all
  // A query that is one phrase has been answered already where its words' order is looked at.
  const isOnePhrase = query.all.length === 1 && first !== undefined && first.length > 1
  const window = queries.exact === null ? WINDOW : PHRASE_WINDOW
  const { newest, oldest } = days(order)
  const blocks = bind(blocksBack(locale, newest, oldest).map((block) => `'${block}'`))
  const nodes = filters(statement, order.filter)
  const limits = bounds(statement, order)
  const guess = alike(statement, order, blocks, limits, nodes)
  const tsquery = (text: string) => `${bind(text)}::tsquery`
  // A window that is known has ends; a little more than it held may have become live again between them.
  const most = bind(position?.kind === 'within' ? 2 * window : window + 1)
  const text = `
    with asked as materialized (
      select ${[tsquery(queries.broad), ...nodes].join(' && ')} as words
    ), match as materialized (
      select found.* from unnest(${blocks}::text[]) with ordinality as block(days, place)
      cross join lateral (
        select search.article, search.first_published_at, search.title, search.document
        from delivery.search search
        where search.document @@ ((select words from asked) && block.days::tsquery) ${limits}
        order by search.first_published_at desc, search.article desc limit ${most}
      ) found limit ${most}
    ), numbered as (
      select *, row_number() over (order by first_published_at desc, article desc) as place from match
    ), win as (
      select * from numbered ${position?.kind === 'within' ? '' : `where place <= ${bind(window)}`}
    ), ranked as (
      select article, first_published_at, case
        ${queries.phrase === null ? '' : `when title @@ ${tsquery(queries.phrase)} then 0`}
        when title @@ ${tsquery(queries.allInHeadline)} then 1
        ${queries.phrase === null ? '' : `when ${isOnePhrase ? 'true' : `document @@ ${tsquery(queries.phrase)}`} then 2`}
        when title @@ ${tsquery(queries.someInHeadline)} then 3
        when document @@ ${tsquery(queries.certain)} then 4
        else 5 end as rank
      from win ${queries.exact === null ? '' : `where document @@ ${tsquery(queries.exact)}`}
    )${guess?.ctes ?? ''}, page as (
      (select article, first_published_at, rank from ranked where ${behind(statement, position)}
       order by rank, first_published_at desc, article desc limit ${bind(limit + 1)})
      ${guess?.page ?? ''}
    ), ends as (
      select count(*)::int as count,
        ${['asc', 'desc']
          .map(
            (direction, index) => `(select jsonb_build_array(
              (extract(epoch from first_published_at) * 1000000)::bigint::text, article)
              from win order by place ${direction} limit 1) as ${index === 0 ? 'newest' : 'oldest'}`,
          )
          .join(', ')}
      from numbered
    )
    select ends.*, found.* from ends left join lateral (
      select ${SUMMARY}, page.rank,
        jsonb_build_object('body', edition.content->'body', 'quotes', (
          select coalesce(jsonb_agg(jsonb_build_object('id', quote->>'id', 'text', quote->>'text')), '[]')
          from jsonb_array_elements(edition.content->'quotes') quote)) as searched,
        array(
          select node.id::text from jsonb_array_elements(edition.content->'quotes') quote
          join delivery.nodes node on node.kind = 'quote' and node.id = (quote->>'id')::uuid
          where node.data->>'status' in ('disputed', 'retracted')) as withheld
      from page join delivery.stories story on story.article = page.article and story.locale = ${bind(locale)}
      join delivery.editions edition on edition.article = story.article and edition.locale = story.locale
        and edition.number = story.number
      where story.state = 'live'
    ) found on true
    order by found.rank, found.first_published_at desc, found.article desc`
  return { text, values: statement.values, window }
}

interface Ends {
  count: number
  newest: [string, string] | null
  oldest: [string, string] | null
}

const positionOf = ([micros, article]: [string, string]): Position => ({ micros: BigInt(micros), article })

/** Where the next page begins, or null where this is the last. */
function nextPosition(
  order: SearchOrder,
  ends: Ends | undefined,
  rows: FoundRow[],
  window: number,
): SearchPosition | null {
  const { position, limit } = order
  if (!ends?.newest || !ends.oldest) {
    // All that a known window held was withdrawn meanwhile.
    return position?.kind === 'within' && position.hasOlder ? { kind: 'older', than: position.oldest } : null
  }
  const isKnown = position?.kind === 'within'
  const newest = isKnown ? position.newest : positionOf(ends.newest)
  const oldest = isKnown ? position.oldest : positionOf(ends.oldest)
  const hasOlder = isKnown ? position.hasOlder : ends.count > window
  const last = rows[limit - 1]
  if (last && rows.length > limit) {
    const place = { micros: BigInt(last.micros), article: last.article }
    return { kind: 'within', newest, oldest, hasOlder, rank: last.rank, last: place }
  }
  return hasOlder ? { kind: 'older', than: oldest } : null
}

/** The live stories that hold what a query asks for, best first; at most `limit`. */
export async function findStories(database: Database, order: SearchOrder): Promise<FoundPage> {
  if (order.query.all.length === 0) return { rows: [], next: null, isApproximate: false }
  const { text, values, window } = statementOf(order)
  const { rows } = await database.query<Ends & (FoundRow | { [Column in keyof FoundRow]: null })>(
    text,
    values,
  )
  const found = rows.filter((row): row is Ends & FoundRow => row.article !== null)
  return {
    rows: found.slice(0, order.limit),
    next: nextPosition(order, rows[0], found, window),
    isApproximate: found.some(({ rank }) => rank === ALIKE),
  }
}
