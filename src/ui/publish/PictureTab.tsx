import { useMemo } from 'react'
import type { Composition } from '../../model/figure/composition.ts'
import type { Design } from '../../model/figure/design.ts'
import { SUBJECT_ENTRIES, SUBJECTS } from '../../workspace/subject/registry.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { CastFields } from './CastFields.tsx'
import type { Choices } from './choices.ts'
import { toPreviewJob } from './choices.ts'
import { DESIGN_FIELDS } from './designFields.ts'
import { FigureFields } from './FigureFields.tsx'
import { FileChoices } from './FileChoices.tsx'
import { FurnitureFields } from './FurnitureFields.tsx'
import { LineFields } from './LineFields.tsx'
import { Preview } from './Preview.tsx'
import { SaveBar } from './SaveBar.tsx'
import { useLatest } from './useLatest.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface PictureTabProps {
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** A preview of the picture beside all choices about it. */
export function PictureTab({ choices: kept, onChoose }: PictureTabProps) {
  const words = usePublishingWords().publishing
  const state = useWorkspaceState((whole) => whole)
  const subjects = SUBJECTS.filter((id) => SUBJECT_ENTRIES[id].kind !== 'answers' || SUBJECT_ENTRIES[id].derive(state))
  const subject = subjects.includes(kept.subject) ? kept.subject : subjects[0]!
  const choices = useMemo(() => ({ ...kept, subject }), [kept, subject])
  const job = useMemo(() => toPreviewJob(state, choices), [state, choices])
  const { answer, work } = useLatest<'figure'>(state.dataset!, job)
  const choosing = { choices, onChange: (change: Partial<Choices>) => onChoose({ ...choices, ...change }) }
  const composing = {
    ...{ composition: choices.composition, language: choices.language },
    onCompose: (composition: Composition) => onChoose({ ...choices, composition }),
  }
  const designing = {
    ...{ design: choices.design, language: choices.language, preset: choices.preset },
    onDesign: (change: Partial<Design>) => onChoose({ ...choices, design: { ...choices.design, ...change } }),
  }

  return (
    <div className="picture-tab">
      <Preview figure={answer} work={work} {...choosing} />
      <form className="publish-choices" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
        <FigureFields headline={answer?.furniture.headline ?? ''} {...choosing} />
        <FileChoices figure={answer} subjects={subjects} {...choosing} />
        {answer && SUBJECT_ENTRIES[subject].kind === 'scene' ? (
          <fieldset>
            <CastFields {...composing} shown={answer.seen} />
            <LineFields {...composing} shown={answer.seen} />
            {Object.entries(DESIGN_FIELDS).map(([part, Fields]) => (
              <Fields key={part} {...designing} shown={answer.seen} explainable={answer.furniture.explainable} />
            ))}
          </fieldset>
        ) : null}
        <FurnitureFields figure={answer} {...choosing} />
      </form>
      <SaveBar figure={answer} choices={choices} />
    </div>
  )
}
