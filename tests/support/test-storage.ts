import { onTestFinished } from 'vitest';
import { type OpenStorage, openStorage } from '@/persistence/storage.ts';
import { TestBrowser } from './test-browser.ts';

/** The storage of one tab of a browser that ends with the test. */
export async function testStorage(browser = new TestBrowser()): Promise<OpenStorage> {
  const storage = await openStorage({ name: browser.databaseName, environment: browser.environment() });
  onTestFinished(() => {
    storage.close();
    browser.quit();
  });
  return storage;
}
