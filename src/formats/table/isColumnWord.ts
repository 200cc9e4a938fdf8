import { ACTOR_TYPE_WORDS } from '../draft/actorTypeWords.ts'
import { COLUMN_WORDS, SOURCE_WORDS } from './columnWords.ts'
import { END_WORDS, NUMBERED_ENDS } from './endWords.ts'
import { spellColumn } from './spellColumn.ts'

/** What a column of actors is called: `person`, `company`, `country`. */
const ACTORS: ReadonlySet<string> = new Set([
  ...NUMBERED_ENDS,
  ...ACTOR_TYPE_WORDS.keys(),
  ...ACTOR_TYPE_WORDS.values(),
])
const WORDS: ReadonlySet<string> = new Set([
  ...ACTORS,
  ...END_WORDS.flat(),
  ...[COLUMN_WORDS.relations, COLUMN_WORDS.actors, SOURCE_WORDS].flatMap((words) =>
    Object.values<readonly string[]>(words).flat(),
  ),
])

/** Whether columns are often called so, whatever it means beside others. A letter alone may be anything. */
export function isColumnWord(text: string): boolean {
  const word = spellColumn(text)
  return word.length > 1 && WORDS.has(word)
}

/** Whether a column of this name holds actors. */
export function isActorWord(text: string): boolean {
  return ACTORS.has(spellColumn(text))
}
