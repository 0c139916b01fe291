import { startDesk } from './desk'

/**
 * One desk for the whole run. The tests find it in AMANA_TEST_URL; where that (with AMANA_TEST_PASSWORD) already names a
 * running desk with the demo content, it is used and left running.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.AMANA_TEST_URL) return undefined
  const desk = await startDesk()
  process.env.AMANA_TEST_URL = desk.url
  process.env.AMANA_TEST_PASSWORD = desk.password
  return desk.stop
}
