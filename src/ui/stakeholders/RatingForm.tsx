import '../edit/edit.css'
import { useMemo } from 'react'
import { countHints } from '../../analysis/stakeholders/countHints.ts'
import { listDimensions } from '../../analysis/stakeholders/dimension.ts'
import type { ActorId } from '../../model/dataset.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { EMPTY_SELECTION } from '../../workspace/view.ts'
import { FormFrame } from '../edit/FormFrame.tsx'
import { printName } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { RatingFields } from './RatingFields.tsx'
import { useStakeholderWords } from './useStakeholderWords.ts'

interface RatingFormProps {
  readonly view: StakeholdersView
  readonly actor: ActorId
  readonly rater: string | null
  /** Whether a person has just opened it, so that it takes the focus. */
  readonly isOpened: boolean
}

/** The scores of an actor by a rater: those of the axes, and the others to unfold. */
export function RatingForm({ view: { dataset, axes }, actor, rater, isOpened }: RatingFormProps) {
  const { stakeholders: words } = useStakeholderWords()
  const hints = useMemo(() => countHints(dataset, actor), [dataset, actor])
  const told: Readonly<Record<string, string>> = {
    power: words.hint.power(hints.leverage),
    interest: words.hint.interest(hints.sides),
    urgency: words.hint.urgency(hints.threats),
  }
  const shown = [...new Set([axes.y, axes.x])]
  const others = listDimensions(dataset).filter((dimension) => !shown.includes(dimension))
  const toFields = (dimension: string) => (
    <RatingFields key={dimension} {...{ dataset, actor, dimension, rater }} hint={told[dimension] ?? null} />
  )
  const name = printName(dataset, actor)
  const workspace = useWorkspace()
  const form = (
    <section className="edit-form rating-form" aria-label={words.form(name)}>
      <h2 dir="auto">{words.form(name)}</h2>
      {shown.map(toFields)}
      <details>
        <summary>{words.otherDimensions}</summary>
        {others.map(toFields)}
      </details>
    </section>
  )
  if (!isOpened) return form
  return <FormFrame onLeave={() => workspace.run(changeView({ selection: EMPTY_SELECTION }))}>{form}</FormFrame>
}
