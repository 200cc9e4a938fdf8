import type { Relation } from '../../model/dataset.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'

/** A relation as a sentence in which both actors are links. */
export function RelationSentence({ relation }: { readonly relation: Relation }) {
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { between, qualifiers } = toSentence(dataset, relation, { language: DATA_LANGUAGE })

  return (
    <>
      <ActorLink actor={relation.source} /> {between} <ActorLink actor={relation.target} />
      {qualifiers.length > 0 ? <span className="quiet">{bracket(qualifiers, DATA_LANGUAGE)}</span> : null}
    </>
  )
}
