import { afterAll, beforeAll, describe, it } from '@jest/globals'

import { PASSWORD } from '../support/desk'
import { quoteData } from '../support/records'
import { openInputTrial, type InputTrial } from './input-trial'

/** A body that is wrong in one place, and the field that the answer has to name. */
interface Case {
  collection: string
  data: object
  field: string | RegExp
}

describe('what cannot be right elsewhere', () => {
  let desk: InputTrial['desk']
  let records: InputTrial['records']
  let send: InputTrial['send']
  let expectRefused: InputTrial['expectRefused']

  beforeAll(async () => {
    ;({ desk, records, send, expectRefused } = await openInputTrial())
  })
  afterAll(() => desk.close())

  describe('in another record', () => {
    const person = (roles: object[]) => ({ name: { en: 'X' }, kind: 'expert', slug: 'x', roles })
    const helpline = (channels: object[], more: object = {}) => ({
      organisation: { en: 'X' },
      name: { en: 'X' },
      slug: 'x-line',
      kind: 'child',
      countries: ['GB'],
      languages: ['en'],
      channels,
      ...more,
    })
    const title = { en: 'chair' }
    const cases: Record<string, () => Case> = {
      'roles that overlap': () => ({
        collection: 'people',
        data: person([
          { title, organisation: records.regulator, from: '2020', to: '2024' },
          { title, organisation: records.regulator, from: '2022', to: '2026' },
        ]),
        field: 'roles',
      }),
      'a role that ends before it begins': () => ({
        collection: 'people',
        data: person([{ title, organisation: records.regulator, from: '2024', to: '2020' }]),
        field: 'roles',
      }),
      'a thirteenth month': () => ({
        collection: 'people',
        data: person([{ title, organisation: records.regulator, from: '2025-13' }]),
        field: /^roles\.0\.from$/,
      }),
      'a day that no calendar has': () => ({
        collection: 'quotes',
        data: quoteData(records, { saidOn: '2025-02-30' }),
        field: 'saidOn',
      }),
      'a date in eastern digits': () => ({
        collection: 'quotes',
        data: quoteData(records, { saidOn: '٢٠٢٥' }),
        field: 'saidOn',
      }),
      'a language that is none': () => ({
        collection: 'quotes',
        data: quoteData(records, { originalLanguage: 'klingonish' }),
        field: 'originalLanguage',
      }),
      'two renditions in one language': () => ({
        collection: 'quotes',
        data: quoteData(records, {
          renditions: [
            { locale: 'ar', text: 'أ' },
            { locale: 'ar', text: 'ب' },
          ],
        }),
        field: 'renditions',
      }),
      'a form that is none': () => ({
        collection: 'quotes',
        data: quoteData(records, { form: 'shout' }),
        field: 'form',
      }),
      'a speaker of another collection': () => ({
        collection: 'quotes',
        data: quoteData(records, { person: records.regulator }),
        field: 'person',
      }),
      'a number that cannot be dialled': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+4412' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a national number as an international one': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '02079460123' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a phone with two numbers': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123', shortCode: '116111' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a phone without a number': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone' }]),
        field: /^channels\.0\.e164$/,
      }),
      'a short code of no country': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', shortCode: '116111' }], { countries: [] }),
        field: /^channels\.0\.shortCode$/,
      }),
      'a country that is none': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123' }], { countries: ['XX'] }),
        field: /^countries/,
      }),
      'a directory that can be called': () => ({
        collection: 'helplines',
        data: helpline([{ type: 'phone', e164: '+442079460123' }], { kind: 'directory' }),
        field: /^channels\.0\.type$/,
      }),
      'a name with a NUL': () => ({
        collection: 'sources',
        data: { name: { en: 'a\u0000b' }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'a name with a lone surrogate': () => ({
        collection: 'sources',
        data: { name: { en: 'a\ud800b' }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'a name that is a list': () => ({
        collection: 'sources',
        data: { name: { en: ['x'] }, slug: 'x-source', kind: 'charity' },
        field: 'name.en',
      }),
      'an address that runs a script': () => ({
        collection: 'sources',
        data: { name: { en: 'X' }, slug: 'x-source', kind: 'charity', url: 'javascript:alert(1)' },
        field: 'url',
      }),
      'a list where one value belongs': () => ({
        collection: 'sources',
        data: { name: { en: 'X' }, slug: 'x-source', kind: ['charity'] },
        field: 'kind',
      }),
      'ten thousand aliases': () => ({
        collection: 'sources',
        data: {
          name: { en: 'X' },
          slug: 'x-source',
          kind: 'charity',
          aliases: Array.from({ length: 10_000 }, () => ({ text: 'x' })),
        },
        field: 'aliases',
      }),
      'no publisher': () => ({
        collection: 'documents',
        data: { title: 'X', titleLanguage: 'en', kind: 'report', located: 'located', reliability: 'primary' },
        field: 'publisher',
      }),
      'a capture of the future': () => ({
        collection: 'captures',
        data: { document: records.report, text: 'x', method: 'text', capturedAt: '2099-01-01T00:00:00Z' },
        field: 'capturedAt',
      }),
      'a capture of nothing': () => ({
        collection: 'captures',
        data: { document: records.report, method: 'text' },
        field: 'text',
      }),
      'a short password': () => ({
        collection: 'users',
        data: { email: 'new@desk.test', name: 'X', password: 'short', roles: [] },
        field: 'password',
      }),
      'a role that is none': () => ({
        collection: 'users',
        data: { email: 'new@desk.test', name: 'X', password: PASSWORD, roles: ['owner'] },
        field: 'roles',
      }),
      'an e-mail address that is none': () => ({
        collection: 'users',
        data: { email: 'nobody', name: 'X', password: PASSWORD, roles: [] },
        field: 'email',
      }),
    }
    for (const [name, make] of Object.entries(cases)) {
      it(`as ${name} is refused`, async () => {
        const { collection, data, field } = make()
        await expectRefused(name, (language) => send('post', `/api/${collection}`, language, data), field)
      })
    }
  })
})
