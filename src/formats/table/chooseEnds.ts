import type { ColumnField } from '../columnField.ts'
import type { EndColumns, EndPair } from './findEnds.ts'

/** The columns of an end. Where there is only a name, it is the id as well. */
interface ChosenEnd {
  readonly id: number
  readonly name: number | undefined
  readonly type: number | undefined
}

export interface ChosenEnds {
  readonly source: ChosenEnd
  readonly target: ChosenEnd
}

type Chosen = readonly (ColumnField | undefined)[]

/**
 * The columns of both ends: those that a person has chosen, and else those that were recognised. Where the column that
 * was recognised as one end is chosen as the other, the two are swapped.
 */
export function chooseEnds(recognised: EndPair | null, chosen: Chosen): ChosenEnds | null {
  const source = chooseEnd('source', chosen, [recognised?.source, recognised?.target])
  const target = chooseEnd('target', chosen, [recognised?.target, recognised?.source])
  return source && target && source.id !== target.id ? { source, target } : null
}

function chooseEnd(
  end: 'source' | 'target',
  chosen: Chosen,
  [own, other]: readonly [EndColumns | undefined, EndColumns | undefined],
): ChosenEnd | null {
  const at = (field: ColumnField) => {
    const column = chosen.indexOf(field)
    return column < 0 ? undefined : column
  }
  const free = (column: number | undefined) =>
    column !== undefined && chosen[column] === undefined ? column : undefined
  const said = at(end)
  const id = said ?? free(own?.id ?? own?.name) ?? free(other?.id ?? other?.name)
  if (id === undefined) return null
  const name = at(`${end}-name`) ?? (said === undefined ? free(own?.name) : undefined)
  return { id, name: name === id ? undefined : name, type: at(`${end}-type`) ?? free(own?.type) }
}
