import type { Language } from '../../base/language.ts'
import { PRESET_IDS } from '../../publish/figure/preset.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import type { Subject } from '../../workspace/derive/deriveAnswers.ts'
import { isHighlighted } from '../../workspace/derive/derivePublishedPart.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Check, Choice } from './Choice.tsx'
import type { ChoosingProps, Target } from './choices.ts'
import { TARGETS } from './choices.ts'
import { PngSizeFields } from './PngSizeFields.tsx'
import { usePublishingWords } from './usePublishingWords.ts'

const TEXTS = ['embedded', 'outlines'] as const
const LANGUAGES: readonly Language[] = ['en', 'ar']
const GROUNDS: readonly Theme[] = ['light', 'dark']

interface FileChoicesProps extends ChoosingProps {
  readonly figure: MadeFigure | null
  /** What there is to publish now. */
  readonly subjects: readonly Subject[]
}

/** What is published, as what kind of file, and what it is made for. */
export function FileChoices({ figure, subjects, choices, onChange }: FileChoicesProps) {
  const words = usePublishingWords().publishing
  const highlighted = useWorkspaceState(isHighlighted)
  const path = useWorkspaceState((state) => state.view.path !== null)
  const { target, preset, text, language, ground, carried } = choices

  return (
    <fieldset>
      <legend>{words.file}</legend>
      {subjects.length > 1 ? (
        <Choice
          label={words.subject}
          value={choices.subject}
          options={subjects.map((id) => [id, words.subjects[id]] as const)}
          onChange={(id) => onChange({ subject: id, edits: {} })}
        />
      ) : null}
      <fieldset className="segments">
        <legend className="hidden-label">{words.target}</legend>
        {TARGETS.map((id) => (
          <button
            type="button"
            key={id}
            title={words.targets[id].hint}
            aria-pressed={target === id}
            onClick={() => onChange(changeTarget(id, preset))}
          >
            {words.targets[id].name}
          </button>
        ))}
      </fieldset>
      <p className="hint">{words.targets[target].hint}</p>
      <Choice
        label={words.preset}
        value={preset}
        options={PRESET_IDS.map((id) => [id, words.presets[id]] as const)}
        onChange={(id) => onChange({ preset: id })}
      />
      {target === 'svg' || target === 'pdf' ? (
        <Choice
          label={words.text}
          value={text}
          options={TEXTS.map((id) => [id, words.texts[id]] as const)}
          onChange={(id) => onChange({ text: id })}
        />
      ) : null}
      {target === 'png' ? <PngSizeFields figure={figure} choices={choices} onChange={onChange} /> : null}
      <Choice
        label={words.language}
        value={language}
        options={LANGUAGES.map((id) => [id, words.languages[id]] as const)}
        onChange={(id) => onChange({ language: id })}
      />
      <Choice
        label={words.ground}
        value={ground}
        options={GROUNDS.map((id) => [id, words.grounds[id]] as const)}
        onChange={(id) => onChange({ ground: id })}
      />
      {highlighted && choices.subject === 'diagram' ? (
        <Check
          label={path ? words.highlightedPath : words.highlighted}
          checked={choices.highlighted}
          onChange={(checked) => onChange({ highlighted: checked })}
        />
      ) : null}
      {target === 'svg' || target === 'html' ? (
        <Check
          label={words.carried}
          hint={words.carriedHint}
          checked={carried}
          onChange={(checked) => onChange({ carried: checked })}
        />
      ) : null}
    </fieldset>
  )
}

/** What is printed goes on paper, if it was meant for the screen. */
function changeTarget(target: Target, preset: (typeof PRESET_IDS)[number]) {
  return { target, preset: target === 'print' && preset === 'screen' ? ('a4' as const) : preset }
}
