import type { ActorId, Point } from '../../model/dataset.ts'
import type { BarMemory } from '../arrangement.ts'

type Positions = ReadonlyMap<ActorId, Point>

/** The positions that were set since a drawing. */
export function toMoved(memory: Pick<BarMemory, 'positions'>, positions: Positions): Positions {
  return new Map(
    [...positions].filter(([actor, { x, y }]) => {
      const before = memory.positions.get(actor)
      return before?.x !== x || before.y !== y
    }),
  )
}

/** Puts the bars back of which the position was taken away: to where they stood before, or among those who are new. */
export function returnMoved(memory: BarMemory, positions: Positions): BarMemory {
  const back = [...memory.positions.keys()].filter((actor) => !positions.has(actor))
  if (back.length === 0) return memory
  const returned = back.flatMap((actor) => memory.stood.get(actor) ?? [])
  const columns = memory.columns.map((column, index) => ({
    ...column,
    bars: [
      ...column.bars.filter(({ actor }) => !back.includes(actor)),
      ...returned.filter((one) => one.column === index).map(({ bar }) => bar),
    ].sort((a, b) => a.top - b.top),
  }))
  return { ...memory, columns }
}

/** The positions of a drawing, and where the bars that they moved stood in the one before. */
export function rememberMoved(
  memory: BarMemory | undefined,
  positions: Positions,
): Pick<BarMemory, 'positions' | 'stood'> {
  const stood = new Map([...(memory?.stood ?? [])].filter(([actor]) => positions.has(actor)))
  for (const [column, { bars }] of (memory?.columns ?? []).entries())
    for (const bar of bars)
      if (positions.has(bar.actor) && !memory!.positions.has(bar.actor)) stood.set(bar.actor, { column, bar })
  return { positions, stood }
}
