/**
 * Words that say which language a complaint is in: the commonest of each, and those of a help desk. Lower case, without
 * accents. None is an English word, a part of people's or places' names ("de", "van", "la"), or a name that the product
 * has in every language.
 */
const common = {
  de: `ich mich mir mein meine meinen meinem meiner nicht kein keine keinen ist und oder aber seit kann konnen
    geht ging wird werden wurde wie wo warum wenn beim mit ohne auf bei nach noch mehr immer schon sehr habe
    haben unser unsere das ein eine einen einem einer zum zur vom dem bitte hilfe danke guten hallo passwort
    kennwort konto gesperrt anmelden anmeldung funktioniert fehler fehlermeldung drucker drucken rechner
    zugriff vergessen geandert offnen benutzer neue gestern heute komme kommt bekomme lasst sich dass
    kollege kollegen bildschirm datei dateien auch nur als fur unter muss darf soll dann diese dieser dieses
    sie wir jetzt leider eingeben meldet steht reagiert lauft obwohl weil damit besprechung besprechungen
    einloggen passwoerter angezeigt offnet lizenz`,
  es: `mi mis una unos unas pero con por para como cuando donde porque desde hasta muy mas hoy ayer puedo puede
    pueden tengo tiene necesito quiero esta este esto estoy se le nos funciona funcionan abre entra conecta
    contrasena clave cuenta bloqueada bloqueado bloqueo sesion iniciar correo correos acceso acceder usuario
    usuarios ordenador computadora impresora imprimir pantalla archivo archivos carpeta olvide olvidado
    cambie cambiar restablecer ayuda ayudar hola gracias buenos dias nuevo nuevos abrir encuentro pide perdi
    codigo que entrar deja entro eso tambien tras hace antes despues otro otra debe aparece aparecen
    contrasenas sincroniza sincronizan sincronizar funcionando ordenadores segun estamos estan oficina
    equipo empresa movil portatil licencia caducado quisiera`,
  fr: `je qu ne pas mes ce cette cet et mais avec sans pour dans depuis quand pourquoi tres aussi suis sont
    avez nous vous il elle une aux peux peut marche fonctionne ouvre mot passe compte bloque verrouille
    connecter connexion messagerie courriel acces utilisateur utilisateurs ordinateur imprimante imprimer
    ecran fichier fichiers dossier oublie changer reinitialiser aide bonjour merci svp hier matin erreur
    quelle toujours nouveau nouveaux trouve demande telephone perdu que qui les sur bureau panne etre doit
    cela alors apres avant meme toutes tous fait faire veux veut affiche voir ouvrir cherche reunion
    reunions entreprise fonctionnent marchent serveur chaque`,
  pt: `eu minha meu minhas meus nao uma mas sem por para como quando onde porque desde muito mais ja hoje ontem
    consigo consegue posso pode tenho tem preciso quero esta este isso estou se ao aos na funciona funcionam
    funcionando abre entra conecta senha conta bloqueada bloqueado entrar iniciar sessao acessar acesso
    usuario usuarios utilizador computador impressora imprimir tela ecra arquivo arquivos ficheiro ficheiros
    esqueci mudei mudar trocar redefinir ajuda ajudar ola obrigado obrigada dia novos abrir encontro aparece
    pedindo perdi codigo palavra faco que deixa sai nas reunioes depois antes tambem seu sua outro outra
    deve erro sincroniza celular escritorio empresa rede senhas aceita parou todos funcionarios colega voces
    gostaria licenca`,
  it: `il stamattina gli un una mio mia miei con senza quando dove perche dal dalla dall nel nella nei alla
    molto piu gia oggi ieri riesco posso puo hai ha abbiamo devo vorrei questo questa sono mi si funziona
    funzionano apre accedere accesso entrare bloccato bloccata utente utenti stampante stampare schermo
    cartella dimenticato cambiato cambiare cambio reimpostare aiuto aiutarmi buongiorno ciao grazie nuovo
    nuovi aprire aprirsi trovo errore chiede viene perso telefono codice ufficio portatile che anche dopo
    prima essere deve tutti tutto altro altra continua sincronizza cambiata appare collegarsi collega carica
    rete azienda cellulare riunioni riunione possiamo sempre finestra utilizzare vecchia licenza scaduta
    scaduto`,
  nl: `ik mij mijn niet geen het een maar zonder voor naar bij uit sinds kan kunt heeft heb hebben wordt werkt
    doet waar hoe waarom wanneer als nog steeds meer heel zeer ook onze dit deze vanaf om te er wachtwoord
    geblokkeerd inloggen aanmelden aanmelding toegang gebruiker gebruikers foutmelding fout afdrukken scherm
    bestand bestanden vergeten gewijzigd wijzigen veranderen hulp graag hallo bedankt goedemorgen gisteren
    vandaag nieuwe openen krijg kom vraagt telefoon kwijt kantoor alleen moet andere elke iedereen maakt
    krijgen krijgt staat zien zijn hun reageert drukt verbinding sluit bijlagen vergadering werken collega
    bedrijf nieuw opnieuw wachtwoorden laden lukt licentie verlopen`,
  pl: `nie sie jest na ze przy dla przez lub czy jak gdzie dlaczego kiedy juz jeszcze tylko bardzo moje moj
    moja mam masz moge mozna mozecie chce prosze pomoc dzien dobry dziekuje dziala dzialaja haslo hasla
    haslem konto konta zablokowane zablokowany zalogowac logowania logowanie poczta poczty dostepu dostep
    uzytkownik uzytkownicy uzytkownika komputer drukarka drukowac ekran ekranu plik pliku plikow folderu
    zapomnialem zmienic zmienilem zresetowac blad wczoraj dzis nowi nowy otworzyc otwiera telefon biurze
    ktory ktora ktore musi wszyscy tego ta takze oraz moze kazdy tym dostaje pojawia pojawiaja wyskakuje
    zalaczniki zalacznikow spotkania spotkaniach firmie sieci ciagle synchronizuje nowego hasel dlatego
    licencja wygasla brak`,
  tr: `ve bir bu icin ile ama degil yok nasil neden nerede cok daha beri dunden bugun sabah benim hesap hesabim
    hesabi sifre sifrem sifremi sifresi parola parolam parolami parolayi parolasi calismiyor calismadi
    acilmiyor acamiyorum baglanmiyor baglanamiyorum giris girisi oturum yapamiyorum yapamadim giremiyorum
    gelmiyor edilmiyor alamiyorum aliyorum kilitlendi kilitli unuttum degistirdim degistirebilirim
    degistirmek sifirlama sifirlarim yardim lutfen merhaba tesekkurler gunaydin kullanici kullanicilar
    bilgisayar yazici yazdiramiyorum ekran ekrani dosya dosyalari dosyayi hata hatasi posta erisim erisimim
    yeni gorunmuyor misiniz ofisteki olarak olmali gerekir kadar sonra ayni butun tum herkes baska
    calismiyorlar calisiyor geliyor diyor istiyor soyluyor ekleri toplanti toplantilarda sirket telefonum
    telefonu acilinca esitleme esitlemiyor acarken acinca zaman lisans lisansi beni istiyorum`,
  id: `saya tidak bisa yang ke dari untuk dengan atau tapi sudah belum masih sejak kemarin tadi pagi itu
    bagaimana cara kenapa mengapa kapan mana gak nggak mau lagi sangat kata sandi akun terkunci diblokir
    lupa masuk ganti mengganti membuka terbuka buka mohon tolong bantu bantuan bantuannya selamat terima
    kasih pengguna komputer ponsel layar mencetak berkas kesalahan rekan kerja berfungsi tersambung muncul
    baru rumah kantor surel harus juga oleh setelah sebelum semua orang kami kita lain selalu telah akan
    ketika saat tidaknya menerima diterima menutup sendiri rapat lampiran tombol dibuka jaringan perusahaan
    karyawan minta lisensi ingin`,
  sv: `jag mig mitt min mina inte och att som det ett kommer har ar av med fran nar hur varfor losenord
    losenordet konto kontot logga inloggning fungerar startar hjalp hej skriva skrivare skarmen filen filer
    igar`,
  da: `jeg mig mit ikke og som det et har af med fra nar hvordan hvorfor adgangskode adgangskoden konto kontoen
    logge virker hjaelp tak hej printeren skaermen siden igar dette min`,
  no: `jeg meg mitt ikke og som det et har av med fra nar hvordan hvorfor passord passordet konto kontoen logge
    logget virker fungerer hjelp takk hei skriveren skjermen siden igar dette min`,
  fi: `ja mutta etta kun miten miksi minun minulla salasana salasanani salasanan tili tilini kirjautua
    kirjautumaan kirjautuminen toimi toimii avaudu lukittu apua kiitos hei tulostin tulostaa tiedosto pysty
    voi eilen`,
  cs: `ne neni nejde nefunguje je na pri jak proc kdyz muj moje mohu nemohu nelze heslo hesla ucet uctu
    zablokovany prihlasit prihlaseni pomoc prosim dobry dekuji tiskarna tisknout soubor obrazovka vcera jsem
    neotevira`,
  ro: `nu este sunt cu fara pentru din dar cum cand unde mea meu poate parola parolei contul cont blocat
    conecta autentificare functioneaza ajutor multumesc buna ziua imprimanta fisier ecran ieri
    deschide`,
  hu: `nem hogy egy mert hogyan miert jelszo jelszavam jelszot fiok fiokom fiokomat bejelentkezni belepni
    mukodik nyilik segitseg koszonom nyomtato nyomtatni fajl kepernyo tegnap tudok zaroltak`,
  vi: `toi khong cua duoc cho voi khi nhung trong mat khau tai khoan dang nhap tinh dien thoai giup loi hom qua
    nao gui`,
} as const;

/** English words that no language of the table has, and that no other borrows. */
const english = `the my your our their his her its this that these those and but not cannot can't cant won't wont don't
  dont doesn't doesnt didn't didnt isn't isnt i've ive it's you they he she are were been has have does did
  with without from into onto when where what why how who which because after before since until again still
  always never anymore every each some any another other only just then than there here would could should
  please pls help need want get gets getting got keep keeps keeping see says said try tried trying use using
  used make makes change changed changes work works working worked open opens opening opened sign signed log
  logged logging logon locked lock asks asking asked ask forgot forgotten lost new old wrong broken slow
  down stuck expired blocked disabled enabled missing failed fails failing fail failure users people someone
  everyone everybody anybody nobody colleague coworker yesterday today morning screen folder files shared
  share sharing sync syncing synced synchronise printing print phone meetings message messages mailbox about
  be being by for if of out nothing something anything loses loads loading running run starts started stops
  stopped turn turned way`;

/**
 * What English calls the things of a help desk. Other languages borrow these words, so that beside common words of
 * theirs they say nothing; without one, "outlook app crash" is English.
 */
const ofAHelpDesk = `access account admin app apps attachment audio authenticator backup battery browser calendar
  certificate cloud connect connection crash crashed crashes crashing desktop device disconnect disconnected display
  docking download drive email error errors excel file firewall freeze freezes frozen headset inbox install installer
  keyboard laptop license login logoff logout mail mails meeting microphone monitor mouse network offline onedrive
  online outlook password passwords permission permissions pin powerpoint printer printers prompt proxy request reset
  resets router scan scanner server setup sharepoint sign signin site software storage support tablet team teams ticket
  token unlock update updates upgrade user vpn webcam wifi windows wireless word`;

export const withCommonWords: ReadonlySet<string> = new Set(Object.keys(common));

/** Which languages have a word. */
export const commonWords: ReadonlyMap<string, readonly string[]> = byWord();

export const englishWords: ReadonlySet<string> = new Set(wordsIn(english).map(bare));

export const helpDeskWords: ReadonlySet<string> = new Set(wordsIn(ofAHelpDesk));

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(common))
    for (const word of wordsIn(words)) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Without what people leave out when they type fast: "can't" and "cant", "sesión" and "sesion" are one. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[łıß]/g, (letter) => (letter === 'ł' ? 'l' : letter === 'ı' ? 'i' : 'ss'));
}
