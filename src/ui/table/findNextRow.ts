const PAGE = 10

/** Finds the row of a table body that a key leads to from the given row. */
export function findNextRow(row: HTMLElement, key: string): HTMLElement | undefined {
  const rows = [...(row.parentElement?.children ?? [])] as HTMLElement[]
  const at = rows.indexOf(row)
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: rows.length - 1,
  }
  const next = to[key]
  return next === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, next))]
}
