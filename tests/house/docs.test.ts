import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { rules } from '../../src/preflight/rules'
import { filesBelow } from './files'

const GUIDES = 'docs/guides'

const pages = async (): Promise<string[]> => [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...(await filesBelow(['docs'], /\.md$/)),
]

/** The cells of every row of the table whose first heading is `heading`, as plain text. */
function tableOf(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => cells(line)[0] === heading)
  if (start < 0) throw new Error(`No table begins with “${heading}”`)
  const rest = lines.slice(start + 2)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map(cells)
}

const cells = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())

const code = (cell: string | undefined): string => cell?.replaceAll('`', '') ?? ''

/** The anchors that GitHub makes of a page's headings. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )

describe('the documentation', () => {
  it('links only to what is there', async () => {
    for (const page of await pages()) {
      const text = await readFile(page, 'utf8')
      for (const [, target = ''] of text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const place = file ? path.join(path.dirname(page), file) : page
        expect({ page, target, exists: existsSync(place) }).toEqual({ page, target, exists: true })
        if (!anchor) continue
        expect(anchorsOf(await readFile(place, 'utf8'))).toContain(anchor)
      }
    }
  })

  it('has every guide and every decision in its index', async () => {
    const index = await readFile('docs/README.md', 'utf8')
    for (const page of await filesBelow(['docs'], /\.md$/)) {
      if (page !== 'docs/README.md') expect(index).toContain(`](${path.relative('docs', page)})`)
    }
  })

  it('names every variable that the environment knows, and no other', async () => {
    const source = await readFile('src/server/environment.ts', 'utf8')
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): (?:text|z\.)/gm)].map(([, name]) => name)
    const guide = await readFile(`${GUIDES}/install-and-run.md`, 'utf8')
    expect(
      tableOf(guide, 'variable')
        .map(([name]) => code(name))
        .sort(),
    ).toEqual(known.sort())
  })

  it('names commands that package.json has', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const page of await pages()) {
      const text = await readFile(page, 'utf8')
      for (const [, script = ''] of text.matchAll(/npm run ([a-z][\w:-]*)/g)) {
        expect({ page, script, known: script in scripts }).toEqual({ page, script, known: true })
      }
    }
  })

  it('lists the rules of preflight in the order in which they are run', async () => {
    const guide = await readFile(`${GUIDES}/preflight.md`, 'utf8')
    const listed = tableOf(guide, 'rule').map(([rule, level = '']) => [code(rule), level.split(/\W/)[0]])
    expect(listed).toEqual(rules.map(({ id, level }) => [id, level]))
  })

  it('lists the routes of delivery, all of them and no other', async () => {
    const guide = await readFile(`${GUIDES}/delivery-api.md`, 'utf8')
    const listed = tableOf(guide, 'route').map(([route]) =>
      code(route)
        .replace(/^\/v1/, '')
        .replace(/^\/\{locale\}/, ''),
    )
    const found: string[] = []
    for (const file of await filesBelow(['src/delivery/routes'], /\.ts$/)) {
      const source = await readFile(file, 'utf8')
      for (const [, route = ''] of source.matchAll(/router\.get\(\s*'([^']+)'/g)) {
        found.push(route.replace(/:(\w+)/g, '{$1}'))
      }
    }
    expect(found.length).toBeGreaterThan(8)
    expect(listed.sort()).toEqual(found.sort())
  })
})
