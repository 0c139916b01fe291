import type { Body, Locale } from '../body/types'
import type { BodyParts } from './public-body'
export function storyHtml(_body: Body, _locale: Locale, _parts: BodyParts): string {
  return ''
}
