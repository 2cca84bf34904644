import { parentPort, workerData } from 'node:worker_threads';
import { trainCrf, type CrfOptions, type Example, type Weights } from './crf';

/** What a worker is given: the examples once, and the options of each training it does in turn. */
export interface CrfTask {
  examples: Example[];
  rowCount: number;
  trainings: CrfOptions[];
  start: Weights | undefined;
}

const { examples, rowCount, trainings, start } = workerData as CrfTask;
for (const options of trainings) parentPort!.postMessage(trainCrf(examples, rowCount, options, start));
