import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Picture } from '@/drawing/picture/index.ts';
import { useAnalysis, useBoard, useModel } from '../session/session.ts';
import { withInter } from './inter-in-picture.ts';
import { type PictureChoices, pictureOf } from './picture-of-board.ts';

/** Milliseconds after the last change of a choice. */
const patience = 120;

export interface Preview {
  /** Undefined until it is drawn. */
  readonly picture: Picture | undefined;
  /** The picture as an image. */
  readonly url: string | undefined;
  /** Whether these are not what was chosen last. */
  readonly busy: boolean;
  readonly error: string | undefined;
}

interface Made {
  readonly choices: PictureChoices;
  readonly picture?: Picture;
  readonly url?: string;
  readonly error?: string;
}

/** The picture that was chosen, drawn anew a moment after the choices or the board have changed. */
export function usePicture(choices: PictureChoices): Preview {
  const session = useBoard();
  const revision = useModel((model) => model.revision);
  const findings = useAnalysis((analysis) => analysis.findings);
  const [wanted] = useDebouncedValue(choices, patience);
  const [made, setMade] = useState<Made>();

  useEffect(() => {
    let isWanted = true;
    let url: string | undefined;
    const make = async () => {
      // What says that it is being drawn is shown first.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted) return;
      const picture = pictureOf(session, wanted);
      const image = new Blob([await withInter(picture.svg)], { type: 'image/svg+xml' });
      if (!isWanted) return;
      url = URL.createObjectURL(image);
      setMade({ choices: wanted, picture, url });
    };
    make().catch((error: unknown) => {
      if (isWanted)
        setMade({ choices: wanted, error: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      isWanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
    // The picture follows the board and what was found about it.
  }, [session, wanted, revision, findings]);

  return {
    picture: made?.picture,
    url: made?.url,
    busy: made?.choices !== choices,
    error: made?.error,
  };
}
