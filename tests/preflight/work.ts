import { Session, type Profiler } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** How often the busiest block of each function of the project ran, by the function’s place in its file. */
export type Work = Map<string, number>

const OURS = /\/src\/(?:preflight|language)\//

/**
 * Counts what code does, in steps and not in time: the same on a busy machine as on an idle one. V8 counts every block of every
 * function; modules have to be loaded after `begin` for their blocks to be seen. What regular expressions and the methods of
 * strings do inside is not counted.
 */
export class WorkCounter {
  private readonly session = new Session()

  begin(): void {
    // Optimised code leaves out calls that it took into their callers: what is counted would hang on when it was compiled.
    setFlagsFromString('--no-opt')
    setFlagsFromString('--always-sparkplug')
    this.session.connect()
    this.session.post('Profiler.enable')
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  end(): void {
    this.session.post('Profiler.stopPreciseCoverage')
    this.session.disconnect()
    setFlagsFromString('--no-always-sparkplug')
    setFlagsFromString('--opt')
  }

  /** The work of one run. */
  count(run: () => void): Work {
    this.take()
    run()
    const work: Work = new Map()
    for (const { url, functions } of this.take())
      if (OURS.test(url))
        for (const { functionName, ranges } of functions) {
          const place = `${functionName} ${url.replace(/^.*\/src\//, '')}:${ranges[0]?.startOffset ?? 0}`
          work.set(place, Math.max(work.get(place) ?? 0, ...ranges.map(({ count }) => count)))
        }
    return work
  }

  private take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = []
    this.session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error
      taken = answer.result
    })
    return taken
  }
}

/** Processor time of a run in milliseconds, that of other processes left out. */
export function processorTime(run: () => void): number {
  const began = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
