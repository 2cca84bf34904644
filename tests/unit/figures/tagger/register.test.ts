import { describe, expect, it } from 'vitest';
import { NEWS, readRegister } from '@/figures/tagger/register';

describe('readRegister', () => {
  it('takes a text that leans to news for news, without a doubt', () => {
    expect(readRegister(5, 24, 0)).toBeCloseTo(NEWS);
  });
  it('takes a text that says nothing for news', () => {
    expect(readRegister(0, 20, 0)).toBeGreaterThan(0.7 * NEWS);
    expect(readRegister(0, 0, 0)).toBeGreaterThan(0.7 * NEWS);
  });

  it('follows words that say it clearly', () => {
    expect(readRegister(60, 24, 0)).toBeCloseTo(NEWS);
    expect(readRegister(-60, 24, 0)).toBeCloseTo(-NEWS);
  });

  it('needs more of them in a longer text', () => {
    expect(readRegister(-12, 399, 0)).toBeGreaterThan(readRegister(-12, 3, 0));
  });
});
