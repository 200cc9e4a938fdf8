import type { Passage } from '../dataset.ts'

const NUMBERED = /^(\p{L}*)(\d+)$/u
const FIRST = 'P01'

/** Lists numbers for new passages: they go on from the highest that there is, in its form, or begin with P01. */
export function listFreeNumbers(passages: readonly Pick<Passage, 'id'>[], count: number): readonly string[] {
  const form = NUMBERED.exec(passages.findLast(({ id }) => NUMBERED.test(id))?.id ?? FIRST)!
  const [letters, digits] = [form[1]!, form[2]!]
  const used = passages.map(({ id }) => NUMBERED.exec(id)).filter((match) => match?.[1] === letters)
  const last = used.reduce((most, match) => Math.max(most, Number(match![2])), 0)
  return Array.from(
    { length: count },
    (_, index) => letters + String(last + 1 + index).padStart(Math.max(2, digits.length), '0'),
  )
}

/** The number for what is split off a passage: that of the passage, and which part it is. P05 becomes P05 and P05.2. */
export function numberPart(passages: readonly Passage[], id: string): string {
  const stem = /^(.+)\.\d+$/.exec(id)?.[1] ?? id
  for (let part = 2; ; part++) {
    const free = `${stem}.${part}`
    if (passages.every((passage) => passage.id !== free)) return free
  }
}
