import { startDatabase } from '../../../src/server/database'

/** A process of Amana in miniature: starts the database that its argument describes, says so, and lives until it is killed. */
const options = JSON.parse(process.argv[2] ?? '{}') as { dataDir: string }

try {
  const messages: string[] = []
  const { url, joined, firstStart } = await startDatabase({
    ...options,
    log: (message) => messages.push(message),
  })
  process.stdout.write(`${JSON.stringify({ url, joined, firstStart, messages })}\n`)
  // Nothing else keeps this process alive: the database must not either, so the test's end of the pipe does.
  process.stdin.resume()
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: (error as Error).message })}\n`)
}
