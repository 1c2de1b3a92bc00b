import type { Text, Value } from '@medvirk/method-guide';

/** What involving residents is for: as an aim, as the reason for doing it, what comes of it, and what does not. */
type PurposeWords = {
  readonly aim: Text;
  readonly because: Text;
  readonly gives: Text;
  readonly withholds: Text;
};

export const purposeWords: Readonly<Record<Value, PurposeWords>> = {
  inform: {
    aim: {
      da: 'at fortælle borgerne, hvad der sker, og hvorfor',
      en: 'to tell residents what happens and why',
    },
    because: {
      da: 'Borgerne skal vide, hvad der sker, og hvorfor.',
      en: 'Residents should know what is happening, and why.',
    },
    gives: {
      da: 'Færre skal gætte sig til, hvad der sker.',
      en: 'Fewer people will have to guess what is going on.',
    },
    withholds: {
      da: 'Det giver ingen svar fra borgerne.',
      en: 'It brings no views back from residents.',
    },
  },
  inspire: {
    aim: {
      da: 'at få idéer og ønsker, før noget ligger fast',
      en: 'to gather ideas and wishes before anything is settled',
    },
    because: {
      da: 'Borgernes idéer skal med, før noget ligger fast.',
      en: 'Residents’ ideas are needed before anything is settled.',
    },
    gives: {
      da: 'Det giver idéer og ønsker, som forslaget kan bygge på.',
      en: 'It yields ideas and wishes for the proposal to build on.',
    },
    withholds: {
      da: 'Det viser ikke, hvor mange der støtter den enkelte idé.',
      en: 'It will not show how many support any one idea.',
    },
  },
  map: {
    aim: { da: 'at lære behov og steder at kende', en: 'to learn what people need, and where' },
    because: {
      da: 'Borgerne ved, hvordan stederne bliver brugt, og hvad der mangler.',
      en: 'Residents know how the places are used and what is lacking.',
    },
    gives: {
      da: 'Det giver et billede af, hvem der gør hvad, hvor og hvornår.',
      en: 'It gives a picture of who does what, where and when.',
    },
    withholds: {
      da: 'Det viser ikke, hvad der skal vælges.',
      en: 'It will not say which choice to make.',
    },
  },
  test: {
    aim: {
      da: 'at få forslaget prøvet af, før det bliver vedtaget',
      en: 'to have the proposal tested before it is adopted',
    },
    because: {
      da: 'Forslaget skal prøves af hos dem, der skal leve med det, før det bliver vedtaget.',
      en: 'Those who will live with the proposal should test it before it is adopted.',
    },
    gives: {
      da: 'Det viser, hvad forslaget har overset, og om det holder i hverdagen.',
      en: 'It shows what the proposal has overlooked and whether it holds up in daily life.',
    },
    withholds: {
      da: 'Det viser ikke, hvor mange der er for og imod.',
      en: 'It will not show how many are for and against.',
    },
  },
  understand: {
    aim: {
      da: 'at forstå, hvad der deler borgerne, og hvad de er fælles om',
      en: 'to understand what divides residents and what they share',
    },
    because: {
      da: 'Uenigheden skal ligge klart, før der bliver besluttet.',
      en: 'The disagreement should be plain before anything is decided.',
    },
    gives: {
      da: 'Det viser, hvad striden handler om, og hvor der er noget at bygge på.',
      en: 'It shows what the dispute is about and where there is common ground.',
    },
    withholds: {
      da: 'Det giver ikke et flertal for den ene side.',
      en: 'It will not produce a majority for either side.',
    },
  },
  codevelop: {
    aim: { da: 'at udvikle løsningen sammen med borgerne', en: 'to develop the solution with residents' },
    because: {
      da: 'Løsningen skal blive til sammen med dem, der skal leve med den.',
      en: 'The solution should be made with those who will live with it.',
    },
    gives: {
      da: 'Det giver en løsning, som borgere har været med til at lave.',
      en: 'It gives a solution that residents have helped to make.',
    },
    withholds: {
      da: 'Det giver ikke en løsning, alle er enige i.',
      en: 'It will not give a solution that everyone agrees with.',
    },
  },
  prioritise: {
    aim: {
      da: 'at få hjælp til at vælge og prioritere',
      en: 'to get help in choosing and setting priorities',
    },
    because: {
      da: 'Der skal vælges, og borgerne ved, hvad der betyder mest i hverdagen.',
      en: 'Choices must be made, and residents know what matters most in daily life.',
    },
    gives: {
      da: 'Det viser, hvad deltagerne sætter først, og hvad de kan undvære.',
      en: 'It shows what participants put first and what they can do without.',
    },
    withholds: {
      da: 'Det viser ikke, hvad de borgere vil, som ikke er med.',
      en: 'It will not show what those want who do not take part.',
    },
  },
  decide: {
    aim: {
      da: 'at lade borgerne beslutte inden for en ramme',
      en: 'to let residents decide within set limits',
    },
    because: {
      da: 'Borgerne skal selv beslutte inden for en ramme.',
      en: 'Residents are to decide for themselves within set limits.',
    },
    gives: {
      da: 'Det giver en beslutning, borgerne selv har truffet.',
      en: 'It gives a decision residents have made themselves.',
    },
    withholds: {
      da: 'Det fritager ikke for ansvaret for rammen.',
      en: 'It does not lift the responsibility for the limits.',
    },
  },
  mobilise: {
    aim: {
      da: 'at få flere til at tage ansvar og gøre noget',
      en: 'to get more people to take part in the work',
    },
    because: {
      da: 'Flere skal tage ansvar og selv gøre noget.',
      en: 'More people are to take responsibility and act.',
    },
    gives: {
      da: 'Det giver folk, der vil gøre en del af arbejdet.',
      en: 'It finds people willing to do part of the work.',
    },
    withholds: {
      da: 'Det giver ikke et billede af, hvad alle mener.',
      en: 'It will not give a picture of what everybody thinks.',
    },
  },
  monitor: {
    aim: { da: 'at se, om det virkede', en: 'to see whether it worked' },
    because: {
      da: 'Kommunen vil vide, om det virkede.',
      en: 'The municipality wants to know whether it worked.',
    },
    gives: {
      da: 'Det viser, hvad der blev bedre, og hvad der ikke gjorde.',
      en: 'It shows what got better and what did not.',
    },
    withholds: { da: 'Det forklarer ikke altid hvorfor.', en: 'It will not always explain why.' },
  },
  mandate: {
    aim: {
      da: 'at vide, hvad et tværsnit af borgerne mener',
      en: 'to know what a cross-section of residents thinks',
    },
    because: {
      da: 'De, der beslutter, vil vide, hvad et tværsnit af borgerne mener.',
      en: 'Those who decide want to know what a cross-section of residents thinks.',
    },
    gives: {
      da: 'Det viser, hvad et tværsnit mener, når det har haft tid til at tænke.',
      en: 'It shows what a cross-section thinks once it has had time to consider.',
    },
    withholds: {
      da: 'Det giver få, der har tænkt længe, ikke mange, der har svaret hurtigt.',
      en: 'It brings a few who have thought at length, not many who have answered fast.',
    },
  },
};
