/** @jsxImportSource react */
import type { Picture } from './first-picture.ts';

type Props = { readonly picture: Picture; readonly alt: string };

/** A sheet in its layers, one over the other. */
export const Layers = ({ picture: { urls, widthPx, heightPx }, alt }: Props) => (
  <div className="layers">
    {urls.map((url, index) => (
      <img
        // biome-ignore lint/suspicious/noArrayIndexKey: an image keeps its place while another picture is read into it
        key={index}
        src={url}
        width={Math.round(widthPx)}
        height={Math.round(heightPx)}
        alt={index === 0 ? alt : ''}
      />
    ))}
  </div>
);
