<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outbox Check</source>
        <translation>Über Outbox Check</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Finds out why mail won’t send</source>
        <translation>Findet heraus, warum E-Mails nicht gesendet werden</translation>
    </message>
    <message>
        <source>Built on {parts}.</source>
        <translation>Erstellt mit {parts}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>Saved account</source>
        <translation>Gespeichertes Konto</translation>
    </message>
    <message>
        <source>Settings that you saved earlier.</source>
        <translation>Einstellungen, die Sie früher gespeichert haben.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Forget &amp;password</source>
        <translation>&amp;Passwort löschen</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address that you send from.</source>
        <translation>Die Adresse, von der Sie senden.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your e-mail account</source>
        <translation>Ihr E-Mail-Konto</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffsto&amp;ken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>With two-step sign-in you need an app password: a separate one that your provider makes for mail apps.</source>
        <translation>Bei Zwei-Faktor-Anmeldung brauchen Sie ein App-Passwort: ein eigenes Passwort, das Ihr Anbieter für E-Mail-Programme erstellt.</translation>
    </message>
</context>
<context>
    <name>AccountQuestions</name>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>These settings and the password saved with them are deleted from this computer. Your mail and your account at the provider stay as they are.</source>
        <translation>Diese Einstellungen und das dazu gespeicherte Passwort werden von diesem Computer gelöscht. Ihre E-Mails und Ihr Konto beim Anbieter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Chain of trust</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy certificate details</source>
        <translation>Zertifikatsdetails kopieren</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>Diesem Zertifikat nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trusted on this computer and issued for this server</source>
        <translation>Auf diesem Computer vertrauenswürdig und für diesen Server ausgestellt</translation>
    </message>
    <message>
        <source>Trusted by you for this server and port, not by this computer</source>
        <translation>Sie vertrauen ihm für diesen Server und Port, dieser Computer nicht</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate.</source>
        <translation>Ohne Verschlüsselung zeigt der Server kein Zertifikat.</translation>
    </message>
    <message>
        <source>The test ended before the server showed its certificate.</source>
        <translation>Der Test endete, bevor der Server sein Zertifikat gezeigt hat.</translation>
    </message>
    <message>
        <source>The server has not shown its certificate yet.</source>
        <translation>Der Server hat sein Zertifikat noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
</context>
<context>
    <name>ChainModel</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>Chain of trust</source>
        <translation>Zertifikatskette</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two tests</source>
        <translation>Zwei Tests vergleichen</translation>
    </message>
    <message>
        <source>Nothing that the tests saw is different.</source>
        <translation>Nichts von dem, was die Tests gesehen haben, ist anders.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>What changed</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Was es bedeuten kann</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ControlDetails</name>
    <message>
        <source>The rest is left out.</source>
        <translation>Der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>ControlModel</name>
    <message>
        <source>Second look</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You →</source>
        <translation>Sie →</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← Server</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port}</source>
        <translation>Verbunden mit {address}, Port {port}</translation>
    </message>
    <message>
        <source>Encrypted: {version}, {cipher}</source>
        <translation>Verschlüsselt: {version}, {cipher}</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Gespräch kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save conversation…</source>
        <translation>Gespräch speichern…</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden.</source>
        <translation>Passwörter und Token sind ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation>In diesem Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Your settings are unchanged, and you can go on. The details below say where it happened. They hold no password, no address and nothing that you typed.</source>
        <translation>Ihre Einstellungen sind unverändert, und Sie können weiterarbeiten. Die Details unten zeigen, wo es passiert ist. Sie enthalten kein Passwort, keine Adresse und nichts, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DetailsTabs</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Server features</source>
        <translation>Serverfunktionen</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Alle Ports</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Shows where this was seen</source>
        <translation>Zeigt, wo das zu sehen war</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain an error</source>
        <translation>Fehler erklären</translation>
    </message>
    <message>
        <source>Paste what another mail app, a returned message or a log says. It is explained on this computer; nothing is sent anywhere.</source>
        <translation>Fügen Sie ein, was ein anderes E-Mail-Programm, eine zurückgekommene Nachricht oder ein Protokoll meldet. Die Erklärung entsteht auf diesem Computer; es wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>535 5.7.8 Error: authentication failed</source>
        <translation>535 5.7.8 Error: authentication failed</translation>
    </message>
    <message>
        <source>Error &amp;message</source>
        <translation>Fehler&amp;meldung</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>&amp;Server, if known</source>
        <translation>&amp;Server, falls bekannt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Paste the error message first.</source>
        <translation>Fügen Sie zuerst die Fehlermeldung ein.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Wird erklärt…</translation>
    </message>
</context>
<context>
    <name>ExplainResult</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>Diese Einstellungen &amp;testen</translation>
    </message>
    <message>
        <source>Read from: {text}</source>
        <translation>Entnommen aus: {text}</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Ein Test läuft. Warten Sie, bis er fertig ist, oder stoppen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>FeatureModel</name>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>before encryption {before}, after it {after}</source>
        <translation>vor der Verschlüsselung {before}, danach {after}</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <translation>Vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>After encryption</source>
        <translation>Nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>{feature}: {difference}</source>
        <translation>{feature}: {difference}</translation>
    </message>
    <message>
        <source>Offered only after encryption</source>
        <translation>Nur nach der Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Offered only before encryption</source>
        <translation>Nur vor der Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Not the same after encryption</source>
        <translation>Nach der Verschlüsselung anders</translation>
    </message>
    <message>
        <source>{meaning}. {difference}</source>
        <translation>{meaning}. {difference}</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
</context>
<context>
    <name>FeatureTable</name>
    <message>
        <source>Server features</source>
        <translation>Serverfunktionen</translation>
    </message>
</context>
<context>
    <name>FeaturesTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy server features</source>
        <translation>Serverfunktionen kopieren</translation>
    </message>
    <message>
        <source>The server has not said yet what it can do.</source>
        <translation>Der Server hat noch nicht gesagt, was er kann.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and lists nothing.</source>
        <translation>Der Server kennt nur HELO, die alte Begrüßung, und zählt nichts auf.</translation>
    </message>
    <message>
        <source>The test ended before the server said what it can do.</source>
        <translation>Der Test endete, bevor der Server gesagt hat, was er kann.</translation>
    </message>
    <message>
        <source>The server lists nothing.</source>
        <translation>Der Server zählt nichts auf.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete all past tests?</source>
        <translation>Alle früheren Tests löschen?</translation>
    </message>
    <message>
        <source>They are deleted from this computer and cannot be brought back. Reports that you saved stay.</source>
        <translation>Sie werden von diesem Computer gelöscht und lassen sich nicht zurückholen. Berichte, die Sie gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The last 200 tests are kept on this computer, without passwords.</source>
        <translation>Die letzten 200 Tests werden auf diesem Computer aufbewahrt, ohne Passwörter.</translation>
    </message>
    <message>
        <source>New tests are not kept: the history is switched off in the preferences.</source>
        <translation>Neue Tests werden nicht aufbewahrt: Der Verlauf ist in den Programmeinstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare the two chosen tests</source>
        <translation>Die beiden gewählten Tests vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the chosen test</source>
        <translation>Den gewählten Test öffnen</translation>
    </message>
    <message>
        <source>No test is kept yet.</source>
        <translation>Noch kein Test aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare says what changed between the two.</source>
        <translation>„Vergleichen“ zeigt, was sich zwischen den beiden geändert hat.</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose a second test to compare two.</source>
        <translation>Halten Sie Strg gedrückt und wählen Sie einen zweiten Test, um zwei zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Past tests</source>
        <translation>Frühere Tests</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Not a current test</source>
        <translation>Kein aktueller Test</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this result</source>
        <translation>Dieses Ergebnis schließen</translation>
    </message>
</context>
<context>
    <name>LiveDuration</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Neues Konto</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>Rena&amp;me account…</source>
        <translation>Konto &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>Bericht ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Bericht spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Ber&amp;icht kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation>Einstellungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Settings car&amp;d…</source>
        <translation>Einstellungs&amp;blatt…</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>Im &amp;Gespräch suchen</translation>
    </message>
    <message>
        <source>Forget saved &amp;password</source>
        <translation>Gespeichertes &amp;Passwort löschen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>P&amp;rogrammeinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Compare all ports</source>
        <translation>Alle &amp;Ports vergleichen</translation>
    </message>
    <message>
        <source>Send a test &amp;message…</source>
        <translation>Test&amp;nachricht senden…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Server &amp;features</source>
        <translation>Server&amp;funktionen</translation>
    </message>
    <message>
        <source>All &amp;ports</source>
        <translation>Alle &amp;Ports</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What do these settings mean?</source>
        <translation>&amp;Was bedeuten diese Einstellungen?</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;Fehler erklären…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Outbox Check</source>
        <translation>Ü&amp;ber Outbox Check</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Same as e-mail address</source>
        <translation>Wie die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Also send a test message to m&amp;yself</source>
        <translation>Testnachricht auch an m&amp;ich senden</translation>
    </message>
    <message>
        <source>Also send a test message to myself</source>
        <translation>Testnachricht auch an mich senden</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>This computer’s address</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>With further connections when a test fails. No password is ever sent on them.</source>
        <translation>Mit weiteren Verbindungen nach einem Fehler, nie mit einem Passwort.</translation>
    </message>
    <message>
        <source>Loo&amp;k for the cause</source>
        <translation>Ursa&amp;che suchen</translation>
    </message>
    <message>
        <source>Look for the cause with further connections</source>
        <translation>Ursache mit weiteren Verbindungen suchen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The name to sign in with, if it is not the e-mail address.</source>
        <translation>Der Name für die Anmeldung, wenn es nicht die E-Mail-Adresse ist.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>An&amp;meldeverfahren</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Automatic takes the best that the server and this program know.</source>
        <translation>„Automatisch“ nimmt das beste, das beide Seiten kennen.</translation>
    </message>
    <message>
        <source>Send the test message to</source>
        <translation>Testnachricht senden an</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Time limit per step in seconds</source>
        <translation>Zeitlimit je Schritt in Sekunden</translation>
    </message>
    <message>
        <source>How long each step may take.</source>
        <translation>Wie lange ein Schritt dauern darf.</translation>
    </message>
    <message>
        <source>I&amp;nternet protocol</source>
        <translation>I&amp;nternetprotokoll</translation>
    </message>
    <message>
        <source>Internet protocol</source>
        <translation>Internetprotokoll</translation>
    </message>
    <message>
        <source>Introduce &amp;as (EHLO)</source>
        <translation>Vo&amp;rstellen als (EHLO)</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <translation>Name, mit dem sich dieser Computer vorstellt</translation>
    </message>
    <message>
        <source>Some servers want a real name here. Leave it empty unless yours does.</source>
        <translation>Manche Server verlangen hier einen echten Namen. Lassen Sie das Feld sonst leer.</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Outbox Check</source>
        <translation>Outbox Check</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>A saved password is not shown. Type a new one to replace it.</source>
        <translation>Ein gespeichertes Passwort wird nicht angezeigt. Geben Sie ein neues ein, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>PortModel</name>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Port comparison</source>
        <translation>Portvergleich</translation>
    </message>
</context>
<context>
    <name>PortsFooter</name>
    <message>
        <source>Compare all ports</source>
        <translation>Alle Ports vergleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich stoppen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>This is about {host}, not about the server in the form.</source>
        <translation>Hier geht es um {host}, nicht um den Server im Formular.</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Ein Test läuft. Warten Sie, bis er fertig ist, oder stoppen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>PortsTab</name>
    <message>
        <source>Tries the usual ports of the server, each with and without encryption, and says which is best; no password is ever sent while comparing.</source>
        <translation>Versucht die üblichen Ports des Servers, jeden mit und ohne Verschlüsselung, und sagt, welcher der beste ist; beim Vergleichen wird nie ein Passwort gesendet.</translation>
    </message>
</context>
<context>
    <name>PreferenceControls</name>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Jede Auswahl gilt sofort und bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Always &amp;underline shortcut letters</source>
        <translation>Tastenbuchstaben immer &amp;unterstreichen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>What a new account begins with.</source>
        <translation>Womit ein neues Konto beginnt.</translation>
    </message>
    <message>
        <source>&amp;Time limit per step</source>
        <translation>&amp;Zeitlimit je Schritt</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keyring</source>
        <translation>Passwort im Sch&amp;lüsselbund ablegen</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>What a report hides unless you decide otherwise.</source>
        <translation>Was ein Bericht verbirgt, wenn Sie nichts anderes wählen.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Meine &amp;E-Mail-Adresse verbergen</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Name und Adressen dieses &amp;Computers verbergen</translation>
    </message>
    <message>
        <source>Hide the &amp;server name</source>
        <translation>&amp;Servernamen verbergen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The last 200 tests, never with a password.</source>
        <translation>Die letzten 200 Tests, immer ohne Passwort.</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>&amp;Verlauf aufzeichnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Das Fenster erscheint nach dem nächsten Start des Programms in dieser Sprache.</translation>
    </message>
    <message>
        <source>Your system asks for high contrast, and its colours are kept.</source>
        <translation>Ihr System verlangt hohen Kontrast; seine Farben werden beibehalten.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. What you chose holds until you close the window.</source>
        <translation>In {folder} kann nichts geschrieben werden. Ihre Auswahl gilt, bis Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>ProviderPageButton</name>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>Öffnet {page} im Browser</translation>
    </message>
    <message>
        <source>How to switch it on</source>
        <translation>So schalten Sie es ein</translation>
    </message>
    <message>
        <source>How to get an app password</source>
        <translation>So bekommen Sie ein App-Passwort</translation>
    </message>
    <message>
        <source>How to get an authorisation code</source>
        <translation>So bekommen Sie einen Autorisierungscode</translation>
    </message>
    <message>
        <source>How to get SMTP credentials</source>
        <translation>So bekommen Sie SMTP-Zugangsdaten</translation>
    </message>
    <message>
        <source>How to get an API key</source>
        <translation>So bekommen Sie einen API-Schlüssel</translation>
    </message>
    <message>
        <source>How to get the password</source>
        <translation>So bekommen Sie das Passwort</translation>
    </message>
    <message>
        <source>Open the provider’s page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>&amp;Remember in this computer’s keyring</source>
        <translation>Im Schlüsselbund able&amp;gen</translation>
    </message>
    <message>
        <source>Remember in this computer’s keyring</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The password is kept encrypted by your system, not in a file of this app.</source>
        <translation>Das Passwort wird von Ihrem System verschlüsselt aufbewahrt, nicht in einer Datei dieses Programms.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Report copied. Passwords were left out.</source>
        <translation>Bericht kopiert. Passwörter wurden weggelassen.</translation>
    </message>
    <message>
        <source>Question copied, ready to be pasted into a mail. Passwords were left out.</source>
        <translation>Frage kopiert, bereit zum Einfügen in eine E-Mail. Passwörter wurden weggelassen.</translation>
    </message>
    <message>
        <source>Settings copied. The password was left out.</source>
        <translation>Einstellungen kopiert. Das Passwort wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>This is what others will see. Passwords are never part of a report.</source>
        <translation>Das werden andere sehen. Passwörter stehen nie in einem Bericht.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Meine &amp;E-Mail-Adresse verbergen</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Name und Adressen dieses &amp;Computers verbergen</translation>
    </message>
    <message>
        <source>Hide the server &amp;name</source>
        <translation>Ser&amp;vernamen verbergen</translation>
    </message>
    <message>
        <source>A server may repeat in its own words what is hidden here: look before you send.</source>
        <translation>Ein Server kann in seinen eigenen Worten wiederholen, was hier verborgen ist: Sehen Sie vor dem Senden nach.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>JSON, which can be opened here again</source>
        <translation>JSON, kann hier wieder geöffnet werden</translation>
    </message>
    <message>
        <source>Message to my provider</source>
        <translation>Nachricht an meinen Anbieter</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>Datei&amp;typ</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Ursache wird gesucht…</translation>
    </message>
    <message>
        <source>Further connections to the server may show it. No password is sent on them.</source>
        <translation>Weitere Verbindungen zum Server können sie zeigen. Darüber wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Starting the test…</source>
        <translation>Test wird gestartet…</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{result}, took {time}</source>
        <translation>{result}, Dauer: {time}</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>A numbered door on that server. Your mail app and the server must use the same one.</source>
        <translation>Eine nummerierte Tür an diesem Server. Ihr E-Mail-Programm und der Server müssen dieselbe benutzen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The computer that sends your mail, for example smtp.example.com. Your provider lists it as “outgoing server” or “SMTP”.</source>
        <translation>Der Computer, der Ihre E-Mails sendet, zum Beispiel smtp.example.com. Ihr Anbieter nennt ihn „Postausgangsserver“ oder „SMTP“.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>The standard port for sending mail. Starts plain, then switches to encryption.</source>
        <translation>Der Standardport zum Senden. Beginnt im Klartext, wird dann verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted from the first byte. Recommended if your provider offers it.</source>
        <translation>Vom ersten Byte an verschlüsselt. Empfohlen, wenn Ihr Anbieter ihn anbietet.</translation>
    </message>
    <message>
        <source>Used between mail servers. Most home and office networks block it.</source>
        <translation>Für den Verkehr zwischen Mailservern. Die meisten Heim- und Büronetze sperren ihn.</translation>
    </message>
    <message>
        <source>An unofficial stand-in for 587 on networks that block it.</source>
        <translation>Ein inoffizieller Ersatz für 587 in Netzen, die 587 sperren.</translation>
    </message>
    <message>
        <source>Not a usual mail port. Check it with your provider.</source>
        <translation>Kein üblicher E-Mail-Port. Fragen Sie bei Ihrem Anbieter nach.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None (not secure)</source>
        <translation>Keine (unsicher)</translation>
    </message>
    <message>
        <source>Picks TLS on 465 and STARTTLS elsewhere.</source>
        <translation>Wählt TLS auf Port 465, sonst STARTTLS.</translation>
    </message>
    <message>
        <source>The connection starts plain and is then upgraded to TLS. Needs a server that offers it.</source>
        <translation>Die Verbindung beginnt im Klartext und wird dann auf TLS umgestellt. Der Server muss das anbieten.</translation>
    </message>
    <message>
        <source>Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.</source>
        <translation>Auch SSL, SSL/TLS oder implizites TLS genannt. Ältere Programme schreiben noch SSL; Server verwenden heute TLS.</translation>
    </message>
    <message>
        <source>Anyone on the network can read your password. The password will not be sent unless you confirm.</source>
        <translation>Jeder im Netz kann Ihr Passwort lesen. Es wird nur gesendet, wenn Sie das bestätigen.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>A profile also names the server that mail is fetched from. Enter it below, under “Incoming server (IMAP)”.</source>
        <translation>Ein Profil nennt auch den Server, von dem E-Mails abgeholt werden. Tragen Sie ihn unten bei „Posteingangsserver (IMAP)“ ein.</translation>
    </message>
    <message>
        <source>msmtp has no way to write a quotation mark in a user name.</source>
        <translation>msmtp kann in einem Benutzernamen kein Anführungszeichen darstellen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Autoconfig file</source>
        <translation>Autoconfig-Datei</translation>
    </message>
    <message>
        <source>Apple profile</source>
        <translation>Apple-Profil</translation>
    </message>
    <message>
        <source>What the program asks for, in the words of its own window.</source>
        <translation>Was das Programm abfragt, in den Worten seines eigenen Fensters.</translation>
    </message>
    <message>
        <source>To keep, to print or to send to somebody.</source>
        <translation>Zum Aufheben, Drucken oder Weitergeben.</translation>
    </message>
    <message>
        <source>For whoever runs the domain: published at autoconfig.DOMAIN/mail/config-v1.1.xml, it sets up Thunderbird and several other programs.</source>
        <translation>Für den Betreiber der Domain: Unter autoconfig.DOMAIN/mail/config-v1.1.xml veröffentlicht, richtet die Datei Thunderbird und mehrere andere Programme ein.</translation>
    </message>
    <message>
        <source>Open it on the iPhone, iPad or Mac and install it in the settings there.</source>
        <translation>Öffnen Sie es auf dem iPhone, iPad oder Mac und installieren Sie es dort in den Einstellungen.</translation>
    </message>
    <message>
        <source>Save it as ~/.msmtprc, readable by nobody else (chmod 600).</source>
        <translation>Speichern Sie es als ~/.msmtprc, für niemanden sonst lesbar (chmod 600).</translation>
    </message>
    <message>
        <source>A command for the terminal that tests the same, up to signing in.</source>
        <translation>Ein Befehl für das Terminal, der dasselbe testet, bis zur Anmeldung.</translation>
    </message>
</context>
<context>
    <name>SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation>Einstellungsblatt</translation>
    </message>
    <message>
        <source>The settings as they were tested. There is no password in any of these.</source>
        <translation>Die Einstellungen, wie sie getestet wurden. Nirgends steht ein Passwort.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-Dateien (*.xml)</translation>
    </message>
    <message>
        <source>Apple profiles (*.mobileconfig)</source>
        <translation>Apple-Profile (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate der Einstellungen</translation>
    </message>
    <message>
        <source>To copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Where to type the settings</source>
        <translation>Wo man sie einträgt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Incoming server (IMAP)</source>
        <translation>&amp;Posteingangsserver (IMAP)</translation>
    </message>
    <message>
        <source>The server that mail is fetched from. It is not tested. The Apple profile needs it.</source>
        <translation>Der Server, von dem E-Mails abgeholt werden. Er wird nicht getestet. Das Apple-Profil braucht ihn.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Posteingangsserver (IMAP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.xml *.mobileconfig *.js *.json *msmtprc)</source>
        <translation>Einstellungen (*.xml *.mobileconfig *.js *.json *msmtprc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings taken from “{file}”. Passwords are never taken from a file.</source>
        <translation>Einstellungen aus „{file}“ übernommen. Passwörter werden nie aus einer Datei übernommen.</translation>
    </message>
    <message>
        <source>The file names several servers for sending mail. Which one do you want to test?</source>
        <translation>Die Datei nennt mehrere Server zum Senden von E-Mails. Welchen möchten Sie testen?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich stoppen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test from any field</source>
        <translation>Aus jedem Feld testen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to a field (hold Alt to see the letters)</source>
        <translation>Zu einem Feld springen (Alt halten, um die Buchstaben zu sehen)</translation>
    </message>
    <message>
        <source>Open or close a step</source>
        <translation>Schritt auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open all steps</source>
        <translation>Alle Schritte aufklappen</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>Schritt kopieren</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Many failed sign-ins</source>
        <translation>Viele fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in &amp;anyway</source>
        <translation>Trotzdem &amp;anmelden</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>The rest is under Conversation.</source>
        <translation>Der Rest steht unter „Gespräch“.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
</context>
<context>
    <name>StepTree</name>
    <message>
        <source>Test steps</source>
        <translation>Testschritte</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Save report…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Gespräch mit dem Server</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust a certificate</source>
        <translation>Einem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>This is right for a program on this computer, such as a mail bridge, or for a server of your own, once you have compared the fingerprint with the one shown there.</source>
        <translation>Das ist richtig bei einem Programm auf diesem Computer, etwa einer Mail-Bridge, oder bei einem eigenen Server, nachdem Sie den Fingerabdruck mit dem dort angezeigten verglichen haben.</translation>
    </message>
    <message>
        <source>With a provider’s server on the internet it is probably an attack: somebody may stand between you and the server, and would get your password. Then choose Cancel, and ask your provider.</source>
        <translation>Beim Server eines Anbieters im Internet ist es wahrscheinlich ein Angriff: Jemand könnte zwischen Ihnen und dem Server stehen und bekäme Ihr Passwort. Wählen Sie dann „Abbrechen“ und fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only for this test</source>
        <translation>Nur für diesen Test</translation>
    </message>
    <message>
        <source>Remember for this server</source>
        <translation>Für diesen Server merken</translation>
    </message>
    <message>
        <source>Trust this one certificate?</source>
        <translation>Genau diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>{server} shows it, and this computer cannot vouch for it.</source>
        <translation>{server} zeigt es, und dieser Computer kann sich nicht dafür verbürgen.</translation>
    </message>
    <message>
        <source>Unless you know why it changed, do not trust it.</source>
        <translation>Vertrauen Sie ihm nur, wenn Sie wissen, warum es sich geändert hat.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Full subject</source>
        <translation>Inhaber (vollständig)</translation>
    </message>
    <message>
        <source>Full issuer</source>
        <translation>Aussteller (vollständig)</translation>
    </message>
    <message>
        <source>Fingerprint trusted before</source>
        <translation>Bisher vertrauenswürdiger Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>For this test you trust one certificate of this server yourself.</source>
        <translation>Für diesen Test vertrauen Sie selbst einem Zertifikat dieses Servers.</translation>
    </message>
    <message>
        <source>You trust one certificate of this server yourself.</source>
        <translation>Sie vertrauen selbst einem Zertifikat dieses Servers.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of this server</source>
        <translation>Dem Zertifikat dieses Servers nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Put back previous settings</source>
        <translation>Vorherige Einstellungen zurückholen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>Zertifikat ansehen</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Passwort neu eingeben</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Neues Token eingeben</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Testnachricht senden…</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Einstellungen kopieren</translation>
    </message>
    <message>
        <source>Settings card…</source>
        <translation>Einstellungsblatt…</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Diesem Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Compare all ports</source>
        <translation>Alle Ports vergleichen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy question for my provider</source>
        <translation>Frage an meinen Anbieter kopieren</translation>
    </message>
    <message>
        <source>Copy question for my administrator</source>
        <translation>Frage an meinen Administrator kopieren</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Test progress</source>
        <translation>Fortschritt des Tests</translation>
    </message>
</context>
<context>
    <name>VerdictEvidence</name>
    <message>
        <source>What was seen:</source>
        <translation>Was zu sehen war:</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}: {text}</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Result for the previous settings</source>
        <translation>Ergebnis für die vorherigen Einstellungen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Find out why your mail won’t send</source>
        <translation>Warum werden Ihre E-Mails nicht gesendet?</translation>
    </message>
    <message>
        <source>Enter server, port and encryption, and a password to test signing in too. Then press “Test connection”. No message is sent unless you ask for it.</source>
        <translation>Geben Sie Server, Port und Verschlüsselung ein, dazu ein Passwort, um auch die Anmeldung zu testen. Klicken Sie dann auf „Verbindung testen“. Es wird keine Nachricht gesendet, es sei denn, Sie wünschen es.</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Looks up the server and connects to its port.</source>
        <translation>Sucht den Server und verbindet sich mit seinem Port.</translation>
    </message>
    <message>
        <source>Connect and encrypt</source>
        <translation>Verbinden und verschlüsseln</translation>
    </message>
    <message>
        <source>Shows every step as it happens and checks the certificate.</source>
        <translation>Zeigt jeden Schritt sofort und prüft das Zertifikat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Tells you in plain words what is wrong and who has to act.</source>
        <translation>Sagt in einfachen Worten, was nicht stimmt und wer etwas tun muss.</translation>
    </message>
    <message>
        <source>I have an error message from another mail app</source>
        <translation>Ich habe eine Fehlermeldung aus einem anderen E-Mail-Programm</translation>
    </message>
    <message>
        <source>What do these settings mean?</source>
        <translation>Was bedeuten diese Einstellungen?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Send it &amp;to</source>
        <translation>Senden &amp;an</translation>
    </message>
    <message>
        <source>Test and send</source>
        <translation>Testen und senden</translation>
    </message>
    <message>
        <source>The settings are tested once more, and this time a short message is really sent.</source>
        <translation>Die Einstellungen werden noch einmal getestet, und diesmal wird wirklich eine kurze Nachricht gesendet.</translation>
    </message>
</context>
<context>
    <name>_MenuButton</name>
    <message>
        <source>Account actions</source>
        <translation>Kontoaktionen</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your file of accounts was damaged. What could be read is here; the damaged file was set aside as {path}.</source>
        <extracomment>account_file.damaged</extracomment>
        <translation>Ihre Kontendatei war beschädigt. Was lesbar war, ist hier; die beschädigte Datei wurde als {path} beiseitegelegt.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of accounts, {path}. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.newer</extracomment>
        <translation>Eine neuere Version dieses Programms hat Ihre Kontendatei {path} geschrieben. Sie bleibt unberührt, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, or its folder belongs to somebody else. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.foreign</extracomment>
        <translation>Ihre Kontendatei {path} oder ihr Ordner gehört jemand anderem. Sie bleibt unberührt, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, could not be read. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.unreadable</extracomment>
        <translation>Ihre Kontendatei {path} konnte nicht gelesen werden. Sie bleibt unberührt, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your accounts could not be written to {path}. What was saved before is still there.</source>
        <extracomment>account_file.not_saved</extracomment>
        <translation>Ihre Konten konnten nicht in {path} geschrieben werden. Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>certificate.label.issued_to
----------
step.label.issued_to</extracomment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Also valid for</source>
        <extracomment>certificate.label.also_valid_for</extracomment>
        <translation>Auch gültig für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>certificate.label.issued_by
----------
step.label.issued_by</extracomment>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate.label.valid</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>certificate.label.key</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>certificate.label.fingerprint</extracomment>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <extracomment>certificate.label.old_fingerprint</extracomment>
        <translation>SHA-1-Fingerabdruck</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>certificate.label.encryption
----------
comparison.topic.encryption
----------
report.label.encryption
----------
word.field.encryption</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <extracomment>certificate.label.issuer_address</extracomment>
        <translation>Zertifikat des Ausstellers</translation>
    </message>
    <message>
        <source>{names}</source>
        <extracomment>certificate.value.names</extracomment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>certificate.value.names_and_more</extracomment>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{issuer}</source>
        <extracomment>certificate.value.issuer</extracomment>
        <translation>{issuer}</translation>
    </message>
    <message>
        <source>{issuer} ({organisation})</source>
        <extracomment>certificate.value.issuer_of</extracomment>
        <translation>{issuer} ({organisation})</translation>
    </message>
    <message>
        <source>{key} bits, signed with {signature}</source>
        <extracomment>certificate.value.key</extracomment>
        <translation>{key} Bit, signiert mit {signature}</translation>
    </message>
    <message>
        <source>{key}</source>
        <extracomment>certificate.value.key_alone</extracomment>
        <translation>{key}</translation>
    </message>
    <message>
        <source>{value}</source>
        <extracomment>certificate.value.given
----------
comparison.value.given
----------
evidence.given
----------
feature.value.given
----------
step.value.given</extracomment>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{version}, {cipher}</source>
        <extracomment>certificate.value.tls
----------
step.tls.passed.plain</extracomment>
        <translation>{version}, {cipher}</translation>
    </message>
    <message>
        <source>This is another certificate than the one that you trusted on {first_day}</source>
        <extracomment>certificate.trust.changed</extracomment>
        <translation>Das ist ein anderes Zertifikat als das, dem Sie am {first_day} vertraut haben</translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (less than a day left)</source>
        <extracomment>certificate.valid.left.today</extracomment>
        <translation>{first_day} bis {expiry_day} (noch weniger als ein Tag)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} day left)</source>
        <extracomment>certificate.valid.left.one</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (noch {count} Tag)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (noch {count} Tage)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} days left)</source>
        <extracomment>certificate.valid.left.other</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (noch {count} Tag)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (noch {count} Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (expired less than a day ago)</source>
        <extracomment>certificate.valid.over.today</extracomment>
        <translation>{first_day} bis {expiry_day} (seit weniger als einem Tag abgelaufen)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} day ago)</source>
        <extracomment>certificate.valid.over.one</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (seit {count} Tag abgelaufen)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (seit {count} Tagen abgelaufen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} days ago)</source>
        <extracomment>certificate.valid.over.other</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (seit {count} Tag abgelaufen)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (seit {count} Tagen abgelaufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (starts in less than a day)</source>
        <extracomment>certificate.valid.ahead.today</extracomment>
        <translation>{first_day} bis {expiry_day} (beginnt in weniger als einem Tag)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} day)</source>
        <extracomment>certificate.valid.ahead.one</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (beginnt in {count} Tag)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (beginnt in {count} Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} days)</source>
        <extracomment>certificate.valid.ahead.other</extracomment>
        <translation>
            <numerusform>{first_day} bis {expiry_day} (beginnt in {count} Tag)</numerusform>
            <numerusform>{first_day} bis {expiry_day} (beginnt in {count} Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted by this computer</source>
        <extracomment>certificate.chain.trusted</extracomment>
        <translation>für diesen Computer vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <extracomment>certificate.chain.not_trusted</extracomment>
        <translation>für diesen Computer nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>not sent by the server</source>
        <extracomment>certificate.chain.missing</extracomment>
        <translation>vom Server nicht gesendet</translation>
    </message>
    <message>
        <source>expired on {expiry_day}</source>
        <extracomment>certificate.chain.expired</extracomment>
        <translation>abgelaufen am {expiry_day}</translation>
    </message>
    <message>
        <source>not valid before {first_day}</source>
        <extracomment>certificate.chain.early</extracomment>
        <translation>nicht gültig vor dem {first_day}</translation>
    </message>
    <message>
        <source>not for {host}</source>
        <extracomment>certificate.chain.other_name</extracomment>
        <translation>nicht für {host}</translation>
    </message>
    <message>
        <source>vouches for itself, nobody else does</source>
        <extracomment>certificate.chain.self_signed</extracomment>
        <translation>verbürgt sich selbst, sonst niemand</translation>
    </message>
    <message>
        <source>not the one that you trusted</source>
        <extracomment>certificate.chain.changed</extracomment>
        <translation>nicht das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>certificate.chain.invalid
----------
word.because</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>also sent, but not part of the chain</source>
        <extracomment>certificate.chain.stray</extracomment>
        <translation>auch gesendet, aber nicht Teil der Kette</translation>
    </message>
    <message numerus="yes">
        <source>{count} certificate could not be read</source>
        <extracomment>certificate.chain.unreadable.one</extracomment>
        <translation>
            <numerusform>{count} Zertifikat konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Zertifikate konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certificates could not be read</source>
        <extracomment>certificate.chain.unreadable.other</extracomment>
        <translation>
            <numerusform>{count} Zertifikat konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Zertifikate konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tests went well.</source>
        <extracomment>comparison.summary.both_work</extracomment>
        <translation>Beide Tests verliefen gut.</translation>
    </message>
    <message>
        <source>It worked on {first_day} and does not any more.</source>
        <extracomment>comparison.summary.broke</extracomment>
        <translation>Am {first_day} hat es funktioniert, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>It works now; on {first_day} it did not.</source>
        <extracomment>comparison.summary.mended</extracomment>
        <translation>Jetzt funktioniert es; am {first_day} nicht.</translation>
    </message>
    <message>
        <source>Both tests ended with the same trouble.</source>
        <extracomment>comparison.summary.same_trouble</extracomment>
        <translation>Beide Tests endeten mit demselben Problem.</translation>
    </message>
    <message>
        <source>Neither test went well, and the reasons are different.</source>
        <extracomment>comparison.summary.other_trouble</extracomment>
        <translation>Keiner der beiden Tests verlief gut, und die Gründe sind verschieden.</translation>
    </message>
    <message>
        <source>One of the tests was stopped, so only part of it can be compared.</source>
        <extracomment>comparison.summary.stopped</extracomment>
        <translation>Einer der Tests wurde gestoppt, daher lässt sich nur ein Teil vergleichen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>comparison.topic.settings
----------
report.heading.settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>comparison.topic.result
----------
report.heading.result</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <extracomment>comparison.topic.addresses</extracomment>
        <translation>Adressen des Servers</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <extracomment>comparison.topic.network</extracomment>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>comparison.topic.greeting</extracomment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Server features</source>
        <extracomment>comparison.topic.features
----------
report.heading.features</extracomment>
        <translation>Serverfunktionen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>comparison.topic.certificate
----------
report.heading.certificate</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>comparison.topic.sign_in
----------
port.column.sign_in</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>comparison.topic.times</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The two tests were not about the same settings, so other differences may come from that.</source>
        <extracomment>comparison.meaning.settings</extracomment>
        <translation>Die beiden Tests hatten nicht dieselben Einstellungen; andere Unterschiede können daran liegen.</translation>
    </message>
    <message>
        <source>The name of the server leads somewhere else than before: the provider moved it, or this network answers names in its own way.</source>
        <extracomment>comparison.meaning.addresses</extracomment>
        <translation>Der Name des Servers führt woandershin als vorher: Der Anbieter ist umgezogen, oder dieses Netz beantwortet Namen auf eigene Weise.</translation>
    </message>
    <message>
        <source>The server could be reached in one test and not in the other. Where only the network differs, the network is the cause.</source>
        <extracomment>comparison.meaning.network</extracomment>
        <translation>Der Server war in einem Test erreichbar und im anderen nicht. Unterscheidet sich nur das Netz, ist es die Ursache.</translation>
    </message>
    <message>
        <source>Another server answers, or the same one was changed.</source>
        <extracomment>comparison.meaning.greeting</extracomment>
        <translation>Es antwortet ein anderer Server, oder derselbe wurde geändert.</translation>
    </message>
    <message>
        <source>The server offered less in the later test. A firewall or a virus scanner that reads along can take features away.</source>
        <extracomment>comparison.meaning.features_fewer</extracomment>
        <translation>Der Server bot im späteren Test weniger an. Eine Firewall oder ein Virenscanner, der mitliest, kann Funktionen entfernen.</translation>
    </message>
    <message>
        <source>The server offers other features than before: it was changed, or something in between reads along.</source>
        <extracomment>comparison.meaning.features</extracomment>
        <translation>Der Server bietet andere Funktionen an als vorher: Er wurde geändert, oder etwas dazwischen liest mit.</translation>
    </message>
    <message>
        <source>The two tests agreed on different encryption.</source>
        <extracomment>comparison.meaning.encryption</extracomment>
        <translation>Die beiden Tests haben sich auf verschiedene Verschlüsselungen geeinigt.</translation>
    </message>
    <message>
        <source>The certificate was renewed by the same authority.</source>
        <extracomment>comparison.meaning.certificate_renewed</extracomment>
        <translation>Das Zertifikat wurde von derselben Zertifizierungsstelle erneuert.</translation>
    </message>
    <message>
        <source>The certificate comes from another authority. If the two tests were made on different networks, something on one of them is probably reading along.</source>
        <extracomment>comparison.meaning.certificate</extracomment>
        <translation>Das Zertifikat stammt von einer anderen Zertifizierungsstelle. Liefen die beiden Tests in verschiedenen Netzen, liest in einem davon wahrscheinlich etwas mit.</translation>
    </message>
    <message>
        <source>Signing in went differently: look at the password and at what the provider says.</source>
        <extracomment>comparison.meaning.sign_in</extracomment>
        <translation>Die Anmeldung verlief anders: Prüfen Sie das Passwort und was der Anbieter meldet.</translation>
    </message>
    <message>
        <source>A step took much longer in one of the tests.</source>
        <extracomment>comparison.meaning.times</extracomment>
        <translation>Ein Schritt dauerte in einem der Tests viel länger.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}</source>
        <extracomment>comparison.value.settings
----------
settings_file.choice</extracomment>
        <translation>{host}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>comparison.value.none
----------
report.value.none</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>only here: {value}</source>
        <extracomment>comparison.value.only</extracomment>
        <translation>nur hier: {value}</translation>
    </message>
    <message>
        <source>{step}: {took}</source>
        <extracomment>comparison.value.step_took</extracomment>
        <translation>{step}: {took}</translation>
    </message>
    <message>
        <source>{issuer}, valid until {expiry_day}</source>
        <extracomment>comparison.value.certificate</extracomment>
        <translation>{issuer}, gültig bis {expiry_day}</translation>
    </message>
    <message>
        <source>Second look</source>
        <extracomment>control.heading</extracomment>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Looking again to find the cause</source>
        <extracomment>control.doing</extracomment>
        <translation>Ursache wird gesucht</translation>
    </message>
    <message>
        <source>The same port with TLS from the start</source>
        <extracomment>control.name.tls_from_the_start</extracomment>
        <translation>Derselbe Port mit TLS von Anfang an</translation>
    </message>
    <message>
        <source>The same port in plain text</source>
        <extracomment>control.name.plain_text_first</extracomment>
        <translation>Derselbe Port im Klartext</translation>
    </message>
    <message>
        <source>The name {host}</source>
        <extracomment>control.name.name_in_certificate</extracomment>
        <translation>Der Name {host}</translation>
    </message>
    <message>
        <source>Older versions of TLS</source>
        <extracomment>control.name.older_tls</extracomment>
        <translation>Ältere TLS-Versionen</translation>
    </message>
    <message>
        <source>Port {port} with STARTTLS</source>
        <extracomment>control.name.other_port.starttls</extracomment>
        <translation>Port {port} mit STARTTLS</translation>
    </message>
    <message>
        <source>Port {port} with TLS</source>
        <extracomment>control.name.other_port.tls</extracomment>
        <translation>Port {port} mit TLS</translation>
    </message>
    <message>
        <source>Port {port} without encryption</source>
        <extracomment>control.name.other_port.none</extracomment>
        <translation>Port {port} ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <extracomment>control.name.other_family.ipv4</extracomment>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <extracomment>control.name.other_family.ipv6</extracomment>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Works up to signing in, {version}</source>
        <extracomment>control.result.works</extracomment>
        <translation>Funktioniert bis zur Anmeldung, {version}</translation>
    </message>
    <message>
        <source>Works up to signing in, without encryption</source>
        <extracomment>control.result.works_unencrypted</extracomment>
        <translation>Funktioniert bis zur Anmeldung, ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Speaks {version}</source>
        <extracomment>control.result.speaks</extracomment>
        <translation>Spricht {version}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>control.result.stopped</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>{endpoint}: {answer}</source>
        <extracomment>evidence.address</extracomment>
        <translation>{endpoint}: {answer}</translation>
    </message>
    <message>
        <source>issued to {subject}</source>
        <extracomment>evidence.subject</extracomment>
        <translation>ausgestellt für {subject}</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <extracomment>evidence.issuer</extracomment>
        <translation>ausgestellt von {issuer}</translation>
    </message>
    <message>
        <source>valid for {names}</source>
        <extracomment>evidence.names</extracomment>
        <translation>gültig für {names}</translation>
    </message>
    <message>
        <source>valid for no name</source>
        <extracomment>evidence.no_names</extracomment>
        <translation>für keinen Namen gültig</translation>
    </message>
    <message>
        <source>valid from {not_before} until {not_after}</source>
        <extracomment>evidence.valid</extracomment>
        <translation>gültig vom {not_before} bis {not_after}</translation>
    </message>
    <message>
        <source>trusted by its fingerprint {fingerprint}</source>
        <extracomment>evidence.trusted_by</extracomment>
        <translation>anhand des Fingerabdrucks vertraut: {fingerprint}</translation>
    </message>
    <message>
        <source>trusted fingerprint: {fingerprint}</source>
        <extracomment>evidence.trusted</extracomment>
        <translation>vertrauter Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>fingerprint found: {fingerprint}</source>
        <extracomment>evidence.found</extracomment>
        <translation>gefundener Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <extracomment>evidence.found_none</extracomment>
        <translation>kein Zertifikat gefunden</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: {answer}</source>
        <extracomment>evidence.look</extracomment>
        <translation>{host}, Port {port}, {encryption}: {answer}</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: did not work</source>
        <extracomment>evidence.look_failed</extracomment>
        <translation>{host}, Port {port}, {encryption}: hat nicht funktioniert</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>evidence.answer.connected</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>evidence.answer.refused</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>evidence.answer.timed_out</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no route</source>
        <extracomment>evidence.answer.unreachable</extracomment>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>evidence.answer.prohibited</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>evidence.answer.reset</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>evidence.answer.cancelled</extracomment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Your file of trusted certificates was damaged. What could be read still counts; the damaged file was set aside as {path}.</source>
        <extracomment>exception_file.damaged</extracomment>
        <translation>Ihre Datei mit vertrauenswürdigen Zertifikaten war beschädigt. Was lesbar war, gilt weiter; die beschädigte Datei wurde als {path} beiseitegelegt.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of trusted certificates, {path}. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.newer</extracomment>
        <translation>Eine neuere Version dieses Programms hat Ihre Datei mit vertrauenswürdigen Zertifikaten {path} geschrieben. Sie bleibt unberührt, und keinem davon wird vertraut.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, or its folder belongs to somebody else. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.foreign</extracomment>
        <translation>Ihre Datei mit vertrauenswürdigen Zertifikaten {path} oder ihr Ordner gehört jemand anderem. Sie bleibt unberührt, und keinem davon wird vertraut.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, could not be read. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.unreadable</extracomment>
        <translation>Ihre Datei mit vertrauenswürdigen Zertifikaten {path} konnte nicht gelesen werden. Sie bleibt unberührt, und keinem davon wird vertraut.</translation>
    </message>
    <message>
        <source>Your trusted certificates could not be written to {path}. Until you close the window it is as you chose; afterwards it is as before.</source>
        <extracomment>exception_file.not_saved</extracomment>
        <translation>Ihre vertrauenswürdigen Zertifikate konnten nicht in {path} geschrieben werden. Bis Sie das Fenster schließen, gilt Ihre Auswahl; danach ist es wie vorher.</translation>
    </message>
    <message>
        <source>The password was for another server, so it was taken out of the field. Type it again if it belongs to this one.</source>
        <extracomment>explain.password_removed</extracomment>
        <translation>Das Passwort gehörte zu einem anderen Server und wurde deshalb aus dem Feld entfernt. Geben Sie es neu ein, wenn es zu diesem gehört.</translation>
    </message>
    <message>
        <source>There is no {host}</source>
        <extracomment>failure.name_not_found.result</extracomment>
        <translation>{host} gibt es nicht</translation>
    </message>
    <message>
        <source>The name service of the internet does not know this name. It was looked up exactly as shown here.</source>
        <extracomment>failure.name_not_found.explanation</extracomment>
        <translation>Der Namensdienst des Internets kennt diesen Namen nicht. Er wurde genau so nachgeschlagen, wie er hier steht.</translation>
    </message>
    <message>
        <source>{host} has no address</source>
        <extracomment>failure.no_address_of_family.any.result</extracomment>
        <translation>{host} hat keine Adresse</translation>
    </message>
    <message>
        <source>The name exists, but no server can be reached under it.</source>
        <extracomment>failure.no_address_of_family.any.explanation</extracomment>
        <translation>Den Namen gibt es, aber unter ihm ist kein Server erreichbar.</translation>
    </message>
    <message>
        <source>{host} has no IPv4 address</source>
        <extracomment>failure.no_address_of_family.ipv4.result
----------
verdict.dns.not_found.ipv4.headline.1</extracomment>
        <translation>{host} hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>Only IPv4 was to be used. The name exists, but only with IPv6 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv4.explanation</extracomment>
        <translation>Es sollte nur IPv4 benutzt werden. Den Namen gibt es, aber nur mit IPv6-Adressen.</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address</source>
        <extracomment>failure.no_address_of_family.ipv6.result
----------
verdict.dns.not_found.ipv6.headline.1</extracomment>
        <translation>{host} hat keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>Only IPv6 was to be used. The name exists, but only with IPv4 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv6.explanation</extracomment>
        <translation>Es sollte nur IPv6 benutzt werden. Den Namen gibt es, aber nur mit IPv4-Adressen.</translation>
    </message>
    <message>
        <source>{host} is another server</source>
        <extracomment>failure.name_leads_elsewhere.result</extracomment>
        <translation>{host} ist ein anderer Server</translation>
    </message>
    <message>
        <source>The name exists, but none of its addresses is one of the server that was tested.</source>
        <extracomment>failure.name_leads_elsewhere.explanation</extracomment>
        <translation>Den Namen gibt es, aber keine seiner Adressen gehört zum getesteten Server.</translation>
    </message>
    <message>
        <source>The name service failed</source>
        <extracomment>failure.name_lookup_failed.result</extracomment>
        <translation>Der Namensdienst hat versagt</translation>
    </message>
    <message>
        <source>This network’s name service gave no answer that can be used. The server name may be right.</source>
        <extracomment>failure.name_lookup_failed.explanation</extracomment>
        <translation>Der Namensdienst dieses Netzes gab keine brauchbare Antwort. Der Servername kann stimmen.</translation>
    </message>
    <message>
        <source>No answer from the name service after {limit}</source>
        <extracomment>failure.name_lookup_timed_out.result</extracomment>
        <translation>Keine Antwort vom Namensdienst nach {limit}</translation>
    </message>
    <message>
        <source>This network’s name service did not answer in time. The server name may be right.</source>
        <extracomment>failure.name_lookup_timed_out.explanation</extracomment>
        <translation>Der Namensdienst dieses Netzes hat nicht rechtzeitig geantwortet. Der Servername kann stimmen.</translation>
    </message>
    <message>
        <source>Port {port} refused the connection</source>
        <extracomment>failure.connect_refused.result</extracomment>
        <translation>Port {port} hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The answer came at once and was no: nothing listens there.</source>
        <extracomment>failure.connect_refused.explanation</extracomment>
        <translation>Die Antwort kam sofort und hieß nein: Dort nimmt kein Programm Verbindungen an.</translation>
    </message>
    <message>
        <source>No answer on port {port} after {limit}</source>
        <extracomment>failure.connect_timed_out.result</extracomment>
        <translation>Keine Antwort auf Port {port} nach {limit}</translation>
    </message>
    <message numerus="yes">
        <source>The address was tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.one</extracomment>
        <translation>
            <numerusform>Die Adresse wurde versucht. Ein falscher Port lehnt meist sofort ab; Schweigen deutet meist auf eine Firewall.</numerusform>
            <numerusform>Die Adressen wurden versucht. Ein falscher Port lehnt meist sofort ab; Schweigen deutet meist auf eine Firewall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.two</extracomment>
        <translation>Beide Adressen wurden versucht. Ein falscher Port lehnt meist sofort ab; Schweigen deutet meist auf eine Firewall.</translation>
    </message>
    <message>
        <source>All {count} addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.many</extracomment>
        <translation>Alle {count} Adressen wurden versucht. Ein falscher Port lehnt meist sofort ab; Schweigen deutet meist auf eine Firewall.</translation>
    </message>
    <message>
        <source>No route to the server</source>
        <extracomment>failure.connect_unreachable.result
----------
verdict.connect.unreachable.headline.2</extracomment>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>This network knows no way to the server’s address.</source>
        <extracomment>failure.connect_unreachable.explanation</extracomment>
        <translation>Dieses Netz kennt keinen Weg zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>The connection is not allowed</source>
        <extracomment>failure.connect_prohibited.result</extracomment>
        <translation>Die Verbindung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>A firewall on the way, or on this computer, forbids the connection. The server itself was not asked.</source>
        <extracomment>failure.connect_prohibited.explanation</extracomment>
        <translation>Eine Firewall unterwegs oder auf diesem Computer verbietet die Verbindung. Der Server selbst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>IPv6 does not work here</source>
        <extracomment>failure.ipv6_unreachable.result</extracomment>
        <translation>IPv6 funktioniert hier nicht</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and this network has no working IPv6. IPv4 works.</source>
        <extracomment>failure.ipv6_unreachable.explanation</extracomment>
        <translation>Der Server wurde über IPv6 versucht, und dieses Netz hat kein funktionierendes IPv6. IPv4 funktioniert.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <extracomment>failure.computer_offline.result
----------
verdict.connect.offline.headline</extracomment>
        <translation>Dieser Computer ist offline</translation>
    </message>
    <message>
        <source>This computer has no network connection at all.</source>
        <extracomment>failure.computer_offline.explanation</extracomment>
        <translation>Dieser Computer hat gar keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Cut off while connecting</source>
        <extracomment>failure.connect_reset.result</extracomment>
        <translation>Beim Verbinden abgebrochen</translation>
    </message>
    <message>
        <source>Something ended the connection while it was being made.</source>
        <extracomment>failure.connect_reset.explanation</extracomment>
        <translation>Etwas hat die Verbindung beendet, während sie aufgebaut wurde.</translation>
    </message>
    <message>
        <source>The server spoke plain text</source>
        <extracomment>failure.plaintext_on_tls_port.result</extracomment>
        <translation>Der Server sprach im Klartext</translation>
    </message>
    <message>
        <source>TLS was to start at once, but the server began in plain text. It probably expects STARTTLS.</source>
        <extracomment>failure.plaintext_on_tls_port.explanation</extracomment>
        <translation>TLS sollte sofort beginnen, aber der Server fing im Klartext an. Wahrscheinlich erwartet er STARTTLS.</translation>
    </message>
    <message>
        <source>The server waits for TLS from the start</source>
        <extracomment>failure.tls_expected_first.result</extracomment>
        <translation>Der Server wartet auf TLS von Anfang an</translation>
    </message>
    <message>
        <source>It said nothing for {limit}. On a second connection that began with TLS it answered.</source>
        <extracomment>failure.tls_expected_first.explanation</extracomment>
        <translation>Er schwieg {limit} lang. Auf einer zweiten Verbindung, die mit TLS begann, hat er geantwortet.</translation>
    </message>
    <message>
        <source>The server offers only {version}</source>
        <extracomment>failure.tls_outdated.known.result</extracomment>
        <translation>Der Server bietet nur {version} an</translation>
    </message>
    <message>
        <source>{version} is outdated and can be broken into. This program uses TLS 1.2 or newer.</source>
        <extracomment>failure.tls_outdated.known.explanation</extracomment>
        <translation>{version} ist veraltet und angreifbar. Dieses Programm benutzt TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>No safe TLS version or cipher in common</source>
        <extracomment>failure.tls_outdated.unknown.result</extracomment>
        <translation>Keine gemeinsame sichere TLS-Version oder Chiffre</translation>
    </message>
    <message>
        <source>The server is probably too old. This program uses TLS 1.2 or newer with safe ciphers.</source>
        <extracomment>failure.tls_outdated.unknown.explanation</extracomment>
        <translation>Der Server ist wahrscheinlich zu alt. Dieses Programm benutzt TLS 1.2 oder neuer mit sicheren Chiffren.</translation>
    </message>
    <message>
        <source>The server’s keys are too weak</source>
        <extracomment>failure.tls_weak.result</extracomment>
        <translation>Die Schlüssel des Servers sind zu schwach</translation>
    </message>
    <message>
        <source>The keys or methods of the server no longer count as safe.</source>
        <extracomment>failure.tls_weak.explanation</extracomment>
        <translation>Die Schlüssel oder Verfahren des Servers gelten nicht mehr als sicher.</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <extracomment>failure.client_certificate_required.result
----------
verdict.tls.client_certificate_required.headline</extracomment>
        <translation>Der Server verlangt ein Zertifikat von Ihnen</translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own.</source>
        <extracomment>failure.client_certificate_required.explanation</extracomment>
        <translation>Er lässt nur Computer herein, die ein eigenes Zertifikat zeigen.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on</source>
        <extracomment>failure.tls_handshake_failed.result</extracomment>
        <translation>Keine Einigung auf TLS</translation>
    </message>
    <message>
        <source>Server and computer did not get as far as an encrypted connection.</source>
        <extracomment>failure.tls_handshake_failed.explanation</extracomment>
        <translation>Server und Computer kamen nicht bis zu einer verschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>Expired on {expiry_day}</source>
        <extracomment>failure.certificate_expired.dated.result</extracomment>
        <translation>Abgelaufen am {expiry_day}</translation>
    </message>
    <message>
        <source>The certificate was valid until {not_after}. Seen from this computer’s clock, that is over.</source>
        <extracomment>failure.certificate_expired.dated.explanation</extracomment>
        <translation>Das Zertifikat war bis {not_after} gültig. Nach der Uhr dieses Computers ist das vorbei.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>failure.certificate_expired.undated.result
----------
port.cell.expired</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is out of date.</source>
        <extracomment>failure.certificate_expired.undated.explanation</extracomment>
        <translation>Nach der Uhr dieses Computers ist ein Zertifikat der Kette abgelaufen.</translation>
    </message>
    <message>
        <source>Not valid before {first_day}</source>
        <extracomment>failure.certificate_not_yet_valid.dated.result</extracomment>
        <translation>Nicht gültig vor dem {first_day}</translation>
    </message>
    <message>
        <source>The certificate is valid from {not_before} on. Seen from this computer’s clock, that is in the future.</source>
        <extracomment>failure.certificate_not_yet_valid.dated.explanation</extracomment>
        <translation>Das Zertifikat ist ab {not_before} gültig. Nach der Uhr dieses Computers liegt das in der Zukunft.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <extracomment>failure.certificate_not_yet_valid.undated.result
----------
port.cell.not_yet_valid</extracomment>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is from the future.</source>
        <extracomment>failure.certificate_not_yet_valid.undated.explanation</extracomment>
        <translation>Nach der Uhr dieses Computers ist ein Zertifikat der Kette noch nicht gültig.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <extracomment>failure.certificate_name_mismatch.named.result</extracomment>
        <translation>Für {names}</translation>
    </message>
    <message>
        <source>The certificate is for other names than {host}. This may be the wrong server.</source>
        <extracomment>failure.certificate_name_mismatch.named.explanation</extracomment>
        <translation>Das Zertifikat gilt für andere Namen als {host}. Vielleicht ist es der falsche Server.</translation>
    </message>
    <message>
        <source>For no server at all</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.result</extracomment>
        <translation>Für gar keinen Server</translation>
    </message>
    <message>
        <source>The certificate does not say for which server it is, so it cannot speak for {host}.</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.explanation</extracomment>
        <translation>Das Zertifikat sagt nicht, für welchen Server es gilt, also kann es nicht für {host} gelten.</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <extracomment>failure.certificate_self_signed.result
----------
port.cell.self_signed</extracomment>
        <translation>Selbst signiert</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody but the server itself vouches for it.</source>
        <extracomment>failure.certificate_self_signed.explanation</extracomment>
        <translation>Das Zertifikat ist selbst signiert: Niemand außer dem Server selbst verbürgt sich dafür.</translation>
    </message>
    <message>
        <source>The chain is incomplete</source>
        <extracomment>failure.certificate_chain_incomplete.result</extracomment>
        <translation>Die Kette ist unvollständig</translation>
    </message>
    <message>
        <source>The server does not send the certificate that links its own to somebody this computer trusts.</source>
        <extracomment>failure.certificate_chain_incomplete.explanation</extracomment>
        <translation>Der Server sendet das Zertifikat nicht mit, das sein eigenes mit einer Stelle verbindet, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>{issuer} is not trusted here</source>
        <extracomment>failure.certificate_untrusted.named.result</extracomment>
        <translation>{issuer} gilt hier nicht als vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not trust.</source>
        <extracomment>failure.certificate_untrusted.named.explanation</extracomment>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt. Diesem Aussteller vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The issuer is not trusted here</source>
        <extracomment>failure.certificate_untrusted.unnamed.result</extracomment>
        <translation>Dem Aussteller wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate.</source>
        <extracomment>failure.certificate_untrusted.unnamed.explanation</extracomment>
        <translation>Niemand, dem dieser Computer vertraut, verbürgt sich für das Zertifikat.</translation>
    </message>
    <message>
        <source>Another certificate than the one you trusted</source>
        <extracomment>failure.certificate_changed.result</extracomment>
        <translation>Ein anderes Zertifikat als das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>You trust one certificate of this server, and this is not it. Nothing was said to the server.</source>
        <extracomment>failure.certificate_changed.explanation</extracomment>
        <translation>Sie vertrauen einem Zertifikat dieses Servers, und das ist ein anderes. Dem Server wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>The certificate cannot be accepted</source>
        <extracomment>failure.certificate_invalid.result
----------
verdict.cert.untrusted.invalid.headline</extracomment>
        <translation>Das Zertifikat kann nicht akzeptiert werden</translation>
    </message>
    <message>
        <source>The check of the certificate failed.</source>
        <extracomment>failure.certificate_invalid.explanation</extracomment>
        <translation>Die Prüfung des Zertifikats ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Closed before any greeting</source>
        <extracomment>failure.closed_before_greeting.closed.result</extracomment>
        <translation>Vor der Begrüßung geschlossen</translation>
    </message>
    <message>
        <source>The connection was made, and closed at once by the other side.</source>
        <extracomment>failure.closed_before_greeting.closed.explanation</extracomment>
        <translation>Die Verbindung kam zustande und wurde von der anderen Seite sofort geschlossen.</translation>
    </message>
    <message>
        <source>Cut off before any greeting</source>
        <extracomment>failure.closed_before_greeting.reset.result</extracomment>
        <translation>Vor der Begrüßung abgebrochen</translation>
    </message>
    <message>
        <source>The connection was made, and cut off at once.</source>
        <extracomment>failure.closed_before_greeting.reset.explanation</extracomment>
        <translation>Die Verbindung kam zustande und brach sofort ab.</translation>
    </message>
    <message>
        <source>No greeting after {limit}</source>
        <extracomment>failure.greeting_timed_out.result</extracomment>
        <translation>Keine Begrüßung nach {limit}</translation>
    </message>
    <message>
        <source>The server answered the call but said nothing. A mail server should speak first.</source>
        <extracomment>failure.greeting_timed_out.explanation</extracomment>
        <translation>Der Server nahm die Verbindung an, sagte aber nichts. Ein Mailserver sollte zuerst sprechen.</translation>
    </message>
    <message>
        <source>Refused: {reply}</source>
        <extracomment>failure.greeting_rejected.result
----------
failure.ehlo_refused.result
----------
failure.starttls_refused.result
----------
failure.auth_refused.password.result
----------
failure.auth_refused.token.result
----------
failure.sender_refused.result
----------
failure.recipient_refused.result
----------
failure.message_refused.result</extracomment>
        <translation>Abgelehnt: {reply}</translation>
    </message>
    <message>
        <source>The server turned this computer away before anything else was said.</source>
        <extracomment>failure.greeting_rejected.explanation</extracomment>
        <translation>Der Server hat diesen Computer abgewiesen, bevor irgendetwas anderes gesagt wurde.</translation>
    </message>
    <message>
        <source>This is {protocol}, not SMTP</source>
        <extracomment>failure.wrong_protocol.named.result</extracomment>
        <translation>Das ist {protocol}, nicht SMTP</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak SMTP, the language for sending mail.</source>
        <extracomment>failure.wrong_protocol.named.explanation
----------
failure.wrong_protocol.unknown.explanation</extracomment>
        <translation>Etwas hat geantwortet, spricht aber nicht SMTP, die Sprache zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>This is not SMTP</source>
        <extracomment>failure.wrong_protocol.unknown.result</extracomment>
        <translation>Das ist nicht SMTP</translation>
    </message>
    <message>
        <source>The server did not accept the introduction as “{ehlo_name}”.</source>
        <extracomment>failure.ehlo_refused.explanation</extracomment>
        <translation>Der Server hat die Vorstellung als „{ehlo_name}“ nicht akzeptiert.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <extracomment>failure.starttls_not_offered.result</extracomment>
        <translation>STARTTLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>STARTTLS is missing from the server’s list of features, so the connection cannot be encrypted here.</source>
        <extracomment>failure.starttls_not_offered.explanation</extracomment>
        <translation>STARTTLS fehlt in der Funktionsliste des Servers, daher kann die Verbindung hier nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The server offered STARTTLS, and then refused to start it.</source>
        <extracomment>failure.starttls_refused.explanation</extracomment>
        <translation>Der Server bot STARTTLS an und lehnte es dann ab.</translation>
    </message>
    <message>
        <source>Plain text where only encryption may follow</source>
        <extracomment>failure.starttls_injected.result</extracomment>
        <translation>Klartext, wo nur Verschlüsseltes folgen darf</translation>
    </message>
    <message>
        <source>Behind its answer, the server’s side sent more plain text. Somebody on the way may be tampering with the connection.</source>
        <extracomment>failure.starttls_injected.explanation</extracomment>
        <translation>Nach seiner Antwort kam von der Seite des Servers noch Klartext. Vielleicht manipuliert unterwegs jemand die Verbindung.</translation>
    </message>
    <message>
        <source>Password not sent</source>
        <extracomment>failure.password_withheld.offered.result
----------
failure.password_withheld.not_offered.result</extracomment>
        <translation>Passwort nicht gesendet</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password. The server offers STARTTLS, so it can be encrypted.</source>
        <extracomment>failure.password_withheld.offered.explanation</extracomment>
        <translation>Ohne Verschlüsselung hätten andere das Passwort lesen können. Der Server bietet STARTTLS an, also lässt es sich verschlüsseln.</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password.</source>
        <extracomment>failure.password_withheld.not_offered.explanation</extracomment>
        <translation>Ohne Verschlüsselung hätten andere das Passwort lesen können.</translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <extracomment>failure.auth_not_offered.result</extracomment>
        <translation>Keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>Signing in is missing from the server’s list of features.</source>
        <extracomment>failure.auth_not_offered.explanation</extracomment>
        <translation>Die Anmeldung fehlt in der Funktionsliste des Servers.</translation>
    </message>
    <message>
        <source>No usable way to sign in</source>
        <extracomment>failure.no_common_mechanism.result</extracomment>
        <translation>Kein brauchbares Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server offers ways to sign in, but none that can be used with these settings.</source>
        <extracomment>failure.no_common_mechanism.explanation</extracomment>
        <translation>Der Server bietet Anmeldeverfahren an, aber keines, das mit diesen Einstellungen geht.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password.</source>
        <extracomment>failure.auth_refused.password.explanation</extracomment>
        <translation>Der Server hat diesen Benutzernamen mit diesem Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server did not accept the access token.</source>
        <extracomment>failure.auth_refused.token.explanation</extracomment>
        <translation>Der Server hat das Zugriffstoken nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server broke the rules of signing in</source>
        <extracomment>failure.auth_rules_broken.result
----------
verdict.auth.protocol_error.headline</extracomment>
        <translation>Der Server hat die Regeln der Anmeldung verletzt</translation>
    </message>
    <message>
        <source>The server’s answers do not fit the way of signing in that was chosen, so signing in was stopped.</source>
        <extracomment>failure.auth_rules_broken.explanation</extracomment>
        <translation>Die Antworten des Servers passen nicht zum gewählten Anmeldeverfahren, daher wurde die Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry these characters</source>
        <extracomment>failure.mechanism_unusable.result</extracomment>
        <translation>{mechanism} kann diese Zeichen nicht übertragen</translation>
    </message>
    <message>
        <source>The user name or the password has characters that this way of signing in cannot carry. Nothing was sent.</source>
        <extracomment>failure.mechanism_unusable.explanation</extracomment>
        <translation>Benutzername oder Passwort enthält Zeichen, die dieses Anmeldeverfahren nicht übertragen kann. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server cannot take {address}</source>
        <extracomment>failure.international_address_unsupported.result</extracomment>
        <translation>Der Server kann {address} nicht verarbeiten</translation>
    </message>
    <message>
        <source>The address has letters beyond plain ASCII, and the server does not offer SMTPUTF8, which they need.</source>
        <extracomment>failure.international_address_unsupported.explanation</extracomment>
        <translation>Die Adresse enthält Zeichen außerhalb von ASCII, und der Server bietet das dafür nötige SMTPUTF8 nicht an.</translation>
    </message>
    <message>
        <source>The server does not take mail from {address}.</source>
        <extracomment>failure.sender_refused.explanation</extracomment>
        <translation>Der Server nimmt keine E-Mails von {address} an.</translation>
    </message>
    <message>
        <source>The server does not take mail for {address}.</source>
        <extracomment>failure.recipient_refused.explanation</extracomment>
        <translation>Der Server nimmt keine E-Mails für {address} an.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <extracomment>failure.message_refused.explanation</extracomment>
        <translation>Der Server hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>failure.delivery_unconfirmed.result</extracomment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>The server did not confirm that it took the message. It may or may not arrive, and it will not be sent again.</source>
        <extracomment>failure.delivery_unconfirmed.explanation</extracomment>
        <translation>Der Server hat nicht bestätigt, dass er die Nachricht angenommen hat. Vielleicht kommt sie an, vielleicht nicht; sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>No answer after {limit}</source>
        <extracomment>failure.reply_timed_out.step.result</extracomment>
        <translation>Keine Antwort nach {limit}</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle of the conversation.</source>
        <extracomment>failure.reply_timed_out.step.explanation</extracomment>
        <translation>Der Server hat mitten im Gespräch aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>The time for the whole test, {limit}, is over</source>
        <extracomment>failure.reply_timed_out.total.result</extracomment>
        <translation>Die Zeit für den ganzen Test ({limit}) ist um</translation>
    </message>
    <message>
        <source>The server was still being waited for when the time limit of the whole test was reached.</source>
        <extracomment>failure.reply_timed_out.total.explanation</extracomment>
        <translation>Beim Erreichen des Zeitlimits für den ganzen Test wurde noch auf den Server gewartet.</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <extracomment>failure.disconnected.closed.result
----------
verdict.protocol.disconnected.headline</extracomment>
        <translation>Der Server hat aufgelegt</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the conversation.</source>
        <extracomment>failure.disconnected.closed.explanation</extracomment>
        <translation>Der Server hat die Verbindung mitten im Gespräch geschlossen.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure.disconnected.reset.result</extracomment>
        <translation>Die Verbindung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the conversation, without a word.</source>
        <extracomment>failure.disconnected.reset.explanation</extracomment>
        <translation>Die Verbindung brach mitten im Gespräch ohne ein Wort ab.</translation>
    </message>
    <message>
        <source>Closing: {reply}</source>
        <extracomment>failure.server_closing.result</extracomment>
        <translation>Schließt: {reply}</translation>
    </message>
    <message>
        <source>The server said that it is closing the connection now.</source>
        <extracomment>failure.server_closing.explanation</extracomment>
        <translation>Der Server hat gesagt, dass er die Verbindung jetzt schließt.</translation>
    </message>
    <message>
        <source>The answer is no SMTP reply</source>
        <extracomment>failure.reply_malformed.result</extracomment>
        <translation>Die Antwort ist keine SMTP-Antwort</translation>
    </message>
    <message>
        <source>What the server said does not follow the rules of SMTP.</source>
        <extracomment>failure.reply_malformed.explanation</extracomment>
        <translation>Was der Server gesagt hat, folgt nicht den Regeln von SMTP.</translation>
    </message>
    <message>
        <source>Unexpected answer: {reply}</source>
        <extracomment>failure.reply_unexpected.result</extracomment>
        <translation>Unerwartete Antwort: {reply}</translation>
    </message>
    <message>
        <source>The answer is well formed, but makes no sense at this point.</source>
        <extracomment>failure.reply_unexpected.explanation</extracomment>
        <translation>Die Antwort hat die richtige Form, ergibt aber an dieser Stelle keinen Sinn.</translation>
    </message>
    <message>
        <source>The server spoke without being asked</source>
        <extracomment>failure.reply_unsolicited.result
----------
verdict.protocol.desync.headline</extracomment>
        <translation>Der Server sprach, ohne gefragt zu sein</translation>
    </message>
    <message>
        <source>The server said more than it was asked, so answers and questions no longer belong together.</source>
        <extracomment>failure.reply_unsolicited.explanation</extracomment>
        <translation>Der Server hat mehr gesagt, als er gefragt wurde, daher passen Antworten und Fragen nicht mehr zusammen.</translation>
    </message>
    <message>
        <source>The answer is longer than {size}</source>
        <extracomment>failure.reply_too_long.result</extracomment>
        <translation>Die Antwort ist länger als {size}</translation>
    </message>
    <message>
        <source>The server did not stop talking, so the test was ended.</source>
        <extracomment>failure.reply_too_long.explanation</extracomment>
        <translation>Der Server hörte nicht auf zu reden, daher wurde der Test beendet.</translation>
    </message>
    <message>
        <source>A fault in Outbox Check</source>
        <extracomment>failure.internal_fault.result</extracomment>
        <translation>Ein Fehler in Outbox Check</translation>
    </message>
    <message>
        <source>Outbox Check made a mistake here. The server is not to blame.</source>
        <extracomment>failure.internal_fault.explanation</extracomment>
        <translation>Hier hat Outbox Check einen Fehler gemacht. Der Server kann nichts dafür.</translation>
    </message>
    <message>
        <source>{number}</source>
        <extracomment>feature.value.number</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>feature.value.offered</extracomment>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>feature.value.not_offered</extracomment>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Largest message: {size}</source>
        <extracomment>feature.size.limited</extracomment>
        <translation>Größte Nachricht: {size}</translation>
    </message>
    <message>
        <source>The server names no largest message</source>
        <extracomment>feature.size.unlimited</extracomment>
        <translation>Der Server nennt keine größte Nachricht</translation>
    </message>
    <message>
        <source>Tells the largest message, but not as a number</source>
        <extracomment>feature.size.unclear</extracomment>
        <translation>Nennt die größte Nachricht, aber nicht als Zahl</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>feature.auth.any</extracomment>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Ways to sign in. Offered only after encryption</source>
        <extracomment>feature.auth.after_encryption</extracomment>
        <translation>Anmeldeverfahren. Nur nach der Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Sign-in is known, but no way to do it is named</source>
        <extracomment>feature.auth.empty</extracomment>
        <translation>Anmeldung ist bekannt, aber es wird kein Verfahren genannt</translation>
    </message>
    <message>
        <source>Can switch a plain connection to encryption</source>
        <extracomment>feature.meaning.STARTTLS</extracomment>
        <translation>Kann eine Klartextverbindung auf Verschlüsselung umstellen</translation>
    </message>
    <message>
        <source>Accepts accented letters without conversion</source>
        <extracomment>feature.meaning.8BITMIME</extracomment>
        <translation>Nimmt Umlaute und Akzente ohne Umwandlung an</translation>
    </message>
    <message>
        <source>Accepts international addresses</source>
        <extracomment>feature.meaning.SMTPUTF8</extracomment>
        <translation>Nimmt internationale Adressen an</translation>
    </message>
    <message>
        <source>Commands can be sent in one go (faster)</source>
        <extracomment>feature.meaning.PIPELINING</extracomment>
        <translation>Befehle können gesammelt gesendet werden (schneller)</translation>
    </message>
    <message>
        <source>Can confirm delivery</source>
        <extracomment>feature.meaning.DSN</extracomment>
        <translation>Kann die Zustellung bestätigen</translation>
    </message>
    <message>
        <source>Takes large messages in pieces</source>
        <extracomment>feature.meaning.CHUNKING</extracomment>
        <translation>Nimmt große Nachrichten in Stücken an</translation>
    </message>
    <message>
        <source>Takes attachments without conversion</source>
        <extracomment>feature.meaning.BINARYMIME</extracomment>
        <translation>Nimmt Anhänge ohne Umwandlung an</translation>
    </message>
    <message>
        <source>Explains refusals with finer codes</source>
        <extracomment>feature.meaning.ENHANCEDSTATUSCODES</extracomment>
        <translation>Erklärt Ablehnungen mit genaueren Codes</translation>
    </message>
    <message>
        <source>Explains its commands on request</source>
        <extracomment>feature.meaning.HELP</extracomment>
        <translation>Erklärt seine Befehle auf Wunsch</translation>
    </message>
    <message>
        <source>Can be asked whether an address exists</source>
        <extracomment>feature.meaning.VRFY</extracomment>
        <translation>Kann gefragt werden, ob es eine Adresse gibt</translation>
    </message>
    <message>
        <source>Can be asked who is on a mailing list</source>
        <extracomment>feature.meaning.EXPN</extracomment>
        <translation>Kann gefragt werden, wer auf einer Mailingliste steht</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail</source>
        <extracomment>feature.meaning.ETRN</extracomment>
        <translation>Lässt einen anderen Server seine wartenden E-Mails abholen</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail after sign-in</source>
        <extracomment>feature.meaning.ATRN</extracomment>
        <translation>Lässt einen anderen Server seine wartenden E-Mails nach Anmeldung abholen</translation>
    </message>
    <message>
        <source>Lets two servers swap roles (outdated and unsafe)</source>
        <extracomment>feature.meaning.TURN</extracomment>
        <translation>Lässt zwei Server die Rollen tauschen (veraltet und unsicher)</translation>
    </message>
    <message>
        <source>Can deliver before a given time or give the message back</source>
        <extracomment>feature.meaning.DELIVERBY</extracomment>
        <translation>Kann bis zu einem Zeitpunkt zustellen oder die Nachricht zurückgeben</translation>
    </message>
    <message>
        <source>Can hold a message back until a given time</source>
        <extracomment>feature.meaning.FUTURERELEASE</extracomment>
        <translation>Kann eine Nachricht bis zu einem Zeitpunkt zurückhalten</translation>
    </message>
    <message>
        <source>Can send urgent messages first</source>
        <extracomment>feature.meaning.MT-PRIORITY</extracomment>
        <translation>Kann dringende Nachrichten zuerst senden</translation>
    </message>
    <message>
        <source>Can insist on encryption all the way to the recipient</source>
        <extracomment>feature.meaning.REQUIRETLS</extracomment>
        <translation>Kann auf Verschlüsselung bis zum Empfänger bestehen</translation>
    </message>
    <message>
        <source>Can fetch parts of a message from the mailbox by itself</source>
        <extracomment>feature.meaning.BURL</extracomment>
        <translation>Kann Teile einer Nachricht selbst aus dem Postfach holen</translation>
    </message>
    <message>
        <source>Can resume a sending that was interrupted</source>
        <extracomment>feature.meaning.CHECKPOINT</extracomment>
        <translation>Kann eine unterbrochene Sendung fortsetzen</translation>
    </message>
    <message>
        <source>Says how much may be sent over one connection</source>
        <extracomment>feature.meaning.LIMITS</extracomment>
        <translation>Sagt, wie viel über eine Verbindung gesendet werden darf</translation>
    </message>
    <message>
        <source>Can check that an address has not changed its owner</source>
        <extracomment>feature.meaning.RRVS</extracomment>
        <translation>Kann prüfen, ob eine Adresse noch demselben Inhaber gehört</translation>
    </message>
    <message>
        <source>Wants no advertising</source>
        <extracomment>feature.meaning.NO-SOLICITING</extracomment>
        <translation>Will keine Werbung</translation>
    </message>
    <message>
        <source>Can convert a message when the sender allows it</source>
        <extracomment>feature.meaning.CONPERM</extracomment>
        <translation>Kann eine Nachricht umwandeln, wenn der Absender es erlaubt</translation>
    </message>
    <message>
        <source>Can find out what the recipient’s device is able to show</source>
        <extracomment>feature.meaning.CONNEG</extracomment>
        <translation>Kann feststellen, was das Gerät des Empfängers anzeigen kann</translation>
    </message>
    <message>
        <source>Can be told who is responsible for a message (outdated)</source>
        <extracomment>feature.meaning.SUBMITTER</extracomment>
        <translation>Kann erfahren, wer für eine Nachricht verantwortlich ist (veraltet)</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on who the real sender is</source>
        <extracomment>feature.meaning.XCLIENT</extracomment>
        <translation>Lässt vertrauenswürdige Server mitteilen, wer der wirkliche Absender ist</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on where a message came from</source>
        <extracomment>feature.meaning.XFORWARD</extracomment>
        <translation>Lässt vertrauenswürdige Server mitteilen, woher eine Nachricht kam</translation>
    </message>
    <message>
        <source>An extension of this server’s own</source>
        <extracomment>feature.meaning.private</extracomment>
        <translation>Eine eigene Erweiterung dieses Servers</translation>
    </message>
    <message>
        <source>An extension that Outbox Check does not know</source>
        <extracomment>feature.meaning.unknown</extracomment>
        <translation>Eine Erweiterung, die Outbox Check nicht kennt</translation>
    </message>
    <message>
        <source>Switching to encryption is not available</source>
        <extracomment>feature.absent.STARTTLS</extracomment>
        <translation>Umstellen auf Verschlüsselung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Signing in is not available</source>
        <extracomment>feature.absent.AUTH</extracomment>
        <translation>Anmeldung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The server does not say how large a message may be</source>
        <extracomment>feature.absent.SIZE</extracomment>
        <translation>Der Server sagt nicht, wie groß eine Nachricht sein darf</translation>
    </message>
    <message>
        <source>Accented letters must be converted first</source>
        <extracomment>feature.absent.8BITMIME</extracomment>
        <translation>Umlaute und Akzente müssen erst umgewandelt werden</translation>
    </message>
    <message>
        <source>International addresses are not available</source>
        <extracomment>feature.absent.SMTPUTF8</extracomment>
        <translation>Internationale Adressen sind nicht verfügbar</translation>
    </message>
    <message>
        <source>Each command waits for its answer</source>
        <extracomment>feature.absent.PIPELINING</extracomment>
        <translation>Jeder Befehl wartet auf seine Antwort</translation>
    </message>
    <message>
        <source>Confirming delivery is not available</source>
        <extracomment>feature.absent.DSN</extracomment>
        <translation>Zustellbestätigung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Sending in pieces is not available</source>
        <extracomment>feature.absent.CHUNKING</extracomment>
        <translation>Senden in Stücken ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Try port {port} with STARTTLS</source>
        <extracomment>fix.use_starttls</extracomment>
        <translation>Port {port} mit STARTTLS versuchen</translation>
    </message>
    <message>
        <source>Try port {port} with TLS</source>
        <extracomment>fix.use_tls</extracomment>
        <translation>Port {port} mit TLS versuchen</translation>
    </message>
    <message>
        <source>Try port {port} with {encryption}</source>
        <extracomment>fix.use_port</extracomment>
        <translation>Port {port} ({encryption}) versuchen</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>fix.use_host</extracomment>
        <translation>{host} verwenden</translation>
    </message>
    <message>
        <source>Use IPv4 only</source>
        <extracomment>fix.use_ipv4</extracomment>
        <translation>Nur IPv4 verwenden</translation>
    </message>
    <message>
        <source>Use IPv6 only</source>
        <extracomment>fix.use_ipv6</extracomment>
        <translation>Nur IPv6 verwenden</translation>
    </message>
    <message>
        <source>Sign in with your full address</source>
        <extracomment>fix.use_full_address</extracomment>
        <translation>Mit der vollständigen Adresse anmelden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>fix.send_unencrypted</extracomment>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}, {time}</source>
        <extracomment>history.when</extracomment>
        <translation>{day}. {short_month} {year}, {time}</translation>
    </message>
    <message>
        <source>A saved report of {now}</source>
        <extracomment>kept.report</extracomment>
        <translation>Ein gespeicherter Bericht vom {now}</translation>
    </message>
    <message>
        <source>Not a test on this computer. Made with version {version} on {system}.</source>
        <extracomment>kept.made</extracomment>
        <translation>Kein Test auf diesem Computer. Erstellt mit Version {version} unter {system}.</translation>
    </message>
    <message>
        <source>Not a test on this computer.</source>
        <extracomment>kept.made_elsewhere</extracomment>
        <translation>Kein Test auf diesem Computer.</translation>
    </message>
    <message>
        <source>A past test, made on {now}</source>
        <extracomment>kept.past</extracomment>
        <translation>Ein früherer Test vom {now}</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <extracomment>keyring.asking</extracomment>
        <translation>Passwort wird aus dem Schlüsselbund geholt…</translation>
    </message>
    <message>
        <source>Password saved in the keyring.</source>
        <extracomment>keyring.saved</extracomment>
        <translation>Passwort im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Password forgotten.</source>
        <extracomment>keyring.forgotten</extracomment>
        <translation>Passwort gelöscht.</translation>
    </message>
    <message>
        <source>The saved password belongs to other settings, so it was taken out of the field. Type the password for these, or change the settings back.</source>
        <extracomment>keyring.other_settings</extracomment>
        <translation>Das gespeicherte Passwort gehört zu anderen Einstellungen und wurde deshalb aus dem Feld entfernt. Geben Sie das Passwort für diese ein, oder stellen Sie die Einstellungen zurück.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>port.column.port
----------
report.label.port
----------
word.field.port</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reachable</source>
        <extracomment>port.column.reachable</extracomment>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>No encryption</source>
        <extracomment>port.column.none</extracomment>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>port.column.starttls
----------
typing.word.starttls
----------
word.encryption.starttls</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>port.column.tls
----------
report.channel.encrypted
----------
typing.word.tls
----------
word.encryption.tls</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>{port}</source>
        <extracomment>port.cell.number</extracomment>
        <translation>{port}</translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>port.cell.waiting</extracomment>
        <translation>…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>port.cell.nothing</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>{duration}</source>
        <extracomment>port.cell.connected</extracomment>
        <translation>{duration}</translation>
    </message>
    <message>
        <source>{version}</source>
        <extracomment>port.cell.agreed</extracomment>
        <translation>{version}</translation>
    </message>
    <message>
        <source>{mechanisms}</source>
        <extracomment>port.cell.mechanisms</extracomment>
        <translation>{mechanisms}</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>port.cell.offered
----------
report.label.offered
----------
step.label.offered</extracomment>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <extracomment>port.cell.not_offered</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>port.cell.no_such_name</extracomment>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>No name service</source>
        <extracomment>port.cell.name_service</extracomment>
        <translation>Kein DNS</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>port.cell.refused</extracomment>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>port.cell.timed_out</extracomment>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>No route</source>
        <extracomment>port.cell.no_route</extracomment>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>port.cell.not_allowed</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>port.cell.offline</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>port.cell.cut_off</extracomment>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>port.cell.outdated</extracomment>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Too weak</source>
        <extracomment>port.cell.weak</extracomment>
        <translation>Zu schwach</translation>
    </message>
    <message>
        <source>Wants a certificate</source>
        <extracomment>port.cell.client_certificate</extracomment>
        <translation>Verlangt Zertifikat</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>port.cell.no_agreement</extracomment>
        <translation>Keine Einigung</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <extracomment>port.cell.wrong_name</extracomment>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <extracomment>port.cell.incomplete</extracomment>
        <translation>Kette lückenhaft</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <extracomment>port.cell.untrusted</extracomment>
        <translation>Kein Vertrauen</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>port.cell.no_answer</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Turned away</source>
        <extracomment>port.cell.turned_away</extracomment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <extracomment>port.cell.not_smtp</extracomment>
        <translation>Kein Mailserver</translation>
    </message>
    <message>
        <source>Hung up</source>
        <extracomment>port.cell.hung_up</extracomment>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <extracomment>port.cell.broken</extracomment>
        <translation>Defekte Antwort</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <extracomment>port.cell.tampered</extracomment>
        <translation>Manipuliert</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>port.cell.fault</extracomment>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Comparing the ports: {done} of {total} answers are there</source>
        <extracomment>port.progress.text</extracomment>
        <translation>Ports werden verglichen: {done} von {total} Antworten sind da</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>port.stopped.text</extracomment>
        <translation>Der Vergleich wurde gestoppt.</translation>
    </message>
    <message>
        <source>Use port {port} with {encryption}</source>
        <extracomment>port.use.label</extracomment>
        <translation>Port {port} ({encryption}) verwenden</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with TLS from the start</source>
        <extracomment>port.best.tls</extracomment>
        <translation>Beste Wahl hier: Port {port} mit TLS von Anfang an</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with STARTTLS</source>
        <extracomment>port.best.starttls</extracomment>
        <translation>Beste Wahl hier: Port {port} mit STARTTLS</translation>
    </message>
    <message>
        <source>Nobody can sign in there. A server like that passes on mail only for computers that it knows.</source>
        <extracomment>port.best.without_sign_in</extracomment>
        <translation>Dort kann sich niemand anmelden. Ein solcher Server leitet nur E-Mails von Computern weiter, die er kennt.</translation>
    </message>
    <message>
        <source>No port can be recommended here</source>
        <extracomment>port.none.headline</extracomment>
        <translation>Hier lässt sich kein Port empfehlen</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check the spelling of the name.</source>
        <extracomment>port.none.no_such_name</extracomment>
        <translation>Es gibt keinen Server namens {host}. Prüfen Sie die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up, so no port was tried. Try again when your network works.</source>
        <extracomment>port.none.name_service</extracomment>
        <translation>Der Name {host} konnte nicht nachgeschlagen werden, daher wurde kein Port versucht. Versuchen Sie es erneut, wenn Ihr Netz funktioniert.</translation>
    </message>
    <message>
        <source>This computer is offline. Connect to a network and compare again.</source>
        <extracomment>port.none.offline</extracomment>
        <translation>Dieser Computer ist offline. Verbinden Sie sich mit einem Netz und vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>No port of {host} answered. The server may be down, the name may be wrong, or this network blocks mail.</source>
        <extracomment>port.none.silent</extracomment>
        <translation>Kein Port von {host} hat geantwortet. Vielleicht ist der Server ausgefallen, der Name falsch, oder dieses Netz sperrt E-Mail.</translation>
    </message>
    <message>
        <source>Mail could be sent only without encryption, where anyone on the network can read it and your password.</source>
        <extracomment>port.none.unencrypted</extracomment>
        <translation>E-Mails ließen sich nur ohne Verschlüsselung senden; dann kann jeder im Netz sie und Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>There is encryption, but the certificate does not prove that this is {host}. Test one of the ports to see why.</source>
        <extracomment>port.none.certificate</extracomment>
        <translation>Es gibt Verschlüsselung, aber das Zertifikat beweist nicht, dass dies {host} ist. Testen Sie einen der Ports, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Something answers at {host}, but nowhere does an encrypted connection for mail come up.</source>
        <extracomment>port.none.unusable</extracomment>
        <translation>Bei {host} antwortet etwas, aber nirgends kommt eine verschlüsselte Verbindung für E-Mail zustande.</translation>
    </message>
    <message>
        <source>Enter a server, for example smtp.example.com.</source>
        <extracomment>problem.missing.host</extracomment>
        <translation>Geben Sie einen Server ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <extracomment>problem.missing.email</extracomment>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <extracomment>problem.missing.password</extracomment>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <extracomment>problem.missing.elsewhere</extracomment>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Enter only the name of the server, without “https://” and the like.</source>
        <extracomment>problem.host_has_scheme</extracomment>
        <translation>Geben Sie nur den Namen des Servers ein, ohne „https://“ und Ähnliches.</translation>
    </message>
    <message>
        <source>Server and port go into fields of their own.</source>
        <extracomment>problem.host_has_port</extracomment>
        <translation>Server und Port gehören in getrennte Felder.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of a server, for example smtp.example.com.</source>
        <extracomment>problem.host_is_address</extracomment>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie den Namen eines Servers ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>A server name has no blanks: “{seen}”.</source>
        <extracomment>problem.host_has_blank</extracomment>
        <translation>Ein Servername enthält keine Leerzeichen: „{seen}“.</translation>
    </message>
    <message>
        <source>Something in this name cannot be seen: “{seen}”.</source>
        <extracomment>problem.host_has_invisible</extracomment>
        <translation>In diesem Namen ist etwas unsichtbar: „{seen}“.</translation>
    </message>
    <message>
        <source>Not all of this belongs to a server name: “{seen}”.</source>
        <extracomment>problem.host_has_stray_character</extracomment>
        <translation>Nicht alles davon gehört zu einem Servernamen: „{seen}“.</translation>
    </message>
    <message>
        <source>No server can be called “{seen}”. Enter a name like smtp.example.com.</source>
        <extracomment>problem.host_invalid</extracomment>
        <translation>So kann kein Server heißen: „{seen}“. Geben Sie einen Namen wie smtp.example.com ein.</translation>
    </message>
    <message>
        <source>“{seen}” can mean different addresses. Write four numbers from 0 to 255, for example 192.0.2.25.</source>
        <extracomment>problem.host_ambiguous_number</extracomment>
        <translation>„{seen}“ kann verschiedene Adressen bedeuten. Schreiben Sie vier Zahlen von 0 bis 255, zum Beispiel 192.0.2.25.</translation>
    </message>
    <message>
        <source>“{seen}” does not go with the internet protocol that is chosen.</source>
        <extracomment>problem.host_wrong_family</extracomment>
        <translation>„{seen}“ passt nicht zum gewählten Internetprotokoll.</translation>
    </message>
    <message>
        <source>“{seen}” has a part after “%” that means something on this computer only. Enter the address without it.</source>
        <extracomment>problem.host_has_zone</extracomment>
        <translation>„{seen}“ hat hinter dem „%“ einen Teil, der nur auf diesem Computer etwas bedeutet. Geben Sie die Adresse ohne ihn ein.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <extracomment>problem.port_invalid</extracomment>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.com.</source>
        <extracomment>problem.email_invalid</extracomment>
        <translation>Geben Sie eine Adresse wie name@example.com ein.</translation>
    </message>
    <message>
        <source>A user name has no blanks and no angle brackets: “{seen}”.</source>
        <extracomment>problem.username_invalid</extracomment>
        <translation>Ein Benutzername enthält keine Leerzeichen und keine spitzen Klammern: „{seen}“.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this: “{seen}”.</source>
        <extracomment>problem.control_character.seen</extracomment>
        <translation>Hier steht ein Zeilenumbruch oder ein anderes Steuerzeichen: „{seen}“.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this.</source>
        <extracomment>problem.control_character.unseen</extracomment>
        <translation>Hier steht ein Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Something in this cannot be seen: “{seen}”.</source>
        <extracomment>problem.invisible_character</extracomment>
        <translation>Hier ist etwas unsichtbar: „{seen}“.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8, so nobody can tell which characters are meant.</source>
        <extracomment>problem.not_utf8</extracomment>
        <translation>Das ist kein Text in UTF-8, daher lässt sich nicht sagen, welche Zeichen gemeint sind.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>problem.too_long</extracomment>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning or at the end.</source>
        <extracomment>problem.surrounding_blank</extracomment>
        <translation>Am Anfang oder am Ende steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter a full name like pc.example.com or an address in brackets like [192.0.2.1], or leave this empty.</source>
        <extracomment>problem.ehlo_name_invalid</extracomment>
        <translation>Geben Sie einen vollständigen Namen wie pc.example.com oder eine Adresse in Klammern wie [192.0.2.1] ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a time above 0 and up to 3,600 seconds.</source>
        <extracomment>problem.timeout_invalid</extracomment>
        <translation>Geben Sie eine Zeit über 0 und bis 3600 Sekunden ein.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read: {seen}</source>
        <extracomment>problem.file_unreadable.seen</extracomment>
        <translation>Die vertrauenswürdigen Zertifikate sind nicht lesbar: {seen}</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <extracomment>problem.file_unreadable.unseen</extracomment>
        <translation>Die vertrauenswürdigen Zertifikate sind nicht lesbar.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F, with or without colons: “{seen}”.</source>
        <extracomment>problem.fingerprint_invalid</extracomment>
        <translation>Ein SHA-256-Fingerabdruck hat 64 Stellen aus 0 bis 9 und A bis F, mit oder ohne Doppelpunkte: „{seen}“.</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate, so there is none to trust.</source>
        <extracomment>problem.fingerprint_without_tls</extracomment>
        <translation>Ohne Verschlüsselung zeigt der Server kein Zertifikat, also gibt es keines, dem man vertrauen könnte.</translation>
    </message>
    <message>
        <source>Enter the e-mail address to send from.</source>
        <extracomment>problem.sender_missing</extracomment>
        <translation>Geben Sie die E-Mail-Adresse ein, von der gesendet werden soll.</translation>
    </message>
    <message>
        <source>Enter the user name or the e-mail address that goes with the password.</source>
        <extracomment>problem.username_missing</extracomment>
        <translation>Geben Sie den Benutzernamen oder die E-Mail-Adresse ein, die zum Passwort gehört.</translation>
    </message>
    <message>
        <source>An access token has no blanks, only plain letters, digits and signs.</source>
        <extracomment>problem.token_invalid</extracomment>
        <translation>Ein Zugriffstoken enthält keine Leerzeichen, nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The keyring holds no password for exactly these settings.</source>
        <extracomment>problem.keyring_empty</extracomment>
        <translation>Der Schlüsselbund enthält kein Passwort für genau diese Einstellungen.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with TLS from the start.</source>
        <extracomment>problem.port_usually_tls</extracomment>
        <translation>Zu Port {seen} gehört normalerweise TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with STARTTLS.</source>
        <extracomment>problem.port_usually_starttls</extracomment>
        <translation>Zu Port {seen} gehört normalerweise STARTTLS.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Keep it only if it belongs to the password.</source>
        <extracomment>problem.password_surrounding_blank</extracomment>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen. Behalten Sie es nur, wenn es zum Passwort gehört.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>problem.repair.use_value</extracomment>
        <translation>{value} verwenden</translation>
    </message>
    <message>
        <source>Use {value} and port {port}</source>
        <extracomment>problem.repair.use_host_and_port</extracomment>
        <translation>{value} und Port {port} verwenden</translation>
    </message>
    <message>
        <source>Use {encryption}</source>
        <extracomment>problem.repair.use_encryption</extracomment>
        <translation>{encryption} verwenden</translation>
    </message>
    <message>
        <source>Move it to the e-mail address</source>
        <extracomment>problem.repair.move_to_email</extracomment>
        <translation>Ins Feld E-Mail-Adresse verschieben</translation>
    </message>
    <message>
        <source>Clear this field</source>
        <extracomment>problem.repair.clear</extracomment>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>problem.repair.hidden</extracomment>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>No keyring was found on this computer.</source>
        <extracomment>problem.keyring.cause.absent</extracomment>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <extracomment>problem.keyring.cause.locked</extracomment>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <extracomment>problem.keyring.cause.denied</extracomment>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>problem.keyring.cause.hanging</extracomment>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <extracomment>problem.keyring.cause.not_kept</extracomment>
        <translation>Der Schlüsselbund hat das Passwort nicht behalten.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.absent</extracomment>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden. Das Passwort bleibt nur erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it to use the saved password.</source>
        <extracomment>problem.keyring.window.locked</extracomment>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn, um das gespeicherte Passwort zu benutzen.</translation>
    </message>
    <message>
        <source>The keyring refused access. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.denied</extracomment>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Das Passwort bleibt nur erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for you to unlock it.</source>
        <extracomment>problem.keyring.window.hanging</extracomment>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er darauf, dass Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.not_kept</extracomment>
        <translation>Der Schlüsselbund hat das Passwort nicht behalten. Es bleibt nur erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it belongs to somebody else, or it is no plain file.</source>
        <extracomment>provider_file.foreign</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt: Sie gehört jemand anderem oder ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it could not be read.</source>
        <extracomment>provider_file.unreadable</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt: Sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is far too large.</source>
        <extracomment>provider_file.too_large</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt: Sie ist viel zu groß.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it was made for a newer version of this program.</source>
        <extracomment>provider_file.newer</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt: Sie ist für eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is not JSON. Look at line {where}.</source>
        <extracomment>provider_file.not_json</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt: Sie ist kein JSON. Sehen Sie in Zeile {where} nach.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Curly brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_object</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Hier fehlen geschweifte Klammern: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Square brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_list</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Hier fehlen eckige Klammern: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. A text is missing here, or it has invisible characters: {where}.</source>
        <extracomment>provider_file.no_text</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Hier fehlt ein Text, oder er enthält unsichtbare Zeichen: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Only true or false can stand here: {where}.</source>
        <extracomment>provider_file.no_flag</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Hier darf nur true oder false stehen: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The number here is missing or cannot be right: {where}.</source>
        <extracomment>provider_file.no_number</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Hier fehlt die Zahl, oder sie kann nicht stimmen: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no date like 2026-11-24: {where}.</source>
        <extracomment>provider_file.no_date</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. {seen} ist kein Datum wie 2026-11-24: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no id (small letters, digits and hyphens): {where}.</source>
        <extracomment>provider_file.no_id</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. {seen} ist keine id (Kleinbuchstaben, Ziffern und Bindestriche): {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no name of a server or a domain: {where}.</source>
        <extracomment>provider_file.no_host</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. {seen} ist kein Name eines Servers oder einer Domain: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no plain https address: {where}.</source>
        <extracomment>provider_file.not_https</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. {seen} ist keine einfache https-Adresse: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Encryption can be tls or starttls, not {seen}: {where}.</source>
        <extracomment>provider_file.not_encrypted</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Als Verschlüsselung gibt es tls oder starttls, nicht {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the member {seen}: {where}.</source>
        <extracomment>provider_file.unknown_name</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Das Programm kennt die Angabe {seen} nicht: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the word {seen}: {where}.</source>
        <extracomment>provider_file.unknown_word</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Das Programm kennt das Wort {seen} nicht: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is missing: {where}.</source>
        <extracomment>provider_file.missing</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Das fehlt: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This does not go with the rest of the entry: {where}.</source>
        <extracomment>provider_file.needless</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Das passt nicht zum Rest des Eintrags: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is too long: {where}.</source>
        <extracomment>provider_file.too_long</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Das ist zu lang: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} already stands further up: {where}.</source>
        <extracomment>provider_file.twice</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. {seen} steht schon weiter oben: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. No source is named for {seen}: {where}.</source>
        <extracomment>provider_file.no_source</extracomment>
        <translation>Ihre Anbieterliste {path} wird nicht benutzt. Für {seen} ist keine Quelle genannt: {where}.</translation>
    </message>
    <message>
        <source>Outbox Check report</source>
        <extracomment>report.title</extracomment>
        <translation>Bericht von Outbox Check</translation>
    </message>
    <message>
        <source>Version {version} on {system}, tested {now}</source>
        <extracomment>report.made</extracomment>
        <translation>Version {version} unter {system}, getestet am {now}</translation>
    </message>
    <message>
        <source>The test took {took}.</source>
        <extracomment>report.took</extracomment>
        <translation>Dauer des Tests: {took}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>report.heading.advice</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>report.heading.seen</extracomment>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>report.heading.steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Second look, without user name and password</source>
        <extracomment>report.heading.looks</extracomment>
        <translation>Nachprüfung, ohne Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>report.heading.conversation</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <extracomment>report.heading.hidden</extracomment>
        <translation>Was verborgen ist</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs the mail server</source>
        <extracomment>owner.server</extracomment>
        <translation>Wer etwas tun muss: der Betreiber des Mailservers</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>report.label.code</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>report.label.host
----------
report.speaker.received
----------
word.field.host</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>report.label.email
----------
word.field.email</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>report.label.username
----------
step.label.user_name
----------
word.field.username</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>report.label.recipient
----------
word.field.recipient</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Passwords sent</source>
        <extracomment>report.label.sign_ins</extracomment>
        <translation>Gesendete Passwörter</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <extracomment>report.label.before</extracomment>
        <translation>Vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>After encryption</source>
        <extracomment>report.label.after</extracomment>
        <translation>Nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>{encryption}</source>
        <extracomment>report.value.encryption</extracomment>
        <translation>{encryption}</translation>
    </message>
    <message>
        <source>{count} lines are left out here.</source>
        <extracomment>report.value.left_out</extracomment>
        <translation>{count} Zeilen wurden hier weggelassen.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>report.speaker.sent</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>report.channel.plain</extracomment>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Passwords, tokens and all that is sent to sign in are never part of a report.</source>
        <extracomment>report.hidden.secrets</extracomment>
        <translation>Passwörter, Token und alles, was zum Anmelden gesendet wird, stehen nie in einem Bericht.</translation>
    </message>
    <message>
        <source>E-mail addresses and the user name are shortened.</source>
        <extracomment>report.hidden.email</extracomment>
        <translation>E-Mail-Adressen und der Benutzername sind gekürzt.</translation>
    </message>
    <message>
        <source>The name and the addresses of the computer are hidden.</source>
        <extracomment>report.hidden.computer</extracomment>
        <translation>Name und Adressen des Computers sind verborgen.</translation>
    </message>
    <message>
        <source>The name and the addresses of the server are hidden.</source>
        <extracomment>report.hidden.server</extracomment>
        <translation>Name und Adressen des Servers sind verborgen.</translation>
    </message>
    <message>
        <source>Finished in {took} · {day} {month}, {time}</source>
        <extracomment>results.test.finished</extracomment>
        <translation>Fertig nach {took} · {day}. {month}, {time}</translation>
    </message>
    <message>
        <source>Stopped after {took}</source>
        <extracomment>results.test.stopped</extracomment>
        <translation>Gestoppt nach {took}</translation>
    </message>
    <message>
        <source>Running for {took}</source>
        <extracomment>results.test.running</extracomment>
        <translation>Läuft seit {took}</translation>
    </message>
    <message>
        <source>Server: {host}</source>
        <extracomment>results.settings.host</extracomment>
        <translation>Server: {host}</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <extracomment>results.settings.port
----------
typing.thunderbird.steps.3
----------
typing.gmail_phone.steps.3</extracomment>
        <translation>Port: {port}</translation>
    </message>
    <message>
        <source>Encryption: {encryption}</source>
        <extracomment>results.settings.encryption</extracomment>
        <translation>Verschlüsselung: {encryption}</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <extracomment>provider_message.tried.username
----------
results.settings.username</extracomment>
        <translation>Benutzername: {username}</translation>
    </message>
    <message>
        <source>Result: {verdict_code}</source>
        <extracomment>history.verdict</extracomment>
        <translation>Ergebnis: {verdict_code}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <extracomment>history.server</extracomment>
        <translation>{host}, Port {port}</translation>
    </message>
    <message>
        <source>The history of past tests was damaged. It was set aside as {path}, and a new one begins.</source>
        <extracomment>history.problem.damaged</extracomment>
        <translation>Der Verlauf früherer Tests war beschädigt. Er wurde als {path} beiseitegelegt, und ein neuer beginnt.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history of past tests, {path}. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.newer</extracomment>
        <translation>Eine neuere Version dieses Programms hat den Verlauf früherer Tests {path} geschrieben. Er bleibt unberührt, und es kommen keine Tests hinzu.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, or its folder belongs to somebody else. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.foreign</extracomment>
        <translation>Der Verlauf früherer Tests {path} oder sein Ordner gehört jemand anderem. Er bleibt unberührt, und es kommen keine Tests hinzu.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, could not be read or written. Tests are not added to it.</source>
        <extracomment>history.problem.unreadable</extracomment>
        <translation>Der Verlauf früherer Tests {path} konnte nicht gelesen oder geschrieben werden. Es kommen keine Tests hinzu.</translation>
    </message>
    <message>
        <source>The history of past tests could not be written to {path}. Tests are not added to it.</source>
        <extracomment>history.problem.not_saved</extracomment>
        <translation>Der Verlauf früherer Tests konnte nicht in {path} geschrieben werden. Es kommen keine Tests hinzu.</translation>
    </message>
    <message>
        <source>The history of past tests did not answer in time. Try again in a moment.</source>
        <extracomment>history.problem.busy</extracomment>
        <translation>Der Verlauf früherer Tests hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This test is kept no longer, or it cannot be read.</source>
        <extracomment>history.problem.gone</extracomment>
        <translation>Dieser Test wird nicht mehr aufbewahrt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Who has to act: you</source>
        <extracomment>owner.you</extracomment>
        <translation>Wer etwas tun muss: Sie</translation>
    </message>
    <message>
        <source>Who has to act: you, on this computer</source>
        <extracomment>owner.computer</extracomment>
        <translation>Wer etwas tun muss: Sie, an diesem Computer</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs this network</source>
        <extracomment>owner.network</extracomment>
        <translation>Wer etwas tun muss: der Betreiber dieses Netzes</translation>
    </message>
    <message>
        <source>Who has to act: your mail provider</source>
        <extracomment>owner.provider</extracomment>
        <translation>Wer etwas tun muss: Ihr E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>provider_message.greeting</extracomment>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>I cannot send mail through {host}. I have tested the connection step by step, and this is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro</extracomment>
        <translation>ich kann über {host} keine E-Mails senden. Ich habe die Verbindung Schritt für Schritt getestet, und das kam heraus. Können Sie mir bitte helfen?</translation>
    </message>
    <message>
        <source>Sending mail through {host} gives me trouble, although a test of the connection went well. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_works</extracomment>
        <translation>beim Senden über {host} habe ich Probleme, obwohl ein Test der Verbindung gut verlief. Das kam heraus. Können Sie mir bitte helfen?</translation>
    </message>
    <message>
        <source>I have trouble sending mail through {host}. I have tested the connection, but stopped before the end. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_stopped</extracomment>
        <translation>beim Senden über {host} habe ich Probleme. Ich habe die Verbindung getestet, den Test aber vor dem Ende gestoppt. Das kam heraus. Können Sie mir bitte helfen?</translation>
    </message>
    <message>
        <source>I can send you the full record of the test. It does not contain my password.</source>
        <extracomment>provider_message.offer</extracomment>
        <translation>Ich kann Ihnen das vollständige Protokoll des Tests schicken. Es enthält mein Passwort nicht.</translation>
    </message>
    <message>
        <source>Thank you, and kind regards</source>
        <extracomment>provider_message.thanks</extracomment>
        <translation>Vielen Dank und freundliche Grüße</translation>
    </message>
    <message>
        <source>What I tried:</source>
        <extracomment>provider_message.heading.tried</extracomment>
        <translation>Was ich versucht habe:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <extracomment>provider_message.heading.happened</extracomment>
        <translation>Was geschehen ist:</translation>
    </message>
    <message>
        <source>The last words of the server:</source>
        <extracomment>provider_message.heading.said</extracomment>
        <translation>Was der Server zuletzt sagte:</translation>
    </message>
    <message>
        <source>What the test made of it:</source>
        <extracomment>provider_message.heading.result</extracomment>
        <translation>Was der Test daraus schließt:</translation>
    </message>
    <message>
        <source>What I would like to know:</source>
        <extracomment>provider_message.heading.question</extracomment>
        <translation>Was ich gern wissen möchte:</translation>
    </message>
    <message>
        <source>Server: {host}, port {port}, {encryption}</source>
        <extracomment>provider_message.tried.server</extracomment>
        <translation>Server: {host}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>E-mail address: {email}</source>
        <extracomment>provider_message.tried.email</extracomment>
        <translation>E-Mail-Adresse: {email}</translation>
    </message>
    <message>
        <source>When: {now}</source>
        <extracomment>provider_message.tried.when</extracomment>
        <translation>Wann: {now}</translation>
    </message>
    <message>
        <source>My password was sent to sign in.</source>
        <extracomment>provider_message.tried.password</extracomment>
        <translation>Mein Passwort wurde zur Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <extracomment>provider_message.tried.no_password</extracomment>
        <translation>Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv4)</source>
        <extracomment>provider_message.network.ipv4</extracomment>
        <translation>Mein Netz: eine gewöhnliche Verbindung (IPv4)</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv6)</source>
        <extracomment>provider_message.network.ipv6</extracomment>
        <translation>Mein Netz: eine gewöhnliche Verbindung (IPv6)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv4)</source>
        <extracomment>provider_message.network.ipv4_tunnel</extracomment>
        <translation>Mein Netz: eine Verbindung mit VPN (IPv4)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv6)</source>
        <extracomment>provider_message.network.ipv6_tunnel</extracomment>
        <translation>Mein Netz: eine Verbindung mit VPN (IPv6)</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <extracomment>provider_message.step.line</extracomment>
        <translation>{step}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Are these the right settings for my account? If they are, what has to change, on your side or on mine?</source>
        <extracomment>provider_message.question.other</extracomment>
        <translation>
            <numerusform>Sind das die richtigen Einstellungen für mein Konto? Wenn ja, was muss sich bei Ihnen oder bei mir ändern?</numerusform>
            <numerusform>Sind das die richtigen Einstellungen für mein Konto? Wenn ja, was muss sich bei Ihnen oder bei mir ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these still the settings that you recommend, and is there anything on your side that could keep my mail from going out?</source>
        <extracomment>provider_message.question.works</extracomment>
        <translation>Sind das noch die Einstellungen, die Sie empfehlen, und gibt es bei Ihnen etwas, das meine E-Mails aufhalten könnte?</translation>
    </message>
    <message>
        <source>Is sending by SMTP with a user name and a password switched off for my account? Can you switch it on, or tell me what to use instead?</source>
        <extracomment>provider_message.question.auth.smtp_disabled</extracomment>
        <translation>Ist das Senden per SMTP mit Benutzername und Passwort für mein Konto abgeschaltet? Können Sie es einschalten oder mir sagen, was ich stattdessen benutzen soll?</translation>
    </message>
    <message>
        <source>Does my account take an app password for mail apps? If not, which mail apps can sign in?</source>
        <extracomment>provider_message.question.auth.oauth_required</extracomment>
        <translation>Nimmt mein Konto ein App-Passwort für E-Mail-Programme an? Wenn nicht, welche E-Mail-Programme können sich anmelden?</translation>
    </message>
    <message>
        <source>Is this the right user name, and does my account need another password for mail apps?</source>
        <extracomment>provider_message.question.auth.bad_credentials</extracomment>
        <translation>Ist das der richtige Benutzername, und braucht mein Konto ein anderes Passwort für E-Mail-Programme?</translation>
    </message>
    <message>
        <source>Where can I make the password that mail apps need?</source>
        <extracomment>provider_message.question.auth.app_password_required</extracomment>
        <translation>Wo kann ich das Passwort erstellen, das E-Mail-Programme brauchen?</translation>
    </message>
    <message>
        <source>Is my account locked because of too many attempts, and when will it be open again?</source>
        <extracomment>provider_message.question.auth.too_many_attempts</extracomment>
        <translation>Ist mein Konto wegen zu vieler Versuche gesperrt, und wann wird es wieder freigegeben?</translation>
    </message>
    <message>
        <source>Is the internet address of my connection on a block list? What can be done so that it is taken off? I can send you the address.</source>
        <extracomment>provider_message.question.client.ip_blocked</extracomment>
        <translation>Steht die Internetadresse meiner Verbindung auf einer Sperrliste? Was ist zu tun, damit sie entfernt wird? Ich kann Ihnen die Adresse schicken.</translation>
    </message>
    <message>
        <source>Why does the server turn my connection away before I can sign in? I can send you the internet address of my connection.</source>
        <extracomment>provider_message.question.greeting.rejected</extracomment>
        <translation>Warum weist der Server meine Verbindung ab, bevor ich mich anmelden kann? Ich kann Ihnen die Internetadresse meiner Verbindung schicken.</translation>
    </message>
    <message>
        <source>Does the server answer on this port? If not, which port and which encryption should I use?</source>
        <extracomment>provider_message.question.greeting.timeout</extracomment>
        <translation>Antwortet der Server auf diesem Port? Wenn nicht, welchen Port und welche Verschlüsselung soll ich verwenden?</translation>
    </message>
    <message>
        <source>When will the certificate of the server be renewed?</source>
        <extracomment>provider_message.question.cert.expired</extracomment>
        <translation>Wann wird das Zertifikat des Servers erneuert?</translation>
    </message>
    <message>
        <source>Which server name should I enter, so that it fits the certificate?</source>
        <extracomment>provider_message.question.cert.name_mismatch</extracomment>
        <translation>Welchen Servernamen soll ich eingeben, damit er zum Zertifikat passt?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)? Is there a server name with a certificate that every computer trusts?</source>
        <extracomment>provider_message.question.cert.self_signed</extracomment>
        <translation>Welches Zertifikat zeigt Ihr Server, und wie lautet sein Fingerabdruck (SHA-256)? Gibt es einen Servernamen mit einem Zertifikat, dem jeder Computer vertraut?</translation>
    </message>
    <message>
        <source>The server leaves out a certificate that is needed to check its own. Can you add it?</source>
        <extracomment>provider_message.question.cert.incomplete_chain</extracomment>
        <translation>Der Server lässt ein Zertifikat weg, das zum Prüfen seines eigenen nötig ist. Können Sie es hinzufügen?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)?</source>
        <extracomment>provider_message.question.cert.untrusted</extracomment>
        <translation>Welches Zertifikat zeigt Ihr Server, und wie lautet sein Fingerabdruck (SHA-256)?</translation>
    </message>
    <message>
        <source>Which port and which encryption should I use? This port offers no encryption.</source>
        <extracomment>provider_message.question.starttls.not_offered</extracomment>
        <translation>Welchen Port und welche Verschlüsselung soll ich verwenden? Dieser Port bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server offers encryption and then refuses it. Can you mend that, or should I use another port?</source>
        <extracomment>provider_message.question.starttls.refused</extracomment>
        <translation>Der Server bietet Verschlüsselung an und lehnt sie dann ab. Können Sie das beheben, oder soll ich einen anderen Port verwenden?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer TLS 1.2 or newer?</source>
        <extracomment>provider_message.question.tls.outdated</extracomment>
        <translation>Der Server bietet nur Verschlüsselung an, die nicht mehr sicher ist. Wann wird er TLS 1.2 oder neuer anbieten?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer a stronger one?</source>
        <extracomment>provider_message.question.tls.weak</extracomment>
        <translation>Der Server bietet nur Verschlüsselung an, die nicht mehr sicher ist. Wann wird er eine stärkere anbieten?</translation>
    </message>
    <message>
        <source>Which limit have I reached, and when can I send again?</source>
        <extracomment>provider_message.question.account.limit_exceeded</extracomment>
        <translation>Welches Limit habe ich erreicht, und wann kann ich wieder senden?</translation>
    </message>
    <message>
        <source>Why is my account not allowed to send, and what can I do about it?</source>
        <extracomment>provider_message.question.account.restricted</extracomment>
        <translation>Warum darf mein Konto nicht senden, und was kann ich dagegen tun?</translation>
    </message>
    <message>
        <source>May I send with this address? If not, which address belongs to my account?</source>
        <extracomment>provider_message.question.sender.not_authorized</extracomment>
        <translation>Darf ich mit dieser Adresse senden? Wenn nicht, welche Adresse gehört zu meinem Konto?</translation>
    </message>
    <message>
        <source>Why was my message refused, and what can I do about it?</source>
        <extracomment>provider_message.question.message.rejected</extracomment>
        <translation>Warum wurde meine Nachricht abgelehnt, und was kann ich dagegen tun?</translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <extracomment>report_file.unreadable</extracomment>
        <translation>Die Datei {path} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {why}.</source>
        <extracomment>report_file.unreadable_because</extracomment>
        <translation>Die Datei {path} konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than any report, so it was not opened.</source>
        <extracomment>report_file.too_large</extracomment>
        <translation>Die Datei {path} ist größer als jeder Bericht und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file {path} is no report that can be opened here. Choose one that was saved as JSON.</source>
        <extracomment>report_file.no_report</extracomment>
        <translation>Die Datei {path} ist kein Bericht, der hier geöffnet werden kann. Wählen Sie einen, der als JSON gespeichert wurde.</translation>
    </message>
    <message>
        <source>The report {path} was made by another version of this program, which writes reports in its own way. Open it with that version.</source>
        <extracomment>report_file.other_version</extracomment>
        <translation>Der Bericht {path} stammt von einer anderen Version dieses Programms, die Berichte auf ihre eigene Weise schreibt. Öffnen Sie ihn mit jener Version.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown.</source>
        <extracomment>report_file.damaged</extracomment>
        <translation>Der Bericht {path} ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown. What cannot be read is “{place}”.</source>
        <extracomment>report_file.damaged_at</extracomment>
        <translation>Der Bericht {path} ist beschädigt und kann nicht angezeigt werden. Nicht lesbar ist „{place}“.</translation>
    </message>
    <message>
        <source>Finished in {took}</source>
        <extracomment>results.test.took</extracomment>
        <translation>Fertig nach {took}</translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <extracomment>results.settings.no_encryption</extracomment>
        <translation>Verschlüsselung: keine</translation>
    </message>
    <message numerus="yes">
        <source>The first line is left out.</source>
        <extracomment>results.conversation.left_out.one</extracomment>
        <translation>
            <numerusform>Die erste Zeile wurde weggelassen.</numerusform>
            <numerusform>Die ersten {count} Zeilen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} lines are left out.</source>
        <extracomment>results.conversation.left_out.other</extracomment>
        <translation>
            <numerusform>Die erste Zeile wurde weggelassen.</numerusform>
            <numerusform>Die ersten {count} Zeilen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered after encryption, {before} before</source>
        <extracomment>results.features.both.one</extracomment>
        <translation>
            <numerusform>{count} Funktion nach der Verschlüsselung angeboten, {before} davor</numerusform>
            <numerusform>{count} Funktionen nach der Verschlüsselung angeboten, {before} davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered after encryption, {before} before</source>
        <extracomment>results.features.both.other</extracomment>
        <translation>
            <numerusform>{count} Funktion nach der Verschlüsselung angeboten, {before} davor</numerusform>
            <numerusform>{count} Funktionen nach der Verschlüsselung angeboten, {before} davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differs</source>
        <extracomment>results.features.differing.one</extracomment>
        <translation>
            <numerusform>{count} anders</numerusform>
            <numerusform>{count} anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differ</source>
        <extracomment>results.features.differing.other</extracomment>
        <translation>
            <numerusform>{count} anders</numerusform>
            <numerusform>{count} anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, inside encryption</source>
        <extracomment>results.features.encrypted.one</extracomment>
        <translation>
            <numerusform>{count} Funktion innerhalb der Verschlüsselung angeboten</numerusform>
            <numerusform>{count} Funktionen innerhalb der Verschlüsselung angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, inside encryption</source>
        <extracomment>results.features.encrypted.other</extracomment>
        <translation>
            <numerusform>{count} Funktion innerhalb der Verschlüsselung angeboten</numerusform>
            <numerusform>{count} Funktionen innerhalb der Verschlüsselung angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, without encryption</source>
        <extracomment>results.features.plain.one</extracomment>
        <translation>
            <numerusform>{count} Funktion ohne Verschlüsselung angeboten</numerusform>
            <numerusform>{count} Funktionen ohne Verschlüsselung angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, without encryption</source>
        <extracomment>results.features.plain.other</extracomment>
        <translation>
            <numerusform>{count} Funktion ohne Verschlüsselung angeboten</numerusform>
            <numerusform>{count} Funktionen ohne Verschlüsselung angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings can be taken from the file {path}. Choose an autoconfig file (.xml), an Apple profile (.mobileconfig), Thunderbird’s prefs.js, an msmtp configuration or a saved report (.json).</source>
        <extracomment>settings_file.unknown</extracomment>
        <translation>Aus der Datei {path} lassen sich keine Einstellungen übernehmen. Wählen Sie eine Autoconfig-Datei (.xml), ein Apple-Profil (.mobileconfig), die Datei prefs.js von Thunderbird, eine msmtp-Konfiguration oder einen gespeicherten Bericht (.json).</translation>
    </message>
    <message>
        <source>The file {path} names no server for sending mail.</source>
        <extracomment>settings_file.no_server</extracomment>
        <translation>Die Datei {path} nennt keinen Server zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>{user}: {host}, port {port}, {encryption}</source>
        <extracomment>settings_file.choice_with_user</extracomment>
        <translation>{user}: {host}, Port {port}, {encryption}</translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.one</extracomment>
        <translation>
            <numerusform>Passwort {count} Mal an {host} für {username} gesendet, seit das Fenster geöffnet wurde</numerusform>
            <numerusform>Passwort {count} Mal an {host} für {username} gesendet, seit das Fenster geöffnet wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.other</extracomment>
        <translation>
            <numerusform>Passwort {count} Mal an {host} für {username} gesendet, seit das Fenster geöffnet wurde</numerusform>
            <numerusform>Passwort {count} Mal an {host} für {username} gesendet, seit das Fenster geöffnet wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time</source>
        <extracomment>sign_in_care.sent_briefly.one</extracomment>
        <translation>
            <numerusform>Passwort {count}× gesendet</numerusform>
            <numerusform>Passwort {count}× gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times</source>
        <extracomment>sign_in_care.sent_briefly.other</extracomment>
        <translation>
            <numerusform>Passwort {count}× gesendet</numerusform>
            <numerusform>Passwort {count}× gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in once more?</source>
        <extracomment>sign_in_care.question.headline</extracomment>
        <translation>Noch einmal anmelden?</translation>
    </message>
    <message>
        <source>Signing in to {host} as {username} failed {failures} times within the last {minutes} minutes.</source>
        <extracomment>sign_in_care.question.happened</extracomment>
        <translation>Die Anmeldung bei {host} als {username} ist in den letzten {minutes} Minuten {failures} Mal fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Many servers lock an account after a few failures, and then refuse the right password, too. Check the user name and the password first, or wait a while.</source>
        <extracomment>sign_in_care.question.risk</extracomment>
        <translation>Viele Server sperren ein Konto nach einigen Fehlversuchen und lehnen dann auch das richtige Passwort ab. Prüfen Sie zuerst Benutzername und Passwort, oder warten Sie eine Weile.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>step.not_reached</extracomment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <extracomment>step.waiting</extracomment>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>step.cancelled</extracomment>
        <translation>Von Ihnen gestoppt</translation>
    </message>
    <message>
        <source>Look up server name</source>
        <extracomment>step.resolve.name</extracomment>
        <translation>Servernamen suchen</translation>
    </message>
    <message>
        <source>looking up the server name</source>
        <extracomment>step.resolve.doing</extracomment>
        <translation>beim Suchen des Servernamens</translation>
    </message>
    <message>
        <source>Looking up the server name…</source>
        <extracomment>step.resolve.running.headline</extracomment>
        <translation>Servername wird gesucht…</translation>
    </message>
    <message>
        <source>Asking for the internet address of the server.</source>
        <extracomment>step.resolve.running.text</extracomment>
        <translation>Die Internetadresse des Servers wird erfragt.</translation>
    </message>
    <message numerus="yes">
        <source>{first}</source>
        <extracomment>step.resolve.passed.one</extracomment>
        <translation>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>step.resolve.passed.two</extracomment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <extracomment>step.resolve.passed.many</extracomment>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>The server has one internet address.</source>
        <extracomment>step.resolve.explanation.one</extracomment>
        <translation>
            <numerusform>Der Server hat eine Internetadresse.</numerusform>
            <numerusform>Der Server hat mehrere Internetadressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {count} internet addresses. They are tried in this order until one answers.</source>
        <extracomment>step.resolve.explanation.other</extracomment>
        <translation>
            <numerusform>Der Server hat eine Internetadresse.</numerusform>
            <numerusform>Der Server hat {count} Internetadressen. Sie werden in dieser Reihenfolge versucht, bis eine antwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach the server</source>
        <extracomment>step.connect.name</extracomment>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>reaching the server</source>
        <extracomment>step.connect.doing</extracomment>
        <translation>beim Erreichen des Servers</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <extracomment>step.connect.running.headline</extracomment>
        <translation>Server wird angesprochen…</translation>
    </message>
    <message>
        <source>Connecting to the server and waiting for an answer.</source>
        <extracomment>step.connect.running.text</extracomment>
        <translation>Die Verbindung zum Server wird hergestellt; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Port {port} answered</source>
        <extracomment>step.connect.passed</extracomment>
        <translation>Port {port} hat geantwortet</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was made.</source>
        <extracomment>step.connect.explanation</extracomment>
        <translation>Die Verbindung zu {endpoint} wurde aufgebaut.</translation>
    </message>
    <message>
        <source>Server greeting</source>
        <extracomment>step.greeting.name</extracomment>
        <translation>Begrüßung des Servers</translation>
    </message>
    <message>
        <source>waiting for the server’s greeting</source>
        <extracomment>step.greeting.doing</extracomment>
        <translation>beim Warten auf die Begrüßung des Servers</translation>
    </message>
    <message>
        <source>Waiting for the greeting…</source>
        <extracomment>step.greeting.running.headline</extracomment>
        <translation>Warten auf die Begrüßung…</translation>
    </message>
    <message>
        <source>Connected. The server speaks first.</source>
        <extracomment>step.greeting.running.text</extracomment>
        <translation>Verbunden. Der Server spricht zuerst.</translation>
    </message>
    <message>
        <source>The connection is encrypted. The server speaks first.</source>
        <extracomment>step.greeting.running.encrypted</extracomment>
        <translation>Die Verbindung ist verschlüsselt. Der Server spricht zuerst.</translation>
    </message>
    <message>
        <source>{reply}</source>
        <extracomment>step.greeting.passed</extracomment>
        <translation>{reply}</translation>
    </message>
    <message>
        <source>The server says who it is and that it is ready.</source>
        <extracomment>step.greeting.explanation</extracomment>
        <translation>Der Server sagt, wer er ist und dass er bereit ist.</translation>
    </message>
    <message>
        <source>Introduce ourselves</source>
        <extracomment>step.ehlo.name</extracomment>
        <translation>Beim Server vorstellen</translation>
    </message>
    <message>
        <source>introducing this computer</source>
        <extracomment>step.ehlo.doing</extracomment>
        <translation>beim Vorstellen dieses Computers</translation>
    </message>
    <message>
        <source>Introducing ourselves…</source>
        <extracomment>step.ehlo.running.headline</extracomment>
        <translation>Vorstellung beim Server…</translation>
    </message>
    <message>
        <source>Asking the server what it can do.</source>
        <extracomment>step.ehlo.running.text</extracomment>
        <translation>Der Server wird gefragt, was er kann.</translation>
    </message>
    <message>
        <source>No features offered</source>
        <extracomment>step.ehlo.passed.none</extracomment>
        <translation>Keine Funktionen angeboten</translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered</source>
        <extracomment>step.ehlo.passed.one</extracomment>
        <translation>
            <numerusform>{count} Funktion angeboten</numerusform>
            <numerusform>{count} Funktionen angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered</source>
        <extracomment>step.ehlo.passed.other</extracomment>
        <translation>
            <numerusform>{count} Funktion angeboten</numerusform>
            <numerusform>{count} Funktionen angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>Knows only the old greeting</source>
        <extracomment>step.ehlo.passed.helo</extracomment>
        <translation>Kennt nur die alte Begrüßung</translation>
    </message>
    <message>
        <source>The server lists what it can do.</source>
        <extracomment>step.ehlo.explanation.ehlo</extracomment>
        <translation>Der Server zählt auf, was er kann.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and cannot list what it can do.</source>
        <extracomment>step.ehlo.explanation.helo</extracomment>
        <translation>Der Server kennt nur HELO, die alte Begrüßung, und kann nicht aufzählen, was er kann.</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <extracomment>step.starttls.name</extracomment>
        <translation>Auf Verschlüsselung umstellen</translation>
    </message>
    <message>
        <source>switching to encryption</source>
        <extracomment>step.starttls.doing</extracomment>
        <translation>beim Umstellen auf Verschlüsselung</translation>
    </message>
    <message>
        <source>Switching to encryption…</source>
        <extracomment>step.starttls.running.headline</extracomment>
        <translation>Umstellen auf Verschlüsselung…</translation>
    </message>
    <message>
        <source>Asking the server to start encryption.</source>
        <extracomment>step.starttls.running.text</extracomment>
        <translation>Der Server wird gebeten, die Verschlüsselung zu beginnen.</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <extracomment>step.starttls.passed</extracomment>
        <translation>STARTTLS akzeptiert</translation>
    </message>
    <message>
        <source>The server is ready. From here on, everything is encrypted.</source>
        <extracomment>step.starttls.explanation</extracomment>
        <translation>Der Server ist bereit. Ab hier ist alles verschlüsselt.</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <extracomment>step.tls.name</extracomment>
        <translation>Verbindung sichern</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <extracomment>step.tls.doing</extracomment>
        <translation>beim Sichern der Verbindung</translation>
    </message>
    <message>
        <source>Securing the connection…</source>
        <extracomment>step.tls.running.headline</extracomment>
        <translation>Verbindung wird gesichert…</translation>
    </message>
    <message>
        <source>Agreeing with the server how to encrypt.</source>
        <extracomment>step.tls.running.text</extracomment>
        <translation>Mit dem Server wird vereinbart, wie verschlüsselt wird.</translation>
    </message>
    <message>
        <source>{version}, strong cipher</source>
        <extracomment>step.tls.passed.strong</extracomment>
        <translation>{version}, starke Chiffre</translation>
    </message>
    <message>
        <source>The connection is encrypted. Whether it leads to the right server is the next question.</source>
        <extracomment>step.tls.explanation</extracomment>
        <translation>Die Verbindung ist verschlüsselt. Ob sie zum richtigen Server führt, ist die nächste Frage.</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <extracomment>step.certificate.name</extracomment>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>checking the certificate</source>
        <extracomment>step.certificate.doing</extracomment>
        <translation>beim Prüfen des Zertifikats</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <extracomment>step.certificate.running.headline</extracomment>
        <translation>Zertifikat wird geprüft…</translation>
    </message>
    <message>
        <source>Making sure that this is the right server and nobody else.</source>
        <extracomment>step.certificate.running.text</extracomment>
        <translation>Es wird sichergestellt, dass das der richtige Server ist und niemand sonst.</translation>
    </message>
    <message>
        <source>Name matches, valid for less than a day</source>
        <extracomment>step.certificate.passed.today</extracomment>
        <translation>Name stimmt, noch weniger als einen Tag gültig</translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} day</source>
        <extracomment>step.certificate.passed.one</extracomment>
        <translation>
            <numerusform>Name stimmt, noch {count} Tag gültig</numerusform>
            <numerusform>Name stimmt, noch {count} Tage gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} days</source>
        <extracomment>step.certificate.passed.other</extracomment>
        <translation>
            <numerusform>Name stimmt, noch {count} Tag gültig</numerusform>
            <numerusform>Name stimmt, noch {count} Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Name matches, but in an outdated field</source>
        <extracomment>step.certificate.passed.old_field</extracomment>
        <translation>Name stimmt, steht aber in einem veralteten Feld</translation>
    </message>
    <message>
        <source>Expires in less than a day ({expiry_day})</source>
        <extracomment>step.certificate.expires.today</extracomment>
        <translation>Läuft in weniger als einem Tag ab ({expiry_day})</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} day ({expiry_day})</source>
        <extracomment>step.certificate.expires.one</extracomment>
        <translation>
            <numerusform>Läuft in {count} Tag ab ({expiry_day})</numerusform>
            <numerusform>Läuft in {count} Tagen ab ({expiry_day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} days ({expiry_day})</source>
        <extracomment>step.certificate.expires.other</extracomment>
        <translation>
            <numerusform>Läuft in {count} Tag ab ({expiry_day})</numerusform>
            <numerusform>Läuft in {count} Tagen ab ({expiry_day})</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate comes from somebody this computer trusts, and it is for this server.</source>
        <extracomment>step.certificate.explanation</extracomment>
        <translation>Das Zertifikat stammt von einer Stelle, der dieser Computer vertraut, und gilt für diesen Server.</translation>
    </message>
    <message>
        <source>Trusted by you, not by this computer</source>
        <extracomment>step.certificate.excepted</extracomment>
        <translation>Sie vertrauen ihm, dieser Computer nicht</translation>
    </message>
    <message>
        <source>This computer cannot vouch for the certificate. It is exactly the one that you trust for this server and port.</source>
        <extracomment>step.certificate.excepted_explanation</extracomment>
        <translation>Dieser Computer kann sich für das Zertifikat nicht verbürgen. Es ist genau das, dem Sie für diesen Server und Port vertrauen.</translation>
    </message>
    <message>
        <source>Introduce ourselves again</source>
        <extracomment>step.ehlo_tls.name</extracomment>
        <translation>Erneut vorstellen</translation>
    </message>
    <message>
        <source>introducing this computer again</source>
        <extracomment>step.ehlo_tls.doing</extracomment>
        <translation>beim erneuten Vorstellen dieses Computers</translation>
    </message>
    <message>
        <source>Introducing ourselves again…</source>
        <extracomment>step.ehlo_tls.running.headline</extracomment>
        <translation>Erneute Vorstellung…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Asking the server again what it can do.</source>
        <extracomment>step.ehlo_tls.running.text</extracomment>
        <translation>Die Verbindung ist verschlüsselt. Der Server wird noch einmal gefragt, was er kann.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>step.auth.name</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>step.auth.doing</extracomment>
        <translation>beim Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>step.auth.running.headline</extracomment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.encrypted</extracomment>
        <translation>Die Verbindung ist verschlüsselt. Warten, ob der Server das Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.encrypted_token</extracomment>
        <translation>Die Verbindung ist verschlüsselt. Warten, ob der Server das Zugriffstoken akzeptiert.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.plain</extracomment>
        <translation>Die Verbindung ist nicht verschlüsselt. Warten, ob der Server das Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.plain_token</extracomment>
        <translation>Die Verbindung ist nicht verschlüsselt. Warten, ob der Server das Zugriffstoken akzeptiert.</translation>
    </message>
    <message>
        <source>Accepted ({mechanism})</source>
        <extracomment>step.auth.passed.encrypted</extracomment>
        <translation>Akzeptiert ({mechanism})</translation>
    </message>
    <message>
        <source>Accepted ({mechanism}), but not encrypted</source>
        <extracomment>step.auth.passed.plain</extracomment>
        <translation>Akzeptiert ({mechanism}), aber unverschlüsselt</translation>
    </message>
    <message>
        <source>The server accepted user name and password.</source>
        <extracomment>step.auth.explanation.password</extracomment>
        <translation>Der Server hat Benutzername und Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>The server accepted user name and access token.</source>
        <extracomment>step.auth.explanation.token</extracomment>
        <translation>Der Server hat Benutzername und Zugriffstoken akzeptiert.</translation>
    </message>
    <message>
        <source>Skipped: no password</source>
        <extracomment>step.auth.skipped</extracomment>
        <translation>Übersprungen: kein Passwort</translation>
    </message>
    <message>
        <source>No password was given, so signing in was not tested.</source>
        <extracomment>step.auth.skipped_explanation</extracomment>
        <translation>Es wurde kein Passwort angegeben, daher wurde die Anmeldung nicht getestet.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <extracomment>step.mail.name</extracomment>
        <translation>Absender prüfen</translation>
    </message>
    <message>
        <source>checking the sender</source>
        <extracomment>step.mail.doing</extracomment>
        <translation>beim Prüfen des Absenders</translation>
    </message>
    <message>
        <source>Checking the sender…</source>
        <extracomment>step.mail.running.headline</extracomment>
        <translation>Absender wird geprüft…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail from this address.</source>
        <extracomment>step.mail.running.text</extracomment>
        <translation>Der Server wird gefragt, ob er E-Mails von dieser Adresse annimmt.</translation>
    </message>
    <message>
        <source>{address} accepted</source>
        <extracomment>step.mail.passed
----------
step.rcpt.passed</extracomment>
        <translation>{address} akzeptiert</translation>
    </message>
    <message>
        <source>The server takes mail from this address.</source>
        <extracomment>step.mail.explanation</extracomment>
        <translation>Der Server nimmt E-Mails von dieser Adresse an.</translation>
    </message>
    <message>
        <source>Check the recipient</source>
        <extracomment>step.rcpt.name</extracomment>
        <translation>Empfänger prüfen</translation>
    </message>
    <message>
        <source>checking the recipient</source>
        <extracomment>step.rcpt.doing</extracomment>
        <translation>beim Prüfen des Empfängers</translation>
    </message>
    <message>
        <source>Checking the recipient…</source>
        <extracomment>step.rcpt.running.headline</extracomment>
        <translation>Empfänger wird geprüft…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail for this address.</source>
        <extracomment>step.rcpt.running.text</extracomment>
        <translation>Der Server wird gefragt, ob er E-Mails für diese Adresse annimmt.</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <extracomment>step.rcpt.explanation.kept</extracomment>
        <translation>Der Server nimmt E-Mails für diese Adresse an.</translation>
    </message>
    <message>
        <source>The server takes mail for this address. The question was then taken back, so no message was sent.</source>
        <extracomment>step.rcpt.explanation.taken_back</extracomment>
        <translation>Der Server nimmt E-Mails für diese Adresse an. Die Anfrage wurde danach zurückgenommen, es wurde also keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>step.data.name</extracomment>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>sending the message</source>
        <extracomment>step.data.doing</extracomment>
        <translation>beim Senden der Nachricht</translation>
    </message>
    <message>
        <source>Sending the message…</source>
        <extracomment>step.data.running.headline</extracomment>
        <translation>Nachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Handing one small test message to the server.</source>
        <extracomment>step.data.running.text</extracomment>
        <translation>Dem Server wird eine kleine Testnachricht übergeben.</translation>
    </message>
    <message>
        <source>The server took the message</source>
        <extracomment>step.data.passed</extracomment>
        <translation>Der Server hat die Nachricht angenommen</translation>
    </message>
    <message>
        <source>The server is now responsible for the message. That does not yet mean that it has arrived.</source>
        <extracomment>step.data.explanation</extracomment>
        <translation>Der Server ist jetzt für die Nachricht verantwortlich. Das heißt noch nicht, dass sie angekommen ist.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <extracomment>step.quit.name</extracomment>
        <translation>Verabschieden</translation>
    </message>
    <message>
        <source>saying goodbye</source>
        <extracomment>step.quit.doing</extracomment>
        <translation>beim Verabschieden</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <extracomment>step.quit.running.headline</extracomment>
        <translation>Verabschiedung…</translation>
    </message>
    <message>
        <source>Closing the connection properly.</source>
        <extracomment>step.quit.running.text</extracomment>
        <translation>Die Verbindung wird ordentlich geschlossen.</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <extracomment>step.quit.passed.clean</extracomment>
        <translation>Ordentlich geschlossen</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <extracomment>step.quit.passed.no_reply</extracomment>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Closed by the server</source>
        <extracomment>step.quit.passed.cut</extracomment>
        <translation>Vom Server geschlossen</translation>
    </message>
    <message>
        <source>The server did not answer the goodbye. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.no_reply</extracomment>
        <translation>Der Server hat auf die Verabschiedung nicht geantwortet. Am Ergebnis ändert das nichts.</translation>
    </message>
    <message>
        <source>The server closed the connection first. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.cut</extracomment>
        <translation>Der Server hat die Verbindung zuerst geschlossen. Am Ergebnis ändert das nichts.</translation>
    </message>
    <message>
        <source>{endpoint}: {address_result}</source>
        <extracomment>step.address.line</extracomment>
        <translation>{endpoint}: {address_result}</translation>
    </message>
    <message>
        <source>{endpoint}: waiting for an answer</source>
        <extracomment>step.address.under_way</extracomment>
        <translation>{endpoint}: wartet auf Antwort</translation>
    </message>
    <message>
        <source>{endpoint}</source>
        <extracomment>step.address.endpoint</extracomment>
        <translation>{endpoint}</translation>
    </message>
    <message>
        <source>connected after {took}</source>
        <extracomment>step.address.connected</extracomment>
        <translation>verbunden nach {took}</translation>
    </message>
    <message>
        <source>refused after {took}</source>
        <extracomment>step.address.refused</extracomment>
        <translation>abgelehnt nach {took}</translation>
    </message>
    <message>
        <source>timed out after {took}</source>
        <extracomment>step.address.timed_out</extracomment>
        <translation>keine Antwort nach {took}</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>step.address.unreachable</extracomment>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>not allowed by a firewall or by this computer</source>
        <extracomment>step.address.prohibited</extracomment>
        <translation>von einer Firewall oder diesem Computer nicht erlaubt</translation>
    </message>
    <message>
        <source>cut off after {took}</source>
        <extracomment>step.address.reset</extracomment>
        <translation>abgebrochen nach {took}</translation>
    </message>
    <message>
        <source>given up, another address was faster</source>
        <extracomment>step.address.cancelled</extracomment>
        <translation>aufgegeben, eine andere Adresse war schneller</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>step.label.address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name given</source>
        <extracomment>step.label.name_given</extracomment>
        <translation>Angegebener Name</translation>
    </message>
    <message>
        <source>Common name</source>
        <extracomment>step.label.old_name_field</extracomment>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>step.label.protocol</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>step.label.cipher</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>step.label.valid_from</extracomment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>step.label.valid_until</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>step.label.expected</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>step.label.missing</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <extracomment>step.label.trusted_fingerprint</extracomment>
        <translation>Vertrauenswürdiger Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint found</source>
        <extracomment>step.label.found_fingerprint</extracomment>
        <translation>Gefundener Fingerabdruck</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>step.label.method</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Usable here</source>
        <extracomment>step.label.wanted</extracomment>
        <translation>Hier nutzbar</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>step.label.message_id</extracomment>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Server said</source>
        <extracomment>step.label.server_said</extracomment>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>step.label.reason</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>step.label.concerns</extracomment>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>step.label.fault</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>step.label.place</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The certificate expires soon. Until then everything works; afterwards mail apps warn or refuse.</source>
        <extracomment>step.caution.certificate_expires_soon</extracomment>
        <translation>Das Zertifikat läuft bald ab. Bis dahin funktioniert alles; danach warnen E-Mail-Programme oder lehnen ab.</translation>
    </message>
    <message>
        <source>The certificate carries its name only in an outdated field, the common name. Many mail apps do not look there and refuse it.</source>
        <extracomment>step.caution.name_only_in_common_name</extracomment>
        <translation>Das Zertifikat trägt seinen Namen nur in einem veralteten Feld, dem Common Name. Viele E-Mail-Programme sehen dort nicht nach und lehnen es ab.</translation>
    </message>
    <message>
        <source>The server ends its lines in a way that the rules do not allow. Most mail apps cope with that, some do not.</source>
        <extracomment>step.caution.bare_line_feed</extracomment>
        <translation>Der Server beendet seine Zeilen auf eine Art, die die Regeln nicht erlauben. Die meisten E-Mail-Programme kommen damit zurecht, manche nicht.</translation>
    </message>
    <message>
        <source>The server knows only the old greeting, HELO. Encryption and sign-in cannot be offered that way.</source>
        <extracomment>step.caution.helo_only</extracomment>
        <translation>Der Server kennt nur die alte Begrüßung HELO. Verschlüsselung und Anmeldung lassen sich so nicht anbieten.</translation>
    </message>
    <message>
        <source>This was not encrypted. Anyone on the network could read it.</source>
        <extracomment>step.caution.not_encrypted</extracomment>
        <translation>Das war nicht verschlüsselt. Jeder im Netz konnte es lesen.</translation>
    </message>
    <message>
        <source>You trust this one certificate yourself, by its fingerprint. Nobody else vouches for this server.</source>
        <extracomment>step.caution.certificate_exception</extracomment>
        <translation>Sie vertrauen diesem einen Zertifikat selbst, anhand seines Fingerabdrucks. Sonst verbürgt sich niemand für diesen Server.</translation>
    </message>
    <message>
        <source>Outlook (classic, for Windows)</source>
        <extracomment>typing.program.outlook</extracomment>
        <translation>Outlook (klassisch, für Windows)</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>typing.program.thunderbird</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Apple Mail (Mac)</source>
        <extracomment>typing.program.apple_mail</extracomment>
        <translation>Apple Mail (Mac)</translation>
    </message>
    <message>
        <source>Gmail app (Android)</source>
        <extracomment>typing.program.gmail_phone</extracomment>
        <translation>Gmail-App (Android)</translation>
    </message>
    <message>
        <source>Outlook app (Android, iPhone)</source>
        <extracomment>typing.program.outlook_phone</extracomment>
        <translation>Outlook-App (Android, iPhone)</translation>
    </message>
    <message>
        <source>Mail app (iPhone, iPad)</source>
        <extracomment>typing.program.iphone</extracomment>
        <translation>Mail-App (iPhone, iPad)</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <extracomment>typing.word.ssl_tls</extracomment>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>SSL</source>
        <extracomment>typing.word.ssl</extracomment>
        <translation>SSL</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>typing.word.none</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>typing.word.on</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>typing.word.off</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Normal password</source>
        <extracomment>typing.word.password</extracomment>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <extracomment>typing.word.oauth2</extracomment>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>Open File, then Account Settings, Account Settings…, choose the account and press “Change…”.</source>
        <extracomment>typing.outlook.steps.1</extracomment>
        <translation>Öffnen Sie Datei, dann Kontoeinstellungen, Kontoeinstellungen…, wählen Sie das Konto und klicken Sie auf „Ändern…“.</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP): {host}</source>
        <extracomment>typing.outlook.steps.2</extracomment>
        <translation>Postausgangsserver (SMTP): {host}</translation>
    </message>
    <message>
        <source>Open More Settings…, Outgoing Server, and tick “My outgoing server (SMTP) requires authentication”.</source>
        <extracomment>typing.outlook.steps.3</extracomment>
        <translation>Öffnen Sie Weitere Einstellungen…, Postausgangsserver, und setzen Sie das Häkchen bei „Der Postausgangsserver (SMTP) erfordert Authentifizierung“.</translation>
    </message>
    <message>
        <source>Log on using, user name: {username}</source>
        <extracomment>typing.outlook.steps.4</extracomment>
        <translation>Anmelden mit, Benutzername: {username}</translation>
    </message>
    <message>
        <source>Open the page Advanced. Outgoing server (SMTP): {port}. Use the following type of encrypted connection: {outlook_encryption}</source>
        <extracomment>typing.outlook.steps.5</extracomment>
        <translation>Öffnen Sie die Seite Erweitert. Postausgangsserver (SMTP): {port}. Verwenden Sie den folgenden verschlüsselten Verbindungstyp: {outlook_encryption}</translation>
    </message>
    <message>
        <source>Open the menu, Account Settings, Outgoing Server (SMTP), choose the server and press “Edit…”.</source>
        <extracomment>typing.thunderbird.steps.1</extracomment>
        <translation>Öffnen Sie das Menü, Konten-Einstellungen, Postausgangs-Server (SMTP), wählen Sie den Server und klicken Sie auf „Bearbeiten…“.</translation>
    </message>
    <message>
        <source>Server Name: {host}</source>
        <extracomment>typing.thunderbird.steps.2</extracomment>
        <translation>Server: {host}</translation>
    </message>
    <message>
        <source>Connection security: {thunderbird_encryption}</source>
        <extracomment>typing.thunderbird.steps.4</extracomment>
        <translation>Verbindungssicherheit: {thunderbird_encryption}</translation>
    </message>
    <message>
        <source>Authentication method: {thunderbird_sign_in}</source>
        <extracomment>typing.thunderbird.steps.5</extracomment>
        <translation>Authentifizierungsmethode: {thunderbird_sign_in}</translation>
    </message>
    <message>
        <source>User Name: {username}</source>
        <extracomment>typing.thunderbird.steps.6
----------
typing.iphone.steps.3</extracomment>
        <translation>Benutzername: {username}</translation>
    </message>
    <message>
        <source>Open Mail, Settings…, Accounts, choose the account, then Server Settings.</source>
        <extracomment>typing.apple_mail.steps.1</extracomment>
        <translation>Öffnen Sie Mail, Einstellungen…, Accounts, wählen Sie den Account, dann Servereinstellungen.</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP), Host Name: {host}</source>
        <extracomment>typing.apple_mail.steps.2</extracomment>
        <translation>Server für ausgehende E-Mails (SMTP), Hostname: {host}</translation>
    </message>
    <message>
        <source>Untick “Automatically manage connection settings”.</source>
        <extracomment>typing.apple_mail.steps.3</extracomment>
        <translation>Entfernen Sie das Häkchen bei „Verbindungseinstellungen automatisch verwalten“.</translation>
    </message>
    <message>
        <source>Port: {port}. Use TLS/SSL: {apple_encryption}</source>
        <extracomment>typing.apple_mail.steps.4</extracomment>
        <translation>Port: {port}. TLS/SSL verwenden: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password. User Name: {username}</source>
        <extracomment>typing.apple_mail.steps.5</extracomment>
        <translation>Authentifizierung: Passwort. Benutzername: {username}</translation>
    </message>
    <message>
        <source>Open the menu, Settings, choose the account, then Outgoing settings.</source>
        <extracomment>typing.gmail_phone.steps.1</extracomment>
        <translation>Öffnen Sie das Menü, Einstellungen, wählen Sie das Konto, dann Einstellungen des Ausgangsservers.</translation>
    </message>
    <message>
        <source>SMTP server: {host}</source>
        <extracomment>typing.gmail_phone.steps.2</extracomment>
        <translation>SMTP-Server: {host}</translation>
    </message>
    <message>
        <source>Security type: {gmail_encryption}</source>
        <extracomment>typing.gmail_phone.steps.4</extracomment>
        <translation>Sicherheitstyp: {gmail_encryption}</translation>
    </message>
    <message>
        <source>Tick “Require sign-in”. User name: {username}</source>
        <extracomment>typing.gmail_phone.steps.5</extracomment>
        <translation>Setzen Sie das Häkchen bei „Anmeldung erforderlich“. Nutzername: {username}</translation>
    </message>
    <message>
        <source>Open Settings, choose the account, then Advanced settings.</source>
        <extracomment>typing.outlook_phone.steps.1</extracomment>
        <translation>Öffnen Sie Einstellungen, wählen Sie das Konto, dann Erweiterte Einstellungen.</translation>
    </message>
    <message>
        <source>SMTP host name: {host}:{port}</source>
        <extracomment>typing.outlook_phone.steps.2</extracomment>
        <translation>SMTP-Hostname: {host}:{port}</translation>
    </message>
    <message>
        <source>SMTP user name: {username}</source>
        <extracomment>typing.outlook_phone.steps.3</extracomment>
        <translation>SMTP-Benutzername: {username}</translation>
    </message>
    <message>
        <source>Security type: {outlook_phone_encryption}</source>
        <extracomment>typing.outlook_phone.steps.4</extracomment>
        <translation>Sicherheitstyp: {outlook_phone_encryption}</translation>
    </message>
    <message>
        <source>Open Settings, Apps, Mail, Mail Accounts, choose the account, then its name, SMTP, and the primary server.</source>
        <extracomment>typing.iphone.steps.1</extracomment>
        <translation>Öffnen Sie Einstellungen, Apps, Mail, Mail-Accounts, wählen Sie den Account, dann seinen Namen, SMTP und den primären Server.</translation>
    </message>
    <message>
        <source>Host Name: {host}</source>
        <extracomment>typing.iphone.steps.2</extracomment>
        <translation>Hostname: {host}</translation>
    </message>
    <message>
        <source>Use SSL: {apple_encryption}</source>
        <extracomment>typing.iphone.steps.4</extracomment>
        <translation>SSL verwenden: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password</source>
        <extracomment>typing.iphone.steps.5</extracomment>
        <translation>Authentifizierung: Passwort</translation>
    </message>
    <message>
        <source>Server Port: {port}</source>
        <extracomment>typing.iphone.steps.6</extracomment>
        <translation>Serverport: {port}</translation>
    </message>
    <message>
        <source>Signing in was not tested: the user name may be another one.</source>
        <extracomment>typing.caution.no_login</extracomment>
        <translation>Die Anmeldung wurde nicht getestet: Der Benutzername kann ein anderer sein.</translation>
    </message>
    <message>
        <source>There is no encryption: anyone on the way can read your mail and your password.</source>
        <extracomment>typing.caution.unencrypted</extracomment>
        <translation>Es gibt keine Verschlüsselung: Jeder unterwegs kann Ihre E-Mails und Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>The server’s certificate expires soon. If it is not renewed, mail apps will then warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_expires_soon</extracomment>
        <translation>Das Zertifikat des Servers läuft bald ab. Wird es nicht erneuert, warnen E-Mail-Programme Sie dann oder lehnen die Verbindung ab.</translation>
    </message>
    <message>
        <source>You trust the server’s certificate here. Other mail apps do not: they will warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_exception</extracomment>
        <translation>Sie vertrauen hier dem Zertifikat des Servers. Andere E-Mail-Programme tun das nicht: Diese warnen Sie oder lehnen die Verbindung ab.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP, not tested): {host}, port 993, TLS</source>
        <extracomment>typing.incoming.line</extracomment>
        <translation>Posteingangsserver (IMAP, nicht getestet): {host}, Port 993, TLS</translation>
    </message>
    <message>
        <source>The limit for connections is reached</source>
        <extracomment>verdict.account.limit_exceeded.connections.headline</extracomment>
        <translation>Das Limit für Verbindungen ist erreicht</translation>
    </message>
    <message>
        <source>Too many connections are open at the same time, or too many came in a short time. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.connections.explanation</extracomment>
        <translation>Zu viele Verbindungen sind gleichzeitig offen, oder zu viele kamen in kurzer Zeit. Ihre Einstellungen stimmen und müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>The sign-in was refused because of the account itself: it is not activated yet, suspended or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.at_sign_in.explanation</extracomment>
        <translation>Die Anmeldung wurde wegen des Kontos selbst abgelehnt: Es ist noch nicht aktiviert, stillgelegt oder gesperrt. Weder Warten noch andere Einstellungen helfen.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in on a web page first, as in hotels and trains: until then its own page answers in place of every server.</source>
        <extracomment>verdict.anywhere.portal.explanation</extracomment>
        <translation>Dieses Netz verlangt wahrscheinlich zuerst eine Anmeldung auf einer Webseite, wie in Hotels und Zügen: Bis dahin antwortet seine eigene Seite anstelle jedes Servers.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in to this network there, and test again.</source>
        <extracomment>verdict.anywhere.portal.advice.1</extracomment>
        <translation>Öffnen Sie in einem Browser eine beliebige Website, melden Sie sich dort in diesem Netz an, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>A firewall in between changes what the server says, so parts of it, such as the offer of encryption, do not arrive. The server itself is probably fine.</source>
        <extracomment>verdict.anywhere.fixup.explanation</extracomment>
        <translation>Eine Firewall dazwischen verändert, was der Server sagt, daher kommen Teile davon, etwa das Angebot der Verschlüsselung, nicht an. Der Server selbst ist wahrscheinlich in Ordnung.</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch off its inspection of mail (SMTP inspection; on Cisco devices also “fixup”).</source>
        <extracomment>verdict.anywhere.fixup.advice.1</extracomment>
        <translation>Bitten Sie den Betreiber der Firewall, ihre Prüfung von E-Mails abzuschalten (SMTP inspection; bei Geräten von Cisco auch „fixup“).</translation>
    </message>
    <message>
        <source>What is said here about {provider} was last checked on {provider_dated}, so it may have changed.</source>
        <extracomment>verdict.anywhere.dated.advice.1</extracomment>
        <translation>Was hier über {provider} steht, wurde zuletzt am {provider_dated} geprüft und kann sich geändert haben.</translation>
    </message>
    <message>
        <source>This server offers no sign-in after encryption</source>
        <extracomment>verdict.auth.not_offered.hidden.headline</extracomment>
        <translation>Dieser Server bietet nach der Verschlüsselung keine Anmeldung an</translation>
    </message>
    <message>
        <source>{host} offers sign-in on port {port} only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.1</extracomment>
        <translation>{host} bietet auf Port {port} die Anmeldung nur vor der Verschlüsselung an, wo jeder das Passwort lesen könnte. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server offers sign-in only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.2</extracomment>
        <translation>Der Server bietet die Anmeldung nur vor der Verschlüsselung an, wo jeder das Passwort lesen könnte. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}, not the password of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.3</extracomment>
        <translation>Als Passwort verlangt {provider} {secret}, nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>It wants to keep your password in another form first ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.transition.explanation</extracomment>
        <translation>Er will Ihr Passwort zuerst in einer anderen Form speichern ({reply_code}). Ihre Einstellungen können stimmen.</translation>
    </message>
    <message>
        <source>Choose PLAIN as the sign-in method and test again, with encryption: once the server has seen the password that way, the other methods may work too.</source>
        <extracomment>verdict.auth.temporary.transition.advice.1</extracomment>
        <translation>Wählen Sie PLAIN als Anmeldeverfahren, und testen Sie erneut, mit Verschlüsselung: Hat der Server das Passwort einmal so bekommen, funktionieren vielleicht auch die anderen Verfahren.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>verdict.cert.expired.headline</extracomment>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Your provider must renew it. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.explanation</extracomment>
        <translation>Ihr Anbieter muss es erneuern. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must get a new certificate and load it.</source>
        <extracomment>verdict.cert.expired.advice.1</extracomment>
        <translation>Teilen Sie Ihrem Anbieter mit, dass der Mailserver ein neues Zertifikat bekommen und laden muss.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.advice.2</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers: Geht die Uhr falsch, wirken auch gute Zertifikate abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate that has expired belongs to {subject}.</source>
        <extracomment>verdict.cert.expired.advice.3
----------
verdict.cert.expired.dated.advice.3</extracomment>
        <translation>Das abgelaufene Zertifikat gehört zu {subject}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>verdict.cert.expired.clock.headline
----------
verdict.cert.not_yet_valid.clock.headline</extracomment>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that was valid until {not_after} looks expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.1</extracomment>
        <translation>Sie weicht um {clock_off} ab, daher wirkt ein Zertifikat, das bis {not_after} gültig war, abgelaufen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates look expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.2</extracomment>
        <translation>Sie weicht um {clock_off} ab, daher wirken gute Zertifikate abgelaufen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, which says {now}, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.1</extracomment>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig, der {now} anzeigt, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.2</extracomment>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If the certificate has expired even so, tell your provider that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.clock.advice.2</extracomment>
        <translation>Ist das Zertifikat auch dann abgelaufen, teilen Sie Ihrem Anbieter mit, dass der Mailserver ein neues bekommen und laden muss.</translation>
    </message>
    <message>
        <source>It was valid until {not_after}; this computer’s clock says {now}. Your provider must renew it, and your password was not sent.</source>
        <extracomment>verdict.cert.expired.dated.explanation</extracomment>
        <translation>Es war bis {not_after} gültig; die Uhr dieses Computers zeigt {now}. Ihr Anbieter muss es erneuern; Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Tell your provider that the certificate was valid until {not_after}, and that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.dated.advice.1</extracomment>
        <translation>Teilen Sie Ihrem Anbieter mit, dass das Zertifikat bis {not_after} gültig war und der Mailserver ein neues bekommen und laden muss.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, which says {now}: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.dated.advice.2</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers, der {now} anzeigt: Geht die Uhr falsch, wirken auch gute Zertifikate abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} day ago</source>
        <extracomment>verdict.cert.expired.days.headline.one</extracomment>
        <translation>
            <numerusform>Das Zertifikat ist seit {count} Tag abgelaufen</numerusform>
            <numerusform>Das Zertifikat ist seit {count} Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} days ago</source>
        <extracomment>verdict.cert.expired.days.headline.other</extracomment>
        <translation>
            <numerusform>Das Zertifikat ist seit {count} Tag abgelaufen</numerusform>
            <numerusform>Das Zertifikat ist seit {count} Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <extracomment>verdict.cert.not_yet_valid.headline</extracomment>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>This computer’s clock is probably wrong. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.explanation</extracomment>
        <translation>Wahrscheinlich geht die Uhr dieses Computers falsch. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, and set them right.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.1</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers, und stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>If they are right, tell your provider that the server’s certificate starts too late.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.2</extracomment>
        <translation>Stimmen sie, teilen Sie Ihrem Anbieter mit, dass das Zertifikat des Servers zu spät beginnt.</translation>
    </message>
    <message>
        <source>It is valid from {not_before} on, but this computer’s clock says {now}. The clock is probably wrong; your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.dated.explanation</extracomment>
        <translation>Es ist ab {not_before} gültig, aber die Uhr dieses Computers zeigt {now}. Wahrscheinlich geht die Uhr falsch; Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that is valid from {not_before} on looks like one of the future. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.1</extracomment>
        <translation>Sie weicht um {clock_off} ab, daher wirkt ein Zertifikat, das ab {not_before} gültig ist, wie eines aus der Zukunft. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates do not look valid yet. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.2</extracomment>
        <translation>Sie weicht um {clock_off} ab, daher wirken gute Zertifikate noch nicht gültig. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <extracomment>verdict.cert.name_mismatch.headline</extracomment>
        <translation>Das Zertifikat ist für einen anderen Server</translation>
    </message>
    <message>
        <source>It does not say for which server it is, so it cannot speak for {host}. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.1</extracomment>
        <translation>Es sagt nicht, für welchen Server es gilt, also kann es nicht für {host} gelten. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is not for the name that was entered as the server. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.2</extracomment>
        <translation>Es gilt nicht für den Namen, der als Server eingegeben wurde. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Use {other_host} as the server: the name leads to the same server, and the certificate is valid for it.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.1
----------
verdict.cert.name_mismatch.named.advice.1.1</extracomment>
        <translation>Verwenden Sie {other_host} als Server: Der Name führt zum selben Server, und das Zertifikat gilt für ihn.</translation>
    </message>
    <message>
        <source>Use {known_host} as the server, which {provider} names, if it is your provider.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.2</extracomment>
        <translation>Ist {provider} Ihr Anbieter, verwenden Sie den dort genannten Server {known_host}.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, or for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.1</extracomment>
        <translation>Fragen Sie Ihren Anbieter nach dem Namen, der zum Zertifikat gehört, oder nach einem Zertifikat, das {host} enthält.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.2</extracomment>
        <translation>Fragen Sie Ihren Anbieter nach dem Namen, der zum Zertifikat gehört, und geben Sie ihn als Server ein.</translation>
    </message>
    <message>
        <source>Check that {host} is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.1</extracomment>
        <translation>Prüfen Sie, ob {host} der Server ist, den Ihr Anbieter als „Postausgangsserver“ oder „SMTP“ nennt.</translation>
    </message>
    <message>
        <source>Check that it is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.2</extracomment>
        <translation>Prüfen Sie, ob es der Server ist, den Ihr Anbieter als „Postausgangsserver“ oder „SMTP“ nennt.</translation>
    </message>
    <message>
        <source>It is for {names}, not {host}. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.1</extracomment>
        <translation>Es gilt für {names}, nicht für {host}. Verwenden Sie einen dieser Namen, wenn er Ihrem Anbieter gehört.</translation>
    </message>
    <message>
        <source>It is for {names}, not for the name that was entered. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.2</extracomment>
        <translation>Es gilt für {names}, nicht für den eingegebenen Namen. Verwenden Sie einen dieser Namen, wenn er Ihrem Anbieter gehört.</translation>
    </message>
    <message>
        <source>Enter a name from the certificate as the server, if you know it as your provider’s: {usable_names}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.2</extracomment>
        <translation>Geben Sie einen Namen aus dem Zertifikat als Server ein, wenn Sie ihn als den Ihres Anbieters kennen: {usable_names}.</translation>
    </message>
    <message>
        <source>Ask your provider which server name goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.3</extracomment>
        <translation>Fragen Sie Ihren Anbieter, welcher Servername zum Zertifikat gehört, und geben Sie ihn als Server ein.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.1</extracomment>
        <translation>Oder bitten Sie Ihren Anbieter um ein Zertifikat, das {host} enthält.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes the name you entered.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.2</extracomment>
        <translation>Oder bitten Sie Ihren Anbieter um ein Zertifikat, das den eingegebenen Namen enthält.</translation>
    </message>
    <message>
        <source>If you know none of these names, something else may have answered in place of your server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.3</extracomment>
        <translation>Kennen Sie keinen dieser Namen, hat vielleicht etwas anderes anstelle Ihres Servers geantwortet.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <extracomment>verdict.cert.self_signed.headline</extracomment>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>Nobody but the server itself vouches for it, so it could come from anyone. Your password was not sent.</source>
        <extracomment>verdict.cert.self_signed.explanation</extracomment>
        <translation>Niemand außer dem Server selbst verbürgt sich dafür, es könnte also von jedem stammen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>For your own server, or a program such as a mail bridge on this computer, compare the fingerprint with the one shown there.</source>
        <extracomment>verdict.cert.self_signed.advice.1</extracomment>
        <translation>Bei Ihrem eigenen Server oder einem Programm wie einer Mail-Bridge auf diesem Computer vergleichen Sie den Fingerabdruck mit dem dort angezeigten.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for {host} only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.1</extracomment>
        <translation>Sind sie gleich, vertrauen Sie diesem einen Zertifikat, nur für {host}.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for this server only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.2</extracomment>
        <translation>Sind sie gleich, vertrauen Sie diesem einen Zertifikat, nur für diesen Server.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority.</source>
        <extracomment>verdict.cert.self_signed.advice.3
----------
verdict.cert.untrusted.advice.3</extracomment>
        <translation>Überall sonst bitten Sie Ihren Anbieter um ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The server does not send its full chain of certificates</source>
        <extracomment>verdict.cert.incomplete_chain.headline</extracomment>
        <translation>Der Server sendet seine Zertifikatskette nicht vollständig</translation>
    </message>
    <message>
        <source>The certificate that links its own to somebody this computer trusts is missing. The operator of the server must install the full chain.</source>
        <extracomment>verdict.cert.incomplete_chain.explanation</extracomment>
        <translation>Es fehlt das Zertifikat, das sein eigenes mit einer Stelle verbindet, der dieser Computer vertraut. Der Betreiber des Servers muss die vollständige Kette installieren.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must send its full chain of certificates.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.1</extracomment>
        <translation>Teilen Sie Ihrem Anbieter mit, dass der Mailserver seine vollständige Zertifikatskette senden muss.</translation>
    </message>
    <message>
        <source>The missing certificate is that of {issuer}.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.2</extracomment>
        <translation>Das fehlende Zertifikat ist das von {issuer}.</translation>
    </message>
    <message>
        <source>Web browsers often fill such a gap by themselves, so the provider’s website may look fine.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.3</extracomment>
        <translation>Webbrowser füllen eine solche Lücke oft selbst, daher kann die Website des Anbieters in Ordnung wirken.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>verdict.cert.untrusted.headline</extracomment>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it: its issuer is unknown here. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.explanation</extracomment>
        <translation>Niemand, dem dieser Computer vertraut, verbürgt sich dafür: Sein Aussteller ist hier unbekannt. Fragen Sie in einem Firmennetz Ihren Administrator.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not know.</source>
        <extracomment>verdict.cert.untrusted.advice.1</extracomment>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt; diesen Aussteller kennt dieser Computer nicht.</translation>
    </message>
    <message>
        <source>If it comes from your company, your own server or a mail bridge, export the certificate there and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.advice.2</extracomment>
        <translation>Stammt es von Ihrer Firma, Ihrem eigenen Server oder einer Mail-Bridge, exportieren Sie das Zertifikat dort und importieren Sie es auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keep the certificate check switched on: without it, anyone could pose as your server.</source>
        <extracomment>verdict.cert.untrusted.advice.4
----------
verdict.cert.untrusted.changed.advice.4
----------
verdict.cert.untrusted.invalid.advice.4</extracomment>
        <translation>Lassen Sie die Zertifikatsprüfung eingeschaltet: Ohne sie könnte sich jeder als Ihr Server ausgeben.</translation>
    </message>
    <message>
        <source>Nobody that the mail app trusts vouches for it: it is self-signed, or its issuer is unknown there. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.pasted.explanation</extracomment>
        <translation>Niemand, dem das E-Mail-Programm vertraut, verbürgt sich dafür: Es ist selbst signiert, oder sein Aussteller ist dort unbekannt. Fragen Sie in einem Firmennetz Ihren Administrator.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted before</source>
        <extracomment>verdict.cert.untrusted.changed.headline</extracomment>
        <translation>Das Zertifikat ist nicht das, dem Sie früher vertraut haben</translation>
    </message>
    <message>
        <source>It has changed: this is not the certificate that you trusted for {host}, port {port}. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.changed.explanation</extracomment>
        <translation>Es hat sich geändert: Das ist nicht das Zertifikat, dem Sie für {host}, Port {port}, vertraut haben. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>If the server, or the mail bridge on this computer, got a new certificate on purpose, compare the new fingerprint with the one shown there and trust it anew.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.1</extracomment>
        <translation>Hat der Server oder die Mail-Bridge auf diesem Computer absichtlich ein neues Zertifikat bekommen, vergleichen Sie den neuen Fingerabdruck mit dem dort angezeigten und vertrauen Sie ihm neu.</translation>
    </message>
    <message>
        <source>If you know of no reason, somebody may be posing as your server; until you know, the new certificate is not trusted.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.2</extracomment>
        <translation>Kennen Sie keinen Grund, gibt sich vielleicht jemand als Ihr Server aus; solange Sie es nicht wissen, wird dem neuen Zertifikat nicht vertraut.</translation>
    </message>
    <message>
        <source>Where a company or you yourself issue the certificates, import the issuer’s certificate on this computer instead.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.3</extracomment>
        <translation>Wo eine Firma oder Sie selbst die Zertifikate ausstellen, importieren Sie stattdessen das Zertifikat des Ausstellers auf diesem Computer.</translation>
    </message>
    <message>
        <source>The check of it failed, and nobody this computer trusts vouches for it. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.invalid.explanation</extracomment>
        <translation>Seine Prüfung ist fehlgeschlagen, und niemand, dem dieser Computer vertraut, verbürgt sich dafür. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.1
----------
verdict.tls.weak.advice.2</extracomment>
        <translation>Nennen Sie Ihrem Anbieter den technischen Grund: {reason}</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.2</extracomment>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>For a company’s certificate or your own, export it again from the server and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.3</extracomment>
        <translation>Bei einem Zertifikat Ihrer Firma oder Ihrem eigenen: Exportieren Sie es erneut vom Server und importieren Sie es auf diesem Computer.</translation>
    </message>
    <message>
        <source>{interceptor} stands between you and the server</source>
        <extracomment>verdict.cert.intercepted.headline.1</extracomment>
        <translation>{interceptor} steht zwischen Ihnen und dem Server</translation>
    </message>
    <message>
        <source>Something on the way opens the encrypted connection</source>
        <extracomment>verdict.cert.intercepted.headline.2</extracomment>
        <translation>Etwas unterwegs öffnet die verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: {interceptor} opens the encrypted connection to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.1</extracomment>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt, nicht von einer öffentlichen Zertifizierungsstelle: {interceptor} öffnet die verschlüsselte Verbindung, um Ihre E-Mails zu prüfen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{interceptor} answers in place of the server, to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.2</extracomment>
        <translation>{interceptor} antwortet anstelle des Servers, um Ihre E-Mails zu prüfen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: a virus scanner or a company’s firewall opens the encrypted connection. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.3</extracomment>
        <translation>Das Zertifikat wurde von {issuer} ausgestellt, nicht von einer öffentlichen Zertifizierungsstelle: Ein Virenscanner oder die Firewall einer Firma öffnet die verschlüsselte Verbindung. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate does not come from the server: a virus scanner or a company’s firewall opens the encrypted connection to look into your mail.</source>
        <extracomment>verdict.cert.intercepted.explanation.4</extracomment>
        <translation>Das Zertifikat kommt nicht vom Server: Ein Virenscanner oder die Firewall einer Firma öffnet die verschlüsselte Verbindung, um Ihre E-Mails zu prüfen.</translation>
    </message>
    <message>
        <source>If {interceptor} runs on this computer, switch off its scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.1</extracomment>
        <translation>Läuft {interceptor} auf diesem Computer, schalten Sie dort die Prüfung verschlüsselter E-Mails ab (SSL- oder TLS-Scan, E-Mail-Schutz), und testen Sie erneut.</translation>
    </message>
    <message>
        <source>In the virus scanner on this computer, switch off the scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.2</extracomment>
        <translation>Schalten Sie im Virenscanner auf diesem Computer die Prüfung verschlüsselter E-Mails ab (SSL- oder TLS-Scan, E-Mail-Schutz), und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate (“{issuer}”) on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.1</extracomment>
        <translation>Sollen Ihre E-Mails dort geprüft werden, importieren Sie das zugehörige Stammzertifikat („{issuer}“) auf diesem Computer oder in Ihrem E-Mail-Programm; dann kann dort auch Ihr Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.2</extracomment>
        <translation>Sollen Ihre E-Mails dort geprüft werden, importieren Sie das zugehörige Stammzertifikat auf diesem Computer oder in Ihrem E-Mail-Programm; dann kann dort auch Ihr Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>On a computer or in a network of a company, ask your administrator first.</source>
        <extracomment>verdict.cert.intercepted.advice.3</extracomment>
        <translation>Fragen Sie auf einem Firmencomputer oder in einem Firmennetz zuerst Ihren Administrator.</translation>
    </message>
    <message>
        <source>Keep the check of certificates switched on in your mail app: otherwise anyone could read along.</source>
        <extracomment>verdict.cert.intercepted.advice.4</extracomment>
        <translation>Lassen Sie die Zertifikatsprüfung in Ihrem E-Mail-Programm eingeschaltet: Sonst könnte jeder mitlesen.</translation>
    </message>
    <message>
        <source>This computer does not know the public authorities</source>
        <extracomment>verdict.cert.local_store.headline</extracomment>
        <translation>Dieser Computer kennt die öffentlichen Zertifizierungsstellen nicht</translation>
    </message>
    <message>
        <source>The fault is on this computer, not on the server: the list of authorities that it trusts is missing or too old. Other well-known servers fail here too.</source>
        <extracomment>verdict.cert.local_store.explanation</extracomment>
        <translation>Der Fehler liegt auf diesem Computer, nicht am Server: Die Liste der Stellen, denen er vertraut, fehlt oder ist zu alt. Andere bekannte Server scheitern hier auch.</translation>
    </message>
    <message>
        <source>Install or update the list: the package ca-certificates on Linux and in containers, the package certifi for Python.</source>
        <extracomment>verdict.cert.local_store.advice.1</extracomment>
        <translation>Installieren oder aktualisieren Sie die Liste: das Paket ca-certificates unter Linux und in Containern, das Paket certifi für Python.</translation>
    </message>
    <message>
        <source>For Python on a Mac, run “Install Certificates.command” in the folder of Python.</source>
        <extracomment>verdict.cert.local_store.advice.2</extracomment>
        <translation>Bei Python auf einem Mac führen Sie „Install Certificates.command“ im Python-Ordner aus.</translation>
    </message>
    <message>
        <source>Install the updates of your operating system and of your mail app, which often bring a list of their own.</source>
        <extracomment>verdict.cert.local_store.advice.3</extracomment>
        <translation>Installieren Sie die Updates Ihres Betriebssystems und Ihres E-Mail-Programms; dieses bringt oft eine eigene Liste mit.</translation>
    </message>
    <message>
        <source>Do not trust this server’s certificate by hand to get around this: nothing is wrong with it, and the next server would fail too.</source>
        <extracomment>verdict.cert.local_store.advice.4</extracomment>
        <translation>Umgehen Sie das nicht, indem Sie dem Zertifikat dieses Servers selbst vertrauen: Mit ihm ist alles in Ordnung, und der nächste Server würde auch scheitern.</translation>
    </message>
    <message>
        <source>Over IPv4 no connection could be made, so your user name and password were not involved. Over IPv6 a second look worked, so a firewall or your internet provider is probably in the way.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.explanation</extracomment>
        <translation>Über IPv4 kam keine Verbindung zustande; Benutzername und Passwort spielten also keine Rolle. Über IPv6 gelang eine Nachprüfung, daher steht wahrscheinlich eine Firewall oder Ihr Internetanbieter im Weg.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.1</extracomment>
        <translation>{host} nimmt über IPv4 keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.2</extracomment>
        <translation>Der Server nimmt über IPv4 keine Verbindungen an</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens at {endpoint}, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.1</extracomment>
        <translation>Über IPv4 nimmt bei {endpoint} kein Programm Verbindungen an, oder etwas unterwegs weist sie ab. Eine Nachprüfung über IPv6 gelang, bis zur Anmeldung.</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens on that port, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.2</extracomment>
        <translation>Über IPv4 nimmt auf diesem Port kein Programm Verbindungen an, oder etwas unterwegs weist sie ab. Eine Nachprüfung über IPv6 gelang, bis zur Anmeldung.</translation>
    </message>
    <message>
        <source>If you must use IPv4, check server and port: over IPv4 nothing listens on that port.</source>
        <extracomment>verdict.connect.refused.ipv6_works.advice.2</extracomment>
        <translation>Müssen Sie IPv4 benutzen, prüfen Sie Server und Port: Über IPv4 nimmt auf diesem Port kein Programm Verbindungen an.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network, or, if other servers work over IPv6, by whoever runs this one.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.3</extracomment>
        <translation>Oder lassen Sie IPv6 vom Betreiber dieses Netzes reparieren oder, wenn andere Server über IPv6 funktionieren, vom Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.1</extracomment>
        <translation>{host} ist über IPv6 nicht erreichbar</translation>
    </message>
    <message>
        <source>The server cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.2</extracomment>
        <translation>Der Server ist über IPv6 nicht erreichbar</translation>
    </message>
    <message>
        <source>Over IPv6 no connection could be made. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on this network or at the server.</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.explanation</extracomment>
        <translation>Über IPv6 kam keine Verbindung zustande. Eine Nachprüfung über IPv4 gelang, bis zur Anmeldung; IPv6 ist also wahrscheinlich in diesem Netz oder beim Server gestört.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.1</extracomment>
        <translation>{host} nimmt über IPv6 keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.2</extracomment>
        <translation>Der Server nimmt über IPv6 keine Verbindungen an</translation>
    </message>
    <message>
        <source>Over IPv6 the server, or something on the way, turned the connection away. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.explanation</extracomment>
        <translation>Über IPv6 hat der Server oder etwas unterwegs die Verbindung abgewiesen. Eine Nachprüfung über IPv4 gelang, bis zur Anmeldung.</translation>
    </message>
    <message>
        <source>Over IPv6 nothing comes through</source>
        <extracomment>verdict.connect.ipv6_broken.silence.headline</extracomment>
        <translation>Über IPv6 kommt nichts durch</translation>
    </message>
    <message>
        <source>Over IPv6 the connection was made, but then nothing arrived. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on the way.</source>
        <extracomment>verdict.connect.ipv6_broken.silence.explanation</extracomment>
        <translation>Über IPv6 kam die Verbindung zustande, aber dann kam nichts an. Eine Nachprüfung über IPv4 gelang, bis zur Anmeldung; IPv6 ist also wahrscheinlich unterwegs gestört.</translation>
    </message>
    <message>
        <source>An empty name does not help here: the server does not like the address in brackets, which is given then.</source>
        <extracomment>verdict.ehlo.name_rejected.literal.advice.2</extracomment>
        <translation>Ein leerer Name hilft hier nicht: Der Server mag die Adresse in Klammern nicht, die dann angegeben wird.</translation>
    </message>
    <message>
        <source>Connected, but the server said nothing</source>
        <extracomment>verdict.encryption.plain_on_tls_port.headline
----------
verdict.greeting.timeout.headline</extracomment>
        <translation>Verbunden, aber der Server sagte nichts</translation>
    </message>
    <message>
        <source>No greeting came in time. Port {port} may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.1</extracomment>
        <translation>Die Begrüßung kam nicht rechtzeitig. Port {port} erwartet vielleicht TLS von Anfang an.</translation>
    </message>
    <message>
        <source>No greeting came in time. The port may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.2</extracomment>
        <translation>Die Begrüßung kam nicht rechtzeitig. Der Port erwartet vielleicht TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.connect.timeout.advice.1.1
----------
verdict.connect.reset.advice.2.1
----------
verdict.greeting.timeout.advice.1.1
----------
verdict.tls.handshake_failed.advice.2.1</extracomment>
        <translation>Verwenden Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for port {port}, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.2</extracomment>
        <translation>Nennt Ihr Anbieter für Port {port} TLS von Anfang an (auch SSL/TLS genannt), wählen Sie es.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for this port, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.3</extracomment>
        <translation>Nennt Ihr Anbieter für diesen Port TLS von Anfang an (auch SSL/TLS genannt), wählen Sie es.</translation>
    </message>
    <message>
        <source>Some servers let new visitors wait on purpose: set a longer time limit and test again.</source>
        <extracomment>verdict.greeting.timeout.advice.2
----------
verdict.greeting.timeout.encrypted.advice.1</extracomment>
        <translation>Manche Server lassen neue Besucher absichtlich warten: Stellen Sie ein längeres Zeitlimit ein, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check that {host} and port {port} are those of your provider’s outgoing server.</source>
        <extracomment>verdict.ehlo.rejected.advice.2.1
----------
verdict.greeting.timeout.advice.3.1
----------
verdict.greeting.timeout.encrypted.advice.2.1
----------
verdict.protocol.malformed.advice.1.1
----------
verdict.protocol.too_long.advice.1.1
----------
verdict.tls.handshake_failed.advice.2.2</extracomment>
        <translation>Prüfen Sie, ob {host} und Port {port} zum Postausgangsserver Ihres Anbieters gehören.</translation>
    </message>
    <message>
        <source>Check that server and port are those of your provider’s outgoing server.</source>
        <extracomment>verdict.ehlo.rejected.advice.2.2
----------
verdict.greeting.timeout.advice.3.2
----------
verdict.greeting.timeout.encrypted.advice.2.2
----------
verdict.protocol.malformed.advice.1.2
----------
verdict.protocol.too_long.advice.1.2
----------
verdict.tls.handshake_failed.advice.2.3</extracomment>
        <translation>Prüfen Sie, ob Server und Port zum Postausgangsserver Ihres Anbieters gehören.</translation>
    </message>
    <message>
        <source>Port 465 normally expects TLS from the start, so both sides are probably waiting for each other.</source>
        <extracomment>verdict.greeting.timeout.tls_port.explanation</extracomment>
        <translation>Port 465 erwartet normalerweise TLS von Anfang an, daher warten wahrscheinlich beide Seiten aufeinander.</translation>
    </message>
    <message>
        <source>Choose TLS from the start (also called SSL/TLS) for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.1</extracomment>
        <translation>Wählen Sie TLS von Anfang an (auch SSL/TLS genannt) für Port 465, oder Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>If TLS is not the reason: some servers let new visitors wait on purpose, so a longer time limit may help.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.2</extracomment>
        <translation>Liegt es nicht an TLS: Manche Server lassen neue Besucher absichtlich warten, daher kann ein längeres Zeitlimit helfen.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but no greeting came in time.</source>
        <extracomment>verdict.greeting.timeout.encrypted.explanation</extracomment>
        <translation>Die Verbindung ist verschlüsselt, aber die Begrüßung kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>If it stays like this, the mail service on that server probably hangs: ask your provider.</source>
        <extracomment>verdict.greeting.timeout.encrypted.advice.3</extracomment>
        <translation>Bleibt es so, hängt wahrscheinlich der E-Mail-Dienst auf diesem Server: Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server refuses this network</source>
        <extracomment>verdict.greeting.rejected.headline</extracomment>
        <translation>Der Server lehnt dieses Netz ab</translation>
    </message>
    <message>
        <source>It closed the door before sign-in. Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.explanation</extracomment>
        <translation>Er hat die Verbindung schon vor der Anmeldung abgewiesen. Ihre Internetadresse steht vielleicht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>The server said: {reply}</source>
        <extracomment>verdict.account.limit_exceeded.advice.4
----------
verdict.auth.missing.advice.3
----------
verdict.auth.missing.tested.advice.3
----------
verdict.auth.wrong_login_kind.advice.4
----------
verdict.auth.oauth_required.advice.4
----------
verdict.auth.smtp_disabled.advice.4
----------
verdict.auth.web_login_required.advice.4
----------
verdict.auth.web_login_required.password.advice.4
----------
verdict.ehlo.rejected.advice.1
----------
verdict.ehlo.name_rejected.advice.3
----------
verdict.ehlo.name_rejected.literal.advice.3
----------
verdict.encryption.required.advice.3
----------
verdict.greeting.rejected.advice.1
----------
verdict.greeting.rejected.temporary.advice.1
----------
verdict.message.rejected.advice.1
----------
verdict.recipient.rejected.advice.1
----------
verdict.relay.denied.advice.4
----------
verdict.relay.denied.signed_in.advice.4
----------
verdict.sender.not_authorized.advice.3
----------
verdict.sender.not_authorized.own.advice.3
----------
verdict.sender.not_authorized.signed_in.advice.3
----------
verdict.sender.not_authorized.signed_out.advice.3
----------
verdict.sender.not_verified.advice.4
----------
verdict.server.busy.advice.2</extracomment>
        <translation>Der Server sagte: {reply}</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again.</source>
        <extracomment>verdict.connect.reset.advice.1.1
----------
verdict.greeting.rejected.advice.2.1
----------
verdict.server.not_the_one.advice.2.1
----------
verdict.starttls.injected.advice.2.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Schalten Sie es aus, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.advice.2.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz und ohne VPN.</translation>
    </message>
    <message>
        <source>Check that this is the server for sending: 587 with STARTTLS and 465 with TLS are the usual ports.</source>
        <extracomment>verdict.greeting.rejected.advice.3</extracomment>
        <translation>Prüfen Sie, ob das der Server zum Senden ist: 587 mit STARTTLS und 465 mit TLS sind die üblichen Ports.</translation>
    </message>
    <message>
        <source>If it stays like this, ask your provider and quote what the server said.</source>
        <extracomment>verdict.greeting.rejected.advice.4</extracomment>
        <translation>Bleibt es so, fragen Sie Ihren Anbieter und zitieren Sie, was der Server gesagt hat.</translation>
    </message>
    <message>
        <source>The server turned this computer away for now</source>
        <extracomment>verdict.greeting.rejected.temporary.headline</extracomment>
        <translation>Der Server hat diesen Computer vorerst abgewiesen</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). It may be busy, or it may not like this network.</source>
        <extracomment>verdict.greeting.rejected.temporary.explanation</extracomment>
        <translation>Er hat die Verbindung schon vor der Anmeldung abgewiesen ({reply_code}). Vielleicht ist er überlastet, oder er mag dieses Netz nicht.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.2</extracomment>
        <translation>Warten Sie ein paar Minuten, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>If it stays like this, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.1</extracomment>
        <translation>Bleibt es so, schalten Sie das VPN aus, das auf diesem Computer aktiv ist ({tunnel}), und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If it stays like this, test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.2</extracomment>
        <translation>Bleibt es so, testen Sie aus einem anderen Netz und ohne VPN.</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.coded.explanation</extracomment>
        <translation>Er hat die Verbindung schon vor der Anmeldung abgewiesen ({reply_code}). Ihre Internetadresse steht vielleicht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>That is not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.headline</extracomment>
        <translation>Das ist kein Mailserver</translation>
    </message>
    <message>
        <source>Something else answered on port {port}. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.1</extracomment>
        <translation>Auf Port {port} hat etwas anderes geantwortet. Es spricht nicht SMTP, die Sprache zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>Something else answered. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.2</extracomment>
        <translation>Etwas anderes hat geantwortet. Es spricht nicht SMTP, die Sprache zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>Enter the server and the port that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.wrong_protocol.advice.1</extracomment>
        <translation>Geben Sie Server und Port ein, die Ihr Anbieter als „Postausgangsserver“ oder „SMTP“ nennt.</translation>
    </message>
    <message>
        <source>{provider} names {provider_host}, port {provider_port}, with {provider_encryption}; the usual ports are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.1</extracomment>
        <translation>{provider} nennt {provider_host}, Port {provider_port} ({provider_encryption}); die üblichen Ports sind 587 mit STARTTLS und 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>The usual ports for sending are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.2
----------
verdict.server.not_the_one.incoming.advice.2</extracomment>
        <translation>Die üblichen Ports zum Senden sind 587 mit STARTTLS und 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>What answered is {named_protocol}, not SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.advice.3</extracomment>
        <translation>Geantwortet hat {named_protocol}, nicht SMTP.</translation>
    </message>
    <message>
        <source>Its answer began with: {beginning}</source>
        <extracomment>verdict.server.wrong_protocol.advice.4</extracomment>
        <translation>Die Antwort begann mit: {beginning}</translation>
    </message>
    <message>
        <source>{protocol} answered on port {port}, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.1</extracomment>
        <translation>Auf Port {port} hat {protocol} geantwortet, nicht SMTP, die Sprache zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>{protocol} answered, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.2</extracomment>
        <translation>Geantwortet hat {protocol}, nicht SMTP, die Sprache zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>That is a web server, not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.web.headline</extracomment>
        <translation>Das ist ein Webserver, kein Mailserver</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered on port {port}. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.1</extracomment>
        <translation>Auf Port {port} hat {protocol} geantwortet, die Sprache der Websites. E-Mails werden mit SMTP gesendet.</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.2</extracomment>
        <translation>Geantwortet hat {protocol}, die Sprache der Websites. E-Mails werden mit SMTP gesendet.</translation>
    </message>
    <message>
        <source>That is the server for incoming mail</source>
        <extracomment>verdict.server.wrong_protocol.incoming.headline</extracomment>
        <translation>Das ist der Server für eingehende E-Mails</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered on port {port}. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.1</extracomment>
        <translation>Auf Port {port} hat {protocol} geantwortet, die Sprache zum Lesen von E-Mails. Gesendet wird mit SMTP, über den Postausgangsserver.</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.2</extracomment>
        <translation>Geantwortet hat {protocol}, die Sprache zum Lesen von E-Mails. Gesendet wird mit SMTP, über den Postausgangsserver.</translation>
    </message>
    <message>
        <source>Another server answers in place of {host}</source>
        <extracomment>verdict.server.not_the_one.headline.1</extracomment>
        <translation>Ein anderer Server antwortet anstelle von {host}</translation>
    </message>
    <message>
        <source>Another server answers than the one you meant</source>
        <extracomment>verdict.server.not_the_one.headline.2</extracomment>
        <translation>Es antwortet ein anderer Server als der gemeinte</translation>
    </message>
    <message>
        <source>“{answered_by}” answers here, not {host}. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.1</extracomment>
        <translation>Hier antwortet „{answered_by}“, nicht {host}. Ihr Hoster oder dieses Netz leitet E-Mails wahrscheinlich auf einen eigenen Server um; lassen Sie Ihr Passwort also, wie es ist.</translation>
    </message>
    <message>
        <source>What answers is “{answered_by}”. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.2</extracomment>
        <translation>Es antwortet „{answered_by}“. Ihr Hoster oder dieses Netz leitet E-Mails wahrscheinlich auf einen eigenen Server um; lassen Sie Ihr Passwort also, wie es ist.</translation>
    </message>
    <message>
        <source>Your hosting company or this network probably redirects mail to a server of its own. Leave your password as it is: the wrong server was asked.</source>
        <extracomment>verdict.server.not_the_one.explanation.3</extracomment>
        <translation>Ihr Hoster oder dieses Netz leitet E-Mails wahrscheinlich auf einen eigenen Server um. Lassen Sie Ihr Passwort, wie es ist: Es wurde der falsche Server gefragt.</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let connections to {host} through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.1</extracomment>
        <translation>Bitten Sie Ihren Hoster oder den Betreiber dieses Netzes, Verbindungen zu {host} durchzulassen oder einen eigenen Server zum Senden (Relay) zu nennen.</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let mail connections through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.2</extracomment>
        <translation>Bitten Sie Ihren Hoster oder den Betreiber dieses Netzes, E-Mail-Verbindungen durchzulassen oder einen eigenen Server zum Senden (Relay) zu nennen.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if the right server answers there, this network redirects mail.</source>
        <extracomment>verdict.server.not_the_one.advice.2.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy: Antwortet dort der richtige Server, leitet dieses Netz E-Mails um.</translation>
    </message>
    <message>
        <source>If nothing can be changed there, send through the web interface (HTTP API) of your provider or of a sending service.</source>
        <extracomment>verdict.server.not_the_one.advice.3</extracomment>
        <translation>Lässt sich dort nichts ändern, senden Sie über die Webschnittstelle (HTTP-API) Ihres Anbieters oder eines Versanddienstes.</translation>
    </message>
    <message>
        <source>If you entered the server for reading mail (IMAP or POP), enter the outgoing server (SMTP) and its port instead.</source>
        <extracomment>verdict.server.not_the_one.advice.4</extracomment>
        <translation>Haben Sie den Server zum Lesen von E-Mails (IMAP oder POP) eingegeben, geben Sie stattdessen den Postausgangsserver (SMTP) und seinen Port ein.</translation>
    </message>
    <message>
        <source>That is not the server for sending mail</source>
        <extracomment>verdict.server.not_the_one.incoming.headline</extracomment>
        <translation>Das ist nicht der Server zum Senden von E-Mails</translation>
    </message>
    <message>
        <source>{protocol} answers there, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.1</extracomment>
        <translation>Dort antwortet {protocol}, E-Mails werden aber mit SMTP gesendet. Geben Sie den Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>“{host}” is for reading mail, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.2</extracomment>
        <translation>„{host}“ ist zum Lesen von E-Mails da, gesendet wird mit SMTP. Geben Sie den Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port: {provider} names {provider_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.1</extracomment>
        <translation>Geben Sie den Postausgangsserver und seinen Port ein: {provider} nennt {provider_host}, Port {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port, which your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.2</extracomment>
        <translation>Geben Sie den Postausgangsserver und seinen Port ein; Ihr Anbieter nennt ihn „Postausgangsserver“ oder „SMTP“.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>verdict.server.busy.headline</extracomment>
        <translation>Der Server ist überlastet</translation>
    </message>
    <message>
        <source>It asked us to come back later. Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.explanation</extracomment>
        <translation>Er hat darum gebeten, später wiederzukommen. Ihre Einstellungen können stimmen und müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>Wait as long as the server says (“{wait_for}”), then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.1</extracomment>
        <translation>Warten Sie so lange, wie der Server sagt („{wait_for}“), und testen Sie dann erneut; die Einstellungen müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.2</extracomment>
        <translation>Warten Sie ein paar Minuten, und testen Sie dann erneut; die Einstellungen müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>It asked us to come back later ({reply_code}). Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.coded.explanation</extracomment>
        <translation>Er hat darum gebeten, später wiederzukommen ({reply_code}). Ihre Einstellungen können stimmen und müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <extracomment>verdict.server.fault.headline</extracomment>
        <translation>Der Server hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The fault is on the server, so only those who run it can repair it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.server.fault.explanation</extracomment>
        <translation>Der Fehler liegt am Server, nur seine Betreiber können ihn beheben. Ihre Einstellungen können stimmen; lassen Sie das Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, what the server said: {reply}</source>
        <extracomment>verdict.server.fault.advice.1.1</extracomment>
        <translation>Teilen Sie Ihrem Anbieter oder dem Betreiber des Servers mit, was der Server gesagt hat: {reply}</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, and quote the error message word for word.</source>
        <extracomment>verdict.server.fault.advice.1.2</extracomment>
        <translation>Informieren Sie Ihren Anbieter oder den Betreiber des Servers, und zitieren Sie die Fehlermeldung Wort für Wort.</translation>
    </message>
    <message>
        <source>Until it is repaired, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.server.fault.advice.2.1</extracomment>
        <translation>Bis das behoben ist, verwenden Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Until it is repaired, another port ({other_ports}) or another server of your provider may work.</source>
        <extracomment>verdict.server.fault.advice.2.2</extracomment>
        <translation>Bis das behoben ist, funktioniert vielleicht ein anderer Port ({other_ports}) oder ein anderer Server Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Test again later, with the same settings: they may be right.</source>
        <extracomment>verdict.server.fault.advice.3</extracomment>
        <translation>Testen Sie später mit denselben Einstellungen erneut, denn diese können stimmen.</translation>
    </message>
    <message>
        <source>The server did not accept our introduction</source>
        <extracomment>verdict.ehlo.rejected.headline</extracomment>
        <translation>Der Server hat unsere Vorstellung nicht akzeptiert</translation>
    </message>
    <message>
        <source>It refused to go on before sign-in. The reason is probably not in your settings.</source>
        <extracomment>verdict.ehlo.rejected.explanation</extracomment>
        <translation>Er wollte vor der Anmeldung nicht weitermachen. An Ihren Einstellungen liegt es wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>Ask your provider, and quote what the server said.</source>
        <extracomment>verdict.ehlo.rejected.advice.3</extracomment>
        <translation>Fragen Sie Ihren Anbieter, und zitieren Sie, was der Server gesagt hat.</translation>
    </message>
    <message>
        <source>The server did not accept our greeting</source>
        <extracomment>verdict.ehlo.name_rejected.headline</extracomment>
        <translation>Der Server hat unsere Begrüßung nicht akzeptiert</translation>
    </message>
    <message>
        <source>It does not like the name by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.explanation</extracomment>
        <translation>Er mag den Namen nicht, mit dem sich dieser Computer vorgestellt hat.</translation>
    </message>
    <message>
        <source>Enter a full domain name, for example pc.example.com, as the name used to introduce this computer.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.1
----------
verdict.ehlo.name_rejected.literal.advice.1</extracomment>
        <translation>Geben Sie einen vollständigen Domainnamen, zum Beispiel pc.example.com, als Namen ein, mit dem sich dieser Computer vorstellt.</translation>
    </message>
    <message>
        <source>Or leave that name empty: then the computer’s address in brackets is given, which most servers accept.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.2</extracomment>
        <translation>Oder lassen Sie diesen Namen leer: Dann wird die Adresse des Computers in Klammern angegeben, die die meisten Server akzeptieren.</translation>
    </message>
    <message>
        <source>It does not like the name “{ehlo_name}”, by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.named.explanation</extracomment>
        <translation>Er mag den Namen „{ehlo_name}“ nicht, mit dem sich dieser Computer vorgestellt hat.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>verdict.protocol.timeout.headline</extracomment>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>It did not answer in time in the middle of the conversation.</source>
        <extracomment>verdict.protocol.timeout.explanation</extracomment>
        <translation>Er hat mitten im Gespräch nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <extracomment>verdict.internal.advice.1
----------
verdict.protocol.timeout.advice.1
----------
verdict.protocol.disconnected.advice.1</extracomment>
        <translation>Testen Sie erneut.</translation>
    </message>
    <message>
        <source>Set a longer time limit, in case the server is slow.</source>
        <extracomment>verdict.protocol.timeout.advice.2</extracomment>
        <translation>Stellen Sie ein längeres Zeitlimit ein, falls der Server langsam ist.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server falls silent.</source>
        <extracomment>verdict.protocol.timeout.advice.3
----------
verdict.protocol.timeout.hasty.advice.2</extracomment>
        <translation>Bleibt es so, teilen Sie Ihrem Anbieter mit, bei welchem Schritt der Server verstummt.</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”.</source>
        <extracomment>verdict.protocol.timeout.step.explanation</extracomment>
        <translation>Das Zeitlimit von {wait} lief beim Schritt „{step}“ ab.</translation>
    </message>
    <message>
        <source>It closed the connection in the middle of the conversation.</source>
        <extracomment>verdict.protocol.disconnected.explanation</extracomment>
        <translation>Er hat die Verbindung mitten im Gespräch geschlossen.</translation>
    </message>
    <message>
        <source>Check that port {port} and {encryption} are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.1</extracomment>
        <translation>Prüfen Sie, ob Ihr Anbieter Port {port} und als Verschlüsselung „{encryption}“ nennt.</translation>
    </message>
    <message>
        <source>Check that port and encryption are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.2</extracomment>
        <translation>Prüfen Sie, ob Port und Verschlüsselung die sind, die Ihr Anbieter nennt.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server hangs up.</source>
        <extracomment>verdict.protocol.disconnected.advice.3</extracomment>
        <translation>Bleibt es so, teilen Sie Ihrem Anbieter mit, bei welchem Schritt der Server auflegt.</translation>
    </message>
    <message>
        <source>The last thing the server said was: {reply}</source>
        <extracomment>verdict.protocol.disconnected.advice.4</extracomment>
        <translation>Das Letzte, was der Server sagte, war: {reply}</translation>
    </message>
    <message>
        <source>It closed the connection during “{step}”.</source>
        <extracomment>verdict.protocol.disconnected.step.explanation</extracomment>
        <translation>Er hat die Verbindung beim Schritt „{step}“ geschlossen.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense</source>
        <extracomment>verdict.protocol.malformed.headline</extracomment>
        <translation>Die Antwort des Servers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>What it said does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.explanation</extracomment>
        <translation>Was er gesagt hat, folgt nicht den Regeln von SMTP.</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said: {reply}</source>
        <extracomment>verdict.protocol.malformed.advice.2.1</extracomment>
        <translation>Wenn ja, teilen Sie Ihrem Anbieter mit, was der Server gesagt hat: {reply}</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said.</source>
        <extracomment>verdict.protocol.malformed.advice.2.2</extracomment>
        <translation>Wenn ja, teilen Sie Ihrem Anbieter mit, was der Server gesagt hat.</translation>
    </message>
    <message>
        <source>What it said during “{step}” does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.step.explanation</extracomment>
        <translation>Was er beim Schritt „{step}“ gesagt hat, folgt nicht den Regeln von SMTP.</translation>
    </message>
    <message>
        <source>Its answers no longer belong to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.explanation</extracomment>
        <translation>Seine Antworten passen nicht mehr zu den Fragen, daher ist auf nichts davon Verlass. Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Test again from another network, in case something in between disturbs the connection.</source>
        <extracomment>verdict.protocol.desync.advice.1</extracomment>
        <translation>Testen Sie aus einem anderen Netz erneut, falls etwas dazwischen die Verbindung stört.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what the server said: {reply}</source>
        <extracomment>verdict.auth.temporary.advice.2.1
----------
verdict.auth.temporary.transition.advice.3
----------
verdict.auth.protocol_error.advice.2.2
----------
verdict.protocol.desync.advice.2.1
----------
verdict.starttls.refused.advice.3.1</extracomment>
        <translation>Bleibt es so, teilen Sie Ihrem Anbieter mit, was der Server gesagt hat: {reply}</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider.</source>
        <extracomment>verdict.auth.protocol_error.advice.2.3
----------
verdict.protocol.desync.advice.2.2
----------
verdict.starttls.refused.advice.3.2
----------
verdict.tls.handshake_failed.advice.3.2</extracomment>
        <translation>Bleibt es so, informieren Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>During “{step}” its answers no longer belonged to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.step.explanation</extracomment>
        <translation>Beim Schritt „{step}“ passten seine Antworten nicht mehr zu den Fragen, daher ist auf nichts davon Verlass. Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not stop talking</source>
        <extracomment>verdict.protocol.too_long.headline</extracomment>
        <translation>Der Server hört nicht auf zu reden</translation>
    </message>
    <message>
        <source>Its answer was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.explanation</extracomment>
        <translation>Seine Antwort war länger als jede normale Antwort, daher wurde der Test beendet.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that an answer was longer than {size}.</source>
        <extracomment>verdict.protocol.too_long.advice.2.1</extracomment>
        <translation>Wenn ja, teilen Sie Ihrem Anbieter mit, dass eine Antwort länger als {size} war.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that the server’s answers do not end.</source>
        <extracomment>verdict.protocol.too_long.advice.2.2</extracomment>
        <translation>Wenn ja, teilen Sie Ihrem Anbieter mit, dass die Antworten des Servers kein Ende haben.</translation>
    </message>
    <message>
        <source>Its answer during “{step}” was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.step.explanation</extracomment>
        <translation>Seine Antwort beim Schritt „{step}“ war länger als jede normale Antwort, daher wurde der Test beendet.</translation>
    </message>
    <message>
        <source>Port {port} does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.1</extracomment>
        <translation>Port {port} beginnt nicht mit TLS</translation>
    </message>
    <message>
        <source>This port does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.2</extracomment>
        <translation>Dieser Port beginnt nicht mit TLS</translation>
    </message>
    <message>
        <source>The server spoke plain text first. It probably expects STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.explanation</extracomment>
        <translation>Der Server sprach zuerst im Klartext. Wahrscheinlich erwartet er STARTTLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port {port}.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.1</extracomment>
        <translation>Wählen Sie STARTTLS für Port {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.2</extracomment>
        <translation>Wählen Sie STARTTLS für diesen Port.</translation>
    </message>
    <message>
        <source>Or choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.1</extracomment>
        <translation>Oder wählen Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Or choose port {tls_port} together with TLS from the start.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.2</extracomment>
        <translation>Oder wählen Sie Port {tls_port} zusammen mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Or choose port {submission_port} together with STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.3
----------
verdict.encryption.plain_on_tls_port.advice.2</extracomment>
        <translation>Oder wählen Sie Port {submission_port} zusammen mit STARTTLS.</translation>
    </message>
    <message>
        <source>With STARTTLS the connection starts plain and is then encrypted; with TLS from the start it is encrypted from the first byte.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.3</extracomment>
        <translation>Mit STARTTLS beginnt die Verbindung im Klartext und wird dann verschlüsselt; mit TLS von Anfang an ist sie vom ersten Byte an verschlüsselt.</translation>
    </message>
    <message>
        <source>The server spoke plain text first. With STARTTLS it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.proven.explanation</extracomment>
        <translation>Der Server sprach zuerst im Klartext. Mit STARTTLS hat es hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Port {port} probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.1</extracomment>
        <translation>Port {port} erwartet wahrscheinlich TLS von Anfang an, und das war nicht gewählt. Beide Seiten haben aufeinander gewartet.</translation>
    </message>
    <message>
        <source>The port probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.2</extracomment>
        <translation>Der Port erwartet wahrscheinlich TLS von Anfang an, und das war nicht gewählt. Beide Seiten haben aufeinander gewartet.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS, for port {port}.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.1</extracomment>
        <translation>Wählen Sie TLS von Anfang an, auch SSL/TLS genannt, für Port {port}.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS; the usual port for it is 465.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.2</extracomment>
        <translation>Wählen Sie TLS von Anfang an, auch SSL/TLS genannt; der übliche Port dafür ist 465.</translation>
    </message>
    <message>
        <source>Port {port} expects TLS from the start</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.headline
----------
verdict.encryption.plain_on_tls_port.proven.headline</extracomment>
        <translation>Port {port} erwartet TLS von Anfang an</translation>
    </message>
    <message>
        <source>The server speaks TLS there from the first byte, but something else was chosen.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.explanation</extracomment>
        <translation>Der Server spricht dort vom ersten Byte an TLS, und das war nicht gewählt.</translation>
    </message>
    <message>
        <source>In plain text the server waits and says nothing. With TLS from the start it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.proven.explanation</extracomment>
        <translation>Im Klartext wartet der Server und sagt nichts. Mit TLS von Anfang an hat es hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <extracomment>verdict.encryption.required.headline</extracomment>
        <translation>Der Server verlangt zuerst Verschlüsselung</translation>
    </message>
    <message>
        <source>It lets nobody sign in or send before the connection is encrypted. Sign-in is offered only after that.</source>
        <extracomment>verdict.encryption.required.explanation</extracomment>
        <translation>Bevor die Verbindung verschlüsselt ist, kann sich dort niemand anmelden oder senden. Erst danach wird die Anmeldung angeboten.</translation>
    </message>
    <message>
        <source>Choose STARTTLS (usually port 587) or TLS from the start, also called SSL/TLS (usually port 465): sign-in is offered only after encryption.</source>
        <extracomment>verdict.encryption.required.advice.1</extracomment>
        <translation>Wählen Sie STARTTLS (meist Port 587) oder TLS von Anfang an, auch SSL/TLS genannt (meist Port 465): Die Anmeldung wird erst nach der Verschlüsselung angeboten.</translation>
    </message>
    <message>
        <source>Port {other_port} with {other_encryption} was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.required.advice.2</extracomment>
        <translation>Port {other_port} ({other_encryption}) hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>This port offers no encryption</source>
        <extracomment>verdict.starttls.not_offered.headline</extracomment>
        <translation>Dieser Port bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS on port {port}. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.1</extracomment>
        <translation>{host} bietet auf Port {port} kein STARTTLS an. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on this port. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.2</extracomment>
        <translation>Der Server bietet auf diesem Port kein STARTTLS an. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Try port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.1
----------
verdict.starttls.not_offered.behind.advice.1.1</extracomment>
        <translation>Versuchen Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.2</extracomment>
        <translation>Versuchen Sie Port {tls_port} mit TLS von Anfang an, wenn Ihr Anbieter das anbietet.</translation>
    </message>
    <message>
        <source>Try port {submission_port} with STARTTLS, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.3
----------
verdict.starttls.not_offered.behind.advice.1.3</extracomment>
        <translation>Versuchen Sie Port {submission_port} mit STARTTLS, wenn Ihr Anbieter das anbietet.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on port {port}; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.1</extracomment>
        <translation>Der Server führt STARTTLS auf Port {port} nicht auf; wenn Ihr Anbieter es verspricht, verbirgt es vielleicht eine Firewall oder ein Virenscanner, der E-Mails mitliest.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on this port; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.2</extracomment>
        <translation>Der Server führt STARTTLS auf diesem Port nicht auf; wenn Ihr Anbieter es verspricht, verbirgt es vielleicht eine Firewall oder ein Virenscanner, der E-Mails mitliest.</translation>
    </message>
    <message>
        <source>Go without encryption only for a server on this computer or in a network you trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.advice.3</extracomment>
        <translation>Verzichten Sie nur bei einem Server auf diesem Computer oder in einem Netz, dem Sie vertrauen, auf Verschlüsselung: Jeder unterwegs könnte Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>Somebody on the way hides the encryption</source>
        <extracomment>verdict.starttls.not_offered.behind.headline</extracomment>
        <translation>Unterwegs verbirgt jemand die Verschlüsselung</translation>
    </message>
    <message>
        <source>{host} does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.1</extracomment>
        <translation>{host} bietet STARTTLS an, aber nicht auf diesem Weg: Eine Firewall, ein Virenscanner oder ein Angreifer entfernt das Angebot. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.2</extracomment>
        <translation>Der Server bietet STARTTLS an, aber nicht auf diesem Weg: Eine Firewall, ein Virenscanner oder ein Angreifer entfernt das Angebot. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, where nobody can remove anything.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.1.2</extracomment>
        <translation>Versuchen Sie Port {tls_port} mit TLS von Anfang an; dort kann niemand etwas entfernen.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on port {port} here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.1</extracomment>
        <translation>Testen Sie aus einem anderen Netz, und fragen Sie den Betreiber dieses Netzes, warum der Server STARTTLS hier auf Port {port} nicht aufführt.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on this port here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz, und fragen Sie den Betreiber dieses Netzes, warum der Server STARTTLS hier auf diesem Port nicht aufführt.</translation>
    </message>
    <message>
        <source>Send nothing without encryption in a network that you do not trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.3</extracomment>
        <translation>Senden Sie in einem Netz, dem Sie nicht vertrauen, nichts ohne Verschlüsselung: Jeder unterwegs könnte Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>The server could not switch to encryption</source>
        <extracomment>verdict.starttls.refused.headline</extracomment>
        <translation>Der Server konnte nicht auf Verschlüsselung umstellen</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused. Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.explanation</extracomment>
        <translation>Er bot STARTTLS an, lehnte es dann aber ab. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Test again in a few minutes: the fault is on the server and may pass.</source>
        <extracomment>verdict.starttls.refused.advice.1</extracomment>
        <translation>Testen Sie in ein paar Minuten erneut: Der Fehler liegt am Server und geht vielleicht vorbei.</translation>
    </message>
    <message>
        <source>Until then, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.refused.advice.2.1
----------
verdict.tls.outdated.advice.2</extracomment>
        <translation>Bis dahin verwenden Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start.</source>
        <extracomment>verdict.starttls.refused.advice.2.2</extracomment>
        <translation>Versuchen Sie Port {tls_port} mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused ({reply_code}). Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.coded.explanation</extracomment>
        <translation>Er bot STARTTLS an, lehnte es dann aber ab ({reply_code}). Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection</source>
        <extracomment>verdict.starttls.injected.headline</extracomment>
        <translation>Vielleicht manipuliert jemand die Verbindung</translation>
    </message>
    <message>
        <source>Plain text arrived where only encryption may follow. Somebody in between is changing the connection, or the server is badly broken; nothing secret was sent.</source>
        <extracomment>verdict.starttls.injected.explanation</extracomment>
        <translation>Wo nur Verschlüsseltes folgen darf, kam Klartext an. Jemand dazwischen verändert die Verbindung, oder der Server ist schwer defekt; es wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Nothing secret was sent; do not send your password through this network for now.</source>
        <extracomment>verdict.starttls.injected.advice.1</extracomment>
        <translation>Es wurde nichts Geheimes gesendet; senden Sie Ihr Passwort vorerst nicht durch dieses Netz.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone.</source>
        <extracomment>verdict.starttls.injected.advice.2.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy.</translation>
    </message>
    <message>
        <source>If it happens there too, tell your provider.</source>
        <extracomment>verdict.starttls.injected.advice.3</extracomment>
        <translation>Passiert es dort auch, informieren Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made</source>
        <extracomment>verdict.tls.handshake_failed.headline</extracomment>
        <translation>Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>Server and computer could not agree on TLS. The certificate is not the reason, and nothing secret was sent.</source>
        <extracomment>verdict.tls.handshake_failed.explanation</extracomment>
        <translation>Server und Computer konnten sich nicht auf TLS einigen. Am Zertifikat liegt es nicht, und es wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Schalten Sie es aus, und testen Sie erneut, denn es kann die Verschlüsselung stören.</translation>
    </message>
    <message>
        <source>Test from another network: a firewall or a virus scanner in between may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz: Eine Firewall oder ein Virenscanner dazwischen kann die Verschlüsselung stören.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.tls.handshake_failed.advice.3.1</extracomment>
        <translation>Bleibt es so, nennen Sie Ihrem Anbieter den technischen Grund: {reason}</translation>
    </message>
    <message>
        <source>The server’s encryption is too old</source>
        <extracomment>verdict.tls.outdated.headline</extracomment>
        <translation>Die Verschlüsselung des Servers ist zu alt</translation>
    </message>
    <message>
        <source>{host} speaks only {spoken_version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.explanation.1</extracomment>
        <translation>{host} spricht nur {spoken_version}. Sichere E-Mail-Programme benutzen TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Server and computer have no safe TLS version or cipher in common. The server is probably the one that is too old.</source>
        <extracomment>verdict.tls.outdated.explanation.2</extracomment>
        <translation>Server und Computer haben keine sichere TLS-Version oder Chiffre gemeinsam. Zu alt ist wahrscheinlich der Server.</translation>
    </message>
    <message>
        <source>Ask your provider to update the server to TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.advice.1</extracomment>
        <translation>Bitten Sie Ihren Anbieter, den Server auf TLS 1.2 oder neuer zu aktualisieren.</translation>
    </message>
    <message>
        <source>Test again once it is updated; waiting alone will not help.</source>
        <extracomment>verdict.tls.outdated.advice.3</extracomment>
        <translation>Testen Sie erneut, sobald er aktualisiert ist; Warten allein hilft nicht.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until the server is updated.</source>
        <extracomment>verdict.tls.outdated.advice.4</extracomment>
        <translation>Die Sicherheitsstufe eines E-Mail-Programms zu senken, ist höchstens ein Notbehelf, bis der Server aktualisiert ist.</translation>
    </message>
    <message>
        <source>{host} offers only {version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.known.explanation</extracomment>
        <translation>{host} bietet nur {version} an. Sichere E-Mail-Programme benutzen TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The encryption of one side is too old</source>
        <extracomment>verdict.tls.outdated.pasted.headline</extracomment>
        <translation>Die Verschlüsselung einer Seite ist zu alt</translation>
    </message>
    <message>
        <source>{client} and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.1</extracomment>
        <translation>{client} und der Server haben keine sichere TLS-Version oder Chiffre gemeinsam. Wer von beiden zu alt ist, sagt die Meldung nicht.</translation>
    </message>
    <message>
        <source>The program and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.2</extracomment>
        <translation>Das Programm und der Server haben keine sichere TLS-Version oder Chiffre gemeinsam. Wer von beiden zu alt ist, sagt die Meldung nicht.</translation>
    </message>
    <message>
        <source>If other mail apps reach the server, this mail app or its computer is too old: update it, so that it can do TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.1</extracomment>
        <translation>Erreichen andere Programme den Server, ist das E-Mail-Programm oder sein Computer zu alt: Aktualisieren Sie es, damit es TLS 1.2 oder neuer beherrscht.</translation>
    </message>
    <message>
        <source>If none does, the server’s encryption is too old: ask your provider to update it.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.2</extracomment>
        <translation>Erreicht ihn keines, ist die Verschlüsselung des Servers zu alt: Bitten Sie Ihren Anbieter, sie zu aktualisieren.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until that side is updated.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.3</extracomment>
        <translation>Die Sicherheitsstufe eines E-Mail-Programms zu senken, ist höchstens ein Notbehelf, bis diese Seite aktualisiert ist.</translation>
    </message>
    <message>
        <source>The server’s encryption is too weak</source>
        <extracomment>verdict.tls.weak.headline</extracomment>
        <translation>Die Verschlüsselung des Servers ist zu schwach</translation>
    </message>
    <message>
        <source>Keys or methods of {host} no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.1</extracomment>
        <translation>Schlüssel oder Verfahren von {host} gelten nicht mehr als sicher. Es wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Keys or methods of the server no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.2</extracomment>
        <translation>Schlüssel oder Verfahren des Servers gelten nicht mehr als sicher. Es wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Ask your provider to give the server keys and a certificate that count as safe today.</source>
        <extracomment>verdict.tls.weak.advice.1</extracomment>
        <translation>Bitten Sie Ihren Anbieter, dem Server Schlüssel und ein Zertifikat zu geben, die heute als sicher gelten.</translation>
    </message>
    <message>
        <source>{host} lets in only computers that show a certificate of their own. Outbox Check has none to show.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.1</extracomment>
        <translation>{host} lässt nur Computer herein, die ein eigenes Zertifikat zeigen. Outbox Check hat keines.</translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.2</extracomment>
        <translation>Der Server lässt nur Computer herein, die ein eigenes Zertifikat zeigen.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator for a port where a password is enough.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.1</extracomment>
        <translation>Fragen Sie Ihren Anbieter oder Administrator nach einem Port, an dem ein Passwort genügt.</translation>
    </message>
    <message>
        <source>Otherwise use a mail app that can show a certificate, with the one that your administrator gives you.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.2</extracomment>
        <translation>Sonst verwenden Sie ein E-Mail-Programm, das ein Zertifikat zeigen kann; das Zertifikat gibt Ihnen Ihr Administrator.</translation>
    </message>
    <message>
        <source>{client} cannot do this</source>
        <extracomment>verdict.client.limitation.headline.1</extracomment>
        <translation>{client} kann das nicht</translation>
    </message>
    <message>
        <source>The mail app cannot do this</source>
        <extracomment>verdict.client.limitation.headline.2</extracomment>
        <translation>Das E-Mail-Programm kann das nicht</translation>
    </message>
    <message>
        <source>The fault is in the program, or in what it needs on its computer, and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.explanation</extracomment>
        <translation>Der Fehler liegt am Programm oder an dem, was es auf seinem Computer braucht, nicht am Server. Es kann nicht, was diese Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>Update the mail app and the computer it runs on, or use another app.</source>
        <extracomment>verdict.client.limitation.advice.1</extracomment>
        <translation>Aktualisieren Sie das E-Mail-Programm und den Computer, auf dem es läuft, oder verwenden Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>Keep user name and password to plain letters, digits and signs, which every program can send.</source>
        <extracomment>verdict.client.limitation.advice.2</extracomment>
        <translation>Verwenden Sie in Benutzername und Passwort nur einfache Buchstaben, Ziffern und Zeichen; die kann jedes Programm senden.</translation>
    </message>
    <message>
        <source>Choose one kind of encryption only: TLS from the start for port 465, STARTTLS for port 587.</source>
        <extracomment>verdict.client.limitation.advice.3</extracomment>
        <translation>Wählen Sie nur eine Art der Verschlüsselung: TLS von Anfang an für Port 465, STARTTLS für Port 587.</translation>
    </message>
    <message>
        <source>Outbox Check cannot do this</source>
        <extracomment>verdict.client.limitation.tested.headline</extracomment>
        <translation>Outbox Check kann das nicht</translation>
    </message>
    <message>
        <source>The fault is in this program and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.tested.explanation</extracomment>
        <translation>Der Fehler liegt an diesem Programm und nicht am Server. Es kann nicht, was diese Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>See whether there is a newer version of Outbox Check.</source>
        <extracomment>verdict.client.limitation.tested.advice.1</extracomment>
        <translation>Sehen Sie nach, ob es eine neuere Version von Outbox Check gibt.</translation>
    </message>
    <message>
        <source>Choose another sign-in method, or keep to plain letters, digits and signs.</source>
        <extracomment>verdict.client.limitation.tested.advice.2</extracomment>
        <translation>Wählen Sie ein anderes Anmeldeverfahren, oder verwenden Sie nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry this user name or password</source>
        <extracomment>verdict.client.limitation.mechanism.headline</extracomment>
        <translation>{mechanism} kann diesen Benutzernamen oder dieses Passwort nicht übertragen</translation>
    </message>
    <message>
        <source>The user name or the password has characters that {mechanism} cannot carry. The program stopped here; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.explanation</extracomment>
        <translation>Benutzername oder Passwort enthält Zeichen, die {mechanism} nicht übertragen kann. Das Programm hat hier angehalten; der Server kann nichts dafür.</translation>
    </message>
    <message>
        <source>Choose another sign-in method; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.1</extracomment>
        <translation>Wählen Sie ein anderes Anmeldeverfahren; der Server kann nichts dafür.</translation>
    </message>
    <message>
        <source>Or set a password of plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.2</extracomment>
        <translation>Oder vergeben Sie ein Passwort nur aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>{international_address} cannot be used here</source>
        <extracomment>verdict.client.limitation.address.headline</extracomment>
        <translation>{international_address} lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. This program can send them only with SMTPUTF8, which {host} does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.1</extracomment>
        <translation>Die Adresse „{international_address}“ enthält Zeichen außerhalb von ASCII. Dieses Programm kann sie nur mit SMTPUTF8 senden, das {host} nicht anbietet.</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. They can be sent only with SMTPUTF8, which the server does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.2</extracomment>
        <translation>Die Adresse „{international_address}“ enthält Zeichen außerhalb von ASCII. Sie lassen sich nur mit SMTPUTF8 senden, das der Server nicht anbietet.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.address.advice.1</extracomment>
        <translation>Verwenden Sie eine Adresse nur aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Or use a server that offers SMTPUTF8.</source>
        <extracomment>verdict.client.limitation.address.advice.2</extracomment>
        <translation>Oder verwenden Sie einen Server, der SMTPUTF8 anbietet.</translation>
    </message>
    <message>
        <source>Your internet address {client_ip} is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.1</extracomment>
        <translation>Ihre Internetadresse {client_ip} ist gesperrt</translation>
    </message>
    <message>
        <source>Your internet address is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.2</extracomment>
        <translation>Ihre Internetadresse ist gesperrt</translation>
    </message>
    <message>
        <source>The server takes nothing from {client_ip}, because the list {block_list} names it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.1</extracomment>
        <translation>Der Server nimmt nichts von {client_ip} an, weil die Adresse auf der Liste {block_list} steht. Ihre Einstellungen können stimmen; lassen Sie das Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, because it is on the list {block_list}. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.2</extracomment>
        <translation>Der Server nimmt nichts von dieser Internetadresse an, weil sie auf der Liste {block_list} steht. Ihre Einstellungen können stimmen; lassen Sie das Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, which is probably on a block list or not trusted. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.3</extracomment>
        <translation>Der Server nimmt nichts von dieser Internetadresse an; wahrscheinlich steht sie auf einer Sperrliste oder gilt als nicht vertrauenswürdig. Ihre Einstellungen können stimmen; lassen Sie das Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in: port {relay_port} is for mail between servers, and there most home and office addresses are blocked.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.1</extracomment>
        <translation>Verwenden Sie Port 587 mit STARTTLS oder 465 mit TLS, und melden Sie sich an: Port {relay_port} ist für E-Mails zwischen Servern, und dort sind die meisten Heim- und Büroadressen gesperrt.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in, because with a sign-in the address usually does not matter.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.2</extracomment>
        <translation>Verwenden Sie Port 587 mit STARTTLS oder 465 mit TLS, und melden Sie sich an, denn mit Anmeldung spielt die Adresse meist keine Rolle.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, because other people’s mail comes from its address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Schalten Sie es aus, und testen Sie erneut, denn von seiner Adresse kommen auch E-Mails anderer Leute.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: other people’s mail comes from a VPN’s address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.2</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy, und ohne VPN: Von der Adresse eines VPN kommen auch E-Mails anderer Leute.</translation>
    </message>
    <message>
        <source>Ask for {client_ip} to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.1</extracomment>
        <translation>Lassen Sie {client_ip} von der Liste entfernen: Die Website von {block_list} zeigt, wie.</translation>
    </message>
    <message>
        <source>Ask for the address to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.2</extracomment>
        <translation>Lassen Sie die Adresse von der Liste entfernen: Die Website von {block_list} zeigt, wie.</translation>
    </message>
    <message>
        <source>If the server names a block list, its website shows how to have the address taken off it.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.3</extracomment>
        <translation>Nennt der Server eine Sperrliste, zeigt deren Website, wie Sie die Adresse entfernen lassen.</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address, and quote: {reply}</source>
        <extracomment>verdict.client.ip_blocked.advice.4.1</extracomment>
        <translation>Bitten Sie bei einem gemieteten Server den Hoster, der Adresse einen Namen (Reverse DNS) oder Ihnen eine andere Adresse zu geben, und zitieren Sie: {reply}</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address.</source>
        <extracomment>verdict.client.ip_blocked.advice.4.2</extracomment>
        <translation>Bitten Sie bei einem gemieteten Server den Hoster, der Adresse einen Namen (Reverse DNS) oder Ihnen eine andere Adresse zu geben.</translation>
    </message>
    <message>
        <source>Test stopped</source>
        <extracomment>verdict.cancelled.headline</extracomment>
        <translation>Test gestoppt</translation>
    </message>
    <message>
        <source>You stopped the test. No settings were changed.</source>
        <extracomment>verdict.cancelled.explanation</extracomment>
        <translation>Sie haben den Test gestoppt. Es wurden keine Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>verdict.cancelled.advice.1</extracomment>
        <translation>Testen Sie erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No message was sent and no settings were changed.</source>
        <extracomment>verdict.cancelled.before_message.explanation</extracomment>
        <translation>Sie haben den Test {doing} gestoppt. Es wurde keine Nachricht gesendet, und es wurden keine Einstellungen geändert.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. The message may or may not arrive; no settings were changed.</source>
        <extracomment>verdict.cancelled.message.explanation</extracomment>
        <translation>Sie haben den Test {doing} gestoppt. Vielleicht kommt die Nachricht an, vielleicht nicht; es wurden keine Einstellungen geändert.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No settings were changed.</source>
        <extracomment>verdict.cancelled.goodbye.explanation</extracomment>
        <translation>Sie haben den Test {doing} gestoppt. Es wurden keine Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>verdict.internal.headline</extracomment>
        <translation>In diesem Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The test could not finish because of a fault in Outbox Check. Your settings are unchanged.</source>
        <extracomment>verdict.internal.explanation</extracomment>
        <translation>Der Test konnte wegen eines Fehlers in Outbox Check nicht zu Ende laufen. Ihre Einstellungen sind unverändert.</translation>
    </message>
    <message>
        <source>If it happens again, report it to the makers of Outbox Check together with what is shown at the failed step.</source>
        <extracomment>verdict.internal.advice.2</extracomment>
        <translation>Passiert es wieder, melden Sie es den Entwicklern von Outbox Check, zusammen mit dem, was beim fehlgeschlagenen Schritt steht.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <extracomment>verdict.form.invalid.headline</extracomment>
        <translation>Einige Einstellungen lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>They have to be corrected before a test is possible. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.explanation</extracomment>
        <translation>Sie müssen korrigiert werden, bevor ein Test möglich ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the marked fields and test again.</source>
        <extracomment>verdict.form.invalid.advice.1</extracomment>
        <translation>Korrigieren Sie die markierten Felder, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>This text names no error</source>
        <extracomment>verdict.form.invalid.pasted.headline</extracomment>
        <translation>Dieser Text nennt keinen Fehler</translation>
    </message>
    <message>
        <source>Nothing in it tells what went wrong when mail was sent.</source>
        <extracomment>verdict.form.invalid.pasted.explanation</extracomment>
        <translation>Nichts darin sagt, was beim Senden schiefging.</translation>
    </message>
    <message>
        <source>Paste the whole message that the mail app showed, or the lines around it in its log.</source>
        <extracomment>verdict.form.invalid.pasted.advice.1</extracomment>
        <translation>Fügen Sie die ganze Meldung des E-Mail-Programms ein, oder die Zeilen darum herum in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Say also which server, port and encryption were used: often they explain the rest.</source>
        <extracomment>verdict.form.invalid.pasted.advice.2</extracomment>
        <translation>Geben Sie auch an, welcher Server, welcher Port und welche Verschlüsselung verwendet wurden: Oft erklären sie den Rest.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.fields.explanation</extracomment>
        <translation>Zu korrigieren: {fields}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no server called {host}</source>
        <extracomment>verdict.dns.not_found.headline.1</extracomment>
        <translation>Es gibt keinen Server namens {host}</translation>
    </message>
    <message>
        <source>There is no server with this name</source>
        <extracomment>verdict.dns.not_found.headline.2</extracomment>
        <translation>Es gibt keinen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>The internet knows no name “{host}”. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.1</extracomment>
        <translation>Das Internet kennt keinen Namen „{host}“. Den Namen gibt es nicht, daher muss er korrigiert werden.</translation>
    </message>
    <message>
        <source>The internet does not know the name of the server. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.2</extracomment>
        <translation>Das Internet kennt den Namen des Servers nicht. Den Namen gibt es nicht, daher muss er korrigiert werden.</translation>
    </message>
    <message>
        <source>Correct the name: check “{host}” letter by letter, it is shown exactly as it was looked up.</source>
        <extracomment>verdict.dns.not_found.advice.1.1</extracomment>
        <translation>Korrigieren Sie den Namen: Prüfen Sie „{host}“ Buchstabe für Buchstabe; er steht hier genau so, wie er nachgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Correct the name of the server: check it letter by letter, and look for blanks and stray signs around it.</source>
        <extracomment>verdict.dns.not_found.advice.1.2</extracomment>
        <translation>Korrigieren Sie den Namen des Servers: Prüfen Sie ihn Buchstabe für Buchstabe, und achten Sie auf Leerzeichen und fremde Zeichen.</translation>
    </message>
    <message>
        <source>{provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.dns.not_found.advice.2.1</extracomment>
        <translation>{provider} nennt {known_host} als Postausgangsserver.</translation>
    </message>
    <message>
        <source>Your provider may use smtp.{domain} or mail.{domain}.</source>
        <extracomment>verdict.dns.not_found.advice.2.2</extracomment>
        <translation>Ihr Anbieter verwendet vielleicht smtp.{domain} oder mail.{domain}.</translation>
    </message>
    <message>
        <source>Your provider lists the right name as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.dns.not_found.advice.3</extracomment>
        <translation>Ihr Anbieter nennt den richtigen Namen als „Postausgangsserver“ oder „SMTP“.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address</source>
        <extracomment>verdict.dns.not_found.ipv4.headline.2</extracomment>
        <translation>Der Server hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv6 addresses, and only IPv4 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv4.explanation</extracomment>
        <translation>Den Namen gibt es, aber nur mit IPv6-Adressen, und es sollte nur IPv4 benutzt werden.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv4 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.1</extracomment>
        <translation>Erlauben Sie jedes Internetprotokoll statt „Nur IPv4“, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name “{host}”: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.1</extracomment>
        <translation>Müssen Sie IPv4 benutzen, korrigieren Sie den Namen „{host}“: Fragen Sie Ihren Anbieter nach einem Server mit IPv4-Adresse.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.2</extracomment>
        <translation>Müssen Sie IPv4 benutzen, korrigieren Sie den Namen: Fragen Sie Ihren Anbieter nach einem Server mit IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The server has no IPv6 address</source>
        <extracomment>verdict.dns.not_found.ipv6.headline.2</extracomment>
        <translation>Der Server hat keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv4 addresses, and only IPv6 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv6.explanation</extracomment>
        <translation>Den Namen gibt es, aber nur mit IPv4-Adressen, und es sollte nur IPv6 benutzt werden.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv6 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.1</extracomment>
        <translation>Erlauben Sie jedes Internetprotokoll statt „Nur IPv6“, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name “{host}”: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.1</extracomment>
        <translation>Müssen Sie IPv6 benutzen, korrigieren Sie den Namen „{host}“: Fragen Sie Ihren Anbieter nach einem Server mit IPv6-Adresse.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.2</extracomment>
        <translation>Müssen Sie IPv6 benutzen, korrigieren Sie den Namen: Fragen Sie Ihren Anbieter nach einem Server mit IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.1</extracomment>
        <translation>Der Name {host} konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.2</extracomment>
        <translation>Der Name des Servers konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Your network’s name service (DNS) did not give an answer. The name may well be right; other names probably fail too.</source>
        <extracomment>verdict.dns.resolver_failure.explanation</extracomment>
        <translation>Der Namensdienst (DNS) Ihres Netzes hat keine Antwort gegeben. Der Name kann durchaus stimmen; andere Namen scheitern wahrscheinlich auch.</translation>
    </message>
    <message>
        <source>Open a well-known website: if that fails too, no name can be looked up here, and yours may well be right.</source>
        <extracomment>verdict.dns.resolver_failure.advice.1</extracomment>
        <translation>Öffnen Sie eine bekannte Website: Scheitert auch das, kann hier kein Name nachgeschlagen werden, und Ihrer kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may answer for DNS.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Schalten Sie es aus, und testen Sie erneut, denn es beantwortet vielleicht die DNS-Anfragen.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, and its VPN if it uses one.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.2</extracomment>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers, und sein VPN, falls er eines benutzt.</translation>
    </message>
    <message>
        <source>In a container or on a rented server, check its DNS settings.</source>
        <extracomment>verdict.dns.resolver_failure.advice.3</extracomment>
        <translation>Prüfen Sie in einem Container oder auf einem gemieteten Server die DNS-Einstellungen.</translation>
    </message>
    <message>
        <source>Port {port} is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.1</extracomment>
        <translation>Port {port} ist in diesem Netz wahrscheinlich gesperrt</translation>
    </message>
    <message>
        <source>The connection is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.2</extracomment>
        <translation>Die Verbindung ist in diesem Netz wahrscheinlich gesperrt</translation>
    </message>
    <message>
        <source>The connection never reached {host}, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking port {port}.</source>
        <extracomment>verdict.connect.blocked.explanation.1</extracomment>
        <translation>Die Verbindung hat {host} nie erreicht; Benutzername und Passwort spielten also keine Rolle. Wahrscheinlich sperrt eine Firewall, Ihr Internetanbieter oder Ihr Hoster Port {port}.</translation>
    </message>
    <message>
        <source>The connection never reached the server, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking it.</source>
        <extracomment>verdict.connect.blocked.explanation.2</extracomment>
        <translation>Die Verbindung hat den Server nie erreicht; Benutzername und Passwort spielten also keine Rolle. Wahrscheinlich sperrt sie eine Firewall, Ihr Internetanbieter oder Ihr Hoster.</translation>
    </message>
    <message>
        <source>Use another port: {other_port} with {other_encryption} was seen to work on this server, up to signing in.</source>
        <extracomment>verdict.connect.blocked.advice.1.1</extracomment>
        <translation>Verwenden Sie einen anderen Port: {other_port} ({other_encryption}) hat bei diesem Server bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Try another port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.blocked.advice.1.2</extracomment>
        <translation>Versuchen Sie einen anderen Port: {provider} nennt {known_port} ({provider_encryption}) für diesen Server.</translation>
    </message>
    <message>
        <source>Try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.advice.1.3</extracomment>
        <translation>Versuchen Sie einen anderen Port zum Senden, sofern Ihr Anbieter ihn anbietet: {other_ports}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open port {port}.</source>
        <extracomment>verdict.connect.blocked.advice.2.1
----------
verdict.connect.blocked.ipv6_works.advice.3.1</extracomment>
        <translation>Bitten Sie Ihren Internetanbieter, Ihren Hoster oder den Betreiber der Firewall, Port {port} zu öffnen.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open the port.</source>
        <extracomment>verdict.connect.blocked.advice.2.2
----------
verdict.connect.blocked.ipv6_works.advice.3.2</extracomment>
        <translation>Bitten Sie Ihren Internetanbieter, Ihren Hoster oder den Betreiber der Firewall, den Port zu öffnen.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the connection never got as far as asking for them.</source>
        <extracomment>verdict.connect.blocked.advice.3
----------
verdict.connect.blocked.ipv6_works.advice.4
----------
verdict.connect.timeout.advice.3</extracomment>
        <translation>Lassen Sie Benutzername und Passwort, wie sie sind: Die Verbindung kam gar nicht so weit, danach zu fragen.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since many block mail.</source>
        <extracomment>verdict.connect.blocked.advice.4.1
----------
verdict.connect.timeout.advice.2.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Schalten Sie es aus, und testen Sie erneut, denn viele sperren E-Mail.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer ({proxy}): networks with a proxy often block mail, so test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.blocked.advice.4.2
----------
verdict.connect.timeout.advice.2.2
----------
verdict.connect.reset.advice.1.2</extracomment>
        <translation>Auf diesem Computer ist ein Proxy eingestellt ({proxy}): Netze mit Proxy sperren oft E-Mail; testen Sie daher aus einem anderen, zum Beispiel über ein Handy.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: if it works there, this network blocks the port.</source>
        <extracomment>verdict.connect.blocked.advice.4.3</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy, und ohne VPN: Funktioniert es dort, sperrt dieses Netz den Port.</translation>
    </message>
    <message>
        <source>Port {port} is blocked on this network</source>
        <extracomment>verdict.connect.blocked.proven.headline</extracomment>
        <translation>Port {port} ist in diesem Netz gesperrt</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. Port {other_port} on the same server does answer, so a firewall or your internet provider is probably blocking {port}.</source>
        <extracomment>verdict.connect.blocked.proven.explanation</extracomment>
        <translation>Auf Port {port} kam innerhalb von {wait} keine Antwort; Benutzername und Passwort spielten also keine Rolle. Port {other_port} desselben Servers antwortet, daher sperrt wahrscheinlich eine Firewall oder Ihr Internetanbieter {port}.</translation>
    </message>
    <message>
        <source>The way to {host} over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.1</extracomment>
        <translation>Der Weg zu {host} über IPv4 ist wahrscheinlich gesperrt</translation>
    </message>
    <message>
        <source>The way over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.2</extracomment>
        <translation>Der Weg über IPv4 ist wahrscheinlich gesperrt</translation>
    </message>
    <message>
        <source>Choose IPv6 only: over IPv6 the server was seen to work.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.1
----------
verdict.connect.refused.ipv6_works.advice.1</extracomment>
        <translation>Wählen Sie „Nur IPv6“: Über IPv6 hat der Server hier funktioniert.</translation>
    </message>
    <message>
        <source>Or try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.2</extracomment>
        <translation>Oder versuchen Sie einen anderen Port zum Senden, sofern Ihr Anbieter ihn anbietet: {other_ports}.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}</source>
        <extracomment>verdict.connect.refused.headline.1
----------
verdict.connect.refused.local.headline.1</extracomment>
        <translation>{host} nimmt auf Port {port} keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server does not accept connections on this port</source>
        <extracomment>verdict.connect.refused.headline.2</extracomment>
        <translation>Der Server nimmt auf diesem Port keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens at {endpoint}. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.1</extracomment>
        <translation>Der Server hat sofort mit Nein geantwortet: Bei {endpoint} nimmt kein Programm Verbindungen an. Meist ist der Port oder der Server falsch.</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens on that port. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.2</extracomment>
        <translation>Der Server hat sofort mit Nein geantwortet: Auf diesem Port nimmt kein Programm Verbindungen an. Meist ist der Port oder der Server falsch.</translation>
    </message>
    <message>
        <source>Nothing listens on that port, so check it; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.advice.1
----------
verdict.connect.refused.remote.advice.1.4</extracomment>
        <translation>Auf diesem Port nimmt kein Programm Verbindungen an, prüfen Sie ihn also; üblich sind 587 mit STARTTLS und 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.connect.refused.advice.2.1
----------
verdict.connect.refused.remote.advice.2.1</extracomment>
        <translation>Prüfen Sie den Server: {provider} nennt {known_host} als Postausgangsserver.</translation>
    </message>
    <message>
        <source>Check the server: your provider lists it as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.connect.refused.advice.2.2
----------
verdict.connect.refused.remote.advice.2.2</extracomment>
        <translation>Prüfen Sie den Server: Ihr Anbieter nennt ihn „Postausgangsserver“ oder „SMTP“.</translation>
    </message>
    <message>
        <source>If it is “localhost”, that is this computer itself, and the setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.advice.3</extracomment>
        <translation>Steht dort „localhost“, ist das dieser Computer selbst, und die Einstellung für den Server Ihres Anbieters wurde wahrscheinlich nicht übernommen.</translation>
    </message>
    <message>
        <source>If both are right, the mail service on that server is probably down: ask your provider.</source>
        <extracomment>verdict.connect.refused.advice.4
----------
verdict.connect.refused.remote.advice.3</extracomment>
        <translation>Stimmen beide, ist wahrscheinlich der E-Mail-Dienst auf diesem Server ausgefallen: Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>This computer does not accept connections for mail</source>
        <extracomment>verdict.connect.refused.local.headline.2</extracomment>
        <translation>Dieser Computer nimmt keine Verbindungen für E-Mail an</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens at {endpoint}. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.1</extracomment>
        <translation>„{host}“ ist dieser Computer selbst oder der Container, in dem das hier läuft, und bei {endpoint} nimmt kein Programm Verbindungen an. Die Einstellung für den Server Ihres Anbieters wurde wahrscheinlich nicht übernommen.</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens there. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.2</extracomment>
        <translation>„{host}“ ist dieser Computer selbst oder der Container, in dem das hier läuft, und dort nimmt kein Programm Verbindungen an. Die Einstellung für den Server Ihres Anbieters wurde wahrscheinlich nicht übernommen.</translation>
    </message>
    <message>
        <source>Enter the outgoing server of your provider and its port: “{host}” is this computer itself, so the setting was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.advice.1</extracomment>
        <translation>Geben Sie den Postausgangsserver Ihres Anbieters und seinen Port ein: „{host}“ ist dieser Computer selbst, die Einstellung wurde also wahrscheinlich nicht übernommen.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge on this computer is meant, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.local.advice.2.1</extracomment>
        <translation>Ist ein Mailserver oder eine Mail-Bridge auf diesem Computer gemeint, verwenden Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge should run on this computer, start it, and check on which port it listens.</source>
        <extracomment>verdict.connect.refused.local.advice.2.2</extracomment>
        <translation>Soll auf diesem Computer ein Mailserver oder eine Mail-Bridge laufen, starten Sie das Programm, und prüfen Sie, auf welchem Port es Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>In a container, “{host}” is the container and not the computer around it.</source>
        <extracomment>verdict.connect.refused.local.advice.3</extracomment>
        <translation>In einem Container ist „{host}“ der Container und nicht der Computer darum herum.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so use another port of this server: {other_port} with {other_encryption} was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.1</extracomment>
        <translation>Bei {endpoint} nimmt kein Programm Verbindungen an; verwenden Sie einen anderen Port dieses Servers: {other_port} ({other_encryption}) hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, and {provider} names port {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.2</extracomment>
        <translation>Bei {endpoint} nimmt kein Programm Verbindungen an, und {provider} nennt Port {known_port} ({provider_encryption}) für diesen Server.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so check the port; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.3</extracomment>
        <translation>Bei {endpoint} nimmt kein Programm Verbindungen an, prüfen Sie also den Port; üblich sind 587 mit STARTTLS und 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <extracomment>verdict.connect.timeout.headline.1</extracomment>
        <translation>{host} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>verdict.connect.timeout.headline.2</extracomment>
        <translation>Der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Nothing answered on port {port}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.1</extracomment>
        <translation>Auf Port {port} kam keine Antwort; Benutzername und Passwort spielten also keine Rolle. Vielleicht ist der Server ausgefallen, der Port falsch, oder dieses Netz sperrt E-Mail.</translation>
    </message>
    <message>
        <source>Nothing answered, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.2</extracomment>
        <translation>Es kam keine Antwort; Benutzername und Passwort spielten also keine Rolle. Vielleicht ist der Server ausgefallen, der Port falsch, oder dieses Netz sperrt E-Mail.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.connect.timeout.advice.1.2</extracomment>
        <translation>Prüfen Sie den Server: {provider} nennt {known_host}, Port {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Check the port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.timeout.advice.1.3</extracomment>
        <translation>Prüfen Sie den Port: {provider} nennt {known_port} ({provider_encryption}) für diesen Server.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS and 465 with TLS from the start are the usual ones.</source>
        <extracomment>verdict.connect.timeout.advice.1.4
----------
verdict.connect.reset.advice.2.2</extracomment>
        <translation>Prüfen Sie Server und Port: Üblich sind 587 mit STARTTLS und 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if it works there, this network blocks mail.</source>
        <extracomment>verdict.connect.timeout.advice.2.3</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy: Funktioniert es dort, sperrt dieses Netz E-Mail.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, in case the server is down.</source>
        <extracomment>verdict.connect.timeout.advice.4</extracomment>
        <translation>Testen Sie in ein paar Minuten erneut, falls der Server ausgefallen ist.</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.timed.explanation</extracomment>
        <translation>Auf Port {port} kam innerhalb von {wait} keine Antwort; Benutzername und Passwort spielten also keine Rolle. Vielleicht ist der Server ausgefallen, der Port falsch, oder dieses Netz sperrt E-Mail.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.1</extracomment>
        <translation>Die Verbindung zu {host} wurde sofort abgebrochen</translation>
    </message>
    <message>
        <source>The connection was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.2</extracomment>
        <translation>Die Verbindung wurde sofort abgebrochen</translation>
    </message>
    <message>
        <source>Something ended the connection before the server said a word. A firewall, a VPN or a virus scanner is probably in between, or the server turns this network away.</source>
        <extracomment>verdict.connect.reset.explanation</extracomment>
        <translation>Etwas hat die Verbindung beendet, bevor der Server ein Wort sagte. Wahrscheinlich ist eine Firewall, ein VPN oder ein Virenscanner dazwischen, oder der Server weist dieses Netz ab.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN.</source>
        <extracomment>verdict.connect.reset.advice.1.3</extracomment>
        <translation>Testen Sie aus einem anderen Netz, zum Beispiel über ein Handy, und ohne VPN.</translation>
    </message>
    <message>
        <source>If it stays like this everywhere, ask your provider whether the server turns visitors away.</source>
        <extracomment>verdict.connect.reset.advice.3</extracomment>
        <translation>Bleibt es überall so, fragen Sie Ihren Anbieter, ob der Server Besucher abweist.</translation>
    </message>
    <message>
        <source>The connection ended before the server said a word. Port 465 normally expects TLS from the start, but something else was chosen.</source>
        <extracomment>verdict.connect.reset.tls_port.explanation</extracomment>
        <translation>Die Verbindung endete, bevor der Server ein Wort sagte. Port 465 erwartet normalerweise TLS von Anfang an, und das war nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose TLS from the start for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.1</extracomment>
        <translation>Wählen Sie TLS von Anfang an für Port 465, oder Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.1</extracomment>
        <translation>Ändert das nichts, schalten Sie das VPN aus, das auf diesem Computer aktiv ist ({tunnel}), und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If that changes nothing, test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.2</extracomment>
        <translation>Ändert das nichts, testen Sie aus einem anderen Netz, zum Beispiel über ein Handy.</translation>
    </message>
    <message>
        <source>No network connection was found. Connect and test again.</source>
        <extracomment>verdict.connect.offline.explanation</extracomment>
        <translation>Es wurde keine Netzwerkverbindung gefunden. Stellen Sie eine her, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Connect to a network, then test again.</source>
        <extracomment>verdict.connect.offline.advice.1</extracomment>
        <translation>Verbinden Sie sich mit einem Netz, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check that flight mode is off and that the cable or the wireless network is connected.</source>
        <extracomment>verdict.connect.offline.advice.2</extracomment>
        <translation>Prüfen Sie, ob der Flugmodus aus ist und ob das Kabel oder das WLAN verbunden ist.</translation>
    </message>
    <message>
        <source>No route to {host}</source>
        <extracomment>verdict.connect.unreachable.headline.1</extracomment>
        <translation>Kein Weg zu {host}</translation>
    </message>
    <message>
        <source>This network cannot reach the server’s address. A VPN may be needed.</source>
        <extracomment>verdict.connect.unreachable.explanation</extracomment>
        <translation>Dieses Netz kann die Adresse des Servers nicht erreichen. Vielleicht ist ein VPN nötig.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or a school, connect to its network or its VPN and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.1</extracomment>
        <translation>Gehört der Server zu einer Firma oder Schule, verbinden Sie sich mit deren Netz oder VPN, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): if it is not that of the server’s owner, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.1</extracomment>
        <translation>Auf diesem Computer ist ein VPN aktiv ({tunnel}): Ist es nicht das des Serverbetreibers, schalten Sie es aus, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If you do use a VPN, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.2</extracomment>
        <translation>Benutzen Sie ein VPN, schalten Sie es aus, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check that {host} is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.1</extracomment>
        <translation>Prüfen Sie, ob {host} der Server ist, den Sie meinen.</translation>
    </message>
    <message>
        <source>Check that it is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.2</extracomment>
        <translation>Prüfen Sie, ob es der Server ist, den Sie meinen.</translation>
    </message>
    <message>
        <source>IPv6 does not work on this network</source>
        <extracomment>verdict.connect.ipv6_broken.headline</extracomment>
        <translation>IPv6 funktioniert in diesem Netz nicht</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. Over IPv4 it may work.</source>
        <extracomment>verdict.connect.ipv6_broken.explanation</extracomment>
        <translation>Der Server wurde über IPv6 versucht, und IPv6 funktioniert hier nicht. Über IPv4 geht es vielleicht.</translation>
    </message>
    <message>
        <source>Choose IPv4 only and test again: IPv4 may work where IPv6 does not.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.1</extracomment>
        <translation>Wählen Sie „Nur IPv4“, und testen Sie erneut: IPv4 funktioniert vielleicht, wo IPv6 es nicht tut.</translation>
    </message>
    <message>
        <source>Look at the result over IPv4 too: where a port is blocked, the first thing seen is often an IPv6 error.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.2</extracomment>
        <translation>Sehen Sie sich auch das Ergebnis über IPv4 an: Wo ein Port gesperrt ist, ist das Erste, was man sieht, oft ein IPv6-Fehler.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.3</extracomment>
        <translation>Oder lassen Sie IPv6 vom Betreiber dieses Netzes reparieren.</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.explanation</extracomment>
        <translation>Der Server wurde über IPv6 versucht, und IPv6 funktioniert hier nicht. Eine Nachprüfung über IPv4 gelang, bis zur Anmeldung.</translation>
    </message>
    <message>
        <source>Choose IPv4 only: over IPv4 the server was seen to work, so IPv4 may work for every mail app here.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.1</extracomment>
        <translation>Wählen Sie „Nur IPv4“: Über IPv4 hat der Server hier funktioniert, daher geht es damit vielleicht in allen E-Mail-Programmen hier.</translation>
    </message>
    <message>
        <source>Look at other programs too: where a port is blocked, the first thing seen is often an IPv6 error, but here IPv4 got through.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.2</extracomment>
        <translation>Sehen Sie auch in anderen Programmen nach: Wo ein Port gesperrt ist, ist das Erste, was man sieht, oft ein IPv6-Fehler; hier kam IPv4 aber durch.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: port {submission_port} with STARTTLS, or port 465 with TLS from the start.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.1</extracomment>
        <translation>Verwenden Sie Verschlüsselung, wenn Ihr Anbieter sie anbietet, damit niemand unterwegs E-Mails und Passwort lesen kann: Port {submission_port} mit STARTTLS oder Port 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: this port offers none, but port 465 with TLS from the start may.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.2</extracomment>
        <translation>Verwenden Sie Verschlüsselung, wenn Ihr Anbieter sie anbietet, damit niemand unterwegs E-Mails und Passwort lesen kann: Dieser Port bietet keine, aber vielleicht Port 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>You may not send as {email}</source>
        <extracomment>verdict.sender.not_authorized.headline.1
----------
verdict.sender.not_authorized.own.headline
----------
verdict.sender.not_authorized.signed_in.headline
----------
verdict.sender.not_authorized.signed_out.headline</extracomment>
        <translation>Sie dürfen nicht als {email} senden</translation>
    </message>
    <message>
        <source>The server refuses this sender</source>
        <extracomment>verdict.sender.not_authorized.headline.2</extracomment>
        <translation>Der Server lehnt diesen Absender ab</translation>
    </message>
    <message>
        <source>The server does not let the account {username} send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.1</extracomment>
        <translation>Der Server lässt das Konto {username} nicht als {email} senden.</translation>
    </message>
    <message>
        <source>The server does not let this account send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.2</extracomment>
        <translation>Der Server lässt dieses Konto nicht als {email} senden.</translation>
    </message>
    <message>
        <source>It does not let this account send with this address.</source>
        <extracomment>verdict.sender.not_authorized.explanation.3</extracomment>
        <translation>Er lässt dieses Konto nicht mit dieser Adresse senden.</translation>
    </message>
    <message>
        <source>Use the address of the account you sign in with as the sender.</source>
        <extracomment>verdict.sender.not_authorized.advice.1</extracomment>
        <translation>Verwenden Sie als Absender die Adresse des Kontos, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for an alias, or for the right to send as this address.</source>
        <extracomment>verdict.sender.not_authorized.advice.2</extracomment>
        <translation>Oder bitten Sie Ihren Anbieter oder Administrator um einen Alias oder um das Recht, mit dieser Adresse zu senden.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the same address as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.explanation</extracomment>
        <translation>Der Server hat die Anmeldung als {username} akzeptiert, aber nicht dieselbe Adresse als Absender.</translation>
    </message>
    <message>
        <source>Check that {email} is the main address of the account, and use that one as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.1</extracomment>
        <translation>Prüfen Sie, ob {email} die Hauptadresse des Kontos ist, und verwenden Sie die Hauptadresse als Absender.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for the right to send, or for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.2</extracomment>
        <translation>Oder bitten Sie Ihren Anbieter oder Administrator um das Recht zu senden oder um {email} als Alias.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the sender {email}.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.explanation</extracomment>
        <translation>Der Server hat die Anmeldung als {username} akzeptiert, aber nicht den Absender {email}.</translation>
    </message>
    <message>
        <source>Use the address of the account {username} as the sender.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.1</extracomment>
        <translation>Verwenden Sie die Adresse des Kontos {username} als Absender.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for {email} as an alias, or for the right to send as it.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.2</extracomment>
        <translation>Oder bitten Sie Ihren Anbieter oder Administrator um {email} als Alias oder um das Recht, mit dieser Adresse zu senden.</translation>
    </message>
    <message>
        <source>The server does not take mail from {email}, and nobody was signed in.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.explanation</extracomment>
        <translation>Der Server nimmt keine E-Mails von {email} an, und niemand war angemeldet.</translation>
    </message>
    <message>
        <source>Sign in with the account that {email} belongs to.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.1</extracomment>
        <translation>Melden Sie sich mit dem Konto an, zu dem {email} gehört.</translation>
    </message>
    <message>
        <source>Or use the address of an account of yours as the sender, or ask for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.2</extracomment>
        <translation>Oder verwenden Sie die Adresse eines Ihrer Konten als Absender, oder bitten Sie um {email} als Alias.</translation>
    </message>
    <message>
        <source>{email} is not confirmed as a sender yet</source>
        <extracomment>verdict.sender.not_verified.headline.1</extracomment>
        <translation>{email} ist noch nicht als Absender bestätigt</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet</source>
        <extracomment>verdict.sender.not_verified.headline.2</extracomment>
        <translation>Der Absender ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>{provider} takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.1</extracomment>
        <translation>{provider} nimmt E-Mails nur von Adressen oder Domains an, die dort zuvor bestätigt (verifiziert) wurden. Server und Anmeldung sind in Ordnung.</translation>
    </message>
    <message>
        <source>This service takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.2</extracomment>
        <translation>Dieser Dienst nimmt E-Mails nur von Adressen oder Domains an, die dort zuvor bestätigt (verifiziert) wurden. Server und Anmeldung sind in Ordnung.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of {provider}.</source>
        <extracomment>verdict.sender.not_verified.advice.1.1</extracomment>
        <translation>Bestätigen (verifizieren) Sie {email} oder die Domain auf der Website (Konsole) von {provider}.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.2</extracomment>
        <translation>Bestätigen (verifizieren) Sie {email} oder die Domain auf der Website (Konsole) des Dienstes.</translation>
    </message>
    <message>
        <source>Confirm (verify) the sender’s address or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.3</extracomment>
        <translation>Bestätigen (verifizieren) Sie die Absenderadresse oder ihre Domain auf der Website (Konsole) des Dienstes.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that {host} belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.1</extracomment>
        <translation>Prüfen Sie, ob sie in der Region und dem Konto bestätigt ist, zu denen {host} gehört.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that the server belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.2</extracomment>
        <translation>Prüfen Sie, ob sie in der Region und dem Konto bestätigt ist, zu denen der Server gehört.</translation>
    </message>
    <message>
        <source>Or use a sender that is confirmed already.</source>
        <extracomment>verdict.sender.not_verified.advice.3</extracomment>
        <translation>Oder verwenden Sie einen Absender, der schon bestätigt ist.</translation>
    </message>
    <message>
        <source>The server will not pass mail on</source>
        <extracomment>verdict.auth.missing.headline
----------
verdict.relay.denied.headline</extracomment>
        <translation>Der Server leitet keine E-Mails weiter</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.explanation</extracomment>
        <translation>Er sendet für diesen Computer keine E-Mails an andere Domains.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.1</extracomment>
        <translation>Prüfen Sie, ob {host} der Postausgangsserver Ihrer Adresse ist: Er sendet für diesen Computer nicht an andere Domains.</translation>
    </message>
    <message>
        <source>Check that it is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.2</extracomment>
        <translation>Prüfen Sie, ob es der Postausgangsserver Ihrer Adresse ist: Er sendet für diesen Computer nicht an andere Domains.</translation>
    </message>
    <message>
        <source>Enter user name and password if nobody signed in, and test again.</source>
        <extracomment>verdict.relay.denied.advice.2</extracomment>
        <translation>Geben Sie Benutzername und Passwort ein, falls niemand angemeldet war, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Or ask the administrator of the server to allow this computer’s address.</source>
        <extracomment>verdict.relay.denied.advice.3</extracomment>
        <translation>Oder bitten Sie den Administrator des Servers, die Adresse dieses Computers zuzulassen.</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer ({reply_code}).</source>
        <extracomment>verdict.relay.denied.coded.explanation</extracomment>
        <translation>Er sendet für diesen Computer keine E-Mails an andere Domains ({reply_code}).</translation>
    </message>
    <message>
        <source>The server refused the recipient</source>
        <extracomment>verdict.recipient.rejected.headline</extracomment>
        <translation>Der Server hat den Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>It does not take mail for this recipient. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.explanation</extracomment>
        <translation>Er nimmt keine E-Mails für diesen Empfänger an. Ihre Einstellungen sind sonst in Ordnung.</translation>
    </message>
    <message>
        <source>Check the address of the recipient letter by letter, and test again with another recipient, for example an address of your own: your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.advice.2</extracomment>
        <translation>Prüfen Sie die Adresse des Empfängers Buchstabe für Buchstabe, und testen Sie mit einem anderen Empfänger erneut, zum Beispiel einer eigenen Adresse: Ihre Einstellungen sind sonst in Ordnung.</translation>
    </message>
    <message>
        <source>The server refused the recipient {recipient}</source>
        <extracomment>verdict.recipient.rejected.named.headline</extracomment>
        <translation>Der Server hat den Empfänger {recipient} abgelehnt</translation>
    </message>
    <message>
        <source>It does not take mail for {recipient}. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.named.explanation</extracomment>
        <translation>Er nimmt keine E-Mails für {recipient} an. Ihre Einstellungen sind sonst in Ordnung.</translation>
    </message>
    <message>
        <source>The message is too large for this server</source>
        <extracomment>verdict.message.too_large.headline</extracomment>
        <translation>Die Nachricht ist zu groß für diesen Server</translation>
    </message>
    <message>
        <source>The server does not take messages of that size. Your settings are otherwise fine.</source>
        <extracomment>verdict.message.too_large.explanation</extracomment>
        <translation>Der Server nimmt keine Nachrichten dieser Größe an. Ihre Einstellungen sind sonst in Ordnung.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; remember that attachments grow by a third on their way.</source>
        <extracomment>verdict.message.too_large.advice.1</extracomment>
        <translation>Der Server nimmt Nachrichten bis höchstens {size} an; bedenken Sie, dass Anhänge unterwegs um ein Drittel wachsen.</translation>
    </message>
    <message>
        <source>Use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.advice.2</extracomment>
        <translation>Verwenden Sie kleinere Anhänge, oder senden Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>If the limit is too low for you, ask your provider for a higher one: {reply}</source>
        <extracomment>verdict.message.too_large.advice.3</extracomment>
        <translation>Ist Ihnen die Grenze zu niedrig, bitten Sie Ihren Anbieter um eine höhere: {reply}</translation>
    </message>
    <message>
        <source>The test message has less than 2 kB, and the server does not take that much.</source>
        <extracomment>verdict.message.too_large.tested.explanation</extracomment>
        <translation>Die Testnachricht hat weniger als 2&#xa0;kB, und nicht einmal so viel nimmt der Server an.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; the test message has less than 2 kB.</source>
        <extracomment>verdict.message.too_large.tested.advice.1</extracomment>
        <translation>Der Server nimmt Nachrichten bis höchstens {size} an; die Testnachricht hat weniger als 2&#xa0;kB.</translation>
    </message>
    <message>
        <source>For your own mail, use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.tested.advice.2</extracomment>
        <translation>Verwenden Sie für Ihre eigenen E-Mails kleinere Anhänge, oder senden Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>Ask your provider why the limit is so low: {reply}</source>
        <extracomment>verdict.message.too_large.tested.advice.3</extracomment>
        <translation>Fragen Sie Ihren Anbieter, warum die Grenze so niedrig ist: {reply}</translation>
    </message>
    <message>
        <source>The server refused the message</source>
        <extracomment>verdict.message.rejected.headline</extracomment>
        <translation>Der Server hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>It did not like the content or the headers of the message. Your settings work; this is no fault of theirs.</source>
        <extracomment>verdict.message.rejected.explanation</extracomment>
        <translation>Ihm missfielen der Inhalt oder die Kopfzeilen der Nachricht. Ihre Einstellungen funktionieren; an ihnen liegt es nicht.</translation>
    </message>
    <message>
        <source>Your settings work: send a mail with another text and subject from your mail app, with the same settings.</source>
        <extracomment>verdict.message.rejected.advice.2</extracomment>
        <translation>Ihre Einstellungen funktionieren: Senden Sie mit denselben Einstellungen aus Ihrem E-Mail-Programm eine E-Mail mit anderem Text und Betreff.</translation>
    </message>
    <message>
        <source>If that is refused too, ask your provider and quote what the server said.</source>
        <extracomment>verdict.message.rejected.advice.3</extracomment>
        <translation>Wird auch die abgelehnt, fragen Sie Ihren Anbieter und zitieren Sie, was der Server gesagt hat.</translation>
    </message>
    <message>
        <source>The limit of {provider} for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.1</extracomment>
        <translation>Das Sendelimit von {provider} ist erreicht</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.2</extracomment>
        <translation>Das Sendelimit ist erreicht</translation>
    </message>
    <message>
        <source>The account, or the server, has sent as much as it may for now. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.explanation</extracomment>
        <translation>Das Konto oder der Server hat vorerst so viel gesendet, wie es geht. Ihre Einstellungen stimmen und müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>Wait before you send again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.1</extracomment>
        <translation>Warten Sie, bevor Sie wieder senden; der Server nennt diese Zeit: „{wait_for}“.</translation>
    </message>
    <message>
        <source>Wait before you send again: limits often count for an hour or a day.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.2</extracomment>
        <translation>Warten Sie, bevor Sie wieder senden: Limits gelten oft für eine Stunde oder einen Tag.</translation>
    </message>
    <message>
        <source>A program that sends often should send more slowly, over one connection at a time.</source>
        <extracomment>verdict.account.limit_exceeded.advice.2</extracomment>
        <translation>Ein Programm, das oft sendet, sollte langsamer senden, immer nur über eine Verbindung.</translation>
    </message>
    <message>
        <source>If you need more every day, ask your provider for a higher limit or a larger plan.</source>
        <extracomment>verdict.account.limit_exceeded.advice.3</extracomment>
        <translation>Brauchen Sie jeden Tag mehr, bitten Sie Ihren Anbieter um ein höheres Limit oder einen größeren Tarif.</translation>
    </message>
    <message>
        <source>{provider} does not let this account send</source>
        <extracomment>verdict.account.restricted.headline.1</extracomment>
        <translation>{provider} lässt dieses Konto nicht senden</translation>
    </message>
    <message>
        <source>This account may not send</source>
        <extracomment>verdict.account.restricted.headline.2</extracomment>
        <translation>Dieses Konto darf nicht senden</translation>
    </message>
    <message>
        <source>The sign-in works, but the account may not send: it is not activated yet, still in a trial mode (sandbox), or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.explanation</extracomment>
        <translation>Die Anmeldung funktioniert, aber das Konto darf nicht senden: Es ist noch nicht aktiviert, noch im Testmodus (Sandbox) oder gesperrt. Weder Warten noch andere Einstellungen helfen.</translation>
    </message>
    <message>
        <source>Sign in at {provider} with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.1</extracomment>
        <translation>Melden Sie sich mit einem Browser bei {provider} an, und tun Sie, was dort verlangt wird: das Konto aktivieren, bestätigen oder entsperren.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.2</extracomment>
        <translation>Melden Sie sich mit einem Browser auf der Website Ihres Anbieters an, und tun Sie, was dort verlangt wird: das Konto aktivieren, bestätigen oder entsperren.</translation>
    </message>
    <message>
        <source>With a sending service, ask it to end the trial mode (sandbox), or enter the recipient as one who is allowed.</source>
        <extracomment>verdict.account.restricted.advice.2</extracomment>
        <translation>Bitten Sie bei einem Versanddienst darum, den Testmodus (Sandbox) zu beenden, oder tragen Sie den Empfänger als erlaubt ein.</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote what the server said: {reply}</source>
        <extracomment>verdict.account.restricted.advice.3.1</extracomment>
        <translation>Finden Sie dort keinen Grund, fragen Sie den Support und zitieren Sie, was der Server gesagt hat: {reply}</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote the error message.</source>
        <extracomment>verdict.account.restricted.advice.3.2</extracomment>
        <translation>Finden Sie dort keinen Grund, fragen Sie den Support und zitieren Sie die Fehlermeldung.</translation>
    </message>
    <message>
        <source>The message may or may not arrive</source>
        <extracomment>verdict.delivery.unknown.headline</extracomment>
        <translation>Vielleicht kommt die Nachricht an, vielleicht nicht</translation>
    </message>
    <message>
        <source>The server never confirmed that it took the message. It will not be sent again automatically.</source>
        <extracomment>verdict.delivery.unknown.explanation</extracomment>
        <translation>Der Server hat nie bestätigt, dass er die Nachricht angenommen hat. Sie wird nicht automatisch noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.1</extracomment>
        <translation>Suchen Sie die Nachricht bei {recipient}, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>Look for the message where it was to arrive, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.2</extracomment>
        <translation>Suchen Sie die Nachricht dort, wo sie ankommen sollte, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>Test again only when you know whether it has arrived; by itself it will not be sent again.</source>
        <extracomment>verdict.delivery.unknown.advice.2</extracomment>
        <translation>Testen Sie erst erneut, wenn Sie wissen, ob sie angekommen ist; von selbst wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Your password would be readable</source>
        <extracomment>verdict.auth.withheld.headline</extracomment>
        <translation>Ihr Passwort wäre lesbar</translation>
    </message>
    <message>
        <source>Without encryption anyone on the network can read it. Your password was not sent.</source>
        <extracomment>verdict.auth.withheld.explanation</extracomment>
        <translation>Ohne Verschlüsselung kann jeder im Netz es lesen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.auth.withheld.advice.1.1</extracomment>
        <translation>Wählen Sie Port {other_port} ({other_encryption}); das hat hier bis zur Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Choose an encrypted port that your provider offers: 587 with STARTTLS, or 465 with TLS from the start.</source>
        <extracomment>verdict.auth.withheld.advice.1.2</extracomment>
        <translation>Wählen Sie einen verschlüsselten Port, den Ihr Anbieter anbietet: 587 mit STARTTLS oder 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Your password was not sent; send it without encryption only to a server on this computer or in a network you trust.</source>
        <extracomment>verdict.auth.withheld.advice.2
----------
verdict.auth.withheld.starttls.advice.2</extracomment>
        <translation>Ihr Passwort wurde nicht gesendet; senden Sie es ohne Verschlüsselung nur an einen Server auf diesem Computer oder in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it on port {port}.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.1</extracomment>
        <translation>Wählen Sie STARTTLS: Der Server bietet es auf Port {port} an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.2</extracomment>
        <translation>Wählen Sie STARTTLS: Der Server bietet es an.</translation>
    </message>
    <message>
        <source>This server offers no sign-in here</source>
        <extracomment>verdict.auth.not_offered.headline</extracomment>
        <translation>Dieser Server bietet hier keine Anmeldung an</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port}, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.1</extracomment>
        <translation>{host} bietet auf Port {port} keine Anmeldung an, daher kann dort kein Passwort verwendet werden.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on this port, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.2</extracomment>
        <translation>Der Server bietet auf diesem Port keine Anmeldung an, daher kann dort kein Passwort verwendet werden.</translation>
    </message>
    <message>
        <source>To send with your account, use {known_host}, port {provider_port}, with {provider_encryption}: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.1</extracomment>
        <translation>Um mit Ihrem Konto zu senden, verwenden Sie {known_host}, Port {provider_port} ({provider_encryption}): {provider} nennt das zum Senden.</translation>
    </message>
    <message>
        <source>To send with your account, use port {known_port} with {provider_encryption} of this server: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.2</extracomment>
        <translation>Um mit Ihrem Konto zu senden, verwenden Sie Port {known_port} ({provider_encryption}) dieses Servers: {provider} nennt das zum Senden.</translation>
    </message>
    <message>
        <source>To send with your account, use the server and port that your provider lists for sending: usually 587 with STARTTLS or 465 with TLS.</source>
        <extracomment>verdict.auth.not_offered.advice.1.3</extracomment>
        <translation>Um mit Ihrem Konto zu senden, verwenden Sie den Server und Port, den Ihr Anbieter zum Senden nennt: meist 587 mit STARTTLS oder 465 mit TLS.</translation>
    </message>
    <message>
        <source>If this server takes mail from your network without sign-in, leave user name and password empty.</source>
        <extracomment>verdict.auth.not_offered.advice.2
----------
verdict.auth.not_offered.unencrypted.advice.2</extracomment>
        <translation>Nimmt dieser Server E-Mails aus Ihrem Netz ohne Anmeldung an, lassen Sie Benutzername und Passwort leer.</translation>
    </message>
    <message>
        <source>Port {port} takes mail without sign-in, usually only from other servers. No password can be used there.</source>
        <extracomment>verdict.auth.not_offered.relay.explanation</extracomment>
        <translation>Port {port} nimmt E-Mails ohne Anmeldung an, meist nur von anderen Servern. Ein Passwort kann dort nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port} without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.1</extracomment>
        <translation>{host} bietet auf Port {port} ohne Verschlüsselung keine Anmeldung an. Viele Server bieten sie erst nach der Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.2</extracomment>
        <translation>Der Server bietet ohne Verschlüsselung keine Anmeldung an. Viele Server bieten sie erst nach der Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS from the start, usually port 587 or 465: sign-in is often offered only then.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.advice.1</extracomment>
        <translation>Wählen Sie STARTTLS oder TLS von Anfang an, meist Port 587 oder 465: Die Anmeldung wird oft erst dann angeboten.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but that did not happen.</source>
        <extracomment>verdict.auth.missing.explanation</extracomment>
        <translation>Er verlangt zuerst eine Anmeldung, und die fand nicht statt.</translation>
    </message>
    <message>
        <source>The mail app did not sign in: switch on sign-in (“authentication”) for the outgoing server, and enter your user name and your password there.</source>
        <extracomment>verdict.auth.missing.advice.1</extracomment>
        <translation>Das E-Mail-Programm hat sich nicht angemeldet: Schalten Sie die Anmeldung („Authentifizierung“) für den Postausgangsserver ein, und geben Sie dort Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>User name and password are usually the same as for reading mail.</source>
        <extracomment>verdict.auth.missing.advice.2</extracomment>
        <translation>Benutzername und Passwort sind meist dieselben wie zum Lesen von E-Mails.</translation>
    </message>
    <message>
        <source>It wants you to sign in first ({reply_code}), but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.1</extracomment>
        <translation>Er verlangt zuerst eine Anmeldung ({reply_code}), aber dieser Test lief ohne Anmeldung.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.2</extracomment>
        <translation>Er verlangt zuerst eine Anmeldung, aber dieser Test lief ohne Anmeldung.</translation>
    </message>
    <message>
        <source>This test did not sign in: enter your user name and your password, and test again.</source>
        <extracomment>verdict.auth.missing.tested.advice.1</extracomment>
        <translation>Dieser Test lief ohne Anmeldung: Geben Sie Benutzername und Passwort ein, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>In your mail app, switch on sign-in for the outgoing server too.</source>
        <extracomment>verdict.auth.missing.tested.advice.2</extracomment>
        <translation>Schalten Sie auch in Ihrem E-Mail-Programm die Anmeldung für den Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>There is no common way to sign in</source>
        <extracomment>verdict.auth.mechanism_unsupported.headline</extracomment>
        <translation>Es gibt kein gemeinsames Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server offers other ways to sign in than the one that was to be used. Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.explanation</extracomment>
        <translation>Der Server bietet andere Anmeldeverfahren an als das, das benutzt werden sollte. Server und Port sind in Ordnung.</translation>
    </message>
    <message>
        <source>The server offers {mechanisms}: your mail app has to use what is named there.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.1</extracomment>
        <translation>Der Server bietet {mechanisms} an: Ihr E-Mail-Programm muss etwas davon verwenden.</translation>
    </message>
    <message>
        <source>Set your mail app to another way to sign in (“authentication method”), one that the server offers.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.2</extracomment>
        <translation>Stellen Sie in Ihrem E-Mail-Programm ein anderes Anmeldeverfahren („Authentifizierungsmethode“) ein, eines, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.2</extracomment>
        <translation>Wählen Sie eines davon als Anmeldeverfahren: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>If your mail app can do none that the server offers, ask your provider for another way to sign in.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.3</extracomment>
        <translation>Kann Ihr E-Mail-Programm keines, das der Server anbietet, fragen Sie Ihren Anbieter nach einem anderen Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>The server lists {mechanism} as a way to sign in, but refused it ({reply_code}). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.refused.explanation</extracomment>
        <translation>Der Server führt {mechanism} als Anmeldeverfahren auf, hat es aber abgelehnt ({reply_code}). Server und Port sind in Ordnung.</translation>
    </message>
    <message>
        <source>This provider uses browser sign-in</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.headline
----------
verdict.auth.oauth_required.headline.2</extracomment>
        <translation>Dieser Anbieter verwendet die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>It offers only {mechanisms}, which take an access token (OAuth). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.explanation</extracomment>
        <translation>Er bietet nur {mechanisms} an, wofür man ein Zugriffstoken (OAuth) braucht. Server und Port sind in Ordnung.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to this provider through the browser: the server offers only {mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.1</extracomment>
        <translation>Verwenden Sie ein E-Mail-Programm, das sich bei diesem Anbieter über den Browser anmeldet: Der Server bietet nur {mechanisms} an.</translation>
    </message>
    <message>
        <source>To test it here, give an access token and choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.2</extracomment>
        <translation>Um es hier zu testen, geben Sie ein Zugriffstoken an, und wählen Sie eines davon als Anmeldeverfahren: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>The server did not accept the password</source>
        <extracomment>verdict.auth.bad_credentials.headline</extracomment>
        <translation>Der Server hat das Passwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong.</source>
        <extracomment>verdict.auth.bad_credentials.explanation</extracomment>
        <translation>Die Verbindung ist in Ordnung, aber die Anmeldung wurde abgelehnt. Wahrscheinlich ist der Benutzername oder das Passwort falsch.</translation>
    </message>
    <message>
        <source>Type user name and password again, and check that neither is empty or has a blank at an end.</source>
        <extracomment>verdict.auth.bad_credentials.advice.1</extracomment>
        <translation>Geben Sie Benutzername und Passwort neu ein, und prüfen Sie, ob beide ausgefüllt sind und am Anfang oder Ende kein Leerzeichen steht.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}, and yours was “{wrong_username}”.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.1
----------
verdict.auth.wrong_login_kind.advice.1.1</extracomment>
        <translation>Als Benutzernamen verlangt {provider} {username_form}; eingegeben war „{wrong_username}“.</translation>
    </message>
    <message>
        <source>The user name was “{bare_username}”: most providers want your full e-mail address.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.2
----------
verdict.auth.wrong_login_kind.advice.1.2</extracomment>
        <translation>Der Benutzername war „{bare_username}“: Die meisten Anbieter verlangen Ihre vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the full address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.3</extracomment>
        <translation>Der Benutzername war „{full_username}“: Es muss die vollständige Adresse des Kontos selbst sein, kein Alias.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.4
----------
verdict.auth.wrong_login_kind.advice.1.4</extracomment>
        <translation>Als Benutzernamen verlangt {provider} {username_form}.</translation>
    </message>
    <message>
        <source>As the user name, most providers want the full e-mail address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.5
----------
verdict.auth.wrong_login_kind.advice.1.5</extracomment>
        <translation>Als Benutzernamen verlangen die meisten Anbieter die vollständige E-Mail-Adresse des Kontos selbst, keinen Alias.</translation>
    </message>
    <message>
        <source>Compare both with what {service} shows for SMTP on its website (console).</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.1</extracomment>
        <translation>Vergleichen Sie beide mit dem, was {service} auf seiner Website (Konsole) für SMTP anzeigt.</translation>
    </message>
    <message>
        <source>Sign in on the website of {provider} (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.2</extracomment>
        <translation>Melden Sie sich auf der Website von {provider} (Webmail) mit demselben Benutzernamen und Passwort an, um zu sehen, ob sie stimmen.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.3</extracomment>
        <translation>Melden Sie sich auf der Website Ihres Anbieters (Webmail) mit demselben Benutzernamen und Passwort an, um zu sehen, ob sie stimmen.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make {app_secret} at {secret_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.1</extracomment>
        <translation>Bei Zwei-Faktor-Anmeldung erstellen Sie {app_secret} unter {secret_page} und geben das als Passwort ein.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password at {app_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.2</extracomment>
        <translation>Bei Zwei-Faktor-Anmeldung erstellen Sie ein App-Passwort unter {app_page} und geben es als Passwort ein.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {service_secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.3</extracomment>
        <translation>Als Passwort verlangt {provider} {service_secret}; siehe {secret_page}.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password on your provider’s website and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.4</extracomment>
        <translation>Bei Zwei-Faktor-Anmeldung erstellen Sie auf der Website Ihres Anbieters ein App-Passwort und geben es als Passwort ein.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong, or made for something else than SMTP.</source>
        <extracomment>verdict.auth.bad_credentials.service.explanation</extracomment>
        <translation>Die Verbindung ist in Ordnung, aber die Anmeldung wurde abgelehnt. Wahrscheinlich ist der Benutzername oder das Passwort falsch oder für etwas anderes als SMTP erstellt.</translation>
    </message>
    <message>
        <source>The connection is fine and encrypted, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.encrypted.explanation</extracomment>
        <translation>Die Verbindung ist in Ordnung und verschlüsselt, aber die Anmeldung wurde abgelehnt ({reply_code}). Bei Zwei-Faktor-Anmeldung brauchen Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.coded.explanation</extracomment>
        <translation>Die Verbindung ist in Ordnung, aber die Anmeldung wurde abgelehnt ({reply_code}). Bei Zwei-Faktor-Anmeldung brauchen Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>The server wants another user name or another kind of password</source>
        <extracomment>verdict.auth.wrong_login_kind.headline</extracomment>
        <translation>Der Server verlangt einen anderen Benutzernamen oder eine andere Art von Passwort</translation>
    </message>
    <message>
        <source>The sign-in was refused, and what was entered is probably right for something else: another service, another server, or an alias instead of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.explanation</extracomment>
        <translation>Die Anmeldung wurde abgelehnt, und die Eingaben gehören wahrscheinlich zu etwas anderem: zu einem anderen Dienst, zu einem anderen Server oder zu einem Alias statt zum Konto.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the name of the account itself, not an alias.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.1.3</extracomment>
        <translation>Der Benutzername war „{full_username}“: Es muss der Name des Kontos selbst sein, kein Alias.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.1</extracomment>
        <translation>Als Passwort verlangt {provider} {secret}; siehe {secret_page}.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {website_secret}, which you get on its website after signing in.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.2</extracomment>
        <translation>Als Passwort verlangt {provider} {website_secret}; das bekommen Sie nach der Anmeldung auf der Website.</translation>
    </message>
    <message>
        <source>Sending services want the user name and the password for SMTP that their website (console) shows, not the account’s password or a key for something else.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.4</extracomment>
        <translation>Versanddienste verlangen den Benutzernamen und das Passwort für SMTP, die ihre Website (Konsole) anzeigt, nicht das Passwort des Kontos oder einen Schlüssel für etwas anderes.</translation>
    </message>
    <message>
        <source>Check that user name and password belong to this server: some services have separate ones for each region.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.3</extracomment>
        <translation>Prüfen Sie, ob Benutzername und Passwort zu diesem Server gehören: Manche Dienste haben für jede Region eigene.</translation>
    </message>
    <message>
        <source>Try your full e-mail address as the user name</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.headline</extracomment>
        <translation>Versuchen Sie Ihre vollständige E-Mail-Adresse als Benutzernamen</translation>
    </message>
    <message>
        <source>The sign-in was refused for “{username}”. Server and connection are fine.</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.explanation</extracomment>
        <translation>Die Anmeldung wurde für „{username}“ abgelehnt. Server und Verbindung sind in Ordnung.</translation>
    </message>
    <message>
        <source>You need {app_secret}</source>
        <extracomment>verdict.auth.app_password_required.headline.1</extracomment>
        <translation>Sie brauchen {app_secret}</translation>
    </message>
    <message>
        <source>You need an app password</source>
        <extracomment>verdict.auth.app_password_required.headline.2</extracomment>
        <translation>Sie brauchen ein App-Passwort</translation>
    </message>
    <message>
        <source>{provider} does not accept the ordinary password from mail apps. It wants {app_secret}, made only for them.</source>
        <extracomment>verdict.auth.app_password_required.explanation.1</extracomment>
        <translation>{provider} akzeptiert von E-Mail-Programmen nicht das gewöhnliche Passwort. Der Anbieter verlangt {app_secret}, eigens für solche Programme.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. {provider} wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.2</extracomment>
        <translation>Ihr gewöhnliches Passwort wird hier nicht akzeptiert. {provider} verlangt ein eigenes Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. Your provider wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.3</extracomment>
        <translation>Ihr gewöhnliches Passwort wird hier nicht akzeptiert. Ihr Anbieter verlangt ein eigenes Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too at {smtp_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.1</extracomment>
        <translation>Schalten Sie bei {provider} zuerst die Zwei-Faktor-Anmeldung ein, und unter {smtp_page} auch den SMTP-Zugriff.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.2</extracomment>
        <translation>Schalten Sie bei {provider} zuerst die Zwei-Faktor-Anmeldung ein, und auch den SMTP-Zugriff, falls es dafür einen Schalter gibt.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.3</extracomment>
        <translation>Schalten Sie auf der Website Ihres Anbieters zuerst die Zwei-Faktor-Anmeldung ein, und auch den SMTP-Zugriff, falls es dafür einen Schalter gibt.</translation>
    </message>
    <message>
        <source>Then create {app_secret} at {secret_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.1
----------
verdict.auth.app_password_required.code.advice.2.1</extracomment>
        <translation>Erstellen Sie dann {app_secret} unter {secret_page}.</translation>
    </message>
    <message>
        <source>Then create an app password at {app_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.2</extracomment>
        <translation>Erstellen Sie dann ein App-Passwort unter {app_page}.</translation>
    </message>
    <message>
        <source>Then create an app password there, in the security settings; some providers call it authorisation code.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.3</extracomment>
        <translation>Erstellen Sie dann dort in den Sicherheitseinstellungen ein App-Passwort; manche Anbieter nennen es Autorisierungscode.</translation>
    </message>
    <message>
        <source>Enter it as the password, because mail apps cannot use the ordinary one.</source>
        <extracomment>verdict.auth.app_password_required.advice.3
----------
verdict.auth.app_password_required.code.advice.3</extracomment>
        <translation>Geben Sie das als Passwort ein, denn E-Mail-Programme können das gewöhnliche nicht benutzen.</translation>
    </message>
    <message>
        <source>The server said, often with the page to go to: {reply}</source>
        <extracomment>verdict.auth.app_password_required.advice.4
----------
verdict.auth.app_password_required.code.advice.4</extracomment>
        <translation>Der Server sagte, oft mit der passenden Seite dazu: {reply}</translation>
    </message>
    <message>
        <source>Switch on SMTP access at {smtp_page} first, and two-step sign-in too if {provider} asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.1</extracomment>
        <translation>Schalten Sie zuerst unter {smtp_page} den SMTP-Zugriff ein, und auch die Zwei-Faktor-Anmeldung, falls {provider} sie verlangt.</translation>
    </message>
    <message>
        <source>On the website of {provider}, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.2</extracomment>
        <translation>Schalten Sie zuerst auf der Website von {provider} den SMTP-Zugriff ein, und auch die Zwei-Faktor-Anmeldung, falls sie verlangt wird.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.3</extracomment>
        <translation>Schalten Sie zuerst auf der Website Ihres Anbieters den SMTP-Zugriff ein, und auch die Zwei-Faktor-Anmeldung, falls sie verlangt wird.</translation>
    </message>
    <message>
        <source>Then create {app_secret} there.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.2.2</extracomment>
        <translation>Erstellen Sie dann dort {app_secret}.</translation>
    </message>
    <message>
        <source>{provider} accepts no passwords from mail apps</source>
        <extracomment>verdict.auth.oauth_required.headline.1</extracomment>
        <translation>{provider} akzeptiert von E-Mail-Programmen keine Passwörter</translation>
    </message>
    <message>
        <source>No password works here any more, not even an app password: only sign-in by browser (OAuth) does. Server and encryption are fine.</source>
        <extracomment>verdict.auth.oauth_required.explanation</extracomment>
        <translation>Hier funktioniert kein Passwort mehr, nicht einmal ein App-Passwort: nur noch die Anmeldung im Browser (OAuth). Server und Verschlüsselung sind in Ordnung.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to {provider} through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.1</extracomment>
        <translation>Verwenden Sie ein E-Mail-Programm, das sich bei {provider} über den Browser anmeldet (OAuth 2), oft „Mit Microsoft anmelden“ oder „Mit Google anmelden“ genannt.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.2</extracomment>
        <translation>Verwenden Sie ein E-Mail-Programm, das sich über den Browser anmeldet (OAuth 2), oft „Mit Microsoft anmelden“ oder „Mit Google anmelden“ genannt.</translation>
    </message>
    <message>
        <source>For a program or a device that cannot do that, send through another provider or a sending service.</source>
        <extracomment>verdict.auth.oauth_required.advice.2</extracomment>
        <translation>Für ein Programm oder Gerät, das das nicht kann, senden Sie über einen anderen Anbieter oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, ask its administrator which way is open; passwords and app passwords do not work.</source>
        <extracomment>verdict.auth.oauth_required.advice.3</extracomment>
        <translation>Verwaltet eine Firma oder Schule das Konto, fragen Sie deren Administrator, welcher Weg offen ist; Passwörter und App-Passwörter funktionieren nicht.</translation>
    </message>
    <message>
        <source>{provider} has mail apps switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.1</extracomment>
        <translation>{provider} hat E-Mail-Programme für dieses Konto abgeschaltet</translation>
    </message>
    <message>
        <source>Mail apps are switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.2</extracomment>
        <translation>E-Mail-Programme sind für dieses Konto abgeschaltet</translation>
    </message>
    <message>
        <source>SMTP, the way mail apps send, is switched off for this account or its organisation, and it can be switched on. User name and password may be right.</source>
        <extracomment>verdict.auth.smtp_disabled.explanation</extracomment>
        <translation>SMTP, der Sendeweg der E-Mail-Programme, ist für dieses Konto oder seine Organisation abgeschaltet und lässt sich einschalten. Benutzername und Passwort können stimmen.</translation>
    </message>
    <message>
        <source>Switch on SMTP for the account at {smtp_page}, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.1</extracomment>
        <translation>Schalten Sie SMTP für das Konto unter {smtp_page} ein, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) and switch on SMTP in the settings, often called “POP3, IMAP and SMTP access”, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.2</extracomment>
        <translation>Melden Sie sich auf der Website Ihres Anbieters (Webmail) an, und schalten Sie SMTP in den Einstellungen ein, oft „Zugriff per POP3, IMAP und SMTP“ genannt; testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, an administrator has to allow it: with Microsoft 365 it is “Authenticated SMTP” for the mailbox, in the admin centre.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.2</extracomment>
        <translation>Verwaltet eine Firma oder Schule das Konto, muss ein Administrator es erlauben: bei Microsoft 365 „Authentifiziertes SMTP“ für das Postfach, im Admin Center.</translation>
    </message>
    <message>
        <source>Afterwards {provider} may want {app_secret} instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.1</extracomment>
        <translation>Danach verlangt {provider} statt des gewöhnlichen Passworts vielleicht {app_secret}.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: once {provider} has SMTP switched on, they may be accepted.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.2</extracomment>
        <translation>Lassen Sie Benutzername und Passwort, wie sie sind: Sobald {provider} SMTP eingeschaltet hat, werden sie vielleicht akzeptiert.</translation>
    </message>
    <message>
        <source>Some providers then want an app password instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.3</extracomment>
        <translation>Manche Anbieter verlangen dann ein App-Passwort statt des gewöhnlichen.</translation>
    </message>
    <message>
        <source>{provider} wants you to sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.1</extracomment>
        <translation>{provider} verlangt zuerst eine Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.2</extracomment>
        <translation>Melden Sie sich zuerst mit einem Browser an</translation>
    </message>
    <message>
        <source>The provider does not trust this sign-in yet and wants you to confirm that it is you. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.explanation</extracomment>
        <translation>Der Anbieter vertraut dieser Anmeldung noch nicht und will, dass Sie bestätigen, dass Sie es sind. Server, Port und Verschlüsselung stimmen.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.1</extracomment>
        <translation>Melden Sie sich mit einem Browser in Ihrem Konto bei {provider} an, und bestätigen oder entsperren Sie, was dort verlangt wird.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.2</extracomment>
        <translation>Melden Sie sich mit einem Browser auf der Website Ihres Anbieters in Ihrem Konto an, und bestätigen oder entsperren Sie, was dort verlangt wird.</translation>
    </message>
    <message>
        <source>Then test again, within a few minutes if you can.</source>
        <extracomment>verdict.auth.web_login_required.advice.2
----------
verdict.auth.web_login_required.password.advice.2</extracomment>
        <translation>Testen Sie dann erneut, möglichst innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>If it is still refused, make {app_secret} at {secret_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.1
----------
verdict.auth.web_login_required.password.advice.3.1</extracomment>
        <translation>Wird weiter abgelehnt, erstellen Sie {app_secret} unter {secret_page} und geben das als Passwort ein.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password at {app_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.2
----------
verdict.auth.web_login_required.password.advice.3.2</extracomment>
        <translation>Wird weiter abgelehnt, erstellen Sie ein App-Passwort unter {app_page} und geben es als Passwort ein.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password on your provider’s website and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.3
----------
verdict.auth.web_login_required.password.advice.3.3</extracomment>
        <translation>Wird weiter abgelehnt, erstellen Sie auf der Website Ihres Anbieters ein App-Passwort und geben es als Passwort ein.</translation>
    </message>
    <message>
        <source>The provider wants a stronger or newer password before a mail app may sign in. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.password.explanation</extracomment>
        <translation>Der Anbieter verlangt ein stärkeres oder neueres Passwort, bevor sich ein E-Mail-Programm anmelden darf. Server, Port und Verschlüsselung stimmen.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.1</extracomment>
        <translation>Melden Sie sich mit einem Browser in Ihrem Konto bei {provider} an, und bestätigen oder entsperren Sie, was dort verlangt wird: Legen Sie ein neues, längeres Passwort fest.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.2</extracomment>
        <translation>Melden Sie sich mit einem Browser auf der Website Ihres Anbieters in Ihrem Konto an, und bestätigen oder entsperren Sie, was dort verlangt wird: Legen Sie ein neues, längeres Passwort fest.</translation>
    </message>
    <message>
        <source>The server did not accept the access token</source>
        <extracomment>verdict.auth.oauth_token.headline</extracomment>
        <translation>Der Server hat das Zugriffstoken nicht akzeptiert</translation>
    </message>
    <message>
        <source>The token has probably expired, is for another mailbox, or was not made for sending mail. The connection is fine.</source>
        <extracomment>verdict.auth.oauth_token.explanation</extracomment>
        <translation>Das Token ist wahrscheinlich abgelaufen, gehört zu einem anderen Postfach oder wurde nicht zum Senden ausgestellt. Die Verbindung ist in Ordnung.</translation>
    </message>
    <message>
        <source>Sign in again at your provider to get a fresh token for the right mailbox.</source>
        <extracomment>verdict.auth.oauth_token.advice.1</extracomment>
        <translation>Melden Sie sich bei Ihrem Anbieter neu an, um ein neues Token für das richtige Postfach zu bekommen.</translation>
    </message>
    <message>
        <source>Ask for the scope for SMTP: https://mail.google.com/ at Google, https://outlook.office.com/SMTP.Send at Microsoft.</source>
        <extracomment>verdict.auth.oauth_token.advice.2</extracomment>
        <translation>Fordern Sie den Bereich (Scope) für SMTP an: https://mail.google.com/ bei Google, https://outlook.office.com/SMTP.Send bei Microsoft.</translation>
    </message>
    <message>
        <source>A token for another service of the same provider, such as Microsoft Graph, is not valid for SMTP.</source>
        <extracomment>verdict.auth.oauth_token.advice.3</extracomment>
        <translation>Ein Token für einen anderen Dienst desselben Anbieters, etwa Microsoft Graph, gilt nicht für SMTP.</translation>
    </message>
    <message>
        <source>The server said about the token: {explanation}</source>
        <extracomment>verdict.auth.oauth_token.advice.4</extracomment>
        <translation>Der Server sagte zum Token: {explanation}</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>verdict.auth.too_many_attempts.headline</extracomment>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>The server asked us to slow down, and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.1</extracomment>
        <translation>Der Server bittet um eine Pause und sagt, wie lange: „{wait_for}“.</translation>
    </message>
    <message>
        <source>The server asked us to slow down. Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.2</extracomment>
        <translation>Der Server bittet um eine Pause. Warten Sie ein paar Minuten, bevor Sie erneut testen.</translation>
    </message>
    <message>
        <source>Wait before you test again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.1</extracomment>
        <translation>Warten Sie, bevor Sie erneut testen; der Server nennt diese Zeit: „{wait_for}“.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says: {reply}</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.2</extracomment>
        <translation>Warten Sie ein paar Minuten oder so lange, wie der Server sagt: {reply}</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says, before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.3</extracomment>
        <translation>Warten Sie ein paar Minuten oder so lange, wie der Server sagt, bevor Sie erneut testen.</translation>
    </message>
    <message>
        <source>Until then, close every app that keeps trying by itself, above all one with an old password.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.2</extracomment>
        <translation>Schließen Sie bis dahin jedes Programm, das es von selbst weiter versucht, vor allem eines mit einem alten Passwort.</translation>
    </message>
    <message>
        <source>Make sure that user name and password are right before the next attempt.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.3</extracomment>
        <translation>Vergewissern Sie sich vor dem nächsten Versuch, dass Benutzername und Passwort stimmen.</translation>
    </message>
    <message>
        <source>A program that sends often should sign in once and reuse the connection.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.4</extracomment>
        <translation>Ein Programm, das oft sendet, sollte sich einmal anmelden und die Verbindung weiter benutzen.</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}), and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.1</extracomment>
        <translation>Der Server bittet um eine Pause ({reply_code}) und sagt, wie lange: „{wait_for}“.</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}). Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.2</extracomment>
        <translation>Der Server bittet um eine Pause ({reply_code}). Warten Sie ein paar Minuten, bevor Sie erneut testen.</translation>
    </message>
    <message>
        <source>The server cannot sign anybody in right now</source>
        <extracomment>verdict.auth.temporary.headline</extracomment>
        <translation>Der Server kann gerade niemanden anmelden</translation>
    </message>
    <message>
        <source>It reported a trouble that passes. Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.explanation</extracomment>
        <translation>Er meldet eine vorübergehende Störung. Ihre Einstellungen können stimmen.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, with the same settings: they may be right.</source>
        <extracomment>verdict.auth.temporary.advice.1
----------
verdict.auth.temporary.transition.advice.2</extracomment>
        <translation>Testen Sie in ein paar Minuten mit denselben Einstellungen erneut, denn diese können stimmen.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what the server said.</source>
        <extracomment>verdict.auth.temporary.advice.2.2</extracomment>
        <translation>Bleibt es so, teilen Sie Ihrem Anbieter mit, was der Server gesagt hat.</translation>
    </message>
    <message>
        <source>It reported a trouble that passes ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.coded.explanation</extracomment>
        <translation>Er meldet eine vorübergehende Störung ({reply_code}). Ihre Einstellungen können stimmen.</translation>
    </message>
    <message>
        <source>Its answers do not fit the way of signing in, so it cannot be said whether the sign-in counts. The fault is on the server.</source>
        <extracomment>verdict.auth.protocol_error.explanation</extracomment>
        <translation>Seine Antworten passen nicht zum Anmeldeverfahren, daher lässt sich nicht sagen, ob die Anmeldung gilt. Der Fehler liegt am Server.</translation>
    </message>
    <message>
        <source>Choose another sign-in method and test again.</source>
        <extracomment>verdict.auth.protocol_error.advice.1</extracomment>
        <translation>Wählen Sie ein anderes Anmeldeverfahren, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what was wrong: {reason}.</source>
        <extracomment>verdict.auth.protocol_error.advice.2.1</extracomment>
        <translation>Bleibt es so, teilen Sie Ihrem Anbieter mit, was nicht stimmte: {reason}.</translation>
    </message>
    <message>
        <source>These settings work</source>
        <extracomment>verdict.ok.headline</extracomment>
        <translation>Diese Einstellungen funktionieren</translation>
    </message>
    <message>
        <source>Every step of the test succeeded.</source>
        <extracomment>verdict.ok.explanation</extracomment>
        <translation>Jeder Schritt des Tests war erfolgreich.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app: {host}, port {port}, {encryption}.</source>
        <extracomment>verdict.ok.advice.1.1</extracomment>
        <translation>Verwenden Sie dieselben Einstellungen in Ihrem E-Mail-Programm: {host}, Port {port}, {encryption}.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app.</source>
        <extracomment>verdict.ok.advice.1.2</extracomment>
        <translation>Verwenden Sie dieselben Einstellungen in Ihrem E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password.explanation</extracomment>
        <translation>Die Verbindung ist mit {version} verschlüsselt, und der Server hat Ihr Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password_sender.explanation</extracomment>
        <translation>Sie können als {email} E-Mails senden. Die Verbindung ist mit {version} verschlüsselt, und der Server hat Ihr Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token.explanation</extracomment>
        <translation>Die Verbindung ist mit {version} verschlüsselt, und der Server hat Ihr Zugriffstoken akzeptiert.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token_sender.explanation</extracomment>
        <translation>Sie können als {email} E-Mails senden. Die Verbindung ist mit {version} verschlüsselt, und der Server hat Ihr Zugriffstoken akzeptiert.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in, {email} as the sender and {recipient} as the recipient. The connection is encrypted with {version}, and no message was sent.</source>
        <extracomment>verdict.ok.envelope.explanation</extracomment>
        <translation>Der Server hat Ihre Anmeldung akzeptiert, dazu {email} als Absender und {recipient} als Empfänger. Die Verbindung ist mit {version} verschlüsselt, und es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <extracomment>verdict.ok.no_login.headline</extracomment>
        <translation>Der Server ist erreichbar</translation>
    </message>
    <message>
        <source>Connection and encryption work. Signing in was not tested.</source>
        <extracomment>verdict.ok.no_login.explanation</extracomment>
        <translation>Verbindung und Verschlüsselung funktionieren. Die Anmeldung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Signing in was not tested: enter your user name and your password to test it.</source>
        <extracomment>verdict.ok.no_login.advice.1</extracomment>
        <translation>Die Anmeldung wurde nicht getestet: Geben Sie Benutzername und Passwort ein, um sie zu testen.</translation>
    </message>
    <message>
        <source>Connection and encryption work, and the server accepted {email} as the sender and {recipient} as the recipient. Signing in was not tested, and no message was sent.</source>
        <extracomment>verdict.ok.no_login.envelope.explanation</extracomment>
        <translation>Verbindung und Verschlüsselung funktionieren, und der Server hat {email} als Absender und {recipient} als Empfänger akzeptiert. Die Anmeldung wurde nicht getestet, und es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>It works, but without encryption</source>
        <extracomment>verdict.ok.unencrypted.headline</extracomment>
        <translation>Es funktioniert, aber ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Anyone on the way could read your mail and your password.</source>
        <extracomment>verdict.ok.unencrypted.explanation</extracomment>
        <translation>Jeder unterwegs könnte Ihre E-Mails und Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it on port {port}.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.1</extracomment>
        <translation>Wählen Sie STARTTLS, damit niemand unterwegs E-Mails und Passwort lesen kann: Der Server bietet es auf Port {port} an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.2</extracomment>
        <translation>Wählen Sie STARTTLS, damit niemand unterwegs E-Mails und Passwort lesen kann: Der Server bietet es an.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, so that nobody on the way can read mail and password: the server offers it there.</source>
        <extracomment>verdict.ok.unencrypted.other_port.advice.1</extracomment>
        <translation>Wählen Sie Port {other_port} ({other_encryption}), damit niemand unterwegs E-Mails und Passwort lesen kann: Dort bietet der Server das an.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires soon</source>
        <extracomment>verdict.ok.certificate_expires_soon.headline</extracomment>
        <translation>Es funktioniert, aber das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The server can be used today. Once the certificate has expired, mail apps will warn you or refuse to connect.</source>
        <extracomment>verdict.ok.certificate_expires_soon.explanation</extracomment>
        <translation>Heute lässt sich der Server benutzen. Ist das Zertifikat abgelaufen, warnen E-Mail-Programme Sie oder lehnen die Verbindung ab.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate in time.</source>
        <extracomment>verdict.ok.certificate_expires_soon.advice.1</extracomment>
        <translation>Bitten Sie Ihren Anbieter, das Zertifikat rechtzeitig zu erneuern.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires in less than a day</source>
        <extracomment>verdict.ok.certificate_expires_soon.today.headline</extracomment>
        <translation>Es funktioniert, aber das Zertifikat läuft in weniger als einem Tag ab</translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} day</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.one</extracomment>
        <translation>
            <numerusform>Es funktioniert, aber das Zertifikat läuft in {count} Tag ab</numerusform>
            <numerusform>Es funktioniert, aber das Zertifikat läuft in {count} Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} days</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.other</extracomment>
        <translation>
            <numerusform>Es funktioniert, aber das Zertifikat läuft in {count} Tag ab</numerusform>
            <numerusform>Es funktioniert, aber das Zertifikat läuft in {count} Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can be used today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.explanation</extracomment>
        <translation>Heute lässt sich der Server benutzen. Ab {not_after} warnen E-Mail-Programme Sie oder lehnen die Verbindung ab, wenn der Anbieter das Zertifikat nicht erneuert.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate before {not_after}.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.advice.1</extracomment>
        <translation>Bitten Sie Ihren Anbieter, das Zertifikat noch vor diesem Zeitpunkt zu erneuern: {not_after}.</translation>
    </message>
    <message>
        <source>You can send mail today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.signed_in.explanation</extracomment>
        <translation>Heute können Sie E-Mails senden. Ab {not_after} warnen E-Mail-Programme Sie oder lehnen die Verbindung ab, wenn der Anbieter das Zertifikat nicht erneuert.</translation>
    </message>
    <message>
        <source>It works, with a certificate that you trusted yourself</source>
        <extracomment>verdict.ok.certificate_exception.headline</extracomment>
        <translation>Es funktioniert, mit einem Zertifikat, dem Sie selbst vertraut haben</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.1</extracomment>
        <translation>Die Verbindung ist verschlüsselt, aber nur Sie bürgen dafür, dass das der richtige Server ist: Sie vertrauen diesem einen Zertifikat für {host}, Port {port}. Die Anmeldung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for it. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.2</extracomment>
        <translation>Die Verbindung ist verschlüsselt, aber nur Sie bürgen dafür, dass das der richtige Server ist: Sie vertrauen diesem einen Zertifikat für ihn. Die Anmeldung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>This is right for a program on this computer such as a mail bridge, or for your own server once you have compared the fingerprint.</source>
        <extracomment>verdict.ok.certificate_exception.advice.1</extracomment>
        <translation>Das ist richtig bei einem Programm auf diesem Computer wie einer Mail-Bridge, oder bei Ihrem eigenen Server, nachdem Sie den Fingerabdruck verglichen haben.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority, and trust this one no longer.</source>
        <extracomment>verdict.ok.certificate_exception.advice.2</extracomment>
        <translation>Überall sonst bitten Sie Ihren Anbieter um ein Zertifikat einer öffentlichen Zertifizierungsstelle, und vertrauen Sie diesem nicht mehr.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.signed_in.explanation</extracomment>
        <translation>Der Server hat Ihre Anmeldung akzeptiert, und die Verbindung ist verschlüsselt, aber nur Sie bürgen dafür, dass das der richtige Server ist: Sie vertrauen diesem einen Zertifikat für {host}, Port {port}.</translation>
    </message>
    <message>
        <source>{host} took the test message and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.sent.explanation</extracomment>
        <translation>{host} hat die Testnachricht angenommen, und die Verbindung ist verschlüsselt, aber nur Sie bürgen dafür, dass das der richtige Server ist: Sie vertrauen diesem einen Zertifikat für Port {port}.</translation>
    </message>
    <message>
        <source>The test ran out of time</source>
        <extracomment>verdict.protocol.timeout.hasty.headline</extracomment>
        <translation>Die Zeit des Tests reichte nicht</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”. A server that is only slow looks the same, so this says little about the server.</source>
        <extracomment>verdict.protocol.timeout.hasty.explanation</extracomment>
        <translation>Das Zeitlimit von {wait} lief beim Schritt „{step}“ ab. Ein Server, der nur langsam ist, sähe genauso aus; das sagt also wenig über den Server.</translation>
    </message>
    <message>
        <source>Set longer time limits, at least 10 seconds for each step and 60 for the whole test, and test again.</source>
        <extracomment>verdict.protocol.timeout.hasty.advice.1</extracomment>
        <translation>Stellen Sie längere Zeitlimits ein, mindestens 10 Sekunden je Schritt und 60 für den ganzen Test, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account ({reply_code}).</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.1</extracomment>
        <translation>Er hat die Anmeldung akzeptiert, sendet für dieses Konto aber keine E-Mails an andere Domains ({reply_code}).</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.2</extracomment>
        <translation>Er hat die Anmeldung akzeptiert, sendet für dieses Konto aber keine E-Mails an andere Domains.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.1</extracomment>
        <translation>Prüfen Sie, ob {host} der Postausgangsserver Ihrer Adresse ist: Er sendet für dieses Konto nicht an andere Domains.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the server accepted them.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.2</extracomment>
        <translation>Lassen Sie Benutzername und Passwort, wie sie sind: Der Server hat sie akzeptiert.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this account to send to other domains.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.3</extracomment>
        <translation>Bitten Sie den Administrator des Servers, diesem Konto das Senden an andere Domains zu erlauben.</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <extracomment>verdict.sent.headline</extracomment>
        <translation>Testnachricht gesendet</translation>
    </message>
    <message>
        <source>{host} took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.1</extracomment>
        <translation>{host} hat die Nachricht angenommen. Sie kann noch im Spam-Ordner landen oder zurückkommen.</translation>
    </message>
    <message>
        <source>The server took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.2</extracomment>
        <translation>Der Server hat die Nachricht angenommen. Sie kann noch im Spam-Ordner landen oder zurückkommen.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look into the inbox and the spam folder of the recipient.</source>
        <extracomment>verdict.sent.advice.1</extracomment>
        <translation>Angenommen heißt noch nicht zugestellt: Sehen Sie im Posteingang und im Spam-Ordner des Empfängers nach.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.sent.named.advice.1</extracomment>
        <translation>Angenommen heißt noch nicht zugestellt: Suchen Sie die Nachricht bei {recipient}, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>{host} took the message for {recipient}. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.named.explanation</extracomment>
        <translation>{host} hat die Nachricht für {recipient} angenommen. Sie kann noch im Spam-Ordner landen oder zurückkommen.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <extracomment>word.date</extracomment>
        <translation>{day}. {month} {year}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <extracomment>word.day</extracomment>
        <translation>{day}. {short_month} {year}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>word.pair</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <extracomment>word.size.bytes</extracomment>
        <translation>{number}&#xa0;Byte</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <extracomment>word.size.kB</extracomment>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>word.size.MB</extracomment>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>word.size.GB</extracomment>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <extracomment>word.size.TB</extracomment>
        <translation>{number}&#xa0;TB</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>word.time.days.other</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>word.time.hours.other</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>word.time.minutes.other</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic encryption</source>
        <extracomment>word.encryption.auto</extracomment>
        <translation>automatische Verschlüsselung</translation>
    </message>
    <message>
        <source>no encryption</source>
        <extracomment>word.encryption.none</extracomment>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>word.field.password</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <extracomment>word.field.ehlo_name</extracomment>
        <translation>Name, mit dem sich dieser Computer vorstellt</translation>
    </message>
    <message>
        <source>Time limit per step</source>
        <extracomment>word.field.step_timeout</extracomment>
        <translation>Zeitlimit je Schritt</translation>
    </message>
    <message>
        <source>Time limit for the whole test</source>
        <extracomment>word.field.total_timeout</extracomment>
        <translation>Zeitlimit für den ganzen Test</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <extracomment>word.field.ca_file</extracomment>
        <translation>Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>Fingerprint of the trusted certificate</source>
        <extracomment>word.field.trusted_fingerprint</extracomment>
        <translation>Fingerabdruck des vertrauenswürdigen Zertifikats</translation>
    </message>
    <message>
        <source>This is the most likely cause.</source>
        <extracomment>word.confidence.likely</extracomment>
        <translation>Das ist die wahrscheinlichste Ursache.</translation>
    </message>
    <message>
        <source>This is a guess: what was seen says too little to be sure.</source>
        <extracomment>word.confidence.guess</extracomment>
        <translation>Das ist eine Vermutung: Was zu sehen war, sagt zu wenig, um sicher zu sein.</translation>
    </message>
    <message>
        <source>an app password</source>
        <extracomment>word.secret_kind.app_password</extracomment>
        <translation>ein App-Passwort</translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <extracomment>word.secret_kind.authorization_code</extracomment>
        <translation>einen Autorisierungscode</translation>
    </message>
    <message>
        <source>a password made for SMTP</source>
        <extracomment>word.secret_kind.smtp_credential</extracomment>
        <translation>ein eigenes Passwort für SMTP</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>word.secret_kind.api_key</extracomment>
        <translation>einen API-Schlüssel</translation>
    </message>
    <message>
        <source>the password that its bridge program shows on your computer</source>
        <extracomment>word.secret_kind.bridge_password</extracomment>
        <translation>das Passwort, das die Bridge auf Ihrem Computer anzeigt</translation>
    </message>
    <message>
        <source>your full e-mail address</source>
        <extracomment>word.username_form.full_address</extracomment>
        <translation>Ihre vollständige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>only what stands before the @ of your address</source>
        <extracomment>word.username_form.local_part</extracomment>
        <translation>nur den Teil vor dem @ Ihrer Adresse</translation>
    </message>
    <message>
        <source>the word “{fixed_username}”</source>
        <extracomment>word.username_form.fixed</extracomment>
        <translation>das Wort „{fixed_username}“</translation>
    </message>
    <message>
        <source>the one that it shows for SMTP</source>
        <extracomment>word.username_form.from_console</extracomment>
        <translation>den Namen, der dort für SMTP angezeigt wird</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>word.day_of_month.1</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>word.month.1</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>word.month.2</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>word.month.3</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>word.month.4</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>word.month.5
----------
word.short_month.5</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>word.month.6</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>word.month.7</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>word.month.8</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>word.month.9</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>word.month.10</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>word.month.11</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>word.month.12</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>word.short_month.1</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>word.short_month.2</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>word.short_month.3</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>word.short_month.4</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>word.short_month.6</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>word.short_month.7</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>word.short_month.8</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>word.short_month.9</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>word.short_month.10</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>word.short_month.11</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>word.short_month.12</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>it does not begin with a three-digit code</source>
        <extracomment>word.reason.not_a_reply</extracomment>
        <translation>die Antwort beginnt nicht mit einem dreistelligen Code</translation>
    </message>
    <message>
        <source>the lines of one answer have different codes</source>
        <extracomment>word.reason.codes_differ</extracomment>
        <translation>die Zeilen einer Antwort haben verschiedene Codes</translation>
    </message>
    <message>
        <source>it said yes before it was given anything to check</source>
        <extracomment>word.reason.success_before_credential</extracomment>
        <translation>der Server sagte Ja, bevor er etwas zum Prüfen bekam</translation>
    </message>
    <message>
        <source>its question cannot be decoded</source>
        <extracomment>word.reason.challenge_not_base64</extracomment>
        <translation>die Rückfrage des Servers lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>it asked for something that this way of signing in does not know</source>
        <extracomment>word.reason.prompt_not_understood</extracomment>
        <translation>der Server fragte nach etwas, das dieses Anmeldeverfahren nicht kennt</translation>
    </message>
    <message>
        <source>it asked once more than the rules allow</source>
        <extracomment>word.reason.one_challenge_too_many</extracomment>
        <translation>der Server fragte einmal öfter, als die Regeln erlauben</translation>
    </message>
    <message>
        <source>it refused first and accepted afterwards</source>
        <extracomment>word.reason.success_after_refusal</extracomment>
        <translation>der Server lehnte erst ab und akzeptierte danach</translation>
    </message>
    <message>
        <source>it answered with a code that does not mean success here</source>
        <extracomment>word.reason.wrong_success_code</extracomment>
        <translation>der Server antwortete mit einem Code, der hier keinen Erfolg bedeutet</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <extracomment>word.reason.ReplyTimedOut</extracomment>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <extracomment>word.reason.Disconnected</extracomment>
        <translation>die Verbindung endete</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>word.reason.ServerClosing</extracomment>
        <translation>der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>the answer was no valid reply</source>
        <extracomment>word.reason.ReplyMalformed</extracomment>
        <translation>die Antwort war nicht gültig</translation>
    </message>
    <message>
        <source>the answer made no sense</source>
        <extracomment>word.reason.ReplyUnexpected</extracomment>
        <translation>die Antwort ergab keinen Sinn</translation>
    </message>
    <message>
        <source>answers came that nobody had asked for</source>
        <extracomment>word.reason.ReplyUnsolicited</extracomment>
        <translation>es kamen Antworten, nach denen niemand gefragt hatte</translation>
    </message>
    <message>
        <source>the answer did not end</source>
        <extracomment>word.reason.ReplyTooLong</extracomment>
        <translation>die Antwort nahm kein Ende</translation>
    </message>
</context>
</TS>
