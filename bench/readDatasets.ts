import { existsSync, readFileSync } from 'node:fs'
import type { Dataset, DatasetFile } from '../src/model/dataset.ts'
import { printIssue } from '../src/model/describeIssue.ts'
import { readDataset } from '../src/model/readDataset.ts'
import { datasetSchema } from '../src/model/schema.ts'
import { toDataset } from '../src/model/toDataset.ts'

/** Gives a dataset that ships with this project. */
export function readShipped(id: string): Dataset {
  return readAt(new URL(`../graph-data/${id}/dataset.json`, import.meta.url))
}

/** The cast of 20 that readers were shown, or `undefined` where the file is not beside the checkout. */
export function readCast(): Dataset | undefined {
  const url = new URL('../../shared/reading-test/examples/cast20.json', import.meta.url)
  return existsSync(url) ? readAt(url) : undefined
}

function readAt(url: URL): Dataset {
  const { file, issues } = readDataset(readFileSync(url, 'utf8'))
  if (!file) throw new Error(`dataset does not read: ${url.pathname}; ${issues.map(printIssue).join('; ')}`)
  return toDataset(file)
}

const LES_MISERABLES = '../../shared/networks/les-miserables.json'

/** Who appears with whom in "Les Misérables" (Knuth 1993), or `undefined` where the file is not beside the checkout. */
export function readLesMiserables(): Dataset | undefined {
  const url = new URL(LES_MISERABLES, import.meta.url)
  if (!existsSync(url)) return undefined
  const { names, edges } = JSON.parse(readFileSync(url, 'utf8')) as {
    readonly names: readonly string[]
    readonly edges: readonly (readonly [string, string])[]
  }
  return toDataset(
    datasetSchema.parse({
      format: 'throughline-dataset',
      version: 3,
      id: 'les-miserables',
      title: { en: 'Les Misérables' },
      actors: names.map((name) => ({ id: name, name: { en: name }, type: 'person' })),
      relations: edges.map(([source, target], index) => ({ id: `r${index}`, type: 'linked_to', source, target })),
    }) as DatasetFile,
  )
}
