import type { Feed, FeedItem } from './feed'
import { element, xmlDocument, type Xml } from './xml'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** RFC 822 as RSS wants it, in GMT. */
const date = (moment: string): string => new Date(moment).toUTCString()

function item(story: FeedItem, locale: Feed['locale']): Xml {
  return element(
    'item',
    {},
    element('title', {}, story.title),
    element('link', {}, story.url),
    element('guid', { isPermaLink: 'false' }, story.id),
    element('pubDate', {}, date(story.published)),
    element('atom:updated', {}, story.updated),
    ...story.authors.map((author) => element('dc:creator', {}, author)),
    element('dc:language', {}, locale),
    ...story.categories.map(({ label }) => element('category', {}, label)),
    ...story.alternates.map((other) =>
      element('atom:link', { rel: 'alternate', type: 'text/html', hreflang: other.locale, href: other.url }),
    ),
    story.summary === null ? null : element('description', {}, story.summary),
    element('content:encoded', {}, story.html),
    story.picture === null
      ? null
      : element('enclosure', {
          url: story.picture.url,
          length: String(story.picture.bytes),
          type: story.picture.mime,
        }),
  )
}

/** RSS 2.0. It knows no tombstones: what was withdrawn is not there any more. */
export function rssFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...NAMESPACES },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.siteUrl ?? feed.self),
        element('description', {}, feed.description),
        element('language', {}, feed.locale),
        element('lastBuildDate', {}, date(feed.updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
        ...feed.items.map((story) => item(story, feed.locale)),
      ),
    ),
  )
}
