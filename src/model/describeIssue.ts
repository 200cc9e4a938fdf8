import { unreachable } from '../base/unreachable.ts'
import type { DamageReason, Issue, IssueDetail } from './issue.ts'
import type { DateProblem } from './time/parseMoment.ts'
import { printValue } from './validation/printValue.ts'

/** Says what is wrong and what would work: `unknown actor: "pmf"; did you mean "pmc"?` */
export function describeIssue(issue: IssueDetail): string {
  const { complaint, value, advice } = explain(issue)
  return join(value === undefined ? complaint : `${complaint}: ${value}`, advice)
}

/** The same with its place in front: `relations[12].target: unknown actor "pmf"; did you mean "pmc"?` */
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
      return { complaint: 'not JSON', value: issue.found, advice: `${issue.expected} is expected` }
    case 'too-deep':
      return { complaint: 'nested too deeply', advice: `at most ${issue.limit} levels are read` }
    case 'not-a-dataset':
      return {
        complaint: 'not a throughline dataset',
        value: issue.found,
        advice: '"format": "throughline-dataset" is expected',
      }
    case 'bad-version':
      return { complaint: 'version that is not read', value: issue.found, advice: `the newest is ${issue.newest}` }
    case 'future-version':
      return {
        complaint: 'version from the future',
        value: issue.found,
        advice: `versions up to ${issue.newest} are read; a newer program is needed`,
      }
    case 'missing':
      return { complaint: 'missing', advice: `${issue.expected} is expected` }
    case 'wrong-type':
      return { complaint: 'wrong kind of value', value: issue.found, advice: `${issue.expected} is expected` }
    case 'unknown-value':
      return {
        complaint: 'unknown value',
        value: issue.found,
        advice: didYouMean(issue.meant) ?? `use one of ${issue.allowed.join(', ')}`,
      }
    case 'out-of-range':
      return { complaint: 'out of range', value: issue.found, advice: `${issue.bound} is expected` }
    case 'bad-id':
      return {
        complaint: 'not an id',
        value: issue.found,
        advice: 'use up to 200 letters, digits and . _ : - with a letter or digit first, and no reserved word',
      }
    case 'forbidden-key':
      return {
        complaint: 'forbidden key',
        value: printValue(issue.key),
        advice: 'it names something on every object; use another',
      }
    case 'unknown-key':
      return {
        complaint: 'unknown key',
        value: printValue(issue.key),
        advice: didYouMean(issue.meant) ?? 'it is not read',
      }
    case 'duplicate-id':
      return { complaint: 'id used twice', value: printValue(issue.id), advice: `it belongs to ${issue.first}` }
    case 'unknown-reference':
      return {
        complaint: `unknown ${issue.kind}`,
        value: printValue(issue.id),
        advice: issue.leftOut ? 'it was left out for its own errors' : didYouMean(issue.meant),
      }
    case 'cyclic-parents':
      return { complaint: 'type among its own parents', value: printValue(issue.id), advice: 'take one parent away' }
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
        advice: `${printValue(issue.type)} has ${issue.usual}; say in "note" why this one differs`,
      }
    case 'unsourced':
      return {
        complaint: 'unsourced relation',
        value: printValue(issue.id),
        advice: 'add evidence, or make its explicitness "inferred"',
      }
    case 'alleged-by-nobody':
      return {
        complaint: 'allegation without a holder',
        value: printValue(issue.id),
        advice: 'name who says so in "assertedBy"',
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
      return { complaint: 'very long text', value: issue.length, advice: `up to ${issue.limit} letters are usual` }
    case 'left-out':
      return { complaint: 'left out for its errors', value: printValue(issue.id) }
    case 'more-issues':
      return { complaint: 'further problems not listed', value: issue.count }
    case 'unknown-format':
      return { complaint: 'format that is not known', advice: `${issue.expected} are read` }
    case 'bad-encoding':
      return { complaint: 'not encoded as said', value: issue.expected, advice: `it is read as ${issue.readAs}` }
    case 'guessed-encoding':
      return { complaint: 'encoding that is not said', advice: `by its bytes it is read as ${issue.readAs}` }
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
        complaint: 'declaration that is refused',
        value: printValue(issue.found),
        advice: 'it could make a small file huge, or reach outside it; take it away',
      }
    case 'too-large':
      return { complaint: 'too large', advice: `at most ${issue.limit} ${issue.unit} are read` }
    case 'missing-column':
      return {
        complaint: 'no column that tells what a row is',
        value: issue.found.map(printValue).join(', ') || 'no column at all',
        advice: `${issue.expected} is expected`,
      }
    case 'not-read':
      return { complaint: 'not read', value: `${printValue(issue.what)}, ${printTimes(issue.count)}` }
    case 'kept-attribute':
      return {
        complaint: 'kept as an attribute',
        value: `${printValue(issue.what)}, ${printTimes(issue.count)}`,
        advice: 'it has no meaning of its own here',
      }
    case 'other-file':
      return {
        complaint: 'file that was not opened',
        value: printValue(issue.file),
        advice: `of ${issue.format} one file is opened at a time`,
      }
    case 'same-sheet':
      return {
        complaint: 'sheet that is another once more',
        value: printValue(issue.sheet),
        advice: `it is read once, as ${printValue(issue.first)}`,
      }
    case 'repeated-key':
      return { complaint: 'key given twice', value: printValue(issue.key), advice: 'only the last one is read' }
    case 'nothing-in-it':
      return { complaint: 'nothing in it', advice: 'no actor, relation or other record was found' }
    case 'changed-id':
      return {
        complaint: 'id that cannot be kept',
        value: printValue(issue.id),
        advice: `it is now ${printValue(issue.to)}`,
      }
    case 'replaced-type':
      return {
        complaint: issue.word === '' ? `no ${issue.kind} given` : `unknown ${issue.kind}`,
        value: [...(issue.word === '' ? [] : [printValue(issue.word)]), printTimes(issue.count)].join(', '),
        advice: `${printValue(issue.to)} stands in for it`,
      }
    case 'undirected':
      return {
        complaint: 'lines without a direction',
        value: issue.count,
        advice: 'they are read as running from source to target',
      }
    default:
      return unreachable(issue)
  }
}

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  'no-directory': 'it has no directory, or was cut off',
  directory: 'its directory is not as it says',
  header: 'the directory says something else of this file than the file itself',
  size: 'this file is not of the size that the archive says',
  checksum: 'the check sum of this file does not match',
  twice: 'this file is in it twice',
  encrypted: 'this file is encrypted',
  method: 'this file is packed in a way that is not read',
}

function printTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

const DATE_COMPLAINTS: Readonly<Record<DateProblem, string>> = {
  'not-a-date': 'not an EDTF date',
  'no-such-date': 'no such date',
  'ends-before-it-starts': 'interval that ends before it starts',
}

const DATE_ADVICE: Readonly<Record<DateProblem, string>> = {
  'not-a-date': 'write it as 2020, 2020-03, 2020-03-15, 2020? or 2019/2020',
  'no-such-date': 'look at its month and day',
  'ends-before-it-starts': 'exchange its ends',
}

function didYouMean(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean ${printValue(meant)}?`
}
