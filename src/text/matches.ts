/**
 * V8 and SpiderMonkey compile an expression to bytecode for its first run and to machine code for the second, unless the
 * first text is this long: then to machine code at once. No form begins with its character.
 */
const LONG = '\0'.repeat(1000);
const compiled = new WeakSet<RegExp>();

/**
 * Matches of a global form that never matches nothing, looked for only where its cue is: a form that never runs is never
 * compiled. `matchAll` would make a new expression each time.
 */
export function matchesOf(text: string, form: RegExp, cue?: RegExp): RegExpExecArray[] {
  if (cue && !holds(cue, text)) return [];
  compile(form);
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}

/** Whether a form, not a global one, is in a text; compiled to machine code at once: for what nearly every article asks more than once. */
export function holds(form: RegExp, text: string): boolean {
  compile(form);
  return form.test(text);
}

/** Has a form compiled to machine code at once, where it is long and will run for more than one text. */
export function compile(form: RegExp): void {
  if (compiled.has(form)) return;
  compiled.add(form);
  form.exec(LONG);
}
