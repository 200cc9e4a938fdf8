import type { WorkspaceState } from '../workspaceState.ts'

/**
 * The width, in px, from which panels stand beside the view; below it they are sheets over it. The styles use it too.
 */
export const WIDE = 900
/** The width, in px, below which only one panel is open at a time, so that the view keeps enough room. */
const ROOM_FOR_BOTH = 1200

export function hasRoomForBoth({ windowWidth }: Pick<WorkspaceState, 'windowWidth'>): boolean {
  return windowWidth >= ROOM_FOR_BOTH
}

export function isWide({ windowWidth }: Pick<WorkspaceState, 'windowWidth'>): boolean {
  return windowWidth >= WIDE
}

/** Whether the legend is open. Where there is no room for both, an open panel on the right replaces it for a while. */
export function isLeftOpen(state: WorkspaceState): boolean {
  const { leftOpen, rightOpen } = state.preferences
  return leftOpen && (!rightOpen || hasRoomForBoth(state))
}
