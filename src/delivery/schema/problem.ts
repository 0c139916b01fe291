import { z } from 'zod'

import { locale, moment, named, ownUrl } from './values'

export const problemDocument = named(
  'Problem',
  'Why there is no answer (RFC 9457), in the language of the address, else of `Accept-Language`',
  z.strictObject({
    type: z
      .string()
      .meta({ format: 'uri-reference', description: 'Which problem it is: an anchor of `/v1/docs`' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    instance: z.string().describe('The path that was asked for'),
    errors: z
      .array(z.strictObject({ parameter: z.string(), message: z.string() }))
      .optional()
      .describe('Each parameter that is wrong'),
    alternates: z
      .array(z.strictObject({ locale, url: ownUrl }))
      .optional()
      .describe(
        'Where the story can be read in another language: readers choose, nothing falls back by itself',
      ),
    notice: z.string().nullable().optional().describe('What readers are told of a recall'),
    withdrawnAt: moment.nullable().optional(),
  }),
)
