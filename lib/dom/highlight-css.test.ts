import { expect, it } from 'vitest';
import { highlightCss } from './highlight-css.ts';
import { TONES } from './highlights.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightCss());
const media = [...sheet.cssRules] as CSSMediaRule[];
const rulesOf = (index: number): string => [...(media[index]?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n');

it('colours shadow trees on screens alone', () => {
  expect(media.map(({ conditionText }) => conditionText)).toEqual(['screen', 'screen and (forced-colors: active)']);
});

it.each(TONES)('has a line and a tint of its own for %s, and a line alone in forced colours', (tone) => {
  expect(rulesOf(0)).toContain(`::highlight(collate-${tone}) {`);
  expect(rulesOf(0)).toContain(`::highlight(collate-${tone}-tint) {`);
  const forced = rulesOf(1)
    .split('\n')
    .find((rule) => rule.includes(`collate-${tone}-tint`));
  expect(forced?.toLowerCase()).toMatch(/canvastext/);
  expect(forced).not.toMatch(/#|rgb/);
  expect(forced).toContain('underline');
});
