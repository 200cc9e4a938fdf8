import type { ActorId, Point } from '../model/dataset.ts'
import type { Memory } from '../platform/createMemory.ts'
import { takePositions } from '../workspace/commands/move.ts'
import { notify } from '../workspace/commands/notices.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { Arrangeable, Positions } from '../workspace/document.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import { isDocumentId } from '../workspace/documentId.ts'
import { FURTHEST } from '../workspace/link/link.ts'
import { mergePositions } from '../workspace/mergePositions.ts'
import type { Preferences } from '../workspace/workspaceState.ts'
import { INITIAL_PREFERENCES, THEMES } from '../workspace/workspaceState.ts'

const VERSION = 1
const PREFERENCES = 'preferences'
const LAST = 'last'
const MOST_POSITIONS = 10_000

/**
 * The preferences of the last visit; what is missing or damaged is as at the first. Where the window is not wide, panels
 * would cover the diagram: they begin closed, whatever was open.
 */
export function recallPreferences(memory: Memory, wide: boolean): Preferences {
  const usual: Preferences = { ...INITIAL_PREFERENCES, leftOpen: wide }
  const stored = parse(memory.read(PREFERENCES))
  const flag = (key: 'leftOpen' | 'rightOpen' | 'welcomed') => {
    const value = stored[key]
    return typeof value === 'boolean' ? value : usual[key]
  }
  return {
    theme: THEMES.find((theme) => theme === stored['theme']) ?? usual.theme,
    leftOpen: wide && flag('leftOpen'),
    rightOpen: wide && flag('rightOpen'),
    welcomed: flag('welcomed'),
  }
}

/** The document of one's own that was open last; `null`: it was something else; `undefined`: nothing is remembered. */
export function recallLast(memory: Memory): DocumentId | null | undefined {
  const id = memory.read(LAST) ?? undefined
  return id === undefined || isDocumentId(id) ? id : null
}

/** The places that a person has set in a dataset before. */
export function recallPositions(memory: Memory, dataset: string): Positions {
  return readPositions(memory.read(`places:${dataset}`))
}

function readPositions(text: string | null): Positions {
  const stored = parse(text)['layouts']
  const positions = new Map<Arrangeable, ReadonlyMap<ActorId, Point>>()
  if (!Array.isArray(stored)) return positions
  for (const entry of stored) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1])) continue
    const own = entry[1].slice(0, MOST_POSITIONS).filter(isPosition)
    positions.set(entry[0] as Arrangeable, new Map(own.map(([actor, x, y]) => [actor as ActorId, { x, y }])))
  }
  return positions
}

/**
 * Writes down preferences and places as they change, and says once if the browser does not keep them. Another tab may
 * have written since: of what it wrote, only that is replaced which has changed here; and what it moves, moves here.
 */
export function followPreferences(workspace: Workspace, memory: Memory): void {
  let told = false
  const write = (key: string, value: object) => {
    if (memory.write(key, JSON.stringify({ version: VERSION, ...value })) || told) return
    told = true
    workspace.run(notify({ code: 'nothing-remembered' }))
  }
  workspace.follow((state, before) => {
    if (state.preferences !== before.preferences) {
      write(PREFERENCES, { ...parse(memory.read(PREFERENCES)), ...keepChanged(before.preferences, state.preferences) })
    }
    if (state.ownId !== before.ownId) memory.write(LAST, state.ownId ?? '')
    // A document that has just been opened has nothing that is not known here.
    if (state.positions === before.positions || state.revision === 0 || !state.dataset || state.ownId) return
    const { id } = state.dataset
    // What came with the dataset or a link has not been written yet.
    const kept = new Map([...before.positions, ...recallPositions(memory, id)])
    const layouts = [...mergePositions(kept, before.positions, state.positions)].map(([key, own]) => [
      key,
      [...own].map(([actor, { x, y }]) => [actor, x, y]),
    ])
    write(`places:${id}`, { layouts })
  })
  memory.follow((key, text) => {
    const { dataset, ownId } = workspace.getState()
    // Those of a document of one's own are kept with it.
    if (!dataset || ownId || key !== `places:${dataset.id}`) return
    workspace.run(takePositions(readPositions(text.before), readPositions(text.now)))
  })
}

function keepChanged(before: Preferences, now: Preferences): Partial<Preferences> {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => before[key as keyof Preferences] !== value))
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    const known = typeof value === 'object' && value !== null && (value as { version?: unknown }).version === VERSION
    return known ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function isPosition(value: unknown): value is [string, number, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && isNear(value[1]) && isNear(value[2])
}

function isNear(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= FURTHEST
}
