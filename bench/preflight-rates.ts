/** `npm run preflight:rates`: false alarms on the ordinary sentences of `bench/corpus`, hits on the defective ones. */
import { readRates } from './corpus/rates'

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

for (const { locale, ordinary, falseAlarms, defective, misses } of await readRates()) {
  console.log(
    `${locale}: false alarms ${falseAlarms.length} of ${ordinary} (${percent(falseAlarms.length, ordinary)}), ` +
      `hits ${defective - misses.length} of ${defective} (${percent(defective - misses.length, defective)})`,
  )
  for (const { text, findings } of falseAlarms)
    for (const { rule, level, range } of findings)
      console.log(`  false alarm: ${rule} (${level}) on “${range?.text ?? ''}” in “${text}”`)
  for (const { rule, text, found } of misses)
    console.log(
      `  miss: ${rule} in “${text}”; found ${found.map((each) => `${each.rule} “${each.range?.text ?? ''}”`).join(', ') || 'nothing'}`,
    )
}
