import { memoiseLastFor } from '../../base/memoise.ts'
import type { RelationId } from '../../model/dataset.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { markChanges } from '../../scene/markChanges.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ShownComparison } from '../shownComparison.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveTheme } from './deriveScene.ts'
import { findShownComparison } from './findShownComparison.ts'

/** Two versions as one picture, and the part of it that differs. */
interface ComparisonScenes {
  readonly whole: Scene
  readonly marked: Scene
}

/** The pictures of the version that is shown beside the present one; `null` while there is none. */
export function deriveComparisonScenes(state: WorkspaceState): ComparisonScenes | null {
  const shown = findShownComparison(state)
  return shown?.arrangement ? compose(shown, deriveTheme(state)) : null
}

const compose = memoiseLastFor((shown: ShownComparison, theme: Theme): ComparisonScenes => {
  const { union, before, after, arrangement, marks } = shown
  const isInNeither = (id: RelationId) => !before.relations.has(id) && !after.relations.has(id)
  const hidden = [...union.relations.keys()].filter(isInNeither).map((id) => [id, 'hide'] as const)
  const whole = composeScene(union, arrangement!, { theme, actors: new Map(), relations: new Map(hidden) })
  return { whole, marked: markChanges(whole, marks) }
})
