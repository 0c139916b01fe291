import { isUnreachable } from '../delivery/unreachable'

/**
 * PostgreSQL's codes for what another try may well get past: a transaction that was in another's way (deadlock,
 * serialisation, a lock not had in time), no room or no connection left for the moment.
 */
const PASSING = /^(40001|40P01|55P03|53\d\d\d)$/

/** An error may be wrapped by the layers that it came through; deeper than this it is not looked for. */
const DEEPEST = 8

/** Whether a failure is the database's of this moment, and no fault of what was tried. */
export function isPassing(error: unknown): boolean {
  let each: unknown = error
  for (let depth = 0; depth < DEEPEST && typeof each === 'object' && each !== null; depth += 1) {
    const { code, cause } = each as { code?: unknown; cause?: unknown }
    if (isUnreachable(each) || (typeof code === 'string' && PASSING.test(code))) return true
    each = cause
  }
  return false
}
