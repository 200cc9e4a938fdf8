import { ActorHeading } from './ActorHeading.tsx'
import type { MatrixDrawing } from './matrixDrawing.ts'

/** The names of the columns in view. */
export function MatrixHeadings({ matrix, columns, active, told, names, size }: MatrixDrawing) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is out of sight in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
    <div role="row" aria-rowindex={1} className="matrix-heads">
      {columns.map(({ index, at }) => (
        <ActorHeading
          key={matrix.actors[index]}
          {...{ matrix, names, row: -1, column: index, at, width: size.width }}
          isMeant={told.column === index}
          isActive={active.row === -1 && active.column === index}
        />
      ))}
    </div>
  )
}
