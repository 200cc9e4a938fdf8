import type { Measured, Measurer } from '../analysis/createMeasurer.ts'
import { createMeasurer } from '../analysis/createMeasurer.ts'
import { findBreakingMeasure } from '../analysis/findBreakingMeasure.ts'
import { findOnlySource } from '../analysis/findOnlySource.ts'
import { memoiseFor } from '../base/memoise.ts'
import type { Gradual } from '../base/steps.ts'
import type { RelationId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { MeasureAnswer, MeasureQuestion, RankedValue } from './measuring.ts'

/** Answers what a measure comes to, in steps that say how much is done. */
export function* answerMeasure(network: Network, { id, layer }: MeasureQuestion): Gradual<MeasureAnswer> {
  const measurer = getMeasurer(network)
  const measured = yield* measurer.measure(id, layer ?? undefined)
  const { of, unit, formula, source, exactness, layers } = measured.measure
  const ranked = rankValues(network, measured)
  return {
    ...{ id, of, unit, formula, source, exactness, layers, ranked },
    layer: measured.layer,
    missing: measured.values.length - ranked.length,
    breaking: yield* listBreaking(network, measurer, measured),
    notes: measured.notes,
    counted: measurer.relations,
    relations: network.relations.length,
    onlySource: findOnlySource(network) ?? null,
  }
}

const getMeasurer = memoiseFor((network: Network) => createMeasurer(network))

function rankValues({ actorIds, relations }: Network, { measure, values, pairs }: Measured): readonly RankedValue[] {
  const toIds: Readonly<Record<typeof measure.of, (index: number) => readonly string[]>> = {
    actors: (index) => [actorIds[index]!],
    relations: (index) => [relations[index]!.id],
    pairs: (index) => pairs![index]!.ends.map((actor) => actorIds[actor]!),
    dataset: () => [],
  }
  return Array.from(values, (value, index) => ({ ids: toIds[measure.of](index), value }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((one, other) => other.value - one.value)
}

function* listBreaking(
  { relations }: Network,
  measurer: Measurer,
  { measure, layer }: Measured,
): Gradual<readonly RelationId[]> {
  const id = findBreakingMeasure(measure.id)
  if (!id) return []
  const { values } = yield* measurer.measure(id, layer.id)
  return relations.filter((_, index) => values[index] === 1).map((relation) => relation.id)
}
