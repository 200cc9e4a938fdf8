import { isSameJson } from '../../base/isSameJson.ts'
import type { Actor, Evidence, Relation, Source } from '../dataset.ts'
import type { Change, RecordsChange } from './change.ts'

/**
 * Whether a change is of texts alone that are read and searched, and neither counted, drawn nor traced: notes,
 * descriptions, aliases, attributes, what evidence and sources say, and records that only the details show.
 */
export function isOfTexts({ groups, actorTypes, relationTypes, terms, ...change }: Change): boolean {
  if (groups || actorTypes || relationTypes || terms) return false
  const { sources, actors, relations } = change
  return (
    (!sources || keeps(sources, toJudged)) &&
    (!actors || keeps(actors, leaveOutActorTexts)) &&
    (!relations || keeps(relations, leaveOutRelationTexts))
  )
}

function keeps<Value>({ added, updated, removed }: RecordsChange<Value>, toCore: (record: Value) => unknown): boolean {
  if (added.size + removed.size > 0) return false
  return [...updated.values()].every(([before, after]) => isSameJson(toCore(before), toCore(after)))
}

function toJudged({ reliability }: Source) {
  return reliability
}

function leaveOutActorTexts({ description: _, aliases: __, attributes: ___, evidence: ____, ...core }: Actor) {
  return core
}

function leaveOutRelationTexts({ note: _, attributes: __, evidence, ...core }: Relation) {
  return { ...core, evidence: evidence.map(({ source }: Evidence) => source) }
}
