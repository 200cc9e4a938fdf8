import type { ComponentType } from 'react'
import type { TargetOption } from '../../publish/target/options.ts'
import { TARGET_OPTIONS } from '../../publish/target/options.ts'
import { getTarget } from '../../publish/target/registry.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { Check, Choice } from './Choice.tsx'
import type { ChoosingProps } from './choices.ts'
import { PngSizeFields } from './PngSizeFields.tsx'
import { usePublishingWords } from './usePublishingWords.ts'
import { WithTextsCheck } from './WithTextsCheck.tsx'

interface OptionProps extends ChoosingProps {
  readonly figure: MadeFigure | null
}

/** The control for each option of a target. */
export const OPTION_FIELDS: Readonly<Record<TargetOption, ComponentType<OptionProps>>> = {
  text: TextChoice,
  size: PngSizeFields,
  carried: CarriedCheck,
  withTexts: CarriedTextsCheck,
}

function TextChoice({ choices: { text, target }, onChange }: OptionProps) {
  const words = usePublishingWords().publishing
  const options = TARGET_OPTIONS.text.among.map((id) => [id, words.texts[id]] as const)

  return (
    <>
      <Choice label={words.text} value={text} options={options} onChange={(id) => onChange({ text: id })} />
      {text === 'embedded' && getTarget(target).losesFonts ? <p className="hint">{words.fontsIgnored}</p> : null}
    </>
  )
}

function CarriedCheck({ choices: { carried }, onChange }: OptionProps) {
  const words = usePublishingWords().publishing

  return (
    <Check
      label={words.carried}
      hint={words.carriedHint}
      checked={carried}
      onChange={(checked) => onChange({ carried: checked })}
    />
  )
}

/** Texts can go along only with the data. */
function CarriedTextsCheck({ choices: { carried, withTexts }, onChange }: OptionProps) {
  if (!carried) return null
  return <WithTextsCheck checked={withTexts} onChange={(checked) => onChange({ withTexts: checked })} />
}
