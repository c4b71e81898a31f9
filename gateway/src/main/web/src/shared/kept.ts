/** Small values this browser keeps between visits; a browser without storage simply forgets them. */
export function kept(key: string): string | undefined {
  try { return localStorage.getItem(`replydesk.${key}`) ?? undefined; } catch { return undefined; }
}

export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`replydesk.${key}`);
    else localStorage.setItem(`replydesk.${key}`, value);
  } catch { /* nothing to keep it in */ }
}
