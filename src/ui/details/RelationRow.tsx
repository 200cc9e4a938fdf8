import type { ReactNode } from 'react'
import type { Dataset, Relation } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useLighting } from '../controls/useLighting.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useDetailsWords } from './useDetailsWords.ts'

interface RelationRowProps {
  readonly relation: Relation
  /** The content of the row; by default the relation as a sentence with its status. */
  readonly children?: ReactNode
  /** Whether it is read from its target. */
  readonly inverse?: boolean
}

/** One relation in a list. It opens the relation, and highlights it. */
export function RelationRow({ relation, children, inverse = false }: RelationRowProps) {
  const words = useDetailsWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const lighting = useLighting({ relations: [relation.id] })
  const { symmetric } = getRelationType(dataset.vocabulary, relation.type)

  return (
    <button
      type="button"
      className="relation-row"
      {...lighting}
      onClick={() => workspace.run(select({ relations: [relation.id] }))}
    >
      <LineSample
        sign={getSign(dataset.vocabulary, relation)}
        status={relation.status}
        symmetric={symmetric}
        reversed={inverse}
      />
      <span>
        <bdi dir={DATA_DIRECTION}>{children ?? printRelation(dataset, relation, DATA_LANGUAGE)}</bdi>
        <small className="quiet">
          {listRemarks(dataset, relation, words, children !== undefined).join(words.details.separator)}
        </small>
      </span>
    </button>
  )
}

function listRemarks(
  dataset: Dataset,
  relation: Relation,
  words: ReturnType<typeof useDetailsWords>,
  isBare: boolean,
): readonly string[] {
  const { status, start, end, assertedBy, evidence } = relation
  return [
    status === 'actual' || !isBare ? null : words.details.statusRemark(status),
    printPeriod(start, end, DATA_LANGUAGE),
    assertedBy === null || !isBare ? null : words.details.saidBy(printName(dataset, assertedBy)),
    words.details.evidenceCount(evidence.length),
  ].filter((remark) => remark !== null)
}
