import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Case, CaseReview } from '@api/response';
import { aCase } from '../../test/aCase';
import { api } from '../shared/api';
import { CustomerPanel } from './customer';

describe('who a customer is', () => {
  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
  });

  const heading = (customerTier: CaseReview['customerTier'], customerId?: string) => {
    vi.spyOn(api.customers, 'getCustomer').mockReturnValue(new Promise(() => undefined));
    const review: CaseReview = { text: 'Cold', publishedAt: '2026-03-02T10:00:00Z', revisions: [], author: 'Mark', ...(customerTier && { customerTier }) };
    const of: Case = { ...aCase('case_1', 0), review, replies: [], notes: [], history: [], ...(customerId && { customerId }) };
    render(<CustomerPanel of={of} />, document.body);
    return document.querySelector('h2')!.textContent!.trim();
  };

  it('says of a VIP that they are one, recognised or not', () => {
    expect(heading('VIP', 'cus_1')).toBe('Mark VIP');
    expect(heading('VIP')).toMatch(/VIP$/);
  });
  it.each(['NEW', 'REGULAR', undefined] as const)('says nothing of %s', (tier) => expect(heading(tier, 'cus_1')).toBe('Mark'));
});
