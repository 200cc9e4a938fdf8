import { z } from 'zod'
import { datasetSchema } from './schema.ts'

/** Prints the dataset format as JSON Schema 2020-12, for editors and other programs: `graph-data/dataset.schema.json`. */
export function printJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12', io: 'input' })
  const title = 'Throughline dataset'
  const description =
    'Actors, their typed relations and the evidence for each. What a file leaves out is not said; null is not known.'
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`
}
