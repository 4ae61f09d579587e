import type { FactName } from '../../src/knowledge/directory-facts.ts';
import type { Clock, Directory, Fact, Incident, WhyMissing } from '../../src/ports.ts';

type Known = Omit<Fact, 'fact' | 'readAt'>;

/** A directory in memory that answers as it is told to, and remembers what it was asked. What it was not told is missing. */
export class FakeDirectory {
  readonly facts = new Map<FactName, Known>();
  readonly missing = new Map<FactName, WhyMissing>();
  incidents: Omit<Incident, 'readAt'>[] = [];
  /** Whom it was asked about, and what. */
  readonly looks: {
    readonly tenant: string;
    readonly person: string;
    readonly facts: readonly FactName[];
  }[] = [];
  /** Services, as it was asked about them. */
  readonly services: (readonly string[])[] = [];
  /** Called before an answer: a test can do something meanwhile. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();

  /** Facts without a code and a time of their own. */
  static knowing(facts: Readonly<Partial<Record<FactName, string>>>): FakeDirectory {
    const directory = new FakeDirectory();
    for (const [fact, value] of Object.entries(facts)) directory.facts.set(fact as FactName, { value });
    return directory;
  }

  /** `Office.open({ directory: fake.open })`. */
  readonly open = ({ clock }: { readonly clock: Clock }): Directory => ({
    look: async (who, facts) => {
      this.looks.push({ tenant: who.tenant, person: who.person, facts });
      await this.beforeAnswer();
      const found = facts.flatMap((fact): Fact[] => {
        const known = this.facts.get(fact);
        return known ? [{ fact, readAt: clock(), ...known }] : [];
      });
      const others = facts.filter((fact) => !this.facts.has(fact));
      return {
        facts: found,
        missing: others.map((fact) => ({ fact, why: this.missing.get(fact) ?? 'noValue' })),
      };
    },
    incidents: async (_tenant, services) => {
      this.services.push(services);
      await this.beforeAnswer();
      return this.incidents
        .filter(({ service }) => services.includes(service))
        .map((one) => ({ ...one, readAt: clock() }));
    },
  });
}
