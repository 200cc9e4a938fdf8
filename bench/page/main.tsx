import { drawApp } from '../../src/app/drawApp.tsx'
import { plugTogether } from '../../src/app/plugTogether.ts'
import type { Actor, Relation } from '../../src/model/dataset.ts'
import { changeView } from '../../src/workspace/commands/changeView.ts'
import { addRecords, changeRecords, removeRecords } from '../../src/workspace/commands/edit.ts'
import { focusOn, widenFocus } from '../../src/workspace/commands/focus.ts'
import { redo, undo } from '../../src/workspace/commands/history.ts'
import { changePreferences } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { generateNetwork } from '../trace/generateNetwork.ts'

/** What the measuring script asks of the page. */
export interface BenchedPage {
  readonly open: (actors: number, relations: number) => void
  /** Changes the first relation. */
  readonly change: (changes: Partial<Relation>) => void
  /** Adds a relation like the first, at the end. */
  readonly add: (id: string) => void
  /** Adds an actor like the first, at the end. */
  readonly addActor: (id: string) => void
  readonly remove: (id: string) => void
  readonly removeActor: (id: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Puts the neighbourhood of an actor in focus; `null`: leaves it. */
  readonly focus: (actor: string | null) => void
  readonly widen: () => void
  /** Opens the question about paths, with its pickers. */
  readonly openQuestion: () => void
  /** Begins to measure until an answer of that kind is there. */
  readonly measure: (until: Awaited) => void
  /** Gives the time until that is drawn, in ms: from the edit, or else from the first change of the state. */
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
  change: (changes) => edit(changeRecords({ relations: [{ ...getFirst(), ...changes }] }, Date.now())),
  add: (id) => edit(addRecords({ relations: [{ ...getFirst(), id: id as Relation['id'] }] }, Date.now())),
  addActor: (id) => edit(addRecords({ actors: [{ ...getFirstActor(), id: id as Actor['id'] }] }, Date.now())),
  remove: (id) => edit(removeRecords({ actors: [], relations: [id as Relation['id']] }, Date.now())),
  removeActor: (id) => edit(removeRecords({ actors: [id as Actor['id']], relations: [] }, Date.now())),
  undo: () => edit(undo()),
  redo: () => edit(redo()),
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

/** When the edit began that is measured. */
let began: number | null = null

function edit(command: Command): void {
  began = performance.now()
  workspace.run(command)
}

function getFirstActor(): Actor {
  return workspace.getState().dataset!.actors.values().next().value!
}

function getFirst(): Relation {
  return workspace.getState().dataset!.relations.values().next().value!
}

function getTold({ filtering }: WorkspaceState): unknown {
  return filtering.kind === 'by-engine' ? filtering.told : null
}

function isSettled(state: WorkspaceState): boolean {
  const isFiltered = state.filtering.kind === 'at-once' || getTold(state) !== null
  return !state.arranging && state.arrangement !== null && isFiltered
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

/** From the edit, or the first change of the state that follows, until what is waited for is drawn. */
function waitFor(until: Awaited): Promise<number> {
  let start: number | null = null
  began = null
  return new Promise((resolve) => {
    const stop = workspace.follow((state, before) => {
      start ??= began ?? performance.now()
      if (!isThere(until, state, before)) return
      stop()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start!)))
    })
  })
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST))
}
