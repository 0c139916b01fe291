import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

/** What a file loads when it runs: imports of types alone leave nothing behind. */
function loadedBy(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(node.moduleSpecifier.text)
    } else if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) {
      found.push((node.moduleSpecifier as ts.StringLiteral).text)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments
      if (target && ts.isStringLiteral(target)) found.push(target.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.isTypeOnly) return true
  const { name, namedBindings } = importClause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

function resolveFile(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier)
  const found = [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts'), base].find((file) =>
    existsSync(file),
  )
  if (!found) throw new Error(`${from} imports ${specifier}, which is not there`)
  return found
}

/** Every package that a file loads, directly or through others, with the file that names it. */
function packagesLoadedBy(entry: string): Map<string, string> {
  const packages = new Map<string, string>()
  const seen = new Set<string>()
  const open = [path.resolve(entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const specifier of loadedBy(file)) {
      if (specifier.startsWith('.')) open.push(resolveFile(file, specifier))
      else packages.set(specifier, path.relative('.', file))
    }
  }
  return packages
}

describe('the delivery process', () => {
  it('loads neither Payload nor Next nor React, not even through a file in between', () => {
    const unwanted = [...packagesLoadedBy('src/server/delivery.ts')].filter(([name]) =>
      /^(?:payload|next|react|react-dom|@payloadcms|@payload-config)(?:\/|$)/.test(name),
    )
    expect(unwanted).toEqual([])
  })

  it('is looked at whole', () => {
    const packages = packagesLoadedBy('src/server/delivery.ts')
    expect([...packages.keys()]).toEqual(expect.arrayContaining(['express', 'pg', 'pino', 'zod']))
    // The same walk does find Payload where it is.
    expect(packagesLoadedBy('src/server/migrate.ts').has('payload')).toBe(true)
  })
})
