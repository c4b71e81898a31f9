import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@api/response';
import { Problem } from '../shared/problem';
import { Writing, type Desk } from './writing';

const mei = { id: 'usr_2', name: 'Mei' };
const draft = (text: string, version: number): Draft => ({ text, version, savedAt: '2026-03-02T10:00:00Z', by: mei });

/** A server that keeps one draft, and can be told to fail. */
function desk() {
  const state = { claimed: false, text: '', version: 0, local: undefined as string | undefined, failure: undefined as Problem | undefined };
  const calls: string[] = [];
  const world: Desk = {
    claim: async () => { calls.push('claim'); state.claimed = true; },
    save: async (text, version) => {
      calls.push(`save ${version}`);
      if (state.failure) throw state.failure;
      if (version !== state.version) throw new Problem(412, 'stale-version', 'stale', '');
      state.text = text;
      state.version += 1;
      return { version: state.version, savedAt: '2026-03-02T10:00:01Z', claimedUntil: '2026-03-02T10:15:00Z' };
    },
    read: async () => draft(state.text, state.version),
    keep: (text) => { state.local = text; },
    kept: () => state.local,
  };
  return { state, calls, writing: new Writing(world, () => state.claimed) };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('writing a reply', () => {
  it('claims the case at the first keystroke and saves', async () => {
    const { calls, state, writing } = desk();
    writing.input('D');
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(['claim', 'save 0']);
    expect(state.text).toBe('D');
  });

  it('saves once after a pause, with the version it last saw', async () => {
    const { calls, state, writing } = desk();
    state.claimed = true;
    'Dear Mark'.split('').reduce((text, letter) => { writing.input(text + letter); return text + letter; }, '');
    await vi.advanceTimersByTimeAsync(900);
    writing.input('Dear Mark,');
    await vi.advanceTimersByTimeAsync(900);
    expect(calls).toEqual(['save 0', 'save 1']);
    expect(writing.standing.value).toBe('clean');
    expect(state.local).toBeUndefined();
  });

  it('keeps the words on this device while the server is away, and saves them when it is back', async () => {
    const { state, writing } = desk();
    state.claimed = true;
    state.failure = new Problem(0, 'unreachable', 'away', '');
    writing.input('Dear Mark');
    await vi.advanceTimersByTimeAsync(900);
    expect(writing.standing.value).toBe('kept');
    expect(state.local).toBe('Dear Mark');
    state.failure = undefined;
    await vi.advanceTimersByTimeAsync(5000);
    expect(state.text).toBe('Dear Mark');
    expect(writing.standing.value).toBe('clean');
  });

  it('shows the other version when somebody saved in between, and lets mine win only when I say so', async () => {
    const { state, writing } = desk();
    state.claimed = true;
    state.version = 3;
    state.text = 'theirs';
    writing.input('mine');
    await vi.advanceTimersByTimeAsync(900);
    expect(writing.other.value?.text).toBe('theirs');
    expect(state.text).toBe('theirs');
    await writing.keepMine();
    expect(state.text).toBe('mine');
  });

  it('can take the other version instead', async () => {
    const { state, writing } = desk();
    state.claimed = true;
    state.version = 3;
    state.text = 'theirs';
    writing.input('mine');
    await vi.advanceTimersByTimeAsync(900);
    writing.takeTheirs();
    expect(writing.text.value).toBe('theirs');
    expect(writing.standing.value).toBe('clean');
  });

  it('says so when the claim is lost, and keeps the text', async () => {
    const { state, writing } = desk();
    state.claimed = true;
    state.failure = new Problem(409, 'case-held-by-another', 'Mei holds it.', '');
    writing.input('mine');
    await vi.advanceTimersByTimeAsync(900);
    expect(writing.standing.value).toBe('lost');
    expect(writing.text.value).toBe('mine');
  });

  it('never lets the server overwrite what is not saved yet', () => {
    const { writing } = desk();
    writing.adopt(draft('first', 1), 1);
    writing.input('mine');
    writing.adopt(draft('later', 2), 2);
    expect(writing.text.value).toBe('mine');
  });

  it('brings back what this device kept from before a crash', () => {
    const { state, writing } = desk();
    state.local = 'half a reply';
    writing.adopt(undefined, 0);
    expect(writing.text.value).toBe('half a reply');
    expect(writing.standing.value).toBe('kept');
  });
});
