import { closestText } from '../../../base/closestText.ts'
import type { LocalText } from '../../../base/language.ts'
import { normaliseText } from '../../../base/normaliseText.ts'
import type { Result } from '../../../base/result.ts'
import type { ActorId, Dataset } from '../../../model/dataset.ts'
import { findActor } from '../../../model/entry/readEntry.ts'
import { printActor } from '../../../model/printRelation.ts'
import type { CellField, CellProblem, FieldOption } from '../field.ts'

type Named = Pick<CellField, 'id' | 'name' | 'needed'>
type Read<Value> = Result<Value, CellProblem>

export function refuse(problem: CellProblem): { readonly ok: false; readonly problems: readonly CellProblem[] } {
  return { ok: false, problems: [problem] }
}

interface TextParts<Value> {
  readonly get: (record: Value) => string | undefined
  /** `''`: it is emptied. */
  readonly set: (text: string, record: Value) => Partial<Value>
  /** Whether it may have several lines. */
  readonly long?: boolean
}

/** A field of text. */
export function createTextField<Value>(named: Named, { get, set, long = false }: TextParts<Value>): CellField<Value> {
  return {
    ...named,
    kind: long ? 'long' : 'text',
    print: (record) => get(record) ?? '',
    read: (typed, record) => {
      const text = long ? typed.trim() : typed.replaceAll(/\s+/g, ' ').trim()
      return text === '' && named.needed ? refuse({ code: 'needed' }) : { ok: true, value: set(text, record) }
    },
  }
}

/** An option with its value, and other texts by which it is found. */
export interface ChoiceOption<Id> extends FieldOption {
  readonly id: Id
  readonly also?: readonly string[]
}

interface ChoiceParts<Value, Id> {
  readonly options: readonly ChoiceOption<Id>[]
  readonly get: (record: Value) => Id | null
  readonly set: (id: Id, record: Value) => Partial<Value>
  /** What an empty cell stands for; without it, there has to be a value. */
  readonly empty?: Partial<Value>
  /** What a text is that names no option. */
  readonly unknown?: 'unknown-option' | 'unknown-type'
}

/** A field whose value is one of several, found by id or by any of their names. */
export function createChoiceField<Value, Id extends string | number>(
  named: Named,
  { options, get, set, empty, unknown = 'unknown-option' }: ChoiceParts<Value, Id>,
): CellField<Value> {
  const byText = new Map<string, ChoiceOption<Id>>()
  const add = (text: string, option: ChoiceOption<Id>) => {
    const key = normaliseText(text)
    if (key !== '' && !byText.has(key)) byText.set(key, option)
  }
  for (const option of options) add(option.text, option)
  for (const option of options) for (const text of [String(option.id), ...(option.also ?? [])]) add(text, option)
  return {
    ...named,
    kind: 'choice',
    options,
    print: (record) => {
      const id = get(record)
      if (id === null) return ''
      const text = options.find((option) => option.id === id)?.text
      // Of two options by the same name, the second is known by its id.
      return text !== undefined && byText.get(normaliseText(text))?.id === id ? text : String(id)
    },
    read: (text, record) => {
      if (text.trim() === '') return empty ? { ok: true, value: empty } : refuse({ code: 'needed' })
      const option = options.find(({ id }) => String(id) === text) ?? byText.get(normaliseText(text))
      if (option) return { ok: true, value: set(option.id, record) }
      const closest = closestText(normaliseText(text), byText.keys())
      return refuse({ code: unknown, text, closest: closest === undefined ? null : byText.get(closest)!.text })
    },
  }
}

interface ActorParts<Value> {
  readonly get: (record: Value) => ActorId | null
  readonly set: (actor: ActorId | null) => Partial<Value>
}

/** A field that names an actor. */
export function createActorField<Value>(
  dataset: Dataset,
  named: Named,
  { get, set }: ActorParts<Value>,
): CellField<Value> {
  return {
    ...named,
    kind: 'actor',
    print: (record) => {
      const id = get(record)
      if (id === null) return ''
      const name = printActor(dataset, id, 'en')
      return findActor(dataset, name)?.id === id ? name : id
    },
    read: (text): Read<Partial<Value>> => {
      if (text.trim() === '') return named.needed ? refuse({ code: 'needed' }) : { ok: true, value: set(null) }
      const actor = findActor(dataset, text)
      if (actor) return { ok: true, value: set(actor.id) }
      return refuse({ code: 'unknown-actor', text, closest: findClosestName(dataset, text) })
    },
  }
}

/** Among more actors than this, names are not compared letter by letter for each text that is none. */
const MOST_COMPARED = 2000

/** The name of the actor that was probably meant; `null`: none is near. */
export function findClosestName({ actors }: Dataset, text: string): string | null {
  if (actors.size > MOST_COMPARED) return null
  return (
    closestText(
      text,
      Array.from(actors.values(), ({ name }) => name.en),
    ) ?? null
  )
}

/** The text with another wording in a language; `null`: nothing is left of it. */
export function withWording(text: LocalText | null | undefined, language: string, wording: string): LocalText | null {
  const next: Record<string, string> = { ...text, [language]: wording }
  if (wording === '') delete next[language]
  return Object.keys(next).length === 0 ? null : { ...next, en: next['en'] ?? '' }
}
