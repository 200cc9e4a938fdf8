import type { Language } from '../../base/language.ts'
import type { Design } from '../../model/figure/design.ts'
import type { PresetId } from '../../publish/figure/preset.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'

/** The props of a component in which something is put on a figure. */
export interface DesigningProps {
  /** What the last preview shows. */
  readonly shown: MadeFigure['seen']
  /** What its legend could explain. */
  readonly explainable: MadeFigure['furniture']['explainable']
  readonly design: Design
  readonly language: Language
  readonly preset: PresetId
  readonly onDesign: (change: Partial<Design>) => void
}

/** A list with another value in the place of one. */
export function replaceAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((one, at) => (at === index ? item : one))
}

/** A list without one of its values. */
export function removeAt<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_, at) => at !== index)
}
