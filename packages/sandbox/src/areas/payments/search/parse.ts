import { UnreadableQuery, type Query, type Text } from './query.js';
import { tokenize, type QueryToken } from './tokens.js';

/**
 * Reads a search query: `field:'value'`, `field:('a','b')`, `field>1000`, joined by AND, OR and NOT and grouped by
 * parentheses. AND binds closer than OR. How sets and comparisons are written is inferred; the rest is from live tests.
 */
export function parseQuery(text: string): Query {
  const parser = new QueryParser(tokenize(text));
  return parser.parse();
}

class QueryParser {
  private at = 0;

  constructor(private readonly tokens: QueryToken[]) {}

  parse(): Query {
    const query = this.either();
    if (this.at < this.tokens.length) throw new UnreadableQuery();
    return query;
  }

  private either(): Query {
    const parts = [this.both()];
    while (this.takeWord('OR')) parts.push(this.both());
    return joined('or', parts);
  }

  private both(): Query {
    const parts = [this.clause()];
    while (this.takeWord('AND')) parts.push(this.clause());
    return joined('and', parts);
  }

  private clause(): Query {
    if (this.takeWord('NOT')) return { kind: 'not', part: this.clause() };
    if (this.take('(')) {
      const query = this.either();
      this.expect(')');
      return query;
    }
    return this.condition();
  }

  private condition(): Query {
    const field = this.expect('word').text;
    const comparison = this.take('comparison');
    if (comparison) return { kind: 'compares', field, operator: comparison.operator, value: plain(this.value()) };
    this.expect(':');
    return { kind: 'equals', field, values: this.take('(') ? this.set() : [this.value()] };
  }

  private set(): Text[] {
    const values = [this.value()];
    while (this.take(',')) values.push(this.value());
    this.expect(')');
    return values;
  }

  private value(): Text {
    const bare = this.take('word');
    return bare ? [bare.text] : this.expect('quoted').text;
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private take<Kind extends QueryToken['kind']>(kind: Kind): Extract<QueryToken, { kind: Kind }> | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return undefined;
    this.at += 1;
    return token as Extract<QueryToken, { kind: Kind }>;
  }

  private expect<Kind extends QueryToken['kind']>(kind: Kind): Extract<QueryToken, { kind: Kind }> {
    const token = this.take(kind);
    if (!token) throw new UnreadableQuery();
    return token;
  }
}

function joined(kind: 'and' | 'or', parts: Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

/** Comparisons know no wildcards: a star is a star. */
function plain(text: Text): string {
  return text.map((piece) => piece ?? '*').join('');
}
