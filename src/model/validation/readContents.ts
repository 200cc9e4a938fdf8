import { z } from 'zod'
import { ACTOR_TYPES } from '../actorTypes.ts'
import type { DatasetFile } from '../dataset.ts'
import { RELATION_TYPES } from '../relationTypes.ts'
import { datasetSchema } from '../schema.ts'
import { mergeVocabulary } from '../vocabulary.ts'
import { checkDate } from './checkFields.ts'
import { checkActor, checkClaim, checkEvent, checkRating, checkSource } from './checkRecords.ts'
import { checkRelation } from './checkRelation.ts'
import type { IssueLog } from './createIssueLog.ts'
import type { References } from './createReferences.ts'
import { createReferences } from './createReferences.ts'
import type { RecordContext } from './readList.ts'
import { readList } from './readList.ts'
import { readRecord } from './readRecord.ts'
import { readTypes } from './readTypes.ts'

/** Reads a dataset of the current version list by list, each after the lists that it refers to. */
export function readContents(value: unknown, strict: boolean, log: IssueLog): DatasetFile | null {
  const outline = readRecord(outlineSchema, value, [], log, { id: 'untitled', title: { en: 'Untitled' } })
  if (outline === null) return null
  checkDate(outline.asOf, ['asOf'], log)
  const references = createReferences(log)
  const vocabulary = readVocabulary(outline.vocabulary, { log, references, strict, vocabulary: BUILT_IN })
  const known: RecordContext = { log, references, strict, vocabulary: mergeVocabulary(vocabulary) }
  const { groups, sources, actors, relations, events, claims, ratings, figures } = shape
  return {
    ...outline,
    vocabulary,
    groups: readList({ kind: 'group', path: ['groups'], schema: groups, list: outline.groups, check: keep }, known),
    sources: readList(
      { kind: 'source', path: ['sources'], schema: sources, list: outline.sources, check: checkSource },
      known,
    ),
    actors: readList(
      { kind: 'actor', path: ['actors'], schema: actors, list: outline.actors, check: checkActor },
      known,
    ),
    relations: readList(
      { kind: 'relation', path: ['relations'], schema: relations, list: outline.relations, check: checkRelation },
      known,
    ),
    events: readList(
      { kind: 'event', path: ['events'], schema: events, list: outline.events, check: checkEvent },
      known,
    ),
    claims: readList({ path: ['claims'], schema: claims, list: outline.claims, check: checkClaim }, known),
    ratings: readList({ path: ['ratings'], schema: ratings, list: outline.ratings, check: checkRating }, known),
    figures: readList({ path: ['figures'], schema: figures, list: outline.figures, check: keep }, known),
    positions: keepPositions(outline.positions, references),
  }
}

const BUILT_IN = mergeVocabulary({ actorTypes: [], relationTypes: [] })

const { shape } = datasetSchema
const types = shape.vocabulary.unwrap().shape
const unread = z.unknown().optional()

/** The dataset with its lists unread, because they are read record by record. */
const outlineSchema = datasetSchema.extend({
  groups: unread,
  vocabulary: z
    .strictObject({ actorTypes: unread, relationTypes: unread, terms: shape.vocabulary.unwrap().shape.terms })
    .default({}),
  sources: unread,
  actors: unread,
  relations: unread,
  events: unread,
  claims: unread,
  ratings: unread,
  figures: unread,
})

type Outline = z.output<typeof outlineSchema>

function readVocabulary({ actorTypes, relationTypes, terms }: Outline['vocabulary'], known: RecordContext) {
  const path = ['vocabulary']
  return {
    ...(terms && { terms }),
    actorTypes: readTypes(
      {
        kind: 'actor type',
        builtIn: ACTOR_TYPES,
        schema: types.actorTypes,
        list: actorTypes,
        path: [...path, 'actorTypes'],
      },
      known,
    ),
    relationTypes: readTypes(
      {
        kind: 'relation type',
        builtIn: RELATION_TYPES,
        schema: types.relationTypes,
        list: relationTypes,
        path: [...path, 'relationTypes'],
      },
      known,
    ),
  }
}

/** Keeps the positions of actors that exist. */
function keepPositions(positions: Outline['positions'], references: References): Outline['positions'] {
  const kept = Object.entries(positions).map(([layout, points]) => [
    layout,
    Object.fromEntries(
      Object.entries(points).filter(([actor]) =>
        references.has('actor', actor, ['positions', layout, actor], { severity: 'warning' }),
      ),
    ),
  ])
  return moveRetired(Object.fromEntries(kept))
}

/** Former layouts. Actors could be anywhere in them, as in the force layout. */
const RETIRED = /^(camps|concentric):/

/** Keeps the positions set in a former layout, unless the layout that replaces it has positions of its own. */
function moveRetired(positions: Outline['positions']): Outline['positions'] {
  const entries = Object.entries(positions)
  const retired = entries.filter(([layout]) => RETIRED.test(layout))
  if (retired.length === 0) return positions
  const moved = retired.map(([layout, points]) => [layout.replace(RETIRED, 'force:'), points])
  return Object.fromEntries([...moved.toReversed(), ...entries.filter(([layout]) => !RETIRED.test(layout))])
}

function keep<Item>(record: Item): Item {
  return record
}
