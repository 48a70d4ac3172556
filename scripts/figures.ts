import { runCommand } from '../src/node/commands/command.ts';
import { tell } from '../src/node/commands/tell.ts';

/** What staff do with figures, one word each, in the order of the work. */
const works = ['import', 'apply', 'publish', 'undo'] as const;
type Work = (typeof works)[number];

await runCommand({
  name: 'figures',
  words: 2,
  options: {
    content: { takes: 'text', default: 'content' },
    out: { takes: 'text' },
    source: { takes: 'text' },
    'as-of': { takes: 'text' },
    metric: { takes: 'text' },
    area: { takes: 'text' },
    answer: { takes: 'texts' },
    accept: { takes: 'texts' },
    marked: { takes: 'text' },
    preview: { takes: 'text' },
    confirm: { takes: 'text' },
    reason: { takes: 'text' },
    day: { takes: 'text' },
    until: { takes: 'text' },
    major: { takes: 'switch' },
  },
  run: async (values, { locale }, [word = '', file]) => {
    const work = works.find((each): each is Work => each === word);
    if (!work) throw tell(({ options }) => options.notAChoice('figures', word, works.join(', ')));
    if ((work === 'import' || work === 'apply') && file === undefined)
      throw tell(({ options }) => options.noFile(`figures -- ${work}`));
    const { importFile, applyPlan, publish, undo } = await import('./figures/work.ts');
    const { figuresMessages } = await import('../src/core/figures/figures-messages.ts');
    const desk = { contentDir: values.content, locale, say: figuresMessages[locale] };
    if (work === 'import') await importFile({ ...values, asOf: values['as-of'], file: file ?? '' }, desk);
    else if (work === 'apply') await applyPlan(file ?? '', values, desk);
    else if (work === 'publish') await publish(values, desk);
    else await undo(desk);
  },
});
