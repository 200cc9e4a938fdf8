import type { Emphasis } from '../../model/figure/design.ts'
import { describeTie } from '../../publish/figure/describeTies.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Check, Choice } from './Choice.tsx'
import type { DesigningProps } from './designingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

const KINDS = ['none', 'markers', 'highlight', 'choice'] as const

/** What of a figure has the colour of the story. */
export function EmphasisFields({ design: { emphasis }, onDesign, language, shown }: DesigningProps) {
  const words = usePublishingWords().publishing.emphasis
  const dataset = useWorkspaceState((state) => state.dataset)!
  const chosen = emphasis?.chosen ?? []
  const set = (by: (typeof KINDS)[number], next: Emphasis['chosen'] = chosen) =>
    onDesign({ emphasis: by === 'none' ? null : { by, chosen: next } })

  return (
    <details className="composing">
      <summary>{words.title}</summary>
      <Choice
        label={words.by}
        value={emphasis?.by ?? 'none'}
        options={KINDS.map((kind) => [kind, words.kinds[kind]] as const)}
        onChange={set}
      />
      {emphasis?.by === 'choice' ? (
        <ul>
          {shown.drawn
            .filter((id) => dataset.relations.has(id))
            .map((id) => (
              <li key={id}>
                <Check
                  label={describeTie(dataset, id, language)}
                  checked={chosen.includes(id)}
                  onChange={(on) => set('choice', on ? [...chosen, id] : chosen.filter((one) => one !== id))}
                />
              </li>
            ))}
        </ul>
      ) : null}
    </details>
  )
}
