import type { StaffSkill } from '../vocabulary.ts';
import type { Preparation } from './preparation.ts';
import { prepare, say, start } from './preparation.ts';

/** Asked for when a step demands 3 or 4 of a skill and the house says that it has less; once in a plan. */
export const preparationsBySkill: Readonly<Record<StaffSkill, Preparation>> = {
  facilitation: prepare(
    'skill-facilitation',
    start(42),
    'staff',
    'leader',
    say('Aftal en øvet mødeleder', 'Arrange for a trained facilitator'),
    {
      needs: ['trained-facilitators'],
      isOnce: true,
      why: say(
        'I er ikke trygge ved at lede et møde, hvor folk er uenige.',
        'You are not confident in leading a meeting where people disagree.',
      ),
    },
  ),
  digital: prepare(
    'skill-digital',
    start(35),
    'staff',
    'leader',
    say('Find den, der kan sætte det op på nettet og passe det', 'Find who can set it up online and mind it'),
    {
      isOnce: true,
      why: say(
        'I er ikke trygge ved at bruge nettet til at inddrage.',
        'You are not confident in involving people online.',
      ),
    },
  ),
  analysis: prepare(
    'skill-analysis',
    start(28),
    'staff',
    'leader',
    say(
      'Find den, der kan læse og samle svarene, og sæt dagene af',
      'Find who can read and gather the answers, and set the days aside',
    ),
    {
      isOnce: true,
      why: say(
        'Det er det, der tager længst, og som ingen har tid til bagefter.',
        'It takes longest, and nobody has time for it afterwards.',
      ),
    },
  ),
  communication: prepare(
    'skill-communication',
    start(28),
    'staff',
    'leader',
    say('Find den, der kan skrive, så folk forstår det', 'Find who can write so that people understand'),
    {
      isOnce: true,
      why: say(
        'I er ikke trygge ved at skrive til borgerne.',
        'You are not confident in writing to residents.',
      ),
    },
  ),
};
