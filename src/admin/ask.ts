import type { Finding } from '../preflight/types'
import type { Language } from './texts'

export type Answer<Body> =
  | { ok: true; status: number; body: Body }
  | { ok: false; status: number; message: string; findings: Finding[] | null }

interface Refusal {
  errors?: { message?: string }[]
  findings?: Finding[]
}

/**
 * Asks the desk's own API, in the person's language. A refusal is an answer; a lost connection has status 0 and no
 * message.
 */
export async function ask<Body>(
  language: Language,
  path: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'Accept-Language': language,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const json = (await response.json().catch(() => ({}))) as Body & Refusal
    if (response.ok) return { ok: true, status: response.status, body: json }
    const message =
      json.errors
        ?.map((error) => error.message)
        .filter(Boolean)
        .join(' ') ?? ''
    return { ok: false, status: response.status, message, findings: json.findings ?? null }
  } catch {
    return { ok: false, status: 0, message: '', findings: null }
  }
}
