<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outbox Check</source>
        <translation>Acerca de Outbox Check</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Finds out why mail won’t send</source>
        <translation>Averigua por qué no sale el correo</translation>
    </message>
    <message>
        <source>Built on {parts}.</source>
        <translation>Creado con {parts}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Copiar datos de la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>Saved account</source>
        <translation>Cuenta guardada</translation>
    </message>
    <message>
        <source>Settings that you saved earlier.</source>
        <translation>Configuración que guardó anteriormente.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Forget &amp;password</source>
        <translation>&amp;Borrar contraseña</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Eliminar cuenta…</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>name@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>The address that you send from.</source>
        <translation>La dirección desde la que envía.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your e-mail account</source>
        <translation>Su cuenta de correo</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>With two-step sign-in you need an app password: a separate one that your provider makes for mail apps.</source>
        <translation>Con la verificación en dos pasos necesita una contraseña de aplicación: una contraseña aparte que su proveedor crea para los programas de correo.</translation>
    </message>
</context>
<context>
    <name>AccountQuestions</name>
    <message>
        <source>Rename account</source>
        <translation>Cambiar nombre de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>These settings and the password saved with them are deleted from this computer. Your mail and your account at the provider stay as they are.</source>
        <translation>Esta configuración y la contraseña guardada con ella se borran de este equipo. Su correo y su cuenta en el proveedor quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Chain of trust</source>
        <translation>Cadena de confianza</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy certificate details</source>
        <translation>Copiar detalles del certificado</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Guardar certificado…</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>Dejar de confiar en este certificado</translation>
    </message>
    <message>
        <source>Trusted on this computer and issued for this server</source>
        <translation>De confianza para este equipo y emitido para este servidor</translation>
    </message>
    <message>
        <source>Trusted by you for this server and port, not by this computer</source>
        <translation>Usted confía en él para este servidor y puerto; este equipo, no</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate.</source>
        <translation>Sin cifrado, el servidor no muestra ningún certificado.</translation>
    </message>
    <message>
        <source>The test ended before the server showed its certificate.</source>
        <translation>La prueba terminó antes de que el servidor mostrara su certificado.</translation>
    </message>
    <message>
        <source>The server has not shown its certificate yet.</source>
        <translation>El servidor aún no ha mostrado su certificado.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
</context>
<context>
    <name>ChainModel</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>defectuoso</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no evaluado</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>Chain of trust</source>
        <translation>Cadena de confianza</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two tests</source>
        <translation>Comparar dos pruebas</translation>
    </message>
    <message>
        <source>Nothing that the tests saw is different.</source>
        <translation>Las pruebas no muestran ninguna diferencia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>Copiar la comparación</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Qué puede significar</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>ControlDetails</name>
    <message>
        <source>The rest is left out.</source>
        <translation>El resto se omite.</translation>
    </message>
</context>
<context>
    <name>ControlModel</name>
    <message>
        <source>Second look</source>
        <translation>Segunda comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You →</source>
        <translation>Usted →</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← Servidor</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port}</source>
        <translation>Conectado a {address}, puerto {port}</translation>
    </message>
    <message>
        <source>Encrypted: {version}, {cipher}</source>
        <translation>Cifrado: {version}, {cipher}</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Copiar conversación</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save conversation…</source>
        <translation>Guardar conversación…</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Guardar conversación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden.</source>
        <translation>Las contraseñas y los tokens están ocultos.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Algo ha fallado en este programa</translation>
    </message>
    <message>
        <source>Your settings are unchanged, and you can go on. The details below say where it happened. They hold no password, no address and nothing that you typed.</source>
        <translation>Su configuración no ha cambiado y puede continuar. Los detalles de abajo indican dónde ocurrió. No contienen contraseñas, direcciones ni nada que haya escrito.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DetailsTabs</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Server features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Shows where this was seen</source>
        <translation>Muestra dónde se vio esto</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain an error</source>
        <translation>Explicar un error</translation>
    </message>
    <message>
        <source>Paste what another mail app, a returned message or a log says. It is explained on this computer; nothing is sent anywhere.</source>
        <translation>Pegue lo que dice otro programa de correo, un mensaje devuelto o un registro. Se explica en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>535 5.7.8 Error: authentication failed</source>
        <translation>535 5.7.8 Error: authentication failed</translation>
    </message>
    <message>
        <source>Error &amp;message</source>
        <translation>&amp;Mensaje de error</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>&amp;Server, if known</source>
        <translation>&amp;Servidor, si se conoce</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>Paste the error message first.</source>
        <translation>Pegue primero el mensaje de error.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explicando…</translation>
    </message>
</context>
<context>
    <name>ExplainResult</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>&amp;Probar esta configuración</translation>
    </message>
    <message>
        <source>Read from: {text}</source>
        <translation>Extraído de: {text}</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Hay una prueba en curso. Espere a que termine o deténgala primero.</translation>
    </message>
</context>
<context>
    <name>FeatureModel</name>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>before encryption {before}, after it {after}</source>
        <translation>antes de cifrar {before}, después {after}</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>After encryption</source>
        <translation>Con cifrado</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>{feature}: {difference}</source>
        <translation>{feature}: {difference}</translation>
    </message>
    <message>
        <source>Offered only after encryption</source>
        <translation>Se ofrece solo después de cifrar</translation>
    </message>
    <message>
        <source>Offered only before encryption</source>
        <translation>Se ofrece solo antes de cifrar</translation>
    </message>
    <message>
        <source>Not the same after encryption</source>
        <translation>Distinto después de cifrar</translation>
    </message>
    <message>
        <source>{meaning}. {difference}</source>
        <translation>{meaning}. {difference}</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ya no hace falta</translation>
    </message>
</context>
<context>
    <name>FeatureTable</name>
    <message>
        <source>Server features</source>
        <translation>Funciones del servidor</translation>
    </message>
</context>
<context>
    <name>FeaturesTab</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy server features</source>
        <translation>Copiar funciones del servidor</translation>
    </message>
    <message>
        <source>The server has not said yet what it can do.</source>
        <translation>El servidor aún no ha dicho qué sabe hacer.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and lists nothing.</source>
        <translation>El servidor solo conoce HELO, el saludo antiguo, y no enumera nada.</translation>
    </message>
    <message>
        <source>The test ended before the server said what it can do.</source>
        <translation>La prueba terminó antes de que el servidor dijera qué sabe hacer.</translation>
    </message>
    <message>
        <source>The server lists nothing.</source>
        <translation>El servidor no enumera nada.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontradas</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Clear history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Delete all past tests?</source>
        <translation>¿Borrar todas las pruebas anteriores?</translation>
    </message>
    <message>
        <source>They are deleted from this computer and cannot be brought back. Reports that you saved stay.</source>
        <translation>Se eliminarán de este equipo y no se podrán recuperar. Los informes que haya guardado se conservan.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The last 200 tests are kept on this computer, without passwords.</source>
        <translation>Las últimas 200 pruebas se guardan en este equipo, sin contraseñas.</translation>
    </message>
    <message>
        <source>New tests are not kept: the history is switched off in the preferences.</source>
        <translation>Las pruebas nuevas no se guardan: el historial está desactivado en las preferencias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>&amp;Borrar el historial…</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compare the two chosen tests</source>
        <translation>Comparar las dos pruebas elegidas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the chosen test</source>
        <translation>Abrir la prueba elegida</translation>
    </message>
    <message>
        <source>No test is kept yet.</source>
        <translation>Todavía no hay ninguna prueba guardada.</translation>
    </message>
    <message>
        <source>Compare says what changed between the two.</source>
        <translation>Comparar dice qué ha cambiado entre las dos.</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose a second test to compare two.</source>
        <translation>Mantenga pulsada la tecla Ctrl y elija una segunda prueba para compararlas.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Past tests</source>
        <translation>Pruebas anteriores</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Not a current test</source>
        <translation>No es una prueba actual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this result</source>
        <translation>Cerrar este resultado</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>Cuenta &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Guardar cuenta</translation>
    </message>
    <message>
        <source>Rena&amp;me account…</source>
        <translation>&amp;Cambiar nombre de la cuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Eliminar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>A&amp;brir informe…</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>G&amp;uardar informe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation>&amp;Copiar configuración</translation>
    </message>
    <message>
        <source>Settings car&amp;d…</source>
        <translation>&amp;Ficha de configuración…</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Buscar en la conversación</translation>
    </message>
    <message>
        <source>Forget saved &amp;password</source>
        <translation>B&amp;orrar contraseña guardada</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Compare all ports</source>
        <translation>&amp;Comparar todos los puertos</translation>
    </message>
    <message>
        <source>Send a test &amp;message…</source>
        <translation>Enviar &amp;mensaje de prueba…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>C&amp;ertificado</translation>
    </message>
    <message>
        <source>Server &amp;features</source>
        <translation>&amp;Funciones del servidor</translation>
    </message>
    <message>
        <source>All &amp;ports</source>
        <translation>&amp;Todos los puertos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What do these settings mean?</source>
        <translation>¿&amp;Qué significa esta configuración?</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;Explicar un error…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Outbox Check</source>
        <translation>&amp;Acerca de Outbox Check</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Same as e-mail address</source>
        <translation>La dirección de correo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Also send a test message to m&amp;yself</source>
        <translation>Enviarme también un mensa&amp;je de prueba</translation>
    </message>
    <message>
        <source>Also send a test message to myself</source>
        <translation>Enviarme también un mensaje de prueba</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>This computer’s address</source>
        <translation>La dirección de este equipo</translation>
    </message>
    <message>
        <source>With further connections when a test fails. No password is ever sent on them.</source>
        <translation>Con más conexiones cuando falla una prueba. En ellas nunca se envía una contraseña.</translation>
    </message>
    <message>
        <source>Loo&amp;k for the cause</source>
        <translation>&amp;Buscar la causa</translation>
    </message>
    <message>
        <source>Look for the cause with further connections</source>
        <translation>Buscar la causa con más conexiones</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The name to sign in with, if it is not the e-mail address.</source>
        <translation>El nombre para iniciar sesión, si no es la dirección de correo.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>Método de i&amp;nicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Automatic takes the best that the server and this program know.</source>
        <translation>Automático elige el mejor que admiten el servidor y este programa.</translation>
    </message>
    <message>
        <source>Send the test message to</source>
        <translation>Enviar el mensaje de prueba a</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Límite de tiempo</translation>
    </message>
    <message>
        <source>Time limit per step in seconds</source>
        <translation>Límite de tiempo por paso en segundos</translation>
    </message>
    <message>
        <source>How long each step may take.</source>
        <translation>Cuánto puede tardar cada paso.</translation>
    </message>
    <message>
        <source>I&amp;nternet protocol</source>
        <translation>Protocolo de &amp;Internet</translation>
    </message>
    <message>
        <source>Internet protocol</source>
        <translation>Protocolo de Internet</translation>
    </message>
    <message>
        <source>Introduce &amp;as (EHLO)</source>
        <translation>Nombre de este e&amp;quipo (EHLO)</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <translation>Nombre con el que se presenta este equipo</translation>
    </message>
    <message>
        <source>Some servers want a real name here. Leave it empty unless yours does.</source>
        <translation>Algunos servidores quieren aquí un nombre real. Déjelo vacío salvo que el suyo lo pida.</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>A saved password is not shown. Type a new one to replace it.</source>
        <translation>Una contraseña guardada no se muestra. Escriba otra para sustituirla.</translation>
    </message>
</context>
<context>
    <name>PortModel</name>
    <message>
        <source>Port {port}</source>
        <translation>Puerto {port}</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Port comparison</source>
        <translation>Comparación de puertos</translation>
    </message>
</context>
<context>
    <name>PortsFooter</name>
    <message>
        <source>Compare all ports</source>
        <translation>Comparar todos los puertos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>This is about {host}, not about the server in the form.</source>
        <translation>Esto se refiere a {host}, no al servidor del formulario.</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>Hay una prueba en curso. Espere a que termine o deténgala primero.</translation>
    </message>
</context>
<context>
    <name>PortsTab</name>
    <message>
        <source>Tries the usual ports of the server, each with and without encryption, and says which is best; no password is ever sent while comparing.</source>
        <translation>Prueba los puertos habituales del servidor, cada uno con cifrado y sin él, y dice cuál es el mejor; al comparar nunca se envía una contraseña.</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Los cambios se aplican al momento y se recuerdan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir movimiento</translation>
    </message>
    <message>
        <source>Always &amp;underline shortcut letters</source>
        <translation>&amp;Subrayar siempre las letras de atajo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>What a new account begins with.</source>
        <translation>Con qué empieza una cuenta nueva.</translation>
    </message>
    <message>
        <source>&amp;Time limit per step</source>
        <translation>&amp;Límite de tiempo por paso</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keyring</source>
        <translation>Recordar la co&amp;ntraseña en el llavero</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>What a report hides unless you decide otherwise.</source>
        <translation>Qué oculta un informe si usted no decide otra cosa.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Ocultar mi &amp;dirección de correo</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Ocultar nombre y direcciones de este &amp;equipo</translation>
    </message>
    <message>
        <source>Hide the &amp;server name</source>
        <translation>&amp;Ocultar el nombre del servidor</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The last 200 tests, never with a password.</source>
        <translation>Las últimas 200 pruebas, nunca con contraseña.</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>&amp;Guardar historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Se aplicará cuando vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Your system asks for high contrast, and its colours are kept.</source>
        <translation>Su sistema pide contraste alto y se respetan sus colores.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. What you chose holds until you close the window.</source>
        <translation>No se puede escribir en {folder}. Lo que eligió vale hasta que cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>ProviderPageButton</name>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>Abre {page} en el navegador</translation>
    </message>
    <message>
        <source>How to switch it on</source>
        <translation>Cómo activarlo</translation>
    </message>
    <message>
        <source>How to get an app password</source>
        <translation>Cómo obtener una contraseña de aplicación</translation>
    </message>
    <message>
        <source>How to get an authorisation code</source>
        <translation>Cómo obtener un código de autorización</translation>
    </message>
    <message>
        <source>How to get SMTP credentials</source>
        <translation>Cómo obtener credenciales SMTP</translation>
    </message>
    <message>
        <source>How to get an API key</source>
        <translation>Cómo obtener una clave de API</translation>
    </message>
    <message>
        <source>How to get the password</source>
        <translation>Cómo obtener la contraseña</translation>
    </message>
    <message>
        <source>Open the provider’s page</source>
        <translation>Abrir la página del proveedor</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>&amp;Remember in this computer’s keyring</source>
        <translation>&amp;Recordar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Remember in this computer’s keyring</source>
        <translation>Recordar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The password is kept encrypted by your system, not in a file of this app.</source>
        <translation>La contraseña la guarda cifrada su sistema, no un archivo de este programa.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Report copied. Passwords were left out.</source>
        <translation>Informe copiado. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>Question copied, ready to be pasted into a mail. Passwords were left out.</source>
        <translation>Pregunta copiada, lista para pegarla en un mensaje. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>Settings copied. The password was left out.</source>
        <translation>Configuración copiada. No contiene la contraseña.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>This is what others will see. Passwords are never part of a report.</source>
        <translation>Esto es lo que verán otros. Las contraseñas nunca forman parte de un informe.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>Ocultar mi &amp;dirección de correo</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>Ocultar nombre y direcciones de este &amp;equipo</translation>
    </message>
    <message>
        <source>Hide the server &amp;name</source>
        <translation>&amp;Ocultar el nombre del servidor</translation>
    </message>
    <message>
        <source>A server may repeat in its own words what is hidden here: look before you send.</source>
        <translation>Un servidor puede repetir con sus palabras lo que aquí se oculta: revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>JSON, which can be opened here again</source>
        <translation>JSON, que se puede volver a abrir aquí</translation>
    </message>
    <message>
        <source>Message to my provider</source>
        <translation>Mensaje para mi proveedor</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Buscando la causa…</translation>
    </message>
    <message>
        <source>Further connections to the server may show it. No password is sent on them.</source>
        <translation>Más conexiones con el servidor pueden mostrarla. En ellas no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>Starting the test…</source>
        <translation>Iniciando la prueba…</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{result}, took {time}</source>
        <translation>{result}, duró {time}</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
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
        <translation>Una puerta numerada de ese servidor. Su programa de correo y el servidor deben usar la misma.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The computer that sends your mail, for example smtp.example.com. Your provider lists it as “outgoing server” or “SMTP”.</source>
        <translation>El equipo que envía su correo, por ejemplo smtp.example.com. Su proveedor lo llama «servidor de salida», «servidor saliente» o «SMTP».</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de salida</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>The standard port for sending mail. Starts plain, then switches to encryption.</source>
        <translation>El puerto estándar para enviar correo. Empieza sin cifrar y luego pasa al cifrado.</translation>
    </message>
    <message>
        <source>Encrypted from the first byte. Recommended if your provider offers it.</source>
        <translation>Cifrado desde el primer byte. Recomendado si su proveedor lo ofrece.</translation>
    </message>
    <message>
        <source>Used between mail servers. Most home and office networks block it.</source>
        <translation>Se usa entre servidores de correo. La mayoría de las redes domésticas y de oficina lo bloquean.</translation>
    </message>
    <message>
        <source>An unofficial stand-in for 587 on networks that block it.</source>
        <translation>Un sustituto no oficial del 587 para redes que lo bloquean.</translation>
    </message>
    <message>
        <source>Not a usual mail port. Check it with your provider.</source>
        <translation>No es un puerto de correo habitual. Compruébelo con su proveedor.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>None (not secure)</source>
        <translation>Ninguno (no seguro)</translation>
    </message>
    <message>
        <source>Picks TLS on 465 and STARTTLS elsewhere.</source>
        <translation>Elige TLS en el 465 y STARTTLS en los demás.</translation>
    </message>
    <message>
        <source>The connection starts plain and is then upgraded to TLS. Needs a server that offers it.</source>
        <translation>La conexión empieza sin cifrar y luego pasa a TLS. El servidor tiene que ofrecerlo.</translation>
    </message>
    <message>
        <source>Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.</source>
        <translation>También llamado SSL, SSL/TLS o TLS implícito. Los programas antiguos aún dicen SSL; hoy los servidores usan TLS.</translation>
    </message>
    <message>
        <source>Anyone on the network can read your password. The password will not be sent unless you confirm.</source>
        <translation>Cualquiera en la red puede leer su contraseña. No se enviará si usted no lo confirma.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>A profile also names the server that mail is fetched from. Enter it below, under “Incoming server (IMAP)”.</source>
        <translation>Un perfil también nombra el servidor del que se recoge el correo. Indíquelo abajo, en «Servidor de entrada (IMAP)».</translation>
    </message>
    <message>
        <source>msmtp has no way to write a quotation mark in a user name.</source>
        <translation>msmtp no permite escribir comillas en un nombre de usuario.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Autoconfig file</source>
        <translation>Archivo Autoconfig</translation>
    </message>
    <message>
        <source>Apple profile</source>
        <translation>Perfil de Apple</translation>
    </message>
    <message>
        <source>What the program asks for, in the words of its own window.</source>
        <translation>Lo que pide el programa, con los nombres de su propia ventana.</translation>
    </message>
    <message>
        <source>To keep, to print or to send to somebody.</source>
        <translation>Para guardar, imprimir o enviar a alguien.</translation>
    </message>
    <message>
        <source>For whoever runs the domain: published at autoconfig.DOMAIN/mail/config-v1.1.xml, it sets up Thunderbird and several other programs.</source>
        <translation>Para quien administra el dominio: publicado en autoconfig.DOMAIN/mail/config-v1.1.xml, configura Thunderbird y varios programas más.</translation>
    </message>
    <message>
        <source>Open it on the iPhone, iPad or Mac and install it in the settings there.</source>
        <translation>Ábralo en el iPhone, iPad o Mac e instálelo allí en los ajustes.</translation>
    </message>
    <message>
        <source>Save it as ~/.msmtprc, readable by nobody else (chmod 600).</source>
        <translation>Guárdelo como ~/.msmtprc, sin que nadie más pueda leerlo (chmod 600).</translation>
    </message>
    <message>
        <source>A command for the terminal that tests the same, up to signing in.</source>
        <translation>Una orden para la terminal que prueba lo mismo, hasta el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation>Ficha de configuración</translation>
    </message>
    <message>
        <source>The settings as they were tested. There is no password in any of these.</source>
        <translation>La configuración tal como se probó. Ninguno de estos textos contiene una contraseña.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Archivos XML (*.xml)</translation>
    </message>
    <message>
        <source>Apple profiles (*.mobileconfig)</source>
        <translation>Perfiles de Apple (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos de la configuración</translation>
    </message>
    <message>
        <source>To copy or save</source>
        <translation>Para copiar o guardar</translation>
    </message>
    <message>
        <source>Where to type the settings</source>
        <translation>Dónde escribir los datos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Incoming server (IMAP)</source>
        <translation>Servidor de &amp;entrada (IMAP)</translation>
    </message>
    <message>
        <source>The server that mail is fetched from. It is not tested. The Apple profile needs it.</source>
        <translation>El servidor del que se recoge el correo. No se prueba. El perfil de Apple lo necesita.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Servidor de entrada (IMAP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Settings (*.xml *.mobileconfig *.js *.json *msmtprc)</source>
        <translation>Configuración (*.xml *.mobileconfig *.js *.json *msmtprc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Settings taken from “{file}”. Passwords are never taken from a file.</source>
        <translation>Configuración tomada de «{file}». Las contraseñas nunca se toman de un archivo.</translation>
    </message>
    <message>
        <source>The file names several servers for sending mail. Which one do you want to test?</source>
        <translation>El archivo indica varios servidores de salida. ¿Cuál quiere probar?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detener la comparación</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test from any field</source>
        <translation>Probar desde cualquier campo</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Go to a field (hold Alt to see the letters)</source>
        <translation>Ir a un campo (mantenga Alt para ver las letras)</translation>
    </message>
    <message>
        <source>Open or close a step</source>
        <translation>Abrir o cerrar un paso</translation>
    </message>
    <message>
        <source>Open all steps</source>
        <translation>Abrir todos los pasos</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>Copiar un paso</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Many failed sign-ins</source>
        <translation>Muchos inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in &amp;anyway</source>
        <translation>Iniciar sesión de &amp;todos modos</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>The rest is under Conversation.</source>
        <translation>El resto está en Conversación.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
</context>
<context>
    <name>StepTree</name>
    <message>
        <source>Test steps</source>
        <translation>Pasos de la prueba</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Save report…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversación con el servidor</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust a certificate</source>
        <translation>Confiar en un certificado</translation>
    </message>
    <message>
        <source>This is right for a program on this computer, such as a mail bridge, or for a server of your own, once you have compared the fingerprint with the one shown there.</source>
        <translation>Es lo adecuado para un programa de este equipo, como un puente de correo, o para un servidor propio, una vez que haya comparado la huella con la que se muestra allí.</translation>
    </message>
    <message>
        <source>With a provider’s server on the internet it is probably an attack: somebody may stand between you and the server, and would get your password. Then choose Cancel, and ask your provider.</source>
        <translation>Con el servidor de un proveedor en Internet probablemente sea un ataque: alguien puede estar entre usted y el servidor y obtendría su contraseña. En ese caso elija Cancelar y pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only for this test</source>
        <translation>Solo para esta prueba</translation>
    </message>
    <message>
        <source>Remember for this server</source>
        <translation>Recordar para este servidor</translation>
    </message>
    <message>
        <source>Trust this one certificate?</source>
        <translation>¿Confiar solo en este certificado?</translation>
    </message>
    <message>
        <source>{server} shows it, and this computer cannot vouch for it.</source>
        <translation>{server} lo muestra y este equipo no puede avalarlo.</translation>
    </message>
    <message>
        <source>Unless you know why it changed, do not trust it.</source>
        <translation>Si no sabe por qué ha cambiado, no confíe en él.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Full subject</source>
        <translation>Titular completo</translation>
    </message>
    <message>
        <source>Full issuer</source>
        <translation>Emisor completo</translation>
    </message>
    <message>
        <source>Fingerprint trusted before</source>
        <translation>Huella en la que confiaba antes</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>For this test you trust one certificate of this server yourself.</source>
        <translation>En esta prueba es usted quien confía en un certificado de este servidor.</translation>
    </message>
    <message>
        <source>You trust one certificate of this server yourself.</source>
        <translation>Usted confía por su cuenta en un certificado de este servidor.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of this server</source>
        <translation>Dejar de confiar en el certificado de este servidor</translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Put back previous settings</source>
        <translation>Recuperar configuración anterior</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>Ver certificado</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Volver a escribir la contraseña</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>Escribir contraseña</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Escribir un token nuevo</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Enviar mensaje de prueba…</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copiar configuración</translation>
    </message>
    <message>
        <source>Settings card…</source>
        <translation>Ficha de configuración…</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Confiar en este certificado…</translation>
    </message>
    <message>
        <source>Compare all ports</source>
        <translation>Comparar todos los puertos</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy question for my provider</source>
        <translation>Copiar pregunta para mi proveedor</translation>
    </message>
    <message>
        <source>Copy question for my administrator</source>
        <translation>Copiar pregunta para mi administrador</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Test progress</source>
        <translation>Progreso de la prueba</translation>
    </message>
</context>
<context>
    <name>VerdictEvidence</name>
    <message>
        <source>What was seen:</source>
        <translation>Lo que se vio:</translation>
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
        <translation>Resultado de la configuración anterior</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Find out why your mail won’t send</source>
        <translation>Averigüe por qué no sale su correo</translation>
    </message>
    <message>
        <source>Enter server, port and encryption, and a password to test signing in too. Then press “Test connection”. No message is sent unless you ask for it.</source>
        <translation>Escriba el servidor, el puerto y el cifrado, y una contraseña si quiere probar también el inicio de sesión. Luego pulse «Probar conexión». No se envía ningún mensaje si usted no lo pide.</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Llegar al servidor</translation>
    </message>
    <message>
        <source>Looks up the server and connects to its port.</source>
        <translation>Busca el servidor y se conecta a su puerto.</translation>
    </message>
    <message>
        <source>Connect and encrypt</source>
        <translation>Conectar y cifrar</translation>
    </message>
    <message>
        <source>Shows every step as it happens and checks the certificate.</source>
        <translation>Muestra cada paso mientras ocurre y comprueba el certificado.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Tells you in plain words what is wrong and who has to act.</source>
        <translation>Le dice con palabras sencillas qué falla y quién tiene que actuar.</translation>
    </message>
    <message>
        <source>I have an error message from another mail app</source>
        <translation>Tengo un mensaje de error de otro programa de correo</translation>
    </message>
    <message>
        <source>What do these settings mean?</source>
        <translation>¿Qué significa esta configuración?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Send it &amp;to</source>
        <translation>&amp;Enviarlo a</translation>
    </message>
    <message>
        <source>Test and send</source>
        <translation>Probar y enviar</translation>
    </message>
    <message>
        <source>The settings are tested once more, and this time a short message is really sent.</source>
        <translation>La configuración se prueba una vez más, y esta vez se envía de verdad un mensaje corto.</translation>
    </message>
</context>
<context>
    <name>_MenuButton</name>
    <message>
        <source>Account actions</source>
        <translation>Acciones de la cuenta</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your file of accounts was damaged. What could be read is here; the damaged file was set aside as {path}.</source>
        <extracomment>account_file.damaged</extracomment>
        <translation>Su archivo de cuentas estaba dañado. Lo que se pudo leer está aquí; el archivo dañado se guardó aparte como {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of accounts, {path}. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.newer</extracomment>
        <translation>Una versión más reciente de este programa escribió su archivo de cuentas, {path}. No se toca y no se guarda nada.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, or its folder belongs to somebody else. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.foreign</extracomment>
        <translation>Su archivo de cuentas, {path}, o su carpeta pertenece a otra persona. No se toca y no se guarda nada.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, could not be read. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.unreadable</extracomment>
        <translation>No se pudo leer su archivo de cuentas, {path}. No se toca y no se guarda nada.</translation>
    </message>
    <message>
        <source>Your accounts could not be written to {path}. What was saved before is still there.</source>
        <extracomment>account_file.not_saved</extracomment>
        <translation>Sus cuentas no se pudieron escribir en {path}. Lo que se guardó antes sigue allí.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>certificate.label.issued_to
----------
step.label.issued_to</extracomment>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Also valid for</source>
        <extracomment>certificate.label.also_valid_for</extracomment>
        <translation>Válido también para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>certificate.label.issued_by
----------
step.label.issued_by</extracomment>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate.label.valid</extracomment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>certificate.label.key</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>certificate.label.fingerprint</extracomment>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <extracomment>certificate.label.old_fingerprint</extracomment>
        <translation>Huella SHA-1</translation>
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
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <extracomment>certificate.label.issuer_address</extracomment>
        <translation>Certificado del emisor en</translation>
    </message>
    <message>
        <source>{names}</source>
        <extracomment>certificate.value.names</extracomment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>certificate.value.names_and_more</extracomment>
        <translation>{names} y {count} más</translation>
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
        <translation>{key} bits, firmado con {signature}</translation>
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
        <translation>No es el mismo certificado en el que confió el {first_day}</translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (less than a day left)</source>
        <extracomment>certificate.valid.left.today</extracomment>
        <translation>Del {first_day} al {expiry_day} (queda menos de un día)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} day left)</source>
        <extracomment>certificate.valid.left.one</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (queda {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (quedan {count} días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} days left)</source>
        <extracomment>certificate.valid.left.other</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (queda {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (quedan {count} días)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (expired less than a day ago)</source>
        <extracomment>certificate.valid.over.today</extracomment>
        <translation>Del {first_day} al {expiry_day} (caducó hace menos de un día)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} day ago)</source>
        <extracomment>certificate.valid.over.one</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (caducó hace {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (caducó hace {count} días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} days ago)</source>
        <extracomment>certificate.valid.over.other</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (caducó hace {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (caducó hace {count} días)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (starts in less than a day)</source>
        <extracomment>certificate.valid.ahead.today</extracomment>
        <translation>Del {first_day} al {expiry_day} (empieza en menos de un día)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} day)</source>
        <extracomment>certificate.valid.ahead.one</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (empieza en {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (empieza en {count} días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} days)</source>
        <extracomment>certificate.valid.ahead.other</extracomment>
        <translation>
            <numerusform>Del {first_day} al {expiry_day} (empieza en {count} día)</numerusform>
            <numerusform>Del {first_day} al {expiry_day} (empieza en {count} días)</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted by this computer</source>
        <extracomment>certificate.chain.trusted</extracomment>
        <translation>de confianza para este equipo</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <extracomment>certificate.chain.not_trusted</extracomment>
        <translation>no es de confianza para este equipo</translation>
    </message>
    <message>
        <source>not sent by the server</source>
        <extracomment>certificate.chain.missing</extracomment>
        <translation>no enviado por el servidor</translation>
    </message>
    <message>
        <source>expired on {expiry_day}</source>
        <extracomment>certificate.chain.expired</extracomment>
        <translation>caducó el {expiry_day}</translation>
    </message>
    <message>
        <source>not valid before {first_day}</source>
        <extracomment>certificate.chain.early</extracomment>
        <translation>no es válido antes del {first_day}</translation>
    </message>
    <message>
        <source>not for {host}</source>
        <extracomment>certificate.chain.other_name</extracomment>
        <translation>no es para {host}</translation>
    </message>
    <message>
        <source>vouches for itself, nobody else does</source>
        <extracomment>certificate.chain.self_signed</extracomment>
        <translation>se avala a sí mismo, nadie más lo hace</translation>
    </message>
    <message>
        <source>not the one that you trusted</source>
        <extracomment>certificate.chain.changed</extracomment>
        <translation>no es el certificado en el que confió</translation>
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
        <translation>enviado también, pero no forma parte de la cadena</translation>
    </message>
    <message numerus="yes">
        <source>{count} certificate could not be read</source>
        <extracomment>certificate.chain.unreadable.one</extracomment>
        <translation>
            <numerusform>No se pudo leer {count} certificado</numerusform>
            <numerusform>No se pudieron leer {count} certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certificates could not be read</source>
        <extracomment>certificate.chain.unreadable.other</extracomment>
        <translation>
            <numerusform>No se pudo leer {count} certificado</numerusform>
            <numerusform>No se pudieron leer {count} certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tests went well.</source>
        <extracomment>comparison.summary.both_work</extracomment>
        <translation>Las dos pruebas salieron bien.</translation>
    </message>
    <message>
        <source>It worked on {first_day} and does not any more.</source>
        <extracomment>comparison.summary.broke</extracomment>
        <translation>Funcionó el {first_day} y ya no funciona.</translation>
    </message>
    <message>
        <source>It works now; on {first_day} it did not.</source>
        <extracomment>comparison.summary.mended</extracomment>
        <translation>Ahora funciona; el {first_day} no funcionaba.</translation>
    </message>
    <message>
        <source>Both tests ended with the same trouble.</source>
        <extracomment>comparison.summary.same_trouble</extracomment>
        <translation>Las dos pruebas terminaron con el mismo problema.</translation>
    </message>
    <message>
        <source>Neither test went well, and the reasons are different.</source>
        <extracomment>comparison.summary.other_trouble</extracomment>
        <translation>Ninguna de las dos pruebas salió bien, y los motivos son distintos.</translation>
    </message>
    <message>
        <source>One of the tests was stopped, so only part of it can be compared.</source>
        <extracomment>comparison.summary.stopped</extracomment>
        <translation>Una de las pruebas se detuvo, así que solo se puede comparar una parte.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>comparison.topic.settings
----------
report.heading.settings</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>comparison.topic.result
----------
report.heading.result</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <extracomment>comparison.topic.addresses</extracomment>
        <translation>Direcciones del servidor</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <extracomment>comparison.topic.network</extracomment>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>comparison.topic.greeting</extracomment>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Server features</source>
        <extracomment>comparison.topic.features
----------
report.heading.features</extracomment>
        <translation>Funciones del servidor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>comparison.topic.certificate
----------
report.heading.certificate</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>comparison.topic.sign_in
----------
port.column.sign_in</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>comparison.topic.times</extracomment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>The two tests were not about the same settings, so other differences may come from that.</source>
        <extracomment>comparison.meaning.settings</extracomment>
        <translation>Las dos pruebas no se hicieron con la misma configuración, así que otras diferencias pueden venir de ahí.</translation>
    </message>
    <message>
        <source>The name of the server leads somewhere else than before: the provider moved it, or this network answers names in its own way.</source>
        <extracomment>comparison.meaning.addresses</extracomment>
        <translation>El nombre del servidor lleva a otro sitio que antes: el proveedor lo trasladó o esta red resuelve los nombres a su manera.</translation>
    </message>
    <message>
        <source>The server could be reached in one test and not in the other. Where only the network differs, the network is the cause.</source>
        <extracomment>comparison.meaning.network</extracomment>
        <translation>Se pudo llegar al servidor en una prueba y en la otra no. Si solo cambia la red, la causa es la red.</translation>
    </message>
    <message>
        <source>Another server answers, or the same one was changed.</source>
        <extracomment>comparison.meaning.greeting</extracomment>
        <translation>Responde otro servidor, o el mismo ha cambiado.</translation>
    </message>
    <message>
        <source>The server offered less in the later test. A firewall or a virus scanner that reads along can take features away.</source>
        <extracomment>comparison.meaning.features_fewer</extracomment>
        <translation>El servidor ofreció menos en la prueba posterior. Un cortafuegos o un antivirus que lee el tráfico puede quitar funciones.</translation>
    </message>
    <message>
        <source>The server offers other features than before: it was changed, or something in between reads along.</source>
        <extracomment>comparison.meaning.features</extracomment>
        <translation>El servidor ofrece otras funciones que antes: ha cambiado, o algo en medio lee el tráfico.</translation>
    </message>
    <message>
        <source>The two tests agreed on different encryption.</source>
        <extracomment>comparison.meaning.encryption</extracomment>
        <translation>Las dos pruebas acordaron un cifrado distinto.</translation>
    </message>
    <message>
        <source>The certificate was renewed by the same authority.</source>
        <extracomment>comparison.meaning.certificate_renewed</extracomment>
        <translation>La misma autoridad renovó el certificado.</translation>
    </message>
    <message>
        <source>The certificate comes from another authority. If the two tests were made on different networks, something on one of them is probably reading along.</source>
        <extracomment>comparison.meaning.certificate</extracomment>
        <translation>El certificado procede de otra autoridad. Si las dos pruebas se hicieron en redes distintas, es probable que en una de ellas algo lea el tráfico.</translation>
    </message>
    <message>
        <source>Signing in went differently: look at the password and at what the provider says.</source>
        <extracomment>comparison.meaning.sign_in</extracomment>
        <translation>El inicio de sesión fue distinto: revise la contraseña y lo que dice el proveedor.</translation>
    </message>
    <message>
        <source>A step took much longer in one of the tests.</source>
        <extracomment>comparison.meaning.times</extracomment>
        <translation>Un paso tardó mucho más en una de las pruebas.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}</source>
        <extracomment>comparison.value.settings
----------
settings_file.choice</extracomment>
        <translation>{host}, puerto {port}, {encryption}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>comparison.value.none
----------
report.value.none</extracomment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>only here: {value}</source>
        <extracomment>comparison.value.only</extracomment>
        <translation>solo aquí: {value}</translation>
    </message>
    <message>
        <source>{step}: {took}</source>
        <extracomment>comparison.value.step_took</extracomment>
        <translation>{step}: {took}</translation>
    </message>
    <message>
        <source>{issuer}, valid until {expiry_day}</source>
        <extracomment>comparison.value.certificate</extracomment>
        <translation>{issuer}, válido hasta el {expiry_day}</translation>
    </message>
    <message>
        <source>Second look</source>
        <extracomment>control.heading</extracomment>
        <translation>Segunda comprobación</translation>
    </message>
    <message>
        <source>Looking again to find the cause</source>
        <extracomment>control.doing</extracomment>
        <translation>Revisando de nuevo para encontrar la causa</translation>
    </message>
    <message>
        <source>The same port with TLS from the start</source>
        <extracomment>control.name.tls_from_the_start</extracomment>
        <translation>El mismo puerto con TLS desde el inicio</translation>
    </message>
    <message>
        <source>The same port in plain text</source>
        <extracomment>control.name.plain_text_first</extracomment>
        <translation>El mismo puerto sin cifrar</translation>
    </message>
    <message>
        <source>The name {host}</source>
        <extracomment>control.name.name_in_certificate</extracomment>
        <translation>El nombre {host}</translation>
    </message>
    <message>
        <source>Older versions of TLS</source>
        <extracomment>control.name.older_tls</extracomment>
        <translation>Versiones anteriores de TLS</translation>
    </message>
    <message>
        <source>Port {port} with STARTTLS</source>
        <extracomment>control.name.other_port.starttls</extracomment>
        <translation>Puerto {port} con STARTTLS</translation>
    </message>
    <message>
        <source>Port {port} with TLS</source>
        <extracomment>control.name.other_port.tls</extracomment>
        <translation>Puerto {port} con TLS</translation>
    </message>
    <message>
        <source>Port {port} without encryption</source>
        <extracomment>control.name.other_port.none</extracomment>
        <translation>Puerto {port} sin cifrado</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <extracomment>control.name.other_family.ipv4</extracomment>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <extracomment>control.name.other_family.ipv6</extracomment>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Works up to signing in, {version}</source>
        <extracomment>control.result.works</extracomment>
        <translation>Funciona hasta el inicio de sesión, {version}</translation>
    </message>
    <message>
        <source>Works up to signing in, without encryption</source>
        <extracomment>control.result.works_unencrypted</extracomment>
        <translation>Funciona hasta el inicio de sesión, sin cifrado</translation>
    </message>
    <message>
        <source>Speaks {version}</source>
        <extracomment>control.result.speaks</extracomment>
        <translation>Habla {version}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>control.result.stopped</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>{endpoint}: {answer}</source>
        <extracomment>evidence.address</extracomment>
        <translation>{endpoint}: {answer}</translation>
    </message>
    <message>
        <source>issued to {subject}</source>
        <extracomment>evidence.subject</extracomment>
        <translation>emitido para {subject}</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <extracomment>evidence.issuer</extracomment>
        <translation>emitido por {issuer}</translation>
    </message>
    <message>
        <source>valid for {names}</source>
        <extracomment>evidence.names</extracomment>
        <translation>válido para {names}</translation>
    </message>
    <message>
        <source>valid for no name</source>
        <extracomment>evidence.no_names</extracomment>
        <translation>no vale para ningún nombre</translation>
    </message>
    <message>
        <source>valid from {not_before} until {not_after}</source>
        <extracomment>evidence.valid</extracomment>
        <translation>válido del {not_before} al {not_after}</translation>
    </message>
    <message>
        <source>trusted by its fingerprint {fingerprint}</source>
        <extracomment>evidence.trusted_by</extracomment>
        <translation>de confianza por su huella {fingerprint}</translation>
    </message>
    <message>
        <source>trusted fingerprint: {fingerprint}</source>
        <extracomment>evidence.trusted</extracomment>
        <translation>huella de confianza: {fingerprint}</translation>
    </message>
    <message>
        <source>fingerprint found: {fingerprint}</source>
        <extracomment>evidence.found</extracomment>
        <translation>huella encontrada: {fingerprint}</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <extracomment>evidence.found_none</extracomment>
        <translation>ningún certificado encontrado</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: {answer}</source>
        <extracomment>evidence.look</extracomment>
        <translation>{host}, puerto {port}, {encryption}: {answer}</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: did not work</source>
        <extracomment>evidence.look_failed</extracomment>
        <translation>{host}, puerto {port}, {encryption}: no funcionó</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>evidence.answer.connected</extracomment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>evidence.answer.refused</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>evidence.answer.timed_out</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no route</source>
        <extracomment>evidence.answer.unreachable</extracomment>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>evidence.answer.prohibited</extracomment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>evidence.answer.reset</extracomment>
        <translation>cortado</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>evidence.answer.cancelled</extracomment>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Your file of trusted certificates was damaged. What could be read still counts; the damaged file was set aside as {path}.</source>
        <extracomment>exception_file.damaged</extracomment>
        <translation>Su archivo de certificados de confianza estaba dañado. Lo que se pudo leer sigue valiendo; el archivo dañado se guardó aparte como {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of trusted certificates, {path}. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.newer</extracomment>
        <translation>Una versión más reciente de este programa escribió su archivo de certificados de confianza, {path}. No se toca y no se confía en ninguno.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, or its folder belongs to somebody else. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.foreign</extracomment>
        <translation>Su archivo de certificados de confianza, {path}, o su carpeta pertenece a otra persona. No se toca y no se confía en ninguno.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, could not be read. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.unreadable</extracomment>
        <translation>No se pudo leer su archivo de certificados de confianza, {path}. No se toca y no se confía en ninguno.</translation>
    </message>
    <message>
        <source>Your trusted certificates could not be written to {path}. Until you close the window it is as you chose; afterwards it is as before.</source>
        <extracomment>exception_file.not_saved</extracomment>
        <translation>Sus certificados de confianza no se pudieron escribir en {path}. Hasta que cierre la ventana vale lo que eligió; después, lo de antes.</translation>
    </message>
    <message>
        <source>The password was for another server, so it was taken out of the field. Type it again if it belongs to this one.</source>
        <extracomment>explain.password_removed</extracomment>
        <translation>La contraseña era para otro servidor, así que se quitó del campo. Escríbala de nuevo si corresponde a este.</translation>
    </message>
    <message>
        <source>There is no {host}</source>
        <extracomment>failure.name_not_found.result</extracomment>
        <translation>{host} no existe</translation>
    </message>
    <message>
        <source>The name service of the internet does not know this name. It was looked up exactly as shown here.</source>
        <extracomment>failure.name_not_found.explanation</extracomment>
        <translation>El servicio de nombres de Internet no conoce este nombre. Se buscó exactamente como se muestra aquí.</translation>
    </message>
    <message>
        <source>{host} has no address</source>
        <extracomment>failure.no_address_of_family.any.result</extracomment>
        <translation>{host} no tiene dirección</translation>
    </message>
    <message>
        <source>The name exists, but no server can be reached under it.</source>
        <extracomment>failure.no_address_of_family.any.explanation</extracomment>
        <translation>El nombre existe, pero con él no se puede llegar a ningún servidor.</translation>
    </message>
    <message>
        <source>{host} has no IPv4 address</source>
        <extracomment>failure.no_address_of_family.ipv4.result
----------
verdict.dns.not_found.ipv4.headline.1</extracomment>
        <translation>{host} no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>Only IPv4 was to be used. The name exists, but only with IPv6 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv4.explanation</extracomment>
        <translation>Solo debía usarse IPv4. El nombre existe, pero solo con direcciones IPv6.</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address</source>
        <extracomment>failure.no_address_of_family.ipv6.result
----------
verdict.dns.not_found.ipv6.headline.1</extracomment>
        <translation>{host} no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>Only IPv6 was to be used. The name exists, but only with IPv4 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv6.explanation</extracomment>
        <translation>Solo debía usarse IPv6. El nombre existe, pero solo con direcciones IPv4.</translation>
    </message>
    <message>
        <source>{host} is another server</source>
        <extracomment>failure.name_leads_elsewhere.result</extracomment>
        <translation>{host} es otro servidor</translation>
    </message>
    <message>
        <source>The name exists, but none of its addresses is one of the server that was tested.</source>
        <extracomment>failure.name_leads_elsewhere.explanation</extracomment>
        <translation>El nombre existe, pero ninguna de sus direcciones es del servidor que se probó.</translation>
    </message>
    <message>
        <source>The name service failed</source>
        <extracomment>failure.name_lookup_failed.result</extracomment>
        <translation>El servicio de nombres falló</translation>
    </message>
    <message>
        <source>This network’s name service gave no answer that can be used. The server name may be right.</source>
        <extracomment>failure.name_lookup_failed.explanation</extracomment>
        <translation>El servicio de nombres de esta red no dio ninguna respuesta útil. El nombre del servidor puede ser correcto.</translation>
    </message>
    <message>
        <source>No answer from the name service after {limit}</source>
        <extracomment>failure.name_lookup_timed_out.result</extracomment>
        <translation>El servicio de nombres no respondió en {limit}</translation>
    </message>
    <message>
        <source>This network’s name service did not answer in time. The server name may be right.</source>
        <extracomment>failure.name_lookup_timed_out.explanation</extracomment>
        <translation>El servicio de nombres de esta red no respondió a tiempo. El nombre del servidor puede ser correcto.</translation>
    </message>
    <message>
        <source>Port {port} refused the connection</source>
        <extracomment>failure.connect_refused.result</extracomment>
        <translation>El puerto {port} rechazó la conexión</translation>
    </message>
    <message>
        <source>The answer came at once and was no: nothing listens there.</source>
        <extracomment>failure.connect_refused.explanation</extracomment>
        <translation>La respuesta llegó enseguida y fue negativa: allí no escucha nadie.</translation>
    </message>
    <message>
        <source>No answer on port {port} after {limit}</source>
        <extracomment>failure.connect_timed_out.result</extracomment>
        <translation>El puerto {port} no respondió en {limit}</translation>
    </message>
    <message numerus="yes">
        <source>The address was tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.one</extracomment>
        <translation>
            <numerusform>Se probó la dirección. Un puerto equivocado suele rechazar la conexión enseguida; el silencio suele indicar un cortafuegos.</numerusform>
            <numerusform>Se probó la dirección. Un puerto equivocado suele rechazar la conexión enseguida; el silencio suele indicar un cortafuegos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.two</extracomment>
        <translation>Se probaron las dos direcciones. Un puerto equivocado suele rechazar la conexión enseguida; el silencio suele indicar un cortafuegos.</translation>
    </message>
    <message>
        <source>All {count} addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.many</extracomment>
        <translation>Se probaron las {count} direcciones. Un puerto equivocado suele rechazar la conexión enseguida; el silencio suele indicar un cortafuegos.</translation>
    </message>
    <message>
        <source>No route to the server</source>
        <extracomment>failure.connect_unreachable.result
----------
verdict.connect.unreachable.headline.2</extracomment>
        <translation>No hay ruta hasta el servidor</translation>
    </message>
    <message>
        <source>This network knows no way to the server’s address.</source>
        <extracomment>failure.connect_unreachable.explanation</extracomment>
        <translation>Esta red no conoce ningún camino hasta la dirección del servidor.</translation>
    </message>
    <message>
        <source>The connection is not allowed</source>
        <extracomment>failure.connect_prohibited.result</extracomment>
        <translation>La conexión no está permitida</translation>
    </message>
    <message>
        <source>A firewall on the way, or on this computer, forbids the connection. The server itself was not asked.</source>
        <extracomment>failure.connect_prohibited.explanation</extracomment>
        <translation>Un cortafuegos en el camino, o en este equipo, prohíbe la conexión. No se llegó a preguntar al servidor.</translation>
    </message>
    <message>
        <source>IPv6 does not work here</source>
        <extracomment>failure.ipv6_unreachable.result</extracomment>
        <translation>IPv6 no funciona aquí</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and this network has no working IPv6. IPv4 works.</source>
        <extracomment>failure.ipv6_unreachable.explanation</extracomment>
        <translation>Se probó el servidor por IPv6 y en esta red IPv6 no funciona. IPv4 sí funciona.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <extracomment>failure.computer_offline.result
----------
verdict.connect.offline.headline</extracomment>
        <translation>Este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>This computer has no network connection at all.</source>
        <extracomment>failure.computer_offline.explanation</extracomment>
        <translation>Este equipo no tiene ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Cut off while connecting</source>
        <extracomment>failure.connect_reset.result</extracomment>
        <translation>Cortada al conectar</translation>
    </message>
    <message>
        <source>Something ended the connection while it was being made.</source>
        <extracomment>failure.connect_reset.explanation</extracomment>
        <translation>Algo cortó la conexión mientras se establecía.</translation>
    </message>
    <message>
        <source>The server spoke plain text</source>
        <extracomment>failure.plaintext_on_tls_port.result</extracomment>
        <translation>El servidor habló sin cifrar</translation>
    </message>
    <message>
        <source>TLS was to start at once, but the server began in plain text. It probably expects STARTTLS.</source>
        <extracomment>failure.plaintext_on_tls_port.explanation</extracomment>
        <translation>TLS debía empezar enseguida, pero el servidor empezó sin cifrar. Probablemente espera STARTTLS.</translation>
    </message>
    <message>
        <source>The server waits for TLS from the start</source>
        <extracomment>failure.tls_expected_first.result</extracomment>
        <translation>El servidor espera TLS desde el inicio</translation>
    </message>
    <message>
        <source>It said nothing for {limit}. On a second connection that began with TLS it answered.</source>
        <extracomment>failure.tls_expected_first.explanation</extracomment>
        <translation>No dijo nada durante {limit}. En una segunda conexión que empezó con TLS sí respondió.</translation>
    </message>
    <message>
        <source>The server offers only {version}</source>
        <extracomment>failure.tls_outdated.known.result</extracomment>
        <translation>El servidor solo ofrece {version}</translation>
    </message>
    <message>
        <source>{version} is outdated and can be broken into. This program uses TLS 1.2 or newer.</source>
        <extracomment>failure.tls_outdated.known.explanation</extracomment>
        <translation>{version} está anticuado y se puede romper. Este programa usa TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>No safe TLS version or cipher in common</source>
        <extracomment>failure.tls_outdated.unknown.result</extracomment>
        <translation>Sin versión de TLS ni cifrado seguros en común</translation>
    </message>
    <message>
        <source>The server is probably too old. This program uses TLS 1.2 or newer with safe ciphers.</source>
        <extracomment>failure.tls_outdated.unknown.explanation</extracomment>
        <translation>Probablemente el servidor es demasiado antiguo. Este programa usa TLS 1.2 o posterior con cifrados seguros.</translation>
    </message>
    <message>
        <source>The server’s keys are too weak</source>
        <extracomment>failure.tls_weak.result</extracomment>
        <translation>Las claves del servidor son demasiado débiles</translation>
    </message>
    <message>
        <source>The keys or methods of the server no longer count as safe.</source>
        <extracomment>failure.tls_weak.explanation</extracomment>
        <translation>Las claves o los métodos del servidor ya no se consideran seguros.</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <extracomment>failure.client_certificate_required.result
----------
verdict.tls.client_certificate_required.headline</extracomment>
        <translation>El servidor le pide un certificado a usted</translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own.</source>
        <extracomment>failure.client_certificate_required.explanation</extracomment>
        <translation>Solo deja entrar a equipos que muestran un certificado propio.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on</source>
        <extracomment>failure.tls_handshake_failed.result</extracomment>
        <translation>No se pudo acordar TLS</translation>
    </message>
    <message>
        <source>Server and computer did not get as far as an encrypted connection.</source>
        <extracomment>failure.tls_handshake_failed.explanation</extracomment>
        <translation>El servidor y el equipo no llegaron a una conexión cifrada.</translation>
    </message>
    <message>
        <source>Expired on {expiry_day}</source>
        <extracomment>failure.certificate_expired.dated.result</extracomment>
        <translation>Caducó el {expiry_day}</translation>
    </message>
    <message>
        <source>The certificate was valid until {not_after}. Seen from this computer’s clock, that is over.</source>
        <extracomment>failure.certificate_expired.dated.explanation</extracomment>
        <translation>El certificado era válido hasta el {not_after}. Según el reloj de este equipo, eso ya pasó.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>failure.certificate_expired.undated.result
----------
port.cell.expired</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is out of date.</source>
        <extracomment>failure.certificate_expired.undated.explanation</extracomment>
        <translation>Según el reloj de este equipo, un certificado de la cadena está caducado.</translation>
    </message>
    <message>
        <source>Not valid before {first_day}</source>
        <extracomment>failure.certificate_not_yet_valid.dated.result</extracomment>
        <translation>No es válido antes del {first_day}</translation>
    </message>
    <message>
        <source>The certificate is valid from {not_before} on. Seen from this computer’s clock, that is in the future.</source>
        <extracomment>failure.certificate_not_yet_valid.dated.explanation</extracomment>
        <translation>El certificado es válido a partir del {not_before}. Según el reloj de este equipo, eso está en el futuro.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <extracomment>failure.certificate_not_yet_valid.undated.result
----------
port.cell.not_yet_valid</extracomment>
        <translation>Aún no es válido</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is from the future.</source>
        <extracomment>failure.certificate_not_yet_valid.undated.explanation</extracomment>
        <translation>Según el reloj de este equipo, un certificado de la cadena es del futuro.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <extracomment>failure.certificate_name_mismatch.named.result</extracomment>
        <translation>Para {names}</translation>
    </message>
    <message>
        <source>The certificate is for other names than {host}. This may be the wrong server.</source>
        <extracomment>failure.certificate_name_mismatch.named.explanation</extracomment>
        <translation>El certificado es para otros nombres que {host}. Puede que no sea el servidor correcto.</translation>
    </message>
    <message>
        <source>For no server at all</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.result</extracomment>
        <translation>Para ningún servidor</translation>
    </message>
    <message>
        <source>The certificate does not say for which server it is, so it cannot speak for {host}.</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.explanation</extracomment>
        <translation>El certificado no dice para qué servidor es, así que no puede valer para {host}.</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <extracomment>failure.certificate_self_signed.result
----------
port.cell.self_signed</extracomment>
        <translation>Autofirmado</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody but the server itself vouches for it.</source>
        <extracomment>failure.certificate_self_signed.explanation</extracomment>
        <translation>El certificado está autofirmado: nadie más que el propio servidor lo avala.</translation>
    </message>
    <message>
        <source>The chain is incomplete</source>
        <extracomment>failure.certificate_chain_incomplete.result</extracomment>
        <translation>La cadena está incompleta</translation>
    </message>
    <message>
        <source>The server does not send the certificate that links its own to somebody this computer trusts.</source>
        <extracomment>failure.certificate_chain_incomplete.explanation</extracomment>
        <translation>El servidor no envía el certificado que une el suyo con alguien en quien este equipo confía.</translation>
    </message>
    <message>
        <source>{issuer} is not trusted here</source>
        <extracomment>failure.certificate_untrusted.named.result</extracomment>
        <translation>{issuer} no es de confianza aquí</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not trust.</source>
        <extracomment>failure.certificate_untrusted.named.explanation</extracomment>
        <translation>El certificado lo emitió {issuer}, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>The issuer is not trusted here</source>
        <extracomment>failure.certificate_untrusted.unnamed.result</extracomment>
        <translation>El emisor no es de confianza aquí</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate.</source>
        <extracomment>failure.certificate_untrusted.unnamed.explanation</extracomment>
        <translation>Nadie en quien confíe este equipo avala el certificado.</translation>
    </message>
    <message>
        <source>Another certificate than the one you trusted</source>
        <extracomment>failure.certificate_changed.result</extracomment>
        <translation>No es el certificado en el que confió</translation>
    </message>
    <message>
        <source>You trust one certificate of this server, and this is not it. Nothing was said to the server.</source>
        <extracomment>failure.certificate_changed.explanation</extracomment>
        <translation>Usted confía en un certificado de este servidor, y no es este. No se dijo nada al servidor.</translation>
    </message>
    <message>
        <source>The certificate cannot be accepted</source>
        <extracomment>failure.certificate_invalid.result
----------
verdict.cert.untrusted.invalid.headline</extracomment>
        <translation>No se puede aceptar el certificado</translation>
    </message>
    <message>
        <source>The check of the certificate failed.</source>
        <extracomment>failure.certificate_invalid.explanation</extracomment>
        <translation>La comprobación del certificado falló.</translation>
    </message>
    <message>
        <source>Closed before any greeting</source>
        <extracomment>failure.closed_before_greeting.closed.result</extracomment>
        <translation>Cerrada antes de saludar</translation>
    </message>
    <message>
        <source>The connection was made, and closed at once by the other side.</source>
        <extracomment>failure.closed_before_greeting.closed.explanation</extracomment>
        <translation>Se estableció la conexión y el otro lado la cerró enseguida.</translation>
    </message>
    <message>
        <source>Cut off before any greeting</source>
        <extracomment>failure.closed_before_greeting.reset.result</extracomment>
        <translation>Cortada antes de saludar</translation>
    </message>
    <message>
        <source>The connection was made, and cut off at once.</source>
        <extracomment>failure.closed_before_greeting.reset.explanation</extracomment>
        <translation>Se estableció la conexión y se cortó enseguida.</translation>
    </message>
    <message>
        <source>No greeting after {limit}</source>
        <extracomment>failure.greeting_timed_out.result</extracomment>
        <translation>Sin saludo después de {limit}</translation>
    </message>
    <message>
        <source>The server answered the call but said nothing. A mail server should speak first.</source>
        <extracomment>failure.greeting_timed_out.explanation</extracomment>
        <translation>El servidor atendió la llamada, pero no dijo nada. Un servidor de correo debe hablar primero.</translation>
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
        <translation>Rechazado: {reply}</translation>
    </message>
    <message>
        <source>The server turned this computer away before anything else was said.</source>
        <extracomment>failure.greeting_rejected.explanation</extracomment>
        <translation>El servidor rechazó a este equipo antes de que se dijera nada más.</translation>
    </message>
    <message>
        <source>This is {protocol}, not SMTP</source>
        <extracomment>failure.wrong_protocol.named.result</extracomment>
        <translation>Esto es {protocol}, no SMTP</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak SMTP, the language for sending mail.</source>
        <extracomment>failure.wrong_protocol.named.explanation
----------
failure.wrong_protocol.unknown.explanation</extracomment>
        <translation>Algo respondió, pero no habla SMTP, el lenguaje para enviar correo.</translation>
    </message>
    <message>
        <source>This is not SMTP</source>
        <extracomment>failure.wrong_protocol.unknown.result</extracomment>
        <translation>Esto no es SMTP</translation>
    </message>
    <message>
        <source>The server did not accept the introduction as “{ehlo_name}”.</source>
        <extracomment>failure.ehlo_refused.explanation</extracomment>
        <translation>El servidor no aceptó la presentación como «{ehlo_name}».</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <extracomment>failure.starttls_not_offered.result</extracomment>
        <translation>No se ofrece STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS is missing from the server’s list of features, so the connection cannot be encrypted here.</source>
        <extracomment>failure.starttls_not_offered.explanation</extracomment>
        <translation>STARTTLS falta en la lista de funciones del servidor, así que aquí no se puede cifrar la conexión.</translation>
    </message>
    <message>
        <source>The server offered STARTTLS, and then refused to start it.</source>
        <extracomment>failure.starttls_refused.explanation</extracomment>
        <translation>El servidor ofreció STARTTLS y luego se negó a iniciarlo.</translation>
    </message>
    <message>
        <source>Plain text where only encryption may follow</source>
        <extracomment>failure.starttls_injected.result</extracomment>
        <translation>Texto sin cifrar donde solo puede haber cifrado</translation>
    </message>
    <message>
        <source>Behind its answer, the server’s side sent more plain text. Somebody on the way may be tampering with the connection.</source>
        <extracomment>failure.starttls_injected.explanation</extracomment>
        <translation>Detrás de su respuesta, el lado del servidor envió más texto sin cifrar. Alguien en el camino puede estar manipulando la conexión.</translation>
    </message>
    <message>
        <source>Password not sent</source>
        <extracomment>failure.password_withheld.offered.result
----------
failure.password_withheld.not_offered.result</extracomment>
        <translation>Contraseña no enviada</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password. The server offers STARTTLS, so it can be encrypted.</source>
        <extracomment>failure.password_withheld.offered.explanation</extracomment>
        <translation>Sin cifrado, otros habrían podido leer la contraseña. El servidor ofrece STARTTLS, así que se puede cifrar.</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password.</source>
        <extracomment>failure.password_withheld.not_offered.explanation</extracomment>
        <translation>Sin cifrado, otros habrían podido leer la contraseña.</translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <extracomment>failure.auth_not_offered.result</extracomment>
        <translation>No se ofrece inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in is missing from the server’s list of features.</source>
        <extracomment>failure.auth_not_offered.explanation</extracomment>
        <translation>El inicio de sesión falta en la lista de funciones del servidor.</translation>
    </message>
    <message>
        <source>No usable way to sign in</source>
        <extracomment>failure.no_common_mechanism.result</extracomment>
        <translation>Ningún método de inicio de sesión utilizable</translation>
    </message>
    <message>
        <source>The server offers ways to sign in, but none that can be used with these settings.</source>
        <extracomment>failure.no_common_mechanism.explanation</extracomment>
        <translation>El servidor ofrece métodos de inicio de sesión, pero ninguno que se pueda usar con esta configuración.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password.</source>
        <extracomment>failure.auth_refused.password.explanation</extracomment>
        <translation>El servidor no aceptó este nombre de usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>The server did not accept the access token.</source>
        <extracomment>failure.auth_refused.token.explanation</extracomment>
        <translation>El servidor no aceptó el token de acceso.</translation>
    </message>
    <message>
        <source>The server broke the rules of signing in</source>
        <extracomment>failure.auth_rules_broken.result
----------
verdict.auth.protocol_error.headline</extracomment>
        <translation>El servidor incumplió las reglas del inicio de sesión</translation>
    </message>
    <message>
        <source>The server’s answers do not fit the way of signing in that was chosen, so signing in was stopped.</source>
        <extracomment>failure.auth_rules_broken.explanation</extracomment>
        <translation>Las respuestas del servidor no corresponden al método elegido, así que se interrumpió el inicio de sesión.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry these characters</source>
        <extracomment>failure.mechanism_unusable.result</extracomment>
        <translation>{mechanism} no admite estos caracteres</translation>
    </message>
    <message>
        <source>The user name or the password has characters that this way of signing in cannot carry. Nothing was sent.</source>
        <extracomment>failure.mechanism_unusable.explanation</extracomment>
        <translation>El nombre de usuario o la contraseña contienen caracteres que este método de inicio de sesión no admite. No se envió nada.</translation>
    </message>
    <message>
        <source>The server cannot take {address}</source>
        <extracomment>failure.international_address_unsupported.result</extracomment>
        <translation>El servidor no admite {address}</translation>
    </message>
    <message>
        <source>The address has letters beyond plain ASCII, and the server does not offer SMTPUTF8, which they need.</source>
        <extracomment>failure.international_address_unsupported.explanation</extracomment>
        <translation>La dirección tiene letras fuera del ASCII básico y el servidor no ofrece SMTPUTF8, que es necesario para ellas.</translation>
    </message>
    <message>
        <source>The server does not take mail from {address}.</source>
        <extracomment>failure.sender_refused.explanation</extracomment>
        <translation>El servidor no acepta correo de {address}.</translation>
    </message>
    <message>
        <source>The server does not take mail for {address}.</source>
        <extracomment>failure.recipient_refused.explanation</extracomment>
        <translation>El servidor no acepta correo para {address}.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <extracomment>failure.message_refused.explanation</extracomment>
        <translation>El servidor no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>failure.delivery_unconfirmed.result</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The server did not confirm that it took the message. It may or may not arrive, and it will not be sent again.</source>
        <extracomment>failure.delivery_unconfirmed.explanation</extracomment>
        <translation>El servidor no confirmó que aceptó el mensaje. Puede que llegue o puede que no, y no se enviará otra vez.</translation>
    </message>
    <message>
        <source>No answer after {limit}</source>
        <extracomment>failure.reply_timed_out.step.result</extracomment>
        <translation>Sin respuesta después de {limit}</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle of the conversation.</source>
        <extracomment>failure.reply_timed_out.step.explanation</extracomment>
        <translation>El servidor dejó de responder en medio de la conversación.</translation>
    </message>
    <message>
        <source>The time for the whole test, {limit}, is over</source>
        <extracomment>failure.reply_timed_out.total.result</extracomment>
        <translation>Se acabó el tiempo de toda la prueba, {limit}</translation>
    </message>
    <message>
        <source>The server was still being waited for when the time limit of the whole test was reached.</source>
        <extracomment>failure.reply_timed_out.total.explanation</extracomment>
        <translation>Aún se esperaba al servidor cuando se alcanzó el límite de tiempo de toda la prueba.</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <extracomment>failure.disconnected.closed.result
----------
verdict.protocol.disconnected.headline</extracomment>
        <translation>El servidor interrumpió la conexión</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the conversation.</source>
        <extracomment>failure.disconnected.closed.explanation</extracomment>
        <translation>El servidor cerró la conexión en medio de la conversación.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure.disconnected.reset.result</extracomment>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the conversation, without a word.</source>
        <extracomment>failure.disconnected.reset.explanation</extracomment>
        <translation>La conexión se rompió en medio de la conversación, sin una palabra.</translation>
    </message>
    <message>
        <source>Closing: {reply}</source>
        <extracomment>failure.server_closing.result</extracomment>
        <translation>Cierra: {reply}</translation>
    </message>
    <message>
        <source>The server said that it is closing the connection now.</source>
        <extracomment>failure.server_closing.explanation</extracomment>
        <translation>El servidor dijo que cierra la conexión ahora.</translation>
    </message>
    <message>
        <source>The answer is no SMTP reply</source>
        <extracomment>failure.reply_malformed.result</extracomment>
        <translation>La respuesta no es de SMTP</translation>
    </message>
    <message>
        <source>What the server said does not follow the rules of SMTP.</source>
        <extracomment>failure.reply_malformed.explanation</extracomment>
        <translation>Lo que dijo el servidor no sigue las reglas de SMTP.</translation>
    </message>
    <message>
        <source>Unexpected answer: {reply}</source>
        <extracomment>failure.reply_unexpected.result</extracomment>
        <translation>Respuesta inesperada: {reply}</translation>
    </message>
    <message>
        <source>The answer is well formed, but makes no sense at this point.</source>
        <extracomment>failure.reply_unexpected.explanation</extracomment>
        <translation>La respuesta está bien formada, pero no tiene sentido en este punto.</translation>
    </message>
    <message>
        <source>The server spoke without being asked</source>
        <extracomment>failure.reply_unsolicited.result
----------
verdict.protocol.desync.headline</extracomment>
        <translation>El servidor habló sin que se le preguntara</translation>
    </message>
    <message>
        <source>The server said more than it was asked, so answers and questions no longer belong together.</source>
        <extracomment>failure.reply_unsolicited.explanation</extracomment>
        <translation>El servidor dijo más de lo que se le preguntó, así que las respuestas ya no corresponden a las preguntas.</translation>
    </message>
    <message>
        <source>The answer is longer than {size}</source>
        <extracomment>failure.reply_too_long.result</extracomment>
        <translation>La respuesta supera {size}</translation>
    </message>
    <message>
        <source>The server did not stop talking, so the test was ended.</source>
        <extracomment>failure.reply_too_long.explanation</extracomment>
        <translation>El servidor no dejaba de hablar, así que se terminó la prueba.</translation>
    </message>
    <message>
        <source>A fault in Outbox Check</source>
        <extracomment>failure.internal_fault.result</extracomment>
        <translation>Un fallo de Outbox Check</translation>
    </message>
    <message>
        <source>Outbox Check made a mistake here. The server is not to blame.</source>
        <extracomment>failure.internal_fault.explanation</extracomment>
        <translation>Outbox Check cometió aquí un error. El servidor no tiene la culpa.</translation>
    </message>
    <message>
        <source>{number}</source>
        <extracomment>feature.value.number</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>feature.value.offered</extracomment>
        <translation>se ofrece</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>feature.value.not_offered</extracomment>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>Largest message: {size}</source>
        <extracomment>feature.size.limited</extracomment>
        <translation>Mensaje más grande: {size}</translation>
    </message>
    <message>
        <source>The server names no largest message</source>
        <extracomment>feature.size.unlimited</extracomment>
        <translation>El servidor no indica un tamaño máximo</translation>
    </message>
    <message>
        <source>Tells the largest message, but not as a number</source>
        <extracomment>feature.size.unclear</extracomment>
        <translation>Indica el mensaje más grande, pero no como número</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>feature.auth.any</extracomment>
        <translation>Métodos de inicio de sesión</translation>
    </message>
    <message>
        <source>Ways to sign in. Offered only after encryption</source>
        <extracomment>feature.auth.after_encryption</extracomment>
        <translation>Métodos de inicio de sesión. Se ofrecen solo después de cifrar</translation>
    </message>
    <message>
        <source>Sign-in is known, but no way to do it is named</source>
        <extracomment>feature.auth.empty</extracomment>
        <translation>Conoce el inicio de sesión, pero no nombra ningún método</translation>
    </message>
    <message>
        <source>Can switch a plain connection to encryption</source>
        <extracomment>feature.meaning.STARTTLS</extracomment>
        <translation>Puede pasar una conexión sin cifrar a cifrada</translation>
    </message>
    <message>
        <source>Accepts accented letters without conversion</source>
        <extracomment>feature.meaning.8BITMIME</extracomment>
        <translation>Acepta letras acentuadas sin conversión</translation>
    </message>
    <message>
        <source>Accepts international addresses</source>
        <extracomment>feature.meaning.SMTPUTF8</extracomment>
        <translation>Acepta direcciones internacionales</translation>
    </message>
    <message>
        <source>Commands can be sent in one go (faster)</source>
        <extracomment>feature.meaning.PIPELINING</extracomment>
        <translation>Admite varias órdenes de una vez (más rápido)</translation>
    </message>
    <message>
        <source>Can confirm delivery</source>
        <extracomment>feature.meaning.DSN</extracomment>
        <translation>Puede confirmar la entrega</translation>
    </message>
    <message>
        <source>Takes large messages in pieces</source>
        <extracomment>feature.meaning.CHUNKING</extracomment>
        <translation>Acepta mensajes grandes por partes</translation>
    </message>
    <message>
        <source>Takes attachments without conversion</source>
        <extracomment>feature.meaning.BINARYMIME</extracomment>
        <translation>Acepta archivos adjuntos sin conversión</translation>
    </message>
    <message>
        <source>Explains refusals with finer codes</source>
        <extracomment>feature.meaning.ENHANCEDSTATUSCODES</extracomment>
        <translation>Explica los rechazos con códigos más precisos</translation>
    </message>
    <message>
        <source>Explains its commands on request</source>
        <extracomment>feature.meaning.HELP</extracomment>
        <translation>Explica sus órdenes si se le pide</translation>
    </message>
    <message>
        <source>Can be asked whether an address exists</source>
        <extracomment>feature.meaning.VRFY</extracomment>
        <translation>Se le puede preguntar si existe una dirección</translation>
    </message>
    <message>
        <source>Can be asked who is on a mailing list</source>
        <extracomment>feature.meaning.EXPN</extracomment>
        <translation>Se le puede preguntar quién está en una lista de correo</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail</source>
        <extracomment>feature.meaning.ETRN</extracomment>
        <translation>Permite que otro servidor recoja su correo en espera</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail after sign-in</source>
        <extracomment>feature.meaning.ATRN</extracomment>
        <translation>Permite que otro servidor recoja su correo en espera tras iniciar sesión</translation>
    </message>
    <message>
        <source>Lets two servers swap roles (outdated and unsafe)</source>
        <extracomment>feature.meaning.TURN</extracomment>
        <translation>Permite que dos servidores intercambien sus papeles (anticuado e inseguro)</translation>
    </message>
    <message>
        <source>Can deliver before a given time or give the message back</source>
        <extracomment>feature.meaning.DELIVERBY</extracomment>
        <translation>Puede entregar antes de una hora dada o devolver el mensaje</translation>
    </message>
    <message>
        <source>Can hold a message back until a given time</source>
        <extracomment>feature.meaning.FUTURERELEASE</extracomment>
        <translation>Puede retener un mensaje hasta una hora dada</translation>
    </message>
    <message>
        <source>Can send urgent messages first</source>
        <extracomment>feature.meaning.MT-PRIORITY</extracomment>
        <translation>Puede enviar primero los mensajes urgentes</translation>
    </message>
    <message>
        <source>Can insist on encryption all the way to the recipient</source>
        <extracomment>feature.meaning.REQUIRETLS</extracomment>
        <translation>Puede exigir cifrado hasta el destinatario</translation>
    </message>
    <message>
        <source>Can fetch parts of a message from the mailbox by itself</source>
        <extracomment>feature.meaning.BURL</extracomment>
        <translation>Puede tomar por sí mismo partes de un mensaje del buzón</translation>
    </message>
    <message>
        <source>Can resume a sending that was interrupted</source>
        <extracomment>feature.meaning.CHECKPOINT</extracomment>
        <translation>Puede reanudar un envío interrumpido</translation>
    </message>
    <message>
        <source>Says how much may be sent over one connection</source>
        <extracomment>feature.meaning.LIMITS</extracomment>
        <translation>Dice cuánto se puede enviar por una conexión</translation>
    </message>
    <message>
        <source>Can check that an address has not changed its owner</source>
        <extracomment>feature.meaning.RRVS</extracomment>
        <translation>Puede comprobar que una dirección no ha cambiado de dueño</translation>
    </message>
    <message>
        <source>Wants no advertising</source>
        <extracomment>feature.meaning.NO-SOLICITING</extracomment>
        <translation>No quiere publicidad</translation>
    </message>
    <message>
        <source>Can convert a message when the sender allows it</source>
        <extracomment>feature.meaning.CONPERM</extracomment>
        <translation>Puede convertir un mensaje si el remitente lo permite</translation>
    </message>
    <message>
        <source>Can find out what the recipient’s device is able to show</source>
        <extracomment>feature.meaning.CONNEG</extracomment>
        <translation>Puede averiguar qué sabe mostrar el dispositivo del destinatario</translation>
    </message>
    <message>
        <source>Can be told who is responsible for a message (outdated)</source>
        <extracomment>feature.meaning.SUBMITTER</extracomment>
        <translation>Se le puede decir quién es responsable de un mensaje (anticuado)</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on who the real sender is</source>
        <extracomment>feature.meaning.XCLIENT</extracomment>
        <translation>Permite a servidores de confianza indicar quién es el remitente real</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on where a message came from</source>
        <extracomment>feature.meaning.XFORWARD</extracomment>
        <translation>Permite a servidores de confianza indicar de dónde vino un mensaje</translation>
    </message>
    <message>
        <source>An extension of this server’s own</source>
        <extracomment>feature.meaning.private</extracomment>
        <translation>Una extensión propia de este servidor</translation>
    </message>
    <message>
        <source>An extension that Outbox Check does not know</source>
        <extracomment>feature.meaning.unknown</extracomment>
        <translation>Una extensión que Outbox Check no conoce</translation>
    </message>
    <message>
        <source>Switching to encryption is not available</source>
        <extracomment>feature.absent.STARTTLS</extracomment>
        <translation>No se puede pasar al cifrado</translation>
    </message>
    <message>
        <source>Signing in is not available</source>
        <extracomment>feature.absent.AUTH</extracomment>
        <translation>No se puede iniciar sesión</translation>
    </message>
    <message>
        <source>The server does not say how large a message may be</source>
        <extracomment>feature.absent.SIZE</extracomment>
        <translation>El servidor no dice qué tamaño puede tener un mensaje</translation>
    </message>
    <message>
        <source>Accented letters must be converted first</source>
        <extracomment>feature.absent.8BITMIME</extracomment>
        <translation>Las letras acentuadas deben convertirse antes</translation>
    </message>
    <message>
        <source>International addresses are not available</source>
        <extracomment>feature.absent.SMTPUTF8</extracomment>
        <translation>No se admiten direcciones internacionales</translation>
    </message>
    <message>
        <source>Each command waits for its answer</source>
        <extracomment>feature.absent.PIPELINING</extracomment>
        <translation>Cada orden espera su respuesta</translation>
    </message>
    <message>
        <source>Confirming delivery is not available</source>
        <extracomment>feature.absent.DSN</extracomment>
        <translation>No se puede confirmar la entrega</translation>
    </message>
    <message>
        <source>Sending in pieces is not available</source>
        <extracomment>feature.absent.CHUNKING</extracomment>
        <translation>No se puede enviar por partes</translation>
    </message>
    <message>
        <source>Try port {port} with STARTTLS</source>
        <extracomment>fix.use_starttls</extracomment>
        <translation>Probar el puerto {port} con STARTTLS</translation>
    </message>
    <message>
        <source>Try port {port} with TLS</source>
        <extracomment>fix.use_tls</extracomment>
        <translation>Probar el puerto {port} con TLS</translation>
    </message>
    <message>
        <source>Try port {port} with {encryption}</source>
        <extracomment>fix.use_port</extracomment>
        <translation>Probar el puerto {port} ({encryption})</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>fix.use_host</extracomment>
        <translation>Usar {host}</translation>
    </message>
    <message>
        <source>Use IPv4 only</source>
        <extracomment>fix.use_ipv4</extracomment>
        <translation>Usar solo IPv4</translation>
    </message>
    <message>
        <source>Use IPv6 only</source>
        <extracomment>fix.use_ipv6</extracomment>
        <translation>Usar solo IPv6</translation>
    </message>
    <message>
        <source>Sign in with your full address</source>
        <extracomment>fix.use_full_address</extracomment>
        <translation>Iniciar sesión con la dirección completa</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>fix.send_unencrypted</extracomment>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}, {time}</source>
        <extracomment>history.when</extracomment>
        <translation>{day} {short_month} {year}, {time}</translation>
    </message>
    <message>
        <source>A saved report of {now}</source>
        <extracomment>kept.report</extracomment>
        <translation>Un informe guardado, del {now}</translation>
    </message>
    <message>
        <source>Not a test on this computer. Made with version {version} on {system}.</source>
        <extracomment>kept.made</extracomment>
        <translation>No es una prueba hecha en este equipo. Informe creado con la versión {version} en {system}.</translation>
    </message>
    <message>
        <source>Not a test on this computer.</source>
        <extracomment>kept.made_elsewhere</extracomment>
        <translation>No es una prueba hecha en este equipo.</translation>
    </message>
    <message>
        <source>A past test, made on {now}</source>
        <extracomment>kept.past</extracomment>
        <translation>Una prueba anterior, hecha el {now}</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <extracomment>keyring.asking</extracomment>
        <translation>Pidiendo la contraseña al llavero…</translation>
    </message>
    <message>
        <source>Password saved in the keyring.</source>
        <extracomment>keyring.saved</extracomment>
        <translation>Contraseña guardada en el llavero.</translation>
    </message>
    <message>
        <source>Password forgotten.</source>
        <extracomment>keyring.forgotten</extracomment>
        <translation>Contraseña borrada del llavero.</translation>
    </message>
    <message>
        <source>The saved password belongs to other settings, so it was taken out of the field. Type the password for these, or change the settings back.</source>
        <extracomment>keyring.other_settings</extracomment>
        <translation>La contraseña guardada pertenece a otra configuración, así que se quitó del campo. Escriba la contraseña para esta o restaure la configuración.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>port.column.port
----------
report.label.port
----------
word.field.port</extracomment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Reachable</source>
        <extracomment>port.column.reachable</extracomment>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>No encryption</source>
        <extracomment>port.column.none</extracomment>
        <translation>Sin cifrado</translation>
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
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <extracomment>port.cell.not_offered</extracomment>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>port.cell.no_such_name</extracomment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>No name service</source>
        <extracomment>port.cell.name_service</extracomment>
        <translation>Sin servicio de nombres</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>port.cell.refused</extracomment>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>port.cell.timed_out</extracomment>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>No route</source>
        <extracomment>port.cell.no_route</extracomment>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>port.cell.not_allowed</extracomment>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>port.cell.offline</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>port.cell.cut_off</extracomment>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>port.cell.outdated</extracomment>
        <translation>Muy antiguo</translation>
    </message>
    <message>
        <source>Too weak</source>
        <extracomment>port.cell.weak</extracomment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Wants a certificate</source>
        <extracomment>port.cell.client_certificate</extracomment>
        <translation>Pide certificado</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>port.cell.no_agreement</extracomment>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <extracomment>port.cell.wrong_name</extracomment>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <extracomment>port.cell.incomplete</extracomment>
        <translation>Cadena incompleta</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <extracomment>port.cell.untrusted</extracomment>
        <translation>Sin confianza</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>port.cell.no_answer</extracomment>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Turned away</source>
        <extracomment>port.cell.turned_away</extracomment>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <extracomment>port.cell.not_smtp</extracomment>
        <translation>No es de correo</translation>
    </message>
    <message>
        <source>Hung up</source>
        <extracomment>port.cell.hung_up</extracomment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <extracomment>port.cell.broken</extracomment>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <extracomment>port.cell.tampered</extracomment>
        <translation>Manipulado</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>port.cell.fault</extracomment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Comparing the ports: {done} of {total} answers are there</source>
        <extracomment>port.progress.text</extracomment>
        <translation>Comparando los puertos: han llegado {done} de {total} respuestas</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>port.stopped.text</extracomment>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>Use port {port} with {encryption}</source>
        <extracomment>port.use.label</extracomment>
        <translation>Usar el puerto {port} ({encryption})</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with TLS from the start</source>
        <extracomment>port.best.tls</extracomment>
        <translation>Mejor opción aquí: puerto {port} con TLS desde el inicio</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with STARTTLS</source>
        <extracomment>port.best.starttls</extracomment>
        <translation>Mejor opción aquí: puerto {port} con STARTTLS</translation>
    </message>
    <message>
        <source>Nobody can sign in there. A server like that passes on mail only for computers that it knows.</source>
        <extracomment>port.best.without_sign_in</extracomment>
        <translation>Allí no puede iniciar sesión nadie. Un servidor así solo reenvía correo de los equipos que conoce.</translation>
    </message>
    <message>
        <source>No port can be recommended here</source>
        <extracomment>port.none.headline</extracomment>
        <translation>Aquí no se puede recomendar ningún puerto</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check the spelling of the name.</source>
        <extracomment>port.none.no_such_name</extracomment>
        <translation>No existe ningún servidor llamado {host}. Compruebe cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up, so no port was tried. Try again when your network works.</source>
        <extracomment>port.none.name_service</extracomment>
        <translation>No se pudo buscar el nombre {host}, así que no se probó ningún puerto. Inténtelo de nuevo cuando funcione su red.</translation>
    </message>
    <message>
        <source>This computer is offline. Connect to a network and compare again.</source>
        <extracomment>port.none.offline</extracomment>
        <translation>Este equipo no tiene conexión. Conéctese a una red y compare de nuevo.</translation>
    </message>
    <message>
        <source>No port of {host} answered. The server may be down, the name may be wrong, or this network blocks mail.</source>
        <extracomment>port.none.silent</extracomment>
        <translation>Ningún puerto de {host} respondió. El servidor puede estar caído, el nombre puede ser incorrecto o esta red bloquea el correo.</translation>
    </message>
    <message>
        <source>Mail could be sent only without encryption, where anyone on the network can read it and your password.</source>
        <extracomment>port.none.unencrypted</extracomment>
        <translation>Solo se podría enviar correo sin cifrado, y cualquiera en la red podría leerlo junto con su contraseña.</translation>
    </message>
    <message>
        <source>There is encryption, but the certificate does not prove that this is {host}. Test one of the ports to see why.</source>
        <extracomment>port.none.certificate</extracomment>
        <translation>Hay cifrado, pero el certificado no demuestra que esto sea {host}. Pruebe uno de los puertos para ver por qué.</translation>
    </message>
    <message>
        <source>Something answers at {host}, but nowhere does an encrypted connection for mail come up.</source>
        <extracomment>port.none.unusable</extracomment>
        <translation>Algo responde en {host}, pero en ningún puerto se establece una conexión cifrada para correo.</translation>
    </message>
    <message>
        <source>Enter a server, for example smtp.example.com.</source>
        <extracomment>problem.missing.host</extracomment>
        <translation>Escriba un servidor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <extracomment>problem.missing.email</extracomment>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <extracomment>problem.missing.password</extracomment>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <extracomment>problem.missing.elsewhere</extracomment>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Enter only the name of the server, without “https://” and the like.</source>
        <extracomment>problem.host_has_scheme</extracomment>
        <translation>Escriba solo el nombre del servidor, sin «https://» ni nada parecido.</translation>
    </message>
    <message>
        <source>Server and port go into fields of their own.</source>
        <extracomment>problem.host_has_port</extracomment>
        <translation>El servidor y el puerto van en campos distintos.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of a server, for example smtp.example.com.</source>
        <extracomment>problem.host_is_address</extracomment>
        <translation>Esto es una dirección de correo. Escriba el nombre de un servidor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>A server name has no blanks: “{seen}”.</source>
        <extracomment>problem.host_has_blank</extracomment>
        <translation>Un nombre de servidor no tiene espacios: «{seen}».</translation>
    </message>
    <message>
        <source>Something in this name cannot be seen: “{seen}”.</source>
        <extracomment>problem.host_has_invisible</extracomment>
        <translation>Algo en este nombre no se ve: «{seen}».</translation>
    </message>
    <message>
        <source>Not all of this belongs to a server name: “{seen}”.</source>
        <extracomment>problem.host_has_stray_character</extracomment>
        <translation>No todo esto forma parte de un nombre de servidor: «{seen}».</translation>
    </message>
    <message>
        <source>No server can be called “{seen}”. Enter a name like smtp.example.com.</source>
        <extracomment>problem.host_invalid</extracomment>
        <translation>Ningún servidor puede llamarse «{seen}». Escriba un nombre como smtp.example.com.</translation>
    </message>
    <message>
        <source>“{seen}” can mean different addresses. Write four numbers from 0 to 255, for example 192.0.2.25.</source>
        <extracomment>problem.host_ambiguous_number</extracomment>
        <translation>«{seen}» puede significar distintas direcciones. Escriba cuatro números de 0 a 255, por ejemplo 192.0.2.25.</translation>
    </message>
    <message>
        <source>“{seen}” does not go with the internet protocol that is chosen.</source>
        <extracomment>problem.host_wrong_family</extracomment>
        <translation>«{seen}» no corresponde al protocolo de Internet elegido.</translation>
    </message>
    <message>
        <source>“{seen}” has a part after “%” that means something on this computer only. Enter the address without it.</source>
        <extracomment>problem.host_has_zone</extracomment>
        <translation>«{seen}» tiene después de «%» una parte que solo significa algo en este equipo. Escriba la dirección sin ella.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <extracomment>problem.port_invalid</extracomment>
        <translation>Escriba un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.com.</source>
        <extracomment>problem.email_invalid</extracomment>
        <translation>Escriba una dirección como nombre@example.com.</translation>
    </message>
    <message>
        <source>A user name has no blanks and no angle brackets: “{seen}”.</source>
        <extracomment>problem.username_invalid</extracomment>
        <translation>Un nombre de usuario no tiene espacios ni corchetes angulares: «{seen}».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this: “{seen}”.</source>
        <extracomment>problem.control_character.seen</extracomment>
        <translation>Hay un salto de línea u otro carácter de control en esto: «{seen}».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this.</source>
        <extracomment>problem.control_character.unseen</extracomment>
        <translation>Hay un salto de línea u otro carácter de control en esto.</translation>
    </message>
    <message>
        <source>Something in this cannot be seen: “{seen}”.</source>
        <extracomment>problem.invisible_character</extracomment>
        <translation>Algo aquí no se ve: «{seen}».</translation>
    </message>
    <message>
        <source>This is not text in UTF-8, so nobody can tell which characters are meant.</source>
        <extracomment>problem.not_utf8</extracomment>
        <translation>Esto no es texto en UTF-8, así que nadie puede saber qué caracteres son.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>problem.too_long</extracomment>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning or at the end.</source>
        <extracomment>problem.surrounding_blank</extracomment>
        <translation>Hay un espacio al principio o al final.</translation>
    </message>
    <message>
        <source>Enter a full name like pc.example.com or an address in brackets like [192.0.2.1], or leave this empty.</source>
        <extracomment>problem.ehlo_name_invalid</extracomment>
        <translation>Escriba un nombre completo como pc.example.com o una dirección entre corchetes como [192.0.2.1], o déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter a time above 0 and up to 3,600 seconds.</source>
        <extracomment>problem.timeout_invalid</extracomment>
        <translation>Escriba un tiempo mayor que 0 y de hasta 3600 segundos.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read: {seen}</source>
        <extracomment>problem.file_unreadable.seen</extracomment>
        <translation>No se pueden leer los certificados de confianza: {seen}</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <extracomment>problem.file_unreadable.unseen</extracomment>
        <translation>No se pueden leer los certificados de confianza.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F, with or without colons: “{seen}”.</source>
        <extracomment>problem.fingerprint_invalid</extracomment>
        <translation>Una huella SHA-256 tiene 64 cifras de 0 a 9 y de A a F, con dos puntos o sin ellos: «{seen}».</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate, so there is none to trust.</source>
        <extracomment>problem.fingerprint_without_tls</extracomment>
        <translation>Sin cifrado el servidor no muestra ningún certificado, así que no hay ninguno en el que confiar.</translation>
    </message>
    <message>
        <source>Enter the e-mail address to send from.</source>
        <extracomment>problem.sender_missing</extracomment>
        <translation>Escriba la dirección de correo desde la que se envía.</translation>
    </message>
    <message>
        <source>Enter the user name or the e-mail address that goes with the password.</source>
        <extracomment>problem.username_missing</extracomment>
        <translation>Escriba el nombre de usuario o la dirección de correo que corresponde a la contraseña.</translation>
    </message>
    <message>
        <source>An access token has no blanks, only plain letters, digits and signs.</source>
        <extracomment>problem.token_invalid</extracomment>
        <translation>Un token de acceso no tiene espacios, solo letras simples, cifras y signos.</translation>
    </message>
    <message>
        <source>The keyring holds no password for exactly these settings.</source>
        <extracomment>problem.keyring_empty</extracomment>
        <translation>El llavero no tiene ninguna contraseña para exactamente esta configuración.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with TLS from the start.</source>
        <extracomment>problem.port_usually_tls</extracomment>
        <translation>El puerto {seen} normalmente va con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with STARTTLS.</source>
        <extracomment>problem.port_usually_starttls</extracomment>
        <translation>El puerto {seen} normalmente va con STARTTLS.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Keep it only if it belongs to the password.</source>
        <extracomment>problem.password_surrounding_blank</extracomment>
        <translation>La contraseña empieza o termina con un espacio. Déjelo solo si forma parte de la contraseña.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>problem.repair.use_value</extracomment>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Use {value} and port {port}</source>
        <extracomment>problem.repair.use_host_and_port</extracomment>
        <translation>Usar {value} y el puerto {port}</translation>
    </message>
    <message>
        <source>Use {encryption}</source>
        <extracomment>problem.repair.use_encryption</extracomment>
        <translation>Usar {encryption}</translation>
    </message>
    <message>
        <source>Move it to the e-mail address</source>
        <extracomment>problem.repair.move_to_email</extracomment>
        <translation>Pasarlo a la dirección de correo</translation>
    </message>
    <message>
        <source>Clear this field</source>
        <extracomment>problem.repair.clear</extracomment>
        <translation>Vaciar este campo</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>problem.repair.hidden</extracomment>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>No keyring was found on this computer.</source>
        <extracomment>problem.keyring.cause.absent</extracomment>
        <translation>No se encontró ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <extracomment>problem.keyring.cause.locked</extracomment>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <extracomment>problem.keyring.cause.denied</extracomment>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>problem.keyring.cause.hanging</extracomment>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <extracomment>problem.keyring.cause.not_kept</extracomment>
        <translation>El llavero no conservó la contraseña.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.absent</extracomment>
        <translation>No se encontró ningún llavero en este equipo. La contraseña se conserva solo hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it to use the saved password.</source>
        <extracomment>problem.keyring.window.locked</extracomment>
        <translation>Su llavero está bloqueado. Desbloquéelo para usar la contraseña guardada.</translation>
    </message>
    <message>
        <source>The keyring refused access. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.denied</extracomment>
        <translation>El llavero denegó el acceso. La contraseña se conserva solo hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for you to unlock it.</source>
        <extracomment>problem.keyring.window.hanging</extracomment>
        <translation>El llavero no respondió a tiempo. Puede que espere a que usted lo desbloquee.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.not_kept</extracomment>
        <translation>El llavero no conservó la contraseña. Se mantiene solo hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it belongs to somebody else, or it is no plain file.</source>
        <extracomment>provider_file.foreign</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa: pertenece a otra persona o no es un archivo normal.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it could not be read.</source>
        <extracomment>provider_file.unreadable</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa: no se pudo leer.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is far too large.</source>
        <extracomment>provider_file.too_large</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa: es demasiado grande.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it was made for a newer version of this program.</source>
        <extracomment>provider_file.newer</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa: se hizo para una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is not JSON. Look at line {where}.</source>
        <extracomment>provider_file.not_json</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa: no es JSON. Mire la línea {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Curly brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_object</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Aquí faltan llaves: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Square brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_list</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Aquí faltan corchetes: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. A text is missing here, or it has invisible characters: {where}.</source>
        <extracomment>provider_file.no_text</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Aquí falta un texto o tiene caracteres invisibles: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Only true or false can stand here: {where}.</source>
        <extracomment>provider_file.no_flag</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Aquí solo puede ir true o false: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The number here is missing or cannot be right: {where}.</source>
        <extracomment>provider_file.no_number</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Aquí falta el número o no puede ser correcto: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no date like 2026-11-24: {where}.</source>
        <extracomment>provider_file.no_date</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. {seen} no es una fecha como 2026-11-24: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no id (small letters, digits and hyphens): {where}.</source>
        <extracomment>provider_file.no_id</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. {seen} no es un id (minúsculas, cifras y guiones): {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no name of a server or a domain: {where}.</source>
        <extracomment>provider_file.no_host</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. {seen} no es un nombre de servidor ni de dominio: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no plain https address: {where}.</source>
        <extracomment>provider_file.not_https</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. {seen} no es una dirección https simple: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Encryption can be tls or starttls, not {seen}: {where}.</source>
        <extracomment>provider_file.not_encrypted</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. El cifrado puede ser tls o starttls, no {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the member {seen}: {where}.</source>
        <extracomment>provider_file.unknown_name</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. El programa no conoce el elemento {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the word {seen}: {where}.</source>
        <extracomment>provider_file.unknown_word</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. El programa no conoce la palabra {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is missing: {where}.</source>
        <extracomment>provider_file.missing</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Falta esto: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This does not go with the rest of the entry: {where}.</source>
        <extracomment>provider_file.needless</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Esto no encaja con el resto de la entrada: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is too long: {where}.</source>
        <extracomment>provider_file.too_long</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. Esto es demasiado largo: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} already stands further up: {where}.</source>
        <extracomment>provider_file.twice</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. {seen} ya aparece más arriba: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. No source is named for {seen}: {where}.</source>
        <extracomment>provider_file.no_source</extracomment>
        <translation>Su lista de proveedores, {path}, no se usa. No se indica ninguna fuente para {seen}: {where}.</translation>
    </message>
    <message>
        <source>Outbox Check report</source>
        <extracomment>report.title</extracomment>
        <translation>Informe de Outbox Check</translation>
    </message>
    <message>
        <source>Version {version} on {system}, tested {now}</source>
        <extracomment>report.made</extracomment>
        <translation>Versión {version} en {system}, probado el {now}</translation>
    </message>
    <message>
        <source>The test took {took}.</source>
        <extracomment>report.took</extracomment>
        <translation>La prueba duró {took}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>report.heading.advice</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>report.heading.seen</extracomment>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>report.heading.steps</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Second look, without user name and password</source>
        <extracomment>report.heading.looks</extracomment>
        <translation>Segunda comprobación, sin nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>report.heading.conversation</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <extracomment>report.heading.hidden</extracomment>
        <translation>Qué está oculto</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs the mail server</source>
        <extracomment>owner.server</extracomment>
        <translation>Quién tiene que actuar: quien administra el servidor de correo</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>report.label.code</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>report.label.host
----------
report.speaker.received
----------
word.field.host</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>report.label.email
----------
word.field.email</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>report.label.username
----------
step.label.user_name
----------
word.field.username</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>report.label.recipient
----------
word.field.recipient</extracomment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Passwords sent</source>
        <extracomment>report.label.sign_ins</extracomment>
        <translation>Contraseñas enviadas</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <extracomment>report.label.before</extracomment>
        <translation>Antes de cifrar</translation>
    </message>
    <message>
        <source>After encryption</source>
        <extracomment>report.label.after</extracomment>
        <translation>Después de cifrar</translation>
    </message>
    <message>
        <source>{encryption}</source>
        <extracomment>report.value.encryption</extracomment>
        <translation>{encryption}</translation>
    </message>
    <message>
        <source>{count} lines are left out here.</source>
        <extracomment>report.value.left_out</extracomment>
        <translation>Aquí se omiten {count} líneas.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>report.speaker.sent</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>report.channel.plain</extracomment>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Passwords, tokens and all that is sent to sign in are never part of a report.</source>
        <extracomment>report.hidden.secrets</extracomment>
        <translation>Las contraseñas, los tokens y todo lo que se envía para iniciar sesión nunca forman parte de un informe.</translation>
    </message>
    <message>
        <source>E-mail addresses and the user name are shortened.</source>
        <extracomment>report.hidden.email</extracomment>
        <translation>Las direcciones de correo y el nombre de usuario están abreviados.</translation>
    </message>
    <message>
        <source>The name and the addresses of the computer are hidden.</source>
        <extracomment>report.hidden.computer</extracomment>
        <translation>El nombre y las direcciones del equipo están ocultos.</translation>
    </message>
    <message>
        <source>The name and the addresses of the server are hidden.</source>
        <extracomment>report.hidden.server</extracomment>
        <translation>El nombre y las direcciones del servidor están ocultos.</translation>
    </message>
    <message>
        <source>Finished in {took} · {day} {month}, {time}</source>
        <extracomment>results.test.finished</extracomment>
        <translation>Terminó en {took} · {day} de {month}, {time}</translation>
    </message>
    <message>
        <source>Stopped after {took}</source>
        <extracomment>results.test.stopped</extracomment>
        <translation>Detenido después de {took}</translation>
    </message>
    <message>
        <source>Running for {took}</source>
        <extracomment>results.test.running</extracomment>
        <translation>En curso desde hace {took}</translation>
    </message>
    <message>
        <source>Server: {host}</source>
        <extracomment>results.settings.host</extracomment>
        <translation>Servidor: {host}</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <extracomment>results.settings.port
----------
typing.thunderbird.steps.3
----------
typing.gmail_phone.steps.3</extracomment>
        <translation>Puerto: {port}</translation>
    </message>
    <message>
        <source>Encryption: {encryption}</source>
        <extracomment>results.settings.encryption</extracomment>
        <translation>Cifrado: {encryption}</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <extracomment>provider_message.tried.username
----------
results.settings.username</extracomment>
        <translation>Nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Result: {verdict_code}</source>
        <extracomment>history.verdict</extracomment>
        <translation>Resultado: {verdict_code}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <extracomment>history.server</extracomment>
        <translation>{host}, puerto {port}</translation>
    </message>
    <message>
        <source>The history of past tests was damaged. It was set aside as {path}, and a new one begins.</source>
        <extracomment>history.problem.damaged</extracomment>
        <translation>El historial de pruebas anteriores estaba dañado. Se guardó aparte como {path} y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history of past tests, {path}. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.newer</extracomment>
        <translation>Una versión más reciente de este programa escribió el historial de pruebas anteriores, {path}. No se toca y no se le añaden pruebas.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, or its folder belongs to somebody else. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.foreign</extracomment>
        <translation>El historial de pruebas anteriores, {path}, o su carpeta pertenece a otra persona. No se toca y no se le añaden pruebas.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, could not be read or written. Tests are not added to it.</source>
        <extracomment>history.problem.unreadable</extracomment>
        <translation>El historial de pruebas anteriores, {path}, no se pudo leer o escribir. No se le añaden pruebas.</translation>
    </message>
    <message>
        <source>The history of past tests could not be written to {path}. Tests are not added to it.</source>
        <extracomment>history.problem.not_saved</extracomment>
        <translation>El historial de pruebas anteriores no se pudo escribir en {path}. No se le añaden pruebas.</translation>
    </message>
    <message>
        <source>The history of past tests did not answer in time. Try again in a moment.</source>
        <extracomment>history.problem.busy</extracomment>
        <translation>El historial de pruebas anteriores no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This test is kept no longer, or it cannot be read.</source>
        <extracomment>history.problem.gone</extracomment>
        <translation>Esta prueba ya no se conserva o no se puede leer.</translation>
    </message>
    <message>
        <source>Who has to act: you</source>
        <extracomment>owner.you</extracomment>
        <translation>Quién tiene que actuar: usted</translation>
    </message>
    <message>
        <source>Who has to act: you, on this computer</source>
        <extracomment>owner.computer</extracomment>
        <translation>Quién tiene que actuar: usted, en este equipo</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs this network</source>
        <extracomment>owner.network</extracomment>
        <translation>Quién tiene que actuar: quien administra esta red</translation>
    </message>
    <message>
        <source>Who has to act: your mail provider</source>
        <extracomment>owner.provider</extracomment>
        <translation>Quién tiene que actuar: su proveedor de correo</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>provider_message.greeting</extracomment>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>I cannot send mail through {host}. I have tested the connection step by step, and this is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro</extracomment>
        <translation>No puedo enviar correo por {host}. He probado la conexión paso a paso y este es el resultado. ¿Podrían ayudarme, por favor?</translation>
    </message>
    <message>
        <source>Sending mail through {host} gives me trouble, although a test of the connection went well. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_works</extracomment>
        <translation>Tengo problemas al enviar correo por {host}, aunque una prueba de la conexión salió bien. Este es el resultado. ¿Podrían ayudarme, por favor?</translation>
    </message>
    <message>
        <source>I have trouble sending mail through {host}. I have tested the connection, but stopped before the end. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_stopped</extracomment>
        <translation>Tengo problemas al enviar correo por {host}. He probado la conexión, pero detuve la prueba antes del final. Este es el resultado. ¿Podrían ayudarme, por favor?</translation>
    </message>
    <message>
        <source>I can send you the full record of the test. It does not contain my password.</source>
        <extracomment>provider_message.offer</extracomment>
        <translation>Puedo enviarles el registro completo de la prueba. No contiene mi contraseña.</translation>
    </message>
    <message>
        <source>Thank you, and kind regards</source>
        <extracomment>provider_message.thanks</extracomment>
        <translation>Muchas gracias y un cordial saludo</translation>
    </message>
    <message>
        <source>What I tried:</source>
        <extracomment>provider_message.heading.tried</extracomment>
        <translation>Lo que intenté:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <extracomment>provider_message.heading.happened</extracomment>
        <translation>Lo que ocurrió:</translation>
    </message>
    <message>
        <source>The last words of the server:</source>
        <extracomment>provider_message.heading.said</extracomment>
        <translation>Las últimas palabras del servidor:</translation>
    </message>
    <message>
        <source>What the test made of it:</source>
        <extracomment>provider_message.heading.result</extracomment>
        <translation>Conclusión de la prueba:</translation>
    </message>
    <message>
        <source>What I would like to know:</source>
        <extracomment>provider_message.heading.question</extracomment>
        <translation>Lo que me gustaría saber:</translation>
    </message>
    <message>
        <source>Server: {host}, port {port}, {encryption}</source>
        <extracomment>provider_message.tried.server</extracomment>
        <translation>Servidor: {host}, puerto {port}, {encryption}</translation>
    </message>
    <message>
        <source>E-mail address: {email}</source>
        <extracomment>provider_message.tried.email</extracomment>
        <translation>Dirección de correo: {email}</translation>
    </message>
    <message>
        <source>When: {now}</source>
        <extracomment>provider_message.tried.when</extracomment>
        <translation>Cuándo: {now}</translation>
    </message>
    <message>
        <source>My password was sent to sign in.</source>
        <extracomment>provider_message.tried.password</extracomment>
        <translation>Mi contraseña se envió para iniciar sesión.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <extracomment>provider_message.tried.no_password</extracomment>
        <translation>No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv4)</source>
        <extracomment>provider_message.network.ipv4</extracomment>
        <translation>Mi red: una conexión normal (IPv4)</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv6)</source>
        <extracomment>provider_message.network.ipv6</extracomment>
        <translation>Mi red: una conexión normal (IPv6)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv4)</source>
        <extracomment>provider_message.network.ipv4_tunnel</extracomment>
        <translation>Mi red: una conexión con VPN (IPv4)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv6)</source>
        <extracomment>provider_message.network.ipv6_tunnel</extracomment>
        <translation>Mi red: una conexión con VPN (IPv6)</translation>
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
            <numerusform>¿Es esta la configuración correcta para mi cuenta? Si lo es, ¿qué hay que cambiar, por su parte o por la mía?</numerusform>
            <numerusform>¿Es esta la configuración correcta para mi cuenta? Si lo es, ¿qué hay que cambiar, por su parte o por la mía?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these still the settings that you recommend, and is there anything on your side that could keep my mail from going out?</source>
        <extracomment>provider_message.question.works</extracomment>
        <translation>¿Es esta todavía la configuración que recomiendan, y hay algo por su parte que pueda impedir que salga mi correo?</translation>
    </message>
    <message>
        <source>Is sending by SMTP with a user name and a password switched off for my account? Can you switch it on, or tell me what to use instead?</source>
        <extracomment>provider_message.question.auth.smtp_disabled</extracomment>
        <translation>¿Está desactivado para mi cuenta el envío por SMTP con nombre de usuario y contraseña? ¿Pueden activarlo o decirme qué debo usar en su lugar?</translation>
    </message>
    <message>
        <source>Does my account take an app password for mail apps? If not, which mail apps can sign in?</source>
        <extracomment>provider_message.question.auth.oauth_required</extracomment>
        <translation>¿Admite mi cuenta una contraseña de aplicación para programas de correo? Si no, ¿qué programas de correo pueden iniciar sesión?</translation>
    </message>
    <message>
        <source>Is this the right user name, and does my account need another password for mail apps?</source>
        <extracomment>provider_message.question.auth.bad_credentials</extracomment>
        <translation>¿Es este el nombre de usuario correcto, y necesita mi cuenta otra contraseña para los programas de correo?</translation>
    </message>
    <message>
        <source>Where can I make the password that mail apps need?</source>
        <extracomment>provider_message.question.auth.app_password_required</extracomment>
        <translation>¿Dónde puedo crear la contraseña que necesitan los programas de correo?</translation>
    </message>
    <message>
        <source>Is my account locked because of too many attempts, and when will it be open again?</source>
        <extracomment>provider_message.question.auth.too_many_attempts</extracomment>
        <translation>¿Está bloqueada mi cuenta por demasiados intentos, y cuándo se desbloqueará?</translation>
    </message>
    <message>
        <source>Is the internet address of my connection on a block list? What can be done so that it is taken off? I can send you the address.</source>
        <extracomment>provider_message.question.client.ip_blocked</extracomment>
        <translation>¿Está la dirección de Internet de mi conexión en una lista de bloqueo? ¿Qué se puede hacer para que la quiten? Puedo enviarles la dirección.</translation>
    </message>
    <message>
        <source>Why does the server turn my connection away before I can sign in? I can send you the internet address of my connection.</source>
        <extracomment>provider_message.question.greeting.rejected</extracomment>
        <translation>¿Por qué rechaza el servidor mi conexión antes de que pueda iniciar sesión? Puedo enviarles la dirección de Internet de mi conexión.</translation>
    </message>
    <message>
        <source>Does the server answer on this port? If not, which port and which encryption should I use?</source>
        <extracomment>provider_message.question.greeting.timeout</extracomment>
        <translation>¿Responde el servidor en este puerto? Si no, ¿qué puerto y qué cifrado debo usar?</translation>
    </message>
    <message>
        <source>When will the certificate of the server be renewed?</source>
        <extracomment>provider_message.question.cert.expired</extracomment>
        <translation>¿Cuándo se renovará el certificado del servidor?</translation>
    </message>
    <message>
        <source>Which server name should I enter, so that it fits the certificate?</source>
        <extracomment>provider_message.question.cert.name_mismatch</extracomment>
        <translation>¿Qué nombre de servidor debo escribir para que corresponda al certificado?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)? Is there a server name with a certificate that every computer trusts?</source>
        <extracomment>provider_message.question.cert.self_signed</extracomment>
        <translation>¿Qué certificado muestra su servidor y cuál es su huella (SHA-256)? ¿Hay un nombre de servidor con un certificado en el que confíe cualquier equipo?</translation>
    </message>
    <message>
        <source>The server leaves out a certificate that is needed to check its own. Can you add it?</source>
        <extracomment>provider_message.question.cert.incomplete_chain</extracomment>
        <translation>El servidor omite un certificado que hace falta para comprobar el suyo. ¿Pueden añadirlo?</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)?</source>
        <extracomment>provider_message.question.cert.untrusted</extracomment>
        <translation>¿Qué certificado muestra su servidor y cuál es su huella (SHA-256)?</translation>
    </message>
    <message>
        <source>Which port and which encryption should I use? This port offers no encryption.</source>
        <extracomment>provider_message.question.starttls.not_offered</extracomment>
        <translation>¿Qué puerto y qué cifrado debo usar? Este puerto no ofrece cifrado.</translation>
    </message>
    <message>
        <source>The server offers encryption and then refuses it. Can you mend that, or should I use another port?</source>
        <extracomment>provider_message.question.starttls.refused</extracomment>
        <translation>El servidor ofrece cifrado y luego lo rechaza. ¿Pueden arreglarlo, o debo usar otro puerto?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer TLS 1.2 or newer?</source>
        <extracomment>provider_message.question.tls.outdated</extracomment>
        <translation>El servidor solo ofrece un cifrado que ya no es seguro. ¿Cuándo ofrecerá TLS 1.2 o posterior?</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer a stronger one?</source>
        <extracomment>provider_message.question.tls.weak</extracomment>
        <translation>El servidor solo ofrece un cifrado que ya no es seguro. ¿Cuándo ofrecerá uno más fuerte?</translation>
    </message>
    <message>
        <source>Which limit have I reached, and when can I send again?</source>
        <extracomment>provider_message.question.account.limit_exceeded</extracomment>
        <translation>¿Qué límite he alcanzado y cuándo podré volver a enviar?</translation>
    </message>
    <message>
        <source>Why is my account not allowed to send, and what can I do about it?</source>
        <extracomment>provider_message.question.account.restricted</extracomment>
        <translation>¿Por qué mi cuenta no puede enviar y qué puedo hacer al respecto?</translation>
    </message>
    <message>
        <source>May I send with this address? If not, which address belongs to my account?</source>
        <extracomment>provider_message.question.sender.not_authorized</extracomment>
        <translation>¿Puedo enviar con esta dirección? Si no, ¿qué dirección corresponde a mi cuenta?</translation>
    </message>
    <message>
        <source>Why was my message refused, and what can I do about it?</source>
        <extracomment>provider_message.question.message.rejected</extracomment>
        <translation>¿Por qué se rechazó mi mensaje y qué puedo hacer al respecto?</translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <extracomment>report_file.unreadable</extracomment>
        <translation>No se pudo leer el archivo {path}.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {why}.</source>
        <extracomment>report_file.unreadable_because</extracomment>
        <translation>No se pudo leer el archivo {path}: {why}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than any report, so it was not opened.</source>
        <extracomment>report_file.too_large</extracomment>
        <translation>El archivo {path} es más grande que cualquier informe, así que no se abrió.</translation>
    </message>
    <message>
        <source>The file {path} is no report that can be opened here. Choose one that was saved as JSON.</source>
        <extracomment>report_file.no_report</extracomment>
        <translation>El archivo {path} no es un informe que se pueda abrir aquí. Elija uno guardado como JSON.</translation>
    </message>
    <message>
        <source>The report {path} was made by another version of this program, which writes reports in its own way. Open it with that version.</source>
        <extracomment>report_file.other_version</extracomment>
        <translation>El informe {path} se hizo con otra versión de este programa, que escribe los informes a su manera. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown.</source>
        <extracomment>report_file.damaged</extracomment>
        <translation>El informe {path} está dañado, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown. What cannot be read is “{place}”.</source>
        <extracomment>report_file.damaged_at</extracomment>
        <translation>El informe {path} está dañado, así que no se puede mostrar. Lo que no se puede leer es «{place}».</translation>
    </message>
    <message>
        <source>Finished in {took}</source>
        <extracomment>results.test.took</extracomment>
        <translation>Terminó en {took}</translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <extracomment>results.settings.no_encryption</extracomment>
        <translation>Cifrado: ninguno</translation>
    </message>
    <message numerus="yes">
        <source>The first line is left out.</source>
        <extracomment>results.conversation.left_out.one</extracomment>
        <translation>
            <numerusform>La primera línea se ha omitido.</numerusform>
            <numerusform>Las primeras {count} líneas se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} lines are left out.</source>
        <extracomment>results.conversation.left_out.other</extracomment>
        <translation>
            <numerusform>La primera línea se ha omitido.</numerusform>
            <numerusform>Las primeras {count} líneas se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered after encryption, {before} before</source>
        <extracomment>results.features.both.one</extracomment>
        <translation>
            <numerusform>{count} función ofrecida después de cifrar, {before} antes</numerusform>
            <numerusform>{count} funciones ofrecidas después de cifrar, {before} antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered after encryption, {before} before</source>
        <extracomment>results.features.both.other</extracomment>
        <translation>
            <numerusform>{count} función ofrecida después de cifrar, {before} antes</numerusform>
            <numerusform>{count} funciones ofrecidas después de cifrar, {before} antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differs</source>
        <extracomment>results.features.differing.one</extracomment>
        <translation>
            <numerusform>{count} es distinta</numerusform>
            <numerusform>{count} son distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differ</source>
        <extracomment>results.features.differing.other</extracomment>
        <translation>
            <numerusform>{count} es distinta</numerusform>
            <numerusform>{count} son distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, inside encryption</source>
        <extracomment>results.features.encrypted.one</extracomment>
        <translation>
            <numerusform>{count} función ofrecida, dentro del cifrado</numerusform>
            <numerusform>{count} funciones ofrecidas, dentro del cifrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, inside encryption</source>
        <extracomment>results.features.encrypted.other</extracomment>
        <translation>
            <numerusform>{count} función ofrecida, dentro del cifrado</numerusform>
            <numerusform>{count} funciones ofrecidas, dentro del cifrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, without encryption</source>
        <extracomment>results.features.plain.one</extracomment>
        <translation>
            <numerusform>{count} función ofrecida, sin cifrado</numerusform>
            <numerusform>{count} funciones ofrecidas, sin cifrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, without encryption</source>
        <extracomment>results.features.plain.other</extracomment>
        <translation>
            <numerusform>{count} función ofrecida, sin cifrado</numerusform>
            <numerusform>{count} funciones ofrecidas, sin cifrado</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings can be taken from the file {path}. Choose an autoconfig file (.xml), an Apple profile (.mobileconfig), Thunderbird’s prefs.js, an msmtp configuration or a saved report (.json).</source>
        <extracomment>settings_file.unknown</extracomment>
        <translation>Del archivo {path} no se puede tomar ninguna configuración. Elija un archivo autoconfig (.xml), un perfil de Apple (.mobileconfig), el archivo prefs.js de Thunderbird, una configuración de msmtp o un informe guardado (.json).</translation>
    </message>
    <message>
        <source>The file {path} names no server for sending mail.</source>
        <extracomment>settings_file.no_server</extracomment>
        <translation>El archivo {path} no indica ningún servidor de salida.</translation>
    </message>
    <message>
        <source>{user}: {host}, port {port}, {encryption}</source>
        <extracomment>settings_file.choice_with_user</extracomment>
        <translation>{user}: {host}, puerto {port}, {encryption}</translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.one</extracomment>
        <translation>
            <numerusform>Contraseña enviada {count} vez a {host} para {username} desde que se abrió la ventana</numerusform>
            <numerusform>Contraseña enviada {count} veces a {host} para {username} desde que se abrió la ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.other</extracomment>
        <translation>
            <numerusform>Contraseña enviada {count} vez a {host} para {username} desde que se abrió la ventana</numerusform>
            <numerusform>Contraseña enviada {count} veces a {host} para {username} desde que se abrió la ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time</source>
        <extracomment>sign_in_care.sent_briefly.one</extracomment>
        <translation>
            <numerusform>Contraseña enviada {count}×</numerusform>
            <numerusform>Contraseña enviada {count}×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times</source>
        <extracomment>sign_in_care.sent_briefly.other</extracomment>
        <translation>
            <numerusform>Contraseña enviada {count}×</numerusform>
            <numerusform>Contraseña enviada {count}×</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in once more?</source>
        <extracomment>sign_in_care.question.headline</extracomment>
        <translation>¿Iniciar sesión otra vez?</translation>
    </message>
    <message>
        <source>Signing in to {host} as {username} failed {failures} times within the last {minutes} minutes.</source>
        <extracomment>sign_in_care.question.happened</extracomment>
        <translation>El inicio de sesión en {host} como {username} falló {failures} veces en los últimos {minutes} minutos.</translation>
    </message>
    <message>
        <source>Many servers lock an account after a few failures, and then refuse the right password, too. Check the user name and the password first, or wait a while.</source>
        <extracomment>sign_in_care.question.risk</extracomment>
        <translation>Muchos servidores bloquean una cuenta tras unos pocos fallos y luego rechazan también la contraseña correcta. Compruebe primero el nombre de usuario y la contraseña, o espere un rato.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>step.not_reached</extracomment>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <extracomment>step.waiting</extracomment>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>step.cancelled</extracomment>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>Look up server name</source>
        <extracomment>step.resolve.name</extracomment>
        <translation>Buscar el nombre del servidor</translation>
    </message>
    <message>
        <source>looking up the server name</source>
        <extracomment>step.resolve.doing</extracomment>
        <translation>buscando el nombre del servidor</translation>
    </message>
    <message>
        <source>Looking up the server name…</source>
        <extracomment>step.resolve.running.headline</extracomment>
        <translation>Buscando el nombre del servidor…</translation>
    </message>
    <message>
        <source>Asking for the internet address of the server.</source>
        <extracomment>step.resolve.running.text</extracomment>
        <translation>Se pregunta por la dirección de Internet del servidor.</translation>
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
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <extracomment>step.resolve.passed.many</extracomment>
        <translation>{first} y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>The server has one internet address.</source>
        <extracomment>step.resolve.explanation.one</extracomment>
        <translation>
            <numerusform>El servidor tiene una dirección de Internet.</numerusform>
            <numerusform>El servidor tiene {count} direcciones de Internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {count} internet addresses. They are tried in this order until one answers.</source>
        <extracomment>step.resolve.explanation.other</extracomment>
        <translation>
            <numerusform>El servidor tiene una dirección de Internet.</numerusform>
            <numerusform>El servidor tiene {count} direcciones de Internet. Se prueban en este orden hasta que una responda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach the server</source>
        <extracomment>step.connect.name</extracomment>
        <translation>Llegar al servidor</translation>
    </message>
    <message>
        <source>reaching the server</source>
        <extracomment>step.connect.doing</extracomment>
        <translation>llegando al servidor</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <extracomment>step.connect.running.headline</extracomment>
        <translation>Llegando al servidor…</translation>
    </message>
    <message>
        <source>Connecting to the server and waiting for an answer.</source>
        <extracomment>step.connect.running.text</extracomment>
        <translation>Se conecta con el servidor y se espera una respuesta.</translation>
    </message>
    <message>
        <source>Port {port} answered</source>
        <extracomment>step.connect.passed</extracomment>
        <translation>El puerto {port} respondió</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was made.</source>
        <extracomment>step.connect.explanation</extracomment>
        <translation>Se estableció la conexión con {endpoint}.</translation>
    </message>
    <message>
        <source>Server greeting</source>
        <extracomment>step.greeting.name</extracomment>
        <translation>Saludo del servidor</translation>
    </message>
    <message>
        <source>waiting for the server’s greeting</source>
        <extracomment>step.greeting.doing</extracomment>
        <translation>esperando el saludo del servidor</translation>
    </message>
    <message>
        <source>Waiting for the greeting…</source>
        <extracomment>step.greeting.running.headline</extracomment>
        <translation>Esperando el saludo…</translation>
    </message>
    <message>
        <source>Connected. The server speaks first.</source>
        <extracomment>step.greeting.running.text</extracomment>
        <translation>Conectado. El servidor habla primero.</translation>
    </message>
    <message>
        <source>The connection is encrypted. The server speaks first.</source>
        <extracomment>step.greeting.running.encrypted</extracomment>
        <translation>La conexión está cifrada. El servidor habla primero.</translation>
    </message>
    <message>
        <source>{reply}</source>
        <extracomment>step.greeting.passed</extracomment>
        <translation>{reply}</translation>
    </message>
    <message>
        <source>The server says who it is and that it is ready.</source>
        <extracomment>step.greeting.explanation</extracomment>
        <translation>El servidor dice quién es y que está listo.</translation>
    </message>
    <message>
        <source>Introduce ourselves</source>
        <extracomment>step.ehlo.name</extracomment>
        <translation>Presentarse</translation>
    </message>
    <message>
        <source>introducing this computer</source>
        <extracomment>step.ehlo.doing</extracomment>
        <translation>presentando este equipo</translation>
    </message>
    <message>
        <source>Introducing ourselves…</source>
        <extracomment>step.ehlo.running.headline</extracomment>
        <translation>Presentándose…</translation>
    </message>
    <message>
        <source>Asking the server what it can do.</source>
        <extracomment>step.ehlo.running.text</extracomment>
        <translation>Se pregunta al servidor qué sabe hacer.</translation>
    </message>
    <message>
        <source>No features offered</source>
        <extracomment>step.ehlo.passed.none</extracomment>
        <translation>Ninguna función ofrecida</translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered</source>
        <extracomment>step.ehlo.passed.one</extracomment>
        <translation>
            <numerusform>{count} función ofrecida</numerusform>
            <numerusform>{count} funciones ofrecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered</source>
        <extracomment>step.ehlo.passed.other</extracomment>
        <translation>
            <numerusform>{count} función ofrecida</numerusform>
            <numerusform>{count} funciones ofrecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Knows only the old greeting</source>
        <extracomment>step.ehlo.passed.helo</extracomment>
        <translation>Solo conoce el saludo antiguo</translation>
    </message>
    <message>
        <source>The server lists what it can do.</source>
        <extracomment>step.ehlo.explanation.ehlo</extracomment>
        <translation>El servidor enumera lo que sabe hacer.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and cannot list what it can do.</source>
        <extracomment>step.ehlo.explanation.helo</extracomment>
        <translation>El servidor solo conoce HELO, el saludo antiguo, y no puede enumerar lo que sabe hacer.</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <extracomment>step.starttls.name</extracomment>
        <translation>Pasar al cifrado</translation>
    </message>
    <message>
        <source>switching to encryption</source>
        <extracomment>step.starttls.doing</extracomment>
        <translation>pasando al cifrado</translation>
    </message>
    <message>
        <source>Switching to encryption…</source>
        <extracomment>step.starttls.running.headline</extracomment>
        <translation>Pasando al cifrado…</translation>
    </message>
    <message>
        <source>Asking the server to start encryption.</source>
        <extracomment>step.starttls.running.text</extracomment>
        <translation>Se pide al servidor que inicie el cifrado.</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <extracomment>step.starttls.passed</extracomment>
        <translation>STARTTLS aceptado</translation>
    </message>
    <message>
        <source>The server is ready. From here on, everything is encrypted.</source>
        <extracomment>step.starttls.explanation</extracomment>
        <translation>El servidor está listo. A partir de aquí, todo va cifrado.</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <extracomment>step.tls.name</extracomment>
        <translation>Proteger la conexión</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <extracomment>step.tls.doing</extracomment>
        <translation>protegiendo la conexión</translation>
    </message>
    <message>
        <source>Securing the connection…</source>
        <extracomment>step.tls.running.headline</extracomment>
        <translation>Protegiendo la conexión…</translation>
    </message>
    <message>
        <source>Agreeing with the server how to encrypt.</source>
        <extracomment>step.tls.running.text</extracomment>
        <translation>Se acuerda con el servidor cómo cifrar.</translation>
    </message>
    <message>
        <source>{version}, strong cipher</source>
        <extracomment>step.tls.passed.strong</extracomment>
        <translation>{version}, cifrado fuerte</translation>
    </message>
    <message>
        <source>The connection is encrypted. Whether it leads to the right server is the next question.</source>
        <extracomment>step.tls.explanation</extracomment>
        <translation>La conexión está cifrada. La siguiente pregunta es si lleva al servidor correcto.</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <extracomment>step.certificate.name</extracomment>
        <translation>Comprobar el certificado</translation>
    </message>
    <message>
        <source>checking the certificate</source>
        <extracomment>step.certificate.doing</extracomment>
        <translation>comprobando el certificado</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <extracomment>step.certificate.running.headline</extracomment>
        <translation>Comprobando el certificado…</translation>
    </message>
    <message>
        <source>Making sure that this is the right server and nobody else.</source>
        <extracomment>step.certificate.running.text</extracomment>
        <translation>Se comprueba que este es el servidor correcto y ningún otro.</translation>
    </message>
    <message>
        <source>Name matches, valid for less than a day</source>
        <extracomment>step.certificate.passed.today</extracomment>
        <translation>Nombre correcto, válido menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} day</source>
        <extracomment>step.certificate.passed.one</extracomment>
        <translation>
            <numerusform>Nombre correcto, válido {count} día</numerusform>
            <numerusform>Nombre correcto, válido {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} days</source>
        <extracomment>step.certificate.passed.other</extracomment>
        <translation>
            <numerusform>Nombre correcto, válido {count} día</numerusform>
            <numerusform>Nombre correcto, válido {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Name matches, but in an outdated field</source>
        <extracomment>step.certificate.passed.old_field</extracomment>
        <translation>Nombre correcto, pero en un campo anticuado</translation>
    </message>
    <message>
        <source>Expires in less than a day ({expiry_day})</source>
        <extracomment>step.certificate.expires.today</extracomment>
        <translation>Caduca en menos de un día ({expiry_day})</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} day ({expiry_day})</source>
        <extracomment>step.certificate.expires.one</extracomment>
        <translation>
            <numerusform>Caduca en {count} día ({expiry_day})</numerusform>
            <numerusform>Caduca en {count} días ({expiry_day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} days ({expiry_day})</source>
        <extracomment>step.certificate.expires.other</extracomment>
        <translation>
            <numerusform>Caduca en {count} día ({expiry_day})</numerusform>
            <numerusform>Caduca en {count} días ({expiry_day})</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate comes from somebody this computer trusts, and it is for this server.</source>
        <extracomment>step.certificate.explanation</extracomment>
        <translation>El certificado procede de alguien en quien este equipo confía, y es para este servidor.</translation>
    </message>
    <message>
        <source>Trusted by you, not by this computer</source>
        <extracomment>step.certificate.excepted</extracomment>
        <translation>Usted confía en él; este equipo, no</translation>
    </message>
    <message>
        <source>This computer cannot vouch for the certificate. It is exactly the one that you trust for this server and port.</source>
        <extracomment>step.certificate.excepted_explanation</extracomment>
        <translation>Este equipo no puede avalar el certificado. Es exactamente el que usted acepta para este servidor y puerto.</translation>
    </message>
    <message>
        <source>Introduce ourselves again</source>
        <extracomment>step.ehlo_tls.name</extracomment>
        <translation>Presentarse de nuevo</translation>
    </message>
    <message>
        <source>introducing this computer again</source>
        <extracomment>step.ehlo_tls.doing</extracomment>
        <translation>presentando de nuevo este equipo</translation>
    </message>
    <message>
        <source>Introducing ourselves again…</source>
        <extracomment>step.ehlo_tls.running.headline</extracomment>
        <translation>Presentándose de nuevo…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Asking the server again what it can do.</source>
        <extracomment>step.ehlo_tls.running.text</extracomment>
        <translation>La conexión está cifrada. Se pregunta otra vez al servidor qué sabe hacer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>step.auth.name</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>step.auth.doing</extracomment>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>step.auth.running.headline</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.encrypted</extracomment>
        <translation>La conexión está cifrada. Esperando a que el servidor acepte la contraseña.</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.encrypted_token</extracomment>
        <translation>La conexión está cifrada. Esperando a que el servidor acepte el token de acceso.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.plain</extracomment>
        <translation>La conexión no está cifrada. Esperando a que el servidor acepte la contraseña.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.plain_token</extracomment>
        <translation>La conexión no está cifrada. Esperando a que el servidor acepte el token de acceso.</translation>
    </message>
    <message>
        <source>Accepted ({mechanism})</source>
        <extracomment>step.auth.passed.encrypted</extracomment>
        <translation>Aceptado ({mechanism})</translation>
    </message>
    <message>
        <source>Accepted ({mechanism}), but not encrypted</source>
        <extracomment>step.auth.passed.plain</extracomment>
        <translation>Aceptado ({mechanism}), pero sin cifrar</translation>
    </message>
    <message>
        <source>The server accepted user name and password.</source>
        <extracomment>step.auth.explanation.password</extracomment>
        <translation>El servidor aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The server accepted user name and access token.</source>
        <extracomment>step.auth.explanation.token</extracomment>
        <translation>El servidor aceptó el nombre de usuario y el token de acceso.</translation>
    </message>
    <message>
        <source>Skipped: no password</source>
        <extracomment>step.auth.skipped</extracomment>
        <translation>Omitido: sin contraseña</translation>
    </message>
    <message>
        <source>No password was given, so signing in was not tested.</source>
        <extracomment>step.auth.skipped_explanation</extracomment>
        <translation>No se indicó ninguna contraseña, así que no se probó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <extracomment>step.mail.name</extracomment>
        <translation>Comprobar el remitente</translation>
    </message>
    <message>
        <source>checking the sender</source>
        <extracomment>step.mail.doing</extracomment>
        <translation>comprobando el remitente</translation>
    </message>
    <message>
        <source>Checking the sender…</source>
        <extracomment>step.mail.running.headline</extracomment>
        <translation>Comprobando el remitente…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail from this address.</source>
        <extracomment>step.mail.running.text</extracomment>
        <translation>Se pregunta al servidor si acepta correo de esta dirección.</translation>
    </message>
    <message>
        <source>{address} accepted</source>
        <extracomment>step.mail.passed
----------
step.rcpt.passed</extracomment>
        <translation>{address} aceptada</translation>
    </message>
    <message>
        <source>The server takes mail from this address.</source>
        <extracomment>step.mail.explanation</extracomment>
        <translation>El servidor acepta correo de esta dirección.</translation>
    </message>
    <message>
        <source>Check the recipient</source>
        <extracomment>step.rcpt.name</extracomment>
        <translation>Comprobar el destinatario</translation>
    </message>
    <message>
        <source>checking the recipient</source>
        <extracomment>step.rcpt.doing</extracomment>
        <translation>comprobando el destinatario</translation>
    </message>
    <message>
        <source>Checking the recipient…</source>
        <extracomment>step.rcpt.running.headline</extracomment>
        <translation>Comprobando el destinatario…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail for this address.</source>
        <extracomment>step.rcpt.running.text</extracomment>
        <translation>Se pregunta al servidor si acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <extracomment>step.rcpt.explanation.kept</extracomment>
        <translation>El servidor acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>The server takes mail for this address. The question was then taken back, so no message was sent.</source>
        <extracomment>step.rcpt.explanation.taken_back</extracomment>
        <translation>El servidor acepta correo para esta dirección. Después se retiró la pregunta, así que no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>step.data.name</extracomment>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>sending the message</source>
        <extracomment>step.data.doing</extracomment>
        <translation>enviando el mensaje</translation>
    </message>
    <message>
        <source>Sending the message…</source>
        <extracomment>step.data.running.headline</extracomment>
        <translation>Enviando el mensaje…</translation>
    </message>
    <message>
        <source>Handing one small test message to the server.</source>
        <extracomment>step.data.running.text</extracomment>
        <translation>Se entrega al servidor un pequeño mensaje de prueba.</translation>
    </message>
    <message>
        <source>The server took the message</source>
        <extracomment>step.data.passed</extracomment>
        <translation>El servidor aceptó el mensaje</translation>
    </message>
    <message>
        <source>The server is now responsible for the message. That does not yet mean that it has arrived.</source>
        <extracomment>step.data.explanation</extracomment>
        <translation>Ahora el servidor es responsable del mensaje. Eso todavía no significa que haya llegado.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <extracomment>step.quit.name</extracomment>
        <translation>Despedirse</translation>
    </message>
    <message>
        <source>saying goodbye</source>
        <extracomment>step.quit.doing</extracomment>
        <translation>despidiéndose</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <extracomment>step.quit.running.headline</extracomment>
        <translation>Despidiéndose…</translation>
    </message>
    <message>
        <source>Closing the connection properly.</source>
        <extracomment>step.quit.running.text</extracomment>
        <translation>Se cierra la conexión como es debido.</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <extracomment>step.quit.passed.clean</extracomment>
        <translation>Cerrada correctamente</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <extracomment>step.quit.passed.no_reply</extracomment>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <source>Closed by the server</source>
        <extracomment>step.quit.passed.cut</extracomment>
        <translation>Cerrada por el servidor</translation>
    </message>
    <message>
        <source>The server did not answer the goodbye. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.no_reply</extracomment>
        <translation>El servidor no respondió a la despedida. Eso no cambia nada del resultado.</translation>
    </message>
    <message>
        <source>The server closed the connection first. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.cut</extracomment>
        <translation>El servidor cerró antes la conexión. Eso no cambia nada del resultado.</translation>
    </message>
    <message>
        <source>{endpoint}: {address_result}</source>
        <extracomment>step.address.line</extracomment>
        <translation>{endpoint}: {address_result}</translation>
    </message>
    <message>
        <source>{endpoint}: waiting for an answer</source>
        <extracomment>step.address.under_way</extracomment>
        <translation>{endpoint}: esperando respuesta</translation>
    </message>
    <message>
        <source>{endpoint}</source>
        <extracomment>step.address.endpoint</extracomment>
        <translation>{endpoint}</translation>
    </message>
    <message>
        <source>connected after {took}</source>
        <extracomment>step.address.connected</extracomment>
        <translation>conectada en {took}</translation>
    </message>
    <message>
        <source>refused after {took}</source>
        <extracomment>step.address.refused</extracomment>
        <translation>rechazada en {took}</translation>
    </message>
    <message>
        <source>timed out after {took}</source>
        <extracomment>step.address.timed_out</extracomment>
        <translation>sin respuesta después de {took}</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>step.address.unreachable</extracomment>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>not allowed by a firewall or by this computer</source>
        <extracomment>step.address.prohibited</extracomment>
        <translation>no permitida por un cortafuegos o por este equipo</translation>
    </message>
    <message>
        <source>cut off after {took}</source>
        <extracomment>step.address.reset</extracomment>
        <translation>cortada después de {took}</translation>
    </message>
    <message>
        <source>given up, another address was faster</source>
        <extracomment>step.address.cancelled</extracomment>
        <translation>abandonada, otra dirección fue más rápida</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>step.label.address</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name given</source>
        <extracomment>step.label.name_given</extracomment>
        <translation>Nombre indicado</translation>
    </message>
    <message>
        <source>Common name</source>
        <extracomment>step.label.old_name_field</extracomment>
        <translation>Nombre común</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>step.label.protocol</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>step.label.cipher</extracomment>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>step.label.valid_from</extracomment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>step.label.valid_until</extracomment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>step.label.expected</extracomment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>step.label.missing</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <extracomment>step.label.trusted_fingerprint</extracomment>
        <translation>Huella de confianza</translation>
    </message>
    <message>
        <source>Fingerprint found</source>
        <extracomment>step.label.found_fingerprint</extracomment>
        <translation>Huella encontrada</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>step.label.method</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Usable here</source>
        <extracomment>step.label.wanted</extracomment>
        <translation>Utilizable aquí</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>step.label.message_id</extracomment>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Server said</source>
        <extracomment>step.label.server_said</extracomment>
        <translation>El servidor dijo</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>step.label.reason</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>step.label.concerns</extracomment>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>step.label.fault</extracomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>step.label.place</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The certificate expires soon. Until then everything works; afterwards mail apps warn or refuse.</source>
        <extracomment>step.caution.certificate_expires_soon</extracomment>
        <translation>El certificado caduca pronto. Hasta entonces todo funciona; después, los programas de correo avisan o se niegan a conectar.</translation>
    </message>
    <message>
        <source>The certificate carries its name only in an outdated field, the common name. Many mail apps do not look there and refuse it.</source>
        <extracomment>step.caution.name_only_in_common_name</extracomment>
        <translation>El certificado lleva su nombre solo en un campo anticuado, el nombre común. Muchos programas de correo no miran ahí y lo rechazan.</translation>
    </message>
    <message>
        <source>The server ends its lines in a way that the rules do not allow. Most mail apps cope with that, some do not.</source>
        <extracomment>step.caution.bare_line_feed</extracomment>
        <translation>El servidor termina sus líneas de una forma que las reglas no permiten. La mayoría de los programas de correo lo toleran; algunos no.</translation>
    </message>
    <message>
        <source>The server knows only the old greeting, HELO. Encryption and sign-in cannot be offered that way.</source>
        <extracomment>step.caution.helo_only</extracomment>
        <translation>El servidor solo conoce el saludo antiguo, HELO. Así no se pueden ofrecer ni el cifrado ni el inicio de sesión.</translation>
    </message>
    <message>
        <source>This was not encrypted. Anyone on the network could read it.</source>
        <extracomment>step.caution.not_encrypted</extracomment>
        <translation>Esto no iba cifrado. Cualquiera en la red podía leerlo.</translation>
    </message>
    <message>
        <source>You trust this one certificate yourself, by its fingerprint. Nobody else vouches for this server.</source>
        <extracomment>step.caution.certificate_exception</extracomment>
        <translation>Es usted quien confía en este certificado, por su huella. Nadie más avala este servidor.</translation>
    </message>
    <message>
        <source>Outlook (classic, for Windows)</source>
        <extracomment>typing.program.outlook</extracomment>
        <translation>Outlook (clásico, para Windows)</translation>
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
        <translation>Aplicación Gmail (Android)</translation>
    </message>
    <message>
        <source>Outlook app (Android, iPhone)</source>
        <extracomment>typing.program.outlook_phone</extracomment>
        <translation>Aplicación Outlook (Android, iPhone)</translation>
    </message>
    <message>
        <source>Mail app (iPhone, iPad)</source>
        <extracomment>typing.program.iphone</extracomment>
        <translation>Aplicación Mail (iPhone, iPad)</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>typing.word.on</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>typing.word.off</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Normal password</source>
        <extracomment>typing.word.password</extracomment>
        <translation>Contraseña normal</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <extracomment>typing.word.oauth2</extracomment>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>Open File, then Account Settings, Account Settings…, choose the account and press “Change…”.</source>
        <extracomment>typing.outlook.steps.1</extracomment>
        <translation>Abra Archivo, luego Configuración de la cuenta, Configuración de la cuenta…, elija la cuenta y pulse «Cambiar…».</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP): {host}</source>
        <extracomment>typing.outlook.steps.2</extracomment>
        <translation>Servidor de correo saliente (SMTP): {host}</translation>
    </message>
    <message>
        <source>Open More Settings…, Outgoing Server, and tick “My outgoing server (SMTP) requires authentication”.</source>
        <extracomment>typing.outlook.steps.3</extracomment>
        <translation>Abra Más configuraciones…, Servidor de salida, y marque «Mi servidor de salida (SMTP) requiere autenticación».</translation>
    </message>
    <message>
        <source>Log on using, user name: {username}</source>
        <extracomment>typing.outlook.steps.4</extracomment>
        <translation>Iniciar sesión utilizando, nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Open the page Advanced. Outgoing server (SMTP): {port}. Use the following type of encrypted connection: {outlook_encryption}</source>
        <extracomment>typing.outlook.steps.5</extracomment>
        <translation>Abra la página Avanzadas. Servidor de salida (SMTP): {port}. Usar el siguiente tipo de conexión cifrada: {outlook_encryption}</translation>
    </message>
    <message>
        <source>Open the menu, Account Settings, Outgoing Server (SMTP), choose the server and press “Edit…”.</source>
        <extracomment>typing.thunderbird.steps.1</extracomment>
        <translation>Abra el menú, Configuración de la cuenta, Servidor de salida (SMTP), elija el servidor y pulse «Editar…».</translation>
    </message>
    <message>
        <source>Server Name: {host}</source>
        <extracomment>typing.thunderbird.steps.2</extracomment>
        <translation>Nombre del servidor: {host}</translation>
    </message>
    <message>
        <source>Connection security: {thunderbird_encryption}</source>
        <extracomment>typing.thunderbird.steps.4</extracomment>
        <translation>Seguridad de la conexión: {thunderbird_encryption}</translation>
    </message>
    <message>
        <source>Authentication method: {thunderbird_sign_in}</source>
        <extracomment>typing.thunderbird.steps.5</extracomment>
        <translation>Método de identificación: {thunderbird_sign_in}</translation>
    </message>
    <message>
        <source>User Name: {username}</source>
        <extracomment>typing.thunderbird.steps.6
----------
typing.iphone.steps.3</extracomment>
        <translation>Nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Open Mail, Settings…, Accounts, choose the account, then Server Settings.</source>
        <extracomment>typing.apple_mail.steps.1</extracomment>
        <translation>Abra Mail, Ajustes…, Cuentas, elija la cuenta y luego Ajustes del servidor.</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP), Host Name: {host}</source>
        <extracomment>typing.apple_mail.steps.2</extracomment>
        <translation>Servidor de correo saliente (SMTP), Nombre del host: {host}</translation>
    </message>
    <message>
        <source>Untick “Automatically manage connection settings”.</source>
        <extracomment>typing.apple_mail.steps.3</extracomment>
        <translation>Desmarque «Gestionar automáticamente los ajustes de conexión».</translation>
    </message>
    <message>
        <source>Port: {port}. Use TLS/SSL: {apple_encryption}</source>
        <extracomment>typing.apple_mail.steps.4</extracomment>
        <translation>Puerto: {port}. Usar TLS/SSL: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password. User Name: {username}</source>
        <extracomment>typing.apple_mail.steps.5</extracomment>
        <translation>Autenticación: Contraseña. Nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Open the menu, Settings, choose the account, then Outgoing settings.</source>
        <extracomment>typing.gmail_phone.steps.1</extracomment>
        <translation>Abra el menú, Ajustes, elija la cuenta y luego Ajustes de correo saliente.</translation>
    </message>
    <message>
        <source>SMTP server: {host}</source>
        <extracomment>typing.gmail_phone.steps.2</extracomment>
        <translation>Servidor SMTP: {host}</translation>
    </message>
    <message>
        <source>Security type: {gmail_encryption}</source>
        <extracomment>typing.gmail_phone.steps.4</extracomment>
        <translation>Tipo de seguridad: {gmail_encryption}</translation>
    </message>
    <message>
        <source>Tick “Require sign-in”. User name: {username}</source>
        <extracomment>typing.gmail_phone.steps.5</extracomment>
        <translation>Marque «Solicitar inicio de sesión». Nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Open Settings, choose the account, then Advanced settings.</source>
        <extracomment>typing.outlook_phone.steps.1</extracomment>
        <translation>Abra Configuración, elija la cuenta y luego Configuración avanzada.</translation>
    </message>
    <message>
        <source>SMTP host name: {host}:{port}</source>
        <extracomment>typing.outlook_phone.steps.2</extracomment>
        <translation>Nombre de host SMTP: {host}:{port}</translation>
    </message>
    <message>
        <source>SMTP user name: {username}</source>
        <extracomment>typing.outlook_phone.steps.3</extracomment>
        <translation>Nombre de usuario SMTP: {username}</translation>
    </message>
    <message>
        <source>Security type: {outlook_phone_encryption}</source>
        <extracomment>typing.outlook_phone.steps.4</extracomment>
        <translation>Tipo de seguridad: {outlook_phone_encryption}</translation>
    </message>
    <message>
        <source>Open Settings, Apps, Mail, Mail Accounts, choose the account, then its name, SMTP, and the primary server.</source>
        <extracomment>typing.iphone.steps.1</extracomment>
        <translation>Abra Ajustes, Apps, Mail, Cuentas de Mail, elija la cuenta, luego su nombre, SMTP y el servidor primario.</translation>
    </message>
    <message>
        <source>Host Name: {host}</source>
        <extracomment>typing.iphone.steps.2</extracomment>
        <translation>Nombre de host: {host}</translation>
    </message>
    <message>
        <source>Use SSL: {apple_encryption}</source>
        <extracomment>typing.iphone.steps.4</extracomment>
        <translation>Usar SSL: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password</source>
        <extracomment>typing.iphone.steps.5</extracomment>
        <translation>Autenticación: Contraseña</translation>
    </message>
    <message>
        <source>Server Port: {port}</source>
        <extracomment>typing.iphone.steps.6</extracomment>
        <translation>Puerto del servidor: {port}</translation>
    </message>
    <message>
        <source>Signing in was not tested: the user name may be another one.</source>
        <extracomment>typing.caution.no_login</extracomment>
        <translation>No se probó el inicio de sesión: el nombre de usuario puede ser otro.</translation>
    </message>
    <message>
        <source>There is no encryption: anyone on the way can read your mail and your password.</source>
        <extracomment>typing.caution.unencrypted</extracomment>
        <translation>No hay cifrado: cualquiera en el camino puede leer su correo y su contraseña.</translation>
    </message>
    <message>
        <source>The server’s certificate expires soon. If it is not renewed, mail apps will then warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_expires_soon</extracomment>
        <translation>El certificado del servidor caduca pronto. Si no se renueva, los programas de correo le avisarán o se negarán a conectar.</translation>
    </message>
    <message>
        <source>You trust the server’s certificate here. Other mail apps do not: they will warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_exception</extracomment>
        <translation>Aquí usted confía en el certificado del servidor. Otros programas de correo no: le avisarán o se negarán a conectar.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP, not tested): {host}, port 993, TLS</source>
        <extracomment>typing.incoming.line</extracomment>
        <translation>Servidor de entrada (IMAP, no probado): {host}, puerto 993, TLS</translation>
    </message>
    <message>
        <source>The limit for connections is reached</source>
        <extracomment>verdict.account.limit_exceeded.connections.headline</extracomment>
        <translation>Se alcanzó el límite de conexiones</translation>
    </message>
    <message>
        <source>Too many connections are open at the same time, or too many came in a short time. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.connections.explanation</extracomment>
        <translation>Hay demasiadas conexiones abiertas a la vez, o llegaron demasiadas en poco tiempo. Su configuración es correcta y no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>The sign-in was refused because of the account itself: it is not activated yet, suspended or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.at_sign_in.explanation</extracomment>
        <translation>El inicio de sesión se rechazó por la propia cuenta: aún no está activada, está suspendida o bloqueada. Ni esperar ni cambiar la configuración servirá de nada.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in on a web page first, as in hotels and trains: until then its own page answers in place of every server.</source>
        <extracomment>verdict.anywhere.portal.explanation</extracomment>
        <translation>Esta red probablemente quiere que inicie sesión primero en una página web, como en hoteles y trenes: hasta entonces, su propia página responde en lugar de cualquier servidor.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in to this network there, and test again.</source>
        <extracomment>verdict.anywhere.portal.advice.1</extracomment>
        <translation>Abra cualquier sitio web en un navegador, inicie sesión allí en esta red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A firewall in between changes what the server says, so parts of it, such as the offer of encryption, do not arrive. The server itself is probably fine.</source>
        <extracomment>verdict.anywhere.fixup.explanation</extracomment>
        <translation>Un cortafuegos intermedio cambia lo que dice el servidor, de modo que partes como la oferta de cifrado no llegan. El servidor en sí probablemente está bien.</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch off its inspection of mail (SMTP inspection; on Cisco devices also “fixup”).</source>
        <extracomment>verdict.anywhere.fixup.advice.1</extracomment>
        <translation>Pida a quien administra el cortafuegos que desactive la inspección del correo (inspección SMTP; en dispositivos Cisco también «fixup»).</translation>
    </message>
    <message>
        <source>What is said here about {provider} was last checked on {provider_dated}, so it may have changed.</source>
        <extracomment>verdict.anywhere.dated.advice.1</extracomment>
        <translation>Lo que aquí se dice sobre {provider} se comprobó por última vez el {provider_dated}, así que puede haber cambiado.</translation>
    </message>
    <message>
        <source>This server offers no sign-in after encryption</source>
        <extracomment>verdict.auth.not_offered.hidden.headline</extracomment>
        <translation>Este servidor no ofrece inicio de sesión tras el cifrado</translation>
    </message>
    <message>
        <source>{host} offers sign-in on port {port} only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.1</extracomment>
        <translation>{host} solo ofrece el inicio de sesión en el puerto {port} antes del cifrado, cuando cualquiera podría leer la contraseña. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The server offers sign-in only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.2</extracomment>
        <translation>El servidor solo ofrece el inicio de sesión antes del cifrado, cuando cualquiera podría leer la contraseña. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}, not the password of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.3</extracomment>
        <translation>Como contraseña, {provider} acepta {secret}, no la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>It wants to keep your password in another form first ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.transition.explanation</extracomment>
        <translation>Primero quiere guardar su contraseña en otra forma ({reply_code}). Su configuración puede ser correcta.</translation>
    </message>
    <message>
        <source>Choose PLAIN as the sign-in method and test again, with encryption: once the server has seen the password that way, the other methods may work too.</source>
        <extracomment>verdict.auth.temporary.transition.advice.1</extracomment>
        <translation>Elija PLAIN como método de inicio de sesión y pruebe de nuevo, con cifrado: una vez que el servidor haya recibido así la contraseña, quizá funcionen también los demás métodos.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>verdict.cert.expired.headline</extracomment>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>Your provider must renew it. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.explanation</extracomment>
        <translation>Su proveedor debe renovarlo. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must get a new certificate and load it.</source>
        <extracomment>verdict.cert.expired.advice.1</extracomment>
        <translation>Diga a su proveedor que el servidor de correo debe obtener un certificado nuevo y cargarlo.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.advice.2</extracomment>
        <translation>Compruebe la fecha y la hora de este equipo: con el reloj mal puesto, los certificados buenos también parecen caducados.</translation>
    </message>
    <message>
        <source>The certificate that has expired belongs to {subject}.</source>
        <extracomment>verdict.cert.expired.advice.3
----------
verdict.cert.expired.dated.advice.3</extracomment>
        <translation>El certificado que ha caducado pertenece a {subject}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>verdict.cert.expired.clock.headline
----------
verdict.cert.not_yet_valid.clock.headline</extracomment>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that was valid until {not_after} looks expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.1</extracomment>
        <translation>Tiene un desfase de {clock_off}, y por eso un certificado que era válido hasta el {not_after} parece caducado. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates look expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.2</extracomment>
        <translation>Tiene un desfase de {clock_off}, y por eso los certificados buenos parecen caducados. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, which says {now}, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.1</extracomment>
        <translation>Ponga bien la fecha y la hora de este equipo, que marca el {now}, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.2</extracomment>
        <translation>Ponga bien la fecha y la hora de este equipo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If the certificate has expired even so, tell your provider that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.clock.advice.2</extracomment>
        <translation>Si aun así el certificado ha caducado, diga a su proveedor que el servidor de correo debe obtener uno nuevo y cargarlo.</translation>
    </message>
    <message>
        <source>It was valid until {not_after}; this computer’s clock says {now}. Your provider must renew it, and your password was not sent.</source>
        <extracomment>verdict.cert.expired.dated.explanation</extracomment>
        <translation>Era válido hasta el {not_after}; el reloj de este equipo marca el {now}. Su proveedor debe renovarlo, y su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Tell your provider that the certificate was valid until {not_after}, and that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.dated.advice.1</extracomment>
        <translation>Diga a su proveedor que el certificado era válido hasta el {not_after} y que el servidor de correo debe obtener uno nuevo y cargarlo.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, which says {now}: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.dated.advice.2</extracomment>
        <translation>Compruebe la fecha y la hora de este equipo, que marca el {now}: con el reloj mal puesto, los certificados buenos también parecen caducados.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} day ago</source>
        <extracomment>verdict.cert.expired.days.headline.one</extracomment>
        <translation>
            <numerusform>El certificado caducó hace {count} día</numerusform>
            <numerusform>El certificado caducó hace {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} days ago</source>
        <extracomment>verdict.cert.expired.days.headline.other</extracomment>
        <translation>
            <numerusform>El certificado caducó hace {count} día</numerusform>
            <numerusform>El certificado caducó hace {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <extracomment>verdict.cert.not_yet_valid.headline</extracomment>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>This computer’s clock is probably wrong. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.explanation</extracomment>
        <translation>El reloj de este equipo probablemente está mal. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, and set them right.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.1</extracomment>
        <translation>Compruebe la fecha y la hora de este equipo y póngalas bien.</translation>
    </message>
    <message>
        <source>If they are right, tell your provider that the server’s certificate starts too late.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.2</extracomment>
        <translation>Si son correctas, diga a su proveedor que el certificado del servidor empieza demasiado tarde.</translation>
    </message>
    <message>
        <source>It is valid from {not_before} on, but this computer’s clock says {now}. The clock is probably wrong; your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.dated.explanation</extracomment>
        <translation>Es válido a partir del {not_before}, pero el reloj de este equipo marca el {now}. El reloj probablemente está mal; su contraseña no se envió.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that is valid from {not_before} on looks like one of the future. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.1</extracomment>
        <translation>Tiene un desfase de {clock_off}, y por eso un certificado que es válido a partir del {not_before} parece del futuro. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates do not look valid yet. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.2</extracomment>
        <translation>Tiene un desfase de {clock_off}, y por eso los certificados buenos parecen no ser válidos todavía. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <extracomment>verdict.cert.name_mismatch.headline</extracomment>
        <translation>El certificado es para otro servidor</translation>
    </message>
    <message>
        <source>It does not say for which server it is, so it cannot speak for {host}. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.1</extracomment>
        <translation>No dice para qué servidor es, así que no puede valer para {host}. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>It is not for the name that was entered as the server. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.2</extracomment>
        <translation>No es para el nombre que se indicó como servidor. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Use {other_host} as the server: the name leads to the same server, and the certificate is valid for it.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.1
----------
verdict.cert.name_mismatch.named.advice.1.1</extracomment>
        <translation>Use {other_host} como servidor: el nombre lleva al mismo servidor y el certificado es válido para él.</translation>
    </message>
    <message>
        <source>Use {known_host} as the server, which {provider} names, if it is your provider.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.2</extracomment>
        <translation>Use {known_host} como servidor, el que indica {provider}, si es su proveedor.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, or for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.1</extracomment>
        <translation>Pregunte a su proveedor qué nombre corresponde al certificado, o pídale un certificado que incluya {host}.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.2</extracomment>
        <translation>Pregunte a su proveedor qué nombre corresponde al certificado y escríbalo como servidor.</translation>
    </message>
    <message>
        <source>Check that {host} is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.1</extracomment>
        <translation>Compruebe que {host} es el servidor que su proveedor llama «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>Check that it is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.2</extracomment>
        <translation>Compruebe que es el servidor que su proveedor llama «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>It is for {names}, not {host}. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.1</extracomment>
        <translation>Es para {names}, no para {host}. Use uno de esos nombres si es de su proveedor.</translation>
    </message>
    <message>
        <source>It is for {names}, not for the name that was entered. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.2</extracomment>
        <translation>Es para {names}, no para el nombre indicado. Use uno de esos nombres si es de su proveedor.</translation>
    </message>
    <message>
        <source>Enter a name from the certificate as the server, if you know it as your provider’s: {usable_names}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.2</extracomment>
        <translation>Escriba como servidor un nombre del certificado que reconozca como de su proveedor: {usable_names}.</translation>
    </message>
    <message>
        <source>Ask your provider which server name goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.3</extracomment>
        <translation>Pregunte a su proveedor qué nombre de servidor corresponde al certificado y escríbalo como servidor.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.1</extracomment>
        <translation>O pida a su proveedor un certificado que incluya {host}.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes the name you entered.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.2</extracomment>
        <translation>O pida a su proveedor un certificado que incluya el nombre que usted escribió.</translation>
    </message>
    <message>
        <source>If you know none of these names, something else may have answered in place of your server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.3</extracomment>
        <translation>Si no conoce ninguno de estos nombres, puede que haya respondido otra cosa en lugar de su servidor.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <extracomment>verdict.cert.self_signed.headline</extracomment>
        <translation>El certificado está autofirmado</translation>
    </message>
    <message>
        <source>Nobody but the server itself vouches for it, so it could come from anyone. Your password was not sent.</source>
        <extracomment>verdict.cert.self_signed.explanation</extracomment>
        <translation>Nadie más que el propio servidor lo avala, así que podría ser de cualquiera. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>For your own server, or a program such as a mail bridge on this computer, compare the fingerprint with the one shown there.</source>
        <extracomment>verdict.cert.self_signed.advice.1</extracomment>
        <translation>Si es su propio servidor o un programa como un puente de correo en este equipo, compare la huella con la que se muestra allí.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for {host} only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.1</extracomment>
        <translation>Si son iguales, confíe en este certificado, solo para {host}.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for this server only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.2</extracomment>
        <translation>Si son iguales, confíe en este certificado, solo para este servidor.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority.</source>
        <extracomment>verdict.cert.self_signed.advice.3
----------
verdict.cert.untrusted.advice.3</extracomment>
        <translation>En cualquier otro caso, pida a su proveedor un certificado de una autoridad pública.</translation>
    </message>
    <message>
        <source>The server does not send its full chain of certificates</source>
        <extracomment>verdict.cert.incomplete_chain.headline</extracomment>
        <translation>El servidor no envía la cadena completa de certificados</translation>
    </message>
    <message>
        <source>The certificate that links its own to somebody this computer trusts is missing. The operator of the server must install the full chain.</source>
        <extracomment>verdict.cert.incomplete_chain.explanation</extracomment>
        <translation>Falta el certificado que une el suyo con alguien en quien este equipo confía. El operador del servidor debe instalar la cadena completa.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must send its full chain of certificates.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.1</extracomment>
        <translation>Diga a su proveedor que el servidor de correo debe enviar su cadena completa de certificados.</translation>
    </message>
    <message>
        <source>The missing certificate is that of {issuer}.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.2</extracomment>
        <translation>El certificado que falta es el de {issuer}.</translation>
    </message>
    <message>
        <source>Web browsers often fill such a gap by themselves, so the provider’s website may look fine.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.3</extracomment>
        <translation>Los navegadores suelen rellenar ese hueco por sí mismos, así que el sitio web del proveedor puede parecer correcto.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>verdict.cert.untrusted.headline</extracomment>
        <translation>El certificado no es de confianza</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it: its issuer is unknown here. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.explanation</extracomment>
        <translation>Nadie en quien confíe este equipo lo avala: su emisor es desconocido aquí. En la red de una empresa, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not know.</source>
        <extracomment>verdict.cert.untrusted.advice.1</extracomment>
        <translation>El certificado lo emitió {issuer}, a quien este equipo no conoce.</translation>
    </message>
    <message>
        <source>If it comes from your company, your own server or a mail bridge, export the certificate there and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.advice.2</extracomment>
        <translation>Si procede de su empresa, de su propio servidor o de un puente de correo, exporte allí el certificado e impórtelo en este equipo.</translation>
    </message>
    <message>
        <source>Keep the certificate check switched on: without it, anyone could pose as your server.</source>
        <extracomment>verdict.cert.untrusted.advice.4
----------
verdict.cert.untrusted.changed.advice.4
----------
verdict.cert.untrusted.invalid.advice.4</extracomment>
        <translation>Deje activada la comprobación del certificado: sin ella, cualquiera podría hacerse pasar por su servidor.</translation>
    </message>
    <message>
        <source>Nobody that the mail app trusts vouches for it: it is self-signed, or its issuer is unknown there. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.pasted.explanation</extracomment>
        <translation>Nadie en quien confíe el programa de correo lo avala: está autofirmado o su emisor es desconocido allí. En la red de una empresa, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted before</source>
        <extracomment>verdict.cert.untrusted.changed.headline</extracomment>
        <translation>El certificado no es el que aceptó antes</translation>
    </message>
    <message>
        <source>It has changed: this is not the certificate that you trusted for {host}, port {port}. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.changed.explanation</extracomment>
        <translation>Ha cambiado: no es el certificado en el que confió para {host}, puerto {port}. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>If the server, or the mail bridge on this computer, got a new certificate on purpose, compare the new fingerprint with the one shown there and trust it anew.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.1</extracomment>
        <translation>Si el servidor, o el puente de correo de este equipo, recibió a propósito un certificado nuevo, compare la huella nueva con la que se muestra allí y confíe de nuevo en él.</translation>
    </message>
    <message>
        <source>If you know of no reason, somebody may be posing as your server; until you know, the new certificate is not trusted.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.2</extracomment>
        <translation>Si no conoce ningún motivo, alguien puede estar haciéndose pasar por su servidor; hasta que lo sepa, no se confía en el certificado nuevo.</translation>
    </message>
    <message>
        <source>Where a company or you yourself issue the certificates, import the issuer’s certificate on this computer instead.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.3</extracomment>
        <translation>Si los certificados los emite una empresa o usted mismo, importe en su lugar el certificado del emisor en este equipo.</translation>
    </message>
    <message>
        <source>The check of it failed, and nobody this computer trusts vouches for it. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.invalid.explanation</extracomment>
        <translation>Su comprobación falló, y nadie en quien confíe este equipo lo avala. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.1
----------
verdict.tls.weak.advice.2</extracomment>
        <translation>Diga a su proveedor el motivo técnico: {reason}</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.2</extracomment>
        <translation>El certificado lo emitió {issuer}.</translation>
    </message>
    <message>
        <source>For a company’s certificate or your own, export it again from the server and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.3</extracomment>
        <translation>Si es un certificado de una empresa o propio, expórtelo de nuevo desde el servidor e impórtelo en este equipo.</translation>
    </message>
    <message>
        <source>{interceptor} stands between you and the server</source>
        <extracomment>verdict.cert.intercepted.headline.1</extracomment>
        <translation>{interceptor} está entre usted y el servidor</translation>
    </message>
    <message>
        <source>Something on the way opens the encrypted connection</source>
        <extracomment>verdict.cert.intercepted.headline.2</extracomment>
        <translation>Algo en el camino abre la conexión cifrada</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: {interceptor} opens the encrypted connection to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.1</extracomment>
        <translation>El certificado lo emitió {issuer}, no una autoridad pública: {interceptor} abre la conexión cifrada para mirar su correo. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>{interceptor} answers in place of the server, to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.2</extracomment>
        <translation>{interceptor} responde en lugar del servidor para mirar su correo. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: a virus scanner or a company’s firewall opens the encrypted connection. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.3</extracomment>
        <translation>El certificado lo emitió {issuer}, no una autoridad pública: un antivirus o el cortafuegos de una empresa abre la conexión cifrada. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The certificate does not come from the server: a virus scanner or a company’s firewall opens the encrypted connection to look into your mail.</source>
        <extracomment>verdict.cert.intercepted.explanation.4</extracomment>
        <translation>El certificado no procede del servidor: un antivirus o el cortafuegos de una empresa abre la conexión cifrada para mirar su correo.</translation>
    </message>
    <message>
        <source>If {interceptor} runs on this computer, switch off its scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.1</extracomment>
        <translation>Si {interceptor} funciona en este equipo, desactive su análisis del correo cifrado (análisis SSL o TLS, escudo de correo) y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>In the virus scanner on this computer, switch off the scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.2</extracomment>
        <translation>En el antivirus de este equipo, desactive el análisis del correo cifrado (análisis SSL o TLS, escudo de correo) y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate (“{issuer}”) on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.1</extracomment>
        <translation>Si quiere que mire su correo, importe su certificado raíz («{issuer}») en este equipo o en su programa de correo; entonces podrá leer también su contraseña.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.2</extracomment>
        <translation>Si quiere que mire su correo, importe su certificado raíz en este equipo o en su programa de correo; entonces podrá leer también su contraseña.</translation>
    </message>
    <message>
        <source>On a computer or in a network of a company, ask your administrator first.</source>
        <extracomment>verdict.cert.intercepted.advice.3</extracomment>
        <translation>En un equipo o en la red de una empresa, pregunte primero a su administrador.</translation>
    </message>
    <message>
        <source>Keep the check of certificates switched on in your mail app: otherwise anyone could read along.</source>
        <extracomment>verdict.cert.intercepted.advice.4</extracomment>
        <translation>Deje activada la comprobación de certificados en su programa de correo: de lo contrario, cualquiera podría leer su correo.</translation>
    </message>
    <message>
        <source>This computer does not know the public authorities</source>
        <extracomment>verdict.cert.local_store.headline</extracomment>
        <translation>Este equipo no conoce las autoridades públicas</translation>
    </message>
    <message>
        <source>The fault is on this computer, not on the server: the list of authorities that it trusts is missing or too old. Other well-known servers fail here too.</source>
        <extracomment>verdict.cert.local_store.explanation</extracomment>
        <translation>El fallo está en este equipo, no en el servidor: la lista de autoridades en las que confía falta o es demasiado antigua. Aquí fallan también otros servidores conocidos.</translation>
    </message>
    <message>
        <source>Install or update the list: the package ca-certificates on Linux and in containers, the package certifi for Python.</source>
        <extracomment>verdict.cert.local_store.advice.1</extracomment>
        <translation>Instale o actualice la lista: el paquete ca-certificates en Linux y en contenedores, el paquete certifi para Python.</translation>
    </message>
    <message>
        <source>For Python on a Mac, run “Install Certificates.command” in the folder of Python.</source>
        <extracomment>verdict.cert.local_store.advice.2</extracomment>
        <translation>Para Python en un Mac, ejecute «Install Certificates.command» en la carpeta de Python.</translation>
    </message>
    <message>
        <source>Install the updates of your operating system and of your mail app, which often bring a list of their own.</source>
        <extracomment>verdict.cert.local_store.advice.3</extracomment>
        <translation>Instale las actualizaciones de su sistema operativo y de su programa de correo, que a menudo traen una lista propia.</translation>
    </message>
    <message>
        <source>Do not trust this server’s certificate by hand to get around this: nothing is wrong with it, and the next server would fail too.</source>
        <extracomment>verdict.cert.local_store.advice.4</extracomment>
        <translation>No lo resuelva confiando usted mismo en el certificado de este servidor: no tiene nada malo, y el siguiente servidor también fallaría.</translation>
    </message>
    <message>
        <source>Over IPv4 no connection could be made, so your user name and password were not involved. Over IPv6 a second look worked, so a firewall or your internet provider is probably in the way.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.explanation</extracomment>
        <translation>Por IPv4 no se pudo establecer ninguna conexión, así que su nombre de usuario y su contraseña no intervinieron. Por IPv6 funcionó una segunda comprobación, de modo que un cortafuegos o su proveedor de Internet probablemente lo impide.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.1</extracomment>
        <translation>{host} no acepta conexiones por IPv4</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.2</extracomment>
        <translation>El servidor no acepta conexiones por IPv4</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens at {endpoint}, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.1</extracomment>
        <translation>Por IPv4 nada escucha en {endpoint}, o algo en el camino rechaza las conexiones. Una segunda comprobación por IPv6 funcionó hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens on that port, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.2</extracomment>
        <translation>Por IPv4 nada escucha en ese puerto, o algo en el camino rechaza las conexiones. Una segunda comprobación por IPv6 funcionó hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>If you must use IPv4, check server and port: over IPv4 nothing listens on that port.</source>
        <extracomment>verdict.connect.refused.ipv6_works.advice.2</extracomment>
        <translation>Si tiene que usar IPv4, compruebe el servidor y el puerto: por IPv4 nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network, or, if other servers work over IPv6, by whoever runs this one.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.3</extracomment>
        <translation>O pida que repare IPv6 a quien administra esta red o, si otros servidores funcionan por IPv6, a quien administra este servidor.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.1</extracomment>
        <translation>No se puede llegar a {host} por IPv6</translation>
    </message>
    <message>
        <source>The server cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.2</extracomment>
        <translation>No se puede llegar al servidor por IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 no connection could be made. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on this network or at the server.</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.explanation</extracomment>
        <translation>Por IPv6 no se pudo establecer ninguna conexión. Una segunda comprobación por IPv4 funcionó hasta el inicio de sesión, así que IPv6 probablemente falla en esta red o en el servidor.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.1</extracomment>
        <translation>{host} no acepta conexiones por IPv6</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.2</extracomment>
        <translation>El servidor no acepta conexiones por IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 the server, or something on the way, turned the connection away. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.explanation</extracomment>
        <translation>Por IPv6 el servidor, o algo en el camino, rechazó la conexión. Una segunda comprobación por IPv4 funcionó hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Over IPv6 nothing comes through</source>
        <extracomment>verdict.connect.ipv6_broken.silence.headline</extracomment>
        <translation>Por IPv6 no llega nada</translation>
    </message>
    <message>
        <source>Over IPv6 the connection was made, but then nothing arrived. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on the way.</source>
        <extracomment>verdict.connect.ipv6_broken.silence.explanation</extracomment>
        <translation>Por IPv6 se estableció la conexión, pero después no llegó nada. Una segunda comprobación por IPv4 funcionó hasta el inicio de sesión, así que IPv6 probablemente falla en el camino.</translation>
    </message>
    <message>
        <source>An empty name does not help here: the server does not like the address in brackets, which is given then.</source>
        <extracomment>verdict.ehlo.name_rejected.literal.advice.2</extracomment>
        <translation>Un nombre vacío no sirve aquí: al servidor no le gusta la dirección entre corchetes, que se da en ese caso.</translation>
    </message>
    <message>
        <source>Connected, but the server said nothing</source>
        <extracomment>verdict.encryption.plain_on_tls_port.headline
----------
verdict.greeting.timeout.headline</extracomment>
        <translation>Conectado, pero el servidor no dijo nada</translation>
    </message>
    <message>
        <source>No greeting came in time. Port {port} may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.1</extracomment>
        <translation>No llegó ningún saludo a tiempo. El puerto {port} puede esperar TLS desde el inicio.</translation>
    </message>
    <message>
        <source>No greeting came in time. The port may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.2</extracomment>
        <translation>No llegó ningún saludo a tiempo. El puerto puede esperar TLS desde el inicio.</translation>
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
        <translation>Use el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for port {port}, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.2</extracomment>
        <translation>Si su proveedor indica TLS desde el inicio (también llamado SSL/TLS) para el puerto {port}, elíjalo.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for this port, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.3</extracomment>
        <translation>Si su proveedor indica TLS desde el inicio (también llamado SSL/TLS) para este puerto, elíjalo.</translation>
    </message>
    <message>
        <source>Some servers let new visitors wait on purpose: set a longer time limit and test again.</source>
        <extracomment>verdict.greeting.timeout.advice.2
----------
verdict.greeting.timeout.encrypted.advice.1</extracomment>
        <translation>Algunos servidores hacen esperar a propósito a los visitantes nuevos: ponga un límite de tiempo mayor y pruebe de nuevo.</translation>
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
        <translation>Compruebe que {host} y el puerto {port} son los del servidor de salida de su proveedor.</translation>
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
        <translation>Compruebe que el servidor y el puerto son los del servidor de salida de su proveedor.</translation>
    </message>
    <message>
        <source>Port 465 normally expects TLS from the start, so both sides are probably waiting for each other.</source>
        <extracomment>verdict.greeting.timeout.tls_port.explanation</extracomment>
        <translation>El puerto 465 normalmente espera TLS desde el inicio, así que los dos lados probablemente se esperan el uno al otro.</translation>
    </message>
    <message>
        <source>Choose TLS from the start (also called SSL/TLS) for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.1</extracomment>
        <translation>Elija TLS desde el inicio (también llamado SSL/TLS) para el puerto 465, o el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>If TLS is not the reason: some servers let new visitors wait on purpose, so a longer time limit may help.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.2</extracomment>
        <translation>Si TLS no es el motivo: algunos servidores hacen esperar a propósito a los visitantes nuevos, así que un límite de tiempo mayor puede ayudar.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but no greeting came in time.</source>
        <extracomment>verdict.greeting.timeout.encrypted.explanation</extracomment>
        <translation>La conexión está cifrada, pero no llegó ningún saludo a tiempo.</translation>
    </message>
    <message>
        <source>If it stays like this, the mail service on that server probably hangs: ask your provider.</source>
        <extracomment>verdict.greeting.timeout.encrypted.advice.3</extracomment>
        <translation>Si sigue así, el servicio de correo de ese servidor probablemente está colgado: pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>The server refuses this network</source>
        <extracomment>verdict.greeting.rejected.headline</extracomment>
        <translation>El servidor rechaza esta red</translation>
    </message>
    <message>
        <source>It closed the door before sign-in. Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.explanation</extracomment>
        <translation>Cortó la conexión antes del inicio de sesión. Su dirección de Internet puede estar en una lista de bloqueo.</translation>
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
        <translation>El servidor dijo: {reply}</translation>
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
        <translation>Hay una VPN activa en este equipo ({tunnel}): desactívela y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.advice.2.2</extracomment>
        <translation>Pruebe desde otra red y sin VPN.</translation>
    </message>
    <message>
        <source>Check that this is the server for sending: 587 with STARTTLS and 465 with TLS are the usual ports.</source>
        <extracomment>verdict.greeting.rejected.advice.3</extracomment>
        <translation>Compruebe que este es el servidor para enviar: 587 con STARTTLS y 465 con TLS son los puertos habituales.</translation>
    </message>
    <message>
        <source>If it stays like this, ask your provider and quote what the server said.</source>
        <extracomment>verdict.greeting.rejected.advice.4</extracomment>
        <translation>Si sigue así, pregunte a su proveedor y cite lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>The server turned this computer away for now</source>
        <extracomment>verdict.greeting.rejected.temporary.headline</extracomment>
        <translation>El servidor no atiende a este equipo por ahora</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). It may be busy, or it may not like this network.</source>
        <extracomment>verdict.greeting.rejected.temporary.explanation</extracomment>
        <translation>Cortó la conexión antes del inicio de sesión ({reply_code}). Puede estar ocupado, o puede que no acepte esta red.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.2</extracomment>
        <translation>Espere unos minutos y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If it stays like this, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.1</extracomment>
        <translation>Si sigue así, desactive la VPN activa en este equipo ({tunnel}) y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If it stays like this, test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.2</extracomment>
        <translation>Si sigue así, pruebe desde otra red y sin VPN.</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.coded.explanation</extracomment>
        <translation>Cortó la conexión antes del inicio de sesión ({reply_code}). Su dirección de Internet puede estar en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>That is not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.headline</extracomment>
        <translation>Eso no es un servidor de correo</translation>
    </message>
    <message>
        <source>Something else answered on port {port}. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.1</extracomment>
        <translation>En el puerto {port} respondió otra cosa. No habla SMTP, el lenguaje para enviar correo.</translation>
    </message>
    <message>
        <source>Something else answered. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.2</extracomment>
        <translation>Respondió otra cosa. No habla SMTP, el lenguaje para enviar correo.</translation>
    </message>
    <message>
        <source>Enter the server and the port that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.wrong_protocol.advice.1</extracomment>
        <translation>Escriba el servidor y el puerto que su proveedor llama «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>{provider} names {provider_host}, port {provider_port}, with {provider_encryption}; the usual ports are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.1</extracomment>
        <translation>{provider} indica {provider_host}, puerto {provider_port} ({provider_encryption}); los puertos habituales son 587 con STARTTLS y 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>The usual ports for sending are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.2
----------
verdict.server.not_the_one.incoming.advice.2</extracomment>
        <translation>Los puertos habituales para enviar son 587 con STARTTLS y 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>What answered is {named_protocol}, not SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.advice.3</extracomment>
        <translation>Lo que respondió es {named_protocol}, no SMTP.</translation>
    </message>
    <message>
        <source>Its answer began with: {beginning}</source>
        <extracomment>verdict.server.wrong_protocol.advice.4</extracomment>
        <translation>Su respuesta empezaba así: {beginning}</translation>
    </message>
    <message>
        <source>{protocol} answered on port {port}, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.1</extracomment>
        <translation>En el puerto {port} respondió {protocol}, no SMTP, el lenguaje para enviar correo.</translation>
    </message>
    <message>
        <source>{protocol} answered, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.2</extracomment>
        <translation>Respondió {protocol}, no SMTP, el lenguaje para enviar correo.</translation>
    </message>
    <message>
        <source>That is a web server, not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.web.headline</extracomment>
        <translation>Eso es un servidor web, no un servidor de correo</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered on port {port}. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.1</extracomment>
        <translation>En el puerto {port} respondió {protocol}, el lenguaje de los sitios web. El correo se envía con SMTP.</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.2</extracomment>
        <translation>Respondió {protocol}, el lenguaje de los sitios web. El correo se envía con SMTP.</translation>
    </message>
    <message>
        <source>That is the server for incoming mail</source>
        <extracomment>verdict.server.wrong_protocol.incoming.headline</extracomment>
        <translation>Ese es el servidor de correo entrante</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered on port {port}. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.1</extracomment>
        <translation>En el puerto {port} respondió {protocol}, el lenguaje para leer correo. El correo se envía con SMTP, a través del servidor de salida.</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.2</extracomment>
        <translation>Respondió {protocol}, el lenguaje para leer correo. El correo se envía con SMTP, a través del servidor de salida.</translation>
    </message>
    <message>
        <source>Another server answers in place of {host}</source>
        <extracomment>verdict.server.not_the_one.headline.1</extracomment>
        <translation>Otro servidor responde en lugar de {host}</translation>
    </message>
    <message>
        <source>Another server answers than the one you meant</source>
        <extracomment>verdict.server.not_the_one.headline.2</extracomment>
        <translation>Responde un servidor distinto del que usted quería</translation>
    </message>
    <message>
        <source>“{answered_by}” answers here, not {host}. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.1</extracomment>
        <translation>Aquí responde «{answered_by}», no {host}. Su empresa de alojamiento o esta red probablemente desvía el correo a un servidor propio, así que deje su contraseña como está.</translation>
    </message>
    <message>
        <source>What answers is “{answered_by}”. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.2</extracomment>
        <translation>Quien responde es «{answered_by}». Su empresa de alojamiento o esta red probablemente desvía el correo a un servidor propio, así que deje su contraseña como está.</translation>
    </message>
    <message>
        <source>Your hosting company or this network probably redirects mail to a server of its own. Leave your password as it is: the wrong server was asked.</source>
        <extracomment>verdict.server.not_the_one.explanation.3</extracomment>
        <translation>Su empresa de alojamiento o esta red probablemente desvía el correo a un servidor propio. Deje su contraseña como está: se preguntó al servidor equivocado.</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let connections to {host} through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.1</extracomment>
        <translation>Pida a su empresa de alojamiento, o a quien administra esta red, que permita las conexiones a {host} o que le indique su propio servidor de envío (relay).</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let mail connections through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.2</extracomment>
        <translation>Pida a su empresa de alojamiento, o a quien administra esta red, que permita las conexiones de correo o que le indique su propio servidor de envío (relay).</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if the right server answers there, this network redirects mail.</source>
        <extracomment>verdict.server.not_the_one.advice.2.2</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono: si allí responde el servidor correcto, esta red desvía el correo.</translation>
    </message>
    <message>
        <source>If nothing can be changed there, send through the web interface (HTTP API) of your provider or of a sending service.</source>
        <extracomment>verdict.server.not_the_one.advice.3</extracomment>
        <translation>Si no se puede cambiar nada, envíe a través de la interfaz web (API HTTP) de su proveedor o de un servicio de envío.</translation>
    </message>
    <message>
        <source>If you entered the server for reading mail (IMAP or POP), enter the outgoing server (SMTP) and its port instead.</source>
        <extracomment>verdict.server.not_the_one.advice.4</extracomment>
        <translation>Si indicó el servidor para leer correo (IMAP o POP), escriba en su lugar el servidor de salida (SMTP) y su puerto.</translation>
    </message>
    <message>
        <source>That is not the server for sending mail</source>
        <extracomment>verdict.server.not_the_one.incoming.headline</extracomment>
        <translation>Ese no es el servidor para enviar correo</translation>
    </message>
    <message>
        <source>{protocol} answers there, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.1</extracomment>
        <translation>Allí responde {protocol}, y el correo se envía con SMTP. Escriba el servidor de salida.</translation>
    </message>
    <message>
        <source>“{host}” is for reading mail, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.2</extracomment>
        <translation>«{host}» es para leer correo, y el correo se envía con SMTP. Escriba el servidor de salida.</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port: {provider} names {provider_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.1</extracomment>
        <translation>Escriba el servidor de salida y su puerto: {provider} indica {provider_host}, puerto {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port, which your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.2</extracomment>
        <translation>Escriba el servidor de salida y su puerto, que su proveedor llama «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>verdict.server.busy.headline</extracomment>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>It asked us to come back later. Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.explanation</extracomment>
        <translation>Pidió que se vuelva a intentar más tarde. Su configuración puede ser correcta y no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>Wait as long as the server says (“{wait_for}”), then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.1</extracomment>
        <translation>Espere el tiempo que indica el servidor («{wait_for}») y pruebe de nuevo con la misma configuración: no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.2</extracomment>
        <translation>Espere unos minutos y pruebe de nuevo con la misma configuración: no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>It asked us to come back later ({reply_code}). Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.coded.explanation</extracomment>
        <translation>Pidió que se vuelva a intentar más tarde ({reply_code}). Su configuración puede ser correcta y no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <extracomment>verdict.server.fault.headline</extracomment>
        <translation>El servidor tiene un fallo propio</translation>
    </message>
    <message>
        <source>The fault is on the server, so only those who run it can repair it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.server.fault.explanation</extracomment>
        <translation>El fallo está en el servidor, así que solo puede repararlo quien lo administra. Su configuración puede ser correcta; deje la contraseña como está.</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, what the server said: {reply}</source>
        <extracomment>verdict.server.fault.advice.1.1</extracomment>
        <translation>Comunique a su proveedor, o a quien administra el servidor, lo que dijo el servidor: {reply}</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, and quote the error message word for word.</source>
        <extracomment>verdict.server.fault.advice.1.2</extracomment>
        <translation>Avise a su proveedor, o a quien administra el servidor, y cite el mensaje de error palabra por palabra.</translation>
    </message>
    <message>
        <source>Until it is repaired, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.server.fault.advice.2.1</extracomment>
        <translation>Hasta que se repare, use el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Until it is repaired, another port ({other_ports}) or another server of your provider may work.</source>
        <extracomment>verdict.server.fault.advice.2.2</extracomment>
        <translation>Hasta que se repare, puede funcionar otro puerto ({other_ports}) u otro servidor de su proveedor.</translation>
    </message>
    <message>
        <source>Test again later, with the same settings: they may be right.</source>
        <extracomment>verdict.server.fault.advice.3</extracomment>
        <translation>Pruebe de nuevo más tarde con la misma configuración: puede ser correcta.</translation>
    </message>
    <message>
        <source>The server did not accept our introduction</source>
        <extracomment>verdict.ehlo.rejected.headline</extracomment>
        <translation>El servidor no aceptó nuestra presentación</translation>
    </message>
    <message>
        <source>It refused to go on before sign-in. The reason is probably not in your settings.</source>
        <extracomment>verdict.ehlo.rejected.explanation</extracomment>
        <translation>Se negó a continuar antes del inicio de sesión. El motivo probablemente no está en su configuración.</translation>
    </message>
    <message>
        <source>Ask your provider, and quote what the server said.</source>
        <extracomment>verdict.ehlo.rejected.advice.3</extracomment>
        <translation>Pregunte a su proveedor y cite lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>The server did not accept our greeting</source>
        <extracomment>verdict.ehlo.name_rejected.headline</extracomment>
        <translation>El servidor no aceptó nuestro saludo</translation>
    </message>
    <message>
        <source>It does not like the name by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.explanation</extracomment>
        <translation>No acepta el nombre con el que se presentó este equipo.</translation>
    </message>
    <message>
        <source>Enter a full domain name, for example pc.example.com, as the name used to introduce this computer.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.1
----------
verdict.ehlo.name_rejected.literal.advice.1</extracomment>
        <translation>Escriba un nombre de dominio completo, por ejemplo pc.example.com, como nombre para presentar este equipo.</translation>
    </message>
    <message>
        <source>Or leave that name empty: then the computer’s address in brackets is given, which most servers accept.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.2</extracomment>
        <translation>O deje ese nombre vacío: entonces se da la dirección del equipo entre corchetes, que la mayoría de los servidores acepta.</translation>
    </message>
    <message>
        <source>It does not like the name “{ehlo_name}”, by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.named.explanation</extracomment>
        <translation>No acepta el nombre «{ehlo_name}», con el que se presentó este equipo.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>verdict.protocol.timeout.headline</extracomment>
        <translation>El servidor dejó de responder</translation>
    </message>
    <message>
        <source>It did not answer in time in the middle of the conversation.</source>
        <extracomment>verdict.protocol.timeout.explanation</extracomment>
        <translation>No respondió a tiempo en mitad de la conversación.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <extracomment>verdict.internal.advice.1
----------
verdict.protocol.timeout.advice.1
----------
verdict.protocol.disconnected.advice.1</extracomment>
        <translation>Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Set a longer time limit, in case the server is slow.</source>
        <extracomment>verdict.protocol.timeout.advice.2</extracomment>
        <translation>Ponga un límite de tiempo mayor, por si el servidor es lento.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server falls silent.</source>
        <extracomment>verdict.protocol.timeout.advice.3
----------
verdict.protocol.timeout.hasty.advice.2</extracomment>
        <translation>Si sigue así, diga a su proveedor en qué paso deja de responder el servidor.</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”.</source>
        <extracomment>verdict.protocol.timeout.step.explanation</extracomment>
        <translation>El límite de tiempo de {wait} se agotó durante «{step}».</translation>
    </message>
    <message>
        <source>It closed the connection in the middle of the conversation.</source>
        <extracomment>verdict.protocol.disconnected.explanation</extracomment>
        <translation>Cerró la conexión en mitad de la conversación.</translation>
    </message>
    <message>
        <source>Check that port {port} and {encryption} are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.1</extracomment>
        <translation>Compruebe que el puerto {port} y el cifrado ({encryption}) son los que indica su proveedor.</translation>
    </message>
    <message>
        <source>Check that port and encryption are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.2</extracomment>
        <translation>Compruebe que el puerto y el cifrado son los que indica su proveedor.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server hangs up.</source>
        <extracomment>verdict.protocol.disconnected.advice.3</extracomment>
        <translation>Si sigue así, diga a su proveedor en qué paso interrumpe la conexión el servidor.</translation>
    </message>
    <message>
        <source>The last thing the server said was: {reply}</source>
        <extracomment>verdict.protocol.disconnected.advice.4</extracomment>
        <translation>Lo último que dijo el servidor fue: {reply}</translation>
    </message>
    <message>
        <source>It closed the connection during “{step}”.</source>
        <extracomment>verdict.protocol.disconnected.step.explanation</extracomment>
        <translation>Cerró la conexión durante «{step}».</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense</source>
        <extracomment>verdict.protocol.malformed.headline</extracomment>
        <translation>La respuesta del servidor no tiene sentido</translation>
    </message>
    <message>
        <source>What it said does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.explanation</extracomment>
        <translation>Lo que dijo no sigue las reglas de SMTP.</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said: {reply}</source>
        <extracomment>verdict.protocol.malformed.advice.2.1</extracomment>
        <translation>Si lo son, comunique a su proveedor lo que dijo el servidor: {reply}</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said.</source>
        <extracomment>verdict.protocol.malformed.advice.2.2</extracomment>
        <translation>Si lo son, comunique a su proveedor lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>What it said during “{step}” does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.step.explanation</extracomment>
        <translation>Lo que dijo durante «{step}» no sigue las reglas de SMTP.</translation>
    </message>
    <message>
        <source>Its answers no longer belong to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.explanation</extracomment>
        <translation>Sus respuestas ya no corresponden a las preguntas, así que no se puede confiar en nada de lo que dice. La prueba se detuvo.</translation>
    </message>
    <message>
        <source>Test again from another network, in case something in between disturbs the connection.</source>
        <extracomment>verdict.protocol.desync.advice.1</extracomment>
        <translation>Pruebe de nuevo desde otra red, por si algo intermedio altera la conexión.</translation>
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
        <translation>Si sigue así, comunique a su proveedor lo que dijo el servidor: {reply}</translation>
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
        <translation>Si sigue así, avise a su proveedor.</translation>
    </message>
    <message>
        <source>During “{step}” its answers no longer belonged to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.step.explanation</extracomment>
        <translation>Durante «{step}» sus respuestas dejaron de corresponder a las preguntas, así que no se puede confiar en nada de lo que dice. La prueba se detuvo.</translation>
    </message>
    <message>
        <source>The server does not stop talking</source>
        <extracomment>verdict.protocol.too_long.headline</extracomment>
        <translation>El servidor no deja de hablar</translation>
    </message>
    <message>
        <source>Its answer was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.explanation</extracomment>
        <translation>Su respuesta fue más larga que cualquier respuesta normal, así que se terminó la prueba.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that an answer was longer than {size}.</source>
        <extracomment>verdict.protocol.too_long.advice.2.1</extracomment>
        <translation>Si lo son, diga a su proveedor que una respuesta superó los {size}.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that the server’s answers do not end.</source>
        <extracomment>verdict.protocol.too_long.advice.2.2</extracomment>
        <translation>Si lo son, diga a su proveedor que las respuestas del servidor no terminan.</translation>
    </message>
    <message>
        <source>Its answer during “{step}” was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.step.explanation</extracomment>
        <translation>Su respuesta durante «{step}» fue más larga que cualquier respuesta normal, así que se terminó la prueba.</translation>
    </message>
    <message>
        <source>Port {port} does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.1</extracomment>
        <translation>El puerto {port} no empieza con TLS</translation>
    </message>
    <message>
        <source>This port does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.2</extracomment>
        <translation>Este puerto no empieza con TLS</translation>
    </message>
    <message>
        <source>The server spoke plain text first. It probably expects STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.explanation</extracomment>
        <translation>El servidor habló primero sin cifrar. Probablemente espera STARTTLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port {port}.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.1</extracomment>
        <translation>Elija STARTTLS para el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.2</extracomment>
        <translation>Elija STARTTLS para este puerto.</translation>
    </message>
    <message>
        <source>Or choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.1</extracomment>
        <translation>O elija el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Or choose port {tls_port} together with TLS from the start.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.2</extracomment>
        <translation>O elija el puerto {tls_port} junto con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Or choose port {submission_port} together with STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.3
----------
verdict.encryption.plain_on_tls_port.advice.2</extracomment>
        <translation>O elija el puerto {submission_port} junto con STARTTLS.</translation>
    </message>
    <message>
        <source>With STARTTLS the connection starts plain and is then encrypted; with TLS from the start it is encrypted from the first byte.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.3</extracomment>
        <translation>Con STARTTLS la conexión empieza sin cifrar y después se cifra; con TLS desde el inicio está cifrada desde el primer byte.</translation>
    </message>
    <message>
        <source>The server spoke plain text first. With STARTTLS it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.proven.explanation</extracomment>
        <translation>El servidor habló primero sin cifrar. Con STARTTLS se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Port {port} probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.1</extracomment>
        <translation>El puerto {port} probablemente espera TLS desde el inicio, pero no se eligió esa opción. Los dos lados se quedaron esperando.</translation>
    </message>
    <message>
        <source>The port probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.2</extracomment>
        <translation>El puerto probablemente espera TLS desde el inicio, pero no se eligió esa opción. Los dos lados se quedaron esperando.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS, for port {port}.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.1</extracomment>
        <translation>Elija TLS desde el inicio, también llamado SSL/TLS, para el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS; the usual port for it is 465.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.2</extracomment>
        <translation>Elija TLS desde el inicio, también llamado SSL/TLS; su puerto habitual es el 465.</translation>
    </message>
    <message>
        <source>Port {port} expects TLS from the start</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.headline
----------
verdict.encryption.plain_on_tls_port.proven.headline</extracomment>
        <translation>El puerto {port} espera TLS desde el inicio</translation>
    </message>
    <message>
        <source>The server speaks TLS there from the first byte, but something else was chosen.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.explanation</extracomment>
        <translation>El servidor usa allí TLS desde el primer byte, pero no se eligió esa opción.</translation>
    </message>
    <message>
        <source>In plain text the server waits and says nothing. With TLS from the start it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.proven.explanation</extracomment>
        <translation>Sin cifrado, el servidor espera y no dice nada. Con TLS desde el inicio se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <extracomment>verdict.encryption.required.headline</extracomment>
        <translation>El servidor exige primero el cifrado</translation>
    </message>
    <message>
        <source>It lets nobody sign in or send before the connection is encrypted. Sign-in is offered only after that.</source>
        <extracomment>verdict.encryption.required.explanation</extracomment>
        <translation>No deja iniciar sesión ni enviar a nadie antes de cifrar la conexión. El inicio de sesión solo se ofrece después.</translation>
    </message>
    <message>
        <source>Choose STARTTLS (usually port 587) or TLS from the start, also called SSL/TLS (usually port 465): sign-in is offered only after encryption.</source>
        <extracomment>verdict.encryption.required.advice.1</extracomment>
        <translation>Elija STARTTLS (normalmente puerto 587) o TLS desde el inicio, también llamado SSL/TLS (normalmente puerto 465): el inicio de sesión solo se ofrece después de cifrar.</translation>
    </message>
    <message>
        <source>Port {other_port} with {other_encryption} was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.required.advice.2</extracomment>
        <translation>Se comprobó que el puerto {other_port} ({other_encryption}) funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>This port offers no encryption</source>
        <extracomment>verdict.starttls.not_offered.headline</extracomment>
        <translation>Este puerto no ofrece cifrado</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS on port {port}. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.1</extracomment>
        <translation>{host} no ofrece STARTTLS en el puerto {port}. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on this port. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.2</extracomment>
        <translation>El servidor no ofrece STARTTLS en este puerto. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Try port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.1
----------
verdict.starttls.not_offered.behind.advice.1.1</extracomment>
        <translation>Pruebe el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.2</extracomment>
        <translation>Pruebe el puerto {tls_port} con TLS desde el inicio, si su proveedor lo ofrece.</translation>
    </message>
    <message>
        <source>Try port {submission_port} with STARTTLS, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.3
----------
verdict.starttls.not_offered.behind.advice.1.3</extracomment>
        <translation>Pruebe el puerto {submission_port} con STARTTLS, si su proveedor lo ofrece.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on port {port}; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.1</extracomment>
        <translation>El servidor no anuncia STARTTLS en el puerto {port}; si su proveedor lo promete, puede que lo oculte un cortafuegos o un antivirus que lee el correo.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on this port; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.2</extracomment>
        <translation>El servidor no anuncia STARTTLS en este puerto; si su proveedor lo promete, puede que lo oculte un cortafuegos o un antivirus que lee el correo.</translation>
    </message>
    <message>
        <source>Go without encryption only for a server on this computer or in a network you trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.advice.3</extracomment>
        <translation>Prescinda del cifrado solo con un servidor de este equipo o de una red de confianza: cualquiera en el camino podría leer su contraseña.</translation>
    </message>
    <message>
        <source>Somebody on the way hides the encryption</source>
        <extracomment>verdict.starttls.not_offered.behind.headline</extracomment>
        <translation>Alguien en el camino oculta el cifrado</translation>
    </message>
    <message>
        <source>{host} does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.1</extracomment>
        <translation>{host} sí ofrece STARTTLS, pero no por este camino: un cortafuegos, un antivirus o un atacante elimina la oferta. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>The server does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.2</extracomment>
        <translation>El servidor sí ofrece STARTTLS, pero no por este camino: un cortafuegos, un antivirus o un atacante elimina la oferta. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, where nobody can remove anything.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.1.2</extracomment>
        <translation>Pruebe el puerto {tls_port} con TLS desde el inicio, donde nadie puede eliminar nada.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on port {port} here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.1</extracomment>
        <translation>Pruebe desde otra red y pregunte a quien administra esta por qué el servidor no anuncia aquí STARTTLS en el puerto {port}.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on this port here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.2</extracomment>
        <translation>Pruebe desde otra red y pregunte a quien administra esta por qué el servidor no anuncia aquí STARTTLS en este puerto.</translation>
    </message>
    <message>
        <source>Send nothing without encryption in a network that you do not trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.3</extracomment>
        <translation>No envíe nada sin cifrado en una red en la que no confíe: cualquiera en el camino podría leer su contraseña.</translation>
    </message>
    <message>
        <source>The server could not switch to encryption</source>
        <extracomment>verdict.starttls.refused.headline</extracomment>
        <translation>El servidor no pudo pasar al cifrado</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused. Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.explanation</extracomment>
        <translation>Ofreció STARTTLS, pero luego se negó. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Test again in a few minutes: the fault is on the server and may pass.</source>
        <extracomment>verdict.starttls.refused.advice.1</extracomment>
        <translation>Pruebe de nuevo dentro de unos minutos: el fallo está en el servidor y puede ser pasajero.</translation>
    </message>
    <message>
        <source>Until then, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.refused.advice.2.1
----------
verdict.tls.outdated.advice.2</extracomment>
        <translation>Hasta entonces, use el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start.</source>
        <extracomment>verdict.starttls.refused.advice.2.2</extracomment>
        <translation>Pruebe el puerto {tls_port} con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused ({reply_code}). Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.coded.explanation</extracomment>
        <translation>Ofreció STARTTLS, pero luego se negó ({reply_code}). Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection</source>
        <extracomment>verdict.starttls.injected.headline</extracomment>
        <translation>Puede que alguien esté manipulando la conexión</translation>
    </message>
    <message>
        <source>Plain text arrived where only encryption may follow. Somebody in between is changing the connection, or the server is badly broken; nothing secret was sent.</source>
        <extracomment>verdict.starttls.injected.explanation</extracomment>
        <translation>Llegó texto sin cifrar donde solo puede seguir el cifrado. Alguien en el camino altera la conexión, o el servidor está muy averiado; no se envió nada secreto.</translation>
    </message>
    <message>
        <source>Nothing secret was sent; do not send your password through this network for now.</source>
        <extracomment>verdict.starttls.injected.advice.1</extracomment>
        <translation>No se envió nada secreto; por ahora, no envíe su contraseña a través de esta red.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone.</source>
        <extracomment>verdict.starttls.injected.advice.2.2</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono.</translation>
    </message>
    <message>
        <source>If it happens there too, tell your provider.</source>
        <extracomment>verdict.starttls.injected.advice.3</extracomment>
        <translation>Si allí también ocurre, avise a su proveedor.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made</source>
        <extracomment>verdict.tls.handshake_failed.headline</extracomment>
        <translation>No se pudo establecer una conexión cifrada</translation>
    </message>
    <message>
        <source>Server and computer could not agree on TLS. The certificate is not the reason, and nothing secret was sent.</source>
        <extracomment>verdict.tls.handshake_failed.explanation</extracomment>
        <translation>El servidor y el equipo no se pusieron de acuerdo sobre TLS. El certificado no es el motivo, y no se envió nada secreto.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.1</extracomment>
        <translation>Hay una VPN activa en este equipo ({tunnel}): desactívela y pruebe de nuevo, ya que puede alterar el cifrado.</translation>
    </message>
    <message>
        <source>Test from another network: a firewall or a virus scanner in between may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.2</extracomment>
        <translation>Pruebe desde otra red: un cortafuegos o un antivirus intermedio puede alterar el cifrado.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.tls.handshake_failed.advice.3.1</extracomment>
        <translation>Si sigue así, diga a su proveedor el motivo técnico: {reason}</translation>
    </message>
    <message>
        <source>The server’s encryption is too old</source>
        <extracomment>verdict.tls.outdated.headline</extracomment>
        <translation>El cifrado del servidor es demasiado antiguo</translation>
    </message>
    <message>
        <source>{host} speaks only {spoken_version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.explanation.1</extracomment>
        <translation>{host} solo habla {spoken_version}. Los programas de correo seguros usan TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Server and computer have no safe TLS version or cipher in common. The server is probably the one that is too old.</source>
        <extracomment>verdict.tls.outdated.explanation.2</extracomment>
        <translation>El servidor y el equipo no tienen en común ninguna versión de TLS ni ningún algoritmo seguros. Probablemente es el servidor el que está anticuado.</translation>
    </message>
    <message>
        <source>Ask your provider to update the server to TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.advice.1</extracomment>
        <translation>Pida a su proveedor que actualice el servidor a TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Test again once it is updated; waiting alone will not help.</source>
        <extracomment>verdict.tls.outdated.advice.3</extracomment>
        <translation>Pruebe de nuevo cuando esté actualizado; esperar sin más no servirá de nada.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until the server is updated.</source>
        <extracomment>verdict.tls.outdated.advice.4</extracomment>
        <translation>Bajar el nivel de seguridad de un programa de correo es, como mucho, un parche hasta que se actualice el servidor.</translation>
    </message>
    <message>
        <source>{host} offers only {version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.known.explanation</extracomment>
        <translation>{host} solo ofrece {version}. Los programas de correo seguros usan TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The encryption of one side is too old</source>
        <extracomment>verdict.tls.outdated.pasted.headline</extracomment>
        <translation>El cifrado de uno de los dos lados es demasiado antiguo</translation>
    </message>
    <message>
        <source>{client} and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.1</extracomment>
        <translation>{client} y el servidor no tienen en común ninguna versión de TLS ni ningún algoritmo seguros. El mensaje no dice cuál de los dos está anticuado.</translation>
    </message>
    <message>
        <source>The program and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.2</extracomment>
        <translation>El programa y el servidor no tienen en común ninguna versión de TLS ni ningún algoritmo seguros. El mensaje no dice cuál de los dos está anticuado.</translation>
    </message>
    <message>
        <source>If other mail apps reach the server, this mail app or its computer is too old: update it, so that it can do TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.1</extracomment>
        <translation>Si otros programas de correo llegan al servidor, este programa o su equipo está anticuado: actualícelo para que admita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>If none does, the server’s encryption is too old: ask your provider to update it.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.2</extracomment>
        <translation>Si no llega ninguno, el cifrado del servidor es demasiado antiguo: pida a su proveedor que lo actualice.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until that side is updated.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.3</extracomment>
        <translation>Bajar el nivel de seguridad de un programa de correo es, como mucho, un parche hasta que se actualice ese lado.</translation>
    </message>
    <message>
        <source>The server’s encryption is too weak</source>
        <extracomment>verdict.tls.weak.headline</extracomment>
        <translation>El cifrado del servidor es demasiado débil</translation>
    </message>
    <message>
        <source>Keys or methods of {host} no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.1</extracomment>
        <translation>Las claves o los métodos de {host} ya no se consideran seguros. No se envió nada secreto.</translation>
    </message>
    <message>
        <source>Keys or methods of the server no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.2</extracomment>
        <translation>Las claves o los métodos del servidor ya no se consideran seguros. No se envió nada secreto.</translation>
    </message>
    <message>
        <source>Ask your provider to give the server keys and a certificate that count as safe today.</source>
        <extracomment>verdict.tls.weak.advice.1</extracomment>
        <translation>Pida a su proveedor que dote al servidor de claves y de un certificado que hoy se consideren seguros.</translation>
    </message>
    <message>
        <source>{host} lets in only computers that show a certificate of their own. Outbox Check has none to show.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.1</extracomment>
        <translation>{host} solo deja entrar a los equipos que presentan un certificado propio. Outbox Check no tiene ninguno que presentar.</translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.2</extracomment>
        <translation>El servidor solo deja entrar a los equipos que presentan un certificado propio.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator for a port where a password is enough.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.1</extracomment>
        <translation>Pida a su proveedor o administrador un puerto en el que baste una contraseña.</translation>
    </message>
    <message>
        <source>Otherwise use a mail app that can show a certificate, with the one that your administrator gives you.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.2</extracomment>
        <translation>Si no, use un programa de correo que pueda presentar un certificado, con el que le dé su administrador.</translation>
    </message>
    <message>
        <source>{client} cannot do this</source>
        <extracomment>verdict.client.limitation.headline.1</extracomment>
        <translation>{client} no puede hacer esto</translation>
    </message>
    <message>
        <source>The mail app cannot do this</source>
        <extracomment>verdict.client.limitation.headline.2</extracomment>
        <translation>El programa de correo no puede hacer esto</translation>
    </message>
    <message>
        <source>The fault is in the program, or in what it needs on its computer, and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.explanation</extracomment>
        <translation>El fallo está en el programa, o en lo que necesita de su equipo, y no en el servidor. No puede hacer lo que pide esta configuración.</translation>
    </message>
    <message>
        <source>Update the mail app and the computer it runs on, or use another app.</source>
        <extracomment>verdict.client.limitation.advice.1</extracomment>
        <translation>Actualice el programa de correo y el equipo en el que funciona, o use otro programa.</translation>
    </message>
    <message>
        <source>Keep user name and password to plain letters, digits and signs, which every program can send.</source>
        <extracomment>verdict.client.limitation.advice.2</extracomment>
        <translation>Use en el nombre de usuario y la contraseña solo letras sin acentos, cifras y signos comunes, que cualquier programa puede enviar.</translation>
    </message>
    <message>
        <source>Choose one kind of encryption only: TLS from the start for port 465, STARTTLS for port 587.</source>
        <extracomment>verdict.client.limitation.advice.3</extracomment>
        <translation>Elija un solo tipo de cifrado: TLS desde el inicio para el puerto 465, STARTTLS para el puerto 587.</translation>
    </message>
    <message>
        <source>Outbox Check cannot do this</source>
        <extracomment>verdict.client.limitation.tested.headline</extracomment>
        <translation>Outbox Check no puede hacer esto</translation>
    </message>
    <message>
        <source>The fault is in this program and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.tested.explanation</extracomment>
        <translation>El fallo está en este programa y no en el servidor. No puede hacer lo que pide esta configuración.</translation>
    </message>
    <message>
        <source>See whether there is a newer version of Outbox Check.</source>
        <extracomment>verdict.client.limitation.tested.advice.1</extracomment>
        <translation>Compruebe si hay una versión más reciente de Outbox Check.</translation>
    </message>
    <message>
        <source>Choose another sign-in method, or keep to plain letters, digits and signs.</source>
        <extracomment>verdict.client.limitation.tested.advice.2</extracomment>
        <translation>Elija otro método de inicio de sesión, o use solo letras sin acentos, cifras y signos comunes.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry this user name or password</source>
        <extracomment>verdict.client.limitation.mechanism.headline</extracomment>
        <translation>{mechanism} no puede transmitir este nombre de usuario o esta contraseña</translation>
    </message>
    <message>
        <source>The user name or the password has characters that {mechanism} cannot carry. The program stopped here; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.explanation</extracomment>
        <translation>El nombre de usuario o la contraseña contienen caracteres que {mechanism} no puede transmitir. El programa se detuvo aquí; el servidor no tiene la culpa.</translation>
    </message>
    <message>
        <source>Choose another sign-in method; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.1</extracomment>
        <translation>Elija otro método de inicio de sesión; el servidor no tiene la culpa.</translation>
    </message>
    <message>
        <source>Or set a password of plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.2</extracomment>
        <translation>O ponga una contraseña solo con letras sin acentos, cifras y signos comunes.</translation>
    </message>
    <message>
        <source>{international_address} cannot be used here</source>
        <extracomment>verdict.client.limitation.address.headline</extracomment>
        <translation>{international_address} no se puede usar aquí</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. This program can send them only with SMTPUTF8, which {host} does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.1</extracomment>
        <translation>La dirección «{international_address}» tiene letras que no son ASCII. Este programa solo puede enviarlas con SMTPUTF8, que {host} no ofrece.</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. They can be sent only with SMTPUTF8, which the server does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.2</extracomment>
        <translation>La dirección «{international_address}» tiene letras que no son ASCII. Solo se pueden enviar con SMTPUTF8, que el servidor no ofrece.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.address.advice.1</extracomment>
        <translation>Use una dirección solo con letras sin acentos, cifras y signos comunes.</translation>
    </message>
    <message>
        <source>Or use a server that offers SMTPUTF8.</source>
        <extracomment>verdict.client.limitation.address.advice.2</extracomment>
        <translation>O use un servidor que ofrezca SMTPUTF8.</translation>
    </message>
    <message>
        <source>Your internet address {client_ip} is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.1</extracomment>
        <translation>Su dirección de Internet {client_ip} está bloqueada</translation>
    </message>
    <message>
        <source>Your internet address is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.2</extracomment>
        <translation>Su dirección de Internet está bloqueada</translation>
    </message>
    <message>
        <source>The server takes nothing from {client_ip}, because the list {block_list} names it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.1</extracomment>
        <translation>El servidor no acepta nada de {client_ip} porque figura en la lista {block_list}. Su configuración puede ser correcta; deje la contraseña como está.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, because it is on the list {block_list}. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.2</extracomment>
        <translation>El servidor no acepta nada de esta dirección de Internet porque está en la lista {block_list}. Su configuración puede ser correcta; deje la contraseña como está.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, which is probably on a block list or not trusted. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.3</extracomment>
        <translation>El servidor no acepta nada de esta dirección de Internet, que probablemente está en una lista de bloqueo o no es de confianza. Su configuración puede ser correcta; deje la contraseña como está.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in: port {relay_port} is for mail between servers, and there most home and office addresses are blocked.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.1</extracomment>
        <translation>Use el puerto 587 con STARTTLS o el 465 con TLS e inicie sesión: el puerto {relay_port} es para el correo entre servidores, y allí la mayoría de las direcciones de casas y oficinas están bloqueadas.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in, because with a sign-in the address usually does not matter.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.2</extracomment>
        <translation>Use el puerto 587 con STARTTLS o el 465 con TLS e inicie sesión, porque con inicio de sesión la dirección no suele importar.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, because other people’s mail comes from its address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.1</extracomment>
        <translation>Hay una VPN activa en este equipo ({tunnel}): desactívela y pruebe de nuevo, porque desde su dirección también sale correo de otras personas.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: other people’s mail comes from a VPN’s address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.2</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono, y sin VPN: desde la dirección de una VPN también sale correo de otras personas.</translation>
    </message>
    <message>
        <source>Ask for {client_ip} to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.1</extracomment>
        <translation>Pida que se quite {client_ip} de la lista: el sitio web de {block_list} explica cómo.</translation>
    </message>
    <message>
        <source>Ask for the address to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.2</extracomment>
        <translation>Pida que se quite la dirección de la lista: el sitio web de {block_list} explica cómo.</translation>
    </message>
    <message>
        <source>If the server names a block list, its website shows how to have the address taken off it.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.3</extracomment>
        <translation>Si el servidor nombra una lista de bloqueo, el sitio web de esta explica cómo pedir que se quite la dirección.</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address, and quote: {reply}</source>
        <extracomment>verdict.client.ip_blocked.advice.4.1</extracomment>
        <translation>En un servidor alquilado, pida a la empresa de alojamiento que dé un nombre a la dirección (DNS inverso) u otra dirección, y cite: {reply}</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address.</source>
        <extracomment>verdict.client.ip_blocked.advice.4.2</extracomment>
        <translation>En un servidor alquilado, pida a la empresa de alojamiento que dé un nombre a la dirección (DNS inverso) u otra dirección.</translation>
    </message>
    <message>
        <source>Test stopped</source>
        <extracomment>verdict.cancelled.headline</extracomment>
        <translation>Prueba detenida</translation>
    </message>
    <message>
        <source>You stopped the test. No settings were changed.</source>
        <extracomment>verdict.cancelled.explanation</extracomment>
        <translation>Usted detuvo la prueba. No se cambió ninguna configuración.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>verdict.cancelled.advice.1</extracomment>
        <translation>Pruebe de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No message was sent and no settings were changed.</source>
        <extracomment>verdict.cancelled.before_message.explanation</extracomment>
        <translation>Usted detuvo la prueba en este punto: {doing}. No se envió ningún mensaje ni se cambió ninguna configuración.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. The message may or may not arrive; no settings were changed.</source>
        <extracomment>verdict.cancelled.message.explanation</extracomment>
        <translation>Usted detuvo la prueba en este punto: {doing}. Puede que el mensaje llegue o puede que no; no se cambió ninguna configuración.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No settings were changed.</source>
        <extracomment>verdict.cancelled.goodbye.explanation</extracomment>
        <translation>Usted detuvo la prueba en este punto: {doing}. No se cambió ninguna configuración.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>verdict.internal.headline</extracomment>
        <translation>Algo ha fallado en este programa</translation>
    </message>
    <message>
        <source>The test could not finish because of a fault in Outbox Check. Your settings are unchanged.</source>
        <extracomment>verdict.internal.explanation</extracomment>
        <translation>La prueba no pudo terminar por un fallo de Outbox Check. Su configuración no ha cambiado.</translation>
    </message>
    <message>
        <source>If it happens again, report it to the makers of Outbox Check together with what is shown at the failed step.</source>
        <extracomment>verdict.internal.advice.2</extracomment>
        <translation>Si vuelve a ocurrir, comuníquelo a los autores de Outbox Check junto con lo que se muestra en el paso fallido.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <extracomment>verdict.form.invalid.headline</extracomment>
        <translation>Algunos datos de la configuración no se pueden usar</translation>
    </message>
    <message>
        <source>They have to be corrected before a test is possible. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.explanation</extracomment>
        <translation>Hay que corregirlos antes de poder probar. No se envió nada.</translation>
    </message>
    <message>
        <source>Correct the marked fields and test again.</source>
        <extracomment>verdict.form.invalid.advice.1</extracomment>
        <translation>Corrija los campos marcados y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This text names no error</source>
        <extracomment>verdict.form.invalid.pasted.headline</extracomment>
        <translation>Este texto no contiene ningún error</translation>
    </message>
    <message>
        <source>Nothing in it tells what went wrong when mail was sent.</source>
        <extracomment>verdict.form.invalid.pasted.explanation</extracomment>
        <translation>Nada en él dice qué falló al enviar correo.</translation>
    </message>
    <message>
        <source>Paste the whole message that the mail app showed, or the lines around it in its log.</source>
        <extracomment>verdict.form.invalid.pasted.advice.1</extracomment>
        <translation>Pegue el mensaje completo que mostró el programa de correo, o las líneas de alrededor en su registro.</translation>
    </message>
    <message>
        <source>Say also which server, port and encryption were used: often they explain the rest.</source>
        <extracomment>verdict.form.invalid.pasted.advice.2</extracomment>
        <translation>Indique también qué servidor, puerto y cifrado se usaron: a menudo explican el resto.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.fields.explanation</extracomment>
        <translation>Hay que corregir: {fields}. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no server called {host}</source>
        <extracomment>verdict.dns.not_found.headline.1</extracomment>
        <translation>No hay ningún servidor llamado {host}</translation>
    </message>
    <message>
        <source>There is no server with this name</source>
        <extracomment>verdict.dns.not_found.headline.2</extracomment>
        <translation>No hay ningún servidor con este nombre</translation>
    </message>
    <message>
        <source>The internet knows no name “{host}”. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.1</extracomment>
        <translation>Internet no conoce ningún nombre «{host}». El nombre no existe, así que hay que corregirlo.</translation>
    </message>
    <message>
        <source>The internet does not know the name of the server. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.2</extracomment>
        <translation>Internet no conoce el nombre del servidor. El nombre no existe, así que hay que corregirlo.</translation>
    </message>
    <message>
        <source>Correct the name: check “{host}” letter by letter, it is shown exactly as it was looked up.</source>
        <extracomment>verdict.dns.not_found.advice.1.1</extracomment>
        <translation>Corrija el nombre: revise «{host}» letra por letra; se muestra tal como se buscó.</translation>
    </message>
    <message>
        <source>Correct the name of the server: check it letter by letter, and look for blanks and stray signs around it.</source>
        <extracomment>verdict.dns.not_found.advice.1.2</extracomment>
        <translation>Corrija el nombre del servidor: revíselo letra por letra y busque espacios y signos sobrantes alrededor.</translation>
    </message>
    <message>
        <source>{provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.dns.not_found.advice.2.1</extracomment>
        <translation>{provider} indica {known_host} como su servidor de salida.</translation>
    </message>
    <message>
        <source>Your provider may use smtp.{domain} or mail.{domain}.</source>
        <extracomment>verdict.dns.not_found.advice.2.2</extracomment>
        <translation>Puede que su proveedor use smtp.{domain} o mail.{domain}.</translation>
    </message>
    <message>
        <source>Your provider lists the right name as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.dns.not_found.advice.3</extracomment>
        <translation>Su proveedor indica el nombre correcto como «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>The server has no IPv4 address</source>
        <extracomment>verdict.dns.not_found.ipv4.headline.2</extracomment>
        <translation>El servidor no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv6 addresses, and only IPv4 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv4.explanation</extracomment>
        <translation>El nombre existe, pero solo con direcciones IPv6, y solo se debía usar IPv4.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv4 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.1</extracomment>
        <translation>Permita cualquier protocolo de Internet en lugar de solo IPv4 y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name “{host}”: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.1</extracomment>
        <translation>Si tiene que usar IPv4, corrija el nombre «{host}»: pida a su proveedor un servidor con dirección IPv4.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.2</extracomment>
        <translation>Si tiene que usar IPv4, corrija el nombre: pida a su proveedor un servidor con dirección IPv4.</translation>
    </message>
    <message>
        <source>The server has no IPv6 address</source>
        <extracomment>verdict.dns.not_found.ipv6.headline.2</extracomment>
        <translation>El servidor no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv4 addresses, and only IPv6 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv6.explanation</extracomment>
        <translation>El nombre existe, pero solo con direcciones IPv4, y solo se debía usar IPv6.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv6 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.1</extracomment>
        <translation>Permita cualquier protocolo de Internet en lugar de solo IPv6 y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name “{host}”: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.1</extracomment>
        <translation>Si tiene que usar IPv6, corrija el nombre «{host}»: pida a su proveedor un servidor con dirección IPv6.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.2</extracomment>
        <translation>Si tiene que usar IPv6, corrija el nombre: pida a su proveedor un servidor con dirección IPv6.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.1</extracomment>
        <translation>No se pudo buscar el nombre {host}</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.2</extracomment>
        <translation>No se pudo buscar el nombre del servidor</translation>
    </message>
    <message>
        <source>Your network’s name service (DNS) did not give an answer. The name may well be right; other names probably fail too.</source>
        <extracomment>verdict.dns.resolver_failure.explanation</extracomment>
        <translation>El servicio de nombres (DNS) de su red no dio respuesta. El nombre bien puede ser correcto; otros nombres probablemente también fallan.</translation>
    </message>
    <message>
        <source>Open a well-known website: if that fails too, no name can be looked up here, and yours may well be right.</source>
        <extracomment>verdict.dns.resolver_failure.advice.1</extracomment>
        <translation>Abra un sitio web conocido: si también falla, aquí no se puede buscar ningún nombre, y el suyo bien puede ser correcto.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may answer for DNS.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.1</extracomment>
        <translation>Hay una VPN activa en este equipo ({tunnel}): desactívela y pruebe de nuevo, ya que puede encargarse del DNS.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, and its VPN if it uses one.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.2</extracomment>
        <translation>Compruebe la conexión de red de este equipo, y su VPN si usa una.</translation>
    </message>
    <message>
        <source>In a container or on a rented server, check its DNS settings.</source>
        <extracomment>verdict.dns.resolver_failure.advice.3</extracomment>
        <translation>En un contenedor o un servidor alquilado, compruebe su configuración de DNS.</translation>
    </message>
    <message>
        <source>Port {port} is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.1</extracomment>
        <translation>El puerto {port} probablemente está bloqueado en esta red</translation>
    </message>
    <message>
        <source>The connection is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.2</extracomment>
        <translation>La conexión probablemente está bloqueada en esta red</translation>
    </message>
    <message>
        <source>The connection never reached {host}, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking port {port}.</source>
        <extracomment>verdict.connect.blocked.explanation.1</extracomment>
        <translation>La conexión no llegó a {host}, así que su nombre de usuario y su contraseña no intervinieron. Un cortafuegos, su proveedor de Internet o su empresa de alojamiento probablemente bloquea el puerto {port}.</translation>
    </message>
    <message>
        <source>The connection never reached the server, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking it.</source>
        <extracomment>verdict.connect.blocked.explanation.2</extracomment>
        <translation>La conexión no llegó al servidor, así que su nombre de usuario y su contraseña no intervinieron. Un cortafuegos, su proveedor de Internet o su empresa de alojamiento probablemente la bloquea.</translation>
    </message>
    <message>
        <source>Use another port: {other_port} with {other_encryption} was seen to work on this server, up to signing in.</source>
        <extracomment>verdict.connect.blocked.advice.1.1</extracomment>
        <translation>Use otro puerto: se comprobó que el {other_port} ({other_encryption}) funciona en este servidor hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try another port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.blocked.advice.1.2</extracomment>
        <translation>Pruebe otro puerto: {provider} indica el {known_port} ({provider_encryption}) para este servidor.</translation>
    </message>
    <message>
        <source>Try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.advice.1.3</extracomment>
        <translation>Pruebe otro puerto de envío, si su proveedor lo ofrece: {other_ports}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open port {port}.</source>
        <extracomment>verdict.connect.blocked.advice.2.1
----------
verdict.connect.blocked.ipv6_works.advice.3.1</extracomment>
        <translation>Pida a su proveedor de Internet, a su empresa de alojamiento o a quien administra el cortafuegos que abra el puerto {port}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open the port.</source>
        <extracomment>verdict.connect.blocked.advice.2.2
----------
verdict.connect.blocked.ipv6_works.advice.3.2</extracomment>
        <translation>Pida a su proveedor de Internet, a su empresa de alojamiento o a quien administra el cortafuegos que abra el puerto.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the connection never got as far as asking for them.</source>
        <extracomment>verdict.connect.blocked.advice.3
----------
verdict.connect.blocked.ipv6_works.advice.4
----------
verdict.connect.timeout.advice.3</extracomment>
        <translation>Deje el nombre de usuario y la contraseña como están: la conexión no llegó a pedirlos.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since many block mail.</source>
        <extracomment>verdict.connect.blocked.advice.4.1
----------
verdict.connect.timeout.advice.2.1</extracomment>
        <translation>Hay una VPN activa en este equipo ({tunnel}): desactívela y pruebe de nuevo, ya que muchas bloquean el correo.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer ({proxy}): networks with a proxy often block mail, so test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.blocked.advice.4.2
----------
verdict.connect.timeout.advice.2.2
----------
verdict.connect.reset.advice.1.2</extracomment>
        <translation>Este equipo tiene configurado un proxy ({proxy}): las redes con proxy suelen bloquear el correo, así que pruebe desde otra red, por ejemplo con un teléfono.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: if it works there, this network blocks the port.</source>
        <extracomment>verdict.connect.blocked.advice.4.3</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono, y sin VPN: si allí funciona, esta red bloquea el puerto.</translation>
    </message>
    <message>
        <source>Port {port} is blocked on this network</source>
        <extracomment>verdict.connect.blocked.proven.headline</extracomment>
        <translation>El puerto {port} está bloqueado en esta red</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. Port {other_port} on the same server does answer, so a firewall or your internet provider is probably blocking {port}.</source>
        <extracomment>verdict.connect.blocked.proven.explanation</extracomment>
        <translation>En {wait} nada respondió en el puerto {port}, así que su nombre de usuario y su contraseña no intervinieron. El puerto {other_port} del mismo servidor sí responde, de modo que un cortafuegos o su proveedor de Internet probablemente bloquea el {port}.</translation>
    </message>
    <message>
        <source>The way to {host} over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.1</extracomment>
        <translation>El camino a {host} por IPv4 probablemente está bloqueado</translation>
    </message>
    <message>
        <source>The way over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.2</extracomment>
        <translation>El camino por IPv4 probablemente está bloqueado</translation>
    </message>
    <message>
        <source>Choose IPv6 only: over IPv6 the server was seen to work.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.1
----------
verdict.connect.refused.ipv6_works.advice.1</extracomment>
        <translation>Elija solo IPv6: se comprobó que el servidor funciona por IPv6.</translation>
    </message>
    <message>
        <source>Or try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.2</extracomment>
        <translation>O pruebe otro puerto de envío, si su proveedor lo ofrece: {other_ports}.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}</source>
        <extracomment>verdict.connect.refused.headline.1
----------
verdict.connect.refused.local.headline.1</extracomment>
        <translation>{host} no acepta conexiones en el puerto {port}</translation>
    </message>
    <message>
        <source>The server does not accept connections on this port</source>
        <extracomment>verdict.connect.refused.headline.2</extracomment>
        <translation>El servidor no acepta conexiones en este puerto</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens at {endpoint}. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.1</extracomment>
        <translation>El servidor respondió enseguida y dijo que no: nada escucha en {endpoint}. Normalmente el puerto o el servidor no es el correcto.</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens on that port. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.2</extracomment>
        <translation>El servidor respondió enseguida y dijo que no: nada escucha en ese puerto. Normalmente el puerto o el servidor no es el correcto.</translation>
    </message>
    <message>
        <source>Nothing listens on that port, so check it; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.advice.1
----------
verdict.connect.refused.remote.advice.1.4</extracomment>
        <translation>Nada escucha en ese puerto, así que compruébelo; los habituales son 587 con STARTTLS y 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.connect.refused.advice.2.1
----------
verdict.connect.refused.remote.advice.2.1</extracomment>
        <translation>Compruebe el servidor: {provider} indica {known_host} como su servidor de salida.</translation>
    </message>
    <message>
        <source>Check the server: your provider lists it as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.connect.refused.advice.2.2
----------
verdict.connect.refused.remote.advice.2.2</extracomment>
        <translation>Compruebe el servidor: su proveedor lo llama «servidor de salida» o «SMTP».</translation>
    </message>
    <message>
        <source>If it is “localhost”, that is this computer itself, and the setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.advice.3</extracomment>
        <translation>Si es «localhost», es este mismo equipo, y el ajuste con el servidor de su proveedor probablemente no se aplicó.</translation>
    </message>
    <message>
        <source>If both are right, the mail service on that server is probably down: ask your provider.</source>
        <extracomment>verdict.connect.refused.advice.4
----------
verdict.connect.refused.remote.advice.3</extracomment>
        <translation>Si los dos son correctos, el servicio de correo de ese servidor probablemente está caído: pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>This computer does not accept connections for mail</source>
        <extracomment>verdict.connect.refused.local.headline.2</extracomment>
        <translation>Este equipo no acepta conexiones de correo</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens at {endpoint}. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.1</extracomment>
        <translation>«{host}» es este mismo equipo, o el contenedor en el que funciona, y nada escucha en {endpoint}. El ajuste con el servidor de su proveedor probablemente no se aplicó.</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens there. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.2</extracomment>
        <translation>«{host}» es este mismo equipo, o el contenedor en el que funciona, y allí nada escucha. El ajuste con el servidor de su proveedor probablemente no se aplicó.</translation>
    </message>
    <message>
        <source>Enter the outgoing server of your provider and its port: “{host}” is this computer itself, so the setting was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.advice.1</extracomment>
        <translation>Escriba el servidor de salida de su proveedor y su puerto: «{host}» es este mismo equipo, así que el ajuste probablemente no se aplicó.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge on this computer is meant, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.local.advice.2.1</extracomment>
        <translation>Si se trata de un servidor de correo o un puente de correo de este equipo, use el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge should run on this computer, start it, and check on which port it listens.</source>
        <extracomment>verdict.connect.refused.local.advice.2.2</extracomment>
        <translation>Si en este equipo debe funcionar un servidor de correo o un puente de correo, inícielo y compruebe en qué puerto escucha.</translation>
    </message>
    <message>
        <source>In a container, “{host}” is the container and not the computer around it.</source>
        <extracomment>verdict.connect.refused.local.advice.3</extracomment>
        <translation>En un contenedor, «{host}» es el contenedor y no el equipo que lo aloja.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so use another port of this server: {other_port} with {other_encryption} was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.1</extracomment>
        <translation>Nada escucha en {endpoint}, así que use otro puerto de este servidor: se comprobó que el {other_port} ({other_encryption}) funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, and {provider} names port {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.2</extracomment>
        <translation>Nada escucha en {endpoint}, y {provider} indica el puerto {known_port} ({provider_encryption}) para este servidor.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so check the port; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.3</extracomment>
        <translation>Nada escucha en {endpoint}, así que compruebe el puerto; los habituales son 587 con STARTTLS y 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <extracomment>verdict.connect.timeout.headline.1</extracomment>
        <translation>{host} no respondió</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>verdict.connect.timeout.headline.2</extracomment>
        <translation>El servidor no respondió</translation>
    </message>
    <message>
        <source>Nothing answered on port {port}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.1</extracomment>
        <translation>Nada respondió en el puerto {port}, así que su nombre de usuario y su contraseña no intervinieron. El servidor puede estar caído, el puerto puede ser incorrecto o esta red puede bloquear el correo.</translation>
    </message>
    <message>
        <source>Nothing answered, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.2</extracomment>
        <translation>Nada respondió, así que su nombre de usuario y su contraseña no intervinieron. El servidor puede estar caído, el puerto puede ser incorrecto o esta red puede bloquear el correo.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.connect.timeout.advice.1.2</extracomment>
        <translation>Compruebe el servidor: {provider} indica {known_host}, puerto {provider_port} ({provider_encryption}).</translation>
    </message>
    <message>
        <source>Check the port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.timeout.advice.1.3</extracomment>
        <translation>Compruebe el puerto: {provider} indica el {known_port} ({provider_encryption}) para este servidor.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS and 465 with TLS from the start are the usual ones.</source>
        <extracomment>verdict.connect.timeout.advice.1.4
----------
verdict.connect.reset.advice.2.2</extracomment>
        <translation>Compruebe el servidor y el puerto: lo habitual es 587 con STARTTLS y 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if it works there, this network blocks mail.</source>
        <extracomment>verdict.connect.timeout.advice.2.3</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono: si allí funciona, esta red bloquea el correo.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, in case the server is down.</source>
        <extracomment>verdict.connect.timeout.advice.4</extracomment>
        <translation>Pruebe de nuevo dentro de unos minutos, por si el servidor está caído.</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.timed.explanation</extracomment>
        <translation>En {wait} nada respondió en el puerto {port}, así que su nombre de usuario y su contraseña no intervinieron. El servidor puede estar caído, el puerto puede ser incorrecto o esta red puede bloquear el correo.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.1</extracomment>
        <translation>La conexión con {host} se cortó enseguida</translation>
    </message>
    <message>
        <source>The connection was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.2</extracomment>
        <translation>La conexión se cortó enseguida</translation>
    </message>
    <message>
        <source>Something ended the connection before the server said a word. A firewall, a VPN or a virus scanner is probably in between, or the server turns this network away.</source>
        <extracomment>verdict.connect.reset.explanation</extracomment>
        <translation>Algo cortó la conexión antes de que el servidor dijera una palabra. Probablemente hay un cortafuegos, una VPN o un antivirus de por medio, o el servidor rechaza esta red.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN.</source>
        <extracomment>verdict.connect.reset.advice.1.3</extracomment>
        <translation>Pruebe desde otra red, por ejemplo con un teléfono, y sin VPN.</translation>
    </message>
    <message>
        <source>If it stays like this everywhere, ask your provider whether the server turns visitors away.</source>
        <extracomment>verdict.connect.reset.advice.3</extracomment>
        <translation>Si en todas partes sigue así, pregunte a su proveedor si el servidor rechaza visitantes.</translation>
    </message>
    <message>
        <source>The connection ended before the server said a word. Port 465 normally expects TLS from the start, but something else was chosen.</source>
        <extracomment>verdict.connect.reset.tls_port.explanation</extracomment>
        <translation>La conexión se cortó antes de que el servidor dijera una palabra. El puerto 465 normalmente espera TLS desde el inicio, pero no se eligió esa opción.</translation>
    </message>
    <message>
        <source>Choose TLS from the start for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.1</extracomment>
        <translation>Elija TLS desde el inicio para el puerto 465, o el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.1</extracomment>
        <translation>Si eso no cambia nada, desactive la VPN activa en este equipo ({tunnel}) y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If that changes nothing, test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.2</extracomment>
        <translation>Si eso no cambia nada, pruebe desde otra red, por ejemplo con un teléfono.</translation>
    </message>
    <message>
        <source>No network connection was found. Connect and test again.</source>
        <extracomment>verdict.connect.offline.explanation</extracomment>
        <translation>No se encontró ninguna conexión de red. Conéctese y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Connect to a network, then test again.</source>
        <extracomment>verdict.connect.offline.advice.1</extracomment>
        <translation>Conéctese a una red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check that flight mode is off and that the cable or the wireless network is connected.</source>
        <extracomment>verdict.connect.offline.advice.2</extracomment>
        <translation>Compruebe que el modo avión está desactivado y que el cable o la red inalámbrica están conectados.</translation>
    </message>
    <message>
        <source>No route to {host}</source>
        <extracomment>verdict.connect.unreachable.headline.1</extracomment>
        <translation>No hay ruta hasta {host}</translation>
    </message>
    <message>
        <source>This network cannot reach the server’s address. A VPN may be needed.</source>
        <extracomment>verdict.connect.unreachable.explanation</extracomment>
        <translation>Esta red no puede llegar a la dirección del servidor. Puede que haga falta una VPN.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or a school, connect to its network or its VPN and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.1</extracomment>
        <translation>Si el servidor es de una empresa o un centro educativo, conéctese a su red o a su VPN y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): if it is not that of the server’s owner, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.1</extracomment>
        <translation>Hay una VPN activa en este equipo ({tunnel}): si no es la del propietario del servidor, desactívela y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If you do use a VPN, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.2</extracomment>
        <translation>Si usa una VPN, desactívela y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check that {host} is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.1</extracomment>
        <translation>Compruebe que {host} es el servidor que usted quiere.</translation>
    </message>
    <message>
        <source>Check that it is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.2</extracomment>
        <translation>Compruebe que es el servidor que usted quiere.</translation>
    </message>
    <message>
        <source>IPv6 does not work on this network</source>
        <extracomment>verdict.connect.ipv6_broken.headline</extracomment>
        <translation>IPv6 no funciona en esta red</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. Over IPv4 it may work.</source>
        <extracomment>verdict.connect.ipv6_broken.explanation</extracomment>
        <translation>Se probó el servidor por IPv6, e IPv6 no funciona aquí. Por IPv4 puede funcionar.</translation>
    </message>
    <message>
        <source>Choose IPv4 only and test again: IPv4 may work where IPv6 does not.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.1</extracomment>
        <translation>Elija solo IPv4 y pruebe de nuevo: IPv4 puede funcionar donde IPv6 no funciona.</translation>
    </message>
    <message>
        <source>Look at the result over IPv4 too: where a port is blocked, the first thing seen is often an IPv6 error.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.2</extracomment>
        <translation>Mire también el resultado por IPv4: cuando un puerto está bloqueado, lo primero que se ve suele ser un error de IPv6.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.3</extracomment>
        <translation>O pida a quien administra esta red que repare IPv6.</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.explanation</extracomment>
        <translation>Se probó el servidor por IPv6, e IPv6 no funciona aquí. Una segunda comprobación por IPv4 funcionó hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose IPv4 only: over IPv4 the server was seen to work, so IPv4 may work for every mail app here.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.1</extracomment>
        <translation>Elija solo IPv4: se comprobó que el servidor funciona por IPv4, así que puede servir para todos los programas de correo de aquí.</translation>
    </message>
    <message>
        <source>Look at other programs too: where a port is blocked, the first thing seen is often an IPv6 error, but here IPv4 got through.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.2</extracomment>
        <translation>Mire también otros programas: cuando un puerto está bloqueado, lo primero que se ve suele ser un error de IPv6, pero aquí IPv4 sí llegó.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: port {submission_port} with STARTTLS, or port 465 with TLS from the start.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.1</extracomment>
        <translation>Use cifrado si su proveedor lo ofrece, para que nadie en el camino pueda leer el correo y la contraseña: puerto {submission_port} con STARTTLS, o puerto 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: this port offers none, but port 465 with TLS from the start may.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.2</extracomment>
        <translation>Use cifrado si su proveedor lo ofrece, para que nadie en el camino pueda leer el correo y la contraseña: este puerto no lo ofrece, pero quizá sí el puerto 465 con TLS desde el inicio.</translation>
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
        <translation>Usted no puede enviar como {email}</translation>
    </message>
    <message>
        <source>The server refuses this sender</source>
        <extracomment>verdict.sender.not_authorized.headline.2</extracomment>
        <translation>El servidor rechaza este remitente</translation>
    </message>
    <message>
        <source>The server does not let the account {username} send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.1</extracomment>
        <translation>El servidor no permite que la cuenta {username} envíe como {email}.</translation>
    </message>
    <message>
        <source>The server does not let this account send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.2</extracomment>
        <translation>El servidor no permite que esta cuenta envíe como {email}.</translation>
    </message>
    <message>
        <source>It does not let this account send with this address.</source>
        <extracomment>verdict.sender.not_authorized.explanation.3</extracomment>
        <translation>No permite que esta cuenta envíe con esta dirección.</translation>
    </message>
    <message>
        <source>Use the address of the account you sign in with as the sender.</source>
        <extracomment>verdict.sender.not_authorized.advice.1</extracomment>
        <translation>Use como remitente la dirección de la cuenta con la que inicia sesión.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for an alias, or for the right to send as this address.</source>
        <extracomment>verdict.sender.not_authorized.advice.2</extracomment>
        <translation>O pida a su proveedor o administrador un alias, o el permiso para enviar con esta dirección.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the same address as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.explanation</extracomment>
        <translation>El servidor aceptó el inicio de sesión como {username}, pero no la misma dirección como remitente.</translation>
    </message>
    <message>
        <source>Check that {email} is the main address of the account, and use that one as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.1</extracomment>
        <translation>Compruebe que {email} es la dirección principal de la cuenta y use esa como remitente.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for the right to send, or for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.2</extracomment>
        <translation>O pida a su proveedor o administrador el permiso para enviar, o {email} como alias.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the sender {email}.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.explanation</extracomment>
        <translation>El servidor aceptó el inicio de sesión como {username}, pero no el remitente {email}.</translation>
    </message>
    <message>
        <source>Use the address of the account {username} as the sender.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.1</extracomment>
        <translation>Use como remitente la dirección de la cuenta {username}.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for {email} as an alias, or for the right to send as it.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.2</extracomment>
        <translation>O pida a su proveedor o administrador {email} como alias, o el permiso para enviar con ella.</translation>
    </message>
    <message>
        <source>The server does not take mail from {email}, and nobody was signed in.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.explanation</extracomment>
        <translation>El servidor no acepta correo de {email}, y nadie había iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in with the account that {email} belongs to.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.1</extracomment>
        <translation>Inicie sesión con la cuenta a la que pertenece {email}.</translation>
    </message>
    <message>
        <source>Or use the address of an account of yours as the sender, or ask for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.2</extracomment>
        <translation>O use como remitente la dirección de una cuenta suya, o pida {email} como alias.</translation>
    </message>
    <message>
        <source>{email} is not confirmed as a sender yet</source>
        <extracomment>verdict.sender.not_verified.headline.1</extracomment>
        <translation>{email} aún no está confirmada como remitente</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet</source>
        <extracomment>verdict.sender.not_verified.headline.2</extracomment>
        <translation>El remitente aún no está confirmado</translation>
    </message>
    <message>
        <source>{provider} takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.1</extracomment>
        <translation>{provider} solo acepta correo de direcciones o dominios que antes se hayan confirmado (verificado) allí. El servidor y el inicio de sesión están bien.</translation>
    </message>
    <message>
        <source>This service takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.2</extracomment>
        <translation>Este servicio solo acepta correo de direcciones o dominios que antes se hayan confirmado (verificado) allí. El servidor y el inicio de sesión están bien.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of {provider}.</source>
        <extracomment>verdict.sender.not_verified.advice.1.1</extracomment>
        <translation>Confirme (verifique) {email} o su dominio en el sitio web (consola) de {provider}.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.2</extracomment>
        <translation>Confirme (verifique) {email} o su dominio en el sitio web (consola) del servicio.</translation>
    </message>
    <message>
        <source>Confirm (verify) the sender’s address or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.3</extracomment>
        <translation>Confirme (verifique) la dirección del remitente o su dominio en el sitio web (consola) del servicio.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that {host} belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.1</extracomment>
        <translation>Compruebe que la confirmación consta en la región y la cuenta a las que pertenece {host}.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that the server belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.2</extracomment>
        <translation>Compruebe que la confirmación consta en la región y la cuenta a las que pertenece el servidor.</translation>
    </message>
    <message>
        <source>Or use a sender that is confirmed already.</source>
        <extracomment>verdict.sender.not_verified.advice.3</extracomment>
        <translation>O use un remitente que ya esté confirmado.</translation>
    </message>
    <message>
        <source>The server will not pass mail on</source>
        <extracomment>verdict.auth.missing.headline
----------
verdict.relay.denied.headline</extracomment>
        <translation>El servidor no reenvía el correo</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.explanation</extracomment>
        <translation>No envía correo a otros dominios para este equipo.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.1</extracomment>
        <translation>Compruebe que {host} es el servidor de salida de su dirección: no envía a otros dominios para este equipo.</translation>
    </message>
    <message>
        <source>Check that it is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.2</extracomment>
        <translation>Compruebe que es el servidor de salida de su dirección: no envía a otros dominios para este equipo.</translation>
    </message>
    <message>
        <source>Enter user name and password if nobody signed in, and test again.</source>
        <extracomment>verdict.relay.denied.advice.2</extracomment>
        <translation>Escriba el nombre de usuario y la contraseña si nadie inició sesión, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Or ask the administrator of the server to allow this computer’s address.</source>
        <extracomment>verdict.relay.denied.advice.3</extracomment>
        <translation>O pida al administrador del servidor que permita la dirección de este equipo.</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer ({reply_code}).</source>
        <extracomment>verdict.relay.denied.coded.explanation</extracomment>
        <translation>No envía correo a otros dominios para este equipo ({reply_code}).</translation>
    </message>
    <message>
        <source>The server refused the recipient</source>
        <extracomment>verdict.recipient.rejected.headline</extracomment>
        <translation>El servidor rechazó al destinatario</translation>
    </message>
    <message>
        <source>It does not take mail for this recipient. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.explanation</extracomment>
        <translation>No acepta correo para este destinatario. Por lo demás, su configuración es correcta.</translation>
    </message>
    <message>
        <source>Check the address of the recipient letter by letter, and test again with another recipient, for example an address of your own: your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.advice.2</extracomment>
        <translation>Revise la dirección del destinatario letra por letra y pruebe de nuevo con otro destinatario, por ejemplo una dirección suya: por lo demás, su configuración es correcta.</translation>
    </message>
    <message>
        <source>The server refused the recipient {recipient}</source>
        <extracomment>verdict.recipient.rejected.named.headline</extracomment>
        <translation>El servidor rechazó al destinatario {recipient}</translation>
    </message>
    <message>
        <source>It does not take mail for {recipient}. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.named.explanation</extracomment>
        <translation>No acepta correo para {recipient}. Por lo demás, su configuración es correcta.</translation>
    </message>
    <message>
        <source>The message is too large for this server</source>
        <extracomment>verdict.message.too_large.headline</extracomment>
        <translation>El mensaje es demasiado grande para este servidor</translation>
    </message>
    <message>
        <source>The server does not take messages of that size. Your settings are otherwise fine.</source>
        <extracomment>verdict.message.too_large.explanation</extracomment>
        <translation>El servidor no acepta mensajes de ese tamaño. Por lo demás, su configuración es correcta.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; remember that attachments grow by a third on their way.</source>
        <extracomment>verdict.message.too_large.advice.1</extracomment>
        <translation>El servidor acepta mensajes de {size} como máximo; recuerde que los adjuntos crecen un tercio por el camino.</translation>
    </message>
    <message>
        <source>Use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.advice.2</extracomment>
        <translation>Use adjuntos más pequeños o envíe un enlace en su lugar.</translation>
    </message>
    <message>
        <source>If the limit is too low for you, ask your provider for a higher one: {reply}</source>
        <extracomment>verdict.message.too_large.advice.3</extracomment>
        <translation>Si el límite es demasiado bajo para usted, pida a su proveedor uno más alto: {reply}</translation>
    </message>
    <message>
        <source>The test message has less than 2 kB, and the server does not take that much.</source>
        <extracomment>verdict.message.too_large.tested.explanation</extracomment>
        <translation>El mensaje de prueba tiene menos de 2 kB, y el servidor no acepta tanto.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; the test message has less than 2 kB.</source>
        <extracomment>verdict.message.too_large.tested.advice.1</extracomment>
        <translation>El servidor acepta mensajes de {size} como máximo; el mensaje de prueba tiene menos de 2 kB.</translation>
    </message>
    <message>
        <source>For your own mail, use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.tested.advice.2</extracomment>
        <translation>En su propio correo, use adjuntos más pequeños o envíe un enlace en su lugar.</translation>
    </message>
    <message>
        <source>Ask your provider why the limit is so low: {reply}</source>
        <extracomment>verdict.message.too_large.tested.advice.3</extracomment>
        <translation>Pregunte a su proveedor por qué el límite es tan bajo: {reply}</translation>
    </message>
    <message>
        <source>The server refused the message</source>
        <extracomment>verdict.message.rejected.headline</extracomment>
        <translation>El servidor rechazó el mensaje</translation>
    </message>
    <message>
        <source>It did not like the content or the headers of the message. Your settings work; this is no fault of theirs.</source>
        <extracomment>verdict.message.rejected.explanation</extracomment>
        <translation>No le gustó el contenido o las cabeceras del mensaje. Su configuración funciona; no tiene la culpa de esto.</translation>
    </message>
    <message>
        <source>Your settings work: send a mail with another text and subject from your mail app, with the same settings.</source>
        <extracomment>verdict.message.rejected.advice.2</extracomment>
        <translation>Su configuración funciona: envíe desde su programa de correo un mensaje con otro texto y otro asunto, con la misma configuración.</translation>
    </message>
    <message>
        <source>If that is refused too, ask your provider and quote what the server said.</source>
        <extracomment>verdict.message.rejected.advice.3</extracomment>
        <translation>Si también se rechaza, pregunte a su proveedor y cite lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>The limit of {provider} for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.1</extracomment>
        <translation>Se ha alcanzado el límite de envío de {provider}</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.2</extracomment>
        <translation>Se ha alcanzado el límite de envío</translation>
    </message>
    <message>
        <source>The account, or the server, has sent as much as it may for now. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.explanation</extracomment>
        <translation>La cuenta, o el servidor, ya ha enviado todo lo que puede por ahora. Su configuración es correcta y no hace falta cambiarla.</translation>
    </message>
    <message>
        <source>Wait before you send again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.1</extracomment>
        <translation>Espere antes de volver a enviar; el servidor indica este tiempo: «{wait_for}».</translation>
    </message>
    <message>
        <source>Wait before you send again: limits often count for an hour or a day.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.2</extracomment>
        <translation>Espere antes de volver a enviar: los límites suelen contar por hora o por día.</translation>
    </message>
    <message>
        <source>A program that sends often should send more slowly, over one connection at a time.</source>
        <extracomment>verdict.account.limit_exceeded.advice.2</extracomment>
        <translation>Un programa que envía a menudo debería enviar más despacio y por una sola conexión a la vez.</translation>
    </message>
    <message>
        <source>If you need more every day, ask your provider for a higher limit or a larger plan.</source>
        <extracomment>verdict.account.limit_exceeded.advice.3</extracomment>
        <translation>Si necesita más cada día, pida a su proveedor un límite más alto o un plan mayor.</translation>
    </message>
    <message>
        <source>{provider} does not let this account send</source>
        <extracomment>verdict.account.restricted.headline.1</extracomment>
        <translation>{provider} no permite enviar a esta cuenta</translation>
    </message>
    <message>
        <source>This account may not send</source>
        <extracomment>verdict.account.restricted.headline.2</extracomment>
        <translation>Esta cuenta no puede enviar</translation>
    </message>
    <message>
        <source>The sign-in works, but the account may not send: it is not activated yet, still in a trial mode (sandbox), or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.explanation</extracomment>
        <translation>El inicio de sesión funciona, pero la cuenta no puede enviar: aún no está activada, sigue en modo de prueba (sandbox) o está bloqueada. Ni esperar ni cambiar la configuración servirá de nada.</translation>
    </message>
    <message>
        <source>Sign in at {provider} with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.1</extracomment>
        <translation>Inicie sesión en {provider} con un navegador y haga lo que se pida: activar, confirmar o desbloquear la cuenta.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.2</extracomment>
        <translation>Inicie sesión en el sitio web de su proveedor con un navegador y haga lo que se pida: activar, confirmar o desbloquear la cuenta.</translation>
    </message>
    <message>
        <source>With a sending service, ask it to end the trial mode (sandbox), or enter the recipient as one who is allowed.</source>
        <extracomment>verdict.account.restricted.advice.2</extracomment>
        <translation>Si es un servicio de envío, pida que termine el modo de prueba (sandbox) o registre al destinatario como permitido.</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote what the server said: {reply}</source>
        <extracomment>verdict.account.restricted.advice.3.1</extracomment>
        <translation>Si allí no encuentra ningún motivo, pregunte al soporte y cite lo que dijo el servidor: {reply}</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote the error message.</source>
        <extracomment>verdict.account.restricted.advice.3.2</extracomment>
        <translation>Si allí no encuentra ningún motivo, pregunte al soporte y cite el mensaje de error.</translation>
    </message>
    <message>
        <source>The message may or may not arrive</source>
        <extracomment>verdict.delivery.unknown.headline</extracomment>
        <translation>Puede que el mensaje llegue o puede que no</translation>
    </message>
    <message>
        <source>The server never confirmed that it took the message. It will not be sent again automatically.</source>
        <extracomment>verdict.delivery.unknown.explanation</extracomment>
        <translation>El servidor nunca confirmó haber aceptado el mensaje. No se volverá a enviar automáticamente.</translation>
    </message>
    <message>
        <source>Look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.1</extracomment>
        <translation>Busque el mensaje en {recipient}, también en la carpeta de spam.</translation>
    </message>
    <message>
        <source>Look for the message where it was to arrive, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.2</extracomment>
        <translation>Busque el mensaje donde debía llegar, también en la carpeta de spam.</translation>
    </message>
    <message>
        <source>Test again only when you know whether it has arrived; by itself it will not be sent again.</source>
        <extracomment>verdict.delivery.unknown.advice.2</extracomment>
        <translation>Pruebe de nuevo solo cuando sepa si ha llegado; por sí solo no se volverá a enviar.</translation>
    </message>
    <message>
        <source>Your password would be readable</source>
        <extracomment>verdict.auth.withheld.headline</extracomment>
        <translation>Su contraseña quedaría a la vista</translation>
    </message>
    <message>
        <source>Without encryption anyone on the network can read it. Your password was not sent.</source>
        <extracomment>verdict.auth.withheld.explanation</extracomment>
        <translation>Sin cifrado, cualquiera en la red puede leerla. Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.auth.withheld.advice.1.1</extracomment>
        <translation>Elija el puerto {other_port} ({other_encryption}): se comprobó que funciona hasta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose an encrypted port that your provider offers: 587 with STARTTLS, or 465 with TLS from the start.</source>
        <extracomment>verdict.auth.withheld.advice.1.2</extracomment>
        <translation>Elija un puerto cifrado que ofrezca su proveedor: 587 con STARTTLS, o 465 con TLS desde el inicio.</translation>
    </message>
    <message>
        <source>Your password was not sent; send it without encryption only to a server on this computer or in a network you trust.</source>
        <extracomment>verdict.auth.withheld.advice.2
----------
verdict.auth.withheld.starttls.advice.2</extracomment>
        <translation>Su contraseña no se envió; envíela sin cifrado solo a un servidor de este equipo o de una red de confianza.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it on port {port}.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.1</extracomment>
        <translation>Elija STARTTLS: el servidor lo ofrece en el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.2</extracomment>
        <translation>Elija STARTTLS: el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>This server offers no sign-in here</source>
        <extracomment>verdict.auth.not_offered.headline</extracomment>
        <translation>Este servidor no ofrece aquí inicio de sesión</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port}, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.1</extracomment>
        <translation>{host} no ofrece inicio de sesión en el puerto {port}, así que allí no se puede usar ninguna contraseña.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on this port, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.2</extracomment>
        <translation>El servidor no ofrece inicio de sesión en este puerto, así que allí no se puede usar ninguna contraseña.</translation>
    </message>
    <message>
        <source>To send with your account, use {known_host}, port {provider_port}, with {provider_encryption}: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.1</extracomment>
        <translation>Para enviar con su cuenta, use {known_host}, puerto {provider_port} ({provider_encryption}): es lo que {provider} indica para enviar.</translation>
    </message>
    <message>
        <source>To send with your account, use port {known_port} with {provider_encryption} of this server: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.2</extracomment>
        <translation>Para enviar con su cuenta, use el puerto {known_port} ({provider_encryption}) de este servidor: es lo que {provider} indica para enviar.</translation>
    </message>
    <message>
        <source>To send with your account, use the server and port that your provider lists for sending: usually 587 with STARTTLS or 465 with TLS.</source>
        <extracomment>verdict.auth.not_offered.advice.1.3</extracomment>
        <translation>Para enviar con su cuenta, use el servidor y el puerto que su proveedor indica para enviar: normalmente 587 con STARTTLS o 465 con TLS.</translation>
    </message>
    <message>
        <source>If this server takes mail from your network without sign-in, leave user name and password empty.</source>
        <extracomment>verdict.auth.not_offered.advice.2
----------
verdict.auth.not_offered.unencrypted.advice.2</extracomment>
        <translation>Si este servidor acepta correo de su red sin inicio de sesión, deje vacíos el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Port {port} takes mail without sign-in, usually only from other servers. No password can be used there.</source>
        <extracomment>verdict.auth.not_offered.relay.explanation</extracomment>
        <translation>El puerto {port} acepta correo sin inicio de sesión, normalmente solo de otros servidores. Allí no se puede usar ninguna contraseña.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port} without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.1</extracomment>
        <translation>{host} no ofrece inicio de sesión en el puerto {port} sin cifrado. Muchos servidores solo lo ofrecen después de cifrar.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.2</extracomment>
        <translation>El servidor no ofrece inicio de sesión sin cifrado. Muchos servidores solo lo ofrecen después de cifrar.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS from the start, usually port 587 or 465: sign-in is often offered only then.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.advice.1</extracomment>
        <translation>Elija STARTTLS o TLS desde el inicio, normalmente puerto 587 o 465: a menudo el inicio de sesión solo se ofrece entonces.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but that did not happen.</source>
        <extracomment>verdict.auth.missing.explanation</extracomment>
        <translation>Quiere que inicie sesión primero, pero eso no ocurrió.</translation>
    </message>
    <message>
        <source>The mail app did not sign in: switch on sign-in (“authentication”) for the outgoing server, and enter your user name and your password there.</source>
        <extracomment>verdict.auth.missing.advice.1</extracomment>
        <translation>El programa de correo no inició sesión: active el inicio de sesión («autenticación») para el servidor de salida y escriba allí su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>User name and password are usually the same as for reading mail.</source>
        <extracomment>verdict.auth.missing.advice.2</extracomment>
        <translation>El nombre de usuario y la contraseña suelen ser los mismos que para leer correo.</translation>
    </message>
    <message>
        <source>It wants you to sign in first ({reply_code}), but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.1</extracomment>
        <translation>Quiere que inicie sesión primero ({reply_code}), pero esta prueba no lo hizo.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.2</extracomment>
        <translation>Quiere que inicie sesión primero, pero esta prueba no lo hizo.</translation>
    </message>
    <message>
        <source>This test did not sign in: enter your user name and your password, and test again.</source>
        <extracomment>verdict.auth.missing.tested.advice.1</extracomment>
        <translation>Esta prueba no inició sesión: escriba su nombre de usuario y su contraseña y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>In your mail app, switch on sign-in for the outgoing server too.</source>
        <extracomment>verdict.auth.missing.tested.advice.2</extracomment>
        <translation>Active también en su programa de correo el inicio de sesión para el servidor de salida.</translation>
    </message>
    <message>
        <source>There is no common way to sign in</source>
        <extracomment>verdict.auth.mechanism_unsupported.headline</extracomment>
        <translation>No hay un método común de inicio de sesión</translation>
    </message>
    <message>
        <source>The server offers other ways to sign in than the one that was to be used. Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.explanation</extracomment>
        <translation>El servidor ofrece otros métodos de inicio de sesión, no el que se debía usar. El servidor y el puerto están bien.</translation>
    </message>
    <message>
        <source>The server offers {mechanisms}: your mail app has to use what is named there.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.1</extracomment>
        <translation>El servidor ofrece {mechanisms}: su programa de correo tiene que usar lo que se nombra ahí.</translation>
    </message>
    <message>
        <source>Set your mail app to another way to sign in (“authentication method”), one that the server offers.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.2</extracomment>
        <translation>Ponga en su programa de correo otro método de inicio de sesión («método de identificación»), uno que ofrezca el servidor.</translation>
    </message>
    <message>
        <source>Choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.2</extracomment>
        <translation>Elija uno de estos como método de inicio de sesión: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>If your mail app can do none that the server offers, ask your provider for another way to sign in.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.3</extracomment>
        <translation>Si su programa de correo no admite ninguno de los que ofrece el servidor, pida a su proveedor otro método de inicio de sesión.</translation>
    </message>
    <message>
        <source>The server lists {mechanism} as a way to sign in, but refused it ({reply_code}). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.refused.explanation</extracomment>
        <translation>El servidor anuncia {mechanism} como método de inicio de sesión, pero lo rechazó ({reply_code}). El servidor y el puerto están bien.</translation>
    </message>
    <message>
        <source>This provider uses browser sign-in</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.headline
----------
verdict.auth.oauth_required.headline.2</extracomment>
        <translation>Este proveedor usa el inicio de sesión por navegador</translation>
    </message>
    <message>
        <source>It offers only {mechanisms}, which take an access token (OAuth). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.explanation</extracomment>
        <translation>Solo ofrece {mechanisms}, con un token de acceso (OAuth). El servidor y el puerto están bien.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to this provider through the browser: the server offers only {mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.1</extracomment>
        <translation>Use un programa de correo que inicie sesión con este proveedor por el navegador: el servidor solo ofrece {mechanisms}.</translation>
    </message>
    <message>
        <source>To test it here, give an access token and choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.2</extracomment>
        <translation>Para probarlo aquí, indique un token de acceso y elija uno de estos como método de inicio de sesión: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>The server did not accept the password</source>
        <extracomment>verdict.auth.bad_credentials.headline</extracomment>
        <translation>El servidor no aceptó la contraseña</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong.</source>
        <extracomment>verdict.auth.bad_credentials.explanation</extracomment>
        <translation>La conexión está bien, pero se rechazó el inicio de sesión. El nombre de usuario o la contraseña probablemente son incorrectos.</translation>
    </message>
    <message>
        <source>Type user name and password again, and check that neither is empty or has a blank at an end.</source>
        <extracomment>verdict.auth.bad_credentials.advice.1</extracomment>
        <translation>Escriba de nuevo el nombre de usuario y la contraseña, y compruebe que ninguno está vacío ni tiene un espacio al principio o al final.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}, and yours was “{wrong_username}”.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.1
----------
verdict.auth.wrong_login_kind.advice.1.1</extracomment>
        <translation>Como nombre de usuario, {provider} pide {username_form}, y el suyo era «{wrong_username}».</translation>
    </message>
    <message>
        <source>The user name was “{bare_username}”: most providers want your full e-mail address.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.2
----------
verdict.auth.wrong_login_kind.advice.1.2</extracomment>
        <translation>El nombre de usuario era «{bare_username}»: la mayoría de los proveedores pide la dirección de correo completa.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the full address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.3</extracomment>
        <translation>El nombre de usuario era «{full_username}»: debe ser la dirección completa de la propia cuenta, no un alias.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.4
----------
verdict.auth.wrong_login_kind.advice.1.4</extracomment>
        <translation>Como nombre de usuario, {provider} pide {username_form}.</translation>
    </message>
    <message>
        <source>As the user name, most providers want the full e-mail address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.5
----------
verdict.auth.wrong_login_kind.advice.1.5</extracomment>
        <translation>Como nombre de usuario, la mayoría de los proveedores pide la dirección de correo completa de la propia cuenta, no un alias.</translation>
    </message>
    <message>
        <source>Compare both with what {service} shows for SMTP on its website (console).</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.1</extracomment>
        <translation>Compare los dos con lo que {service} muestra para SMTP en su sitio web (consola).</translation>
    </message>
    <message>
        <source>Sign in on the website of {provider} (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.2</extracomment>
        <translation>Inicie sesión en el sitio web de {provider} (webmail) con el mismo nombre de usuario y la misma contraseña, para ver si son correctos.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.3</extracomment>
        <translation>Inicie sesión en el sitio web de su proveedor (webmail) con el mismo nombre de usuario y la misma contraseña, para ver si son correctos.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make {app_secret} at {secret_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.1</extracomment>
        <translation>Con la verificación en dos pasos, cree {app_secret} en {secret_page} y use eso como contraseña.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password at {app_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.2</extracomment>
        <translation>Con la verificación en dos pasos, cree una contraseña de aplicación en {app_page} y escríbala como contraseña.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {service_secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.3</extracomment>
        <translation>Como contraseña, {provider} acepta {service_secret}; consulte {secret_page}.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password on your provider’s website and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.4</extracomment>
        <translation>Con la verificación en dos pasos, cree una contraseña de aplicación en el sitio web de su proveedor y escríbala como contraseña.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong, or made for something else than SMTP.</source>
        <extracomment>verdict.auth.bad_credentials.service.explanation</extracomment>
        <translation>La conexión está bien, pero se rechazó el inicio de sesión. El nombre de usuario o la contraseña probablemente son incorrectos o se crearon para otra cosa que no es SMTP.</translation>
    </message>
    <message>
        <source>The connection is fine and encrypted, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.encrypted.explanation</extracomment>
        <translation>La conexión está bien y cifrada, pero se rechazó el inicio de sesión ({reply_code}). Con la verificación en dos pasos necesita una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.coded.explanation</extracomment>
        <translation>La conexión está bien, pero se rechazó el inicio de sesión ({reply_code}). Con la verificación en dos pasos necesita una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The server wants another user name or another kind of password</source>
        <extracomment>verdict.auth.wrong_login_kind.headline</extracomment>
        <translation>El servidor pide otro nombre de usuario u otro tipo de contraseña</translation>
    </message>
    <message>
        <source>The sign-in was refused, and what was entered is probably right for something else: another service, another server, or an alias instead of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.explanation</extracomment>
        <translation>Se rechazó el inicio de sesión, y lo que se escribió probablemente vale para otra cosa: otro servicio, otro servidor, o un alias en lugar de la cuenta.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the name of the account itself, not an alias.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.1.3</extracomment>
        <translation>El nombre de usuario era «{full_username}»: debe ser el nombre de la propia cuenta, no un alias.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.1</extracomment>
        <translation>Como contraseña, {provider} acepta {secret}; consulte {secret_page}.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {website_secret}, which you get on its website after signing in.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.2</extracomment>
        <translation>Como contraseña, {provider} acepta {website_secret}, que se obtiene en su sitio web después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Sending services want the user name and the password for SMTP that their website (console) shows, not the account’s password or a key for something else.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.4</extracomment>
        <translation>Los servicios de envío piden el nombre de usuario y la contraseña para SMTP que muestra su sitio web (consola), no la contraseña de la cuenta ni una clave para otra cosa.</translation>
    </message>
    <message>
        <source>Check that user name and password belong to this server: some services have separate ones for each region.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.3</extracomment>
        <translation>Compruebe que el nombre de usuario y la contraseña son de este servidor: algunos servicios tienen unos distintos para cada región.</translation>
    </message>
    <message>
        <source>Try your full e-mail address as the user name</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.headline</extracomment>
        <translation>Pruebe su dirección de correo completa como nombre de usuario</translation>
    </message>
    <message>
        <source>The sign-in was refused for “{username}”. Server and connection are fine.</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.explanation</extracomment>
        <translation>Se rechazó el inicio de sesión de «{username}». El servidor y la conexión están bien.</translation>
    </message>
    <message>
        <source>You need {app_secret}</source>
        <extracomment>verdict.auth.app_password_required.headline.1</extracomment>
        <translation>Necesita {app_secret}</translation>
    </message>
    <message>
        <source>You need an app password</source>
        <extracomment>verdict.auth.app_password_required.headline.2</extracomment>
        <translation>Necesita una contraseña de aplicación</translation>
    </message>
    <message>
        <source>{provider} does not accept the ordinary password from mail apps. It wants {app_secret}, made only for them.</source>
        <extracomment>verdict.auth.app_password_required.explanation.1</extracomment>
        <translation>{provider} no acepta la contraseña habitual desde programas de correo. Pide {app_secret} solo para ellos.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. {provider} wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.2</extracomment>
        <translation>Aquí no se acepta su contraseña habitual. {provider} pide una contraseña aparte para los programas de correo.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. Your provider wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.3</extracomment>
        <translation>Aquí no se acepta su contraseña habitual. Su proveedor pide una contraseña aparte para los programas de correo.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too at {smtp_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.1</extracomment>
        <translation>En {provider}, active primero la verificación en dos pasos, y también el acceso SMTP en {smtp_page}.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.2</extracomment>
        <translation>En {provider}, active primero la verificación en dos pasos, y también el acceso SMTP si existe esa opción.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.3</extracomment>
        <translation>En el sitio web de su proveedor, active primero la verificación en dos pasos, y también el acceso SMTP si existe esa opción.</translation>
    </message>
    <message>
        <source>Then create {app_secret} at {secret_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.1
----------
verdict.auth.app_password_required.code.advice.2.1</extracomment>
        <translation>Después cree {app_secret} en {secret_page}.</translation>
    </message>
    <message>
        <source>Then create an app password at {app_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.2</extracomment>
        <translation>Después cree una contraseña de aplicación en {app_page}.</translation>
    </message>
    <message>
        <source>Then create an app password there, in the security settings; some providers call it authorisation code.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.3</extracomment>
        <translation>Después cree allí una contraseña de aplicación, en la configuración de seguridad; algunos proveedores la llaman código de autorización.</translation>
    </message>
    <message>
        <source>Enter it as the password, because mail apps cannot use the ordinary one.</source>
        <extracomment>verdict.auth.app_password_required.advice.3
----------
verdict.auth.app_password_required.code.advice.3</extracomment>
        <translation>Escriba eso como contraseña, porque los programas de correo no pueden usar la habitual.</translation>
    </message>
    <message>
        <source>The server said, often with the page to go to: {reply}</source>
        <extracomment>verdict.auth.app_password_required.advice.4
----------
verdict.auth.app_password_required.code.advice.4</extracomment>
        <translation>El servidor dijo, a menudo con la página a la que hay que ir: {reply}</translation>
    </message>
    <message>
        <source>Switch on SMTP access at {smtp_page} first, and two-step sign-in too if {provider} asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.1</extracomment>
        <translation>Active primero el acceso SMTP en {smtp_page}, y también la verificación en dos pasos si {provider} la pide.</translation>
    </message>
    <message>
        <source>On the website of {provider}, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.2</extracomment>
        <translation>En el sitio web de {provider}, active primero el acceso SMTP, y también la verificación en dos pasos si se pide.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.3</extracomment>
        <translation>En el sitio web de su proveedor, active primero el acceso SMTP, y también la verificación en dos pasos si se pide.</translation>
    </message>
    <message>
        <source>Then create {app_secret} there.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.2.2</extracomment>
        <translation>Después cree allí {app_secret}.</translation>
    </message>
    <message>
        <source>{provider} accepts no passwords from mail apps</source>
        <extracomment>verdict.auth.oauth_required.headline.1</extracomment>
        <translation>{provider} no acepta contraseñas de programas de correo</translation>
    </message>
    <message>
        <source>No password works here any more, not even an app password: only sign-in by browser (OAuth) does. Server and encryption are fine.</source>
        <extracomment>verdict.auth.oauth_required.explanation</extracomment>
        <translation>Aquí ya no vale ninguna contraseña, ni siquiera una de aplicación: solo el inicio de sesión por navegador (OAuth). El servidor y el cifrado están bien.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to {provider} through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.1</extracomment>
        <translation>Use un programa de correo que inicie sesión en {provider} por el navegador (OAuth 2), a menudo llamado «Iniciar sesión con Microsoft» o «Iniciar sesión con Google».</translation>
    </message>
    <message>
        <source>Use a mail app that signs in through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.2</extracomment>
        <translation>Use un programa de correo que inicie sesión por el navegador (OAuth 2), a menudo llamado «Iniciar sesión con Microsoft» o «Iniciar sesión con Google».</translation>
    </message>
    <message>
        <source>For a program or a device that cannot do that, send through another provider or a sending service.</source>
        <extracomment>verdict.auth.oauth_required.advice.2</extracomment>
        <translation>Con un programa o un dispositivo que no pueda hacerlo, envíe a través de otro proveedor o de un servicio de envío.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, ask its administrator which way is open; passwords and app passwords do not work.</source>
        <extracomment>verdict.auth.oauth_required.advice.3</extracomment>
        <translation>Si la cuenta la gestiona una empresa o un centro educativo, pregunte a su administrador qué vía está abierta; las contraseñas y las contraseñas de aplicación no funcionan.</translation>
    </message>
    <message>
        <source>{provider} has mail apps switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.1</extracomment>
        <translation>{provider} tiene desactivados los programas de correo para esta cuenta</translation>
    </message>
    <message>
        <source>Mail apps are switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.2</extracomment>
        <translation>Los programas de correo están desactivados para esta cuenta</translation>
    </message>
    <message>
        <source>SMTP, the way mail apps send, is switched off for this account or its organisation, and it can be switched on. User name and password may be right.</source>
        <extracomment>verdict.auth.smtp_disabled.explanation</extracomment>
        <translation>SMTP, la vía por la que envían los programas de correo, está desactivado para esta cuenta o su organización, y se puede activar. El nombre de usuario y la contraseña pueden ser correctos.</translation>
    </message>
    <message>
        <source>Switch on SMTP for the account at {smtp_page}, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.1</extracomment>
        <translation>Active SMTP para la cuenta en {smtp_page} y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) and switch on SMTP in the settings, often called “POP3, IMAP and SMTP access”, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.2</extracomment>
        <translation>Inicie sesión en el sitio web de su proveedor (webmail), active SMTP en la configuración, a menudo llamado «Acceso POP3, IMAP y SMTP», y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, an administrator has to allow it: with Microsoft 365 it is “Authenticated SMTP” for the mailbox, in the admin centre.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.2</extracomment>
        <translation>Si la cuenta la gestiona una empresa o un centro educativo, debe permitirlo un administrador: en Microsoft 365 es «SMTP autenticado» del buzón, en el centro de administración.</translation>
    </message>
    <message>
        <source>Afterwards {provider} may want {app_secret} instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.1</extracomment>
        <translation>Después, {provider} puede pedir {app_secret} en lugar de la contraseña habitual.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: once {provider} has SMTP switched on, they may be accepted.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.2</extracomment>
        <translation>Deje el nombre de usuario y la contraseña como están: cuando {provider} tenga SMTP activado, puede que se acepten.</translation>
    </message>
    <message>
        <source>Some providers then want an app password instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.3</extracomment>
        <translation>Algunos proveedores piden entonces una contraseña de aplicación en lugar de la habitual.</translation>
    </message>
    <message>
        <source>{provider} wants you to sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.1</extracomment>
        <translation>{provider} quiere que inicie sesión primero con un navegador</translation>
    </message>
    <message>
        <source>Sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.2</extracomment>
        <translation>Inicie sesión primero con un navegador</translation>
    </message>
    <message>
        <source>The provider does not trust this sign-in yet and wants you to confirm that it is you. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.explanation</extracomment>
        <translation>El proveedor aún no confía en este inicio de sesión y quiere que confirme que es usted. El servidor, el puerto y el cifrado son correctos.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.1</extracomment>
        <translation>Inicie sesión en su cuenta de {provider} con un navegador y confirme o desbloquee lo que se pida.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.2</extracomment>
        <translation>Inicie sesión en su cuenta en el sitio web de su proveedor con un navegador y confirme o desbloquee lo que se pida.</translation>
    </message>
    <message>
        <source>Then test again, within a few minutes if you can.</source>
        <extracomment>verdict.auth.web_login_required.advice.2
----------
verdict.auth.web_login_required.password.advice.2</extracomment>
        <translation>Después pruebe de nuevo, a ser posible en unos minutos.</translation>
    </message>
    <message>
        <source>If it is still refused, make {app_secret} at {secret_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.1
----------
verdict.auth.web_login_required.password.advice.3.1</extracomment>
        <translation>Si se sigue rechazando, cree {app_secret} en {secret_page} y use eso como contraseña.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password at {app_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.2
----------
verdict.auth.web_login_required.password.advice.3.2</extracomment>
        <translation>Si se sigue rechazando, cree una contraseña de aplicación en {app_page} y escríbala como contraseña.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password on your provider’s website and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.3
----------
verdict.auth.web_login_required.password.advice.3.3</extracomment>
        <translation>Si se sigue rechazando, cree una contraseña de aplicación en el sitio web de su proveedor y escríbala como contraseña.</translation>
    </message>
    <message>
        <source>The provider wants a stronger or newer password before a mail app may sign in. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.password.explanation</extracomment>
        <translation>El proveedor exige una contraseña más segura o más reciente antes de que un programa de correo pueda iniciar sesión. El servidor, el puerto y el cifrado son correctos.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.1</extracomment>
        <translation>Inicie sesión en su cuenta de {provider} con un navegador y confirme o desbloquee lo que se pida: elija una contraseña nueva y más larga.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.2</extracomment>
        <translation>Inicie sesión en su cuenta en el sitio web de su proveedor con un navegador y confirme o desbloquee lo que se pida: elija una contraseña nueva y más larga.</translation>
    </message>
    <message>
        <source>The server did not accept the access token</source>
        <extracomment>verdict.auth.oauth_token.headline</extracomment>
        <translation>El servidor no aceptó el token de acceso</translation>
    </message>
    <message>
        <source>The token has probably expired, is for another mailbox, or was not made for sending mail. The connection is fine.</source>
        <extracomment>verdict.auth.oauth_token.explanation</extracomment>
        <translation>El token probablemente ha caducado, es de otro buzón o no se creó para enviar correo. La conexión está bien.</translation>
    </message>
    <message>
        <source>Sign in again at your provider to get a fresh token for the right mailbox.</source>
        <extracomment>verdict.auth.oauth_token.advice.1</extracomment>
        <translation>Inicie sesión de nuevo con su proveedor para obtener un token nuevo del buzón correcto.</translation>
    </message>
    <message>
        <source>Ask for the scope for SMTP: https://mail.google.com/ at Google, https://outlook.office.com/SMTP.Send at Microsoft.</source>
        <extracomment>verdict.auth.oauth_token.advice.2</extracomment>
        <translation>Solicite el ámbito para SMTP: https://mail.google.com/ en Google, https://outlook.office.com/SMTP.Send en Microsoft.</translation>
    </message>
    <message>
        <source>A token for another service of the same provider, such as Microsoft Graph, is not valid for SMTP.</source>
        <extracomment>verdict.auth.oauth_token.advice.3</extracomment>
        <translation>Un token para otro servicio del mismo proveedor, como Microsoft Graph, no es válido para SMTP.</translation>
    </message>
    <message>
        <source>The server said about the token: {explanation}</source>
        <extracomment>verdict.auth.oauth_token.advice.4</extracomment>
        <translation>El servidor dijo sobre el token: {explanation}</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>verdict.auth.too_many_attempts.headline</extracomment>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>The server asked us to slow down, and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.1</extracomment>
        <translation>El servidor pidió ir más despacio e indica durante cuánto tiempo: «{wait_for}».</translation>
    </message>
    <message>
        <source>The server asked us to slow down. Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.2</extracomment>
        <translation>El servidor pidió ir más despacio. Espere unos minutos antes de probar de nuevo.</translation>
    </message>
    <message>
        <source>Wait before you test again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.1</extracomment>
        <translation>Espere antes de probar de nuevo; el servidor indica este tiempo: «{wait_for}».</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says: {reply}</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.2</extracomment>
        <translation>Espere unos minutos, o el tiempo que indique el servidor: {reply}</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says, before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.3</extracomment>
        <translation>Espere unos minutos, o el tiempo que indique el servidor, antes de probar de nuevo.</translation>
    </message>
    <message>
        <source>Until then, close every app that keeps trying by itself, above all one with an old password.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.2</extracomment>
        <translation>Hasta entonces, cierre todos los programas que siguen intentándolo por sí solos, sobre todo uno con una contraseña antigua.</translation>
    </message>
    <message>
        <source>Make sure that user name and password are right before the next attempt.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.3</extracomment>
        <translation>Asegúrese de que el nombre de usuario y la contraseña son correctos antes del próximo intento.</translation>
    </message>
    <message>
        <source>A program that sends often should sign in once and reuse the connection.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.4</extracomment>
        <translation>Un programa que envía a menudo debería iniciar sesión una vez y reutilizar la conexión.</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}), and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.1</extracomment>
        <translation>El servidor pidió ir más despacio ({reply_code}) e indica durante cuánto tiempo: «{wait_for}».</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}). Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.2</extracomment>
        <translation>El servidor pidió ir más despacio ({reply_code}). Espere unos minutos antes de probar de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot sign anybody in right now</source>
        <extracomment>verdict.auth.temporary.headline</extracomment>
        <translation>El servidor no admite inicios de sesión en este momento</translation>
    </message>
    <message>
        <source>It reported a trouble that passes. Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.explanation</extracomment>
        <translation>Comunicó un problema pasajero. Su configuración puede ser correcta.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, with the same settings: they may be right.</source>
        <extracomment>verdict.auth.temporary.advice.1
----------
verdict.auth.temporary.transition.advice.2</extracomment>
        <translation>Pruebe de nuevo dentro de unos minutos con la misma configuración: puede ser correcta.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what the server said.</source>
        <extracomment>verdict.auth.temporary.advice.2.2</extracomment>
        <translation>Si sigue así, comunique a su proveedor lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>It reported a trouble that passes ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.coded.explanation</extracomment>
        <translation>Comunicó un problema pasajero ({reply_code}). Su configuración puede ser correcta.</translation>
    </message>
    <message>
        <source>Its answers do not fit the way of signing in, so it cannot be said whether the sign-in counts. The fault is on the server.</source>
        <extracomment>verdict.auth.protocol_error.explanation</extracomment>
        <translation>Sus respuestas no encajan con el método de inicio de sesión, así que no se puede saber si el inicio de sesión vale. El fallo está en el servidor.</translation>
    </message>
    <message>
        <source>Choose another sign-in method and test again.</source>
        <extracomment>verdict.auth.protocol_error.advice.1</extracomment>
        <translation>Elija otro método de inicio de sesión y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what was wrong: {reason}.</source>
        <extracomment>verdict.auth.protocol_error.advice.2.1</extracomment>
        <translation>Si sigue así, diga a su proveedor lo que falló: {reason}.</translation>
    </message>
    <message>
        <source>These settings work</source>
        <extracomment>verdict.ok.headline</extracomment>
        <translation>Esta configuración funciona</translation>
    </message>
    <message>
        <source>Every step of the test succeeded.</source>
        <extracomment>verdict.ok.explanation</extracomment>
        <translation>Todos los pasos de la prueba salieron bien.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app: {host}, port {port}, {encryption}.</source>
        <extracomment>verdict.ok.advice.1.1</extracomment>
        <translation>Use la misma configuración en su programa de correo: {host}, puerto {port}, {encryption}.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app.</source>
        <extracomment>verdict.ok.advice.1.2</extracomment>
        <translation>Use la misma configuración en su programa de correo.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password.explanation</extracomment>
        <translation>La conexión está cifrada con {version} y el servidor aceptó su contraseña.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password_sender.explanation</extracomment>
        <translation>Puede enviar correo como {email}. La conexión está cifrada con {version} y el servidor aceptó su contraseña.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token.explanation</extracomment>
        <translation>La conexión está cifrada con {version} y el servidor aceptó su token de acceso.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token_sender.explanation</extracomment>
        <translation>Puede enviar correo como {email}. La conexión está cifrada con {version} y el servidor aceptó su token de acceso.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in, {email} as the sender and {recipient} as the recipient. The connection is encrypted with {version}, and no message was sent.</source>
        <extracomment>verdict.ok.envelope.explanation</extracomment>
        <translation>El servidor aceptó su inicio de sesión, {email} como remitente y {recipient} como destinatario. La conexión está cifrada con {version}, y no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <extracomment>verdict.ok.no_login.headline</extracomment>
        <translation>Se puede llegar al servidor</translation>
    </message>
    <message>
        <source>Connection and encryption work. Signing in was not tested.</source>
        <extracomment>verdict.ok.no_login.explanation</extracomment>
        <translation>La conexión y el cifrado funcionan. No se probó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Signing in was not tested: enter your user name and your password to test it.</source>
        <extracomment>verdict.ok.no_login.advice.1</extracomment>
        <translation>No se probó el inicio de sesión: escriba su nombre de usuario y su contraseña para probarlo.</translation>
    </message>
    <message>
        <source>Connection and encryption work, and the server accepted {email} as the sender and {recipient} as the recipient. Signing in was not tested, and no message was sent.</source>
        <extracomment>verdict.ok.no_login.envelope.explanation</extracomment>
        <translation>La conexión y el cifrado funcionan, y el servidor aceptó {email} como remitente y {recipient} como destinatario. No se probó el inicio de sesión ni se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>It works, but without encryption</source>
        <extracomment>verdict.ok.unencrypted.headline</extracomment>
        <translation>Funciona, pero sin cifrado</translation>
    </message>
    <message>
        <source>Anyone on the way could read your mail and your password.</source>
        <extracomment>verdict.ok.unencrypted.explanation</extracomment>
        <translation>Cualquiera en el camino podría leer su correo y su contraseña.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it on port {port}.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.1</extracomment>
        <translation>Elija STARTTLS, para que nadie en el camino pueda leer el correo y la contraseña: el servidor lo ofrece en el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.2</extracomment>
        <translation>Elija STARTTLS, para que nadie en el camino pueda leer el correo y la contraseña: el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, so that nobody on the way can read mail and password: the server offers it there.</source>
        <extracomment>verdict.ok.unencrypted.other_port.advice.1</extracomment>
        <translation>Elija el puerto {other_port} ({other_encryption}), para que nadie en el camino pueda leer el correo y la contraseña: el servidor lo ofrece allí.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires soon</source>
        <extracomment>verdict.ok.certificate_expires_soon.headline</extracomment>
        <translation>Funciona, pero el certificado caduca pronto</translation>
    </message>
    <message>
        <source>The server can be used today. Once the certificate has expired, mail apps will warn you or refuse to connect.</source>
        <extracomment>verdict.ok.certificate_expires_soon.explanation</extracomment>
        <translation>El servidor se puede usar hoy. Cuando el certificado haya caducado, los programas de correo le avisarán o se negarán a conectar.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate in time.</source>
        <extracomment>verdict.ok.certificate_expires_soon.advice.1</extracomment>
        <translation>Pida a su proveedor que renueve el certificado a tiempo.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires in less than a day</source>
        <extracomment>verdict.ok.certificate_expires_soon.today.headline</extracomment>
        <translation>Funciona, pero el certificado caduca en menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} day</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.one</extracomment>
        <translation>
            <numerusform>Funciona, pero el certificado caduca en {count} día</numerusform>
            <numerusform>Funciona, pero el certificado caduca en {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} days</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.other</extracomment>
        <translation>
            <numerusform>Funciona, pero el certificado caduca en {count} día</numerusform>
            <numerusform>Funciona, pero el certificado caduca en {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can be used today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.explanation</extracomment>
        <translation>El servidor se puede usar hoy. Después del {not_after}, los programas de correo le avisarán o se negarán a conectar si el proveedor no renueva el certificado.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate before {not_after}.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.advice.1</extracomment>
        <translation>Pida a su proveedor que renueve el certificado antes del {not_after}.</translation>
    </message>
    <message>
        <source>You can send mail today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.signed_in.explanation</extracomment>
        <translation>Hoy puede enviar correo. Después del {not_after}, los programas de correo le avisarán o se negarán a conectar si el proveedor no renueva el certificado.</translation>
    </message>
    <message>
        <source>It works, with a certificate that you trusted yourself</source>
        <extracomment>verdict.ok.certificate_exception.headline</extracomment>
        <translation>Funciona, con un certificado en el que usted decidió confiar</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.1</extracomment>
        <translation>La conexión está cifrada, pero solo usted da fe de que este es el servidor correcto: usted confía en este certificado para {host}, puerto {port}. No se probó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for it. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.2</extracomment>
        <translation>La conexión está cifrada, pero solo usted da fe de que este es el servidor correcto: usted confía en este certificado para él. No se probó el inicio de sesión.</translation>
    </message>
    <message>
        <source>This is right for a program on this computer such as a mail bridge, or for your own server once you have compared the fingerprint.</source>
        <extracomment>verdict.ok.certificate_exception.advice.1</extracomment>
        <translation>Es lo adecuado para un programa de este equipo, como un puente de correo, o para un servidor propio, una vez que haya comparado la huella.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority, and trust this one no longer.</source>
        <extracomment>verdict.ok.certificate_exception.advice.2</extracomment>
        <translation>En cualquier otro caso, pida a su proveedor un certificado de una autoridad pública y deje de confiar en este.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.signed_in.explanation</extracomment>
        <translation>El servidor aceptó su inicio de sesión y la conexión está cifrada, pero solo usted da fe de que este es el servidor correcto: usted confía en este certificado para {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>{host} took the test message and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.sent.explanation</extracomment>
        <translation>{host} aceptó el mensaje de prueba y la conexión está cifrada, pero solo usted da fe de que este es el servidor correcto: usted confía en este certificado para el puerto {port}.</translation>
    </message>
    <message>
        <source>The test ran out of time</source>
        <extracomment>verdict.protocol.timeout.hasty.headline</extracomment>
        <translation>A la prueba se le acabó el tiempo</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”. A server that is only slow looks the same, so this says little about the server.</source>
        <extracomment>verdict.protocol.timeout.hasty.explanation</extracomment>
        <translation>El límite de tiempo de {wait} se agotó durante «{step}». Un servidor que solo es lento se ve igual, así que esto dice poco sobre el servidor.</translation>
    </message>
    <message>
        <source>Set longer time limits, at least 10 seconds for each step and 60 for the whole test, and test again.</source>
        <extracomment>verdict.protocol.timeout.hasty.advice.1</extracomment>
        <translation>Ponga límites de tiempo mayores, al menos 10 segundos para cada paso y 60 para toda la prueba, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account ({reply_code}).</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.1</extracomment>
        <translation>Aceptó el inicio de sesión, pero no envía correo a otros dominios para esta cuenta ({reply_code}).</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.2</extracomment>
        <translation>Aceptó el inicio de sesión, pero no envía correo a otros dominios para esta cuenta.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.1</extracomment>
        <translation>Compruebe que {host} es el servidor de salida de su dirección: no envía a otros dominios para esta cuenta.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the server accepted them.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.2</extracomment>
        <translation>Deje el nombre de usuario y la contraseña como están: el servidor los aceptó.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this account to send to other domains.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.3</extracomment>
        <translation>Pida al administrador del servidor que permita a esta cuenta enviar a otros dominios.</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <extracomment>verdict.sent.headline</extracomment>
        <translation>Mensaje de prueba enviado</translation>
    </message>
    <message>
        <source>{host} took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.1</extracomment>
        <translation>{host} aceptó el mensaje. Aún puede acabar en la carpeta de spam o ser devuelto.</translation>
    </message>
    <message>
        <source>The server took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.2</extracomment>
        <translation>El servidor aceptó el mensaje. Aún puede acabar en la carpeta de spam o ser devuelto.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look into the inbox and the spam folder of the recipient.</source>
        <extracomment>verdict.sent.advice.1</extracomment>
        <translation>Aceptado no significa entregado: mire en la bandeja de entrada y en la carpeta de spam del destinatario.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.sent.named.advice.1</extracomment>
        <translation>Aceptado no significa entregado: busque el mensaje en {recipient}, también en la carpeta de spam.</translation>
    </message>
    <message>
        <source>{host} took the message for {recipient}. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.named.explanation</extracomment>
        <translation>{host} aceptó el mensaje para {recipient}. Aún puede acabar en la carpeta de spam o ser devuelto.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <extracomment>word.date</extracomment>
        <translation>{day} de {month} de {year}, {time} UTC</translation>
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
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <extracomment>word.size.kB</extracomment>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>word.size.MB</extracomment>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>word.size.GB</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <extracomment>word.size.TB</extracomment>
        <translation>{number} TB</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>word.time.days.other</extracomment>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>word.time.hours.other</extracomment>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>word.time.minutes.other</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic encryption</source>
        <extracomment>word.encryption.auto</extracomment>
        <translation>cifrado automático</translation>
    </message>
    <message>
        <source>no encryption</source>
        <extracomment>word.encryption.none</extracomment>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>word.field.password</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <extracomment>word.field.ehlo_name</extracomment>
        <translation>Nombre para presentar este equipo</translation>
    </message>
    <message>
        <source>Time limit per step</source>
        <extracomment>word.field.step_timeout</extracomment>
        <translation>Límite de tiempo por paso</translation>
    </message>
    <message>
        <source>Time limit for the whole test</source>
        <extracomment>word.field.total_timeout</extracomment>
        <translation>Límite de tiempo de toda la prueba</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <extracomment>word.field.ca_file</extracomment>
        <translation>Archivo de certificados de confianza</translation>
    </message>
    <message>
        <source>Fingerprint of the trusted certificate</source>
        <extracomment>word.field.trusted_fingerprint</extracomment>
        <translation>Huella del certificado de confianza</translation>
    </message>
    <message>
        <source>This is the most likely cause.</source>
        <extracomment>word.confidence.likely</extracomment>
        <translation>Esta es la causa más probable.</translation>
    </message>
    <message>
        <source>This is a guess: what was seen says too little to be sure.</source>
        <extracomment>word.confidence.guess</extracomment>
        <translation>Es una suposición: lo observado no basta para estar seguro.</translation>
    </message>
    <message>
        <source>an app password</source>
        <extracomment>word.secret_kind.app_password</extracomment>
        <translation>una contraseña de aplicación</translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <extracomment>word.secret_kind.authorization_code</extracomment>
        <translation>un código de autorización</translation>
    </message>
    <message>
        <source>a password made for SMTP</source>
        <extracomment>word.secret_kind.smtp_credential</extracomment>
        <translation>una contraseña creada para SMTP</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>word.secret_kind.api_key</extracomment>
        <translation>una clave de API</translation>
    </message>
    <message>
        <source>the password that its bridge program shows on your computer</source>
        <extracomment>word.secret_kind.bridge_password</extracomment>
        <translation>la contraseña que muestra en su equipo el programa puente</translation>
    </message>
    <message>
        <source>your full e-mail address</source>
        <extracomment>word.username_form.full_address</extracomment>
        <translation>su dirección de correo completa</translation>
    </message>
    <message>
        <source>only what stands before the @ of your address</source>
        <extracomment>word.username_form.local_part</extracomment>
        <translation>solo lo que va delante de la @ de su dirección</translation>
    </message>
    <message>
        <source>the word “{fixed_username}”</source>
        <extracomment>word.username_form.fixed</extracomment>
        <translation>la palabra «{fixed_username}»</translation>
    </message>
    <message>
        <source>the one that it shows for SMTP</source>
        <extracomment>word.username_form.from_console</extracomment>
        <translation>el que muestra para SMTP</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>word.day_of_month.1</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>word.month.1</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>word.month.2</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>word.month.3</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>word.month.4</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>word.month.5
----------
word.short_month.5</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>word.month.6</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>word.month.7</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>word.month.8</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>word.month.9</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>word.month.10</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>word.month.11</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>word.month.12</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>word.short_month.1</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>word.short_month.2</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>word.short_month.3</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>word.short_month.4</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>word.short_month.6</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>word.short_month.7</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>word.short_month.8</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>word.short_month.9</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>word.short_month.10</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>word.short_month.11</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>word.short_month.12</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>it does not begin with a three-digit code</source>
        <extracomment>word.reason.not_a_reply</extracomment>
        <translation>no empieza con un código de tres cifras</translation>
    </message>
    <message>
        <source>the lines of one answer have different codes</source>
        <extracomment>word.reason.codes_differ</extracomment>
        <translation>las líneas de una misma respuesta tienen códigos distintos</translation>
    </message>
    <message>
        <source>it said yes before it was given anything to check</source>
        <extracomment>word.reason.success_before_credential</extracomment>
        <translation>dijo que sí antes de recibir nada que comprobar</translation>
    </message>
    <message>
        <source>its question cannot be decoded</source>
        <extracomment>word.reason.challenge_not_base64</extracomment>
        <translation>su pregunta no se puede descodificar</translation>
    </message>
    <message>
        <source>it asked for something that this way of signing in does not know</source>
        <extracomment>word.reason.prompt_not_understood</extracomment>
        <translation>pidió algo que este método de inicio de sesión no conoce</translation>
    </message>
    <message>
        <source>it asked once more than the rules allow</source>
        <extracomment>word.reason.one_challenge_too_many</extracomment>
        <translation>preguntó una vez más de lo que permiten las reglas</translation>
    </message>
    <message>
        <source>it refused first and accepted afterwards</source>
        <extracomment>word.reason.success_after_refusal</extracomment>
        <translation>primero rechazó y después aceptó</translation>
    </message>
    <message>
        <source>it answered with a code that does not mean success here</source>
        <extracomment>word.reason.wrong_success_code</extracomment>
        <translation>respondió con un código que aquí no significa éxito</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <extracomment>word.reason.ReplyTimedOut</extracomment>
        <translation>no llegó ninguna respuesta a tiempo</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <extracomment>word.reason.Disconnected</extracomment>
        <translation>la conexión terminó</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>word.reason.ServerClosing</extracomment>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>the answer was no valid reply</source>
        <extracomment>word.reason.ReplyMalformed</extracomment>
        <translation>la respuesta no era válida</translation>
    </message>
    <message>
        <source>the answer made no sense</source>
        <extracomment>word.reason.ReplyUnexpected</extracomment>
        <translation>la respuesta no tenía sentido</translation>
    </message>
    <message>
        <source>answers came that nobody had asked for</source>
        <extracomment>word.reason.ReplyUnsolicited</extracomment>
        <translation>llegaron respuestas que nadie había pedido</translation>
    </message>
    <message>
        <source>the answer did not end</source>
        <extracomment>word.reason.ReplyTooLong</extracomment>
        <translation>la respuesta no terminaba</translation>
    </message>
</context>
</TS>
