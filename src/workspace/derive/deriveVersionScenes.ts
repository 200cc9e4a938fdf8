import { memoiseLastFor } from '../../base/memoise.ts'
import { composeScene } from '../../scene/composeScene.ts'
import type { Theme } from '../../scene/look/palette.ts'
import { markChanges } from '../../scene/markChanges.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ShownVersion } from '../shownVersion.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveTheme } from './deriveScene.ts'
import { findShownVersion } from './findShownVersion.ts'

/** Two versions as one picture, and the part of it that differs. */
interface VersionScenes {
  readonly whole: Scene
  readonly marked: Scene
}

/** The pictures of the version that is shown beside the present one; `null` while there is none. */
export function deriveVersionScenes(state: WorkspaceState): VersionScenes | null {
  const shown = findShownVersion(state)
  return shown?.arrangement ? compose(shown, deriveTheme(state)) : null
}

const compose = memoiseLastFor(({ union, arrangement, marks }: ShownVersion, theme: Theme): VersionScenes => {
  const whole = composeScene(union, arrangement!, { theme, actors: new Map(), relations: new Map() })
  return { whole, marked: markChanges(whole, marks) }
})
