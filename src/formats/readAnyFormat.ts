import type { CheckedDataset } from '../model/validateDataset.ts'
import type { FileToRead, FormatEntry, FormatId } from './format.ts'
import { FORMATS, findReadFormat } from './registry.ts'
import { decodeText } from './text/decodeText.ts'

export interface ReadFile extends CheckedDataset {
  /** `null` where none was recognised. */
  readonly format: FormatId | null
}

/**
 * Reads a file of any format, or several that belong together, by the start of what is in it and by its name. Never
 * throws for what a file holds.
 */
export async function readAnyFormat(files: readonly FileToRead[]): Promise<ReadFile> {
  const [first] = files
  const entry = first && recogniseFormat(first)
  if (!entry) {
    const expected = FORMATS.map(({ name }) => name).join(', ')
    return { format: null, file: null, issues: [{ code: 'unknown-format', expected, severity: 'error', place: '' }] }
  }
  const format = await entry.load()
  return { format: entry.id, ...format.read(files) }
}

const START = 4096

/** What a file holds decides; its name only where that says nothing, as with tables. */
function recogniseFormat({ name, bytes }: FileToRead): FormatEntry | undefined {
  const named = findReadFormat(name)
  const start = decodeText(bytes.subarray(0, START))
    .text.replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('PK')) return find(named?.id === 'csv' ? 'csv' : 'xlsx')
  if (start.startsWith('<')) return find(/<(\w+:)?gexf/.test(start) || named?.id === 'gexf' ? 'gexf' : 'graphml')
  if (named?.id === 'throughline-dataset') return isGraph(bytes, start) ? find('cytoscape-json') : named
  if (named) return named
  return /^[{[]/.test(start) ? find(isGraph(bytes, start) ? 'cytoscape-json' : 'throughline-dataset') : undefined
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
