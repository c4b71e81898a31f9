/** A share from 0 to 1 in percent, to a tenth; a dash where nothing is decided yet. Never 100 % unless all of it is. */
export function share(of: number | undefined): string {
  if (of === undefined) return '–';
  const percent = of < 1 ? Math.min(99.9, Math.round(of * 1000) / 10) : 100;
  return `${percent} %`;
}
