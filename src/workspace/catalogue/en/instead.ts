import type { PathKind } from '../../../query/traceQuestion.ts'
import { count } from './count.ts'
import { trace } from './trace.ts'

const SHOWN = 3

function all(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The first names, and the number of others. */
function some(names: readonly string[]): string {
  const others = names.length - SHOWN
  return others <= 1 ? all(names) : `${names.slice(0, SHOWN).join(', ')} and ${others.toLocaleString('en')} others`
}

function types(blocked: readonly { readonly label: string; readonly count: number }[]): string {
  return all(blocked.map(({ label, count }) => (count === 1 ? `“${label}”` : `“${label}” (${count})`)))
}

const passes: Readonly<Record<PathKind, string>> = {
  reach: 'give no leverage',
  effect: 'give no leverage and neither benefit nor harm',
  stance: 'neither benefit nor harm',
}

/** Texts for answers without paths or actors, and for changes that would find more. */
export const instead = {
  kinds: 'Paths of another kind',
  kindsWait: 'Trying the other kinds of path …',
  noKinds: 'There are no paths of the other kinds either, whatever you change.',
  kind: (kind: PathKind, paths: number | null, change: string) =>
    `${paths === null ? 'Very many' : paths.toLocaleString('en')} by ${trace.kinds[kind].name}${change === '' ? '' : `, if you ${change}`}`,
  stops: 'Where it stops',
  from: (names: string, reached: readonly string[]) =>
    reached.length === 0
      ? `No path leads on from ${names}.`
      : `From ${names}, paths lead to ${count(reached.length, 'actor', 'actors')}: ${some(reached)}.`,
  to: (names: string, reaching: readonly string[]) =>
    reaching.length === 0
      ? `No path leads to ${names}.`
      : `Paths lead to ${names} from ${count(reaching.length, 'actor', 'actors')}: ${some(reaching)}.`,
  blocked: {
    type: (kind: PathKind, blocked: readonly { readonly label: string; readonly count: number }[]) =>
      `The relations beyond ${passes[kind]}: ${types(blocked)}.`,
    direction: (blocked: readonly { readonly label: string; readonly count: number }[]) =>
      `Influence runs the other way over ${types(blocked)}.`,
    criteria: (blocked: readonly { readonly label: string; readonly count: number }[]) =>
      `The question excludes ${types(blocked)}.`,
  },
  isolated: 'No relation leads further.',
  widen: 'One change would find more',
  widenWait: 'Looking for changes that would find more …',
  nothingWider: 'No single change would find more.',
  wider: (names: readonly string[]) => `${count(names.length, 'more actor', 'more actors')}: ${some(names)}`,
}
