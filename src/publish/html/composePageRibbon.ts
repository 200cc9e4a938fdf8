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

/** A path drawn as a ribbon, with group names of its own. */
export interface PageRibbon {
  readonly groups: readonly DrawGroup[]
  readonly box: Box
  readonly paper: string
  readonly seen: Seen
  /** The steps in words, in order. */
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

/** Draws a path as the app does, with the source numbers of the page. */
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
    seen: { ...seen, occurrences: seen.occurrences.map(above), lines: seen.lines.map(above) },
    steps: path.relations.map((id) => describeTie(dataset, id, language)),
  }
}
