import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { WorkerMetrics } from './metrics'

/** Scrapers are few; whoever opens more than this is none. */
const MOST_CONNECTIONS = 32

export interface MetricsServer {
  port: number
  stop: () => Promise<void>
}

/** `GET /metrics` and `GET /healthz` of a worker, and nothing else. */
export const metricsListener =
  (metrics: Pick<WorkerMetrics, 'text' | 'registry'>): RequestListener =>
  (req, res) => {
    const answer = (status: number, body: string, headers: Record<string, string> = {}): void => {
      res.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      })
      res.end(req.method === 'HEAD' ? undefined : body)
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') return answer(405, '', { Allow: 'GET, HEAD' })
    const path = req.url?.split('?', 1)[0]
    if (path === '/healthz') return answer(200, 'ok\n')
    if (path !== '/metrics') return answer(404, '')
    metrics.text().then(
      (text) => answer(200, text, { 'Content-Type': metrics.registry.contentType }),
      () => answer(500, ''),
    )
  }

/** @throws NodeJS.ErrnoException where the address cannot be listened at */
export async function startMetricsServer(
  metrics: Pick<WorkerMetrics, 'text' | 'registry'>,
  { port, host }: { port: number; host: string },
): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, metricsListener(metrics))
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
