import type { Evidence } from '@api/review';
import { expect, test } from 'vitest';
import { stretches } from './stretches';

const at = (start: number, end: number, value: string, field: Evidence['field'] = 'TEXT'): Evidence => ({ source: 'WORDS', value, field, start, end });

test('marks evidence where it stands, whatever the order, and overlaps once', () => {
  const cut = stretches('cold food, rude staff', [at(11, 21, 'rude staff'), at(0, 9, 'cold food'), at(5, 9, 'food')]);
  expect(cut).toEqual([{ text: 'cold food', telling: true }, { text: ', ', telling: false }, { text: 'rude staff', telling: true }]);
});

test('marks nothing that stands in another version of the text or in the title', () => {
  expect(stretches('all well now', [at(0, 4, 'cold'), at(0, 3, 'all', 'TITLE')])).toEqual([{ text: 'all well now', telling: false }]);
});
