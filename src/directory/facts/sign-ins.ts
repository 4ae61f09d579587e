import * as z from 'zod';
import { day, instant } from '../instant.ts';
import type { Source } from '../source.ts';
import type { AllTold } from '../told.ts';
import { isRefusal, reasonOf } from './sign-in-codes.ts';

const signInShape = z.object({
  userId: z.string(),
  createdDateTime: instant,
  correlationId: z.string().nullish(),
  status: z.object({ errorCode: z.int() }),
});

const pageShape = z.object({ value: z.array(signInShape), '@odata.nextLink': z.string().nullish() });

type SignIn = z.infer<typeof signInShape>;

/** Entries of one page. Few people sign in as often in a day; what one more page would say is not worth its time. */
const most = 50;

export const signInSource: Source = {
  endpoint: 'signIns',
  facts: ['signInError'],
  ofTenant: false,
  absent: 'noValue',
  // Entries come whole: this endpoint does not take $select, and its $filter cannot say "not 0".
  request: (person, _facts, now) => ({
    path: '/auditLogs/signIns',
    query: {
      $filter: `userId eq '${person}' and createdDateTime ge ${new Date(now - day).toISOString()}`,
      $top: String(most),
    },
  }),
  read(body, person, now) {
    const { success, data } = pageShape.safeParse(body);
    if (!success) return undefined;
    const own = data.value.filter(({ userId }) => userId.toLowerCase() === person);
    return signInFacts(own, typeof data['@odata.nextLink'] === 'string', now);
  },
};

/** `hasMore`: whether there are older entries of the last day, which were not read. */
function signInFacts(entries: readonly SignIn[], hasMore: boolean, now: number): AllTold {
  const recent = entries.filter(({ createdDateTime }) => createdDateTime >= now - day);
  const refused = newestRefused(recent);
  if (!refused) return hasMore ? {} : { signInError: { value: 'none' } };
  const code = refused.status.errorCode;
  return { signInError: { value: reasonOf(code), about: refused.createdDateTime, code: String(code) } };
}

/** An attempt that got through in the end (a second try, the prompt that was answered) has one id and was not refused. */
function newestRefused(entries: readonly SignIn[]): SignIn | undefined {
  const through = new Set(
    entries.filter(({ status }) => status.errorCode === 0).map(({ correlationId }) => correlationId),
  );
  return entries
    .filter(
      ({ status, correlationId }) =>
        isRefusal(status.errorCode) && !(correlationId && through.has(correlationId)),
    )
    .sort((a, b) => b.createdDateTime - a.createdDateTime)[0];
}
