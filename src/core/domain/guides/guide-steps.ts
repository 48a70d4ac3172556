import { sectionsOf } from '../checks/in-step.ts';

/** The numbered steps under one heading, without marks. */
type StepSection = { readonly title: string; readonly steps: readonly string[] };

/** A guide's numbered steps, section by section; sections without steps are left out. */
export function guideSteps(body: string): readonly StepSection[] {
  const lines = body.split('\n');
  const sections = sectionsOf(body);
  return sections.flatMap(({ title, line }, index) => {
    const steps = lines
      .slice(line, sections[index + 1]?.line ?? lines.length)
      .filter((text) => /^\d+\. /.test(text))
      .map((text) => plainText(text.replace(/^\d+\. /, '')));
    return steps.length > 0 ? [{ title, steps }] : [];
  });
}

/** Markdown of our texts without its marks. */
const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/\s*\{\{[^{}]*\}\}/g, '')
    .replaceAll('**', '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
