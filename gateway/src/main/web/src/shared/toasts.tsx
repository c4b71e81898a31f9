import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from './language';
import { Close } from './icons';
import { asProblem } from './problem';
import './toasts.css';

interface Toast { id: string; tone: 'plain' | 'wrong'; text: ComponentChildren; action?: ComponentChildren }

const toasts = signal<readonly Toast[]>([]);
const plainFor = 5000;
let count = 0;

export function tell(text: ComponentChildren): void {
  const id = `plain-${count += 1}`;
  put({ id, tone: 'plain', text });
  setTimeout(() => hush(id), plainFor);
}

/** Says what the server said; stays until it is closed. */
export function complain(error: unknown): void {
  const problem = asProblem(error);
  if (problem.status === 401) return;
  put({ id: `wrong-${problem.type}`, tone: 'wrong', text: <><b>{problem.title}</b> {problem.detail}</> });
}

export function put(toast: Toast): void {
  toasts.value = [...toasts.value.filter((other) => other.id !== toast.id), toast];
}

export function hush(id: string): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((toast) => (
        <div key={toast.id} class={`toast ${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.action ?? (
            <button class="button icon small flat" aria-label={words.value.common.close} onClick={() => hush(toast.id)}><Close /></button>
          )}
        </div>
      ))}
    </div>
  );
}
