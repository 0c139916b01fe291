/**
 * A story with nothing wrong in it, told by an invented desk, into which a sentence is put. What the desk knows is what the
 * defective sentences need: one protected child, two people in court, a minister, a few helplines and quotes.
 */
import { quotedRuns } from '../../src/language/quote-marks'
import { findPhones } from '../../src/language/phones'
import { compileTerms } from '../../src/language/terms/compile'
import { words } from '../../src/language/words'
import { normalise } from '../../src/language/normalise'
import type { Locale } from '../../src/body/types'
import type { Facts, HelplineFact, PersonFact, SimilarQuote, TextFact } from '../../src/preflight/types'
import { STARTER_NAMES, STARTER_TERMS } from '../../src/terms'
import type { Defective, Ordinary } from './read'

const NOW = new Date('2026-11-01T12:00:00Z')
const CHILD_LINE = '08081570111'

const person = (more: Partial<PersonFact> & Pick<PersonFact, 'id' | 'name'>): PersonFact => ({
  names: [more.name.ar, more.name.en].filter((name): name is string => name !== null),
  shown: [],
  kind: 'publicOfficial',
  isProtected: false,
  birthYear: null,
  proceedings: 'none',
  roles: [],
  identifiers: [],
  isSpeaker: false,
  ...more,
})

const people: PersonFact[] = [
  person({ id: 'child', name: { ar: 'دانة علوان', en: 'Dana Elwood' }, kind: 'child', isProtected: true }),
  person({
    id: 'suspect',
    name: { ar: 'مارلو فن', en: 'Marlow Fenn' },
    kind: 'accused',
    birthYear: NOW.getUTCFullYear() - 15,
    proceedings: 'arrested',
  }),
  person({
    id: 'accused',
    name: { ar: 'كوروين فيل', en: 'Corwin Vale' },
    kind: 'accused',
    proceedings: 'charged',
  }),
  person({
    id: 'minister',
    name: { ar: 'ميرا تولاند', en: 'Mira Tolland' },
    roles: [
      {
        title: { ar: 'وزيرة السلامة الرقمية', en: 'Minister for Digital Safety' },
        organisation: { ar: 'حكومة إيستمير', en: 'Government of Eastmere' },
        from: '2024',
        to: null,
      },
    ],
  }),
]

const helpline = (id: string, kind: string, ar: string, en: string, e164: string | null): HelplineFact => ({
  id,
  name: { ar, en },
  organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
  kind,
  status: 'active',
  countries: e164 ? ['GB'] : [],
  languages: ['en', 'ar'],
  channels: e164 ? [{ type: 'phone', e164, shortCode: null, isReachableFromAbroad: false }] : [],
  checkedAt: NOW.toISOString(),
  nextCheckDue: null,
  numbers: e164 ? [e164] : [],
})

const helplines = [
  helpline('children', 'child', 'خط فانوس للأطفال', 'Lantern child line', '+448081570111'),
  helpline('adults', 'concernedAdult', 'خط فانوس للكبار', 'Lantern adults’ line', '+448081570112'),
  helpline('survivors', 'adultSurvivor', 'خط فانوس للناجين', 'Lantern survivors’ line', '+448081570113'),
  {
    ...helpline(
      'directory',
      'directory',
      'شبكة خطوط مساعدة الأطفال الدولية',
      'Child Helpline International',
      null,
    ),
    organisation: { ar: null, en: 'Child Helpline International' },
  },
]

const RECORDED: Record<Locale, string> = {
  ar: 'إنهم لا يختبئون في مكان آخر، بل هم على التطبيقات التي يفتحها الأطفال كل صباح.',
  en: 'They are not hiding somewhere else; they are on the apps children open every morning.',
}

const letters = (text: string): string[] => words(text).map(({ text: word }) => normalise(word).text)

/** What the database finds by trigrams, here by the share of words: the corpus knows one quote only. */
function similarTo({ path, text }: TextFact, locale: Locale): SimilarQuote[] {
  const known = new Set(letters(RECORDED[locale]))
  return quotedRuns(text).flatMap(({ start, end, text: run, depth }) => {
    const own = letters(run)
    const shared = own.filter((word) => known.has(word)).length
    if (depth > 0 || own.length < 4 || shared < own.length * 0.6) return []
    return [{ path, start, end, quote: 'q1', label: 'They are not hiding…', words: RECORDED[locale] }]
  })
}

const NAMES = {
  headline: { ar: 'العنوان', en: 'Headline' },
  standfirst: { ar: 'المقدمة', en: 'Standfirst' },
  body: { ar: 'النص', en: 'Body' },
}

const SOUND: Record<Locale, { headline: string; standfirst: string; slug: string }> = {
  ar: {
    headline: 'الهيئة تطلب من المنصات أن تتحرك',
    standfirst: 'عرضت الهيئة مراجعتها.',
    slug: 'مراجعة-الهيئة',
  },
  en: {
    headline: 'Authority asks platforms to act',
    standfirst: 'The review was presented.',
    slug: 'the-review',
  },
}

const TERMS = compileTerms(STARTER_TERMS.map((term) => ({ ...term, status: 'live' as const })))

/** The facts of the story with a sentence in it; the whole term bank is live, its drafts too. */
export function storyWith(
  sentence: Pick<Defective, 'text' | 'place'> & Partial<Pick<Ordinary, 'citations'>>,
  locale: Locale,
): Facts {
  const { text, place, citations = [] } = sentence
  const sound = SOUND[locale]
  const headline = place === 'headline' ? text : sound.headline
  const body = place === 'body' || place === 'restricted' ? text : sound.standfirst
  const texts: TextFact[] = [
    { path: 'headline', text: headline, label: NAMES.headline },
    { path: 'standfirst', text: sound.standfirst, label: NAMES.standfirst },
    {
      path: 'body.0',
      text: body,
      label: NAMES.body,
      anchors: citations.map((at) => ({ at, kind: 'citation' as const, id: 'd1' })),
    },
  ]
  return {
    locale,
    now: NOW,
    actor: 'editor',
    article: {
      id: 'a1',
      headline,
      standfirst: sound.standfirst,
      slug: place === 'slug' ? text : sound.slug,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: body }] }],
      gaps: [],
      desk: 'desk',
      embargoUntil: null,
      hasDateline: false,
      sensitivity: ['childSexualAbuse'],
      translation: null,
      countries: [],
      restrictions:
        place === 'restricted' ? [{ kind: 'courtOrder', court: null, until: null, lifted: false }] : [],
      aboutLanguage: false,
      hands: ['reporter'],
    },
    topics: [],
    texts,
    labels: [],
    uses: [],
    quotes: new Map(),
    helplines: new Map(helplines.map((line) => [line.id, line])),
    documents: new Map([['d1', { id: 'd1', title: 'Review', located: true, captures: 1 }]]),
    media: new Map(),
    links: [],
    requiredHelplines: [],
    people,
    numberOwners: texts
      .flatMap((each) => findPhones(each.text))
      .filter(({ digits }) => digits.endsWith(CHILD_LINE.slice(1)))
      .map(({ digits }) => ({
        digits,
        helpline: 'children',
        name: { ar: 'خط فانوس للأطفال', en: 'Lantern child line' },
        organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
      })),
    similarQuotes: texts.flatMap((each) => similarTo(each, locale)),
    terms: TERMS,
    glossary: STARTER_NAMES.map((name, index) => ({ ...name, id: String(index) })),
    style: { digits: 'european', quoteMarks: { ar: 'guillemets', en: 'curlyDouble' } },
    otherLanguage: null,
    staleParagraphs: [],
    slugTaken: false,
    policy: {
      levels: {},
      helplineWarnDays: 90,
      helplineBlockDays: 180,
      requiredHelplines: [],
      overridable: [],
      jigsawLimit: 3,
      fourEyes: true,
    },
  }
}
