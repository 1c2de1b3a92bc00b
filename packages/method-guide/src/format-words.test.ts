import { expect, test } from 'vitest';
import type { Format } from './format.ts';
import { sayFormat, sayHours } from './format-words.ts';

test.each<[Format, string, string]>([
  [{}, '', ''],
  [
    { time: 'weekend', place: 'on-the-spot', hours: 2.5, food: true, childCare: true },
    'i weekenden, på stedet, 2½ time, med mad og børnepasning',
    'at the weekend, on the spot, 2½ hours, with food and child care',
  ],
  [
    { time: 'evening', place: 'hall', hours: 2, food: false, languages: 'none', access: [] },
    'hverdag kl. 19–21, i en sal, 2 timer',
    'a weekday between 19 and 21, in a hall, 2 hours',
  ],
  [
    { place: 'net', paper: true, phone: true },
    'på nettet, også på papir og i telefonen',
    'online, also on paper and by phone',
  ],
  [
    { languages: 'interpreter', access: ['step-free', 'loop'] },
    'med tolk, teleslynge og adgang uden trin',
    'with an interpreter, a hearing loop and step-free access',
  ],
])('says %j in one line', (format, da, en) => {
  expect(sayFormat(format)).toEqual({ da, en });
});

test.each<[number, string, string]>([
  [0.25, '15 minutter', '15 minutes'],
  [1, '1 time', '1 hour'],
  [1.5, '1½ time', '1½ hours'],
  [2, '2 timer', '2 hours'],
  [2.75, '2¾ time', '2¾ hours'],
])('says %d hours', (hours, da, en) => {
  expect(sayHours(hours)).toEqual({ da, en });
});
