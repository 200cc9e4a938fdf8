import { expect, test } from 'vitest'
import { ACTOR_TYPES } from '../../../src/model/actorTypes.ts'
import { RELATION_TYPES } from '../../../src/model/relationTypes.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { validateDataset } from '../../../src/model/validateDataset.ts'
import { createDataset } from '../../../src/workspace/templates/createDataset.ts'
import { listTemplates } from '../../../src/workspace/templates/listTemplates.ts'

test.each([null, ...listTemplates()])('createDataset gives a valid dataset: $id', (template) => {
  for (const title of ['Port reform', 'إصلاح الميناء', '???', 'constructor']) {
    const file = toDatasetFile(createDataset(title, template))
    expect(validateDataset(JSON.parse(JSON.stringify(file)))).toEqual({ file, issues: [] })
    expect(file).toMatchObject({ title: { en: title }, groups: template?.groups ?? [], actors: [], relations: [] })
  }
})

test.each(listTemplates())('the types of a template are those of the built-in vocabulary: $id', (template) => {
  expect(template.relationTypes.filter((id) => !RELATION_TYPES.has(id))).toEqual([])
  expect(template.actorTypes.filter((id) => !ACTOR_TYPES.has(id))).toEqual([])
})
