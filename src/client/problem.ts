import type { PublicProblem } from '../delivery/public'

const LAST_PART = /#problem-([\w-]+)$/

/** There is no answer, and this is why: what the API said (RFC 9457), or that it said nothing that can be read. */
export class AmanaProblem extends Error {
  override readonly name = 'AmanaProblem'
  readonly status: number
  /** Address of the explanation; `about:blank` where the answer was not the API's own. */
  readonly type: string
  /** In the language that was asked in. */
  readonly title: string
  readonly instance: string | null
  /** Each parameter that is wrong. */
  readonly errors: NonNullable<PublicProblem['errors']>
  /** Where the story can be read in another language. */
  readonly alternates: NonNullable<PublicProblem['alternates']>
  /** What readers are told of a recall. */
  readonly notice: string | null
  readonly withdrawnAt: string | null
  /** Seconds after which to ask again, where the API said so. */
  readonly retryAfter: number | null

  constructor(problem: Partial<PublicProblem> & { status: number }, retryAfter: number | null = null) {
    super(`${problem.status} ${problem.title ?? ''}`.trim())
    this.status = problem.status
    this.type = problem.type ?? 'about:blank'
    this.title = problem.title ?? ''
    this.instance = problem.instance ?? null
    this.errors = problem.errors ?? []
    this.alternates = problem.alternates ?? []
    this.notice = problem.notice ?? null
    this.withdrawnAt = problem.withdrawnAt ?? null
    this.retryAfter = retryAfter
  }

  /** The last part of `type`: `not-found`, `recalled` …; '' where it is not one of the API's own. */
  get kind(): string {
    return LAST_PART.exec(this.type)?.[1] ?? ''
  }
}

/** What an answer other than 200 says; also where a proxy in between wrote it. */
export async function problemOf(response: Response): Promise<AmanaProblem> {
  const { status, statusText, headers } = response
  const seconds = Number(headers.get('retry-after') ?? NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : null
  const isProblem = (headers.get('content-type') ?? '').startsWith('application/problem+json')
  const said = isProblem
    ? ((await response.json().catch(() => null)) as Partial<PublicProblem> | null)
    : await response.body?.cancel().then(() => null)
  return new AmanaProblem({ title: statusText, ...said, status }, retryAfter)
}
