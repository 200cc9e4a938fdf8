import type { Actor, DatasetFile, Relation, Source } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import { mergeVocabulary } from '../../model/vocabulary.ts'
import { BARE_OUTLINE } from '../draft/draftDataset.ts'

/**
 * The part of a dataset that fits into one list of actors and one of relations: every actor and relation, the groups and
 * types that they use, and the ids of the sources that their evidence cites.
 */
export function holdPair(file: DatasetFile): DatasetFile {
  const { actors, relations, groups, positions } = file
  const groupIds = new Set(actors.map(({ group }) => group))
  return {
    format: 'throughline-dataset',
    version: FORMAT_VERSION,
    ...BARE_OUTLINE,
    description: null,
    asOf: null,
    credits: [],
    license: null,
    groups: pick(groups, groupIds),
    vocabulary: holdTypes(file),
    sources: listCited([...actors, ...relations]),
    actors,
    relations,
    events: [],
    claims: [],
    stories: [],
    ratings: [],
    figures: [],
    positions: keepPositions(positions),
  }
}

function keepPositions({ [FIRST_LAYOUT]: points }: DatasetFile['positions']): DatasetFile['positions'] {
  return points && Object.keys(points).length > 0 ? { [FIRST_LAYOUT]: points } : {}
}

/** The dataset's own types that are in use. A type whose parent is not among them states what it inherited itself. */
function holdTypes({ vocabulary, actors, relations }: DatasetFile): DatasetFile['vocabulary'] {
  const merged = mergeVocabulary(vocabulary)
  const actorTypes = pick(vocabulary.actorTypes, new Set(actors.map(({ type }) => type)))
  const relationTypes = pick(vocabulary.relationTypes, new Set(relations.map(({ type }) => type)))
  const lost = (own: readonly { readonly id: string }[], kept: readonly { readonly id: string }[]) => {
    const ids = new Set(kept.map(({ id }) => id))
    return new Set(own.map(({ id }) => id).filter((id) => !ids.has(id)))
  }
  const lostActorTypes = lost(vocabulary.actorTypes, actorTypes)
  const lostRelationTypes = lost(vocabulary.relationTypes, relationTypes)
  return {
    actorTypes: actorTypes.map((type) => {
      if (!lostActorTypes.has(type.parent ?? '')) return type
      return { ...type, parent: null, label: merged.actorTypes.get(type.id)!.label }
    }),
    relationTypes: relationTypes.map((type) => {
      if (!lostRelationTypes.has(type.parent ?? '')) return type
      const { plover, ...said } = merged.relationTypes.get(type.id)!
      return { ...said, parent: null, ...(plover === null ? {} : { plover }) }
    }),
  }
}

/** The records with these ids, in order of first use: a reader gives them in that order. */
function pick<Item extends { readonly id: string }>(records: readonly Item[], ids: ReadonlySet<string | null>): Item[] {
  const byId = new Map<string | null, Item>(records.map((record) => [record.id, record]))
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

function listCited(records: readonly (Actor | Relation)[]): Source[] {
  const cited = new Map<Source['id'], Set<string>>()
  for (const { source, passage } of records.flatMap(({ evidence }) => evidence)) {
    const passages = cited.get(source) ?? new Set()
    cited.set(source, passages)
    if (passage !== null) passages.add(passage)
  }
  return [...cited].map(([id, passages]) => ({ ...UNKNOWN_SOURCE, id, passages: [...passages].map(toPassage) }))
}

const UNKNOWN_SOURCE = {
  title: null,
  authors: [],
  publisher: null,
  date: null,
  url: null,
  archivedUrl: null,
  accessed: null,
  reliability: 'F',
} as const

function toPassage(id: string) {
  return { id, page: null, summary: null }
}
