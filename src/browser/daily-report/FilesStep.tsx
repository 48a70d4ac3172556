/** @jsxImportSource react */
import type { ReceivedFile } from '../../core/reports/read-reports.ts';
import { localMinute } from '../../core/schema/days.ts';
import type { DeskWords } from '../parts/desk-words.ts';
import { FileDrop } from '../parts/FileDrop.tsx';
import { ScrollBox } from '../parts/ScrollBox.tsx';

type Props = {
  readonly t: DeskWords;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: (change: (files: readonly ReceivedFile[]) => readonly ReceivedFile[]) => void;
};

/** The files that came, and when each did. */
export function FilesStep({ t, files, setFiles }: Props) {
  const bring = async (chosen: readonly File[]) => {
    const read = await Promise.all(
      chosen.map(async (file) => ({
        name: file.name,
        received: localMinute(new Date(file.lastModified)),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    // a file of the same name is that file, mended
    setFiles((old) =>
      [...old.filter(({ name }) => !read.some((each) => each.name === name)), ...read].toSorted((a, b) =>
        a.name < b.name ? -1 : 1,
      ),
    );
  };
  const receive = (name: string, received: string) =>
    setFiles((old) => old.map((file) => (file.name === name ? { ...file, received } : file)));
  const receiveAll = (received: string) => setFiles((old) => old.map((file) => ({ ...file, received })));
  const remove = (name: string) => setFiles((old) => old.filter((file) => file.name !== name));
  return (
    <section className="step" aria-labelledby="files">
      <h2 id="files">{t.reports.steps.files}</h2>
      <FileDrop
        {...{ t, label: t.reports.files, hint: t.reports.filesHint, several: true }}
        onFiles={bring}
      />
      {files.length > 0 && (
        <>
          <p className="quiet">{t.reports.receivedHint}</p>
          {files.length > 1 && (
            <div className="field">
              <label htmlFor="received-of-all">{t.reports.receivedOfAll}</label>
              <input
                id="received-of-all"
                type="datetime-local"
                onChange={({ target }) => target.value !== '' && receiveAll(target.value.slice(0, 16))}
              />
            </div>
          )}
          <ScrollBox labelledBy="file-times">
            <table>
              <caption id="file-times">{t.reports.received}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.reports.fileName}</th>
                  <th scope="col">{t.reports.received}</th>
                  <th scope="col">{t.reports.removeShort}</th>
                </tr>
              </thead>
              <tbody>
                {files.map(({ name, received }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      <input
                        type="datetime-local"
                        value={received}
                        aria-label={t.reports.receivedOf(name)}
                        onChange={({ target }) =>
                          target.value !== '' && receive(name, target.value.slice(0, 16))
                        }
                      />
                    </td>
                    <td>
                      <button type="button" aria-label={t.reports.remove(name)} onClick={() => remove(name)}>
                        {t.reports.removeShort}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </section>
  );
}
