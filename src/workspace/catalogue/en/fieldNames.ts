/** What the fields of records are called. */
export const fieldNames: Readonly<Record<string, string>> = {
  ...{ name: 'name', agreement: 'grammar of the name', aliases: 'other names', type: 'type', group: 'group' },
  ...{ description: 'description', attributes: 'attribute', evidence: 'evidence', source: 'source', target: 'target' },
  ...{ sign: 'sign', status: 'status', assertedBy: 'asserted by', aimOf: 'aim of', certain: 'certainty' },
  ...{ start: 'start', end: 'end', phrase: 'wording', sourceQuantifier: 'how much of the source' },
  ...{ targetQuantifier: 'how much of the target', qualifiers: 'qualifiers', explicitness: 'explicitness' },
  ...{ credibility: 'credibility', confidence: 'confidence', strength: 'strength', note: 'note' },
  ...{ title: 'title', authors: 'authors', publisher: 'publisher', date: 'date', url: 'address' },
  ...{ archivedUrl: 'archived address', accessed: 'day of access', reliability: 'reliability', rights: 'rights' },
  ...{ passages: 'passages', label: 'word', inverse: 'word from the other end', parent: 'type above' },
  ...{ category: 'category', conduit: 'influence', direction: 'direction of influence', symmetric: 'both ways' },
  ...{ undirected: 'without direction', definition: 'definition', plover: 'PLOVER code', forms: 'forms of the verb' },
  ...{ kind: 'kind', roles: 'who takes part', topic: 'topic', positions: 'positions', relations: 'relations' },
  ...{ events: 'events', actor: 'actor', dimension: 'dimension', value: 'value', rater: 'rated by', reason: 'reason' },
}
