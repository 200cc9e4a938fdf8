import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Balance } from '../../query/trace/createTally.ts'
import type { vocabulary } from '../../workspace/catalogue/en/vocabulary.ts'
import type { TraceView } from '../../workspace/view.ts'
import { printName } from '../printText.ts'

type PreviewWords = typeof vocabulary.preview

/** The open question in short: its ends, and by what kind of path. */
export function printQuestionEnds(dataset: Dataset, { ask, from, to, kind }: TraceView, words: PreviewWords): string {
  const name = (actors: readonly ActorId[]) => words.names(actors.map((actor) => printName(dataset, actor)))
  if (ask === 'paths') return words.question(name(from), name(to), kind)
  return `${words.reach[ask]} ${name(ask === 'reached' ? from : to)}`
}

/** What is for and against, now and then; `null`: the paths have no sign. */
export function printBalances(balances: readonly [Balance | null, Balance | null], words: PreviewWords): string | null {
  const [now, then] = balances
  return now && then && words.balance(printBalance(now, words), printBalance(then, words))
}

function printBalance({ supporting, opposing, sums }: Balance, words: PreviewWords): string {
  if (!sums) return words.noPaths
  return words.net(words.sides(supporting, opposing), words.netNumber(sums.net))
}
