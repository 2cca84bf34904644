import { trainModel } from '../../../../scripts/train/train-model';
import type { Weighted } from '../../../../scripts/train/examples';
import type { Tag } from '@/figures/tagger/tagger';

// Invented sentences, "word/kind" for a name's first word and "word/-kind" for the next.
const SENTENCES = `
Menurut Sudarso/PER Wirakusuma/-PER , harga beras turun .
Wali Kota Laksmi/PER Handayani/-PER meresmikan taman di Sindangjaya/LOC .
Kata Bramantyo/PER , warga di Tirtamulya/LOC menunggu .
PT/ORG Sumber/-ORG Rejeki/-ORG membuka pabrik di Karangwangi/LOC .
Gubernur Ratna/PER Kusumaningrum/-PER menutup pabrik PT/ORG Anugerah/-ORG Makmur/-ORG .
Harga cabai di pasar naik lagi kemarin .
Menurut Yohanes/PER Pangestu/-PER , warga menolak .
Warga di Mekarsari/LOC membeli beras dari PT/ORG Tani/-ORG Sentosa/-ORG .`;

/** The invented sentences, as training data of one register. */
export function tinySentences(): Weighted[] {
  return SENTENCES.trim()
    .split('\n')
    .map((line) => {
      const parts = line.split(' ').map((part) => part.split('/') as [string, string?]);
      const tags = parts.map(([, kind]): Tag => {
        if (kind === undefined || kind === '') return 'O';
        return (kind.startsWith('-') ? `I${kind}` : `B-${kind}`) as Tag;
      });
      const sentence = { words: parts.map(([word]) => word), tags };
      return { sentence, source: sentence, weight: 1, strange: false, register: 0.5 };
    });
}

/** A model of the invented sentences. */
export const tinyModel = () =>
  trainModel(
    tinySentences(),
    { words: [['gubernur'], ['pt']], phrases: [[['nusa', 'elok']]] },
    {
      epochs: 30,
      rate: 0.1,
      sparsity: 0,
      dropout: 0,
      seed: 7,
      fewestUses: 1,
      smallest: 0.01,
      stepsPerUnit: 16,
    },
  );
