import { KingsideError } from '@/domain/index.ts';
import type { Size } from '@/drawing/index.ts';
import type { Picture } from '@/drawing/picture/index.ts';
import { withInter } from './inter-in-picture.ts';

/** How many pixels of a PNG stand for one of the picture, each way. */
export const pngScales = [1, 2, 3, 4] as const;
export type PngScale = (typeof pngScales)[number];

/** Chromium draws no more on a side, Firefox no larger an area (11,180² pixels); Safari stops earlier and says so by drawing nothing. */
const largestSide = 16_384;
const largestArea = 124_992_400;

const figures = new Intl.NumberFormat('en');

export function pngSize({ width, height }: Size, scale: PngScale): Size {
  return { width: width * scale, height: height * scale };
}

/** Why a PNG of this size cannot be drawn; undefined where it can. */
export function tooLarge({ width, height }: Size): KingsideError | undefined {
  if (Math.max(width, height) > largestSide)
    return new KingsideError(
      'pictureTooLarge',
      width,
      height,
      `at most ${figures.format(largestSide)} on a side`,
    );
  if (width * height > largestArea)
    return new KingsideError('pictureTooLarge', width, height, 'at most 125 million of them');
  return undefined;
}

/** The picture in pixels. Rejects where it is too large for the browser. */
export async function pngOf(picture: Picture, scale: PngScale): Promise<Blob> {
  const size = pngSize(picture, scale);
  const refused = tooLarge(size);
  if (refused !== undefined) throw refused;
  // In its final size, since some browsers draw an image once and stretch it then.
  const sized = picture.svg.replace(
    /width="\d+" height="\d+"/,
    `width="${size.width}" height="${size.height}"`,
  );
  const url = URL.createObjectURL(new Blob([await withInter(sized)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new KingsideError('pictureNotDrawn');
    return png;
  } catch (error) {
    throw error instanceof KingsideError ? error : new KingsideError('pictureNotDrawn');
  } finally {
    URL.revokeObjectURL(url);
  }
}
