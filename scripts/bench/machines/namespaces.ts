import { execFileSync, spawnSync } from 'node:child_process';

/** Network namespaces that stand in for machines: all reach this one, at `host`. */
export type Namespaces = {
  readonly host: string;
  readonly names: readonly string[];
  /** Pulls the cable of one, or puts it in again. */
  readonly connect: (name: string, isConnected: boolean) => void;
  readonly remove: () => void;
};

const BRIDGE = 'loa-bench';
/** Set aside for measurements between networks: RFC 2544. */
const NET = '198.18.77';

const ip = (...words: readonly string[]) => void execFileSync('ip', words, { stdio: 'pipe' });
/** The end of a cable that is in the bridge. */
const plugOf = (name: string) => `${name}-p`;

/** Whether this user may make one here. */
export function mayMakeNamespaces(): boolean {
  const made = spawnSync('ip', ['netns', 'add', `${BRIDGE}-try`]).status === 0;
  if (made) ip('netns', 'del', `${BRIDGE}-try`);
  return made;
}

/** Makes some, each with a cable to one bridge on this machine. */
export function makeNamespaces(count: number): Namespaces {
  const names = Array.from({ length: count }, (_, at) => `loa-m${at + 1}`);
  const remove = () => {
    for (const name of names) {
      spawnSync('ip', ['link', 'del', plugOf(name)]);
      spawnSync('ip', ['netns', 'del', name]);
    }
    spawnSync('ip', ['link', 'del', BRIDGE]);
  };
  // of a run that was killed
  remove();
  try {
    ip('link', 'add', BRIDGE, 'type', 'bridge');
    ip('addr', 'add', `${NET}.1/24`, 'dev', BRIDGE);
    ip('link', 'set', BRIDGE, 'up');
    for (const [at, name] of names.entries()) {
      ip('netns', 'add', name);
      ip('link', 'add', plugOf(name), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
      ip('link', 'set', plugOf(name), 'master', BRIDGE, 'up');
      ip('-n', name, 'link', 'set', 'lo', 'up');
      ip('-n', name, 'addr', 'add', `${NET}.${at + 10}/24`, 'dev', 'eth0');
      ip('-n', name, 'link', 'set', 'eth0', 'up');
    }
  } catch (error) {
    remove();
    throw error;
  }
  return {
    host: `${NET}.1`,
    names,
    remove,
    connect: (name, isConnected) => ip('link', 'set', plugOf(name), isConnected ? 'up' : 'down'),
  };
}
