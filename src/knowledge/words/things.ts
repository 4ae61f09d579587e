import { stem } from './terms.ts';

/**
 * Things that people have problems with, besides the products of `product-words.ts`: devices, programs, systems. A
 * complaint about one of them is hardly answered by an article that does not mention it.
 */
export const things: ReadonlySet<string> = new Set(
  `adapter airplay airpods antenna antivirus attachment badge barcode battery beamer bios bluescreen bluetooth
    cable calendar camera canon cartridge chair charger cobol copier crm cuda cudnn dataverse dcpromo desk
    deskphone dfs dhcp dock docking dongle dynamics earphone epson excel fax fingerprint font formula fsmo
    gpresult handset hdmi headphone headset hyperv inbox keyboard kindle kiosk kms kyocera landline lexmark
    lightswitch lstm lync macro mic microphone modem monitor mouse msi nintendo notepad ntdsutil onenote payroll
    pdf planner playstation powerapp powerpoint printer projector puk raid recording repadmin repeater ricoh
    scanner sccm screensaver shortcut signature silverlight sim speaker splunk spooler spreadsheet stapler
    stylus sysvol tablet taskbar thinkpad timeclock timesheet toner touchpad trackpad ups usb visio vmotion
    voicemail voip wallpaper webcam whiteboard word wordpad wsus xbox xerox yammer`
    .split(/\s+/)
    .map(stem),
);
