// for whoever starts a program without npm
import '../run-typescript.mjs';
import { type StaffLocaleId, staffLocaleIds } from '../../core/i18n/locales.ts';
import { type StaffMessages, staffMessages } from '../../core/i18n/messages.ts';
import { Told } from '../../core/i18n/told.ts';
import { type CommandName, helpOf } from './help.ts';
import { asLocale, languageOf } from './language.ts';
import { type Option, readOptions, type Values } from './options.ts';
import { tellSystemFault } from './system-faults.ts';
import { tell } from './tell.ts';

/** Every option that the help of a command names, and no other. */
type OptionsOf<Name extends CommandName> = Readonly<
  Record<keyof StaffMessages['commands']['help'][Name]['options'], Option>
>;

/** The reader's language, and all words in it. */
export type Speech = { readonly locale: StaffLocaleId; readonly say: StaffMessages };

type Command<Name extends CommandName, O extends OptionsOf<Name>> = {
  readonly name: Name;
  readonly options: O;
  /** How many words may stand without an option before them, such as the name of a file; none unless told. */
  readonly words?: number;
  /** What the first of them may be, for a command that does several works. */
  readonly works?: readonly string[];
  readonly run: (values: Values<O>, speech: Speech, words: readonly string[]) => Promise<void>;
};

/** Of every command. */
const common = { lang: { takes: 'text' }, help: { takes: 'switch' } } as const;

/**
 * Does what a command is for, in the language of `--lang` or of the machine. An option that is none or would be ignored
 * is refused before anything else, and so `run` itself loads what it needs. What fails is told without a stack, because
 * whoever started it can mend it, and the program then ends with status 1.
 */
export async function runCommand<Name extends CommandName, const O extends OptionsOf<Name>>(
  command: Command<Name, O>,
): Promise<void> {
  let locale = languageOf(process.env);
  try {
    const options = { ...command.options, ...common };
    const { values, words, faults } = readOptions(process.argv.slice(2), options, process.env, command.words);
    const { lang, help } = values as Values<typeof common>;
    const chosen = lang === undefined ? locale : asLocale(lang);
    locale = chosen ?? locale;
    if (lang !== undefined && chosen === undefined)
      throw tell((say) => say.options.notAChoice('--lang', lang, staffLocaleIds.join(', ')));
    const { works } = command;
    if (works && !help && !works.includes(words[0] ?? ''))
      throw tell((say) => say.options.notAChoice(command.name, words[0] ?? '', works.join(', ')));
    if (faults.length > 0) throw tell((say) => faults.map((fault) => fault(say)).join('\n'));
    if (help) console.log(helpOf(command.name, staffMessages[locale].commands));
    else await command.run(values as unknown as Values<O>, { locale, say: staffMessages[locale] }, words);
  } catch (error) {
    console.error(messageOf(error, locale));
    process.exitCode = 1;
  }
}

function messageOf(error: unknown, locale: StaffLocaleId): string {
  const text =
    error instanceof Told ? error.words[locale] : error instanceof Error ? error.message : String(error);
  return tellSystemFault(error, staffMessages[locale].commands, text) ?? text;
}
