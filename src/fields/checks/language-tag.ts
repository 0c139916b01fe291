import type { Check } from './check'

/** A well-formed BCP 47 tag in its canonical spelling (`ar`, `en-GB`), for a language that has a name. */
export const languageTagProblem: Check = (value) => {
  let canonical: string | undefined
  try {
    canonical = Intl.getCanonicalLocales(value)[0]
  } catch {
    canonical = undefined
  }
  const language = canonical && new Intl.Locale(canonical).language
  const known =
    language !== undefined &&
    language !== '' &&
    new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined
  if (!known || !canonical) {
    return {
      ar: 'هذا ليس رمز لغة معروفًا وفق BCP 47، مثل ar أو en-GB.',
      en: 'This is not a known BCP 47 language tag, such as ar or en-GB.',
    }
  }
  if (canonical === value) return null
  return { ar: `يُكتب رمز هذه اللغة ${canonical}.`, en: `This language tag is written ${canonical}.` }
}
