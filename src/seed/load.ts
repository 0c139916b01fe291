import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'

import { publishThroughSave } from '../acts/article-doors'
import { disputeQuote } from '../acts/dispute-quote'
import { runPreflight } from '../acts/run-preflight'
import { scheduleEdition } from '../acts/schedule-edition'
import { verifyQuote } from '../acts/verify-quote'
import type { Locale } from '../body/types'
import type { Acknowledgement } from '../preflight/types'
import { articles } from './content/articles'
import { captures } from './content/captures'
import { deskPolicy } from './content/desk-policy'
import { desks } from './content/desks'
import { documents } from './content/documents'
import { helplines } from './content/helplines'
import { houseStyle } from './content/house-style'
import { media } from './content/media'
import { people } from './content/people'
import { publication } from './content/publication'
import { quotes } from './content/quotes'
import { sources } from './content/sources'
import { topics } from './content/topics'
import type { ArticleEntry, Entry, HelplineEntry, MediaEntry, QuoteEntry, UserKey } from './content/types'
import { users } from './content/users'
import { resolveRefs, type Made } from './resolve'

const DAY = 24 * 60 * 60 * 1000

interface Loading {
  payload: Payload
  made: Made
  now: Date
}

/** A request in the name of one of the desk's people: the demo is made through the same doors as anybody's work. */
async function as({ payload, made }: Loading, user: UserKey, locale: Locale = 'ar'): Promise<PayloadRequest> {
  const id = made.get(`users/${user}`)
  if (!id) throw new Error(`There is no demo user ${user}`)
  const found = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...found, collection: 'users' }, locale, fallbackLocale: false }, payload)
}

async function create<Slug extends CollectionSlug>(
  loading: Loading,
  collection: Slug,
  entry: { key: string; by: UserKey },
  data: unknown,
  options: { locale?: Locale; file?: { data: Buffer; mimetype: string; name: string; size: number } } = {},
): Promise<string> {
  const req = await as(loading, entry.by, options.locale)
  const doc = await loading.payload.create({
    collection,
    data: resolveRefs(data, loading.made) as RequiredDataFromCollectionSlug<Slug>,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
    ...(options.file ? { file: options.file } : {}),
    draft: collection === 'articles',
  } as Parameters<Payload['create']>[0])
  const id = String((doc as { id: string }).id)
  loading.made.set(`${collection}/${entry.key}`, id)
  return id
}

async function createAll(
  loading: Loading,
  collection: CollectionSlug,
  entries: Entry<unknown>[],
): Promise<void> {
  for (const entry of entries) await create(loading, collection, entry, entry.data)
}

async function loadUsers(loading: Loading, password: string): Promise<void> {
  for (const entry of users) {
    const user = await loading.payload.create({
      collection: 'users',
      data: { ...entry.data, password },
      depth: 0,
      // Nobody is there yet who could make the first accounts.
      overrideAccess: true,
    })
    loading.made.set(`users/${entry.key}`, user.id)
  }
}

async function loadHelpline(loading: Loading, entry: HelplineEntry): Promise<void> {
  const checkedAt = new Date(loading.now.getTime() - entry.checkedDaysAgo * DAY)
  await create(loading, 'helplines', entry, {
    ...entry.data,
    verification: {
      ...entry.data.verification,
      checkedAt: checkedAt.toISOString(),
      nextCheckDue: new Date(checkedAt.getTime() + 90 * DAY).toISOString(),
    },
  })
}

async function loadMedia(loading: Loading, entry: MediaEntry): Promise<void> {
  const { filename, width, height, svg } = entry.picture
  const data = await sharp(Buffer.from(svg)).resize(width, height).png().toBuffer()
  await create(loading, 'media', entry, entry.data, {
    file: { data, mimetype: 'image/png', name: filename, size: data.length },
  })
}

async function loadQuote(loading: Loading, entry: QuoteEntry): Promise<void> {
  const quote = await create(loading, 'quotes', entry, entry.data)
  const { approval, plannedVerification: plan, plannedDispute: dispute } = entry
  if (approval) {
    const req = await as(loading, approval.by)
    const found = await loading.payload.findByID({
      collection: 'quotes',
      id: quote,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    await loading.payload.update({
      collection: 'quotes',
      id: quote,
      data: {
        renditions: (found.renditions ?? []).map((rendition) => ({
          ...rendition,
          approved: approval.locales.includes(rendition.locale as Locale),
        })),
      },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
  if (plan) {
    await verifyQuote(await as(loading, plan.by), {
      quote,
      outcome: plan.outcome,
      method: plan.method,
      note: plan.note,
      evidence: resolveRefs(plan.evidence, loading.made) as string[],
    })
  }
  if (dispute) {
    await disputeQuote(await as(loading, dispute.by), {
      quote,
      event: 'raised',
      grounds: dispute.grounds,
      raisedBy: dispute.raisedBy,
    })
  }
}

async function loadArticle(loading: Loading, entry: ArticleEntry): Promise<void> {
  const { dateline, ...shared } = entry.data
  const date =
    entry.datelineDaysAgo === undefined
      ? undefined
      : new Date(loading.now.getTime() - entry.datelineDaysAgo * DAY).toISOString()
  const locales = (['ar', 'en'] as const).filter((locale) => entry.locales[locale])
  const [first, ...others] = locales
  if (!first) throw new Error(`The demo article ${entry.key} has no text`)
  const id = await create(
    loading,
    'articles',
    entry,
    {
      ...shared,
      ...entry.locales[first],
      ...(dateline || date ? { dateline: { ...dateline, ...(date ? { date } : {}) } } : {}),
    },
    { locale: first },
  )
  for (const locale of others) {
    const req = await as(loading, entry.by, locale)
    await loading.payload.update({
      collection: 'articles',
      id,
      data: resolveRefs(entry.locales[locale], loading.made) as Record<string, never>,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
  await carryOut(loading, id, entry)
}

/** Warnings of the demo are acknowledged in the open, as an editor would: with a reason that stays in the log. */
async function acknowledge(req: PayloadRequest, id: string, locale: Locale): Promise<Acknowledgement[]> {
  const { findings } = await runPreflight(req, id, locale, { lock: false })
  return findings
    .filter((finding) => finding.level === 'warn')
    .map(({ rule, key }) => ({ rule, key, reason: 'Demo desk: call before you rely on it.' }))
}

async function carryOut(loading: Loading, id: string, { plan }: ArticleEntry): Promise<void> {
  if (plan.kind === 'none') return
  for (const locale of plan.locales) {
    const req = await as(loading, plan.by, locale)
    const acknowledgements = await acknowledge(req, id, locale)
    if (plan.kind === 'publish') await publishThroughSave(req, id, locale, { acknowledgements })
    else {
      await scheduleEdition(req, {
        article: id,
        locale,
        at: new Date(loading.now.getTime() + plan.inHours * 60 * 60 * 1000),
        zone: 'Europe/London',
        acknowledgements,
      })
    }
  }
}

async function loadGlobals(loading: Loading): Promise<void> {
  const req = await as(loading, 'admin')
  const globals = [
    [
      'house-style',
      { ...houseStyle, changeReason: 'The bank that the desk starts with; three of its drafts signed.' },
    ],
    ['desk-policy', deskPolicy],
    ['publication', publication],
  ] as const
  for (const [slug, data] of globals) {
    await loading.payload.updateGlobal({
      slug,
      data: resolveRefs(data, loading.made) as Record<string, never>,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
}

/** Loads the demo desk into an empty database. Every record is made in the name of a demo user, through the same doors. */
export async function loadDemo(
  payload: Payload,
  { password, now }: { password: string; now: Date },
): Promise<Made> {
  const loading: Loading = { payload, made: new Map(), now }
  await loadUsers(loading, password)
  await createAll(loading, 'desks', desks)
  await createAll(loading, 'topics', topics)
  await createAll(loading, 'sources', sources)
  await createAll(loading, 'documents', documents)
  for (const entry of captures) {
    await create(loading, 'captures', entry, { ...entry.data, capturedAt: now.toISOString() })
  }
  await createAll(loading, 'people', people)
  for (const entry of helplines) await loadHelpline(loading, entry)
  for (const entry of media) await loadMedia(loading, entry)
  for (const entry of quotes) await loadQuote(loading, entry)
  await loadGlobals(loading)
  for (const entry of articles) await loadArticle(loading, entry)
  return loading.made
}
