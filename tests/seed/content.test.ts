import { describe, expect, it } from '@jest/globals'

import { helplineProblems } from '../../collections/Helplines/hooks/check-helpline'
import { isPartOf } from '../../src/attribution/excerpt'
import { roleAtTime } from '../../src/attribution/role-at-time'
import { countryCodeProblem } from '../../src/fields/checks/country-code'
import { e164Problem, shortCodeProblem } from '../../src/fields/checks/phone-number'
import { webAddressProblem } from '../../src/fields/checks/web-address'
import { slugProblem } from '../../src/language/slug'
import { articles } from '../../src/seed/content/articles'
import { captures } from '../../src/seed/content/captures'
import { deskPolicy } from '../../src/seed/content/desk-policy'
import { documents } from '../../src/seed/content/documents'
import { helplines } from '../../src/seed/content/helplines'
import { people } from '../../src/seed/content/people'
import { quotes } from '../../src/seed/content/quotes'
import type { Ref } from '../../src/seed/content/types'
import { users } from '../../src/seed/content/users'
import {
  collections,
  globals,
  LOCALES,
  ARABIC,
  walk,
  refsIn,
  stringsIn,
  blocksOf,
  publishable,
  byKey,
  refered,
  realQuotes,
  wordsOf,
} from './content-tools'

describe('the demo content as records', () => {
  it('refers only to records that the loader has made before', () => {
    const made = new Set<string>()
    const dangling: string[] = []
    for (const [collection, entries] of Object.entries(collections)) {
      for (const entry of entries) {
        dangling.push(...refsIn(entry).filter(($ref) => !made.has($ref)))
        made.add(`${collection}/${entry.key}`)
      }
    }
    dangling.push(...refsIn(globals).filter(($ref) => !made.has($ref)))
    expect(dangling).toEqual([])
  })

  it('has no key, slug or e-mail address twice in one collection', () => {
    for (const entries of Object.values(collections)) {
      const names = entries.map(({ key, data }) => [key, (data as { slug?: string }).slug ?? key])
      expect(new Set(names.map(([key]) => key)).size).toBe(entries.length)
      expect(new Set(names.map(([, slug]) => slug)).size).toBe(entries.length)
    }
    expect(new Set(users.map(({ data }) => data.email)).size).toBe(users.length)
  })

  it('has every short text in both languages, each in its own script', () => {
    const bilinguals = walk({ collections, globals }).filter(
      ({ path, value }) =>
        value !== null &&
        typeof value === 'object' &&
        'ar' in value &&
        'en' in value &&
        !path.endsWith('iptcLabel') &&
        !path.endsWith('quoteMarks') &&
        !path.endsWith('locales'),
    )
    expect(bilinguals.length).toBeGreaterThan(150)
    const wrong = bilinguals.filter(({ value }) => {
      const { ar, en } = value as { ar: string; en: string }
      return !ARABIC.test(ar) || !/[A-Za-z]/.test(en) || ARABIC.test(en)
    })
    expect(wrong).toEqual([])
  })

  it('has slugs and addresses that the collections accept', () => {
    const slugs = walk({ collections }).filter(({ path }) => path.endsWith('.slug'))
    expect(slugs.filter(({ value }) => slugProblem(String(value)) !== null)).toEqual([])
    const addresses = walk({ collections, globals }).filter(
      ({ path, value }) => /\.(?:url|finalUrl|sourceUrl)$/i.test(path) && value !== undefined,
    )
    expect(addresses.filter(({ value }) => webAddressProblem(String(value)) !== null)).toEqual([])
  })

  it('uses Arabic punctuation, European digits and no bidi controls in Arabic', () => {
    const arabic = stringsIn({ collections, globals }).filter((text) => ARABIC.test(text))
    expect(arabic.filter((text) => /\p{Script=Arabic}\s*[,;?]/u.test(text))).toEqual([])
    expect(arabic.filter((text) => /[\u0660-\u0669\u06F0-\u06F9\u0640\u202A-\u202E]/.test(text))).toEqual([])
    expect(arabic.filter((text) => /\s[،؛؟.:]|[،؛](?!\s|$|»)/u.test(text))).toEqual([])
    expect(arabic.filter((text) => /[“”"]/.test(text))).toEqual([])
  })

  it('keeps a capture of every located document, and none of what was not found', () => {
    const captured = new Set(captures.flatMap(({ data }) => refsIn(data.document)))
    for (const { key, data } of documents) {
      expect([key, captured.has(`documents/${key}`)]).toEqual([key, data.located === 'located'])
      if (data.located === 'notLocated') expect(data.url).toBeUndefined()
      else expect(data.title && data.titleLanguage).toBeTruthy()
    }
  })
})

describe('the demo quotes', () => {
  it('are direct only where the words were located and are to be verified word for word', () => {
    for (const { key, data, plannedVerification } of realQuotes) {
      if (data.form !== 'direct') continue
      expect([key, data.originalStatus, data.originalLanguage]).toEqual([key, 'located', 'en'])
      expect(plannedVerification?.outcome).toBe('verified_verbatim')
      expect(plannedVerification?.evidence.length).toBeGreaterThan(0)
    }
  })

  it('are reported speech where the original was not located', () => {
    const notLocated = realQuotes.filter(({ data }) => data.originalStatus === 'notLocated')
    expect(notLocated.length).toBeGreaterThan(3)
    for (const { data, plannedVerification } of notLocated) {
      expect(data.form).toBe('paraphrase')
      expect(data.originalText).toBeUndefined()
      expect(['secondary_only', 'original_not_located']).toContain(plannedVerification?.outcome)
      expect(data.renditions.every(({ basis }) => basis === 'pickup')).toBe(true)
    }
  })

  it('have words in both languages, a speaker, a reporter, and a named translator for the Arabic', () => {
    for (const { data } of realQuotes) {
      expect(LOCALES.map((locale) => wordsOf(data, locale) !== '')).toEqual([true, true])
      expect(refsIn([data.person, data.organisation])).toHaveLength(1)
      expect(data.reportedBy.length).toBeGreaterThan(0)
      expect(data.renditions.find(({ locale }) => locale === 'ar')?.translator).toBeTruthy()
    }
  })

  it('are approved and verified by people who did not write them', () => {
    const allowed = (key: string, roles: string[]): boolean =>
      byKey(users, key).data.roles.some((role) => roles.includes(role))
    for (const { by, approval, plannedVerification } of realQuotes) {
      expect(approval?.by).not.toBe(by)
      expect([by, approval?.by]).not.toContain(plannedVerification?.by)
      expect(allowed(plannedVerification?.by ?? '', ['checker', 'editor', 'safeguarding', 'admin'])).toBe(
        true,
      )
    }
  })

  it('name people in a role that was held on the day of speaking', () => {
    for (const { data } of realQuotes) {
      const [person] = refsIn(data.person)
      if (person) expect(roleAtTime(refered(people, person).data.roles as never, data.saidOn)).not.toBeNull()
    }
  })

  it('are excerpted in stories only with words of their own', () => {
    for (const { edition, locale } of publishable) {
      const used = [...blocksOf(edition, 'quote'), ...blocksOf(edition, 'inlineQuote')]
      for (const use of used) {
        const { data } = refered(quotes, (use.quote as Ref).$ref)
        if (use.excerpt) expect(isPartOf(String(use.excerpt), wordsOf(data, locale))).toBe(true)
      }
    }
  })
})

describe('the demo helplines', () => {
  it('have channels that the collection accepts', () => {
    for (const { data } of helplines) {
      const { replacedBy: _, ...rest } = data
      expect(helplineProblems(rest)).toEqual([])
      for (const { e164, shortCode } of data.channels) {
        if (e164) expect(e164Problem(e164)).toBeNull()
        if (shortCode) expect(shortCodeProblem(shortCode)).toBeNull()
      }
      expect(data.countries.filter((country) => countryCodeProblem(country) !== null)).toEqual([])
    }
  })

  it('claim no hours that were not read, and no call that nobody made', () => {
    for (const { data } of helplines) {
      for (const channel of data.channels) if (channel.alwaysOpen) expect(channel.hoursKnown).toBe(true)
      expect(data.verification.note.en).toMatch(/^Demo desk: /)
      expect(data.verification.note.ar).toMatch(/^مكتب تجريبي: /)
    }
  })

  it('show a number that was not confirmed only as suspended', () => {
    expect(byKey(helplines, 'napac-phone').data.status).toBe('suspended')
    const shown = articles.flatMap((article) => refsIn(article, 'helplines/'))
    expect(shown).not.toContain('helplines/napac-phone')
  })

  it('are active and freshly checked wherever a story that is to go out uses them', () => {
    for (const { article } of publishable) {
      for (const $ref of refsIn(article, 'helplines/')) {
        const { data, checkedDaysAgo } = refered(helplines, $ref)
        expect([$ref, data.status]).toEqual([$ref, 'active'])
        expect(checkedDaysAgo).toBeLessThanOrEqual(deskPolicy.helplineWarnDays)
      }
    }
    const ages = helplines.map(({ checkedDaysAgo }) => checkedDaysAgo)
    expect(ages.some((age) => age > deskPolicy.helplineWarnDays && age <= deskPolicy.helplineBlockDays)).toBe(
      true,
    )
    expect(ages.some((age) => age > deskPolicy.helplineBlockDays)).toBe(true)
  })
})
