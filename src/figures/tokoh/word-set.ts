export { wordSet } from '../../text/word-set';
