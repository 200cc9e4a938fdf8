import { Check } from './Choice.tsx'
import type { DesigningProps } from './designingProps.ts'
import { usePublishingWords } from './usePublishingWords.ts'

/** What the legend of a figure explains, with ticks. */
export function LegendFields({ design: { unexplained }, onDesign, explainable }: DesigningProps) {
  const words = usePublishingWords().publishing.explained

  return (
    <details className="composing">
      <summary>{words.title}</summary>
      <ul>
        {explainable.map(({ key, text }) => (
          <li key={key}>
            <Check
              label={text}
              checked={!unexplained.includes(key)}
              onChange={(on) =>
                onDesign({ unexplained: on ? unexplained.filter((one) => one !== key) : [...unexplained, key] })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
