import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said of whoever has a case, kept out of what the queue has to load. */
export const en = {
  until: { TRIAGE: (when: string) => `somebody takes it by ${when}`, CLAIM: (when: string) => `to be begun by ${when}`, WRITE: (when: string) => `to be written by ${when}`, APPROVE: (when: string) => `to be approved by ${when}`, PUBLISH: (when: string) => `to be seen by ${when}` },
  late: { TRIAGE: (when: string) => `nobody took it by ${when}`, CLAIM: (when: string) => `not begun by ${when}`, WRITE: (when: string) => `not written by ${when}`, APPROVE: (when: string) => `not approved by ${when}`, PUBLISH: (when: string) => `not seen by ${when}` },
  back: (name: string) => `Back in the queue · ${name} did not begin in time`,
  taken: (when: string) => `replies are taken until ${when}`, closed: 'the marketplace takes no reply any more', closing: 'Soon the marketplace takes no reply',
};

export const zh: typeof en = {
  until: { TRIAGE: (when: string) => `须在 ${when} 前有人接手`, CLAIM: (when: string) => `须在 ${when} 前开始处理`, WRITE: (when: string) => `须在 ${when} 前写完`, APPROVE: (when: string) => `须在 ${when} 前审批`, PUBLISH: (when: string) => `须在 ${when} 前显示` },
  late: { TRIAGE: (when: string) => `${when} 前无人接手`, CLAIM: (when: string) => `${when} 前未开始处理`, WRITE: (when: string) => `${when} 前未写完`, APPROVE: (when: string) => `${when} 前未审批`, PUBLISH: (when: string) => `${when} 前未显示` },
  back: (name: string) => `已回到队列 · ${name}未按时开始处理`,
  taken: (when: string) => `平台接受回复至 ${when}`, closed: '平台已不再接受回复', closing: '平台即将停止接受回复',
};

export const holderWords = computed(() => (language.value === 'zh' ? zh : en));
