/** Synonyms of what every area has in common. See the docs of `synonyms.ts`. */
export const commonSynonyms: Readonly<Record<string, string>> = {
  password:
    'pw, pwd, pwds, pws, passwd, passwort, passcode, passwords, pass word, credentials, credential, creds',
  synchronise:
    'sync, syncs, synced, syncing, synch, synching, synchs, synched, resync, synchronize, synchronized, ' +
    'synchronizes, synchronizing, synchronization, synchronised, synchronises, synchronising, ' +
    'synchronisation, sync d, syncd, in sync, out of sync, sychronize, syncronize, syncronise, ' +
    'syncronized',
  'password synchronise':
    'phs, password hash sync, password hash synchronization, password hash synchronisation, password ' +
    'hashes, password hash',
  connectserver:
    'azure ad connect, aad connect, ad connect, aadconnect, adconnect, aadc, entra connect, entra id ' +
    'connect, microsoft entra connect, azure active directory connect, dirsync, adsync, sync server, ' +
    'entra connect sync, connect server, azure ad connect sync, entra connect server, azure ad sync, aad ' +
    'sync, aadsync, directory sync, directory synchronization',
  'connectserver health': 'azure ad connect health, aad connect health, entra connect health',
  cloudsync:
    'cloud sync, azure ad connect cloud sync, cloud provisioning, azure ad connect cloud provisioning, ' +
    'entra cloud sync',
  cloudaccount:
    'azure ad, aad, entra, entra id, microsoft entra id, microsoft entra, azure active directory, ' +
    'azuread, activedirectory',
  office365:
    'office 365, microsoft 365, m365, o365, ms 365, office365, microsoft365, outlook on the web, owa, ' +
    'webmail, outlook web, web outlook, outlook online, outlook in the browser, outlook in browser, ' +
    'office online',
  onpremises:
    'on premises, on premise, on prem, onprem, onpremise, active directory, local ad, onprem ad, local ' +
    'domain, ad ds, windows ad, local active directory',
  domainservices:
    'azure ad domain services, azure adds, azure ad ds, aad ds, aadds, managed domain, entra domain ' +
    'services, domain services, domainservices',
  signin:
    'sign in, sign ins, signin, signins, signing in, signed in, signs in, sign on, signon, log in, login, ' +
    'logins, logging in, logged in, logs in, log on, logon, logons, logging on, logged on, logs on, get ' +
    'in, gets in, getting in, got in, let me in, lets me in, letting me in, log me in, log myself in',
  authenticate: 'authentication, authenticates, authenticated, authenticating, auth, authn',
  domaincontroller: 'domain controller, domain controllers, dc, dcs',
  personalcomputer: 'computers, laptop, laptops, pc, pcs, desktop, desktops, workstation, workstations',
  machine: 'machines',
  everyone:
    'everybody, all users, all the users, every user, whole company, entire company, whole organisation, ' +
    'all of us, all employees, all staff, the whole tenant, all accounts, no one, nobody, noone',
  multifactor:
    'mfa, 2fa, two factor, multi factor, multifactor authentication, multi factor authentication, two ' +
    'step verification, 2 step verification, two factor authentication, azure mfa, second factor, ' +
    'multifactorauthentication',
  selfservicereset: 'sspr, self service password reset, self service reset, self service password change',
  writeback: 'write back, password write back, passwordwriteback',
  passthrough: 'pta, pass through, pass through authentication, passthrough authentication, passthroughauth',
  sso: 'single sign on, single sign in, single signon, seamless sso, seamless single sign on',
  email: 'e mail, emails, e mails, mailbox, mails, mail',
  account: 'accounts, user account, user id, login id',
  person: 'user, colleague, coworker, employee',
  people: 'users, colleagues, coworkers, employees, persons',
  change: 'changed, changes, changing',
  reset: 'resets, resetting, resetted',
  reject:
    'rejected, rejects, rejecting, refuse, refused, refuses, incorrect, invalid, not accept, not ' +
    'accepted, doesnt accept, does not accept, wont accept, not valid, mismatch, declined',
  'password reject': 'wrong password',
  helpdesk: 'help desk, service desk, it desk, it support, it department',
  temporary: 'temp, tmp, provisional',
  federation: 'adfs, ad fs, federated, federate, federating',
  lockout: 'locked, lock out, unlock, unlocked, locked out, locking, smart lockout, lockouts',
  disabled: 'greyed out, grayed out, disable, disables, deactivated, is grey, is gray, is greyed, is grayed',
  verificationcode:
    'verification code, verification codes, security code, security codes, otp, one time code, one time ' +
    'passcode, sms code, 6 digit code, six digit code, confirmation code',
  sms: 'text message, text messages',
  authenticatorapp:
    'authenticator, authenticators, authenticator app, microsoft authenticator, ms authenticator, ' +
    'authentication app',
  conditionalaccess:
    'conditional access, ca policy, ca policies, conditional access policy, conditional access policies',
  b2b:
    'guest, guests, guest user, guest users, guest account, guest accounts, external user, external ' +
    'users, external guest, b2b collaboration, external collaboration, external identities',
  b2c: 'azure ad b2c, business to consumer, user flow, user flows, custom policy, custom policies',
  pim: 'privileged identity management, eligible role, eligible assignment',
  nps: 'nps extension, network policy server, radius, rd gateway, remote desktop gateway',
  devicejoin:
    'azure ad join, aad join, aadj, azure ad joined, entra join, entra joined, device registration, ' +
    'device registrations, registered device, registered devices, workplace join',
  enrol: 'enroll, enrolled, enrolling, enrollment, enrolment, enrolls, enrols',
  serviceprincipal: 'service principal, service principals, spn',
  managedidentity:
    'managed identity, managed identities, msi, managed service identity, managed service identities, ' +
    'system assigned identity, user assigned identity',
  appregistration:
    'app registration, app registrations, application registration, application registrations, registered ' +
    'app, register an app, register app, register application',
  enterpriseapp:
    'enterprise app, enterprise apps, enterprise application, enterprise applications, gallery app, ' +
    'gallery application, saas app, saas apps',
  graph: 'microsoft graph, ms graph, azure ad graph, aad graph, graph api, graphapi',
  license: 'licence, licences, licenses, licensing, licencing, licensed',
  virtualmachine: 'vm, vms, virtual machine, virtual machines, azure vm, azure vms, virtualmachines',
  scaleset:
    'vmss, scale set, scale sets, virtual machine scale set, virtual machine scale sets, vm scale set',
  rdp: 'remote desktop, mstsc, rdp into',
  remotedesktopservices: 'remote desktop services, rds',
  virtualdesktop:
    'windows virtual desktop, wvd, avd, azure virtual desktop, windowsvirtualdesktop, ' +
    'desktopvirtualization',
  hostpool: 'host pool, host pools, session host, session hosts',
  webapp:
    'app service, app services, web app, web apps, ' +
    'webapps, web site, web sites, website, websites, azure websites, azure web site, azure web app, ' +
    'appservice, web application',
  functionapp:
    'azure function, azure functions, function app, function apps, functionapps, my functions, functions ' +
    'app',
  logicapp: 'logic app, logic apps, logicapps',
  apimanagement: 'apim, api management',
  servicebus: 'service bus',
  eventhub: 'event hub, event hubs, eventhubs',
  eventgrid: 'event grid',
  notificationhub: 'notification hub, notification hubs, notificationhubs',
  iothub: 'iot hub, iot hubs',
  iotedge: 'iot edge',
  iotcentral: 'iot central',
  datafactory: 'adf, adfv2, data factory, azure data factory, adf v2, azuredatafactory, data factories',
  integrationruntime:
    'integration runtime, integration runtimes, self hosted ir, shir, self hosted integration runtime, ' +
    'self hosted integration runtimes, selfhostedir',
  'ssis integrationruntime':
    'azure ssis ir, ssis ir, azure ssis integration runtime, ssis integration runtime',
  synapse: 'azure synapse, synapse analytics, azure synapse analytics, synapse workspace',
  'synapse sqlpool':
    'sql dw, sql data warehouse, azure sql data warehouse, sqldw, data warehouse, sqldatawarehouse',
  sqlpool: 'sql pool, sql pools, dedicated sql pool',
  serverless: 'serverless sql pool, sql on demand, sql ondemand, sqlondemand, serverlesssqlpool',
  sparkpool: 'spark pool, spark pools',
  sqldatabase:
    'azure sql, azure sql database, azure sql db, sql azure, sql db, sql database, sql databases, azure ' +
    'sql databases, sqldb',
  managedinstance:
    'managed instance, managed instances, sql mi, sqlmi, sql managed instance, azure sql managed ' +
    'instance, sql managed instances, sqlmanagedinstance, azure managed instance',
  sqlserver: 'sql server, sqlserver, mssql, ms sql, ssms',
  'sqlserver virtualmachine':
    'sql vm, sql vms, sql virtual machine, sql virtual machines, sqlvirtualmachine, sql server vm, sql ' +
    'server on azure vm',
  cosmosdb: 'cosmos, cosmos db, azure cosmos, azure cosmos db, documentdb, document db, cosmosdb',
  postgres: 'postgresql, postgre, pgsql, psql, azure database for postgresql, dbforpostgresql',
  mysql: 'my sql, azure database for mysql, dbformysql',
  mariadb: 'maria db, azure database for mariadb, dbformariadb',
  database: 'databases, db, dbs',
  redis: 'azure cache for redis, redis cache, azure cache, azure redis',
  storageaccount: 'storage account, storage accounts, storageaccounts',
  blob: 'blobs, blob storage, blob container, azure blob',
  fileshare:
    'azure files, file share, file shares, azure file share, azure file shares, smb share, fileshares',
  filesync: 'file sync, azure file sync',
  datalake:
    'adls, data lake, data lake storage, adls gen2, azure data lake, azure data lake storage, data lake ' +
    'gen2, data lake storage gen2, azure data lake storage gen2, azure data lake gen2, adls gen1, data ' +
    'lake store, datalakestore, adlsgen2',
  keyvault: 'key vault, key vaults, akv, azure key vault, keyvaults',
  kubernetes:
    'aks, k8s, kubernetes service, azure kubernetes service, azure kubernetes, kubectl, containerservice, ' +
    'containerservices, managedclusters',
  containerregistry:
    'acr, container registry, container registries, azure container registry, docker registry',
  containerinstance: 'aci, container instance, container instances, containerinstances',
  servicefabric: 'service fabric',
  streamanalytics: 'stream analytics, azure stream analytics, streaming job, streaming analytics',
  powerbi: 'power bi, pbi, pbix, powerbidedicated',
  analysisservices: 'analysis services, ssas, azure analysis services',
  machinelearning:
    'azure ml, aml, machine learning, azure machine learning, ml studio, ml workspace, amlcompute',
  cognitive: 'cognitive services, cognitive service, cognitiveservices',
  search: 'cognitive search, azure search, azure cognitive search, search service',
  devops:
    'azure devops, vsts, tfs, visual studio team services, ado, team foundation server, visualstudio, ' +
    'visual studio online',
  frontdoor: 'front door, afd, azure front door, frontdoors',
  trafficmanager: 'traffic manager',
  applicationgateway:
    'app gateway, appgw, application gateway, application gateways, agw, applicationgateways, app gw, ' +
    'appgateway',
  waf: 'web application firewall',
  loadbalancer: 'load balancer, load balancers, load balancing, internal load balancer, ilb',
  vpngateway:
    'vpn gateway, vpn gateways, virtual network gateway, vnet gateway, vpngw, vpngateways, azure vpn',
  pointtosite: 'point to site, p2s, p2svpn, azure vpn client, vpn client',
  sitetosite: 'site to site, s2s',
  expressroute: 'express route, er circuit, expressroutecircuits',
  virtualnetwork: 'virtual network, virtual networks, vnet, vnets, virtualnetworks, v net',
  nsg: 'network security group, network security groups, nsgs',
  routetable: 'udr, udrs, user defined route, user defined routes, route table, route tables',
  privateendpoint: 'private link, private endpoint, private endpoints, privatelink, privateendpoints',
  publicip: 'public ip, public ips, public ip address, public ip addresses, static ip, publicips',
  siterecovery: 'asr, site recovery, azure site recovery, replicated items, replicated item',
  'backup agent': 'mars, mars agent, mab agent, microsoft azure recovery services agent, azure backup agent',
  azure: 'windows azure, microsoft azure, microsoft windows azure, ms azure',
  backup: 'backups, azure backup, backing up, backed up, back up, azurebackup, backs up',
  recoveryvault: 'recovery services vault, recovery services vaults, backup vault, recovery vault',
  migrationservice: 'database migration service, dms, azure database migration service',
  databox: 'data box, databoxedge, stack edge, azure stack edge, data box edge, data box gateway, databox',
  azurestack: 'azure stack, azure stack hub, stack hub, azurestackhub',
  runbook: 'runbooks, automation account, automation accounts, azure automation',
  loganalytics:
    'log analytics, oms, azure log analytics, log analytics workspace, operationalinsights, la workspace, ' +
    'log analytics agent, mma, oms agent, microsoft monitoring agent',
  appinsights: 'application insights, app insights, azure application insights, applicationinsights, ai sdk',
  sentinel: 'azure sentinel, microsoft sentinel',
  securitycenter:
    'security center, azure security center, azure defender, microsoft defender for cloud, defender for ' +
    'cloud',
  rbac: 'role based access control, role assignment, role assignments, assign role, assign roles, azure roles',
  quota:
    'quotas, core limit, core limits, vcpu limit, cores limit, core quota, vcpu, vcpus, cpu quota, ' +
    'subscription limit',
  bill:
    'billing, billed, invoice, invoices, invoiced, charged, bills, price, pricing, prices, expensive, ' +
    'charged me, been charged, was charged, got charged, were charged, unexpected charge, unexpected ' +
    'charges, charge on my bill, extra charge, costs me, azure cost, azure costs, cost management',
  payment:
    'pay, paid, pays, paying, payments, credit card, credit cards, debit card, payment method, bank card',
  refund: 'refunds, refunded, money back, get my money back, reimburse, reimbursement',
  subscription: 'subscriptions',
  enterpriseagreement: 'enterprise agreement, ea portal, enterprise enrollment, enterpriseagreement',
  intune: 'endpoint manager, microsoft intune, company portal, microsoft endpoint manager, mdm',
  'autopilot windows enrol': 'autopilot, auto pilot, windows autopilot',
  informationprotection:
    'aip, information protection, azure information protection, rights management, rightsmanagement, ' +
    'sensitivity label, sensitivity labels, azure rms',
  cloudappsecurity: 'mcas, cloud app security, casb, microsoft cloud app security, defender for cloud apps',
  advancedthreat: 'aatp, azure atp, advanced threat protection, defender for identity',
  dataexplorer: 'kusto, adx, data explorer, azure data explorer',
  resourcegroup: 'resource group, resource groups',
  certificate: 'cert, certs, certificates, pfx, ssl certificate, ssl certificates, ssl cert, tls certificate',
  ssl: 'tls, https',
  customdomain: 'custom domain, custom domains, own domain, custom hostname, custom domain name',
  connect:
    'reach, reachable, unreachable, reaching, connectivity, connection, connections, connected, ' +
    'connecting, connects, disconnect, disconnects, disconnected',
  delete:
    'remove, removed, removing, removes, removal, deleting, deleted, deletes, get rid, rid, deletion, ' +
    'deletions, erase, erased, wipe, wiped',
  restore:
    'restored, restoring, restores, undelete, recover, recovered, recovering, bring back, get it back, ' +
    'get back, retrieve',
  slow:
    'slowness, latency, slowly, slower, sluggish, takes forever, take forever, takes ages, takes long, ' +
    'takes too long, taking too long, taking long, taking longer, too long, laggy, latencies, long time, ' +
    'long running, bottleneck, slow performance, poor performance, bad performance, performance issue, ' +
    'performance issues, performance problem, query performance, performance is',
  timeout: 'times out, timed out, time out, timeouts, timing out, time outs',
  http5xx:
    '5xx, internal server error, bad gateway, service unavailable, http5xxerrors, server error, server ' +
    'errors, http 500, error 500, 500 error, a 500, http 502, a 502, 502 error, http 503, a 503, 503 ' +
    'error, error 503, http 504, a 504, 504 error',
  permission:
    'permissions, rights, privilege, privileges, unauthorized, not authorized, unauthorised, not ' +
    'authorised, forbidden, access denied, denied access, authorization, authorisation, authorized, no ' +
    'access, insufficient privileges, accessdenied, access is denied, not allowed',
  increase: 'increased, increasing, higher, bump, more of',
  create:
    'creating, created, creates, creation, set up, setup, setting up, sets up, make a new, spin up, add a ' +
    'new',
  deploy:
    'deployment, deployments, deployed, deploying, deploys, publish, published, publishing, rollout, roll ' +
    'out',
  configure: 'configuration, configured, configuring, configures, config, configurations, settings, setting',
  move:
    'moved, moving, moves, relocate, migrate to another, different location, different region, another ' +
    'region, another subscription, other region',
  resize: 'resized, resizing, change size, different size',
  scale:
    'scaling, scale up, scale out, scaled, scale in, scale down, autoscale, auto scale, autoscaling, ' +
    'scales',
  start:
    'starting, started, starts, startup, boot, boots, booting, reboot, reboots, restart, restarts, ' +
    'restarted, restarting, rebooted, rebooting',
  stop: 'stopped, stopping, stops, shut down, shutdown, shuts down, deallocate, deallocated',
  crash: 'crashes, crashed, crashing, bsod, blue screen, bugcheck, kernel panic',
  mount:
    'mounts, mounted, mounting, map a drive, map drive, mapped drive, net use, psdrive, network drive, ' +
    'mapped drives',
  notification: 'notifications, notify, notified, notifies',
  alert: 'alerts, alerting, alarm, alarms',
  linux: 'ubuntu, centos, red hat, redhat, rhel, debian, suse, sles',
  macos: 'mac, macs, macbook, os x, osx, mac os',
  ios: 'iphone, iphones, ipad, ipads',
  phone: 'mobile, cell, cellphone, smartphone, mobiles, phones, cell phone, mobile phone, handset',
  app: 'apps, application, applications',
  instal: 'setup wizard, installer, installs',
  domain: 'domains, domain name, domain names',
  group: 'groups',
  role: 'roles',
  device: 'devices',
  administrator: 'admin, admins, administrators, administration',
  globaladmin: 'global admin, global administrator, company administrator, global admins',
  report: 'reports, reporting',
  region: 'regions, location, locations, datacenter, data center, geography',
  fail:
    'fails, failed, failing, failure, failures, unsuccessful, doesnt work, does not work, not working, ' +
    'isnt working, is not working, stopped working, wont work, broken, breaks',
  missing:
    'not showing, not shown, not visible, doesnt show, does not show, not appear, doesnt appear, not ' +
    'appearing, cant see, cannot see, not listed, disappeared, vanished, no data, not see, not seeing',
};
