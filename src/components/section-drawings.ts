import type { Route } from '../core/domain/routes.ts';

/** A drawing `viewBox` high, whose lower edge is that of what it stands in; what lies beyond its sides is cut off there. */
type SectionDrawing = { readonly viewBox: string; readonly shapes: string };

/** Sections whose pages have a head of their own; `roles` are the doors of those whom directives oblige. */
export type Section = 'guides' | 'faq' | 'directives' | 'roles' | 'coverage' | 'materials';

/** Pages that are to be read in the first place; all others, which are tools and lists, have a line under their title. */
const kindsOf: Readonly<Record<Section, readonly Route['kind'][]>> = {
  guides: ['guides', 'guide'],
  faq: ['faq'],
  directives: ['directives', 'directive', 'duties'],
  roles: ['roles', 'role'],
  coverage: ['coverage', 'days', 'method', 'metric', 'area'],
  materials: ['materials', 'venue', 'texts', 'format'],
};
const sections = Object.entries(kindsOf) as [Section, readonly Route['kind'][]][];

export const sectionOf = ({ kind }: Route): Section | undefined =>
  sections.find(([, kinds]) => kinds.includes(kind))?.[0];

/** In the palette's classes of `SectionDrawing.astro`; `ray` is a plane behind the drawing, as rays are behind a sun. */
export const sectionDrawings: Readonly<Record<Section, SectionDrawing>> = {
  // a phone with steps on it, and its waves
  guides: {
    viewBox: '0 0 120 100',
    shapes: [
      '<path class="ray" d="M60-50a112 112 0 1 0 1 0"/>',
      '<path class="band" d="M60-18a80 80 0 1 0 1 0"/>',
      '<path class="ray" d="M60 12a50 50 0 1 0 1 0"/>',
      '<g transform="rotate(8 60 90)">',
      '<rect class="white" x="30" y="4" width="62" height="126" rx="10"/>',
      '<path class="sky" d="M36 15h50v115H36z"/>',
      '<path class="light" d="M48 25a8 8 0 1 0 1 0M48 49a8 8 0 1 0 1 0M48 73a8 8 0 1 0 1 0"/>',
      '<path class="dark" d="M61 30h19v6H61zM61 54h19v6H61zM61 78h19v6H61z"/>',
      '</g>',
    ].join(''),
  },
  // a question, and what is said to it
  faq: {
    viewBox: '0 0 140 100',
    shapes: [
      '<path class="ray" d="M-40-60h900v126h-824l-44 60V66h-32z"/>',
      '<path class="light" d="M34 6h92v60H84l-22 26V66H34z"/>',
      '<path class="white" d="M4 50h54v28H34L18 98V78H4z"/>',
      '<path class="dark" d="M68 30q0-16 13-16t13 13q0 7-6 11-3 2-3 6h-8q0-8 5-11 4-2 4-6 0-5-5-5-4 0-4 8zM76 49h10v9H76zM14 59h34v4H14zM14 67h22v4H14z"/>',
    ].join(''),
  },
  // papers, one with a stripe and without any seal
  directives: {
    viewBox: '0 0 130 100',
    shapes: [
      '<path class="ray" d="M-60 100L70-90h110L50 100z"/>',
      '<path class="sky" d="M18 30l66-16 26 110H36z"/>',
      '<path class="white" d="M46 8h70v110H46z"/>',
      '<path class="light" d="M46 8h9v110h-9z"/>',
      '<path class="dark" d="M64 20h34v8H64zM64 38h42v4H64zM64 50h42v4H64zM64 62h28v4H64zM64 80h42v4H64zM64 92h42v4H64z"/>',
    ].join(''),
  },
  // people before the sun: a hat of palm leaves, hair, a helmet
  roles: {
    viewBox: '0 0 160 100',
    shapes: [
      '<path class="light" d="M80 0a76 76 0 1 0 1 0"/>',
      '<path class="leaf" d="M0 110q0-40 34-40t34 40z"/>',
      '<path class="sky" d="M92 110q0-40 34-40t34 40z"/>',
      '<path class="dark" d="M56 74V36a24 24 0 0 1 48 0v38z"/>',
      '<path class="white" d="M38 110q0-46 42-46t42 46zM2 48Q34 36 66 48L34 16z"/>',
      '<path class="skin" d="M18 47q16-6 32 0v10H18zM110 46h32v11h-32zM62 38h36v16H62z"/>',
      '<path class="dark" d="M18 56q16-5 32 0v6q-16 18-32 0z"/>',
      '<path class="sky" d="M62 52q18-8 36 0v8q-18 22-36 0z"/>',
      '<path class="white" d="M110 56q16-5 32 0v6q-16 18-32 0z"/>',
      '<path class="accent" d="M105 47a21 24 0 0 1 42 0z"/>',
    ].join(''),
  },
  // bars, the last the highest
  coverage: {
    viewBox: '0 0 170 100',
    shapes: [
      '<path class="ray" d="M-90 100V84h24v16zM-58 100V70h24v30zM-26 100V76h24v24z"/>',
      '<path class="sky" d="M6 100V62h24v38zM38 100V48h24v52zM70 100V54h24v46zM102 100V30h24v70z"/>',
      '<path class="light" d="M134 100V4h24v96z"/>',
    ].join(''),
  },
  // a wall of sheets
  materials: {
    viewBox: '0 0 128 100',
    shapes: [
      '<path class="ray" d="M-134 40h56v80h-56zM-68-40H-8v76h-60zM-68 48H-8v30h-60zM138-40h90v90h-90zM138 60h56v60h-56z"/>',
      '<path class="white" d="M72 18h54v90H72z"/>',
      '<path class="sky" d="M0 2h62v90H0z"/>',
      '<path class="light" d="M0 92a31 31 0 0 1 62 0zM78 24h42v40H78z"/>',
      '<path class="dark" d="M8 12h46v10H8zM8 29h32v8H8zM78 71h42v6H78zM78 83h28v6H78z"/>',
      '<path class="accent" d="M99 34a10 10 0 1 0 1 0"/>',
    ].join(''),
  },
};
