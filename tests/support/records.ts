import type { Person, TestDesk } from './desk'

/** Creates a record over HTTP and gives its id. */
export async function make(person: Person, collection: string, data: object, query = ''): Promise<string> {
  const { body, status } = await person.post(`/api/${collection}${query}`, data)
  if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
  return body.doc.id as string
}

export interface Records {
  desk: string
  topic: string
  charity: string
  regulator: string
  report: string
  speaker: string
  helpline: string
}

const today = (): string => new Date().toISOString()

/** What a story of the test desk needs around it. All names are invented. */
export async function makeRecords({ people }: TestDesk): Promise<Records> {
  const { admin, editor, reporter } = people
  const desk = await make(admin, 'desks', {
    name: { ar: 'مكتب السلامة', en: 'Safety desk' },
    slug: 'safety',
  })
  const topic = await make(admin, 'topics', {
    name: { ar: 'سلامة الأطفال على الإنترنت', en: 'Child online safety' },
    slug: 'child-online-safety',
  })
  const charity = await make(reporter, 'sources', {
    name: { ar: 'مؤسسة ضوء', en: 'Daw Foundation' },
    slug: 'daw-foundation',
    kind: 'charity',
  })
  const regulator = await make(reporter, 'sources', {
    name: { ar: 'هيئة المنصات', en: 'Platforms Authority' },
    slug: 'platforms-authority',
    kind: 'regulator',
  })
  const report = await make(reporter, 'documents', {
    title: 'Annual review of platforms',
    titleLanguage: 'en',
    gloss: { ar: 'المراجعة السنوية للمنصات', en: 'Annual review of platforms' },
    kind: 'report',
    publisher: regulator,
    url: 'https://authority.example.org/review',
    publishedOn: '2026-03-10',
    reliability: 'primary',
    located: 'located',
  })
  await make(reporter, 'captures', {
    document: report,
    text: 'Platforms must act before harm is done, not after.',
    method: 'text',
    capturedAt: today(),
  })
  const speaker = await make(reporter, 'people', {
    name: { ar: 'لينا الرفاعي', en: 'Lina Rifai' },
    slug: 'lina-rifai',
    kind: 'publicOfficial',
    roles: [
      {
        title: { ar: 'رئيسة هيئة المنصات', en: 'chair of the Platforms Authority' },
        organisation: regulator,
        from: '2024',
      },
    ],
  })
  const helpline = await make(editor, 'helplines', {
    organisation: { ar: 'مؤسسة ضوء', en: 'Daw Foundation' },
    name: { ar: 'خط ضوء للأطفال', en: 'Daw child line' },
    slug: 'daw-child-line',
    kind: 'child',
    audience: { maxAge: 18, who: { ar: 'الأطفال حتى الثامنة عشرة', en: 'Children up to 18' } },
    countries: ['GB'],
    languages: ['en', 'ar'],
    channels: [
      {
        type: 'phone',
        e164: '+442079460123',
        display: '020 7946 0123',
        cost: 'free',
        alwaysOpen: true,
        hoursKnown: true,
        timezone: 'Europe/London',
      },
    ],
    verification: {
      sourceUrl: 'https://daw.example.org',
      checkedBy: 'Test desk',
      checkedAt: today(),
      result: 'confirmed',
    },
    status: 'active',
  })
  return { desk, topic, charity, regulator, report, speaker, helpline }
}

/** A quote that was said in English and located, with an Arabic rendition. */
export function quoteData(records: Records, more: object = {}): object {
  return {
    form: 'direct',
    originalStatus: 'located',
    originalText: 'Platforms must act before harm is done, not after.',
    originalLanguage: 'en',
    renditions: [
      {
        locale: 'ar',
        text: 'على المنصات أن تتحرك قبل وقوع الضرر لا بعده.',
        translatorKind: 'person',
        translator: 'مترجم المكتب',
        basis: 'original',
      },
    ],
    speakerKind: 'person',
    person: records.speaker,
    saidOn: '2026-03-10',
    primary: { document: records.report, locatorKind: 'page', locator: '4' },
    ...more,
  }
}
