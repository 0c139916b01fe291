import { ASKED } from '../asked'
import type { Contents, Operation } from './operation'

const PROBLEM: Contents = { 'application/problem+json': 'Problem' }
const NO_STORY = 'No such story in this language; `alternates` says where it can be read'

const storyIn = (suffix: string, id: string, name: string, ok: Contents, gone: Contents = ok): Operation => ({
  id,
  path: `/v1/{locale}/articles/{slug}${suffix}`,
  tag: 'stories',
  summary: `The same edition as ${name}`,
  asked: ASKED.story,
  ok,
  gone,
  moves: true,
  notFound: NO_STORY,
  kind: 'kept',
})

export const STORIES: Operation[] = [
  {
    id: 'listStories',
    path: '/v1/{locale}/articles',
    tag: 'stories',
    summary: 'The live stories, newest first by first publication',
    description: 'Pages are by key: a story that is published while you read shifts nothing.',
    asked: ASKED.stories,
    ok: { 'application/json': 'StoryPage' },
    kind: 'kept',
  },
  {
    id: 'getStory',
    path: '/v1/{locale}/articles/{slug}',
    tag: 'stories',
    summary: 'One story, complete',
    description:
      'The words are those of the edition. Live at every reading are the helplines, the names of people, the pictures, the names of sources, desks and topics, and the status of each quote. Nothing ever falls back to the other language.',
    asked: ASKED.story,
    ok: { 'application/json': 'Story' },
    gone: PROBLEM,
    moves: true,
    notFound: NO_STORY,
    kind: 'kept',
  },
  storyIn('.html', 'getStoryPage', 'a page', { 'text/html': null }),
  storyIn('.txt', 'getStoryText', 'plain text', { 'text/plain': null }),
  storyIn(
    '.jsonld',
    'getStoryJsonLd',
    'schema.org JSON-LD',
    { 'application/ld+json': 'NewsArticle' },
    PROBLEM,
  ),
  storyIn('.ninjs.json', 'getStoryNinjs', 'IPTC ninjs 3.1', { 'application/json': 'Ninjs' }),
  {
    id: 'search',
    path: '/v1/{locale}/search',
    tag: 'stories',
    summary: 'Stories that hold the words, best first',
    description:
      'All words must be there, in any form of theirs; "words in quotation marks" stand beside each other; -word must not be there. Where nothing is found, what is like it is, and `approximate` says so.',
    asked: ASKED.search,
    ok: { 'application/json': 'SearchPage' },
    kind: 'kept',
  },
]

export const DIRECTORY: Operation[] = [
  {
    id: 'listHelplines',
    path: '/v1/{locale}/helplines',
    tag: 'directory',
    summary: 'The active helplines, the most urgent kinds first',
    asked: ASKED.helplines,
    ok: { 'application/json': 'HelplineList' },
    kind: 'kept',
  },
  {
    id: 'getQuote',
    path: '/v1/{locale}/quotes/{id}',
    tag: 'directory',
    summary: 'A quote that a live story uses, with the stories that use it',
    asked: ASKED.quote,
    ok: { 'application/json': 'QuoteDetails' },
    notFound: 'No live story of this language uses such a quote',
    kind: 'kept',
  },
  {
    id: 'listSources',
    path: '/v1/{locale}/sources',
    tag: 'directory',
    summary: 'The organisations that live stories draw on',
    asked: ASKED.nothing,
    ok: { 'application/json': 'SourceList' },
    kind: 'kept',
  },
  {
    id: 'getSource',
    path: '/v1/{locale}/sources/{slug}',
    tag: 'directory',
    summary: 'One of them',
    asked: ASKED.source,
    ok: { 'application/json': 'SourceDetails' },
    notFound: 'No live story of this language draws on such a source',
    kind: 'kept',
  },
  {
    id: 'getPerson',
    path: '/v1/{locale}/people/{slug}',
    tag: 'directory',
    summary: 'A person whom a live story names',
    asked: ASKED.person,
    ok: { 'application/json': 'Person' },
    notFound: 'No live story of this language names such a person. Of a protected person there is no page',
    kind: 'kept',
  },
  {
    id: 'listTopics',
    path: '/v1/{locale}/topics',
    tag: 'directory',
    summary: 'The topics of live stories, with their number',
    asked: ASKED.nothing,
    ok: { 'application/json': 'TopicList' },
    kind: 'kept',
  },
  {
    id: 'getPicture',
    path: '/v1/media/{id}/{file}',
    tag: 'directory',
    summary: 'A picture of a live story, while it may be shown',
    description:
      'No cache may keep it beyond the end of the consent to show it: `Cache-Control` says when that is.',
    asked: ASKED.picture,
    ok: { 'image/webp': null, 'image/avif': null, 'image/jpeg': null, 'image/png': null },
    notFound: 'No such picture, or it may not be shown any more',
    kind: 'kept',
  },
]
