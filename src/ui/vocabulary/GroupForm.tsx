import { X } from 'lucide-react'
import type { Actor, Group } from '../../model/dataset.ts'
import { changeRecords } from '../../workspace/commands/edit.ts'
import { Picker } from '../controls/Picker.tsx'
import { LocalTextFields } from '../edit/LocalTextFields.tsx'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

const MOST_LISTED = 200

/** The names of a group, and who is in it. */
export function GroupForm({ group }: { readonly group: Group }) {
  const words = useVocabularyWords().vocabulary
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const members = [...dataset.actors.values()].filter((actor) => actor.group === group.id)
  const move = (actor: Actor | undefined, to: string | null) =>
    actor && workspace.run(changeRecords({ actors: [{ ...actor, group: to }] }, Date.now()))

  return (
    <section className="edit-form" aria-label={words.formOf(printText(group.name))}>
      <LocalTextFields
        textKey={`groups/${group.id}/name`}
        label={words.name}
        text={group.name}
        onChange={(name) => name && workspace.run(changeRecords({ groups: [{ ...group, name }] }, Date.now()))}
      />
      <div className="edit-field">
        <span>{words.members}</span>
        <ul className="vocabulary-members">
          {members.slice(0, MOST_LISTED).map((actor) => (
            <li key={actor.id}>
              <Member actor={actor} onTakeOut={() => move(actor, null)} />
            </li>
          ))}
          {members.length > MOST_LISTED ? (
            <li className="quiet">{words.moreMembers(members.length - MOST_LISTED)}</li>
          ) : null}
        </ul>
        <Picker
          label={words.addMember}
          placeholder={words.addMember}
          besides={null}
          except={members.map(({ id }) => id)}
          onPick={(picked) => picked.kind === 'actor' && move(dataset.actors.get(picked.id), group.id)}
        />
      </div>
    </section>
  )
}

function Member({ actor, onTakeOut }: { readonly actor: Actor; readonly onTakeOut: () => void }) {
  const words = useVocabularyWords().vocabulary
  const name = printText(actor.name)
  return (
    <span className="chip">
      <bdi>{name}</bdi>
      <button type="button" title={words.takeOut(name)} aria-label={words.takeOut(name)} onClick={onTakeOut}>
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  )
}
