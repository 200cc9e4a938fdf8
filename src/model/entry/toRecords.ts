import { isSameJson } from '../../base/isSameJson.ts'
import type { Actor, Dataset, Evidence, OwnRelationType, Relation } from '../dataset.ts'
import { createActor, createRelation, createType, putRecords } from '../edit/createRecords.ts'
import { splitPeriod } from '../time/splitPeriod.ts'
import type { Entry, EntryActor } from './entry.ts'

export interface EntryRecords {
  readonly relationTypes: readonly OwnRelationType[]
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}

/**
 * The records of an entry without problems: its relation, which may rest on more than the line says, and the actors and
 * the type that are new.
 */
export function toRecords(
  dataset: Dataset,
  { source, target, type, details, problems }: Entry,
  evidence: readonly Evidence[] = [],
): EntryRecords {
  if (problems.length > 0 || !source || !target || !type) return { relationTypes: [], actors: [], relations: [] }
  const actors: Actor[] = []
  const settle = (one: EntryActor): Actor => {
    if (one.kind === 'known') return one.actor
    const known = actors.find(({ name }) => name.en === one.name)
    if (known) return known
    const actor = createActor(putRecords(dataset, { actors }), { name: { en: one.name } })
    actors.push(actor)
    return actor
  }
  const [from, to] = [settle(source), settle(target)]
  const dates = details.flatMap((detail) => (detail.kind === 'date' ? toSaid(detail.date) : []))
  const status = details.flatMap((detail) => ('status' in detail ? (detail.status ?? []) : [])).at(-1)
  const asserter = details.findLast((detail) => detail.kind === 'asserter')?.actor
  const cited = details.flatMap((detail) => (detail.kind === 'evidence' ? detail.evidence : []))
  const relationTypes =
    type.kind === 'new' ? [createType(dataset, 'relationTypes', { label: { en: type.name }, parent: null })] : []
  const relation = createRelation(dataset, {
    ...{ type: type.kind === 'known' ? type.id : relationTypes[0]!.id, source: from.id, target: to.id },
    ...(status && { status }),
    ...(asserter && { assertedBy: asserter }),
    ...Object.assign({}, ...dates),
    qualifiers: details.flatMap((detail) => (detail.kind === 'qualifier' ? detail.text : [])),
    evidence: [...evidence, ...cited.filter((piece) => !evidence.some((one) => isSameJson(one, piece)))],
  })
  return { relationTypes, actors, relations: [relation] }
}

/** What a date says of the period; a single one says nothing of its end. */
function toSaid(date: string): Partial<Pick<Relation, 'start' | 'end'>> {
  return date.includes('/') ? splitPeriod(date) : { start: date }
}
