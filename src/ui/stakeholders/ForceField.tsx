import { useState } from 'react'
import { findProposal, listDimensions } from '../../analysis/stakeholders/dimension.ts'
import type { Force } from '../../analysis/stakeholders/getForceField.ts'
import { getForceField, sumForces } from '../../analysis/stakeholders/getForceField.ts'
import { inLanguage } from '../../base/language.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { Choose } from '../controls/Choose.tsx'
import { useStakeholderWords } from './useStakeholderWords.ts'

/** Who drives a stated change and who restrains it: that of an axis first, or another one. */
export function ForceField({ view: { dataset, axes } }: { readonly view: StakeholdersView }) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const positions = [...new Set([axes.x, axes.y, ...listDimensions(dataset)])].filter(
    (dimension) => findProposal(dimension) !== undefined,
  )
  const position = positions.find((one) => one === chosen) ?? positions[0]
  const field = position === undefined ? null : getForceField(dataset, findProposal(position)!)

  return (
    <section className="stakeholders-part">
      <h2>{words.forces}</h2>
      {field && position !== undefined ? (
        <>
          <Choose
            label={words.change}
            value={position}
            options={positions.map((id) => [id, scoring.dimension(id)])}
            onChange={setChosen}
          />
          <div className="forces">
            <Forces className="driving" title={words.driving(sumForces(field.driving))} forces={field.driving} />
            <Forces
              className="restraining"
              title={words.restraining(sumForces(field.restraining))}
              forces={field.restraining}
            />
            {field.neither.length > 0 ? <Forces className="" title={words.neither} forces={field.neither} /> : null}
          </div>
        </>
      ) : (
        <p>{words.noForces}</p>
      )}
    </section>
  )
}

interface ForcesProps {
  readonly className: string
  readonly title: string
  readonly forces: readonly Force[]
}

function Forces({ className, title, forces }: ForcesProps) {
  const { stakeholders: words } = useStakeholderWords()
  return (
    <section className={className} aria-label={title}>
      <h3>{title}</h3>
      {forces.length === 0 ? <p className="quiet">{words.nobodyThere}</p> : null}
      <ul>
        {forces.map(({ actor, score }) => (
          <li key={actor}>
            <ActorLink actor={actor} /> {words.spread(score)}
            <small dir="auto">
              {score.ratings.flatMap(({ reason }) => (reason ? inLanguage(reason, DATA_LANGUAGE) : [])).join(' / ') ||
                words.noReason}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
