/** Splits a text at semicolons, Arabic ones too, without empty and repeated items. */
export function splitList(text: string): readonly string[] {
  const items = text.split(/[;؛]/).map((item) => item.trim())
  return [...new Set(items)].filter((item) => item !== '')
}
