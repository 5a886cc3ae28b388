export * from './colouring/class-colours.ts';
export { classMark, colouredSides } from './colouring/class-marks.ts';
export type * from './colouring/colouring.ts';
export * from './colouring/colourings.ts';
export * from './colouring/figure-words.ts';
export { freePlace } from './colouring/free-place.ts';
export * from './colouring/metric-colouring.ts';
export { wayOf } from './colouring/ways.ts';
export * from './contrast.ts';
export * from './detail.ts';
export {
  buildEdges,
  type EdgeArrays,
  type EdgeShapes,
  edgeCurve,
  gatherLines,
  type Positions,
  routeLines,
} from './edges/build-edges.ts';
export {
  bundleEdges,
  type EdgeBundle,
  type EdgeBundles,
  type Home,
  relationshipsOf,
} from './edges/bundle-edges.ts';
export { drawEdges, type EdgePaint, type EdgeView } from './edges/draw-edges.ts';
export type { EdgeContext } from './edges/draw-marks.ts';
export { drawPath } from './edges/draw-path.ts';
export { edgeAt, edgesNear } from './edges/edge-at.ts';
export { onScreen } from './edges/edge-geometry.ts';
export * from './edges/edge-masks.ts';
export { EdgeRecorder, type PathGroup } from './edges/edge-recorder.ts';
export { bundleWidth, type EdgeStyle, edgeStyles, widthOf } from './edges/edge-style.ts';
export * from './edges/elbows.ts';
export * from './frame.ts';
export * from './geometry.ts';
export * from './labels.ts';
export * from './lenses/index.ts';
export type * from './lenses/lens.ts';
export { markColours } from './marks/mark-colours.ts';
export * from './marks/marks.ts';
export * from './minimap.ts';
export * from './palette.ts';
export { drawPieces } from './pieces/draw-pieces.ts';
export { peopleIn, pieceAt } from './pieces/piece-at.ts';
export type { PlainPiece, PlainPieces } from './pieces/plain-piece.ts';
export { neighbourPlace, placeOf } from './squares/places.ts';
export { fitName, fitText } from './text/fit-text.ts';
export { labelSpans } from './text/label-spans.ts';
export { textWidth } from './text/text-width.ts';
export { neighbour } from './walk.ts';
