import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import { englishStem } from '../../../src/language/search/english-stem'
import { createTestDatabase, type TestDatabase } from '../../support/postgres'

const WORDS =
  'abuse abused abuser abusers abusing abusive accountability accused activities advertisement advises agencies agency ' +
  'allegation allegations allegedly analyses announcement appeared appointed arrested assessment attempted authorities ' +
  'authority automatically awareness babies banned blackmailed boys bullied bullying calling campaigners caring carrying ' +
  'cases caught changing charged charities cities closely coercion colleges coming commissioner communities community ' +
  'compensation complaints concerned confidentiality consultation conviction councillors counselling courts crimes ' +
  'criminal crying cyberbullying dangerously daughters dealing deceived decision defended denied detection digital ' +
  'disturbing documents dying easily effective emotional encouraged encryption enquiries evidence exploitation exploited ' +
  'exploiting exposed extremely failing families fatal favourite filtered financial followed forced founded frequently ' +
  'friends gaming generally generously girls government grooming groups guidance guidelines guilty happened happily ' +
  'harassing harmful headline hearings helpline helplines helping homes hopping hostile identified identities identity ' +
  'illegally imagery images imprisoned inquiries institutional internationally interviewed investigating investigation ' +
  'investigators involving isolation journalism judges killing knives lawfully lessons lied loneliness lures luring lying ' +
  'manipulated materials meaning media messages minister ministries missing mobile moderation monitoring mothers moving ' +
  'national necessarily neglected networks news notified offences offenders officers official online operating organised ' +
  'organization organizational parents paying perpetrators personality petitions phones photographs planned platforms ' +
  'playing police policies political popularity possibility predators pregnancies pressured prevention privacy proceed ' +
  'prosecution prosecutors protecting protection protective psychological publicly punished questioned radicalisation ' +
  'rational recovering referrals refugees regulations regulator rehabilitation relational reliability reported reporters ' +
  'reporting reports responsibilities restrictions rising running safeguarding safely safety saying schools secretly ' +
  'seeming sending sensational sentenced sentences seriously services sexually shopping sisters skies skis slowly society ' +
  'specialists stalking statements statistics stopped studies studying succeed suddenly suffered suicides survivors ' +
  'suspected swiftly taking talking targeted teaches teaching teenagers terrified testified therapies threatened threats ' +
  'traditional trafficked trafficking training travelled trolling trying ugly understanding universities using victims ' +
  'videos violence visually volunteers vulnerabilities vulnerability warned warning websites welfare witnesses workers ' +
  'worried worrying youngest yelling boy eye year yes by say'

describe('The stem of an English word', () => {
  let database: TestDatabase
  let client: pg.Client

  beforeAll(async () => {
    database = await createTestDatabase({ template: 'empty' })
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('is that of the Snowball stemmer, word for word', async () => {
    const words = WORDS.split(' ')
    const { rows } = await client.query<{ word: string; stem: string }>(
      `select word, (ts_lexize('english_stem', word))[1] as stem from unnest($1::text[]) word`,
      [words],
    )
    const theirs = rows.filter(({ stem }) => stem !== null)
    expect(theirs.length).toBeGreaterThan(250)
    expect(theirs.map(({ word }) => [word, englishStem(word)])).toEqual(
      theirs.map(({ word, stem }) => [word, stem]),
    )
  })

  it('leaves alone what is no English word', () => {
    for (const word of ['0808', 'g7', 'كوم', 'ås', 'is']) expect(englishStem(word)).toBe(word)
  })
})
