/** @jsxImportSource react */
import { useState } from 'react';
import { type LocaleId, staffLocaleFor } from '../../core/i18n/locales.ts';
import { encodeBase64 } from '../../core/drawing/base64.ts';
import { type LogoFile, MAX_LOGO_BYTES } from '../../core/logo/logo.ts';
import type { Complaint } from '../../core/domain/fault.ts';
import type { designer } from '../../core/i18n/vi/designer.ts';
import { useAttempt } from './use-attempt.ts';

type Props = {
  readonly t: Pick<typeof designer, 'logo' | 'mend' | 'failed'>;
  readonly locale: LocaleId;
  readonly id: string;
  readonly logo: LogoFile | undefined;
  readonly complaint: Complaint | undefined;
  /** Where it is not seen although there is one. */
  readonly missing: string | undefined;
  readonly onChange: (logo: LogoFile | undefined) => void;
};

/** The office's own logo: a file that is looked at here and never sent anywhere. */
export function LogoField({ t, locale, id, logo, complaint, missing, onChange }: Props) {
  const [tooLarge, setTooLarge] = useState(false);
  const { failure, attempt } = useAttempt();
  const choose = async (file: File) => {
    setTooLarge(file.size > MAX_LOGO_BYTES);
    if (file.size > MAX_LOGO_BYTES) return;
    onChange({ name: file.name, data: encodeBase64(new Uint8Array(await file.arrayBuffer())) });
  };
  const language = staffLocaleFor(locale);
  return (
    <div className="field logo">
      <p id={`${id}-name`}>
        <strong>{t.logo.label}</strong>
        {logo && ` · ${logo.name}`}
      </p>
      <div className="actions">
        <label className="button">
          {logo ? t.logo.change : t.logo.choose}
          <input
            type="file"
            accept=".svg,.png,image/svg+xml,image/png"
            aria-describedby={`${id}-name ${id}-hint ${id}-fault`}
            aria-invalid={complaint !== undefined || tooLarge || failure !== ''}
            onChange={({ target }) => {
              const file = target.files?.[0];
              // one that was moved since it was chosen cannot be read
              if (file) attempt(() => choose(file));
              target.value = '';
            }}
          />
        </label>
        {logo && (
          <button type="button" onClick={() => onChange(undefined)}>
            {t.logo.remove}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="quiet">
        {(logo && missing) ?? t.logo.hint}
      </p>
      <div id={`${id}-fault`} className="fault" aria-live="polite">
        {failure !== '' && t.failed(failure)}
        {tooLarge && t.logo.tooLarge(MAX_LOGO_BYTES / 1000)}
        {failure === '' && !tooLarge && complaint && (
          <>
            <strong>{complaint.rule[language]}.</strong> {t.mend(complaint.fix[language])}
          </>
        )}
      </div>
    </div>
  );
}
