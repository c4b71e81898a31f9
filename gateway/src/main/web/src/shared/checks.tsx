import type { ComponentChildren } from 'preact';

interface Option<T> { value: T; label: string; hint?: string }
interface Props<T> { legend: string; options: readonly Option<T>[]; chosen: readonly T[]; onChange: (next: T[]) => void; hint?: ComponentChildren; wrong?: string | undefined; inRow?: boolean }

/** Several of a few: roles, teams, rights. */
export function Checks<T extends string>({ legend, options, chosen, onChange, hint, wrong, inRow }: Props<T>) {
  const toggle = (value: T) => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset class={inRow ? 'checks inrow' : 'checks'}>
      <legend class="legend">{legend}</legend>
      {options.map(({ value, label, hint: more }) => (
        <label key={value} class="check"><input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /><span>{label}{more && <small>{more}</small>}</span></label>
      ))}
      {hint && <small>{hint}</small>}
      {wrong && <span class="wrong">{wrong}</span>}
    </fieldset>
  );
}
