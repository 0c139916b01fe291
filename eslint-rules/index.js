import { explicitOverrideAccess } from './explicit-override-access.js'
import { isolatedLocale } from './isolated-locale.js'
import { noClock } from './no-clock.js'

/** Mistakes that were made once, written down so that nobody makes them again. */
export const amana = {
  meta: { name: 'amana' },
  rules: {
    'explicit-override-access': explicitOverrideAccess,
    'isolated-locale': isolatedLocale,
    'no-clock': noClock,
  },
}
