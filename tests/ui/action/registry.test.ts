import { expect, test } from 'vitest'
import type { ActorId, EventId, RelationId } from '../../../src/model/dataset.ts'
import type { ActionTarget } from '../../../src/ui/action/action.ts'
import { listTargets } from '../../../src/ui/action/listTargets.ts'
import { listActions, listOffers, printOffer } from '../../../src/ui/action/offer.ts'
import { ACTIONS } from '../../../src/ui/action/registry.ts'
import { getActionCatalogue } from '../../../src/workspace/catalogue/getActionCatalogue.ts'
import { changeRecords } from '../../../src/workspace/commands/edit.ts'
import { focusOn } from '../../../src/workspace/commands/focus.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { moveActors } from '../../../src/workspace/commands/move.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { followTrace } from '../../../src/workspace/followTrace.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { build, given } from '../../network/given.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { givenState } from '../../workspace/givenState.ts'
import { runOn } from './runOn.ts'

const WORDS = getActionCatalogue('en')
const [A, B, C] = ['a', 'b', 'c'] as ActorId[]
const RELATIONS = ['r1', 'r2', 'r3', 'r4', 'r5'] as RelationId[]
const DATASET = given('a controls b', 'b controls c', 'c opposes a', 'a assists d', 'd heads b')
// So many that not all are seen at first.
const LARGE = given(...Array.from({ length: 40 }, (_, index) => `a assists x${index}`))
const DOUBLED = build({
  sources: [{ id: 's' }],
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
  relations: RELATIONS.slice(0, 2).map((id) => ({
    ...{ id, type: 'supports', source: 'a', target: 'b' },
    evidence: ['P01', null].map((passage) => ({ source: 's', passage })),
  })),
})
const DISPUTED = build({ claims: [{ id: 'toll', topic: { en: 'Who sets the toll' } }] })
const ASKED = { ...INITIAL_TRACE, from: [A!], to: [C!] }
/** Events are offered something by their rows in the table alone. */
const EVENTS: readonly ActionTarget[] = [['e'], ['e', 'f']].map((ids) => ({ kind: 'events', events: ids as EventId[] }))
const ALL = (Object.keys(ACTIONS) as ActionTarget['kind'][]).flatMap(listActions)

const see = (view: Partial<WorkspaceState['view']>, more: Partial<WorkspaceState> = {}) =>
  givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, ...view }, ...more })
const after = (state: WorkspaceState, ...commands: readonly Command[]) =>
  commands.reduce((one, command) => command(one), state)
const withSelected = (actors: readonly ActorId[], relations: readonly RelationId[] = []) => ({
  selection: { actors, relations },
})
const move = moveActors(new Map([[A!, { x: 1, y: 2 }]]), 0)
const rename: Command = (state) => {
  const [actor] = state.dataset!.actors.values()
  return changeRecords({ actors: [{ ...actor!, name: { en: 'Another' } }] }, 0)(state)
}

const STATES: readonly (readonly [string, WorkspaceState])[] = [
  ['nothing is open', givenState()],
  [
    'an actor was renamed',
    after(
      see(
        { layout: 'bars' },
        {
          memories: [
            { layout: 'bars', level: 'headline', cast: [], columns: [], positions: new Map(), stood: new Map() },
          ],
        },
      ),
      rename,
    ),
  ],
  ['nothing is selected', see({})],
  ['many actors are there', see({}, { dataset: LARGE })],
  ['all of many actors are seen', see({ level: 'all' }, { dataset: LARGE })],
  ['an actor is selected', see(withSelected([A!]))],
  ['several actors are selected', see(withSelected([A!, B!, C!]))],
  ['a relation is selected', see(withSelected([], RELATIONS.slice(0, 1)))],
  ['relations of several types are selected', see(withSelected([], RELATIONS))],
  ['a dataset with a contested matter', see({}, { dataset: DISPUTED })],
  ['two relations that say the same are selected', see(withSelected([], RELATIONS.slice(0, 2)), { dataset: DOUBLED })],
  ['a relation with several pieces of evidence', see(withSelected([], RELATIONS.slice(0, 1)), { dataset: DOUBLED })],
  ['paths are asked for', see({ ...withSelected([B!], RELATIONS.slice(0, 1)), trace: ASKED })],
  ['an answer is drawn', answer(see({ trace: ASKED }))],
  [
    'something is filtered, revealed and focused',
    after(see({ filter: { asOf: '2020' }, revealed: [B!] }), focusOn(A!)),
  ],
  ['two actors are selected', see(withSelected([A!, B!]))],
  ['something was moved', after(see({}), move)],
  ['something was moved and undone', after(see({}), move, undo())],
  ['the table is looked at', see({ screen: 'table', ...withSelected([A!]) })],
  [
    'everything is otherwise',
    see({ layout: 'matrix', names: 'ar', panel: 'trace' }, { preferences: describeOtherwise() }),
  ],
]

function describeOtherwise(): WorkspaceState['preferences'] {
  return { theme: 'dark', leftOpen: false, rightOpen: true, welcomed: true }
}

function answer(state: WorkspaceState): WorkspaceState {
  const workspace = createWorkspace(state)
  followTrace(workspace, createNaiveEngine())
  return workspace.getState()
}

test('an action has a name of its own in the list, and words', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
  for (const action of ALL) expect(action.words(WORDS).name, action.id).toMatch(/\p{L}/u)
})

test('a key stands for one action', () => {
  const keys = ALL.flatMap((action) => [...(action.keys ?? []), ...(action.keysInDiagram ?? [])])
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('an action has a place where it is offered, or a key', () => {
  const out = ALL.filter(({ offeredIn, keys = [], keysInDiagram = [] }) => {
    return offeredIn.length + keys.length + keysInDiagram.length === 0
  })
  expect(out).toEqual([])
})

test.each(STATES)('whatever is offered has a name and can be done when %s', (_when, state) => {
  for (const target of listTargets(state)) {
    for (const offer of listOffers(state, target)) {
      const { id } = offer.action
      expect(printOffer(offer, WORDS, state), id).toMatch(/\p{L}/u)
      if (!('command' in offer.action)) continue
      const { dataset } = runOn(state, offer)
      // Only an edit can be undone so that the dataset is another.
      if (id !== 'undo') expect(dataset, id).toBe(state.dataset)
    }
  }
})

test.each(STATES)('what is offered for the diagram or the page changes something when %s', (_when, state) => {
  for (const target of listTargets(state).filter(({ kind }) => kind === 'diagram' || kind === 'page')) {
    const commands = listOffers(state, target).filter(({ action }) => 'command' in action)
    for (const offer of commands) expect(runOn(state, offer), offer.action.id).not.toEqual(state)
  }
})

test('every action is offered at some time', () => {
  const offered = STATES.flatMap(([, state]) =>
    [...listTargets(state), ...EVENTS].flatMap((target) => listOffers(state, target).map(({ action }) => action.id)),
  )
  expect(ALL.map(({ id }) => id).filter((id) => !offered.includes(id))).toEqual([])
})

test('what is done to several actors, or to one of them, is done to those that are meant', () => {
  const find = (state: WorkspaceState, id: string) =>
    listTargets(state)
      .flatMap((target) => listOffers(state, target))
      .find(({ action }) => action.id === id)!
  const several = see(withSelected([B!, C!]))
  expect(runOn(several, find(several, 'trace-between')).view.trace).toMatchObject({ from: [B], to: [C] })
  expect(runOn(several, find(several, 'trace-to')).view.trace).toMatchObject({ from: [], to: [B] })
  const relations = see(withSelected([], RELATIONS))
  expect(runOn(relations, find(relations, 'hide-type-2')).view.filter).toEqual({ relationTypes: [['opposes', 'hide']] })
})

test('a focus is widened and narrowed as far as that goes, and what does so says so', () => {
  const list = (state: WorkspaceState) =>
    listOffers(state, { kind: 'diagram' })
      .filter(({ action }) => ['nearer', 'farther'].includes(action.id))
      .map((offer) => printOffer(offer, WORDS, state))
  expect(list(see({}))).toEqual(['Zoom in', 'Zoom out'])
  expect(list(see({ focus: { actor: A!, steps: 1 } }))).toEqual(['One step wider'])
  expect(list(see({ focus: { actor: A!, steps: 2 } }))).toEqual(['One step wider', 'One step narrower'])
  expect(list(see({ focus: { actor: A!, steps: 6 } }))).toEqual(['One step narrower'])
  expect(list(see({ screen: 'table' }))).toEqual([])
})

test('undo and redo say what they undo and redo, and are offered only then', () => {
  const name = (state: WorkspaceState) =>
    listOffers(state, { kind: 'page' })
      .filter(({ action }) => ['undo', 'redo'].includes(action.id))
      .map((offer) => printOffer(offer, WORDS, state))
  expect(name(see({}))).toEqual([])
  expect(name(after(see({}), move))).toEqual(['Undo: move a'])
  expect(name(after(see({}), move, undo()))).toEqual(['Redo: move a'])
})
