import type { MeasureId } from '../../../analysis/registry.ts'

/** What people are told about a measure. */
export interface MeasureWords {
  readonly name: string
  /** What it answers. */
  readonly question: string
  readonly meaning: string
  /** What a higher value means; of a class, what it is. */
  readonly higher: string
  readonly notSaid: string
  /** What a value says of this dataset; `who` is an actor, where it is about actors. */
  readonly says: (value: string, who: string) => string
}

const ATTENTION =
  'How much attention somebody gets in the sources, not power: whom a text is about has the most relations.'
const SIGN_IGNORED = `${ATTENTION} Friend and foe count alike.`
const ATTITUDES = 'Arithmetic on attitudes, not causation; and attitudes as the sources tell them.'
const OF_SOURCES =
  'Who stands with whom in the world, since it is the balance of what the sources tell; or that anything drives towards balance.'
const OTHERS_AS_GOOD = `That no other division is as good. ${OF_SOURCES}`
const GROUPS =
  'Groups are those of the dataset; another grouping gives other brokers. Nothing says that anything is passed on.'

function describeBroker(name: string, role: string, says: string): MeasureWords {
  return {
    name: `Brokers: ${name}`,
    question: `Who stands between others as ${role}?`,
    meaning: `The number of ways from one actor to another in two steps, of which the second has none past the broker, with the broker as ${role}.`,
    higher: 'more ways of this kind lead through the actor',
    notSaid: GROUPS,
    says: (value, who) => `${who} is ${says} on ${value}.`,
  }
}

function describeTriad(signs: string, told: string): MeasureWords {
  return {
    name: `Triangles ${signs}`,
    question: `How many threes are there with the signs ${signs}?`,
    meaning: `Three actors with ties between each two of them: ${told}.`,
    higher: 'more such threes',
    notSaid: OF_SOURCES,
    says: (value) => `With the signs ${signs}, ${told}: ${value}.`,
  }
}

/** What measures are called, ask, mean and do not say. */
export const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  degree: {
    name: 'Degree',
    question: 'Who has the most relations?',
    meaning: 'The number of relations of an actor, in either direction.',
    higher: 'more relations',
    notSaid: SIGN_IGNORED,
    says: (value, who) => `${who} has ${value}.`,
  },
  'in-degree': {
    name: 'In-degree',
    question: 'To whom do the most relations lead?',
    meaning: 'The number of relations that lead to an actor; mutual ones count at both ends.',
    higher: 'more is done to the actor',
    notSaid: SIGN_IGNORED,
    says: (value, who) => `Leading to ${who}: ${value}.`,
  },
  'out-degree': {
    name: 'Out-degree',
    question: 'From whom do the most relations lead?',
    meaning: 'The number of relations that lead from an actor; mutual ones count at both ends.',
    higher: 'the actor does more',
    notSaid: SIGN_IGNORED,
    says: (value, who) => `Leading from ${who}: ${value}.`,
  },
  'positive-degree': {
    name: 'Supportive relations',
    question: 'Who is in the most supportive relations?',
    meaning: 'The number of relations of an actor that benefit one end.',
    higher: 'more supportive relations',
    notSaid: ATTENTION,
    says: (value, who) => `Supportive, of ${who}: ${value}.`,
  },
  'negative-degree': {
    name: 'Adverse relations',
    question: 'Who is in the most adverse relations?',
    meaning: 'The number of relations of an actor that harm one end.',
    higher: 'more adverse relations',
    notSaid: ATTENTION,
    says: (value, who) => `Adverse, of ${who}: ${value}.`,
  },
  'net-degree': {
    name: 'Net degree',
    question: 'Who has more supportive than adverse relations?',
    meaning: 'The supportive relations of an actor less the adverse ones.',
    higher: 'more support than hostility; below 0, more hostility than support',
    notSaid: 'Nothing about how contested an actor is: 0 is nobody’s business, or as much support as hostility.',
    says: (value, who) => `${who} is at ${value}, support less hostility.`,
  },
  'positive-share': {
    name: 'Share of support',
    question: 'Whose relations are supportive?',
    meaning: 'The share of an actor’s signed relations that are supportive; not defined without any.',
    higher: 'a greater share of support',
    notSaid: 'Nothing about how many there are: one of one is 100 %.',
    says: (value, who) => `${value} of the signed relations of ${who} are supportive.`,
  },
  betweenness: {
    name: 'Betweenness',
    question: 'Who lies between others?',
    meaning: 'The share of all pairs of other actors whose shortest ways run through an actor; several ways share.',
    higher: 'more pairs of others have their shortest ways through the actor',
    notSaid: 'That anybody takes the shortest way, or that the actor can block it. Signs are ignored.',
    says: (value, who) => `${value} of the shortest ways between others run through ${who}.`,
  },
  closeness: {
    name: 'Closeness',
    question: 'Who is near to everybody?',
    meaning:
      'One by the mean number of steps to those whom an actor reaches, times the share of all others that these are.',
    higher: 'fewer steps, and more who are reached',
    notSaid: 'How strong a tie is: every step counts alike, and signs are ignored.',
    says: (value, who) => `${who} comes to ${value} of the closeness of an actor next to all others.`,
  },
  'pagerank-positive': {
    name: 'PageRank of support',
    question: 'Who is supported by those who are supported?',
    meaning: 'The share of time that somebody spends with an actor who goes on along supportive relations at random.',
    higher: 'support from more, or from better supported actors',
    notSaid: 'What adverse relations take away: they have a rank of their own. Actors without any keep a basic share.',
    says: (value, who) => `${who} gets ${value} of all support, passed on.`,
  },
  'pagerank-negative': {
    name: 'PageRank of hostility',
    question: 'Who is the aim of those who are aimed at?',
    meaning: 'The share of time that somebody spends with an actor who goes on along adverse relations at random.',
    higher: 'hostility from more, or from more beset actors',
    notSaid: 'That hostility is passed on: the enemy of an enemy is no enemy. Only the first step is plain to read.',
    says: (value, who) => `${who} gets ${value} of all hostility, passed on.`,
  },
  pn: {
    name: 'PN centrality',
    question: 'Who stands well with those who stand well?',
    meaning:
      'Supportive ties to well placed actors add, adverse ones take away twice as much; 1 is somebody without ties.',
    higher: 'a better standing in both respects',
    notSaid: ATTITUDES,
    says: (value, who) => `${who} comes to ${value}; 1 is somebody without signed ties.`,
  },
  'pn-in': {
    name: 'PN centrality, received',
    question: 'Who is thought well of by those who choose like others?',
    meaning: 'The same by what others direct at an actor.',
    higher: 'more support and less hostility received',
    notSaid: ATTITUDES,
    says: (value, who) => `${who} comes to ${value} by what is received.`,
  },
  'pn-out': {
    name: 'PN centrality, given',
    question: 'Who supports, rather than opposes, those whom others support?',
    meaning: 'The same by what an actor directs at others.',
    higher: 'more support and less hostility given',
    notSaid: ATTITUDES,
    says: (value, who) => `${who} comes to ${value} by what is given.`,
  },
  katz: {
    name: 'Signed Katz status',
    question: 'Who gains by all chains of support and hostility?',
    meaning:
      'All chains of signed relations that end at an actor, each counting less with every step, and against the actor with an odd number of adverse steps.',
    higher: 'chains speak more for the actor; below 0, against',
    notSaid: `${ATTITUDES} That the enemy of an enemy is a friend is assumed, not found.`,
    says: (value, who) => `Chains that end at ${who} come to ${value}.`,
  },
  'cut-actors': {
    name: 'Cut actors',
    question: 'Without whom does the network fall apart?',
    meaning: 'The number of further parts into which the network falls without an actor.',
    higher: 'more parts hang on the actor',
    notSaid: 'That there are no other ties in the world: a text tells few of them.',
    says: (value, who) => `Taking away ${who} adds ${value}.`,
  },
  bridges: {
    name: 'Bridges',
    question: 'Which relations alone connect parts of the network?',
    meaning: 'The number of actors on the smaller side of a relation without which the network falls apart; else 0.',
    higher: 'more actors hang on the relation',
    notSaid: 'That there are no other ties in the world: a text tells few of them.',
    says: (value, who) => `The only link to ${value}: ${who}.`,
  },
  'broker-total': describeBroker('all roles', 'a broker of any kind', 'a broker'),
  'broker-coordinator': describeBroker('coordinator', 'coordinator inside one group', 'coordinator inside the group'),
  'broker-itinerant': describeBroker(
    'itinerant',
    'outsider between two of one group',
    'an outsider between two of one group',
  ),
  'broker-gatekeeper': describeBroker('gatekeeper', 'gatekeeper of the own group', 'gatekeeper of the own group'),
  'broker-representative': describeBroker(
    'representative',
    'representative of the own group',
    'representative of the own group',
  ),
  'broker-liaison': describeBroker('liaison', 'liaison between two other groups', 'liaison between two other groups'),
  communities: {
    name: 'Communities',
    question: 'Who belongs together by the number of ties?',
    meaning: 'Parts of the network with more ties inside than chance would give them, numbered from the largest.',
    higher: 'no order: a number is the name of a community',
    notSaid: 'That its members are allies, unless only supportive relations count. The best division is not proved.',
    says: (value, who) => `${who} is in community ${value}.`,
  },
  modularity: {
    name: 'Modularity',
    question: 'How plainly does the network fall into communities?',
    meaning: 'The share of ties inside communities less the share that chance would put there.',
    higher: 'communities are more clearly apart; 0 is chance',
    notSaid: 'That the communities mean anything: random networks reach high values too.',
    says: (value) => `The communities come to ${value}; 0 is chance.`,
  },
  'triads-ppp': describeTriad('+++', 'all three support each other'),
  'triads-ppn': describeTriad('++−', 'two who are adverse have a common friend, which is not balanced'),
  'triads-pnn': describeTriad('+−−', 'two who support each other have a common opponent'),
  'triads-nnn': describeTriad('−−−', 'all three are adverse to each other, which two camps cannot bear, and three can'),
  'triangle-balance': {
    name: 'Balance of triangles',
    question: 'Do threes fit together?',
    meaning: 'The share of triangles with an even number of adverse ties: the friend of a friend is a friend.',
    higher: 'more balanced; 100 % is two camps in every three',
    notSaid: OF_SOURCES,
    says: (value) => `${value} of the triangles are balanced.`,
  },
  'walk-balance': {
    name: 'Balance of walks',
    question: 'Do circles of any length fit together?',
    meaning: 'How nearly all closed chains of ties have an even number of adverse ones; short ones count most.',
    higher: 'more balanced; 100 % is balance',
    notSaid: OF_SOURCES,
    says: (value) => `Closed walks come to ${value} of what they would be in balance.`,
  },
  'algebraic-conflict': {
    name: 'Algebraic conflict',
    question: 'How far is the network from balance?',
    meaning: 'The least eigenvalue of the signed Laplacian of the largest part with signed ties.',
    higher: 'further from balance; 0 is balance',
    notSaid: `Which ties are to blame. ${OF_SOURCES}`,
    says: (value) => `It comes to ${value}; 0 is balance.`,
  },
  frustration: {
    name: 'Frustration index',
    question: 'How many pairs stand against the best division into two camps?',
    meaning: 'The fewest pairs that are supportive between two camps or adverse within one, whatever the camps.',
    higher: 'further from balance; 0 is balance',
    notSaid: OF_SOURCES,
    says: (value) => `Against the best two camps: ${value}.`,
  },
  'frustration-balance': {
    name: 'Balance by frustration',
    question: 'How nearly do two camps explain who stands with whom?',
    meaning: 'One less twice the share of pairs that stand against the best two camps.',
    higher: 'more balanced; 100 % is balance',
    notSaid: OF_SOURCES,
    says: (value) => `Two camps bring it to ${value}; 100 % is balance.`,
  },
  'two-camps': {
    name: 'Two camps',
    question: 'Which two camps fit best?',
    meaning: 'The division into two that the fewest signed pairs stand against, numbered from the larger camp.',
    higher: 'no order: a number is the name of a camp',
    notSaid: OTHERS_AS_GOOD,
    says: (value, who) => `${who} is in camp ${value}.`,
  },
  'two-camps-breaking': {
    name: 'Relations that break two camps',
    question: 'Which relations do not fit into two camps?',
    meaning: 'Relations that are supportive between the two camps, or adverse within one.',
    higher: '1: it does not fit',
    notSaid: OTHERS_AS_GOOD,
    says: (_, who) => `It does not fit: ${who}.`,
  },
  'camp-disagreements': {
    name: 'Pairs against the best camps',
    question: 'How many pairs stand against the best division into any number of camps?',
    meaning: 'The same as the frustration index with up to six camps, where enemies of an enemy need not be friends.',
    higher: 'further from camps of any number; 0: all fit',
    notSaid: OF_SOURCES,
    says: (value) => `Against the best camps: ${value}.`,
  },
  camps: {
    name: 'Camps',
    question: 'Which camps fit best, however many?',
    meaning: 'The division into two to six that the fewest signed pairs stand against, numbered from the largest camp.',
    higher: 'no order: a number is the name of a camp',
    notSaid: OTHERS_AS_GOOD,
    says: (value, who) => `${who} is in camp ${value}.`,
  },
  'camps-breaking': {
    name: 'Relations that break the camps',
    question: 'Which relations do not fit into the best camps?',
    meaning: 'Relations that are supportive between two camps, or adverse within one.',
    higher: '1: it does not fit',
    notSaid: OTHERS_AS_GOOD,
    says: (_, who) => `It does not fit: ${who}.`,
  },
  'ambivalent-pairs': {
    name: 'Ambivalent pairs',
    question: 'Which two have relations of opposite sign?',
    meaning: 'Pairs with supportive and adverse relations; the number is that of the rarer sign.',
    higher: 'more of either sign',
    notSaid: 'That the sources contradict each other: both can be true, at different times or in different matters.',
    says: (value, who) => `${who} have ${value} of either sign at least.`,
  },
}
