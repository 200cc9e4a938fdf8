import type { ActorId } from '../model/dataset.ts'
import { compareTraces } from '../query/compareTraces.ts'
import type { Balance } from '../query/trace/createTally.ts'
import type { TracedPath } from '../query/trace/toTracedPath.ts'
import type { TraceAnswer } from './tracing.ts'

/** What becomes of an answer: how many paths or actors it has now and would have, which go and which come. */
export type EditPreview =
  | (Compared<TracedPath> & {
      readonly kind: 'paths'
      /** Paths that stay with another sign. */
      readonly turned: readonly TracedPath[]
      /** The balance now and then; `null`: the paths have no sign, or there is none. */
      readonly balances: readonly [before: Balance | null, after: Balance | null]
    })
  | (Compared<ActorId> & { readonly kind: 'actors' })

interface Compared<Item> {
  /** `null`: too many to count. */
  readonly before: number | null
  readonly after: number | null
  readonly gone: readonly Item[]
  readonly come: readonly Item[]
  /** Whether both lists are complete, so that whatever goes or comes is listed. */
  readonly isWhole: boolean
}

/** Compares an answer with the one to the same question in a changed dataset; `null` if one of them has none. */
export function comparePreview(before: TraceAnswer, after: TraceAnswer): EditPreview | null {
  if (before.ask === 'absence' || after.ask === 'absence' || !before.result.ok || !after.result.ok) return null
  const isWhole = before.result.value.complete && after.result.value.complete
  if (before.ask !== 'paths' || after.ask !== 'paths') {
    const [old, next] = [listReached(before), listReached(after)]
    const gone = [...old].filter((actor) => !next.has(actor))
    const come = [...next].filter((actor) => !old.has(actor))
    return { kind: 'actors', before: old.size, after: next.size, gone, come, isWhole }
  }
  const [old, next] = [before.result.value, after.result.value]
  const { onlyFirst: gone, onlySecond: come } = compareTraces(old.paths, next.paths)
  const signs = new Map(old.paths.map((path) => [toKey(path), path.sign]))
  const turned = next.paths.filter((path) => {
    const sign = signs.get(toKey(path))
    return sign !== undefined && sign !== path.sign
  })
  const balances = [old.balance, next.balance] as const
  return { kind: 'paths', before: old.total, after: next.total, gone, come, turned, isWhole, balances }
}

/** Whether nothing goes, comes or turns. */
export function isSameAnswer(preview: EditPreview): boolean {
  const { before, after, gone, come, isWhole } = preview
  const turned = preview.kind === 'paths' ? preview.turned.length : 0
  return isWhole && before === after && gone.length + come.length + turned === 0
}

function listReached(answer: TraceAnswer): ReadonlySet<ActorId> {
  const isOfActors = answer.ask !== 'paths' && answer.ask !== 'absence' && answer.result.ok
  return new Set(isOfActors ? answer.result.value.actors.map(({ actor }) => actor) : [])
}

function toKey({ actors, relations }: TracedPath): string {
  return JSON.stringify([actors, relations])
}
