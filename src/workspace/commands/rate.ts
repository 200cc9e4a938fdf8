import type { Dataset, Rating } from '../../model/dataset.ts'
import { createRating, putRecords } from '../../model/edit/createRecords.ts'
import { removeRatings } from '../../model/edit/removeRecords.ts'
import type { Command } from '../createWorkspace.ts'
import { changeRecords } from './edit.ts'
import { labelEdit } from './labelEdit.ts'
import { recordEdit } from './recordEdit.ts'

/** What a rater says of an actor in a dimension; `null` as a value: looked at, and not known. */
export type Judgement = Pick<Rating, 'actor' | 'dimension' | 'rater' | 'value'>

/** Takes judgements as one step. A rater has one rating of an actor in a dimension, which keeps its reason. */
export function rate(judgements: readonly Judgement[], time: number): Command {
  return (state) => {
    const isNew = judgements.every((judgement) => !state.dataset || !findRating(state.dataset, judgement))
    const toLabel = (_: Dataset, after: Dataset) =>
      labelEdit(isNew ? 'add' : 'change', after, {
        ratings: judgements.map((judgement) => findRating(after, judgement)!),
      })
    return recordEdit(state, (dataset) => judgements.reduce(putJudgement, dataset), toLabel, time)
  }
}

/** Gives a rating another reason or other evidence, as one step. */
export function changeRating(rating: Rating, time: number): Command {
  return changeRecords({ ratings: [rating] }, time)
}

/** Takes back what a rater said, as one step. */
export function removeRating(rating: Rating, time: number): Command {
  return (state) =>
    recordEdit(
      state,
      (dataset) => removeRatings(dataset, [rating.id]),
      (before) => labelEdit('remove', before, { ratings: [rating] }),
      time,
    )
}

/** What a rater has said of an actor in a dimension. */
export function findRating(
  { ratings }: Dataset,
  { actor, dimension, rater }: Pick<Rating, 'actor' | 'dimension' | 'rater'>,
): Rating | undefined {
  for (const rating of ratings.values())
    if (rating.actor === actor && rating.dimension === dimension && rating.rater === rater) return rating
  return undefined
}

function putJudgement(dataset: Dataset, judgement: Judgement): Dataset {
  const known = findRating(dataset, judgement)
  const rating = known ? { ...known, value: judgement.value } : createRating(dataset, judgement)
  return putRecords(dataset, { ratings: [rating] })
}
