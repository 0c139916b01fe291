import type { PublicChannel, PublicStory } from '../public'
import { compact, type PublicPublication } from './context'
import { recordUrn } from './identity'

function contact(channel: PublicChannel, locale: PublicStory['locale']) {
  const value = channel.e164 ?? channel.shortCode ?? channel.email ?? channel.url
  if (!value) return []
  return [
    compact({ type: channel.type, role: 'helpline', lang: locale, name: channel.displayIsolated, value }),
  ]
}

/** The helplines of a story with how they are reached. Their hours and costs have no place in ninjs. */
export function helplineOrganisations(story: PublicStory): object[] {
  return story.helplines.map((helpline) =>
    compact({
      name: helpline.name ?? helpline.organisation,
      rel: 'helpline',
      uri: recordUrn(helpline.id),
      contactInfo: helpline.channels.flatMap((channel) => contact(channel, story.locale)),
    }),
  )
}

/**
 * Who a story comes from: the publishers of the documents its quotes originate in, those who reported them, the
 * translators, and who publishes it. Each party once in each role.
 */
export function infoSources(story: PublicStory, publication: PublicPublication): object[] {
  const found = new Map<string, object>()
  const add = (role: string, name: string | null | undefined, isSource = true) => {
    if (!name || found.has(`${role} ${name}`)) return
    const source = isSource ? story.sources.find((each) => each.name === name) : undefined
    found.set(`${role} ${name}`, compact({ name, role, uri: source && recordUrn(source.id) }))
  }
  for (const { primary } of story.quotes) add('originator', primary?.publisher)
  for (const { reportedBy } of story.quotes)
    for (const { publisher } of reportedBy) add('reported-by', publisher)
  for (const { publisher } of story.documents)
    if (!found.has(`originator ${publisher?.name}`) && !found.has(`reported-by ${publisher?.name}`))
      add('cited', publisher?.name)
  for (const { translation } of story.quotes) add('quote-translator', translation?.translator, false)
  add('translator', story.translation?.translator, false)
  add('publisher', publication.name, false)
  return [...found.values()]
}
