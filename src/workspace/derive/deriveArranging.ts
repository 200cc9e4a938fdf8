import type { Language } from '../../base/language.ts'
import { isEdited } from '../../model/change/lineage.ts'
import type { Arranging } from '../../scene/arrangement.ts'
import { getArrangeable, getLayout, getLevel } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'

const NONE = new Map()

/** The settings of the arrangement. Two states with equal settings give the same places. */
export function deriveArranging(state: WorkspaceState, language: Language): Arranging {
  const { view, memories } = state
  const level = getLevel(state)
  const memory = isOwn(state) && (memories.find((one) => one.level === level) ?? memories.at(-1))
  return {
    layout: getLayout(state),
    level,
    needed: new Set([...view.revealed, ...(deriveDrawnAnswer(state)?.actors ?? [])]),
    names: view.names,
    language,
    positions: state.positions.get(getArrangeable(state)) ?? NONE,
    ...(memory && { memory }),
  }
}

/** Whether the dataset is no longer as it was opened, or was edited when it was kept. */
export function isOwn({ dataset, ownId }: WorkspaceState): boolean {
  return dataset !== null && (ownId !== null || isEdited(dataset))
}
