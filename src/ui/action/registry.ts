import type { Action, ActionTarget, TargetOf } from './action.ts'
import { ACTOR_ACTIONS, ACTORS_ACTIONS } from './actorActions.ts'
import { DIAGRAM_ACTIONS } from './diagramActions.ts'
import { ACTOR_EDITS, ACTORS_EDITS, PAGE_EDITS, TIE_EDITS } from './editActions.ts'
import { EVENT_ACTIONS } from './eventActions.ts'
import { PAGE_ACTIONS } from './pageActions.ts'
import { RELATION_ACTIONS } from './relationActions.ts'

/** All actions by kind of target, in the order in which they are listed everywhere. */
export const ACTIONS: {
  readonly [Kind in ActionTarget['kind']]: readonly Action<TargetOf<Kind>>[]
} = {
  actors: [...ACTORS_ACTIONS, ...ACTORS_EDITS],
  actor: [...ACTOR_ACTIONS, ...ACTOR_EDITS],
  tie: [...RELATION_ACTIONS, ...TIE_EDITS],
  events: EVENT_ACTIONS,
  diagram: DIAGRAM_ACTIONS,
  page: [...PAGE_EDITS, ...PAGE_ACTIONS],
}
