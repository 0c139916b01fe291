import { normalise } from './normalise'
import { words } from './words'

/**
 * Words that many names share: who reads one of them knows no service by it. Normalised letters.
 */
const GENERIC = new Set(
  (
    'a an the and of for to in on at by with from national international global world uk us british arab ' +
    'line lines helpline helplines hotline hotlines lifeline phone telephone call number support help helping advice free ' +
    'crisis emergency service services centre center child children childrens kids young youth people adult adults parent ' +
    'parents teenager teenagers teen teens students family families survivor survivors victim victims abused abuse abroad childhood protection safety safe care worried ' +
    'charity trust foundation society association organisation organization network directory agency authority council ' +
    'ministry department government office around prevention cruelty social ' +
    'خط خطوط الخط رقم الرقم مساعده المساعده لمساعده دعم الدعم لدعم مسانده نجده النجده ساخن الساخن اخضر الاخضر هاتف هاتفي الهاتفي ' +
    'طوارء الطوارء خدمه الخدمه خدمات الخدمات مركز المركز طفل الطفل للطفل اطفال الاطفال للاطفال طفوله الطفوله للطفوله ' +
    'شباب الشباب اسره الاسره للاسره عاءله العاءله ام الامومه والامومه والاسره والطفل بالغين البالغين بالغون القلقين علي ناجين ' +
    'الناجين للناجين ضحايا الضحايا حمايه الحمايه لحمايه رعايه الرعايه امان الامان سلامه السلامه من في الي عن ضد او و ' +
    'مؤسسه موسسه مءسسه المءسسه جمعيه الجمعيه منظمه المنظمه شبكه الشبكه دليل مجلس المجلس هيءه الهيءه وزاره الوزاره داءره اداره ' +
    'الاجتماعيه اجتماعيه التنميه الوطني الوطنيه وطني الدولي الدوليه العربي العربيه القومي القوميه حول العالم لمنع منع القسوه ' +
    'اهل الاهل للاهل اهالي الاهالي للاهالي والدين الوالدين للوالدين اولياء امور الامور مراهق مراهقين المراهقين للمراهقين ' +
    'اساءه الاساءه للاساءه للذين تعرضوا طفولتهم'
  ).split(' '),
)

const LATIN_ONLY = /^[\p{Script=Latin}\p{N}\s'’&.,-]+$/u

/**
 * The forms in which a text may give the name of a service or a body: whole, without and with what stands in brackets
 * («National Society … (NSPCC)»), without an article, and in Latin letters with the Arabic article written to it («الـNSPCC»).
 */
export function nameForms(name: string): string[] {
  const inBrackets = [...name.matchAll(/[(（]([^()（）]{2,80})[)）]/g)].map((match) => match[1] ?? '')
  const parts = [name, name.replace(/[(（][^()（）]*[)）]/g, ' '), ...inBrackets]
  const forms = parts
    .flatMap((part) => [part, part.replace(/^\s*(?:the|a)\s+/i, '')])
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  return [...new Set([...forms, ...forms.filter((form) => LATIN_ONLY.test(form)).map((form) => `ال${form}`)])]
}

const HEADS = new Set(
  'line lines helpline hotline lifeline support help service services centre center خط الخط رقم الرقم دعم خدمه مركز برنامج مكتب'.split(
    ' ',
  ),
)

/** «Helpline for parents», «خط مساعدة الأهل»: a name of three words and more that says what the service is. */
export function isDescriptive(name: string): boolean {
  const all = words(name).map(({ text }) => normalise(text).text)
  return all.length > 2 && all.some((word) => HEADS.has(word))
}

/** The words of a name that are its own, in normalised letters: «Childline», not «national helpline for children». */
export function ownWords(name: string): string[] {
  return words(name)
    .map(({ text }) => normalise(text).text.replace(/['’]s?$/u, ''))
    .filter((word) => word.length > 2 && !/^\p{N}+$/u.test(word) && !GENERIC.has(word))
}
