import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Viewport } from '../../scene/camera.ts'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { RibbonLook, RibbonWords } from '../../scene/ribbon/composeRibbon.ts'
import { composeRibbon } from '../../scene/ribbon/composeRibbon.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Scene } from '../../scene/scene.ts'
import { DATA_LANGUAGE } from '../dataLanguage.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { fitRibbon, isRibbon } from './deriveCamera.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { deriveTheme } from './deriveScene.ts'
import { deriveViewport } from './deriveViewport.ts'

/** The answer as a ribbon, in the direction that makes it largest; `null` where it is drawn in place or not at all. */
export function deriveRibbon(state: WorkspaceState, words: RibbonWords): Scene | null {
  const viewport = deriveViewport(state)
  const answer = deriveDrawnAnswer(state)
  const basis = deriveBasis(state)
  if (!basis || !viewport || !answer || !isRibbon(state)) return null
  const { theme, names } = { theme: deriveTheme(state), names: state.view.names }
  const [right, down] = composeBothWays(basis, answer.paths, theme, names, words)
  return zoomOf(right, viewport) >= zoomOf(down, viewport) ? right : down
}

const composeBothWays = memoiseLastFor(
  (dataset: Dataset, paths: readonly RibbonPath[], theme: Theme, names: NameLanguage, words: RibbonWords) => {
    const look: RibbonLook = { theme, names, language: DATA_LANGUAGE, words }
    return [
      composeRibbon(dataset, paths, { ...look, flow: 'right' }),
      composeRibbon(dataset, paths, { ...look, flow: 'down' }),
    ] as const
  },
)

function zoomOf(ribbon: Scene, viewport: Viewport): number {
  return fitRibbon(ribbon, viewport).zoom
}
