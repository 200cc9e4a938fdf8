import type { Command } from '../createWorkspace.ts'
import type { Duplicate } from '../searchDuplicates.ts'
import { toDuplicateKey } from '../searchDuplicates.ts'
import { mergeInto } from './edit.ts'
import { mergeRecords } from './mergeRecords.ts'
import { openDialog } from './notices.ts'
import { revealIn } from './reveal.ts'
import { select } from './select.ts'

/** Merges two records that are the same, in one step. One side is kept; see `mergeActors` and `mergeRelations`. */
export function mergeDuplicate(duplicate: Duplicate, keep: 'left' | 'right', time: number): Command {
  if (duplicate.kind === 'actors') {
    const { left, right } = duplicate
    return mergeInto(keep === 'left' ? [left, right] : [right, left], time)
  }
  const { left, right } = duplicate
  return mergeRecords({ kind: 'relation', ids: keep === 'left' ? [left, right] : [right, left] }, time)
}

/** Remembers that two records are not the same, as long as this document is open. */
export function keepApart(duplicate: Duplicate): Command {
  return (state) => {
    const { apart, session } = state
    const keys = apart?.session === session ? apart.keys : []
    return { ...state, apart: { session, keys: [...keys, toDuplicateKey(duplicate)] } }
  }
}

/** Closes the dialog and shows both records in the diagram. */
export function showDuplicate(duplicate: Duplicate): Command {
  return (state) => {
    const relations =
      duplicate.kind === 'relations'
        ? [duplicate.left, duplicate.right].flatMap((id) => state.dataset?.relations.get(id) ?? [])
        : []
    const actors =
      duplicate.kind === 'actors'
        ? [duplicate.left, duplicate.right]
        : relations.flatMap(({ source, target }) => [source, target])
    const shown = revealIn(openDialog(null)({ ...state, view: { ...state.view, screen: 'diagram' } }), actors)
    return select(duplicate.kind === 'actors' ? { actors } : { relations: relations.map(({ id }) => id) })(shown)
  }
}
