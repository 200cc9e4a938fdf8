import type { Criterion } from '../../query/criteria/criterion.ts'
import type { CriterionId, ReachSide, TimeCriterion, TraceQuestion } from '../../query/traceQuestion.ts'
import { CRITERIA, CRITERION_IDS } from '../../query/traceQuestion.ts'
import { isRepeated, toFlag } from './toFlag.ts'

type Flag = readonly [name: string, value: string | null]

/**
 * Prints the terminal command that gives the same answer, with only the flags that differ from the defaults. Relations
 * hidden by the filters of the view are excluded by id.
 */
export function printTraceCommand(
  dataset: string,
  ask: 'paths' | ReachSide,
  question: TraceQuestion,
  hidden: readonly string[] = [],
): string {
  const flags = listFlags(ask, question, hidden).flatMap(([name, value]) =>
    value === null ? [`--${name}`] : [`--${name}`, quote(value)],
  )
  return ['npm run -s throughline -- trace', quote(dataset), ...flags].join(' ')
}

function listFlags(ask: 'paths' | ReachSide, question: TraceQuestion, hidden: readonly string[]): readonly Flag[] {
  const asked = { ...question, avoidRelations: [...question.avoidRelations, ...hidden] }
  return [
    ...(ask === 'paths' ? [] : [['ask', ask] as const]),
    ...listNamed('from', ask === 'paths' || ask === 'reached' ? question.from : []),
    ...listNamed('to', ask === 'reached' ? [] : question.to),
    ...CRITERION_IDS.flatMap((id) => listOfCriterion(id, asked[id])),
  ]
}

function listOfCriterion(id: CriterionId, value: unknown): readonly Flag[] {
  const { shape, initial }: Criterion = CRITERIA[id]
  if (JSON.stringify(value) === JSON.stringify(initial)) return []
  switch (shape.kind) {
    case 'ids':
    case 'allowed':
    case 'choices': {
      const items = value as readonly string[]
      return isRepeated(shape) ? items.map((item) => [toFlag(id), item]) : [[toFlag(id), items.join(',')]]
    }
    case 'time':
      return listOfTime(value as TimeCriterion)
    case 'openness':
      return [[toFlag(id), null]]
    case 'shown':
      return []
    default:
      return [[toFlag(id), String(value)]]
  }
}

function listOfTime({ mode, within }: TimeCriterion): readonly Flag[] {
  if (mode === 'each') return within === null ? [] : [[toFlag('time'), within]]
  return [['time', mode], ...(within === null ? [] : [['within', within] as const])]
}

function listNamed(name: string, items: readonly string[]): readonly Flag[] {
  return items.length === 0 ? [] : [[name, items.join(',')]]
}

/** Quotes a text so that a shell reads it as one word. */
function quote(text: string): string {
  return /^[\w.,:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
