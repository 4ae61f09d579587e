import { expect, test } from '@jest/globals';
import type { OpenStores } from './stores.ts';

/** How a person wants remedies worded: unknown until they say, then what they said last. */
export function peopleStoreContract(open: OpenStores): void {
  test('the view is what the person asked for last', async () => {
    const { people } = await open();
    expect(await people.view('contoso', 'anna')).toBeUndefined();
    await people.setView('contoso', 'anna', 'administrator');
    expect(await people.view('contoso', 'anna')).toBe('administrator');
    await people.setView('contoso', 'anna', 'employee');
    expect(await people.view('contoso', 'anna')).toBe('employee');
  });

  test('another person, and the same id in another tenant, have their own', async () => {
    const { people } = await open();
    await people.setView('contoso', 'anna', 'administrator');
    await people.setView('contoso', 'ben', 'employee');
    expect(await people.view('contoso', 'anna')).toBe('administrator');
    expect(await people.view('fabrikam', 'anna')).toBeUndefined();
  });
}
