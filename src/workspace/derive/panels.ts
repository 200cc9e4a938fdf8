import type { WorkspaceState } from '../workspaceState.ts'

/** From so many px on, panels stand beside the view; in less they lie over it as sheets. The styles know the same width. */
export const WIDE = 900
/** In less, only one of the panels is open at a time, so that the view keeps enough room. */
const ROOM_FOR_BOTH = 1200

export function hasRoomForBoth({ windowWidth }: Pick<WorkspaceState, 'windowWidth'>): boolean {
  return windowWidth >= ROOM_FOR_BOTH
}

export function isWide({ windowWidth }: Pick<WorkspaceState, 'windowWidth'>): boolean {
  return windowWidth >= WIDE
}

/** Whether the legend is open: where there is no room for both, the panel on the right takes its place for a while. */
export function isLeftOpen(state: WorkspaceState): boolean {
  const { leftOpen, rightOpen } = state.preferences
  return leftOpen && (!rightOpen || hasRoomForBoth(state))
}
