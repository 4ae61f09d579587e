import { stem } from './terms.ts';

/** What the synonyms call products, and parts of products that people name when they complain. */
export const productWords: ReadonlySet<string> = stemmed(
  `connectserver cloudsync cloudaccount domainservices multifactor selfservicereset writeback passthrough sso federation
  conditionalaccess b2b b2c pim nps devicejoin serviceprincipal managedidentity appregistration enterpriseapp graph
  virtualmachine scaleset virtualdesktop hostpool webapp functionapp logicapp apimanagement servicebus eventhub eventgrid
  notificationhub iothub iotedge iotcentral datafactory integrationruntime synapse sqlpool serverless sparkpool sqldatabase
  managedinstance sqlserver cosmosdb postgres mysql mariadb redis storageaccount blob fileshare filesync datalake keyvault
  kubernetes containerregistry containerinstance servicefabric streamanalytics powerbi analysisservices machinelearning
  cognitive search devops frontdoor trafficmanager applicationgateway waf loadbalancer vpngateway pointtosite sitetosite
  expressroute virtualnetwork nsg routetable privateendpoint publicip siterecovery backup recoveryvault migrationservice
  databox azurestack runbook loganalytics appinsights sentinel securitycenter intune autopilot informationprotection
  cloudappsecurity advancedthreat dataexplorer office365 databricks hdinsight bastion cdn batch dns bot signalr purview
  datashare media storsimple netapp luis vision speech videoindexer digitaltwins datagateway integrationaccount ssis ssrs partnercenter authenticatorapp spring relay maps firewall disk alert subscription bill enterpriseagreement quota teams`,
);

/**
 * What everybody uses without a name for it: "I can't sign in" names no product. A complaint that names none is rather
 * about these.
 */
export const everydayProducts: ReadonlySet<string> = stemmed('cloudaccount multifactor');

function stemmed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stem));
}
