import { computed } from '@preact/signals';
import { language } from '../shared/language';
import { many } from '../words/many';

/** What the list behind the bell and the messages of the browser say, kept out of what the queue has to load. */
export const en = {
  none: 'No alerts', noneHint: 'When a deadline comes close, it is said here.', readAll: 'Mark all as read', passed: (n: number) => `${n} % of the time has passed`, missed: 'Deadline missed', late: 'told late', level: (n: number) => `escalation level ${n}`, due: (when: string) => `due ${when}`, isNew: 'New', out: (name: string) => `${name} gets no alerts`, back: (name: string) => `${name} gets alerts again`, gap: (n: number) => `${many(n, 'review is', 'reviews are')} missing`,
  held: { TRIAGE: 'Nobody took it in time', CLAIM: 'Back in the queue', WRITE: 'Not written in time', APPROVE: 'Not approved in time', PUBLISH: 'Not seen in time' }, left: 'Your claim has ended', closing: 'Soon the marketplace takes no reply', closed: 'The marketplace takes no reply any more',
  misses: (n: number) => `${many(n, 'case', 'cases')} will not make it`, of: (waiting: number, time: string, people: number, rate: string) => `of ${waiting} due by ${time} · ${people === 0 ? 'nobody' : people} at work, ${people === 0 ? 'usually ' : ''}${rate} an hour`,
};

export const zh: typeof en = {
  none: '没有提醒', noneHint: '临近截止时间时，会在这里告诉你。', readAll: '全部标为已读', passed: (n: number) => `时间已用 ${n}%`, missed: '已超时', late: '延迟通知', level: (n: number) => `第 ${n} 级升级`, due: (when: string) => `截止 ${when}`, isNew: '新', out: (name: string) => `${name}收不到提醒`, back: (name: string) => `${name}已恢复提醒`, gap: (n: number) => `缺少 ${n} 条评价`,
  held: { TRIAGE: '无人按时接手', CLAIM: '已回到队列', WRITE: '未按时写完', APPROVE: '未按时审批', PUBLISH: '未按时显示' }, left: '你的认领已到期', closing: '平台即将停止接受回复', closed: '平台已不再接受回复',
  misses: (n: number) => `预计 ${n} 条赶不上`, of: (waiting: number, time: string, people: number, rate: string) => `${time} 前到期 ${waiting} 条 · ${people === 0 ? '目前无人在岗，平时' : `${people} 人在岗，`}每小时 ${rate} 条`,
};

export const alertWords = computed(() => (language.value === 'zh' ? zh : en));
