import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import type { ActorId, Dataset, DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import type { Figure } from '../../src/publish/figure/figure.ts'
import type { PresetId } from '../../src/publish/figure/preset.ts'
import { PRESETS } from '../../src/publish/figure/preset.ts'
import type { Publishing } from '../../src/publish/figure/publishing.ts'
import { FONT_FILES } from '../../src/publish/fonts/fontFiles.ts'
import { createFonts } from '../../src/publish/fonts/fonts.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import type { Arranging } from '../../src/scene/arrangement.ts'
import type { Answer, Answers, Contents } from '../../src/scene/contents.ts'
import { getPublishedWords } from '../../src/workspace/catalogue/getPublishedWords.ts'

const { resolve } = createRequire(import.meta.url)

export const FONTS = createFonts(FONT_FILES.map(({ path }) => readFileSync(resolve(`@fontsource/${path}`))))
export const IRAQ = readShipped('iraq-security-reform')
export const TRIBES = readShipped('highland-tribes')

/** What is answered about paths from one actor to another. */
export function givenAnswer(dataset: Dataset, from: string, to: string, criteria: Partial<TraceQuestion> = {}): Answer {
  const question = { ...DEFAULT_CRITERIA, from: [from as ActorId], to: [to as ActorId], ...criteria }
  const answer = tracePaths(compileNetwork(dataset), question)
  if (!answer.ok) throw new Error('givenAnswer: no such question')
  return { question, paths: answer.value.paths, total: answer.value.total, chosen: false }
}

const STANCE = { kind: 'stance', maxSteps: 3 } as const
const [KADHIMI, FACTIONS] = ['kadhimi-government', 'loyalist-factions'] as const
const WITHOUT = { ...STANCE, avoid: ['katyusha-cells' as ActorId] }

/** Paths of the first dataset; and these beside those that avoid an actor. */
export const PATHS: Answers = [givenAnswer(IRAQ, KADHIMI, FACTIONS, STANCE)]
export const COMPARED: Answers = [
  givenAnswer(IRAQ, KADHIMI, FACTIONS, { ...STANCE, maxSteps: 2 }),
  givenAnswer(IRAQ, KADHIMI, FACTIONS, WITHOUT),
]

/** What is published of answers, or of none. */
export function toContents(answers: Answers | null): Contents {
  return answers ? { kind: 'answers', answers } : { kind: 'scene' }
}

/** Every relation of a dataset, row by row. */
export function givenRows(dataset: Dataset): Contents {
  return { kind: 'rows', rows: [...dataset.relations.keys()] }
}

/** A dataset as it is published when nobody has changed anything. */
export function givenPublishing(
  dataset: Dataset,
  preset: PresetId,
  { arranging, ...change }: Omit<Partial<Publishing>, 'arranging'> & { readonly arranging?: Partial<Arranging> } = {},
): Publishing {
  return {
    dataset,
    arranging: { ...UNTOUCHED, level: 'headline', ...arranging },
    composing: { theme: 'light', actors: new Map(), relations: new Map() },
    preset: PRESETS[preset],
    words: getPublishedWords(arranging?.language ?? 'en'),
    ...change,
  }
}

const figures = new Map<string, Figure>()

/** The figure of one of those datasets as it comes, composed once for all tests that run in this process. */
export function givenFigure(dataset: Dataset, preset: PresetId): Figure {
  const key = `${dataset.id} ${preset}`
  const figure = figures.get(key) ?? composeFigure(givenPublishing(dataset, preset))
  figures.set(key, figure)
  return figure
}

/** A dataset whose actors have these names, each opposed to the next. */
export function nameActors(names: readonly string[]): Dataset {
  return toDataset(
    datasetSchema.parse({
      ...{ format: 'throughline-dataset', version: 3, id: 'named', title: { en: 'Named' } },
      sources: [{ id: 's', title: { en: 'Names' } }],
      actors: names.map((name, index) => ({ id: `a${index}`, name: { en: name }, type: 'state' })),
      relations: names.map((name, index) => ({
        ...{ id: `r${index}`, type: 'opposes', source: `a${index}`, target: `a${(index + 1) % names.length}` },
        evidence: [{ source: 's', summary: { en: name } }],
      })),
    }) as DatasetFile,
  )
}
