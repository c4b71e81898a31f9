import { useState } from 'preact/hooks';

interface Props { label: string; sure: string; class?: string; disabled?: boolean; onSure: () => void }

/** A button for what cannot be undone: pressed once it asks, pressed again it acts. */
export function Sure({ label, sure, class: more = '', disabled = false, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  return <button type="button" class={`button danger ${more}`.trim()} disabled={disabled} onClick={() => (asked ? onSure() : setAsked(true))}>{asked ? sure : label}</button>;
}
