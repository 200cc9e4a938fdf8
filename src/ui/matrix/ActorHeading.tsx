import type { CSSProperties } from 'react'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { MatrixDrawing } from './matrixDrawing.ts'
import { nameActor } from './nameActor.ts'
import type { CellAt } from './walkMatrix.ts'
import { toCellId } from './walkMatrix.ts'

interface ActorHeadingProps extends Pick<MatrixDrawing, 'matrix' | 'active' | 'told' | 'names'> {
  readonly cell: CellAt
  readonly style: CSSProperties
}

const selectActors = ({ view }: WorkspaceState) => view.selection.actors

/** The name of a row or a column. */
export function ActorHeading({ matrix, active, told, names, cell, style }: ActorHeadingProps) {
  const selected = useWorkspaceState(selectActors)
  const isRow = cell.column < 0
  const actor = matrix.actors[isRow ? cell.row : cell.column]!
  const isMeant = isRow ? told.row === cell.row : told.column === cell.column
  const isActive = active.row === cell.row && active.column === cell.column
  const name = nameActor(matrix.dataset, actor, names)
  const aria = {
    role: isRow ? 'rowheader' : 'columnheader',
    'aria-colindex': cell.column + 2,
    'aria-selected': selected.includes(actor),
  }

  return (
    <div
      id={toCellId(cell)}
      className={`matrix-name${isMeant ? ' meant' : ''}${isActive ? ' active' : ''}`}
      {...aria}
      data-row={cell.row}
      data-column={cell.column}
      title={name}
      style={style}
    >
      <bdi>{name}</bdi>
    </div>
  )
}
