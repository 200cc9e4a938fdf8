import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { createDatasetSender } from '../../src/workers/createDatasetSender.ts'
import { createReplica } from '../../src/workers/createReplica.ts'
import type { DatasetMessage } from '../../src/workers/datasetMessages.ts'
import { recordChange, redo, undo } from '../../src/workspace/commands/history.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import type { Label } from '../../src/workspace/document.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { arbitraryDatasets } from '../model/change/arbitraryDatasets.ts'
import { given } from '../network/given.ts'
import { givenState } from '../workspace/givenState.ts'

const LABEL: Label = { code: 'reset-places' }

/** A worker that can lose what it is sent, and the page that speaks to it. */
function connect() {
  const sent: DatasetMessage[] = []
  let isLost = false
  const replica = createReplica(() => sender.sendAnew())
  const sender = createDatasetSender((message) => {
    sent.push(message)
    if (!isLost) replica.take(structuredClone(message))
    isLost = false
  })
  const lose = () => {
    isLost = true
  }
  return { sent, sender, replica, lose }
}

function write(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}

/** Makes the records of the document those of another dataset, its places too. */
function become(target: Dataset): Command {
  return (state) => {
    const present: Dataset = { ...state.dataset!, positions: state.positions }
    return recordChange(state, diffDatasets(present, target), LABEL, 0)
  }
}

type Act = 'become' | 'undo' | 'redo' | 'open' | 'lose'

function toCommand(act: Act, target: Dataset): Command {
  if (act === 'become') return become(target)
  if (act === 'undo') return undo()
  if (act === 'redo') return redo()
  return act === 'open' ? openDataset({ ...target }) : (state) => state
}

const arbitraryActs = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<Act>('become') },
      fc.constantFrom<Act>('undo', 'redo', 'open', 'lose'),
    ),
    fc.nat(2),
    fc.boolean(),
  ),
  { maxLength: 12 },
)

test('a replica is the dataset of the page after any changes, undone, redone, opened anew or lost on the way', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDatasets, arbitraryActs, async (datasets, acts) => {
      const { sender, replica, lose } = connect()
      let state: WorkspaceState = openDataset(datasets[0])(givenState())
      sender.send(state.dataset!)
      for (const [act, index, isTold] of acts) {
        if (act === 'lose') lose()
        state = toCommand(act, datasets[index]!)(state)
        if (isTold) sender.send(state.dataset!)
      }
      // What is lost is noticed with the next message.
      sender.send({ ...state.dataset! })
      state = become(datasets[1])(state)
      sender.send(state.dataset!)
      expect(write(await replica.get())).toBe(write(state.dataset!))
    }),
  )
})

test('what was lost is asked for, and nobody is answered from what no longer holds', async () => {
  const { sent, sender, replica, lose } = connect()
  let state = openDataset(given('a heads b'))(givenState())
  sender.send(state.dataset!)
  for (const target of [given('a heads b', 'b heads c'), given('a heads c')]) {
    lose()
    state = become(target)(state)
    sender.send(state.dataset!)
  }
  state = become(given('c heads d'))(state)
  sender.send(state.dataset!)
  expect(write(await replica.get())).toBe(write(state.dataset!))
  expect(sent.map(({ kind }) => kind)).toEqual(['open', 'change', 'change', 'change', 'open'])
})

test('a question waits for the dataset while it is not known', async () => {
  const wanted: string[] = []
  const replica = createReplica(() => wanted.push('wanted'))
  replica.take({ kind: 'change', base: 1, revision: 2, change: {} })
  replica.take({ kind: 'change', base: 2, revision: 3, change: {} })
  const asked = replica.get()
  await expect.poll(() => wanted).toEqual(['wanted'])
  const dataset = given('a heads b')
  replica.take({ kind: 'open', revision: 4, dataset })
  expect(await asked).toBe(dataset)
  expect(wanted).toEqual(['wanted'])
})

test('a dataset is sent once, its changes as changes, and undoing them as changes too', () => {
  const { sent, sender } = connect()
  let state = openDataset(given('a heads b'))(givenState())
  const tell = () => sender.send(state.dataset!)
  tell()
  tell()
  state = become(given('a heads b', 'b heads c'))(state)
  tell()
  state = redo()(undo()(undo()(state)))
  tell()
  tell()
  expect(sent.map(({ kind }) => kind)).toEqual(['open', 'change', 'change'])
})

test('two documents side by side never mix, whichever is spoken of', async () => {
  const { sender, replica } = connect()
  const states = [given('a heads b'), given('x opposes y')].map((dataset) => openDataset(dataset)(givenState()))
  for (const index of [0, 1, 0, 0, 1, 1, 0]) {
    const target = index === 0 ? given('a heads b', 'b heads c') : given('x opposes y', 'y opposes z')
    states[index] = states[index]!.revision % 2 === 0 ? become(target)(states[index]!) : undo()(states[index]!)
    sender.send(states[index]!.dataset!)
    expect(write(await replica.get())).toBe(write(states[index]!.dataset!))
  }
})
