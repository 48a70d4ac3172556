import { readCheckCode } from '../../core/domain/check-code.ts';

/**
 * Leads from a check code as somebody typed it to its entry, and says at once that it was mistyped. Without this program
 * one chooses its first character.
 */
const root = document.querySelector<HTMLElement>('#look-up');
const box = root?.querySelector('input');
const status = root?.querySelector<HTMLElement>('[role=status]');
if (root && box && status) {
  const { page = '', firsts = '', mistyped = '', unknown = '' } = root.dataset;
  const find = () => {
    const code = readCheckCode(box.value);
    const first = code?.charAt(0) ?? '';
    if (code === undefined) status.textContent = mistyped;
    else if (!firsts.includes(first)) status.textContent = unknown;
    else location.href = `${page.replace('{}', first.toLowerCase())}#${code}`;
  };
  root.querySelector('button')?.addEventListener('click', find);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') find();
  });
}
