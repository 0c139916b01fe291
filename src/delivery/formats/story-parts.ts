import { safeHref } from '../../body/href'
import type { HtmlContext } from '../../body/html-context'
import { timeHtml } from '../../body/html/dates'
import { helplinesHtml } from '../../body/html/helplines'
import { baseLocale, blockElement, element, languageAttributes } from '../../body/html/markup'
import { mediaHtml } from '../../body/html/media'
import { textHtml } from '../../body/html/runs'
import { WORDS } from '../../body/html/words'
import type { Locale } from '../../body/types'
import type { PublicDocument, PublicStory } from '../public'
import { documentsInOrder, shownInText } from './walk'
import { CORRECTION_KINDS, LABELS, translationLine } from './words'

const paragraph = (name: string, text: string | null, locale: Locale): string =>
  text === null || text.trim() === ''
    ? ''
    : blockElement('p', locale, { class: name }, textHtml(text, locale))

/** What a reader is warned of before anything else. */
export function contentNoteHtml({ contentNote, locale }: PublicStory): string {
  if (contentNote === null || contentNote.trim() === '') return ''
  const label = element('strong', {}, `${LABELS.contentNote[locale]}:`)
  return blockElement(
    'p',
    locale,
    { class: 'content-note', role: 'note' },
    `${label} ${textHtml(contentNote, locale)}`,
  )
}

/** Newest first. */
export function correctionsHtml({ corrections, locale }: PublicStory): string {
  if (corrections.length === 0) return ''
  const items = corrections.map(({ kind, at, note }) => {
    const head = [CORRECTION_KINDS[kind][locale], timeHtml(at, locale)].filter(Boolean)
    return blockElement(
      'li',
      locale,
      { class: `correction-${kind}` },
      `${element('strong', {}, head.join(WORDS.comma[locale]))}: ${textHtml(note, locale)}`,
    )
  })
  return blockElement(
    'aside',
    locale,
    { class: 'corrections', 'aria-label': LABELS.corrections[locale] },
    blockElement('h2', locale, {}, LABELS.corrections[locale]) +
      blockElement('ul', locale, {}, items.join('')),
  )
}

/** Who wrote it, where and when; who translated it. */
export function bylineHtml(story: PublicStory): string {
  const { locale, edition, dateline, translation } = story
  const published = timeHtml(edition.firstPublishedAt, locale)
  const updated = timeHtml(edition.publishedAt, locale)
  const dates = [
    published && `${LABELS.published[locale]} ${published}`,
    updated && updated !== published ? `${LABELS.updated[locale]} ${updated}` : null,
  ].filter(Boolean)
  const people = [story.byline, ...story.authors.filter((author) => author !== story.byline)]
  return blockElement(
    'section',
    locale,
    { class: 'about' },
    paragraph('byline', people.join(WORDS.comma[locale]), locale) +
      paragraph('place', dateline?.place ?? null, locale) +
      (dates.length > 0
        ? blockElement('p', locale, { class: 'dates' }, dates.join(WORDS.semicolon[locale]))
        : '') +
      paragraph(
        'translation',
        translation && translationLine(translation.from, translation.translator, locale),
        locale,
      ),
  )
}

/** The picture of the story, unless its text shows it anyway. */
export function leadMediaHtml(story: PublicStory): string {
  const { leadMedia, locale } = story
  if (!leadMedia || shownInText(story).media.has(leadMedia.id)) return ''
  return mediaHtml(leadMedia, undefined, locale)
}

/** The helplines that an editor chose for the whole story and that its text does not show. */
export function furtherHelplinesHtml(story: PublicStory): string {
  const shown = shownInText(story).helplines
  const further = story.helplines.filter(({ id }) => !shown.has(id))
  const context: HtmlContext = {
    locale: story.locale,
    quotes: new Map(),
    documents: new Map(),
    helplines: new Map(further.map((helpline) => [helpline.id, helpline])),
    media: new Map(),
    related: new Map(),
  }
  return helplinesHtml(
    further.map(({ id }) => id),
    undefined,
    context,
  )
}

function documentHtml(document: PublicDocument, locale: Locale): string {
  const { title, language, gloss, url } = document
  const href = safeHref(url)
  const shown = title ?? gloss ?? url
  const words = shown && textHtml(shown, title && language ? baseLocale(language) : locale)
  const link = words && href ? element('a', { href, rel: 'noopener' }, words) : words
  const captured = timeHtml(document.captured?.at ?? null, locale)
  return [
    document.publisher?.name && textHtml(document.publisher.name, locale),
    link && element('cite', title ? languageAttributes(language) : {}, link),
    title && gloss && gloss !== title ? textHtml(gloss, locale) : null,
    document.edition && textHtml(document.edition, locale),
    timeHtml(document.publishedOn, locale),
    document.located ? null : LABELS.notLocated[locale],
    captured && `${LABELS.captured[locale]} ${captured}`,
  ]
    .filter(Boolean)
    .join(WORDS.comma[locale])
}

/** Every document that the story draws on. The text's citations lead to `#source-N`. */
export function sourcesHtml(story: PublicStory): string {
  const { locale } = story
  const documents = documentsInOrder(story)
  if (documents.length === 0) return ''
  const items = documents.map((document, index) =>
    blockElement('li', locale, { id: `source-${index + 1}` }, documentHtml(document, locale)),
  )
  return blockElement(
    'section',
    locale,
    { class: 'sources' },
    blockElement('h2', locale, {}, LABELS.sources[locale]) + blockElement('ol', locale, {}, items.join('')),
  )
}

/** Everything that belongs to the story after its headline: warnings and corrections first, sources last. */
export function storyContentHtml(story: PublicStory): string {
  return [
    contentNoteHtml(story),
    correctionsHtml(story),
    paragraph('standfirst', story.standfirst, story.locale),
    bylineHtml(story),
    leadMediaHtml(story),
    story.body.html,
    furtherHelplinesHtml(story),
    sourcesHtml(story),
  ].join('')
}
