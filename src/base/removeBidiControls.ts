/** Embeddings, overrides and isolates, by which a text can be made to look like another. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** A text without invisible controls that change its direction of writing. Marks and joiners, which names need, stay. */
export function removeBidiControls(text: string): string {
  return text.replace(CONTROLS, '')
}
