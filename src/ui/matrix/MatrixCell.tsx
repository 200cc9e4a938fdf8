import { memo } from 'react'
import type { Language } from '../../base/language.ts'
import { firmestStatus } from '../../model/status.ts'
import { printTie } from '../../scene/structure/printTie.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveTheme } from '../../workspace/derive/deriveScene.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { MatrixDrawing } from './matrixDrawing.ts'
import { printCell } from './printCell.ts'
import { SignMark } from './SignMark.tsx'
import { useMatrixWords } from './useMatrixWords.ts'
import { toCellId } from './walkMatrix.ts'

interface MatrixCellProps extends Pick<MatrixDrawing, 'matrix' | 'hasVerbs' | 'names' | 'size'> {
  readonly row: number
  readonly column: number
  /** Where its column begins, in px. */
  readonly at: number
  /** Whether keys have reached it. */
  readonly isActive: boolean
}

/** With more ties than this, a cell has no room for their verbs. */
const MOST_TOLD = 2

const selectRelations = ({ view }: WorkspaceState) => view.selection.relations

/** What a row does to a column: the mark of each sign, and its verbs where there is room. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { matrix, row, column, at, isActive, hasVerbs, names, size } = props
  const { matrix: words } = useMatrixWords()
  const theme = useWorkspaceState(deriveTheme)
  const selected = useWorkspaceState(selectRelations)
  const { dataset, actors, getCell } = matrix
  const ends = [actors[row]!, actors[column]!] as const
  const ties = getCell(...ends)
  const cell = { row, column }
  const language: Language = names === 'ar' ? 'ar' : DATA_LANGUAGE
  const isRoomy = hasVerbs && ties.length <= MOST_TOLD
  const verbs = { language, width: size.width }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is out of sight in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is meant
    <div
      id={toCellId(cell)}
      role="gridcell"
      className={`matrix-cell${row === column ? ' self' : ''}${isActive ? ' active' : ''}`}
      aria-colindex={column + 2}
      aria-selected={ties.some(({ relations }) => relations.some(({ id }) => selected.includes(id)))}
      data-row={row}
      data-column={column}
      style={{ inlineSize: size.width, insetInlineStart: `calc(var(--names) + ${at}px)` }}
    >
      <span className="hidden-label">{printCell(matrix, ends, { words, language })}</span>
      {ties.map(({ sign, relations, faded, ringed }) => (
        <span key={relations[0]!.id} aria-hidden="true" className={faded ? 'matrix-tie faded' : 'matrix-tie'}>
          <SignMark sign={sign} status={firmestStatus(relations)} ringed={ringed} theme={theme} />
          {isRoomy ? <bdi>{printTie(dataset, relations, verbs).lines.join(' ')}</bdi> : null}
        </span>
      ))}
    </div>
  )
})
