import './matrix.css'
import { useState } from 'react'
import { deriveMatrix } from '../../workspace/derive/deriveMatrix.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixText } from './MatrixText.tsx'
import { useMatrixWords } from './useMatrixWords.ts'
import { VERB_CELL } from './useTracks.ts'

/** The width of what stands beside the cells, in px. */
const BESIDE_CELLS = 460

/** Whether there is room for the verbs of so many columns. */
function hasRoom({ windowWidth }: WorkspaceState, columns: number): boolean {
  return columns * VERB_CELL.width + BESIDE_CELLS <= windowWidth
}

/** Actors by actors, with the sign of what each row does to a column, and its verb where there is room. */
export function MatrixScreen() {
  const { matrix: words } = useMatrixWords()
  const matrix = useWorkspaceState(deriveMatrix)
  const isRoomy = useWorkspaceState((state) => hasRoom(state, matrix?.actors.length ?? 0))
  const [chosen, setChosen] = useState<boolean | null>(null)
  if (!matrix) return null
  const hasVerbs = chosen ?? isRoomy

  return (
    <div className="matrix-screen">
      <MatrixHead matrix={matrix} hasVerbs={hasVerbs} onVerbs={setChosen} />
      {matrix.actors.length > 0 ? (
        <MatrixGrid matrix={matrix} hasVerbs={hasVerbs} />
      ) : (
        // Keys are heard here, too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus in the place of the grid
        <p className="matrix-grid matrix-nothing" tabIndex={0}>
          {words.nothing}
        </p>
      )}
      <MatrixText matrix={matrix} />
    </div>
  )
}
