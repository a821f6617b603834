import { describe, expect, it } from 'vitest';
import { readArguments } from './lib/compare-arguments.ts';

describe('options that would change nothing', () => {
  it.each([
    [['-', '--all'], '--all goes with --json or --jsonl only'],
    [['--pairs', 'a.jsonl', '--all'], '--all goes with --json or --jsonl only'],
    [['--pairs', 'a.jsonl', '--explain'], '--explain goes with a page or --jsonl only'],
    [['--facts', 'a.jsonl', '--openness', '1'], '--openness goes with a page or --jsonl only'],
    [['-', '--json', '--width', '80'], '--width goes with the terminal view only'],
    [['--jsonl', 'a.jsonl', '--width', '80'], '--width goes with the terminal view only'],
  ])('are refused: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it.each([
    [['-', '--json', '--all', '--explain', '--openness', '1', '--pack', 'p.json']],
    [['--jsonl', 'a.jsonl', '--all', '--explain', '--openness', '0', '--pack', 'p.json']],
    [['page.html', '--explain', '--openness', '0.2', '--width', '90', '--pack', 'p.json']],
    // What is JSON anyway may be asked for as JSON.
    [['--jsonl', 'a.jsonl', '--json', '--pack', 'p.json']],
    [['--facts', 'a.jsonl', '--json', '--pack', 'p.json']],
    [['--pairs', 'a.jsonl', '--pack', 'p.json']],
    [['--facts', 'a.jsonl', '--pack', 'p.json']],
  ])('are not these: %j', (args) => {
    expect(readArguments(args)).toMatchObject({ pack: 'p.json' });
  });
});
