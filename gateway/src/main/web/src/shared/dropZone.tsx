import { useState } from 'preact/hooks';
import { Upload } from './icons';

interface Props { words: { choose: string; dropHere: string; kinds: string }; accept: string; onFile: (file: File) => void }

/** A field for one file, that also takes what is dropped on it. */
export function DropZone({ words: t, accept, onFile }: Props) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => { if (files?.[0]) onFile(files[0]); };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <label
      class={over ? 'drop-zone over-it' : 'drop-zone'} onDragOver={(event) => drag(event, true)} onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => { drag(event, false); take(event.dataTransfer?.files); }}
    >
      <Upload />
      <span><b>{t.choose}</b> {t.dropHere}</span>
      <small>{t.kinds}</small>
      <input class="unseen" type="file" accept={accept} onChange={(event) => take(event.currentTarget.files)} />
    </label>
  );
}
