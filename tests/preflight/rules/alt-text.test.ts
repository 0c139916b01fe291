import { describe, expect, it } from '@jest/globals'

import { altText } from '../../../src/preflight/rules/alt-text'
import type { Facts, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

function check(locale: Facts['locale'], alt: { ar: string | null; en: string | null }): RuleFinding[] {
  const picture = {
    id: 'm1',
    title: 'Waves',
    alt,
    showsChild: false,
    consent: { by: null, expires: null, revoked: false },
    welfareNote: null,
  }
  const findings = altText.check(soundFacts({ locale, media: new Map([['m1', picture]]) }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(finding).toMatchObject({ path: 'media.m1.alt', subject: { collection: 'media', id: 'm1' } })
  }
  return findings
}

describe('alt-text', () => {
  it('warns, and the desk can lower it', () => {
    expect(altText).toMatchObject({ level: 'warn', lowerable: true })
  })

  it('finds a picture without words in the language of the edition; the other language’s do not count', () => {
    expect(check('ar', { ar: null, en: 'Waves on a shore' })[0]?.message.ar).toContain('بالعربية')
    expect(check('en', { ar: 'أمواج', en: null })[0]?.message.en).toContain('in English')
  })

  it.each(['IMG_2041.jpg', 'waves-final.webp', 'DSC 0042', 'image', 'صورة 3'])(
    'finds the name of a file in the place of words: %s',
    (name) => {
      expect(check('en', { ar: null, en: name })).toHaveLength(1)
      expect(check('ar', { ar: name, en: null })).toHaveLength(1)
    },
  )

  it.each(['Waves on a shore', 'A poster that says photo.jpg', 'Photo 51, framed on a wall'])(
    'lets words through: %s',
    (words) => {
      expect(check('en', { ar: null, en: words })).toEqual([])
    },
  )

  it('asks nothing of a story without pictures', () => {
    expect(altText.check(soundFacts())).toEqual([])
  })
})
