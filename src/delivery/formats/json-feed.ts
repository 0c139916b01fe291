import { canonicalJson } from '../../canonical-json'
import { compact } from './context'
import type { Feed, FeedItem } from './feed'

function item(story: FeedItem, language: string) {
  return compact({
    id: story.id,
    url: story.url,
    title: story.title,
    summary: story.summary,
    content_html: story.html,
    date_published: story.published,
    date_modified: story.updated,
    authors: story.authors.map((name) => ({ name })),
    tags: story.categories.map(({ label }) => label),
    image: story.picture?.url,
    language,
    // An extension: JSON Feed has no word for the same story in another language.
    _alternates: story.alternates.map((other) => ({ hreflang: other.locale, url: other.url })),
  })
}

/** JSON Feed 1.1. It knows no tombstones: what was withdrawn is not there any more. */
export function jsonFeed(feed: Feed): string {
  return canonicalJson({
    ...compact({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.siteUrl,
      feed_url: feed.self,
      language: feed.locale,
      authors: [{ name: feed.publisher }],
    }),
    // Required, also where it is empty.
    items: feed.items.map((story) => item(story, feed.locale)),
  })
}
