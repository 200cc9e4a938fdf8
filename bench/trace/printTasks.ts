/** What one contender took for one task. */
export interface Cell {
  readonly name: string
  readonly row: string
  readonly value: number
}

/** Prints a table with a row for each task, ours first, the others with how many times as much they took. */
export function printTasks(cells: readonly Cell[]): void {
  const names = [...new Set(cells.map(({ name }) => name))]
  console.log(`| | ${names.join(' | ')} |`)
  console.log(`|---|${names.map(() => '---:').join('|')}|`)
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const values = names.map((name) => cells.find((cell) => cell.name === name && cell.row === row)?.value)
    const told = values.map((value) => tell(value, values[0]))
    console.log(`| ${row} | ${told.join(' | ')} |`)
  }
}

function tell(value: number | undefined, first: number | undefined): string {
  if (value === undefined) return '–'
  if (first === undefined || value === first) return print(value)
  return `${print(value)} (${print(value / first)}×)`
}

function print(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value < 0.1 ? 2 : 3)
}
