import type { TestProject } from 'vitest/node';
import { budgets, CORES, type Tier, TOLERANCE } from './tiers.ts';

/** Seconds that were spent before the first test of a tier, e.g. on building sites. */
const spentBefore = new Map<string, number>();
export const countBefore = (tier: Tier, cpuSeconds: number) => spentBefore.set(tier, cpuSeconds);

/** Says in the end how much of its budget a tier took, and fails the run where it was far too much. */
export function setup(project: TestProject): () => void {
  return () => {
    const tier = project.name as Tier;
    const files = project.vitest.state
      .getTestModules()
      .filter((file) => file.project.name === tier)
      .map((file) => ({ name: file.relativeModuleId, seconds: (file.meta().cpuSeconds ?? 0) / CORES }))
      .toSorted((a, b) => b.seconds - a.seconds);
    if (files.length === 0) return;
    const before = (spentBefore.get(tier) ?? 0) / CORES;
    const seconds = files.reduce((sum, file) => sum + file.seconds, before);
    const most = files.slice(0, 3).map((file) => `${file.name} ${file.seconds.toFixed(1)}`);
    const limit = TOLERANCE * budgets[tier];
    const used = `${tier}: ${seconds.toFixed(0)} s of ${budgets[tier]} s (processor time over ${CORES} cores); most: ${most.join(', ')}`;
    if (seconds <= limit) return console.log(used);
    process.exitCode = 1;
    console.error(`FAIL ${used}. Over ${limit} s a tier is refused: make tests cheaper or move some on.`);
  };
}
