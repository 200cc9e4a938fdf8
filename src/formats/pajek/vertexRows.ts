import type { Unread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { splitFields } from '../graph/splitFields.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { addTimes } from './addTimes.ts'
import type { PajekSection } from './parsePajek.ts'

/** The vertices of a Pajek network, which are numbered from 1. */
export interface PajekVertices {
  readonly rows: readonly PlacedRow[]
  /** Of a network of two modes, how many vertices are of the first. */
  readonly firstMode: number | null
}

/** Pajek places vertices between 0 and 1. */
const SCALE = 1000

/**
 * Gives a row to each vertex that the section counts, whether or not it has a line of its own: its number, label, place
 * and times.
 */
export function toVertexRows(section: PajekSection, unread: Unread): PajekVertices {
  const { line, lines, rest } = section
  const count = countVertices(section)
  const first = Number(splitFields(rest)[1]?.text)
  const firstMode = Number.isInteger(first) && first > 0 && first < count ? first : null
  const rows = Array.from({ length: count }, (_, index): PlacedRow => {
    const cells: Row = new Map([['id', String(index + 1)]])
    if (firstMode !== null) cells.set('mode', index < firstMode ? 1 : 2)
    return { place: printLine(line), cells }
  })
  for (const vertex of lines) {
    const [number, ...others] = splitFields(vertex.text)
    const row = rows[Number(number?.text) - 1]
    if (!row) {
      unread.note('vertex beyond the number that the section gives', vertex.line)
      continue
    }
    addVertex(row.cells, others, () => unread.note('drawing of a vertex', vertex.line))
    rows[Number(number!.text) - 1] = { place: printLine(vertex.line), cells: row.cells }
  }
  return { rows, firstMode }
}

/** How many vertices a section says that it has; without a number, one for each of its lines. */
export function countVertices({ rest, lines }: PajekSection): number {
  const said = Number(splitFields(rest)[0]?.text)
  return Number.isSafeInteger(said) && said > 0 ? said : lines.length
}

function addVertex(cells: Row, fields: ReturnType<typeof splitFields>, noteDrawing: () => void): void {
  const [label, ...others] = fields
  if (label && label.text.trim() !== '') cells.set('name_en', label.text)
  const numbers: number[] = []
  while (others[0] && !others[0].isQuoted && /^[-+.\d][\d.eE+-]*$/.test(others[0].text))
    numbers.push(Number(others.shift()!.text))
  const [x, y, z] = numbers
  if (x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)) {
    cells.set('x', x * SCALE).set('y', y * SCALE)
  }
  if (z !== undefined && Number.isFinite(z) && z !== 0 && z !== 0.5) cells.set('z', z)
  if (addTimes(cells, others).length > 0) noteDrawing()
}
