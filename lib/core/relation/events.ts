import type { Fact } from '../facts/fact.ts';
import { once } from '../text/remember.ts';
import { stem } from '../text/tokens.ts';
import { middle } from './intervals.ts';

/** Words for the same kind of event. A date of a founding is not compared with the date of a launch. */
const EVENTS: readonly ReadonlySet<string>[] = [
  'found founded founding establish established spun born date dates birth origin inception formed incorporated started began begun',
  'ban banned bar barred stop stopped block blocked prohibit prohibited restrict restriction embargo export forbid forbidden outlaw halt curb',
  'know known learn learned learnt aware discover discovered heard told',
  'open opened opening reopen reopened',
  'shut close closed shutter',
  'open opened launch launched release released unveil unveiled reveal revealed publish published debut roll rolled introduce introduced appear appeared ship version available live',
  'fall fell drop dropped slide slid slump selloff plunge plunged lost lose shed tumble trade trading rout decline',
  'attack attacked hit hack outage limit limited suspend suspended pause paused',
  'buy bought acquire acquired purchase stockpile hoard',
  'approve approved clear cleared authorise authorised authorize authorized license licensed',
  'give giving given administer vaccinate vaccinating inoculate',
  'die died death killed',
  'sentence sentenced jail jailed convict convicted',
  'arrest arrested detain detained',
  'elect elected election vote voted poll polls',
  'resign resigned quit stepped',
  'strike walk walkout stoppage',
  'end ended ends finish conclude concluded expire expired over',
  'begin began begun begins start started starts commence kick way',
  'build built complete completed finish finished construction',
].map((words) => new Set(words.split(' ').map(stem)));
/** The kinds above that last: "since September 2022" is the day when they began. */
const LASTING = 4;
const WEEKDAY = /^(?=\D*$)\D*?\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|^(?:today|yesterday|tonight)$/iu;

/** "On Monday", and not "the second Monday in March", which is a date. */
const isReportDay = (fact: Fact): boolean =>
  (fact.kind !== 'date' || fact.ahead !== true) && WEEKDAY.test(fact.text) && namesNoMonth(fact);
const namesNoMonth = ({ text }: Fact): boolean => !/\b(?:in|of) \p{Lu}/u.test(text);

/** The kinds of event that the words around a date name. */
const eventsOf = once(({ role }: Fact): readonly number[] =>
  EVENTS.flatMap((words, kind) => (role?.some((word) => words.has(word)) === true ? [kind] : [])),
);

/** Whether two dates are dates of the same lasting event, so that "since" marks its start. */
export function sameState(a: Fact, b: Fact): boolean {
  const [first, second] = [eventsOf(a), eventsOf(b)];
  return first.some((kind) => kind < LASTING && second.includes(kind));
}

/** A report's day and a date so near to it are days of one event, told twice. */
const NEAR = 30;
const distance = (a: Fact, b: Fact): number =>
  a.kind === 'date' && b.kind === 'date' ? Math.abs(middle(a.interval) - middle(b.interval)) : 0;

/**
 * True where two dates are dates of events of two kinds; or where one is the day of the report ("on Monday") and the
 * other is not, and no event of one kind ties them together.
 */
export function otherEvent(a: Fact, b: Fact): boolean {
  const [first, second] = [eventsOf(a), eventsOf(b)];
  if (first.some((kind) => second.includes(kind))) return false;
  if (first.length > 0 && second.length > 0) return true;
  return isReportDay(a) !== isReportDay(b) && distance(a, b) > NEAR;
}
