import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './clipboard';

const had = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}

/** What would be copied, and where it stood. */
function oldWay(works: boolean): { texts: string[]; places: (string | undefined)[] } {
  const seen = { texts: [] as string[], places: [] as (string | undefined)[] };
  document.execCommand = () => {
    const field = document.querySelector('textarea');
    seen.texts.push(field?.value ?? '');
    seen.places.push(field?.parentElement?.tagName);
    return works;
  };
  return seen;
}

afterEach(() => {
  if (had) Object.defineProperty(navigator, 'clipboard', had);
  document.body.replaceChildren();
});

describe('copying a text', () => {
  it('uses the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard({ writeText });
    expect(await copyText('Dear Mark')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('Dear Mark');
  });

  it.each([['there is no clipboard', undefined], ['it is refused', { writeText: () => Promise.reject(new Error('no')) }]])('goes the old way where %s', async (_, value) => {
    clipboard(value);
    const old = oldWay(true);
    expect(await copyText('Dear Mark')).toBe(true);
    expect(old.texts).toEqual(['Dear Mark']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('selects inside an open dialog, since all else is closed then', async () => {
    clipboard(undefined);
    document.body.innerHTML = '<dialog open><button>Copy</button></dialog>';
    const old = oldWay(true);
    await copyText('link');
    expect(old.places).toEqual(['DIALOG']);
  });

  it('tells when nothing was copied', async () => {
    clipboard(undefined);
    oldWay(false);
    expect(await copyText('Dear Mark')).toBe(false);
  });
});
