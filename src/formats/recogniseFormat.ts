import { parseCsv } from './csv/parseCsv.ts'
import type { FileToRead, FormatEntry, FormatId } from './format.ts'
import { findKind } from './pair/placeRows.ts'
import { FORMATS, findReadFormat } from './registry.ts'
import { decodeText } from './text/decodeText.ts'
import { readDirectory } from './zip/readDirectory.ts'

const START = 4096

/**
 * Recognises the format of a file. What it holds decides; its name only where that says nothing, as with tables, and
 * a table without a telling name is known by the names of its columns.
 */
export function recogniseFormat({ name, bytes }: FileToRead): FormatEntry | undefined {
  const named = findReadFormat(name)
  const start = decodeText(bytes.subarray(0, START))
    .text.replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('PK')) return find(holdsWorkbook(bytes) ? 'xlsx' : named?.id === 'xlsx' ? 'xlsx' : 'csv')
  if (start.startsWith('<')) return find(/<(\w+:)?gexf/.test(start) || named?.id === 'gexf' ? 'gexf' : 'graphml')
  if (named?.id === 'throughline-dataset') return isGraph(bytes, start) ? find('cytoscape-json') : named
  if (named) return named
  if (/^[{[]/.test(start)) return find(isGraph(bytes, start) ? 'cytoscape-json' : 'throughline-dataset')
  const [columns] = parseCsv(start).rows
  return columns && findKind(columns.cells) !== null ? find('csv') : undefined
}

function holdsWorkbook(bytes: Uint8Array): boolean {
  const directory = readDirectory(bytes)
  return directory.ok && directory.value.some(({ name }) => name === 'xl/workbook.xml')
}

/** Whether a JSON text is of a graph, and not of a dataset. */
function isGraph(bytes: Uint8Array, start: string): boolean {
  if (/^\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:/.test(start)) return false
  try {
    const value: unknown = JSON.parse(decodeText(bytes).text)
    if (typeof value !== 'object' || value === null || 'format' in value) return false
    return Array.isArray(value) || ['elements', 'nodes', 'links', 'edges'].some((key) => key in value)
  } catch {
    return false
  }
}

function find(id: FormatId): FormatEntry | undefined {
  return FORMATS.find((format) => format.id === id)
}
