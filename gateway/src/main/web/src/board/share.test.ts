import { describe, expect, it } from 'vitest';
import { share } from './share';

describe('a share in percent', () => {
  it.each([[1, '100 %'], [0.9999, '99.9 %'], [0.9412, '94.1 %'], [0, '0 %'], [undefined, '–']] as const)('%s is %s', (of, said) => expect(share(of)).toBe(said));
});
