/**
 * Runs among the page's own scripts: while the overlay is open, none of them may keep Esc from being heard. A listener the
 * page added to the window before ours comes first, and could end the event there.
 */
export function freeEscape(): void {
  const { prototype } = Event;
  const own = prototype.stopImmediatePropagation;
  if (Object.hasOwn(own, 'jernih')) return;
  const kinder = function (this: Event) {
    const escape = this instanceof KeyboardEvent && this.key === 'Escape';
    if (escape && document.querySelector(':root > jernih-overlay')) return this.stopPropagation();
    own.call(this);
  };
  prototype.stopImmediatePropagation = Object.assign(kinder, { jernih: true });
}
