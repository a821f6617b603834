import { splitSentences } from '../../core/sentences.ts';
import type { Article, Claim } from '../../core/topic.ts';
import type { PackContent } from '../../pack/pack.ts';

/** A claim's quote where it stands in its article: the rest of its sentence on both sides, and the sentences around. */
export interface Quoted {
  readonly claim: Claim;
  readonly article: Article;
  readonly before: string;
  readonly lead: string;
  readonly tail: string;
  readonly after: string;
  readonly address: string;
}

/** A pack as the surfaces look things up in it. */
export interface Library {
  readonly pack: PackContent;
  /** The claim with its surroundings; `null` for a claim that the pack does not have. */
  readonly quoted: (claim: string) => Quoted | null;
}

/** Builds the look-up. A paragraph is split into sentences when a quote of it is first asked about. */
export function createLibrary(pack: PackContent): Library {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const known = new Map<string, Quoted | null>();
  const sentences = new Map<string, string[]>();
  // Splitting is dear: only paragraphs that hold something quoted.
  const sentencesOf = (paragraph: string): string[] => {
    const split =
      sentences.get(paragraph) ?? splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    sentences.set(paragraph, split);
    return split;
  };
  const around = ({ text }: Article, quote: string): string[] => {
    const folded = foldSpace(quote);
    const paragraph = text.split(/\n\s*\n/).find((one) => foldSpace(one).includes(folded));
    return paragraph === undefined ? [] : sentencesOf(paragraph);
  };
  return {
    pack,
    quoted: (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const claim = claims.get(id);
      const article = claim && articles.get(claim.article);
      const quoted = claim && article ? quoteIn(claim, article, around(article, claim.quote)) : null;
      known.set(id, quoted);
      return quoted;
    },
  };
}

function quoteIn(claim: Claim, article: Article, sentences: readonly string[]): Quoted {
  const address = addressOf(article.url, claim.quote);
  const from = sentences.findLastIndex((_, i) => sentences.slice(i).join(' ').includes(claim.quote));
  if (from < 0) return { claim, article, before: '', lead: '', tail: '', after: '', address };
  const rest = sentences.slice(from).join(' ');
  const at = rest.indexOf(claim.quote);
  const tail = tailOf(rest.slice(at + claim.quote.length), sentences.slice(from));
  return { claim, article, before: sentences[from - 1] ?? '', lead: rest.slice(0, at), ...tail, address };
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What follows the quote, parted into the rest of its sentence and the sentence after. */
function tailOf(rest: string, sentences: readonly string[]): { tail: string; after: string } {
  for (let i = 1; i <= sentences.length; i += 1) {
    const following = sentences.slice(i).join(' ');
    const end = rest.length - (following === '' ? 0 : following.length + 1);
    if (end >= 0) return { tail: rest.slice(0, end), after: sentences[i] ?? '' };
  }
  return { tail: rest, after: '' };
}

/**
 * An address that opens at some words (URL Fragment Text Directives). Long quotes are given by their first and last words.
 * Dashes and commas are part of the directive's own syntax and are encoded.
 */
export function addressOf(url: string, words: string): string {
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const list = words.trim().split(/\s+/);
  if (list.length <= 12) return `${url.split('#')[0]}#:~:text=${encode(words.trim())}`;
  return `${url.split('#')[0]}#:~:text=${encode(list.slice(0, 6).join(' '))},${encode(list.slice(-6).join(' '))}`;
}
