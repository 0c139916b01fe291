import { sql } from '@payloadcms/db-postgres'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { PayloadRequest } from 'payload'

import { findPhones } from '../../language/phones'
import { bothNames } from '../../preflight/record-facts'
import type { NumberOwner, TextFact } from '../../preflight/types'
import { execute } from '../sql'

/** Shorter digits are a short code, never a whole number without its country. */
const SHORTEST_NATIONAL = 5

interface Candidates {
  /** With the country's code: `+448001111`. */
  international: string[]
  /** Without it: `8001111`. */
  national: string[]
  shortCode: string
}

/** What a number in a text may be in the registry: written for readers at home, abroad, or with «(0)» between. */
function candidatesOf(digits: string): Candidates {
  const bare = digits.replace(/^\+/, '')
  const abroad = digits.startsWith('+')
    ? bare
    : (/^(?:00|011)([1-9]\d{6,})$/.exec(bare)?.[1] ?? (/^[1-9]\d{7,}$/.test(bare) ? bare : null))
  const international = abroad
    ? [
        abroad,
        ...[1, 2, 3].flatMap((at) =>
          abroad[at] === '0' ? [abroad.slice(0, at) + abroad.slice(at + 1)] : [],
        ),
      ]
    : []
  const national = digits.startsWith('+')
    ? []
    : [bare, bare.replace(/^0/, '')].filter((number) => number.length >= SHORTEST_NATIONAL)
  return { international: international.map((number) => `+${number}`), national, shortCode: bare }
}

interface ChannelRow {
  helpline: string
  name_ar: string | null
  name_en: string | null
  organisation_ar: string | null
  organisation_en: string | null
  e164: string | null
  short_code: string | null
}

function answersOn(channel: ChannelRow, candidates: Candidates): boolean {
  if (channel.short_code && channel.short_code.replace(/\D/g, '') === candidates.shortCode) return true
  if (!channel.e164) return false
  if (candidates.international.includes(channel.e164)) return true
  const parsed = parsePhoneNumberFromString(channel.e164)
  return parsed ? candidates.national.includes(String(parsed.nationalNumber)) : false
}

/** Channels that one of the numbers may stand for, by their digits alone: a country's code has one to three. */
async function readChannels(req: PayloadRequest, candidates: Candidates[]): Promise<ChannelRow[]> {
  const list = (values: string[]) => sql`${JSON.stringify([...new Set(values)])}::jsonb`
  return execute<ChannelRow>(
    req,
    sql`with numbers as (
          select jsonb_array_elements_text(${list(candidates.flatMap(({ national }) => national))}) as digits
        )
        select h.id::text as helpline, h.name_ar, h.name_en, h.organisation_ar, h.organisation_en, c.e164, c.short_code
        from helplines_channels c join helplines h on h.id = c._parent_id
        where ${list(candidates.flatMap(({ international }) => international))} ? c.e164
           or ${list(candidates.map(({ shortCode }) => shortCode))} ? regexp_replace(c.short_code, '[^0-9]', '', 'g')
           or substr(c.e164, 3) in (select digits from numbers)
           or substr(c.e164, 4) in (select digits from numbers)
           or substr(c.e164, 5) in (select digits from numbers)
        order by h.status <> 'active', h.title, h.id, c._order`,
  )
}

/**
 * The services of the registry that numbers in the story's texts belong to, active ones first, whatever way the number is
 * written: with or without its country's code, the zero before it, or blanks; in European, Arabic-Indic or Persian digits.
 * A short code may belong to services of several countries: all of them are given.
 */
export async function readNumberOwners(req: PayloadRequest, texts: TextFact[]): Promise<NumberOwner[]> {
  const numbers = [...new Set(texts.flatMap(({ text }) => findPhones(text).map(({ digits }) => digits)))]
  if (numbers.length === 0) return []
  const candidates = new Map(numbers.map((digits) => [digits, candidatesOf(digits)]))
  const channels = await readChannels(req, [...candidates.values()])
  return numbers.flatMap((digits) => {
    const own = candidates.get(digits)
    const owners = new Map(
      channels
        .filter((channel) => own && answersOn(channel, own))
        .map((channel): [string, NumberOwner] => [
          channel.helpline,
          {
            digits,
            helpline: channel.helpline,
            name: bothNames({ ar: channel.name_ar, en: channel.name_en }),
            organisation: bothNames({ ar: channel.organisation_ar, en: channel.organisation_en }),
          },
        ]),
    )
    return [...owners.values()]
  })
}
