import type { JSXNode } from 'satori/jsx';
import { type Frame, placed } from './type.tsx';

type BlockProps = {
  readonly frame: Frame;
  readonly gap?: number;
  /** Where its lines gather when they are fewer than the room. */
  readonly justify?: 'flex-start' | 'center' | 'flex-end';
  readonly align?: 'flex-start' | 'center' | 'flex-end';
  readonly children: JSXNode | readonly JSXNode[];
};

/** Paragraphs under each other in a fixed part of the sheet. */
export function Block({ frame, gap = 0, justify = 'flex-start', align, children }: BlockProps): JSXNode {
  return (
    <div
      style={{
        ...placed(frame),
        display: 'flex',
        flexDirection: 'column',
        justifyContent: justify,
        ...(align && { alignItems: align, textAlign: align === 'center' ? 'center' : 'left' }),
        gap: Math.round(gap),
      }}
    >
      {children}
    </div>
  );
}
