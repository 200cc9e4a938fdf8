import { expect, test } from 'vitest'
import type { z } from 'zod'
import { datasetSchema } from '../../../src/model/schema.ts'
import { FIELD_NAMES } from '../../../src/workspace/catalogue/ar/fieldNames.ts'
import { printFieldName } from '../../../src/workspace/catalogue/en/printFieldName.ts'

/** Kinds of records that are edited one by one. */
const KINDS = ['actors', 'relations', 'events', 'claims', 'sources', 'groups'] as const

test('every field of a record has a name in both languages', () => {
  const keys = KINDS.flatMap((kind) => {
    const records = datasetSchema.shape[kind].unwrap() as unknown as z.ZodArray<z.ZodObject>
    return Object.keys(records.element.shape)
  }).filter((key) => key !== 'id')
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter((key) => FIELD_NAMES[key] === undefined)).toEqual([])
  expect(keys.map(printFieldName).filter((name) => !/^[a-z][a-z0-9, ]+$/.test(name))).toEqual([])
})
