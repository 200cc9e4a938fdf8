import { leastOf } from '../../base/extremes.ts'
import type { ActorId } from '../../model/dataset.ts'
import type { PlacedSpot } from '../arrangement.ts'
import type { Box } from '../geometry.ts'
import { boxAround, centreOf } from '../geometry.ts'
import type { SpotId } from '../structure/listTies.ts'
import type { MatrixGrid, Track } from './chooseGrid.ts'
import { BETWEEN, NAME_GAP } from './chooseGrid.ts'
import type { Content, Part } from './listContents.ts'
import { measurePart, measureSlot, NOTE_GAP, SHARED_MARK } from './listContents.ts'
import type { GridBox, MatrixCell } from './matrix.ts'
import { NOTE_SIZE } from './matrix.ts'

type Mirror = (box: Box) => Box

interface Shading {
  readonly mirror: Mirror
  /** Whether the cell of a row and a column is inside a block. */
  readonly isShaded: (row: ActorId, column: ActorId) => boolean
}

/** Puts the names of rows beside them and those of columns above them. */
export function placeHeadings(grid: MatrixGrid, mirror: Mirror): ReadonlyMap<SpotId, PlacedSpot> {
  const { rows, columns, rowNames, columnNames, turned } = grid
  const spots = new Map<SpotId, PlacedSpot>()
  const put = (id: SpotId, actor: ActorId, label: PlacedSpot['label'], box: Box) =>
    spots.set(id, { id, actor, label, box: mirror(box) })
  for (const [actor, { at, size }] of rows) {
    const label = rowNames.get(actor)!
    put(`a:${actor}`, actor, label, { x: -NAME_GAP - label.width, y: at, width: label.width, height: size })
  }
  for (const [actor, { at, size }] of columns) {
    const label = columnNames.get(actor)!
    const height = turned ? label.width : label.height + BETWEEN
    put(`c:${actor}`, actor, label, { x: at, y: -NAME_GAP - height, width: size, height })
  }
  return spots
}

/** Lays out rows and columns, each cut where one block ends and another begins. */
export function placeGrid(
  { rows, columns }: MatrixGrid,
  groups: readonly (readonly ActorId[])[],
  { mirror, isShaded }: Shading,
): readonly GridBox[] {
  const spans = (tracks: ReadonlyMap<ActorId, Track>) => groups.map((group) => span(group.map((id) => tracks.get(id)!)))
  const [high, wide] = [spans(rows), spans(columns)]
  const piece = (id: string, actor: ActorId, kind: GridBox['kind'], across: Track, down: Track): GridBox => {
    // One px more, so that the lines of neighbours overlap.
    const box = { x: across.at, y: down.at, width: across.size + 1, height: down.size + 1 }
    return { id, owner: `a:${actor}`, kind, box: mirror(box) }
  }
  const actors = groups.flat()
  return [
    ...actors.flatMap((actor) =>
      wide.map((across, index) => {
        const kind = [0, -1].every((end) => isShaded(actor, groups[index]!.at(end)!)) ? 'block' : 'plain'
        return piece(`row ${actor} ${index}`, actor, kind, across, rows.get(actor)!)
      }),
    ),
    ...actors.flatMap((actor) =>
      high.map((down, index) => piece(`column ${actor} ${index}`, actor, 'plain', columns.get(actor)!, down)),
    ),
    ...actors.map((actor) => piece(`self ${actor}`, actor, 'self', columns.get(actor)!, rows.get(actor)!)),
  ]
}

function span(tracks: readonly Track[]): Track {
  const [first, last] = [tracks[0]!, tracks.at(-1)!]
  return { at: first.at, size: last.at + last.size - first.at }
}

/** The largest mark, in px, and the share of its cell that a mark takes when alone. */
const LARGEST_MARK = 20
const SHARE = 0.62

/** Puts the contents of each cell in its middle, side by side where there are several signs. */
export function placeCells(
  { rows, columns }: MatrixGrid,
  contents: readonly Content[],
  { mirror, isShaded }: Shading,
): ReadonlyMap<string, readonly MatrixCell[]> {
  const isPlain = contents.every(({ parts }) => parts.length === 1 && parts[0]!.noteWidth === 0)
  const smallest = leastOf([...rows.values(), ...columns.values()].map(({ size }) => size))
  const mark = isPlain ? Math.round(Math.min(LARGEST_MARK, smallest * SHARE)) : SHARED_MARK
  const cells = new Map<string, MatrixCell[]>()
  for (const { row, column, parts } of contents) {
    const [across, down] = [columns.get(column)!, rows.get(row)!]
    const share = across.size / parts.reduce((sum, part) => sum + measureSlot(part), 0)
    let { at } = across
    for (const part of parts) {
      const box = { x: at, y: down.at, width: share * measureSlot(part), height: down.size }
      at += box.width
      const cell: MatrixCell = {
        ...{ row: `a:${row}`, column: `c:${column}`, shaded: isShaded(row, column), box: mirror(box) },
        ...placePart(mirror(box), part, mark),
      }
      cells.set(part.tie, [...(cells.get(part.tie) ?? []), cell])
    }
  }
  return cells
}

/** Places a mark in the middle, or on the left of its numbers. */
function placePart(box: Box, part: Part, mark: number): Pick<MatrixCell, 'mark' | 'noteAt'> {
  const middle = centreOf(box)
  const { noteWidth } = part
  if (noteWidth === 0) return { mark: boxAround(middle, mark, mark), noteAt: null }
  const left = middle.x - measurePart(part) / 2
  const height = NOTE_SIZE + 2
  return {
    mark: boxAround({ x: left + mark / 2, y: middle.y }, mark, mark),
    noteAt: { x: left + mark + NOTE_GAP, y: middle.y - height / 2, width: noteWidth, height },
  }
}
