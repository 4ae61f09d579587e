import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/knowledge/decode.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { sharedFolder } from './shared-folder.ts';

const folder = sharedFolder('corpus/articles');

/** What is asserted of a file: nothing more than the thing that makes it nasty. */
interface Nasty {
  /** By lower-case name: the value, or its beginning where it ends in "…". */
  readonly values?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly title?: string;
  /** In the article as JSON. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
  /** How often each code is reported; all codes. */
  readonly codes?: readonly string[];
  readonly topics?: number;
}

const form = 'problemscopingquestions';

/** By the number in the measured description of the corpus, and the path. */
const nasty: readonly (readonly [number, string, Nasty])[] = [
  [
    3,
    'microsoft.aad.iam/MFA-NPSExtension-apollo',
    { type: 'apollo', values: { pagetitle: 'MFA is Failing…' } },
  ],
  [4, 'problemscopingques.anfm/anfm-cannotconnecttovnf4.txt', { type: form, values: { schemaversion: '1' } }],
  [5, 'microsoft.sql/database x on server y is not currently available_Apollo.md', { type: 'apollo' }],
  [
    6,
    'azure.cosmosdb-mongo-connectivity-and-availability -tsg/content-issue-category-7.md',
    { type: 'tsg_content' },
  ],
  [
    7,
    'microsoft.billing-update-vat-or-tax-id-tsg/content-is-the-customer-from-armenia--bangladesh--belarus--malaysia--norway-or-singapore----have-customer-to-provide-vat-tax-code-15.md',
    { type: 'tsg_content', codes: [] },
  ],
  [8, 'microsoft.sql/isfrozenvm.md', { type: 'rca', values: { ownershipid: 'AzureData_AzureSQLDB' } }],
  [9, 'problemscopingques.sqlvm/v2-problemscopingques-clusteringtechnologies.md', { type: form }],
  [10, 'microsoft.virtualnetwork_vnetpeering-tsg/check-peering-errors.md', { type: 'tsg_content' }],
  [
    11,
    'microsoft.compute.common.windowsvirtualdesktop/microsoft-windowsvirtualdesktop-vm-wvd-all.md',
    { title: 'Windows Virtual Desktop', lacks: ['\\u001a'], topics: 6 },
  ],
  [
    12,
    'microsoft.storage/storage-acctfailover-currrently-blocked-by-pg-icm193261113.md',
    { type: 'diagnostics' },
  ],
  [
    13,
    'microsoft.networking_expressroute_tsg/tsg-summary-expressroute.md',
    { type: 'tsg_description', values: { pagetitle: 'TSG Summary…' } },
  ],
  [
    14,
    'microsoft.virtualmachinescalesets.rca.deployment/virtualmachine-deployment-rca-max-quota-limit-exceeded.md',
    { type: 'rca', values: { pagetitle: 'Deployment Failure RCA' } },
  ],
  [
    15,
    'microsoft.blueprint/blueprint-assignment-issues.md',
    { title: 'Azure Blueprints - Other blueprint assignment issues', lacks: ['<!--', '-->'], codes: [] },
  ],
  [
    16,
    'microsoft.classiccompute/classiccompute-cantconnecttomywindowsvm-mooncake.md',
    { values: { 'ms.author': 'scotro', displayorder: '1' }, codes: ['header-unclosed-quote'] },
  ],
  [
    17,
    'microsoft.intune/intuneservice-setupconditionalaccess-appbasedconditionalaccess.md',
    {
      values: { description: 'Setup Conditional Access…', service: 'microsoft.intune' },
      codes: ['header-junk'],
    },
  ],
  [
    18,
    'advisorrecommendation.networkbastionhosts/bastiondeleteandrecreate-public.md',
    { type: 'advisorrecommendationmetadata', values: { ownershipid: 'CloudNet_AzureBastion' } },
  ],
  [
    19,
    'microsoft.network.dns/dns-cantcreaterecord.md',
    { title: "I can't create a DNS record", values: { displayorder: '2' }, codes: [] },
  ],
  [
    20,
    'microsoft.operationalinsights/operationalinsights-solution-no-data.md',
    { type: 'diagnostics', values: { infobubbletext: 'New solution missing data…' } },
  ],
  [
    21,
    'azure.cosmosdb-account-administration-authorization-tsg/solution-diagnostics-logs-for-key-rotation---access-operations-issue--7.md',
    { values: { pagetitle: 'Diagnostics logs for key rotation & access operations issue' } },
  ],
  [
    22,
    'problemscopingques.visualstudio-azuredevops/problemscopingques-visualstudio-azuredevops.md',
    { type: form, values: { supporttopicids: '32542242, 32572375, …' } },
  ],
  [
    23,
    'advisorrecommendation.networktrafficmanagerprofiles/geographicprofile-public.md',
    { values: { pagetitle: 'Add an endpoint configured to "All (World)"' } },
  ],
  [24, 'sischleg/test.md', { type: 'partnercenterquickstart', codes: [] }],
  [
    25,
    'common-solutions/3e964ae0-0333-4a85-97c0-c418dcb8825c.md',
    { title: '3e964ae0 0333 4a85 97c0 c418dcb8825c' },
  ],
  [
    26,
    'microsoft.activedirectory/active-directory-domainservices-healthalert.md',
    { values: { supporttopicids: 'Azure AD Domain Services' } },
  ],
  [27, 'microsoft.notificationhubs/how-to-check-sent-pushes.md', { topics: 0, codes: [] }],
  [
    28,
    'microsoft.insights/activitylog-cannotviewlog-loganalytics.md',
    {
      title: "can't-view-ActivityLog-LogAnalytics",
      values: { pagetitle: "<-- can't-view-ActivityLog-LogAnalytics -->" },
    },
  ],
  [
    29,
    'common-solutions/09b30676-84d8-4203-a66b-87dbab6bb6c7.md',
    { title: 'Unable to create Azure Purview account' },
  ],
  [30, 'microsoft.bot/problemscopingques-deploybotcli.md', { type: form }],
  [31, 'tsgQuestions/site-to-site-vpn.md', { type: 'tsg_questions' }],
  [
    50,
    'microsoft.databricks/sparksqletl-python.md',
    {
      holds: ['"kind":"link","url":"https://docs.'],
      lacks: ['"kind":"code","text":"## '],
      codes: ['fence-not-closed'],
    },
  ],
  [
    51,
    'microsoft.operationalinsights/operationalinsights-accounts-addadministrators.md',
    { holds: ['"kind":"link"'], lacks: [']('], codes: ['link-mended'] },
  ],
  [
    52,
    'microsoft.azuredata.postgresinstances/kubesupported.md',
    { lacks: ['](', '%5D'], codes: ['link-mended'] },
  ],
  [
    53,
    'microsoft.activedirectory/activedirectory-mfa-registration.md',
    { lacks: ['](', '%20'], codes: ['link-mended'] },
  ],
  [
    54,
    'common-solutions/96466645-5d12-44ba-b2ed-001e7d35b3b1.md',
    {
      holds: ['"url":"https://docs.microsoft.com/azure/role-based'],
      lacks: ['com[/'],
      codes: ['link-mended'],
    },
  ],
  [
    55,
    'microsoft.storage/storage-accmgmt-recover-acc.md',
    { holds: ['"kind":"place"'], lacks: ['<button', '<a ', '<!--', 'data-blade'] },
  ],
  [56, 'microsoft.eventhub/eventhub-increase-tu-mooncake.md', { holds: ['<# of TUs'] }],
  [57, 'microsoft.azurestack/azurestack-patchandupdate-updatefailure.md', { lacks: ['<!-', '-->'] }],
  [
    58,
    'microsoft.network/application-gateway-502-error-unknown-backend-health.md',
    { lacks: ['issueDescription'] },
  ],
  [59, 'microsoft.visualstudio/visualstudio-taskgroups.md', { lacks: ['****'] }],
  [60, 'serviceshub.sqlserver/sqlserver-startup-errors.md', { lacks: ['\\\\<', '\\\\>'] }],
];

(folder === undefined ? describe.skip : describe)('the nasty files of the public corpus', () => {
  test.each(nasty)(
    'number %i, %s',
    (_, path, { values = {}, type, title, holds = [], lacks = [], codes, topics }) => {
      const text = decode(readFileSync(join(folder ?? '', path)));
      const read = readArticle({ path, text });
      const said = readHeader(text)?.values;
      for (const [name, value] of Object.entries(values)) {
        if (value.endsWith('…')) expect(said?.get(name)?.startsWith(value.slice(0, -1))).toBe(true);
        else expect(said?.get(name)).toBe(value);
      }
      if (type !== undefined) expect(read.type).toBe(type);
      if (title !== undefined) expect(read.article?.title).toBe(title);
      if (codes !== undefined) expect(read.diagnostics.map(({ code }) => code)).toEqual(codes);
      if (topics !== undefined) expect(read.article?.topics).toHaveLength(topics);
      const json = JSON.stringify(read.article ?? {});
      for (const part of holds) expect(json).toContain(part);
      for (const part of lacks) expect(json).not.toContain(part);
    },
  );

  test('none of them is decoded to control characters or marks of a lost byte', () => {
    for (const [, path] of nasty) {
      const full = join(folder ?? '', path);
      if (existsSync(full)) expect(decode(readFileSync(full))).not.toMatch(/[\u0080-\u009f\ufffd\ufeff]/);
    }
  });
});
