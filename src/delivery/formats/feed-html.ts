import { element, languageAttributes } from '../../body/html/markup'
import type { PublicStory } from '../public'

const LRI = '\u2066'
const PDI = '\u2069'

/**
 * HTML that goes into somebody else's page or reader, which may drop `<bdi>`, ids and everything around it: numbers are
 * isolated by characters too, and links to a place in the page lead to our page.
 *
 * @param html our own output: what people wrote is escaped in it, so its tags are those that this code writes
 * @param page absolute address of the story's page
 */
export function portableHtml(html: string, { locale }: Pick<PublicStory, 'locale'>, page: string): string {
  const portable = html
    .replace(/<bdi dir="ltr">([^<]*)<\/bdi>/g, `<bdi dir="ltr">${LRI}$1${PDI}</bdi>`)
    .replace(/ href="#(source-\d+)"/g, (_whole, anchor: string) => ` href="${page}#${anchor}"`)
    .replace(/ id="source-\d+"/g, '')
  return element('div', languageAttributes(locale), portable)
}
