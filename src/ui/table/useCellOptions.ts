import { useMemo, useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Dataset } from '../../model/dataset.ts'
import { findActor } from '../../model/entry/readEntry.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { createPickSearch } from '../../workspace/derive/createPickSearch.ts'
import type { CellField, FieldOption, TableRecord } from '../../workspace/table/field.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const MOST = 8

interface CellOptionList {
  readonly options: readonly FieldOption[]
  /** The one that Enter takes; -1: the text as it is typed. */
  readonly at: number
  readonly move: (steps: 1 | -1) => void
}

/** The options of a cell that suit what is typed. The first is taken if it begins as the text does and is not new. */
export function useCellOptions(field: CellField, text: string, isTyped: boolean): CellOptionList {
  const dataset = useWorkspaceState((state) => state.dataset)!
  const options = useMemo(() => listOptions(dataset, field, text), [dataset, field, text])
  const [moved, setMoved] = useState<{ readonly text: string; readonly at: number } | null>(null)
  const [first] = options
  const isKnown = first !== undefined && !first.isNew
  const begins = isTyped && text.trim() !== '' && isKnown && normaliseText(first.text).startsWith(normaliseText(text))
  const at = moved && moved.text === text ? moved.at : begins ? 0 : -1
  const last = options.length - 1
  return {
    options,
    at: Math.min(at, last),
    // Before the first option stands the text as it is typed.
    move: (steps) => setMoved({ text, at: at + steps > last ? -1 : at + steps < -1 ? last : at + steps }),
  }
}

function listOptions(dataset: Dataset, field: CellField, text: string): readonly FieldOption[] {
  if (field.kind === 'actor') return listActors(dataset, text)
  const all = field.options ?? []
  const sought = normaliseText(text)
  const rank = (option: FieldOption) => {
    const own = normaliseText(option.text)
    return own === sought ? 0 : own.startsWith(sought) ? 1 : own.includes(sought) ? 2 : 3
  }
  if (sought === '') return all
  const found = all.filter((option) => rank(option) < 3).sort((a, b) => rank(a) - rank(b))
  const read = field.read(text, {} as TableRecord)
  const isNew = !read.ok && read.problems[0]?.code === 'unknown-type' && !text.includes('"')
  return isNew
    ? [...found, { text: `"${text.trim()}"`, remark: getGridWords(DATA_LANGUAGE).newType, isNew: true }]
    : found
}

function listActors(dataset: Dataset, text: string): readonly FieldOption[] {
  return createPickSearch(dataset, null)(text, MOST).flatMap((picked) => {
    const actor = picked.kind === 'actor' ? dataset.actors.get(picked.id) : undefined
    if (!actor) return []
    const name = printName(dataset, actor.id)
    // Of two actors by one name, the second is known by its id.
    const text = findActor(dataset, name) === actor ? name : actor.id
    return [{ text, remark: printText(getActorType(dataset.vocabulary, actor.type).label) }]
  })
}
