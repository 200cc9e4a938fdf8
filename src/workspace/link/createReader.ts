import { FURTHEST, ITEM, MOST_ITEMS, PART } from './link.ts'

export type Reader = ReturnType<typeof createReader>

/** Reads the values of a fragment and collects the keys of invalid ones. */
export function createReader(fragment: string) {
  const values = new Map<string, string>()
  const damaged = new Set<string>()
  for (const pair of fragment.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0 && !values.has(pair.slice(0, at))) values.set(pair.slice(0, at), pair.slice(at + 1))
  }
  const decode = (key: string, text: string): string | undefined => {
    if (!text.includes('%')) return text
    try {
      return decodeURIComponent(text)
    } catch {
      damaged.add(key)
      return undefined
    }
  }
  const parts = <Value>(key: string, toValue: (parts: readonly string[]) => Value | undefined): Value[] | null => {
    const value = values.get(key)
    if (value === undefined) return null
    const items = value.split(ITEM).filter((item) => item !== '')
    if (items.length > MOST_ITEMS) damaged.add(key)
    return items.slice(0, MOST_ITEMS).flatMap((item) => {
      const decoded = item.split(PART).map((part) => decode(key, part))
      const made = decoded.includes(undefined) ? undefined : toValue(decoded as string[])
      if (made === undefined) damaged.add(key)
      return made === undefined ? [] : [made]
    })
  }
  const text = (key: string): string | null => (values.has(key) ? decode(key, values.get(key)!) || null : null)
  const distinct = <Value>(key: string, toValue: (item: string) => Value | undefined): Value[] | null => {
    const values = parts(key, ([item]) => (item ? toValue(item) : undefined))
    return values && [...new Set(values)]
  }
  return {
    text,
    list: (key: string) => distinct(key, (item) => item),
    parts,
    flag: (key: string) => values.get(key) === '1',
    number: (key: string, least: number, most: number): number | null => {
      const value = values.has(key) ? Number(values.get(key)) : null
      if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value
      damaged.add(key)
      return null
    },
    /** Marks a key as damaged if the condition holds. */
    damage: (key: string, isDamaged: boolean): boolean => {
      if (isDamaged) damaged.add(key)
      return isDamaged
    },
    choice: <Choice extends string | null>(key: string, choices: readonly Choice[], usual: Choice): Choice => {
      const value = text(key)
      const found = value === null ? undefined : choices.find((choice) => choice === value)
      if (value !== null && found === undefined) damaged.add(key)
      return found ?? usual
    },
    choices: <Choice extends string>(key: string, choices: readonly Choice[]): Choice[] | null =>
      distinct(key, (item) => choices.find((choice) => choice === item)),
    damaged: () => [...damaged],
  }
}

export function toCoordinate(text: string): number | undefined {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= FURTHEST ? value : undefined
}
