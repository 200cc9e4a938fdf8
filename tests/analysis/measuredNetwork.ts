import { expect, test } from 'vitest'
import type { Measured } from '../../src/analysis/createMeasurer.ts'
import { createMeasurer } from '../../src/analysis/createMeasurer.ts'
import type { LayerId, MeasureOptions } from '../../src/analysis/measureOptions.ts'
import type { MeasureId } from '../../src/analysis/registry.ts'
import { finishSteps } from '../../src/base/steps.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { build } from '../network/given.ts'
import { readShared } from '../shared.ts'

/** The ends of a tie, and its sign. */
type Tie = readonly [one: string, other: string, sign?: number]

/** Gives a dataset of mutual ties: neutral ones, or such that support or oppose. */
export function tied(
  ties: readonly Tie[],
  names = [...new Set(ties.flatMap((tie) => tie.slice(0, 2) as string[]))],
): Dataset {
  const type = (sign = 0) => (sign > 0 ? 'cooperates_with' : sign < 0 ? 'tension_with' : 'overlaps_with')
  const toId = (name: string) => `a${names.indexOf(name)}`
  return build({
    actors: names.map((name) => ({ id: toId(name), name: { en: name }, type: 'organisation' })),
    relations: ties.map(([one, other, sign], index) => ({
      id: `r${index}`,
      source: toId(one),
      target: toId(other),
      type: type(sign),
    })),
  })
}

export interface Figures extends Measured {
  /** By the name of the actor. */
  readonly of: (name: string) => number
}

export function measure(
  dataset: Dataset,
  id: MeasureId,
  { layer, ...options }: Partial<MeasureOptions> & { readonly layer?: LayerId } = {},
): Figures {
  const measured = finishSteps(createMeasurer(compileNetwork(dataset), options).measure(id, layer))
  const names = [...dataset.actors.values()].map(({ name }) => name.en)
  return { ...measured, of: (name) => measured.values[names.indexOf(name)]! }
}

/** Tests on one of the small networks of the literature, which lie beside the checkout. */
export function testOn(name: string, promise: string, check: (dataset: Dataset) => void): void {
  const text = readShared(`networks/${name}.json`)
  if (text === undefined) console.warn(`not beside this checkout: ../shared/networks/${name}.json`)
  test.skipIf(text === undefined)(`${name}: ${promise}`, () => {
    const { names, edges } = JSON.parse(text!) as { readonly names: string[]; readonly edges: Tie[] }
    check(tied(edges, names))
  })
}

/** Expects a figure as it is published, to its last decimal. */
export function expectFigure(value: number, published: string): void {
  expect(value.toFixed(published.split('.')[1]?.length ?? 0)).toBe(published)
}
