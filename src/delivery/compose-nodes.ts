import type { Desk, Helpline, Media, Person, Publication, Source, Topic } from '../payload-types'
import { idOf } from '../relations'
import type {
  Bilingual,
  DeskNode,
  HelplineChannel,
  HelplineNode,
  MediaNode,
  PersonNode,
  PublicationNode,
  SourceNode,
  TopicNode,
} from './content'

const words = (value: string | null | undefined): string | null => value?.trim() || null

function bilingual(value: { ar?: string | null; en?: string | null } | null | undefined): Bilingual {
  return { ar: words(value?.ar), en: words(value?.en) }
}

const instant = (value: string | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null

function composeChannel(channel: NonNullable<Helpline['channels']>[number]): HelplineChannel {
  return {
    type: channel.type,
    e164: words(channel.e164),
    shortCode: words(channel.shortCode),
    display: words(channel.display),
    url: words(channel.url),
    email: words(channel.email),
    cost: channel.cost ?? 'unknown',
    hours: (channel.hours ?? []).map((entry) => ({
      days: [...(entry.days ?? [])],
      opens: entry.opens ?? '',
      closes: entry.closes ?? '',
    })),
    alwaysOpen: Boolean(channel.alwaysOpen),
    hoursKnown: Boolean(channel.hoursKnown),
    timezone: words(channel.timezone),
    reachableFromAbroad: Boolean(channel.reachableFromAbroad),
    note: bilingual(channel.note),
  }
}

export function helplineNode(helpline: Helpline): HelplineNode {
  return {
    name: bilingual(helpline.name),
    organisation: bilingual(helpline.organisation),
    kind: helpline.kind,
    audience: {
      minAge: helpline.audience?.minAge ?? null,
      maxAge: helpline.audience?.maxAge ?? null,
      who: bilingual(helpline.audience?.who),
    },
    countries: [...(helpline.countries ?? [])],
    subdivision: words(helpline.subdivision),
    languages: [...(helpline.languages ?? [])],
    interpreters: Boolean(helpline.interpreters),
    isReportingLine: Boolean(helpline.isReportingLine),
    note: bilingual(helpline.note),
    channels: (helpline.channels ?? []).map(composeChannel),
    status: helpline.status ?? 'suspended',
    replacedBy: idOf(helpline.replacedBy),
    checkedAt: instant(helpline.verification?.checkedAt),
    nextCheckDue: instant(helpline.verification?.nextCheckDue),
    sourceUrl: words(helpline.verification?.sourceUrl),
  }
}

/** A protected person's name, slug and roles are not in the node at all: what is not written cannot leak. */
export function personNode(person: Person): PersonNode {
  const isProtected = (person.protection?.level ?? 'none') !== 'none'
  if (isProtected) {
    return {
      name: null,
      slug: null,
      kind: person.kind,
      pseudonym:
        words(person.protection?.pseudonym?.ar) || words(person.protection?.pseudonym?.en)
          ? bilingual(person.protection?.pseudonym)
          : null,
      roles: [],
    }
  }
  return {
    name: bilingual(person.name),
    slug: words(person.slug),
    kind: person.kind,
    pseudonym: null,
    roles: (person.roles ?? []).map((role) => ({
      title: bilingual(role.title),
      organisation: idOf(role.organisation) ? `source:${idOf(role.organisation)}` : null,
      from: words(role.from),
      to: words(role.to),
    })),
  }
}

const NO_NAME: Bilingual = { ar: null, en: null }

/** A source that the desk keeps to itself leaves nothing in the node: what is not written cannot leak. */
export function sourceNode(source: Source): SourceNode {
  if (source.public === false) {
    return {
      public: false,
      name: NO_NAME,
      slug: '',
      kind: 'other',
      country: null,
      url: null,
      description: NO_NAME,
    }
  }
  return {
    public: true,
    name: bilingual(source.name),
    slug: source.slug,
    kind: source.kind,
    country: words(source.country),
    url: words(source.url),
    description: bilingual(source.description),
  }
}

export function deskNode(desk: Desk): DeskNode {
  return { name: bilingual(desk.name), slug: desk.slug }
}

export function topicNode(topic: Topic): TopicNode {
  return { name: bilingual(topic.name), slug: topic.slug, code: words(topic.code) }
}

export function publicationNode(publication: Publication): PublicationNode {
  const { policies } = publication
  return {
    name: bilingual(publication.name),
    description: bilingual(publication.description),
    publicUrl: words(publication.publicUrl),
    contactEmail: words(publication.contactEmail),
    policies: {
      corrections: words(policies?.corrections),
      ethics: words(policies?.ethics),
      verification: words(policies?.verification),
      unnamedSources: words(policies?.unnamedSources),
    },
  }
}

/** A picture of a child goes the moment its consent ends or is revoked; `now` decides, so that a test can set it. */
export function mediaNode(media: Media, now: Date): MediaNode {
  const ends = instant(media.consent?.expires)
  const available =
    !media.showsChild || (!media.consent?.revoked && (!ends || new Date(ends).getTime() > now.getTime()))
  const files = [
    ...Object.entries(media.sizes ?? {}).map(([name, file]) => ({ name, file })),
    {
      name: 'original',
      file: {
        filename: media.filename,
        mimeType: media.mimeType,
        width: media.width,
        height: media.height,
        filesize: media.filesize,
      },
    },
  ]
  return {
    alt: bilingual(media.alt),
    caption: bilingual(media.caption),
    credit: words(media.credit),
    available,
    availableUntil: media.showsChild ? ends : null,
    renditions: available
      ? files.flatMap(({ name, file }) =>
          file?.filename && file.mimeType && file.width && file.height
            ? [
                {
                  name,
                  file: file.filename,
                  mime: file.mimeType,
                  width: file.width,
                  height: file.height,
                  bytes: file.filesize ?? 0,
                },
              ]
            : [],
        )
      : [],
  }
}
