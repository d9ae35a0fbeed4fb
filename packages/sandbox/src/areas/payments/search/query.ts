/** A search query, read. */
export type Query =
  | { kind: 'and' | 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }
  /** The field has one of the values. */
  | { kind: 'equals'; field: string; values: Text[] }
  | { kind: 'compares'; field: string; operator: Comparison; value: string };

export type Comparison = '>' | '>=' | '<' | '<=';

/** A value to be equal to; `*` stands for any text where it is `null`. */
export type Text = (string | null)[];

/** The query cannot be read. */
export class UnreadableQuery extends Error {}
