import { leastOf } from '../../base/extremes.ts'
import type { Ground } from './ground.ts'
import { fitsTime } from './ground.ts'
import type { Distances } from './measureDistances.ts'
import { getDistance, UNREACHABLE } from './measureDistances.ts'

/** One path, in arrays that the next path overwrites. */
export interface WalkedPath {
  readonly actors: Int32Array
  readonly relations: Int32Array
}

/** The layer of a relation by its status. */
export interface Layers {
  /** By relation. */
  readonly status: Uint8Array
  /** By status. */
  readonly layerOf: Uint8Array
}

export interface Walk {
  readonly ground: Ground
  readonly maxSteps: number
  readonly distances: readonly Distances[]
  /** In which layer each relation stands; null: all in the same. */
  readonly layers: Layers | null
  /** No relation of a path lies above this layer, and one at least in it. */
  readonly layer: number
}

/** To visit a path takes as long as to look at so many relations. */
const PATH_COST = 8

/** Works in portions, so that whoever runs it can stop, and tell how far it is. */
export interface Walker {
  /** Goes on until about so many relations were looked at; tells whether all paths have been visited. */
  run(budget: number): boolean
  /** Number of steps of the paths that are being visited; all shorter ones have been. */
  getLength(): number
}

/** Visits every path of a walk, shorter ones first, depth-first. Branches too far from the end are never entered. */
export function createWalker(walk: Walk, onPath: (path: WalkedPath) => void): Walker {
  const { ground, distances, layers, layer } = walk
  const { from, stops, ranks } = ground
  const { offsets, ends, relations: crossed } = ground.passages.onward()
  const longest = Math.min(walk.maxSteps, ground.closed.length - 1)
  const lastSteps = listLastSteps(ground)
  const visited = ground.closed.slice()
  let length = Math.max(1, leastOf(from.map((start) => getDistance(distances[0]!, start))))
  let actors = new Int32Array(0)
  let relations = new Int32Array(0)
  // By depth: the next arc to look at, the number of stops passed, whether a relation of the layer has been crossed.
  let cursors = new Int32Array(0)
  let passed = new Int32Array(0)
  let met = new Uint8Array(0)
  let path: WalkedPath = { actors, relations }
  let depth = -1
  let start = from.length
  let longer = false
  prepare()
  return { run, getLength: () => length }

  function prepare(): void {
    if (length > longest) return
    actors = new Int32Array(length + 1)
    relations = new Int32Array(length)
    cursors = new Int32Array(length)
    passed = new Int32Array(length)
    met = new Uint8Array(length + 1)
    path = { actors, relations }
    start = 0
    longer = false
  }

  function run(budget: number): boolean {
    let left = budget
    while (left > 0) {
      if (depth < 0) {
        if (start === from.length) {
          if (!longer || length >= longest) return true
          length++
          prepare()
        }
        left -= begin(from[start++]!)
        continue
      }
      const before = cursors[depth]!
      const here = depth
      if (!goOn()) {
        visited[actors[depth]!] = depth === 0 ? 1 : 0
        depth--
      }
      left -= cursors[here]! - before + 1
    }
    return false
  }

  function getLayer(relation: number): number {
    return layers ? layers.layerOf[layers.status[relation]!]! : layer
  }

  function begin(actor: number): number {
    actors[0] = actor
    met[0] = layers ? 0 : 1
    if (length === 1) return 1 + arrive(0, 0)
    cursors[0] = offsets[actor]!
    depth = 0
    return 1
  }

  /** Looks at the arcs of the present actor up to the next that is to be followed; arrives where only one step is left. */
  function goOn(): boolean {
    const until = offsets[actors[depth]! + 1]!
    for (let cursor = cursors[depth]!; cursor < until; cursor++) {
      const next = ends[cursor]!
      if (visited[next]) continue
      const relation = crossed[cursor]!
      const own = getLayer(relation)
      if (own > layer) continue
      let passedThen = passed[depth]!
      if (ranks && ranks[next] !== 0) {
        if (ranks[next] !== passedThen + 1) continue
        passedThen++
      }
      const { steps, beyond } = distances[passedThen]!
      const known = steps[next]!
      const least = depth + 1 + (known === 0 ? beyond : known - 1)
      if (least > length) {
        longer ||= least < UNREACHABLE
        continue
      }
      relations[depth] = relation
      if (ground.judge && !fitsTime(ground, relations, depth + 1)) continue
      met[depth + 1] = own === layer ? 1 : met[depth]!
      actors[depth + 1] = next
      if (depth + 2 === length) {
        longer = true
        arrive(depth + 1, passedThen)
        continue
      }
      cursors[depth] = cursor + 1
      depth++
      visited[next] = 1
      cursors[depth] = offsets[next]!
      passed[depth] = passedThen
      return true
    }
    cursors[depth] = until
    return false
  }

  /** Visits the paths that are one step from here; gives what that took. */
  function arrive(at: number, passedThen: number): number {
    longer = true
    if (passedThen !== stops.length) return 0
    let looked = 0
    for (let step = lastSteps.first[actors[at]!]!; step !== 0; step = lastSteps.next[step]!) {
      looked++
      const relation = lastSteps.relations[step]!
      const own = getLayer(relation)
      if (own > layer || (!met[at] && own !== layer)) continue
      relations[at] = relation
      if (ground.judge && !fitsTime(ground, relations, at + 1)) continue
      actors[at + 1] = lastSteps.ends[step]!
      onPath(path)
      looked += PATH_COST
    }
    return looked
  }
}

/** The steps that lead from an actor to an end, as a list linked by index from 1. */
function listLastSteps({ to, passages, closed }: Ground) {
  const { offsets, ends: before, relations: crossed } = passages.lastBackward()
  const first = new Int32Array(closed.length)
  const next = [0]
  const relations = [0]
  const ends = [0]
  for (const end of to) {
    for (let arc = offsets[end]!; arc < offsets[end + 1]!; arc++) {
      const actor = before[arc]!
      next.push(first[actor]!)
      relations.push(crossed[arc]!)
      first[actor] = ends.push(end) - 1
    }
  }
  return { first, next, relations, ends }
}
