import type { Loop } from './loop.ts';
import type { Words } from './words.ts';

/** How long the controls stay after somebody did something. */
const SEEN_MS = 6000;

export type Controls = {
  readonly element: HTMLElement;
  /** Says something beside the controls, and shows them for it. */
  readonly say: (text: string) => void;
};

/** Buttons for a mouse, keys for a keyboard and a remote; they go away while nobody does anything. */
export function createControls(t: Words, loop: Loop, player: HTMLElement, leaveFor: string): Controls {
  const element = document.createElement('div');
  element.className = 'controls';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const keys = document.createElement('p');
  keys.className = 'keys';
  keys.textContent = t.keys;
  const button = (label: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', press);
    return made;
  };
  const pause = button(t.pause, togglePause);
  const leave = document.createElement('a');
  leave.href = leaveFor;
  leave.textContent = t.leave;
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  const back = button(t.previous, () => loop.turn(-1));
  buttons.append(
    back,
    pause,
    button(t.next, () => loop.turn(1)),
    button(t.full, toggleFull),
    leave,
  );
  element.append(said, buttons, keys);

  function togglePause() {
    const isPaused = loop.togglePause();
    pause.textContent = isPaused ? t.play : t.pause;
    player.setAttribute('aria-live', isPaused ? 'polite' : 'off');
  }

  let hush = 0;
  const show = () => {
    player.classList.remove('away');
    clearTimeout(hush);
    hush = window.setTimeout(() => player.classList.add('away'), SEEN_MS);
  };
  for (const event of ['mousemove', 'pointerdown', 'keydown', 'focusin'])
    document.addEventListener(event, show);
  document.addEventListener('keydown', (event) => {
    const isOnControl = event.target instanceof Element && event.target.closest('button, a') !== null;
    const press = pressed(event.key, { loop, togglePause });
    if (!press || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isOnControl && (event.key === 'Enter' || event.key === ' ')) return;
    event.preventDefault();
    press();
  });
  show();
  return {
    element,
    say(text) {
      said.textContent = [said.textContent, text].filter(Boolean).join(' ');
      show();
    },
  };
}

function pressed(key: string, { loop, togglePause }: { loop: Loop; togglePause: () => void }) {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => loop.turn(1),
    ArrowDown: () => loop.turn(1),
    PageDown: () => loop.turn(1),
    MediaTrackNext: () => loop.turn(1),
    ArrowLeft: () => loop.turn(-1),
    ArrowUp: () => loop.turn(-1),
    PageUp: () => loop.turn(-1),
    MediaTrackPrevious: () => loop.turn(-1),
    Home: () => loop.goTo(0),
    End: () => loop.goTo(-1),
    ' ': togglePause,
    MediaPlayPause: togglePause,
    Enter: toggleFull,
    f: toggleFull,
  };
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

function toggleFull() {
  if (document.fullscreenElement) void document.exitFullscreen();
  // a browser that cannot still fills its window
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
