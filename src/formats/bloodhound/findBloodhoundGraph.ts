import { listSample } from '../jsonGraph/elements.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

interface FoundGraph {
  /** The key under which it stands; empty for the whole file. */
  readonly path: string
  readonly graph: Draft
}

/** Finds nodes and edges with kinds: those of the API of BloodHound CE under `data`, those of OpenGraph under `graph`. */
export function findBloodhoundGraph(value: Draft): FoundGraph | undefined {
  for (const path of ['', 'data', 'graph']) {
    const graph = path === '' ? value : value[path]
    if (isObject(graph) && hasKinds(graph)) return { path, graph }
  }
  return undefined
}

function hasKinds({ nodes, edges }: Draft): boolean {
  if (typeof nodes !== 'object' || nodes === null) return false
  const sample = listSample(nodes)
  if (sample.some((node) => Array.isArray(node['kinds']) || 'objectId' in node || 'isTierZero' in node)) return true
  return listSample(edges).some((edge) => 'kind' in edge) && sample.some((node) => 'kind' in node)
}
