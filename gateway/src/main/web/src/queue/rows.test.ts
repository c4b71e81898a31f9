import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCase } from '../../test/aCase';
import { api } from '../shared/api';
import { go } from '../shared/router';
import { read } from './filter';
import { caseChanged, caseGone, caseOf, load, neighbour, order, presenceChanged, settle, showWaiting, waiting } from './rows';

const list = vi.spyOn(api.queue, 'listCases');

async function showing(...minutes: number[]): Promise<void> {
  list.mockResolvedValue({ items: minutes.map((minute) => aCase(`c${minute}`, minute)), nextCursor: null });
  await load(read(new URLSearchParams()));
}

beforeEach(() => { go('/queue?case=c20'); });

describe('the list while somebody works on a row', () => {
  it('keeps a more urgent case waiting instead of moving that row', async () => {
    await showing(10, 20, 30);
    caseChanged(aCase('new', 5));
    expect(order.value).toEqual(['c10', 'c20', 'c30']);
    expect(waiting.value.map((c) => c.id)).toEqual(['new']);
    showWaiting();
    expect(order.value).toEqual(['new', 'c10', 'c20', 'c30']);
  });

  it('puts a less urgent case at its place at once', async () => {
    await showing(10, 20, 30);
    caseChanged(aCase('new', 25));
    expect(order.value).toEqual(['c10', 'c20', 'new', 'c30']);
  });

  it('puts a paused case behind all that run, whenever it is due', async () => {
    await showing(10, 20, 30);
    caseChanged(aCase('still', 5, { risk: 'PAUSED' }));
    caseChanged(aCase('later', 40));
    expect(order.value).toEqual(['c10', 'c20', 'c30', 'later', 'still']);
  });

  it('leaves an answered case above in place until the selection moves', async () => {
    await showing(10, 20, 30);
    caseGone({ id: 'c10', version: 2, state: 'ANSWERED', risk: 'MET' });
    expect(order.value).toEqual(['c10', 'c20', 'c30']);
    expect(caseOf('c10')?.value.state).toBe('ANSWERED');
    go('/queue?case=c30');
    settle();
    expect(order.value).toEqual(['c20', 'c30']);
  });

  it('drops an answered case below at once', async () => {
    await showing(10, 20, 30);
    caseGone({ id: 'c30', version: 2, state: 'EXEMPT', risk: 'NONE' });
    expect(order.value).toEqual(['c10', 'c20']);
  });

  it('never goes back to an older version', async () => {
    await showing(10, 20);
    caseChanged(aCase('c10', 10, { version: 5, state: 'CLAIMED' }));
    caseChanged(aCase('c10', 10, { version: 4, state: 'OPEN' }));
    expect(caseOf('c10')?.value.state).toBe('CLAIMED');
  });

  it('shows who writes', async () => {
    await showing(10);
    presenceChanged({ id: 'c10', by: { id: 'usr_2', name: 'Mei' }, until: '2026-03-02T10:15:00Z', draftVersion: 2 });
    expect(caseOf('c10')?.value.claim?.by.name).toBe('Mei');
    presenceChanged({ id: 'c10', draftVersion: 2 });
    expect(caseOf('c10')?.value.claim).toBeUndefined();
  });

  it('goes on to the neighbour, and to the first when the selected one is not listed', async () => {
    await showing(10, 20, 30);
    expect(neighbour('c20', 1)).toBe('c30');
    expect(neighbour('c30', 1)).toBeUndefined();
    expect(neighbour('elsewhere', 1)).toBe('c10');
  });
});
