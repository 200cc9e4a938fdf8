import { ArrowRightFromLine, ArrowRightToLine, Focus, Route } from 'lucide-react'
import { focusOn } from '../../workspace/commands/focus.ts'
import { openProfile } from '../../workspace/commands/openProfile.ts'
import { select } from '../../workspace/commands/select.ts'
import {
  askAbsence,
  traceBetween,
  traceByWayOf,
  traceFrom,
  traceReach,
  traceTo,
  traceWithout,
} from '../../workspace/commands/trace.ts'
import { isAskedBetween } from '../../workspace/derive/deriveRequest.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Action, TargetOf } from './action.ts'

/** What can be done to several actors together. */
export const ACTORS_ACTIONS: readonly Action<TargetOf<'actors'>>[] = [
  {
    id: 'trace-between',
    words: ({ actions }) => actions.traceBetween,
    nameNow: ({ actions }, _, { actors }) => actions.traceBetweenNow(actors.length),
    icon: Route,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actors }) => traceBetween(actors),
  },
  {
    id: 'common',
    words: ({ actions }) => actions.common,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actors }) => traceReach('common', actors),
  },
]

/** What can be done to an actor. */
export const ACTOR_ACTIONS: readonly Action<TargetOf<'actor'>>[] = [
  {
    id: 'trace-from',
    words: ({ actions }) => actions.traceFrom,
    icon: ArrowRightFromLine,
    keys: ['t'],
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => traceFrom(actor),
  },
  {
    id: 'trace-to',
    words: ({ actions }) => actions.traceTo,
    icon: ArrowRightToLine,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => traceTo(actor),
  },
  {
    id: 'reached',
    words: ({ actions }) => actions.reached,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => traceReach('reached', [actor]),
  },
  {
    id: 'reaching',
    words: ({ actions }) => actions.reaching,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => traceReach('reaching', [actor]),
  },
  {
    id: 'via',
    words: ({ actions }) => actions.via,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: isBetween,
    command: ({ actor }) => traceByWayOf(actor),
  },
  {
    id: 'avoid',
    words: ({ actions }) => actions.avoid,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: isBetween,
    command: ({ actor }) => traceWithout({ kind: 'actor', id: actor }),
  },
  {
    id: 'absence',
    words: ({ actions }) => actions.absence,
    offeredIn: ['menu', 'panel', 'palette'],
    applies: isBetween,
    command: ({ actor }) => askAbsence(actor),
  },
  {
    id: 'hold',
    words: ({ actions }) => actions.hold,
    icon: Focus,
    keys: ['f'],
    keysInDiagram: ['Enter'],
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => focusOn(actor),
  },
  {
    id: 'profile',
    words: ({ actions }) => actions.profile,
    offeredIn: ['menu', 'panel', 'palette'],
    command: ({ actor }) => openProfile(actor),
  },
  {
    id: 'actor-details',
    words: ({ actions }) => actions.details,
    offeredIn: ['menu', 'palette'],
    command: ({ actor }) => select({ actors: [actor] }),
  },
]

function isBetween({ view }: WorkspaceState, { actor }: TargetOf<'actor'>): boolean {
  return isAskedBetween(view.trace, actor)
}
