import { describe, expect, test } from '@jest/globals';
import { factNames, type FactName } from '../../src/knowledge/directory-facts.ts';
import { never } from '../support/graph-stand-in.ts';
import { anna, ben, World } from './world.ts';

const minute = 60_000;
const user = `/users/${anna}`;
const registration = `/reports/authenticationMethods/userRegistrationDetails/${anna}`;
const every = ['/auditLogs/signIns', '/organization', registration, user];

async function annaKnown(world: Promise<World>): Promise<World> {
  const { standIn } = await world;
  standIn.user(anna, { onPremisesSyncEnabled: true, assignedLicenses: [{}] });
  standIn.user(ben, { accountEnabled: false });
  standIn.organization({ onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-01-05T06:00:00Z' });
  standIn.registration(anna, { isMfaRegistered: true, isSsprEnabled: true });
  return world;
}

test('all facts take one call to each endpoint, at the same time', async () => {
  const world = await annaKnown(World.open());
  const all = Promise.withResolvers<true>();
  const seen = new Set<string>();
  for (const path of every)
    world.standIn.answers(path, {
      delay: () => {
        seen.add(path);
        if (seen.size === every.length) all.resolve(true);
        return all.promise;
      },
    });
  const { facts, missing } = await world.look(factNames);
  expect(world.asked()).toEqual(every);
  expect(missing).toEqual([{ fact: 'passwordChanged', why: 'noValue' }]);
  expect(facts).toHaveLength(factNames.length - 1);
});

test('an endpoint that answers none of the facts is not asked', async () => {
  const world = await annaKnown(World.open());
  await world.look(['synchronised', 'account']);
  expect(world.standIn.calls.map(({ path, query }) => ({ path, query }))).toEqual([
    {
      path: user,
      query: { $select: 'id,onPremisesSyncEnabled,onPremisesLastSyncDateTime,accountEnabled' },
    },
  ]);
});

test('only facts that are not known yet are asked for, and the tenant once for everybody', async () => {
  const world = await annaKnown(World.open());
  await world.look(['account', 'tenantSync']);
  world.standIn.calls.splice(0);
  await world.look(['account', 'licence', 'tenantSync']);
  expect(world.standIn.calls.map(({ query }) => query)).toEqual([{ $select: 'id,assignedLicenses' }]);
  world.asked();
  expect(await world.says(['account', 'tenantSync'], ben)).toEqual({
    account: 'disabled',
    tenantSync: 'late',
  });
  expect(world.asked()).toEqual([`/users/${ben}`]);
});

test('two looks at the same time share a call', async () => {
  const world = await annaKnown(World.open());
  const [first, second] = await Promise.all([
    world.says(['account', 'licence']),
    world.says(['licence', 'tenantSynchronises']),
  ]);
  expect(first).toEqual({ account: 'enabled', licence: 'some' });
  expect(second).toEqual({ licence: 'some', tenantSynchronises: 'yes' });
  expect(world.asked()).toEqual(['/organization', user]);
});

test('an id is the same in any letter case, and what is none is never sent', async () => {
  const world = await annaKnown(World.open());
  expect(await world.says(['account'], anna.toUpperCase())).toEqual({ account: 'enabled' });
  for (const person of ['29:anna', 'anna@contoso.example', `${anna}/manager`, `${anna}?$expand=manager`, ''])
    expect(await world.says(['account', 'signInError'], person)).toEqual({
      account: '(unknownPerson)',
      signInError: '(unknownPerson)',
    });
  expect(world.asked()).toEqual([user]);
});

test('a fact that the operator leaves out is not asked for', async () => {
  const world = await annaKnown(World.open({ facts: ['account'] }));
  expect(await world.says(['account', 'licence', 'signInError'])).toEqual({
    account: 'enabled',
    licence: '(notAllowed)',
    signInError: '(notAllowed)',
  });
  expect(world.standIn.calls.map(({ query }) => query)).toEqual([{ $select: 'id,accountEnabled' }]);
});

test('an answer about somebody else is none', async () => {
  const world = await annaKnown(World.open());
  world.standIn.answers(user, { body: { id: ben, accountEnabled: false } });
  expect(await world.says(['account'])).toEqual({ account: '(down)' });
});

describe('what goes wrong is said, and the rest is told', () => {
  const answers: readonly { name: string; status?: number; body?: unknown; why: string }[] = [
    { name: 'an error', status: 500, why: 'down' },
    { name: 'no JSON', body: '<html>', why: 'down' },
    { name: 'nothing', body: '', why: 'down' },
    { name: 'another shape', body: { value: 'x' }, why: 'down' },
    { name: 'a bad request', status: 400, why: 'down' },
    { name: 'nobody there', status: 404, why: 'unknownPerson' },
  ];
  test.each(answers)('$name', async ({ why, ...scripted }) => {
    const world = await annaKnown(World.open());
    world.standIn.answers(user, scripted);
    expect(await world.says(['account', 'mfaRegistered'])).toEqual({
      account: `(${why})`,
      mfaRegistered: 'yes',
    });
    expect(world.asked()).toEqual([registration, user]);
  });

  test('a line that is not in the report says nothing about the account', async () => {
    const world = await annaKnown(World.open());
    expect(await world.says(['mfaRegistered', 'account'], ben)).toEqual({
      account: 'disabled',
      mfaRegistered: '(noValue)',
    });
  });

  test('a redirect is not followed', async () => {
    const world = await annaKnown(World.open());
    world.standIn.answers(user, { status: 302, headers: { location: `/v1.0/users/${ben}` } });
    expect(await world.says(['account'])).toEqual({ account: '(down)' });
    expect(world.asked()).toEqual([user]);
  });

  test('after it went wrong it is tried again', async () => {
    const world = await annaKnown(World.open());
    world.standIn.answers(user, { status: 500 });
    await world.look(['account']);
    world.standIn.answers(user, undefined);
    expect(await world.says(['account'])).toEqual({ account: 'enabled' });
  });

  test('there is no token', async () => {
    const token = () =>
      Promise.reject(new Error('AADSTS7000215: Invalid client secret of Contoso. Trace ID: 1'));
    const world = await annaKnown(World.open({ token }));
    expect(await world.says(['account'])).toEqual({ account: '(down)' });
    expect(world.asked()).toEqual([]);
    expect(world.logged).toContainEqual({
      level: 'warn',
      event: 'directory.no_answer',
      facts: { endpoint: 'user', why: 'down', code: 'AADSTS7000215' },
    });
  });
});

describe('an endpoint that said no is left alone', () => {
  const reports: readonly FactName[] = ['mfaRegistered', 'signInError'];

  test('for some minutes without a permission', async () => {
    const world = await annaKnown(World.open());
    world.standIn.granted.delete('User.Read.All');
    for (const time of [0, 1, 9]) {
      world.now = Date.UTC(2026, 0, 5, 9, time);
      expect(await world.says(['account', 'tenantSynchronises'])).toEqual({
        account: '(notAllowed)',
        tenantSynchronises: 'yes',
      });
    }
    expect(world.asked().filter((path) => path === user)).toHaveLength(1);
    world.standIn.granted.add('User.Read.All');
    world.now = Date.UTC(2026, 0, 5, 9, 11);
    expect(await world.says(['account'])).toEqual({ account: 'enabled' });
    expect(world.logged).toContainEqual({
      level: 'warn',
      event: 'directory.no_answer',
      facts: {
        endpoint: 'user',
        why: 'notAllowed',
        status: 403,
        code: 'Authorization_RequestDenied',
        permission: 'User.Read.All',
      },
    });
  });

  test('for some minutes without a licence', async () => {
    const world = await annaKnown(World.open());
    world.standIn.premium = false;
    const none = { mfaRegistered: '(notLicensed)', signInError: '(notLicensed)' };
    expect(await world.says(reports)).toEqual(none);
    expect(await world.says(reports)).toEqual(none);
    expect(world.asked()).toEqual(['/auditLogs/signIns', registration]);
  });

  test.each([
    { header: '30', wait: 30 },
    { header: 'Mon, 05 Jan 2026 09:02:00 GMT', wait: 120 },
    { header: undefined, wait: 60 },
    { header: '999999', wait: 3600 },
  ])('for $wait seconds when throttled with Retry-After $header', async ({ header, wait }) => {
    const world = await annaKnown(World.open());
    const start = world.now;
    world.standIn.answers(user, {
      status: 429,
      headers: header === undefined ? {} : { 'retry-after': header },
    });
    expect(await world.says(['account'])).toEqual({ account: '(throttled)' });
    world.standIn.answers(user, undefined);
    world.now = start + wait * 1000 - 1;
    expect(await world.says(['account', 'mfaRegistered'])).toEqual({
      account: '(throttled)',
      mfaRegistered: 'yes',
    });
    expect(world.asked()).toEqual([registration, user]);
    world.now = start + wait * 1000;
    expect(await world.says(['account'])).toEqual({ account: 'enabled' });
  });
});

test('an endpoint that is busy is left alone for as long as it says', async () => {
  const world = await annaKnown(World.open());
  world.standIn.answers(user, { status: 503, headers: { 'retry-after': '5' } });
  expect(await world.says(['account'])).toEqual({ account: '(down)' });
  world.standIn.answers(user, undefined);
  world.now += 4_999;
  expect(await world.says(['account'])).toEqual({ account: '(down)' });
  world.now += 1;
  expect(await world.says(['account'])).toEqual({ account: 'enabled' });
});

describe('a look does not take longer than its budget', () => {
  /** An endpoint that never answers, and when it was asked. */
  function silence() {
    const { promise, resolve } = Promise.withResolvers<true>();
    const delay = () => {
      resolve(true);
      return never();
    };
    return { asked: promise, scripted: { delay } };
  }

  test('what came in time is told', async () => {
    const budget = new AbortController();
    const world = await annaKnown(World.open({ budget: () => budget.signal }));
    const { asked, scripted } = silence();
    world.standIn.answers(user, scripted);
    const tenant = await world.says(['tenantSynchronises']);
    const looking = world.says(['account', 'tenantSynchronises']);
    await asked;
    budget.abort();
    expect({ ...tenant, ...(await looking) }).toEqual({ account: '(slow)', tenantSynchronises: 'yes' });
  });

  test('whoever waits for the same call waits no longer', async () => {
    const budget = new AbortController();
    const world = await annaKnown(World.open({ budget: () => budget.signal }));
    const { asked, scripted } = silence();
    world.standIn.answers(user, scripted);
    const both = Promise.all([world.says(['account']), world.says(['account'])]);
    await asked;
    budget.abort();
    expect(await both).toEqual([{ account: '(slow)' }, { account: '(slow)' }]);
    expect(world.asked()).toEqual([user]);
  });

  test('a token that does not come counts', async () => {
    const budget = new AbortController();
    const wanted = Promise.withResolvers<true>();
    const token = () => {
      wanted.resolve(true);
      return new Promise<never>(() => undefined);
    };
    const world = await annaKnown(World.open({ token, budget: () => budget.signal }));
    const looking = world.says(['account']);
    await wanted.promise;
    budget.abort();
    expect(await looking).toEqual({ account: '(slow)' });
  });

  test('after it was slow it is asked again', async () => {
    const budgets = [AbortSignal.abort(), new AbortController().signal];
    const world = await annaKnown(World.open({ budget: () => budgets.shift() ?? AbortSignal.abort() }));
    expect(await world.says(['account'])).toEqual({ account: '(slow)' });
    expect(await world.says(['account'])).toEqual({ account: 'enabled' });
  });
});

test('nothing about a person is logged but that it was read', async () => {
  const world = await annaKnown(World.open());
  world.standIn.signIns(anna, [{ at: world.now - minute, code: 50126 }]);
  world.standIn.answers(`/users/${ben}`, {
    status: 404,
    body: { error: { code: 'Request_ResourceNotFound', message: `Resource ${ben} of Ben Müller` } },
  });
  await world.look(factNames);
  await world.look(factNames, ben);
  await world.directory.incidents(world.standIn.tenant, ['Exchange Online']);
  expect(world.logged.length).toBeGreaterThan(4);
  expect(JSON.stringify(world.logged)).not.toMatch(/Anna|Ben|contoso|203\.0|50126|wrongPassword|"yes"|"no"/);
});

test('without a budget of its own a look ends within two seconds of waiting', async () => {
  const world = await World.open();
  const seen: number[] = [];
  const original = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (time) => {
    seen.push(time);
    return original(time);
  };
  try {
    const plain = world.standIn.directory({ clock: () => world.now, log: silent });
    await plain.look({ tenant: world.standIn.tenant, person: ben }, ['tenantSync']);
  } finally {
    AbortSignal.timeout = original;
  }
  expect(seen).toEqual([2_000]);
});

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
