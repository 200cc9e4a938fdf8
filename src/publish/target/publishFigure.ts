import type { Backing } from '../../model/figure/backing.ts'
import { applyBacking } from '../backing/applyBacking.ts'
import type { Sight } from '../colors/recolor.ts'
import { recolor } from '../colors/recolor.ts'
import { composeFigure } from '../figure/composeFigure.ts'
import type { Figure } from '../figure/figure.ts'
import type { Carried } from '../svg/carried.ts'
import type { TargetOptions } from './options.ts'
import type { TargetId } from './registry.ts'
import { getTarget, hasOption, toWritten } from './registry.ts'
import type { Composed, WritingMeans } from './writers.ts'
import { WRITERS } from './writers.ts'

/** What to make of a figure. */
export interface Output {
  readonly target: TargetId
  readonly options: TargetOptions
  /** Simulates another sight; `null` keeps the colours. */
  readonly sight: Sight | null
  /** Default: tinted. */
  readonly backing?: Backing
}

export interface PublishingMeans extends Omit<WritingMeans, 'carried'> {
  /** Prints the dataset and view that the file will carry. */
  readonly carry: () => Carried
  /** Called once the figure is composed, before it is written. */
  readonly onComposed?: () => void
}

export interface PublishedFigure {
  readonly figure: Figure
  readonly file: string | Uint8Array
}

/**
 * Composes a figure and writes it for a target, in any environment. For a target drawn from an SVG, the file is that
 * SVG.
 */
export async function publishFigure(
  publishing: Omit<Composed, 'figure' | 'backing'>,
  { target: id, options: chosen, sight, backing = 'tinted' }: Output,
  { fonts, loadPageCode, carry, onComposed }: PublishingMeans,
): Promise<PublishedFigure> {
  const target = getTarget(id)
  const { written, options } = toWritten(target, chosen)
  const figure = applyBacking(composeFigure(publishing), backing)
  onComposed?.()
  const write = await WRITERS[written]()
  const seen = sight === null ? figure : recolor(figure, sight)
  const carried = options.carried && hasOption(target, 'carried') ? carry() : undefined
  const file = await write({ ...publishing, figure: seen, backing }, options, { fonts, loadPageCode, carried })
  return { figure, file }
}
