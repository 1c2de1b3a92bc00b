import type { Locale } from '../../i18n/texts.ts';

type Way = {
  /** Said after "you can". */
  readonly da: string;
  readonly en: string;
  /** Only for those who are online. */
  readonly online?: true;
};

/**
 * What anybody may do in a method, as a sentence goes on after "you can". Methods that only those who are invited, drawn
 * or appointed take part in are not here, and are not offered to everybody.
 */
export const waysWords: Readonly<Record<string, Way>> = {
  aabent_hus: { da: 'komme til åbent hus', en: 'come to the open house' },
  aabent_kontor: { da: 'tale med borgmesteren', en: 'talk with the mayor' },
  borgermoede: { da: 'komme til møde', en: 'come to the meeting' },
  hybridmoede: {
    da: 'være med til møde i salen eller på skærm',
    en: 'join the meeting, in the hall or on a screen',
  },
  online_borgermoede: { da: 'være med til møde på skærm', en: 'join the meeting on a screen', online: true },
  sociale_medier_dialog: { da: 'skrive på Facebook', en: 'write on Facebook', online: true },
  popup: { da: 'møde os ude i byen', en: 'meet us out in town' },
  byvandring: { da: 'gå med på en tur på stedet', en: 'join a walk on the spot' },
  digital_ideindsamling: { da: 'skrive din idé på nettet', en: 'write your idea online', online: true },
  kortinput: { da: 'sætte en prik på kortet på nettet', en: 'put a dot on the map online', online: true },
  spoergeskema_aabent: { da: 'svare på nettet', en: 'answer online', online: true },
  papir_spoergeskema: { da: 'svare på papir', en: 'answer on paper' },
  gaestebud: {
    da: 'invitere naboerne til kaffe og skrive, hvad I talte om',
    en: 'invite the neighbours for coffee and write what you talked about',
  },
  digital_debat: { da: 'skrive i debatten på nettet', en: 'write in the debate online', online: true },
  meningskort: {
    da: 'sige ja eller nej til sætninger på nettet',
    en: 'agree or disagree with statements online',
    online: true,
  },
  stemmeboks: { da: 'svare i boksen på stedet', en: 'answer in the box on the spot' },
  assisteret_deltagelse: { da: 'få hjælp til at svare', en: 'get help to answer' },
  dialogmoede: { da: 'komme til møde ved borde', en: 'come to the table talks' },
  world_cafe: { da: 'komme til møde ved borde', en: 'come to the table talks' },
  open_space: { da: 'komme til et åbent møde', en: 'come to an open meeting' },
  fremtidsvaerksted: { da: 'komme og tænke med', en: 'come and think with us' },
  scenarievaerksted: { da: 'komme og tænke med', en: 'come and think with us' },
  dialogspil: { da: 'komme og spille med', en: 'come and play along' },
  charrette: { da: 'komme og tegne med', en: 'come and draw with us' },
  online_workshop: { da: 'tænke med på skærm', en: 'think with us on a screen', online: true },
  digital_hoering: { da: 'skrive dit svar på nettet', en: 'write your answer online', online: true },
  digital_prioritering: {
    da: 'sige på nettet, hvad der skal først',
    en: 'say online what should come first',
    online: true,
  },
  scenarieafstemning: { da: 'vælge mellem forslagene', en: 'choose between the proposals' },
  borgerbudget_digitalt: { da: 'stemme om pengene på nettet', en: 'vote on the money online', online: true },
  borgerbudget_fysisk: { da: 'komme og stemme om pengene', en: 'come and vote on the money' },
  borgertopmoede: { da: 'komme til det store møde', en: 'come to the big meeting' },
  sms_puls: { da: 'svare på en sms', en: 'answer a text message' },
  folkeafstemning: { da: 'stemme', en: 'vote' },
  prototype_1til1: { da: 'prøve det på stedet', en: 'try it out on the spot' },
};

/** The ways among some methods that anybody may use, each said once. */
export function openWays<One extends { readonly method: string }>(
  locale: Locale,
  methods: readonly One[],
): readonly (One & { readonly said: string; readonly isOnline: boolean })[] {
  const said = new Map<string, One & { readonly said: string; readonly isOnline: boolean }>();
  for (const one of methods) {
    const way = waysWords[one.method];
    if (way && !said.has(way[locale]))
      said.set(way[locale], { ...one, said: way[locale], isOnline: way.online === true });
  }
  return [...said.values()];
}
