import { computed } from '@preact/signals';
import type { ReapplicationChoice } from '@api/response';
import { language } from '../shared/language';

/** What is said of cases that were put under other rules, kept out of what the queue has to load. */
export const en = {
  applied: (name: string, version: number) => `Rule “${name}” applied (version ${version})`, insteadOf: (name: string, version: number) => `instead of “${name}” (version ${version})`,
  choices: { FROM_NOW_ON: 'from now on', FROM_THE_BEGINNING: 'from the beginning', START_AFRESH: 'started afresh' } satisfies Record<ReapplicationChoice, string>,
  moved: (due: string, before: string) => `due ${due}, before that ${before}`, sameDue: (due: string) => `due ${due} as before`,
};

export const zh: typeof en = {
  applied: (name: string, version: number) => `应用规则“${name}”（第 ${version} 版）`, insteadOf: (name: string, version: number) => `原为“${name}”（第 ${version} 版）`,
  choices: { FROM_NOW_ON: '从现在起', FROM_THE_BEGINNING: '从头算起', START_AFRESH: '重新开始' },
  moved: (due: string, before: string) => `截止时间改为 ${due}，原为 ${before}`, sameDue: (due: string) => `截止时间仍为 ${due}`,
};

export const appliedWords = computed(() => (language.value === 'zh' ? zh : en));
