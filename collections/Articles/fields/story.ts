import type { Field, RichTextField } from 'payload'
import { richText as builtInRichText } from 'payload/shared'

import { checkLexical } from '../../../src/body/lexical-schema'
import { textareaField, textField } from '../../../src/fields/text'
import { say } from '../../../src/hooks/say'
import { bodyEditor } from '../body-editor'
import { misquotedExcerpts } from '../misquoted-excerpts'

/** So many problems are named at once; the rest follow when these are mended. */
const NAMED = 5

const body: RichTextField = {
  type: 'richText',
  name: 'body',
  label: { ar: 'النص', en: 'Body' },
  localized: true,
  editor: bodyEditor,
  validate: async (value, options) => {
    if (value !== null && value !== undefined) {
      // What is only missing may stay so in a draft: preflight asks for it.
      const problems = checkLexical(value, { path: 'body' }).filter((problem) => !problem.incomplete)
      if (problems.length > 0) {
        const messages = problems.slice(0, NAMED).map((problem) => say(options.req, problem.message))
        return [...new Set(messages)].join(' ')
      }
    }
    const misquoted = await misquotedExcerpts(value, options)
    if (misquoted) return misquoted
    // Our own validation stands in place of the editor's, which checks the fields of the blocks: so it is called here.
    return builtInRichText(value as never, options as never)
  },
}

/** The words of a story. */
export const story: Field[] = [
  textField({
    name: 'headline',
    label: { ar: 'العنوان', en: 'Headline' },
    localized: true,
    maxLength: 300,
  }),
  textareaField({
    name: 'standfirst',
    label: { ar: 'المقدمة', en: 'Standfirst' },
    localized: true,
    maxLength: 1000,
    admin: { rows: 3 },
  }),
  {
    type: 'ui',
    name: 'otherLanguage',
    label: { ar: 'اللغة الأخرى', en: 'The other language' },
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/OtherLanguage#OtherLanguage' },
    },
  },
  body,
]
