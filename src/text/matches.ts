/**
 * V8 and SpiderMonkey compile an expression to bytecode for its first run and to machine code for the second, unless the
 * first text is this long: then to machine code at once.
 */
const LONG = ' '.repeat(1000);
const compiled = new WeakSet<RegExp>();

/**
 * Matches of a global form that never matches nothing, looked for only where its cue is: a form that never runs is never
 * compiled. `matchAll` would make a new expression each time.
 */
export function matchesOf(text: string, form: RegExp, cue?: RegExp): RegExpExecArray[] {
  if (cue?.test(text) === false) return [];
  compile(form);
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}

/** A test whether a form is in a text, compiled to machine code at once: for a long form that nearly every article runs often. */
export function testOf(form: RegExp): (text: string) => boolean {
  let ready = false;
  return (text) => {
    if (!ready) compile(form);
    ready = true;
    return form.test(text);
  };
}

/** Has a form compiled to machine code at once, where it is long and will run for more than one text. */
export function compile(form: RegExp): void {
  if (compiled.has(form)) return;
  compiled.add(form);
  form.exec(LONG);
}
