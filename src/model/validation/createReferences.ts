import type { Issue, ReferenceKind } from '../issue.ts'
import type { IssueLog } from './createIssueLog.ts'
import type { Path } from './printPlace.ts'

export interface References {
  /** Registers the ids that are kept, and all ids in the file; `null`: the same. A passage is registered within its source. */
  readonly add: (kind: ReferenceKind, kept: Iterable<string>, inFile: Iterable<string> | null, within?: string) => void
  /** Whether the target of a reference is kept; what is not is reported by `has`. */
  readonly isKept: (kind: ReferenceKind, id: string) => boolean
  /** Tells whether the target of a reference is kept, and reports it if not. */
  readonly has: (kind: ReferenceKind, id: string, path: Path, options?: ReferenceOptions) => boolean
}

interface ReferenceOptions {
  /** The source of a passage. */
  readonly within?: string
  readonly severity?: Issue['severity']
}

/** Creates the register of ids against which the references of a dataset are checked. */
export function createReferences(log: IssueLog): References {
  const known = new Map<string, { readonly kept: ReadonlySet<string>; readonly inFile: ReadonlySet<string> }>()
  return {
    add(kind, kept, inFile, within = '') {
      const own = new Set(kept)
      known.set(kind + within, { kept: own, inFile: inFile === null ? own : new Set(inFile) })
    },
    isKept: (kind, id) => known.get(kind)?.kept.has(id) === true,
    has(kind, id, path, { within = '', severity = 'error' } = {}) {
      const { kept, inFile } = known.get(kind + within) ?? NOTHING
      if (kept.has(id)) return true
      const leftOut = inFile.has(id)
      const meant = leftOut ? {} : log.findMeant(id, kept)
      log.report(severity, path, { code: 'unknown-reference', kind, id, leftOut, ...meant })
      return false
    },
  }
}

const NOTHING = { kept: new Set<string>(), inFile: new Set<string>() }
