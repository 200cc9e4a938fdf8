import type { Claim } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { changeRecords, removeRecords } from '../../workspace/commands/edit.ts'
import { mergeRecords } from '../../workspace/commands/mergeRecords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { Picker } from '../controls/Picker.tsx'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { FormHead } from './FormHead.tsx'
import { LocalTextFields } from './LocalTextFields.tsx'
import { MergeFields } from './MergeFields.tsx'
import { PositionFields } from './PositionFields.tsx'
import { RecordPicks } from './RecordPicks.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface ClaimFormProps {
  readonly claim: Claim
  readonly onClose: () => void
}

/** The fields of a contested matter. Each is recorded as soon as it is left. */
export function ClaimForm({ claim, onClose }: ClaimFormProps) {
  const words = useEditingWords().editing.claim
  const dataset = useWorkspaceState((state) => state.dataset)!
  const workspace = useWorkspace()
  const change = (fields: Partial<Claim>): void =>
    workspace.run(changeRecords({ claims: [{ ...claim, ...fields }] }, Date.now()))
  const { topic, positions, relations, events } = claim

  return (
    <section className="edit-form" aria-label={words.label}>
      <FormHead
        title={printText(topic)}
        onClose={onClose}
        onRemove={() => workspace.run(removeRecords({ claims: [claim.id] }, Date.now()))}
      />
      <LocalTextFields
        textKey={`claims/${claim.id}/topic`}
        label={words.topic}
        text={topic}
        onChange={(text) => text && change({ topic: text })}
      />
      <fieldset className="edit-evidence">
        <legend>{words.positions}</legend>
        {positions.length === 0 ? <p className="quiet">{words.nobody}</p> : null}
        {positions.map((position, index) => (
          <PositionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: positions have no id, and two may be equal
            key={index}
            number={index + 1}
            position={position}
            onChange={(changed) =>
              change({ positions: changed ? positions.with(index, changed) : positions.toSpliced(index, 1) })
            }
          />
        ))}
        <Picker
          label={words.addPosition}
          placeholder={words.addPosition}
          besides={null}
          except={[]}
          onPick={({ kind, id }) =>
            kind === 'actor' &&
            change({ positions: [...positions, { holder: id, statement: { en: '' }, evidence: [] }] })
          }
        />
      </fieldset>
      <RecordPicks
        words={{ title: words.relations, none: words.noRelations, add: words.addRelation }}
        picked={relations}
        records={dataset.relations}
        print={(relation) => printRelation(dataset, relation, DATA_LANGUAGE)}
        onChange={(changed) => change({ relations: changed })}
      />
      <RecordPicks
        words={{ title: words.events, none: words.noEvents, add: words.addEvent }}
        picked={events}
        records={dataset.events}
        print={({ title }) => printText(title)}
        onChange={(changed) => change({ events: changed })}
      />
      <MergeFields
        kind="claim"
        id={claim.id}
        records={dataset.claims}
        print={(other) => printText(other.topic)}
        onMerge={(other) => workspace.run(mergeRecords({ kind: 'claim', ids: [claim.id, other] }, Date.now()))}
        split={{ kind: 'split-claim', id: claim.id }}
      />
    </section>
  )
}
