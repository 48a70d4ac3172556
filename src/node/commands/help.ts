import type { CommandMessages } from './tell.ts';

const WIDTH = 110;
/** Where the text beside an option begins. */
const COLUMN = 24;

/** Commands by the name that npm runs them by. */
export type CommandName = Exclude<keyof CommandMessages['help'], 'usage' | 'common'>;

/** What `--help` prints. */
export function helpOf(command: CommandName, { help }: CommandMessages): string {
  const { about, options, variables } = help[command];
  const optionLines = Object.entries({ ...options, ...help.common }).map(([name, text]) => {
    const [, takes = '', meaning = ''] = /^(<[^>]+>)?\s*(.*)$/s.exec(text) ?? [];
    return beside(`  --${name} ${takes}`.trimEnd(), meaning);
  });
  const variableLines = Object.entries(variables).map(([name, text]) => beside(name, text));
  return [
    `npm run ${command} -- [${help.usage}]`,
    ...about.map((paragraph) => wrap(paragraph, WIDTH).join('\n')),
    optionLines.join('\n'),
    ...(variableLines.length > 0 ? [variableLines.join('\n')] : []),
  ].join('\n\n');
}

/** A name and its text in a column of its own, below the name where that is too long. */
function beside(name: string, text: string): string {
  const lines = wrap(text, WIDTH - COLUMN);
  const isLong = name.length > COLUMN - 2;
  const [first = '', ...others] = isLong ? ['', ...lines] : lines;
  return [name.padEnd(COLUMN) + first, ...others.map((line) => ' '.repeat(COLUMN) + line)]
    .map((line) => line.trimEnd())
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
