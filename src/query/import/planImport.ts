import { memoiseLast } from '../../base/memoise.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { ActorId, Claim, Dataset, DatasetEvent, Group, Rating, Relation } from '../../model/dataset.ts'
import type { ImportKind } from '../../model/import/importKind.ts'
import { assignIds, matchRecords } from '../../model/import/matchRecords.ts'
import { matchSources } from '../../model/import/matchSources.ts'
import { matchTypes } from '../../model/import/matchTypes.ts'
import type { Redirections } from '../../model/import/redirectRead.ts'
import { redirectRead } from '../../model/import/redirectRead.ts'
import { uniteRecords } from '../../model/import/uniteRecords.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { toRelationKey } from '../duplicates/listDoubledRelations.ts'
import type { ImportDecision, ImportDecisions, ImportPlan, ImportRow, RowState } from './importPlan.ts'
import { toRowKey } from './importPlan.ts'
import { matchActors } from './matchActors.ts'

type ImportTable = ReadonlyMap<string, { readonly id: string }>

const NONE: ImportDecisions = new Map()

/**
 * Compares a file with the open dataset: which of its records are new, the same, changed, conflicting or probably
 * duplicates, and what becomes of each by the decisions so far. Nothing of the open dataset is lost by what is decided
 * unless someone decides it. Takes time in proportion to the number of records, and some ten seconds with a million.
 */
export function planImport(open: Dataset, read: Dataset, decisions: ImportDecisions = NONE): ImportPlan {
  const matches = matchBeginning(open, read)
  const actorRows = listActorRows(open, read, decisions)
  const of = (rows: readonly ImportRow[]) => new Map(rows.map(({ id, into }) => [id, into]))
  const to: Redirections = {
    ...matches.ids,
    actors: of(actorRows),
  }
  const redirected = redirectRead(open, read, to)
  const beginning = (['groups', 'actorTypes', 'relationTypes', 'sources'] as const).flatMap((kind) =>
    [...read[kind].keys()].map((id) =>
      createRow(open, redirected, decisions, {
        kind,
        id,
        match: matches.found[kind].get(id) ?? null,
        into: to[kind].get(id) ?? id,
      }),
    ),
  )
  const actors = actorRows.map((row) => withDifferences(open, redirected, row))
  const rest = (['relations', 'events', 'claims', 'ratings'] as const).flatMap((kind) => {
    const own: ImportTable = redirected[kind]
    const found = matchRest(open, redirected, kind)
    const ids = assignIds(open[kind], own, found)
    return [...own.keys()].map((id) =>
      createRow(open, redirected, decisions, { kind, id, match: found.get(id) ?? null, into: ids.get(id) ?? id }),
    )
  })
  const relationsLeftOut = read.relations.size - redirected.relations.size
  return { open, read, rows: [...beginning, ...actors, ...rest], redirected, relationsLeftOut }
}

/** What does not depend on decisions. */
const matchBeginning = memoiseLast((open: Dataset, read: Dataset) => {
  const found = {
    groups: matchRecords<Group>(open.groups, read.groups, BY_NAME),
    actorTypes: matchTypes(open, read, 'actorTypes'),
    relationTypes: matchTypes(open, read, 'relationTypes'),
    sources: matchSources(open, read),
  }
  const settle = (kind: keyof typeof found, there: ReadonlyMap<string, unknown>) =>
    new Map([...found[kind], ...assignIds(there, read[kind], found[kind])])
  const ids = {
    groups: settle('groups', open.groups),
    actorTypes: settle('actorTypes', open.vocabulary.actorTypes),
    relationTypes: settle('relationTypes', open.vocabulary.relationTypes),
    sources: settle('sources', open.sources),
  }
  return { found, ids }
})

const BY_NAME = {
  isSame: (mine: Group, theirs: Group) => toNameKey(mine) === toNameKey(theirs),
  listKeys: (group: Group) => [toNameKey(group)],
}

function toNameKey({ name }: Group): string {
  return normaliseText(name.en) || name.en
}

const matchOnce = memoiseLast((open: Dataset, read: Dataset) => {
  const found = matchActors(open, read)
  return { ...found, ids: assignIds(open.actors, read.actors, found.same) }
})

/** Actors come first: what their relations are depends on them. */
function listActorRows(open: Dataset, read: Dataset, decisions: ImportDecisions): readonly ImportRow[] {
  const { same, probable, ids } = matchOnce(open, read)
  return [...read.actors.keys()].map((id): ImportRow => {
    const like = probable.get(id)
    const match = same.get(id) ?? like?.actor ?? (open.actors.has(id) ? id : null)
    const state = same.has(id) ? 'same' : like ? 'probable' : open.actors.has(id) ? 'another' : 'new'
    const decided = decisions.get(toRowKey({ kind: 'actors', id }))
    const decision: ImportDecision = decided ?? (state === 'same' ? { kind: 'same-as', id: match! } : { kind: 'add' })
    // Whoever is added although they are there needs an id beside theirs.
    const free = ids.get(id) ?? getFreeId(open, 'actors', id)
    return {
      ...{ kind: 'actors', id, state, match, likeness: like?.likeness ?? null, decision, differences: [] },
      into: chooseId(decision, free),
    }
  })
}

function chooseId(decision: ImportDecision, free: string): string | null {
  if ('id' in decision) return decision.id
  return decision.kind === 'add' ? free : null
}

/** Says in what an actor differs from whom it is taken for, and settles what that is. */
function withDifferences(open: Dataset, redirected: Dataset, row: ImportRow): ImportRow {
  const theirs = redirected.actors.get(row.id as ActorId)
  const target = 'id' in row.decision ? row.decision.id : row.match
  const mine = target === null ? undefined : open.actors.get(target as ActorId)
  if (!theirs || !mine) return row
  const { differences } = uniteRecords('actors', mine, theirs, 'mine')
  return { ...row, differences, state: row.state === 'same' ? toState(differences) : row.state }
}

function toState(differences: ImportRow['differences']): RowState {
  if (differences.length === 0) return 'same'
  return differences.some(({ isConflict }) => isConflict) ? 'conflicting' : 'changed'
}

interface Found {
  readonly kind: Exclude<ImportKind, 'actors'>
  readonly id: string
  readonly match: string | null
  /** Its id if it is added. */
  readonly into: string
}

function createRow(open: Dataset, redirected: Dataset, decisions: ImportDecisions, found: Found): ImportRow {
  const { kind, id, match, into } = found
  const mine = match === null ? undefined : getRecord(open, kind, match)
  const theirs = getRecord(redirected, kind, id)!
  const differences = mine ? uniteRecords(kind, mine, theirs, 'mine').differences : []
  // A built-in type stays as it is unless someone decides otherwise: all that is open rests on it.
  const isBuiltIn = match !== null && !mine
  const state = mine ? toState(differences) : isBuiltIn ? 'same' : into === id ? 'new' : 'another'
  const usual: ImportDecision =
    match === null ? { kind: 'add' } : { kind: isBuiltIn ? 'keep-mine' : 'same-as', id: match }
  const decision = decisions.get(toRowKey({ kind, id })) ?? usual
  return {
    ...{ kind, id, state, match, likeness: null, decision, differences },
    into: chooseId(decision, getFreeId(open, kind, into)),
  }
}

/** Whatever is added although it is there needs an id beside it. */
function getFreeId(open: Dataset, kind: ImportKind, into: string): string {
  return [...assignIds(open[kind], new Map([[into, null]]), new Map()).values()][0]!
}

function getRecord(dataset: Dataset, kind: ImportKind, id: string): { readonly id: string } | undefined {
  return (dataset[kind] as ImportTable).get(id)
}

/** Finds the records that refer to others, once these are known. */
function matchRest(
  open: Dataset,
  redirected: Dataset,
  kind: 'relations' | 'events' | 'claims' | 'ratings',
): ReadonlyMap<string, string> {
  if (kind === 'relations') {
    // The file's own types stand under their new ids.
    const { vocabulary } = open
    return matchRecords<Relation>(open.relations, redirected.relations, {
      isSame: (mine, theirs) =>
        mine.type === theirs.type &&
        ((mine.source === theirs.source && mine.target === theirs.target) ||
          (getRelationType(vocabulary, mine.type).symmetric &&
            mine.source === theirs.target &&
            mine.target === theirs.source)),
      listKeys: (relation) => [toRelationKey({ vocabulary }, relation)],
    })
  }
  if (kind === 'events') {
    return matchRecords<DatasetEvent>(open.events, redirected.events, {
      isSame: (mine, theirs) => mine.title.en === theirs.title.en,
      listKeys: ({ title, kind: of, start, end, roles }) => [JSON.stringify([title, of, start, end, roles])],
    })
  }
  if (kind === 'claims') {
    return matchRecords<Claim>(open.claims, redirected.claims, {
      isSame: (mine, theirs) => mine.topic.en === theirs.topic.en,
      listKeys: ({ topic }) => [JSON.stringify(topic)],
    })
  }
  return matchRecords<Rating>(open.ratings, redirected.ratings, {
    isSame: (mine, theirs) => mine.actor === theirs.actor && mine.dimension === theirs.dimension,
    listKeys: ({ actor, dimension, rater, value }) => [JSON.stringify([actor, dimension, rater, value])],
  })
}
