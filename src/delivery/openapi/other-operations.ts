import { ASKED, type AskedParameters } from '../asked'
import type { Contents, Operation } from './operation'

const feed = (name: string, id: string, what: string, ok: Contents, description?: string): Operation => ({
  id,
  path: `/v1/{locale}/${name}`,
  tag: 'feeds',
  summary: `The newest 50 stories as ${what}`,
  ...(description ? { description } : {}),
  asked: ASKED.nothing,
  ok,
  kind: 'kept',
})

const sitemap = (
  path: string,
  id: string,
  summary: string,
  asked: AskedParameters,
  notFound?: string,
): Operation => ({
  id,
  path,
  tag: 'feeds',
  summary,
  asked,
  ok: { 'application/xml': null },
  ...(notFound ? { notFound } : {}),
  kind: 'kept',
})

export const FEEDS: Operation[] = [
  feed('feed.rss', 'getRssFeed', 'RSS 2.0', { 'application/rss+xml': null }),
  feed(
    'feed.atom',
    'getAtomFeed',
    'Atom',
    { 'application/atom+xml': null },
    'Names what was withdrawn in the last 30 days as deleted entries (RFC 6721).',
  ),
  feed('feed.json', 'getJsonFeed', 'JSON Feed 1.1', { 'application/feed+json': 'JsonFeed' }),
  sitemap(
    '/sitemap.xml',
    'getSitemap',
    'The pages of all live stories; a list of sitemaps where there are many',
    ASKED.nothing,
  ),
  sitemap(
    '/sitemaps/{page}.xml',
    'getSitemapPage',
    'One of those sitemaps',
    ASKED.sitemapPage,
    'No such sitemap',
  ),
  sitemap(
    '/sitemap-news.xml',
    'getNewsSitemap',
    'What was first published in the last two days',
    ASKED.nothing,
  ),
  {
    id: 'getTrustTxt',
    path: '/.well-known/trust.txt',
    tag: 'feeds',
    summary: 'What the desk says of itself',
    asked: ASKED.nothing,
    ok: { 'text/plain': null },
    notFound: 'The desk has said nothing of itself',
    kind: 'kept',
  },
]

export const CHANGES: Operation[] = [
  {
    id: 'listChanges',
    path: '/v1/changes',
    tag: 'changes',
    summary: 'The changes after a number, in commit order',
    description: 'Who asks on with `since` = `next` misses nothing and gets nothing twice.',
    asked: ASKED.changes,
    ok: { 'application/json': 'ChangePage' },
    kind: 'kept',
  },
  {
    id: 'followChanges',
    path: '/v1/changes/stream',
    tag: 'changes',
    summary: 'The same changes as they happen: server-sent events',
    description:
      'First what was committed after `since`, then each change within the moment. An event has `id` (the number of the change), `event: change` and `data` (a Change as JSON). Lines that begin with a colon say that the stream is alive, at least every 15 seconds. Who is cut off comes back with `Last-Event-ID`, which goes before `since`.',
    asked: ASKED.changeStream,
    ok: { 'text/event-stream': null },
    kind: 'stream',
  },
]

export const SERVICE: Operation[] = [
  {
    id: 'getOpenApi',
    path: '/v1/openapi.json',
    tag: 'service',
    summary: 'This document',
    asked: ASKED.nothing,
    ok: { 'application/json': null },
    kind: 'kept',
    isFixed: true,
  },
  {
    id: 'getDocs',
    path: '/v1/docs',
    tag: 'service',
    summary: 'This document as a page; the types of problems lead to it',
    asked: ASKED.nothing,
    ok: { 'text/html': null },
    kind: 'kept',
    isFixed: true,
  },
  {
    id: 'getHealth',
    path: '/healthz',
    tag: 'service',
    summary: 'The process lives',
    asked: ASKED.nothing,
    ok: { 'application/json': 'Health' },
    kind: 'service',
    isFixed: true,
  },
  {
    id: 'getReadiness',
    path: '/readyz',
    tag: 'service',
    summary: 'It can answer what it has not kept',
    asked: ASKED.nothing,
    ok: { 'application/json': 'Readiness' },
    kind: 'service',
  },
  {
    id: 'getMetrics',
    path: '/metrics',
    tag: 'service',
    summary: 'What the process counts, for Prometheus',
    asked: ASKED.nothing,
    ok: { 'text/plain': null },
    kind: 'service',
    isFixed: true,
  },
]
