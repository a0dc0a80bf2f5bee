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
      <location filename="../../resources/guide/interview.json" />
      <source>0 if they were there, 1 if somebody who was there told them. Left empty, it follows from the answer above.</source>
      <translation type="unfinished">0 os oeddent yno, 1 os dywedodd rhywun a oedd yno wrthynt. O’i adael yn wag, mae’n dilyn o’r ateb uchod.</translation>
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
      <location filename="../../resources/help.json" />
      <source>A</source>
      <translation type="unfinished">A</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>A CSV file. It is read for this check and never stored.</source>
      <translation type="unfinished">Ffeil CSV. Fe’i darllenir ar gyfer y gwiriad hwn ac ni chaiff byth ei storio.</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/hse.py#A Crown body: the Act bi" />
      <source>A Crown body: the Act binds it, it cannot be prosecuted (s.48(1)); the ways are a Crown notice and Crown censure, and the matter is for HSE, not the council</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A USB stick for somebody who writes alone</source>
      <translation type="unfinished">Cofbin USB i rywun sy’n ysgrifennu ar ei ben ei hun</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A backup: under [[Settings]] press [[Make a backup]]. It is one locked file. Keep it away from the laptop.</source>
      <translation type="unfinished">Copi wrth gefn: o dan [[Settings]] pwyswch [[Make a backup]]. Un ffeil dan glo ydyw. Cadwch hi i ffwrdd o’r gliniadur.</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>A change that mattered was brought in without consultation or against advice.</source>
      <translation type="unfinished">Cyflwynwyd newid o bwys heb ymgynghori neu’n groes i gyngor.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A change, and that nobody was asked</source>
      <translation type="unfinished">Newid, ac na ofynnwyd i neb</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A claim, not a fact. Years of service and a date of leaving can point at one person.</source>
      <translation type="unfinished">Honiad, nid ffaith. Gall blynyddoedd o wasanaeth a dyddiad gadael bwyntio at un person.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A clean copy of it</source>
      <translation type="unfinished">Copi glân ohono</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>A colleague</source>
      <translation type="unfinished">Cydweithiwr</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A collective concern: several people tell of the same arrangement, and it is known how many and out of how many.</source>
      <translation type="unfinished">Pryder ar y cyd: mae sawl person yn sôn am yr un drefn, a gwyddys faint ac allan o faint.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A comment</source>
      <translation type="unfinished">Sylw</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A conclusion</source>
      <translation type="unfinished">Casgliad</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A confidentiality term is recorded, and no adviser was asked about it.</source>
      <translation type="unfinished">Mae teler cyfrinachedd wedi’i gofnodi, ac ni ofynnwyd i gynghorydd amdano.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#A confidentiality term o" />
      <source>A confidentiality term or the like. Section 43J of the Employment Rights Act 1996 may make it void so far as it stops a protected disclosure: an adviser decides.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A contact</source>
      <translation type="unfinished">Manylion cyswllt</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>A contact of your own</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A contact, a vulnerability or a risk was not noted, flagged or passed on.</source>
      <translation type="unfinished">Ni chafodd cysylltiad, bregusrwydd neu risg ei nodi, ei amlygu na’i basio ymlaen.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A copy is held</source>
      <translation type="unfinished">Mae copi ar gael</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>A copy of another text: it never counts</source>
      <translation type="unfinished">Copi o destun arall: nid yw byth yn cyfrif</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A correction that was ready, and that it was held up</source>
      <translation type="unfinished">Cywiriad a oedd yn barod, a bu oedi cyn ei roi ar waith</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A correction to such a paper was ready, but approving it or handing it out was held up.</source>
      <translation type="unfinished">Roedd cywiriad i bapur o’r fath yn barod, ond bu oedi cyn ei gymeradwyo neu ei ddosbarthu.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>A crime</source>
      <translation type="unfinished">Trosedd</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json#offence-data" />
      <source>A crime is alleged. It goes only to a recipient for whom ‘offence’ was agreed to, and after advice.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A damaged part is said, never passed over. What is sound can still be read.</source>
      <translation type="unfinished">Dywedir am ran a ddifrodwyd, ni chaiff byth ei hepgor. Gellir darllen yr hyn sy’n gyfan o hyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A date or time</source>
      <translation type="unfinished">Dyddiad neu amser</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A dated event that no account tells of: a report, a ruling, a publication, somebody taking office.</source>
      <translation type="unfinished">Digwyddiad â dyddiad nad oes unrhyw adroddiad yn sôn amdano: adroddiad swyddogol, dyfarniad, cyhoeddiad, rhywun yn dechrau mewn swydd.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>A death</source>
      <translation type="unfinished">Marwolaeth</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A death or a serious injury</source>
      <translation type="unfinished">Marwolaeth neu anaf difrifol</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A decision</source>
      <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A denial stands without the source having been asked about it.</source>
      <translation type="unfinished">Mae gwadiad yn sefyll heb ofyn i’r ffynhonnell amdano.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A device</source>
      <translation type="unfinished">Dyfais</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json#others-data" />
      <source>A document holds other people’s personal data. A source’s agreement is not theirs: record by whom, on what basis and on what condition it is held.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A document shows it</source>
      <translation type="unfinished">Mae dogfen yn ei ddangos</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A dossier</source>
      <translation type="unfinished">Coflen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A dossier being put together: at the left the checks, of which some are done and one stops it, and beside it the picture of the page.</source>
      <translation type="unfinished">Coflen yn cael ei llunio: ar y chwith y gwiriadau, rhai ohonynt wedi’u gwneud ac un yn ei hatal, ac wrth eu hochr lun y dudalen.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A dossier is built afresh from what was agreed. The checks must pass before a file is made, and the file is searched once more for every name. Read every word in the list beside the page, not the picture.</source>
      <translation type="unfinished">Llunnir coflen o’r newydd o’r hyn y cytunwyd arno. Rhaid i’r gwiriadau basio cyn gwneud ffeil, a chaiff y ffeil ei chwilio unwaith eto am bob enw. Darllenwch bob gair yn y rhestr wrth ochr y dudalen, nid y llun.</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>A dossier is put together here, for one reader, from what each source agreed to.</source>
      <translation type="unfinished">Caiff coflen ei llunio yma, ar gyfer un darllenydd, o’r hyn y cytunodd pob ffynhonnell iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A dossier that left</source>
      <translation type="unfinished">Coflen a adawodd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A dossier: press [[Make the dossier]], choose where, and print the PDF from there.</source>
      <translation type="unfinished">Coflen: pwyswch [[Make the dossier]], dewiswch ble, ac argraffwch y PDF oddi yno.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>A failing of the organisation, not of one person</source>
      <translation type="unfinished">Methiant y sefydliad, nid un person</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A figure</source>
      <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A figure as a source gives it, with what it is out of and over what time. Two figures for one thing are kept side by side.</source>
      <translation type="unfinished">Ffigur fel y mae ffynhonnell yn ei roi, gydag allan o faint y mae a thros ba gyfnod. Cedwir dau ffigur am un peth ochr yn ochr.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A file inside</source>
      <translation type="unfinished">Ffeil y tu mewn</translation>
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
      <location filename="../../resources/records.json" />
      <source>A freedom of information request, or one for a person’s own data, and how it went.</source>
      <translation type="unfinished">Cais rhyddid gwybodaeth, neu un am ddata person ei hun, a sut yr aeth.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A glossary mark, no pseudonym</source>
      <translation type="unfinished">Marc geirfa, nid ffugenw</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>A guide for each role, from the first start to the end, and this way round. Key: F1.</source>
      <translation type="unfinished">Canllaw i bob rôl, o’r dechrau cyntaf i’r diwedd, a’r daith hon. Bysell: F1.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>A handle, never a full name.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>A handle, not a full name.</source>
      <translation type="unfinished">Ffugenw, nid enw llawn.</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>A known shortage of staff, or a failure to recruit or keep them, makes the risk.</source>
      <translation type="unfinished">Prinder staff hysbys, neu fethiant i’w recriwtio neu eu cadw, sy’n creu’r risg.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A later version: the earlier one stays</source>
      <translation type="unfinished">Fersiwn ddiweddarach: mae’r un gynharach yn aros</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>A legal duty not kept</source>
      <translation type="unfinished">Dyletswydd gyfreithiol na chadwyd ati</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/care.py" />
      <source>A legal hold is on the case</source>
      <translation type="unfinished">Mae ataliad cyfreithiol ar yr achos</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A legal or internal rule that protects people was not applied.</source>
      <translation type="unfinished">Ni chymhwyswyd rheol gyfreithiol neu fewnol sy’n diogelu pobl.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A link</source>
      <translation type="unfinished">Dolen</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A link to outside</source>
      <translation type="unfinished">Dolen i’r tu allan</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A list kept in a spreadsheet comes in under [[Accounts]] or [[Case notes]]: say what each row is, which column fills what, and look at every row before anything is added.</source>
      <translation type="unfinished">Daw rhestr a gedwir mewn taenlen i mewn o dan [[Accounts]] neu [[Case notes]]: dywedwch beth yw pob rhes, pa golofn sy’n llenwi beth, ac edrychwch ar bob rhes cyn i ddim gael ei ychwanegu.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>A little faster</source>
      <translation type="unfinished">Ychydig yn gyflymach</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A machine’s paraphrase</source>
      <translation type="unfinished">Aralleiriad gan beiriant</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>A made-up name for them</source>
      <translation type="unfinished">Ffugenw ar eu cyfer</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A manager may know who spoke from what is told: a date, a number, a turn of phrase. The check “could someone work out who?” counts, it does not know.</source>
      <translation type="unfinished">Gall rheolwr wybod pwy a siaradodd o’r hyn a adroddir: dyddiad, rhif, tro ymadrodd. Mae’r gwiriad “A allai rhywun weithio allan pwy?” yn cyfrif; nid yw’n gwybod.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A mark</source>
      <translation type="unfinished">Marc</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A member of staff heard someone speak of suicide or of not wanting to live, and did nothing to keep them safe.</source>
      <translation type="unfinished">Clywodd aelod o staff rywun yn sôn am hunanladdiad neu am beidio â bod eisiau byw, ac ni wnaeth ddim i’w gadw’n ddiogel.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>A note that somebody left in it.</source>
      <translation type="unfinished">Nodyn a adawodd rhywun ynddo.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A number does not say out of how many.</source>
      <translation type="unfinished">Nid yw rhif yn dweud allan o faint.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A number of cases or hours, and that it was less before</source>
      <translation type="unfinished">Nifer o achosion neu oriau, a’i fod yn llai o’r blaen</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A number of people who would give evidence, without names.</source>
      <translation type="unfinished">Nifer o bobl a fyddai’n rhoi tystiolaeth, heb enwau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A number or contact</source>
      <translation type="unfinished">Rhif neu fanylion cyswllt</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A number or sign of this one file. It can join copies, or tell who was given this one.</source>
      <translation type="unfinished">Rhif neu arwydd y ffeil hon yn unig. Gall gysylltu copïau, neu ddweud pwy a gafodd hon.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A number, and that it was another one before</source>
      <translation type="unfinished">Rhif, a’i fod yn wahanol o’r blaen</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A paper, contact list or link that safety depends on was wrong or obsolete while staff were expected to use it.</source>
      <translation type="unfinished">Roedd papur, rhestr gyswllt neu ddolen y mae diogelwch yn dibynnu arno yn anghywir neu wedi darfod, a disgwyl i staff ei ddefnyddio.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A part of a document that was wrong while people were to rely on it.</source>
      <translation type="unfinished">Rhan o ddogfen a oedd yn anghywir tra roedd disgwyl i bobl ddibynnu arni.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>A part of the program gave no answer</source>
      <translation type="unfinished">Ni chafwyd ateb gan ran o’r rhaglen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A passphrase</source>
      <translation type="unfinished">Cyfrinymadrodd</translation>
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
      <location filename="../../resources/help.json" />
      <source>A passphrase that you changed still opens earlier copies of the folder.</source>
      <translation type="unfinished">Mae cyfrinymadrodd a newidiwyd gennych yn dal i agor copïau cynharach o’r ffolder.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A permission</source>
      <translation type="unfinished">Caniatâd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../resources/evidence.json" />
      <source>A person</source>
      <translation type="unfinished">Person</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A phone number</source>
      <translation type="unfinished">Rhif ffôn</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>A place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A plan or lesson, and that nothing came of it</source>
      <translation type="unfinished">Cynllun neu wers, ac na ddaeth dim ohono</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A plan, letter, report or policy. It can be one that is only said to exist.</source>
      <translation type="unfinished">Cynllun, llythyr, adroddiad neu bolisi. Gall fod yn un y dywedir yn unig ei fod yn bod.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A plan, list or number, and that it is out of date</source>
      <translation type="unfinished">Cynllun, rhestr neu rif, a’i fod wedi dyddio</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A policy</source>
      <translation type="unfinished">Polisi</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A post by an unknown author</source>
      <translation type="unfinished">Post gan awdur anhysbys</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A printer and the computer may keep a copy of what was printed, and an office printer often tells who printed it.</source>
      <translation type="unfinished">Gall argraffydd a’r cyfrifiadur gadw copi o’r hyn a argraffwyd, ac mae argraffydd swyddfa yn aml yn dangos pwy a’i hargraffodd.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>A printer may keep a copy of what it printed, and an office printer often tells who printed it. You need not print anything.</source>
      <translation type="unfinished">Gall argraffydd gadw copi o’r hyn a argraffodd, ac mae argraffydd swyddfa yn aml yn dangos pwy a’i hargraffodd. Nid oes angen i chi argraffu dim.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A printer of your own, by a cable, is best. An office printer keeps copies and tells who printed.</source>
      <translation type="unfinished">Eich argraffydd eich hun, â chebl, sydd orau. Mae argraffydd swyddfa’n cadw copïau ac yn dangos pwy a argraffodd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>A procedure with its steps, and for each event which of them were taken.</source>
      <translation type="unfinished">Gweithdrefn â’i chamau, ac ar gyfer pob digwyddiad pa rai ohonynt a gymerwyd.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A program</source>
      <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A program that already watches this computer sees what you type. Whoever runs a work computer can see it too. So can a camera behind you.</source>
      <translation type="unfinished">Mae rhaglen sydd eisoes yn gwylio’r cyfrifiadur hwn yn gweld yr hyn a deipiwch. Gall pwy bynnag sy’n rhedeg cyfrifiadur gwaith ei weld hefyd. Felly hefyd camera y tu ôl i chi.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A pseudonym that another outlet uses for a source. It is a clue: it joins what was published to this vault.</source>
      <translation type="unfinished">Ffugenw y mae cyhoeddiad arall yn ei ddefnyddio ar ffynhonnell. Mae’n gliw: mae’n cysylltu’r hyn a gyhoeddwyd â’r gell ddiogel hon.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A public or official account is contradicted by a source or a record. Set the reply beside it.</source>
      <translation type="unfinished">Mae ffynhonnell neu gofnod yn gwrth-ddweud datganiad cyhoeddus neu swyddogol. Rhowch yr ateb wrth ei ochr.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>A public statement</source>
      <translation type="unfinished">Datganiad cyhoeddus</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A question has no day by which an answer was wanted.</source>
      <translation type="unfinished">Nid oes gan un cwestiwn ddiwrnod yr oedd ateb ei angen erbyn iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A question was answered in part or not at all, and the reply is not recorded.</source>
      <translation type="unfinished">Atebwyd cwestiwn yn rhannol neu ddim o gwbl, ac nid yw’r ateb wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A ranking of people or a target</source>
      <translation type="unfinished">Rhestr o’r gorau i’r gwaethaf, neu darged</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A ranking or target, shown to everybody</source>
      <translation type="unfinished">Rhestr o’r gorau i’r gwaethaf neu darged, a ddangoswyd i bawb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>A rare fact</source>
      <translation type="unfinished">Ffaith anghyffredin</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A record, and that something is missing from it</source>
      <translation type="unfinished">Cofnod, a bod rhywbeth ar goll ohono</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>A recovery sheet is three lists of words, called shares. Any two of them open the vault if its passphrase is lost. One alone opens nothing and tells nothing.</source>
      <translation type="unfinished">Tair rhestr o eiriau, a elwir yn gyfrannau, yw taflen adfer. Mae unrhyw ddwy ohonynt yn agor y gell ddiogel os collir ei chyfrinymadrodd. Nid yw un ar ei phen ei hun yn agor dim nac yn dweud dim.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A recovery sheet: press [[Save to print]], print it, and then press [[I have it on paper: check it]]. Delete the file afterwards with [[Delete the saved file]].</source>
      <translation type="unfinished">Taflen adfer: pwyswch [[Save to print]], argraffwch hi, ac yna pwyswch [[I have it on paper: check it]]. Dilëwch y ffeil wedyn gyda [[Delete the saved file]].</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>A regulator was told and decided not to act. Context, not an allegation against the employer.</source>
      <translation type="unfinished">Dywedwyd wrth reoleiddiwr a phenderfynodd beidio â gweithredu. Cyd-destun, nid honiad yn erbyn y cyflogwr.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A regulator, and that it did not act</source>
      <translation type="unfinished">Rheoleiddiwr, ac na weithredodd</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>A rep</source>
      <translation type="unfinished">Cynrychiolydd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A reply is asked for before anything like this leaves.</source>
      <translation type="unfinished">Gofynnir am ateb cyn i unrhyw beth fel hyn adael.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>A reply is called an admission and rests on no clean source.</source>
      <translation type="unfinished">Gelwir ateb yn gyfaddefiad, ac nid yw’n dibynnu ar ffynhonnell lân.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A repost</source>
      <translation type="unfinished">Ailbostiad</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A return to work, and that what was agreed was not kept</source>
      <translation type="unfinished">Dychwelyd i’r gwaith, ac na chadwyd at yr hyn y cytunwyd arno</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A rewrite</source>
      <translation type="unfinished">Ailysgrifeniad</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A risk that nobody assessed or guarded against</source>
      <translation type="unfinished">Risg na chafodd ei hasesu na’i hatal gan neb</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A role</source>
      <translation type="unfinished">Rôl</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A rule that protects, and that it was not applied</source>
      <translation type="unfinished">Rheol sy’n diogelu, ac na chafodd ei chymhwyso</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A script</source>
      <translation type="unfinished">Sgript</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A second lock for the names</source>
      <translation type="unfinished">Ail glo ar gyfer yr enwau</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>A second person has looked through what I did.</source>
      <translation type="unfinished">Mae ail berson wedi edrych drwy’r hyn a wnes i.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A second reader read every word.</source>
      <translation type="unfinished">Darllenodd ail ddarllenydd bob gair.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A serious allegation against someone</source>
      <translation type="unfinished">Honiad difrifol yn erbyn rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>A serious allegation has no reply.</source>
      <translation type="unfinished">Nid oes ateb i honiad difrifol.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A settlement agreement</source>
      <translation type="unfinished">Cytundeb setlo</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>A small picture</source>
      <translation type="unfinished">Llun bach</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A small picture of it, perhaps from before it was changed.</source>
      <translation type="unfinished">Llun bach ohono, efallai o’r adeg cyn iddo gael ei newid.</translation>
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
      <location filename="../../resources/checklists.json#secrecy-notice" />
      <source>A source has or had access to benefits records. Giving information about a particular person may be a crime (Social Security Administration Act 1992 s.123), and protection may then be lost (Employment Rights Act 1996 s.43B(3)). Leave it out until an adviser has seen it; a pseudonym may not be enough.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>A source or a document connects a death or serious harm with something the organisation did or failed to do.</source>
      <translation type="unfinished">Mae ffynhonnell neu ddogfen yn cysylltu marwolaeth neu niwed difrifol â rhywbeth a wnaeth y sefydliad neu y methodd â’i wneud.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>A source works with benefits records, which the law keeps secret. Let them take advice first; if it may go all the same, say why.</source>
      <translation type="unfinished">Mae ffynhonnell yn gweithio gyda chofnodion budd-daliadau, y mae’r gyfraith yn eu cadw’n gyfrinachol. Gadewch i’r ffynhonnell gael cyngor yn gyntaf; os caiff fynd er hynny, dywedwch pam.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A spied-on computer</source>
      <translation type="unfinished">Cyfrifiadur yr ysbïir arno</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A statement about the whole organisation and one about a single office can both be true.</source>
      <translation type="unfinished">Gall datganiad am y sefydliad cyfan ac un am un swyddfa fod yn wir ill dau.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>A step</source>
      <translation type="unfinished">Cam</translation>
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
      <location filename="../../resources/records.json" />
      <source>A term of a contract</source>
      <translation type="unfinished">Teler contract</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>A text made from another never counts as a second source. Whether it is one, you decide.</source>
      <translation type="unfinished">Nid yw testun a wnaed o un arall byth yn cyfrif fel ail ffynhonnell. Chi sy’n penderfynu a yw’n un felly.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A text that is not English is kept, and not looked through. The page says so.</source>
      <translation type="unfinished">Caiff testun nad yw’n Saesneg ei gadw, heb edrych drwyddo. Mae’r dudalen yn dweud hynny.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/copies.py" />
      <source>A text that is not here any more</source>
      <translation type="unfinished">Testun nad yw yma mwyach</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>A thing that was only shown to you need not be kept: press [[Seen, not kept]] and say what it was.</source>
      <translation type="unfinished">Nid oes rhaid cadw peth a ddangoswyd i chi yn unig: pwyswch [[Seen, not kept]] a dywedwch beth oedd.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A time</source>
      <translation type="unfinished">Amser</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>A time it was raised</source>
      <translation type="unfinished">Adeg y codwyd</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>A time it was raised has no date.</source>
      <translation type="unfinished">Nid oes dyddiad i un o’r adegau y’i codwyd.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A title or description</source>
      <translation type="unfinished">Teitl neu ddisgrifiad</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>A tracked change</source>
      <translation type="unfinished">Newid a olrheiniwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>A vault is a folder that holds everything, locked with a passphrase. It can be on this laptop or on a USB stick that you carry. Nothing is ever sent from it.</source>
      <translation type="unfinished">Ffolder sy’n dal popeth, wedi’i chloi â chyfrinymadrodd, yw cell ddiogel. Gall fod ar y gliniadur hwn neu ar gofbin USB rydych yn ei gario gyda chi. Ni chaiff dim byth ei anfon ohoni.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>A warning, and that nothing came of it</source>
      <translation type="unfinished">Rhybudd, ac na ddaeth dim ohono</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>A wrong of justice</source>
      <translation type="unfinished">Cam â chyfiawnder</translation>
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
      <location filename="../../resources/records.json" />
      <source>About</source>
      <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>About an hour</source>
      <translation type="unfinished">Tuag awr</translation>
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
      <location filename="../../resources/records.json" />
      <source>About which allegation</source>
      <translation type="unfinished">Am ba honiad</translation>
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
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../ui/wiring.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Add files on the page [[Evidence]], or drag them onto it. Each is kept as it came and is never changed. Whistle shows what it carries beside what it shows, such as a name, a place or an earlier version, and makes a cleaned copy without it. Where there can be no copy it says why. Nothing is opened by another program, and nothing of it is written outside the vault.</source>
      <translation type="unfinished">Ychwanegwch ffeiliau ar y dudalen [[Evidence]], neu eu llusgo yno. Cedwir pob un fel y daeth ac ni chaiff byth ei newid. Mae Whistle yn dangos yr hyn y mae’n ei gario y tu hwnt i’r hyn y mae’n ei ddangos, megis enw, lle neu fersiwn gynharach, ac yn gwneud copi wedi’i lanhau hebddo. Lle na all fod copi mae’n dweud pam. Nid agorir dim gan raglen arall, ac nid ysgrifennir dim ohono y tu allan i’r gell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>Add it</source>
      <translation type="unfinished">Ei ychwanegu</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Add papers and pictures on [[Evidence]]. Look through each cleaned copy for names and faces.</source>
      <translation type="unfinished">Ychwanegwch bapurau a lluniau ar [[Evidence]]. Edrychwch drwy bob copi wedi’i lanhau am enwau ac wynebau.</translation>
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
      <translation type="unfinished">Ychwanegwyd o’r blaen</translation>
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
      <location filename="../../resources/records.json" />
      <source>Admission</source>
      <translation type="unfinished">Cyfaddefiad</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Afterwards</source>
      <translation type="unfinished">Wedyn</translation>
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
      <location filename="../../ui/widgets/check_row.py" />
      <source>All are shown.</source>
      <translation type="unfinished">Dangosir pob un.</translation>
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
      <location filename="../../resources/help.json" />
      <location filename="../../resources/records.json" />
      <source>Allegation</source>
      <translation type="unfinished">Honiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/accounts.py" />
      <location filename="../../ui/pages/allegations.py" />
      <location filename="../../ui/wiring.py" />
      <location filename="../../resources/records.json" />
      <source>Allegations</source>
      <translation type="unfinished">Honiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Allegations and replies</source>
      <translation type="unfinished">Honiadau ac atebion</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Allegations and who says so</source>
      <translation type="unfinished">Honiadau a phwy sy’n eu gwneud</translation>
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
      <location filename="../../resources/help.json" />
      <source>An account</source>
      <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>An account by a source</source>
      <translation type="unfinished">Adroddiad gan ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>An account can go to one person in a file that only they can open. The program sends nothing: you hand the file over.</source>
      <translation type="unfinished">Gall adroddiad fynd at un person mewn ffeil na all neb ond y person hwnnw ei hagor. Nid yw’r rhaglen yn anfon dim: chi sy’n trosglwyddo’r ffeil.</translation>
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
      <location filename="../../resources/records.json" />
      <source>An admission counts only with a clean source.</source>
      <translation type="unfinished">Dim ond gyda ffynhonnell lân y mae cyfaddefiad yn cyfrif.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>An allegation is one thing that is said to be true, apart from who said it. Link tagged words, papers and replies to it: each supports it, says otherwise or gives context. From an account the same is done under its list of tags.</source>
      <translation type="unfinished">Un peth y dywedir ei fod yn wir yw honiad, ar wahân i bwy a’i dywedodd. Cysylltwch eiriau â thag, papurau ac atebion ag ef: mae pob un yn ei gefnogi, yn dweud yn wahanol neu’n rhoi cyd-destun. O adroddiad gwneir yr un peth o dan ei restr o dagiau.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegations.py" />
      <source>An allegation is one thing that is said to be true. Tag some words first, then group them here.</source>
      <translation type="unfinished">Un peth y dywedir ei fod yn wir yw honiad. Rhowch dag ar rai geiriau yn gyntaf, yna grwpiwch nhw yma.</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>An answer is recorded to {n} of them</source>
      <translation type="unfinished">Cofnodwyd ateb i {n} ohonynt</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>An answer is still awaited.</source>
      <translation type="unfinished">Disgwylir ateb o hyd.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>An answer was asked for and has not come.</source>
      <translation type="unfinished">Gofynnwyd am ateb ac nid yw wedi dod.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>An approach by a safety rep or the union was refused or left unanswered.</source>
      <translation type="unfinished">Gwrthodwyd cais gan gynrychiolydd diogelwch neu’r undeb, neu ni chafwyd ateb iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>An article, post or page. A copy or rewrite of another never counts as a second source.</source>
      <translation type="unfinished">Erthygl, post neu dudalen. Nid yw copi neu ailysgrifeniad o un arall byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>An earlier version</source>
      <translation type="unfinished">Fersiwn gynharach</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json#wording" />
      <source>An employer has to assess the risks to health from the work, stress among them, to record what matters where five or more are employed, and to look again when things change.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>An employer, union, regulator, publisher or a unit of one. A unit stands under the body that it is part of.</source>
      <translation type="unfinished">Cyflogwr, undeb, rheoleiddiwr, cyhoeddwr neu uned o un. Mae uned yn sefyll o dan y corff y mae’n rhan ohono.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>An event that an account tells of</source>
      <translation type="unfinished">Digwyddiad y mae adroddiad yn sôn amdano</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>An event that one person tells of and another lived through. Asking the other to confirm it can show them who told.</source>
      <translation type="unfinished">Digwyddiad y mae un person yn sôn amdano ac y bu un arall drwyddo. Gall gofyn i’r llall ei gadarnhau ddangos pwy a ddywedodd.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>An interest that a reader should know of</source>
      <translation type="unfinished">Buddiant y dylai darllenydd wybod amdano</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>An interview at the step [[Their own words]]. The steps stand at the left. The question to read aloud is above a large field with the words that were said.</source>
      <translation type="unfinished">Cyfweliad ar y cam [[Their own words]]. Mae’r camau ar y chwith. Mae’r cwestiwn i’w ddarllen yn uchel uwchben maes mawr gyda’r geiriau a ddywedwyd.</translation>
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
      <location filename="../../resources/records.json" />
      <source>And source</source>
      <translation type="unfinished">A’r ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>And when it is not.</source>
      <translation type="unfinished">A phryd nad yw.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/check_row.py" />
      <source>And {n} more</source>
      <comment>And 1 more</comment>
      <translation type="unfinished">
        <numerusform>A {n} arall</numerusform>
        <numerusform>Ac 1 arall</numerusform>
        <numerusform>A {n} arall</numerusform>
        <numerusform>A {n} arall</numerusform>
        <numerusform>A {n} arall</numerusform>
      </translation>
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
      <translation type="unfinished">Gall diwrnod arall fod yn well i chi ac iddyn nhw.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Another file or picture that comes along.</source>
      <translation type="unfinished">Ffeil neu lun arall sy’n dod gydag ef.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Answer promised by</source>
      <translation type="unfinished">Addawyd ateb erbyn</translation>
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
      <location filename="../../resources/records.json" />
      <source>Answered</source>
      <comment>data</comment>
      <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Answered in part</source>
      <translation type="unfinished">Atebwyd yn rhannol</translation>
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
      <location filename="../../resources/records.json" />
      <source>Appeal withdrawn</source>
      <translation type="unfinished">Tynnwyd yr apêl yn ôl</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Approved</source>
      <translation type="unfinished">Cymeradwywyd</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Archive (ZIP)</source>
      <translation type="unfinished">Archif (ZIP)</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Arrow keys go from cell to cell, Enter opens the allegation, Ctrl N writes down a new one, Delete puts one in the bin, Ctrl Z brings it back.</source>
      <translation type="unfinished">Mae’r bysellau saeth yn mynd o gell i gell, Enter yn agor yr honiad, Ctrl N yn ysgrifennu un newydd, Delete yn rhoi un yn y bin, Ctrl Z yn dod ag ef yn ôl.</translation>
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
      <location filename="../../resources/guide/self.json#handover" />
      <source>As soon as I have said yes</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>As the source sees it. Whether the law sees it so is for an adviser.</source>
      <translation type="unfinished">Fel y mae’r ffynhonnell yn ei gweld hi. Mater i gynghorydd yw a yw’r gyfraith yn ei gweld felly.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Ask each source</source>
      <translation type="unfinished">Gofyn i bob ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Ask each source about it without suggesting an answer.</source>
      <translation type="unfinished">Gofynnwch i bob ffynhonnell amdano heb awgrymu ateb.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Ask each source whether it is still going on, how many are affected now, and out of how many.</source>
      <translation type="unfinished">Gofynnwch i bob ffynhonnell a yw’n dal i ddigwydd, ar faint o bobl y mae’n effeithio nawr, ac allan o faint.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Ask each source whether they have or had access to benefits records, and ask an adviser about what is named here.</source>
      <translation type="unfinished">Gofynnwch i bob ffynhonnell a oes ganddi, neu a fu ganddi, fynediad at gofnodion budd-daliadau, a gofynnwch i gynghorydd am yr hyn a enwir yma.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Ask each source, for the union alone.</source>
      <translation type="unfinished">Gofynnwch i bob ffynhonnell, ar gyfer yr undeb yn unig.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ask for their key. Open [[Hand over]], there [[Keys]], and press [[Keep this key]] under the name that sources were asked about.</source>
      <translation type="unfinished">Gofynnwch am ei allwedd. Agorwch [[Hand over]], yno [[Keys]], a phwyswch [[Keep this key]] o dan yr enw y gofynnwyd i ffynonellau amdano.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Ask its sender for a fresh copy.</source>
      <translation type="unfinished">Gofynnwch i’r anfonwr am gopi newydd.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>Ask the employer in writing for the stress risk assessment and the date of its last review.</source>
      <translation type="unfinished">Gofynnwch i’r cyflogwr yn ysgrifenedig am yr asesiad risg straen a dyddiad ei adolygiad diwethaf.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Ask the safety rep for inspection reports, letters and minutes.</source>
      <translation type="unfinished">Gofynnwch i’r cynrychiolydd diogelwch am adroddiadau arolygu, llythyrau a chofnodion.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Ask the source about the denial, and say how far the allegation reaches.</source>
      <translation type="unfinished">Gofynnwch i’r ffynhonnell am y gwadiad, a dywedwch pa mor bell y mae’r honiad yn cyrraedd.</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>Ask who else saw it, and whether it happened before or elsewhere in the building.</source>
      <translation type="unfinished">Gofynnwch pwy arall a’i gwelodd, ac a ddigwyddodd o’r blaen neu mewn man arall yn yr adeilad.</translation>
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
      <location filename="../../resources/records.json#risk" />
      <source>Asked calmly whether they are safe now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Asked calmly whether they are safe now: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Asked for and sent</source>
      <translation type="unfinished">Ceisiadau a’r hyn a anfonwyd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Asked for, or spoken of, {n} times</source>
      <comment>Asked for, or spoken of, once</comment>
      <translation type="unfinished">
        <numerusform>Heb ofyn amdano na sôn amdano</numerusform>
        <numerusform>Gofynnwyd amdano, neu soniwyd amdano, unwaith</numerusform>
        <numerusform>Gofynnwyd amdano, neu soniwyd amdano, {n} o weithiau</numerusform>
        <numerusform>Gofynnwyd amdano, neu soniwyd amdano, {n} gwaith</numerusform>
        <numerusform>Gofynnwyd amdano, neu soniwyd amdano, {n} gwaith</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Asked how they are on a later day</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Asked how they are on a later day: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Asked in person</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Asked, no answer yet</source>
      <translation type="unfinished">Gofynnwyd, dim ateb eto</translation>
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
      <location filename="../../ui/widgets/check_row.py" />
      <source>Asks who gave it. It is kept as the reason.</source>
      <translation type="unfinished">Yn gofyn pwy a’i rhoddodd. Fe’i cedwir fel y rheswm.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Assume that the employer may read every word of it. Permission can be taken back, a file that was sent cannot. The program says who has it.</source>
      <translation type="unfinished">Cymerwch y gall y cyflogwr ddarllen pob gair ohoni. Gellir tynnu caniatâd yn ôl, ond ni ellir tynnu’n ôl ffeil a anfonwyd. Mae’r rhaglen yn dweud gan bwy y mae.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>At [[Close]] read their words back. From then on nothing is written over: what is new is added.</source>
      <translation type="unfinished">Yn [[Close]] darllenwch eu geiriau yn ôl. O hynny ymlaen ni chaiff dim ei drosysgrifo: caiff yr hyn sy’n newydd ei ychwanegu.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>At [[Follow-up questions]] take one card for each thing that happened. Ask one question, and wait. [[Don’t know]] and [[Prefer not to say]] are two different answers, and both are good ones.</source>
      <translation type="unfinished">Yn [[Follow-up questions]] cymerwch un cerdyn am bob peth a ddigwyddodd. Gofynnwch un cwestiwn, ac arhoswch. Mae [[Don’t know]] a [[Prefer not to say]] yn ddau ateb gwahanol, ac mae’r ddau yn rhai da.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#At [[Permission]] ask fo" />
      <source>At [[Permission]] ask for one reader at a time. Not asked means no.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>At [[Their own words]] read the one question aloud. Then listen. Write what they say, or press [[Record]]. No tags are shown, and no clock.</source>
      <translation type="unfinished">Yn [[Their own words]] darllenwch yr un cwestiwn yn uchel. Yna gwrandewch. Ysgrifennwch yr hyn a ddywedant, neu pwyswch [[Record]]. Ni ddangosir tagiau na chloc.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>At [[When it was raised]] take one card for each time somebody was told. A short spoken warning counts.</source>
      <translation type="unfinished">Yn [[When it was raised]] cymerwch un cerdyn am bob tro y dywedwyd wrth rywun. Mae rhybudd llafar byr yn cyfrif.</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>At a safety committee</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>At least</source>
      <translation type="unfinished">O leiaf</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>At most</source>
      <translation type="unfinished">Ar y mwyaf</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>At my own pace</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>At the beginning: {kept}</source>
      <translation type="unfinished">Ar y dechrau: {kept}</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>At the end press [[Make a recovery sheet]]. Print its three shares, and keep them in three places.</source>
      <translation type="unfinished">Ar y diwedd pwyswch [[Make a recovery sheet]]. Argraffwch ei thair cyfran, a chadwch nhw mewn tri lle.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Author</source>
      <translation type="unfinished">Awdur</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/checklists.json" />
      <source>Before anything leaves</source>
      <translation type="unfinished">Cyn i ddim adael</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Before the change, or the least of it</source>
      <translation type="unfinished">Cyn y newid, neu’r lleiaf ohono</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Before the change, the most</source>
      <translation type="unfinished">Cyn y newid, y mwyaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>Before the first question, say:</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Before the first time</source>
      <translation type="unfinished">Cyn y tro cyntaf</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Before the source is there.</source>
      <translation type="unfinished">Cyn i’r ffynhonnell gyrraedd.</translation>
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
      <location filename="../../resources/guide/self.json" />
      <source>Before you write</source>
      <translation type="unfinished">Cyn i chi ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/tag_rules.json" />
      <source>Being kept from speaking</source>
      <translation type="unfinished">Cael eich cadw rhag siarad</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Being made to open it</source>
      <translation type="unfinished">Cael eich gorfodi i’w hagor</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Being put together; nothing is written</source>
      <translation type="unfinished">Wrthi’n ei llunio; nid ysgrifennir dim</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#secrecy" />
      <source>Benefits records</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Beside an account whose names are out, tags are suggested with the reason. They are suggestions: nothing is tagged before you say so, and what you pass over is not suggested there again.</source>
      <translation type="unfinished">Wrth ochr adroddiad y tynnwyd ei enwau, awgrymir tagiau gyda’r rheswm. Awgrymiadau ydynt: ni roddir tag ar ddim nes i chi ddweud, ac nid awgrymir eto yno yr hyn yr ewch heibio iddo.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/evidence.py" />
      <source>Beside what it shows it carries {listed}. The cleaned copy carries none of it.</source>
      <translation type="unfinished">Yn ogystal â’r hyn y mae’n ei ddangos, mae’n cario {listed}. Nid yw’r copi wedi’i lanhau yn cario dim ohono.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Between whom</source>
      <translation type="unfinished">Rhwng pwy</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>Both sides are laid out</source>
      <translation type="unfinished">Mae’r ddwy ochr wedi’u gosod allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Bring back</source>
      <translation type="unfinished">Adfer</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Bring the accounts in. Press [[Add a file]] on the page [[Case]], take a list from a spreadsheet with [[From a spreadsheet]], or open [[Hand over]] and there [[Take in]] for what somebody packed for your key.</source>
      <translation type="unfinished">Dewch â’r adroddiadau i mewn. Pwyswch [[Add a file]] ar y dudalen [[Case]], cymerwch restr o daenlen gyda [[From a spreadsheet]], neu agorwch [[Hand over]] ac yno [[Take in]] ar gyfer yr hyn a baciodd rhywun ar gyfer eich allwedd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Build the dossier</source>
      <translation type="unfinished">Llunio’r goflen</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Bullying, and somebody in charge</source>
      <translation type="unfinished">Bwlio, a rhywun sydd â chyfrifoldeb</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>By a procedure the employer allows</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>By a safety rep</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>By label or role: the manager at the door.</source>
      <translation type="unfinished">Yn ôl label neu rôl: y rheolwr wrth y drws.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>By role and unit, such as the site manager.</source>
      <translation type="unfinished">Yn ôl rôl ac uned, megis rheolwr y safle.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>By role or label: the site manager.</source>
      <translation type="unfinished">Yn ôl rôl neu label: rheolwr y safle.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>By role or made-up name.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>By role: a colleague, a manager, a claimant.</source>
      <translation type="unfinished">Yn ôl rôl: cydweithiwr, rheolwr, hawlydd.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>By role: a crisis team, a friend.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>By what way it came</source>
      <translation type="unfinished">Ym mha ffordd y daeth</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>By when</source>
      <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>By when an answer was wanted</source>
      <translation type="unfinished">Erbyn pryd yr oedd angen ateb</translation>
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>By which route</source>
      <translation type="unfinished">Trwy ba lwybr</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>By which source</source>
      <translation type="unfinished">Gan ba ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/records.json" />
      <source>By whom</source>
      <translation type="unfinished">Gan bwy</translation>
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
      <location filename="../../resources/records.json" />
      <source>Cannot be verified</source>
      <translation type="unfinished">Ni ellir ei gadarnhau</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Case notes and cards</source>
      <translation type="unfinished">Nodiadau a chardiau’r achos</translation>
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
      <location filename="../../resources/help.json" />
      <source>Change or remove it under [[Settings]]. Earlier copies of the folder still open with the old one.</source>
      <translation type="unfinished">Newidiwch ef neu ei dynnu o dan [[Settings]]. Mae copïau cynharach o’r ffolder yn dal i agor gyda’r hen un.</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Change without asking</source>
      <translation type="unfinished">Newid heb ofyn</translation>
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
      <location filename="../../resources/help.json" />
      <source>Changes behind your back</source>
      <translation type="unfinished">Newidiadau y tu ôl i’ch cefn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Charity</source>
      <translation type="unfinished">Elusen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Check</source>
      <translation type="unfinished">Gwiriad</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Choose [[A passphrase of its own (safer)]] for the names list. Who is made to open the vault then still cannot read a name.</source>
      <translation type="unfinished">Dewiswch [[A passphrase of its own (safer)]] ar gyfer y rhestr enwau. Wedyn ni all rhywun a orfodir i agor y gell ddarllen yr un enw o hyd.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Choose your passphrase and write it on paper. Nobody can open your words without it.</source>
      <translation type="unfinished">Dewiswch eich cyfrinymadrodd ac ysgrifennwch ef ar bapur. Ni all neb agor eich geiriau hebddo.</translation>
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
      <location filename="../../resources/routes.json#routes" />
      <source>Civil Service Code</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>Claimants</source>
      <translation type="unfinished">Hawlwyr</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Claimants treated badly</source>
      <translation type="unfinished">Trin hawlwyr yn wael</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Clean</source>
      <translation type="unfinished">Glân</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/presenters/evidence.py" />
      <location filename="../../resources/help.json" />
      <source>Cleaned copy</source>
      <translation type="unfinished">Copi wedi’i lanhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Cleaned copy</source>
      <comment>a column</comment>
      <translation type="unfinished">Copi glân</translation>
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
      <location filename="../../resources/guide/interview.json" />
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
      <translation type="unfinished">Cau’r cyfweliad</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Close to it</source>
      <translation type="unfinished">Yn agos ato</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../ui/widgets/check_row.py" />
      <source>Closed. Opens what follows here.</source>
      <translation type="unfinished">Ar gau. Yn agor yr hyn sy’n dilyn yma.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Clue</source>
      <translation type="unfinished">Cliw</translation>
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
      <location filename="../../resources/records.json" />
      <source>Commissioner’s ruling</source>
      <translation type="unfinished">Dyfarniad y Comisiynydd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <location filename="../../resources/guide/interview.json" />
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
      <location filename="../../resources/help.json" />
      <source>Compare the six words of the key with them, by voice.</source>
      <translation type="unfinished">Cymharwch chwe gair yr allwedd ag ef, ar lafar.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Compare the six words with the sender, by voice. Then press [[Keep it in this case]], or [[Leave it]].</source>
      <translation type="unfinished">Cymharwch y chwe gair â’r anfonwr, ar lafar. Yna pwyswch [[Keep it in this case]], neu [[Leave it]].</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Conduct, targets and treatment</source>
      <translation type="unfinished">Ymddygiad, targedau a thriniaeth</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json#Confidentiality terms an" />
      <source>Confidentiality terms and the like; section 43J may make one void so far as it stops a protected disclosure.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Confidentiality terms, or the way things are done, keep people from speaking up.</source>
      <translation type="unfinished">Mae telerau cyfrinachedd, neu’r ffordd y gwneir pethau, yn cadw pobl rhag codi llais.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Confirmed</source>
      <translation type="unfinished">Cadarnhawyd hyn</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Contempt for the people who come</source>
      <translation type="unfinished">Dirmyg tuag at y bobl sy’n dod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>Copies and backups made before still open with what opened them then.</source>
      <translation type="unfinished">Mae copïau a chopïau wrth gefn a wnaed cyn hyn yn dal i agor â’r hyn a’u hagorai bryd hynny.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Copies and rewrites</source>
      <translation type="unfinished">Copïau ac ailysgrifeniadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Copy each share to its own paper, or save the sheet to print it: a page for each share. A printer may keep a copy of what it printed. Never take a photo of a share.</source>
      <translation type="unfinished">Copïwch bob cyfran ar ei phapur ei hun, neu cadwch y daflen i’w hargraffu: tudalen i bob cyfran. Gall argraffydd gadw copi o’r hyn a argraffodd. Peidiwch byth â thynnu llun o gyfran.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Copy of another text</source>
      <translation type="unfinished">Copi o destun arall</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/records.json" />
      <source>Court or tribunal</source>
      <translation type="unfinished">Llys neu dribiwnlys</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Crisis steps left out</source>
      <translation type="unfinished">Hepgor camau argyfwng</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Crisis words ignored</source>
      <translation type="unfinished">Anwybyddu geiriau argyfwng</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Crisis words, and nowhere to write them down</source>
      <translation type="unfinished">Geiriau argyfwng, a dim lle i’w hysgrifennu</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl 1 to 8</source>
      <translation type="unfinished">Ctrl 1 i 8</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl 9</source>
      <translation type="unfinished">Ctrl 9</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl Enter</source>
      <translation type="unfinished">Ctrl Enter</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl F</source>
      <translation type="unfinished">Ctrl F</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl K</source>
      <translation type="unfinished">Ctrl K</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>Ctrl K finds a page, a source, an allegation or any words.</source>
      <translation type="unfinished">Mae Ctrl K yn canfod tudalen, ffynhonnell, honiad neu unrhyw eiriau.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl N</source>
      <translation type="unfinished">Ctrl N</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl P</source>
      <translation type="unfinished">Ctrl P</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl R</source>
      <translation type="unfinished">Ctrl R</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl S</source>
      <translation type="unfinished">Ctrl S</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl Shift F</source>
      <translation type="unfinished">Ctrl Shift F</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl Shift F opens the search page: choose where to look and under which tag, keep a search by a name, choose places with Space and tag all of their sentences in one step. A word that is nowhere is looked for with a letter wrong, and the page says so.</source>
      <translation type="unfinished">Mae Ctrl Shift F yn agor y dudalen chwilio: dewiswch ble i chwilio ac o dan ba dag, cadwch chwiliad wrth enw, dewiswch leoedd gyda Space a rhowch dag ar eu holl frawddegau mewn un cam. Chwilir am air nad yw yn unman gydag un llythyren yn anghywir, ac mae’r dudalen yn dweud hynny.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl T</source>
      <translation type="unfinished">Ctrl T</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl Z</source>
      <translation type="unfinished">Ctrl Z</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl Z undoes tags, decisions about names, and what was put in the bin.</source>
      <translation type="unfinished">Mae Ctrl Z yn dadwneud tagiau, penderfyniadau am enwau, a’r hyn a roddwyd yn y bin.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl comma</source>
      <translation type="unfinished">Ctrl coma</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Ctrl plus, minus, 0</source>
      <translation type="unfinished">Ctrl plws, minws, 0</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../resources/help.json" />
      <source>Damage</source>
      <translation type="unfinished">Difrod</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Damage to the environment</source>
      <translation type="unfinished">Difrod i’r amgylchedd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>Dark</source>
      <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Date of its review</source>
      <translation type="unfinished">Dyddiad ei hadolygu</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Dated events from {first} to {last}</source>
      <translation type="unfinished">Digwyddiadau â dyddiad o {first} i {last}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Dated events that no account tells of.</source>
      <translation type="unfinished">Digwyddiadau â dyddiad nad oes unrhyw adroddiad yn sôn amdanynt.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Dates that nobody is sure of</source>
      <translation type="unfinished">Dyddiadau nad oes neb yn siŵr ohonynt</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Death or serious harm</source>
      <translation type="unfinished">Marwolaeth neu niwed difrifol</translation>
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
      <location filename="../../whistle/casework/timeline.py" />
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
      <location filename="../../resources/records.json" />
      <source>Declined</source>
      <translation type="unfinished">Gwrthodwyd ei ystyried</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Declined to answer</source>
      <translation type="unfinished">Gwrthododd ateb</translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>Declined to answer: {n} allegations</source>
      <comment>Declined to answer: 1 allegation</comment>
      <translation type="unfinished">
        <numerusform>Gwrthodwyd ateb: {n} honiad</numerusform>
        <numerusform>Gwrthodwyd ateb: {n} honiad</numerusform>
        <numerusform>Gwrthodwyd ateb: {n} o honiadau</numerusform>
        <numerusform>Gwrthodwyd ateb: {n} honiad</numerusform>
        <numerusform>Gwrthodwyd ateb: {n} honiad</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_blanking.py" />
      <source>Delete and “Remove” act on the chosen one</source>
      <translation type="unfinished">Mae Delete a “Tynnu” yn gweithredu ar yr un a ddewiswyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Delete the folder or the stick’s files. Deleting on a stick does not wipe it: break the stick if it matters. Without the passphrase what is left cannot be read.</source>
      <translation type="unfinished">Dilëwch y ffolder neu ffeiliau’r cofbin. Nid yw dileu ar gofbin yn ei lanhau: torrwch y cofbin os yw o bwys. Heb y cyfrinymadrodd ni ellir darllen yr hyn sydd ar ôl.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Deleted words are destroyed with their keys. Earlier backups, copies of the folder and files you saved elsewhere still hold them.</source>
      <translation type="unfinished">Caiff geiriau a ddilëir eu dinistrio gyda’u hallweddi. Maent yn dal i fod mewn copïau wrth gefn cynharach, copïau o’r ffolder a ffeiliau a gadwoch mewn mannau eraill.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Deleting</source>
      <translation type="unfinished">Dileu</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Denial</source>
      <translation type="unfinished">Gwadiad</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Denials and what is said against them stand beside each other, with the scope of each.</source>
      <translation type="unfinished">Mae’r hyn a wedir a’r hyn a ddywedir yn ei erbyn wrth ochr ei gilydd, gyda chwmpas pob un.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Dictated by the source</source>
      <translation type="unfinished">Wedi’i arddweud gan y ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
      <source>Did not apply</source>
      <translation type="unfinished">Nid oedd yn berthnasol</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Did not come</source>
      <translation type="unfinished">Ni ddaeth</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Did they agree that somebody was told</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>Do not write this on a computer or phone from work, or on the network there. Work can look into its own machines.</source>
      <translation type="unfinished">Peidiwch ag ysgrifennu hwn ar gyfrifiadur neu ffôn o’r gwaith, nac ar y rhwydwaith yno. Gall y gwaith edrych i mewn i’w beiriannau ei hun.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Do they have, or did they have, access to benefits records?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Do they say they did not know</source>
      <translation type="unfinished">A ydynt yn dweud na wyddent</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Document</source>
      <translation type="unfinished">Dogfen</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Documents</source>
      <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Does not dispute it</source>
      <translation type="unfinished">Nid yw’n dadlau yn ei gylch</translation>
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
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Down, Up</source>
      <translation type="unfinished">I lawr, I fyny</translation>
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
      <location filename="../../resources/routes.json" />
      <location filename="../../resources/evidence.json" />
      <source>E-mail</source>
      <translation type="unfinished">E-bost</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>E-mails can tell what was raised and what was answered. They are only put beside each other: nothing is written down until you say so.</source>
      <translation type="unfinished">Gall e-byst ddweud beth a godwyd a beth a atebwyd. Dim ond eu rhoi wrth ochr ei gilydd a wneir: ni chaiff dim ei ysgrifennu nes i chi ddweud.</translation>
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
      <translation type="unfinished">Yna mae’r achos yn dal pob rhif ar gerdyn, ynghyd ag allan o faint y mae</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Each of these is tried out by tests, again and again. Where the program cannot do it on this computer, [[Settings]] says so under [[What protects you here]].</source>
      <translation type="unfinished">Rhoddir prawf ar bob un o’r rhain, dro ar ôl tro. Lle na all y rhaglen ei wneud ar y cyfrifiadur hwn, mae [[Settings]] yn dweud hynny o dan [[What protects you here]].</translation>
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
      <location filename="../../resources/help.json#permission" />
      <source>Each source decides for each reader and each kind of information. Not asked means no. A source can take permission back; then the program shows which dossiers already hold their words.</source>
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
      <location filename="../../resources/checklists.json" />
      <source>Each time it was raised is on record: when, by whom, to whom, what was said and what came of it.</source>
      <translation type="unfinished">Mae pob tro y’i codwyd wedi’i gofnodi: pryd, gan bwy, gyda phwy, beth a ddywedwyd a beth ddaeth ohono.</translation>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Employed there: {how_many}</source>
      <translation type="unfinished">Yn gyflogedig yno: {how_many}</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Employer</source>
      <translation type="unfinished">Cyflogwr</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Employer: {name}</source>
      <translation type="unfinished">Cyflogwr: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Employers, unions and regulators; people only heard of; how sources hang together.</source>
      <translation type="unfinished">Cyflogwyr, undebau a rheoleiddwyr; pobl y clywyd amdanynt yn unig; sut mae ffynonellau’n gysylltiedig â’i gilydd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Employment</source>
      <translation type="unfinished">Cyflogaeth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/widgets/record_bar.py" />
      <source>End the recording</source>
      <translation type="unfinished">Gorffen y recordiad</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>English, if you leave it empty.</source>
      <translation type="unfinished">Saesneg, os gadewch hwn yn wag.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Enough people fit each source.</source>
      <translation type="unfinished">Mae digon o bobl yn cyfateb i bob ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>Enter each time it was raised, with its date and the answer, or that no answer came.</source>
      <translation type="unfinished">Nodwch bob tro y’i codwyd, gyda’r dyddiad a’r ateb, neu na ddaeth ateb.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Enter, Shift Enter</source>
      <translation type="unfinished">Enter, Shift Enter</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Esc</source>
      <translation type="unfinished">Esc</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../ui/presenters/places.py" />
      <location filename="../../ui/presenters/read_back.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/help.json" />
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <source>Events</source>
      <translation type="unfinished">Digwyddiadau</translation>
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
      <location filename="../../resources/help.json" />
      <source>Everything beside the accounts is written on cards: papers with their versions, replies, questions, requests, referrals, people only heard of, who knew what and when, how sources hang together. What you type is kept at once; it becomes part of the case when you press [[Save]]. A card you left unfinished waits under [[Case notes]].</source>
      <translation type="unfinished">Ysgrifennir popeth wrth ochr yr adroddiadau ar gardiau: papurau gyda’u fersiynau, atebion, cwestiynau, ceisiadau, atgyfeiriadau, pobl y clywyd amdanynt yn unig, pwy a wyddai beth a phryd, sut y mae ffynonellau’n gysylltiedig â’i gilydd. Caiff yr hyn a deipiwch ei gadw ar unwaith; daw’n rhan o’r achos pan bwyswch [[Save]]. Mae cerdyn a adawoch heb ei orffen yn aros o dan [[Case notes]].</translation>
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
      <location filename="../../resources/help.json" />
      <source>Everything is encrypted: words, names, files, recordings. Who copies the folder learns that it is a vault, about how much is in it, and when it was last written.</source>
      <translation type="unfinished">Mae popeth wedi’i amgryptio: geiriau, enwau, ffeiliau, recordiadau. Mae pwy bynnag sy’n copïo’r ffolder yn dysgu mai cell ddiogel ydyw, tua faint sydd ynddi, a phryd yr ysgrifennwyd iddi ddiwethaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Everything is saved up to where it is.</source>
      <translation type="unfinished">Mae popeth wedi’i gadw hyd at y fan hon.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Everything is saved; you can look at it again later</source>
      <translation type="unfinished">Mae popeth wedi’i gadw; gallwch edrych arno eto’n ddiweddarach</translation>
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
      <location filename="../../resources/help.json" />
      <source>Everywhere</source>
      <translation type="unfinished">Ym mhobman</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/presenters/find.py" />
      <location filename="../../ui/presenters/search_rows.py" />
      <location filename="../../ui/wiring.py" />
      <location filename="../../resources/help.json" />
      <location filename="../../resources/guide/interview.json" />
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
      <location filename="../../resources/records.json" />
      <source>Evidence promised</source>
      <translation type="unfinished">Tystiolaeth a addawyd</translation>
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
      <location filename="../../resources/records.json" />
      <source>Exact</source>
      <translation type="unfinished">Union</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Exact words that were spoken</source>
      <translation type="unfinished">Yr union eiriau a lefarwyd</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Excel workbook</source>
      <translation type="unfinished">Llyfr gwaith Excel</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>Exceptionally serious</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Explain</source>
      <translation type="unfinished">Esbonio</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>F1</source>
      <translation type="unfinished">F1</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>F12</source>
      <translation type="unfinished">F12</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>F12, or [[Hide]] at the top right, saves your words and shows only the passphrase window. It takes about a second. Try it once now: your words come back when you open it again.</source>
      <translation type="unfinished">Mae F12, neu [[Hide]] ar y dde uchaf, yn cadw eich geiriau ac yn dangos ffenestr y cyfrinymadrodd yn unig. Mae’n cymryd tuag eiliad. Rhowch gynnig arni unwaith nawr: daw eich geiriau yn ôl pan agorwch hi eto.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>F6, Shift F6</source>
      <translation type="unfinished">F6, Shift F6</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Fact</source>
      <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Facts, as they were told then. The law speaks of a disclosure of information.</source>
      <translation type="unfinished">Ffeithiau, fel y’u dywedwyd bryd hynny. Mae’r gyfraith yn sôn am “disclosure of information”.</translation>
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
      <location filename="../../resources/tag_rules.json" />
      <source>Few people for many</source>
      <translation type="unfinished">Ychydig o bobl ar gyfer llawer</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Figures</source>
      <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>File of a kind not known here</source>
      <translation type="unfinished">Ffeil o fath nad yw’n hysbys yma</translation>
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
      <location filename="../../resources/help.json" />
      <source>Files, pictures and recordings</source>
      <translation type="unfinished">Ffeiliau, lluniau a recordiadau</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Fill in the case particulars: employer, site, activity, numbers employed, Crown or not.</source>
      <translation type="unfinished">Llenwch fanylion yr achos: cyflogwr, safle, gweithgaredd, nifer a gyflogir, corff y Goron ai peidio.</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>Find the original, and link it as the clean copy.</source>
      <translation type="unfinished">Dewch o hyd i’r gwreiddiol, a’i gysylltu fel y copi glân.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Finding, tagging, spreadsheets</source>
      <translation type="unfinished">Chwilio, rhoi tagiau, taenlenni</translation>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>First dated {first}, last {last}</source>
      <translation type="unfinished">Y cyntaf â dyddiad {first}, yr olaf {last}</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Follow-up questions</source>
      <translation type="unfinished">Cwestiynau dilynol</translation>
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
      <location filename="../../resources/records.json" />
      <source>For example that the body that decides is paid by the body complained of. Stated, never concluded from.</source>
      <translation type="unfinished">Er enghraifft, bod y corff sy’n penderfynu yn cael ei dalu gan y corff y cwynir amdano. Fe’i nodir, ond ni ddeuir i gasgliad ohono byth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>For example that you are their manager, or that you work with somebody they may speak of.</source>
      <translation type="unfinished">Er enghraifft, mai chi yw eu rheolwr, neu eich bod yn gweithio gyda rhywun y gallant sôn amdano.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>For example, the union’s solicitor on 3 May, and to leave one thing out. It is kept.</source>
      <translation type="unfinished">Er enghraifft, cyfreithiwr yr undeb ar 3 Mai, a gadael un peth allan. Fe’i cedwir.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>For one person alone, in their own words. Stopping early, leaving things out and coming back cost nothing.</source>
      <translation type="unfinished">I un person ar ei ben ei hun, yn ei eiriau ei hun. Nid yw rhoi’r gorau iddi’n gynnar, gadael pethau allan a dod yn ôl yn costio dim.</translation>
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
      <location filename="../../resources/records.json" />
      <source>For which allegation</source>
      <translation type="unfinished">Ar gyfer pa honiad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>For whoever listened</source>
      <translation type="unfinished">I bwy bynnag a wrandawodd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>For whoever sits across the table: a journalist, a rep, a helper. Nothing here has to be done in one go. Everything is saved as you type.</source>
      <translation type="unfinished">I bwy bynnag sy’n eistedd ar draws y bwrdd: newyddiadurwr, cynrychiolydd, cynorthwyydd. Nid oes rhaid gwneud dim yma ar yr un tro. Caiff popeth ei gadw wrth i chi deipio.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>For whoever turns accounts into something that HSE, a union or an editor can act on. You need accounts first: take them down, or take in what others hand you.</source>
      <translation type="unfinished">I bwy bynnag sy’n troi adroddiadau’n rhywbeth y gall HSE, undeb neu olygydd weithredu arno. Mae angen adroddiadau arnoch yn gyntaf: cofnodwch nhw, neu derbyniwch yr hyn y mae eraill yn ei roi i chi.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>For you alone. It never goes in a dossier.</source>
      <translation type="unfinished">I chi yn unig. Nid yw byth yn mynd mewn coflen.</translation>
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
      <location filename="../../resources/routes.json" />
      <source>Form</source>
      <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Found alike, not decided</source>
      <translation type="unfinished">Cafwyd eu bod yn debyg, heb benderfynu</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Free some space, then try again.</source>
      <translation type="unfinished">Rhyddhewch rywfaint o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/timeline.py" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/help.json" />
      <source>From start to end</source>
      <translation type="unfinished">O’r dechrau i’r diwedd</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>From top to bottom is the way of a case: accounts first, dossiers at the end.</source>
      <translation type="unfinished">O’r brig i’r gwaelod y mae taith achos: adroddiadau yn gyntaf, coflenni ar y diwedd.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>From what</source>
      <translation type="unfinished">O beth</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>From what is in the case now; labels are drawn afresh</source>
      <translation type="unfinished">O’r hyn sydd yn yr achos nawr; dewisir labeli o’r newydd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>From whom</source>
      <translation type="unfinished">Gan bwy</translation>
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
      <location filename="../../resources/records.json" />
      <source>Garbled: not to be quoted</source>
      <translation type="unfinished">Carbwl: ni ddylid ei ddyfynnu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Garbled: quote from a clean copy</source>
      <translation type="unfinished">Testun wedi’i lygru: dyfynnwch o gopi glân</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Gave them numbers to ring</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Gave them numbers to ring: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/help.json" />
      <source>Give it to the reader yourself. Read the [[Check code]] to them by telephone, so that they know it is the one you made.</source>
      <translation type="unfinished">Rhowch hi i’r darllenydd eich hun. Darllenwch y [[Check code]] iddo dros y ffôn, fel y gŵyr mai hi yw’r un a wnaethoch chi.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Give the case a name that says nothing about a person, and press [[Make the case]].</source>
      <translation type="unfinished">Rhowch enw i’r achos nad yw’n dweud dim am berson, a phwyswch [[Make the case]].</translation>
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
      <location filename="../../resources/help.json" />
      <source>Give them your key first: [[Copy the key]], or [[Save the picture]].</source>
      <translation type="unfinished">Rhowch eich allwedd iddo yn gyntaf: [[Copy the key]], neu [[Save the picture]].</translation>
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
      <location filename="../../resources/help.json" />
      <source>Go down the [[Checks]]. Each says what is wrong and leads to where it is mended. Some can be gone on without, with a reason that is kept. A name that was found can never be gone on with.</source>
      <translation type="unfinished">Ewch i lawr y [[Checks]]. Mae pob un yn dweud beth sydd o’i le ac yn arwain at y man lle mae ei drwsio. Gellir mynd ymlaen heb rai, gyda rheswm a gedwir. Ni ellir byth fynd ymlaen ag enw y cafwyd hyd iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Go down the steps at the left: [[Plan]] before they come, then [[Explain]]. Read each part out, and tick it when they say that they understand.</source>
      <translation type="unfinished">Ewch i lawr y camau ar y chwith: [[Plan]] cyn iddynt ddod, yna [[Explain]]. Darllenwch bob rhan yn uchel, a thiciwch hi pan ddywedant eu bod yn deall.</translation>
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
      <location filename="../../ui/widgets/check_row.py" />
      <source>Go on, on this advice</source>
      <translation type="unfinished">Mynd ymlaen, ar y cyngor hwn</translation>
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
      <location filename="../../resources/routes.json#routes" />
      <source>Grievance</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>HSE asks about harm that is going on now.</source>
      <translation type="unfinished">Mae HSE yn gofyn am niwed sy’n digwydd nawr.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json#wording" />
      <source>HSE will not investigate where the concern was not raised with the employer first, or where the employer has not had enough time to answer.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Half an hour</source>
      <translation type="unfinished">Hanner awr</translation>
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
      <location filename="../../resources/help.json" />
      <source>Hand it over, when you want to</source>
      <translation type="unfinished">Ei drosglwyddo, pan fyddwch eisiau</translation>
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
      <location filename="../../resources/records.json" />
      <source>Handed in</source>
      <translation type="unfinished">Cyflwynwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Handed over before</source>
      <translation type="unfinished">Trosglwyddwyd o’r blaen</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>Handing it over</source>
      <translation type="unfinished">Ei drosglwyddo</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Handing over and taking in</source>
      <translation type="unfinished">Trosglwyddo a derbyn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Hard to hear: {care}</source>
      <translation type="unfinished">Anodd ei glywed: {care}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Harm</source>
      <translation type="unfinished">Niwed</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Has left</source>
      <translation type="unfinished">Wedi gadael</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Have they agreed to be spoken of</source>
      <translation type="unfinished">A ydynt wedi cytuno i siarad amdanynt</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Have they confirmed it</source>
      <translation type="unfinished">A ydynt wedi’i gadarnhau</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Have they had advice?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Have you had advice about speaking up?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Health and safety law, and the right body</source>
      <translation type="unfinished">Cyfraith iechyd a diogelwch, a’r corff cywir</translation>
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
      <location filename="../../ui/frame.py" />
      <location filename="../../ui/pages/help.py" />
      <location filename="../../ui/pages/help_sheet.py" />
      <location filename="../../ui/pages/kit.py" />
      <location filename="../../ui/tour.py" />
      <location filename="../../ui/wiring.py" />
      <source>Help</source>
      <translation type="unfinished">Help</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Help came too late</source>
      <translation type="unfinished">Daeth cymorth yn rhy hwyr</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Help existed but reached staff or the person at risk too late to be of use.</source>
      <translation type="unfinished">Roedd cymorth i’w gael, ond cyrhaeddodd y staff neu’r person mewn perygl yn rhy hwyr i fod o ddefnydd.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Help, and that it came late</source>
      <translation type="unfinished">Cymorth, a’i fod wedi dod yn hwyr</translation>
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
      <location filename="../../resources/help.json" />
      <source>Hide at any moment</source>
      <translation type="unfinished">Cuddio ar unrhyw eiliad</translation>
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
      <location filename="../../resources/help.json" />
      <source>Hiding</source>
      <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Hiding and locking</source>
      <translation type="unfinished">Cuddio a chloi</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Hiding saves your words and replaces the whole program, so that no word, key or passphrase stays in the computer’s memory.</source>
      <translation type="unfinished">Mae cuddio’n cadw eich geiriau ac yn disodli’r rhaglen gyfan, fel nad oes yr un gair, allwedd na chyfrinymadrodd yn aros yng nghof y cyfrifiadur.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Hiding the screen</source>
      <translation type="unfinished">Cuddio’r sgrin</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>How</source>
      <translation type="unfinished">Sut</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How alike, of 100</source>
      <translation type="unfinished">Pa mor debyg, o 100</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How and until when it can be challenged</source>
      <translation type="unfinished">Sut a hyd pryd y gellir ei herio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>How and when it can be reached</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>How are you now?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How did you come to have them?</source>
      <translation type="unfinished">Sut y daethoch i’w cael?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How do you know of this?</source>
      <translation type="unfinished">Sut ydych chi’n gwybod am hyn?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>How far it is</source>
      <translation type="unfinished">Pa mor bell y mae</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How far it reaches</source>
      <translation type="unfinished">Pa mor bell y mae’n cyrraedd</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>How have you been treated since then?</source>
      <translation type="unfinished">Sut ydych chi wedi cael eich trin ers hynny?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How is it today?</source>
      <translation type="unfinished">Sut mae pethau heddiw?</translation>
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
      <location filename="../../resources/records.json" />
      <source>How it came to be known or held</source>
      <translation type="unfinished">Sut y daeth yn hysbys neu i law</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How it is known</source>
      <translation type="unfinished">Sut y mae’n hysbys</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How it is safe to reach them</source>
      <translation type="unfinished">Sut mae’n ddiogel cysylltu â nhw</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>How it is safe to reach you</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How it is written down</source>
      <translation type="unfinished">Sut y caiff ei ysgrifennu</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>How it was for you</source>
      <translation type="unfinished">Sut oedd hi i chi</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How it was given</source>
      <translation type="unfinished">Sut y’i rhoddwyd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How long it may take</source>
      <translation type="unfinished">Faint o amser y gall ei gymryd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>How loud it is</source>
      <translation type="unfinished">Pa mor uchel yw’r sain</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <source>How many</source>
      <translation type="unfinished">Faint</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>How many sources agreed that something goes to the union. The very fact of talking to a rep reveals membership.</source>
      <translation type="unfinished">Faint o ffynonellau a gytunodd bod rhywbeth yn mynd i’r undeb. Mae siarad â chynrychiolydd ynddo’i hun yn datgelu aelodaeth.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How many they are</source>
      <translation type="unfinished">Faint ydynt</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How many were there?</source>
      <translation type="unfinished">Faint oedd yno?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How many, and by role.</source>
      <translation type="unfinished">Faint, ac yn ôl rôl.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How sources hang together</source>
      <translation type="unfinished">Sut mae ffynonellau’n gysylltiedig</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How sure they are of those words</source>
      <translation type="unfinished">Pa mor sicr ydynt o’r geiriau hynny</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>How the answer was given</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>How the date is known</source>
      <translation type="unfinished">Sut y mae’r dyddiad yn hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <source>How the program works, and what it cannot do</source>
      <translation type="unfinished">Sut mae’r rhaglen yn gweithio, a’r hyn na all ei wneud</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <location filename="../../resources/guide/interview.json" />
      <source>How they are now, from 0 (very bad) to 10 (well)</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json#permission" />
      <source>How they are, and how it was for you, is kept only where you tick that it is to be.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/pages/search_side.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/help.json" />
      <location filename="../../resources/guide/interview.json" />
      <source>How they know</source>
      <translation type="unfinished">Sut maent yn gwybod</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>How they were treated since</source>
      <translation type="unfinished">Sut y cawsant eu trin ers hynny</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>How they would like it to go</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>I have asked: could somebody work out who this is?</source>
      <translation type="unfinished">Rwyf wedi gofyn: a allai rhywun weithio allan pwy ydyw?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I have had a break, and something to drink.</source>
      <translation type="unfinished">Rwyf wedi cael seibiant, a rhywbeth i’w yfed.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>I have it on paper: check it</source>
      <translation type="unfinished">Mae gen i hi ar bapur: ei gwirio</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I have looked at the support contacts, and know whom I would ring.</source>
      <translation type="unfinished">Rwyf wedi edrych ar y cysylltiadau cymorth, ac yn gwybod pwy y byddwn yn ei ffonio.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I have looked at what is missing, and what to ask next.</source>
      <translation type="unfinished">Rwyf wedi edrych ar yr hyn sydd ar goll, a beth i’w ofyn nesaf.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I have noted what has to be put to the employer for a reply.</source>
      <translation type="unfinished">Rwyf wedi nodi’r hyn y mae’n rhaid ei roi gerbron y cyflogwr am ateb.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>I have written down what I need. I understand what is lost without it.</source>
      <translation type="unfinished">Rwyf wedi ysgrifennu’r hyn y bydd ei angen arnaf. Rwy’n deall beth a gollir hebddo.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I know who I can talk to afterwards, and I have time after this.</source>
      <translation type="unfinished">Rwy’n gwybod â phwy y gallaf siarad wedyn, ac mae gen i amser ar ôl hyn.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>I read every word</source>
      <translation type="unfinished">Rwyf wedi darllen pob gair</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>I read their words back, and they had time to put them right.</source>
      <translation type="unfinished">Darllenais eu geiriau yn ôl, a chawsant amser i’w cywiro.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#whose" />
      <source>I said that papers may belong to the employer or be about other people, and that an adviser can be asked first.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#next" />
      <source>I said what happens next: names are taken out, they are shown what would go to a reader, and nothing goes before they say yes.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/kit_hand_over.py" />
      <source>I say yes again today: it may be used now</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>I took advice</source>
      <translation type="unfinished">Cefais gyngor</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>I will do all I can to keep who you are secret. I cannot promise it without any limit. A court can order somebody to say where they heard a thing: in the interests of justice, for national security, or to prevent disorder or crime. What was never written down cannot be asked for.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/widgets/new_words.py" />
      <source>I will make up my own</source>
      <translation type="unfinished">Byddaf yn llunio fy rhai fy hun</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>I write what you say on this laptop, in a program called Whistle. It is kept locked on this machine. The program sends nothing to anybody.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>If I think that somebody’s life is in danger now, I may have to tell somebody who can help. I would tell you first if I can.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>If a life is at risk</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>If not, offer the advice line in the support contacts before you go on.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/help.json#If somebody makes you ty" />
      <source>If somebody makes you type a passphrase, it opens. A passphrase of its own for the names list keeps the names shut. A court can order you to open both.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/self.json#safe" />
      <source>If you are not safe</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/self.json#secrecy" />
      <source>If you have or had access to benefits records: passing on information about a particular person from them may be a crime (Social Security Administration Act 1992, section 123), also after you have left. Leave out what is about one particular claimant until you have asked an adviser.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>If you want to be rid of it</source>
      <translation type="unfinished">Os ydych eisiau cael gwared arno</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>If you write more</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Illness of somebody at work</source>
      <translation type="unfinished">Salwch rhywun yn y gwaith</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Illness or distress</source>
      <translation type="unfinished">Salwch neu drallod</translation>
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
      <location filename="../../resources/help.json" />
      <source>In an account, a card, a list</source>
      <translation type="unfinished">Mewn adroddiad, cerdyn, rhestr</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>In an interview</source>
      <translation type="unfinished">Mewn cyfweliad</translation>
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
      <location filename="../../resources/records.json" />
      <source>In part</source>
      <translation type="unfinished">Yn rhannol</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>In their words. That none came is a fact too: leave it empty, or say so.</source>
      <translation type="unfinished">Yn eu geiriau nhw. Mae peidio â chael ateb yn ffaith hefyd: gadewch ef yn wag, neu dywedwch hynny.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>In this help</source>
      <translation type="unfinished">Yn yr help hwn</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>In what way was it said or sent?</source>
      <translation type="unfinished">Ym mha ffordd y cafodd ei ddweud neu ei anfon?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>In which account</source>
      <translation type="unfinished">Ym mha adroddiad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>In which incident</source>
      <translation type="unfinished">Ym mha ddigwyddiad</translation>
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
      <location filename="../../resources/records.json" />
      <source>Inferred</source>
      <translation type="unfinished">Casglwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Inferred by the publisher</source>
      <translation type="unfinished">Casglwyd gan y cyhoeddwr</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Information held back</source>
      <translation type="unfinished">Dal gwybodaeth yn ôl</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Information was refused, delayed, blacked out or said not to be held. Set the reply beside it.</source>
      <translation type="unfinished">Cafodd gwybodaeth ei gwrthod, ei hoedi neu ei duo, neu dywedwyd nad oedd yn cael ei dal. Rhowch yr ateb wrth ei hochr.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Information, and that it was held back</source>
      <translation type="unfinished">Gwybodaeth, a’i bod wedi’i dal yn ôl</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Inspections, representations and committee items under the 1977 Regulations.</source>
      <translation type="unfinished">Arolygiadau, cyflwyniadau ac eitemau pwyllgor o dan y 1977 Regulations.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Internal review</source>
      <translation type="unfinished">Adolygiad mewnol</translation>
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
      <location filename="../../resources/records.json" />
      <source>Is it known who it is</source>
      <translation type="unfinished">A yw’n hysbys pwy ydyw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <source>Is it over?</source>
      <translation type="unfinished">A yw drosodd?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Is it still going on</source>
      <translation type="unfinished">A yw’n dal i ddigwydd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Is somebody with them?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/recovery_panel.py" />
      <source>Is the paper right?</source>
      <translation type="unfinished">Ydy’r papur yn gywir?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Is there anything you would like to leave out today?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Issued</source>
      <translation type="unfinished">Dosbarthwyd</translation>
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
      <location filename="../../resources/help.json" />
      <source>It does not know faces, handwriting or voices. You have to look, and listen.</source>
      <translation type="unfinished">Nid yw’n adnabod wynebau, llawysgrifen na lleisiau. Rhaid i chi edrych, a gwrando.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>It does not say any more whom it hands over to. Write nothing here; ask for a new one.</source>
      <translation type="unfinished">Nid yw’n dweud mwyach i bwy y mae’n trosglwyddo. Peidiwch ag ysgrifennu dim yma; gofynnwch am un newydd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>It goes on</source>
      <translation type="unfinished">Mae’n parhau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <source>It has happened</source>
      <translation type="unfinished">Mae wedi digwydd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>It holds only what each source agreed to for that reader, and its file is searched for every name of the names list before it is written.</source>
      <translation type="unfinished">Dim ond yr hyn y cytunodd pob ffynhonnell iddo ar gyfer y darllenydd hwnnw sydd ynddi, a chaiff ei ffeil ei chwilio am bob enw yn y rhestr enwau cyn ei hysgrifennu.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>It holds other people’s personal data</source>
      <translation type="unfinished">Mae’n dal data personol pobl eraill</translation>
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
      <translation type="unfinished">Mae wedi’i gau</translation>
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
      <location filename="../../resources/records.json" />
      <source>It may be changed or taken down</source>
      <translation type="unfinished">Gellid ei newid neu ei dynnu i lawr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over_words.py" />
      <source>It may be passed on.</source>
      <translation type="unfinished">Gellir ei basio ymlaen.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>It may belong to the employer</source>
      <translation type="unfinished">Gall berthyn i’r cyflogwr</translation>
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
      <location filename="../../resources/help.json" />
      <source>It proposes names and clues, and misses some: nicknames, names that are ordinary words, numbers told in words, and about one telling fact in three. You have to read every word.</source>
      <translation type="unfinished">Mae’n cynnig enwau a chliwiau, ac yn methu rhai: llysenwau, enwau sy’n eiriau cyffredin, rhifau mewn geiriau, a thuag un ffaith ddadlennol o bob tair. Rhaid i chi ddarllen pob gair.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>It says who is who, and holds everything as it was before names were taken out. It can have a passphrase of its own.</source>
      <translation type="unfinished">Mae’n dweud pwy yw pwy, ac yn dal popeth fel yr oedd cyn tynnu enwau allan. Gall fod ganddi gyfrinymadrodd ar wahân.</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>It was last raised less than three months ago. HSE gives no number of days; this is our own mark.</source>
      <translation type="unfinished">Fe’i codwyd ddiwethaf lai na thri mis yn ôl. Nid yw HSE yn rhoi nifer o ddyddiau; ein mesur ni ein hunain yw hwn.</translation>
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
      <location filename="../../resources/records.json" />
      <source>It was raised with them</source>
      <translation type="unfinished">Fe’i codwyd gyda nhw</translation>
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
      <location filename="../../resources/records.json" />
      <source>Its words, as far as they are held</source>
      <translation type="unfinished">Ei eiriau, cyn belled ag y maent ar gael</translation>
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
      <location filename="../../resources/help.json" />
      <source>Keep it closed unless you need a name. A dossier can only be searched for every name while it is open, so press [[Open names list]] before you make one, and [[Close names list]] after.</source>
      <translation type="unfinished">Cadwch hi ar gau oni bai bod angen enw arnoch. Dim ond tra bydd ar agor y gellir chwilio coflen am bob enw, felly pwyswch [[Open names list]] cyn gwneud un, a [[Close names list]] ar ôl hynny.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Kept</source>
      <translation type="unfinished">Cadwyd ato</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Kept from speaking</source>
      <translation type="unfinished">Atal rhag siarad</translation>
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
      <translation type="unfinished">Fe’i cedwir gyda dyddiad heddiw. Mae eu geiriau uchod yn aros fel y maent.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Kept, with a reason</source>
      <translation type="unfinished">Wedi’i gadw, gyda rheswm</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>Kept. Compare the six words with them.</source>
      <translation type="unfinished">Cadwyd. Cymharwch y chwe gair â nhw.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Key</source>
      <translation type="unfinished">Allwedd</translation>
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
      <location filename="../../ui/frame.py" />
      <location filename="../../ui/pages/kit.py" />
      <location filename="../../ui/widgets/buttons.py" />
      <source>Key: {key}</source>
      <translation type="unfinished">Bysell: {key}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>L, V, R, K</source>
      <translation type="unfinished">L, V, R, K</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_panel.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>Language it is told in</source>
      <translation type="unfinished">Yr iaith y caiff ei adrodd ynddi</translation>
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
      <location filename="../../resources/records.json" />
      <source>Leave it empty where it is not known.</source>
      <translation type="unfinished">Gadewch ef yn wag lle nad yw’n hysbys.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Left out</source>
      <translation type="unfinished">Wedi’i adael allan</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>Left unfinished</source>
      <translation type="unfinished">Wedi’i adael heb ei orffen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Let a second person read the list [[Every word]], down to the end. Read the list and not the picture of the page.</source>
      <translation type="unfinished">Gadewch i ail berson ddarllen y rhestr [[Every word]], hyd y diwedd. Darllenwch y rhestr ac nid llun y dudalen.</translation>
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
      <location filename="../../resources/routes.json" />
      <source>Letter</source>
      <translation type="unfinished">Llythyr</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Lighter duties, a phased return or adjustments were not agreed, not kept or could not work.</source>
      <translation type="unfinished">Ni chytunwyd ar ddyletswyddau ysgafnach, dychwelyd fesul cam neu addasiadau, ni chadwyd atynt, neu ni allent weithio.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Listening to someone</source>
      <translation type="unfinished">Gwrando ar rywun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/readiness.py" />
      <source>Lists</source>
      <translation type="unfinished">Rhestrau</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#made_of" />
      <source>Lists of names and places: Faker, MIT License; nicknames, Apache License 2.0; GeoNames (geonames.org), Creative Commons Attribution 4.0; SCOWL, copyright 2000-2011 Kevin Atkinson. Colour profile: sRGB, from icc-profiles-free.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account_suggest.py" />
      <source>Lists of words hint at these tags. They are suggestions: read the words, then decide.</source>
      <translation type="unfinished">Mae rhestrau o eiriau yn awgrymu’r tagiau hyn. Awgrymiadau ydynt: darllenwch y geiriau, yna penderfynwch.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Lived through by others</source>
      <translation type="unfinished">Pethau y bu eraill drwyddynt</translation>
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
      <location filename="../../resources/help.json" />
      <source>Look through each cleaned copy for names and faces and say what you saw. When names are taken out, the file goes under the names list with its name; a copy stays only if you said that it shows nobody. Whistle does not look at faces, handwriting or voices.</source>
      <translation type="unfinished">Edrychwch drwy bob copi wedi’i lanhau am enwau ac wynebau a dywedwch beth a welsoch. Pan dynnir enwau allan, mae’r ffeil yn mynd o dan y rhestr enwau gyda’i henw; dim ond os dywedoch nad yw’n dangos neb y mae copi’n aros. Nid yw Whistle yn edrych ar wynebau, llawysgrifen na lleisiau.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Look through what is shown and confirm it.</source>
      <translation type="unfinished">Edrychwch drwy’r hyn a ddangosir, a’i gadarnhau.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Looked into: independent</source>
      <translation type="unfinished">Edrychwyd i mewn iddo: annibynnol</translation>
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
      <location filename="../../resources/help.json" />
      <source>Lost passphrases</source>
      <translation type="unfinished">Cyfrinymadroddion a gollwyd</translation>
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
      <location filename="../../resources/records.json" />
      <source>Made from</source>
      <translation type="unfinished">Gwnaed o</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Made to attend, though unfit</source>
      <translation type="unfinished">Gorfodi i ddod, er yn anaddas</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Made vaguer</source>
      <translation type="unfinished">Wedi’i wneud yn llai manwl</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Mailbox</source>
      <translation type="unfinished">Blwch post</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings_backup.py" />
      <location filename="../../ui/presenters/case_summary.py" />
      <source>Make a backup</source>
      <translation type="unfinished">Gwneud copi wrth gefn</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Make a backup under [[Settings]], on a stick that is kept somewhere else.</source>
      <translation type="unfinished">Gwnewch gopi wrth gefn o dan [[Settings]], ar gofbin a gedwir yn rhywle arall.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support.py" />
      <source>Make a case first: what was done is kept with it.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Make a case, or open the one there is. Under [[About this case]] press [[Change]] and say which employer and place it is about, and what the reader is asked to do.</source>
      <translation type="unfinished">Gwnewch achos, neu agorwch yr un sydd yno. O dan [[About this case]] pwyswch [[Change]] a dywedwch am ba gyflogwr a pha le y mae, a beth y gofynnir i’r darllenydd ei wneud.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Make it</source>
      <translation type="unfinished">Ei gwneud</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Many people left</source>
      <translation type="unfinished">Llawer o bobl wedi gadael</translation>
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
      <location filename="../../resources/records.json" />
      <source>Mark on words</source>
      <translation type="unfinished">Marc ar eiriau</translation>
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
      <location filename="../../resources/records.json" />
      <source>Marks on words</source>
      <translation type="unfinished">Marciau ar eiriau</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>May they be asked again?</source>
      <translation type="unfinished">A ellir gofyn iddynt eto?</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Memory written to disk</source>
      <translation type="unfinished">Cof wedi’i ysgrifennu i’r ddisg</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>Message</source>
      <translation type="unfinished">Neges</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Might recognise themselves</source>
      <translation type="unfinished">Gallai ei adnabod ei hun</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Minutes for each person, and pressure to keep to them</source>
      <translation type="unfinished">Munudau i bob person, a phwysau i gadw atynt</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Missed names taken out</source>
      <translation type="unfinished">Tynnwyd allan enwau a fethwyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#made_of" />
      <source>Models that help to find names, both used on this computer only:</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Month first: 3/4/2025 is in March</source>
      <translation type="unfinished">Mis yn gyntaf: mae 3/4/2025 ym mis Mawrth</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>More than</source>
      <translation type="unfinished">Mwy na</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>More than one</source>
      <translation type="unfinished">Mwy nag un</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>More than one of these</source>
      <translation type="unfinished">Mwy nag un o’r rhain</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>More was found than is shown. Type another word.</source>
      <translation type="unfinished">Canfuwyd mwy nag a ddangosir. Teipiwch air arall.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>More work is given out than can be done safely or within contracted hours.</source>
      <translation type="unfinished">Rhoddir mwy o waith nag y gellir ei wneud yn ddiogel neu o fewn oriau’r contract.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>More work than can be done</source>
      <translation type="unfinished">Mwy o waith nag y gellir ei wneud</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>My notes, not word for word</source>
      <translation type="unfinished">Fy nodiadau, nid gair am air</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>My notes, read back and agreed</source>
      <translation type="unfinished">Fy nodiadau, wedi’u darllen yn ôl ac y cytunwyd arnynt</translation>
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
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/records.json" />
      <source>Name used</source>
      <translation type="unfinished">Enw a ddefnyddiwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Name used elsewhere</source>
      <translation type="unfinished">Enw a ddefnyddir mewn man arall</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Names in what you write are looked for after saving. Where one may be, the page says so and leads you to taking it out.</source>
      <translation type="unfinished">Chwilir am enwau yn yr hyn a ysgrifennwch ar ôl ei gadw. Lle gallai fod un, mae’r dudalen yn dweud hynny ac yn eich arwain at ei dynnu allan.</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/help.json" />
      <source>Names that it does not see</source>
      <translation type="unfinished">Enwau nad yw’n eu gweld</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Names that were missed</source>
      <translation type="unfinished">Enwau a fethwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Names used elsewhere</source>
      <translation type="unfinished">Enwau a ddefnyddir mewn mannau eraill</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Names were taken out of these words.</source>
      <translation type="unfinished">Tynnwyd enwau allan o’r geiriau hyn.</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <source>No</source>
      <translation type="unfinished">Na</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>No account by somebody who still works there.</source>
      <translation type="unfinished">Nid oes adroddiad gan rywun sy’n dal i weithio yno.</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>No account says that the harm is still going on.</source>
      <translation type="unfinished">Nid oes adroddiad yn dweud bod y niwed yn dal i ddigwydd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>No account that repeats another is counted.</source>
      <translation type="unfinished">Nid oes unrhyw adroddiad sy’n ailadrodd un arall yn cael ei gyfrif.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json#detriment-not-asked" />
      <source>No account was tagged R1. Ask whether anybody was treated worse after speaking up; if so, take advice on time limits at once.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/hand_over.py" />
      <source>No accounts</source>
      <translation type="unfinished">Dim adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <location filename="../../resources/checklists.json" />
      <source>No allegation is written down yet.</source>
      <translation type="unfinished">Nid oes honiad wedi’i nodi eto.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>No allegation rests on more than one independent source at first hand.</source>
      <translation type="unfinished">Nid oes honiad sy’n dibynnu ar fwy nag un ffynhonnell annibynnol uniongyrchol.</translation>
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
      <location filename="../../resources/records.json" />
      <source>No answer in time</source>
      <translation type="unfinished">Dim ateb mewn pryd</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>No date is held for when people were last known to work there.</source>
      <translation type="unfinished">Nid oes dyddiad gennych ar gyfer pryd y gwyddys ddiwethaf bod pobl yn gweithio yno.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>No duty to give context</source>
      <translation type="unfinished">Dim dyletswydd i roi cyd-destun</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>No inspection report is held.</source>
      <translation type="unfinished">Nid oes adroddiad arolygu gennych.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>No kit was made</source>
      <translation type="unfinished">Ni wnaed pecyn</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/care.py" />
      <source>No legal hold is on the case</source>
      <translation type="unfinished">Nid oes ataliad cyfreithiol ar yr achos</translation>
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
      <location filename="../../resources/records.json" />
      <source>No measure was chosen</source>
      <translation type="unfinished">Ni ddewiswyd mesur</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/record_bar.py" />
      <source>No microphone was found. Plug one in, or write instead.</source>
      <translation type="unfinished">Ni chanfuwyd meicroffon. Cysylltwch un, neu ysgrifennwch yn lle hynny.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>No money</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/checklists.json" />
      <source>No number with what it is out of.</source>
      <translation type="unfinished">Dim rhif ynghyd ag allan o faint y mae.</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>No question has been put on this allegation.</source>
      <translation type="unfinished">Nid oes cwestiwn wedi’i roi ar yr honiad hwn.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../ui/pages/sound_part.py" />
      <source>No recording</source>
      <translation type="unfinished">Dim recordiad</translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>No reply by the day set: {n} allegations</source>
      <comment>No reply by the day set: 1 allegation</comment>
      <translation type="unfinished">
        <numerusform>Dim ateb erbyn y diwrnod a osodwyd: {n} honiad</numerusform>
        <numerusform>Dim ateb erbyn y diwrnod a osodwyd: {n} honiad</numerusform>
        <numerusform>Dim ateb erbyn y diwrnod a osodwyd: {n} o honiadau</numerusform>
        <numerusform>Dim ateb erbyn y diwrnod a osodwyd: {n} honiad</numerusform>
        <numerusform>Dim ateb erbyn y diwrnod a osodwyd: {n} honiad</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>No reply by the deadline</source>
      <translation type="unfinished">Dim ateb erbyn y dyddiad cau</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>No source has agreed to anything for the union yet.</source>
      <translation type="unfinished">Nid oes ffynhonnell wedi cytuno i ddim ar gyfer yr undeb eto.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>No staff</source>
      <translation type="unfinished">Dim staff</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>No step of a safety rep or committee is recorded.</source>
      <translation type="unfinished">Nid oes cam gan gynrychiolydd na phwyllgor diogelwch wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tag_picker.py" />
      <source>No tag fits. Try fewer letters.</source>
      <translation type="unfinished">Nid oes tag yn cyfateb. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>No tag is supported at first hand by more than one independent source.</source>
      <translation type="unfinished">Nid oes tag a gefnogir yn uniongyrchol gan fwy nag un ffynhonnell annibynnol.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>No tag names an arrangement of the employer: workload, plan, training, change or answer to a warning.</source>
      <translation type="unfinished">Nid oes tag yn enwi trefn gan y cyflogwr: llwyth gwaith, cynllun, hyfforddiant, newid neu ateb i rybudd.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <source>No tags yet</source>
      <translation type="unfinished">Dim tagiau eto</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>No time is recorded at which it was raised with the employer.</source>
      <translation type="unfinished">Nid oes adeg wedi’i chofnodi pan y’i codwyd gyda’r cyflogwr.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>No training, or refused</source>
      <translation type="unfinished">Dim hyfforddiant, neu ei wrthod</translation>
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
      <translation type="unfinished">Dim geiriau eto.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>No, and it was done to save a life</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>No, and the advice line was offered</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>No, it has ended</source>
      <translation type="unfinished">Nac ydy, mae wedi dod i ben</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Nobody can hear us, and nobody can see the screen.</source>
      <translation type="unfinished">Ni all neb ein clywed, ac ni all neb weld y sgrin.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#promise" />
      <source>Nobody can promise without any limit that who you are stays secret: a court can order somebody to say where they heard a thing. People who know you may know you by how you write.</source>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Nobody is paid for this. Speaking for money can cost you the protection of the law.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/mails.py" />
      <source>Nobody named</source>
      <translation type="unfinished">Neb wedi’i enwi</translation>
    </message>
    <message>
      <location filename="../../ui/pages/unlock.py" />
      <source>Nobody pressed anything for a while, so this hid by itself.</source>
      <translation type="unfinished">Ni phwysodd neb ddim am sbel, felly cuddiodd hwn ohono’i hun.</translation>
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
      <location filename="../../resources/records.json" />
      <source>None</source>
      <translation type="unfinished">Dim</translation>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Not a Crown body</source>
      <translation type="unfinished">Nid yw’n gorff y Goron</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Not an address at work. Say whether a message may be left.</source>
      <translation type="unfinished">Nid cyfeiriad yn y gwaith. Dywedwch a ellir gadael neges.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>Not an address at work. You can leave this empty.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/presenters/permissions_words.py" />
      <location filename="../../resources/records.json#risk" />
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
      <location filename="../../resources/records.json" />
      <source>Not asked: asking would show who told</source>
      <translation type="unfinished">Heb ofyn: byddai gofyn yn dangos pwy a ddywedodd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>Not at work</source>
      <translation type="unfinished">Nid yn y gwaith</translation>
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
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
      <source>Not done</source>
      <translation type="unfinished">Heb ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/records.json" />
      <source>Not held</source>
      <translation type="unfinished">Heb ei ddal</translation>
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
      <location filename="../../resources/records.json" />
      <source>Not kept</source>
      <translation type="unfinished">Ni chadwyd ato</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
      <source>Not known</source>
      <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../resources/records.json" />
      <source>Not known yet</source>
      <translation type="unfinished">Ddim yn hysbys eto</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>Not linked to an allegation yet.</source>
      <translation type="unfinished">Heb ei gysylltu â honiad eto.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Not looked at</source>
      <translation type="unfinished">Heb edrych arno</translation>
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
      <location filename="../../resources/records.json" />
      <source>Not part of it: left out</source>
      <translation type="unfinished">Nid yn rhan ohono: wedi’i adael allan</translation>
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
      <location filename="../../resources/records.json" />
      <source>Not verified</source>
      <translation type="unfinished">Heb ei gadarnhau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/taxonomy.json" />
      <source>Nothing done beforehand</source>
      <translation type="unfinished">Dim wedi’i wneud ymlaen llaw</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Nothing goes to anybody until you have said yes to that reader. You can take a yes back. Once something has been sent I can ask for it back, but I cannot promise that it comes.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <source>Nothing has a date yet</source>
      <translation type="unfinished">Nid oes dyddiad gan ddim eto</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#Nothing here is legal ad" />
      <source>Nothing here is legal advice. Under [[Support]] there are advice lines.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/checklists.json" />
      <source>Nothing is quoted from a rewrite or a garbled copy; an admission rests on a source of good quality.</source>
      <translation type="unfinished">Ni ddyfynnir dim o ailysgrifeniad neu gopi carbwl; mae cyfaddefiad yn dibynnu ar ffynhonnell o ansawdd da.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Nothing that I know of</source>
      <translation type="unfinished">Dim y gwn i amdano</translation>
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
      <location filename="../../resources/records.json" />
      <source>Number</source>
      <translation type="unfinished">Rhif</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Number, or the least of it</source>
      <translation type="unfinished">Rhif, neu’r lleiaf ohono</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../resources/records.json" />
      <source>Numbers</source>
      <translation type="unfinished">Rhifau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>Numbers and contacts</source>
      <translation type="unfinished">Rhifau a manylion cyswllt</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Numbers of people who left</source>
      <translation type="unfinished">Niferoedd y bobl a adawodd</translation>
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
      <location filename="../../resources/records.json" />
      <source>Of which allegation</source>
      <translation type="unfinished">Am ba honiad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Of whom</source>
      <translation type="unfinished">I bwy</translation>
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
      <location filename="../../resources/records.json" />
      <source>Offered</source>
      <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Old passphrases</source>
      <translation type="unfinished">Hen gyfrinymadroddion</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/play_bar.py" />
      <source>On 10 seconds</source>
      <translation type="unfinished">Ymlaen 10 eiliad</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On [[Accounts]] press [[Put in the bin]]. It can be taken out again until the bin is emptied. Emptying destroys it for good, and leaves a note without content.</source>
      <translation type="unfinished">Ar [[Accounts]] pwyswch [[Put in the bin]]. Gellir ei dynnu allan eto nes i’r bin gael ei wagio. Mae gwagio’n ei ddinistrio am byth, ac yn gadael nodyn heb gynnwys.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On [[Allegations]] press [[New allegation]] and write down one thing that is said to be true. Link tagged words, papers and replies to it.</source>
      <translation type="unfinished">Ar [[Allegations]] pwyswch [[New allegation]] ac ysgrifennwch un peth y dywedir ei fod yn wir. Cysylltwch eiriau â thag, papurau ac atebion ag ef.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On [[Dossiers]] choose the layout beside the reader and press [[Put together]].</source>
      <translation type="unfinished">Ar [[Dossiers]] dewiswch y cynllun wrth ochr y darllenydd a phwyswch [[Put together]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On [[Dossiers]] press [[What is held, what is missing]]. It lays your facts beside what HSE looks for, and says what to ask for next. It never says that something is met: they decide.</source>
      <translation type="unfinished">Ar [[Dossiers]] pwyswch [[What is held, what is missing]]. Mae’n gosod eich ffeithiau wrth ochr yr hyn y mae HSE yn chwilio amdano, ac yn dweud beth i ofyn amdano nesaf. Nid yw byth yn dweud bod rhywbeth wedi’i fodloni: nhw sy’n penderfynu.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#On [[Permissions]] choos" />
      <source>On [[Permissions]] choose a source and a reader. Read each question out and press what they say: [[Agreed]], [[Agreed, if …]], [[Refused]]. Not asked means no.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json#On [[Permissions]] press" />
      <source>On [[Permissions]] press [[Take back permission]]. From then on nothing goes to that reader. The page says which dossiers already hold their words, and [[Read back]] has letters that ask for them back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On [[Times raised]] put down each time somebody was told, and the answer. It is the first thing that a regulator asks for.</source>
      <translation type="unfinished">Ar [[Times raised]] nodwch bob tro y dywedwyd wrth rywun, a’r ateb. Dyma’r peth cyntaf y mae rheoleiddiwr yn gofyn amdano.</translation>
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
      <location filename="../../resources/help.json" />
      <source>On the page [[Case]] press [[Start an interview]]. Give the source a made-up name, such as Heron, and press [[Begin]].</source>
      <translation type="unfinished">Ar y dudalen [[Case]] pwyswch [[Start an interview]]. Rhowch ffugenw i’r ffynhonnell, fel Heron, a phwyswch [[Begin]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>On the timeline a diamond is a known day, a solid bar is when it is sure to have been, a broken edge is when it may have been, an arrow is still going on. The [[List]] has the same in words. Arrow keys go from one to the next, plus and minus show it nearer or further, 0 shows all.</source>
      <translation type="unfinished">Ar y llinell amser diwrnod hysbys yw diemwnt, bar solet yw pryd y mae’n sicr iddo fod, ymyl doredig yw pryd y gallai fod, ac mae saeth yn dal i barhau. Mae’r un peth mewn geiriau yn [[List]]. Mae’r bysellau saeth yn mynd o un i’r nesaf, mae plws a minws yn ei dangos yn nes neu’n bellach, ac mae 0 yn dangos popeth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>On them, colleagues or the public. Health is said only if they want to, and is asked about apart.</source>
      <translation type="unfinished">Arnynt hwy, ar gydweithwyr neu ar y cyhoedd. Dim ond os dymunant y sonnir am iechyd, a gofynnir amdano ar wahân.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Once names are taken out, who is who is under a passphrase of its own. With the vault open and the names list closed, nobody can read who somebody is.</source>
      <translation type="unfinished">Unwaith y tynnir enwau allan, mae pwy yw pwy o dan gyfrinymadrodd ar wahân. Gyda’r gell ddiogel ar agor a’r rhestr enwau ar gau, ni all neb ddarllen pwy yw rhywun.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>One card for each thing that happened. Ask one question at a time, and wait.</source>
      <translation type="unfinished">Un cerdyn am bob peth a ddigwyddodd. Gofynnwch un cwestiwn ar y tro, ac arhoswch.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>One card for each time somebody was told. A short spoken warning counts. For time limits: seek advice now.</source>
      <translation type="unfinished">Un cerdyn am bob tro y dywedwyd wrth rywun. Mae rhybudd llafar byr yn cyfrif. Ynghylch terfynau amser: ceisiwch gyngor nawr.</translation>
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
      <location filename="../../resources/records.json" />
      <source>One question of a right of reply: what was asked, by when an answer was wanted, and what came.</source>
      <translation type="unfinished">Un cwestiwn o hawl i ateb: beth a ofynnwyd, erbyn pryd yr oedd angen ateb, a beth ddaeth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#permission" />
      <source>One reader at a time. Nothing is ticked beforehand, and not asked means no.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>One recipient at a time. “Not asked” means it stays in.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One site</source>
      <translation type="unfinished">Un safle</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>One step after the other, saved as you type</source>
      <translation type="unfinished">Un cam ar ôl y llall, wedi’i gadw wrth i chi deipio</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One team</source>
      <translation type="unfinished">Un tîm</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One text made from another. It never counts as a second source.</source>
      <translation type="unfinished">Un testun wedi’i wneud o un arall. Nid yw byth yn cyfrif fel ail ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>One thing at a time</source>
      <translation type="unfinished">Un peth ar y tro</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One thing that happened to a request. That nothing is held is a fact of its own, and no proof that there is nothing.</source>
      <translation type="unfinished">Un peth a ddigwyddodd i gais. Mae’r ffaith nad oes dim yn cael ei ddal yn ffaith ynddi’i hun, ac nid yw’n brawf nad oes dim.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One thing that should be done.</source>
      <translation type="unfinished">Un peth y dylid ei wneud.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>One version with the dates of its life, each as far as known. The delay between two is a range, never one figure.</source>
      <translation type="unfinished">Un fersiwn gyda dyddiadau ei hoes, pob un hyd y gwyddys. Ystod yw’r oedi rhwng dau, byth un ffigur.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Only before</source>
      <translation type="unfinished">Dim ond o’r blaen</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Only by the way above</source>
      <translation type="unfinished">Dim ond yn y ffordd uchod</translation>
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
      <location filename="../../resources/guide/self.json#handover" />
      <source>Only once I have said yes again on another day</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Only one person's account permits it to be shown.</source>
      <translation type="unfinished">Dim ond adroddiad un person sy’n caniatáu ei ddangos.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <source>Only those without an answer</source>
      <translation type="unfinished">Dim ond y rhai heb ateb</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Only what they saw, heard or did themselves. What they make of it goes below.</source>
      <translation type="unfinished">Dim ond yr hyn a welsant, a glywsant neu a wnaethant eu hunain. Mae’r hyn y maent yn ei gasglu ohono’n mynd isod.</translation>
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
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/help.json" />
      <source>Open [[Support]] and ring each number once, or have somebody ring it. Press [[Check it now]] when it is right. An interview waits while a number has not been checked for too long.</source>
      <translation type="unfinished">Agorwch [[Support]] a ffoniwch bob rhif unwaith, neu gofynnwch i rywun ei ffonio. Pwyswch [[Check it now]] pan fydd yn gywir. Mae cyfweliad yn aros tra bo rhif heb ei wirio ers gormod o amser.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Open an account, mark some words and press [[Tag]]. Choose the tag by a letter or a word, and say how they know.</source>
      <translation type="unfinished">Agorwch adroddiad, marciwch rai geiriau a phwyswch [[Tag]]. Dewiswch y tag yn ôl llythyren neu air, a dywedwch sut y gwyddant.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Open the account: words whose names are out can no longer change, but names can still be taken out of them. The command is: whistle revise. It says which dossiers left with the name in them.</source>
      <translation type="unfinished">Agorwch yr adroddiad: ni all geiriau y tynnwyd eu henwau newid mwyach, ond gellir tynnu enwau ohonynt o hyd. Y gorchymyn yw: whistle revise. Mae’n dweud pa goflenni a adawodd gyda’r enw ynddynt.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Open the names list, so that the file can be searched for every name.</source>
      <translation type="unfinished">Agorwch y rhestr enwau, fel y gellir chwilio’r ffeil am bob enw.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>OpenDocument sheet</source>
      <translation type="unfinished">Taenlen OpenDocument</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>OpenDocument slides</source>
      <translation type="unfinished">Sleidiau OpenDocument</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>OpenDocument text</source>
      <translation type="unfinished">Testun OpenDocument</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Opened its own page</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Opening it elsewhere may tell somebody that it was opened. Nothing is fetched here.</source>
      <translation type="unfinished">Gall ei agor yn rhywle arall ddweud wrth rywun ei fod wedi’i agor. Ni nôlir dim yma.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Opinion</source>
      <translation type="unfinished">Barn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Or who it was, by label or role</source>
      <translation type="unfinished">Neu pwy oedd, yn ôl label neu rôl</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Organisation or unit</source>
      <translation type="unfinished">Sefydliad neu uned</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Organisations</source>
      <translation type="unfinished">Sefydliadau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Original</source>
      <translation type="unfinished">Gwreiddiol</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Other</source>
      <translation type="unfinished">Arall</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Other data beside what it shows.</source>
      <translation type="unfinished">Data arall y tu hwnt i’r hyn y mae’n ei ddangos.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Other events</source>
      <translation type="unfinished">Digwyddiadau eraill</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Other languages</source>
      <translation type="unfinished">Ieithoedd eraill</translation>
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
      <location filename="../../resources/records.json" />
      <source>Others say so</source>
      <translation type="unfinished">Mae eraill yn dweud hynny</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Out of how many</source>
      <translation type="unfinished">Allan o faint</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Out of how many?</source>
      <translation type="unfinished">Allan o faint?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Out of whom, in the source’s words</source>
      <translation type="unfinished">Allan o bwy, yng ngeiriau’r ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Out of, or the least of it</source>
      <translation type="unfinished">Allan o, neu’r lleiaf ohono</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Outlet</source>
      <translation type="unfinished">Cyhoeddiad neu wefan</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <source>Over what time</source>
      <translation type="unfinished">Dros ba gyfnod</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Over what time?</source>
      <translation type="unfinished">Dros ba gyfnod?</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Oversight and learning</source>
      <translation type="unfinished">Goruchwyliaeth a dysgu</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>PDF document</source>
      <translation type="unfinished">Dogfen PDF</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Papers, pictures, messages. Described is enough: nothing need be handed over.</source>
      <translation type="unfinished">Papurau, lluniau, negeseuon. Mae disgrifiad yn ddigon: nid oes angen trosglwyddo dim.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Partly denies, partly accepts</source>
      <translation type="unfinished">Yn gwadu rhan, yn derbyn rhan</translation>
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
      <location filename="../../resources/records.json" />
      <source>Passed to another body</source>
      <translation type="unfinished">Pasiwyd i gorff arall</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../ui/pages/interview.py" />
      <location filename="../../ui/widgets/play_bar.py" />
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
      <location filename="../../resources/records.json" />
      <source>People at risk</source>
      <translation type="unfinished">Pobl mewn perygl</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>People heard of</source>
      <translation type="unfinished">Pobl y clywyd amdanynt</translation>
    </message>
    <message>
      <location filename="../../ui/tour.py" />
      <source>People to ring: for a source, for somebody they tell you about, and for you.</source>
      <translation type="unfinished">Pobl i’w ffonio: i ffynhonnell, i rywun y maent yn sôn amdano, ac i chi.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>People who can be dangerous, and nobody to look after it</source>
      <translation type="unfinished">Pobl a all fod yn beryglus, a neb i ofalu am hynny</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>People who left, and how many of how many</source>
      <translation type="unfinished">Pobl a adawodd, a faint allan o faint</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>People who use the service met hostility, contempt or pressure.</source>
      <translation type="unfinished">Cafodd pobl sy’n defnyddio’r gwasanaeth eu trin â gelyniaeth, dirmyg neu bwysau.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>People willing to speak</source>
      <translation type="unfinished">Pobl sy’n fodlon siarad</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../resources/help.json" />
      <location filename="../../resources/guide/interview.json#permission" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>Phones are switched off or in another room, the source’s too if they wish.</source>
      <translation type="unfinished">Mae ffonau wedi’u diffodd neu mewn ystafell arall, ffôn y ffynhonnell hefyd os yw’n dymuno.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <source>Photos, letters, e-mails, recordings. Add files, or drag them here.</source>
      <translation type="unfinished">Lluniau, llythyrau, e-byst, recordiadau. Ychwanegwch ffeiliau, neu llusgwch nhw yma.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (GIF)</source>
      <translation type="unfinished">Llun (GIF)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (HEIC)</source>
      <translation type="unfinished">Llun (HEIC)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (JPEG)</source>
      <translation type="unfinished">Llun (JPEG)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (PNG)</source>
      <translation type="unfinished">Llun (PNG)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (TIFF)</source>
      <translation type="unfinished">Llun (TIFF)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Picture (WebP)</source>
      <translation type="unfinished">Llun (WebP)</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Pictures and voices</source>
      <translation type="unfinished">Lluniau a lleisiau</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Plan</source>
      <translation type="unfinished">Cynllunio</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Plan or contacts out of date</source>
      <translation type="unfinished">Cynllun neu fanylion cyswllt wedi dyddio</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Plan or lesson not carried out</source>
      <translation type="unfinished">Heb weithredu cynllun neu wers</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Please tell me, from the start and in your own words, what you saw, heard or did. I will not interrupt.</source>
      <translation type="unfinished">Dywedwch wrthyf, o’r dechrau ac yn eich geiriau eich hun, beth a welsoch, a glywsoch neu a wnaethoch. Ni fyddaf yn torri ar draws.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Points of law and care that are looked at before a dossier goes to anybody. Shown as information, never as advice.</source>
      <translation type="unfinished">Pwyntiau cyfraith a gofal yr edrychir arnynt cyn i goflen fynd at neb. Fe’u dangosir fel gwybodaeth, byth fel cyngor.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Possibly the same person</source>
      <translation type="unfinished">O bosibl yr un person</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>PowerPoint slides</source>
      <translation type="unfinished">Sleidiau PowerPoint</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/interview_shown.py" />
      <source>Prefer not to say</source>
      <translation type="unfinished">Mae’n well gennyf beidio â dweud</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#Press [[Hand over when r" />
      <source>Press [[Hand over when ready]]. You can hand it over tonight and still decide another day whether it may be used.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Press [[Make the dossier]], and choose where to save it. The file is searched once more, then it is written.</source>
      <translation type="unfinished">Pwyswch [[Make the dossier]], a dewiswch ble i’w chadw. Chwilir y ffeil unwaith eto, yna caiff ei hysgrifennu.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Press [[Pack into one file]], choose where, and give them the file.</source>
      <translation type="unfinished">Pwyswch [[Pack into one file]], dewiswch ble, a rhowch y ffeil iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Press [[Take names out]] at the foot. After that the words can no longer change, and who is who is in the names list only.</source>
      <translation type="unfinished">Pwyswch [[Take names out]] ar y gwaelod. Ar ôl hynny ni all y geiriau newid mwyach, a dim ond yn y rhestr enwau y mae pwy yw pwy.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Pressure to hit targets</source>
      <translation type="unfinished">Pwysau i gyrraedd targedau</translation>
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
      <location filename="../../resources/help.json" />
      <source>Printers</source>
      <translation type="unfinished">Argraffwyr</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>Printers keep copies</source>
      <translation type="unfinished">Mae argraffwyr yn cadw copïau</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Printing and saving</source>
      <translation type="unfinished">Argraffu a chadw</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Procedure</source>
      <translation type="unfinished">Gweithdrefn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Procedures</source>
      <translation type="unfinished">Gweithdrefnau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Promised and forbidden</source>
      <translation type="unfinished">Addewidion a gwaharddiadau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Promised, never came</source>
      <translation type="unfinished">Addawyd, ni ddaeth byth</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Protective rule not applied</source>
      <translation type="unfinished">Heb gymhwyso rheol sy’n diogelu</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Publication</source>
      <translation type="unfinished">Cyhoeddi</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Publications</source>
      <translation type="unfinished">Cyhoeddiadau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Published</source>
      <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Publisher</source>
      <translation type="unfinished">Cyhoeddwr</translation>
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
      <location filename="../../resources/records.json" />
      <source>Put in by an editor, kept in its brackets</source>
      <translation type="unfinished">Wedi’i roi i mewn gan olygydd, wedi’i gadw yn ei fachau</translation>
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
      <translation type="unfinished">Rhoi ei ffigurau gyda’r achos</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Put right</source>
      <translation type="unfinished">Cywirwyd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Put right what it found, then try again.</source>
      <translation type="unfinished">Cywirwch yr hyn a ganfu, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Put the allegation as questions, without testimony, with a day by which to answer.</source>
      <translation type="unfinished">Rhowch yr honiad fel cwestiynau, heb dystiolaeth unrhyw un, gyda diwrnod i ateb erbyn iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Put the allegations to the employer where that is safe, and note what they say under [[Their replies]]. No reply is written down too.</source>
      <translation type="unfinished">Rhowch yr honiadau gerbron y cyflogwr lle mae hynny’n ddiogel, a nodwch yr hyn a ddywed o dan [[Their replies]]. Nodir hefyd na ddaeth ateb.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Putting a dossier together</source>
      <translation type="unfinished">Llunio coflen</translation>
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
      <location filename="../../resources/records.json" />
      <source>Question put</source>
      <translation type="unfinished">Cwestiwn a ofynnwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Questions put</source>
      <translation type="unfinished">Cwestiynau a ofynnwyd</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>Quotations rest on clean copies</source>
      <translation type="unfinished">Mae dyfyniadau’n dibynnu ar gopïau glân</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Quotes it at length</source>
      <translation type="unfinished">Yn ei ddyfynnu’n helaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Raised</source>
      <translation type="unfinished">Codwyd</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Raised with the employer</source>
      <translation type="unfinished">Wedi’i godi gyda’r cyflogwr</translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Raised with the employer {n} times</source>
      <comment>Raised with the employer once</comment>
      <translation type="unfinished">
        <numerusform>Heb ei godi gyda’r cyflogwr</numerusform>
        <numerusform>Codwyd gyda’r cyflogwr unwaith</numerusform>
        <numerusform>Codwyd gyda’r cyflogwr {n} o weithiau</numerusform>
        <numerusform>Codwyd gyda’r cyflogwr {n} gwaith</numerusform>
        <numerusform>Codwyd gyda’r cyflogwr {n} gwaith</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Raised with the employer, and time given to answer</source>
      <translation type="unfinished">Wedi’i godi gyda’r cyflogwr, a rhoi amser i ateb</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Raising concerns</source>
      <translation type="unfinished">Codi pryderon</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Rang 999 or went to A&amp;E</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Rang 999 or went to A&amp;E: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Rang NHS 111 or a crisis line with them</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Rang NHS 111 or a crisis line with them: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <translation type="unfinished">Darllenwch yn uchel: {said}</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Read each out. Tick it once the source says that they understand.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Read every word first: {read} of {total} lines are read. Go down the list of words; “Read to here” notes how far you came.</source>
      <translation type="unfinished">Darllenwch bob gair yn gyntaf: darllenwyd {read} o {total} llinell. Ewch i lawr y rhestr eiriau; mae “Darllenwyd hyd yma” yn nodi pa mor bell y daethoch.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Read every word of the preview yourself. The program misses some: nicknames, habits, what only colleagues know. Mark such words and press [[Add]].</source>
      <translation type="unfinished">Darllenwch bob gair o’r rhagolwg eich hun. Mae’r rhaglen yn methu rhai: llysenwau, arferion, yr hyn y mae cydweithwyr yn unig yn ei wybod. Marciwch eiriau o’r fath a phwyswch [[Add]].</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Read their words back. What they correct is added, nothing is written over.</source>
      <translation type="unfinished">Darllenwch eu geiriau yn ôl. Caiff yr hyn y maent yn ei gywiro ei ychwanegu; ni chaiff dim ei drosysgrifo.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Read this aloud, then listen.</source>
      <translation type="unfinished">Darllenwch hyn yn uchel, yna gwrandewch.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Read this before you trust the program with anybody’s words.</source>
      <translation type="unfinished">Darllenwch hyn cyn i chi ymddiried geiriau neb i’r rhaglen.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Reader, recipient</source>
      <translation type="unfinished">Darllenydd, derbynnydd</translation>
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
      <location filename="../../resources/records.json" />
      <source>Rebuttal</source>
      <translation type="unfinished">Gwrthbrofiad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Received</source>
      <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/pages/read_back.py" />
      <source>Recipient</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Recommendations, or a plan to make things safer, were dropped, thinned out or never measured.</source>
      <translation type="unfinished">Cafodd argymhellion, neu gynllun i wneud pethau’n fwy diogel, eu gollwng, eu gwanhau neu ni chawsant erioed eu mesur.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Record of what was done</source>
      <translation type="unfinished">Cofnod o’r hyn a wnaed</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Record the answer in full, or that there was none.</source>
      <translation type="unfinished">Cofnodwch yr ateb yn llawn, neu na chafwyd un.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Recovery sheet</source>
      <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Redacted by us</source>
      <translation type="unfinished">Wedi’i golygu gennym ni</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Redacted when released</source>
      <translation type="unfinished">Wedi’i golygu pan ryddhawyd hi</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Redactions</source>
      <translation type="unfinished">Golygiadau</translation>
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
      <location filename="../../resources/help.json" />
      <location filename="../../resources/records.json" />
      <source>Referral</source>
      <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Referrals</source>
      <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Referred to an earlier statement</source>
      <translation type="unfinished">Cyfeiriwyd at ddatganiad cynharach</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <location filename="../../ui/presenters/permissions_words.py" />
      <source>Refused</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Refused</source>
      <comment>data</comment>
      <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Regulator</source>
      <translation type="unfinished">Rheoleiddiwr</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Regulator did not act</source>
      <translation type="unfinished">Rheoleiddiwr heb weithredu</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Released</source>
      <translation type="unfinished">Rhyddhawyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Released in part</source>
      <translation type="unfinished">Rhyddhawyd yn rhannol</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Relief came only after someone had broken down; no risk was assessed and nothing was done at the source.</source>
      <translation type="unfinished">Dim ond ar ôl i rywun dorri i lawr y cafwyd rhyddhad; ni aseswyd unrhyw risg ac ni wnaed dim wrth y gwraidd.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Relief only after somebody broke down</source>
      <translation type="unfinished">Rhyddhad dim ond ar ôl i rywun dorri i lawr</translation>
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
      <location filename="../../resources/records.json" />
      <source>Repeats an earlier statement</source>
      <translation type="unfinished">Yn ailadrodd datganiad cynharach</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>Repeats “{record_words}”</source>
      <translation type="unfinished">Yn ailadrodd “{record_words}”</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Replaced</source>
      <translation type="unfinished">Disodlwyd</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Replies</source>
      <translation type="unfinished">Atebion</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/records.json" />
      <source>Reply</source>
      <translation type="unfinished">Ateb</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/routes.json#routes" />
      <source>Request for information</source>
      <translation type="unfinished">Cais am wybodaeth</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Requests for information</source>
      <translation type="unfinished">Ceisiadau am wybodaeth</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>Requests for information and what became of them; what was sent to a body, and its decision.</source>
      <translation type="unfinished">Ceisiadau am wybodaeth a’r hyn a ddaeth ohonynt; yr hyn a anfonwyd at gorff, a’i benderfyniad.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Reserved by law</source>
      <translation type="unfinished">Wedi’u neilltuo gan y gyfraith</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Responded</source>
      <translation type="unfinished">Ymatebwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Restriction on speaking</source>
      <translation type="unfinished">Cyfyngiad ar siarad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Restrictions</source>
      <translation type="unfinished">Cyfyngiadau</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Return to work failed</source>
      <translation type="unfinished">Dychwelyd i’r gwaith yn methu</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Rich text</source>
      <translation type="unfinished">Testun cyfoethog</translation>
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
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>Risk assessment</source>
      <translation type="unfinished">Asesiad risg</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Risk not written down</source>
      <translation type="unfinished">Heb gofnodi risg</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Risky cases not managed</source>
      <translation type="unfinished">Heb reoli achosion peryglus</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Route</source>
      <translation type="unfinished">Llwybr</translation>
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
      <location filename="../../resources/help.json" />
      <source>Safety</source>
      <translation type="unfinished">Diogelwch</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>Said</source>
      <translation type="unfinished">Ar lafar</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>Said at a meeting</source>
      <translation type="unfinished">Ar lafar mewn cyfarfod</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Said to exist, not seen</source>
      <translation type="unfinished">Dywedir ei bod yn bod, heb ei gweld</translation>
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
      <location filename="../../resources/help.json" />
      <source>Say how many people could be meant. Where only a few fit, leave dates or roles out: change what was agreed, or ask the source.</source>
      <translation type="unfinished">Dywedwch faint o bobl y gallai fod yn sôn amdanynt. Lle mai dim ond ychydig sy’n ffitio, gadewch ddyddiadau neu rolau allan: newidiwch yr hyn y cytunwyd arno, neu gofynnwch i’r ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>Say labels in place of names while names are taken out</source>
      <translation type="unfinished">Dweud labeli yn lle enwau tra tynnir enwau allan</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#Say what may be passed o" />
      <source>Say what may be passed on. What you leave open is a no.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>Say who may have what</source>
      <translation type="unfinished">Dweud pwy gaiff beth</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Say who you are today: [[I am listening to someone]].</source>
      <translation type="unfinished">Dywedwch pwy ydych chi heddiw: [[I am listening to someone]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Say who you are today: [[I am putting a dossier together]].</source>
      <translation type="unfinished">Dywedwch pwy ydych chi heddiw: [[I am putting a dossier together]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Say who you are today: [[I am writing my own account]]. From a USB stick you are not asked.</source>
      <translation type="unfinished">Dywedwch pwy ydych chi heddiw: [[I am writing my own account]]. O gofbin USB ni ofynnir i chi.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Says what it provides</source>
      <translation type="unfinished">Yn dweud beth y mae’n ei ddarparu</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Secrecy of benefits records</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/records.json" />
      <source>Seen and described, not kept on purpose</source>
      <translation type="unfinished">Wedi’i gweld a’i disgrifio, heb ei chadw o fwriad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence.py" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/evidence.json" />
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
      <location filename="../../resources/taxonomy.json" />
      <source>Self-harm and keeping people safe</source>
      <translation type="unfinished">Hunan-niweidio a chadw pobl yn ddiogel</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/timeline.py" />
      <source>Sent</source>
      <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>Sent it a text</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../whistle/casework/timeline.py" />
      <source>Sent to {name}</source>
      <translation type="unfinished">Anfonwyd at {name}</translation>
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
      <location filename="../../resources/records.json" />
      <source>Set apart until advice is taken</source>
      <translation type="unfinished">Wedi’i gosod o’r neilltu nes cael cyngor</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Set the vault up once: where it is kept, its passphrase, the names list, a recovery sheet. The guide “Listening to someone” has the steps.</source>
      <translation type="unfinished">Gosodwch y gell ddiogel unwaith: ble y’i cedwir, ei chyfrinymadrodd, y rhestr enwau, taflen adfer. Mae’r camau yn y canllaw “Gwrando ar rywun”.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Several meetings</source>
      <translation type="unfinished">Sawl cyfarfod</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Several people, not one</source>
      <translation type="unfinished">Sawl person, nid un</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Several staff affected now</source>
      <translation type="unfinished">Effeithio ar sawl aelod o staff nawr</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json" />
      <source>Several together</source>
      <translation type="unfinished">Sawl un gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Sexual harassment</source>
      <translation type="unfinished">Aflonyddu rhywiol</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Sexual words or acts</source>
      <translation type="unfinished">Geiriau neu weithredoedd rhywiol</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Short, and another day again</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
    <message numerus="yes">
      <location filename="../../ui/widgets/check_row.py" />
      <source>Show only the first {n}</source>
      <comment>Show only the first</comment>
      <translation type="unfinished">
        <numerusform>Dangos dim ond y {n} cyntaf</numerusform>
        <numerusform>Dangos dim ond y cyntaf</numerusform>
        <numerusform>Dangos dim ond y {n} cyntaf</numerusform>
        <numerusform>Dangos dim ond y {n} cyntaf</numerusform>
        <numerusform>Dangos dim ond y {n} cyntaf</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Show page {count}</source>
      <translation type="unfinished">Dangos tudalen {count}</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Show the exact words to an adviser.</source>
      <translation type="unfinished">Dangoswch yr union eiriau i gynghorydd.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Show what is alleged</source>
      <translation type="unfinished">Dangos yr hyn a honnir</translation>
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
      <location filename="../../resources/records.json" />
      <source>Since when</source>
      <translation type="unfinished">Ers pryd</translation>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>Site: {site}; activity: {what}</source>
      <translation type="unfinished">Safle: {site}; gweithgaredd: {what}</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Slowly, with breaks</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/records.json" />
      <source>Somebody at risk</source>
      <translation type="unfinished">Rhywun mewn perygl</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>Somebody came to harm, or nearly</source>
      <translation type="unfinished">Cafodd rhywun niwed, neu bron</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Somebody could work out who this is.</source>
      <translation type="unfinished">Gallai rhywun weithio allan pwy yw hwn.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Somebody else lived through it</source>
      <translation type="unfinished">Bu rhywun arall drwyddo</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../resources/records.json" />
      <source>Somebody heard of</source>
      <translation type="unfinished">Rhywun y clywyd sôn amdano</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Somebody in the account who may know themselves in a dossier. Looked at before anything leaves.</source>
      <translation type="unfinished">Rhywun yn yr adroddiad a all ei adnabod ei hun mewn coflen. Edrychir ar hyn cyn i ddim adael.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>Somebody in the names list is named in it.</source>
      <translation type="unfinished">Mae rhywun yn y rhestr enwau wedi’i enwi ynddi.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Somebody made to come, and a reason why they should not</source>
      <translation type="unfinished">Gorfodi rhywun i ddod, a rheswm pam na ddylai</translation>
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
      <location filename="../../resources/tag_rules.json" />
      <source>Somebody sent off with an advice</source>
      <translation type="unfinished">Anfon rhywun ymaith gyda chyngor</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Somebody spoke of dying, and the answer was none</source>
      <translation type="unfinished">Soniodd rhywun am farw, ac ni chafwyd ateb</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Somebody they told of</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py#Somebody was at risk" />
      <source>Somebody was at risk</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>Somebody was harmed</source>
      <translation type="unfinished">Cafodd rhywun niwed</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Somebody was shown out</source>
      <translation type="unfinished">Cafodd rhywun ei hebrwng allan</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Somebody who did not put it together. It is kept.</source>
      <translation type="unfinished">Rhywun na roddodd hi at ei gilydd. Caiff ei gadw.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Somebody who is not a source here: an anonymous caller, an insider behind a chain of reports, people who told a source of what they did, a person for whom an adviser speaks.</source>
      <translation type="unfinished">Rhywun nad yw’n ffynhonnell yma: galwr dienw, rhywun o’r tu mewn y tu ôl i gadwyn o adroddiadau, pobl a ddywedodd wrth ffynhonnell beth a wnaethant, person y mae cynghorydd yn siarad drosto.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Somebody who might recognise themselves has not been decided on.</source>
      <translation type="unfinished">Ni phenderfynwyd ar rywun a allai ei adnabod ei hun.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Somebody’s health or safety</source>
      <translation type="unfinished">Iechyd neu ddiogelwch rhywun</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <location filename="../../ui/pages/interview_list.py" />
      <source>Someone new</source>
      <translation type="unfinished">Rhywun newydd</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Someone was dismissed or otherwise treated worse because a concern was raised. Not another word for illness.</source>
      <translation type="unfinished">Cafodd rhywun ei ddiswyddo neu ei drin yn waeth mewn ffordd arall am fod pryder wedi’i godi. Nid gair arall am salwch.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Someone was made to come in or take part although a risk to their health was known.</source>
      <translation type="unfinished">Gorfodwyd rhywun i ddod i mewn neu i gymryd rhan er bod risg i’w iechyd yn hysbys.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder.py" />
      <source>Something changed since this was put together</source>
      <translation type="unfinished">Newidiodd rhywbeth ers rhoi hon at ei gilydd</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Something else</source>
      <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Something hidden</source>
      <translation type="unfinished">Rhywbeth cudd</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Something of these being hidden</source>
      <translation type="unfinished">Cuddio un o’r rhain</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Something sent to a body, and what became of it.</source>
      <translation type="unfinished">Rhywbeth a anfonwyd at gorff, a beth ddaeth ohono.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Something that a source says can be shown, until it is.</source>
      <translation type="unfinished">Rhywbeth y dywed ffynhonnell y gellir ei ddangos, nes y gwneir hynny.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Something that bears on it is garbled or a rewrite: quote from a clean copy.</source>
      <translation type="unfinished">Mae rhywbeth perthnasol yn garbwl neu’n ailysgrifeniad: dyfynnwch o gopi glân.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Something that runs when it is opened elsewhere. It does not run here.</source>
      <translation type="unfinished">Rhywbeth sy’n rhedeg pan agorir ef yn rhywle arall. Nid yw’n rhedeg yma.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Sound (FLAC)</source>
      <translation type="unfinished">Sain (FLAC)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Sound (M4A)</source>
      <translation type="unfinished">Sain (M4A)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Sound (MP3)</source>
      <translation type="unfinished">Sain (MP3)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Sound (Ogg)</source>
      <translation type="unfinished">Sain (Ogg)</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Sound (WAV)</source>
      <translation type="unfinished">Sain (WAV)</translation>
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
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/help.json" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/tag_rules.json" />
      <source>Speaking up, and what followed for the person</source>
      <translation type="unfinished">Codi llais, a’r hyn a ddilynodd i’r person</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Staff affected now</source>
      <translation type="unfinished">Staff yr effeithir arnynt nawr</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Staff are affected now</source>
      <translation type="unfinished">Mae’n effeithio ar staff nawr</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Staff bullied</source>
      <translation type="unfinished">Bwlio staff</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Staff health, training and support</source>
      <translation type="unfinished">Iechyd, hyfforddiant a chefnogaeth staff</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Staff made ill</source>
      <translation type="unfinished">Staff yn mynd yn sâl</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Stage of a request</source>
      <translation type="unfinished">Cam cais</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Stages</source>
      <translation type="unfinished">Camau ceisiadau</translation>
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
      <location filename="../../resources/help.json" />
      <source>Start anywhere. Spelling does not matter. Names are fine: the person you choose takes them out. It is saved as you type.</source>
      <translation type="unfinished">Dechreuwch yn unrhyw le. Nid oes ots am sillafu. Mae enwau’n iawn: y person a ddewiswch fydd yn eu tynnu allan. Caiff ei gadw wrth i chi deipio.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>Start anywhere. Spelling does not matter. Names are fine: the person you choose takes them out. You can leave this unfinished.</source>
      <translation type="unfinished">Dechreuwch yn unrhyw le. Nid oes ots am sillafu. Mae enwau’n iawn: y person a ddewiswch fydd yn eu tynnu allan. Gallwch adael hwn heb ei orffen.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Start the program and choose where your vault is kept: a laptop of your own, or a USB stick. Never a work computer.</source>
      <translation type="unfinished">Dechreuwch y rhaglen a dewiswch ble y cedwir eich cell ddiogel: eich gliniadur eich hun, neu gofbin USB. Byth gyfrifiadur o’r gwaith.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Start the program. If somebody gave you a USB stick with it, start open-notes from there, and compare the six words on the first page with those they told you another way.</source>
      <translation type="unfinished">Dechreuwch y rhaglen. Os rhoddodd rhywun gofbin USB i chi gyda’r rhaglen arno, dechreuwch open-notes oddi yno, a chymharwch y chwe gair ar y dudalen gyntaf â’r rhai a ddywedwyd wrthych mewn ffordd arall.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Stated</source>
      <translation type="unfinished">Nodwyd</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Statement disputed</source>
      <translation type="unfinished">Datganiad sy’n destun dadl</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Stayed with them</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Stayed with them: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/records.json" />
      <source>Step in an incident</source>
      <translation type="unfinished">Cam mewn digwyddiad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Step of a procedure</source>
      <translation type="unfinished">Cam o weithdrefn</translation>
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
      <location filename="../../resources/records.json" />
      <source>Steps</source>
      <translation type="unfinished">Camau</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Steps in incidents</source>
      <translation type="unfinished">Camau mewn digwyddiadau</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Steps of a plan can be laid out under Case notes later.</source>
      <translation type="unfinished">Gellir gosod camau cynllun allan o dan Nodiadau’r achos yn ddiweddarach.</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Suicide or self-harm</source>
      <translation type="unfinished">Hunanladdiad neu hunan-niweidio</translation>
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
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/evidence.json" />
      <source>Table (CSV)</source>
      <translation type="unfinished">Tabl (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/account_suggest.py" />
      <location filename="../../ui/pages/account_tags.py" />
      <location filename="../../resources/help.json" />
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
      <location filename="../../resources/records.json" />
      <source>Tags it belongs to</source>
      <translation type="unfinished">Y tagiau y mae’n perthyn iddynt</translation>
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
      <location filename="../../resources/help.json" />
      <source>Take a break. Then open their account and press [[Take names out]].</source>
      <translation type="unfinished">Cymerwch seibiant. Yna agorwch eu hadroddiad a phwyswch [[Take names out]].</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Take a file in</source>
      <translation type="unfinished">Derbyn ffeil</translation>
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
      <location filename="../../resources/help.json" />
      <source>Take the names out of each account. Nothing goes into a dossier before.</source>
      <translation type="unfinished">Tynnwch yr enwau allan o bob adroddiad. Nid oes dim yn mynd i goflen cyn hynny.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Taken up</source>
      <translation type="unfinished">Derbyniwyd i’w ystyried</translation>
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
      <location filename="../../resources/help.json" />
      <source>Taking names out</source>
      <translation type="unfinished">Yn tynnu enwau allan</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Taking names out: the words at the left with names and clues underlined and lettered, and beside them the list to decide on, with [[Label]], [[Vaguer]], [[Remove]] and [[Keep]] below.</source>
      <translation type="unfinished">Tynnu enwau allan: y geiriau ar y chwith gydag enwau a chliwiau wedi’u tanlinellu a llythyren wrth bob un, ac wrth eu hochr y rhestr i benderfynu arni, gyda [[Label]], [[Vaguer]], [[Remove]] a [[Keep]] oddi tani.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Taking something back</source>
      <translation type="unfinished">Tynnu rhywbeth yn ôl</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Targets, or being shown up in a ranking, drove decisions that were unsafe or improper.</source>
      <translation type="unfinished">Targedau, neu gael eich dangos mewn tabl o’r gorau i’r gwaethaf, a arweiniodd at benderfyniadau anniogel neu amhriodol.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>Terms in the case notes</source>
      <translation type="unfinished">Telerau yn nodiadau’r achos</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Terms that keep people from speaking</source>
      <translation type="unfinished">Telerau sy’n cadw pobl rhag siarad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/help.py" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/evidence.json" />
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
      <location filename="../../resources/help.json" />
      <source>Texts that share their words are laid beside each other, and you decide whether one was made from the other. A copy never counts as a second source.</source>
      <translation type="unfinished">Caiff testunau sy’n rhannu eu geiriau eu gosod wrth ochr ei gilydd, a chi sy’n penderfynu a wnaed y naill o’r llall. Nid yw copi byth yn cyfrif fel ail ffynhonnell.</translation>
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
      <location filename="../../resources/tag_rules.json" />
      <source>That there was no consultation</source>
      <translation type="unfinished">Na fu ymgynghori</translation>
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
      <location filename="../../resources/hse_criteria.json#wording" />
      <source>The Health and Safety at Work etc. Act 1974 can be applied, and there is no more specific law and no better placed regulator or other authority.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/account.py" />
      <location filename="../../ui/pages/interview_phases.py" />
      <source>The account, in their own words</source>
      <translation type="unfinished">Yr adroddiad, yn eu geiriau eu hunain</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>The allegation does not say whether it is about the whole organisation, a site or a team.</source>
      <translation type="unfinished">Nid yw’r honiad yn dweud a yw am y sefydliad cyfan, am safle neu am dîm.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>The allegations alone, for those they are about.</source>
      <translation type="unfinished">Yr honiadau yn unig, i’r rhai y maent yn ymwneud â nhw.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>The answer in their exact words, or that none came.</source>
      <translation type="unfinished">Yr ateb yn eu hunion eiriau, neu na ddaeth un.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The answer in their words</source>
      <translation type="unfinished">Yr ateb yn eu geiriau nhw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../resources/guide/interview.json" />
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
      <location filename="../../resources/evidence.json" />
      <source>The computers an e-mail went through, and from where.</source>
      <translation type="unfinished">Y cyfrifiaduron yr aeth e-bost drwyddynt, ac o ble.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The copy</source>
      <translation type="unfinished">Y copi</translation>
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
      <location filename="../../resources/records.json" />
      <source>The criterion they named</source>
      <translation type="unfinished">Y maen prawf a enwyd ganddynt</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>The day for an answer has passed and nothing is recorded.</source>
      <translation type="unfinished">Mae’r diwrnod ar gyfer ateb wedi mynd heibio ac nid oes dim wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>The day for which people are known to work there is more than six months past. HSE gives no number of days; this is our own mark.</source>
      <translation type="unfinished">Mae’r diwrnod y gwyddys bod pobl yn gweithio yno arno dros chwe mis yn ôl. Nid yw HSE yn rhoi nifer o ddyddiau; ein mesur ni ein hunain yw hwn.</translation>
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
      <location filename="../../resources/records.json" />
      <source>The dossier</source>
      <translation type="unfinished">Y goflen</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>The employer who answers for the site is not recorded.</source>
      <translation type="unfinished">Nid yw’r cyflogwr sy’n atebol am y safle wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The exact words, or what is said of it</source>
      <translation type="unfinished">Yr union eiriau, neu’r hyn a ddywedir amdano</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The facts themselves</source>
      <translation type="unfinished">Y ffeithiau eu hunain</translation>
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
      <location filename="../../resources/records.json" />
      <source>The first was told by the second</source>
      <translation type="unfinished">Dywedodd yr ail wrth y gyntaf</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The first: {original}</source>
      <translation type="unfinished">Y cyntaf: {original}</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The folder</source>
      <translation type="unfinished">Y ffolder</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The foot of the page [[My account]]: the buttons [[Speak instead]], [[Add files]], [[Before you write]], the time after which it hides by itself, and [[Hand over when ready]].</source>
      <translation type="unfinished">Gwaelod y dudalen [[My account]]: y botymau [[Speak instead]], [[Add files]], [[Before you write]], yr amser y mae’n cuddio ohono’i hun ar ei ôl, a [[Hand over when ready]].</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>The gist of it</source>
      <translation type="unfinished">Ei fyrdwn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The ground given</source>
      <translation type="unfinished">Y sail a roddwyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The head of a page: the words [[Saved. You can stop here and come back.]], the buttons [[Support]] and [[Help]], and at the far right the button [[Hide]] with its key F12.</source>
      <translation type="unfinished">Pen tudalen: y geiriau [[Saved. You can stop here and come back.]], y botymau [[Support]] a [[Help]], ac ar y dde eithaf y botwm [[Hide]] gyda’i fysell F12.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The hide key and the button [[Hide]] at the top right save your words, lock the vault and show only the passphrase window. It takes about a second and nothing is lost.</source>
      <translation type="unfinished">Mae’r fysell guddio a’r botwm [[Hide]] ar y dde uchaf yn cadw eich geiriau, yn cloi’r gell ddiogel ac yn dangos ffenestr y cyfrinymadrodd yn unig. Mae’n cymryd tuag eiliad ac ni chollir dim.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>The incidents all fall within one short time.</source>
      <translation type="unfinished">Mae’r digwyddiadau i gyd o fewn un cyfnod byr.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>The interview goes on. Key: Ctrl+P</source>
      <translation type="unfinished">Mae’r cyfweliad yn parhau. Bysell: Ctrl+P</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The item it is made from</source>
      <translation type="unfinished">Yr eitem y’i gwnaed ohoni</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>The law protects people who raise some things at work. Telling a union rep or a journalist is usually a “wider disclosure”, and that is harder to be protected for than telling the employer, a legal adviser or a regulator. A union’s solicitor can be different. You can ask an adviser before you go on.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/self.json#route" />
      <source>The law protects people who raise some things at work. Telling a union rep or a journalist is usually a “wider disclosure”, and that is harder to be protected for than telling the employer, a legal adviser or a regulator. You can ask an adviser first: see Support.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/records.json" />
      <source>The most of it</source>
      <translation type="unfinished">Y mwyaf ohono</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The most that it is out of</source>
      <translation type="unfinished">Y mwyaf y mae allan ohono</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>The name that sources were asked about, such as union</source>
      <translation type="unfinished">Yr enw y gofynnwyd i ffynonellau amdano, megis undeb</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>The names are taken out of the account.</source>
      <translation type="unfinished">Mae’r enwau wedi’u tynnu allan o’r adroddiad.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review.py" />
      <source>The names are taken out of these words, and there is no clue in them to decide.</source>
      <translation type="unfinished">Mae’r enwau wedi’u tynnu allan o’r geiriau hyn, ac nid oes cliw ynddynt i’w benderfynu.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The names list</source>
      <translation type="unfinished">Y rhestr enwau</translation>
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
      <location filename="../../resources/help.json" />
      <source>The network</source>
      <translation type="unfinished">Y rhwydwaith</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>The organisation was told of the risk and did not act within a reasonable time.</source>
      <translation type="unfinished">Dywedwyd wrth y sefydliad am y risg ac ni weithredodd o fewn amser rhesymol.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>The other language begins when the window starts again</source>
      <translation type="unfinished">Bydd yr iaith arall yn dechrau pan fydd y ffenestr yn ailgychwyn</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page Allegations: a table with a row for each allegation and a column for each source. A shape and a word say how each knows it, and the count says of how many.</source>
      <translation type="unfinished">Y dudalen Honiadau: tabl gyda rhes am bob honiad a cholofn am bob ffynhonnell. Mae siâp a gair yn dweud sut y mae pob un yn ei wybod, ac mae’r cyfrif yn dweud allan o faint.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page Permissions: for one source and one reader, each kind of information with its answer, and at the right the question to read out with the answers to press.</source>
      <translation type="unfinished">Y dudalen Caniatadau: ar gyfer un ffynhonnell ac un darllenydd, pob math o wybodaeth gyda’i ateb, ac ar y dde y cwestiwn i’w ddarllen yn uchel gyda’r atebion i’w pwyso.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page [[Hand over]] at [[Keys]]: your key with its six words and as a picture, and the buttons [[Copy the key]] and [[Save the picture]].</source>
      <translation type="unfinished">Y dudalen [[Hand over]] wrth [[Keys]]: eich allwedd gyda’i chwe gair ac fel llun, a’r botymau [[Copy the key]] a [[Save the picture]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page [[My account]]: the heading [[What happened, in your own words]] above a large field with words in it.</source>
      <translation type="unfinished">Y dudalen [[My account]]: y pennawd [[What happened, in your own words]] uwchben maes mawr gyda geiriau ynddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page [[Ready for HSE?]]: one of HSE’s criteria with what you hold, what you do not hold yet, and what to do next.</source>
      <translation type="unfinished">Y dudalen [[Ready for HSE?]]: un o feini prawf HSE gyda’r hyn sydd gennych, yr hyn nad yw gennych eto, a beth i’w wneud nesaf.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page [[Recovery sheet]] with the words that any two of three shares open the vault, and the button [[Make a recovery sheet]].</source>
      <translation type="unfinished">Y dudalen [[Recovery sheet]] gyda’r geiriau bod unrhyw ddwy o’r tair cyfran yn agor y gell ddiogel, a’r botwm [[Make a recovery sheet]].</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The page [[Who are you today?]] with three choices: listening to someone, putting a dossier together, writing my own account. Each has a button [[Go on]].</source>
      <translation type="unfinished">Y dudalen [[Who are you today?]] gyda thri dewis: gwrando ar rywun, llunio coflen, ysgrifennu fy adroddiad fy hun. Mae gan bob un fotwm [[Go on]].</translation>
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
      <location filename="../../resources/help.json" />
      <source>The program also hides itself when nobody has pressed anything for a while, when the screen saver starts, and before the laptop sleeps. Change the key and the time under [[Settings]]. Once you open it again you are where you were.</source>
      <translation type="unfinished">Mae’r rhaglen hefyd yn ei chuddio ei hun pan na fydd neb wedi pwyso dim am sbel, pan fydd yr arbedwr sgrin yn dechrau, a chyn i’r gliniadur gysgu. Newidiwch y fysell a’r amser o dan [[Settings]]. Pan agorwch hi eto byddwch lle’r oeddech.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The program makes one locked file. Only the person whose key it is can open it. It sends nothing: you give the file to them, on a stick or the way you agreed.</source>
      <translation type="unfinished">Mae’r rhaglen yn gwneud un ffeil dan glo. Dim ond y person biau’r allwedd a all ei hagor. Nid yw’n anfon dim: chi sy’n rhoi’r ffeil iddo, ar gofbin neu yn y ffordd y cytunwyd arni.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The program marks what could tell who somebody is. You decide, once for each person or thing: [[Label]], [[Vaguer]], [[Remove]] or [[Keep]]. What is marked has a letter and a line of its own, and the list says the same in words.</source>
      <translation type="unfinished">Mae’r rhaglen yn marcio’r hyn a allai ddweud pwy yw rhywun. Chi sy’n penderfynu, unwaith am bob person neu beth: [[Label]], [[Vaguer]], [[Remove]] neu [[Keep]]. Mae gan yr hyn a farciwyd ei lythyren a’i linell ei hun, ac mae’r rhestr yn dweud yr un peth mewn geiriau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>The program opens no connection, but the system does not enforce it: {reason}.</source>
      <translation type="unfinished">Nid yw’r rhaglen yn agor unrhyw gysylltiad, ond nid yw’r system yn gorfodi hynny: {reason}.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The program opens no connection. On Linux the system itself refuses it. What leaves is what you hand over.</source>
      <translation type="unfinished">Nid yw’r rhaglen yn agor unrhyw gysylltiad. Ar Linux mae’r system ei hun yn ei wrthod. Yr hyn sy’n gadael yw’r hyn a drosglwyddwch chi.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>The program prints nothing by itself. It saves a file where you say, and you print that.</source>
      <translation type="unfinished">Nid yw’r rhaglen yn argraffu dim ei hun. Mae’n cadw ffeil lle dywedwch chi, a chi sy’n argraffu honno.</translation>
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
      <location filename="../../resources/records.json" />
      <source>The reason they gave, in their words</source>
      <translation type="unfinished">Y rheswm a roddwyd, yn eu geiriau nhw</translation>
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
      <location filename="../../resources/help.json" />
      <source>The record of what was done shows whether it was changed, if you kept its check words on paper.</source>
      <translation type="unfinished">Mae’r cofnod o’r hyn a wnaed yn dangos a gafodd ei newid, os cadwoch ei eiriau gwirio ar bapur.</translation>
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
      <location filename="../../resources/records.json" />
      <source>The referral it follows</source>
      <translation type="unfinished">Yr atgyfeiriad y mae’n ei ddilyn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The reply it brought</source>
      <translation type="unfinished">Yr ateb a ddaeth ohono</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>The rest of the vault is fine.</source>
      <translation type="unfinished">Mae gweddill y gell yn iawn.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>The risk assessment has not been seen.</source>
      <translation type="unfinished">Ni welwyd yr asesiad risg.</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>The site or the activity is not recorded.</source>
      <translation type="unfinished">Nid yw’r safle neu’r gweithgaredd wedi’i gofnodi.</translation>
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
      <location filename="../../resources/hse_criteria.json" />
      <source>The size of the team is not recorded.</source>
      <translation type="unfinished">Nid yw maint y tîm wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <location filename="../../resources/routes.json" />
      <source>The source</source>
      <translation type="unfinished">Y ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>The source is told this.</source>
      <translation type="unfinished">Dywedir hyn wrth y ffynhonnell.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>The source who lived through it</source>
      <translation type="unfinished">Y ffynhonnell a fu drwyddo</translation>
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
      <location filename="../../resources/records.json" />
      <source>The statement it repeats</source>
      <translation type="unfinished">Y datganiad y mae’n ei ailadrodd</translation>
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
      <location filename="../../resources/help.json" />
      <source>The table shows how each source knows it, by a shape and a word. What was told by others, copies, and sources that talked with each other never count as independent, and people nobody has checked only when you ask for it. The count always says what it counts. Nothing marks an allegation as proved.</source>
      <translation type="unfinished">Mae’r tabl yn dangos sut y mae pob ffynhonnell yn ei wybod, trwy siâp a gair. Nid yw’r hyn a ddywedwyd gan eraill, copïau, na ffynonellau a siaradodd â’i gilydd byth yn cyfrif fel rhai annibynnol, a dim ond os gofynnwch am hynny y mae pobl nad oes neb wedi’u gwirio yn cyfrif. Mae’r cyfrif bob amser yn dweud beth y mae’n ei gyfrif. Nid oes dim yn nodi bod honiad wedi’i brofi.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>The time allowed for each person, or pressure on the clock, keeps the task from being done safely.</source>
      <translation type="unfinished">Mae’r amser a ganiateir i bob person, neu bwysau’r cloc, yn rhwystro’r gwaith rhag cael ei wneud yn ddiogel.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/copies.py" />
      <source>The two texts</source>
      <translation type="unfinished">Y ddau destun</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>The union, and that it was turned away</source>
      <translation type="unfinished">Yr undeb, a’i fod wedi’i droi ymaith</translation>
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
      <location filename="../../resources/help.json" />
      <source>The way it is stored is written down for everybody, and a second program can read it without this one.</source>
      <translation type="unfinished">Mae’r ffordd y’i storir wedi’i hysgrifennu i bawb ei gweld, a gall ail raglen ei ddarllen heb hon.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>The way it took</source>
      <translation type="unfinished">Y ffordd y daeth</translation>
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
      <location filename="../../resources/records.json" />
      <source>The whole organisation</source>
      <translation type="unfinished">Y sefydliad cyfan</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>The words that matter are tagged, and compared with what others say.</source>
      <translation type="unfinished">Mae tag ar y geiriau sydd o bwys, ac maent wedi’u cymharu â’r hyn y mae eraill yn ei ddweud.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Their exact words</source>
      <translation type="unfinished">Eu hunion eiriau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <location filename="../../ui/pages/settings_export.py" />
      <source>Their key</source>
      <translation type="unfinished">Eu hallwedd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Their own words</source>
      <translation type="unfinished">Eu geiriau eu hunain</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>Their replies</source>
      <translation type="unfinished">Eu hatebion</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Their reply</source>
      <translation type="unfinished">Eu hateb</translation>
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
      <translation type="unfinished">Eu geiriau, i’w darllen yn ôl</translation>
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
      <location filename="../../resources/help.json" />
      <source>There is a folder for that: the program, with your key in it. On 64-bit Linux the command is: whistle kit, the vault, a new folder. Tell them the six words by another way.</source>
      <translation type="unfinished">Mae ffolder ar gyfer hynny: y rhaglen, gyda’ch allwedd ynddi. Ar Linux 64-bit y gorchymyn yw: whistle kit, y gell ddiogel, ffolder newydd. Dywedwch y chwe gair wrtho mewn ffordd arall.</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>There is a {thing} there already</source>
      <translation type="unfinished">Mae {thing} yno eisoes</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json#wording" />
      <source>There is evidence of a wider organisational failing.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json#wording" />
      <source>There is evidence that a number of staff are at present suffering from work-related stress or from ill health that comes of it; one person's case is not enough.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/taxonomy.json" />
      <source>There was a written plan for a crisis, and in a particular case one or more of its steps was not taken.</source>
      <translation type="unfinished">Roedd cynllun ysgrifenedig ar gyfer argyfwng, ac mewn achos penodol ni chymerwyd un neu fwy o’i gamau.</translation>
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
      <translation type="unfinished">Newidiwyd y geiriau hyn ar ôl eu darllen yn ôl ar {day}. Darllenwch nhw yn ôl eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>These words were read back.</source>
      <translation type="unfinished">Darllenwyd y geiriau hyn yn ôl.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>They are compared with accounts and other texts, to find what is made from what.</source>
      <translation type="unfinished">Fe’u cymherir ag adroddiadau a thestunau eraill, i ganfod beth a wnaed o beth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>They concluded it</source>
      <translation type="unfinished">Daethant i’r casgliad hwn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>They declined to answer.</source>
      <translation type="unfinished">Gwrthodon nhw ateb.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>They don’t know</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>They go under the names list. Without it they are destroyed, for good.</source>
      <translation type="unfinished">Maen nhw’n mynd o dan y rhestr enwau. Hebddi, cânt eu dinistrio, am byth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#call" />
      <source>They have the number of somebody to ring, and know how to take a yes back.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>They heard it themselves</source>
      <translation type="unfinished">Clywsant hyn eu hunain</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>They prefer not to say</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>They read it in a paper</source>
      <translation type="unfinished">Darllenasant hyn mewn papur</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>They saw it</source>
      <translation type="unfinished">Gwelsant hyn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>They say so</source>
      <translation type="unfinished">Maen nhw’n dweud hynny</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>They say yes again today</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>They talked about it</source>
      <translation type="unfinished">Siaradasant amdano</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>They tell it differently</source>
      <translation type="unfinished">Maent yn ei adrodd yn wahanol</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>They took part</source>
      <translation type="unfinished">Cymerasant ran</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_parts.py" />
      <source>They understand</source>
      <translation type="unfinished">Maen nhw’n deall</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>They were asked</source>
      <translation type="unfinished">Gofynnwyd iddynt</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>They were heard together</source>
      <translation type="unfinished">Fe’u clywyd gyda’i gilydd</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>This is not the employer’s machine, nor one that others use, and it is not on the employer’s network.</source>
      <translation type="unfinished">Nid peiriant y cyflogwr yw hwn, nac un y mae eraill yn ei ddefnyddio, ac nid yw ar rwydwaith y cyflogwr.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Through how many hands</source>
      <translation type="unfinished">Trwy faint o ddwylo</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Through how many people it came to them</source>
      <translation type="unfinished">Trwy faint o bobl y daeth atynt</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Through whom, in order</source>
      <translation type="unfinished">Trwy bwy, mewn trefn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>Throw it away</source>
      <translation type="unfinished">Ei daflu</translation>
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
      <translation type="unfinished">Taflu’r cerdyn hwn?</translation>
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
      <location filename="../../resources/help.json" />
      <location filename="../../resources/guide/interview.json" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>Times it was raised</source>
      <translation type="unfinished">Adegau y codwyd</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>Times raised</source>
      <translation type="unfinished">Adegau y codwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Title</source>
      <translation type="unfinished">Teitl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Title of the case</source>
      <translation type="unfinished">Teitl yr achos</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>To</source>
      <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To a legal adviser</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To a member of Parliament</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To a minister</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To a prescribed person</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To another body that answers for it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/help.json" />
      <source>To hand accounts over</source>
      <translation type="unfinished">I drosglwyddo adroddiadau</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>To look up</source>
      <translation type="unfinished">I chwilio amdano</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>To take in what somebody packed for you</source>
      <translation type="unfinished">I dderbyn yr hyn a baciodd rhywun i chi</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>To the Information Commissioner</source>
      <translation type="unfinished">At y Comisiynydd Gwybodaeth</translation>
    </message>
    <message>
      <location filename="../../resources/routes.json#routes" />
      <source>To the employer</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>To the tribunal</source>
      <translation type="unfinished">I’r tribiwnlys</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>To which body</source>
      <translation type="unfinished">At ba gorff</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>To which recipients</source>
      <translation type="unfinished">I ba dderbynwyr</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/records.json" />
      <source>Told by</source>
      <translation type="unfinished">Dywedwyd gan</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Told by someone who took part</source>
      <translation type="unfinished">Cael gwybod gan rywun a gymerodd ran</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/account_tags.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>Told by someone who was told</source>
      <translation type="unfinished">Cael gwybod gan rywun a gafodd wybod</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Told somebody who can help</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Told somebody who can help: not done because</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Too costly, or not held centrally</source>
      <translation type="unfinished">Rhy gostus, neu heb ei ddal yn ganolog</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Too few people, or posts that are not filled</source>
      <translation type="unfinished">Rhy ychydig o bobl, neu swyddi heb eu llenwi</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Too few staff</source>
      <translation type="unfinished">Rhy ychydig o staff</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Too little time per person</source>
      <translation type="unfinished">Rhy ychydig o amser i bob person</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/kit_hand_over.py" />
      <source>Too much for one file: {most} MB, about an hour and a half of sound. Take some out, hand over, then put it back in place of the rest and hand over again.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Too much work</source>
      <translation type="unfinished">Gormod o waith</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Too much work or too little supervision left the risk from a high-risk caseload, to staff or the public, without anyone managing it.</source>
      <translation type="unfinished">Gadawodd gormod o waith neu rhy ychydig o oruchwyliaeth y risg o lwyth achosion risg uchel, i staff neu i’r cyhoedd, heb neb yn ei rheoli.</translation>
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
      <location filename="../../resources/tag_rules.json" />
      <source>Training, and that there was none or that it was refused</source>
      <translation type="unfinished">Hyfforddiant, ac nad oedd dim neu iddo gael ei wrthod</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Treated worse for speaking up</source>
      <translation type="unfinished">Trin yn waeth am godi llais</translation>
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
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>Two figures, not the same figure: {claim}</source>
      <translation type="unfinished">Dau ffigur, nid yr un ffigur: {claim}</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>Two figures, out of different numbers of people: {claim}</source>
      <translation type="unfinished">Dau ffigur, allan o niferoedd gwahanol o bobl: {claim}</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_list.py" />
      <source>Two or more together</source>
      <translation type="unfinished">Dau neu fwy gyda’i gilydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../resources/records.json" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>Typed as they speak</source>
      <translation type="unfinished">Wedi’i deipio wrth iddynt siarad</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#made_of" />
      <source>Typeface: Source Sans 3, copyright Adobe, under the SIL Open Font License 1.1. Icons: Lucide, under the ISC License, some of them from Feather, under the MIT License.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>Unchanged since it was signed</source>
      <translation type="unfinished">Heb newid ers ei llofnodi</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Under [[Hand over]] choose for whom and which accounts. The list says of each part whether it goes or stays, and why.</source>
      <translation type="unfinished">O dan [[Hand over]] dewiswch ar gyfer pwy a pha adroddiadau. Mae’r rhestr yn dweud am bob rhan a yw’n mynd neu’n aros, a pham.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Under [[Take in]] press [[Look into a file]]. What came is shown, and nothing is kept yet.</source>
      <translation type="unfinished">O dan [[Take in]] pwyswch [[Look into a file]]. Dangosir yr hyn a ddaeth, ac ni chedwir dim eto.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_preview.py" />
      <source>Under the names list. Otherwise they are destroyed, for good.</source>
      <translation type="unfinished">O dan y rhestr enwau. Fel arall, cânt eu dinistrio, am byth.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../resources/records.json" />
      <source>Undertaking</source>
      <translation type="unfinished">Ymrwymiad</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Undertakings</source>
      <translation type="unfinished">Addewidion</translation>
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
      <location filename="../../resources/records.json" />
      <source>Union</source>
      <translation type="unfinished">Undeb</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Union turned away</source>
      <translation type="unfinished">Troi’r undeb ymaith</translation>
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>Unlock the keyring, or open the vault with another passphrase or the recovery sheet.</source>
      <translation type="unfinished">Datglowch y cylch allweddi, neu agorwch y gell gyda chyfrinymadrodd arall neu’r daflen adfer.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Unpaid or hidden hours</source>
      <translation type="unfinished">Oriau di-dâl neu gudd</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Unusually many people left one team within a stated time.</source>
      <translation type="unfinished">Gadawodd nifer anarferol o fawr o bobl un tîm o fewn cyfnod penodol.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Unwanted conduct of a sexual nature at work. It needs its own route and stricter taking-out of details.</source>
      <translation type="unfinished">Ymddygiad digroeso o natur rywiol yn y gwaith. Mae angen ei lwybr ei hun arno, a thynnu manylion allan yn llymach.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Unwritten</source>
      <translation type="unfinished">Anysgrifenedig</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Up to two hours, with breaks</source>
      <translation type="unfinished">Hyd at ddwy awr, gyda seibiannau</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Update held up</source>
      <translation type="unfinished">Dal diweddariad yn ôl</translation>
    </message>
    <message>
      <location filename="../../ui/pages/kit.py" />
      <source>Use a computer that is your own</source>
      <translation type="unfinished">Defnyddiwch eich cyfrifiadur eich hun</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Use a computer that is your own: not one from work, not a borrowed one, and not the network at work.</source>
      <translation type="unfinished">Defnyddiwch eich cyfrifiadur eich hun: nid un o’r gwaith, nid un wedi’i fenthyg, ac nid y rhwydwaith yn y gwaith.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Vault</source>
      <translation type="unfinished">Cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Vault made</source>
      <translation type="unfinished">Gwnaed cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Verified</source>
      <translation type="unfinished">Cadarnhawyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Version of a document</source>
      <translation type="unfinished">Fersiwn o ddogfen</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Versions</source>
      <translation type="unfinished">Fersiynau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/passphrase.py" />
      <source>Very strong: six words picked at random.</source>
      <translation type="unfinished">Cryf iawn: chwe gair wedi’u dewis ar hap.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Violence or threats</source>
      <translation type="unfinished">Trais neu fygythiadau</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <location filename="../../resources/records.json" />
      <source>Waiting</source>
      <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Warning not acted on</source>
      <translation type="unfinished">Heb weithredu ar rybudd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Was an adviser asked</source>
      <translation type="unfinished">A ofynnwyd i gynghorydd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <location filename="../../resources/records.json" />
      <source>Was it done</source>
      <translation type="unfinished">A gafodd ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>Ways to look at it</source>
      <translation type="unfinished">Ffyrdd o edrych arno</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>We did not stop at the worst moment: there was a pause, and they said that they are ready to go.</source>
      <translation type="unfinished">Ni wnaethom orffen ar yr eiliad waethaf: bu saib, a dywedasant eu bod yn barod i fynd.</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Web page</source>
      <translation type="unfinished">Tudalen we</translation>
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>What I can promise</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/readiness.py" />
      <source>What a branch needs to take a matter up. The branch decides; this page does not.</source>
      <translation type="unfinished">Yr hyn sydd ei angen ar gangen i fynd â mater ymhellach. Y gangen sy’n penderfynu; nid y dudalen hon.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What a dossier is</source>
      <translation type="unfinished">Beth yw coflen</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What a recipient may be told</source>
      <translation type="unfinished">Yr hyn y gellir ei ddweud wrth dderbynnydd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What an organisation or person says to an allegation, or to an earlier reply, in their exact words. Not disputing is not admitting.</source>
      <translation type="unfinished">Yr hyn y mae sefydliad neu berson yn ei ddweud wrth honiad, neu wrth ateb cynharach, yn ei union eiriau. Nid yw peidio â dadlau yn gyfaddef.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What answer came?</source>
      <translation type="unfinished">Pa ateb a ddaeth?</translation>
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
      <location filename="../../resources/records.json" />
      <source>What became of it</source>
      <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over_arrived.py" />
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/records.json" />
      <source>What came</source>
      <translation type="unfinished">Yr hyn a ddaeth</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What came of it?</source>
      <translation type="unfinished">Beth ddaeth o hynny?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What can be linked</source>
      <translation type="unfinished">Beth y gellir ei gysylltu</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>What can be taken back</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What changed after that?</source>
      <translation type="unfinished">Beth newidiodd ar ôl hynny?</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What comes next, tags and allegations and a dossier, is in the guide “Putting a dossier together”.</source>
      <translation type="unfinished">Mae’r hyn sy’n dod nesaf, sef tagiau, honiadau a choflen, yn y canllaw “Llunio coflen”.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/table_import.py" />
      <source>What comes of it</source>
      <translation type="unfinished">Beth ddaw ohoni</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What could make you less than neutral here</source>
      <translation type="unfinished">Beth allai eich gwneud yn llai na niwtral yma</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <source>What counts</source>
      <translation type="unfinished">Beth sy’n cyfrif</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What did I not ask about?</source>
      <translation type="unfinished">Am beth na wnes i ofyn?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What did people do next?</source>
      <translation type="unfinished">Beth wnaeth pobl nesaf?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What did you base that on at the time?</source>
      <translation type="unfinished">Ar beth yr oeddech yn seilio hynny ar y pryd?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What did you see with your own eyes?</source>
      <translation type="unfinished">Beth a welsoch â’ch llygaid eich hun?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What did you take that to mean?</source>
      <translation type="unfinished">Beth oedd hynny’n ei olygu yn eich barn chi?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What does it say?</source>
      <translation type="unfinished">Beth mae’n ei ddweud?</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>What else was happening then?</source>
      <translation type="unfinished">Beth arall oedd yn digwydd bryd hynny?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <source>What exactly was found is in the names list. Open it in Settings to read it here.</source>
      <translation type="unfinished">Mae’r union beth a ganfuwyd yn y rhestr enwau. Agorwch hi yn Gosodiadau i’w ddarllen yma.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What exactly was said or written?</source>
      <translation type="unfinished">Beth yn union a ddywedwyd neu a ysgrifennwyd?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What facts were told</source>
      <translation type="unfinished">Pa ffeithiau a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>What goes and what stays</source>
      <translation type="unfinished">Beth sy’n mynd a beth sy’n aros</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#route" />
      <source>What handing over counts as</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>What happened</source>
      <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What happened after</source>
      <translation type="unfinished">Beth ddigwyddodd wedyn</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What happened next?</source>
      <translation type="unfinished">Beth ddigwyddodd nesaf?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json" />
      <source>What happened, in your own words</source>
      <translation type="unfinished">Beth ddigwyddodd, yn eich geiriau eich hun</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>What happened, when and where, as one source tells it.</source>
      <translation type="unfinished">Beth ddigwyddodd, pryd a ble, fel y mae un ffynhonnell yn ei adrodd.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>What has to be done in a crisis, and that it was not done</source>
      <translation type="unfinished">Yr hyn y mae’n rhaid ei wneud mewn argyfwng, ac na chafodd ei wneud</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is alleged</source>
      <translation type="unfinished">Yr hyn a honnir</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is alleged, apart from who said it. It stays open: replies and evidence are laid beside it, and no one marks it proved.</source>
      <translation type="unfinished">Yr hyn a honnir, ar wahân i bwy a’i dywedodd. Mae’n aros yn agored: gosodir atebion a thystiolaeth wrth ei ochr, ac nid oes neb yn nodi ei fod wedi’i brofi.</translation>
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
      <location filename="../../resources/records.json" />
      <source>What is between them</source>
      <translation type="unfinished">Beth sydd rhyngddynt</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is counted</source>
      <translation type="unfinished">Beth a gyfrifir</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What is counted, and out of whom</source>
      <translation type="unfinished">Beth a gyfrifir, ac allan o bwy</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What is done there</source>
      <translation type="unfinished">Beth a wneir yno</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is held</source>
      <translation type="unfinished">Beth sydd ar gael</translation>
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
      <translation type="unfinished">Ychwanegir yr hyn sy’n newydd, neu i’w gywiro, o dan Cau. Ni chaiff dim ei drosysgrifo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What is not protected</source>
      <translation type="unfinished">Beth nad yw wedi’i ddiogelu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/card.py" />
      <source>What is not saved stays here for later</source>
      <translation type="unfinished">Mae’r hyn nad yw wedi’i gadw yn aros yma at rywbryd eto</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What is protected</source>
      <translation type="unfinished">Beth sydd wedi’i ddiogelu</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is reported of them</source>
      <translation type="unfinished">Beth a adroddir amdanynt</translation>
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
      <location filename="../../resources/help.json" />
      <source>What is saved</source>
      <translation type="unfinished">Yr hyn a gadwyd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What is written down about it</source>
      <translation type="unfinished">Beth sydd wedi’i ysgrifennu amdano</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What is written down about it?</source>
      <translation type="unfinished">Beth sydd wedi’i ysgrifennu amdano?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_notes.py" />
      <source>What is written down beside the accounts</source>
      <translation type="unfinished">Yr hyn a nodwyd wrth ochr yr adroddiadau</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What is written down can be changed on its card. Sealed words are never written over: how it stood before is kept below, and can stand again. What goes into the bin, events too, comes out under [[Case notes]].</source>
      <translation type="unfinished">Gellir newid yr hyn a ysgrifennwyd ar ei gerdyn. Ni chaiff geiriau wedi’u selio byth eu trosysgrifo: cedwir y fersiwn flaenorol oddi tano, a gall sefyll eto. Daw’r hyn sy’n mynd i’r bin, digwyddiadau hefyd, allan o dan [[Case notes]].</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>What is written on it is gone.</source>
      <translation type="unfinished">Collir yr hyn sydd wedi’i ysgrifennu arno.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is wrong</source>
      <translation type="unfinished">Beth sydd o’i le</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What is wrong with it</source>
      <translation type="unfinished">Beth sydd o’i le arno</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What is your view of it?</source>
      <translation type="unfinished">Beth yw eich barn chi amdano?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_side.py" />
      <source>What it bears on</source>
      <translation type="unfinished">Beth mae’n berthnasol iddo</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What it brought</source>
      <translation type="unfinished">Beth a ddaeth ohono</translation>
    </message>
    <message>
      <location filename="../../ui/pages/evidence_look.py" />
      <location filename="../../ui/pages/evidence_side.py" />
      <source>What it carries</source>
      <translation type="unfinished">Beth mae’n ei gario</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What it did</source>
      <translation type="unfinished">Ei effaith</translation>
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
      <location filename="../../resources/records.json" />
      <source>What it is</source>
      <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What it is called</source>
      <translation type="unfinished">Beth yw ei henw</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/support_form.py" />
      <source>What it is for</source>
      <translation type="unfinished">Beth yw ei ddiben</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What it is, who made it, its date, where it is now, and how they know of it.</source>
      <translation type="unfinished">Beth yw ef, pwy a’i gwnaeth, ei ddyddiad, ble mae nawr, a sut y gwyddant amdano.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What it rests on</source>
      <translation type="unfinished">Ar beth y mae’n dibynnu</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What it was about</source>
      <translation type="unfinished">Am beth yr oedd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What made that the right body to tell</source>
      <translation type="unfinished">Beth a wnaeth hwnnw’n gorff cywir i ddweud wrtho</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What made them believe it</source>
      <translation type="unfinished">Beth a barodd iddynt ei gredu</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What may come up that is hard to hear</source>
      <translation type="unfinished">Beth all godi sy’n anodd ei glywed</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What no program can do</source>
      <translation type="unfinished">Yr hyn na all unrhyw raglen ei wneud</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#promise" />
      <source>What nobody can promise</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/settings_ways.py" />
      <source>What opens this vault</source>
      <translation type="unfinished">Beth sy’n agor y gell ddiogel hon</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What papers, pictures or messages are there?</source>
      <translation type="unfinished">Pa bapurau, lluniau neu negeseuon sydd?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/settings.py" />
      <source>What protects you here</source>
      <translation type="unfinished">Beth sy’n eich diogelu yma</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>What safety reps have done</source>
      <translation type="unfinished">Yr hyn a wnaeth cynrychiolwyr diogelwch</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <location filename="../../resources/records.json" />
      <source>What should be done</source>
      <translation type="unfinished">Yr hyn y dylid ei wneud</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What should be done, step by step, and where that is laid down.</source>
      <translation type="unfinished">Yr hyn y dylid ei wneud, gam wrth gam, a ble y mae hynny wedi’i osod i lawr.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What should happen if they cannot be reached any more</source>
      <translation type="unfinished">Beth ddylai ddigwydd os na ellir eu cyrraedd mwyach</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What should have happened</source>
      <translation type="unfinished">Beth ddylai fod wedi digwydd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What shows it</source>
      <translation type="unfinished">Beth sy’n ei ddangos</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What shows that it was raised</source>
      <translation type="unfinished">Beth sy’n dangos iddo gael ei godi</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What shows that it was raised?</source>
      <translation type="unfinished">Beth sy’n dangos iddo gael ei godi?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What somebody knew and when they came to know it, which is not when it happened.</source>
      <translation type="unfinished">Yr hyn a wyddai rhywun a phryd y daeth i’w wybod, nid pryd y digwyddodd.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What somebody said they would do.</source>
      <translation type="unfinished">Yr hyn y dywedodd rhywun y byddai’n ei wneud.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>What somebody who has two dossiers of this case could tell</source>
      <translation type="unfinished">Yr hyn y gallai rhywun sydd â dwy goflen o’r achos hwn ei gasglu</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What sort</source>
      <translation type="unfinished">Pa fath</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What sort of answer</source>
      <translation type="unfinished">Pa fath o ateb</translation>
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
      <location filename="../../resources/help.json" />
      <source>What stays on a disk</source>
      <translation type="unfinished">Yr hyn sy’n aros ar ddisg</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>What stood there before can be brought back.</source>
      <translation type="unfinished">Gellir dod â’r hyn oedd yno o’r blaen yn ôl.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>What telling me counts as</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What the author says of themselves</source>
      <translation type="unfinished">Yr hyn y mae’r awdur yn ei ddweud amdano’i hun</translation>
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
      <location filename="../../resources/help.json" />
      <source>What the program says is saved is there after a crash or a power cut. While you type, two seconds at most can be lost.</source>
      <translation type="unfinished">Mae’r hyn y dywed y rhaglen ei fod wedi’i gadw yno ar ôl damwain neu doriad trydan. Wrth i chi deipio, gellir colli dwy eiliad ar y mwyaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>What the recipient is asked to do</source>
      <translation type="unfinished">Yr hyn y gofynnir i’r derbynnydd ei wneud</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_phases.py" />
      <source>What they add or put right</source>
      <translation type="unfinished">Beth y maent yn ei ychwanegu neu’n ei gywiro</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What they are</source>
      <translation type="unfinished">Beth ydynt</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What they concluded from it</source>
      <translation type="unfinished">Beth a gasglasant ohono</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What they describe</source>
      <translation type="unfinished">Beth y maent yn ei ddisgrifio</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <source>What they do</source>
      <translation type="unfinished">Beth maent yn ei wneud</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What they knew</source>
      <translation type="unfinished">Beth a wyddent</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What they saw, heard or did</source>
      <translation type="unfinished">Beth a welsant, a glywsant neu a wnaethant</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What they think of it</source>
      <translation type="unfinished">Beth yw eu barn amdano</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What they undertook</source>
      <translation type="unfinished">Beth a addawyd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>What they would like to leave out</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>What this is</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What this program misses</source>
      <translation type="unfinished">Yr hyn y mae’r rhaglen hon yn ei fethu</translation>
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
      <location filename="../../resources/records.json" />
      <source>What two sources have to do with each other. Possibly the same person is noted, never merged.</source>
      <translation type="unfinished">Beth sydd a wnelo dwy ffynhonnell â’i gilydd. Nodir y gallent fod yr un person, ond ni chânt byth eu cyfuno.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/search_rows.py" />
      <source>What was added to accounts later</source>
      <translation type="unfinished">Yr hyn a ychwanegwyd at adroddiadau wedyn</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was asked</source>
      <translation type="unfinished">Beth a ofynnwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was asked for</source>
      <translation type="unfinished">Beth y gofynnwyd amdano</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was decided</source>
      <translation type="unfinished">Beth a benderfynwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/record.py" />
      <source>What was done</source>
      <translation type="unfinished">Beth a wnaed</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What was done then</source>
      <translation type="unfinished">Beth a wnaed wedyn</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>What was done when a life may have been in danger, and why a step was not taken. It goes into no dossier.</source>
      <translation type="unfinished">Yr hyn a wnaed pan allai bywyd fod mewn perygl, a pham na chymerwyd cam. Nid yw’n mynd i unrhyw goflen.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>What was done when somebody’s life may have been in danger: each step, and why one was not taken. For those who keep the case; it goes into no dossier.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was enclosed</source>
      <translation type="unfinished">Beth a amgaewyd</translation>
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
      <location filename="../../resources/help.json" />
      <source>What was never written down cannot be asked for. Leave out what you do not need.</source>
      <translation type="unfinished">Ni ellir gofyn am yr hyn na chafodd erioed ei ysgrifennu. Gadewch allan yr hyn nad oes ei angen arnoch.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was promised</source>
      <translation type="unfinished">Beth a addawyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/dossiers.py" />
      <source>What was raised, when, and what members say.</source>
      <translation type="unfinished">Beth a godwyd, pryd, a beth y mae aelodau’n ei ddweud.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>What was redacted</source>
      <translation type="unfinished">Beth a olygwyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>What was said</source>
      <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>What was said in public, and that it is not so</source>
      <translation type="unfinished">Yr hyn a ddywedwyd yn gyhoeddus, ac nad yw felly</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>What was said when it was raised is not recorded.</source>
      <translation type="unfinished">Nid yw’r hyn a ddywedwyd pan y’i codwyd wedi’i gofnodi.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>What was said, in their words</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/errors.py" />
      <source>What was saved before is safe.</source>
      <translation type="unfinished">Mae’r hyn a gadwyd cynt yn ddiogel.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What was the effect?</source>
      <translation type="unfinished">Beth oedd yr effaith?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/raised.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <source>What was told</source>
      <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>What was written down</source>
      <translation type="unfinished">Yr hyn a ysgrifennwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>What would be used of this source, word for word</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What would you like to add or put right?</source>
      <translation type="unfinished">Beth hoffech chi ei ychwanegu neu ei gywiro?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What would you like to talk about before we stop?</source>
      <translation type="unfinished">Am beth hoffech chi siarad cyn i ni orffen?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>What you already know, or think you know</source>
      <translation type="unfinished">Yr hyn rydych yn ei wybod eisoes, neu’n meddwl eich bod yn ei wybod</translation>
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
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
      <source>When</source>
      <translation type="unfinished">Pryd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>When an answer comes, press [[Write down what became of it]]. A no with its reason is worth keeping: it says what the next one needs.</source>
      <translation type="unfinished">Pan ddaw ateb, pwyswch [[Write down what became of it]]. Mae “na” gyda’i reswm yn werth ei gadw: mae’n dweud beth sydd ei angen ar y nesaf.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <source>When and how to reach you stays here: it goes with nothing that you hand over. Tell it to those who should know, yourself, in a way that is safe for you.</source>
      <translation type="unfinished">Mae pryd a sut i gysylltu â chi yn aros yma: nid yw’n mynd gyda dim a drosglwyddwch. Dywedwch ef eich hun wrth y rhai a ddylai wybod, mewn ffordd sy’n ddiogel i chi.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When it became known</source>
      <translation type="unfinished">Pryd y daeth yn hysbys</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>When it is safe to reach them</source>
      <translation type="unfinished">Pryd mae’n ddiogel cysylltu â nhw</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>When it is safe to reach you</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When it was asked</source>
      <translation type="unfinished">Pryd y’i gofynnwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When it was captured</source>
      <translation type="unfinished">Pryd y’i cipiwyd</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>When it was made, changed or printed.</source>
      <translation type="unfinished">Pryd y’i gwnaed, y’i newidiwyd neu y’i hargraffwyd.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>When it was raised</source>
      <translation type="unfinished">Pryd y’i codwyd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When it was said</source>
      <translation type="unfinished">Pryd y’i dywedwyd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>When may what you agree to be used?</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/records.json" />
      <source>When that was so</source>
      <translation type="unfinished">Pryd yr oedd felly</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>When the answer came</source>
      <translation type="unfinished">Pryd y daeth yr ateb</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>When the computer sleeps deeply or runs out of memory (hibernation, swap), it writes memory to the disk. Lock the whole disk if you can. [[Settings]] says what this computer does.</source>
      <translation type="unfinished">Pan fydd y cyfrifiadur yn cysgu’n ddwfn neu’n rhedeg allan o gof (gaeafgysgu, swap), mae’n ysgrifennu’r cof i’r ddisg. Clowch y ddisg gyfan os gallwch. Mae [[Settings]] yn dweud beth y mae’r cyfrifiadur hwn yn ei wneud.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/table_import.py" />
      <source>When the reply came</source>
      <translation type="unfinished">Pryd y daeth yr ateb</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When they came to know</source>
      <translation type="unfinished">Pryd y daethant i wybod</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>When they decided</source>
      <translation type="unfinished">Pryd y penderfynasant</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>When they have gone</source>
      <translation type="unfinished">Pan fyddant wedi mynd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/permissions.py" />
      <source>When to ask again</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>When was it, as closely as you can say?</source>
      <translation type="unfinished">Pryd oedd hynny, mor agos ag y gallwch ei ddweud?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>When was that, as closely as you can say?</source>
      <translation type="unfinished">Pryd oedd hynny, mor agos ag y gallwch ei ddweud?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/search.py" />
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../ui/presenters/table_import.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>Where</source>
      <translation type="unfinished">Ble</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Where a name or a face can be seen on a page that others need, press [[Blank a part]] over its cleaned copy. Draw a frame with the mouse, or move it with the arrow keys and size it with Shift and the arrow keys; Enter makes it black. The list beside it holds all blanked parts, [[Remove]] and [[Undo]] take back. Then look at it again and say what you see. Once you say that it shows nobody, nothing is left under the black in the copy, nor in what is handed over of it. The file as it came stays whole.</source>
      <translation type="unfinished">Lle gellir gweld enw neu wyneb ar dudalen y mae ei hangen ar eraill, pwyswch [[Blank a part]] dros ei chopi wedi’i lanhau. Tynnwch ffrâm gyda’r llygoden, neu symudwch hi â’r bysellau saeth a newid ei maint gyda Shift a’r bysellau saeth; mae Enter yn ei gwneud yn ddu. Mae’r rhestr wrth ei hochr yn dal pob rhan a orchuddiwyd; mae [[Remove]] ac [[Undo]] yn eu tynnu’n ôl. Yna edrychwch arni eto a dywedwch beth a welwch. Unwaith y dywedwch nad yw’n dangos neb, nid oes dim ar ôl o dan y du yn y copi, nac yn yr hyn a drosglwyddir ohono. Mae’r ffeil fel y daeth yn aros yn gyfan.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#Where a regulator or an " />
      <source>Where a regulator or an MP was told.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Where are they now?</source>
      <translation type="unfinished">Ble maen nhw nawr?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Where is that now?</source>
      <translation type="unfinished">Ble mae hwnnw nawr?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/unlock.py" />
      <source>Where is your vault?</source>
      <translation type="unfinished">Ble mae eich cell ddiogel?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Where it is drawn</source>
      <translation type="unfinished">Ble mae wedi’i ddarlunio</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Where it is from</source>
      <translation type="unfinished">O ble y daw</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/first_run.py" />
      <source>Where it is kept</source>
      <translation type="unfinished">Ble y’i cedwir</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Where it is laid down</source>
      <translation type="unfinished">Ble y mae wedi’i osod i lawr</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Where it says something else</source>
      <translation type="unfinished">Lle mae’n dweud rhywbeth arall</translation>
    </message>
    <message>
      <location filename="../../ui/pages/allegation_side.py" />
      <location filename="../../resources/records.json" />
      <source>Where it stands</source>
      <translation type="unfinished">Ble mae’n sefyll</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Where it was found</source>
      <translation type="unfinished">Ble y cafwyd hyd iddo</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Where it was made, such as a GPS position.</source>
      <translation type="unfinished">Ble y’i gwnaed, megis safle GPS.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Where it was said</source>
      <translation type="unfinished">Ble y’i dywedwyd</translation>
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
      <location filename="../../resources/help.json" />
      <source>Where to write</source>
      <translation type="unfinished">Ble i ysgrifennu</translation>
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Where your vault is kept</source>
      <translation type="unfinished">Ble y cedwir eich cell ddiogel</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Whereabouts was it: which building, floor or channel?</source>
      <translation type="unfinished">Ymhle yr oedd: pa adeilad, llawr neu sianel?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Whether a dossier's file is unchanged since it was signed. No vault is needed.</source>
      <translation type="unfinished">A yw ffeil coflen heb ei newid ers ei llofnodi. Nid oes angen cell ddiogel.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Whether a step was taken in one incident.</source>
      <translation type="unfinished">A gymerwyd cam mewn un digwyddiad.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>Whether an answer came is not recorded.</source>
      <translation type="unfinished">Nid yw wedi’i gofnodi a ddaeth ateb.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Whether any source has access to benefits records is not recorded.</source>
      <translation type="unfinished">Nid yw wedi’i gofnodi a oes gan unrhyw ffynhonnell fynediad at gofnodion budd-daliadau.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Whether anybody was treated worse because they raised it. Not the same as falling ill.</source>
      <translation type="unfinished">A gafodd rhywun ei drin yn waeth am iddo ei godi. Nid yr un peth â mynd yn sâl.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Whether it was kept</source>
      <translation type="unfinished">A gadwyd ato</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Whether it was looked at again after the change is not recorded.</source>
      <translation type="unfinished">Nid yw wedi’i gofnodi a edrychwyd arno eto ar ôl y newid.</translation>
    </message>
    <message>
      <location filename="../../resources/hse_criteria.json" />
      <source>Whether the employer is a Crown body is not recorded.</source>
      <translation type="unfinished">Nid yw wedi’i gofnodi a yw’r cyflogwr yn gorff y Goron.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>Whether the record was rewritten as a whole shows only against check words on paper.</source>
      <translation type="unfinished">Dim ond geiriau gwirio ar bapur a all ddangos a gafodd y cofnod ei ailysgrifennu’n gyfan.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <location filename="../../resources/hse_criteria.json" />
      <source>Whether the risk assessment was asked for is not recorded.</source>
      <translation type="unfinished">Nid yw wedi’i gofnodi a ofynnwyd am yr asesiad risg.</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Whether the stress risk assessment was asked for, seen, shared and looked at again after the change.</source>
      <translation type="unfinished">A ofynnwyd am yr asesiad risg straen, a’i weld, ei rannu ac edrych arno eto ar ôl y newid.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Whether words tell a fact, a conclusion or an opinion, or are words to leave out of what is read.</source>
      <translation type="unfinished">A yw geiriau’n adrodd ffaith, casgliad neu farn, neu’n eiriau i’w gadael allan o’r hyn a ddarllenir.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/hand_over.py" />
      <source>Which accounts</source>
      <translation type="unfinished">Pa adroddiadau</translation>
    </message>
    <message>
      <location filename="../../ui/pages/account_link.py" />
      <location filename="../../ui/pages/readiness.py" />
      <location filename="../../resources/records.json" />
      <source>Which allegation</source>
      <translation type="unfinished">Pa honiad</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Which camera, phone or printer; a serial number leads to one.</source>
      <translation type="unfinished">Pa gamera, ffôn neu argraffydd; mae rhif cyfresol yn arwain at un.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Which event</source>
      <translation type="unfinished">Pa ddigwyddiad</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Which exact words do you recall?</source>
      <translation type="unfinished">Pa union eiriau ydych chi’n eu cofio?</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Which of these would you like to start with?</source>
      <translation type="unfinished">Gyda pha un o’r rhain yr hoffech chi ddechrau?</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Which office or place</source>
      <translation type="unfinished">Pa swyddfa neu le</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Which organisation</source>
      <translation type="unfinished">Pa sefydliad</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Which program made it.</source>
      <translation type="unfinished">Pa raglen a’i gwnaeth.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Which rule or plan is there for that?</source>
      <translation type="unfinished">Pa reol neu gynllun sydd ar gyfer hynny?</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <location filename="../../resources/guide/interview.json" />
      <source>Which section of the Act applies is for an adviser.</source>
      <translation type="unfinished">Mater i gynghorydd yw pa adran o’r Ddeddf sy’n berthnasol.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Which site or team</source>
      <translation type="unfinished">Pa safle neu dîm</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Which source</source>
      <translation type="unfinished">Pa ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossier.py" />
      <source>Which staff list?</source>
      <translation type="unfinished">Pa restr staff?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Which step</source>
      <translation type="unfinished">Pa gam</translation>
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
      <location filename="../../resources/records.json" />
      <source>Which version</source>
      <translation type="unfinished">Pa fersiwn</translation>
    </message>
    <message>
      <location filename="../../ui/pages/interview_cards.py" />
      <source>Which {title}</source>
      <translation type="unfinished">Pa un: {title}</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>While taking names out</source>
      <translation type="unfinished">Wrth dynnu enwau allan</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Whistle cannot make a cleaned copy of this kind of file</source>
      <translation type="unfinished">Ni all Whistle wneud copi wedi’i lanhau o’r math hwn o ffeil</translation>
    </message>
    <message>
      <location filename="../../ui/pages/own.py" />
      <location filename="../../ui/pages/support_list.py" />
      <source>Whistle cannot tell whether you are safe, and alerts nobody.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/self.json#safe" />
      <source>Whistle cannot tell whether you are safe, and alerts nobody. Support, at the top, has people to ring at any hour.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/first_run.py" />
      <source>Whistle does not protect you from a program that already spies on this computer, from being made to type the passphrase, or from what people recognise in the facts themselves.</source>
      <translation type="unfinished">Nid yw Whistle yn eich diogelu rhag rhaglen sydd eisoes yn ysbïo ar y cyfrifiadur hwn, rhag cael eich gorfodi i deipio’r cyfrinymadrodd, na rhag yr hyn y mae pobl yn ei adnabod yn y ffeithiau eu hunain.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#made_of" />
      <source>Whistle is free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/mails.py" />
      <location filename="../../resources/records.json" />
      <source>Who</source>
      <translation type="unfinished">Pwy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/check_row.py" />
      <source>Who advised, and what they said</source>
      <translation type="unfinished">Pwy a roddodd gyngor, a beth a ddywedwyd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/role.py" />
      <source>Who are you today?</source>
      <translation type="unfinished">Pwy ydych chi heddiw?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who asked</source>
      <translation type="unfinished">Pwy a ofynnodd</translation>
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Who checked it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Who dealt with it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who else did it matter to?</source>
      <translation type="unfinished">I bwy arall yr oedd o bwys?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who else it mattered to</source>
      <translation type="unfinished">I bwy arall yr oedd o bwys</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who else might know</source>
      <translation type="unfinished">Pwy arall a allai wybod</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who else might know of this?</source>
      <translation type="unfinished">Pwy arall a allai wybod am hyn?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who else will hear of this account</source>
      <translation type="unfinished">Pwy arall fydd yn clywed am yr adroddiad hwn</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Who has agreed</source>
      <translation type="unfinished">Pwy sydd wedi cytuno</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Who holds a copy</source>
      <translation type="unfinished">Gan bwy mae copi</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who is affected by it now?</source>
      <translation type="unfinished">Ar bwy y mae’n effeithio nawr?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who is listening</source>
      <translation type="unfinished">Pwy sy’n gwrando</translation>
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
      <location filename="../../resources/records.json" />
      <source>Who it is said to be</source>
      <translation type="unfinished">Pwy y dywedir ydyw</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Who it was about</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/support_form.py" />
      <source>Who keeps it right</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Who knew</source>
      <translation type="unfinished">Pwy oedd yn gwybod</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <location filename="../../resources/records.json" />
      <source>Who knew what, when</source>
      <translation type="unfinished">Pwy oedd yn gwybod beth, a phryd</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>Who made or changed it, or the name a computer has for them.</source>
      <translation type="unfinished">Pwy a’i gwnaeth neu a’i newidiodd, neu’r enw sydd gan gyfrifiadur arno.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who might recognise themselves</source>
      <translation type="unfinished">Pwy a allai eu hadnabod eu hunain</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who must be consulted when it is changed</source>
      <translation type="unfinished">Gyda phwy y mae’n rhaid ymgynghori pan gaiff ei newid</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Who raised it</source>
      <translation type="unfinished">Pwy a’i cododd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who says it</source>
      <translation type="unfinished">Pwy sy’n ei ddweud</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who says so</source>
      <translation type="unfinished">Pwy sy’n dweud hynny</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <source>Who sends it</source>
      <translation type="unfinished">Pwy sy’n ei hanfon</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who sent it</source>
      <translation type="unfinished">Pwy a’i hanfonodd</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who they are, as a group</source>
      <translation type="unfinished">Pwy ydynt, fel grŵp</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who told them?</source>
      <translation type="unfinished">Pwy ddywedodd wrthynt?</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Who undertook it</source>
      <translation type="unfinished">Pwy a’i haddawodd</translation>
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
      <location filename="../../resources/guide/interview.json" />
      <source>Who was there</source>
      <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who was there? You need not give names.</source>
      <translation type="unfinished">Pwy oedd yno? Nid oes angen i chi roi enwau.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Who was told</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who was told about this, at any time?</source>
      <translation type="unfinished">Wrth bwy y dywedwyd am hyn, ar unrhyw adeg?</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Who was told?</source>
      <translation type="unfinished">Wrth bwy y dywedwyd?</translation>
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
      <location filename="../../resources/help.json" />
      <source>Whoever gets it can check without any vault that it is unchanged: press [[Check a file]] on the page [[Dossiers]]. Unchanged does not mean true, and it does not say who made it.</source>
      <translation type="unfinished">Gall pwy bynnag sy’n ei chael wirio heb unrhyw gell ddiogel ei bod heb newid: pwyswch [[Check a file]] ar y dudalen [[Dossiers]]. Nid yw heb newid yn golygu gwir, ac nid yw’n dweud pwy a’i gwnaeth.</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>Whoever it is alleged against was asked, with a day by which to answer.</source>
      <translation type="unfinished">Gofynnwyd i bwy bynnag y mae’r honiad yn ei erbyn, gyda diwrnod i ateb erbyn iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json#risk" />
      <source>Whoever listened</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>Whoever opens this interview later is told first.</source>
      <translation type="unfinished">Dywedir hyn yn gyntaf wrth bwy bynnag sy’n agor y cyfweliad yn ddiweddarach.</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Whoever published it takes part in the story</source>
      <translation type="unfinished">Mae pwy bynnag a’i cyhoeddodd yn rhan o’r stori</translation>
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
      <location filename="../../resources/records.json" />
      <source>Why</source>
      <translation type="unfinished">Pam</translation>
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
      <location filename="../../resources/routes.json#routes" />
      <source>Wider disclosure</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/help.json" />
      <source>With the source</source>
      <translation type="unfinished">Gyda’r ffynhonnell</translation>
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
      <location filename="../../resources/help.json" />
      <source>Without the passphrase or two shares of a recovery sheet everything is lost. There is nobody to ask.</source>
      <translation type="unfinished">Heb y cyfrinymadrodd neu ddwy gyfran o daflen adfer mae popeth wedi’i golli. Nid oes neb i ofyn iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Without the source. Take a break first.</source>
      <translation type="unfinished">Heb y ffynhonnell. Cymerwch seibiant yn gyntaf.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Word document</source>
      <translation type="unfinished">Dogfen Word</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Word for word</source>
      <translation type="unfinished">Gair am air</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Words about it that are not on the page.</source>
      <translation type="unfinished">Geiriau amdano nad ydynt ar y dudalen.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Words explained</source>
      <translation type="unfinished">Esbonio geiriau</translation>
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
      <location filename="../../resources/help.json#made_of" />
      <source>Words offered for passphrases: the Electronic Frontier Foundation's long word list, by Joseph Bonneau, under Creative Commons Attribution 3.0 US.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/evidence.json" />
      <source>Words that were put in or taken out, with who did it and when.</source>
      <translation type="unfinished">Geiriau a roddwyd i mewn neu a dynnwyd allan, gyda phwy a’i gwnaeth a phryd.</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>Words, sheets or layers that are in it and not shown.</source>
      <translation type="unfinished">Geiriau, dalennau neu haenau sydd ynddo ac nas dangosir.</translation>
    </message>
    <message>
      <location filename="../../resources/tag_rules.json" />
      <source>Work in somebody’s own time</source>
      <translation type="unfinished">Gwaith yn amser rhywun ei hun</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Work is done in breaks, evenings or days off in order to cope.</source>
      <translation type="unfinished">Gwneir gwaith yn ystod seibiannau, gyda’r nos neu ar ddiwrnodau rhydd er mwyn ymdopi.</translation>
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
      <location filename="../../resources/taxonomy.json" />
      <source>Workers became ill from stress and put it down to the work.</source>
      <translation type="unfinished">Aeth gweithwyr yn sâl oherwydd straen, a dweud mai’r gwaith oedd yr achos.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Workers met foreseeable crises without training, or asked for training and were turned down.</source>
      <translation type="unfinished">Wynebodd gweithwyr argyfyngau y gellid eu rhagweld heb hyfforddiant, neu gofynnon nhw am hyfforddiant a chael eu gwrthod.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Workers were bullied or harassed by managers. One person's case is for Acas, the equality body or the police; for HSE use it only where several people show a pattern.</source>
      <translation type="unfinished">Cafodd gweithwyr eu bwlio neu eu haflonyddu gan reolwyr. Mater i Acas, y corff cydraddoldeb neu’r heddlu yw achos un person; ar gyfer HSE, defnyddiwch hwn dim ond lle mae sawl person yn dangos patrwm.</translation>
    </message>
    <message>
      <location filename="../../resources/taxonomy.json" />
      <source>Workload and staffing</source>
      <translation type="unfinished">Llwyth gwaith a staffio</translation>
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
      <location filename="../../resources/checklists.json" />
      <source>Worse treatment after speaking up</source>
      <translation type="unfinished">Triniaeth waeth ar ôl codi llais</translation>
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
      <translation type="unfinished">Nodi papur</translation>
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
      <translation type="unfinished">Nodi tystiolaeth a addawyd</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>Write down the source’s own words first, even “after Christmas”. Beside them stand the days between which it was, as far as you know.</source>
      <translation type="unfinished">Ysgrifennwch eiriau’r ffynhonnell ei hun yn gyntaf, hyd yn oed “ar ôl y Nadolig”. Wrth eu hochr mae’r dyddiau yr oedd rhyngddynt, hyd y gwyddoch.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/dossiers.py" />
      <source>Write down what became of it</source>
      <translation type="unfinished">Nodi beth ddaeth ohoni</translation>
    </message>
    <message>
      <location filename="../../resources/checklists.json" />
      <source>Write down what is alleged, link what each source says to it, and ask how many out of how many.</source>
      <translation type="unfinished">Ysgrifennwch yr hyn a honnir, cysylltwch yr hyn y mae pob ffynhonnell yn ei ddweud ag ef, a gofynnwch faint allan o faint.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Write the six words of the passphrase on paper, and type them to be sure. Nobody can open the vault without them, not even us.</source>
      <translation type="unfinished">Ysgrifennwch chwe gair y cyfrinymadrodd ar bapur, a theipiwch nhw i fod yn siŵr. Ni all neb agor y gell ddiogel hebddynt, na ninnau chwaith.</translation>
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
      <location filename="../../ui/widgets/check_row.py" />
      <source>Write who advised, and what they said. It is kept with the dossier.</source>
      <translation type="unfinished">Ysgrifennwch pwy a roddodd gyngor, a beth a ddywedwyd. Fe’i cedwir gyda’r goflen.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Write, or speak</source>
      <translation type="unfinished">Ysgrifennu, neu siarad</translation>
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
      <location filename="../../resources/help.json" />
      <source>Writing my own account</source>
      <translation type="unfinished">Ysgrifennu fy adroddiad fy hun</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Written</source>
      <translation type="unfinished">Ysgrifennwyd</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json" />
      <source>Written apart, so that it is never taken for what the source says.</source>
      <translation type="unfinished">Wedi’i ysgrifennu ar wahân, fel na chaiff byth ei gymryd am yr hyn y mae’r ffynhonnell yn ei ddweud.</translation>
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
      <location filename="../../resources/records.json" />
      <source>Wrong entries</source>
      <translation type="unfinished">Cofnodion anghywir</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/timeline.py" />
      <location filename="../../resources/records.json" />
      <source>Wrong entry in a document</source>
      <translation type="unfinished">Cofnod anghywir mewn dogfen</translation>
    </message>
    <message>
      <location filename="../../resources/records.json" />
      <source>Wrong since</source>
      <translation type="unfinished">Yn anghywir ers</translation>
    </message>
    <message>
      <location filename="../../ui/pages/case_about.py" />
      <location filename="../../ui/pages/search.py" />
      <location filename="../../resources/guide/interview.json#explain" />
      <location filename="../../resources/guide/interview.json" />
      <location filename="../../resources/records.json" />
      <location filename="../../resources/records.json#risk" />
      <source>Yes</source>
      <translation type="unfinished">Ie</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>Yes or no is enough. No name.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/help.json#You can go on writing af" />
      <source>You can go on writing afterwards, and hand over again. You can also take a yes back: tell the person, and say it in the program.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/interview.py" />
      <source>You can go to any step, in any order. Nothing has to be filled in.</source>
      <translation type="unfinished">Gallwch fynd i unrhyw gam, mewn unrhyw drefn. Does dim rhaid llenwi dim.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>You can hand it over tonight and still decide another day whether it may go further. Stopping here costs nothing: your words are saved.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/self.json#handover" />
      <source>You can leave this empty.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/pages/case.py" />
      <source>You can make more of them later.</source>
      <translation type="unfinished">Gallwch wneud mwy ohonynt yn nes ymlaen.</translation>
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>You can stop, leave something out, take a break, have somebody with you, or change your mind. You need not say why.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/guide/interview.json#explain" />
      <source>You decide</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json#explain" />
      <source>You have or had access to benefits records. Passing on information about a particular person from them may be a crime under section 123 of the Social Security Administration Act 1992, also after you have left, and the law that protects people who speak up may then not protect you. Please tell me nothing that is about one particular claimant until you have asked an adviser. How the office works, what you were told to do and what you did are another matter.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../resources/guide/interview.json" />
      <source>You said that the line was dead. Please tell me more about that.</source>
      <translation type="unfinished">Dywedoch chi fod y llinell yn farw. Dywedwch fwy wrthyf am hynny.</translation>
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
      <location filename="../../resources/help.json" />
      <source>Your data</source>
      <translation type="unfinished">Eich data</translation>
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
      <location filename="../../resources/help.json" />
      <source>[[Add files]] keeps pictures, papers and recordings with your account, locked.</source>
      <translation type="unfinished">Mae [[Add files]] yn cadw lluniau, papurau a recordiadau gyda’ch adroddiad, dan glo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#[[Before you write]] say" />
      <source>[[Before you write]] says what the law protects and what nobody can promise. Read it before you hand anything over.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>[[Pause]] stops for today. The page [[Case]] says where to go on.</source>
      <translation type="unfinished">Mae [[Pause]] yn rhoi’r gorau iddi am heddiw. Mae’r dudalen [[Case]] yn dweud ble i fynd ymlaen.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>[[Record]] takes what is said into the account that is chosen. Ctrl M marks a place. The hide key finishes the second under way; what was recorded is there when you unlock. [[Listen]] plays it, slower or faster.</source>
      <translation type="unfinished">Mae [[Record]] yn cymryd yr hyn a ddywedir i’r adroddiad a ddewiswyd. Mae Ctrl M yn marcio lle. Mae’r fysell guddio’n gorffen yr eiliad sydd ar y gweill; mae’r hyn a recordiwyd yno pan ddatglowch. Mae [[Listen]] yn ei chwarae, yn arafach neu’n gyflymach.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>[[Speak instead]] records what you say, and keeps it locked, second by second.</source>
      <translation type="unfinished">Mae [[Speak instead]] yn recordio’r hyn a ddywedwch, ac yn ei gadw dan glo, eiliad wrth eiliad.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json#[[Support]] has people t" />
      <source>[[Support]] has people to ring, at any time and for any reason. The program cannot tell whether you are safe, and alerts nobody.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/page.py" />
      <source>a change of {rise}</source>
      <translation type="unfinished">newid o {rise}</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a copy of a file without what it carries unseen, such as the name of who wrote it.</source>
      <translation type="unfinished">copi o ffeil heb yr hyn y mae’n ei gario’n anweledig, megis enw’r sawl a’i hysgrifennodd.</translation>
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
      <location filename="../../resources/help.json" />
      <source>a dossier sent to a body such as HSE, and what became of it.</source>
      <translation type="unfinished">coflen a anfonwyd at gorff megis HSE, a beth ddaeth ohoni.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a few words that open the vault. Six picked at random are best.</source>
      <translation type="unfinished">ychydig eiriau sy’n agor y gell ddiogel. Chwech a ddewiswyd ar hap sydd orau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/permissions.py" />
      <source>a file handed over, made {day}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a file made for one reader, from what each source agreed to.</source>
      <translation type="unfinished">ffeil a wneir ar gyfer un darllenydd, o’r hyn y cytunodd pob ffynhonnell iddo.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a file or a thing: the original untouched, and a cleaned copy to work with.</source>
      <translation type="unfinished">ffeil neu beth: y gwreiddiol heb ei gyffwrdd, a chopi wedi’i lanhau i weithio gydag ef.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/card_fields.py" />
      <source>a latest day that is not before the earliest</source>
      <translation type="unfinished">diwrnod olaf posibl nad yw cyn y cynharaf</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a line of letters that locks a file for one person. It can be given to anybody: it opens nothing.</source>
      <translation type="unfinished">llinell o lythrennau sy’n cloi ffeil ar gyfer un person. Gellir ei rhoi i unrhyw un: nid yw’n agor dim.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a list that nothing can be taken out of without it showing.</source>
      <translation type="unfinished">rhestr na ellir tynnu dim allan ohoni heb i hynny ddangos.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a lock on a case: nothing of it can be deleted.</source>
      <translation type="unfinished">clo ar achos: ni ellir dileu dim ohono.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>a new allegation, account or time it was raised.</source>
      <translation type="unfinished">honiad, adroddiad neu adeg y codwyd newydd.</translation>
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
      <location filename="../../resources/help.json" />
      <source>a person who gives an account, known here by a made-up name only.</source>
      <translation type="unfinished">person sy’n rhoi adroddiad, a adwaenir yma wrth ffugenw yn unig.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>a source</source>
      <translation type="unfinished">ffynhonnell</translation>
    </message>
    <message>
      <location filename="../../whistle/dossier/checks.py" />
      <source>a source ({pseudonym})</source>
      <translation type="unfinished">ffynhonnell ({pseudonym})</translation>
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
      <location filename="../../resources/help.json" />
      <source>add the words that are selected.</source>
      <translation type="unfinished">ychwanegu’r geiriau a ddewiswyd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/find.py" />
      <source>added later</source>
      <translation type="unfinished">ychwanegwyd wedyn</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>age</source>
      <translation type="unfinished">oedran</translation>
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
      <location filename="../../whistle/casework/numbers.py" />
      <source>at least {low}</source>
      <translation type="unfinished">o leiaf {low}</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>belief or protected characteristic</source>
      <translation type="unfinished">cred neu nodwedd warchodedig</translation>
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
      <location filename="../../resources/help.json" />
      <source>closes what is open on top, and never loses words.</source>
      <translation type="unfinished">yn cau’r hyn sydd ar agor ar y top, a byth yn colli geiriau.</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>colleague or manager</source>
      <translation type="unfinished">cydweithiwr neu reolwr</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>date</source>
      <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_list.py" />
      <source>decided: {result}</source>
      <translation type="unfinished">penderfynwyd: {result}</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>do not tell whether they still work there</source>
      <translation type="unfinished">peidiwch â dweud a ydynt yn gweithio yno o hyd</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>family</source>
      <translation type="unfinished">teulu</translation>
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
      <location filename="../../resources/help.json" />
      <source>find a page, a source, an allegation, a note or words.</source>
      <translation type="unfinished">canfod tudalen, ffynhonnell, honiad, nodyn neu eiriau.</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>give the month or the year</source>
      <translation type="unfinished">rhowch y mis neu’r flwyddyn</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>give the team's size as a band, or leave it out</source>
      <translation type="unfinished">rhowch faint y tîm fel band, neu gadewch ef allan</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>health</source>
      <translation type="unfinished">iechyd</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>heard it</source>
      <translation type="unfinished">clywodd hyn</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>hide at once. The key can be changed under [[Settings]].</source>
      <translation type="unfinished">cuddio ar unwaith. Gellir newid y fysell o dan [[Settings]].</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>hours or shift</source>
      <translation type="unfinished">oriau neu shifft</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>how it works</source>
      <translation type="unfinished">sut mae’n gweithio</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>how many people fit what is told of a source, taken together.</source>
      <translation type="unfinished">faint o bobl sy’n ffitio’r hyn a adroddir am ffynhonnell, gyda’i gilydd.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>in answer to “{record_words}”</source>
      <translation type="unfinished">mewn ateb i “{record_words}”</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>in the field: the next place found, and the one before. F3 and Shift F3 do the same anywhere on the page.</source>
      <translation type="unfinished">yn y maes: y lle nesaf a ganfuwyd, a’r un flaenorol. Mae F3 a Shift F3 yn gwneud yr un peth yn unrhyw le ar y dudalen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/card_parts.py" />
      <source>in the source’s own words</source>
      <translation type="unfinished">yng ngeiriau’r ffynhonnell ei hun</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>in the text: to the next paragraph and the one before, each read aloud. Home and End go to the first and the last.</source>
      <translation type="unfinished">yn y testun: at y paragraff nesaf a’r un blaenorol, pob un yn cael ei ddarllen yn uchel. Mae Home ac End yn mynd at y cyntaf a’r olaf.</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>incident</source>
      <translation type="unfinished">digwyddiad</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it has more than 200 pages</source>
      <translation type="unfinished">mae ganddo fwy na 200 o dudalennau</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it holds more than 500,000 letters; a person could not read them through</source>
      <translation type="unfinished">mae’n cynnwys mwy na 500,000 o lythrennau; ni allai person eu darllen drwyddynt</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it holds no words that can be read</source>
      <translation type="unfinished">nid oes ynddo eiriau y gellir eu darllen</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it is an archive; take its files out and add each one</source>
      <translation type="unfinished">archif ydyw; tynnwch ei ffeiliau allan ac ychwanegwch bob un</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it is damaged, or is not what its name says</source>
      <translation type="unfinished">mae wedi’i ddifrodi, neu nid yr hyn a ddywed ei enw ydyw</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it is locked with a password</source>
      <translation type="unfinished">mae dan glo â chyfrinair</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it is over 50 MB, so it was kept as it came and not looked into</source>
      <translation type="unfinished">mae dros 50 MB, felly cadwyd ef fel y daeth heb edrych i mewn iddo</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it is too large, or expands too far</source>
      <translation type="unfinished">mae’n rhy fawr, neu’n ehangu’n ormodol</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it was kept as it came and not looked into</source>
      <translation type="unfinished">cadwyd ef fel y daeth heb edrych i mewn iddo</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>it was recorded here, so it carries nothing beside the sound</source>
      <translation type="unfinished">cafodd ei recordio yma, felly nid yw’n cario dim y tu hwnt i’r sain</translation>
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
      <location filename="../../resources/help.json" />
      <source>label, vaguer, remove, keep.</source>
      <translation type="unfinished">label, llai manwl, tynnu, cadw.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>larger, smaller, normal text.</source>
      <translation type="unfinished">testun mwy, llai, arferol.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>last checked {day} by {checked_by}, who {how}</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the age out</source>
      <translation type="unfinished">gadewch yr oedran allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the belief or characteristic out</source>
      <translation type="unfinished">gadewch y gred neu’r nodwedd allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the family out</source>
      <translation type="unfinished">gadewch y teulu allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the programme's name out</source>
      <translation type="unfinished">gadewch enw’r rhaglen allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the rare fact out</source>
      <translation type="unfinished">gadewch y ffaith anghyffredin allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>leave the shift out</source>
      <translation type="unfinished">gadewch y shifft allan</translation>
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
      <location filename="../../resources/evidence.json" />
      <source>looking into it took more time or memory than allowed, or it nests too deep</source>
      <translation type="unfinished">cymerodd edrych i mewn iddo fwy o amser neu gof nag a ganiateir, neu mae’n nythu’n rhy ddwfn</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>make the post vaguer</source>
      <translation type="unfinished">gwnewch y swydd yn fwy amwys</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>merge the incident with others' or give only the year</source>
      <translation type="unfinished">cyfunwch y digwyddiad â rhai eraill neu rhowch y flwyddyn yn unig</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review_foot.py" />
      <source>move</source>
      <translation type="unfinished">symud</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>name a region or nothing instead of the office</source>
      <translation type="unfinished">enwch ranbarth neu ddim yn lle’r swyddfa</translation>
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
      <location filename="../../whistle/dossier/checks.py" />
      <source>nothing that this recipient may be shown</source>
      <translation type="unfinished">dim y caniateir ei ddangos i’r derbynnydd hwn</translation>
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
      <location filename="../../whistle/casework/readiness/page.py" />
      <source>of {all}</source>
      <translation type="unfinished">allan o {all}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/case_notes.py" />
      <source>of: {short}</source>
      <translation type="unfinished">am: {short}</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>office</source>
      <translation type="unfinished">swyddfa</translation>
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
      <location filename="../../resources/help.json" />
      <source>one locked file with everything in it, to be kept somewhere else.</source>
      <translation type="unfinished">un ffeil dan glo gyda phopeth ynddi, i’w chadw yn rhywle arall.</translation>
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
      <location filename="../../resources/help.json" />
      <source>one thing that happened, with its day as far as it is known.</source>
      <translation type="unfinished">un peth a ddigwyddodd, gyda’i ddiwrnod hyd y mae’n hysbys.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>one thing that is said to be true, apart from who said it.</source>
      <translation type="unfinished">un peth y dywedir ei fod yn wir, ar wahân i bwy a’i dywedodd.</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>outsider</source>
      <translation type="unfinished">rhywun o’r tu allan</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/allegation_opened.py" />
      <source>over what time</source>
      <translation type="unfinished">dros ba gyfnod</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>pages at the left: case, accounts, allegations, timeline, times raised, case notes, permissions, dossiers.</source>
      <translation type="unfinished">tudalennau ar y chwith: achos, adroddiadau, honiadau, llinell amser, adegau y codwyd, nodiadau’r achos, caniatadau, coflenni.</translation>
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
      <location filename="../../resources/help.json" />
      <source>pause.</source>
      <translation type="unfinished">oedi.</translation>
    </message>
    <message>
      <location filename="../../ui/wiring.py" />
      <source>people to ring</source>
      <translation type="unfinished">pobl i’w ffonio</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>people to ring, each with the day on which the number was last tried.</source>
      <translation type="unfinished">pobl i’w ffonio, pob un gyda’r diwrnod y rhoddwyd cynnig ar y rhif ddiwethaf.</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>print tagged words only, not the whole account</source>
      <translation type="unfinished">argraffwch eiriau â thag yn unig, nid yr adroddiad cyfan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>programme</source>
      <translation type="unfinished">rhaglen</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>protected fact</source>
      <translation type="unfinished">ffaith warchodedig</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>put the quotation in other words</source>
      <translation type="unfinished">rhowch y dyfyniad mewn geiriau eraill</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>quotation</source>
      <translation type="unfinished">dyfyniad</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/support.py" />
      <source>rang it</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>rare fact</source>
      <translation type="unfinished">ffaith anghyffredin</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>read it</source>
      <translation type="unfinished">darllenodd hyn</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>record, or end the recording.</source>
      <translation type="unfinished">recordio, neu orffen y recordiad.</translation>
    </message>
    <message>
      <location filename="../../ui/pages/review.py" />
      <source>red frame = still open</source>
      <translation type="unfinished">ffrâm goch = yn dal ar agor</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>role</source>
      <translation type="unfinished">rôl</translation>
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
      <location filename="../../resources/help.json" />
      <source>save a card. Esc goes back and keeps what you typed.</source>
      <translation type="unfinished">cadw cerdyn. Mae Esc yn mynd yn ôl ac yn cadw’r hyn a deipioch.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/know_words.py" />
      <source>saw</source>
      <translation type="unfinished">gwelodd</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>say 'a health condition', or leave it out</source>
      <translation type="unfinished">dywedwch ‘cyflwr iechyd’, neu gadewch ef allan</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>say 'some years'</source>
      <translation type="unfinished">dywedwch ‘rhai blynyddoedd’</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>say that several raised it, or leave it out</source>
      <translation type="unfinished">dywedwch fod sawl un wedi’i godi, neu gadewch ef allan</translation>
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
      <location filename="../../resources/help.json" />
      <source>search in the text that is open; elsewhere the same as Ctrl K.</source>
      <translation type="unfinished">chwilio yn y testun sydd ar agor; mewn mannau eraill yr un fath â Ctrl K.</translation>
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
      <location filename="../../resources/help.json" />
      <source>settings.</source>
      <translation type="unfinished">gosodiadau.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/record.py" />
      <source>since destroyed, or in the names list</source>
      <translation type="unfinished">wedi’i ddinistrio ers hynny, neu yn y rhestr enwau</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>six words that show later whether the record of what was done was changed.</source>
      <translation type="unfinished">chwe gair sy’n dangos yn ddiweddarach a gafodd y cofnod o’r hyn a wnaed ei newid.</translation>
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
      <location filename="../../resources/help.json" />
      <source>something that must be so before a dossier is made.</source>
      <translation type="unfinished">rhywbeth y mae’n rhaid iddo fod felly cyn gwneud coflen.</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>still there or left</source>
      <translation type="unfinished">yno o hyd neu wedi gadael</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_checks.py" />
      <source>stops the dossier</source>
      <translation type="unfinished">yn atal y goflen</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>support contacts.</source>
      <translation type="unfinished">cysylltiadau cymorth.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>tag the marked words.</source>
      <translation type="unfinished">rhoi tag ar y geiriau a farciwyd.</translation>
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
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>team</source>
      <translation type="unfinished">tîm</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/review_words.py" />
      <source>team size</source>
      <translation type="unfinished">maint y tîm</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>tenure</source>
      <translation type="unfinished">hyd gwasanaeth</translation>
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
      <location filename="../../resources/help.json" />
      <source>the folder that holds everything, encrypted.</source>
      <translation type="unfinished">y ffolder sy’n dal popeth, wedi’i amgryptio.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/settings.py" />
      <source>the names list is damaged</source>
      <translation type="unfinished">mae’r rhestr enwau wedi’i difrodi</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>the next part of the page, and the one before.</source>
      <translation type="unfinished">rhan nesaf y dudalen, a’r un flaenorol.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>the next step.</source>
      <translation type="unfinished">y cam nesaf.</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/vault_care.py" />
      <source>the passphrase that you just typed</source>
      <translation type="unfinished">y cyfrinymadrodd yr ydych newydd ei deipio</translation>
    </message>
    <message>
      <location filename="../../resources/evidence.json" />
      <source>the picture has more than 64 million points</source>
      <translation type="unfinished">mae gan y llun fwy na 64 miliwn o bwyntiau</translation>
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
      <location filename="../../resources/help.json" />
      <source>the search page.</source>
      <translation type="unfinished">y dudalen chwilio.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>the step after which names are labels, and the words can no longer change.</source>
      <translation type="unfinished">y cam y mae enwau’n labeli ar ei ôl, ac na all y geiriau newid mwyach.</translation>
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
      <location filename="../../resources/help.json" />
      <source>this page.</source>
      <translation type="unfinished">y dudalen hon.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>three shares on paper. Any two of them open the vault when the passphrase is lost.</source>
      <translation type="unfinished">tair cyfran ar bapur. Mae unrhyw ddwy ohonynt yn agor y gell ddiogel pan gollir y cyfrinymadrodd.</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>time it was raised</source>
      <translation type="unfinished">adeg y’i codwyd</translation>
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
      <location filename="../../resources/help.json" />
      <source>to the next one, and the one before. N goes to the next that is open.</source>
      <translation type="unfinished">at yr un nesaf, a’r un flaenorol. Mae N yn mynd at y nesaf sydd ar agor.</translation>
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
      <location filename="../../resources/help.json" />
      <source>took part, saw, was told, heard it said. What was told by others is never a second source.</source>
      <translation type="unfinished">cymerodd ran, gwelodd, cafodd wybod, clywodd ei ddweud. Nid yw’r hyn a ddywedwyd gan eraill byth yn ail ffynhonnell.</translation>
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
      <location filename="../../resources/help.json" />
      <source>undo.</source>
      <translation type="unfinished">dadwneud.</translation>
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
      <location filename="../../resources/help.json" />
      <source>what an employer says to an allegation, or that nothing came.</source>
      <translation type="unfinished">yr hyn y mae cyflogwr yn ei ddweud wrth honiad, neu na ddaeth dim.</translation>
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
      <location filename="../../resources/help.json#what one source agreed t" />
      <source>what one source agreed to, for one reader and one kind of information.</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>what one source says, in their own words. It is a draft until its names are taken out.</source>
      <translation type="unfinished">yr hyn y mae un ffynhonnell yn ei ddweud, yn ei geiriau ei hun. Drafft ydyw nes i’w enwau gael eu tynnu allan.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>what several people say about the same thing, and all that is laid beside it.</source>
      <translation type="unfinished">yr hyn y mae sawl person yn ei ddweud am yr un peth, a phopeth a osodir wrth ei ochr.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>what some words are about, such as a plan that was out of date.</source>
      <translation type="unfinished">am beth y mae rhai geiriau, megis cynllun a oedd wedi dyddio.</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>what stands in place of a name, such as [Person 3].</source>
      <translation type="unfinished">yr hyn sy’n sefyll yn lle enw, megis [Person 3].</translation>
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
      <location filename="../../resources/help.json" />
      <source>when somebody was told, who, how, and what they answered.</source>
      <translation type="unfinished">pryd y dywedwyd wrth rywun, wrth bwy, sut, a beth oedd yr ateb.</translation>
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
      <location filename="../../resources/help.json" />
      <source>who is who, and everything as it was said; under a passphrase of its own.</source>
      <translation type="unfinished">pwy yw pwy, a phopeth fel y’i dywedwyd; o dan gyfrinymadrodd ar wahân.</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>who raised it is on record: merge it, leave it out, or print it only by that source's own choice</source>
      <translation type="unfinished">mae cofnod o bwy a’i cododd: cyfunwch ef, gadewch ef allan, neu argraffwch ef dim ond o ddewis y ffynhonnell honno ei hun</translation>
    </message>
    <message>
      <location filename="../../resources/help.json" />
      <source>whoever a dossier or a package is for: HSE, a union, an editor.</source>
      <translation type="unfinished">pwy bynnag y mae coflen neu becyn ar ei gyfer: HSE, undeb, golygydd.</translation>
    </message>
    <message>
      <location filename="../../whistle/identifiers/mosaic.py" />
      <source>whole account</source>
      <translation type="unfinished">adroddiad cyfan</translation>
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
      <location filename="../../resources/help.json" />
      <source>words that could tell who somebody is without being a name: a role, a date, the size of a team.</source>
      <translation type="unfinished">geiriau a allai ddweud pwy yw rhywun heb fod yn enw: rôl, dyddiad, maint tîm.</translation>
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
      <location filename="../../whistle/dossier/checks.py" />
      <source>{few}; most by {traits}: {advice}</source>
      <translation type="unfinished">{few}; yn bennaf oherwydd {traits}: {advice}</translation>
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
      <location filename="../../whistle/casework/numbers.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished">{low} i {high}</translation>
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
      <location filename="../../whistle/casework/timeline.py" />
      <source>{name}: {first}, then {next}</source>
      <translation type="unfinished">{name}: {first}, yna {next}</translation>
    </message>
    <message>
      <location filename="../../ui/presenters/builder_shown.py" />
      <source>{name}: {pieces} of their words went to {recipient_words} in {reference}. Whoever has both can tell that the two labels are one person. To keep them apart, take the tag off these words, or leave them out by permission.</source>
      <translation type="unfinished">{name}: aeth {pieces} o’u geiriau at {recipient_words} yn {reference}. Gall pwy bynnag sydd â’r ddwy weld mai un person yw’r ddau label. I’w cadw ar wahân, tynnwch y tag oddi ar y geiriau hyn, neu gadewch nhw allan trwy ganiatâd.</translation>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} accounts of harm that is going on</source>
      <comment>1 account of harm that is going on</comment>
      <translation type="unfinished">
        <numerusform>{n} adroddiad am niwed sy’n parhau</numerusform>
        <numerusform>{n} adroddiad am niwed sy’n parhau</numerusform>
        <numerusform>{n} o adroddiadau am niwed sy’n parhau</numerusform>
        <numerusform>{n} adroddiad am niwed sy’n parhau</numerusform>
        <numerusform>{n} adroddiad am niwed sy’n parhau</numerusform>
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
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>{n} admissions that rest on a clean source</source>
      <comment>1 admission that rests on a clean source</comment>
      <translation type="unfinished">
        <numerusform>{n} cyfaddefiad sy’n dibynnu ar ffynhonnell lân</numerusform>
        <numerusform>{n} cyfaddefiad sy’n dibynnu ar ffynhonnell lân</numerusform>
        <numerusform>{n} o gyfaddefiadau sy’n dibynnu ar ffynhonnell lân</numerusform>
        <numerusform>{n} cyfaddefiad sy’n dibynnu ar ffynhonnell lân</numerusform>
        <numerusform>{n} cyfaddefiad sy’n dibynnu ar ffynhonnell lân</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} allegations about one site</source>
      <comment>1 allegation about one site</comment>
      <translation type="unfinished">
        <numerusform>{n} honiad am un safle</numerusform>
        <numerusform>{n} honiad am un safle</numerusform>
        <numerusform>{n} o honiadau am un safle</numerusform>
        <numerusform>{n} honiad am un safle</numerusform>
        <numerusform>{n} honiad am un safle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} allegations about one team</source>
      <comment>1 allegation about one team</comment>
      <translation type="unfinished">
        <numerusform>{n} honiad am un tîm</numerusform>
        <numerusform>{n} honiad am un tîm</numerusform>
        <numerusform>{n} o honiadau am un tîm</numerusform>
        <numerusform>{n} honiad am un tîm</numerusform>
        <numerusform>{n} honiad am un tîm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} allegations about the whole organisation</source>
      <comment>1 allegation about the whole organisation</comment>
      <translation type="unfinished">
        <numerusform>{n} honiad am y sefydliad cyfan</numerusform>
        <numerusform>{n} honiad am y sefydliad cyfan</numerusform>
        <numerusform>{n} o honiadau am y sefydliad cyfan</numerusform>
        <numerusform>{n} honiad am y sefydliad cyfan</numerusform>
        <numerusform>{n} honiad am y sefydliad cyfan</numerusform>
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
      <location filename="../../whistle/casework/sources.py" />
      <source>{n} independent sources at first hand, of {all} who say it</source>
      <comment>1 independent source at first hand, of {all} who say it</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} o ffynonellau annibynnol uniongyrchol, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol, o blith {all} sy’n ei ddweud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/sources.py" />
      <source>{n} independent verified sources at first hand, of {all} who say it</source>
      <comment>1 independent verified source at first hand, of {all} who say it</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol a ddilyswyd, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol a ddilyswyd, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} o ffynonellau annibynnol uniongyrchol a ddilyswyd, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol a ddilyswyd, o blith {all} sy’n ei ddweud</numerusform>
        <numerusform>{n} ffynhonnell annibynnol uniongyrchol a ddilyswyd, o blith {all} sy’n ei ddweud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/union.py" />
      <source>{n} inspection reports</source>
      <comment>1 inspection report</comment>
      <translation type="unfinished">
        <numerusform>{n} adroddiad arolygu</numerusform>
        <numerusform>{n} adroddiad arolygu</numerusform>
        <numerusform>{n} o adroddiadau arolygu</numerusform>
        <numerusform>{n} adroddiad arolygu</numerusform>
        <numerusform>{n} adroddiad arolygu</numerusform>
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
      <location filename="../../whistle/casework/readiness/care.py" />
      <source>{n} passages may be relevant to a crime (tags marked a)</source>
      <comment>1 passage may be relevant to a crime (tags marked a)</comment>
      <translation type="unfinished">
        <numerusform>Gall {n} darn fod yn berthnasol i drosedd (tagiau â’r marc a)</numerusform>
        <numerusform>Gall {n} darn fod yn berthnasol i drosedd (tagiau â’r marc a)</numerusform>
        <numerusform>Gall {n} o ddarnau fod yn berthnasol i drosedd (tagiau â’r marc a)</numerusform>
        <numerusform>Gall {n} darn fod yn berthnasol i drosedd (tagiau â’r marc a)</numerusform>
        <numerusform>Gall {n} darn fod yn berthnasol i drosedd (tagiau â’r marc a)</numerusform>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} people are said to be willing to give evidence</source>
      <comment>1 person is said to be willing to give evidence</comment>
      <translation type="unfinished">
        <numerusform>Dywedir bod {n} person yn fodlon rhoi tystiolaeth</numerusform>
        <numerusform>Dywedir bod {n} person yn fodlon rhoi tystiolaeth</numerusform>
        <numerusform>Dywedir bod {n} o bobl yn fodlon rhoi tystiolaeth</numerusform>
        <numerusform>Dywedir bod {n} person yn fodlon rhoi tystiolaeth</numerusform>
        <numerusform>Dywedir bod {n} person yn fodlon rhoi tystiolaeth</numerusform>
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
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>{n} questions put: {claim}</source>
      <comment>1 question put: {claim}</comment>
      <translation type="unfinished">
        <numerusform>Rhoddwyd {n} cwestiwn: {claim}</numerusform>
        <numerusform>Rhoddwyd {n} cwestiwn: {claim}</numerusform>
        <numerusform>Rhoddwyd {n} o gwestiynau: {claim}</numerusform>
        <numerusform>Rhoddwyd {n} cwestiwn: {claim}</numerusform>
        <numerusform>Rhoddwyd {n} cwestiwn: {claim}</numerusform>
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
      <location filename="../../whistle/casework/readiness/reply.py" />
      <source>{n} replies recorded: {claim}</source>
      <comment>1 reply recorded: {claim}</comment>
      <translation type="unfinished">
        <numerusform>Cofnodwyd {n} ateb: {claim}</numerusform>
        <numerusform>Cofnodwyd {n} ateb: {claim}</numerusform>
        <numerusform>Cofnodwyd {n} o atebion: {claim}</numerusform>
        <numerusform>Cofnodwyd {n} ateb: {claim}</numerusform>
        <numerusform>Cofnodwyd {n} ateb: {claim}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} risk assessments seen or held</source>
      <comment>1 risk assessment seen or held</comment>
      <translation type="unfinished">
        <numerusform>{n} asesiad risg wedi’i weld neu’n cael ei gadw</numerusform>
        <numerusform>{n} asesiad risg wedi’i weld neu’n cael ei gadw</numerusform>
        <numerusform>{n} o asesiadau risg wedi’u gweld neu’n cael eu cadw</numerusform>
        <numerusform>{n} asesiad risg wedi’i weld neu’n cael ei gadw</numerusform>
        <numerusform>{n} asesiad risg wedi’i weld neu’n cael ei gadw</numerusform>
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
      <location filename="../../whistle/casework/readiness/union.py" />
      <source>{n} sources agreed to something</source>
      <comment>1 source agreed to something</comment>
      <translation type="unfinished">
        <numerusform>Cytunodd {n} ffynhonnell i rywbeth</numerusform>
        <numerusform>Cytunodd {n} ffynhonnell i rywbeth</numerusform>
        <numerusform>Cytunodd {n} o ffynonellau i rywbeth</numerusform>
        <numerusform>Cytunodd {n} ffynhonnell i rywbeth</numerusform>
        <numerusform>Cytunodd {n} ffynhonnell i rywbeth</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} sources of {all} tell of illness that they put down to the work</source>
      <comment>1 source of {all} tells of illness that they put down to the work</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell o blith {all} yn sôn am salwch y maent yn ei briodoli i’r gwaith</numerusform>
        <numerusform>{n} ffynhonnell o blith {all} yn sôn am salwch y maent yn ei briodoli i’r gwaith</numerusform>
        <numerusform>{n} o ffynonellau o blith {all} yn sôn am salwch y maent yn ei briodoli i’r gwaith</numerusform>
        <numerusform>{n} ffynhonnell o blith {all} yn sôn am salwch y maent yn ei briodoli i’r gwaith</numerusform>
        <numerusform>{n} ffynhonnell o blith {all} yn sôn am salwch y maent yn ei briodoli i’r gwaith</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} sources of {all} used to work there</source>
      <comment>1 source of {all} used to work there</comment>
      <translation type="unfinished">
        <numerusform>Arferai {n} ffynhonnell o blith {all} weithio yno</numerusform>
        <numerusform>Arferai {n} ffynhonnell o blith {all} weithio yno</numerusform>
        <numerusform>Arferai {n} o ffynonellau o blith {all} weithio yno</numerusform>
        <numerusform>Arferai {n} ffynhonnell o blith {all} weithio yno</numerusform>
        <numerusform>Arferai {n} ffynhonnell o blith {all} weithio yno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} sources of {all} worked there</source>
      <comment>1 source of {all} worked there</comment>
      <translation type="unfinished">
        <numerusform>Roedd {n} ffynhonnell o blith {all} yn gweithio yno</numerusform>
        <numerusform>Roedd {n} ffynhonnell o blith {all} yn gweithio yno</numerusform>
        <numerusform>Roedd {n} o ffynonellau o blith {all} yn gweithio yno</numerusform>
        <numerusform>Roedd {n} ffynhonnell o blith {all} yn gweithio yno</numerusform>
        <numerusform>Roedd {n} ffynhonnell o blith {all} yn gweithio yno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} sources tell of an arrangement of the employer (tags {tags})</source>
      <comment>1 source tells of an arrangement of the employer (tags {tags})</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell yn sôn am drefniant gan y cyflogwr (tagiau {tags})</numerusform>
        <numerusform>{n} ffynhonnell yn sôn am drefniant gan y cyflogwr (tagiau {tags})</numerusform>
        <numerusform>{n} o ffynonellau yn sôn am drefniant gan y cyflogwr (tagiau {tags})</numerusform>
        <numerusform>{n} ffynhonnell yn sôn am drefniant gan y cyflogwr (tagiau {tags})</numerusform>
        <numerusform>{n} ffynhonnell yn sôn am drefniant gan y cyflogwr (tagiau {tags})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/union.py" />
      <source>{n} sources tell of it</source>
      <comment>1 source tells of it</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell yn sôn amdano</numerusform>
        <numerusform>{n} ffynhonnell yn sôn amdano</numerusform>
        <numerusform>{n} o ffynonellau yn sôn amdano</numerusform>
        <numerusform>{n} ffynhonnell yn sôn amdano</numerusform>
        <numerusform>{n} ffynhonnell yn sôn amdano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/care.py" />
      <source>{n} sources with access to benefits records</source>
      <comment>1 source with access to benefits records</comment>
      <translation type="unfinished">
        <numerusform>{n} ffynhonnell â mynediad at gofnodion budd-daliadau</numerusform>
        <numerusform>{n} ffynhonnell â mynediad at gofnodion budd-daliadau</numerusform>
        <numerusform>{n} o ffynonellau â mynediad at gofnodion budd-daliadau</numerusform>
        <numerusform>{n} ffynhonnell â mynediad at gofnodion budd-daliadau</numerusform>
        <numerusform>{n} ffynhonnell â mynediad at gofnodion budd-daliadau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../whistle/casework/readiness/union.py" />
      <source>{n} steps of safety reps or committees</source>
      <comment>1 step of safety reps or committees</comment>
      <translation type="unfinished">
        <numerusform>{n} cam gan gynrychiolwyr neu bwyllgorau diogelwch</numerusform>
        <numerusform>{n} cam gan gynrychiolwyr neu bwyllgorau diogelwch</numerusform>
        <numerusform>{n} o gamau gan gynrychiolwyr neu bwyllgorau diogelwch</numerusform>
        <numerusform>{n} cam gan gynrychiolwyr neu bwyllgorau diogelwch</numerusform>
        <numerusform>{n} cam gan gynrychiolwyr neu bwyllgorau diogelwch</numerusform>
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
      <location filename="../../whistle/casework/readiness/care.py" />
      <source>{n} terms that keep people from speaking</source>
      <comment>1 term that keeps people from speaking</comment>
      <translation type="unfinished">
        <numerusform>{n} teler sy’n atal pobl rhag siarad</numerusform>
        <numerusform>{n} teler sy’n atal pobl rhag siarad</numerusform>
        <numerusform>{n} o delerau sy’n atal pobl rhag siarad</numerusform>
        <numerusform>{n} teler sy’n atal pobl rhag siarad</numerusform>
        <numerusform>{n} teler sy’n atal pobl rhag siarad</numerusform>
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
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{n} versions with dates</source>
      <comment>1 version with dates</comment>
      <translation type="unfinished">
        <numerusform>{n} fersiwn â dyddiadau</numerusform>
        <numerusform>{n} fersiwn â dyddiadau</numerusform>
        <numerusform>{n} o fersiynau â dyddiadau</numerusform>
        <numerusform>{n} fersiwn â dyddiadau</numerusform>
        <numerusform>{n} fersiwn â dyddiadau</numerusform>
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
      <location filename="../../whistle/casework/readiness/hse.py#{tag}: alone, HSE sends " />
      <source>{tag}: alone, HSE sends this to {to}; put it to HSE only as part of a pattern</source>
      <translatorcomment>Stays English: signed wording only.</translatorcomment>
      <translation type="unfinished" />
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
      <location filename="../../whistle/casework/timeline.py" />
      <source>{who} knew: {what}</source>
      <translation type="unfinished">Roedd {who} yn gwybod: {what}</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/hse.py" />
      <source>{who}, known for days from {first} to {last}</source>
      <translation type="unfinished">{who}, yn hysbys ar gyfer dyddiau o {first} i {last}</translation>
    </message>
    <message>
      <location filename="../../whistle/dossier/checks.py" />
      <source>{who}, {reader}: {n} of {all} fit, fewer than {k}</source>
      <translation type="unfinished">{who}, {reader}: mae {n} o blith {all} yn cyfateb, llai na {k}</translation>
    </message>
    <message>
      <location filename="../../whistle/dossier/checks.py" />
      <source>{who}: the employer's own records can show who raised it</source>
      <translation type="unfinished">{who}: gall cofnodion y cyflogwr ei hun ddangos pwy a’i cododd</translation>
    </message>
    <message>
      <location filename="../../whistle/casework/readiness/page.py" />
      <source>{words} (as at {day})</source>
      <translation type="unfinished">{words} (ar {day})</translation>
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
