import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Facts } from '@medvirk/method-guide';
import { adviceOn, judgePlan, readInputs, weighKinds } from '@medvirk/method-guide';
import { planAsJson, planAsText } from './plan-output.ts';
import type { GivenWeights } from './weights.ts';
import { readWeights } from './weights.ts';

const help = `Usage: medvirk plan FILE [--json] [--lang da|en] [--weights FILE]

Proposes a set of methods from what is known about a case; says why it is
digital, analog, blended or a matter of telling, and what the best plan of each
kind would cost and reach; and says what does not hang together, what could not
be judged and what is ruled out.

  FILE         JSON with the inputs, or an object that has them under "inputs";
               - reads from standard input. Every input may be left out.
  --json       machine-readable; reasons in English unless --lang says otherwise
  --lang       the language of the text: da (the default without --json) or en
  --weights    for research: JSON with other weights than the ordinary ones, as
               {"fit": {"value": 0.4}, "set": {"blended": 0.2}}; they may also
               stand in FILE under "weights". The plan then says so. The names
               are in packages/method-guide/README.md
  --help       this text

Exit code 0: a plan; 2: the file or an option could not be used.`;

/** What a command prints and how it ends. */
export type Outcome = { readonly exitCode: number; readonly out: string; readonly err: string };

/** The `plan` command without the world around it: `readText` gives the text of a file, or of `-`. */
export function plan(args: readonly string[], readText: (path: string) => string): Outcome {
  const options = readOptions(args);
  if ('fault' in options) return failure(options.fault);
  if (options.wantsHelp) return { exitCode: 0, out: help, err: '' };
  const language = options.language ?? (options.isJson ? 'en' : 'da');
  const json = readJson(options.file, readText);
  if ('fault' in json) return failure(json.fault);
  const { inputs: given, weights: inFile } = splitOffWeights(json.value);
  const weights = weightsFrom(inFile, options.weightsFile, readText);
  if ('fault' in weights) return failure(weights.fault);
  const inputs = readInputs(given);
  if (!inputs.ok) {
    const [first, ...more] = inputs.problems.map(
      ({ path, text }) => `${path}: ${text[options.language ?? 'en']}`,
    );
    const rest = more.length > 1 ? [`${more.length} more faults in the same file`] : more;
    return failure([first, ...rest].join('\n'));
  }
  return { exitCode: 0, out: planned(inputs.facts, weights, language, options.isJson), err: '' };
}

function planned(facts: Facts, weights: GivenWeights, language: 'da' | 'en', isJson: boolean): string {
  const options = { fitWeights: weights.fit, setWeights: weights.set };
  const weighed = weighKinds(facts, options);
  const advice = adviceOn(facts, weighed, options);
  const gain = advice.mode === 'blended' && advice.gain ? advice.gain.points / 100 : undefined;
  const judgement = judgePlan(facts, weighed.proposal.portfolio, { blendedGain: gain });
  const answer = { facts, weighed, advice, judgement, weights };
  return isJson ? planAsJson(answer, language) : planAsText(answer, language);
}

/** Weights stand beside the inputs, in the same object or beside the key `inputs`. */
function splitOffWeights(json: unknown): { readonly inputs: unknown; readonly weights: unknown } {
  if (typeof json !== 'object' || json === null || !('weights' in json)) {
    return { inputs: json, weights: undefined };
  }
  const { weights, ...inputs } = json;
  return { inputs, weights };
}

function weightsFrom(
  inFile: unknown,
  file: string | undefined,
  readText: (path: string) => string,
): GivenWeights | Fault {
  if (file === undefined) return readWeights(inFile ?? {});
  if (inFile !== undefined) return { fault: 'weights are given twice: in the file and with --weights' };
  const json = readJson(file, readText);
  return 'fault' in json ? json : readWeights(json.value);
}

type Options = {
  readonly file: string;
  readonly isJson: boolean;
  readonly wantsHelp: boolean;
  readonly language: 'da' | 'en' | undefined;
  readonly weightsFile: string | undefined;
};
type Fault = { readonly fault: string };

function readOptions(args: readonly string[]): Options | Fault {
  const parsed = parse(args);
  if ('fault' in parsed) return parsed;
  const { values, positionals } = parsed;
  const { lang } = values;
  if (lang !== undefined && lang !== 'da' && lang !== 'en')
    return { fault: `--lang must be da or en, was ${lang}` };
  const [file = '', ...others] = positionals;
  const wantsHelp = values.help === true;
  if (!wantsHelp && (file === '' || others.length > 0)) {
    return { fault: 'give one file, or - for standard input; medvirk plan --help says more' };
  }
  return { file, isJson: values.json === true, wantsHelp, language: lang, weightsFile: values.weights };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        weights: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { fault: firstSentence(error) };
  }
}

function readJson(file: string, readText: (path: string) => string): { readonly value: unknown } | Fault {
  const name = file === '-' ? 'standard input' : file;
  let text: string;
  try {
    text = readText(file);
  } catch {
    return { fault: `${name}: cannot be read` };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: `${name}: is not JSON (${firstSentence(error)})` };
  }
}

const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/[.\n]/, 1)[0] ?? '';

const failure = (fault: string): Outcome => ({
  exitCode: 2,
  out: '',
  err: fault
    .split('\n')
    .map((line) => `medvirk plan: ${line}`)
    .join('\n'),
});

/** Runs the command against the real files and streams; gives the exit code. */
export function run(args: readonly string[]): number {
  const outcome = plan(args, (path) => readFileSync(path === '-' ? 0 : path, 'utf8'));
  if (outcome.out) process.stdout.write(`${outcome.out}\n`);
  if (outcome.err) process.stderr.write(`${outcome.err}\n`);
  return outcome.exitCode;
}
