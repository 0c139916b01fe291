import { safeSource } from '../href'
import type { HtmlMedia } from '../html-context'
import type { Locale } from '../types'
import { blockElement, element } from './markup'
import { textHtml } from './runs'

/** Width in CSS pixels of a column of text: the rendition nearest to it is the one without `srcset`. */
const COLUMN = 960

/** In `srcset` a comma or a space would begin another candidate. */
const candidate = (url: string): string => url.replace(/,/g, '%2C').replace(/\s/g, '%20')

/** A picture with its caption; nothing where it may not be shown (consent ended) or has no rendition. */
export const mediaHtml = (
  media: HtmlMedia | undefined,
  caption: string | undefined,
  locale: Locale,
): string => {
  if (!media || media.available === false) return ''
  const renditions = media.renditions
    .flatMap(({ url, width, height }) => {
      const src = safeSource(url)
      return src !== null && width > 0 && height > 0 ? [{ src, width, height }] : []
    })
    .sort((a, b) => a.width - b.width)
  const shown = renditions.reduce<(typeof renditions)[number] | undefined>(
    (best, next) => (best && Math.abs(best.width - COLUMN) <= Math.abs(next.width - COLUMN) ? best : next),
    undefined,
  )
  if (!shown) return ''
  const srcset = renditions.map(({ src, width }) => `${candidate(src)} ${width}w`).join(', ')
  const image = element('img', {
    src: shown.src,
    alt: media.alt ?? '',
    width: shown.width,
    height: shown.height,
    srcset: renditions.length > 1 ? srcset : null,
    sizes: renditions.length > 1 ? `(max-width: ${COLUMN}px) 100vw, ${COLUMN}px` : null,
    loading: 'lazy',
  })
  const parts = [
    textHtml((caption ?? media.caption ?? '').trim(), locale),
    media.credit ? element('small', { class: 'credit' }, textHtml(media.credit, locale)) : '',
  ].filter(Boolean)
  const figcaption = parts.length > 0 ? blockElement('figcaption', locale, {}, parts.join(' ')) : ''
  return blockElement('figure', locale, { class: 'media' }, `${image}${figcaption}`)
}
