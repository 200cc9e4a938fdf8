import type { Score } from '../../analysis/stakeholders/measureScores.ts'
import { inLanguage } from '../../base/language.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { useStakeholderWords } from './useStakeholderWords.ts'

/** What the grid shows, as a table: means with their spread, ratings and reasons. */
export function StakeholderTable({ view: { axes, standing } }: { readonly view: StakeholdersView }) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  if (standing.length === 0) return null
  const explain = ({ ratings }: Score) =>
    ratings.flatMap(({ reason }) => (reason ? inLanguage(reason, DATA_LANGUAGE) : []))

  return (
    <section className="stakeholders-part">
      <h2 id="stakeholder-table">{words.table}</h2>
      <div className="stakeholders-scroll">
        <table aria-labelledby="stakeholder-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.actor}</th>
              <th scope="col">{scoring.dimension(axes.y)}</th>
              <th scope="col">{scoring.dimension(axes.x)}</th>
              <th scope="col">{words.columns.raters}</th>
              <th scope="col">{words.columns.reasons}</th>
            </tr>
          </thead>
          <tbody>
            {standing.map(({ actor, x, y }) => (
              <tr key={actor}>
                <th scope="row">
                  <ActorLink actor={actor} />
                </th>
                <td>{words.spread(y)}</td>
                <td>{words.spread(x)}</td>
                <td>{y.ratings.length + x.ratings.length}</td>
                <td dir="auto">{[...explain(y), ...explain(x)].join(' / ') || words.noReason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
