import './profile.css'
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Language } from '../../base/language.ts'
import type { Actor, Dataset } from '../../model/dataset.ts'
import { composeProfile } from '../../publish/profile/composeProfile.ts'
import type { ProfileFormat } from '../../publish/profile/writeProfile.ts'
import { PROFILE_FORMATS, writeProfile } from '../../publish/profile/writeProfile.ts'
import { getProfileCatalogue } from '../../workspace/catalogue/getProfileCatalogue.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useSurroundings, useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import { ProfilePage } from './ProfilePage.tsx'
import { useProfileMeasures } from './useProfileMeasures.ts'

const LANGUAGES: readonly Language[] = ['en', 'ar']

/** The profile of the selected actor on one page, to be printed or saved. */
export function ProfileDialog() {
  const dataset = useWorkspaceState((state) => state.dataset)!
  const actor = useWorkspaceState(({ view }) => dataset.actors.get(view.selection.actors[0]!))
  return actor ? <OpenProfile dataset={dataset} actor={actor} /> : null
}

interface OpenProfileProps {
  readonly dataset: Dataset
  readonly actor: Actor
}

function OpenProfile({ dataset, actor }: OpenProfileProps) {
  const { workspace, ports } = useSurroundings()
  const { shell } = useWords()
  const words = getProfileCatalogue(DATA_LANGUAGE).profile
  const [language, setLanguage] = useState<Language>(DATA_LANGUAGE)
  const { answers, work } = useProfileMeasures(dataset)
  const profile = useMemo(
    () => composeProfile({ dataset, actor, measures: answers, language }, getProfileCatalogue(language)),
    [dataset, actor, answers, language],
  )
  const close = () => workspace.run(openDialog(null))
  const save = (format: ProfileFormat) => {
    const { extension, type } = PROFILE_FORMATS[format]
    ports.press.save({ name: `${dataset.id}-${actor.id}${extension}`, contents: writeProfile(profile, format), type })
  }

  return (
    <Dialog label={words.label} className="profile" onClose={close}>
      <header>
        <h2>{words.label}</h2>
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      <div className="profile-tools">
        <label>
          {words.language}{' '}
          <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
            {LANGUAGES.map((id) => (
              <option key={id} value={id}>
                {words.languages[id]}
              </option>
            ))}
          </select>
        </label>
        <span role="status">{work === 'done' ? '' : words[work]}</span>
        {/* Whatever goes out has all measures that there will be. */}
        <fieldset disabled={work === 'running'}>
          <button type="button" className="boxed" onClick={() => save('md')}>
            {words.saveAsMarkdown}
          </button>
          <button type="button" className="boxed" onClick={() => save('html')}>
            {words.saveAsPage}
          </button>
          <button type="button" className="strong" onClick={() => print()}>
            {words.print}
          </button>
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <div className="profile-scroll" tabIndex={0}>
        <ProfilePage profile={profile} />
      </div>
    </Dialog>
  )
}
