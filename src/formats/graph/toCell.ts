import type { Cell } from '../records/fields.ts'

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** A number where a text is one that can be stored exactly or with decimals; otherwise the text. */
export function toCell(text: string): Cell {
  if (!NUMBER.test(text)) return text
  const number = Number(text)
  const isExact = /[.eE]/.test(text) ? Number.isFinite(number) : Number.isSafeInteger(number)
  return isExact ? number : text
}

/** A value as the type that a file declares for it, in the words of GraphML, GEXF or GDF; a text if it is of no such type. */
export function toTypedCell(text: string, type: string | undefined): Cell {
  if (type === undefined || !/^(int|long|float|double|bool|byte|short|big)/i.test(type)) return text
  const said = text.trim()
  if (!/^bool/i.test(type)) return said === '' ? text : toCell(said)
  if (/^(true|1)$/i.test(said)) return true
  return /^(false|0)$/i.test(said) ? false : text
}
