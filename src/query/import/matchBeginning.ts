import { normaliseText } from '../../base/normaliseText.ts'
import type { Steps } from '../../base/steps.ts'
import type { Dataset, Group } from '../../model/dataset.ts'
import { assignIds, matchRecords } from '../../model/import/matchRecords.ts'
import { matchSources } from '../../model/import/matchSources.ts'
import { matchTypes } from '../../model/import/matchTypes.ts'

/** The kinds of record that refer to no actor. */
export const BEGINNING_KINDS = ['groups', 'actorTypes', 'relationTypes', 'sources'] as const

type BeginningIds = Readonly<Record<(typeof BEGINNING_KINDS)[number], ReadonlyMap<string, string>>>

export interface BeginningMatches {
  /** Which of the records the open dataset has. */
  readonly found: BeginningIds
  /** The ids of all of them there. */
  readonly ids: BeginningIds
}

/** Finds which groups, types and sources of a file the open dataset has. */
export function* matchBeginning(open: Dataset, read: Dataset): Steps<BeginningMatches> {
  const groups = matchRecords<Group>(open.groups, read.groups, BY_NAME)
  yield
  const actorTypes = matchTypes(open, read, 'actorTypes')
  const relationTypes = matchTypes(open, read, 'relationTypes')
  yield
  const sources = matchSources(open, read)
  yield
  const found = { groups, actorTypes, relationTypes, sources }
  const settle = (kind: keyof typeof found, there: ReadonlyMap<string, unknown>) =>
    new Map([...found[kind], ...assignIds(there, read[kind], found[kind])])
  const ids = {
    groups: settle('groups', open.groups),
    actorTypes: settle('actorTypes', open.vocabulary.actorTypes),
    relationTypes: settle('relationTypes', open.vocabulary.relationTypes),
    sources: settle('sources', open.sources),
  }
  return { found, ids }
}

const BY_NAME = {
  isSame: (mine: Group, theirs: Group) => toNameKey(mine) === toNameKey(theirs),
  listKeys: (group: Group) => [toNameKey(group)],
}

function toNameKey({ name }: Group): string {
  return normaliseText(name.en) || name.en
}
