import { safeHref } from '../href'
import type { HtmlChannel, HtmlContext, HtmlHelpline } from '../html-context'
import type { Locale } from '../types'
import { timeHtml } from './dates'
import { hoursHtml } from './hours'
import { blockElement, element, escapeHtml } from './markup'
import { textHtml } from './runs'
import { CHANNELS, COSTS, WORDS } from './words'

const E164 = /^\+[1-9]\d{6,14}$/
const SHORT_CODE = /^[0-9*#]{2,8}$/

/** The line itself, or what took its place, or null where nobody would answer. */
const answering = (id: string, context: HtmlContext): HtmlHelpline | null => {
  const seen = new Set<string>()
  for (let next: string | null | undefined = id; next && !seen.has(next);) {
    seen.add(next)
    const helpline = context.helplines.get(next)
    if (!helpline) return null
    if ((helpline.status ?? 'active') === 'active') return helpline
    next = helpline.replacedBy
  }
  return null
}

const NAMES: Readonly<Record<Locale, Record<'region' | 'language', Intl.DisplayNames>>> = {
  ar: {
    region: new Intl.DisplayNames(['ar'], { type: 'region' }),
    language: new Intl.DisplayNames(['ar'], { type: 'language' }),
  },
  en: {
    region: new Intl.DisplayNames(['en'], { type: 'region' }),
    language: new Intl.DisplayNames(['en'], { type: 'language' }),
  },
}

const displayNames = (codes: string[], type: 'region' | 'language', locale: Locale): string => {
  const name = (code: string): string => {
    try {
      return NAMES[locale][type].of(code) ?? code
    } catch {
      return code
    }
  }
  return codes.map(name).join(WORDS.comma[locale])
}

const number = (text: string): string => element('bdi', { dir: 'ltr' }, escapeHtml(text))

const dialled = (channel: HtmlChannel, helpline: HtmlHelpline, locale: Locale): string | null => {
  const { e164, shortCode, display, type } = channel
  if (e164 !== null && E164.test(e164)) {
    const href =
      type === 'whatsapp' ? `https://wa.me/${e164.slice(1)}` : `${type === 'sms' ? 'sms' : 'tel'}:${e164}`
    return element('a', { href, rel: type === 'whatsapp' ? 'noopener' : null }, number(display ?? e164))
  }
  if (shortCode === null || !SHORT_CODE.test(shortCode)) return null
  // The same three digits are another service in another country: no link, and the country beside the number.
  const countries = displayNames(helpline.countries, 'region', locale)
  if (countries === '') return null
  const where = locale === 'ar' ? `من داخل: ${countries}` : `from within: ${countries}`
  return `${number(display ?? shortCode)} (${textHtml(where, locale)})`
}

/** How the channel is reached; null where it has nothing that a reader could use. */
const contact = (channel: HtmlChannel, helpline: HtmlHelpline, locale: Locale): string | null => {
  if (channel.type === 'phone' || channel.type === 'sms' || channel.type === 'whatsapp')
    return dialled(channel, helpline, locale)
  if (channel.type === 'email') {
    const href = safeHref(`mailto:${channel.email ?? ''}`)
    return href && element('a', { href }, number(channel.email ?? ''))
  }
  const href = safeHref(channel.url)
  const shown = channel.display ?? channel.url ?? ''
  return (
    href && element('a', { href, rel: 'noopener' }, number(shown.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')))
  )
}

const channelHtml = (channel: HtmlChannel, helpline: HtmlHelpline, locale: Locale): string => {
  const reached = contact(channel, helpline, locale)
  if (reached === null) return ''
  const passive = channel.type === 'email' || channel.type === 'web'
  const details = [
    passive && !channel.hoursKnown && !channel.alwaysOpen ? null : hoursHtml(channel, locale),
    passive ? null : COSTS[channel.cost][locale],
    channel.note === null || channel.note.trim() === '' ? null : textHtml(channel.note, locale),
  ].filter((part) => part !== null)
  const label = `${element('span', { class: 'channel-type' }, `${CHANNELS[channel.type][locale]}:`)} ${reached}`
  const rest = element('span', { class: 'channel-details' }, details.join(WORDS.semicolon[locale]))
  return blockElement(
    'li',
    locale,
    { class: `channel channel-${channel.type}` },
    details.length > 0 ? `${label} ${rest}` : label,
  )
}

const ages = ({ minAge, maxAge }: HtmlHelpline['audience'], locale: Locale): string | null => {
  if (minAge !== null && maxAge !== null)
    return locale === 'ar' ? `من سن ${minAge} إلى ${maxAge}` : `aged ${minAge} to ${maxAge}`
  if (maxAge !== null) return locale === 'ar' ? `حتى سن ${maxAge}` : `up to age ${maxAge}`
  if (minAge !== null) return locale === 'ar' ? `من سن ${minAge} فما فوق` : `aged ${minAge} and over`
  return null
}

const paragraph = (name: string, inner: string, locale: Locale): string =>
  inner === '' ? '' : blockElement('p', locale, { class: `helpline-${name}` }, inner)

const helplineHtml = (helpline: HtmlHelpline, locale: Locale): string => {
  const channels = helpline.channels.map((channel) => channelHtml(channel, helpline, locale)).join('')
  const name = element('strong', { class: 'helpline-service' }, textHtml(helpline.name ?? '', locale))
  const organisation =
    helpline.organisation && helpline.organisation !== helpline.name
      ? `${WORDS.comma[locale]}${element('span', { class: 'helpline-organisation' }, textHtml(helpline.organisation, locale))}`
      : ''
  const audience = [helpline.audience.who, ages(helpline.audience, locale)].filter((part) => part?.trim())
  const languages = displayNames(helpline.languages, 'language', locale)
  const checked = timeHtml(helpline.checkedAt, locale)
  return blockElement(
    'li',
    locale,
    { class: 'helpline', 'data-helpline': helpline.id },
    paragraph('name', `${name}${organisation}`, locale) +
      paragraph('audience', textHtml(audience.join(WORDS.comma[locale]), locale), locale) +
      (channels === '' ? '' : blockElement('ul', locale, { class: 'channels' }, channels)) +
      paragraph(
        'languages',
        languages && `${WORDS.languages[locale]}: ${textHtml(languages, locale)}`,
        locale,
      ) +
      paragraph('note', textHtml(helpline.note ?? '', locale), locale) +
      paragraph('checked', checked === null ? '' : `${WORDS.checked[locale]} ${checked}`, locale),
  )
}

/** The box of helplines; each line once, lines that do not answer left out, nothing where none is left. */
export const helplinesHtml = (ids: string[], heading: string | undefined, context: HtmlContext): string => {
  const { locale } = context
  const found = new Map<string, HtmlHelpline>()
  for (const id of ids) {
    const helpline = answering(id, context)
    if (helpline) found.set(helpline.id, helpline)
  }
  if (found.size === 0) return ''
  const title = heading ?? WORDS.helplines[locale]
  const items = [...found.values()].map((helpline) => helplineHtml(helpline, locale)).join('')
  return blockElement(
    'aside',
    locale,
    { class: 'helplines', 'aria-label': title },
    blockElement('h3', locale, {}, textHtml(title, locale)) + blockElement('ul', locale, {}, items),
  )
}
