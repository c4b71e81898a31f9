import { describe, expect, it } from 'vitest';
import { speak } from './language';
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

  it('is said in Chinese to who reads Chinese', async () => {
    await speak('zh');
    const problem = await problemOf(answer({ type: 'https://replydesk.dev/problems/mail-taken', title: 'Mail taken', detail: 'Somebody has this mail address already.' }, 409));
    await speak('en');
    expect([problem.title, problem.detail]).toEqual(['这个邮箱已有人使用。', '']);
  });

  it('names fields in Chinese as well, with their numbers, and keeps what it has no words for', async () => {
    await speak('zh');
    const errors = ['size must be between 1 and 120', 'must be an IANA time zone such as Europe/Berlin or Asia/Shanghai', 'must be one of warnAt, which is [50, 75]', 'is something new'];
    const problem = await problemOf(answer({ errors: errors.map((message, i) => ({ field: `f${i}`, message })) }, 400));
    await speak('en');
    expect(problem.errors.map((error) => error.message)).toEqual(['长度或数量须在 1 到 120 之间', '请填写有效的时区，例如 Asia/Shanghai', '须是提醒点之一：[50, 75]', 'is something new']);
  });

  it('is still a problem when the answer is no JSON', async () => {
    const problem = await problemOf(answer('<html>', 502));
    expect(problem.status).toBe(502);
    expect(problem.title).not.toBe('');
  });

  it('knows a stale version', () => expect(new Problem(412, '', '', '').stale).toBe(true));
});
