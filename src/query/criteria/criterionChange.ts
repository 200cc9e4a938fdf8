import type { Relaxable, TraceCriteria } from '../traceQuestion.ts'

/** One change of one criterion. Two changes may be of the same criterion. */
export type CriterionChange = {
  readonly [Id in Relaxable]: { readonly criterion: Id; readonly allow: Allowed<TraceCriteria[Id]> }
}[Relaxable]

/** The entry that is added to a list or no longer asked for, `null` for all of them; else the new value. */
export type Allowed<Value> = [Extract<Value, readonly unknown[]>] extends [never]
  ? Value
  : Extract<Value, readonly unknown[]>[number] | null
