import { normalise, originalRange } from './normalise'
import type { Span } from './span'

// Both run on normalised text: lower case, alef and hamza folded, no harakat.
const ARABIC =
  /(?<!\p{L})(?:[وف]?(?:[بكل]?ال|لل|[بكلي])?)(?:انتحار(?:ه|ها|هم|هن|ات)?|انتحر(?:ت|وا|ن)?|نتحر(?:ون|ن|وا)?|تنتحر|ايذاء (?:النفس|الذات|نفس(?:ه|ها|ك|ي)|انفس(?:هم|هن|كم|نا))|[يت]ءذ(?:ي|ون|ين|وا) (?:نفس(?:ه|ها|ك|ي)|انفس(?:هم|هن|كم|نا))|اذ(?:ي|ت|وا) (?:نفس(?:ه|ها)|انفس(?:هم|هن))|(?:افكار|ميول|نزعات|سلوكيات|سلوك)(?:ا)? (?:ال)?انتحاري(?:ه)?)(?!\p{L})/gu
const ENGLISH =
  /(?<!\p{L})(?:suicid(?:e|es|al)(?![ -](?:bomb|attack|mission|squad|vest))|self[- ]?(?:harm|injur|mutilat)\p{L}{0,5}|(?:kill|hurt|harm|injur)(?:s|e|es|ed|ing)? (?:him|her|them|your|my|our)sel(?:f|ves)|(?:take|takes|taking|took|taken) (?:his|her|their|your|my) own li(?:fe|ves))(?!\p{L})/gu

/** Where a text speaks of suicide or self-harm, in either language: what asks for a crisis line beside it (SAM-2). */
export function mentionsOfSelfHarm(text: string): Span[] {
  const normalised = normalise(text)
  return [ARABIC, ENGLISH]
    .flatMap((pattern) => [...normalised.text.matchAll(pattern)])
    .map((match) => originalRange(normalised, match.index, match.index + match[0].length))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start)
}
