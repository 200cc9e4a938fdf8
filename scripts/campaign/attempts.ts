import type { FileToRead } from '../../src/formats/format.ts'
import type { ReadFile } from '../../src/formats/readAnyFormat.ts'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

/** The longest time, in ms of the processor, that a small file may take. */
const LONGEST = 1000

/** What a family of inputs came to. */
export interface Family {
  readonly name: string
  readonly tried: number
  readonly slowest: number
  readonly faults: readonly string[]
}

export interface Attempts {
  /** Reads files, and holds them to what must always be so. Gives what was read. */
  readonly read: (what: string, files: readonly FileToRead[]) => Promise<ReadFile | null>
  /** Counts an input that is tried in another way; `act` gives what is wrong with it, if anything is. */
  readonly attempt: (what: string, act: () => Promise<string | null> | string | null) => Promise<void>
  readonly end: () => Family
}

const PROTOTYPE = listPrototype()

/**
 * Begins a family of inputs. Nothing may throw, change `Object.prototype`, ask for anything over the network, take longer
 * than a second of the processor, or come to nothing without a word; every issue has to be printable.
 */
export function beginFamily(name: string): Attempts {
  let [tried, slowest] = [0, 0]
  const faults: string[] = []
  const attempt: Attempts['attempt'] = async (what, act) => {
    tried++
    const start = process.cpuUsage()
    try {
      const wrong = await act()
      if (wrong) faults.push(`${what}: ${wrong}`)
    } catch (error) {
      faults.push(`${what}: threw ${String(error)}`)
    }
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    slowest = Math.max(slowest, took)
    if (took > LONGEST) faults.push(`${what}: took ${Math.round(took)} ms`)
    if (listPrototype() !== PROTOTYPE) faults.push(`${what}: changed Object.prototype`)
  }
  const read: Attempts['read'] = async (what, files) => {
    let answer: ReadFile | null = null
    await attempt(what, async () => {
      answer = await readAnyFormat(files)
      for (const issue of answer.issues) printIssue(issue)
      return answer.file === null && answer.issues.length === 0 ? 'came to nothing without a word' : null
    })
    return answer
  }
  return { read, attempt, end: () => ({ name, tried, slowest, faults }) }
}

function listPrototype(): string {
  return JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())
}
