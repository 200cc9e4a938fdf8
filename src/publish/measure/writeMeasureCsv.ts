import type { Measured } from '../../analysis/createMeasurer.ts'
import { printCsvRows } from '../../base/csvRows.ts'
import { inLanguage } from '../../base/language.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import type { Network } from '../../network/compileNetwork.ts'

const COLUMNS = ['measure', 'layer', 'of', 'id', 'other_id', 'name', 'value'] as const

/** Writes measurements as CSV (RFC 4180), one row per value. A value that is not defined is an empty cell. */
export function writeMeasureCsv(network: Network, measured: readonly Measured[]): string {
  return printCsvRows([COLUMNS, ...measured.flatMap((one) => listRows(network, one))])
}

function listRows(network: Network, measured: Measured): readonly (readonly (string | number)[])[] {
  const { measure, layer, values } = measured
  return Array.from(values, (value, index) => [
    measure.id,
    layer.id,
    measure.of,
    ...identify(network, measured, index),
    Number.isNaN(value) ? '' : value,
  ])
}

/** The id or ids and the name of what a value belongs to. */
function identify({ dataset, actorIds, relations }: Network, { measure, pairs }: Measured, index: number) {
  const name = (actor: number) => printActor(dataset, actorIds[actor]!, 'en')
  switch (measure.of) {
    case 'actors':
      return [actorIds[index]!, '', name(index)]
    case 'relations':
      return [relations[index]!.id, '', printRelation(dataset, relations[index]!, 'en')]
    case 'pairs': {
      const [one, other] = pairs![index]!.ends
      return [actorIds[one]!, actorIds[other]!, `${name(one)}, ${name(other)}`]
    }
    case 'dataset':
      return [dataset.id, '', inLanguage(dataset.title, 'en')]
  }
}
