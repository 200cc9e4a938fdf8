import { memoiseLastFor } from '../../base/memoise.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { ActorMarks } from '../../scene/actorMarks.ts'
import { composeHighlight } from '../../scene/composeHighlight.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Composing } from '../../scene/composing.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { Scene } from '../../scene/scene.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import type { DrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { deriveHighlight } from './deriveHighlight.ts'
import { deriveShownMeasure } from './deriveShownMeasure.ts'

const compose = memoiseLastFor(composeScene)
const dress = memoiseLastFor(
  ({ actors, relations }: Filtered, theme: Theme, marks: ActorMarks | undefined): Composing => ({
    theme,
    actors,
    relations,
    marks,
  }),
)
const composeWhole = memoiseLastFor(composeScene)
const dressWhole = memoiseLastFor(
  (composing: Composing, answer: DrawnAnswer): Composing => ({
    ...composing,
    actors: new Map([...composing.actors, ...showAll(answer.actors)]),
    relations: new Map([...composing.relations, ...showAll(answer.relations)]),
  }),
)
const highlight = memoiseLastFor(composeHighlight)

/** What the diagram shows; `null` until there are places. */
export function deriveScene(state: WorkspaceState): Scene | null {
  const [basis, { arrangement }] = [deriveBasis(state), state]
  return basis && arrangement && compose(basis, arrangement, deriveComposing(state))
}

/**
 * The highlighted part of the scene, including the parts of an answer that filters hide; `null` where there is none.
 */
export function deriveHighlightedScene(state: WorkspaceState): Scene | null {
  const [basis, { arrangement }] = [deriveBasis(state), state]
  const part = deriveHighlight(state)
  if (!basis || !arrangement || !part) return null
  return highlight(composeWhole(basis, arrangement, deriveWholeComposing(state)), part)
}

function deriveComposing(state: WorkspaceState): Composing {
  return dress(deriveFiltered(state)!, deriveTheme(state), deriveShownMeasure(state)?.marks)
}

/** The settings of the scene, with the whole answer visible. */
export function deriveWholeComposing(state: WorkspaceState): Composing {
  const composing = deriveComposing(state)
  const answer = deriveDrawnAnswer(state)
  return answer ? dressWhole(composing, answer) : composing
}

function* showAll<Id>(ids: Iterable<Id>): Generator<[Id, Visibility]> {
  for (const id of ids) yield [id, 'show']
}

export function deriveTheme({ preferences, systemTheme }: WorkspaceState): Theme {
  return preferences.theme === 'system' ? systemTheme : preferences.theme
}
