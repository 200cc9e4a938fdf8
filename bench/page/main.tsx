import { drawApp } from '../../src/app/drawApp.tsx'
import { plugTogether } from '../../src/app/plugTogether.ts'
import type { Relation } from '../../src/model/dataset.ts'
import { changeView } from '../../src/workspace/commands/changeView.ts'
import { addRecords, changeRecords, removeRecords } from '../../src/workspace/commands/edit.ts'
import { focusOn, widenFocus } from '../../src/workspace/commands/focus.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { changePreferences } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { generateNetwork } from '../trace/generateNetwork.ts'

/** What the measuring script asks of the page. */
export interface BenchedPage {
  readonly open: (actors: number, relations: number) => void
  /** Changes the first relation. */
  readonly change: (changes: Partial<Relation>) => void
  /** Adds a relation like the first, at the end. */
  readonly add: (id: string) => void
  readonly remove: (id: string) => void
  readonly undo: () => void
  /** Puts the neighbourhood of an actor in focus; `null`: leaves it. */
  readonly focus: (actor: string | null) => void
  readonly widen: () => void
  /** Opens the question about paths, with its pickers. */
  readonly openQuestion: () => void
  /** Begins to measure until an answer of that kind is there. */
  readonly measure: (until: Awaited) => void
  /** Gives the time from the first change of the state until that is drawn, in ms. */
  readonly finish: () => Promise<number>
  /** Waits until places and filters are those of what is open, and the page has come to rest. */
  readonly settle: () => Promise<void>
}

/** What is waited for: the next frame, or the engine's next answer or places. */
type Awaited = 'frame' | 'filters' | 'places' | 'neighbourhood' | 'offers'

/** The page has come to rest once nothing has happened for so many ms. */
const REST = 500

const surroundings = plugTogether()
const { workspace } = surroundings

drawApp(surroundings)

let answer: Promise<number> = Promise.resolve(0)

const bench: BenchedPage = {
  open: (actors, relations) => workspace.run(openDataset(generateNetwork(actors, relations))),
  change: (changes) => workspace.run(changeRecords({ relations: [{ ...getFirst(), ...changes }] }, Date.now())),
  add: (id) => workspace.run(addRecords({ relations: [{ ...getFirst(), id: id as Relation['id'] }] }, Date.now())),
  remove: (id) => workspace.run(removeRecords({ actors: [], relations: [id as Relation['id']] }, Date.now())),
  undo: () => workspace.run(undo()),
  focus: (actor) => workspace.run(actor === null ? changeView({ focus: null }) : focusOn(actor as Relation['source'])),
  widen: () => workspace.run(widenFocus(1)),
  openQuestion: () => {
    workspace.run(changePreferences({ rightOpen: true }))
    workspace.run(changeView({ panel: 'trace' }))
  },
  measure: (until) => {
    answer = waitFor(until)
  },
  finish: async () => {
    const answered = await answer
    await rest()
    return answered
  },
  settle: async () => {
    while (!isSettled(workspace.getState())) await new Promise((resolve) => setTimeout(resolve, REST))
    await rest()
  },
}

Object.assign(window, { bench })

function getFirst(): Relation {
  return workspace.getState().dataset!.relations.values().next().value!
}

function getTold({ filtering }: WorkspaceState): unknown {
  return filtering.kind === 'by-engine' ? filtering.told : null
}

function isSettled(state: WorkspaceState): boolean {
  return !state.arranging && state.arrangement !== null && getTold(state) !== null
}

function isThere(until: Awaited, state: WorkspaceState, before: WorkspaceState): boolean {
  switch (until) {
    case 'frame':
      return true
    case 'filters':
      return getTold(state) !== getTold(before)
    case 'places':
      return state.arrangement !== before.arrangement
    case 'neighbourhood':
      return state.around !== before.around
    case 'offers':
      return state.picking?.found != null && state.picking.found !== before.picking?.found
  }
}

/** From the first change of the state on that follows, until what is waited for is drawn. */
function waitFor(until: Awaited): Promise<number> {
  let start: number | null = null
  return new Promise((resolve) => {
    const stop = workspace.follow((state, before) => {
      start ??= performance.now()
      if (!isThere(until, state, before)) return
      stop()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start!)))
    })
  })
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST))
}
