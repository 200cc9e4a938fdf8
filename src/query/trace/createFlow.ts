/** Pipes between basins, each with how much fits through it from one to the other: columns, by pipe. */
export interface Pipes {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Whole numbers, at most `WIDE`. */
  readonly capacity: readonly number[]
}

/** As wide as no cut is large. */
export const WIDE = 2 ** 30

/** For as much flow as possible from one basin to another. */
export interface Flow {
  /** Sends flow from `source` to `sink` until no more can go or it is more than `enough`; gives how much it was. */
  send(source: number, sink: number, enough: number): number
  /** Whether a pipe has room for no more. */
  isFull(pipe: number): boolean
  /** Basins that could still be reached from `source`: 1. */
  reach(source: number): Uint8Array
  /** Takes all flow out again, and closes these pipes. */
  restart(closed: readonly number[]): void
}

/**
 * Begins a network of pipes without flow. The greatest flow is as large as the least cut (Ford and Fulkerson 1956); it
 * is found along shortest ways, all of one length at a time (Dinic 1970).
 */
export function createFlow(basins: number, { from, to, capacity }: Pipes): Flow {
  const { offsets, places, back } = layOut(basins, from, to)
  const ends = new Int32Array(2 * from.length)
  const room = new Int32Array(ends.length)
  const twins = new Int32Array(ends.length)
  for (let pipe = 0; pipe < from.length; pipe++) {
    ends[places[pipe]!] = to[pipe]!
    ends[back[pipe]!] = from[pipe]!
    twins[places[pipe]!] = back[pipe]!
    twins[back[pipe]!] = places[pipe]!
  }
  const levels = new Int32Array(basins)
  const cursors = new Int32Array(basins)
  const queue = new Int32Array(basins)
  const way = new Int32Array(basins)
  restart([])
  return { send, isFull: (pipe) => room[places[pipe]!] === 0, reach, restart }

  function restart(closed: readonly number[]): void {
    for (let pipe = 0; pipe < from.length; pipe++) {
      room[places[pipe]!] = capacity[pipe]!
      room[back[pipe]!] = 0
    }
    for (const pipe of closed) room[places[pipe]!] = 0
  }

  function send(source: number, sink: number, enough: number): number {
    let sent = 0
    while (sent <= enough && measureLevels(source, sink)) {
      cursors.set(offsets.subarray(0, basins))
      for (let more = push(source, sink); more > 0; more = sent <= enough ? push(source, sink) : 0) sent += more
    }
    return sent
  }

  /** Measures how far basins are from the source; tells whether the sink is reached. */
  function measureLevels(source: number, sink: number): boolean {
    levels.fill(-1)
    levels[source] = 0
    queue[0] = source
    let size = 1
    for (let head = 0; head < size; head++) {
      const basin = queue[head]!
      const stop = offsets[basin + 1]!
      for (let place = offsets[basin]!; place < stop; place++) {
        const end = ends[place]!
        if (room[place] === 0 || levels[end]! >= 0) continue
        levels[end] = levels[basin]! + 1
        if (end === sink) return true
        queue[size++] = end
      }
    }
    return false
  }

  /** Sends what fits along one shortest way, found depth-first; dead ends are not entered twice. */
  function push(source: number, sink: number): number {
    let steps = 0
    for (let basin = source; basin !== sink; ) {
      const stop = offsets[basin + 1]!
      let place = cursors[basin]!
      while (place < stop && (room[place] === 0 || levels[ends[place]!] !== levels[basin]! + 1)) place++
      cursors[basin] = place
      if (place < stop) {
        way[steps++] = place
        basin = ends[place]!
      } else {
        if (steps === 0) return 0
        basin = ends[twins[way[--steps]!]!]!
        cursors[basin]!++
      }
    }
    return fill(steps)
  }

  function fill(steps: number): number {
    let amount = WIDE
    for (let step = 0; step < steps; step++) amount = Math.min(amount, room[way[step]!]!)
    for (let step = 0; step < steps; step++) {
      room[way[step]!]! -= amount
      room[twins[way[step]!]!]! += amount
    }
    return amount
  }

  function reach(source: number): Uint8Array {
    measureLevels(source, -1)
    return Uint8Array.from(levels, (level) => (level >= 0 ? 1 : 0))
  }
}

/** Finds for each pipe the place at which it begins and that at which it ends, in rows by basin. */
function layOut(basins: number, from: readonly number[], to: readonly number[]) {
  const offsets = new Int32Array(basins + 1)
  for (const basin of from) offsets[basin + 1]!++
  for (const basin of to) offsets[basin + 1]!++
  for (let basin = 0; basin < basins; basin++) offsets[basin + 1]! += offsets[basin]!
  const next = offsets.slice()
  const places = Int32Array.from(from, (basin) => next[basin]!++)
  const back = Int32Array.from(to, (basin) => next[basin]!++)
  return { offsets, places, back }
}
