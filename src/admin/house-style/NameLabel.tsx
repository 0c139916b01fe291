'use client'

import { useRowLabel } from '@payloadcms/ui'

import type { HouseStyle } from '../../payload-types'

type Name = NonNullable<HouseStyle['names']>[number]

/** A name of the glossary by its preferred forms. */
export function NameLabel() {
  const { data, rowNumber } = useRowLabel<Partial<Name>>()
  const forms = [data.preferred?.ar, data.preferred?.en].filter(Boolean)
  return (
    <span className="amana-row-label">
      {forms.length > 0 ? forms.map((form) => <bdi key={form}>{form}</bdi>) : (rowNumber ?? 0) + 1}
    </span>
  )
}
