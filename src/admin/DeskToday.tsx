import type { AdminViewServerProps } from 'payload'

import {
  helplinesDue,
  reopenedStories,
  scheduledStories,
  unverifiedQuotes,
  type WaitingList,
} from './dashboard-facts'
import { languageOf, text, type TextKey } from './texts'

/** What waits for somebody, at the head of the dashboard. Nothing is listed that the person may not read. */
export async function DeskToday({
  payload,
  user,
  i18n,
}: Pick<AdminViewServerProps, 'payload' | 'user' | 'i18n'>) {
  if (!user) return null
  const language = languageOf(i18n.language)
  const asked = { payload, user, language, adminRoute: payload.config.routes.admin }
  const lists: [TextKey, WaitingList][] = [
    ['reopenedStories', await reopenedStories(asked)],
    ['failedSchedules', await scheduledStories(asked, 'failed')],
    ['helplinesDue', await helplinesDue(asked)],
    ['quotesUnverified', await unverifiedQuotes(asked)],
    ['waitingSchedules', await scheduledStories(asked, 'waiting')],
  ]
  const waiting = lists.filter(([, { total }]) => total > 0)
  const { name } = user as { name?: string }
  return (
    <section className="amana-today" aria-label={text(language, 'attention')}>
      <h1>{text(language, 'welcome', { name: name ?? '' })}</h1>
      {waiting.length === 0 ? <p>{text(language, 'nothingWaits')}</p> : null}
      <div className="amana-today__lists">
        {waiting.map(([key, { items, total }]) => (
          <div key={key} className="amana-panel">
            <h2>
              {text(language, key)} <span className="amana-number">{total}</span>
            </h2>
            <ul>
              {items.map((item) => (
                <li key={item.key}>
                  <a href={item.href} dir="auto">
                    {item.title}
                  </a>
                </li>
              ))}
            </ul>
            {total > items.length ? (
              <p className="amana-quiet">{text(language, 'andMore', { count: total - items.length })}</p>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  )
}
