/** Made by `scripts/lib/topic-patterns.ts` when the extension is built. */
declare module '*/lexicons.json?patterns' {
  const patterns: import('../../lib/app/topic-patterns.ts').TopicPatterns;
  export default patterns;
}
