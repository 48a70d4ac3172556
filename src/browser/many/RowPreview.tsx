/** @jsxImportSource react */
import { useMemo } from 'react';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { materialsFor } from '../../core/places/list/plan-files.ts';
import type { ListPlace } from '../../core/places/list/screen-list.ts';
import { Layers } from '../designer/Layers.tsx';
import { usePreview } from '../designer/use-preview.ts';
import type { WorkerClient } from '../worker/client.ts';
import { lookOf, type ManyState } from './store.ts';
import type { Words } from './words.ts';

type Props = {
  readonly t: Words;
  readonly place: ListPlace | undefined;
  readonly many: ManyState;
  readonly venues: readonly VenueDesigns[];
  readonly worker: WorkerClient;
};

/** The first sheet of the row that one is in, as it will be made. */
export function RowPreview({ place, ...others }: Props) {
  if (!place) return <p className="quiet">{others.t.grid.noPreview}</p>;
  return <Preview {...{ place, ...others }} />;
}

function Preview({ t, place, many, venues, worker }: Props & { readonly place: ListPlace }) {
  const { formats } = many;
  const [material = ''] = useMemo(() => materialsFor(place, formats, venues), [place, formats, venues]);
  const { preview, failed } = usePreview(worker, {
    sheet: { material, ...lookOf(many) },
    place: place.texts,
    page: 0,
  });
  return (
    <figure className="row-preview">
      {preview && <Layers picture={preview} alt={t.grid.preview(place.texts.name)} />}
      <figcaption>
        {failed === undefined ? t.grid.preview(place.texts.name) : t.make.failed(failed)}
      </figcaption>
    </figure>
  );
}
