import type { Texts } from '../i18n/texts.ts';

type Said = { readonly title: string; readonly lead: string };

export type WebWords = {
  readonly notFound: Said;
  readonly gone: Said;
  readonly forbidden: Said;
  readonly methodNotAllowed: Said;
  readonly crossSite: Said;
  readonly putAway: Said;
  readonly tooLarge: (kilobytes: number) => Said;
  readonly notAForm: Said;
  readonly tooMany: (minutes: number) => Said;
  readonly failure: Said;
  readonly failureNumber: (number: string) => string;
  readonly toFront: string;
  readonly again: string;
  readonly typedTitle: string;
  readonly typedLead: string;
  readonly typedLabel: (number: number) => string;
};

export const webTexts: Texts<WebWords> = {
  da: {
    notFound: {
      title: 'Vi kan ikke finde siden',
      lead: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
    },
    gone: {
      title: 'En anden har fjernet det imens',
      lead: 'Det, du skrev til, findes ikke mere. Kommer det tilbage, kan du sende det igen herfra.',
    },
    forbidden: {
      title: 'Det har du ikke adgang til',
      lead: 'Spørg en administrator, hvis du skal kunne det. En administrator kan ændre, hvad du må.',
    },
    methodNotAllowed: {
      title: 'Det kan man ikke på denne side',
      lead: 'Gå tilbage til siden, du kom fra, og prøv igen.',
    },
    crossSite: {
      title: 'Vi tog ikke imod det, du sendte',
      lead: 'Din browser siger, at det kom fra en anden hjemmeside, eller den siger ikke, hvor det kom fra. Gå tilbage med browserens tilbageknap: Det, du skrev, står der stadig. Åbn siden igen fra forsiden, og send det derfra.',
    },
    putAway: {
      title: 'Det er lagt væk og kan kun læses',
      lead: 'Tag det frem igen, hvis I vil rette i det. Det, du skrev, er ikke gemt.',
    },
    tooLarge: (kilobytes) => ({
      title: 'Det er for langt',
      lead: `Vi kan højst tage imod ${kilobytes} kB på én gang. Gå tilbage med browserens tilbageknap: Det, du skrev, står der stadig. Gør det kortere, og send igen.`,
    }),
    notAForm: {
      title: 'Vi kunne ikke læse det, du sendte',
      lead: 'Gå tilbage med browserens tilbageknap: Det, du skrev, står der stadig. Prøv at sende igen.',
    },
    tooMany: (minutes) => ({
      title: 'Vent lidt, og prøv igen',
      lead:
        minutes === 1
          ? 'Der er prøvet mange gange herfra. Du kan prøve igen om 1 minut.'
          : `Der er prøvet mange gange herfra. Du kan prøve igen om ${minutes} minutter.`,
    }),
    failure: {
      title: 'Noget gik galt hos os',
      lead: 'Det er ikke din skyld. Vi har skrevet fejlen ned. Prøv igen om lidt.',
    },
    failureNumber: (number) => `Ringer du til os om fejlen, så sig nummeret ${number}.`,
    toFront: 'Gå til forsiden',
    again: 'Send igen',
    typedTitle: 'Det, du skrev',
    typedLead: 'Det er ikke gemt. Du kan sende det igen herfra eller kopiere det.',
    typedLabel: (number) => `Tekst ${number}`,
  },
  en: {
    notFound: {
      title: 'We cannot find the page',
      lead: 'The address may be mistyped, or the page has moved.',
    },
    gone: {
      title: 'Somebody else removed it meanwhile',
      lead: 'What you wrote about is no longer there. If it comes back, you can send it again from here.',
    },
    forbidden: {
      title: 'You do not have access to this',
      lead: 'Ask an administrator if you need it. An administrator can change what you may do.',
    },
    methodNotAllowed: {
      title: 'That cannot be done on this page',
      lead: 'Go back to the page you came from and try again.',
    },
    crossSite: {
      title: 'We did not accept what you sent',
      lead: "Your browser says that it came from another website, or does not say where it came from. Go back with your browser's back button: what you wrote is still there. Open the page again from the front page and send it from there.",
    },
    putAway: {
      title: 'It is put away and can only be read',
      lead: 'Take it out again if you want to change it. What you wrote is not saved.',
    },
    tooLarge: (kilobytes) => ({
      title: 'It is too long',
      lead: `We can take at most ${kilobytes} kB at a time. Go back with your browser's back button: what you wrote is still there. Make it shorter and send again.`,
    }),
    notAForm: {
      title: 'We could not read what you sent',
      lead: "Go back with your browser's back button: what you wrote is still there. Try sending again.",
    },
    tooMany: (minutes) => ({
      title: 'Wait a little and try again',
      lead:
        minutes === 1
          ? 'There have been many tries from here. You can try again in 1 minute.'
          : `There have been many tries from here. You can try again in ${minutes} minutes.`,
    }),
    failure: {
      title: 'Something went wrong at our end',
      lead: 'It is not your fault. We have noted the error. Try again in a moment.',
    },
    failureNumber: (number) => `If you call us about it, give the number ${number}.`,
    toFront: 'Go to the front page',
    again: 'Send again',
    typedTitle: 'What you wrote',
    typedLead: 'It has not been saved. You can send it again from here or copy it.',
    typedLabel: (number) => `Text ${number}`,
  },
};
