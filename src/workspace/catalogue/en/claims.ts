import { count } from './count.ts'

/** Texts of the view of contested matters. */
export const claims = {
  label: 'Contested matters',
  counted: (claims: number, positions: number) =>
    `${count(claims, 'contested matter', 'contested matters')} with ${count(positions, 'position', 'positions')}`,
  add: 'New contested matter…',
  nothing:
    'No contested matter is recorded. Add one where sources or actors disagree: who holds what, by which evidence, and which relations and events hang on it.',
  evidence: (pieces: number) => `Evidence: ${pieces}`,
  hanging: 'What hangs on it',
  hangingNothing: 'No relation and no event is marked as hanging on it.',
  select: (relations: number) => `Show ${count(relations, 'relation', 'relations')} in the diagram`,
  noPositions: 'Nobody has a position on it yet.',
  meaning:
    'The positions are as their holders are cited, side by side and in the order of the dataset. Nothing here says who is right, and a matter with one position is not settled by it.',
}
