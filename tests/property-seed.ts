import fc from 'fast-check';

// The same cases each time, so that a red run is about the change; `FC_SEED=$RANDOM npm run unit` looks for new ones.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_124) });
