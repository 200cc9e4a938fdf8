import type { ActorId } from '../../model/dataset.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { Command } from '../createWorkspace.ts'
import { deriveDrawnAnswer } from '../derive/deriveDrawnAnswer.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { revealIn } from './reveal.ts'

const WIDEST = 6

/** Focuses on the neighbourhood of an actor. */
export function focusOn(actor: ActorId): Command {
  return (state) => {
    const shown = revealIn(state, [actor, ...listNeighbours(state, actor)])
    const answerForm = deriveDrawnAnswer(state) ? 'off' : state.view.answerForm
    return { ...shown, view: { ...shown.view, focus: { actor, steps: 1 }, path: null, answerForm } }
  }
}

/** Widens the neighbourhood by a number of steps; a negative number narrows it. */
export function widenFocus(by: number): Command {
  return (state) => {
    const { focus } = state.view
    if (!focus) return state
    const steps = Math.max(1, Math.min(WIDEST, focus.steps + by))
    return steps === focus.steps ? state : { ...state, view: { ...state.view, focus: { ...focus, steps } } }
  }
}

function listNeighbours({ dataset }: WorkspaceState, actor: ActorId): readonly ActorId[] {
  const own = dataset ? listRelationsOf(dataset, [actor]) : []
  return [...new Set(own.map(({ source, target }) => (source === actor ? target : source)))]
}
