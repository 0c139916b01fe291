import { describe, expect, it } from '@jest/globals'
import type { Block, Field, SanitizedConfig, Tab } from 'payload'

import { bodyBlocks, bodyInlineBlocks } from '../../collections/Articles/body-blocks'
import { collections } from '../../collections'
import { globals } from '../../globals'
import { sanitizedConfig } from './sanitized-config'

/** Fields that Payload adds and never shows: their labels are nobody's business. */
const isNeverShown = (field: Field): boolean => {
  const admin = field.admin as { disabled?: boolean; hidden?: boolean } | undefined
  return ('hidden' in field && field.hidden === true) || admin?.disabled === true || admin?.hidden === true
}

const ARABIC = /\p{Script=Arabic}/u
/** Codes, numbers and marks that are the same in every language. */
const WITHOUT_WORDS = /^[^\p{L}]*$|^(medtop:|\d|\+|ar |Africa\/|Europe\/|AE-SH)/u

function problemOf(value: unknown): string | null {
  if (typeof value === 'function') return null
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)} is not {ar, en}`
  const { ar, en } = value as { ar?: unknown; en?: unknown }
  if (typeof ar !== 'string' || typeof en !== 'string' || !ar || !en)
    return `${JSON.stringify(value)} lacks a language`
  if (!ARABIC.test(ar) && !WITHOUT_WORDS.test(ar)) return `“${ar}” is not Arabic`
  if (ARABIC.test(en) && !WITHOUT_WORDS.test(en)) return `“${en}” is not English`
  return null
}

class Walk {
  readonly problems: string[] = []

  label(path: string, value: unknown, isRequired: boolean): void {
    if (value === undefined || value === false) {
      if (isRequired && value === undefined) this.problems.push(`${path}: missing`)
      return
    }
    const problem = problemOf(value)
    if (problem) this.problems.push(`${path}: ${problem}`)
  }

  labels(path: string, value: { singular?: unknown; plural?: unknown } | undefined): void {
    this.label(`${path}.labels.singular`, value?.singular, true)
    this.label(`${path}.labels.plural`, value?.plural, true)
  }

  block(path: string, block: Block): void {
    this.labels(`${path}.${block.slug}`, block.labels as never)
    this.fields(`${path}.${block.slug}`, block.fields)
  }

  tab(path: string, tab: Tab, index: number): void {
    this.label(`${path}.tabs.${index}.label`, tab.label, true)
    this.label(
      `${path}.tabs.${index}.description`,
      tab.admin?.description ?? (tab as { description?: unknown }).description,
      false,
    )
    this.fields(path, tab.fields)
  }

  fields(path: string, fields: readonly Field[]): void {
    for (const field of fields) if (!isNeverShown(field)) this.field(path, field)
  }

  field(parent: string, field: Field): void {
    const path = 'name' in field && field.name ? `${parent}.${field.name}` : parent
    if (field.type === 'tabs') return field.tabs.forEach((tab, index) => this.tab(path, tab as Tab, index))
    const hasLabel = field.type !== 'row' && field.type !== 'ui'
    if (hasLabel) this.label(`${path}.label`, 'label' in field ? field.label : undefined, true)
    const admin = field.admin as { description?: unknown; placeholder?: unknown } | undefined
    this.label(`${path}.description`, admin?.description, false)
    this.label(`${path}.placeholder`, admin?.placeholder, false)
    if (field.type === 'select' || field.type === 'radio') {
      for (const option of field.options) {
        const { label, value } = typeof option === 'object' ? option : { label: option, value: option }
        this.label(`${path}.options.${value}`, label, true)
      }
    }
    if (field.type === 'array') this.labels(path, field.labels as never)
    if (field.type === 'blocks') for (const block of field.blocks) this.block(path, block)
    if ('fields' in field && Array.isArray(field.fields)) this.fields(path, field.fields)
  }

  config(config: Pick<SanitizedConfig, 'collections' | 'globals'>): void {
    const slugs = new Set(collections.map((collection) => collection.slug))
    for (const collection of config.collections.filter(({ slug }) => slugs.has(slug))) {
      this.labels(collection.slug, collection.labels)
      this.label(`${collection.slug}.group`, collection.admin.group, true)
      this.label(`${collection.slug}.description`, collection.admin.description, false)
      this.fields(collection.slug, collection.fields)
    }
    for (const global of config.globals) {
      this.label(`${global.slug}.label`, global.label, true)
      this.label(`${global.slug}.group`, global.admin?.group, true)
      this.label(`${global.slug}.description`, global.admin?.description, false)
      this.fields(global.slug, global.fields)
    }
  }
}

describe('the words of the admin', () => {
  it('are given in Arabic and in English for every collection, global, field, option, tab and row', async () => {
    const walk = new Walk()
    walk.config(await sanitizedConfig())
    expect(walk.problems).toEqual([])
  })

  it('are given in both languages for every block of the body', () => {
    const walk = new Walk()
    for (const block of [...bodyBlocks, ...bodyInlineBlocks]) walk.block('body', block)
    expect(walk.problems).toEqual([])
  })

  it('cover the collections and globals of the contract', () => {
    expect(collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(
        'articles sources documents captures people quotes helplines media desks topics users'.split(' '),
      ),
    )
    expect(globals.map(({ slug }) => slug)).toEqual(['house-style', 'desk-policy', 'publication'])
  })
})
