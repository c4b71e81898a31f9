import { signal } from '@preact/signals';
import type { Import, ImportOptions } from '@api/review';
import { csrfToken, sessionEnded } from '../session/session';
import { locale } from '../shared/language';
import { problemOf, unreachable } from '../shared/problem';

interface Sending { name: string; percent: number; stop: () => void }

/** The file that is on its way. It goes on while other pages are looked at. */
export const sending = signal<Sending | undefined>(undefined);

/** Sends the file; undefined once it was stopped. A request of the older kind, since only that one tells how much has been sent. */
export async function send(file: File, options: ImportOptions): Promise<Import | undefined> {
  const request = new XMLHttpRequest();
  sending.value = { name: file.name, percent: 0, stop: () => request.abort() };
  addEventListener('beforeunload', warn);
  try {
    return await answered(request, file, options);
  } finally {
    removeEventListener('beforeunload', warn);
    sending.value = undefined;
  }
}

function answered(request: XMLHttpRequest, file: File, options: ImportOptions): Promise<Import | undefined> {
  return new Promise((resolve, reject) => {
    request.open('POST', '/api/v1/imports');
    request.setRequestHeader('Accept-Language', locale.value);
    if (csrfToken.value) request.setRequestHeader('X-CSRF-Token', csrfToken.value);
    request.upload.onprogress = ({ loaded, total }) => { sending.value = sending.peek() && { ...sending.peek()!, percent: Math.floor((loaded / total) * 100) }; };
    request.onabort = () => resolve(undefined);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      if (request.status === 202) return resolve(JSON.parse(request.responseText) as Import);
      if (request.status === 401) sessionEnded();
      return void problemOf(new Response(request.responseText, { status: request.status })).then(reject, reject);
    };
    request.send(formOf(file, options));
  });
}

function formOf(file: File, options: ImportOptions): FormData {
  const form = new FormData();
  form.append('options', new Blob([JSON.stringify(options)], { type: 'application/json' }));
  form.append('file', file);
  return form;
}

/** Leaving would break the upload off. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

const headSize = 64 * 1024;

/** The beginning of a file in Base64, as a preview wants it. */
export async function headOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
