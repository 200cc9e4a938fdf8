import { consult } from '../../workspace/commands/consult.ts'
import type { Command } from '../../workspace/createWorkspace.ts'

/** Opens the next passage of the source that is open, or the one before; at either end nothing changes. */
export function stepPassage(by: 1 | -1): Command {
  return (state) => {
    const { dataset, consulted } = state
    const passages = (consulted && dataset?.sources.get(consulted.source)?.passages) ?? []
    const at = passages.findIndex(({ id }) => id === consulted?.passage)
    const next = at < 0 ? undefined : passages[at + by]
    return next && consulted ? consult({ source: consulted.source, passage: next.id })(state) : state
  }
}
