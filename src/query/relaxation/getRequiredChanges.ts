import type { Network } from '../../network/compileNetwork.ts'
import type { ActorCriterion, ActorRule } from '../criteria/actorRules.ts'
import { ACTOR_RULES } from '../criteria/actorRules.ts'
import { compileRelationTests } from '../criteria/compileRelationTests.ts'
import type { CriterionChange } from '../criteria/criterionChange.ts'
import { listRefusedActors } from '../criteria/listRefusedActors.ts'
import type { RelationCriterion, RelationRule } from '../criteria/relationRules.ts'
import { FITS, REFUSED, RELATION_RULES } from '../criteria/relationRules.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'

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
  const refused = listRefusedActors(network, question).map(({ criterion, actors }) => ({
    criterion,
    actors: new Set(actors),
  }))
  const ofActor = remember((actor) =>
    refused
      .filter(({ actors }) => actors.has(actor))
      .map(({ criterion }) => numberOf(toActorChange(network, criterion, actor))),
  )
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
  const tests = compileRelationTests(network, question)
  return (relation) => {
    const needed: (readonly CriterionChange[])[] = []
    for (const { criterion, test, openness } of tests) {
      const fit = typeof test === 'function' ? test(relation) : test.fits[test.column[relation]!]!
      if (fit === FITS) continue
      const changes = listRelationChanges(network, criterion, relation)
      if (fit === REFUSED || openness === null) needed.push(changes)
      else if (!question[openness]) needed.push([{ criterion: openness, allow: true }, ...changes])
    }
    return needed.reduce<CriterionChange[][]>(
      (ways, any) => ways.flatMap((way) => any.map((one) => [...way, one])),
      [[]],
    )
  }
}

/** The changes any of which lets a relation pass that a criterion refuses. */
function listRelationChanges<Id extends RelationCriterion>(
  network: Network,
  criterion: Id,
  relation: number,
): readonly CriterionChange[] {
  const rule: RelationRule<TraceCriteria[Id]> = RELATION_RULES[criterion]
  const allowed = rule.listAllowed?.(network, relation) ?? [null]
  return allowed.map((allow) => ({ criterion, allow }) as CriterionChange)
}

function toActorChange<Id extends ActorCriterion>(network: Network, criterion: Id, actor: number): CriterionChange {
  const rule: ActorRule<TraceCriteria[Id]> = ACTOR_RULES[criterion]
  return { criterion, allow: rule.getAllowed?.(network, actor) ?? null } as CriterionChange
}

/** The changes that let any time count, and any open date. */
export const NO_TIME: CriterionChange = { criterion: 'time', allow: null }
export const OPEN_TIMES: CriterionChange = { criterion: 'unknownTimes', allow: true }
