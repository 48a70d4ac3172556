import { escapeMarkup } from '../i18n/escape-markup.ts';
import { type LocaleId, tagOf } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { SECONDS_A_SLIDE } from './screen-loop.ts';

/** One picture of a loop. */
export type Slide = {
  /** The picture's file, in the folder of the page. */
  readonly file: string;
  /** All that the picture says, for those who hear it. */
  readonly alt: string;
  readonly isTall: boolean;
};

const style = `
*{box-sizing:border-box}
body{margin:0;background:#000;color:#fff;font:1.125rem/1.5 system-ui,sans-serif}
img{display:block;width:100%;height:auto}
p{margin:0;padding:.75rem 1rem}
.on body{overflow:hidden}
.on img{position:fixed;inset:0;width:100vw;height:100vh;object-fit:contain;opacity:0;transition:opacity .6s}
.on img.shown{opacity:1}
.on p{position:fixed;inset:auto 0 0;background:#000c;text-align:center;transition:opacity .6s}
.on p.away{opacity:0}
.on.away{cursor:none}
@media (prefers-reduced-motion:reduce){.on img,.on p{transition:none}}
`.trim();

/** Shows one picture after the other and keeps the screen awake; the keys, a click and a hint that goes away. Without it all are shown in a column. */
const script = `
(function(){
var root=document.documentElement,hint=document.querySelector('p'),paused=false,at=0,timer,hush;
var all=[].slice.call(document.images),tall=matchMedia('(orientation:portrait)');
function slides(){var own=all.filter(function(s){return s.hasAttribute('data-tall')===tall.matches});return own.length?own:all}
function show(to){var own=slides();at=(to+own.length)%own.length;
all.forEach(function(s){var on=s===own[at];s.className=on?'shown':'';s.setAttribute('aria-hidden',on?'false':'true')});
clearTimeout(timer);if(!paused)timer=setTimeout(function(){show(at+1)},${SECONDS_A_SLIDE * 1000})}
function tell(){hint.className='';root.classList.remove('away');clearTimeout(hush);
hush=setTimeout(function(){hint.className='away';root.classList.add('away')},5000)}
function full(){if(document.fullscreenElement)document.exitFullscreen();else if(root.requestFullscreen)root.requestFullscreen().catch(function(){})}
function wake(){if(navigator.wakeLock&&!document.hidden)navigator.wakeLock.request('screen').catch(function(){})}
document.addEventListener('keydown',function(e){
if(e.key==='ArrowRight'||e.key==='PageDown')show(at+1);
else if(e.key==='ArrowLeft'||e.key==='PageUp')show(at-1);
else if(e.key==='Home')show(0);
else if(e.key==='End')show(-1);
else if(e.key===' '){e.preventDefault();paused=!paused;show(at);tell()}
else if(e.key==='f'||e.key==='F'||e.key==='Enter')full()});
document.addEventListener('click',full);
document.addEventListener('mousemove',tell);
document.addEventListener('visibilitychange',wake);
if(tall.addEventListener)tall.addEventListener('change',function(){show(0)});
root.classList.add('on');show(0);tell();wake();
})();
`.trim();

type PlayerInput = {
  readonly venueName: string;
  readonly slides: readonly Slide[];
  readonly locale: LocaleId;
};

/** A page that loops the slides beside it full screen by a double click, without a network: wide ones on wide screens, tall on tall. */
export function playerPage({ venueName, slides, locale }: PlayerInput): string {
  const t = messages[locale].kits.player;
  const tag = tagOf(locale);
  const pictures = slides.map(
    ({ file, alt, isTall }) =>
      `<img src="${escapeMarkup(file)}" alt="${escapeMarkup(alt)}"${isTall ? ' data-tall' : ''}>`,
  );
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(t.title(venueName))}</title>
<style>
${style}
</style>
</head>
<body>
${pictures.join('\n')}
<p>${escapeMarkup(t.hint)}</p>
<script>
${script}
</script>
</body>
</html>
`;
}
