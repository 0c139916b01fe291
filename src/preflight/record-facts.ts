import { visitBody } from '../body/references'
import type { Body } from '../body/types'
import type { Bilingual } from '../delivery/content'
import type { Document, Helpline, Media, Topic } from '../payload-types'
import type { DocumentFact, HelplineFact, LinkFact, MediaFact, Policy, RequiredHelpline } from './types'

/** Both languages of a name; what one of them lacks is null, never taken from the other. */
export const bothNames = (
  value: { ar?: string | null; en?: string | null } | null | undefined,
): Bilingual => ({
  ar: value?.ar?.trim() || null,
  en: value?.en?.trim() || null,
})

export function helplineFact(helpline: Helpline): HelplineFact {
  return {
    id: helpline.id,
    name: bothNames(helpline.name),
    organisation: bothNames(helpline.organisation),
    kind: helpline.kind,
    status: helpline.status ?? 'suspended',
    countries: [...(helpline.countries ?? [])],
    languages: [...(helpline.languages ?? [])],
    channels: (helpline.channels ?? []).map((channel) => ({
      type: channel.type,
      e164: channel.e164?.trim() || null,
      shortCode: channel.shortCode?.trim() || null,
      isReachableFromAbroad: Boolean(channel.reachableFromAbroad),
    })),
    checkedAt: helpline.verification?.checkedAt ?? null,
    nextCheckDue: helpline.verification?.nextCheckDue ?? null,
    numbers: (helpline.channels ?? []).flatMap((channel) =>
      [channel.e164, channel.shortCode].filter((number): number is string => Boolean(number)),
    ),
  }
}

export function documentFact(document: Document, isCaptured: boolean): DocumentFact {
  return {
    id: document.id,
    title: document.title?.trim() || null,
    located: document.located !== 'notLocated',
    captures: isCaptured ? 1 : 0,
  }
}

export function mediaFact(media: Media): MediaFact {
  return {
    id: media.id,
    title: media.title?.trim() || media.filename || media.id,
    alt: bothNames(media.alt),
    showsChild: Boolean(media.showsChild),
    consent: {
      by: media.consent?.by?.trim() || null,
      expires: media.consent?.expires ?? null,
      revoked: Boolean(media.consent?.revoked),
    },
    welfareNote: media.welfareNote?.trim() || null,
  }
}

export function linkFacts(body: Body): LinkFact[] {
  const links: LinkFact[] = []
  visitBody(body, (node, path) => {
    if (node.type === 'link') links.push({ path, href: node.href })
  })
  return links
}

/** The kinds of helpline that the story's topics ask for: by the topic itself, or by the desk's policy. Each kind once. */
export function requiredHelplines(topics: Topic[], policy: Policy): RequiredHelpline[] {
  const required = new Map<string, RequiredHelpline>()
  for (const topic of topics) {
    const kinds = [
      ...(topic.requiredHelplines ?? []),
      ...policy.requiredHelplines.flatMap((row) => (row.topics.includes(topic.id) ? row.kinds : [])),
    ]
    for (const kind of kinds)
      if (!required.has(kind)) required.set(kind, { kind, topic: bothNames(topic.name) })
  }
  return [...required.values()]
}
