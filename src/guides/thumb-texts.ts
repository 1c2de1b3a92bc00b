import type { Texts } from '../i18n/texts.ts';

/** One rule: when, what to do, why, and the methods it leads to (ids of the method bank). */
export type ThumbRule = {
  readonly when: string;
  readonly advice: string;
  readonly why: string;
  readonly methods: readonly string[];
  /** Leads to the page about telling instead of to a method. */
  readonly toTelling?: true;
};

export type ThumbGroup = { readonly title: string; readonly rules: readonly ThumbRule[] };

export type ThumbWords = {
  readonly title: string;
  readonly lead: string;
  readonly estimate: string;
  /** In the order in which the marks stand: on a screen, face to face, both, do not ask. */
  readonly online: ThumbGroup;
  readonly faceToFace: ThumbGroup;
  readonly both: ThumbGroup;
  readonly notAsk: ThumbGroup;
  readonly always: {
    readonly title: string;
    readonly rules: readonly { readonly rule: string; readonly why: string }[];
  };
  readonly marks: { readonly round: string; readonly square: string; readonly both: string };
  readonly tellingLink: string;
  readonly moreTitle: string;
  readonly moreText: string;
  readonly methodsLink: string;
  readonly platformLink: string;
};

export const thumbTexts: Texts<ThumbWords> = {
  da: {
    title: 'Tommelfingerregler',
    lead: 'Har I ikke tid til tolv spørgsmål? Så begynd her. Kortet fylder én side, når I printer det.',
    estimate:
      'Reglerne er et skøn ud fra praksis og ikke målt. Ser jeres sag anderledes ud, så stol på det, I ved.',
    online: {
      title: 'Digitalt, når …',
      rules: [
        {
          when: 'mange bor spredt',
          advice: 'Spørg på nettet, og læg papir på biblioteket.',
          why: 'Så kan alle nå det uden at køre langt.',
          methods: ['digital_ideindsamling', 'papir_spoergeskema'],
        },
        {
          when: 'I kun har to uger',
          advice: 'Stil ét spørgsmål, og stil det godt.',
          why: 'Et kort spørgsmål får svar, et langt bliver lagt væk.',
          methods: ['sms_puls'],
        },
        {
          when: 'dem, I spørger, har travlt',
          advice: 'Lad dem svare hjemme kl. 21.40.',
          why: 'Et møde kl. 19 rammer putte-tid og aftenvagt.',
          methods: ['spoergeskema_aabent', 'digital_debat'],
        },
      ],
    },
    faceToFace: {
      title: 'Ansigt til ansigt, når …',
      rules: [
        {
          when: 'I er få og bor tæt',
          advice: 'Mød hinanden.',
          why: 'En time om et bord slår ti mails.',
          methods: ['dialogmoede', 'byvandring'],
        },
        {
          when: 'sagen er følsom',
          advice: 'Tal med én ad gangen, eller lad folk skrive uden navn.',
          why: 'Ingen siger det svære i en fuld sal.',
          methods: ['interview'],
        },
        {
          when: 'det handler om børn',
          advice: 'Tag hen, hvor de er.',
          why: 'Børn kommer ikke til møder, men de ved meget om deres vej.',
          methods: ['boerne_workshop', 'foto_stemmer'],
        },
      ],
    },
    both: {
      title: 'Begge dele, når …',
      rules: [
        {
          when: 'I er uenige om et sted',
          advice: 'Saml syn ind på nettet og på papir først, og mødes så på stedet.',
          why: 'Så er det ikke kun dem, der råber højest, der bliver hørt.',
          methods: ['kortinput', 'konfliktdialog'],
        },
        {
          when: 'nogle er fritaget for Digital Post',
          advice: 'Send brev, og hav en skranke, hvor man får hjælp.',
          why: 'De ser hverken mail eller opslag.',
          methods: ['infobrev', 'assisteret_deltagelse'],
        },
        {
          when: 'alle skal leve med et svært valg',
          advice: 'Træk lod om, hvem der skal arbejde med det.',
          why: 'En gruppe, der ligner kommunen, kan veje for og imod.',
          methods: ['borgersamling'],
        },
      ],
    },
    notAsk: {
      title: 'Spørg ikke, når …',
      rules: [
        {
          when: 'intet kan laves om',
          advice: 'Fortæl det i stedet, og fortæl det godt.',
          why: 'Et spørgsmål uden virkning koster tillid.',
          methods: [],
          toTelling: true,
        },
        {
          when: 'ingen har tid til at svare',
          advice: 'Lov mindre, eller spørg færre.',
          why: 'Et løfte, I ikke holder, er værre end intet løfte.',
          methods: ['interessentdialog'],
        },
        {
          when: 'folk lige har svaret',
          advice: 'Brug de svar, I har.',
          why: 'Den, der bliver spurgt to gange, tror ikke på den første.',
          methods: ['borgermonitorering'],
        },
      ],
    },
    always: {
      title: 'Altid',
      rules: [
        {
          rule: 'Fortæl senest tre uger efter, hvad I hørte.',
          why: 'Den, der hører fra jer, kommer igen.',
        },
        {
          rule: 'Gør hellere én ting godt end to ting halvt.',
          why: 'To halve veje giver to halve billeder.',
        },
      ],
    },
    marks: { round: 'På nettet', square: 'Ansigt til ansigt', both: 'Begge dele' },
    tellingLink: 'Sådan fortæller I det godt',
    moreTitle: 'Har I fem minutter mere?',
    moreText: 'En regel kender ikke jeres sag. Se, hvad hver måde kan, og hvem den når.',
    methodsLink: 'Se alle måder at spørge på',
    platformLink: 'Hvilken platform skal I bruge?',
  },
  en: {
    title: 'Rules of thumb',
    lead: 'No time for twelve questions? Then begin here. The card fills one page when you print it.',
    estimate:
      'The rules are estimates from practice and not measured. If your case looks different, trust what you know.',
    online: {
      title: 'Online, when …',
      rules: [
        {
          when: 'many live far apart',
          advice: 'Ask online, and put paper in the library.',
          why: 'Then everyone can manage without a long drive.',
          methods: ['digital_ideindsamling', 'papir_spoergeskema'],
        },
        {
          when: 'you have only two weeks',
          advice: 'Ask one question, and ask it well.',
          why: 'A short question gets answers, a long one is put aside.',
          methods: ['sms_puls'],
        },
        {
          when: 'those you ask are busy',
          advice: 'Let them answer at home at 21.40.',
          why: 'A meeting at 19 hits bedtime and the evening shift.',
          methods: ['spoergeskema_aabent', 'digital_debat'],
        },
      ],
    },
    faceToFace: {
      title: 'Face to face, when …',
      rules: [
        {
          when: 'you are few and live close by',
          advice: 'Meet each other.',
          why: 'An hour round a table beats ten mails.',
          methods: ['dialogmoede', 'byvandring'],
        },
        {
          when: 'the case is sensitive',
          advice: 'Talk to one at a time, or let people write without a name.',
          why: 'Nobody says the hard thing in a full hall.',
          methods: ['interview'],
        },
        {
          when: 'it is about children',
          advice: 'Go where they are.',
          why: 'Children do not come to meetings, but they know their own street.',
          methods: ['boerne_workshop', 'foto_stemmer'],
        },
      ],
    },
    both: {
      title: 'Both, when …',
      rules: [
        {
          when: 'you quarrel about a place',
          advice: 'Gather views online and on paper first, and then meet on the spot.',
          why: 'Then not only the loudest are heard.',
          methods: ['kortinput', 'konfliktdialog'],
        },
        {
          when: 'some are exempt from Digital Post',
          advice: 'Send a letter, and have a desk where one is helped.',
          why: 'They see neither mail nor posts.',
          methods: ['infobrev', 'assisteret_deltagelse'],
        },
        {
          when: 'everyone must live with a hard choice',
          advice: 'Draw lots for who is to work on it.',
          why: 'A group that looks like the municipality can weigh for and against.',
          methods: ['borgersamling'],
        },
      ],
    },
    notAsk: {
      title: 'Do not ask, when …',
      rules: [
        {
          when: 'nothing can be changed',
          advice: 'Tell it instead, and tell it well.',
          why: 'A question without effect costs trust.',
          methods: [],
          toTelling: true,
        },
        {
          when: 'nobody has time to answer',
          advice: 'Promise less, or ask fewer.',
          why: 'A promise you do not keep is worse than none.',
          methods: ['interessentdialog'],
        },
        {
          when: 'people have just answered',
          advice: 'Use the answers you have.',
          why: 'Whoever is asked twice stops believing in the first time.',
          methods: ['borgermonitorering'],
        },
      ],
    },
    always: {
      title: 'Always',
      rules: [
        {
          rule: 'Tell what you heard within three weeks.',
          why: 'Whoever hears from you comes again.',
        },
        {
          rule: 'Rather do one thing well than two things by halves.',
          why: 'Two half ways give two half pictures.',
        },
      ],
    },
    marks: { round: 'Online', square: 'Face to face', both: 'Both' },
    tellingLink: 'How to tell it well',
    moreTitle: 'Five minutes more?',
    moreText: 'A rule does not know your case. See what each way can do, and whom it reaches.',
    methodsLink: 'See all ways of asking',
    platformLink: 'Which platform should you use?',
  },
};
