import type { Command } from '../createWorkspace.ts'
import type { Pin, WorkspaceState } from '../workspaceState.ts'

/** Pins a question, or one path of its answer, unless it is pinned already. */
export function pin(pinned: Pin): Command {
  return (state) => (isPinned(state, pinned) ? state : { ...state, pins: [...state.pins, pinned] })
}

export function isPinned({ pins }: Pick<WorkspaceState, 'pins'>, pinned: Pin): boolean {
  return pins.some((other) => toKey(other) === toKey(pinned))
}

export function unpin(pinned: Pin): Command {
  return (state) => {
    const isOther = (other: Pin) => toKey(other) !== toKey(pinned)
    return {
      ...state,
      pins: state.pins.filter(isOther),
      pinsBeside: state.pinsBeside?.every(isOther) ? state.pinsBeside : null,
    }
  }
}

/** Asks a pinned question again, and shows its path. */
export function showPin({ trace, path }: Pin): Command {
  return (state) => ({
    ...state,
    view: { ...state.view, trace, beside: null, path, answerForm: 'auto', panel: 'trace' },
  })
}

/** Shows two paths beside each other, or asks the first of two questions with the answer to the second beside it. */
export function comparePins(first: Pin, second: Pin): Command {
  if (first.path && second.path) return (state) => ({ ...state, pinsBeside: [first, second] })
  return (state) => ({
    ...state,
    view: { ...state.view, trace: first.trace, beside: second.trace, path: null, answerForm: 'auto', panel: 'trace' },
  })
}

function toKey({ trace, path }: Pin): string {
  return JSON.stringify([trace, path])
}
