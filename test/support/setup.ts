import { configureGlobal } from 'fast-check';
import { SEED } from './random-cases';

// The same cases in every run of the tests; `npm run explore` gives other seeds.
configureGlobal({ seed: SEED });

// jsdom has no ResizeObserver, which Fluent UI asks for when a component mounts.
if (typeof window !== 'undefined' && !('ResizeObserver' in window)) {
  Object.defineProperty(window, 'ResizeObserver', {
    value: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
}
