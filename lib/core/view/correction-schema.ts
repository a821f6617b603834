import * as v from 'valibot';

const Day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const Short = v.pipe(v.string(), v.maxLength(500));

/** The form of one stored correction. */
export const CorrectionSchema = v.strictObject({
  id: Short,
  verdict: v.picklist(['not-same', 'same']),
  pack: Short,
  claim: Short,
  text: v.pipe(v.string(), v.maxLength(5000)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  date: Day,
  relation: v.picklist(['agrees', 'differs', 'related']),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
