import './edit.css'
import { ArrowLeftRight } from 'lucide-react'
import type { LocalText } from '../../base/language.ts'
import { splitList } from '../../base/splitList.ts'
import type { Relation } from '../../model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { changeRecords } from '../../workspace/commands/edit.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorField } from './ActorField.tsx'
import { EditChoice } from './EditChoice.tsx'
import { EditField } from './EditField.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { LocalTextFields } from './LocalTextFields.tsx'
import { OptionalActorField } from './OptionalActorField.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { ShareField } from './ShareField.tsx'
import { TypeField } from './TypeField.tsx'
import { useEditingWords } from './useEditingWords.ts'

/** The fields of a relation. Each is recorded as soon as it is left. */
export function RelationForm({ relation }: { readonly relation: Relation }) {
  const { editing, model } = useEditingWords()
  const words = editing.relation
  const dataset = useWorkspaceState((state) => state.dataset)!
  const workspace = useWorkspace()
  const change = (fields: Partial<Relation>): null => {
    workspace.run(changeRecords({ relations: [{ ...relation, ...fields }] }, Date.now()))
    return null
  }
  const { source, target, status, explicitness, credibility, note } = relation
  const types = [...dataset.vocabulary.relationTypes.values()].map(({ id, label }) => [id, printText(label)] as const)

  return (
    <section className="edit-form" aria-label={words.label}>
      <ActorField label={words.source} actor={source} onPick={(actor) => change({ source: actor })} />
      <TypeField
        label={words.type}
        other={words.otherType}
        type={relation.type}
        types={types}
        onPick={(type) => change({ type })}
      />
      <ActorField label={words.target} actor={target} onPick={(actor) => change({ target: actor })} />
      <button type="button" onClick={() => change({ source: target, target: source })}>
        <ArrowLeftRight size={14} aria-hidden="true" /> {words.swap}
      </button>
      <SignChoice relation={relation} onChange={(sign) => change({ sign })} />
      <EditChoice
        label={words.status}
        value={status}
        options={STATUSES.map((id) => [id, `${model.statuses[id].name}: ${model.statuses[id].hint}`] as const)}
        onChange={(chosen) => change({ status: chosen })}
      />
      <OptionalActorField
        label={words.assertedBy}
        actor={relation.assertedBy}
        onPick={(actor) => change({ assertedBy: actor })}
      />
      <PeriodFields textKey={`relations/${relation.id}`} start={relation.start} end={relation.end} onChange={change} />
      <EditField
        label={words.qualifiers}
        value={relation.qualifiers.join('; ')}
        onCommit={(text) => change({ qualifiers: splitList(text) })}
      />
      <EditChoice
        label={words.explicitness}
        value={explicitness}
        options={EXPLICITNESSES.map((id) => [id, `${model.explicitness[id].name}: ${model.explicitness[id].hint}`])}
        onChange={(chosen) => change({ explicitness: chosen })}
      />
      <EditChoice
        label={words.credibility}
        value={String(credibility)}
        options={CREDIBILITIES.map((id) => [id, `${id}: ${model.credibility[Number(id)]}`] as const)}
        onChange={(chosen) => change({ credibility: Number(chosen) })}
      />
      <ShareField
        textKey={`relations/${relation.id}/confidence`}
        label={words.confidence}
        value={relation.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <ShareField
        textKey={`relations/${relation.id}/strength`}
        label={words.strength}
        value={relation.strength}
        onChange={(strength) => change({ strength })}
      />
      <EditField
        long
        label={words.note}
        value={note?.en ?? ''}
        onCommit={(en) => change({ note: en === '' ? null : { ...note, en } })}
      />
      <details>
        <summary>{words.more}</summary>
        <OptionalActorField
          label={words.aimOf}
          actor={relation.aimOf ?? null}
          onPick={(actor) => change({ aimOf: actor ?? undefined })}
        />
        {TEXTS.map((field) => (
          <LocalTextFields
            key={field}
            label={words[field]}
            text={relation[field] ?? NO_TEXT}
            canBeEmpty
            onChange={(text) => change({ [field]: text ?? undefined })}
          />
        ))}
      </details>
      <EvidenceForm evidence={relation.evidence} onChange={(evidence) => change({ evidence })} />
    </section>
  )
}

const TEXTS = ['phrase', 'sourceQuantifier', 'targetQuantifier'] as const
const NO_TEXT: LocalText = { en: '' }

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const

type SignOption = 'type' | '1' | '0' | '-1'

interface SignChoiceProps {
  readonly relation: Relation
  readonly onChange: (sign: Relation['sign']) => void
}

/** Benefit, harm or neither: as the type has it, or another. */
function SignChoice({ relation, onChange }: SignChoiceProps) {
  const { editing, model } = useEditingWords()
  const { vocabulary } = useWorkspaceState((state) => state.dataset)!
  const ofType = model.signs[getRelationType(vocabulary, relation.type).sign].name
  const own = ([1, 0, -1] as const).map((sign) => [`${sign}` as SignOption, model.signs[sign].name] as const)

  return (
    <EditChoice<SignOption>
      label={editing.relation.sign}
      value={relation.sign === null ? 'type' : `${relation.sign}`}
      options={[['type', editing.relation.signOfType(ofType)], ...own]}
      onChange={(sign) => onChange(sign === 'type' ? null : (Number(sign) as Relation['sign']))}
    />
  )
}
