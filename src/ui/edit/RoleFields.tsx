import { X } from 'lucide-react'
import type { DatasetEvent } from '../../model/dataset.ts'
import { USUAL_ROLE } from '../../model/edit/createRecords.ts'
import { Picker } from '../controls/Picker.tsx'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { EditField } from './EditField.tsx'
import { useEditingWords } from './useEditingWords.ts'

type Roles = DatasetEvent['roles']

interface RoleFieldsProps {
  readonly roles: Roles
  /** The name under which roles that are empty are kept: `events/e1/roles`. */
  readonly textKey: string
  readonly onChange: (roles: Roles) => void
}

/** Who had part in an event, and in which role. */
export function RoleFields({ roles, textKey, onChange }: RoleFieldsProps) {
  const { event: words, statement } = useEditingWords().editing
  const dataset = useWorkspaceState((state) => state.dataset)!
  const known = new Set([...dataset.events.values()].flatMap((event) => event.roles.map(({ role }) => role)))

  return (
    <fieldset className="edit-evidence">
      <legend>{words.roles}</legend>
      {roles.length === 0 ? <p className="quiet">{words.nobody}</p> : null}
      {roles.map(({ role, actor }, index) => {
        const name = printName(dataset, actor)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one actor may have the same role twice
          <div key={`${actor} ${index}`} className="edit-piece">
            <EditField
              textKey={`${textKey}/${index}/${actor}`}
              label={words.role(name)}
              value={role}
              suggestions={[...known]}
              onCommit={(text) => {
                if (text === '') return statement.needed
                onChange(roles.with(index, { role: text, actor }))
                return null
              }}
            />
            <button
              type="button"
              aria-label={words.removeRole(name)}
              title={words.removeRole(name)}
              onClick={() => onChange(roles.toSpliced(index, 1))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
        )
      })}
      <Picker
        label={words.addRole}
        placeholder={words.addRole}
        besides={null}
        except={[]}
        onPick={(picked) => picked.kind === 'actor' && onChange([...roles, { role: USUAL_ROLE, actor: picked.id }])}
      />
    </fieldset>
  )
}
