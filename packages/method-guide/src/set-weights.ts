/** What counts how much when sets are compared. Judgement; the README says how each was tried. */
export type SetWeights = {
  readonly fit: number;
  /** A main method must fit at least this well to be worth its effort, unless it covers something else. */
  readonly effort: number;
  /** Further effort for each of our own hours: the heavier a method, the more it must give. */
  readonly effortAnHour: number;
  /** Further effort for each hour asked of a participant, up to 20. */
  readonly effortAParticipantHour: number;
  /** What it is worth that the house has done it before. */
  readonly everyday: number;
  readonly value: number;
  readonly group: number;
  readonly reach: number;
  readonly need: number;
  /** The price of running two ways in: double work at the desk. */
  readonly blended: number;
  /** Of our own hours, what it takes to bring two ways together; counts only against the hours there are. Estimate. */
  readonly blendedHours: number;
  readonly sameFamily: number;
  /** One heavy process is enough: each further one that takes 250 of our hours or more. */
  readonly secondHeavy: number;
  readonly tightTime: number;
  readonly noPlaces: number;
  readonly exposure: number;
  /** The method needs more people than are aimed at. */
  readonly tooBig: number;
  /** One place to meet, in a region. */
  readonly travel: number;
  /** A workshop with room for few when the whole municipality is concerned. */
  readonly smallRoom: number;
  /** A panel must first be recruited. */
  readonly newPanel: number;
  /** Within the limits of hours and kroner, but without air. */
  readonly tightMeans: number;
  readonly closeByDigital: number;
};
export const setWeights: SetWeights = {
  fit: 1,
  effort: 0.42,
  effortAnHour: 0.0005,
  effortAParticipantHour: 0.004,
  everyday: 0.06,
  value: 0.8,
  group: 0.28,
  reach: 0.25,
  need: 1,
  blended: 0.15,
  blendedHours: 20,
  sameFamily: 0.1,
  secondHeavy: 0.15,
  tightTime: 0.1,
  noPlaces: 0.16,
  exposure: 0.2,
  tooBig: 0.1,
  travel: 0.06,
  smallRoom: 0.06,
  newPanel: 0.04,
  tightMeans: 0.08,
  closeByDigital: 0.14,
};
