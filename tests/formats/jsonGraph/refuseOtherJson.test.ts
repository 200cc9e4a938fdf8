import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../../src/model/describeIssue.ts'

const refuse = async (content: unknown) => {
  const { file, issues } = await readAnyFormat([{ name: 'x.json', bytes: strToU8(JSON.stringify(content)) }])
  expect(file).toBeNull()
  return issues.map(printIssue).join()
}

test.each([
  [{ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Quay' } }] }, 'GeoJSON'],
  [{ openapi: '3.1.0', info: { title: 'x' }, paths: {} }, 'OpenAPI'],
  [{ name: 'x', version: '1.0.0', dependencies: { y: '1' } }, 'package.json'],
  [{ head: { vars: ['a'] }, results: { bindings: [] } }, 'SPARQL'],
  [{ nbformat: 4, cells: [] }, 'Jupyter'],
  [{ name: 'root', children: [{ name: 'leaf' }] }, 'tree'],
  [{ colour: 'red', size: 3 }, '"colour", "size"'],
  [[{ foo: 1 }, { bar: 2 }], 'a list of objects with the keys "foo"'],
  [[{ id: 1, title: 'Buy bread', done: false }], 'a list of objects with the keys "id", "title", "done"'],
  [[1, 2], 'a list of values such as 1'],
  [[[1], [2]], 'a list of lists'],
])('%j is no graph, and is named', async (content, name) => {
  const said = await refuse(content)
  expect(said).toContain(name)
  expect(said).toMatch(/expected .*(graph|data)/)
})
