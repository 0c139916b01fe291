import type { PictureStore } from '../delivery/picture-store'
import type { ObjectStore } from './environment'
import { MEDIA_PREFIX } from './media-dir'

/**
 * Pictures in the S3-compatible store that the working side writes to. The client is loaded at the first picture, so
 * that a desk without a store never pays for it.
 */
export function s3Pictures(store: ObjectStore): PictureStore {
  const connect = async () => {
    const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
    const client = new S3Client({
      region: store.region,
      ...(store.endpoint ? { endpoint: store.endpoint, forcePathStyle: true } : {}),
      ...(store.credentials ? { credentials: store.credentials } : {}),
    })
    return async (file: string): Promise<Buffer> => {
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: store.bucket, Key: `${MEDIA_PREFIX}/${file}` }),
      )
      if (!Body) throw new Error(`The store has no bytes for ${file}`)
      return Buffer.from(await Body.transformToByteArray())
    }
  }
  let connected: ReturnType<typeof connect> | undefined
  return {
    async read(file) {
      connected ??= connect()
      return (await connected)(file)
    },
  }
}
