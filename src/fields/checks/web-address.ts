import type { Check } from './check'

/** An absolute http or https address without credentials in it. */
export const webAddressProblem: Check = (value) => {
  if (URL.canParse(value)) {
    const url = new URL(value)
    if (['http:', 'https:'].includes(url.protocol) && !url.username && !url.password && !/\s/.test(value))
      return null
  }
  return {
    ar: 'اكتب عنوانًا كاملًا يبدأ بـ https:// أو http://.',
    en: 'Write a full address that begins with https:// or http://.',
  }
}
