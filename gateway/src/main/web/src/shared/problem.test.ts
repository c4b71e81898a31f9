import { describe, expect, it } from 'vitest';
import { Problem, problemOf } from './problem';

const answer = (body: unknown, status: number) => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

describe('what the server says went wrong', () => {
  it('keeps its words, its fields and what it adds', async () => {
    const problem = await problemOf(answer({ type: 'https://replydesk.dev/problems/reply-not-courteous', title: 'Not courteous', status: 422, detail: 'Change it.', errors: [{ field: 'policies[2].name', message: 'is needed' }], score: 12 }, 422));
    expect(problem.is('reply-not-courteous')).toBe(true);
    expect(problem.detail).toBe('Change it.');
    expect(problem.at('policies')).toBe('is needed');
    expect(problem.at('name')).toBeUndefined();
    expect(problem.more).toEqual({ score: 12 });
  });

  it('is still a problem when the answer is no JSON', async () => {
    const problem = await problemOf(answer('<html>', 502));
    expect(problem.status).toBe(502);
    expect(problem.title).not.toBe('');
  });

  it('knows a stale version', () => expect(new Problem(412, '', '', '').stale).toBe(true));
});
