import { blockElement, element } from '../../body/html/markup'
import { textHtml } from '../../body/html/runs'
import { isolate } from '../../language/isolate'
import type { PublicStory } from '../public'
import { pageUrl } from '../urls'
import type { FormatContext } from './context'
import { htmlToText } from './html-to-text'
import { storyContentHtml } from './story-parts'
import type { Withdrawn } from './withdrawn'
import { LABELS } from './words'
import { timeHtml } from '../../body/html/dates'

/** The words of the body alone, with attributions and helplines as they stand in it. */
export const bodyText = ({ body, locale }: PublicStory): string => htmlToText(body.html, locale)

/** The whole story as plain text, UTF-8, a blank line between its blocks. */
export function storyText(story: PublicStory, { publicUrl, publication }: FormatContext): string {
  const { locale, headline, slug } = story
  const heading = blockElement('h1', locale, {}, textHtml(headline, locale))
  const text = htmlToText(heading + storyContentHtml(story), locale)
  return `${text}\n\n${publication.name}\n${isolate(pageUrl(publicUrl, locale, slug))}\n`
}

/** What is left of a story that was withdrawn: the notice of a recall, or only that it is gone. */
export function withdrawnText({ locale, notice, withdrawnAt }: Withdrawn): string {
  if (notice === null) return `${LABELS.storyGone[locale]}\n`
  const when = timeHtml(withdrawnAt, locale)
  const html = [
    LABELS.storyRecalled[locale],
    textHtml(notice, locale),
    when ? `${LABELS.recalledOn[locale]} ${when}` : '',
  ].map((part) => element('p', {}, part))
  return `${htmlToText(html.join(''), locale)}\n`
}
