import { ActorHeading } from './ActorHeading.tsx'
import type { MatrixDrawing } from './matrixDrawing.ts'

/** The names of the columns in view. */
export function MatrixHeadings({ columns, size, ...drawing }: MatrixDrawing) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is out of sight in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
    <div role="row" aria-rowindex={1} className="matrix-heads">
      {columns.map(({ index, at }) => (
        <ActorHeading
          key={drawing.matrix.actors[index]}
          {...drawing}
          cell={{ row: -1, column: index }}
          style={{ inlineSize: size.width, insetInlineStart: `calc(var(--names) + ${at}px)` }}
        />
      ))}
    </div>
  )
}
