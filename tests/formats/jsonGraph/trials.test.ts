import { expect } from 'vitest'
import { printIssue } from '../../../src/model/describeIssue.ts'
import { readTrialFiles, trial } from '../trialFiles.ts'

trial.each([
  ['20-kumu-blueprint.json', 'kumu-json', ['Harbour Board', 'Union B', 'Ministry A'], 3],
  ['21-arrows-app.json', 'arrows-json', ['Harbour Board', 'Union B'], 1],
  ['23-graphology.json', 'graphology-json', ['Harbour Board', 'Union B'], 2],
  ['24-oligrapher.json', 'oligrapher-json', ['Harbour Board', 'Union B'], 2],
  ['25-bloodhound-ce-graph.json', 'bloodhound-json', ['OPS@EXAMPLE.LOCAL', 'DC1.EXAMPLE.LOCAL'], 1],
  ['25c-bloodhound-sharphound-groups.json', 'bloodhound-json', ['OPS@EXAMPLE.LOCAL', 'S-1-5-2'], 1],
  ['26-cx2.cx2', 'cx2', ['Harbour Board', 'Union B'], 1],
  ['26b-cx2-named-json.json', 'cx2', ['Harbour Board', 'Union B'], 1],
  ['28-ftm.ijson', 'followthemoney', ['Harbour Ltd', 'Alba'], 1],
  ['28b-ftm.json', 'followthemoney', ['Harbour Ltd', 'Alba'], 1],
  ['29-neo4j-bloom-export.json', 'neo4j-json', ['Harbour Board', 'Alba'], 1],
  ['29b-apoc-jsonl.json', 'neo4j-json', ['Harbour Board', 'Alba'], 1],
  ['hostile/links-and-edges.json', 'node-link-json', ['a', 'b'], 2],
  ['hostile/nodes-object.cyjs', 'cytoscape-json', ['a'], 0],
])('%s is %s', async (path, format, names, relations) => {
  const { file, issues, format: found } = await readTrialFiles(path)
  const said = issues.map(printIssue).join('\n')
  expect(found, said).toBe(format)
  expect(file?.actors.map(({ name }) => name.en)).toEqual(names)
  expect(file?.relations.length, said).toBe(relations)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
})

trial('a list of anything is refused, and an empty one says that nothing is in it', async () => {
  expect(await readTrialFiles('hostile/any-list.json')).toMatchObject({ file: null, issues: [{ code: 'wrong-type' }] })
  expect((await readTrialFiles('hostile/empty-list.json')).issues).toMatchObject([{ code: 'nothing-in-it' }])
})
