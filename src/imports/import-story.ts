import { createLocalReq, ValidationError } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { runPreflight } from '../acts/run-preflight'
import { inLocale } from '../acts/working-story'
import { bodyToText } from '../body/to-text'
import type { Locale } from '../body/types'
import { dominantScript } from '../language/scripts'
import type { Finding } from '../preflight/types'
import type { User } from '../payload-types'
import { isUuid } from '../relations'
import { toLexical } from './to-lexical'
import { ImportRefused, type ImportedText } from './types'

export interface ImportOrder {
  text: ImportedText
  /** E-mail address of the account in whose name the draft is made. */
  as: string
  /** Absent: the language that most of the text is written in. */
  locale?: Locale
  /** Id of the article whose other language this is; absent: a new article. */
  into?: string
}

export interface ImportOutcome {
  article: string
  locale: Locale
  findings: Finding[]
  /** The language in which the account works. */
  language: Locale
}

async function accountOf(payload: Payload, email: string): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    depth: 0,
    limit: 1,
    // Whoever can run this on the desk's own machine says in whose name it is done.
    overrideAccess: true,
  })
  if (docs[0]) return docs[0]
  throw new ImportRefused({
    ar: `لا حساب بهذا البريد: ${email}`,
    en: `There is no account with this address: ${email}`,
  })
}

function localeOf({ text, locale }: ImportOrder): Locale {
  if (locale) return locale
  const script = dominantScript(`${text.headline ?? ''}\n${bodyToText(text.body, () => '')}`)
  if (script !== 'none') return script === 'arabic' ? 'ar' : 'en'
  throw new ImportRefused({
    ar: 'لم تُعرف لغة النص: حددها بـ --locale ar أو --locale en.',
    en: 'The language of the text cannot be told: give --locale ar or --locale en.',
  })
}

/** Words that stand already are never written over. */
async function refuseFilled(req: PayloadRequest, id: string, locale: Locale): Promise<void> {
  const article = isUuid(id)
    ? await req.payload.findByID({
        collection: 'articles',
        id,
        locale,
        fallbackLocale: false,
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req: inLocale(req, locale),
      })
    : null
  if (!article) {
    throw new ImportRefused({
      ar: `لا قصة بهذا المعرّف: ${id}`,
      en: `There is no article with this id: ${id}`,
    })
  }
  const body = article.body as { root?: { children?: unknown[] } } | null | undefined
  if (article.headline?.trim() || (body?.root?.children?.length ?? 0) > 0) {
    throw new ImportRefused({
      ar: 'في القصة كلام بهذه اللغة، ولا يُكتب فوقه.',
      en: 'The article has words in this language already, and they are not written over.',
    })
  }
}

/** Payload's refusal in one sentence: which field, and why. */
function refusalOf(error: unknown): unknown {
  const status = (error as { status?: number } | null)?.status
  if (error instanceof ValidationError) {
    const message = error.data.errors.map(({ path, message: why }) => `${path}: ${why}`).join('; ')
    return new ImportRefused({ ar: message, en: message })
  }
  if (status === 401 || status === 403) {
    return new ImportRefused({
      ar: 'لا يحق لهذا الحساب كتابة هذه القصة.',
      en: 'This account may not write this article.',
    })
  }
  return error
}

/**
 * Makes a draft of an imported text, through the same doors and with the same rights as the account itself; nothing is
 * published. The other language of the article is not touched.
 *
 * @returns the article and what preflight says of the draft
 * @throws ImportRefused where the account, the article or the text does not allow it; nothing is written then
 */
export async function importStory(payload: Payload, order: ImportOrder): Promise<ImportOutcome> {
  const locale = localeOf(order)
  const account = await accountOf(payload, order.as)
  const language: Locale = account.language === 'en' ? 'en' : 'ar'
  const user = { ...account, collection: 'users' as const }
  const outer = await createLocalReq({ user, locale, fallbackLocale: false }, payload)
  const req = inLocale(outer, locale)
  const data = {
    ...(order.text.headline ? { headline: order.text.headline } : {}),
    body: toLexical(order.text.body, locale) as never,
  }
  const options = {
    collection: 'articles',
    data,
    locale,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  } as const
  try {
    if (order.into) await refuseFilled(req, order.into, locale)
    const article = order.into
      ? await payload.update({ ...options, id: order.into, fallbackLocale: false })
      : await payload.create({ ...options, fallbackLocale: false })
    const { findings } = await runPreflight(req, article.id, locale, { lock: false })
    return { article: article.id, locale, findings, language }
  } catch (error) {
    throw refusalOf(error)
  }
}
