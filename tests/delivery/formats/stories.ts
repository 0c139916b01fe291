import type { Locale } from '../../../src/body/types'
import { PUBLICATION_ID } from '../../../src/delivery/content'
import { storyAddress, type TestDesk } from '../desk'
import { publication, putAllNodes, putNode, SLUG } from '../fixtures'

export const SUFFIXES = ['.jsonld', '.ninjs.json', '.html', '.txt'] as const
export const NUMBER = '0808 157 0123'
export const ISOLATED = `\u2066${NUMBER}\u2069`

/** A desk with all nodes and a publication. */
export async function fill(desk: TestDesk): Promise<void> {
  await putAllNodes(desk.admin)
  await putNode(desk.admin, 'publication', PUBLICATION_ID, publication())
}

/** The body of an answer as text, whatever its type. */
export async function textAt(desk: Pick<TestDesk, 'get'>, address: string, status = 200): Promise<string> {
  const answer = await desk
    .get(address)
    .buffer(true)
    .parse((res, done) => {
      let text = ''
      res.setEncoding('utf8')
      res.on('data', (part: string) => (text += part))
      res.on('end', () => done(null, text))
    })
    .expect(status)
  return answer.body as string
}

export const jsonAt = async (desk: Pick<TestDesk, 'get'>, address: string, status = 200): Promise<Json> =>
  JSON.parse(await textAt(desk, address, status)) as Json

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks into is for the test to know
export type Json = any

export const formatAddress = (locale: Locale, suffix: string, slug: string = SLUG[locale]): string =>
  storyAddress(locale, slug) + suffix
