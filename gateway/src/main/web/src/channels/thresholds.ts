/** Reads percentages as people write them: “50, 75，100 %”. Undefined where something else stands between them. */
export function thresholdsIn(text: string): number[] | undefined {
  const parts = text.split(/[\s,，、;%％]+/).filter(Boolean);
  const numbers = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  if (numbers.length === 0 || numbers.some((number) => number < 1 || number > 100)) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A fresh key for Standard Webhooks: 32 random bytes. */
export function signingKey(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}
