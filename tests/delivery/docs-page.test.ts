import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'

import { parse, type DefaultTreeAdapterTypes } from 'parse5'

import { PROBLEMS } from '../../src/delivery/problems'
import { openDesk, type TestDesk } from './desk'

type Element = DefaultTreeAdapterTypes.Element

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

describe('The page of the documentation', () => {
  let desk: TestDesk
  let html = ''
  let headers: Record<string, string> = {}
  let elements: Element[] = []

  beforeAll(async () => {
    desk = await openDesk()
    const answer = await desk.get('/v1/docs').expect(200)
    html = answer.text
    headers = answer.headers as Record<string, string>
    elements = [...elementsOf(parse(html))]
  })
  afterAll(() => desk.close())

  it('is a page that runs nothing and asks no other host for anything', () => {
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    const names = new Set(elements.map(({ tagName }) => tagName))
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form'])
      expect(names.has(name)).toBe(false)
    for (const { attrs } of elements)
      for (const { name } of attrs) expect(name).not.toMatch(/^on|^style$|^src/)
    expect(style).not.toMatch(/url\(|@import/)
  })

  it('can be had as 304', async () => {
    await desk.get('/v1/docs', { 'If-None-Match': headers.etag ?? '' }).expect(304)
  })

  it('has the place that the type of every problem leads to, in both languages', () => {
    for (const [name, { title }] of Object.entries(PROBLEMS)) {
      const place = elements.find((element) => attribute(element, 'id') === `problem-${name}`)
      expect({ name, found: place !== undefined }).toEqual({ name, found: true })
      expect(html).toContain(title.ar)
      expect(html).toContain(title.en)
    }
  })

  it('leads only to places that it has, each with a name of its own', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => attribute(element, 'href') ?? [])
    expect(targets.length).toBeGreaterThan(100)
    for (const target of targets)
      if (target !== 'openapi.json') expect(ids.map((id) => `#${id}`)).toContain(target)
  })

  it('shows every operation and every schema', async () => {
    const { body } = await desk.get('/v1/openapi.json').expect(200)
    const { paths, components } = body as {
      paths: Record<string, { get: { operationId: string } }>
      components: { schemas: Record<string, unknown> }
    }
    for (const [path, { get }] of Object.entries(paths)) {
      expect(html).toContain(`id="${get.operationId}"`)
      expect(html).toContain(`GET ${path}`)
    }
    for (const name of Object.keys(components.schemas)) expect(html).toContain(`id="schema-${name}"`)
  })

  it('says in Arabic, from right to left, what it is', () => {
    const summary = elements.find((element) => attribute(element, 'class') === 'summary')
    expect(summary && attribute(summary, 'lang')).toBe('ar')
    expect(summary && attribute(summary, 'dir')).toBe('rtl')
  })
})
