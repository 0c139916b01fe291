import type { Feed, FeedItem, Tombstone } from './feed'
import { element, xmlDocument, type Xml } from './xml'

const person = (name: string): Xml => element('author', {}, element('name', {}, name))

function entry(story: FeedItem, locale: Feed['locale']): Xml {
  const page = (language: string, href: string) =>
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href })
  return element(
    'entry',
    {},
    element('id', {}, story.id),
    element('title', { type: 'text' }, story.title),
    page(locale, story.url),
    ...story.alternates.map((other) => page(other.locale, other.url)),
    story.picture === null
      ? null
      : element('link', {
          rel: 'enclosure',
          type: story.picture.mime,
          length: String(story.picture.bytes),
          href: story.picture.url,
        }),
    element('published', {}, story.published),
    element('updated', {}, story.updated),
    ...story.authors.map(person),
    ...story.categories.map(({ term, label }) => element('category', { term, label })),
    story.summary === null ? null : element('summary', { type: 'text' }, story.summary),
    element('content', { type: 'html' }, story.html),
  )
}

/** RFC 6721: who kept the entry is told to drop it, and why where readers were told why. */
const deleted = ({ id, when, notice }: Tombstone, locale: Feed['locale']): Xml =>
  element(
    'at:deleted-entry',
    { ref: id, when },
    notice === null ? null : element('at:comment', { type: 'text', 'xml:lang': locale }, notice),
  )

/** Atom (RFC 4287) with tombstones (RFC 6721). */
export function atomFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': feed.locale,
      },
      element('id', {}, feed.self),
      element('title', { type: 'text' }, feed.title),
      element('subtitle', { type: 'text' }, feed.description),
      element('updated', {}, feed.updated),
      element('link', { rel: 'self', type: 'application/atom+xml', hreflang: feed.locale, href: feed.self }),
      feed.siteUrl === null
        ? null
        : element('link', { rel: 'alternate', type: 'text/html', href: feed.siteUrl }),
      person(feed.publisher),
      ...feed.items.map((story) => entry(story, feed.locale)),
      ...feed.tombstones.map((gone) => deleted(gone, feed.locale)),
    ),
  )
}
