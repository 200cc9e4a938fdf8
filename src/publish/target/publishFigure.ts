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

/** What is to become of a figure. */
export interface Output {
  readonly target: TargetId
  readonly options: TargetOptions
  /** In the colours of another sight; `null`: in its own. */
  readonly sight: Sight | null
}

export interface PublishingMeans extends Omit<WritingMeans, 'carried'> {
  /** Prints dataset and view, where they are to go with the file. */
  readonly carry: () => Carried
  /** Hears that there is a figure, and that it is being written. */
  readonly onComposed?: () => void
}

export interface PublishedFigure {
  readonly figure: Figure
  readonly file: string | Uint8Array
}

/**
 * Composes a figure and writes it for a target, the same wherever it runs. For a target that is drawn the file is what
 * it is drawn from.
 */
export async function publishFigure(
  publishing: Omit<Composed, 'figure'>,
  { target: id, options: chosen, sight }: Output,
  { fonts, loadPageCode, carry, onComposed }: PublishingMeans,
): Promise<PublishedFigure> {
  const target = getTarget(id)
  const { written, options } = toWritten(target, chosen)
  const figure = composeFigure(publishing)
  onComposed?.()
  const write = await WRITERS[written]()
  const seen = sight === null ? figure : recolor(figure, sight)
  const carried = options.carried && hasOption(target, 'carried') ? carry() : undefined
  const file = await write({ ...publishing, figure: seen }, options, { fonts, loadPageCode, carried })
  return { figure, file }
}
