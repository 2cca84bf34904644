const REM = /(\d*\.?\d+)rem\b/g; // 0.5rem, 12rem – not 2em

/** The views' CSS with its `rem` in pixels of a 16 px root: a page's own root may have any size (`html {font-size: 62.5%}`). */
export function fixedRem(css: string): string {
  return css.replace(REM, (_, count: string) => `${Number(count) * 16}px`);
}
