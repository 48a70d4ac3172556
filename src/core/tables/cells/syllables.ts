/** Tones as marks of decomposed letters: huyền, sắc, ngã, hỏi, nặng. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = 'ngh ng gh gi kh nh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(' ');

/** What may follow the onset, whatever its tone. */
const openRhymes = new Set(
  (
    'a e ê i o ô ơ u ư y ă â ia ya ua ưa uơ uê uy oa oe ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu uôi ươi ươu ' +
    'oai oay oao oeo uây uya uyu uau uai uay uao ueo ue ' +
    'am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm oam oăm ' +
    'an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn oan oăn oen uân uyên uyn yn uên ' +
    'ang ăng âng eng êng ong ông ung ưng iêng yêng uông ương oang oăng oong uâng ' +
    'anh ênh inh ynh oanh uênh uynh'
  ).split(' '),
);

/** The same that end in p, t, c or ch: only with the tones sắc and nặng. */
const stoppedRhymes = new Set(
  (
    'ap ăp âp ep êp ip yp op ôp ơp up ưp iêp uôp ươp oap uyp ' +
    'at ăt ât et êt it yt ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uyêt uyt ' +
    'ac ăc âc ec êc oc ôc ơc uc ưc iêc uôc ươc oac oăc ooc ' +
    'ach êch ich ych oach uêch uych'
  ).split(' '),
);

/** Whether a word of one syllable may be Vietnamese, with its capitals as people write them. */
export function isVietnamese(word: string): boolean {
  const lower = word.toLowerCase();
  const isCased = word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
  if (!isCased) return false;
  const decomposed = lower.normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(toneMarks, '').normalize('NFC');
  return [...onsets, ''].some((onset) => {
    if (!bare.startsWith(onset)) return false;
    const rhyme = bare.slice(onset.length);
    if (onset === 'gi' && rhyme === '') return true;
    if (openRhymes.has(rhyme)) return true;
    return stoppedRhymes.has(rhyme) && /[\u0301\u0323]/.test(tones.join(''));
  });
}
