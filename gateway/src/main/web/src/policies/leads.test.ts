import { describe, expect, it } from 'vitest';
import { leadText } from '../case/durations';
import { leadsOf } from './leads';

describe('the times before a deadline', () => {
  it.each([
    ['30 min', ['PT30M']], ['30', ['PT30M']], ['30 min, 2 h', ['PT2H', 'PT30M']], ['2 小时、30 分钟', ['PT2H', 'PT30M']], ['1 h, 1 h', ['PT1H']], ['1 h 30 min', ['PT90M']], ['60 30', ['PT1H', 'PT30M']], ['2 d', ['PT48H']], ['90min', ['PT90M']], ['0', []], ['', []], ['soon', []],
  ])('of %j are %j', (text, leads) => expect(leadsOf(text)).toEqual(leads));

  it('come back as they were said', () => {
    for (const lead of ['PT30M', 'PT2H', 'PT48H', 'PT24H', 'PT90M', 'PT1531M']) expect(leadsOf(leadText(lead))).toEqual([lead]);
    expect(leadText('PT30M')).toBe('30 min');
  });

  it('of hours and minutes are said apart', () => expect(leadText('PT90M')).toBe('1 h 30 min'));
});
