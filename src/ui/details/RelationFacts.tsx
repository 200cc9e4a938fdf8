import type { ReactNode } from 'react'
import type { Relation } from '../../model/dataset.ts'
import { getConfidence } from '../../model/grades.ts'
import { listLimits } from '../../model/sentence/listLimits.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { LineSample } from '../diagram/LineSample.tsx'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Attributes } from './Attributes.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

/** Everything known about a relation besides its sentence, as a list of terms. */
export function RelationFacts({ relation }: { readonly relation: Relation }) {
  const { details: words, model } = useDetailsWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const type = getRelationType(dataset.vocabulary, relation.type)
  const sign = getSign(dataset.vocabulary, relation)
  const { status, start, end, assertedBy, aimOf, certain, explicitness, note, attributes, evidence } = relation
  // What no source is named for is stated by nobody who is known.
  const isUnsaid = (explicitness === 'stated' || explicitness === 'unspecified') && evidence.length === 0
  const limits = listLimits(dataset, relation, DATA_LANGUAGE)

  return (
    <>
      <dl className="facts">
        <Fact term={words.sign}>
          <LineSample sign={sign} status={status} symmetric={type.symmetric} /> {model.signs[sign].name}
          <small className="quiet">{relation.sign === null ? model.signs[sign].hint : words.ownSign}</small>
        </Fact>
        <Fact term={words.type}>
          {printText(type.label)}
          <small className="quiet">
            {[printText(type.definition), ...(type.symmetric ? [words.symmetric] : [])].join(words.separator)}
          </small>
        </Fact>
        <Fact term={words.status}>
          {model.statuses[status].name}
          <small className="quiet">{model.statuses[status].hint}</small>
        </Fact>
        <Fact term={words.dates}>{printPeriod(start, end, DATA_LANGUAGE) ?? words.noDates}</Fact>
        {limits.length > 0 ? (
          <Fact term={words.qualifiers}>
            <bdi>{limits.join(words.separator)}</bdi>
          </Fact>
        ) : null}
        {aimOf === undefined ? null : (
          <Fact term={words.aimOf}>
            <ActorLink actor={aimOf} />
          </Fact>
        )}
        {assertedBy === null ? null : (
          <Fact term={words.assertedBy}>
            <ActorLink actor={assertedBy} /> {words.alone}
          </Fact>
        )}
        <Grade relation={relation} />
        <Fact term={words.explicitness}>
          {isUnsaid ? words.unsourced : model.explicitness[explicitness].name}
          {certain ? <small className="quiet">{words.calledCertain}</small> : null}
          <small className="quiet">{isUnsaid ? words.unsourcedHint : model.explicitness[explicitness].hint}</small>
        </Fact>
        {note ? (
          <Fact term={words.note}>
            <span dir="auto">{printText(note)}</span>
          </Fact>
        ) : null}
      </dl>
      <Attributes attributes={attributes} />
    </>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The reliability of the statement and of each of its sources. */
function Grade({ relation }: { readonly relation: Relation }) {
  const { details: words, model } = useDetailsWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const confidence = getConfidence(dataset, relation)
  const sources = [...new Set(relation.evidence.map(({ source }) => source))].flatMap(
    (id) => dataset.sources.get(id) ?? [],
  )

  return (
    <Fact term={words.grade}>
      {words.credibility(relation.credibility, model.credibility[relation.credibility] ?? '')}
      {sources.map(({ id, title, reliability }) => (
        <small key={id} className="quiet">
          <bdi>{title ? printText(title) : words.untitled}</bdi>
          {words.separator}
          {words.reliability(reliability, model.reliability[reliability])}
        </small>
      ))}
      <small className="quiet">{confidence === null ? words.confidenceUnknown : words.confidence(confidence)}</small>
    </Fact>
  )
}
