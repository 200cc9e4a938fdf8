import './edit.css'
import type { LocalText } from '../../base/language.ts'
import { splitList } from '../../base/splitList.ts'
import type { Actor, Evidence } from '../../model/dataset.ts'
import { changeRecords } from '../../workspace/commands/edit.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { EditField } from './EditField.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { TypeField } from './TypeField.tsx'
import { useEditingWords } from './useEditingWords.ts'

const NO_GROUP = ''

/** The fields of an actor. Each is recorded as soon as it is left. */
export function ActorForm({ actor }: { readonly actor: Actor }) {
  const words = useEditingWords().editing.actor
  const dataset = useWorkspaceState((state) => state.dataset)!
  const workspace = useWorkspace()
  const change = (fields: Partial<Actor>): null => {
    workspace.run(changeRecords({ actors: [{ ...actor, ...fields }] }, Date.now()))
    return null
  }
  const types = [...dataset.vocabulary.actorTypes.values()].map(({ id, label }) => [id, printText(label)] as const)
  const groups = [...dataset.groups.values()].map(({ id, name }) => [id, printText(name)] as const)

  return (
    <section className="edit-form" aria-label={words.label}>
      <EditField
        textKey={`actors/${actor.id}/name`}
        label={words.name}
        value={actor.name.en}
        onCommit={(en) => (en === '' ? words.nameNeeded : change({ name: { ...actor.name, en } }))}
      />
      <EditField
        label={words.nameInArabic}
        value={actor.name['ar'] ?? ''}
        onCommit={(ar) => change({ name: withArabic(actor.name, ar) })}
      />
      <EditField
        label={words.aliases}
        value={actor.aliases.join('; ')}
        onCommit={(text) => change({ aliases: splitList(text) })}
      />
      <TypeField
        label={words.type}
        other={words.otherType}
        type={actor.type}
        types={types}
        onPick={(type) => change({ type })}
      />
      <EditChoice
        label={words.group}
        value={actor.group ?? NO_GROUP}
        options={[[NO_GROUP, words.noGroup], ...groups]}
        onChange={(group) => change({ group: group === NO_GROUP ? null : group })}
      />
      <EditField
        long
        label={words.description}
        value={actor.description?.en ?? ''}
        onCommit={(en) => change({ description: en === '' ? null : { ...actor.description, en } })}
      />
      <EvidenceForm evidence={actor.evidence} onChange={(evidence: readonly Evidence[]) => change({ evidence })} />
    </section>
  )
}

function withArabic({ ar: _, ...name }: LocalText, ar: string): LocalText {
  return ar === '' ? (name as LocalText) : ({ ...name, ar } as LocalText)
}
