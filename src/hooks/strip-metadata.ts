import { APIError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import type { Message } from '../preflight/types'
import { say } from './say'
import { refuseWithoutFile, uploadBytes } from './upload-bytes'

/** What a picture may come as. sharp names AVIF `heif` with compression `av1`. */
const FORMATS = new Set(['jpeg', 'png', 'webp'])

/** A picture of more pixels than any camera makes is an attack on memory. */
const MAX_PIXELS = 120_000_000

/** Long side of the stored original, in pixels: more than any page shows. */
const MAX_SIDE = 4000

const notAPicture: Message = {
  ar: 'لا تُقبل إلا صور JPEG وPNG وWebP وAVIF سليمة.',
  en: 'Only sound JPEG, PNG, WebP and AVIF pictures are accepted.',
}

/**
 * Draws a picture anew from its pixels, upright, as WebP: EXIF (place, time, camera), XMP, IPTC, colour profiles' texts
 * and embedded previews are left behind, whatever they say.
 *
 * @returns null where the bytes are not a picture of an accepted kind
 */
export async function redraw(bytes: Buffer): Promise<Buffer | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    const { format, compression } = await image.metadata()
    if (!FORMATS.has(format) && !(format === 'heif' && compression === 'av1')) return null
    return await image
      .rotate()
      .toColourspace('srgb')
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90 })
      .toBuffer()
  } catch {
    return null
  }
}

/**
 * Hook: replaces the file before Payload sees it, so that the original, every size and every store (disk, S3) hold only
 * the redrawn picture.
 */
export const stripMetadata: CollectionBeforeOperationHook = async ({ args, req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const bytes = await uploadBytes(req)
  if (!bytes || !req.file) {
    if (operation === 'create') refuseWithoutFile(req)
    return args
  }
  const picture = await redraw(bytes)
  if (!picture) throw new APIError(say(req, notAPicture), 400, { messages: notAPicture }, true)
  const name = req.file.name.replace(/\.[^.]*$/, '') || 'picture'
  req.file = { name: `${name}.webp`, mimetype: 'image/webp', data: picture, size: picture.length }
  return args
}
