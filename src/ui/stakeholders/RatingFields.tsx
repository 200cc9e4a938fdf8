import { listAnchors } from '../../analysis/stakeholders/dimension.ts'
import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset, Rating } from '../../model/dataset.ts'
import { changeRating, findRating, rate, removeRating } from '../../workspace/commands/rate.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import { EditField } from '../edit/EditField.tsx'
import { EvidenceForm } from '../edit/EvidenceForm.tsx'
import { setText } from '../edit/setText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useStakeholderWords } from './useStakeholderWords.ts'

interface RatingFieldsProps {
  readonly dataset: Dataset
  readonly actor: ActorId
  readonly dimension: string
  readonly rater: string | null
  /** What relations suggest. */
  readonly hint: string | null
}

const UNRATED = 'unrated'
const UNKNOWN = 'unknown'

/** What a rater says of an actor in a dimension, why and by what evidence, beside what others say. Each act is a step. */
export function RatingFields({ dataset, actor, dimension, rater, hint }: RatingFieldsProps) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  const workspace = useWorkspace()
  const name = scoring.dimension(dimension)
  const own = findRating(dataset, { actor, dimension, rater })
  const others = [...dataset.ratings.values()].filter(
    (rating) => rating.actor === actor && rating.dimension === dimension && rating !== own,
  )
  const print = (value: number | null) => (value === null ? words.unknown : words.anchor(dimension, value))
  const choose = (chosen: string) => {
    if (chosen !== UNRATED) {
      const value = chosen === UNKNOWN ? null : Number(chosen)
      workspace.run(rate([{ actor, dimension, rater, value }], Date.now()))
    } else if (own) workspace.run(removeRating(own, Date.now()))
  }
  const change = (fields: Partial<Rating>) => own && workspace.run(changeRating({ ...own, ...fields }, Date.now()))

  return (
    <fieldset className="rating-fields">
      <legend dir="auto">{name}</legend>
      <EditChoice
        label={words.level(name)}
        value={own ? String(own.value ?? UNKNOWN) : UNRATED}
        options={[
          [UNRATED, words.unrated],
          [UNKNOWN, words.unknown],
          ...listAnchors(dimension).map((value) => [String(value), words.anchor(dimension, value)] as const),
        ]}
        onChange={choose}
      />
      {hint ? (
        <p className="rating-hint">
          <em>{words.hint.label}:</em> {hint}
        </p>
      ) : null}
      {own ? (
        <>
          <EditField
            long
            label={words.reason}
            value={own.reason?.en ?? ''}
            onCommit={(text) => {
              change({ reason: setText(own.reason, 'en', text) })
              return null
            }}
          />
          {own.reason ? null : <p className="quiet">{words.noReason}</p>}
          <details>
            <summary>{words.evidence(own.evidence.length)}</summary>
            <EvidenceForm evidence={own.evidence} onChange={(evidence) => change({ evidence: [...evidence] })} />
          </details>
        </>
      ) : null}
      {others.length > 0 ? (
        <ul>
          {others.map((rating) => (
            <li key={rating.id} dir="auto">
              {words.said(rating.rater, print(rating.value))}
              {rating.reason ? ` – ${inLanguage(rating.reason, DATA_LANGUAGE)}` : null}
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}
