import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readNeo4j } from './readNeo4j.ts'

/** What Neo4j and its tools export as JSON or JSON lines. */
export const neo4jFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readNeo4j, options) }
