import type { Issue } from '../../model/issue.ts'
import { readDataset } from '../../model/readDataset.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { isDeeperThan } from '../../model/validation/isDeeperThan.ts'
import { listRepeatedKeys } from '../../model/validation/listRepeatedKeys.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import type { DraftDataset, DraftRecord } from '../draft/draftDataset.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import { readPair } from '../pair/readPair.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { decodeText } from '../text/decodeText.ts'
import type { Graph } from './findGraph.ts'
import { findGraph } from './findGraph.ts'
import type { Item } from './toItems.ts'
import { isObject } from './toItems.ts'

/**
 * Reads a graph in JSON: as written by this project or by Cytoscape (`elements` by group or as one list), or as lists of
 * `nodes` and of `links` or `edges`, as in D3, whose ends may be indices into the list of nodes.
 */
export function readCytoscape({ name, bytes }: FileToRead): CheckedDataset {
  const { text, issues } = decodeText(bytes)
  const value = parse(text)
  if (value === undefined) return readDataset(text)
  if (isDeeperThan(value, 200)) return refuse({ code: 'too-deep', limit: 200, severity: 'error', place: '' })
  const graph = findGraph(value)
  if (!graph) {
    const expected = { code: 'missing', expected: '"elements", or "nodes" and "edges"' } as const
    return refuse({ ...expected, severity: 'error', place: '' })
  }
  const data = isObject(value) && isObject(value['data']) ? value['data'] : {}
  const own = data['throughline']
  const draft = isObject(own) ? draftOwn(graph, own) : draftForeign(graph, nameNetwork(data, name))
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...listRepeatedKeys(text), ...draft.issues] })
}

function refuse(issue: Issue): CheckedDataset {
  return { file: null, issues: [issue] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Drafts a dataset from elements that this project wrote: their data are the records themselves. */
function draftOwn({ nodes, edges, issues }: Graph, outline: Draft): DraftDataset {
  const toActor = ({ place, fields: { label: _, ...fields } }: Item): DraftRecord => ({ place, fields })
  const toRelation = ({ place, fields: { label: _, effectiveSign: __, relation, ...fields } }: Item): DraftRecord => ({
    place,
    fields: { ...fields, id: relation ?? fields['id'] },
  })
  return { outline, actors: nodes.map(toActor), relations: edges.map(toRelation), issues }
}

function draftForeign({ nodes, edges, issues }: Graph, { outline, unread }: Network): DraftDataset {
  const draft = readPair({ actors: nodes.map(toRow), relations: edges.map(toRow) }, outline)
  return { ...draft, issues: [...issues, ...unread, ...draft.issues] }
}

interface Network {
  readonly outline: Draft
  readonly unread: readonly Issue[]
}

/** Takes the name of a network as the title. Reports its other properties, except for marks of the program. */
function nameNetwork({ name, ...others }: Draft, fileName: string): Network {
  const outline = nameAfter(fileName)
  const title = typeof name === 'string' && name.trim() !== '' ? { title: { en: name } } : {}
  const unread = Object.keys(others).filter((key) => !MARKS.has(key))
  return {
    outline: { ...outline, ...title },
    unread: unread.map((what) => ({ code: 'not-read', what, count: 1, severity: 'warning', place: 'data' })),
  }
}

const MARKS: ReadonlySet<string> = new Set(['shared_name', 'SUID', 'selected', '__Annotations'])

function toRow({ place, fields }: Item): PlacedRow {
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return { place, cells: new Map(said.map(([key, value]) => [key, toCell(value)])) }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}
