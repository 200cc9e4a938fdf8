import type { Arcs } from './adjacency.ts'

/** Lists the connected components of a graph whose arcs run both ways, each with its vertices. */
export function listComponents({ offsets, heads }: Arcs): readonly (readonly number[])[] {
  const size = offsets.length - 1
  const isListed = new Uint8Array(size)
  const components: number[][] = []
  for (let root = 0; root < size; root++) {
    if (isListed[root] === 1) continue
    isListed[root] = 1
    const component = [root]
    for (let at = 0; at < component.length; at++) {
      const vertex = component[at]!
      for (let arc = offsets[vertex]!; arc < offsets[vertex + 1]!; arc++) {
        const head = heads[arc]!
        if (isListed[head] === 1) continue
        isListed[head] = 1
        component.push(head)
      }
    }
    components.push(component)
  }
  return components
}
