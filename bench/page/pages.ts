/** Words of a paragraph; about those of a news site's. */
const PARAGRAPH_WORDS = 60;

const TOPIC = [
  'DeepSeek said that it trained its model for less than $6m, a small part of what its rivals spend.',
  'Shares of Nvidia fell by 17 per cent on Monday after DeepSeek’s app rose to the top of the App Store.',
  'Analysts doubt that DeepSeek could have done so without more advanced chips than it admits to.',
];
const OTHER = [
  'The ferry to the island runs every hour, and the harbour office expects calm seas until Friday.',
  'Council members met for three hours and put off the vote on the new bridge until the spring.',
  'Prices of bread and milk rose a little in December, while those of heating oil fell again.',
  'The museum shows forty drawings that were thought lost, and opens its doors at nine.',
];

function paragraph(sentences: readonly string[], number: number): string {
  const words: string[] = [];
  for (let i = number; words.length < PARAGRAPH_WORDS; i += 1) {
    words.push(...(sentences[i % sentences.length] ?? '').replace('hour', `hour ${number}`).split(' '));
  }
  return `<p>${words.slice(0, PARAGRAPH_WORDS).join(' ').replace('on Monday', 'on <em>Monday</em>')} <a href="#${number}">More</a>.</p>`;
}

/** A page of so many words, with the topic in a quarter of its paragraphs, or nowhere. */
export function benchPage(words: number, withTopic: boolean): string {
  const count = Math.round(words / PARAGRAPH_WORDS);
  const paragraphs = Array.from({ length: count }, (_, i) => paragraph(withTopic && i % 4 === 0 ? TOPIC : OTHER, i));
  return `<!doctype html><html lang="en"><head><title>Bench</title></head><body><main><h1>News</h1>${paragraphs.join('\n')}</main></body></html>`;
}
