import type { Language } from '../../base/language.ts'
import { BACKINGS } from '../../model/figure/backing.ts'
import { PRESET_IDS } from '../../publish/figure/preset.ts'
import type { TargetOption } from '../../publish/target/options.ts'
import { TARGET_OPTIONS } from '../../publish/target/options.ts'
import { getTarget, TARGETS } from '../../publish/target/registry.ts'
import type { Theme } from '../../scene/look/palette.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { isHighlighted } from '../../workspace/derive/derivePublishedPart.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import { SUBJECT_ENTRIES } from '../../workspace/subject/registry.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Check, Choice } from './Choice.tsx'
import type { ChoosingProps } from './choices.ts'
import { OPTION_FIELDS } from './optionFields.tsx'
import { usePublishingWords } from './usePublishingWords.ts'

const LANGUAGES: readonly Language[] = ['en', 'ar']
const BACKGROUNDS: readonly Theme[] = ['light', 'dark']

interface FileChoicesProps extends ChoosingProps {
  readonly figure: MadeFigure | null
  /** What can be published now. */
  readonly subjects: readonly Subject[]
}

/** The choices of what is published, in which kind of file, and for which use. */
export function FileChoices({ figure, subjects, choices, onChange }: FileChoicesProps) {
  const words = usePublishingWords().publishing
  const highlighted = useWorkspaceState(isHighlighted)
  const path = useWorkspaceState((state) => state.view.path !== null)
  const { preset, language, background, backing } = choices
  const target = getTarget(choices.target)
  const listFields = (options: readonly TargetOption[]) =>
    options.map((option) => {
      const Field = OPTION_FIELDS[option]
      return <Field key={option} figure={figure} choices={choices} onChange={onChange} />
    })

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
        {TARGETS.map((offered) => (
          <button
            type="button"
            key={offered.id}
            title={words.targets[offered.id].hint}
            aria-pressed={target === offered}
            onClick={() => onChange({ target: offered.id, preset: offered.fitPreset?.(preset) ?? preset })}
          >
            {words.targets[offered.id].name}
          </button>
        ))}
      </fieldset>
      <p className="hint">{words.targets[target.id].hint}</p>
      <Choice
        label={words.preset}
        value={preset}
        options={PRESET_IDS.map((id) => [id, words.presets[id]] as const)}
        onChange={(id) => onChange({ preset: id })}
      />
      {listFields(target.options.filter((option) => !isFlag(option)))}
      <Choice
        label={words.language}
        value={language}
        options={LANGUAGES.map((id) => [id, words.languages[id]] as const)}
        onChange={(id) => onChange({ language: id })}
      />
      <Choice
        label={words.background}
        value={background}
        options={BACKGROUNDS.map((id) => [id, words.backgrounds[id]] as const)}
        onChange={(id) => onChange({ background: id })}
      />
      <Choice
        label={words.backing}
        value={background === 'dark' && backing === 'white' ? 'tinted' : backing}
        options={BACKINGS.filter((id) => id !== 'white' || background === 'light').map(
          (id) => [id, words.backings[id]] as const,
        )}
        onChange={(id) => onChange({ backing: id })}
      />
      {highlighted && SUBJECT_ENTRIES[choices.subject].kind === 'scene' ? (
        <Check
          label={path ? words.highlightedPath : words.highlighted}
          checked={choices.highlighted}
          onChange={(checked) => onChange({ highlighted: checked })}
        />
      ) : null}
      {listFields(target.options.filter(isFlag))}
    </fieldset>
  )
}

/** Checkboxes stand below lists. */
function isFlag(option: TargetOption): boolean {
  return TARGET_OPTIONS[option].kind === 'flag'
}
