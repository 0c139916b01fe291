import { QUOTE_STATES } from '../../fields/vocabulary'
import type { Language } from '../texts'

/** How far a state carries: what may go out, what must be said to readers, what must not. */
const WEIGHTS: Record<string, { mark: string; tone: 'live' | 'draft' | 'recalled' }> = {
  verified_verbatim: { mark: '●', tone: 'live' },
  verified_paraphrase: { mark: '●', tone: 'live' },
  primary_located: { mark: '◑', tone: 'live' },
  secondary_only: { mark: '◐', tone: 'draft' },
  original_not_located: { mark: '◐', tone: 'draft' },
  unverified: { mark: '○', tone: 'draft' },
  disputed: { mark: '▲', tone: 'recalled' },
  retracted: { mark: '×', tone: 'recalled' },
}

/** The state's name in one language. */
export function quoteStateName(state: string, language: Language): string {
  const [, ar, en] = QUOTE_STATES.find(([value]) => value === state) ?? QUOTE_STATES[0]
  return language === 'ar' ? ar : en
}

export function QuoteState({ state, language }: { state: string; language: Language }) {
  const { mark, tone } = WEIGHTS[state] ?? { mark: '○', tone: 'draft' }
  return (
    <span className={`amana-chip amana-chip--${tone}`} data-state={state}>
      <span aria-hidden="true">{mark}</span> <span>{quoteStateName(state, language)}</span>
    </span>
  )
}
