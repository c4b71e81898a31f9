import { describe, expect, it } from 'vitest';
import { dateChoices, example, readDate, turned } from './dateFormats';

describe('the ways of writing dates', () => {
  it('begin with what was found, then the same with day and month the other way round', () => expect(dateChoices({ dateFormats: ['d/M/yyyy H:mm'], ambiguousDates: true }).slice(0, 2)).toEqual([['d/M/yyyy H:mm'], ['M/d/yyyy H:mm']]));
  it('are each offered once', () => expect(dateChoices({ dateFormats: ['d/M/yyyy'], ambiguousDates: true }).filter(([one]) => one === 'M/d/yyyy')).toHaveLength(1));
  it.each([['d/M/yyyy', 'M/d/yyyy'], ['M-d-yyyy', 'd-M-yyyy'], ['dd/MM/yyyy HH:mm', 'MM/dd/yyyy HH:mm'], ['yyyy-MM-dd', 'yyyy-MM-dd']])('turns %s into %s', (one, other) => expect(turned(one)).toBe(other));
  it.each([['d/M/yyyy H:mm', '31/3/2026 9:05'], ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-31T09:05:00Z'], ['MMMM d, yyyy', 'March 31, 2026'], ['yyyy年M月d日', '2026年3月31日'], ['DD/MM/YYYY', '31/03/2026']])('shows %s as %s', (format, shown) => expect(example(format)).toBe(shown));
});

describe('a date of a file', () => {
  it.each([['4/3/2026', 'd/M/yyyy', '2026-03-04'], ['4/3/2026', 'M/d/yyyy', '2026-04-03'], ['Mar 4, 2026', 'MMM d, yyyy', '2026-03-04'], ['2026年3月4日', 'yyyy年M月d日', '2026-03-04'], ['4.3.2026 9:05', 'd.M.yyyy H:mm', '2026-03-04T09:05:00'], ['04/03/2026', 'DD/MM/YYYY', '2026-03-04']])('%s is read by %s', (text, format, day) => expect(readDate(text, [format])).toBe(day));
  it('is tried by each format in turn', () => expect(readDate('2026-03-04', ['d/M/yyyy', 'yyyy-MM-dd'])).toBe('2026-03-04'));
  it('is none where no calendar has it', () => expect(readDate('31/2/2026', ['d/M/yyyy'])).toBeUndefined());
  it('is none where nothing fits', () => expect([readDate('soon', ['d/M/yyyy']), readDate('', []), readDate('Foo 4, 2026', ['MMM d, yyyy'])]).toEqual([undefined, undefined, undefined]));
});
