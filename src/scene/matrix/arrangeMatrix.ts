import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, MatrixMemory, PlacedSpot } from '../arrangement.ts'
import type { Box } from '../geometry.ts'
import { boundsOf, cornersOf } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import { continueCast } from '../structure/continueCast.ts'
import { listTies } from '../structure/listTies.ts'
import { chooseGrid } from './chooseGrid.ts'
import { listContents } from './listContents.ts'
import type { MatrixOrder } from './matrix.ts'
import { numberVerbs } from './numberVerbs.ts'
import { orderByBlocks } from './orderByBlocks.ts'
import { placeCells, placeGrid, placeHeadings } from './placeGrid.ts'
import { getBreaking, isSameBlock, keepBlocks, LATER } from './toBlocks.ts'

/**
 * Arranges actors as the rows and columns of a matrix, with their ties in the cells. The row is the subject and the
 * column the object; a mutual tie stands in both cells. Actors are ordered by the blocks that {@link toBlocks} finds.
 * Where names are Arabic, the matrix runs from right to left. After an edit actors keep their blocks and their order, and
 * whoever is new comes last.
 */
export function arrangeMatrix(given: Dataset, arranging: Arranging): Arrangement {
  const dataset = sortRecords(given)
  const { names, language, page, level, positions } = arranging
  const { order } = arranging
  const last = page || order ? undefined : findMemory(arranging)
  const { chosen: actors, cast } = continueCast(dataset, arranging, last)
  const memory = last && isSlight(cast, last) ? last : undefined
  const { groups, blockOf, breaking } =
    order ?? (memory ? continueGroups(dataset, cast, memory) : orderByBlocks(dataset, cast))
  const shown = groups.map((group) => group.filter((actor) => cast.includes(actor))).filter(({ length }) => length > 0)
  const ties = listTies(dataset, new Set(cast))
  const numbers = numberVerbs(dataset)
  const contents = listContents(dataset, ties, numbers)
  const chosen = chooseGrid(dataset, { groups: shown, contents, names, page, kept: memory })
  const isMirrored = (names === 'both' ? language : names) === 'ar'
  const mirror = (box: Box): Box => (isMirrored ? { ...box, x: -box.x - box.width } : box)
  const isShaded = (row: ActorId, column: ActorId) => isSameBlock(blockOf, row, column)
  const spots = placeHeadings(chosen, mirror)
  const grid = placeGrid(chosen, shown, { mirror, isShaded })
  const cells = placeCells(chosen, contents, { mirror, isShaded })
  const drawing: Arrangement = {
    bounds: boundsOf([...spots.values(), ...grid].map(({ box }) => box)),
    spots: new Map<PlacedSpot['id'], PlacedSpot>(spots),
    wires: ties.map((tie) => ({
      tie,
      points: cells.get(tie.id)!.flatMap(({ box }) => cornersOf(box)),
      labelAt: null,
      labelAgain: null,
    })),
    verbs: null,
    matrix: {
      start: isMirrored ? 'right' : 'left',
      turned: chosen.turned,
      ...{ cells, grid, groups, blocks: blockOf },
      breaking,
      numbers,
    },
  }
  if (page) return drawing
  const own = { ...drawing, chosen: { layout: 'matrix', level, actors, positions } } as const
  const next = memory && toMemory(own, memory)
  return next ? { ...own, memory: next } : own
}

/** What the last matrix of the same level left to this one. */
function findMemory({ memory, drawn, level }: Arranging): MatrixMemory | undefined {
  const own = memory?.layout === 'matrix' && memory.level === level ? memory : drawn && toMemory(drawn)
  return own?.level === level ? own : undefined
}

/** What a matrix leaves to the next one, with what it was left itself. */
function toMemory({ chosen, matrix, spots }: Arrangement, before?: MatrixMemory): MatrixMemory | undefined {
  if (chosen?.layout !== 'matrix' || !matrix) return undefined
  const { groups, blocks, turned } = matrix
  const [rows, columns] = [new Map(before?.rows), new Map(before?.columns)]
  for (const { id, actor, box } of spots.values())
    if (id.startsWith('a:')) rows.set(actor, box.height)
    else columns.set(actor, box.width)
  return { layout: 'matrix', level: chosen.level, cast: chosen.actors, groups, blocks, rows, columns, turned }
}

/** With a larger part of them new, all actors are ordered anew. */
const MOST_FRESH = 1 / 3

function isSlight(cast: readonly ActorId[], { rows }: MatrixMemory): boolean {
  return cast.filter((actor) => !rows.has(actor)).length <= MOST_FRESH * cast.length
}

/** Keeps the groups that were drawn. Whoever is new comes after all others. */
function continueGroups(dataset: Dataset, cast: readonly ActorId[], { groups, blocks }: MatrixMemory): MatrixOrder {
  const known = new Set(groups.flat())
  const fresh = cast.filter((actor) => !known.has(actor))
  const last = groups.at(-1) ?? []
  const hasRest = last.length > 0 && last.every((actor) => (blocks.get(actor) ?? LATER) === LATER)
  const blockOf = keepBlocks(blocks, fresh)
  return {
    blockOf,
    breaking: getBreaking(dataset, blockOf),
    groups: hasRest ? groups.with(-1, [...last, ...fresh]) : [...groups, fresh],
  }
}
