import { ref, refs, type ArticleEntry } from '../types'

import { mainStoryAr } from './main-story-ar'
import { mainStoryEn } from './main-story-en'

/** The desk's lead story: the same quotes, figures and helplines in both languages. */
export const mainStory: ArticleEntry = {
  key: 'main-story',
  by: 'reporter',
  datelineDaysAgo: 0,
  data: {
    desk: ref('desks', 'child-safety'),
    authors: refs('users', 'reporter'),
    topics: refs(
      'topics',
      'child-sexual-abuse-and-exploitation',
      'online-safety',
      'law-enforcement',
      'cyber-crime',
      'teenagers',
      'suicide',
    ),
    sources: refs('sources', 'nca', 'guardian', 'pa-media', 'urkish-news', 'home-office', 'ofcom'),
    documents: refs(
      'documents',
      'release-copy',
      'pa-copy',
      'boston-globe-copy',
      'independent-copy',
      'stv-report',
      'urkish-account',
      'dpa-2025-06-30',
      'scl-2025-07-01',
    ),
    helplines: refs(
      'helplines',
      'childline',
      'nspcc-helpline',
      'napac',
      'samaritans',
      'egypt-child-helpline',
      'jordan-110',
      'saudi-116111',
      'childhelp',
      'child-helpline-international',
    ),
    leadMedia: ref('media', 'waves'),
    sensitivity: ['childSexualAbuse', 'childAbuse', 'selfHarm', 'suicide', 'violence', 'extremism'],
    hideAdverts: true,
    dateline: { place: { ar: 'لندن', en: 'London' } },
    internalNotes:
      'To do if the agency’s page or the Guardian’s story turns up: record the document, link the quotes to it, verify again.',
  },
  locales: { ar: mainStoryAr, en: mainStoryEn },
  plan: { kind: 'publish', by: 'editor', locales: ['ar', 'en'] },
}
