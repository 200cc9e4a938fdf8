import { StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType, getRelationType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import type { ActorRow } from '../../workspace/derive/deriveActorRows.ts'
import type { RelationRow } from '../../workspace/derive/deriveRelationRows.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { TypeSign } from '../diagram/TypeSign.tsx'

/** How the cells of some columns are drawn, by column id, where they hold more than their text. */
export type Cells<Row> = Readonly<Record<string, (row: Row, text: string) => ReactNode>>

export function drawActorCells({ vocabulary }: Dataset): Cells<ActorRow> {
  return {
    arabic: (_, text) => (
      <bdi lang="ar" dir="rtl">
        {text}
      </bdi>
    ),
    type: ({ actor }, text) => (
      <span className="with-sample">
        <TypeSign type={getBuiltInActorType(vocabulary, actor.type)} />
        {text}
      </span>
    ),
  }
}

export function drawRelationCells({ vocabulary }: Dataset, { model }: Catalogue): Cells<RelationRow> {
  return {
    sign: ({ sign, relation: { status, type } }, text) => (
      <span className="with-sample">
        <LineSample sign={sign} status={status} symmetric={getRelationType(vocabulary, type).symmetric} />
        {text}
      </span>
    ),
    credibility: ({ relation: { credibility } }) => <span title={model.credibility[credibility]}>{credibility}</span>,
    note: (_, text) =>
      text ? (
        <span title={text}>
          <StickyNote size={15} aria-hidden="true" />
          <span className="hidden-label">{text}</span>
        </span>
      ) : null,
  }
}
