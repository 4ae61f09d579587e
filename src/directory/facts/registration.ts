import * as z from 'zod';
import type { Source } from '../source.ts';
import { yesOrNo, type AllTold } from '../told.ts';

const registrationShape = z.object({
  id: z.string(),
  isMfaRegistered: z.boolean().nullish(),
  isSsprRegistered: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
});

export type Registration = z.infer<typeof registrationShape>;

const properties = {
  mfaRegistered: 'isMfaRegistered',
  resetRegistered: 'isSsprRegistered',
  resetEnabled: 'isSsprEnabled',
} as const satisfies Partial<Record<string, keyof Registration>>;

type RegistrationFact = keyof typeof properties;

export const registrationSource: Source = {
  endpoint: 'registration',
  facts: Object.keys(properties) as RegistrationFact[],
  ofTenant: false,
  // A report, which knows new accounts late and disabled ones not at all: that there is no line says nothing of the account.
  absent: 'noValue',
  request(person, facts) {
    const selected = (Object.keys(properties) as RegistrationFact[])
      .filter((fact) => facts.includes(fact))
      .map((fact) => properties[fact]);
    return {
      path: `/reports/authenticationMethods/userRegistrationDetails/${person}`,
      query: { $select: ['id', ...selected].join(',') },
    };
  },
  read(body, person) {
    const { success, data } = registrationShape.safeParse(body);
    return success && data.id.toLowerCase() === person ? registrationFacts(data) : undefined;
  },
};

export function registrationFacts(registration: Registration): AllTold {
  return {
    mfaRegistered: yesOrNo(registration.isMfaRegistered),
    resetRegistered: yesOrNo(registration.isSsprRegistered),
    resetEnabled: yesOrNo(registration.isSsprEnabled),
  };
}
