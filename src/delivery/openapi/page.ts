import { createHash } from 'node:crypto'

import { blockElement, element, escapeHtml } from '../../body/html/markup'
import { PROBLEMS, type ProblemName } from '../problems'
import type { OpenApiDocument } from './document'
import type { JsonSchema } from './json-schema'
import { DOCS_STYLE } from './page-style'
import { code, nameOf, prose, schemaHtml, schemaLink } from './schema-html'
import { INTRODUCTION, INTRODUCTION_AR, PROBLEM_NOTES } from './words'

/** The page may load its own style, known by its hash, and nothing else. */
export const DOCS_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(DOCS_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

interface Shown {
  $ref?: string
  name?: string
  in?: string
  required?: boolean
  description?: string
  schema?: JsonSchema
  headers?: Record<string, Shown>
  content?: Record<
    string,
    { schema?: JsonSchema; example?: unknown; examples?: Record<string, { value: unknown }> }
  >
}

interface ShownOperation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters: Shown[]
  responses: Record<string, Shown>
}

const list = (items: string[], attributes = {}): string =>
  items.length > 0 ? element('ul', attributes, items.map((item) => element('li', {}, item)).join('')) : ''

const example = (title: string, value: unknown): string =>
  element(
    'details',
    {},
    element('summary', {}, escapeHtml(title)) +
      element(
        'pre',
        { tabindex: 0 },
        element('code', {}, escapeHtml(typeof value === 'string' ? value : JSON.stringify(value, null, 2))),
      ),
  )

class Page {
  constructor(private readonly document: OpenApiDocument) {}

  /** What a reference leads to, or the thing itself. */
  private found(shown: Shown): Shown {
    if (!shown.$ref) return shown
    const [, , group = '', name = ''] = shown.$ref.split('/')
    const components = this.document.components as unknown as Record<string, Record<string, Shown>>
    return components[group]?.[name] ?? shown
  }

  private parameter(shown: Shown): string {
    const { name = '', in: place = '', required, description = '', schema = {} } = this.found(shown)
    return `${code(name)} (${place}${required ? ', required' : ''}): ${prose(description)}. ${schemaHtml(schema)}`
  }

  private response(status: string, shown: Shown): string {
    const { description = '', content = {}, headers = {} } = this.found(shown)
    const types = Object.entries(content).map(([type, { schema }]) =>
      typeof schema?.$ref === 'string' ? `${code(type)}: ${schemaLink(schema.$ref)}` : code(type),
    )
    const names = Object.keys(headers).map(code)
    const examples = Object.values(content).flatMap((media) => [
      ...Object.entries(media.examples ?? {}).map(([name, { value }]) => example(`Example: ${name}`, value)),
      ...(media.example === undefined || shown.$ref ? [] : [example('Example', media.example)]),
    ])
    return (
      element('strong', {}, status) +
      ` ${prose(description)}` +
      list([...types, ...(names.length > 0 ? [`headers ${names.join(', ')}`] : [])]) +
      examples.join('')
    )
  }

  private operation(path: string, operation: ShownOperation): string {
    const { operationId, summary, description, parameters, responses } = operation
    return element(
      'section',
      { class: 'operation', id: operationId },
      element('h3', {}, escapeHtml(`GET ${path}`)) +
        element('p', {}, prose(`${summary}.`)) +
        (description ? element('p', {}, prose(description)) : '') +
        (parameters.length > 0
          ? element('h4', {}, 'Parameters') + list(parameters.map((shown) => this.parameter(shown)))
          : '') +
        element('h4', {}, 'Answers') +
        list(Object.entries(responses).map(([status, shown]) => this.response(status, shown))),
    )
  }

  private get operations(): [string, ShownOperation][] {
    return Object.entries(this.document.paths).map(([path, { get }]) => [
      path,
      get as unknown as ShownOperation,
    ])
  }

  private contents(): string {
    const links = this.operations.map(([path, { operationId }]) =>
      element('a', { href: `#${operationId}` }, code(path)),
    )
    const parts = [
      ['headers', 'Headers'],
      ['schemas', 'Schemas'],
      ['problems', 'Problems'],
    ].map(([id, name = '']) => element('a', { href: `#${id}` }, name))
    return element('nav', { 'aria-label': 'Contents' }, list([...links, ...parts]))
  }

  private groups(): string {
    return this.document.tags
      .map(({ name, description }) => {
        const inGroup = this.operations.filter(([, { tags }]) => tags.includes(name))
        return (
          element('h2', { id: `group-${name}` }, escapeHtml(name)) +
          element('p', {}, prose(`${description}.`)) +
          inGroup.map(([path, operation]) => this.operation(path, operation)).join('')
        )
      })
      .join('')
  }

  private headers(): string {
    const rows = Object.entries<Shown>(this.document.components.headers).map(
      ([name, { description = '', schema = {} }]) =>
        `${code(name)}: ${prose(description)}. ${schemaHtml(schema)}`,
    )
    return element('h2', { id: 'headers' }, 'Headers') + list(rows)
  }

  private schemas(): string {
    const all = Object.entries(this.document.components.schemas).map(([name, schema]) =>
      element(
        'section',
        { class: 'schema', id: `schema-${nameOf(name)}` },
        element('h3', {}, escapeHtml(name)) + element('div', {}, schemaHtml(schema)),
      ),
    )
    return element('h2', { id: 'schemas' }, 'Schemas') + all.join('')
  }

  /** The places that the `type` of every problem document leads to. */
  private problems(): string {
    const all = Object.entries(PROBLEMS).map(([name, { status, title }]) =>
      element(
        'section',
        { class: 'problem', id: `problem-${name}` },
        element('h3', {}, escapeHtml(`${status} ${name}`)) +
          element('p', {}, `${escapeHtml(title.en)}. ${prose(PROBLEM_NOTES[name as ProblemName].en)}`) +
          blockElement(
            'p',
            'ar',
            {},
            `${escapeHtml(title.ar)}. ${prose(PROBLEM_NOTES[name as ProblemName].ar)}`,
          ),
      ),
    )
    return element('h2', { id: 'problems' }, 'Problems') + all.join('')
  }

  toHtml(): string {
    const { info, servers } = this.document
    const paragraphs = (texts: readonly string[]) =>
      texts.map((text) => element('p', {}, prose(text))).join('')
    const body =
      element('h1', {}, escapeHtml(info.title)) +
      element(
        'p',
        { class: 'dates' },
        `${escapeHtml(`Version ${info.version}`)} · ${code(servers[0]?.url ?? '/')} · ` +
          element('a', { href: 'openapi.json' }, 'OpenAPI 3.1'),
      ) +
      paragraphs(INTRODUCTION) +
      blockElement(
        'section',
        'ar',
        { class: 'summary' },
        blockElement('h2', 'ar', {}, 'بالعربية') + paragraphs(INTRODUCTION_AR),
      ) +
      this.contents() +
      this.groups() +
      this.headers() +
      this.schemas() +
      this.problems()
    return [
      '<!doctype html>',
      '<html lang="en" dir="ltr">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element('title', {}, escapeHtml(info.title)),
      `<style>${DOCS_STYLE}</style>`,
      '</head>',
      `<body>${element('main', {}, body)}</body>`,
      '</html>',
      '',
    ].join('\n')
  }
}

/** The document as a page that stands alone: no script, one style, nothing from another host. */
export function docsPage(document: OpenApiDocument): string {
  return new Page(document).toHtml()
}
