import { memoiseLast } from '../../base/memoise.ts'
import { composeHighlight } from '../../scene/composeHighlight.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Composing, ComposingWords } from '../../scene/composing.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { Scene } from '../../scene/scene.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { deriveHighlight } from './deriveHighlight.ts'

const compose = memoiseLast(composeScene)
const dress = memoiseLast(
  (theme: Theme, actors: Composing['actors'], relations: Composing['relations'], words: ComposingWords): Composing => ({
    theme,
    actors,
    relations,
    words,
  }),
)
const highlight = memoiseLast(composeHighlight)

/** What the diagram shows; `null` until there are places. */
export function deriveScene(state: WorkspaceState, words: ComposingWords): Scene | null {
  const { dataset, arrangement } = state
  if (!dataset || !arrangement) return null
  const { actors, relations } = deriveFiltered(state)!
  return compose(dataset, arrangement, dress(deriveTheme(state), actors, relations, words))
}

/** The part of the scene that stands out; `null`: nothing does. */
export function deriveHighlightedScene(state: WorkspaceState, words: ComposingWords): Scene | null {
  const scene = deriveScene(state, words)
  const part = deriveHighlight(state)
  return scene && part && state.arrangement ? highlight(scene, state.arrangement, part) : null
}

export function deriveTheme({ preferences, systemTheme }: WorkspaceState): Theme {
  return preferences.theme === 'system' ? systemTheme : preferences.theme
}
