import { useEffect, useRef } from 'react'
import { chooseMeasure } from '../../workspace/commands/measuring.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** The measures under the questions that they answer, one of which is chosen. */
export function MeasureList() {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const chosen = useWorkspaceState(({ measuring }) => measuring?.question?.id ?? measuring?.answer?.id)
  const list = useRef<HTMLElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])

  return (
    <nav ref={list} className="measure-list" aria-label={words.list}>
      {words.groups.map(({ name, ids }) => (
        <fieldset key={name}>
          <legend>{name}</legend>
          {ids.map((id) => (
            <label key={id} title={words.byId[id].question}>
              <input
                type="radio"
                name="measure"
                checked={id === chosen}
                onChange={() => workspace.run(chooseMeasure(id))}
              />
              {words.byId[id].name}
            </label>
          ))}
        </fieldset>
      ))}
    </nav>
  )
}
