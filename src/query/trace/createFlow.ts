/** A network of pipes between basins, for as much flow as possible from one basin to another. */
export interface Flow {
  /** Adds a pipe; gives its number. */
  addPipe(from: number, to: number, capacity: number): number
  /** Sends flow from `source` to `sink` until no more can go or it is more than `enough`; gives how much it was. */
  send(source: number, sink: number, enough: number): number
  /** Whether a pipe has room for no more. */
  isFull(pipe: number): boolean
  countPipes(): number
  /** Nodes that could still be reached from `source`. */
  reach(source: number): Uint8Array
  /** Whether a pipe leads out of the basins that are reached. */
  isCrossing(pipe: number, reached: Uint8Array): boolean
  /** Takes all flow out again, and closes these pipes. */
  restart(closed: readonly number[]): void
}

/** Begins a network without pipes. The greatest flow is as large as the least cut (Ford and Fulkerson 1956; Dinic 1970). */
export function createFlow(basins: number): Flow {
  const ends: number[] = []
  const room: number[] = []
  const capacities: number[] = []
  const next: number[] = []
  const first = new Int32Array(basins).fill(-1)
  const levels = new Int32Array(basins)
  let cursors = first.slice()
  return { addPipe, send, isFull, countPipes: () => ends.length / 2, reach, isCrossing, restart }

  function addPipe(from: number, to: number, capacity: number): number {
    const pipe = add(from, to, capacity)
    add(to, from, 0)
    return pipe
  }

  function add(from: number, to: number, capacity: number): number {
    const pipe = ends.push(to) - 1
    room.push(capacity)
    capacities.push(capacity)
    next.push(first[from]!)
    first[from] = pipe
    return pipe
  }

  function send(source: number, sink: number, enough: number): number {
    let sent = 0
    while (sent <= enough && measureLevels(source, sink)) {
      cursors = first.slice()
      for (let more = push(source, sink); more > 0; more = sent <= enough ? push(source, sink) : 0) sent += more
    }
    return sent
  }

  function isFull(pipe: number): boolean {
    return room[pipe] === 0
  }

  function measureLevels(source: number, sink: number): boolean {
    levels.fill(-1)
    levels[source] = 0
    const queue = [source]
    for (let head = 0; head < queue.length; head++) {
      const basin = queue[head]!
      for (let pipe = first[basin]!; pipe >= 0; pipe = next[pipe]!) {
        const end = ends[pipe]!
        if (room[pipe]! <= 0 || levels[end]! >= 0) continue
        levels[end] = levels[basin]! + 1
        if (end === sink) return true
        queue.push(end)
      }
    }
    return false
  }

  /** Sends what fits along one shortest way, found depth-first; dead ends are not entered twice. */
  function push(source: number, sink: number): number {
    const way: number[] = []
    for (let basin = source; basin !== sink; ) {
      let pipe = cursors[basin]!
      while (pipe >= 0 && (room[pipe]! <= 0 || levels[ends[pipe]!] !== levels[basin]! + 1)) pipe = next[pipe]!
      cursors[basin] = pipe
      if (pipe >= 0) {
        way.push(pipe)
        basin = ends[pipe]!
      } else {
        const back = way.pop()
        if (back === undefined) return 0
        basin = ends[back ^ 1]!
        cursors[basin] = next[back]!
      }
    }
    const amount = way.reduce((least, pipe) => Math.min(least, room[pipe]!), Number.POSITIVE_INFINITY)
    for (const pipe of way) {
      room[pipe]! -= amount
      room[pipe ^ 1]! += amount
    }
    return amount
  }

  function reach(source: number): Uint8Array {
    const reached = new Uint8Array(first.length)
    reached[source] = 1
    const queue = [source]
    for (let head = 0; head < queue.length; head++) {
      for (let pipe = first[queue[head]!]!; pipe >= 0; pipe = next[pipe]!) {
        const end = ends[pipe]!
        if (room[pipe]! <= 0 || reached[end]) continue
        reached[end] = 1
        queue.push(end)
      }
    }
    return reached
  }

  function isCrossing(pipe: number, reached: Uint8Array): boolean {
    return reached[ends[pipe ^ 1]!] === 1 && reached[ends[pipe]!] === 0
  }

  function restart(closed: readonly number[]): void {
    for (let pipe = 0; pipe < room.length; pipe++) room[pipe] = capacities[pipe]!
    for (const pipe of closed) room[pipe] = 0
  }
}
