export type { Lines } from './board-part.ts';
export type { PictureColouring } from './legend.ts';
export { drawPicture, type Scene } from './picture.ts';
export type { PictureMarks } from './piece-marks.ts';
export { roomyLayout } from './roomy-layout.ts';
export { drawSafePicture, safeBoardOf, safeLensOf } from './safe-picture.ts';
export type { Picture } from './sheet.ts';
