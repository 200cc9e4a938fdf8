import { mostOf } from '../../base/extremes.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arranging, MatrixMemory } from '../arrangement.ts'
import type { SpotLabel } from '../labelSpot.ts'
import type { Page } from '../page.ts'
import { NARROW } from '../page.ts'
import { labelHeading } from './labelHeading.ts'
import type { Content } from './listContents.ts'
import { measureContent } from './listContents.ts'

/** A row or a column: where it begins, and its size across, in px. */
export interface Track {
  readonly at: number
  readonly size: number
}

/** Rows and columns, measured from the left upper corner of the first cell, with their names. */
export interface MatrixGrid {
  readonly rows: ReadonlyMap<ActorId, Track>
  readonly columns: ReadonlyMap<ActorId, Track>
  readonly rowNames: ReadonlyMap<ActorId, SpotLabel>
  readonly columnNames: ReadonlyMap<ActorId, SpotLabel>
  /** Whether the names of columns run upwards. */
  readonly turned: boolean
}

export interface GridChoice {
  /** The actors in their order, by block. */
  readonly groups: readonly (readonly ActorId[])[]
  readonly contents: readonly Content[]
  readonly names: Arranging['names']
  readonly page: Page | undefined
  /** The matrix before an edit: its rows and columns stay as large as they were. */
  readonly kept?: Pick<MatrixMemory, 'rows' | 'columns' | 'turned'> | undefined
}

/** The distance between blocks, in px; so are the distances below. */
const BLOCK_GAP = 8
/** The distance between the names of two rows, and round the upright names of columns. */
export const BETWEEN = 4
/** The distance between a name and its row or column. */
export const NAME_GAP = 2
/** The aspect ratio (width to height) of a window beside the legend, and the greatest width of a readable matrix. */
const WINDOW_ASPECT = 1.5
const WINDOW_WIDTH = 1100
/** Upright names are so much easier to read that a drawing may be this many times larger for them. */
const UPRIGHT = 1.2
/** The widths at which names are broken, as multiples of their font size. */
const ROW_NAME = 15
const NARROW_ROW_NAME = 7
const UPRIGHT_NAME = 4.3
const TURNED_NAME = 11.5
/** The largest share of its size by which a cell grows to fill the page; rows may also grow until cells are square. */
const MOST_GROWTH = 0.6

interface Sizes {
  readonly name: number
  readonly cell: number
}
const WIDE: Sizes = { name: 13, cell: 28 }
/** The aspect ratio above which every px of the height counts, as every px of the width does on a narrow page. */
const FLAT = 1.8
const TIGHT: Sizes = { name: 18, cell: 21 }

/** Chooses the sizes of rows and columns. Names of columns stand upright where there is room, and else run upwards. */
export function chooseGrid(dataset: Dataset, choice: GridChoice): MatrixGrid {
  const { page, kept } = choice
  const aspect = page?.aspect ?? WINDOW_ASPECT
  if (kept) return draftGrid(dataset, choice, kept.turned, aspect)
  const [upright, turned] = [false, true].map((isTurned) => draftGrid(dataset, choice, isTurned, aspect)) as [
    MatrixGrid,
    MatrixGrid,
  ]
  const measure = (grid: MatrixGrid) => {
    const { width, height } = measureGrid(grid)
    return Math.max(width / aspect, height)
  }
  const hasRoom = page ? measure(upright) <= UPRIGHT * measure(turned) : measureGrid(upright).width <= WINDOW_WIDTH
  return hasRoom ? upright : turned
}

function draftGrid(dataset: Dataset, choice: GridChoice, turned: boolean, aspect: number): MatrixGrid {
  const { groups, contents, names, page, kept } = choice
  const isNarrow = page !== undefined && page.aspect < NARROW
  const { name, cell } = isNarrow || (page && page.aspect > FLAT) ? TIGHT : WIDE
  const actors = groups.flat()
  const label = (width: number) =>
    new Map(actors.map((actor) => [actor, labelHeading(dataset.actors.get(actor)!.name, names, name, name * width)]))
  const rowNames = label(isNarrow ? NARROW_ROW_NAME : ROW_NAME)
  const columnNames = label(turned ? TURNED_NAME : UPRIGHT_NAME)
  const needed = measureColumns(contents)
  const widest = Math.max(cell, turned ? 0 : mostOf([...columnNames.values()].map(({ width }) => width)))
  const rowSize = (actor: ActorId) => Math.max(kept?.rows.get(actor) ?? cell, rowNames.get(actor)!.height + BETWEEN)
  const columnSize = (actor: ActorId) =>
    Math.max(
      kept?.columns.get(actor) ?? widest,
      needed.get(actor) ?? 0,
      turned ? columnNames.get(actor)!.height : columnNames.get(actor)!.width,
    )
  const lay = (moreHeight: number, moreWidth: number): MatrixGrid => ({
    rows: layTracks(groups, (actor) => rowSize(actor) + moreHeight),
    columns: layTracks(groups, (actor) => columnSize(actor) + moreWidth),
    ...{ rowNames, columnNames, turned },
  })
  if (kept) return lay(0, 0)
  const { width, height } = measureGrid(lay(0, 0))
  const grow = (missing: number, most: number) => Math.floor(Math.max(0, Math.min(most, missing / actors.length)))
  const growth = cell * MOST_GROWTH
  return lay(
    grow(width / aspect - height, Math.max(growth, widest - cell)),
    turned ? grow(height * aspect - width, growth) : 0,
  )
}

/** Measures the width that the fullest cell of each column takes. */
function measureColumns(contents: readonly Content[]): ReadonlyMap<ActorId, number> {
  const widths = new Map<ActorId, number>()
  for (const content of contents)
    widths.set(content.column, Math.max(measureContent(content), widths.get(content.column) ?? 0))
  return widths
}

function layTracks(groups: GridChoice['groups'], sizeOf: (actor: ActorId) => number): ReadonlyMap<ActorId, Track> {
  const tracks = new Map<ActorId, Track>()
  let at = 0
  for (const group of groups) {
    for (const actor of group) {
      const size = sizeOf(actor)
      tracks.set(actor, { at, size })
      at += size
    }
    at += BLOCK_GAP
  }
  return tracks
}

function measureGrid({ rows, columns, rowNames, columnNames, turned }: MatrixGrid): { width: number; height: number } {
  const end = (tracks: ReadonlyMap<ActorId, Track>) => mostOf([...tracks.values()].map(({ at, size }) => at + size))
  const most = (names: ReadonlyMap<ActorId, SpotLabel>, side: 'width' | 'height') =>
    mostOf([...names.values()].map((label) => label[side]))
  return {
    width: most(rowNames, 'width') + NAME_GAP + end(columns),
    height: (turned ? most(columnNames, 'width') : most(columnNames, 'height') + BETWEEN) + NAME_GAP + end(rows),
  }
}
