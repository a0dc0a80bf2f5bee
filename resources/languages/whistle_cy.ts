<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
  <context>
    <name>window</name>
    <message>
      <location filename="../../ui/errors.py" />
      <source> (entry {entry})</source>
      <translation type="unfinished"> (eitem {entry})</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source> (needed)</source>
      <translation type="unfinished"> (angenrheidiol)</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source> Already sent: {copies}. Ask for these back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source> An answer is due {when_words}.</source>
      <translation type="unfinished"> Disgwylir ateb: {when_words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source> Became known {known}.</source>
      <translation type="unfinished"> Daeth yn hysbys: {known}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source> It is the one that was used now: make sure that you know another.</source>
      <translation type="unfinished"> Dyma’r un a ddefnyddiwyd nawr: gwnewch yn siŵr eich bod yn gwybod un arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source> It opens and closes with the vault.</source>
      <translation type="unfinished"> Mae’n agor ac yn cau gyda’r gell.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source> Look at word {count} again.</source>
      <translation type="unfinished"> Edrychwch eto ar air {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source> Names in it were not looked at yet.</source>
      <translation type="unfinished"> Heb edrych am enwau ynddo eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source> Nothing was sent yet.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source> The names list's key is kept elsewhere and is not in it: copy that too.</source>
      <translation type="unfinished"> Cedwir allwedd y rhestr enwau mewn man arall ac nid yw ynddo: copïwch honno hefyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source> The vault's own passphrase opens it.</source>
      <translation type="unfinished"> Cyfrinymadrodd y gell ddiogel ei hun sy’n ei agor.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source> Why: {why}.</source>
      <translation type="unfinished"> Pam: {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../ui/pages/recovery_panel.py" />
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../ui/presenters/find.py" />
      <source> and </source>
      <translation type="unfinished"> a hefyd </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source> and others</source>
      <translation type="unfinished"> ac eraill</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source> and {count} more</source>
      <translation type="unfinished"> a {count} arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source> of {words}</source>
      <translation type="unfinished"> allan o {words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source> or more</source>
      <translation type="unfinished"> neu fwy</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source> {clues_open} can wait.</source>
      <translation type="unfinished"> Gall {clues_open} aros.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source> {missing} originals were missing from the vault already.</source>
      <translation type="unfinished"> Roedd {missing} o ffeiliau gwreiddiol eisoes ar goll o’r gell ddiogel.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/permissions.py" />
      <source> {n} handed-over files hold it.</source>
      <comment> {n} handed-over file holds it.</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/permissions.py" />
      <source> {n} sent dossiers hold it.</source>
      <comment> {n} sent dossier holds it.</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source> {originals_unchecked} original files need the names list open to be looked at.</source>
      <translation type="unfinished"> Mae angen i’r rhestr enwau fod ar agor er mwyn edrych ar {originals_unchecked} o ffeiliau gwreiddiol.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source> {owner} keeps it right.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source> · closed</source>
      <translation type="unfinished"> · wedi’i gau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source> · hold is on</source>
      <translation type="unfinished"> · ataliad ar waith</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>, account {place} of {all}</source>
      <translation type="unfinished">, adroddiad {place} o {all}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>, and in a quotation here</source>
      <translation type="unfinished">, ac mewn dyfyniad yma</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_desk.py" />
      <source>, in this place only</source>
      <translation type="unfinished">, yn y lle hwn yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>, level {count}</source>
      <translation type="unfinished">, lefel {count}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>, must be decided</source>
      <translation type="unfinished">, rhaid penderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>, or two shares of the recovery sheet</source>
      <translation type="unfinished">, neu ddwy gyfran o’r daflen adfer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_list.py" />
      <source>, read</source>
      <translation type="unfinished">, wedi’i darllen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>, still going on</source>
      <translation type="unfinished">, yn dal i barhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>, {already} had it before</source>
      <translation type="unfinished">, roedd ar {already} yn barod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>, {must} first</source>
      <translation type="unfinished">, {must} yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>. How it stood before is kept on its card.</source>
      <translation type="unfinished">. Mae’r fersiwn flaenorol wedi’i chadw ar ei gerdyn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>. Put them in other words if you can.</source>
      <translation type="unfinished">. Rhowch nhw mewn geiriau eraill os gallwch.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>1 check stops this dossier</source>
      <translation type="unfinished">Mae 1 gwiriad yn atal y goflen hon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>1 clue is</source>
      <translation type="unfinished">Mae 1 cliw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>1 link</source>
      <translation type="unfinished">1 ddolen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>1 link to an allegation stops</source>
      <translation type="unfinished">Mae 1 ddolen i honiad yn peidio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>1. What each row is</source>
      <translation type="unfinished">1. Beth yw pob rhes</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>2. Which column fills what</source>
      <translation type="unfinished">2. Pa golofn sy’n llenwi beth</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>2025, 2025-03, 2025-03-31 or 2025-03/2025-06</source>
      <translation type="unfinished">2025, 2025-03, 2025-03-31 neu 2025-03/2025-06</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>3. Look before anything is added</source>
      <translation type="unfinished">3. Edrych cyn i ddim gael ei ychwanegu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>; something speaks against it</source>
      <translation type="unfinished">; mae rhywbeth yn mynd yn ei erbyn</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>A CSV file. It is read for this check and never stored.</source>
      <translation type="unfinished">Ffeil CSV. Fe’i darllenir ar gyfer y gwiriad hwn ac ni chaiff byth ei storio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>A body, a branch or an editor. Press Enter.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>A case holds what several people say about the same thing.</source>
      <translation type="unfinished">Mae achos yn dal yr hyn y mae sawl person yn ei ddweud am yr un peth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>A change here counts at once and waits for nobody’s approval. The record says that it was made.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>A change of {words}.</source>
      <translation type="unfinished">Newid o {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>A contact of your own</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>A copy of another text: it never counts</source>
      <translation type="unfinished">Copi o destun arall: nid yw byth yn cyfrif</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>A crash leaves no copy of the memory on the disk.</source>
      <translation type="unfinished">Nid yw chwalfa’n gadael copi o’r cof ar y ddisg.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>A crash may leave a copy of the memory on the disk</source>
      <translation type="unfinished">Gall chwalfa adael copi o’r cof ar y ddisg</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A date or time</source>
      <translation type="unfinished">Dyddiad neu amser</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>A day, such as 1/3/2025</source>
      <translation type="unfinished">Diwrnod, fel 1/3/2025</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>A day, such as 31/3/2025</source>
      <translation type="unfinished">Diwrnod, fel 31/3/2025</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>A dossier is put together here, for one reader, from what each source agreed to.</source>
      <translation type="unfinished">Caiff coflen ei llunio yma, ar gyfer un darllenydd, o’r hyn y cytunodd pob ffynhonnell iddo.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>A file that somebody packed for your key. You see what is in it before anything is kept.</source>
      <translation type="unfinished">Ffeil a baciodd rhywun ar gyfer eich allwedd. Cewch weld beth sydd ynddi cyn cadw dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>A first name will do. It stays in this vault.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>A folder with every account, name and file as plain text. Whoever gets hold of it, or of the disk later, can read all of it. Destroy it when you are done.</source>
      <translation type="unfinished">Ffolder â phob adroddiad, enw a ffeil fel testun plaen. Gall pwy bynnag sy’n cael gafael arni, neu ar y ddisg yn ddiweddarach, ddarllen y cyfan. Dinistriwch hi pan fyddwch wedi gorffen.</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>A guide for each role, from the first start to the end, and this way round. Key: F1.</source>
      <translation type="unfinished">Canllaw i bob rôl, o’r dechrau cyntaf i’r diwedd, a’r daith hon. Bysell: F1.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>A hold keeps anything of this case from being deleted</source>
      <translation type="unfinished">Mae ataliad yn cadw unrhyw beth yn yr achos hwn rhag cael ei ddileu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A job</source>
      <translation type="unfinished">Swydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>A known day</source>
      <translation type="unfinished">Diwrnod hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A later version: the earlier one stays</source>
      <translation type="unfinished">Fersiwn ddiweddarach: mae’r un gynharach yn aros</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>A little faster</source>
      <translation type="unfinished">Ychydig yn gyflymach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>A made-up name for them</source>
      <translation type="unfinished">Ffugenw ar eu cyfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>A name for this search</source>
      <translation type="unfinished">Enw ar gyfer y chwiliad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A name of the names list stands in the words. Take it out first.</source>
      <translation type="unfinished">Mae enw o’r rhestr enwau yn y geiriau. Tynnwch ef allan yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>A name or team that the recipient can answer</source>
      <translation type="unfinished">Enw neu dîm y gall y derbynnydd ei ateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>A name was found</source>
      <translation type="unfinished">Cafwyd hyd i enw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A name was found in the file. It cannot leave like this.</source>
      <translation type="unfinished">Cafwyd hyd i enw yn y ffeil. Ni all adael fel hyn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>A new contact</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A new folder will be made here:</source>
      <translation type="unfinished">Caiff ffolder newydd ei gwneud yma:</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>A note or part of an event was</source>
      <translation type="unfinished">Mae nodyn neu ran o ddigwyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A number does not say out of how many.</source>
      <translation type="unfinished">Nid yw rhif yn dweud allan o faint.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A number or contact</source>
      <translation type="unfinished">Rhif neu fanylion cyswllt</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>A part of the program gave no answer</source>
      <translation type="unfinished">Ni chafwyd ateb gan ran o’r rhaglen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>A passphrase for the names list</source>
      <translation type="unfinished">Cyfrinymadrodd ar gyfer y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>A passphrase is needed</source>
      <translation type="unfinished">Mae angen cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A passphrase of its own (safer)</source>
      <translation type="unfinished">Cyfrinymadrodd ar wahân (mwy diogel)</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A person</source>
      <translation type="unfinished">Person</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>A picture. The list of passages says the same.</source>
      <translation type="unfinished">Llun. Mae’r rhestr o ddarnau yn dweud yr un peth.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/margin_stripes.py" />
      <source>A picture. The list of tags says the same.</source>
      <translation type="unfinished">Llun. Mae’r rhestr tagiau’n dweud yr un peth.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>A procedure with its steps, and for each event which of them were taken.</source>
      <translation type="unfinished">Gweithdrefn â’i chamau, ac ar gyfer pob digwyddiad pa rai ohonynt a gymerwyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>A public statement</source>
      <translation type="unfinished">Datganiad cyhoeddus</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A rare fact</source>
      <translation type="unfinished">Ffaith anghyffredin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>A recovery sheet is three lists of words, called shares. Any two of them open the vault if its passphrase is lost. One alone opens nothing and tells nothing.</source>
      <translation type="unfinished">Tair rhestr o eiriau, a elwir yn gyfrannau, yw taflen adfer. Mae unrhyw ddwy ohonynt yn agor y gell ddiogel os collir ei chyfrinymadrodd. Nid yw un ar ei phen ei hun yn agor dim nac yn dweud dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>A referral in the case notes, with its answer and reason</source>
      <translation type="unfinished">Atgyfeiriad yn nodiadau’r achos, gyda’i ateb a’i reswm</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_rows.py" />
      <source>A regulator asks whether the harm is still going on.</source>
      <translation type="unfinished">Mae rheoleiddiwr yn gofyn a yw’r niwed yn dal i ddigwydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A second lock for the names</source>
      <translation type="unfinished">Ail glo ar gyfer yr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A second reader read every word.</source>
      <translation type="unfinished">Darllenodd ail ddarllenydd bob gair.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A serious allegation has no reply.</source>
      <translation type="unfinished">Nid oes ateb i honiad difrifol.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>A share is {share_words} words; there are {count} here. {hint}</source>
      <translation type="unfinished">Mae cyfran yn {share_words} gair; mae {count} yma. {hint}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A sheet can be made later, in Settings.</source>
      <translation type="unfinished">Gellir gwneud taflen yn ddiweddarach, yn Gosodiadau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>A sheet with one wrong word opens nothing. So one share is typed back before the sheet counts. Until then an earlier sheet still holds.</source>
      <translation type="unfinished">Nid yw taflen ag un gair anghywir yn agor dim. Felly caiff un gyfran ei theipio’n ôl cyn i’r daflen gyfrif. Tan hynny mae taflen gynharach yn dal yn ddilys.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <location filename="../../ui/presenters/record.py" />
      <source>A source</source>
      <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A source had access to benefit records. Take advice on the law first.</source>
      <translation type="unfinished">Roedd gan ffynhonnell fynediad at gofnodion budd-daliadau. Ceisiwch gyngor cyfreithiol yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A source works with benefits records, which the law keeps secret. Let them take advice first; if it may go all the same, say why.</source>
      <translation type="unfinished">Mae ffynhonnell yn gweithio gyda chofnodion budd-daliadau, y mae’r gyfraith yn eu cadw’n gyfrinachol. Gadewch i’r ffynhonnell gael cyngor yn gyntaf; os caiff fynd er hynny, dywedwch pam.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>A stored file is missing or was changed</source>
      <translation type="unfinished">Mae ffeil a storiwyd ar goll neu wedi’i newid</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>A tag of your own</source>
      <translation type="unfinished">Eich tag eich hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A tag of your own: it would mean nothing there.</source>
      <translation type="unfinished">Eich tag eich hun: ni fyddai’n golygu dim yno.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>A text made from another never counts as a second source. Whether it is one, you decide.</source>
      <translation type="unfinished">Nid yw testun a wnaed o un arall byth yn cyfrif fel ail ffynhonnell. Chi sy’n penderfynu a yw’n un felly.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>A text that is not here any more</source>
      <translation type="unfinished">Testun nad yw yma mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>A time it was raised</source>
      <translation type="unfinished">Adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A vault is a folder that holds everything, locked with a passphrase. It can be on this laptop or on a USB stick that you carry. Nothing is ever sent from it.</source>
      <translation type="unfinished">Ffolder sy’n dal popeth, wedi’i chloi â chyfrinymadrodd, yw cell ddiogel. Gall fod ar y gliniadur hwn neu ar gofbin USB rydych yn ei gario gyda chi. Ni chaiff dim byth ei anfon ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A way back in</source>
      <translation type="unfinished">Ffordd yn ôl i mewn</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>A word of recovery share {count} was read wrongly</source>
      <translation type="unfinished">Darllenwyd gair o gyfran adfer {count} yn anghywir</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>A word that says nothing about them, such as Heron.</source>
      <translation type="unfinished">Gair nad yw’n dweud dim amdanynt, megis Crëyr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>A yes counts only once it was said again: for who hands over today and wants to sleep on it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/record.py" />
      <source>About</source>
      <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>About the case</source>
      <translation type="unfinished">Am yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>About this case</source>
      <translation type="unfinished">Ynghylch yr achos hwn</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/timeline_view.py" />
      <source>About {max} months in sight</source>
      <translation type="unfinished">Tua {max} mis yn y golwg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/wiring.py" />
      <source>Account</source>
      <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account added</source>
      <translation type="unfinished">Ychwanegwyd adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account destroyed</source>
      <translation type="unfinished">Dinistriwyd adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account handed over</source>
      <translation type="unfinished">Trosglwyddwyd adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Account made</source>
      <translation type="unfinished">Gwnaed yr adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account put in the bin</source>
      <translation type="unfinished">Rhoddwyd adroddiad yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account received</source>
      <translation type="unfinished">Derbyniwyd adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Account taken out of the bin</source>
      <translation type="unfinished">Tynnwyd adroddiad allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Account that it is part of</source>
      <translation type="unfinished">Yr adroddiad y mae’n rhan ohono</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/read_back.py" />
      <source>Account, paragraph</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/presenters/search_rows.py" />
      <location filename="../../ui/widgets/check_row.py" />
      <location filename="../../ui/wiring.py" />
      <source>Accounts</source>
      <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Accounts to one person, in a file that only they can open</source>
      <translation type="unfinished">Adroddiadau i un person, mewn ffeil na all neb ond y person hwnnw ei hagor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Accounts, articles and papers are compared with each other when they are added.</source>
      <translation type="unfinished">Caiff adroddiadau, erthyglau a phapurau eu cymharu â’i gilydd pan gânt eu hychwanegu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/pages/review_panel.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>Add</source>
      <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Add a contact</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Add a figure</source>
      <translation type="unfinished">Ychwanegu ffigur</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Add a file</source>
      <translation type="unfinished">Ychwanegu ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Add a file someone gave you</source>
      <translation type="unfinished">Ychwanegu ffeil a roddodd rhywun i chi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Add a reply</source>
      <translation type="unfinished">Ychwanegu ateb</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>Add a tag …</source>
      <translation type="unfinished">Ychwanegu tag …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Add a time</source>
      <translation type="unfinished">Ychwanegu adeg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Add a time it was raised</source>
      <translation type="unfinished">Ychwanegu adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Add an account</source>
      <translation type="unfinished">Ychwanegu adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Add an account first</source>
      <translation type="unfinished">Ychwanegwch adroddiad yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Add an account first.</source>
      <translation type="unfinished">Ychwanegwch adroddiad yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Add an account first: a time it was raised is part of one.</source>
      <translation type="unfinished">Ychwanegwch adroddiad yn gyntaf: mae adeg y codwyd yn rhan o un.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Add an event</source>
      <translation type="unfinished">Ychwanegu digwyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Add another</source>
      <translation type="unfinished">Ychwanegu un arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Add another passphrase</source>
      <translation type="unfinished">Ychwanegu cyfrinymadrodd arall</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Add another share.</source>
      <translation type="unfinished">Ychwanegwch gyfran arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Add e-mails as evidence. Whistle then shows what may have been raised and answered in them.</source>
      <translation type="unfinished">Ychwanegwch negeseuon e-bost fel tystiolaeth. Yna bydd Whistle yn dangos yr hyn a allai fod wedi’i godi a’i ateb ynddynt.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/own.py" />
      <source>Add files</source>
      <translation type="unfinished">Ychwanegu ffeiliau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Add files as evidence</source>
      <translation type="unfinished">Ychwanegu ffeiliau fel tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>Add it</source>
      <translation type="unfinished">Ei ychwanegu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Add the first account</source>
      <translation type="unfinished">Ychwanegu’r adroddiad cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Add the rows</source>
      <translation type="unfinished">Ychwanegu’r rhesi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Add the words that are selected in the text</source>
      <translation type="unfinished">Ychwanegu’r geiriau sydd wedi’u dewis yn y testun</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/table_import.py" />
      <source>Add {n:,} rows</source>
      <comment>Add 1 row</comment>
      <translation type="unfinished">
        <numerusform>Ychwanegu {n:,} rhes</numerusform>
        <numerusform>Ychwanegu {n:,} rhes</numerusform>
        <numerusform>Ychwanegu {n:,} o resi</numerusform>
        <numerusform>Ychwanegu {n:,} rhes</numerusform>
        <numerusform>Ychwanegu {n:,} rhes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Add “{words}”</source>
      <translation type="unfinished">Ychwanegu “{words}”</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Added</source>
      <translation type="unfinished">Ychwanegwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Added before</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Added by your team.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Added in {many}, {progress}</source>
      <translation type="unfinished">Ychwanegwyd mewn {many}, {progress}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Added later</source>
      <translation type="unfinished">Ychwanegwyd wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Added to the names list</source>
      <translation type="unfinished">Ychwanegwyd at y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Added. Either passphrase opens the vault now.</source>
      <translation type="unfinished">Wedi’i ychwanegu. Mae’r naill gyfrinymadrodd neu’r llall yn agor y gell ddiogel nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Adding rows …</source>
      <translation type="unfinished">Yn ychwanegu rhesi …</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/own_files.py" />
      <source>Adding …</source>
      <translation type="unfinished">Yn ychwanegu …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <location filename="../../ui/presenters/support.py" />
      <source>Advice</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>After names are out</source>
      <translation type="unfinished">Ar ôl tynnu’r enwau allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Against it: {against}.</source>
      <translation type="unfinished">Yn ei erbyn: {against}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Agreed</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Agreed, if</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Agreed, if …</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Agreed: {titles}.</source>
      <translation type="unfinished">Cytunwyd: {titles}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Alike</source>
      <translation type="unfinished">Tebygrwydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/pages/readiness.py" />
      <source>All allegations</source>
      <translation type="unfinished">Pob honiad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>All files (*)</source>
      <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>All looked at</source>
      <translation type="unfinished">Wedi edrych ar bob un</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>All of it</source>
      <translation type="unfinished">Y cyfan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>All of it was agreed for this reader.</source>
      <translation type="unfinished">Cytunwyd ar y cyfan ar gyfer y darllenydd hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/pages/raised.py" />
      <source>All of them</source>
      <translation type="unfinished">Pob un ohonynt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>All read</source>
      <translation type="unfinished">Darllenwyd y cyfan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>All six words match.</source>
      <translation type="unfinished">Mae pob un o’r chwe gair yn cyfateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>All that the vault holds, in an open form that needs no Whistle: for a new home, or for somebody who may have all of it. No source is asked.</source>
      <translation type="unfinished">Popeth y mae’r gell ddiogel yn ei ddal, ar ffurf agored nad oes angen Whistle arni: ar gyfer cartref newydd, neu ar gyfer rhywun a gaiff y cyfan. Ni ofynnir i unrhyw ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>All the pages</source>
      <translation type="unfinished">Yr holl dudalennau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>All {share_words} words of share {count} match.</source>
      <translation type="unfinished">Mae pob un o’r {share_words} gair yng nghyfran {count} yn cyfateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/widgets/matrix_view.py" />
      <source>Allegation</source>
      <translation type="unfinished">Honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/wiring.py" />
      <source>Allegations</source>
      <translation type="unfinished">Honiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Allegations and replies</source>
      <translation type="unfinished">Honiadau ac atebion</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/matrix_view.py" />
      <source>Allegations and who says them</source>
      <translation type="unfinished">Honiadau a phwy sy’n eu gwneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>Allegations these words bear on</source>
      <translation type="unfinished">Honiadau y mae’r geiriau hyn yn berthnasol iddynt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Also Ctrl plus, Ctrl minus and Ctrl 0</source>
      <translation type="unfinished">Hefyd Ctrl plws, Ctrl minws a Ctrl 0</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Also words that are nearly the same</source>
      <translation type="unfinished">Hefyd geiriau sydd bron yr un fath</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>An account by a source</source>
      <translation type="unfinished">Adroddiad gan ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>An account that repeats another is counted twice.</source>
      <translation type="unfinished">Mae adroddiad sy’n ailadrodd un arall yn cael ei gyfrif ddwywaith.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>An address</source>
      <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>An allegation is one thing that is said to be true. Tag some words first, then group them here.</source>
      <translation type="unfinished">Un peth y dywedir ei fod yn wir yw honiad. Rhowch dag ar rai geiriau yn gyntaf, yna grwpiwch nhw yma.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>An event that an account tells of</source>
      <translation type="unfinished">Digwyddiad y mae adroddiad yn sôn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>An office, team or organisation</source>
      <translation type="unfinished">Swyddfa, tîm neu sefydliad</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>An older backup may hold it. Make a new backup on another disk before you go on.</source>
      <translation type="unfinished">Efallai ei bod mewn copi wrth gefn hŷn. Gwnewch gopi wrth gefn newydd ar ddisg arall cyn mynd ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Another case</source>
      <translation type="unfinished">Achos arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Another day may be better for you and for them.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Another figure here says something else about the same people</source>
      <translation type="unfinished">Mae ffigur arall yma’n dweud rhywbeth arall am yr un bobl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Another file</source>
      <translation type="unfinished">Ffeil arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Another key …</source>
      <translation type="unfinished">Allwedd arall …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Another one</source>
      <translation type="unfinished">Un arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Another reader …</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Another table</source>
      <translation type="unfinished">Tabl arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery.py" />
      <source>Another way in, for when the passphrase is lost</source>
      <translation type="unfinished">Ffordd arall i mewn, ar gyfer pan fydd y cyfrinymadrodd wedi’i golli</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Another {title}</source>
      <translation type="unfinished">Un arall: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Answer</source>
      <translation type="unfinished">Ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Answer this reply</source>
      <translation type="unfinished">Ateb yr ateb hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>Answer {answered}: {answer}</source>
      <translation type="unfinished">Ateb {answered}: {answer}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Answer, {answered}</source>
      <translation type="unfinished">Ateb, {answered}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Answer, {reply_when}</source>
      <translation type="unfinished">Ateb, {reply_when}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/raised.py" />
      <source>Answer: {reply}</source>
      <translation type="unfinished">Ateb: {reply}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Answered</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Answers</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>Any of the three will do. Capital letters do not matter.</source>
      <translation type="unfinished">Bydd unrhyw un o’r tair yn gwneud y tro. Nid oes ots am briflythrennau.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Any two of the shares open the vault. Capital letters do not matter.</source>
      <translation type="unfinished">Mae unrhyw ddwy o’r cyfrannau yn agor y gell. Nid yw priflythrennau o bwys.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Any two of the three shares open this vault now</source>
      <translation type="unfinished">Mae unrhyw ddwy o’r tair cyfran yn agor y gell ddiogel hon nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Anybody can read it: destroy it when you are done.</source>
      <translation type="unfinished">Gall unrhyw un ei darllen: dinistriwch hi pan fyddwch wedi gorffen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Anybody could read it. It has to be typed out first.</source>
      <translation type="unfinished">Gallai unrhyw un ei ddarllen. Rhaid teipio hynny’n llawn yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Apr</source>
      <translation type="unfinished">Ebr</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>April</source>
      <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/matrix_view.py" />
      <source>Arrow keys go from cell to cell. Enter opens the allegation</source>
      <translation type="unfinished">Mae’r bysellau saeth yn mynd o flwch i flwch. Mae Enter yn agor yr honiad</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/timeline_view.py" />
      <source>Arrow keys go from item to item, plus and minus show it nearer or further, Enter opens</source>
      <translation type="unfinished">Mae’r bysellau saeth yn mynd o eitem i eitem, mae plws a minws yn ei dangos yn nes neu’n bellach, mae Enter yn agor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>As a recipient may read it</source>
      <translation type="unfinished">Fel y caiff derbynnydd ei ddarllen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>As a time it was raised; you can change every word of it afterwards</source>
      <translation type="unfinished">Fel adeg y codwyd; gallwch newid pob gair ohoni wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>As it came</source>
      <translation type="unfinished">Fel y daeth</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>As spoken</source>
      <translation type="unfinished">Fel y’i llefarwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>As the desktop</source>
      <translation type="unfinished">Fel y bwrdd gwaith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>Ask</source>
      <translation type="unfinished">Gofyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>Ask again by {day_words}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Ask again in 3 months</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Ask again in 6 months</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Ask again in a year</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Ask again tomorrow.</source>
      <translation type="unfinished">Gofynnwch eto yfory.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Ask its sender for a fresh copy.</source>
      <translation type="unfinished">Gofynnwch i’r anfonwr am gopi newydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>Ask the sources</source>
      <translation type="unfinished">Gofyn i’r ffynonellau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Ask the sources about {recipient_words}</source>
      <translation type="unfinished">Gofyn i’r ffynonellau am {recipient_words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Ask {pseudonym} for permission</source>
      <translation type="unfinished">Gofyn i {pseudonym} am ganiatâd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Ask: is this right? May it be used in these words? Write down a change or a no first.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/asked_form.py" />
      <source>Ask: {words}</source>
      <translation type="unfinished">Gofynnwch: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Asked by voice</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Asked for and sent</source>
      <translation type="unfinished">Ceisiadau a’r hyn a anfonwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Asked in person</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Asked; an answer is awaited.</source>
      <translation type="unfinished">Gofynnwyd; disgwylir ateb.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Asked; the day for an answer has passed.</source>
      <translation type="unfinished">Gofynnwyd; mae’r diwrnod ar gyfer ateb wedi mynd heibio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Asking for dossiers back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>At the beginning: {kept}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>At: {phase}</source>
      <translation type="unfinished">Cam: {phase}</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Aug</source>
      <translation type="unfinished">Aws</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>August</source>
      <translation type="unfinished">Awst</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/help_sheet.py" />
      <location filename="../../ui/pages/recovery_panel.py" />
      <location filename="../../ui/pages/support_sheet.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Back</source>
      <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Back 10 seconds</source>
      <translation type="unfinished">Yn ôl 10 eiliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Back one page</source>
      <translation type="unfinished">Yn ôl un dudalen</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <location filename="../../ui/pages/kit_hand_over.py" />
      <location filename="../../ui/pages/own.py" />
      <source>Back to my account</source>
      <translation type="unfinished">Yn ôl i fy adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery.py" />
      <source>Back to settings</source>
      <translation type="unfinished">Yn ôl i’r gosodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Back to the account</source>
      <translation type="unfinished">Yn ôl i’r adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Back to the place before</source>
      <translation type="unfinished">Yn ôl i’r lle blaenorol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Back to writing</source>
      <translation type="unfinished">Yn ôl i ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Backup</source>
      <translation type="unfinished">Copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Backup and damage</source>
      <translation type="unfinished">Copi wrth gefn a difrod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Backup made</source>
      <translation type="unfinished">Gwnaed copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Became known</source>
      <translation type="unfinished">Daeth yn hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Became of it</source>
      <translation type="unfinished">Beth ddaeth ohoni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Before the first question, say:</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/kit.py" />
      <location filename="../../ui/presenters/first_run.py" />
      <source>Before you start</source>
      <translation type="unfinished">Cyn i chi ddechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Before you write</source>
      <translation type="unfinished">Cyn i chi ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Begin</source>
      <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Begin an interview</source>
      <translation type="unfinished">Dechrau cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Begin anywhere. It is saved as you write, and you can leave it unfinished.</source>
      <translation type="unfinished">Dechreuwch yn unrhyw le. Caiff ei gadw wrth i chi ysgrifennu, a gallwch ei adael heb ei orffen.</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Begin on this page: a case, then somebody to listen to. Nothing has to be done in one go.</source>
      <translation type="unfinished">Dechreuwch ar y dudalen hon: achos, yna rhywun i wrando arno. Nid oes rhaid gwneud dim ar unwaith.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Begin with a case</source>
      <translation type="unfinished">Dechrau gydag achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Begun</source>
      <translation type="unfinished">Wedi’u dechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Being put together; nothing is written</source>
      <translation type="unfinished">Wrthi’n ei llunio; nid ysgrifennir dim</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Beside what it shows it carries {listed}. The cleaned copy carries none of it.</source>
      <translation type="unfinished">Yn ogystal â’r hyn y mae’n ei ddangos, mae’n cario {listed}. Nid yw’r copi wedi’i lanhau yn cario dim ohono.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Blank a part</source>
      <translation type="unfinished">Gorchuddio rhan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Blanked parts</source>
      <translation type="unfinished">Rhannau wedi’u gorchuddio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence_blanks.py" />
      <source>Blanked. {again}</source>
      <translation type="unfinished">Wedi’i orchuddio. {again}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Blanking ended</source>
      <translation type="unfinished">Gorchuddio wedi dod i ben</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Bring back</source>
      <translation type="unfinished">Adfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Build the dossier</source>
      <translation type="unfinished">Llunio’r goflen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>By role or label: the site manager.</source>
      <translation type="unfinished">Yn ôl rôl neu label: rheolwr y safle.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>By which route</source>
      <translation type="unfinished">Trwy ba lwybr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Called an admission, and rests on no clean source</source>
      <translation type="unfinished">Wedi’i alw’n gyfaddefiad, ond nid yw’n dibynnu ar unrhyw ffynhonnell lân</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Can a name or a face be seen in the cleaned copy?</source>
      <translation type="unfinished">A ellir gweld enw neu wyneb yn y copi wedi’i lanhau?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>Capital letters do not matter here.</source>
      <translation type="unfinished">Nid oes ots am briflythrennau yma.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fields.py" />
      <source>Caps Lock is on</source>
      <translation type="unfinished">Mae Caps Lock ymlaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <location filename="../../ui/wiring.py" />
      <source>Card</source>
      <translation type="unfinished">Cerdyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/wiring.py" />
      <source>Case</source>
      <translation type="unfinished">Achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <location filename="../../ui/presenters/record.py" />
      <source>Case made</source>
      <translation type="unfinished">Achos wedi’i greu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>Case note: {title}</source>
      <translation type="unfinished">Nodyn achos: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/wiring.py" />
      <source>Case notes</source>
      <translation type="unfinished">Nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Case notes: {title}</source>
      <translation type="unfinished">Nodiadau achos: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Case “{name}”</source>
      <translation type="unfinished">Achos “{name}”</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/pages/support_list.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>Change</source>
      <translation type="unfinished">Newid</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Change it</source>
      <translation type="unfinished">Ei newid</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Change its passphrase</source>
      <translation type="unfinished">Newid ei chyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Change the passphrase</source>
      <translation type="unfinished">Newid y cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Change the sort</source>
      <translation type="unfinished">Newid y math</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Change this allegation</source>
      <translation type="unfinished">Newid yr honiad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Change what a recipient may be told of the case</source>
      <translation type="unfinished">Newid yr hyn y gellir ei ddweud wrth dderbynnydd am yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Change what was agreed</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <location filename="../../ui/pages/support_list.py" />
      <source>Change {name}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Changed</source>
      <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Check Caps Lock and try again.</source>
      <translation type="unfinished">Gwiriwch Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Check a file</source>
      <translation type="unfinished">Gwirio ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Check by {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>Check code</source>
      <translation type="unfinished">Cod gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Check everything now</source>
      <translation type="unfinished">Gwirio popeth nawr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Check it</source>
      <translation type="unfinished">Ei gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Check it now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Check now</source>
      <translation type="unfinished">Gwirio nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Check the spelling first. If it is right, the record was changed since they were written down, or they belong to another vault. The accounts can still be read.</source>
      <translation type="unfinished">Gwiriwch y sillafu yn gyntaf. Os yw’n gywir, newidiwyd y cofnod ers iddynt gael eu hysgrifennu, neu maent yn perthyn i gell ddiogel arall. Mae modd darllen yr adroddiadau o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Check them, or write down why you go on without.</source>
      <translation type="unfinished">Gwiriwch nhw, neu nodwch pam rydych yn mynd ymlaen heb wneud hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/record.py" />
      <source>Check words</source>
      <translation type="unfinished">Geiriau gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Check words are {words} words. These are {many}.</source>
      <translation type="unfinished">Mae’r geiriau gwirio yn {words} gair. Mae {many} yma.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Check {many}</source>
      <translation type="unfinished">Gwirio {many}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Check {name}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <location filename="../../ui/pages/support_list.py" />
      <source>Check {name} now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Checked against everybody in the names list.</source>
      <translation type="unfinished">Wedi’i wirio yn erbyn pawb yn y rhestr enwau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Checked {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Checking …</source>
      <translation type="unfinished">Yn gwirio …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Checks</source>
      <translation type="unfinished">Gwiriadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Choose</source>
      <translation type="unfinished">Dewiswch</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Choose a file</source>
      <translation type="unfinished">Dewis ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>Choose a folder first</source>
      <translation type="unfinished">Dewiswch ffolder yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Choose a piece of evidence.</source>
      <translation type="unfinished">Dewiswch ddarn o dystiolaeth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Choose a place that nobody else tidies up</source>
      <translation type="unfinished">Dewiswch le nad oes neb arall yn ei dacluso</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Choose a reply first</source>
      <translation type="unfinished">Dewiswch ateb yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Choose all</source>
      <translation type="unfinished">Dewis pob un</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Choose another folder</source>
      <translation type="unfinished">Dewis ffolder arall</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Choose another name or place.</source>
      <translation type="unfinished">Dewiswch enw neu le arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Choose another place</source>
      <translation type="unfinished">Dewis lle arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Choose for whom, and at least one account</source>
      <translation type="unfinished">Dewiswch ar gyfer pwy, ac o leiaf un adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Choose its folder</source>
      <translation type="unfinished">Dewis ei ffolder</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>Choose its folder first.</source>
      <translation type="unfinished">Dewiswch ei ffolder yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Choose none</source>
      <translation type="unfinished">Dewis dim un</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Choose one first.</source>
      <translation type="unfinished">Dewiswch un yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_form.py" />
      <source>Choose one …</source>
      <translation type="unfinished">Dewiswch un …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Choose places in the list with Space. Their sentences get one tag together.</source>
      <translation type="unfinished">Dewiswch leoedd yn y rhestr â’r bylchwr (Space). Bydd eu brawddegau’n cael un tag gyda’i gilydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Choose the account beside “New files” first.</source>
      <translation type="unfinished">Dewiswch yr adroddiad wrth ochr “Ffeiliau newydd” yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Choose the file</source>
      <translation type="unfinished">Dewis y ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Choose the folder that you made the vault in.</source>
      <translation type="unfinished">Dewiswch y ffolder y gwnaethoch y gell ynddo.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Choose the one you mean.</source>
      <translation type="unfinished">Dewiswch yr un rydych yn ei olygu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Choose this one</source>
      <translation type="unfinished">Dewis yr un hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Choose where the vault is kept</source>
      <translation type="unfinished">Dewis ble y cedwir y gell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>Choose where to look</source>
      <translation type="unfinished">Dewis ble i chwilio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Choose where to put it</source>
      <translation type="unfinished">Dewis ble i’w rhoi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>Choose where to save it</source>
      <translation type="unfinished">Dewis ble i’w chadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Choose your vault's folder</source>
      <translation type="unfinished">Dewis ffolder eich cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>Choose {expected}.</source>
      <translation type="unfinished">Dewiswch: {expected}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Chooses every place that can be tagged, or none again</source>
      <translation type="unfinished">Yn dewis pob lle y gellir rhoi tag arno, neu’n dewis dim un eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <location filename="../../ui/presenters/search.py" />
      <source>Chosen</source>
      <translation type="unfinished">Wedi’i ddewis</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Chosen. {spoken}</source>
      <translation type="unfinished">Wedi’i ddewis. {spoken}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Claimants</source>
      <translation type="unfinished">Hawlwyr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>Cleaned copy</source>
      <translation type="unfinished">Copi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Cleaned copy looked through</source>
      <translation type="unfinished">Edrychwyd drwy gopi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Cleaned copy made</source>
      <translation type="unfinished">Gwnaed copi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Cleaned copy, look through it</source>
      <translation type="unfinished">Copi wedi’i lanhau, edrychwch drwyddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Cleaned copy, nobody in it</source>
      <translation type="unfinished">Copi wedi’i lanhau, neb ynddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Cleaned copy, shows somebody</source>
      <translation type="unfinished">Copi wedi’i lanhau, yn dangos rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Clicked by the source</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Close</source>
      <translation type="unfinished">Cau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Close find</source>
      <translation type="unfinished">Cau Canfod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Close it again as soon as you can.</source>
      <translation type="unfinished">Caewch hi eto cyn gynted ag y gallwch.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Close it there, then try again.</source>
      <translation type="unfinished">Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Close names list</source>
      <translation type="unfinished">Cau rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Close the interview</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/pages/own_files.py" />
      <source>Close this</source>
      <translation type="unfinished">Cau hwn</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <source>Close this note</source>
      <translation type="unfinished">Cau’r nodyn hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>Closed</source>
      <translation type="unfinished">Ar gau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Closed</source>
      <comment>a state</comment>
      <translation type="unfinished">Ar gau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview.py" />
      <source>Closed. Everything is saved.</source>
      <translation type="unfinished">Wedi cau. Mae popeth wedi’i gadw.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Closed: no name can be read.</source>
      <translation type="unfinished">Ar gau: nid oes modd darllen unrhyw enw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Closer</source>
      <translation type="unfinished">Yn agosach</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Clues</source>
      <translation type="unfinished">Cliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Clues are still undecided.</source>
      <translation type="unfinished">Mae cliwiau heb eu penderfynu o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Clues decided</source>
      <translation type="unfinished">Penderfynwyd ar gliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Clues that are still open can be decided later.</source>
      <translation type="unfinished">Gellir penderfynu yn ddiweddarach ar gliwiau sy’n dal ar agor.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Colours</source>
      <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Column for {title}{needed}</source>
      <translation type="unfinished">Colofn ar gyfer {title}{needed}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Common talk</source>
      <translation type="unfinished">Sôn ar led</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/record.py" />
      <source>Compare</source>
      <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Compare it with the sheet, word by word.</source>
      <translation type="unfinished">Cymharwch ef â’r daflen, air am air.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Compare the check words with those on paper, and keep a copy of the folder as it is.</source>
      <translation type="unfinished">Cymharwch y geiriau gwirio â’r rhai ar bapur, a chadwch gopi o’r ffolder fel y mae.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Compare the texts that are alike</source>
      <translation type="unfinished">Cymharu’r testunau sy’n debyg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Compare them with the words that you were told or given on paper. If one differs, stop: somebody changed this folder.</source>
      <translation type="unfinished">Cymharwch nhw â’r geiriau a ddywedwyd wrthych neu a roddwyd i chi ar bapur. Os bydd un yn wahanol, peidiwch â mynd ymlaen: newidiodd rhywun y ffolder hon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Compare these six words with them, by voice: {words}. If they differ, it is not their key.</source>
      <translation type="unfinished">Cymharwch y chwe gair hyn â nhw, ar lafar: {words}. Os ydynt yn wahanol, nid eu hallwedd nhw yw hi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Compare with the others</source>
      <translation type="unfinished">Cymharu â’r lleill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Compare with the text that is alike</source>
      <translation type="unfinished">Cymharu â’r testun sy’n debyg</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Comparing.</source>
      <translation type="unfinished">Yn cymharu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Condition</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Copies and backups made before still open with what opened them then.</source>
      <translation type="unfinished">Mae copïau a chopïau wrth gefn a wnaed cyn hyn yn dal i agor â’r hyn a’u hagorai bryd hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Copy each share to its own paper, or save the sheet to print it: a page for each share. A printer may keep a copy of what it printed. Never take a photo of a share.</source>
      <translation type="unfinished">Copïwch bob cyfran ar ei phapur ei hun, neu cadwch y daflen i’w hargraffu: tudalen i bob cyfran. Gall argraffydd gadw copi o’r hyn a argraffodd. Peidiwch byth â thynnu llun o gyfran.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Copy of another text found</source>
      <translation type="unfinished">Canfuwyd copi o destun arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Copy the key</source>
      <translation type="unfinished">Copïo’r allwedd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Copy the whole folder to another disk before anything else. Then go back to a backup, or make a new vault of what can be read with “whistle salvage” on the command line.</source>
      <translation type="unfinished">Copïwch y ffolder cyfan i ddisg arall cyn gwneud dim arall. Yna ewch yn ôl at gopi wrth gefn, neu gwnewch gell newydd o’r hyn y gellir ei ddarllen gyda “whistle salvage” ar y llinell orchymyn.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Copy the whole folder to another disk. Then go back to a backup, or make a new vault of what can be read with “whistle salvage” on the command line.</source>
      <translation type="unfinished">Copïwch y ffolder cyfan i ddisg arall. Yna ewch yn ôl at gopi wrth gefn, neu gwnewch gell newydd o’r hyn y gellir ei ddarllen gyda “whistle salvage” ar y llinell orchymyn.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Could someone work out who?</source>
      <translation type="unfinished">A allai rhywun weithio allan pwy?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Count</source>
      <translation type="unfinished">Cyfrif</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>Count people nobody has checked, too</source>
      <translation type="unfinished">Cyfrif hefyd bobl nad oes neb wedi’u gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>Counts</source>
      <translation type="unfinished">Yn cyfrif</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Counts for three months, at once</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/fields.py" />
      <source>Cover</source>
      <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/recovery_panel.py" />
      <location filename="../../ui/widgets/new_words.py" />
      <source>Cover the words</source>
      <translation type="unfinished">Gorchuddio’r geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Ctrl K finds a page, a source, an allegation or any words.</source>
      <translation type="unfinished">Mae Ctrl K yn canfod tudalen, ffynhonnell, honiad neu unrhyw eiriau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Damage</source>
      <translation type="unfinished">Difrod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Dark</source>
      <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Dated events that no account tells of.</source>
      <translation type="unfinished">Digwyddiadau â dyddiad nad oes unrhyw adroddiad yn sôn amdanynt.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Dates, events and ways of writing may still join them.</source>
      <translation type="unfinished">Gall dyddiadau, digwyddiadau a dulliau o ysgrifennu eu cysylltu o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Day</source>
      <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Day first: 3/4/2025 is in April</source>
      <translation type="unfinished">Diwrnod yn gyntaf: mae 3/4/2025 ym mis Ebrill</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Day to look at it again set</source>
      <translation type="unfinished">Gosodwyd diwrnod i edrych arno eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Day to look at it again taken off</source>
      <translation type="unfinished">Tynnwyd y diwrnod i edrych arno eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Days written in figures</source>
      <translation type="unfinished">Dyddiau wedi’u hysgrifennu mewn ffigurau</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Dec</source>
      <translation type="unfinished">Rhag</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>December</source>
      <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>Decide</source>
      <translation type="unfinished">Penderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Decide clues</source>
      <translation type="unfinished">Penderfynu ar gliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Decide later</source>
      <translation type="unfinished">Penderfynu yn ddiweddarach</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Decide these to go on.</source>
      <translation type="unfinished">Penderfynwch ar y rhain i fynd ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Decide which one to go on with, and make a backup of both first.</source>
      <translation type="unfinished">Penderfynwch gyda pha un i fynd ymlaen, a gwnewch gopi wrth gefn o’r ddau yn gyntaf.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Decide {n} clues in {title}’s account</source>
      <comment>Decide 1 clue in {title}’s account</comment>
      <translation type="unfinished">
        <numerusform>Penderfynu ar {n} cliw yn adroddiad {title}</numerusform>
        <numerusform>Penderfynu ar 1 cliw yn adroddiad {title}</numerusform>
        <numerusform>Penderfynu ar {n} o gliwiau yn adroddiad {title}</numerusform>
        <numerusform>Penderfynu ar {n} o gliwiau yn adroddiad {title}</numerusform>
        <numerusform>Penderfynu ar {n} o gliwiau yn adroddiad {title}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Decide: {name}</source>
      <translation type="unfinished">Penderfynu: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Decided</source>
      <translation type="unfinished">Penderfynwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Decided and saved.{left}</source>
      <translation type="unfinished">Penderfynwyd a chadwyd.{left}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Decided: not a copy. Both count as texts of their own.</source>
      <translation type="unfinished">Penderfynwyd: nid copi. Mae’r ddau’n cyfrif fel testunau ar wahân.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Decided: {result}. </source>
      <translation type="unfinished">Penderfynwyd: {result}. </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Decided: {title}. It never counts as a second source.</source>
      <translation type="unfinished">Penderfynwyd: {title}. Nid yw byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Delete and “Remove” act on the chosen one</source>
      <translation type="unfinished">Mae Delete a “Tynnu” yn gweithredu ar yr un a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Delete the saved file</source>
      <translation type="unfinished">Dileu’r ffeil a gadwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>Deleted</source>
      <translation type="unfinished">Wedi’i ddileu</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Describe it in words, or take a picture of what matters and add that.</source>
      <translation type="unfinished">Disgrifiwch hi mewn geiriau, neu tynnwch lun o’r hyn sy’n bwysig ac ychwanegwch hwnnw.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Described, not kept</source>
      <translation type="unfinished">Wedi’i disgrifio, heb ei chadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Destroy the file</source>
      <translation type="unfinished">Dinistrio’r ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Destroyed for good only when the bin is emptied.</source>
      <translation type="unfinished">Dim ond pan gaiff y bin ei wagio y caiff ei ddinistrio am byth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Destroys the file and its copy; what it is stays written down</source>
      <translation type="unfinished">Yn dinistrio’r ffeil a’i chopi; mae’r hyn ydyw yn aros ar gofnod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Does not fit. {wrong}</source>
      <translation type="unfinished">Nid yw’n ffitio. {wrong}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Does not fit: {wrong}</source>
      <translation type="unfinished">Nid yw’n ffitio: {wrong}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_rows.py" />
      <source>Does {pseudonym} still work there?</source>
      <translation type="unfinished">A yw {pseudonym} yn dal i weithio yno?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <location filename="../../ui/tour.py" />
      <source>Done</source>
      <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <source>Done again</source>
      <translation type="unfinished">Ailwnaed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Done again, {progress}</source>
      <translation type="unfinished">Ailwnaed, {progress}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Done.</source>
      <translation type="unfinished">Wedi’i wneud.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>Don’t know</source>
      <translation type="unfinished">Ddim yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/wiring.py" />
      <source>Dossier</source>
      <translation type="unfinished">Coflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Dossier for {recipient}</source>
      <translation type="unfinished">Coflen ar gyfer {recipient}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Dossier made</source>
      <translation type="unfinished">Gwnaed coflen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Dossier read by a second reader</source>
      <translation type="unfinished">Darllenwyd coflen gan ail ddarllenydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Dossier saved again</source>
      <translation type="unfinished">Cadwyd coflen eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Dossier {reference}</source>
      <translation type="unfinished">Coflen {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <location filename="../../ui/wiring.py" />
      <source>Dossiers</source>
      <translation type="unfinished">Coflenni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Dossiers that were made</source>
      <translation type="unfinished">Coflenni a wnaed</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help_reader.py" />
      <source>Down and Up go from part to part</source>
      <translation type="unfinished">Mae I lawr ac I fyny yn mynd o ran i ran</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Draft, names still in it</source>
      <translation type="unfinished">Drafft, enwau ynddo o hyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Draft. The names are still in it.</source>
      <translation type="unfinished">Drafft. Mae’r enwau ynddo o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Draw a frame with the mouse or move it with the arrow keys; with Shift they size it. Enter blanks it, Delete removes the chosen part, Escape ends.</source>
      <translation type="unfinished">Lluniwch ffrâm â’r llygoden neu symudwch hi â’r bysellau saeth; gyda Shift maent yn newid ei maint. Mae Enter yn ei gorchuddio, mae Delete yn tynnu’r rhan a ddewiswyd, mae Escape yn gorffen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Drawing</source>
      <translation type="unfinished">Darlun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Drawing or list</source>
      <translation type="unfinished">Darlun neu restr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>E-mails whose names were taken out can be read only while the names list is open.</source>
      <translation type="unfinished">Dim ond tra bo’r rhestr enwau ar agor y gellir darllen negeseuon e-bost y tynnwyd enwau allan ohonynt.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Each account is one person’s words. Names are taken out of it before anything is made of it.</source>
      <translation type="unfinished">Geiriau un person yw pob adroddiad. Tynnir enwau allan ohono cyn gwneud dim ag ef.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Each file is kept as it came and is never changed. Whistle shows what it carries beside what it shows, such as a name or a place, and makes a copy without it.</source>
      <translation type="unfinished">Cedwir pob ffeil fel y daeth ac ni chaiff byth ei newid. Mae Whistle yn dangos beth mae’n ei gario heblaw’r hyn mae’n ei ddangos, megis enw neu le, ac yn gwneud copi hebddo.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Each file is kept as it came. A cleaned copy is made beside it.</source>
      <translation type="unfinished">Cedwir pob ffeil fel y daeth. Gwneir copi wedi’i lanhau wrth ei hochr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Each gets an account and a permission of their own</source>
      <translation type="unfinished">Mae pob un yn cael ei adroddiad a’i ganiatâd ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Each is made for one reader, from what each source agreed to</source>
      <translation type="unfinished">Gwneir pob un ar gyfer un darllenydd, o’r hyn y cytunodd pob ffynhonnell iddo</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Each number of a card, with what it is out of, is then held by the case</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Each one is kept, looked into and copied.</source>
      <translation type="unfinished">Caiff pob un ei chadw, ei harchwilio a’i chopïo.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Each quotation about to be used is read to its source first, and agreed aloud.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Each quotation about to be used, to be agreed aloud</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Each source is asked about each reader apart. Saying no to one changes nothing for the others.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Each time someone was told is part of what a source says. Add an account first.</source>
      <translation type="unfinished">Mae pob tro y dywedwyd wrth rywun yn rhan o’r hyn y mae ffynhonnell yn ei ddweud. Ychwanegwch adroddiad yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Each time someone was told. A short spoken warning counts.</source>
      <translation type="unfinished">Pob tro y dywedwyd wrth rywun. Mae rhybudd llafar byr yn cyfrif.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Each time someone was told. A short spoken warning counts. That no answer came is a fact too.</source>
      <translation type="unfinished">Pob tro y dywedwyd wrth rywun. Mae rhybudd llafar byr yn cyfrif. Mae peidio â chael ateb yn ffaith hefyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Earlier than what you have: not kept</source>
      <translation type="unfinished">Cynharach na’r hyn sydd gennych: heb ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Earlier versions stay as they were.</source>
      <translation type="unfinished">Mae fersiynau cynharach yn aros fel yr oeddent.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/passphrase.py" />
      <source>Easy to guess. Add words that have nothing to do with you.</source>
      <translation type="unfinished">Hawdd ei ddyfalu. Ychwanegwch eiriau heb unrhyw gysylltiad â chi.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Employers, unions and regulators; people only heard of; how sources hang together.</source>
      <translation type="unfinished">Cyflogwyr, undebau a rheoleiddwyr; pobl y clywyd amdanynt yn unig; sut mae ffynonellau’n gysylltiedig â’i gilydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/widgets/record_bar.py" />
      <source>End the recording</source>
      <translation type="unfinished">Gorffen y recordiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Enough people fit each source.</source>
      <translation type="unfinished">Mae digon o bobl yn cyfateb i bob ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Enter goes to the next place, Shift Enter back, Esc closes</source>
      <translation type="unfinished">Mae Enter yn mynd i’r lle nesaf, Shift Enter yn ôl, Esc yn cau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>Enter opens the line</source>
      <translation type="unfinished">Mae Enter yn agor y llinell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Enter opens the place. Space chooses it for tagging</source>
      <translation type="unfinished">Mae Enter yn agor y lle. Mae’r bylchwr (Space) yn ei ddewis i gael tag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Enter shows the words. Delete passes the suggestion over</source>
      <translation type="unfinished">Mae Enter yn dangos y geiriau. Mae Delete yn mynd heibio i’r awgrym</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Enter your passphrase</source>
      <translation type="unfinished">Rhowch eich cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/read_back.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Event</source>
      <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Event or time it was raised changed</source>
      <translation type="unfinished">Newidiwyd digwyddiad neu adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Event or time it was raised put in the bin</source>
      <translation type="unfinished">Rhoddwyd digwyddiad neu adeg y codwyd yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Event or time it was raised taken out of the bin</source>
      <translation type="unfinished">Tynnwyd digwyddiad neu adeg y codwyd allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Event that an account tells of</source>
      <translation type="unfinished">Digwyddiad y mae adroddiad yn sôn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Event that no account tells of</source>
      <translation type="unfinished">Digwyddiad nad oes adroddiad yn sôn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Event: what happened</source>
      <translation type="unfinished">Digwyddiad: beth ddigwyddodd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Event: when</source>
      <translation type="unfinished">Digwyddiad: pryd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Event: where</source>
      <translation type="unfinished">Digwyddiad: ble</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Events appear here once they have a date, even “after Christmas”.</source>
      <translation type="unfinished">Mae digwyddiadau’n ymddangos yma unwaith y bydd ganddynt ddyddiad, hyd yn oed “ar ôl y Nadolig”.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Events destroyed</source>
      <translation type="unfinished">Dinistriwyd digwyddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Events that accounts tell of</source>
      <translation type="unfinished">Digwyddiadau y mae adroddiadau’n sôn amdanynt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Every change counts at once</source>
      <translation type="unfinished">Mae pob newid yn cyfrif ar unwaith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Every line was read</source>
      <translation type="unfinished">Darllenwyd pob llinell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Every number says out of how many.</source>
      <translation type="unfinished">Mae pob rhif yn dweud allan o faint.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Every row fits</source>
      <translation type="unfinished">Mae pob rhes yn ffitio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Every serious allegation has a reply.</source>
      <translation type="unfinished">Mae ateb i bob honiad difrifol.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Every word</source>
      <translation type="unfinished">Pob gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <location filename="../../ui/widgets/word_list.py" />
      <source>Every word that will leave</source>
      <translation type="unfinished">Pob gair a fydd yn gadael</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Everybody who fits, the source among them. For example, all who work in that office.</source>
      <translation type="unfinished">Pawb sy’n cyfateb, gan gynnwys y ffynhonnell. Er enghraifft, pawb sy’n gweithio yn y swyddfa honno.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Everything</source>
      <translation type="unfinished">Popeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_case.py" />
      <source>Everything here belongs to a case, and this vault holds none yet.</source>
      <translation type="unfinished">Mae popeth yma’n perthyn i achos, ac nid oes un yn y gell ddiogel hon eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Everything is decided</source>
      <translation type="unfinished">Mae popeth wedi’i benderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Everything is saved up to where it is.</source>
      <translation type="unfinished">Mae popeth wedi’i gadw hyd at y fan hon.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Everything is saved; you can look at it again later</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Everything is still there.</source>
      <translation type="unfinished">Mae popeth yno o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Everything is taken out</source>
      <translation type="unfinished">Mae popeth wedi’i dynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Everything that was agreed here is taken back. Nothing of it goes in a dossier any more.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Everything that was looked at is sound</source>
      <translation type="unfinished">Mae popeth yr edrychwyd arno yn gyfan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Everything written out</source>
      <translation type="unfinished">Ysgrifennwyd popeth allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Everywhere</source>
      <translation type="unfinished">Ym mhobman</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/search_rows.py" />
      <location filename="../../ui/wiring.py" />
      <source>Evidence</source>
      <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence described</source>
      <translation type="unfinished">Disgrifiwyd tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence destroyed</source>
      <translation type="unfinished">Dinistriwyd tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence destroyed, its description kept</source>
      <translation type="unfinished">Dinistriwyd tystiolaeth, cadwyd ei disgrifiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence kept as it came</source>
      <translation type="unfinished">Cadwyd tystiolaeth fel y daeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence put in the bin</source>
      <translation type="unfinished">Rhoddwyd tystiolaeth yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence received with an account</source>
      <translation type="unfinished">Derbyniwyd tystiolaeth gydag adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Evidence taken out of the bin</source>
      <translation type="unfinished">Tynnwyd tystiolaeth allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Evidence that was promised, and terms that keep people from speaking.</source>
      <translation type="unfinished">Tystiolaeth a addawyd, a thelerau sy’n cadw pobl rhag siarad.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Evidence: the words of its cleaned copy</source>
      <translation type="unfinished">Tystiolaeth: geiriau ei chopi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Evidence: what it is</source>
      <translation type="unfinished">Tystiolaeth: beth ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/passphrase.py" />
      <source>Fair. One or two more words would make it strong.</source>
      <translation type="unfinished">Gweddol. Byddai gair neu ddau arall yn ei wneud yn gryf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Faster</source>
      <translation type="unfinished">Cyflymach</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Feb</source>
      <translation type="unfinished">Chwe</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>February</source>
      <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Figures</source>
      <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Files are being taken in</source>
      <translation type="unfinished">Wrthi’n derbyn ffeiliau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/evidence.py" />
      <source>Files can also be dragged onto this page</source>
      <translation type="unfinished">Gellir llusgo ffeiliau i’r dudalen hon hefyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Fill in {name}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Fill it in</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Fill this in first.</source>
      <translation type="unfinished">Llenwch hwn yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>Find</source>
      <translation type="unfinished">Canfod</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>Find a page, a source or words</source>
      <translation type="unfinished">Canfod tudalen, ffynhonnell neu eiriau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tag_picker.py" />
      <source>Find a tag by its name or letter</source>
      <translation type="unfinished">Canfod tag yn ôl ei enw neu ei lythyren</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Find in the help</source>
      <translation type="unfinished">Chwilio yn yr help</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Find in these words</source>
      <translation type="unfinished">Canfod yn y geiriau hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Find in this account</source>
      <translation type="unfinished">Canfod yn yr adroddiad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Find in this account: Ctrl F</source>
      <translation type="unfinished">Canfod yn yr adroddiad hwn: Ctrl F</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_case.py" />
      <location filename="../../ui/wiring.py" />
      <source>First a case</source>
      <translation type="unfinished">Achos yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>First add a second passphrase, or print a recovery sheet.</source>
      <translation type="unfinished">Yn gyntaf ychwanegwch ail gyfrinymadrodd, neu argraffwch daflen adfer.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>First an account</source>
      <translation type="unfinished">Adroddiad yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <source>Fits: {fills}</source>
      <translation type="unfinished">Yn ffitio: {fills}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Folder for a source’s USB stick made</source>
      <translation type="unfinished">Gwnaed ffolder ar gyfer cofbin USB ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Folder: {words}</source>
      <translation type="unfinished">Ffolder: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>For</source>
      <translation type="unfinished">Ar gyfer</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>For HSE</source>
      <translation type="unfinished">Ar gyfer HSE</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>For a room where others hear your screen reader. Their words are hidden until you show them.</source>
      <translation type="unfinished">Ar gyfer ystafell lle mae eraill yn clywed eich darllenydd sgrin. Mae eu geiriau wedi’u cuddio nes i chi eu dangos.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>For a second person, or to be kept somewhere safe.</source>
      <translation type="unfinished">Ar gyfer ail berson, neu i’w gadw yn rhywle diogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>For a source, for someone they tell you about, and for you</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>For a union</source>
      <translation type="unfinished">Ar gyfer undeb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>For an editor</source>
      <translation type="unfinished">Ar gyfer golygydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>For example</source>
      <translation type="unfinished">Er enghraifft</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>For that, the {thing} has to be {state}</source>
      <translation type="unfinished">Ar gyfer hynny, rhaid i’r {thing} fod {state}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>For the union</source>
      <translation type="unfinished">Ar gyfer yr undeb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>For those who kept a list</source>
      <translation type="unfinished">I’r rhai a gadwodd restr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>For whoever listened</source>
      <translation type="unfinished">I bwy bynnag a wrandawodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>For whom</source>
      <translation type="unfinished">Ar gyfer pwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>For you</source>
      <translation type="unfinished">I chi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>For {recipient}, {day}, {size}</source>
      <translation type="unfinished">Ar gyfer {recipient}, {day}, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>For {words}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Free some space, then try again.</source>
      <translation type="unfinished">Rhyddhewch rywfaint o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>From</source>
      <translation type="unfinished">Gan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/table_import.py" />
      <location filename="../../ui/wiring.py" />
      <source>From a spreadsheet</source>
      <translation type="unfinished">O daenlen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>From here on it is out of your hands</source>
      <translation type="unfinished">O hyn ymlaen mae allan o’ch dwylo</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>From top to bottom is the way of a case: accounts first, dossiers at the end.</source>
      <translation type="unfinished">O’r brig i’r gwaelod y mae taith achos: adroddiadau yn gyntaf, coflenni ar y diwedd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>From what is in the case now; labels are drawn afresh</source>
      <translation type="unfinished">O’r hyn sydd yn yr achos nawr; dewisir labeli o’r newydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>From {came_with}</source>
      <translation type="unfinished">O: {came_with}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>From: {source}.{known}{names}</source>
      <translation type="unfinished">Gan: {source}.{known}{names}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Gap: {words}</source>
      <translation type="unfinished">Bwlch: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Garbled: quote from a clean copy</source>
      <translation type="unfinished">Testun wedi’i lygru: dyfynnwch o gopi glân</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Give each share to someone you trust, or keep them in places that do not fall into the same hands. They do not open the names list, unless it has the same passphrase.</source>
      <translation type="unfinished">Rhowch bob cyfran i rywun rydych yn ymddiried ynddo, neu cadwch nhw mewn lleoedd lle na fyddant yn syrthio i’r un dwylo. Nid ydynt yn agor y rhestr enwau, oni bai bod ganddi’r un cyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/presenters/search.py" />
      <source>Give it a name first.</source>
      <translation type="unfinished">Rhowch enw iddo yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Give it a passphrase of its own</source>
      <translation type="unfinished">Rhoi ei chyfrinymadrodd ei hun iddi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Give it to anybody who wants to hand you something: it locks, and opens nothing. Read the six words out to them by another way than the key took.</source>
      <translation type="unfinished">Rhowch hi i unrhyw un sydd am drosglwyddo rhywbeth i chi: mae’n cloi, ac nid yw’n agor dim. Darllenwch y chwe gair yn uchel iddynt drwy ffordd wahanol i’r un a gymerodd yr allwedd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Give the first one a made-up name, then add the next.</source>
      <translation type="unfinished">Rhowch enw ffug i’r un cyntaf, yna ychwanegwch y nesaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>Give them a made-up name first.</source>
      <translation type="unfinished">Rhowch ffugenw iddynt yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>Gives context</source>
      <translation type="unfinished">Yn rhoi cyd-destun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>Gives context to</source>
      <translation type="unfinished">Yn rhoi cyd-destun i</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/pages/card.py" />
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>Go back</source>
      <translation type="unfinished">Mynd yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Go back and choose again.</source>
      <translation type="unfinished">Ewch yn ôl a dewiswch eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>Go back to their own words. For example: “{words}”</source>
      <translation type="unfinished">Ewch yn ôl at eu geiriau nhw. Er enghraifft: “{words}”</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <location filename="../../ui/pages/role.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Go on</source>
      <translation type="unfinished">Parhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Go on with</source>
      <translation type="unfinished">Parhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Go on with the interview with {names_of}</source>
      <translation type="unfinished">Parhau â’r cyfweliad gyda {names_of}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Go on without it</source>
      <translation type="unfinished">Parhau hebddo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Go on without the check {name}</source>
      <translation type="unfinished">Parhau heb y gwiriad {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Go on: {words}</source>
      <translation type="unfinished">Mynd ymlaen: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Go to a mark</source>
      <translation type="unfinished">Mynd i farc</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Go to backups</source>
      <translation type="unfinished">Mynd i’r copïau wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Go to dossiers</source>
      <translation type="unfinished">Mynd i’r coflenni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Goes</source>
      <translation type="unfinished">Yn mynd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Goes or stays</source>
      <translation type="unfinished">Yn mynd neu’n aros</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Goes to the tags to choose one. Key: Ctrl+T</source>
      <translation type="unfinished">Yn mynd i’r tagiau i ddewis un. Bysell: Ctrl+T</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Good to know before it leaves</source>
      <translation type="unfinished">Da gwybod cyn iddi adael</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Group</source>
      <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Groups</source>
      <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Groups of notes</source>
      <translation type="unfinished">Grwpiau o nodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Guide for interviews changed</source>
      <translation type="unfinished">Newidiwyd y canllaw ar gyfer cyfweliadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Hand accounts over</source>
      <translation type="unfinished">Trosglwyddo adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Hand it over</source>
      <translation type="unfinished">Ei drosglwyddo</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/kit_hand_over.py" />
      <location filename="../../ui/wiring.py" />
      <source>Hand over</source>
      <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Hand over again: the newest file holds everything. What you wrote stays here, locked.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>Hand over to {recipient}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Hand over when ready</source>
      <translation type="unfinished">Trosglwyddo pan fydd yn barod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Handed over before</source>
      <translation type="unfinished">Trosglwyddwyd o’r blaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Hard to hear: {care}</source>
      <translation type="unfinished">Anodd ei glywed: {care}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Harm</source>
      <translation type="unfinished">Niwed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Has left</source>
      <translation type="unfinished">Wedi gadael</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Health, belief or another protected fact</source>
      <translation type="unfinished">Iechyd, cred neu ffaith warchodedig arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Heard it being said</source>
      <translation type="unfinished">Ei glywed yn cael ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <location filename="../../ui/pages/help_sheet.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/wiring.py" />
      <source>Help</source>
      <translation type="unfinished">Help</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/widgets/buttons.py" />
      <source>Hide</source>
      <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Hide after {minutes} minutes</source>
      <translation type="unfinished">Cuddio ar ôl {minutes} munud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Hide by itself</source>
      <translation type="unfinished">Cuddio ohono’i hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Hide key</source>
      <translation type="unfinished">Bysell guddio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Hide what to say first</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Hide when nobody presses anything for</source>
      <translation type="unfinished">Cuddio pan na fydd neb yn pwyso dim am</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Hides after {minutes} minutes</source>
      <translation type="unfinished">Yn cuddio ar ôl {minutes} munud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Hides what was answered</source>
      <translation type="unfinished">Yn cuddio’r rhai a atebwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Hiding and locking</source>
      <translation type="unfinished">Cuddio a chloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>High contrast keeps every line and letter apart</source>
      <translation type="unfinished">Mae cyferbyniad uchel yn cadw pob llinell a llythyren ar wahân</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>High contrast, dark</source>
      <translation type="unfinished">Cyferbyniad uchel, tywyll</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>High contrast, light</source>
      <translation type="unfinished">Cyferbyniad uchel, golau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Hold</source>
      <translation type="unfinished">Ataliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <source>Hold is off.</source>
      <translation type="unfinished">Mae’r ataliad i ffwrdd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <source>Hold is on. Nothing can be deleted.</source>
      <translation type="unfinished">Mae’r ataliad ymlaen. Ni ellir dileu dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Hold put on</source>
      <translation type="unfinished">Rhoddwyd ataliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Hold taken off</source>
      <translation type="unfinished">Tynnwyd ataliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>How</source>
      <translation type="unfinished">Sut</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>How and when it can be reached</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>How far it is</source>
      <translation type="unfinished">Pa mor bell y mae</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>How far taking out is</source>
      <translation type="unfinished">Pa mor bell y mae’r tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>How far the backup is</source>
      <translation type="unfinished">Pa mor bell y mae’r copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>How far the packing is</source>
      <translation type="unfinished">Pa mor bell y mae’r pacio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>How far the review is</source>
      <translation type="unfinished">Pa mor bell y mae’r adolygiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>How it bears on the allegation</source>
      <translation type="unfinished">Sut mae’n berthnasol i’r honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>How it begins</source>
      <translation type="unfinished">Sut mae’n dechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>How it stands now is kept on its card</source>
      <translation type="unfinished">Mae’r sefyllfa nawr wedi’i chadw ar ei gerdyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>How it stood before</source>
      <translation type="unfinished">Sut yr oedd o’r blaen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>How loud it is</source>
      <translation type="unfinished">Pa mor uchel yw’r sain</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>How many people could be meant?</source>
      <translation type="unfinished">At faint o bobl y gallai gyfeirio?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>How many people work there</source>
      <translation type="unfinished">Faint o bobl sy’n gweithio yno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>How the answer was given</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>How the program works, and what it cannot do</source>
      <translation type="unfinished">Sut mae’r rhaglen yn gweithio, a’r hyn na all ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/pages/search_side.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>How they know</source>
      <translation type="unfinished">Sut maent yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>How to reach the sender</source>
      <translation type="unfinished">Sut i gysylltu â’r anfonwr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>How you checked it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>I am listening to someone</source>
      <translation type="unfinished">Rwy’n gwrando ar rywun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>I am putting a dossier together</source>
      <translation type="unfinished">Rwy’n llunio coflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>I am writing my own account</source>
      <translation type="unfinished">Rwy’n ysgrifennu fy adroddiad fy hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>I go on without a recovery sheet. A lost passphrase loses everything.</source>
      <translation type="unfinished">Rwy’n parhau heb daflen adfer. Mae colli’r cyfrinymadrodd yn golygu colli popeth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>I have a vault already</source>
      <translation type="unfinished">Mae gen i gell ddiogel eisoes</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>I have it on paper: check it</source>
      <translation type="unfinished">Mae gen i hi ar bapur: ei gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>I have written down what I need. I understand what is lost without it.</source>
      <translation type="unfinished">Rwyf wedi ysgrifennu’r hyn y bydd ei angen arnaf. Rwy’n deall beth a gollir hebddo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>I read every word</source>
      <translation type="unfinished">Rwyf wedi darllen pob gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>I say yes again today: it may be used now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>I will make up my own</source>
      <translation type="unfinished">Byddaf yn llunio fy rhai fy hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>If one came, press Change and write it down as it was.</source>
      <translation type="unfinished">Os daeth un, pwyswch Newid a’i gofnodi fel yr oedd.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>If proceedings or an investigation are under way or likely, take legal advice before deleting.</source>
      <translation type="unfinished">Os oes achos cyfreithiol neu ymchwiliad ar y gweill neu’n debygol, mynnwch gyngor cyfreithiol cyn dileu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>If someone makes you open the vault, they can read who everyone is.</source>
      <translation type="unfinished">Os bydd rhywun yn eich gorfodi i agor y gell ddiogel, gall y person hwnnw ddarllen pwy yw pawb.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>If the passphrase is right, the system's keyring holds nothing for this vault</source>
      <translation type="unfinished">Os yw’r cyfrinymadrodd yn gywir, nid oes dim ar gyfer y gell hon yng nghylch allweddi’r system</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>If these words are lost, nobody can open the vault. We cannot either.</source>
      <translation type="unfinished">Os collir y geiriau hyn, ni all neb agor y gell ddiogel. Ni allwn ninnau ychwaith.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>If you write more</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <location filename="../../ui/presenters/support.py" />
      <source>In a crisis</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/main.py" />
      <source>In a minute your words are saved and the window hides. Press any key to stay.</source>
      <translation type="unfinished">Ymhen munud caiff eich geiriau eu cadw a bydd y ffenestr yn cuddio. Pwyswch unrhyw fysell i aros.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>In both</source>
      <translation type="unfinished">Yn y ddau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>In both, elsewhere</source>
      <translation type="unfinished">Yn y ddau, mewn mannau gwahanol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>In every case</source>
      <translation type="unfinished">Ym mhob achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>In lines of 40 letters, for a braille display</source>
      <translation type="unfinished">Mewn llinellau o 40 llythyren, ar gyfer arddangosydd braille</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>In one or two sentences</source>
      <translation type="unfinished">Mewn brawddeg neu ddwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/presenters/case_notes.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>In the bin</source>
      <translation type="unfinished">Yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>In the bin. It can be taken out again under Case notes.</source>
      <translation type="unfinished">Yn y bin. Gellir ei dynnu allan eto o dan Nodiadau achos.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <location filename="../../ui/presenters/case.py" />
      <source>In the bin. It can be taken out again.</source>
      <translation type="unfinished">Yn y bin. Gellir ei dynnu allan eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <location filename="../../ui/presenters/case_notes.py" />
      <source>In the bin. Undo brings it back.</source>
      <translation type="unfinished">Yn y bin. Mae Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>In the bin. Undo takes it out again.</source>
      <translation type="unfinished">Yn y bin. Mae Dadwneud yn ei dynnu allan eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>In the copy</source>
      <translation type="unfinished">Yn y copi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>In the first</source>
      <translation type="unfinished">Yn y cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>In your words. Names are taken out later.</source>
      <translation type="unfinished">Yn eich geiriau chi. Tynnir enwau allan yn nes ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>In “{file_name}”, {max} kB, for {recipient}.</source>
      <translation type="unfinished">Yn “{file_name}”, {max} kB, ar gyfer {recipient}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>In “{name}”: {accounts}, {files}.</source>
      <translation type="unfinished">Yn “{name}”: {accounts}, {files}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Included</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Interview begun</source>
      <translation type="unfinished">Dechreuwyd cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Interview begun with support contacts out of date</source>
      <translation type="unfinished">Dechreuwyd cyfweliad a’r cysylltiadau cymorth wedi dyddio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Interview closed</source>
      <translation type="unfinished">Caewyd cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Interview gone on with</source>
      <translation type="unfinished">Parhawyd â chyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Interview paused</source>
      <translation type="unfinished">Oedwyd cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Interview with {names_of}</source>
      <translation type="unfinished">Cyfweliad: {names_of}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Interview: {replace}</source>
      <translation type="unfinished">Cyfweliad: {replace}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/wiring.py" />
      <source>Interviews</source>
      <translation type="unfinished">Cyfweliadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Into a locked file</source>
      <translation type="unfinished">I ffeil wedi’i chloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Into a plain folder</source>
      <translation type="unfinished">I ffolder heb ei chloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Is a life in danger now? Call 999 or go to A&amp;E.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Is it a Crown body, such as a government department?</source>
      <translation type="unfinished">A yw’n un o gyrff y Goron, megis adran o’r llywodraeth?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Is it a Crown body?</source>
      <translation type="unfinished">A yw’n un o gyrff y Goron?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Is it over?</source>
      <translation type="unfinished">A yw drosodd?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Is the paper right?</source>
      <translation type="unfinished">Ydy’r papur yn gywir?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>It began some time between these days</source>
      <translation type="unfinished">Dechreuodd rywbryd rhwng y dyddiau hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>It begins with age1</source>
      <translation type="unfinished">Mae’n dechrau gydag age1</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>It can be added again.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>It can be taken again from Help. Key: Esc</source>
      <translation type="unfinished">Gellir ei ddilyn eto o Help. Bysell: Esc</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/presenters/accounts.py" />
      <source>It can be taken out again until the bin is emptied.</source>
      <translation type="unfinished">Gellir ei dynnu allan eto nes i’r bin gael ei wagio.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>It can be taken out again.</source>
      <translation type="unfinished">Gellir ei dynnu allan eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>It cannot be tagged</source>
      <translation type="unfinished">Ni ellir rhoi tag arno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>It cannot be tagged.</source>
      <translation type="unfinished">Ni ellir rhoi tag arno.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>It cannot go yet</source>
      <translation type="unfinished">Ni all fynd eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>It counts from the next time the vault is opened.</source>
      <translation type="unfinished">Mae’n cyfrif o’r tro nesaf yr agorir y gell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>It does not say any more whom it hands over to. Write nothing here; ask for a new one.</source>
      <translation type="unfinished">Nid yw’n dweud mwyach i bwy y mae’n trosglwyddo. Peidiwch ag ysgrifennu dim yma; gofynnwch am un newydd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>It has happened</source>
      <translation type="unfinished">Mae wedi digwydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>It is a copy</source>
      <translation type="unfinished">Copi ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>It is being written</source>
      <translation type="unfinished">Mae’n cael ei hysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>It is closed</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>It is destroyed for good only when the bin is emptied.</source>
      <translation type="unfinished">Dim ond pan gaiff y bin ei wagio y caiff ei ddinistrio am byth.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>It is in the folder that you started this from. Nothing was sent: give the stick, or this one file, to {recipient}. They alone can open it. Should they ask, its signature has the words {words}.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>It is kept as evidence with the account</source>
      <translation type="unfinished">Fe’i cedwir fel tystiolaeth gyda’r adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>It is kept in the record.</source>
      <translation type="unfinished">Fe’i cedwir yn y cofnod.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>It is likely to happen</source>
      <translation type="unfinished">Mae’n debygol o ddigwydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>It is not kept unless you tick this. What is kept may have to be handed over one day. It goes into no dossier.</source>
      <translation type="unfinished">Ni chaiff ei gadw oni bai eich bod yn ticio hwn. Efallai y bydd rhaid trosglwyddo’r hyn a gedwir ryw ddydd. Nid yw’n mynd i unrhyw goflen.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>It is not known whether the system writes memory to the disk. Lock the whole disk.</source>
      <translation type="unfinished">Nid yw’n hysbys a yw’r system yn ysgrifennu cof i’r ddisg. Clowch y ddisg gyfan.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>It is right</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>It is still going on</source>
      <translation type="unfinished">Mae’n dal i barhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>It is still the day on which it was said first</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>It is the same</source>
      <translation type="unfinished">Yr un yw</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>It may be a scan. Type the words in instead.</source>
      <translation type="unfinished">Efallai mai sgan ydyw. Teipiwch y geiriau i mewn yn lle hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>It may be passed on.</source>
      <translation type="unfinished">Gellir ei basio ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>It may have been tampered with. Go back to a backup.</source>
      <translation type="unfinished">Efallai fod rhywun wedi ymyrryd â hi. Ewch yn ôl at gopi wrth gefn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>It names another key now. What you hand over is still locked for the key whose six words you compared. Tell them that the folder was changed.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>It no longer changes here. Add what is new to the account, or on another card.</source>
      <translation type="unfinished">Nid yw’n newid yma mwyach. Ychwanegwch yr hyn sy’n newydd at yr adroddiad, neu ar gerdyn arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>It opens the vault no more. {old_copies}</source>
      <translation type="unfinished">Nid yw’n agor y gell ddiogel mwyach. {old_copies}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>It opens with the key whose words are {words}.</source>
      <translation type="unfinished">Mae’n agor â’r allwedd sydd â’r geiriau {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>It says who is who. Close it again when you have finished.</source>
      <translation type="unfinished">Mae’n dweud pwy yw pwy. Caewch hi eto pan fyddwch wedi gorffen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>It shows somebody</source>
      <translation type="unfinished">Mae’n dangos rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>It stands again as it stood</source>
      <translation type="unfinished">Mae eto fel yr oedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>It stays open for good: replies and papers are laid beside it, and nothing marks it proved.</source>
      <translation type="unfinished">Mae’n aros yn agored am byth: gosodir atebion a phapurau wrth ei ochr, ac nid oes dim yn nodi ei fod wedi’i brofi.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/card_vault.py" />
      <source>It stops to count for {n} allegations. </source>
      <comment>It stops to count for {n} allegation. </comment>
      <translation type="unfinished">
        <numerusform>Mae’n peidio â chyfrif ar gyfer {n} honiad. </numerusform>
        <numerusform>Mae’n peidio â chyfrif ar gyfer {n} honiad. </numerusform>
        <numerusform>Mae’n peidio â chyfrif ar gyfer {n} o honiadau. </numerusform>
        <numerusform>Mae’n peidio â chyfrif ar gyfer {n} honiad. </numerusform>
        <numerusform>Mae’n peidio â chyfrif ar gyfer {n} honiad. </numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>It takes {expected}.</source>
      <translation type="unfinished">Dyma sydd ei angen: {expected}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>It waits: its source has to say yes again before it is used.</source>
      <translation type="unfinished">Mae’n aros: rhaid i’w ffynhonnell gytuno eto cyn ei ddefnyddio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>It warns without a sound a minute before</source>
      <translation type="unfinished">Mae’n rhybuddio heb sŵn funud ymlaen llaw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>It was not agreed to for {recipient}, or it came to you not to be passed on. Ask the source first.</source>
      <translation type="unfinished">Ni chytunwyd ar hyn ar gyfer {recipient}, neu daeth atoch ar yr amod na fyddai’n cael ei basio ymlaen. Gofynnwch i’r ffynhonnell yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>It was not looked into.</source>
      <translation type="unfinished">Nid edrychwyd i mewn iddi.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>It was not opened and nothing was changed.</source>
      <translation type="unfinished">Nid agorwyd y gell ac ni newidiwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>It was not touched.</source>
      <translation type="unfinished">Ni chyffyrddwyd â dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>It was recorded here. It carries nothing beside the sound.</source>
      <translation type="unfinished">Fe’i recordiwyd yma. Nid yw’n cario dim heblaw’r sain.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>It would hold: {parts}.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Its own criteria, as facts held and gaps.</source>
      <translation type="unfinished">Ei feini prawf ei hun, fel ffeithiau sydd gennych a bylchau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Its sender has handed you something before.</source>
      <translation type="unfinished">Mae ei hanfonwr wedi trosglwyddo rhywbeth i chi o’r blaen.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Its sender has never handed you anything before.</source>
      <translation type="unfinished">Nid yw ei hanfonwr erioed wedi trosglwyddo dim i chi o’r blaen.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Its source is a source of this case, with what was agreed for you alone. Before anything of it goes on to somebody else, they have to be asked.</source>
      <translation type="unfinished">Mae ei ffynhonnell yn ffynhonnell yn yr achos hwn, gyda’r hyn y cytunwyd arno ar eich cyfer chi yn unig. Cyn i ddim ohono fynd ymlaen at rywun arall, rhaid gofyn iddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Its three shares are then only words. If the passphrase is lost, everything is lost.</source>
      <translation type="unfinished">Wedyn, dim ond geiriau yw ei thair cyfran. Os collir y cyfrinymadrodd, collir popeth.</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Jan</source>
      <translation type="unfinished">Ion</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>January</source>
      <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Jul</source>
      <translation type="unfinished">Gor</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>July</source>
      <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Jun</source>
      <translation type="unfinished">Meh</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>June</source>
      <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Keep</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Keep it</source>
      <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Keep it in this case</source>
      <translation type="unfinished">Ei chadw yn yr achos hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keep it no more</source>
      <translation type="unfinished">Peidio â’i chadw mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/search_side.py" />
      <source>Keep no more</source>
      <translation type="unfinished">Peidio â’i gadw mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keep somebody's key</source>
      <translation type="unfinished">Cadw allwedd rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Keep the check</source>
      <translation type="unfinished">Cadw’r gwiriad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Keep the description only</source>
      <translation type="unfinished">Cadw’r disgrifiad yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Keep the description only?</source>
      <translation type="unfinished">Cadw’r disgrifiad yn unig?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keep the key of {name} no more</source>
      <translation type="unfinished">Peidio â chadw allwedd {name} mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keep the key of {name} no more?</source>
      <translation type="unfinished">Peidio â chadw allwedd {name} mwyach?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>Keep the words as they were said</source>
      <translation type="unfinished">Cadw’r geiriau fel y’u dywedwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Keep them as they came</source>
      <translation type="unfinished">Eu cadw fel y daethant</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/evidence.py" />
      <source>Keep them as they came</source>
      <comment>Keep it as it came</comment>
      <translation type="unfinished">
        <numerusform>Eu cadw fel y daethant</numerusform>
        <numerusform>Ei chadw fel y daeth</numerusform>
        <numerusform>Eu cadw fel y daethant</numerusform>
        <numerusform>Eu cadw fel y daethant</numerusform>
        <numerusform>Eu cadw fel y daethant</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Keep these words</source>
      <translation type="unfinished">Cadw’r geiriau hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>Keep this</source>
      <translation type="unfinished">Cadw hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Keep this condition</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keep this key</source>
      <translation type="unfinished">Cadw’r allwedd hon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Keep this search</source>
      <translation type="unfinished">Cadw’r chwiliad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>Keep this. What is kept may have to be handed over one day.</source>
      <translation type="unfinished">Cadw hyn. Efallai y bydd rhaid trosglwyddo’r hyn a gedwir ryw ddydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Keeping</source>
      <translation type="unfinished">Wrthi’n diogelu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Keeping it …</source>
      <translation type="unfinished">Yn ei chadw …</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Kept as words: 3/4/2025 can be March or April</source>
      <translation type="unfinished">Cedwir fel geiriau: gall 3/4/2025 fod ym mis Mawrth neu ym mis Ebrill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Kept as written, and not read as a date or number yet: {words}.</source>
      <translation type="unfinished">Wedi’i gadw fel y’i hysgrifennwyd, a heb ei ddarllen fel dyddiad na rhif eto: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Kept as {name}</source>
      <translation type="unfinished">Cadwyd fel {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Kept in the record.</source>
      <translation type="unfinished">Wedi’i gadw yn y cofnod.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Kept searches</source>
      <translation type="unfinished">Chwiliadau a gadwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Kept with the answer.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Kept with the dossier: who read it, and that these were the words</source>
      <translation type="unfinished">Fe’i cedwir gyda’r goflen: pwy a’i darllenodd, ac mai’r rhain oedd y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Kept with today’s date. Their words above stay as they are.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Kept with your account</source>
      <translation type="unfinished">Wedi’i gadw gyda’ch adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Kept, not saved yet</source>
      <translation type="unfinished">Wedi’i ddiogelu, heb ei gadw eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Kept. Compare the six words with them.</source>
      <translation type="unfinished">Cadwyd. Cymharwch y chwe gair â nhw.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Key for packages made</source>
      <translation type="unfinished">Gwnaed allwedd ar gyfer pecynnau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Key of a recipient forgotten</source>
      <translation type="unfinished">Anghofiwyd allwedd derbynnydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Key of a recipient kept</source>
      <translation type="unfinished">Cadwyd allwedd derbynnydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Key: Ctrl F</source>
      <translation type="unfinished">Bysell: Ctrl F</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <source>Key: Ctrl+9</source>
      <translation type="unfinished">Bysell: Ctrl+9</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Key: Ctrl+Enter</source>
      <translation type="unfinished">Bysell: Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/pages/evidence_blanking.py" />
      <location filename="../../ui/pages/permissions.py" />
      <source>Key: Ctrl+Z</source>
      <translation type="unfinished">Bysell: Ctrl+Z</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Key: Esc</source>
      <translation type="unfinished">Bysell: Esc</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/buttons.py" />
      <source>Key: {key}</source>
      <translation type="unfinished">Bysell: {key}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Keys</source>
      <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Keys are kept out of the memory that the system writes to the disk.</source>
      <translation type="unfinished">Cedwir allweddi allan o’r cof y mae’r system yn ei ysgrifennu i’r ddisg.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Keys may be written to the disk with other memory</source>
      <translation type="unfinished">Gall allweddi gael eu hysgrifennu i’r ddisg gyda chof arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/evidence.py" />
      <source>Kind</source>
      <translation type="unfinished">Math</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Kind of information</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Kinds of information</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Kits are made on 64-bit Linux, where PyInstaller is installed.</source>
      <translation type="unfinished">Gwneir pecynnau ar Linux 64-did, lle mae PyInstaller wedi’i osod.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>L label, V vaguer, R remove, K keep, S same as, N next open, A add selected words</source>
      <translation type="unfinished">L label, V llai manwl, R tynnu, K cadw, S yr un â, N yr agored nesaf, A ychwanegu’r geiriau a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Label</source>
      <translation type="unfinished">Label</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>Label all names</source>
      <translation type="unfinished">Rhoi label ar bob enw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>Label the rest</source>
      <translation type="unfinished">Rhoi label ar y gweddill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Labels are said in place of names (Settings), so that nobody beside you hears one.</source>
      <translation type="unfinished">Dywedir labeli yn lle enwau (Gosodiadau), fel na fydd neb wrth eich ymyl yn clywed un.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Labels take their place, and the words can no longer be changed. </source>
      <translation type="unfinished">Mae labeli’n cymryd eu lle, ac ni ellir newid y geiriau mwyach. </translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Language</source>
      <translation type="unfinished">Iaith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Larger</source>
      <translation type="unfinished">Mwy</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Last search of the file</source>
      <translation type="unfinished">Chwiliad olaf o’r ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Last: {words}.</source>
      <translation type="unfinished">Diwethaf: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Layout</source>
      <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Layout of the dossier for {title}</source>
      <translation type="unfinished">Cynllun y goflen ar gyfer {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Leave it</source>
      <translation type="unfinished">Ei gadael</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Leave it empty where none is known.</source>
      <translation type="unfinished">Gadewch ef yn wag os nad oes un yn hysbys.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Leave out the rows that do not fit</source>
      <translation type="unfinished">Gadael allan y rhesi nad ydynt yn ffitio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Leave the words as they are; needs a reason, key K</source>
      <translation type="unfinished">Gadael y geiriau fel y maent; mae angen rheswm, bysell K</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Leave the words, key K</source>
      <translation type="unfinished">Gadael y geiriau, bysell K</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Leave this one out</source>
      <translation type="unfinished">Gadael yr un hwn allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Leaves out the program's own wording, the same in every dossier</source>
      <translation type="unfinished">Yn hepgor geiriad y rhaglen ei hun, sydd yr un fath ym mhob coflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Left unfinished</source>
      <translation type="unfinished">Wedi’i adael heb ei orffen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Let it count again</source>
      <translation type="unfinished">Gadael iddo gyfrif eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Let it open nothing</source>
      <translation type="unfinished">Ei hatal rhag agor dim</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Let it stand again as until {until}</source>
      <translation type="unfinished">Gadael iddo sefyll eto fel yr oedd hyd at {until}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Let it stand so again</source>
      <translation type="unfinished">Gadael iddo sefyll felly eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Let somebody else read every word in the list, not the picture.</source>
      <translation type="unfinished">Gadewch i rywun arall ddarllen pob gair yn y rhestr, nid yn y llun.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Let the check {name} count again</source>
      <translation type="unfinished">Gadael i’r gwiriad {name} gyfrif eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Let the recovery sheet open nothing</source>
      <translation type="unfinished">Atal y daflen adfer rhag agor dim</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Let the recovery sheet open nothing?</source>
      <translation type="unfinished">Atal y daflen adfer rhag agor dim?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Lets the chosen part be seen again</source>
      <translation type="unfinished">Yn gadael i’r rhan a ddewiswyd gael ei gweld eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Letter asking a dossier back</source>
      <translation type="unfinished">Llythyr yn gofyn am goflen yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Letter: {title}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Letters in a source or a state, to shorten the list</source>
      <translation type="unfinished">Llythrennau mewn ffynhonnell neu gyflwr, i fyrhau’r rhestr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>Letters in it, to shorten the list of {many:,}</source>
      <translation type="unfinished">Llythrennau ynddo, i fyrhau’r rhestr o {many:,}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Letters, words and lines further apart</source>
      <translation type="unfinished">Llythrennau, geiriau a llinellau ymhellach oddi wrth ei gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/story_list.py" />
      <source>Level {count}. </source>
      <translation type="unfinished">Lefel {count}. </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Light</source>
      <translation type="unfinished">Golau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Line</source>
      <translation type="unfinished">Llinell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Link</source>
      <translation type="unfinished">Cysylltu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Link it</source>
      <translation type="unfinished">Ei gysylltu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/tag_link.py" />
      <source>Link taken off</source>
      <translation type="unfinished">Tynnwyd y cyswllt</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>Link taken off. Undo puts it back.</source>
      <translation type="unfinished">Tynnwyd y ddolen. Mae Dadwneud yn ei rhoi’n ôl.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>Link these words to the allegation</source>
      <translation type="unfinished">Cysylltu’r geiriau hyn â’r honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Link words or a paper</source>
      <translation type="unfinished">Cysylltu geiriau neu bapur</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/tag_link.py" />
      <source>Linked: {words}</source>
      <translation type="unfinished">Cysylltwyd: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Links this piece to the chosen allegation</source>
      <translation type="unfinished">Yn cysylltu’r darn hwn â’r honiad a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>List</source>
      <translation type="unfinished">Rhestr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>List of passages</source>
      <translation type="unfinished">Rhestr o ddarnau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/account_tags.py" />
      <source>List of tags</source>
      <translation type="unfinished">Rhestr tagiau</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/account.py" />
      <source>List of {n} tags</source>
      <comment>List of 1 tag</comment>
      <translation type="unfinished">
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/account_tags.py" />
      <source>List of {n} tags</source>
      <comment>List of {n} tag</comment>
      <translation type="unfinished">
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
        <numerusform>Rhestr tagiau: {n}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>List: {decided} of {total}</source>
      <translation type="unfinished">Rhestr: {decided} o {total}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Listen</source>
      <translation type="unfinished">Gwrando</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Listening is work too. You are told once there are more; nothing is stopped.</source>
      <translation type="unfinished">Mae gwrando’n waith hefyd. Cewch wybod unwaith y bydd mwy; ni chaiff dim ei atal.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Lists</source>
      <translation type="unfinished">Rhestrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Lists of words hint at these tags. They are suggestions: read the words, then decide.</source>
      <translation type="unfinished">Mae rhestrau o eiriau yn awgrymu’r tagiau hyn. Awgrymiadau ydynt: darllenwch y geiriau, yna penderfynwch.</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <source>Lock</source>
      <translation type="unfinished">Cloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Lock all of it for somebody else?</source>
      <translation type="unfinished">Cloi’r cyfan ar gyfer rhywun arall?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Lock it for them</source>
      <translation type="unfinished">Ei gloi ar eu cyfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Locked for</source>
      <translation type="unfinished">Wedi’i gloi ar gyfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Look</source>
      <translation type="unfinished">Golwg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Look again</source>
      <translation type="unfinished">Chwilio eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Look at</source>
      <translation type="unfinished">Gweld</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Look at each place</source>
      <translation type="unfinished">Edrych ar bob lle</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Look at every row</source>
      <translation type="unfinished">Edrych ar bob rhes</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Look at every row first</source>
      <translation type="unfinished">Edrychwch ar bob rhes yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>Look at it</source>
      <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Look at its state, then go on.</source>
      <translation type="unfinished">Edrychwch ar ei gyflwr, yna ewch ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>Look at permissions, weigh the checks, and make a dossier for one reader.</source>
      <translation type="unfinished">Edrych ar ganiatâd, pwyso a mesur y gwiriadau, a gwneud coflen ar gyfer un darllenydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Look at the contacts</source>
      <translation type="unfinished">Gweld y cysylltiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Look for damage</source>
      <translation type="unfinished">Chwilio am ddifrod</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Look for it in a backup.</source>
      <translation type="unfinished">Chwiliwch amdani mewn copi wrth gefn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Look for something first.</source>
      <translation type="unfinished">Chwiliwch am rywbeth yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Look for the newest sheet.</source>
      <translation type="unfinished">Chwiliwch am y daflen ddiweddaraf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Look into a file</source>
      <translation type="unfinished">Edrych i mewn i ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Look through</source>
      <translation type="unfinished">Edrych drwodd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Look through what is shown and confirm it.</source>
      <translation type="unfinished">Edrychwch drwy’r hyn a ddangosir, a’i gadarnhau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Looked up {day}, not rung</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Looking at each row …</source>
      <translation type="unfinished">Yn edrych ar bob rhes …</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Looking at everything. This can take a minute.</source>
      <translation type="unfinished">Yn edrych ar bopeth. Gall hyn gymryd munud.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/presenters/review.py" />
      <source>Looking for names and clues</source>
      <translation type="unfinished">Yn chwilio am enwau a chliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Looking for {said_of}</source>
      <translation type="unfinished">Yn chwilio: {said_of}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Looking into it …</source>
      <translation type="unfinished">Yn edrych i mewn iddi …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/search.py" />
      <source>Looking …</source>
      <translation type="unfinished">Yn chwilio …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Looks at everything that is stored and changes nothing.</source>
      <translation type="unfinished">Yn edrych ar bopeth a storiwyd ac yn newid dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Made</source>
      <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Made before</source>
      <translation type="unfinished">Gwnaed o’r blaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Made from</source>
      <translation type="unfinished">Gwnaed o</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Made. Any two of its three shares open the vault.</source>
      <translation type="unfinished">Wedi’i gwneud. Mae unrhyw ddwy o’i thair cyfran yn agor y gell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Made: {file}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Make a backup</source>
      <translation type="unfinished">Gwneud copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Make a case first: what was done is kept with it.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Make a dossier</source>
      <translation type="unfinished">Gwneud coflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Make a new recovery sheet</source>
      <translation type="unfinished">Gwneud taflen adfer newydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Make a new vault</source>
      <translation type="unfinished">Gwneud cell ddiogel newydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Make a recovery sheet</source>
      <translation type="unfinished">Gwneud taflen adfer</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>Make a sheet, or tick that you go on without one</source>
      <translation type="unfinished">Gwnewch daflen, neu ticiwch eich bod yn parhau heb un</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>Make all clues vaguer</source>
      <translation type="unfinished">Gwneud pob cliw yn llai manwl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Make another sheet</source>
      <translation type="unfinished">Gwneud taflen arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Make the case</source>
      <translation type="unfinished">Gwneud yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Make the copy again</source>
      <translation type="unfinished">Gwneud y copi eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Make the dossier</source>
      <translation type="unfinished">Gwneud y goflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_case.py" />
      <source>Make the first case</source>
      <translation type="unfinished">Creu’r achos cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Make the vault</source>
      <translation type="unfinished">Gwneud y gell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Make this dossier for {recipient}?</source>
      <translation type="unfinished">Gwneud y goflen hon ar gyfer {recipient}?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Making a backup …</source>
      <translation type="unfinished">Yn gwneud copi wrth gefn …</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Making the dossier</source>
      <translation type="unfinished">Yn gwneud y goflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Making the vault …</source>
      <translation type="unfinished">Yn gwneud y gell ddiogel …</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Mar</source>
      <translation type="unfinished">Maw</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>March</source>
      <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Mark</source>
      <translation type="unfinished">Marcio</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Mark a few more words, so that it is clear which place you mean.</source>
      <translation type="unfinished">Marciwch ychydig mwy o eiriau, fel ei bod yn glir pa le rydych yn ei olygu.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Mark at {clock}</source>
      <translation type="unfinished">Marc ar {clock}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Mark the words again and tag them.</source>
      <translation type="unfinished">Marciwch y geiriau eto a rhowch dag arnynt.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Mark the words that say something went wrong. A dossier is made of tagged words.</source>
      <translation type="unfinished">Marciwch y geiriau sy’n dweud bod rhywbeth wedi mynd o’i le. O eiriau â thag y gwneir coflen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Mark words in the text first, then press Ctrl T.</source>
      <translation type="unfinished">Marciwch eiriau yn y testun yn gyntaf, yna pwyswch Ctrl T.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Mark words in the text first.</source>
      <translation type="unfinished">Marciwch eiriau yn y testun yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Marked</source>
      <translation type="unfinished">Wedi’i farcio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Marks</source>
      <translation type="unfinished">Marciau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Marks this place, so that it is found again</source>
      <translation type="unfinished">Yn marcio’r lle hwn, er mwyn gallu dod o hyd iddo eto</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>May</source>
      <translation type="unfinished">Mai</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>May have been then</source>
      <translation type="unfinished">Efallai mai bryd hynny y bu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Missed names taken out</source>
      <translation type="unfinished">Tynnwyd allan enwau a fethwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Month first: 3/4/2025 is in March</source>
      <translation type="unfinished">Mis yn gyntaf: mae 3/4/2025 ym mis Mawrth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>More was found than is shown. Type another word.</source>
      <translation type="unfinished">Canfuwyd mwy nag a ddangosir. Teipiwch air arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/wiring.py" />
      <source>My account</source>
      <translation type="unfinished">Fy adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>My account, in my own words</source>
      <translation type="unfinished">Fy adroddiad, yn fy ngeiriau fy hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>My own words</source>
      <translation type="unfinished">Fy ngeiriau fy hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>NHS number</source>
      <translation type="unfinished">Rhif GIG</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>NI number</source>
      <translation type="unfinished">Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>NOT as it came: it was changed from outside</source>
      <translation type="unfinished">NID fel y daeth: fe’i newidiwyd o’r tu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Name</source>
      <translation type="unfinished">Enw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Name of another reader</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Name of the case</source>
      <translation type="unfinished">Enw’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Name of the second reader</source>
      <translation type="unfinished">Enw’r ail ddarllenydd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Names</source>
      <translation type="unfinished">Enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/pages/review_list.py" />
      <source>Names and clues</source>
      <translation type="unfinished">Enwau a chliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Names and faces in the cleaned copy</source>
      <translation type="unfinished">Enwau ac wynebau yn y copi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Names are still in an account. Take them out first.</source>
      <translation type="unfinished">Mae enwau mewn adroddiad o hyd. Tynnwch nhw allan yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Names are still in it, so nothing can be left out, and not all in it was agreed to.</source>
      <translation type="unfinished">Mae enwau ynddo o hyd, felly ni ellir gadael dim allan, ac ni chytunwyd ar bopeth sydd ynddo.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Names are still in it. It can be tagged when they are out.</source>
      <translation type="unfinished">Mae enwau ynddo o hyd. Gellir rhoi tag arno pan fyddant wedi’u tynnu allan.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Names are still in it. Take them out first; or the source agrees to their real name.</source>
      <translation type="unfinished">Mae enwau ynddo o hyd. Tynnwch nhw allan yn gyntaf; neu mae’r ffynhonnell yn cytuno i’w henw go iawn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Names in it were not looked at yet</source>
      <translation type="unfinished">Heb edrych am enwau ynddo eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Names in it were not looked at yet.</source>
      <translation type="unfinished">Heb edrych am enwau ynddo eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>Names in the case’s notes wait for you. See Case notes.</source>
      <translation type="unfinished">Mae enwau yn nodiadau’r achos yn aros amdanoch. Gweler Nodiadau achos.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Names in what you write are looked for after saving. You decide about each before it counts as clean.</source>
      <translation type="unfinished">Chwilir am enwau yn yr hyn a ysgrifennwch ar ôl ei gadw. Chi sy’n penderfynu ar bob un cyn iddo gyfrif fel glân.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/presenters/first_run.py" />
      <source>Names list</source>
      <translation type="unfinished">Rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <source>Names list closed</source>
      <translation type="unfinished">Rhestr enwau ar gau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <source>Names list open</source>
      <translation type="unfinished">Rhestr enwau ar agor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Names may be in {where}. You decide about each before it counts as clean.</source>
      <translation type="unfinished">Gall fod enwau mewn {where}. Chi sy’n penderfynu ar bob un cyn iddo gyfrif fel glân.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Names not looked at</source>
      <translation type="unfinished">Enwau heb edrych arnynt</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <location filename="../../ui/presenters/record.py" />
      <source>Names taken out</source>
      <translation type="unfinished">Enwau wedi’u tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Names taken out. The words can no longer change.</source>
      <translation type="unfinished">Enwau wedi’u tynnu allan. Ni all y geiriau newid mwyach.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Names taken out. {labels} in their place.</source>
      <translation type="unfinished">Tynnwyd yr enwau allan. Mae {labels} yn eu lle.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Names were taken out of these words.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Names were taken out of this card.</source>
      <translation type="unfinished">Tynnwyd enwau allan o’r cerdyn hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Need it</source>
      <translation type="unfinished">Gofyn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Need the keyring too</source>
      <translation type="unfinished">Gofyn am y cylch allweddi hefyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Need this computer’s keyring too</source>
      <translation type="unfinished">Gofyn am gylch allweddi’r cyfrifiadur hwn hefyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Needed before the vault is made.</source>
      <translation type="unfinished">Mae ei angen cyn gwneud y gell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Needed. The passphrase alone opens nothing on another computer.</source>
      <translation type="unfinished">Mae ei angen. Nid yw’r cyfrinymadrodd ar ei ben ei hun yn agor dim ar gyfrifiadur arall.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Never checked</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Never in it: keys, passphrases, and what those who listened kept for themselves.</source>
      <translation type="unfinished">Byth ynddi: allweddi, cyfrinymadroddion, a’r hyn a gadwodd y rhai a fu’n gwrando iddynt eu hunain.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Never ring it for a check.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>New</source>
      <translation type="unfinished">Newydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>New allegation</source>
      <translation type="unfinished">Honiad newydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>New files came with</source>
      <translation type="unfinished">Daeth ffeiliau newydd gyda</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>New files: {words}</source>
      <translation type="unfinished">Ffeiliau newydd: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>New: {title}</source>
      <translation type="unfinished">Newydd: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/readiness.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Next</source>
      <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Next page</source>
      <translation type="unfinished">Tudalen nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Next place</source>
      <translation type="unfinished">Y lle nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Next share</source>
      <translation type="unfinished">Y gyfran nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Next step</source>
      <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Next: {step}</source>
      <translation type="unfinished">Nesaf: {step}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/search.py" />
      <source>No</source>
      <translation type="unfinished">Na</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>No account fits. Try fewer letters.</source>
      <translation type="unfinished">Nid oes adroddiad yn cyfateb. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>No account outside the bin is chosen</source>
      <translation type="unfinished">Nid oes adroddiad y tu allan i’r bin wedi’i ddewis</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>No account that repeats another is counted.</source>
      <translation type="unfinished">Nid oes unrhyw adroddiad sy’n ailadrodd un arall yn cael ei gyfrif.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>No accounts</source>
      <translation type="unfinished">Dim adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>No allegation is written down yet.</source>
      <translation type="unfinished">Nid oes honiad wedi’i nodi eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>No answer among them</source>
      <translation type="unfinished">Dim ateb yn eu plith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/presenters/mails.py" />
      <source>No answer among these e-mails</source>
      <translation type="unfinished">Dim ateb ymhlith y negeseuon e-bost hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/presenters/raised.py" />
      <source>No answer recorded</source>
      <translation type="unfinished">Dim ateb wedi’i gofnodi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>No backup was made yet. If this disk breaks, everything in the vault is gone.</source>
      <translation type="unfinished">Ni wnaed copi wrth gefn eto. Os bydd y ddisg hon yn torri, bydd popeth yn y gell ddiogel wedi mynd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>No backup was made, and nothing was left behind.</source>
      <translation type="unfinished">Ni wnaed copi wrth gefn, ac ni adawyd dim ar ôl.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>No check stops this dossier</source>
      <translation type="unfinished">Nid oes gwiriad yn atal y goflen hon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>No cleaned copy</source>
      <translation type="unfinished">Dim copi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>No clue is left undecided.</source>
      <translation type="unfinished">Nid oes cliw heb ei benderfynu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>No column</source>
      <translation type="unfinished">Dim colofn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>No date</source>
      <translation type="unfinished">Dim dyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>No e-mails to read here</source>
      <translation type="unfinished">Dim negeseuon e-bost i’w darllen yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>No evidence yet</source>
      <translation type="unfinished">Dim tystiolaeth eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>No figure yet. Write it as the source gives it, with what it is out of.</source>
      <translation type="unfinished">Dim ffigur eto. Ysgrifennwch ef fel y mae’r ffynhonnell yn ei roi, gyda’r cyfanswm y mae allan ohono.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>No file was made.</source>
      <translation type="unfinished">Ni wnaed ffeil.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>No file was made. It may be in the file’s own name: </source>
      <translation type="unfinished">Ni wnaed ffeil. Gall fod yn enw’r ffeil ei hun: </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>No file was made. It was put together again: look at it once more.</source>
      <translation type="unfinished">Ni wnaed ffeil. Rhoddwyd hi at ei gilydd eto: edrychwch arni unwaith yn rhagor.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>No gap noted. They may see it differently.</source>
      <translation type="unfinished">Dim bwlch wedi’i nodi. Efallai y byddan nhw’n ei gweld yn wahanol.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>No kit was made</source>
      <translation type="unfinished">Ni wnaed pecyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence_blanks.py" />
      <source>No longer blanked. {again}</source>
      <translation type="unfinished">Heb ei orchuddio mwyach. {again}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>No longer need the keyring</source>
      <translation type="unfinished">Peidio â gofyn am y cylch allweddi mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>No microphone was found. Plug one in, or write instead.</source>
      <translation type="unfinished">Ni chanfuwyd meicroffon. Cysylltwch un, neu ysgrifennwch yn lle hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>No name of a person: it stands beside the accounts.</source>
      <translation type="unfinished">Dim enw person: mae’n sefyll wrth ochr yr adroddiadau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>No name of the names list stands in the file.</source>
      <translation type="unfinished">Nid oes unrhyw enw o’r rhestr enwau yn y ffeil.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>No name, no face</source>
      <translation type="unfinished">Dim enw, dim wyneb</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>No names were taken out; the draft is safe.</source>
      <translation type="unfinished">Ni thynnwyd enwau allan; mae’r drafft yn ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>No need to ask again</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>No notes yet. What is no account, such as a letter or a reply, has its place here. Choose what it is, and press Add.</source>
      <translation type="unfinished">Dim nodiadau eto. Mae lle yma i’r hyn nad yw’n adroddiad, fel llythyr neu ateb. Dewiswch beth ydyw, a phwyswch Ychwanegu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>No number set</source>
      <translation type="unfinished">Dim nifer wedi’i osod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>No number yet</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/page_preview.py" />
      <source>No page yet</source>
      <translation type="unfinished">Dim tudalen eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/sound_part.py" />
      <source>No recording</source>
      <translation type="unfinished">Dim recordiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>No reply came by the day set.</source>
      <translation type="unfinished">Ni ddaeth ateb erbyn y diwrnod a osodwyd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>No reply yet. Put the allegation to them, and note it if they do not answer.</source>
      <translation type="unfinished">Dim ateb eto. Rhowch yr honiad iddynt, a nodwch os na fyddant yn ateb.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tag_picker.py" />
      <source>No tag fits. Try fewer letters.</source>
      <translation type="unfinished">Nid oes tag yn cyfateb. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>No tags yet</source>
      <translation type="unfinished">Dim tagiau eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>No two texts are alike</source>
      <translation type="unfinished">Nid oes dau destun yn debyg i’w gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>No word looks like a name in the names list.</source>
      <translation type="unfinished">Nid oes gair sy’n edrych fel enw yn y rhestr enwau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>No words are tagged yet. Mark some words and press Ctrl T.</source>
      <translation type="unfinished">Nid oes tag ar unrhyw eiriau eto. Marciwch rai geiriau a phwyswch Ctrl T.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>No words join {reference} with another dossier</source>
      <translation type="unfinished">Nid oes geiriau’n cysylltu {reference} â choflen arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <source>No words yet</source>
      <translation type="unfinished">Dim geiriau eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>No words yet.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Nobody has agreed for {recipient_words} yet.</source>
      <translation type="unfinished">Nid oes neb wedi cytuno ar gyfer {recipient_words} eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Nobody has been asked about it yet.</source>
      <translation type="unfinished">Ni ofynnwyd i neb amdano eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>Nobody has been asked yet. Until someone says yes, nothing can leave.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Nobody has decided on it yet.</source>
      <translation type="unfinished">Nid oes neb wedi penderfynu arno eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Nobody has decided. Until then, and if it is one, the copy never counts as a second source.</source>
      <translation type="unfinished">Nid oes neb wedi penderfynu. Tan hynny, ac os copi ydyw, nid yw’r copi byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/main.py" />
      <source>Nobody has pressed anything for a while</source>
      <translation type="unfinished">Does neb wedi pwyso dim ers tro</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Nobody has said</source>
      <translation type="unfinished">Does neb wedi dweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Nobody has said yet what this case is for.</source>
      <translation type="unfinished">Nid oes neb wedi dweud eto beth yw diben yr achos hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Nobody in it had access to benefit records.</source>
      <translation type="unfinished">Nid oedd gan neb ynddi fynediad at gofnodion budd-daliadau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Nobody is in it yet.</source>
      <translation type="unfinished">Nid oes neb ynddi eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>Nobody named</source>
      <translation type="unfinished">Neb wedi’i enwi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Nobody rang it yet. Check it by {day}.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Nobody said how many people could be meant.</source>
      <translation type="unfinished">Ni ddywedodd neb at faint o bobl y gallai fod yn cyfeirio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Nobody to ask yet</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Nobody to hand over to</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Nobody to read to yet</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>None suggested</source>
      <translation type="unfinished">Dim wedi’u hawgrymu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>None was found</source>
      <translation type="unfinished">Ni chanfuwyd yr un</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>None without an answer</source>
      <translation type="unfinished">Dim un heb ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <source>None yet</source>
      <translation type="unfinished">Dim un eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>None yet.</source>
      <translation type="unfinished">Dim un eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>None yet. A kept search can be asked again at any time.</source>
      <translation type="unfinished">Dim un eto. Gellir rhedeg chwiliad a gadwyd eto unrhyw bryd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>None yet. Each dossier is kept here, so that the very same file can be made again.</source>
      <translation type="unfinished">Dim un eto. Cedwir pob coflen yma, fel y gellir gwneud yr union ffeil honno eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>None. If the passphrase is lost, everything is lost.</source>
      <translation type="unfinished">Dim. Os collir y cyfrinymadrodd, collir popeth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Not a copy</source>
      <translation type="unfinished">Nid copi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Not a folder that is copied to the internet, and not a work computer: whoever runs it can see what is typed.</source>
      <translation type="unfinished">Nid mewn ffolder sy’n cael ei chopïo i’r rhyngrwyd, ac nid ar gyfrifiadur gwaith: gall pwy bynnag sy’n ei redeg weld yr hyn a deipir.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Not added</source>
      <translation type="unfinished">Heb ei ychwanegu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Not agreed to.</source>
      <translation type="unfinished">Ni chytunwyd ar hyn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Not asked</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Not asked yet, so nothing of {pseudonym}’s can leave.</source>
      <translation type="unfinished">Heb ofyn eto, felly ni all dim o eiddo {pseudonym} fynd allan.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Not checked by this version.</source>
      <translation type="unfinished">Heb ei wirio gan y fersiwn hon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Not checked yet</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Not chosen</source>
      <translation type="unfinished">Heb ei ddewis</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Not decided</source>
      <translation type="unfinished">Heb ei benderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Not described</source>
      <translation type="unfinished">Heb ei disgrifio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Not done because</source>
      <translation type="unfinished">Heb ei wneud oherwydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Not even whoever prepared this folder.</source>
      <translation type="unfinished">Ddim hyd yn oed pwy bynnag a baratôdd y ffolder hon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>Not everything could be deleted</source>
      <translation type="unfinished">Nid oedd modd dileu popeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Not in it, since the names list is closed: who is who, and {left}.</source>
      <translation type="unfinished">Heb fod ynddi, gan fod y rhestr enwau ar gau: pwy yw pwy, a {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Not in it, since the names list is closed: who is who.</source>
      <translation type="unfinished">Heb fod ynddi, gan fod y rhestr enwau ar gau: pwy yw pwy.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/take_out.py" />
      <source>Not in it: {n} damaged files.</source>
      <comment>Not in it: 1 damaged file.</comment>
      <translation type="unfinished">
        <numerusform>Heb fod ynddi: {n} ffeil wedi’i difrodi.</numerusform>
        <numerusform>Heb fod ynddi: 1 ffeil wedi’i difrodi.</numerusform>
        <numerusform>Heb fod ynddi: {n} o ffeiliau wedi’u difrodi.</numerusform>
        <numerusform>Heb fod ynddi: {n} o ffeiliau wedi’u difrodi.</numerusform>
        <numerusform>Heb fod ynddi: {n} o ffeiliau wedi’u difrodi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/take_out.py" />
      <source>Not in it: {n} recordings that were not ended.</source>
      <comment>Not in it: 1 recording that was not ended.</comment>
      <translation type="unfinished">
        <numerusform>Heb fod ynddi: {n} recordiad na chafodd ei orffen.</numerusform>
        <numerusform>Heb fod ynddi: 1 recordiad na chafodd ei orffen.</numerusform>
        <numerusform>Heb fod ynddi: {n} o recordiadau na chawsant eu gorffen.</numerusform>
        <numerusform>Heb fod ynddi: {n} o recordiadau na chawsant eu gorffen.</numerusform>
        <numerusform>Heb fod ynddi: {n} o recordiadau na chawsant eu gorffen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Not known</source>
      <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Not known yet</source>
      <translation type="unfinished">Ddim yn hysbys eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Not linked to an allegation yet.</source>
      <translation type="unfinished">Heb ei gysylltu â honiad eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Not looked yet</source>
      <translation type="unfinished">Heb edrych eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../ui/presenters/allegations.py" />
      <location filename="../../ui/presenters/places.py" />
      <source>Not named yet</source>
      <translation type="unfinished">Heb ei enwi eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Not needed. With it, the passphrase alone would open nothing on another computer.</source>
      <translation type="unfinished">Nid oes ei angen. Gydag ef, ni fyddai’r cyfrinymadrodd ar ei ben ei hun yn agor dim ar gyfrifiadur arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/pages/review_panel.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>Not now</source>
      <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Not part of the case until you save it</source>
      <translation type="unfinished">Nid yw’n rhan o’r achos nes i chi ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Not protected: {words}</source>
      <translation type="unfinished">Heb ei ddiogelu: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <location filename="../../ui/pages/kit_hand_over.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/widgets/card_form.py" />
      <source>Not said</source>
      <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Not said yet</source>
      <translation type="unfinished">Heb ei ddweud eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Not said yet.</source>
      <translation type="unfinished">Heb ei ddweud eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Not said: {words}.</source>
      <translation type="unfinished">Heb ei ddweud: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/base.py" />
      <source>Not saved yet</source>
      <translation type="unfinished">Heb ei gadw eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview.py" />
      <source>Not saved yet. {what}</source>
      <translation type="unfinished">Heb ei gadw eto. {what}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Not saved yet. {why}</source>
      <translation type="unfinished">Heb ei gadw eto. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Not saved yet: {why}</source>
      <translation type="unfinished">Heb ei gadw eto: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview.py" />
      <source>Not saved yet: {words}</source>
      <translation type="unfinished">Heb ei gadw eto: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Not this</source>
      <translation type="unfinished">Nid hwn</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Not this person</source>
      <translation type="unfinished">Nid y person hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Not to be passed on.</source>
      <translation type="unfinished">Nid yw i’w basio ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <source>Note</source>
      <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Note on a tag</source>
      <translation type="unfinished">Nodyn ar dag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Note that it came</source>
      <translation type="unfinished">Nodi ei bod wedi dod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Note that the letters were sent</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Note: {memo}</source>
      <translation type="unfinished">Nodyn: {memo}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/read_back.py" />
      <source>Noted in the record.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Notes</source>
      <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Notes of this group</source>
      <translation type="unfinished">Nodiadau’r grŵp hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Notes on tags</source>
      <translation type="unfinished">Nodiadau ar dagiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Nothing bears on it yet. Link tagged words or a paper.</source>
      <translation type="unfinished">Nid oes dim yn berthnasol iddo eto. Cysylltwch bapur neu eiriau â thag ag ef.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Nothing blinks or moves by itself</source>
      <translation type="unfinished">Does dim yn fflachio nac yn symud ohono’i hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Nothing can be saved in this folder</source>
      <translation type="unfinished">Ni ellir cadw dim yn y ffolder hon</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing can be written there</source>
      <translation type="unfinished">Ni ellir ysgrifennu dim yno</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>Nothing else goes along. </source>
      <translation type="unfinished">Nid oes dim arall yn mynd gydag ef. </translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Nothing fills yet: {missing}.</source>
      <translation type="unfinished">Nid oes dim yn llenwi’r rhain eto: {missing}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Nothing found</source>
      <translation type="unfinished">Ni chanfuwyd dim</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/search.py" />
      <source>Nothing found in what is open. Names taken out can only be found with the names list open.</source>
      <translation type="unfinished">Ni chanfuwyd dim yn yr hyn sydd ar agor. Dim ond pan fydd y rhestr enwau ar agor y mae modd canfod enwau a dynnwyd allan.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Nothing found that is not linked already.</source>
      <translation type="unfinished">Ni chanfuwyd dim nad yw wedi’i gysylltu eisoes.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Nothing found. Names were taken out of these words</source>
      <translation type="unfinished">Heb ganfod dim. Tynnwyd enwau allan o’r geiriau hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Nothing found. These words do not leave</source>
      <translation type="unfinished">Heb ganfod dim. Nid yw’r geiriau hyn yn gadael</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Nothing has a date yet</source>
      <translation type="unfinished">Nid oes dyddiad gan ddim eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Nothing here yet</source>
      <translation type="unfinished">Dim byd yma eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Nothing here yet. Each account is one person’s words, kept under a made-up name. Start an interview, write one down, or add a file someone gave you.</source>
      <translation type="unfinished">Dim byd yma eto. Geiriau un person yw pob adroddiad, dan enw a ddyfeisiwyd. Dechreuwch gyfweliad, ysgrifennwch un, neu ychwanegwch ffeil a gawsoch gan rywun.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Nothing in it can be changed or taken out without it showing</source>
      <translation type="unfinished">Ni ellir newid dim ynddo na thynnu dim ohono heb i hynny ddangos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Nothing in the help holds those words. Try fewer, or others.</source>
      <translation type="unfinished">Nid yw’r geiriau hynny yn yr help. Rhowch gynnig ar lai, neu ar rai eraill.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Nothing is added before you have looked at what would come of each row. Formulas are taken as plain words, and never worked out.</source>
      <translation type="unfinished">Ni chaiff dim ei ychwanegu cyn i chi edrych ar yr hyn a ddeuai o bob rhes. Caiff fformiwlâu eu trin fel geiriau plaen, ac ni chânt byth eu cyfrifo.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Nothing is added then</source>
      <translation type="unfinished">Ni chaiff dim ei ychwanegu wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>Nothing is alleged yet</source>
      <translation type="unfinished">Nid oes dim wedi’i honni eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/search_side.py" />
      <source>Nothing is chosen</source>
      <translation type="unfinished">Nid oes dim wedi’i ddewis</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Nothing is damaged</source>
      <translation type="unfinished">Nid oes dim wedi’i ddifrodi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Nothing is suggested. That says nothing about the account.</source>
      <translation type="unfinished">Nid oes dim yn cael ei awgrymu. Nid yw hynny’n dweud dim am yr adroddiad.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>Nothing is written then</source>
      <translation type="unfinished">Ni chaiff dim ei ysgrifennu wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview.py" />
      <source>Nothing new to count.</source>
      <translation type="unfinished">Dim byd newydd i’w gyfrif.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Nothing new was in it</source>
      <translation type="unfinished">Nid oedd dim newydd ynddi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Nothing of it can go in a dossier before.</source>
      <translation type="unfinished">Ni all dim ohono fynd i goflen cyn hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Nothing of it is kept</source>
      <translation type="unfinished">Ni chaiff dim ohoni ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>Nothing of it is lost yet. Take it out to read it, or leave it here.</source>
      <translation type="unfinished">Nid oes dim ohono wedi’i golli eto. Tynnwch ef allan i’w ddarllen, neu gadewch ef yma.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Nothing of it was kept.</source>
      <translation type="unfinished">Ni chadwyd dim ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../ui/pages/evidence.py" />
      <source>Nothing of it was stored.</source>
      <translation type="unfinished">Ni storiwyd dim ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Nothing of this kind yet. Choose what it is, and press Add.</source>
      <translation type="unfinished">Dim byd o’r math hwn eto. Dewiswch beth ydyw, a phwyswch Ychwanegu.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/read_back.py" />
      <source>Nothing of {name} may go to {whom}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>Nothing proposed</source>
      <translation type="unfinished">Dim byd wedi’i gynnig</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>Nothing says “{typed}”. Showing {words}.</source>
      <translation type="unfinished">Nid oes dim yn dweud “{typed}”. Yn dangos {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_form.py" />
      <source>Nothing to choose yet. Save without it, write the other down, then come back.</source>
      <translation type="unfinished">Dim byd i’w ddewis eto. Cadwch hebddo, cofnodwch y llall, yna dewch yn ôl.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Nothing to decide</source>
      <translation type="unfinished">Dim i benderfynu arno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Nothing to step through</source>
      <translation type="unfinished">Dim byd i gamu drwyddo</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/search_side.py" />
      <source>Nothing to undo</source>
      <translation type="unfinished">Dim i’w ddadwneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Nothing up to that line was changed since. {count} came after it.</source>
      <translation type="unfinished">Ni newidiwyd dim hyd at y llinell honno ers hynny. Daeth {count} ar ei hôl.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Nothing vaguer is offered here. Type your own words, or remove it.</source>
      <translation type="unfinished">Nid oes dim llai manwl yn cael ei gynnig yma. Teipiwch eich geiriau eich hun, neu tynnwch ef.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Nothing was added</source>
      <translation type="unfinished">Nid ychwanegwyd dim</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Nothing was added or changed since.</source>
      <translation type="unfinished">Ni ychwanegwyd na newidiwyd dim ers hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Nothing was agreed for {recipient}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>Nothing was asked about {recipient_words} yet. Until then it all stays in.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was begun, and nothing is lost.</source>
      <translation type="unfinished">Ni ddechreuwyd dim, ac ni chollwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Nothing was changed</source>
      <translation type="unfinished">Ni newidiwyd dim</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was changed, and both states are kept.</source>
      <translation type="unfinished">Ni newidiwyd dim, a chedwir y ddau gyflwr.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was changed.</source>
      <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Nothing was changed. Copy the whole folder to another disk, then go back to a backup.</source>
      <translation type="unfinished">Ni newidiwyd dim. Copïwch y ffolder gyfan i ddisg arall, yna ewch yn ôl i gopi wrth gefn.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was changed. What is undamaged can still be saved.</source>
      <translation type="unfinished">Ni newidiwyd dim. Gellir dal i gadw’r hyn sydd heb ei ddifrodi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Nothing was done yet.</source>
      <translation type="unfinished">Ni wnaed dim eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Nothing was found beside what it shows.</source>
      <translation type="unfinished">Ni chanfuwyd dim heblaw’r hyn y mae’n ei ddangos.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Nothing was raised yet</source>
      <translation type="unfinished">Ni chodwyd dim eto</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was read or changed.</source>
      <translation type="unfinished">Ni ddarllenwyd ac ni newidiwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/sound_part.py" />
      <source>Nothing was recorded</source>
      <translation type="unfinished">Ni recordiwyd dim</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was tagged.</source>
      <translation type="unfinished">Ni roddwyd tag ar ddim.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Nothing was taken from it.</source>
      <translation type="unfinished">Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Nothing was written.</source>
      <translation type="unfinished">Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/raised.py" />
      <source>Nothing written down yet</source>
      <translation type="unfinished">Dim byd wedi’i gofnodi eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Nothing yet</source>
      <translation type="unfinished">Dim byd eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Nothing yet.</source>
      <translation type="unfinished">Dim eto.</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Nov</source>
      <translation type="unfinished">Tach</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>November</source>
      <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>Number</source>
      <translation type="unfinished">Rhif</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Numbers</source>
      <translation type="unfinished">Rhifau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Numbers and contacts</source>
      <translation type="unfinished">Rhifau a manylion cyswllt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Numbers of the passages beside the words</source>
      <translation type="unfinished">Rhifau’r darnau wrth ochr y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Oct</source>
      <translation type="unfinished">Hyd</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>October</source>
      <translation type="unfinished">Hydref</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Off. Things can be deleted.</source>
      <translation type="unfinished">I ffwrdd. Gellir dileu pethau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Off: the folder is asked for each time, and nothing names it.</source>
      <translation type="unfinished">I ffwrdd: gofynnir am y ffolder bob tro, ac nid oes dim yn ei henwi.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>Offer me six words instead</source>
      <translation type="unfinished">Cynnig chwe gair i mi yn lle hynny</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>On 10 seconds</source>
      <translation type="unfinished">Ymlaen 10 eiliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>On an earlier day you said yes, to be said again.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>On condition: {words}.</source>
      <translation type="unfinished">Ar yr amod: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>On what condition? In their words</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>On. Nothing can be deleted.</source>
      <translation type="unfinished">Ymlaen. Ni ellir dileu dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>One copy of the vault’s start is damaged; the other was used.</source>
      <translation type="unfinished">Mae un copi o ddechrau’r gell ddiogel wedi’i ddifrodi; defnyddiwyd y llall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>One file is being packed</source>
      <translation type="unfinished">Mae un ffeil yn cael ei phacio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>One letter for each dossier that holds something of this source. It does not say who changed their mind.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>One may be made from the other. A copy never counts as a second source.</source>
      <translation type="unfinished">Gall un fod wedi’i wneud o’r llall. Nid yw copi byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>One may have come by another way.</source>
      <translation type="unfinished">Efallai fod un wedi dod mewn ffordd arall.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_start.py" />
      <location filename="../../ui/widgets/record_bar.py" />
      <source>One moment</source>
      <translation type="unfinished">Un eiliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/pages/kit.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <source>One moment …</source>
      <translation type="unfinished">Un eiliad …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>One passphrase opens everything</source>
      <translation type="unfinished">Mae un cyfrinymadrodd yn agor popeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>One person of your team.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>One press, or the key {key}, saves your words and locks everything, from anywhere. You come back to where you were.</source>
      <translation type="unfinished">Mae un wasgiad, neu’r fysell {key}, yn cadw eich geiriau ac yn cloi popeth, o unrhyw le. Dewch yn ôl i’r lle yr oeddech.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>One recipient at a time. “Not asked” means it stays in.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>One step after the other, saved as you type</source>
      <translation type="unfinished">Un cam ar ôl y llall, wedi’i gadw wrth i chi deipio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Only in a separate locked letter</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Only in the copy</source>
      <translation type="unfinished">Yn y copi yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Only in the first</source>
      <translation type="unfinished">Yn y cyntaf yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Only in this place</source>
      <translation type="unfinished">Yn y lle hwn yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Only those without an answer</source>
      <translation type="unfinished">Dim ond y rhai heb ateb</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Only while it records</source>
      <translation type="unfinished">Dim ond tra bydd yn recordio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Only words of accounts are tagged.</source>
      <translation type="unfinished">Dim ond geiriau adroddiadau sy’n cael eu tagio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Only words of the case</source>
      <translation type="unfinished">Geiriau’r achos yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Only words tagged</source>
      <translation type="unfinished">Dim ond geiriau â thag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Only you see it. Better no name of a person.</source>
      <translation type="unfinished">Dim ond chi sy’n ei weld. Gwell peidio â defnyddio enw person.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>Only your own words are shown. Nothing is asked that you do not want to say.</source>
      <translation type="unfinished">Dim ond eich geiriau chi a ddangosir. Ni ofynnir dim nad ydych am ei ddweud.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Only: {plural}</source>
      <translation type="unfinished">Dim ond: {plural}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/pages/account_link.py" />
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/search_side.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/pages/table_import.py" />
      <location filename="../../ui/pages/timeline.py" />
      <location filename="../../ui/pages/unlock.py" />
      <location filename="../../ui/widgets/check_row.py" />
      <source>Open</source>
      <translation type="unfinished">Agor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Open</source>
      <comment>a state</comment>
      <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Open both with one</source>
      <translation type="unfinished">Agor y ddwy ag un</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Open each check and put it right, then make the dossier again.</source>
      <translation type="unfinished">Agorwch bob gwiriad a’i gywiro, yna gwnewch y goflen eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Open evidence</source>
      <translation type="unfinished">Agor tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Open it again</source>
      <translation type="unfinished">Ei agor eto</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Open it with that version.</source>
      <translation type="unfinished">Agorwch hi gyda’r fersiwn honno.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Open it with the vault</source>
      <translation type="unfinished">Ei hagor gyda’r gell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Open names list</source>
      <translation type="unfinished">Agor rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Open permission</source>
      <translation type="unfinished">Agor caniatâd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Open permissions</source>
      <translation type="unfinished">Agor caniatâd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <location filename="../../ui/pages/raised.py" />
      <source>Open the account</source>
      <translation type="unfinished">Agor yr adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/presenters/builder_checks.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>Open the accounts</source>
      <translation type="unfinished">Agor yr adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>Open the allegation. {words}</source>
      <translation type="unfinished">Agor yr honiad. {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Open the allegations</source>
      <translation type="unfinished">Agor yr honiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/pages/read_back.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>Open the case</source>
      <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Open the case notes</source>
      <translation type="unfinished">Agor nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Open the names list</source>
      <translation type="unfinished">Agor y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Open the names list with its own passphrase, then try again.</source>
      <translation type="unfinished">Agorwch y rhestr enwau gyda’i chyfrinymadrodd ei hun, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Open the names list with the vault?</source>
      <translation type="unfinished">Agor y rhestr enwau gyda’r gell ddiogel?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help_reader.py" />
      <source>Open {page}</source>
      <translation type="unfinished">Agor {page}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Open {sort}: {words}</source>
      <translation type="unfinished">Agor {sort}: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Open {title}’s account</source>
      <translation type="unfinished">Agor adroddiad {title}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Open: names can be read.</source>
      <translation type="unfinished">Ar agor: mae modd darllen enwau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Opened its own page</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case.py" />
      <source>Opening the names list</source>
      <translation type="unfinished">Yn agor y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Opening …</source>
      <translation type="unfinished">Yn agor …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Opens a field for the condition</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>Opens the search page with these words. Key: Ctrl+Shift+F</source>
      <translation type="unfinished">Yn agor y dudalen chwilio â’r geiriau hyn. Bysell: Ctrl+Shift+F</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Opens what HSE, a union and a right of reply look for</source>
      <translation type="unfinished">Yn agor yr hyn y mae HSE, undeb a hawl i ateb yn chwilio amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Other events</source>
      <translation type="unfinished">Digwyddiadau eraill</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Other people and clues</source>
      <translation type="unfinished">Pobl eraill a chliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Other programs may read this one's memory</source>
      <translation type="unfinished">Gall rhaglenni eraill ddarllen cof y rhaglen hon</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Other programs of yours cannot read this one's memory.</source>
      <translation type="unfinished">Ni all eich rhaglenni eraill ddarllen cof y rhaglen hon.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/widgets/new_words.py" />
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>Other words</source>
      <translation type="unfinished">Geiriau eraill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Other words …</source>
      <translation type="unfinished">Geiriau eraill …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Otherwise every place with the same words is added.</source>
      <translation type="unfinished">Fel arall, ychwanegir pob lle sydd â’r un geiriau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Out of date</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Out of date since {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Out of different numbers of people: not to be compared or added</source>
      <translation type="unfinished">Allan o niferoedd gwahanol o bobl: ni ddylid eu cymharu na’u hadio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Pack into one file</source>
      <translation type="unfinished">Pacio i un ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Package received</source>
      <translation type="unfinished">Derbyniwyd pecyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Packed for {recipient}</source>
      <translation type="unfinished">Paciwyd ar gyfer {recipient}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Packed on {day}. {known} Compare these six words with them, by voice: {words}. Nothing is kept yet.</source>
      <translation type="unfinished">Paciwyd ar {day}. {known} Cymharwch y chwe gair hyn â nhw, ar lafar: {words}. Nid oes dim wedi’i gadw eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Packing …</source>
      <translation type="unfinished">Yn pacio …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/widgets/page_preview.py" />
      <source>Page</source>
      <translation type="unfinished">Tudalen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Page Up and Page Down turn the page.</source>
      <translation type="unfinished">Mae Page Up a Page Down yn troi’r dudalen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page_preview.py" />
      <source>Page Up and Page Down turn the page. The words are in the list beside it.</source>
      <translation type="unfinished">Mae Page Up a Page Down yn troi’r dudalen. Mae’r geiriau yn y rhestr wrth ei hymyl.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page_preview.py" />
      <source>Page {page} of {pages}</source>
      <translation type="unfinished">Tudalen {page} o {pages}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence_blanks.py" />
      <source>Page {page}: {left} % from left, {top} % from top, {width} by {height} %</source>
      <translation type="unfinished">Tudalen {page}: {left} % o’r chwith, {top} % o’r brig, {width} wrth {height} %</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <source>Pages</source>
      <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Pairs</source>
      <translation type="unfinished">Parau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Pairs of texts that are alike</source>
      <translation type="unfinished">Parau o destunau sy’n debyg i’w gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Papers</source>
      <translation type="unfinished">Papurau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Papers and articles</source>
      <translation type="unfinished">Papurau ac erthyglau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Papers in the case notes</source>
      <translation type="unfinished">Papurau yn nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>Papers, {words}: {words2}</source>
      <translation type="unfinished">Papurau, {words}: {words2}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Part of this vault is damaged on the disk</source>
      <translation type="unfinished">Mae rhan o’r gell hon wedi’i difrodi ar y ddisg</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Parts of a cleaned copy blanked</source>
      <translation type="unfinished">Gorchuddiwyd rhannau o gopi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Parts of the allegation</source>
      <translation type="unfinished">Rhannau o’r honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Parts of this page</source>
      <translation type="unfinished">Rhannau’r dudalen hon</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/panes.py" />
      <source>Parts of {name}</source>
      <translation type="unfinished">Rhannau: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Pass over</source>
      <translation type="unfinished">Mynd heibio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Passages of the two texts</source>
      <translation type="unfinished">Darnau o’r ddau destun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Passages that are in both have a number in the margin. Ctrl+Down goes to the next</source>
      <translation type="unfinished">Mae gan ddarnau sydd yn y ddau rif yn yr ymyl. Mae Ctrl+Down yn mynd i’r nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Passes the suggestion over. Key: Delete</source>
      <translation type="unfinished">Yn mynd heibio i’r awgrym. Bysell: Delete</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/pages/unlock.py" />
      <location filename="../../ui/presenters/first_run.py" />
      <source>Passphrase</source>
      <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Passphrase {count}</source>
      <translation type="unfinished">Cyfrinymadrodd {count}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Passphrase {count} is removed.</source>
      <translation type="unfinished">Mae cyfrinymadrodd {count} wedi’i dynnu.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Pause</source>
      <translation type="unfinished">Oedi</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Paused</source>
      <translation type="unfinished">Wedi oedi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>Paused at: {phase}</source>
      <translation type="unfinished">Wedi oedi, cam: {phase}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <location filename="../../ui/presenters/interview.py" />
      <source>Paused. Everything is saved.</source>
      <translation type="unfinished">Wedi oedi. Mae popeth wedi’i gadw.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>People</source>
      <translation type="unfinished">Pobl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>People and bodies</source>
      <translation type="unfinished">Pobl a chyrff</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>People to ring: for a source, for somebody they tell you about, and for you.</source>
      <translation type="unfinished">Pobl i’w ffonio: i ffynhonnell, i rywun y maent yn sôn amdano, ac i chi.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Permission</source>
      <translation type="unfinished">Caniatâd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>Permission for {recipient_words} was taken back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Permission recorded</source>
      <translation type="unfinished">Cofnodwyd caniatâd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Permission said again on another day</source>
      <translation type="unfinished">Cadarnhawyd caniatâd eto ar ddiwrnod arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_rows.py" />
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/widgets/check_row.py" />
      <location filename="../../ui/wiring.py" />
      <source>Permissions</source>
      <translation type="unfinished">Caniatadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_rows.py" />
      <source>Permissions of {pseudonym}</source>
      <translation type="unfinished">Caniatadau {pseudonym}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Permissions, support and legal words stay English until a translator signs them</source>
      <translation type="unfinished">Mae geiriau caniatâd, cymorth a chyfraith yn aros yn Saesneg nes i gyfieithydd eu llofnodi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Photos, letters, e-mails, recordings. Add files, or drag them here.</source>
      <translation type="unfinished">Lluniau, llythyrau, e-byst, recordiadau. Ychwanegwch ffeiliau, neu llusgwch nhw yma.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Pictures, papers, recordings: kept with your account, locked</source>
      <translation type="unfinished">Lluniau, papurau, recordiadau: wedi’u cadw gyda’ch adroddiad, dan glo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Places and offices</source>
      <translation type="unfinished">Lleoedd a swyddfeydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Places found</source>
      <translation type="unfinished">Lleoedd a gafwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Plans, letters and articles, with their versions and what is wrong in them. A paper that is only said to exist counts too.</source>
      <translation type="unfinished">Cynlluniau, llythyrau ac erthyglau, gyda’u fersiynau a’r hyn sydd o’i le ynddynt. Mae papur nad oes ond sôn amdano yn cyfrif hefyd.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Play</source>
      <translation type="unfinished">Chwarae</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>Prefer not to say</source>
      <translation type="unfinished">Mae’n well gennyf beidio â dweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Preview</source>
      <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>Preview: the words without names</source>
      <translation type="unfinished">Rhagolwg: y geiriau heb enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Previous page</source>
      <translation type="unfinished">Tudalen flaenorol</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Promised and forbidden</source>
      <translation type="unfinished">Addewidion a gwaharddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Proof of one passage made</source>
      <translation type="unfinished">Gwnaed prawf o un darn â thag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Proposes what was raised and what was answered</source>
      <translation type="unfinished">Yn cynnig beth a godwyd a beth a atebwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Publication</source>
      <translation type="unfinished">Cyhoeddi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Put [{label}] in every place, key L</source>
      <translation type="unfinished">Rhoi [{label}] ym mhob lle, bysell L</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Put a hold on</source>
      <translation type="unfinished">Rhoi ataliad ar waith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Put a question</source>
      <translation type="unfinished">Gofyn cwestiwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Put all of this source in the bin</source>
      <translation type="unfinished">Rhoi popeth o’r ffynhonnell hon yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>Put all of {name} in the bin?</source>
      <translation type="unfinished">Rhoi popeth gan {name} yn y bin?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Put back</source>
      <translation type="unfinished">Rhoi yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/own_files.py" />
      <source>Put back: {name}</source>
      <translation type="unfinished">Rhoddwyd yn ôl: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Put differently</source>
      <translation type="unfinished">Wedi’i eirio’n wahanol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/pages/card.py" />
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <location filename="../../ui/presenters/record.py" />
      <source>Put in the bin</source>
      <translation type="unfinished">Rhoi yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Put in the disk that holds it, then try again.</source>
      <translation type="unfinished">Rhowch i mewn y ddisg sy’n ei dal, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Put in the right disk, then try again.</source>
      <translation type="unfinished">Rhowch y ddisg gywir i mewn, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Put its figures with the case</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Put right what it found, then try again.</source>
      <translation type="unfinished">Cywirwch yr hyn a ganfu, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Put the file itself into the vault’s folder, then open it again.</source>
      <translation type="unfinished">Rhowch y ffeil ei hun yn ffolder y gell, yna agorwch hi eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Put them all in the bin</source>
      <translation type="unfinished">Eu rhoi i gyd yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Put these words there</source>
      <translation type="unfinished">Rhoi’r geiriau hyn yno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/presenters/accounts.py" />
      <source>Put this account in the bin?</source>
      <translation type="unfinished">Rhoi’r adroddiad hwn yn y bin?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>Put this in the bin: {title}?</source>
      <translation type="unfinished">Rhoi hwn yn y bin: {title}?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Put to {words}</source>
      <translation type="unfinished">Gofynnwyd i: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Put together</source>
      <translation type="unfinished">Llunio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Put together a dossier for {recipient_words}</source>
      <translation type="unfinished">Llunio coflen ar gyfer {recipient_words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Put together again</source>
      <translation type="unfinished">Llunio eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Put {name} back</source>
      <translation type="unfinished">Rhoi {name} yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Put {title}’s account in the bin?</source>
      <translation type="unfinished">Rhoi adroddiad {title} yn y bin?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Put “{ladder}” in every place, key V</source>
      <translation type="unfinished">Rhoi “{ladder}” ym mhob lle, bysell V</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Puts the suggested tag on these words. Undo takes it off</source>
      <translation type="unfinished">Yn rhoi’r tag a awgrymir ar y geiriau hyn. Mae Dadwneud yn ei dynnu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Putting it together</source>
      <translation type="unfinished">Wrthi’n ei llunio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Putting together what was agreed</source>
      <translation type="unfinished">Yn rhoi at ei gilydd yr hyn y cytunwyd arno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Question</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Question put</source>
      <translation type="unfinished">Cwestiwn a ofynnwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Questions put and replies</source>
      <translation type="unfinished">Cwestiynau a ofynnwyd ac atebion</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/read_back.py" />
      <source>Quotation</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>Quotations alone, {count:,} words</source>
      <translation type="unfinished">Dyfyniadau’n unig, {count:,} gair</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Raised</source>
      <translation type="unfinished">Codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Rang it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Read aloud:</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Read aloud: {said}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Read back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <location filename="../../ui/wiring.py" />
      <source>Read back to a source</source>
      <translation type="unfinished">Darllen yn ôl i ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Read closely: not everything could be looked at</source>
      <translation type="unfinished">Darllenwch yn ofalus: nid oedd modd edrych ar bopeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Read each one out, slowly</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Read every word first: {read} of {total} lines are read. Go down the list of words; “Read to here” notes how far you came.</source>
      <translation type="unfinished">Darllenwch bob gair yn gyntaf: darllenwyd {read} o {total} llinell. Ewch i lawr y rhestr eiriau; mae “Darllenwyd hyd yma” yn nodi pa mor bell y daethoch.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Read it in a document</source>
      <translation type="unfinished">Ei ddarllen mewn dogfen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>Read it out by telephone to whoever gets the file: so they know it is the one you made.</source>
      <translation type="unfinished">Darllenwch ef dros y ffôn i bwy bynnag sy’n cael y ffeil: felly byddant yn gwybod mai hon yw’r un a wnaethoch.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Read on</source>
      <translation type="unfinished">Darllen ymlaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Read on from line {count}</source>
      <translation type="unfinished">Darllen ymlaen o linell {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/read_only.py" />
      <source>Read only. The arrows scroll.</source>
      <translation type="unfinished">Darllen yn unig. Mae’r saethau’n sgrolio.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Read the rest</source>
      <translation type="unfinished">Darllen y gweddill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>Read to here</source>
      <translation type="unfinished">Darllenwyd hyd yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Reader</source>
      <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Reading aloud</source>
      <translation type="unfinished">Darllen yn uchel</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Reading that file was given up</source>
      <translation type="unfinished">Rhoddwyd y gorau i ddarllen y ffeil honno</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/case.py" />
      <source>Reading {n} files</source>
      <comment>Reading 1 file</comment>
      <translation type="unfinished">
        <numerusform>Yn darllen {n} ffeil</numerusform>
        <numerusform>Yn darllen {n} ffeil</numerusform>
        <numerusform>Yn darllen {n} o ffeiliau</numerusform>
        <numerusform>Yn darllen {n} ffeil</numerusform>
        <numerusform>Yn darllen {n} ffeil</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <location filename="../../ui/wiring.py" />
      <source>Ready for HSE?</source>
      <translation type="unfinished">Barod ar gyfer HSE?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Ready for the union?</source>
      <translation type="unfinished">Barod ar gyfer yr undeb?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Real name and contact details never go in a dossier. They can only leave in a separate locked letter.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/read_back.py" />
      <source>Recipient</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/interview.py" />
      <source>Record</source>
      <translation type="unfinished">Recordio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <location filename="../../ui/wiring.py" />
      <source>Record</source>
      <comment>of what was done</comment>
      <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Record of what was done</source>
      <translation type="unfinished">Cofnod o’r hyn a wnaed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Recorded here</source>
      <translation type="unfinished">Wedi’i recordio yma</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>Recording</source>
      <translation type="unfinished">Yn recordio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Recording finished and kept</source>
      <translation type="unfinished">Gorffennwyd recordiad a’i gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Records by the microphone, into the account that is chosen</source>
      <translation type="unfinished">Yn recordio drwy’r meicroffon, i’r adroddiad a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Records destroyed</source>
      <translation type="unfinished">Dinistriwyd cofnodion</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/presenters/first_run.py" />
      <location filename="../../ui/wiring.py" />
      <source>Recovery sheet</source>
      <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Reference</source>
      <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Reference {reference}, {made_on}. Check code {check_code}. This does not say who made it, or that it is true: compare the check code by telephone.</source>
      <translation type="unfinished">Cyfeirnod {reference}, {made_on}. Cod gwirio {check_code}. Nid yw hyn yn dweud pwy a’i gwnaeth, na’i bod yn wir: cymharwch y cod gwirio dros y ffôn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Referral</source>
      <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Refused</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Remember where my vault is on this computer</source>
      <translation type="unfinished">Cofio ble mae fy nghell ddiogel ar y cyfrifiadur hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <location filename="../../ui/pages/review_panel.py" />
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Remove</source>
      <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Remove it</source>
      <translation type="unfinished">Ei dynnu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Remove passphrase {count}</source>
      <translation type="unfinished">Tynnu cyfrinymadrodd {count}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Remove passphrase {count}?</source>
      <translation type="unfinished">Tynnu cyfrinymadrodd {count}?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Repeats “{record_words}”</source>
      <translation type="unfinished">Yn ailadrodd “{record_words}”</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Replies</source>
      <translation type="unfinished">Atebion</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Reply</source>
      <translation type="unfinished">Ateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Request for information</source>
      <translation type="unfinished">Cais am wybodaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Requests for information and what became of them; what was sent to a body, and its decision.</source>
      <translation type="unfinished">Ceisiadau am wybodaeth a’r hyn a ddaeth ohonynt; yr hyn a anfonwyd at gorff, a’i benderfyniad.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/pages/readiness.py" />
      <location filename="../../ui/presenters/dossiers.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <source>Right of reply</source>
      <translation type="unfinished">Hawl i ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Route not said</source>
      <translation type="unfinished">Llwybr heb ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Row</source>
      <translation type="unfinished">Rhes</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Row {count}. {said}</source>
      <translation type="unfinished">Rhes {count}. {said}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Rows added</source>
      <translation type="unfinished">Rhesi a ychwanegwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Rows of a spreadsheet become accounts or notes</source>
      <translation type="unfinished">Mae rhesi taenlen yn dod yn adroddiadau neu’n nodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Rows of a table taken in</source>
      <translation type="unfinished">Cymerwyd rhesi tabl i mewn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Rows of the table</source>
      <translation type="unfinished">Rhesi’r tabl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Rows of this record were lost here</source>
      <translation type="unfinished">Collwyd rhesi o’r cofnod hwn yma</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Run out</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>SHA-256 of the file: {grouped}</source>
      <translation type="unfinished">SHA-256 y ffeil: {grouped}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Same as …</source>
      <translation type="unfinished">Yr un â …</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <location filename="../../ui/pages/case_about.py" />
      <source>Save</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Save a copy of it without the password and add that.</source>
      <translation type="unfinished">Cadwch gopi ohoni heb y cyfrinair ac ychwanegwch hwnnw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Save as plain text</source>
      <translation type="unfinished">Cadw fel testun plaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Save decisions</source>
      <translation type="unfinished">Cadw penderfyniadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Save the change</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Save the key that opens it</source>
      <translation type="unfinished">Cadw’r allwedd sy’n ei hagor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Save the picture</source>
      <translation type="unfinished">Cadw’r llun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Save the same file again</source>
      <translation type="unfinished">Cadw’r un ffeil eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Save the same file again: {reference}</source>
      <translation type="unfinished">Cadw’r un ffeil eto: {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Save the spreadsheet as CSV first, then choose that file here. Up to 5,000 rows.</source>
      <translation type="unfinished">Cadwch y daenlen fel CSV yn gyntaf, yna dewiswch y ffeil honno yma. Hyd at 5,000 o resi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Save to print</source>
      <translation type="unfinished">Cadw i’w hargraffu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/base.py" />
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/presenters/case.py" />
      <source>Saved</source>
      <translation type="unfinished">Wedi’i gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview_phases.py" />
      <location filename="../../ui/pages/own.py" />
      <source>Saved as you write</source>
      <translation type="unfinished">Cedwir wrth i chi ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>Saved as {name}</source>
      <translation type="unfinished">Cadwyd fel {name}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Saved out of a damaged vault</source>
      <translation type="unfinished">Achubwyd o gell ddiogel a ddifrodwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Saved. You can stop here and come back.</source>
      <translation type="unfinished">Cadwyd. Gallwch stopio yma a dod yn ôl.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Saved: {names}. Print it now. If you leave before the check, it is deleted.</source>
      <translation type="unfinished">Cadwyd: {names}. Argraffwch hi nawr. Os byddwch yn gadael cyn y gwiriad, caiff ei dileu.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Saves everything; you can go on another day. Key: Ctrl+P</source>
      <translation type="unfinished">Yn cadw popeth; gallwch barhau ar ddiwrnod arall. Bysell: Ctrl+P</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <source>Saves your words and locks at once</source>
      <translation type="unfinished">Yn cadw eich geiriau ac yn cloi ar unwaith</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/buttons.py" />
      <source>Saves your words and locks at once. Key: {key}</source>
      <translation type="unfinished">Yn cadw eich geiriau ac yn cloi ar unwaith. Bysell: {key}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/base.py" />
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/pages/review.py" />
      <source>Saving</source>
      <translation type="unfinished">Yn cadw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>Saving …</source>
      <translation type="unfinished">Yn cadw …</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Saw it</source>
      <translation type="unfinished">Ei weld</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence_blanks.py" />
      <source>Say again whether a name or a face can be seen</source>
      <translation type="unfinished">Dywedwch eto a oes modd gweld enw neu wyneb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Say labels in place of names while names are taken out</source>
      <translation type="unfinished">Dweud labeli yn lle enwau tra tynnir enwau allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Say who may have what</source>
      <translation type="unfinished">Dweud pwy gaiff beth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Saying no to {recipient} changes nothing else. It can be taken back any time; a copy already sent may not come back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>Says otherwise</source>
      <translation type="unfinished">Yn dweud yn wahanol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Says that the other one is the copy</source>
      <translation type="unfinished">Yn dweud mai’r llall yw’r copi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Says what would be added. Nothing is added by it</source>
      <translation type="unfinished">Yn dweud beth fyddai’n cael ei ychwanegu. Nid yw’n ychwanegu dim</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/wiring.py" />
      <source>Search</source>
      <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Search kept: {kept}</source>
      <translation type="unfinished">Cadwyd y chwiliad: {kept}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Searching the file for every name</source>
      <translation type="unfinished">Yn chwilio’r ffeil am bob enw</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Second reader</source>
      <translation type="unfinished">Ail ddarllenydd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Secrecy</source>
      <translation type="unfinished">Cyfrinachedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>See the record</source>
      <translation type="unfinished">Gweld y cofnod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>See what was agreed</source>
      <translation type="unfinished">Gweld beth y cytunwyd arno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Seen, not kept</source>
      <translation type="unfinished">Gwelwyd, heb ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Select words in the text first</source>
      <translation type="unfinished">Dewiswch eiriau yn y testun yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Select words in the text first, then press A.</source>
      <translation type="unfinished">Dewiswch eiriau yn y testun yn gyntaf, yna pwyswch A.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Select words to add one</source>
      <translation type="unfinished">Dewiswch eiriau i ychwanegu un</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Sent it a text</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>Sep</source>
      <translation type="unfinished">Medi</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>September</source>
      <translation type="unfinished">Medi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Setting the pages</source>
      <translation type="unfinished">Yn gosod y tudalennau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Setting up</source>
      <translation type="unfinished">Gosod popeth yn barod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <location filename="../../ui/wiring.py" />
      <source>Settings</source>
      <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Share</source>
      <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>Share {count} of {many}</source>
      <translation type="unfinished">Cyfran {count} o {many}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Share {count} of {of}</source>
      <translation type="unfinished">Cyfran {count} o {of}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Shares of an earlier sheet open it no more. Give the three shares to different hands.</source>
      <translation type="unfinished">Nid yw cyfrannau taflen gynharach yn ei hagor mwyach. Rhowch y tair cyfran mewn dwylo gwahanol.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fields.py" />
      <source>Show</source>
      <translation type="unfinished">Dangos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Show me round</source>
      <translation type="unfinished">Dangoswch i mi</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Show page {count}</source>
      <translation type="unfinished">Dangos tudalen {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Show the page</source>
      <translation type="unfinished">Dangos y dudalen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Show the shares again</source>
      <translation type="unfinished">Dangos y cyfrannau eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/recovery_panel.py" />
      <location filename="../../ui/widgets/new_words.py" />
      <source>Show the words</source>
      <translation type="unfinished">Dangos y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Show their words</source>
      <translation type="unfinished">Dangos eu geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fields.py" />
      <source>Show what is typed: {label}</source>
      <translation type="unfinished">Dangos yr hyn a deipiwyd: {label}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Shows what is in it. Nothing is kept before you say so.</source>
      <translation type="unfinished">Yn dangos beth sydd ynddi. Ni chaiff dim ei gadw cyn i chi ddweud hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Side by side</source>
      <translation type="unfinished">Ochr yn ochr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Side by side or list</source>
      <translation type="unfinished">Ochr yn ochr neu restr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Signed on paper</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Since {month}</source>
      <translation type="unfinished">Ers mis {month}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Since {year}</source>
      <translation type="unfinished">Ers {year}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Single letters decide while names are taken out (L, V, R, K)</source>
      <translation type="unfinished">Llythrennau unigol sy’n penderfynu wrth i enwau gael eu tynnu allan (L, V, R, K)</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Six stops: where things are in this window</source>
      <translation type="unfinished">Chwe arhosiad: ble mae pethau yn y ffenestr hon</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>Six words</source>
      <translation type="unfinished">Chwe gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Six words for the names list</source>
      <translation type="unfinished">Chwe gair ar gyfer y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>Six words or more that have nothing to do with you.</source>
      <translation type="unfinished">Chwe gair neu fwy heb unrhyw gysylltiad â chi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Six words that are yours</source>
      <translation type="unfinished">Chwe gair sy’n eiddo i chi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Six words that open your vault</source>
      <translation type="unfinished">Chwe gair sy’n agor eich cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Six words, then press Enter.</source>
      <translation type="unfinished">Chwe gair, yna pwyswch Enter.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Six words: {words}</source>
      <translation type="unfinished">Chwe gair: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Size</source>
      <translation type="unfinished">Maint</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Skip</source>
      <translation type="unfinished">Neidio heibio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Slower</source>
      <translation type="unfinished">Arafach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Smaller</source>
      <translation type="unfinished">Llai</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Solid where it is sure, broken where it may have been</source>
      <translation type="unfinished">Llinell lawn lle mae’n sicr, llinell doredig lle y gallai fod wedi bod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Some fields have to be filled first</source>
      <translation type="unfinished">Rhaid llenwi rhai meysydd yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_former.py" />
      <source>Some fields were empty</source>
      <translation type="unfinished">Roedd rhai meysydd yn wag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Some rows do not fit</source>
      <translation type="unfinished">Nid yw rhai rhesi’n ffitio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Some rows do not fit. Change the columns, or leave those rows out</source>
      <translation type="unfinished">Nid yw rhai rhesi’n ffitio. Newidiwch y colofnau, neu gadewch y rhesi hynny allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Some time between these days</source>
      <translation type="unfinished">Rywbryd rhwng y dyddiau hyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Some words look like names. Look at each place.</source>
      <translation type="unfinished">Mae rhai geiriau’n edrych fel enwau. Edrychwch ar bob lle.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Somebody at risk</source>
      <translation type="unfinished">Rhywun mewn perygl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Somebody came to harm, or nearly</source>
      <translation type="unfinished">Cafodd rhywun niwed, neu bron</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Somebody could work out who this is.</source>
      <translation type="unfinished">Gallai rhywun weithio allan pwy yw hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Somebody heard of</source>
      <translation type="unfinished">Rhywun y clywyd sôn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Somebody in the names list is named in it.</source>
      <translation type="unfinished">Mae rhywun yn y rhestr enwau wedi’i enwi ynddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Somebody may need a number tonight. Check them first, or write down why you begin all the same.</source>
      <translation type="unfinished">Efallai y bydd angen rhif i’w ffonio ar rywun heno. Gwiriwch nhw yn gyntaf, neu ysgrifennwch pam rydych chi’n dechrau beth bynnag.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Somebody or something new, or the same as</source>
      <translation type="unfinished">Rhywun neu rywbeth newydd, neu’r un â</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Somebody was at risk</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Somebody who did not put it together. It is kept.</source>
      <translation type="unfinished">Rhywun na roddodd hi at ei gilydd. Caiff ei gadw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>Someone new</source>
      <translation type="unfinished">Rhywun newydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Something changed since this was put together</source>
      <translation type="unfinished">Newidiodd rhywbeth ers rhoi hon at ei gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Something in it was not agreed for this reader.</source>
      <translation type="unfinished">Ni chytunwyd ar rywbeth ynddi ar gyfer y darllenydd hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <location filename="../../ui/presenters/settings.py" />
      <source>Something is damaged</source>
      <translation type="unfinished">Mae rhywbeth wedi’i ddifrodi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Something that was seen and not kept</source>
      <translation type="unfinished">Rhywbeth a welwyd ac na chafodd ei gadw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Something was answered.</source>
      <translation type="unfinished">Rhoddwyd rhyw ateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Sound is kept every second, encrypted. Key: Ctrl+R</source>
      <translation type="unfinished">Caiff y sain ei chadw bob eiliad, wedi’i hamgryptio. Bysell: Ctrl+R</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/read_back.py" />
      <location filename="../../ui/presenters/places.py" />
      <source>Source</source>
      <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>Source: permissions</source>
      <translation type="unfinished">Ffynhonnell: caniatadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Source: {words}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Sources</source>
      <translation type="unfinished">Ffynonellau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Space plays and pauses</source>
      <translation type="unfinished">Mae’r bylchwr yn chwarae ac yn oedi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Speak instead</source>
      <translation type="unfinished">Siarad yn lle hynny</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>Speaks against</source>
      <translation type="unfinished">Yn mynd yn erbyn</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Speed</source>
      <translation type="unfinished">Cyflymder</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Split it and add the parts one by one.</source>
      <translation type="unfinished">Rhannwch hi ac ychwanegwch y rhannau fesul un.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Stands under</source>
      <translation type="unfinished">Yn sefyll o dan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/kit.py" />
      <source>Start</source>
      <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Start again now</source>
      <translation type="unfinished">Ailgychwyn nawr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Start an interview</source>
      <translation type="unfinished">Dechrau cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Start writing</source>
      <translation type="unfinished">Dechrau ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case.py" />
      <source>State</source>
      <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Stays in the vault. It is never part of a dossier.</source>
      <translation type="unfinished">Yn aros yn y gell. Nid yw byth yn rhan o goflen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Stays. {why}</source>
      <translation type="unfinished">Yn aros. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Step</source>
      <translation type="unfinished">Cam</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Step back</source>
      <translation type="unfinished">Cam yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Step of the interview</source>
      <translation type="unfinished">Cam o’r cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/help_text.py" />
      <source>Step {number}. {text}</source>
      <translation type="unfinished">Cam {number}. {text}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Steps of procedures in events</source>
      <translation type="unfinished">Camau gweithdrefnau mewn digwyddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>Steps of the interview</source>
      <translation type="unfinished">Camau’r cyfweliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Steps, event by event</source>
      <translation type="unfinished">Camau, fesul digwyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Still going on</source>
      <translation type="unfinished">Yn dal i barhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Still to do</source>
      <translation type="unfinished">I’w wneud o hyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <location filename="../../ui/pages/table_import.py" />
      <source>Stop</source>
      <translation type="unfinished">Stopio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Stop and keep it</source>
      <translation type="unfinished">Stopio a’i gadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Stop blanking</source>
      <translation type="unfinished">Stopio gorchuddio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Stop needing it</source>
      <translation type="unfinished">Peidio â gofyn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Stop {number} of {count}</source>
      <translation type="unfinished">Arhosiad {number} o {count}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/presenters/take_out.py" />
      <source>Stopped</source>
      <translation type="unfinished">Wedi stopio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Stopped. No file was made.</source>
      <translation type="unfinished">Wedi stopio. Ni wnaed ffeil.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Stopped. Nothing was added.</source>
      <translation type="unfinished">Stopiwyd. Ni ychwanegwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Stopped. Nothing was made.</source>
      <translation type="unfinished">Wedi stopio. Ni wnaed dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Stored words of a dossier destroyed</source>
      <translation type="unfinished">Dinistriwyd geiriau coflen a storiwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Stores these files without looking into them</source>
      <translation type="unfinished">Yn storio’r ffeiliau hyn heb edrych i mewn iddynt</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/passphrase.py" />
      <source>Strong.</source>
      <translation type="unfinished">Cryf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Such as: {sample}</source>
      <translation type="unfinished">Er enghraifft: {sample}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Suggested</source>
      <translation type="unfinished">Awgrymir</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Suggested tags</source>
      <translation type="unfinished">Tagiau a awgrymir</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/tag_suggest.py" />
      <source>Suggested: {code}, {label}. {quote}. Why: {because}</source>
      <translation type="unfinished">Awgrym: {code}, {label}. {quote}. Pam: {because}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Suggests again what was passed over last</source>
      <translation type="unfinished">Yn awgrymu eto yr hyn yr aed heibio iddo ddiwethaf</translation>
    </message>
    <message>
      <location filename="../../ui/frame.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/wiring.py" />
      <source>Support</source>
      <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Support contact changed</source>
      <translation type="unfinished">Newidiwyd cysylltiad cymorth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Support contact checked</source>
      <translation type="unfinished">Gwiriwyd cysylltiad cymorth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Support contact taken off</source>
      <translation type="unfinished">Tynnwyd cysylltiad cymorth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/pages/kit.py" />
      <location filename="../../ui/pages/support.py" />
      <location filename="../../ui/pages/support_sheet.py" />
      <location filename="../../ui/pages/unlock.py" />
      <source>Support contacts</source>
      <translation type="unfinished">Cysylltiadau cymorth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>Supports</source>
      <translation type="unfinished">Yn cefnogi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>Supports it</source>
      <translation type="unfinished">Yn ei gefnogi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Sure it was then</source>
      <translation type="unfinished">Yn sicr mai bryd hynny y bu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/account_suggest.py" />
      <location filename="../../ui/pages/account_tags.py" />
      <source>Tag</source>
      <translation type="unfinished">Tag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Tag all {many}</source>
      <translation type="unfinished">Tagio pob un o’r {many}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Tag and keep</source>
      <translation type="unfinished">Tagio a chadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Tag it</source>
      <translation type="unfinished">Ei dagio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Tag of the team’s own changed</source>
      <translation type="unfinished">Newidiwyd un o dagiau’r tîm ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Tag of the team’s own made</source>
      <translation type="unfinished">Gwnaed un o dagiau’r tîm ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Tag of the team’s own taken away</source>
      <translation type="unfinished">Tynnwyd un o dagiau’r tîm ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <source>Tag taken off</source>
      <translation type="unfinished">Tynnwyd y tag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/account_tags.py" />
      <source>Tag the marked words</source>
      <translation type="unfinished">Rhoi tag ar y geiriau a farciwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Tag them</source>
      <translation type="unfinished">Eu tagio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Tag them so</source>
      <translation type="unfinished">Eu tagio felly</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Tag what is chosen</source>
      <translation type="unfinished">Tagio’r hyn a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Tag what {title} says</source>
      <translation type="unfinished">Tagio’r hyn y mae {title} yn ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <source>Tagged words</source>
      <translation type="unfinished">Geiriau â thag</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <source>Tagged {code}</source>
      <translation type="unfinished">Tagiwyd â {code}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Tagging</source>
      <translation type="unfinished">Tagio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case.py" />
      <source>Tags</source>
      <translation type="unfinished">Tagiau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/margin_stripes.py" />
      <source>Tags beside the words</source>
      <translation type="unfinished">Tagiau wrth ymyl y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Tags of this account</source>
      <translation type="unfinished">Tagiau’r adroddiad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Tags put on together</source>
      <translation type="unfinished">Rhoddwyd tagiau gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Tags taken off together</source>
      <translation type="unfinished">Tynnwyd tagiau gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tag_picker.py" />
      <source>Tags that fit</source>
      <translation type="unfinished">Tagiau sy’n cyfateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Tags: {words}</source>
      <translation type="unfinished">Tagiau: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Take a file in</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Take back permission</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Take back permission?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>Take down an account, take the names out, and agree with the source what may be passed on.</source>
      <translation type="unfinished">Cofnodi adroddiad, tynnu’r enwau allan, a chytuno â’r ffynhonnell ar yr hyn y gellir ei basio ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Take everything out</source>
      <translation type="unfinished">Tynnu popeth allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Take in</source>
      <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Take it off</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Take it off the list</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Take it out of the bin</source>
      <translation type="unfinished">Ei dynnu allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/interview_phases.py" />
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/pages/review_foot.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Take names out</source>
      <translation type="unfinished">Tynnu enwau allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Take names out of {title}’s account</source>
      <translation type="unfinished">Tynnu enwau allan o adroddiad {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>Take off</source>
      <translation type="unfinished">Tynnu ymaith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Take out</source>
      <translation type="unfinished">Tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <source>Take out of the bin</source>
      <translation type="unfinished">Tynnu allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Take the hold off</source>
      <translation type="unfinished">Codi’r ataliad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Take the link off</source>
      <translation type="unfinished">Tynnu’r ddolen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>Take the link off: {words}</source>
      <translation type="unfinished">Tynnu’r ddolen: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Take the names out now?</source>
      <translation type="unfinished">Tynnu’r enwau allan nawr?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Take the names out of it first.</source>
      <translation type="unfinished">Tynnwch yr enwau allan ohono yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Take the words out of every place, key R</source>
      <translation type="unfinished">Tynnu’r geiriau o bob lle, bysell R</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Take this tag off</source>
      <translation type="unfinished">Tynnu’r tag hwn</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Take two with the same first words.</source>
      <translation type="unfinished">Cymerwch ddwy gyda’r un geiriau cyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Take {name} off the list?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Take {name} out</source>
      <translation type="unfinished">Tynnu {name} allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Taken back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <location filename="../../ui/presenters/accounts.py" />
      <location filename="../../ui/presenters/case.py" />
      <location filename="../../ui/presenters/case_notes.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <location filename="../../ui/presenters/record.py" />
      <source>Taken out of the bin</source>
      <translation type="unfinished">Tynnwyd allan o’r bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/own_files.py" />
      <source>Taken out: {name}</source>
      <translation type="unfinished">Tynnwyd allan: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Takes it off this list; nothing is written down</source>
      <translation type="unfinished">Yn ei dynnu oddi ar y rhestr hon; ni chaiff dim ei gofnodi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Takes no more files in; those that are in stay</source>
      <translation type="unfinished">Yn peidio â derbyn mwy o ffeiliau; mae’r rhai sydd i mewn yn aros</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Takes this note away</source>
      <translation type="unfinished">Yn tynnu’r nodyn hwn ymaith</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Taking files in: {done} of {of}</source>
      <translation type="unfinished">Derbyn ffeiliau: {done} o {of}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <location filename="../../ui/wiring.py" />
      <source>Taking names out</source>
      <translation type="unfinished">Yn tynnu enwau allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Terms in the case notes</source>
      <translation type="unfinished">Telerau yn nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Text</source>
      <translation type="unfinished">Testun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Text size</source>
      <translation type="unfinished">Maint testun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/wiring.py" />
      <source>Texts that are alike</source>
      <translation type="unfinished">Testunau sy’n debyg i’w gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That does not fit here</source>
      <translation type="unfinished">Nid yw hynny’n addas yma</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That file cannot be read</source>
      <translation type="unfinished">Ni ellir darllen y ffeil honno</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That file holds no words that can be read</source>
      <translation type="unfinished">Nid oes geiriau y gellir eu darllen yn y ffeil honno</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That file is locked with a password</source>
      <translation type="unfinished">Mae’r ffeil honno wedi’i chloi â chyfrinair</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That file is no backup, or it was changed or cut short</source>
      <translation type="unfinished">Nid copi wrth gefn yw’r ffeil honno, neu cafodd ei newid neu ei thorri’n fyr</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That file was not taken in</source>
      <translation type="unfinished">Ni dderbyniwyd y ffeil honno</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>That folder cannot be read. Choose another.</source>
      <translation type="unfinished">Nid oes modd darllen y ffolder honno. Dewiswch un arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That folder does not hold a vault</source>
      <translation type="unfinished">Nid oes cell ddiogel yn y ffolder hwnnw</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That is more than {max} MB</source>
      <translation type="unfinished">Mae hynny’n fwy na {max} MB</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>That is {words}.</source>
      <translation type="unfinished">Dyna {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That passphrase does not open this vault</source>
      <translation type="unfinished">Nid yw’r cyfrinymadrodd hwnnw yn agor y gell hon</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That was not confirmed</source>
      <translation type="unfinished">Ni chadarnhawyd hynny</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>That would leave no sure way into the vault</source>
      <translation type="unfinished">Ni fyddai hynny’n gadael unrhyw ffordd sicr i mewn i’r gell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview_phases.py" />
      <source>The account, in their own words</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>The account, names taken out</source>
      <translation type="unfinished">Yr adroddiad, enwau wedi’u tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The accounts can still be read.</source>
      <translation type="unfinished">Gellir darllen yr adroddiadau o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>The allegations alone, for those they are about.</source>
      <translation type="unfinished">Yr honiadau yn unig, i’r rhai y maent yn ymwneud â nhw.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>The answer that came</source>
      <translation type="unfinished">Yr ateb a ddaeth</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The answers are kept, and nothing leaves yet.</source>
      <translation type="unfinished">Cedwir yr atebion, ac nid oes dim yn gadael eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>The backup is made</source>
      <translation type="unfinished">Mae’r copi wrth gefn wedi’i wneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>The case’s notes</source>
      <translation type="unfinished">Nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The check “{check_name}” cannot be set aside</source>
      <translation type="unfinished">Ni ellir rhoi’r gwiriad “{check_name}” o’r neilltu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>The chosen one</source>
      <translation type="unfinished">Yr un a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>The copy goes under the names list with the original</source>
      <translation type="unfinished">Mae’r copi’n mynd o dan y rhestr enwau gyda’r gwreiddiol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>The copy stays here when names are taken out</source>
      <translation type="unfinished">Mae’r copi’n aros yma pan fydd enwau’n cael eu tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The copy, perhaps</source>
      <translation type="unfinished">Y copi, efallai</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The copy, perhaps: {copy}</source>
      <translation type="unfinished">Y copi, efallai: {copy}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The copy: {copy}</source>
      <translation type="unfinished">Y copi: {copy}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>The database has {count}.</source>
      <translation type="unfinished">Mae {count} yn y gronfa ddata.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>The date is worked out, not told</source>
      <translation type="unfinished">Casglwyd y dyddiad; ni chafodd ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>The day by which they were to be checked has passed.</source>
      <translation type="unfinished">Mae’r diwrnod y dylid bod wedi’u gwirio erbyn hynny wedi mynd heibio.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>The day is known</source>
      <translation type="unfinished">Mae’r diwrnod yn hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>The day is not sure</source>
      <translation type="unfinished">Nid yw’r diwrnod yn sicr</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The disk is full</source>
      <translation type="unfinished">Mae’r ddisg yn llawn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>The dossier is made: {reference}</source>
      <translation type="unfinished">Mae’r goflen wedi’i gwneud: {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>The dossier is made: {reference}.</source>
      <translation type="unfinished">Mae’r goflen wedi’i gwneud: {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>The dossier is then searched for every name in it.</source>
      <translation type="unfinished">Yna chwilir y goflen am bob enw sydd ynddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>The employer or public body</source>
      <translation type="unfinished">Y cyflogwr neu’r corff cyhoeddus</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>The file and its copy are destroyed. Nobody can bring them back, and nobody can show later that this was the file. What it is stays written down.</source>
      <translation type="unfinished">Caiff y ffeil a’i chopi eu dinistrio. Ni all neb ddod â nhw’n ôl, ac ni all neb ddangos yn ddiweddarach mai hon oedd y ffeil. Mae’r disgrifiad ohoni’n aros ar gofnod.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>The file is being made</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>The file is stored as a draft</source>
      <translation type="unfinished">Mae’r ffeil wedi’i storio fel drafft</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>The file is stored. Something in it was left out.</source>
      <translation type="unfinished">Mae’r ffeil wedi’i storio. Hepgorwyd rhywbeth ynddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>The file is stored. Something in it was left out:</source>
      <translation type="unfinished">Mae’r ffeil wedi’i storio. Hepgorwyd rhywbeth ynddi:</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The first</source>
      <translation type="unfinished">Y cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The first text</source>
      <translation type="unfinished">Y testun cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>The first time this takes a few seconds. Nothing leaves this computer.</source>
      <translation type="unfinished">Y tro cyntaf, mae hyn yn cymryd ychydig eiliadau. Nid oes dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The first: {original}</source>
      <translation type="unfinished">Y cyntaf: {original}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>The interview goes on. Key: Ctrl+P</source>
      <translation type="unfinished">Mae’r cyfweliad yn parhau. Bysell: Ctrl+P</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>The key is saved</source>
      <translation type="unfinished">Mae’r allwedd wedi’i chadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>The key was copied.</source>
      <translation type="unfinished">Copïwyd yr allwedd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The keyring is needed now.</source>
      <translation type="unfinished">Mae angen y cylch allweddi nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The keyring is no longer needed.</source>
      <translation type="unfinished">Nid oes angen y cylch allweddi mwyach.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>The last backup is of {day}, {age} days ago. What came after is on this disk only.</source>
      <translation type="unfinished">Gwnaed y copi wrth gefn diwethaf ar {day}, {age} diwrnod yn ôl. Ar y ddisg hon yn unig y mae’r hyn a ddaeth wedyn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>The last backup is of {day}, {when}.</source>
      <translation type="unfinished">Gwnaed y copi wrth gefn diwethaf ar {day}, {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>The list that came with the program was to be checked by {day}. Ring a number before you rely on it.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>The microphone gives no sound. What was said until then is safe.</source>
      <translation type="unfinished">Nid yw’r meicroffon yn rhoi sain. Mae’r hyn a ddywedwyd tan hynny yn ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>The microphone went away, so it paused. What was said is safe. Go on records with: {another}.</source>
      <translation type="unfinished">Aeth y meicroffon i ffwrdd, felly oedwyd y recordio. Mae’r hyn a ddywedwyd yn ddiogel. Bydd Parhau yn recordio gyda: {another}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>The microphone went away, so it paused. What was said is safe. Plug one in and press Go on.</source>
      <translation type="unfinished">Aeth y meicroffon i ffwrdd, felly oedwyd y recordio. Mae’r hyn a ddywedwyd yn ddiogel. Cysylltwch un a phwyswch Parhau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>The most interviews that you want in one day</source>
      <translation type="unfinished">Y nifer mwyaf o gyfweliadau rydych chi eu heisiau mewn un diwrnod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>The name that sources were asked about, such as union</source>
      <translation type="unfinished">Yr enw y gofynnwyd i ffynonellau amdano, megis undeb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>The names are taken out of these words, and there is no clue in them to decide.</source>
      <translation type="unfinished">Mae’r enwau wedi’u tynnu allan o’r geiriau hyn, ac nid oes cliw ynddynt i’w benderfynu.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The names list could not be opened</source>
      <translation type="unfinished">Ni ellid agor y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The names list has its new passphrase. Only that opens it.</source>
      <translation type="unfinished">Mae gan y rhestr enwau ei chyfrinymadrodd newydd. Dim ond hwnnw sy’n ei hagor.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>The names list is closed, so nobody looked for names in them.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar gau, felly ni chwiliodd neb am enwau ynddynt.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>The names list is closed, so nothing was checked against it.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar gau, felly ni wiriwyd dim yn ei herbyn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>The names list is closed.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar gau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>The names list is closed: who is who, and files that only it opens, stay out.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar gau: mae pwy yw pwy, a’r ffeiliau na all ond y rhestr eu hagor, yn aros y tu allan.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The names list is damaged</source>
      <translation type="unfinished">Mae’r rhestr enwau wedi’i difrodi</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The names list is not here</source>
      <translation type="unfinished">Nid yw’r rhestr enwau yma</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>The names list is open.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar agor.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>The names list is open: who is who goes along.</source>
      <translation type="unfinished">Mae’r rhestr enwau ar agor: mae pwy yw pwy yn mynd hefyd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The names list opens with the vault now.</source>
      <translation type="unfinished">Mae’r rhestr enwau’n agor gyda’r gell ddiogel nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>The names list, or a line of it, cannot be opened.</source>
      <translation type="unfinished">Nid oes modd agor y rhestr enwau, neu linell ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>The names list’s key is not in this folder: it may be on its own medium.</source>
      <translation type="unfinished">Nid yw allwedd y rhestr enwau yn y ffolder hon: efallai ei bod ar ei chyfrwng ei hun.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>The new passphrase</source>
      <translation type="unfinished">Y cyfrinymadrodd newydd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>The new passphrase again</source>
      <translation type="unfinished">Y cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>The number of {name}, as you found it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>The other language begins when the window starts again</source>
      <translation type="unfinished">Bydd yr iaith arall yn dechrau pan fydd y ffenestr yn ailgychwyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The passphrase alone opens the vault again, on any computer.</source>
      <translation type="unfinished">Mae’r cyfrinymadrodd ar ei ben ei hun yn agor y gell ddiogel eto, ar unrhyw gyfrifiadur.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The passphrase is changed. The old one opens the vault no more.</source>
      <translation type="unfinished">Mae’r cyfrinymadrodd wedi’i newid. Nid yw’r hen un yn agor y gell ddiogel mwyach.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>The passphrase that opens the vault now</source>
      <translation type="unfinished">Y cyfrinymadrodd sy’n agor y gell ddiogel nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>The picture was saved</source>
      <translation type="unfinished">Cadwyd y llun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>The private key for packages was written out</source>
      <translation type="unfinished">Ysgrifennwyd allan yr allwedd breifat ar gyfer pecynnau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>The program opens no connection, but the system does not enforce it: {reason}.</source>
      <translation type="unfinished">Nid yw’r rhaglen yn agor unrhyw gysylltiad, ond nid yw’r system yn gorfodi hynny: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>The pseudonym and the answers about permission stay.</source>
      <translation type="unfinished">Mae’r ffugenw a’r atebion am ganiatâd yn aros.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>The public</source>
      <translation type="unfinished">Y cyhoedd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>The reason is kept in the record.</source>
      <translation type="unfinished">Cedwir y rheswm yn y cofnod.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {problem}.</source>
      <translation type="unfinished">Y rheswm: {problem}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>The reason: {problem}. Do not rely on it; ask its sender for a fresh copy.</source>
      <translation type="unfinished">Y rheswm: {problem}. Peidiwch â dibynnu arni; gofynnwch i’r anfonwr am gopi newydd.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {problem}. Open the account again and decide once more.</source>
      <translation type="unfinished">Y rheswm: {problem}. Agorwch yr adroddiad eto a phenderfynwch unwaith yn rhagor.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {reason}. Ask its sender to hand it over again.</source>
      <translation type="unfinished">Y rheswm: {reason}. Gofynnwch i’r anfonwr ei throsglwyddo eto.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {reason}. Choose another folder.</source>
      <translation type="unfinished">Y rheswm: {reason}. Dewiswch ffolder arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {reason}. Try a simpler copy, plain text perhaps.</source>
      <translation type="unfinished">Y rheswm: {reason}. Rhowch gynnig ar gopi symlach, testun plaen efallai.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {reason}. Try again.</source>
      <translation type="unfinished">Y rheswm: {reason}. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The reason: {reason}. Try another copy of it.</source>
      <translation type="unfinished">Y rheswm: {reason}. Rhowch gynnig ar gopi arall ohoni.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>The record of what was done does not hold together from line {custody_broken_at} on.</source>
      <translation type="unfinished">Nid yw’r cofnod o’r hyn a wnaed yn dal ynghyd o linell {custody_broken_at} ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The record of what was done does not hold together from line {row} on</source>
      <translation type="unfinished">Nid yw’r cofnod o’r hyn a wnaed yn dal at ei gilydd o linell {row} ymlaen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/sound_part.py" />
      <source>The recording is kept</source>
      <translation type="unfinished">Cedwir y recordiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The recovery sheet opens nothing now.</source>
      <translation type="unfinished">Nid yw’r daflen adfer yn agor dim nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>The recovery sheet opens the vault now.</source>
      <translation type="unfinished">Mae’r daflen adfer yn agor y gell ddiogel nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The rest of the vault is fine.</source>
      <translation type="unfinished">Mae gweddill y gell yn iawn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>The same bytes as before, in “{file_name}”.</source>
      <translation type="unfinished">Yr un beitiau ag o’r blaen, yn “{file_name}”.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/key_picture.py" />
      <source>The same key as the letters beside it, for a camera</source>
      <translation type="unfinished">Yr un allwedd â’r llythrennau wrth ei hymyl, ar gyfer camera</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>The same passphrase for both</source>
      <translation type="unfinished">Yr un cyfrinymadrodd i’r ddau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>The same passphrase opens the names list. Whoever opens the vault can read every name.</source>
      <translation type="unfinished">Mae’r un cyfrinymadrodd yn agor y rhestr enwau. Gall pwy bynnag sy’n agor y gell ddiogel ddarllen pob enw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>The same, until somebody has looked</source>
      <translation type="unfinished">Yr un fath, nes bod rhywun wedi edrych</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>The share before</source>
      <translation type="unfinished">Y gyfran flaenorol</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>The sheet is still saved as {names}</source>
      <translation type="unfinished">Mae’r daflen wedi’i chadw o hyd fel {names}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>The six words of their key:</source>
      <translation type="unfinished">Chwe gair eu hallwedd:</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>The six words of their key: {words}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>The source's answer</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>The source’s own words are always kept. Between which days it was is written beside them.</source>
      <translation type="unfinished">Caiff geiriau’r ffynhonnell ei hun eu cadw bob amser. Ysgrifennir wrth eu hochr rhwng pa ddyddiau y bu.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The start of this vault is damaged, both copies of it</source>
      <translation type="unfinished">Mae dechrau’r gell hon wedi’i ddifrodi, y ddau gopi ohono</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>The stick may be locked against writing. Take that off, or copy the whole folder to a disk of your own, and start it there.</source>
      <translation type="unfinished">Efallai fod y cofbin wedi’i gloi rhag ysgrifennu arno. Tynnwch y clo hwnnw, neu copïwch y ffolder gyfan i ddisg eich hun, a’i dechrau yno.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>The system may write memory to the disk unlocked (swap). Turn that off, or lock the disk.</source>
      <translation type="unfinished">Gall y system ysgrifennu cof i’r ddisg heb ei gloi (swap). Diffoddwch hynny, neu clowch y ddisg.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>The system refuses every network connection to this program.</source>
      <translation type="unfinished">Mae’r system yn gwrthod pob cysylltiad rhwydwaith i’r rhaglen hon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>The system writes no memory to the disk unlocked.</source>
      <translation type="unfinished">Nid yw’r system yn ysgrifennu unrhyw gof i’r ddisg heb ei gloi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The two texts</source>
      <translation type="unfinished">Y ddau destun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>The vault is being made</source>
      <translation type="unfinished">Mae’r gell ddiogel yn cael ei gwneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>The vault then opens only here, while you are logged in. A recovery sheet opens it elsewhere: make one first. Backups do not need the keyring.</source>
      <translation type="unfinished">Wedyn, dim ond yma y mae’r gell ddiogel yn agor, tra byddwch wedi mewngofnodi. Mae taflen adfer yn ei hagor yn rhywle arall: gwnewch un yn gyntaf. Nid oes angen y cylch allweddi ar gopïau wrth gefn.</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>The way round: {heading}</source>
      <translation type="unfinished">Y daith: {heading}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>The whole account</source>
      <translation type="unfinished">Yr adroddiad cyfan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>The whole allegation</source>
      <translation type="unfinished">Yr honiad cyfan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>The whole vault in one locked file. Type the vault's passphrase: the same one opens the backup.</source>
      <translation type="unfinished">Y gell ddiogel gyfan mewn un ffeil wedi’i chloi. Teipiwch gyfrinymadrodd y gell: mae’r un cyfrinymadrodd yn agor y copi wrth gefn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>The words</source>
      <translation type="unfinished">Y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>The words as they were said are destroyed, for good. </source>
      <translation type="unfinished">Caiff y geiriau fel y’u dywedwyd eu dinistrio, am byth. </translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>The words as they were said go under the names list. </source>
      <translation type="unfinished">Mae’r geiriau fel y’u dywedwyd yn mynd o dan y rhestr enwau. </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>The words as they were said stay in this vault until you do.</source>
      <translation type="unfinished">Bydd y geiriau fel y’u dywedwyd yn aros yn y gell ddiogel hon nes i chi wneud hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>The words no longer change. What you decide here holds for every dossier.</source>
      <translation type="unfinished">Nid yw’r geiriau’n newid mwyach. Mae’r hyn a benderfynwch yma’n berthnasol i bob coflen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>The words of another share</source>
      <translation type="unfinished">Geiriau cyfran arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The words of one of these texts are not held, so nothing can be laid beside it.</source>
      <translation type="unfinished">Ni chedwir geiriau un o’r testunau hyn, felly ni ellir gosod dim wrth ei ochr.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>The words of one share</source>
      <translation type="unfinished">Geiriau un gyfran</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>The words say which rule was used</source>
      <translation type="unfinished">Mae’r geiriau’n dweud pa reol a ddefnyddiwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>Their key</source>
      <translation type="unfinished">Eu hallwedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Their replies</source>
      <translation type="unfinished">Eu hatebion</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Their words</source>
      <translation type="unfinished">Eu geiriau nhw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>Their words are not shown</source>
      <translation type="unfinished">Ni ddangosir eu geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Their words, to be read back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>There are no words in it yet.</source>
      <translation type="unfinished">Nid oes geiriau ynddo eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>There are no words yet</source>
      <translation type="unfinished">Nid oes geiriau eto</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>There can be no cleaned copy: {refusal}</source>
      <translation type="unfinished">Ni ellir cael copi wedi’i lanhau: {refusal}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>There is a {thing} there already</source>
      <translation type="unfinished">Mae {thing} yno eisoes</translation>
    </message>
    <message>
      <location filename="../../ui/kit.py" />
      <source>There is no other way in. If the words are lost, ask whoever gave you this for a new one.</source>
      <translation type="unfinished">Nid oes ffordd arall i mewn. Os collir y geiriau, gofynnwch am un newydd gan bwy bynnag a roddodd hwn i chi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>There is no reset and no one to ask: that is what keeps it safe. Only a recovery sheet is another way in. You can make one in the next step, once the vault is there.</source>
      <translation type="unfinished">Nid oes modd ei ailosod, ac nid oes neb i ofyn iddo: dyna sy’n ei chadw’n ddiogel. Taflen adfer yw’r unig ffordd arall i mewn. Gallwch wneud un yn y cam nesaf, unwaith y bydd y gell ddiogel yno.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>There is no such {thing} any more</source>
      <translation type="unfinished">Nid oes {thing} o’r fath mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>There is nothing here that can be shown.</source>
      <translation type="unfinished">Nid oes dim yma y gellir ei ddangos.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>There is nothing to hand over yet</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>These are not the same words as above.</source>
      <translation type="unfinished">Nid yr un geiriau yw’r rhain â’r rhai uchod.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>These are today’s check words</source>
      <translation type="unfinished">Dyma eiriau gwirio heddiw</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>These letters cannot be printed yet: {words}</source>
      <translation type="unfinished">Ni ellir argraffu’r llythrennau hyn eto: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>These recovery shares are another vault's, or of a sheet that was replaced since</source>
      <translation type="unfinished">Mae’r cyfrannau adfer hyn yn perthyn i gell arall, neu i daflen a ddisodlwyd ers hynny</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>These recovery shares are of different sheets</source>
      <translation type="unfinished">Mae’r cyfrannau adfer hyn o daflenni gwahanol</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>These six words were picked at random. Take them, or make up your own.</source>
      <translation type="unfinished">Dewiswyd y chwe gair hyn ar hap. Cymerwch nhw, neu lluniwch eich rhai eich hun.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>These were never this record’s check words</source>
      <translation type="unfinished">Ni fu’r rhain erioed yn eiriau gwirio’r cofnod hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>These were picked at random. Learn them, or write them down and keep the paper away from the laptop. Whoever has the laptop and the words can read everything.</source>
      <translation type="unfinished">Dewiswyd y rhain ar hap. Dysgwch nhw, neu ysgrifennwch nhw i lawr a chadwch y papur ymhell o’r gliniadur. Gall pwy bynnag sydd â’r gliniadur a’r geiriau ddarllen popeth.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>These were the check words after line {row}</source>
      <translation type="unfinished">Dyma’r geiriau gwirio ar ôl llinell {row}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>These words were changed after they were read back on {day}. Read them back again.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>These words were read back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>They declined to answer.</source>
      <translation type="unfinished">Gwrthodon nhw ateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>They go under the names list. Without it they are destroyed, for good.</source>
      <translation type="unfinished">Maen nhw’n mynd o dan y rhestr enwau. Hebddi, cânt eu dinistrio, am byth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>They say yes again today</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>They understand</source>
      <translation type="unfinished">Maen nhw’n deall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>They were picked at random and lock what you write. Learn them, or write them down and keep the paper away from this stick.</source>
      <translation type="unfinished">Fe’u dewiswyd ar hap, ac maent yn cloi’r hyn a ysgrifennwch. Dysgwch nhw, neu ysgrifennwch nhw ar bapur a’i gadw ar wahân i’r cofbin hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>This account is in the bin</source>
      <translation type="unfinished">Mae’r adroddiad hwn yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>This allegation</source>
      <translation type="unfinished">Yr honiad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>This case has no account yet.</source>
      <translation type="unfinished">Nid oes adroddiad yn yr achos hwn eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>This case has no source yet. Add one, with an account.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This case is on hold, so nothing was deleted</source>
      <translation type="unfinished">Mae ataliad ar yr achos hwn, felly ni ddilëwyd dim</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>This computer’s keyring</source>
      <translation type="unfinished">Cylch allweddi’r cyfrifiadur hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>This does not fit.</source>
      <translation type="unfinished">Nid yw hwn yn ffitio.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>This dossier could not be put together.</source>
      <translation type="unfinished">Nid oedd modd rhoi’r goflen hon at ei gilydd.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../ui/presenters/dossiers.py" />
      <source>This file is not a dossier as it was signed</source>
      <translation type="unfinished">Nid yw’r ffeil hon yn goflen fel y’i llofnodwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>This folder does not say whom it hands over to</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>This folder was changed since you began</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>This folder was damaged or changed</source>
      <translation type="unfinished">Cafodd y ffolder hon ei difrodi neu ei newid</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This is another vault's names list</source>
      <translation type="unfinished">Rhestr enwau cell arall yw hon</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>This is interview {begun_today} today. You set {most_a_day} as the most.</source>
      <translation type="unfinished">Dyma gyfweliad {begun_today} heddiw. Gosodoch {most_a_day} fel yr uchafswm.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>This is still open.</source>
      <translation type="unfinished">Mae hwn yn dal ar agor.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <source>This is the first page</source>
      <translation type="unfinished">Dyma’r dudalen gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>This is the first share</source>
      <translation type="unfinished">Dyma’r gyfran gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>This is the first step</source>
      <translation type="unfinished">Dyma’r cam cyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <source>This is the last page</source>
      <translation type="unfinished">Dyma’r dudalen olaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>This is the last share</source>
      <translation type="unfinished">Dyma’r gyfran olaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>This is the last step</source>
      <translation type="unfinished">Dyma’r cam olaf</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This needs the names list open</source>
      <translation type="unfinished">Mae angen i’r rhestr enwau fod ar agor ar gyfer hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/pages/raised.py" />
      <source>This one</source>
      <translation type="unfinished">Yr un hon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>This only decides what you see first. To change it, close the window and open it again.</source>
      <translation type="unfinished">Dim ond yr hyn a welwch gyntaf y mae hyn yn ei benderfynu. I’w newid, caewch y ffenestr a’i hagor eto.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This passphrase needs the system's keyring, and that does not answer</source>
      <translation type="unfinished">Mae angen cylch allweddi’r system ar y cyfrinymadrodd hwn, ac nid yw hwnnw’n ateb</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This passphrase needs the system's keyring, and that is locked</source>
      <translation type="unfinished">Mae angen cylch allweddi’r system ar y cyfrinymadrodd hwn, ac mae hwnnw wedi’i gloi</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This passphrase needs the system's keyring, and there is none here</source>
      <translation type="unfinished">Mae angen cylch allweddi’r system ar y cyfrinymadrodd hwn, ac nid oes un yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>This piece</source>
      <translation type="unfinished">Y darn hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>This place</source>
      <translation type="unfinished">Y lle hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>This sentence would be tagged.</source>
      <translation type="unfinished">Byddai’r frawddeg hon yn cael tag.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>This sound cannot be played here. It is kept all the same.</source>
      <translation type="unfinished">Nid oes modd chwarae’r sain hon yma. Fe’i cedwir er hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>This system has a keyring, which a passphrase can need as well.</source>
      <translation type="unfinished">Mae cylch allweddi ar y system hon, a gellir gofyn amdano yn ogystal â chyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>This system has no keyring, so a passphrase cannot need one as well.</source>
      <translation type="unfinished">Nid oes cylch allweddi ar y system hon, felly ni ellir gofyn am un yn ogystal â chyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>This takes a few seconds.</source>
      <translation type="unfinished">Mae hyn yn cymryd ychydig eiliadau.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This vault asks for an impossible amount of work to open it ({parameter})</source>
      <translation type="unfinished">Mae’r gell hon yn gofyn am faint amhosibl o waith i’w hagor ({parameter})</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This vault is damaged, so it is open for reading only</source>
      <translation type="unfinished">Mae’r gell hon wedi’i difrodi, felly mae ar agor i’w darllen yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This vault is open in another window</source>
      <translation type="unfinished">Mae’r gell hon ar agor mewn ffenestr arall</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This vault was made by a newer version of the program</source>
      <translation type="unfinished">Gwnaed y gell hon gan fersiwn ddiweddarach o’r rhaglen</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This vault was written in two places at once, so it is open for reading only</source>
      <translation type="unfinished">Ysgrifennwyd i’r gell hon mewn dau le ar unwaith, felly mae ar agor i’w darllen yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>This vault’s own key</source>
      <translation type="unfinished">Allwedd y gell ddiogel hon ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>This was saved before. It can be decided in another way.</source>
      <translation type="unfinished">Cadwyd hyn o’r blaen. Gellir penderfynu arno mewn ffordd arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>This was to be said again on another day</source>
      <translation type="unfinished">Roedd hyn i’w ddweud eto ar ddiwrnod arall</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Those decisions do not fit this account</source>
      <translation type="unfinished">Nid yw’r penderfyniadau hynny’n addas i’r adroddiad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Those whose keys you keep</source>
      <translation type="unfinished">Y rhai yr ydych yn cadw eu hallweddi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Those with its own tags come first.</source>
      <translation type="unfinished">Daw’r rhai â’i dagiau ei hun yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Those words are in the account {count} times</source>
      <translation type="unfinished">Mae’r geiriau hynny yn yr adroddiad {count} gwaith</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Those words are not in the account</source>
      <translation type="unfinished">Nid yw’r geiriau hynny yn yr adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Throw it away</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Throw the changes away</source>
      <translation type="unfinished">Taflu’r newidiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Throw this card away</source>
      <translation type="unfinished">Taflu’r cerdyn hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Throw this card away?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>Thrown away. The card is as it was.</source>
      <translation type="unfinished">Taflwyd. Mae’r cerdyn fel yr oedd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>Tick the box first</source>
      <translation type="unfinished">Ticiwch y blwch yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/read_back.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>Time it was raised</source>
      <translation type="unfinished">Adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Time it was raised written down from an e-mail</source>
      <translation type="unfinished">Cofnodwyd adeg y codwyd o e-bost</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Time it was raised: the answer</source>
      <translation type="unfinished">Adeg y codwyd: yr ateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Time it was raised: to whom</source>
      <translation type="unfinished">Adeg y codwyd: wrth bwy</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Time it was raised: what was said</source>
      <translation type="unfinished">Adeg y codwyd: beth a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Time it was raised: when</source>
      <translation type="unfinished">Adeg y codwyd: pryd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Time it was raised: when the answer came</source>
      <translation type="unfinished">Adeg y codwyd: pryd y daeth yr ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <location filename="../../ui/widgets/timeline_view.py" />
      <location filename="../../ui/wiring.py" />
      <source>Timeline</source>
      <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Timeline as a list</source>
      <translation type="unfinished">Llinell amser fel rhestr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/readiness.py" />
      <location filename="../../ui/presenters/search_rows.py" />
      <source>Times it was raised</source>
      <translation type="unfinished">Adegau y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>Times raised</source>
      <translation type="unfinished">Adegau y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Title of the case</source>
      <translation type="unfinished">Teitl yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>To be filled in by your team</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>To be said again on another day</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/case.py" />
      <source>To do</source>
      <translation type="unfinished">I’w wneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>To whom</source>
      <translation type="unfinished">Gyda phwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>To whom, how</source>
      <translation type="unfinished">Gyda phwy, sut</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>To you</source>
      <translation type="unfinished">I chi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>To {to_whom}. </source>
      <translation type="unfinished">Codwyd gyda: {to_whom}. </translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Today's check words</source>
      <translation type="unfinished">Geiriau gwirio heddiw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Together with {words}. Each gets an account and a permission of their own. What they tell together counts once.</source>
      <translation type="unfinished">Ar y cyd: {words}. Mae pob un yn cael ei adroddiad a’i ganiatâd ei hun. Mae’r hyn a ddywedant gyda’i gilydd yn cyfrif unwaith.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Told by others</source>
      <translation type="unfinished">Clywyd gan eraill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>Told by others, copies and sources that hang together never count as independent.</source>
      <translation type="unfinished">Nid yw’r hyn a glywyd gan eraill, copïau na ffynonellau sy’n gysylltiedig â’i gilydd byth yn cyfrif fel rhai annibynnol.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Told by someone who took part</source>
      <translation type="unfinished">Cael gwybod gan rywun a gymerodd ran</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Told by someone who was told</source>
      <translation type="unfinished">Cael gwybod gan rywun a gafodd wybod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Too much for one file: {most} MB, about an hour and a half of sound. Take some out, hand over, then put it back in place of the rest and hand over again.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Took part</source>
      <translation type="unfinished">Cymryd rhan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>Topics</source>
      <translation type="unfinished">Pynciau</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Try another backup.</source>
      <translation type="unfinished">Rhowch gynnig ar gopi wrth gefn arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Try the names list's own passphrase.</source>
      <translation type="unfinished">Rhowch gynnig ar gyfrinymadrodd y rhestr enwau ei hun.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Try to make a copy</source>
      <translation type="unfinished">Ceisio gwneud copi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>Turn round</source>
      <translation type="unfinished">Cyfnewid</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>Turned round: the other one is the copy</source>
      <translation type="unfinished">Wedi’i droi: y llall yw’r copi</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>Twice as fast</source>
      <translation type="unfinished">Dwywaith mor gyflym</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Two or more together</source>
      <translation type="unfinished">Dau neu fwy gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Two sources together</source>
      <translation type="unfinished">Dwy ffynhonnell gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Type a word, or choose a tag to see every place that carries it.</source>
      <translation type="unfinished">Teipiwch air, neu dewiswch dag i weld pob lle sy’n ei gario.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>Type it again</source>
      <translation type="unfinished">Teipiwch ef eto</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Type it here in the window.</source>
      <translation type="unfinished">Teipiwch ef yma yn y ffenestr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Type its number.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Type one share back from the paper, its {share_words} words</source>
      <translation type="unfinished">Teipiwch un gyfran yn ôl o’r papur, ei {share_words} gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Type or paste their key: it begins with age1.</source>
      <translation type="unfinished">Teipiwch neu gludwch eu hallwedd: mae’n dechrau gydag age1.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>Type the new passphrase.</source>
      <translation type="unfinished">Teipiwch y cyfrinymadrodd newydd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Type the number that you found.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Type the passphrase first.</source>
      <translation type="unfinished">Teipiwch y cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/passphrase_sheet.py" />
      <source>Type the passphrase that opens the vault now.</source>
      <translation type="unfinished">Teipiwch y cyfrinymadrodd sy’n agor y gell ddiogel nawr.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>Type the six words first</source>
      <translation type="unfinished">Teipiwch y chwe gair yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>Type the six words, to be sure</source>
      <translation type="unfinished">Teipiwch y chwe gair, i fod yn siŵr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Type the vault’s passphrase, so that nobody does this at an open window.</source>
      <translation type="unfinished">Teipiwch gyfrinymadrodd y gell ddiogel, fel na all neb wneud hyn wrth ffenestr agored.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Type the word first</source>
      <translation type="unfinished">Teipiwch y gair yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Type the word “{typed}” to go on</source>
      <translation type="unfinished">Teipiwch y gair “{typed}” i fynd ymlaen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Type the words of this share.</source>
      <translation type="unfinished">Teipiwch eiriau’r gyfran hon.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Type these six words, to be sure</source>
      <translation type="unfinished">Teipiwch y chwe gair hyn, i fod yn siŵr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Type who checked it.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Type who it is.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>Type your passphrase first.</source>
      <translation type="unfinished">Teipiwch eich cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Unchanged since it was signed</source>
      <translation type="unfinished">Heb newid ers ei llofnodi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>Under the names list. Otherwise they are destroyed, for good.</source>
      <translation type="unfinished">O dan y rhestr enwau. Fel arall, cânt eu dinistrio, am byth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Undertaking</source>
      <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/pages/evidence_blanking.py" />
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/search_side.py" />
      <source>Undo</source>
      <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account.py" />
      <location filename="../../ui/presenters/allegations.py" />
      <location filename="../../ui/presenters/case_notes.py" />
      <location filename="../../ui/presenters/copies.py" />
      <location filename="../../ui/presenters/permissions.py" />
      <source>Undone</source>
      <translation type="unfinished">Dadwnaed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>Undone, {progress}</source>
      <translation type="unfinished">Dadwnaed, {progress}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence_blanks.py" />
      <source>Undone. {again}</source>
      <translation type="unfinished">Dadwnaed. {again}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>Undone: {words}</source>
      <translation type="unfinished">Dadwnaed: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Unlock the keyring, or open the vault with another passphrase or the recovery sheet.</source>
      <translation type="unfinished">Datglowch y cylch allweddi, neu agorwch y gell gyda chyfrinymadrodd arall neu’r daflen adfer.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Until someone says yes, nothing can leave. First add a source, with an account.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>Until {until}</source>
      <translation type="unfinished">Hyd at {until}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Use a computer that is your own</source>
      <translation type="unfinished">Defnyddiwch eich cyfrifiadur eich hun</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Use a staff list</source>
      <translation type="unfinished">Defnyddio rhestr staff</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Use it for the names list</source>
      <translation type="unfinished">Ei ddefnyddio ar gyfer y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/pages/unlock.py" />
      <source>Use the recovery sheet</source>
      <translation type="unfinished">Defnyddio’r daflen adfer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Use this reason</source>
      <translation type="unfinished">Defnyddio’r rheswm hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Vaguer</source>
      <translation type="unfinished">Llai manwl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Vault made</source>
      <translation type="unfinished">Gwnaed cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Version of a document</source>
      <translation type="unfinished">Fersiwn o ddogfen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/passphrase.py" />
      <source>Very strong: six words picked at random.</source>
      <translation type="unfinished">Cryf iawn: chwe gair wedi’u dewis ar hap.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Waiting</source>
      <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Was it done</source>
      <translation type="unfinished">A gafodd ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Ways to look at it</source>
      <translation type="unfinished">Ffyrdd o edrych arno</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Weighing the checks</source>
      <translation type="unfinished">Yn pwyso a mesur y gwiriadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/copies.py" />
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>What</source>
      <translation type="unfinished">Beth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>What HSE says it looks for, what you hold, and what is missing. HSE decides; this page does not.</source>
      <translation type="unfinished">Yr hyn y mae HSE yn dweud ei fod yn chwilio amdano, yr hyn sydd gennych, a’r hyn sydd ar goll. HSE sy’n penderfynu; nid y dudalen hon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>What a branch needs to take a matter up. The branch decides; this page does not.</source>
      <translation type="unfinished">Yr hyn sydd ei angen ar gangen i fynd â mater ymhellach. Y gangen sy’n penderfynu; nid y dudalen hon.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What a recipient may be told</source>
      <translation type="unfinished">Yr hyn y gellir ei ddweud wrth dderbynnydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What bears on it</source>
      <translation type="unfinished">Beth sy’n berthnasol iddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>What became of a request</source>
      <translation type="unfinished">Yr hyn a ddaeth o gais</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>What came</source>
      <translation type="unfinished">Yr hyn a ddaeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What can be linked</source>
      <translation type="unfinished">Beth y gellir ei gysylltu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>What comes of it</source>
      <translation type="unfinished">Beth ddaw ohoni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What counts</source>
      <translation type="unfinished">Beth sy’n cyfrif</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/wiring.py" />
      <source>What e-mails tell</source>
      <translation type="unfinished">Beth mae e-byst yn ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>What each row is</source>
      <translation type="unfinished">Beth yw pob rhes</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>What exactly was found is in the names list. Open it in Settings to read it here.</source>
      <translation type="unfinished">Mae’r union beth a ganfuwyd yn y rhestr enwau. Agorwch hi yn Gosodiadau i’w ddarllen yma.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>What goes and what stays</source>
      <translation type="unfinished">Beth sy’n mynd a beth sy’n aros</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>What happened</source>
      <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>What happened, when and where, as one source tells it.</source>
      <translation type="unfinished">Beth ddigwyddodd, pryd a ble, fel y mae un ffynhonnell yn ei adrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>What is alleged, the figures given for it, what was asked of whom, and what they said.</source>
      <translation type="unfinished">Yr hyn a honnir, y ffigurau a roddwyd drosto, beth a ofynnwyd i bwy, a beth oedd eu hateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>What is alleged, who says so, and how they know</source>
      <translation type="unfinished">Beth a honnir, pwy sy’n ei ddweud, a sut maent yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What is done there</source>
      <translation type="unfinished">Beth a wneir yno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>What is held, what is missing</source>
      <translation type="unfinished">Yr hyn a gedwir, yr hyn sydd ar goll</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>What is in it</source>
      <translation type="unfinished">Beth sydd ynddi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>What is it?</source>
      <translation type="unfinished">Beth yw hwn?</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>What is kept as it came was not changed.</source>
      <translation type="unfinished">Ni newidiwyd yr hyn a gedwir fel y daeth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>What is known of it</source>
      <translation type="unfinished">Beth sy’n hysbys amdano</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>What is new, or to be put right, is added under Close. Nothing is written over.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>What is not saved stays here for later</source>
      <translation type="unfinished">Mae’r hyn nad yw wedi’i gadw yn aros yma at rywbryd eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What is said</source>
      <translation type="unfinished">Beth a ddywedir</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>What is said, by how many, and what is not known.</source>
      <translation type="unfinished">Beth a ddywedir, gan faint o bobl, a beth nad yw’n hysbys.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>What is written down beside the accounts</source>
      <translation type="unfinished">Yr hyn a nodwyd wrth ochr yr adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>What is written on it is gone.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>What it bears on</source>
      <translation type="unfinished">Beth mae’n berthnasol iddo</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <source>What it carries</source>
      <translation type="unfinished">Beth mae’n ei gario</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What it does</source>
      <translation type="unfinished">Beth mae’n ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <location filename="../../ui/pages/review_panel.py" />
      <source>What it is</source>
      <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>What it is for</source>
      <translation type="unfinished">Beth yw ei ddiben</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>What opens this vault</source>
      <translation type="unfinished">Beth sy’n agor y gell ddiogel hon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>What protects you here</source>
      <translation type="unfinished">Beth sy’n eich diogelu yma</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>What should be done</source>
      <translation type="unfinished">Yr hyn y dylid ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>What somebody who has two dossiers of this case could tell</source>
      <translation type="unfinished">Yr hyn y gallai rhywun sydd â dwy goflen o’r achos hwn ei gasglu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>What sort of copy</source>
      <translation type="unfinished">Pa fath o gopi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>What stands under it goes along: {words}. </source>
      <translation type="unfinished">Mae’r hyn sydd oddi tano’n mynd gydag ef: {words}. </translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>What the e-mails may tell</source>
      <translation type="unfinished">Yr hyn y gall y negeseuon e-bost ei ddweud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <location filename="../../ui/presenters/help.py" />
      <source>What the program is made of</source>
      <translation type="unfinished">O beth mae’r rhaglen wedi’i gwneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What the recipient is asked to do</source>
      <translation type="unfinished">Yr hyn y gofynnir i’r derbynnydd ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>What they add or put right</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>What they do</source>
      <translation type="unfinished">Beth maent yn ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/pages/timeline.py" />
      <source>What to add</source>
      <translation type="unfinished">Beth i’w ychwanegu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>What to do before an allegation is made known. It is never settled here.</source>
      <translation type="unfinished">Yr hyn i’w wneud cyn i honiad gael ei wneud yn hysbys. Ni chaiff byth ei setlo yma.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>What to do now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>What to say first</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>What was added to accounts later</source>
      <translation type="unfinished">Yr hyn a ychwanegwyd at adroddiadau wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>What was done</source>
      <translation type="unfinished">Beth a wnaed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>What was done when a life may have been in danger, and why a step was not taken. It goes into no dossier.</source>
      <translation type="unfinished">Yr hyn a wnaed pan allai bywyd fod mewn perygl, a pham na chymerwyd cam. Nid yw’n mynd i unrhyw goflen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>What was found</source>
      <translation type="unfinished">Beth a gafwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>What was handed over stays in the record. To hand over more, their key has to be kept again.</source>
      <translation type="unfinished">Mae’r hyn a drosglwyddwyd yn aros yn y cofnod. I drosglwyddo mwy, rhaid cadw eu hallwedd eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>What was raised, when, and what members say.</source>
      <translation type="unfinished">Beth a godwyd, pryd, a beth y mae aelodau’n ei ddweud.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>What was saved before is safe.</source>
      <translation type="unfinished">Mae’r hyn a gadwyd cynt yn ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>What was told</source>
      <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>What would be used of this source, word for word</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>What you hand over from here is locked for {recipient} alone.</source>
      <translation type="unfinished">Caiff yr hyn a drosglwyddwch o’r fan hon ei gloi ar gyfer {recipient} yn unig.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>What you say is kept every second, encrypted</source>
      <translation type="unfinished">Caiff yr hyn a ddywedwch ei gadw bob eiliad, wedi’i amgryptio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>What you wrote goes whole, with every name in it; {recipient} takes the names out later. So take out of your words what nobody should read. Each thing that words can give away is asked by itself, and not ticked means no. As long as the foot of this page names one not agreed to, nothing goes: you can stop here, and your words stay locked in this folder.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/pages/own.py" />
      <source>What you wrote is still here. {do} It is tried again.</source>
      <translation type="unfinished">Mae’r hyn a ysgrifennwyd gennych yma o hyd. {do} Rhoddir cynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/pages/record.py" />
      <location filename="../../ui/pages/timeline.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>When</source>
      <translation type="unfinished">Pryd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>When names are taken out of an account, they move to the names list. It says who is who. It can have its own passphrase, kept by someone else if you like.</source>
      <translation type="unfinished">Pan dynnir enwau allan o adroddiad, maent yn symud i’r rhestr enwau. Mae’n dweud pwy yw pwy. Gall gael ei chyfrinymadrodd ei hun, wedi’i gadw gan rywun arall os dymunwch.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>When nothing is pressed for so long. It says so first, silently, and loses no word.</source>
      <translation type="unfinished">Pan na chaiff dim ei bwyso am gymaint â hynny. Mae’n dweud hynny yn gyntaf, yn dawel, ac nid yw’n colli’r un gair.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>When somebody came to know is not when it happened. Write it down apart.</source>
      <translation type="unfinished">Nid yw’r adeg y daeth rhywun i wybod yr un peth â’r adeg y digwyddodd. Cofnodwch y ddwy ar wahân.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>When somebody was at risk: each step, and why one was not taken. It goes into no dossier.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>When the answer came</source>
      <translation type="unfinished">Pryd y daeth yr ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>When to ask again</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Where</source>
      <translation type="unfinished">Ble</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>Where is your vault?</source>
      <translation type="unfinished">Ble mae eich cell ddiogel?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Where it is drawn</source>
      <translation type="unfinished">Ble mae wedi’i ddarlunio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>Where it is kept</source>
      <translation type="unfinished">Ble y’i cedwir</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Where it stands</source>
      <translation type="unfinished">Ble mae’n sefyll</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Where to begin</source>
      <translation type="unfinished">Ble i ddechrau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Where to look</source>
      <translation type="unfinished">Ble i chwilio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Where to put the plain folder</source>
      <translation type="unfinished">Ble i roi’r ffolder heb ei chloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Where to save it</source>
      <translation type="unfinished">Ble i’w chadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <source>Where to save the backup</source>
      <translation type="unfinished">Ble i gadw’r copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Where to save the dossier</source>
      <translation type="unfinished">Ble i gadw’r goflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Where to save the key</source>
      <translation type="unfinished">Ble i gadw’r allwedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>Where to save the locked file</source>
      <translation type="unfinished">Ble i gadw’r ffeil wedi’i chloi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Where to save the picture of your key</source>
      <translation type="unfinished">Ble i gadw’r llun o’ch allwedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Where to save the sheet</source>
      <translation type="unfinished">Ble i gadw’r daflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Where your vault is kept</source>
      <translation type="unfinished">Ble y cedwir eich cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Whether a dossier's file is unchanged since it was signed. No vault is needed.</source>
      <translation type="unfinished">A yw ffeil coflen heb ei newid ers ei llofnodi. Nid oes angen cell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Whether the record was rewritten as a whole shows only against check words on paper.</source>
      <translation type="unfinished">Dim ond geiriau gwirio ar bapur a all ddangos a gafodd y cofnod ei ailysgrifennu’n gyfan.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Which accounts</source>
      <translation type="unfinished">Pa adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <location filename="../../ui/pages/readiness.py" />
      <source>Which allegation</source>
      <translation type="unfinished">Pa honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <source>Which file came?</source>
      <translation type="unfinished">Pa ffeil a ddaeth?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Which file?</source>
      <translation type="unfinished">Pa ffeil?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>Which files to keep with your account</source>
      <translation type="unfinished">Pa ffeiliau i’w cadw gyda’ch adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Which office or place</source>
      <translation type="unfinished">Pa swyddfa neu le</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Which section of the Act applies is for an adviser.</source>
      <translation type="unfinished">Mater i gynghorydd yw pa adran o’r Ddeddf sy’n berthnasol.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Which staff list?</source>
      <translation type="unfinished">Pa restr staff?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>Which table</source>
      <translation type="unfinished">Pa dabl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Which tag</source>
      <translation type="unfinished">Pa dag</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Which {title}</source>
      <translation type="unfinished">Pa un: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/pages/support_list.py" />
      <source>Whistle cannot tell whether you are safe, and alerts nobody.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Whistle does not protect you from a program that already spies on this computer, from being made to type the passphrase, or from what people recognise in the facts themselves.</source>
      <translation type="unfinished">Nid yw Whistle yn eich diogelu rhag rhaglen sydd eisoes yn ysbïo ar y cyfrifiadur hwn, rhag cael eich gorfodi i deipio’r cyfrinymadrodd, na rhag yr hyn y mae pobl yn ei adnabod yn y ffeithiau eu hunain.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Who</source>
      <translation type="unfinished">Pwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>Who are you today?</source>
      <translation type="unfinished">Pwy ydych chi heddiw?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Who checked it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Who has only the first passphrase reads no name.</source>
      <translation type="unfinished">Ni all rhywun sydd â’r cyfrinymadrodd cyntaf yn unig ddarllen unrhyw enw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Who has only the vault's passphrase then reads no name.</source>
      <translation type="unfinished">Wedyn ni all rhywun sydd â chyfrinymadrodd y gell ddiogel yn unig ddarllen unrhyw enw.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Who it is</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Who it is about</source>
      <translation type="unfinished">Am bwy y mae</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Who keeps it right</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Who knew</source>
      <translation type="unfinished">Pwy oedd yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Who knew what, when</source>
      <translation type="unfinished">Pwy oedd yn gwybod beth, a phryd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Who opens the vault can read every name in it.</source>
      <translation type="unfinished">Gall pwy bynnag sy’n agor y gell ddiogel ddarllen pob enw ynddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Who or what it is</source>
      <translation type="unfinished">Pwy neu beth yw hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Who or what it is the same as</source>
      <translation type="unfinished">Yr un â phwy neu beth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Who raised it</source>
      <translation type="unfinished">Pwy a’i cododd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Who sends it</source>
      <translation type="unfinished">Pwy sy’n ei hanfon</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Who was harmed</source>
      <translation type="unfinished">Pwy gafodd niwed</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Who was harmed: {harmed}.</source>
      <translation type="unfinished">Pwy gafodd niwed: {harmed}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Who would get it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Who would get them</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Whoever finds the file can open the vault.</source>
      <translation type="unfinished">Gall pwy bynnag sy’n dod o hyd i’r ffeil agor y gell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>Whoever gets it may pass it on. Assume that the employer may read every word.</source>
      <translation type="unfinished">Gall pwy bynnag sy’n ei chael ei throsglwyddo i eraill. Cymerwch y gall y cyflogwr ddarllen pob gair.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Whoever has that key will read everything in this vault. No source was asked about that.</source>
      <translation type="unfinished">Bydd pwy bynnag sydd â’r allwedd honno yn darllen popeth yn y gell ddiogel hon. Ni ofynnwyd i unrhyw ffynhonnell am hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Whoever has this key opens all that was ever locked for this vault. Keep it apart from the file. Type the vault’s passphrase.</source>
      <translation type="unfinished">Mae pwy bynnag sydd â’r allwedd hon yn agor popeth a glowyd erioed ar gyfer y gell ddiogel hon. Cadwch hi ar wahân i’r ffeil. Teipiwch gyfrinymadrodd y gell.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Whoever has {reference} and another one can join them</source>
      <translation type="unfinished">Gall pwy bynnag sydd â {reference} ac un arall eu cysylltu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>Whoever has “{file}” opens the file. Keep it as you keep the passphrase.</source>
      <translation type="unfinished">Gall pwy bynnag sydd â “{file}” agor y ffeil. Cadwch hi fel y cadwch y cyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Whoever looks at a case asks first whether the employer was told, when, and what came of it.</source>
      <translation type="unfinished">Y peth cyntaf y bydd unrhyw un sy’n edrych ar achos yn ei ofyn yw a ddywedwyd wrth y cyflogwr, pryd, a beth ddaeth o hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>Whoever opens the vault can then read every name in it.</source>
      <translation type="unfinished">Wedyn gall pwy bynnag sy’n agor y gell ddiogel ddarllen pob enw ynddi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Whoever runs this computer can see what is typed on it. Not a work computer, and not a borrowed one.</source>
      <translation type="unfinished">Gall pwy bynnag sy’n rhedeg y cyfrifiadur hwn weld yr hyn a deipir arno. Peidiwch â defnyddio cyfrifiadur gwaith nac un wedi’i fenthyg.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Whole accounts to one person, in a file that only they can open</source>
      <translation type="unfinished">Adroddiadau cyfan i un person, mewn ffeil na all neb ond y person hwnnw ei hagor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Whose account is it?</source>
      <translation type="unfinished">Adroddiad pwy ydyw?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Whose account it is</source>
      <translation type="unfinished">Adroddiad pwy ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Whose account tells it</source>
      <translation type="unfinished">Adroddiad pwy sy’n sôn amdano</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/pages/permissions.py" />
      <source>Whose answers these are</source>
      <translation type="unfinished">Atebion pwy yw’r rhain</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Whose evidence the next files are</source>
      <translation type="unfinished">Tystiolaeth pwy yw’r ffeiliau nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Whose key opens the file</source>
      <translation type="unfinished">Allwedd pwy sy’n agor y ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Whose keys you keep</source>
      <translation type="unfinished">Allweddi pwy yr ydych yn eu cadw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Whose recording is it?</source>
      <translation type="unfinished">Recordiad pwy ydyw?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/read_back.py" />
      <source>Whose words these are</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Why it may go all the same</source>
      <translation type="unfinished">Pam y caiff fynd er hynny</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Why may it stay?</source>
      <translation type="unfinished">Pam y caiff aros?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Why you begin all the same</source>
      <translation type="unfinished">Pam rydych chi’n dechrau beth bynnag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Why you go on without this check</source>
      <translation type="unfinished">Pam yr ydych yn parhau heb y gwiriad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Wider</source>
      <translation type="unfinished">Yn lletach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>With a space between the words</source>
      <translation type="unfinished">Gyda bwlch rhwng y geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>With any tag or none</source>
      <translation type="unfinished">Ag unrhyw dag neu heb un</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>With commas, such as A3, E1.</source>
      <translation type="unfinished">Gyda chomas, fel A3, E1.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>With these answers nothing of it would go</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>With whom</source>
      <translation type="unfinished">Gyda phwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Without the names list's passphrase the accounts can still be read, but nobody can tell again who gave them, and the words as they were before are lost.</source>
      <translation type="unfinished">Heb gyfrinymadrodd y rhestr enwau, gellir darllen yr adroddiadau o hyd, ond ni all neb ddweud eto pwy a’u rhoddodd, ac mae’r geiriau fel yr oeddent cynt wedi’u colli.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Without the spaces</source>
      <translation type="unfinished">Heb y bylchau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Without the vault's passphrase everything in it is lost</source>
      <translation type="unfinished">Heb gyfrinymadrodd y gell ddiogel, mae popeth ynddi wedi’i golli</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Without them nobody can open it again</source>
      <translation type="unfinished">Hebddynt ni all neb ei hagor eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Wording checked {day}. Check it again before you send.</source>
      <translation type="unfinished">Gwiriwyd y geiriad {day}. Gwiriwch ef eto cyn i chi anfon.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>Wording {wording_version}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/account_suggest.py" />
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/pages/search.py" />
      <source>Words</source>
      <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Words in accounts, allegations, papers and notes</source>
      <translation type="unfinished">Geiriau mewn adroddiadau, honiadau, papurau a nodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search_side.py" />
      <source>Words of accounts without names in them can be tagged. None is in the list.</source>
      <translation type="unfinished">Gellir rhoi tag ar eiriau adroddiadau nad oes enwau ynddynt. Nid oes dim un yn y rhestr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Words that could show who wrote them</source>
      <translation type="unfinished">Geiriau a allai ddangos pwy a’u hysgrifennodd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Words that look like names</source>
      <translation type="unfinished">Geiriau sy’n edrych fel enwau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <source>Words to look for</source>
      <translation type="unfinished">Geiriau i chwilio amdanynt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Words to put in its place</source>
      <translation type="unfinished">Geiriau i’w rhoi yn ei le</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Words with spaces between them</source>
      <translation type="unfinished">Geiriau â bylchau rhyngddynt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Words you wrote down earlier</source>
      <translation type="unfinished">Geiriau a ysgrifennoch yn gynharach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Words, a tag, a source or a paper</source>
      <translation type="unfinished">Geiriau, tag, ffynhonnell neu bapur</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Worked it out</source>
      <translation type="unfinished">Dod i’r casgliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Workers</source>
      <translation type="unfinished">Gweithwyr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Works from anywhere in the window</source>
      <translation type="unfinished">Yn gweithio o unrhyw le yn y ffenestr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Works offline. Nothing is sent from this laptop.</source>
      <translation type="unfinished">Yn gweithio all-lein. Nid oes dim yn cael ei anfon o’r gliniadur hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Works there now</source>
      <translation type="unfinished">Yn gweithio yno nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Works there? Not asked</source>
      <translation type="unfinished">Yn gweithio yno? Heb ofyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Write a few words first.</source>
      <translation type="unfinished">Ysgrifennwch ychydig eiriau yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Write a name, then press Enter.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Write a whole number, such as 40.</source>
      <translation type="unfinished">Ysgrifennwch rif cyfan, megis 40.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>Write an account</source>
      <translation type="unfinished">Ysgrifennu adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>Write an account, or add a file someone gave you.</source>
      <translation type="unfinished">Ysgrifennwch adroddiad, neu ychwanegwch ffeil a roddodd rhywun i chi.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Write down a paper</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Write down a request</source>
      <translation type="unfinished">Cofnodi cais</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>Write down an allegation</source>
      <translation type="unfinished">Nodi honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Write down evidence promised</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Write down what became of it</source>
      <translation type="unfinished">Nodi beth ddaeth ohoni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Write down what was done</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Write it down</source>
      <translation type="unfinished">Ei gofnodi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Write it so that anybody can read it?</source>
      <translation type="unfinished">Ei ysgrifennu fel y gall unrhyw un ei ddarllen?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Write one sentence why, or check the contacts first.</source>
      <translation type="unfinished">Ysgrifennwch un frawddeg i ddweud pam, neu gwiriwch y cysylltiadau yn gyntaf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Write one sentence why. It is kept with the dossier.</source>
      <translation type="unfinished">Ysgrifennwch un frawddeg yn dweud pam. Fe’i cedwir gyda’r goflen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Write the condition, then keep it. Nothing was changed.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Write the name of whoever read it.</source>
      <translation type="unfinished">Ysgrifennwch enw pwy bynnag a’i darllenodd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>Write the plain folder</source>
      <translation type="unfinished">Ysgrifennu’r ffolder heb ei chloi</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Write them another way and try again.</source>
      <translation type="unfinished">Ysgrifennwch nhw mewn ffordd arall a rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Write them down somewhere safe before you go on.</source>
      <translation type="unfinished">Ysgrifennwch nhw yn rhywle diogel cyn mynd ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Write them down. Later they show whether anything was changed.</source>
      <translation type="unfinished">Ysgrifennwch nhw i lawr. Yn nes ymlaen maent yn dangos a newidiwyd unrhyw beth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>Write these on paper and keep them elsewhere. Whoever can open the vault could rewrite this record; only words kept elsewhere show it.</source>
      <translation type="unfinished">Ysgrifennwch y rhain ar bapur a’u cadw yn rhywle arall. Gallai pwy bynnag sy’n gallu agor y gell ddiogel ailysgrifennu’r cofnod hwn; dim ond geiriau a gedwir yn rhywle arall fydd yn dangos hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <source>Write vaguer words, key V</source>
      <translation type="unfinished">Ysgrifennu geiriau llai manwl, bysell V</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>Write {expected}.</source>
      <translation type="unfinished">Ysgrifennwch: {expected}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Write {title}’s account</source>
      <translation type="unfinished">Ysgrifennu adroddiad {title}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Writes down a thing that was shown and stays elsewhere</source>
      <translation type="unfinished">Yn nodi peth a ddangoswyd ac sy’n aros yn rhywle arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Writes down somebody who is not a source here</source>
      <translation type="unfinished">Yn nodi rhywun nad yw’n ffynhonnell yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Writes down what two sources have to do with each other</source>
      <translation type="unfinished">Yn nodi beth sydd a wnelo dwy ffynhonnell â’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Written down</source>
      <translation type="unfinished">Cofnodwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <source>Written down as a time it was raised: {when}</source>
      <translation type="unfinished">Wedi’i gofnodi fel adeg y codwyd: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>Wrong entry in a document</source>
      <translation type="unfinished">Cofnod anghywir mewn dogfen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/search.py" />
      <source>Yes</source>
      <translation type="unfinished">Ie</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Yes, to be said again</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/widgets/buttons.py" />
      <source>You are here</source>
      <translation type="unfinished">Rydych chi yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>You can go to any step, in any order. Nothing has to be filled in.</source>
      <translation type="unfinished">Gallwch fynd i unrhyw gam, mewn unrhyw drefn. Does dim rhaid llenwi dim.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>You can make more of them later.</source>
      <translation type="unfinished">Gallwch wneud mwy ohonynt yn nes ymlaen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>You decide once for each person or thing. Nothing is final until you press “Take names out”.</source>
      <translation type="unfinished">Rydych yn penderfynu unwaith ar gyfer pob person neu beth. Nid oes dim yn derfynol nes i chi bwyso “Tynnu enwau allan”.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>You do not hold yet</source>
      <translation type="unfinished">Nid yw gennych eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>You have all of it already, so no account was kept.</source>
      <translation type="unfinished">Mae’r cyfan gennych eisoes, felly ni chadwyd unrhyw adroddiad.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>You have it already</source>
      <translation type="unfinished">Mae gennych eisoes</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>You hold</source>
      <translation type="unfinished">Mae gennych</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>You keep nobody's key yet. A key is a line of letters that begins with age1: what is locked with it, only its owner can open. Ask whoever it is for to give you theirs, and keep it here.</source>
      <translation type="unfinished">Nid ydych yn cadw allwedd neb eto. Llinell o lythrennau sy’n dechrau gydag age1 yw allwedd: dim ond ei pherchennog all agor yr hyn a glowyd â hi. Gofynnwch i bwy bynnag y mae ar ei gyfer roi ei allwedd i chi, a chadwch hi yma.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>You left this unfinished. Here it is as it was.</source>
      <translation type="unfinished">Gadawsoch hwn heb ei orffen. Dyma fe fel yr oedd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>You noted {read} of {total} lines as read. It is written as a file that anyone who has it can read. Whoever gets it may pass it on; assume that the employer may read every word.</source>
      <translation type="unfinished">Rydych wedi nodi bod {read} o {total} llinell wedi’u darllen. Caiff ei hysgrifennu fel ffeil y gall unrhyw un sydd â hi ei darllen. Gall pwy bynnag sy’n ei chael ei throsglwyddo i eraill; cymerwch y gall y cyflogwr ddarllen pob gair.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_made.py" />
      <source>You went on without</source>
      <translation type="unfinished">Aethoch ymlaen heb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>You were here</source>
      <translation type="unfinished">Roeddech chi yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>You were here; not all of it is ticked</source>
      <translation type="unfinished">Roeddech chi yma; nid yw popeth wedi’i dicio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>You write or speak, as much or as little as you like. It stays in this folder. Nothing is sent; you decide later whether to hand anything over.</source>
      <translation type="unfinished">Rydych yn ysgrifennu neu’n siarad, cymaint neu gyn lleied ag y mynnwch. Mae’n aros yn y ffolder hon. Ni chaiff dim ei anfon; chi sy’n penderfynu wedyn a ydych am drosglwyddo rhywbeth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Your key</source>
      <translation type="unfinished">Eich allwedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Your key as a picture</source>
      <translation type="unfinished">Eich allwedd fel llun</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Your other decisions are kept.</source>
      <translation type="unfinished">Cedwir eich penderfyniadau eraill.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Your own account</source>
      <translation type="unfinished">Eich adroddiad eich hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Your own passphrase</source>
      <translation type="unfinished">Eich cyfrinymadrodd eich hun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_list.py" />
      <source>Your own team’s</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>Your passphrase</source>
      <translation type="unfinished">Eich cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Your reason: {reason}</source>
      <translation type="unfinished">Eich rheswm: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>Your six words</source>
      <translation type="unfinished">Eich chwe gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>Your words are safe. Ask whoever gave it to you for a new one.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Your words are saved, and the passphrase is asked for.</source>
      <translation type="unfinished">Caiff eich geiriau eu cadw, a gofynnir am y cyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Your words go whole or not at all. Not agreed to: {titles}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>a copy of another text</source>
      <translation type="unfinished">copi o destun arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>a copy of the vault's start is damaged, and the other one was used</source>
      <translation type="unfinished">mae copi o ddechrau’r gell ddiogel wedi’i ddifrodi, a defnyddiwyd y llall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>a day, such as 31/3/2025 or 2025-03-31</source>
      <translation type="unfinished">diwrnod, fel 31/3/2025 neu 2025-03-31</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>a file handed over, made {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>a latest day that is not before the earliest</source>
      <translation type="unfinished">diwrnod olaf posibl nad yw cyn y cynharaf</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>a note on a tag</source>
      <translation type="unfinished">nodyn ar dag</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>a number from 0 up</source>
      <translation type="unfinished">rhif o 0 i fyny</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>a number, such as 27</source>
      <translation type="unfinished">rhif, fel 27</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>a source</source>
      <translation type="unfinished">ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>a time it was raised</source>
      <translation type="unfinished">adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>accounts to one person in a locked file; what came from others; keys</source>
      <translation type="unfinished">adroddiadau i un person mewn ffeil wedi’i chloi; yr hyn a ddaeth gan eraill; allweddi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>add selected words</source>
      <translation type="unfinished">ychwanegu’r geiriau a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>added later</source>
      <translation type="unfinished">ychwanegwyd wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>an event</source>
      <translation type="unfinished">digwyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>and {rest} more</source>
      <translation type="unfinished">a {rest} arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>answer wanted by {bounds_words}</source>
      <translation type="unfinished">angen ateb erbyn {bounds_words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>as a date</source>
      <translation type="unfinished">fel dyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>asked there</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>bank account</source>
      <translation type="unfinished">cyfrif banc</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>became known {known}</source>
      <translation type="unfinished">daeth yn hysbys {known}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>because: {value}</source>
      <translation type="unfinished">oherwydd: {value}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>both: {word}</source>
      <translation type="unfinished">y ddau: {word}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>card number</source>
      <translation type="unfinished">rhif cerdyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>case number</source>
      <translation type="unfinished">rhif achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>common talk</source>
      <translation type="unfinished">ar lafar gwlad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>computer address</source>
      <translation type="unfinished">cyfeiriad cyfrifiadur</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>context</source>
      <translation type="unfinished">cyd-destun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>copy: {second}</source>
      <translation type="unfinished">copi: {second}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>decided: {result}</source>
      <translation type="unfinished">penderfynwyd: {result}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>done</source>
      <translation type="unfinished">wedi’i wneud</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>each quotation about to be used; letters asking dossiers back</source>
      <translation type="unfinished">pob dyfyniad sydd ar fin cael ei ddefnyddio; llythyrau’n gofyn am goflenni yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>each time someone was told, and the answer</source>
      <translation type="unfinished">pob tro y dywedwyd wrth rywun, a’r ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_export.py" />
      <source>everything</source>
      <translation type="unfinished">popeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>file name</source>
      <translation type="unfinished">enw ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>files as they came, what they carry, cleaned copies</source>
      <translation type="unfinished">ffeiliau fel y daethant, yr hyn y maent yn ei gario, copïau wedi’u glanhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>first: {first}</source>
      <translation type="unfinished">cyntaf: {first}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>for {recipient_words}</source>
      <translation type="unfinished">ar gyfer {recipient_words}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>free of names first</source>
      <translation type="unfinished">yn rhydd o enwau yn gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>from {came_with}</source>
      <translation type="unfinished">gan {came_with}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <source>from {day}</source>
      <translation type="unfinished">o {day}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>gone on without</source>
      <translation type="unfinished">aed ymlaen hebddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>hangs together with another</source>
      <translation type="unfinished">ynghlwm wrth un arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>heard it</source>
      <translation type="unfinished">clywodd hyn</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>how it works</source>
      <translation type="unfinished">sut mae’n gweithio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>in answer to “{record_words}”</source>
      <translation type="unfinished">mewn ateb i “{record_words}”</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>in the source’s own words</source>
      <translation type="unfinished">yng ngeiriau’r ffynhonnell ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>in {where}</source>
      <translation type="unfinished">mewn {where}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>in {words}</source>
      <translation type="unfinished">mewn {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>kept the search {kept}</source>
      <translation type="unfinished">cadw’r chwiliad {kept}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>kept {name} no more</source>
      <translation type="unfinished">peidio â chadw {name} mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>last checked {day} by {checked_by}, who {how}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>listening to someone, one step after the other</source>
      <translation type="unfinished">gwrando ar rywun, un cam ar ôl y llall</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>look, text size, lock, passphrases, backups</source>
      <translation type="unfinished">golwg, maint testun, cloi, cyfrinymadroddion, copïau wrth gefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>move</source>
      <translation type="unfinished">symud</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>names list</source>
      <translation type="unfinished">rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>names still in it</source>
      <translation type="unfinished">enwau ynddo o hyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>names taken out</source>
      <translation type="unfinished">enwau wedi’u tynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>needs this computer’s keyring</source>
      <translation type="unfinished">mae angen cylch allweddi’r cyfrifiadur hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>next open</source>
      <translation type="unfinished">yr agored nesaf</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>no source at first hand</source>
      <translation type="unfinished">ddim un ffynhonnell uniongyrchol</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>nobody checked who it is</source>
      <translation type="unfinished">neb wedi gwirio pwy ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>nobody named</source>
      <translation type="unfinished">neb wedi’i enwi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>none</source>
      <translation type="unfinished">dim</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>none was made</source>
      <translation type="unfinished">ni wnaed un</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>not after</source>
      <translation type="unfinished">ddim ar ôl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>not asked</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>not at first hand</source>
      <translation type="unfinished">nid yn uniongyrchol</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>not before</source>
      <translation type="unfinished">ddim cyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>not checked</source>
      <translation type="unfinished">heb ei wirio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>not chosen yet</source>
      <translation type="unfinished">heb ei dewis eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>not said how</source>
      <translation type="unfinished">ni ddywedwyd sut</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>not this person: every place was looked at</source>
      <translation type="unfinished">nid y person hwn: edrychwyd ar bob lle</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>now</source>
      <translation type="unfinished">nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>number plate</source>
      <translation type="unfinished">plât rhif cerbyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>of: {short}</source>
      <translation type="unfinished">am: {short}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>office or team</source>
      <translation type="unfinished">swyddfa neu dîm</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>on a removable disk</source>
      <translation type="unfinished">ar ddisg symudadwy</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>on this laptop</source>
      <translation type="unfinished">ar y gliniadur hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>one of: </source>
      <translation type="unfinished">un o’r canlynol: </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>one part says it knew, another that it did not</source>
      <translation type="unfinished">mae un rhan yn dweud ei bod yn gwybod, ac un arall nad oedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>open</source>
      <translation type="unfinished">ar agor</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>open vault</source>
      <translation type="unfinished">cell ddiogel agored</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>opened its page</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>out of how many</source>
      <translation type="unfinished">allan o faint</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>out of whom</source>
      <translation type="unfinished">allan o bwy</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>over what time</source>
      <translation type="unfinished">dros ba gyfnod</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>papers, replies, requests, people heard of</source>
      <translation type="unfinished">papurau, atebion, ceisiadau, pobl y clywyd amdanynt</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>part of the stored words is damaged</source>
      <translation type="unfinished">mae rhan o’r geiriau a storiwyd wedi’i difrodi</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>people to ring</source>
      <translation type="unfinished">pobl i’w ffonio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>protected fact</source>
      <translation type="unfinished">ffaith warchodedig</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>rang it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>rare fact</source>
      <translation type="unfinished">ffaith anghyffredin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>read it</source>
      <translation type="unfinished">darllenodd hyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>red frame = still open</source>
      <translation type="unfinished">ffrâm goch = yn dal ar agor</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>rows of a table become accounts, events or notes</source>
      <translation type="unfinished">mae rhesi tabl yn dod yn adroddiadau, digwyddiadau neu nodiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>run out</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>said in public</source>
      <translation type="unfinished">dywedwyd yn gyhoeddus</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>saw</source>
      <translation type="unfinished">gwelodd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>says nothing on it</source>
      <translation type="unfinished">ddim yn dweud dim amdano</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <location filename="../../ui/presenters/know_words.py" />
      <source>says otherwise</source>
      <translation type="unfinished">yn dweud yn wahanol</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>sent a text</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>serious, against someone</source>
      <translation type="unfinished">difrifol, yn erbyn rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>since destroyed, or in the names list</source>
      <translation type="unfinished">wedi’i ddinistrio ers hynny, neu yn y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>something does not fit</source>
      <translation type="unfinished">mae rhywbeth nad yw’n ffitio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_former.py" />
      <source>something else</source>
      <translation type="unfinished">rhywbeth arall</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>sources and their accounts</source>
      <translation type="unfinished">ffynonellau a’u hadroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>staff number</source>
      <translation type="unfinished">rhif staff</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_list.py" />
      <source>standard words</source>
      <translation type="unfinished">geiriau safonol</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>still a draft</source>
      <translation type="unfinished">yn dal yn ddrafft</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>still going on</source>
      <translation type="unfinished">yn parhau o hyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>stops the dossier</source>
      <translation type="unfinished">yn atal y goflen</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>tagged words</source>
      <translation type="unfinished">geiriau â thag</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>tagged {tag}, {labels}</source>
      <translation type="unfinished">â thag {tag}, {labels}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>tags with commas, such as A3, E1</source>
      <translation type="unfinished">tagiau â choma rhyngddynt, fel A3, E1</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>tags {words}</source>
      <translation type="unfinished">tagiau {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>taken back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>tax number</source>
      <translation type="unfinished">rhif treth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>team size</source>
      <translation type="unfinished">maint y tîm</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>the case</source>
      <translation type="unfinished">yr achos</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>the case itself</source>
      <translation type="unfinished">yr achos ei hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>the names list is damaged</source>
      <translation type="unfinished">mae’r rhestr enwau wedi’i difrodi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>the passphrase that you just typed</source>
      <translation type="unfinished">y cyfrinymadrodd yr ydych newydd ei deipio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>the press</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>the pseudonym</source>
      <translation type="unfinished">y ffugenw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>the real name</source>
      <translation type="unfinished">yr enw go iawn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>the real names</source>
      <comment>the real name</comment>
      <translation type="unfinished">
        <numerusform>yr enwau go iawn</numerusform>
        <numerusform>yr enw go iawn</numerusform>
        <numerusform>yr enwau go iawn</numerusform>
        <numerusform>yr enwau go iawn</numerusform>
        <numerusform>yr enwau go iawn</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>the record of what was done breaks at line {custody_broken_at}</source>
      <translation type="unfinished">mae’r cofnod o’r hyn a wnaed yn torri ar linell {custody_broken_at}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>the union</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>the words ({n:,} words)</source>
      <comment>the words</comment>
      <translation type="unfinished">
        <numerusform>y geiriau ({n:,} gair)</numerusform>
        <numerusform>y geiriau</numerusform>
        <numerusform>y geiriau ({n:,} gair)</numerusform>
        <numerusform>y geiriau ({n:,} gair)</numerusform>
        <numerusform>y geiriau ({n:,} gair)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>time there</source>
      <translation type="unfinished">cyfnod yno</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>to come</source>
      <translation type="unfinished">i ddod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/raised.py" />
      <source>to {to_whom}</source>
      <translation type="unfinished">at {to_whom}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>today</source>
      <translation type="unfinished">heddiw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>told, 1 step</source>
      <translation type="unfinished">cafodd wybod, 1 cam</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>told, 2 steps</source>
      <translation type="unfinished">cafodd wybod, 2 gam</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>took part</source>
      <translation type="unfinished">cymerodd ran</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>unchanged since it came</source>
      <translation type="unfinished">heb newid ers iddi gyrraedd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>undo</source>
      <translation type="unfinished">dadwneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <source>until {day}</source>
      <translation type="unfinished">tan {day}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>used now</source>
      <translation type="unfinished">mewn defnydd nawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>user name</source>
      <translation type="unfinished">enw defnyddiwr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>web address</source>
      <translation type="unfinished">cyfeiriad gwe</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>went on without “{check_name}”: {value}</source>
      <translation type="unfinished">aethpwyd ymlaen heb “{check_name}”: {value}</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what HSE looks for: what you hold, what is missing</source>
      <translation type="unfinished">yr hyn y mae HSE yn chwilio amdano: yr hyn sydd gennych, yr hyn sydd ar goll</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what each source agreed to, recipient by recipient</source>
      <translation type="unfinished">yr hyn y cytunodd pob ffynhonnell iddo, fesul derbynnydd</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what each source said</source>
      <translation type="unfinished">yr hyn a ddywedodd pob ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what happened, was raised and was answered, in order</source>
      <translation type="unfinished">yr hyn a ddigwyddodd, a godwyd ac a atebwyd, mewn trefn</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what is alleged, who says so, and how they know</source>
      <translation type="unfinished">yr hyn a honnir, pwy sy’n dweud hynny, a sut y maent yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what was done, and the check words</source>
      <translation type="unfinished">yr hyn a wnaed, a’r geiriau gwirio</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>what was made, and for whom</source>
      <translation type="unfinished">yr hyn a luniwyd, ac ar gyfer pwy</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>where it is from</source>
      <translation type="unfinished">o ble y daw</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>whether one was made from the other: a copy is no second source</source>
      <translation type="unfinished">a gafodd un ei wneud o’r llall: nid yw copi yn ail ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>with “{implied_by}”</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>words in one place or everywhere, by tag; kept searches; many tags at once</source>
      <translation type="unfinished">geiriau mewn un lle neu ym mhobman, yn ôl tag; chwiliadau a gadwyd; llawer o dagiau ar unwaith</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>worked out</source>
      <translation type="unfinished">daeth i’r casgliad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_desk.py" />
      <source>you added it</source>
      <translation type="unfinished">chi a’i hychwanegodd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>your words as they stand ({n} words)</source>
      <comment>your words as they stand (1 word)</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>{accounts} along. {stays} {leaving_words}</source>
      <translation type="unfinished">{accounts} hefyd. {stays} {leaving_words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>{account}: {what}. {goes}</source>
      <translation type="unfinished">{account}: {what}. {goes}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>{after} instead of {before}</source>
      <translation type="unfinished">{after} yn lle {before}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>{alike} of 100</source>
      <translation type="unfinished">{alike} o 100</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>{asked} of {many} asked. “Not asked” means it stays in.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{charactercount:,} letters</source>
      <translation type="unfinished">{charactercount:,} o lythrennau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>{checked_by} {how}; next by {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>{clock} of {clock2}</source>
      <translation type="unfinished">{clock} o {clock2}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{clues_open} clues are</source>
      <translation type="unfinished">Mae {clues_open} o gliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/tag_suggest.py" />
      <source>{code} is not suggested here again. Bring back returns it.</source>
      <translation type="unfinished">Ni chaiff {code} ei awgrymu yma eto. Mae Adfer yn ei ddychwelyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/tag_suggest.py" />
      <source>{code} is suggested again</source>
      <translation type="unfinished">Caiff {code} ei awgrymu eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>{code}, {label}. How they know: {basis_words}.</source>
      <translation type="unfinished">{code}, {label}. Sut maent yn gwybod: {basis_words}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <location filename="../../ui/widgets/find_bar.py" />
      <source>{count:,} of {many}</source>
      <translation type="unfinished">{count:,} o {many}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{count:,} words</source>
      <translation type="unfinished">{count:,} gair</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>{count:.1f} MB</source>
      <translation type="unfinished">{count:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>{count} as the {thing}</source>
      <translation type="unfinished">{count} fel {thing}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>{count} damaged.</source>
      <translation type="unfinished">{count} wedi’i difrodi.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_sheet.py" />
      <source>{count} found</source>
      <translation type="unfinished">Canfuwyd {count}</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>{count} given, and it takes {needed}</source>
      <translation type="unfinished">{count} wedi dod i law, ac mae angen {needed}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>{count} missing.</source>
      <translation type="unfinished">{count} ar goll.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>{count} more</source>
      <translation type="unfinished">{count} arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>{count} of 6 words match so far. Capital letters do not matter here.</source>
      <translation type="unfinished">Mae {count} o’r 6 gair yn cyfateb hyd yma. Nid oes ots am briflythrennau yma.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>{count} of the record hold together, and every stored part is whole.</source>
      <translation type="unfinished">Mae {count} o’r cofnod yn dal ynghyd, ac mae pob rhan a storiwyd yn gyfan.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/timeline_view.py" />
      <source>{count} of {many}. {spoken}. {keys}</source>
      <translation type="unfinished">{count} o {many}. {spoken}. {keys}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>{count} of {of}</source>
      <translation type="unfinished">{count} o {of}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>{custody_rows} lines in the record of what was done hold together.{kept}</source>
      <translation type="unfinished">Mae {custody_rows} o linellau yn y cofnod o’r hyn a wnaed yn dal ynghyd.{kept}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>{day}, from {sender}</source>
      <translation type="unfinished">{day}, gan {sender}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>{day}, wording {version}</source>
      <translation type="unfinished">{day}, geiriad {version}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_former.py" />
      <source>{day}, {time} UTC</source>
      <translation type="unfinished">{day}, {time} UTC</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <location filename="../../ui/pages/review_list.py" />
      <location filename="../../ui/presenters/review.py" />
      <source>{decided} of {total} decided</source>
      <translation type="unfinished">Wedi penderfynu ar {decided} o {total}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>{decided}. The copy never counts as a second source.</source>
      <translation type="unfinished">{decided}. Nid yw’r copi byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>{decided}. {copy}, perhaps made from {original}. {alike} of 100 alike</source>
      <translation type="unfinished">{decided}. {copy}, wedi’i wneud efallai o {original}. {alike} o bob 100 yn debyg</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>{done} of {many} done</source>
      <translation type="unfinished">{done} o {many} wedi’u gwneud</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>{files} could not be looked into while the names list is closed.</source>
      <translation type="unfinished">Nid oedd modd edrych i mewn i {files} tra oedd y rhestr enwau ar gau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>{files}, {max:,} kB. It was put back for trial and compared. It opens with {opens}. Keep it on another disk, in another place. Its check words: {check_words}.</source>
      <translation type="unfinished">{files}, {max:,} kB. Fe’i hadferwyd ar brawf a’i gymharu. Yr hyn sy’n ei agor: {opens}. Cadwch ef ar ddisg arall, mewn lle arall. Ei eiriau gwirio: {check_words}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/help.py" />
      <source>{first} Licence: {first2}.</source>
      <translation type="unfinished">{first} Trwydded: {first2}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>{first} is {two} in {whom}: {pieces} of the same words.</source>
      <translation type="unfinished">{first} yw {two} yn {whom}: {pieces} o’r un geiriau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>{first} to {last}</source>
      <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>{first} to {last} · {words}</source>
      <translation type="unfinished">{first} – {last} · {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/recovery.py" />
      <source>{fits} of {share_words} words match so far.{wrong}</source>
      <translation type="unfinished">Mae {fits} o’r {share_words} gair yn cyfateb hyd yma.{wrong}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>{how} The frame is {frame_words}</source>
      <translation type="unfinished">{how} Y ffrâm: {frame_words}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>{how}. From {source}’s account.</source>
      <translation type="unfinished">{how}. O adroddiad {source}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>{instead} {said} found</source>
      <translation type="unfinished">{instead} Canfuwyd {said}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>{known} added</source>
      <translation type="unfinished">Ychwanegwyd {known}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>{labels} labels.</source>
      <translation type="unfinished">{labels} o labeli.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/timeline_view.py" />
      <source>{label}, still going on</source>
      <translation type="unfinished">{label}, yn parhau o hyd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>{label}: add one</source>
      <translation type="unfinished">{label}: ychwanegu un</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>{label}: letters in it</source>
      <translation type="unfinished">{label}: llythrennau ynddo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/blank_preview.py" />
      <source>{left} from the left, {top} from the top, {wide} wide, {high} high, in percent</source>
      <translation type="unfinished">{left} o’r chwith, {top} o’r brig, {wide} o led, {high} o uchder, mewn canrannau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>{links} links to allegations stop</source>
      <translation type="unfinished">Mae {links} o ddolenni i honiadau yn peidio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>{links} to count while it is there.</source>
      <translation type="unfinished">{links} â chyfrif tra bydd yno.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>{many:,} fit</source>
      <translation type="unfinished">{many:,} yn cyfateb</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>{many:,} fit. Type more of it.</source>
      <translation type="unfinished">{many:,} yn cyfateb. Teipiwch fwy ohono.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>{many:,} of {words}</source>
      <translation type="unfinished">{many:,} allan o {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many} added ({title}). Names are still in the words: take them out next.</source>
      <translation type="unfinished">{many} a ychwanegwyd ({title}). Mae enwau yn y geiriau o hyd: tynnwch nhw allan nesaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>{many} began today. You set {most_a_day} as the most.</source>
      <translation type="unfinished">Dechreuwyd {many} heddiw. Gosodoch chi {most_a_day} fel y nifer mwyaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>{many} can be linked</source>
      <translation type="unfinished">Gellir cysylltu {many}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>{many} checks stop this dossier</source>
      <translation type="unfinished">Mae {many} o wiriadau’n atal y goflen hon</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>{many} chosen</source>
      <translation type="unfinished">Dewiswyd {many}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many} in the bin</source>
      <translation type="unfinished">{many} yn y bin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many} kept as words: nobody said which figure is the day, or it is no plain date.</source>
      <translation type="unfinished">{many} a gedwir fel geiriau: ni ddywedodd neb pa ffigur yw’r diwrnod, neu nid yw’n ddyddiad plaen.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many} made.</source>
      <translation type="unfinished">{many} a wneir.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>{many} more that you hold</source>
      <translation type="unfinished">{many} arall sydd gennych</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{many} much like this one. A copy never counts as a second source.</source>
      <translation type="unfinished">{many} yn debyg iawn i hwn. Nid yw copi byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>{many} not fit yet. Nothing was saved.</source>
      <translation type="unfinished">{many} yn addas eto. Ni chadwyd dim.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/read_back.py" />
      <source>{many} of {name} for {whom}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>{many} out of date</source>
      <translation type="unfinished">{many} wedi dyddio</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many} read. Choose what fills each field.</source>
      <translation type="unfinished">{many} a ddarllenwyd. Dewiswch beth sy’n llenwi pob maes.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>{many} suggested</source>
      <translation type="unfinished">Awgrymir {many}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>{many} to be said again after {day_words}. Until then nothing of it leaves.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>{many} would go, with what was agreed for {whom}.</source>
      <translation type="unfinished">{many} fyddai’n mynd, gyda’r hyn y cytunwyd arno ar gyfer {whom}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>{many}, {many2} columns</source>
      <translation type="unfinished">{many}, colofnau: {many2}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>{many}, {without} without an answer. None is written down until you say so.</source>
      <translation type="unfinished">{many}, {without} heb ateb. Ni chaiff yr un ei gofnodi nes i chi ddweud hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{many}: each says why.</source>
      <translation type="unfinished">{many}: mae pob un yn dweud pam.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>{max_words:,} letters at most; more belongs in an account</source>
      <translation type="unfinished">{max_words:,} llythyren ar y mwyaf; mae mwy na hynny’n perthyn i adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <source>{max} kB</source>
      <translation type="unfinished">{max} kB</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>{minutes} minutes</source>
      <translation type="unfinished">{minutes} munud</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/accounts.py" />
      <source>{n:,} accounts</source>
      <comment>1 account</comment>
      <translation type="unfinished">
        <numerusform>{n:,} adroddiad</numerusform>
        <numerusform>{n:,} adroddiad</numerusform>
        <numerusform>{n:,} o adroddiadau</numerusform>
        <numerusform>{n:,} adroddiad</numerusform>
        <numerusform>{n:,} o adroddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} additions</source>
      <comment>words added later</comment>
      <translation type="unfinished">
        <numerusform>{n:,} ychwanegiad</numerusform>
        <numerusform>geiriau a ychwanegwyd wedyn</numerusform>
        <numerusform>{n:,} o ychwanegiadau</numerusform>
        <numerusform>{n:,} o ychwanegiadau</numerusform>
        <numerusform>{n:,} o ychwanegiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} answers on events</source>
      <comment>1 answer on an event</comment>
      <translation type="unfinished">
        <numerusform>{n:,} ateb am ddigwyddiadau</numerusform>
        <numerusform>1 ateb am ddigwyddiad</numerusform>
        <numerusform>{n:,} o atebion am ddigwyddiadau</numerusform>
        <numerusform>{n:,} o atebion am ddigwyddiadau</numerusform>
        <numerusform>{n:,} o atebion am ddigwyddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} dates are</source>
      <comment>1 date is</comment>
      <translation type="unfinished">
        <numerusform>{n:,} dyddiad</numerusform>
        <numerusform>1 dyddiad</numerusform>
        <numerusform>{n:,} o ddyddiadau</numerusform>
        <numerusform>{n:,} o ddyddiadau</numerusform>
        <numerusform>{n:,} o ddyddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} details</source>
      <comment>1 detail</comment>
      <translation type="unfinished">
        <numerusform>{n:,} manylyn</numerusform>
        <numerusform>1 manylyn</numerusform>
        <numerusform>{n:,} o fanylion</numerusform>
        <numerusform>{n:,} o fanylion</numerusform>
        <numerusform>{n:,} o fanylion</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} events</source>
      <comment>1 event</comment>
      <translation type="unfinished">
        <numerusform>{n:,} digwyddiad</numerusform>
        <numerusform>1 digwyddiad</numerusform>
        <numerusform>{n:,} o ddigwyddiadau</numerusform>
        <numerusform>{n:,} o ddigwyddiadau</numerusform>
        <numerusform>{n:,} o ddigwyddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} files</source>
      <comment>1 file</comment>
      <translation type="unfinished">
        <numerusform>{n:,} ffeil</numerusform>
        <numerusform>1 ffeil</numerusform>
        <numerusform>{n:,} o ffeiliau</numerusform>
        <numerusform>{n:,} o ffeiliau</numerusform>
        <numerusform>{n:,} o ffeiliau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} new sources are</source>
      <comment>1 new source is</comment>
      <translation type="unfinished">
        <numerusform>{n:,} ffynhonnell newydd</numerusform>
        <numerusform>1 ffynhonnell newydd</numerusform>
        <numerusform>{n:,} o ffynonellau newydd</numerusform>
        <numerusform>{n:,} o ffynonellau newydd</numerusform>
        <numerusform>{n:,} o ffynonellau newydd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} quotations</source>
      <comment>1 quotation</comment>
      <translation type="unfinished">
        <numerusform>{n:,} dyfyniad</numerusform>
        <numerusform>1 dyfyniad</numerusform>
        <numerusform>{n:,} o ddyfyniadau</numerusform>
        <numerusform>{n:,} o ddyfyniadau</numerusform>
        <numerusform>{n:,} o ddyfyniadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/table_import.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} rows</source>
      <comment>1 row</comment>
      <translation type="unfinished">
        <numerusform>{n:,} rhes</numerusform>
        <numerusform>{n:,} rhes</numerusform>
        <numerusform>{n:,} o resi</numerusform>
        <numerusform>{n:,} rhes</numerusform>
        <numerusform>{n:,} rhes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} rows are</source>
      <comment>1 row is</comment>
      <translation type="unfinished">
        <numerusform>{n:,} rhes</numerusform>
        <numerusform>1 rhes</numerusform>
        <numerusform>{n:,} o resi</numerusform>
        <numerusform>{n:,} o resi</numerusform>
        <numerusform>{n:,} o resi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} rows do not fit</source>
      <comment>1 row does not fit</comment>
      <translation type="unfinished">
        <numerusform>{n:,} rhes nad yw’n ffitio</numerusform>
        <numerusform>1 rhes nad yw’n ffitio</numerusform>
        <numerusform>{n:,} o resi nad ydynt yn ffitio</numerusform>
        <numerusform>{n:,} o resi nad ydynt yn ffitio</numerusform>
        <numerusform>{n:,} o resi nad ydynt yn ffitio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} rows fit.</source>
      <comment>1 row fits.</comment>
      <translation type="unfinished">
        <numerusform>Mae {n:,} rhes yn ffitio.</numerusform>
        <numerusform>Mae 1 rhes yn ffitio.</numerusform>
        <numerusform>Mae {n:,} o resi yn ffitio.</numerusform>
        <numerusform>Mae {n:,} o resi yn ffitio.</numerusform>
        <numerusform>Mae {n:,} o resi yn ffitio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/table_import.py" />
      <source>{n:,} rows were</source>
      <comment>1 row was</comment>
      <translation type="unfinished">
        <numerusform>{n:,} rhes</numerusform>
        <numerusform>1 rhes</numerusform>
        <numerusform>{n:,} o resi</numerusform>
        <numerusform>{n:,} o resi</numerusform>
        <numerusform>{n:,} o resi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} tags</source>
      <comment>1 tag</comment>
      <translation type="unfinished">
        <numerusform>{n:,} tag</numerusform>
        <numerusform>1 tag</numerusform>
        <numerusform>{n:,} o dagiau</numerusform>
        <numerusform>{n:,} o dagiau</numerusform>
        <numerusform>{n:,} o dagiau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n:,} times it was raised</source>
      <comment>1 time it was raised</comment>
      <translation type="unfinished">
        <numerusform>{n:,} adeg y codwyd</numerusform>
        <numerusform>1 adeg y codwyd</numerusform>
        <numerusform>{n:,} o adegau y codwyd</numerusform>
        <numerusform>{n:,} o adegau y codwyd</numerusform>
        <numerusform>{n:,} o adegau y codwyd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/account.py" />
      <source>{n:,} words</source>
      <comment>1 word</comment>
      <translation type="unfinished">
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} o eiriau</numerusform>
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} o eiriau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/account.py" />
      <source>{n:,} words</source>
      <comment>{n:,} word</comment>
      <translation type="unfinished">
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} o eiriau</numerusform>
        <numerusform>{n:,} gair</numerusform>
        <numerusform>{n:,} o eiriau</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>{names} count once: they hang together</source>
      <translation type="unfinished">{names}: yn cyfrif unwaith, am eu bod yn gysylltiedig â’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <location filename="../../ui/presenters/mails.py" />
      <source>{names}’s account</source>
      <translation type="unfinished">adroddiad {names}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>{name} is changed.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>{name} is checked.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>{name} is kept no more</source>
      <translation type="unfinished">Ni chedwir {name} mwyach</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>{name} is not kept any more.</source>
      <translation type="unfinished">Ni chedwir {name} mwyach.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>{name} is off the list.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>{name} is open again</source>
      <translation type="unfinished">Mae {name} ar agor eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own_files.py" />
      <source>{name}, taken out</source>
      <translation type="unfinished">{name}, wedi’i thynnu allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>{name}: counts again</source>
      <translation type="unfinished">{name}: yn cyfrif eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>{name}: gone on without</source>
      <translation type="unfinished">{name}: aed ymlaen hebddo</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>{name}: whether they still work there was last asked {count} days ago. Ask again.</source>
      <translation type="unfinished">{name}: gofynnwyd ddiwethaf {count} diwrnod yn ôl a ydynt yn dal i weithio yno. Gofynnwch eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>{name}: {pieces} of their words went to {recipient_words} in {reference}. Whoever has both can tell that the two labels are one person. To keep them apart, take the tag off these words, or leave them out by permission.</source>
      <translation type="unfinished">{name}: aeth {pieces} o’u geiriau at {recipient_words} yn {reference}. Gall pwy bynnag sydd â’r ddwy weld mai un person yw’r ddau label. I’w cadw ar wahân, tynnwch y tag oddi ar y geiriau hyn, neu gadewch nhw allan trwy ganiatâd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/take_out.py" />
      <source>{name}: {words}</source>
      <translation type="unfinished">{name}: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <source>{name}’s account</source>
      <translation type="unfinished">Adroddiad {name}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{notes_open} notes or parts of events were</source>
      <translation type="unfinished">Mae {notes_open} o nodiadau neu rannau o ddigwyddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>{notice} More was found than is shown: add a word, a place or a tag.</source>
      <translation type="unfinished">{notice} Canfuwyd mwy nag a ddangosir: ychwanegwch air, lle neu dag.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over.py" />
      <location filename="../../ui/presenters/take_out.py" />
      <source>{n} accounts</source>
      <comment>1 account</comment>
      <translation type="unfinished">
        <numerusform>{n} adroddiad</numerusform>
        <numerusform>1 adroddiad</numerusform>
        <numerusform>{n} o adroddiadau</numerusform>
        <numerusform>{n} o adroddiadau</numerusform>
        <numerusform>{n} o adroddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n} accounts came</source>
      <comment>1 account came</comment>
      <translation type="unfinished">
        <numerusform>Daeth {n} adroddiad</numerusform>
        <numerusform>Daeth 1 adroddiad</numerusform>
        <numerusform>Daeth {n} o adroddiadau</numerusform>
        <numerusform>Daeth {n} o adroddiadau</numerusform>
        <numerusform>Daeth {n} o adroddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/accounts.py" />
      <source>{n} accounts go</source>
      <comment>1 account goes</comment>
      <translation type="unfinished">
        <numerusform>Bydd {n} adroddiad yn mynd</numerusform>
        <numerusform>Bydd {n} adroddiad yn mynd</numerusform>
        <numerusform>Bydd {n} o adroddiadau yn mynd</numerusform>
        <numerusform>Bydd {n} adroddiad yn mynd</numerusform>
        <numerusform>Bydd {n} adroddiad yn mynd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>{n} accounts were kept</source>
      <comment>1 account was kept</comment>
      <translation type="unfinished">
        <numerusform>Cadwyd {n} adroddiad</numerusform>
        <numerusform>Cadwyd 1 adroddiad</numerusform>
        <numerusform>Cadwyd {n} o adroddiadau</numerusform>
        <numerusform>Cadwyd {n} o adroddiadau</numerusform>
        <numerusform>Cadwyd {n} o adroddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/errors.py" />
      <source>{n} checks stop this dossier: </source>
      <comment>1 check stops this dossier: </comment>
      <translation type="unfinished">
        <numerusform>Mae {n} o wiriadau yn atal y goflen hon: </numerusform>
        <numerusform>Mae 1 gwiriad yn atal y goflen hon: </numerusform>
        <numerusform>Mae {n} o wiriadau yn atal y goflen hon: </numerusform>
        <numerusform>Mae {n} o wiriadau yn atal y goflen hon: </numerusform>
        <numerusform>Mae {n} o wiriadau yn atal y goflen hon: </numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/review.py" />
      <source>{n} clues decided</source>
      <comment>1 clue decided</comment>
      <translation type="unfinished">
        <numerusform>{n} cliw wedi’i benderfynu</numerusform>
        <numerusform>1 cliw wedi’i benderfynu</numerusform>
        <numerusform>{n} o gliwiau wedi’u penderfynu</numerusform>
        <numerusform>{n} o gliwiau wedi’u penderfynu</numerusform>
        <numerusform>{n} o gliwiau wedi’u penderfynu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/case_summary.py" />
      <source>{n} clues to decide</source>
      <comment>1 clue to decide</comment>
      <translation type="unfinished">
        <numerusform>{n} cliw i’w benderfynu</numerusform>
        <numerusform>{n} cliw i’w benderfynu</numerusform>
        <numerusform>{n} o gliwiau i’w penderfynu</numerusform>
        <numerusform>{n} o gliwiau i’w penderfynu</numerusform>
        <numerusform>{n} o gliwiau i’w penderfynu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/record.py" />
      <source>{n} damaged parts</source>
      <comment>1 damaged part</comment>
      <translation type="unfinished">
        <numerusform>{n} rhan wedi’i difrodi</numerusform>
        <numerusform>1 rhan wedi’i difrodi</numerusform>
        <numerusform>{n} o rannau wedi’u difrodi</numerusform>
        <numerusform>{n} o rannau wedi’u difrodi</numerusform>
        <numerusform>{n} o rannau wedi’u difrodi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/timeline.py" />
      <source>{n} dated things</source>
      <comment>{n} dated thing</comment>
      <translation type="unfinished">
        <numerusform>{n} peth â dyddiad</numerusform>
        <numerusform>{n} peth â dyddiad</numerusform>
        <numerusform>{n} o bethau â dyddiad</numerusform>
        <numerusform>{n} o bethau â dyddiad</numerusform>
        <numerusform>{n} o bethau â dyddiad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/vault_care.py" />
      <source>{n} days ago</source>
      <comment>yesterday</comment>
      <translation type="unfinished">
        <numerusform>{n} diwrnod yn ôl</numerusform>
        <numerusform>ddoe</numerusform>
        <numerusform>{n} o ddyddiau yn ôl</numerusform>
        <numerusform>{n} diwrnod yn ôl</numerusform>
        <numerusform>{n} diwrnod yn ôl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/readiness.py" />
      <source>{n} facts held</source>
      <comment>1 fact held</comment>
      <translation type="unfinished">
        <numerusform>{n} ffaith gennych</numerusform>
        <numerusform>{n} ffaith gennych</numerusform>
        <numerusform>{n} o ffeithiau gennych</numerusform>
        <numerusform>{n} o ffeithiau gennych</numerusform>
        <numerusform>{n} o ffeithiau gennych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/card.py" />
      <source>{n} fields do</source>
      <comment>1 field does</comment>
      <translation type="unfinished">
        <numerusform>Nid yw {n} maes</numerusform>
        <numerusform>Nid yw {n} maes</numerusform>
        <numerusform>Nid yw {n} o feysydd</numerusform>
        <numerusform>Nid yw {n} maes</numerusform>
        <numerusform>Nid yw {n} o feysydd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/interview.py" />
      <source>{n} figures are</source>
      <comment>1 figure is</comment>
      <translation type="unfinished">
        <numerusform>{n} ffigur</numerusform>
        <numerusform>{n} ffigur</numerusform>
        <numerusform>{n} o ffigurau</numerusform>
        <numerusform>{n} o ffigurau</numerusform>
        <numerusform>{n} o ffigurau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/take_out.py" />
      <location filename="../../ui/presenters/vault_care.py" />
      <source>{n} files</source>
      <comment>1 file</comment>
      <translation type="unfinished">
        <numerusform>{n} ffeil</numerusform>
        <numerusform>{n} ffeil</numerusform>
        <numerusform>{n} o ffeiliau</numerusform>
        <numerusform>{n} o ffeiliau</numerusform>
        <numerusform>{n} o ffeiliau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/own_files.py" />
      <source>{n} files are kept with your account</source>
      <comment>1 file is kept with your account</comment>
      <translation type="unfinished">
        <numerusform>Cedwir {n} ffeil gyda’ch adroddiad</numerusform>
        <numerusform>Cedwir 1 ffeil gyda’ch adroddiad</numerusform>
        <numerusform>Cedwir {n} o ffeiliau gyda’ch adroddiad</numerusform>
        <numerusform>Cedwir {n} o ffeiliau gyda’ch adroddiad</numerusform>
        <numerusform>Cedwir {n} o ffeiliau gyda’ch adroddiad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>{n} files as they came</source>
      <comment>1 file as it came</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/evidence.py" />
      <source>{n} files kept</source>
      <comment>{n} file kept</comment>
      <translation type="unfinished">
        <numerusform>Cadwyd {n} ffeil</numerusform>
        <numerusform>Cadwyd {n} ffeil</numerusform>
        <numerusform>Cadwyd {n} o ffeiliau</numerusform>
        <numerusform>Cadwyd {n} ffeil</numerusform>
        <numerusform>Cadwyd {n} o ffeiliau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/evidence.py" />
      <source>{n} files were not taken in</source>
      <comment>1 file was not taken in</comment>
      <translation type="unfinished">
        <numerusform>Ni dderbyniwyd {n} ffeil</numerusform>
        <numerusform>Ni dderbyniwyd {n} ffeil</numerusform>
        <numerusform>Ni dderbyniwyd {n} o ffeiliau</numerusform>
        <numerusform>Ni dderbyniwyd {n} ffeil</numerusform>
        <numerusform>Ni dderbyniwyd {n} o ffeiliau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/case.py" />
      <source>{n} files. Whose accounts are they?</source>
      <comment>1 file. Whose account is it?</comment>
      <translation type="unfinished">
        <numerusform>{n} ffeil. Adroddiadau pwy ydynt?</numerusform>
        <numerusform>1 ffeil. Adroddiad pwy ydyw?</numerusform>
        <numerusform>{n} o ffeiliau. Adroddiadau pwy ydynt?</numerusform>
        <numerusform>{n} o ffeiliau. Adroddiadau pwy ydynt?</numerusform>
        <numerusform>{n} o ffeiliau. Adroddiadau pwy ydynt?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/readiness.py" />
      <source>{n} gaps</source>
      <comment>1 gap</comment>
      <translation type="unfinished">
        <numerusform>{n} bwlch</numerusform>
        <numerusform>{n} bwlch</numerusform>
        <numerusform>{n} o fylchau</numerusform>
        <numerusform>{n} o fylchau</numerusform>
        <numerusform>{n} o fylchau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/interview_list.py" />
      <source>{n} interviews</source>
      <comment>1 interview</comment>
      <translation type="unfinished">
        <numerusform>{n} cyfweliad</numerusform>
        <numerusform>{n} cyfweliad</numerusform>
        <numerusform>{n} o gyfweliadau</numerusform>
        <numerusform>{n} chyfweliad</numerusform>
        <numerusform>{n} cyfweliad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/review.py" />
      <source>{n} labels stand</source>
      <comment>1 label stands</comment>
      <translation type="unfinished">
        <numerusform>{n} label</numerusform>
        <numerusform>{n} label</numerusform>
        <numerusform>{n} o labeli</numerusform>
        <numerusform>{n} o labeli</numerusform>
        <numerusform>{n} o labeli</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/record.py" />
      <source>{n} lines</source>
      <comment>1 line</comment>
      <translation type="unfinished">
        <numerusform>{n} llinell</numerusform>
        <numerusform>1 llinell</numerusform>
        <numerusform>{n} o linellau</numerusform>
        <numerusform>{n} o linellau</numerusform>
        <numerusform>{n} o linellau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/accounts.py" />
      <source>{n} more allegations rest on fewer.</source>
      <comment>One more allegation rests on fewer.</comment>
      <translation type="unfinished">
        <numerusform>Mae {n} honiad arall yn dibynnu ar lai.</numerusform>
        <numerusform>Mae {n} honiad arall yn dibynnu ar lai.</numerusform>
        <numerusform>Mae {n} o honiadau eraill yn dibynnu ar lai.</numerusform>
        <numerusform>Mae {n} honiad arall yn dibynnu ar lai.</numerusform>
        <numerusform>Mae {n} honiad arall yn dibynnu ar lai.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/errors.py" />
      <source>{n} names have not been decided</source>
      <comment>1 name has not been decided</comment>
      <translation type="unfinished">
        <numerusform>{n} enw heb eu penderfynu</numerusform>
        <numerusform>1 enw heb ei benderfynu</numerusform>
        <numerusform>{n} o enwau heb eu penderfynu</numerusform>
        <numerusform>{n} enw heb eu penderfynu</numerusform>
        <numerusform>{n} o enwau heb eu penderfynu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/review.py" />
      <source>{n} names labelled</source>
      <comment>1 name labelled</comment>
      <translation type="unfinished">
        <numerusform>{n} enw wedi’i labelu</numerusform>
        <numerusform>1 enw wedi’i labelu</numerusform>
        <numerusform>{n} o enwau wedi’u labelu</numerusform>
        <numerusform>{n} o enwau wedi’u labelu</numerusform>
        <numerusform>{n} o enwau wedi’u labelu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/review_foot.py" />
      <source>{n} names must be decided first</source>
      <comment>1 name must be decided first</comment>
      <translation type="unfinished">
        <numerusform>Rhaid penderfynu {n} o enwau yn gyntaf</numerusform>
        <numerusform>Rhaid penderfynu 1 enw yn gyntaf</numerusform>
        <numerusform>Rhaid penderfynu {n} o enwau yn gyntaf</numerusform>
        <numerusform>Rhaid penderfynu {n} o enwau yn gyntaf</numerusform>
        <numerusform>Rhaid penderfynu {n} o enwau yn gyntaf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/case_notes.py" />
      <source>{n} notes</source>
      <comment>1 note</comment>
      <translation type="unfinished">
        <numerusform>{n} nodyn</numerusform>
        <numerusform>{n} nodyn</numerusform>
        <numerusform>{n} o nodiadau</numerusform>
        <numerusform>{n} nodyn</numerusform>
        <numerusform>{n} o nodiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/card_vault.py" />
      <source>{n} notes about it stay. </source>
      <comment>1 note about it stays. </comment>
      <translation type="unfinished">
        <numerusform>Mae {n} nodyn amdano’n aros. </numerusform>
        <numerusform>Mae {n} nodyn amdano’n aros. </numerusform>
        <numerusform>Mae {n} o nodiadau amdano’n aros. </numerusform>
        <numerusform>Mae {n} nodyn amdano’n aros. </numerusform>
        <numerusform>Mae {n} nodyn amdano’n aros. </numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/case_notes.py" />
      <source>{n} notes beside the accounts</source>
      <comment>1 note beside the accounts</comment>
      <translation type="unfinished">
        <numerusform>{n} nodyn wrth ochr yr adroddiadau</numerusform>
        <numerusform>{n} nodyn wrth ochr yr adroddiadau</numerusform>
        <numerusform>{n} o nodiadau wrth ochr yr adroddiadau</numerusform>
        <numerusform>{n} nodyn wrth ochr yr adroddiadau</numerusform>
        <numerusform>{n} o nodiadau wrth ochr yr adroddiadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/record.py" />
      <source>{n} original files</source>
      <comment>1 original file</comment>
      <translation type="unfinished">
        <numerusform>{n} ffeil wreiddiol</numerusform>
        <numerusform>1 ffeil wreiddiol</numerusform>
        <numerusform>{n} o ffeiliau gwreiddiol</numerusform>
        <numerusform>{n} o ffeiliau gwreiddiol</numerusform>
        <numerusform>{n} o ffeiliau gwreiddiol</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/account.py" />
      <source>{n} other texts are</source>
      <comment>Another text is</comment>
      <translation type="unfinished">
        <numerusform>Mae {n} testun arall</numerusform>
        <numerusform>Mae {n} testun arall</numerusform>
        <numerusform>Mae {n} o destunau eraill</numerusform>
        <numerusform>Mae {n} thestun arall</numerusform>
        <numerusform>Mae {n} o destunau eraill</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/copies.py" />
      <source>{n} pairs</source>
      <comment>1 pair</comment>
      <translation type="unfinished">
        <numerusform>{n} pâr</numerusform>
        <numerusform>{n} pâr</numerusform>
        <numerusform>{n} o barau</numerusform>
        <numerusform>{n} phâr</numerusform>
        <numerusform>{n} o barau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/accounts.py" />
      <source>{n} pairs of texts are</source>
      <comment>Two texts are</comment>
      <translation type="unfinished">
        <numerusform>Mae {n} pâr o destunau</numerusform>
        <numerusform>Mae {n} pâr o destunau</numerusform>
        <numerusform>Mae {n} o barau o destunau</numerusform>
        <numerusform>Mae {n} phâr o destunau</numerusform>
        <numerusform>Mae {n} o barau o destunau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/allegations.py" />
      <source>{n} papers</source>
      <comment>1 paper</comment>
      <translation type="unfinished">
        <numerusform>{n} papur</numerusform>
        <numerusform>{n} papur</numerusform>
        <numerusform>{n} o bapurau</numerusform>
        <numerusform>{n} phapur</numerusform>
        <numerusform>{n} papur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/copies.py" />
      <source>{n} passages are</source>
      <comment>1 passage is</comment>
      <translation type="unfinished">
        <numerusform>{n} darn</numerusform>
        <numerusform>{n} darn</numerusform>
        <numerusform>{n} o ddarnau</numerusform>
        <numerusform>{n} o ddarnau</numerusform>
        <numerusform>{n} o ddarnau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/vault_care.py" />
      <source>{n} passphrases open this vault.</source>
      <comment>1 passphrase opens this vault.</comment>
      <translation type="unfinished">
        <numerusform>Mae {n} cyfrinymadrodd yn agor y gell ddiogel hon.</numerusform>
        <numerusform>Mae {n} cyfrinymadrodd yn agor y gell ddiogel hon.</numerusform>
        <numerusform>Mae {n} o gyfrinymadroddion yn agor y gell ddiogel hon.</numerusform>
        <numerusform>Mae {n} o gyfrinymadroddion yn agor y gell ddiogel hon.</numerusform>
        <numerusform>Mae {n} o gyfrinymadroddion yn agor y gell ddiogel hon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/builder_shown.py" />
      <location filename="../../ui/presenters/dossiers.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <location filename="../../ui/presenters/read_back.py" />
      <source>{n} pieces</source>
      <comment>1 piece</comment>
      <translation type="unfinished">
        <numerusform>{n} darn</numerusform>
        <numerusform>{n} darn</numerusform>
        <numerusform>{n} o ddarnau</numerusform>
        <numerusform>{n} darn</numerusform>
        <numerusform>{n} darn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/help.py" />
      <location filename="../../ui/presenters/review.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../ui/presenters/search.py" />
      <source>{n} places</source>
      <comment>1 place</comment>
      <translation type="unfinished">
        <numerusform>{n} lle</numerusform>
        <numerusform>{n} lle</numerusform>
        <numerusform>{n} o leoedd</numerusform>
        <numerusform>{n} o leoedd</numerusform>
        <numerusform>{n} o leoedd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/builder.py" />
      <source>{n} places left to look at</source>
      <comment>{n} place left to look at</comment>
      <translation type="unfinished">
        <numerusform>{n} lle ar ôl i edrych arno</numerusform>
        <numerusform>{n} lle ar ôl i edrych arno</numerusform>
        <numerusform>{n} o leoedd ar ôl i edrych arnynt</numerusform>
        <numerusform>{n} lle ar ôl i edrych arno</numerusform>
        <numerusform>{n} lle ar ôl i edrych arno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/mails.py" />
      <source>{n} proposals</source>
      <comment>1 proposal</comment>
      <translation type="unfinished">
        <numerusform>{n} cynnig</numerusform>
        <numerusform>{n} cynnig</numerusform>
        <numerusform>{n} o gynigion</numerusform>
        <numerusform>{n} o gynigion</numerusform>
        <numerusform>{n} o gynigion</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>{n} recordings</source>
      <comment>1 recording</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/errors.py" />
      <source>{n} recovery shares were</source>
      <comment>1 recovery share was</comment>
      <translation type="unfinished">
        <numerusform>{n} o gyfrannau adfer</numerusform>
        <numerusform>1 gyfran adfer</numerusform>
        <numerusform>{n} o gyfrannau adfer</numerusform>
        <numerusform>{n} o gyfrannau adfer</numerusform>
        <numerusform>{n} o gyfrannau adfer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/search_side.py" />
      <source>{n} sentences get the tag, in one step.</source>
      <comment>1 sentence gets the tag.</comment>
      <translation type="unfinished">
        <numerusform>Bydd {n} brawddeg yn cael y tag, mewn un cam.</numerusform>
        <numerusform>Bydd {n} frawddeg yn cael y tag.</numerusform>
        <numerusform>Bydd {n} o frawddegau’n cael y tag, mewn un cam.</numerusform>
        <numerusform>Bydd {n} brawddeg yn cael y tag, mewn un cam.</numerusform>
        <numerusform>Bydd {n} brawddeg yn cael y tag, mewn un cam.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/search.py" />
      <source>{n} sentences tagged {code}</source>
      <comment>1 sentence tagged {code}</comment>
      <translation type="unfinished">
        <numerusform>Tag {code} ar {n} frawddeg</numerusform>
        <numerusform>Tag {code} ar {n} frawddeg</numerusform>
        <numerusform>Tag {code} ar {n} o frawddegau</numerusform>
        <numerusform>Tag {code} ar {n} o frawddegau</numerusform>
        <numerusform>Tag {code} ar {n} o frawddegau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/dossier.py" />
      <source>{n} sources</source>
      <comment>1 source</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell</numerusform>
        <numerusform>{n} ffynhonnell</numerusform>
        <numerusform>{n} o ffynonellau</numerusform>
        <numerusform>{n} ffynhonnell</numerusform>
        <numerusform>{n} o ffynonellau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/record.py" />
      <source>{n} stored files</source>
      <comment>1 stored file</comment>
      <translation type="unfinished">
        <numerusform>{n} ffeil a storiwyd</numerusform>
        <numerusform>1 ffeil a storiwyd</numerusform>
        <numerusform>{n} o ffeiliau a storiwyd</numerusform>
        <numerusform>{n} o ffeiliau a storiwyd</numerusform>
        <numerusform>{n} o ffeiliau a storiwyd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/settings.py" />
      <source>{n} stored files are missing or changed</source>
      <comment>{n} stored file is missing or changed</comment>
      <translation type="unfinished">
        <numerusform>mae {n} ffeil a storiwyd ar goll neu wedi newid</numerusform>
        <numerusform>mae {n} ffeil a storiwyd ar goll neu wedi newid</numerusform>
        <numerusform>mae {n} o ffeiliau a storiwyd ar goll neu wedi newid</numerusform>
        <numerusform>mae {n} o ffeiliau a storiwyd ar goll neu wedi newid</numerusform>
        <numerusform>mae {n} o ffeiliau a storiwyd ar goll neu wedi newid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/case_summary.py" />
      <source>{n} support contacts</source>
      <comment>one support contact</comment>
      <translation type="unfinished">
        <numerusform>{n} cysylltiad cymorth</numerusform>
        <numerusform>un cysylltiad cymorth</numerusform>
        <numerusform>{n} o gysylltiadau cymorth</numerusform>
        <numerusform>{n} o gysylltiadau cymorth</numerusform>
        <numerusform>{n} o gysylltiadau cymorth</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/interview_list.py" />
      <source>{n} support contacts are</source>
      <comment>1 support contact is</comment>
      <translation type="unfinished">
        <numerusform>Mae {n} cysylltiad cymorth</numerusform>
        <numerusform>Mae {n} cysylltiad cymorth</numerusform>
        <numerusform>Mae {n} o gysylltiadau cymorth</numerusform>
        <numerusform>Mae {n} chysylltiad cymorth</numerusform>
        <numerusform>Mae {n} cysylltiad cymorth</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/errors.py" />
      <source>{n} support contacts are out of date</source>
      <comment>1 support contact is out of date</comment>
      <translation type="unfinished">
        <numerusform>{n} o gysylltiadau cymorth heb eu diweddaru</numerusform>
        <numerusform>Mae 1 cysylltiad cymorth heb ei ddiweddaru</numerusform>
        <numerusform>Mae {n} o gysylltiadau cymorth heb eu diweddaru</numerusform>
        <numerusform>Mae {n} o gysylltiadau cymorth heb eu diweddaru</numerusform>
        <numerusform>Mae {n} o gysylltiadau cymorth heb eu diweddaru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/case_summary.py" />
      <source>{n} tags</source>
      <comment>1 tag</comment>
      <translation type="unfinished">
        <numerusform>{n} tag</numerusform>
        <numerusform>1 tag</numerusform>
        <numerusform>{n} o dagiau</numerusform>
        <numerusform>{n} o dagiau</numerusform>
        <numerusform>{n} o dagiau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/tag_picker.py" />
      <source>{n} tags fit</source>
      <comment>1 tag fits</comment>
      <translation type="unfinished">
        <numerusform>{n} tag yn cyfateb</numerusform>
        <numerusform>{n} tag yn cyfateb</numerusform>
        <numerusform>{n} o dagiau yn cyfateb</numerusform>
        <numerusform>{n} o dagiau yn cyfateb</numerusform>
        <numerusform>{n} o dagiau yn cyfateb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/errors.py" />
      <source>{n} things fit</source>
      <comment>1 thing fits</comment>
      <translation type="unfinished">
        <numerusform>{n} o bethau’n cyfateb</numerusform>
        <numerusform>1 peth yn cyfateb</numerusform>
        <numerusform>{n} o bethau’n cyfateb</numerusform>
        <numerusform>{n} o bethau’n cyfateb</numerusform>
        <numerusform>{n} o bethau’n cyfateb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/raised.py" />
      <source>{n} times</source>
      <comment>Once</comment>
      <translation type="unfinished">
        <numerusform>{n} gwaith</numerusform>
        <numerusform>Unwaith</numerusform>
        <numerusform>{n} o weithiau</numerusform>
        <numerusform>{n} gwaith</numerusform>
        <numerusform>{n} gwaith</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/builder_shown.py" />
      <location filename="../../ui/presenters/review.py" />
      <source>{n} times</source>
      <comment>once</comment>
      <translation type="unfinished">
        <numerusform>{n} gwaith</numerusform>
        <numerusform>Unwaith</numerusform>
        <numerusform>{n} o weithiau</numerusform>
        <numerusform>{n} gwaith</numerusform>
        <numerusform>{n} gwaith</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/permissions.py" />
      <source>{n} times yes count now</source>
      <comment>1 yes counts now</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/permissions.py" />
      <source>{n} times yes wait</source>
      <comment>1 yes waits</comment>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/pages/search.py" />
      <source>{n}{words} places</source>
      <comment>1 place</comment>
      <translation type="unfinished">
        <numerusform>{n}{words} lle</numerusform>
        <numerusform>{n}{words} lle</numerusform>
        <numerusform>{n}{words} o leoedd</numerusform>
        <numerusform>{n}{words} lle</numerusform>
        <numerusform>{n}{words} lle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/places.py" />
      <source>{of}, tagged {code}</source>
      <translation type="unfinished">{of}, â thag {code}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>{owner} keeps it right</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <location filename="../../ui/pages/evidence_look.py" />
      <source>{page} of {pages}</source>
      <translation type="unfinished">{page} o {pages}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_case.py" />
      <source>{page}: {says}.</source>
      <translation type="unfinished">{page}: {says}.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>{pairs} alike</source>
      <translation type="unfinished">{pairs} yn debyg i’w gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>{parts}. {size:,} kB, locked.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>{pieces}, {without} without a cleaned copy</source>
      <translation type="unfinished">{pieces}, {without} heb gopi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>{place}: not this person</source>
      <translation type="unfinished">{place}: nid y person hwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>{plan} Their key’s six words: {words}.</source>
      <translation type="unfinished">{plan} Chwe gair eu hallwedd: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>{pseudonym} (source)</source>
      <translation type="unfinished">{pseudonym} (ffynhonnell)</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>{pseudonym}'s account</source>
      <translation type="unfinished">Adroddiad {pseudonym}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>{pseudonym}’s account</source>
      <translation type="unfinished">Adroddiad {pseudonym}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>{readers} read every word.</source>
      <translation type="unfinished">Darllenodd {readers} bob gair.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>{reader} read every word</source>
      <translation type="unfinished">Darllenodd {reader} bob gair</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>{read} of {total} lines are read.</source>
      <translation type="unfinished">Darllenwyd {read} o {total} llinell.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier_words.py" />
      <source>{read} of {total} read</source>
      <translation type="unfinished">Darllenwyd {read} o {total}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>{recipient}, SHA-256 of the file {sum}</source>
      <translation type="unfinished">{recipient}, SHA-256 y ffeil {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>{reference}  ·  made {made}</source>
      <translation type="unfinished">{reference}  ·  gwnaed {made}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>{reference}  ·  {pages} pages  ·  from what {sources} agreed  ·  not yet made</source>
      <translation type="unfinished">{reference}  ·  {pages} tudalen  ·  o’r hyn y cytunodd {sources} iddo  ·  heb ei gwneud eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>{reference} was saved again</source>
      <translation type="unfinished">Cadwyd {reference} eto</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>{reference} was saved again.</source>
      <translation type="unfinished">Cadwyd {reference} eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_vault.py" />
      <source>{reference}, for {recipient}</source>
      <translation type="unfinished">{reference}, ar gyfer {recipient}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>{reference}, made {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <location filename="../../ui/presenters/read_back.py" />
      <source>{reference}, to {recipient_words}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>{reference}, {recipient}, {layout}, made {day}{became}</source>
      <translation type="unfinished">{reference}, {recipient}, {layout}, gwnaed {day}{became}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>{reference}: {size}, SHA-256 of the file {grouped}</source>
      <translation type="unfinished">{reference}: {size}, SHA-256 y ffeil {grouped}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegations.py" />
      <source>{relations}: linked</source>
      <translation type="unfinished">{relations}: wedi’i gysylltu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>{resting} links</source>
      <translation type="unfinished">{resting} o ddolenni</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <source>{rests} to allegations</source>
      <translation type="unfinished">{rests} i honiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>{said} in both: {share} of 100 letters of the copy.</source>
      <translation type="unfinished">Mae {said} yn y ddau: {share} o bob 100 o lythrennau’r copi.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview.py" />
      <source>{said} now among the numbers of the case.</source>
      <translation type="unfinished">Mae {said} bellach ymhlith rhifau’r achos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/presenters/account.py" />
      <source>{said}, {n} tags</source>
      <comment>{said}, {n} tag</comment>
      <translation type="unfinished">
        <numerusform>{said}, {n} tag</numerusform>
        <numerusform>{said}, {n} tag</numerusform>
        <numerusform>{said}, {n} o dagiau</numerusform>
        <numerusform>{said}, {n} thag</numerusform>
        <numerusform>{said}, {n} tag</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>{shown}{rest} agreed.</source>
      <translation type="unfinished">Cytunodd {shown}{rest}.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>{size:,} kB</source>
      <translation type="unfinished">{size:,} kB</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>{sources}’s account</source>
      <translation type="unfinished">Adroddiad {sources}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>{source}: what may go to {recipient}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <source>{source}’s account</source>
      <translation type="unfinished">Adroddiad {source}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>{step}: {outcome}. {because}. In: {incident}</source>
      <translation type="unfinished">{step}: {outcome}. {because}. Mewn: {incident}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>{strength} Both are the same.</source>
      <translation type="unfinished">{strength} Mae’r ddau yr un fath.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/new_words.py" />
      <source>{strength} Now type it again below.</source>
      <translation type="unfinished">{strength} Nawr teipiwch ef eto isod.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/raised.py" />
      <source>{times}, an answer is recorded to each</source>
      <translation type="unfinished">{times}, mae ateb wedi’i gofnodi i bob un</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/raised.py" />
      <source>{times}, {without} without an answer</source>
      <translation type="unfinished">{times}, {without} heb ateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>{title}, under this {title2}</source>
      <translation type="unfinished">{title}, o dan hyn: {title2}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>{title}: keep this</source>
      <translation type="unfinished">{title}: cadw hyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card.py" />
      <source>{title}: saved</source>
      <translation type="unfinished">{title}: cadwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>{title}: they understand</source>
      <translation type="unfinished">{title}: maen nhw’n deall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>{upper}{said}. The rest can be read. Copy the whole folder to another disk before you go on.</source>
      <translation type="unfinished">{upper}{said}. Mae modd darllen y gweddill. Copïwch y ffolder gyfan i ddisg arall cyn i chi barhau.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fields.py" />
      <source>{verb} what is typed: {said}</source>
      <translation type="unfinished">{verb} yr hyn a deipiwyd: {said}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>{verdict}. {pages} pages.</source>
      <translation type="unfinished">{verdict}. Tudalennau: {pages}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>{what}. It paused, and nothing that was said is lost. {do}</source>
      <translation type="unfinished">{what}. Oedwyd y recordio, ac ni chollwyd dim a ddywedwyd. {do}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>{when_words} to {when_words2}</source>
      <translation type="unfinished">{when_words} – {when_words2}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>{whose}’s account</source>
      <translation type="unfinished">Adroddiad {whose}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>{words} and {names}</source>
      <translation type="unfinished">{words} a hefyd {names}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>{words} and {words2}</source>
      <translation type="unfinished">{words} a hefyd {words2}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{words} not decided yet. Until they are, nothing here can go in a dossier.</source>
      <translation type="unfinished">{words} yn aros am benderfyniad. Tan hynny, ni all dim o hyn fynd i goflen.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>{words} not looked through for names yet.</source>
      <translation type="unfinished">{words} heb gael archwiliad am enwau eto.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>{words} takes {expected}</source>
      <translation type="unfinished">{words}: disgwylir {expected}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>{words} to {words2}</source>
      <translation type="unfinished">{words} at {words2}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>{words} · {many} without a date</source>
      <translation type="unfinished">{words} · {many} heb ddyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>{words}, all decided</source>
      <translation type="unfinished">{words}, popeth wedi’i benderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/answer_picker.py" />
      <source>{words}, the answer now</source>
      <translation type="unfinished">{words}, yr ateb nawr</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>{words}, {left} to decide</source>
      <translation type="unfinished">{words}, {left} i’w penderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search.py" />
      <source>{words}, {many} in all</source>
      <translation type="unfinished">{words}, {many} i gyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>{words}: deciding clues</source>
      <translation type="unfinished">{words}: penderfynu ar gliwiau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>{words}: taking names out</source>
      <translation type="unfinished">{words}: tynnu enwau allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>{words}; can wait</source>
      <translation type="unfinished">{words}; gallant aros</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>{word}, copy</source>
      <translation type="unfinished">{word}, copi</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <source>{year} to {year2}</source>
      <translation type="unfinished">{year} i {year2}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>“{file}” may be shown to anybody.</source>
      <translation type="unfinished">Caniateir dangos “{file}” i unrhyw un.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>“{file}”, {size:,} kB. Nothing was sent: hand the file over yourself. Its signature has the words {words}: read them out by another way.</source>
      <translation type="unfinished">“{file}”, {size:,} kB. Ni anfonwyd dim: trosglwyddwch y ffeil eich hun. Geiriau ei llofnod yw {words}: darllenwch nhw yn uchel drwy ffordd arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>“{name}” in this folder leads to another place</source>
      <translation type="unfinished">Mae “{name}” yn y ffolder hwn yn arwain i le arall</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/accounts.py" />
      <source>“{words}” then rests on {left}.</source>
      <translation type="unfinished">Bydd “{words}” wedyn yn dibynnu ar {left}.</translation>
    </message>
  </context>
</TS>
