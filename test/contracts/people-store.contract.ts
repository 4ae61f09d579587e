import { expect, test } from '@jest/globals';
import type { OpenStores } from './stores.ts';
import { anna, change, event, opening, turn } from './turns.ts';

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

  test('a consent is what the person said last, and can be forgotten', async () => {
    const { people } = await open();
    expect(await people.consent('contoso', 'anna')).toBeUndefined();
    await people.setConsent('contoso', 'anna', 'yes');
    expect(await people.consent('contoso', 'anna')).toBe('yes');
    await people.setConsent('contoso', 'anna', 'no');
    expect(await people.consent('contoso', 'anna')).toBe('no');
    await people.setConsent('contoso', 'anna', undefined);
    await people.setConsent('contoso', 'anna', undefined);
    expect(await people.consent('contoso', 'anna')).toBeUndefined();
  });

  test('a consent is its own person’s, and apart from the view', async () => {
    const { people } = await open();
    await people.setConsent('contoso', 'anna', 'yes');
    await people.setView('contoso', 'ben', 'administrator');
    expect(await people.view('contoso', 'anna')).toBeUndefined();
    expect(await people.consent('contoso', 'ben')).toBeUndefined();
    expect(await people.consent('fabrikam', 'anna')).toBeUndefined();
    await people.setView('contoso', 'anna', 'employee');
    expect(await people.consent('contoso', 'anna')).toBe('yes');
  });

  test('a consent is written with the turn that says it, or not at all', async () => {
    const { people, runs } = await open();
    const consent = () => people.consent(anna.tenant, anna.person);
    await runs.commit(turn('a1', [opening('r1', { consent: { answer: 'yes' } })]));
    expect(await consent()).toBe('yes');
    expect(await runs.commit(turn('a1', [opening('r2', { consent: { answer: 'no' } })]))).toBe('duplicate');
    expect(await runs.commit(turn('a2', [opening('r2', { consent: { answer: 'no' } })]))).toBe('conflict');
    expect(await consent()).toBe('yes');
    await runs.commit(turn('a3', [change('r1', 2, [event('chose')], { consent: { answer: undefined } })]));
    expect(await consent()).toBeUndefined();
  });
}
