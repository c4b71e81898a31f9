import { me, signedIn } from '../session/session';
import { api, etag } from '../shared/api';
import { language, speak } from '../shared/language';
import { complain } from '../shared/toasts';

/** Switches at once and tells the server, so that mails and advice come in the same language. */
export async function switchLanguage(): Promise<void> {
  const next = language.value === 'zh' ? 'en' : 'zh';
  await speak(next);
  if (!me.value) return;
  try {
    signedIn(await api.me.updateMe({ ifMatch: etag(me.value.user.version), meChange: { language: next === 'zh' ? 'zh-CN' : 'en' } }));
  } catch (error) {
    complain(error);
  }
}
