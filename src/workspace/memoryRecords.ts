import type { ActorId } from '../model/dataset.ts'
import type { KeptColumn, LayoutMemory } from '../scene/arrangement.ts'
import { LEVELS } from '../scene/level.ts'
import type { DocumentId } from './documentId.ts'

/** Where the diagram of a document keeps what it remembers of its places. */
export interface MemoryRecords {
  /** None, if nothing is kept or it cannot be read. */
  readonly find: (id: DocumentId) => Promise<readonly LayoutMemory[]>
  readonly put: (id: DocumentId, memories: readonly LayoutMemory[]) => Promise<void>
  readonly remove: (id: DocumentId) => Promise<void>
}

/** Reads what was stored; what is not as it should be is left out, so that it is laid out anew. */
export function readMemories(value: unknown): readonly LayoutMemory[] {
  return Array.isArray(value) ? value.filter(isMemory) : []
}

type Fields = Readonly<Record<string, unknown>>

function isMemory(value: unknown): value is LayoutMemory {
  if (!isObject(value)) return false
  const { layout, level, cast } = value
  if (!LEVELS.some((one) => one === level) || !isListOf(cast, isId)) return false
  if (layout === 'force') return isMapOfRecords(value['centres'], isPoint)
  if (layout === 'matrix') return isMatrix(value)
  const { columns, positions, stood } = value
  return (
    (layout === 'bars' || layout === 'layered') &&
    isListOf(columns, isColumn) &&
    isMapOfRecords(positions, isPoint) &&
    isMapOfRecords(stood, ({ column, bar }) => Number.isInteger(column) && isBar(bar))
  )
}

function isMatrix({ groups, blocks, rows, columns, turned }: Fields): boolean {
  return (
    isListOf(groups, (group) => isListOf(group, isId)) &&
    [blocks, rows, columns].every((sizes) => isMapOf(sizes, Number.isFinite)) &&
    typeof turned === 'boolean'
  )
}

function isPoint({ x, y }: Fields): boolean {
  return areFinite(x, y)
}

function isColumn(value: unknown): value is KeptColumn {
  if (!isObject(value)) return false
  const { left, right, bars, lines, inside } = value
  return (
    areFinite(left, right) &&
    isListOf(bars, isBar) &&
    isMapOfRecords(lines, (line) => areFinite(line['left'], line['right'], line['label'])) &&
    isMapOfRecords(inside, ({ label }) => areFinite(label))
  )
}

function isBar(value: unknown): boolean {
  return isObject(value) && isId(value['actor']) && areFinite(value['top'], value['bottom'])
}

function isId(value: unknown): value is ActorId {
  return typeof value === 'string'
}

function areFinite(...values: readonly unknown[]): boolean {
  return values.every((value) => Number.isFinite(value))
}

function isListOf(value: unknown, isSound: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isSound)
}

function isMapOf(value: unknown, isSound: (item: unknown) => boolean): boolean {
  return value instanceof Map && [...value].every(([key, item]) => typeof key === 'string' && isSound(item))
}

function isMapOfRecords(value: unknown, isSound: (item: Fields) => boolean): boolean {
  return isMapOf(value, (item) => isObject(item) && isSound(item))
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
