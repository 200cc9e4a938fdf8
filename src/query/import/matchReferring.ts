import { memoiseFor } from '../../base/memoise.ts'
import type { Steps } from '../../base/steps.ts'
import type { Claim, Dataset, DatasetEvent, Rating, Relation } from '../../model/dataset.ts'
import type { Alikeness } from '../../model/import/matchRecords.ts'
import { assignIds, matchInSteps } from '../../model/import/matchRecords.ts'
import { isPlain } from '../../model/status.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { toRelationKey } from '../duplicates/searchDoubledRelations.ts'

/** The kinds of record that refer to actors, in the order in which they are matched. */
export const REFERRING_KINDS = ['relations', 'events', 'claims', 'ratings'] as const

type ReferringKind = (typeof REFERRING_KINDS)[number]

/** Records of a file as they refer to the open dataset. */
export type ReferringTables = Pick<Dataset, ReferringKind>

/** Which of the records the open dataset has, and the ids of the others there. */
export interface ReferringMatches {
  readonly found: ReadonlyMap<string, string>
  readonly ids: ReadonlyMap<string, string>
}

/** Creates what finds records that refer to others, once these are known. It remembers what relations say. */
export function createReferringMatcher(
  open: Dataset,
): (read: ReferringTables, kind: ReferringKind) => Steps<ReferringMatches> {
  const relations = compareRelations(open)
  const match = (read: ReferringTables, kind: ReferringKind): Steps<ReadonlyMap<string, string>> => {
    if (kind === 'relations') return matchInSteps<Relation>(open.relations, read.relations, relations)
    if (kind === 'events') return matchInSteps<DatasetEvent>(open.events, read.events, EVENTS)
    if (kind === 'claims') return matchInSteps<Claim>(open.claims, read.claims, CLAIMS)
    return matchInSteps<Rating>(open.ratings, read.ratings, RATINGS)
  }
  return function* matchReferring(read, kind) {
    const found = yield* match(read, kind)
    return { found, ids: assignIds(open[kind], read[kind], found) }
  }
}

function compareRelations({ vocabulary }: Dataset): Alikeness<Relation> {
  return {
    // The file's own types stand under their new ids.
    isSame: (mine, theirs) =>
      mine.type === theirs.type &&
      ((mine.source === theirs.source && mine.target === theirs.target) ||
        (getRelationType(vocabulary, mine.type).symmetric &&
          mine.source === theirs.target &&
          mine.target === theirs.source)),
    // Whoever gives no status may mean what is actual.
    listKeys: memoiseFor((relation: Relation) =>
      [relation, ...(isPlain(relation.status) ? [{ ...relation, status: 'plain' as const }] : [])].map((one) =>
        toRelationKey({ vocabulary }, one),
      ),
    ),
  }
}

const EVENTS: Alikeness<DatasetEvent> = {
  isSame: (mine, theirs) => mine.title.en === theirs.title.en,
  listKeys: ({ title, kind: of, start, end, roles }) => [JSON.stringify([title, of, start, end, roles])],
}

const CLAIMS: Alikeness<Claim> = {
  isSame: (mine, theirs) => mine.topic.en === theirs.topic.en,
  listKeys: ({ topic }) => [JSON.stringify(topic)],
}

const RATINGS: Alikeness<Rating> = {
  isSame: (mine, theirs) => mine.actor === theirs.actor && mine.dimension === theirs.dimension,
  listKeys: ({ actor, dimension, rater, value }) => [JSON.stringify([actor, dimension, rater, value])],
}
