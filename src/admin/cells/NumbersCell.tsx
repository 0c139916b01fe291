import type { DefaultServerCellComponentProps } from 'payload'

import type { Helpline } from '../../payload-types'

/**
 * The numbers of a helpline in a list. Each is isolated: in an Arabic line the groups of "0808 801 0331" would otherwise
 * stand in reverse order, which is another number.
 */
export function NumbersCell({ rowData }: DefaultServerCellComponentProps) {
  const channels = (rowData as Partial<Helpline> | undefined)?.channels ?? []
  const numbers = channels.map(({ display, shortCode, e164 }) => display || shortCode || e164).filter(Boolean)
  return (
    <span className="amana-chips">
      {[...new Set(numbers)].map((number) => (
        <bdi key={number} dir="ltr" className="amana-phone">
          {number}
        </bdi>
      ))}
    </span>
  )
}
