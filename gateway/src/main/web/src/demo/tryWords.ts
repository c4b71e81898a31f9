import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the demo shop says, kept out of what every queue has to load. */
export const en = {
  title: 'Try this', hide: 'Hide these steps', harmless: 'A demo shop: nothing here reaches a real customer.',
  steps: ['The most urgent case is open. Claim it with C.', 'Press R and write a reply.', 'Watch the courtesy check read along.', 'Publish with Ctrl Enter. For some seconds you can still undo it.', 'Open the alerts with the bell: who was told, and when.'],
};

export const zh: typeof en = {
  title: '不妨试试', hide: '收起这些步骤', harmless: '这是示例店铺，不会发给真实的顾客。',
  steps: ['最紧急的评价已经打开，按 C 认领。', '按 R，写一条回复。', '看礼貌检查边读边提意见。', '按 Ctrl Enter 发布，几秒之内还能撤回。', '点右上角的铃铛，看看谁在什么时候收到了提醒。'],
};

export const tryWords = computed(() => (language.value === 'zh' ? zh : en));
