import { readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import { filesBelow } from './files'

const FOLDERS = ['src/admin', 'src/app']

/** Declarations that name a side of the screen, and so are wrong in one of the two languages. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '$1')

/** `line: declaration` for each physical declaration of a style sheet. */
function physicalInCss(css: string): string[] {
  const plain = withoutComments(css)
  return [...plain.matchAll(PHYSICAL)].map(
    ({ index, 0: text }) => `${plain.slice(0, index).split('\n').length}: ${text}`,
  )
}

const SIDED =
  /^(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)|^border(?:Top|Bottom)(?:Left|Right)Radius$/
const VALUED = new Set(['textAlign', 'float', 'clear'])

/** `line: property` for each physical property of an inline style. */
function physicalInCode(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node, isStyle: boolean): void => {
    const inStyle = isStyle || isStyleAttribute(node) || isCssProperties(node)
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText(source).replace(/['"]/g, '')
      const isSided = SIDED.test(name) || (inStyle && (name === 'left' || name === 'right'))
      const value = ts.isStringLiteralLike(node.initializer) ? node.initializer.text : ''
      if (isSided || (VALUED.has(name) && (value === 'left' || value === 'right'))) {
        found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${name}`)
      }
    }
    ts.forEachChild(node, (child) => visit(child, inStyle))
  }
  visit(source, false)
  return found
}

const isStyleAttribute = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node) && node.name.getText() === 'style'

const isCssProperties = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) && (node.type?.getText().includes('CSSProperties') ?? false)

describe('the admin and the reader', () => {
  it('style nothing by left and right in their style sheets', async () => {
    for (const file of await filesBelow(FOLDERS, /\.(?:scss|css)$/)) {
      expect({ file, physical: physicalInCss(await readFile(file, 'utf8')) }).toEqual({ file, physical: [] })
    }
  })

  it('style nothing by left and right in their code', async () => {
    for (const file of await filesBelow(FOLDERS, /\.tsx?$/)) {
      expect({ file, physical: physicalInCode(file, await readFile(file, 'utf8')) }).toEqual({
        file,
        physical: [],
      })
    }
  })
})

describe('the check itself', () => {
  it('finds what is physical in a style sheet, and leaves what is logical and what is said in comments', () => {
    expect(
      physicalInCss(
        'a { margin-left: 1px;\n right: 0; text-align: left }\n.b{float:right;border-top-left-radius:2px;border-left-color:red}',
      ),
    ).toEqual([
      '1: margin-left:',
      '2: right:',
      '2: text-align: left',
      '3: float:right',
      '3: border-top-left-radius:',
      '3: border-left-color:',
    ])
    expect(
      physicalInCss(
        '/* left: 1px */ a { margin-inline-start: 1px; inset-inline-end: 0; text-align: start }\n// right: 2px',
      ),
    ).toEqual([])
  })

  it('finds what is physical in an inline style, and leaves other properties called left alone', () => {
    expect(
      physicalInCode('a.tsx', `const a = <p style={{ left: 0, marginLeft: 1, textAlign: 'right' }} />`),
    ).toEqual(['1: left', '1: marginLeft', '1: textAlign'])
    expect(physicalInCode('b.tsx', `const style: React.CSSProperties = { right: 0 }`)).toEqual(['1: right'])
    expect(physicalInCode('c.tsx', `const sides = { left: before, right: after }`)).toEqual([])
  })
})
