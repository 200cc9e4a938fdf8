import type { Measured } from '../../analysis/createMeasurer.ts'
import type { Network } from '../../network/compileNetwork.ts'

/**
 * Measurements as a JSON value: under the id of a measure its values by the id of the actor or relation, or a list of
 * pairs; under `graph` those of the dataset; under `about` what they were measured by. A value that is not defined is
 * null. The keys are a public format.
 */
export function toMeasureJson(network: Network, measured: readonly Measured[]): object {
  const graph = measured.filter(({ measure }) => measure.of === 'dataset')
  return {
    ...toObject(
      measured.filter(({ measure }) => measure.of !== 'dataset').map((one) => [one.measure.id, toValues(network, one)]),
    ),
    graph: toObject(graph.map(({ measure, values }) => [measure.id, toNumber(values[0]!)])),
    about: toObject(measured.map((one) => [one.measure.id, describe(one)])),
  }
}

function toValues({ actorIds, relations }: Network, { measure, values, pairs }: Measured): unknown {
  const toIds = (indices: readonly number[]) => indices.map((relation) => relations[relation]!.id)
  if (measure.of === 'pairs') {
    return pairs!.map(({ ends, positive, negative }, index) => ({
      actors: ends.map((actor) => actorIds[actor]!),
      value: toNumber(values[index]!),
      positive: toIds(positive),
      negative: toIds(negative),
    }))
  }
  const id = measure.of === 'actors' ? (index: number) => actorIds[index]! : (index: number) => relations[index]!.id
  return toObject(Array.from(values, (value, index) => [id(index), toNumber(value)]))
}

function describe({ measure, layer, notes }: Measured): object {
  const { of, unit, exactness, formula, source } = measure
  return { of, unit, layer: layer.id, way: layer.way, exactness, formula, source, notes }
}

function toNumber(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

function toObject(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries)
}
