import { leastOf } from '../../base/extremes.ts'
import type { Language } from '../../base/language.ts'
import { arrange } from '../../scene/arrange.ts'
import { grow } from '../../scene/geometry.ts'
import type { Published } from './composePicture.ts'
import type { Room } from './layOutFigure.ts'
import { BLEED } from './layOutFigure.ts'
import type { Preset } from './preset.ts'
import { toPage } from './toPage.ts'

const LANGUAGES: readonly Language[] = ['en', 'ar']
const FEWEST = 4
/** With more rows than this nobody finds the cell. */
const MOST_ROWS = 60

/**
 * Counts the actors of a dataset that can be read in a room: of sentences at most as many as the format is meant for, of
 * a matrix as many as go in. It is the same for every edition: in each language, and whatever stands beside the diagram.
 */
export function countCast({ dataset, arranging }: Published, preset: Preset, room: Room): number {
  const { cast, leastName } = preset
  const measureName = (mostActors: number, language: Language) => {
    const page = toPage(preset, room, mostActors)
    const untouched = { needed: new Set<never>(), positions: new Map() }
    const { bounds, spots } = arrange(dataset, { ...arranging, ...untouched, page, names: language, language })
    const { width, height } = grow(bounds, BLEED)
    return (
      leastOf([...spots.values()].map(({ label }) => label.size)) * Math.min(room.width / width, room.height / height)
    )
  }
  let count = Math.min(arranging.layout === 'matrix' ? MOST_ROWS : cast, dataset.actors.size)
  while (count > FEWEST) {
    const size = measureNames(count)
    if (size >= leastName) break
    count = Math.max(FEWEST, Math.min(count - 1, Math.round(count * Math.sqrt(size / leastName))))
  }
  return count

  /** Of the first language in which names are too small, or else of the last. */
  function measureNames(count: number): number {
    let size = Infinity
    for (const language of LANGUAGES) {
      size = Math.min(size, measureName(count, language))
      if (size < leastName) break
    }
    return size
  }
}
