import type { Gradual } from '../base/steps.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { Measurement } from './measure.ts'
import type { LayerId, MeasureOptions } from './measureOptions.ts'
import { USUAL_MEASURE_OPTIONS } from './measureOptions.ts'
import type { Layer } from './measuring.ts'
import { createMeasuring } from './measuring.ts'
import type { KnownMeasure, MeasureId } from './registry.ts'
import { getMeasure } from './registry.ts'

export interface Measured extends Measurement {
  readonly measure: KnownMeasure
  readonly layer: Layer
}

/** Measures a network again and again; what measures have in common is worked out once. */
export interface Measurer {
  /** Measures on a layer, or the usual one if the measure does not run on it. */
  readonly measure: (id: MeasureId, layer?: LayerId) => Gradual<Measured>
  /** The number of relations that count. */
  readonly relations: number
}

export function createMeasurer(network: Network, options: Partial<MeasureOptions> = {}): Measurer {
  const measuring = createMeasuring(network, { ...USUAL_MEASURE_OPTIONS, ...options })
  return {
    relations: measuring.counted.reduce((sum, counts) => sum + counts, 0),
    *measure(id, layerId) {
      const measure = getMeasure(id)
      const layer = measure.layers.find((each) => each.id === layerId) ?? measure.layers[0]
      return { ...(yield* measure.compute(measuring, layer)), measure, layer }
    },
  }
}
