import type { Router } from 'express'

import { ASKED } from '../asked'
import type { HelplineNode } from '../content'
import { kept, type Delivery } from '../context'
import { jsonAnswer } from '../http'
import { HELPLINE_KINDS, readLocale, readParameters } from '../parameters'
import type { PublicHelplineList } from '../public'
import { checkDue, publicHelpline } from '../public-nodes'
import { findHelplines } from '../store-records'
import { earliest } from './articles'

/** `GET /v1/{locale}/helplines`: the directory of the helplines that are active now. */
export function helplineRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/helplines',
    kept(delivery, (req) => {
      const locale = readLocale(req.params.locale)
      const asked = readParameters(req, ASKED.helplines)
      return {
        key: JSON.stringify(['helplines', locale, asked.country, asked.audience, asked.kind]),
        load: async () => {
          const rows = await findHelplines(delivery.database)
          const helplines = rows
            .filter(
              ({ data }) =>
                (asked.country === undefined || data.countries.includes(asked.country)) &&
                (asked.kind === undefined || data.kind === asked.kind) &&
                (asked.audience === undefined || takes(data, asked.audience)),
            )
            .map(({ id, data }) => publicHelpline(id, data, locale))
          const collator = new Intl.Collator(locale)
          helplines.sort(
            (a, b) =>
              rank(a.kind) - rank(b.kind) ||
              collator.compare(a.name ?? '', b.name ?? '') ||
              (a.id < b.id ? -1 : 1),
          )
          const list: PublicHelplineList = { items: helplines }
          const now = delivery.now()
          return jsonAnswer(list, {
            locale,
            tags: ['every:helpline'],
            expiresAt: earliest(rows.map(({ data }) => checkDue(data, now))),
          })
        },
      }
    }),
  )
}

/** Whether a service takes such a person, as far as its ages say; one without ages takes everybody. */
function takes({ audience: { minAge, maxAge } }: HelplineNode, who: 'child' | 'adult' | number): boolean {
  if (who === 'child') return minAge === null || minAge < 18
  // A children's line that takes people "under 19" is no line for adults.
  if (who === 'adult') return maxAge === null || maxAge > 18
  return (minAge === null || minAge <= who) && (maxAge === null || who <= maxAge)
}

const KINDS: readonly string[] = HELPLINE_KINDS

const rank = (kind: string): number => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length)
