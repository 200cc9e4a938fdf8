/** Writes the JSON Schema of the dataset format, which a test holds against the code. */
import { fileURLToPath } from 'node:url'
import { writeFiles } from '../src/cli/writeFiles.ts'
import { printJsonSchema } from '../src/model/printJsonSchema.ts'

const path = fileURLToPath(new URL('../graph-data/dataset.schema.json', import.meta.url))
writeFiles([{ path, bytes: printJsonSchema() }])
