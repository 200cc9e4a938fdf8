import { useMemo } from 'react'
import { SUBJECT_ENTRIES, SUBJECTS } from '../../workspace/subject/registry.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'
import { toPreviewJob } from './choices.ts'
import { FileChoices } from './FileChoices.tsx'
import { FurnitureFields } from './FurnitureFields.tsx'
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

  return (
    <div className="picture-tab">
      <Preview figure={answer} work={work} {...choosing} />
      <form className="publish-choices" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
        <FileChoices figure={answer} subjects={subjects} {...choosing} />
        <FurnitureFields figure={answer} {...choosing} />
      </form>
      <SaveBar figure={answer} choices={choices} />
    </div>
  )
}
