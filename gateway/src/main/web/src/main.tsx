import { render } from 'preact';
import './shared/tokens.css';
import './shared/base.css';
import './shared/controls.css';
import { App } from './app/app';
import { startClock } from './shared/clock';
import { startKeyboard } from './shared/keyboard';
import { language, speak } from './shared/language';
import { startRouter } from './shared/router';
import { startTheme } from './shared/theme';
import { loadMe } from './session/load';

startTheme();
startClock();
startRouter();
startKeyboard();
await Promise.all([speak(language.value), loadMe()]);
render(<App />, document.getElementById('app')!);
