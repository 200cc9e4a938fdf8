import type { ColumnField } from '../columnField.ts'
import type { ColumnLayout, TableLayout } from '../fileLayout.ts'
import { isWeight } from '../graph/weighRelations.ts'
import type { PlacedRow } from '../records/fields.ts'
import type { RowKind } from './columnCells.ts'
import { getColumnField } from './columnCells.ts'
import { DIRECTED } from './createRenaming.ts'
import { GRAPH_PARTS } from './mapPair.ts'

type ColumnSamples = ReadonlyMap<string, ReadonlySet<string>>

interface GraphPart {
  readonly kind: RowKind
  /** As `collectSamples` gives them. */
  readonly samples: ColumnSamples
  /** The field that a person chose for a column. */
  readonly findChosen: (column: string) => ColumnField | undefined
  /** The name by which a column was recognised; `undefined`: by several. */
  readonly findName: (column: string) => string | undefined
}

const SHOWN = 3
const LONGEST = 80
/** The ends of an edge, and what says how it leads, are part of the graph and no attributes of it. */
const BUILT_IN: ReadonlySet<string> = new Set(['id', 'source', 'target', DIRECTED])

/** The columns of rows as the file names them, each with its first few texts. */
export function collectSamples(rows: readonly PlacedRow[]): ColumnSamples {
  const samples = new Map<string, Set<string>>()
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const shown = samples.get(column) ?? new Set()
      if (shown.size < SHOWN && cell !== '') shown.add(String(cell).slice(0, LONGEST))
      samples.set(column, shown)
    }
  }
  return samples
}

/** Tells what the attributes of the nodes or the edges of a graph were taken for; `null`: there are none. */
export function layOutGraph({ kind, samples, findChosen, findName }: GraphPart): TableLayout | null {
  const columns = [...samples].flatMap(([name, shown]): ColumnLayout[] => {
    const chosen = findChosen(name)
    if (chosen === undefined && (BUILT_IN.has(name) || name.startsWith('<'))) return []
    return [{ name, field: chosen ?? toField(kind, findName(name)), samples: [...shown] }]
  })
  if (columns.length === 0) return null
  return { file: '', sheet: GRAPH_PARTS[kind], kind, separator: null, header: null, decimal: '.', columns }
}

function toField(kind: RowKind, name: string | undefined): ColumnField {
  if (name === undefined) return 'as-named'
  if (name === 'source' || name === 'target') return name
  if (kind === 'actors' && name === 'name_en') return 'name'
  return kind === 'relations' && isWeight(name) ? 'weight' : getColumnField(kind, name)
}
