import { useMemo } from 'react'
import type { ActorId } from '../../model/dataset.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { listLimits } from '../../model/sentence/listLimits.ts'
import { printVerb } from '../../model/sentence/printVerb.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { groupTies } from '../../workspace/derive/groupTies.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { RelationRow } from './RelationRow.tsx'
import { Section } from './Section.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

/** The relations of an actor as sentences from its side: "opposes: …", "is opposed by: …". */
export function ActorTies({ actor }: { readonly actor: ActorId }) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  const visible = useWorkspaceState((state) => deriveFiltered(state)!.relations)
  const groups = useMemo(() => groupTies(dataset, actor, visible), [dataset, actor, visible])
  const total = groups.reduce((sum, { ties, hidden }) => sum + ties.length + hidden, 0)

  return (
    <Section title={words.ties} count={total}>
      {groups.length === 0 ? <p className="quiet">{words.noTies}</p> : null}
      {groups.map(({ type, inverse, ties, hidden }) => (
        <div key={`${type.id} ${inverse}`} className="ties">
          <h4 title={printText(type.definition)}>
            {words.verbFrom(printVerb(dataset, type, actor, { language: DATA_LANGUAGE, isInverse: inverse }))}
          </h4>
          <ul>
            {ties.map(({ relation, partner }) => (
              <li key={relation.id}>
                <RelationRow relation={relation} inverse={inverse}>
                  {printName(dataset, partner)}
                  <span className="quiet">{bracket(listLimits(dataset, relation, DATA_LANGUAGE), DATA_LANGUAGE)}</span>
                </RelationRow>
              </li>
            ))}
          </ul>
          {hidden > 0 ? <p className="quiet">{words.hiddenByFilters(hidden)}</p> : null}
        </div>
      ))}
    </Section>
  )
}
