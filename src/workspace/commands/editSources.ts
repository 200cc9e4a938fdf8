import type { LocalText } from '../../base/language.ts'
import type { Dataset, Passage, Source, SourceId } from '../../model/dataset.ts'
import { createSource, putRecords } from '../../model/edit/createRecords.ts'
import { mergeSources } from '../../model/edit/mergeSources.ts'
import {
  addPassages,
  changePassage,
  joinPassages,
  movePassage,
  removePassage,
  splitPassage,
} from '../../model/edit/passages.ts'
import { removeSource } from '../../model/edit/removeSource.ts'
import type { Command } from '../createWorkspace.ts'
import type { Label } from '../document.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { labelField } from './labelField.ts'
import { recordEdit } from './recordEdit.ts'

/** Adds a source by its title, and opens it. */
export function addSource(title: string, time: number): Command {
  return (state) => {
    if (!state.dataset) return state
    const source = createSource(state.dataset, { en: title })
    const next = edit(state, 'add', source, (dataset) => putRecords(dataset, { sources: [source] }), time)
    return next === state ? state : { ...next, consulted: { source: source.id, passage: null } }
  }
}

/** Gives a source that the dataset has other values. */
export function changeSource(source: Source, time: number): Command {
  return (state) => {
    const toLabel = (before: Dataset): Label => ({
      ...{ code: 'change', name: nameSource(source), count: 1 },
      ...labelField(before.sources.get(source.id), source),
    })
    return recordEdit(state, (dataset) => putRecords(dataset, { sources: [source] }), toLabel, time)
  }
}

/** Deletes a source with the evidence that it gives. */
export function deleteSource(source: Source, time: number): Command {
  return (state) => edit(state, 'remove', source, (dataset) => removeSource(dataset, source.id), time)
}

/** Merges a source into another, which is then open. */
export function mergeSourceInto(source: Source, kept: SourceId, time: number): Command {
  return (state) => {
    const next = edit(state, 'merge', source, (dataset) => mergeSources(dataset, kept, source.id), time)
    return next === state ? state : { ...next, consulted: { source: kept, passage: null } }
  }
}

/** Adds passages with these texts to a source, in one step, and opens the first. */
export function appendPassages({ id, passages }: Source, texts: readonly string[], time: number): Command {
  return (state) => {
    const toLabel = (_: Dataset, after: Dataset): Label => {
      const source = after.sources.get(id)!
      return { code: 'add', name: namePassage(source, source.passages[passages.length]!.id), count: texts.length }
    }
    const next = recordEdit(state, (dataset) => addPassages(dataset, id, texts), toLabel, time)
    const first = next.dataset?.sources.get(id)?.passages[passages.length]
    return next === state || !first ? next : { ...next, consulted: { source: id, passage: first.id } }
  }
}

/** What can be done to a passage. */
export type PassageEdit =
  | { readonly kind: 'change'; readonly passage: Passage }
  | { readonly kind: 'remove' | 'join' }
  /** At a position in its text. */
  | { readonly kind: 'split'; readonly position: number }
  /** By so many places. */
  | { readonly kind: 'move'; readonly by: number }

/** Does something to a passage in one step. What is read stays open; a number that changes is followed. */
export function editPassage(source: Source, id: string, change: PassageEdit, time: number): Command {
  return (state) => {
    const toLabel = (): Label => ({
      ...{ code: change.kind, name: namePassage(source, id), count: 1 },
      ...(change.kind === 'change' && labelField(findPassage(source, id), change.passage)),
    })
    const next = recordEdit(state, (dataset) => apply(dataset, source.id, id, change), toLabel, time)
    const isRenumbered = next !== state && change.kind === 'change' && change.passage.id !== id
    return isRenumbered ? { ...next, consulted: { source: source.id, passage: change.passage.id } } : next
  }
}

function findPassage({ passages }: Source, id: string): Passage | undefined {
  return passages.find((passage) => passage.id === id)
}

function apply(dataset: Dataset, source: SourceId, id: string, change: PassageEdit): Dataset {
  switch (change.kind) {
    case 'change':
      return changePassage(dataset, source, id, change.passage)
    case 'remove':
      return removePassage(dataset, source, id)
    case 'join':
      return joinPassages(dataset, source, id)
    case 'split':
      return splitPassage(dataset, source, id, change.position)
    case 'move':
      return movePassage(dataset, source, id, change.by)
  }
}

function edit(
  state: WorkspaceState,
  code: 'add' | 'remove' | 'merge',
  source: Source,
  change: (dataset: Dataset) => Dataset,
  time: number,
): WorkspaceState {
  return recordEdit(state, change, () => ({ code, name: nameSource(source), count: 1 }), time)
}

function nameSource({ id, title }: Source): LocalText {
  return title ?? { en: id }
}

/** "P05 (Title)", in each language of the title. */
function namePassage(source: Source, id: string): LocalText {
  const titles = Object.entries(nameSource(source))
  return Object.fromEntries(titles.map(([language, title]) => [language, `${id} (${title})`])) as LocalText
}
