import type { Rule } from '../rule.ts';

/** Who answers, when, and what is learned. */
export const followupRules: readonly Rule[] = [
  {
    id: 'R61',
    class: 'logic',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'followup.owner', op: 'eq', value: null }] },
    message: {
      da: 'I spørger borgerne, men ingen har sit navn på at svare dem.',
      en: 'You ask residents, but nobody is named to answer them.',
    },
    reason: {
      da: 'At fortælle, hvad det blev til, er et af de steder, hvor det oftest går galt, fandt rigsrevisionen i British Columbia.',
      en: 'Telling people what became of it is among the weakest points of engagement, found the auditor general of British Columbia.',
    },
    fix: {
      da: 'Sæt én person på, som er tæt nok på beslutningen til at vide, hvad der sker.',
      en: 'Name one person who is close enough to the decision to know what happens.',
    },
    sources: ['bcauditor', 'oecd2022'],
    completeness: true,
  },
  {
    id: 'R62',
    class: 'logic',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'followup.date', op: 'eq', value: null }] },
    message: {
      da: 'I spørger borgerne, men har ikke sat en dato for, hvornår de får svar.',
      en: 'You ask residents, but have set no date for answering them.',
    },
    reason: {
      da: 'Et svar uden dato bliver glemt, også af dem, der skulle give det.',
      en: 'An answer without a date is forgotten, also by those who were to give it.',
    },
    fix: {
      da: 'Sæt en dato for det første svar, gerne inden for 8 uger (skøn), og en for, hvad det blev til.',
      en: 'Set a date for the first answer, preferably within 8 weeks (an estimate), and one for what became of it.',
    },
    sources: ['oecd2022', 'betterreykjavik'],
    completeness: true,
  },
  {
    id: 'R63',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'followup.weeks_to_feedback', op: 'gt', value: 12 }] },
    message: {
      da: 'Folk må vente mere end 12 uger på svar.',
      en: 'People must wait more than 12 weeks for an answer.',
    },
    reason: {
      da: 'Tavshed tager modet fra dem, der svarede. Reykjavik når at melde ud inden for tre til seks måneder, og fortæller undervejs.',
      en: 'Silence discourages those who answered. Reykjavik reports the outcome within three to six months and tells people along the way.',
    },
    fix: {
      da: 'Fortæl efter 2–3 uger, hvad I hørte, selv om beslutningen ligger langt ude.',
      en: 'Tell after 2–3 weeks what you heard, even if the decision is far off.',
    },
    sources: ['betterreykjavik'],
  },
  {
    id: 'R64',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'followup.capacity', op: 'lte', value: 1 },
        { fact: 'portfolio.expected_contributions', op: 'gt', value: 100 },
      ],
    },
    message: {
      da: 'I kan vente mere end 100 svar, men har kun lidt tid til at svare på dem.',
      en: 'You can expect more than 100 answers, but have little time to answer them.',
    },
    reason: {
      da: 'Færre svar, der bliver taget alvorligt, er bedre end mange, der ligger.',
      en: 'Fewer answers taken seriously are better than many left lying.',
    },
    fix: {
      da: 'Svar på hvert tema med eksempler, eller bed om mindre.',
      en: 'Answer each theme with examples, or ask for less.',
    },
    sources: ['oecd2022'],
  },
  {
    id: 'R65',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'evaluation.plan', op: 'eq', value: false }] },
    message: {
      da: 'I har ikke planlagt, hvordan I vil se, om det gik godt.',
      en: 'You have not planned how to see whether it went well.',
    },
    reason: {
      da: 'OECD slutter sine ti trin med at evaluere. Ellers ved I ikke, hvem der kom, og hvordan de havde det med det.',
      en: 'The OECD ends its ten steps with evaluating. Otherwise you do not know who came and how it was for them.',
    },
    fix: {
      da: 'Spørg mindst: Hvem kom? Var det til at forstå? Fik du indflydelse? Ville du være med igen?',
      en: 'Ask at least: who came? Could it be understood? Did you have influence? Would you take part again?',
    },
    sources: ['oecd2022', 'oecd_eval2021'],
    completeness: true,
  },
  {
    id: 'R66',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'decision_owner', op: 'eq', value: null }] },
    message: {
      da: 'I spørger borgerne, men skriver ikke, hvem der bestemmer.',
      en: 'You ask residents, but do not write who decides.',
    },
    reason: {
      da: 'Folk skal vide, hvem der læser deres svar, og hvem der afgør sagen.',
      en: 'People must know who reads their answers and who settles the case.',
    },
    fix: {
      da: 'Skriv i invitationen, hvilket udvalg eller råd der beslutter, og hvornår det mødes.',
      en: 'Write in the invitation which committee or council decides and when it meets.',
    },
    sources: ['iap2_spectrum'],
    completeness: true,
  },
  {
    id: 'R67',
    class: 'logic',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'collaborate' },
        { fact: 'political_commitment', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I lover at lave løsningen sammen, men politikerne har ikke sagt ja til at svare.',
      en: 'You promise to make the solution together, but the politicians have not agreed to answer.',
    },
    reason: {
      da: 'Uden et ja fra politikerne kan I ikke holde løftet. Gentofte aftalte opgave og svar, før folk blev inviteret, og OECD råder til det samme.',
      en: "Without the politicians' consent you cannot keep the promise. Gentofte settled the task and the answer before people were invited, and the OECD advises the same.",
    },
    fix: {
      da: 'Få udvalget til at vedtage opgaven, hvornår de svarer, og hvad det betyder, når de tager noget til efterretning.',
      en: 'Have the committee adopt the task, when they answer and what it means when they take note of something.',
    },
    sources: ['gentofte_mandat', 'oecd_eval2021'],
  },
  {
    id: 'R68',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'trust', op: 'lte', value: 1 },
        { fact: 'time.weeks_until_decision', op: 'lt', value: 12 },
      ],
    },
    message: {
      da: 'Tilliden er lav, og der er under 12 uger til beslutningen.',
      en: 'Trust is low and there are less than 12 weeks to the decision.',
    },
    reason: {
      da: 'Tillid kommer af løfter, der bliver holdt, og af tid sammen. Ingen af delene går hurtigt.',
      en: 'Trust comes from promises kept and from time together. Neither goes fast.',
    },
    fix: {
      da: 'Begynd med noget lille, som folk hurtigt kan se, før I stiller det store spørgsmål.',
      en: 'Begin with something small that people can soon see, before you ask the big question.',
    },
    sources: ['skr_komplexa'],
  },
  {
    id: 'R69',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'previous_input_answered', op: 'eq', value: false }] },
    message: {
      da: 'Folk er spurgt om det før, men fik aldrig svar.',
      en: 'People have been asked about this before, but were never answered.',
    },
    reason: {
      da: 'At spørge igen, før I har svaret på det sidste, virker som en hån.',
      en: 'Asking again before you have answered the last time feels like mockery.',
    },
    fix: {
      da: 'Begynd med: »Det sagde I sidst, og det skete der.«',
      en: 'Begin with: “This is what you said last time, and this is what happened.”',
    },
    sources: ['involve_scope'],
  },
  {
    id: 'R94',
    class: 'logic',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'promise', op: 'eq', value: 'empower' },
        { fact: 'political_commitment', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I lover, at borgerne bestemmer, men politikerne har ikke vedtaget at følge resultatet.',
      en: 'You promise that residents decide, but the politicians have not resolved to follow the result.',
    },
    reason: {
      da: 'Kun kommunalbestyrelsen eller udvalget kan binde sig selv. Uden en vedtagelse er løftet jeres alene.',
      en: 'Only the council or the committee can bind itself. Without a resolution the promise is yours alone.',
    },
    fix: { da: 'Få vedtagelsen først, eller lov mindre.', en: 'Get the resolution first, or promise less.' },
    sources: ['gentofte_mandat', 'oecd_eval2021'],
  },
  {
    id: 'R95',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: { all: [{ fact: 'time.weeks_last_input_to_decision', op: 'lt', value: 3 }] },
    message: {
      da: 'Der er under tre uger fra det sidste svar til beslutningen.',
      en: 'There are less than three weeks from the last answer to the decision.',
    },
    reason: {
      da: 'Svarene skal samles, vurderes og skrives ind, og dagsordenen lukker før mødet. De tre uger er et skøn.',
      en: 'Answers have to be gathered, assessed and written in, and the agenda closes before the meeting. The three weeks are an estimate.',
    },
    fix: {
      da: 'Luk for svar tidligere, eller flyt beslutningen.',
      en: 'Close for answers earlier, or move the decision.',
    },
    sources: ['oecd2022'],
  },
  {
    id: 'R96',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: {
      any: [
        { fact: 'history.rounds_last_12_months', op: 'gte', value: 3 },
        {
          all: [
            { fact: 'history.parallel_processes', op: 'eq', value: true },
            { fact: 'fatigue', op: 'gte', value: 2 },
          ],
        },
      ],
    },
    message: {
      da: 'De samme folk bliver spurgt igen og igen, eller om to ting på én gang.',
      en: 'The same people are asked again and again, or about two things at once.',
    },
    reason: {
      da: 'Mange forløb, hvor intet synes at ske, slider på lysten til at være med.',
      en: 'Many rounds in which nothing seems to happen wear down the will to take part.',
    },
    fix: {
      da: 'Læg forløbene sammen, brug de svar, I har, og begynd med, hvad sidste gang førte til.',
      en: 'Join the rounds, use the answers you have, and begin with what last time led to.',
    },
    sources: ['involve_scope', 'bcauditor'],
  },
  {
    id: 'R97',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'implementation.owner', op: 'eq', value: null },
        {
          any: [
            { fact: 'purpose.primary', op: 'eq', value: 'mobilise' },
            {
              all: [
                { fact: 'purpose.primary', op: 'eq', value: 'codevelop' },
                { fact: 'phase', op: 'eq', value: 'implement' },
              ],
            },
          ],
        },
      ],
    },
    message: {
      da: 'I vil have folk til at gøre noget, men ingen skal føre det videre.',
      en: 'You want people to act, but nobody is to carry it on.',
    },
    reason: {
      da: 'Det, man har lavet sammen, dør, når ingen ejer det.',
      en: 'What was made together dies when nobody owns it.',
    },
    fix: {
      da: 'Skriv, hvem der gør hvad bagefter: kommunen, foreningen, borgerne.',
      en: 'Write who does what afterwards: the municipality, the association, the residents.',
    },
    sources: ['lederliv_udsatte'],
  },
  {
    id: 'R98',
    class: 'advice',
    category: 'followup',
    scope: 'plan',
    when: {
      all: [
        { fact: 'evaluation.plan', op: 'eq', value: true },
        { fact: 'evaluation.asks_experience', op: 'eq', value: false },
      ],
    },
    message: {
      da: 'I evaluerer, men spørger ikke, hvordan det var at være med.',
      en: 'You evaluate, but do not ask what it was like to take part.',
    },
    reason: {
      da: 'Om det var en god oplevelse, afgør, om folk kommer igen.',
      en: 'Whether it was a good experience decides whether people come again.',
    },
    fix: {
      da: 'Spørg på hver kanal: Var det til at forstå? Blev du hørt? Vil du være med igen?',
      en: 'Ask on each channel: could it be understood? Were you heard? Will you take part again?',
    },
    sources: ['seed', 'oecd_eval2021'],
    completeness: true,
  },
];
