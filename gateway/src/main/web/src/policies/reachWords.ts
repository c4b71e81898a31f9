import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What is said about whom a level reaches. */
export const en = {
  named: 'Persons', add: 'Add a person', take: (name: string) => `Do not tell ${name}`, gone: 'Switched off', level: (n: number, said: string) => `Level ${n}: ${said}`,
  lost: (n: number) => (n === 1 ? 'a person who is named is switched off. Take them out or name somebody else.' : `${n} persons who are named are switched off. Take them out or name others.`),
  onlyLost: 'everybody who is named is switched off, so the managers are told. Name somebody else.',
  noLead: (teams: string) => `no lead who can be told in ${teams}. There the managers are told. Name a lead under People.`,
  noTeam: (shops: string) => `${shops} without a team, so nobody leads it or is on call. There the managers are told.`,
  noRoster: (teams: string) => `no roster in ${teams}. There the lead is told, else the managers. Write one below.`,
  gaps: (teams: string) => `at times nobody is on call in ${teams}. Then the lead is told, else the managers.`,
  noManager: 'nobody is a manager, so the administrators are told.',
};

export const zh: typeof en = {
  named: '指定成员', add: '添加成员', take: (name: string) => `不再通知${name}`, gone: '已停用', level: (n: number, said: string) => `第 ${n} 级：${said}`,
  lost: (n: number) => `指定的成员中有 ${n} 人已停用，请移除或改选他人。`,
  onlyLost: '指定的成员均已停用，将改为通知主管。请改选他人。',
  noLead: (teams: string) => `${teams}没有可通知的负责人，将改为通知主管。请在成员页面指定负责人。`,
  noTeam: (shops: string) => `${shops}未归属团队，没有负责人和值班人，将改为通知主管。`,
  noRoster: (teams: string) => `${teams}没有值班表，将改为通知负责人或主管。请在下方填写。`,
  gaps: (teams: string) => `${teams}有无人值班的时段，届时改为通知负责人或主管。`,
  noManager: '没有主管，将改为通知管理员。',
};

export const reachWords = computed(() => (language.value === 'zh' ? zh : en));
