import { language, words } from '../shared/language';
import { switchLanguage } from '../settings/switchLanguage';

export function LanguageSwitch() {
  const t = words.value.shell;
  return (
    <button class="button flat language" lang={language.value === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
      {t.switchLanguage}
    </button>
  );
}
