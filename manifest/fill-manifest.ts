import type { Command, Manifest } from './read-manifest.ts';

/** What differs from one installation to the next. Whatever is left out stays as manifest.json has it. */
export interface Installation {
  readonly appId: string;
  readonly host: string;
  readonly name?: string | undefined;
  readonly developer?: string | undefined;
  readonly website?: string | undefined;
  readonly privacy?: string | undefined;
  readonly terms?: string | undefined;
  readonly version?: string | undefined;
}

type Rename = (text: string) => string;

function fillDeveloper(template: Manifest, installation: Installation): Manifest['developer'] {
  const { developer, website, privacy, terms } = installation;
  const onHost = (link: string) => link.replace(template.validDomains[0], () => installation.host);
  return {
    ...template.developer,
    name: developer ?? template.developer.name,
    websiteUrl: website ?? onHost(template.developer.websiteUrl),
    privacyUrl: privacy ?? onHost(template.developer.privacyUrl),
    termsOfUseUrl: terms ?? onHost(template.developer.termsOfUseUrl),
  };
}

function fillBot(bot: Manifest['bots'][0], appId: string, rename: Rename): Manifest['bots'][0] {
  const renamed = (command: Command) => ({ ...command, description: rename(command.description) });
  const commandLists = bot.commandLists.map((list) => ({ ...list, commands: list.commands.map(renamed) }));
  return { ...bot, botId: appId, commandLists };
}

/** The manifest of one installation: its ids, host, pages and name in the places of the template's. */
export function fillManifest(template: Manifest, installation: Installation): Manifest {
  const { appId, host, name = template.name.short, version = template.version } = installation;
  const rename: Rename = (text) => text.replaceAll(template.name.short, () => name);
  return {
    ...template,
    version,
    id: appId,
    developer: fillDeveloper(template, installation),
    name: { ...template.name, short: name, full: rename(template.name.full) },
    description: {
      ...template.description,
      short: rename(template.description.short),
      full: rename(template.description.full),
    },
    bots: [fillBot(template.bots[0], appId, rename)],
    validDomains: [host],
  };
}
