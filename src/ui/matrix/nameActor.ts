import type { ActorId, Dataset } from '../../model/dataset.ts'
import { printActor } from '../../model/printActor.ts'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The name of an actor in the language of names, or in both. */
export function nameActor(dataset: Dataset, actor: ActorId, names: NameLanguage): string {
  if (names !== 'both') return printActor(dataset, actor, names)
  const [own, arabic] = [printActor(dataset, actor, DATA_LANGUAGE), printActor(dataset, actor, 'ar')]
  return own === arabic ? own : `${own} ${arabic}`
}
