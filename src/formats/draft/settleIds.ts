import type { Issue } from '../../model/issue.ts'
import { toId } from '../../model/toId.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftRecord } from './draftDataset.ts'

interface Settled {
  readonly actors: readonly DraftRecord[]
  readonly relations: readonly DraftRecord[]
  readonly issues: readonly Issue[]
}

/**
 * Gives every actor and relation an id that is valid in the dataset format, and updates the references of relations.
 * Valid ids stay as they are, even duplicates, which validation reports.
 */
export function settleIds(actors: readonly DraftRecord[], relations: readonly DraftRecord[]): Settled {
  const issues: Issue[] = []
  const actorIds = createIds(actors, issues)
  const relationIds = createIds(relations, issues)
  const follow = (value: unknown) => (isSaid(value) ? (actorIds.find(String(value)) ?? String(value)) : value)
  return {
    actors: actors.map((record) => ({ ...record, fields: { ...record.fields, id: actorIds.take(record, 'actor') } })),
    relations: relations.map((record) => {
      const { source, target, assertedBy = null } = record.fields
      const ends = { source: follow(source), target: follow(target), assertedBy: follow(assertedBy) }
      return { ...record, fields: { ...record.fields, ...ends, id: relationIds.take(record, 'r') } }
    }),
    issues,
  }
}

interface Ids {
  /** Gives the id of a record; one without an id gets the next number. */
  readonly take: (record: DraftRecord, prefix: string) => string
  readonly find: (said: string) => string | undefined
}

function createIds(records: readonly DraftRecord[], issues: Issue[]): Ids {
  const said = records.filter(({ fields }) => isSaid(fields['id']))
  const kept = new Set(said.map(({ fields }) => String(fields['id'])).filter((id) => toId(id) === id))
  const settled = new Map([...kept].map((id) => [id, id]))
  const findFree = createFreeIds(kept)
  for (const { fields, place } of said) {
    const id = String(fields['id'])
    if (settled.has(id)) continue
    const to = findFree(toId(id))
    settled.set(id, to)
    // A name that stands for an id stays as the name.
    if ((fields['name'] as Draft | undefined)?.['en'] !== id)
      issues.push({ code: 'changed-id', id, to, severity: 'warning', place })
  }
  return {
    take: ({ fields: { id } }, prefix) => (isSaid(id) ? settled.get(String(id))! : findFree(prefix, 1)),
    find: (id) => settled.get(id),
  }
}

/** Creates unused ids: numbered from 2, or always numbered from `first`. Takes constant time for each. */
function createFreeIds(taken: Set<string>): (id: string, first?: number) => string {
  const next = new Map<string, number>()
  return (id, first) => {
    if (first === undefined && !taken.has(id)) {
      taken.add(id)
      return id
    }
    let number = next.get(id) ?? first ?? 2
    while (taken.has(`${id}${first === undefined ? '-' : ''}${number}`)) number++
    next.set(id, number + 1)
    const free = `${id}${first === undefined ? '-' : ''}${number}`
    taken.add(free)
    return free
  }
}

function isSaid(id: unknown): boolean {
  return id !== undefined && id !== null && id !== ''
}
