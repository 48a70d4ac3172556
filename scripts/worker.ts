import { runCommand } from '../src/node/commands/command.ts';

await runCommand({
  name: 'worker',
  options: {
    queue: { takes: 'text' },
    store: { takes: 'text' },
    threads: { takes: 'text', excludes: ['status', 'cancel'] },
    'until-done': { takes: 'switch', excludes: ['status', 'cancel'] },
    status: { takes: 'switch', excludes: ['cancel'] },
    cancel: { takes: 'text' },
  },
  async run(values, speech) {
    // what speaks to queues and stores takes long to load, and `--help` does without it
    const { workerCommand } = await import('../src/node/machines/worker-command.ts');
    await workerCommand(values, speech);
  },
});
