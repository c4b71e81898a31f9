import type { PainPoint } from '@api/response';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from './clipboard';
import { now } from './clock';
import { near, show } from './dates';
import { Copy } from './icons';
import { language, words } from './language';
import { printed } from './commands';
import type { Problem } from './problem';
import { tell } from './toasts';

export function Stars({ rating }: { rating: number | undefined }) {
  const spoken = rating === undefined ? words.value.stars.none : words.value.stars.spoken(rating);
  if (rating === undefined) return <span class="tag">{spoken}</span>;
  return <span class="stars" role="img" aria-label={spoken}>{'★'.repeat(rating)}<s>{'★'.repeat(5 - rating)}</s></span>;
}

export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  if (/^\p{Script=Han}/u.test(name)) return name.trim().slice(-2);
  return ((parts[0]?.[0] ?? '') + (parts.length > 1 ? parts.at(-1)![0] : '')).toUpperCase();
}

export function Avatar({ name }: { name: string }) {
  return <span class="avatar" title={name} aria-hidden="true">{initials(name)}</span>;
}

/** An instant, short; the full one on hover and for machines. */
export function When({ at }: { at: string }) {
  return <time dateTime={at} title={show(at, 'full')}>{near(at, now.peek())}</time>;
}

export function Keys({ keys }: { keys: string | undefined }) {
  return keys ? <kbd aria-hidden="true">{printed(keys)}</kbd> : null;
}

/** What a review complains about; danger stands out. */
export function PainPoints({ of }: { of: readonly PainPoint[] }) {
  return <>{of.filter((point) => point !== 'OTHER').map((point) => <span key={point} class={point === 'SAFETY_HEALTH' ? 'tag hot' : 'tag'}>{words.value.painPoint[point]}</span>)}</>;
}

export function CopyButton({ text, label }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!await copyText(text)) return tell(words.value.common.notCopied);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return <button type="button" class="button" onClick={copy}><Copy />{copied ? words.value.common.copied : label ?? words.value.common.copy}</button>;
}

export function Empty({ icon, title, page, children }: { icon?: ComponentChildren; title: string; page?: boolean; children?: ComponentChildren }) {
  return <div class="empty">{icon}{page ? <h1>{title}</h1> : <b>{title}</b>}{children && <span>{children}</span>}</div>;
}

export function Failed({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <div class="empty" role="alert">
      <b>{problem.title}</b>
      {problem.detail && <span>{problem.detail}</span>}
      <button class="button" onClick={onRetry}>{words.value.common.retry}</button>
    </div>
  );
}

export function Skeleton({ lines = 3 }: { lines?: number }) {
  return <div class="form" aria-hidden="true">{Array.from({ length: lines }, (_, i) => <div key={i} class="skeleton" />)}</div>;
}

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the reader's own. */
export function languageName(tag: string | undefined): string {
  if (!tag || tag === 'und') return words.value.common.unknownLanguage;
  const key = language.value;
  let display = names.get(key);
  if (!display) names.set(key, display = new Intl.DisplayNames([key], { type: 'language' }));
  try { return display.of(tag) ?? tag; } catch { return tag; }
}
