const LENGTH = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?=(?:px)?$)/i;

/** A length of SVG in pixels, with or without their unit; undefined for other units and for what is none. */
export function lengthIn(text: string): number | undefined {
  const [written] = LENGTH.exec(text.trim()) ?? [];
  const length = Number(written);
  return Number.isFinite(length) ? length : undefined;
}
