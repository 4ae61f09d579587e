import { z } from 'zod';
import { factValues } from '../directory-facts.ts';
import { buttons, causeSchema, checkSchema, fileSchema, optionSchema, remedySchema } from './schema.ts';

/**
 * The shape of a checks file as JSON Schema (draft 7, which editors know), so that they complete keys and mark slips
 * while somebody writes. What takes the article too (quotations, ids of causes) only the reader can judge.
 */
export function checksJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(wholeFile(), { target: 'draft-7', io: 'input' });
  return { $schema, title: "Checks of an article of Firstline's knowledge", ...rest };
}

function wholeFile(): z.ZodType {
  const cause = causeSchema
    .extend({ remedies: described(causeSchema.shape.remedies, z.array(remedySchema).optional()) })
    .meta({ anyOf: [{ required: ['quote'] }, { required: ['cause'] }] });
  const option = optionSchema.extend({
    id: described(optionSchema.shape.id, optionSchema.shape.id).meta({ not: { enum: buttons } }),
    values: described(optionSchema.shape.values, z.array(anyValue).optional()),
  });
  const check = checkSchema
    .extend({ options: described(checkSchema.shape.options, z.array(option).min(2)) })
    .meta({ allOf: [...Object.entries(factValues).map(onlyValuesOf), noValuesWithoutFact] });
  return fileSchema.extend({
    causes: described(fileSchema.shape.causes, z.array(cause).optional()),
    checks: described(fileSchema.shape.checks, z.array(check).optional()),
  });
}

/** Another schema for a key, with the key's description. */
function described<Schema extends z.ZodType>(key: z.ZodType, schema: Schema): Schema {
  return schema.describe(key.description ?? '');
}

const anyValue = z.enum([...new Set(Object.values(factValues).flat())]);

function onlyValuesOf([fact, values]: [string, readonly string[]]): object {
  return {
    if: { required: ['fact'], properties: { fact: { const: fact } } },
    then: everyOption({ items: { enum: values } }),
  };
}

const noValuesWithoutFact = { if: { not: { required: ['fact'] } }, then: everyOption({ maxItems: 0 }) };

function everyOption(values: object): object {
  return { properties: { options: { items: { properties: { values } } } } };
}
