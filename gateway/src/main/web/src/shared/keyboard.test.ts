import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from './commands';
import { chordOf, letters, startKeyboard } from './keyboard';

const key = (more: Partial<KeyboardEvent>) => ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('the key somebody pressed', () => {
  it('is read by its code when a Chinese input method hides it', () => {
    expect(chordOf(key({ key: 'Process', code: 'KeyJ' }))).toBe('j');
    expect(chordOf(key({ key: 'Process', code: 'Slash', shiftKey: true }))).toBe('?');
  });
  it('is the same command with Ctrl and with ⌘', () => {
    expect(chordOf(key({ key: 'Enter', ctrlKey: true }))).toBe('mod+enter');
    expect(chordOf(key({ key: 'Enter', metaKey: true }))).toBe('mod+enter');
  });
});

describe('shortcuts', () => {
  const runs = { next: vi.fn(), publish: vi.fn(), queue: vi.fn(), leave: vi.fn() };
  let stop = () => undefined as void;
  const press = (init: KeyboardEventInit, on: Element = document.body) => on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

  beforeEach(() => {
    commands.value = [
      { id: 'next', group: 'list', keys: ['j'], title: () => '', run: runs.next },
      { id: 'publish', group: 'case', keys: ['mod+enter'], title: () => '', run: runs.publish },
      { id: 'queue', group: 'go', keys: ['g q'], title: () => '', run: runs.queue },
      { id: 'leave', group: 'case', keys: ['escape'], title: () => '', run: runs.leave },
    ];
    stop = startKeyboard();
  });
  afterEach(() => {
    stop();
    letters.value = true;
    vi.clearAllMocks();
    document.body.replaceChildren();
  });

  it('run a command by its letter', () => {
    press({ key: 'j' });
    expect(runs.next).toHaveBeenCalledOnce();
  });
  it('understand one letter after the other', () => {
    press({ key: 'g' });
    press({ key: 'q' });
    expect(runs.queue).toHaveBeenCalledOnce();
  });
  it('leave letters to a field, but not Ctrl+Enter', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    press({ key: 'j' }, field);
    press({ key: 'Enter', ctrlKey: true }, field);
    expect(runs.next).not.toHaveBeenCalled();
    expect(runs.publish).toHaveBeenCalledOnce();
  });
  it('leave Escape to the dialog that is open', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    expect(press({ key: 'Escape' }, dialog)).toBe(false);
    dialog.setAttribute('open', '');
    expect(press({ key: 'Escape' }, dialog)).toBe(true);
    expect(runs.leave).toHaveBeenCalledOnce();
  });
  it('never fire while characters are being composed', () => {
    press({ key: 'Enter', ctrlKey: true, isComposing: true });
    expect(runs.publish).not.toHaveBeenCalled();
  });
  it('can be switched off as far as they are single letters', () => {
    letters.value = false;
    press({ key: 'j' });
    press({ key: 'Enter', ctrlKey: true });
    expect(runs.next).not.toHaveBeenCalled();
    expect(runs.publish).toHaveBeenCalledOnce();
  });
});
