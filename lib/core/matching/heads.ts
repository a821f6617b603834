/**
 * The heads of a taught pack's linear model, in their order: one a claim ("speaks of this matter"); then "is about the
 * topic"; then, learned from pairs alone, "differs" and "is merely related" for any claim; then both once more a claim.
 */
export interface Heads {
  readonly claims: number;
  readonly about: number;
  readonly differs: number;
  readonly related: number;
  readonly count: number;
  /** "Differs from this claim". */
  differsFrom(claim: number): number;
  /** "Is merely related to this claim". */
  relatedTo(claim: number): number;
}

/** Where the heads of a pack with so many claims stand. */
export function headsFor(claims: number): Heads {
  return {
    claims,
    about: claims,
    differs: claims + 1,
    related: claims + 2,
    count: 3 * claims + 3,
    differsFrom: (claim) => claims + 3 + claim,
    relatedTo: (claim) => 2 * claims + 3 + claim,
  };
}
