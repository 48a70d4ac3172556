import type { JSXNode } from 'satori/jsx';
import type { Bounds } from '../../drawing/bounds.ts';
import type { PathMark } from '../../drawing/drawing.ts';
import type { TemplateProps } from '../template.ts';
import { before, behind, type Cast, People, Raised, raisedAt, type Stand } from './people.tsx';
import { seenWords } from './seen-words.ts';
import { Sky } from './sky.tsx';

type PictureProps = {
  /** Of the sheet; a sheet in other colours gives its own `look`. */
  readonly of: TemplateProps;
  readonly stand: Stand;
  readonly cast: Cast;
  /** Where the picture ends below, and at the right if not at the edge of the sheet. */
  readonly banner: { readonly upperAt: (x: number) => number };
  readonly width?: number;
  /** Rows of the slogan that stand in the sky. */
  readonly words?: readonly Bounds[];
  /** Where the people stand, if not where the raised object does. */
  readonly people?: Stand;
  /** Marks of the sheet on the raised object, which is then upright and without its own face. */
  readonly on?: readonly PathMark[];
  /** Scene units of this sheet in parts of a poster's. */
  readonly grown?: number;
  /** What stands on the raised object and is no mark, behind those in front. */
  readonly children?: JSXNode | readonly JSXNode[];
};

/** The light, the people of the place, and the object that one of them raises into it. */
export function Picture(props: PictureProps): JSXNode {
  const { of, stand, cast, banner, words, people = stand, on, grown, children } = props;
  const { size, look, scene, object, content } = of;
  const { width = size.width } = props;
  return (
    <div style={{ display: 'flex' }}>
      <Sky
        size={size}
        look={look}
        at={raisedAt(stand)}
        {...(grown !== undefined && { grown })}
        {...(words && { words })}
      />
      <People
        scene={scene}
        stand={people}
        cast={behind(cast)}
        alt={seenWords(content.venue, { stand: people, cast, width, upperAt: banner.upperAt })}
      />
      <Raised
        object={object}
        skin={look.skin}
        stand={stand}
        {...(on && { on })}
        {...(people !== stand && { arm: scene.arm })}
      />
      {children ?? <div style={{ display: 'flex' }} />}
      <People scene={scene} stand={people} cast={before(cast)} />
    </div>
  );
}
