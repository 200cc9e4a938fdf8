import { expect } from 'vitest'
import type { JsonGraph } from '../../../src/formats/jsonGraph/graphRows.ts'
import type { JsonFile } from '../../../src/formats/jsonGraph/parseJsonFile.ts'
import { parseJsonFile } from '../../../src/formats/jsonGraph/parseJsonFile.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { recogniseFormat } from '../../../src/formats/recogniseFormat.ts'
import { encodeText } from '../../../src/formats/text/decodeText.ts'

type Cells = Readonly<Record<string, unknown>>

export interface ReadGraph {
  readonly actors: readonly Cells[]
  readonly relations: readonly Cells[]
  /** What is not read, with its count. */
  readonly unread: Readonly<Record<string, number>>
  readonly graph: JsonGraph
}

/** Reads the rows of a graph, with attributes that are lists as values. */
export function readGraph(find: (file: JsonFile) => JsonGraph | null, content: unknown): ReadGraph {
  const parsed = parseJsonFile(encodeText(typeof content === 'string' ? content : JSON.stringify(content)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const graph = find(parsed.value)
  if (!graph) throw new Error('no graph')
  const toCells = ({ cells }: { readonly cells: ReadonlyMap<string, unknown> }) => {
    const { attributes, ...others } = Object.fromEntries(cells)
    return { ...others, ...(attributes === undefined ? {} : (JSON.parse(String(attributes)) as Cells)) }
  }
  const issues = [...parsed.value.issues, ...graph.issues]
  return {
    actors: graph.rows.actors.map(toCells),
    relations: graph.rows.relations.map(toCells),
    unread: Object.fromEntries(
      issues.flatMap((issue) => (issue.code === 'not-read' ? [[issue.what, issue.count]] : [])),
    ),
    graph,
  }
}

/** Holds that a file is recognised by its contents, also under a name that says something else. */
export async function expectRecognised(content: unknown, id: string): Promise<void> {
  const bytes = encodeText(typeof content === 'string' ? content : JSON.stringify(content))
  for (const name of ['x', 'x.json', 'x.cyjs', 'x.jsonl']) {
    expect([name, (await recogniseFormat({ name, bytes }))?.format.id]).toEqual([name, id])
  }
  const { issues } = await readAnyFormat([{ name: 'x.json', bytes }])
  expect(issues.filter(({ code }) => code === 'wrong-type' || code === 'not-json')).toEqual([])
}
