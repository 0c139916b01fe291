import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

/**
 * A request for a nested read in both locales. Payload writes the locale of a nested call into the request that it was
 * given: without isolation, the save around it would go on in the wrong language.
 */
export function inEveryLocale(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  isolated.locale = 'all'
  return isolated
}
