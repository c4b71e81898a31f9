import { describe, expect, it } from 'vitest';
import type { Finding } from '@api/response';
import { pieces, spans } from './marks';

const text = 'We are sorry if you waited.';
const found = (part: string, more: Partial<Finding> = {}): Finding => ({ rule: 'APOLOGY', points: -8, hardFail: false, advice: '', start: text.indexOf(part), end: text.indexOf(part) + part.length, ...more });
const at = (now: string, finding: Finding) => spans([finding], text, now).map((span) => now.slice(span.start, span.end));

describe('marks in a text that is still being typed', () => {
  it('stay on what was found when more is typed behind', () => expect(at(`${text} Regards`, found('sorry if'))).toEqual(['sorry if']));
  it('move along when something is typed in front', () => expect(at(`Dear Mark. ${text}`, found('sorry if'))).toEqual(['sorry if']));
  it('go when the found words themselves change', () => expect(at('We are sorry that you waited.', found('sorry if'))).toEqual([]));
  it('are not drawn for findings about the whole text', () => expect(spans([found('sorry', { start: 0, end: 0 })], text, text)).toEqual([]));
});

describe('the pieces of a marked text', () => {
  it('give the text back whole', () => {
    const marked = spans([found('sorry if'), found('waited'), found('if you')], text, text);
    expect(pieces(text, marked).map((piece) => piece.text).join('')).toBe(text);
  });
  it('show the earlier of two findings that overlap', () => {
    const marked = spans([found('if you'), found('sorry if')], text, text);
    expect(pieces(text, marked).filter((piece) => piece.span).map((piece) => piece.text)).toEqual(['sorry if']);
  });
});
