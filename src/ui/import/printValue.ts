const LONGEST = 80

/** A value of a record in short: a text by language in its first, a list by its items. */
export function printValue(value: unknown): string {
  const text = print(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function print(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.map(print).join('; ')
  if (typeof value === 'object') return Object.values(value).filter(Boolean).map(print).join(' ')
  return String(value)
}
