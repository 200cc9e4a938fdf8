export const search = {
  prompt: 'Search',
  promptRest: 'actors, relations, evidence',
  label: 'Search',
  placeholder: 'INIS, جهاز المخابرات, opposes, Kadhimi…',
  nothing: (text: string) => `Nothing found for "${text}". Try fewer letters, or the other language.`,
  hint: 'Names in English or Arabic, aliases, types, sentences, dates such as July 2020; spelling need not be exact.',
  kinds: { actor: 'Actor', relation: 'Relation', event: 'Event', source: 'Source' },
  matchedBy: { name: '', alias: 'also', initials: 'initials', type: '', sentence: '', description: '', date: '' },
}
