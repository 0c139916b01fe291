import type { TextFieldClientProps } from 'payload'

import type { RuleChoice } from '../../fields/checks/policy-rules'

/** What the field's configuration hands over beside Payload's own. */
export type RuleFieldProps = TextFieldClientProps & { path: string; rules: RuleChoice[] }
