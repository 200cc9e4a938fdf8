import type { TraceProblem } from '../../../query/traceProblem.ts'
import type { PathKind } from '../../../query/traceQuestion.ts'
import type { TraceAsk } from '../../view.ts'
import { count } from './count.ts'

const kinds: Readonly<Record<PathKind, { readonly name: string; readonly hint: string; readonly question: string }>> = {
  reach: {
    name: 'reach',
    hint: 'Can influence travel? Every step gives leverage over the next actor. Such a path has no sign.',
    question: 'How can influence travel from',
  },
  effect: {
    name: 'effect',
    hint: 'How is one connected to what is done to the other? Influence travels, and the last step benefits or harms.',
    question: 'What benefit or harm leads from',
  },
  stance: {
    name: 'stance',
    hint: 'Who stands with whom? This is arithmetic on attitudes (the enemy of an enemy counts as a friend), not causation.',
    question: 'Who sides with whom between',
  },
}

const asks: Readonly<Record<TraceAsk, string>> = {
  paths: 'The paths',
  reached: 'Everyone reached',
  reaching: 'Everyone who reaches',
  common: 'Everyone who reaches all of',
}

export const trace = {
  label: 'Trace',
  sentence: 'The question',
  whatIsAsked: 'What is asked',
  asks,
  from: 'from',
  to: 'to',
  by: 'by',
  through: 'through',
  inAtMost: 'in at most',
  steps: (number: number) => (number === 1 ? 'step' : 'steps'),
  withStatus: 'with status',
  known: 'as',
  comma: ',',
  endLabel: { from: 'From which actor', to: 'To which actor' },
  kindOfPath: 'Kind of path',
  mostSteps: 'Maximum steps',
  someActor: 'an actor or a group',
  orActor: 'or …',
  andActor: 'and …',
  takeOut: (name: string) => `Remove ${name}`,
  groupOf: (name: string, number: number) => `${name} (${number.toLocaleString('en')})`,
  wholeGroup: (number: number) => `group of ${count(number, 'actor', 'actors')}`,
  noActor: 'Nothing found by that name.',
  swap: 'Swap the ends',
  moreConditions: 'More conditions',
  close: 'Done',
  clear: 'Remove this condition',
  list: (words: readonly string[]) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
  all: 'All',
  none: 'None',
  kinds,
  relationsOf: (number: number) => count(number, 'relation', 'relations'),
  needBoth: 'Choose where the paths begin and end. A right-click or long press in the diagram works too.',
  need: {
    paths: { from: 'Choose where the paths begin.', to: 'Choose where the paths end.' },
    reached: { from: 'Choose whose reach to trace.', to: '' },
    reaching: { from: '', to: 'Choose who should be reached.' },
    common: { from: '', to: 'Choose two or more who should be reached.' },
  } as const,
  examples: 'Or ask, for example',
  example: (kind: PathKind, from: string, to: string) =>
    `${kinds[kind].question} ${from} ${kind === 'stance' ? 'and' : 'to'} ${to}?`,
  many: (steps: number) =>
    `Up to ${steps} steps there may be too many paths to find them all, and paths that long rarely mean much. Trace anyway?`,
  goOn: (steps: number) => `Trace up to ${steps} steps`,
  keepTo: (steps: number) => `Keep to ${steps}`,

  pin: 'Pin this question',
  pinned: 'Pinned',
  copyAs: 'Copy as',
  copies: {
    words: 'The question in words',
    link: 'A link to this view',
    command: 'The command for the terminal',
    cited: 'Text with numbered sources',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
  },

  problem: (problem: TraceProblem, name: (id: string) => string): string => {
    switch (problem.code) {
      case 'unknown-id':
        return `The dataset has no ${problem.what} called "${problem.id}".`
      case 'same-ends':
        return `A path needs two different ends, and ${name(problem.id)} is both of them. Choose another actor for one of them.`
      case 'end-avoided':
        return `${name(problem.id)} is an end of the path, so it cannot be avoided. Remove it from one of the two.`
      case 'end-as-stop':
        return `${name(problem.id)} is an end of the path, so it cannot be a stop. Remove it from the stops.`
      case 'stop-avoided':
        return `${name(problem.id)} is both a stop and an actor to avoid. Remove it from one of the two.`
      case 'stop-twice':
        return `A path visits nobody twice, but ${name(problem.id)} is a stop twice. Name it once.`
      case 'no-end':
        return problem.which === 'from' ? 'Choose where the paths begin.' : 'Choose where the paths end.'
      case 'bad-number':
        return `The question has an invalid number: ${problem.value}. Change it.`
      case 'bad-date':
        return `"${problem.value}" is not a date. Write it as 2020, 2020-05 or 2020-05/2021.`
    }
  },
}
