import type { FileLayout } from '../../formats/fileLayout.ts'
import { getShape, printMapping } from '../../formats/mapping/mapping.ts'
import { readMapping } from '../../formats/mapping/readMapping.ts'
import type { ReadingChoices } from '../../formats/readingChoices.ts'
import type { Memory } from '../../platform/createMemory.ts'

const KEY = 'mappings'
const VERSION = 1
/** Shapes that came long ago give way to new ones. */
const MOST = 50

/** A mapping file by the shape of the files that it was chosen for. */
type Remembered = readonly (readonly [shape: string, mapping: string])[]

/** How a file of the same shape was read last; `undefined`: nobody chose anything about one. */
export function findMapping(memory: Memory, layout: FileLayout | null): ReadingChoices | undefined {
  const shape = layout && toShape(layout)
  const known = list(memory).find(([one]) => one === shape)
  const read = known && readMapping(new TextEncoder().encode(known[1]))
  return read?.ok ? read.value : undefined
}

/**
 * Remembers how a file was read, by its layout as it was recognised; where nothing was chosen, files of its shape are
 * recognised from then on.
 */
export function rememberMapping(memory: Memory, layout: FileLayout | null, choices: ReadingChoices): void {
  const shape = layout && toShape(layout)
  if (shape === null) return
  const others = list(memory).filter(([one]) => one !== shape)
  const isChosen = Object.keys(choices).length > 0
  const mappings = isChosen ? [[shape, printMapping(choices)], ...others] : others
  memory.write(KEY, JSON.stringify({ version: VERSION, mappings: mappings.slice(0, MOST) }))
}

/** Where headings were taken for a row, that row tells files apart, as headings do. */
function toShape(layout: FileLayout): string | null {
  const tables = layout.tables.map((table) =>
    table.header !== 0
      ? table
      : { ...table, columns: table.columns.map((column) => ({ ...column, name: column.samples[0] ?? '' })) },
  )
  return getShape({ ...layout, tables })
}

function list(memory: Memory): Remembered {
  try {
    const stored: unknown = JSON.parse(memory.read(KEY) ?? 'null')
    const { version, mappings } = (stored ?? {}) as { readonly version?: unknown; readonly mappings?: unknown }
    return version === VERSION && Array.isArray(mappings) ? mappings.filter(isPair) : []
  } catch {
    return []
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'string')
}
