import { unreachable } from '../base/unreachable.ts'
import type { DamageReason, Issue, IssueDetail, LayoutFinding } from './issue.ts'
import type { DateProblem } from './time/parseMoment.ts'
import { printValue } from './validation/printValue.ts'

/** Describes what is wrong and what would work: `unknown actor: "pmf"; did you mean "pmc"?` */
export function describeIssue(issue: IssueDetail): string {
  const { complaint, value, advice } = explain(issue)
  return join(value === undefined ? complaint : `${complaint}: ${value}`, advice)
}

/** Describes an issue after its place: `relations[12].target: unknown actor "pmf"; did you mean "pmc"?` */
export function printIssue(issue: Issue): string {
  if (issue.place === '') return describeIssue(issue)
  const { complaint, value, advice } = explain(issue)
  return `${issue.place}: ${join(value === undefined ? complaint : `${complaint} ${value}`, advice)}`
}

interface Explanation {
  readonly complaint: string
  readonly value?: string | number
  readonly advice?: string | undefined
}

function join(complaint: string, advice: string | undefined): string {
  return advice === undefined ? complaint : `${complaint}; ${advice}`
}

function explain(issue: IssueDetail): Explanation {
  switch (issue.code) {
    case 'not-json':
      return { complaint: 'not JSON', value: issue.found, advice: `expected ${issue.expected}` }
    case 'too-deep':
      return { complaint: 'nested too deeply', advice: `the limit is ${issue.limit} levels` }
    case 'not-a-dataset':
      return {
        complaint: 'not a throughline dataset',
        value: issue.found,
        advice: 'expected "format": "throughline-dataset"',
      }
    case 'bad-version':
      return { complaint: 'no such version', value: issue.found, advice: `the newest is ${issue.newest}` }
    case 'future-version':
      return {
        complaint: 'version too new',
        value: issue.found,
        advice: `this program reads versions up to ${issue.newest}; use a newer one`,
      }
    case 'missing':
      return { complaint: 'missing', advice: `expected ${issue.expected}` }
    case 'wrong-type':
      return { complaint: 'wrong kind of value', value: issue.found, advice: `expected ${issue.expected}` }
    case 'unknown-value':
      return {
        complaint: 'unknown value',
        value: issue.found,
        advice: didYouMean(issue.meant) ?? `use one of ${issue.allowed.join(', ')}`,
      }
    case 'out-of-range':
      return { complaint: 'out of range', value: issue.found, advice: `expected ${issue.bound}` }
    case 'bad-id':
      return {
        complaint: 'not an id',
        value: issue.found,
        advice: 'use up to 200 letters, digits and . _ : - with a letter or digit first, and no reserved word',
      }
    case 'forbidden-key':
      return {
        complaint: 'reserved key',
        value: printValue(issue.key),
        advice: 'every object has a property of that name; use another key',
      }
    case 'unknown-key':
      return {
        complaint: 'unknown key',
        value: printValue(issue.key),
        advice: didYouMean(issue.meant) ?? 'it is ignored',
      }
    case 'duplicate-id':
      return { complaint: 'duplicate id', value: printValue(issue.id), advice: `${issue.first} already has it` }
    case 'unknown-reference':
      return {
        complaint: `unknown ${issue.kind}`,
        value: printValue(issue.id),
        advice: issue.leftOut ? 'it was left out because of its own errors' : didYouMean(issue.meant),
      }
    case 'cyclic-parents':
      return {
        complaint: 'type that is its own ancestor',
        value: printValue(issue.id),
        advice: 'remove one of the parents',
      }
    case 'bad-date':
      return {
        complaint: DATE_COMPLAINTS[issue.problem],
        value: printValue(issue.text),
        advice: DATE_ADVICE[issue.problem],
      }
    case 'ends-before-it-starts':
      return {
        complaint: 'ends before it starts',
        value: printValue(issue.end),
        advice: `it starts ${printValue(issue.start)}`,
      }
    case 'sign-without-note':
      return {
        complaint: 'unexplained sign',
        value: issue.sign,
        advice: `${printValue(issue.type)} usually has ${issue.usual}; explain the difference in "note"`,
      }
    case 'unsourced':
      return {
        complaint: 'unsourced relation',
        value: printValue(issue.id),
        advice: 'add evidence, or make its explicitness "inferred"',
      }
    case 'alleged-by-nobody':
      return {
        complaint: 'unattributed allegation',
        value: printValue(issue.id),
        advice: 'name the actor who alleges it in "assertedBy"',
      }
    case 'self-relation':
      return { complaint: 'relation of an actor with itself', value: printValue(issue.actor) }
    case 'bad-address':
      return {
        complaint: 'not a web address',
        value: printValue(issue.address),
        advice: 'use one that starts with http:, https: or mailto:',
      }
    case 'long-text':
      return { complaint: 'very long text', value: issue.length, advice: `up to ${issue.limit} characters are usual` }
    case 'left-out':
      return { complaint: 'left out because of its errors', value: printValue(issue.id) }
    case 'more-issues':
      return { complaint: 'more problems than are listed', value: issue.count }
    case 'unknown-format':
      return { complaint: 'not a format that can be read' }
    case 'empty-file':
      return { complaint: 'the file is empty' }
    case 'bad-encoding':
      return {
        complaint: 'not in the declared encoding',
        value: issue.expected,
        advice: `it was read as ${issue.readAs}`,
      }
    case 'guessed-encoding':
      return { complaint: 'no declared encoding', advice: `judging by the bytes, it was read as ${issue.readAs}` }
    case 'damaged':
      return {
        complaint: 'damaged archive',
        ...(issue.file === '' ? {} : { value: printValue(issue.file) }),
        advice: DAMAGE[issue.reason],
      }
    case 'not-well-formed':
      return { complaint: `not ${issue.language}`, value: printValue(issue.found) }
    case 'unsafe-declaration':
      return {
        complaint: 'unsafe declaration',
        value: printValue(issue.found),
        advice: 'it could make a small file huge, or include other files; remove it',
      }
    case 'too-large':
      return { complaint: 'too large', advice: `the limit is ${issue.limit.toLocaleString('en')} ${issue.unit}` }
    case 'missing-column':
      return {
        complaint: 'no column that shows what the rows are',
        value: issue.found.map(printValue).join(', ') || 'no columns at all',
        advice: `expected ${issue.expected}`,
      }
    case 'not-read':
      return { complaint: 'not read', value: `${printValue(issue.what)}, ${printTimes(issue.count)}` }
    case 'kept-attribute':
      return {
        complaint: 'kept as an attribute',
        value: `${printValue(issue.what)}, ${printTimes(issue.count)}`,
        advice: 'the dataset format has no field for it',
      }
    case 'unread-value':
      return {
        complaint: `not understood as ${issue.field}`,
        value: `${issue.found.map(printValue).join(', ')}, ${printTimes(issue.count)}`,
        advice: 'kept as an attribute',
      }
    case 'other-file':
      return {
        complaint: 'file not opened',
        value: printValue(issue.file),
        advice: `only one file can be opened at a time (${issue.format})`,
      }
    case 'same-sheet':
      return {
        complaint: 'duplicate sheet',
        value: printValue(issue.sheet),
        advice: `it was read once, as ${printValue(issue.first)}`,
      }
    case 'repeated-key':
      return { complaint: 'duplicate key', value: printValue(issue.key), advice: 'only the last one counts' }
    case 'nothing-in-it':
      return { complaint: 'nothing in it', advice: 'no actor, relation or other record was found' }
    case 'changed-id':
      return {
        complaint: 'id that had to change',
        value: printValue(issue.id),
        advice: `it is now ${printValue(issue.to)}`,
      }
    case 'replaced-type':
      return {
        complaint: issue.word === '' ? `no ${issue.kind} given` : `unknown ${issue.kind}`,
        value: [...(issue.word === '' ? [] : [printValue(issue.word)]), printTimes(issue.count)].join(', '),
        advice: `${printValue(issue.to)} is used instead`,
      }
    case 'new-type':
      return {
        complaint: `${issue.kind} that the file does not describe`,
        value: `${printValue(issue.word)}, ${printTimes(issue.count)}`,
        advice:
          issue.kind === 'relation type'
            ? 'it is a type of this dataset now: say what it means, so that traces can follow it'
            : 'it is a type of this dataset now',
      }
    case 'made-actor':
      return {
        complaint: 'end of a relation that the file has no actor for',
        value: issue.count > 1 ? `${printValue(issue.id)} and ${issue.count - 1} more` : printValue(issue.id),
        advice: 'an actor was made of each',
      }
    case 'cleaned-text':
      return {
        complaint: 'spaces or invisible characters round or within names',
        value: `${printValue(issue.found)}, ${printTimes(issue.count)}`,
        advice: 'the names were read without them',
      }
    case 'not-in-file':
      return {
        complaint: `no such ${issue.what} in the file`,
        value: printValue(issue.found),
        advice: `there ${issue.expected.length === 1 ? 'is' : 'are'} ${issue.expected.map(printValue).join(', ') || 'none'}`,
      }
    case 'table-layout':
      return { ...LAYOUTS[issue.layout], value: issue.found }
    default:
      return unreachable(issue)
  }
}

const LAYOUTS: Readonly<Record<LayoutFinding, { readonly complaint: string; readonly advice: string }>> = {
  'no-header': { complaint: 'no header row', advice: 'the columns were told by what they hold' },
  'by-contents': { complaint: 'header that is not understood', advice: 'the columns were told by what they hold' },
  neighbours: { complaint: 'list of neighbours', advice: 'the first of each row is tied to all others' },
  'lists-of-ends': {
    complaint: 'several names in one cell',
    advice: 'each of them has a relation of its own',
  },
  matrix: { complaint: 'adjacency matrix', advice: 'each cell is a tie from its row to its column' },
  'symmetric-matrix': {
    complaint: 'adjacency matrix, the same on both sides of its diagonal',
    advice: 'each pair is one tie without a direction',
  },
  'two-mode-matrix': {
    complaint: 'matrix whose rows and columns name different actors',
    advice: 'each cell is a tie from its row to its column',
  },
  separator: { complaint: 'unusual separator of columns', advice: 'it was told by the first lines' },
  'day-first': { complaint: 'date that could be read in two ways', advice: 'the day was read before the month' },
  'month-first': { complaint: 'date that could be read in two ways', advice: 'the month was read before the day' },
}

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  'no-directory': 'it has no directory, or was cut off',
  directory: 'its directory is inconsistent',
  header: 'the header of this file contradicts the directory',
  size: 'this file does not have the size given in the archive',
  checksum: 'the checksum of this file does not match',
  twice: 'the archive has this file twice',
  encrypted: 'this file is encrypted',
  method: 'this file uses an unsupported compression method',
}

function printTimes(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en')} times`
}

const DATE_COMPLAINTS: Readonly<Record<DateProblem, string>> = {
  'not-a-date': 'not an EDTF date',
  'no-such-date': 'no such date',
  'ends-before-it-starts': 'interval that ends before it starts',
}

const DATE_ADVICE: Readonly<Record<DateProblem, string>> = {
  'not-a-date': 'write it as 2020, 2020-03, 2020-03-15, 2020? or 2019/2020',
  'no-such-date': 'check the month and the day',
  'ends-before-it-starts': 'swap its ends',
}

function didYouMean(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean ${printValue(meant)}?`
}
