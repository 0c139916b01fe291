/**
 * `npm run import -- FILE --as E-MAIL [--locale ar|en] [--into ARTICLE]`: a text, HTML or Word file as a draft.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'

import { LOCALES, type Locale } from '../body/types'
import { readEnvironment } from '../server/environment'
import { projectRoot, withPayload } from '../server/with-payload'
import { importStory } from './import-story'
import { readStoryFile } from './read-file'
import { reportLines } from './report'
import { ImportRefused } from './types'

const USAGE =
  'Usage: npm run import -- FILE --as E-MAIL [--locale ar|en] [--into ARTICLE]   (.txt, .html or .docx)'

function orderOf(argv: string[]): { file: string; as: string; locale?: Locale; into?: string } {
  const options = { as: { type: 'string' }, locale: { type: 'string' }, into: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true })
    const [file] = positionals
    const locale = LOCALES.find((each) => each === values.locale)
    if (!file || positionals.length > 1 || !values.as || (values.locale && !locale)) throw new Error()
    return {
      // npm runs scripts in the project's folder; the path is meant from where the person stands.
      file: path.resolve(process.env.INIT_CWD ?? process.cwd(), file),
      as: values.as,
      ...(locale ? { locale } : {}),
      ...(values.into ? { into: values.into } : {}),
    }
  } catch {
    throw new ImportRefused({
      ar: 'حدد ملفًا واحدًا، والحساب الذي تُنسب إليه المسودة بـ ‎--as.',
      en: `Name one file, and with --as the account in whose name the draft is made.\n${USAGE}`,
    })
  }
}

async function main(): Promise<void> {
  const { file, ...order } = orderOf(process.argv.slice(2))
  // The file is read first: for one that cannot be used no database is started.
  const text = await readStoryFile(file)
  const { publicUrl, host, port } = readEnvironment(process.env, { cwd: projectRoot })
  await withPayload(async (payload) => {
    const outcome = await importStory(payload, { text, ...order })
    const lines = reportLines(outcome, text, publicUrl ?? `http://${host}:${port}`)
    process.stdout.write(`${lines.join('\n')}\n`)
  })
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof ImportRefused ? error.message : String((error as Error).stack)}\n`)
  process.exitCode = 1
}
