import { longDay } from '../../i18n/dates.ts';
import type { Texts } from '../../i18n/texts.ts';

type ReadWords = {
  readonly today: (day: string) => string;
  readonly draft: string;
  readonly allDraft: string;
  readonly someDraft: string;
  readonly goneHeading: string;
  readonly lengths: Readonly<Record<'two-pages' | 'full', string>>;
  readonly readInstead: Readonly<Record<'two-pages' | 'full', string>>;
  readonly word: string;
  readonly pdf: string;
  readonly gone: Readonly<
    Record<'unknown' | 'withdrawn' | 'over', { readonly title: string; readonly lead: string }>
  >;
  readonly call: (who: string, telephone: string, hours: string) => string;
  readonly callUnknown: string;
};

export const readTexts: Texts<ReadWords> = {
  da: {
    today: (day) =>
      `Teksten, som den står ${longDay('da', day)}. Den kan blive rettet, til sagen er sendt ud.`,
    draft: 'udkast',
    allDraft: 'Hele teksten er et udkast. Ingen har sagt god for den endnu.',
    someDraft: 'Det, der er mærket »udkast«, har ingen sagt god for endnu.',
    goneHeading: 'Andet',
    lengths: { 'two-pages': 'Sagen på to sider', full: 'Hele sagen med bilag' },
    readInstead: { 'two-pages': 'Læs sagen på to sider', full: 'Læs det hele med bilag' },
    word: 'Hent til Word',
    pdf: 'Hent som PDF',
    gone: {
      unknown: {
        title: 'Vi kender ikke linket',
        lead: 'Adressen er måske ikke kommet hel med. Prøv at kopiere den igen fra mailen.',
      },
      withdrawn: {
        title: 'Linket er trukket tilbage',
        lead: 'Teksten kan ikke læses her længere. Der kan være kommet en nyere.',
      },
      over: { title: 'Linket er udløbet', lead: 'Det kunne kun åbnes til og med en bestemt dag.' },
    },
    call: (who, telephone, hours) => `Ring til ${who} på ${telephone}, hvis I mangler teksten. ${hours}.`,
    callUnknown: 'Ring til den, der sendte linket, hvis I mangler teksten.',
  },
  en: {
    today: (day) =>
      `The text as it stands on ${longDay('en', day)}. It may change until the agenda is sent out.`,
    draft: 'draft',
    allDraft: 'All of the text is a draft. Nobody has accepted it yet.',
    someDraft: 'What is marked “draft” has not been accepted by anybody yet.',
    goneHeading: 'Other',
    lengths: { 'two-pages': 'The case in two pages', full: 'The whole case with appendices' },
    readInstead: { 'two-pages': 'Read the case in two pages', full: 'Read all of it with appendices' },
    word: 'Download for Word',
    pdf: 'Download as PDF',
    gone: {
      unknown: {
        title: 'We do not know the link',
        lead: 'The address may not have come whole. Try copying it again from the mail.',
      },
      withdrawn: {
        title: 'The link has been withdrawn',
        lead: 'The text can no longer be read here. There may be a newer one.',
      },
      over: { title: 'The link is over', lead: 'It could only be opened until a certain day.' },
    },
    call: (who, telephone, hours) => `Call ${who} on ${telephone} if you need the text. ${hours}.`,
    callUnknown: 'Call whoever sent the link if you need the text.',
  },
};
