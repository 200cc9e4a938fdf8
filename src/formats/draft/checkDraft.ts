import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import type { Issue } from '../../model/issue.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { validateDataset } from '../../model/validateDataset.ts'
import { getRelationType, mergeVocabulary } from '../../model/vocabulary.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftDataset, DraftRecord } from './draftDataset.ts'
import { keepNamed } from './keepNamed.ts'
import { settleIds } from './settleIds.ts'
import { getKnownTypes, settleTypes } from './settleTypes.ts'

/**
 * Turns a draft into a dataset and validates it. Settles ids, types and names, and adds sources that are only referred
 * to. Every issue gives its place in the file that was read.
 */
export function checkDraft({ outline, actors: given, relations, issues }: DraftDataset): CheckedDataset {
  const { actors, issues: nameless } = keepNamed(given)
  const ids = settleIds(actors, relations)
  const known = getKnownTypes(outline)
  const typedActors = settleTypes(ids.actors, known.actors)
  const typedRelations = settleTypes(ids.relations, known.relations)
  const settled = [...typedActors.records, ...typedRelations.records].map(({ fields }) => fields)
  const { file, issues: found } = validateDataset({
    format: 'throughline-dataset',
    version: FORMAT_VERSION,
    sources: listSources(settled),
    ...outline,
    actors: typedActors.records.map(({ fields: { x, y, ...actor } }) => ({ name: { en: actor['id'] }, ...actor })),
    relations: typedRelations.records.map(({ fields }) => fields),
    positions: joinPositions(outline['positions'], typedActors.records),
  })
  const relocate = (issue: Issue) => ({ ...issue, place: findPlace(issue.place, { actors, relations }) })
  return {
    file,
    issues: [
      ...issues,
      ...nameless,
      ...ids.issues,
      ...typedActors.issues,
      ...typedRelations.issues,
      ...listUndirected(file, typedRelations.records),
      ...found.map(relocate),
    ],
  }
}

/** One warning for all lines without a direction whose type has one. */
function listUndirected(file: DatasetFile | null, relations: readonly DraftRecord[]): Issue[] {
  const undirected = relations.filter(({ isUndirected }) => isUndirected)
  if (!file || undirected.length === 0) return []
  const vocabulary = mergeVocabulary(file.vocabulary)
  const read = undirected.filter(({ fields }) => !getRelationType(vocabulary, String(fields['type'])).symmetric)
  if (read.length === 0) return []
  return [{ code: 'undirected', count: read.length, severity: 'warning', place: read[0]!.place }]
}

/** The positions of all layouts: those next to the actors are of the first layout, and the outline has the others. */
function joinPositions(others: unknown, actors: readonly DraftRecord[]): Draft {
  const points = actors.flatMap(({ fields }) => toPosition(fields))
  return { ...(others as Draft | undefined), ...(points.length > 0 && { [FIRST_LAYOUT]: Object.fromEntries(points) }) }
}

function toPosition({ id, x, y }: Draft): [string, unknown][] {
  return x === undefined && y === undefined ? [] : [[String(id), { x, y }]]
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
