import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** An element of an aspect of CX, with its place. */
export interface AspectElement {
  readonly place: string
  readonly fields: Draft
}

/**
 * Lists the elements of each aspect of a CX document, a list of objects each of which holds a part of an aspect; `null`
 * if it is none.
 */
export function listAspects(value: unknown): ReadonlyMap<string, readonly AspectElement[]> | null {
  if (!Array.isArray(value)) return null
  const aspects = new Map<string, AspectElement[]>()
  value.forEach((part: unknown, index) => {
    if (!isObject(part)) return
    for (const [name, content] of Object.entries(part)) {
      const elements = aspects.get(name) ?? []
      aspects.set(name, elements)
      const list: readonly unknown[] = Array.isArray(content) ? content : [content]
      list.forEach((fields, position) => {
        if (isObject(fields)) elements.push({ place: `[${index}].${name}[${position}]`, fields })
      })
    }
  })
  return aspects
}
