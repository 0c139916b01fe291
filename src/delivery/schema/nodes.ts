import { z } from 'zod'

import { HELPLINE_KINDS } from '../parameters'
import { country, id, language, moment, named, ownUrl, partialDate, sha256, slug, webUrl } from './values'

const name = z
  .string()
  .nullable()
  .describe('In the language of the address, else as it is known at all; never translated by us')

export const publicNamed = named('Named', 'A desk or an organisation', z.strictObject({ id, slug, name }))

const topic = {
  ...publicNamed.shape,
  code: z
    .string()
    .nullable()
    .describe('IPTC Media Topic, e.g. `medtop:20000085`; null for one of the desk’s own'),
}

export const publicTopic = named('Topic', 'What a story is about', z.strictObject(topic))

export const listedTopic = named(
  'ListedTopic',
  'A topic with its stories',
  z.strictObject({
    ...topic,
    stories: z.int().positive().describe('How many live stories there are'),
    articles: ownUrl.describe('Address of their list'),
  }),
)

const source = {
  ...publicNamed.shape,
  kind: z.string().describe('For example `regulator`, `lawEnforcement`, `newsOrganisation`; more may come'),
  country: country.nullable(),
  url: webUrl.nullable(),
  description: z.string().nullable(),
}

export const publicSource = named('Source', 'An organisation that a story draws on', z.strictObject(source))

export const sourceDetails = named(
  'SourceDetails',
  'A source with the address of its stories',
  z.strictObject({ ...source, articles: ownUrl }),
)

export const captured = z
  .strictObject({ at: moment, sha256 })
  .nullable()
  .describe('The evidence that the desk kept of the document as it was; null where none was kept')

export const publicDocument = named(
  'Document',
  'One citable thing that a source published',
  z.strictObject({
    id,
    kind: z.string().describe('For example `report`, `article`, `legislation`; more may come'),
    title: z.string().nullable(),
    language: language.nullable().describe('Language of the title, BCP 47'),
    gloss: z
      .string()
      .nullable()
      .describe('The title in the language of the address, where the desk wrote one'),
    publisher: publicNamed.nullable(),
    url: webUrl.nullable(),
    publishedOn: partialDate.nullable(),
    edition: z.string().nullable(),
    located: z.boolean().describe('False where the desk looked for the document and did not find it'),
    captured,
  }),
)

export const publicPerson = named(
  'Person',
  'A person whom a live story names. Of a protected person there is no page',
  z.strictObject({
    id,
    slug,
    name: z.string(),
    kind: z.string(),
    roles: z.array(
      z.strictObject({
        title: z.string().nullable(),
        organisation: publicNamed.nullable(),
        from: partialDate.nullable(),
        to: partialDate.nullable(),
      }),
    ),
    articles: ownUrl.describe('Address of the stories that name the person'),
  }),
)

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

export const publicChannel = named(
  'Channel',
  'One way to reach a helpline',
  z.strictObject({
    type: z.enum(['phone', 'sms', 'whatsapp', 'chat', 'email', 'web']),
    e164: z.string().nullable().describe('To dial; null for a short code'),
    shortCode: z.string().nullable(),
    display: z.string().nullable().describe('To read, as the service itself writes it'),
    displayIsolated: z
      .string()
      .nullable()
      .describe(
        '`display` between U+2066 and U+2069: inside Arabic text a bare number is shown in the wrong order',
      ),
    url: webUrl.nullable(),
    email: z.string().nullable(),
    cost: z.enum(['free', 'standard', 'unknown']),
    hours: z
      .array(
        z.strictObject({
          days: z.array(z.string()).describe('`mon` to `sun`'),
          opens: time,
          closes: time.describe('`24:00` is the end of the day'),
        }),
      )
      .describe('In `timezone`'),
    alwaysOpen: z.boolean(),
    hoursKnown: z.boolean().describe('False where nobody found the hours: say that, never “closed”'),
    timezone: z.string().nullable().describe('IANA'),
    reachableFromAbroad: z.boolean(),
    note: z.string().nullable(),
  }),
)

export const publicHelpline = named(
  'Helpline',
  'A service for people in need, as it was last checked. Live: never keep a copy beyond its Cache-Control',
  z.strictObject({
    id,
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    kind: z.string().describe(HELPLINE_KINDS.map((kind) => `\`${kind}\``).join(', ')),
    audience: z.strictObject({
      minAge: z.int().nullable(),
      maxAge: z.int().nullable(),
      who: z.string().nullable(),
    }),
    countries: z.array(country).describe('Empty for a network'),
    subdivision: z.string().nullable().describe('ISO 3166-2, where it serves only a part of a country'),
    languages: z.array(language),
    interpreters: z.boolean(),
    isReportingLine: z.boolean().describe('It takes reports, and does not counsel'),
    note: z.string().nullable(),
    channels: z.array(publicChannel),
    checkedAt: moment.nullable(),
    nextCheckDue: moment.nullable(),
    sourceUrl: webUrl.nullable(),
  }),
)

export const publicMedia = named(
  'Media',
  'A picture, for as long as it may be shown',
  z.strictObject({
    id,
    alt: z.string().nullable(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    renditions: z.array(
      z.strictObject({
        name: z.string(),
        url: ownUrl,
        mime: z.string(),
        width: z.int(),
        height: z.int(),
        bytes: z.int(),
      }),
    ),
  }),
)
