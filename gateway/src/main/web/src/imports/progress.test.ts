import { describe, expect, it } from 'vitest';
import { speak } from '../shared/language';
import { percentRead, whyFailed } from './progress';

describe('the part of a file that was read', () => {
  it.each([[0, 0, 'RUNNING', 0], [3, 1, 'RUNNING', 33], [3, 3, 'RUNNING', 99], [3, 3, 'DONE', 100], [3, 4, 'DONE', 100]] as const)('of %i bytes after %i, %s, is %i %%', (bytes, bytesRead, state, percent) => expect(percentRead({ bytes, bytesRead, state })).toBe(percent));
});

describe('a file that cannot be read', () => {
  const failure = { code: 'MISSING_COLUMNS', detail: 'The file has no column "date", "stars". Its columns are "a".' } as const;
  it('is told which columns it lacks, in both languages', async () => {
    expect(whyFailed(failure)).toBe('The file has no column "date", "stars".');
    await speak('zh');
    expect(whyFailed(failure)).toBe('文件中没有这些列："date"、"stars"');
    await speak('en');
  });
  it('is told what to do', () => expect(whyFailed({ code: 'GBK', detail: '' })).toContain('UTF-8'));
});
