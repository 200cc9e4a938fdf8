import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import type { DraftDataset, DraftRecord } from '../draft/draftDataset.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, ReadOptions, ReadRecords } from '../format.ts'
import { joinParentsBy } from '../graph/joinParents.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { parseJsonFile } from '../jsonGraph/parseJsonFile.ts'
import type { DirectedCell } from '../jsonGraph/readDirection.ts'
import { readDirection } from '../jsonGraph/readDirection.ts'
import { refuseOtherJson } from '../jsonGraph/refuseOtherJson.ts'
import { readPair } from '../pair/readPair.ts'
import type { Draft } from '../records/fromRow.ts'
import type { Graph } from './findGraph.ts'
import { findGraph } from './findGraph.ts'
import type { Item } from './toItems.ts'

/**
 * Reads a graph in the JSON of Cytoscape and Cytoscape.js, as written by this project or by these: `elements` by group,
 * each in a list or an object, or as one list. Says of any other JSON what it is.
 */
export function readCytoscape({ name, bytes }: FileToRead, { choices }: ReadOptions = {}): ReadRecords {
  const parsed = parseJsonFile(bytes)
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { value, issues } = parsed.value
  const graph = findGraph(value)
  if (!graph) return { file: null, issues: [...issues, refuseOtherJson(value)] }
  const data = isObject(value) && isObject(value['data']) ? value['data'] : {}
  const own = data['throughline']
  const isDirected = isObject(value) ? readDirection(value['directed']) : undefined
  const draft = isObject(own) ? draftOwn(graph, own) : draftForeign(graph, nameNetwork(data, name), isDirected, choices)
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...draft.issues] })
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

function draftForeign(
  { nodes, edges, issues }: Graph,
  { outline, unread }: Network,
  isDirected: DirectedCell,
  choices: ContentChoices | undefined,
): DraftDataset {
  const rows = createGraphRows()
  for (const { place, fields } of nodes) rows.addActor(place, Object.entries(fields))
  for (const { place, fields } of edges) {
    const { directed, ...others } = fields
    rows.addRelation(place, [...Object.entries(others), ['directed', readDirection(directed) ?? isDirected]])
  }
  const graph = rows.finish()
  // Cytoscape draws a compound node round those whose parent it is.
  joinParentsBy('parent', graph.rows.actors)
  const draft = readPair({ ...graph.rows, isForeign: true }, outline, choices)
  return { ...draft, issues: [...issues, ...unread, ...graph.issues, ...draft.issues] }
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
