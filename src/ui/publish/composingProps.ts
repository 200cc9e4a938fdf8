import type { Language } from '../../base/language.ts'
import type { Composition, Wording } from '../../model/figure/composition.ts'
import type { Seen } from '../../publish/figure/figure.ts'

/** The props of a component in which a figure is composed. */
export interface ComposingProps {
  /** What the last preview shows. */
  readonly shown: Pick<Seen, 'actors' | 'drawn'>
  readonly composition: Composition
  readonly language: Language
  readonly onCompose: (composition: Composition) => void
}

/** Wordings with another text in a language; an empty one is none. */
export function setWording<Id>(
  wordings: ReadonlyMap<Id, Wording>,
  id: Id,
  { language, text }: { readonly language: Language; readonly text: string },
): ReadonlyMap<Id, Wording> {
  const { [language]: _, ...others } = wordings.get(id) ?? {}
  const own = text === '' ? others : { ...others, [language]: text }
  const next = new Map(wordings)
  if (Object.keys(own).length > 0) next.set(id, own)
  else next.delete(id)
  return next
}
