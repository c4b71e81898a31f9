import { describe, expect, it } from 'vitest';
import { headOf } from './upload';

describe('the beginning of a file', () => {
  it('is sent byte by byte, whatever it holds', async () => expect(await headOf(new Blob([new Uint8Array([0, 255, 10, 228])]))).toBe('AP8K5A=='));
  it('is at most 64 KiB', async () => expect(atob(await headOf(new Blob(['x'.repeat(70_000)]))).length).toBe(65_536));
});
