import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Message } from '../../../src/preflight/types'
import { refuseFields } from '../../../src/hooks/refuse-field'

export const PASSWORD_MIN_LENGTH = 12
/** The hash reads all of it: without an end, one request could keep a processor busy. */
export const PASSWORD_MAX_LENGTH = 256

/** Length is what makes a password strong; rules about characters only make it forgotten (NIST SP 800-63B). */
export function passwordProblem(password: unknown): Message | null {
  if (typeof password !== 'string' || password.length < PASSWORD_MIN_LENGTH) {
    return {
      ar: `كلمة المرور ${PASSWORD_MIN_LENGTH} حرفًا على الأقل.`,
      en: `A password has ${PASSWORD_MIN_LENGTH} characters at least.`,
    }
  }
  if (password.length > PASSWORD_MAX_LENGTH) {
    return {
      ar: `كلمة المرور ${PASSWORD_MAX_LENGTH} حرفًا على الأكثر.`,
      en: `A password has ${PASSWORD_MAX_LENGTH} characters at most.`,
    }
  }
  if (new Set(password).size < 4) {
    return {
      ar: 'كلمة المرور مكونة من حروف متكررة.',
      en: 'This password repeats the same few characters.',
    }
  }
  return null
}

function refuseWeak(req: PayloadRequest, password: unknown): void {
  const message = passwordProblem(password)
  if (!message) return
  refuseFields(req, 'users', [{ path: 'password', label: { ar: 'كلمة المرور', en: 'Password' }, message }])
}

/** Hook: a new password, wherever it is set, keeps the policy. */
export const passwordPolicy: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  // Payload calls this hook in the middle of a reset too, with the stored user: there the operation below has checked.
  const isSet = data?.password !== undefined && data.password !== null && data.password !== ''
  if (isSet || (operation === 'create' && data && !('hash' in data))) refuseWeak(req, data?.password)
  return data
}

/** Hook: a password that is set by a reset link keeps the policy too. */
export const passwordPolicyOnReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') refuseWeak(req, (args.data as { password?: unknown }).password)
  return args
}
