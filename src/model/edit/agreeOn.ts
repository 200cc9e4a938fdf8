/** What two records agree on: where only one says it, that; where they say different things, it is not said any more. */
export function agreeOn<Value extends string>(own: Value, other: Value): Value | 'unspecified' {
  if (own === other || other === 'unspecified') return own
  return own === 'unspecified' ? other : 'unspecified'
}
