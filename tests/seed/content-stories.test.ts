import { describe, expect, it } from '@jest/globals'

import { checkLexical } from '../../src/body/lexical-schema'
import { findPhones } from '../../src/language/phones'
import { articles } from '../../src/seed/content/articles'
import { deskPolicy } from '../../src/seed/content/desk-policy'
import { documents } from '../../src/seed/content/documents'
import { helplines } from '../../src/seed/content/helplines'
import { houseStyle } from '../../src/seed/content/house-style'
import { body, cite, factbox, p, quote, ul } from '../../src/seed/content/lexical'
import { quotes } from '../../src/seed/content/quotes'
import { topics } from '../../src/seed/content/topics'
import type { HelplineKind } from '../../src/seed/content/types'
import { resolveRefs } from '../../src/seed/resolve'
import {
  walk,
  refsIn,
  textsOf,
  blocksOf,
  editionsOf,
  editions,
  publishable,
  byKey,
  refered,
  main,
  mainAr,
  mainEn,
  isTraining,
  wordsOf,
} from './content-tools'

describe('the demo stories', () => {
  it('hold no telephone number in any text, but for the draft that shows the fault', () => {
    const found = publishable.flatMap(({ key, edition }) =>
      textsOf(edition).flatMap((text) => findPhones(text).map(({ digits }) => `${key}: ${digits}`)),
    )
    expect(found).toEqual([])
    for (const { edition } of editions.filter(({ key }) => key === 'defects')) {
      expect(textsOf(edition).flatMap((text) => findPhones(text))).toHaveLength(2)
    }
  })

  it('tell the main story with the same quotes, helplines and documents in both languages', () => {
    for (const collection of ['quotes/', 'helplines/', 'documents/']) {
      expect(refsIn(mainAr.body, collection).length).toBeGreaterThan(2)
      expect(refsIn(mainAr.body, collection)).toEqual(refsIn(mainEn.body, collection))
    }
    expect(blocksOf(mainAr, 'factbox')).toHaveLength(blocksOf(mainEn, 'factbox').length)
  })

  it('list beside the story every helpline and every document that its bodies use', () => {
    for (const { article, edition } of publishable) {
      const listed = refsIn([article.data.helplines, article.data.documents])
      const used = [...refsIn(edition.body, 'helplines/'), ...refsIn(edition.body, 'documents/')]
      expect(used.filter(($ref) => !listed.includes($ref))).toEqual([])
    }
  })

  it('cite only documents that were located', () => {
    for (const { edition } of publishable) {
      for (const $ref of refsIn(edition.body, 'documents/')) {
        expect(refered(documents, $ref).data.located).toBe('located')
      }
    }
  })

  it('carry every kind of helpline that their topics ask for, and one that an Arabic reader can use', () => {
    for (const { article, locale, edition } of publishable) {
      const shown = refsIn(edition.body, 'helplines/').map(($ref) => refered(helplines, $ref).data)
      const topicRefs = refsIn(article.data.topics)
      const required: HelplineKind[] = [
        ...topicRefs.flatMap(($ref) => refered(topics, $ref).data.requiredHelplines ?? []),
        ...deskPolicy.requiredHelplines.flatMap(({ topics: asked, kinds }) =>
          refsIn(asked).some(($ref) => topicRefs.includes($ref)) ? kinds : [],
        ),
      ]
      const kinds = shown.map(({ kind }) => kind)
      expect(required.filter((kind) => !kinds.includes(kind))).toEqual([])
      const speaks = shown.some(({ languages, kind }) => languages.includes(locale) || kind === 'directory')
      expect(speaks).toBe(true)
    }
  })

  it('keep to the house’s terms and names where they are to go out', () => {
    for (const { edition, locale } of publishable) {
      const text = [
        ...textsOf(edition),
        ...refsIn(edition.body, 'quotes/').map(($ref) => wordsOf(refered(quotes, $ref).data, locale)),
      ].join('\n')
      const flagged = [
        ...houseStyle.terms
          .filter(({ language }) => language === locale)
          .flatMap(({ flag, variants }) => [flag, ...variants]),
        ...houseStyle.names.flatMap(({ variants }) =>
          variants.filter(({ language }) => language === locale).map((variant) => variant.text),
        ),
      ].filter((term) => new RegExp(`(?<!\\p{L})${term.replace(/[.]/g, '\\.')}(?!\\p{L})`, 'u').test(text))
      expect(flagged).toEqual([])
    }
  })

  it('name the loose label of the networks once, and in no headline or address', () => {
    for (const { edition, locale } of editionsOf(main)) {
      const label = locale === 'ar' ? '«كوم»' : '“Com networks”'
      const texts = textsOf(edition)
      expect(texts.join('\n').split(label)).toHaveLength(2)
      expect([edition.headline, edition.standfirst, edition.slug].join(' ')).not.toMatch(/كوم|Com\b/)
    }
  })

  it('never plan to publish the draft of faults, and keep real people out of its quotes', () => {
    const defects = byKey(articles, 'defects')
    expect(defects.plan.kind).toBe('none')
    expect(refsIn(defects.locales, 'quotes/').length).toBeGreaterThan(2)
    for (const $ref of refsIn(defects.locales, 'quotes/')) {
      const entry = refered(quotes, $ref)
      expect(isTraining(entry)).toBe(true)
      expect(entry.plannedVerification).toBeUndefined()
      expect(refsIn(entry.data.person).every((person) => person.startsWith('people/training-'))).toBe(true)
    }
  })

  it('are to go out: one in both languages, one in Arabic alone, one later', () => {
    expect(articles.map(({ key, plan }) => [key, plan.kind, 'locales' in plan ? plan.locales : []])).toEqual([
      ['main-story', 'publish', ['ar', 'en']],
      ['arabic-only', 'publish', ['ar']],
      ['scheduled', 'schedule', ['ar', 'en']],
      ['defects-mended', 'none', []],
      ['defects', 'none', []],
    ])
  })
})

describe('the builder of bodies', () => {
  it('makes only trees that the body’s own check accepts', () => {
    const id = '0b7f1a52-6c1e-4d0e-9a57-3f6d5b1f2c11'
    for (const { key, locale, edition } of editions) {
      const made = new Map(refsIn(edition.body).map(($ref) => [$ref, id]))
      const problems = checkLexical(resolveRefs(edition.body, made), { path: 'body' })
      expect([key, locale, problems]).toEqual([key, locale, []])
    }
  })

  const build = (seed: string) =>
    body(
      'ar',
      seed,
      p('نص', cite('pa-copy')),
      quote('six-fold'),
      factbox('عنوان', ul('بند'), quote('six-fold')),
    )

  it('gives the same tree at each load, and other ids to another body', () => {
    expect(build('one')).toEqual(build('one'))
    const ids = (seed: string) =>
      walk(build(seed)).flatMap(({ path, value }) => (path.endsWith('fields.id') ? [String(value)] : []))
    expect(ids('one')).toHaveLength(4)
    expect(new Set([...ids('one'), ...ids('two')]).size).toBe(8)
    expect(ids('one').every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true)
  })

  it('gives every element the direction of its language, in a factbox too', () => {
    const directions = walk(build('one')).flatMap(({ path, value }) =>
      path.endsWith('.direction') ? [value] : [],
    )
    expect(new Set(directions)).toEqual(new Set(['rtl']))
    expect(directions).toHaveLength(5)
  })
})
