/** The words that the pane reads in when one of its steps is opened. */
export { answers } from './answers';
export { papers } from './papers';
export { planning } from './planning';
export { remarks } from './remarks';
export { steps } from './steps';
export { summary } from './summary';
