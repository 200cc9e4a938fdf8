/** The names of columns; one without a name, or with that of an earlier one, is called "column 7" or the like. */
export function nameOnce(columns: readonly string[]): string[] {
  const taken = new Set<string>()
  return columns.map((column, index) => {
    if (column === '' || taken.has(column)) return `column ${index + 1}`
    taken.add(column)
    return column
  })
}
