import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printJsonSchema } from '../../src/model/printJsonSchema.ts'
import { readDataset } from '../../src/model/readDataset.ts'

const schema = JSON.parse(printJsonSchema())

test('graph-data/dataset.schema.json is what the code prints; if not, run scripts/writeSchema.ts', () => {
  const written = readFileSync(new URL('../../graph-data/dataset.schema.json', import.meta.url), 'utf8')
  expect(written).toBe(printJsonSchema())
})

test('printJsonSchema requires no more than the format does', () => {
  expect(schema.required).toEqual(['format', 'version', 'id', 'title'])
  expect(schema.properties.actors.items.required).toEqual(['id', 'name', 'type'])
  expect(schema.properties.relations.items.required).toEqual(['id', 'type', 'source', 'target'])
  expect(schema.properties.sources.items.required).toEqual(['id'])
})

test('printJsonSchema is JSON Schema 2020-12 with a title, a description and no address of its own', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String), type: 'object' })
  expect(schema).not.toHaveProperty('$id')
})

test('a dataset may name its schema', () => {
  expect(schema.properties.$schema).toMatchObject({ type: 'string' })
  const text = JSON.stringify({
    $schema: '../dataset.schema.json',
    format: 'throughline-dataset',
    version: 3,
    id: 'x',
    title: { en: 'x' },
  })
  expect(readDataset(text).issues).toEqual([])
})
