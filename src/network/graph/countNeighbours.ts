/**
 * Counts the neighbours of each vertex, in either direction. A neighbour counts once, however many edges lead to it, and
 * a vertex is not its own neighbour. Ignores edges with an end below 0. Takes linear time in vertices and edges.
 */
export function countNeighbours(vertices: number, source: Int32Array, target: Int32Array): Int32Array {
  const isTie = (edge: number) => source[edge]! >= 0 && target[edge]! >= 0 && source[edge] !== target[edge]
  const offsets = new Int32Array(vertices + 1)
  for (let edge = 0; edge < source.length; edge++) {
    if (!isTie(edge)) continue
    offsets[source[edge]! + 1]!++
    offsets[target[edge]! + 1]!++
  }
  for (let vertex = 0; vertex < vertices; vertex++) offsets[vertex + 1]! += offsets[vertex]!
  const others = new Int32Array(offsets[vertices]!)
  const next = offsets.slice()
  for (let edge = 0; edge < source.length; edge++) {
    if (!isTie(edge)) continue
    others[next[source[edge]!]!++] = target[edge]!
    others[next[target[edge]!]!++] = source[edge]!
  }
  const counts = new Int32Array(vertices)
  // A neighbour that was counted for a vertex is marked with the number of that vertex.
  const countedFor = new Int32Array(vertices).fill(-1)
  for (let vertex = 0; vertex < vertices; vertex++) {
    for (let at = offsets[vertex]!; at < offsets[vertex + 1]!; at++) {
      const other = others[at]!
      if (countedFor[other] === vertex) continue
      countedFor[other] = vertex
      counts[vertex]!++
    }
  }
  return counts
}
