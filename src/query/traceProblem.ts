import { unreachable } from '../base/unreachable.ts'

/** Why a question about paths has no answer. */
export type TraceProblem =
  | {
      readonly code: 'unknown-id'
      readonly what: 'actor' | 'source' | 'relation type' | 'status' | 'explicitness' | 'kind of path'
      readonly id: string
      /** What was probably meant. */
      readonly closest: string | null
    }
  | { readonly code: 'same-ends'; readonly id: string }
  | { readonly code: 'end-avoided'; readonly id: string }
  | { readonly code: 'end-as-stop'; readonly id: string }
  | { readonly code: 'stop-avoided'; readonly id: string }
  | { readonly code: 'stop-twice'; readonly id: string }
  | { readonly code: 'bad-number'; readonly criterion: 'maxSteps' | 'limit'; readonly value: number }

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
    case 'bad-number':
      return problem.criterion === 'maxSteps'
        ? `the most steps must be a whole number from 1: ${problem.value}; 4 is usual`
        : `the limit must be a whole number from 0: ${problem.value}; 500 is usual`
    default:
      return unreachable(problem)
  }
}
