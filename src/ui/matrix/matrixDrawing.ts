import type { NameLanguage } from '../../scene/labelSpot.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'
import type { CellTrack } from './useTracks.ts'
import type { CellAt } from './walkMatrix.ts'

/** What rows and headings are drawn from. */
export interface MatrixDrawing {
  readonly matrix: MatrixView
  /** The columns in view. */
  readonly columns: readonly CellTrack[]
  /** The cell that keys have reached. */
  readonly active: CellAt
  /** The cell that is told below the matrix. */
  readonly told: CellAt
  readonly hasVerbs: boolean
  readonly names: NameLanguage
  readonly size: { readonly width: number; readonly height: number }
}
