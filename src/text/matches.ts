/**
 * Matches of a global form that never matches nothing, looked for only where its cue is: a form that never runs is never
 * compiled. `matchAll` would make a new expression each time.
 */
export function matchesOf(text: string, form: RegExp, cue?: RegExp): RegExpExecArray[] {
  if (cue?.test(text) === false) return [];
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}
