import type { WorkingStory } from '../acts/working-story'
import { renderingOf } from '../attribution/rendering'
import { roleAtTime } from '../attribution/role-at-time'
import { checkLexical } from '../body/lexical-schema'
import { quoteUses } from '../body/references'
import { bodyTexts } from '../body/to-text'
import type { QuoteForm, QuoteState } from '../delivery/content'
import type { Quote } from '../payload-types'
import { isolateAuto } from '../language/isolate'
import { idOf, idsOf } from '../relations'
import {
  bothNames,
  documentFact,
  helplineFact,
  linkFacts,
  mediaFact,
  requiredHelplines,
} from './record-facts'
import type { Facts, Message, QuoteFact, TextAnchor, TextFact } from './types'

const LABELS: Record<string, Message> = {
  headline: { ar: 'العنوان', en: 'Headline' },
  standfirst: { ar: 'المقدمة', en: 'Standfirst' },
  contentNote: { ar: 'تنبيه المحتوى', en: 'Content note' },
  'seo.title': { ar: 'عنوان محركات البحث', en: 'Search title' },
  'seo.description': { ar: 'وصف محركات البحث', en: 'Search description' },
  'social.title': { ar: 'عنوان الشبكات', en: 'Social title' },
  'social.description': { ar: 'وصف الشبكات', en: 'Social description' },
  byline: { ar: 'التوقيع', en: 'Byline' },
  body: { ar: 'النص', en: 'Body' },
  media: { ar: 'نصوص الصورة', en: 'Picture texts' },
  quotes: { ar: 'نص الاقتباس', en: 'Quote text' },
  documents: { ar: 'عنوان وثيقة', en: 'Title of a document' },
  dateline: { ar: 'المكان', en: 'Place' },
  role: { ar: 'صفة المتكلم', en: 'Role of a speaker' },
}

function textFact(
  path: string,
  text: string | null | undefined,
  label: keyof typeof LABELS,
  anchors: TextAnchor[] = [],
): TextFact[] {
  const trimmed = text ?? ''
  if (!trimmed.trim()) return []
  const fact = { path, text: trimmed, label: LABELS[label] ?? { ar: path, en: path } }
  return [anchors.length > 0 ? { ...fact, anchors } : fact]
}

/** Every text that would become public in this locale, with the place it stands in. */
export function publicTexts(story: WorkingStory): TextFact[] {
  const { article, locale } = story
  return [
    ...textFact('headline', article.headline, 'headline'),
    ...textFact('standfirst', article.standfirst, 'standfirst'),
    ...textFact('contentNote', article.contentNote, 'contentNote'),
    ...textFact('byline', article.byline, 'byline'),
    ...textFact('seo.title', article.seo?.title, 'seo.title'),
    ...textFact('seo.description', article.seo?.description, 'seo.description'),
    ...textFact('social.title', article.social?.title, 'social.title'),
    ...textFact('social.description', article.social?.description, 'social.description'),
    ...bodyTexts(story.body).flatMap(({ path, text, anchors }) => textFact(path, text, 'body', anchors)),
    ...[...story.media.values()].flatMap((media) => [
      ...textFact(`media.${media.id}.alt`, media.alt?.[locale], 'media'),
      ...textFact(`media.${media.id}.caption`, media.caption?.[locale], 'media'),
    ]),
    ...[...story.quotes.values()].flatMap((quote) =>
      textFact(`quotes.${quote.id}.renditions`, renderingOf(quote, locale)?.text, 'quotes'),
    ),
  ]
}

/** Words of the edition that are not the story's own: rules of wording leave them alone, names are looked for in them. */
export function publicLabels(story: WorkingStory): TextFact[] {
  const { article, locale } = story
  const isShown = (record: { public?: boolean | null } | undefined): boolean => record?.public !== false
  return [
    ...[...story.documents.values()]
      .filter((document) => isShown(document) && isShown(story.sources.get(idOf(document.publisher) ?? '')))
      .flatMap(({ id, title, gloss }) => [
        ...textFact(`documents.${id}.title`, title, 'documents'),
        ...textFact(`documents.${id}.gloss`, gloss?.[locale], 'documents'),
      ]),
    ...story.authors.flatMap(({ byline }) => textFact('authors', byline?.[locale], 'byline')),
    ...textFact('dateline.place', article.dateline?.place?.[locale], 'dateline'),
    ...[...story.quotes.values()].flatMap((quote) => {
      const person = story.people.get(idOf(quote.person) ?? '')
      return textFact(
        `quotes.${quote.id}.role`,
        roleAtTime(person?.roles, quote.saidOn)?.title[locale],
        'role',
      )
    }),
  ]
}

function speakerOf(quote: Quote, story: WorkingStory): QuoteFact['speaker'] {
  const isPerson = quote.speakerKind === 'person'
  const id = isPerson ? idOf(quote.person) : idOf(quote.organisation)
  const record = id ? (isPerson ? story.people.get(id) : story.sources.get(id)) : undefined
  return id && record
    ? { kind: isPerson ? 'person' : 'organisation', id, name: bothNames(record.name) }
    : null
}

/** The language of the report that a rendition was taken from: as the chain says it, else as the document's title is. */
function basisLanguage(quote: Quote, story: WorkingStory): string | null {
  const { locale } = story
  const rendition = quote.renditions?.find((entry) => entry.locale === locale)
  if (rendition?.basis !== 'pickup') return null
  const chain = quote.reportedBy ?? []
  const named = idOf(rendition.basisDocument)
  const report = named ? chain.find((entry) => idOf(entry.document) === named) : chain.at(-1)
  const document = named ?? idOf(report?.document)
  return (
    report?.language?.trim() ||
    (document ? story.documents.get(document)?.titleLanguage?.trim() : undefined) ||
    null
  )
}

/** Whoever is named beside «not a translation» translated nothing: a name that was left behind vouches for nobody. */
function translatorOf(rendition: NonNullable<ReturnType<typeof renderingOf>>['rendition']): string | null {
  const isTranslated = Boolean(rendition?.translatorKind) && rendition?.translatorKind !== 'none'
  return (isTranslated && rendition?.translator?.trim()) || null
}

function reportersOf(quote: Quote, story: WorkingStory): string[][] {
  return idsOf((quote.reportedBy ?? []).map((entry) => entry.document)).flatMap((id) => {
    const publisher = idOf(story.documents.get(id)?.publisher)
    const source = publisher ? story.sources.get(publisher) : undefined
    if (!source) return []
    const names = [source.name?.ar, source.name?.en, ...(source.aliases ?? []).map(({ text }) => text)]
    return [names.flatMap((each) => (each?.trim() ? [each.trim()] : []))]
  })
}

function wordingsOf(quote: Quote, story: WorkingStory): QuoteFact['wordings'] {
  return (quote.reportedBy ?? []).flatMap(({ document: relation, language, wording }) => {
    const document = idOf(relation)
    const text = wording?.trim()
    if (!document || !text) return []
    return [
      {
        document,
        title: story.documents.get(document)?.title?.trim() || null,
        language: language?.trim() || null,
        text,
      },
    ]
  })
}

function figureOf({ form, figure }: Quote): QuoteFact['figure'] {
  const value = figure?.value?.trim()
  if (form !== 'figure' || !value) return null
  return { value, unit: figure?.unit?.trim() || null, period: figure?.period?.trim() || null }
}

const LABEL_LENGTH = 80

/**
 * What a quote is called in a message: its words in the language that is checked. Isolated, since the message is in both
 * languages: a full stop in it would jump to the other side.
 */
function labelOf(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return isolateAuto(words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : words)
}

function quoteFact(quote: Quote, story: WorkingStory): QuoteFact {
  const rendering = renderingOf(quote, story.locale)
  const speaker = speakerOf(quote, story)
  return {
    id: quote.id,
    form: quote.form as QuoteForm,
    state: (quote.state ?? 'unverified') as QuoteState,
    originalText: quote.originalText?.trim() || null,
    originalLanguage: quote.originalLanguage?.trim() || null,
    originalLocated: quote.originalStatus === 'located',
    rendition: rendering
      ? {
          text: rendering.text,
          translator: translatorOf(rendering.rendition),
          basis: rendering.rendition ? (rendering.rendition.basis ?? null) : 'original',
          basisLanguage: basisLanguage(quote, story),
          isOriginal: rendering.rendition === null,
          approved: rendering.rendition ? Boolean(rendering.rendition.approved) : true,
        }
      : null,
    speaker,
    role: speaker?.kind === 'person' ? roleAtTime(story.people.get(speaker.id)?.roles, quote.saidOn) : null,
    saidOn: quote.saidOn?.trim() || null,
    hasPrimary: Boolean(idOf(quote.primary?.document)),
    reportedBy: idsOf((quote.reportedBy ?? []).map((entry) => entry.document)),
    reporters: reportersOf(quote, story),
    wordings: wordingsOf(quote, story),
    figure: figureOf(quote),
    label: labelOf(rendering?.text ?? quote.label ?? quote.id),
  }
}

/** What the rules see beside the story itself, read in the same transaction. */
export type Surroundings = { hands: string[] } & Pick<
  Facts,
  | 'now'
  | 'actor'
  | 'people'
  | 'numberOwners'
  | 'similarQuotes'
  | 'terms'
  | 'glossary'
  | 'style'
  | 'otherLanguage'
  | 'staleParagraphs'
  | 'slugTaken'
  | 'policy'
>

/** What the rules see of a working story. */
export function factsOf(story: WorkingStory, { hands, ...rest }: Surroundings): Facts {
  const { article } = story
  return {
    locale: story.locale,
    article: {
      id: article.id,
      headline: article.headline?.trim() || null,
      standfirst: article.standfirst?.trim() || null,
      slug: article.slug?.trim() || null,
      body: story.body,
      gaps: checkLexical(article.body, { path: 'body' }).map(({ path, message }) => ({ path, message })),
      desk: story.desk?.id ?? null,
      embargoUntil: article.embargo?.until ?? null,
      hasDateline: Boolean(article.dateline?.date),
      sensitivity: [...(article.sensitivity ?? [])],
      translation: article.translation?.from
        ? { from: article.translation.from, translator: article.translation.translator?.trim() || null }
        : null,
      countries: [...(article.countries ?? [])],
      restrictions: (article.restrictions ?? []).map(({ kind, court, until, lifted }) => ({
        kind: kind ?? 'other',
        court: court?.trim() || null,
        until: until ?? null,
        lifted: Boolean(lifted),
      })),
      aboutLanguage: Boolean(article.aboutLanguage),
      hands: [...hands],
    },
    topics: [...story.topics.values()].map(({ id, name, slug }) => ({ id, name: bothNames(name), slug })),
    texts: publicTexts(story),
    labels: publicLabels(story),
    uses: quoteUses(story.body),
    quotes: new Map([...story.quotes].map(([id, quote]) => [id, quoteFact(quote, story)])),
    helplines: new Map([...story.helplines].map(([id, helpline]) => [id, helplineFact(helpline)])),
    documents: new Map(
      [...story.documents].map(([id, document]) => [id, documentFact(document, story.captures.has(id))]),
    ),
    media: new Map([...story.media].map(([id, media]) => [id, mediaFact(media)])),
    links: linkFacts(story.body),
    requiredHelplines: requiredHelplines([...story.topics.values()], rest.policy),
    ...rest,
  }
}
