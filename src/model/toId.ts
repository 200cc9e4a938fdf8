const LONGEST = 200
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,199}$/u
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])

/** Turns any text into an id of the dataset format. A valid id is unchanged. */
export function toId(text: string): string {
  if (text.length <= LONGEST && ID.test(text) && !RESERVED.has(text)) return text
  const id = text
    .replaceAll(/[^\p{L}\p{N}._:-]+/gu, '-')
    .replace(/^[._:-]+/, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff-]$/, '')
  return id === '' || RESERVED.has(id) ? `id-${id}` : id
}
