import { describe, expect, test } from 'vitest';
import {
  complaintDeadline,
  earliestAdoption,
  earliestDeadline,
  lastDayFor,
  latestPublication,
  suitableDeadline,
} from './legal-dates.ts';
import type { YearPeriod, YearSettings } from './municipal-year.ts';
import { periodsBetween } from './municipal-year.ts';

/**
 * To check by hand: lay a finger on the day of publication in a wall calendar and move it down one row for each
 * week. The fourth column says what the finger meets.
 */
const settings: YearSettings = { winterWeek: 7, council: { weekday: 3, nth: 'last', notIn: [7] } };
const periods = periodsBetween('2024-01-01', '2033-12-31', settings);

describe('the earliest deadline', () => {
  test.each([
    ['2026-08-31', 3, '2026-09-21', 'Monday 31/8, rows 7/9, 14/9, 21/9'],
    ['2026-11-02', 8, '2026-12-28', 'Monday 2/11, rows 9/11, 16/11, 23/11, 30/11, 7/12, 14/12, 21/12, 28/12'],
    ['2026-11-09', 8, '2027-01-04', 'over the change of the year: the eighth Monday is 4/1 2027'],
    [
      '2026-03-05',
      4,
      '2026-04-07',
      'Thursday 5/3, 12/3, 19/3, 26/3, 2/4 Maundy Thursday: Tuesday after Easter',
    ],
    ['2026-03-09', 4, '2026-04-07', 'the fourth Monday is 6/4, Easter Monday: the day after'],
    ['2026-04-16', 4, '2026-05-15', 'the fourth Thursday is 14/5, Ascension Day: Friday'],
    ['2026-04-27', 4, '2026-05-26', 'the fourth Monday is 25/5, Whit Monday: Tuesday'],
    ['2026-05-22', 2, '2026-06-08', 'the second Friday is 5/6, Constitution Day: Monday 8/6'],
    [
      '2026-11-26',
      4,
      '2026-12-28',
      'the fourth Thursday is 24/12: 25/12, 26/12 and Sunday too, so Monday 28/12',
    ],
    [
      '2026-12-03',
      4,
      '2027-01-04',
      'the fourth Thursday is 31/12: 1/1 is closed, then a weekend, so Monday 4/1',
    ],
    ['2026-05-16', 4, '2026-06-15', 'Saturday 16/5 ends on Saturday 13/6: Monday 15/6'],
    ['2028-02-01', 4, '2028-02-29', 'leap year: Tuesday 1/2, 8/2, 15/2, 22/2, 29/2'],
    ['2027-02-02', 4, '2027-03-02', 'no leap year: Tuesday 2/2, 9/2, 16/2, 23/2, 2/3'],
    ['2028-02-07', 4, '2028-03-06', 'over 29 February: Monday 7/2, 14/2, 21/2, 28/2, 6/3'],
  ])('published %s, %i weeks: %s (%s)', (published, weeks, deadline) => {
    expect(earliestDeadline(published, weeks)).toBe(deadline);
  });
});

describe('a suitable deadline', () => {
  test.each([
    [
      '2026-03-30',
      8,
      '2026-06-01',
      9,
      'easter-2026:1',
      'week 14 is lost; the eighth Monday is Whit Monday 25/5',
    ],
    [
      '2026-11-02',
      8,
      '2027-01-04',
      9,
      'christmas-2026:1',
      'week 52 is lost, of week 53 only the last Monday',
    ],
    ['2026-08-31', 3, '2026-09-21', 3, '', 'no holiday'],
    ['2026-09-21', 4, '2026-10-26', 5, 'autumn-2026:1', 'week 42 is lost: from 19/10 to 26/10'],
    ['2026-01-26', 4, '2026-03-02', 5, 'winter-2026:1', 'week 7 is lost: from 23/2 to 2/3'],
    [
      '2026-06-29',
      4,
      '2026-08-24',
      8,
      'summer-2026:4',
      'weeks 27, 28, 29 and 30 are lost: from 27/7 to 24/8',
    ],
    [
      '2026-06-08',
      4,
      '2026-08-10',
      9,
      'summer-2026:5',
      'week 27 is lost; 13/7 to 3/8 are in the holiday: 10/8',
    ],
    ['2026-11-30', 4, '2027-01-04', 5, 'christmas-2026:1', 'week 52 is lost: from 28/12 to 4/1'],
    ['2026-12-07', 4, '2027-01-18', 6, 'christmas-2026:2', 'weeks 52 and 53 are lost: from 4/1 to 18/1'],
    ['2028-02-07', 4, '2028-03-13', 5, 'winter-2028:1', 'leap year; week 7 is lost: from 6/3 to 13/3'],
  ])('published %s, %i weeks: %s, %i weeks, %s (%s)', (published, weeks, deadline, long, causes) => {
    const found = suitableDeadline(published, weeks, periods);
    expect([found.deadline, found.weeks]).toEqual([deadline, long]);
    expect(found.causes.map((cause) => `${cause.key}:${cause.weeks}`).join()).toBe(causes);
  });

  test('a holiday that the municipality has taken out of its year makes nothing longer', () => {
    const edited = periods.filter(({ key }) => key !== 'autumn-2026');
    expect(suitableDeadline('2026-09-21', 4, edited).weeks).toBe(4);
  });

  test('budget weeks, exams and a period of their own make nothing longer', () => {
    const fair: YearPeriod = {
      key: 'fair',
      kind: 'own',
      name: { da: 'havnefest', en: 'harbour fair' },
      from: '2026-09-01',
      to: '2026-09-20',
    };
    expect(suitableDeadline('2026-08-31', 4, [...periods, fair]).weeks).toBe(4);
  });

  test('July alone counts its five weeks (27–31) once when the school holiday lies over it', () => {
    const july = periods.filter(({ kind }) => kind === 'july');
    expect(suitableDeadline('2026-06-15', 8, july).weeks).toBe(13);
    expect(suitableDeadline('2026-06-15', 8, periods).weeks).toBe(14);
  });
});

describe('the wait before adoption', () => {
  test.each([
    ['2026-06-01', 4, '2026-06-29', 'the harbour: 8/6, 15/6, 22/6, 29/6'],
    ['2027-01-04', 4, '2027-02-01', 'the schools: 11/1, 18/1, 25/1, 1/2'],
    ['2028-02-07', 4, '2028-03-06', 'over 29 February: 14/2, 21/2, 28/2, 6/3'],
    ['2026-12-14', 4, '2027-01-11', 'over the change of the year: 21/12, 28/12, 4/1, 11/1'],
    ['2026-06-01', 0, '2026-06-01', 'nobody objects: at once'],
  ])('deadline %s and %i weeks: not before %s (%s)', (deadline, weeks, earliest) => {
    expect(earliestAdoption(deadline, weeks)).toBe(earliest);
  });
});

describe('the last day for a decision: 1 March', () => {
  const march1 = { month: 3, day: 1 };

  test.each([
    ['2027-02-24', '2027-03-01', 'before 1 March: that year'],
    ['2027-03-01', '2027-03-01', 'on the day itself'],
    ['2027-03-02', '2027-03-01', 'a day too late for the coming August'],
    ['2027-07-31', '2027-03-01', 'still the same school year'],
    ['2027-08-01', '2028-03-01', 'a new school year: the next 1 March'],
    ['2027-12-15', '2028-03-01', 'before Christmas: the next 1 March'],
    ['2028-02-29', '2028-03-01', 'leap day: the day before'],
  ])('decided %s: %s (%s)', (decision, last) => {
    expect(lastDayFor(march1, decision)).toBe(last);
  });
});

describe('the complaint period', () => {
  test.each([
    ['2026-10-30', '2026-11-27', 'the harbour: Fridays 6/11, 13/11, 20/11, 27/11'],
    ['2026-11-27', '2026-12-28', 'the fourth Friday is Christmas Day: Monday 28/12'],
    ['2028-02-01', '2028-02-29', 'ends on the leap day'],
    ['2026-05-08', '2026-06-05', 'the fourth Friday is Constitution Day, which is no holiday: not moved'],
    ['2026-11-26', '2026-12-24', 'nor is Christmas Eve'],
    ['2026-03-06', '2026-04-07', 'the fourth Friday is Good Friday: Tuesday after Easter'],
  ])('published %s: %s (%s)', (published, deadline) => {
    expect(complaintDeadline(published)).toBe(deadline);
  });
});

describe('counting back to the last day of publication', () => {
  test.each([
    [
      '2026-06-24',
      8,
      4,
      '2026-03-25',
      'four weeks back is 27/5; nine weeks, because of Easter, back from it 25/3',
    ],
    [
      '2026-06-29',
      8,
      4,
      '2026-03-27',
      'back 1/6; nine weeks back 30/3 is in the Easter holiday: Friday 27/3',
    ],
    [
      '2027-02-24',
      8,
      4,
      '2026-11-18',
      'four weeks back 27/1; weeks 52 and 53 are lost, so ten weeks back 18/11',
    ],
    ['2026-10-28', 4, 0, '2026-09-23', 'week 42 is lost: five weeks back'],
    ['2026-09-30', 4, 4, '2026-06-26', 'back 2/9, back 5/8 is in the summer holiday: the last day before it'],
    ['2028-03-08', 2, 0, '2028-02-23', 'over 29 February: 1/3, 23/2'],
  ])('decided %s, %i weeks and %i weeks of waiting: %s (%s)', (decision, weeks, wait, published) => {
    expect(latestPublication(decision, weeks, wait, periods)).toBe(published);
  });
});
