import { memoiseFor } from '../../base/memoise.ts'
import { ACTOR_TYPES } from '../../model/actorTypes.ts'
import type { Dataset, OwnActorType, OwnRelationType } from '../../model/dataset.ts'
import type { TypeKind } from '../../model/edit/createRecords.ts'
import { RELATION_TYPES } from '../../model/relationTypes.ts'

/** What the dialog edits. */
export type VocabularyKind = TypeKind | 'groups'

const BUILT_IN: Readonly<Record<TypeKind, ReadonlyMap<string, unknown>>> = {
  actorTypes: ACTOR_TYPES,
  relationTypes: RELATION_TYPES,
}

/** Whether the app has a type by itself. */
export function isBuiltIn(kind: TypeKind, id: string): boolean {
  return BUILT_IN[kind].has(id)
}

/** How many actors or relations are of each type, or in each group. */
export const countUses: (dataset: Dataset) => Readonly<Record<VocabularyKind, ReadonlyMap<string, number>>> =
  memoiseFor(({ actors, relations }) => ({
    relationTypes: tally([...relations.values()].map(({ type }) => type)),
    actorTypes: tally([...actors.values()].map(({ type }) => type)),
    groups: tally([...actors.values()].flatMap(({ group }) => group ?? [])),
  }))

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Lists the types that only this dataset has. */
export function listOwnTypes(dataset: Dataset, kind: TypeKind): readonly string[] {
  return [...dataset[kind].keys()].filter((id) => !isBuiltIn(kind, id))
}

/**
 * Lists the built-in types that a dataset uses, in records or as parents of its own types, or changes. A parent is left
 * out where a type of the same words stands in its stead, as for relations that a file gives no type.
 */
export function listUsedBuiltIn(dataset: Dataset, kind: TypeKind): readonly string[] {
  const types = dataset.vocabulary[kind]
  const hasOtherWords = ({ id, parent }: { readonly id: string; readonly parent: string | null }) =>
    parent !== null && types.get(id)?.label.en !== types.get(parent)?.label.en
  const parents = new Set([...dataset[kind].values()].filter(hasOtherWords).map(({ parent }) => parent))
  const uses = countUses(dataset)[kind]
  return [...BUILT_IN[kind].keys()].filter((id) => dataset[kind].has(id) || uses.has(id) || parents.has(id))
}

/** What the dataset says of a type; of a built-in one that it does not change, no more than which one it is. */
export function getOwnType(dataset: Dataset, kind: TypeKind, id: string): OwnActorType & OwnRelationType {
  const own = dataset[kind].get(id)
  const { parent, label } = dataset.vocabulary[kind].get(id)!
  // With a parent, what is not said would come from that one and not from the built-in type.
  return own ?? { id, parent, ...(parent !== null && { label }) }
}
