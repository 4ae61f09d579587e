import { stem } from './terms.ts';

/**
 * Things that people have problems with, besides the products of `product-words.ts`: devices, programs, systems. A
 * complaint about one of them is hardly answered by an article that does not mention it.
 */
export const things: ReadonlySet<string> = new Set(
  `printer scanner copier fax toner cartridge monitor keyboard mouse touchpad trackpad dongle dock docking
  webcam camera headset headspeaker microphone mic projector beamer whiteboard battery charger cable adapter hdmi
  usb bluetooth tablet kiosk badge chair desk switch router modem repeater antenna cartridge barcode fingerprint
  phone computer
  excel word powerpoint onenote visio calendar spreadsheet pivot macro formula font pdf acrobat adobe photoshop
  autocad solidworks matlab zoom slack webex skype whatsapp trello jira confluence salesforce sap oracle citrix vmware
  netsuite workday servicenow zendesk quickbooks tableau sas spss chrome firefox safari edge antivirus
  mcafee norton symantec teamviewer anydesk anyconnect forticlient dropbox box gmail google icloud itunes spotify netflix
  aws amazon lambda ec2 gcp heroku digitalocean jenkins github gitlab bitbucket docker dockerfile terraform ansible puppet
  python pandas numpy tensorpytorch keras cuda gpu java spring maven gradle kotlin swift android xcode flutter react
  angular vue javascript typescript node npm webpack html css php laravel wordpress ruby rails golang rust perl cobol
  winform wpf xaml xamarin unity entity hibernate linq regex varchar decimal stored procedure cursor lstm
  powerapp dataverse dynamics crm oneyammer planner lightswitch silverlight flow automate wsus
  sccm hyperv iis tomcat nginx apache kafka rabbitmq elasticsearch kibana splunk mongodb sqlite db2 cobol 
  drive voicemail payroll timesheet holiday
  website form `
    .split(/\s+/)
    .map(stem),
);
