import { expect, test } from '@jest/globals';
import { GraphStandIn } from '../support/graph-stand-in.ts';
import { anna, ben, World } from './world.ts';

/** What a client gets, and what closing says. */
async function ask(
  path: string,
  more: RequestInit = {},
): Promise<{ status: number; body: unknown; fault: string | undefined }> {
  const standIn = await GraphStandIn.open();
  standIn.user(anna, { displayName: 'Anna' });
  standIn.signIns(anna, [{ at: Date.UTC(2026, 0, 5), code: 0 }]);
  const headers = { authorization: 'Bearer stand-in' };
  const response = await fetch(`${standIn.url}/v1.0${path}`, { headers, ...more });
  const body: unknown = await response.json();
  const fault = await standIn.close().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { status: response.status, body, fault };
}

const filter = (person: string) =>
  `$filter=userId eq '${person}' and createdDateTime ge 2026-01-01T00:00:00Z`;

const refused: readonly { path: string; more?: RequestInit; fault: RegExp }[] = [
  { path: `/users/${ben}?$select=id`, fault: /somebody else/ },
  { path: `/auditLogs/signIns?${filter(ben)}`, fault: /somebody else/ },
  { path: `/users/${anna}`, fault: /every property/ },
  { path: `/users/${anna}/manager?$select=id`, fault: /no documented permission/ },
  { path: '/users?$select=id', fault: /no documented permission/ },
  { path: `/users/${anna}/authentication/methods`, fault: /no documented permission/ },
  {
    path: `/users/${anna}?$select=id`,
    more: { method: 'PATCH' },
    fault: /PATCH .* no documented permission/,
  },
];
test.each(refused)('$path $more fails the test', async ({ path, more, fault }) => {
  const asked = await ask(path, { headers: { authorization: 'Bearer stand-in' }, ...more });
  expect(asked).toMatchObject({ status: 403, body: { error: { code: 'Authorization_RequestDenied' } } });
  expect(asked.fault).toMatch(fault);
});

const mistaken: readonly { path: string; status: number; more?: RequestInit }[] = [
  { path: `/users/${anna}?$select=id,shoeSize`, status: 400 },
  { path: `/users/${anna}?$select=id&$expand=manager`, status: 400 },
  { path: `/auditLogs/signIns?${filter(anna)}&$select=id`, status: 400 },
  { path: `/auditLogs/signIns?$filter=userId ne '${anna}'`, status: 400 },
  { path: `/reports/authenticationMethods/userRegistrationDetails/${anna}?$select=id`, status: 400 },
  { path: `/reports/authenticationMethods/userRegistrationDetails/${anna}`, status: 404 },
  { path: '/admin/serviceAnnouncement/issues?$select=id', status: 400 },
  { path: `/users/${anna}?$select=id`, status: 401, more: { headers: {} } },
];
test.each(mistaken)('$path is answered with $status', async ({ path, status, more }) => {
  expect(await ask(path, more)).toMatchObject({ status, fault: undefined });
});

test('only what was selected is given', async () => {
  expect(await ask(`/users/${anna}?$select=id,accountEnabled`)).toEqual({
    status: 200,
    body: { id: anna, accountEnabled: true },
    fault: undefined,
  });
});

test('sign-ins come in pages', async () => {
  const { standIn } = await World.open();
  const at = Date.UTC(2026, 0, 5);
  standIn.signIns(anna, [
    { at, code: 1 },
    { at: at + 2, code: 3 },
    { at: at + 1, code: 2 },
    { at: 0, code: 4 },
  ]);
  const codes: unknown[] = [];
  let next: string | undefined = `${standIn.url}/v1.0/auditLogs/signIns?${filter(anna)}&$top=2`;
  while (next !== undefined) {
    const response = await fetch(next, { headers: { authorization: 'Bearer stand-in' } });
    const page = (await response.json()) as {
      value: { status: { errorCode: number } }[];
      '@odata.nextLink'?: string;
    };
    codes.push(page.value.map(({ status }) => status.errorCode));
    next = page['@odata.nextLink'];
  }
  expect(codes).toEqual([[3, 2], [1]]);
});
