import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said about being away, to the person and to administrators. */
export const en = {
  title: 'Away', hint: 'Alerts of that time go to the deputy, who reads for whom. Without one they go to the lead of the team, then to the managers.', from: 'Away from', until: 'Back at', deputy: 'Deputy', nobody: 'Nobody', gone: 'Switched off', save: 'Save the absence', end: 'Back already', cancel: 'Stay after all', saved: 'Saved. Alerts of that time go to others.', ended: 'No absence any more.', now: (until: string) => `away until ${until}`, later: (from: string, until: string) => `away from ${from} until ${until}`, standsIn: (name: string) => `${name} stands in`,
};

export const zh: typeof en = {
  title: '外出', hint: '外出期间的提醒由代理人接收，并注明替谁处理。没有代理人时通知团队负责人，再到主管。', from: '外出开始', until: '返回时间', deputy: '代理人', nobody: '无', gone: '已停用', save: '保存外出', end: '已提前返回', cancel: '取消外出', saved: '已保存，期间的提醒将通知他人。', ended: '已取消外出。', now: (until: string) => `外出至 ${until}`, later: (from: string, until: string) => `${from} 至 ${until} 外出`, standsIn: (name: string) => `由${name}代理`,
};

export const awayWords = computed(() => (language.value === 'zh' ? zh : en));
