import type { RelationId } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import type { Issue } from '../../model/issue.ts'
import { migrate } from '../../model/migrate.ts'
import { validateDataset } from '../../model/validateDataset.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { mergeVocabulary } from '../../model/vocabulary.ts'
import { checkCount } from '../checkSize.ts'
import type { ReadRecords } from '../format.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftDataset, DraftRecord } from './draftDataset.ts'
import { keepNamed } from './keepNamed.ts'
import { settleDirections } from './settleDirections.ts'
import { settleEnds } from './settleEnds.ts'
import { settleIds } from './settleIds.ts'
import { settleSigns } from './settleSigns.ts'
import { getKnownTypes, settleTypes } from './settleTypes.ts'
import { settleValues } from './settleValues.ts'

/**
 * Turns a draft into a dataset and validates it. Settles ends, ids, types, directions, signs and names, and adds sources
 * that are only referred to. Every issue gives its place in the file that was read.
 */
export function checkDraft(draft: DraftDataset): ReadRecords {
  const { outline, issues, sources = [], makesEnds = false, tables = [], negativeWeights = null } = draft
  const tooMany = checkCount(draft.relations.length)
  if (tooMany) return { file: null, issues: [tooMany] }
  const { actors: named, issues: nameless } = keepNamed(draft.actors)
  const values = settleValues(draft.relations, draft.dayOrder)
  const ends = makesEnds ? settleEnds(named, values.records) : { actors: named, relations: values.records, issues: [] }
  const { actors, relations } = ends
  const ids = settleIds(actors, relations)
  const known = getKnownTypes(outline)
  const typedActors = settleTypes(ids.actors, known.actors)
  const typedRelations = settleTypes(ids.relations, known.relations)
  const vocabulary = addTypes(outline['vocabulary'], {
    actorTypes: typedActors.types,
    relationTypes: typedRelations.types,
  })
  const directed = settleDirections(settleSigns(typedRelations.records), toVocabulary(vocabulary))
  const settled = [...typedActors.records, ...directed.relations].map(({ fields }) => fields)
  // What other formats hold of a dataset of an older version is of that version.
  const current = migrate({
    ...{ format: 'throughline-dataset', version: FORMAT_VERSION, ...outline },
    relations: directed.relations.map(({ fields }) => fields),
  }) as Draft
  const { file, issues: found } = validateDataset({
    sources: joinSources(sources, listSources(settled)),
    ...current,
    vocabulary: addTypes(vocabulary, { actorTypes: [], relationTypes: directed.types }),
    actors: typedActors.records.map(({ fields: { x, y, ...actor } }) => ({ name: { en: actor['id'] }, ...actor })),
    positions: joinPositions(current['positions'], typedActors.records),
  })
  const relocate = (issue: Issue) => ({ ...issue, place: findPlace(issue.place, { actors, relations }) })
  return {
    file,
    dayOrder: values.dayOrder,
    ...{ tables, negativeWeights },
    listOrigins: () => listOrigins(directed.relations),
    issues: [
      ...issues,
      ...nameless,
      ...ends.issues,
      ...values.issues,
      ...ids.issues,
      ...typedActors.issues,
      ...typedRelations.issues,
      ...found.map(relocate),
    ],
  }
}

function listOrigins(relations: readonly DraftRecord[]): ReadonlyMap<RelationId, string> {
  return new Map(relations.map(({ fields, place }) => [fields['id'] as RelationId, place]))
}

interface DraftTypes {
  readonly actorTypes: readonly Draft[]
  readonly relationTypes: readonly Draft[]
}

/** Adds types to those that a file describes, which may be anything. */
function addTypes(described: unknown, { actorTypes, relationTypes }: DraftTypes): Draft {
  const own = (described ?? {}) as Draft
  const listOf = (list: unknown) => (Array.isArray(list) ? (list as readonly Draft[]) : [])
  return {
    ...own,
    actorTypes: [...listOf(own['actorTypes']), ...actorTypes],
    relationTypes: [...listOf(own['relationTypes']), ...relationTypes],
  }
}

/** The vocabulary before it is checked: of the types described, those that can be read as such. */
function toVocabulary({ relationTypes }: Draft): Vocabulary {
  const own = (relationTypes as readonly unknown[]).flatMap((type) => {
    const { id, parent, ...traits } = (type ?? {}) as Draft
    return typeof id === 'string' ? [{ ...traits, id, parent: typeof parent === 'string' ? parent : null }] : []
  })
  return mergeVocabulary({ actorTypes: [], relationTypes: own })
}

/** The positions of all layouts: those next to the actors are of the first layout, and the outline has the others. */
function joinPositions(others: unknown, actors: readonly DraftRecord[]): Draft {
  const points = actors.flatMap(({ fields }) => toPosition(fields))
  return { ...(others as Draft | undefined), ...(points.length > 0 && { [FIRST_LAYOUT]: Object.fromEntries(points) }) }
}

function toPosition({ id, x, y }: Draft): [string, unknown][] {
  return x === undefined && y === undefined ? [] : [[String(id), { x, y }]]
}

/** Sources that are described, and those that are only referred to. */
function joinSources(described: readonly Draft[], cited: readonly Draft[]): readonly Draft[] {
  const ids = new Set(described.map(({ id }) => id))
  return [...described, ...cited.filter(({ id }) => !ids.has(id))]
}

/** The sources that evidence refers to, in order of first mention. Nothing else is known about them. */
function listSources(records: readonly Draft[]): readonly Draft[] {
  const sources = new Map<unknown, Set<unknown>>()
  for (const { evidence } of records) {
    if (!Array.isArray(evidence)) continue
    for (const piece of evidence as readonly (Draft | null)[]) {
      const source = piece?.['source']
      const passages = sources.get(source) ?? new Set()
      if (source !== undefined) sources.set(source, passages)
      const passage = piece?.['passage']
      if (passage !== undefined && passage !== null) passages.add(passage)
    }
  }
  return [...sources].map(([id, passages]) => ({ id, passages: [...passages].map((passage) => ({ id: passage })) }))
}

type DraftLists = Readonly<Record<'actors' | 'relations', readonly DraftRecord[]>>

/** For a reader of the file, `relations[3].target` is "line 12, target". */
function findPlace(place: string, lists: DraftLists): string {
  const [, list, index, rest = ''] = /^(actors|relations)\[(\d+)\]\.?(.*)$/.exec(place) ?? []
  if (list === undefined) return place
  const record = lists[list as keyof DraftLists][Number(index)]
  return [record?.place ?? place, rest].filter(Boolean).join(', ')
}
