import type { LayerId } from '../../analysis/measureOptions.ts'
import type { MeasureId } from '../../analysis/registry.ts'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { MeasureQuestion } from '../measuring.ts'
import { NOTHING_MEASURED } from '../measuring.ts'
import { openDialog } from './notices.ts'
import { revealIn } from './reveal.ts'
import { select } from './select.ts'

/** Asks for a measure, on its usual layer or on another. */
export function chooseMeasure(id: MeasureId, layer: LayerId | null = null): Command {
  return askMeasure({ id, layer })
}

/** Stops what is worked out; the last answer stays. */
export function stopMeasuring(): Command {
  return askMeasure(null)
}

function askMeasure(question: MeasureQuestion | null): Command {
  return (state) => ({
    ...state,
    measuring: { ...(state.measuring ?? NOTHING_MEASURED), question, share: question && 0 },
  })
}

/** Closes the dialog, and selects actors or relations in the diagram. */
export function showMeasured(found: {
  readonly actors?: readonly ActorId[]
  readonly relations?: readonly RelationId[]
}): Command {
  return (state) => {
    const relations = (found.relations ?? []).flatMap((id) => state.dataset?.relations.get(id) ?? [])
    const actors = [...(found.actors ?? []), ...relations.flatMap(({ source, target }) => [source, target])]
    const shown = revealIn(openDialog(null)({ ...state, view: { ...state.view, screen: 'diagram' } }), actors)
    return select(found)(shown)
  }
}
