import type { Alert } from '@api/notification';
import { describe, expect, it } from 'vitest';
import { told } from './told';

const about = (more: Partial<Alert>) => told({ id: 'n', at: '2026-03-02T10:00:00Z', read: false, caseId: 'case_1', shopName: 'Hotel', alert: { clock: 'FIRST_REPLY', threshold: 100, dueAt: '2026-03-02T12:00:00Z', late: false, ...more } } as unknown as Parameters<typeof told>[0]);

describe('an alert', () => {
  it('about the promise says how far it is', () => {
    expect(about({ threshold: 75 })).toMatchObject({ tone: 'risk', title: '75 % of the time has passed' });
    expect(about({})).toMatchObject({ tone: 'over', title: 'Deadline missed', path: '/queue?case=case_1' });
  });

  it('about a step that is late is no missed deadline', () => {
    expect(about({ clock: 'HOLDER', stage: 'APPROVE' })).toMatchObject({ tone: 'risk', title: 'Not approved in time' });
    expect(about({ clock: 'CLAIM', stage: 'WRITE' })).toMatchObject({ tone: 'risk', title: 'Your claim has ended' });
  });

  it('about the marketplace says whether it still takes a reply', () => {
    expect(about({ clock: 'MARKETPLACE_WINDOW', threshold: 75 })).toMatchObject({ tone: 'risk', title: 'Soon the marketplace takes no reply' });
    expect(about({ clock: 'MARKETPLACE_WINDOW' })).toMatchObject({ tone: 'over', title: 'The marketplace takes no reply any more' });
  });

  it('says until when the customer waits, not when the step ended', () => {
    const step = { clock: 'HOLDER', stage: 'WRITE' } as const;
    expect(about({ ...step, replyDueAt: '2026-03-09T12:00:00Z' }).body).not.toBe(about(step).body);
  });
});
