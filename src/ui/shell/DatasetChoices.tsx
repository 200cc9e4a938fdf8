import { inLanguage } from '../../base/language.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'

/** The datasets that come with the app, and the ways to others. Each closes the menu that it stands in. */
export function DatasetChoices() {
  const { workspace, words, ports } = useSurroundings()
  const shipped = useWorkspaceState((state) => state.shipped)
  const dataset = useWorkspaceState((state) => state.dataset)
  const isOwn = useWorkspaceState((state) => state.ownId !== null)

  return (
    <ul>
      {shipped.map(({ id, title, actors, relations }) => (
        <Choice
          key={id}
          name={inLanguage(title, 'en')}
          hint={words.shell.datasetSize(actors, relations)}
          pressed={!isOwn && id === dataset?.id}
          onTake={() => ports.openShipped(id)}
        />
      ))}
      <Choice
        name={words.shell.documents}
        hint={words.shell.documentsHint}
        onTake={() => workspace.run(openDialog('documents'))}
      />
      <Choice name={words.shell.openFile} hint={words.shell.openFileHint} onTake={() => ports.file({ kind: 'open' })} />
    </ul>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly hint: string
  /** Whether it is what is open; left out of what cannot be. */
  readonly pressed?: boolean
  readonly onTake: () => void
}

function Choice({ name, hint, pressed, onTake }: ChoiceProps) {
  return (
    <li>
      <button type="button" aria-pressed={pressed} popoverTarget="datasets" popoverTargetAction="hide" onClick={onTake}>
        {name}
        <small className="quiet">{hint}</small>
      </button>
    </li>
  )
}
