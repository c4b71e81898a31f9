import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newRule } from './rule';
import { RuleCard } from './ruleCard';

const rule = { ...newRule(), name: 'Angry', firstReply: 'PT4H', followUp: null };
const change = vi.fn();

function show(today?: { cases: number }) {
  const nothing = () => undefined;
  render(<RuleCard rule={rule} index={0} last today={today && { name: 'Angry', overdue: 0, atRisk: 0, ...today }} editable open wrong={[]} movable={{ up: false, down: false }} onOpen={nothing} onChange={change} onMove={nothing} onRemove={nothing} />, document.body);
}

const field = (name: string) => [...document.querySelectorAll('label')].find((label) => label.textContent!.includes(name))!.querySelector('input')!;
const amount = () => document.querySelector<HTMLInputElement>('input[type=number]')!;
const said = (input: HTMLInputElement, event: string) => { input.dispatchEvent(new Event(event, { bubbles: true })); };

const drawn = () => new Promise((done) => { setTimeout(done); });

function type(input: HTMLInputElement, text: string) {
  input.value = text;
  said(input, 'input');
}

describe('the form of a rule', () => {
  afterEach(() => {
    render(null, document.body);
    change.mockReset();
  });

  it('keeps what is being typed when the numbers of today arrive meanwhile', async () => {
    show();
    type(amount(), '6');
    type(field('Warn at'), '50, 80');
    type(field('when the customer writes again'), '90m');
    show({ cases: 7 });
    await vi.waitFor(() => expect(document.body.textContent).toContain('7 '));
    expect([amount(), field('Warn at'), field('when the customer writes again')].map(({ value }) => value)).toEqual(['6', '50, 80', '90m']);
    said(amount(), 'change');
    expect(change.mock.lastCall![0]).toMatchObject({ firstReply: 'PT6H' });
    said(field('Warn at'), 'change');
    expect(change.mock.lastCall![0]).toMatchObject({ warnAt: [50, 80] });
    said(field('when the customer writes again'), 'change');
    expect(change.mock.lastCall![0]).toMatchObject({ followUp: 'PT90M' });
  });

  it('shows what holds once the field is left', async () => {
    show();
    type(field('when the customer writes again'), 'soon');
    await drawn();
    said(field('when the customer writes again'), 'change');
    expect(change.mock.lastCall![0]).toMatchObject({ followUp: null });
    await vi.waitFor(() => expect(field('when the customer writes again').value).toBe(''));
    type(amount(), '9');
    await drawn();
    said(amount(), 'blur');
    await vi.waitFor(() => expect(amount().value).toBe('4'));
  });
});
