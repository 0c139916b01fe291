import type { Locale } from '../../body/types'
import type { PublicMedia, PublicStory } from '../public'
import { feedUrl, pageUrl, type FeedName } from '../urls'
import { descriptionOf, type PublicPublication } from './context'
import { portableHtml } from './feed-html'
import { isolatedText } from './html-to-text'
import { editionUrn } from './identity'
import {
  contentNoteHtml,
  correctionsHtml,
  furtherHelplinesHtml,
  leadMediaHtml,
  sourcesHtml,
} from './story-parts'
import { LABELS } from './words'

/** One story as every feed shows it. Times are ISO 8601. */
export interface FeedItem {
  id: string
  url: string
  title: string
  summary: string | null
  html: string
  published: string
  updated: string
  authors: string[]
  categories: { term: string; label: string }[]
  picture: { url: string; mime: string; bytes: number } | null
  alternates: { locale: Locale; url: string }[]
}

/** A story that was withdrawn lately. */
export interface Tombstone {
  id: string
  when: string
  /** What readers are told of a recall, or null. */
  notice: string | null
}

export interface Feed {
  locale: Locale
  self: string
  title: string
  description: string
  siteUrl: string | null
  publisher: string
  updated: string
  items: FeedItem[]
  tombstones: Tombstone[]
}

function enclosure(media: PublicMedia | null): FeedItem['picture'] {
  const [largest] = [...(media?.renditions ?? [])].sort((a, b) => b.width - a.width)
  return largest ? { url: largest.url, mime: largest.mime, bytes: largest.bytes } : null
}

/**
 * @param updated when the story, or something live in it (a helpline, a quote's status), last changed
 */
export function feedItem(story: PublicStory, updated: string, publicUrl: string): FeedItem {
  const { locale, slug } = story
  const url = pageUrl(publicUrl, locale, slug)
  const html = [
    contentNoteHtml(story),
    correctionsHtml(story),
    leadMediaHtml(story),
    story.body.html,
    furtherHelplinesHtml(story),
    sourcesHtml(story),
  ].join('')
  return {
    id: editionUrn(story.id, locale),
    url,
    title: isolatedText(story.headline, locale),
    summary: descriptionOf(story),
    html: portableHtml(html, story, url),
    published: story.edition.firstPublishedAt,
    updated,
    authors: story.authors.length > 0 ? story.authors : [story.byline],
    categories: story.topics.map((topic) => ({ term: topic.slug, label: topic.name ?? topic.slug })),
    picture: enclosure(story.leadMedia),
    alternates: story.alternates.map((other) => ({
      locale: other.locale,
      url: pageUrl(publicUrl, other.locale, other.slug),
    })),
  }
}

/** A feed without a story has to be of some time, and always of the same. */
const NEVER = '1970-01-01T00:00:00.000Z'

export function feedOf(
  parts: Pick<Feed, 'locale' | 'items' | 'tombstones'>,
  name: FeedName,
  publicUrl: string,
  publication: PublicPublication,
): Feed {
  const { locale, items, tombstones } = parts
  const moments = [...items.map(({ updated }) => updated), ...tombstones.map(({ when }) => when)]
  return {
    locale,
    self: feedUrl(publicUrl, locale, name),
    title: publication.name,
    description: publication.description ?? `${publication.name}: ${LABELS.stories[locale]}`,
    siteUrl: publication.siteUrl,
    publisher: publication.name,
    updated: moments.reduce((latest, moment) => (moment > latest ? moment : latest), NEVER),
    items,
    tombstones,
  }
}
