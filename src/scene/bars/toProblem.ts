import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arranging } from '../arrangement.ts'
import type { SpotLabel } from '../labelSpot.ts'
import type { Page } from '../page.ts'
import { NARROW } from '../page.ts'
import { labelActor } from '../structure/labelActor.ts'
import type { Tie } from '../structure/listTies.ts'
import { toSpotId } from '../structure/listTies.ts'
import type { Verbs } from '../structure/printTie.ts'
import { printTie } from '../structure/printTie.ts'
import type { BarProblem } from './plan.ts'

/** The aspect ratio (width to height) of a drawing in a window that also shows the legend. */
const WINDOW_ASPECT = 1.5
/** The height, in px, up to which names of 11 px stay readable in a window of 1440 by 900 px. */
const WINDOW_READABLE = 880
/** The aspect ratio above which a page has room for longer names and verbs. */
const ROOMY = 1.5

/** The settings that decide sizes and texts. */
export type BarSetting = Pick<Arranging, 'names' | 'language' | 'page'> & {
  /** The type of relation whose strength is a share. */
  readonly shares?: string | undefined
}

/** A problem with the names of its nodes. */
export type NamedProblem = Omit<BarProblem, 'nodes'> & { readonly nodes: readonly SpotLabel[] }

/** What is to be drawn of a cast: its names, the verbs of its ties, and the shape of the drawing. */
export function toProblem(
  dataset: Dataset,
  cast: readonly ActorId[],
  ties: readonly Tie[],
  setting: BarSetting,
): Omit<NamedProblem, 'columns'> {
  const { names, page } = setting
  const verbs = getVerbs(setting)
  const widest = getWidths(page).name
  const indexOf = new Map(cast.map((actor, index) => [toSpotId(actor), index]))
  return {
    aspect: getAspect(setting),
    readable: page?.readable ?? WINDOW_READABLE,
    nodes: cast.map((actor) => labelActor(dataset.actors.get(actor)!.name, names, widest)),
    ties: ties.map(({ from, to, relations }) => {
      const { width: labelWidth, height: labelHeight } = printTie(dataset, relations, verbs)
      return { from: indexOf.get(from)!, to: indexOf.get(to)!, labelWidth, labelHeight }
    }),
  }
}

/** Texts are measured in English whatever the language, so that everyone sees the same places. */
export function toEnglish(setting: BarSetting): BarSetting {
  return { ...setting, names: 'en', language: 'en' }
}

/** The aspect ratio (width to height) that a drawing should have. */
export function getAspect({ page }: BarSetting): number {
  return page?.aspect ?? WINDOW_ASPECT
}

/** The greatest widths of names and verbs, in px: smaller on a narrow page, larger on a broad one, which is low. */
function getWidths(page: Page | undefined): { readonly name: number; readonly verb: number } {
  if (page && page.aspect < NARROW) return { name: 84, verb: 80 }
  if (!page) return { name: 120, verb: 136 }
  return page.aspect > ROOMY ? { name: 140, verb: 170 } : { name: 120, verb: 104 }
}

/** Verbs are in the language of the names; where names are in both languages, in `language`. */
export function getVerbs({ names, language, page, shares }: BarSetting): Verbs {
  return { language: names === 'both' ? language : names, width: getWidths(page).verb, shares }
}
