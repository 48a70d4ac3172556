/** Keeps the screen on as long as the page is seen, and tells whether it can. */
export function keepAwake(tell: (isKept: boolean) => void): void {
  const ask = async () => {
    if (document.hidden) return;
    try {
      await navigator.wakeLock.request('screen');
      tell(true);
    } catch {
      // not known here, or refused, such as for a low battery
      tell(false);
    }
  };
  // it ends whenever the page is hidden
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
}
