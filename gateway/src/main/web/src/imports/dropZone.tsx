import { useState } from 'preact/hooks';
import { Upload } from '../shared/icons';
import { importWords } from './importWords';

/** A field for one file, that also takes what is dropped on it. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const t = importWords.value;
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
      <input class="unseen" type="file" accept=".csv,.tsv,.txt,.ndjson,.jsonl,.gz" onChange={(event) => take(event.currentTarget.files)} />
    </label>
  );
}
