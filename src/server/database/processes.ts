import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { codeOf } from './errors'

/** A living process as the system shows it. */
export interface ProcessFacts {
  parent: number
  command: string
}

/**
 * What runs under the number `pid`; null when nothing does. A process that has ended but that nobody has waited for
 * (in a container without an init) counts as ended, although a signal to it would not fail.
 */
export async function processFacts(pid: number): Promise<ProcessFacts | null> {
  if (process.platform !== 'linux') return listedFacts(pid)
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ])
    // "<pid> (<name, which may hold blanks and parentheses>) <state> <parent> …"
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X'
      ? null
      : { parent: Number(parent), command: command.replaceAll('\0', ' ') }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return null
    throw error
  }
}

async function listedFacts(pid: number): Promise<ProcessFacts | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=,stat=,command=', '-p', String(pid)])
    const [, parent, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/s.exec(stdout) ?? []
    return state === undefined || state.startsWith('Z')
      ? null
      : { parent: Number(parent), command: command ?? '' }
  } catch {
    // `ps` fails when there is no such process.
    return null
  }
}
