import { CHANNELS } from '../../body/html/words'
import type { Locale } from '../../body/types'
import type { PublicChannel, PublicHelpline } from '../public'
import { compact } from './context'
import { recordUrn } from './identity'
import { HELPLINE_WORDS } from './words'

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

const opening = (days: string[], opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.flatMap((day) => (DAYS[day] ? [`https://schema.org/${DAYS[day]}`] : [])),
  opens,
  closes,
})

/** The service's own local time. Hours that nobody found are left out, never guessed. */
function hours({ alwaysOpen, hoursKnown, hours: known }: PublicChannel) {
  // The vocabulary's own way to say "around the clock".
  if (alwaysOpen) return [opening(Object.keys(DAYS), '00:00', '23:59')]
  if (!hoursKnown) return []
  return known.map(({ days, opens, closes }) => opening(days, opens, closes === '24:00' ? '23:59' : closes))
}

function contactPoint(channel: PublicChannel, helpline: PublicHelpline, locale: Locale) {
  const telephone = channel.e164 ?? channel.shortCode
  if (!telephone && !channel.url && !channel.email) return []
  return [
    compact({
      '@type': 'ContactPoint',
      name: CHANNELS[channel.type][locale],
      contactType: HELPLINE_WORDS[helpline.kind]?.[locale] ?? helpline.kind,
      telephone,
      email: channel.email,
      url: channel.url,
      availableLanguage: helpline.languages,
      areaServed: helpline.subdivision ? [helpline.subdivision] : helpline.countries,
      hoursAvailable: hours(channel),
      contactOption: telephone && channel.cost === 'free' ? 'https://schema.org/TollFree' : null,
      description: channel.note,
    }),
  ]
}

/**
 * A helpline as an organisation with its ways to be reached. Never an `EmergencyService`, which is a place such as a fire
 * station.
 */
export function helplineNode(helpline: PublicHelpline, locale: Locale): object {
  const { name, organisation, audience, note } = helpline
  return compact({
    '@type': 'Organization',
    '@id': recordUrn(helpline.id),
    name: name ?? organisation,
    parentOrganization:
      organisation && name && organisation !== name ? { '@type': 'Organization', name: organisation } : null,
    description: [audience.who, note].filter(Boolean).join(locale === 'ar' ? '؛ ' : '; ') || null,
    contactPoint: helpline.channels.flatMap((channel) => contactPoint(channel, helpline, locale)),
  })
}
