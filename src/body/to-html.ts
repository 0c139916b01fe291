import { numberCitations } from './citations'
import { safeHref, safeSource } from './href'
import { helplinesHtml } from './html/helplines'
import { blockElement, element } from './html/markup'
import { mediaHtml } from './html/media'
import { inlineQuoteHtml, quoteBlockHtml } from './html/quote'
import { textHtml } from './html/runs'
import { WORDS } from './html/words'
import type { HtmlContext } from './html-context'
import type { Block, Body, Inline, ListBlock, Mark } from './types'

const TAGS: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
}

class Converter {
  private readonly numbers: Map<string, number>

  constructor(
    body: Body,
    private readonly context: HtmlContext,
  ) {
    this.numbers = numberCitations(body, (id) => context.documents.has(id))
  }

  blocks(blocks: Block[]): string {
    return blocks.map((block) => this.block(block)).join('')
  }

  private block(block: Block): string {
    const { locale } = this.context
    switch (block.type) {
      case 'paragraph':
        return blockElement('p', locale, {}, this.inlines(block.children))
      case 'heading':
        return blockElement(`h${block.level}`, locale, {}, this.inlines(block.children))
      case 'list':
        return this.list(block)
      case 'rule':
        return blockElement('hr', locale, {})
      case 'quote': {
        const quote = this.context.quotes.get(block.quote)
        return quote ? quoteBlockHtml(quote, block.excerpt, locale) : ''
      }
      case 'helplines':
        return helplinesHtml(block.helplines, block.heading, this.context)
      case 'media':
        return mediaHtml(this.context.media.get(block.media), block.caption, locale)
      case 'factbox':
        return blockElement(
          'aside',
          locale,
          { class: 'factbox' },
          (block.title.trim() === '' ? '' : blockElement('h3', locale, {}, textHtml(block.title, locale))) +
            this.blocks(block.children),
        )
      case 'related':
        return this.related(block.article)
    }
  }

  private list(list: ListBlock): string {
    const { locale } = this.context
    const items = list.items.map((item) =>
      blockElement('li', locale, {}, this.inlines(item.children) + (item.sub ? this.list(item.sub) : '')),
    )
    return blockElement(list.ordered ? 'ol' : 'ul', locale, {}, items.join(''))
  }

  private related(article: string): string {
    const { locale } = this.context
    const story = this.context.related.get(article)
    const href = safeSource(story?.url)
    if (!story || href === null) return ''
    const link = element('a', { href }, textHtml(story.headline, locale))
    return blockElement(
      'aside',
      locale,
      { class: 'related' },
      blockElement('p', locale, {}, `${WORDS.related[locale]}: ${link}`),
    )
  }

  private inlines(inlines: Inline[]): string {
    return inlines.map((inline) => this.inline(inline)).join('')
  }

  private inline(inline: Inline): string {
    const { locale } = this.context
    switch (inline.type) {
      case 'text':
        return (inline.marks ?? []).reduceRight(
          (inner, mark) => element(TAGS[mark], {}, inner),
          textHtml(inline.text, locale),
        )
      case 'break':
        return '<br>'
      case 'link': {
        const href = safeHref(inline.href)
        const inner = this.inlines(inline.children)
        return href === null ? inner : element('a', { href, rel: 'noopener' }, inner)
      }
      case 'quote': {
        const quote = this.context.quotes.get(inline.quote)
        return quote ? inlineQuoteHtml(quote, inline.excerpt, locale) : ''
      }
      case 'citation':
        return this.citation(inline.document, inline.locator)
    }
  }

  private citation(document: string, locator: string | undefined): string {
    const { locale, documents } = this.context
    const number = this.numbers.get(document)
    const cited = documents.get(document)
    if (number === undefined || !cited) return ''
    const name = [`${WORDS.citation[locale]} ${number}`, cited.gloss ?? cited.title, locator]
    const link = element(
      'a',
      {
        href: `#source-${number}`,
        'aria-label': name.filter(Boolean).join(WORDS.comma[locale]),
        title: locator ?? null,
      },
      String(number),
    )
    return element('sup', { class: 'citation' }, link)
  }
}

/**
 * The body as HTML: well-formed, deterministic, with the language and direction on every block. Words from the
 * context and the body are escaped, addresses are held against an allow-list; what the context does not have leaves
 * nothing. The list of sources is the caller's: its anchors follow `numberCitations`.
 */
export const bodyToHtml = (body: Body, context: HtmlContext): string =>
  new Converter(body, context).blocks(body)
