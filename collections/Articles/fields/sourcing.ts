import type { Field } from 'payload'

/** What a story rests on, as readers see it listed. */
export const sourcing: Field[] = [
  {
    type: 'relationship',
    name: 'sources',
    label: { ar: 'المصادر', en: 'Sources' },
    relationTo: 'sources',
    hasMany: true,
    maxRows: 100,
  },
  {
    type: 'relationship',
    name: 'documents',
    label: { ar: 'الوثائق', en: 'Documents' },
    relationTo: 'documents',
    hasMany: true,
    maxRows: 100,
    admin: {
      description: {
        ar: 'الوثائق المذكورة في النص تُضاف من تلقاء نفسها عند النشر.',
        en: 'Documents cited in the body are added by themselves when it is published.',
      },
    },
  },
]
