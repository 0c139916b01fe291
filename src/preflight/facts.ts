import type { WorkingStory } from '../acts/working-story'
import { renderingOf } from '../attribution/rendering'
import { roleAtTime } from '../attribution/role-at-time'
import { checkLexical } from '../body/lexical-schema'
import { quoteUses } from '../body/references'
import { bodyTexts } from '../body/to-text'
import type { Bilingual, QuoteForm, QuoteState } from '../delivery/content'
import type { Helpline, Quote } from '../payload-types'
import { idOf, idsOf } from '../relations'
import type { Facts, HelplineFact, Message, Policy, QuoteFact, TextFact } from './types'

const name = (value: { ar?: string | null; en?: string | null } | null | undefined): Bilingual => ({
  ar: value?.ar?.trim() || null,
  en: value?.en?.trim() || null,
})

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
}

function textFact(path: string, text: string | null | undefined, label: keyof typeof LABELS): TextFact[] {
  const trimmed = text ?? ''
  return trimmed.trim() ? [{ path, text: trimmed, label: LABELS[label] ?? { ar: path, en: path } }] : []
}

/** Every text that would become public in this locale, with the place it stands in. */
function publicTexts(story: WorkingStory): TextFact[] {
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
    ...bodyTexts(story.body).flatMap(({ path, text }) => textFact(path, text, 'body')),
    ...[...story.media.values()].flatMap((media) => [
      ...textFact(`media.${media.id}.alt`, media.alt?.[locale], 'media'),
      ...textFact(`media.${media.id}.caption`, media.caption?.[locale], 'media'),
    ]),
    ...[...story.quotes.values()].flatMap((quote) =>
      textFact(`quotes.${quote.id}.renditions`, renderingOf(quote, locale)?.text, 'quotes'),
    ),
  ]
}

function speakerOf(quote: Quote, story: WorkingStory): QuoteFact['speaker'] {
  const isPerson = quote.speakerKind === 'person'
  const id = isPerson ? idOf(quote.person) : idOf(quote.organisation)
  const record = id ? (isPerson ? story.people.get(id) : story.sources.get(id)) : undefined
  return id && record ? { kind: isPerson ? 'person' : 'organisation', id, name: name(record.name) } : null
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
          translator: rendering.rendition?.translator?.trim() || null,
          basis: rendering.rendition ? (rendering.rendition.basis ?? null) : 'original',
          approved: rendering.rendition ? Boolean(rendering.rendition.approved) : true,
        }
      : null,
    speaker,
    role: speaker?.kind === 'person' ? roleAtTime(story.people.get(speaker.id)?.roles, quote.saidOn) : null,
    saidOn: quote.saidOn?.trim() || null,
    hasPrimary: Boolean(idOf(quote.primary?.document)),
    reportedBy: idsOf((quote.reportedBy ?? []).map((entry) => entry.document)),
    label: quote.label ?? quote.id,
  }
}

function helplineFact(helpline: Helpline): HelplineFact {
  return {
    id: helpline.id,
    name: name(helpline.name),
    kind: helpline.kind,
    status: helpline.status ?? 'suspended',
    countries: [...(helpline.countries ?? [])],
    languages: [...(helpline.languages ?? [])],
    checkedAt: helpline.verification?.checkedAt ?? null,
    nextCheckDue: helpline.verification?.nextCheckDue ?? null,
    numbers: (helpline.channels ?? []).flatMap((channel) =>
      [channel.e164, channel.shortCode].filter((number): number is string => Boolean(number)),
    ),
  }
}

/** What the rules see of a working story. `slugTaken` and `policy` are read beside it, in the same transaction. */
export function factsOf(
  story: WorkingStory,
  { now, slugTaken, policy }: { now: Date; slugTaken: boolean; policy: Policy },
): Facts {
  const { article } = story
  return {
    locale: story.locale,
    now,
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
    },
    texts: publicTexts(story),
    uses: quoteUses(story.body),
    quotes: new Map([...story.quotes].map(([id, quote]) => [id, quoteFact(quote, story)])),
    helplines: new Map([...story.helplines].map(([id, helpline]) => [id, helplineFact(helpline)])),
    documents: new Map(
      [...story.documents].map(([id, document]) => [
        id,
        {
          id,
          title: document.title?.trim() || null,
          located: document.located !== 'notLocated',
          captures: story.captures.has(id) ? 1 : 0,
        },
      ]),
    ),
    slugTaken,
    policy,
  }
}
