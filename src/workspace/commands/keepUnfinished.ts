import type { Command } from '../createWorkspace.ts'
import type { UnfinishedCells } from '../table/unfinished.ts'
import type { Table } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'

const NOTHING: UnfinishedCells = { refused: [], newRecord: new Map() }

/** What is unfinished in a table of the open document. */
export function getUnfinished({ unfinished, session }: WorkspaceState, table: Table): UnfinishedCells {
  return (unfinished?.session === session ? unfinished.tables.get(table) : undefined) ?? NOTHING
}

/** Changes what is unfinished in a table. It is no step of the history. */
export function keepUnfinished(table: Table, change: (before: UnfinishedCells) => Partial<UnfinishedCells>): Command {
  return (state) => {
    const { session } = state
    const before = getUnfinished(state, table)
    const others = state.unfinished?.session === session ? state.unfinished.tables : []
    const tables = new Map([...others, [table, { ...before, ...change(before) }]])
    return { ...state, unfinished: { session, tables } }
  }
}

/** Says whether a field has a text that is not taken yet. */
export function setTyping(typing: boolean): Command {
  return (state) => (state.typing === typing ? state : { ...state, typing })
}
