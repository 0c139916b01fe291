import type { UIField } from 'payload'

/** Which stories a change of the record reaches, beside its form; the collection has `usesDoor`. */
export const usesPanel: UIField = {
  type: 'ui',
  name: 'uses',
  label: { ar: 'أين يُستعمل', en: 'Where it is used' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/UsesPanel#UsesPanel' },
  },
}
