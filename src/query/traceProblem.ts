import { unreachable } from '../base/unreachable.ts'
import type { ChoiceOf, IdOf } from './criteria/criterion.ts'
import type { CriterionWith } from './traceQuestion.ts'

/** A criterion whose value is a number. */
export type NumberCriterion = CriterionWith<{ readonly shape: { readonly kind: 'number' } }>

/** Why a question about paths has no answer. */
export type TraceProblem =
  | {
      readonly code: 'unknown-id'
      readonly what: IdOf | ChoiceOf | 'reading of time'
      readonly id: string
      /** The known id that was probably meant. */
      readonly closest: string | null
    }
  | { readonly code: 'same-ends'; readonly id: string }
  | { readonly code: 'end-avoided'; readonly id: string }
  | { readonly code: 'end-as-stop'; readonly id: string }
  | { readonly code: 'stop-avoided'; readonly id: string }
  | { readonly code: 'stop-twice'; readonly id: string }
  | { readonly code: 'no-end'; readonly which: 'from' | 'to' }
  | { readonly code: 'bad-number'; readonly criterion: NumberCriterion; readonly value: number }
  | { readonly code: 'bad-date'; readonly value: string }

const NUMBERS: Readonly<Record<NumberCriterion, readonly [name: string, range: string, hint: string]>> = {
  maxSteps: ['the most steps', 'a whole number from 1', '4 is usual'],
  limit: ['the limit', 'a whole number from 0', '500 is usual'],
  maxRelations: ['the most relations of an actor on the way', 'a whole number from 0', '20 leaves out most hubs'],
  credibility: ['the credibility', 'a whole number from 1 to 5', '3 is "possibly true"'],
  confidence: ['the least confidence', 'a number from 0 to 1', '0.5 is a middle'],
}

/** Says in English what is wrong with the question and what would work. */
export function describeTraceProblem(problem: TraceProblem): string {
  switch (problem.code) {
    case 'unknown-id': {
      const hint = problem.closest === null ? '' : `; did you mean "${problem.closest}"?`
      return `unknown ${problem.what}: "${problem.id}"${hint}`
    }
    case 'same-ends':
      return `a path needs two different ends: "${problem.id}" is both; choose another actor for one of them`
    case 'end-avoided':
      return `an end of the path cannot be avoided: "${problem.id}"; take it out of the actors to avoid`
    case 'end-as-stop':
      return `an end of the path cannot be a stop on the way: "${problem.id}"; take it out of the stops`
    case 'stop-avoided':
      return `an actor cannot be both a stop and avoided: "${problem.id}"; take it out of one of the two`
    case 'stop-twice':
      return `a path visits no actor twice: "${problem.id}" is a stop twice; name it once`
    case 'no-end':
      return `a path needs two ends: there is no "${problem.which}"; name at least one actor`
    case 'bad-number': {
      const [name, range, hint] = NUMBERS[problem.criterion]
      return `${name} must be ${range}: ${problem.value}; ${hint}`
    }
    case 'bad-date':
      return `not a date in EDTF: "${problem.value}"; "2020", "2020-05" or "2020-05/2021" would be`
    default:
      return unreachable(problem)
  }
}
