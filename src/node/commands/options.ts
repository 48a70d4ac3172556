import { parseArgs } from 'node:util';
import { nearest } from '../../core/domain/nearest.ts';
import type { Environment } from './language.ts';
import type { CommandMessages } from './tell.ts';

/** An option of a command, so far as it decides what may be written on a command line. */
export type Option = {
  /** `switch`: nothing stands behind it. `texts`: may be given several times. */
  readonly takes: 'switch' | 'text' | 'texts';
  readonly default?: string;
  /** Would be ignored without this one, or without one of these. */
  readonly needs?: string | readonly string[];
  /** One of them would be ignored. */
  readonly excludes?: readonly string[];
  /** Would be ignored unless the command's first word is one of these. */
  readonly of?: readonly string[];
};
export type Options = Readonly<Record<string, Option>>;

export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { readonly takes: 'switch' }
    ? boolean
    : O[Name] extends { readonly takes: 'texts' }
      ? readonly string[] | undefined
      : O[Name] extends { readonly default: string }
        ? string
        : string | undefined;
};

type OptionFault = (say: CommandMessages) => string;
type Read<O extends Options> = {
  readonly values: Values<O>;
  /** What stands on the line without an option before it. */
  readonly words: readonly string[];
  readonly faults: readonly OptionFault[];
};

/** What a command line says, and everything on it that would be ignored or misread; it takes up to `most` words. */
export function readOptions<O extends Options>(
  args: readonly string[],
  options: O,
  env: Environment,
  most = 0,
): Read<O> {
  const words: string[] = [];
  const { tokens } = parseArgs({ args: [...args], options: forNode(options), strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const faults: OptionFault[] = [];
  let unknownBefore = -2;
  for (const token of tokens) {
    // behind a mistyped option stands what was meant as its value
    if (token.kind === 'positional' && token.index !== unknownBefore + 1) {
      if (words.length < most) words.push(token.value);
      else faults.push(({ options: say }) => say.stray(token.value));
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) && rawName === dashed(name) ? options[name] : undefined;
    const earlier = given.get(name);
    if (!option) {
      unknownBefore = token.index;
      const suggestion = nearest(name, Object.keys(options));
      faults.push(({ options: say }) => say.unknown(rawName, suggestion && dashed(suggestion)));
    } else if (option.takes === 'switch') {
      if (value !== undefined) faults.push(({ options: say }) => say.needlessValue(rawName, value));
      else given.set(name, []);
    } else if (!value || (value.startsWith('-') && !inlineValue)) {
      faults.push(({ options: say }) => say.noValue(rawName));
    } else if (earlier && option.takes === 'text') {
      faults.push(({ options: say }) => say.repeated(rawName));
    } else {
      given.set(name, [...(earlier ?? []), value]);
    }
  }
  return {
    values: valuesOf(options, given),
    words,
    faults: [
      ...faults,
      ...relationFaults(options, given),
      ...workFaults(options, given, words[0]),
      ...keptByNpm(options, given, env),
    ],
  };
}

const dashed = (name: string): string => `--${name}`;

function forNode(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(
      ([name, { takes }]) => [name, { type: takes === 'switch' ? 'boolean' : 'string' }] as const,
    ),
  );
}

type Given = ReadonlyMap<string, readonly string[]>;

function valuesOf<O extends Options>(options: O, given: Given): Values<O> {
  const values = Object.entries(options).map(([name, { takes, default: standard }]) => {
    const said = given.get(name);
    if (takes === 'switch') return [name, said !== undefined];
    return [name, takes === 'texts' ? said : (said?.[0] ?? standard)];
  });
  return Object.fromEntries(values) as Values<O>;
}

function relationFaults(options: Options, given: Given): OptionFault[] {
  return [...given.keys()].flatMap((name) => {
    const { needs = [], excludes = [] } = options[name] ?? {};
    const missing = [needs].flat().filter((other) => !given.has(other));
    return [
      ...missing.map(
        (other): OptionFault =>
          ({ options: say }) =>
            say.needs(dashed(name), dashed(other)),
      ),
      ...excludes
        .filter((other) => given.has(other))
        .map(
          (other): OptionFault =>
            ({ options: say }) =>
              say.excludes(dashed(name), dashed(other)),
        ),
    ];
  });
}

function workFaults(options: Options, given: Given, work = ''): OptionFault[] {
  return [...given.keys()].flatMap((name) => {
    const works = options[name]?.of;
    if (works === undefined || works.includes(work)) return [];
    return [({ options: say }: CommandMessages) => say.onlyOf(dashed(name), works.join(', '))];
  });
}

/** `npm run build --out x`, without the `--` in between, tells npm and not the command. */
function keptByNpm(options: Options, given: Given, env: Environment): OptionFault[] {
  return Object.keys(options)
    .filter((name) => !given.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`])
    .map(
      (name) =>
        ({ options: say }) =>
          say.takenByNpm(dashed(name)),
    );
}
