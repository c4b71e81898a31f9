import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the settings of a person say, kept out of what the queue has to load. */
export const en = {
  title: 'My settings', profile: 'Profile', name: 'Name', language: 'Language', zone: 'Time zone', zoneHint: 'Times are shown in this zone.', undo: 'Time to undo', undoHint: 'How long a reply waits before it goes out. If less time is left, it goes out at once.', none: 'none', seconds: (n: number) => `${n} s`, appearance: 'Appearance', keyboard: 'Keyboard', letters: 'Shortcuts with single letters', lettersHint: 'J, K, R and the like. Ctrl or ⌘ shortcuts always work.', device: 'Kept on this device.', password: 'Password', current: 'Current password', change: 'Change the password', changed: 'Password changed. Other devices are signed out.', saved: 'Saved.',
};

export const zh: typeof en = {
  title: '个人设置', profile: '个人资料', name: '姓名', language: '语言', zone: '时区', zoneHint: '所有时间按此时区显示。', undo: '撤销时间', undoHint: '回复在发出前等待多久。剩余时间不足时会立即发出。', none: '不等待', seconds: (n: number) => `${n} 秒`, appearance: '外观', keyboard: '键盘', letters: '单键快捷键', lettersHint: '如 J、K、R。Ctrl 或 ⌘ 组合键始终可用。', device: '仅保存在本机。', password: '密码', current: '当前密码', change: '修改密码', changed: '密码已修改，其他设备已退出登录。', saved: '已保存。',
};

export const settingsWords = computed(() => (language.value === 'zh' ? zh : en));
