/**
 * V8 and SpiderMonkey compile an expression to bytecode for its first run and to machine code for the second, unless the
 * first text is this long: then to machine code at once. No form begins with its character.
 */
const LONG = '\0'.repeat(1000);
const known = new WeakSet<RegExp>();
/** Forms asked for before this many questions are up are the common ones; later it is not worth looking whether one is known. */
let questions = 20_000;

/**
 * A form compiled to machine code at once, where it is long and will run for more than one text: what nearly every article
 * asks.
 */
export function compiled(form: RegExp): RegExp {
  if (questions === 0) return form;
  questions--;
  if (known.has(form)) return form;
  known.add(form);
  form.exec(LONG);
  form.lastIndex = 0;
  return form;
}

/** Whether a form, not a global one, is in a text; see `compiled`. */
export const holds = (form: RegExp, text: string): boolean => compiled(form).test(text);

/**
 * Matches of a global form that never matches nothing, looked for only where its cue is: a form that never runs is never
 * compiled. `matchAll` would make a new expression each time.
 */
export function matchesOf(text: string, form: RegExp, cue?: RegExp): RegExpExecArray[] {
  if (cue && !holds(cue, text)) return [];
  const matches: RegExpExecArray[] = [];
  compiled(form).lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}
