import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** One element of an SVG file. `text` is what stands directly in it. */
export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly text: string;
};

/** Reads an SVG document; throws, with line and column, where it is not well-formed. A `style` is spread into attributes. */
export function parseSvg(source: string): SvgElement {
  const { root } = parseXml(source);
  if (!root) throw new Error('There is no element in the SVG.');
  return elementOf(root);
}

const elementOf = ({ name, attributes, children }: XmlElement): SvgElement => ({
  name,
  attributes: withStyleSpread(attributes),
  children: children.filter((child) => child instanceof XmlElement).map(elementOf),
  text: children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
});

function withStyleSpread({ style = '', ...attributes }: Readonly<Record<string, string>>) {
  const declarations = style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]] : [];
  });
  return { ...attributes, ...Object.fromEntries(declarations) };
}
