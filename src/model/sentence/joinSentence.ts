/** Sets verb and object after a subject; an Arabic preposition of one letter is written together with what follows. */
export function joinSentence(subject: string, verb: string, object: string): string {
  const end = verb.endsWith('ـ') ? verb.slice(0, -1) + object : `${verb} ${object}`
  return subject === '' ? end : `${subject} ${end}`
}
