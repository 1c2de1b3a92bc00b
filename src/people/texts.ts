import type { Texts } from '../i18n/texts.ts';
import type { FieldName, FieldProblem, Role } from './model.ts';

type Said = { readonly title: string; readonly lead: string };

export type PeopleWords = {
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleNotes: Readonly<Record<Role, string>>;
  readonly languages: { readonly da: string; readonly en: string };
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly errorTitle: string;
  readonly problem: (field: FieldName, problem: FieldProblem) => string;
  readonly restored: Said;
  readonly signIn: Said & {
    readonly emailHint: string;
    readonly send: string;
    readonly keptTitle: string;
    readonly kept: string;
    readonly wait: (time: string) => string;
  };
  readonly sent: Said & {
    readonly steps: readonly string[];
    readonly demo: string;
    readonly again: string;
  };
  readonly link: {
    readonly ready: (name: string) => Said;
    readonly enter: string;
    readonly first: Said;
    readonly firstEnter: string;
    readonly unknown: Said;
    readonly expired: Said;
    readonly used: Said;
    readonly newLink: string;
    readonly goOn: string;
  };
  readonly signedOut: Said & { readonly signInAgain: string };
  readonly account: {
    readonly title: string;
    readonly lead: (email: string, role: string) => string;
    readonly you: string;
    readonly languageHint: string;
    readonly save: string;
    readonly saved: string;
    readonly places: string;
    readonly placesIntro: string;
    readonly device: string;
    readonly unknownDevice: string;
    readonly since: string;
    readonly lastSeen: string;
    readonly here: string;
    readonly action: string;
    readonly end: string;
    readonly endOthers: string;
    readonly ended: string;
    readonly signOut: string;
  };
  readonly people: {
    readonly title: string;
    readonly lead: string;
    readonly list: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly lastSignedIn: string;
    readonly never: string;
    readonly closed: string;
    readonly onlyYou: string;
    readonly invite: string;
    readonly inviteIntro: string;
    readonly languageHint: string;
    readonly sendInvitation: string;
    readonly invited: (name: string) => string;
  };
  readonly person: {
    readonly lead: (email: string) => string;
    readonly details: string;
    readonly save: string;
    readonly saved: string;
    readonly nothing: string;
    readonly access: string;
    readonly sessions: (count: number) => string;
    readonly endSessions: string;
    readonly ended: string;
    readonly deactivate: string;
    readonly deactivateIntro: string;
    readonly deactivated: string;
    readonly reactivate: string;
    readonly reactivateIntro: string;
    readonly reactivated: string;
    readonly lastAdministrator: string;
    readonly changedTitle: string;
    readonly changedIntro: string;
    readonly now: string;
    readonly yours: string;
    readonly field: string;
    readonly history: string;
    readonly events: Readonly<Record<PersonEvent, string>>;
    readonly by: (name: string) => string;
  };
  readonly outbox: {
    readonly title: string;
    readonly lead: string;
    readonly noServer: string;
    readonly empty: string;
    readonly list: string;
    readonly subject: string;
    readonly to: string;
    readonly at: string;
    readonly state: string;
    readonly states: Readonly<
      Record<'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'not-sent', string>
    >;
    readonly stateNotes: Readonly<Record<'failed' | 'uncertain', string>>;
    readonly tries: (count: number) => string;
    readonly serverSaid: string;
    readonly resend: string;
    readonly resent: string;
    readonly notResent: string;
    readonly back: string;
    readonly older: string;
    readonly newest: string;
    readonly text: string;
    readonly hiddenLink: string;
    readonly openLink: string;
    readonly jobs: string;
  };
  readonly jobs: {
    readonly title: string;
    readonly lead: string;
    readonly list: string;
    readonly empty: string;
    /** A kind without a name of its own is shown as it is called in the code. */
    readonly named: (kind: string, number: number) => string;
    /** `at` is when it may begin, or when it last changed. */
    readonly states: Readonly<
      Record<
        'waiting' | 'due' | 'running' | 'stopping' | 'done' | 'failed' | 'stopped',
        (at: string) => string
      >
    >;
    readonly ordered: (at: string) => string;
    readonly progress: string;
    readonly progressOf: (done: string, total: string) => string;
    readonly progressSoFar: (done: string) => string;
    readonly problem: string;
    readonly stop: string;
    readonly results: Readonly<Record<'stopped' | 'stopping' | 'ended' | 'on-its-way', string>>;
    readonly look: string;
    readonly older: string;
    readonly newest: string;
  };
  readonly mails: {
    readonly signIn: (mail: SignInMail) => { readonly subject: string; readonly body: string };
    readonly invitation: (mail: InvitationMail) => { readonly subject: string; readonly body: string };
  };
};

export const personEvents = [
  'person-invited',
  'person-changed',
  'person-deactivated',
  'person-reactivated',
  'sessions-ended',
  'first-administrator',
] as const;
export type PersonEvent = (typeof personEvents)[number];

export type SignInMail = { readonly name: string; readonly site: string };
export type InvitationMail = SignInMail & {
  readonly inviter: string;
  readonly email: string;
  readonly address: string;
};

export const peopleTexts: Texts<PeopleWords> = {
  da: {
    roles: {
      administrator: 'Administrator',
      planner: 'Ansvarlig',
      commenter: 'Må kommentere',
      reader: 'Må se',
    },
    roleNotes: {
      administrator: 'Laver planer, og styrer medarbejdere, udbakke og indstillinger.',
      planner: 'Laver og ændrer planer.',
      commenter: 'Ser planer og skriver kommentarer, men ændrer ikke noget.',
      reader: 'Ser planer, men ændrer ikke noget.',
    },
    languages: { da: 'Dansk', en: 'Engelsk' },
    fields: { name: 'Navn', email: 'E-mail', role: 'Hvad må personen?', locale: 'Sprog i mails' },
    errorTitle: 'Ret dette, før du går videre',
    problem: (field, problem) => {
      switch (problem) {
        case 'missing':
          return {
            name: 'Skriv et navn.',
            email: 'Skriv en e-mail.',
            role: 'Vælg, hvad personen må.',
            locale: 'Vælg et sprog.',
          }[field];
        case 'too-long':
          return field === 'name' ? 'Skriv et navn på højst 120 tegn.' : 'Skriv en e-mail på højst 254 tegn.';
        case 'not-an-address':
          return 'Skriv en hel e-mail, for eksempel anna@lillerup.dk.';
        case 'taken':
          return 'Den e-mail er oprettet i forvejen. Find personen på listen.';
      }
    },
    restored: {
      title: 'Det, du skrev, er her stadig',
      lead: 'Du var logget ud, da du sendte. Intet er gemt endnu: Se det igennem, og send igen.',
    },
    signIn: {
      title: 'Log ind',
      lead: 'Vi sender et link til din e-mail. Du behøver ingen adgangskode.',
      emailHint: 'Din arbejdsmail, den som du er oprettet med.',
      send: 'Send mig et link',
      keptTitle: 'Det, du skrev, er ikke tabt',
      kept: 'Du er ikke logget ind længere. Log ind i denne browser, så får du siden igen med det, du skrev.',
      wait: (time) => `Der er bedt om mange links herfra. Vent lidt, og prøv igen efter kl. ${time}.`,
    },
    sent: {
      title: 'Se i din mail',
      lead: 'Er e-mailen oprettet hos os, har vi sendt et link til den. Linket virker i 30 minutter og kun én gang.',
      steps: [
        'Kig også i uønsket post.',
        'Kommer der intet efter fem minutter, så se efter, om du skrev e-mailen rigtigt.',
        'Er du ikke oprettet, så spørg en administrator hos jer.',
      ],
      demo: 'Dette er en demonstration: Mails bliver i udbakken, hvor en administrator kan åbne linket.',
      again: 'Bed om et nyt link',
    },
    link: {
      ready: (name) => ({ title: `Log ind som ${name}`, lead: 'Er det ikke dig, så luk siden.' }),
      enter: 'Log ind',
      first: {
        title: 'Velkommen. Bliv den første administrator',
        lead: 'Ingen har været her før. Skriv, hvem du er. Bagefter kan du oprette de andre.',
      },
      firstEnter: 'Begynd',
      unknown: {
        title: 'Linket virker ikke',
        lead: 'Adressen er ikke hel, eller den er erstattet af et nyere link. Se efter, om hele linket kom med fra mailen.',
      },
      expired: { title: 'Linket er for gammelt', lead: 'Et link virker i 30 minutter. Bed om et nyt.' },
      used: {
        title: 'Linket er brugt',
        lead: 'Et link virker kun én gang. Er du allerede logget ind i denne browser, kan du gå videre. Ellers så bed om et nyt.',
      },
      newLink: 'Bed om et nyt link',
      goOn: 'Gå til planerne',
    },
    signedOut: {
      title: 'Du er logget ud',
      lead: 'Sidder du ved en fælles computer, så luk også browseren.',
      signInAgain: 'Log ind igen',
    },
    account: {
      title: 'Din konto',
      lead: (email, role) => `Du logger ind med ${email}. Din rolle: ${role}.`,
      you: 'Om dig',
      languageHint: 'Siderne skifter du sprog på øverst på siden.',
      save: 'Gem',
      saved: 'Gemt.',
      places: 'Her er du logget ind',
      placesIntro:
        'Kender du ikke et sted, så log det ud. Efter 12 timer uden brug, og senest efter 14 dage, logges du selv ud.',
      device: 'Sted',
      unknownDevice: 'Ukendt browser',
      since: 'Logget ind',
      lastSeen: 'Sidst brugt',
      here: 'her',
      action: 'Log ud der',
      end: 'Log ud',
      endOthers: 'Log ud alle andre steder',
      ended: 'Logget ud der.',
      signOut: 'Log ud her',
    },
    people: {
      title: 'Medarbejdere',
      lead: 'Dem, der kan logge ind, og hvad de må.',
      list: 'Alle medarbejdere',
      name: 'Navn',
      email: 'E-mail',
      role: 'Rolle',
      lastSignedIn: 'Sidst logget ind',
      never: 'aldrig',
      closed: 'lukket',
      onlyYou: 'Der er kun dig endnu. Opret dem, du arbejder sammen med, her på siden.',
      invite: 'Opret en medarbejder',
      inviteIntro: 'Personen får en mail om, hvordan man logger ind.',
      languageHint: 'Det sprog, vi skriver mails på.',
      sendInvitation: 'Opret og send mail',
      invited: (name) => `${name} er oprettet og får en mail.`,
    },
    person: {
      lead: (email) => `Logger ind med ${email}.`,
      details: 'Navn og rolle',
      save: 'Gem',
      saved: 'Gemt.',
      nothing: 'Der var ikke noget at ændre.',
      access: 'Adgang',
      sessions: (count) =>
        count === 0
          ? 'Ikke logget ind nogen steder nu.'
          : count === 1
            ? 'Logget ind ét sted nu.'
            : `Logget ind ${count} steder nu.`,
      endSessions: 'Log personen ud alle steder',
      ended: 'Personen er logget ud alle steder.',
      deactivate: 'Luk for adgang',
      deactivateIntro:
        'Personen logges ud og kan ikke logge ind igen, før du åbner. Det, personen har lavet, bliver.',
      deactivated: 'Der er lukket for adgang.',
      reactivate: 'Åbn for adgang',
      reactivateIntro: 'Der er lukket: Personen kan ikke logge ind.',
      reactivated: 'Der er åbnet for adgang.',
      lastAdministrator: 'Der skal være mindst én administrator. Gør først en anden til administrator.',
      changedTitle: 'En anden har ændret det samme imens',
      changedIntro: 'Det, du valgte, er ikke gemt. Se, hvad der står nu, og gem igen, hvis dit skal gælde.',
      now: 'Står nu',
      yours: 'Dit',
      field: 'Hvad',
      history: 'Historik',
      events: {
        'person-invited': 'Oprettet',
        'person-changed': 'Ændret',
        'person-deactivated': 'Lukket for adgang',
        'person-reactivated': 'Åbnet for adgang',
        'sessions-ended': 'Logget ud alle steder',
        'first-administrator': 'Blev den første administrator',
      },
      by: (name) => `af ${name}`,
    },
    outbox: {
      title: 'Udbakke',
      lead: 'De mails, som Medvirk har skrevet, og hvordan det gik.',
      noServer: 'Der er ikke sat en mailserver op, så mails bliver her og sendes ikke.',
      empty:
        'Der er ingen mails endnu. De kommer her, når nogen beder om at logge ind eller bliver oprettet.',
      list: 'Mails, nyeste først',
      subject: 'Emne',
      to: 'Til',
      at: 'Skrevet',
      state: 'Hvordan gik det?',
      states: {
        waiting: 'venter',
        sending: 'sendes nu',
        sent: 'sendt',
        failed: 'kunne ikke sendes',
        uncertain: 'måske sendt',
        'not-sent': 'ikke sendt',
      },
      stateNotes: {
        failed: 'Mailserveren tog ikke imod den.',
        uncertain:
          'Forbindelsen blev afbrudt, mens mailen blev sendt. Den er måske nået frem. Send den kun igen, hvis modtageren ikke har fået den.',
      },
      tries: (count) => (count === 1 ? 'Prøvet 1 gang.' : `Prøvet ${count} gange.`),
      serverSaid: 'Mailserveren svarede:',
      resend: 'Send igen',
      resent: 'Mailen sendes igen.',
      notResent: 'Mailen er allerede på vej eller sendt. Den sendes ikke to gange.',
      back: 'Til udbakken',
      older: 'Ældre mails',
      newest: 'Nyeste mails',
      text: 'Teksten',
      hiddenLink: '(linket vises ikke her)',
      openLink: 'Åbn linket i mailen',
      jobs: 'Se alle opgaver i baggrunden',
    },
    jobs: {
      title: 'Opgaver i baggrunden',
      lead: 'Det, som Medvirk gør, mens du arbejder videre, og hvordan det går. Efter 30 dage fjernes det, der er slut.',
      list: 'Opgaver, nyeste først',
      empty: 'Der er ingen opgaver. De kommer her, når der er mails at sende.',
      named: (kind, number) =>
        `${{ 'send-mail': 'Sender mail', 'tell-mentions': 'Giver besked om kommentarer' }[kind] ?? kind}, nr. ${number}`,
      states: {
        waiting: (at) => `Venter til ${at}`,
        due: () => 'Venter på at komme til',
        running: (at) => `I gang, sidste nyt ${at}`,
        stopping: () => 'I gang, stopper ved næste skridt',
        done: (at) => `Færdig ${at}`,
        failed: (at) => `Mislykkedes ${at}`,
        stopped: (at) => `Stoppet ${at}`,
      },
      ordered: (at) => `Bestilt ${at}.`,
      progress: 'Hvor langt',
      progressOf: (done, total) => `${done} af ${total}`,
      progressSoFar: (done) => `${done} indtil nu`,
      problem: 'Det gik galt:',
      stop: 'Stop',
      results: {
        stopped: 'Opgaven er stoppet.',
        stopping: 'Opgaven stopper ved næste skridt.',
        ended: 'Opgaven var allerede slut.',
        'on-its-way': 'Mailen er på vej eller sendt. Den kan ikke stoppes mere.',
      },
      look: 'Se, hvordan det går nu',
      older: 'Ældre opgaver',
      newest: 'Nyeste opgaver',
    },
    mails: {
      signIn: ({ name, site }) => ({
        subject: `Log ind på ${site}`,
        body: `Hej ${name}\n\nTryk på linket for at logge ind på ${site}:\n\n{link}\n\nDet virker i 30 minutter og kun én gang.\n\nHar du ikke bedt om at logge ind, så gør ingenting. Ingen kan logge ind uden linket.\n`,
      }),
      invitation: ({ name, site, inviter, email, address }) => ({
        subject: `Du kan nu logge ind på ${site}`,
        body: `Hej ${name}\n\n${inviter} har oprettet dig på ${site}.\n\nGå til ${address}\nog skriv din e-mail: ${email}\n\nSå får du et link, der logger dig ind. Du behøver ingen adgangskode.\n`,
      }),
    },
  },
  en: {
    roles: { administrator: 'Administrator', planner: 'Planner', commenter: 'Commenter', reader: 'Reader' },
    roleNotes: {
      administrator: 'Writes plans, and manages people, outbox and settings.',
      planner: 'Writes and changes plans.',
      commenter: 'Reads plans and writes comments but changes nothing.',
      reader: 'Reads plans but changes nothing.',
    },
    languages: { da: 'Danish', en: 'English' },
    fields: { name: 'Name', email: 'E-mail', role: 'What may this person do?', locale: 'Language of mails' },
    errorTitle: 'Mend this before you go on',
    problem: (field, problem) => {
      switch (problem) {
        case 'missing':
          return {
            name: 'Write a name.',
            email: 'Write an e-mail address.',
            role: 'Choose what the person may do.',
            locale: 'Choose a language.',
          }[field];
        case 'too-long':
          return field === 'name'
            ? 'Write a name of at most 120 characters.'
            : 'Write an e-mail address of at most 254 characters.';
        case 'not-an-address':
          return 'Write a whole e-mail address, such as anna@lillerup.dk.';
        case 'taken':
          return 'That e-mail address is already here. Find the person in the list.';
      }
    },
    restored: {
      title: 'What you wrote is still here',
      lead: 'You were signed out when you sent it. Nothing has been saved yet: look through it and send again.',
    },
    signIn: {
      title: 'Sign in',
      lead: 'We send a link to your e-mail address. You need no password.',
      emailHint: 'Your work address, the one you were invited with.',
      send: 'Send me a link',
      keptTitle: 'What you wrote is not lost',
      kept: 'You are no longer signed in. Sign in with this browser, and you get the page back with what you wrote.',
      wait: (time) => `Many links have been asked for from here. Wait a little and try again after ${time}.`,
    },
    sent: {
      title: 'Look in your mail',
      lead: 'If we know the address, we have sent a link to it. The link works for 30 minutes and only once.',
      steps: [
        'Look among your junk mail too.',
        'If nothing has come after five minutes, check that you wrote the address correctly.',
        'If you have not been invited, ask an administrator where you work.',
      ],
      demo: 'This is a demonstration: mails stay in the outbox, where an administrator can open the link.',
      again: 'Ask for a new link',
    },
    link: {
      ready: (name) => ({ title: `Sign in as ${name}`, lead: 'If this is not you, close the page.' }),
      enter: 'Sign in',
      first: {
        title: 'Welcome. Become the first administrator',
        lead: 'Nobody has been here before. Write who you are. Afterwards you can invite the others.',
      },
      firstEnter: 'Begin',
      unknown: {
        title: 'The link does not work',
        lead: 'The address is not whole, or a newer link has taken its place. Check that all of the link came along from the mail.',
      },
      expired: { title: 'The link is too old', lead: 'A link works for 30 minutes. Ask for a new one.' },
      used: {
        title: 'The link has been used',
        lead: 'A link works only once. If you are already signed in with this browser, you can go on. Otherwise ask for a new one.',
      },
      newLink: 'Ask for a new link',
      goOn: 'Go to the plans',
    },
    signedOut: {
      title: 'You are signed out',
      lead: 'If you share this computer, close the browser too.',
      signInAgain: 'Sign in again',
    },
    account: {
      title: 'Your account',
      lead: (email, role) => `You sign in with ${email}. Your role: ${role}.`,
      you: 'About you',
      languageHint: 'You change the language of the pages at the top of the page.',
      save: 'Save',
      saved: 'Saved.',
      places: 'You are signed in here',
      placesIntro:
        'If you do not know a place, sign it out. After 12 hours without use, and after 14 days at the latest, you are signed out.',
      device: 'Place',
      unknownDevice: 'Unknown browser',
      since: 'Signed in',
      lastSeen: 'Last used',
      here: 'here',
      action: 'Sign out there',
      end: 'Sign out',
      endOthers: 'Sign out everywhere else',
      ended: 'Signed out there.',
      signOut: 'Sign out here',
    },
    people: {
      title: 'People',
      lead: 'Those who can sign in, and what they may do.',
      list: 'All people',
      name: 'Name',
      email: 'E-mail',
      role: 'Role',
      lastSignedIn: 'Last signed in',
      never: 'never',
      closed: 'closed',
      onlyYou: 'There is only you so far. Invite those you work with here on this page.',
      invite: 'Invite someone',
      inviteIntro: 'The person gets a mail about how to sign in.',
      languageHint: 'The language in which we write mails.',
      sendInvitation: 'Invite and send mail',
      invited: (name) => `${name} has been invited and gets a mail.`,
    },
    person: {
      lead: (email) => `Signs in with ${email}.`,
      details: 'Name and role',
      save: 'Save',
      saved: 'Saved.',
      nothing: 'There was nothing to change.',
      access: 'Access',
      sessions: (count) =>
        count === 0
          ? 'Not signed in anywhere now.'
          : count === 1
            ? 'Signed in in one place now.'
            : `Signed in in ${count} places now.`,
      endSessions: 'Sign the person out everywhere',
      ended: 'The person is signed out everywhere.',
      deactivate: 'Close access',
      deactivateIntro:
        'The person is signed out and cannot sign in until you open again. What the person has made stays.',
      deactivated: 'Access is closed.',
      reactivate: 'Open access',
      reactivateIntro: 'Access is closed: the person cannot sign in.',
      reactivated: 'Access is open.',
      lastAdministrator:
        'There must be at least one administrator. Make someone else an administrator first.',
      changedTitle: 'Somebody else has changed the same meanwhile',
      changedIntro:
        'What you chose has not been saved. See what is there now, and save again if yours is to stand.',
      now: 'There now',
      yours: 'Yours',
      field: 'What',
      history: 'History',
      events: {
        'person-invited': 'Invited',
        'person-changed': 'Changed',
        'person-deactivated': 'Access closed',
        'person-reactivated': 'Access opened',
        'sessions-ended': 'Signed out everywhere',
        'first-administrator': 'Became the first administrator',
      },
      by: (name) => `by ${name}`,
    },
    outbox: {
      title: 'Outbox',
      lead: 'The mails that Medvirk has written, and what became of them.',
      noServer: 'No mail server has been set up, so mails stay here and are not sent.',
      empty: 'There are no mails yet. They come here when someone asks to sign in or is invited.',
      list: 'Mails, newest first',
      subject: 'Subject',
      to: 'To',
      at: 'Written',
      state: 'What became of it?',
      states: {
        waiting: 'waiting',
        sending: 'being sent',
        sent: 'sent',
        failed: 'could not be sent',
        uncertain: 'perhaps sent',
        'not-sent': 'not sent',
      },
      stateNotes: {
        failed: 'The mail server did not accept it.',
        uncertain:
          'The connection broke while the mail was being sent. It may have arrived. Send it again only if the recipient has not got it.',
      },
      tries: (count) => (count === 1 ? 'Tried once.' : `Tried ${count} times.`),
      serverSaid: 'The mail server answered:',
      resend: 'Send again',
      resent: 'The mail is being sent again.',
      notResent: 'The mail is already on its way or sent. It is not sent twice.',
      back: 'To the outbox',
      older: 'Older mails',
      newest: 'Newest mails',
      text: 'The text',
      hiddenLink: '(the link is not shown here)',
      openLink: 'Open the link in the mail',
      jobs: 'See all work in the background',
    },
    jobs: {
      title: 'Work in the background',
      lead: 'What Medvirk does while you go on working, and how it goes. What has ended is removed after 30 days.',
      list: 'Work, newest first',
      empty: 'There is no work. It comes here when there are mails to send.',
      named: (kind, number) =>
        `${{ 'send-mail': 'Sending mail', 'tell-mentions': 'Telling of comments' }[kind] ?? kind}, no. ${number}`,
      states: {
        waiting: (at) => `Waiting until ${at}`,
        due: () => 'Waiting for its turn',
        running: (at) => `Under way, last heard from ${at}`,
        stopping: () => 'Under way, stops at its next step',
        done: (at) => `Done ${at}`,
        failed: (at) => `Failed ${at}`,
        stopped: (at) => `Stopped ${at}`,
      },
      ordered: (at) => `Asked for ${at}.`,
      progress: 'How far',
      progressOf: (done, total) => `${done} of ${total}`,
      progressSoFar: (done) => `${done} so far`,
      problem: 'It went wrong:',
      stop: 'Stop',
      results: {
        stopped: 'The work has been stopped.',
        stopping: 'The work stops at its next step.',
        ended: 'The work had already ended.',
        'on-its-way': 'The mail is on its way or sent. It can no longer be stopped.',
      },
      look: 'See how it goes now',
      older: 'Older work',
      newest: 'Newest work',
    },
    mails: {
      signIn: ({ name, site }) => ({
        subject: `Sign in to ${site}`,
        body: `Hello ${name}\n\nOpen the link to sign in to ${site}:\n\n{link}\n\nIt works for 30 minutes and only once.\n\nIf you have not asked to sign in, do nothing. Nobody can sign in without the link.\n`,
      }),
      invitation: ({ name, site, inviter, email, address }) => ({
        subject: `You can now sign in to ${site}`,
        body: `Hello ${name}\n\n${inviter} has invited you to ${site}.\n\nGo to ${address}\nand write your e-mail address: ${email}\n\nThen you get a link that signs you in. You need no password.\n`,
      }),
    },
  },
};
