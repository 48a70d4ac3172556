/**
 * Does what a command is for. What fails is told without a stack, because whoever started it can mend it, and the
 * program then ends with status 1.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

/** Node speaks at length of a mistyped option, and of everything but where to look. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOption = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOption ? `${error.message.split('. ')[0]}. --help lists all options.` : error.message;
}
