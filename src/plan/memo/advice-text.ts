import type { AdviceReason, Brings, Group, Need, Text } from '@medvirk/method-guide';
import type { Teller } from './telling-text.ts';

/** Why online, face to face or both, as it is said to those who decide. */
export function adviceWords(t: Teller, reason: AdviceReason): Text {
  switch (reason.advice) {
    case 'tell-do-not-ask':
      return tellings[reason.because];
    case 'digital-does-not-pay':
      return 'groups' in reason
        ? missed(t, reason.groups, {
            da: ['Sagen angår dem, planen når dårligere ud til på nettet:', ''],
            en: ['The case concerns those whom the plan would reach less well online:', ''],
          })
        : digital[reason.because];
    case 'analog-does-not-pay':
      return 'groups' in reason
        ? missed(t, reason.groups, {
            da: ['Sagen angår dem, planen når dårligere ud til kun med møder:', ''],
            en: ['The case concerns those whom the plan would reach less well with meetings alone:', ''],
          })
        : analog[reason.because];
    case 'two-half-hearted': {
      const few = scarce[reason.because];
      const best = onlyBy[reason.best];
      return {
        da: `Der er for ${few.da} til at gøre begge dele ordentligt, så det er bedre at gøre det ${best.da}.`,
        en: `There is too little ${few.en} to do both properly, so it is better to do it ${best.en}.`,
      };
    }
    case 'blending-gains-little': {
      const best = onlyBy[reason.best];
      return {
        da: `Begge dele ville næsten ikke give mere end at gøre det ${best.da}.`,
        en: `Doing both would bring hardly more than doing it ${best.en}.`,
      };
    }
    case 'blended-pays':
      return both(t, reason.digital, reason.analog);
  }
}

const tellings: Readonly<
  Record<Extract<AdviceReason, { readonly advice: 'tell-do-not-ask' }>['because'], Text>
> = {
  'nothing-open': {
    da: 'Borgerne kan ikke ændre noget, så det er bedre at fortælle, hvad der sker, end at spørge.',
    en: 'Residents cannot change anything, so it is better to tell them what happens than to ask.',
  },
  decided: {
    da: 'Det er besluttet, og intet er åbent, så det er bedre at fortælle end at spørge.',
    en: 'It is decided and nothing is open, so it is better to tell than to ask.',
  },
  'only-to-tell': {
    da: 'Kommunen vil fortælle noget og ikke have svar, og det skal ikke hedde at spørge.',
    en: 'The municipality wants to tell something and not to have answers, and that should not be called asking.',
  },
  'too-late': {
    da: 'Der er for kort tid til at spørge, så det er bedre at fortælle, hvad der bliver besluttet, og hvornår.',
    en: 'There is too little time to ask, so it is better to tell what will be decided, and when.',
  },
  'nothing-possible': {
    da: 'Ingen måde at spørge på kan lade sig gøre med de timer, penge og uger, der er.',
    en: 'No way of asking is possible with the hours, money and weeks there are.',
  },
};

type Without<A extends AdviceReason['advice']> = Exclude<
  Extract<AdviceReason, { readonly advice: A }>['because'],
  'not-reached'
>;

const digital: Readonly<Record<Without<'digital-does-not-pay'>, Text>> = {
  'neighbours-must-meet': {
    da: 'De, der er uenige, bor tæt på hinanden og skal tale sammen ansigt til ansigt; på nettet bliver striden hårdere.',
    en: 'Those who disagree live close together and need to talk face to face; online the quarrel hardens.',
  },
  'opponents-must-meet': {
    da: 'De, der er uenige, skal mødes og tale sammen, og det kan de ikke på nettet.',
    en: 'Those who disagree need to meet and talk, and they cannot do that online.',
  },
  'few-close-by': {
    da: 'De berørte er få og bor tæt på, så de kan mødes; noget på nettet ville koste mere, end det gav.',
    en: 'Those affected are few and live close by, so they can be met; anything online would cost more than it gave.',
  },
  'talk-in-confidence': {
    da: 'Sagen er følsom, og den taler folk om i fortrolighed, ikke på en side på nettet.',
    en: 'The case is sensitive, and people talk about it in confidence, not on a web page.',
  },
  'no-digital-way': {
    da: 'Ingen måde på nettet passer til sagen med de uger, timer og penge, der er.',
    en: 'No way online suits the case with the weeks, hours and money there are.',
  },
};

const analog: Readonly<Record<Without<'analog-does-not-pay'>, Text>> = {
  'many-far-apart': {
    da: 'De berørte er mange og bor langt fra hinanden; på nettet kan de være med, hvor de er.',
    en: 'Those affected are many and live far apart; online they can take part where they are.',
  },
  'little-time': {
    da: 'De berørte har ikke en aften at give, men på nettet kan de svare, når det passer dem.',
    en: 'Those affected have no evening to give, but online they can answer when it suits them.',
  },
  'no-analog-way': {
    da: 'Ingen måde at mødes på passer til sagen med de uger, timer og penge, der er.',
    en: 'No way of meeting suits the case with the weeks, hours and money there are.',
  },
};

const scarce: Readonly<Record<'hours' | 'money' | 'hours-and-money', Text>> = {
  hours: { da: 'få timer', en: 'staff time' },
  money: { da: 'få penge', en: 'money' },
  'hours-and-money': { da: 'få timer og penge', en: 'staff time and money' },
};

const onlyBy: Readonly<Record<'digital' | 'analog', Text>> = {
  digital: { da: 'alene på nettet', en: 'online alone' },
  analog: { da: 'alene ansigt til ansigt og på papir', en: 'face to face and on paper alone' },
};

const missed = (
  t: Teller,
  groups: readonly Group[],
  words: { readonly da: readonly string[]; readonly en: readonly string[] },
): Text => {
  const who = t.groups(groups.slice(0, 3));
  return { da: `${words.da[0]} ${who}.`, en: `${words.en[0]} ${who}.` };
};

function both(t: Teller, online: Brings, met: Brings): Text {
  const [net, room] = [brought(t, online), brought(t, met)];
  if (net && room) {
    return {
      da: `På nettet kan kommunen ${net}. Ved møder og på papir kan den ${room}.`,
      en: `Online, the municipality can ${net}. With meetings and on paper it can ${room}.`,
    };
  }
  if (room) {
    return {
      da: `Ved møder og på papir kan kommunen ${room}. På nettet kommer flere med.`,
      en: `With meetings and on paper the municipality can ${room}. Online, more people join in.`,
    };
  }
  if (net) {
    return {
      da: `På nettet kan kommunen ${net}. Ved møderne kommer de med, som ellers ikke svarer.`,
      en: `Online, the municipality can ${net}. Meetings bring in those who would not answer otherwise.`,
    };
  }
  return {
    da: 'På nettet og ved møder når kommunen tilsammen flere end ad den ene vej alene.',
    en: 'Online and at meetings together the municipality reaches more people than either way alone.',
  };
}

function brought(t: Teller, { groups, needs }: Brings): string {
  const reach = groups.slice(0, 3);
  const [need] = needs;
  const said = need && t.say(brings[need]);
  const better = reach.length > 0 && t.say({ da: 'bedre nå ', en: 'better reach ' }) + t.groups(reach);
  if (!said || !better) return said || better || '';
  return t.say({ da: `${said}${said.includes(',') ? ',' : ''} og ${better}`, en: `${said} and ${better}` });
}

const brings: Readonly<Record<Need, Text>> = {
  'meet-over-disagreement': { da: 'lade dem, der er uenige, mødes', en: 'let those meet who disagree' },
  'gather-perspectives': { da: 'samle synspunkterne først', en: 'gather the views first' },
  'parties-at-the-table': { da: 'samle parterne om et bord', en: 'seat the parties at one table' },
  'collect-places': { da: 'samle viden om stederne', en: 'collect knowledge of the places' },
  'time-to-weigh': { da: 'give tid til at veje for og imod', en: 'give time to weigh for and against' },
  'expert-knowledge': { da: 'få fagviden med', en: 'bring in expert knowledge' },
  'talk-in-confidence': { da: 'give plads til fortrolighed', en: 'give room for confidence' },
  'random-selection': { da: 'trække deltagerne ved lod', en: 'draw participants by lot' },
  'open-to-all': { da: 'holde døren åben for alle', en: 'keep the door open to all' },
  'choose-among-ideas': { da: 'vælge blandt idéerne', en: 'choose among the ideas' },
  'reach-many': { da: 'nå mange', en: 'reach many people' },
  'meet-face-to-face': { da: 'lade folk udvikle noget sammen', en: 'let people work something out together' },
  'meet-in-small': { da: 'møde folk få ad gangen', en: 'meet people a few at a time' },
  'own-way-for-young': {
    da: 'give børn og unge en måde, der er deres',
    en: 'give the young a way of their own',
  },
  'needed-output': {
    da: 'give den slags resultat, der skal bruges',
    en: 'give the kind of result that is needed',
  },
  'stand-over-time': { da: 'blive gentaget år efter år', en: 'be repeated year after year' },
  'rebuild-trust': { da: 'vise ansigt, hvor tilliden er lav', en: 'show a face where trust is low' },
};
