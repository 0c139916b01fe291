import { isCalled } from '../../language/called-names'
import { compileNames, findNames } from '../../language/find-names'
import { nameForms } from '../../language/name-forms'
import { sentences } from '../../language/sentences'
import { outermost } from '../../language/span'
import type { Facts, GlossaryName, HelplineFact, Rule, RuleFinding } from '../types'

const filled = (names: (string | null)[]): string[] => names.flatMap((name) => (name ? [name] : []))

const glossaryNames = ({ preferred, variants }: GlossaryName): string[] =>
  filled([preferred.ar, preferred.en, ...variants.map(({ text }) => text)])

/** Every name that a text may give a directory: its own, its organisation's, and what the glossary knows of either. */
function namesOf({ name, organisation }: HelplineFact, glossary: GlossaryName[]): string[] {
  const own = filled([name.ar, name.en, organisation.ar, organisation.en]).flatMap(nameForms)
  const compiled = compileNames(own)
  const more = glossary
    .map(glossaryNames)
    .filter((names) =>
      names.some((each) =>
        findNames(compiled, each).some(({ start, end }) => start === 0 && end === each.length),
      ),
    )
  return [...new Set([...own, ...more.flat().flatMap(nameForms)])]
}

function inRecord({ id, name, numbers }: HelplineFact): RuleFinding[] {
  if (numbers.length === 0) return []
  return [
    {
      path: 'helplines',
      subject: { collection: 'helplines', id },
      message: {
        ar: `«${name.ar ?? name.en}» دليل لا يُتصل به، وفي سجله رقم هاتف (${numbers.join('، ')}).`,
        en: `“${name.en ?? name.ar}” is a directory that cannot be called, and its record has a number (${numbers.join(', ')}).`,
      },
      fix: {
        ar: 'احذف الرقم من سجله، أو صحّح نوعه إن كان خطًا يجيب.',
        en: 'Take the number out of its record, or correct its kind if it is a line that answers.',
      },
    },
  ]
}

function inTexts({ id, ...helpline }: HelplineFact, { texts, glossary }: Facts): RuleFinding[] {
  const compiled = compileNames(namesOf({ id, ...helpline }, glossary))
  return texts.flatMap(({ path, text, label }) =>
    sentences(text).flatMap((sentence) =>
      outermost(findNames(compiled, sentence.text))
        .filter((found) => isCalled(sentence.text, found))
        .map((found) => ({
          path,
          range: { start: sentence.start + found.start, end: sentence.start + found.end, text: found.text },
          subject: { collection: 'helplines', id },
          message: {
            ar: `${label.ar}: «${found.text}» شبكة أو دليل لا يُتصل به، والجملة تدعو إلى الاتصال به.`,
            en: `${label.en}: “${found.text}” is a network or a directory that cannot be called, and the sentence tells readers to call it.`,
          },
          fix: {
            ar: 'قل إنه دليل يجد فيه القارئ خط بلده، أو سمِّ خطًا يجيب.',
            en: 'Say that it is a directory where readers find the line of their country, or name a line that answers.',
          },
        })),
    ),
  )
}

/** A directory or a network cannot be called: a reader who is sent to one by telephone reaches nobody. */
export const directoryAsPhone: Rule = {
  id: 'directory-as-phone',
  level: 'block',
  lowerable: false,
  overridable: false,
  guideline: 'Helplines: a network is a directory, not a line',
  check(facts) {
    return [...facts.helplines.values()]
      .filter(({ kind }) => kind === 'directory')
      .flatMap((directory) => [...inRecord(directory), ...inTexts(directory, facts)])
  },
}
