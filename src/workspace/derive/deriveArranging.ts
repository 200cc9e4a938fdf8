import type { Language } from '../../base/language.ts'
import { isEdited } from '../../model/change/lineage.ts'
import type { Arranging, LayoutMemory } from '../../scene/arrangement.ts'
import { getDrawnLayout } from '../../scene/getDrawnLayout.ts'
import type { LayoutId } from '../../scene/layout.ts'
import { getArrangeable, getLayout, getLevel } from '../commands/move.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'

const NONE = new Map()

/** The settings of the arrangement. Two states with equal settings give the same places. */
export function deriveArranging(state: WorkspaceState, language: Language): Arranging {
  const { view } = state
  const [layout, level] = [getLayout(state), getLevel(state)]
  const memory = isOwn(state) && findMemory(state, layout)
  return {
    layout,
    level,
    needed: new Set([...view.revealed, ...(deriveDrawnAnswer(state)?.actors ?? [])]),
    names: view.names,
    language,
    positions: state.positions.get(getArrangeable(state)) ?? NONE,
    ...(memory && { memory }),
  }
}

/** The memory of the present level, or else the latest one of that layout. */
export function findMemory(state: WorkspaceState, layout: LayoutId): LayoutMemory | undefined {
  const level = getLevel(state)
  const drawn = state.dataset ? getDrawnLayout(state.dataset, { layout, level }) : layout
  const own = state.memories.filter((memory) => memory.layout === drawn)
  return own.find((memory) => memory.level === level) ?? own.at(-1)
}

/** Whether the dataset is no longer as it was opened, or was edited when it was kept. */
export function isOwn({ dataset, ownId }: WorkspaceState): boolean {
  return dataset !== null && (ownId !== null || isEdited(dataset))
}
