import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { proposeLayout } from '../../../src/scene/proposeLayout.ts'
import { getCatalogue } from '../../../src/workspace/catalogue/getCatalogue.ts'
import { changeTrace, changeView } from '../../../src/workspace/commands/changeView.ts'
import { focusOn } from '../../../src/workspace/commands/focus.ts'
import { hover } from '../../../src/workspace/commands/hover.ts'
import { measureSurface } from '../../../src/workspace/commands/measureSurface.ts'
import { openDataset } from '../../../src/workspace/commands/openDataset.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import type { Command, Workspace } from '../../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { deriveActorRows } from '../../../src/workspace/derive/deriveActorRows.ts'
import { deriveAnswerState } from '../../../src/workspace/derive/deriveAnswerState.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveComparison } from '../../../src/workspace/derive/deriveComparison.ts'
import { deriveDiagramText } from '../../../src/workspace/derive/deriveDiagramText.ts'
import { deriveDrawnAnswer } from '../../../src/workspace/derive/deriveDrawnAnswer.ts'
import { deriveEventRows } from '../../../src/workspace/derive/deriveEventRows.ts'
import { deriveFiltered } from '../../../src/workspace/derive/deriveFiltered.ts'
import { deriveHighlight } from '../../../src/workspace/derive/deriveHighlight.ts'
import { deriveLegend } from '../../../src/workspace/derive/deriveLegend.ts'
import { deriveRelationRows } from '../../../src/workspace/derive/deriveRelationRows.ts'
import { deriveRibbon } from '../../../src/workspace/derive/deriveRibbon.ts'
import { deriveHighlightedScene, deriveScene, deriveWholeComposing } from '../../../src/workspace/derive/deriveScene.ts'
import { deriveSeen } from '../../../src/workspace/derive/deriveSeen.ts'
import { deriveViewport } from '../../../src/workspace/derive/deriveViewport.ts'
import { followTrace } from '../../../src/workspace/followTrace.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { createNaiveEngine } from '../createNaiveEngine.ts'
import { givenState } from '../givenState.ts'

const WORDS = getCatalogue('en').diagram
const RIBBON_WORDS = { step: WORDS.ribbonStep }

interface Opened {
  readonly workspace: Workspace
  readonly actor: ActorId
  readonly relation: RelationId
}

/** A workspace with a dataset of its own in which a question is answered beside another. */
function open(id: string): Opened {
  const dataset = readShipped(id)
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(dataset))
  workspace.run((state) => ({
    ...state,
    arrangement: arrange(dataset, deriveArranging(state, 'en')),
  }))
  workspace.run(measureSurface({ width: 1200, height: 800 }))
  followTrace(workspace, createNaiveEngine())
  const { source, target, id: relation } = [...dataset.relations.values()].find((one) => one.source !== one.target)!
  workspace.run(changeTrace({ kind: 'stance', from: [source], to: [target], maxSteps: 2 }))
  workspace.run((state) => changeView({ beside: { ...state.view.trace, maxSteps: 1 } })(state))
  return { workspace, actor: source, relation }
}

const PAIR = [open('iraq-security-reform'), open('highland-tribes')] as const

const off = changeView({ answerForm: 'off' })
const looks: readonly ((opened: Opened) => Command)[] = [
  () => (state) => state,
  ({ relation }) => changeView({ path: [relation] }),
  ({ relation }) => changeView({ answerForm: 'ribbon', path: [relation] }),
  () => off,
  ({ actor }) =>
    (state) =>
      select({ actors: [actor] })(off(state)),
  ({ actor }) =>
    (state) =>
      hover({ actors: [actor] })(off(state)),
  ({ actor }) =>
    (state) =>
      focusOn(actor)(off(state)),
]

const derivations: Readonly<Record<string, (state: WorkspaceState) => unknown>> = {
  deriveActorRows,
  deriveAnswerState,
  deriveComparison,
  deriveDiagramText,
  deriveDrawnAnswer,
  deriveEventRows,
  deriveFiltered,
  deriveHighlight,
  deriveHighlightedScene,
  deriveLegend,
  proposeLayout: ({ dataset }) => proposeLayout(dataset!),
  deriveRelationRows,
  deriveRibbon: (state) => deriveRibbon(state, RIBBON_WORDS),
  deriveScene,
  deriveSeen,
  deriveViewport,
  deriveWholeComposing,
}

test.each(Object.entries(derivations))('%s keeps what it gave of each of two documents side by side', (_, derive) => {
  let known = 0
  for (const look of looks) {
    const [one, other] = PAIR.map((opened) => look(opened)(opened.workspace.getState())) as [
      WorkspaceState,
      WorkspaceState,
    ]
    const [first, second] = [derive(one), derive(other)]
    expect(derive(one)).toBe(first)
    expect(derive(other)).toBe(second)
    if (first && second && first !== second) known++
  }
  expect(known).toBeGreaterThan(0)
})
