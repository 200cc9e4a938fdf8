import type { ColumnField } from '../../formats/columnField.ts'
import type { FileLayout } from '../../formats/fileLayout.ts'
import type { FileToRead } from '../../formats/format.ts'
import type { ReadingChoices } from '../../formats/readingChoices.ts'
import type { OwnRelationType } from '../../model/dataset.ts'
import type { ImportDecision, ImportDecisions } from '../../query/import/importPlan.ts'
import type { Importing, IndexedFile } from '../../workspace/importing.ts'
import type { DisplacedColumn } from './listDisplaced.ts'
import { listDisplaced } from './listDisplaced.ts'
import { toColumnKey } from './toColumnKey.ts'

/** Reads files as it is chosen; ends at once when it is aborted. */
export type ReadAgain = (
  files: readonly FileToRead[],
  options: {
    readonly choices: ReadingChoices
    readonly signal: AbortSignal
    readonly tell: (share: number) => void
  },
) => Promise<IndexedFile>

/** An import before it is taken. Nothing of it is in the open dataset. */
export interface ImportState {
  readonly files: readonly FileToRead[]
  readonly choices: ReadingChoices
  /** The latest reading. */
  readonly read: IndexedFile
  /** How far it is read again, from 0 to 1; `null`: it is not. */
  readonly progress: number | null
  /** Whether the latest choice could not be read, for want of memory. */
  readonly hasFailed: boolean
  /** Whether the choices are those of an earlier file of the same shape. */
  readonly isRemembered: boolean
  /** What the latest mapping of a column did to others; `null`: nothing. */
  readonly displacing: Displacing | null
  readonly into: 'new' | 'open'
  readonly decisions: ImportDecisions
  /** What relation types mean, where someone has said so. */
  readonly traits: ReadonlyMap<string, Partial<OwnRelationType>>
}

/** Columns that lost their meaning to one that was mapped. */
export interface Displacing {
  readonly column: string
  readonly displaced: readonly DisplacedColumn[]
}

export interface ImportDesk {
  readonly getState: () => ImportState
  readonly follow: (listener: () => void) => () => void
  /** Reads the files again. What is `undefined` is recognised. */
  readonly choose: (choices: { readonly [Key in keyof ReadingChoices]?: ReadingChoices[Key] | undefined }) => void
  readonly mapColumn: (column: string, field: ColumnField) => void
  /** Takes the latest mapping of a column back. */
  readonly unmapColumn: () => void
  /** Reads the files by these choices and no others. */
  readonly replaceChoices: (choices: ReadingChoices, isRemembered: boolean) => void
  /** Ends the reading; what was read before stays. */
  readonly stop: () => void
  readonly setInto: (into: ImportState['into']) => void
  /** `null`: what the state suggests. */
  readonly decide: (rows: readonly string[], decision: ((row: string) => ImportDecision) | null) => void
  readonly mean: (type: string, traits: Partial<OwnRelationType>) => void
}

export function createImport({ files, read }: Importing, readAgain: ReadAgain): ImportDesk {
  let state: ImportState = {
    ...{ files, read, choices: {}, progress: null, hasFailed: false, isRemembered: false, displacing: null },
    ...{ into: 'new', decisions: new Map(), traits: new Map() },
  }
  let reading: AbortController | null = null
  /** How what is shown was read. */
  let settled: Pick<ImportState, 'choices' | 'isRemembered'> = state
  /** How it was read before the latest mapping of a column. */
  let unmapped: typeof settled | null = null
  const listeners = new Set<() => void>()
  const update = (next: Partial<ImportState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const goBack = (hasFailed: boolean): void => {
    reading = null
    const { choices, isRemembered } = settled
    update({ choices, isRemembered, progress: null, hasFailed })
  }
  /** `mapped`: the column that is mapped by it, where that is all. */
  const readBy = (choices: ReadingChoices, isRemembered: boolean, mapped?: string): void => {
    const { layout } = state.read
    reading?.abort()
    const controller = new AbortController()
    reading = controller
    update({ choices, isRemembered, progress: 0, hasFailed: false })
    const { signal } = controller
    const tell = (share: number) => {
      if (!signal.aborted) update({ progress: share })
    }
    readAgain(files, { choices, signal, tell }).then(
      (again) => {
        if (signal.aborted) return
        unmapped = mapped === undefined ? null : settled
        settled = { choices, isRemembered }
        const displacing = mapped === undefined ? null : findDisplacing(layout, again.layout, mapped)
        // Decisions are about records by their ids, and another reading gives others.
        update({ read: again, progress: null, decisions: new Map(), displacing })
      },
      () => {
        if (!signal.aborted) goBack(true)
      },
    )
  }
  const replaceChoices = (choices: ReadingChoices, isRemembered: boolean) => readBy(choices, isRemembered)
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    choose: (chosen) => {
      const choices = Object.entries({ ...state.choices, ...chosen }).filter(([, value]) => value !== undefined)
      replaceChoices(Object.fromEntries(choices) as ReadingChoices, false)
    },
    mapColumn: (column, field) =>
      readBy({ ...state.choices, columns: { ...state.choices.columns, [column]: field } }, false, column),
    unmapColumn: () => {
      if (unmapped) readBy(unmapped.choices, unmapped.isRemembered)
    },
    replaceChoices,
    stop: () => {
      reading?.abort()
      if (state.progress !== null) goBack(false)
    },
    setInto: (into) => update({ into }),
    decide: (rows, decision) => {
      const decisions = new Map(state.decisions)
      for (const row of rows) {
        if (decision) decisions.set(row, decision(row))
        else decisions.delete(row)
      }
      update({ decisions })
    },
    mean: (type, traits) =>
      update({ traits: new Map(state.traits).set(type, { ...state.traits.get(type), ...traits }) }),
  }
}

function findDisplacing(before: FileLayout | null, after: FileLayout | null, column: string): Displacing | null {
  const displaced = listDisplaced(before, after, (table, name) => toColumnKey(before!.tables, table, name), column)
  return displaced.length === 0 ? null : { column, displaced }
}
