import { memoiseLastFor } from '../../base/memoise.ts'
import type { Viewport } from '../../scene/camera.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveDrawnAnswer } from './deriveDrawnAnswer.ts'
import { isLeftOpen, isWide } from './panels.ts'

const LEFT = 240
const RIGHT = 368
const BOTTOM = 60
const BOTTOM_NARROW = 96
/** The share of the height that a sheet takes; the styles use the same one. */
const SHEET = 0.5
/** The height in px of what stands in the corner: the count of what is shown, and the closed head of the right panel. */
const CORNER = 56
/** The height, in px, of a bar at the top that names the answer or the neighbourhood shown, and of the count below it. */
const BAR = 100
/** The further height of the second bar if both are shown, in px. */
const SECOND_BAR = 44

/** The window onto the diagram, without the parts that panels cover; `null` while there is no diagram. */
export function deriveViewport(state: WorkspaceState): Viewport | null {
  const { surface, preferences, view } = state
  if (!surface) return null
  const bars = Number(view.focus !== null) + Number(deriveDrawnAnswer(state) !== null)
  return measure(surface, isWide(state), isLeftOpen(state), preferences.rightOpen, bars)
}

const measure = memoiseLastFor(
  (
    { width, height }: NonNullable<WorkspaceState['surface']>,
    wide: boolean,
    left: boolean,
    right: boolean,
    bars: number,
  ): Viewport => ({
    width,
    height,
    insets: {
      left: wide && left ? LEFT : 0,
      right: wide && right ? RIGHT : 0,
      top: bars > 0 ? BAR + (bars - 1) * SECOND_BAR : CORNER,
      bottom: wide ? BOTTOM : left || right ? height * SHEET : BOTTOM_NARROW,
    },
  }),
)
