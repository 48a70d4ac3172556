import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';

/** What staff do with figures, one word each, in the order of the work. */
const works = ['import', 'apply', 'publish', 'undo'] as const;

await runCommand({
  name: 'figures',
  words: 2,
  works,
  options: {
    content: { takes: 'text', default: 'content' },
    out: { takes: 'text', of: ['import'] },
    source: { takes: 'text', of: ['import'] },
    'as-of': { takes: 'text', of: ['import'] },
    metric: { takes: 'text', of: ['import'] },
    area: { takes: 'text', of: ['import'] },
    answer: { takes: 'texts', of: ['import'] },
    accept: { takes: 'texts', of: ['import'] },
    marked: { takes: 'text', of: ['import'] },
    preview: { takes: 'text', of: ['import', 'apply', 'publish'] },
    confirm: { takes: 'text', of: ['publish'] },
    reason: { takes: 'text', of: ['publish'] },
    day: { takes: 'text', of: ['publish'] },
    until: { takes: 'text', of: ['publish'] },
    major: { takes: 'switch', of: ['publish'] },
  },
  run: async (values, { locale }, [work, file]) => {
    const readsFile = work === 'import' || work === 'apply';
    if (readsFile && file === undefined) throw tell(({ options }) => options.noFile(`figures -- ${work}`));
    if (!readsFile && file !== undefined) throw tell(({ options }) => options.stray(file));
    const { importFile, applyPlan, publish, undo } = await import('./figures/work.ts');
    const { figuresMessages } = await import('../src/core/figures/figures-messages.ts');
    const desk = { contentDir: values.content, locale, say: figuresMessages[locale] };
    if (work === 'import') await importFile({ ...values, asOf: values['as-of'], file: file ?? '' }, desk);
    else if (work === 'apply') await applyPlan(file ?? '', values, desk);
    else if (work === 'publish') await publish(values, desk);
    else await undo(desk);
  },
});
