/**
 * How the sentences of the training use a word: in small letters; as part of the name of a person, an organisation, a place; with a
 * capital but in no name. Each use is 0 never, 1 seldom, 2 often.
 */
export const USES = ['small', 'person', 'organisation', 'place', 'other'] as const;
const GRADES = 3;

/** The grades of a word's uses as one number below 243, in the order of `USES`. */
export const joinUses = (grades: readonly number[]): number =>
  grades.reduceRight((sum, grade) => sum * GRADES + grade, 0);

/** How often a word is written in small letters. */
export const smallUse = (uses: number): number => uses % GRADES;

/** A word's other uses, of names and besides; 0 where it is never written with a capital. */
export const capitalUses = (uses: number): number => Math.floor(uses / GRADES);

/** The grade of one of `capitalUses`, by its place behind `small`. */
export const gradeOf = (capital: number, place: number): number =>
  Math.floor(capital / GRADES ** place) % GRADES;
