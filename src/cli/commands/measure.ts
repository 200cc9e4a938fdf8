import type { Measured, Measurer } from '../../analysis/createMeasurer.ts'
import { createMeasurer } from '../../analysis/createMeasurer.ts'
import { findOnlySource } from '../../analysis/findOnlySource.ts'
import type { LayerId } from '../../analysis/measureOptions.ts'
import { AMBIVALENCES, LAYERS, USUAL_MEASURE_OPTIONS } from '../../analysis/measureOptions.ts'
import type { MeasureId } from '../../analysis/registry.ts'
import { getMeasure, MEASURES } from '../../analysis/registry.ts'
import { closestText } from '../../base/closestText.ts'
import { finishSteps } from '../../base/steps.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import { toDataset } from '../../model/toDataset.ts'
import { compileNetwork } from '../../network/compileNetwork.ts'
import { toMeasureJson } from '../../publish/measure/toMeasureJson.ts'
import { writeMeasureCsv } from '../../publish/measure/writeMeasureCsv.ts'
import { choose, chooseAll } from '../choose.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { printMeasureText } from '../printMeasureText.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'
import { READING_FLAGS, READING_OPTIONS, READING_USAGE, readReadingFlags } from '../readingFlags.ts'

const FORMATS = ['text', 'csv', 'json'] as const
const IDS = MEASURES.map(({ id }) => id)
const USUAL = USUAL_MEASURE_OPTIONS

const OPTIONS = {
  ...READING_OPTIONS,
  measure: { type: 'string', multiple: true },
  layer: { type: 'string' },
  status: { type: 'string', default: USUAL.statuses.join(',') },
  explicitness: { type: 'string', default: USUAL.explicitness.join(',') },
  ambivalent: { type: 'string', default: USUAL.ambivalence },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
} as const

export const measure: CliCommand = {
  usage: `measure DATASET [--measure ID]... [--layer ${LAYERS.join('|')}] [--status a,b] [--explicitness a,b] [--ambivalent ${AMBIVALENCES.join('|')}] [--format ${FORMATS.join('|')}] [--json] ${READING_USAGE}`,
  summary: 'measures actors, relations and the balance of a dataset, and says what each figure means',
  flags: [
    [
      '--measure ID',
      `what is measured, explained in full; it can be given several times; all without it: ${IDS.join(', ')}`,
    ],
    [`--layer ${LAYERS.join('|')}`, 'the relations that count, for measures that can run on them'],
    [`--status ${STATUSES.join(',')}`, `the statuses that count (${USUAL.statuses.join(',')})`],
    [
      `--explicitness ${EXPLICITNESSES.join(',')}`,
      `how explicit relations have to be (${USUAL.explicitness.join(',')})`,
    ],
    [
      `--ambivalent ${AMBIVALENCES.join('|')}`,
      'what a pair with relations of opposite sign is: no tie, or of the sign of more',
    ],
    [`--format ${FORMATS.join('|')}`, 'how the answer is written'],
    ['--json', 'the same as --format json'],
    ...READING_FLAGS,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one dataset is needed', 2)
    const format = values.json ? 'json' : choose('format', values.format, FORMATS)
    const layer = values.layer === undefined ? undefined : choose('layer', values.layer, LAYERS)
    const options = {
      statuses: chooseAll('status', values.status, STATUSES),
      explicitness: chooseAll('explicitness', values.explicitness, EXPLICITNESSES),
      ambivalence: choose('ambivalent', values.ambivalent, AMBIVALENCES),
    }
    const ids = listIds(values.measure, layer)
    const dataset = toDataset(await readSoundInput(name, await readReadingFlags({ ...values, format: undefined })))
    const network = compileNetwork(dataset)
    const measurer = createMeasurer(network, options)
    const measured = measureAll(measurer, ids, layer)
    const texts: Readonly<Record<typeof format, () => string>> = {
      text: () =>
        printMeasureText({
          network,
          measured,
          isExplained: values.measure !== undefined,
          counted: measurer.relations,
          onlySource: findOnlySource(network),
        }),
      csv: () => writeMeasureCsv(network, measured),
      json: () => `${JSON.stringify(toMeasureJson(network, measured))}\n`,
    }
    process.stdout.write(texts[format]())
    return 0
  },
}

function measureAll(measurer: Measurer, ids: readonly MeasureId[], layer: LayerId | undefined): readonly Measured[] {
  return ids.map((id) => finishSteps(measurer.measure(id, layer)))
}

/** The measures that are asked for; without a name, all that run on the layer. */
function listIds(named: readonly string[] | undefined, layer: LayerId | undefined): readonly MeasureId[] {
  const runsOn = (id: MeasureId) => layer === undefined || getMeasure(id).layers.some((each) => each.id === layer)
  if (!named) return IDS.filter(runsOn)
  return named.map((name) => {
    const id = IDS.find((each) => each === name)
    if (!id) {
      const meant = closestText(name, IDS)
      const advice = meant === undefined ? '' : `did you mean "${meant}"? `
      throw new CliError(`unknown --measure: "${name}"; ${advice}use one of ${IDS.join(', ')}`, 2)
    }
    if (runsOn(id)) return id
    const layers = getMeasure(id).layers.map((each) => each.id)
    throw new CliError(`${id} cannot be measured on --layer ${layer}; use one of ${layers.join(', ')}`, 2)
  })
}
