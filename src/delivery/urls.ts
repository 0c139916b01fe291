import type { Locale } from '../body/types'

/** The base of every public address, without a slash at the end; '' makes addresses that start with the path. */
export function baseOf(publicUrl: string): string {
  return publicUrl.replace(/\/+$/, '')
}

/** Path of a story; an Arabic slug is percent-encoded. */
export function storyPath(locale: Locale, slug: string): string {
  return `/v1/${locale}/articles/${encodeURIComponent(slug)}`
}

/** Absolute address of a story in the API. */
export function storyUrl(publicUrl: string, locale: Locale, slug: string): string {
  return baseOf(publicUrl) + storyPath(locale, slug)
}

/** The suffixes under which an edition is served in other formats. */
export type StorySuffix = '.html' | '.txt' | '.jsonld' | '.ninjs.json'

/** Absolute address of a story in one of its other formats. */
export function formatUrl(publicUrl: string, locale: Locale, slug: string, suffix: StorySuffix): string {
  return storyUrl(publicUrl, locale, slug) + suffix
}

/** Absolute address of the page on which people read a story. */
export function pageUrl(publicUrl: string, locale: Locale, slug: string): string {
  return formatUrl(publicUrl, locale, slug, '.html')
}

/** Absolute address of a quote in the API. */
export function quoteUrl(publicUrl: string, locale: Locale, id: string): string {
  return `${baseOf(publicUrl)}/v1/${locale}/quotes/${id}`
}

export type FeedName = 'feed.rss' | 'feed.atom' | 'feed.json'

/** Absolute address of the newest stories of a locale as a feed. */
export function feedUrl(publicUrl: string, locale: Locale, feed: FeedName): string {
  return `${baseOf(publicUrl)}/v1/${locale}/${feed}`
}

/** The same address without scheme and host: what `Location` carries, right behind any proxy. */
export function storyLocation(publicUrl: string, locale: Locale, slug: string): string {
  // Where no public address is set the base only fills the place of a host.
  return new URL(storyUrl(publicUrl, locale, slug), 'http://localhost').pathname
}

/** Absolute address of one rendition of a picture. */
export function mediaUrl(publicUrl: string, id: string, file: string): string {
  return `${baseOf(publicUrl)}/v1/media/${id}/${encodeURIComponent(file)}`
}

/** Absolute address of the stories that refer to a source or a person. */
export function storiesUrl(
  publicUrl: string,
  locale: Locale,
  filter: 'source' | 'person' | 'topic',
  slug: string,
): string {
  return `${baseOf(publicUrl)}/v1/${locale}/articles?${filter}=${encodeURIComponent(slug)}`
}
