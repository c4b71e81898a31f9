import { describe, expect, it } from 'vitest';
import { signingKey, thresholdsIn } from './thresholds';

describe('thresholds', () => {
  it.each([['50, 75, 100', [50, 75, 100]], ['100 50', [50, 100]], ['50%，75％、100', [50, 75, 100]], ['75,75', [75]]])('reads %s', (text, numbers) => expect(thresholdsIn(text)).toEqual(numbers));

  it.each(['', ' ', '0', '101', 'half', '50.5', '-1', '50, x'])('takes no “%s”', (text) => expect(thresholdsIn(text)).toBeUndefined());
});

describe('a signing key', () => {
  it('is 32 bytes in base64 and never the same', () => {
    expect(atob(signingKey().slice('whsec_'.length))).toHaveLength(32);
    expect(signingKey()).not.toBe(signingKey());
  });
});
