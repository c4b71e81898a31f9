import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Chunk { file: string; isEntry?: boolean; imports?: string[]; css?: string[] }

const built = `${resolve('../../../target/web')}/`;
const manifest = JSON.parse(readFileSync(`${built}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
const kilobyte = 1024;

const weight = (file: string) => gzipSync(readFileSync(built + file)).length;

function needed(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  manifest[name]!.imports?.forEach((other) => needed(other, found));
  return found;
}

function scripts(name: string): number {
  return [...needed(name)].reduce((sum, part) => sum + weight(manifest[part]!.file), 0);
}

const entry = Object.keys(manifest).find((name) => manifest[name]!.isEntry)!;

describe('what the browser has to load', () => {
  it.each(['en', 'zh'])('is at most 60 KB of script for the queue in %s', (language) => {
    expect(scripts(entry) + weight(manifest[`src/words/${language}.ts`]!.file)).toBeLessThanOrEqual(60 * kilobyte);
  });

  it('is at most 30 KB of script more for each other page', () => {
    const first = needed(entry);
    const pages = Object.keys(manifest).filter((name) => !first.has(name) && manifest[name]!.file.endsWith('.js') && name.startsWith('src/'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const more = [...needed(page)].filter((part) => !first.has(part)).reduce((sum, part) => sum + weight(manifest[part]!.file), 0);
      expect(more, page).toBeLessThanOrEqual(30 * kilobyte);
    }
  });

  it('is at most 15 KB of style for the queue', () => {
    const styles = new Set([...needed(entry)].flatMap((part) => manifest[part]!.css ?? []));
    expect([...styles].reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(15 * kilobyte);
  });

  it('needs no script or style inside the page, so the content policy stays strict', () => {
    const page = readFileSync(`${built}index.html`, 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});
