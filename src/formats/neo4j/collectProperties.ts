import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

interface PropertyElement {
  readonly place: string
  readonly fields: Draft
}

export interface PropertyGraph {
  readonly nodes: readonly PropertyElement[]
  readonly relationships: readonly PropertyElement[]
}

/**
 * Collects the nodes and relationships of a property graph anywhere in a value: in lists, by ids, in the records of a
 * query, in paths and at the ends of relationships.
 */
export function collectProperties(value: unknown, most = Number.POSITIVE_INFINITY): PropertyGraph {
  const nodes: PropertyElement[] = []
  const relationships: PropertyElement[] = []
  let left = most
  const visit = (item: unknown, place: string, kind?: ElementKind): void => {
    if (typeof item !== 'object' || item === null || left-- <= 0) return
    if (Array.isArray(item)) {
      item.forEach((each, index) => void visit(each, `${place}[${index}]`, kind))
      return
    }
    const fields = item as Draft
    if (isRelationship(fields, kind)) {
      relationships.push({ place, fields })
      visit(fields['start'], `${place}.start`, 'node')
      visit(fields['end'], `${place}.end`, 'node')
    } else if (isNode(fields, kind)) nodes.push({ place, fields })
    else visitFields(fields, place, kind)
  }
  const visitFields = (fields: Draft, place: string, kind: ElementKind | undefined) => {
    const isGraph = hasGraphLists(fields)
    for (const [key, each] of Object.entries(fields))
      visit(each, place === '' ? key : `${place}.${key}`, isGraph ? LISTS.get(key) : kind)
  }
  visit(value, '')
  return { nodes, relationships }
}

type ElementKind = 'node' | 'relationship'

/** Lists whose elements are nodes or relationships whatever they hold, if both are there. */
const LISTS: ReadonlyMap<string, ElementKind> = new Map([
  ['nodes', 'node'],
  ['relationships', 'relationship'],
  ['rels', 'relationship'],
])

/** Tells whether an object has a list of nodes, and one of relationships. */
export function hasGraphLists(fields: Draft): boolean {
  const isList = (key: string) => typeof fields[key] === 'object' && fields[key] !== null
  return isList('nodes') && (isList('relationships') || isList('rels'))
}

function hasAny(fields: Draft, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(fields, key))
}

/** A node has a list of labels, with an id of Neo4j or properties. */
function isNode(fields: Draft, kind: ElementKind | undefined): boolean {
  const isCertain = kind === 'node' || fields['type'] === 'node'
  if (isCertain && hasAny(fields, ['id', 'labels', ...OWN_IDS])) return true
  const { labels } = fields
  const hasLabels = Array.isArray(labels) && labels.every((label) => typeof label === 'string')
  return hasLabels && (isObject(fields['properties']) || hasAny(fields, OWN_IDS))
}

const OWN_IDS = ['identity', 'elementId', '<id>']

/** A relationship has two ends and a type, with what only Neo4j has beside these. */
function isRelationship(fields: Draft, kind: ElementKind | undefined): boolean {
  if (!ENDS.some(([start, end]) => hasAny(fields, [start]) && hasAny(fields, [end]))) return false
  if (kind === 'relationship' || fields['type'] === 'relationship') return true
  const isTyped = typeof fields['type'] === 'string' || typeof fields['label'] === 'string'
  if (!isTyped || fields['source'] !== undefined) return false
  return isObject(fields['properties']) || hasAny(fields, [...OWN_IDS, 'startNode', 'startNodeElementId'])
}

/** Keys of the two ends, in order of preference. */
export const ENDS = [
  ['start', 'end'],
  ['startNode', 'endNode'],
  ['startNodeElementId', 'endNodeElementId'],
  ['startNodeId', 'endNodeId'],
  ['from', 'to'],
  ['source', 'target'],
] as const
