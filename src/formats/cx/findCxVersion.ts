import { listSample } from '../jsonGraph/elements.ts'

/** Tells which version of CX a value is; `null`: none. */
export function findCxVersion(value: unknown): 1 | 2 | null {
  if (!Array.isArray(value)) return null
  const parts = listSample(value)
  if (parts.some((part) => 'CXVersion' in part)) return 2
  const hasHead = parts.some((part) => 'numberVerification' in part || 'metaData' in part)
  const nodes = parts.flatMap((part) => listSample(part['nodes']))
  if (nodes.some((node) => '@id' in node)) return 1
  return hasHead && parts.some((part) => 'nodes' in part || 'edges' in part) ? 1 : null
}
