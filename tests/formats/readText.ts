import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'

/** Reads a text as a file of that name. */
export async function readText(name: string, text: string) {
  return readAnyFormat([{ name, bytes: new TextEncoder().encode(text) }])
}

/** Reads a text as `readText` does, and gives its actors by name and its relations by the names of their ends. */
export async function readTies(name: string, text: string) {
  const { file, format, issues } = await readText(name, text)
  const names = new Map(file?.actors.map((actor) => [String(actor.id), actor.name.en]))
  const ties = file?.relations.map(({ source, target }) => `${names.get(source)} > ${names.get(target)}`)
  return { format, file, issues, actors: [...names.values()], ties, unread: issues.flatMap(toUnread) }
}

function toUnread(issue: Awaited<ReturnType<typeof readText>>['issues'][number]): string[] {
  return issue.code === 'not-read' ? [`${issue.place}: ${issue.what}, ${issue.count}`] : []
}
