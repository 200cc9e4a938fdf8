/** The texts for merging and splitting relations, events and contested matters. */
export const merging = {
  begin: 'Merge…',
  /** Of the form, by what is merged. */
  label: { event: 'Merge with another event', claim: 'Merge with another contested matter' },
  hint: {
    event:
      'The other event goes into this one with its roles, its evidence and the matters that are about it. Where both say something, this event stands; the other title is kept.',
    claim:
      'The other matter goes into this one with its positions, relations and events. A position that both have rests on the evidence of both; the other topic is kept.',
  },
  find: { event: 'Find the other event', claim: 'Find the other matter' },
  chosen: (name: string) => `“${name}” goes into this one.`,
  submit: 'Merge',
  cancel: 'Cancel',
  split: {
    begin: 'Split…',
    label: (name: string) => `Split “${name}” in two`,
    hint: {
      relation: 'Tick the evidence of the second relation. All else is said by both.',
      event: 'Name the second event and tick its evidence. All else is said of both.',
      claim: 'Name the second matter and tick its positions. Relations and events belong to both.',
    },
    name: { event: 'Title of the second event', claim: 'Topic of the second matter' },
    nameNeeded: 'The second one needs a name.',
    parts: { relation: 'Evidence', event: 'Evidence', claim: 'Positions' },
    moved: (moved: number, all: number) => `${moved} of ${all} go to the second`,
    someNeeded: 'Tick some of the evidence, and leave some.',
    submit: 'Split',
  },
}
