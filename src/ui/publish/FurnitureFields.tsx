import type { FurnitureEdits } from '../../publish/figure/figure.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { Check } from './Choice.tsx'
import type { ChoosingProps } from './choices.ts'
import { changeEdits, forgetEdit } from './figureChoices.ts'
import { TextField } from './TextField.tsx'
import { usePublishingWords } from './usePublishingWords.ts'

const TEXTS_ABOVE = ['headline', 'standfirst'] as const
const TEXTS_BELOW = ['asOf', 'note', 'credit'] as const

/** The texts round the diagram. Each can be left out or reworded. */
export function FurnitureFields({ figure, choices, onChange }: ChoosingProps & { readonly figure: MadeFigure | null }) {
  const words = usePublishingWords().publishing
  const { language } = choices
  const edits = choices.edits[language] ?? {}
  const proposed = figure?.furniture
  const edit = (change: FurnitureEdits) => onChange({ edits: changeEdits(choices.edits, language, change) })
  const forget = (part: keyof FurnitureEdits) => onChange({ edits: forgetEdit(choices.edits, language, part) })
  const textField = (part: (typeof TEXTS_ABOVE)[number] | (typeof TEXTS_BELOW)[number]) => (
    <TextField
      key={part}
      label={words.parts[part]}
      text={(part in edits ? edits[part] : proposed?.[part]) ?? null}
      edited={part in edits}
      onEdit={(text) => edit({ [part]: text })}
      onForget={() => forget(part)}
    />
  )
  const lines = edits.longDescription ?? proposed?.longDescription ?? []

  return (
    <fieldset>
      <legend>{words.furniture}</legend>
      {TEXTS_ABOVE.map(textField)}
      <Check
        label={words.parts.legend}
        checked={edits.legend !== null}
        onChange={(on) => (on ? forget('legend') : edit({ legend: null }))}
      />
      <Check
        label={words.parts.references}
        checked={edits.references !== null}
        onChange={(on) => (on ? forget('references') : edit({ references: null }))}
      />
      {edits.references === null ? null : (
        <Check
          label={words.parts.cited}
          checked={edits.cited !== false}
          onChange={(on) => (on ? forget('cited') : edit({ cited: false }))}
        />
      )}
      {TEXTS_BELOW.map(textField)}
      <TextField
        label={words.parts.alt}
        text={edits.alt ?? proposed?.alt ?? ''}
        edited={'alt' in edits}
        onEdit={(text) => edit({ alt: text ?? '' })}
        onForget={() => forget('alt')}
        always
      />
      <TextField
        label={words.parts.longDescription}
        text={edits.longDescription?.length === 0 ? null : lines.join('\n')}
        edited={'longDescription' in edits}
        onEdit={(text) => edit({ longDescription: text === null ? [] : text.split('\n') })}
        onForget={() => forget('longDescription')}
        rows={6}
      />
    </fieldset>
  )
}
