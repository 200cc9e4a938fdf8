import type { JsonElement } from '../jsonGraph/elements.ts'
import { findId, listElements } from '../jsonGraph/elements.ts'
import type { GraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'
import { listLinkLists } from './nodeLinkGraphs.ts'

/** A link with its place. */
export type NodeLink = JsonElement

/** Lists the links of a graph: `links` and `edges`, and the neighbours of each node in `adjacency` of NetworkX. */
export function listLinks(fields: Draft, at: string, rows: GraphRows): NodeLink[] {
  return [
    ...listLinkLists(fields).flatMap(([key, list]) => listElements(toLinks(list), `${at}${key}`, rows)),
    ...listNeighbours(fields, at),
  ]
}

/** Links can be given as pairs of ends, with an object of attributes behind them. */
function toLinks(list: unknown): unknown {
  if (!Array.isArray(list)) return list
  return list.map((link: unknown) => {
    if (!Array.isArray(link) || link.length < 2) return link
    const [source, target, said] = link as readonly unknown[]
    return { source, target, ...(isObject(said) ? said : said === undefined ? {} : { weight: said }) }
  })
}

/** The neighbours of each node, in the order of nodes (`adjacency_data` of NetworkX). Undirected links are there twice. */
function listNeighbours({ adjacency, nodes, directed }: Draft, at: string): NodeLink[] {
  if (!Array.isArray(adjacency) || !Array.isArray(nodes)) return []
  const seen = new Set<string>()
  return adjacency.flatMap((list: unknown, index) => {
    const source = findId(nodes[index])
    if (!Array.isArray(list) || source === undefined) return []
    return list.flatMap((link: unknown, position) => {
      if (!isObject(link)) return []
      const { id: target, ...others } = link
      if (directed === false) {
        const key = JSON.stringify([String(target), String(source), others['key']])
        if (seen.has(key) && String(target) !== source) return []
        seen.add(JSON.stringify([source, String(target), others['key']]))
      }
      return [{ place: `${at}adjacency[${index}][${position}]`, fields: { ...others, source, target } }]
    })
  })
}
