import { beginPrograms } from './programs.ts';

/**
 * Larger letters, print, share and copy on every page, which is whole without this program: no library, nothing is asked of
 * the site, and the size is kept on the device alone. The build writes it into each page, so that no page waits for it.
 */
const KEY = 'loa.text';
/** Sizes of all letters, in percent of what the reader's browser is set to. */
const sizes = [100, 115, 130, 150, 175, 200];

const root = document.documentElement;
let at = Math.max(0, sizes.indexOf(Number(kept())));
resize();
root.dataset['tools'] = '';
void beginPrograms();

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
  const status = button?.parentElement?.querySelector('[role=status]');
  if (!button || !status) return;
  const { tool, said = '' } = button.dataset;
  if (tool === 'print') print();
  else if (tool === 'copy')
    void copy(button.previousElementSibling as HTMLElement).then((isCopied) => {
      status.textContent = isCopied ? said : '';
    });
  else if (tool === 'share')
    void share(said).then((told) => {
      status.textContent = told;
    });
  else {
    at = Math.min(sizes.length - 1, Math.max(0, at + (tool === 'larger' ? 1 : -1)));
    resize();
    keep(String(sizes[at]));
    status.textContent = said.replace('{}', String(sizes[at]));
  }
});

function resize(): void {
  root.style.fontSize = at === 0 ? '' : `${sizes[at]}%`;
}

/** Copies the text of an element; where that is not allowed it is selected, so that the reader copies it. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.innerText);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}

/**
 * The device's own sheet, with the messengers that are on it; else title and address are copied and, where that is not
 * allowed, the address is shown. Returns what to tell of it.
 */
async function share(copied: string): Promise<string> {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // the part that the reader jumped to is what they mean; what a page keeps behind the # stays with them
  const part = document.querySelector(':target') ? location.hash : '';
  const url = (own ?? location.origin + location.pathname) + part;
  try {
    // absent where the browser has no sheet, whatever its type says
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: document.title, url });
      return '';
    }
    await navigator.clipboard.writeText(`${document.title}\n${url}`);
    return copied;
  } catch (error) {
    // the reader closed the sheet
    return error instanceof DOMException && error.name === 'AbortError' ? '' : url;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(size: string): void {
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // a device that keeps nothing shows it on this page alone
  }
}
