import type { RefObject } from 'preact';
import { words } from '../shared/language';
import { height, least, most, setHeight } from './height';

const stride = 40;

/** Under the composer: drag it, or press the arrow keys, to make the composer higher or lower; a double click undoes that. */
export function Grip({ of }: { of: RefObject<HTMLElement | null> }) {
  const now = () => of.current?.getBoundingClientRect().height ?? least;
  const drag = (down: PointerEvent) => {
    const from = now() - down.clientY;
    const grip = down.currentTarget as HTMLElement;
    const move = (event: PointerEvent) => setHeight(from + event.clientY);
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), { once: true });
  };
  const steer = (event: KeyboardEvent) => {
    const by = { ArrowDown: stride, ArrowUp: -stride }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    setHeight(now() + by);
  };
  return (
    <div
      class="grip" role="separator" aria-orientation="horizontal" aria-label={words.value.composer.height} tabIndex={0}
      aria-valuenow={height.value ?? Math.round(now())} aria-valuemin={least} aria-valuemax={most()}
      onPointerDown={drag} onKeyDown={steer} onDblClick={() => setHeight(undefined)}
    />
  );
}
