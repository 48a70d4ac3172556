/** @jsxImportSource react */
import type { Spoken } from '../../core/drawing/read-aloud.ts';
import type { Preview } from '../worker/protocol.ts';
import type { Words } from './words.ts';

/** What the sheet that is shown says, as text: for ears, for search, and to be copied. */
export function Twin({ t, preview }: { readonly t: Words; readonly preview: Preview | undefined }) {
  return (
    <details className="twin">
      <summary>{t.twin}</summary>
      <div lang={preview?.lang}>
        {preview?.said.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is all that tells the parts of a sheet apart
          <Said key={index} {...part} />
        ))}
      </div>
    </details>
  );
}

function Said({ role, text, lang }: Spoken) {
  const words = role === 'H1' || role === 'H2' ? <strong>{text}</strong> : text;
  return <p {...(lang !== undefined && { lang })}>{role === 'Figure' ? `[${text}]` : words}</p>;
}
