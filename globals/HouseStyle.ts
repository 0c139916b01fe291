import type { GlobalConfig } from 'payload'

import { editorsSafeguardingAndAdmins } from '../src/access/editors-safeguarding-and-admins'
import { signedInStaff } from '../src/access/signed-in-staff'
import { GROUPS } from '../collections/groups'
import { bilingual } from '../src/fields/bilingual'
import { derived } from '../src/fields/derived'
import { linesField } from '../src/fields/lines'
import { selectOne } from '../src/fields/select'
import { textareaField, textField } from '../src/fields/text'
import { LOCALE_NAMES } from '../src/fields/vocabulary'
import { webAddressField } from '../src/fields/web-address'
import { whoEdited } from '../src/fields/who-edited'
import { guardHouseStyle, holdHouseStyle, recordHouseStyleChange } from '../src/hooks/guard-house-style'
import { EXPRESSION_LENGTH } from '../src/language/terms/expression'
import { STARTER_NAMES, STARTER_TERMS, toNameRows, toRows } from '../src/terms'
import { stampLastEditor } from '../src/hooks/stamp-last-editor'

const language = (width: string) =>
  selectOne({
    name: 'language',
    label: { ar: 'اللغة', en: 'Language' },
    required: true,
    rows: LOCALE_NAMES,
    admin: { width },
  })

const textLines = (name: string, label: { ar: string; en: string }) =>
  linesField({ name, label, maxRows: 200, maxLength: EXPRESSION_LENGTH })

/** The desk's language: the term bank, the spelling of names, digits and quotation marks. Editors own it; every change is kept. */
export const HouseStyle: GlobalConfig = {
  slug: 'house-style',
  label: { ar: 'دليل الأسلوب', en: 'House style' },
  admin: { group: GROUPS.settings },
  access: {
    read: signedInStaff,
    readVersions: signedInStaff,
    update: editorsSafeguardingAndAdmins,
  },
  versions: { drafts: false, max: 0 },
  hooks: {
    beforeOperation: [holdHouseStyle],
    beforeChange: [guardHouseStyle, stampLastEditor],
    afterChange: [recordHouseStyleChange],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { ar: 'المصطلحات', en: 'Terms' },
          fields: [
            {
              type: 'array',
              name: 'terms',
              label: { ar: 'المصطلحات', en: 'Terms' },
              labels: { singular: { ar: 'مصطلح', en: 'Term' }, plural: { ar: 'المصطلحات', en: 'Terms' } },
              maxRows: 6000,
              // A desk that never saved its house style works with the whole bank; its first save makes the rows its own.
              defaultValue: () => toRows(STARTER_TERMS),
              admin: {
                initCollapsed: true,
                components: { RowLabel: '/src/admin/house-style/TermLabel#TermLabel' },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    language('25%'),
                    textField({
                      name: 'flag',
                      label: { ar: 'التعبير', en: 'Expression' },
                      required: true,
                      maxLength: EXPRESSION_LENGTH,
                      admin: { width: '50%' },
                    }),
                    selectOne({
                      name: 'type',
                      label: { ar: 'الحكم', en: 'Verdict' },
                      required: true,
                      admin: { width: '25%' },
                      rows: [
                        ['avoid', 'يُتجنب', 'Avoid'],
                        ['care', 'بحذر', 'With care'],
                        ['note', 'للعلم', 'Note'],
                      ],
                    }),
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    selectOne({
                      name: 'status',
                      label: { ar: 'الحالة', en: 'Status' },
                      defaultValue: 'draft',
                      admin: { width: '25%' },
                      rows: [
                        ['draft', 'مسودة', 'Draft'],
                        ['live', 'سارٍ', 'Live'],
                      ],
                    }),
                    selectOne({
                      name: 'match',
                      label: { ar: 'طريقة البحث', en: 'Matched as' },
                      defaultValue: 'words',
                      description: {
                        ar: 'في التعبير النمطي لا يبلغ * و+ أكثر من ٤٠ حرفًا، ويقف عند حدود الكلمات.',
                        en: 'In a regular expression * and + reach 40 characters at most; it stops at the edges of words.',
                      },
                      admin: { width: '50%' },
                      rows: [
                        ['words', 'كلمات بتصريفها', 'Words, with their inflections'],
                        ['expression', 'تعبير نمطي', 'A regular expression'],
                      ],
                    }),
                    textField({
                      name: 'key',
                      label: { ar: 'الرقم', en: 'Number' },
                      maxLength: 40,
                      admin: { width: '25%', rtl: false },
                    }),
                  ],
                },
                textLines('variants', { ar: 'صيغ أخرى', en: 'Other forms' }),
                textField({ name: 'prefer', label: { ar: 'البديل', en: 'Prefer' }, maxLength: 500 }),
                bilingual({
                  name: 'reason',
                  label: { ar: 'السبب', en: 'Reason' },
                  long: true,
                  maxLength: 1000,
                }),
                textLines('onlyWith', { ar: 'فقط في جملة فيها', en: 'Only in a sentence with' }),
                textLines('exceptIn', { ar: 'لا يُنبَّه داخل', en: 'Not flagged inside' }),
                {
                  type: 'row',
                  fields: [
                    {
                      type: 'checkbox',
                      name: 'allowInQuotes',
                      label: { ar: 'مسموح داخل اقتباس مُتحقق منه', en: 'Allowed in a verified quote' },
                      defaultValue: true,
                      admin: { width: '50%' },
                    },
                    {
                      type: 'checkbox',
                      name: 'allowWhenAboutLanguage',
                      label: { ar: 'مسموح في مادة عن اللغة', en: 'Allowed in a piece about language' },
                      defaultValue: true,
                      admin: { width: '50%' },
                    },
                  ],
                },
                textField({ name: 'guideline', label: { ar: 'المرجع', en: 'Guideline' }, maxLength: 300 }),
                webAddressField('source', { ar: 'رابط المرجع', en: 'Address of the guideline' }),
              ],
            },
          ],
        },
        {
          label: { ar: 'الأسماء', en: 'Names' },
          fields: [
            {
              type: 'array',
              name: 'names',
              label: { ar: 'الأسماء', en: 'Names' },
              labels: { singular: { ar: 'اسم', en: 'Name' }, plural: { ar: 'الأسماء', en: 'Names' } },
              maxRows: 1000,
              defaultValue: () => toNameRows(STARTER_NAMES),
              admin: {
                initCollapsed: true,
                components: { RowLabel: '/src/admin/house-style/NameLabel#NameLabel' },
              },
              fields: [
                selectOne({
                  name: 'kind',
                  label: { ar: 'النوع', en: 'Kind' },
                  required: true,
                  rows: [
                    ['person', 'شخص', 'Person'],
                    ['organisation', 'مؤسسة', 'Organisation'],
                    ['law', 'قانون', 'Law'],
                    ['place', 'مكان', 'Place'],
                    ['network', 'شبكة', 'Network'],
                    ['other', 'غير ذلك', 'Other'],
                  ],
                }),
                bilingual({
                  name: 'preferred',
                  label: { ar: 'الصيغة المفضلة', en: 'Preferred form' },
                  atLeastOne: true,
                }),
                {
                  type: 'array',
                  name: 'variants',
                  label: { ar: 'صيغ أخرى', en: 'Other forms' },
                  labels: { singular: { ar: 'صيغة', en: 'Form' }, plural: { ar: 'صيغ', en: 'Forms' } },
                  maxRows: 50,
                  fields: [
                    {
                      type: 'row',
                      fields: [
                        language('30%'),
                        textField({
                          name: 'text',
                          label: { ar: 'النص', en: 'Text' },
                          required: true,
                          admin: { width: '70%' },
                        }),
                      ],
                    },
                  ],
                },
                {
                  type: 'checkbox',
                  name: 'notoriety',
                  label: { ar: 'يطلب الشهرة', en: 'Seeks notoriety' },
                  defaultValue: false,
                  admin: {
                    description: {
                      ar: 'يُذكر مرة واحدة، لا في عنوان ولا رابط ولا موضوع.',
                      en: 'Named once; never in a headline, a slug or a topic.',
                    },
                  },
                },
                textareaField({ name: 'note', label: { ar: 'ملاحظة', en: 'Note' }, maxLength: 1000 }),
              ],
            },
          ],
        },
        {
          label: { ar: 'الأرقام والعلامات', en: 'Digits and marks' },
          fields: [
            selectOne({
              name: 'digits',
              label: { ar: 'الأرقام في النص العربي', en: 'Digits in Arabic text' },
              defaultValue: 'european',
              rows: [
                ['european', 'أوروبية (123)', 'European'],
                ['arabicIndic', 'مشرقية (١٢٣)', 'Arabic-Indic'],
                ['either', 'أيّ منهما', 'Either'],
              ],
            }),
            {
              type: 'group',
              name: 'quoteMarks',
              label: { ar: 'علامات الاقتباس', en: 'Quotation marks' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    selectOne({
                      name: 'ar',
                      label: { ar: 'في العربية', en: 'In Arabic' },
                      defaultValue: 'guillemets',
                      admin: { width: '50%' },
                      rows: [
                        ['guillemets', '«…»', '«…»'],
                        ['curly', '“…”', '“…”'],
                      ],
                    }),
                    selectOne({
                      name: 'en',
                      label: { ar: 'في الإنجليزية', en: 'In English' },
                      defaultValue: 'curlyDouble',
                      admin: { width: '50%' },
                      rows: [
                        ['curlyDouble', '“…”', '“…”'],
                        ['curlySingle', '‘…’', '‘…’'],
                        ['straight', '"…"', '"…"'],
                      ],
                    }),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      ...textareaField({
        name: 'changeReason',
        label: { ar: 'سبب هذا التغيير', en: 'Reason for this change' },
        description: {
          ar: 'يُطلب كلما تغيّر مصطلح أو اسم، ويُحفظ مع النسخة.',
          en: 'Asked for whenever a term or a name changes; kept with the version.',
        },
        maxLength: 1000,
        // Payload makes a field that is not stored one that nobody can write in, unless told.
        admin: { position: 'sidebar', readOnly: false },
      }),
      virtual: true,
      // Asked for anew at the next change: an answer that stays in its box would be given twice.
      hooks: { afterRead: [() => null] },
    },
    derived({
      ...textareaField({
        name: 'lastReason',
        label: { ar: 'سبب آخر تغيير', en: 'Reason for the last change' },
        admin: { position: 'sidebar' },
      }),
      name: 'lastReason',
    }),
    ...whoEdited.slice(1),
  ],
}
