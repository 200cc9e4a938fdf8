import { useState } from 'react'
import { measurePng } from '../../publish/png/measurePng.ts'
import { getTarget, hasOption } from '../../publish/target/registry.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'
import { toFileJob } from './choices.ts'
import { printEmbed } from './printEmbed.ts'
import { namePicture, savePicture } from './savePicture.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface SaveBarProps {
  readonly figure: MadeFigure | null
  readonly choices: Choices
}

/** Buttons that save, print or copy the picture. */
export function SaveBar({ figure, choices }: SaveBarProps) {
  const { workspace, ports } = useSurroundings()
  const all = usePublishingWords()
  const words = all.publishing
  const [told, setTold] = useState('')
  const [working, setWorking] = useState(false)
  const target = getTarget(choices.target)

  /** Shows the result of work that takes time. */
  const tell = (work: Promise<string>): void => {
    setWorking(true)
    setTold(words.working)
    work
      .catch(() => words.notMade)
      .then((outcome) => {
        setTold(outcome)
        setWorking(false)
      })
  }
  const make = () => {
    const state = workspace.getState()
    return ports.press.publisher.run<'figure'>(state.dataset!, toFileJob(state, choices))
  }
  const save = async (): Promise<string> => {
    const name = namePicture(workspace.getState(), choices)
    const outcome = await savePicture(ports.press, await make(), name, choices)
    return outcome === 'printed' ? '' : outcome === 'saved' ? words.saved(name) : words.notDrawn
  }
  const copy = async (text: string | Promise<string>): Promise<string> =>
    (await ports.press.copy(await text)) ? words.copied : words.notCopied

  return (
    <footer>
      <p role="status" className="quiet">
        {told}
      </p>
      {target.copy === 'embed' ? <p className="hint">{words.embed}</p> : null}
      {target.copy === 'contents' ? (
        <button type="button" disabled={working} onClick={() => tell(copy(make().then(({ file }) => String(file))))}>
          {words.copyContents(words.targets[target.id].name)}
        </button>
      ) : null}
      {target.copy === 'embed' && figure ? (
        <button
          type="button"
          disabled={working}
          onClick={() => tell(copy(printEmbed(namePicture(workspace.getState(), choices), figure)))}
        >
          {words.copyEmbed}
        </button>
      ) : null}
      <button
        type="button"
        className="strong"
        disabled={working || isTooLarge(figure, choices)}
        onClick={() => tell(save())}
      >
        {words.targets[target.id].save}
      </button>
    </footer>
  )
}

function isTooLarge(figure: MadeFigure | null, { target, size }: Choices): boolean {
  return hasOption(getTarget(target), 'size') && figure !== null && !measurePng(figure, size).ok
}
