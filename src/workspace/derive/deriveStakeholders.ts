import type { Agreement } from '../../analysis/stakeholders/measureAgreement.ts'
import { measureAgreement } from '../../analysis/stakeholders/measureAgreement.ts'
import { measureScores } from '../../analysis/stakeholders/measureScores.ts'
import { memoiseLastFor } from '../../base/memoise.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { Stakeholder } from '../../scene/contents.ts'
import type { Axes } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** The actors that the filters show, by their scores on two axes. */
export interface StakeholdersView {
  readonly dataset: Dataset
  readonly axes: Axes
  /** Who has a score on both axes, in the order of the dataset. */
  readonly standing: readonly Stakeholder[]
  /** Who has none on one of them. */
  readonly unscored: readonly ActorId[]
  /** How far raters agree on each axis; `null` if fewer than two actors were rated twice. */
  readonly agreement: Readonly<Record<'x' | 'y', Agreement | null>>
}

/** The actors that the filters show, by their scores; `null` without a dataset. */
export function deriveStakeholders(state: WorkspaceState): StakeholdersView | null {
  const { dataset, view } = state
  return dataset && compose(dataset, deriveFiltered(state)!, view.axes)
}

const compose = memoiseLastFor((dataset: Dataset, { actors }: Filtered, axes: Axes): StakeholdersView => {
  const [xs, ys] = [measureScores(dataset, axes.x), measureScores(dataset, axes.y)]
  const standing: Stakeholder[] = []
  const unscored: ActorId[] = []
  for (const actor of dataset.actors.keys()) {
    if (actors.get(actor) === 'hide') continue
    const [x, y] = [xs.get(actor), ys.get(actor)]
    if (x && y) standing.push({ actor, x, y })
    else unscored.push(actor)
  }
  const agreement = {
    x: measureAgreement(standing.map(({ x }) => x)),
    y: measureAgreement(standing.map(({ y }) => y)),
  }
  return { dataset, axes, standing, unscored, agreement }
})
