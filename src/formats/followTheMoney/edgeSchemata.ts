interface EdgeSchema {
  readonly source: string
  readonly target: string
  readonly isUndirected?: true
}

/**
 * The schemata of FollowTheMoney that are drawn as edges ("edge" in the model of followthemoney 4), with the properties
 * that are their ends.
 */
export const EDGE_SCHEMATA: ReadonlyMap<string, EdgeSchema> = new Map<string, EdgeSchema>([
  ['Associate', { source: 'person', target: 'associate', isUndirected: true }],
  ['ContractAward', { source: 'supplier', target: 'contract' }],
  ['CourtCaseParty', { source: 'party', target: 'case' }],
  ['Debt', { source: 'debtor', target: 'creditor' }],
  ['Directorship', { source: 'director', target: 'organization' }],
  ['Documentation', { source: 'document', target: 'entity' }],
  ['EconomicActivity', { source: 'holder', target: 'declaration' }],
  ['Employment', { source: 'employee', target: 'employer' }],
  ['Family', { source: 'person', target: 'relative', isUndirected: true }],
  ['Membership', { source: 'member', target: 'organization' }],
  ['Occupancy', { source: 'holder', target: 'post' }],
  ['Ownership', { source: 'owner', target: 'asset' }],
  ['Payment', { source: 'payer', target: 'beneficiary' }],
  ['ProjectParticipant', { source: 'participant', target: 'project' }],
  ['Representation', { source: 'agent', target: 'client' }],
  ['Similar', { source: 'candidate', target: 'match', isUndirected: true }],
  ['Succession', { source: 'predecessor', target: 'successor' }],
  ['UnknownLink', { source: 'subject', target: 'object', isUndirected: true }],
])
