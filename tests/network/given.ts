import type { Dataset } from '../../src/model/dataset.ts'
import { migrate } from '../../src/model/migrate.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import { toDataset } from '../../src/model/toDataset.ts'

/**
 * Gives the dataset that the lines tell of: `'r1: a assists b possible inferred -1 c0.6 @report'` is a relation r1 of
 * type assists from a to b; its number is its line's unless given. It is actual and stated unless the line says
 * otherwise, and what else is left out is as the format has it. Actors are those that the lines name.
 */
export function given(...lines: readonly string[]): Dataset {
  const relations = lines.map(toRelation)
  const actors = new Set(relations.flatMap(({ source, target }) => [source, target]))
  const sources = new Set(relations.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return build({
    actors: [...actors].map((id) => ({ id, name: { en: id }, type: 'organisation' })),
    sources: [...sources].map((id) => ({ id })),
    relations,
  })
}

/** Gives a dataset of these records, whose relations are actual and stated unless they say otherwise, as in version 2. */
export function build(records: object): Dataset {
  const head = { format: 'throughline-dataset', version: 2, id: 'test', title: { en: 'Test' } }
  return toDataset(datasetSchema.parse(migrate({ ...head, ...records })))
}

function toRelation(line: string, index: number) {
  const [id, told] = line.includes(': ') ? line.split(': ') : [`r${index + 1}`, line]
  const [source, type, target, ...words] = told!.split(' ')
  return {
    id: id!,
    source: source!,
    type: type!,
    target: target!,
    status: words.find((word) => STATUSES.some((status) => status === word)) ?? 'actual',
    explicitness: words.find((word) => EXPLICITNESSES.some((explicitness) => explicitness === word)) ?? 'stated',
    sign: toNumber(words.find((word) => /^-?[01]$/.test(word))),
    confidence: toNumber(words.find((word) => word.startsWith('c'))?.slice(1)),
    evidence: words.filter((word) => word.startsWith('@')).map((word) => ({ source: word.slice(1) })),
  }
}

function toNumber(word: string | undefined): number | undefined {
  return word === undefined ? undefined : Number(word)
}
