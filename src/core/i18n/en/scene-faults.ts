import type { sceneFaults as vi } from '../vi/scene-faults.ts';

export const sceneFaults: typeof vi = {
  noSymbol: () => ({
    rule: 'composition symbol needs a group <g id="symbol">: the thing of the place, with room for the campaign’s object at 0 0',
    fix: 'draw that group, or choose raised or shield in look',
  }),
  noSymbolWords: () => ({
    rule: 'composition symbol needs words for readers who do not see the drawing',
    fix: 'add symbol: the groups that are told of (shows) and a phrase for them (text), as in picture',
  }),
  noShieldWords: () => ({
    rule: 'composition shield needs words for who holds the campaign’s object in front, for readers who do not see it',
    fix: 'add shield, a phrase in each language, like the first line of picture',
  }),
  emblemAlone: () => ({
    rule: 'a group <g id="emblem"> of the scene and its phrase emblem for readers who do not see it belong together',
    fix: 'add the one that is missing, or leave out both',
  }),
  noArm: () => ({
    rule: 'composition shield needs a group <g id="raised-arm"> in main: the arm that is raised, sleeve first, cuff last',
    fix: 'put the shapes of that arm into such a group',
  }),
};
