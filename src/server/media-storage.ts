import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'

import { MEDIA_PREFIX } from './media-dir'

/**
 * Files go to an S3-compatible store where the desk set `S3_BUCKET`, else to the disk. The plugin's fields are in the
 * schema either way, so that a desk can move from one to the other without a migration.
 */
export function mediaStorage(): Plugin[] {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = process.env
  return [
    s3Storage({
      enabled: Boolean(S3_BUCKET),
      alwaysInsertFields: true,
      bucket: S3_BUCKET ?? '',
      collections: { media: { prefix: MEDIA_PREFIX }, captures: { prefix: 'captures' } },
      config: {
        region: S3_REGION ?? 'us-east-1',
        ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
        ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
          ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
          : {}),
      },
    }),
  ]
}
