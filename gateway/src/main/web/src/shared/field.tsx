import type { ComponentChildren } from 'preact';
import { cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Problem } from './problem';

interface Props { label: string; hint?: ComponentChildren; name?: string; problem?: Problem | undefined; children: VNode<any> }

/** A labelled control; what the server says about this field stands beneath it. */
export function Field({ label, hint, name, problem, children }: Props) {
  const id = useId();
  const wrong = name ? problem?.at(name) : undefined;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  return (
    <label class="field">
      <span>{label}</span>
      {cloneElement(children, { 'aria-invalid': wrong ? true : undefined, 'aria-describedby': described })}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {wrong && <span class="wrong" id={`${id}-wrong`}>{wrong}</span>}
    </label>
  );
}

/** The part of a problem that belongs to no single field of the form. */
export function Wrong({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  const loose = problem.errors.length === 0;
  return (
    <div class="notice over" role="alert">
      <span><b>{problem.title}</b>{loose && problem.detail ? ` ${problem.detail}` : ''}{!loose && ` ${problem.errors.map((error) => error.message).join(' · ')}`}</span>
    </div>
  );
}
