import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { getPublishingCatalogue } from '../../../src/workspace/catalogue/getPublishingCatalogue.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { findTrace } from '../../../src/workspace/derive/deriveComparison.ts'
import { derivePublished } from '../../../src/workspace/derive/derivePublished.ts'
import { derivePublishedPart, toPublishedState } from '../../../src/workspace/derive/derivePublishedPart.ts'
import { followTrace } from '../../../src/workspace/followTrace.ts'
import { SUBJECT_ENTRIES, SUBJECTS } from '../../../src/workspace/subject/registry.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { createNaiveEngine } from '../createNaiveEngine.ts'
import { givenState } from '../givenState.ts'

const dataset = readShipped('iraq-security-reform')
const OPTIONS = { screenLanguage: 'en', language: 'en', theme: 'light', highlighted: true } as const
const plain = givenState({ dataset })
const asked = askEverything()

/** A question and one beside it are answered, a path is chosen, and two are pinned. */
function askEverything(): WorkspaceState {
  const trace = { ...INITIAL_TRACE, from: ['iran' as ActorId], to: ['inss' as ActorId] }
  const workspace = createWorkspace({ ...plain, view: { ...INITIAL_VIEW, trace, beside: trace } })
  followTrace(workspace, createNaiveEngine())
  const state = workspace.getState()
  const path = findTrace(state.tracing)!.paths[0]!.relations
  const pin = { trace, path }
  return { ...state, view: { ...state.view, path }, pinsBeside: [pin, pin] }
}

test.each(SUBJECTS)('%s has its words', (id) => {
  expect(getPublishingCatalogue('en').publishing.subjects[id]).toMatch(/\p{L}/u)
})

test.each(SUBJECTS)('%s is there once everything is asked, and before if it is about no answer', (id) => {
  const { kind, derive } = SUBJECT_ENTRIES[id]
  expect(derive(plain)?.kind).toBe(kind === 'answers' ? undefined : kind)
  expect(derive(asked)?.kind).toBe(kind)
})

test.each(SUBJECTS)('%s is the same where pictures are made, out of the part that is sent there', (subject) => {
  const part = structuredClone(derivePublishedPart(asked, { ...OPTIONS, subject }))
  const { contents } = derivePublished(toPublishedState(dataset, part), 'en', { subject })!
  expect(contents).toEqual(SUBJECT_ENTRIES[subject].derive(asked))
})
