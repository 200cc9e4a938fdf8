import type { Measured } from '../analysis/createMeasurer.ts'
import { inLanguage } from '../base/language.ts'
import type { SourceId } from '../model/dataset.ts'
import { printActor, printRelation } from '../model/printRelation.ts'
import type { Network } from '../network/compileNetwork.ts'
import { getMeasureCatalogue } from '../workspace/catalogue/getMeasureCatalogue.ts'

const WORDS = getMeasureCatalogue('en').measures
/** The values listed of a measure that was asked for, and of all. */
const [MOST, FEW] = [10, 3]

export interface MeasureText {
  readonly network: Network
  readonly measured: readonly Measured[]
  /** Whether each measure is explained, or told in a sentence. */
  readonly isExplained: boolean
  /** The relations that count. */
  readonly counted: number
  readonly onlySource: SourceId | undefined
}

/** Prints measurements for people: what each asks, what it says of this dataset, and what it does not say. */
export function printMeasureText({ network, measured, isExplained, counted, onlySource }: MeasureText): string {
  const { dataset, relations } = network
  const title = onlySource && dataset.sources.get(onlySource)?.title
  const blocks = measured.map((one) => (isExplained ? explain(network, one) : tell(network, one)))
  return [
    ...blocks.map((lines) => `${lines.join('\n')}\n`),
    WORDS.counted(counted, relations.length),
    ...(onlySource ? [WORDS.onlySource(title ? inLanguage(title, 'en') : onlySource)] : []),
    '',
  ].join('\n')
}

/** In short; pairs that are no tie have an entry of their own. */
function tell(network: Network, measured: Measured): readonly string[] {
  const notes = measured.notes.filter(({ code }) => code !== 'apart')
  return [head(measured), ...listSentences(network, measured, FEW), ...notes.map((note) => `  ${WORDS.note(note)}`)]
}

function explain(network: Network, measured: Measured): readonly string[] {
  const { measure, notes } = measured
  const words = WORDS.byId[measure.id]
  return [
    head(measured),
    `${words.question} ${words.meaning}`,
    `${WORDS.higher}: ${words.higher}.`,
    ...listSentences(network, measured, MOST),
    ...notes.map((note) => `  ${WORDS.note(note)}`),
    `${WORDS.notSaid}: ${words.notSaid}`,
    `${WORDS.exact}: ${WORDS.exactness(measure.exactness)}.`,
    `${WORDS.formula}: ${measure.formula}`,
    `${WORDS.source}: ${measure.source}`,
  ]
}

function head({ measure, layer }: Measured): string {
  return `${WORDS.byId[measure.id].name} [${measure.id}]: ${WORDS.layer(layer)}`
}

/** What the values say, from the highest; those of 0 are left out where others are not. */
function listSentences(network: Network, measured: Measured, most: number): readonly string[] {
  const { measure, values } = measured
  const { says } = WORDS.byId[measure.id]
  const defined = [...values.entries()].filter(([, value]) => !Number.isNaN(value))
  if (defined.length === 0) return [`  ${values.length === 0 ? WORDS.nobody : WORDS.undefined}`]
  if (measure.of === 'dataset') return [`  ${says(WORDS.value(values[0]!, measure.unit), '')}`]
  if (measure.unit === 'class' && measure.of === 'actors') return listClasses(network, measured)
  const told = defined.filter(([, value]) => value !== 0).sort(([, a], [, b]) => b - a)
  if (told.length === 0) return [`  ${WORDS.nobody}`]
  const more = WORDS.more(told.length - most, values.length - defined.length)
  return [
    ...told
      .slice(0, most)
      .map(([index, value]) => `  ${says(WORDS.value(value, measure.unit), name(network, measured, index))}`),
    ...(more ? [`  ${more}`] : []),
  ]
}

function listClasses(network: Network, measured: Measured): readonly string[] {
  const { values } = measured
  const classes = new Map<number, string[]>()
  for (const [index, value] of values.entries()) {
    if (!Number.isNaN(value)) classes.set(value, [...(classes.get(value) ?? []), name(network, measured, index)])
  }
  const missing = WORDS.more(0, values.filter(Number.isNaN).length)
  return [
    ...[...classes].sort(([a], [b]) => a - b).map(([value, members]) => `  ${WORDS.members(String(value), members)}`),
    ...(missing ? [`  ${missing}`] : []),
  ]
}

function name({ dataset, actorIds, relations }: Network, { measure, pairs }: Measured, index: number): string {
  const nameActor = (actor: number) => printActor(dataset, actorIds[actor]!, 'en')
  if (measure.of === 'relations') return printRelation(dataset, relations[index]!, 'en')
  return measure.of === 'pairs' ? WORDS.and(pairs![index]!.ends.map(nameActor)) : nameActor(index)
}
