import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, PlacedSpot } from '../arrangement.ts'
import type { Box } from '../geometry.ts'
import { boundsOf, cornersOf } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import { listTiers } from '../structure/listTiers.ts'
import { listTies } from '../structure/listTies.ts'
import { chooseGrid } from './chooseGrid.ts'
import { listContents } from './listContents.ts'
import { numberVerbs } from './numberVerbs.ts'
import { placeCells, placeGrid, placeHeadings } from './placeGrid.ts'
import type { Blocks } from './toBlocks.ts'
import { toBlocks } from './toBlocks.ts'

/**
 * Arranges actors as the rows and columns of a matrix, with their ties in the cells. The row is the subject and the
 * column the object; a mutual tie stands in both cells. Actors are ordered by the blocks that {@link toBlocks} finds.
 * Where names are Arabic, the matrix runs from right to left.
 */
export function arrangeMatrix(given: Dataset, arranging: Arranging): Arrangement {
  const dataset = sortRecords(given)
  const { names, language, page } = arranging
  const blocks = toBlocks(dataset)
  const cast = new Set(listTiers(dataset, arranging).at(-1)!)
  const groups = listGroups(blocks, cast)
  const ties = listTies(dataset, cast)
  const numbers = numberVerbs(dataset)
  const contents = listContents(dataset, ties, numbers)
  const chosen = chooseGrid(dataset, { groups, contents, names, page })
  const isMirrored = (names === 'both' ? language : names) === 'ar'
  const mirror = (box: Box): Box => (isMirrored ? { ...box, x: -box.x - box.width } : box)
  const isShaded = (row: ActorId, column: ActorId) =>
    blocks.blockOf(row) !== null && blocks.blockOf(row) === blocks.blockOf(column)
  const spots = placeHeadings(chosen, mirror)
  const grid = placeGrid(chosen, groups, { mirror, isShaded })
  const cells = placeCells(chosen, contents, { mirror, isShaded })
  return {
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
      cells,
      grid,
      breaking: new Set(ties.flatMap(({ relations }) => relations.filter(blocks.isBreaking).map(({ id }) => id))),
      numbers,
    },
  }
}

/** Lists the shown actors by block. A block with only one shown actor joins the actors in no block. */
function listGroups({ blocks, rest }: Blocks, cast: ReadonlySet<ActorId>): readonly (readonly ActorId[])[] {
  const shown = [...blocks, rest].map((group) => group.filter((actor) => cast.has(actor)))
  const firm = shown.slice(0, -1).filter(({ length }) => length > 1)
  const loose = shown.filter((group) => !firm.includes(group)).flat()
  return loose.length > 0 ? [...firm, loose] : firm
}
