import { stem } from './terms.ts';

/**
 * Things that people have problems with, besides the products of `product-words.ts`: devices, programs, systems. A
 * complaint about one of them is hardly answered by an article that does not mention it.
 */
export const things: ReadonlySet<string> = new Set(
  `printer scanner copier fax toner cartridge monitor keyboard mouse touchpad trackpad dongle dock docking webcam
  camera headset headphone speaker microphone mic projector beamer whiteboard battery charger cable adapter hdmi
  bluetooth kiosk badge chair desk modem repeater antenna barcode fingerprint excel word powerpoint onenote visio
  calendar spreadsheet pivot macro formula font pdf acrobat adobe photoshop autocad solidworks matlab zoom slack
  webex skype whatsapp trello jira confluence citrix netsuite zendesk quickbooks tableau sas spss antivirus mcafee
  norton symantec teamviewer anydesk anyconnect forticlient dropbox gmail icloud itunes spotify netflix aws amazon
  lambda ec2 gcp heroku digitalocean jenkins pandas numpy tensorflow pytorch keras cuda cudnn lstm laravel
  wordpress winforms wpf xaml xamarin hibernate linq regex varchar decimal powerapp dataverse dynamics crm yammer
  planner lightswitch silverlight wsus sccm tomcat rabbitmq elasticsearch kibana splunk sqlite cobol voicemail
  payroll timesheet`
    .split(/\s+/)
    .map(stem),
);
