import type { AdviceReason, Brings } from './advise.ts';
import type { Need } from './reason.ts';
import type { Text } from './vocabulary.ts';
import { groupWords, listed } from './wording.ts';

/** An advice on digital, analog or blended as one sentence. What is an estimate says so. */
export function sayAdvice(reason: AdviceReason): Text {
  switch (reason.advice) {
    case 'tell-do-not-ask':
      return sayTell(reason);
    case 'digital-does-not-pay':
      return 'groups' in reason ? missedOnline(names(reason.groups)) : digitalDoesNotPay[reason.because];
    case 'analog-does-not-pay':
      return 'groups' in reason ? missedFaceToFace(names(reason.groups)) : analogDoesNotPay[reason.because];
    case 'two-half-hearted':
      return {
        da: `I har for få ${tooFew[reason.because].da} til to veje ind, så gør én godt, den ${kindWords[reason.best].da}, i stedet for to halvt.`,
        en: `There is too little ${tooFew[reason.because].en} for two ways in, so do one well, the ${kindWords[reason.best].en} one, rather than two by halves.`,
      };
    case 'blending-gains-little':
      return gainsLittle(reason);
    case 'blended-pays':
      return blendedPays(reason.digital, reason.analog);
  }
}

const names = (groups: readonly (keyof typeof groupWords)[]): Text =>
  listed(groups.slice(0, 3).map((group) => groupWords[group]));

function sayTell(reason: Extract<AdviceReason, { readonly advice: 'tell-do-not-ask' }>): Text {
  switch (reason.because) {
    case 'nothing-open':
      return {
        da: 'Der er ikke noget, borgerne kan ændre, så fortæl, hvad der sker, og hvorfor, i stedet for at spørge.',
        en: 'There is nothing residents can change, so tell what happens and why instead of asking.',
      };
    case 'decided':
      return {
        da: 'Det er besluttet, og intet er åbent, så fortæl, hvad der sker nu, i stedet for at spørge.',
        en: 'It is decided and nothing is open, so tell what happens now instead of asking.',
      };
    case 'only-to-tell':
      return {
        da: 'I vil fortælle noget og ikke have svar, så fortæl det ordentligt, og lad være med at kalde det at spørge.',
        en: 'You want to tell something and not to have answers, so tell it properly and do not call it asking.',
      };
    case 'too-late':
      return {
        da: 'Der er for kort tid til beslutningen til, at nogen måde at spørge på kan nå det, så fortæl, hvad der bliver besluttet, og hvornår.',
        en: 'The decision is too close for any way of asking, so tell what is to be decided, and when.',
      };
    case 'nothing-possible':
      return {
        da: 'Ingen måde at spørge på kan lade sig gøre med det, I har, så fortæl det ordentligt, eller find flere timer, penge eller uger.',
        en: 'No way of asking is possible with what you have, so tell it properly, or find more hours, money or weeks.',
      };
  }
}

type Without<A extends AdviceReason['advice']> = Exclude<
  Extract<AdviceReason, { readonly advice: A }>['because'],
  'not-reached'
>;

const digitalDoesNotPay: Readonly<Record<Without<'digital-does-not-pay'>, Text>> = {
  'neighbours-must-meet': {
    da: 'De, der er uenige, bor tæt på hinanden og skal tale sammen ansigt til ansigt; på nettet bliver striden hårdere.',
    en: 'Those who disagree live close to each other and must talk face to face; online the quarrel hardens.',
  },
  'opponents-must-meet': {
    da: 'De, der er uenige, skal mødes og tale sammen, og det kan de ikke på nettet.',
    en: 'Those who disagree must meet and talk, and that they cannot do online.',
  },
  'few-close-by': {
    da: 'De er få og tæt på, så I kan møde dem; noget på nettet ville koste mere at sætte op, end det gav.',
    en: 'They are few and close by, so you can meet them; anything online would cost more to set up than it gave.',
  },
  'talk-in-confidence': {
    da: 'Sagen er følsom, og den taler folk om i fortrolighed, ikke på en side på nettet.',
    en: 'The case is sensitive, and people talk about it in confidence, not on a page online.',
  },
  'no-digital-way': {
    da: 'Ingen måde på nettet passer til sagen med de uger, timer og penge, I har, så mød folk.',
    en: 'No way online suits the case with the weeks, hours and money you have, so meet people.',
  },
};

const analogDoesNotPay: Readonly<Record<Without<'analog-does-not-pay'>, Text>> = {
  'many-far-apart': {
    da: 'De er mange og bor langt fra hinanden, så intet mødested samler dem; på nettet kan de være med, hvor de er.',
    en: 'They are many and live far apart, so no meeting place gathers them; online they can take part where they are.',
  },
  'little-time': {
    da: 'De har ikke en aften at give, men på nettet kan de svare, når det passer dem.',
    en: 'They have no evening to give, but online they can answer when it suits them.',
  },
  'no-analog-way': {
    da: 'Der er ingen måde at mødes på, der passer til sagen med det, I har, så gør det på nettet.',
    en: 'There is no way of meeting that suits the case with what you have, so do it online.',
  },
};

const missedOnline = (missed: Text): Text => ({
  da: `På nettet ville I nå ${missed.da} dårligere, og dem angår sagen, så gør det fysisk.`,
  en: `Online you would reach ${missed.en} less well, and the case concerns them, so do it face to face.`,
});

const missedFaceToFace = (missed: Text): Text => ({
  da: `Ved kun at mødes ville I nå ${missed.da} dårligere, og dem angår sagen, så gør det på nettet.`,
  en: `By meeting only you would reach ${missed.en} less well, and the case concerns them, so do it online.`,
});

const tooFew = {
  hours: { da: 'timer', en: 'staff time' },
  money: { da: 'penge', en: 'money' },
  'hours-and-money': { da: 'timer og penge', en: 'staff time and money' },
} as const;

const kindWords = {
  digital: { da: 'digitale', en: 'digital' },
  analog: { da: 'fysiske', en: 'analog' },
} as const;

function gainsLittle(reason: Extract<AdviceReason, { readonly advice: 'blending-gains-little' }>): Text {
  const hours = Math.round(reason.moreHours / 5) * 5;
  const only = { digital: { da: 'på nettet', en: 'online' }, analog: { da: 'fysisk', en: 'face to face' } }[
    reason.best
  ];
  const leaves = reason.leaves.slice(0, 1).map((need) => needWords[need]);
  const [left] = leaves;
  const but = left
    ? {
        da: ` (det kunne ${left.da}, men ikke nok til to veje ind)`,
        en: ` (it could ${left.en}, but not enough for two ways in)`,
      }
    : { da: '', en: '' };
  return hours > 0
    ? {
        da: `At gøre begge dele ville tage omkring ${hours} timer mere (skøn) og næsten ikke give mere${but.da}, så gør det kun ${only.da}.`,
        en: `Doing both would take about ${hours} hours more (estimate) and give hardly more${but.en}, so do it ${only.en} only.`,
      }
    : {
        da: `At gøre begge dele ville næsten ikke give mere${but.da}, så gør det kun ${only.da}.`,
        en: `Doing both would give hardly more${but.en}, so do it ${only.en} only.`,
      };
}

function blendedPays(digital: Brings, analog: Brings): Text {
  const [online, met] = [broughtBy(digital), broughtBy(analog)];
  if (online && met) {
    return {
      da: `Begge dele betaler sig: På nettet kan I ${online.da}, og på papir og ansigt til ansigt kan I ${met.da}.`,
      en: `Doing both pays: online you can ${online.en}, and on paper and face to face you can ${met.en}.`,
    };
  }
  if (met) {
    return {
      da: `Begge dele betaler sig: På papir og ansigt til ansigt kan I ${met.da}, og nettet lægger flere og andre til.`,
      en: `Doing both pays: on paper and face to face you can ${met.en}, and the net adds more people and others.`,
    };
  }
  if (online) {
    return {
      da: `Begge dele betaler sig: På nettet kan I ${online.da}, og det fysiske lægger dem til, der ellers ikke svarer.`,
      en: `Doing both pays: online you can ${online.en}, and meeting people adds those who would not answer.`,
    };
  }
  return {
    da: 'Begge dele betaler sig: Tilsammen når de flere og svarer bedre på det, I vil vide, end den ene gør alene.',
    en: 'Doing both pays: together they reach more people and answer better what you want to know than either alone.',
  };
}

/** The weightiest thing a way in brings alone, and the groups. */
function broughtBy({ groups, needs }: Brings): Text | null {
  const parts = [
    ...needs.slice(0, 1).map((need) => needWords[need]),
    ...(groups.length > 0 ? [reaching(names(groups))] : []),
  ];
  return parts.length > 0 ? listed(parts) : null;
}

const reaching = (who: Text): Text => ({ da: `bedre nå ${who.da}`, en: `better reach ${who.en}` });

/** Needs as something one can do. */
const needWords: Readonly<Record<Need, Text>> = {
  'meet-over-disagreement': {
    da: 'lade dem, der er uenige, mødes',
    en: 'let those meet who disagree',
  },
  'gather-perspectives': { da: 'samle synspunkterne først', en: 'gather the views first' },
  'parties-at-the-table': { da: 'samle parterne om et bord', en: 'seat the parties at one table' },
  'collect-places': { da: 'samle viden om stederne', en: 'collect knowledge of the places' },
  'time-to-weigh': { da: 'give tid til at veje for og imod', en: 'give time to weigh for and against' },
  'expert-knowledge': { da: 'få fagviden med', en: 'bring in expert knowledge' },
  'talk-in-confidence': { da: 'tale i fortrolighed', en: 'talk in confidence' },
  'random-selection': { da: 'trække deltagerne ved lod', en: 'draw the participants by lot' },
  'open-to-all': { da: 'holde døren åben for alle', en: 'keep the door open to all' },
  'choose-among-ideas': { da: 'vælge blandt idéerne', en: 'choose among the ideas' },
  'reach-many': { da: 'nå bredt ud', en: 'reach widely' },
  'meet-face-to-face': { da: 'udvikle noget sammen', en: 'work something out together' },
  'meet-in-small': { da: 'møde folk få ad gangen', en: 'meet people a few at a time' },
  'own-way-for-young': {
    da: 'give børn og unge en måde, der er deres',
    en: 'give the young a way of their own',
  },
  'needed-output': { da: 'få den slags resultat, I skal bruge', en: 'get the kind of result you need' },
  'stand-over-time': { da: 'køre det igen år efter år', en: 'run it again year after year' },
  'rebuild-trust': { da: 'vise ansigt, hvor tilliden er lav', en: 'show a face where trust is low' },
};
