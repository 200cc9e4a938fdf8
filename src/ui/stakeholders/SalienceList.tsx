import { useMemo } from 'react'
import { ATTRIBUTES, listSalience, THRESHOLD } from '../../analysis/stakeholders/listSalience.ts'
import { groupBy } from '../../base/order.ts'
import type { Dataset } from '../../model/dataset.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { useStakeholderWords } from './useStakeholderWords.ts'

/** Actors by the classes of salience, most salient first. */
export function SalienceList({ dataset }: { readonly dataset: Dataset }) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  const classes = useMemo(() => [...groupBy(listSalience(dataset), (one) => one.class)], [dataset])

  return (
    <section className="stakeholders-part">
      <h2>{words.salience}</h2>
      <p className="quiet">{words.salienceHint(THRESHOLD)}</p>
      {classes.length === 0 ? <p>{words.noSalience}</p> : null}
      <dl>
        {classes.map(([own, salient]) => (
          <div key={own}>
            <dt>{own ? words.classes[own] : words.unclassified}</dt>
            {salient.map(({ actor, scores }) => (
              <dd key={actor}>
                <ActorLink actor={actor} />{' '}
                <small>
                  {ATTRIBUTES.map((attribute) => words.attribute(scoring.dimension(attribute), scores[attribute])).join(
                    '; ',
                  )}
                </small>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
