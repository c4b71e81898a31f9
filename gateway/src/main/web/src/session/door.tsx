import type { ComponentChildren } from 'preact';
import { Mark } from '../shared/icons';
import { language, speak, words } from '../shared/language';
import './session.css';

interface Props { title: string; text: string; onSubmit: (event: Event) => void; children: ComponentChildren }

/** The frame of the two pages one sees before one is let in. */
export function Door({ title, text, onSubmit, children }: Props) {
  const t = words.value.shell;
  return (
    <main class="door">
      <header>
        <button class="button flat" lang={language.value === 'zh' ? 'en' : 'zh-CN'} onClick={() => void speak(language.value === 'zh' ? 'en' : 'zh')}>{t.switchLanguage}</button>
      </header>
      <form onSubmit={onSubmit} noValidate>
        <div class="brand"><Mark />{words.value.common.product}</div>
        <div><h1>{title}</h1><p>{text}</p></div>
        {children}
      </form>
    </main>
  );
}
