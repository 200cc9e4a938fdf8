import { listSample } from '../jsonGraph/elements.ts'
import { createJsonRecogniser } from '../jsonGraph/glimpseJson.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import { isOgma } from '../ogma/isOgma.ts'
import { findLinkRows } from './findLinkRows.ts'
import { isLink, listLinkLists, listNodeLinkGraphs } from './nodeLinkGraphs.ts'

/** Recognises a graph by its lists of nodes and of links with two ends, or rows with two ends. */
export const recogniseNodeLink = createJsonRecogniser((value) => {
  if (isOgma(value)) return false
  const graphs = listNodeLinkGraphs(value)
  if (graphs.length === 0) return findLinkRows(value) !== null
  return graphs.every(({ fields }) => {
    const links = listLinkLists(fields).flatMap(([, list]) => listSample(list))
    const isWrapped = links.some((link) => isObject(link['data']) && !isLink(link))
    const isPlain = (node: object) => !('data' in node) || 'id' in node || 'key' in node
    return !isWrapped && links.every(isLink) && listSample(fields['nodes']).every(isPlain)
  })
})
