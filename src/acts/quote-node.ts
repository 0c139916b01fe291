import type { QuoteNode, QuoteState } from '../delivery/content'

const NOTICES: Partial<Record<QuoteState, { ar: string; en: string }>> = {
  disputed: {
    ar: 'هذا الاقتباس محل اعتراض، والمكتب يراجعه.',
    en: 'This quote is disputed. The desk is reviewing it.',
  },
  retracted: {
    ar: 'سحب المكتب هذا الاقتباس: لا تعيدوا نشره.',
    en: 'The desk has retracted this quote: do not repeat it.',
  },
}

/** What readers see of a quote's present state, on every live edition at once. */
export function quoteNode(quote: { state?: string | null }): QuoteNode {
  const status = (quote.state ?? 'unverified') as QuoteState
  return { status, notice: NOTICES[status] ?? null }
}
