<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outbox Check</source>
        <translation>À propos d’Outbox Check</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Finds out why mail won’t send</source>
        <translation>Trouve pourquoi votre courrier ne part pas</translation>
    </message>
    <message>
        <source>Built on {parts}.</source>
        <translation>Conçu avec {parts}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Copier les informations de version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>Saved account</source>
        <translation>Compte enregistré</translation>
    </message>
    <message>
        <source>Settings that you saved earlier.</source>
        <translation>Des paramètres que vous avez enregistrés auparavant.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Forget &amp;password</source>
        <translation>Effacer le &amp;mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adr&amp;esse e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The address that you send from.</source>
        <translation>L’adresse avec laquelle vous envoyez.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your e-mail account</source>
        <translation>Votre compte de messagerie</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>With two-step sign-in you need an app password: a separate one that your provider makes for mail apps.</source>
        <translation>Avec la validation en deux étapes, il vous faut un mot de passe d’application&#xa0;: un mot de passe distinct que votre fournisseur crée pour les logiciels de messagerie.</translation>
    </message>
</context>
<context>
    <name>AccountQuestions</name>
    <message>
        <source>Rename account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>These settings and the password saved with them are deleted from this computer. Your mail and your account at the provider stay as they are.</source>
        <translation>Ces paramètres et le mot de passe enregistré avec eux sont effacés de cet ordinateur. Vos messages et votre compte chez le fournisseur restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Chain of trust</source>
        <translation>Chaîne de confiance</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy certificate details</source>
        <translation>Copier les détails du certificat</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Ne plus approuver</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>Ne plus approuver ce certificat</translation>
    </message>
    <message>
        <source>Trusted on this computer and issued for this server</source>
        <translation>Approuvé sur cet ordinateur et délivré pour ce serveur</translation>
    </message>
    <message>
        <source>Trusted by you for this server and port, not by this computer</source>
        <translation>Approuvé par vous pour ce serveur et ce port, pas par cet ordinateur</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate.</source>
        <translation>Sans chiffrement, le serveur ne présente aucun certificat.</translation>
    </message>
    <message>
        <source>The test ended before the server showed its certificate.</source>
        <translation>Le test s’est terminé avant que le serveur présente son certificat.</translation>
    </message>
    <message>
        <source>The server has not shown its certificate yet.</source>
        <translation>Le serveur n’a pas encore présenté son certificat.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
</context>
<context>
    <name>ChainModel</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>Chain of trust</source>
        <translation>Chaîne de confiance</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two tests</source>
        <translation>Comparer deux tests</translation>
    </message>
    <message>
        <source>Nothing that the tests saw is different.</source>
        <translation>Les tests n’ont constaté aucune différence.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Signification possible</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>ControlDetails</name>
    <message>
        <source>The rest is left out.</source>
        <translation>La suite est omise.</translation>
    </message>
</context>
<context>
    <name>ControlModel</name>
    <message>
        <source>Second look</source>
        <translation>Seconde vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminée</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You →</source>
        <translation>Vous →</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← Serveur</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port}</source>
        <translation>Connexion établie avec {address}, port {port}</translation>
    </message>
    <message>
        <source>Encrypted: {version}, {cipher}</source>
        <translation>Chiffré&#xa0;: {version}, {cipher}</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans le dialogue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Copier le dialogue</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save conversation…</source>
        <translation>Enregistrer le dialogue…</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Enregistrer le dialogue</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden.</source>
        <translation>Les mots de passe et les jetons sont masqués.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Un problème est survenu dans ce programme</translation>
    </message>
    <message>
        <source>Your settings are unchanged, and you can go on. The details below say where it happened. They hold no password, no address and nothing that you typed.</source>
        <translation>Vos paramètres n’ont pas changé et vous pouvez continuer. Les détails ci-dessous indiquent où le problème s’est produit. Ils ne contiennent ni mot de passe, ni adresse, ni rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DetailsTabs</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Server features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Tous les ports</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Shows where this was seen</source>
        <translation>Montre où cela a été constaté</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain an error</source>
        <translation>Expliquer une erreur</translation>
    </message>
    <message>
        <source>Paste what another mail app, a returned message or a log says. It is explained on this computer; nothing is sent anywhere.</source>
        <translation>Collez ce que dit un autre logiciel de messagerie, un message retourné ou un journal. L’explication se fait sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>535 5.7.8 Error: authentication failed</source>
        <translation>535 5.7.8 Error: authentication failed</translation>
    </message>
    <message>
        <source>Error &amp;message</source>
        <translation>&amp;Message d’erreur</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>&amp;Server, if known</source>
        <translation>&amp;Serveur, si vous le connaissez</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Paste the error message first.</source>
        <translation>Collez d’abord le message d’erreur.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explication en cours…</translation>
    </message>
</context>
<context>
    <name>ExplainResult</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>&amp;Tester ces paramètres</translation>
    </message>
    <message>
        <source>Read from: {text}</source>
        <translation>Texte analysé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Un test est en cours. Attendez qu’il se termine, ou arrêtez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>FeatureModel</name>
    <message>
        <source>Feature</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>before encryption {before}, after it {after}</source>
        <translation>avant le chiffrement {before}, après {after}</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <translation>Avant le chiffrement</translation>
    </message>
    <message>
        <source>After encryption</source>
        <translation>Après le chiffrement</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>{feature}: {difference}</source>
        <translation>{feature}&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>Offered only after encryption</source>
        <translation>Proposé seulement après le chiffrement</translation>
    </message>
    <message>
        <source>Offered only before encryption</source>
        <translation>Proposé seulement avant le chiffrement</translation>
    </message>
    <message>
        <source>Not the same after encryption</source>
        <translation>Différent après le chiffrement</translation>
    </message>
    <message>
        <source>{meaning}. {difference}</source>
        <translation>{meaning}. {difference}</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>plus nécessaire</translation>
    </message>
</context>
<context>
    <name>FeatureTable</name>
    <message>
        <source>Server features</source>
        <translation>Fonctions du serveur</translation>
    </message>
</context>
<context>
    <name>FeaturesTab</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy server features</source>
        <translation>Copier les fonctions du serveur</translation>
    </message>
    <message>
        <source>The server has not said yet what it can do.</source>
        <translation>Le serveur n’a pas encore dit ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and lists nothing.</source>
        <translation>Le serveur ne connaît que HELO, l’ancienne présentation, et n’indique aucune fonction.</translation>
    </message>
    <message>
        <source>The test ended before the server said what it can do.</source>
        <translation>Le test s’est terminé avant que le serveur dise ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>The server lists nothing.</source>
        <translation>Le serveur n’indique aucune fonction.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans le dialogue</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Clear history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Delete all past tests?</source>
        <translation>Effacer tous les tests passés&#xa0;?</translation>
    </message>
    <message>
        <source>They are deleted from this computer and cannot be brought back. Reports that you saved stay.</source>
        <translation>Ils sont effacés de cet ordinateur et ne peuvent pas être récupérés. Les rapports que vous avez enregistrés restent.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The last 200 tests are kept on this computer, without passwords.</source>
        <translation>Les 200 derniers tests sont conservés sur cet ordinateur, sans mot de passe.</translation>
    </message>
    <message>
        <source>New tests are not kept: the history is switched off in the preferences.</source>
        <translation>Les nouveaux tests ne sont pas conservés&#xa0;: l’historique est désactivé dans les préférences.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>&amp;Vider l’historique…</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Compare the two chosen tests</source>
        <translation>Comparer les deux tests choisis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the chosen test</source>
        <translation>Ouvrir le test choisi</translation>
    </message>
    <message>
        <source>No test is kept yet.</source>
        <translation>Aucun test n’est encore conservé.</translation>
    </message>
    <message>
        <source>Compare says what changed between the two.</source>
        <translation>«&#xa0;Comparer&#xa0;» indique ce qui a changé entre les deux.</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose a second test to compare two.</source>
        <translation>Maintenez Ctrl et choisissez un second test pour comparer les deux.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Past tests</source>
        <translation>Tests passés</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Not a current test</source>
        <translation>Ce n’est pas un test actuel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this result</source>
        <translation>Fermer ce résultat</translation>
    </message>
</context>
<context>
    <name>LiveDuration</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Nouveau compte</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Enregistrer le compte</translation>
    </message>
    <message>
        <source>Rena&amp;me account…</source>
        <translation>&amp;Renommer le compte…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer des paramètres…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>&amp;Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier &amp;le rapport</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation>&amp;Copier les paramètres</translation>
    </message>
    <message>
        <source>Settings car&amp;d…</source>
        <translation>&amp;Fiche de paramètres…</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Rechercher dans le dialogue</translation>
    </message>
    <message>
        <source>Forget saved &amp;password</source>
        <translation>Effacer le &amp;mot de passe enregistré</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Compare all ports</source>
        <translation>&amp;Comparer tous les ports</translation>
    </message>
    <message>
        <source>Send a test &amp;message…</source>
        <translation>Envoyer un &amp;message de test…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Dialogue</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>Server &amp;features</source>
        <translation>&amp;Fonctions du serveur</translation>
    </message>
    <message>
        <source>All &amp;ports</source>
        <translation>Tous les &amp;ports</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;What do these settings mean?</source>
        <translation>&amp;Que signifient ces paramètres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;Expliquer une erreur…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Outbox Check</source>
        <translation>À &amp;propos d’Outbox Check</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Same as e-mail address</source>
        <translation>Identique à l’adresse e-mail</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Also send a test message to m&amp;yself</source>
        <translation>M’en&amp;voyer un message de test</translation>
    </message>
    <message>
        <source>Also send a test message to myself</source>
        <translation>M’envoyer aussi un message de test</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>This computer’s address</source>
        <translation>L’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>With further connections when a test fails. No password is ever sent on them.</source>
        <translation>Avec des connexions supplémentaires quand un test échoue. Aucun mot de passe n’y est jamais envoyé.</translation>
    </message>
    <message>
        <source>Loo&amp;k for the cause</source>
        <translation>C&amp;hercher la cause</translation>
    </message>
    <message>
        <source>Look for the cause with further connections</source>
        <translation>Chercher la cause avec des connexions supplémentaires</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The name to sign in with, if it is not the e-mail address.</source>
        <translation>Le nom pour s’identifier, si ce n’est pas l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Automatic takes the best that the server and this program know.</source>
        <translation>«&#xa0;Automatique&#xa0;» choisit la meilleure méthode commune.</translation>
    </message>
    <message>
        <source>Send the test message to</source>
        <translation>Envoyer le message de test à</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Délai ma&amp;ximal</translation>
    </message>
    <message>
        <source>Time limit per step in seconds</source>
        <translation>Délai maximal par étape, en secondes</translation>
    </message>
    <message>
        <source>How long each step may take.</source>
        <translation>Durée maximale de chaque étape.</translation>
    </message>
    <message>
        <source>I&amp;nternet protocol</source>
        <translation>Protoco&amp;le Internet</translation>
    </message>
    <message>
        <source>Internet protocol</source>
        <translation>Protocole Internet</translation>
    </message>
    <message>
        <source>Introduce &amp;as (EHLO)</source>
        <translation>Nom &amp;annoncé (EHLO)</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <translation>Nom sous lequel cet ordinateur se présente</translation>
    </message>
    <message>
        <source>Some servers want a real name here. Leave it empty unless yours does.</source>
        <translation>Certains serveurs exigent ici un vrai nom. Laissez ce champ vide sauf si le vôtre en demande un.</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>A saved password is not shown. Type a new one to replace it.</source>
        <translation>Un mot de passe enregistré n’est pas affiché. Saisissez-en un nouveau pour le remplacer.</translation>
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
        <translation>non essayé</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Port comparison</source>
        <translation>Comparaison des ports</translation>
    </message>
</context>
<context>
    <name>PortsFooter</name>
    <message>
        <source>Compare all ports</source>
        <translation>Comparer tous les ports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>This is about {host}, not about the server in the form.</source>
        <translation>Ceci concerne {host}, et non le serveur du formulaire.</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Un test est en cours. Attendez qu’il se termine, ou arrêtez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>PortsTab</name>
    <message>
        <source>Tries the usual ports of the server, each with and without encryption, and says which is best; no password is ever sent while comparing.</source>
        <translation>Essaie les ports habituels du serveur, chacun avec et sans chiffrement, et indique le meilleur&#xa0;; aucun mot de passe n’est jamais envoyé pendant la comparaison.</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Chaque choix s’applique aussitôt et est mémorisé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Always &amp;underline shortcut letters</source>
        <translation>Toujours &amp;souligner les lettres de raccourci</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>What a new account begins with.</source>
        <translation>Les valeurs de départ d’un nouveau compte.</translation>
    </message>
    <message>
        <source>&amp;Time limit per step</source>
        <translation>&amp;Délai maximal par étape</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keyring</source>
        <translation>&amp;Mémoriser le mot de passe dans le trousseau de clés</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <source>What a report hides unless you decide otherwise.</source>
        <translation>Ce qu’un rapport masque, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Masquer mon adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Masquer le nom et les adresses de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Hide the &amp;server name</source>
        <translation>Masquer le nom du ser&amp;veur</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The last 200 tests, never with a password.</source>
        <translation>Les 200 derniers tests, toujours sans mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>&amp;Conserver l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>La fenêtre sera dans cette langue au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Your system asks for high contrast, and its colours are kept.</source>
        <translation>Votre système demande un contraste élevé&#xa0;; ses couleurs sont conservées.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. What you chose holds until you close the window.</source>
        <translation>Impossible d’écrire dans {folder}. Vos choix restent valables jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ProviderPageButton</name>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>Ouvre {page} dans le navigateur</translation>
    </message>
    <message>
        <source>How to switch it on</source>
        <translation>Comment l’activer</translation>
    </message>
    <message>
        <source>How to get an app password</source>
        <translation>Obtenir un mot de passe d’application</translation>
    </message>
    <message>
        <source>How to get an authorisation code</source>
        <translation>Obtenir un code d’autorisation</translation>
    </message>
    <message>
        <source>How to get SMTP credentials</source>
        <translation>Obtenir des identifiants SMTP</translation>
    </message>
    <message>
        <source>How to get an API key</source>
        <translation>Obtenir une clé d’API</translation>
    </message>
    <message>
        <source>How to get the password</source>
        <translation>Obtenir le mot de passe</translation>
    </message>
    <message>
        <source>Open the provider’s page</source>
        <translation>Ouvrir la page du fournisseur</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>&amp;Remember in this computer’s keyring</source>
        <translation>Mémo&amp;riser dans le trousseau</translation>
    </message>
    <message>
        <source>Remember in this computer’s keyring</source>
        <translation>Mémoriser dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The password is kept encrypted by your system, not in a file of this app.</source>
        <translation>Votre système conserve le mot de passe sous forme chiffrée, et non dans un fichier de ce programme.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Report copied. Passwords were left out.</source>
        <translation>Rapport copié, sans les mots de passe.</translation>
    </message>
    <message>
        <source>Question copied, ready to be pasted into a mail. Passwords were left out.</source>
        <translation>Question copiée, prête à être collée dans un message, sans les mots de passe.</translation>
    </message>
    <message>
        <source>Settings copied. The password was left out.</source>
        <translation>Paramètres copiés, sans le mot de passe.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>This is what others will see. Passwords are never part of a report.</source>
        <translation>Voici ce que les autres verront. Un rapport ne contient jamais de mot de passe.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Masquer mon adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Masquer le nom et les adresses de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Hide the server &amp;name</source>
        <translation>Masquer le nom du ser&amp;veur</translation>
    </message>
    <message>
        <source>A server may repeat in its own words what is hidden here: look before you send.</source>
        <translation>Un serveur peut répéter à sa façon ce qui est masqué ici&#xa0;: vérifiez avant d’envoyer.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages Web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page Web (HTML)</translation>
    </message>
    <message>
        <source>JSON, which can be opened here again</source>
        <translation>JSON, que ce programme peut rouvrir</translation>
    </message>
    <message>
        <source>Message to my provider</source>
        <translation>Message à mon fournisseur</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Recherche de la cause…</translation>
    </message>
    <message>
        <source>Further connections to the server may show it. No password is sent on them.</source>
        <translation>D’autres connexions au serveur peuvent la révéler. Aucun mot de passe n’y est envoyé.</translation>
    </message>
    <message>
        <source>Starting the test…</source>
        <translation>Démarrage du test…</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{result}, took {time}</source>
        <translation>{result}, durée {time}</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
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
        <translation>Une porte numérotée de ce serveur. Votre logiciel de messagerie et le serveur doivent utiliser la même.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The computer that sends your mail, for example smtp.example.com. Your provider lists it as “outgoing server” or “SMTP”.</source>
        <translation>L’ordinateur qui envoie votre courrier, par exemple smtp.example.com. Votre fournisseur l’appelle «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serveur sortant</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>The standard port for sending mail. Starts plain, then switches to encryption.</source>
        <translation>Le port standard pour l’envoi de courrier. Commence en clair, puis passe au chiffrement.</translation>
    </message>
    <message>
        <source>Encrypted from the first byte. Recommended if your provider offers it.</source>
        <translation>Chiffré dès le premier octet. Recommandé si votre fournisseur le propose.</translation>
    </message>
    <message>
        <source>Used between mail servers. Most home and office networks block it.</source>
        <translation>Utilisé entre serveurs de messagerie. La plupart des réseaux privés et d’entreprise le bloquent.</translation>
    </message>
    <message>
        <source>An unofficial stand-in for 587 on networks that block it.</source>
        <translation>Un remplaçant non officiel du port 587 pour les réseaux qui bloquent celui-ci.</translation>
    </message>
    <message>
        <source>Not a usual mail port. Check it with your provider.</source>
        <translation>Ce n’est pas un port de messagerie habituel. Vérifiez-le auprès de votre fournisseur.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>None (not secure)</source>
        <translation>Aucun (non sécurisé)</translation>
    </message>
    <message>
        <source>Picks TLS on 465 and STARTTLS elsewhere.</source>
        <translation>Choisit TLS sur le port 465 et STARTTLS sur les autres.</translation>
    </message>
    <message>
        <source>The connection starts plain and is then upgraded to TLS. Needs a server that offers it.</source>
        <translation>La connexion commence en clair, puis passe à TLS. Le serveur doit le proposer.</translation>
    </message>
    <message>
        <source>Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.</source>
        <translation>Aussi appelé SSL, SSL/TLS ou TLS implicite. D’anciens logiciels disent encore SSL&#xa0;; les serveurs utilisent TLS aujourd’hui.</translation>
    </message>
    <message>
        <source>Anyone on the network can read your password. The password will not be sent unless you confirm.</source>
        <translation>Toute personne sur le réseau peut lire votre mot de passe. Il ne sera pas envoyé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>A profile also names the server that mail is fetched from. Enter it below, under “Incoming server (IMAP)”.</source>
        <translation>Un profil indique aussi le serveur sur lequel le courrier est relevé. Saisissez-le ci-dessous, sous «&#xa0;Serveur entrant (IMAP)&#xa0;».</translation>
    </message>
    <message>
        <source>msmtp has no way to write a quotation mark in a user name.</source>
        <translation>msmtp ne permet pas d’écrire un guillemet dans un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Autoconfig file</source>
        <translation>Fichier Autoconfig</translation>
    </message>
    <message>
        <source>Apple profile</source>
        <translation>Profil Apple</translation>
    </message>
    <message>
        <source>What the program asks for, in the words of its own window.</source>
        <translation>Ce que le programme demande, avec les mots de sa propre fenêtre.</translation>
    </message>
    <message>
        <source>To keep, to print or to send to somebody.</source>
        <translation>À conserver, à imprimer ou à envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>For whoever runs the domain: published at autoconfig.DOMAIN/mail/config-v1.1.xml, it sets up Thunderbird and several other programs.</source>
        <translation>Pour la personne qui gère le domaine&#xa0;: publié sur autoconfig.DOMAIN/mail/config-v1.1.xml, ce fichier configure Thunderbird et plusieurs autres programmes.</translation>
    </message>
    <message>
        <source>Open it on the iPhone, iPad or Mac and install it in the settings there.</source>
        <translation>Ouvrez-le sur l’iPhone, l’iPad ou le Mac et installez-le dans les réglages de l’appareil.</translation>
    </message>
    <message>
        <source>Save it as ~/.msmtprc, readable by nobody else (chmod 600).</source>
        <translation>Enregistrez-le sous ~/.msmtprc, lisible par vous seul (chmod 600).</translation>
    </message>
    <message>
        <source>A command for the terminal that tests the same, up to signing in.</source>
        <translation>Une commande pour le terminal qui teste la même chose, jusqu’à l’identification.</translation>
    </message>
</context>
<context>
    <name>SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation>Fiche de paramètres</translation>
    </message>
    <message>
        <source>The settings as they were tested. There is no password in any of these.</source>
        <translation>Les paramètres tels qu’ils ont été testés. Aucun de ces formats ne contient de mot de passe.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message>
        <source>Apple profiles (*.mobileconfig)</source>
        <translation>Profils Apple (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats des paramètres</translation>
    </message>
    <message>
        <source>To copy or save</source>
        <translation>À copier ou à enregistrer</translation>
    </message>
    <message>
        <source>Where to type the settings</source>
        <translation>Où les saisir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Incoming server (IMAP)</source>
        <translation>Serveur entrant (&amp;IMAP)</translation>
    </message>
    <message>
        <source>The server that mail is fetched from. It is not tested. The Apple profile needs it.</source>
        <translation>Le serveur sur lequel le courrier est relevé. Il n’est pas testé. Le profil Apple en a besoin.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Serveur entrant (IMAP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.xml *.mobileconfig *.js *.json *msmtprc)</source>
        <translation>Paramètres (*.xml *.mobileconfig *.js *.json *msmtprc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Settings taken from “{file}”. Passwords are never taken from a file.</source>
        <translation>Paramètres repris de «&#xa0;{file}&#xa0;». Les mots de passe ne sont jamais repris d’un fichier.</translation>
    </message>
    <message>
        <source>The file names several servers for sending mail. Which one do you want to test?</source>
        <translation>Le fichier indique plusieurs serveurs d’envoi. Lequel voulez-vous tester&#xa0;?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test from any field</source>
        <translation>Tester depuis n’importe quel champ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to a field (hold Alt to see the letters)</source>
        <translation>Aller à un champ (maintenez Alt pour voir les lettres)</translation>
    </message>
    <message>
        <source>Open or close a step</source>
        <translation>Ouvrir ou fermer une étape</translation>
    </message>
    <message>
        <source>Open all steps</source>
        <translation>Ouvrir toutes les étapes</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>Copier une étape</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Many failed sign-ins</source>
        <translation>Nombreuses identifications refusées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in &amp;anyway</source>
        <translation>S’&amp;identifier quand même</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>The rest is under Conversation.</source>
        <translation>La suite se trouve sous «&#xa0;Dialogue&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminée</translation>
    </message>
</context>
<context>
    <name>StepTree</name>
    <message>
        <source>Test steps</source>
        <translation>Étapes du test</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Dialogue avec le serveur</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust a certificate</source>
        <translation>Approuver un certificat</translation>
    </message>
    <message>
        <source>This is right for a program on this computer, such as a mail bridge, or for a server of your own, once you have compared the fingerprint with the one shown there.</source>
        <translation>C’est justifié pour un programme de cet ordinateur, comme une passerelle de messagerie, ou pour votre propre serveur, une fois que vous avez comparé l’empreinte avec celle qui y est affichée.</translation>
    </message>
    <message>
        <source>With a provider’s server on the internet it is probably an attack: somebody may stand between you and the server, and would get your password. Then choose Cancel, and ask your provider.</source>
        <translation>Avec le serveur d’un fournisseur sur Internet, c’est probablement une attaque&#xa0;: quelqu’un peut s’être placé entre vous et le serveur, et obtiendrait votre mot de passe. Dans ce cas, choisissez «&#xa0;Annuler&#xa0;» et interrogez votre fournisseur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only for this test</source>
        <translation>Seulement pour ce test</translation>
    </message>
    <message>
        <source>Remember for this server</source>
        <translation>Mémoriser pour ce serveur</translation>
    </message>
    <message>
        <source>Trust this one certificate?</source>
        <translation>Approuver ce seul certificat&#xa0;?</translation>
    </message>
    <message>
        <source>{server} shows it, and this computer cannot vouch for it.</source>
        <translation>{server} le présente, et cet ordinateur ne peut pas s’en porter garant.</translation>
    </message>
    <message>
        <source>Unless you know why it changed, do not trust it.</source>
        <translation>Si vous ne savez pas pourquoi il a changé, ne l’approuvez pas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Full subject</source>
        <translation>Sujet complet</translation>
    </message>
    <message>
        <source>Full issuer</source>
        <translation>Émetteur complet</translation>
    </message>
    <message>
        <source>Fingerprint trusted before</source>
        <translation>Empreinte approuvée auparavant</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>For this test you trust one certificate of this server yourself.</source>
        <translation>Pour ce test, vous approuvez vous-même un certificat de ce serveur.</translation>
    </message>
    <message>
        <source>You trust one certificate of this server yourself.</source>
        <translation>Vous approuvez vous-même un certificat de ce serveur.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Ne plus approuver</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of this server</source>
        <translation>Ne plus approuver le certificat de ce serveur</translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Put back previous settings</source>
        <translation>Rétablir les paramètres précédents</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>Voir le certificat</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Ressaisir le mot de passe</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Saisir un nouveau jeton</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Envoyer un message de test…</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copier les paramètres</translation>
    </message>
    <message>
        <source>Settings card…</source>
        <translation>Fiche de paramètres…</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Approuver ce certificat…</translation>
    </message>
    <message>
        <source>Compare all ports</source>
        <translation>Comparer tous les ports</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy question for my provider</source>
        <translation>Copier la question pour mon fournisseur</translation>
    </message>
    <message>
        <source>Copy question for my administrator</source>
        <translation>Copier la question pour mon administrateur</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Test progress</source>
        <translation>Avancement du test</translation>
    </message>
</context>
<context>
    <name>VerdictEvidence</name>
    <message>
        <source>What was seen:</source>
        <translation>Ce qui a été constaté&#xa0;:</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Result for the previous settings</source>
        <translation>Résultat pour les paramètres précédents</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Find out why your mail won’t send</source>
        <translation>Trouvez pourquoi votre courrier ne part pas</translation>
    </message>
    <message>
        <source>Enter server, port and encryption, and a password to test signing in too. Then press “Test connection”. No message is sent unless you ask for it.</source>
        <translation>Saisissez le serveur, le port et le chiffrement, ainsi qu’un mot de passe pour tester aussi l’identification. Cliquez ensuite sur «&#xa0;Tester la connexion&#xa0;». Aucun message n’est envoyé sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Joindre le serveur</translation>
    </message>
    <message>
        <source>Looks up the server and connects to its port.</source>
        <translation>Recherche le serveur et se connecte à son port.</translation>
    </message>
    <message>
        <source>Connect and encrypt</source>
        <translation>Se connecter et chiffrer</translation>
    </message>
    <message>
        <source>Shows every step as it happens and checks the certificate.</source>
        <translation>Montre chaque étape en direct et vérifie le certificat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Tells you in plain words what is wrong and who has to act.</source>
        <translation>Vous dit en mots simples ce qui ne va pas et qui doit agir.</translation>
    </message>
    <message>
        <source>I have an error message from another mail app</source>
        <translation>J’ai un message d’erreur d’un autre logiciel de messagerie</translation>
    </message>
    <message>
        <source>What do these settings mean?</source>
        <translation>Que signifient ces paramètres&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Send it &amp;to</source>
        <translation>&amp;L’envoyer à</translation>
    </message>
    <message>
        <source>Test and send</source>
        <translation>Tester et envoyer</translation>
    </message>
    <message>
        <source>The settings are tested once more, and this time a short message is really sent.</source>
        <translation>Les paramètres sont testés encore une fois et, cette fois, un court message est vraiment envoyé.</translation>
    </message>
</context>
<context>
    <name>_MenuButton</name>
    <message>
        <source>Account actions</source>
        <translation>Actions du compte</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your file of accounts was damaged. What could be read is here; the damaged file was set aside as {path}.</source>
        <extracomment>account_file.damaged</extracomment>
        <translation>Votre fichier de comptes était endommagé. Ce qui a pu être lu est ici&#xa0;; le fichier endommagé a été mis de côté sous {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of accounts, {path}. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.newer</extracomment>
        <translation>Une version plus récente de ce programme a écrit votre fichier de comptes, {path}. Il reste intact et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, or its folder belongs to somebody else. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.foreign</extracomment>
        <translation>Votre fichier de comptes, {path}, ou son dossier appartient à quelqu’un d’autre. Il reste intact et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, could not be read. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.unreadable</extracomment>
        <translation>Votre fichier de comptes, {path}, n’a pas pu être lu. Il reste intact et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Your accounts could not be written to {path}. What was saved before is still there.</source>
        <extracomment>account_file.not_saved</extracomment>
        <translation>Vos comptes n’ont pas pu être écrits dans {path}. Ce qui était déjà enregistré y est toujours.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>certificate.label.issued_to
----------
step.label.issued_to</extracomment>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Also valid for</source>
        <extracomment>certificate.label.also_valid_for</extracomment>
        <translation>Valable aussi pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>certificate.label.issued_by
----------
step.label.issued_by</extracomment>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate.label.valid</extracomment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>certificate.label.key</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>certificate.label.fingerprint</extracomment>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <extracomment>certificate.label.old_fingerprint</extracomment>
        <translation>Empreinte SHA-1</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <extracomment>certificate.label.issuer_address</extracomment>
        <translation>Certificat de l’émetteur à l’adresse</translation>
    </message>
    <message>
        <source>{names}</source>
        <extracomment>certificate.value.names</extracomment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>certificate.value.names_and_more</extracomment>
        <translation>{names} et {count} de plus</translation>
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
        <translation>{key} bits, signé avec {signature}</translation>
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
        <translation>Ce n’est pas le même certificat que celui que vous avez approuvé le {first_day}</translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (less than a day left)</source>
        <extracomment>certificate.valid.left.today</extracomment>
        <translation>du {first_day} au {expiry_day} (reste moins d’un jour)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} day left)</source>
        <extracomment>certificate.valid.left.one</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (reste {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (restent {count} jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} days left)</source>
        <extracomment>certificate.valid.left.other</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (reste {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (restent {count} jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (expired less than a day ago)</source>
        <extracomment>certificate.valid.over.today</extracomment>
        <translation>du {first_day} au {expiry_day} (expiré depuis moins d’un jour)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} day ago)</source>
        <extracomment>certificate.valid.over.one</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (expiré depuis {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (expiré depuis {count} jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} days ago)</source>
        <extracomment>certificate.valid.over.other</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (expiré depuis {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (expiré depuis {count} jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (starts in less than a day)</source>
        <extracomment>certificate.valid.ahead.today</extracomment>
        <translation>du {first_day} au {expiry_day} (commence dans moins d’un jour)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} day)</source>
        <extracomment>certificate.valid.ahead.one</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (commence dans {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (commence dans {count} jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} days)</source>
        <extracomment>certificate.valid.ahead.other</extracomment>
        <translation>
            <numerusform>du {first_day} au {expiry_day} (commence dans {count} jour)</numerusform>
            <numerusform>du {first_day} au {expiry_day} (commence dans {count} jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted by this computer</source>
        <extracomment>certificate.chain.trusted</extracomment>
        <translation>approuvé par cet ordinateur</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <extracomment>certificate.chain.not_trusted</extracomment>
        <translation>non approuvé par cet ordinateur</translation>
    </message>
    <message>
        <source>not sent by the server</source>
        <extracomment>certificate.chain.missing</extracomment>
        <translation>non envoyé par le serveur</translation>
    </message>
    <message>
        <source>expired on {expiry_day}</source>
        <extracomment>certificate.chain.expired</extracomment>
        <translation>expiré le {expiry_day}</translation>
    </message>
    <message>
        <source>not valid before {first_day}</source>
        <extracomment>certificate.chain.early</extracomment>
        <translation>pas valable avant le {first_day}</translation>
    </message>
    <message>
        <source>not for {host}</source>
        <extracomment>certificate.chain.other_name</extracomment>
        <translation>pas pour {host}</translation>
    </message>
    <message>
        <source>vouches for itself, nobody else does</source>
        <extracomment>certificate.chain.self_signed</extracomment>
        <translation>se porte garant de lui-même, personne d’autre ne le fait</translation>
    </message>
    <message>
        <source>not the one that you trusted</source>
        <extracomment>certificate.chain.changed</extracomment>
        <translation>pas celui que vous avez approuvé</translation>
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
        <translation>envoyé aussi, mais ne fait pas partie de la chaîne</translation>
    </message>
    <message numerus="yes">
        <source>{count} certificate could not be read</source>
        <extracomment>certificate.chain.unreadable.one</extracomment>
        <translation>
            <numerusform>{count} certificat n’a pas pu être lu</numerusform>
            <numerusform>{count} certificats n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certificates could not be read</source>
        <extracomment>certificate.chain.unreadable.other</extracomment>
        <translation>
            <numerusform>{count} certificat n’a pas pu être lu</numerusform>
            <numerusform>{count} certificats n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tests went well.</source>
        <extracomment>comparison.summary.both_work</extracomment>
        <translation>Les deux tests ont réussi.</translation>
    </message>
    <message>
        <source>It worked on {first_day} and does not any more.</source>
        <extracomment>comparison.summary.broke</extracomment>
        <translation>Cela fonctionnait le {first_day} et ne fonctionne plus.</translation>
    </message>
    <message>
        <source>It works now; on {first_day} it did not.</source>
        <extracomment>comparison.summary.mended</extracomment>
        <translation>Cela fonctionne maintenant&#xa0;; le {first_day}, cela ne fonctionnait pas.</translation>
    </message>
    <message>
        <source>Both tests ended with the same trouble.</source>
        <extracomment>comparison.summary.same_trouble</extracomment>
        <translation>Les deux tests se sont terminés par le même problème.</translation>
    </message>
    <message>
        <source>Neither test went well, and the reasons are different.</source>
        <extracomment>comparison.summary.other_trouble</extracomment>
        <translation>Aucun des deux tests n’a réussi, et les raisons sont différentes.</translation>
    </message>
    <message>
        <source>One of the tests was stopped, so only part of it can be compared.</source>
        <extracomment>comparison.summary.stopped</extracomment>
        <translation>L’un des tests a été arrêté&#xa0;; une partie seulement peut donc être comparée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>comparison.topic.settings
----------
report.heading.settings</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>comparison.topic.result
----------
report.heading.result</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <extracomment>comparison.topic.addresses</extracomment>
        <translation>Adresses du serveur</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <extracomment>comparison.topic.network</extracomment>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>comparison.topic.greeting</extracomment>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <source>Server features</source>
        <extracomment>comparison.topic.features
----------
report.heading.features</extracomment>
        <translation>Fonctions du serveur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>comparison.topic.certificate
----------
report.heading.certificate</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>comparison.topic.sign_in
----------
port.column.sign_in</extracomment>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>comparison.topic.times</extracomment>
        <translation>Durées</translation>
    </message>
    <message>
        <source>The two tests were not about the same settings, so other differences may come from that.</source>
        <extracomment>comparison.meaning.settings</extracomment>
        <translation>Les deux tests n’avaient pas les mêmes paramètres&#xa0;; les autres différences peuvent venir de là.</translation>
    </message>
    <message>
        <source>The name of the server leads somewhere else than before: the provider moved it, or this network answers names in its own way.</source>
        <extracomment>comparison.meaning.addresses</extracomment>
        <translation>Le nom du serveur ne mène plus au même endroit&#xa0;: le fournisseur a déplacé le serveur, ou ce réseau répond à sa façon aux recherches de noms.</translation>
    </message>
    <message>
        <source>The server could be reached in one test and not in the other. Where only the network differs, the network is the cause.</source>
        <extracomment>comparison.meaning.network</extracomment>
        <translation>Le serveur a pu être joint dans un test et pas dans l’autre. Si seul le réseau diffère, c’est lui la cause.</translation>
    </message>
    <message>
        <source>Another server answers, or the same one was changed.</source>
        <extracomment>comparison.meaning.greeting</extracomment>
        <translation>Un autre serveur répond, ou le même a été modifié.</translation>
    </message>
    <message>
        <source>The server offered less in the later test. A firewall or a virus scanner that reads along can take features away.</source>
        <extracomment>comparison.meaning.features_fewer</extracomment>
        <translation>Le serveur proposait moins de fonctions dans le test le plus récent. Un pare-feu ou un antivirus qui lit les échanges peut en retirer.</translation>
    </message>
    <message>
        <source>The server offers other features than before: it was changed, or something in between reads along.</source>
        <extracomment>comparison.meaning.features</extracomment>
        <translation>Le serveur propose d’autres fonctions qu’avant&#xa0;: il a été modifié, ou quelque chose en chemin lit les échanges.</translation>
    </message>
    <message>
        <source>The two tests agreed on different encryption.</source>
        <extracomment>comparison.meaning.encryption</extracomment>
        <translation>Les deux tests ont convenu de chiffrements différents.</translation>
    </message>
    <message>
        <source>The certificate was renewed by the same authority.</source>
        <extracomment>comparison.meaning.certificate_renewed</extracomment>
        <translation>Le certificat a été renouvelé par la même autorité.</translation>
    </message>
    <message>
        <source>The certificate comes from another authority. If the two tests were made on different networks, something on one of them is probably reading along.</source>
        <extracomment>comparison.meaning.certificate</extracomment>
        <translation>Le certificat vient d’une autre autorité. Si les deux tests se sont faits sur des réseaux différents, quelque chose y lit probablement les échanges.</translation>
    </message>
    <message>
        <source>Signing in went differently: look at the password and at what the provider says.</source>
        <extracomment>comparison.meaning.sign_in</extracomment>
        <translation>L’identification s’est passée autrement&#xa0;: vérifiez le mot de passe et ce qu’en dit le fournisseur.</translation>
    </message>
    <message>
        <source>A step took much longer in one of the tests.</source>
        <extracomment>comparison.meaning.times</extracomment>
        <translation>Une étape a duré beaucoup plus longtemps dans l’un des tests.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}</source>
        <extracomment>comparison.value.settings
----------
settings_file.choice</extracomment>
        <translation>{host}, port {port}, {encryption}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>comparison.value.none
----------
report.value.none</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>only here: {value}</source>
        <extracomment>comparison.value.only</extracomment>
        <translation>seulement ici&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{step}: {took}</source>
        <extracomment>comparison.value.step_took</extracomment>
        <translation>{step}&#xa0;: {took}</translation>
    </message>
    <message>
        <source>{issuer}, valid until {expiry_day}</source>
        <extracomment>comparison.value.certificate</extracomment>
        <translation>{issuer}, valable jusqu’au {expiry_day}</translation>
    </message>
    <message>
        <source>Second look</source>
        <extracomment>control.heading</extracomment>
        <translation>Seconde vérification</translation>
    </message>
    <message>
        <source>Looking again to find the cause</source>
        <extracomment>control.doing</extracomment>
        <translation>Nouvelle vérification pour trouver la cause</translation>
    </message>
    <message>
        <source>The same port with TLS from the start</source>
        <extracomment>control.name.tls_from_the_start</extracomment>
        <translation>Le même port avec TLS dès le début</translation>
    </message>
    <message>
        <source>The same port in plain text</source>
        <extracomment>control.name.plain_text_first</extracomment>
        <translation>Le même port en clair</translation>
    </message>
    <message>
        <source>The name {host}</source>
        <extracomment>control.name.name_in_certificate</extracomment>
        <translation>Le nom {host}</translation>
    </message>
    <message>
        <source>Older versions of TLS</source>
        <extracomment>control.name.older_tls</extracomment>
        <translation>Anciennes versions de TLS</translation>
    </message>
    <message>
        <source>Port {port} with STARTTLS</source>
        <extracomment>control.name.other_port.starttls</extracomment>
        <translation>Port {port} avec STARTTLS</translation>
    </message>
    <message>
        <source>Port {port} with TLS</source>
        <extracomment>control.name.other_port.tls</extracomment>
        <translation>Port {port} avec TLS</translation>
    </message>
    <message>
        <source>Port {port} without encryption</source>
        <extracomment>control.name.other_port.none</extracomment>
        <translation>Port {port} sans chiffrement</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <extracomment>control.name.other_family.ipv4</extracomment>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <extracomment>control.name.other_family.ipv6</extracomment>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>Works up to signing in, {version}</source>
        <extracomment>control.result.works</extracomment>
        <translation>Fonctionne, {version} (identification non testée)</translation>
    </message>
    <message>
        <source>Works up to signing in, without encryption</source>
        <extracomment>control.result.works_unencrypted</extracomment>
        <translation>Fonctionne sans chiffrement (identification non testée)</translation>
    </message>
    <message>
        <source>Speaks {version}</source>
        <extracomment>control.result.speaks</extracomment>
        <translation>Parle {version}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>control.result.stopped</extracomment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>{endpoint}: {answer}</source>
        <extracomment>evidence.address</extracomment>
        <translation>{endpoint}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>issued to {subject}</source>
        <extracomment>evidence.subject</extracomment>
        <translation>délivré à {subject}</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <extracomment>evidence.issuer</extracomment>
        <translation>délivré par {issuer}</translation>
    </message>
    <message>
        <source>valid for {names}</source>
        <extracomment>evidence.names</extracomment>
        <translation>valable pour {names}</translation>
    </message>
    <message>
        <source>valid for no name</source>
        <extracomment>evidence.no_names</extracomment>
        <translation>valable pour aucun nom</translation>
    </message>
    <message>
        <source>valid from {not_before} until {not_after}</source>
        <extracomment>evidence.valid</extracomment>
        <translation>valable du {not_before} au {not_after}</translation>
    </message>
    <message>
        <source>trusted by its fingerprint {fingerprint}</source>
        <extracomment>evidence.trusted_by</extracomment>
        <translation>approuvé par son empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>trusted fingerprint: {fingerprint}</source>
        <extracomment>evidence.trusted</extracomment>
        <translation>empreinte approuvée&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>fingerprint found: {fingerprint}</source>
        <extracomment>evidence.found</extracomment>
        <translation>empreinte trouvée&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <extracomment>evidence.found_none</extracomment>
        <translation>aucun certificat trouvé</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: {answer}</source>
        <extracomment>evidence.look</extracomment>
        <translation>{host}, port {port}, {encryption}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: did not work</source>
        <extracomment>evidence.look_failed</extracomment>
        <translation>{host}, port {port}, {encryption}&#xa0;: n’a pas fonctionné</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>evidence.answer.connected</extracomment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>evidence.answer.refused</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>evidence.answer.timed_out</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no route</source>
        <extracomment>evidence.answer.unreachable</extracomment>
        <translation>aucun chemin</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>evidence.answer.prohibited</extracomment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>evidence.answer.reset</extracomment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>evidence.answer.cancelled</extracomment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Your file of trusted certificates was damaged. What could be read still counts; the damaged file was set aside as {path}.</source>
        <extracomment>exception_file.damaged</extracomment>
        <translation>Votre fichier de certificats approuvés était endommagé. Ce qui a pu être lu reste valable&#xa0;; le fichier endommagé a été mis de côté sous {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of trusted certificates, {path}. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.newer</extracomment>
        <translation>Une version plus récente de ce programme a écrit votre fichier de certificats approuvés, {path}. Il reste intact et aucun de ces certificats n’est approuvé.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, or its folder belongs to somebody else. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.foreign</extracomment>
        <translation>Votre fichier de certificats approuvés, {path}, ou son dossier appartient à quelqu’un d’autre. Il reste intact et aucun de ces certificats n’est approuvé.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, could not be read. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.unreadable</extracomment>
        <translation>Votre fichier de certificats approuvés, {path}, n’a pas pu être lu. Il reste intact et aucun de ces certificats n’est approuvé.</translation>
    </message>
    <message>
        <source>Your trusted certificates could not be written to {path}. Until you close the window it is as you chose; afterwards it is as before.</source>
        <extracomment>exception_file.not_saved</extracomment>
        <translation>Vos certificats approuvés n’ont pas pu être écrits dans {path}. Votre choix vaut jusqu’à la fermeture de la fenêtre&#xa0;; ensuite, tout sera comme avant.</translation>
    </message>
    <message>
        <source>The password was for another server, so it was taken out of the field. Type it again if it belongs to this one.</source>
        <extracomment>explain.password_removed</extracomment>
        <translation>Le mot de passe était destiné à un autre serveur&#xa0;; il a donc été retiré du champ. Ressaisissez-le s’il correspond à celui-ci.</translation>
    </message>
    <message>
        <source>There is no {host}</source>
        <extracomment>failure.name_not_found.result</extracomment>
        <translation>{host} n’existe pas</translation>
    </message>
    <message>
        <source>The name service of the internet does not know this name. It was looked up exactly as shown here.</source>
        <extracomment>failure.name_not_found.explanation</extracomment>
        <translation>Le service de noms d’Internet ne connaît pas ce nom. Il a été recherché exactement tel qu’il est affiché ici.</translation>
    </message>
    <message>
        <source>{host} has no address</source>
        <extracomment>failure.no_address_of_family.any.result</extracomment>
        <translation>{host} n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The name exists, but no server can be reached under it.</source>
        <extracomment>failure.no_address_of_family.any.explanation</extracomment>
        <translation>Le nom existe, mais il ne permet de joindre aucun serveur.</translation>
    </message>
    <message>
        <source>{host} has no IPv4 address</source>
        <extracomment>failure.no_address_of_family.ipv4.result
----------
verdict.dns.not_found.ipv4.headline.1</extracomment>
        <translation>{host} n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>Only IPv4 was to be used. The name exists, but only with IPv6 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv4.explanation</extracomment>
        <translation>Seul IPv4 devait être utilisé. Le nom existe, mais seulement avec des adresses IPv6.</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address</source>
        <extracomment>failure.no_address_of_family.ipv6.result
----------
verdict.dns.not_found.ipv6.headline.1</extracomment>
        <translation>{host} n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>Only IPv6 was to be used. The name exists, but only with IPv4 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv6.explanation</extracomment>
        <translation>Seul IPv6 devait être utilisé. Le nom existe, mais seulement avec des adresses IPv4.</translation>
    </message>
    <message>
        <source>{host} is another server</source>
        <extracomment>failure.name_leads_elsewhere.result</extracomment>
        <translation>{host} est un autre serveur</translation>
    </message>
    <message>
        <source>The name exists, but none of its addresses is one of the server that was tested.</source>
        <extracomment>failure.name_leads_elsewhere.explanation</extracomment>
        <translation>Le nom existe, mais aucune de ses adresses n’est celle du serveur testé.</translation>
    </message>
    <message>
        <source>The name service failed</source>
        <extracomment>failure.name_lookup_failed.result</extracomment>
        <translation>Le service de noms a échoué</translation>
    </message>
    <message>
        <source>This network’s name service gave no answer that can be used. The server name may be right.</source>
        <extracomment>failure.name_lookup_failed.explanation</extracomment>
        <translation>Le service de noms de ce réseau n’a donné aucune réponse utilisable. Le nom du serveur est peut-être correct.</translation>
    </message>
    <message>
        <source>No answer from the name service after {limit}</source>
        <extracomment>failure.name_lookup_timed_out.result</extracomment>
        <translation>Pas de réponse du service de noms après {limit}</translation>
    </message>
    <message>
        <source>This network’s name service did not answer in time. The server name may be right.</source>
        <extracomment>failure.name_lookup_timed_out.explanation</extracomment>
        <translation>Le service de noms de ce réseau n’a pas répondu à temps. Le nom du serveur est peut-être correct.</translation>
    </message>
    <message>
        <source>Port {port} refused the connection</source>
        <extracomment>failure.connect_refused.result</extracomment>
        <translation>Le port {port} a refusé la connexion</translation>
    </message>
    <message>
        <source>The answer came at once and was no: nothing listens there.</source>
        <extracomment>failure.connect_refused.explanation</extracomment>
        <translation>La réponse est venue aussitôt, et c’était non&#xa0;: aucun service n’écoute à cet endroit.</translation>
    </message>
    <message>
        <source>No answer on port {port} after {limit}</source>
        <extracomment>failure.connect_timed_out.result</extracomment>
        <translation>Pas de réponse sur le port {port} après {limit}</translation>
    </message>
    <message numerus="yes">
        <source>The address was tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.one</extracomment>
        <translation>
            <numerusform>L’adresse a été essayée. Un mauvais port donne en général un refus immédiat&#xa0;; un silence vient le plus souvent d’un pare-feu.</numerusform>
            <numerusform>L’adresse a été essayée. Un mauvais port donne en général un refus immédiat&#xa0;; un silence vient le plus souvent d’un pare-feu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.two</extracomment>
        <translation>Les deux adresses ont été essayées. Un mauvais port donne en général un refus immédiat&#xa0;; un silence vient le plus souvent d’un pare-feu.</translation>
    </message>
    <message>
        <source>All {count} addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.many</extracomment>
        <translation>Les {count} adresses ont toutes été essayées. Un mauvais port donne en général un refus immédiat&#xa0;; un silence vient le plus souvent d’un pare-feu.</translation>
    </message>
    <message>
        <source>No route to the server</source>
        <extracomment>failure.connect_unreachable.result
----------
verdict.connect.unreachable.headline.2</extracomment>
        <translation>Aucun chemin vers le serveur</translation>
    </message>
    <message>
        <source>This network knows no way to the server’s address.</source>
        <extracomment>failure.connect_unreachable.explanation</extracomment>
        <translation>Ce réseau ne connaît aucun chemin vers l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The connection is not allowed</source>
        <extracomment>failure.connect_prohibited.result</extracomment>
        <translation>La connexion n’est pas autorisée</translation>
    </message>
    <message>
        <source>A firewall on the way, or on this computer, forbids the connection. The server itself was not asked.</source>
        <extracomment>failure.connect_prohibited.explanation</extracomment>
        <translation>Un pare-feu en chemin ou sur cet ordinateur interdit la connexion. Le serveur lui-même n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>IPv6 does not work here</source>
        <extracomment>failure.ipv6_unreachable.result</extracomment>
        <translation>IPv6 ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and this network has no working IPv6. IPv4 works.</source>
        <extracomment>failure.ipv6_unreachable.explanation</extracomment>
        <translation>Le serveur a été essayé en IPv6, et IPv6 ne fonctionne pas sur ce réseau. IPv4 fonctionne.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <extracomment>failure.computer_offline.result
----------
verdict.connect.offline.headline</extracomment>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>This computer has no network connection at all.</source>
        <extracomment>failure.computer_offline.explanation</extracomment>
        <translation>Cet ordinateur n’a aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Cut off while connecting</source>
        <extracomment>failure.connect_reset.result</extracomment>
        <translation>Coupure pendant la connexion</translation>
    </message>
    <message>
        <source>Something ended the connection while it was being made.</source>
        <extracomment>failure.connect_reset.explanation</extracomment>
        <translation>Quelque chose a coupé la connexion pendant qu’elle s’établissait.</translation>
    </message>
    <message>
        <source>The server spoke plain text</source>
        <extracomment>failure.plaintext_on_tls_port.result</extracomment>
        <translation>Le serveur a parlé en clair</translation>
    </message>
    <message>
        <source>TLS was to start at once, but the server began in plain text. It probably expects STARTTLS.</source>
        <extracomment>failure.plaintext_on_tls_port.explanation</extracomment>
        <translation>TLS devait commencer tout de suite, mais le serveur a commencé en clair. Il attend probablement STARTTLS.</translation>
    </message>
    <message>
        <source>The server waits for TLS from the start</source>
        <extracomment>failure.tls_expected_first.result</extracomment>
        <translation>Le serveur attend TLS dès le début</translation>
    </message>
    <message>
        <source>It said nothing for {limit}. On a second connection that began with TLS it answered.</source>
        <extracomment>failure.tls_expected_first.explanation</extracomment>
        <translation>Il n’a rien dit pendant {limit}. À une seconde connexion qui commençait par TLS, il a répondu.</translation>
    </message>
    <message>
        <source>The server offers only {version}</source>
        <extracomment>failure.tls_outdated.known.result</extracomment>
        <translation>Le serveur ne propose que {version}</translation>
    </message>
    <message>
        <source>{version} is outdated and can be broken into. This program uses TLS 1.2 or newer.</source>
        <extracomment>failure.tls_outdated.known.explanation</extracomment>
        <translation>{version} est obsolète et n’est plus sûr. Ce programme utilise TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>No safe TLS version or cipher in common</source>
        <extracomment>failure.tls_outdated.unknown.result</extracomment>
        <translation>Aucune version de TLS ni aucun chiffrement sûr en commun</translation>
    </message>
    <message>
        <source>The server is probably too old. This program uses TLS 1.2 or newer with safe ciphers.</source>
        <extracomment>failure.tls_outdated.unknown.explanation</extracomment>
        <translation>Le serveur est probablement trop ancien. Ce programme utilise TLS 1.2 ou plus récent avec des chiffrements sûrs.</translation>
    </message>
    <message>
        <source>The server’s keys are too weak</source>
        <extracomment>failure.tls_weak.result</extracomment>
        <translation>Les clés du serveur sont trop faibles</translation>
    </message>
    <message>
        <source>The keys or methods of the server no longer count as safe.</source>
        <extracomment>failure.tls_weak.explanation</extracomment>
        <translation>Les clés ou les méthodes du serveur ne sont plus considérées comme sûres.</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <extracomment>failure.client_certificate_required.result
----------
verdict.tls.client_certificate_required.headline</extracomment>
        <translation>Le serveur exige un certificat de votre part</translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own.</source>
        <extracomment>failure.client_certificate_required.explanation</extracomment>
        <translation>Il n’accepte que les ordinateurs qui présentent leur propre certificat.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on</source>
        <extracomment>failure.tls_handshake_failed.result</extracomment>
        <translation>Aucun accord sur TLS</translation>
    </message>
    <message>
        <source>Server and computer did not get as far as an encrypted connection.</source>
        <extracomment>failure.tls_handshake_failed.explanation</extracomment>
        <translation>Le serveur et l’ordinateur ne sont pas parvenus à établir une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Expired on {expiry_day}</source>
        <extracomment>failure.certificate_expired.dated.result</extracomment>
        <translation>Expiré le {expiry_day}</translation>
    </message>
    <message>
        <source>The certificate was valid until {not_after}. Seen from this computer’s clock, that is over.</source>
        <extracomment>failure.certificate_expired.dated.explanation</extracomment>
        <translation>Le certificat était valable jusqu’au {not_after}. D’après l’horloge de cet ordinateur, cette date est passée.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>failure.certificate_expired.undated.result
----------
port.cell.expired</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is out of date.</source>
        <extracomment>failure.certificate_expired.undated.explanation</extracomment>
        <translation>D’après l’horloge de cet ordinateur, un certificat de la chaîne est périmé.</translation>
    </message>
    <message>
        <source>Not valid before {first_day}</source>
        <extracomment>failure.certificate_not_yet_valid.dated.result</extracomment>
        <translation>Pas valable avant le {first_day}</translation>
    </message>
    <message>
        <source>The certificate is valid from {not_before} on. Seen from this computer’s clock, that is in the future.</source>
        <extracomment>failure.certificate_not_yet_valid.dated.explanation</extracomment>
        <translation>Le certificat est valable à partir du {not_before}. D’après l’horloge de cet ordinateur, cette date est à venir.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <extracomment>failure.certificate_not_yet_valid.undated.result
----------
port.cell.not_yet_valid</extracomment>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is from the future.</source>
        <extracomment>failure.certificate_not_yet_valid.undated.explanation</extracomment>
        <translation>D’après l’horloge de cet ordinateur, un certificat de la chaîne n’est pas encore valable.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <extracomment>failure.certificate_name_mismatch.named.result</extracomment>
        <translation>Pour {names}</translation>
    </message>
    <message>
        <source>The certificate is for other names than {host}. This may be the wrong server.</source>
        <extracomment>failure.certificate_name_mismatch.named.explanation</extracomment>
        <translation>Le certificat est établi pour d’autres noms que {host}. Ce n’est peut-être pas le bon serveur.</translation>
    </message>
    <message>
        <source>For no server at all</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.result</extracomment>
        <translation>Pour aucun serveur</translation>
    </message>
    <message>
        <source>The certificate does not say for which server it is, so it cannot speak for {host}.</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.explanation</extracomment>
        <translation>Le certificat n’indique pas pour quel serveur il est établi&#xa0;; il ne peut donc rien prouver pour {host}.</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <extracomment>failure.certificate_self_signed.result
----------
port.cell.self_signed</extracomment>
        <translation>Autosigné</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody but the server itself vouches for it.</source>
        <extracomment>failure.certificate_self_signed.explanation</extracomment>
        <translation>Le certificat est autosigné&#xa0;: personne d’autre que le serveur ne s’en porte garant.</translation>
    </message>
    <message>
        <source>The chain is incomplete</source>
        <extracomment>failure.certificate_chain_incomplete.result</extracomment>
        <translation>La chaîne est incomplète</translation>
    </message>
    <message>
        <source>The server does not send the certificate that links its own to somebody this computer trusts.</source>
        <extracomment>failure.certificate_chain_incomplete.explanation</extracomment>
        <translation>Le serveur n’envoie pas le certificat qui relie le sien à une autorité approuvée par cet ordinateur.</translation>
    </message>
    <message>
        <source>{issuer} is not trusted here</source>
        <extracomment>failure.certificate_untrusted.named.result</extracomment>
        <translation>{issuer} n’est pas approuvé ici</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not trust.</source>
        <extracomment>failure.certificate_untrusted.named.explanation</extracomment>
        <translation>Le certificat a été délivré par {issuer}, que cet ordinateur n’approuve pas.</translation>
    </message>
    <message>
        <source>The issuer is not trusted here</source>
        <extracomment>failure.certificate_untrusted.unnamed.result</extracomment>
        <translation>L’émetteur n’est pas approuvé ici</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate.</source>
        <extracomment>failure.certificate_untrusted.unnamed.explanation</extracomment>
        <translation>Aucune autorité approuvée par cet ordinateur ne se porte garante du certificat.</translation>
    </message>
    <message>
        <source>Another certificate than the one you trusted</source>
        <extracomment>failure.certificate_changed.result</extracomment>
        <translation>Un autre certificat que celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>You trust one certificate of this server, and this is not it. Nothing was said to the server.</source>
        <extracomment>failure.certificate_changed.explanation</extracomment>
        <translation>Vous approuvez un certificat de ce serveur, et ce n’est pas celui-ci. Rien n’a été dit au serveur.</translation>
    </message>
    <message>
        <source>The certificate cannot be accepted</source>
        <extracomment>failure.certificate_invalid.result
----------
verdict.cert.untrusted.invalid.headline</extracomment>
        <translation>Le certificat ne peut pas être accepté</translation>
    </message>
    <message>
        <source>The check of the certificate failed.</source>
        <extracomment>failure.certificate_invalid.explanation</extracomment>
        <translation>La vérification du certificat a échoué.</translation>
    </message>
    <message>
        <source>Closed before any greeting</source>
        <extracomment>failure.closed_before_greeting.closed.result</extracomment>
        <translation>Fermeture avant tout accueil</translation>
    </message>
    <message>
        <source>The connection was made, and closed at once by the other side.</source>
        <extracomment>failure.closed_before_greeting.closed.explanation</extracomment>
        <translation>La connexion a été établie, et aussitôt fermée par l’autre côté.</translation>
    </message>
    <message>
        <source>Cut off before any greeting</source>
        <extracomment>failure.closed_before_greeting.reset.result</extracomment>
        <translation>Coupure avant tout accueil</translation>
    </message>
    <message>
        <source>The connection was made, and cut off at once.</source>
        <extracomment>failure.closed_before_greeting.reset.explanation</extracomment>
        <translation>La connexion a été établie, et aussitôt coupée.</translation>
    </message>
    <message>
        <source>No greeting after {limit}</source>
        <extracomment>failure.greeting_timed_out.result</extracomment>
        <translation>Pas d’accueil après {limit}</translation>
    </message>
    <message>
        <source>The server answered the call but said nothing. A mail server should speak first.</source>
        <extracomment>failure.greeting_timed_out.explanation</extracomment>
        <translation>Le serveur a décroché mais n’a rien dit. Un serveur de messagerie devrait parler le premier.</translation>
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
        <translation>Refusé&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>The server turned this computer away before anything else was said.</source>
        <extracomment>failure.greeting_rejected.explanation</extracomment>
        <translation>Le serveur a rejeté cet ordinateur avant tout autre échange.</translation>
    </message>
    <message>
        <source>This is {protocol}, not SMTP</source>
        <extracomment>failure.wrong_protocol.named.result</extracomment>
        <translation>C’est {protocol}, pas SMTP</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak SMTP, the language for sending mail.</source>
        <extracomment>failure.wrong_protocol.named.explanation
----------
failure.wrong_protocol.unknown.explanation</extracomment>
        <translation>Quelque chose a répondu, mais ne parle pas SMTP, le langage de l’envoi de courrier.</translation>
    </message>
    <message>
        <source>This is not SMTP</source>
        <extracomment>failure.wrong_protocol.unknown.result</extracomment>
        <translation>Ce n’est pas SMTP</translation>
    </message>
    <message>
        <source>The server did not accept the introduction as “{ehlo_name}”.</source>
        <extracomment>failure.ehlo_refused.explanation</extracomment>
        <translation>Le serveur n’a pas accepté la présentation sous le nom «&#xa0;{ehlo_name}&#xa0;».</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <extracomment>failure.starttls_not_offered.result</extracomment>
        <translation>STARTTLS n’est pas proposé</translation>
    </message>
    <message>
        <source>STARTTLS is missing from the server’s list of features, so the connection cannot be encrypted here.</source>
        <extracomment>failure.starttls_not_offered.explanation</extracomment>
        <translation>STARTTLS manque dans la liste des fonctions du serveur&#xa0;; la connexion ne peut donc pas être chiffrée ici.</translation>
    </message>
    <message>
        <source>The server offered STARTTLS, and then refused to start it.</source>
        <extracomment>failure.starttls_refused.explanation</extracomment>
        <translation>Le serveur a proposé STARTTLS, puis a refusé de le lancer.</translation>
    </message>
    <message>
        <source>Plain text where only encryption may follow</source>
        <extracomment>failure.starttls_injected.result</extracomment>
        <translation>Du texte en clair au lieu de données chiffrées</translation>
    </message>
    <message>
        <source>Behind its answer, the server’s side sent more plain text. Somebody on the way may be tampering with the connection.</source>
        <extracomment>failure.starttls_injected.explanation</extracomment>
        <translation>Après sa réponse, le côté serveur a encore envoyé du texte en clair. Quelqu’un en chemin altère peut-être la connexion.</translation>
    </message>
    <message>
        <source>Password not sent</source>
        <extracomment>failure.password_withheld.offered.result
----------
failure.password_withheld.not_offered.result</extracomment>
        <translation>Mot de passe non envoyé</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password. The server offers STARTTLS, so it can be encrypted.</source>
        <extracomment>failure.password_withheld.offered.explanation</extracomment>
        <translation>Sans chiffrement, d’autres auraient pu lire le mot de passe. Le serveur propose STARTTLS&#xa0;: la connexion peut donc être chiffrée.</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password.</source>
        <extracomment>failure.password_withheld.not_offered.explanation</extracomment>
        <translation>Sans chiffrement, d’autres auraient pu lire le mot de passe.</translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <extracomment>failure.auth_not_offered.result</extracomment>
        <translation>Aucune identification proposée</translation>
    </message>
    <message>
        <source>Signing in is missing from the server’s list of features.</source>
        <extracomment>failure.auth_not_offered.explanation</extracomment>
        <translation>L’identification manque dans la liste des fonctions du serveur.</translation>
    </message>
    <message>
        <source>No usable way to sign in</source>
        <extracomment>failure.no_common_mechanism.result</extracomment>
        <translation>Aucune méthode d’authentification utilisable</translation>
    </message>
    <message>
        <source>The server offers ways to sign in, but none that can be used with these settings.</source>
        <extracomment>failure.no_common_mechanism.explanation</extracomment>
        <translation>Le serveur propose des méthodes d’authentification, mais aucune n’est utilisable avec ces paramètres.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password.</source>
        <extracomment>failure.auth_refused.password.explanation</extracomment>
        <translation>Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The server did not accept the access token.</source>
        <extracomment>failure.auth_refused.token.explanation</extracomment>
        <translation>Le serveur n’a pas accepté le jeton d’accès.</translation>
    </message>
    <message>
        <source>The server broke the rules of signing in</source>
        <extracomment>failure.auth_rules_broken.result
----------
verdict.auth.protocol_error.headline</extracomment>
        <translation>Le serveur n’a pas respecté les règles de l’identification</translation>
    </message>
    <message>
        <source>The server’s answers do not fit the way of signing in that was chosen, so signing in was stopped.</source>
        <extracomment>failure.auth_rules_broken.explanation</extracomment>
        <translation>Les réponses du serveur ne correspondent pas à la méthode d’authentification choisie&#xa0;; l’identification a donc été arrêtée.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry these characters</source>
        <extracomment>failure.mechanism_unusable.result</extracomment>
        <translation>{mechanism} ne peut pas transmettre ces caractères</translation>
    </message>
    <message>
        <source>The user name or the password has characters that this way of signing in cannot carry. Nothing was sent.</source>
        <extracomment>failure.mechanism_unusable.explanation</extracomment>
        <translation>Le nom d’utilisateur ou le mot de passe contient des caractères que cette méthode d’authentification ne peut pas transmettre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server cannot take {address}</source>
        <extracomment>failure.international_address_unsupported.result</extracomment>
        <translation>Le serveur ne peut pas accepter {address}</translation>
    </message>
    <message>
        <source>The address has letters beyond plain ASCII, and the server does not offer SMTPUTF8, which they need.</source>
        <extracomment>failure.international_address_unsupported.explanation</extracomment>
        <translation>L’adresse contient des lettres hors de l’ASCII, et le serveur ne propose pas SMTPUTF8, qui est nécessaire pour elles.</translation>
    </message>
    <message>
        <source>The server does not take mail from {address}.</source>
        <extracomment>failure.sender_refused.explanation</extracomment>
        <translation>Le serveur n’accepte pas le courrier de l’adresse {address}.</translation>
    </message>
    <message>
        <source>The server does not take mail for {address}.</source>
        <extracomment>failure.recipient_refused.explanation</extracomment>
        <translation>Le serveur n’accepte pas le courrier pour l’adresse {address}.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <extracomment>failure.message_refused.explanation</extracomment>
        <translation>Le serveur n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>failure.delivery_unconfirmed.result</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>The server did not confirm that it took the message. It may or may not arrive, and it will not be sent again.</source>
        <extracomment>failure.delivery_unconfirmed.explanation</extracomment>
        <translation>Le serveur n’a pas confirmé qu’il a accepté le message. Il arrivera peut-être, ou pas&#xa0;; il ne sera pas envoyé à nouveau.</translation>
    </message>
    <message>
        <source>No answer after {limit}</source>
        <extracomment>failure.reply_timed_out.step.result</extracomment>
        <translation>Pas de réponse après {limit}</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle of the conversation.</source>
        <extracomment>failure.reply_timed_out.step.explanation</extracomment>
        <translation>Le serveur a cessé de répondre au milieu du dialogue.</translation>
    </message>
    <message>
        <source>The time for the whole test, {limit}, is over</source>
        <extracomment>failure.reply_timed_out.total.result</extracomment>
        <translation>Le temps prévu pour tout le test, {limit}, est écoulé</translation>
    </message>
    <message>
        <source>The server was still being waited for when the time limit of the whole test was reached.</source>
        <extracomment>failure.reply_timed_out.total.explanation</extracomment>
        <translation>Le serveur n’avait pas encore répondu quand le délai maximal de tout le test a été atteint.</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <extracomment>failure.disconnected.closed.result
----------
verdict.protocol.disconnected.headline</extracomment>
        <translation>Le serveur a raccroché</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the conversation.</source>
        <extracomment>failure.disconnected.closed.explanation</extracomment>
        <translation>Le serveur a fermé la connexion au milieu du dialogue.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure.disconnected.reset.result</extracomment>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the conversation, without a word.</source>
        <extracomment>failure.disconnected.reset.explanation</extracomment>
        <translation>La connexion s’est interrompue au milieu du dialogue, sans un mot.</translation>
    </message>
    <message>
        <source>Closing: {reply}</source>
        <extracomment>failure.server_closing.result</extracomment>
        <translation>Fermeture&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>The server said that it is closing the connection now.</source>
        <extracomment>failure.server_closing.explanation</extracomment>
        <translation>Le serveur a dit qu’il ferme maintenant la connexion.</translation>
    </message>
    <message>
        <source>The answer is no SMTP reply</source>
        <extracomment>failure.reply_malformed.result</extracomment>
        <translation>La réponse n’est pas une réponse SMTP</translation>
    </message>
    <message>
        <source>What the server said does not follow the rules of SMTP.</source>
        <extracomment>failure.reply_malformed.explanation</extracomment>
        <translation>Ce que le serveur a dit ne suit pas les règles de SMTP.</translation>
    </message>
    <message>
        <source>Unexpected answer: {reply}</source>
        <extracomment>failure.reply_unexpected.result</extracomment>
        <translation>Réponse inattendue&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>The answer is well formed, but makes no sense at this point.</source>
        <extracomment>failure.reply_unexpected.explanation</extracomment>
        <translation>La réponse est bien formée, mais n’a pas de sens à ce moment.</translation>
    </message>
    <message>
        <source>The server spoke without being asked</source>
        <extracomment>failure.reply_unsolicited.result
----------
verdict.protocol.desync.headline</extracomment>
        <translation>Le serveur a parlé sans qu’on l’interroge</translation>
    </message>
    <message>
        <source>The server said more than it was asked, so answers and questions no longer belong together.</source>
        <extracomment>failure.reply_unsolicited.explanation</extracomment>
        <translation>Le serveur a dit plus que ce qui lui était demandé&#xa0;; questions et réponses ne se correspondent plus.</translation>
    </message>
    <message>
        <source>The answer is longer than {size}</source>
        <extracomment>failure.reply_too_long.result</extracomment>
        <translation>La réponse dépasse {size}</translation>
    </message>
    <message>
        <source>The server did not stop talking, so the test was ended.</source>
        <extracomment>failure.reply_too_long.explanation</extracomment>
        <translation>Le serveur n’arrêtait pas de parler&#xa0;; le test a donc été interrompu.</translation>
    </message>
    <message>
        <source>A fault in Outbox Check</source>
        <extracomment>failure.internal_fault.result</extracomment>
        <translation>Une erreur d’Outbox Check</translation>
    </message>
    <message>
        <source>Outbox Check made a mistake here. The server is not to blame.</source>
        <extracomment>failure.internal_fault.explanation</extracomment>
        <translation>Outbox Check a commis une erreur ici. Le serveur n’y est pour rien.</translation>
    </message>
    <message>
        <source>{number}</source>
        <extracomment>feature.value.number</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>feature.value.offered</extracomment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>feature.value.not_offered</extracomment>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Largest message: {size}</source>
        <extracomment>feature.size.limited</extracomment>
        <translation>Taille maximale d’un message&#xa0;: {size}</translation>
    </message>
    <message>
        <source>The server names no largest message</source>
        <extracomment>feature.size.unlimited</extracomment>
        <translation>Le serveur n’indique pas de taille maximale</translation>
    </message>
    <message>
        <source>Tells the largest message, but not as a number</source>
        <extracomment>feature.size.unclear</extracomment>
        <translation>Indique la taille maximale d’un message, mais pas sous forme de nombre</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>feature.auth.any</extracomment>
        <translation>Méthodes d’authentification</translation>
    </message>
    <message>
        <source>Ways to sign in. Offered only after encryption</source>
        <extracomment>feature.auth.after_encryption</extracomment>
        <translation>Méthodes d’authentification. Proposées seulement après le chiffrement</translation>
    </message>
    <message>
        <source>Sign-in is known, but no way to do it is named</source>
        <extracomment>feature.auth.empty</extracomment>
        <translation>L’identification est connue, mais aucune méthode n’est indiquée</translation>
    </message>
    <message>
        <source>Can switch a plain connection to encryption</source>
        <extracomment>feature.meaning.STARTTLS</extracomment>
        <translation>Peut faire passer une connexion en clair au chiffrement</translation>
    </message>
    <message>
        <source>Accepts accented letters without conversion</source>
        <extracomment>feature.meaning.8BITMIME</extracomment>
        <translation>Accepte les lettres accentuées sans conversion</translation>
    </message>
    <message>
        <source>Accepts international addresses</source>
        <extracomment>feature.meaning.SMTPUTF8</extracomment>
        <translation>Accepte les adresses internationales</translation>
    </message>
    <message>
        <source>Commands can be sent in one go (faster)</source>
        <extracomment>feature.meaning.PIPELINING</extracomment>
        <translation>Accepte plusieurs commandes à la fois (plus rapide)</translation>
    </message>
    <message>
        <source>Can confirm delivery</source>
        <extracomment>feature.meaning.DSN</extracomment>
        <translation>Peut confirmer la remise</translation>
    </message>
    <message>
        <source>Takes large messages in pieces</source>
        <extracomment>feature.meaning.CHUNKING</extracomment>
        <translation>Accepte les gros messages en plusieurs morceaux</translation>
    </message>
    <message>
        <source>Takes attachments without conversion</source>
        <extracomment>feature.meaning.BINARYMIME</extracomment>
        <translation>Accepte les pièces jointes sans conversion</translation>
    </message>
    <message>
        <source>Explains refusals with finer codes</source>
        <extracomment>feature.meaning.ENHANCEDSTATUSCODES</extracomment>
        <translation>Explique les refus avec des codes plus précis</translation>
    </message>
    <message>
        <source>Explains its commands on request</source>
        <extracomment>feature.meaning.HELP</extracomment>
        <translation>Explique ses commandes sur demande</translation>
    </message>
    <message>
        <source>Can be asked whether an address exists</source>
        <extracomment>feature.meaning.VRFY</extracomment>
        <translation>Peut dire si une adresse existe</translation>
    </message>
    <message>
        <source>Can be asked who is on a mailing list</source>
        <extracomment>feature.meaning.EXPN</extracomment>
        <translation>Peut dire qui figure dans une liste de diffusion</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail</source>
        <extracomment>feature.meaning.ETRN</extracomment>
        <translation>Permet à un autre serveur de relever son courrier en attente</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail after sign-in</source>
        <extracomment>feature.meaning.ATRN</extracomment>
        <translation>Permet à un autre serveur de relever son courrier en attente après identification</translation>
    </message>
    <message>
        <source>Lets two servers swap roles (outdated and unsafe)</source>
        <extracomment>feature.meaning.TURN</extracomment>
        <translation>Permet à deux serveurs d’échanger leurs rôles (obsolète et peu sûr)</translation>
    </message>
    <message>
        <source>Can deliver before a given time or give the message back</source>
        <extracomment>feature.meaning.DELIVERBY</extracomment>
        <translation>Peut remettre un message avant une heure donnée ou le renvoyer</translation>
    </message>
    <message>
        <source>Can hold a message back until a given time</source>
        <extracomment>feature.meaning.FUTURERELEASE</extracomment>
        <translation>Peut retenir un message jusqu’à une heure donnée</translation>
    </message>
    <message>
        <source>Can send urgent messages first</source>
        <extracomment>feature.meaning.MT-PRIORITY</extracomment>
        <translation>Peut envoyer d’abord les messages urgents</translation>
    </message>
    <message>
        <source>Can insist on encryption all the way to the recipient</source>
        <extracomment>feature.meaning.REQUIRETLS</extracomment>
        <translation>Peut exiger le chiffrement jusqu’au destinataire</translation>
    </message>
    <message>
        <source>Can fetch parts of a message from the mailbox by itself</source>
        <extracomment>feature.meaning.BURL</extracomment>
        <translation>Peut prendre lui-même des parties d’un message dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Can resume a sending that was interrupted</source>
        <extracomment>feature.meaning.CHECKPOINT</extracomment>
        <translation>Peut reprendre un envoi interrompu</translation>
    </message>
    <message>
        <source>Says how much may be sent over one connection</source>
        <extracomment>feature.meaning.LIMITS</extracomment>
        <translation>Indique combien peut être envoyé par connexion</translation>
    </message>
    <message>
        <source>Can check that an address has not changed its owner</source>
        <extracomment>feature.meaning.RRVS</extracomment>
        <translation>Peut vérifier qu’une adresse n’a pas changé de propriétaire</translation>
    </message>
    <message>
        <source>Wants no advertising</source>
        <extracomment>feature.meaning.NO-SOLICITING</extracomment>
        <translation>Ne veut pas de publicité</translation>
    </message>
    <message>
        <source>Can convert a message when the sender allows it</source>
        <extracomment>feature.meaning.CONPERM</extracomment>
        <translation>Peut convertir un message si l’expéditeur le permet</translation>
    </message>
    <message>
        <source>Can find out what the recipient’s device is able to show</source>
        <extracomment>feature.meaning.CONNEG</extracomment>
        <translation>Peut savoir ce que l’appareil du destinataire est capable d’afficher</translation>
    </message>
    <message>
        <source>Can be told who is responsible for a message (outdated)</source>
        <extracomment>feature.meaning.SUBMITTER</extracomment>
        <translation>Peut apprendre qui est responsable d’un message (obsolète)</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on who the real sender is</source>
        <extracomment>feature.meaning.XCLIENT</extracomment>
        <translation>Permet à des serveurs de confiance d’indiquer le véritable expéditeur</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on where a message came from</source>
        <extracomment>feature.meaning.XFORWARD</extracomment>
        <translation>Permet à des serveurs de confiance d’indiquer d’où vient un message</translation>
    </message>
    <message>
        <source>An extension of this server’s own</source>
        <extracomment>feature.meaning.private</extracomment>
        <translation>Une extension propre à ce serveur</translation>
    </message>
    <message>
        <source>An extension that Outbox Check does not know</source>
        <extracomment>feature.meaning.unknown</extracomment>
        <translation>Une extension qu’Outbox Check ne connaît pas</translation>
    </message>
    <message>
        <source>Switching to encryption is not available</source>
        <extracomment>feature.absent.STARTTLS</extracomment>
        <translation>Le passage au chiffrement n’est pas disponible</translation>
    </message>
    <message>
        <source>Signing in is not available</source>
        <extracomment>feature.absent.AUTH</extracomment>
        <translation>L’identification n’est pas disponible</translation>
    </message>
    <message>
        <source>The server does not say how large a message may be</source>
        <extracomment>feature.absent.SIZE</extracomment>
        <translation>Le serveur n’indique pas la taille maximale d’un message</translation>
    </message>
    <message>
        <source>Accented letters must be converted first</source>
        <extracomment>feature.absent.8BITMIME</extracomment>
        <translation>Les lettres accentuées doivent d’abord être converties</translation>
    </message>
    <message>
        <source>International addresses are not available</source>
        <extracomment>feature.absent.SMTPUTF8</extracomment>
        <translation>Les adresses internationales ne sont pas disponibles</translation>
    </message>
    <message>
        <source>Each command waits for its answer</source>
        <extracomment>feature.absent.PIPELINING</extracomment>
        <translation>Chaque commande attend sa réponse</translation>
    </message>
    <message>
        <source>Confirming delivery is not available</source>
        <extracomment>feature.absent.DSN</extracomment>
        <translation>La confirmation de remise n’est pas disponible</translation>
    </message>
    <message>
        <source>Sending in pieces is not available</source>
        <extracomment>feature.absent.CHUNKING</extracomment>
        <translation>L’envoi en plusieurs morceaux n’est pas disponible</translation>
    </message>
    <message>
        <source>Try port {port} with STARTTLS</source>
        <extracomment>fix.use_starttls</extracomment>
        <translation>Essayer le port {port} avec STARTTLS</translation>
    </message>
    <message>
        <source>Try port {port} with TLS</source>
        <extracomment>fix.use_tls</extracomment>
        <translation>Essayer le port {port} avec TLS</translation>
    </message>
    <message>
        <source>Try port {port} with {encryption}</source>
        <extracomment>fix.use_port</extracomment>
        <translation>Essayer le port {port} ({encryption})</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>fix.use_host</extracomment>
        <translation>Utiliser {host}</translation>
    </message>
    <message>
        <source>Use IPv4 only</source>
        <extracomment>fix.use_ipv4</extracomment>
        <translation>Utiliser IPv4 seulement</translation>
    </message>
    <message>
        <source>Use IPv6 only</source>
        <extracomment>fix.use_ipv6</extracomment>
        <translation>Utiliser IPv6 seulement</translation>
    </message>
    <message>
        <source>Sign in with your full address</source>
        <extracomment>fix.use_full_address</extracomment>
        <translation>S’identifier avec l’adresse complète</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>fix.send_unencrypted</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}, {time}</source>
        <extracomment>history.when</extracomment>
        <translation>{day} {short_month} {year}, {time}</translation>
    </message>
    <message>
        <source>A saved report of {now}</source>
        <extracomment>kept.report</extracomment>
        <translation>Un rapport enregistré, du {now}</translation>
    </message>
    <message>
        <source>Not a test on this computer. Made with version {version} on {system}.</source>
        <extracomment>kept.made</extracomment>
        <translation>Ce n’est pas un test sur cet ordinateur. Créé avec la version {version} sur {system}.</translation>
    </message>
    <message>
        <source>Not a test on this computer.</source>
        <extracomment>kept.made_elsewhere</extracomment>
        <translation>Ce n’est pas un test sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A past test, made on {now}</source>
        <extracomment>kept.past</extracomment>
        <translation>Un test passé, fait le {now}</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <extracomment>keyring.asking</extracomment>
        <translation>Demande du mot de passe au trousseau de clés…</translation>
    </message>
    <message>
        <source>Password saved in the keyring.</source>
        <extracomment>keyring.saved</extracomment>
        <translation>Mot de passe enregistré dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Password forgotten.</source>
        <extracomment>keyring.forgotten</extracomment>
        <translation>Mot de passe effacé.</translation>
    </message>
    <message>
        <source>The saved password belongs to other settings, so it was taken out of the field. Type the password for these, or change the settings back.</source>
        <extracomment>keyring.other_settings</extracomment>
        <translation>Le mot de passe enregistré correspond à d’autres paramètres&#xa0;; il a donc été retiré du champ. Saisissez le mot de passe de ceux-ci, ou rétablissez les autres paramètres.</translation>
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
        <translation>Joignable</translation>
    </message>
    <message>
        <source>No encryption</source>
        <extracomment>port.column.none</extracomment>
        <translation>En clair</translation>
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
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not offered</source>
        <extracomment>port.cell.not_offered</extracomment>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>port.cell.no_such_name</extracomment>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>No name service</source>
        <extracomment>port.cell.name_service</extracomment>
        <translation>Pas de service de noms</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>port.cell.refused</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>port.cell.timed_out</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>No route</source>
        <extracomment>port.cell.no_route</extracomment>
        <translation>Aucun chemin</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>port.cell.not_allowed</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>port.cell.offline</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>port.cell.cut_off</extracomment>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>port.cell.outdated</extracomment>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Too weak</source>
        <extracomment>port.cell.weak</extracomment>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Wants a certificate</source>
        <extracomment>port.cell.client_certificate</extracomment>
        <translation>Certificat exigé</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>port.cell.no_agreement</extracomment>
        <translation>Aucun accord</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <extracomment>port.cell.wrong_name</extracomment>
        <translation>Mauvais nom</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <extracomment>port.cell.incomplete</extracomment>
        <translation>Chaîne incomplète</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <extracomment>port.cell.untrusted</extracomment>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>port.cell.no_answer</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Turned away</source>
        <extracomment>port.cell.turned_away</extracomment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <extracomment>port.cell.not_smtp</extracomment>
        <translation>Pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>Hung up</source>
        <extracomment>port.cell.hung_up</extracomment>
        <translation>A raccroché</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <extracomment>port.cell.broken</extracomment>
        <translation>Réponse incorrecte</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <extracomment>port.cell.tampered</extracomment>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>port.cell.fault</extracomment>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Comparing the ports: {done} of {total} answers are there</source>
        <extracomment>port.progress.text</extracomment>
        <translation>Comparaison des ports&#xa0;: {done} réponses sur {total}</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>port.stopped.text</extracomment>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Use port {port} with {encryption}</source>
        <extracomment>port.use.label</extracomment>
        <translation>Utiliser le port {port} ({encryption})</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with TLS from the start</source>
        <extracomment>port.best.tls</extracomment>
        <translation>Meilleur choix ici&#xa0;: port {port} avec TLS dès le début</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with STARTTLS</source>
        <extracomment>port.best.starttls</extracomment>
        <translation>Meilleur choix ici&#xa0;: port {port} avec STARTTLS</translation>
    </message>
    <message>
        <source>Nobody can sign in there. A server like that passes on mail only for computers that it knows.</source>
        <extracomment>port.best.without_sign_in</extracomment>
        <translation>Personne ne peut s’y identifier. Un tel serveur ne transmet le courrier que pour les ordinateurs qu’il connaît.</translation>
    </message>
    <message>
        <source>No port can be recommended here</source>
        <extracomment>port.none.headline</extracomment>
        <translation>Aucun port ne peut être recommandé ici</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check the spelling of the name.</source>
        <extracomment>port.none.no_such_name</extracomment>
        <translation>Il n’existe pas de serveur nommé {host}. Vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up, so no port was tried. Try again when your network works.</source>
        <extracomment>port.none.name_service</extracomment>
        <translation>Le nom {host} n’a pas pu être recherché&#xa0;; aucun port n’a donc été essayé. Réessayez quand votre réseau fonctionnera.</translation>
    </message>
    <message>
        <source>This computer is offline. Connect to a network and compare again.</source>
        <extracomment>port.none.offline</extracomment>
        <translation>Cet ordinateur est hors ligne. Connectez-vous à un réseau et comparez à nouveau.</translation>
    </message>
    <message>
        <source>No port of {host} answered. The server may be down, the name may be wrong, or this network blocks mail.</source>
        <extracomment>port.none.silent</extracomment>
        <translation>Aucun port du serveur {host} n’a répondu. Le serveur est peut-être en panne, le nom est peut-être incorrect, ou ce réseau bloque le courrier.</translation>
    </message>
    <message>
        <source>Mail could be sent only without encryption, where anyone on the network can read it and your password.</source>
        <extracomment>port.none.unencrypted</extracomment>
        <translation>Le courrier ne pourrait être envoyé que sans chiffrement&#xa0;: toute personne sur le réseau pourrait le lire, ainsi que votre mot de passe.</translation>
    </message>
    <message>
        <source>There is encryption, but the certificate does not prove that this is {host}. Test one of the ports to see why.</source>
        <extracomment>port.none.certificate</extracomment>
        <translation>Le chiffrement fonctionne, mais le certificat ne prouve pas qu’il s’agit de {host}. Testez l’un des ports pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Something answers at {host}, but nowhere does an encrypted connection for mail come up.</source>
        <extracomment>port.none.unusable</extracomment>
        <translation>Quelque chose répond sur {host}, mais aucune connexion chiffrée pour le courrier ne s’établit.</translation>
    </message>
    <message>
        <source>Enter a server, for example smtp.example.com.</source>
        <extracomment>problem.missing.host</extracomment>
        <translation>Saisissez un serveur, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <extracomment>problem.missing.email</extracomment>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <extracomment>problem.missing.password</extracomment>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <extracomment>problem.missing.elsewhere</extracomment>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Enter only the name of the server, without “https://” and the like.</source>
        <extracomment>problem.host_has_scheme</extracomment>
        <translation>Saisissez seulement le nom du serveur, sans «&#xa0;https://&#xa0;» ni rien de semblable.</translation>
    </message>
    <message>
        <source>Server and port go into fields of their own.</source>
        <extracomment>problem.host_has_port</extracomment>
        <translation>Le serveur et le port ont chacun leur champ.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of a server, for example smtp.example.com.</source>
        <extracomment>problem.host_is_address</extracomment>
        <translation>C’est une adresse e-mail. Saisissez le nom d’un serveur, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>A server name has no blanks: “{seen}”.</source>
        <extracomment>problem.host_has_blank</extracomment>
        <translation>Un nom de serveur ne contient pas d’espace&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>Something in this name cannot be seen: “{seen}”.</source>
        <extracomment>problem.host_has_invisible</extracomment>
        <translation>Ce nom contient un caractère invisible&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>Not all of this belongs to a server name: “{seen}”.</source>
        <extracomment>problem.host_has_stray_character</extracomment>
        <translation>Une partie de ceci n’a pas sa place dans un nom de serveur&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>No server can be called “{seen}”. Enter a name like smtp.example.com.</source>
        <extracomment>problem.host_invalid</extracomment>
        <translation>Aucun serveur ne peut s’appeler «&#xa0;{seen}&#xa0;». Saisissez un nom comme smtp.example.com.</translation>
    </message>
    <message>
        <source>“{seen}” can mean different addresses. Write four numbers from 0 to 255, for example 192.0.2.25.</source>
        <extracomment>problem.host_ambiguous_number</extracomment>
        <translation>«&#xa0;{seen}&#xa0;» peut désigner plusieurs adresses. Écrivez quatre nombres de 0 à 255, par exemple 192.0.2.25.</translation>
    </message>
    <message>
        <source>“{seen}” does not go with the internet protocol that is chosen.</source>
        <extracomment>problem.host_wrong_family</extracomment>
        <translation>«&#xa0;{seen}&#xa0;» ne correspond pas au protocole Internet choisi.</translation>
    </message>
    <message>
        <source>“{seen}” has a part after “%” that means something on this computer only. Enter the address without it.</source>
        <extracomment>problem.host_has_zone</extracomment>
        <translation>«&#xa0;{seen}&#xa0;» a, après «&#xa0;%&#xa0;», une partie qui n’a de sens que sur cet ordinateur. Saisissez l’adresse sans elle.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <extracomment>problem.port_invalid</extracomment>
        <translation>Saisissez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.com.</source>
        <extracomment>problem.email_invalid</extracomment>
        <translation>Saisissez une adresse comme nom@example.com.</translation>
    </message>
    <message>
        <source>A user name has no blanks and no angle brackets: “{seen}”.</source>
        <extracomment>problem.username_invalid</extracomment>
        <translation>Un nom d’utilisateur ne contient ni espace ni chevrons&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this: “{seen}”.</source>
        <extracomment>problem.control_character.seen</extracomment>
        <translation>Ceci contient un saut de ligne ou un autre caractère de contrôle&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this.</source>
        <extracomment>problem.control_character.unseen</extracomment>
        <translation>Ceci contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Something in this cannot be seen: “{seen}”.</source>
        <extracomment>problem.invisible_character</extracomment>
        <translation>Ceci contient un caractère invisible&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>This is not text in UTF-8, so nobody can tell which characters are meant.</source>
        <extracomment>problem.not_utf8</extracomment>
        <translation>Ce n’est pas du texte en UTF-8&#xa0;; impossible de savoir quels caractères sont voulus.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>problem.too_long</extracomment>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning or at the end.</source>
        <extracomment>problem.surrounding_blank</extracomment>
        <translation>Il y a un espace au début ou à la fin.</translation>
    </message>
    <message>
        <source>Enter a full name like pc.example.com or an address in brackets like [192.0.2.1], or leave this empty.</source>
        <extracomment>problem.ehlo_name_invalid</extracomment>
        <translation>Saisissez un nom complet comme pc.example.com ou une adresse entre crochets comme [192.0.2.1], ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Enter a time above 0 and up to 3,600 seconds.</source>
        <extracomment>problem.timeout_invalid</extracomment>
        <translation>Saisissez une durée supérieure à 0 et d’au plus 3&#xa0;600 secondes.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read: {seen}</source>
        <extracomment>problem.file_unreadable.seen</extracomment>
        <translation>Les certificats approuvés ne peuvent pas être lus&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <extracomment>problem.file_unreadable.unseen</extracomment>
        <translation>Les certificats approuvés ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F, with or without colons: “{seen}”.</source>
        <extracomment>problem.fingerprint_invalid</extracomment>
        <translation>Une empreinte SHA-256 compte 64 caractères, de 0 à 9 et de A à F, avec ou sans deux-points&#xa0;: «&#xa0;{seen}&#xa0;».</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate, so there is none to trust.</source>
        <extracomment>problem.fingerprint_without_tls</extracomment>
        <translation>Sans chiffrement, le serveur ne présente aucun certificat&#xa0;; il n’y a donc rien à approuver.</translation>
    </message>
    <message>
        <source>Enter the e-mail address to send from.</source>
        <extracomment>problem.sender_missing</extracomment>
        <translation>Saisissez l’adresse e-mail d’envoi.</translation>
    </message>
    <message>
        <source>Enter the user name or the e-mail address that goes with the password.</source>
        <extracomment>problem.username_missing</extracomment>
        <translation>Saisissez le nom d’utilisateur ou l’adresse e-mail qui va avec le mot de passe.</translation>
    </message>
    <message>
        <source>An access token has no blanks, only plain letters, digits and signs.</source>
        <extracomment>problem.token_invalid</extracomment>
        <translation>Un jeton d’accès ne contient pas d’espace, seulement des lettres simples, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>The keyring holds no password for exactly these settings.</source>
        <extracomment>problem.keyring_empty</extracomment>
        <translation>Le trousseau de clés ne contient pas de mot de passe pour exactement ces paramètres.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with TLS from the start.</source>
        <extracomment>problem.port_usually_tls</extracomment>
        <translation>Le port {seen} s’utilise normalement avec TLS dès le début.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with STARTTLS.</source>
        <extracomment>problem.port_usually_starttls</extracomment>
        <translation>Le port {seen} s’utilise normalement avec STARTTLS.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Keep it only if it belongs to the password.</source>
        <extracomment>problem.password_surrounding_blank</extracomment>
        <translation>Le mot de passe commence ou se termine par un espace. Ne le gardez que s’il fait partie du mot de passe.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>problem.repair.use_value</extracomment>
        <translation>Utiliser {value}</translation>
    </message>
    <message>
        <source>Use {value} and port {port}</source>
        <extracomment>problem.repair.use_host_and_port</extracomment>
        <translation>Utiliser {value} et le port {port}</translation>
    </message>
    <message>
        <source>Use {encryption}</source>
        <extracomment>problem.repair.use_encryption</extracomment>
        <translation>Utiliser {encryption}</translation>
    </message>
    <message>
        <source>Move it to the e-mail address</source>
        <extracomment>problem.repair.move_to_email</extracomment>
        <translation>Déplacer vers l’adresse e-mail</translation>
    </message>
    <message>
        <source>Clear this field</source>
        <extracomment>problem.repair.clear</extracomment>
        <translation>Vider ce champ</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>problem.repair.hidden</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>No keyring was found on this computer.</source>
        <extracomment>problem.keyring.cause.absent</extracomment>
        <translation>Aucun trousseau de clés n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <extracomment>problem.keyring.cause.locked</extracomment>
        <translation>Votre trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <extracomment>problem.keyring.cause.denied</extracomment>
        <translation>Le trousseau de clés a refusé l’accès.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>problem.keyring.cause.hanging</extracomment>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <extracomment>problem.keyring.cause.not_kept</extracomment>
        <translation>Le trousseau de clés n’a pas conservé le mot de passe.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.absent</extracomment>
        <translation>Aucun trousseau de clés n’a été trouvé sur cet ordinateur. Le mot de passe n’est gardé que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it to use the saved password.</source>
        <extracomment>problem.keyring.window.locked</extracomment>
        <translation>Votre trousseau de clés est verrouillé. Déverrouillez-le pour utiliser le mot de passe enregistré.</translation>
    </message>
    <message>
        <source>The keyring refused access. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.denied</extracomment>
        <translation>Le trousseau de clés a refusé l’accès. Le mot de passe n’est gardé que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for you to unlock it.</source>
        <extracomment>problem.keyring.window.hanging</extracomment>
        <translation>Le trousseau de clés n’a pas répondu à temps. Il attend peut-être que vous le déverrouilliez.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.not_kept</extracomment>
        <translation>Le trousseau de clés n’a pas conservé le mot de passe. Il n’est gardé que jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it belongs to somebody else, or it is no plain file.</source>
        <extracomment>provider_file.foreign</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée&#xa0;: elle appartient à quelqu’un d’autre, ou ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it could not be read.</source>
        <extracomment>provider_file.unreadable</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée&#xa0;: elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is far too large.</source>
        <extracomment>provider_file.too_large</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée&#xa0;: elle est bien trop grande.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it was made for a newer version of this program.</source>
        <extracomment>provider_file.newer</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée&#xa0;: elle a été créée pour une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is not JSON. Look at line {where}.</source>
        <extracomment>provider_file.not_json</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée&#xa0;: ce n’est pas du JSON. Voyez la ligne {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Curly brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_object</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Des accolades manquent ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Square brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_list</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Des crochets manquent ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. A text is missing here, or it has invisible characters: {where}.</source>
        <extracomment>provider_file.no_text</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Un texte manque ici, ou il contient des caractères invisibles&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Only true or false can stand here: {where}.</source>
        <extracomment>provider_file.no_flag</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Seul true ou false est possible ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The number here is missing or cannot be right: {where}.</source>
        <extracomment>provider_file.no_number</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Ici, le nombre manque ou ne peut pas être correct&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no date like 2026-11-24: {where}.</source>
        <extracomment>provider_file.no_date</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. {seen} n’est pas une date comme 2026-11-24&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no id (small letters, digits and hyphens): {where}.</source>
        <extracomment>provider_file.no_id</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. {seen} n’est pas un id (minuscules, chiffres et traits d’union)&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no name of a server or a domain: {where}.</source>
        <extracomment>provider_file.no_host</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. {seen} n’est pas un nom de serveur ou de domaine&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no plain https address: {where}.</source>
        <extracomment>provider_file.not_https</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. {seen} n’est pas une simple adresse https&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Encryption can be tls or starttls, not {seen}: {where}.</source>
        <extracomment>provider_file.not_encrypted</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Le chiffrement peut être tls ou starttls, pas {seen}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the member {seen}: {where}.</source>
        <extracomment>provider_file.unknown_name</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Le programme ne connaît pas l’élément {seen}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the word {seen}: {where}.</source>
        <extracomment>provider_file.unknown_word</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Le programme ne connaît pas le mot {seen}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is missing: {where}.</source>
        <extracomment>provider_file.missing</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Ceci manque&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This does not go with the rest of the entry: {where}.</source>
        <extracomment>provider_file.needless</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Ceci ne correspond pas au reste de l’entrée&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is too long: {where}.</source>
        <extracomment>provider_file.too_long</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Ceci est trop long&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} already stands further up: {where}.</source>
        <extracomment>provider_file.twice</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. {seen} figure déjà plus haut&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. No source is named for {seen}: {where}.</source>
        <extracomment>provider_file.no_source</extracomment>
        <translation>Votre liste de fournisseurs, {path}, n’est pas utilisée. Aucune source n’est indiquée pour {seen}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Outbox Check report</source>
        <extracomment>report.title</extracomment>
        <translation>Rapport d’Outbox Check</translation>
    </message>
    <message>
        <source>Version {version} on {system}, tested {now}</source>
        <extracomment>report.made</extracomment>
        <translation>Version {version} sur {system}, testé le {now}</translation>
    </message>
    <message>
        <source>The test took {took}.</source>
        <extracomment>report.took</extracomment>
        <translation>Le test a duré {took}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>report.heading.advice</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>report.heading.seen</extracomment>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>report.heading.steps</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Second look, without user name and password</source>
        <extracomment>report.heading.looks</extracomment>
        <translation>Seconde vérification, sans nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>report.heading.conversation</extracomment>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <extracomment>report.heading.hidden</extracomment>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs the mail server</source>
        <extracomment>owner.server</extracomment>
        <translation>Qui doit agir&#xa0;: la personne qui gère le serveur de messagerie</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>report.label.email
----------
word.field.email</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>report.label.username
----------
step.label.user_name
----------
word.field.username</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>report.label.recipient
----------
word.field.recipient</extracomment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Passwords sent</source>
        <extracomment>report.label.sign_ins</extracomment>
        <translation>Mots de passe envoyés</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <extracomment>report.label.before</extracomment>
        <translation>Avant le chiffrement</translation>
    </message>
    <message>
        <source>After encryption</source>
        <extracomment>report.label.after</extracomment>
        <translation>Après le chiffrement</translation>
    </message>
    <message>
        <source>{encryption}</source>
        <extracomment>report.value.encryption</extracomment>
        <translation>{encryption}</translation>
    </message>
    <message>
        <source>{count} lines are left out here.</source>
        <extracomment>report.value.left_out</extracomment>
        <translation>{count} lignes sont omises ici.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>report.speaker.sent</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>report.channel.plain</extracomment>
        <translation>en clair</translation>
    </message>
    <message>
        <source>Passwords, tokens and all that is sent to sign in are never part of a report.</source>
        <extracomment>report.hidden.secrets</extracomment>
        <translation>Les mots de passe, les jetons et tout ce qui est envoyé pour s’identifier ne figurent jamais dans un rapport.</translation>
    </message>
    <message>
        <source>E-mail addresses and the user name are shortened.</source>
        <extracomment>report.hidden.email</extracomment>
        <translation>Les adresses e-mail et le nom d’utilisateur sont abrégés.</translation>
    </message>
    <message>
        <source>The name and the addresses of the computer are hidden.</source>
        <extracomment>report.hidden.computer</extracomment>
        <translation>Le nom et les adresses de l’ordinateur sont masqués.</translation>
    </message>
    <message>
        <source>The name and the addresses of the server are hidden.</source>
        <extracomment>report.hidden.server</extracomment>
        <translation>Le nom et les adresses du serveur sont masqués.</translation>
    </message>
    <message>
        <source>Finished in {took} · {day} {month}, {time}</source>
        <extracomment>results.test.finished</extracomment>
        <translation>Terminé en {took} · {day} {month}, {time}</translation>
    </message>
    <message>
        <source>Stopped after {took}</source>
        <extracomment>results.test.stopped</extracomment>
        <translation>Arrêté après {took}</translation>
    </message>
    <message>
        <source>Running for {took}</source>
        <extracomment>results.test.running</extracomment>
        <translation>En cours depuis {took}</translation>
    </message>
    <message>
        <source>Server: {host}</source>
        <extracomment>results.settings.host</extracomment>
        <translation>Serveur&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <extracomment>results.settings.port
----------
typing.thunderbird.steps.3
----------
typing.gmail_phone.steps.3</extracomment>
        <translation>Port&#xa0;: {port}</translation>
    </message>
    <message>
        <source>Encryption: {encryption}</source>
        <extracomment>results.settings.encryption</extracomment>
        <translation>Chiffrement&#xa0;: {encryption}</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <extracomment>provider_message.tried.username
----------
results.settings.username</extracomment>
        <translation>Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Result: {verdict_code}</source>
        <extracomment>history.verdict</extracomment>
        <translation>Résultat&#xa0;: {verdict_code}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <extracomment>history.server</extracomment>
        <translation>{host}, port {port}</translation>
    </message>
    <message>
        <source>The history of past tests was damaged. It was set aside as {path}, and a new one begins.</source>
        <extracomment>history.problem.damaged</extracomment>
        <translation>L’historique des tests était endommagé. Il a été mis de côté sous {path}, et un nouveau commence.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history of past tests, {path}. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.newer</extracomment>
        <translation>Une version plus récente de ce programme a écrit l’historique des tests, {path}. Il reste intact et aucun test n’y est ajouté.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, or its folder belongs to somebody else. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.foreign</extracomment>
        <translation>L’historique des tests, {path}, ou son dossier appartient à quelqu’un d’autre. Il reste intact et aucun test n’y est ajouté.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, could not be read or written. Tests are not added to it.</source>
        <extracomment>history.problem.unreadable</extracomment>
        <translation>L’historique des tests, {path}, n’a pas pu être lu ou écrit. Aucun test n’y est ajouté.</translation>
    </message>
    <message>
        <source>The history of past tests could not be written to {path}. Tests are not added to it.</source>
        <extracomment>history.problem.not_saved</extracomment>
        <translation>L’historique des tests n’a pas pu être écrit dans {path}. Aucun test n’y est ajouté.</translation>
    </message>
    <message>
        <source>The history of past tests did not answer in time. Try again in a moment.</source>
        <extracomment>history.problem.busy</extracomment>
        <translation>L’historique des tests n’a pas répondu à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This test is kept no longer, or it cannot be read.</source>
        <extracomment>history.problem.gone</extracomment>
        <translation>Ce test n’est plus conservé, ou il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Who has to act: you</source>
        <extracomment>owner.you</extracomment>
        <translation>Qui doit agir&#xa0;: vous</translation>
    </message>
    <message>
        <source>Who has to act: you, on this computer</source>
        <extracomment>owner.computer</extracomment>
        <translation>Qui doit agir&#xa0;: vous, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs this network</source>
        <extracomment>owner.network</extracomment>
        <translation>Qui doit agir&#xa0;: la personne qui gère ce réseau</translation>
    </message>
    <message>
        <source>Who has to act: your mail provider</source>
        <extracomment>owner.provider</extracomment>
        <translation>Qui doit agir&#xa0;: votre fournisseur de messagerie</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>provider_message.greeting</extracomment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>I cannot send mail through {host}. I have tested the connection step by step, and this is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro</extracomment>
        <translation>Je n’arrive pas à envoyer de courrier par {host}. J’ai testé la connexion étape par étape, et voici le résultat. Pourriez-vous m’aider, s’il vous plaît&#xa0;?</translation>
    </message>
    <message>
        <source>Sending mail through {host} gives me trouble, although a test of the connection went well. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_works</extracomment>
        <translation>L’envoi de courrier par {host} me pose des problèmes, alors qu’un test de la connexion a réussi. Voici le résultat. Pourriez-vous m’aider, s’il vous plaît&#xa0;?</translation>
    </message>
    <message>
        <source>I have trouble sending mail through {host}. I have tested the connection, but stopped before the end. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_stopped</extracomment>
        <translation>J’ai des problèmes pour envoyer du courrier par {host}. J’ai testé la connexion, mais j’ai arrêté avant la fin. Voici le résultat. Pourriez-vous m’aider, s’il vous plaît&#xa0;?</translation>
    </message>
    <message>
        <source>I can send you the full record of the test. It does not contain my password.</source>
        <extracomment>provider_message.offer</extracomment>
        <translation>Je peux vous envoyer le compte rendu complet du test. Il ne contient pas mon mot de passe.</translation>
    </message>
    <message>
        <source>Thank you, and kind regards</source>
        <extracomment>provider_message.thanks</extracomment>
        <translation>Merci d’avance et bien cordialement</translation>
    </message>
    <message>
        <source>What I tried:</source>
        <extracomment>provider_message.heading.tried</extracomment>
        <translation>Ce que j’ai essayé&#xa0;:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <extracomment>provider_message.heading.happened</extracomment>
        <translation>Ce qui s’est passé&#xa0;:</translation>
    </message>
    <message>
        <source>The last words of the server:</source>
        <extracomment>provider_message.heading.said</extracomment>
        <translation>Les derniers mots du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>What the test made of it:</source>
        <extracomment>provider_message.heading.result</extracomment>
        <translation>La conclusion du test&#xa0;:</translation>
    </message>
    <message>
        <source>What I would like to know:</source>
        <extracomment>provider_message.heading.question</extracomment>
        <translation>Ce que j’aimerais savoir&#xa0;:</translation>
    </message>
    <message>
        <source>Server: {host}, port {port}, {encryption}</source>
        <extracomment>provider_message.tried.server</extracomment>
        <translation>Serveur&#xa0;: {host}, port {port}, {encryption}</translation>
    </message>
    <message>
        <source>E-mail address: {email}</source>
        <extracomment>provider_message.tried.email</extracomment>
        <translation>Adresse e-mail&#xa0;: {email}</translation>
    </message>
    <message>
        <source>When: {now}</source>
        <extracomment>provider_message.tried.when</extracomment>
        <translation>Quand&#xa0;: {now}</translation>
    </message>
    <message>
        <source>My password was sent to sign in.</source>
        <extracomment>provider_message.tried.password</extracomment>
        <translation>Mon mot de passe a été envoyé pour m’identifier.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <extracomment>provider_message.tried.no_password</extracomment>
        <translation>Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv4)</source>
        <extracomment>provider_message.network.ipv4</extracomment>
        <translation>Mon réseau&#xa0;: une connexion ordinaire (IPv4)</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv6)</source>
        <extracomment>provider_message.network.ipv6</extracomment>
        <translation>Mon réseau&#xa0;: une connexion ordinaire (IPv6)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv4)</source>
        <extracomment>provider_message.network.ipv4_tunnel</extracomment>
        <translation>Mon réseau&#xa0;: une connexion par VPN (IPv4)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv6)</source>
        <extracomment>provider_message.network.ipv6_tunnel</extracomment>
        <translation>Mon réseau&#xa0;: une connexion par VPN (IPv6)</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <extracomment>provider_message.step.line</extracomment>
        <translation>{step}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Are these the right settings for my account? If they are, what has to change, on your side or on mine?</source>
        <extracomment>provider_message.question.other</extracomment>
        <translation>
            <numerusform>Ces paramètres sont-ils les bons pour mon compte&#xa0;? Si oui, que faut-il changer, de votre côté ou du mien&#xa0;?</numerusform>
            <numerusform>Ces paramètres sont-ils les bons pour mon compte&#xa0;? Si oui, que faut-il changer, de votre côté ou du mien&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these still the settings that you recommend, and is there anything on your side that could keep my mail from going out?</source>
        <extracomment>provider_message.question.works</extracomment>
        <translation>Ces paramètres sont-ils toujours ceux que vous recommandez, et y a-t-il de votre côté quelque chose qui pourrait empêcher mon courrier de partir&#xa0;?</translation>
    </message>
    <message>
        <source>Is sending by SMTP with a user name and a password switched off for my account? Can you switch it on, or tell me what to use instead?</source>
        <extracomment>provider_message.question.auth.smtp_disabled</extracomment>
        <translation>L’envoi par SMTP avec un nom d’utilisateur et un mot de passe est-il désactivé pour mon compte&#xa0;? Pouvez-vous l’activer, ou me dire quoi utiliser à la place&#xa0;?</translation>
    </message>
    <message>
        <source>Does my account take an app password for mail apps? If not, which mail apps can sign in?</source>
        <extracomment>provider_message.question.auth.oauth_required</extracomment>
        <translation>Mon compte accepte-t-il un mot de passe d’application pour les logiciels de messagerie&#xa0;? Sinon, quels logiciels de messagerie peuvent s’y identifier&#xa0;?</translation>
    </message>
    <message>
        <source>Is this the right user name, and does my account need another password for mail apps?</source>
        <extracomment>provider_message.question.auth.bad_credentials</extracomment>
        <translation>Est-ce le bon nom d’utilisateur, et mon compte a-t-il besoin d’un autre mot de passe pour les logiciels de messagerie&#xa0;?</translation>
    </message>
    <message>
        <source>Where can I make the password that mail apps need?</source>
        <extracomment>provider_message.question.auth.app_password_required</extracomment>
        <translation>Où puis-je créer le mot de passe nécessaire aux logiciels de messagerie&#xa0;?</translation>
    </message>
    <message>
        <source>Is my account locked because of too many attempts, and when will it be open again?</source>
        <extracomment>provider_message.question.auth.too_many_attempts</extracomment>
        <translation>Mon compte est-il verrouillé à cause d’un trop grand nombre d’essais, et quand sera-t-il à nouveau ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Is the internet address of my connection on a block list? What can be done so that it is taken off? I can send you the address.</source>
        <extracomment>provider_message.question.client.ip_blocked</extracomment>
        <translation>L’adresse Internet de ma connexion figure-t-elle sur une liste de blocage&#xa0;? Que peut-on faire pour qu’elle en soit retirée&#xa0;? Je peux vous envoyer l’adresse.</translation>
    </message>
    <message>
        <source>Why does the server turn my connection away before I can sign in? I can send you the internet address of my connection.</source>
        <extracomment>provider_message.question.greeting.rejected</extracomment>
        <translation>Pourquoi le serveur refuse-t-il ma connexion avant que je puisse m’identifier&#xa0;? Je peux vous envoyer l’adresse Internet de ma connexion.</translation>
    </message>
    <message>
        <source>Does the server answer on this port? If not, which port and which encryption should I use?</source>
        <extracomment>provider_message.question.greeting.timeout</extracomment>
        <translation>Le serveur répond-il sur ce port&#xa0;? Sinon, quel port et quel chiffrement dois-je utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>When will the certificate of the server be renewed?</source>
        <extracomment>provider_message.question.cert.expired</extracomment>
        <translation>Quand le certificat du serveur sera-t-il renouvelé&#xa0;?</translation>
    </message>
    <message>
        <source>Which server name should I enter, so that it fits the certificate?</source>
        <extracomment>provider_message.question.cert.name_mismatch</extracomment>
        <translation>Quel nom de serveur dois-je saisir pour qu’il corresponde au certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)? Is there a server name with a certificate that every computer trusts?</source>
        <extracomment>provider_message.question.cert.self_signed</extracomment>
        <translation>Quel certificat votre serveur présente-t-il, et quelle est son empreinte (SHA-256)&#xa0;? Y a-t-il un nom de serveur dont le certificat est approuvé par tous les ordinateurs&#xa0;?</translation>
    </message>
    <message>
        <source>The server leaves out a certificate that is needed to check its own. Can you add it?</source>
        <extracomment>provider_message.question.cert.incomplete_chain</extracomment>
        <translation>Le serveur n’envoie pas un certificat nécessaire pour vérifier le sien. Pouvez-vous l’ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)?</source>
        <extracomment>provider_message.question.cert.untrusted</extracomment>
        <translation>Quel certificat votre serveur présente-t-il, et quelle est son empreinte (SHA-256)&#xa0;?</translation>
    </message>
    <message>
        <source>Which port and which encryption should I use? This port offers no encryption.</source>
        <extracomment>provider_message.question.starttls.not_offered</extracomment>
        <translation>Quel port et quel chiffrement dois-je utiliser&#xa0;? Ce port ne propose aucun chiffrement.</translation>
    </message>
    <message>
        <source>The server offers encryption and then refuses it. Can you mend that, or should I use another port?</source>
        <extracomment>provider_message.question.starttls.refused</extracomment>
        <translation>Le serveur propose le chiffrement, puis le refuse. Pouvez-vous corriger cela, ou dois-je utiliser un autre port&#xa0;?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer TLS 1.2 or newer?</source>
        <extracomment>provider_message.question.tls.outdated</extracomment>
        <translation>Le serveur ne propose qu’un chiffrement qui n’est plus sûr. Quand proposera-t-il TLS 1.2 ou plus récent&#xa0;?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer a stronger one?</source>
        <extracomment>provider_message.question.tls.weak</extracomment>
        <translation>Le serveur ne propose qu’un chiffrement qui n’est plus sûr. Quand en proposera-t-il un plus fort&#xa0;?</translation>
    </message>
    <message>
        <source>Which limit have I reached, and when can I send again?</source>
        <extracomment>provider_message.question.account.limit_exceeded</extracomment>
        <translation>Quelle limite ai-je atteinte, et quand pourrai-je à nouveau envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Why is my account not allowed to send, and what can I do about it?</source>
        <extracomment>provider_message.question.account.restricted</extracomment>
        <translation>Pourquoi mon compte n’a-t-il pas le droit d’envoyer, et que puis-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>May I send with this address? If not, which address belongs to my account?</source>
        <extracomment>provider_message.question.sender.not_authorized</extracomment>
        <translation>Ai-je le droit d’envoyer avec cette adresse&#xa0;? Sinon, quelle adresse appartient à mon compte&#xa0;?</translation>
    </message>
    <message>
        <source>Why was my message refused, and what can I do about it?</source>
        <extracomment>provider_message.question.message.rejected</extracomment>
        <translation>Pourquoi mon message a-t-il été refusé, et que puis-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <extracomment>report_file.unreadable</extracomment>
        <translation>Le fichier {path} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {why}.</source>
        <extracomment>report_file.unreadable_because</extracomment>
        <translation>Le fichier {path} n’a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than any report, so it was not opened.</source>
        <extracomment>report_file.too_large</extracomment>
        <translation>Le fichier {path} est plus grand que n’importe quel rapport&#xa0;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The file {path} is no report that can be opened here. Choose one that was saved as JSON.</source>
        <extracomment>report_file.no_report</extracomment>
        <translation>Le fichier {path} n’est pas un rapport qui peut être ouvert ici. Choisissez-en un qui a été enregistré au format JSON.</translation>
    </message>
    <message>
        <source>The report {path} was made by another version of this program, which writes reports in its own way. Open it with that version.</source>
        <extracomment>report_file.other_version</extracomment>
        <translation>Le rapport {path} a été créé par une autre version de ce programme, qui écrit les rapports à sa façon. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown.</source>
        <extracomment>report_file.damaged</extracomment>
        <translation>Le rapport {path} est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown. What cannot be read is “{place}”.</source>
        <extracomment>report_file.damaged_at</extracomment>
        <translation>Le rapport {path} est endommagé et ne peut pas être affiché. Ce qui ne peut pas être lu est «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>Finished in {took}</source>
        <extracomment>results.test.took</extracomment>
        <translation>Terminé en {took}</translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <extracomment>results.settings.no_encryption</extracomment>
        <translation>Chiffrement&#xa0;: aucun</translation>
    </message>
    <message numerus="yes">
        <source>The first line is left out.</source>
        <extracomment>results.conversation.left_out.one</extracomment>
        <translation>
            <numerusform>La première ligne est omise.</numerusform>
            <numerusform>Les premières lignes sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} lines are left out.</source>
        <extracomment>results.conversation.left_out.other</extracomment>
        <translation>
            <numerusform>La première ligne est omise.</numerusform>
            <numerusform>Les {count} premières lignes sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered after encryption, {before} before</source>
        <extracomment>results.features.both.one</extracomment>
        <translation>
            <numerusform>{count} fonction proposée après le chiffrement, {before} avant</numerusform>
            <numerusform>{count} fonctions proposées après le chiffrement, {before} avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered after encryption, {before} before</source>
        <extracomment>results.features.both.other</extracomment>
        <translation>
            <numerusform>{count} fonction proposée après le chiffrement, {before} avant</numerusform>
            <numerusform>{count} fonctions proposées après le chiffrement, {before} avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differs</source>
        <extracomment>results.features.differing.one</extracomment>
        <translation>
            <numerusform>{count} différente</numerusform>
            <numerusform>{count} différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differ</source>
        <extracomment>results.features.differing.other</extracomment>
        <translation>
            <numerusform>{count} différente</numerusform>
            <numerusform>{count} différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, inside encryption</source>
        <extracomment>results.features.encrypted.one</extracomment>
        <translation>
            <numerusform>{count} fonction proposée, sous chiffrement</numerusform>
            <numerusform>{count} fonctions proposées, sous chiffrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, inside encryption</source>
        <extracomment>results.features.encrypted.other</extracomment>
        <translation>
            <numerusform>{count} fonction proposée, sous chiffrement</numerusform>
            <numerusform>{count} fonctions proposées, sous chiffrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, without encryption</source>
        <extracomment>results.features.plain.one</extracomment>
        <translation>
            <numerusform>{count} fonction proposée, sans chiffrement</numerusform>
            <numerusform>{count} fonctions proposées, sans chiffrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, without encryption</source>
        <extracomment>results.features.plain.other</extracomment>
        <translation>
            <numerusform>{count} fonction proposée, sans chiffrement</numerusform>
            <numerusform>{count} fonctions proposées, sans chiffrement</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings can be taken from the file {path}. Choose an autoconfig file (.xml), an Apple profile (.mobileconfig), Thunderbird’s prefs.js, an msmtp configuration or a saved report (.json).</source>
        <extracomment>settings_file.unknown</extracomment>
        <translation>Aucun paramètre ne peut être repris du fichier {path}. Choisissez un fichier autoconfig (.xml), un profil Apple (.mobileconfig), le fichier prefs.js de Thunderbird, une configuration msmtp ou un rapport enregistré (.json).</translation>
    </message>
    <message>
        <source>The file {path} names no server for sending mail.</source>
        <extracomment>settings_file.no_server</extracomment>
        <translation>Le fichier {path} n’indique aucun serveur d’envoi.</translation>
    </message>
    <message>
        <source>{user}: {host}, port {port}, {encryption}</source>
        <extracomment>settings_file.choice_with_user</extracomment>
        <translation>{user}&#xa0;: {host}, port {port}, {encryption}</translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.one</extracomment>
        <translation>
            <numerusform>Mot de passe envoyé {count} fois à {host} pour {username} depuis l’ouverture de la fenêtre</numerusform>
            <numerusform>Mot de passe envoyé {count} fois à {host} pour {username} depuis l’ouverture de la fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.other</extracomment>
        <translation>
            <numerusform>Mot de passe envoyé {count} fois à {host} pour {username} depuis l’ouverture de la fenêtre</numerusform>
            <numerusform>Mot de passe envoyé {count} fois à {host} pour {username} depuis l’ouverture de la fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time</source>
        <extracomment>sign_in_care.sent_briefly.one</extracomment>
        <translation>
            <numerusform>Mot de passe envoyé {count}×</numerusform>
            <numerusform>Mot de passe envoyé {count}×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times</source>
        <extracomment>sign_in_care.sent_briefly.other</extracomment>
        <translation>
            <numerusform>Mot de passe envoyé {count}×</numerusform>
            <numerusform>Mot de passe envoyé {count}×</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in once more?</source>
        <extracomment>sign_in_care.question.headline</extracomment>
        <translation>S’identifier encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>Signing in to {host} as {username} failed {failures} times within the last {minutes} minutes.</source>
        <extracomment>sign_in_care.question.happened</extracomment>
        <translation>L’identification auprès de {host} sous le nom {username} a échoué {failures} fois dans les {minutes} dernières minutes.</translation>
    </message>
    <message>
        <source>Many servers lock an account after a few failures, and then refuse the right password, too. Check the user name and the password first, or wait a while.</source>
        <extracomment>sign_in_care.question.risk</extracomment>
        <translation>Beaucoup de serveurs verrouillent un compte après quelques échecs, et refusent alors aussi le bon mot de passe. Vérifiez d’abord le nom d’utilisateur et le mot de passe, ou attendez un moment.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>step.not_reached</extracomment>
        <translation>Non atteinte</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <extracomment>step.waiting</extracomment>
        <translation>Attente du serveur…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>step.cancelled</extracomment>
        <translation>Arrêtée par vous</translation>
    </message>
    <message>
        <source>Look up server name</source>
        <extracomment>step.resolve.name</extracomment>
        <translation>Trouver le serveur</translation>
    </message>
    <message>
        <source>looking up the server name</source>
        <extracomment>step.resolve.doing</extracomment>
        <translation>la recherche du nom du serveur</translation>
    </message>
    <message>
        <source>Looking up the server name…</source>
        <extracomment>step.resolve.running.headline</extracomment>
        <translation>Recherche du nom du serveur…</translation>
    </message>
    <message>
        <source>Asking for the internet address of the server.</source>
        <extracomment>step.resolve.running.text</extracomment>
        <translation>Demande de l’adresse Internet du serveur.</translation>
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
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <extracomment>step.resolve.passed.many</extracomment>
        <translation>{first} et {count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>The server has one internet address.</source>
        <extracomment>step.resolve.explanation.one</extracomment>
        <translation>
            <numerusform>Le serveur a une seule adresse Internet.</numerusform>
            <numerusform>Le serveur a plusieurs adresses Internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {count} internet addresses. They are tried in this order until one answers.</source>
        <extracomment>step.resolve.explanation.other</extracomment>
        <translation>
            <numerusform>Le serveur a {count} adresse Internet.</numerusform>
            <numerusform>Le serveur a {count} adresses Internet. Elles sont essayées dans cet ordre jusqu’à ce que l’une réponde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach the server</source>
        <extracomment>step.connect.name</extracomment>
        <translation>Joindre le serveur</translation>
    </message>
    <message>
        <source>reaching the server</source>
        <extracomment>step.connect.doing</extracomment>
        <translation>la connexion au serveur</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <extracomment>step.connect.running.headline</extracomment>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Connecting to the server and waiting for an answer.</source>
        <extracomment>step.connect.running.text</extracomment>
        <translation>Connexion au serveur et attente d’une réponse.</translation>
    </message>
    <message>
        <source>Port {port} answered</source>
        <extracomment>step.connect.passed</extracomment>
        <translation>Le port {port} a répondu</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was made.</source>
        <extracomment>step.connect.explanation</extracomment>
        <translation>La connexion à {endpoint} a été établie.</translation>
    </message>
    <message>
        <source>Server greeting</source>
        <extracomment>step.greeting.name</extracomment>
        <translation>Accueil du serveur</translation>
    </message>
    <message>
        <source>waiting for the server’s greeting</source>
        <extracomment>step.greeting.doing</extracomment>
        <translation>l’attente de l’accueil du serveur</translation>
    </message>
    <message>
        <source>Waiting for the greeting…</source>
        <extracomment>step.greeting.running.headline</extracomment>
        <translation>Attente de l’accueil…</translation>
    </message>
    <message>
        <source>Connected. The server speaks first.</source>
        <extracomment>step.greeting.running.text</extracomment>
        <translation>Connexion établie. Le serveur parle le premier.</translation>
    </message>
    <message>
        <source>The connection is encrypted. The server speaks first.</source>
        <extracomment>step.greeting.running.encrypted</extracomment>
        <translation>La connexion est chiffrée. Le serveur parle le premier.</translation>
    </message>
    <message>
        <source>{reply}</source>
        <extracomment>step.greeting.passed</extracomment>
        <translation>{reply}</translation>
    </message>
    <message>
        <source>The server says who it is and that it is ready.</source>
        <extracomment>step.greeting.explanation</extracomment>
        <translation>Le serveur dit qui il est et qu’il est prêt.</translation>
    </message>
    <message>
        <source>Introduce ourselves</source>
        <extracomment>step.ehlo.name</extracomment>
        <translation>Se présenter</translation>
    </message>
    <message>
        <source>introducing this computer</source>
        <extracomment>step.ehlo.doing</extracomment>
        <translation>la présentation de cet ordinateur</translation>
    </message>
    <message>
        <source>Introducing ourselves…</source>
        <extracomment>step.ehlo.running.headline</extracomment>
        <translation>Présentation…</translation>
    </message>
    <message>
        <source>Asking the server what it can do.</source>
        <extracomment>step.ehlo.running.text</extracomment>
        <translation>Le serveur est interrogé sur ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>No features offered</source>
        <extracomment>step.ehlo.passed.none</extracomment>
        <translation>Aucune fonction proposée</translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered</source>
        <extracomment>step.ehlo.passed.one</extracomment>
        <translation>
            <numerusform>{count} fonction proposée</numerusform>
            <numerusform>{count} fonctions proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered</source>
        <extracomment>step.ehlo.passed.other</extracomment>
        <translation>
            <numerusform>{count} fonction proposée</numerusform>
            <numerusform>{count} fonctions proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Knows only the old greeting</source>
        <extracomment>step.ehlo.passed.helo</extracomment>
        <translation>Ne connaît que l’ancienne présentation</translation>
    </message>
    <message>
        <source>The server lists what it can do.</source>
        <extracomment>step.ehlo.explanation.ehlo</extracomment>
        <translation>Le serveur indique ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and cannot list what it can do.</source>
        <extracomment>step.ehlo.explanation.helo</extracomment>
        <translation>Le serveur ne connaît que HELO, l’ancienne présentation, et ne peut pas indiquer ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <extracomment>step.starttls.name</extracomment>
        <translation>Passer au chiffrement</translation>
    </message>
    <message>
        <source>switching to encryption</source>
        <extracomment>step.starttls.doing</extracomment>
        <translation>le passage au chiffrement</translation>
    </message>
    <message>
        <source>Switching to encryption…</source>
        <extracomment>step.starttls.running.headline</extracomment>
        <translation>Passage au chiffrement…</translation>
    </message>
    <message>
        <source>Asking the server to start encryption.</source>
        <extracomment>step.starttls.running.text</extracomment>
        <translation>Demande au serveur de commencer le chiffrement.</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <extracomment>step.starttls.passed</extracomment>
        <translation>STARTTLS accepté</translation>
    </message>
    <message>
        <source>The server is ready. From here on, everything is encrypted.</source>
        <extracomment>step.starttls.explanation</extracomment>
        <translation>Le serveur est prêt. À partir d’ici, tout est chiffré.</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <extracomment>step.tls.name</extracomment>
        <translation>Sécuriser la connexion</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <extracomment>step.tls.doing</extracomment>
        <translation>la sécurisation de la connexion</translation>
    </message>
    <message>
        <source>Securing the connection…</source>
        <extracomment>step.tls.running.headline</extracomment>
        <translation>Sécurisation de la connexion…</translation>
    </message>
    <message>
        <source>Agreeing with the server how to encrypt.</source>
        <extracomment>step.tls.running.text</extracomment>
        <translation>Accord avec le serveur sur la façon de chiffrer.</translation>
    </message>
    <message>
        <source>{version}, strong cipher</source>
        <extracomment>step.tls.passed.strong</extracomment>
        <translation>{version}, chiffrement fort</translation>
    </message>
    <message>
        <source>The connection is encrypted. Whether it leads to the right server is the next question.</source>
        <extracomment>step.tls.explanation</extracomment>
        <translation>La connexion est chiffrée. Reste à savoir si elle mène au bon serveur.</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <extracomment>step.certificate.name</extracomment>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>checking the certificate</source>
        <extracomment>step.certificate.doing</extracomment>
        <translation>la vérification du certificat</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <extracomment>step.certificate.running.headline</extracomment>
        <translation>Vérification du certificat…</translation>
    </message>
    <message>
        <source>Making sure that this is the right server and nobody else.</source>
        <extracomment>step.certificate.running.text</extracomment>
        <translation>Il s’agit de s’assurer que c’est bien le bon serveur, et personne d’autre.</translation>
    </message>
    <message>
        <source>Name matches, valid for less than a day</source>
        <extracomment>step.certificate.passed.today</extracomment>
        <translation>Nom correct, validité de moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} day</source>
        <extracomment>step.certificate.passed.one</extracomment>
        <translation>
            <numerusform>Nom correct, encore {count} jour de validité</numerusform>
            <numerusform>Nom correct, encore {count} jours de validité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} days</source>
        <extracomment>step.certificate.passed.other</extracomment>
        <translation>
            <numerusform>Nom correct, encore {count} jour de validité</numerusform>
            <numerusform>Nom correct, encore {count} jours de validité</numerusform>
        </translation>
    </message>
    <message>
        <source>Name matches, but in an outdated field</source>
        <extracomment>step.certificate.passed.old_field</extracomment>
        <translation>Nom correct, mais dans un champ obsolète</translation>
    </message>
    <message>
        <source>Expires in less than a day ({expiry_day})</source>
        <extracomment>step.certificate.expires.today</extracomment>
        <translation>Expire dans moins d’un jour ({expiry_day})</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} day ({expiry_day})</source>
        <extracomment>step.certificate.expires.one</extracomment>
        <translation>
            <numerusform>Expire dans {count} jour ({expiry_day})</numerusform>
            <numerusform>Expire dans {count} jours ({expiry_day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} days ({expiry_day})</source>
        <extracomment>step.certificate.expires.other</extracomment>
        <translation>
            <numerusform>Expire dans {count} jour ({expiry_day})</numerusform>
            <numerusform>Expire dans {count} jours ({expiry_day})</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate comes from somebody this computer trusts, and it is for this server.</source>
        <extracomment>step.certificate.explanation</extracomment>
        <translation>Le certificat vient d’une autorité approuvée par cet ordinateur, et il est établi pour ce serveur.</translation>
    </message>
    <message>
        <source>Trusted by you, not by this computer</source>
        <extracomment>step.certificate.excepted</extracomment>
        <translation>Approuvé par vous, pas par cet ordinateur</translation>
    </message>
    <message>
        <source>This computer cannot vouch for the certificate. It is exactly the one that you trust for this server and port.</source>
        <extracomment>step.certificate.excepted_explanation</extracomment>
        <translation>Cet ordinateur ne peut pas se porter garant du certificat. C’est exactement celui que vous approuvez pour ce serveur et ce port.</translation>
    </message>
    <message>
        <source>Introduce ourselves again</source>
        <extracomment>step.ehlo_tls.name</extracomment>
        <translation>Se présenter à nouveau</translation>
    </message>
    <message>
        <source>introducing this computer again</source>
        <extracomment>step.ehlo_tls.doing</extracomment>
        <translation>la nouvelle présentation de cet ordinateur</translation>
    </message>
    <message>
        <source>Introducing ourselves again…</source>
        <extracomment>step.ehlo_tls.running.headline</extracomment>
        <translation>Nouvelle présentation…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Asking the server again what it can do.</source>
        <extracomment>step.ehlo_tls.running.text</extracomment>
        <translation>La connexion est chiffrée. Le serveur est à nouveau interrogé sur ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>step.auth.name</extracomment>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>step.auth.doing</extracomment>
        <translation>l’identification</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>step.auth.running.headline</extracomment>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.encrypted</extracomment>
        <translation>La connexion est chiffrée. Le serveur doit maintenant accepter le mot de passe.</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.encrypted_token</extracomment>
        <translation>La connexion est chiffrée. Le serveur doit maintenant accepter le jeton d’accès.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.plain</extracomment>
        <translation>La connexion n’est pas chiffrée. Le serveur doit maintenant accepter le mot de passe.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.plain_token</extracomment>
        <translation>La connexion n’est pas chiffrée. Le serveur doit maintenant accepter le jeton d’accès.</translation>
    </message>
    <message>
        <source>Accepted ({mechanism})</source>
        <extracomment>step.auth.passed.encrypted</extracomment>
        <translation>Acceptée ({mechanism})</translation>
    </message>
    <message>
        <source>Accepted ({mechanism}), but not encrypted</source>
        <extracomment>step.auth.passed.plain</extracomment>
        <translation>Acceptée ({mechanism}), mais non chiffrée</translation>
    </message>
    <message>
        <source>The server accepted user name and password.</source>
        <extracomment>step.auth.explanation.password</extracomment>
        <translation>Le serveur a accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The server accepted user name and access token.</source>
        <extracomment>step.auth.explanation.token</extracomment>
        <translation>Le serveur a accepté le nom d’utilisateur et le jeton d’accès.</translation>
    </message>
    <message>
        <source>Skipped: no password</source>
        <extracomment>step.auth.skipped</extracomment>
        <translation>Ignorée&#xa0;: pas de mot de passe</translation>
    </message>
    <message>
        <source>No password was given, so signing in was not tested.</source>
        <extracomment>step.auth.skipped_explanation</extracomment>
        <translation>Aucun mot de passe n’a été donné&#xa0;; l’identification n’a donc pas été testée.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <extracomment>step.mail.name</extracomment>
        <translation>Vérifier l’expéditeur</translation>
    </message>
    <message>
        <source>checking the sender</source>
        <extracomment>step.mail.doing</extracomment>
        <translation>la vérification de l’expéditeur</translation>
    </message>
    <message>
        <source>Checking the sender…</source>
        <extracomment>step.mail.running.headline</extracomment>
        <translation>Vérification de l’expéditeur…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail from this address.</source>
        <extracomment>step.mail.running.text</extracomment>
        <translation>Il est demandé au serveur s’il accepte le courrier de cette adresse.</translation>
    </message>
    <message>
        <source>{address} accepted</source>
        <extracomment>step.mail.passed
----------
step.rcpt.passed</extracomment>
        <translation>{address} accepté</translation>
    </message>
    <message>
        <source>The server takes mail from this address.</source>
        <extracomment>step.mail.explanation</extracomment>
        <translation>Le serveur accepte le courrier de cette adresse.</translation>
    </message>
    <message>
        <source>Check the recipient</source>
        <extracomment>step.rcpt.name</extracomment>
        <translation>Vérifier le destinataire</translation>
    </message>
    <message>
        <source>checking the recipient</source>
        <extracomment>step.rcpt.doing</extracomment>
        <translation>la vérification du destinataire</translation>
    </message>
    <message>
        <source>Checking the recipient…</source>
        <extracomment>step.rcpt.running.headline</extracomment>
        <translation>Vérification du destinataire…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail for this address.</source>
        <extracomment>step.rcpt.running.text</extracomment>
        <translation>Il est demandé au serveur s’il accepte le courrier pour cette adresse.</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <extracomment>step.rcpt.explanation.kept</extracomment>
        <translation>Le serveur accepte le courrier pour cette adresse.</translation>
    </message>
    <message>
        <source>The server takes mail for this address. The question was then taken back, so no message was sent.</source>
        <extracomment>step.rcpt.explanation.taken_back</extracomment>
        <translation>Le serveur accepte le courrier pour cette adresse. La demande a ensuite été retirée&#xa0;; aucun message n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>step.data.name</extracomment>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>sending the message</source>
        <extracomment>step.data.doing</extracomment>
        <translation>l’envoi du message</translation>
    </message>
    <message>
        <source>Sending the message…</source>
        <extracomment>step.data.running.headline</extracomment>
        <translation>Envoi du message…</translation>
    </message>
    <message>
        <source>Handing one small test message to the server.</source>
        <extracomment>step.data.running.text</extracomment>
        <translation>Remise d’un petit message de test au serveur.</translation>
    </message>
    <message>
        <source>The server took the message</source>
        <extracomment>step.data.passed</extracomment>
        <translation>Le serveur a accepté le message</translation>
    </message>
    <message>
        <source>The server is now responsible for the message. That does not yet mean that it has arrived.</source>
        <extracomment>step.data.explanation</extracomment>
        <translation>Le serveur est maintenant responsable du message. Cela ne veut pas encore dire qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <extracomment>step.quit.name</extracomment>
        <translation>Dire au revoir</translation>
    </message>
    <message>
        <source>saying goodbye</source>
        <extracomment>step.quit.doing</extracomment>
        <translation>l’au revoir au serveur</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <extracomment>step.quit.running.headline</extracomment>
        <translation>Au revoir au serveur…</translation>
    </message>
    <message>
        <source>Closing the connection properly.</source>
        <extracomment>step.quit.running.text</extracomment>
        <translation>Fermeture correcte de la connexion.</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <extracomment>step.quit.passed.clean</extracomment>
        <translation>Fermée proprement</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <extracomment>step.quit.passed.no_reply</extracomment>
        <translation>Fermée sans réponse</translation>
    </message>
    <message>
        <source>Closed by the server</source>
        <extracomment>step.quit.passed.cut</extracomment>
        <translation>Fermée par le serveur</translation>
    </message>
    <message>
        <source>The server did not answer the goodbye. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.no_reply</extracomment>
        <translation>Le serveur n’a pas répondu à l’au revoir. Cela ne change rien au résultat.</translation>
    </message>
    <message>
        <source>The server closed the connection first. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.cut</extracomment>
        <translation>Le serveur a fermé la connexion le premier. Cela ne change rien au résultat.</translation>
    </message>
    <message>
        <source>{endpoint}: {address_result}</source>
        <extracomment>step.address.line</extracomment>
        <translation>{endpoint}&#xa0;: {address_result}</translation>
    </message>
    <message>
        <source>{endpoint}: waiting for an answer</source>
        <extracomment>step.address.under_way</extracomment>
        <translation>{endpoint}&#xa0;: attente d’une réponse</translation>
    </message>
    <message>
        <source>{endpoint}</source>
        <extracomment>step.address.endpoint</extracomment>
        <translation>{endpoint}</translation>
    </message>
    <message>
        <source>connected after {took}</source>
        <extracomment>step.address.connected</extracomment>
        <translation>connexion établie après {took}</translation>
    </message>
    <message>
        <source>refused after {took}</source>
        <extracomment>step.address.refused</extracomment>
        <translation>refusée après {took}</translation>
    </message>
    <message>
        <source>timed out after {took}</source>
        <extracomment>step.address.timed_out</extracomment>
        <translation>délai dépassé après {took}</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>step.address.unreachable</extracomment>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>not allowed by a firewall or by this computer</source>
        <extracomment>step.address.prohibited</extracomment>
        <translation>interdite par un pare-feu ou par cet ordinateur</translation>
    </message>
    <message>
        <source>cut off after {took}</source>
        <extracomment>step.address.reset</extracomment>
        <translation>coupée après {took}</translation>
    </message>
    <message>
        <source>given up, another address was faster</source>
        <extracomment>step.address.cancelled</extracomment>
        <translation>abandonnée, une autre adresse a été plus rapide</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>step.label.address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name given</source>
        <extracomment>step.label.name_given</extracomment>
        <translation>Nom indiqué</translation>
    </message>
    <message>
        <source>Common name</source>
        <extracomment>step.label.old_name_field</extracomment>
        <translation>Nom commun</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>step.label.protocol</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>step.label.cipher</extracomment>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>step.label.valid_from</extracomment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>step.label.valid_until</extracomment>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>step.label.expected</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>step.label.missing</extracomment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <extracomment>step.label.trusted_fingerprint</extracomment>
        <translation>Empreinte approuvée</translation>
    </message>
    <message>
        <source>Fingerprint found</source>
        <extracomment>step.label.found_fingerprint</extracomment>
        <translation>Empreinte trouvée</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>step.label.method</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Usable here</source>
        <extracomment>step.label.wanted</extracomment>
        <translation>Utilisable ici</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>step.label.message_id</extracomment>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Server said</source>
        <extracomment>step.label.server_said</extracomment>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>step.label.reason</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>step.label.concerns</extracomment>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>step.label.fault</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>step.label.place</extracomment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>The certificate expires soon. Until then everything works; afterwards mail apps warn or refuse.</source>
        <extracomment>step.caution.certificate_expires_soon</extracomment>
        <translation>Le certificat expire bientôt. D’ici là, tout fonctionne&#xa0;; ensuite, les logiciels de messagerie avertissent ou refusent.</translation>
    </message>
    <message>
        <source>The certificate carries its name only in an outdated field, the common name. Many mail apps do not look there and refuse it.</source>
        <extracomment>step.caution.name_only_in_common_name</extracomment>
        <translation>Le certificat ne porte son nom que dans un champ obsolète, le nom commun. Beaucoup de logiciels de messagerie ne regardent pas ce champ et refusent le certificat.</translation>
    </message>
    <message>
        <source>The server ends its lines in a way that the rules do not allow. Most mail apps cope with that, some do not.</source>
        <extracomment>step.caution.bare_line_feed</extracomment>
        <translation>Le serveur termine ses lignes d’une façon que les règles n’autorisent pas. La plupart des logiciels de messagerie s’en accommodent, certains non.</translation>
    </message>
    <message>
        <source>The server knows only the old greeting, HELO. Encryption and sign-in cannot be offered that way.</source>
        <extracomment>step.caution.helo_only</extracomment>
        <translation>Le serveur ne connaît que l’ancienne présentation, HELO. Le chiffrement et l’identification ne peuvent pas être proposés ainsi.</translation>
    </message>
    <message>
        <source>This was not encrypted. Anyone on the network could read it.</source>
        <extracomment>step.caution.not_encrypted</extracomment>
        <translation>Ceci n’était pas chiffré. Toute personne sur le réseau pouvait le lire.</translation>
    </message>
    <message>
        <source>You trust this one certificate yourself, by its fingerprint. Nobody else vouches for this server.</source>
        <extracomment>step.caution.certificate_exception</extracomment>
        <translation>Vous approuvez vous-même ce seul certificat, d’après son empreinte. Personne d’autre ne se porte garant de ce serveur.</translation>
    </message>
    <message>
        <source>Outlook (classic, for Windows)</source>
        <extracomment>typing.program.outlook</extracomment>
        <translation>Outlook (classique, pour Windows)</translation>
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
        <translation>Application Gmail (Android)</translation>
    </message>
    <message>
        <source>Outlook app (Android, iPhone)</source>
        <extracomment>typing.program.outlook_phone</extracomment>
        <translation>Application Outlook (Android, iPhone)</translation>
    </message>
    <message>
        <source>Mail app (iPhone, iPad)</source>
        <extracomment>typing.program.iphone</extracomment>
        <translation>Application Mail (iPhone, iPad)</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>typing.word.on</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>typing.word.off</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Normal password</source>
        <extracomment>typing.word.password</extracomment>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <extracomment>typing.word.oauth2</extracomment>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>Open File, then Account Settings, Account Settings…, choose the account and press “Change…”.</source>
        <extracomment>typing.outlook.steps.1</extracomment>
        <translation>Ouvrez Fichier, puis Paramètres du compte, Paramètres du compte…, choisissez le compte et cliquez sur «&#xa0;Modifier…&#xa0;».</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP): {host}</source>
        <extracomment>typing.outlook.steps.2</extracomment>
        <translation>Serveur de courrier sortant (SMTP)&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Open More Settings…, Outgoing Server, and tick “My outgoing server (SMTP) requires authentication”.</source>
        <extracomment>typing.outlook.steps.3</extracomment>
        <translation>Ouvrez Paramètres supplémentaires…, Serveur sortant, et cochez «&#xa0;Mon serveur sortant (SMTP) requiert une authentification&#xa0;».</translation>
    </message>
    <message>
        <source>Log on using, user name: {username}</source>
        <extracomment>typing.outlook.steps.4</extracomment>
        <translation>Se connecter à l’aide de, nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Open the page Advanced. Outgoing server (SMTP): {port}. Use the following type of encrypted connection: {outlook_encryption}</source>
        <extracomment>typing.outlook.steps.5</extracomment>
        <translation>Ouvrez l’onglet Options avancées. Serveur sortant (SMTP)&#xa0;: {port}. Utiliser le type de connexion chiffrée suivant&#xa0;: {outlook_encryption}</translation>
    </message>
    <message>
        <source>Open the menu, Account Settings, Outgoing Server (SMTP), choose the server and press “Edit…”.</source>
        <extracomment>typing.thunderbird.steps.1</extracomment>
        <translation>Ouvrez le menu, Paramètres des comptes, Serveur sortant (SMTP), choisissez le serveur et cliquez sur «&#xa0;Modifier…&#xa0;».</translation>
    </message>
    <message>
        <source>Server Name: {host}</source>
        <extracomment>typing.thunderbird.steps.2</extracomment>
        <translation>Nom du serveur&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Connection security: {thunderbird_encryption}</source>
        <extracomment>typing.thunderbird.steps.4</extracomment>
        <translation>Sécurité de la connexion&#xa0;: {thunderbird_encryption}</translation>
    </message>
    <message>
        <source>Authentication method: {thunderbird_sign_in}</source>
        <extracomment>typing.thunderbird.steps.5</extracomment>
        <translation>Méthode d’authentification&#xa0;: {thunderbird_sign_in}</translation>
    </message>
    <message>
        <source>User Name: {username}</source>
        <extracomment>typing.thunderbird.steps.6
----------
typing.iphone.steps.3</extracomment>
        <translation>Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Open Mail, Settings…, Accounts, choose the account, then Server Settings.</source>
        <extracomment>typing.apple_mail.steps.1</extracomment>
        <translation>Ouvrez Mail, Réglages…, Comptes, choisissez le compte, puis Réglages du serveur.</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP), Host Name: {host}</source>
        <extracomment>typing.apple_mail.steps.2</extracomment>
        <translation>Serveur d’envoi (SMTP), nom d’hôte&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Untick “Automatically manage connection settings”.</source>
        <extracomment>typing.apple_mail.steps.3</extracomment>
        <translation>Décochez «&#xa0;Gérer automatiquement les réglages de connexion&#xa0;».</translation>
    </message>
    <message>
        <source>Port: {port}. Use TLS/SSL: {apple_encryption}</source>
        <extracomment>typing.apple_mail.steps.4</extracomment>
        <translation>Port&#xa0;: {port}. Utiliser TLS/SSL&#xa0;: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password. User Name: {username}</source>
        <extracomment>typing.apple_mail.steps.5</extracomment>
        <translation>Authentification&#xa0;: Mot de passe. Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Open the menu, Settings, choose the account, then Outgoing settings.</source>
        <extracomment>typing.gmail_phone.steps.1</extracomment>
        <translation>Ouvrez le menu, Paramètres, choisissez le compte, puis Paramètres d’envoi.</translation>
    </message>
    <message>
        <source>SMTP server: {host}</source>
        <extracomment>typing.gmail_phone.steps.2</extracomment>
        <translation>Serveur SMTP&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Security type: {gmail_encryption}</source>
        <extracomment>typing.gmail_phone.steps.4</extracomment>
        <translation>Type de sécurité&#xa0;: {gmail_encryption}</translation>
    </message>
    <message>
        <source>Tick “Require sign-in”. User name: {username}</source>
        <extracomment>typing.gmail_phone.steps.5</extracomment>
        <translation>Cochez «&#xa0;Exiger une connexion&#xa0;». Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Open Settings, choose the account, then Advanced settings.</source>
        <extracomment>typing.outlook_phone.steps.1</extracomment>
        <translation>Ouvrez Paramètres, choisissez le compte, puis Paramètres avancés.</translation>
    </message>
    <message>
        <source>SMTP host name: {host}:{port}</source>
        <extracomment>typing.outlook_phone.steps.2</extracomment>
        <translation>Nom d’hôte SMTP&#xa0;: {host}:{port}</translation>
    </message>
    <message>
        <source>SMTP user name: {username}</source>
        <extracomment>typing.outlook_phone.steps.3</extracomment>
        <translation>Nom d’utilisateur SMTP&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Security type: {outlook_phone_encryption}</source>
        <extracomment>typing.outlook_phone.steps.4</extracomment>
        <translation>Type de sécurité&#xa0;: {outlook_phone_encryption}</translation>
    </message>
    <message>
        <source>Open Settings, Apps, Mail, Mail Accounts, choose the account, then its name, SMTP, and the primary server.</source>
        <extracomment>typing.iphone.steps.1</extracomment>
        <translation>Ouvrez Réglages, Apps, Mail, Comptes Mail, choisissez le compte, puis son nom, SMTP et le serveur principal.</translation>
    </message>
    <message>
        <source>Host Name: {host}</source>
        <extracomment>typing.iphone.steps.2</extracomment>
        <translation>Nom d’hôte&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Use SSL: {apple_encryption}</source>
        <extracomment>typing.iphone.steps.4</extracomment>
        <translation>Utiliser SSL&#xa0;: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password</source>
        <extracomment>typing.iphone.steps.5</extracomment>
        <translation>Authentification&#xa0;: Mot de passe</translation>
    </message>
    <message>
        <source>Server Port: {port}</source>
        <extracomment>typing.iphone.steps.6</extracomment>
        <translation>Port du serveur&#xa0;: {port}</translation>
    </message>
    <message>
        <source>Signing in was not tested: the user name may be another one.</source>
        <extracomment>typing.caution.no_login</extracomment>
        <translation>L’identification n’a pas été testée&#xa0;: le nom d’utilisateur peut être différent.</translation>
    </message>
    <message>
        <source>There is no encryption: anyone on the way can read your mail and your password.</source>
        <extracomment>typing.caution.unencrypted</extracomment>
        <translation>Il n’y a pas de chiffrement&#xa0;: n’importe qui en chemin peut lire votre courrier et votre mot de passe.</translation>
    </message>
    <message>
        <source>The server’s certificate expires soon. If it is not renewed, mail apps will then warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_expires_soon</extracomment>
        <translation>Le certificat du serveur expire bientôt. S’il n’est pas renouvelé, les logiciels de messagerie vous avertiront ou refuseront de se connecter.</translation>
    </message>
    <message>
        <source>You trust the server’s certificate here. Other mail apps do not: they will warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_exception</extracomment>
        <translation>Vous approuvez ici le certificat du serveur. Les autres logiciels de messagerie ne l’approuvent pas&#xa0;: ils vous avertiront ou refuseront de se connecter.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP, not tested): {host}, port 993, TLS</source>
        <extracomment>typing.incoming.line</extracomment>
        <translation>Serveur entrant (IMAP, non testé)&#xa0;: {host}, port 993, TLS</translation>
    </message>
    <message>
        <source>The limit for connections is reached</source>
        <extracomment>verdict.account.limit_exceeded.connections.headline</extracomment>
        <translation>La limite de connexions est atteinte</translation>
    </message>
    <message>
        <source>Too many connections are open at the same time, or too many came in a short time. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.connections.explanation</extracomment>
        <translation>Trop de connexions sont ouvertes en même temps, ou trop sont arrivées en peu de temps. Vos paramètres sont corrects et n’ont pas besoin d’être changés.</translation>
    </message>
    <message>
        <source>The sign-in was refused because of the account itself: it is not activated yet, suspended or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.at_sign_in.explanation</extracomment>
        <translation>L’identification a été refusée à cause du compte lui-même&#xa0;: il n’est pas encore activé, suspendu ou bloqué. Ni attendre ni changer de paramètres n’y fera rien.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in on a web page first, as in hotels and trains: until then its own page answers in place of every server.</source>
        <extracomment>verdict.anywhere.portal.explanation</extracomment>
        <translation>Ce réseau demande probablement que vous vous identifiiez d’abord sur une page Web, comme dans les hôtels et les trains&#xa0;: jusque-là, sa propre page répond à la place de tous les serveurs.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in to this network there, and test again.</source>
        <extracomment>verdict.anywhere.portal.advice.1</extracomment>
        <translation>Ouvrez un site Web quelconque dans un navigateur, identifiez-vous sur ce réseau et testez à nouveau.</translation>
    </message>
    <message>
        <source>A firewall in between changes what the server says, so parts of it, such as the offer of encryption, do not arrive. The server itself is probably fine.</source>
        <extracomment>verdict.anywhere.fixup.explanation</extracomment>
        <translation>Un pare-feu en chemin modifie ce que dit le serveur&#xa0;; certaines parties, comme l’offre de chiffrement, n’arrivent donc pas. Le serveur lui-même n’est probablement pas en cause.</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch off its inspection of mail (SMTP inspection; on Cisco devices also “fixup”).</source>
        <extracomment>verdict.anywhere.fixup.advice.1</extracomment>
        <translation>Demandez au responsable du pare-feu d’en désactiver l’inspection du courrier (inspection SMTP&#xa0;; sur les appareils Cisco, aussi «&#xa0;fixup&#xa0;»).</translation>
    </message>
    <message>
        <source>What is said here about {provider} was last checked on {provider_dated}, so it may have changed.</source>
        <extracomment>verdict.anywhere.dated.advice.1</extracomment>
        <translation>Ce qui est dit ici sur {provider} a été vérifié pour la dernière fois le {provider_dated} et peut donc avoir changé.</translation>
    </message>
    <message>
        <source>This server offers no sign-in after encryption</source>
        <extracomment>verdict.auth.not_offered.hidden.headline</extracomment>
        <translation>Ce serveur ne propose pas d’identification après le chiffrement</translation>
    </message>
    <message>
        <source>{host} offers sign-in on port {port} only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.1</extracomment>
        <translation>{host} ne propose l’identification sur le port {port} qu’avant le chiffrement, quand n’importe qui pourrait lire le mot de passe. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server offers sign-in only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.2</extracomment>
        <translation>Le serveur ne propose l’identification qu’avant le chiffrement, quand n’importe qui pourrait lire le mot de passe. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}, not the password of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.3</extracomment>
        <translation>Comme mot de passe, {provider} attend {secret}, et non le mot de passe du compte.</translation>
    </message>
    <message>
        <source>It wants to keep your password in another form first ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.transition.explanation</extracomment>
        <translation>Il veut d’abord enregistrer votre mot de passe sous une autre forme ({reply_code}). Vos paramètres sont peut-être corrects.</translation>
    </message>
    <message>
        <source>Choose PLAIN as the sign-in method and test again, with encryption: once the server has seen the password that way, the other methods may work too.</source>
        <extracomment>verdict.auth.temporary.transition.advice.1</extracomment>
        <translation>Choisissez PLAIN comme méthode d’authentification et testez à nouveau, avec chiffrement&#xa0;: une fois que le serveur a reçu le mot de passe ainsi, les autres méthodes fonctionneront peut-être aussi.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>verdict.cert.expired.headline</extracomment>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>Your provider must renew it. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.explanation</extracomment>
        <translation>Votre fournisseur doit le renouveler. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must get a new certificate and load it.</source>
        <extracomment>verdict.cert.expired.advice.1</extracomment>
        <translation>Dites à votre fournisseur que le serveur de messagerie doit recevoir un nouveau certificat et le charger.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.advice.2</extracomment>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;: avec une horloge mal réglée, même les bons certificats paraissent expirés.</translation>
    </message>
    <message>
        <source>The certificate that has expired belongs to {subject}.</source>
        <extracomment>verdict.cert.expired.advice.3
----------
verdict.cert.expired.dated.advice.3</extracomment>
        <translation>Le certificat expiré est établi pour {subject}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>verdict.cert.expired.clock.headline
----------
verdict.cert.not_yet_valid.clock.headline</extracomment>
        <translation>L’horloge de cet ordinateur est mal réglée</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that was valid until {not_after} looks expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.1</extracomment>
        <translation>L’écart est de {clock_off}&#xa0;; un certificat valable jusqu’au {not_after} paraît donc expiré. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates look expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.2</extracomment>
        <translation>L’écart est de {clock_off}&#xa0;; les bons certificats paraissent donc expirés. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, which says {now}, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.1</extracomment>
        <translation>Réglez la date et l’heure de cet ordinateur, qui indique le {now}, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.2</extracomment>
        <translation>Réglez la date et l’heure de cet ordinateur, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>If the certificate has expired even so, tell your provider that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.clock.advice.2</extracomment>
        <translation>Si le certificat a expiré malgré cela, dites à votre fournisseur que le serveur de messagerie doit en recevoir un nouveau et le charger.</translation>
    </message>
    <message>
        <source>It was valid until {not_after}; this computer’s clock says {now}. Your provider must renew it, and your password was not sent.</source>
        <extracomment>verdict.cert.expired.dated.explanation</extracomment>
        <translation>Il était valable jusqu’au {not_after}&#xa0;; l’horloge de cet ordinateur indique le {now}. Votre fournisseur doit le renouveler, et votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Tell your provider that the certificate was valid until {not_after}, and that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.dated.advice.1</extracomment>
        <translation>Dites à votre fournisseur que le certificat était valable jusqu’au {not_after}, et que le serveur de messagerie doit en recevoir un nouveau et le charger.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, which says {now}: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.dated.advice.2</extracomment>
        <translation>Vérifiez la date et l’heure de cet ordinateur, qui indique le {now}&#xa0;: avec une horloge mal réglée, même les bons certificats paraissent expirés.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} day ago</source>
        <extracomment>verdict.cert.expired.days.headline.one</extracomment>
        <translation>
            <numerusform>Le certificat a expiré il y a {count} jour</numerusform>
            <numerusform>Le certificat a expiré il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} days ago</source>
        <extracomment>verdict.cert.expired.days.headline.other</extracomment>
        <translation>
            <numerusform>Le certificat a expiré il y a {count} jour</numerusform>
            <numerusform>Le certificat a expiré il y a {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <extracomment>verdict.cert.not_yet_valid.headline</extracomment>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>This computer’s clock is probably wrong. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.explanation</extracomment>
        <translation>L’horloge de cet ordinateur est probablement mal réglée. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, and set them right.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.1</extracomment>
        <translation>Vérifiez la date et l’heure de cet ordinateur, et corrigez-les.</translation>
    </message>
    <message>
        <source>If they are right, tell your provider that the server’s certificate starts too late.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.2</extracomment>
        <translation>Si elles sont exactes, dites à votre fournisseur que le certificat du serveur commence trop tard.</translation>
    </message>
    <message>
        <source>It is valid from {not_before} on, but this computer’s clock says {now}. The clock is probably wrong; your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.dated.explanation</extracomment>
        <translation>Il est valable à partir du {not_before}, mais l’horloge de cet ordinateur indique le {now}. Elle est probablement mal réglée&#xa0;; votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that is valid from {not_before} on looks like one of the future. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.1</extracomment>
        <translation>L’écart est de {clock_off}&#xa0;; un certificat valable à partir du {not_before} semble donc ne pas l’être encore. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates do not look valid yet. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.2</extracomment>
        <translation>L’écart est de {clock_off}&#xa0;; de bons certificats semblent donc ne pas être encore valables. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <extracomment>verdict.cert.name_mismatch.headline</extracomment>
        <translation>Le certificat est établi pour un autre serveur</translation>
    </message>
    <message>
        <source>It does not say for which server it is, so it cannot speak for {host}. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.1</extracomment>
        <translation>Il n’indique pas pour quel serveur il est établi&#xa0;; il ne peut donc rien prouver pour {host}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is not for the name that was entered as the server. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.2</extracomment>
        <translation>Il n’est pas établi pour le nom saisi comme serveur. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Use {other_host} as the server: the name leads to the same server, and the certificate is valid for it.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.1
----------
verdict.cert.name_mismatch.named.advice.1.1</extracomment>
        <translation>Utilisez {other_host} comme serveur&#xa0;: ce nom mène au même serveur, et le certificat est valable pour lui.</translation>
    </message>
    <message>
        <source>Use {known_host} as the server, which {provider} names, if it is your provider.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.2</extracomment>
        <translation>Si votre fournisseur est {provider}, utilisez {known_host}, le serveur qu’il indique.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, or for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.1</extracomment>
        <translation>Demandez à votre fournisseur le nom qui correspond au certificat, ou un certificat qui inclut {host}.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.2</extracomment>
        <translation>Demandez à votre fournisseur le nom qui correspond au certificat, et saisissez-le comme serveur.</translation>
    </message>
    <message>
        <source>Check that {host} is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.1</extracomment>
        <translation>Vérifiez que {host} est bien le serveur que votre fournisseur appelle «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.2</extracomment>
        <translation>Vérifiez que c’est bien le serveur que votre fournisseur appelle «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>It is for {names}, not {host}. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.1</extracomment>
        <translation>Il est établi pour {names}, pas pour {host}. Utilisez l’un de ces noms si c’est celui de votre fournisseur.</translation>
    </message>
    <message>
        <source>It is for {names}, not for the name that was entered. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.2</extracomment>
        <translation>Il est établi pour {names}, pas pour le nom saisi. Utilisez l’un de ces noms si c’est celui de votre fournisseur.</translation>
    </message>
    <message>
        <source>Enter a name from the certificate as the server, if you know it as your provider’s: {usable_names}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.2</extracomment>
        <translation>Saisissez comme serveur un nom du certificat, si vous savez qu’il est celui de votre fournisseur&#xa0;: {usable_names}.</translation>
    </message>
    <message>
        <source>Ask your provider which server name goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.3</extracomment>
        <translation>Demandez à votre fournisseur quel nom de serveur correspond au certificat, et saisissez-le comme serveur.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.1</extracomment>
        <translation>Ou demandez à votre fournisseur un certificat qui inclut {host}.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes the name you entered.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.2</extracomment>
        <translation>Ou demandez à votre fournisseur un certificat qui inclut le nom que vous avez saisi.</translation>
    </message>
    <message>
        <source>If you know none of these names, something else may have answered in place of your server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.3</extracomment>
        <translation>Si vous ne connaissez aucun de ces noms, autre chose a peut-être répondu à la place de votre serveur.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <extracomment>verdict.cert.self_signed.headline</extracomment>
        <translation>Le certificat est autosigné</translation>
    </message>
    <message>
        <source>Nobody but the server itself vouches for it, so it could come from anyone. Your password was not sent.</source>
        <extracomment>verdict.cert.self_signed.explanation</extracomment>
        <translation>Personne d’autre que le serveur ne s’en porte garant&#xa0;; il pourrait donc venir de n’importe qui. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>For your own server, or a program such as a mail bridge on this computer, compare the fingerprint with the one shown there.</source>
        <extracomment>verdict.cert.self_signed.advice.1</extracomment>
        <translation>Pour votre propre serveur ou un programme comme une passerelle de messagerie sur cet ordinateur, comparez l’empreinte avec celle qui y est affichée.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for {host} only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.1</extracomment>
        <translation>Si elles sont identiques, approuvez ce seul certificat, pour {host} seulement.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for this server only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.2</extracomment>
        <translation>Si elles sont identiques, approuvez ce seul certificat, pour ce serveur seulement.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority.</source>
        <extracomment>verdict.cert.self_signed.advice.3
----------
verdict.cert.untrusted.advice.3</extracomment>
        <translation>Dans tous les autres cas, demandez à votre fournisseur un certificat d’une autorité publique.</translation>
    </message>
    <message>
        <source>The server does not send its full chain of certificates</source>
        <extracomment>verdict.cert.incomplete_chain.headline</extracomment>
        <translation>Le serveur n’envoie pas toute sa chaîne de certificats</translation>
    </message>
    <message>
        <source>The certificate that links its own to somebody this computer trusts is missing. The operator of the server must install the full chain.</source>
        <extracomment>verdict.cert.incomplete_chain.explanation</extracomment>
        <translation>Le certificat qui relie le sien à une autorité approuvée par cet ordinateur manque. La personne qui gère le serveur doit installer la chaîne complète.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must send its full chain of certificates.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.1</extracomment>
        <translation>Dites à votre fournisseur que le serveur de messagerie doit envoyer toute sa chaîne de certificats.</translation>
    </message>
    <message>
        <source>The missing certificate is that of {issuer}.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.2</extracomment>
        <translation>Le certificat manquant est celui de l’émetteur {issuer}.</translation>
    </message>
    <message>
        <source>Web browsers often fill such a gap by themselves, so the provider’s website may look fine.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.3</extracomment>
        <translation>Les navigateurs comblent souvent eux-mêmes un tel manque&#xa0;; le site Web du fournisseur peut donc sembler normal.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>verdict.cert.untrusted.headline</extracomment>
        <translation>Le certificat n’est pas approuvé</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it: its issuer is unknown here. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.explanation</extracomment>
        <translation>Aucune autorité approuvée par cet ordinateur ne s’en porte garante&#xa0;: son émetteur est inconnu ici. Sur un réseau d’entreprise, contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not know.</source>
        <extracomment>verdict.cert.untrusted.advice.1</extracomment>
        <translation>Le certificat a été délivré par {issuer}, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>If it comes from your company, your own server or a mail bridge, export the certificate there and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.advice.2</extracomment>
        <translation>S’il vient de votre entreprise, de votre propre serveur ou d’une passerelle de messagerie, exportez-y le certificat et importez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep the certificate check switched on: without it, anyone could pose as your server.</source>
        <extracomment>verdict.cert.untrusted.advice.4
----------
verdict.cert.untrusted.changed.advice.4
----------
verdict.cert.untrusted.invalid.advice.4</extracomment>
        <translation>Laissez la vérification du certificat activée&#xa0;: sans elle, n’importe qui pourrait se faire passer pour votre serveur.</translation>
    </message>
    <message>
        <source>Nobody that the mail app trusts vouches for it: it is self-signed, or its issuer is unknown there. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.pasted.explanation</extracomment>
        <translation>Aucune autorité approuvée par le logiciel de messagerie ne s’en porte garante&#xa0;: il est autosigné, ou son émetteur y est inconnu. Sur un réseau d’entreprise, contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted before</source>
        <extracomment>verdict.cert.untrusted.changed.headline</extracomment>
        <translation>Le certificat n’est pas celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>It has changed: this is not the certificate that you trusted for {host}, port {port}. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.changed.explanation</extracomment>
        <translation>Il a changé&#xa0;: ce n’est pas le certificat que vous avez approuvé pour {host}, port {port}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>If the server, or the mail bridge on this computer, got a new certificate on purpose, compare the new fingerprint with the one shown there and trust it anew.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.1</extracomment>
        <translation>Si le serveur, ou la passerelle de messagerie de cet ordinateur, a volontairement reçu un nouveau certificat, comparez la nouvelle empreinte avec celle qui y est affichée et approuvez-le à nouveau.</translation>
    </message>
    <message>
        <source>If you know of no reason, somebody may be posing as your server; until you know, the new certificate is not trusted.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.2</extracomment>
        <translation>Si vous ne connaissez aucune raison, quelqu’un se fait peut-être passer pour votre serveur&#xa0;; tant que vous n’en savez pas plus, le nouveau certificat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Where a company or you yourself issue the certificates, import the issuer’s certificate on this computer instead.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.3</extracomment>
        <translation>Là où une entreprise ou vous-même délivrez les certificats, importez plutôt le certificat de l’émetteur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The check of it failed, and nobody this computer trusts vouches for it. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.invalid.explanation</extracomment>
        <translation>Sa vérification a échoué, et aucune autorité approuvée par cet ordinateur ne s’en porte garante. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.1
----------
verdict.tls.weak.advice.2</extracomment>
        <translation>Donnez à votre fournisseur la raison technique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.2</extracomment>
        <translation>Le certificat a été délivré par {issuer}.</translation>
    </message>
    <message>
        <source>For a company’s certificate or your own, export it again from the server and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.3</extracomment>
        <translation>Si c’est le certificat d’une entreprise ou le vôtre, exportez-le à nouveau depuis le serveur et importez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{interceptor} stands between you and the server</source>
        <extracomment>verdict.cert.intercepted.headline.1</extracomment>
        <translation>{interceptor} se trouve entre vous et le serveur</translation>
    </message>
    <message>
        <source>Something on the way opens the encrypted connection</source>
        <extracomment>verdict.cert.intercepted.headline.2</extracomment>
        <translation>Quelque chose en chemin ouvre la connexion chiffrée</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: {interceptor} opens the encrypted connection to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.1</extracomment>
        <translation>Le certificat a été délivré par {issuer}, et non par une autorité publique&#xa0;: {interceptor} ouvre la connexion chiffrée pour examiner votre courrier. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>{interceptor} answers in place of the server, to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.2</extracomment>
        <translation>{interceptor} répond à la place du serveur pour examiner votre courrier. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: a virus scanner or a company’s firewall opens the encrypted connection. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.3</extracomment>
        <translation>Le certificat a été délivré par {issuer}, et non par une autorité publique&#xa0;: un antivirus ou le pare-feu d’une entreprise ouvre la connexion chiffrée. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate does not come from the server: a virus scanner or a company’s firewall opens the encrypted connection to look into your mail.</source>
        <extracomment>verdict.cert.intercepted.explanation.4</extracomment>
        <translation>Le certificat ne vient pas du serveur&#xa0;: un antivirus ou le pare-feu d’une entreprise ouvre la connexion chiffrée pour examiner votre courrier.</translation>
    </message>
    <message>
        <source>If {interceptor} runs on this computer, switch off its scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.1</extracomment>
        <translation>Si {interceptor} fonctionne sur cet ordinateur, désactivez-y l’analyse du courrier chiffré (analyse SSL ou TLS, protection e-mail), puis testez à nouveau.</translation>
    </message>
    <message>
        <source>In the virus scanner on this computer, switch off the scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.2</extracomment>
        <translation>Dans l’antivirus de cet ordinateur, désactivez l’analyse du courrier chiffré (analyse SSL ou TLS, protection e-mail), puis testez à nouveau.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate (“{issuer}”) on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.1</extracomment>
        <translation>Si vous voulez qu’il examine votre courrier, importez son certificat racine («&#xa0;{issuer}&#xa0;») sur cet ordinateur ou dans votre logiciel de messagerie&#xa0;; il pourra alors lire aussi votre mot de passe.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.2</extracomment>
        <translation>Si vous voulez qu’il examine votre courrier, importez son certificat racine sur cet ordinateur ou dans votre logiciel de messagerie&#xa0;; il pourra alors lire aussi votre mot de passe.</translation>
    </message>
    <message>
        <source>On a computer or in a network of a company, ask your administrator first.</source>
        <extracomment>verdict.cert.intercepted.advice.3</extracomment>
        <translation>Sur un ordinateur ou dans un réseau d’entreprise, adressez-vous d’abord à votre administrateur.</translation>
    </message>
    <message>
        <source>Keep the check of certificates switched on in your mail app: otherwise anyone could read along.</source>
        <extracomment>verdict.cert.intercepted.advice.4</extracomment>
        <translation>Laissez la vérification des certificats activée dans votre logiciel de messagerie&#xa0;: sinon, n’importe qui pourrait lire vos échanges.</translation>
    </message>
    <message>
        <source>This computer does not know the public authorities</source>
        <extracomment>verdict.cert.local_store.headline</extracomment>
        <translation>Cet ordinateur ne connaît pas les autorités publiques</translation>
    </message>
    <message>
        <source>The fault is on this computer, not on the server: the list of authorities that it trusts is missing or too old. Other well-known servers fail here too.</source>
        <extracomment>verdict.cert.local_store.explanation</extracomment>
        <translation>Le problème vient de cet ordinateur, pas du serveur&#xa0;: la liste des autorités qu’il approuve manque ou est trop ancienne. D’autres serveurs connus échouent aussi ici.</translation>
    </message>
    <message>
        <source>Install or update the list: the package ca-certificates on Linux and in containers, the package certifi for Python.</source>
        <extracomment>verdict.cert.local_store.advice.1</extracomment>
        <translation>Installez ou mettez à jour la liste&#xa0;: le paquet ca-certificates sous Linux et dans les conteneurs, le paquet certifi pour Python.</translation>
    </message>
    <message>
        <source>For Python on a Mac, run “Install Certificates.command” in the folder of Python.</source>
        <extracomment>verdict.cert.local_store.advice.2</extracomment>
        <translation>Pour Python sur un Mac, lancez «&#xa0;Install Certificates.command&#xa0;» dans le dossier de Python.</translation>
    </message>
    <message>
        <source>Install the updates of your operating system and of your mail app, which often bring a list of their own.</source>
        <extracomment>verdict.cert.local_store.advice.3</extracomment>
        <translation>Installez les mises à jour de votre système d’exploitation et de votre logiciel de messagerie, qui apportent souvent leur propre liste.</translation>
    </message>
    <message>
        <source>Do not trust this server’s certificate by hand to get around this: nothing is wrong with it, and the next server would fail too.</source>
        <extracomment>verdict.cert.local_store.advice.4</extracomment>
        <translation>Ne contournez pas le problème en approuvant vous-même le certificat de ce serveur&#xa0;: il n’a aucun défaut, et le prochain serveur échouerait aussi.</translation>
    </message>
    <message>
        <source>Over IPv4 no connection could be made, so your user name and password were not involved. Over IPv6 a second look worked, so a firewall or your internet provider is probably in the way.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.explanation</extracomment>
        <translation>En IPv4, aucune connexion n’a pu être établie&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. En IPv6, une seconde vérification a fonctionné&#xa0;; un pare-feu ou votre fournisseur d’accès fait donc probablement obstacle.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.1</extracomment>
        <translation>{host} n’accepte pas de connexions en IPv4</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.2</extracomment>
        <translation>Le serveur n’accepte pas de connexions en IPv4</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens at {endpoint}, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.1</extracomment>
        <translation>En IPv4, aucun service n’écoute sur {endpoint}, ou quelque chose en chemin refuse les connexions. Une seconde vérification en IPv6 a fonctionné, identification non testée.</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens on that port, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.2</extracomment>
        <translation>En IPv4, aucun service n’écoute sur ce port, ou quelque chose en chemin refuse les connexions. Une seconde vérification en IPv6 a fonctionné, identification non testée.</translation>
    </message>
    <message>
        <source>If you must use IPv4, check server and port: over IPv4 nothing listens on that port.</source>
        <extracomment>verdict.connect.refused.ipv6_works.advice.2</extracomment>
        <translation>Si vous devez utiliser IPv4, vérifiez le serveur et le port&#xa0;: en IPv4, aucun service n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network, or, if other servers work over IPv6, by whoever runs this one.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.3</extracomment>
        <translation>Ou faites réparer IPv6 par le responsable de ce réseau ou, si d’autres serveurs fonctionnent en IPv6, par le responsable de ce serveur.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.1</extracomment>
        <translation>{host} est injoignable en IPv6</translation>
    </message>
    <message>
        <source>The server cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.2</extracomment>
        <translation>Le serveur est injoignable en IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 no connection could be made. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on this network or at the server.</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.explanation</extracomment>
        <translation>En IPv6, aucune connexion n’a pu être établie. Une seconde vérification en IPv4 a fonctionné, identification non testée&#xa0;; IPv6 est donc probablement en panne sur ce réseau ou du côté du serveur.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.1</extracomment>
        <translation>{host} n’accepte pas de connexions en IPv6</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.2</extracomment>
        <translation>Le serveur n’accepte pas de connexions en IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 the server, or something on the way, turned the connection away. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.explanation</extracomment>
        <translation>En IPv6, le serveur ou quelque chose en chemin a refusé la connexion. Une seconde vérification en IPv4 a fonctionné, identification non testée.</translation>
    </message>
    <message>
        <source>Over IPv6 nothing comes through</source>
        <extracomment>verdict.connect.ipv6_broken.silence.headline</extracomment>
        <translation>En IPv6, rien ne passe</translation>
    </message>
    <message>
        <source>Over IPv6 the connection was made, but then nothing arrived. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on the way.</source>
        <extracomment>verdict.connect.ipv6_broken.silence.explanation</extracomment>
        <translation>En IPv6, la connexion a été établie, mais ensuite rien n’est arrivé. Une seconde vérification en IPv4 a fonctionné, identification non testée&#xa0;; IPv6 est donc probablement en panne en chemin.</translation>
    </message>
    <message>
        <source>An empty name does not help here: the server does not like the address in brackets, which is given then.</source>
        <extracomment>verdict.ehlo.name_rejected.literal.advice.2</extracomment>
        <translation>Un nom vide n’y changera rien&#xa0;: le serveur n’aime pas l’adresse entre crochets, qui est donnée dans ce cas.</translation>
    </message>
    <message>
        <source>Connected, but the server said nothing</source>
        <extracomment>verdict.encryption.plain_on_tls_port.headline
----------
verdict.greeting.timeout.headline</extracomment>
        <translation>La connexion est établie, mais le serveur n’a rien dit</translation>
    </message>
    <message>
        <source>No greeting came in time. Port {port} may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.1</extracomment>
        <translation>Aucun accueil n’est arrivé à temps. Le port {port} attend peut-être TLS dès le début.</translation>
    </message>
    <message>
        <source>No greeting came in time. The port may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.2</extracomment>
        <translation>Aucun accueil n’est arrivé à temps. Le port attend peut-être TLS dès le début.</translation>
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
        <translation>Utilisez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for port {port}, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.2</extracomment>
        <translation>Si votre fournisseur indique TLS dès le début (aussi appelé SSL/TLS) pour le port {port}, choisissez-le.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for this port, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.3</extracomment>
        <translation>Si votre fournisseur indique TLS dès le début (aussi appelé SSL/TLS) pour ce port, choisissez-le.</translation>
    </message>
    <message>
        <source>Some servers let new visitors wait on purpose: set a longer time limit and test again.</source>
        <extracomment>verdict.greeting.timeout.advice.2
----------
verdict.greeting.timeout.encrypted.advice.1</extracomment>
        <translation>Certains serveurs font volontairement attendre les nouveaux venus&#xa0;: définissez un délai maximal plus long et testez à nouveau.</translation>
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
        <translation>Vérifiez que {host} et le port {port} sont bien ceux du serveur sortant de votre fournisseur.</translation>
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
        <translation>Vérifiez que le serveur et le port sont bien ceux du serveur sortant de votre fournisseur.</translation>
    </message>
    <message>
        <source>Port 465 normally expects TLS from the start, so both sides are probably waiting for each other.</source>
        <extracomment>verdict.greeting.timeout.tls_port.explanation</extracomment>
        <translation>Le port 465 attend normalement TLS dès le début&#xa0;; les deux côtés s’attendent donc probablement l’un l’autre.</translation>
    </message>
    <message>
        <source>Choose TLS from the start (also called SSL/TLS) for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.1</extracomment>
        <translation>Choisissez TLS dès le début (aussi appelé SSL/TLS) pour le port 465, ou le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>If TLS is not the reason: some servers let new visitors wait on purpose, so a longer time limit may help.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.2</extracomment>
        <translation>Si TLS n’est pas la cause&#xa0;: certains serveurs font volontairement attendre les nouveaux venus&#xa0;; un délai maximal plus long peut donc aider.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but no greeting came in time.</source>
        <extracomment>verdict.greeting.timeout.encrypted.explanation</extracomment>
        <translation>La connexion est chiffrée, mais aucun accueil n’est arrivé à temps.</translation>
    </message>
    <message>
        <source>If it stays like this, the mail service on that server probably hangs: ask your provider.</source>
        <extracomment>verdict.greeting.timeout.encrypted.advice.3</extracomment>
        <translation>Si cela continue, le service de messagerie de ce serveur est probablement bloqué&#xa0;: contactez votre fournisseur.</translation>
    </message>
    <message>
        <source>The server refuses this network</source>
        <extracomment>verdict.greeting.rejected.headline</extracomment>
        <translation>Le serveur refuse ce réseau</translation>
    </message>
    <message>
        <source>It closed the door before sign-in. Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.explanation</extracomment>
        <translation>Il a rejeté la connexion avant même l’identification. Votre adresse Internet figure peut-être sur une liste de blocage.</translation>
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
        <translation>Le serveur a répondu&#xa0;: {reply}</translation>
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
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: désactivez-le et testez à nouveau.</translation>
    </message>
    <message>
        <source>Test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.advice.2.2</extracomment>
        <translation>Testez depuis un autre réseau et sans VPN.</translation>
    </message>
    <message>
        <source>Check that this is the server for sending: 587 with STARTTLS and 465 with TLS are the usual ports.</source>
        <extracomment>verdict.greeting.rejected.advice.3</extracomment>
        <translation>Vérifiez que c’est bien le serveur d’envoi&#xa0;: 587 avec STARTTLS et 465 avec TLS sont les ports habituels.</translation>
    </message>
    <message>
        <source>If it stays like this, ask your provider and quote what the server said.</source>
        <extracomment>verdict.greeting.rejected.advice.4</extracomment>
        <translation>Si cela continue, contactez votre fournisseur en citant ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>The server turned this computer away for now</source>
        <extracomment>verdict.greeting.rejected.temporary.headline</extracomment>
        <translation>Le serveur refuse cet ordinateur pour le moment</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). It may be busy, or it may not like this network.</source>
        <extracomment>verdict.greeting.rejected.temporary.explanation</extracomment>
        <translation>Il a rejeté la connexion avant même l’identification ({reply_code}). Il est peut-être occupé, ou ce réseau ne lui convient pas.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.2</extracomment>
        <translation>Attendez quelques minutes, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>If it stays like this, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.1</extracomment>
        <translation>Si cela continue, désactivez le VPN actif sur cet ordinateur ({tunnel}) et testez à nouveau.</translation>
    </message>
    <message>
        <source>If it stays like this, test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.2</extracomment>
        <translation>Si cela continue, testez depuis un autre réseau et sans VPN.</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.coded.explanation</extracomment>
        <translation>Il a rejeté la connexion avant même l’identification ({reply_code}). Votre adresse Internet figure peut-être sur une liste de blocage.</translation>
    </message>
    <message>
        <source>That is not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.headline</extracomment>
        <translation>Ce n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>Something else answered on port {port}. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.1</extracomment>
        <translation>Autre chose a répondu sur le port {port}. Cela ne parle pas SMTP, le langage de l’envoi de courrier.</translation>
    </message>
    <message>
        <source>Something else answered. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.2</extracomment>
        <translation>Autre chose a répondu. Cela ne parle pas SMTP, le langage de l’envoi de courrier.</translation>
    </message>
    <message>
        <source>Enter the server and the port that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.wrong_protocol.advice.1</extracomment>
        <translation>Saisissez le serveur et le port que votre fournisseur indique sous «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>{provider} names {provider_host}, port {provider_port}, with {provider_encryption}; the usual ports are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.1</extracomment>
        <translation>{provider} indique {provider_host}, port {provider_port} ({provider_encryption})&#xa0;; les ports habituels sont 587 avec STARTTLS et 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>The usual ports for sending are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.2
----------
verdict.server.not_the_one.incoming.advice.2</extracomment>
        <translation>Les ports habituels pour l’envoi sont 587 avec STARTTLS et 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>What answered is {named_protocol}, not SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.advice.3</extracomment>
        <translation>Ce qui a répondu est {named_protocol}, pas SMTP.</translation>
    </message>
    <message>
        <source>Its answer began with: {beginning}</source>
        <extracomment>verdict.server.wrong_protocol.advice.4</extracomment>
        <translation>Sa réponse commençait par&#xa0;: {beginning}</translation>
    </message>
    <message>
        <source>{protocol} answered on port {port}, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.1</extracomment>
        <translation>Sur le port {port}, c’est {protocol} qui a répondu, et non SMTP, le langage de l’envoi de courrier.</translation>
    </message>
    <message>
        <source>{protocol} answered, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.2</extracomment>
        <translation>C’est {protocol} qui a répondu, et non SMTP, le langage de l’envoi de courrier.</translation>
    </message>
    <message>
        <source>That is a web server, not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.web.headline</extracomment>
        <translation>C’est un serveur Web, pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered on port {port}. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.1</extracomment>
        <translation>Sur le port {port}, c’est {protocol} qui a répondu, le langage des sites Web. Le courrier s’envoie avec SMTP.</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.2</extracomment>
        <translation>C’est {protocol} qui a répondu, le langage des sites Web. Le courrier s’envoie avec SMTP.</translation>
    </message>
    <message>
        <source>That is the server for incoming mail</source>
        <extracomment>verdict.server.wrong_protocol.incoming.headline</extracomment>
        <translation>C’est le serveur du courrier entrant</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered on port {port}. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.1</extracomment>
        <translation>Sur le port {port}, c’est {protocol} qui a répondu, le langage de la lecture du courrier. Le courrier s’envoie avec SMTP, par le serveur sortant.</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.2</extracomment>
        <translation>C’est {protocol} qui a répondu, le langage de la lecture du courrier. Le courrier s’envoie avec SMTP, par le serveur sortant.</translation>
    </message>
    <message>
        <source>Another server answers in place of {host}</source>
        <extracomment>verdict.server.not_the_one.headline.1</extracomment>
        <translation>Ce n’est pas {host} qui répond, mais un autre serveur</translation>
    </message>
    <message>
        <source>Another server answers than the one you meant</source>
        <extracomment>verdict.server.not_the_one.headline.2</extracomment>
        <translation>Un autre serveur répond à la place du vôtre</translation>
    </message>
    <message>
        <source>“{answered_by}” answers here, not {host}. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.1</extracomment>
        <translation>C’est «&#xa0;{answered_by}&#xa0;» qui répond ici, pas {host}. Votre hébergeur ou ce réseau détourne probablement le courrier vers son propre serveur&#xa0;; gardez donc votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>What answers is “{answered_by}”. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.2</extracomment>
        <translation>C’est «&#xa0;{answered_by}&#xa0;» qui répond. Votre hébergeur ou ce réseau détourne probablement le courrier vers son propre serveur&#xa0;; gardez donc votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>Your hosting company or this network probably redirects mail to a server of its own. Leave your password as it is: the wrong server was asked.</source>
        <extracomment>verdict.server.not_the_one.explanation.3</extracomment>
        <translation>Votre hébergeur ou ce réseau détourne probablement le courrier vers son propre serveur. Gardez votre mot de passe tel quel&#xa0;: ce n’est pas le bon serveur qui a répondu.</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let connections to {host} through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.1</extracomment>
        <translation>Demandez à votre hébergeur ou au responsable de ce réseau de laisser passer les connexions vers {host}, ou d’indiquer son propre serveur d’envoi (relais).</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let mail connections through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.2</extracomment>
        <translation>Demandez à votre hébergeur ou au responsable de ce réseau de laisser passer les connexions de courrier, ou d’indiquer son propre serveur d’envoi (relais).</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if the right server answers there, this network redirects mail.</source>
        <extracomment>verdict.server.not_the_one.advice.2.2</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone&#xa0;: si le bon serveur y répond, ce réseau détourne le courrier.</translation>
    </message>
    <message>
        <source>If nothing can be changed there, send through the web interface (HTTP API) of your provider or of a sending service.</source>
        <extracomment>verdict.server.not_the_one.advice.3</extracomment>
        <translation>Si rien ne peut y être changé, envoyez par l’interface Web (API HTTP) de votre fournisseur ou d’un service d’envoi.</translation>
    </message>
    <message>
        <source>If you entered the server for reading mail (IMAP or POP), enter the outgoing server (SMTP) and its port instead.</source>
        <extracomment>verdict.server.not_the_one.advice.4</extracomment>
        <translation>Si vous avez saisi le serveur de lecture du courrier (IMAP ou POP), saisissez plutôt le serveur sortant (SMTP) et son port.</translation>
    </message>
    <message>
        <source>That is not the server for sending mail</source>
        <extracomment>verdict.server.not_the_one.incoming.headline</extracomment>
        <translation>Ce n’est pas le serveur d’envoi du courrier</translation>
    </message>
    <message>
        <source>{protocol} answers there, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.1</extracomment>
        <translation>C’est {protocol} qui y répond, et le courrier s’envoie avec SMTP. Saisissez le serveur sortant.</translation>
    </message>
    <message>
        <source>“{host}” is for reading mail, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.2</extracomment>
        <translation>«&#xa0;{host}&#xa0;» sert à lire le courrier, et le courrier s’envoie avec SMTP. Saisissez le serveur sortant.</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port: {provider} names {provider_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.1</extracomment>
        <translation>Saisissez le serveur sortant et son port&#xa0;: {provider} indique {provider_host}, port {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port, which your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.2</extracomment>
        <translation>Saisissez le serveur sortant et son port, que votre fournisseur indique sous «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>verdict.server.busy.headline</extracomment>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>It asked us to come back later. Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.explanation</extracomment>
        <translation>Il nous a demandé de revenir plus tard. Vos paramètres sont peut-être corrects et il n’y a rien à y changer.</translation>
    </message>
    <message>
        <source>Wait as long as the server says (“{wait_for}”), then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.1</extracomment>
        <translation>Attendez aussi longtemps que le serveur le demande («&#xa0;{wait_for}&#xa0;»), puis testez à nouveau avec les mêmes paramètres&#xa0;: il n’y a rien à y changer.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.2</extracomment>
        <translation>Attendez quelques minutes, puis testez à nouveau avec les mêmes paramètres&#xa0;: il n’y a rien à y changer.</translation>
    </message>
    <message>
        <source>It asked us to come back later ({reply_code}). Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.coded.explanation</extracomment>
        <translation>Il nous a demandé de revenir plus tard ({reply_code}). Vos paramètres sont peut-être corrects et il n’y a rien à y changer.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <extracomment>verdict.server.fault.headline</extracomment>
        <translation>Le serveur a lui-même un problème</translation>
    </message>
    <message>
        <source>The fault is on the server, so only those who run it can repair it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.server.fault.explanation</extracomment>
        <translation>Le problème vient du serveur&#xa0;; seules les personnes qui le gèrent peuvent le résoudre. Vos paramètres sont peut-être corrects&#xa0;; gardez votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, what the server said: {reply}</source>
        <extracomment>verdict.server.fault.advice.1.1</extracomment>
        <translation>Dites à votre fournisseur, ou à la personne qui gère le serveur, ce que le serveur a répondu&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, and quote the error message word for word.</source>
        <extracomment>verdict.server.fault.advice.1.2</extracomment>
        <translation>Prévenez votre fournisseur, ou la personne qui gère le serveur, et citez le message d’erreur mot pour mot.</translation>
    </message>
    <message>
        <source>Until it is repaired, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.server.fault.advice.2.1</extracomment>
        <translation>En attendant la réparation, utilisez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Until it is repaired, another port ({other_ports}) or another server of your provider may work.</source>
        <extracomment>verdict.server.fault.advice.2.2</extracomment>
        <translation>En attendant la réparation, un autre port ({other_ports}) ou un autre serveur de votre fournisseur fonctionne peut-être.</translation>
    </message>
    <message>
        <source>Test again later, with the same settings: they may be right.</source>
        <extracomment>verdict.server.fault.advice.3</extracomment>
        <translation>Testez à nouveau plus tard, avec les mêmes paramètres&#xa0;: ils sont peut-être corrects.</translation>
    </message>
    <message>
        <source>The server did not accept our introduction</source>
        <extracomment>verdict.ehlo.rejected.headline</extracomment>
        <translation>Le serveur n’a pas accepté notre présentation</translation>
    </message>
    <message>
        <source>It refused to go on before sign-in. The reason is probably not in your settings.</source>
        <extracomment>verdict.ehlo.rejected.explanation</extracomment>
        <translation>Il a refusé de continuer avant l’identification. La raison ne tient probablement pas à vos paramètres.</translation>
    </message>
    <message>
        <source>Ask your provider, and quote what the server said.</source>
        <extracomment>verdict.ehlo.rejected.advice.3</extracomment>
        <translation>Contactez votre fournisseur en citant ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>The server did not accept our greeting</source>
        <extracomment>verdict.ehlo.name_rejected.headline</extracomment>
        <translation>Le serveur n’a pas accepté notre nom</translation>
    </message>
    <message>
        <source>It does not like the name by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.explanation</extracomment>
        <translation>Le nom sous lequel cet ordinateur s’est présenté ne lui convient pas.</translation>
    </message>
    <message>
        <source>Enter a full domain name, for example pc.example.com, as the name used to introduce this computer.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.1
----------
verdict.ehlo.name_rejected.literal.advice.1</extracomment>
        <translation>Saisissez un nom de domaine complet, par exemple pc.example.com, comme nom sous lequel cet ordinateur se présente.</translation>
    </message>
    <message>
        <source>Or leave that name empty: then the computer’s address in brackets is given, which most servers accept.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.2</extracomment>
        <translation>Ou laissez ce nom vide&#xa0;: l’adresse de l’ordinateur est alors donnée entre crochets, ce que la plupart des serveurs acceptent.</translation>
    </message>
    <message>
        <source>It does not like the name “{ehlo_name}”, by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.named.explanation</extracomment>
        <translation>Le nom «&#xa0;{ehlo_name}&#xa0;», sous lequel cet ordinateur s’est présenté, ne lui convient pas.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>verdict.protocol.timeout.headline</extracomment>
        <translation>Le serveur a cessé de répondre</translation>
    </message>
    <message>
        <source>It did not answer in time in the middle of the conversation.</source>
        <extracomment>verdict.protocol.timeout.explanation</extracomment>
        <translation>Il n’a pas répondu à temps au milieu du dialogue.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <extracomment>verdict.internal.advice.1
----------
verdict.protocol.timeout.advice.1
----------
verdict.protocol.disconnected.advice.1</extracomment>
        <translation>Testez à nouveau.</translation>
    </message>
    <message>
        <source>Set a longer time limit, in case the server is slow.</source>
        <extracomment>verdict.protocol.timeout.advice.2</extracomment>
        <translation>Définissez un délai maximal plus long, au cas où le serveur serait lent.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server falls silent.</source>
        <extracomment>verdict.protocol.timeout.advice.3
----------
verdict.protocol.timeout.hasty.advice.2</extracomment>
        <translation>Si cela continue, dites à votre fournisseur à quelle étape le serveur se tait.</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”.</source>
        <extracomment>verdict.protocol.timeout.step.explanation</extracomment>
        <translation>Le délai maximal de {wait} s’est écoulé pendant l’étape «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>It closed the connection in the middle of the conversation.</source>
        <extracomment>verdict.protocol.disconnected.explanation</extracomment>
        <translation>Il a fermé la connexion au milieu du dialogue.</translation>
    </message>
    <message>
        <source>Check that port {port} and {encryption} are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.1</extracomment>
        <translation>Vérifiez que votre fournisseur indique bien ceci&#xa0;: port {port}, {encryption}.</translation>
    </message>
    <message>
        <source>Check that port and encryption are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.2</extracomment>
        <translation>Vérifiez que le port et le chiffrement sont bien ceux qu’indique votre fournisseur.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server hangs up.</source>
        <extracomment>verdict.protocol.disconnected.advice.3</extracomment>
        <translation>Si cela continue, dites à votre fournisseur à quelle étape le serveur raccroche.</translation>
    </message>
    <message>
        <source>The last thing the server said was: {reply}</source>
        <extracomment>verdict.protocol.disconnected.advice.4</extracomment>
        <translation>Dernière réponse du serveur&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>It closed the connection during “{step}”.</source>
        <extracomment>verdict.protocol.disconnected.step.explanation</extracomment>
        <translation>Il a fermé la connexion pendant l’étape «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense</source>
        <extracomment>verdict.protocol.malformed.headline</extracomment>
        <translation>La réponse du serveur n’a pas de sens</translation>
    </message>
    <message>
        <source>What it said does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.explanation</extracomment>
        <translation>Ce qu’il a dit ne suit pas les règles de SMTP.</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said: {reply}</source>
        <extracomment>verdict.protocol.malformed.advice.2.1</extracomment>
        <translation>Si oui, dites à votre fournisseur ce que le serveur a répondu&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said.</source>
        <extracomment>verdict.protocol.malformed.advice.2.2</extracomment>
        <translation>Si oui, dites à votre fournisseur ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>What it said during “{step}” does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.step.explanation</extracomment>
        <translation>Ce qu’il a dit pendant l’étape «&#xa0;{step}&#xa0;» ne suit pas les règles de SMTP.</translation>
    </message>
    <message>
        <source>Its answers no longer belong to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.explanation</extracomment>
        <translation>Ses réponses ne correspondent plus aux questions&#xa0;; rien de ce qu’il dit n’est donc fiable. Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Test again from another network, in case something in between disturbs the connection.</source>
        <extracomment>verdict.protocol.desync.advice.1</extracomment>
        <translation>Testez à nouveau depuis un autre réseau, au cas où quelque chose en chemin perturberait la connexion.</translation>
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
        <translation>Si cela continue, dites à votre fournisseur ce que le serveur a répondu&#xa0;: {reply}</translation>
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
        <translation>Si cela continue, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>During “{step}” its answers no longer belonged to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.step.explanation</extracomment>
        <translation>Pendant l’étape «&#xa0;{step}&#xa0;», ses réponses ne correspondaient plus aux questions&#xa0;; rien de ce qu’il dit n’est donc fiable. Le test a été arrêté.</translation>
    </message>
    <message>
        <source>The server does not stop talking</source>
        <extracomment>verdict.protocol.too_long.headline</extracomment>
        <translation>Le serveur n’arrête pas de parler</translation>
    </message>
    <message>
        <source>Its answer was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.explanation</extracomment>
        <translation>Sa réponse était plus longue que toute réponse normale&#xa0;; le test a donc été interrompu.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that an answer was longer than {size}.</source>
        <extracomment>verdict.protocol.too_long.advice.2.1</extracomment>
        <translation>Si oui, dites à votre fournisseur qu’une réponse dépassait {size}.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that the server’s answers do not end.</source>
        <extracomment>verdict.protocol.too_long.advice.2.2</extracomment>
        <translation>Si oui, dites à votre fournisseur que les réponses du serveur ne se terminent pas.</translation>
    </message>
    <message>
        <source>Its answer during “{step}” was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.step.explanation</extracomment>
        <translation>Sa réponse pendant l’étape «&#xa0;{step}&#xa0;» était plus longue que toute réponse normale&#xa0;; le test a donc été interrompu.</translation>
    </message>
    <message>
        <source>Port {port} does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.1</extracomment>
        <translation>Le port {port} ne commence pas par TLS</translation>
    </message>
    <message>
        <source>This port does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.2</extracomment>
        <translation>Ce port ne commence pas par TLS</translation>
    </message>
    <message>
        <source>The server spoke plain text first. It probably expects STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.explanation</extracomment>
        <translation>Le serveur a d’abord parlé en clair. Il attend probablement STARTTLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port {port}.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.1</extracomment>
        <translation>Choisissez STARTTLS pour le port {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.2</extracomment>
        <translation>Choisissez STARTTLS pour ce port.</translation>
    </message>
    <message>
        <source>Or choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.1</extracomment>
        <translation>Ou choisissez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Or choose port {tls_port} together with TLS from the start.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.2</extracomment>
        <translation>Ou choisissez le port {tls_port} avec TLS dès le début.</translation>
    </message>
    <message>
        <source>Or choose port {submission_port} together with STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.3
----------
verdict.encryption.plain_on_tls_port.advice.2</extracomment>
        <translation>Ou choisissez le port {submission_port} avec STARTTLS.</translation>
    </message>
    <message>
        <source>With STARTTLS the connection starts plain and is then encrypted; with TLS from the start it is encrypted from the first byte.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.3</extracomment>
        <translation>Avec STARTTLS, la connexion commence en clair, puis est chiffrée&#xa0;; avec TLS dès le début, elle est chiffrée dès le premier octet.</translation>
    </message>
    <message>
        <source>The server spoke plain text first. With STARTTLS it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.proven.explanation</extracomment>
        <translation>Le serveur a d’abord parlé en clair. Avec STARTTLS, il a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Port {port} probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.1</extracomment>
        <translation>Le port {port} attend probablement TLS dès le début, ce qui n’était pas choisi. Les deux côtés se sont attendus l’un l’autre.</translation>
    </message>
    <message>
        <source>The port probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.2</extracomment>
        <translation>Le port attend probablement TLS dès le début, ce qui n’était pas choisi. Les deux côtés se sont attendus l’un l’autre.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS, for port {port}.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.1</extracomment>
        <translation>Choisissez TLS dès le début, aussi appelé SSL/TLS, pour le port {port}.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS; the usual port for it is 465.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.2</extracomment>
        <translation>Choisissez TLS dès le début, aussi appelé SSL/TLS&#xa0;; son port habituel est 465.</translation>
    </message>
    <message>
        <source>Port {port} expects TLS from the start</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.headline
----------
verdict.encryption.plain_on_tls_port.proven.headline</extracomment>
        <translation>Le port {port} attend TLS dès le début</translation>
    </message>
    <message>
        <source>The server speaks TLS there from the first byte, but something else was chosen.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.explanation</extracomment>
        <translation>Le serveur y parle TLS dès le premier octet, ce qui n’était pas choisi.</translation>
    </message>
    <message>
        <source>In plain text the server waits and says nothing. With TLS from the start it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.proven.explanation</extracomment>
        <translation>En clair, le serveur attend et ne dit rien. Avec TLS dès le début, il a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <extracomment>verdict.encryption.required.headline</extracomment>
        <translation>Le serveur exige d’abord le chiffrement</translation>
    </message>
    <message>
        <source>It lets nobody sign in or send before the connection is encrypted. Sign-in is offered only after that.</source>
        <extracomment>verdict.encryption.required.explanation</extracomment>
        <translation>Il ne laisse personne s’identifier ni envoyer avant que la connexion soit chiffrée. L’identification n’est proposée qu’ensuite.</translation>
    </message>
    <message>
        <source>Choose STARTTLS (usually port 587) or TLS from the start, also called SSL/TLS (usually port 465): sign-in is offered only after encryption.</source>
        <extracomment>verdict.encryption.required.advice.1</extracomment>
        <translation>Choisissez STARTTLS (en général le port 587) ou TLS dès le début, aussi appelé SSL/TLS (en général le port 465)&#xa0;: l’identification n’est proposée qu’après le chiffrement.</translation>
    </message>
    <message>
        <source>Port {other_port} with {other_encryption} was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.required.advice.2</extracomment>
        <translation>Le port {other_port} ({other_encryption}) a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>This port offers no encryption</source>
        <extracomment>verdict.starttls.not_offered.headline</extracomment>
        <translation>Ce port ne propose aucun chiffrement</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS on port {port}. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.1</extracomment>
        <translation>{host} ne propose pas STARTTLS sur le port {port}. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on this port. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.2</extracomment>
        <translation>Le serveur ne propose pas STARTTLS sur ce port. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Try port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.1
----------
verdict.starttls.not_offered.behind.advice.1.1</extracomment>
        <translation>Essayez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.2</extracomment>
        <translation>Essayez le port {tls_port} avec TLS dès le début, si votre fournisseur le propose.</translation>
    </message>
    <message>
        <source>Try port {submission_port} with STARTTLS, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.3
----------
verdict.starttls.not_offered.behind.advice.1.3</extracomment>
        <translation>Essayez le port {submission_port} avec STARTTLS, si votre fournisseur le propose.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on port {port}; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.1</extracomment>
        <translation>Le serveur n’indique pas STARTTLS sur le port {port}&#xa0;; si votre fournisseur le promet, un pare-feu ou un antivirus qui lit le courrier le cache peut-être.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on this port; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.2</extracomment>
        <translation>Le serveur n’indique pas STARTTLS sur ce port&#xa0;; si votre fournisseur le promet, un pare-feu ou un antivirus qui lit le courrier le cache peut-être.</translation>
    </message>
    <message>
        <source>Go without encryption only for a server on this computer or in a network you trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.advice.3</extracomment>
        <translation>Ne vous passez de chiffrement que pour un serveur de cet ordinateur ou d’un réseau de confiance&#xa0;: n’importe qui en chemin pourrait lire votre mot de passe.</translation>
    </message>
    <message>
        <source>Somebody on the way hides the encryption</source>
        <extracomment>verdict.starttls.not_offered.behind.headline</extracomment>
        <translation>Quelqu’un en chemin cache le chiffrement</translation>
    </message>
    <message>
        <source>{host} does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.1</extracomment>
        <translation>{host} propose bien STARTTLS, mais pas par ce chemin&#xa0;: un pare-feu, un antivirus ou un attaquant retire l’offre. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.2</extracomment>
        <translation>Le serveur propose bien STARTTLS, mais pas par ce chemin&#xa0;: un pare-feu, un antivirus ou un attaquant retire l’offre. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, where nobody can remove anything.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.1.2</extracomment>
        <translation>Essayez le port {tls_port} avec TLS dès le début, où personne ne peut rien retirer.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on port {port} here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.1</extracomment>
        <translation>Testez depuis un autre réseau, et demandez au responsable de celui-ci pourquoi le serveur n’indique pas ici STARTTLS sur le port {port}.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on this port here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.2</extracomment>
        <translation>Testez depuis un autre réseau, et demandez au responsable de celui-ci pourquoi le serveur n’indique pas ici STARTTLS sur ce port.</translation>
    </message>
    <message>
        <source>Send nothing without encryption in a network that you do not trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.3</extracomment>
        <translation>N’envoyez rien sans chiffrement dans un réseau auquel vous ne faites pas confiance&#xa0;: n’importe qui en chemin pourrait lire votre mot de passe.</translation>
    </message>
    <message>
        <source>The server could not switch to encryption</source>
        <extracomment>verdict.starttls.refused.headline</extracomment>
        <translation>Le serveur n’a pas pu passer au chiffrement</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused. Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.explanation</extracomment>
        <translation>Il a proposé STARTTLS, puis l’a refusé. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Test again in a few minutes: the fault is on the server and may pass.</source>
        <extracomment>verdict.starttls.refused.advice.1</extracomment>
        <translation>Testez à nouveau dans quelques minutes&#xa0;: le problème vient du serveur et peut disparaître.</translation>
    </message>
    <message>
        <source>Until then, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.refused.advice.2.1
----------
verdict.tls.outdated.advice.2</extracomment>
        <translation>D’ici là, utilisez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start.</source>
        <extracomment>verdict.starttls.refused.advice.2.2</extracomment>
        <translation>Essayez le port {tls_port} avec TLS dès le début.</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused ({reply_code}). Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.coded.explanation</extracomment>
        <translation>Il a proposé STARTTLS, puis l’a refusé ({reply_code}). Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection</source>
        <extracomment>verdict.starttls.injected.headline</extracomment>
        <translation>Quelqu’un altère peut-être la connexion</translation>
    </message>
    <message>
        <source>Plain text arrived where only encryption may follow. Somebody in between is changing the connection, or the server is badly broken; nothing secret was sent.</source>
        <extracomment>verdict.starttls.injected.explanation</extracomment>
        <translation>Du texte en clair est arrivé là où seules des données chiffrées peuvent suivre. Quelqu’un en chemin modifie la connexion, ou le serveur est gravement défectueux&#xa0;; rien de secret n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing secret was sent; do not send your password through this network for now.</source>
        <extracomment>verdict.starttls.injected.advice.1</extracomment>
        <translation>Rien de secret n’a été envoyé&#xa0;; n’envoyez pas votre mot de passe par ce réseau pour le moment.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone.</source>
        <extracomment>verdict.starttls.injected.advice.2.2</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone.</translation>
    </message>
    <message>
        <source>If it happens there too, tell your provider.</source>
        <extracomment>verdict.starttls.injected.advice.3</extracomment>
        <translation>Si cela se produit aussi là-bas, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made</source>
        <extracomment>verdict.tls.handshake_failed.headline</extracomment>
        <translation>Aucune connexion chiffrée n’a pu être établie</translation>
    </message>
    <message>
        <source>Server and computer could not agree on TLS. The certificate is not the reason, and nothing secret was sent.</source>
        <extracomment>verdict.tls.handshake_failed.explanation</extracomment>
        <translation>Le serveur et l’ordinateur n’ont pas pu se mettre d’accord sur TLS. Le certificat n’en est pas la cause, et rien de secret n’a été envoyé.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.1</extracomment>
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: désactivez-le et testez à nouveau, car il perturbe peut-être le chiffrement.</translation>
    </message>
    <message>
        <source>Test from another network: a firewall or a virus scanner in between may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.2</extracomment>
        <translation>Testez depuis un autre réseau&#xa0;: un pare-feu ou un antivirus en chemin perturbe peut-être le chiffrement.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.tls.handshake_failed.advice.3.1</extracomment>
        <translation>Si cela continue, donnez à votre fournisseur la raison technique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The server’s encryption is too old</source>
        <extracomment>verdict.tls.outdated.headline</extracomment>
        <translation>Le chiffrement du serveur est trop ancien</translation>
    </message>
    <message>
        <source>{host} speaks only {spoken_version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.explanation.1</extracomment>
        <translation>{host} parle seulement {spoken_version}. Les logiciels de messagerie sûrs utilisent TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Server and computer have no safe TLS version or cipher in common. The server is probably the one that is too old.</source>
        <extracomment>verdict.tls.outdated.explanation.2</extracomment>
        <translation>Le serveur et l’ordinateur n’ont en commun aucune version de TLS ni aucun chiffrement sûr. C’est probablement le serveur qui est trop ancien.</translation>
    </message>
    <message>
        <source>Ask your provider to update the server to TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.advice.1</extracomment>
        <translation>Demandez à votre fournisseur de mettre le serveur à jour vers TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Test again once it is updated; waiting alone will not help.</source>
        <extracomment>verdict.tls.outdated.advice.3</extracomment>
        <translation>Testez à nouveau après la mise à jour&#xa0;; attendre ne suffira pas.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until the server is updated.</source>
        <extracomment>verdict.tls.outdated.advice.4</extracomment>
        <translation>Abaisser le niveau de sécurité d’un logiciel de messagerie n’est au mieux qu’une solution provisoire, jusqu’à la mise à jour du serveur.</translation>
    </message>
    <message>
        <source>{host} offers only {version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.known.explanation</extracomment>
        <translation>{host} ne propose que {version}. Les logiciels de messagerie sûrs utilisent TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>The encryption of one side is too old</source>
        <extracomment>verdict.tls.outdated.pasted.headline</extracomment>
        <translation>Le chiffrement de l’un des côtés est trop ancien</translation>
    </message>
    <message>
        <source>{client} and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.1</extracomment>
        <translation>{client} et le serveur n’ont en commun aucune version de TLS ni aucun chiffrement sûr. Le message ne dit pas lequel des deux est trop ancien.</translation>
    </message>
    <message>
        <source>The program and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.2</extracomment>
        <translation>Le programme et le serveur n’ont en commun aucune version de TLS ni aucun chiffrement sûr. Le message ne dit pas lequel des deux est trop ancien.</translation>
    </message>
    <message>
        <source>If other mail apps reach the server, this mail app or its computer is too old: update it, so that it can do TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.1</extracomment>
        <translation>Si d’autres programmes joignent le serveur, c’est le logiciel de messagerie ou son ordinateur qui est trop ancien&#xa0;: mettez-le à jour pour qu’il prenne en charge TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>If none does, the server’s encryption is too old: ask your provider to update it.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.2</extracomment>
        <translation>Si aucun n’y parvient, le chiffrement du serveur est trop ancien&#xa0;: demandez à votre fournisseur de le mettre à jour.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until that side is updated.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.3</extracomment>
        <translation>Abaisser le niveau de sécurité d’un logiciel de messagerie n’est au mieux qu’une solution provisoire, jusqu’à la mise à jour du côté concerné.</translation>
    </message>
    <message>
        <source>The server’s encryption is too weak</source>
        <extracomment>verdict.tls.weak.headline</extracomment>
        <translation>Le chiffrement du serveur est trop faible</translation>
    </message>
    <message>
        <source>Keys or methods of {host} no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.1</extracomment>
        <translation>Des clés ou des méthodes du serveur {host} ne sont plus considérées comme sûres. Rien de secret n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keys or methods of the server no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.2</extracomment>
        <translation>Des clés ou des méthodes du serveur ne sont plus considérées comme sûres. Rien de secret n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask your provider to give the server keys and a certificate that count as safe today.</source>
        <extracomment>verdict.tls.weak.advice.1</extracomment>
        <translation>Demandez à votre fournisseur de donner au serveur des clés et un certificat considérés comme sûrs aujourd’hui.</translation>
    </message>
    <message>
        <source>{host} lets in only computers that show a certificate of their own. Outbox Check has none to show.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.1</extracomment>
        <translation>{host} n’accepte que les ordinateurs qui présentent leur propre certificat. Outbox Check n’en a aucun.</translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.2</extracomment>
        <translation>Le serveur n’accepte que les ordinateurs qui présentent leur propre certificat.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator for a port where a password is enough.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.1</extracomment>
        <translation>Demandez à votre fournisseur ou à votre administrateur un port où un mot de passe suffit.</translation>
    </message>
    <message>
        <source>Otherwise use a mail app that can show a certificate, with the one that your administrator gives you.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.2</extracomment>
        <translation>Sinon, utilisez un logiciel de messagerie qui peut présenter un certificat, avec celui que votre administrateur vous donne.</translation>
    </message>
    <message>
        <source>{client} cannot do this</source>
        <extracomment>verdict.client.limitation.headline.1</extracomment>
        <translation>{client} ne peut pas faire cela</translation>
    </message>
    <message>
        <source>The mail app cannot do this</source>
        <extracomment>verdict.client.limitation.headline.2</extracomment>
        <translation>Le logiciel de messagerie ne peut pas faire cela</translation>
    </message>
    <message>
        <source>The fault is in the program, or in what it needs on its computer, and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.explanation</extracomment>
        <translation>Le problème vient du programme, ou de ce dont il a besoin sur son ordinateur, et non du serveur. Il ne peut pas faire ce que demandent ces paramètres.</translation>
    </message>
    <message>
        <source>Update the mail app and the computer it runs on, or use another app.</source>
        <extracomment>verdict.client.limitation.advice.1</extracomment>
        <translation>Mettez à jour le logiciel de messagerie et l’ordinateur où il fonctionne, ou utilisez un autre programme.</translation>
    </message>
    <message>
        <source>Keep user name and password to plain letters, digits and signs, which every program can send.</source>
        <extracomment>verdict.client.limitation.advice.2</extracomment>
        <translation>Limitez le nom d’utilisateur et le mot de passe à des lettres simples, des chiffres et des signes, que tous les programmes savent envoyer.</translation>
    </message>
    <message>
        <source>Choose one kind of encryption only: TLS from the start for port 465, STARTTLS for port 587.</source>
        <extracomment>verdict.client.limitation.advice.3</extracomment>
        <translation>Choisissez un seul type de chiffrement&#xa0;: TLS dès le début pour le port 465, STARTTLS pour le port 587.</translation>
    </message>
    <message>
        <source>Outbox Check cannot do this</source>
        <extracomment>verdict.client.limitation.tested.headline</extracomment>
        <translation>Outbox Check ne peut pas faire cela</translation>
    </message>
    <message>
        <source>The fault is in this program and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.tested.explanation</extracomment>
        <translation>Le problème vient de ce programme et non du serveur. Il ne peut pas faire ce que demandent ces paramètres.</translation>
    </message>
    <message>
        <source>See whether there is a newer version of Outbox Check.</source>
        <extracomment>verdict.client.limitation.tested.advice.1</extracomment>
        <translation>Regardez s’il existe une version plus récente d’Outbox Check.</translation>
    </message>
    <message>
        <source>Choose another sign-in method, or keep to plain letters, digits and signs.</source>
        <extracomment>verdict.client.limitation.tested.advice.2</extracomment>
        <translation>Choisissez une autre méthode d’authentification, ou limitez-vous à des lettres simples, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry this user name or password</source>
        <extracomment>verdict.client.limitation.mechanism.headline</extracomment>
        <translation>{mechanism} ne peut pas transmettre ce nom d’utilisateur ou ce mot de passe</translation>
    </message>
    <message>
        <source>The user name or the password has characters that {mechanism} cannot carry. The program stopped here; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.explanation</extracomment>
        <translation>Le nom d’utilisateur ou le mot de passe contient des caractères que {mechanism} ne peut pas transmettre. Le programme s’est arrêté ici&#xa0;; le serveur n’y est pour rien.</translation>
    </message>
    <message>
        <source>Choose another sign-in method; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.1</extracomment>
        <translation>Choisissez une autre méthode d’authentification&#xa0;; le serveur n’y est pour rien.</translation>
    </message>
    <message>
        <source>Or set a password of plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.2</extracomment>
        <translation>Ou définissez un mot de passe composé seulement de lettres simples, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>{international_address} cannot be used here</source>
        <extracomment>verdict.client.limitation.address.headline</extracomment>
        <translation>{international_address} ne peut pas être utilisée ici</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. This program can send them only with SMTPUTF8, which {host} does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.1</extracomment>
        <translation>L’adresse «&#xa0;{international_address}&#xa0;» a des lettres hors de l’ASCII. Ce programme ne peut les envoyer qu’avec SMTPUTF8, que {host} ne propose pas.</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. They can be sent only with SMTPUTF8, which the server does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.2</extracomment>
        <translation>L’adresse «&#xa0;{international_address}&#xa0;» a des lettres hors de l’ASCII. Elles ne peuvent être envoyées qu’avec SMTPUTF8, que le serveur ne propose pas.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.address.advice.1</extracomment>
        <translation>Utilisez une adresse composée seulement de lettres simples, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>Or use a server that offers SMTPUTF8.</source>
        <extracomment>verdict.client.limitation.address.advice.2</extracomment>
        <translation>Ou utilisez un serveur qui propose SMTPUTF8.</translation>
    </message>
    <message>
        <source>Your internet address {client_ip} is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.1</extracomment>
        <translation>Votre adresse Internet {client_ip} est bloquée</translation>
    </message>
    <message>
        <source>Your internet address is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.2</extracomment>
        <translation>Votre adresse Internet est bloquée</translation>
    </message>
    <message>
        <source>The server takes nothing from {client_ip}, because the list {block_list} names it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.1</extracomment>
        <translation>Le serveur n’accepte rien de {client_ip}, car cette adresse figure sur la liste {block_list}. Vos paramètres sont peut-être corrects&#xa0;; gardez votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, because it is on the list {block_list}. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.2</extracomment>
        <translation>Le serveur n’accepte rien de cette adresse Internet, car elle figure sur la liste {block_list}. Vos paramètres sont peut-être corrects&#xa0;; gardez votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, which is probably on a block list or not trusted. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.3</extracomment>
        <translation>Le serveur n’accepte rien de cette adresse Internet, qui figure probablement sur une liste de blocage ou n’a pas sa confiance. Vos paramètres sont peut-être corrects&#xa0;; gardez votre mot de passe tel quel.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in: port {relay_port} is for mail between servers, and there most home and office addresses are blocked.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.1</extracomment>
        <translation>Utilisez le port 587 avec STARTTLS ou 465 avec TLS et identifiez-vous&#xa0;: le port {relay_port} sert au courrier entre serveurs, et la plupart des adresses privées et d’entreprise y sont bloquées.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in, because with a sign-in the address usually does not matter.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.2</extracomment>
        <translation>Utilisez le port 587 avec STARTTLS ou 465 avec TLS et identifiez-vous, car avec une identification, l’adresse n’a en général pas d’importance.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, because other people’s mail comes from its address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.1</extracomment>
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: désactivez-le et testez à nouveau, car le courrier d’autres personnes vient aussi de son adresse.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: other people’s mail comes from a VPN’s address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.2</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone, et sans VPN&#xa0;: le courrier d’autres personnes vient aussi de l’adresse d’un VPN.</translation>
    </message>
    <message>
        <source>Ask for {client_ip} to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.1</extracomment>
        <translation>Demandez que {client_ip} soit retirée de la liste&#xa0;: le site Web du service {block_list} explique comment.</translation>
    </message>
    <message>
        <source>Ask for the address to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.2</extracomment>
        <translation>Demandez que l’adresse soit retirée de la liste&#xa0;: le site Web du service {block_list} explique comment.</translation>
    </message>
    <message>
        <source>If the server names a block list, its website shows how to have the address taken off it.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.3</extracomment>
        <translation>Si le serveur nomme une liste de blocage, le site Web de celle-ci explique comment en faire retirer l’adresse.</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address, and quote: {reply}</source>
        <extracomment>verdict.client.ip_blocked.advice.4.1</extracomment>
        <translation>Sur un serveur loué, demandez à l’hébergeur de donner un nom à l’adresse (DNS inverse) ou de fournir une autre adresse, et citez&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address.</source>
        <extracomment>verdict.client.ip_blocked.advice.4.2</extracomment>
        <translation>Sur un serveur loué, demandez à l’hébergeur de donner un nom à l’adresse (DNS inverse) ou de fournir une autre adresse.</translation>
    </message>
    <message>
        <source>Test stopped</source>
        <extracomment>verdict.cancelled.headline</extracomment>
        <translation>Test arrêté</translation>
    </message>
    <message>
        <source>You stopped the test. No settings were changed.</source>
        <extracomment>verdict.cancelled.explanation</extracomment>
        <translation>Vous avez arrêté le test. Aucun paramètre n’a été changé.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>verdict.cancelled.advice.1</extracomment>
        <translation>Testez à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No message was sent and no settings were changed.</source>
        <extracomment>verdict.cancelled.before_message.explanation</extracomment>
        <translation>Vous avez arrêté le test pendant {doing}. Aucun message n’a été envoyé et aucun paramètre n’a été changé.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. The message may or may not arrive; no settings were changed.</source>
        <extracomment>verdict.cancelled.message.explanation</extracomment>
        <translation>Vous avez arrêté le test pendant {doing}. Le message arrivera peut-être, ou pas&#xa0;; aucun paramètre n’a été changé.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No settings were changed.</source>
        <extracomment>verdict.cancelled.goodbye.explanation</extracomment>
        <translation>Vous avez arrêté le test pendant {doing}. Aucun paramètre n’a été changé.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>verdict.internal.headline</extracomment>
        <translation>Un problème est survenu dans ce programme</translation>
    </message>
    <message>
        <source>The test could not finish because of a fault in Outbox Check. Your settings are unchanged.</source>
        <extracomment>verdict.internal.explanation</extracomment>
        <translation>Le test n’a pas pu se terminer à cause d’une erreur d’Outbox Check. Vos paramètres n’ont pas changé.</translation>
    </message>
    <message>
        <source>If it happens again, report it to the makers of Outbox Check together with what is shown at the failed step.</source>
        <extracomment>verdict.internal.advice.2</extracomment>
        <translation>Si cela se reproduit, signalez-le aux auteurs d’Outbox Check, avec ce qui est affiché à l’étape en échec.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <extracomment>verdict.form.invalid.headline</extracomment>
        <translation>Certains paramètres ne sont pas utilisables</translation>
    </message>
    <message>
        <source>They have to be corrected before a test is possible. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.explanation</extracomment>
        <translation>Il faut les corriger avant de pouvoir tester. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the marked fields and test again.</source>
        <extracomment>verdict.form.invalid.advice.1</extracomment>
        <translation>Corrigez les champs signalés et testez à nouveau.</translation>
    </message>
    <message>
        <source>This text names no error</source>
        <extracomment>verdict.form.invalid.pasted.headline</extracomment>
        <translation>Ce texte n’indique aucune erreur</translation>
    </message>
    <message>
        <source>Nothing in it tells what went wrong when mail was sent.</source>
        <extracomment>verdict.form.invalid.pasted.explanation</extracomment>
        <translation>Rien n’y indique ce qui n’a pas fonctionné lors de l’envoi du courrier.</translation>
    </message>
    <message>
        <source>Paste the whole message that the mail app showed, or the lines around it in its log.</source>
        <extracomment>verdict.form.invalid.pasted.advice.1</extracomment>
        <translation>Collez tout le message affiché par le logiciel de messagerie, ou les lignes qui l’entourent dans son journal.</translation>
    </message>
    <message>
        <source>Say also which server, port and encryption were used: often they explain the rest.</source>
        <extracomment>verdict.form.invalid.pasted.advice.2</extracomment>
        <translation>Indiquez aussi le serveur, le port et le chiffrement utilisés&#xa0;: ils expliquent souvent le reste.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.fields.explanation</extracomment>
        <translation>À corriger&#xa0;: {fields}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no server called {host}</source>
        <extracomment>verdict.dns.not_found.headline.1</extracomment>
        <translation>Il n’existe pas de serveur nommé {host}</translation>
    </message>
    <message>
        <source>There is no server with this name</source>
        <extracomment>verdict.dns.not_found.headline.2</extracomment>
        <translation>Il n’existe pas de serveur de ce nom</translation>
    </message>
    <message>
        <source>The internet knows no name “{host}”. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.1</extracomment>
        <translation>Internet ne connaît aucun nom «&#xa0;{host}&#xa0;». Ce nom n’existe pas&#xa0;; il faut donc le corriger.</translation>
    </message>
    <message>
        <source>The internet does not know the name of the server. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.2</extracomment>
        <translation>Internet ne connaît pas le nom du serveur. Ce nom n’existe pas&#xa0;; il faut donc le corriger.</translation>
    </message>
    <message>
        <source>Correct the name: check “{host}” letter by letter, it is shown exactly as it was looked up.</source>
        <extracomment>verdict.dns.not_found.advice.1.1</extracomment>
        <translation>Corrigez le nom&#xa0;: vérifiez «&#xa0;{host}&#xa0;» lettre par lettre, il est affiché exactement tel qu’il a été recherché.</translation>
    </message>
    <message>
        <source>Correct the name of the server: check it letter by letter, and look for blanks and stray signs around it.</source>
        <extracomment>verdict.dns.not_found.advice.1.2</extracomment>
        <translation>Corrigez le nom du serveur&#xa0;: vérifiez-le lettre par lettre, et cherchez des espaces ou des signes en trop autour de lui.</translation>
    </message>
    <message>
        <source>{provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.dns.not_found.advice.2.1</extracomment>
        <translation>{provider} indique {known_host} comme serveur sortant.</translation>
    </message>
    <message>
        <source>Your provider may use smtp.{domain} or mail.{domain}.</source>
        <extracomment>verdict.dns.not_found.advice.2.2</extracomment>
        <translation>Votre fournisseur utilise peut-être smtp.{domain} ou mail.{domain}.</translation>
    </message>
    <message>
        <source>Your provider lists the right name as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.dns.not_found.advice.3</extracomment>
        <translation>Votre fournisseur indique le bon nom sous «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>The server has no IPv4 address</source>
        <extracomment>verdict.dns.not_found.ipv4.headline.2</extracomment>
        <translation>Le serveur n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv6 addresses, and only IPv4 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv4.explanation</extracomment>
        <translation>Le nom existe, mais seulement avec des adresses IPv6, et seul IPv4 devait être utilisé.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv4 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.1</extracomment>
        <translation>Autorisez tous les protocoles Internet au lieu de «&#xa0;IPv4 seulement&#xa0;», et testez à nouveau.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name “{host}”: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.1</extracomment>
        <translation>Si vous devez utiliser IPv4, corrigez le nom «&#xa0;{host}&#xa0;»&#xa0;: demandez à votre fournisseur un serveur avec une adresse IPv4.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.2</extracomment>
        <translation>Si vous devez utiliser IPv4, corrigez le nom&#xa0;: demandez à votre fournisseur un serveur avec une adresse IPv4.</translation>
    </message>
    <message>
        <source>The server has no IPv6 address</source>
        <extracomment>verdict.dns.not_found.ipv6.headline.2</extracomment>
        <translation>Le serveur n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv4 addresses, and only IPv6 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv6.explanation</extracomment>
        <translation>Le nom existe, mais seulement avec des adresses IPv4, et seul IPv6 devait être utilisé.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv6 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.1</extracomment>
        <translation>Autorisez tous les protocoles Internet au lieu de «&#xa0;IPv6 seulement&#xa0;», et testez à nouveau.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name “{host}”: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.1</extracomment>
        <translation>Si vous devez utiliser IPv6, corrigez le nom «&#xa0;{host}&#xa0;»&#xa0;: demandez à votre fournisseur un serveur avec une adresse IPv6.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.2</extracomment>
        <translation>Si vous devez utiliser IPv6, corrigez le nom&#xa0;: demandez à votre fournisseur un serveur avec une adresse IPv6.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.1</extracomment>
        <translation>Le nom {host} n’a pas pu être recherché</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.2</extracomment>
        <translation>Le nom du serveur n’a pas pu être recherché</translation>
    </message>
    <message>
        <source>Your network’s name service (DNS) did not give an answer. The name may well be right; other names probably fail too.</source>
        <extracomment>verdict.dns.resolver_failure.explanation</extracomment>
        <translation>Le service de noms (DNS) de votre réseau n’a pas donné de réponse. Le nom est peut-être tout à fait correct&#xa0;; d’autres noms échouent probablement aussi.</translation>
    </message>
    <message>
        <source>Open a well-known website: if that fails too, no name can be looked up here, and yours may well be right.</source>
        <extracomment>verdict.dns.resolver_failure.advice.1</extracomment>
        <translation>Ouvrez un site Web connu&#xa0;: si cela échoue aussi, aucun nom ne peut être recherché ici, et le vôtre est peut-être correct.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may answer for DNS.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.1</extracomment>
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: désactivez-le et testez à nouveau, car c’est peut-être lui qui gère le DNS.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, and its VPN if it uses one.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.2</extracomment>
        <translation>Vérifiez la connexion réseau de cet ordinateur, et son VPN s’il en utilise un.</translation>
    </message>
    <message>
        <source>In a container or on a rented server, check its DNS settings.</source>
        <extracomment>verdict.dns.resolver_failure.advice.3</extracomment>
        <translation>Dans un conteneur ou sur un serveur loué, vérifiez ses paramètres DNS.</translation>
    </message>
    <message>
        <source>Port {port} is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.1</extracomment>
        <translation>Le port {port} est probablement bloqué sur ce réseau</translation>
    </message>
    <message>
        <source>The connection is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.2</extracomment>
        <translation>La connexion est probablement bloquée sur ce réseau</translation>
    </message>
    <message>
        <source>The connection never reached {host}, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking port {port}.</source>
        <extracomment>verdict.connect.blocked.explanation.1</extracomment>
        <translation>La connexion n’a jamais atteint {host}&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Un pare-feu, votre fournisseur d’accès ou votre hébergeur bloque probablement le port {port}.</translation>
    </message>
    <message>
        <source>The connection never reached the server, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking it.</source>
        <extracomment>verdict.connect.blocked.explanation.2</extracomment>
        <translation>La connexion n’a jamais atteint le serveur&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Un pare-feu, votre fournisseur d’accès ou votre hébergeur la bloque probablement.</translation>
    </message>
    <message>
        <source>Use another port: {other_port} with {other_encryption} was seen to work on this server, up to signing in.</source>
        <extracomment>verdict.connect.blocked.advice.1.1</extracomment>
        <translation>Utilisez un autre port&#xa0;: {other_port} ({other_encryption}) a fonctionné ici avec ce serveur, identification non testée.</translation>
    </message>
    <message>
        <source>Try another port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.blocked.advice.1.2</extracomment>
        <translation>Essayez un autre port&#xa0;: {provider} indique {known_port} ({provider_encryption}) pour ce serveur.</translation>
    </message>
    <message>
        <source>Try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.advice.1.3</extracomment>
        <translation>Essayez un autre port d’envoi, si votre fournisseur le propose&#xa0;: {other_ports}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open port {port}.</source>
        <extracomment>verdict.connect.blocked.advice.2.1
----------
verdict.connect.blocked.ipv6_works.advice.3.1</extracomment>
        <translation>Demandez à votre fournisseur d’accès, à votre hébergeur ou au responsable du pare-feu d’ouvrir le port {port}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open the port.</source>
        <extracomment>verdict.connect.blocked.advice.2.2
----------
verdict.connect.blocked.ipv6_works.advice.3.2</extracomment>
        <translation>Demandez à votre fournisseur d’accès, à votre hébergeur ou au responsable du pare-feu d’ouvrir le port.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the connection never got as far as asking for them.</source>
        <extracomment>verdict.connect.blocked.advice.3
----------
verdict.connect.blocked.ipv6_works.advice.4
----------
verdict.connect.timeout.advice.3</extracomment>
        <translation>Gardez le nom d’utilisateur et le mot de passe tels quels&#xa0;: la connexion n’est pas allée assez loin pour qu’ils soient demandés.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since many block mail.</source>
        <extracomment>verdict.connect.blocked.advice.4.1
----------
verdict.connect.timeout.advice.2.1</extracomment>
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: désactivez-le et testez à nouveau, car beaucoup bloquent le courrier.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer ({proxy}): networks with a proxy often block mail, so test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.blocked.advice.4.2
----------
verdict.connect.timeout.advice.2.2
----------
verdict.connect.reset.advice.1.2</extracomment>
        <translation>Un proxy est configuré sur cet ordinateur ({proxy})&#xa0;: les réseaux avec proxy bloquent souvent le courrier&#xa0;; testez donc depuis un autre réseau, par exemple via un téléphone.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: if it works there, this network blocks the port.</source>
        <extracomment>verdict.connect.blocked.advice.4.3</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone, et sans VPN&#xa0;: si cela y fonctionne, ce réseau bloque le port.</translation>
    </message>
    <message>
        <source>Port {port} is blocked on this network</source>
        <extracomment>verdict.connect.blocked.proven.headline</extracomment>
        <translation>Le port {port} est bloqué sur ce réseau</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. Port {other_port} on the same server does answer, so a firewall or your internet provider is probably blocking {port}.</source>
        <extracomment>verdict.connect.blocked.proven.explanation</extracomment>
        <translation>Rien n’a répondu sur le port {port} en {wait}&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Le port {other_port} du même serveur répond&#xa0;; un pare-feu ou votre fournisseur d’accès bloque donc probablement le port {port}.</translation>
    </message>
    <message>
        <source>The way to {host} over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.1</extracomment>
        <translation>Le chemin vers {host} en IPv4 est probablement bloqué</translation>
    </message>
    <message>
        <source>The way over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.2</extracomment>
        <translation>Le chemin en IPv4 est probablement bloqué</translation>
    </message>
    <message>
        <source>Choose IPv6 only: over IPv6 the server was seen to work.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.1
----------
verdict.connect.refused.ipv6_works.advice.1</extracomment>
        <translation>Choisissez «&#xa0;IPv6 seulement&#xa0;»&#xa0;: en IPv6, le serveur a fonctionné ici.</translation>
    </message>
    <message>
        <source>Or try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.2</extracomment>
        <translation>Ou essayez un autre port d’envoi, si votre fournisseur le propose&#xa0;: {other_ports}.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}</source>
        <extracomment>verdict.connect.refused.headline.1
----------
verdict.connect.refused.local.headline.1</extracomment>
        <translation>{host} n’accepte pas de connexions sur le port {port}</translation>
    </message>
    <message>
        <source>The server does not accept connections on this port</source>
        <extracomment>verdict.connect.refused.headline.2</extracomment>
        <translation>Le serveur n’accepte pas de connexions sur ce port</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens at {endpoint}. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.1</extracomment>
        <translation>Le serveur a répondu aussitôt, et c’était non&#xa0;: aucun service n’écoute sur {endpoint}. En général, le port ou le serveur n’est pas le bon.</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens on that port. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.2</extracomment>
        <translation>Le serveur a répondu aussitôt, et c’était non&#xa0;: aucun service n’écoute sur ce port. En général, le port ou le serveur n’est pas le bon.</translation>
    </message>
    <message>
        <source>Nothing listens on that port, so check it; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.advice.1
----------
verdict.connect.refused.remote.advice.1.4</extracomment>
        <translation>Aucun service n’écoute sur ce port&#xa0;; vérifiez-le donc&#xa0;: les ports habituels sont 587 avec STARTTLS et 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.connect.refused.advice.2.1
----------
verdict.connect.refused.remote.advice.2.1</extracomment>
        <translation>Vérifiez le serveur&#xa0;: {provider} indique {known_host} comme serveur sortant.</translation>
    </message>
    <message>
        <source>Check the server: your provider lists it as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.connect.refused.advice.2.2
----------
verdict.connect.refused.remote.advice.2.2</extracomment>
        <translation>Vérifiez le serveur&#xa0;: votre fournisseur l’indique sous «&#xa0;serveur sortant&#xa0;» ou «&#xa0;SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>If it is “localhost”, that is this computer itself, and the setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.advice.3</extracomment>
        <translation>Si c’est «&#xa0;localhost&#xa0;», il s’agit de cet ordinateur lui-même, et le paramètre du serveur de votre fournisseur n’a probablement pas été appliqué.</translation>
    </message>
    <message>
        <source>If both are right, the mail service on that server is probably down: ask your provider.</source>
        <extracomment>verdict.connect.refused.advice.4
----------
verdict.connect.refused.remote.advice.3</extracomment>
        <translation>Si les deux sont corrects, le service de messagerie de ce serveur est probablement en panne&#xa0;: contactez votre fournisseur.</translation>
    </message>
    <message>
        <source>This computer does not accept connections for mail</source>
        <extracomment>verdict.connect.refused.local.headline.2</extracomment>
        <translation>Cet ordinateur n’accepte pas de connexions pour le courrier</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens at {endpoint}. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.1</extracomment>
        <translation>«&#xa0;{host}&#xa0;» est cet ordinateur lui-même, ou le conteneur où ceci s’exécute, et aucun service n’écoute sur {endpoint}. Le paramètre du serveur de votre fournisseur n’a probablement pas été appliqué.</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens there. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.2</extracomment>
        <translation>«&#xa0;{host}&#xa0;» est cet ordinateur lui-même, ou le conteneur où ceci s’exécute, et aucun service n’y écoute. Le paramètre du serveur de votre fournisseur n’a probablement pas été appliqué.</translation>
    </message>
    <message>
        <source>Enter the outgoing server of your provider and its port: “{host}” is this computer itself, so the setting was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.advice.1</extracomment>
        <translation>Saisissez le serveur sortant de votre fournisseur et son port&#xa0;: «&#xa0;{host}&#xa0;» est cet ordinateur lui-même&#xa0;; le paramètre n’a donc probablement pas été appliqué.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge on this computer is meant, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.local.advice.2.1</extracomment>
        <translation>S’il s’agit d’un serveur ou d’une passerelle de messagerie sur cet ordinateur, utilisez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge should run on this computer, start it, and check on which port it listens.</source>
        <extracomment>verdict.connect.refused.local.advice.2.2</extracomment>
        <translation>Si un serveur ou une passerelle de messagerie doit fonctionner sur cet ordinateur, démarrez ce programme et vérifiez sur quel port il écoute.</translation>
    </message>
    <message>
        <source>In a container, “{host}” is the container and not the computer around it.</source>
        <extracomment>verdict.connect.refused.local.advice.3</extracomment>
        <translation>Dans un conteneur, «&#xa0;{host}&#xa0;» est le conteneur et non l’ordinateur qui l’héberge.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so use another port of this server: {other_port} with {other_encryption} was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.1</extracomment>
        <translation>Aucun service n’écoute sur {endpoint}&#xa0;; utilisez donc un autre port de ce serveur&#xa0;: {other_port} ({other_encryption}) a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, and {provider} names port {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.2</extracomment>
        <translation>Aucun service n’écoute sur {endpoint}, et {provider} indique le port {known_port} ({provider_encryption}) pour ce serveur.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so check the port; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.3</extracomment>
        <translation>Aucun service n’écoute sur {endpoint}&#xa0;; vérifiez donc le port&#xa0;: les ports habituels sont 587 avec STARTTLS et 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <extracomment>verdict.connect.timeout.headline.1</extracomment>
        <translation>{host} n’a pas répondu</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>verdict.connect.timeout.headline.2</extracomment>
        <translation>Le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>Nothing answered on port {port}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.1</extracomment>
        <translation>Rien n’a répondu sur le port {port}&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Le serveur est peut-être en panne, le port n’est peut-être pas le bon, ou ce réseau bloque le courrier.</translation>
    </message>
    <message>
        <source>Nothing answered, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.2</extracomment>
        <translation>Rien n’a répondu&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Le serveur est peut-être en panne, le port n’est peut-être pas le bon, ou ce réseau bloque le courrier.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.connect.timeout.advice.1.2</extracomment>
        <translation>Vérifiez le serveur&#xa0;: {provider} indique {known_host}, port {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Check the port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.timeout.advice.1.3</extracomment>
        <translation>Vérifiez le port&#xa0;: {provider} indique {known_port} ({provider_encryption}) pour ce serveur.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS and 465 with TLS from the start are the usual ones.</source>
        <extracomment>verdict.connect.timeout.advice.1.4
----------
verdict.connect.reset.advice.2.2</extracomment>
        <translation>Vérifiez le serveur et le port&#xa0;: 587 avec STARTTLS et 465 avec TLS dès le début sont les ports habituels.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if it works there, this network blocks mail.</source>
        <extracomment>verdict.connect.timeout.advice.2.3</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone&#xa0;: si cela y fonctionne, ce réseau bloque le courrier.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, in case the server is down.</source>
        <extracomment>verdict.connect.timeout.advice.4</extracomment>
        <translation>Testez à nouveau dans quelques minutes, au cas où le serveur serait en panne.</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.timed.explanation</extracomment>
        <translation>Rien n’a répondu sur le port {port} en {wait}&#xa0;; votre nom d’utilisateur et votre mot de passe n’y sont donc pour rien. Le serveur est peut-être en panne, le port n’est peut-être pas le bon, ou ce réseau bloque le courrier.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.1</extracomment>
        <translation>La connexion à {host} a été coupée aussitôt</translation>
    </message>
    <message>
        <source>The connection was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.2</extracomment>
        <translation>La connexion a été coupée aussitôt</translation>
    </message>
    <message>
        <source>Something ended the connection before the server said a word. A firewall, a VPN or a virus scanner is probably in between, or the server turns this network away.</source>
        <extracomment>verdict.connect.reset.explanation</extracomment>
        <translation>Quelque chose a coupé la connexion avant que le serveur dise un mot. Un pare-feu, un VPN ou un antivirus se trouve probablement en chemin, ou le serveur refuse ce réseau.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN.</source>
        <extracomment>verdict.connect.reset.advice.1.3</extracomment>
        <translation>Testez depuis un autre réseau, par exemple via un téléphone, et sans VPN.</translation>
    </message>
    <message>
        <source>If it stays like this everywhere, ask your provider whether the server turns visitors away.</source>
        <extracomment>verdict.connect.reset.advice.3</extracomment>
        <translation>Si c’est partout pareil, demandez à votre fournisseur si le serveur refuse certains visiteurs.</translation>
    </message>
    <message>
        <source>The connection ended before the server said a word. Port 465 normally expects TLS from the start, but something else was chosen.</source>
        <extracomment>verdict.connect.reset.tls_port.explanation</extracomment>
        <translation>La connexion s’est terminée avant que le serveur dise un mot. Le port 465 attend normalement TLS dès le début, ce qui n’était pas choisi.</translation>
    </message>
    <message>
        <source>Choose TLS from the start for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.1</extracomment>
        <translation>Choisissez TLS dès le début pour le port 465, ou le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.1</extracomment>
        <translation>Si cela ne change rien, désactivez le VPN actif sur cet ordinateur ({tunnel}) et testez à nouveau.</translation>
    </message>
    <message>
        <source>If that changes nothing, test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.2</extracomment>
        <translation>Si cela ne change rien, testez depuis un autre réseau, par exemple via un téléphone.</translation>
    </message>
    <message>
        <source>No network connection was found. Connect and test again.</source>
        <extracomment>verdict.connect.offline.explanation</extracomment>
        <translation>Aucune connexion réseau n’a été trouvée. Connectez-vous et testez à nouveau.</translation>
    </message>
    <message>
        <source>Connect to a network, then test again.</source>
        <extracomment>verdict.connect.offline.advice.1</extracomment>
        <translation>Connectez-vous à un réseau, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Check that flight mode is off and that the cable or the wireless network is connected.</source>
        <extracomment>verdict.connect.offline.advice.2</extracomment>
        <translation>Vérifiez que le mode avion est désactivé et que le câble ou le réseau sans fil est connecté.</translation>
    </message>
    <message>
        <source>No route to {host}</source>
        <extracomment>verdict.connect.unreachable.headline.1</extracomment>
        <translation>Aucun chemin vers {host}</translation>
    </message>
    <message>
        <source>This network cannot reach the server’s address. A VPN may be needed.</source>
        <extracomment>verdict.connect.unreachable.explanation</extracomment>
        <translation>Ce réseau ne peut pas joindre l’adresse du serveur. Un VPN est peut-être nécessaire.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or a school, connect to its network or its VPN and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.1</extracomment>
        <translation>Si le serveur appartient à une entreprise ou à une école, connectez-vous à son réseau ou à son VPN et testez à nouveau.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): if it is not that of the server’s owner, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.1</extracomment>
        <translation>Un VPN est actif sur cet ordinateur ({tunnel})&#xa0;: si ce n’est pas celui du propriétaire du serveur, désactivez-le et testez à nouveau.</translation>
    </message>
    <message>
        <source>If you do use a VPN, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.2</extracomment>
        <translation>Si vous utilisez un VPN, désactivez-le et testez à nouveau.</translation>
    </message>
    <message>
        <source>Check that {host} is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.1</extracomment>
        <translation>Vérifiez que {host} est bien le serveur voulu.</translation>
    </message>
    <message>
        <source>Check that it is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.2</extracomment>
        <translation>Vérifiez que c’est bien le serveur voulu.</translation>
    </message>
    <message>
        <source>IPv6 does not work on this network</source>
        <extracomment>verdict.connect.ipv6_broken.headline</extracomment>
        <translation>IPv6 ne fonctionne pas sur ce réseau</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. Over IPv4 it may work.</source>
        <extracomment>verdict.connect.ipv6_broken.explanation</extracomment>
        <translation>Le serveur a été essayé en IPv6, et IPv6 ne fonctionne pas ici. En IPv4, cela fonctionne peut-être.</translation>
    </message>
    <message>
        <source>Choose IPv4 only and test again: IPv4 may work where IPv6 does not.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.1</extracomment>
        <translation>Choisissez «&#xa0;IPv4 seulement&#xa0;» et testez à nouveau&#xa0;: IPv4 peut fonctionner là où IPv6 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Look at the result over IPv4 too: where a port is blocked, the first thing seen is often an IPv6 error.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.2</extracomment>
        <translation>Regardez aussi le résultat en IPv4&#xa0;: quand un port est bloqué, la première chose qui apparaît est souvent une erreur IPv6.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.3</extracomment>
        <translation>Ou faites réparer IPv6 par le responsable de ce réseau.</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.explanation</extracomment>
        <translation>Le serveur a été essayé en IPv6, et IPv6 ne fonctionne pas ici. Une seconde vérification en IPv4 a fonctionné, identification non testée.</translation>
    </message>
    <message>
        <source>Choose IPv4 only: over IPv4 the server was seen to work, so IPv4 may work for every mail app here.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.1</extracomment>
        <translation>Choisissez «&#xa0;IPv4 seulement&#xa0;»&#xa0;: en IPv4, le serveur a fonctionné ici&#xa0;; IPv4 convient donc peut-être à tous les logiciels de messagerie sur ce réseau.</translation>
    </message>
    <message>
        <source>Look at other programs too: where a port is blocked, the first thing seen is often an IPv6 error, but here IPv4 got through.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.2</extracomment>
        <translation>Regardez aussi d’autres programmes&#xa0;: quand un port est bloqué, la première chose qui apparaît est souvent une erreur IPv6, mais ici IPv4 est passé.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: port {submission_port} with STARTTLS, or port 465 with TLS from the start.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.1</extracomment>
        <translation>Utilisez le chiffrement si votre fournisseur le propose, pour que personne en chemin ne puisse lire le courrier et le mot de passe&#xa0;: port {submission_port} avec STARTTLS, ou port 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: this port offers none, but port 465 with TLS from the start may.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.2</extracomment>
        <translation>Utilisez le chiffrement si votre fournisseur le propose, pour que personne en chemin ne puisse lire le courrier et le mot de passe&#xa0;: ce port n’en propose pas, mais peut-être le port 465 avec TLS dès le début.</translation>
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
        <translation>Vous ne pouvez pas envoyer avec l’adresse {email}</translation>
    </message>
    <message>
        <source>The server refuses this sender</source>
        <extracomment>verdict.sender.not_authorized.headline.2</extracomment>
        <translation>Le serveur refuse cet expéditeur</translation>
    </message>
    <message>
        <source>The server does not let the account {username} send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.1</extracomment>
        <translation>Le serveur ne permet pas au compte {username} d’envoyer avec l’adresse {email}.</translation>
    </message>
    <message>
        <source>The server does not let this account send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.2</extracomment>
        <translation>Le serveur ne permet pas à ce compte d’envoyer avec l’adresse {email}.</translation>
    </message>
    <message>
        <source>It does not let this account send with this address.</source>
        <extracomment>verdict.sender.not_authorized.explanation.3</extracomment>
        <translation>Il ne permet pas à ce compte d’envoyer avec cette adresse.</translation>
    </message>
    <message>
        <source>Use the address of the account you sign in with as the sender.</source>
        <extracomment>verdict.sender.not_authorized.advice.1</extracomment>
        <translation>Utilisez comme expéditeur l’adresse du compte avec lequel vous vous identifiez.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for an alias, or for the right to send as this address.</source>
        <extracomment>verdict.sender.not_authorized.advice.2</extracomment>
        <translation>Ou demandez à votre fournisseur ou à votre administrateur un alias, ou le droit d’envoyer avec cette adresse.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the same address as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.explanation</extracomment>
        <translation>Le serveur a accepté l’identification sous le nom {username}, mais pas la même adresse comme expéditeur.</translation>
    </message>
    <message>
        <source>Check that {email} is the main address of the account, and use that one as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.1</extracomment>
        <translation>Vérifiez que {email} est l’adresse principale du compte, et utilisez celle-ci comme expéditeur.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for the right to send, or for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.2</extracomment>
        <translation>Ou demandez à votre fournisseur ou à votre administrateur le droit d’envoyer, ou {email} comme alias.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the sender {email}.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.explanation</extracomment>
        <translation>Le serveur a accepté l’identification sous le nom {username}, mais pas l’expéditeur {email}.</translation>
    </message>
    <message>
        <source>Use the address of the account {username} as the sender.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.1</extracomment>
        <translation>Utilisez comme expéditeur l’adresse du compte {username}.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for {email} as an alias, or for the right to send as it.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.2</extracomment>
        <translation>Ou demandez à votre fournisseur ou à votre administrateur {email} comme alias, ou le droit d’envoyer avec cette adresse.</translation>
    </message>
    <message>
        <source>The server does not take mail from {email}, and nobody was signed in.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.explanation</extracomment>
        <translation>Le serveur n’accepte pas le courrier de l’adresse {email}, et personne ne s’était identifié.</translation>
    </message>
    <message>
        <source>Sign in with the account that {email} belongs to.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.1</extracomment>
        <translation>Identifiez-vous avec le compte auquel appartient {email}.</translation>
    </message>
    <message>
        <source>Or use the address of an account of yours as the sender, or ask for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.2</extracomment>
        <translation>Ou utilisez comme expéditeur l’adresse d’un de vos comptes, ou demandez {email} comme alias.</translation>
    </message>
    <message>
        <source>{email} is not confirmed as a sender yet</source>
        <extracomment>verdict.sender.not_verified.headline.1</extracomment>
        <translation>{email} n’est pas encore confirmé comme expéditeur</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet</source>
        <extracomment>verdict.sender.not_verified.headline.2</extracomment>
        <translation>L’expéditeur n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>{provider} takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.1</extracomment>
        <translation>{provider} n’accepte que le courrier d’adresses ou de domaines qui y ont d’abord été confirmés (vérifiés). Le serveur et l’identification fonctionnent.</translation>
    </message>
    <message>
        <source>This service takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.2</extracomment>
        <translation>Ce service n’accepte que le courrier d’adresses ou de domaines qui y ont d’abord été confirmés (vérifiés). Le serveur et l’identification fonctionnent.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of {provider}.</source>
        <extracomment>verdict.sender.not_verified.advice.1.1</extracomment>
        <translation>Confirmez (vérifiez) {email} ou son domaine sur le site Web (console) du fournisseur {provider}.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.2</extracomment>
        <translation>Confirmez (vérifiez) {email} ou son domaine sur le site Web (console) du service.</translation>
    </message>
    <message>
        <source>Confirm (verify) the sender’s address or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.3</extracomment>
        <translation>Confirmez (vérifiez) l’adresse de l’expéditeur ou son domaine sur le site Web (console) du service.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that {host} belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.1</extracomment>
        <translation>Contrôlez que la confirmation a été faite dans la région et le compte auxquels appartient {host}.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that the server belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.2</extracomment>
        <translation>Contrôlez que la confirmation a été faite dans la région et le compte auxquels appartient le serveur.</translation>
    </message>
    <message>
        <source>Or use a sender that is confirmed already.</source>
        <extracomment>verdict.sender.not_verified.advice.3</extracomment>
        <translation>Ou utilisez un expéditeur déjà confirmé.</translation>
    </message>
    <message>
        <source>The server will not pass mail on</source>
        <extracomment>verdict.auth.missing.headline
----------
verdict.relay.denied.headline</extracomment>
        <translation>Le serveur ne transmet pas le courrier</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.explanation</extracomment>
        <translation>Il n’envoie pas de courrier vers d’autres domaines pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.1</extracomment>
        <translation>Vérifiez que {host} est bien le serveur sortant de votre adresse&#xa0;: il n’envoie pas vers d’autres domaines pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that it is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.2</extracomment>
        <translation>Vérifiez que c’est bien le serveur sortant de votre adresse&#xa0;: il n’envoie pas vers d’autres domaines pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter user name and password if nobody signed in, and test again.</source>
        <extracomment>verdict.relay.denied.advice.2</extracomment>
        <translation>Saisissez le nom d’utilisateur et le mot de passe si personne ne s’est identifié, et testez à nouveau.</translation>
    </message>
    <message>
        <source>Or ask the administrator of the server to allow this computer’s address.</source>
        <extracomment>verdict.relay.denied.advice.3</extracomment>
        <translation>Ou demandez à l’administrateur du serveur d’autoriser l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer ({reply_code}).</source>
        <extracomment>verdict.relay.denied.coded.explanation</extracomment>
        <translation>Il n’envoie pas de courrier vers d’autres domaines pour cet ordinateur ({reply_code}).</translation>
    </message>
    <message>
        <source>The server refused the recipient</source>
        <extracomment>verdict.recipient.rejected.headline</extracomment>
        <translation>Le serveur a refusé le destinataire</translation>
    </message>
    <message>
        <source>It does not take mail for this recipient. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.explanation</extracomment>
        <translation>Il n’accepte pas de courrier pour ce destinataire. Vos paramètres sont par ailleurs corrects.</translation>
    </message>
    <message>
        <source>Check the address of the recipient letter by letter, and test again with another recipient, for example an address of your own: your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.advice.2</extracomment>
        <translation>Vérifiez l’adresse du destinataire lettre par lettre, et testez à nouveau avec un autre destinataire, par exemple une de vos adresses&#xa0;: vos paramètres sont par ailleurs en ordre.</translation>
    </message>
    <message>
        <source>The server refused the recipient {recipient}</source>
        <extracomment>verdict.recipient.rejected.named.headline</extracomment>
        <translation>Le serveur a refusé le destinataire {recipient}</translation>
    </message>
    <message>
        <source>It does not take mail for {recipient}. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.named.explanation</extracomment>
        <translation>Il n’accepte pas de courrier pour {recipient}. Vos paramètres sont par ailleurs corrects.</translation>
    </message>
    <message>
        <source>The message is too large for this server</source>
        <extracomment>verdict.message.too_large.headline</extracomment>
        <translation>Le message est trop gros pour ce serveur</translation>
    </message>
    <message>
        <source>The server does not take messages of that size. Your settings are otherwise fine.</source>
        <extracomment>verdict.message.too_large.explanation</extracomment>
        <translation>Le serveur n’accepte pas de messages de cette taille. Vos paramètres sont par ailleurs corrects.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; remember that attachments grow by a third on their way.</source>
        <extracomment>verdict.message.too_large.advice.1</extracomment>
        <translation>Le serveur accepte des messages d’au plus {size}&#xa0;; pensez que les pièces jointes grossissent d’un tiers en chemin.</translation>
    </message>
    <message>
        <source>Use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.advice.2</extracomment>
        <translation>Utilisez des pièces jointes plus petites, ou envoyez un lien à la place.</translation>
    </message>
    <message>
        <source>If the limit is too low for you, ask your provider for a higher one: {reply}</source>
        <extracomment>verdict.message.too_large.advice.3</extracomment>
        <translation>Si la limite est trop basse pour vous, demandez à votre fournisseur de l’augmenter&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>The test message has less than 2 kB, and the server does not take that much.</source>
        <extracomment>verdict.message.too_large.tested.explanation</extracomment>
        <translation>Le message de test fait moins de 2&#xa0;ko, et le serveur n’accepte même pas cela.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; the test message has less than 2 kB.</source>
        <extracomment>verdict.message.too_large.tested.advice.1</extracomment>
        <translation>Le serveur accepte des messages d’au plus {size}&#xa0;; le message de test fait moins de 2&#xa0;ko.</translation>
    </message>
    <message>
        <source>For your own mail, use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.tested.advice.2</extracomment>
        <translation>Pour votre propre courrier, utilisez des pièces jointes plus petites, ou envoyez un lien à la place.</translation>
    </message>
    <message>
        <source>Ask your provider why the limit is so low: {reply}</source>
        <extracomment>verdict.message.too_large.tested.advice.3</extracomment>
        <translation>Demandez à votre fournisseur pourquoi la limite est si basse&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>The server refused the message</source>
        <extracomment>verdict.message.rejected.headline</extracomment>
        <translation>Le serveur a refusé le message</translation>
    </message>
    <message>
        <source>It did not like the content or the headers of the message. Your settings work; this is no fault of theirs.</source>
        <extracomment>verdict.message.rejected.explanation</extracomment>
        <translation>Le contenu ou les en-têtes du message ne lui convenaient pas. Vos paramètres fonctionnent&#xa0;; ils n’y sont pour rien.</translation>
    </message>
    <message>
        <source>Your settings work: send a mail with another text and subject from your mail app, with the same settings.</source>
        <extracomment>verdict.message.rejected.advice.2</extracomment>
        <translation>Vos paramètres fonctionnent&#xa0;: envoyez depuis votre logiciel de messagerie, avec les mêmes paramètres, un message avec un autre texte et un autre objet.</translation>
    </message>
    <message>
        <source>If that is refused too, ask your provider and quote what the server said.</source>
        <extracomment>verdict.message.rejected.advice.3</extracomment>
        <translation>S’il est refusé aussi, contactez votre fournisseur en citant ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>The limit of {provider} for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.1</extracomment>
        <translation>La limite d’envoi fixée par {provider} est atteinte</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.2</extracomment>
        <translation>La limite d’envoi est atteinte</translation>
    </message>
    <message>
        <source>The account, or the server, has sent as much as it may for now. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.explanation</extracomment>
        <translation>Le compte, ou le serveur, a envoyé pour le moment tout ce qu’il pouvait. Vos paramètres sont corrects et il n’y a rien à y changer.</translation>
    </message>
    <message>
        <source>Wait before you send again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.1</extracomment>
        <translation>Attendez avant d’envoyer à nouveau&#xa0;; le serveur indique cette durée&#xa0;: «&#xa0;{wait_for}&#xa0;».</translation>
    </message>
    <message>
        <source>Wait before you send again: limits often count for an hour or a day.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.2</extracomment>
        <translation>Attendez avant d’envoyer à nouveau&#xa0;: les limites valent souvent pour une heure ou un jour.</translation>
    </message>
    <message>
        <source>A program that sends often should send more slowly, over one connection at a time.</source>
        <extracomment>verdict.account.limit_exceeded.advice.2</extracomment>
        <translation>Un programme qui envoie souvent devrait envoyer plus lentement, avec une seule connexion à la fois.</translation>
    </message>
    <message>
        <source>If you need more every day, ask your provider for a higher limit or a larger plan.</source>
        <extracomment>verdict.account.limit_exceeded.advice.3</extracomment>
        <translation>S’il vous en faut plus chaque jour, demandez à votre fournisseur une limite plus élevée ou une offre plus grande.</translation>
    </message>
    <message>
        <source>{provider} does not let this account send</source>
        <extracomment>verdict.account.restricted.headline.1</extracomment>
        <translation>{provider} ne permet pas à ce compte d’envoyer</translation>
    </message>
    <message>
        <source>This account may not send</source>
        <extracomment>verdict.account.restricted.headline.2</extracomment>
        <translation>Ce compte n’a pas le droit d’envoyer</translation>
    </message>
    <message>
        <source>The sign-in works, but the account may not send: it is not activated yet, still in a trial mode (sandbox), or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.explanation</extracomment>
        <translation>L’identification fonctionne, mais le compte n’a pas le droit d’envoyer&#xa0;: il n’est pas encore activé, encore en mode d’essai (sandbox), ou bloqué. Ni attendre ni changer de paramètres n’y fera rien.</translation>
    </message>
    <message>
        <source>Sign in at {provider} with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.1</extracomment>
        <translation>Identifiez-vous chez {provider} avec un navigateur et faites ce qui est demandé&#xa0;: activer, confirmer ou débloquer le compte.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.2</extracomment>
        <translation>Identifiez-vous sur le site Web de votre fournisseur avec un navigateur et faites ce qui est demandé&#xa0;: activer, confirmer ou débloquer le compte.</translation>
    </message>
    <message>
        <source>With a sending service, ask it to end the trial mode (sandbox), or enter the recipient as one who is allowed.</source>
        <extracomment>verdict.account.restricted.advice.2</extracomment>
        <translation>Si c’est un service d’envoi, demandez-lui de mettre fin au mode d’essai (sandbox), ou inscrivez-y le destinataire comme autorisé.</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote what the server said: {reply}</source>
        <extracomment>verdict.account.restricted.advice.3.1</extracomment>
        <translation>Si vous n’y trouvez aucune raison, contactez son assistance en citant ce que le serveur a répondu&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote the error message.</source>
        <extracomment>verdict.account.restricted.advice.3.2</extracomment>
        <translation>Si vous n’y trouvez aucune raison, contactez son assistance en citant le message d’erreur.</translation>
    </message>
    <message>
        <source>The message may or may not arrive</source>
        <extracomment>verdict.delivery.unknown.headline</extracomment>
        <translation>Le message arrivera peut-être, ou pas</translation>
    </message>
    <message>
        <source>The server never confirmed that it took the message. It will not be sent again automatically.</source>
        <extracomment>verdict.delivery.unknown.explanation</extracomment>
        <translation>Le serveur n’a jamais confirmé qu’il a accepté le message. Il ne sera pas renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.1</extracomment>
        <translation>Cherchez le message dans la boîte du destinataire {recipient}, y compris parmi les indésirables.</translation>
    </message>
    <message>
        <source>Look for the message where it was to arrive, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.2</extracomment>
        <translation>Cherchez le message là où il devait arriver, y compris parmi les indésirables.</translation>
    </message>
    <message>
        <source>Test again only when you know whether it has arrived; by itself it will not be sent again.</source>
        <extracomment>verdict.delivery.unknown.advice.2</extracomment>
        <translation>Ne testez à nouveau que quand vous saurez s’il est arrivé&#xa0;; il ne sera pas renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Your password would be readable</source>
        <extracomment>verdict.auth.withheld.headline</extracomment>
        <translation>Votre mot de passe serait lisible</translation>
    </message>
    <message>
        <source>Without encryption anyone on the network can read it. Your password was not sent.</source>
        <extracomment>verdict.auth.withheld.explanation</extracomment>
        <translation>Sans chiffrement, toute personne sur le réseau peut le lire. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.auth.withheld.advice.1.1</extracomment>
        <translation>Choisissez le port {other_port} ({other_encryption}), qui a fonctionné ici, identification non testée.</translation>
    </message>
    <message>
        <source>Choose an encrypted port that your provider offers: 587 with STARTTLS, or 465 with TLS from the start.</source>
        <extracomment>verdict.auth.withheld.advice.1.2</extracomment>
        <translation>Choisissez un port chiffré que votre fournisseur propose&#xa0;: 587 avec STARTTLS, ou 465 avec TLS dès le début.</translation>
    </message>
    <message>
        <source>Your password was not sent; send it without encryption only to a server on this computer or in a network you trust.</source>
        <extracomment>verdict.auth.withheld.advice.2
----------
verdict.auth.withheld.starttls.advice.2</extracomment>
        <translation>Votre mot de passe n’a pas été envoyé&#xa0;; ne l’envoyez sans chiffrement qu’à un serveur de cet ordinateur ou d’un réseau de confiance.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it on port {port}.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.1</extracomment>
        <translation>Choisissez STARTTLS&#xa0;: le serveur le propose sur le port {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.2</extracomment>
        <translation>Choisissez STARTTLS&#xa0;: le serveur le propose.</translation>
    </message>
    <message>
        <source>This server offers no sign-in here</source>
        <extracomment>verdict.auth.not_offered.headline</extracomment>
        <translation>Ce serveur ne propose pas d’identification ici</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port}, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.1</extracomment>
        <translation>{host} ne propose pas d’identification sur le port {port}&#xa0;; aucun mot de passe ne peut donc y être utilisé.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on this port, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.2</extracomment>
        <translation>Le serveur ne propose pas d’identification sur ce port&#xa0;; aucun mot de passe ne peut donc y être utilisé.</translation>
    </message>
    <message>
        <source>To send with your account, use {known_host}, port {provider_port}, with {provider_encryption}: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.1</extracomment>
        <translation>Pour envoyer avec votre compte, utilisez {known_host}, port {provider_port} ({provider_encryption})&#xa0;: c’est ce qu’indique {provider} pour l’envoi.</translation>
    </message>
    <message>
        <source>To send with your account, use port {known_port} with {provider_encryption} of this server: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.2</extracomment>
        <translation>Pour envoyer avec votre compte, utilisez le port {known_port} ({provider_encryption}) de ce serveur&#xa0;: c’est ce qu’indique {provider} pour l’envoi.</translation>
    </message>
    <message>
        <source>To send with your account, use the server and port that your provider lists for sending: usually 587 with STARTTLS or 465 with TLS.</source>
        <extracomment>verdict.auth.not_offered.advice.1.3</extracomment>
        <translation>Pour envoyer avec votre compte, utilisez le serveur et le port que votre fournisseur indique pour l’envoi&#xa0;: en général 587 avec STARTTLS ou 465 avec TLS.</translation>
    </message>
    <message>
        <source>If this server takes mail from your network without sign-in, leave user name and password empty.</source>
        <extracomment>verdict.auth.not_offered.advice.2
----------
verdict.auth.not_offered.unencrypted.advice.2</extracomment>
        <translation>Si ce serveur accepte le courrier de votre réseau sans identification, laissez le nom d’utilisateur et le mot de passe vides.</translation>
    </message>
    <message>
        <source>Port {port} takes mail without sign-in, usually only from other servers. No password can be used there.</source>
        <extracomment>verdict.auth.not_offered.relay.explanation</extracomment>
        <translation>Le port {port} accepte le courrier sans identification, en général seulement d’autres serveurs. Aucun mot de passe ne peut y être utilisé.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port} without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.1</extracomment>
        <translation>{host} ne propose pas d’identification sur le port {port} sans chiffrement. Beaucoup de serveurs ne la proposent qu’après le chiffrement.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.2</extracomment>
        <translation>Le serveur ne propose pas d’identification sans chiffrement. Beaucoup de serveurs ne la proposent qu’après le chiffrement.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS from the start, usually port 587 or 465: sign-in is often offered only then.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.advice.1</extracomment>
        <translation>Choisissez STARTTLS ou TLS dès le début, en général le port 587 ou 465&#xa0;: souvent, l’identification n’est proposée qu’ainsi.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but that did not happen.</source>
        <extracomment>verdict.auth.missing.explanation</extracomment>
        <translation>Il demande que vous vous identifiiez d’abord, mais cela n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The mail app did not sign in: switch on sign-in (“authentication”) for the outgoing server, and enter your user name and your password there.</source>
        <extracomment>verdict.auth.missing.advice.1</extracomment>
        <translation>Le logiciel de messagerie ne s’est pas identifié&#xa0;: activez l’identification («&#xa0;authentification&#xa0;») pour le serveur sortant, et saisissez-y votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>User name and password are usually the same as for reading mail.</source>
        <extracomment>verdict.auth.missing.advice.2</extracomment>
        <translation>Le nom d’utilisateur et le mot de passe sont en général les mêmes que pour lire le courrier.</translation>
    </message>
    <message>
        <source>It wants you to sign in first ({reply_code}), but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.1</extracomment>
        <translation>Il demande que vous vous identifiiez d’abord ({reply_code}), mais ce test s’est fait sans identification.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.2</extracomment>
        <translation>Il demande que vous vous identifiiez d’abord, mais ce test s’est fait sans identification.</translation>
    </message>
    <message>
        <source>This test did not sign in: enter your user name and your password, and test again.</source>
        <extracomment>verdict.auth.missing.tested.advice.1</extracomment>
        <translation>Ce test s’est fait sans identification&#xa0;: saisissez votre nom d’utilisateur et votre mot de passe, et testez à nouveau.</translation>
    </message>
    <message>
        <source>In your mail app, switch on sign-in for the outgoing server too.</source>
        <extracomment>verdict.auth.missing.tested.advice.2</extracomment>
        <translation>Dans votre logiciel de messagerie, activez aussi l’identification pour le serveur sortant.</translation>
    </message>
    <message>
        <source>There is no common way to sign in</source>
        <extracomment>verdict.auth.mechanism_unsupported.headline</extracomment>
        <translation>Aucune méthode d’authentification en commun</translation>
    </message>
    <message>
        <source>The server offers other ways to sign in than the one that was to be used. Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.explanation</extracomment>
        <translation>Le serveur propose d’autres méthodes d’authentification que celle qui devait être utilisée. Le serveur et le port sont corrects.</translation>
    </message>
    <message>
        <source>The server offers {mechanisms}: your mail app has to use what is named there.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.1</extracomment>
        <translation>Le serveur propose {mechanisms}&#xa0;: votre logiciel de messagerie doit utiliser ce qui est indiqué là.</translation>
    </message>
    <message>
        <source>Set your mail app to another way to sign in (“authentication method”), one that the server offers.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.2</extracomment>
        <translation>Réglez votre logiciel de messagerie sur une autre méthode d’authentification, que le serveur propose.</translation>
    </message>
    <message>
        <source>Choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.2</extracomment>
        <translation>Choisissez l’une de ces méthodes d’authentification&#xa0;: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>If your mail app can do none that the server offers, ask your provider for another way to sign in.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.3</extracomment>
        <translation>Si votre logiciel de messagerie ne connaît aucune de celles que le serveur propose, demandez à votre fournisseur une autre méthode d’authentification.</translation>
    </message>
    <message>
        <source>The server lists {mechanism} as a way to sign in, but refused it ({reply_code}). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.refused.explanation</extracomment>
        <translation>Le serveur indique {mechanism} comme méthode d’authentification, mais l’a refusée ({reply_code}). Le serveur et le port sont corrects.</translation>
    </message>
    <message>
        <source>This provider uses browser sign-in</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.headline
----------
verdict.auth.oauth_required.headline.2</extracomment>
        <translation>Ce fournisseur utilise l’identification par navigateur</translation>
    </message>
    <message>
        <source>It offers only {mechanisms}, which take an access token (OAuth). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.explanation</extracomment>
        <translation>Il propose seulement {mechanisms}, qui demandent un jeton d’accès (OAuth). Le serveur et le port sont corrects.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to this provider through the browser: the server offers only {mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.1</extracomment>
        <translation>Utilisez un logiciel de messagerie qui s’identifie chez ce fournisseur par le navigateur&#xa0;: le serveur propose seulement {mechanisms}.</translation>
    </message>
    <message>
        <source>To test it here, give an access token and choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.2</extracomment>
        <translation>Pour le tester ici, donnez un jeton d’accès et choisissez l’une de ces méthodes d’authentification : {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>The server did not accept the password</source>
        <extracomment>verdict.auth.bad_credentials.headline</extracomment>
        <translation>Le serveur n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong.</source>
        <extracomment>verdict.auth.bad_credentials.explanation</extracomment>
        <translation>La connexion fonctionne, mais l’identification a été refusée. Le nom d’utilisateur ou le mot de passe est probablement incorrect.</translation>
    </message>
    <message>
        <source>Type user name and password again, and check that neither is empty or has a blank at an end.</source>
        <extracomment>verdict.auth.bad_credentials.advice.1</extracomment>
        <translation>Ressaisissez le nom d’utilisateur et le mot de passe, et vérifiez qu’aucun n’est vide ni n’a d’espace au début ou à la fin.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}, and yours was “{wrong_username}”.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.1
----------
verdict.auth.wrong_login_kind.advice.1.1</extracomment>
        <translation>Comme nom d’utilisateur, {provider} attend {username_form}, et le vôtre était «&#xa0;{wrong_username}&#xa0;».</translation>
    </message>
    <message>
        <source>The user name was “{bare_username}”: most providers want your full e-mail address.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.2
----------
verdict.auth.wrong_login_kind.advice.1.2</extracomment>
        <translation>Le nom d’utilisateur était «&#xa0;{bare_username}&#xa0;»&#xa0;: la plupart des fournisseurs demandent votre adresse e-mail complète.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the full address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.3</extracomment>
        <translation>Le nom d’utilisateur était «&#xa0;{full_username}&#xa0;»&#xa0;: ce doit être l’adresse complète du compte lui-même, pas un alias.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.4
----------
verdict.auth.wrong_login_kind.advice.1.4</extracomment>
        <translation>Comme nom d’utilisateur, {provider} attend {username_form}.</translation>
    </message>
    <message>
        <source>As the user name, most providers want the full e-mail address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.5
----------
verdict.auth.wrong_login_kind.advice.1.5</extracomment>
        <translation>Comme nom d’utilisateur, la plupart des fournisseurs demandent l’adresse e-mail complète du compte lui-même, pas un alias.</translation>
    </message>
    <message>
        <source>Compare both with what {service} shows for SMTP on its website (console).</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.1</extracomment>
        <translation>Comparez les deux avec ce qui est affiché pour SMTP sur le site Web (console) du service {service}.</translation>
    </message>
    <message>
        <source>Sign in on the website of {provider} (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.2</extracomment>
        <translation>Identifiez-vous sur le site Web du fournisseur {provider} (webmail) avec le même nom d’utilisateur et le même mot de passe, pour voir s’ils sont corrects.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.3</extracomment>
        <translation>Identifiez-vous sur le site Web de votre fournisseur (webmail) avec le même nom d’utilisateur et le même mot de passe, pour voir s’ils sont corrects.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make {app_secret} at {secret_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.1</extracomment>
        <translation>Avec la validation en deux étapes, créez {app_secret} sur {secret_page} et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password at {app_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.2</extracomment>
        <translation>Avec la validation en deux étapes, créez un mot de passe d’application sur {app_page} et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {service_secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.3</extracomment>
        <translation>Comme mot de passe, {provider} attend {service_secret}&#xa0;; voir {secret_page}.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password on your provider’s website and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.4</extracomment>
        <translation>Avec la validation en deux étapes, créez un mot de passe d’application sur le site Web de votre fournisseur et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong, or made for something else than SMTP.</source>
        <extracomment>verdict.auth.bad_credentials.service.explanation</extracomment>
        <translation>La connexion fonctionne, mais l’identification a été refusée. Le nom d’utilisateur ou le mot de passe est probablement incorrect, ou créé pour autre chose que SMTP.</translation>
    </message>
    <message>
        <source>The connection is fine and encrypted, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.encrypted.explanation</extracomment>
        <translation>La connexion fonctionne et est chiffrée, mais l’identification a été refusée ({reply_code}). Avec la validation en deux étapes, il vous faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.coded.explanation</extracomment>
        <translation>La connexion fonctionne, mais l’identification a été refusée ({reply_code}). Avec la validation en deux étapes, il vous faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The server wants another user name or another kind of password</source>
        <extracomment>verdict.auth.wrong_login_kind.headline</extracomment>
        <translation>Le serveur demande un autre nom d’utilisateur ou un autre type de mot de passe</translation>
    </message>
    <message>
        <source>The sign-in was refused, and what was entered is probably right for something else: another service, another server, or an alias instead of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.explanation</extracomment>
        <translation>L’identification a été refusée, et ce qui a été saisi correspond probablement à autre chose&#xa0;: un autre service, un autre serveur, ou un alias au lieu du compte.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the name of the account itself, not an alias.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.1.3</extracomment>
        <translation>Le nom d’utilisateur était «&#xa0;{full_username}&#xa0;»&#xa0;: ce doit être le nom du compte lui-même, pas un alias.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.1</extracomment>
        <translation>Comme mot de passe, {provider} attend {secret}&#xa0;; voir {secret_page}.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {website_secret}, which you get on its website after signing in.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.2</extracomment>
        <translation>Comme mot de passe, {provider} attend {website_secret}, à obtenir sur son site Web après identification.</translation>
    </message>
    <message>
        <source>Sending services want the user name and the password for SMTP that their website (console) shows, not the account’s password or a key for something else.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.4</extracomment>
        <translation>Les services d’envoi demandent le nom d’utilisateur et le mot de passe SMTP qu’affiche leur site Web (console), et non le mot de passe du compte ni une clé prévue pour autre chose.</translation>
    </message>
    <message>
        <source>Check that user name and password belong to this server: some services have separate ones for each region.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.3</extracomment>
        <translation>Vérifiez que le nom d’utilisateur et le mot de passe correspondent à ce serveur&#xa0;: certains services en ont des différents pour chaque région.</translation>
    </message>
    <message>
        <source>Try your full e-mail address as the user name</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.headline</extracomment>
        <translation>Essayez votre adresse e-mail complète comme nom d’utilisateur</translation>
    </message>
    <message>
        <source>The sign-in was refused for “{username}”. Server and connection are fine.</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.explanation</extracomment>
        <translation>L’identification a été refusée pour «&#xa0;{username}&#xa0;». Le serveur et la connexion fonctionnent.</translation>
    </message>
    <message>
        <source>You need {app_secret}</source>
        <extracomment>verdict.auth.app_password_required.headline.1</extracomment>
        <translation>Il vous faut {app_secret}</translation>
    </message>
    <message>
        <source>You need an app password</source>
        <extracomment>verdict.auth.app_password_required.headline.2</extracomment>
        <translation>Il vous faut un mot de passe d’application</translation>
    </message>
    <message>
        <source>{provider} does not accept the ordinary password from mail apps. It wants {app_secret}, made only for them.</source>
        <extracomment>verdict.auth.app_password_required.explanation.1</extracomment>
        <translation>{provider} n’accepte pas le mot de passe ordinaire dans les logiciels de messagerie. Il attend {app_secret}, créé exprès pour eux.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. {provider} wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.2</extracomment>
        <translation>Votre mot de passe ordinaire n’est pas accepté ici. {provider} exige un mot de passe distinct pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. Your provider wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.3</extracomment>
        <translation>Votre mot de passe ordinaire n’est pas accepté ici. Votre fournisseur exige un mot de passe distinct pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too at {smtp_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.1</extracomment>
        <translation>Chez {provider}, activez d’abord la validation en deux étapes, ainsi que l’accès SMTP sur {smtp_page}.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.2</extracomment>
        <translation>Chez {provider}, activez d’abord la validation en deux étapes, ainsi que l’accès SMTP s’il y a une option pour cela.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.3</extracomment>
        <translation>Sur le site Web de votre fournisseur, activez d’abord la validation en deux étapes, ainsi que l’accès SMTP s’il y a une option pour cela.</translation>
    </message>
    <message>
        <source>Then create {app_secret} at {secret_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.1
----------
verdict.auth.app_password_required.code.advice.2.1</extracomment>
        <translation>Créez ensuite {app_secret} sur {secret_page}.</translation>
    </message>
    <message>
        <source>Then create an app password at {app_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.2</extracomment>
        <translation>Créez ensuite un mot de passe d’application sur {app_page}.</translation>
    </message>
    <message>
        <source>Then create an app password there, in the security settings; some providers call it authorisation code.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.3</extracomment>
        <translation>Créez-y ensuite un mot de passe d’application, dans les paramètres de sécurité&#xa0;; certains fournisseurs l’appellent code d’autorisation.</translation>
    </message>
    <message>
        <source>Enter it as the password, because mail apps cannot use the ordinary one.</source>
        <extracomment>verdict.auth.app_password_required.advice.3
----------
verdict.auth.app_password_required.code.advice.3</extracomment>
        <translation>Saisissez-le comme mot de passe, car les logiciels de messagerie ne peuvent pas utiliser le mot de passe ordinaire.</translation>
    </message>
    <message>
        <source>The server said, often with the page to go to: {reply}</source>
        <extracomment>verdict.auth.app_password_required.advice.4
----------
verdict.auth.app_password_required.code.advice.4</extracomment>
        <translation>Le serveur a répondu, souvent avec la page à ouvrir&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>Switch on SMTP access at {smtp_page} first, and two-step sign-in too if {provider} asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.1</extracomment>
        <translation>Activez d’abord l’accès SMTP sur {smtp_page}, ainsi que la validation en deux étapes si {provider} la demande.</translation>
    </message>
    <message>
        <source>On the website of {provider}, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.2</extracomment>
        <translation>Sur le site Web du fournisseur {provider}, activez d’abord l’accès SMTP, ainsi que la validation en deux étapes si elle est demandée.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.3</extracomment>
        <translation>Sur le site Web de votre fournisseur, activez d’abord l’accès SMTP, ainsi que la validation en deux étapes si elle est demandée.</translation>
    </message>
    <message>
        <source>Then create {app_secret} there.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.2.2</extracomment>
        <translation>Créez-y ensuite {app_secret}.</translation>
    </message>
    <message>
        <source>{provider} accepts no passwords from mail apps</source>
        <extracomment>verdict.auth.oauth_required.headline.1</extracomment>
        <translation>{provider} n’accepte pas de mot de passe dans les logiciels de messagerie</translation>
    </message>
    <message>
        <source>No password works here any more, not even an app password: only sign-in by browser (OAuth) does. Server and encryption are fine.</source>
        <extracomment>verdict.auth.oauth_required.explanation</extracomment>
        <translation>Aucun mot de passe ne fonctionne plus ici, pas même un mot de passe d’application&#xa0;: seule l’identification par navigateur (OAuth) fonctionne. Le serveur et le chiffrement fonctionnent.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to {provider} through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.1</extracomment>
        <translation>Utilisez un logiciel de messagerie qui s’identifie chez {provider} par le navigateur (OAuth 2), souvent sous le nom «&#xa0;Se connecter avec Microsoft&#xa0;» ou «&#xa0;Se connecter avec Google&#xa0;».</translation>
    </message>
    <message>
        <source>Use a mail app that signs in through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.2</extracomment>
        <translation>Utilisez un logiciel de messagerie qui s’identifie par le navigateur (OAuth 2), souvent sous le nom «&#xa0;Se connecter avec Microsoft&#xa0;» ou «&#xa0;Se connecter avec Google&#xa0;».</translation>
    </message>
    <message>
        <source>For a program or a device that cannot do that, send through another provider or a sending service.</source>
        <extracomment>verdict.auth.oauth_required.advice.2</extracomment>
        <translation>Pour un programme ou un appareil qui ne le peut pas, envoyez par un autre fournisseur ou un service d’envoi.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, ask its administrator which way is open; passwords and app passwords do not work.</source>
        <extracomment>verdict.auth.oauth_required.advice.3</extracomment>
        <translation>Si une entreprise ou une école gère le compte, demandez à son administrateur quelle voie est ouverte&#xa0;; les mots de passe et les mots de passe d’application ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>{provider} has mail apps switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.1</extracomment>
        <translation>{provider} a désactivé les logiciels de messagerie pour ce compte</translation>
    </message>
    <message>
        <source>Mail apps are switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.2</extracomment>
        <translation>Les logiciels de messagerie sont désactivés pour ce compte</translation>
    </message>
    <message>
        <source>SMTP, the way mail apps send, is switched off for this account or its organisation, and it can be switched on. User name and password may be right.</source>
        <extracomment>verdict.auth.smtp_disabled.explanation</extracomment>
        <translation>SMTP, la voie d’envoi des logiciels de messagerie, est désactivé pour ce compte ou son organisation, et il peut être activé. Le nom d’utilisateur et le mot de passe sont peut-être corrects.</translation>
    </message>
    <message>
        <source>Switch on SMTP for the account at {smtp_page}, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.1</extracomment>
        <translation>Activez SMTP pour le compte sur {smtp_page}, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) and switch on SMTP in the settings, often called “POP3, IMAP and SMTP access”, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.2</extracomment>
        <translation>Identifiez-vous sur le site Web de votre fournisseur (webmail) et activez SMTP dans les paramètres, souvent sous le nom «&#xa0;Accès POP3, IMAP et SMTP&#xa0;», puis testez à nouveau.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, an administrator has to allow it: with Microsoft 365 it is “Authenticated SMTP” for the mailbox, in the admin centre.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.2</extracomment>
        <translation>Si une entreprise ou une école gère le compte, un administrateur doit l’autoriser&#xa0;: avec Microsoft 365, c’est «&#xa0;SMTP authentifié&#xa0;» pour la boîte aux lettres, dans le Centre d’administration.</translation>
    </message>
    <message>
        <source>Afterwards {provider} may want {app_secret} instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.1</extracomment>
        <translation>Ensuite, {provider} demandera peut-être {app_secret} au lieu du mot de passe ordinaire.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: once {provider} has SMTP switched on, they may be accepted.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.2</extracomment>
        <translation>Gardez le nom d’utilisateur et le mot de passe tels quels&#xa0;: une fois SMTP activé chez {provider}, ils seront peut-être acceptés.</translation>
    </message>
    <message>
        <source>Some providers then want an app password instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.3</extracomment>
        <translation>Certains fournisseurs demandent ensuite un mot de passe d’application au lieu du mot de passe ordinaire.</translation>
    </message>
    <message>
        <source>{provider} wants you to sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.1</extracomment>
        <translation>{provider} demande que vous vous identifiiez d’abord avec un navigateur</translation>
    </message>
    <message>
        <source>Sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.2</extracomment>
        <translation>Identifiez-vous d’abord avec un navigateur</translation>
    </message>
    <message>
        <source>The provider does not trust this sign-in yet and wants you to confirm that it is you. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.explanation</extracomment>
        <translation>Le fournisseur ne fait pas encore confiance à cette identification et demande que vous confirmiez que c’est bien vous. Le serveur, le port et le chiffrement sont corrects.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.1</extracomment>
        <translation>Identifiez-vous dans votre compte chez {provider} avec un navigateur, et confirmez ou déverrouillez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.2</extracomment>
        <translation>Identifiez-vous dans votre compte sur le site Web de votre fournisseur avec un navigateur, et confirmez ou déverrouillez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Then test again, within a few minutes if you can.</source>
        <extracomment>verdict.auth.web_login_required.advice.2
----------
verdict.auth.web_login_required.password.advice.2</extracomment>
        <translation>Puis testez à nouveau, si possible dans les quelques minutes qui suivent.</translation>
    </message>
    <message>
        <source>If it is still refused, make {app_secret} at {secret_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.1
----------
verdict.auth.web_login_required.password.advice.3.1</extracomment>
        <translation>Si cela est toujours refusé, créez {app_secret} sur {secret_page} et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password at {app_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.2
----------
verdict.auth.web_login_required.password.advice.3.2</extracomment>
        <translation>Si cela est toujours refusé, créez un mot de passe d’application sur {app_page} et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password on your provider’s website and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.3
----------
verdict.auth.web_login_required.password.advice.3.3</extracomment>
        <translation>Si cela est toujours refusé, créez un mot de passe d’application sur le site Web de votre fournisseur et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>The provider wants a stronger or newer password before a mail app may sign in. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.password.explanation</extracomment>
        <translation>Le fournisseur exige un mot de passe plus sûr ou plus récent avant qu’un logiciel de messagerie puisse s’identifier. Le serveur, le port et le chiffrement sont corrects.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.1</extracomment>
        <translation>Identifiez-vous dans votre compte chez {provider} avec un navigateur, et confirmez ou déverrouillez ce qui est demandé&#xa0;: choisissez un nouveau mot de passe, plus long.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.2</extracomment>
        <translation>Identifiez-vous dans votre compte sur le site Web de votre fournisseur avec un navigateur, et confirmez ou déverrouillez ce qui est demandé&#xa0;: choisissez un nouveau mot de passe, plus long.</translation>
    </message>
    <message>
        <source>The server did not accept the access token</source>
        <extracomment>verdict.auth.oauth_token.headline</extracomment>
        <translation>Le serveur n’a pas accepté le jeton d’accès</translation>
    </message>
    <message>
        <source>The token has probably expired, is for another mailbox, or was not made for sending mail. The connection is fine.</source>
        <extracomment>verdict.auth.oauth_token.explanation</extracomment>
        <translation>Le jeton a probablement expiré, est destiné à une autre boîte aux lettres, ou n’a pas été créé pour l’envoi de courrier. La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Sign in again at your provider to get a fresh token for the right mailbox.</source>
        <extracomment>verdict.auth.oauth_token.advice.1</extracomment>
        <translation>Identifiez-vous à nouveau chez votre fournisseur pour obtenir un nouveau jeton pour la bonne boîte aux lettres.</translation>
    </message>
    <message>
        <source>Ask for the scope for SMTP: https://mail.google.com/ at Google, https://outlook.office.com/SMTP.Send at Microsoft.</source>
        <extracomment>verdict.auth.oauth_token.advice.2</extracomment>
        <translation>Demandez l’étendue (scope) pour SMTP&#xa0;: https://mail.google.com/ chez Google, https://outlook.office.com/SMTP.Send chez Microsoft.</translation>
    </message>
    <message>
        <source>A token for another service of the same provider, such as Microsoft Graph, is not valid for SMTP.</source>
        <extracomment>verdict.auth.oauth_token.advice.3</extracomment>
        <translation>Un jeton destiné à un autre service du même fournisseur, comme Microsoft Graph, n’est pas valable pour SMTP.</translation>
    </message>
    <message>
        <source>The server said about the token: {explanation}</source>
        <extracomment>verdict.auth.oauth_token.advice.4</extracomment>
        <translation>Le serveur a dit à propos du jeton&#xa0;: {explanation}</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>verdict.auth.too_many_attempts.headline</extracomment>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>The server asked us to slow down, and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.1</extracomment>
        <translation>Le serveur nous a demandé de ralentir, et indique pour combien de temps&#xa0;: «&#xa0;{wait_for}&#xa0;».</translation>
    </message>
    <message>
        <source>The server asked us to slow down. Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.2</extracomment>
        <translation>Le serveur nous a demandé de ralentir. Attendez quelques minutes avant de tester à nouveau.</translation>
    </message>
    <message>
        <source>Wait before you test again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.1</extracomment>
        <translation>Attendez avant de tester à nouveau&#xa0;; le serveur indique cette durée&#xa0;: «&#xa0;{wait_for}&#xa0;».</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says: {reply}</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.2</extracomment>
        <translation>Attendez quelques minutes, ou aussi longtemps que le serveur le demande&#xa0;: {reply}</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says, before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.3</extracomment>
        <translation>Attendez quelques minutes, ou aussi longtemps que le serveur le demande, avant de tester à nouveau.</translation>
    </message>
    <message>
        <source>Until then, close every app that keeps trying by itself, above all one with an old password.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.2</extracomment>
        <translation>D’ici là, fermez tous les programmes qui continuent d’essayer d’eux-mêmes, surtout ceux qui ont un ancien mot de passe.</translation>
    </message>
    <message>
        <source>Make sure that user name and password are right before the next attempt.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.3</extracomment>
        <translation>Assurez-vous que le nom d’utilisateur et le mot de passe sont corrects avant le prochain essai.</translation>
    </message>
    <message>
        <source>A program that sends often should sign in once and reuse the connection.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.4</extracomment>
        <translation>Un programme qui envoie souvent devrait s’identifier une fois et réutiliser la connexion.</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}), and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.1</extracomment>
        <translation>Le serveur nous a demandé de ralentir ({reply_code}), et indique pour combien de temps&#xa0;: «&#xa0;{wait_for}&#xa0;».</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}). Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.2</extracomment>
        <translation>Le serveur nous a demandé de ralentir ({reply_code}). Attendez quelques minutes avant de tester à nouveau.</translation>
    </message>
    <message>
        <source>The server cannot sign anybody in right now</source>
        <extracomment>verdict.auth.temporary.headline</extracomment>
        <translation>Le serveur ne peut identifier personne en ce moment</translation>
    </message>
    <message>
        <source>It reported a trouble that passes. Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.explanation</extracomment>
        <translation>Il a signalé un problème passager. Vos paramètres sont peut-être corrects.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, with the same settings: they may be right.</source>
        <extracomment>verdict.auth.temporary.advice.1
----------
verdict.auth.temporary.transition.advice.2</extracomment>
        <translation>Testez à nouveau dans quelques minutes, avec les mêmes paramètres&#xa0;: ils sont peut-être corrects.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what the server said.</source>
        <extracomment>verdict.auth.temporary.advice.2.2</extracomment>
        <translation>Si cela continue, dites à votre fournisseur ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>It reported a trouble that passes ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.coded.explanation</extracomment>
        <translation>Il a signalé un problème passager ({reply_code}). Vos paramètres sont peut-être corrects.</translation>
    </message>
    <message>
        <source>Its answers do not fit the way of signing in, so it cannot be said whether the sign-in counts. The fault is on the server.</source>
        <extracomment>verdict.auth.protocol_error.explanation</extracomment>
        <translation>Ses réponses ne correspondent pas à la méthode d’authentification&#xa0;; on ne peut donc pas dire si l’identification est valable. Le problème vient du serveur.</translation>
    </message>
    <message>
        <source>Choose another sign-in method and test again.</source>
        <extracomment>verdict.auth.protocol_error.advice.1</extracomment>
        <translation>Choisissez une autre méthode d’authentification et testez à nouveau.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what was wrong: {reason}.</source>
        <extracomment>verdict.auth.protocol_error.advice.2.1</extracomment>
        <translation>Si cela continue, dites à votre fournisseur ce qui n’allait pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>These settings work</source>
        <extracomment>verdict.ok.headline</extracomment>
        <translation>Ces paramètres fonctionnent</translation>
    </message>
    <message>
        <source>Every step of the test succeeded.</source>
        <extracomment>verdict.ok.explanation</extracomment>
        <translation>Toutes les étapes du test ont réussi.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app: {host}, port {port}, {encryption}.</source>
        <extracomment>verdict.ok.advice.1.1</extracomment>
        <translation>Utilisez les mêmes paramètres dans votre logiciel de messagerie&#xa0;: {host}, port {port}, {encryption}.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app.</source>
        <extracomment>verdict.ok.advice.1.2</extracomment>
        <translation>Utilisez les mêmes paramètres dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password.explanation</extracomment>
        <translation>La connexion est chiffrée avec {version} et le serveur a accepté votre mot de passe.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password_sender.explanation</extracomment>
        <translation>Vous pouvez envoyer du courrier avec l’adresse {email}. La connexion est chiffrée avec {version} et le serveur a accepté votre mot de passe.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token.explanation</extracomment>
        <translation>La connexion est chiffrée avec {version} et le serveur a accepté votre jeton d’accès.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token_sender.explanation</extracomment>
        <translation>Vous pouvez envoyer du courrier avec l’adresse {email}. La connexion est chiffrée avec {version} et le serveur a accepté votre jeton d’accès.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in, {email} as the sender and {recipient} as the recipient. The connection is encrypted with {version}, and no message was sent.</source>
        <extracomment>verdict.ok.envelope.explanation</extracomment>
        <translation>Le serveur a accepté votre identification, {email} comme expéditeur et {recipient} comme destinataire. La connexion est chiffrée avec {version}, et aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <extracomment>verdict.ok.no_login.headline</extracomment>
        <translation>Le serveur est joignable</translation>
    </message>
    <message>
        <source>Connection and encryption work. Signing in was not tested.</source>
        <extracomment>verdict.ok.no_login.explanation</extracomment>
        <translation>La connexion et le chiffrement fonctionnent. L’identification n’a pas été testée.</translation>
    </message>
    <message>
        <source>Signing in was not tested: enter your user name and your password to test it.</source>
        <extracomment>verdict.ok.no_login.advice.1</extracomment>
        <translation>L’identification n’a pas été testée&#xa0;: saisissez votre nom d’utilisateur et votre mot de passe pour la tester.</translation>
    </message>
    <message>
        <source>Connection and encryption work, and the server accepted {email} as the sender and {recipient} as the recipient. Signing in was not tested, and no message was sent.</source>
        <extracomment>verdict.ok.no_login.envelope.explanation</extracomment>
        <translation>La connexion et le chiffrement fonctionnent, et le serveur a accepté {email} comme expéditeur et {recipient} comme destinataire. L’identification n’a pas été testée, et aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>It works, but without encryption</source>
        <extracomment>verdict.ok.unencrypted.headline</extracomment>
        <translation>Cela fonctionne, mais sans chiffrement</translation>
    </message>
    <message>
        <source>Anyone on the way could read your mail and your password.</source>
        <extracomment>verdict.ok.unencrypted.explanation</extracomment>
        <translation>N’importe qui en chemin pourrait lire votre courrier et votre mot de passe.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it on port {port}.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.1</extracomment>
        <translation>Choisissez STARTTLS, pour que personne en chemin ne puisse lire le courrier et le mot de passe&#xa0;: le serveur le propose sur le port {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.2</extracomment>
        <translation>Choisissez STARTTLS, pour que personne en chemin ne puisse lire le courrier et le mot de passe&#xa0;: le serveur le propose.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, so that nobody on the way can read mail and password: the server offers it there.</source>
        <extracomment>verdict.ok.unencrypted.other_port.advice.1</extracomment>
        <translation>Choisissez le port {other_port} ({other_encryption}), pour que personne en chemin ne puisse lire le courrier et le mot de passe&#xa0;: le serveur le propose à cet endroit.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires soon</source>
        <extracomment>verdict.ok.certificate_expires_soon.headline</extracomment>
        <translation>Cela fonctionne, mais le certificat expire bientôt</translation>
    </message>
    <message>
        <source>The server can be used today. Once the certificate has expired, mail apps will warn you or refuse to connect.</source>
        <extracomment>verdict.ok.certificate_expires_soon.explanation</extracomment>
        <translation>Le serveur est utilisable aujourd’hui. Une fois le certificat expiré, les logiciels de messagerie vous avertiront ou refuseront de se connecter.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate in time.</source>
        <extracomment>verdict.ok.certificate_expires_soon.advice.1</extracomment>
        <translation>Demandez à votre fournisseur de renouveler le certificat à temps.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires in less than a day</source>
        <extracomment>verdict.ok.certificate_expires_soon.today.headline</extracomment>
        <translation>Cela fonctionne, mais le certificat expire dans moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} day</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.one</extracomment>
        <translation>
            <numerusform>Cela fonctionne, mais le certificat expire dans {count} jour</numerusform>
            <numerusform>Cela fonctionne, mais le certificat expire dans {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} days</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.other</extracomment>
        <translation>
            <numerusform>Cela fonctionne, mais le certificat expire dans {count} jour</numerusform>
            <numerusform>Cela fonctionne, mais le certificat expire dans {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can be used today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.explanation</extracomment>
        <translation>Le serveur est utilisable aujourd’hui. Après le {not_after}, les logiciels de messagerie vous avertiront ou refuseront de se connecter, sauf si le fournisseur renouvelle le certificat.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate before {not_after}.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.advice.1</extracomment>
        <translation>Demandez à votre fournisseur de renouveler le certificat avant le {not_after}.</translation>
    </message>
    <message>
        <source>You can send mail today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.signed_in.explanation</extracomment>
        <translation>Vous pouvez envoyer du courrier aujourd’hui. Après le {not_after}, les logiciels de messagerie vous avertiront ou refuseront de se connecter, sauf si le fournisseur renouvelle le certificat.</translation>
    </message>
    <message>
        <source>It works, with a certificate that you trusted yourself</source>
        <extracomment>verdict.ok.certificate_exception.headline</extracomment>
        <translation>Cela fonctionne, avec un certificat que vous avez approuvé vous-même</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.1</extracomment>
        <translation>La connexion est chiffrée, mais vous seul garantissez que c’est le bon serveur&#xa0;: vous approuvez ce seul certificat pour {host}, port {port}. L’identification n’a pas été testée.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for it. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.2</extracomment>
        <translation>La connexion est chiffrée, mais vous seul garantissez que c’est le bon serveur&#xa0;: vous approuvez ce seul certificat pour lui. L’identification n’a pas été testée.</translation>
    </message>
    <message>
        <source>This is right for a program on this computer such as a mail bridge, or for your own server once you have compared the fingerprint.</source>
        <extracomment>verdict.ok.certificate_exception.advice.1</extracomment>
        <translation>C’est justifié pour un programme de cet ordinateur, comme une passerelle de messagerie, ou pour votre propre serveur une fois que vous avez comparé l’empreinte.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority, and trust this one no longer.</source>
        <extracomment>verdict.ok.certificate_exception.advice.2</extracomment>
        <translation>Dans tous les autres cas, demandez à votre fournisseur un certificat d’une autorité publique, et n’approuvez plus celui-ci.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.signed_in.explanation</extracomment>
        <translation>Le serveur a accepté votre identification et la connexion est chiffrée, mais vous seul garantissez que c’est le bon serveur&#xa0;: vous approuvez ce seul certificat pour {host}, port {port}.</translation>
    </message>
    <message>
        <source>{host} took the test message and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.sent.explanation</extracomment>
        <translation>{host} a accepté le message de test et la connexion est chiffrée, mais vous seul garantissez que c’est le bon serveur&#xa0;: vous approuvez ce seul certificat pour le port {port}.</translation>
    </message>
    <message>
        <source>The test ran out of time</source>
        <extracomment>verdict.protocol.timeout.hasty.headline</extracomment>
        <translation>Le test a manqué de temps</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”. A server that is only slow looks the same, so this says little about the server.</source>
        <extracomment>verdict.protocol.timeout.hasty.explanation</extracomment>
        <translation>Le délai maximal de {wait} s’est écoulé pendant l’étape «&#xa0;{step}&#xa0;». Un serveur simplement lent se comporte de la même façon&#xa0;; cela en dit donc peu sur le serveur.</translation>
    </message>
    <message>
        <source>Set longer time limits, at least 10 seconds for each step and 60 for the whole test, and test again.</source>
        <extracomment>verdict.protocol.timeout.hasty.advice.1</extracomment>
        <translation>Définissez des délais maximaux plus longs, au moins 10 secondes par étape et 60 pour tout le test, et testez à nouveau.</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account ({reply_code}).</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.1</extracomment>
        <translation>Il a accepté l’identification, mais n’envoie pas de courrier vers d’autres domaines pour ce compte ({reply_code}).</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.2</extracomment>
        <translation>Il a accepté l’identification, mais n’envoie pas de courrier vers d’autres domaines pour ce compte.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.1</extracomment>
        <translation>Vérifiez que {host} est bien le serveur sortant de votre adresse&#xa0;: il n’envoie pas vers d’autres domaines pour ce compte.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the server accepted them.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.2</extracomment>
        <translation>Gardez le nom d’utilisateur et le mot de passe tels quels&#xa0;: le serveur les a acceptés.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this account to send to other domains.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.3</extracomment>
        <translation>Demandez à l’administrateur du serveur d’autoriser ce compte à envoyer vers d’autres domaines.</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <extracomment>verdict.sent.headline</extracomment>
        <translation>Message de test envoyé</translation>
    </message>
    <message>
        <source>{host} took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.1</extracomment>
        <translation>{host} a accepté le message. Il peut encore finir parmi les indésirables ou revenir.</translation>
    </message>
    <message>
        <source>The server took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.2</extracomment>
        <translation>Le serveur a accepté le message. Il peut encore finir parmi les indésirables ou revenir.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look into the inbox and the spam folder of the recipient.</source>
        <extracomment>verdict.sent.advice.1</extracomment>
        <translation>Accepté ne veut pas encore dire remis&#xa0;: regardez dans la boîte de réception et parmi les indésirables du destinataire.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.sent.named.advice.1</extracomment>
        <translation>Accepté ne veut pas encore dire remis&#xa0;: cherchez le message dans la boîte du destinataire {recipient}, y compris parmi les indésirables.</translation>
    </message>
    <message>
        <source>{host} took the message for {recipient}. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.named.explanation</extracomment>
        <translation>{host} a accepté le message pour {recipient}. Il peut encore finir parmi les indésirables ou revenir.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <extracomment>word.date</extracomment>
        <translation>{day} {month} {year} à {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <extracomment>word.day</extracomment>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>word.pair</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <extracomment>word.size.bytes</extracomment>
        <translation>{number}&#xa0;octets</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <extracomment>word.size.kB</extracomment>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>word.size.MB</extracomment>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>word.size.GB</extracomment>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <extracomment>word.size.TB</extracomment>
        <translation>{number}&#xa0;To</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>word.time.days.other</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>word.time.hours.other</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>word.time.minutes.other</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic encryption</source>
        <extracomment>word.encryption.auto</extracomment>
        <translation>chiffrement automatique</translation>
    </message>
    <message>
        <source>no encryption</source>
        <extracomment>word.encryption.none</extracomment>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>word.field.password</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <extracomment>word.field.ehlo_name</extracomment>
        <translation>Nom sous lequel cet ordinateur se présente</translation>
    </message>
    <message>
        <source>Time limit per step</source>
        <extracomment>word.field.step_timeout</extracomment>
        <translation>Délai maximal par étape</translation>
    </message>
    <message>
        <source>Time limit for the whole test</source>
        <extracomment>word.field.total_timeout</extracomment>
        <translation>Délai maximal pour tout le test</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <extracomment>word.field.ca_file</extracomment>
        <translation>Fichier de certificats approuvés</translation>
    </message>
    <message>
        <source>Fingerprint of the trusted certificate</source>
        <extracomment>word.field.trusted_fingerprint</extracomment>
        <translation>Empreinte du certificat approuvé</translation>
    </message>
    <message>
        <source>This is the most likely cause.</source>
        <extracomment>word.confidence.likely</extracomment>
        <translation>C’est la cause la plus probable.</translation>
    </message>
    <message>
        <source>This is a guess: what was seen says too little to be sure.</source>
        <extracomment>word.confidence.guess</extracomment>
        <translation>C’est une supposition&#xa0;: ce qui a été constaté ne suffit pas pour en être certain.</translation>
    </message>
    <message>
        <source>an app password</source>
        <extracomment>word.secret_kind.app_password</extracomment>
        <translation>un mot de passe d’application</translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <extracomment>word.secret_kind.authorization_code</extracomment>
        <translation>un code d’autorisation</translation>
    </message>
    <message>
        <source>a password made for SMTP</source>
        <extracomment>word.secret_kind.smtp_credential</extracomment>
        <translation>un mot de passe créé pour SMTP</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>word.secret_kind.api_key</extracomment>
        <translation>une clé d’API</translation>
    </message>
    <message>
        <source>the password that its bridge program shows on your computer</source>
        <extracomment>word.secret_kind.bridge_password</extracomment>
        <translation>le mot de passe qu’affiche son programme passerelle (Bridge) sur votre ordinateur</translation>
    </message>
    <message>
        <source>your full e-mail address</source>
        <extracomment>word.username_form.full_address</extracomment>
        <translation>votre adresse e-mail complète</translation>
    </message>
    <message>
        <source>only what stands before the @ of your address</source>
        <extracomment>word.username_form.local_part</extracomment>
        <translation>seulement ce qui précède le @ de votre adresse</translation>
    </message>
    <message>
        <source>the word “{fixed_username}”</source>
        <extracomment>word.username_form.fixed</extracomment>
        <translation>le mot «&#xa0;{fixed_username}&#xa0;»</translation>
    </message>
    <message>
        <source>the one that it shows for SMTP</source>
        <extracomment>word.username_form.from_console</extracomment>
        <translation>celui qu’affiche son site Web pour SMTP</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>word.day_of_month.1</extracomment>
        <translation>1er</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>word.month.1</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>word.month.2</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>word.month.3</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>word.month.4</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>word.month.5
----------
word.short_month.5</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>word.month.6</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>word.month.7</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>word.month.8</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>word.month.9</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>word.month.10</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>word.month.11</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>word.month.12</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>word.short_month.1</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>word.short_month.2</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>word.short_month.3</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>word.short_month.4</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>word.short_month.6</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>word.short_month.7</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>word.short_month.8</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>word.short_month.9</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>word.short_month.10</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>word.short_month.11</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>word.short_month.12</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>it does not begin with a three-digit code</source>
        <extracomment>word.reason.not_a_reply</extracomment>
        <translation>la réponse ne commence pas par un code à trois chiffres</translation>
    </message>
    <message>
        <source>the lines of one answer have different codes</source>
        <extracomment>word.reason.codes_differ</extracomment>
        <translation>les lignes d’une même réponse ont des codes différents</translation>
    </message>
    <message>
        <source>it said yes before it was given anything to check</source>
        <extracomment>word.reason.success_before_credential</extracomment>
        <translation>le serveur a dit oui avant d’avoir reçu de quoi vérifier</translation>
    </message>
    <message>
        <source>its question cannot be decoded</source>
        <extracomment>word.reason.challenge_not_base64</extracomment>
        <translation>la question du serveur ne peut pas être décodée</translation>
    </message>
    <message>
        <source>it asked for something that this way of signing in does not know</source>
        <extracomment>word.reason.prompt_not_understood</extracomment>
        <translation>le serveur a demandé quelque chose que cette méthode d’authentification ne connaît pas</translation>
    </message>
    <message>
        <source>it asked once more than the rules allow</source>
        <extracomment>word.reason.one_challenge_too_many</extracomment>
        <translation>le serveur a demandé une fois de plus que les règles ne le permettent</translation>
    </message>
    <message>
        <source>it refused first and accepted afterwards</source>
        <extracomment>word.reason.success_after_refusal</extracomment>
        <translation>le serveur a d’abord refusé, puis accepté</translation>
    </message>
    <message>
        <source>it answered with a code that does not mean success here</source>
        <extracomment>word.reason.wrong_success_code</extracomment>
        <translation>le serveur a répondu par un code qui ne signifie pas un succès ici</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <extracomment>word.reason.ReplyTimedOut</extracomment>
        <translation>aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <extracomment>word.reason.Disconnected</extracomment>
        <translation>la connexion s’est terminée</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>word.reason.ServerClosing</extracomment>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>the answer was no valid reply</source>
        <extracomment>word.reason.ReplyMalformed</extracomment>
        <translation>la réponse n’était pas valable</translation>
    </message>
    <message>
        <source>the answer made no sense</source>
        <extracomment>word.reason.ReplyUnexpected</extracomment>
        <translation>la réponse n’avait pas de sens</translation>
    </message>
    <message>
        <source>answers came that nobody had asked for</source>
        <extracomment>word.reason.ReplyUnsolicited</extracomment>
        <translation>des réponses sont arrivées sans avoir été demandées</translation>
    </message>
    <message>
        <source>the answer did not end</source>
        <extracomment>word.reason.ReplyTooLong</extracomment>
        <translation>la réponse ne se terminait pas</translation>
    </message>
</context>
</TS>
