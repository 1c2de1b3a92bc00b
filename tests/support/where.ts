/**
 * Where a journey is walked when it is not walked everywhere: said beside its name, so that the others do not open a
 * browser only to find out. A journey that says nothing is walked on a phone, at a desk and without script.
 */
export const onPhone = { tag: '@phone' };
export const atDesk = { tag: '@desk' };
export const withoutScript = { tag: '@no-script' };
export const withScript = { tag: ['@phone', '@desk'] };
export const onWideScreen = { tag: ['@desk', '@no-script'] };

/** What a project walks: all that says nothing, and what names it. */
export const walkedOn = (project: 'phone' | 'desk' | 'no-script'): RegExp =>
  new RegExp(`^[^@]*$|@${project}( |$)`);
