import { z } from 'zod'
import type { Path } from './printPlace.ts'

/** The keys that a schema allows in the object at a path. */
export function getKeys(schema: z.ZodType, path: Path): ReadonlySet<string> {
  const object = path.reduce<unknown>((at, step) => {
    const outer = unwrap(at)
    if (outer instanceof z.ZodObject) return outer.shape[step]
    if (outer instanceof z.ZodArray) return outer.element
    return outer instanceof z.ZodRecord ? outer.valueType : undefined
  }, schema)
  const inner = unwrap(object)
  return new Set(inner instanceof z.ZodObject ? Object.keys(inner.shape) : [])
}

function unwrap(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
  return isWrapped ? unwrap(schema.unwrap()) : schema
}
