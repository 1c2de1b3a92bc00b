import type { QuestionNumber, ScreenKey } from '../../engagement/twelve-questions.ts';
import type { Texts } from '../../i18n/texts.ts';

export type QuestionWords = {
  readonly title: string;
  /** One line under the question. */
  readonly help: string;
  /** Opened on demand: why we ask. */
  readonly why: string;
};

export type QuestionsWords = {
  readonly screens: Readonly<Record<ScreenKey, { readonly title: string; readonly minutes: number }>>;
  readonly questions: Readonly<Record<QuestionNumber, QuestionWords>>;
  readonly newTitle: string;
  readonly newLead: string;
  readonly renameTitle: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly sentenceLabel: string;
  readonly sentenceHint: string;
  readonly sentenceExample: string;
  readonly begin: string;
  readonly saveName: string;
  readonly screenOf: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly whyAsk: string;
  readonly forExample: string;
  readonly stepsLabel: string;
  readonly most: string;
  readonly also: string;
  readonly groupsLabel: string;
  readonly skillsLabel: string;
  readonly confident: string;
  readonly bought: string;
  readonly showMore: string;
  readonly chooseMonth: string;
  readonly saveAndGoOn: string;
  readonly saveAndSee: string;
  readonly saveAndBack: string;
  readonly saveAndLeave: string;
  readonly savedAt: (clock: string) => string;
  readonly notSaved: string;
  readonly notSavedYet: string;
  readonly clashMeanwhile: (who: string) => string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly errorsTitle: (count: number) => string;
  readonly clashTitle: string;
  readonly clashLead: (who: string) => string;
  readonly clashSelf: string;
  readonly digitalPost: string;
  readonly suggestedTitle: (count: number) => string;
  readonly suggestedLead: string;
  readonly suggestedLeft: string;
  readonly suggestedSee: string;
  readonly copiedWhy: string;
  readonly policyWhy: string;
  readonly countWhy: string;
  readonly alsoAskedIn: string;
  readonly alsoAskedLine: (title: string, when: string, areas: string) => string;
  readonly alsoAskedNote: string;
  readonly meetingLink: string;
  readonly breaks: Readonly<
    Record<'room-none' | 'room-low' | 'purpose-decide' | 'purpose-codevelop' | 'needs-council', string>
  >;
  readonly problems: {
    readonly tooLong: (label: string, limit: number, length: number) => string;
    readonly missingTitle: string;
    readonly notADay: (typed: string) => string;
    readonly pastDay: (day: string) => string;
    readonly pastMonth: (month: string) => string;
    readonly farDay: (day: string) => string;
    readonly tooMany: (label: string, most: number, count: number) => string;
    readonly notAlone: (label: string, option: string) => string;
    readonly noSuchOption: (label: string) => string;
  };
};

export const questionsTexts: Texts<QuestionsWords> = {
  da: {
    screens: {
      a: { title: 'Sagen', minutes: 2 },
      b: { title: 'Det I vil', minutes: 3 },
      c: { title: 'Menneskene', minutes: 3 },
      d: { title: 'Det, der var, og det, I har', minutes: 2 },
    },
    questions: {
      1: {
        title: 'Hvor langt er I?',
        help: 'Vælg det, en borger ville sige, hvis hun så jeres papirer i dag.',
        why: 'Før der er et forslag, kan folk give jer noget, I ikke selv har tænkt på. Bagefter kan de fortælle, hvad det forslag overser. Det er to slags møder, og de bliver forvekslet tit.',
      },
      2: {
        title: 'Skal sagen i høring efter loven?',
        help: 'Vi viser fristen og paragraffen. Er der indsigelser mod en lokalplan, skal der gå 4 uger, før I kan vedtage den.',
        why: 'Loven sætter et mindstemål, ikke et mål. Høringen er det sidste led i planen, sjældent det eneste.',
      },
      3: {
        title: 'Hvem bestemmer, og hvornår?',
        help: 'Sæt mødedatoen, ikke den dag I gerne vil være færdige.',
        why: 'Vi regner baglæns fra mødet. Det folk siger, skal nå at blive læst, før papirerne bliver sendt ud.',
      },
      4: {
        title: 'Hvad kan borgerne faktisk ændre?',
        help: 'Er I i tvivl, så spørg: Hvad ville vi gøre anderledes på mandag, hvis 200 borgere var imod?',
        why: 'Folk bliver ikke vrede over, at noget ligger fast. De bliver vrede, når de opdager det til sidst. De to sætninger her står øverst i alt, I sender ud.',
      },
      5: {
        title: 'Hvad vil I have ud af at spørge?',
        help: 'Tænk på den dag, resultatet ligger på bordet. Hvilken sætning vil I gerne kunne sige?',
        why: 'Metoden følger af svaret her. Et borgermøde er godt til at forklare og dårligt til at finde på. Vil I det hele på én gang, får I lidt af hver.',
      },
      6: {
        title: 'Hvad lover I?',
        help: 'Lov hellere lidt og hold det. Sætningen kommer på plakaten og kan ikke laves om, når folk har svaret.',
        why: 'Sætningen bliver trykt i invitationen præcis, som I vælger den. Den er også det, I bliver målt på bagefter.',
      },
      7: {
        title: 'Hvem mærker det?',
        help: 'Det er ikke dem, der råber højest. Det er dem, hvis hverdag bliver anderledes.',
        why: 'De samme måder at spørge på når de samme mennesker. Når vi ved, hvem det rammer, kan vi se, hvem en metode går forbi.',
      },
      8: {
        title: 'Hvem ville mangle, hvis I gjorde, som I plejer?',
        help: 'Svar for lige netop denne sag. En havnevandring klokken 10 taber andre end et møde klokken 19.',
        why: 'Cirka hver tyvende er fritaget for Digital Post. Andre har små børn, skiftende vagter eller svært ved at læse. Hvad I kan tilbyde, afgør, om de kan være med.',
      },
      9: {
        title: 'Hvor svær er sagen?',
        help: 'Tænk på, hvad der stod i lokalgruppen sidst.',
        why: 'Uenighed kræver, at folk ser hinanden. En sag om bestemte steder kræver et kort eller en gåtur. Det følsomme kræver, at ingen kan læse med.',
      },
      10: {
        title: 'Hvad er der sket før?',
        help: 'Fik de ikke svar sidst, så begynd med svaret. Vi laver plads til det i planen.',
        why: 'Folk husker, hvad der blev af det, de sagde sidst. Det betyder mere for, om de kommer igen, end hvilken metode I vælger.',
      },
      11: {
        title: 'Hvad har I at gøre godt med?',
        help: 'Et realistisk gæt er bedre end et håb. Det er her, planer vælter.',
        why: 'To halve kanaler er ringere end én god. Vi foreslår kun det, I har timer og penge til, og siger, hvad resten ville koste.',
      },
      12: {
        title: 'Hvem svarer borgerne, og hvornår?',
        help: 'Kan I ikke sætte et navn på, så lov mindre i spørgsmål 6.',
        why: 'Et nej fra et menneske med et navn er bedre end en tak fra et system. Derfor skal navnet og datoen på plads, før I spørger.',
      },
    },
    newTitle: 'Hvad handler sagen om?',
    newLead: 'Tolv spørgsmål, cirka ti minutter. Alt kan springes over, og I kan holde pause undervejs.',
    renameTitle: 'Ret sagens navn',
    nameLabel: 'Hvad kalder I sagen?',
    nameHint: 'Det navn, I bruger på gangen.',
    sentenceLabel: 'Hvad skal der besluttes?',
    sentenceHint: 'Én sætning.',
    sentenceExample: 'Ny lokalplan for Nordhavnen: hvor højt, hvor tæt, og hvad skal kajen bruges til?',
    begin: 'Begynd på spørgsmålene',
    saveName: 'Gem navnet',
    screenOf: (number) => `Skærm ${number} af 4`,
    minutes: (minutes) => `cirka ${minutes} min.`,
    whyAsk: 'Hvorfor spørger vi?',
    forExample: 'Fra Lillerup:',
    stepsLabel: 'De tolv spørgsmål',
    most: 'mest',
    also: 'også',
    groupsLabel: 'Hvem mærker det mest, og hvem mærker det også?',
    skillsLabel: 'Hvad er I trygge ved?',
    confident: 'trygge ved det',
    bought: 'vi køber hjælp',
    showMore: 'Vis flere',
    chooseMonth: 'Vælg en måned',
    saveAndGoOn: 'Gem og gå videre',
    saveAndSee: 'Gem og se forslaget',
    saveAndBack: 'Gem og gå tilbage',
    saveAndLeave: 'Gem og gå til planen',
    savedAt: (clock) => `Gemt kl. ${clock}. I kan lukke siden.`,
    notSaved: 'Ikke gemt: der er ingen forbindelse. Tryk på »Gem og gå videre«, når den er tilbage.',
    notSavedYet: 'Ikke gemt endnu: der er noget at rette. Tryk på »Gem og gå videre« for at se hvad.',
    clashMeanwhile: (who) =>
      `Ikke gemt endnu: ${who} har svaret noget andet. Tryk på »Gem og gå videre« for at se begge svar.`,
    keptTitle: 'Det, du skrev, er her stadig',
    kept: 'Du var logget ud, da du sendte siden. Se den igennem, og gem den.',
    errorsTitle: (count) => (count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`),
    clashTitle: 'I har svaret forskelligt',
    clashLead: (who) =>
      `Mens du havde siden åben, svarede ${who} noget andet. Dit svar er ikke gemt endnu. Det står stadig nedenfor. Vælg, hvad der skal gælde.`,
    clashSelf: 'du selv i et andet vindue',
    digitalPost:
      'På landsplan er cirka 5 % fritaget for Digital Post (april 2025, Digitaliseringsstyrelsen). Cirka hver femte voksne er udfordret af det digitale (17–22 % i 2021, KL og Digitaliseringsstyrelsen).',
    suggestedTitle: (count) =>
      count === 1
        ? 'Ét svar er et forslag, som ingen har bekræftet'
        : `${count} svar er forslag, som ingen har bekræftet`,
    suggestedLead:
      'De er mærket. Ret dem, der ikke passer. Når I gemmer siden, er svarene på den jeres egne.',
    suggestedLeft: 'Det kan kun I svare på:',
    suggestedSee: 'Se forslaget nu',
    copiedWhy: 'Taget med, da I begyndte på planen.',
    policyWhy: 'Sådan gør I altid. Det står i jeres egen politik.',
    countWhy: 'Regnet ud fra dem, der bor i områderne.',
    alsoAskedIn: 'Jeres andre planer i de samme områder',
    alsoAskedLine: (title, when, areas) => `${title}: besluttes ${when} (${areas})`,
    alsoAskedNote: 'Det er en huskeliste. Om det var de samme mennesker, ved I bedst selv.',
    meetingLink: 'Svar sammen ved et møde',
    breaks: {
      'room-none': 'Passer ikke med spørgsmål 4: I har svaret, at det er afgjort.',
      'room-low': 'Passer dårligt med spørgsmål 4: kun detaljer er åbne.',
      'purpose-decide': 'Passer ikke med spørgsmål 5: borgerne skal beslutte.',
      'purpose-codevelop': 'Passer ikke med spørgsmål 5: I vil udvikle løsningen sammen.',
      'needs-council': 'Kræver, at byrådet selv har besluttet det først.',
    },
    problems: {
      tooLong: (label, limit, length) => `Skriv »${label}« med højst ${limit} tegn. Du skrev ${length}.`,
      missingTitle: 'Skriv, hvad I kalder sagen.',
      notADay: (typed) => `Skriv datoen som dag, måned og år, for eksempel 24.6.2027. Du skrev »${typed}«.`,
      pastDay: (day) => `Skriv en dato, der ikke er gået endnu. Du skrev ${day}.`,
      pastMonth: (month) => `Vælg en måned, der ikke er gået endnu. Du valgte ${month}.`,
      farDay: (day) => `Skriv en dato inden for de næste ti år. Du skrev ${day}.`,
      tooMany: (label, most, count) => `Sæt højst ${most} krydser ved »${label}«. Der er ${count}.`,
      notAlone: (label, option) => `»${option}« kan ikke stå sammen med andre svar ved »${label}«.`,
      noSuchOption: (label) => `Vælg et af svarene ved »${label}«.`,
    },
  },
  en: {
    screens: {
      a: { title: 'The case', minutes: 2 },
      b: { title: 'What you want', minutes: 3 },
      c: { title: 'The people', minutes: 3 },
      d: { title: 'What went before, and what you have', minutes: 2 },
    },
    questions: {
      1: {
        title: 'How far along are you?',
        help: 'Choose what a resident would say on seeing your papers today.',
        why: 'Before there is a proposal, people can give you something you had not thought of. Afterwards they can tell you what the proposal overlooks. Those are two kinds of meeting, and they are often confused.',
      },
      2: {
        title: 'Does the law require a hearing?',
        help: 'We show the deadline and the section. If there are objections to a local plan, 4 weeks must pass before you can adopt it.',
        why: 'The law sets a minimum, not an aim. The hearing is the last step of a plan, seldom the only one.',
      },
      3: {
        title: 'Who decides, and when?',
        help: 'Give the date of the meeting, not the day you hope to be done.',
        why: 'We count backwards from the meeting. What people say must be read before the papers are sent out.',
      },
      4: {
        title: 'What can residents actually change?',
        help: 'In doubt, ask: what would we do differently on Monday if 200 residents were against?',
        why: 'People are not angered by something being fixed. They are angered by finding it out at the end. These two sentences stand at the top of everything you send.',
      },
      5: {
        title: 'What do you want from asking?',
        help: 'Picture the day the result is on the table. Which sentence do you want to be able to say?',
        why: 'The method follows from this answer. A town meeting is good for explaining and poor for inventing. Wanting it all at once gives a little of each.',
      },
      6: {
        title: 'What do you promise?',
        help: 'Rather promise little and keep it. The sentence goes on the poster and cannot be changed once people have answered.',
        why: 'The sentence is printed in the invitation exactly as you choose it. It is also what you will be measured by afterwards.',
      },
      7: {
        title: 'Who will feel it?',
        help: 'Not those who shout loudest. Those whose day will be different.',
        why: 'The same ways of asking reach the same people. Once we know whom it touches, we can see whom a method passes by.',
      },
      8: {
        title: 'Who would be missing if you did as you always do?',
        help: 'Answer for this very case. A harbour walk at 10 loses other people than a meeting at 19.',
        why: 'About one in twenty is exempt from Digital Post. Others have small children, changing shifts or difficulty reading. What you can offer decides whether they can take part.',
      },
      9: {
        title: 'How difficult is it?',
        help: 'Think of what the local group wrote last time.',
        why: 'Disagreement needs people to see each other. A case about particular places needs a map or a walk. What is sensitive needs nobody reading over one’s shoulder.',
      },
      10: {
        title: 'What has happened before?',
        help: 'If they were not answered last time, begin with the answer. We make room for it in the plan.',
        why: 'People remember what became of what they said. That matters more for whether they come again than which method you choose.',
      },
      11: {
        title: 'What do you have to work with?',
        help: 'A realistic guess beats a hope. This is where plans fall over.',
        why: 'Two half-hearted channels are worse than one good one. We propose only what you have hours and money for, and say what the rest would cost.',
      },
      12: {
        title: 'Who answers residents, and when?',
        help: 'If you cannot put a name here, promise less in question 6.',
        why: 'A no from a person with a name is better than thanks from a system. So the name and the date must be in place before you ask.',
      },
    },
    newTitle: 'What is the case about?',
    newLead: 'Twelve questions, about ten minutes. Everything can be skipped, and you can pause on the way.',
    renameTitle: 'Change the name of the case',
    nameLabel: 'What do you call the case?',
    nameHint: 'The name you use in the corridor.',
    sentenceLabel: 'What is to be decided?',
    sentenceHint: 'One sentence.',
    sentenceExample: 'New local plan for the north harbour: how high, how dense, and what is the quay for?',
    begin: 'Begin with the questions',
    saveName: 'Save the name',
    screenOf: (number) => `Screen ${number} of 4`,
    minutes: (minutes) => `about ${minutes} min.`,
    whyAsk: 'Why do we ask?',
    forExample: 'From Lillerup:',
    stepsLabel: 'The twelve questions',
    most: 'most',
    also: 'too',
    groupsLabel: 'Who will feel it most, and who will feel it too?',
    skillsLabel: 'What are you confident in?',
    confident: 'confident in it',
    bought: 'we buy help',
    showMore: 'Show more',
    chooseMonth: 'Choose a month',
    saveAndGoOn: 'Save and go on',
    saveAndSee: 'Save and see the proposal',
    saveAndBack: 'Save and go back',
    saveAndLeave: 'Save and go to the plan',
    savedAt: (clock) => `Saved at ${clock}. You can close the page.`,
    notSaved: 'Not saved: there is no connection. Press “Save and go on” when it is back.',
    notSavedYet: 'Not saved yet: there is something to mend. Press “Save and go on” to see what.',
    clashMeanwhile: (who) =>
      `Not saved yet: ${who} has answered something else. Press “Save and go on” to see both answers.`,
    keptTitle: 'What you wrote is still here',
    kept: 'You were signed out when you sent the page. Look it through and save it.',
    errorsTitle: (count) =>
      count === 1 ? 'There is one thing to mend' : `There are ${count} things to mend`,
    clashTitle: 'You have answered differently',
    clashLead: (who) =>
      `While you had the page open, ${who} gave another answer. Your answer is not saved yet. It still stands below. Choose what is to count.`,
    clashSelf: 'you yourself, in another window,',
    digitalPost:
      'Nationally about 5 % are exempt from Digital Post (April 2025, Agency for Digital Government). About one adult in five finds digital services hard (17–22 % in 2021, Local Government Denmark and the Agency).',
    suggestedTitle: (count) =>
      count === 1
        ? 'One answer is a suggestion nobody has confirmed'
        : `${count} answers are suggestions nobody has confirmed`,
    suggestedLead:
      'They are marked. Mend those that do not fit. Once you save the page, its answers are your own.',
    suggestedLeft: 'Only you can answer these:',
    suggestedSee: 'See the proposal now',
    copiedWhy: 'Taken along when you began the plan.',
    policyWhy: 'This is how you always do it. It says so in your own policy.',
    countWhy: 'Worked out from the people who live in the areas.',
    alsoAskedIn: 'Your other plans in the same areas',
    alsoAskedLine: (title, when, areas) => `${title}: decided ${when} (${areas})`,
    alsoAskedNote: 'This is a reminder. Whether it was the same people, you know best.',
    meetingLink: 'Answer together in a meeting',
    breaks: {
      'room-none': 'Does not fit question 4: you answered that it is settled.',
      'room-low': 'Fits question 4 poorly: only details are open.',
      'purpose-decide': 'Does not fit question 5: residents are to decide.',
      'purpose-codevelop': 'Does not fit question 5: you want to develop the solution together.',
      'needs-council': 'Needs the council itself to have decided it first.',
    },
    problems: {
      tooLong: (label, limit, length) =>
        `Write “${label}” in at most ${limit} characters. You wrote ${length}.`,
      missingTitle: 'Write what you call the case.',
      notADay: (typed) =>
        `Write the date as day, month and year, for example 24.6.2027. You wrote “${typed}”.`,
      pastDay: (day) => `Write a date that has not passed yet. You wrote ${day}.`,
      pastMonth: (month) => `Choose a month that has not passed yet. You chose ${month}.`,
      farDay: (day) => `Write a date within the next ten years. You wrote ${day}.`,
      tooMany: (label, most, count) => `Tick at most ${most} at “${label}”. There are ${count}.`,
      notAlone: (label, option) => `“${option}” cannot stand together with other answers at “${label}”.`,
      noSuchOption: (label) => `Choose one of the answers at “${label}”.`,
    },
  },
};
