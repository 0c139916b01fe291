import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { TextField } from 'payload'

import { say } from '../../src/hooks/say'
import type { Message } from '../../src/preflight/types'

const unusable: Message = {
  ar: 'يبدأ الرابط بـ https:// أو http:// أو mailto:.',
  en: 'A link begins with https://, http:// or mailto:.',
}

/** True for an address that a reader may be sent to. */
export function isLinkable(address: unknown): boolean {
  if (typeof address !== 'string' || address.length > 2000 || !URL.canParse(address)) return false
  return ['https:', 'http:', 'mailto:'].includes(new URL(address).protocol)
}

/**
 * Links by address only: one story leads to another through the block "related story", which follows the story when its
 * address changes.
 */
export const bodyLinks = () =>
  LinkFeature({
    enabledCollections: [],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        field.name === 'url' && field.type === 'text'
          ? ({
              ...field,
              // Payload's own hook would store what it cannot read as another text, without a word.
              hooks: {},
              validate: (value, { req }) => isLinkable(value) || say(req, unusable),
            } as TextField)
          : field,
      ),
  })
