import { RELIABILITIES } from '../../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { countRelations } from '../../network/countRelations.ts'
import { readGrades } from '../../network/readGrades.ts'
import { readSources } from '../../network/readSources.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'
import { judgeEach } from './judgeTime.ts'

/** One change to one criterion. Two changes may be of the same criterion. */
export type Change = {
  readonly [Name in keyof TraceCriteria]: { readonly criterion: Name; readonly allow: Allowed<TraceCriteria[Name]> }
}[keyof TraceCriteria]

/** Of a list the entry that is added, or no longer asked for, `null`: all of them; of all else the new value. */
type Allowed<Value> = [Extract<Value, readonly unknown[]>] extends [never]
  ? Value
  : Extract<Value, readonly unknown[]>[number] | null

/** What would have to be changed for a relation to be crossed or an actor to be visited; changes are told by number. */
export interface Needs {
  /** Each an alternative; `[[]]`: nothing. */
  readonly ofRelation: (relation: number) => readonly (readonly number[])[]
  readonly ofActor: (actor: number) => readonly number[]
  readonly toSkip: (stop: number) => number
  readonly numberOf: (change: Change) => number
  readonly getChange: (number: number) => Change
}

/** Gives what stands against each relation and actor of a network in a question. */
export function findNeeds(network: Network, question: TraceQuestion): Needs {
  const changes: Change[] = []
  const numbers = new Map<string, number>()
  const numberOf = (change: Change): number => {
    const key = JSON.stringify(change)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = changes.push(change) - 1
    numbers.set(key, number)
    return number
  }
  const judge = createRelationJudge(network, question)
  const ofRelation = remember((relation) => judge(relation).map((alternative) => alternative.map(numberOf)))
  const avoided = new Set<string>(question.avoid)
  const counts = countRelations(network)
  const ofActor = remember((actor) => {
    const id = network.actorIds[actor]!
    const needed: Change[] = []
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

/** Lists what stands against a relation: for each of it one change is needed, any of several. */
function createRelationJudge(network: Network, question: TraceQuestion): (relation: number) => Change[][] {
  const { types, statuses, explicitness, only, avoidRelations, withoutSources, time, unknownTimes } = question
  const sources = readSources(network)
  const judgeTime = time?.within ? judgeEach(network, time.within) : () => 'yes' as const
  const avoided = new Set<string>(avoidRelations)
  const without = new Set(withoutSources)
  return (relation) => {
    const { id, type } = network.relations[relation]!
    const status = STATUSES[network.status[relation]!]!
    const known = EXPLICITNESSES[network.explicitness[relation]!]!
    const held = judgeTime(relation)
    const told = sources[relation]!
    const needed: Change[][] = [...listGradeChanges(network, question, relation)]
    if (types && !types.includes(type)) needed.push([{ criterion: 'types', allow: type }])
    if (!statuses.includes(status)) needed.push([{ criterion: 'statuses', allow: status }])
    if (!explicitness.includes(known)) needed.push([{ criterion: 'explicitness', allow: known }])
    if (only && !only.has(id)) needed.push([{ criterion: 'only', allow: null }])
    if (avoided.has(id)) needed.push([{ criterion: 'avoidRelations', allow: id }])
    if (held === 'no') needed.push([NO_TIME])
    if (held === 'perhaps' && !unknownTimes) needed.push([OPEN_TIMES, NO_TIME])
    if (told.length > 0 && told.every((source) => without.has(source))) {
      needed.push(told.map((source) => ({ criterion: 'withoutSources', allow: source })))
    }
    return needed.reduce<Change[][]>((ways, any) => ways.flatMap((way) => any.map((one) => [...way, one])), [[]])
  }
}

/** Whenever; and whatever of open date. */
export const NO_TIME: Change = { criterion: 'time', allow: null }
export const OPEN_TIMES: Change = { criterion: 'unknownTimes', allow: true }

function listGradeChanges(network: Network, question: TraceQuestion, relation: number): readonly Change[][] {
  const { reliability, credibility, confidence, ungraded } = question
  const grades = readGrades(network)
  const letter = grades.reliability[relation]!
  const number = grades.credibility[relation]!
  const value = grades.confidence[relation]!
  const needed: Change[][] = []
  const ask = (known: boolean, fits: boolean, change: Change) => {
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
