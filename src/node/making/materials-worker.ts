import { parentPort, workerData } from 'node:worker_threads';
import type { SheetOrigin } from '../../core/editions/prepare-sheet.ts';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import { openArtefacts } from './artefacts.ts';
import { createMaker } from './make-material.ts';
import { type KeyedJob, makeOne } from './make-one.ts';

/** What each worker is given: what the materials are made from and where finished ones go. */
export type WorkerSetup = SheetOrigin & {
  readonly artefactsDir: string;
  readonly outputProfile?: OutputProfile | undefined;
};

const { artefactsDir, outputProfile, ...origin } = workerData as WorkerSetup;
const artefacts = openArtefacts(artefactsDir);
const maker = createMaker(origin, registry, outputProfile);

parentPort?.on('message', async (job: KeyedJob) => {
  parentPort?.postMessage(await makeOne(job, await maker, artefacts));
});
