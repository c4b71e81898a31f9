/** Leaves the reply for its row in the list, so that J and K go on from there; where no list is shown, for the case itself. */
export function toRow(id: string): void {
  const row = document.getElementById(`row-${id}`);
  row?.focus();
  if (row && document.activeElement === row) return;
  document.querySelector<HTMLElement>('.case')?.focus();
}
