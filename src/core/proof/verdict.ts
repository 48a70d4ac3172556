import { z } from 'zod';
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
export type Reading = {
  readonly level: ProofLevel;
  readonly texts: Readonly<Record<DecoderId, readonly string[]>>;
};

/** Without these a sheet is not published: the first decoder is the gate, the second its witness. */
const required: Readonly<Record<DecoderId, readonly ProofLevel[]>> = {
  zxing: ['print', 'screen', 'grey', 'combined'],
  zbar: ['print', 'screen'],
};

/** What the readings prove. Throws naming each required level at which a decoder did not read `payload` alone. */
export function verdictOf(readings: readonly Reading[], payload: string): ProofRecord {
  const reads = (reading: Reading, decoder: DecoderId) =>
    reading.texts[decoder].length === 1 && reading.texts[decoder][0] === payload;
  const faults = decoderIds.flatMap((decoder) =>
    readings
      .filter((reading) => required[decoder].includes(reading.level) && !reads(reading, decoder))
      .map(({ level: id, texts }) => `at the level "${id}" ${decoder} reads ${shown(texts[decoder])}`),
  );
  if (faults.length > 0) throw new Error(`its code should read "${payload}" but ${faults.join(' and ')}`);
  const passedBy = (decoder: DecoderId) =>
    readings.filter((reading) => reads(reading, decoder)).map((reading) => reading.level);
  const passed = { zxing: passedBy('zxing'), zbar: passedBy('zbar') };
  const weakest = passed.zxing.findLast((id) => passed.zbar.includes(id));
  if (!weakest) throw new Error('its proof has no level that applies');
  return { passed, weakest };
}

const shown = (texts: readonly string[]) =>
  texts.length === 0 ? 'nothing' : texts.map((text) => `"${text}"`).join(', ');
