import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** Finds the drawing in a file of arrows.app: the file itself, or what it holds as `graph`. */
export function findDrawing(value: unknown): Draft | undefined {
  const drawing = isObject(value) && isObject(value['graph']) ? value['graph'] : value
  return isObject(drawing) && Array.isArray(drawing['nodes']) ? drawing : undefined
}
