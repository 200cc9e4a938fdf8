import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

/** A section of the details with a heading and the number of things in it. */
export function Section({ title, count, children }: SectionProps) {
  return (
    <section className="details-section">
      <h3>
        {title}
        {count === undefined ? null : <span className="tally"> {count.toLocaleString('en')}</span>}
      </h3>
      {children}
    </section>
  )
}
