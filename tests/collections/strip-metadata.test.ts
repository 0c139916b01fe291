import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { redraw, stripMetadata } from '../../src/hooks/strip-metadata'

/** A picture, 80 × 40, red on its left half, taken "with the camera held sideways", with a place in it. */
async function photo(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const red = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer()
  return await sharp({ create: { width: 80, height: 40, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({
      IFD0: { Copyright: 'A SECRET NAME', Model: 'SECRET CAMERA' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()
}

const save = (bytes: Buffer, name = 'Photo of a street.JPG', operation = 'create') => {
  const req = {
    file: { data: bytes, name, mimetype: 'image/jpeg', size: bytes.length } as
      { data: Buffer; name: string } | undefined,
    i18n: { language: 'en' },
  }
  return { req, done: Promise.resolve(stripMetadata({ args: {}, req, operation } as never)) }
}

describe('an uploaded picture', () => {
  it.each(['jpeg', 'webp'] as const)(
    'carries a place before (%s), so that the test means something',
    async (format) => {
      const bytes = await photo(format)
      const { exif, orientation } = await sharp(bytes).metadata()
      expect(exif?.includes('SECRET')).toBe(true)
      expect(orientation).toBe(6)
    },
  )

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('keeps no metadata at all (%s)', async (format) => {
    const { req, done } = save(await photo(format))
    await done
    const stored = req.file?.data ?? Buffer.alloc(0)
    const metadata = await sharp(stored).metadata()
    expect(metadata).toMatchObject({ format: 'webp' })
    for (const key of ['exif', 'xmp', 'iptc', 'orientation'] as const) expect(metadata[key]).toBeUndefined()
    for (const trace of ['SECRET', 'EXIF', 'Exif', 'XMP ']) expect(stored.includes(trace)).toBe(false)
    expect(req.file?.name).toBe('Photo of a street.webp')
    // Every size is drawn from these very bytes.
    const small = await sharp(stored).resize({ width: 20 }).webp({ quality: 82 }).toBuffer()
    expect((await sharp(small).metadata()).exif).toBeUndefined()
  })

  it('stands upright before what said so is dropped', async () => {
    const { req, done } = save(await photo('jpeg'))
    await done
    const { data, info } = await sharp(req.file?.data)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([40, 80])
    // Turned by 90° clockwise, the left half is on top.
    const top = data.subarray(0, 3)
    expect(top[0]).toBeGreaterThan(200)
    expect(top[2]).toBeLessThan(60)
  })

  it('is refused where it is something else, whatever its name says', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    )
    const gif = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer()
    const broken = (await photo('jpeg')).subarray(0, 300)
    for (const bytes of [svg, gif, broken, Buffer.from('<html>'), Buffer.alloc(0)]) {
      await expect(save(bytes).done).rejects.toMatchObject({ status: 400 })
    }
  })

  it('is required to begin a record, and not to change its words', async () => {
    const without = (operation: string) =>
      Promise.resolve(stripMetadata({ args: {}, req: { i18n: { language: 'en' } }, operation } as never))
    await expect(without('create')).rejects.toMatchObject({ status: 400 })
    await expect(without('update')).resolves.toEqual({})
  })

  it('is not kept larger than any page shows', async () => {
    const large = await sharp({ create: { width: 6000, height: 30, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const redrawn = await redraw(large)
    expect((await sharp(redrawn ?? undefined).metadata()).width).toBe(4000)
  })
})
