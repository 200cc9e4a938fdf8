import { splitLines } from '../graph/splitLines.ts'

/** A section of a Pajek file: what stands behind its star, and the lines up to the next. */
export interface PajekSection {
  /** In lower case, without the star. */
  readonly name: string
  /** What else stands in its first line. */
  readonly rest: string
  readonly line: number
  readonly lines: readonly { readonly text: string; readonly line: number }[]
}

/** Splits a Pajek file into its sections (A. Mrvar, V. Batagelj, "Pajek: Reference Manual"). Lines with % are comments. */
export function parsePajek(text: string): readonly PajekSection[] {
  const sections: PajekSection[] = []
  let lines: { readonly text: string; readonly line: number }[] = []
  for (const [index, each] of splitLines(text).entries()) {
    const said = each.trim()
    if (said === '' || said.startsWith('%')) continue
    const [, name, rest = ''] = /^\*\s*([a-z]+)(.*)$/i.exec(said) ?? []
    if (name !== undefined) {
      lines = []
      sections.push({ name: name.toLowerCase(), rest: rest.trim(), line: index + 1, lines })
    } else if (sections.length === 0) {
      sections.push({ name: '', rest: '', line: index + 1, lines })
      lines.push({ text: said, line: index + 1 })
    } else lines.push({ text: said, line: index + 1 })
  }
  return sections
}
