/**
 * Moves the members of a column as close as possible to where they want to be, in order and without overlap. Heights
 * include the gap to the next.
 */
export function stackColumn(
  column: readonly number[],
  heightOf: (index: number) => number,
  wish: (index: number) => number,
  middles: Map<number, number>,
): void {
  // Blocks of touching members move as one, to the mean of their targets (pool adjacent violators).
  const runs: { members: number[]; sum: number; height: number }[] = []
  for (const index of column) {
    let run = { members: [index], sum: wish(index), height: heightOf(index) }
    for (
      let above = runs.at(-1);
      above && above.sum / above.members.length + (above.height + run.height) / 2 > run.sum / run.members.length;
      above = runs.at(-1)
    ) {
      runs.pop()
      run = { members: above.members.concat(run.members), sum: above.sum + run.sum, height: above.height + run.height }
    }
    runs.push(run)
  }
  for (const { members, sum, height } of runs) {
    let top = sum / members.length - height / 2
    for (const index of members) {
      const own = heightOf(index)
      middles.set(index, top + own / 2)
      top += own
    }
  }
}
