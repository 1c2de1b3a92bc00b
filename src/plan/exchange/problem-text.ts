import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import { answersSchema } from '../../engagement/plan.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import type { FieldWrong, FilePath, FileProblem } from './model.ts';

type ProblemWords = {
  readonly problem: Readonly<
    Record<
      Exclude<FileProblem['kind'], 'field' | 'not-json' | 'too-large' | 'field-twice' | 'too-new'>,
      string
    >
  >;
  readonly notJson: (line: number) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly fieldTwice: (name: string) => string;
  readonly tooNew: (version: number) => string;
  readonly places: Readonly<Record<string, string>>;
  readonly numbered: Readonly<Record<string, (number: number) => string>>;
  readonly answer: (label: string) => string;
  readonly wrong: (wrong: FieldWrong) => string;
  readonly field: (place: string, wrong: string, address: string) => string;
};

const words: Texts<ProblemWords> = {
  da: {
    problem: {
      nothing: 'Vælg en fil, eller sæt dens tekst ind.',
      packed: 'Filen er pakket sammen (zip). Pak den ud, og vælg den fil, der ender på .json.',
      'not-text': 'Filen er ikke tekst. Vælg den fil, der ender på .json, som I hentede fra Medvirk.',
      truncated: 'Filen er ikke hel: Den slutter midt i det hele. Hent den igen fra det hus, den kommer fra.',
      overgrown: 'Filen er ikke en plan: Den har langt flere lag eller felter, end en plan kan have.',
      foreign: 'Filen er fra et andet program. Vi kan kun hente planer ind, der er hentet fra Medvirk.',
      'too-old':
        'Filen siger, at den er fra før den første udgave af formatet. Hent planen igen fra det hus, den kommer fra.',
    },
    notJson: (line) =>
      `Filen kan ikke læses fra linje ${line}: Den er måske rettet i hånden. Hent den igen fra det hus, den kommer fra.`,
    tooLarge: (megabytes) => `Filen er for stor. En plan fylder højst ${megabytes} MB.`,
    fieldTwice: (name) =>
      `Feltet »${name}« står to gange det samme sted, og vi kan ikke vide, hvad der gælder. Ret filen, eller hent den igen.`,
    tooNew: (version) =>
      `Filen er fra en nyere udgave af Medvirk (format ${version}). Vi kan læse format 1. Opdatér Medvirk her, og prøv igen.`,
    places: {
      '': 'Filen',
      'plan.title': 'Planens navn',
      'plan.question': 'Spørgsmålet',
      'plan.answers': 'Svarene',
      'plan.steps': 'Skridtene',
      'plan.variants': 'Versionerne',
      'plan.suggested': 'De foreslåede svar',
      'plan.disagreements': 'Det, I er uenige om',
      plan: 'Planen',
      'origin.municipality': 'Kommunens navn',
      'origin.areas': 'Områderne',
      'origin.year': 'Årshjulet',
      'origin.policy': 'Kommunens egne mål',
      origin: 'Kommunen, planen kommer fra',
      decisions: 'Politikernes beslutninger',
      goneOn: 'De fund, I gik videre med,',
      memo: 'Sætningerne til politikerne',
      tasks: 'Huskelisten',
      version: 'Formatets nummer',
    },
    numbered: {
      'plan.steps': (number) => `Skridt ${number}`,
      'plan.variants.others': (number) => `Version ${number + 1}`,
      'origin.areas': (number) => `Område ${number}`,
      'origin.year.own': (number) => `Periode ${number} i årshjulet`,
      decisions: (number) => `Politikernes beslutning ${number}`,
      goneOn: (number) => `Fund ${number}, som I gik videre med,`,
      memo: (number) => `Sætning ${number} til politikerne`,
      tasks: (number) => `Opgave ${number} på huskelisten`,
    },
    answer: (label) => `Svaret på »${label}«`,
    wrong: (wrong) => {
      switch (wrong.kind) {
        case 'missing':
          return 'mangler';
        case 'no-such-field':
          return `har et felt, vi ikke kender: »${wrong.name}«`;
        case 'wrong-type':
          return {
            text: 'skal være tekst',
            number: 'skal være et tal',
            list: 'skal være en liste',
            object: 'skal være et objekt med felter',
            'yes-no': 'skal være true eller false',
            other: 'har en forkert form',
          }[wrong.expected];
        case 'no-such-option':
          return wrong.value ? `kan ikke være »${wrong.value}«` : 'er ikke en af mulighederne';
        case 'too-long':
          return `er for langt (højst ${wrong.limit} tegn)`;
        case 'too-many':
          return `har for mange (højst ${wrong.limit})`;
        case 'empty':
          return 'er tomt';
        case 'not-a-day':
          return 'er ikke en dato, der findes';
        case 'far-day':
          return 'er en dato uden for årene 2000–2099';
        case 'order':
          return 'slutter, før det begynder';
        case 'twice':
          return 'har to med samme nøgle';
        case 'out-of-range':
          return 'er et tal uden for det tilladte';
        case 'other':
          return 'har en forkert form';
      }
    },
    field: (place, wrong, address) =>
      `${place} ${wrong}${address ? ` (${address})` : ''}. Ret det i filen, eller hent den igen fra det hus, den kommer fra.`,
  },
  en: {
    problem: {
      nothing: 'Choose a file, or paste its text.',
      packed: 'The file is packed (zip). Unpack it and choose the file that ends in .json.',
      'not-text': 'The file is not text. Choose the file ending in .json that you downloaded from Medvirk.',
      truncated:
        'The file is not whole: it ends in the middle. Download it again from the house it comes from.',
      overgrown: 'The file is not a plan: it has far more levels or fields than a plan can have.',
      foreign: 'The file is from another program. We can only bring in plans downloaded from Medvirk.',
      'too-old':
        'The file says it is from before the first version of the format. Download the plan again from the house it comes from.',
    },
    notJson: (line) =>
      `The file cannot be read from line ${line}: it may have been changed by hand. Download it again from the house it comes from.`,
    tooLarge: (megabytes) => `The file is too large. A plan is at most ${megabytes} MB.`,
    fieldTwice: (name) =>
      `The field “${name}” stands twice in the same place, and we cannot know which holds. Mend the file or download it again.`,
    tooNew: (version) =>
      `The file is from a newer Medvirk (format ${version}). We can read format 1. Update Medvirk here and try again.`,
    places: {
      '': 'The file',
      'plan.title': 'The title of the plan',
      'plan.question': 'The question',
      'plan.answers': 'The set of answers',
      'plan.steps': 'The list of steps',
      'plan.variants': 'The set of versions',
      'plan.suggested': 'The list of suggested answers',
      'plan.disagreements': 'The set of disagreements',
      plan: 'The plan',
      'origin.municipality': 'The name of the municipality',
      'origin.areas': 'The list of areas',
      'origin.year': 'The year',
      'origin.policy': 'The municipality’s own policy',
      origin: 'The municipality the plan comes from',
      decisions: 'The list of decisions',
      goneOn: 'The list of findings gone on with',
      memo: 'The list of sentences for the politicians',
      tasks: 'The list of tasks',
      version: 'The number of the format',
    },
    numbered: {
      'plan.steps': (number) => `Step ${number}`,
      'plan.variants.others': (number) => `Version ${number + 1}`,
      'origin.areas': (number) => `Area ${number}`,
      'origin.year.own': (number) => `Period ${number} of the year`,
      decisions: (number) => `Decision ${number}`,
      goneOn: (number) => `Finding ${number} gone on with`,
      memo: (number) => `Sentence ${number} for the politicians`,
      tasks: (number) => `Task ${number}`,
    },
    answer: (label) => `The answer to “${label}”`,
    wrong: (wrong) => {
      switch (wrong.kind) {
        case 'missing':
          return 'is missing';
        case 'no-such-field':
          return `has a field that we do not know: “${wrong.name}”`;
        case 'wrong-type':
          return {
            text: 'must be text',
            number: 'must be a number',
            list: 'must be a list',
            object: 'must be an object with fields',
            'yes-no': 'must be true or false',
            other: 'has the wrong form',
          }[wrong.expected];
        case 'no-such-option':
          return wrong.value ? `cannot be “${wrong.value}”` : 'is none of the options';
        case 'too-long':
          return `is too long (at most ${wrong.limit} characters)`;
        case 'too-many':
          return `has too many (at most ${wrong.limit})`;
        case 'empty':
          return 'is empty';
        case 'not-a-day':
          return 'is no day of the calendar';
        case 'far-day':
          return 'is a day outside the years 2000–2099';
        case 'order':
          return 'ends before it begins';
        case 'twice':
          return 'has two with the same key';
        case 'out-of-range':
          return 'is a number out of range';
        case 'other':
          return 'has the wrong form';
      }
    },
    field: (place, wrong, address) =>
      `${place} ${wrong}${address ? ` (${address})` : ''}. Mend it in the file, or download it again from the house it comes from.`,
  },
};

/** What keeps a file from being read, in one sentence that says what to do. */
export function problemText(locale: Locale, problem: FileProblem): string {
  const say = words[locale];
  switch (problem.kind) {
    case 'field':
      return say.field(
        placeText(say, locale, problem.path),
        say.wrong(shortened(problem.wrong)),
        addressOf(problem.path),
      );
    case 'not-json':
      return say.notJson(problem.line);
    case 'too-large':
      return say.tooLarge(Math.floor(problem.limit / 1024 / 1024));
    case 'field-twice':
      return say.fieldTwice(short(problem.name));
    case 'too-new':
      return say.tooNew(problem.version);
    default:
      return say.problem[problem.kind];
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const shortened = (wrong: FieldWrong): FieldWrong =>
  wrong.kind === 'no-such-field' ? { ...wrong, name: short(wrong.name) } : wrong;

/** `plan.steps[2].start`: where a programmer finds it. */
function addressOf(path: FilePath): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return short(text.replace(/^\./, ''));
}

const isAnswer = (name: unknown): name is AnswerName =>
  typeof name === 'string' && name in answersSchema.shape;

/** The nearest place around a field that a planner has a word for. */
function placeText(say: ProblemWords, locale: Locale, path: FilePath): string {
  const [first, second, third] = path;
  if (first === 'plan' && second === 'answers' && isAnswer(third))
    return say.answer(answerWords[locale][third].label);
  for (let length = path.length; length >= 0; length--) {
    const around = path.slice(0, length);
    const last = around.at(-1);
    const place =
      typeof last === 'number'
        ? say.numbered[around.slice(0, -1).join('.')]?.(last + 1)
        : say.places[around.join('.')];
    if (place !== undefined) return place;
  }
  return say.places[''] ?? '';
}
