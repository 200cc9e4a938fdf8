import type { Command } from '../createWorkspace.ts'
import { openDialog } from './notices.ts'

/** Opens the dialog of measures where it was left, at first with the relations of each actor. */
export function openMeasures(): Command {
  return (state) => ({
    ...openDialog('measures')(state),
    measuring: state.measuring ?? { question: { id: 'degree', layer: null }, share: 0, answer: null, basis: null },
  })
}
