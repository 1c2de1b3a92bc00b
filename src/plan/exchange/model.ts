import { z } from 'zod';
import type { Day } from '../../engagement/day.ts';
import { outcomes } from '../../engagement/decision.ts';
import { originSchema, periodKinds, yearSchema } from '../../engagement/municipality.ts';
import {
  answersSchema,
  chosenSchema,
  disagreementsSchema,
  suggestedSchema,
  variantsAtMost,
} from '../../engagement/plan.ts';
import { taskLimits, taskStates } from '../../engagement/task.ts';

/** A plan as a file that another house, or another program, can read: docs/plan-format.md. */
export const fileFormat = 'medvirk-plan';
export const fileVersion = 1;

/** As large as a plan never gets. */
export const fileAtMost = 2 * 1024 * 1024;

/** Days a plan can speak of; far outside them the calendar has no answer. */
const firstDay: Day = '2000-01-01';
const lastDay: Day = '2099-12-31';

/** Refinements say in one word what is wrong; the texts make a sentence of it. */
export const refinements = ['far-day', 'order', 'twice'] as const;

const isNear = (one: Day): boolean => one >= firstDay && one <= lastDay;
const day = z.iso.date().refine(isNear, 'far-day');
/** The database has no year 0. */
const moment = z.iso.datetime().refine((one) => isNear(one.slice(0, 10)), 'far-day');
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const name = (longest: number) => z.string().min(1).max(longest);

const allDifferent = (values: readonly (string | undefined)[]): boolean => {
  const known = values.filter((value) => value !== undefined);
  return new Set(known).size === known.length;
};

const step = chosenSchema.element
  .extend({ method: name(80), start: day.optional(), end: day.optional() })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, {
    message: 'order',
    path: ['end'],
  });

const steps = z
  .array(step)
  .max(20)
  .refine((list) => allDifferent(list.map(({ key }) => key)), 'twice')
  .nullable();

const version = z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,20}$/), name: z.string().max(60) });

const variants = z
  .strictObject({ inUse: version, others: z.array(version.extend({ steps })).max(variantsAtMost) })
  .refine(({ inUse, others }) => allDifferent([inUse, ...others].map(({ key }) => key)), 'twice');

const origin = originSchema.extend({
  areas: originSchema.shape.areas.refine((list) => allDifferent(list.map(({ slug }) => slug)), 'twice'),
  year: yearSchema.extend({
    own: z
      .array(
        z
          .strictObject({
            key: name(80),
            kind: z.enum(periodKinds),
            name: name(80),
            from: day,
            to: day,
            area: z.string().max(60).optional(),
          })
          .refine(({ from, to }) => from <= to, { message: 'order', path: ['to'] }),
      )
      .max(200),
  }),
});

/** What planners decide. */
const content = z.strictObject({
  title: name(120),
  question: z.string().max(200),
  answers: answersSchema.extend({
    decisionDay: day.optional(),
    decisionMonth: month.optional(),
    finalDay: day.optional(),
  }),
  steps,
  variants,
  suggested: suggestedSchema.max(100),
  disagreements: disagreementsSchema,
});
export type FileContent = z.infer<typeof content>;

/** Longer than any sentence. */
const sentenceAtMost = 6000;

export const planFileSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  plan: content,
  origin,
  /** Left out where nobody has decided yet. */
  decisions: z
    .array(
      z.strictObject({
        outcome: z.enum(outcomes),
        day,
        body: name(200),
        text: z.string().max(sentenceAtMost),
        at: moment,
        adopted: content.optional(),
      }),
    )
    .max(50)
    .optional(),
  goneOn: z
    .array(
      z.strictObject({
        rule: name(40),
        name: z.string().max(120),
        reason: z.string().max(2000),
        at: moment,
      }),
    )
    .max(200)
    .refine((list) => allDifferent(list.map(({ rule }) => rule)), 'twice'),
  memo: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-zA-Z0-9._:-]{1,200}$/),
        language: z.enum(['da', 'en']),
        state: z.enum(['accepted', 'edited', 'left-out']),
        text: z.string().max(sentenceAtMost),
        suggested: z.string().max(sentenceAtMost),
        at: moment,
      }),
    )
    .max(1000)
    .refine((list) => allDifferent(list.map(({ key, language }) => `${key} ${language}`)), 'twice'),
  tasks: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-zA-Z0-9:_-]{1,160}$/),
        text: z.string().min(1).max(taskLimits.text).optional(),
        day: day.optional(),
        owner: z.string().max(taskLimits.owner).optional(),
        state: z.enum(taskStates),
        note: z.string().max(taskLimits.note).optional(),
      }),
    )
    .max(500)
    .refine((list) => allDifferent(list.map(({ key }) => key)), 'twice'),
});
export type PlanFile = z.infer<typeof planFileSchema>;

/** The format as a JSON schema, as the schema library writes it: without words. */
export function bareJsonSchema(): unknown {
  return z.toJSONSchema(planFileSchema);
}

/** What somebody has made of a sentence of the memo, as the file holds it. */
export type FileSentence = PlanFile['memo'][number];

/** Where in a file something is: names of fields and places in lists. */
export type FilePath = readonly (string | number)[];

export type FieldWrong =
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-such-field'; readonly name: string }
  | {
      readonly kind: 'wrong-type';
      readonly expected: 'text' | 'number' | 'list' | 'object' | 'yes-no' | 'other';
    }
  | { readonly kind: 'no-such-option'; readonly value: string }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-day' }
  | { readonly kind: 'far-day' }
  | { readonly kind: 'order' }
  | { readonly kind: 'twice' }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'other' };

export type FileProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** A zip or gzip file, whatever it calls itself. */
  | { readonly kind: 'packed' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'truncated' }
  /** Deeper, or with more fields, than any plan. */
  | { readonly kind: 'overgrown' }
  | { readonly kind: 'field-twice'; readonly name: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'too-old' }
  | { readonly kind: 'field'; readonly path: FilePath; readonly wrong: FieldWrong };

export type FileReading =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a file holds that this house does not know, and that is left out when it is brought in. */
export type Unknowns = {
  /** Ids of methods, each once. */
  readonly methods: readonly string[];
  readonly rules: readonly string[];
};

/** In what the municipality of a file differs from this house. */
export type Differences = {
  readonly areas: boolean;
  readonly year: boolean;
  readonly policy: boolean;
};

/** What stands in a form: each field with its values, as typed. */
export type Filled = Readonly<Record<string, readonly string[]>>;

export type CopyProblem =
  | { readonly kind: 'missing'; readonly name: 'title' }
  | { readonly kind: 'too-long'; readonly name: 'title'; readonly limit: number; readonly length: number }
  | { readonly kind: 'not-a-day'; readonly name: 'decision'; readonly typed: string }
  | { readonly kind: 'past-day'; readonly name: 'decision'; readonly day: Day };

export const linkNameAtMost = 120;

export type LinkProblem =
  | { readonly kind: 'missing'; readonly name: 'name' }
  | { readonly kind: 'too-long'; readonly name: 'name'; readonly limit: number; readonly length: number }
  | { readonly kind: 'not-a-day'; readonly name: 'lastDay'; readonly typed: string }
  | { readonly kind: 'past-day'; readonly name: 'lastDay'; readonly day: Day };

/** A reading link as its page shows it: ready words. */
export type LinkLine = {
  readonly id: string;
  readonly name: string;
  readonly state: 'open' | 'withdrawn' | 'over';
  /** Where it is read; left out when it cannot be opened. */
  readonly href: string | undefined;
  readonly lastDay: Day | undefined;
  readonly opened: number;
  readonly lastOpened: string | undefined;
  readonly madeBy: string;
  readonly made: string;
  readonly withdrawn: string | undefined;
};
