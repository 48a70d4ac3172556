import { runCommand } from '../src/node/commands/command.ts';

await runCommand({
  name: 'daily-report',
  options: {
    reports: { takes: 'text', needs: 'date' },
    date: { takes: 'text', needs: 'reports' },
    units: { takes: 'text' },
    area: { takes: 'text' },
    metric: { takes: 'texts' },
    by: { takes: 'text' },
    before: { takes: 'text' },
    office: { takes: 'text', needs: ['reports', 'out'] },
    out: { takes: 'text' },
    content: { takes: 'text', default: 'content' },
  },
  run: async (values, speech) => {
    const { sumUp } = await import('./daily-report/sum-up.ts');
    await sumUp(values, speech.locale);
  },
});
