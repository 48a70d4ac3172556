import { undoFigures } from '../../../src/node/figures/figures-folder.ts';
import { publishAll } from './figures-desk.ts';

/** Publishes what lies ready in a folder, or takes it back, and says when it begins. */
const [contentDir = '', work = ''] = process.argv.slice(2);
process.stdout.write('begun\n');
if (work === 'undo') await undoFigures(contentDir);
else await publishAll(contentDir);
