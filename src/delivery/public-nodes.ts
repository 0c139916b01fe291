import type { Locale } from '../body/types'
import { isolate } from '../language/isolate'
import type {
  Bilingual,
  HelplineChannel,
  HelplineNode,
  MediaNode,
  NodeData,
  NodeKind,
  NodeRef,
  PersonNode,
  SourceNode,
  TopicNode,
} from './content'
import type {
  PublicChannel,
  PublicHelpline,
  PublicMedia,
  PublicNamed,
  PublicSource,
  PublicTopic,
} from './public'
import type { Nodes } from './store'
import { mediaUrl } from './urls'

/** What stands in place of a person's name that must not be public. */
export const UNNAMED: Readonly<Record<Locale, string>> = {
  ar: 'شخص لا نكشف هويته',
  en: 'a person we do not name',
}

/** A name as it is known in the locale, else as it is known at all: a name in another script is still the name. */
export function nameIn(name: Bilingual, locale: Locale): string | null {
  return name[locale] ?? name[locale === 'ar' ? 'en' : 'ar'] ?? null
}

export const idOfRef = (ref: NodeRef): string => ref.slice(ref.indexOf(':') + 1)

export function nodeOf<Kind extends NodeKind>(
  nodes: Nodes,
  kind: Kind,
  ref: NodeRef | null,
): NodeData[Kind] | null {
  if (!ref?.startsWith(`${kind}:`)) return null
  const node = Object.hasOwn(nodes, ref) ? (nodes[ref] as NodeData[Kind]) : null
  return node && 'public' in node && node.public === false ? null : node
}

/** Turns nodes into what readers get in one locale. A node that is missing is treated as one that must not be shown. */
export class PublicNodes {
  /**
   * The first moment at which one of the pictures ceases to be available, or the check of one of the helplines is due, in
   * milliseconds since 1970.
   */
  expiresAt: number | null = null

  constructor(
    private readonly nodes: Nodes,
    private readonly locale: Locale,
    private readonly publicUrl: string,
    private readonly now: number,
  ) {}

  named(kind: 'desk' | 'source', ref: NodeRef | null): PublicNamed | null {
    const node = nodeOf(this.nodes, kind, ref)
    return ref && node ? { id: idOfRef(ref), slug: node.slug, name: nameIn(node.name, this.locale) } : null
  }

  sourceName(ref: NodeRef | null): string | null {
    return this.named('source', ref)?.name ?? null
  }

  topics(refs: NodeRef[]): PublicTopic[] {
    return refs.flatMap((ref) => {
      const node = nodeOf(this.nodes, 'topic', ref)
      return node ? [publicTopic(idOfRef(ref), node, this.locale)] : []
    })
  }

  sources(refs: NodeRef[]): PublicSource[] {
    return refs.flatMap((ref) => {
      const node = nodeOf(this.nodes, 'source', ref)
      return node ? [publicSource(idOfRef(ref), node, this.locale)] : []
    })
  }

  /** The person's name, or null where no public output may name them. */
  personName(ref: NodeRef): { name: string; isProtected: boolean } {
    const node = nodeOf(this.nodes, 'person', ref)
    return { name: publicPersonName(node, this.locale), isProtected: !isNamed(node) }
  }

  /** A helpline by id, or what took its place; null where nobody would answer. */
  helpline(id: string): PublicHelpline | null {
    const seen = new Set<string>()
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next)
      const node: HelplineNode | null = nodeOf(this.nodes, 'helpline', `helpline:${next}`)
      if (!node) return null
      if (node.status === 'active') {
        const due = checkDue(node, this.now)
        if (due !== null) this.endsAt(due)
        return publicHelpline(next, node, this.locale)
      }
      next = node.replacedBy
    }
    return null
  }

  /** Helplines in the given order, each once: two that were merged into one are shown as one. */
  helplines(ids: string[]): PublicHelpline[] {
    const found = new Map<string, PublicHelpline>()
    for (const id of ids) {
      const helpline = this.helpline(id)
      if (helpline && !found.has(helpline.id)) found.set(helpline.id, helpline)
    }
    return [...found.values()]
  }

  media(ref: NodeRef | null): PublicMedia | null {
    const node = nodeOf(this.nodes, 'media', ref)
    if (!ref || !node || !isAvailable(node, this.now)) return null
    if (node.availableUntil !== null) this.endsAt(Date.parse(node.availableUntil))
    const id = idOfRef(ref)
    return {
      id,
      alt: node.alt[this.locale],
      caption: node.caption[this.locale],
      credit: node.credit,
      renditions: node.renditions.map(({ name, file, mime, width, height, bytes }) => ({
        name,
        url: mediaUrl(this.publicUrl, id, file),
        mime,
        width,
        height,
        bytes,
      })),
    }
  }

  private endsAt(moment: number): void {
    if (moment < (this.expiresAt ?? Infinity)) this.expiresAt = moment
  }
}

const isNamed = (node: PersonNode | null): boolean => Boolean(node?.name?.ar ?? node?.name?.en)

/** Name, else the pseudonym the desk gave, else words that say why there is none. */
export function publicPersonName(node: PersonNode | null, locale: Locale): string {
  const name = node?.name ? nameIn(node.name, locale) : null
  return name ?? node?.pseudonym?.[locale] ?? UNNAMED[locale]
}

/**
 * When the check of a helpline is due, in milliseconds since 1970; null where it is due already, or no day is set. The line
 * is shown after it too, with that day: but what was kept before it is not shown after it without asking again.
 */
export function checkDue({ nextCheckDue }: Pick<HelplineNode, 'nextCheckDue'>, now: number): number | null {
  const due = nextCheckDue === null ? NaN : Date.parse(nextCheckDue)
  return due > now ? due : null
}

/** Consent that ran out ends by itself, at the minute: nobody has to press anything. */
export function isAvailable(node: MediaNode, now: number): boolean {
  const until = node.availableUntil === null ? Infinity : Date.parse(node.availableUntil)
  // A date that cannot be read is not later than now: the picture stays hidden.
  return node.available && until > now && node.renditions.length > 0
}

export function publicTopic(id: string, node: TopicNode, locale: Locale): PublicTopic {
  return { id, slug: node.slug, name: nameIn(node.name, locale), code: node.code }
}

export function publicSource(id: string, node: SourceNode, locale: Locale): PublicSource {
  return {
    id,
    slug: node.slug,
    name: nameIn(node.name, locale),
    kind: node.kind,
    country: node.country,
    url: node.url,
    description: node.description[locale],
  }
}

function publicChannel(channel: HelplineChannel, locale: Locale): PublicChannel {
  const isDialled = channel.type === 'phone' || channel.type === 'sms' || channel.type === 'whatsapp'
  const display = channel.display ?? (isDialled ? (channel.shortCode ?? channel.e164) : null)
  return {
    type: channel.type,
    e164: channel.e164,
    shortCode: channel.shortCode,
    display,
    displayIsolated: display === null ? null : isolate(display),
    url: channel.url,
    email: channel.email,
    cost: channel.cost,
    hours: channel.hours.map(({ days, opens, closes }) => ({ days: [...days], opens, closes })),
    alwaysOpen: channel.alwaysOpen,
    hoursKnown: channel.hoursKnown,
    timezone: channel.timezone,
    reachableFromAbroad: channel.reachableFromAbroad,
    note: channel.note[locale],
  }
}

export function publicHelpline(id: string, node: HelplineNode, locale: Locale): PublicHelpline {
  return {
    id,
    name: nameIn(node.name, locale),
    organisation: nameIn(node.organisation, locale),
    kind: node.kind,
    audience: { minAge: node.audience.minAge, maxAge: node.audience.maxAge, who: node.audience.who[locale] },
    countries: [...node.countries],
    subdivision: node.subdivision,
    languages: [...node.languages],
    interpreters: node.interpreters,
    isReportingLine: node.isReportingLine,
    note: node.note[locale],
    channels: node.channels.map((channel) => publicChannel(channel, locale)),
    checkedAt: node.checkedAt,
    nextCheckDue: node.nextCheckDue,
    sourceUrl: node.sourceUrl,
  }
}
