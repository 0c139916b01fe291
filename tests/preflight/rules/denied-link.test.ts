import { describe, expect, it } from '@jest/globals'

import { deniedLink } from '../../../src/preflight/rules/denied-link'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
function inText(text: string): RuleFinding[] {
  const findings = deniedLink.check(soundFacts({ texts: [{ path: 'body.1', text, label }] }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}
const inLink = (href: string): RuleFinding[] =>
  deniedLink.check(soundFacts({ links: [{ path: 'body.1', href }], texts: [] }))

describe('denied-link', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(deniedLink).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it.each([
    ['Join at t.me/room now.', 't.me/room'],
    ['see HTTPS://T.ME/+Xy_1', 'HTTPS://T.ME/+Xy_1'],
    ['the room is room_1.t.me, they wrote', 'room_1.t.me'],
    ['open tg://join?invite=abc', 'tg://join?invite=abc'],
    ['telegram.me/room', 'telegram.me/room'],
    ['discord.gg/abc!', 'discord.gg/abc'],
    ['https://discord.com/channels/1/2', 'https://discord.com/channels/1/2'],
    ['https://chat.whatsapp.com/AbC', 'https://chat.whatsapp.com/AbC'],
    ['t[.]me/room and t(dot)me/room', 't[.]me/room|t(dot)me/room'],
    ['t.\u200Bme/room', 't.\u200Bme/room'],
    ['abcdefghij234567.onion', 'abcdefghij234567.onion'],
    ['https://abcdefghij234567.onion.ws/x', 'https://abcdefghij234567.onion.ws/x'],
    ['انضموا عبر discord.com/invite/abc، كما كتبوا', 'discord.com/invite/abc'],
  ])('finds an invitation that is spelt out: %s', (text, exact) => {
    expect(inText(text).map(({ range }) => range?.text)).toEqual(exact.split('|'))
  })

  it.each([
    'https://t.me/a',
    'http://www.telegram.me/x',
    'https://room.t.me',
    'https://ptb.discord.com/invite/x',
    'tg://resolve?domain=x',
    'https://signal.group/#abc',
    'http://abcdefghij234567.onion',
  ])('finds it behind a link: %s', (href) => {
    expect(inLink(href)).toMatchObject([
      { path: 'body.1', range: { start: 0, end: href.length, text: href } },
    ])
    inLink(href).forEach(saysInBothLanguages)
  })

  it.each([
    'https://telegram.org/faq',
    'https://discord.com/safety',
    'https://t.me',
    'https://www.t.me/',
    'https://at.me/x',
    'https://not-t.me/x',
    'https://example.org/t.me/x',
    'https://wa.me/442079460123',
    'https://onion.example.org/',
    'mailto:t.me@example.org',
  ])('lets other addresses through: %s', (href) => {
    expect(inLink(href)).toEqual([])
  })

  it.each([
    'Links of the form t.me lead to Telegram.',
    'Write to note@t.me for details.',
    'at.me/x and discord.com/safety',
    'An onion.soup recipe.',
    'كتب: لا تفتح روابط تيليغرام.',
  ])('leaves alone a text that leads nowhere: %s', (text) => {
    expect(inText(text)).toEqual([])
  })
})
