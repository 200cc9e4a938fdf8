import { memo } from 'react'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { MatrixDrawing } from './matrixDrawing.ts'
import { nameActor } from './nameActor.ts'
import { toCellId } from './walkMatrix.ts'

interface ActorHeadingProps extends Pick<MatrixDrawing, 'matrix' | 'names'> {
  /** Its index, or -1 where it is the other. */
  readonly row: number
  readonly column: number
  /** Of a column: where it begins, and its width, in px. */
  readonly at?: number
  readonly width?: number
  /** Whether its row or column is told below the matrix. */
  readonly isMeant: boolean
  /** Whether keys have reached it. */
  readonly isActive: boolean
}

const selectActors = ({ view }: WorkspaceState) => view.selection.actors

/** The name of a row or a column. */
export const ActorHeading = memo(function ActorHeading(props: ActorHeadingProps) {
  const { matrix, names, row, column, at, width, isMeant, isActive } = props
  const selected = useWorkspaceState(selectActors)
  const isRow = column < 0
  const actor = matrix.actors[isRow ? row : column]!
  const name = nameActor(matrix.dataset, actor, names)
  const aria = {
    role: isRow ? 'rowheader' : 'columnheader',
    'aria-colindex': column + 2,
    'aria-selected': selected.includes(actor),
  }

  return (
    <div
      id={toCellId({ row, column })}
      className={`matrix-name${isMeant ? ' meant' : ''}${isActive ? ' active' : ''}`}
      {...aria}
      data-row={row}
      data-column={column}
      title={name}
      style={isRow ? undefined : { inlineSize: width, insetInlineStart: `calc(var(--names) + ${at}px)` }}
    >
      <bdi>{name}</bdi>
    </div>
  )
})
