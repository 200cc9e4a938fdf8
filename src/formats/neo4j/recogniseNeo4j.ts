import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { collectProperties, hasGraphLists } from './collectProperties.ts'

/** How many values are looked through for a node or a relationship. */
const MOST = 2000

/** Recognises what Neo4j exports by its nodes with labels and relationships with types, wherever they stand. */
export const recogniseNeo4j = createJsonRecogniser((value) => {
  if (isObject(value) && hasGraphLists(value)) return true
  if (isObject(value) && ('edges' in value || 'links' in value)) return false
  const { nodes, relationships } = collectProperties(value, MOST)
  return nodes.length > 0 || relationships.length > 0
})
