import type { Language } from '../../base/language.ts'
import type { Arranging } from '../../scene/arrangement.ts'
import { getArrangeable, getLayout, getLevel } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'

/** What decides the places, without the words: they are the business of whoever arranges. */
export type ArrangingRequest = Omit<Arranging, 'words'>

const NONE = new Map()

/** What is to be arranged now. Two states with the same answer have the same places. */
export function deriveArranging(state: WorkspaceState, language: Language): ArrangingRequest {
  const { view } = state
  return {
    layout: getLayout(state),
    level: getLevel(state),
    opened: new Set(view.opened),
    openedTrunks: new Set(view.openedTrunks),
    needed: new Set([...view.unfolded, ...(deriveDrawnAnswer(state)?.actors ?? [])]),
    names: view.names,
    language,
    structureLines: view.structureLines,
    positions: state.positions.get(getArrangeable(state)) ?? NONE,
    focus: view.centre,
  }
}
