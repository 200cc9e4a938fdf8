import './controls.css'
import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getActorType, getBuiltInActorType } from '../../model/vocabulary.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { listMembers } from '../../workspace/derive/gatherEnds.ts'
import type { Besides, Picked } from '../../workspace/derive/picked.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { printName, printText } from '../printText.ts'
import { useTraceWords } from '../trace/useTraceWords.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useOfferBox } from './useOfferBox.ts'
import { usePicks } from './usePicks.ts'

interface PickerProps {
  readonly label: string
  readonly placeholder: string
  /** What is offered besides actors. */
  readonly besides: Besides
  readonly onPick: (picked: Picked) => void
  /** The ids that are not offered. */
  readonly except: readonly string[]
  /** Whether this is the next field to fill in, which then takes the focus. */
  readonly next?: boolean
}

/**
 * Finds an actor, group or relation by part of its name in any language, then empties itself; made for the keyboard.
 */
export function Picker({ label, placeholder, besides, onPick, except, next = false }: PickerProps) {
  const words = useTraceWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [typed, setTyped] = useState('')
  const { offers: known, ask } = usePicks(typed, besides, except)
  const offers = [...(known ?? [])]
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const box = useOfferBox<Picked>({
    ...{ label, list, offers, typed, onPick, input, toText: ({ id }) => id, onClear: () => setTyped('') },
    onType: (text) => {
      setTyped(text)
      ask(text)
    },
    onOpen: (isOpen, text) => ask(isOpen ? text : null),
    // While there is no answer yet, Enter would close the list and clear what was typed.
    passesOn: (key) => key === 'Enter' && known === null,
  })
  // Where little room is left below the field, what is around it scrolls.
  useEffect(() => {
    if (box.isOpen && offers.length > 0) list.current?.scrollIntoView({ block: 'nearest' })
  }, [box.isOpen, offers.length])
  useEffect(() => {
    if (next) input.current?.focus()
  }, [next])

  return (
    <span className="picker">
      <input {...box.input} placeholder={placeholder} />
      <ul {...box.menu}>
        {box.isOpen
          ? offers.map((picked, index) => (
              <li key={`${picked.kind}:${picked.id}`} {...box.getItemProps({ item: picked, index })}>
                <Offer dataset={dataset} picked={picked} />
              </li>
            ))
          : null}
      </ul>
      <span className="nothing" role="status">
        {box.isOpen && known?.length === 0 ? words.noActor : ''}
      </span>
    </span>
  )
}

/** An option with its type and group, so that two of the same name can be told apart. */
function Offer({ dataset, picked }: { readonly dataset: Dataset; readonly picked: Picked }) {
  const words = useTraceWords()
  if (picked.kind === 'relation') {
    return (
      <>
        <span className="type-sign" />
        <bdi dir={DATA_DIRECTION}>{printRelation(dataset, dataset.relations.get(picked.id)!, DATA_LANGUAGE)}</bdi>
      </>
    )
  }
  if (picked.kind === 'group') {
    return (
      <>
        <TypeSign type="collective" />
        <span>
          <bdi>{printText(dataset.groups.get(picked.id)!.name)}</bdi>{' '}
          <small>{words.trace.wholeGroup(listMembers(dataset, picked.id).length)}</small>
        </span>
      </>
    )
  }
  const actor = dataset.actors.get(picked.id)!
  const group = actor.group === null ? undefined : dataset.groups.get(actor.group)
  const remarks = [
    actor.name['ar'],
    printText(getActorType(dataset.vocabulary, actor.type).label),
    group && printText(group.name),
  ].filter((remark) => remark !== undefined)
  return (
    <>
      <TypeSign type={getBuiltInActorType(dataset.vocabulary, actor.type)} />
      <span>
        <bdi>{printName(dataset, picked.id)}</bdi>{' '}
        <small>
          {remarks.map((remark, index) => (
            <span key={remark}>
              {index > 0 ? words.details.separator : null}
              <bdi>{remark}</bdi>
            </span>
          ))}
        </small>
      </span>
    </>
  )
}
