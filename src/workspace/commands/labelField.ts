import { isSameJson } from '../../base/isSameJson.ts'

/** The part of a label that says what two versions of a record have otherwise; nothing, if that is several things. */
export function labelField(before: object | undefined, after: object | undefined): { readonly field?: string } {
  const [old, now] = [before, after] as readonly (Readonly<Record<string, unknown>> | undefined)[]
  const keys = Object.keys({ ...old, ...now }).filter((key) => !isSameJson(now?.[key] ?? null, old?.[key] ?? null))
  return keys.length === 1 ? { field: keys[0]! } : {}
}
