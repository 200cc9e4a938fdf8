import type { Command } from '../createWorkspace.ts'
import type { Selection } from '../view.ts'
import { EMPTY_SELECTION } from '../view.ts'

/** Highlights what is pointed at in a list; `null`: nothing is pointed at. */
export function hover(things: Partial<Selection> | null): Command {
  return (state) => {
    if (things === null) return state.hovered === null ? state : { ...state, hovered: null }
    return { ...state, hovered: { ...EMPTY_SELECTION, ...things } }
  }
}
