import { diskPictures, type PictureStore } from '../delivery/picture-store'
import type { Environment } from './environment'
import { mediaDir } from './media-dir'
import { s3Pictures } from './s3-pictures'

/** Where this desk keeps its pictures: the S3-compatible store, where one is set, else the disk. */
export function pictureStore({ s3 }: Pick<Environment, 's3'>): PictureStore {
  return s3 ? s3Pictures(s3) : diskPictures(mediaDir())
}
