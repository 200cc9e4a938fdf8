export function quoted(text: string): string {
  return `“${text}”`
}

export function either(words: readonly string[]): string {
  return join(words, 'or')
}

export function all(words: readonly string[]): string {
  return join(words, 'and')
}

export function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
