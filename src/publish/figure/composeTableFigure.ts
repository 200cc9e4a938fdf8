import type { Relation, RelationId } from '../../model/dataset.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import type { LedgerLook } from '../../scene/ledger/composeLedger.ts'
import { composeLedger } from '../../scene/ledger/composeLedger.ts'
import type { Figure } from './figure.ts'
import { layOutFigure } from './layOutFigure.ts'
import { listNumbers, listReferences } from './listReferences.ts'
import { proposeFurniture } from './proposeFurniture.ts'
import type { Publishing } from './publishing.ts'

/** The number of columns, and how broad a row is. */
type Form = Pick<LedgerLook, 'columns' | 'breadth'>

const BROAD: Form = { columns: 1, breadth: 'broad' }
/** Sorted by the room for names and labels, most first. */
const FORMS: readonly Form[] = [
  BROAD,
  { columns: 1, breadth: 'narrow' },
  { columns: 2, breadth: 'narrow' },
  { columns: 3, breadth: 'narrow' },
  { columns: 1, breadth: 'tight' },
]
/** If nothing is legible, each attempt has this share of the rows of the one before. */
const FEWER = 0.9

/**
 * Composes relations as a table, one per row, in their order. Takes the first form whose smallest name is legible, and
 * drops rows from the end until there is one. The note says how many are shown.
 */
export function composeTableFigure(publishing: Publishing, rows: readonly RelationId[]): Figure {
  const forms = publishing.preset.width === null ? [BROAD] : FORMS
  let shown = rows.length
  for (;;) {
    let best: Figure | undefined
    for (const form of forms) {
      const figure = layOutTable(publishing, rows.slice(0, shown), form)
      if (figure.readable) return figure
      if (!best || figure.nameSize > best.nameSize) best = figure
    }
    if (shown <= 1) return best!
    shown = Math.floor(shown * FEWER)
  }
}

function layOutTable(publishing: Publishing, rows: readonly RelationId[], form: Form): Figure {
  const { dataset, words, arranging, composing, edits = {} } = publishing
  const { language, names } = arranging
  const references = listReferences(dataset, rows, language, words)
  const numbered = references.flatMap(({ numbers }) => numbers).length > 1
  const cited = numbered && edits.references !== null && edits.cited !== false
  const print = ({ id, start, end }: Relation, said: string) =>
    words.table.row(said, {
      period: printPeriod(start, end, language),
      sources: cited ? listNumbers(dataset, references, id) : [],
    })
  const relations = rows.map((id) => dataset.relations.get(id)!)
  const faded = new Set(rows.filter((id) => composing.relations.get(id) === 'fade'))
  const look = { theme: composing.theme, names, language, print, faded, rightToLeft: language === 'ar', ...form }
  const scene = composeLedger(dataset, relations, look)
  const furniture = proposeFurniture(scene, { ...publishing, language })
  const said = {
    alt: words.table.alt(furniture.headline ?? '', rows.length),
    note: words.table.shown(rows.length, dataset.relations.size),
  }
  return layOutFigure(publishing, { scene, highlighted: null }, { ...furniture, ...said, ...edits }).figure
}
