import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'

import { sha256Of } from '../../../src/hooks/hash-capture'
import { refuseFields } from '../../../src/hooks/refuse-field'
import { uploadBytes } from '../../../src/hooks/upload-bytes'

/** Clocks of two machines differ by this much without anybody lying. */
const CLOCK_SKEW_MS = 5 * 60 * 1000

/**
 * Hook: completes a capture from what came with the request, never from what the client says of it: hash and length of
 * the very bytes that are kept, and who kept them.
 *
 * @throws ValidationError where there is neither file nor text, or the moment lies in the future
 */
export const sealCapture: CollectionBeforeChangeHook = async ({ data, req }) => {
  const file = await uploadBytes(req)
  const text = typeof data.text === 'string' && data.text.trim() !== '' ? data.text.normalize('NFC') : null
  const evidence = file ?? text
  if (evidence === null) {
    refuseFields(req, 'captures', [
      {
        path: 'text',
        label: { ar: 'نص الدليل', en: 'Evidence as text' },
        message: {
          ar: 'أرفق ملفًا أو اكتب النص المحفوظ.',
          en: 'Attach a file or write the text that is kept.',
        },
      },
    ])
  }
  const capturedAt = data.capturedAt ? new Date(data.capturedAt) : new Date()
  if (!(capturedAt.getTime() <= Date.now() + CLOCK_SKEW_MS)) {
    refuseFields(req, 'captures', [
      {
        path: 'capturedAt',
        label: { ar: 'وقت الحفظ', en: 'Captured at' },
        message: { ar: 'لا يكون وقت الحفظ في المستقبل.', en: 'A capture cannot lie in the future.' },
      },
    ])
  }
  const document = await req.payload.findByID({
    collection: 'documents' as CollectionSlug,
    id: String(data.document?.id ?? data.document),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const day = capturedAt.toISOString().slice(0, 10)
  return {
    ...data,
    ...sha256Of(evidence),
    text,
    capturedAt: capturedAt.toISOString(),
    capturedBy: req.user?.id ?? null,
    title: [(document as { label?: string } | null)?.label, day].filter(Boolean).join(' · '),
  }
}
