'use client'

import { QUOTE_STATES } from '../../fields/vocabulary'
import { useTexts } from '../use-texts'
import { QuoteState } from './QuoteState'

/** A quote's state in a list: in words and a mark, not by colour alone. */
export function QuoteStateCell({ cellData }: { cellData?: unknown }) {
  const { language } = useTexts()
  return <QuoteState state={String(cellData ?? QUOTE_STATES[0][0])} language={language} />
}
