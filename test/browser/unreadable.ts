/**
 * Runs in a page: what cannot be read of it as it stands on the screen. Words that are cut off by a box (but for a line
 * that ends in an ellipsis), words that stand on other words, and how far the page scrolls sideways.
 */
export function unreadable(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
  const lines = seenLines();
  return [...new Set([...sideways, ...lines.flatMap(cutOff), ...overlapping(lines)])];

  type Line = { words: string; of: Element; left: number; right: number; top: number; bottom: number };

  /** Lines of text that are meant to be seen, each as the box of its letters without the room between lines. */
  function seenLines(): Line[] {
    const found: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const of = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (!of || words === '' || of.closest('svg, script, style, option, .skip')) continue;
      if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForEars(of)) continue;
      const half = 0.36 * Number.parseFloat(getComputedStyle(of).fontSize);
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (width >= 2) found.push({ words, of, left, right, top: middle - half, bottom: middle + half });
      }
    }
    return found;
  }

  function ancestors(element: Element): Element[] {
    const all: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) all.push(each);
    return all;
  }

  function isForEars(element: Element): boolean {
    return ancestors(element).some((each) => getComputedStyle(each).clipPath !== 'none');
  }

  function cutOff({ words, of, left, right, top, bottom }: Line): string[] {
    const cuts = ancestors(of).some((box) => {
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(box);
      if (!['hidden', 'clip'].includes(overflowX)) return false;
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
      const edge = box.getBoundingClientRect();
      return right > edge.right + 2 || left < edge.left - 2 || bottom > edge.bottom + 2 || top < edge.top - 2;
    });
    return cuts ? [`cut off: ${words.slice(0, 40)}`] : [];
  }

  function overlapping(all: readonly Line[]): string[] {
    const sorted = all.toSorted((a, b) => a.top - b.top);
    return sorted.flatMap((line, index) => {
      const over: string[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.top > line.bottom - 3) break;
        const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const isSame = line.of === other.of && line.words === other.words;
        if (!isSame && width > 2) over.push(`“${line.words.slice(0, 30)}” on “${other.words.slice(0, 30)}”`);
      }
      return over;
    });
  }
}
