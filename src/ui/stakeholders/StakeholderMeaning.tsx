import { useStakeholderWords } from './useStakeholderWords.ts'

/** What the grid and the lists say, with their formulas and sources, and what they do not say. */
export function StakeholderMeaning() {
  const { stakeholders: words } = useStakeholderWords()
  return (
    <details className="stakeholders-part">
      <summary>{words.meaning}</summary>
      {words.meanings.map(({ title, says, saysNot }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>
            <b>{words.says}:</b> {says}
          </p>
          <p>
            <b>{words.saysNot}:</b> {saysNot}
          </p>
        </section>
      ))}
    </details>
  )
}
