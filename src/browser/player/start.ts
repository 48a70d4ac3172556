import { painted } from '../parts/after-paint.ts';
import type { PlayerInput } from './play.ts';

const player = document.getElementById('player');
const input = player?.dataset['input'];
if (player && input !== undefined) {
  // the program and the sharp slide would keep the small one waiting on a slow line
  const first = player.querySelector<HTMLImageElement>('.first img');
  await first?.decode().catch(() => undefined);
  await painted();
  const { play } = await import('./play.ts');
  await play(player, JSON.parse(input) as PlayerInput);
}
