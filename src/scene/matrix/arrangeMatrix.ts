import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, PlacedSpot } from '../arrangement.ts'
import { listTiers } from '../bars/listTiers.ts'
import { listTies } from '../bars/listTies.ts'
import type { Box } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import { chooseGrid } from './chooseGrid.ts'
import { findBlocks } from './findBlocks.ts'
import { listContents } from './listContents.ts'
import { numberVerbs } from './numberVerbs.ts'
import { placeCells, placeGrid, placeHeadings } from './placeGrid.ts'

/**
 * Arranges actors as the rows and again as the columns of a matrix, in whose cells their ties stand: a row is the
 * subject, a column the object, and what is mutual stands in both cells. Actors stand by the blocks that
 * {@link findBlocks} finds. Where names are Arabic, it runs from right to left.
 */
export function arrangeMatrix(given: Dataset, arranging: Arranging): Arrangement {
  const dataset = sortRecords(given)
  const { names, language, page } = arranging
  const blocks = findBlocks(dataset)
  const cast = new Set(listTiers(dataset, arranging).at(-1)!)
  const groups = blocks.actors
    .map((block) => block.filter((actor) => cast.has(actor)))
    .filter(({ length }) => length > 0)
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
  return {
    bounds: boundsOf([...spots.values(), ...grid].map(({ box }) => box)),
    spots: new Map<PlacedSpot['id'], PlacedSpot>(spots),
    outlines: [],
    frames: [],
    wires: ties.map((bundle) => ({ bundle, strokes: [], labelAt: null, labelAgain: null })),
    spotOf: new Map(groups.flat().map((actor) => [actor, `a:${actor}`])),
    toldByPlace: new Set(),
    headings: new Map(),
    verbs: null,
    matrix: {
      turned: chosen.turned,
      cells: placeCells(chosen, contents, { mirror, isShaded }),
      grid,
      breaking: new Set(ties.flatMap(({ relations }) => relations.filter(blocks.isBreaking).map(({ id }) => id))),
      numbers,
    },
  }
}
