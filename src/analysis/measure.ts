import type { Gradual } from '../base/steps.ts'
import type { Layer, Measuring } from './measuring.ts'
import type { AmbivalentPair } from './signedTies.ts'

/** What a value of a measure belongs to. */
export type MeasureSubject = 'actors' | 'relations' | 'pairs' | 'dataset'

/**
 * What a value counts. Share: of a whole, in [0, 1]. Score: a figure without a unit. Class: a number by which actors that
 * belong together are told from others; it has no order.
 */
export type MeasureUnit =
  | 'relations'
  | 'actors'
  | 'ways'
  | 'triangles'
  | 'pairs'
  | 'parts'
  | 'share'
  | 'score'
  | 'class'

/**
 * How a value is had. Exact: to the last digits. Bound: exact where the search ends within its limit, else with what it
 * cannot fall below. Seeded: the best of several beginnings, the same for a seed, and not proved to be the best.
 */
export type Exactness = 'exact' | 'bound' | 'seeded'

/** What has to be said with a value. */
export type MeasureNote =
  /** The factor by which a walk counts less with each step. */
  | { readonly code: 'attenuation'; readonly alpha: number }
  /** The search did not end: so many ties stand against the division that was found, and no division has fewer than these. */
  | { readonly code: 'bound'; readonly found: number; readonly least: number }
  | { readonly code: 'camps'; readonly camps: number }
  /** Signed ties form so many separate parts: which camps of two of them belong together is not known. */
  | { readonly code: 'separate'; readonly parts: number }
  | { readonly code: 'communities'; readonly communities: number; readonly modularity: number; readonly starts: number }
  /** Pairs with relations of both signs are no part of it. */
  | { readonly code: 'apart'; readonly pairs: number }
  /** Ways are left out because an actor of them has no group. */
  | { readonly code: 'without-group'; readonly ways: number }
  /** It takes too long for a component with so many actors. */
  | { readonly code: 'too-large'; readonly actors: number; readonly most: number }
  /** Only the largest component with signed ties is measured. */
  | { readonly code: 'largest-component'; readonly actors: number }

/** The values of a measure. NaN: not defined. */
export interface Measurement {
  /** By the index of the actor or relation, or of the pair; of the dataset, a single one. */
  readonly values: Float64Array
  /** The pairs, where it is about pairs. */
  readonly pairs?: readonly AmbivalentPair[]
  readonly notes: readonly MeasureNote[]
}

/** A measure. Its words are in the catalogue, by its id. */
export interface Measure<Id extends string = string> {
  readonly id: Id
  readonly of: MeasureSubject
  readonly unit: MeasureUnit
  readonly range: readonly [least: number, most: number]
  /** With the normalisation; n is the number of actors of the dataset. */
  readonly formula: string
  readonly source: string
  /** What it can run on, the usual layer first. */
  readonly layers: readonly [Layer, ...Layer[]]
  readonly exactness: Exactness
  readonly compute: (measuring: Measuring, layer: Layer) => Gradual<Measurement>
}

/** A measurement that is had at once. */
export function* give(values: Float64Array, notes: readonly MeasureNote[] = []): Gradual<Measurement> {
  yield 1
  return { values, notes }
}
