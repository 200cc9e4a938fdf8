const LONGEST = 80
/** Marks that change the direction of the text after them, and control characters that JSON does not escape. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Prints a value for a message: a text is quoted and shortened, and a list or an object is only named. */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return printText(value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return value === undefined ? 'nothing' : String(value)
}

function printText(text: string): string {
  const shortened = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return JSON.stringify(shortened).replace(
    INVISIBLE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
