import { afterEach, describe, expect, it } from 'vitest';
import { kept } from '../shared/kept';
import { height, least, most, setHeight } from './height';

afterEach(() => setHeight(undefined));

describe('the height of the composer', () => {
  it('is kept for the next visit', () => {
    setHeight(400.4);
    expect(height.value).toBe(400);
    expect(kept('composer.height')).toBe('400');
  });
  it('leaves room for the review above and for the buttons below', () => {
    setHeight(10_000);
    expect(height.value).toBe(most());
    setHeight(1);
    expect(height.value).toBe(least);
  });
  it('follows the window again once it is given back', () => {
    setHeight(400);
    setHeight(undefined);
    expect(height.value).toBeUndefined();
    expect(kept('composer.height')).toBeUndefined();
  });
});
