import type { Language } from '../../base/language.ts'
import { isEdited } from '../../model/change/lineage.ts'
import type { Arranging } from '../../scene/arrangement.ts'
import { getArrangeable, getLayout, getLevel } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'

const NONE = new Map()

/** The settings of the arrangement. Two states with equal settings give the same places. */
export function deriveArranging(state: WorkspaceState, language: Language): Arranging {
  const { view, dataset, columns } = state
  return {
    layout: getLayout(state),
    level: getLevel(state),
    needed: new Set([...view.revealed, ...(deriveDrawnAnswer(state)?.actors ?? [])]),
    names: view.names,
    language,
    positions: state.positions.get(getArrangeable(state)) ?? NONE,
    ...(dataset && columns && isEdited(dataset) && { columns }),
  }
}
