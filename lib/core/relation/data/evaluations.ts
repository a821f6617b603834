import { stem } from '../../text/tokens.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Words that speak well of a thing, and ill of it: general English, by stems. */
export const GOOD = stems(
  'good great excellent superb splendid brilliant wonderful fantastic terrific marvellous marvelous magnificent outstanding remarkable amazing impressive exceptional perfect flawless ideal triumph success successful ' +
    'breakthrough boon blessing welcome positive encouraging promising hopeful optimistic bright pleased delighted happy thrilled proud glad satisfied grateful safe secure sound robust strong solid healthy fresh rested ' +
    'smooth orderly swift efficient effective reliable best better improvement progress milestone masterpiece delight joy fair generous historic courageous brave honest right correct confident calm ready easy stunning gem first-rate firstrate worthwhile love loved enjoy bargain',
);
export const BAD = stems(
  'bad poor terrible awful dreadful horrible appalling dire dismal abysmal disastrous disaster catastrophe catastrophic calamity tragedy tragic failure fail failed fiasco flop setback blow curse disgrace disgraceful shame shameful ' +
    'scandal scandalous outrage outrageous negative discouraging worrying worry worried alarm alarming concern concerned grim bleak gloomy dark disappointed disappointing disappointment angry furious unhappy sad sorry dangerous unsafe risky ' +
    'weak feeble fragile sick exhausted tired weary drained chaos chaotic shambles mess slow inefficient ineffective unreliable worst worse deterioration mistake error wrong unfair unjust greedy reckless dishonest nightmare crisis threat wake-up wakeup ' +
    'warning danger fear afraid lamentable woeful woefully inadequate unacceptable ridiculous absurd nonsense useless hopeless hate hated regret insult betrayal difficult hard tough waste wasted overrated boring dull painful',
);
