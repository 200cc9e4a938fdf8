import type { MeasureId } from './registry.ts'

const BREAKING: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  frustration: 'two-camps-breaking',
  'frustration-balance': 'two-camps-breaking',
  'two-camps': 'two-camps-breaking',
  'camp-disagreements': 'camps-breaking',
  camps: 'camps-breaking',
}

/** Finds the measure that names the relations which stand against the division that a measure is about. */
export function findBreakingMeasure(id: MeasureId): MeasureId | undefined {
  return BREAKING[id]
}
