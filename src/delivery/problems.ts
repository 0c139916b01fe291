import type { NextFunction, Request, Response } from 'express'

import type { Locale } from '../body/types'
import { canonicalJson } from '../canonical-json'
import { secondsUntil } from './http'
import type { NextChange } from './next-change'
import { isUnreachable } from './unreachable'
import { baseOf } from './urls'

/** A sentence in both languages; a reader gets the one asked for. */
export type Text = Readonly<Record<Locale, string>>

export interface ParameterError {
  parameter: string
  message: Text
}

export type ProblemName = keyof typeof PROBLEMS

export const PROBLEMS = {
  'bad-request': { status: 400, title: { ar: 'الطلب غير صحيح', en: 'The request is not valid' } },
  'not-found': {
    status: 404,
    title: { ar: 'لا يوجد شيء في هذا العنوان', en: 'There is nothing at this address' },
  },
  'method-not-allowed': {
    status: 405,
    title: { ar: 'هذه الواجهة للقراءة فقط', en: 'This interface can only be read' },
  },
  unpublished: {
    status: 410,
    title: { ar: 'لم تعد هذه المادة منشورة', en: 'This story is no longer published' },
  },
  recalled: { status: 410, title: { ar: 'سُحبت هذه المادة', en: 'This story was recalled' } },
  'internal-error': {
    status: 500,
    title: { ar: 'حدث خطأ في الخادم', en: 'Something went wrong on the server' },
  },
  unavailable: {
    status: 503,
    title: {
      ar: 'الخدمة غير متاحة مؤقتًا، حاولوا بعد قليل',
      en: 'The service is not available at the moment',
    },
  },
} as const satisfies Record<string, { status: number; title: Text }>

interface ProblemDetails {
  errors?: ParameterError[]
  /** Members of the problem document beside the standard ones (RFC 9457 §3.2). */
  members?: Record<string, unknown>
  headers?: Record<string, string>
}

/** What a reader is told when there is no answer. Carries nothing that a stranger may not read. */
export class Problem extends Error {
  readonly status: number

  constructor(
    readonly problem: ProblemName,
    readonly details: ProblemDetails = {},
  ) {
    super(problem)
    this.status = PROBLEMS[problem].status
  }

  /** RFC 9457 document in one language, as canonical JSON. */
  toBytes(language: Locale, publicUrl: string, instance: string): Buffer {
    return Buffer.from(
      canonicalJson({
        type: `${baseOf(publicUrl)}/v1/docs#problem-${this.problem}`,
        title: PROBLEMS[this.problem].title[language],
        status: this.status,
        instance,
        errors: this.details.errors?.map(({ parameter, message }) => ({
          parameter,
          message: message[language],
        })),
        ...this.details.members,
      }),
    )
  }
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** The language of the address, else the one the reader prefers, else English. */
function languageOf(req: Request): { language: Locale; negotiated: boolean } {
  const inPath = /^\/v1\/(ar|en)(?=\/|$)/.exec(pathOf(req))?.[1]
  if (inPath) return { language: inPath as Locale, negotiated: false }
  return { language: req.acceptsLanguages('en', 'ar') === 'ar' ? 'ar' : 'en', negotiated: true }
}

const pathOf = (req: Request): string => req.originalUrl.split('?', 1)[0] ?? ''

/** Express throws these itself, e.g. for `%E0%A4%A` in a path. */
function fromExpress(error: unknown, path: string): Problem | null {
  const status = (error as { status?: unknown } | null)?.status
  if (status !== 400) return null
  const parameter = /^\/v1\/(?:media|[^/]*\/quotes)\//.test(path) ? 'id' : 'slug'
  return new Problem('bad-request', {
    errors: [
      { parameter, message: { ar: 'ترميز العنوان غير صحيح', en: 'The percent-encoding is not valid' } },
    ],
  })
}

export function toProblem(error: unknown, path: string): Problem {
  if (error instanceof Problem) return error
  if (isUnreachable(error)) return new Problem('unavailable', { headers: { 'Retry-After': '5' } })
  return fromExpress(error, path) ?? new Problem('internal-error')
}

/** Seconds that a cache may keep "nothing here": short, since it may be published in the next moment. */
const NOT_FOUND_SECONDS = 5

export interface ProblemLog {
  error: (details: object, message: string) => void
}

export interface ProblemOptions {
  publicUrl: string
  log: ProblemLog
  onAnswered?: (req: Request, status: number, bytes: number) => void
  /** When something is scheduled to change: what is not there may be there then. */
  nextChange?: Pick<NextChange, 'near'>
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Last handler of the delivery side: whatever went wrong becomes a problem document; only the log hears why. */
export function answerProblems({ publicUrl, log, onAnswered, nextChange, now = Date.now }: ProblemOptions) {
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    if (res.headersSent) return next(error)
    const path = pathOf(req)
    const problem = toProblem(error, path)
    if (problem.status >= 500) log.error({ err: error, path }, 'delivery could not answer')
    const { language, negotiated } = languageOf(req)
    const body = problem.toBytes(language, publicUrl, path)
    for (const [name, value] of Object.entries(problem.details.headers ?? {})) res.setHeader(name, value)
    const moment = now()
    const seconds = Math.min(NOT_FOUND_SECONDS, secondsUntil(nextChange?.near(moment) ?? null, moment))
    res.setHeader('Cache-Control', problem.status === 404 ? `public, max-age=${seconds}` : 'no-store')
    res.setHeader('Content-Type', PROBLEM_TYPE)
    res.setHeader('Content-Language', language)
    res.setHeader('Vary', negotiated ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding')
    res.setHeader('Content-Length', body.length)
    res.status(problem.status)
    const isHead = req.method === 'HEAD'
    res.end(isHead ? undefined : body)
    onAnswered?.(req, problem.status, isHead ? 0 : body.length)
  }
}

/** What an app that serves nothing else says to every other path. */
export function nothingHere(): never {
  throw new Problem('not-found')
}
