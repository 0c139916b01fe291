import type { Locale } from '../../body/types'
import { baseOf, pageUrl } from '../urls'
import { element, xmlDocument, type Xml } from './xml'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

/**
 * Stories to a file. The protocol allows 50 000 addresses and 50 MB; an Arabic address is long, and stands in its own
 * entry and in that of its pair: so the bytes are the nearer limit, and a file of this size is also one that is kept.
 */
export const SITEMAP_SIZE = 5_000

export interface SitemapEntry {
  locale: Locale
  slug: string
  /** ISO 8601. */
  changedAt: string
  /** The live edition in the other language. */
  other: { locale: Locale; slug: string } | null
}

function url({ locale, slug, changedAt, other }: SitemapEntry, publicUrl: string): Xml {
  // Each version names itself and the other; who has no other names nothing, since pairs must be mutual.
  const versions = other ? [{ locale, slug }, other].sort((a, b) => (a.locale < b.locale ? -1 : 1)) : []
  return element(
    'url',
    {},
    element('loc', {}, pageUrl(publicUrl, locale, slug)),
    element('lastmod', {}, changedAt),
    ...versions.map((version) =>
      element('xhtml:link', {
        rel: 'alternate',
        hreflang: version.locale,
        href: pageUrl(publicUrl, version.locale, version.slug),
      }),
    ),
  )
}

/** Live stories with the same story in the other language. */
export const sitemap = (entries: SitemapEntry[], publicUrl: string): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: SITEMAP, 'xmlns:xhtml': XHTML },
      ...entries.map((entry) => url(entry, publicUrl)),
    ),
  )

/** The list of sitemaps, where there are more stories than one may hold. */
export function sitemapIndex(pages: number, publicUrl: string): string {
  const addresses = Array.from(
    { length: pages },
    (_, index) => `${baseOf(publicUrl)}/sitemaps/${index + 1}.xml`,
  )
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: SITEMAP },
      ...addresses.map((address) => element('sitemap', {}, element('loc', {}, address))),
    ),
  )
}

export interface NewsEntry {
  locale: Locale
  slug: string
  title: string
  /** ISO 8601. */
  publishedAt: string
}

/** Google's news sitemap: what was first published in the last two days. */
export function newsSitemap(
  entries: NewsEntry[],
  names: Readonly<Record<Locale, string>>,
  publicUrl: string,
): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: SITEMAP, 'xmlns:news': NEWS },
      ...entries.map(({ locale, slug, title, publishedAt }) =>
        element(
          'url',
          {},
          element('loc', {}, pageUrl(publicUrl, locale, slug)),
          element(
            'news:news',
            {},
            element(
              'news:publication',
              {},
              element('news:name', {}, names[locale]),
              element('news:language', {}, locale),
            ),
            element('news:publication_date', {}, publishedAt),
            element('news:title', {}, title),
          ),
        ),
      ),
    ),
  )
}
