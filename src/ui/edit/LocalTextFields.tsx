import type { LocalText } from '../../base/language.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { EditField } from './EditField.tsx'
import { listLanguages } from './listLanguages.ts'
import { useEditingWords } from './useEditingWords.ts'

interface LocalTextFieldsProps {
  readonly label: string
  readonly text: LocalText
  /** Takes the text; `null`: it was emptied in English. */
  readonly onChange: (text: LocalText | null) => void
  /** Whether it may be emptied. */
  readonly canBeEmpty?: boolean
  readonly long?: boolean
  /** The name under which an English text that may not be empty is kept while it is: `events/e1/title`. */
  readonly textKey?: string
}

/** A field for a text in each language of the dataset. */
export function LocalTextFields({
  label,
  text,
  onChange,
  canBeEmpty = false,
  long = false,
  textKey,
}: LocalTextFieldsProps) {
  const words = useEditingWords().editing.texts
  const languages = useWorkspaceState((state) => listLanguages(state.dataset!))
  const commit = (language: string) => (typed: string) => {
    const { [language]: _, ...others } = text
    if (language === 'en' && typed === '' && !canBeEmpty) return words.needed
    onChange(
      language === 'en' && typed === ''
        ? null
        : ((typed === '' ? others : { ...text, [language]: typed }) as LocalText),
    )
    return null
  }

  return languages.map((language) => (
    <EditField
      key={language}
      label={language === 'en' ? label : words.inLanguage(label, nameLanguage(language))}
      value={text[language] ?? ''}
      onCommit={commit(language)}
      long={long}
      {...(textKey && { textKey: `${textKey}/${language}` })}
    />
  ))
}

/** A code that is none of BCP 47 stands as it is. */
function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
