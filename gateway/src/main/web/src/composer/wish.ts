/** The case for which "write the reply" was asked while its field was still on the way. */
let wished: string | undefined;

/** Goes to the reply now, or as soon as it is there: who presses R right after J means the case that is coming. */
export function writeReply(caseId: string): void {
  const field = document.getElementById('reply');
  if (field?.dataset['case'] === caseId) field.focus();
  else wished = caseId;
}

/** Asked once by each field that appears. */
export function isWished(caseId: string): boolean {
  const mine = wished === caseId;
  wished = undefined;
  return mine;
}
