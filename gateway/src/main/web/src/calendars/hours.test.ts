import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../shared/language';
import { asTime, following, isTime, minutesOfDay, overnight, said, span } from './hours';

afterAll(() => speak('en'));

describe('the hours of a day', () => {
  it.each([['9', '09:00'], ['930', '09:30'], ['9:30', '09:30'], ['0930', '09:30'], ['9：05', '09:05'], ['24', '24:00'], ['00:00', '24:00'], [' 18.30 ', '18:30'], ['soon', 'soon'], ['25', '25'], ['9:75', '9:75']])('that end at %j end at %s', (typed, time) => expect(asTime(typed, 'to')).toBe(time));

  it('begin before midnight and may end with the day', () => {
    expect(isTime('24:00', 'from')).toBe(false);
    expect(isTime('24:00', 'to')).toBe(true);
    expect(isTime('24:01', 'to')).toBe(false);
    expect(asTime('24', 'from')).toBe('24');
    expect(minutesOfDay('')).toBeUndefined();
  });

  it('reach into the next day where the end is not later', () => {
    expect(span({ from: '22:00', to: '06:00' })).toEqual([1320, 1800]);
    expect(span({ from: '09:00', to: '09:00' })).toEqual([540, 1980]);
    expect(span({ from: '00:00', to: '24:00' })).toEqual([0, 1440]);
    expect(span({ from: '9', to: '' })).toBeUndefined();
    expect(overnight({ from: '22:00', to: '24:00' })).toBe(false);
    expect(overnight({ from: '22:00', to: '06:00' })).toBe(true);
  });

  it('are said one after the other', async () => {
    const day = [{ from: '09:00', to: '12:00' }, { from: '20:00', to: '02:00' }];
    expect(said(day)).toBe('09:00–12:00, 20:00–02:00 next day');
    expect(said([])).toBe('closed');
    await speak('zh');
    expect(said(day)).toBe('09:00–12:00、20:00–次日 02:00');
    expect(said(undefined)).toBe('不营业');
    await speak('en');
  });

  it('are offered after those that are there', () => {
    expect(following([])).toEqual({ from: '09:00', to: '18:00' });
    expect(following([{ from: '09:00', to: '12:00' }])).toEqual({ from: '13:00', to: '17:00' });
    expect(following([{ from: '09:00', to: '22:30' }])).toEqual({ from: '23:00', to: '24:00' });
  });
});
