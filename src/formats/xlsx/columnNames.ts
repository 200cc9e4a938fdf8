/** Names a column as spreadsheets do: A for 0, Z for 25, AA for 26. */
export function nameColumn(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : nameColumn(Math.floor(index / 26) - 1) + last
}

/** The column of a cell such as `AB12`, from 0; `null` if it is not a cell, or lies beyond the last column, XFD. */
export function findColumn(cell: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(cell)?.[1]
  if (letters === undefined) return null
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return number > 16_384 ? null : number - 1
}
