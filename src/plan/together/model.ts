/** Something that happened, in ready words. */
export type PastLine = { readonly when: string; readonly who: string; readonly what: string };
