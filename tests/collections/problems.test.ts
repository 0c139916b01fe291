import { describe, expect, it } from '@jest/globals'

import { documentProblems } from '../../collections/Documents/hooks/check-document'
import { helplineProblems } from '../../collections/Helplines/hooks/check-helpline'
import { mediaProblems } from '../../collections/Media/hooks/check-media'
import { protectByKind } from '../../collections/People/hooks/protect-by-kind'
import { repeatsLocale } from '../../collections/Quotes/renditions'
import { passwordProblem } from '../../collections/Users/hooks/password-policy'
import { isLinkable } from '../../collections/Articles/body-links'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

describe('a helpline', () => {
  const phone = { type: 'phone', e164: '+448001111' }

  it('is accepted with one number, or with a short code and a country', () => {
    expect(helplineProblems({ kind: 'child', channels: [phone] })).toEqual([])
    expect(
      helplineProblems({
        kind: 'child',
        countries: ['GB'],
        channels: [{ type: 'phone', shortCode: '116123' }],
      }),
    ).toEqual([])
  })

  it('needs exactly one number for each phone, text or WhatsApp channel', () => {
    for (const type of ['phone', 'sms', 'whatsapp']) {
      expect(paths(helplineProblems({ countries: ['GB'], channels: [{ type }] }))).toEqual([
        'channels.0.e164',
      ])
      expect(
        paths(
          helplineProblems({ countries: ['GB'], channels: [{ type, e164: '+448001111', shortCode: '999' }] }),
        ),
      ).toEqual(['channels.0.e164'])
    }
  })

  it('has no short code without a country', () => {
    expect(paths(helplineProblems({ channels: [phone, { type: 'sms', shortCode: '116111' }] }))).toEqual([
      'channels.1.shortCode',
    ])
  })

  it('cannot be called where it is a directory', () => {
    expect(paths(helplineProblems({ kind: 'directory', channels: [phone] }))).toEqual(['channels.0.type'])
    expect(
      helplineProblems({ kind: 'directory', channels: [{ type: 'web', url: 'https://example.org' }] }),
    ).toEqual([])
  })

  it('says where its chat, its site and its mail are', () => {
    expect(
      paths(helplineProblems({ channels: [{ type: 'chat' }, { type: 'web' }, { type: 'email' }] })),
    ).toEqual(['channels.0.url', 'channels.1.url', 'channels.2.email'])
  })

  it('gives hours with a time zone, and none where it never closes', () => {
    const hours = [{ days: ['mon'], opens: '09:00', closes: '17:00' }]
    expect(paths(helplineProblems({ channels: [{ ...phone, hours }] }))).toEqual(['channels.0.timezone'])
    expect(
      paths(
        helplineProblems({ channels: [{ ...phone, hours, timezone: 'Europe/London', alwaysOpen: true }] }),
      ),
    ).toEqual(['channels.0.hours'])
  })

  it('covers a region of a country that it serves, ages in order, and is not its own successor', () => {
    expect(paths(helplineProblems({ countries: ['EG'], subdivision: 'AE-SH' }))).toEqual(['subdivision'])
    expect(paths(helplineProblems({ audience: { minAge: 19, maxAge: 18 } }))).toEqual(['audience.maxAge'])
    expect(paths(helplineProblems({ id: 'a', replacedBy: { id: 'a' } }))).toEqual(['replacedBy'])
  })
})

describe('a picture', () => {
  it('of a child needs consent and a welfare note', () => {
    expect(mediaProblems({ showsChild: false })).toEqual([])
    expect(paths(mediaProblems({ showsChild: true }))).toEqual([
      'consent.by',
      'consent.date',
      'consent.scope',
      'welfareNote',
    ])
    expect(
      mediaProblems({
        showsChild: true,
        consent: { by: 'Parent', date: '2026-01-01', scope: 'This story' },
        welfareNote: 'Face not shown',
      }),
    ).toEqual([])
  })
})

describe('a document', () => {
  it('has its title and the language of it, or says where it was looked for', () => {
    expect(documentProblems({ located: 'located', title: 'Report', titleLanguage: 'en' })).toEqual([])
    expect(paths(documentProblems({ located: 'located', title: 'Report' }))).toEqual(['titleLanguage'])
    expect(paths(documentProblems({ located: 'located' }))).toEqual(['title'])
    expect(paths(documentProblems({ located: 'notLocated' }))).toEqual(['searchNote.ar'])
    expect(documentProblems({ located: 'notLocated', searchNote: { en: 'Searched the site' } })).toEqual([])
  })
})

describe('a quote', () => {
  it('has one rendition in each language', () => {
    expect(repeatsLocale([{ locale: 'ar' }, { locale: 'en' }])).toBe(false)
    expect(repeatsLocale([{ locale: 'ar' }, { locale: 'ar' }])).toBe(true)
    expect(repeatsLocale(null)).toBe(false)
  })
})

describe('a child or a survivor', () => {
  const save = (data: object, ...roles: string[]) =>
    protectByKind({ data, req: { user: { id: 'me', collection: 'users', roles } } } as never) as {
      protection?: { level?: string }
    }

  it('is protected from the first save, unless safeguarding decides otherwise', () => {
    expect(save({ kind: 'child' }, 'reporter').protection?.level).toBe('onRequest')
    expect(save({ kind: 'survivor', protection: { level: 'none' } }, 'editor').protection?.level).toBe(
      'onRequest',
    )
    expect(save({ kind: 'child', protection: { level: 'courtOrder' } }, 'reporter').protection?.level).toBe(
      'courtOrder',
    )
    expect(save({ kind: 'child', protection: { level: 'none' } }, 'safeguarding').protection?.level).toBe(
      'none',
    )
    expect(save({ kind: 'expert' }, 'reporter').protection).toBeUndefined()
  })
})

describe('a password', () => {
  it('has twelve characters at least, and not the same few again and again', () => {
    expect(passwordProblem('correct horse battery staple')).toBeNull()
    expect(passwordProblem('عبارة طويلة لا تُنسى')).toBeNull()
    for (const weak of [
      '',
      'short',
      'eleven char',
      'aaaaaaaaaaaaaaaa',
      'x'.repeat(300),
      undefined,
      123456789012,
    ]) {
      expect(passwordProblem(weak)).not.toBeNull()
    }
  })
})

describe('a link in a story', () => {
  it('leads to a web or mail address and nowhere else', () => {
    for (const address of ['https://example.org/', 'http://example.org', 'mailto:desk@example.org'])
      expect(isLinkable(address)).toBe(true)
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '/path',
      '',
      null,
      `https://a.org/${'x'.repeat(3000)}`,
    ])
      expect(isLinkable(address)).toBe(false)
  })
})
