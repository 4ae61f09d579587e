import * as z from 'zod';
import type { Source } from '../source.ts';
import { yesOrNo } from '../told.ts';

const registrationShape = z.object({
  id: z.string(),
  isMfaRegistered: z.boolean().nullish(),
  isSsprRegistered: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
});

/** Microsoft's own example has the object in a `value` of its own, where single objects elsewhere have none. */
const answerShape = z.union([
  registrationShape,
  z.object({ value: registrationShape }).transform((body) => body.value),
]);

export const registrationSource: Source = {
  endpoint: 'registration',
  facts: ['mfaRegistered', 'resetRegistered', 'resetEnabled'],
  ofTenant: false,
  // A report, which leaves disabled accounts out: that there is no line says nothing about the account.
  absent: 'noValue',
  // The line comes whole: this endpoint does not take $select.
  request: (person) => ({
    path: `/reports/authenticationMethods/userRegistrationDetails/${person}`,
    query: {},
  }),
  read(body, person) {
    const { success, data } = answerShape.safeParse(body);
    if (!success || data.id.toLowerCase() !== person) return undefined;
    return {
      mfaRegistered: yesOrNo(data.isMfaRegistered),
      resetRegistered: yesOrNo(data.isSsprRegistered),
      resetEnabled: yesOrNo(data.isSsprEnabled),
    };
  },
};
