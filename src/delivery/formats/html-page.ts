import { createHash } from 'node:crypto'

import { safeHref } from '../../body/href'
import { blockElement, element, escapeHtml, languageAttributes } from '../../body/html/markup'
import { timeHtml } from '../../body/html/dates'
import { textHtml } from '../../body/html/runs'
import type { Locale } from '../../body/types'
import type { PublicStory } from '../public'
import { feedUrl, formatUrl, pageUrl } from '../urls'
import { descriptionOf, type FormatContext, type PublicPublication } from './context'
import { storyJsonLd } from './jsonld'
import { STYLE } from './page-style'
import { storyContentHtml } from './story-parts'
import { LABELS, OWN_NAMES, POLICIES } from './words'
import type { Withdrawn } from './withdrawn'

/**
 * What the pages may load: their own style, known by its hash, and our own pictures. Nothing may run: the block of
 * JSON-LD is data, not a script.
 */
export function pageSecurityPolicy(publicUrl: string): string {
  const origin = URL.canParse(publicUrl) ? ` ${new URL(publicUrl).origin}` : ''
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    `img-src 'self'${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const tag = (name: string, attributes: Record<string, string | null>): string =>
  // `meta` and `link` have no content and no end.
  element(name, attributes).replace(/<\/\w+>$/, '')

function page(locale: Locale, head: string[], body: string): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...head.filter((line) => line !== ''),
    `<style>${STYLE}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}

const title = (text: string): string => `<title>${escapeHtml(text)}</title>`

/** Inside a block of data `</script>` and `<!--` would end or open what they must not. */
const dataBlock = (json: string): string =>
  `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`

function header({ name, siteUrl }: PublicPublication, locale: Locale): string {
  const href = safeHref(siteUrl)
  const shown = textHtml(name, locale)
  return element('header', { class: 'publication' }, href ? element('a', { href }, shown) : shown)
}

function otherLanguages(story: PublicStory, { publicUrl }: FormatContext): string {
  if (story.alternates.length === 0) return ''
  const links = story.alternates.map(({ locale, slug }) =>
    element(
      'a',
      {
        href: pageUrl(publicUrl, locale, slug),
        hreflang: locale,
        rel: 'alternate',
        ...languageAttributes(locale),
      },
      OWN_NAMES[locale],
    ),
  )
  return blockElement(
    'nav',
    story.locale,
    { class: 'languages', 'aria-label': LABELS.otherLanguage[story.locale] },
    links.join(' '),
  )
}

function policies({ policies: known }: PublicPublication, locale: Locale): string {
  const links = (Object.keys(POLICIES) as (keyof typeof POLICIES)[]).flatMap((name) => {
    const href = safeHref(known[name])
    return href ? [element('li', {}, element('a', { href }, POLICIES[name][locale]))] : []
  })
  if (links.length === 0) return ''
  return blockElement(
    'footer',
    locale,
    {},
    blockElement('h2', locale, {}, LABELS.policies[locale]) + element('ul', {}, links.join('')),
  )
}

/** The story as a page that stands alone: no script, one style, the right direction. */
export function storyPage(story: PublicStory, context: FormatContext): string {
  const { locale, slug } = story
  const { publicUrl, publication } = context
  const here = pageUrl(publicUrl, locale, slug)
  const languages = [{ locale, slug }, ...story.alternates]
  const formats = [
    ['.jsonld', 'application/ld+json'],
    ['.txt', 'text/plain'],
  ] as const
  const head = [
    title(`${story.seo.title ?? story.headline} | ${publication.name}`),
    descriptionOf(story) ? tag('meta', { name: 'description', content: descriptionOf(story) }) : '',
    tag('link', { rel: 'canonical', href: here }),
    // A pair is named on both pages or on neither: a language that is not published is never named.
    ...(story.alternates.length > 0
      ? languages.map((each) =>
          tag('link', {
            rel: 'alternate',
            hreflang: each.locale,
            href: pageUrl(publicUrl, each.locale, each.slug),
          }),
        )
      : []),
    ...formats.map(([suffix, type]) =>
      tag('link', { rel: 'alternate', type, href: formatUrl(publicUrl, locale, slug, suffix) }),
    ),
    tag('link', {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: LABELS.stories[locale],
      href: feedUrl(publicUrl, locale, 'feed.atom'),
    }),
    dataBlock(storyJsonLd(story, context)),
  ]
  const heading = blockElement('h1', locale, {}, textHtml(story.headline, locale))
  const article = element('article', {}, heading + storyContentHtml(story))
  return page(
    locale,
    head,
    header(publication, locale) +
      element('main', {}, otherLanguages(story, context) + article) +
      policies(publication, locale),
  )
}

/** What stands at the address of a story that was withdrawn: the notice of a recall, or only that it is gone. */
export function withdrawnPage(gone: Withdrawn, { publication }: FormatContext): string {
  const { locale } = gone
  const heading = (gone.notice === null ? LABELS.storyGone : LABELS.storyRecalled)[locale]
  const when = timeHtml(gone.notice === null ? null : gone.withdrawnAt, locale)
  return page(
    locale,
    [title(`${heading} | ${publication.name}`), tag('meta', { name: 'robots', content: 'noindex' })],
    header(publication, locale) +
      element(
        'main',
        {},
        blockElement('h1', locale, {}, escapeHtml(heading)) +
          (gone.notice === null
            ? ''
            : blockElement('p', locale, { class: 'notice' }, textHtml(gone.notice, locale))) +
          (when === null
            ? ''
            : blockElement('p', locale, { class: 'dates' }, `${LABELS.recalledOn[locale]} ${when}`)),
      ),
  )
}
