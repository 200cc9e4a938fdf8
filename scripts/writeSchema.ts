/** Writes the JSON Schema of the dataset format, which a test holds against the code. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printJsonSchema } from '../src/model/printJsonSchema.ts'

writeFileSync(fileURLToPath(new URL('../graph-data/dataset.schema.json', import.meta.url)), printJsonSchema())
