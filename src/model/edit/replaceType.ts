import { isSameJson } from '../../base/isSameJson.ts'
import { replaceTables } from '../change/tables.ts'
import type { Dataset, OwnActorType, OwnRelationType } from '../dataset.ts'
import type { TypeKind } from './createRecords.ts'
import { mapTable } from './mapTable.ts'
import { settleSigns } from './settleSigns.ts'

type OwnType = OwnActorType & OwnRelationType

/**
 * Puts another type in the place of one, which goes away if it is the dataset's own. Whatever was of it becomes of the
 * other. Types that came down from it come down from the other as well, and keep what they inherited.
 */
export function replaceType(dataset: Dataset, kind: TypeKind, id: string, into: string): Dataset {
  const { vocabulary } = dataset
  if (id === into || !vocabulary[kind].has(id) || !vocabulary[kind].has(into)) return dataset
  const { parent } = vocabulary[kind].get(id)!
  const own = mapTable<string, OwnType>(dataset[kind], (type) => {
    if (type.id === id) return null
    return type.parent === id ? { ...type, parent: isWithin(dataset, kind, into, type.id) ? parent : into } : type
  })
  const move = <Value extends { readonly type: string }>(record: Value): Value =>
    record.type === id ? { ...record, type: into } : record
  const users =
    kind === 'actorTypes'
      ? { actors: mapTable(dataset.actors, move) }
      : { relations: mapTable(dataset.relations, move) }
  const moved = replaceTables(dataset, { ...users, [kind]: own })
  const kept = mapTable<string, OwnType>(own, (type) =>
    dataset[kind].get(type.id)?.parent === id ? keepTraits(type, dataset, moved, kind) : type,
  )
  return settleSigns(dataset, kept === own ? moved : replaceTables(moved, { [kind]: kept }))
}

/** Takes back what a dataset says of a built-in type, which is then again as the app has it. */
export function restoreType(dataset: Dataset, kind: TypeKind, id: string): Dataset {
  const own = mapTable<string, OwnType>(dataset[kind], (type) => (type.id === id ? null : type))
  return own === dataset[kind] ? dataset : settleSigns(dataset, replaceTables(dataset, { [kind]: own }))
}

/** Whether a type is another or comes down from it. */
export function isWithin({ vocabulary }: Dataset, kind: TypeKind, id: string, above: string): boolean {
  const seen = new Set<string>()
  let next: string | null = id
  while (next !== null && !seen.has(next)) {
    if (next === above) return true
    seen.add(next)
    next = vocabulary[kind].get(next)?.parent ?? null
  }
  return false
}

const TRAITS = [
  'category',
  'inverse',
  'definition',
  'sign',
  'conduit',
  'direction',
  'symmetric',
  'undirected',
  'plover',
] as const
/** The forms of a verb go with its label. */
const NAMES = ['label', 'forms'] as const

/** A type that says itself what it has inherited until now and would inherit no more. */
function keepTraits(type: OwnType, before: Dataset, after: Dataset, kind: TypeKind): OwnType {
  const [old, now] = [before, after].map((dataset) => dataset.vocabulary[kind].get(type.id) as Partial<OwnType>)
  const isOther = (trait: keyof OwnType) => !isSameJson(old![trait] ?? null, now![trait] ?? null)
  const lost = [...(NAMES.some(isOther) ? NAMES : []), ...TRAITS.filter(isOther)]
  // Of PLOVER a type cannot say that it has no category.
  const said = lost.flatMap((trait) => (old![trait] == null ? [] : [[trait, old![trait]]]))
  return said.length === 0 ? type : { ...type, ...Object.fromEntries(said) }
}
