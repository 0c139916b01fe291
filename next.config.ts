import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

const nextConfig: NextConfig = {
  poweredByHeader: false,
  turbopack: { root },
  // Types are held by `npm run types`; a build on the desk's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    cpus: 2,
    serverSourceMaps: false,
    // Minified error classes would hide which field failed.
    serverMinification: false,
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
