import { tell } from '../commands/tell.ts';
import { openStore } from './open-store.ts';
import { type Store, StoreError } from './store.ts';

/** Opens a store for a command, and closes it. One that is away or refuses ends the command with what to look at. */
export async function withStore<Result>(
  address: string,
  act: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(address).catch(away(address));
  try {
    return await act(store).catch(away(store.address));
  } finally {
    store.close();
  }
}

const away =
  (address: string) =>
  (error: unknown): never => {
    if (!(error instanceof StoreError)) throw error;
    throw tell(({ machines }) =>
      address.startsWith('file:')
        ? machines.folderAway(address, error.message)
        : machines.bucketAway(address, error.message),
    );
  };
