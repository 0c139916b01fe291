import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadRequest,
} from 'payload'
import { restoreVersionOperation } from 'payload'
import { z } from 'zod'

import type { Locale } from '../body/types'
import { stops } from '../preflight/engine'
import type { Acknowledgement } from '../preflight/types'
import { requireActor, requireStaff } from './actor'
import { articleState } from './article-state'
import { checkStory } from './check-story'
import { CORRECTION_KINDS, type Correction } from './correction'
import { findingDoors } from './finding-doors'
import { publishEdition, type PublishedEdition } from './publish-edition'
import { ActRefused, FieldRefused, inLanguageOf } from './refusals'
import { idInPath, parseInput, readBody } from './read-input'
import { refuseStale } from './refuse-stale'
import { cancelSchedule, momentAsTyped, refuseEmbargoOnScheduled, scheduleEdition } from './schedule-edition'
import { inTransaction } from './sql'
import { withdrawEdition } from './withdraw-edition'
import { inLocale } from './working-story'

/**
 * The doors of the publish act. A save is a draft save; a save that says `_status: "published"` is the publish act,
 * whoever sends it: this desk's endpoint, Payload's REST, GraphQL, the admin's button or the scheduler.
 */

const locale = z.enum(['ar', 'en'])
const acknowledgements = z.array(
  z.object({ rule: z.string().max(100), key: z.string().max(100), reason: z.string().min(1).max(1000) }),
)
const note = z.object({ ar: z.string().max(2000).nullable(), en: z.string().max(2000).nullable() })

/** What the door hands to the act through `req.context`, which no client can write to. */
interface PublishIntent {
  acknowledgements: Acknowledgement[]
  correction?: Correction
  published?: PublishedEdition
}

const intentOf = (req: PayloadRequest): PublishIntent | undefined =>
  req.context.publishIntent as PublishIntent | undefined

function refuseUnpublish(req: PayloadRequest): never {
  throw new FieldRefused(req, '_status', {
    ar: 'لا تُسحب القصة بتغيير حالتها: استخدم «السحب» واذكر السبب.',
    en: 'A story is not taken down by changing its status: use “withdraw” and give the reason.',
  })
}

function refuseRestore(req: PayloadRequest): never {
  throw new FieldRefused(req, 'draft', {
    ar: 'تُستعاد النسخة مسودةً فقط: النشر خطوة مستقلة.',
    en: 'A version is restored as a draft only (`draft: true`): publishing is an act of its own.',
  })
}

/** A save is in one language. Payload would write nothing for `all`, and no language that it does not know is one. */
function refuseUnknownLocale(req: PayloadRequest): void {
  if (!req.locale || locale.safeParse(req.locale).success) return
  const message = {
    ar: 'الحفظ يكون بلغة واحدة: ar أو en.',
    en: 'A save is in one language: ar or en.',
  }
  throw new ActRefused(req, 400, message, {
    errors: [{ path: 'locale', message: inLanguageOf(req, message) }],
  })
}

const beforeOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // Payload has read its own `draft` before this hook: without it a restored version would be published.
  if (operation === 'restoreVersion') {
    if (!(args as { draft?: boolean }).draft) refuseRestore(req)
    req.context.restoresVersion = true
  }
  if (operation !== 'create' && operation !== 'update') return args
  refuseUnknownLocale(req)
  const data = (args.data ?? {}) as { _status?: string }
  if (operation === 'update') {
    const { id } = args as { id?: string }
    if (id) await refuseStale(req, 'articles', id)
    if (args.unpublishAllLocales || (data._status === 'draft' && !args.draft)) refuseUnpublish(req)
  }
  if (data._status !== 'published') return { ...args, draft: true, publishAllLocales: undefined }
  const wanted = args.publishSpecificLocale ?? req.locale ?? 'ar'
  const chosen = locale.safeParse(wanted)
  if (!chosen.success) {
    throw new FieldRefused(req, 'locale', {
      ar: 'النشر يكون بلغة واحدة: العربية أو الإنجليزية.',
      en: 'One language is published at a time: Arabic or English.',
    })
  }
  req.locale = chosen.data
  // Payload would keep the other language out of the working copy; our editions keep the languages apart.
  return { ...args, publishSpecificLocale: undefined, publishAllLocales: undefined }
}

const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const intent = intentOf(req)
  const published = await publishEdition(req, {
    article: doc.id,
    locale: req.locale as Locale,
    acknowledgements: intent?.acknowledgements ?? [],
    ...(intent?.correction ? { correction: intent.correction } : {}),
  })
  if (intent) intent.published = published
  return doc
}

/** Publishes through Payload's own update, so that this endpoint is one more way to the same door. */
export async function publishThroughSave(
  req: PayloadRequest,
  article: string,
  chosen: Locale,
  intent: PublishIntent,
): Promise<PublishedEdition> {
  requireActor(req, intent.correction ? 'correct' : 'publish')
  const own = inLocale(req, chosen)
  own.context = { ...req.context, publishIntent: intent }
  await req.payload.update({
    collection: 'articles',
    id: article,
    locale: chosen,
    fallbackLocale: false,
    data: { _status: 'published' },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: { publishIntent: intent },
    req: own,
  })
  if (!intent.published) throw new Error('The save was done, but no edition was published')
  return intent.published
}

function localeInQuery(req: PayloadRequest): Locale {
  return parseInput(req, z.object({ locale }), {
    locale: req.query?.locale ?? req.searchParams?.get('locale'),
  }).locale
}

const endpoints: Endpoint[] = [
  {
    // In place of Payload's own, which would publish what it restores unless the client asks otherwise.
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const restored = await restoreVersionOperation({
        collection: req.payload.collections.articles,
        id: idInPath(req),
        depth: 1,
        draft: true,
        overrideAccess: false,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  },
  {
    path: '/:id/preflight',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      const chosen = localeInQuery(req)
      const { findings } = await checkStory(req, idInPath(req), chosen, { lock: false })
      return Response.json({ locale: chosen, publishable: !findings.some(stops), findings })
    },
  },
  {
    path: '/:id/state',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return Response.json(await articleState(req, idInPath(req)))
    },
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, z.object({ locale, acknowledgements: acknowledgements.optional() }))
      const edition = await publishThroughSave(req, idInPath(req), body.locale, {
        acknowledgements: body.acknowledgements ?? [],
      })
      return Response.json({ edition })
    },
  },
  {
    path: '/:id/correct',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(
        req,
        z.object({
          locale,
          kind: z.enum(CORRECTION_KINDS),
          note,
          acknowledgements: acknowledgements.optional(),
        }),
      )
      if (!body.note[body.locale]?.trim()) {
        throw new FieldRefused(req, `note.${body.locale}`, {
          ar: 'اكتب للقراء ما الذي صُحّح، بلغة الطبعة.',
          en: 'Tell readers what was corrected, in the language of the edition.',
        })
      }
      const id = idInPath(req)
      const state = await articleState(req, id)
      if (state[body.locale].state !== 'live') {
        throw new ActRefused(req, 409, {
          ar: 'لا طبعة منشورة بهذه اللغة لتُصحَّح.',
          en: 'No edition is live in this language to be corrected.',
        })
      }
      const edition = await publishThroughSave(req, id, body.locale, {
        acknowledgements: body.acknowledgements ?? [],
        correction: { kind: body.kind, note: body.note },
      })
      return Response.json({ edition })
    },
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(
        req,
        z.object({
          locale,
          kind: z.enum(['unpublished', 'recalled']),
          reason: z.string().max(2000),
          notice: z.string().max(2000).optional(),
        }),
      )
      const { notice, ...rest } = body
      const article = idInPath(req)
      const withdrawn = await inTransaction(req, async () => {
        await refuseStale(req, 'articles', article)
        return withdrawEdition(req, { article, ...rest, ...(notice ? { notice } : {}) })
      })
      return Response.json(withdrawn)
    },
  },
  {
    path: '/:id/schedule',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(
        req,
        z.object({
          locale,
          at: z.iso.datetime({ offset: true }),
          zone: z.string().max(64),
          acknowledgements: acknowledgements.optional(),
        }),
      )
      const article = idInPath(req)
      const scheduled = await inTransaction(req, async () => {
        await refuseStale(req, 'articles', article)
        return scheduleEdition(req, {
          article,
          locale: body.locale,
          at: momentAsTyped(req, body.at, body.zone),
          zone: body.zone,
          acknowledgements: body.acknowledgements ?? [],
        })
      })
      return Response.json(scheduled)
    },
  },
  {
    path: '/:id/schedule',
    method: 'delete',
    handler: async (req) =>
      Response.json(await cancelSchedule(req, { article: idInPath(req), locale: localeInQuery(req) })),
  },
  ...findingDoors,
]

export const articleDoors = {
  beforeOperation,
  beforeChange: refuseEmbargoOnScheduled,
  afterChange,
  endpoints,
}
