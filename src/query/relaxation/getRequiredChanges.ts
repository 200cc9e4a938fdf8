import { RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { getGrades } from '../../network/getGrades.ts'
import { getSources } from '../../network/getSources.ts'
import { measureDegrees } from '../../network/measureDegrees.ts'
import { createRelationJudge } from '../trace/timeJudge.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'

/** One change of one criterion. Two changes may be of the same criterion. */
export type CriterionChange = {
  readonly [Name in keyof TraceCriteria]: { readonly criterion: Name; readonly allow: Allowed<TraceCriteria[Name]> }
}[keyof TraceCriteria]

/** The entry that is added to a list or no longer asked for, `null` for all of them; else the new value. */
type Allowed<Value> = [Extract<Value, readonly unknown[]>] extends [never]
  ? Value
  : Extract<Value, readonly unknown[]>[number] | null

/** The changes that a question needs before it can cross a relation or visit an actor. Changes have numbers. */
export interface RequiredChanges {
  /** The alternatives, each a set of changes; `[[]]`: none is needed. */
  readonly ofRelation: (relation: number) => readonly (readonly number[])[]
  readonly ofActor: (actor: number) => readonly number[]
  readonly toSkip: (stop: number) => number
  readonly numberOf: (change: CriterionChange) => number
  readonly getChange: (number: number) => CriterionChange
}

/** Gives the changes that a question requires for each relation and actor of a network. */
export function getRequiredChanges(network: Network, question: TraceQuestion): RequiredChanges {
  const changes: CriterionChange[] = []
  const numbers = new Map<string, number>()
  const numberOf = (change: CriterionChange): number => {
    const key = JSON.stringify(change)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = changes.push(change) - 1
    numbers.set(key, number)
    return number
  }
  const listAlternatives = createObstacles(network, question)
  const ofRelation = remember((relation) => listAlternatives(relation).map((alternative) => alternative.map(numberOf)))
  const avoided = new Set<string>(question.avoid)
  const counts = measureDegrees(network.dataset)
  const ofActor = remember((actor) => {
    const id = network.actorIds[actor]!
    const needed: CriterionChange[] = []
    if (avoided.has(id)) needed.push({ criterion: 'avoid', allow: id })
    if (question.maxRelations !== null && counts[actor]! > question.maxRelations) {
      needed.push({ criterion: 'maxRelations', allow: null })
    }
    return needed.map(numberOf)
  })
  const toSkip = (stop: number) => numberOf({ criterion: 'via', allow: network.actorIds[stop]! })
  return { ofRelation, ofActor, toSkip, numberOf, getChange: (number) => changes[number]! }
}

function remember<Value>(compute: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>()
  return (index) => {
    const value = known.get(index) ?? compute(index)
    known.set(index, value)
    return value
  }
}

/** Creates a function that lists the alternative sets of changes that a relation requires. */
function createObstacles(network: Network, question: TraceQuestion): (relation: number) => CriterionChange[][] {
  const { types, statuses, explicitness, only, avoidRelations, withoutSources, time, unknownTimes } = question
  const sources = getSources(network)
  const judgeTime = time?.within ? createRelationJudge(network, time.within) : () => 'yes' as const
  const avoided = new Set<string>(avoidRelations)
  const without = new Set(withoutSources)
  return (relation) => {
    const { id, type } = network.relations[relation]!
    const status = STATUSES[network.status[relation]!]!
    const known = EXPLICITNESSES[network.explicitness[relation]!]!
    const inTime = judgeTime(relation)
    const own = sources[relation]!
    const needed: CriterionChange[][] = [...listGradeChanges(network, question, relation)]
    if (types && !types.includes(type)) needed.push([{ criterion: 'types', allow: type }])
    if (!statuses.includes(status)) needed.push([{ criterion: 'statuses', allow: status }])
    if (!explicitness.includes(known)) needed.push([{ criterion: 'explicitness', allow: known }])
    if (only && !only.has(id)) needed.push([{ criterion: 'only', allow: null }])
    if (avoided.has(id)) needed.push([{ criterion: 'avoidRelations', allow: id }])
    if (inTime === 'no') needed.push([NO_TIME])
    if (inTime === 'perhaps' && !unknownTimes) needed.push([OPEN_TIMES, NO_TIME])
    if (own.length > 0 && own.every((source) => without.has(source))) {
      needed.push(own.map((source) => ({ criterion: 'withoutSources', allow: source })))
    }
    return needed.reduce<CriterionChange[][]>(
      (ways, any) => ways.flatMap((way) => any.map((one) => [...way, one])),
      [[]],
    )
  }
}

/** The changes that let any time count, and any open date. */
export const NO_TIME: CriterionChange = { criterion: 'time', allow: null }
export const OPEN_TIMES: CriterionChange = { criterion: 'unknownTimes', allow: true }

function listGradeChanges(network: Network, question: TraceQuestion, relation: number): readonly CriterionChange[][] {
  const { reliability, credibility, confidence, ungraded } = question
  const grades = getGrades(network)
  const letter = grades.reliability[relation]!
  const number = grades.credibility[relation]!
  const value = grades.confidence[relation]!
  const needed: CriterionChange[][] = []
  const ask = (known: boolean, fits: boolean, change: CriterionChange) => {
    if (known && !fits) needed.push([change])
    else if (!known && !ungraded) needed.push([{ criterion: 'ungraded', allow: true }, change])
  }
  if (reliability) {
    ask(letter > 0, letter <= RELIABILITIES.indexOf(reliability) + 1, { criterion: 'reliability', allow: null })
  }
  if (credibility) ask(number > 0, number <= credibility, { criterion: 'credibility', allow: null })
  if (confidence !== null) ask(!Number.isNaN(value), value >= confidence, { criterion: 'confidence', allow: null })
  return needed
}
