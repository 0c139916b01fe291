'use client'

import type { ReactNode } from 'react'

/** A labelled control of our own dialogs. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="amana-field">
      <span>{label}</span>
      {children}
    </label>
  )
}

/** A button that says why it cannot be pressed, in words that are always there and not only under a pointer. */
export function ActButton({
  why,
  isBusy,
  isPrimary = false,
  onPress,
  children,
}: {
  /** Why it cannot be pressed; null where it can. */
  why: string | null
  isBusy: boolean
  isPrimary?: boolean
  onPress?: () => void
  children: ReactNode
}) {
  return (
    <span className="amana-act">
      <button
        type={onPress ? 'button' : 'submit'}
        className={`amana-button${isPrimary ? ' amana-button--primary' : ''}`}
        disabled={isBusy || why !== null}
        onClick={onPress}
      >
        {children}
      </button>
      {why ? <span className="amana-why">{why}</span> : null}
    </span>
  )
}
