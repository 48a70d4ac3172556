/** The one function used of `qrcode` 1.5; its published types would bring Node's into the core. */
declare module 'qrcode/lib/core/qrcode.js' {
  export function create(
    text: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H'; version?: number },
  ): {
    readonly version: number;
    /** `data` holds `size * size` bytes, row by row, 1 for dark. */
    readonly modules: { readonly size: number; readonly data: Uint8Array };
  };
}
