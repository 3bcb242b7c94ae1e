/** What the thread for files can be asked for: all that takes longer to make than a page. */
export { slidesFile } from './brief-slides.ts';
export { drawn } from './draw-picture.ts';
