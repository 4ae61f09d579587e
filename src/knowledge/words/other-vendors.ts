import { stem } from './terms.ts';

/**
 * What other firms make, by names that hardly mean anything else, as synonyms.ts folds them. Whoever names one is hardly
 * helped by an article that is not about it. Names that stand for a whole kind of things with most people, or for a part
 * of what articles are about, do not belong here.
 */
export const otherVendors: ReadonlySet<string> = new Set(
  `1password acrobat acronis activemq adobe airtable akamai alexa alibaba amazon anyconnect anydesk arcserve
    arduino artifactory aruba asana athena auth0 authelia authentik autocad avast aws barracuda bigip bigquery
    bitbucket bitwarden bluehost bluemix canva checkpoint circleci cisco citrix clerk cloudflare cloudformation
    cloudfront cloudwatch cognito commvault concur confluence couchdb crowdstrike cyberark dashlane datadog
    datev digitalocean discord docusign domino dropbox drupal dynamodb dynatrace ebay ec2 ecs eks elasticsearch
    esp32 esxi facebook fargate fastly figma firebase firestore forticlient fortigate fortinet fortios freeipa
    freeradius freshdesk freshservice fritzbox gcloud gcp gitlab gke glacier globalprotect gmail godaddy google
    gotomeeting graylog haproxy heroku hetzner hubspot icloud identityserver identityserver4 illustrator
    indesign instagram ionos itunes ivanti jboss jenkins jira joomla jumpcloud juniper kaspersky keepass
    keycloak kibana lambda lansweeper lastpass linkedin linode logstash looker lotus magento mailchimp
    manageengine matlab mcafee meraki mikrotik minikube miro mongoose moodle mosquitto nagios nakivo namecheap
    neo4j netflix netgear netlify netscaler netskope netsuite newrelic nordvpn norton notion nutanix okta
    onelogin openldap openshift openvpn opnsense ovh parallels peoplesoft pfsense photoshop pingfederate proxmox
    prtg pulumi puppet qlik qnap quickbooks rabbitmq rackspace rancher raspberry redshift revit route53 s3 sage
    sagemaker salesforce samba sas scaleway servicenow shibboleth shopify sketchup skype slack solarwinds
    solidworks sonarqube sonicwall sophos spotify spss sqlite sssd stata steam stripe successfactors supabase
    symantec synology tableau tailscale teamcity teamviewer telegram thunderbird thycotic tiktok tomcat travis
    trello twitter typo3 ubiquiti unifi unity vagrant vcenter veeam vercel viber virtualbox vultr watchguard
    webex weblogic websphere whatsapp winbind wireguard woocommerce wordpress workday xcode xenapp xenserver
    xero yahoo youtube zabbix zendesk zoom zscaler`
    .split(/\s+/)
    .map(stem),
);
