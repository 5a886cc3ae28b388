import { beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-react';

// The library does so itself, but only in the file that loads it first; the files share a page.
beforeEach(cleanup);
