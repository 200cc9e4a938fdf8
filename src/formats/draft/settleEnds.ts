import type { Issue } from '../../model/issue.ts'
import type { DraftRecord } from './draftDataset.ts'

interface SettledEnds {
  readonly actors: readonly DraftRecord[]
  readonly relations: readonly DraftRecord[]
  readonly issues: readonly Issue[]
}

/**
 * Finds the actor of each end: by its id, or else by its name where only one actor has it. An end that no actor has
 * makes that actor. Of the ends of a file that lists no actors, one that is only written in capitals or without them
 * (`alba` beside `Alba`) is the same actor.
 */
export function settleEnds(actors: readonly DraftRecord[], relations: readonly DraftRecord[]): SettledEnds {
  const ids = new Set(actors.map(({ fields }) => String(fields['id'] ?? '')))
  const byName = listByName(actors)
  const spellings = actors.length === 0 ? listSpellings(relations) : new Map<string, string>()
  const made = new Map<string, DraftRecord>()
  const recased: string[] = []
  const find = (end: unknown, place: string): unknown => {
    if (end === undefined || end === null || end === '') return end
    const said = String(end)
    if (ids.has(said)) return said
    const named = byName.get(said)
    if (named !== undefined && named !== null) return named
    const id = spellings.get(said) ?? said
    if (id !== said) recased.push(said)
    if (!made.has(id)) made.set(id, { place, fields: { id, name: { en: id } } })
    return id
  }
  const settled = relations.map((record) => {
    const { place, fields } = record
    const [source, target] = [find(fields['source'], place), find(fields['target'], place)]
    if (source === fields['source'] && target === fields['target']) return record
    return { ...record, fields: { ...fields, source, target } }
  })
  const [first] = made.values()
  const issues: Issue[] = []
  if (actors.length > 0 && first) {
    const told = { id: String(first.fields['id']), count: made.size }
    issues.push({ code: 'made-actor', ...told, severity: 'warning', place: first.place })
  }
  if (recased.length > 0) {
    issues.push({ code: 'cleaned-text', found: recased[0]!, count: recased.length, severity: 'warning', place: '' })
  }
  return { actors: [...actors, ...made.values()], relations: settled, issues }
}

/** Ids by the English name of actors; `null`: several have it. */
function listByName(actors: readonly DraftRecord[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { fields } of actors) {
    const { id, name } = fields as { readonly id?: unknown; readonly name?: { readonly en?: unknown } }
    if (id === undefined || typeof name?.en !== 'string') continue
    byName.set(name.en, byName.has(name.en) ? null : String(id))
  }
  return byName
}

/** Of names that differ in capitals alone, those that have all or none of them, with the first of the others. */
function listSpellings(relations: readonly DraftRecord[]): ReadonlyMap<string, string> {
  const names = new Set<string>()
  for (const { fields } of relations) names.add(String(fields['source'])).add(String(fields['target']))
  const mixed = new Map<string, string>()
  for (const name of names) if (!isOneCase(name) && !mixed.has(name.toLowerCase())) mixed.set(name.toLowerCase(), name)
  const spellings = new Map<string, string>()
  for (const name of names) {
    const other = mixed.get(name.toLowerCase())
    if (other !== undefined && isOneCase(name) && name.length > 2) spellings.set(name, other)
  }
  return spellings
}

function isOneCase(name: string): boolean {
  return name === name.toLowerCase() || name === name.toUpperCase()
}
