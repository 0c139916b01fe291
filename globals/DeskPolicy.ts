import type {
  GlobalConfig,
  NumberField,
  NumberFieldSingleValidation,
  SelectField,
  SelectFieldSingleValidation,
  TextField,
  TextFieldManyValidation,
} from 'payload'
import {
  array as builtInArray,
  number as builtInNumber,
  select as builtInSelect,
  text as builtInText,
} from 'payload/shared'

import { safeguardingAndAdmins } from '../src/access/safeguarding-and-admins'
import { signedInStaff } from '../src/access/signed-in-staff'
import { GROUPS } from '../collections/groups'
import {
  levelProblem,
  overridableChoices,
  overridableProblem,
  ruleChoices,
  ruleProblem,
} from '../src/fields/checks/policy-rules'
import { selectMany, selectOne } from '../src/fields/select'
import { textField } from '../src/fields/text'
import { FINDING_LEVELS, HELPLINE_KINDS } from '../src/fields/vocabulary'
import { whoEdited } from '../src/fields/who-edited'
import { auditPolicy } from '../src/hooks/audit-policy'
import { say } from '../src/hooks/say'
import { stampLastEditor } from '../src/hooks/stamp-last-editor'

const days: Pick<NumberField, 'type' | 'min' | 'max' | 'required'> = {
  type: 'number',
  min: 1,
  max: 3650,
  required: true,
}

const notBeforeTheWarning: NumberFieldSingleValidation = (value, options) => {
  const builtIn = builtInNumber(value as never, options as never)
  if (builtIn !== true) return builtIn
  const { helplineWarnDays } = (options.siblingData ?? {}) as { helplineWarnDays?: number | null }
  if (typeof value !== 'number' || typeof helplineWarnDays !== 'number') return true
  if (value >= helplineWarnDays) return true
  return say(options.req, { ar: 'لا يسبق المنع التحذير.', en: 'Blocking cannot come before the warning.' })
}

const notBelowTheRule: SelectFieldSingleValidation = (value, options) => {
  const builtIn = builtInSelect(value as never, options as never)
  if (builtIn !== true) return builtIn
  const { rule } = (options.siblingData ?? {}) as { rule?: unknown }
  if (typeof rule !== 'string' || typeof value !== 'string') return true
  const problem = levelProblem(rule, value)
  return problem ? say(options.req, problem) : true
}

const onlyOverridable: TextFieldManyValidation = (value, options) => {
  const builtIn = builtInText(value as never, options as never)
  if (builtIn !== true || !Array.isArray(value)) return builtIn
  const problem = overridableProblem(value)
  return problem ? say(options.req, problem) : true
}

/** Among rules by their names; stored as text, so that a new rule needs no migration. */
const rulePicker = (component: string, rules: ReturnType<typeof ruleChoices>): TextField['admin'] => ({
  components: { Field: { path: `/src/admin/policy/${component}`, clientProps: { rules } } },
})

/** What the desk demands before a story goes out. Every change is kept. */
export const DeskPolicy: GlobalConfig = {
  slug: 'desk-policy',
  label: { ar: 'سياسة المكتب', en: 'Desk policy' },
  admin: { group: GROUPS.settings },
  access: { read: signedInStaff, readVersions: signedInStaff, update: safeguardingAndAdmins },
  versions: { drafts: false, max: 0 },
  hooks: { beforeChange: [stampLastEditor], afterChange: [auditPolicy] },
  fields: [
    {
      type: 'checkbox',
      name: 'fourEyes',
      label: { ar: 'أربع عيون', en: 'Four eyes' },
      defaultValue: true,
      admin: {
        description: {
          ar: 'لا ينشر أحد قصة كتبها وحده.',
          en: 'Nobody publishes a story that only they have worked on.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          ...days,
          name: 'helplineWarnDays',
          label: { ar: 'تحذير بعد (أيام)', en: 'Warn after (days)' },
          defaultValue: 90,
          admin: {
            width: '50%',
            step: 1,
            description: { ar: 'منذ آخر مراجعة لخط المساعدة.', en: 'Since a helpline was last checked.' },
          },
        },
        {
          ...days,
          name: 'helplineBlockDays',
          label: { ar: 'منع النشر بعد (أيام)', en: 'Block after (days)' },
          defaultValue: 180,
          validate: notBeforeTheWarning,
          admin: {
            width: '50%',
            step: 1,
            description: { ar: 'منذ آخر مراجعة لخط المساعدة.', en: 'Since a helpline was last checked.' },
          },
        },
      ],
    },
    {
      type: 'array',
      name: 'levels',
      label: { ar: 'درجات القواعد', en: 'Levels of rules' },
      labels: { singular: { ar: 'درجة', en: 'Level' }, plural: { ar: 'الدرجات', en: 'Levels' } },
      maxRows: 200,
      admin: {
        description: {
          ar: 'درجة يحددها المكتب بدل درجة القاعدة. بعض القواعد لا يُخفَّف.',
          en: "The desk's level in place of a rule's own. Some rules cannot be lowered.",
        },
      },
      validate: (rows, options) => {
        const builtIn = builtInArray(rows, options)
        if (builtIn !== true || !Array.isArray(rows)) return builtIn
        const rules = rows.map((row) => (row as { rule?: string } | null)?.rule).filter(Boolean)
        if (new Set(rules).size === rules.length) return true
        return say(options.req, { ar: 'وردت قاعدة أكثر من مرة.', en: 'A rule stands here more than once.' })
      },
      fields: [
        {
          type: 'row',
          fields: [
            textField({
              name: 'rule',
              label: { ar: 'القاعدة', en: 'Rule' },
              required: true,
              maxLength: 100,
              check: ruleProblem,
              admin: { width: '50%', ...rulePicker('RuleSelect#RuleSelect', ruleChoices()) },
            }),
            {
              ...selectOne({
                name: 'level',
                label: { ar: 'الدرجة', en: 'Level' },
                required: true,
                rows: FINDING_LEVELS,
                admin: { width: '50%' },
              }),
              validate: notBelowTheRule,
            } as SelectField,
          ],
        },
      ],
    },
    {
      type: 'text',
      name: 'overridable',
      label: { ar: 'قواعد يجوز تجاوزها', en: 'Rules that may be overridden' },
      hasMany: true,
      maxRows: 200,
      maxLength: 100,
      validate: onlyOverridable,
      admin: {
        ...rulePicker('RuleMultiSelect#RuleMultiSelect', overridableChoices()),
        description: {
          ar: 'يتجاوزها مسؤول الحماية أو المدير وحدهما، بسبب مكتوب، لقصة واحدة ولغة واحدة.',
          en: 'By a safeguarding lead or an admin only, with a reason, for one story in one language.',
        },
      },
    },
    {
      ...days,
      name: 'jigsawLimit',
      label: { ar: 'كم سمة تكشف شخصًا', en: 'Attributes that identify a person' },
      min: 2,
      max: 10,
      defaultValue: 3,
      admin: {
        step: 1,
        description: {
          ar: 'يُمنع النشر حين تجتمع هذه السمات لشخص محمي في القصة وفي كل ما هو منشور.',
          en: 'A story is stopped when so many of one protected person come together, in it and in all that is live.',
        },
      },
    },
    {
      type: 'array',
      name: 'requiredHelplines',
      label: { ar: 'خطوط المساعدة اللازمة', en: 'Required helplines' },
      labels: { singular: { ar: 'شرط', en: 'Requirement' }, plural: { ar: 'الشروط', en: 'Requirements' } },
      maxRows: 100,
      fields: [
        {
          type: 'relationship',
          name: 'topics',
          label: { ar: 'في هذه المواضيع', en: 'On these topics' },
          relationTo: 'topics',
          hasMany: true,
          required: true,
        },
        selectMany({
          name: 'kinds',
          label: { ar: 'خط من كل نوع', en: 'One of each kind' },
          required: true,
          rows: HELPLINE_KINDS,
        }),
      ],
    },
    ...whoEdited.slice(1),
  ],
}
