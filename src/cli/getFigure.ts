import { closestText } from '../base/closestText.ts'
import type { DatasetFile } from '../model/dataset.ts'
import type { FigureSettings } from '../model/figure/figureSettings.ts'
import { readFigureSettings } from '../model/figure/figureSettings.ts'
import { CliError } from './cliError.ts'

/** Gives the settings of a figure that is kept in a dataset, by its id. A figure that cannot be made is an error. */
export function getFigure({ figures }: DatasetFile, id: string): FigureSettings {
  const figure = figures.find((one) => one.id === id)
  if (!figure) {
    const ids = figures.map((one) => one.id)
    const meant = closestText(id, ids)
    const advice =
      ids.length === 0
        ? 'the dataset has none'
        : meant === undefined
          ? `it has: ${ids.join(', ')}`
          : `did you mean "${meant}"?`
    throw new CliError(`--figure: no such figure: "${id}"; ${advice}`, 2)
  }
  const read = readFigureSettings(figure)
  if (read.ok) return read.value
  const [problem] = read.problems
  throw new CliError(
    problem!.code === 'newer-figure'
      ? `--figure: "${id}" was made by a newer version of the app (${problem!.version})`
      : `--figure: the settings of "${id}" cannot be read at "${problem!.path}"`,
    1,
  )
}
