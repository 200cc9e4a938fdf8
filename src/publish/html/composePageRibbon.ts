import type { Dataset } from '../../model/dataset.ts'
import type { Composing } from '../../scene/composing.ts'
import type { Box } from '../../scene/geometry.ts'
import { grow } from '../../scene/geometry.ts'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import { composeRibbon } from '../../scene/ribbon/composeRibbon.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { drawScene } from '../drawing/drawScene.ts'
import { renameWithin } from '../drawing/renameWithin.ts'
import { describeTie } from '../figure/describeTies.ts'
import type { Furniture, Seen } from '../figure/figure.ts'
import { gatherSeen } from '../figure/gatherSeen.ts'
import { listNumbers } from '../figure/listReferences.ts'
import type { PublishWords } from '../figure/publishWords.ts'

/** The path of a page, drawn from end to end, under names of its own. */
export interface PageRibbon {
  readonly groups: readonly DrawGroup[]
  readonly box: Box
  readonly paper: string
  readonly seen: Seen
  /** Its steps in words, in its order. */
  readonly steps: readonly string[]
}

export interface PageRibbonInput {
  readonly dataset: Dataset
  readonly furniture: Furniture
  readonly words: PublishWords
  readonly names: NameLanguage
  readonly theme: Composing['theme']
}

const MARGIN = 8

/** Draws a path as the app draws it, with the numbers of the sources that are listed in the page. */
export function composePageRibbon(
  path: RibbonPath,
  { dataset, furniture, words, names, theme }: PageRibbonInput,
): PageRibbon {
  const { language, rightToLeft, references } = furniture
  const scene = composeRibbon(dataset, [path], {
    ...{ theme, names, language, words, flow: rightToLeft ? 'left' : 'right' },
    numbersOf: ({ id }) => listNumbers(dataset, references ?? [], id),
  })
  const above = <Group extends { readonly group: string }>(one: Group): Group => ({
    ...one,
    group: `ribbon/${one.group}`,
  })
  const seen = gatherSeen(scene)
  return {
    groups: drawScene(scene).map((group) => renameWithin(group, 'ribbon')),
    box: grow(scene.bounds, MARGIN),
    paper: scene.paper,
    seen: { ...seen, places: seen.places.map(above), lines: seen.lines.map(above) },
    steps: path.relations.map((id) => describeTie(dataset, id, language)),
  }
}
