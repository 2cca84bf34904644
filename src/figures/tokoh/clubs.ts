import { LETTERS } from '../../text/letters';
import type { Block } from './block';

/** Names of football clubs made of "Persatuan Sepak Bola …": "Persirawa", "Perserawa"; not "Persada", "Persephone". */
const CLUB = new RegExp(`^Pers(?:i|e(?!ph|us))[${LETTERS}]+$`);

/** Whether a word is a football club's name by its form. */
export const isClub = (word: string | undefined): boolean => word !== undefined && CLUB.test(word);

/** "[Elang Rawa] menguasai bola 60 persen": what only a team does; a coach too uses a formation, a player wins. */
export const playsAsTeam = ({ lower }: Block, to: number): boolean =>
  lower[to] === 'menguasai' && lower[to + 1] === 'bola' && lower[to + 3] === 'persen';
