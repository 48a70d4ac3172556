declare module 'datapackage' {
  /** Checks a descriptor against the profile that it names. */
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
}
