import type { CollectionBeforeChangeHook } from 'payload'

interface Bilingual {
  ar?: string | null
  en?: string | null
}

/** Both names of a record in one line, without a name that it does not have. */
export function titleOf(name: Bilingual | null | undefined): string {
  return [name?.ar, name?.en]
    .map((text) => text?.trim())
    .filter(Boolean)
    .join(' · ')
}

/** Hook: stores the title of a record from its bilingual names, in the order given (a helpline's organisation, then its service). */
export function bilingualTitle(...groups: [string, ...string[]]): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const half = (locale: 'ar' | 'en'): string =>
      groups
        .map((group) => ({ ...originalDoc?.[group], ...data[group] }) as Bilingual)
        .map((name) => name[locale]?.trim())
        .filter((text, index, all) => text && all.indexOf(text) === index)
        .join('، ')
    return { ...data, title: titleOf({ ar: half('ar'), en: half('en').replaceAll('،', ',') }) }
  }
}
