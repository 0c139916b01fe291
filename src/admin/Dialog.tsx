'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useTexts } from './use-texts'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/**
 * The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. It stands outside the
 * page's form, whose submit it must not touch.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTexts()
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={element}
      className="amana-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onSubmit={(event) => event.stopPropagation()}
      onChange={(event) => event.stopPropagation()}
    >
      <header className="amana-dialog__header">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="amana-button" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <div className="amana-dialog__body">{children}</div>
    </dialog>,
    document.body,
  )
}
