import type { Command } from '../createWorkspace.ts'
import type { ActorMeasure } from '../view.ts'
import { changeView } from './changeView.ts'

/** Shows a measure with the actors in all views, or none. */
export function showMeasure(measure: ActorMeasure | null): Command {
  return changeView({ measure })
}

/** Shows the best two camps with the actors, or no longer. */
export function toggleCamps(): Command {
  return (state) => showMeasure(state.view.measure?.id === 'two-camps' ? null : { id: 'two-camps', layer: null })(state)
}
