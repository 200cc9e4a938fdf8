import type { LocalText } from '../../base/language.ts'
import { memoiseFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'

/** Lists the languages in which a dataset names things, English and Arabic first. */
export const listLanguages: (dataset: Dataset) => readonly string[] = memoiseFor((dataset): readonly string[] => {
  const named = [...dataset.actors.values(), ...dataset.groups.values()].map(({ name }) => name)
  const labelled = [...dataset.actorTypes.values(), ...dataset.relationTypes.values()].map(({ label }) => label)
  const texts: readonly (LocalText | undefined)[] = [dataset.title, ...named, ...labelled]
  return [...new Set(['en', 'ar', ...texts.flatMap((text) => Object.keys(text ?? {}))])]
})
