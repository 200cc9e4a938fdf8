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
        <li key={id}>
          <button
            type="button"
            aria-pressed={!isOwn && id === dataset?.id}
            popoverTarget="datasets"
            popoverTargetAction="hide"
            onClick={() => ports.openShipped(id)}
          >
            {inLanguage(title, 'en')}
            <small className="quiet">{words.shell.datasetSize(actors, relations)}</small>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          popoverTarget="datasets"
          popoverTargetAction="hide"
          onClick={() => workspace.run(openDialog('documents'))}
        >
          {words.shell.documents}
          <small className="quiet">{words.shell.documentsHint}</small>
        </button>
      </li>
      <li>
        <button
          type="button"
          popoverTarget="datasets"
          popoverTargetAction="hide"
          onClick={() => ports.file({ kind: 'open' })}
        >
          {words.shell.openFile}
          <small className="quiet">{words.shell.openFileHint}</small>
        </button>
      </li>
    </ul>
  )
}
