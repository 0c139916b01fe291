import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'

import { textareaField, textField } from '../../src/fields/text'
import { bodyLinks } from './body-links'

const quote: Field = {
  type: 'relationship',
  name: 'quote',
  label: { ar: 'الاقتباس', en: 'Quote' },
  relationTo: 'quotes',
}

const excerpt = textareaField({
  name: 'excerpt',
  label: { ar: 'جزء منه فقط', en: 'Only a part of it' },
  description: {
    ar: 'كما ورد حرفيًا في صيغة الاقتباس بهذه اللغة. يُترك فارغًا لعرضه كاملًا.',
    en: 'Word for word from the rendition in this language. Left empty to show all of it.',
  },
  maxLength: 5000,
})

/** Without them an excerpt is one whole part of the quote, letter for letter. */
const excerptMarks: Field = {
  type: 'row',
  fields: [
    {
      type: 'checkbox',
      name: 'ellipsis',
      label: { ar: 'فيه حذف (…)', en: 'Words are left out (…)' },
      admin: { width: '50%' },
    },
    {
      type: 'checkbox',
      name: 'brackets',
      label: { ar: 'فيه إضافة بين قوسين [ ]', en: 'Words are added in brackets [ ]' },
      admin: { width: '50%' },
    },
  ],
}

/** Blocks that stand by themselves between paragraphs. */
export const bodyBlocks: Block[] = [
  {
    slug: 'quote',
    labels: { singular: { ar: 'اقتباس', en: 'Quote' }, plural: { ar: 'اقتباسات', en: 'Quotes' } },
    fields: [quote, excerpt, excerptMarks],
  },
  {
    slug: 'helplines',
    labels: {
      singular: { ar: 'خطوط المساعدة', en: 'Helplines' },
      plural: { ar: 'خطوط المساعدة', en: 'Helplines' },
    },
    fields: [
      textField({ name: 'heading', label: { ar: 'العنوان', en: 'Heading' } }),
      {
        type: 'relationship',
        name: 'helplines',
        label: { ar: 'خطوط المساعدة', en: 'Helplines' },
        relationTo: 'helplines',
        hasMany: true,
        maxRows: 20,
      },
    ],
  },
  {
    slug: 'media',
    labels: { singular: { ar: 'صورة', en: 'Picture' }, plural: { ar: 'صور', en: 'Pictures' } },
    fields: [
      {
        type: 'upload',
        name: 'media',
        label: { ar: 'الصورة', en: 'Picture' },
        relationTo: 'media',
      },
      textareaField({
        name: 'caption',
        label: { ar: 'تعليق لهذه القصة', en: 'Caption for this story' },
        maxLength: 1000,
      }),
    ],
  },
  {
    slug: 'factbox',
    labels: {
      singular: { ar: 'إطار معلومات', en: 'Fact box' },
      plural: { ar: 'إطارات معلومات', en: 'Fact boxes' },
    },
    fields: [
      textField({ name: 'title', label: { ar: 'العنوان', en: 'Title' } }),
      {
        type: 'richText',
        name: 'content',
        label: { ar: 'النص', en: 'Content' },
        editor: lexicalEditor({
          features: () => [
            ParagraphFeature(),
            BoldFeature(),
            ItalicFeature(),
            UnorderedListFeature(),
            OrderedListFeature(),
            bodyLinks(),
            InlineToolbarFeature(),
          ],
        }),
      },
    ],
  },
  {
    slug: 'related',
    labels: {
      singular: { ar: 'قصة ذات صلة', en: 'Related story' },
      plural: { ar: 'قصص ذات صلة', en: 'Related stories' },
    },
    fields: [
      {
        type: 'relationship',
        name: 'article',
        label: { ar: 'القصة', en: 'Story' },
        relationTo: 'articles',
      },
    ],
  },
]

/** Blocks inside a sentence. */
export const bodyInlineBlocks: Block[] = [
  {
    slug: 'inlineQuote',
    labels: {
      singular: { ar: 'اقتباس في الجملة', en: 'Inline quote' },
      plural: { ar: 'اقتباسات في الجملة', en: 'Inline quotes' },
    },
    fields: [quote, excerpt, excerptMarks],
  },
  {
    slug: 'citation',
    labels: {
      singular: { ar: 'إحالة إلى وثيقة', en: 'Citation' },
      plural: { ar: 'إحالات إلى وثائق', en: 'Citations' },
    },
    fields: [
      {
        type: 'relationship',
        name: 'document',
        label: { ar: 'الوثيقة', en: 'Document' },
        relationTo: 'documents',
      },
      textField({
        name: 'locator',
        label: { ar: 'الموضع', en: 'Place in it' },
        description: { ar: 'صفحة أو فقرة أو توقيت.', en: 'Page, paragraph or timestamp.' },
      }),
    ],
  },
]
