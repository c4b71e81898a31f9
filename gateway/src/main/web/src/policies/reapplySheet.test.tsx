import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reapplication, ReapplicationNumbers, SlaPolicies } from '@api/response';
import { adminApi } from '../shared/adminApi';
import { Problem } from '../shared/problem';
import { besides, percentDone } from './reapplied';
import { ReapplySheet } from './reapplySheet';

const row = { name: 'Quick', changed: 17, earlier: 12, later: 0, atRisk: 3, overdue: 2, missedBefore: 1, unchanged: 4 };
const numbers: ReapplicationNumbers = { cases: 24, changed: 17, unchanged: 4, backlog: 0, paused: 2, replyLeaves: 1, gone: 0, policies: [row, { ...row, name: 'Never', changed: 0, missedBefore: 1 }] };
const saved: SlaPolicies = { version: 3, policies: [{ id: 'pol_q', name: 'Quick', match: {}, firstReply: 'PT8H', warnAt: [75], mainWarning: 75, requiresApproval: false }] };
const run: Reapplication = { id: 'rap_1', choice: 'START_AFRESH', policyVersion: 3, startedBy: { id: 'usr_1', name: 'Anna' }, startedAt: '2026-03-02T10:00:00Z', total: 24, done: 12, numbers };

describe('the dialog that applies rules to open cases', () => {
  const preview = vi.fn();
  const start = vi.fn();
  const started = vi.fn();
  const stale = vi.fn();
  const stop = vi.fn();
  const stopped = vi.fn();

  beforeEach(() => {
    vi.spyOn(adminApi.reapplications, 'previewReapplication').mockImplementation(preview.mockReset().mockResolvedValue({ policyVersion: 3, numbers }));
    vi.spyOn(adminApi.reapplications, 'startReapplication').mockImplementation(start.mockReset().mockResolvedValue(run));
    vi.spyOn(adminApi.reapplications, 'stopReapplication').mockImplementation(stop.mockReset().mockResolvedValue({ ...run, stoppedBy: { id: 'usr_2', name: 'Ben' } }));
    started.mockReset();
    stopped.mockReset();
    stale.mockReset();
  });

  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
  });

  const settle = () => vi.waitFor(() => new Promise((done) => { setTimeout(done); }));
  const show = async (of?: Reapplication) => {
    render(<ReapplySheet saved={saved} run={of} onRun={(now) => (now.stoppedBy ? stopped : started)(now)} onStale={stale} onClose={() => undefined} />, document.body);
    await vi.waitFor(() => expect(said()).not.toContain('Counting'));
  };
  const said = () => document.body.textContent!;
  const send = async () => {
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };

  it('shows what each choice would do before anything is done', async () => {
    await show();
    expect(preview.mock.calls[0]![0]).toEqual({ reapplicationRequest: { choice: 'FROM_NOW_ON' } });
    expect([...document.querySelectorAll('tbody tr')].map((line) => line.textContent)).toEqual(['Quick1712032']);
    const afresh = document.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]!;
    afresh.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(preview.mock.lastCall![0]).toEqual({ reapplicationRequest: { choice: 'START_AFRESH' } }));
    expect(start).not.toHaveBeenCalled();
  });

  it('applies the version that was previewed', async () => {
    await show();
    expect(document.querySelector('.primary')!.textContent).toBe('Apply to 17 cases');
    await send();
    expect(start.mock.calls[0]![0]).toEqual({ ifMatch: '"3"', reapplicationRequest: { choice: 'FROM_NOW_ON' } });
    expect(started).toHaveBeenCalledWith(run);
  });

  it('looks again where the rules were changed meanwhile', async () => {
    start.mockRejectedValue(new Problem(412, 'https://x/precondition-failed', 'Changed', ''));
    await show();
    await send();
    expect(stale).toHaveBeenCalledOnce();
    expect(started).not.toHaveBeenCalled();
  });

  it('offers nothing to do where no case changes', async () => {
    preview.mockResolvedValue({ policyVersion: 3, numbers: { ...numbers, changed: 0, policies: [] } });
    await show();
    expect(said()).toContain('No open case changes.');
    expect(document.querySelector<HTMLButtonElement>('.primary')!.disabled).toBe(true);
  });

  it('says how far it is, and what came of it', async () => {
    await show(run);
    expect(said()).toContain('12 of 24 looked at');
    expect(document.querySelector('progress')!.value).toBe(50);
    await show({ ...run, done: 23, finishedAt: '2026-03-02T10:00:09Z' });
    expect(said()).toContain('Applied to 17 cases');
  });

  it('stops when that is asked for twice, and says what stays', async () => {
    await show(run);
    const button = () => document.querySelector<HTMLButtonElement>('.danger');
    button()!.click();
    await vi.waitFor(() => expect(button()!.textContent).toBe('Really stop'));
    expect(stop).not.toHaveBeenCalled();
    button()!.click();
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledWith(expect.objectContaining({ stoppedBy: { id: 'usr_2', name: 'Ben' } })));
    expect(stop).toHaveBeenCalledExactlyOnceWith({ id: 'rap_1' });
    await show({ ...run, stoppedBy: { id: 'usr_2', name: 'Ben' } });
    expect(said()).toContain('Stopping …');
    expect(button()).toBeNull();
    await show({ ...run, stoppedBy: { id: 'usr_2', name: 'Ben' }, finishedAt: '2026-03-02T10:00:09Z' });
    expect(said()).toContain('Stopped by Ben. 17 cases changed before that and stay so.');
  });

  it('tells what was missed before and why others stay as they are', () => {
    expect(besides(numbers)).toEqual(['2 cases missed the old deadline. That stays recorded and counts.', 'Already as the rules want it: 4 cases.', 'Left alone, because the time stands still: 2 cases.', 'Left alone, because a reply is on its way: 1 case.']);
  });

  it('is not at its end before it is over', () => {
    expect(percentDone({ done: 24, total: 24 })).toBe(99);
    expect(percentDone({ done: 20, total: 24, finishedAt: 'x' })).toBe(100);
    expect(percentDone({ done: 0, total: 0 })).toBe(0);
  });
});
