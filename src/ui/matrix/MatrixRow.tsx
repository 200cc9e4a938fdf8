import { ActorHeading } from './ActorHeading.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import type { MatrixDrawing } from './matrixDrawing.ts'
import type { CellTrack } from './useTracks.ts'

interface MatrixRowProps extends MatrixDrawing {
  readonly track: CellTrack
}

/** A row with its name: the cells in view that are filled, and the one that keys have reached. */
export function MatrixRow(props: MatrixRowProps) {
  const { matrix, columns, active, told, hasVerbs, names, size, track } = props
  const { index: row, at } = track
  const actor = matrix.actors[row]!
  const drawn = columns.filter(
    ({ index }) =>
      index === row ||
      (active.row === row && active.column === index) ||
      matrix.getCell(actor, matrix.actors[index]!).length > 0,
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is out of sight in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
    <div
      role="row"
      aria-rowindex={row + 2}
      className="matrix-row"
      style={{ insetBlockStart: `calc(var(--heads) + ${at}px)`, blockSize: size.height }}
    >
      <ActorHeading
        matrix={matrix}
        names={names}
        row={row}
        column={-1}
        isMeant={told.row === row}
        isActive={active.row === row && active.column === -1}
      />
      {drawn.map(({ index, at: start }) => (
        <MatrixCell
          key={matrix.actors[index]}
          {...{ matrix, row, column: index, at: start, hasVerbs, names, size }}
          isActive={active.row === row && active.column === index}
        />
      ))}
    </div>
  )
}
