/** Synonyms of infrastructure: compute, web, network, storage, backup, monitoring, billing. See the docs of `synonyms.ts`. */
export const infrastructureSynonyms: Readonly<Record<string, string>> = {
  virtualmachine:
    'azure virtual machine, azure virtual machines, virtual server, virtual servers, iaas vm, iaas vms, ' +
    'vm instance, vm instances, arm vm',
  scaleset:
    'scalesets, scaleset, vm scale sets, vm scalesets, vmsss, virtualmachinescalesets, virtual machine ' +
    'scaleset, azvmssinstance, azvmssvm, azurerm linux virtual machine scale set, azurerm windows virtual machine scale set',
  rdp:
    'remote desktop connection, remote desktop protocol, remotedesktop, remote desktop session, rdp ' +
    'session, rdp connection, rdpd, rdping, rdp in, remote in, remoting in, remote into, remoting into, ' +
    'remoted into, your computer could not connect to another console session, remote desktop cant connect to the remote computer, an authentication error has occurred the function requested, the user account is locked and cant be used to log on, the connection was denied because the user account is not authorized for remote login',
  ssh: 'secure shell, sshing, sshed, sshd, ssh into, ssh in, ssh session, openssh',
  bastion:
    'azure bastion, bastion host, bastion hosts, bastions, azurebastionsubnet, bastion session, bastion tunnel, az network bastion, bastion connection',
  serialconsole:
    'serial console, serial consoles, serial console access, sac prompt, sac console, special administrative console, sac cmd',
  'boot diagnostic': 'boot diagnostics, boot diagnostic, boot diags, bootdiagnostics, bootdiag',
  guestagent:
    'guest agent, vm agent, vm guest agent, guestagent, azure vm agent, windows azure guest agent, ' +
    'windowsazureguestagent, azure guest agent, waagent, walinuxagent, azure linux agent, linux guest ' +
    'agent, virtual machine agent, windowsazureguestagent exe, waappagent exe, waagent service, walinuxagent service, provisionvmagent',
  guestos: 'guest os, guest operating system, guest oses, guestos',
  guestconfiguration: 'guest configuration, guest config, guestconfiguration, guest configurations',
  'guest patch': 'guest patching, vm guest patching, automatic guest patching, guest patches, guest patch',
  'guest health': 'guest health, vm guest health',
  os: 'operating system, operating systems, oses',
  disk:
    'hard drive, hard drives, hard disk, hard disks, harddisk, harddisks, hdd, hdds, disc, discs, hard ' +
    'disc, harddrive, harddrives',
  vhd: 'vhds, vhdx, virtual hard disk, virtual hard disks, virtual hard drive',
  'os disk': 'osdisk, operating system disk, os drive, system disk, os disks',
  'disk encryption':
    'azure disk encryption, ade, disk encrypt, disk encryption set, encrypted disk, encrypted disks, ' +
    'encrypt the disk, encrypt disks, azurediskencryptionforlinux',
  'shared image gallery':
    'azure compute gallery, compute gallery, image gallery, shared image galleries, shared gallery',
  'image builder': 'aib, vm image builder, azure image builder, imagebuilder, azure vm image builder',
  sysprep:
    'generalized, generalised, generalize, generalise, generalizing, generalising, sysprepped, syspreped, ' +
    'sys prep',
  'custom script extension':
    'custom script extensions, customscriptextension, customscript, custom script, custom scripts, cse, customscriptforlinux, customscriptextension exe, cse script',
  'run command': 'runcommand, run commands, invoke azvmruncommand',
  dsc: 'desired state configuration, state configuration, desired state',
  'instance metadata':
    'imds, instance metadata service, azure instance metadata service, metadata service, metadata ' +
    'endpoint, instancemetadata',
  'accelerated network': 'accelerated networking, accelnet, sr iov, sriov, acceleratednetworking',
  'proximity placement group': 'ppg, ppgs, proximity placement groups',
  'availability set': 'avset, availability sets, avsets, availabilityset',
  'hyper thread': 'hyper threading, hyperthreading, hyperthread, simultaneous multithreading',
  'dedicated host': 'dedicated hosts, azure dedicated host, dedicated hardware, dedicatedhost',
  'hybrid benefit':
    'ahb, ahub, azure hybrid benefit, azure hybrid use benefit, hybrid use benefit, hybrid usage benefit, ' +
    'hybrid benefits, hybridbenefit, existing windows license, existing windows licenses, own windows license, own windows licenses, own windows server license, own windows server licenses, own windows server licences, bring your own windows license',
  'allocation fail':
    'allocationfailed, allocation failed, allocation failure, allocation failures, allocation error, ' +
    'allocation errors, overconstrainedallocationrequest, overconstrainedzonalallocationrequest, ' +
    'zonalallocationfailed, failed to allocate, unable to allocate, cannot allocate, could not allocate',
  maintenance:
    'scheduled maintenance, planned maintenance, maintenance window, maintenance windows, maintenances, ' +
    'scheduled event, scheduled events, scheduledevents, plannedmaintenance',
  'update management':
    'update manager, azure update manager, azure update management, updatemanagement, update management ' +
    'center',
  stuck:
    'unresponsive, not responding, no response, doesnt respond, does not respond, not respond, hangs, ' +
    'hang, hung, hanging, frozen, freezes, freeze, froze, freezing, locks up, locked up, unresponding, ' +
    'becomes unresponsive, never finishes, never completes, never finished, never ends, never completed, ' +
    'not progressing, not finishing, not completing, spinning, spins, spinner, keeps spinning, keeps ' +
    'loading, still loading, infinite loop, forever loading',
  'reboot loop':
    'bootloop, restart loop, rebooting constantly, keeps rebooting, keeps restarting, reboots constantly, ' +
    'constantly rebooting, constantly restarting, reboot loops, continuous reboot, reboots continually',
  memory: 'ram',
  'outofmemory memory':
    'oom, oomkilled, oom killed, oom killer, out of memory, outofmemory, outofmemoryexception, runs out ' +
    'of memory, running out of memory, ran out of memory, insufficient memory, not enough memory',
  cpu: 'processor, processors, cpus, processor time, cpu usage, cpu utilization, cpu utilisation',
  gpu: 'gpus, graphics card, graphic card, video card',
  nic:
    'nics, network interface, network interfaces, network card, network cards, network adapter, network ' +
    'adapters, networkinterface, networkinterfaces, network interface card, vnic',
  domainjoin: 'joindomain, jsonaddomainextension, jsonadddomainextension',
  'windows update': 'windowsupdate, microsoft update',
  inplaceupgrade:
    'in place upgrade, in place os upgrade, inplace upgrade, in place windows upgrade, os upgrade, ' +
    'upgrade the operating system, upgrade windows server, upgraded in place, upgrading in place, upgrade it in place, upgrade server in place, upgrade os in place, upgrade windows in place, in place upgraded, upgrade guest os, upgrade the os',
  virtualdesktop:
    'virtual desktop, virtual desktops, azure virtual desktops, windows virtual desktops, avd classic, ' +
    'desktop virtualization, rdagentbootloader, wvd agent, avd agent, remote desktop agent, msrdc, msrdcw, windows365, wvdagent, personal desktop pool, session hosts pool',
  hostpool: 'hostpool, hostpools, sessionhost, sessionhosts, session host pool',
  fslogix:
    'fs logix, fslogics, profile container, profile containers, office container, profile disk, profile ' +
    'disks, user profile disk, frxdrvvt, frxsvc, frxccd, odfc, user profile vhd, vhdx profile',
  remoteapp: 'remote app, remote apps, remoteapps, remote application, remote applications',
  msix: 'msix app attach, app attach, appattach',
  vdi: 'virtual desktop infrastructure',
  'vmware solution':
    'avs, azure vmware solution, azure vmware solutions, vmware on azure, vmware solutions, ' +
    'vmwaresolution',
  vcenter: 'vsphere, v center, v sphere, vcenters, vcenter server',
  hyperv: 'hyper v, hyperv, hyper v host, hyper v hosts',
  'sap hana': 'hana, hli, saphana, hana large instance, hana large instances',
  kubernetes:
    'kube, k8, kubernets, kuberntes, kubernetees, kubenetes, kubernete, managed kubernetes, aks service, ' +
    'azmk8s, managedcluster, azurekubernetes, kubernetes default, kubectl apply, azurerm kubernetes cluster',
  apiserver:
    'api server, kube apiserver, kube api server, kubernetes api, control plane, apiservers, kube api',
  'node pool': 'nodepool, nodepools, node pools, aks node pool',
  notready: 'not ready, notready, not in ready state',
  'persistent volume':
    'pvc, pvcs, pvs, persistent volume claim, persistent volume claims, persistentvolumeclaim, ' +
    'persistentvolume, persistent volumes, volume claim, persistent storage',
  'applicationgateway ingress':
    'agic, application gateway ingress controller, app gateway ingress controller, application gateway ' +
    'ingress, app gateway ingress, appgw ingress',
  imagepullbackoff:
    'errimagepull, image pull back off, image pull backoff, err image pull, imagepull, failed to pull ' +
    'image, cannot pull image, cannot pull images, cant pull image, cant pull images, unable to pull ' +
    'image, image pull, pull images, pulling images, pull the image, pull an image, pulling the image',
  crashloopbackoff:
    'crashloop, crash loop, crash loop back off, crashloop backoff, crashlooping, crash loop backoff',
  'container insight':
    'container insights, containerinsights, containerinsight, azure monitor for containers, monitor for ' +
    'containers',
  'container monitor': 'container monitoring, container monitoring solution',
  addon: 'add on, add ons, addons',
  containerregistry:
    'azurecr io, azurecr, container image registry, acrs, private registry, azure container registries, az acr login, az acr build, az acr import, azurerm container registry',
  containerinstance:
    'container group, container groups, azure container instance, azure container instances, az container, az container create, az container logs, az container exec, microsoft containerinstance containergroups, azurerm container group',
  openshift: 'aro, open shift, azure red hat openshift, red hat openshift',
  'servicefabric cluster': 'sf cluster, sf clusters, service fabric clusters',
  'servicefabric explorer': 'sfx, sf explorer',
  servicefabric:
    'azure service fabric, servicefabric, servicefabricmesh, sfmc, fabricgateway, fabrichost, fabric dll',
  cloudservice:
    'cloud service, cloud services, worker role, worker roles, web role, web roles, cloudservice, ' +
    'cloudservices, azure cloud services, azure cloud service, cspack, csrun, waworkerhost, waiishost, waiishost exe, waworkerhost exe, wapphost, webrole, workerrole, microsoft compute cloudservices',
  batch: 'azure batch, batch service, batchclient, batchserviceclient, azbatchpool, azbatchtask',
  webapp:
    'azurewebsites net, azurewebsites, azure app service, azure app services, azure web apps, wep app, ' +
    'web ap, app services web app, azure websites app',
  ase:
    'app service environment, app service environments, ilb ase, appserviceenvironment, app service env, ' +
    'asev3, asev2, asev1, ase v3, ase v2, hosting environment, hostingenvironment',
  'asd domain': 'app service domain, app service domains, appservicedomain, app service domain name',
  'static webapp':
    'static web app, static web apps, swa, staticwebapp, static web application, azure static web apps',
  'static website':
    'static website, static websites, static web site, static site, static sites, static web hosting, ' +
    'static website hosting',
  functionapp:
    'func app, azure func, functions app, azure function app, azure function apps, functionsapp, ' +
    'functions runtime, azure functions runtime, faas, my functions',
  kudu: 'kudu console, scm site, kudu site, advanced tools, kuduengine, kudulite',
  'hybrid connect':
    'hcm, hybrid connection manager, hybridconnectionmanager, hybridconnection, hybridconnections',
  'slot swap':
    'swap slots, swapping slots, swap slot, slot swaps, swap deployment slots, swapped slots, swap the ' +
    'slots',
  allowlist:
    'whitelist, whitelisted, whitelisting, whitelists, white list, allow list, allow lists, allow listed, ' +
    'allowlisted, allowlisting, safelist, white listed, white listing',
  'access restriction':
    'access restrictions, ip restriction, ip restrictions, ip security restrictions, restrict access, ' +
    'restricting access, restricted access, ipsecurityrestrictions',
  'session affinity':
    'sticky session, sticky sessions, arr affinity, arraffinity, cookie affinity, cookie based affinity, ' +
    'session stickiness, session persistence, cookie based session affinity, affinity cookie, client ' +
    'affinity',
  websocket: 'web socket, web sockets, websockets, wss',
  cors:
    'cross origin, cross origin resource sharing, cross origin request, cross origin requests, access ' +
    'control allow origin, cross domain request, cross domain requests',
  managedcertificate:
    'app service managed certificate, app service managed certificates, free certificate, free managed ' +
    'certificate, managed certificate, managed certificates, free ssl certificate',
  'remote debug': 'remote debugging, remote debugger, remotedebugging',
  virtualnetwork:
    'azure virtual network, azure virtual networks, azure vnet, azure vnets, v nets, virtualnetwork',
  vwan: 'virtual wan, virtual wans, vwans, virtualwan, azure virtual wan, azure vwan, v wan, virtualwans',
  'vwan hub':
    'virtual hub, virtual hubs, vhub, vhubs, vwan hub, vwan hubs, virtual wan hub, virtual wan hubs, ' +
    'secured hub, secured virtual hub, virtualhub',
  nva:
    'network virtual appliance, network virtual appliances, nvas, networkvirtualappliance, network ' +
    'appliance, virtual appliance, virtual appliances, firewall appliance',
  asg: 'application security group, application security groups, asgs',
  vpngateway:
    'vpn gw, vnet gw, virtual network gateways, vnet gateways, vng, azure vpn gateway, ' +
    'virtualnetworkgateway, virtualnetworkgateways, vpngw1, vpngw2, vpngw3, vpngw4, vpngw5, vpngw1az, vpngw2az, vpngw3az, gatewaytype vpn, azurermvirtualnetworkgateway',
  'local network gateway': 'lng, localnetworkgateway, local network gateways, local gateway',
  pointtosite:
    'point to site vpn, p2s vpn, user vpn, pointtosite, p2s connection, azure p2s, dial in vpn, dialin vpn, azure vpn dialer, vpn dialer, azurevpn client',
  sitetosite:
    'site to site vpn, s2s vpn, sitetosite, s2svpn, ipsec tunnel, ipsec vpn, ipsec tunnels, vpn tunnel, ' +
    'vpn tunnels, site 2 site',
  vnettovnet: 'vnet to vnet, vnet2vnet, vnettovnet, v2v',
  'preshared key': 'psk, pre shared key, pre shared keys, presharedkey, preshared keys, vpn shared key',
  forcedtunnel:
    'forced tunneling, forced tunnelling, force tunnel, force tunneling, force tunnelling, forced tunnel, ' +
    'force tunneled, forced tunneled',
  expressroute:
    'expressroutes, express routes, exr, azure expressroute, er circuits, expressroute circuits, ' +
    'expressroute circuit',
  'expressroute gateway':
    'er gateway, er gw, expressroute gw, ergw, ergw1az, ergw2az, ergw3az, ultraperformance gateway',
  fastpath: 'fast path',
  asn: 'autonomous system number, peerasn, peer asn, asns',
  loadbalancer:
    'lbs, slb, load balanced, load balance, load balances, loadbalancing, loadbalanced, balancer, ' +
    'balancers, azure lb, azure load balancer, standard load balancer, basic load balancer, public load ' +
    'balancer, loadbalancers, nlb, standard slb, azurerm lb, l4 load balancer',
  backend:
    'back end, back ends, backends, back end pool, backend pool, backend pools, backendpool, back end ' +
    'pools, backendpools',
  frontend: 'front end, front ends, frontends, front end ip, frontend ip',
  endtoend: 'end to end, end2end, e2e, endtoend',
  'health probe': 'health probes, healthprobe, healthprobes, health check probe, probe, probes, probing',
  snat:
    'source nat, source network address translation, snat port, snat ports, port exhaustion, snat ' +
    'exhaustion, snat port exhaustion, snat connections',
  natgateway:
    'nat gateway, nat gateways, natgateway, natgateways, nat gw, vnet nat, azure nat gateway, natgw, natgw standard, azurerm nat gateway',
  'nat rule':
    'inbound nat, inbound nat rule, inbound nat rules, nat rules, inboundnatrules, port forwarding, port ' +
    'forward',
  ip:
    'ips, ip address, ip addresses, ipaddress, ipaddresses, ip adress, ip adresses, ip number, ip addr, ' +
    'ipv4 address',
  publicip:
    'public address, public addresses, public ip adress, static public ip, static ip address, static ' +
    'public ip address, publicipaddress, publicipaddresses, reserved ip, external ip address, dedicated ' +
    'ip, fixed ip, fixed ip address, static ips, external ip',
  ipv6: 'ip v6',
  dns:
    'nameserver, nameservers, name server, name servers, azure dns, domain name system, name resolution, ' +
    'dns resolution, dns lookup, dns lookups, hostname resolution, name resolutions',
  hostname: 'host name, host names, hostnames',
  fqdn: 'fqdns, fully qualified domain name, fully qualified domain names',
  frontdoor: 'azurefd net, azurefd, afd premium, afd standard, afdx, fd premium, azure fd',
  cdn:
    'content delivery network, azure cdn, azureedge net, azureedge, content delivery networks, cdns, cdn ' +
    'endpoint, cdn profile',
  trafficmanager:
    'trafficmanager net, trafficmanager, azure traffic manager, trafficmanagerprofiles, traffic manager ' +
    'profile',
  applicationgateway:
    'application gw, azure application gateway, appgws, app gateways, applicationgateway, appgateways, agw v2, wafv2 gateway, wafgateway',
  waf: 'wafs, web application firewalls, webapplicationfirewall, web app firewall, waf policy, waf policies',
  firewall: 'azure firewall, azfw, azure firewalls, azurefirewall',
  ddos: 'denial of service, distributed denial of service, dos attack, ddos attack',
  npm: 'network performance monitor, network performance monitoring, networkperformancemonitor',
  networkwatcher: 'network watcher, networkwatcher, azure network watcher, network watchers',
  'flow log': 'flow logs, flowlog, flowlogs, nsg flow logs, nsg flow log',
  'packet capture':
    'tcpdump, wireshark, packet captures, network trace, network traces, packet trace, netmon, capture ' +
    'packets',
  privateendpoint:
    'azure private link, azure private endpoint, azure private endpoints, private links, private link ' +
    'service, privatelinkservice, private connection, privatelinks, privatelink blob core windows net, privatelink database windows net, privatelink azurecr io',
  serviceendpoint:
    'service endpoint, service endpoints, vnet service endpoint, vnet service endpoints, virtual network ' +
    'service endpoints, serviceendpoint, serviceendpoints',
  outbound: 'outgoing, out bound',
  inbound: 'incoming, in bound',
  peering:
    'vnet peering, peerings, virtual network peering, vnet peerings, peered vnet, peered vnets, peer ' +
    'vnets, peer the vnets',
  storageaccount:
    'azure storage account, azure storage accounts, storage acct, storage acc, storageaccount, ' +
    'storageacct, azure storage',
  blob:
    'azure blobs, block blob, block blobs, blobstorage, blob store, azure blob storage, blob containers, ' +
    'blob core windows net, blob service, storage blob, storage blobs, storage container, storage ' +
    'containers, blobserviceclient, blobcontainerclient, blockblobclient, cloudblockblob, cloudpageblob, storageblob',
  sas:
    'shared access signature, shared access signatures, sas token, sas tokens, sastoken, sas key, sas ' +
    'keys, sas url, sas urls, sas uri, shared access token, shared access signature token, ' +
    'sharedaccesssignature, saas token',
  'access key':
    'account key, account keys, storage key, storage keys, access keys, storage account key, storage ' +
    'account keys, storage account access key, storage account access keys',
  azcopy: 'az copy, azcopy10, azcopy v10, azcopy exe, azcopy rm, azcopy bench, azcopyv10, azcopy 8',
  'storage explorer': 'azure storage explorer, storageexplorer, microsoft azure storage explorer',
  immutable: 'immutability, immutable storage, legal hold, legal holds, immutability policy',
  lifecycle:
    'life cycle, lifecycle management, lifecycles, life cycle management, lifecycle policy, lifecycle ' +
    'rule, lifecycle rules',
  'access tier':
    'storage tier, storage tiers, access tiers, hot tier, cool tier, cold tier, archive tier, hot access ' +
    'tier, cool access tier, archive access tier, blob tier',
  rehydrate: 'rehydration, rehydrated, rehydrating, unarchive, unarchived, de archive, blob rehydration',
  'soft delete': 'softdelete, soft deleted, soft deletion, softdeleted, recycle bin',
  filesync:
    'storage sync service, storage sync, storagesync, azurefilesync, file syncing, storage sync agent, ' +
    'storagesyncagent, storage sync services, afssvc, filesyncerrorsreport, storagesyncservice',
  'cloud tiering': 'cloud tier, cloudtiering, tiered files, tiered file, tier files',
  fileshare:
    'azure file, azurefiles, smb shares, smb file share, smb file shares, azure fileshare, azure ' +
    'fileshares, file core windows net, premium files, premium fileshare, premium file share, premium ' +
    'file shares, storage file share, storage fileshare, shareclient, shareserviceclient, cloudfileshare, cloudfileclient, azurestorageshare',
  nfs: 'nfs share, nfs shares, nfsv3, nfsv4, nfsv4 1, nfs 3 0, network file system, nfs v3, nfs v4',
  netapp:
    'anf, azure netapp files, netapp files, net app files, azure netapp, netappfiles, anf volume, anf volumes, anf share, anf pool, anf snapshot',
  acl:
    'acls, access control list, access control lists, posix permissions, ntfs permissions, ntfs ' +
    'permission, share level permissions',
  hns: 'hierarchical namespace, hierarchical name space, hierarchical namespaces',
  redundancy:
    'lrs, zrs, grs, ragrs, ra grs, gzrs, ra gzrs, georedundant, locally redundant, zone redundant ' +
    'storage, replication type, geo redundant storage',
  'import export':
    'importexport, import export service, import export job, import export jobs, azure import export, ' +
    'waimportexport, import export tool, waimportexport exe, preimport, prepimport',
  databox:
    'databoxes, data boxes, azure data box, databox disk, data box disk, data box disks, data box heavy, ' +
    'azure databox, stackedge, databoxheavy, databoxdisk',
  vfxt: 'avere vfxt, avere',
  'hpc cache': 'hpccache, azure hpc cache, storagecache',
  storsimple: 'stor simple, azure storsimple, storesimple, storsimple device',
  gpv2: 'general purpose v2, gpv2, generalpurposev2, storagev2, storage v2, gp v2, v2 storage account',
  'backup server': 'mabs, azure backup server, microsoft azure backup server',
  dpm: 'data protection manager, system center data protection manager, scdpm',
  'recovery point': 'restore point, restore points, recovery points, recoverypoint, rpos',
  recoveryvault:
    'rsv, recovery services, recoveryservices, recoveryservicesvault, azure recovery services vault, ' +
    'azure recovery services, recovery service vault',
  siterecovery:
    'siterecovery, azure site recovery service, azure siterecovery, asr replication appliance, asr vault, asr failover',
  'disaster recovery': 'bcdr, disaster recover, disasterrecovery, business continuity',
  failover:
    'fail over, failed over, fails over, failing over, failovers, fail overs, switch over, switchover, ' +
    'fail it over',
  failback: 'fail back, failed back, failing back, fails back, failbacks, switch back',
  reprotect: 're protect, reprotection, reprotected, re protection, reprotecting',
  'mobility agent':
    'mobility service, mobilityservice, mobility services, mobility agents, mobility service agent, unifiedagent, unifiedagent exe, microsoft asr ua',
  a2a: 'azure to azure, azure2azure',
  classic:
    'asm, azure service management, service management, rdfe, classic deployment model, classic ' +
    'resources, classic iaas',
  migrate: 'lift and shift, azure migrate',
  'resource move':
    'resource mover, azure resource mover, resourcemover, move resource, move resources, moving ' +
    'resources, moving a resource, resource moves, move the resource, moving resource, move my resources, ' +
    'move a resource, resources moved, move all resources',
  arm: 'azure resource manager, resource manager, azureresourcemanager, resourcemanager',
  'arm template':
    'armtemplate, resource manager template, resource manager templates, azure resource manager template, ' +
    'azure resource manager templates, arm templates, json template, template deployment, template ' +
    'deployments, bicep, bicep template, bicep file, bicep files, azuredeploy json',
  'hybrid runbook worker':
    'hrw, hybrid worker, hybrid workers, hybrid runbook workers, hybridworker, hybridrunbookworker',
  'runas account': 'run as account, run as accounts, runas account, runas accounts, runas, runasaccount',
  webhook: 'web hook, web hooks, webhooks',
  managementgroup:
    'management group, management groups, mgmt group, mgmt groups, managementgroups, root management ' +
    'group',
  'resource graph': 'azure resource graph, azgraph, search azgraph, resourcegraph, graph explorer azure',
  rbac:
    'iam, access control iam, role based access, azure rbac, azure role based access control, ' +
    'roleassignment, roleassignments, role assigment, role assignement, role based security',
  'custom role':
    'custom roles, customrole, customroles, custom role definition, custom rbac role, custom rbac roles, ' +
    'role definition, role definitions',
  policy: 'azure policy, azure policies, policies, policy definition, policy definitions',
  blueprint: 'azure blueprints, azure blueprint',
  marketplace: 'market place, azure marketplace, azure market place, app store for azure',
  portal:
    'azure portal, portal azure com, azure management portal, management portal, azure web portal, azure ' +
    'console',
  supportticket:
    'support ticket, support tickets, support request, support requests, support case, support cases, ' +
    'service request, service requests, supportrequest, support incident, open a ticket, open a case, ' +
    'raise a ticket, raise a case, create a ticket, opening a ticket, open ticket, open tickets, support ' +
    'call',
  cloudshell: 'cloud shell, azure cloud shell, cloudshell',
  cli: 'azure cli, azurecli, az cli, command line interface, azure command line, azure cli 2 0, xplat cli',
  powershell:
    'power shell, posh, azure powershell, azure power shell, pwsh, azurerm, az module, az modules, ' +
    'azurerm module',
  'rest api':
    'restapi, rest apis, rest call, rest calls, restful api, management api, rest request, rest requests',
  lighthouse: 'azure lighthouse, light house',
  tag: 'tags, tagging, tagged, resource tag, resource tags',
  terraform: 'azurerm provider, terraforming',
  'resource provider': 'resource providers, resourceprovider, resourceproviders',
  resourcegroup: 'resourcegroup, resourcegroups, rgs, resource grp, resourcegrp, ressource group',
  'azure monitor agent':
    'ama, azuremonitoragent, azure monitoring agent, azuremonitorwindowsagent, azuremonitorlinuxagent, ' +
    'azure monitor agents, azure monitor windows agent, azure monitor linux agent',
  'data collection rule':
    'dcr, dcrs, data collection rules, datacollectionrule, data collection endpoint, dce',
  'availability test':
    'availability tests, web test, web tests, webtest, webtests, ping test, ping tests, url ping test, ' +
    'url ping tests, availabilitytest, multi step web test, standard test',
  'live metric': 'live metrics, livemetrics, live metrics stream, live metric stream, live log, live logs',
  'virtualmachine insight':
    'vm insights, vminsights, vm insight, azure monitor for vms, monitor for vms, vminsight',
  'activity log': 'activity logs, activitylog, activitylogs, azure activity log, azure activity logs',
  'diagnostic configure':
    'diagnostic settings, diagnostic setting, diagnostics settings, diagnostics setting, diag settings, ' +
    'diagnosticsettings, diagnostics configuration',
  'kql query':
    'kusto query language, kusto query, kusto queries, kql, kql query, kql queries, log query, log ' +
    'queries, log analytics query, log analytics queries',
  retention: 'retention period, data retention, keep data',
  'action group': 'action groups, actiongroup, actiongroups',
  appinsights:
    'appinsight, app insight, application insight, appinsights sdk, applicationinsight, ikey, ' +
    'instrumentation key',
  loganalytics:
    'log analytics workspaces, log analytic, logs analytics, loganalytics, azure monitor logs, log ' +
    'analytics portal, oms workspace',
  siem: 'siems, security information and event management',
  heartbeat: 'heart beat, heartbeats, heart beats',
  'smart detection':
    'smart detector, smartdetector, proactive detection, smart detections, smart alert, smart alerts, ' +
    'failure anomalies',
  bill:
    'invoicing, receipt, receipts, fee, fees, billing statement, monthly statement, account statement, ' +
    'overcharged, overcharge, overcharges, double charged, double billed, billable, charged me, been ' +
    'charged, was charged, got charged, were charged, unexpected charge, unexpected charges, charge on my ' +
    'bill, extra charge, costs me, azure cost, azure costs, cost management',
  payment:
    'paypal, creditcard, debit cards, master card, amex, american express, wire transfer, bank transfer, ' +
    'direct debit, payment methods, payment instrument, payment instruments, bank account, prepaid card',
  'past due':
    'overdue, pastdue, outstanding balance, past due balance, unpaid, outstanding payment, payment ' +
    'overdue, unpaid balance',
  'costmanagement bill':
    'cost management, azure cost management, costmanagement, cost analysis, costanalysis, cost explorer, ' +
    'cloudyn',
  reservation:
    'reservations, reserved instance, reserved instances, reserved vm instance, reserved vm instances, ' +
    'azure reservation, azure reservations, reserved capacity, ris, vm reservation, vm reservations, ' +
    'azure reserved instances, azure reserved vm instances',
  tax: 'vat, gst, tax id, tax ids, taxid, vat number, vat id, tax number, sales tax, taxes, gst number',
  'po number': 'purchase order, purchase orders, purchase order number, po numbers, ponumber',
  payg: 'paygo, payasyougo, azure payg, pay as you go',
  subscription:
    'azure subscription, azure subscriptions, azure sub, azure subs, subscripton, subscribtion, ' +
    'subcription, subsciption',
  subdomain: 'sub domain, sub domains, subdomains',
  subfolder: 'sub folder, sub folders, subfolders, sub directory, sub directories, subdirectory',
  enterpriseagreement:
    'ea enrollment, ea enrolment, enterprise enrolment, enterprise agreements, enterprise portal, azure ' +
    'ea, azure enterprise portal, ea account, ea subscription, azure enterprise agreement, ea azure com',
  prepayment:
    'azure prepayment, monetary commitment, azure monetary commitment, upfront commitment, prepayments, ' +
    'prepaid credit, monetary commitments',
  csp: 'cloud solution provider, cloud solution providers, csps, cloud solution provider program',
  mca: 'microsoft customer agreement',
  'visual studio subscription':
    'msdn, msdn subscription, msdn subscriptions, visual studio subscriptions, visual studio enterprise ' +
    'subscription, visual studio professional subscription, vs subscription, vs enterprise subscription, ' +
    'vs subscriptions',
  quota:
    'quota limit, quota limits, service limit, service limits, core quotas, regional cores, vcpu quota, ' +
    'vcpus quota, vcpu limits, cpu cores limit, cores quota, resource limit, resource limits, ' +
    'subscription limits',
  buy: 'purchase, buys, buying, bought, purchases, purchased, purchasing',
  'spending limit': 'spend limit, spending limits, spending cap, spend cap, cost cap, cost limit',
  securitycenter:
    'azure security centre, security centre, mdc, defender for servers, azure security center standard, ' +
    'defender for the cloud, securitycenter, microsoft defender for servers, microsoft defender for ' +
    'storage',
  jit:
    'just in time, just in time access, just in time vm access, just in time virtual machine access, jit ' +
    'access, jit vm access',
  fim: 'file integrity monitoring, file integrity monitor',
  'security score': 'secure score, securescore, security score, secure scores',
  vulnerability:
    'vulnerabilities, vuln, vulns, cve, cves, vulnerabilty, vulnerability scan, vulnerability scanner, ' +
    'pen test, penetration test, penetration testing, pentest, pentesting',
  malware: 'virus, viruses, trojan, trojans, ransomware, crypto miner, cryptominer, cryptomining, spyware',
  hsm: 'hardware security module, hardware security modules, hsms',
  'managed hsm': 'mhsm, managed hsms, managedhsm, managedhsms',
  cmk:
    'customer managed key, customer managed keys, byok, bring your own keys, own encryption keys, cmks, ' +
    'customer managed encryption',
  arc:
    'azure arc, arc enabled, azure arc enabled, arc for servers, azure arc for servers, arc enabled ' +
    'servers, arc enabled server, azure arc enabled servers, hybridcompute, azcmagent exe, connectedmachine',
  ueba:
    'user and entity behavior analytics, user entity behavior analytics, entity behavior, entity ' +
    'behaviour, user and entity behaviour analytics',
  backup: 'bkp, bakup, back ups, back it up, backuped',
  expire: 'expiry date, expiration date',
  throttle:
    'too many requests, toomanyrequests, rate limited, rate limiting, ratelimiting, ratelimited, rate ' +
    'limit, rate limits, rate limitation, ratelimit',
  latest: 'newest, most recent',
  download: 'downloads, downloadable',
  intermittent:
    'from time to time, every now and then, now and then, on and off, once in a while, every so often, ' +
    'sporadic, sporadically, intermittently, comes and goes, off and on, every once in a while, now and ' +
    'again',
  unexpected:
    'by itself, on its own, by its own, by themselves, on their own, spontaneously, out of nowhere, all ' +
    'by itself, without any reason, without warning',
  unavailable:
    'is down, are down, went down, goes down, go down, was down, were down, been down, being down, not ' +
    'available, unavailability, isnt available, not be available, site down, servers down, cluster down, ' +
    'nodes down',
  'webapp unavailable':
    'web app down, web apps down, website down, web site down, app service down, websites down',
  'functionapp unavailable': 'function app down, function apps down',
  'ase unavailable': 'ase down',
  disabled:
    'switches off, turn this off, disabling, greyed out, grayed out, is grey, is gray, is greyed, is ' +
    'grayed',
  stop:
    'power off, powered off, powering off, powers off, shut off, shuts off, power down, powered down, ' +
    'shutting down, shut it down, deallocating, deallocates, deallocation, stop deallocate',
  start:
    'power on, powered on, powering on, power up, power cycle, power cycled, start up, starts up, ' +
    'starting up, restarts itself, comes up, come up, came up, reset itself',
  lock:
    'resource lock, resource locks, delete lock, delete locks, cannotdelete lock, read only lock, read ' +
    'only locks, readonly lock, management lock, management locks, blueprint lock, blueprint locks, ' +
    'blueprint locking, file lock, file locks, locked file, locked files, file is locked, files are ' +
    'locked, locked by, lock issue, lock issues, locks on, scopelocked, scope is locked, file in use, ' +
    'files in use, in use by another process, being used by another process, used by another process',
  signup: 'signed me up',
  'audit log delete': 'who dropped',
  'audit log change': 'who altered, who updated',
  'audit log stop': 'who stopped, who shut down, who turned off',
  'audit log start': 'who restarted, who rebooted, who started',
  'audit log access': 'who accessed, who is accessing, who has accessed, who read, who downloaded',
  nightly: 'every night, every evening, each night, each evening, each day at night',
  insecure: 'not secure, unsecure, not safe',
  letsencrypt: 'lets encrypt, let s encrypt',
  alwayson: 'always on',
  scom: 'system center operations manager, operations manager, systems center operations manager',
  breakdown: 'break down, broken down, breaks down by, split up by, split per, split by, itemized, itemised',
  'feature request':
    'would be nice, would be great if, wish list, wishlist, feature ask, feature asks, feature requests, ' +
    'uservoice, user voice, suggest a feature, missing feature, please add support',
  'loganalytics agent':
    'omsagent, mma agent, microsoftmonitoringagent, log analytics vm extension, log analytics extension, ' +
    'oms extension',
  'windows event': 'windows event log, windows event logs, windows events, event viewer, windows eventlog',
  rollback: 'roll back, rolled back, rolling back, rolls back, revert, reverted, reverting, undo',
  'availability zone': 'availability zones, availabilityzone, availabilityzones',
  'packet loss':
    'lost packets, packets lost, losing packets, dropped packets, dropping packets, drops packets, packet ' +
    'drops, packet drop, packets dropped, packetloss, drop packets',
  'webapp webjob': 'azure webjob, azure webjobs, webjob, webjobs, web job, web jobs',
  'functionapp trigger': 'function trigger, function triggers',
  'functionapp durable': 'durable function, durable functions, durablefunctions, durable task',
  'webapp authentication': 'easy auth, easyauth, app service auth, appservice auth',
  'webapp plan':
    'hosting plan, hosting plans, app service plan, app service plans, appservice plan, serverfarm, server farm, serverfarms, server farms, app service hosting plan',
  'deployment slot':
    'staging slot, staging slots, production slot, test slot, dev slot, preprod slot, qa slot, slot deployment',
  'action rule':
    'alert processing rule, alert processing rules, alert suppression rule, alert suppression rules, actionrules',
  'log alert':
    'log search alert, log search alerts, log query alert, log query alerts, scheduled query rule, scheduled query rules, scheduledqueryrule, log alerts, log alert rule, log analytics alert, log analytics alerts',
  'free trial':
    'free azure account, free azure trial, trial subscription, trial account, azure trial, free trial subscription, free trial account',
  'emergency mode linux':
    'give root password for maintenance, enter root password for maintenance, login to maintenance shell, you are in emergency mode, welcome to emergency mode',
  'boot stuck window':
    'please wait for the group policy client, please wait for the user profile service, applying security policy to your computer, preparing automatic repair, diagnosing your pc, choose an option screen',
  'crash linux boot': 'kernel panic not syncing',
  datalake: 'datalakeserviceclient, datalakefilesystemclient, datalakefileclient',
  blobfuse: 'blobfuse2, blobfuse 2',
  keyvault:
    'secretclient, keyclient, certificateclient, keyvaultclient, cryptographyclient, keyvault azure net, azurerm key vault',
  'backup agent': 'obengine exe, marsagent, marsagentinstaller',
  nsg: 'azurerm network security group, network security groupe, netsecgroup',
  'ssh linux':
    'permission denied publickey, permission denied please try again, received disconnect from, too many authentication failures, no matching host key type found, no matching key exchange method found, kex exchange identification, remote host identification has changed',
  'kms activate':
    'software protection service reported, key management service could not be contacted, no key management service, windows license is about to expire, the software licensing service reported',
  'fileshare mount':
    'the specified server cannot perform the requested operation, windows cannot access file core windows net',
  'boot linux':
    'unable to mount root fs on unknown block, gave up waiting for root device, timed out waiting for device dev, dependency failed for local file systems, cannot open access to console the root account is locked',
  'disk full': 'not enough space on the disk, low disk space warning',
};
