import { count } from './count.ts'

/** Texts of the dialog of contested matters and events. */
export const matters = {
  title: 'Contested matters and events',
  parts: 'What to list',
  part: { claims: 'Contested matters', events: 'Events by kind' },
  nothing: {
    claims: 'No contested matter is recorded in this dataset.',
    events: 'No event is recorded in this dataset.',
  },
  hanging: 'What hangs on it',
  nothingHangs: 'No relation and no event of the dataset is said to hang on it.',
  show: 'Show in the diagram',
  showThis: (title: string) => `Show in the diagram: ${title}`,
  evidence: (number: number) => (number === 0 ? 'No evidence' : `Evidence: ${count(number, 'piece', 'pieces')}`),
  role: (role: string, actors: readonly string[]) => `${role}: ${actors.join(', ')}`,
}
