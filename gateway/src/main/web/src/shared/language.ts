import { computed, signal } from '@preact/signals';
import type { en } from '../words/en';
import { keep, kept } from './kept';

export type Language = 'en' | 'zh';
export type Words = typeof en;

const dictionaries: Record<Language, () => Promise<Words>> = {
  en: () => import('../words/en').then((module) => module.en),
  zh: () => import('../words/zh').then((module) => module.zh),
};

export const language = signal<Language>(asLanguage(kept('language') ?? globalThis.navigator?.language));
/** Every word on the screen comes from here, so that switching the language redraws only what is read. */
export const words = signal<Words>(undefined as unknown as Words);
export const locale = computed(() => (language.value === 'zh' ? 'zh-CN' : 'en-GB'));

export function asLanguage(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

let first: () => void;
/** Resolved once there are words to speak with: the server may answer before the first dictionary has come. */
export const wordsReady = new Promise<void>((resolve) => { first = resolve; });

/** Fetches the dictionary, then switches everything at once. Nothing is drawn before the first call has ended. */
export async function speak(next: Language): Promise<void> {
  words.value = await dictionaries[next]();
  language.value = next;
  first();
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  keep('language', next);
}
