import type { ActorMeasureId } from '../../analysis/registry.ts'
import type { Command } from '../createWorkspace.ts'
import type { RowOrder } from '../view.ts'
import { changeView } from './changeView.ts'

/** Orders the rows and columns of the matrix by blocks, by groups, or by a measure, which is then shown. */
export function orderRows(by: Exclude<RowOrder, 'measure'> | ActorMeasureId): Command {
  if (by === 'blocks' || by === 'groups') return changeView({ rowOrder: by })
  return changeView({ rowOrder: 'measure', measure: { id: by, layer: null } })
}
