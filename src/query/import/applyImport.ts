import { groupBy } from '../../base/order.ts'
import type { Steps } from '../../base/steps.ts'
import { finishSteps, visitInSteps } from '../../base/steps.ts'
import { replaceTables } from '../../model/change/tables.ts'
import type { Claim, Dataset, Relation } from '../../model/dataset.ts'
import { mapTable } from '../../model/edit/mapTable.ts'
import { settleSigns } from '../../model/edit/settleSigns.ts'
import type { ImportKind } from '../../model/import/importKind.ts'
import { IMPORT_KINDS } from '../../model/import/importKind.ts'
import { uniteRecords } from '../../model/import/uniteRecords.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { ImportPlan, ImportRow } from './importPlan.ts'

type ImportTable = ReadonlyMap<string, { readonly id: string }>

const NOTE = { en: 'The file gives this sign.', ar: 'هذه الإشارة كما وردت في الملف.' }

/**
 * The open dataset with what the plan takes of the file. Whatever changes nothing keeps its identity, and a plan that
 * takes nothing gives the very dataset.
 */
export function applyImport(plan: ImportPlan): Dataset {
  return finishSteps(applyImportInSteps(plan))
}

/** The same in steps, where there may be many records. */
export function* applyImportInSteps({ open, redirected, rows }: ImportPlan): Steps<Dataset> {
  const ids = { relations: listIds(rows, 'relations'), events: listIds(rows, 'events') }
  const byKind = groupBy(rows, ({ kind }) => kind)
  yield
  const tables: Partial<Record<ImportKind, ImportTable>> = {}
  for (const kind of IMPORT_KINDS) {
    const next = yield* takeRows(open[kind], redirected[kind], byKind.get(kind) ?? [], (record) =>
      kind === 'claims' ? renameMembers(record as Claim, ids) : record,
    )
    if (next !== open[kind]) tables[kind] = next
  }
  const terms = addTerms(open, redirected)
  if (Object.keys(tables).length === 0 && terms === open.terms) return open
  const next = settleSigns(open, replaceTables(open, { ...tables, ...(terms !== open.terms && { terms }) } as Tables))
  yield
  return noteSigns(open, next)
}

type Tables = Parameters<typeof replaceTables>[1]

function listIds(rows: readonly ImportRow[], kind: ImportKind): ReadonlyMap<string, string | null> {
  return new Map(rows.flatMap((row) => (row.kind === kind ? [[row.id, row.into]] : [])))
}

function* takeRows(
  open: ImportTable,
  redirected: ImportTable,
  rows: readonly ImportRow[],
  finish: (record: { readonly id: string }) => { readonly id: string },
): Steps<ImportTable> {
  const next = new Map(open)
  let isChanged = false
  yield* visitInSteps(rows, ({ kind, id, into, decision }) => {
    const given = redirected.get(id)
    if (into === null || !given || decision.kind === 'keep-mine') return
    const theirs = finish(given.id === into ? given : { ...given, id: into })
    const mine = next.get(into)
    const prefer = decision.kind === 'replace' ? 'theirs' : 'mine'
    const record = mine ? uniteRecords(kind, mine, theirs, prefer).record : theirs
    if (record === mine) return
    next.set(into, record)
    isChanged = true
  })
  return isChanged ? next : open
}

/** A claim names relations and events by the ids that they have in the end. */
function renameMembers(
  claim: Claim,
  ids: {
    readonly relations: ReadonlyMap<string, string | null>
    readonly events: ReadonlyMap<string, string | null>
  },
): Claim {
  const rename = <Id extends string>(members: readonly Id[], to: ReadonlyMap<string, string | null>) =>
    members.flatMap((id) => {
      const into = to.get(id)
      return into === null ? [] : [(into ?? id) as Id]
    })
  return { ...claim, relations: rename(claim.relations, ids.relations), events: rename(claim.events, ids.events) }
}

function addTerms(open: Dataset, { terms }: Dataset): Dataset['terms'] {
  const added = [...terms].filter(([term]) => !open.terms.has(term))
  return added.length === 0 ? open.terms : new Map([...open.terms, ...added])
}

/** A sign that was that of its type in the file need not be that of the type here, and needs a note then. */
function noteSigns(open: Dataset, next: Dataset): Dataset {
  if (next.relations === open.relations) return next
  const explain = (relation: Relation): Relation => {
    const { id, sign, type, note } = relation
    if (open.relations.has(id) || sign === null || note !== null) return relation
    return getRelationType(next.vocabulary, type).sign === sign ? relation : { ...relation, note: NOTE }
  }
  const relations = mapTable(next.relations, explain)
  return relations === next.relations ? next : replaceTables(next, { relations })
}
