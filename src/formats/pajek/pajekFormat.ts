import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import type { Unread } from '../graph/createUnread.ts'
import { createUnread } from '../graph/createUnread.ts'
import { limitActors } from '../graph/limitActors.ts'
import { toCell } from '../graph/toCell.ts'
import type { PlacedRow } from '../records/fields.ts'
import { decodeText } from '../text/decodeText.ts'
import { listLineRows } from './lineRows.ts'
import type { PajekSection } from './parsePajek.ts'
import { parsePajek } from './parsePajek.ts'
import type { PajekVertices } from './vertexRows.ts'
import { countVertices, toVertexRows } from './vertexRows.ts'

/** Networks and projects of Pajek, which are only read. */
export const pajekFormat: FormatReader = { read: ([file], options) => readPajek(file!, options) }

/**
 * Reads the first network of a Pajek file (.net) or project (.paj), by A. Mrvar and V. Batagelj, "Pajek: Reference
 * Manual". Partitions and vectors of as many vertices become attributes of the actors.
 */
function readPajek({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues: decoding } = decodeText(bytes)
  const sections = parsePajek(text)
  const unread = createUnread()
  const tooLarge = sections
    .filter(({ name: section }) => section === 'vertices')
    .flatMap((section) => limitActors(countVertices(section), text) ?? [])
  if (tooLarge.length > 0) return refuse([...decoding, ...tooLarge])
  const found = findNetwork(sections, unread)
  if (!found) {
    const expected = 'a network with *Vertices; a partition or a vector alone has no relations'
    return refuse([...decoding, { code: 'missing', expected, severity: 'error', place: '' }])
  }
  const { title, vertices, lines, values } = found
  for (const section of values) addValues(section, vertices, unread)
  return checkGraph(
    { title, actors: vertices, relations: lines, issues: [...decoding, ...unread.list()] },
    name,
    options,
  )
}

interface PajekNetwork {
  readonly title: string | undefined
  readonly vertices: readonly PlacedRow[]
  readonly lines: readonly PlacedRow[]
  /** Partitions and vectors. */
  readonly values: readonly PajekValues[]
}

interface PajekValues {
  readonly name: string
  readonly section: PajekSection
}

/** Finds the first network, and the values for its vertices. Of a project the other networks are noted. */
function findNetwork(sections: readonly PajekSection[], unread: Unread): PajekNetwork | undefined {
  let title: string | undefined
  let valuesOf: string | null = null
  let network: PajekVertices | undefined
  let isRead = true
  const lines: PlacedRow[] = []
  const values: PajekValues[] = []
  for (const section of sections) {
    if (section.name === 'network') {
      valuesOf = null
      if (!network) title = section.rest
    } else if (/^(partition|vector|cluster|permutation)$/.test(section.name)) {
      valuesOf = section.rest || section.name
      if (section.lines.length > 0) unread.note(`*${section.name}`, section.line)
    } else if (section.name === 'vertices' && valuesOf !== null) {
      values.push({ name: valuesOf, section })
    } else if (section.name === 'vertices') {
      isRead = !network
      if (network) unread.note('another network', section.line)
      else network = toVertexRows(section, unread)
    } else if (LINES.test(section.name) && network) {
      if (isRead) for (const row of listLineRows(section, network.firstMode, unread)) lines.push(row)
    } else unread.note(section.name === '' ? 'lines before the first section' : `*${section.name}`, section.line)
  }
  return network && { title, vertices: network.rows, lines, values }
}

const LINES = /^(arcs|edges|arcslist|edgeslist|matrix)$/

/** Gives each vertex its value, if there are as many values as vertices. */
function addValues({ name, section }: PajekValues, vertices: readonly PlacedRow[], unread: Unread): void {
  const column = /^(id|x|y|name|label|type|group)$/i.test(name) ? `vector "${name}"` : name
  if (section.lines.length !== vertices.length)
    unread.note(`"${name}", which has another number of vertices`, section.line)
  else for (const [index, { text }] of section.lines.entries()) vertices[index]!.cells.set(column, toCell(text))
}
