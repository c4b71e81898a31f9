import { useState } from 'preact/hooks';
import { valueOf } from './form';

interface Settled { value: string | number; onSettled: (text: string) => void }
interface Line extends Settled { type?: 'number'; min?: number; maxLength?: number; inputMode?: 'decimal'; placeholder?: string; 'aria-label'?: string }
interface Text extends Settled { class: string; rows: number }

/** What is typed counts once the field is left; until then it stays as it is typed, whatever else is drawn anew. */
function useSettled({ value, onSettled }: Settled) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? value,
    onInput: (event: Event) => setTyped(valueOf(event)),
    onChange: (event: Event) => { setTyped(undefined); onSettled(valueOf(event)); },
    onBlur: () => setTyped(undefined),
  };
}

export function SettledInput({ value, onSettled, ...rest }: Line) {
  // Attributes of an input are typed by its kind, which is known to the caller alone.
  return <input class="input" {...(rest as { type: 'number' })} {...useSettled({ value, onSettled })} />;
}

export function SettledText({ value, onSettled, ...rest }: Text) {
  return <textarea {...rest} {...useSettled({ value, onSettled })} />;
}
