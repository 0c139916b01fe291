import path from 'node:path'

import type { Router } from 'express'

import { ASKED } from '../asked'
import { kept, type Delivery } from '../context'
import { bytesAnswer, PICTURE, type Answer } from '../http'
import { readParameters } from '../parameters'
import { Problem } from '../problems'
import { isAvailable } from '../public-nodes'
import { findMedia } from '../store-records'

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

/** `GET /v1/media/{id}/{file}`: a picture that a live story uses, for as long as it may be shown. */
export function mediaRoutes(router: Router, delivery: Delivery): void {
  router.get(
    '/media/:id/:file',
    kept(
      delivery,
      (req) => {
        const asked = readParameters(req, ASKED.picture)
        return {
          key: JSON.stringify(['media', asked.id, asked.file]),
          load: () => showPicture(delivery, asked.id, asked.file),
        }
      },
      delivery.pictures,
    ),
  )
}

async function showPicture(delivery: Delivery, asked: string, file: string): Promise<Answer> {
  const node = await findMedia(delivery.database, asked)
  const rendition = node?.renditions.find((candidate) => candidate.file.normalize('NFC') === file)
  if (!node || !rendition || !isAvailable(node, delivery.now())) throw new Problem('not-found')
  // The node is the allow-list; that its names stay inside the folder is checked all the same.
  if (path.basename(rendition.file) !== rendition.file || !PICTURES.has(rendition.mime)) {
    throw new Problem('not-found')
  }
  const bytes = await delivery.pictureStore.read(rendition.file).catch((error: unknown) => {
    delivery.log.error({ err: error, media: asked }, 'a public picture is missing in its store')
    throw new Problem('not-found')
  })
  return bytesAnswer(rendition.mime, bytes, {
    tags: [`media:${asked}`, 'stories:ar', 'stories:en'],
    freshness: PICTURE,
    expiresAt: node.availableUntil === null ? null : Date.parse(node.availableUntil),
    headers: { 'Content-Disposition': 'inline', 'Content-Security-Policy': "default-src 'none'; sandbox" },
  })
}
