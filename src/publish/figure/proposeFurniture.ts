import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Design } from '../../model/figure/design.ts'
import { PLAIN_DESIGN } from '../../model/figure/design.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { printDate } from '../../model/time/printDate.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'
import { listCallouts } from '../annotation/listCallouts.ts'
import { listCaptions } from '../annotation/listCaptions.ts'
import { describeTies } from './describeTies.ts'
import type { Furniture, FurnitureEdits, Seen } from './figure.ts'
import { gatherSeen } from './gatherSeen.ts'
import { listLegend } from './listLegend.ts'
import { listReferences } from './listReferences.ts'
import type { Preset } from './preset.ts'
import type { PublishWords } from './publishWords.ts'

export interface FurnitureInput {
  readonly dataset: Dataset
  readonly whole?: Dataset
  readonly language: Language
  readonly preset: Pick<Preset, 'room'>
  readonly words: PublishWords
  readonly edits?: FurnitureEdits
  readonly design?: Design
}

/**
 * Proposes the furniture of a picture from what it shows and from the dataset. Edits by a person are kept. The
 * alternative text and the long description never claim more than the picture shows.
 */
export function proposeFurniture(
  scene: Scene,
  { dataset, whole = dataset, language, preset, words, edits = {}, design = PLAIN_DESIGN }: FurnitureInput,
) {
  const seen = gatherSeen(scene)
  const all = preset.room === 'all'
  const entries = listLegend(dataset, scene, language, words)
  const title = inLanguage(dataset.title, language)
  const proposed: Furniture = {
    language,
    rightToLeft: language === 'ar',
    headline: title,
    standfirst: all && dataset.description ? inLanguage(dataset.description, language) : null,
    legend: entries.filter(({ key }) => !design.unexplained.includes(key)),
    explainable: entries.map(({ key, text }) => ({ key, text })),
    asOf: dataset.asOf === null ? words.asOfUnknown : words.asOf(printDate(dataset.asOf, language)),
    note: words.note(countNotShown(whole, seen)) || null,
    credit: words.credit(dataset.credits) || null,
    captions: listCaptions(dataset, scene, design, language),
    callouts: listCallouts(scene, design, language).map(({ text }) => text),
    references: listReferences(dataset, seen.drawn, language, words),
    unnumbered: [],
    // A cell has no room for numbers.
    cited: !scene.lines.some(({ cell }) => cell),
    alt: words.alt({
      title: edits.headline ?? title,
      actors: seen.actors.length,
      bySign: countSigns(dataset, seen),
    }),
    longDescription: describeTies(dataset, scene, language),
  }
  return { ...proposed, ...edits }
}

function countNotShown({ actors, relations }: Dataset, seen: Seen) {
  return {
    hiddenActors: actors.size - seen.actors.length,
    hiddenRelations: relations.size - seen.drawn.length,
  }
}

function countSigns(dataset: Dataset, { drawn }: Seen): Record<Sign, number> {
  const counts = { 1: 0, 0: 0, [-1]: 0 }
  for (const id of drawn) counts[getSign(dataset.vocabulary, dataset.relations.get(id)!)]++
  return counts
}
