import * as z from 'zod';
import { SheetFaults, tellOfSheet } from '../sheets/sheet-faults.ts';
import { type ProofLevel, proofLevels } from './levels.ts';

/** Two programs that share no code: what both read does not hang on one's cleverness. */
export const decoderIds = ['zxing', 'zbar'] as const;
export type DecoderId = (typeof decoderIds)[number];

const level = z.enum(proofLevels);

/** How the finished sheet was read, in the manifest. */
export const proofRecord = z.strictObject({
  /** Levels at which each decoder read the payload and nothing else, from the mildest to the hardest. */
  passed: z.strictObject({ zxing: z.array(level), zbar: z.array(level) }),
  /** The hardest level that both read. */
  weakest: level,
});
export type ProofRecord = z.infer<typeof proofRecord>;

/** What each decoder read at each level that applies. */
export type Decoding = {
  readonly level: ProofLevel;
  readonly texts: Readonly<Record<DecoderId, readonly string[]>>;
};

/** From farther than a sheet is made for: it is told whether it is read there, and published all the same. */
const BEYOND: ProofLevel = 'combined-farther';

/** What the decodings prove. Throws naming each level but that beyond at which a decoder did not read `payload` alone. */
export function verdictOf(decodings: readonly Decoding[], payload: string): ProofRecord {
  const reads = (decoding: Decoding, decoder: DecoderId) =>
    decoding.texts[decoder].length === 1 && decoding.texts[decoder][0] === payload;
  const faults = decoderIds.flatMap((decoder) =>
    decodings
      .filter((decoding) => decoding.level !== BEYOND && !reads(decoding, decoder))
      .map(({ level: id, texts }) => ({ id, decoder, texts: texts[decoder] })),
  );
  if (faults.length > 0) {
    const fault = tellOfSheet((say) => {
      const readings = faults.map(({ id, decoder, texts }) =>
        say.read(id, decoder, texts.length === 0 ? say.nothing : quoted(texts)),
      );
      return say.unread(payload, readings.join(say.and));
    });
    throw new SheetFaults([fault]);
  }
  const passedBy = (decoder: DecoderId) =>
    decodings.filter((decoding) => reads(decoding, decoder)).map((decoding) => decoding.level);
  const passed = { zxing: passedBy('zxing'), zbar: passedBy('zbar') };
  const weakest = passed.zxing.findLast((id) => passed.zbar.includes(id));
  if (!weakest) throw new Error('its proof has no level that applies');
  return { passed, weakest };
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ');
