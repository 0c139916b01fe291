import { deniedLinksIn, isDeniedLink } from '../../language/denied-links'
import type { Message, Rule } from '../types'

const message: Message = {
  ar: 'رابط إلى مجموعة مغلقة أو خدمة مخفية.',
  en: 'A link into a closed group or a hidden service.',
}
const fix: Message = {
  ar: 'احذف الرابط: لا تقود القصة أحدًا إلى من تكتب عنهم.',
  en: 'Take it out: a story leads nobody to those it reports on.',
}

/** No story links to, or spells out, an invitation into the places where children are harmed. */
export const deniedLink: Rule = {
  id: 'denied-link',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'LINK-1',
  check({ texts, links }) {
    return [
      ...links
        .filter(({ href }) => isDeniedLink(href))
        .map(({ path, href }) => ({ path, range: { start: 0, end: href.length, text: href }, message, fix })),
      ...texts.flatMap(({ path, text }) =>
        deniedLinksIn(text).map(({ start, end, text: found }) => ({
          path,
          range: { start, end, text: found },
          message,
          fix,
        })),
      ),
    ]
  },
}
