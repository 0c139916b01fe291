import { describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'

import { openApiDocument } from '../../src/delivery/openapi/document'

/** A judge that others wrote: it holds the document against the schema of OpenAPI itself. */
describe('The OpenAPI document', () => {
  const copy = (publicUrl: string) =>
    JSON.parse(JSON.stringify(openApiDocument(publicUrl))) as Record<string, unknown>

  it('is OpenAPI 3.1, wherever it is served', async () => {
    for (const publicUrl of ['', 'https://desk.example.org']) {
      const judge = new Validator()
      expect(await judge.validate(copy(publicUrl))).toMatchObject({ valid: true })
      expect(judge.version).toBe('3.1')
    }
  })

  it('would be refused where an operation lacks what the standard asks for', async () => {
    const document = copy('')
    const paths = document.paths as Record<string, { get: { responses?: unknown; parameters: unknown[] } }>
    const story = paths['/v1/{locale}/articles/{slug}']
    story?.get.parameters.push({ name: 'nowhere', in: 'the weather', schema: {} })
    expect(await new Validator().validate(document)).toMatchObject({ valid: false })
  })
})
