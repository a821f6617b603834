import * as v from 'valibot';
import { describeIssue } from './issue-words.ts';
import { type PackSource, packSourceSchema } from './source-schema.ts';

/** A pack that cannot be used, with every reason found, each naming the place. */
export class PackError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/**
 * Checks a pack's sources: their shape, that ids are unique and refer to something, and that each claim's quote stands in
 * its article word for word (white space folded).
 *
 * @throws {PackError} with all problems, each with the place in the source ("claims.3.quote: …").
 */
export function parsePackSource(input: unknown): PackSource {
  const result = v.safeParse(packSourceSchema, input);
  if (!result.success) {
    throw new PackError(result.issues.map(describeIssue));
  }
  const problems = [...findDuplicateIds(result.output), ...findBrokenReferences(result.output)];
  if (problems.length > 0) throw new PackError(problems);
  return result.output;
}

function findDuplicateIds(source: PackSource): string[] {
  const problems: string[] = [];
  for (const list of ['articles', 'claims'] as const) {
    const seen = new Set<string>();
    source[list].forEach(({ id }, index) => {
      if (seen.has(id)) problems.push(`${list}.${index}.id: "${id}" stands there twice`);
      seen.add(id);
    });
  }
  return problems;
}

function findBrokenReferences(source: PackSource): string[] {
  const problems: string[] = [];
  const articles = new Map(source.articles.map((article) => [article.id, foldSpace(article.text)]));
  source.claims.forEach((claim, index) => {
    const text = articles.get(claim.article);
    if (text === undefined) problems.push(`claims.${index}.article: there is no article "${claim.article}"`);
    else if (!text.includes(foldSpace(claim.quote))) {
      problems.push(`claims.${index}.quote: not found in "${claim.article}": ${claim.quote}`);
    }
  });
  const topics = new Set(source.claims.map(({ topic }) => topic));
  for (const matter of Object.keys(source.matters)) {
    if (!topics.has(matter)) problems.push(`matters.${matter}: there is no claim on it`);
  }
  const claims = new Set(source.claims.map(({ id }) => id));
  const check = (place: string, labels: readonly { id: string }[]) => {
    for (const { id } of labels) if (!claims.has(id)) problems.push(`${place}: there is no claim "${id}"`);
  };
  source.phrasings.forEach((phrasing, index) => {
    check(`phrasings.${index}.claims`, phrasing.claims);
  });
  source.documents.forEach((document, index) => {
    document.sentences.forEach((sentence, line) => {
      check(`documents.${index}.sentences.${line}.claims`, sentence.claims);
    });
  });
  return problems;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
