import { expect, test } from 'vitest'
import { takeNamesake } from '../../../src/ui/edit/takeNamesake.ts'
import { build } from '../../network/given.ts'

const DATASET = build({
  actors: [
    { id: 'q', name: { en: 'Qasem Soleimani' }, type: 'person' },
    { id: 'n', name: { en: 'NATO' }, type: 'international-organisation' },
  ],
})

test('a new name in the line gives way to the actor that it probably means, wherever it stands', () => {
  expect(takeNamesake(DATASET, 'Qassem Suleimani -> NATO: opposes, 2020')).toBe(
    'Qasem Soleimani -> NATO: opposes, 2020',
  )
  expect(takeNamesake(DATASET, 'NATO <- Qassem Suleimani: opposes')).toBe('NATO <- Qasem Soleimani: opposes')
})

test('a name of somebody else stays', () => {
  expect(takeNamesake(DATASET, 'Ismail Qaani -> NATO: opposes')).toBeNull()
  expect(takeNamesake(DATASET, 'Qasem Soleimani -> NATO: opposes')).toBeNull()
})
