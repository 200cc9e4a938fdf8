import type { Draft } from '../records/fromRow.ts'
import type { AspectElement } from './listAspects.ts'

/** Groups attributes that say in `po` which elements they are of, by these. */
export function groupAttributes(
  elements: readonly AspectElement[],
): ReadonlyMap<string, readonly (readonly [string, unknown])[]> {
  const groups = new Map<string, (readonly [string, unknown])[]>()
  for (const { fields } of elements) {
    const of: readonly unknown[] = Array.isArray(fields['po']) ? fields['po'] : [fields['po']]
    for (const id of of) {
      const group = groups.get(String(id)) ?? []
      groups.set(String(id), group)
      group.push([String(fields['n']), toValue(fields)])
    }
  }
  return groups
}

/** The value of an attribute. CX writes it as text and says in `d` what it is. */
export function toValue({ v, d }: Draft): unknown {
  const kind = String(d ?? 'string').replace(/^list_of_/, '')
  return Array.isArray(v) ? v.map((item: unknown) => toTyped(item, kind)) : toTyped(v, kind)
}

function toTyped(value: unknown, kind: string): unknown {
  if (typeof value !== 'string') return value
  if (/^(integer|long|double|float|short|byte)$/.test(kind) && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value)
  return kind === 'boolean' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value
}
