import type { Sign } from '../../../model/relationTypes.ts'
import type { TracedPath } from '../../../query/trace/toTracedPath.ts'
import type { Trace } from '../../../query/tracePaths.ts'
import { count } from './count.ts'
import type { Phrases } from './criteria.ts'
import { criteria } from './criteria.ts'
import { all, either, quoted } from './join.ts'
import { printPathStatus } from './printPathStatus.ts'

const signs: Readonly<Record<Sign, string>> = { 1: 'supportive', 0: 'neither supportive nor adverse', [-1]: 'adverse' }

/** Texts of questions and answers about paths, for copying, citing and printing. */
export const answer = {
  question: {
    separator: ', ',
    quoted,
    ends: (from: readonly string[], to: readonly string[]) => `From ${either(from)} to ${either(to)}`,
    sides: {
      reached: (names: readonly string[]) => `Everyone whom ${either(names)} reaches`,
      reaching: (names: readonly string[]) => `Everyone who reaches ${either(names)}`,
      common: (names: readonly string[]) => `Everyone who reaches each of ${all(names)}`,
    },
    criteria: criteria as Phrases,
  },
  answer: {
    completeness: ({ paths, total, complete, rankingHolds }: Trace, maxSteps: number) => {
      const within = `of up to ${count(maxSteps, 'step', 'steps')}`
      const among = rankingHolds ? '' : ' The ranking covers only the paths found.'
      if (total === null)
        return `Stopped early: the best ${count(paths.length, 'path', 'paths')} found ${within}.${among}`
      if (!complete)
        return `The best ${paths.length.toLocaleString('en')} of ${count(total, 'path', 'paths')} ${within}.`
      if (total === 0) return `No path ${within}.`
      return total === 1
        ? `The only path ${within}.`
        : `${total === 2 ? 'Both paths' : `All ${count(total, 'path', 'paths')}`} ${within}.`
    },
    sign: signs,
    status: printPathStatus,
    confidence: ({ confidence }: TracedPath) =>
      confidence === null ? 'confidence not known' : `confidence ${Number(confidence.toFixed(3))}`,
    speculative: 'speculative: a stance of more than two steps',
    inferred: 'inferred: the enemy of an enemy, a prediction and not a fact',
    timeDoubtful: 'its dates leave open whether it fits',
    gradeDoubtful: 'rests on a grade that cannot be judged',
    which: ', which ',
    onEvery: 'On every path',
    sources: 'Sources',
    unsourced: 'no source',
    untitled: 'Untitled text',
    listSeparator: ', ',
    passage: (id: string) => `passage ${id}`,
    relation: (id: string) => `relation ${id}`,
  },
}
