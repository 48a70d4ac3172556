/** One element of an SVG file. `text` is what stands directly in it. */
export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly text: string;
};

type OpenElement = {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  text: string;
};

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a well-formed SVG document without doctype. A `style` attribute is spread into attributes. */
export function parseSvg(source: string): SvgElement {
  const document = open('', '');
  const stack = [document];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [token, closes, opens, attributes = '', selfClosing, text] = match;
    end = match.index + token.length;
    const parent = stack.at(-1) ?? document;
    if (closes !== undefined) {
      if (parent.name !== closes || stack.length === 1) fail(source, match.index);
      stack.pop();
    } else if (opens !== undefined) {
      const element = open(opens, attributes);
      parent.children.push(element);
      if (!selfClosing) stack.push(element);
    } else if (text !== undefined) {
      parent.text += unescapeXml(text);
    }
  }
  const [root] = document.children;
  if (end !== source.length || stack.length > 1 || !root) fail(source, end);
  return root;
}

function open(name: string, source: string): OpenElement {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[key] = unescapeXml(double ?? single ?? '');
  }
  for (const declaration of (attributes['style'] ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) attributes[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim();
  }
  delete attributes['style'];
  return { name, attributes, children: [], text: '' };
}

const entities: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
  ] as const),
]);

function unescapeXml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) =>
    number
      ? String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
      : (entities.get(name) ?? whole),
  );
}

function fail(source: string, at: number): never {
  throw new Error(
    `The SVG is not well-formed near "${source.slice(at, at + 60)}". Close or quote what is open.`,
  );
}
