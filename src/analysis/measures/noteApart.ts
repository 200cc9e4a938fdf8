import type { MeasureNote } from '../measure.ts'
import type { Measuring } from '../measuring.ts'

/** Notes how many pairs are no tie because they have relations of both signs. */
export function noteApart({ getSignedTies }: Measuring): readonly MeasureNote[] {
  const { apart } = getSignedTies()
  return apart > 0 ? [{ code: 'apart', pairs: apart }] : []
}
