'use client'

import type { WordChange } from '../preflight/types'
import { useTexts } from './use-texts'

/** Where two texts differ: what goes is struck through, what comes is underlined, and each is named for those who listen. */
export function Difference({ changes }: { changes: WordChange[] }) {
  const { t, language } = useTexts()
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  return (
    // An element that says its own direction has no part in that of the text.
    <p className="amana-difference" dir="auto">
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const isAdded = kind === 'added'
        const named = (
          <span className="amana-hidden" lang={language} dir={dir}>
            {` ${t(isAdded ? 'wordsAdded' : 'wordsRemoved')} `}
          </span>
        )
        return isAdded ? (
          <ins key={index}>
            {named}
            {text}
          </ins>
        ) : (
          <del key={index}>
            {named}
            {text}
          </del>
        )
      })}
    </p>
  )
}
