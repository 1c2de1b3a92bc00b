import type { Texts } from '../i18n/texts.ts';
import type { SettingsField } from './model.ts';

type Para = readonly string[];
type Part = { readonly title: string; readonly text: Para };

export type SiteWords = {
  readonly otherLanguage: string;
  readonly navFront: string;
  readonly navMethods: string;
  readonly navAbout: string;
  readonly navPlans: string;
  readonly navPeople: string;
  readonly navOutbox: string;
  readonly navSettings: string;
  readonly wingPlan: string;
  readonly wingRun: string;
  readonly wingUse: string;
  readonly contactHeading: string;
  readonly footerAbout: string;
  readonly footerStaff: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly signIn: string;
  readonly policy: string;
  readonly thumbRules: string;
  readonly tellWell: string;
  readonly whichPlatform: string;
  readonly freeSoftware: string;
  readonly invented: string;
  readonly inventedLabel: string;
  readonly fallbackPlace: string;
  readonly front: {
    readonly title: string;
    readonly lead: (place: string) => string;
    readonly nothingOpenNow: string;
    readonly howLink: string;
    readonly arches: readonly [Part, Part, Part];
    readonly openTitle: string;
    readonly openIntro: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly askBefore: string;
    readonly askAt: string;
    readonly waysTitle: string;
    readonly waysIntro: string;
    readonly ways: readonly { readonly title: string; readonly text: string }[];
    readonly arcTitle: string;
    readonly arcIntro: string;
    readonly arc: readonly { readonly title: string; readonly text: string }[];
    readonly policyLink: string;
    readonly methodsTitle: string;
    readonly methodsText: (count: number) => string;
    readonly methodsLink: string;
    readonly staffTitle: string;
    readonly staffText: string;
    readonly staffSignIn: string;
    readonly staffPlans: string;
    readonly unnamed: string;
    readonly unnamedLink: string;
  };
  readonly about: { readonly title: string; readonly lead: string; readonly parts: readonly Part[] };
  readonly accessibilityPage: {
    readonly title: string;
    readonly lead: (site: string) => string;
    readonly parts: readonly Part[];
    readonly contactTitle: string;
    readonly contactText: string;
    readonly noContact: string;
  };
  readonly privacyPage: { readonly title: string; readonly lead: string; readonly parts: readonly Part[] };
  readonly settings: {
    readonly title: string;
    readonly lead: string;
    readonly nameSection: string;
    readonly nameIntro: string;
    readonly brandSection: string;
    readonly brandIntro: string;
    readonly contactSection: string;
    readonly contactIntro: string;
    readonly labels: Readonly<Record<SettingsField, string>>;
    readonly hints: Readonly<Partial<Record<SettingsField, string>>>;
    readonly missing: Readonly<Record<SettingsField, string>>;
    readonly tooLong: string;
    readonly notANumber: string;
    readonly notAColour: string;
    readonly tooLight: (contrast: number, suggestion: string) => string;
    readonly errorsTitle: string;
    readonly preview: string;
    readonly yours: string;
    readonly suggested: string;
    readonly take: (colour: string) => string;
    readonly previewing: string;
    readonly previewText: string;
    readonly save: string;
    readonly saved: string;
    readonly conflictTitle: string;
    readonly conflictText: string;
    readonly conflictNow: string;
    readonly conflictTyped: string;
    readonly conflictField: string;
  };
};

const da: SiteWords = {
  otherLanguage: 'English',
  navFront: 'Forside',
  navMethods: 'Metoder',
  navAbout: 'Om siden',
  navPlans: 'Planer',
  navPeople: 'Medarbejdere',
  navOutbox: 'Udbakke',
  navSettings: 'Indstillinger',
  wingPlan: 'Planlæg',
  wingRun: 'Gennemfør',
  wingUse: 'Brug',
  contactHeading: 'Spørg et menneske',
  footerAbout: 'Om siden',
  footerStaff: 'For medarbejdere',
  accessibility: 'Tilgængelighedserklæring',
  privacy: 'Det gør vi med dine oplysninger',
  signIn: 'Log ind',
  policy: 'Sådan gør vi',
  thumbRules: 'Tommelfingerregler',
  tellWell: 'Fortæl det godt',
  whichPlatform: 'Hvilken platform?',
  freeSoftware: 'Siden kører på Medvirk, som er fri software.',
  invented: 'Lillerup Kommune er opfundet. Alt her er til at prøve med.',
  inventedLabel: 'Opfundet indhold',
  fallbackPlace: 'kommunen',
  front: {
    title: 'Du bliver spurgt. Og du får svar.',
    lead: (place) =>
      `Her kan du se, hvad der kan laves om i ${place}, sige din mening på den måde, der passer dig, og læse, hvad det blev til.`,
    nothingOpenNow: 'Lige nu er ingen sager åbne.',
    howLink: 'Se, hvordan du kan være med',
    arches: [
      {
        title: 'Vi spørger',
        text: ['Hvert svar er et mærke. Formen er måden, det kom på. Gult kom uden om nettet.'],
      },
      { title: 'Vi læser', text: ['Mærket bliver fyldt, når det har fået svar.'] },
      { title: 'Du får svar', text: ['Først når alle er fyldt, er vi færdige.'] },
    ],
    openTitle: 'Åbent nu',
    openIntro: 'Her står det, du kan påvirke.',
    emptyTitle: 'Ingen sager er åbne lige nu',
    emptyText:
      'Når vi spørger om noget, står det her: hvad du kan påvirke, hvad der er afgjort, hvornår du senest kan svare, og hvad svaret bliver brugt til.',
    askBefore: 'Vil du vide, hvad der er på vej, så ring: ',
    askAt: ', telefon ',
    waysTitle: 'Sådan bliver du hørt',
    waysIntro: 'Ikke alle sager bruger alle måder. Men alle måder tæller lige meget.',
    ways: [
      {
        title: 'På nettet',
        text: 'Du svarer, når det passer dig. Du skal ikke oprette en konto for at sige din mening.',
      },
      {
        title: 'På papir',
        text: 'Samme spørgsmål på en seddel, du kan aflevere. Vi taster den ind, så den tæller med.',
      },
      {
        title: 'Til et møde',
        text: 'I salen eller ved bordet. Det, der bliver sagt, bliver skrevet ned og læst som de andre svar.',
      },
      {
        title: 'I telefonen',
        text: 'Vi stiller spørgsmålene, skriver dit svar og læser det op, før vi gemmer det.',
      },
      {
        title: 'Hvor du er',
        text: 'På torvet, i klubben, ved skoleporten. Vi kommer ud til dem, vi ellers ikke hører fra.',
      },
    ],
    arcTitle: 'Sådan går det til',
    arcIntro: 'En sag er først slut, når de, der var med, har fået svar.',
    arc: [
      {
        title: 'Vi planlægger, før vi spørger',
        text: 'Hvad kan laves om? Hvem rammer det? Hvad lover vi? Er der intet at påvirke, siger vi det.',
      },
      {
        title: 'Du er med på din måde',
        text: 'Nettet, papiret og mødet er veje ind til det samme sted. Intet svar er mindre værd end et andet.',
      },
      {
        title: 'Du kan se, hvad det blev til',
        text: 'Ja, delvist eller nej, fordi. Med grunden, en dato og navnet på den, der svarer.',
      },
    ],
    policyLink: 'Læs, hvad du altid kan regne med',
    methodsTitle: 'Metoder til at spørge',
    methodsText: (count) =>
      `Fra brevet i postkassen til borgersamlingen: ${count} måder at være med på. Hvad de er gode til, hvem de når, og hvad de kræver.`,
    methodsLink: 'Se metoderne',
    staffTitle: 'For medarbejdere',
    staffText: 'Find ud af, hvad I vil have ud af at spørge, og få en plan, der hænger sammen.',
    staffSignIn: 'Log ind',
    staffPlans: 'Gå til planerne',
    unnamed: 'Siden har ikke fået navn endnu. Borgerne ser navnet øverst på hver side.',
    unnamedLink: 'Giv siden et navn',
  },
  about: {
    title: 'Om siden',
    lead: 'Her kan du følge med, når kommunen spørger borgerne, og se, hvad det førte til.',
    parts: [
      {
        title: 'Hvad siden er til',
        text: [
          'Kommuner spørger borgerne oftere, end de bruger svarene. Metoden bliver valgt af vane, det er de samme, der møder op, og ingen skriver tilbage.',
          'Siden er lavet, så det går anderledes: Først finder kommunen ud af, hvad der kan laves om, og hvem det rammer. Så spørger den på flere måder. Og til sidst svarer den.',
        ],
      },
      {
        title: 'Det kan siden nu',
        text: [
          'Medarbejderne kan planlægge, hvordan borgerne skal spørges, og skrive udkastet til politikerne.',
          'Alle kan læse om metoderne.',
          'Man kan ikke svare på noget her endnu. Det kommer.',
        ],
      },
      {
        title: 'Det er lagt åbent frem',
        text: [
          'Siden kører på Medvirk. Det er fri software med licensen MPL-2.0: enhver kan læse, hvordan den regner, og bruge den selv.',
          'Siden henter intet fra andre: ingen skrifttyper, kort eller målinger udefra.',
        ],
      },
    ],
  },
  accessibilityPage: {
    title: 'Tilgængelighedserklæring',
    lead: (site) =>
      `Hvad vi ved om, hvor let ${site} er at bruge for alle, og hvad der mangler. Det er et udkast.`,
    parts: [
      {
        title: 'Hvor langt vi er',
        text: [
          'Siden er bygget efter WCAG 2.2 på niveau AA. Loven kræver WCAG 2.1, niveau AA.',
          'Vi prøver hver side med et program, som finder en del af fejlene, men ikke alle. Siden virker uden script, med tastatur alene, med stor skrift og i skærmens egne farver.',
        ],
      },
      {
        title: 'Det ved vi ikke endnu',
        text: [
          'Siden er ikke prøvet med skærmlæser af mennesker, der bruger en til daglig.',
          'Siden er ikke prøvet i alle browsere og på alle telefoner.',
          'Ingen uafhængig har gennemgået den.',
        ],
      },
      {
        title: 'Den officielle erklæring',
        text: [
          'En kommune skal lave sin erklæring i Digitaliseringsstyrelsens værktøj. Når den er lavet, bliver der linket til den her.',
        ],
      },
      {
        title: 'Hvis vi ikke svarer',
        text: [
          'Digitaliseringsstyrelsen fører tilsyn og tager imod henvendelser, hvis du ikke får svar, eller svaret ikke hjælper.',
        ],
      },
    ],
    contactTitle: 'Sig til, hvis noget ikke virker',
    contactText: 'Ring, så hjælper vi dig med det, du var i gang med, og retter fejlen bagefter.',
    noContact: 'Kommunen har ikke skrevet et telefonnummer endnu.',
  },
  privacyPage: {
    title: 'Det gør vi med dine oplysninger',
    lead: 'Vi gemmer så lidt som muligt. Besøger du kun siden, gemmer vi intet om dig.',
    parts: [
      {
        title: 'Når du læser',
        text: [
          'Vi sætter ingen cookies, måler ikke dit besøg og henter intet fra andre.',
          'Serveren skriver en driftslog over, hvilke sider der blev hentet, og om det gik godt. Den bruger vi kun til at finde fejl.',
        ],
      },
      {
        title: 'Når du arbejder her',
        text: [
          'Vi gemmer dit navn, din arbejdsmail, din rolle, dit sprog, og hvornår du sidst loggede ind.',
          'Vi gemmer de planer, du skriver, og hvem der ændrede hvad og hvornår. Historikken kan ikke slettes, for den er sagens dokumentation.',
          'Når du logger ind, sætter vi én cookie. Den er nødvendig for at huske, at det er dig, og forsvinder, når du logger ud.',
          'Mails med link til at logge ind ligger i udbakken, hvor administratorer kan se, at de er sendt.',
          'Bliver du logget ud midt i en formular, gemmer vi det, du skrev, og sætter en nødvendig cookie, så du får det igen.',
          'Vi tæller forsøg på at logge ind, så ingen kan gætte sig ind. Mail og netadresse gemmer vi kun som et fingeraftryk.',
        ],
      },
      {
        title: 'Loven, der giver os lov',
        text: [
          'Kommunen behandler oplysningerne som led i sine opgaver (databeskyttelsesforordningen artikel 6, stk. 1, litra e).',
          'Vi beder aldrig om CPR-nummer.',
        ],
      },
      {
        title: 'Det har du ret til',
        text: [
          'Du kan få at vide, hvad vi har om dig, få rettet fejl og gøre indsigelse. Skriv eller ring til os.',
          'Du kan klage til Datatilsynet.',
        ],
      },
    ],
  },
  settings: {
    title: 'Indstillinger',
    lead: 'Det, borgerne ser på hver side: navnet, farven og hvem de kan ringe til.',
    nameSection: 'Navn',
    nameIntro: 'Siden hedder det, I kalder den. Medvirk er kun navnet på programmet.',
    brandSection: 'Farve',
    brandIntro: 'Én farve er nok. Resten regner vi ud, så alt kan læses.',
    contactSection: 'Hvem kan man ringe til?',
    contactIntro: 'Står nederst på hver side. En rolle er nok, hvis I ikke vil skrive et navn.',
    labels: {
      siteName: 'Sidens navn',
      siteNameEn: 'Sidens navn på engelsk',
      municipality: 'Kommunens navn',
      brand: 'Kommunens farve',
      who: 'Navn eller rolle',
      whoEn: 'Navn eller rolle på engelsk',
      telephone: 'Telefon',
      hours: 'Hvornår kan man ringe?',
      hoursEn: 'Hvornår kan man ringe, på engelsk',
    },
    hints: {
      siteName: 'For eksempel »Lillerup lytter«.',
      brand: 'Et nummertegn og seks tegn, for eksempel #0f5561. Hvid skrift skal kunne læses på den.',
      hours: 'For eksempel »mandag–torsdag kl. 9–15«.',
    },
    missing: {
      siteName: 'Skriv, hvad siden hedder.',
      siteNameEn: '',
      municipality: 'Skriv kommunens navn.',
      brand: 'Skriv en farve.',
      who: 'Skriv, hvem man kan ringe til.',
      whoEn: '',
      telephone: 'Skriv et telefonnummer.',
      hours: 'Skriv, hvornår man kan ringe.',
      hoursEn: '',
    },
    tooLong: 'Teksten er for lang. Gør den kortere.',
    notANumber: 'Skriv nummeret med mindst otte cifre, for eksempel 12 34 56 78.',
    notAColour: 'Skriv farven som et nummertegn og seks tegn, for eksempel #0f5561.',
    tooLight: (contrast, suggestion) =>
      `Hvid skrift kan ikke læses på den farve: forskellen er ${String(contrast).replace('.', ',')} og skal være mindst 4,5. Brug ${suggestion}, som er den samme farve, bare mørkere.`,
    errorsTitle: 'Ret det her, så kan vi gemme',
    preview: 'Se farven',
    yours: 'Jeres farve',
    suggested: 'Vores forslag',
    take: (colour) => `Brug ${colour}`,
    previewing: 'Sådan ser siden ud med den nye farve. Den er ikke gemt.',
    previewText: 'Hele siden her er vist med farven.',
    save: 'Gem',
    saved: 'Gemt. Borgerne ser det nu.',
    conflictTitle: 'Ikke gemt: en anden har gemt imens',
    conflictText: 'Det, du skrev, står stadig i felterne. Gem igen, hvis det er dit, der skal gælde.',
    conflictNow: 'Gemt nu',
    conflictTyped: 'Du skrev',
    conflictField: 'Felt',
  },
};

const en: SiteWords = {
  otherLanguage: 'Dansk',
  navFront: 'Front page',
  navMethods: 'Methods',
  navAbout: 'About',
  navPlans: 'Plans',
  navPeople: 'Staff',
  navOutbox: 'Outbox',
  navSettings: 'Settings',
  wingPlan: 'Plan',
  wingRun: 'Run',
  wingUse: 'Use',
  contactHeading: 'Ask a person',
  footerAbout: 'About',
  footerStaff: 'For staff',
  accessibility: 'Accessibility statement (Tilgængelighedserklæring)',
  privacy: 'What we do with your data',
  signIn: 'Sign in',
  policy: 'How we do it',
  thumbRules: 'Rules of thumb',
  tellWell: 'How to tell well',
  whichPlatform: 'Which platform?',
  freeSoftware: 'This site runs on Medvirk, which is free software.',
  invented: 'Lillerup Kommune is invented. Everything here is for trying things out.',
  inventedLabel: 'Invented content',
  fallbackPlace: 'the municipality',
  front: {
    title: 'You will be asked. And you will be answered.',
    lead: (place) =>
      `Here you can see what can still be changed in ${place}, say what you think in the way that suits you, and read what became of it.`,
    nothingOpenNow: 'Nothing is open right now.',
    howLink: 'See how you can take part',
    arches: [
      {
        title: 'We ask',
        text: ['Each response is a mark. Its shape is the way it came in. Yellow did not come by the net.'],
      },
      { title: 'We read', text: ['The mark is filled when it has been answered.'] },
      { title: 'You get an answer', text: ['We are not finished until every one is filled.'] },
    ],
    openTitle: 'Open now',
    openIntro: 'What you can influence stands here.',
    emptyTitle: 'Nothing is open right now',
    emptyText:
      'When we ask about something, it stands here: what you can influence, what is settled, the last day to respond, and what your response will be used for.',
    askBefore: 'To know what is coming, call: ',
    askAt: ', telephone ',
    waysTitle: 'How you can be heard',
    waysIntro: 'Not every case uses every way. But every way counts the same.',
    ways: [
      { title: 'Online', text: 'You respond when it suits you. You need no account to say what you think.' },
      {
        title: 'On paper',
        text: 'The same questions on a slip you can hand in. We type it in, so that it counts.',
      },
      {
        title: 'At a meeting',
        text: 'In the hall or at the table. What is said is written down and read like the other responses.',
      },
      {
        title: 'By telephone',
        text: 'We ask the questions, write your response and read it back before we save it.',
      },
      {
        title: 'Where you are',
        text: 'In the square, at the club, at the school gate. We go to those we do not otherwise hear from.',
      },
    ],
    arcTitle: 'How it works',
    arcIntro: 'A case is not finished until those who took part have an answer.',
    arc: [
      {
        title: 'We plan before we ask',
        text: 'What can be changed? Whom does it affect? What do we promise? If nothing can be influenced, we say so.',
      },
      {
        title: 'You take part in your own way',
        text: 'The web, the paper and the meeting lead to the same place. No response is worth less than another.',
      },
      {
        title: 'You can see what became of it',
        text: 'Yes, partly, or no, because. With the reason, a date and the name of the one who answers.',
      },
    ],
    policyLink: 'Read what you can always count on',
    methodsTitle: 'Ways of asking',
    methodsText: (count) =>
      `From the letter in the postbox to the citizens’ assembly: ${count} ways of taking part. What they are good for, whom they reach, and what they take.`,
    methodsLink: 'See the methods',
    staffTitle: 'For staff',
    staffText: 'Find out what you want from asking, and get a plan that holds together.',
    staffSignIn: 'Sign in',
    staffPlans: 'Go to the plans',
    unnamed: 'The site has no name yet. Residents see the name at the top of every page.',
    unnamedLink: 'Name the site',
  },
  about: {
    title: 'About this site',
    lead: 'Follow what happens when the municipality asks its residents, and see what it led to.',
    parts: [
      {
        title: 'What the site is for',
        text: [
          'Municipalities ask their residents more often than they use the answers. The method is chosen by habit, the same people turn up, and nobody writes back.',
          'This site is made so that it goes differently: first the municipality finds out what can be changed and whom it affects. Then it asks in several ways. And in the end it answers.',
        ],
      },
      {
        title: 'What the site can do now',
        text: [
          'Staff can plan how residents are to be asked, and write the draft for the politicians.',
          'Everyone can read about the methods.',
          'You cannot respond to anything here yet. That will come.',
        ],
      },
      {
        title: 'It is all in the open',
        text: [
          'The site runs on Medvirk, free software under the licence MPL-2.0: anyone can read how it works things out, and use it themselves.',
          'The site fetches nothing from others: no fonts, maps or measurements from outside.',
        ],
      },
    ],
  },
  accessibilityPage: {
    title: 'Accessibility statement (Tilgængelighedserklæring)',
    lead: (site) =>
      `What we know about how easy ${site} is for everyone to use, and what is missing. This is a draft.`,
    parts: [
      {
        title: 'How far we have come',
        text: [
          'The site is built to WCAG 2.2 at level AA. The law demands WCAG 2.1, level AA.',
          'We try every page with a program that finds some of the faults, not all. The site works without script, with a keyboard alone, with large text and in the screen’s own colours.',
        ],
      },
      {
        title: 'What we do not know yet',
        text: [
          'The site has not been tried with a screen reader by people who use one every day.',
          'The site has not been tried in all browsers and on all telephones.',
          'Nobody independent has gone through it.',
        ],
      },
      {
        title: 'The official statement',
        text: [
          'A Danish municipality must make its statement in the tool of the Agency for Digital Government. When it has been made, it is linked from here.',
        ],
      },
      {
        title: 'If we do not answer',
        text: [
          'The Danish Agency for Digital Government supervises, and hears from you if you get no answer or the answer does not help.',
        ],
      },
    ],
    contactTitle: 'Tell us if something does not work',
    contactText: 'Call us. We help you with what you were doing, and mend the fault afterwards.',
    noContact: 'The municipality has not given a telephone number yet.',
  },
  privacyPage: {
    title: 'What we do with your data',
    lead: 'We keep as little as we can. If you only visit the site, we keep nothing about you.',
    parts: [
      {
        title: 'When you read',
        text: [
          'We set no cookies, do not measure your visit and fetch nothing from others.',
          'The server keeps a log of which pages were fetched and whether it went well. We use it only to find faults.',
        ],
      },
      {
        title: 'When you work here',
        text: [
          'We keep your name, your work e-mail, your role, your language, and when you last signed in.',
          'We keep the plans you write, and who changed what and when. The history cannot be deleted, because it documents the case.',
          'When you sign in we set one cookie. It is needed to remember that it is you, and goes when you sign out.',
          'Mails with a link for signing in lie in the outbox, where administrators can see that they were sent.',
          'If you are signed out in the middle of a form, we keep what you typed and set one needed cookie, so that you get it back.',
          'We count attempts to sign in, so that nobody can guess their way in. E-mail and network address are kept only as a fingerprint.',
        ],
      },
      {
        title: 'The law that permits it',
        text: [
          'The municipality handles the data as part of its tasks (General Data Protection Regulation, article 6(1)(e)).',
          'We never ask for a CPR number.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You can be told what we have about you, have mistakes corrected and object. Write or call us.',
          'You can complain to Datatilsynet, the Danish Data Protection Agency.',
        ],
      },
    ],
  },
  settings: {
    title: 'Settings',
    lead: 'What residents see on every page: the name, the colour and whom they can call.',
    nameSection: 'Name',
    nameIntro: 'The site is called what you call it. Medvirk is only the name of the program.',
    brandSection: 'Colour',
    brandIntro: 'One colour is enough. We work out the rest so that everything can be read.',
    contactSection: 'Whom can people call?',
    contactIntro: 'Stands at the bottom of every page. A role is enough if you would rather not give a name.',
    labels: {
      siteName: 'Name of the site, in Danish',
      siteNameEn: 'Name of the site, in English',
      municipality: 'Name of the municipality',
      brand: 'Colour of the municipality',
      who: 'Name or role, in Danish',
      whoEn: 'Name or role, in English',
      telephone: 'Telephone',
      hours: 'When can people call? In Danish',
      hoursEn: 'When can people call? In English',
    },
    hints: {
      siteName: 'For example “Lillerup lytter”.',
      brand: 'A hash and six signs, for example #0f5561. White text must be readable on it.',
      hours: 'For example “mandag–torsdag kl. 9–15”.',
    },
    missing: {
      siteName: 'Write what the site is called.',
      siteNameEn: '',
      municipality: 'Write the name of the municipality.',
      brand: 'Write a colour.',
      who: 'Write whom people can call.',
      whoEn: '',
      telephone: 'Write a telephone number.',
      hours: 'Write when people can call.',
      hoursEn: '',
    },
    tooLong: 'The text is too long. Make it shorter.',
    notANumber: 'Write the number with at least eight digits, for example 12 34 56 78.',
    notAColour: 'Write the colour as a hash and six signs, for example #0f5561.',
    tooLight: (contrast, suggestion) =>
      `White text cannot be read on that colour: the contrast is ${contrast} and must be at least 4.5. Use ${suggestion}, which is the same colour, only darker.`,
    errorsTitle: 'Mend this, and we can save',
    preview: 'See the colour',
    yours: 'Your colour',
    suggested: 'Our suggestion',
    take: (colour) => `Use ${colour}`,
    previewing: 'This is how the site looks in the new colour. It has not been saved.',
    previewText: 'The whole page here is shown in the colour.',
    save: 'Save',
    saved: 'Saved. Residents see it now.',
    conflictTitle: 'Not saved: somebody else has saved meanwhile',
    conflictText: 'What you typed still stands in the fields. Save again if yours is to hold.',
    conflictNow: 'Saved now',
    conflictTyped: 'You typed',
    conflictField: 'Field',
  },
};

export const siteTexts: Texts<SiteWords> = { da, en };
