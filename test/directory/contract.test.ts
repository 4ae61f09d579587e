import { directoryContract } from '../contracts/directory.contract.ts';
import { anna, ben, World } from './world.ts';

directoryContract(async () => {
  const world = await World.open();
  const { standIn, directory } = world;
  const enable = (enabled: boolean) =>
    standIn.user(anna, { accountEnabled: enabled, onPremisesSyncEnabled: true });
  enable(true);
  standIn.nobody(ben);
  standIn.organization({ onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-01-05T08:40:00Z' });
  standIn.registration(anna, { isMfaRegistered: true });
  standIn.signIns(anna, [{ at: world.now - 60_000, code: 50126 }]);
  return {
    directory,
    tenant: standIn.tenant,
    person: anna,
    stranger: ben,
    known: {
      synchronised: 'yes',
      tenantSync: 'recent',
      mfaRegistered: 'yes',
      resetEnabled: 'no',
      signInError: 'wrongPassword',
    },
    get now() {
      return world.now;
    },
    set now(time) {
      world.now = time;
    },
    enable,
    fail: () => standIn.answers('/', { status: 503 }),
    incidents: (incidents) =>
      standIn.issues(
        incidents.map(({ id, service, since }) => ({
          id,
          service,
          startDateTime: new Date(since).toISOString(),
        })),
      ),
  };
});
