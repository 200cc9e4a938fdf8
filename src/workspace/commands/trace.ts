import type { ActorId, RelationId, SourceId } from '../../model/dataset.ts'
import type { ReachSide } from '../../query/traceQuestion.ts'
import type { Command } from '../createWorkspace.ts'
import type { TraceView } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { changeTrace } from './changeView.ts'

/** Asks for the paths that begin at an actor. */
export function traceFrom(actor: ActorId): Command {
  return (state) => changeTrace({ ask: 'paths', from: [actor], to: without(state.view.trace.to, actor) })(state)
}

/** Asks for the paths that end at an actor. */
export function traceTo(actor: ActorId): Command {
  return (state) => changeTrace({ ask: 'paths', to: [actor], from: without(state.view.trace.from, actor) })(state)
}

/** Asks for the paths from the first of some actors to the others. */
export function traceBetween([first, ...others]: readonly ActorId[]): Command {
  return changeTrace({ ask: 'paths', from: first ? [first] : [], to: others })
}

/** Asks which actors the given ones reach, which reach one of them, or which reach each of them. */
export function traceReach(ask: ReachSide, actors: readonly ActorId[]): Command {
  return changeTrace(ask === 'reached' ? { ask, from: actors, to: [] } : { ask, from: [], to: actors })
}

/** Reverses the question. */
export function swapEnds(): Command {
  return (state) => {
    const { ask, from, to, via } = state.view.trace
    const turned = { paths: 'paths', reached: 'reaching', reaching: 'reached', common: 'common' } as const
    return changeTrace({ ask: turned[ask], from: to, to: from, via: via.toReversed() })(state)
  }
}

/** Asks only for paths through an actor, after the stops already set. */
export function traceByWayOf(actor: ActorId): Command {
  return (state) => {
    const { via, avoid } = state.view.trace
    return changeTrace({ via: [...without(via, actor), actor], avoid: without(avoid, actor) })(state)
  }
}

/** What can be left out when paths are traced. */
export type Takeable =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'source'; readonly id: SourceId }

/** Asks only for paths without an actor, a relation or a source. */
export function traceWithout(thing: Takeable): Command {
  return (state) => changeTrace(leaveOut(state.view.trace, thing))(state)
}

/** Leaves something out, and keeps the earlier answer beside the new one. */
export function takeAway(thing: Takeable): Command {
  return (state) => {
    const { view } = traceWithout(thing)(state)
    return { ...state, view: { ...view, beside: state.view.beside ?? state.view.trace } }
  }
}

/** Asks the question beside again, in place of the present one. */
export function putBack(): Command {
  return (state) => {
    const { beside } = state.view
    return beside
      ? { ...state, view: { ...state.view, trace: beside, beside: null, path: null, answerForm: 'auto' } }
      : state
  }
}

/** Agrees to trace paths of so many steps, although there may be very many of them. */
export function agreeToSteps(steps: number): Command {
  return (state) => ({ ...state, agreedSteps: Math.max(steps, state.agreedSteps) })
}

/** Stops all tracing; the paths found so far are the answer. */
export function stopTracing(): Command {
  return (state) => {
    const stop = (tracing: WorkspaceState['tracing']) =>
      tracing.isDone ? tracing : { ...tracing, isStopped: true, isDone: tracing.isCurrent }
    return { ...state, tracing: stop(state.tracing), tracingBeside: stop(state.tracingBeside) }
  }
}

/** Asks why an actor is on no path; `null` withdraws the question. */
export function askAbsence(actor: ActorId | null): Command {
  return (state) => ({
    ...state,
    preferences: { ...state.preferences, rightOpen: true },
    view: { ...state.view, panel: 'trace' },
    tracing: { ...state.tracing, absence: actor === null ? null : { actor, answer: null } },
  })
}

function leaveOut(trace: TraceView, { kind, id }: Takeable): Partial<TraceView> {
  switch (kind) {
    case 'actor':
      return { avoid: [...without(trace.avoid, id), id], via: without(trace.via, id) }
    case 'relation':
      return { avoidRelations: [...without(trace.avoidRelations, id), id] }
    case 'source':
      return { withoutSources: [...without(trace.withoutSources, id), id] }
  }
}

function without<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.filter((other) => other !== id)
}
