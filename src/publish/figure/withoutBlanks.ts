import type { FurnitureEdits } from './figure.ts'

/** Leaves out texts that are empty. An empty alternative text is replaced by the proposed one. */
export function withoutBlanks({ alt, ...edits }: FurnitureEdits): FurnitureEdits {
  const said = Object.entries(edits).map(([part, text]) => [part, text === '' ? null : text])
  return { ...Object.fromEntries(said), ...(alt ? { alt } : {}) }
}
