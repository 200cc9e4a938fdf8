import fc from 'fast-check'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { recordChange, redo, undo } from '../../src/workspace/commands/history.ts'
import { takePositions } from '../../src/workspace/commands/move.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import type { Label, Positions } from '../../src/workspace/document.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { arbitraryDatasets } from '../model/change/arbitraryDatasets.ts'

const LABEL: Label = { code: 'move-actor', name: { en: 'whoever' } }
/** Any time: what is kept has the time that it was given. */
const TIME = Date.UTC(2026, 0, 2)

/** What a person does to a document: to lead to another dataset in one step, to undo, to redo, to hear of another tab's moves. */
export type Edit =
  | { readonly kind: 'change'; readonly to: 0 | 1 | 2 }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'amend'; readonly x: number }

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), to: fc.constantFrom(0, 1, 2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('amend' as const), x: fc.nat(9) }) },
)

/** Datasets between which a document changes, and what is done to it. Edits in one list settle together. */
export const arbitraryEditing = fc.record({
  datasets: arbitraryDatasets,
  edits: fc.array(fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
})

export function toCommand(edit: Edit, datasets: readonly Dataset[]): Command {
  switch (edit.kind) {
    case 'change':
      return (state) => recordChange(state, diffDatasets(toDocumentDataset(state), datasets[edit.to]!), LABEL, TIME)
    case 'undo':
      return undo()
    case 'redo':
      return redo()
    case 'amend':
      return takePositions(new Map(), new Map([['force:all', new Map([['a' as ActorId, { x: edit.x, y: 0 }]])]]))
  }
}

/** The dataset of a document with its positions. */
export function toDocumentDataset({ dataset, positions }: WorkspaceState): Dataset {
  return { ...dataset!, positions: positions as Positions }
}

export function printFile(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}
