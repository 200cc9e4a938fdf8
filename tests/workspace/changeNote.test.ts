import { expect, test } from 'vitest'
import { readShipped } from '../../bench/readDatasets.ts'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { Relation } from '../../src/model/dataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { proposeLayout } from '../../src/scene/proposeLayout.ts'
import { changeTrace } from '../../src/workspace/commands/changeView.ts'
import { recordChange, redo, undo } from '../../src/workspace/commands/history.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { select } from '../../src/workspace/commands/select.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { deriveDiagramText } from '../../src/workspace/derive/deriveDiagramText.ts'
import { deriveDrawnAnswer } from '../../src/workspace/derive/deriveDrawnAnswer.ts'
import { deriveFiltered } from '../../src/workspace/derive/deriveFiltered.ts'
import { deriveHighlight } from '../../src/workspace/derive/deriveHighlight.ts'
import { deriveLegend } from '../../src/workspace/derive/deriveLegend.ts'
import { deriveHighlightedScene, deriveScene } from '../../src/workspace/derive/deriveScene.ts'
import { deriveSeen } from '../../src/workspace/derive/deriveSeen.ts'
import { followArrangement } from '../../src/workspace/followArrangement.ts'
import { followTrace } from '../../src/workspace/followTrace.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const DATASET = readShipped('iraq-security-reform')
const [FIRST] = [...DATASET.relations.values()] as [Relation]

function changeFirst(changes: Partial<Relation>): Command {
  return (state) => {
    const { relations } = state.dataset!
    const next = new Map(relations).set(FIRST.id, { ...relations.get(FIRST.id)!, ...changes })
    return recordChange(
      state,
      diffDatasets(state.dataset!, { ...state.dataset!, relations: next }),
      { code: 'reset-places' },
      0,
    )
  }
}

async function open() {
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(DATASET))
  workspace.run(changeTrace({ from: [FIRST.source], to: [FIRST.target] }))
  workspace.run(select({ actors: [FIRST.source] }))
  const asked: string[] = []
  const engine = createNaiveEngine()
  followArrangement(
    workspace,
    async (dataset, arranging) => {
      asked.push('places')
      return arrange(dataset, arranging)
    },
    'en',
  )
  followTrace(workspace, {
    ...engine,
    trace: (...question) => {
      asked.push('trace')
      return engine.trace(...question)
    },
    listExamples: (dataset) => {
      asked.push('examples')
      return engine.listExamples(dataset)
    },
  })
  await expect.poll(() => workspace.getState().arranging).toBe(false)
  await expect.poll(() => workspace.getState().examples.length).toBeGreaterThan(0)
  asked.length = 0
  const look = () => {
    const state = workspace.getState()
    return {
      derived: [deriveFiltered, deriveLegend, deriveSeen, deriveScene, deriveHighlight, deriveHighlightedScene].map(
        (derive) => derive(state),
      ),
      answers: [deriveDrawnAnswer(state), deriveDiagramText(state), state.tracing, state.arrangement],
      proposed: proposeLayout(state.dataset!),
    }
  }
  return { workspace, asked, look }
}

test('a changed note asks nobody anything, and counts, places, pictures and answers stay the very same', async () => {
  const { workspace, asked, look } = await open()
  const before = look()
  for (const command of [changeFirst({ note: { en: 'Another note.' } }), undo(), redo()]) {
    workspace.run(command)
    const after = look()
    for (const [index, value] of before.derived.entries()) expect(after.derived[index]).toBe(value)
    for (const [index, value] of before.answers.entries()) expect(after.answers[index]).toBe(value)
    expect(after.proposed).toBe(before.proposed)
  }
  expect(workspace.getState().dataset!.relations.get(FIRST.id)!.note).toEqual({ en: 'Another note.' })
  expect(asked).toEqual([])
})

test('a changed relation is counted, placed and traced anew', async () => {
  const { workspace, asked, look } = await open()
  const before = look()
  workspace.run(changeFirst({ status: 'alleged', note: { en: 'Another note.' } }))
  expect(look().derived[0]).not.toBe(before.derived[0])
  expect(new Set(asked)).toEqual(new Set(['places', 'trace', 'examples']))
})
