import { useState } from 'react'
import { inLanguage } from '../../base/language.ts'
import type { FigureRecord } from '../../model/dataset.ts'
import { readFigureSettings } from '../../model/figure/figureSettings.ts'
import { keepFigure, removeFigure, showFigureView } from '../../workspace/commands/figures.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { Choice } from './Choice.tsx'
import type { ChoosingProps } from './choices.ts'
import { INITIAL_CHOICES } from './choices.ts'
import { isKept, nameFigure, toChoices } from './figureChoices.ts'
import { usePublishingWords } from './usePublishingWords.ts'

interface FigureFieldsProps extends ChoosingProps {
  /** The headline, as a name for a figure that has none yet. */
  readonly headline: string
}

/** The figures that are kept in the dataset, to be opened, and the present one, to be kept. */
export function FigureFields({ headline, choices, onChange }: FigureFieldsProps) {
  const words = usePublishingWords().publishing.figure
  const workspace = useWorkspace()
  const state = useWorkspaceState((whole) => whole)
  const { figures } = state.dataset!
  const isReadOnly = state.kept.kind === 'read-only'
  const opened = choices.figure === null ? undefined : figures.get(choices.figure)
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const name = typed ?? (opened ? printTitle(opened) : headline)
  const open = (id: string) => {
    setTyped(null)
    const figure = figures.get(id)
    const read = figure && readFigureSettings(figure)
    setProblem(read?.ok === false ? describeProblem(read.problems[0]!) : '')
    if (!read) return onChange({ figure: null })
    if (!read.ok) return undefined
    workspace.run(showFigureView(read.value.view))
    return onChange({ ...INITIAL_CHOICES, target: choices.target, ...toChoices(read.value), figure: id })
  }
  const describeProblem = (one: { readonly code: string; readonly path?: string }) =>
    one.code === 'newer-figure' ? words.newer : words.wrong(one.path ?? '')
  const keep = (id: string | null) => {
    const title = name.trim()
    setProblem(title === '' ? words.needed : '')
    if (title === '') return
    const figure = nameFigure(workspace.getState(), choices, { title, id })
    workspace.run(keepFigure(figure, Date.now()))
    setTyped(null)
    onChange({ figure: figure.id })
  }
  const remove = () => {
    workspace.run(removeFigure(opened!.id, Date.now()))
    onChange({ figure: null })
  }

  return (
    <fieldset>
      <legend>{words.title}</legend>
      {figures.size > 0 ? (
        <Choice
          label={words.open}
          value={opened?.id ?? ''}
          options={[['', words.none], ...Array.from(figures.values(), (one) => [one.id, printTitle(one)] as const)]}
          onChange={open}
        />
      ) : null}
      {isReadOnly ? null : (
        <>
          <label className="choice">
            <span>{words.name}</span>
            <input type="text" dir="auto" value={name} onChange={({ target }) => setTyped(target.value)} />
          </label>
          <p className="figure-acts">
            {opened ? (
              <button type="button" className="boxed" onClick={() => keep(opened.id)}>
                {words.update}
              </button>
            ) : null}
            <button type="button" className="boxed" onClick={() => keep(null)}>
              {opened ? words.keepAsNew : words.keep}
            </button>
            {opened ? (
              <button
                type="button"
                className="boxed"
                aria-label={words.removeNamed(printTitle(opened))}
                onClick={remove}
              >
                {words.remove}
              </button>
            ) : null}
          </p>
        </>
      )}
      <p className={problem ? 'problem' : 'hint'} role="status">
        {problem || (opened ? (isKept(opened, state, choices) ? words.isKept : words.isChanged) : '')}
      </p>
    </fieldset>
  )
}

function printTitle({ id, title }: FigureRecord): string {
  return title ? inLanguage(title, DATA_LANGUAGE) : id
}
