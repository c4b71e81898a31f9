import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pieces, type Span } from './marks';

interface Props {
  caseId: string;
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  placeholder: string;
  text: string;
  language: string | undefined;
  marked: readonly Span[];
  readOnly: boolean;
  onText: (text: string) => void;
}

/** A plain text field with the findings drawn beneath it, so that typing, input methods and spell checking stay the browser's. */
export function Editor({ caseId, field, label, placeholder, text, language, marked, readOnly, onText }: Props) {
  const under = useRef<HTMLDivElement>(null);
  const follow = () => { if (under.current && field.current) under.current.scrollTop = field.current.scrollTop; };
  useEffect(follow, [text]);
  return (
    <div class="editor">
      <div class="under" ref={under} aria-hidden="true">
        {pieces(text, marked).map((piece, i) => (piece.span ? <mark key={i} class={piece.span.tone}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}
        {'\n'}
      </div>
      <textarea
        ref={field} id="reply" data-case={caseId} aria-label={label} placeholder={placeholder} value={text} lang={language} readOnly={readOnly} maxLength={10000} spellcheck
        onInput={(event) => onText(event.currentTarget.value)} onScroll={follow}
      />
    </div>
  );
}
