import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said of a marketplace that takes no replies. */
export const en = {
  start: 'Report an outage', end: 'It works again', since: (when: string) => `Out since ${when}`, title: (shop: string) => `${shop}: the marketplace is out`, what: 'What happened?',
  hint: 'From now on the deadlines of this shop stand still where their rule allows it, until you say that it works again. Reviews about safety and missed deadlines are left alone. Everybody sees who reported it and why.',
  started: 'Reported. The deadlines stand still.', ended: 'Reported. The deadlines run again.',
  connector: 'Connector', byConnector: 'Reported by the connector',
};

export const zh: typeof en = {
  start: '报告故障', end: '已恢复', since: (when: string) => `${when} 起故障`, title: (shop: string) => `${shop}：平台故障`, what: '发生了什么？',
  hint: '即刻起，本店铺的时限在规则允许的范围内暂停，直到你标记已恢复。涉及安全的评价和已超时的评价不受影响。所有人都能看到由谁报告、原因为何。',
  started: '已报告，计时暂停。', ended: '已报告，恢复计时。',
  connector: '平台连接', byConnector: '由平台连接自动报告',
};

export const outageWords = computed(() => (language.value === 'zh' ? zh : en));
