import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const Mark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class="mark">
    <path d="M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.2c-.5.4-1.2.1-1.2-.5V16A2.5 2.5 0 0 1 4 13.5z" fill="currentColor" />
    <path d="m8.6 9.6 2.3 2.3 4.6-4.7" fill="none" stroke="var(--panel)" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
export const Bell = () => <Icon><path d="M18 9a6 6 0 1 0-12 0c0 6-2.5 7-2.5 7h17S18 15 18 9" /><path d="M10.3 20a2 2 0 0 0 3.4 0" /></Icon>;
export const Close = () => <Icon><path d="m6 6 12 12M18 6 6 18" /></Icon>;
export const Back = () => <Icon><path d="m14 6-6 6 6 6" /></Icon>;
export const More = () => <Icon><circle cx="5" cy="12" r=".8" fill="currentColor" /><circle cx="12" cy="12" r=".8" fill="currentColor" /><circle cx="19" cy="12" r=".8" fill="currentColor" /></Icon>;
export const Search = () => <Icon><circle cx="11" cy="11" r="6.5" /><path d="m20 20-4.3-4.3" /></Icon>;
export const Copy = () => <Icon><rect x="9" y="9" width="11" height="11" rx="2" /><path d="M5 15V6a2 2 0 0 1 2-2h9" /></Icon>;
export const Done = () => <Icon><path d="M21 11.5a9 9 0 1 1-5.3-8.2" /><path d="m8.5 11.5 3 3L21 5" /></Icon>;
export const Inbox = () => <Icon><path d="M3 13h5l1.5 3h5L16 13h5" /><path d="M5.5 5h13L21 13v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-5z" /></Icon>;
export const Menu = () => <Icon><path d="M4 7h16M4 12h16M4 17h16" /></Icon>;
export const Up = () => <Icon><path d="m7 14 5-5 5 5" /></Icon>;
export const Down = () => <Icon><path d="m7 10 5 5 5-5" /></Icon>;
export const Key = () => <Icon><circle cx="8" cy="15" r="4" /><path d="m11 12 8-8m-3 3 3 3" /></Icon>;
export const Shop = () => <Icon><path d="M4 10v9a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-9" /><path d="M3 9.5 5 4h14l2 5.5a2.5 2.5 0 0 1-4.5 1 2.5 2.5 0 0 1-4.5 0 2.5 2.5 0 0 1-4.5 0 2.5 2.5 0 0 1-4.5-1Z" /></Icon>;
export const People = () => <Icon><circle cx="9" cy="8" r="3.5" /><path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.6a6.5 6.5 0 0 1 3 5.4" /></Icon>;
export const Trash = () => <Icon><path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13" /></Icon>;
export const Upload = () => <Icon><path d="M12 15V4m-4.5 4L12 3.5 16.5 8" /><path d="M4 14v5a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-5" /></Icon>;
