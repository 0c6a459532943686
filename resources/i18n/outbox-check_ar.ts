<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outbox Check</source>
        <translation>حول Outbox Check</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Finds out why mail won’t send</source>
        <translation>يكتشف لماذا لا يُرسَل البريد</translation>
    </message>
    <message>
        <source>Built on {parts}.</source>
        <translation>مبني على {parts}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;نسخ تفاصيل الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>Saved account</source>
        <translation>حساب محفوظ</translation>
    </message>
    <message>
        <source>Settings that you saved earlier.</source>
        <translation>إعدادات حفظتها من قبل.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Forget &amp;password</source>
        <translation>حذف كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
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
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address that you send from.</source>
        <translation>العنوان الذي ترسل منه.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your e-mail account</source>
        <translation>حساب بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>رم&amp;ز الوصول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>With two-step sign-in you need an app password: a separate one that your provider makes for mail apps.</source>
        <translation>مع التحقق بخطوتين تحتاج إلى كلمة مرور تطبيق: كلمة مرور منفصلة ينشئها مزوّدك لتطبيقات البريد.</translation>
    </message>
</context>
<context>
    <name>AccountQuestions</name>
    <message>
        <source>Rename account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>هل تريد إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>These settings and the password saved with them are deleted from this computer. Your mail and your account at the provider stay as they are.</source>
        <translation>ستُحذف هذه الإعدادات وكلمة المرور المحفوظة معها من هذا الكمبيوتر. أما بريدك وحسابك لدى المزوّد فيبقيان كما هما.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Chain of trust</source>
        <translation>سلسلة الثقة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy certificate details</source>
        <translation>نسخ تفاصيل الشهادة</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>إلغاء الثقة</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>إلغاء الثقة بهذه الشهادة</translation>
    </message>
    <message>
        <source>Trusted on this computer and issued for this server</source>
        <translation>موثوقة على هذا الكمبيوتر وصادرة لهذا الخادم</translation>
    </message>
    <message>
        <source>Trusted by you for this server and port, not by this computer</source>
        <translation>وثقت بها أنت لهذا الخادم وهذا المنفذ، ولا يثق بها هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate.</source>
        <translation>بلا تشفير لا يعرض الخادم أي شهادة.</translation>
    </message>
    <message>
        <source>The test ended before the server showed its certificate.</source>
        <translation>انتهى الاختبار قبل أن يعرض الخادم شهادته.</translation>
    </message>
    <message>
        <source>The server has not shown its certificate yet.</source>
        <translation>لم يعرض الخادم شهادته بعد.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>شهادات ‎(*.pem)</translation>
    </message>
</context>
<context>
    <name>ChainModel</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>معيبة</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم تُقيَّم</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>Chain of trust</source>
        <translation>سلسلة الثقة</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two tests</source>
        <translation>مقارنة اختبارين</translation>
    </message>
    <message>
        <source>Nothing that the tests saw is different.</source>
        <translation>لا يوجد أي اختلاف بين الاختبارين.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>نسخ المقارنة</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>ما قد يعنيه</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>ControlDetails</name>
    <message>
        <source>The rest is left out.</source>
        <translation>حُذف الباقي.</translation>
    </message>
</context>
<context>
    <name>ControlModel</name>
    <message>
        <source>Second look</source>
        <translation>فحص ثانٍ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You →</source>
        <translation>⁦أنت →⁩</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>⁦← الخادم⁩</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>⁦TLS⁩</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>⁦غير مشفر⁩</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port}</source>
        <translation>‎تم الاتصال بالعنوان {address}، المنفذ {port}</translation>
    </message>
    <message>
        <source>Encrypted: {version}, {cipher}</source>
        <translation>‎مشفّر: {version}، {cipher}</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>بحث في المحادثة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>نسخ المحادثة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save conversation…</source>
        <translation>حفظ المحادثة…</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden.</source>
        <translation>كلمات المرور والرموز مخفية.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation>حدث خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>Your settings are unchanged, and you can go on. The details below say where it happened. They hold no password, no address and nothing that you typed.</source>
        <translation>لم تتغير إعداداتك، ويمكنك المتابعة. تبيّن التفاصيل أدناه أين حدث الخطأ، ولا تتضمن كلمة مرور ولا عنوانًا ولا شيئًا مما كتبته.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DetailsTabs</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Server features</source>
        <translation>ميزات الخادم</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>كل المنافذ</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>Shows where this was seen</source>
        <translation>يعرض أين لوحظ هذا</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain an error</source>
        <translation>شرح خطأ</translation>
    </message>
    <message>
        <source>Paste what another mail app, a returned message or a log says. It is explained on this computer; nothing is sent anywhere.</source>
        <translation>الصق ما يقوله تطبيق بريد آخر أو رسالة مرتدة أو ملف سجل. يُشرح النص على هذا الكمبيوتر، ولا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>535 5.7.8 Error: authentication failed</source>
        <translation>535 5.7.8 Error: authentication failed</translation>
    </message>
    <message>
        <source>Error &amp;message</source>
        <translation>رسالة ال&amp;خطأ</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>رسالة الخطأ</translation>
    </message>
    <message>
        <source>&amp;Server, if known</source>
        <translation>الخا&amp;دم، إن عُرف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>الت&amp;شفير</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>شر&amp;ح</translation>
    </message>
    <message>
        <source>Paste the error message first.</source>
        <translation>الصق رسالة الخطأ أولًا.</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>جارٍ الشرح…</translation>
    </message>
</context>
<context>
    <name>ExplainResult</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>نسخ الشرح</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>اختبار &amp;هذه الإعدادات</translation>
    </message>
    <message>
        <source>Read from: {text}</source>
        <translation>قُرئ من: {text}</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>هناك اختبار جارٍ. انتظر نهايته، أو أوقفه أولًا.</translation>
    </message>
</context>
<context>
    <name>FeatureModel</name>
    <message>
        <source>Feature</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>before encryption {before}, after it {after}</source>
        <translation>قبل التشفير {before}، وبعده {after}</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <translation>قبل التشفير</translation>
    </message>
    <message>
        <source>After encryption</source>
        <translation>بعد التشفير</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
    <message>
        <source>{feature}: {difference}</source>
        <translation>{feature}: {difference}</translation>
    </message>
    <message>
        <source>Offered only after encryption</source>
        <translation>معروضة بعد التشفير فقط</translation>
    </message>
    <message>
        <source>Offered only before encryption</source>
        <translation>معروضة قبل التشفير فقط</translation>
    </message>
    <message>
        <source>Not the same after encryption</source>
        <translation>مختلفة بعد التشفير</translation>
    </message>
    <message>
        <source>{meaning}. {difference}</source>
        <translation>{meaning}. {difference}</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>لم تعد لازمة</translation>
    </message>
</context>
<context>
    <name>FeatureTable</name>
    <message>
        <source>Server features</source>
        <translation>ميزات الخادم</translation>
    </message>
</context>
<context>
    <name>FeaturesTab</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy server features</source>
        <translation>نسخ ميزات الخادم</translation>
    </message>
    <message>
        <source>The server has not said yet what it can do.</source>
        <translation>لم يذكر الخادم بعد ما يستطيع فعله.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and lists nothing.</source>
        <translation>لا يعرف الخادم إلا HELO، وهو الترحيب القديم، ولا يذكر أي ميزات.</translation>
    </message>
    <message>
        <source>The test ended before the server said what it can do.</source>
        <translation>انتهى الاختبار قبل أن يذكر الخادم ما يستطيع فعله.</translation>
    </message>
    <message>
        <source>The server lists nothing.</source>
        <translation>لا يذكر الخادم أي ميزات.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>بحث في المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Delete all past tests?</source>
        <translation>هل تريد حذف كل الاختبارات السابقة؟</translation>
    </message>
    <message>
        <source>They are deleted from this computer and cannot be brought back. Reports that you saved stay.</source>
        <translation>ستُحذف من هذا الكمبيوتر ولا يمكن استعادتها. أما التقارير التي حفظتها فتبقى.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>م&amp;سح</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The last 200 tests are kept on this computer, without passwords.</source>
        <translation>يُحتفظ على هذا الكمبيوتر بآخر 200 اختبار، دون كلمات مرور.</translation>
    </message>
    <message>
        <source>New tests are not kept: the history is switched off in the preferences.</source>
        <translation>لا يُحتفظ بالاختبارات الجديدة: السجل معطّل في التفضيلات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>م&amp;سح السجل…</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Compare the two chosen tests</source>
        <translation>مقارنة الاختبارين المختارين</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the chosen test</source>
        <translation>فتح الاختبار المختار</translation>
    </message>
    <message>
        <source>No test is kept yet.</source>
        <translation>لا توجد اختبارات محفوظة بعد.</translation>
    </message>
    <message>
        <source>Compare says what changed between the two.</source>
        <translation>تبيّن المقارنة ما تغيّر بين الاختبارين.</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose a second test to compare two.</source>
        <translation>اضغط Ctrl مطولًا واختر اختبارًا ثانيًا للمقارنة بينهما.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Past tests</source>
        <translation>الاختبارات السابقة</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Not a current test</source>
        <translation>ليس اختبارًا حاليًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this result</source>
        <translation>إغلاق هذه النتيجة</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>حساب &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>ح&amp;فظ الحساب</translation>
    </message>
    <message>
        <source>Rena&amp;me account…</source>
        <translation>إعادة &amp;تسمية الحساب…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>استيرا&amp;د الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Open report…</source>
        <translation>فت&amp;ح تقرير…</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>حفظ التق&amp;رير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ التق&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation>&amp;نسخ الإعدادات</translation>
    </message>
    <message>
        <source>Settings car&amp;d…</source>
        <translation>&amp;بطاقة الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>ب&amp;حث في المحادثة</translation>
    </message>
    <message>
        <source>Forget saved &amp;password</source>
        <translation>حذف &amp;كلمة المرور المحفوظة</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Compare all ports</source>
        <translation>&amp;مقارنة كل المنافذ</translation>
    </message>
    <message>
        <source>Send a test &amp;message…</source>
        <translation>إرسال &amp;رسالة اختبار…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ال&amp;خطوات</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>ال&amp;شهادة</translation>
    </message>
    <message>
        <source>Server &amp;features</source>
        <translation>&amp;ميزات الخادم</translation>
    </message>
    <message>
        <source>All &amp;ports</source>
        <translation>كل الم&amp;نافذ</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;What do these settings mean?</source>
        <translation>ما &amp;معنى هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;شرح خطأ…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Outbox Check</source>
        <translation>&amp;حول Outbox Check</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>&amp;More options</source>
        <translation>خيارات إ&amp;ضافية</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات إضافية</translation>
    </message>
    <message>
        <source>Same as e-mail address</source>
        <translation>مثل عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Also send a test message to m&amp;yself</source>
        <translation>إرسال رسالة اختبار إلى &amp;نفسي أيضًا</translation>
    </message>
    <message>
        <source>Also send a test message to myself</source>
        <translation>إرسال رسالة اختبار إلى نفسي أيضًا</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;ث</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 فقط</translation>
    </message>
    <message>
        <source>This computer’s address</source>
        <translation>عنوان هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>With further connections when a test fails. No password is ever sent on them.</source>
        <translation>باتصالات إضافية عندما يفشل الاختبار. لا تُرسَل عليها كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>Loo&amp;k for the cause</source>
        <translation>الب&amp;حث عن السبب</translation>
    </message>
    <message>
        <source>Look for the cause with further connections</source>
        <translation>البحث عن السبب باتصالات إضافية</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ا&amp;لمستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The name to sign in with, if it is not the e-mail address.</source>
        <translation>الاسم المستخدم لتسجيل الدخول، إن لم يكن عنوان البريد.</translation>
    </message>
    <message>
        <source>Si&amp;gn-in method</source>
        <translation>&amp;طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Automatic takes the best that the server and this program know.</source>
        <translation>تلقائي: أفضل ما يعرفه الخادم وهذا البرنامج.</translation>
    </message>
    <message>
        <source>Send the test message to</source>
        <translation>إرسال رسالة الاختبار إلى</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>الم&amp;هلة</translation>
    </message>
    <message>
        <source>Time limit per step in seconds</source>
        <translation>مهلة كل خطوة بالثواني</translation>
    </message>
    <message>
        <source>How long each step may take.</source>
        <translation>المدة المسموح بها لكل خطوة.</translation>
    </message>
    <message>
        <source>I&amp;nternet protocol</source>
        <translation>ب&amp;روتوكول الإنترنت</translation>
    </message>
    <message>
        <source>Internet protocol</source>
        <translation>بروتوكول الإنترنت</translation>
    </message>
    <message>
        <source>Introduce &amp;as (EHLO)</source>
        <translation>التعر&amp;يف باسم (EHLO)</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <translation>الاسم المستخدم لتعريف هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Some servers want a real name here. Leave it empty unless yours does.</source>
        <translation>تطلب بعض الخوادم هنا اسمًا حقيقيًا. اترك الحقل فارغًا ما لم يطلبه خادمك.</translation>
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
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>A saved password is not shown. Type a new one to replace it.</source>
        <translation>لا تُعرض كلمة المرور المحفوظة. اكتب كلمة مرور جديدة لتحل محلها.</translation>
    </message>
</context>
<context>
    <name>PortModel</name>
    <message>
        <source>Port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Port comparison</source>
        <translation>مقارنة المنافذ</translation>
    </message>
</context>
<context>
    <name>PortsFooter</name>
    <message>
        <source>Compare all ports</source>
        <translation>مقارنة كل المنافذ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>This is about {host}, not about the server in the form.</source>
        <translation>هذا عن الخادم {host}، لا عن الخادم المكتوب في النموذج.</translation>
    </message>
    <message>
        <source>A test is running. Wait for its end, or stop it first.</source>
        <translation>هناك اختبار جارٍ. انتظر نهايته، أو أوقفه أولًا.</translation>
    </message>
</context>
<context>
    <name>PortsTab</name>
    <message>
        <source>Tries the usual ports of the server, each with and without encryption, and says which is best; no password is ever sent while comparing.</source>
        <translation>يجرّب المنافذ المعتادة للخادم، كل منها بتشفير وبلا تشفير، ويذكر أفضلها؛ ولا تُرسَل كلمة مرور أبدًا أثناء المقارنة.</translation>
    </message>
</context>
<context>
    <name>PreferenceControls</name>
    <message>
        <source> s</source>
        <translation>&#xa0;ث</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>يسري كل اختيار فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل ال&amp;حركة</translation>
    </message>
    <message>
        <source>Always &amp;underline shortcut letters</source>
        <translation>وضع &amp;خط تحت حروف الاختصار دائمًا</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>What a new account begins with.</source>
        <translation>ما يبدأ به كل حساب جديد.</translation>
    </message>
    <message>
        <source>&amp;Time limit per step</source>
        <translation>الم&amp;هلة لكل خطوة</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Re&amp;member the password in the keyring</source>
        <translation>ت&amp;ذكّر كلمة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>الحسابات الجديدة</translation>
    </message>
    <message>
        <source>What a report hides unless you decide otherwise.</source>
        <translation>ما يخفيه التقرير ما لم تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>إخفاء عنوان &amp;بريدي الإلكتروني</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>إخفاء اسم هذا ال&amp;كمبيوتر وعناوينه</translation>
    </message>
    <message>
        <source>Hide the &amp;server name</source>
        <translation>إخفاء اسم الخا&amp;دم</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>The last 200 tests, never with a password.</source>
        <translation>آخر 200 اختبار، دون كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>الاحتفاظ بال&amp;سجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>تظهر هذه اللغة في النافذة عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Your system asks for high contrast, and its colours are kept.</source>
        <translation>يطلب نظامك تباينًا عاليًا، ولذلك تبقى ألوانه.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. What you chose holds until you close the window.</source>
        <translation>تتعذر الكتابة في {folder}. يسري ما اخترته حتى تغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>ProviderPageButton</name>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>يفتح {page} في المتصفح</translation>
    </message>
    <message>
        <source>How to switch it on</source>
        <translation>كيفية التفعيل</translation>
    </message>
    <message>
        <source>How to get an app password</source>
        <translation>كيفية الحصول على كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>How to get an authorisation code</source>
        <translation>كيفية الحصول على رمز التفويض</translation>
    </message>
    <message>
        <source>How to get SMTP credentials</source>
        <translation>كيفية الحصول على بيانات دخول SMTP</translation>
    </message>
    <message>
        <source>How to get an API key</source>
        <translation>كيفية الحصول على مفتاح API</translation>
    </message>
    <message>
        <source>How to get the password</source>
        <translation>كيفية الحصول على كلمة المرور</translation>
    </message>
    <message>
        <source>Open the provider’s page</source>
        <translation>فتح صفحة المزوّد</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>&amp;Remember in this computer’s keyring</source>
        <translation>ت&amp;ذكّرها في حلقة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Remember in this computer’s keyring</source>
        <translation>تذكّرها في حلقة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The password is kept encrypted by your system, not in a file of this app.</source>
        <translation>يحفظ نظامك كلمة المرور مشفّرة، لا في ملف تابع لهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Report copied. Passwords were left out.</source>
        <translation>نُسخ التقرير، دون كلمات المرور.</translation>
    </message>
    <message>
        <source>Question copied, ready to be pasted into a mail. Passwords were left out.</source>
        <translation>نُسخ السؤال، وهو جاهز للصقه في رسالة، دون كلمات المرور.</translation>
    </message>
    <message>
        <source>Settings copied. The password was left out.</source>
        <translation>نُسخت الإعدادات، دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>تقارير ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>This is what others will see. Passwords are never part of a report.</source>
        <translation>هذا ما سيراه الآخرون. لا يتضمن التقرير كلمات المرور أبدًا.</translation>
    </message>
    <message>
        <source>Hide my &amp;e-mail address</source>
        <translation>إخفاء عنوان &amp;بريدي الإلكتروني</translation>
    </message>
    <message>
        <source>Hide this &amp;computer’s name and addresses</source>
        <translation>إخفاء اسم هذا ال&amp;كمبيوتر وعناوينه</translation>
    </message>
    <message>
        <source>Hide the server &amp;name</source>
        <translation>إخفاء اسم الخا&amp;دم</translation>
    </message>
    <message>
        <source>A server may repeat in its own words what is hidden here: look before you send.</source>
        <translation>قد يكرر الخادم بكلماته ما أُخفي هنا: راجع التقرير قبل إرساله.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>JSON, which can be opened here again</source>
        <translation>JSON، ويمكن فتحه هنا من جديد</translation>
    </message>
    <message>
        <source>Message to my provider</source>
        <translation>رسالة إلى مزوّدي</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>جارٍ البحث عن السبب…</translation>
    </message>
    <message>
        <source>Further connections to the server may show it. No password is sent on them.</source>
        <translation>قد تكشفه اتصالات إضافية بالخادم. لا تُرسَل عليها كلمة مرور.</translation>
    </message>
    <message>
        <source>Starting the test…</source>
        <translation>يبدأ الاختبار…</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{result}, took {time}</source>
        <translation>{result}، المدة {time}</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم نصل إليها</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذّر حفظ الملف.</translation>
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
        <translation>باب مرقّم في ذلك الخادم. يجب أن يستخدم تطبيق البريد والخادم المنفذ نفسه.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخا&amp;دم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The computer that sends your mail, for example smtp.example.com. Your provider lists it as “outgoing server” or “SMTP”.</source>
        <translation>الكمبيوتر الذي يرسل بريدك، مثل smtp.example.com. يذكره مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>الت&amp;شفير</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>خادم البريد الصادر</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>The standard port for sending mail. Starts plain, then switches to encryption.</source>
        <translation>المنفذ المعتاد لإرسال البريد. يبدأ بلا تشفير ثم ينتقل إلى التشفير.</translation>
    </message>
    <message>
        <source>Encrypted from the first byte. Recommended if your provider offers it.</source>
        <translation>مشفّر من أول بايت. يُنصح به إذا كان مزوّدك يوفّره.</translation>
    </message>
    <message>
        <source>Used between mail servers. Most home and office networks block it.</source>
        <translation>يُستخدم بين خوادم البريد. تحجبه معظم شبكات المنازل والمكاتب.</translation>
    </message>
    <message>
        <source>An unofficial stand-in for 587 on networks that block it.</source>
        <translation>بديل غير رسمي للمنفذ 587 على الشبكات التي تحجبه.</translation>
    </message>
    <message>
        <source>Not a usual mail port. Check it with your provider.</source>
        <translation>ليس منفذ بريد معتادًا. تحقّق منه لدى مزوّدك.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS من البداية</translation>
    </message>
    <message>
        <source>None (not secure)</source>
        <translation>بلا تشفير (غير آمن)</translation>
    </message>
    <message>
        <source>Picks TLS on 465 and STARTTLS elsewhere.</source>
        <translation>يختار TLS للمنفذ 465 وSTARTTLS لما عداه.</translation>
    </message>
    <message>
        <source>The connection starts plain and is then upgraded to TLS. Needs a server that offers it.</source>
        <translation>يبدأ الاتصال بلا تشفير ثم يُرقّى إلى TLS. يحتاج إلى خادم يعرض ذلك.</translation>
    </message>
    <message>
        <source>Also called SSL, SSL/TLS or implicit TLS. Older apps still say SSL; servers use TLS today.</source>
        <translation>يسمى أيضًا SSL أو SSL/TLS أو TLS الضمني. ما زالت التطبيقات القديمة تقول SSL، لكن الخوادم تستخدم اليوم TLS.</translation>
    </message>
    <message>
        <source>Anyone on the network can read your password. The password will not be sent unless you confirm.</source>
        <translation>يستطيع أي شخص على الشبكة قراءة كلمة مرورك. لن تُرسَل كلمة المرور ما لم تؤكد ذلك.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>A profile also names the server that mail is fetched from. Enter it below, under “Incoming server (IMAP)”.</source>
        <translation>يذكر ملف التعريف أيضًا الخادم الذي يُجلب منه البريد. أدخله أدناه في «خادم البريد الوارد (IMAP)».</translation>
    </message>
    <message>
        <source>msmtp has no way to write a quotation mark in a user name.</source>
        <translation>لا يستطيع msmtp كتابة علامة اقتباس في اسم المستخدم.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Autoconfig file</source>
        <translation>ملف الإعداد التلقائي</translation>
    </message>
    <message>
        <source>Apple profile</source>
        <translation>ملف تعريف Apple</translation>
    </message>
    <message>
        <source>What the program asks for, in the words of its own window.</source>
        <translation>ما يطلبه البرنامج، بالتسميات المستخدمة في نافذته.</translation>
    </message>
    <message>
        <source>To keep, to print or to send to somebody.</source>
        <translation>للحفظ أو الطباعة أو الإرسال إلى شخص آخر.</translation>
    </message>
    <message>
        <source>For whoever runs the domain: published at autoconfig.DOMAIN/mail/config-v1.1.xml, it sets up Thunderbird and several other programs.</source>
        <translation>لمن يدير النطاق: عند نشره في autoconfig.DOMAIN/mail/config-v1.1.xml يضبط إعدادات Thunderbird وبرامج أخرى.</translation>
    </message>
    <message>
        <source>Open it on the iPhone, iPad or Mac and install it in the settings there.</source>
        <translation>افتحه على iPhone أو iPad أو Mac وثبّته هناك من الإعدادات.</translation>
    </message>
    <message>
        <source>Save it as ~/.msmtprc, readable by nobody else (chmod 600).</source>
        <translation>احفظه باسم ⁦~/.msmtprc⁩ بحيث لا يقرؤه غيرك (chmod 600).</translation>
    </message>
    <message>
        <source>A command for the terminal that tests the same, up to signing in.</source>
        <translation>أمر لسطر الأوامر يُجري الاختبار نفسه حتى تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation>بطاقة الإعدادات</translation>
    </message>
    <message>
        <source>The settings as they were tested. There is no password in any of these.</source>
        <translation>الإعدادات كما اختُبرت. لا تتضمن أي صيغة منها كلمة مرور.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>ملفات XML (*.xml)</translation>
    </message>
    <message>
        <source>Apple profiles (*.mobileconfig)</source>
        <translation>ملفات تعريف Apple (*.mobileconfig)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>صيغ الإعدادات</translation>
    </message>
    <message>
        <source>To copy or save</source>
        <translation>للنسخ أو الحفظ</translation>
    </message>
    <message>
        <source>Where to type the settings</source>
        <translation>أين تُكتب الإعدادات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Incoming server (IMAP)</source>
        <translation>خادم البريد ال&amp;وارد (IMAP)</translation>
    </message>
    <message>
        <source>The server that mail is fetched from. It is not tested. The Apple profile needs it.</source>
        <translation>الخادم الذي يُجلب منه البريد. لا يُختبر، لكن ملف تعريف Apple يحتاج إليه.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>خادم البريد الوارد (IMAP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.xml *.mobileconfig *.js *.json *msmtprc)</source>
        <translation>الإعدادات (*.xml *.mobileconfig *.js *.json *msmtprc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Settings taken from “{file}”. Passwords are never taken from a file.</source>
        <translation>أُخذت الإعدادات من «{file}». لا تؤخذ كلمات المرور من ملف أبدًا.</translation>
    </message>
    <message>
        <source>The file names several servers for sending mail. Which one do you want to test?</source>
        <translation>يذكر الملف عدة خوادم لإرسال البريد. أيها تريد اختباره؟</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Test from any field</source>
        <translation>اختبار من أي حقل</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to a field (hold Alt to see the letters)</source>
        <translation>الانتقال إلى حقل (اضغط Alt مطولًا لرؤية الحروف)</translation>
    </message>
    <message>
        <source>Open or close a step</source>
        <translation>فتح خطوة أو إغلاقها</translation>
    </message>
    <message>
        <source>Open all steps</source>
        <translation>فتح كل الخطوات</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>نسخ خطوة</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Many failed sign-ins</source>
        <translation>محاولات دخول فاشلة كثيرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in &amp;anyway</source>
        <translation>تسجيل الدخول &amp;رغم ذلك</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>The rest is under Conversation.</source>
        <translation>الباقي في صفحة «المحادثة».</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
</context>
<context>
    <name>StepTree</name>
    <message>
        <source>Test steps</source>
        <translation>خطوات الاختبار</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation with the server</source>
        <translation>المحادثة مع الخادم</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust a certificate</source>
        <translation>الوثوق بشهادة</translation>
    </message>
    <message>
        <source>This is right for a program on this computer, such as a mail bridge, or for a server of your own, once you have compared the fingerprint with the one shown there.</source>
        <translation>هذا مناسب لبرنامج على هذا الكمبيوتر، مثل جسر بريد، أو لخادم تملكه أنت، بعد أن تقارن البصمة بالبصمة المعروضة هناك.</translation>
    </message>
    <message>
        <source>With a provider’s server on the internet it is probably an attack: somebody may stand between you and the server, and would get your password. Then choose Cancel, and ask your provider.</source>
        <translation>أما مع خادم مزوّد على الإنترنت فهذا على الأرجح هجوم: قد يقف شخص ما بينك وبين الخادم ويحصل على كلمة مرورك. اختر حينئذ «إلغاء» واسأل مزوّدك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only for this test</source>
        <translation>لهذا الاختبار فقط</translation>
    </message>
    <message>
        <source>Remember for this server</source>
        <translation>تذكّرها لهذا الخادم</translation>
    </message>
    <message>
        <source>Trust this one certificate?</source>
        <translation>هل تثق بهذه الشهادة وحدها؟</translation>
    </message>
    <message>
        <source>{server} shows it, and this computer cannot vouch for it.</source>
        <translation>يعرضها {server}، ولا يستطيع هذا الكمبيوتر ضمانها.</translation>
    </message>
    <message>
        <source>Unless you know why it changed, do not trust it.</source>
        <translation>لا تثق بها ما لم تعرف سبب تغيّرها.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Full subject</source>
        <translation>صاحب الشهادة بالكامل</translation>
    </message>
    <message>
        <source>Full issuer</source>
        <translation>جهة الإصدار بالكامل</translation>
    </message>
    <message>
        <source>Fingerprint trusted before</source>
        <translation>البصمة الموثوقة سابقًا</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>For this test you trust one certificate of this server yourself.</source>
        <translation>لهذا الاختبار تثق أنت بنفسك بشهادة واحدة لهذا الخادم.</translation>
    </message>
    <message>
        <source>You trust one certificate of this server yourself.</source>
        <translation>تثق أنت بنفسك بشهادة واحدة لهذا الخادم.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>إلغاء الثقة</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of this server</source>
        <translation>إلغاء الثقة بشهادة هذا الخادم</translation>
    </message>
</context>
<context>
    <name>VerdictButtons</name>
    <message>
        <source>Put back previous settings</source>
        <translation>استعادة الإعدادات السابقة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>كتابة كلمة المرور من جديد</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>إدخال رمز جديد</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>إرسال رسالة اختبار…</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>نسخ الإعدادات</translation>
    </message>
    <message>
        <source>Settings card…</source>
        <translation>بطاقة الإعدادات…</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>الوثوق بهذه الشهادة…</translation>
    </message>
    <message>
        <source>Compare all ports</source>
        <translation>مقارنة كل المنافذ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy question for my provider</source>
        <translation>نسخ سؤال لمزوّدي</translation>
    </message>
    <message>
        <source>Copy question for my administrator</source>
        <translation>نسخ سؤال لمسؤول النظام لديّ</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Test progress</source>
        <translation>تقدّم الاختبار</translation>
    </message>
</context>
<context>
    <name>VerdictEvidence</name>
    <message>
        <source>What was seen:</source>
        <translation>ما لوحظ:</translation>
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
        <translation>نتيجة الإعدادات السابقة</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Find out why your mail won’t send</source>
        <translation>اكتشف لماذا لا يُرسَل بريدك</translation>
    </message>
    <message>
        <source>Enter server, port and encryption, and a password to test signing in too. Then press “Test connection”. No message is sent unless you ask for it.</source>
        <translation>أدخل الخادم والمنفذ والتشفير، وكذلك كلمة المرور إذا أردت اختبار تسجيل الدخول أيضًا. ثم اضغط «اختبار الاتصال». لا تُرسَل أي رسالة ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Looks up the server and connects to its port.</source>
        <translation>يبحث عن عنوان الخادم ويتصل بمنفذه.</translation>
    </message>
    <message>
        <source>Connect and encrypt</source>
        <translation>الاتصال والتشفير</translation>
    </message>
    <message>
        <source>Shows every step as it happens and checks the certificate.</source>
        <translation>يعرض كل خطوة عند حدوثها ويتحقق من الشهادة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tells you in plain words what is wrong and who has to act.</source>
        <translation>يخبرك بكلمات بسيطة ما الخطأ ومن عليه أن يتصرف.</translation>
    </message>
    <message>
        <source>I have an error message from another mail app</source>
        <translation>لديّ رسالة خطأ من تطبيق بريد آخر</translation>
    </message>
    <message>
        <source>What do these settings mean?</source>
        <translation>ما معنى هذه الإعدادات؟</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Send a test message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>Send it &amp;to</source>
        <translation>إرسالها إ&amp;لى</translation>
    </message>
    <message>
        <source>Test and send</source>
        <translation>اختبار وإرسال</translation>
    </message>
    <message>
        <source>The settings are tested once more, and this time a short message is really sent.</source>
        <translation>تُختبر الإعدادات مرة أخرى، وهذه المرة تُرسَل فعلًا رسالة قصيرة.</translation>
    </message>
</context>
<context>
    <name>_MenuButton</name>
    <message>
        <source>Account actions</source>
        <translation>إجراءات الحساب</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your file of accounts was damaged. What could be read is here; the damaged file was set aside as {path}.</source>
        <extracomment>account_file.damaged</extracomment>
        <translation>كان ملف حساباتك تالفًا. ما أمكنت قراءته موجود هنا، ونُقل الملف التالف جانبًا باسم {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of accounts, {path}. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.newer</extracomment>
        <translation>كُتب ملف حساباتك {path} بإصدار أحدث من هذا البرنامج. سيُترك كما هو ولن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, or its folder belongs to somebody else. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.foreign</extracomment>
        <translation>ملف حساباتك {path} أو مجلده ملك لمستخدم آخر. سيُترك كما هو ولن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your file of accounts, {path}, could not be read. It is left alone, and nothing is saved.</source>
        <extracomment>account_file.unreadable</extracomment>
        <translation>تعذّرت قراءة ملف حساباتك {path}. سيُترك كما هو ولن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your accounts could not be written to {path}. What was saved before is still there.</source>
        <extracomment>account_file.not_saved</extracomment>
        <translation>تعذّرت كتابة حساباتك في {path}. ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>certificate.label.issued_to
----------
step.label.issued_to</extracomment>
        <translation>صادرة باسم</translation>
    </message>
    <message>
        <source>Also valid for</source>
        <extracomment>certificate.label.also_valid_for</extracomment>
        <translation>صالحة أيضًا باسم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>certificate.label.issued_by
----------
step.label.issued_by</extracomment>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate.label.valid</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>certificate.label.key</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>certificate.label.fingerprint</extracomment>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <extracomment>certificate.label.old_fingerprint</extracomment>
        <translation>بصمة SHA-1</translation>
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
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <extracomment>certificate.label.issuer_address</extracomment>
        <translation>شهادة جهة الإصدار في</translation>
    </message>
    <message>
        <source>{names}</source>
        <extracomment>certificate.value.names</extracomment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>certificate.value.names_and_more</extracomment>
        <translation>{names} و{count} غيرها</translation>
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
        <translation>{key} بت، موقّعة بطريقة {signature}</translation>
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
        <translation>{version}، {cipher}</translation>
    </message>
    <message>
        <source>This is another certificate than the one that you trusted on {first_day}</source>
        <extracomment>certificate.trust.changed</extracomment>
        <translation>هذه شهادة أخرى غير التي وثقت بها في {first_day}</translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (less than a day left)</source>
        <extracomment>certificate.valid.left.today</extracomment>
        <translation>من {first_day} إلى {expiry_day} (بقي أقل من يوم)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} day left)</source>
        <extracomment>certificate.valid.left.one</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (لم يبق أي يوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي يومان)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقيت {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي {count} يوم)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} ({count} days left)</source>
        <extracomment>certificate.valid.left.other</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (لم يبق أي يوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي يومان)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقيت {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (بقي {count} يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (expired less than a day ago)</source>
        <extracomment>certificate.valid.over.today</extracomment>
        <translation>من {first_day} إلى {expiry_day} (انتهت قبل أقل من يوم)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} day ago)</source>
        <extracomment>certificate.valid.over.one</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت اليوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل يومين)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} يوم)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (expired {count} days ago)</source>
        <extracomment>certificate.valid.over.other</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت اليوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل يومين)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (انتهت قبل {count} يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_day} to {expiry_day} (starts in less than a day)</source>
        <extracomment>certificate.valid.ahead.today</extracomment>
        <translation>من {first_day} إلى {expiry_day} (تبدأ بعد أقل من يوم)</translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} day)</source>
        <extracomment>certificate.valid.ahead.one</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ اليوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد يومين)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} يوم)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first_day} to {expiry_day} (starts in {count} days)</source>
        <extracomment>certificate.valid.ahead.other</extracomment>
        <translation>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ اليوم)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد يوم واحد)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد يومين)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} أيام)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} يومًا)</numerusform>
            <numerusform>من {first_day} إلى {expiry_day} (تبدأ بعد {count} يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted by this computer</source>
        <extracomment>certificate.chain.trusted</extracomment>
        <translation>موثوقة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <extracomment>certificate.chain.not_trusted</extracomment>
        <translation>غير موثوقة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>not sent by the server</source>
        <extracomment>certificate.chain.missing</extracomment>
        <translation>لم يرسلها الخادم</translation>
    </message>
    <message>
        <source>expired on {expiry_day}</source>
        <extracomment>certificate.chain.expired</extracomment>
        <translation>انتهت في {expiry_day}</translation>
    </message>
    <message>
        <source>not valid before {first_day}</source>
        <extracomment>certificate.chain.early</extracomment>
        <translation>غير صالحة قبل {first_day}</translation>
    </message>
    <message>
        <source>not for {host}</source>
        <extracomment>certificate.chain.other_name</extracomment>
        <translation>ليست للخادم {host}</translation>
    </message>
    <message>
        <source>vouches for itself, nobody else does</source>
        <extracomment>certificate.chain.self_signed</extracomment>
        <translation>تضمن نفسها، ولا يضمنها أحد غيرها</translation>
    </message>
    <message>
        <source>not the one that you trusted</source>
        <extracomment>certificate.chain.changed</extracomment>
        <translation>ليست التي وثقت بها</translation>
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
        <translation>مُرسلة أيضًا، لكنها ليست من السلسلة</translation>
    </message>
    <message numerus="yes">
        <source>{count} certificate could not be read</source>
        <extracomment>certificate.chain.unreadable.one</extracomment>
        <translation>
            <numerusform>لا شهادات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة شهادة واحدة</numerusform>
            <numerusform>تعذّرت قراءة شهادتين</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادات</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادة</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certificates could not be read</source>
        <extracomment>certificate.chain.unreadable.other</extracomment>
        <translation>
            <numerusform>لا شهادات تعذّرت قراءتها</numerusform>
            <numerusform>تعذّرت قراءة شهادة واحدة</numerusform>
            <numerusform>تعذّرت قراءة شهادتين</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادات</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادة</numerusform>
            <numerusform>تعذّرت قراءة {count} شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tests went well.</source>
        <extracomment>comparison.summary.both_work</extracomment>
        <translation>نجح الاختباران كلاهما.</translation>
    </message>
    <message>
        <source>It worked on {first_day} and does not any more.</source>
        <extracomment>comparison.summary.broke</extracomment>
        <translation>كان يعمل في {first_day} ولم يعد يعمل.</translation>
    </message>
    <message>
        <source>It works now; on {first_day} it did not.</source>
        <extracomment>comparison.summary.mended</extracomment>
        <translation>يعمل الآن، ولم يكن يعمل في {first_day}.</translation>
    </message>
    <message>
        <source>Both tests ended with the same trouble.</source>
        <extracomment>comparison.summary.same_trouble</extracomment>
        <translation>انتهى الاختباران بالمشكلة نفسها.</translation>
    </message>
    <message>
        <source>Neither test went well, and the reasons are different.</source>
        <extracomment>comparison.summary.other_trouble</extracomment>
        <translation>لم ينجح أي من الاختبارين، ولكل منهما سبب مختلف.</translation>
    </message>
    <message>
        <source>One of the tests was stopped, so only part of it can be compared.</source>
        <extracomment>comparison.summary.stopped</extracomment>
        <translation>أُوقف أحد الاختبارين، فلا يمكن مقارنة إلا جزء منه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>comparison.topic.settings
----------
report.heading.settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>comparison.topic.result
----------
report.heading.result</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <extracomment>comparison.topic.addresses</extracomment>
        <translation>عناوين الخادم</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <extracomment>comparison.topic.network</extracomment>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>comparison.topic.greeting</extracomment>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Server features</source>
        <extracomment>comparison.topic.features
----------
report.heading.features</extracomment>
        <translation>ميزات الخادم</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>comparison.topic.certificate
----------
report.heading.certificate</extracomment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>comparison.topic.sign_in
----------
port.column.sign_in</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>comparison.topic.times</extracomment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>The two tests were not about the same settings, so other differences may come from that.</source>
        <extracomment>comparison.meaning.settings</extracomment>
        <translation>لم يكن الاختباران بالإعدادات نفسها، وقد تكون الاختلافات الأخرى بسبب ذلك.</translation>
    </message>
    <message>
        <source>The name of the server leads somewhere else than before: the provider moved it, or this network answers names in its own way.</source>
        <extracomment>comparison.meaning.addresses</extracomment>
        <translation>يشير اسم الخادم إلى عنوان غير السابق: إما أن المزوّد نقله، أو أن لهذه الشبكة طريقتها في الرد على الأسماء.</translation>
    </message>
    <message>
        <source>The server could be reached in one test and not in the other. Where only the network differs, the network is the cause.</source>
        <extracomment>comparison.meaning.network</extracomment>
        <translation>أمكن الوصول إلى الخادم في أحد الاختبارين دون الآخر. إذا لم تختلف إلا الشبكة فهي السبب.</translation>
    </message>
    <message>
        <source>Another server answers, or the same one was changed.</source>
        <extracomment>comparison.meaning.greeting</extracomment>
        <translation>يجيب خادم آخر، أو تغيّر الخادم نفسه.</translation>
    </message>
    <message>
        <source>The server offered less in the later test. A firewall or a virus scanner that reads along can take features away.</source>
        <extracomment>comparison.meaning.features_fewer</extracomment>
        <translation>عرض الخادم ميزات أقل في الاختبار الأحدث. قد يحذف الميزات جدار حماية أو برنامج مكافحة فيروسات يقرأ الاتصال.</translation>
    </message>
    <message>
        <source>The server offers other features than before: it was changed, or something in between reads along.</source>
        <extracomment>comparison.meaning.features</extracomment>
        <translation>يعرض الخادم ميزات غير السابقة: إما أنه تغيّر، أو أن شيئًا في الطريق يقرأ الاتصال.</translation>
    </message>
    <message>
        <source>The two tests agreed on different encryption.</source>
        <extracomment>comparison.meaning.encryption</extracomment>
        <translation>اتُّفق في كل من الاختبارين على تشفير مختلف.</translation>
    </message>
    <message>
        <source>The certificate was renewed by the same authority.</source>
        <extracomment>comparison.meaning.certificate_renewed</extracomment>
        <translation>جدّدت الشهادةَ جهةُ الإصدار نفسها.</translation>
    </message>
    <message>
        <source>The certificate comes from another authority. If the two tests were made on different networks, something on one of them is probably reading along.</source>
        <extracomment>comparison.meaning.certificate</extracomment>
        <translation>الشهادة من جهة إصدار أخرى. إذا أُجري الاختباران في شبكتين مختلفتين، فالأرجح أن شيئًا ما يقرأ الاتصال في إحداهما.</translation>
    </message>
    <message>
        <source>Signing in went differently: look at the password and at what the provider says.</source>
        <extracomment>comparison.meaning.sign_in</extracomment>
        <translation>اختلف تسجيل الدخول: راجع كلمة المرور وما يقوله المزوّد.</translation>
    </message>
    <message>
        <source>A step took much longer in one of the tests.</source>
        <extracomment>comparison.meaning.times</extracomment>
        <translation>استغرقت إحدى الخطوات وقتًا أطول بكثير في أحد الاختبارين.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}</source>
        <extracomment>comparison.value.settings
----------
settings_file.choice</extracomment>
        <translation>{host}، المنفذ {port}، {encryption}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>comparison.value.none
----------
report.value.none</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>only here: {value}</source>
        <extracomment>comparison.value.only</extracomment>
        <translation>هنا فقط: {value}</translation>
    </message>
    <message>
        <source>{step}: {took}</source>
        <extracomment>comparison.value.step_took</extracomment>
        <translation>{step}: {took}</translation>
    </message>
    <message>
        <source>{issuer}, valid until {expiry_day}</source>
        <extracomment>comparison.value.certificate</extracomment>
        <translation>{issuer}، صالحة حتى {expiry_day}</translation>
    </message>
    <message>
        <source>Second look</source>
        <extracomment>control.heading</extracomment>
        <translation>فحص ثانٍ</translation>
    </message>
    <message>
        <source>Looking again to find the cause</source>
        <extracomment>control.doing</extracomment>
        <translation>فحص ثانٍ لمعرفة السبب</translation>
    </message>
    <message>
        <source>The same port with TLS from the start</source>
        <extracomment>control.name.tls_from_the_start</extracomment>
        <translation>المنفذ نفسه مع TLS من البداية</translation>
    </message>
    <message>
        <source>The same port in plain text</source>
        <extracomment>control.name.plain_text_first</extracomment>
        <translation>المنفذ نفسه بلا تشفير</translation>
    </message>
    <message>
        <source>The name {host}</source>
        <extracomment>control.name.name_in_certificate</extracomment>
        <translation>الاسم {host}</translation>
    </message>
    <message>
        <source>Older versions of TLS</source>
        <extracomment>control.name.older_tls</extracomment>
        <translation>إصدارات أقدم من TLS</translation>
    </message>
    <message>
        <source>Port {port} with STARTTLS</source>
        <extracomment>control.name.other_port.starttls</extracomment>
        <translation>المنفذ {port} مع STARTTLS</translation>
    </message>
    <message>
        <source>Port {port} with TLS</source>
        <extracomment>control.name.other_port.tls</extracomment>
        <translation>المنفذ {port} مع TLS</translation>
    </message>
    <message>
        <source>Port {port} without encryption</source>
        <extracomment>control.name.other_port.none</extracomment>
        <translation>المنفذ {port} بلا تشفير</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <extracomment>control.name.other_family.ipv4</extracomment>
        <translation>عبر IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <extracomment>control.name.other_family.ipv6</extracomment>
        <translation>عبر IPv6 فقط</translation>
    </message>
    <message>
        <source>Works up to signing in, {version}</source>
        <extracomment>control.result.works</extracomment>
        <translation>يعمل حتى تسجيل الدخول، {version}</translation>
    </message>
    <message>
        <source>Works up to signing in, without encryption</source>
        <extracomment>control.result.works_unencrypted</extracomment>
        <translation>يعمل حتى تسجيل الدخول، بلا تشفير</translation>
    </message>
    <message>
        <source>Speaks {version}</source>
        <extracomment>control.result.speaks</extracomment>
        <translation>يتكلم {version}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>control.result.stopped</extracomment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>{endpoint}: {answer}</source>
        <extracomment>evidence.address</extracomment>
        <translation>{endpoint}: {answer}</translation>
    </message>
    <message>
        <source>issued to {subject}</source>
        <extracomment>evidence.subject</extracomment>
        <translation>صادرة لـ {subject}</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <extracomment>evidence.issuer</extracomment>
        <translation>صادرة عن {issuer}</translation>
    </message>
    <message>
        <source>valid for {names}</source>
        <extracomment>evidence.names</extracomment>
        <translation>صالحة للأسماء: {names}</translation>
    </message>
    <message>
        <source>valid for no name</source>
        <extracomment>evidence.no_names</extracomment>
        <translation>لا تصلح لأي اسم</translation>
    </message>
    <message>
        <source>valid from {not_before} until {not_after}</source>
        <extracomment>evidence.valid</extracomment>
        <translation>صالحة من {not_before} إلى {not_after}</translation>
    </message>
    <message>
        <source>trusted by its fingerprint {fingerprint}</source>
        <extracomment>evidence.trusted_by</extracomment>
        <translation>موثوق بها ببصمتها {fingerprint}</translation>
    </message>
    <message>
        <source>trusted fingerprint: {fingerprint}</source>
        <extracomment>evidence.trusted</extracomment>
        <translation>البصمة الموثوق بها: {fingerprint}</translation>
    </message>
    <message>
        <source>fingerprint found: {fingerprint}</source>
        <extracomment>evidence.found</extracomment>
        <translation>البصمة التي وُجدت: {fingerprint}</translation>
    </message>
    <message>
        <source>no certificate found</source>
        <extracomment>evidence.found_none</extracomment>
        <translation>لم توجد شهادة</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: {answer}</source>
        <extracomment>evidence.look</extracomment>
        <translation>{host}، المنفذ {port}، {encryption}: {answer}</translation>
    </message>
    <message>
        <source>{host}, port {port}, {encryption}: did not work</source>
        <extracomment>evidence.look_failed</extracomment>
        <translation>{host}، المنفذ {port}، {encryption}: لم ينجح</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>evidence.answer.connected</extracomment>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>evidence.answer.refused</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>evidence.answer.timed_out</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no route</source>
        <extracomment>evidence.answer.unreachable</extracomment>
        <translation>لا طريق إليه</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>evidence.answer.prohibited</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>evidence.answer.reset</extracomment>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>evidence.answer.cancelled</extracomment>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Your file of trusted certificates was damaged. What could be read still counts; the damaged file was set aside as {path}.</source>
        <extracomment>exception_file.damaged</extracomment>
        <translation>كان ملف الشهادات الموثوقة لديك تالفًا. ما أمكنت قراءته ما زال ساريًا، ونُقل الملف التالف جانبًا باسم {path}.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote your file of trusted certificates, {path}. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.newer</extracomment>
        <translation>كُتب ملف الشهادات الموثوقة لديك {path} بإصدار أحدث من هذا البرنامج. سيُترك كما هو ولا يوثق بأي منها.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, or its folder belongs to somebody else. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.foreign</extracomment>
        <translation>ملف الشهادات الموثوقة لديك {path} أو مجلده ملك لمستخدم آخر. سيُترك كما هو ولا يوثق بأي منها.</translation>
    </message>
    <message>
        <source>Your file of trusted certificates, {path}, could not be read. It is left alone, and none of them is trusted.</source>
        <extracomment>exception_file.unreadable</extracomment>
        <translation>تعذّرت قراءة ملف الشهادات الموثوقة لديك {path}. سيُترك كما هو ولا يوثق بأي منها.</translation>
    </message>
    <message>
        <source>Your trusted certificates could not be written to {path}. Until you close the window it is as you chose; afterwards it is as before.</source>
        <extracomment>exception_file.not_saved</extracomment>
        <translation>تعذّرت كتابة الشهادات الموثوقة لديك في {path}. يسري ما اخترته حتى تغلق النافذة، ثم يعود كما كان.</translation>
    </message>
    <message>
        <source>The password was for another server, so it was taken out of the field. Type it again if it belongs to this one.</source>
        <extracomment>explain.password_removed</extracomment>
        <translation>كانت كلمة المرور لخادم آخر، ولذلك أُزيلت من الحقل. اكتبها من جديد إذا كانت لهذا الخادم.</translation>
    </message>
    <message>
        <source>There is no {host}</source>
        <extracomment>failure.name_not_found.result</extracomment>
        <translation>لا وجود للخادم {host}</translation>
    </message>
    <message>
        <source>The name service of the internet does not know this name. It was looked up exactly as shown here.</source>
        <extracomment>failure.name_not_found.explanation</extracomment>
        <translation>خدمة الأسماء على الإنترنت لا تعرف هذا الاسم. جرى الاستعلام عنه تمامًا كما هو معروض هنا.</translation>
    </message>
    <message>
        <source>{host} has no address</source>
        <extracomment>failure.no_address_of_family.any.result</extracomment>
        <translation>ليس للخادم {host} عنوان</translation>
    </message>
    <message>
        <source>The name exists, but no server can be reached under it.</source>
        <extracomment>failure.no_address_of_family.any.explanation</extracomment>
        <translation>الاسم موجود، لكن لا يمكن الوصول إلى أي خادم من خلاله.</translation>
    </message>
    <message>
        <source>{host} has no IPv4 address</source>
        <extracomment>failure.no_address_of_family.ipv4.result
----------
verdict.dns.not_found.ipv4.headline.1</extracomment>
        <translation>ليس للخادم {host} عنوان IPv4</translation>
    </message>
    <message>
        <source>Only IPv4 was to be used. The name exists, but only with IPv6 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv4.explanation</extracomment>
        <translation>طُلب استخدام IPv4 فقط. الاسم موجود، لكن بعناوين IPv6 وحدها.</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address</source>
        <extracomment>failure.no_address_of_family.ipv6.result
----------
verdict.dns.not_found.ipv6.headline.1</extracomment>
        <translation>ليس للخادم {host} عنوان IPv6</translation>
    </message>
    <message>
        <source>Only IPv6 was to be used. The name exists, but only with IPv4 addresses.</source>
        <extracomment>failure.no_address_of_family.ipv6.explanation</extracomment>
        <translation>طُلب استخدام IPv6 فقط. الاسم موجود، لكن بعناوين IPv4 وحدها.</translation>
    </message>
    <message>
        <source>{host} is another server</source>
        <extracomment>failure.name_leads_elsewhere.result</extracomment>
        <translation>{host} خادم آخر</translation>
    </message>
    <message>
        <source>The name exists, but none of its addresses is one of the server that was tested.</source>
        <extracomment>failure.name_leads_elsewhere.explanation</extracomment>
        <translation>الاسم موجود، لكن ليس بين عناوينه عنوان للخادم الذي اختُبر.</translation>
    </message>
    <message>
        <source>The name service failed</source>
        <extracomment>failure.name_lookup_failed.result</extracomment>
        <translation>تعطّلت خدمة الأسماء</translation>
    </message>
    <message>
        <source>This network’s name service gave no answer that can be used. The server name may be right.</source>
        <extracomment>failure.name_lookup_failed.explanation</extracomment>
        <translation>لم تعط خدمة الأسماء في هذه الشبكة ردًّا صالحًا. قد يكون اسم الخادم صحيحًا.</translation>
    </message>
    <message>
        <source>No answer from the name service after {limit}</source>
        <extracomment>failure.name_lookup_timed_out.result</extracomment>
        <translation>لا رد من خدمة الأسماء بعد {limit}</translation>
    </message>
    <message>
        <source>This network’s name service did not answer in time. The server name may be right.</source>
        <extracomment>failure.name_lookup_timed_out.explanation</extracomment>
        <translation>لم ترد خدمة الأسماء في هذه الشبكة في الوقت المحدد. قد يكون اسم الخادم صحيحًا.</translation>
    </message>
    <message>
        <source>Port {port} refused the connection</source>
        <extracomment>failure.connect_refused.result</extracomment>
        <translation>رفض المنفذ {port} الاتصال</translation>
    </message>
    <message>
        <source>The answer came at once and was no: nothing listens there.</source>
        <extracomment>failure.connect_refused.explanation</extracomment>
        <translation>جاء الرد فورًا وكان بالرفض: لا شيء يستمع هناك.</translation>
    </message>
    <message>
        <source>No answer on port {port} after {limit}</source>
        <extracomment>failure.connect_timed_out.result</extracomment>
        <translation>لا رد من المنفذ {port} بعد {limit}</translation>
    </message>
    <message numerus="yes">
        <source>The address was tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.one</extracomment>
        <translation>
            <numerusform>لم يُجرَّب أي عنوان. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
            <numerusform>جُرّب العنوان. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
            <numerusform>جُرّب العنوانان. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
            <numerusform>جُرّبت العناوين كلها. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
            <numerusform>جُرّبت العناوين كلها. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
            <numerusform>جُرّبت العناوين كلها. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.two</extracomment>
        <translation>جُرّب العنوانان كلاهما. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</translation>
    </message>
    <message>
        <source>All {count} addresses were tried. A wrong port usually gives a quick “refused”; silence usually means a firewall.</source>
        <extracomment>failure.connect_timed_out.explanation.many</extracomment>
        <translation>جُرّبت العناوين كلها وعددها {count}. المنفذ الخاطئ يعطي عادة «رفضًا» سريعًا، أما الصمت فيعني عادة جدار حماية.</translation>
    </message>
    <message>
        <source>No route to the server</source>
        <extracomment>failure.connect_unreachable.result
----------
verdict.connect.unreachable.headline.2</extracomment>
        <translation>لا طريق إلى الخادم</translation>
    </message>
    <message>
        <source>This network knows no way to the server’s address.</source>
        <extracomment>failure.connect_unreachable.explanation</extracomment>
        <translation>لا تعرف هذه الشبكة طريقًا إلى عنوان الخادم.</translation>
    </message>
    <message>
        <source>The connection is not allowed</source>
        <extracomment>failure.connect_prohibited.result</extracomment>
        <translation>الاتصال غير مسموح به</translation>
    </message>
    <message>
        <source>A firewall on the way, or on this computer, forbids the connection. The server itself was not asked.</source>
        <extracomment>failure.connect_prohibited.explanation</extracomment>
        <translation>يمنع الاتصالَ جدارُ حماية في الطريق أو على هذا الكمبيوتر. لم يُسأل الخادم نفسه.</translation>
    </message>
    <message>
        <source>IPv6 does not work here</source>
        <extracomment>failure.ipv6_unreachable.result</extracomment>
        <translation>لا يعمل IPv6 هنا</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and this network has no working IPv6. IPv4 works.</source>
        <extracomment>failure.ipv6_unreachable.explanation</extracomment>
        <translation>جُرّب الخادم عبر IPv6، وليس في هذه الشبكة IPv6 عامل. أما IPv4 فيعمل.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <extracomment>failure.computer_offline.result
----------
verdict.connect.offline.headline</extracomment>
        <translation>هذا الكمبيوتر غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>This computer has no network connection at all.</source>
        <extracomment>failure.computer_offline.explanation</extracomment>
        <translation>ليس لهذا الكمبيوتر أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Cut off while connecting</source>
        <extracomment>failure.connect_reset.result</extracomment>
        <translation>قُطع أثناء الاتصال</translation>
    </message>
    <message>
        <source>Something ended the connection while it was being made.</source>
        <extracomment>failure.connect_reset.explanation</extracomment>
        <translation>أنهى شيء ما الاتصال أثناء إجرائه.</translation>
    </message>
    <message>
        <source>The server spoke plain text</source>
        <extracomment>failure.plaintext_on_tls_port.result</extracomment>
        <translation>تكلم الخادم بلا تشفير</translation>
    </message>
    <message>
        <source>TLS was to start at once, but the server began in plain text. It probably expects STARTTLS.</source>
        <extracomment>failure.plaintext_on_tls_port.explanation</extracomment>
        <translation>كان ينبغي أن يبدأ TLS فورًا، لكن الخادم بدأ بلا تشفير. على الأرجح يتوقع STARTTLS.</translation>
    </message>
    <message>
        <source>The server waits for TLS from the start</source>
        <extracomment>failure.tls_expected_first.result</extracomment>
        <translation>ينتظر الخادم TLS من البداية</translation>
    </message>
    <message>
        <source>It said nothing for {limit}. On a second connection that began with TLS it answered.</source>
        <extracomment>failure.tls_expected_first.explanation</extracomment>
        <translation>لم يقل شيئًا طوال {limit}. وعند اتصال ثانٍ بدأ بـ TLS أجاب.</translation>
    </message>
    <message>
        <source>The server offers only {version}</source>
        <extracomment>failure.tls_outdated.known.result</extracomment>
        <translation>لا يعرض الخادم إلا {version}</translation>
    </message>
    <message>
        <source>{version} is outdated and can be broken into. This program uses TLS 1.2 or newer.</source>
        <extracomment>failure.tls_outdated.known.explanation</extracomment>
        <translation>{version} قديم ويمكن اختراقه. يستخدم هذا البرنامج TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>No safe TLS version or cipher in common</source>
        <extracomment>failure.tls_outdated.unknown.result</extracomment>
        <translation>لا إصدار TLS ولا تشفير آمنًا مشتركًا</translation>
    </message>
    <message>
        <source>The server is probably too old. This program uses TLS 1.2 or newer with safe ciphers.</source>
        <extracomment>failure.tls_outdated.unknown.explanation</extracomment>
        <translation>الخادم على الأرجح قديم جدًا. يستخدم هذا البرنامج TLS 1.2 أو أحدث مع خوارزميات تشفير آمنة.</translation>
    </message>
    <message>
        <source>The server’s keys are too weak</source>
        <extracomment>failure.tls_weak.result</extracomment>
        <translation>مفاتيح الخادم ضعيفة جدًا</translation>
    </message>
    <message>
        <source>The keys or methods of the server no longer count as safe.</source>
        <extracomment>failure.tls_weak.explanation</extracomment>
        <translation>لم تعد مفاتيح الخادم أو طرقه تُعد آمنة.</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <extracomment>failure.client_certificate_required.result
----------
verdict.tls.client_certificate_required.headline</extracomment>
        <translation>يطلب الخادم شهادة منك</translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own.</source>
        <extracomment>failure.client_certificate_required.explanation</extracomment>
        <translation>لا يسمح بالدخول إلا للأجهزة التي تعرض شهادة خاصة بها.</translation>
    </message>
    <message>
        <source>TLS could not be agreed on</source>
        <extracomment>failure.tls_handshake_failed.result</extracomment>
        <translation>تعذّر الاتفاق على TLS</translation>
    </message>
    <message>
        <source>Server and computer did not get as far as an encrypted connection.</source>
        <extracomment>failure.tls_handshake_failed.explanation</extracomment>
        <translation>لم يتوصل الخادم والكمبيوتر إلى اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Expired on {expiry_day}</source>
        <extracomment>failure.certificate_expired.dated.result</extracomment>
        <translation>انتهت في {expiry_day}</translation>
    </message>
    <message>
        <source>The certificate was valid until {not_after}. Seen from this computer’s clock, that is over.</source>
        <extracomment>failure.certificate_expired.dated.explanation</extracomment>
        <translation>كانت الشهادة صالحة حتى {not_after}. وفق ساعة هذا الكمبيوتر، مضى ذلك.</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>failure.certificate_expired.undated.result
----------
port.cell.expired</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is out of date.</source>
        <extracomment>failure.certificate_expired.undated.explanation</extracomment>
        <translation>وفق ساعة هذا الكمبيوتر، انتهت صلاحية إحدى شهادات السلسلة.</translation>
    </message>
    <message>
        <source>Not valid before {first_day}</source>
        <extracomment>failure.certificate_not_yet_valid.dated.result</extracomment>
        <translation>غير صالحة قبل {first_day}</translation>
    </message>
    <message>
        <source>The certificate is valid from {not_before} on. Seen from this computer’s clock, that is in the future.</source>
        <extracomment>failure.certificate_not_yet_valid.dated.explanation</extracomment>
        <translation>الشهادة صالحة ابتداءً من {not_before}. وفق ساعة هذا الكمبيوتر، لم يحن ذلك بعد.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <extracomment>failure.certificate_not_yet_valid.undated.result
----------
port.cell.not_yet_valid</extracomment>
        <translation>غير صالحة بعد</translation>
    </message>
    <message>
        <source>Seen from this computer’s clock, a certificate of the chain is from the future.</source>
        <extracomment>failure.certificate_not_yet_valid.undated.explanation</extracomment>
        <translation>وفق ساعة هذا الكمبيوتر، إحدى شهادات السلسلة لم تبدأ صلاحيتها بعد.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <extracomment>failure.certificate_name_mismatch.named.result</extracomment>
        <translation>صادرة باسم {names}</translation>
    </message>
    <message>
        <source>The certificate is for other names than {host}. This may be the wrong server.</source>
        <extracomment>failure.certificate_name_mismatch.named.explanation</extracomment>
        <translation>الشهادة لأسماء غير {host}. قد يكون هذا خادمًا خاطئًا.</translation>
    </message>
    <message>
        <source>For no server at all</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.result</extracomment>
        <translation>ليست لأي خادم</translation>
    </message>
    <message>
        <source>The certificate does not say for which server it is, so it cannot speak for {host}.</source>
        <extracomment>failure.certificate_name_mismatch.unnamed.explanation</extracomment>
        <translation>لا تذكر الشهادة لأي خادم هي، فلا تصلح إثباتًا للخادم {host}.</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <extracomment>failure.certificate_self_signed.result
----------
port.cell.self_signed</extracomment>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody but the server itself vouches for it.</source>
        <extracomment>failure.certificate_self_signed.explanation</extracomment>
        <translation>الشهادة موقّعة ذاتيًا: لا يضمنها أحد إلا الخادم نفسه.</translation>
    </message>
    <message>
        <source>The chain is incomplete</source>
        <extracomment>failure.certificate_chain_incomplete.result</extracomment>
        <translation>السلسلة ناقصة</translation>
    </message>
    <message>
        <source>The server does not send the certificate that links its own to somebody this computer trusts.</source>
        <extracomment>failure.certificate_chain_incomplete.explanation</extracomment>
        <translation>لا يرسل الخادم الشهادة التي تربط شهادته بجهة يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{issuer} is not trusted here</source>
        <extracomment>failure.certificate_untrusted.named.result</extracomment>
        <translation>جهة الإصدار {issuer} غير موثوقة هنا</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not trust.</source>
        <extracomment>failure.certificate_untrusted.named.explanation</extracomment>
        <translation>جهة إصدار الشهادة هي {issuer}، ولا يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The issuer is not trusted here</source>
        <extracomment>failure.certificate_untrusted.unnamed.result</extracomment>
        <translation>جهة الإصدار غير موثوقة هنا</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate.</source>
        <extracomment>failure.certificate_untrusted.unnamed.explanation</extracomment>
        <translation>لا تضمن الشهادةَ أي جهة يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Another certificate than the one you trusted</source>
        <extracomment>failure.certificate_changed.result</extracomment>
        <translation>شهادة غير التي وثقت بها</translation>
    </message>
    <message>
        <source>You trust one certificate of this server, and this is not it. Nothing was said to the server.</source>
        <extracomment>failure.certificate_changed.explanation</extracomment>
        <translation>تثق بشهادة واحدة لهذا الخادم، وليست هذه. لم يُقل للخادم شيء.</translation>
    </message>
    <message>
        <source>The certificate cannot be accepted</source>
        <extracomment>failure.certificate_invalid.result
----------
verdict.cert.untrusted.invalid.headline</extracomment>
        <translation>لا يمكن قبول الشهادة</translation>
    </message>
    <message>
        <source>The check of the certificate failed.</source>
        <extracomment>failure.certificate_invalid.explanation</extracomment>
        <translation>فشل التحقق من الشهادة.</translation>
    </message>
    <message>
        <source>Closed before any greeting</source>
        <extracomment>failure.closed_before_greeting.closed.result</extracomment>
        <translation>أُغلق قبل أي ترحيب</translation>
    </message>
    <message>
        <source>The connection was made, and closed at once by the other side.</source>
        <extracomment>failure.closed_before_greeting.closed.explanation</extracomment>
        <translation>أُجري الاتصال، ثم أغلقه الطرف الآخر فورًا.</translation>
    </message>
    <message>
        <source>Cut off before any greeting</source>
        <extracomment>failure.closed_before_greeting.reset.result</extracomment>
        <translation>قُطع قبل أي ترحيب</translation>
    </message>
    <message>
        <source>The connection was made, and cut off at once.</source>
        <extracomment>failure.closed_before_greeting.reset.explanation</extracomment>
        <translation>أُجري الاتصال، ثم قُطع فورًا.</translation>
    </message>
    <message>
        <source>No greeting after {limit}</source>
        <extracomment>failure.greeting_timed_out.result</extracomment>
        <translation>لا ترحيب بعد {limit}</translation>
    </message>
    <message>
        <source>The server answered the call but said nothing. A mail server should speak first.</source>
        <extracomment>failure.greeting_timed_out.explanation</extracomment>
        <translation>استجاب الخادم للاتصال لكنه لم يقل شيئًا. ينبغي أن يبدأ خادم البريد بالكلام.</translation>
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
        <translation>رُفض: {reply}</translation>
    </message>
    <message>
        <source>The server turned this computer away before anything else was said.</source>
        <extracomment>failure.greeting_rejected.explanation</extracomment>
        <translation>ردّ الخادم هذا الكمبيوتر قبل أن يقال أي شيء آخر.</translation>
    </message>
    <message>
        <source>This is {protocol}, not SMTP</source>
        <extracomment>failure.wrong_protocol.named.result</extracomment>
        <translation>هذا {protocol} لا SMTP</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak SMTP, the language for sending mail.</source>
        <extracomment>failure.wrong_protocol.named.explanation
----------
failure.wrong_protocol.unknown.explanation</extracomment>
        <translation>أجاب شيء ما، لكنه لا يتكلم SMTP، لغة إرسال البريد.</translation>
    </message>
    <message>
        <source>This is not SMTP</source>
        <extracomment>failure.wrong_protocol.unknown.result</extracomment>
        <translation>هذا ليس SMTP</translation>
    </message>
    <message>
        <source>The server did not accept the introduction as “{ehlo_name}”.</source>
        <extracomment>failure.ehlo_refused.explanation</extracomment>
        <translation>لم يقبل الخادم التعريف بالاسم «{ehlo_name}».</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <extracomment>failure.starttls_not_offered.result</extracomment>
        <translation>لا يُعرض STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS is missing from the server’s list of features, so the connection cannot be encrypted here.</source>
        <extracomment>failure.starttls_not_offered.explanation</extracomment>
        <translation>لا يظهر STARTTLS في قائمة ميزات الخادم، فلا يمكن تشفير الاتصال هنا.</translation>
    </message>
    <message>
        <source>The server offered STARTTLS, and then refused to start it.</source>
        <extracomment>failure.starttls_refused.explanation</extracomment>
        <translation>عرض الخادم STARTTLS ثم رفض بدءه.</translation>
    </message>
    <message>
        <source>Plain text where only encryption may follow</source>
        <extracomment>failure.starttls_injected.result</extracomment>
        <translation>نص غير مشفّر حيث لا يجوز إلا التشفير</translation>
    </message>
    <message>
        <source>Behind its answer, the server’s side sent more plain text. Somebody on the way may be tampering with the connection.</source>
        <extracomment>failure.starttls_injected.explanation</extracomment>
        <translation>بعد الرد وصل من جهة الخادم نص آخر غير مشفّر. قد يكون شخص ما في الطريق يتلاعب بالاتصال.</translation>
    </message>
    <message>
        <source>Password not sent</source>
        <extracomment>failure.password_withheld.offered.result
----------
failure.password_withheld.not_offered.result</extracomment>
        <translation>لم تُرسَل كلمة المرور</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password. The server offers STARTTLS, so it can be encrypted.</source>
        <extracomment>failure.password_withheld.offered.explanation</extracomment>
        <translation>بلا تشفير كان يمكن للآخرين قراءة كلمة المرور. يعرض الخادم STARTTLS، فالتشفير ممكن.</translation>
    </message>
    <message>
        <source>Without encryption, others could have read the password.</source>
        <extracomment>failure.password_withheld.not_offered.explanation</extracomment>
        <translation>بلا تشفير كان يمكن للآخرين قراءة كلمة المرور.</translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <extracomment>failure.auth_not_offered.result</extracomment>
        <translation>تسجيل الدخول غير معروض</translation>
    </message>
    <message>
        <source>Signing in is missing from the server’s list of features.</source>
        <extracomment>failure.auth_not_offered.explanation</extracomment>
        <translation>لا يظهر تسجيل الدخول في قائمة ميزات الخادم.</translation>
    </message>
    <message>
        <source>No usable way to sign in</source>
        <extracomment>failure.no_common_mechanism.result</extracomment>
        <translation>لا طريقة صالحة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>The server offers ways to sign in, but none that can be used with these settings.</source>
        <extracomment>failure.no_common_mechanism.explanation</extracomment>
        <translation>يعرض الخادم طرقًا لتسجيل الدخول، لكن لا يمكن استخدام أي منها بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password.</source>
        <extracomment>failure.auth_refused.password.explanation</extracomment>
        <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The server did not accept the access token.</source>
        <extracomment>failure.auth_refused.token.explanation</extracomment>
        <translation>لم يقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>The server broke the rules of signing in</source>
        <extracomment>failure.auth_rules_broken.result
----------
verdict.auth.protocol_error.headline</extracomment>
        <translation>خالف الخادم قواعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server’s answers do not fit the way of signing in that was chosen, so signing in was stopped.</source>
        <extracomment>failure.auth_rules_broken.explanation</extracomment>
        <translation>لا تتفق ردود الخادم مع طريقة تسجيل الدخول المختارة، ولذلك أُوقف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry these characters</source>
        <extracomment>failure.mechanism_unusable.result</extracomment>
        <translation>لا تستطيع {mechanism} نقل هذه الأحرف</translation>
    </message>
    <message>
        <source>The user name or the password has characters that this way of signing in cannot carry. Nothing was sent.</source>
        <extracomment>failure.mechanism_unusable.explanation</extracomment>
        <translation>في اسم المستخدم أو كلمة المرور أحرف لا تستطيع طريقة تسجيل الدخول هذه نقلها. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The server cannot take {address}</source>
        <extracomment>failure.international_address_unsupported.result</extracomment>
        <translation>لا يقبل الخادم العنوان {address}</translation>
    </message>
    <message>
        <source>The address has letters beyond plain ASCII, and the server does not offer SMTPUTF8, which they need.</source>
        <extracomment>failure.international_address_unsupported.explanation</extracomment>
        <translation>في العنوان أحرف خارج ASCII، ولا يعرض الخادم SMTPUTF8 اللازم لها.</translation>
    </message>
    <message>
        <source>The server does not take mail from {address}.</source>
        <extracomment>failure.sender_refused.explanation</extracomment>
        <translation>لا يقبل الخادم بريدًا من {address}.</translation>
    </message>
    <message>
        <source>The server does not take mail for {address}.</source>
        <extracomment>failure.recipient_refused.explanation</extracomment>
        <translation>لا يقبل الخادم بريدًا إلى {address}.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <extracomment>failure.message_refused.explanation</extracomment>
        <translation>لم يقبل الخادم الرسالة.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>failure.delivery_unconfirmed.result</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The server did not confirm that it took the message. It may or may not arrive, and it will not be sent again.</source>
        <extracomment>failure.delivery_unconfirmed.explanation</extracomment>
        <translation>لم يؤكد الخادم استلام الرسالة. قد تصل وقد لا تصل، ولن تُرسَل مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer after {limit}</source>
        <extracomment>failure.reply_timed_out.step.result</extracomment>
        <translation>لا رد بعد {limit}</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle of the conversation.</source>
        <extracomment>failure.reply_timed_out.step.explanation</extracomment>
        <translation>توقف الخادم عن الرد في منتصف المحادثة.</translation>
    </message>
    <message>
        <source>The time for the whole test, {limit}, is over</source>
        <extracomment>failure.reply_timed_out.total.result</extracomment>
        <translation>انتهت مهلة الاختبار كله، وهي {limit}</translation>
    </message>
    <message>
        <source>The server was still being waited for when the time limit of the whole test was reached.</source>
        <extracomment>failure.reply_timed_out.total.explanation</extracomment>
        <translation>بلغ الاختبار مهلته الكلية وهو ما زال ينتظر الخادم.</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <extracomment>failure.disconnected.closed.result
----------
verdict.protocol.disconnected.headline</extracomment>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the conversation.</source>
        <extracomment>failure.disconnected.closed.explanation</extracomment>
        <translation>أغلق الخادم الاتصال في منتصف المحادثة.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>failure.disconnected.reset.result</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the conversation, without a word.</source>
        <extracomment>failure.disconnected.reset.explanation</extracomment>
        <translation>انقطع الاتصال في منتصف المحادثة دون أي كلمة.</translation>
    </message>
    <message>
        <source>Closing: {reply}</source>
        <extracomment>failure.server_closing.result</extracomment>
        <translation>يُغلق: {reply}</translation>
    </message>
    <message>
        <source>The server said that it is closing the connection now.</source>
        <extracomment>failure.server_closing.explanation</extracomment>
        <translation>قال الخادم إنه يغلق الاتصال الآن.</translation>
    </message>
    <message>
        <source>The answer is no SMTP reply</source>
        <extracomment>failure.reply_malformed.result</extracomment>
        <translation>الرد ليس رد SMTP</translation>
    </message>
    <message>
        <source>What the server said does not follow the rules of SMTP.</source>
        <extracomment>failure.reply_malformed.explanation</extracomment>
        <translation>ما قاله الخادم لا يتبع قواعد SMTP.</translation>
    </message>
    <message>
        <source>Unexpected answer: {reply}</source>
        <extracomment>failure.reply_unexpected.result</extracomment>
        <translation>رد غير متوقع: {reply}</translation>
    </message>
    <message>
        <source>The answer is well formed, but makes no sense at this point.</source>
        <extracomment>failure.reply_unexpected.explanation</extracomment>
        <translation>صيغة الرد سليمة، لكن لا معنى له في هذا الموضع.</translation>
    </message>
    <message>
        <source>The server spoke without being asked</source>
        <extracomment>failure.reply_unsolicited.result
----------
verdict.protocol.desync.headline</extracomment>
        <translation>تكلم الخادم دون أن يُسأل</translation>
    </message>
    <message>
        <source>The server said more than it was asked, so answers and questions no longer belong together.</source>
        <extracomment>failure.reply_unsolicited.explanation</extracomment>
        <translation>قال الخادم أكثر مما سُئل عنه، فلم تعد الردود تطابق الأسئلة.</translation>
    </message>
    <message>
        <source>The answer is longer than {size}</source>
        <extracomment>failure.reply_too_long.result</extracomment>
        <translation>الرد أطول من {size}</translation>
    </message>
    <message>
        <source>The server did not stop talking, so the test was ended.</source>
        <extracomment>failure.reply_too_long.explanation</extracomment>
        <translation>لم يتوقف الخادم عن الكلام، ولذلك أُنهي الاختبار.</translation>
    </message>
    <message>
        <source>A fault in Outbox Check</source>
        <extracomment>failure.internal_fault.result</extracomment>
        <translation>خلل في Outbox Check</translation>
    </message>
    <message>
        <source>Outbox Check made a mistake here. The server is not to blame.</source>
        <extracomment>failure.internal_fault.explanation</extracomment>
        <translation>أخطأ Outbox Check هنا. لا ذنب للخادم.</translation>
    </message>
    <message>
        <source>{number}</source>
        <extracomment>feature.value.number</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>feature.value.offered</extracomment>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>feature.value.not_offered</extracomment>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Largest message: {size}</source>
        <extracomment>feature.size.limited</extracomment>
        <translation>أكبر رسالة: {size}</translation>
    </message>
    <message>
        <source>The server names no largest message</source>
        <extracomment>feature.size.unlimited</extracomment>
        <translation>لا يذكر الخادم حدًّا لحجم الرسالة</translation>
    </message>
    <message>
        <source>Tells the largest message, but not as a number</source>
        <extracomment>feature.size.unclear</extracomment>
        <translation>يذكر حجم أكبر رسالة، لكن ليس كرقم</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>feature.auth.any</extracomment>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Ways to sign in. Offered only after encryption</source>
        <extracomment>feature.auth.after_encryption</extracomment>
        <translation>طرق تسجيل الدخول. معروضة بعد التشفير فقط</translation>
    </message>
    <message>
        <source>Sign-in is known, but no way to do it is named</source>
        <extracomment>feature.auth.empty</extracomment>
        <translation>تسجيل الدخول معروف، لكن لم تُذكر له أي طريقة</translation>
    </message>
    <message>
        <source>Can switch a plain connection to encryption</source>
        <extracomment>feature.meaning.STARTTLS</extracomment>
        <translation>يمكن نقل اتصال غير مشفّر إلى التشفير</translation>
    </message>
    <message>
        <source>Accepts accented letters without conversion</source>
        <extracomment>feature.meaning.8BITMIME</extracomment>
        <translation>يقبل الأحرف غير الإنجليزية دون تحويل</translation>
    </message>
    <message>
        <source>Accepts international addresses</source>
        <extracomment>feature.meaning.SMTPUTF8</extracomment>
        <translation>يقبل العناوين الدولية</translation>
    </message>
    <message>
        <source>Commands can be sent in one go (faster)</source>
        <extracomment>feature.meaning.PIPELINING</extracomment>
        <translation>يمكن إرسال الأوامر دفعة واحدة (أسرع)</translation>
    </message>
    <message>
        <source>Can confirm delivery</source>
        <extracomment>feature.meaning.DSN</extracomment>
        <translation>يمكنه تأكيد التسليم</translation>
    </message>
    <message>
        <source>Takes large messages in pieces</source>
        <extracomment>feature.meaning.CHUNKING</extracomment>
        <translation>يقبل الرسائل الكبيرة على أجزاء</translation>
    </message>
    <message>
        <source>Takes attachments without conversion</source>
        <extracomment>feature.meaning.BINARYMIME</extracomment>
        <translation>يقبل المرفقات دون تحويل</translation>
    </message>
    <message>
        <source>Explains refusals with finer codes</source>
        <extracomment>feature.meaning.ENHANCEDSTATUSCODES</extracomment>
        <translation>يشرح الرفض برموز أدق</translation>
    </message>
    <message>
        <source>Explains its commands on request</source>
        <extracomment>feature.meaning.HELP</extracomment>
        <translation>يشرح أوامره عند الطلب</translation>
    </message>
    <message>
        <source>Can be asked whether an address exists</source>
        <extracomment>feature.meaning.VRFY</extracomment>
        <translation>يمكن سؤاله عن وجود عنوان</translation>
    </message>
    <message>
        <source>Can be asked who is on a mailing list</source>
        <extracomment>feature.meaning.EXPN</extracomment>
        <translation>يمكن سؤاله عن أعضاء قائمة بريدية</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail</source>
        <extracomment>feature.meaning.ETRN</extracomment>
        <translation>يتيح لخادم آخر جلب بريده المنتظر</translation>
    </message>
    <message>
        <source>Lets another server fetch its waiting mail after sign-in</source>
        <extracomment>feature.meaning.ATRN</extracomment>
        <translation>يتيح لخادم آخر جلب بريده المنتظر بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Lets two servers swap roles (outdated and unsafe)</source>
        <extracomment>feature.meaning.TURN</extracomment>
        <translation>يتيح لخادمين تبادل الأدوار (قديم وغير آمن)</translation>
    </message>
    <message>
        <source>Can deliver before a given time or give the message back</source>
        <extracomment>feature.meaning.DELIVERBY</extracomment>
        <translation>يمكنه التسليم قبل وقت محدد أو إعادة الرسالة</translation>
    </message>
    <message>
        <source>Can hold a message back until a given time</source>
        <extracomment>feature.meaning.FUTURERELEASE</extracomment>
        <translation>يمكنه تأجيل رسالة حتى وقت محدد</translation>
    </message>
    <message>
        <source>Can send urgent messages first</source>
        <extracomment>feature.meaning.MT-PRIORITY</extracomment>
        <translation>يمكنه إرسال الرسائل العاجلة أولًا</translation>
    </message>
    <message>
        <source>Can insist on encryption all the way to the recipient</source>
        <extracomment>feature.meaning.REQUIRETLS</extracomment>
        <translation>يمكنه اشتراط التشفير حتى المستلم</translation>
    </message>
    <message>
        <source>Can fetch parts of a message from the mailbox by itself</source>
        <extracomment>feature.meaning.BURL</extracomment>
        <translation>يمكنه جلب أجزاء رسالة من صندوق البريد بنفسه</translation>
    </message>
    <message>
        <source>Can resume a sending that was interrupted</source>
        <extracomment>feature.meaning.CHECKPOINT</extracomment>
        <translation>يمكنه متابعة إرسال انقطع</translation>
    </message>
    <message>
        <source>Says how much may be sent over one connection</source>
        <extracomment>feature.meaning.LIMITS</extracomment>
        <translation>يذكر كم يمكن إرساله على اتصال واحد</translation>
    </message>
    <message>
        <source>Can check that an address has not changed its owner</source>
        <extracomment>feature.meaning.RRVS</extracomment>
        <translation>يمكنه التحقق من أن العنوان لم يتغير مالكه</translation>
    </message>
    <message>
        <source>Wants no advertising</source>
        <extracomment>feature.meaning.NO-SOLICITING</extracomment>
        <translation>لا يريد إعلانات</translation>
    </message>
    <message>
        <source>Can convert a message when the sender allows it</source>
        <extracomment>feature.meaning.CONPERM</extracomment>
        <translation>يمكنه تحويل الرسالة إذا سمح المرسل</translation>
    </message>
    <message>
        <source>Can find out what the recipient’s device is able to show</source>
        <extracomment>feature.meaning.CONNEG</extracomment>
        <translation>يمكنه معرفة ما يستطيع جهاز المستلم عرضه</translation>
    </message>
    <message>
        <source>Can be told who is responsible for a message (outdated)</source>
        <extracomment>feature.meaning.SUBMITTER</extracomment>
        <translation>يمكن إخباره بالمسؤول عن الرسالة (قديم)</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on who the real sender is</source>
        <extracomment>feature.meaning.XCLIENT</extracomment>
        <translation>يتيح لخوادم موثوقة أن تذكر المرسل الحقيقي</translation>
    </message>
    <message>
        <source>Lets trusted servers pass on where a message came from</source>
        <extracomment>feature.meaning.XFORWARD</extracomment>
        <translation>يتيح لخوادم موثوقة أن تذكر مصدر الرسالة</translation>
    </message>
    <message>
        <source>An extension of this server’s own</source>
        <extracomment>feature.meaning.private</extracomment>
        <translation>إضافة خاصة بهذا الخادم</translation>
    </message>
    <message>
        <source>An extension that Outbox Check does not know</source>
        <extracomment>feature.meaning.unknown</extracomment>
        <translation>إضافة لا يعرفها Outbox Check</translation>
    </message>
    <message>
        <source>Switching to encryption is not available</source>
        <extracomment>feature.absent.STARTTLS</extracomment>
        <translation>الانتقال إلى التشفير غير متاح</translation>
    </message>
    <message>
        <source>Signing in is not available</source>
        <extracomment>feature.absent.AUTH</extracomment>
        <translation>تسجيل الدخول غير متاح</translation>
    </message>
    <message>
        <source>The server does not say how large a message may be</source>
        <extracomment>feature.absent.SIZE</extracomment>
        <translation>لا يذكر الخادم أقصى حجم للرسالة</translation>
    </message>
    <message>
        <source>Accented letters must be converted first</source>
        <extracomment>feature.absent.8BITMIME</extracomment>
        <translation>يجب تحويل الأحرف غير الإنجليزية أولًا</translation>
    </message>
    <message>
        <source>International addresses are not available</source>
        <extracomment>feature.absent.SMTPUTF8</extracomment>
        <translation>العناوين الدولية غير متاحة</translation>
    </message>
    <message>
        <source>Each command waits for its answer</source>
        <extracomment>feature.absent.PIPELINING</extracomment>
        <translation>ينتظر كل أمر رده</translation>
    </message>
    <message>
        <source>Confirming delivery is not available</source>
        <extracomment>feature.absent.DSN</extracomment>
        <translation>تأكيد التسليم غير متاح</translation>
    </message>
    <message>
        <source>Sending in pieces is not available</source>
        <extracomment>feature.absent.CHUNKING</extracomment>
        <translation>الإرسال على أجزاء غير متاح</translation>
    </message>
    <message>
        <source>Try port {port} with STARTTLS</source>
        <extracomment>fix.use_starttls</extracomment>
        <translation>تجربة المنفذ {port} مع STARTTLS</translation>
    </message>
    <message>
        <source>Try port {port} with TLS</source>
        <extracomment>fix.use_tls</extracomment>
        <translation>تجربة المنفذ {port} مع TLS</translation>
    </message>
    <message>
        <source>Try port {port} with {encryption}</source>
        <extracomment>fix.use_port</extracomment>
        <translation>تجربة المنفذ {port} مع {encryption}</translation>
    </message>
    <message>
        <source>Use {host}</source>
        <extracomment>fix.use_host</extracomment>
        <translation>استخدام {host}</translation>
    </message>
    <message>
        <source>Use IPv4 only</source>
        <extracomment>fix.use_ipv4</extracomment>
        <translation>استخدام IPv4 فقط</translation>
    </message>
    <message>
        <source>Use IPv6 only</source>
        <extracomment>fix.use_ipv6</extracomment>
        <translation>استخدام IPv6 فقط</translation>
    </message>
    <message>
        <source>Sign in with your full address</source>
        <extracomment>fix.use_full_address</extracomment>
        <translation>تسجيل الدخول بعنوانك الكامل</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>fix.send_unencrypted</extracomment>
        <translation>الإرسال رغم ذلك</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}, {time}</source>
        <extracomment>history.when</extracomment>
        <translation>⁧{day} {short_month} {year}، {time}⁩</translation>
    </message>
    <message>
        <source>A saved report of {now}</source>
        <extracomment>kept.report</extracomment>
        <translation>تقرير محفوظ من {now}</translation>
    </message>
    <message>
        <source>Not a test on this computer. Made with version {version} on {system}.</source>
        <extracomment>kept.made</extracomment>
        <translation>ليس اختبارًا على هذا الكمبيوتر. أُعدّ بالإصدار {version} على {system}.</translation>
    </message>
    <message>
        <source>Not a test on this computer.</source>
        <extracomment>kept.made_elsewhere</extracomment>
        <translation>ليس اختبارًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A past test, made on {now}</source>
        <extracomment>kept.past</extracomment>
        <translation>اختبار سابق أُجري في {now}</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <extracomment>keyring.asking</extracomment>
        <translation>تُطلب كلمة المرور من حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Password saved in the keyring.</source>
        <extracomment>keyring.saved</extracomment>
        <translation>حُفظت كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Password forgotten.</source>
        <extracomment>keyring.forgotten</extracomment>
        <translation>حُذفت كلمة المرور من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The saved password belongs to other settings, so it was taken out of the field. Type the password for these, or change the settings back.</source>
        <extracomment>keyring.other_settings</extracomment>
        <translation>كلمة المرور المحفوظة تخص إعدادات أخرى، ولذلك أُزيلت من الحقل. اكتب كلمة المرور لهذه الإعدادات، أو أعد الإعدادات كما كانت.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>port.column.port
----------
report.label.port
----------
word.field.port</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Reachable</source>
        <extracomment>port.column.reachable</extracomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>No encryption</source>
        <extracomment>port.column.none</extracomment>
        <translation>بلا تشفير</translation>
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
        <translation>معروض</translation>
    </message>
    <message>
        <source>Not offered</source>
        <extracomment>port.cell.not_offered</extracomment>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>No such name</source>
        <extracomment>port.cell.no_such_name</extracomment>
        <translation>لا وجود للاسم</translation>
    </message>
    <message>
        <source>No name service</source>
        <extracomment>port.cell.name_service</extracomment>
        <translation>لا خدمة أسماء</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>port.cell.refused</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>port.cell.timed_out</extracomment>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>No route</source>
        <extracomment>port.cell.no_route</extracomment>
        <translation>لا طريق إليه</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>port.cell.not_allowed</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>port.cell.offline</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>port.cell.cut_off</extracomment>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>port.cell.outdated</extracomment>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>Too weak</source>
        <extracomment>port.cell.weak</extracomment>
        <translation>ضعيف جدًا</translation>
    </message>
    <message>
        <source>Wants a certificate</source>
        <extracomment>port.cell.client_certificate</extracomment>
        <translation>يطلب شهادة</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>port.cell.no_agreement</extracomment>
        <translation>لا اتفاق</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <extracomment>port.cell.wrong_name</extracomment>
        <translation>اسم خاطئ</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <extracomment>port.cell.incomplete</extracomment>
        <translation>سلسلة ناقصة</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <extracomment>port.cell.untrusted</extracomment>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>port.cell.no_answer</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Turned away</source>
        <extracomment>port.cell.turned_away</extracomment>
        <translation>رفضنا الخادم</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <extracomment>port.cell.not_smtp</extracomment>
        <translation>ليس خادم بريد</translation>
    </message>
    <message>
        <source>Hung up</source>
        <extracomment>port.cell.hung_up</extracomment>
        <translation>أنهى الاتصال</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <extracomment>port.cell.broken</extracomment>
        <translation>رد معطوب</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <extracomment>port.cell.tampered</extracomment>
        <translation>تم التلاعب به</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>port.cell.fault</extracomment>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>Comparing the ports: {done} of {total} answers are there</source>
        <extracomment>port.progress.text</extracomment>
        <translation>تجري مقارنة المنافذ: وصل {done} من {total} من الردود</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <extracomment>port.stopped.text</extracomment>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>Use port {port} with {encryption}</source>
        <extracomment>port.use.label</extracomment>
        <translation>استخدام المنفذ {port} مع {encryption}</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with TLS from the start</source>
        <extracomment>port.best.tls</extracomment>
        <translation>أفضل خيار هنا: المنفذ {port} مع TLS من البداية</translation>
    </message>
    <message>
        <source>Best choice here: port {port} with STARTTLS</source>
        <extracomment>port.best.starttls</extracomment>
        <translation>أفضل خيار هنا: المنفذ {port} مع STARTTLS</translation>
    </message>
    <message>
        <source>Nobody can sign in there. A server like that passes on mail only for computers that it knows.</source>
        <extracomment>port.best.without_sign_in</extracomment>
        <translation>لا يمكن لأحد تسجيل الدخول هناك. خادم كهذا لا يمرّر البريد إلا للأجهزة التي يعرفها.</translation>
    </message>
    <message>
        <source>No port can be recommended here</source>
        <extracomment>port.none.headline</extracomment>
        <translation>لا يمكن التوصية بأي منفذ هنا</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check the spelling of the name.</source>
        <extracomment>port.none.no_such_name</extracomment>
        <translation>لا يوجد خادم باسم {host}. تحقّق من كتابة الاسم.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up, so no port was tried. Try again when your network works.</source>
        <extracomment>port.none.name_service</extracomment>
        <translation>تعذّر الاستعلام عن الاسم {host}، فلم يُجرَّب أي منفذ. أعد المحاولة عندما تعمل شبكتك.</translation>
    </message>
    <message>
        <source>This computer is offline. Connect to a network and compare again.</source>
        <extracomment>port.none.offline</extracomment>
        <translation>هذا الكمبيوتر غير متصل بالشبكة. اتصل بشبكة ثم أعد المقارنة.</translation>
    </message>
    <message>
        <source>No port of {host} answered. The server may be down, the name may be wrong, or this network blocks mail.</source>
        <extracomment>port.none.silent</extracomment>
        <translation>لم يجب أي منفذ للخادم {host}. قد يكون الخادم متوقفًا أو الاسم خاطئًا، أو أن هذه الشبكة تحجب البريد.</translation>
    </message>
    <message>
        <source>Mail could be sent only without encryption, where anyone on the network can read it and your password.</source>
        <extracomment>port.none.unencrypted</extracomment>
        <translation>لا يمكن إرسال البريد إلا بلا تشفير، فيستطيع أي شخص على الشبكة قراءته وقراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>There is encryption, but the certificate does not prove that this is {host}. Test one of the ports to see why.</source>
        <extracomment>port.none.certificate</extracomment>
        <translation>يوجد تشفير، لكن الشهادة لا تثبت أن هذا هو {host}. اختبر أحد المنافذ لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Something answers at {host}, but nowhere does an encrypted connection for mail come up.</source>
        <extracomment>port.none.unusable</extracomment>
        <translation>يجيب شيء ما عند {host}، لكن لا ينشأ اتصال مشفّر للبريد على أي منفذ.</translation>
    </message>
    <message>
        <source>Enter a server, for example smtp.example.com.</source>
        <extracomment>problem.missing.host</extracomment>
        <translation>أدخل خادمًا، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <extracomment>problem.missing.email</extracomment>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <extracomment>problem.missing.password</extracomment>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <extracomment>problem.missing.elsewhere</extracomment>
        <translation>لا يجوز أن يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>Enter only the name of the server, without “https://” and the like.</source>
        <extracomment>problem.host_has_scheme</extracomment>
        <translation>أدخل اسم الخادم فقط، دون «⁦https://⁩» وما شابهها.</translation>
    </message>
    <message>
        <source>Server and port go into fields of their own.</source>
        <extracomment>problem.host_has_port</extracomment>
        <translation>لكل من الخادم والمنفذ حقل خاص به.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of a server, for example smtp.example.com.</source>
        <extracomment>problem.host_is_address</extracomment>
        <translation>هذا عنوان بريد إلكتروني. أدخل اسم خادم، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>A server name has no blanks: “{seen}”.</source>
        <extracomment>problem.host_has_blank</extracomment>
        <translation>لا مسافات في اسم الخادم: «{seen}».</translation>
    </message>
    <message>
        <source>Something in this name cannot be seen: “{seen}”.</source>
        <extracomment>problem.host_has_invisible</extracomment>
        <translation>في هذا الاسم شيء لا يُرى: «{seen}».</translation>
    </message>
    <message>
        <source>Not all of this belongs to a server name: “{seen}”.</source>
        <extracomment>problem.host_has_stray_character</extracomment>
        <translation>ليس كل ما هنا جزءًا من اسم خادم: «{seen}».</translation>
    </message>
    <message>
        <source>No server can be called “{seen}”. Enter a name like smtp.example.com.</source>
        <extracomment>problem.host_invalid</extracomment>
        <translation>لا يصلح «{seen}» اسمًا لخادم. أدخل اسمًا مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>“{seen}” can mean different addresses. Write four numbers from 0 to 255, for example 192.0.2.25.</source>
        <extracomment>problem.host_ambiguous_number</extracomment>
        <translation>قد يعني «{seen}» عناوين مختلفة. اكتب أربعة أرقام من 0 إلى 255، مثل 192.0.2.25.</translation>
    </message>
    <message>
        <source>“{seen}” does not go with the internet protocol that is chosen.</source>
        <extracomment>problem.host_wrong_family</extracomment>
        <translation>لا يتفق «{seen}» مع بروتوكول الإنترنت المختار.</translation>
    </message>
    <message>
        <source>“{seen}” has a part after “%” that means something on this computer only. Enter the address without it.</source>
        <extracomment>problem.host_has_zone</extracomment>
        <translation>في «{seen}» جزء بعد «%» لا معنى له إلا على هذا الكمبيوتر. أدخل العنوان بدونه.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <extracomment>problem.port_invalid</extracomment>
        <translation>أدخل رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.com.</source>
        <extracomment>problem.email_invalid</extracomment>
        <translation>أدخل عنوانًا مثل name@example.com.</translation>
    </message>
    <message>
        <source>A user name has no blanks and no angle brackets: “{seen}”.</source>
        <extracomment>problem.username_invalid</extracomment>
        <translation>لا مسافات ولا أقواس زاوية في اسم المستخدم: «{seen}».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this: “{seen}”.</source>
        <extracomment>problem.control_character.seen</extracomment>
        <translation>يوجد هنا فاصل أسطر أو محرف تحكم آخر: «{seen}».</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this.</source>
        <extracomment>problem.control_character.unseen</extracomment>
        <translation>يوجد هنا فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>Something in this cannot be seen: “{seen}”.</source>
        <extracomment>problem.invisible_character</extracomment>
        <translation>يوجد هنا شيء لا يُرى: «{seen}».</translation>
    </message>
    <message>
        <source>This is not text in UTF-8, so nobody can tell which characters are meant.</source>
        <extracomment>problem.not_utf8</extracomment>
        <translation>هذا ليس نصًا بترميز UTF-8، فلا يُعرف أي الأحرف مقصودة.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>problem.too_long</extracomment>
        <translation>هذا أطول من اللازم.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning or at the end.</source>
        <extracomment>problem.surrounding_blank</extracomment>
        <translation>توجد مسافة في البداية أو في النهاية.</translation>
    </message>
    <message>
        <source>Enter a full name like pc.example.com or an address in brackets like [192.0.2.1], or leave this empty.</source>
        <extracomment>problem.ehlo_name_invalid</extracomment>
        <translation>أدخل اسمًا كاملًا مثل pc.example.com أو عنوانًا بين قوسين مثل [192.0.2.1]، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Enter a time above 0 and up to 3,600 seconds.</source>
        <extracomment>problem.timeout_invalid</extracomment>
        <translation>أدخل مدة أكبر من 0 ولا تتجاوز 3600 ثانية.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read: {seen}</source>
        <extracomment>problem.file_unreadable.seen</extracomment>
        <translation>تتعذر قراءة الشهادات الموثوقة: {seen}</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read.</source>
        <extracomment>problem.file_unreadable.unseen</extracomment>
        <translation>تتعذر قراءة الشهادات الموثوقة.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F, with or without colons: “{seen}”.</source>
        <extracomment>problem.fingerprint_invalid</extracomment>
        <translation>تتألف بصمة SHA-256 من 64 خانة من 0 إلى 9 ومن A إلى F، مع نقطتين بينها أو بدونهما: «{seen}».</translation>
    </message>
    <message>
        <source>Without encryption the server shows no certificate, so there is none to trust.</source>
        <extracomment>problem.fingerprint_without_tls</extracomment>
        <translation>بلا تشفير لا يعرض الخادم شهادة، فلا توجد شهادة يوثق بها.</translation>
    </message>
    <message>
        <source>Enter the e-mail address to send from.</source>
        <extracomment>problem.sender_missing</extracomment>
        <translation>أدخل عنوان البريد الإلكتروني الذي تريد الإرسال منه.</translation>
    </message>
    <message>
        <source>Enter the user name or the e-mail address that goes with the password.</source>
        <extracomment>problem.username_missing</extracomment>
        <translation>أدخل اسم المستخدم أو عنوان البريد الإلكتروني الذي تخصه كلمة المرور.</translation>
    </message>
    <message>
        <source>An access token has no blanks, only plain letters, digits and signs.</source>
        <extracomment>problem.token_invalid</extracomment>
        <translation>لا مسافات في رمز الوصول، بل حروف إنجليزية وأرقام وعلامات فقط.</translation>
    </message>
    <message>
        <source>The keyring holds no password for exactly these settings.</source>
        <extracomment>problem.keyring_empty</extracomment>
        <translation>ليس في حلقة المفاتيح كلمة مرور لهذه الإعدادات بعينها.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with TLS from the start.</source>
        <extracomment>problem.port_usually_tls</extracomment>
        <translation>يُستخدم المنفذ {seen} عادة مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Port {seen} normally goes with STARTTLS.</source>
        <extracomment>problem.port_usually_starttls</extracomment>
        <translation>يُستخدم المنفذ {seen} عادة مع STARTTLS.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Keep it only if it belongs to the password.</source>
        <extracomment>problem.password_surrounding_blank</extracomment>
        <translation>تبدأ كلمة المرور أو تنتهي بمسافة. أبقِها فقط إن كانت جزءًا من كلمة المرور.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>problem.repair.use_value</extracomment>
        <translation>استخدام {value}</translation>
    </message>
    <message>
        <source>Use {value} and port {port}</source>
        <extracomment>problem.repair.use_host_and_port</extracomment>
        <translation>استخدام {value} والمنفذ {port}</translation>
    </message>
    <message>
        <source>Use {encryption}</source>
        <extracomment>problem.repair.use_encryption</extracomment>
        <translation>استخدام {encryption}</translation>
    </message>
    <message>
        <source>Move it to the e-mail address</source>
        <extracomment>problem.repair.move_to_email</extracomment>
        <translation>نقله إلى عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Clear this field</source>
        <extracomment>problem.repair.clear</extracomment>
        <translation>مسح هذا الحقل</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>problem.repair.hidden</extracomment>
        <translation>تصحيحه</translation>
    </message>
    <message>
        <source>No keyring was found on this computer.</source>
        <extracomment>problem.keyring.cause.absent</extracomment>
        <translation>لم يُعثر على حلقة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <extracomment>problem.keyring.cause.locked</extracomment>
        <translation>حلقة مفاتيحك مقفلة.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <extracomment>problem.keyring.cause.denied</extracomment>
        <translation>رفضت حلقة المفاتيح الوصول إليها.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>problem.keyring.cause.hanging</extracomment>
        <translation>لم ترد حلقة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <extracomment>problem.keyring.cause.not_kept</extracomment>
        <translation>لم تحتفظ حلقة المفاتيح بكلمة المرور.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.absent</extracomment>
        <translation>لم يُعثر على حلقة مفاتيح على هذا الكمبيوتر. تُحفظ كلمة المرور حتى تغلق النافذة فقط.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it to use the saved password.</source>
        <extracomment>problem.keyring.window.locked</extracomment>
        <translation>حلقة مفاتيحك مقفلة. افتح قفلها لاستخدام كلمة المرور المحفوظة.</translation>
    </message>
    <message>
        <source>The keyring refused access. The password is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.denied</extracomment>
        <translation>رفضت حلقة المفاتيح الوصول إليها. تُحفظ كلمة المرور حتى تغلق النافذة فقط.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for you to unlock it.</source>
        <extracomment>problem.keyring.window.hanging</extracomment>
        <translation>لم ترد حلقة المفاتيح في الوقت المحدد. لعلها تنتظر أن تفتح قفلها.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It is kept only until you close the window.</source>
        <extracomment>problem.keyring.window.not_kept</extracomment>
        <translation>لم تحتفظ حلقة المفاتيح بكلمة المرور. تُحفظ حتى تغلق النافذة فقط.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it belongs to somebody else, or it is no plain file.</source>
        <extracomment>provider_file.foreign</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة: إنها ملك لمستخدم آخر، أو ليست ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it could not be read.</source>
        <extracomment>provider_file.unreadable</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة: تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is far too large.</source>
        <extracomment>provider_file.too_large</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة: إنها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it was made for a newer version of this program.</source>
        <extracomment>provider_file.newer</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة: أُعدّت لإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used: it is not JSON. Look at line {where}.</source>
        <extracomment>provider_file.not_json</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة: ليست JSON. انظر إلى السطر {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Curly brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_object</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. تنقص هنا أقواس معقوصة: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Square brackets are missing here: {where}.</source>
        <extracomment>provider_file.no_list</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. تنقص هنا أقواس مربعة: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. A text is missing here, or it has invisible characters: {where}.</source>
        <extracomment>provider_file.no_text</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. ينقص هنا نص، أو فيه أحرف لا تُرى: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Only true or false can stand here: {where}.</source>
        <extracomment>provider_file.no_flag</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. لا يجوز هنا إلا true أو false: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The number here is missing or cannot be right: {where}.</source>
        <extracomment>provider_file.no_number</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. الرقم هنا ناقص أو لا يمكن أن يكون صحيحًا: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no date like 2026-11-24: {where}.</source>
        <extracomment>provider_file.no_date</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. {seen} ليس تاريخًا مثل ⁦2026-11-24⁩: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no id (small letters, digits and hyphens): {where}.</source>
        <extracomment>provider_file.no_id</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. {seen} ليس معرّفًا (حروف إنجليزية صغيرة وأرقام وواصلات): {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no name of a server or a domain: {where}.</source>
        <extracomment>provider_file.no_host</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. {seen} ليس اسم خادم أو نطاق: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} is no plain https address: {where}.</source>
        <extracomment>provider_file.not_https</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. {seen} ليس عنوان https عاديًا: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. Encryption can be tls or starttls, not {seen}: {where}.</source>
        <extracomment>provider_file.not_encrypted</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. يمكن أن يكون التشفير tls أو starttls، لا {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the member {seen}: {where}.</source>
        <extracomment>provider_file.unknown_name</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. لا يعرف البرنامج العنصر {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. The program does not know the word {seen}: {where}.</source>
        <extracomment>provider_file.unknown_word</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. لا يعرف البرنامج الكلمة {seen}: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is missing: {where}.</source>
        <extracomment>provider_file.missing</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. ينقص هذا: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This does not go with the rest of the entry: {where}.</source>
        <extracomment>provider_file.needless</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. لا يتفق هذا مع بقية المدخل: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. This is too long: {where}.</source>
        <extracomment>provider_file.too_long</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. هذا أطول من اللازم: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. {seen} already stands further up: {where}.</source>
        <extracomment>provider_file.twice</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. {seen} مذكور قبل ذلك: {where}.</translation>
    </message>
    <message>
        <source>Your list of providers, {path}, is not used. No source is named for {seen}: {where}.</source>
        <extracomment>provider_file.no_source</extracomment>
        <translation>قائمة المزوّدين لديك {path} غير مستخدمة. لم يُذكر مصدر للعنصر {seen}: {where}.</translation>
    </message>
    <message>
        <source>Outbox Check report</source>
        <extracomment>report.title</extracomment>
        <translation>تقرير Outbox Check</translation>
    </message>
    <message>
        <source>Version {version} on {system}, tested {now}</source>
        <extracomment>report.made</extracomment>
        <translation>الإصدار {version} على {system}، اختُبر {now}</translation>
    </message>
    <message>
        <source>The test took {took}.</source>
        <extracomment>report.took</extracomment>
        <translation>استغرق الاختبار {took}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>report.heading.advice</extracomment>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>report.heading.seen</extracomment>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>report.heading.steps</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Second look, without user name and password</source>
        <extracomment>report.heading.looks</extracomment>
        <translation>فحص ثانٍ، دون اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>report.heading.conversation</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <extracomment>report.heading.hidden</extracomment>
        <translation>ما أُخفي</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs the mail server</source>
        <extracomment>owner.server</extracomment>
        <translation>من عليه أن يتصرف: من يدير خادم البريد</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>report.label.code</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>report.label.host
----------
report.speaker.received
----------
word.field.host</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>report.label.email
----------
word.field.email</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>report.label.username
----------
step.label.user_name
----------
word.field.username</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>report.label.recipient
----------
word.field.recipient</extracomment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Passwords sent</source>
        <extracomment>report.label.sign_ins</extracomment>
        <translation>كلمات المرور المرسلة</translation>
    </message>
    <message>
        <source>Before encryption</source>
        <extracomment>report.label.before</extracomment>
        <translation>قبل التشفير</translation>
    </message>
    <message>
        <source>After encryption</source>
        <extracomment>report.label.after</extracomment>
        <translation>بعد التشفير</translation>
    </message>
    <message>
        <source>{encryption}</source>
        <extracomment>report.value.encryption</extracomment>
        <translation>{encryption}</translation>
    </message>
    <message>
        <source>{count} lines are left out here.</source>
        <extracomment>report.value.left_out</extracomment>
        <translation>حُذف هنا {count} من الأسطر.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>report.speaker.sent</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>report.channel.plain</extracomment>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Passwords, tokens and all that is sent to sign in are never part of a report.</source>
        <extracomment>report.hidden.secrets</extracomment>
        <translation>كلمات المرور والرموز وكل ما يُرسل لتسجيل الدخول لا تدخل في أي تقرير.</translation>
    </message>
    <message>
        <source>E-mail addresses and the user name are shortened.</source>
        <extracomment>report.hidden.email</extracomment>
        <translation>اختُصرت عناوين البريد الإلكتروني واسم المستخدم.</translation>
    </message>
    <message>
        <source>The name and the addresses of the computer are hidden.</source>
        <extracomment>report.hidden.computer</extracomment>
        <translation>أُخفي اسم الكمبيوتر وعناوينه.</translation>
    </message>
    <message>
        <source>The name and the addresses of the server are hidden.</source>
        <extracomment>report.hidden.server</extracomment>
        <translation>أُخفي اسم الخادم وعناوينه.</translation>
    </message>
    <message>
        <source>Finished in {took} · {day} {month}, {time}</source>
        <extracomment>results.test.finished</extracomment>
        <translation>انتهى خلال {took} · {day} {month}، {time}</translation>
    </message>
    <message>
        <source>Stopped after {took}</source>
        <extracomment>results.test.stopped</extracomment>
        <translation>أُوقف بعد {took}</translation>
    </message>
    <message>
        <source>Running for {took}</source>
        <extracomment>results.test.running</extracomment>
        <translation>يعمل منذ {took}</translation>
    </message>
    <message>
        <source>Server: {host}</source>
        <extracomment>results.settings.host</extracomment>
        <translation>الخادم: {host}</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <extracomment>results.settings.port
----------
typing.thunderbird.steps.3
----------
typing.gmail_phone.steps.3</extracomment>
        <translation>المنفذ: {port}</translation>
    </message>
    <message>
        <source>Encryption: {encryption}</source>
        <extracomment>results.settings.encryption</extracomment>
        <translation>التشفير: {encryption}</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <extracomment>provider_message.tried.username
----------
results.settings.username</extracomment>
        <translation>اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Result: {verdict_code}</source>
        <extracomment>history.verdict</extracomment>
        <translation>النتيجة: {verdict_code}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <extracomment>history.server</extracomment>
        <translation>{host}، المنفذ {port}</translation>
    </message>
    <message>
        <source>The history of past tests was damaged. It was set aside as {path}, and a new one begins.</source>
        <extracomment>history.problem.damaged</extracomment>
        <translation>كان سجل الاختبارات السابقة تالفًا. نُقل جانبًا باسم {path}، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history of past tests, {path}. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.newer</extracomment>
        <translation>كُتب سجل الاختبارات السابقة {path} بإصدار أحدث من هذا البرنامج. سيُترك كما هو ولا تُضاف إليه اختبارات.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, or its folder belongs to somebody else. It is left alone, and tests are not added to it.</source>
        <extracomment>history.problem.foreign</extracomment>
        <translation>سجل الاختبارات السابقة {path} أو مجلده ملك لمستخدم آخر. سيُترك كما هو ولا تُضاف إليه اختبارات.</translation>
    </message>
    <message>
        <source>The history of past tests, {path}, could not be read or written. Tests are not added to it.</source>
        <extracomment>history.problem.unreadable</extracomment>
        <translation>تعذّرت قراءة سجل الاختبارات السابقة {path} أو كتابته. لا تُضاف إليه اختبارات.</translation>
    </message>
    <message>
        <source>The history of past tests could not be written to {path}. Tests are not added to it.</source>
        <extracomment>history.problem.not_saved</extracomment>
        <translation>تعذّرت كتابة سجل الاختبارات السابقة في {path}. لا تُضاف إليه اختبارات.</translation>
    </message>
    <message>
        <source>The history of past tests did not answer in time. Try again in a moment.</source>
        <extracomment>history.problem.busy</extracomment>
        <translation>لم يرد سجل الاختبارات السابقة في الوقت المحدد. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This test is kept no longer, or it cannot be read.</source>
        <extracomment>history.problem.gone</extracomment>
        <translation>لم يعد هذا الاختبار محفوظًا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Who has to act: you</source>
        <extracomment>owner.you</extracomment>
        <translation>من عليه أن يتصرف: أنت</translation>
    </message>
    <message>
        <source>Who has to act: you, on this computer</source>
        <extracomment>owner.computer</extracomment>
        <translation>من عليه أن يتصرف: أنت، على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Who has to act: whoever runs this network</source>
        <extracomment>owner.network</extracomment>
        <translation>من عليه أن يتصرف: من يدير هذه الشبكة</translation>
    </message>
    <message>
        <source>Who has to act: your mail provider</source>
        <extracomment>owner.provider</extracomment>
        <translation>من عليه أن يتصرف: مزوّد بريدك</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>provider_message.greeting</extracomment>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>I cannot send mail through {host}. I have tested the connection step by step, and this is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro</extracomment>
        <translation>لا أستطيع إرسال البريد عبر {host}. اختبرت الاتصال خطوة بخطوة، وهذه هي النتيجة. هل يمكنكم مساعدتي من فضلكم؟</translation>
    </message>
    <message>
        <source>Sending mail through {host} gives me trouble, although a test of the connection went well. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_works</extracomment>
        <translation>أواجه مشكلة في إرسال البريد عبر {host}، مع أن اختبار الاتصال نجح. هذه هي النتيجة. هل يمكنكم مساعدتي من فضلكم؟</translation>
    </message>
    <message>
        <source>I have trouble sending mail through {host}. I have tested the connection, but stopped before the end. This is what came out. Could you help me, please?</source>
        <extracomment>provider_message.intro_stopped</extracomment>
        <translation>أواجه مشكلة في إرسال البريد عبر {host}. اختبرت الاتصال، لكنني أوقفت الاختبار قبل نهايته. هذه هي النتيجة. هل يمكنكم مساعدتي من فضلكم؟</translation>
    </message>
    <message>
        <source>I can send you the full record of the test. It does not contain my password.</source>
        <extracomment>provider_message.offer</extracomment>
        <translation>يمكنني إرسال السجل الكامل للاختبار إليكم. وهو لا يتضمن كلمة مروري.</translation>
    </message>
    <message>
        <source>Thank you, and kind regards</source>
        <extracomment>provider_message.thanks</extracomment>
        <translation>شكرًا لكم، مع أطيب التحيات</translation>
    </message>
    <message>
        <source>What I tried:</source>
        <extracomment>provider_message.heading.tried</extracomment>
        <translation>ما جرّبته:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <extracomment>provider_message.heading.happened</extracomment>
        <translation>ما حدث:</translation>
    </message>
    <message>
        <source>The last words of the server:</source>
        <extracomment>provider_message.heading.said</extracomment>
        <translation>آخر ما قاله الخادم:</translation>
    </message>
    <message>
        <source>What the test made of it:</source>
        <extracomment>provider_message.heading.result</extracomment>
        <translation>ما استنتجه الاختبار:</translation>
    </message>
    <message>
        <source>What I would like to know:</source>
        <extracomment>provider_message.heading.question</extracomment>
        <translation>ما أود معرفته:</translation>
    </message>
    <message>
        <source>Server: {host}, port {port}, {encryption}</source>
        <extracomment>provider_message.tried.server</extracomment>
        <translation>الخادم: {host}، المنفذ {port}، {encryption}</translation>
    </message>
    <message>
        <source>E-mail address: {email}</source>
        <extracomment>provider_message.tried.email</extracomment>
        <translation>عنوان البريد الإلكتروني: {email}</translation>
    </message>
    <message>
        <source>When: {now}</source>
        <extracomment>provider_message.tried.when</extracomment>
        <translation>الوقت: {now}</translation>
    </message>
    <message>
        <source>My password was sent to sign in.</source>
        <extracomment>provider_message.tried.password</extracomment>
        <translation>أُرسلت كلمة مروري لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <extracomment>provider_message.tried.no_password</extracomment>
        <translation>لم تُرسَل أي كلمة مرور.</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv4)</source>
        <extracomment>provider_message.network.ipv4</extracomment>
        <translation>شبكتي: اتصال عادي (IPv4)</translation>
    </message>
    <message>
        <source>My network: an ordinary connection (IPv6)</source>
        <extracomment>provider_message.network.ipv6</extracomment>
        <translation>شبكتي: اتصال عادي (IPv6)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv4)</source>
        <extracomment>provider_message.network.ipv4_tunnel</extracomment>
        <translation>شبكتي: اتصال عبر VPN (IPv4)</translation>
    </message>
    <message>
        <source>My network: a connection with a VPN (IPv6)</source>
        <extracomment>provider_message.network.ipv6_tunnel</extracomment>
        <translation>شبكتي: اتصال عبر VPN (IPv6)</translation>
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
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
            <numerusform>هل هذه هي الإعدادات الصحيحة لحسابي؟ إن كانت كذلك، فما الذي يجب تغييره لديكم أو لديّ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these still the settings that you recommend, and is there anything on your side that could keep my mail from going out?</source>
        <extracomment>provider_message.question.works</extracomment>
        <translation>هل ما زالت هذه هي الإعدادات التي توصون بها؟ وهل لديكم ما قد يمنع خروج بريدي؟</translation>
    </message>
    <message>
        <source>Is sending by SMTP with a user name and a password switched off for my account? Can you switch it on, or tell me what to use instead?</source>
        <extracomment>provider_message.question.auth.smtp_disabled</extracomment>
        <translation>هل الإرسال عبر SMTP باسم مستخدم وكلمة مرور معطّل لحسابي؟ هل يمكنكم تفعيله، أو إخباري بما أستخدمه بدلًا منه؟</translation>
    </message>
    <message>
        <source>Does my account take an app password for mail apps? If not, which mail apps can sign in?</source>
        <extracomment>provider_message.question.auth.oauth_required</extracomment>
        <translation>هل يقبل حسابي كلمة مرور تطبيق لتطبيقات البريد؟ إن لم يكن كذلك، فأي تطبيقات بريد يمكنها تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Is this the right user name, and does my account need another password for mail apps?</source>
        <extracomment>provider_message.question.auth.bad_credentials</extracomment>
        <translation>هل هذا هو اسم المستخدم الصحيح؟ وهل يحتاج حسابي إلى كلمة مرور أخرى لتطبيقات البريد؟</translation>
    </message>
    <message>
        <source>Where can I make the password that mail apps need?</source>
        <extracomment>provider_message.question.auth.app_password_required</extracomment>
        <translation>أين يمكنني إنشاء كلمة المرور التي تحتاج إليها تطبيقات البريد؟</translation>
    </message>
    <message>
        <source>Is my account locked because of too many attempts, and when will it be open again?</source>
        <extracomment>provider_message.question.auth.too_many_attempts</extracomment>
        <translation>هل حسابي مقفل بسبب كثرة المحاولات؟ ومتى يُفتح من جديد؟</translation>
    </message>
    <message>
        <source>Is the internet address of my connection on a block list? What can be done so that it is taken off? I can send you the address.</source>
        <extracomment>provider_message.question.client.ip_blocked</extracomment>
        <translation>هل عنوان الإنترنت لاتصالي مدرج في قائمة حظر؟ وما العمل لإزالته منها؟ يمكنني إرسال العنوان إليكم.</translation>
    </message>
    <message>
        <source>Why does the server turn my connection away before I can sign in? I can send you the internet address of my connection.</source>
        <extracomment>provider_message.question.greeting.rejected</extracomment>
        <translation>لماذا يرفض الخادم اتصالي قبل أن أتمكن من تسجيل الدخول؟ يمكنني إرسال عنوان الإنترنت لاتصالي إليكم.</translation>
    </message>
    <message>
        <source>Does the server answer on this port? If not, which port and which encryption should I use?</source>
        <extracomment>provider_message.question.greeting.timeout</extracomment>
        <translation>هل يجيب الخادم على هذا المنفذ؟ إن لم يكن كذلك، فأي منفذ وأي تشفير ينبغي أن أستخدم؟</translation>
    </message>
    <message>
        <source>When will the certificate of the server be renewed?</source>
        <extracomment>provider_message.question.cert.expired</extracomment>
        <translation>متى ستُجدَّد شهادة الخادم؟</translation>
    </message>
    <message>
        <source>Which server name should I enter, so that it fits the certificate?</source>
        <extracomment>provider_message.question.cert.name_mismatch</extracomment>
        <translation>أي اسم خادم ينبغي أن أدخل حتى يتفق مع الشهادة؟</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)? Is there a server name with a certificate that every computer trusts?</source>
        <extracomment>provider_message.question.cert.self_signed</extracomment>
        <translation>أي شهادة يعرضها خادمكم، وما بصمتها (SHA-256)؟ وهل يوجد اسم خادم بشهادة يثق بها كل كمبيوتر؟</translation>
    </message>
    <message>
        <source>The server leaves out a certificate that is needed to check its own. Can you add it?</source>
        <extracomment>provider_message.question.cert.incomplete_chain</extracomment>
        <translation>لا يرسل الخادم شهادة لازمة للتحقق من شهادته. هل يمكنكم إضافتها؟</translation>
    </message>
    <message>
        <source>Which certificate does your server show, and what is its fingerprint (SHA-256)?</source>
        <extracomment>provider_message.question.cert.untrusted</extracomment>
        <translation>أي شهادة يعرضها خادمكم، وما بصمتها (SHA-256)؟</translation>
    </message>
    <message>
        <source>Which port and which encryption should I use? This port offers no encryption.</source>
        <extracomment>provider_message.question.starttls.not_offered</extracomment>
        <translation>أي منفذ وأي تشفير ينبغي أن أستخدم؟ هذا المنفذ لا يعرض التشفير.</translation>
    </message>
    <message>
        <source>The server offers encryption and then refuses it. Can you mend that, or should I use another port?</source>
        <extracomment>provider_message.question.starttls.refused</extracomment>
        <translation>يعرض الخادم التشفير ثم يرفضه. هل يمكنكم إصلاح ذلك، أم أستخدم منفذًا آخر؟</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer TLS 1.2 or newer?</source>
        <extracomment>provider_message.question.tls.outdated</extracomment>
        <translation>لا يعرض الخادم إلا تشفيرًا لم يعد آمنًا. متى سيعرض TLS 1.2 أو أحدث؟</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer secure. When will it offer a stronger one?</source>
        <extracomment>provider_message.question.tls.weak</extracomment>
        <translation>لا يعرض الخادم إلا تشفيرًا لم يعد آمنًا. متى سيعرض تشفيرًا أقوى؟</translation>
    </message>
    <message>
        <source>Which limit have I reached, and when can I send again?</source>
        <extracomment>provider_message.question.account.limit_exceeded</extracomment>
        <translation>أي حد بلغتُ، ومتى يمكنني الإرسال من جديد؟</translation>
    </message>
    <message>
        <source>Why is my account not allowed to send, and what can I do about it?</source>
        <extracomment>provider_message.question.account.restricted</extracomment>
        <translation>لماذا لا يُسمح لحسابي بالإرسال، وماذا يمكنني أن أفعل؟</translation>
    </message>
    <message>
        <source>May I send with this address? If not, which address belongs to my account?</source>
        <extracomment>provider_message.question.sender.not_authorized</extracomment>
        <translation>هل يحق لي الإرسال بهذا العنوان؟ إن لم يكن كذلك، فأي عنوان يخص حسابي؟</translation>
    </message>
    <message>
        <source>Why was my message refused, and what can I do about it?</source>
        <extracomment>provider_message.question.message.rejected</extracomment>
        <translation>لماذا رُفضت رسالتي، وماذا يمكنني أن أفعل؟</translation>
    </message>
    <message>
        <source>The file {path} could not be read.</source>
        <extracomment>report_file.unreadable</extracomment>
        <translation>تعذّرت قراءة الملف {path}.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {why}.</source>
        <extracomment>report_file.unreadable_because</extracomment>
        <translation>تعذّرت قراءة الملف {path}: {why}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than any report, so it was not opened.</source>
        <extracomment>report_file.too_large</extracomment>
        <translation>الملف {path} أكبر من أي تقرير، ولذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>The file {path} is no report that can be opened here. Choose one that was saved as JSON.</source>
        <extracomment>report_file.no_report</extracomment>
        <translation>الملف {path} ليس تقريرًا يمكن فتحه هنا. اختر تقريرًا محفوظًا بصيغة JSON.</translation>
    </message>
    <message>
        <source>The report {path} was made by another version of this program, which writes reports in its own way. Open it with that version.</source>
        <extracomment>report_file.other_version</extracomment>
        <translation>أُعدّ التقرير {path} بإصدار آخر من هذا البرنامج يكتب التقارير بطريقته. افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown.</source>
        <extracomment>report_file.damaged</extracomment>
        <translation>التقرير {path} تالف، فلا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The report {path} is damaged, so it cannot be shown. What cannot be read is “{place}”.</source>
        <extracomment>report_file.damaged_at</extracomment>
        <translation>التقرير {path} تالف، فلا يمكن عرضه. ما تتعذر قراءته هو «{place}».</translation>
    </message>
    <message>
        <source>Finished in {took}</source>
        <extracomment>results.test.took</extracomment>
        <translation>انتهى خلال {took}</translation>
    </message>
    <message>
        <source>Encryption: none</source>
        <extracomment>results.settings.no_encryption</extracomment>
        <translation>التشفير: لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>The first line is left out.</source>
        <extracomment>results.conversation.left_out.one</extracomment>
        <translation>
            <numerusform>لم يُحذف أي سطر.</numerusform>
            <numerusform>حُذف السطر الأول.</numerusform>
            <numerusform>حُذف أول سطرين.</numerusform>
            <numerusform>حُذفت الأسطر الأولى.</numerusform>
            <numerusform>حُذفت الأسطر الأولى.</numerusform>
            <numerusform>حُذفت الأسطر الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} lines are left out.</source>
        <extracomment>results.conversation.left_out.other</extracomment>
        <translation>
            <numerusform>لم يُحذف أي سطر.</numerusform>
            <numerusform>حُذف السطر الأول.</numerusform>
            <numerusform>حُذف أول سطرين.</numerusform>
            <numerusform>حُذفت أول {count} أسطر.</numerusform>
            <numerusform>حُذف أول {count} سطرًا.</numerusform>
            <numerusform>حُذف أول {count} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered after encryption, {before} before</source>
        <extracomment>results.features.both.one</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>ميزة واحدة معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>ميزتان معروضتان بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزات معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزة معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزة معروضة بعد التشفير، و{before} قبله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered after encryption, {before} before</source>
        <extracomment>results.features.both.other</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>ميزة واحدة معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>ميزتان معروضتان بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزات معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزة معروضة بعد التشفير، و{before} قبله</numerusform>
            <numerusform>{count} ميزة معروضة بعد التشفير، و{before} قبله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differs</source>
        <extracomment>results.features.differing.one</extracomment>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>ميزة واحدة مختلفة</numerusform>
            <numerusform>ميزتان مختلفتان</numerusform>
            <numerusform>{count} ميزات مختلفة</numerusform>
            <numerusform>{count} ميزة مختلفة</numerusform>
            <numerusform>{count} ميزة مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differ</source>
        <extracomment>results.features.differing.other</extracomment>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>ميزة واحدة مختلفة</numerusform>
            <numerusform>ميزتان مختلفتان</numerusform>
            <numerusform>{count} ميزات مختلفة</numerusform>
            <numerusform>{count} ميزة مختلفة</numerusform>
            <numerusform>{count} ميزة مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, inside encryption</source>
        <extracomment>results.features.encrypted.one</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة ضمن التشفير</numerusform>
            <numerusform>ميزة واحدة معروضة ضمن التشفير</numerusform>
            <numerusform>ميزتان معروضتان ضمن التشفير</numerusform>
            <numerusform>{count} ميزات معروضة ضمن التشفير</numerusform>
            <numerusform>{count} ميزة معروضة ضمن التشفير</numerusform>
            <numerusform>{count} ميزة معروضة ضمن التشفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, inside encryption</source>
        <extracomment>results.features.encrypted.other</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة ضمن التشفير</numerusform>
            <numerusform>ميزة واحدة معروضة ضمن التشفير</numerusform>
            <numerusform>ميزتان معروضتان ضمن التشفير</numerusform>
            <numerusform>{count} ميزات معروضة ضمن التشفير</numerusform>
            <numerusform>{count} ميزة معروضة ضمن التشفير</numerusform>
            <numerusform>{count} ميزة معروضة ضمن التشفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered, without encryption</source>
        <extracomment>results.features.plain.one</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة بلا تشفير</numerusform>
            <numerusform>ميزة واحدة معروضة بلا تشفير</numerusform>
            <numerusform>ميزتان معروضتان بلا تشفير</numerusform>
            <numerusform>{count} ميزات معروضة بلا تشفير</numerusform>
            <numerusform>{count} ميزة معروضة بلا تشفير</numerusform>
            <numerusform>{count} ميزة معروضة بلا تشفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered, without encryption</source>
        <extracomment>results.features.plain.other</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة بلا تشفير</numerusform>
            <numerusform>ميزة واحدة معروضة بلا تشفير</numerusform>
            <numerusform>ميزتان معروضتان بلا تشفير</numerusform>
            <numerusform>{count} ميزات معروضة بلا تشفير</numerusform>
            <numerusform>{count} ميزة معروضة بلا تشفير</numerusform>
            <numerusform>{count} ميزة معروضة بلا تشفير</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings can be taken from the file {path}. Choose an autoconfig file (.xml), an Apple profile (.mobileconfig), Thunderbird’s prefs.js, an msmtp configuration or a saved report (.json).</source>
        <extracomment>settings_file.unknown</extracomment>
        <translation>لا يمكن أخذ إعدادات من الملف {path}. اختر ملف autoconfig ‏(.xml) أو ملف تعريف Apple ‏(.mobileconfig) أو ملف prefs.js الخاص ببرنامج Thunderbird أو إعداد msmtp أو تقريرًا محفوظًا (.json).</translation>
    </message>
    <message>
        <source>The file {path} names no server for sending mail.</source>
        <extracomment>settings_file.no_server</extracomment>
        <translation>لا يذكر الملف {path} أي خادم لإرسال البريد.</translation>
    </message>
    <message>
        <source>{user}: {host}, port {port}, {encryption}</source>
        <extracomment>settings_file.choice_with_user</extracomment>
        <translation>{user}: {host}، المنفذ {port}، {encryption}</translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.one</extracomment>
        <translation>
            <numerusform>لم تُرسَل كلمة المرور إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرة واحدة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرتين إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرات إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times to {host} for {username} since the window was opened</source>
        <extracomment>sign_in_care.sent.other</extracomment>
        <translation>
            <numerusform>لم تُرسَل كلمة المرور إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرة واحدة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرتين إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرات إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة إلى {host} للمستخدم {username} منذ فتح النافذة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} time</source>
        <extracomment>sign_in_care.sent_briefly.one</extracomment>
        <translation>
            <numerusform>لم تُرسَل كلمة المرور</numerusform>
            <numerusform>أُرسلت كلمة المرور مرة واحدة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرتين</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرات</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password sent {count} times</source>
        <extracomment>sign_in_care.sent_briefly.other</extracomment>
        <translation>
            <numerusform>لم تُرسَل كلمة المرور</numerusform>
            <numerusform>أُرسلت كلمة المرور مرة واحدة</numerusform>
            <numerusform>أُرسلت كلمة المرور مرتين</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرات</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة</numerusform>
            <numerusform>أُرسلت كلمة المرور {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in once more?</source>
        <extracomment>sign_in_care.question.headline</extracomment>
        <translation>هل تريد تسجيل الدخول مرة أخرى؟</translation>
    </message>
    <message>
        <source>Signing in to {host} as {username} failed {failures} times within the last {minutes} minutes.</source>
        <extracomment>sign_in_care.question.happened</extracomment>
        <translation>عدد مرات فشل تسجيل الدخول إلى {host} باسم {username} خلال آخر {minutes} دقيقة: {failures}.</translation>
    </message>
    <message>
        <source>Many servers lock an account after a few failures, and then refuse the right password, too. Check the user name and the password first, or wait a while.</source>
        <extracomment>sign_in_care.question.risk</extracomment>
        <translation>تقفل خوادم كثيرة الحساب بعد بضع محاولات فاشلة، ثم ترفض حتى كلمة المرور الصحيحة. تحقّق أولًا من اسم المستخدم وكلمة المرور، أو انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>step.not_reached</extracomment>
        <translation>لم نصل إليها</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <extracomment>step.waiting</extracomment>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>step.cancelled</extracomment>
        <translation>أوقفتَها أنت</translation>
    </message>
    <message>
        <source>Look up server name</source>
        <extracomment>step.resolve.name</extracomment>
        <translation>الاستعلام عن اسم الخادم</translation>
    </message>
    <message>
        <source>looking up the server name</source>
        <extracomment>step.resolve.doing</extracomment>
        <translation>الاستعلام عن اسم الخادم</translation>
    </message>
    <message>
        <source>Looking up the server name…</source>
        <extracomment>step.resolve.running.headline</extracomment>
        <translation>جارٍ الاستعلام عن اسم الخادم…</translation>
    </message>
    <message>
        <source>Asking for the internet address of the server.</source>
        <extracomment>step.resolve.running.text</extracomment>
        <translation>يُطلب عنوان الخادم على الإنترنت.</translation>
    </message>
    <message numerus="yes">
        <source>{first}</source>
        <extracomment>step.resolve.passed.one</extracomment>
        <translation>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
            <numerusform>{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <extracomment>step.resolve.passed.two</extracomment>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <extracomment>step.resolve.passed.many</extracomment>
        <translation>{first} و{count} غيره</translation>
    </message>
    <message numerus="yes">
        <source>The server has one internet address.</source>
        <extracomment>step.resolve.explanation.one</extracomment>
        <translation>
            <numerusform>ليس للخادم عنوان على الإنترنت.</numerusform>
            <numerusform>للخادم عنوان واحد على الإنترنت.</numerusform>
            <numerusform>للخادم عنوانان على الإنترنت.</numerusform>
            <numerusform>للخادم عدة عناوين على الإنترنت.</numerusform>
            <numerusform>للخادم عدة عناوين على الإنترنت.</numerusform>
            <numerusform>للخادم عدة عناوين على الإنترنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {count} internet addresses. They are tried in this order until one answers.</source>
        <extracomment>step.resolve.explanation.other</extracomment>
        <translation>
            <numerusform>ليس للخادم عنوان على الإنترنت.</numerusform>
            <numerusform>للخادم عنوان واحد على الإنترنت.</numerusform>
            <numerusform>للخادم عنوانان على الإنترنت. يُجرَّبان بهذا الترتيب حتى يجيب أحدهما.</numerusform>
            <numerusform>للخادم {count} عناوين على الإنترنت. تُجرَّب بهذا الترتيب حتى يجيب أحدها.</numerusform>
            <numerusform>للخادم {count} عنوانًا على الإنترنت. تُجرَّب بهذا الترتيب حتى يجيب أحدها.</numerusform>
            <numerusform>للخادم {count} عنوان على الإنترنت. تُجرَّب بهذا الترتيب حتى يجيب أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach the server</source>
        <extracomment>step.connect.name</extracomment>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>reaching the server</source>
        <extracomment>step.connect.doing</extracomment>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <extracomment>step.connect.running.headline</extracomment>
        <translation>جارٍ الوصول إلى الخادم…</translation>
    </message>
    <message>
        <source>Connecting to the server and waiting for an answer.</source>
        <extracomment>step.connect.running.text</extracomment>
        <translation>تجري محاولة الاتصال بالخادم وانتظار رده.</translation>
    </message>
    <message>
        <source>Port {port} answered</source>
        <extracomment>step.connect.passed</extracomment>
        <translation>أجاب المنفذ {port}</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was made.</source>
        <extracomment>step.connect.explanation</extracomment>
        <translation>تم الاتصال بالعنوان {endpoint}.</translation>
    </message>
    <message>
        <source>Server greeting</source>
        <extracomment>step.greeting.name</extracomment>
        <translation>ترحيب الخادم</translation>
    </message>
    <message>
        <source>waiting for the server’s greeting</source>
        <extracomment>step.greeting.doing</extracomment>
        <translation>انتظار ترحيب الخادم</translation>
    </message>
    <message>
        <source>Waiting for the greeting…</source>
        <extracomment>step.greeting.running.headline</extracomment>
        <translation>في انتظار الترحيب…</translation>
    </message>
    <message>
        <source>Connected. The server speaks first.</source>
        <extracomment>step.greeting.running.text</extracomment>
        <translation>تم الاتصال. يبدأ الخادم بالكلام.</translation>
    </message>
    <message>
        <source>The connection is encrypted. The server speaks first.</source>
        <extracomment>step.greeting.running.encrypted</extracomment>
        <translation>الاتصال مشفّر. يبدأ الخادم بالكلام.</translation>
    </message>
    <message>
        <source>{reply}</source>
        <extracomment>step.greeting.passed</extracomment>
        <translation>{reply}</translation>
    </message>
    <message>
        <source>The server says who it is and that it is ready.</source>
        <extracomment>step.greeting.explanation</extracomment>
        <translation>يذكر الخادم من هو وأنه جاهز.</translation>
    </message>
    <message>
        <source>Introduce ourselves</source>
        <extracomment>step.ehlo.name</extracomment>
        <translation>التعريف بأنفسنا</translation>
    </message>
    <message>
        <source>introducing this computer</source>
        <extracomment>step.ehlo.doing</extracomment>
        <translation>تعريف هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Introducing ourselves…</source>
        <extracomment>step.ehlo.running.headline</extracomment>
        <translation>جارٍ التعريف بأنفسنا…</translation>
    </message>
    <message>
        <source>Asking the server what it can do.</source>
        <extracomment>step.ehlo.running.text</extracomment>
        <translation>يُسأل الخادم عما يستطيع فعله.</translation>
    </message>
    <message>
        <source>No features offered</source>
        <extracomment>step.ehlo.passed.none</extracomment>
        <translation>لا ميزات معروضة</translation>
    </message>
    <message numerus="yes">
        <source>{count} feature offered</source>
        <extracomment>step.ehlo.passed.one</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة</numerusform>
            <numerusform>ميزة واحدة معروضة</numerusform>
            <numerusform>ميزتان معروضتان</numerusform>
            <numerusform>{count} ميزات معروضة</numerusform>
            <numerusform>{count} ميزة معروضة</numerusform>
            <numerusform>{count} ميزة معروضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features offered</source>
        <extracomment>step.ehlo.passed.other</extracomment>
        <translation>
            <numerusform>لا ميزات معروضة</numerusform>
            <numerusform>ميزة واحدة معروضة</numerusform>
            <numerusform>ميزتان معروضتان</numerusform>
            <numerusform>{count} ميزات معروضة</numerusform>
            <numerusform>{count} ميزة معروضة</numerusform>
            <numerusform>{count} ميزة معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Knows only the old greeting</source>
        <extracomment>step.ehlo.passed.helo</extracomment>
        <translation>لا يعرف إلا الترحيب القديم</translation>
    </message>
    <message>
        <source>The server lists what it can do.</source>
        <extracomment>step.ehlo.explanation.ehlo</extracomment>
        <translation>يذكر الخادم ما يستطيع فعله.</translation>
    </message>
    <message>
        <source>The server knows only HELO, the old greeting, and cannot list what it can do.</source>
        <extracomment>step.ehlo.explanation.helo</extracomment>
        <translation>لا يعرف الخادم إلا HELO، وهو الترحيب القديم، ولا يستطيع ذكر ما يمكنه فعله.</translation>
    </message>
    <message>
        <source>Switch to encryption</source>
        <extracomment>step.starttls.name</extracomment>
        <translation>الانتقال إلى التشفير</translation>
    </message>
    <message>
        <source>switching to encryption</source>
        <extracomment>step.starttls.doing</extracomment>
        <translation>الانتقال إلى التشفير</translation>
    </message>
    <message>
        <source>Switching to encryption…</source>
        <extracomment>step.starttls.running.headline</extracomment>
        <translation>جارٍ الانتقال إلى التشفير…</translation>
    </message>
    <message>
        <source>Asking the server to start encryption.</source>
        <extracomment>step.starttls.running.text</extracomment>
        <translation>يُطلب من الخادم بدء التشفير.</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <extracomment>step.starttls.passed</extracomment>
        <translation>قُبل STARTTLS</translation>
    </message>
    <message>
        <source>The server is ready. From here on, everything is encrypted.</source>
        <extracomment>step.starttls.explanation</extracomment>
        <translation>الخادم جاهز. من هنا فصاعدًا كل شيء مشفّر.</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <extracomment>step.tls.name</extracomment>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>securing the connection</source>
        <extracomment>step.tls.doing</extracomment>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>Securing the connection…</source>
        <extracomment>step.tls.running.headline</extracomment>
        <translation>جارٍ تأمين الاتصال…</translation>
    </message>
    <message>
        <source>Agreeing with the server how to encrypt.</source>
        <extracomment>step.tls.running.text</extracomment>
        <translation>يُتفق مع الخادم على طريقة التشفير.</translation>
    </message>
    <message>
        <source>{version}, strong cipher</source>
        <extracomment>step.tls.passed.strong</extracomment>
        <translation>{version}، تشفير قوي</translation>
    </message>
    <message>
        <source>The connection is encrypted. Whether it leads to the right server is the next question.</source>
        <extracomment>step.tls.explanation</extracomment>
        <translation>الاتصال مشفّر. السؤال التالي: هل يقود إلى الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <extracomment>step.certificate.name</extracomment>
        <translation>التحقق من الشهادة</translation>
    </message>
    <message>
        <source>checking the certificate</source>
        <extracomment>step.certificate.doing</extracomment>
        <translation>التحقق من الشهادة</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <extracomment>step.certificate.running.headline</extracomment>
        <translation>جارٍ التحقق من الشهادة…</translation>
    </message>
    <message>
        <source>Making sure that this is the right server and nobody else.</source>
        <extracomment>step.certificate.running.text</extracomment>
        <translation>نتأكد من أن هذا هو الخادم الصحيح لا غيره.</translation>
    </message>
    <message>
        <source>Name matches, valid for less than a day</source>
        <extracomment>step.certificate.passed.today</extracomment>
        <translation>الاسم مطابق، الصلاحية أقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} day</source>
        <extracomment>step.certificate.passed.one</extracomment>
        <translation>
            <numerusform>الاسم مطابق، لم يبق أي يوم</numerusform>
            <numerusform>الاسم مطابق، صالحة ليوم واحد</numerusform>
            <numerusform>الاسم مطابق، صالحة ليومين</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} أيام</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} يومًا</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name matches, valid for {count} days</source>
        <extracomment>step.certificate.passed.other</extracomment>
        <translation>
            <numerusform>الاسم مطابق، لم يبق أي يوم</numerusform>
            <numerusform>الاسم مطابق، صالحة ليوم واحد</numerusform>
            <numerusform>الاسم مطابق، صالحة ليومين</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} أيام</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} يومًا</numerusform>
            <numerusform>الاسم مطابق، صالحة لمدة {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Name matches, but in an outdated field</source>
        <extracomment>step.certificate.passed.old_field</extracomment>
        <translation>الاسم مطابق، لكن في حقل قديم</translation>
    </message>
    <message>
        <source>Expires in less than a day ({expiry_day})</source>
        <extracomment>step.certificate.expires.today</extracomment>
        <translation>تنتهي بعد أقل من يوم ({expiry_day})</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} day ({expiry_day})</source>
        <extracomment>step.certificate.expires.one</extracomment>
        <translation>
            <numerusform>تنتهي اليوم ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد يوم واحد ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد يومين ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} أيام ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} يومًا ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} يوم ({expiry_day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in {count} days ({expiry_day})</source>
        <extracomment>step.certificate.expires.other</extracomment>
        <translation>
            <numerusform>تنتهي اليوم ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد يوم واحد ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد يومين ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} أيام ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} يومًا ({expiry_day})</numerusform>
            <numerusform>تنتهي بعد {count} يوم ({expiry_day})</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate comes from somebody this computer trusts, and it is for this server.</source>
        <extracomment>step.certificate.explanation</extracomment>
        <translation>الشهادة من جهة يثق بها هذا الكمبيوتر، وهي لهذا الخادم.</translation>
    </message>
    <message>
        <source>Trusted by you, not by this computer</source>
        <extracomment>step.certificate.excepted</extracomment>
        <translation>وثقت بها أنت، ولا يثق بها هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This computer cannot vouch for the certificate. It is exactly the one that you trust for this server and port.</source>
        <extracomment>step.certificate.excepted_explanation</extracomment>
        <translation>لا يستطيع هذا الكمبيوتر ضمان الشهادة. وهي بعينها الشهادة التي تثق بها لهذا الخادم وهذا المنفذ.</translation>
    </message>
    <message>
        <source>Introduce ourselves again</source>
        <extracomment>step.ehlo_tls.name</extracomment>
        <translation>التعريف بأنفسنا مجددًا</translation>
    </message>
    <message>
        <source>introducing this computer again</source>
        <extracomment>step.ehlo_tls.doing</extracomment>
        <translation>تعريف هذا الكمبيوتر مجددًا</translation>
    </message>
    <message>
        <source>Introducing ourselves again…</source>
        <extracomment>step.ehlo_tls.running.headline</extracomment>
        <translation>جارٍ التعريف بأنفسنا مجددًا…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Asking the server again what it can do.</source>
        <extracomment>step.ehlo_tls.running.text</extracomment>
        <translation>الاتصال مشفّر. يُسأل الخادم مجددًا عما يستطيع فعله.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>step.auth.name</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>signing in</source>
        <extracomment>step.auth.doing</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>step.auth.running.headline</extracomment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.encrypted</extracomment>
        <translation>الاتصال مشفّر. في انتظار قبول الخادم كلمة المرور.</translation>
    </message>
    <message>
        <source>The connection is encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.encrypted_token</extracomment>
        <translation>الاتصال مشفّر. في انتظار قبول الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the password.</source>
        <extracomment>step.auth.running.plain</extracomment>
        <translation>الاتصال غير مشفّر. في انتظار قبول الخادم كلمة المرور.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Waiting for the server to accept the access token.</source>
        <extracomment>step.auth.running.plain_token</extracomment>
        <translation>الاتصال غير مشفّر. في انتظار قبول الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>Accepted ({mechanism})</source>
        <extracomment>step.auth.passed.encrypted</extracomment>
        <translation>مقبول ({mechanism})</translation>
    </message>
    <message>
        <source>Accepted ({mechanism}), but not encrypted</source>
        <extracomment>step.auth.passed.plain</extracomment>
        <translation>مقبول ({mechanism})، لكن بلا تشفير</translation>
    </message>
    <message>
        <source>The server accepted user name and password.</source>
        <extracomment>step.auth.explanation.password</extracomment>
        <translation>قبل الخادم اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The server accepted user name and access token.</source>
        <extracomment>step.auth.explanation.token</extracomment>
        <translation>قبل الخادم اسم المستخدم ورمز الوصول.</translation>
    </message>
    <message>
        <source>Skipped: no password</source>
        <extracomment>step.auth.skipped</extracomment>
        <translation>تُخطّيت: لا كلمة مرور</translation>
    </message>
    <message>
        <source>No password was given, so signing in was not tested.</source>
        <extracomment>step.auth.skipped_explanation</extracomment>
        <translation>لم تُدخَل كلمة مرور، فلم يُختبر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <extracomment>step.mail.name</extracomment>
        <translation>التحقق من المرسل</translation>
    </message>
    <message>
        <source>checking the sender</source>
        <extracomment>step.mail.doing</extracomment>
        <translation>التحقق من المرسل</translation>
    </message>
    <message>
        <source>Checking the sender…</source>
        <extracomment>step.mail.running.headline</extracomment>
        <translation>جارٍ التحقق من المرسل…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail from this address.</source>
        <extracomment>step.mail.running.text</extracomment>
        <translation>يُسأل الخادم هل يقبل بريدًا من هذا العنوان.</translation>
    </message>
    <message>
        <source>{address} accepted</source>
        <extracomment>step.mail.passed
----------
step.rcpt.passed</extracomment>
        <translation>قُبل {address}</translation>
    </message>
    <message>
        <source>The server takes mail from this address.</source>
        <extracomment>step.mail.explanation</extracomment>
        <translation>يقبل الخادم بريدًا من هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the recipient</source>
        <extracomment>step.rcpt.name</extracomment>
        <translation>التحقق من المستلم</translation>
    </message>
    <message>
        <source>checking the recipient</source>
        <extracomment>step.rcpt.doing</extracomment>
        <translation>التحقق من المستلم</translation>
    </message>
    <message>
        <source>Checking the recipient…</source>
        <extracomment>step.rcpt.running.headline</extracomment>
        <translation>جارٍ التحقق من المستلم…</translation>
    </message>
    <message>
        <source>Asking the server whether it takes mail for this address.</source>
        <extracomment>step.rcpt.running.text</extracomment>
        <translation>يُسأل الخادم هل يقبل بريدًا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <extracomment>step.rcpt.explanation.kept</extracomment>
        <translation>يقبل الخادم بريدًا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The server takes mail for this address. The question was then taken back, so no message was sent.</source>
        <extracomment>step.rcpt.explanation.taken_back</extracomment>
        <translation>يقبل الخادم بريدًا إلى هذا العنوان. ثم سُحب السؤال، فلم تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>step.data.name</extracomment>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>sending the message</source>
        <extracomment>step.data.doing</extracomment>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Sending the message…</source>
        <extracomment>step.data.running.headline</extracomment>
        <translation>جارٍ إرسال الرسالة…</translation>
    </message>
    <message>
        <source>Handing one small test message to the server.</source>
        <extracomment>step.data.running.text</extracomment>
        <translation>تُسلَّم رسالة اختبار صغيرة إلى الخادم.</translation>
    </message>
    <message>
        <source>The server took the message</source>
        <extracomment>step.data.passed</extracomment>
        <translation>استلم الخادم الرسالة</translation>
    </message>
    <message>
        <source>The server is now responsible for the message. That does not yet mean that it has arrived.</source>
        <extracomment>step.data.explanation</extracomment>
        <translation>الخادم الآن مسؤول عن الرسالة. هذا لا يعني بعد أنها وصلت.</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <extracomment>step.quit.name</extracomment>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>saying goodbye</source>
        <extracomment>step.quit.doing</extracomment>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <extracomment>step.quit.running.headline</extracomment>
        <translation>جارٍ إنهاء المحادثة…</translation>
    </message>
    <message>
        <source>Closing the connection properly.</source>
        <extracomment>step.quit.running.text</extracomment>
        <translation>يُغلق الاتصال كما ينبغي.</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <extracomment>step.quit.passed.clean</extracomment>
        <translation>أُغلق بشكل سليم</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <extracomment>step.quit.passed.no_reply</extracomment>
        <translation>أُغلق دون رد</translation>
    </message>
    <message>
        <source>Closed by the server</source>
        <extracomment>step.quit.passed.cut</extracomment>
        <translation>أغلقه الخادم</translation>
    </message>
    <message>
        <source>The server did not answer the goodbye. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.no_reply</extracomment>
        <translation>لم يرد الخادم على التوديع. لا يغيّر ذلك شيئًا في النتيجة.</translation>
    </message>
    <message>
        <source>The server closed the connection first. That changes nothing about the result.</source>
        <extracomment>step.quit.explanation.cut</extracomment>
        <translation>أغلق الخادم الاتصال أولًا. لا يغيّر ذلك شيئًا في النتيجة.</translation>
    </message>
    <message>
        <source>{endpoint}: {address_result}</source>
        <extracomment>step.address.line</extracomment>
        <translation>{endpoint}: {address_result}</translation>
    </message>
    <message>
        <source>{endpoint}: waiting for an answer</source>
        <extracomment>step.address.under_way</extracomment>
        <translation>{endpoint}: في انتظار الرد</translation>
    </message>
    <message>
        <source>{endpoint}</source>
        <extracomment>step.address.endpoint</extracomment>
        <translation>{endpoint}</translation>
    </message>
    <message>
        <source>connected after {took}</source>
        <extracomment>step.address.connected</extracomment>
        <translation>تم الاتصال بعد {took}</translation>
    </message>
    <message>
        <source>refused after {took}</source>
        <extracomment>step.address.refused</extracomment>
        <translation>رُفض بعد {took}</translation>
    </message>
    <message>
        <source>timed out after {took}</source>
        <extracomment>step.address.timed_out</extracomment>
        <translation>انتهت المهلة بعد {took}</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <extracomment>step.address.unreachable</extracomment>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>not allowed by a firewall or by this computer</source>
        <extracomment>step.address.prohibited</extracomment>
        <translation>يمنعه جدار حماية أو هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>cut off after {took}</source>
        <extracomment>step.address.reset</extracomment>
        <translation>انقطع بعد {took}</translation>
    </message>
    <message>
        <source>given up, another address was faster</source>
        <extracomment>step.address.cancelled</extracomment>
        <translation>تُرك، لأن عنوانًا آخر كان أسرع</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>step.label.address</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name given</source>
        <extracomment>step.label.name_given</extracomment>
        <translation>الاسم المستخدم للتعريف</translation>
    </message>
    <message>
        <source>Common name</source>
        <extracomment>step.label.old_name_field</extracomment>
        <translation>الاسم الشائع</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>step.label.protocol</extracomment>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>step.label.cipher</extracomment>
        <translation>خوارزمية التشفير</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>step.label.valid_from</extracomment>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>step.label.valid_until</extracomment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>step.label.expected</extracomment>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>step.label.missing</extracomment>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <extracomment>step.label.trusted_fingerprint</extracomment>
        <translation>البصمة الموثوقة</translation>
    </message>
    <message>
        <source>Fingerprint found</source>
        <extracomment>step.label.found_fingerprint</extracomment>
        <translation>البصمة الموجودة</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>step.label.method</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Usable here</source>
        <extracomment>step.label.wanted</extracomment>
        <translation>ما يمكن استخدامه هنا</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>step.label.message_id</extracomment>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Server said</source>
        <extracomment>step.label.server_said</extracomment>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>step.label.reason</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>step.label.concerns</extracomment>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>step.label.fault</extracomment>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>step.label.place</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The certificate expires soon. Until then everything works; afterwards mail apps warn or refuse.</source>
        <extracomment>step.caution.certificate_expires_soon</extracomment>
        <translation>تنتهي صلاحية الشهادة قريبًا. حتى ذلك الحين يعمل كل شيء، ثم ستحذّر تطبيقات البريد أو ترفض الاتصال.</translation>
    </message>
    <message>
        <source>The certificate carries its name only in an outdated field, the common name. Many mail apps do not look there and refuse it.</source>
        <extracomment>step.caution.name_only_in_common_name</extracomment>
        <translation>لا تحمل الشهادة اسمها إلا في حقل قديم هو الاسم الشائع. كثير من تطبيقات البريد لا تنظر فيه وترفض الشهادة.</translation>
    </message>
    <message>
        <source>The server ends its lines in a way that the rules do not allow. Most mail apps cope with that, some do not.</source>
        <extracomment>step.caution.bare_line_feed</extracomment>
        <translation>ينهي الخادم أسطره بطريقة لا تسمح بها القواعد. معظم تطبيقات البريد تتحمل ذلك، وبعضها لا.</translation>
    </message>
    <message>
        <source>The server knows only the old greeting, HELO. Encryption and sign-in cannot be offered that way.</source>
        <extracomment>step.caution.helo_only</extracomment>
        <translation>لا يعرف الخادم إلا الترحيب القديم HELO. لا يمكن بهذه الطريقة عرض التشفير وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This was not encrypted. Anyone on the network could read it.</source>
        <extracomment>step.caution.not_encrypted</extracomment>
        <translation>لم يكن هذا مشفّرًا. كان يمكن لأي شخص على الشبكة قراءته.</translation>
    </message>
    <message>
        <source>You trust this one certificate yourself, by its fingerprint. Nobody else vouches for this server.</source>
        <extracomment>step.caution.certificate_exception</extracomment>
        <translation>تثق أنت بنفسك بهذه الشهادة وحدها، ببصمتها. ولا يضمن هذا الخادم أحد غيرك.</translation>
    </message>
    <message>
        <source>Outlook (classic, for Windows)</source>
        <extracomment>typing.program.outlook</extracomment>
        <translation>Outlook (التقليدي لنظام Windows)</translation>
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
        <translation>تطبيق Gmail (Android)</translation>
    </message>
    <message>
        <source>Outlook app (Android, iPhone)</source>
        <extracomment>typing.program.outlook_phone</extracomment>
        <translation>تطبيق Outlook (Android وiPhone)</translation>
    </message>
    <message>
        <source>Mail app (iPhone, iPad)</source>
        <extracomment>typing.program.iphone</extracomment>
        <translation>تطبيق البريد (iPhone وiPad)</translation>
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
        <translation>بلا</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>typing.word.on</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>typing.word.off</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Normal password</source>
        <extracomment>typing.word.password</extracomment>
        <translation>كلمة سر عادية</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <extracomment>typing.word.oauth2</extracomment>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>Open File, then Account Settings, Account Settings…, choose the account and press “Change…”.</source>
        <extracomment>typing.outlook.steps.1</extracomment>
        <translation>افتح «ملف»، ثم «إعدادات الحساب»، ثم «إعدادات الحساب…»، واختر الحساب واضغط «تغيير…».</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP): {host}</source>
        <extracomment>typing.outlook.steps.2</extracomment>
        <translation>خادم البريد الصادر (SMTP): {host}</translation>
    </message>
    <message>
        <source>Open More Settings…, Outgoing Server, and tick “My outgoing server (SMTP) requires authentication”.</source>
        <extracomment>typing.outlook.steps.3</extracomment>
        <translation>افتح «المزيد من الإعدادات…»، ثم «الخادم الصادر»، وحدّد «يتطلب خادم البريد الصادر (SMTP) المصادقة».</translation>
    </message>
    <message>
        <source>Log on using, user name: {username}</source>
        <extracomment>typing.outlook.steps.4</extracomment>
        <translation>تسجيل الدخول باستخدام، اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Open the page Advanced. Outgoing server (SMTP): {port}. Use the following type of encrypted connection: {outlook_encryption}</source>
        <extracomment>typing.outlook.steps.5</extracomment>
        <translation>افتح الصفحة «خيارات متقدمة». الخادم الصادر (SMTP): {port}. استخدام نوع الاتصال المشفر التالي: {outlook_encryption}</translation>
    </message>
    <message>
        <source>Open the menu, Account Settings, Outgoing Server (SMTP), choose the server and press “Edit…”.</source>
        <extracomment>typing.thunderbird.steps.1</extracomment>
        <translation>افتح القائمة، ثم «إعدادات الحساب»، ثم «خادوم الصادر (SMTP)»، واختر الخادوم واضغط «حرّر…».</translation>
    </message>
    <message>
        <source>Server Name: {host}</source>
        <extracomment>typing.thunderbird.steps.2</extracomment>
        <translation>اسم الخادوم: {host}</translation>
    </message>
    <message>
        <source>Connection security: {thunderbird_encryption}</source>
        <extracomment>typing.thunderbird.steps.4</extracomment>
        <translation>أمن الاتصال: {thunderbird_encryption}</translation>
    </message>
    <message>
        <source>Authentication method: {thunderbird_sign_in}</source>
        <extracomment>typing.thunderbird.steps.5</extracomment>
        <translation>طريقة الاستيثاق: {thunderbird_sign_in}</translation>
    </message>
    <message>
        <source>User Name: {username}</source>
        <extracomment>typing.thunderbird.steps.6
----------
typing.iphone.steps.3</extracomment>
        <translation>اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Open Mail, Settings…, Accounts, choose the account, then Server Settings.</source>
        <extracomment>typing.apple_mail.steps.1</extracomment>
        <translation>افتح «البريد»، ثم «الإعدادات…»، ثم «الحسابات»، واختر الحساب، ثم «إعدادات الخادم».</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP), Host Name: {host}</source>
        <extracomment>typing.apple_mail.steps.2</extracomment>
        <translation>خادم البريد الصادر (SMTP)، اسم المضيف: {host}</translation>
    </message>
    <message>
        <source>Untick “Automatically manage connection settings”.</source>
        <extracomment>typing.apple_mail.steps.3</extracomment>
        <translation>ألغِ تحديد «إدارة إعدادات الاتصال تلقائيًا».</translation>
    </message>
    <message>
        <source>Port: {port}. Use TLS/SSL: {apple_encryption}</source>
        <extracomment>typing.apple_mail.steps.4</extracomment>
        <translation>المنفذ: {port}. استخدام TLS/SSL: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password. User Name: {username}</source>
        <extracomment>typing.apple_mail.steps.5</extracomment>
        <translation>المصادقة: كلمة السر. اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Open the menu, Settings, choose the account, then Outgoing settings.</source>
        <extracomment>typing.gmail_phone.steps.1</extracomment>
        <translation>افتح القائمة، ثم «الإعدادات»، واختر الحساب، ثم «إعدادات البريد الصادر».</translation>
    </message>
    <message>
        <source>SMTP server: {host}</source>
        <extracomment>typing.gmail_phone.steps.2</extracomment>
        <translation>خادم SMTP: {host}</translation>
    </message>
    <message>
        <source>Security type: {gmail_encryption}</source>
        <extracomment>typing.gmail_phone.steps.4</extracomment>
        <translation>نوع الأمان: {gmail_encryption}</translation>
    </message>
    <message>
        <source>Tick “Require sign-in”. User name: {username}</source>
        <extracomment>typing.gmail_phone.steps.5</extracomment>
        <translation>حدّد «طلب تسجيل الدخول». اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Open Settings, choose the account, then Advanced settings.</source>
        <extracomment>typing.outlook_phone.steps.1</extracomment>
        <translation>افتح «الإعدادات»، واختر الحساب، ثم «الإعدادات المتقدمة».</translation>
    </message>
    <message>
        <source>SMTP host name: {host}:{port}</source>
        <extracomment>typing.outlook_phone.steps.2</extracomment>
        <translation>اسم مضيف SMTP: ⁦{host}:{port}⁩</translation>
    </message>
    <message>
        <source>SMTP user name: {username}</source>
        <extracomment>typing.outlook_phone.steps.3</extracomment>
        <translation>اسم مستخدم SMTP: {username}</translation>
    </message>
    <message>
        <source>Security type: {outlook_phone_encryption}</source>
        <extracomment>typing.outlook_phone.steps.4</extracomment>
        <translation>نوع الأمان: {outlook_phone_encryption}</translation>
    </message>
    <message>
        <source>Open Settings, Apps, Mail, Mail Accounts, choose the account, then its name, SMTP, and the primary server.</source>
        <extracomment>typing.iphone.steps.1</extracomment>
        <translation>افتح «الإعدادات»، ثم «التطبيقات»، ثم «البريد»، ثم «حسابات البريد»، واختر الحساب، ثم اسمه، ثم «SMTP»، ثم الخادم الأساسي.</translation>
    </message>
    <message>
        <source>Host Name: {host}</source>
        <extracomment>typing.iphone.steps.2</extracomment>
        <translation>اسم المضيف: {host}</translation>
    </message>
    <message>
        <source>Use SSL: {apple_encryption}</source>
        <extracomment>typing.iphone.steps.4</extracomment>
        <translation>استخدام SSL: {apple_encryption}</translation>
    </message>
    <message>
        <source>Authentication: Password</source>
        <extracomment>typing.iphone.steps.5</extracomment>
        <translation>المصادقة: كلمة السر</translation>
    </message>
    <message>
        <source>Server Port: {port}</source>
        <extracomment>typing.iphone.steps.6</extracomment>
        <translation>منفذ الخادم: {port}</translation>
    </message>
    <message>
        <source>Signing in was not tested: the user name may be another one.</source>
        <extracomment>typing.caution.no_login</extracomment>
        <translation>لم يُختبر تسجيل الدخول: قد يكون اسم المستخدم غير هذا.</translation>
    </message>
    <message>
        <source>There is no encryption: anyone on the way can read your mail and your password.</source>
        <extracomment>typing.caution.unencrypted</extracomment>
        <translation>لا يوجد تشفير: يستطيع أي شخص في الطريق قراءة بريدك وكلمة مرورك.</translation>
    </message>
    <message>
        <source>The server’s certificate expires soon. If it is not renewed, mail apps will then warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_expires_soon</extracomment>
        <translation>تنتهي صلاحية شهادة الخادم قريبًا. إن لم تُجدَّد فستحذّرك تطبيقات البريد أو ترفض الاتصال.</translation>
    </message>
    <message>
        <source>You trust the server’s certificate here. Other mail apps do not: they will warn you or refuse to connect.</source>
        <extracomment>typing.caution.certificate_exception</extracomment>
        <translation>تثق أنت هنا بشهادة الخادم. أما تطبيقات البريد الأخرى فلا تثق بها: ستحذّرك أو ترفض الاتصال.</translation>
    </message>
    <message>
        <source>Incoming server (IMAP, not tested): {host}, port 993, TLS</source>
        <extracomment>typing.incoming.line</extracomment>
        <translation>خادم البريد الوارد (IMAP، لم يُختبر): {host}، المنفذ 993، TLS</translation>
    </message>
    <message>
        <source>The limit for connections is reached</source>
        <extracomment>verdict.account.limit_exceeded.connections.headline</extracomment>
        <translation>بُلغ الحد الأقصى للاتصالات</translation>
    </message>
    <message>
        <source>Too many connections are open at the same time, or too many came in a short time. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.connections.explanation</extracomment>
        <translation>اتصالات كثيرة جدًا مفتوحة في الوقت نفسه، أو جاء عدد كبير منها في وقت قصير. إعداداتك صحيحة ولا داعي لتغييرها.</translation>
    </message>
    <message>
        <source>The sign-in was refused because of the account itself: it is not activated yet, suspended or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.at_sign_in.explanation</extracomment>
        <translation>رُفض تسجيل الدخول بسبب الحساب نفسه: لم يُفعَّل بعد، أو موقوف، أو محظور. لن يفيد الانتظار ولا تغيير الإعدادات.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in on a web page first, as in hotels and trains: until then its own page answers in place of every server.</source>
        <extracomment>verdict.anywhere.portal.explanation</extracomment>
        <translation>على الأرجح تريد هذه الشبكة أن تسجّل الدخول أولًا في صفحة ويب، كما في الفنادق والقطارات: حتى ذلك الحين تجيب صفحتها بدلًا من كل خادم.</translation>
    </message>
    <message>
        <source>Open any website in a browser, sign in to this network there, and test again.</source>
        <extracomment>verdict.anywhere.portal.advice.1</extracomment>
        <translation>افتح أي موقع في متصفح، وسجّل الدخول إلى هذه الشبكة هناك، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>A firewall in between changes what the server says, so parts of it, such as the offer of encryption, do not arrive. The server itself is probably fine.</source>
        <extracomment>verdict.anywhere.fixup.explanation</extracomment>
        <translation>يغيّر جدار حماية في الطريق ما يقوله الخادم، فلا تصل أجزاء منه مثل عرض التشفير. الخادم نفسه على الأرجح سليم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch off its inspection of mail (SMTP inspection; on Cisco devices also “fixup”).</source>
        <extracomment>verdict.anywhere.fixup.advice.1</extracomment>
        <translation>اطلب ممن يدير جدار الحماية إيقاف فحصه للبريد (SMTP inspection، ويسمى في أجهزة Cisco أيضًا «fixup»).</translation>
    </message>
    <message>
        <source>What is said here about {provider} was last checked on {provider_dated}, so it may have changed.</source>
        <extracomment>verdict.anywhere.dated.advice.1</extracomment>
        <translation>آخر تحقق مما يُذكر هنا عن {provider} كان في {provider_dated}، فقد يكون تغيّر.</translation>
    </message>
    <message>
        <source>This server offers no sign-in after encryption</source>
        <extracomment>verdict.auth.not_offered.hidden.headline</extracomment>
        <translation>لا يعرض هذا الخادم تسجيل الدخول بعد التشفير</translation>
    </message>
    <message>
        <source>{host} offers sign-in on port {port} only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.1</extracomment>
        <translation>لا يعرض {host} تسجيل الدخول على المنفذ {port} إلا قبل التشفير، حيث يستطيع أي شخص قراءة كلمة المرور. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server offers sign-in only before encryption, where anyone could read the password. Your password was not sent.</source>
        <extracomment>verdict.auth.not_offered.hidden.explanation.2</extracomment>
        <translation>لا يعرض الخادم تسجيل الدخول إلا قبل التشفير، حيث يستطيع أي شخص قراءة كلمة المرور. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}, not the password of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.3</extracomment>
        <translation>في حقل كلمة المرور يقبل {provider} {secret}، لا كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>It wants to keep your password in another form first ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.transition.explanation</extracomment>
        <translation>يريد أولًا حفظ كلمة مرورك بصيغة أخرى ({reply_code}). قد تكون إعداداتك صحيحة.</translation>
    </message>
    <message>
        <source>Choose PLAIN as the sign-in method and test again, with encryption: once the server has seen the password that way, the other methods may work too.</source>
        <extracomment>verdict.auth.temporary.transition.advice.1</extracomment>
        <translation>اختر PLAIN طريقةً لتسجيل الدخول ثم أعد الاختبار، مع التشفير: بعد أن يتلقى الخادم كلمة المرور هكذا مرة، قد تعمل الطرق الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>verdict.cert.expired.headline</extracomment>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>Your provider must renew it. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.explanation</extracomment>
        <translation>يجب أن يجددها مزوّدك. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must get a new certificate and load it.</source>
        <extracomment>verdict.cert.expired.advice.1</extracomment>
        <translation>أخبر مزوّدك بأن خادم البريد يجب أن يحصل على شهادة جديدة ويبدأ استخدامها.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.advice.2</extracomment>
        <translation>تحقّق من تاريخ هذا الكمبيوتر ووقته: إذا كانت الساعة خاطئة بدت الشهادات السليمة منتهية أيضًا.</translation>
    </message>
    <message>
        <source>The certificate that has expired belongs to {subject}.</source>
        <extracomment>verdict.cert.expired.advice.3
----------
verdict.cert.expired.dated.advice.3</extracomment>
        <translation>الشهادة المنتهية تخص {subject}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>verdict.cert.expired.clock.headline
----------
verdict.cert.not_yet_valid.clock.headline</extracomment>
        <translation>ساعة هذا الكمبيوتر خاطئة</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that was valid until {not_after} looks expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.1</extracomment>
        <translation>مقدار الخطأ فيها {clock_off}، ولذلك تبدو شهادة كانت صالحة حتى {not_after} منتهية. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates look expired. Your password was not sent.</source>
        <extracomment>verdict.cert.expired.clock.explanation.2</extracomment>
        <translation>مقدار الخطأ فيها {clock_off}، ولذلك تبدو الشهادات السليمة منتهية. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, which says {now}, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.1</extracomment>
        <translation>اضبط تاريخ هذا الكمبيوتر ووقته (يُظهر الآن {now})، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer, then test again.</source>
        <extracomment>verdict.cert.expired.clock.advice.1.2</extracomment>
        <translation>اضبط تاريخ هذا الكمبيوتر ووقته، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If the certificate has expired even so, tell your provider that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.clock.advice.2</extracomment>
        <translation>إذا ظلت الشهادة منتهية بعد ذلك، فأخبر مزوّدك بأن خادم البريد يجب أن يحصل على شهادة جديدة ويبدأ استخدامها.</translation>
    </message>
    <message>
        <source>It was valid until {not_after}; this computer’s clock says {now}. Your provider must renew it, and your password was not sent.</source>
        <extracomment>verdict.cert.expired.dated.explanation</extracomment>
        <translation>كانت صالحة حتى {not_after}، وساعة هذا الكمبيوتر تُظهر {now}. يجب أن يجددها مزوّدك، ولم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Tell your provider that the certificate was valid until {not_after}, and that the mail server must get a new one and load it.</source>
        <extracomment>verdict.cert.expired.dated.advice.1</extracomment>
        <translation>أخبر مزوّدك بأن الشهادة كانت صالحة حتى {not_after}، وأن خادم البريد يجب أن يحصل على شهادة جديدة ويبدأ استخدامها.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, which says {now}: with a wrong clock, good certificates look expired too.</source>
        <extracomment>verdict.cert.expired.dated.advice.2</extracomment>
        <translation>تحقّق من تاريخ هذا الكمبيوتر ووقته (يُظهر {now}): إذا كانت الساعة خاطئة بدت الشهادات السليمة منتهية أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} day ago</source>
        <extracomment>verdict.cert.expired.days.headline.one</extracomment>
        <translation>
            <numerusform>انتهت صلاحية الشهادة اليوم</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل يوم واحد</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل يومين</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} أيام</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} يومًا</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expired {count} days ago</source>
        <extracomment>verdict.cert.expired.days.headline.other</extracomment>
        <translation>
            <numerusform>انتهت صلاحية الشهادة اليوم</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل يوم واحد</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل يومين</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} أيام</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} يومًا</numerusform>
            <numerusform>انتهت صلاحية الشهادة قبل {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <extracomment>verdict.cert.not_yet_valid.headline</extracomment>
        <translation>الشهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>This computer’s clock is probably wrong. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.explanation</extracomment>
        <translation>ساعة هذا الكمبيوتر خاطئة على الأرجح. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, and set them right.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.1</extracomment>
        <translation>تحقّق من تاريخ هذا الكمبيوتر ووقته، واضبطهما.</translation>
    </message>
    <message>
        <source>If they are right, tell your provider that the server’s certificate starts too late.</source>
        <extracomment>verdict.cert.not_yet_valid.advice.2</extracomment>
        <translation>إن كانا صحيحين، فأخبر مزوّدك بأن صلاحية شهادة الخادم تبدأ متأخرة.</translation>
    </message>
    <message>
        <source>It is valid from {not_before} on, but this computer’s clock says {now}. The clock is probably wrong; your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.dated.explanation</extracomment>
        <translation>هي صالحة ابتداءً من {not_before}، لكن ساعة هذا الكمبيوتر تُظهر {now}. الساعة خاطئة على الأرجح، ولم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so a certificate that is valid from {not_before} on looks like one of the future. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.1</extracomment>
        <translation>مقدار الخطأ فيها {clock_off}، ولذلك تبدو شهادة صالحة ابتداءً من {not_before} كأنها لم تبدأ بعد. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>It is off by {clock_off}, and so good certificates do not look valid yet. Your password was not sent.</source>
        <extracomment>verdict.cert.not_yet_valid.clock.explanation.2</extracomment>
        <translation>مقدار الخطأ فيها {clock_off}، ولذلك لا تبدو الشهادات السليمة صالحة بعد. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <extracomment>verdict.cert.name_mismatch.headline</extracomment>
        <translation>الشهادة لخادم آخر</translation>
    </message>
    <message>
        <source>It does not say for which server it is, so it cannot speak for {host}. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.1</extracomment>
        <translation>لا تذكر لأي خادم هي، فلا تصلح إثباتًا للخادم {host}. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>It is not for the name that was entered as the server. Your password was not sent.</source>
        <extracomment>verdict.cert.name_mismatch.explanation.2</extracomment>
        <translation>ليست للاسم الذي أُدخل كخادم. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Use {other_host} as the server: the name leads to the same server, and the certificate is valid for it.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.1
----------
verdict.cert.name_mismatch.named.advice.1.1</extracomment>
        <translation>استخدم {other_host} كخادم: يشير الاسم إلى الخادم نفسه، والشهادة صالحة له.</translation>
    </message>
    <message>
        <source>Use {known_host} as the server, which {provider} names, if it is your provider.</source>
        <extracomment>verdict.cert.name_mismatch.advice.1.2</extracomment>
        <translation>استخدم {known_host} كخادم، وهو ما يذكره {provider}، إن كان مزوّدك.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, or for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.1</extracomment>
        <translation>اسأل مزوّدك عن الاسم الذي يتفق مع الشهادة، أو اطلب شهادة تشمل {host}.</translation>
    </message>
    <message>
        <source>Ask your provider for the name that goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.advice.2.2</extracomment>
        <translation>اسأل مزوّدك عن الاسم الذي يتفق مع الشهادة، وأدخله كخادم.</translation>
    </message>
    <message>
        <source>Check that {host} is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.1</extracomment>
        <translation>تحقّق من أن {host} هو الخادم الذي يذكره مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>Check that it is the server that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.cert.name_mismatch.advice.3.2</extracomment>
        <translation>تحقّق من أنه الخادم الذي يذكره مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>It is for {names}, not {host}. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.1</extracomment>
        <translation>هي للأسماء {names}، لا للاسم {host}. استخدم أحد تلك الأسماء إن كان لمزوّدك.</translation>
    </message>
    <message>
        <source>It is for {names}, not for the name that was entered. Use one of those names if it is your provider’s.</source>
        <extracomment>verdict.cert.name_mismatch.named.explanation.2</extracomment>
        <translation>هي للأسماء {names}، لا للاسم الذي أُدخل. استخدم أحد تلك الأسماء إن كان لمزوّدك.</translation>
    </message>
    <message>
        <source>Enter a name from the certificate as the server, if you know it as your provider’s: {usable_names}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.2</extracomment>
        <translation>أدخل كخادم اسمًا من الشهادة تعرف أنه لمزوّدك: {usable_names}.</translation>
    </message>
    <message>
        <source>Ask your provider which server name goes with the certificate, and enter that as the server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.1.3</extracomment>
        <translation>اسأل مزوّدك عن اسم الخادم الذي يتفق مع الشهادة، وأدخله كخادم.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes {host}.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.1</extracomment>
        <translation>أو اطلب من مزوّدك شهادة تشمل {host}.</translation>
    </message>
    <message>
        <source>Or ask your provider for a certificate that includes the name you entered.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.2.2</extracomment>
        <translation>أو اطلب من مزوّدك شهادة تشمل الاسم الذي أدخلته.</translation>
    </message>
    <message>
        <source>If you know none of these names, something else may have answered in place of your server.</source>
        <extracomment>verdict.cert.name_mismatch.named.advice.3</extracomment>
        <translation>إن كنت لا تعرف أيًّا من هذه الأسماء، فقد يكون شيء آخر أجاب بدلًا من خادمك.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <extracomment>verdict.cert.self_signed.headline</extracomment>
        <translation>الشهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Nobody but the server itself vouches for it, so it could come from anyone. Your password was not sent.</source>
        <extracomment>verdict.cert.self_signed.explanation</extracomment>
        <translation>لا يضمنها أحد إلا الخادم نفسه، فقد تكون من أي شخص. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>For your own server, or a program such as a mail bridge on this computer, compare the fingerprint with the one shown there.</source>
        <extracomment>verdict.cert.self_signed.advice.1</extracomment>
        <translation>إن كان الخادم لك، أو كان برنامجًا على هذا الكمبيوتر مثل جسر بريد، فقارن البصمة بالبصمة المعروضة هناك.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for {host} only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.1</extracomment>
        <translation>إن كانتا متطابقتين، فثق بهذه الشهادة وحدها، وللخادم {host} فقط.</translation>
    </message>
    <message>
        <source>If they are the same, trust this one certificate, for this server only.</source>
        <extracomment>verdict.cert.self_signed.advice.2.2</extracomment>
        <translation>إن كانتا متطابقتين، فثق بهذه الشهادة وحدها، ولهذا الخادم فقط.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority.</source>
        <extracomment>verdict.cert.self_signed.advice.3
----------
verdict.cert.untrusted.advice.3</extracomment>
        <translation>في أي حالة أخرى، اطلب من مزوّدك شهادة من جهة إصدار عامة.</translation>
    </message>
    <message>
        <source>The server does not send its full chain of certificates</source>
        <extracomment>verdict.cert.incomplete_chain.headline</extracomment>
        <translation>لا يرسل الخادم سلسلة شهاداته كاملة</translation>
    </message>
    <message>
        <source>The certificate that links its own to somebody this computer trusts is missing. The operator of the server must install the full chain.</source>
        <extracomment>verdict.cert.incomplete_chain.explanation</extracomment>
        <translation>تنقص الشهادة التي تربط شهادته بجهة يثق بها هذا الكمبيوتر. يجب على من يشغّل الخادم تثبيت السلسلة كاملة.</translation>
    </message>
    <message>
        <source>Tell your provider that the mail server must send its full chain of certificates.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.1</extracomment>
        <translation>أخبر مزوّدك بأن خادم البريد يجب أن يرسل سلسلة شهاداته كاملة.</translation>
    </message>
    <message>
        <source>The missing certificate is that of {issuer}.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.2</extracomment>
        <translation>الشهادة الناقصة هي شهادة {issuer}.</translation>
    </message>
    <message>
        <source>Web browsers often fill such a gap by themselves, so the provider’s website may look fine.</source>
        <extracomment>verdict.cert.incomplete_chain.advice.3</extracomment>
        <translation>غالبًا ما تسد متصفحات الويب مثل هذه الفجوة بنفسها، فقد يبدو موقع المزوّد سليمًا.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <extracomment>verdict.cert.untrusted.headline</extracomment>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it: its issuer is unknown here. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.explanation</extracomment>
        <translation>لا تضمنها أي جهة يثق بها هذا الكمبيوتر: جهة إصدارها غير معروفة هنا. في شبكة شركة، اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, whom this computer does not know.</source>
        <extracomment>verdict.cert.untrusted.advice.1</extracomment>
        <translation>جهة إصدار الشهادة هي {issuer}، ولا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>If it comes from your company, your own server or a mail bridge, export the certificate there and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.advice.2</extracomment>
        <translation>إن كانت من شركتك أو خادمك أو من جسر بريد، فصدّر الشهادة من هناك واستوردها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Keep the certificate check switched on: without it, anyone could pose as your server.</source>
        <extracomment>verdict.cert.untrusted.advice.4
----------
verdict.cert.untrusted.changed.advice.4
----------
verdict.cert.untrusted.invalid.advice.4</extracomment>
        <translation>أبقِ التحقق من الشهادات مفعّلًا: من دونه يستطيع أي شخص أن ينتحل صفة خادمك.</translation>
    </message>
    <message>
        <source>Nobody that the mail app trusts vouches for it: it is self-signed, or its issuer is unknown there. On a company network, ask your administrator.</source>
        <extracomment>verdict.cert.untrusted.pasted.explanation</extracomment>
        <translation>لا تضمنها أي جهة يثق بها تطبيق البريد: هي موقّعة ذاتيًا، أو جهة إصدارها غير معروفة هناك. في شبكة شركة، اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted before</source>
        <extracomment>verdict.cert.untrusted.changed.headline</extracomment>
        <translation>الشهادة ليست التي وثقت بها من قبل</translation>
    </message>
    <message>
        <source>It has changed: this is not the certificate that you trusted for {host}, port {port}. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.changed.explanation</extracomment>
        <translation>لقد تغيّرت: هذه ليست الشهادة التي وثقت بها للخادم {host}، المنفذ {port}. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>If the server, or the mail bridge on this computer, got a new certificate on purpose, compare the new fingerprint with the one shown there and trust it anew.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.1</extracomment>
        <translation>إن كان الخادم، أو جسر البريد على هذا الكمبيوتر، قد حصل عمدًا على شهادة جديدة، فقارن البصمة الجديدة بالمعروضة هناك وثق بها من جديد.</translation>
    </message>
    <message>
        <source>If you know of no reason, somebody may be posing as your server; until you know, the new certificate is not trusted.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.2</extracomment>
        <translation>إن كنت لا تعرف سببًا، فقد يكون شخص ما ينتحل صفة خادمك؛ وحتى تعرف، لا يوثق بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Where a company or you yourself issue the certificates, import the issuer’s certificate on this computer instead.</source>
        <extracomment>verdict.cert.untrusted.changed.advice.3</extracomment>
        <translation>إذا كانت شركة أو كنت أنت تصدر الشهادات، فاستورد على هذا الكمبيوتر شهادة جهة الإصدار بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The check of it failed, and nobody this computer trusts vouches for it. Your password was not sent.</source>
        <extracomment>verdict.cert.untrusted.invalid.explanation</extracomment>
        <translation>فشل التحقق منها، ولا تضمنها أي جهة يثق بها هذا الكمبيوتر. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.1
----------
verdict.tls.weak.advice.2</extracomment>
        <translation>أخبر مزوّدك بالسبب التقني: {reason}</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.2</extracomment>
        <translation>جهة إصدار الشهادة هي {issuer}.</translation>
    </message>
    <message>
        <source>For a company’s certificate or your own, export it again from the server and import it on this computer.</source>
        <extracomment>verdict.cert.untrusted.invalid.advice.3</extracomment>
        <translation>إن كانت شهادة شركة أو شهادتك أنت، فصدّرها من الخادم من جديد واستوردها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{interceptor} stands between you and the server</source>
        <extracomment>verdict.cert.intercepted.headline.1</extracomment>
        <translation>يقف {interceptor} بينك وبين الخادم</translation>
    </message>
    <message>
        <source>Something on the way opens the encrypted connection</source>
        <extracomment>verdict.cert.intercepted.headline.2</extracomment>
        <translation>شيء في الطريق يفتح الاتصال المشفّر</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: {interceptor} opens the encrypted connection to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.1</extracomment>
        <translation>جهة إصدار الشهادة هي {issuer}، وهي ليست جهة إصدار عامة: يفتح {interceptor} الاتصال المشفّر ليطّلع على بريدك. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>{interceptor} answers in place of the server, to look into your mail. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.2</extracomment>
        <translation>يجيب {interceptor} بدلًا من الخادم ليطّلع على بريدك. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The certificate was issued by {issuer}, not by a public authority: a virus scanner or a company’s firewall opens the encrypted connection. Your password was not sent.</source>
        <extracomment>verdict.cert.intercepted.explanation.3</extracomment>
        <translation>جهة إصدار الشهادة هي {issuer}، وهي ليست جهة إصدار عامة: يفتح الاتصالَ المشفّر برنامجُ مكافحة فيروسات أو جدارُ حماية لشركة. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The certificate does not come from the server: a virus scanner or a company’s firewall opens the encrypted connection to look into your mail.</source>
        <extracomment>verdict.cert.intercepted.explanation.4</extracomment>
        <translation>لا تأتي الشهادة من الخادم: يفتح الاتصالَ المشفّر برنامجُ مكافحة فيروسات أو جدارُ حماية لشركة للاطلاع على بريدك.</translation>
    </message>
    <message>
        <source>If {interceptor} runs on this computer, switch off its scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.1</extracomment>
        <translation>إن كان {interceptor} يعمل على هذا الكمبيوتر، فأوقف فحصه للبريد المشفّر (فحص SSL أو TLS، درع البريد)، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>In the virus scanner on this computer, switch off the scanning of encrypted mail (SSL or TLS scanning, mail shield), then test again.</source>
        <extracomment>verdict.cert.intercepted.advice.1.2</extracomment>
        <translation>في برنامج مكافحة الفيروسات على هذا الكمبيوتر، أوقف فحص البريد المشفّر (فحص SSL أو TLS، درع البريد)، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate (“{issuer}”) on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.1</extracomment>
        <translation>إن كنت تريد أن يطّلع على بريدك، فاستورد شهادته الجذرية («{issuer}») على هذا الكمبيوتر أو في تطبيق بريدك؛ وعندئذ يمكنه قراءة كلمة مرورك أيضًا.</translation>
    </message>
    <message>
        <source>If you do want it to look into your mail, import its root certificate on this computer or in your mail app, knowing that it can then read your password too.</source>
        <extracomment>verdict.cert.intercepted.advice.2.2</extracomment>
        <translation>إن كنت تريد أن يطّلع على بريدك، فاستورد شهادته الجذرية على هذا الكمبيوتر أو في تطبيق بريدك؛ وعندئذ يمكنه قراءة كلمة مرورك أيضًا.</translation>
    </message>
    <message>
        <source>On a computer or in a network of a company, ask your administrator first.</source>
        <extracomment>verdict.cert.intercepted.advice.3</extracomment>
        <translation>على كمبيوتر شركة أو في شبكتها، اسأل مسؤول النظام أولًا.</translation>
    </message>
    <message>
        <source>Keep the check of certificates switched on in your mail app: otherwise anyone could read along.</source>
        <extracomment>verdict.cert.intercepted.advice.4</extracomment>
        <translation>أبقِ التحقق من الشهادات مفعّلًا في تطبيق بريدك: وإلا أمكن لأي شخص قراءة الاتصال.</translation>
    </message>
    <message>
        <source>This computer does not know the public authorities</source>
        <extracomment>verdict.cert.local_store.headline</extracomment>
        <translation>لا يعرف هذا الكمبيوتر جهات الإصدار العامة</translation>
    </message>
    <message>
        <source>The fault is on this computer, not on the server: the list of authorities that it trusts is missing or too old. Other well-known servers fail here too.</source>
        <extracomment>verdict.cert.local_store.explanation</extracomment>
        <translation>الخلل في هذا الكمبيوتر لا في الخادم: قائمة الجهات التي يثق بها مفقودة أو قديمة جدًا. وتفشل هنا خوادم معروفة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Install or update the list: the package ca-certificates on Linux and in containers, the package certifi for Python.</source>
        <extracomment>verdict.cert.local_store.advice.1</extracomment>
        <translation>ثبّت القائمة أو حدّثها: الحزمة ca-certificates في Linux وفي الحاويات، والحزمة certifi للغة Python.</translation>
    </message>
    <message>
        <source>For Python on a Mac, run “Install Certificates.command” in the folder of Python.</source>
        <extracomment>verdict.cert.local_store.advice.2</extracomment>
        <translation>مع Python على Mac، شغّل «Install Certificates.command» من مجلد Python.</translation>
    </message>
    <message>
        <source>Install the updates of your operating system and of your mail app, which often bring a list of their own.</source>
        <extracomment>verdict.cert.local_store.advice.3</extracomment>
        <translation>ثبّت تحديثات نظام التشغيل وتطبيق البريد، فكثيرًا ما يأتيان بقائمة خاصة بهما.</translation>
    </message>
    <message>
        <source>Do not trust this server’s certificate by hand to get around this: nothing is wrong with it, and the next server would fail too.</source>
        <extracomment>verdict.cert.local_store.advice.4</extracomment>
        <translation>لا تتجاوز المشكلة بالوثوق بشهادة هذا الخادم بنفسك: ليس فيها خطأ، وسيفشل الخادم التالي أيضًا.</translation>
    </message>
    <message>
        <source>Over IPv4 no connection could be made, so your user name and password were not involved. Over IPv6 a second look worked, so a firewall or your internet provider is probably in the way.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.explanation</extracomment>
        <translation>عبر IPv4 لم يتم أي اتصال، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. ونجح فحص ثانٍ عبر IPv6، ولذلك فالأرجح أن جدار حماية أو مزوّد الإنترنت يعترض الطريق.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.1</extracomment>
        <translation>لا يقبل {host} اتصالات عبر IPv4</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv4</source>
        <extracomment>verdict.connect.refused.ipv6_works.headline.2</extracomment>
        <translation>لا يقبل الخادم اتصالات عبر IPv4</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens at {endpoint}, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.1</extracomment>
        <translation>عبر IPv4 لا شيء يستمع عند {endpoint}، أو أن شيئًا في الطريق يرفض الاتصالات. ونجح فحص ثانٍ عبر IPv6 حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Over IPv4 nothing listens on that port, or something on the way turns connections away. A second look over IPv6 worked, up to signing in.</source>
        <extracomment>verdict.connect.refused.ipv6_works.explanation.2</extracomment>
        <translation>عبر IPv4 لا شيء يستمع على ذلك المنفذ، أو أن شيئًا في الطريق يرفض الاتصالات. ونجح فحص ثانٍ عبر IPv6 حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>If you must use IPv4, check server and port: over IPv4 nothing listens on that port.</source>
        <extracomment>verdict.connect.refused.ipv6_works.advice.2</extracomment>
        <translation>إن كان لا بد من IPv4، فتحقّق من الخادم والمنفذ: عبر IPv4 لا شيء يستمع على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network, or, if other servers work over IPv6, by whoever runs this one.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.3</extracomment>
        <translation>أو اطلب إصلاح IPv6 ممن يدير هذه الشبكة، أو ممن يدير هذا الخادم إن كانت خوادم أخرى تعمل عبر IPv6.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.1</extracomment>
        <translation>يتعذّر الوصول إلى {host} عبر IPv6</translation>
    </message>
    <message>
        <source>The server cannot be reached over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.headline.2</extracomment>
        <translation>يتعذّر الوصول إلى الخادم عبر IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 no connection could be made. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on this network or at the server.</source>
        <extracomment>verdict.connect.ipv6_broken.nothing.explanation</extracomment>
        <translation>عبر IPv6 لم يتم أي اتصال. ونجح فحص ثانٍ عبر IPv4 حتى تسجيل الدخول، فالأرجح أن IPv6 معطّل في هذه الشبكة أو لدى الخادم.</translation>
    </message>
    <message>
        <source>{host} does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.1</extracomment>
        <translation>لا يقبل {host} اتصالات عبر IPv6</translation>
    </message>
    <message>
        <source>The server does not accept connections over IPv6</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.headline.2</extracomment>
        <translation>لا يقبل الخادم اتصالات عبر IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 the server, or something on the way, turned the connection away. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.refusal.explanation</extracomment>
        <translation>عبر IPv6 رفض الخادم الاتصال، أو رفضه شيء في الطريق. ونجح فحص ثانٍ عبر IPv4 حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Over IPv6 nothing comes through</source>
        <extracomment>verdict.connect.ipv6_broken.silence.headline</extracomment>
        <translation>لا يصل شيء عبر IPv6</translation>
    </message>
    <message>
        <source>Over IPv6 the connection was made, but then nothing arrived. A second look over IPv4 worked, up to signing in, so IPv6 is probably broken on the way.</source>
        <extracomment>verdict.connect.ipv6_broken.silence.explanation</extracomment>
        <translation>عبر IPv6 تم الاتصال، لكن لم يصل شيء بعد ذلك. ونجح فحص ثانٍ عبر IPv4 حتى تسجيل الدخول، فالأرجح أن IPv6 معطّل في الطريق.</translation>
    </message>
    <message>
        <source>An empty name does not help here: the server does not like the address in brackets, which is given then.</source>
        <extracomment>verdict.ehlo.name_rejected.literal.advice.2</extracomment>
        <translation>لا يفيد هنا ترك الاسم فارغًا: فالخادم لا يقبل العنوان بين قوسين، وهو ما يُذكر عندئذ.</translation>
    </message>
    <message>
        <source>Connected, but the server said nothing</source>
        <extracomment>verdict.encryption.plain_on_tls_port.headline
----------
verdict.greeting.timeout.headline</extracomment>
        <translation>تم الاتصال، لكن الخادم لم يقل شيئًا</translation>
    </message>
    <message>
        <source>No greeting came in time. Port {port} may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.1</extracomment>
        <translation>لم يأت ترحيب في الوقت المحدد. قد يتوقع المنفذ {port} بدء TLS من البداية.</translation>
    </message>
    <message>
        <source>No greeting came in time. The port may expect TLS from the start.</source>
        <extracomment>verdict.greeting.timeout.explanation.2</extracomment>
        <translation>لم يأت ترحيب في الوقت المحدد. قد يتوقع المنفذ بدء TLS من البداية.</translation>
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
        <translation>استخدم المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for port {port}, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.2</extracomment>
        <translation>إن ذكر مزوّدك للمنفذ {port} بدء TLS من البداية (يسمى أيضًا SSL/TLS)، فاختره.</translation>
    </message>
    <message>
        <source>If your provider names TLS from the start (also called SSL/TLS) for this port, choose it.</source>
        <extracomment>verdict.greeting.timeout.advice.1.3</extracomment>
        <translation>إن ذكر مزوّدك لهذا المنفذ بدء TLS من البداية (يسمى أيضًا SSL/TLS)، فاختره.</translation>
    </message>
    <message>
        <source>Some servers let new visitors wait on purpose: set a longer time limit and test again.</source>
        <extracomment>verdict.greeting.timeout.advice.2
----------
verdict.greeting.timeout.encrypted.advice.1</extracomment>
        <translation>تجعل بعض الخوادم الزوار الجدد ينتظرون عمدًا: اضبط مهلة أطول ثم أعد الاختبار.</translation>
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
        <translation>تحقّق من أن {host} والمنفذ {port} هما خادم البريد الصادر لمزوّدك ومنفذه.</translation>
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
        <translation>تحقّق من أن الخادم والمنفذ هما خادم البريد الصادر لمزوّدك ومنفذه.</translation>
    </message>
    <message>
        <source>Port 465 normally expects TLS from the start, so both sides are probably waiting for each other.</source>
        <extracomment>verdict.greeting.timeout.tls_port.explanation</extracomment>
        <translation>يتوقع المنفذ 465 عادة TLS من البداية، فالطرفان على الأرجح ينتظر كل منهما الآخر.</translation>
    </message>
    <message>
        <source>Choose TLS from the start (also called SSL/TLS) for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.1</extracomment>
        <translation>اختر TLS من البداية (يسمى أيضًا SSL/TLS) للمنفذ 465، أو المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>If TLS is not the reason: some servers let new visitors wait on purpose, so a longer time limit may help.</source>
        <extracomment>verdict.greeting.timeout.tls_port.advice.2</extracomment>
        <translation>إن لم يكن TLS هو السبب: تجعل بعض الخوادم الزوار الجدد ينتظرون عمدًا، فقد تفيد مهلة أطول.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but no greeting came in time.</source>
        <extracomment>verdict.greeting.timeout.encrypted.explanation</extracomment>
        <translation>الاتصال مشفّر، لكن لم يأت ترحيب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>If it stays like this, the mail service on that server probably hangs: ask your provider.</source>
        <extracomment>verdict.greeting.timeout.encrypted.advice.3</extracomment>
        <translation>إن بقي الأمر كذلك، فخدمة البريد على ذلك الخادم متوقفة عن الاستجابة على الأرجح: اسأل مزوّدك.</translation>
    </message>
    <message>
        <source>The server refuses this network</source>
        <extracomment>verdict.greeting.rejected.headline</extracomment>
        <translation>يرفض الخادم هذه الشبكة</translation>
    </message>
    <message>
        <source>It closed the door before sign-in. Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.explanation</extracomment>
        <translation>قطع الاتصال قبل تسجيل الدخول. قد يكون عنوانك على الإنترنت في قائمة حظر.</translation>
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
        <translation>قال الخادم: {reply}</translation>
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
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): أوقفه ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.advice.2.2</extracomment>
        <translation>اختبر من شبكة أخرى وبدون VPN.</translation>
    </message>
    <message>
        <source>Check that this is the server for sending: 587 with STARTTLS and 465 with TLS are the usual ports.</source>
        <extracomment>verdict.greeting.rejected.advice.3</extracomment>
        <translation>تحقّق من أن هذا هو خادم الإرسال: المنفذان المعتادان هما 587 مع STARTTLS و465 مع TLS.</translation>
    </message>
    <message>
        <source>If it stays like this, ask your provider and quote what the server said.</source>
        <extracomment>verdict.greeting.rejected.advice.4</extracomment>
        <translation>إن بقي الأمر كذلك، فاسأل مزوّدك واذكر له ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The server turned this computer away for now</source>
        <extracomment>verdict.greeting.rejected.temporary.headline</extracomment>
        <translation>رفض الخادم هذا الكمبيوتر مؤقتًا</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). It may be busy, or it may not like this network.</source>
        <extracomment>verdict.greeting.rejected.temporary.explanation</extracomment>
        <translation>قطع الاتصال قبل تسجيل الدخول ({reply_code}). قد يكون مشغولًا، أو لا يقبل هذه الشبكة.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.2</extracomment>
        <translation>انتظر بضع دقائق ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If it stays like this, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.1</extracomment>
        <translation>إن بقي الأمر كذلك، فأوقف VPN النشط على هذا الكمبيوتر ({tunnel}) ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If it stays like this, test from another network and without VPN.</source>
        <extracomment>verdict.greeting.rejected.temporary.advice.3.2</extracomment>
        <translation>إن بقي الأمر كذلك، فاختبر من شبكة أخرى وبدون VPN.</translation>
    </message>
    <message>
        <source>It closed the door before sign-in ({reply_code}). Your internet address may be on a block list.</source>
        <extracomment>verdict.greeting.rejected.coded.explanation</extracomment>
        <translation>قطع الاتصال قبل تسجيل الدخول ({reply_code}). قد يكون عنوانك على الإنترنت في قائمة حظر.</translation>
    </message>
    <message>
        <source>That is not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.headline</extracomment>
        <translation>هذا ليس خادم بريد</translation>
    </message>
    <message>
        <source>Something else answered on port {port}. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.1</extracomment>
        <translation>أجاب شيء آخر على المنفذ {port}. وهو لا يتكلم SMTP، لغة إرسال البريد.</translation>
    </message>
    <message>
        <source>Something else answered. It does not speak SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.explanation.2</extracomment>
        <translation>أجاب شيء آخر. وهو لا يتكلم SMTP، لغة إرسال البريد.</translation>
    </message>
    <message>
        <source>Enter the server and the port that your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.wrong_protocol.advice.1</extracomment>
        <translation>أدخل الخادم والمنفذ اللذين يذكرهما مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>{provider} names {provider_host}, port {provider_port}, with {provider_encryption}; the usual ports are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.1</extracomment>
        <translation>يذكر {provider} الخادم {provider_host}، المنفذ {provider_port}، مع {provider_encryption}؛ والمنفذان المعتادان هما 587 مع STARTTLS و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>The usual ports for sending are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.server.wrong_protocol.advice.2.2
----------
verdict.server.not_the_one.incoming.advice.2</extracomment>
        <translation>المنفذان المعتادان للإرسال هما 587 مع STARTTLS و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>What answered is {named_protocol}, not SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.advice.3</extracomment>
        <translation>ما أجاب هو {named_protocol} لا SMTP.</translation>
    </message>
    <message>
        <source>Its answer began with: {beginning}</source>
        <extracomment>verdict.server.wrong_protocol.advice.4</extracomment>
        <translation>بدأ رده بما يلي: {beginning}</translation>
    </message>
    <message>
        <source>{protocol} answered on port {port}, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.1</extracomment>
        <translation>أجاب {protocol} على المنفذ {port}، لا SMTP، لغة إرسال البريد.</translation>
    </message>
    <message>
        <source>{protocol} answered, not SMTP, the language for sending mail.</source>
        <extracomment>verdict.server.wrong_protocol.named.explanation.2</extracomment>
        <translation>أجاب {protocol}، لا SMTP، لغة إرسال البريد.</translation>
    </message>
    <message>
        <source>That is a web server, not a mail server</source>
        <extracomment>verdict.server.wrong_protocol.web.headline</extracomment>
        <translation>هذا خادم ويب، لا خادم بريد</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered on port {port}. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.1</extracomment>
        <translation>أجاب على المنفذ {port} بروتوكول {protocol}، لغة مواقع الويب. أما البريد فيُرسَل بـ SMTP.</translation>
    </message>
    <message>
        <source>{protocol}, the language of websites, answered. Mail is sent with SMTP.</source>
        <extracomment>verdict.server.wrong_protocol.web.explanation.2</extracomment>
        <translation>أجاب بروتوكول {protocol}، لغة مواقع الويب. أما البريد فيُرسَل بـ SMTP.</translation>
    </message>
    <message>
        <source>That is the server for incoming mail</source>
        <extracomment>verdict.server.wrong_protocol.incoming.headline</extracomment>
        <translation>هذا خادم البريد الوارد</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered on port {port}. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.1</extracomment>
        <translation>أجاب على المنفذ {port} بروتوكول {protocol}، لغة قراءة البريد. أما الإرسال فيكون بـ SMTP عبر خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>{protocol}, the language for reading mail, answered. Mail is sent with SMTP, through the outgoing server.</source>
        <extracomment>verdict.server.wrong_protocol.incoming.explanation.2</extracomment>
        <translation>أجاب بروتوكول {protocol}، لغة قراءة البريد. أما الإرسال فيكون بـ SMTP عبر خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>Another server answers in place of {host}</source>
        <extracomment>verdict.server.not_the_one.headline.1</extracomment>
        <translation>يجيب خادم آخر بدلًا من {host}</translation>
    </message>
    <message>
        <source>Another server answers than the one you meant</source>
        <extracomment>verdict.server.not_the_one.headline.2</extracomment>
        <translation>يجيب خادم غير الذي قصدته</translation>
    </message>
    <message>
        <source>“{answered_by}” answers here, not {host}. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.1</extracomment>
        <translation>يجيب هنا «{answered_by}» لا {host}. على الأرجح تحوّل شركة الاستضافة أو هذه الشبكة البريد إلى خادم لها، فاترك كلمة مرورك كما هي.</translation>
    </message>
    <message>
        <source>What answers is “{answered_by}”. Your hosting company or this network probably redirects mail to a server of its own, so leave your password as it is.</source>
        <extracomment>verdict.server.not_the_one.explanation.2</extracomment>
        <translation>ما يجيب هو «{answered_by}». على الأرجح تحوّل شركة الاستضافة أو هذه الشبكة البريد إلى خادم لها، فاترك كلمة مرورك كما هي.</translation>
    </message>
    <message>
        <source>Your hosting company or this network probably redirects mail to a server of its own. Leave your password as it is: the wrong server was asked.</source>
        <extracomment>verdict.server.not_the_one.explanation.3</extracomment>
        <translation>على الأرجح تحوّل شركة الاستضافة أو هذه الشبكة البريد إلى خادم لها. اترك كلمة مرورك كما هي: فقد سُئل الخادم الخاطئ.</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let connections to {host} through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.1</extracomment>
        <translation>اطلب من شركة الاستضافة، أو ممن يدير هذه الشبكة، السماح بالاتصال بالخادم {host}، أو ذكر خادم الإرسال الخاص بهم (relay).</translation>
    </message>
    <message>
        <source>Ask your hosting company, or whoever runs this network, to let mail connections through, or to name its own server for sending (relay).</source>
        <extracomment>verdict.server.not_the_one.advice.1.2</extracomment>
        <translation>اطلب من شركة الاستضافة، أو ممن يدير هذه الشبكة، السماح باتصالات البريد، أو ذكر خادم الإرسال الخاص بهم (relay).</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if the right server answers there, this network redirects mail.</source>
        <extracomment>verdict.server.not_the_one.advice.2.2</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا: إن أجاب هناك الخادم الصحيح، فهذه الشبكة تحوّل البريد.</translation>
    </message>
    <message>
        <source>If nothing can be changed there, send through the web interface (HTTP API) of your provider or of a sending service.</source>
        <extracomment>verdict.server.not_the_one.advice.3</extracomment>
        <translation>إن لم يمكن تغيير شيء هناك، فأرسل عبر واجهة الويب (HTTP API) لمزوّدك أو لخدمة إرسال.</translation>
    </message>
    <message>
        <source>If you entered the server for reading mail (IMAP or POP), enter the outgoing server (SMTP) and its port instead.</source>
        <extracomment>verdict.server.not_the_one.advice.4</extracomment>
        <translation>إن كنت أدخلت خادم قراءة البريد (IMAP أو POP)، فأدخل بدلًا منه خادم البريد الصادر (SMTP) ومنفذه.</translation>
    </message>
    <message>
        <source>That is not the server for sending mail</source>
        <extracomment>verdict.server.not_the_one.incoming.headline</extracomment>
        <translation>هذا ليس خادم إرسال البريد</translation>
    </message>
    <message>
        <source>{protocol} answers there, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.1</extracomment>
        <translation>يجيب هناك {protocol}، أما البريد فيُرسَل بـ SMTP. أدخل خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>“{host}” is for reading mail, and mail is sent with SMTP. Enter the outgoing server.</source>
        <extracomment>verdict.server.not_the_one.incoming.explanation.2</extracomment>
        <translation>«{host}» لقراءة البريد، أما البريد فيُرسَل بـ SMTP. أدخل خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port: {provider} names {provider_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.1</extracomment>
        <translation>أدخل خادم البريد الصادر ومنفذه: يذكر {provider} الخادم {provider_host}، المنفذ {provider_port}، مع {provider_encryption}.</translation>
    </message>
    <message>
        <source>Enter the outgoing server and its port, which your provider lists as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.server.not_the_one.incoming.advice.1.2</extracomment>
        <translation>أدخل خادم البريد الصادر ومنفذه، ويذكرهما مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>verdict.server.busy.headline</extracomment>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>It asked us to come back later. Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.explanation</extracomment>
        <translation>طلب أن نعود لاحقًا. قد تكون إعداداتك صحيحة ولا حاجة إلى تغييرها.</translation>
    </message>
    <message>
        <source>Wait as long as the server says (“{wait_for}”), then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.1</extracomment>
        <translation>انتظر المدة التي يذكرها الخادم («{wait_for}»)، ثم أعد الاختبار بالإعدادات نفسها: لا حاجة إلى تغييرها.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again with the same settings: they need not be changed.</source>
        <extracomment>verdict.server.busy.advice.1.2</extracomment>
        <translation>انتظر بضع دقائق، ثم أعد الاختبار بالإعدادات نفسها: لا حاجة إلى تغييرها.</translation>
    </message>
    <message>
        <source>It asked us to come back later ({reply_code}). Your settings may be right and need not be changed.</source>
        <extracomment>verdict.server.busy.coded.explanation</extracomment>
        <translation>طلب أن نعود لاحقًا ({reply_code}). قد تكون إعداداتك صحيحة ولا حاجة إلى تغييرها.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <extracomment>verdict.server.fault.headline</extracomment>
        <translation>في الخادم نفسه خلل</translation>
    </message>
    <message>
        <source>The fault is on the server, so only those who run it can repair it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.server.fault.explanation</extracomment>
        <translation>الخلل في الخادم، فلا يستطيع إصلاحه إلا من يديره. قد تكون إعداداتك صحيحة، فاترك كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, what the server said: {reply}</source>
        <extracomment>verdict.server.fault.advice.1.1</extracomment>
        <translation>أخبر مزوّدك، أو من يدير الخادم، بما قاله الخادم: {reply}</translation>
    </message>
    <message>
        <source>Tell your provider, or whoever runs the server, and quote the error message word for word.</source>
        <extracomment>verdict.server.fault.advice.1.2</extracomment>
        <translation>أخبر مزوّدك، أو من يدير الخادم، وانقل له رسالة الخطأ حرفيًا.</translation>
    </message>
    <message>
        <source>Until it is repaired, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.server.fault.advice.2.1</extracomment>
        <translation>إلى أن يُصلَح، استخدم المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Until it is repaired, another port ({other_ports}) or another server of your provider may work.</source>
        <extracomment>verdict.server.fault.advice.2.2</extracomment>
        <translation>إلى أن يُصلَح، قد يعمل منفذ آخر ({other_ports}) أو خادم آخر لمزوّدك.</translation>
    </message>
    <message>
        <source>Test again later, with the same settings: they may be right.</source>
        <extracomment>verdict.server.fault.advice.3</extracomment>
        <translation>أعد الاختبار لاحقًا بالإعدادات نفسها: قد تكون صحيحة.</translation>
    </message>
    <message>
        <source>The server did not accept our introduction</source>
        <extracomment>verdict.ehlo.rejected.headline</extracomment>
        <translation>لم يقبل الخادم تعريفنا بأنفسنا</translation>
    </message>
    <message>
        <source>It refused to go on before sign-in. The reason is probably not in your settings.</source>
        <extracomment>verdict.ehlo.rejected.explanation</extracomment>
        <translation>رفض المتابعة قبل تسجيل الدخول. السبب على الأرجح ليس في إعداداتك.</translation>
    </message>
    <message>
        <source>Ask your provider, and quote what the server said.</source>
        <extracomment>verdict.ehlo.rejected.advice.3</extracomment>
        <translation>اسأل مزوّدك، واذكر له ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The server did not accept our greeting</source>
        <extracomment>verdict.ehlo.name_rejected.headline</extracomment>
        <translation>لم يقبل الخادم تحيتنا</translation>
    </message>
    <message>
        <source>It does not like the name by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.explanation</extracomment>
        <translation>لا يقبل الاسم الذي عُرّف به هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter a full domain name, for example pc.example.com, as the name used to introduce this computer.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.1
----------
verdict.ehlo.name_rejected.literal.advice.1</extracomment>
        <translation>أدخل اسم نطاق كاملًا، مثل pc.example.com، اسمًا لتعريف هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Or leave that name empty: then the computer’s address in brackets is given, which most servers accept.</source>
        <extracomment>verdict.ehlo.name_rejected.advice.2</extracomment>
        <translation>أو اترك ذلك الاسم فارغًا: عندئذ يُذكر عنوان الكمبيوتر بين قوسين، وتقبله معظم الخوادم.</translation>
    </message>
    <message>
        <source>It does not like the name “{ehlo_name}”, by which this computer was introduced.</source>
        <extracomment>verdict.ehlo.name_rejected.named.explanation</extracomment>
        <translation>لا يقبل الاسم «{ehlo_name}» الذي عُرّف به هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <extracomment>verdict.protocol.timeout.headline</extracomment>
        <translation>توقف الخادم عن الرد</translation>
    </message>
    <message>
        <source>It did not answer in time in the middle of the conversation.</source>
        <extracomment>verdict.protocol.timeout.explanation</extracomment>
        <translation>لم يرد في الوقت المحدد في منتصف المحادثة.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <extracomment>verdict.internal.advice.1
----------
verdict.protocol.timeout.advice.1
----------
verdict.protocol.disconnected.advice.1</extracomment>
        <translation>أعد الاختبار.</translation>
    </message>
    <message>
        <source>Set a longer time limit, in case the server is slow.</source>
        <extracomment>verdict.protocol.timeout.advice.2</extracomment>
        <translation>اضبط مهلة أطول، فقد يكون الخادم بطيئًا.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server falls silent.</source>
        <extracomment>verdict.protocol.timeout.advice.3
----------
verdict.protocol.timeout.hasty.advice.2</extracomment>
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك عند أي خطوة يصمت الخادم.</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”.</source>
        <extracomment>verdict.protocol.timeout.step.explanation</extracomment>
        <translation>انتهت المهلة ({wait}) أثناء «{step}».</translation>
    </message>
    <message>
        <source>It closed the connection in the middle of the conversation.</source>
        <extracomment>verdict.protocol.disconnected.explanation</extracomment>
        <translation>أغلق الاتصال في منتصف المحادثة.</translation>
    </message>
    <message>
        <source>Check that port {port} and {encryption} are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.1</extracomment>
        <translation>تحقّق من أن هذا ما يذكره مزوّدك: المنفذ {port}، {encryption}.</translation>
    </message>
    <message>
        <source>Check that port and encryption are what your provider names.</source>
        <extracomment>verdict.protocol.disconnected.advice.2.2</extracomment>
        <translation>تحقّق من أن المنفذ والتشفير هما ما يذكره مزوّدك.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider at which step the server hangs up.</source>
        <extracomment>verdict.protocol.disconnected.advice.3</extracomment>
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك عند أي خطوة ينهي الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The last thing the server said was: {reply}</source>
        <extracomment>verdict.protocol.disconnected.advice.4</extracomment>
        <translation>آخر ما قاله الخادم: {reply}</translation>
    </message>
    <message>
        <source>It closed the connection during “{step}”.</source>
        <extracomment>verdict.protocol.disconnected.step.explanation</extracomment>
        <translation>أغلق الاتصال أثناء «{step}».</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense</source>
        <extracomment>verdict.protocol.malformed.headline</extracomment>
        <translation>لا معنى لرد الخادم</translation>
    </message>
    <message>
        <source>What it said does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.explanation</extracomment>
        <translation>ما قاله لا يتبع قواعد SMTP.</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said: {reply}</source>
        <extracomment>verdict.protocol.malformed.advice.2.1</extracomment>
        <translation>إن كانا كذلك، فأخبر مزوّدك بما قاله الخادم: {reply}</translation>
    </message>
    <message>
        <source>If they are, tell your provider what the server said.</source>
        <extracomment>verdict.protocol.malformed.advice.2.2</extracomment>
        <translation>إن كانا كذلك، فأخبر مزوّدك بما قاله الخادم.</translation>
    </message>
    <message>
        <source>What it said during “{step}” does not follow the rules of SMTP.</source>
        <extracomment>verdict.protocol.malformed.step.explanation</extracomment>
        <translation>ما قاله أثناء «{step}» لا يتبع قواعد SMTP.</translation>
    </message>
    <message>
        <source>Its answers no longer belong to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.explanation</extracomment>
        <translation>لم تعد ردوده تطابق الأسئلة، فلا يمكن الاعتماد على شيء مما يقول. أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>Test again from another network, in case something in between disturbs the connection.</source>
        <extracomment>verdict.protocol.desync.advice.1</extracomment>
        <translation>اختبر من شبكة أخرى، فقد يكون شيء في الطريق يعرقل الاتصال.</translation>
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
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك بما قاله الخادم: {reply}</translation>
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
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك.</translation>
    </message>
    <message>
        <source>During “{step}” its answers no longer belonged to the questions, so nothing it says can be relied on. The test was stopped.</source>
        <extracomment>verdict.protocol.desync.step.explanation</extracomment>
        <translation>أثناء «{step}» لم تعد ردوده تطابق الأسئلة، فلا يمكن الاعتماد على شيء مما يقول. أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>The server does not stop talking</source>
        <extracomment>verdict.protocol.too_long.headline</extracomment>
        <translation>لا يتوقف الخادم عن الكلام</translation>
    </message>
    <message>
        <source>Its answer was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.explanation</extracomment>
        <translation>كان رده أطول من أي رد سليم، ولذلك أُنهي الاختبار.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that an answer was longer than {size}.</source>
        <extracomment>verdict.protocol.too_long.advice.2.1</extracomment>
        <translation>إن كانا كذلك، فأخبر مزوّدك بأن أحد الردود كان أطول من {size}.</translation>
    </message>
    <message>
        <source>If they are, tell your provider that the server’s answers do not end.</source>
        <extracomment>verdict.protocol.too_long.advice.2.2</extracomment>
        <translation>إن كانا كذلك، فأخبر مزوّدك بأن ردود الخادم لا تنتهي.</translation>
    </message>
    <message>
        <source>Its answer during “{step}” was longer than any normal answer, so the test was ended.</source>
        <extracomment>verdict.protocol.too_long.step.explanation</extracomment>
        <translation>كان رده أثناء «{step}» أطول من أي رد سليم، ولذلك أُنهي الاختبار.</translation>
    </message>
    <message>
        <source>Port {port} does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.1</extracomment>
        <translation>المنفذ {port} لا يبدأ بـ TLS</translation>
    </message>
    <message>
        <source>This port does not start with TLS</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.headline.2</extracomment>
        <translation>هذا المنفذ لا يبدأ بـ TLS</translation>
    </message>
    <message>
        <source>The server spoke plain text first. It probably expects STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.explanation</extracomment>
        <translation>تكلم الخادم أولًا بلا تشفير. على الأرجح يتوقع STARTTLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port {port}.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.1</extracomment>
        <translation>اختر STARTTLS للمنفذ {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.1.2</extracomment>
        <translation>اختر STARTTLS لهذا المنفذ.</translation>
    </message>
    <message>
        <source>Or choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.1</extracomment>
        <translation>أو اختر المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Or choose port {tls_port} together with TLS from the start.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.2</extracomment>
        <translation>أو اختر المنفذ {tls_port} مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Or choose port {submission_port} together with STARTTLS.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.2.3
----------
verdict.encryption.plain_on_tls_port.advice.2</extracomment>
        <translation>أو اختر المنفذ {submission_port} مع STARTTLS.</translation>
    </message>
    <message>
        <source>With STARTTLS the connection starts plain and is then encrypted; with TLS from the start it is encrypted from the first byte.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.advice.3</extracomment>
        <translation>مع STARTTLS يبدأ الاتصال بلا تشفير ثم يُشفَّر؛ ومع TLS من البداية يكون مشفّرًا من أول بايت.</translation>
    </message>
    <message>
        <source>The server spoke plain text first. With STARTTLS it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.tls_on_starttls_port.proven.explanation</extracomment>
        <translation>تكلم الخادم أولًا بلا تشفير. ومع STARTTLS لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Port {port} probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.1</extracomment>
        <translation>على الأرجح يتوقع المنفذ {port} بدء TLS من البداية، لكن اختير شيء آخر. انتظر كل من الطرفين الآخر.</translation>
    </message>
    <message>
        <source>The port probably expects TLS from the start, but something else was chosen. Both sides waited for each other.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.explanation.2</extracomment>
        <translation>على الأرجح يتوقع المنفذ بدء TLS من البداية، لكن اختير شيء آخر. انتظر كل من الطرفين الآخر.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS, for port {port}.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.1</extracomment>
        <translation>اختر TLS من البداية، ويسمى أيضًا SSL/TLS، للمنفذ {port}.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, also called SSL/TLS; the usual port for it is 465.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.advice.1.2</extracomment>
        <translation>اختر TLS من البداية، ويسمى أيضًا SSL/TLS؛ منفذه المعتاد هو 465.</translation>
    </message>
    <message>
        <source>Port {port} expects TLS from the start</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.headline
----------
verdict.encryption.plain_on_tls_port.proven.headline</extracomment>
        <translation>يتوقع المنفذ {port} بدء TLS من البداية</translation>
    </message>
    <message>
        <source>The server speaks TLS there from the first byte, but something else was chosen.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.spoke.explanation</extracomment>
        <translation>يتكلم الخادم هناك TLS من أول بايت، لكن اختير شيء آخر.</translation>
    </message>
    <message>
        <source>In plain text the server waits and says nothing. With TLS from the start it was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.plain_on_tls_port.proven.explanation</extracomment>
        <translation>بلا تشفير ينتظر الخادم ولا يقول شيئًا. ومع TLS من البداية لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <extracomment>verdict.encryption.required.headline</extracomment>
        <translation>يريد الخادم التشفير أولًا</translation>
    </message>
    <message>
        <source>It lets nobody sign in or send before the connection is encrypted. Sign-in is offered only after that.</source>
        <extracomment>verdict.encryption.required.explanation</extracomment>
        <translation>لا يسمح لأحد بتسجيل الدخول أو الإرسال قبل تشفير الاتصال. ولا يُعرض تسجيل الدخول إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose STARTTLS (usually port 587) or TLS from the start, also called SSL/TLS (usually port 465): sign-in is offered only after encryption.</source>
        <extracomment>verdict.encryption.required.advice.1</extracomment>
        <translation>اختر STARTTLS (المنفذ 587 عادة) أو TLS من البداية، ويسمى أيضًا SSL/TLS (المنفذ 465 عادة): لا يُعرض تسجيل الدخول إلا بعد التشفير.</translation>
    </message>
    <message>
        <source>Port {other_port} with {other_encryption} was seen to work, up to signing in.</source>
        <extracomment>verdict.encryption.required.advice.2</extracomment>
        <translation>لوحظ أن المنفذ {other_port} مع {other_encryption} يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This port offers no encryption</source>
        <extracomment>verdict.starttls.not_offered.headline</extracomment>
        <translation>هذا المنفذ لا يعرض التشفير</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS on port {port}. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.1</extracomment>
        <translation>لا يعرض الخادم {host} الأمر STARTTLS على المنفذ {port}. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on this port. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.explanation.2</extracomment>
        <translation>لا يعرض الخادم STARTTLS على هذا المنفذ. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Try port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.1
----------
verdict.starttls.not_offered.behind.advice.1.1</extracomment>
        <translation>جرّب المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.2</extracomment>
        <translation>جرّب المنفذ {tls_port} مع TLS من البداية، إن كان مزوّدك يعرضه.</translation>
    </message>
    <message>
        <source>Try port {submission_port} with STARTTLS, if your provider offers it.</source>
        <extracomment>verdict.starttls.not_offered.advice.1.3
----------
verdict.starttls.not_offered.behind.advice.1.3</extracomment>
        <translation>جرّب المنفذ {submission_port} مع STARTTLS، إن كان مزوّدك يعرضه.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on port {port}; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.1</extracomment>
        <translation>لا يذكر الخادم STARTTLS على المنفذ {port}؛ إن كان مزوّدك يَعِد به، فقد يخفيه جدار حماية أو برنامج مكافحة فيروسات يقرأ البريد.</translation>
    </message>
    <message>
        <source>The server does not list STARTTLS on this port; if your provider promises it, a firewall or a virus scanner that reads mail may be hiding it.</source>
        <extracomment>verdict.starttls.not_offered.advice.2.2</extracomment>
        <translation>لا يذكر الخادم STARTTLS على هذا المنفذ؛ إن كان مزوّدك يَعِد به، فقد يخفيه جدار حماية أو برنامج مكافحة فيروسات يقرأ البريد.</translation>
    </message>
    <message>
        <source>Go without encryption only for a server on this computer or in a network you trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.advice.3</extracomment>
        <translation>لا تستغن عن التشفير إلا مع خادم على هذا الكمبيوتر أو في شبكة تثق بها: يستطيع أي شخص في الطريق قراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>Somebody on the way hides the encryption</source>
        <extracomment>verdict.starttls.not_offered.behind.headline</extracomment>
        <translation>شخص ما في الطريق يخفي التشفير</translation>
    </message>
    <message>
        <source>{host} does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.1</extracomment>
        <translation>الخادم {host} يعرض STARTTLS، لكن ليس على هذا المسار: يحذف العرضَ جدارُ حماية أو برنامج مكافحة فيروسات أو مهاجم. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server does offer STARTTLS, but not on this path: a firewall, a virus scanner or an attacker removes the offer. Your password was not sent.</source>
        <extracomment>verdict.starttls.not_offered.behind.explanation.2</extracomment>
        <translation>الخادم يعرض STARTTLS، لكن ليس على هذا المسار: يحذف العرضَ جدارُ حماية أو برنامج مكافحة فيروسات أو مهاجم. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start, where nobody can remove anything.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.1.2</extracomment>
        <translation>جرّب المنفذ {tls_port} مع TLS من البداية، حيث لا يستطيع أحد حذف شيء.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on port {port} here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.1</extracomment>
        <translation>اختبر من شبكة أخرى، واسأل من يدير هذه الشبكة لماذا لا يذكر الخادم هنا STARTTLS على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Test from another network, and ask whoever runs this one why the server does not list STARTTLS on this port here.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.2.2</extracomment>
        <translation>اختبر من شبكة أخرى، واسأل من يدير هذه الشبكة لماذا لا يذكر الخادم هنا STARTTLS على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Send nothing without encryption in a network that you do not trust: anyone on the way could read your password.</source>
        <extracomment>verdict.starttls.not_offered.behind.advice.3</extracomment>
        <translation>لا ترسل شيئًا بلا تشفير في شبكة لا تثق بها: يستطيع أي شخص في الطريق قراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server could not switch to encryption</source>
        <extracomment>verdict.starttls.refused.headline</extracomment>
        <translation>لم يستطع الخادم الانتقال إلى التشفير</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused. Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.explanation</extracomment>
        <translation>عرض STARTTLS ثم رفضه. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Test again in a few minutes: the fault is on the server and may pass.</source>
        <extracomment>verdict.starttls.refused.advice.1</extracomment>
        <translation>أعد الاختبار بعد بضع دقائق: الخلل في الخادم وقد يزول.</translation>
    </message>
    <message>
        <source>Until then, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.starttls.refused.advice.2.1
----------
verdict.tls.outdated.advice.2</extracomment>
        <translation>حتى ذلك الحين، استخدم المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try port {tls_port} with TLS from the start.</source>
        <extracomment>verdict.starttls.refused.advice.2.2</extracomment>
        <translation>جرّب المنفذ {tls_port} مع TLS من البداية.</translation>
    </message>
    <message>
        <source>It offered STARTTLS but then refused ({reply_code}). Your password was not sent.</source>
        <extracomment>verdict.starttls.refused.coded.explanation</extracomment>
        <translation>عرض STARTTLS ثم رفضه ({reply_code}). لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection</source>
        <extracomment>verdict.starttls.injected.headline</extracomment>
        <translation>قد يكون شخص ما يتلاعب بالاتصال</translation>
    </message>
    <message>
        <source>Plain text arrived where only encryption may follow. Somebody in between is changing the connection, or the server is badly broken; nothing secret was sent.</source>
        <extracomment>verdict.starttls.injected.explanation</extracomment>
        <translation>وصل نص غير مشفّر حيث لا يجوز إلا التشفير. شخص ما في الطريق يغيّر الاتصال، أو الخادم معطوب بشدة؛ ولم يُرسَل شيء سري.</translation>
    </message>
    <message>
        <source>Nothing secret was sent; do not send your password through this network for now.</source>
        <extracomment>verdict.starttls.injected.advice.1</extracomment>
        <translation>لم يُرسَل شيء سري؛ لا ترسل كلمة مرورك عبر هذه الشبكة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone.</source>
        <extracomment>verdict.starttls.injected.advice.2.2</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا.</translation>
    </message>
    <message>
        <source>If it happens there too, tell your provider.</source>
        <extracomment>verdict.starttls.injected.advice.3</extracomment>
        <translation>إن حدث ذلك هناك أيضًا، فأخبر مزوّدك.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made</source>
        <extracomment>verdict.tls.handshake_failed.headline</extracomment>
        <translation>تعذّر إجراء اتصال مشفّر</translation>
    </message>
    <message>
        <source>Server and computer could not agree on TLS. The certificate is not the reason, and nothing secret was sent.</source>
        <extracomment>verdict.tls.handshake_failed.explanation</extracomment>
        <translation>لم يتمكن الخادم والكمبيوتر من الاتفاق على TLS. ليست الشهادة هي السبب، ولم يُرسَل شيء سري.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.1</extracomment>
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): أوقفه ثم أعد الاختبار، فقد يعرقل التشفير.</translation>
    </message>
    <message>
        <source>Test from another network: a firewall or a virus scanner in between may disturb encryption.</source>
        <extracomment>verdict.tls.handshake_failed.advice.1.2</extracomment>
        <translation>اختبر من شبكة أخرى: قد يعرقل التشفيرَ جدارُ حماية أو برنامج مكافحة فيروسات في الطريق.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider the technical reason: {reason}</source>
        <extracomment>verdict.tls.handshake_failed.advice.3.1</extracomment>
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك بالسبب التقني: {reason}</translation>
    </message>
    <message>
        <source>The server’s encryption is too old</source>
        <extracomment>verdict.tls.outdated.headline</extracomment>
        <translation>تشفير الخادم قديم جدًا</translation>
    </message>
    <message>
        <source>{host} speaks only {spoken_version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.explanation.1</extracomment>
        <translation>لا يتكلم {host} إلا {spoken_version}. تطبيقات البريد الآمنة تستخدم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Server and computer have no safe TLS version or cipher in common. The server is probably the one that is too old.</source>
        <extracomment>verdict.tls.outdated.explanation.2</extracomment>
        <translation>ليس بين الخادم والكمبيوتر إصدار TLS أو تشفير آمن مشترك. والقديم على الأرجح هو الخادم.</translation>
    </message>
    <message>
        <source>Ask your provider to update the server to TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.advice.1</extracomment>
        <translation>اطلب من مزوّدك تحديث الخادم إلى TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Test again once it is updated; waiting alone will not help.</source>
        <extracomment>verdict.tls.outdated.advice.3</extracomment>
        <translation>أعد الاختبار بعد تحديثه؛ فالانتظار وحده لا يفيد.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until the server is updated.</source>
        <extracomment>verdict.tls.outdated.advice.4</extracomment>
        <translation>خفض مستوى الأمان في تطبيق البريد حل مؤقت على أحسن تقدير، إلى أن يُحدَّث الخادم.</translation>
    </message>
    <message>
        <source>{host} offers only {version}. Safe mail apps use TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.known.explanation</extracomment>
        <translation>لا يعرض {host} إلا {version}. تطبيقات البريد الآمنة تستخدم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>The encryption of one side is too old</source>
        <extracomment>verdict.tls.outdated.pasted.headline</extracomment>
        <translation>تشفير أحد الطرفين قديم جدًا</translation>
    </message>
    <message>
        <source>{client} and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.1</extracomment>
        <translation>ليس بين {client} والخادم إصدار TLS أو تشفير آمن مشترك. ولا تذكر الرسالة أيهما القديم.</translation>
    </message>
    <message>
        <source>The program and the server have no safe TLS version or cipher in common. Which of the two is too old, the message does not say.</source>
        <extracomment>verdict.tls.outdated.pasted.explanation.2</extracomment>
        <translation>ليس بين البرنامج والخادم إصدار TLS أو تشفير آمن مشترك. ولا تذكر الرسالة أيهما القديم.</translation>
    </message>
    <message>
        <source>If other mail apps reach the server, this mail app or its computer is too old: update it, so that it can do TLS 1.2 or newer.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.1</extracomment>
        <translation>إن كانت تطبيقات بريد أخرى تصل إلى الخادم، فتطبيق البريد هذا أو جهازه قديم جدًا: حدّثه ليستطيع استخدام TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>If none does, the server’s encryption is too old: ask your provider to update it.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.2</extracomment>
        <translation>إن لم يصل أي منها، فتشفير الخادم قديم جدًا: اطلب من مزوّدك تحديثه.</translation>
    </message>
    <message>
        <source>Lowering the security level of a mail app is a stop-gap at best, until that side is updated.</source>
        <extracomment>verdict.tls.outdated.pasted.advice.3</extracomment>
        <translation>خفض مستوى الأمان في تطبيق البريد حل مؤقت على أحسن تقدير، إلى أن يُحدَّث ذلك الطرف.</translation>
    </message>
    <message>
        <source>The server’s encryption is too weak</source>
        <extracomment>verdict.tls.weak.headline</extracomment>
        <translation>تشفير الخادم ضعيف جدًا</translation>
    </message>
    <message>
        <source>Keys or methods of {host} no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.1</extracomment>
        <translation>لم تعد مفاتيح {host} أو طرقه تُعد آمنة. لم يُرسَل شيء سري.</translation>
    </message>
    <message>
        <source>Keys or methods of the server no longer count as safe. Nothing secret was sent.</source>
        <extracomment>verdict.tls.weak.explanation.2</extracomment>
        <translation>لم تعد مفاتيح الخادم أو طرقه تُعد آمنة. لم يُرسَل شيء سري.</translation>
    </message>
    <message>
        <source>Ask your provider to give the server keys and a certificate that count as safe today.</source>
        <extracomment>verdict.tls.weak.advice.1</extracomment>
        <translation>اطلب من مزوّدك تزويد الخادم بمفاتيح وشهادة تُعد آمنة اليوم.</translation>
    </message>
    <message>
        <source>{host} lets in only computers that show a certificate of their own. Outbox Check has none to show.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.1</extracomment>
        <translation>لا يسمح {host} بالدخول إلا للأجهزة التي تعرض شهادة خاصة بها. وليس لدى Outbox Check شهادة يعرضها.</translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <extracomment>verdict.tls.client_certificate_required.explanation.2</extracomment>
        <translation>لا يسمح الخادم بالدخول إلا للأجهزة التي تعرض شهادة خاصة بها.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator for a port where a password is enough.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.1</extracomment>
        <translation>اسأل مزوّدك أو مسؤول النظام عن منفذ تكفي فيه كلمة المرور.</translation>
    </message>
    <message>
        <source>Otherwise use a mail app that can show a certificate, with the one that your administrator gives you.</source>
        <extracomment>verdict.tls.client_certificate_required.advice.2</extracomment>
        <translation>وإلا فاستخدم تطبيق بريد يستطيع عرض شهادة، مع الشهادة التي يعطيك إياها مسؤول النظام.</translation>
    </message>
    <message>
        <source>{client} cannot do this</source>
        <extracomment>verdict.client.limitation.headline.1</extracomment>
        <translation>لا يستطيع {client} فعل ذلك</translation>
    </message>
    <message>
        <source>The mail app cannot do this</source>
        <extracomment>verdict.client.limitation.headline.2</extracomment>
        <translation>لا يستطيع تطبيق البريد فعل ذلك</translation>
    </message>
    <message>
        <source>The fault is in the program, or in what it needs on its computer, and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.explanation</extracomment>
        <translation>الخلل في البرنامج، أو فيما يحتاج إليه على جهازه، لا في الخادم. فهو لا يستطيع فعل ما تطلبه هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Update the mail app and the computer it runs on, or use another app.</source>
        <extracomment>verdict.client.limitation.advice.1</extracomment>
        <translation>حدّث تطبيق البريد والكمبيوتر الذي يعمل عليه، أو استخدم تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>Keep user name and password to plain letters, digits and signs, which every program can send.</source>
        <extracomment>verdict.client.limitation.advice.2</extracomment>
        <translation>اكتف في اسم المستخدم وكلمة المرور بالحروف الإنجليزية والأرقام والعلامات العادية، فكل برنامج يستطيع إرسالها.</translation>
    </message>
    <message>
        <source>Choose one kind of encryption only: TLS from the start for port 465, STARTTLS for port 587.</source>
        <extracomment>verdict.client.limitation.advice.3</extracomment>
        <translation>اختر نوعًا واحدًا من التشفير فقط: TLS من البداية للمنفذ 465، أو STARTTLS للمنفذ 587.</translation>
    </message>
    <message>
        <source>Outbox Check cannot do this</source>
        <extracomment>verdict.client.limitation.tested.headline</extracomment>
        <translation>لا يستطيع Outbox Check فعل ذلك</translation>
    </message>
    <message>
        <source>The fault is in this program and not on the server. It cannot do what these settings ask for.</source>
        <extracomment>verdict.client.limitation.tested.explanation</extracomment>
        <translation>الخلل في هذا البرنامج لا في الخادم. فهو لا يستطيع فعل ما تطلبه هذه الإعدادات.</translation>
    </message>
    <message>
        <source>See whether there is a newer version of Outbox Check.</source>
        <extracomment>verdict.client.limitation.tested.advice.1</extracomment>
        <translation>تحقّق من وجود إصدار أحدث من Outbox Check.</translation>
    </message>
    <message>
        <source>Choose another sign-in method, or keep to plain letters, digits and signs.</source>
        <extracomment>verdict.client.limitation.tested.advice.2</extracomment>
        <translation>اختر طريقة أخرى لتسجيل الدخول، أو اكتف بالحروف الإنجليزية والأرقام والعلامات العادية.</translation>
    </message>
    <message>
        <source>{mechanism} cannot carry this user name or password</source>
        <extracomment>verdict.client.limitation.mechanism.headline</extracomment>
        <translation>لا تستطيع {mechanism} نقل اسم المستخدم هذا أو كلمة المرور هذه</translation>
    </message>
    <message>
        <source>The user name or the password has characters that {mechanism} cannot carry. The program stopped here; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.explanation</extracomment>
        <translation>في اسم المستخدم أو كلمة المرور أحرف لا تستطيع {mechanism} نقلها. توقف البرنامج هنا؛ لا ذنب للخادم.</translation>
    </message>
    <message>
        <source>Choose another sign-in method; the server is not at fault.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.1</extracomment>
        <translation>اختر طريقة أخرى لتسجيل الدخول؛ لا ذنب للخادم.</translation>
    </message>
    <message>
        <source>Or set a password of plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.mechanism.advice.2</extracomment>
        <translation>أو عيّن كلمة مرور من الحروف الإنجليزية والأرقام والعلامات العادية فقط.</translation>
    </message>
    <message>
        <source>{international_address} cannot be used here</source>
        <extracomment>verdict.client.limitation.address.headline</extracomment>
        <translation>لا يمكن استخدام {international_address} هنا</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. This program can send them only with SMTPUTF8, which {host} does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.1</extracomment>
        <translation>في العنوان «{international_address}» أحرف خارج ASCII. لا يستطيع هذا البرنامج إرسالها إلا مع SMTPUTF8، ولا يعرضه {host}.</translation>
    </message>
    <message>
        <source>The address “{international_address}” has letters beyond plain ASCII. They can be sent only with SMTPUTF8, which the server does not offer.</source>
        <extracomment>verdict.client.limitation.address.explanation.2</extracomment>
        <translation>في العنوان «{international_address}» أحرف خارج ASCII. لا يمكن إرسالها إلا مع SMTPUTF8، ولا يعرضه الخادم.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, digits and signs only.</source>
        <extracomment>verdict.client.limitation.address.advice.1</extracomment>
        <translation>استخدم عنوانًا من الحروف الإنجليزية والأرقام والعلامات العادية فقط.</translation>
    </message>
    <message>
        <source>Or use a server that offers SMTPUTF8.</source>
        <extracomment>verdict.client.limitation.address.advice.2</extracomment>
        <translation>أو استخدم خادمًا يعرض SMTPUTF8.</translation>
    </message>
    <message>
        <source>Your internet address {client_ip} is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.1</extracomment>
        <translation>عنوانك على الإنترنت {client_ip} محظور</translation>
    </message>
    <message>
        <source>Your internet address is blocked</source>
        <extracomment>verdict.client.ip_blocked.headline.2</extracomment>
        <translation>عنوانك على الإنترنت محظور</translation>
    </message>
    <message>
        <source>The server takes nothing from {client_ip}, because the list {block_list} names it. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.1</extracomment>
        <translation>لا يقبل الخادم شيئًا من {client_ip}، لأن القائمة {block_list} تذكره. قد تكون إعداداتك صحيحة، فاترك كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, because it is on the list {block_list}. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.2</extracomment>
        <translation>لا يقبل الخادم شيئًا من عنوان الإنترنت هذا، لأنه في القائمة {block_list}. قد تكون إعداداتك صحيحة، فاترك كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>The server takes nothing from this internet address, which is probably on a block list or not trusted. Your settings may be right; leave the password as it is.</source>
        <extracomment>verdict.client.ip_blocked.explanation.3</extracomment>
        <translation>لا يقبل الخادم شيئًا من عنوان الإنترنت هذا، وهو على الأرجح في قائمة حظر أو غير موثوق. قد تكون إعداداتك صحيحة، فاترك كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in: port {relay_port} is for mail between servers, and there most home and office addresses are blocked.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.1</extracomment>
        <translation>استخدم المنفذ 587 مع STARTTLS أو 465 مع TLS وسجّل الدخول: المنفذ {relay_port} للبريد بين الخوادم، وهناك تُحظر معظم عناوين المنازل والمكاتب.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS and sign in, because with a sign-in the address usually does not matter.</source>
        <extracomment>verdict.client.ip_blocked.advice.1.2</extracomment>
        <translation>استخدم المنفذ 587 مع STARTTLS أو 465 مع TLS وسجّل الدخول، فمع تسجيل الدخول لا أهمية للعنوان عادة.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, because other people’s mail comes from its address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.1</extracomment>
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): أوقفه ثم أعد الاختبار، لأن بريد أشخاص آخرين يأتي من عنوانه أيضًا.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: other people’s mail comes from a VPN’s address too.</source>
        <extracomment>verdict.client.ip_blocked.advice.2.2</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا، وبدون VPN: فبريد أشخاص آخرين يأتي من عنوان VPN أيضًا.</translation>
    </message>
    <message>
        <source>Ask for {client_ip} to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.1</extracomment>
        <translation>اطلب إزالة {client_ip} من القائمة: يبيّن موقع {block_list} كيفية ذلك.</translation>
    </message>
    <message>
        <source>Ask for the address to be taken off the list: the website of {block_list} shows how.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.2</extracomment>
        <translation>اطلب إزالة العنوان من القائمة: يبيّن موقع {block_list} كيفية ذلك.</translation>
    </message>
    <message>
        <source>If the server names a block list, its website shows how to have the address taken off it.</source>
        <extracomment>verdict.client.ip_blocked.advice.3.3</extracomment>
        <translation>إن ذكر الخادم قائمة حظر، فموقعها يبيّن كيفية إزالة العنوان منها.</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address, and quote: {reply}</source>
        <extracomment>verdict.client.ip_blocked.advice.4.1</extracomment>
        <translation>على خادم مستأجر، اطلب من شركة الاستضافة إعطاء العنوان اسمًا (reverse DNS) أو إعطاءك عنوانًا آخر، واذكر لها: {reply}</translation>
    </message>
    <message>
        <source>On a rented server, ask the hosting company to give the address a name (reverse DNS) or another address.</source>
        <extracomment>verdict.client.ip_blocked.advice.4.2</extracomment>
        <translation>على خادم مستأجر، اطلب من شركة الاستضافة إعطاء العنوان اسمًا (reverse DNS) أو إعطاءك عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Test stopped</source>
        <extracomment>verdict.cancelled.headline</extracomment>
        <translation>أُوقف الاختبار</translation>
    </message>
    <message>
        <source>You stopped the test. No settings were changed.</source>
        <extracomment>verdict.cancelled.explanation</extracomment>
        <translation>أوقفتَ الاختبار. لم تتغير أي إعدادات.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>verdict.cancelled.advice.1</extracomment>
        <translation>أعد الاختبار متى شئت.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No message was sent and no settings were changed.</source>
        <extracomment>verdict.cancelled.before_message.explanation</extracomment>
        <translation>أوقفتَ الاختبار أثناء {doing}. لم تُرسَل أي رسالة ولم تتغير أي إعدادات.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. The message may or may not arrive; no settings were changed.</source>
        <extracomment>verdict.cancelled.message.explanation</extracomment>
        <translation>أوقفتَ الاختبار أثناء {doing}. قد تصل الرسالة وقد لا تصل؛ ولم تتغير أي إعدادات.</translation>
    </message>
    <message>
        <source>You stopped the test while {doing}. No settings were changed.</source>
        <extracomment>verdict.cancelled.goodbye.explanation</extracomment>
        <translation>أوقفتَ الاختبار أثناء {doing}. لم تتغير أي إعدادات.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>verdict.internal.headline</extracomment>
        <translation>حدث خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>The test could not finish because of a fault in Outbox Check. Your settings are unchanged.</source>
        <extracomment>verdict.internal.explanation</extracomment>
        <translation>تعذّر إكمال الاختبار بسبب خلل في Outbox Check. لم تتغير إعداداتك.</translation>
    </message>
    <message>
        <source>If it happens again, report it to the makers of Outbox Check together with what is shown at the failed step.</source>
        <extracomment>verdict.internal.advice.2</extracomment>
        <translation>إن تكرر ذلك، فأبلغ مطوّري Outbox Check به مع ما يُعرض عند الخطوة الفاشلة.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <extracomment>verdict.form.invalid.headline</extracomment>
        <translation>لا يمكن استخدام بعض الإعدادات</translation>
    </message>
    <message>
        <source>They have to be corrected before a test is possible. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.explanation</extracomment>
        <translation>يجب تصحيحها قبل أن يمكن الاختبار. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Correct the marked fields and test again.</source>
        <extracomment>verdict.form.invalid.advice.1</extracomment>
        <translation>صحّح الحقول المعلَّمة ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>This text names no error</source>
        <extracomment>verdict.form.invalid.pasted.headline</extracomment>
        <translation>لا يذكر هذا النص خطأ</translation>
    </message>
    <message>
        <source>Nothing in it tells what went wrong when mail was sent.</source>
        <extracomment>verdict.form.invalid.pasted.explanation</extracomment>
        <translation>لا شيء فيه يبيّن ما الذي فشل عند إرسال البريد.</translation>
    </message>
    <message>
        <source>Paste the whole message that the mail app showed, or the lines around it in its log.</source>
        <extracomment>verdict.form.invalid.pasted.advice.1</extracomment>
        <translation>الصق كامل الرسالة التي عرضها تطبيق البريد، أو الأسطر المحيطة بها في ملف السجل.</translation>
    </message>
    <message>
        <source>Say also which server, port and encryption were used: often they explain the rest.</source>
        <extracomment>verdict.form.invalid.pasted.advice.2</extracomment>
        <translation>اذكر أيضًا الخادم والمنفذ والتشفير المستخدمة: فكثيرًا ما تفسر الباقي.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}. Nothing was sent.</source>
        <extracomment>verdict.form.invalid.fields.explanation</extracomment>
        <translation>يجب تصحيح: {fields}. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>There is no server called {host}</source>
        <extracomment>verdict.dns.not_found.headline.1</extracomment>
        <translation>لا يوجد خادم باسم {host}</translation>
    </message>
    <message>
        <source>There is no server with this name</source>
        <extracomment>verdict.dns.not_found.headline.2</extracomment>
        <translation>لا يوجد خادم بهذا الاسم</translation>
    </message>
    <message>
        <source>The internet knows no name “{host}”. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.1</extracomment>
        <translation>الاسم «{host}» غير معروف على الإنترنت. إنه غير موجود، ولذلك يجب تصحيحه.</translation>
    </message>
    <message>
        <source>The internet does not know the name of the server. The name does not exist, so it has to be corrected.</source>
        <extracomment>verdict.dns.not_found.explanation.2</extracomment>
        <translation>اسم الخادم غير معروف على الإنترنت. إنه غير موجود، ولذلك يجب تصحيحه.</translation>
    </message>
    <message>
        <source>Correct the name: check “{host}” letter by letter, it is shown exactly as it was looked up.</source>
        <extracomment>verdict.dns.not_found.advice.1.1</extracomment>
        <translation>صحّح الاسم: راجع «{host}» حرفًا حرفًا، فهو معروض تمامًا كما جرى الاستعلام عنه.</translation>
    </message>
    <message>
        <source>Correct the name of the server: check it letter by letter, and look for blanks and stray signs around it.</source>
        <extracomment>verdict.dns.not_found.advice.1.2</extracomment>
        <translation>صحّح اسم الخادم: راجعه حرفًا حرفًا، وابحث عن مسافات أو علامات زائدة حوله.</translation>
    </message>
    <message>
        <source>{provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.dns.not_found.advice.2.1</extracomment>
        <translation>يذكر {provider} أن خادم البريد الصادر لديه هو {known_host}.</translation>
    </message>
    <message>
        <source>Your provider may use smtp.{domain} or mail.{domain}.</source>
        <extracomment>verdict.dns.not_found.advice.2.2</extracomment>
        <translation>قد يستخدم مزوّدك smtp.{domain} أو mail.{domain}.</translation>
    </message>
    <message>
        <source>Your provider lists the right name as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.dns.not_found.advice.3</extracomment>
        <translation>يذكر مزوّدك الاسم الصحيح باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>The server has no IPv4 address</source>
        <extracomment>verdict.dns.not_found.ipv4.headline.2</extracomment>
        <translation>ليس للخادم عنوان IPv4</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv6 addresses, and only IPv4 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv4.explanation</extracomment>
        <translation>الاسم موجود، لكن بعناوين IPv6 فقط، وقد طُلب استخدام IPv4 وحده.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv4 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.1</extracomment>
        <translation>اسمح بأي بروتوكول إنترنت بدلًا من IPv4 فقط، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name “{host}”: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.1</extracomment>
        <translation>إن كان لا بد من IPv4، فصحّح الاسم «{host}»: اسأل مزوّدك عن خادم له عنوان IPv4.</translation>
    </message>
    <message>
        <source>If you must use IPv4, correct the name: ask your provider for a server with an IPv4 address.</source>
        <extracomment>verdict.dns.not_found.ipv4.advice.2.2</extracomment>
        <translation>إن كان لا بد من IPv4، فصحّح الاسم: اسأل مزوّدك عن خادم له عنوان IPv4.</translation>
    </message>
    <message>
        <source>The server has no IPv6 address</source>
        <extracomment>verdict.dns.not_found.ipv6.headline.2</extracomment>
        <translation>ليس للخادم عنوان IPv6</translation>
    </message>
    <message>
        <source>The name exists, but only with IPv4 addresses, and only IPv6 was to be used.</source>
        <extracomment>verdict.dns.not_found.ipv6.explanation</extracomment>
        <translation>الاسم موجود، لكن بعناوين IPv4 فقط، وقد طُلب استخدام IPv6 وحده.</translation>
    </message>
    <message>
        <source>Allow any internet protocol instead of IPv6 only, and test again.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.1</extracomment>
        <translation>اسمح بأي بروتوكول إنترنت بدلًا من IPv6 فقط، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name “{host}”: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.1</extracomment>
        <translation>إن كان لا بد من IPv6، فصحّح الاسم «{host}»: اسأل مزوّدك عن خادم له عنوان IPv6.</translation>
    </message>
    <message>
        <source>If you must use IPv6, correct the name: ask your provider for a server with an IPv6 address.</source>
        <extracomment>verdict.dns.not_found.ipv6.advice.2.2</extracomment>
        <translation>إن كان لا بد من IPv6، فصحّح الاسم: اسأل مزوّدك عن خادم له عنوان IPv6.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.1</extracomment>
        <translation>تعذّر الاستعلام عن الاسم {host}</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up</source>
        <extracomment>verdict.dns.resolver_failure.headline.2</extracomment>
        <translation>تعذّر الاستعلام عن اسم الخادم</translation>
    </message>
    <message>
        <source>Your network’s name service (DNS) did not give an answer. The name may well be right; other names probably fail too.</source>
        <extracomment>verdict.dns.resolver_failure.explanation</extracomment>
        <translation>لم تعط خدمة الأسماء (DNS) في شبكتك ردًّا. قد يكون الاسم صحيحًا تمامًا؛ وعلى الأرجح تفشل أسماء أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Open a well-known website: if that fails too, no name can be looked up here, and yours may well be right.</source>
        <extracomment>verdict.dns.resolver_failure.advice.1</extracomment>
        <translation>افتح موقعًا معروفًا: إن فشل هو أيضًا، فلا يمكن الاستعلام عن أي اسم هنا، وقد يكون الاسم لديك صحيحًا تمامًا.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since it may answer for DNS.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.1</extracomment>
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): أوقفه ثم أعد الاختبار، فقد يكون هو الذي يجيب عن DNS.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer, and its VPN if it uses one.</source>
        <extracomment>verdict.dns.resolver_failure.advice.2.2</extracomment>
        <translation>تحقّق من اتصال هذا الكمبيوتر بالشبكة، ومن VPN إن كان يستخدمه.</translation>
    </message>
    <message>
        <source>In a container or on a rented server, check its DNS settings.</source>
        <extracomment>verdict.dns.resolver_failure.advice.3</extracomment>
        <translation>في حاوية أو على خادم مستأجر، تحقّق من إعدادات DNS.</translation>
    </message>
    <message>
        <source>Port {port} is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.1</extracomment>
        <translation>المنفذ {port} محجوب على الأرجح في هذه الشبكة</translation>
    </message>
    <message>
        <source>The connection is probably blocked on this network</source>
        <extracomment>verdict.connect.blocked.headline.2</extracomment>
        <translation>الاتصال محجوب على الأرجح في هذه الشبكة</translation>
    </message>
    <message>
        <source>The connection never reached {host}, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking port {port}.</source>
        <extracomment>verdict.connect.blocked.explanation.1</extracomment>
        <translation>لم يصل الاتصال إلى {host} أصلًا، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. والأرجح أن جدار حماية أو مزوّد الإنترنت أو شركة الاستضافة يحجب المنفذ {port}.</translation>
    </message>
    <message>
        <source>The connection never reached the server, so your user name and password were not involved. A firewall, your internet provider or your hosting company is probably blocking it.</source>
        <extracomment>verdict.connect.blocked.explanation.2</extracomment>
        <translation>لم يصل الاتصال إلى الخادم أصلًا، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. والأرجح أن جدار حماية أو مزوّد الإنترنت أو شركة الاستضافة يحجبه.</translation>
    </message>
    <message>
        <source>Use another port: {other_port} with {other_encryption} was seen to work on this server, up to signing in.</source>
        <extracomment>verdict.connect.blocked.advice.1.1</extracomment>
        <translation>استخدم منفذًا آخر: لوحظ أن {other_port} مع {other_encryption} يعمل على هذا الخادم حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try another port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.blocked.advice.1.2</extracomment>
        <translation>جرّب منفذًا آخر: يذكر {provider} لهذا الخادم {known_port} مع {provider_encryption}.</translation>
    </message>
    <message>
        <source>Try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.advice.1.3</extracomment>
        <translation>جرّب منفذ إرسال آخر، إن كان مزوّدك يعرضه: {other_ports}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open port {port}.</source>
        <extracomment>verdict.connect.blocked.advice.2.1
----------
verdict.connect.blocked.ipv6_works.advice.3.1</extracomment>
        <translation>اطلب من مزوّد الإنترنت أو شركة الاستضافة أو من يدير جدار الحماية فتح المنفذ {port}.</translation>
    </message>
    <message>
        <source>Ask your internet provider, your hosting company or whoever runs the firewall to open the port.</source>
        <extracomment>verdict.connect.blocked.advice.2.2
----------
verdict.connect.blocked.ipv6_works.advice.3.2</extracomment>
        <translation>اطلب من مزوّد الإنترنت أو شركة الاستضافة أو من يدير جدار الحماية فتح المنفذ.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the connection never got as far as asking for them.</source>
        <extracomment>verdict.connect.blocked.advice.3
----------
verdict.connect.blocked.ipv6_works.advice.4
----------
verdict.connect.timeout.advice.3</extracomment>
        <translation>اترك اسم المستخدم وكلمة المرور كما هما: لم يصل الاتصال إلى حد السؤال عنهما.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): switch it off and test again, since many block mail.</source>
        <extracomment>verdict.connect.blocked.advice.4.1
----------
verdict.connect.timeout.advice.2.1</extracomment>
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): أوقفه ثم أعد الاختبار، فكثير من هذه الشبكات يحجب البريد.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer ({proxy}): networks with a proxy often block mail, so test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.blocked.advice.4.2
----------
verdict.connect.timeout.advice.2.2
----------
verdict.connect.reset.advice.1.2</extracomment>
        <translation>هذا الكمبيوتر مضبوط على استخدام خادم وكيل ({proxy}): كثيرًا ما تحجب الشبكات ذات الخادم الوكيل البريد، فاختبر من شبكة أخرى، عبر الهاتف مثلًا.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN: if it works there, this network blocks the port.</source>
        <extracomment>verdict.connect.blocked.advice.4.3</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا، وبدون VPN: إن عمل هناك، فهذه الشبكة تحجب المنفذ.</translation>
    </message>
    <message>
        <source>Port {port} is blocked on this network</source>
        <extracomment>verdict.connect.blocked.proven.headline</extracomment>
        <translation>المنفذ {port} محجوب في هذه الشبكة</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. Port {other_port} on the same server does answer, so a firewall or your internet provider is probably blocking {port}.</source>
        <extracomment>verdict.connect.blocked.proven.explanation</extracomment>
        <translation>لم يجب شيء على المنفذ {port} خلال {wait}، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. أما المنفذ {other_port} للخادم نفسه فيجيب، ولذلك فالأرجح أن جدار حماية أو مزوّد الإنترنت يحجب المنفذ {port}.</translation>
    </message>
    <message>
        <source>The way to {host} over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.1</extracomment>
        <translation>الطريق إلى {host} عبر IPv4 محجوب على الأرجح</translation>
    </message>
    <message>
        <source>The way over IPv4 is probably blocked</source>
        <extracomment>verdict.connect.blocked.ipv6_works.headline.2</extracomment>
        <translation>الطريق عبر IPv4 محجوب على الأرجح</translation>
    </message>
    <message>
        <source>Choose IPv6 only: over IPv6 the server was seen to work.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.1
----------
verdict.connect.refused.ipv6_works.advice.1</extracomment>
        <translation>اختر IPv6 فقط: لوحظ أن الخادم يعمل عبر IPv6.</translation>
    </message>
    <message>
        <source>Or try another port for sending, where your provider offers it: {other_ports}.</source>
        <extracomment>verdict.connect.blocked.ipv6_works.advice.2</extracomment>
        <translation>أو جرّب منفذ إرسال آخر، إن كان مزوّدك يعرضه: {other_ports}.</translation>
    </message>
    <message>
        <source>{host} does not accept connections on port {port}</source>
        <extracomment>verdict.connect.refused.headline.1
----------
verdict.connect.refused.local.headline.1</extracomment>
        <translation>لا يقبل {host} اتصالات على المنفذ {port}</translation>
    </message>
    <message>
        <source>The server does not accept connections on this port</source>
        <extracomment>verdict.connect.refused.headline.2</extracomment>
        <translation>لا يقبل الخادم اتصالات على هذا المنفذ</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens at {endpoint}. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.1</extracomment>
        <translation>أجاب الخادم فورًا بالرفض: لا شيء يستمع عند {endpoint}. عادة يكون المنفذ أو الخادم هو الخاطئ.</translation>
    </message>
    <message>
        <source>The server answered at once and said no: nothing listens on that port. Usually the port or the server is the wrong one.</source>
        <extracomment>verdict.connect.refused.explanation.2</extracomment>
        <translation>أجاب الخادم فورًا بالرفض: لا شيء يستمع على ذلك المنفذ. عادة يكون المنفذ أو الخادم هو الخاطئ.</translation>
    </message>
    <message>
        <source>Nothing listens on that port, so check it; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.advice.1
----------
verdict.connect.refused.remote.advice.1.4</extracomment>
        <translation>لا شيء يستمع على ذلك المنفذ، فتحقّق منه؛ المنفذان المعتادان هما 587 مع STARTTLS و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host} as its outgoing server.</source>
        <extracomment>verdict.connect.refused.advice.2.1
----------
verdict.connect.refused.remote.advice.2.1</extracomment>
        <translation>تحقّق من الخادم: يذكر {provider} أن خادم البريد الصادر لديه هو {known_host}.</translation>
    </message>
    <message>
        <source>Check the server: your provider lists it as “outgoing server” or “SMTP”.</source>
        <extracomment>verdict.connect.refused.advice.2.2
----------
verdict.connect.refused.remote.advice.2.2</extracomment>
        <translation>تحقّق من الخادم: يذكره مزوّدك باسم «خادم البريد الصادر» أو «SMTP».</translation>
    </message>
    <message>
        <source>If it is “localhost”, that is this computer itself, and the setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.advice.3</extracomment>
        <translation>إن كان «localhost» فهو هذا الكمبيوتر نفسه، وعلى الأرجح لم يُطبَّق الإعداد الخاص بخادم مزوّدك.</translation>
    </message>
    <message>
        <source>If both are right, the mail service on that server is probably down: ask your provider.</source>
        <extracomment>verdict.connect.refused.advice.4
----------
verdict.connect.refused.remote.advice.3</extracomment>
        <translation>إن كان كلاهما صحيحًا، فخدمة البريد على ذلك الخادم متوقفة على الأرجح: اسأل مزوّدك.</translation>
    </message>
    <message>
        <source>This computer does not accept connections for mail</source>
        <extracomment>verdict.connect.refused.local.headline.2</extracomment>
        <translation>هذا الكمبيوتر لا يقبل اتصالات البريد</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens at {endpoint}. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.1</extracomment>
        <translation>«{host}» هو هذا الكمبيوتر نفسه، أو الحاوية التي يعمل فيها البرنامج، ولا شيء يستمع عند {endpoint}. على الأرجح لم يُطبَّق الإعداد الخاص بخادم مزوّدك.</translation>
    </message>
    <message>
        <source>“{host}” is this computer itself, or the container this runs in, and nothing listens there. The setting for your provider’s server was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.explanation.2</extracomment>
        <translation>«{host}» هو هذا الكمبيوتر نفسه، أو الحاوية التي يعمل فيها البرنامج، ولا شيء يستمع هناك. على الأرجح لم يُطبَّق الإعداد الخاص بخادم مزوّدك.</translation>
    </message>
    <message>
        <source>Enter the outgoing server of your provider and its port: “{host}” is this computer itself, so the setting was probably not applied.</source>
        <extracomment>verdict.connect.refused.local.advice.1</extracomment>
        <translation>أدخل خادم البريد الصادر لمزوّدك ومنفذه: «{host}» هو هذا الكمبيوتر نفسه، فعلى الأرجح لم يُطبَّق الإعداد.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge on this computer is meant, use port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.local.advice.2.1</extracomment>
        <translation>إن كان المقصود خادم بريد أو جسر بريد على هذا الكمبيوتر، فاستخدم المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>If a mail server or a mail bridge should run on this computer, start it, and check on which port it listens.</source>
        <extracomment>verdict.connect.refused.local.advice.2.2</extracomment>
        <translation>إن كان ينبغي أن يعمل على هذا الكمبيوتر خادم بريد أو جسر بريد، فشغّله وتحقّق من المنفذ الذي يستمع عليه.</translation>
    </message>
    <message>
        <source>In a container, “{host}” is the container and not the computer around it.</source>
        <extracomment>verdict.connect.refused.local.advice.3</extracomment>
        <translation>في الحاوية، «{host}» هو الحاوية لا الكمبيوتر الذي تعمل عليه.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so use another port of this server: {other_port} with {other_encryption} was seen to work up to signing in.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.1</extracomment>
        <translation>لا شيء يستمع عند {endpoint}، فاستخدم منفذًا آخر لهذا الخادم: لوحظ أن {other_port} مع {other_encryption} يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, and {provider} names port {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.2</extracomment>
        <translation>لا شيء يستمع عند {endpoint}، ويذكر {provider} لهذا الخادم المنفذ {known_port} مع {provider_encryption}.</translation>
    </message>
    <message>
        <source>Nothing listens at {endpoint}, so check the port; the usual ones are 587 with STARTTLS and 465 with TLS from the start.</source>
        <extracomment>verdict.connect.refused.remote.advice.1.3</extracomment>
        <translation>لا شيء يستمع عند {endpoint}، فتحقّق من المنفذ؛ المنفذان المعتادان هما 587 مع STARTTLS و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <extracomment>verdict.connect.timeout.headline.1</extracomment>
        <translation>لم يجب {host}</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <extracomment>verdict.connect.timeout.headline.2</extracomment>
        <translation>لم يجب الخادم</translation>
    </message>
    <message>
        <source>Nothing answered on port {port}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.1</extracomment>
        <translation>لم يجب شيء على المنفذ {port}، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. قد يكون الخادم متوقفًا، أو المنفذ خاطئًا، أو أن هذه الشبكة تحجب البريد.</translation>
    </message>
    <message>
        <source>Nothing answered, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.explanation.2</extracomment>
        <translation>لم يجب شيء، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. قد يكون الخادم متوقفًا، أو المنفذ خاطئًا، أو أن هذه الشبكة تحجب البريد.</translation>
    </message>
    <message>
        <source>Check the server: {provider} names {known_host}, port {provider_port}, with {provider_encryption}.</source>
        <extracomment>verdict.connect.timeout.advice.1.2</extracomment>
        <translation>تحقّق من الخادم: يذكر {provider} الخادم {known_host}، المنفذ {provider_port}، مع {provider_encryption}.</translation>
    </message>
    <message>
        <source>Check the port: {provider} names {known_port} with {provider_encryption} for this server.</source>
        <extracomment>verdict.connect.timeout.advice.1.3</extracomment>
        <translation>تحقّق من المنفذ: يذكر {provider} لهذا الخادم {known_port} مع {provider_encryption}.</translation>
    </message>
    <message>
        <source>Check server and port: 587 with STARTTLS and 465 with TLS from the start are the usual ones.</source>
        <extracomment>verdict.connect.timeout.advice.1.4
----------
verdict.connect.reset.advice.2.2</extracomment>
        <translation>تحقّق من الخادم والمنفذ: المعتاد هو 587 مع STARTTLS و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone: if it works there, this network blocks mail.</source>
        <extracomment>verdict.connect.timeout.advice.2.3</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا: إن عمل هناك، فهذه الشبكة تحجب البريد.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, in case the server is down.</source>
        <extracomment>verdict.connect.timeout.advice.4</extracomment>
        <translation>أعد الاختبار بعد بضع دقائق، فقد يكون الخادم متوقفًا.</translation>
    </message>
    <message>
        <source>Nothing answered on port {port} within {wait}, so your user name and password were not involved. The server may be down, the port may be wrong, or this network may block mail.</source>
        <extracomment>verdict.connect.timeout.timed.explanation</extracomment>
        <translation>لم يجب شيء على المنفذ {port} خلال {wait}، فلا علاقة لاسم المستخدم وكلمة المرور بالأمر. قد يكون الخادم متوقفًا، أو المنفذ خاطئًا، أو أن هذه الشبكة تحجب البريد.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.1</extracomment>
        <translation>قُطع الاتصال بالخادم {host} فورًا</translation>
    </message>
    <message>
        <source>The connection was cut off at once</source>
        <extracomment>verdict.connect.reset.headline.2</extracomment>
        <translation>قُطع الاتصال فورًا</translation>
    </message>
    <message>
        <source>Something ended the connection before the server said a word. A firewall, a VPN or a virus scanner is probably in between, or the server turns this network away.</source>
        <extracomment>verdict.connect.reset.explanation</extracomment>
        <translation>أنهى شيء ما الاتصال قبل أن يقول الخادم كلمة. على الأرجح يوجد في الطريق جدار حماية أو VPN أو برنامج مكافحة فيروسات، أو أن الخادم يرفض هذه الشبكة.</translation>
    </message>
    <message>
        <source>Test from another network, for example over a phone, and without VPN.</source>
        <extracomment>verdict.connect.reset.advice.1.3</extracomment>
        <translation>اختبر من شبكة أخرى، عبر الهاتف مثلًا، وبدون VPN.</translation>
    </message>
    <message>
        <source>If it stays like this everywhere, ask your provider whether the server turns visitors away.</source>
        <extracomment>verdict.connect.reset.advice.3</extracomment>
        <translation>إن بقي الأمر كذلك في كل مكان، فاسأل مزوّدك هل يرفض الخادم الزوار.</translation>
    </message>
    <message>
        <source>The connection ended before the server said a word. Port 465 normally expects TLS from the start, but something else was chosen.</source>
        <extracomment>verdict.connect.reset.tls_port.explanation</extracomment>
        <translation>انتهى الاتصال قبل أن يقول الخادم كلمة. يتوقع المنفذ 465 عادة TLS من البداية، لكن اختير شيء آخر.</translation>
    </message>
    <message>
        <source>Choose TLS from the start for port 465, or port 587 with STARTTLS.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.1</extracomment>
        <translation>اختر TLS من البداية للمنفذ 465، أو المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch off the VPN that is active on this computer ({tunnel}) and test again.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.1</extracomment>
        <translation>إن لم يغيّر ذلك شيئًا، فأوقف VPN النشط على هذا الكمبيوتر ({tunnel}) ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If that changes nothing, test from another network, for example over a phone.</source>
        <extracomment>verdict.connect.reset.tls_port.advice.2.2</extracomment>
        <translation>إن لم يغيّر ذلك شيئًا، فاختبر من شبكة أخرى، عبر الهاتف مثلًا.</translation>
    </message>
    <message>
        <source>No network connection was found. Connect and test again.</source>
        <extracomment>verdict.connect.offline.explanation</extracomment>
        <translation>لم يُعثر على اتصال بالشبكة. اتصل ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Connect to a network, then test again.</source>
        <extracomment>verdict.connect.offline.advice.1</extracomment>
        <translation>اتصل بشبكة، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Check that flight mode is off and that the cable or the wireless network is connected.</source>
        <extracomment>verdict.connect.offline.advice.2</extracomment>
        <translation>تحقّق من أن وضع الطيران متوقف ومن أن الكابل موصول أو الشبكة اللاسلكية متصلة.</translation>
    </message>
    <message>
        <source>No route to {host}</source>
        <extracomment>verdict.connect.unreachable.headline.1</extracomment>
        <translation>لا طريق إلى {host}</translation>
    </message>
    <message>
        <source>This network cannot reach the server’s address. A VPN may be needed.</source>
        <extracomment>verdict.connect.unreachable.explanation</extracomment>
        <translation>لا تستطيع هذه الشبكة الوصول إلى عنوان الخادم. قد يلزم استخدام VPN.</translation>
    </message>
    <message>
        <source>If the server belongs to a company or a school, connect to its network or its VPN and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.1</extracomment>
        <translation>إن كان الخادم لشركة أو مدرسة، فاتصل بشبكتها أو بـ VPN الخاص بها ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>A VPN is active on this computer ({tunnel}): if it is not that of the server’s owner, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.1</extracomment>
        <translation>هناك VPN نشط على هذا الكمبيوتر ({tunnel}): إن لم يكن لصاحب الخادم، فأوقفه ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If you do use a VPN, switch it off and test again.</source>
        <extracomment>verdict.connect.unreachable.advice.2.2</extracomment>
        <translation>إن كنت تستخدم VPN، فأوقفه ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Check that {host} is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.1</extracomment>
        <translation>تحقّق من أن {host} هو الخادم الذي تقصده.</translation>
    </message>
    <message>
        <source>Check that it is the server you mean.</source>
        <extracomment>verdict.connect.unreachable.advice.3.2</extracomment>
        <translation>تحقّق من أنه الخادم الذي تقصده.</translation>
    </message>
    <message>
        <source>IPv6 does not work on this network</source>
        <extracomment>verdict.connect.ipv6_broken.headline</extracomment>
        <translation>لا يعمل IPv6 في هذه الشبكة</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. Over IPv4 it may work.</source>
        <extracomment>verdict.connect.ipv6_broken.explanation</extracomment>
        <translation>جُرّب الخادم عبر IPv6، وIPv6 لا يعمل هنا. قد يعمل عبر IPv4.</translation>
    </message>
    <message>
        <source>Choose IPv4 only and test again: IPv4 may work where IPv6 does not.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.1</extracomment>
        <translation>اختر IPv4 فقط ثم أعد الاختبار: قد يعمل IPv4 حيث لا يعمل IPv6.</translation>
    </message>
    <message>
        <source>Look at the result over IPv4 too: where a port is blocked, the first thing seen is often an IPv6 error.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.2</extracomment>
        <translation>انظر أيضًا إلى النتيجة عبر IPv4: حين يكون المنفذ محجوبًا، يكون أول ما يظهر غالبًا خطأ IPv6.</translation>
    </message>
    <message>
        <source>Or have IPv6 repaired by whoever runs this network.</source>
        <extracomment>verdict.connect.ipv6_broken.advice.3</extracomment>
        <translation>أو اطلب إصلاح IPv6 ممن يدير هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server was tried over IPv6, and IPv6 does not work here. A second look over IPv4 worked, up to signing in.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.explanation</extracomment>
        <translation>جُرّب الخادم عبر IPv6، وIPv6 لا يعمل هنا. ونجح فحص ثانٍ عبر IPv4 حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Choose IPv4 only: over IPv4 the server was seen to work, so IPv4 may work for every mail app here.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.1</extracomment>
        <translation>اختر IPv4 فقط: لوحظ أن الخادم يعمل عبر IPv4، فقد يعمل IPv4 هنا لكل تطبيقات البريد.</translation>
    </message>
    <message>
        <source>Look at other programs too: where a port is blocked, the first thing seen is often an IPv6 error, but here IPv4 got through.</source>
        <extracomment>verdict.connect.ipv6_broken.ipv4_works.advice.2</extracomment>
        <translation>انظر إلى البرامج الأخرى أيضًا: حين يكون المنفذ محجوبًا، يكون أول ما يظهر غالبًا خطأ IPv6، أما هنا فقد نجح IPv4.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: port {submission_port} with STARTTLS, or port 465 with TLS from the start.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.1</extracomment>
        <translation>استخدم التشفير إن كان مزوّدك يعرضه، حتى لا يستطيع أحد في الطريق قراءة البريد وكلمة المرور: المنفذ {submission_port} مع STARTTLS، أو المنفذ 465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Use encryption if your provider offers it, so that nobody on the way can read mail and password: this port offers none, but port 465 with TLS from the start may.</source>
        <extracomment>verdict.ok.unencrypted.advice.1.2</extracomment>
        <translation>استخدم التشفير إن كان مزوّدك يعرضه، حتى لا يستطيع أحد في الطريق قراءة البريد وكلمة المرور: هذا المنفذ لا يعرضه، وقد يعرضه المنفذ 465 مع TLS من البداية.</translation>
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
        <translation>لا يحق لك الإرسال باسم {email}</translation>
    </message>
    <message>
        <source>The server refuses this sender</source>
        <extracomment>verdict.sender.not_authorized.headline.2</extracomment>
        <translation>يرفض الخادم هذا المرسل</translation>
    </message>
    <message>
        <source>The server does not let the account {username} send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.1</extracomment>
        <translation>لا يسمح الخادم للحساب {username} بالإرسال باسم {email}.</translation>
    </message>
    <message>
        <source>The server does not let this account send as {email}.</source>
        <extracomment>verdict.sender.not_authorized.explanation.2</extracomment>
        <translation>لا يسمح الخادم لهذا الحساب بالإرسال باسم {email}.</translation>
    </message>
    <message>
        <source>It does not let this account send with this address.</source>
        <extracomment>verdict.sender.not_authorized.explanation.3</extracomment>
        <translation>لا يسمح لهذا الحساب بالإرسال بهذا العنوان.</translation>
    </message>
    <message>
        <source>Use the address of the account you sign in with as the sender.</source>
        <extracomment>verdict.sender.not_authorized.advice.1</extracomment>
        <translation>استخدم عنوان الحساب الذي تسجّل الدخول به كعنوان المرسل.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for an alias, or for the right to send as this address.</source>
        <extracomment>verdict.sender.not_authorized.advice.2</extracomment>
        <translation>أو اطلب من مزوّدك أو من مسؤول النظام عنوانًا بديلًا (alias)، أو حق الإرسال بهذا العنوان.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the same address as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.explanation</extracomment>
        <translation>قبل الخادم تسجيل الدخول باسم {username}، لكنه لم يقبل العنوان نفسه كمرسل.</translation>
    </message>
    <message>
        <source>Check that {email} is the main address of the account, and use that one as the sender.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.1</extracomment>
        <translation>تحقّق من أن {email} هو العنوان الرئيسي للحساب، واستخدمه كعنوان المرسل.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for the right to send, or for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.own.advice.2</extracomment>
        <translation>أو اطلب من مزوّدك أو من مسؤول النظام حق الإرسال، أو إضافة {email} كعنوان بديل (alias).</translation>
    </message>
    <message>
        <source>The server accepted the sign-in as {username} but not the sender {email}.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.explanation</extracomment>
        <translation>قبل الخادم تسجيل الدخول باسم {username}، لكنه لم يقبل المرسل {email}.</translation>
    </message>
    <message>
        <source>Use the address of the account {username} as the sender.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.1</extracomment>
        <translation>استخدم عنوان الحساب {username} كعنوان المرسل.</translation>
    </message>
    <message>
        <source>Or ask your provider or administrator for {email} as an alias, or for the right to send as it.</source>
        <extracomment>verdict.sender.not_authorized.signed_in.advice.2</extracomment>
        <translation>أو اطلب من مزوّدك أو من مسؤول النظام إضافة {email} كعنوان بديل (alias)، أو حق الإرسال به.</translation>
    </message>
    <message>
        <source>The server does not take mail from {email}, and nobody was signed in.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.explanation</extracomment>
        <translation>لا يقبل الخادم بريدًا من {email}، ولم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Sign in with the account that {email} belongs to.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.1</extracomment>
        <translation>سجّل الدخول بالحساب الذي يخصه {email}.</translation>
    </message>
    <message>
        <source>Or use the address of an account of yours as the sender, or ask for {email} as an alias.</source>
        <extracomment>verdict.sender.not_authorized.signed_out.advice.2</extracomment>
        <translation>أو استخدم عنوان أحد حساباتك كعنوان المرسل، أو اطلب إضافة {email} كعنوان بديل (alias).</translation>
    </message>
    <message>
        <source>{email} is not confirmed as a sender yet</source>
        <extracomment>verdict.sender.not_verified.headline.1</extracomment>
        <translation>لم يُؤكَّد {email} كمرسل بعد</translation>
    </message>
    <message>
        <source>The sender is not confirmed yet</source>
        <extracomment>verdict.sender.not_verified.headline.2</extracomment>
        <translation>لم يُؤكَّد المرسل بعد</translation>
    </message>
    <message>
        <source>{provider} takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.1</extracomment>
        <translation>لا يقبل {provider} البريد إلا من عناوين أو نطاقات أُكِّدت لديه أولًا (verified). الخادم وتسجيل الدخول سليمان.</translation>
    </message>
    <message>
        <source>This service takes mail only from addresses or domains that were confirmed (verified) there first. Server and sign-in are fine.</source>
        <extracomment>verdict.sender.not_verified.explanation.2</extracomment>
        <translation>لا تقبل هذه الخدمة البريد إلا من عناوين أو نطاقات أُكِّدت لديها أولًا (verified). الخادم وتسجيل الدخول سليمان.</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of {provider}.</source>
        <extracomment>verdict.sender.not_verified.advice.1.1</extracomment>
        <translation>أكِّد (verify) العنوان {email} أو نطاقه في موقع {provider} (console).</translation>
    </message>
    <message>
        <source>Confirm (verify) {email} or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.2</extracomment>
        <translation>أكِّد (verify) العنوان {email} أو نطاقه في موقع الخدمة (console).</translation>
    </message>
    <message>
        <source>Confirm (verify) the sender’s address or its domain on the website (console) of the service.</source>
        <extracomment>verdict.sender.not_verified.advice.1.3</extracomment>
        <translation>أكِّد (verify) عنوان المرسل أو نطاقه في موقع الخدمة (console).</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that {host} belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.1</extracomment>
        <translation>تحقّق من أنه مؤكَّد في المنطقة والحساب اللذين يتبعهما {host}.</translation>
    </message>
    <message>
        <source>Check that it is confirmed in the region and the account that the server belongs to.</source>
        <extracomment>verdict.sender.not_verified.advice.2.2</extracomment>
        <translation>تحقّق من أنه مؤكَّد في المنطقة والحساب اللذين يتبعهما الخادم.</translation>
    </message>
    <message>
        <source>Or use a sender that is confirmed already.</source>
        <extracomment>verdict.sender.not_verified.advice.3</extracomment>
        <translation>أو استخدم مرسلًا مؤكَّدًا بالفعل.</translation>
    </message>
    <message>
        <source>The server will not pass mail on</source>
        <extracomment>verdict.auth.missing.headline
----------
verdict.relay.denied.headline</extracomment>
        <translation>لا يمرّر الخادم البريد</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.explanation</extracomment>
        <translation>لا يرسل البريد إلى نطاقات أخرى لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.1</extracomment>
        <translation>تحقّق من أن {host} هو خادم البريد الصادر لعنوانك: فهو لا يرسل إلى نطاقات أخرى لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that it is the outgoing server of your address: it does not send to other domains for this computer.</source>
        <extracomment>verdict.relay.denied.advice.1.2</extracomment>
        <translation>تحقّق من أنه خادم البريد الصادر لعنوانك: فهو لا يرسل إلى نطاقات أخرى لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter user name and password if nobody signed in, and test again.</source>
        <extracomment>verdict.relay.denied.advice.2</extracomment>
        <translation>أدخل اسم المستخدم وكلمة المرور إن لم يسجّل أحد الدخول، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Or ask the administrator of the server to allow this computer’s address.</source>
        <extracomment>verdict.relay.denied.advice.3</extracomment>
        <translation>أو اطلب من مسؤول الخادم السماح بعنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It does not send mail to other domains for this computer ({reply_code}).</source>
        <extracomment>verdict.relay.denied.coded.explanation</extracomment>
        <translation>لا يرسل البريد إلى نطاقات أخرى لهذا الكمبيوتر ({reply_code}).</translation>
    </message>
    <message>
        <source>The server refused the recipient</source>
        <extracomment>verdict.recipient.rejected.headline</extracomment>
        <translation>رفض الخادم المستلم</translation>
    </message>
    <message>
        <source>It does not take mail for this recipient. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.explanation</extracomment>
        <translation>لا يقبل بريدًا لهذا المستلم. إعداداتك فيما عدا ذلك سليمة.</translation>
    </message>
    <message>
        <source>Check the address of the recipient letter by letter, and test again with another recipient, for example an address of your own: your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.advice.2</extracomment>
        <translation>راجع عنوان المستلم حرفًا حرفًا، وأعد الاختبار بمستلم آخر، مثل عنوان آخر لك: إعداداتك فيما عدا ذلك سليمة.</translation>
    </message>
    <message>
        <source>The server refused the recipient {recipient}</source>
        <extracomment>verdict.recipient.rejected.named.headline</extracomment>
        <translation>رفض الخادم المستلم {recipient}</translation>
    </message>
    <message>
        <source>It does not take mail for {recipient}. Your settings are otherwise fine.</source>
        <extracomment>verdict.recipient.rejected.named.explanation</extracomment>
        <translation>لا يقبل بريدًا إلى {recipient}. إعداداتك فيما عدا ذلك سليمة.</translation>
    </message>
    <message>
        <source>The message is too large for this server</source>
        <extracomment>verdict.message.too_large.headline</extracomment>
        <translation>الرسالة أكبر مما يقبله هذا الخادم</translation>
    </message>
    <message>
        <source>The server does not take messages of that size. Your settings are otherwise fine.</source>
        <extracomment>verdict.message.too_large.explanation</extracomment>
        <translation>لا يقبل الخادم رسائل بهذا الحجم. إعداداتك فيما عدا ذلك سليمة.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; remember that attachments grow by a third on their way.</source>
        <extracomment>verdict.message.too_large.advice.1</extracomment>
        <translation>يقبل الخادم رسائل لا تتجاوز {size}؛ تذكّر أن المرفقات تكبر بمقدار الثلث في طريقها.</translation>
    </message>
    <message>
        <source>Use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.advice.2</extracomment>
        <translation>استخدم مرفقات أصغر، أو أرسل رابطًا بدلًا منها.</translation>
    </message>
    <message>
        <source>If the limit is too low for you, ask your provider for a higher one: {reply}</source>
        <extracomment>verdict.message.too_large.advice.3</extracomment>
        <translation>إن كان الحد منخفضًا جدًا بالنسبة إليك، فاطلب من مزوّدك حدًّا أعلى: {reply}</translation>
    </message>
    <message>
        <source>The test message has less than 2 kB, and the server does not take that much.</source>
        <extracomment>verdict.message.too_large.tested.explanation</extracomment>
        <translation>حجم رسالة الاختبار أقل من 2 كيلوبايت، والخادم لا يقبل هذا القدر.</translation>
    </message>
    <message>
        <source>The server takes messages of at most {size}; the test message has less than 2 kB.</source>
        <extracomment>verdict.message.too_large.tested.advice.1</extracomment>
        <translation>يقبل الخادم رسائل لا تتجاوز {size}؛ وحجم رسالة الاختبار أقل من 2 كيلوبايت.</translation>
    </message>
    <message>
        <source>For your own mail, use smaller attachments, or send a link instead.</source>
        <extracomment>verdict.message.too_large.tested.advice.2</extracomment>
        <translation>في بريدك أنت، استخدم مرفقات أصغر، أو أرسل رابطًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Ask your provider why the limit is so low: {reply}</source>
        <extracomment>verdict.message.too_large.tested.advice.3</extracomment>
        <translation>اسأل مزوّدك لماذا الحد منخفض إلى هذه الدرجة: {reply}</translation>
    </message>
    <message>
        <source>The server refused the message</source>
        <extracomment>verdict.message.rejected.headline</extracomment>
        <translation>رفض الخادم الرسالة</translation>
    </message>
    <message>
        <source>It did not like the content or the headers of the message. Your settings work; this is no fault of theirs.</source>
        <extracomment>verdict.message.rejected.explanation</extracomment>
        <translation>لم يعجبه محتوى الرسالة أو ترويساتها. إعداداتك تعمل؛ ليس الخطأ فيها.</translation>
    </message>
    <message>
        <source>Your settings work: send a mail with another text and subject from your mail app, with the same settings.</source>
        <extracomment>verdict.message.rejected.advice.2</extracomment>
        <translation>إعداداتك تعمل: أرسل من تطبيق بريدك رسالة بنص وموضوع آخرين وبالإعدادات نفسها.</translation>
    </message>
    <message>
        <source>If that is refused too, ask your provider and quote what the server said.</source>
        <extracomment>verdict.message.rejected.advice.3</extracomment>
        <translation>إن رُفضت هي أيضًا، فاسأل مزوّدك واذكر له ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The limit of {provider} for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.1</extracomment>
        <translation>بلغتَ حد الإرسال لدى {provider}</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <extracomment>verdict.account.limit_exceeded.headline.2</extracomment>
        <translation>بلغتَ حد الإرسال</translation>
    </message>
    <message>
        <source>The account, or the server, has sent as much as it may for now. Your settings are right and need not be changed.</source>
        <extracomment>verdict.account.limit_exceeded.explanation</extracomment>
        <translation>أرسل الحساب، أو الخادم، كل ما يُسمح له به حاليًا. إعداداتك صحيحة ولا حاجة إلى تغييرها.</translation>
    </message>
    <message>
        <source>Wait before you send again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.1</extracomment>
        <translation>انتظر قبل أن ترسل من جديد؛ يذكر الخادم هذه المدة: «{wait_for}».</translation>
    </message>
    <message>
        <source>Wait before you send again: limits often count for an hour or a day.</source>
        <extracomment>verdict.account.limit_exceeded.advice.1.2</extracomment>
        <translation>انتظر قبل أن ترسل من جديد: كثيرًا ما تُحسب الحدود لكل ساعة أو لكل يوم.</translation>
    </message>
    <message>
        <source>A program that sends often should send more slowly, over one connection at a time.</source>
        <extracomment>verdict.account.limit_exceeded.advice.2</extracomment>
        <translation>البرنامج الذي يرسل كثيرًا ينبغي أن يرسل أبطأ، وعلى اتصال واحد في كل مرة.</translation>
    </message>
    <message>
        <source>If you need more every day, ask your provider for a higher limit or a larger plan.</source>
        <extracomment>verdict.account.limit_exceeded.advice.3</extracomment>
        <translation>إن كنت تحتاج كل يوم إلى أكثر، فاطلب من مزوّدك حدًّا أعلى أو باقة أكبر.</translation>
    </message>
    <message>
        <source>{provider} does not let this account send</source>
        <extracomment>verdict.account.restricted.headline.1</extracomment>
        <translation>لا يسمح {provider} لهذا الحساب بالإرسال</translation>
    </message>
    <message>
        <source>This account may not send</source>
        <extracomment>verdict.account.restricted.headline.2</extracomment>
        <translation>لا يُسمح لهذا الحساب بالإرسال</translation>
    </message>
    <message>
        <source>The sign-in works, but the account may not send: it is not activated yet, still in a trial mode (sandbox), or blocked. Neither waiting nor other settings will help.</source>
        <extracomment>verdict.account.restricted.explanation</extracomment>
        <translation>تسجيل الدخول يعمل، لكن لا يُسمح للحساب بالإرسال: لم يُفعَّل بعد، أو ما زال في وضع تجريبي (sandbox)، أو محظور. لن يفيد الانتظار ولا تغيير الإعدادات.</translation>
    </message>
    <message>
        <source>Sign in at {provider} with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.1</extracomment>
        <translation>سجّل الدخول لدى {provider} من متصفح وافعل ما يطلبه: تفعيل الحساب أو تأكيده أو رفع الحظر عنه.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website with a browser and do what it asks: activate, confirm or unblock the account.</source>
        <extracomment>verdict.account.restricted.advice.1.2</extracomment>
        <translation>سجّل الدخول في موقع مزوّدك من متصفح وافعل ما يطلبه: تفعيل الحساب أو تأكيده أو رفع الحظر عنه.</translation>
    </message>
    <message>
        <source>With a sending service, ask it to end the trial mode (sandbox), or enter the recipient as one who is allowed.</source>
        <extracomment>verdict.account.restricted.advice.2</extracomment>
        <translation>مع خدمة إرسال، اطلب منها إنهاء الوضع التجريبي (sandbox)، أو أضف المستلم إلى المسموح بهم.</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote what the server said: {reply}</source>
        <extracomment>verdict.account.restricted.advice.3.1</extracomment>
        <translation>إن لم تجد هناك سببًا، فاسأل قسم الدعم واذكر له ما قاله الخادم: {reply}</translation>
    </message>
    <message>
        <source>If you find no reason there, ask its support and quote the error message.</source>
        <extracomment>verdict.account.restricted.advice.3.2</extracomment>
        <translation>إن لم تجد هناك سببًا، فاسأل قسم الدعم وانقل له رسالة الخطأ.</translation>
    </message>
    <message>
        <source>The message may or may not arrive</source>
        <extracomment>verdict.delivery.unknown.headline</extracomment>
        <translation>قد تصل الرسالة وقد لا تصل</translation>
    </message>
    <message>
        <source>The server never confirmed that it took the message. It will not be sent again automatically.</source>
        <extracomment>verdict.delivery.unknown.explanation</extracomment>
        <translation>لم يؤكد الخادم استلام الرسالة. ولن تُرسَل مرة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>Look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.1</extracomment>
        <translation>ابحث عن الرسالة لدى {recipient}، وفي مجلد الرسائل غير المرغوب فيها أيضًا.</translation>
    </message>
    <message>
        <source>Look for the message where it was to arrive, in the spam folder too.</source>
        <extracomment>verdict.delivery.unknown.advice.1.2</extracomment>
        <translation>ابحث عن الرسالة حيث كان ينبغي أن تصل، وفي مجلد الرسائل غير المرغوب فيها أيضًا.</translation>
    </message>
    <message>
        <source>Test again only when you know whether it has arrived; by itself it will not be sent again.</source>
        <extracomment>verdict.delivery.unknown.advice.2</extracomment>
        <translation>لا تُعد الاختبار إلا بعد أن تعرف هل وصلت؛ فهي لن تُرسَل من تلقاء نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Your password would be readable</source>
        <extracomment>verdict.auth.withheld.headline</extracomment>
        <translation>كانت كلمة مرورك ستُرسَل مكشوفة</translation>
    </message>
    <message>
        <source>Without encryption anyone on the network can read it. Your password was not sent.</source>
        <extracomment>verdict.auth.withheld.explanation</extracomment>
        <translation>بلا تشفير يستطيع أي شخص على الشبكة قراءتها. لم تُرسَل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, which was seen to work up to signing in.</source>
        <extracomment>verdict.auth.withheld.advice.1.1</extracomment>
        <translation>اختر المنفذ {other_port} مع {other_encryption}، فقد لوحظ أنه يعمل حتى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Choose an encrypted port that your provider offers: 587 with STARTTLS, or 465 with TLS from the start.</source>
        <extracomment>verdict.auth.withheld.advice.1.2</extracomment>
        <translation>اختر منفذًا مشفّرًا يعرضه مزوّدك: 587 مع STARTTLS، أو 465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Your password was not sent; send it without encryption only to a server on this computer or in a network you trust.</source>
        <extracomment>verdict.auth.withheld.advice.2
----------
verdict.auth.withheld.starttls.advice.2</extracomment>
        <translation>لم تُرسَل كلمة مرورك؛ لا ترسلها بلا تشفير إلا إلى خادم على هذا الكمبيوتر أو في شبكة تثق بها.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it on port {port}.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.1</extracomment>
        <translation>اختر STARTTLS: يعرضه الخادم على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS: the server offers it.</source>
        <extracomment>verdict.auth.withheld.starttls.advice.1.2</extracomment>
        <translation>اختر STARTTLS: يعرضه الخادم.</translation>
    </message>
    <message>
        <source>This server offers no sign-in here</source>
        <extracomment>verdict.auth.not_offered.headline</extracomment>
        <translation>لا يعرض هذا الخادم تسجيل الدخول هنا</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port}, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.1</extracomment>
        <translation>لا يعرض {host} تسجيل الدخول على المنفذ {port}، فلا يمكن استخدام كلمة مرور هناك.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on this port, so no password can be used there.</source>
        <extracomment>verdict.auth.not_offered.explanation.2</extracomment>
        <translation>لا يعرض الخادم تسجيل الدخول على هذا المنفذ، فلا يمكن استخدام كلمة مرور هناك.</translation>
    </message>
    <message>
        <source>To send with your account, use {known_host}, port {provider_port}, with {provider_encryption}: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.1</extracomment>
        <translation>للإرسال بحسابك، استخدم {known_host}، المنفذ {provider_port}، مع {provider_encryption}: هذا ما يذكره {provider} للإرسال.</translation>
    </message>
    <message>
        <source>To send with your account, use port {known_port} with {provider_encryption} of this server: {provider} names that for sending.</source>
        <extracomment>verdict.auth.not_offered.advice.1.2</extracomment>
        <translation>للإرسال بحسابك، استخدم المنفذ {known_port} مع {provider_encryption} لهذا الخادم: هذا ما يذكره {provider} للإرسال.</translation>
    </message>
    <message>
        <source>To send with your account, use the server and port that your provider lists for sending: usually 587 with STARTTLS or 465 with TLS.</source>
        <extracomment>verdict.auth.not_offered.advice.1.3</extracomment>
        <translation>للإرسال بحسابك، استخدم الخادم والمنفذ اللذين يذكرهما مزوّدك للإرسال: عادة 587 مع STARTTLS أو 465 مع TLS.</translation>
    </message>
    <message>
        <source>If this server takes mail from your network without sign-in, leave user name and password empty.</source>
        <extracomment>verdict.auth.not_offered.advice.2
----------
verdict.auth.not_offered.unencrypted.advice.2</extracomment>
        <translation>إن كان هذا الخادم يقبل البريد من شبكتك دون تسجيل دخول، فاترك اسم المستخدم وكلمة المرور فارغين.</translation>
    </message>
    <message>
        <source>Port {port} takes mail without sign-in, usually only from other servers. No password can be used there.</source>
        <extracomment>verdict.auth.not_offered.relay.explanation</extracomment>
        <translation>يقبل المنفذ {port} البريد دون تسجيل دخول، وعادة من خوادم أخرى فقط. لا يمكن استخدام كلمة مرور هناك.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in on port {port} without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.1</extracomment>
        <translation>لا يعرض {host} تسجيل الدخول على المنفذ {port} بلا تشفير. خوادم كثيرة لا تعرضه إلا بعد التشفير.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without encryption. Many servers offer it only after encryption.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.explanation.2</extracomment>
        <translation>لا يعرض الخادم تسجيل الدخول بلا تشفير. خوادم كثيرة لا تعرضه إلا بعد التشفير.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS from the start, usually port 587 or 465: sign-in is often offered only then.</source>
        <extracomment>verdict.auth.not_offered.unencrypted.advice.1</extracomment>
        <translation>اختر STARTTLS أو TLS من البداية، والمنفذ عادة 587 أو 465: كثيرًا ما لا يُعرض تسجيل الدخول إلا عندئذ.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but that did not happen.</source>
        <extracomment>verdict.auth.missing.explanation</extracomment>
        <translation>يريد أن تسجّل الدخول أولًا، لكن ذلك لم يحدث.</translation>
    </message>
    <message>
        <source>The mail app did not sign in: switch on sign-in (“authentication”) for the outgoing server, and enter your user name and your password there.</source>
        <extracomment>verdict.auth.missing.advice.1</extracomment>
        <translation>لم يسجّل تطبيق البريد الدخول: فعّل تسجيل الدخول («المصادقة») لخادم البريد الصادر، وأدخل هناك اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>User name and password are usually the same as for reading mail.</source>
        <extracomment>verdict.auth.missing.advice.2</extracomment>
        <translation>اسم المستخدم وكلمة المرور هما عادة نفسهما المستخدمان لقراءة البريد.</translation>
    </message>
    <message>
        <source>It wants you to sign in first ({reply_code}), but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.1</extracomment>
        <translation>يريد أن تسجّل الدخول أولًا ({reply_code})، لكن هذا الاختبار لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>It wants you to sign in first, but this test did not sign in.</source>
        <extracomment>verdict.auth.missing.tested.explanation.2</extracomment>
        <translation>يريد أن تسجّل الدخول أولًا، لكن هذا الاختبار لم يسجّل الدخول.</translation>
    </message>
    <message>
        <source>This test did not sign in: enter your user name and your password, and test again.</source>
        <extracomment>verdict.auth.missing.tested.advice.1</extracomment>
        <translation>لم يسجّل هذا الاختبار الدخول: أدخل اسم المستخدم وكلمة المرور ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>In your mail app, switch on sign-in for the outgoing server too.</source>
        <extracomment>verdict.auth.missing.tested.advice.2</extracomment>
        <translation>في تطبيق بريدك، فعّل تسجيل الدخول لخادم البريد الصادر أيضًا.</translation>
    </message>
    <message>
        <source>There is no common way to sign in</source>
        <extracomment>verdict.auth.mechanism_unsupported.headline</extracomment>
        <translation>لا توجد طريقة مشتركة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>The server offers other ways to sign in than the one that was to be used. Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.explanation</extracomment>
        <translation>يعرض الخادم طرقًا لتسجيل الدخول غير الطريقة المطلوبة. الخادم والمنفذ سليمان.</translation>
    </message>
    <message>
        <source>The server offers {mechanisms}: your mail app has to use what is named there.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.1</extracomment>
        <translation>يعرض الخادم {mechanisms}: على تطبيق بريدك أن يستخدم ما ذُكر هنا.</translation>
    </message>
    <message>
        <source>Set your mail app to another way to sign in (“authentication method”), one that the server offers.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.1.2</extracomment>
        <translation>اضبط تطبيق بريدك على طريقة أخرى لتسجيل الدخول («طريقة المصادقة») يعرضها الخادم.</translation>
    </message>
    <message>
        <source>Choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.2</extracomment>
        <translation>اختر إحدى هذه الطرق لتسجيل الدخول: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>If your mail app can do none that the server offers, ask your provider for another way to sign in.</source>
        <extracomment>verdict.auth.mechanism_unsupported.advice.3</extracomment>
        <translation>إن كان تطبيق بريدك لا يستطيع أيًّا مما يعرضه الخادم، فاسأل مزوّدك عن طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server lists {mechanism} as a way to sign in, but refused it ({reply_code}). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.refused.explanation</extracomment>
        <translation>يذكر الخادم {mechanism} ضمن طرق تسجيل الدخول، لكنه رفضها ({reply_code}). الخادم والمنفذ سليمان.</translation>
    </message>
    <message>
        <source>This provider uses browser sign-in</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.headline
----------
verdict.auth.oauth_required.headline.2</extracomment>
        <translation>يستخدم هذا المزوّد تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>It offers only {mechanisms}, which take an access token (OAuth). Server and port are fine.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.explanation</extracomment>
        <translation>لا يعرض إلا {mechanisms}، وهذا يحتاج إلى رمز وصول (OAuth). الخادم والمنفذ سليمان.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to this provider through the browser: the server offers only {mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.1</extracomment>
        <translation>استخدم تطبيق بريد يسجّل الدخول لدى هذا المزوّد عبر المتصفح: لا يعرض الخادم إلا {mechanisms}.</translation>
    </message>
    <message>
        <source>To test it here, give an access token and choose one of these as the sign-in method: {usable_mechanisms}.</source>
        <extracomment>verdict.auth.mechanism_unsupported.oauth.advice.2</extracomment>
        <translation>لاختبار ذلك هنا، أدخل رمز وصول واختر إحدى هذه الطرق لتسجيل الدخول: {usable_mechanisms}.</translation>
    </message>
    <message>
        <source>The server did not accept the password</source>
        <extracomment>verdict.auth.bad_credentials.headline</extracomment>
        <translation>لم يقبل الخادم كلمة المرور</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong.</source>
        <extracomment>verdict.auth.bad_credentials.explanation</extracomment>
        <translation>الاتصال سليم، لكن رُفض تسجيل الدخول. اسم المستخدم أو كلمة المرور خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>Type user name and password again, and check that neither is empty or has a blank at an end.</source>
        <extracomment>verdict.auth.bad_credentials.advice.1</extracomment>
        <translation>اكتب اسم المستخدم وكلمة المرور من جديد، وتحقّق من أن أيًّا منهما ليس فارغًا وليست فيه مسافة في بدايته أو نهايته.</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}, and yours was “{wrong_username}”.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.1
----------
verdict.auth.wrong_login_kind.advice.1.1</extracomment>
        <translation>يطلب {provider} أن يكون اسم المستخدم {username_form}، وقد كان لديك «{wrong_username}».</translation>
    </message>
    <message>
        <source>The user name was “{bare_username}”: most providers want your full e-mail address.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.2
----------
verdict.auth.wrong_login_kind.advice.1.2</extracomment>
        <translation>كان اسم المستخدم «{bare_username}»: يطلب معظم المزوّدين عنوان بريدك الإلكتروني الكامل.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the full address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.3</extracomment>
        <translation>كان اسم المستخدم «{full_username}»: يجب أن يكون العنوان الكامل للحساب نفسه، لا عنوانًا بديلًا (alias).</translation>
    </message>
    <message>
        <source>As the user name, {provider} wants {username_form}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.4
----------
verdict.auth.wrong_login_kind.advice.1.4</extracomment>
        <translation>يطلب {provider} أن يكون اسم المستخدم {username_form}.</translation>
    </message>
    <message>
        <source>As the user name, most providers want the full e-mail address of the account itself, not an alias.</source>
        <extracomment>verdict.auth.bad_credentials.advice.2.5
----------
verdict.auth.wrong_login_kind.advice.1.5</extracomment>
        <translation>يطلب معظم المزوّدين أن يكون اسم المستخدم عنوان البريد الإلكتروني الكامل للحساب نفسه، لا عنوانًا بديلًا (alias).</translation>
    </message>
    <message>
        <source>Compare both with what {service} shows for SMTP on its website (console).</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.1</extracomment>
        <translation>قارن الاثنين بما يعرضه {service} للإرسال عبر SMTP في موقعه (console).</translation>
    </message>
    <message>
        <source>Sign in on the website of {provider} (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.2</extracomment>
        <translation>سجّل الدخول في موقع {provider} (بريد الويب) باسم المستخدم وكلمة المرور نفسيهما لتعرف هل هما صحيحان.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) with the same user name and password, to see whether they are right.</source>
        <extracomment>verdict.auth.bad_credentials.advice.3.3</extracomment>
        <translation>سجّل الدخول في موقع مزوّدك (بريد الويب) باسم المستخدم وكلمة المرور نفسيهما لتعرف هل هما صحيحان.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make {app_secret} at {secret_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.1</extracomment>
        <translation>مع التحقق بخطوتين، أنشئ {app_secret} في {secret_page} وأدخل ذلك في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password at {app_page} and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.2</extracomment>
        <translation>مع التحقق بخطوتين، أنشئ كلمة مرور تطبيق في {app_page} وأدخلها في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {service_secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.3</extracomment>
        <translation>في حقل كلمة المرور يقبل {provider} {service_secret}؛ انظر {secret_page}.</translation>
    </message>
    <message>
        <source>With two-step sign-in, make an app password on your provider’s website and enter it as the password.</source>
        <extracomment>verdict.auth.bad_credentials.advice.4.4</extracomment>
        <translation>مع التحقق بخطوتين، أنشئ كلمة مرور تطبيق في موقع مزوّدك وأدخلها في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused. The user name or the password is probably wrong, or made for something else than SMTP.</source>
        <extracomment>verdict.auth.bad_credentials.service.explanation</extracomment>
        <translation>الاتصال سليم، لكن رُفض تسجيل الدخول. اسم المستخدم أو كلمة المرور خطأ على الأرجح، أو أُنشئا لشيء غير SMTP.</translation>
    </message>
    <message>
        <source>The connection is fine and encrypted, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.encrypted.explanation</extracomment>
        <translation>الاتصال سليم ومشفّر، لكن رُفض تسجيل الدخول ({reply_code}). مع التحقق بخطوتين تحتاج إلى كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>The connection is fine, but the sign-in was refused ({reply_code}). With two-step sign-in you need an app password.</source>
        <extracomment>verdict.auth.bad_credentials.coded.explanation</extracomment>
        <translation>الاتصال سليم، لكن رُفض تسجيل الدخول ({reply_code}). مع التحقق بخطوتين تحتاج إلى كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>The server wants another user name or another kind of password</source>
        <extracomment>verdict.auth.wrong_login_kind.headline</extracomment>
        <translation>يطلب الخادم اسم مستخدم آخر أو نوعًا آخر من كلمات المرور</translation>
    </message>
    <message>
        <source>The sign-in was refused, and what was entered is probably right for something else: another service, another server, or an alias instead of the account.</source>
        <extracomment>verdict.auth.wrong_login_kind.explanation</extracomment>
        <translation>رُفض تسجيل الدخول، وما أُدخل صحيح على الأرجح لشيء آخر: خدمة أخرى، أو خادم آخر، أو عنوان بديل بدلًا من الحساب.</translation>
    </message>
    <message>
        <source>The user name was “{full_username}”: it must be the name of the account itself, not an alias.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.1.3</extracomment>
        <translation>كان اسم المستخدم «{full_username}»: يجب أن يكون اسم الحساب نفسه، لا عنوانًا بديلًا (alias).</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {secret}; see {secret_page}.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.1</extracomment>
        <translation>في حقل كلمة المرور يقبل {provider} {secret}؛ انظر {secret_page}.</translation>
    </message>
    <message>
        <source>As the password, {provider} takes {website_secret}, which you get on its website after signing in.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.2</extracomment>
        <translation>في حقل كلمة المرور يقبل {provider} {website_secret}، ويمكنك الحصول على ذلك في موقعه بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sending services want the user name and the password for SMTP that their website (console) shows, not the account’s password or a key for something else.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.2.4</extracomment>
        <translation>تطلب خدمات الإرسال اسم المستخدم وكلمة المرور المعروضين في موقعها (console) للإرسال عبر SMTP، لا كلمة مرور الحساب ولا مفتاحًا لشيء آخر.</translation>
    </message>
    <message>
        <source>Check that user name and password belong to this server: some services have separate ones for each region.</source>
        <extracomment>verdict.auth.wrong_login_kind.advice.3</extracomment>
        <translation>تحقّق من أن اسم المستخدم وكلمة المرور يخصان هذا الخادم: لبعض الخدمات بيانات مختلفة لكل منطقة.</translation>
    </message>
    <message>
        <source>Try your full e-mail address as the user name</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.headline</extracomment>
        <translation>جرّب عنوان بريدك الإلكتروني الكامل اسمًا للمستخدم</translation>
    </message>
    <message>
        <source>The sign-in was refused for “{username}”. Server and connection are fine.</source>
        <extracomment>verdict.auth.wrong_login_kind.full_address.explanation</extracomment>
        <translation>رُفض تسجيل الدخول باسم «{username}». الخادم والاتصال سليمان.</translation>
    </message>
    <message>
        <source>You need {app_secret}</source>
        <extracomment>verdict.auth.app_password_required.headline.1</extracomment>
        <translation>تحتاج إلى {app_secret}</translation>
    </message>
    <message>
        <source>You need an app password</source>
        <extracomment>verdict.auth.app_password_required.headline.2</extracomment>
        <translation>تحتاج إلى كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>{provider} does not accept the ordinary password from mail apps. It wants {app_secret}, made only for them.</source>
        <extracomment>verdict.auth.app_password_required.explanation.1</extracomment>
        <translation>لا يقبل {provider} كلمة المرور العادية من تطبيقات البريد. بل يطلب {app_secret} لهذه التطبيقات وحدها.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. {provider} wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.2</extracomment>
        <translation>كلمة مرورك العادية غير مقبولة هنا. يطلب {provider} كلمة مرور منفصلة لتطبيقات البريد.</translation>
    </message>
    <message>
        <source>Your ordinary password is not accepted here. Your provider wants a separate password for mail apps.</source>
        <extracomment>verdict.auth.app_password_required.explanation.3</extracomment>
        <translation>كلمة مرورك العادية غير مقبولة هنا. يطلب مزوّدك كلمة مرور منفصلة لتطبيقات البريد.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too at {smtp_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.1</extracomment>
        <translation>لدى {provider}، فعّل أولًا التحقق بخطوتين، وكذلك الوصول عبر SMTP في {smtp_page}.</translation>
    </message>
    <message>
        <source>At {provider}, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.2</extracomment>
        <translation>لدى {provider}، فعّل أولًا التحقق بخطوتين، وكذلك الوصول عبر SMTP إن كان له خيار.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on two-step sign-in first, and SMTP access too if there is a switch for it.</source>
        <extracomment>verdict.auth.app_password_required.advice.1.3</extracomment>
        <translation>في موقع مزوّدك، فعّل أولًا التحقق بخطوتين، وكذلك الوصول عبر SMTP إن كان له خيار.</translation>
    </message>
    <message>
        <source>Then create {app_secret} at {secret_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.1
----------
verdict.auth.app_password_required.code.advice.2.1</extracomment>
        <translation>ثم أنشئ {app_secret} في {secret_page}.</translation>
    </message>
    <message>
        <source>Then create an app password at {app_page}.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.2</extracomment>
        <translation>ثم أنشئ كلمة مرور تطبيق في {app_page}.</translation>
    </message>
    <message>
        <source>Then create an app password there, in the security settings; some providers call it authorisation code.</source>
        <extracomment>verdict.auth.app_password_required.advice.2.3</extracomment>
        <translation>ثم أنشئ هناك كلمة مرور تطبيق، في إعدادات الأمان؛ ويسميها بعض المزوّدين رمز التفويض.</translation>
    </message>
    <message>
        <source>Enter it as the password, because mail apps cannot use the ordinary one.</source>
        <extracomment>verdict.auth.app_password_required.advice.3
----------
verdict.auth.app_password_required.code.advice.3</extracomment>
        <translation>أدخل ذلك في حقل كلمة المرور، لأن تطبيقات البريد لا تستطيع استخدام كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>The server said, often with the page to go to: {reply}</source>
        <extracomment>verdict.auth.app_password_required.advice.4
----------
verdict.auth.app_password_required.code.advice.4</extracomment>
        <translation>قال الخادم، وغالبًا مع الصفحة التي يجب فتحها: {reply}</translation>
    </message>
    <message>
        <source>Switch on SMTP access at {smtp_page} first, and two-step sign-in too if {provider} asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.1</extracomment>
        <translation>فعّل أولًا الوصول عبر SMTP في {smtp_page}، وكذلك التحقق بخطوتين إن طلبه {provider}.</translation>
    </message>
    <message>
        <source>On the website of {provider}, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.2</extracomment>
        <translation>في موقع {provider}، فعّل أولًا الوصول عبر SMTP، وكذلك التحقق بخطوتين إن طلبه.</translation>
    </message>
    <message>
        <source>On your provider’s website, switch on SMTP access first, and two-step sign-in too if it asks for it.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.1.3</extracomment>
        <translation>في موقع مزوّدك، فعّل أولًا الوصول عبر SMTP، وكذلك التحقق بخطوتين إن طلبه.</translation>
    </message>
    <message>
        <source>Then create {app_secret} there.</source>
        <extracomment>verdict.auth.app_password_required.code.advice.2.2</extracomment>
        <translation>ثم أنشئ هناك {app_secret}.</translation>
    </message>
    <message>
        <source>{provider} accepts no passwords from mail apps</source>
        <extracomment>verdict.auth.oauth_required.headline.1</extracomment>
        <translation>لا يقبل {provider} كلمات مرور من تطبيقات البريد</translation>
    </message>
    <message>
        <source>No password works here any more, not even an app password: only sign-in by browser (OAuth) does. Server and encryption are fine.</source>
        <extracomment>verdict.auth.oauth_required.explanation</extracomment>
        <translation>لم تعد تنفع هنا أي كلمة مرور، ولا حتى كلمة مرور تطبيق: بل تسجيل الدخول عبر المتصفح (OAuth) فقط. الخادم والتشفير سليمان.</translation>
    </message>
    <message>
        <source>Use a mail app that signs in to {provider} through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.1</extracomment>
        <translation>استخدم تطبيق بريد يسجّل الدخول لدى {provider} عبر المتصفح (OAuth 2)، ويسمى غالبًا «تسجيل الدخول باستخدام Microsoft» أو «تسجيل الدخول باستخدام Google».</translation>
    </message>
    <message>
        <source>Use a mail app that signs in through the browser (OAuth 2), often called “Sign in with Microsoft” or “Sign in with Google”.</source>
        <extracomment>verdict.auth.oauth_required.advice.1.2</extracomment>
        <translation>استخدم تطبيق بريد يسجّل الدخول عبر المتصفح (OAuth 2)، ويسمى غالبًا «تسجيل الدخول باستخدام Microsoft» أو «تسجيل الدخول باستخدام Google».</translation>
    </message>
    <message>
        <source>For a program or a device that cannot do that, send through another provider or a sending service.</source>
        <extracomment>verdict.auth.oauth_required.advice.2</extracomment>
        <translation>لبرنامج أو جهاز لا يستطيع ذلك، أرسل عبر مزوّد آخر أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, ask its administrator which way is open; passwords and app passwords do not work.</source>
        <extracomment>verdict.auth.oauth_required.advice.3</extracomment>
        <translation>إن كانت شركة أو مدرسة تدير الحساب، فاسأل مسؤول النظام فيها عن الطريقة المتاحة؛ فكلمات المرور وكلمات مرور التطبيقات لا تنفع.</translation>
    </message>
    <message>
        <source>{provider} has mail apps switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.1</extracomment>
        <translation>عطّل {provider} تطبيقات البريد لهذا الحساب</translation>
    </message>
    <message>
        <source>Mail apps are switched off for this account</source>
        <extracomment>verdict.auth.smtp_disabled.headline.2</extracomment>
        <translation>تطبيقات البريد معطّلة لهذا الحساب</translation>
    </message>
    <message>
        <source>SMTP, the way mail apps send, is switched off for this account or its organisation, and it can be switched on. User name and password may be right.</source>
        <extracomment>verdict.auth.smtp_disabled.explanation</extracomment>
        <translation>بروتوكول SMTP الذي ترسل به تطبيقات البريد معطّل لهذا الحساب أو لمؤسسته، ويمكن تفعيله. قد يكون اسم المستخدم وكلمة المرور صحيحين.</translation>
    </message>
    <message>
        <source>Switch on SMTP for the account at {smtp_page}, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.1</extracomment>
        <translation>فعّل SMTP للحساب في {smtp_page}، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Sign in on your provider’s website (webmail) and switch on SMTP in the settings, often called “POP3, IMAP and SMTP access”, then test again.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.1.2</extracomment>
        <translation>سجّل الدخول في موقع مزوّدك (بريد الويب) وفعّل SMTP في الإعدادات، ويسمى غالبًا «الوصول عبر POP3 وIMAP وSMTP»، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If a company or a school runs the account, an administrator has to allow it: with Microsoft 365 it is “Authenticated SMTP” for the mailbox, in the admin centre.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.2</extracomment>
        <translation>إن كانت شركة أو مدرسة تدير الحساب، فعلى مسؤول النظام السماح بذلك: في Microsoft 365 هو الخيار «Authenticated SMTP» لصندوق البريد، في مركز الإدارة.</translation>
    </message>
    <message>
        <source>Afterwards {provider} may want {app_secret} instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.1</extracomment>
        <translation>بعد ذلك قد يطلب {provider} {app_secret} بدلًا من كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: once {provider} has SMTP switched on, they may be accepted.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.2</extracomment>
        <translation>اترك اسم المستخدم وكلمة المرور كما هما: بعد تفعيل SMTP لدى {provider} قد يُقبلان.</translation>
    </message>
    <message>
        <source>Some providers then want an app password instead of the ordinary one.</source>
        <extracomment>verdict.auth.smtp_disabled.advice.3.3</extracomment>
        <translation>يطلب بعض المزوّدين بعد ذلك كلمة مرور تطبيق بدلًا من كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>{provider} wants you to sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.1</extracomment>
        <translation>يريد {provider} أن تسجّل الدخول أولًا من متصفح</translation>
    </message>
    <message>
        <source>Sign in with a browser first</source>
        <extracomment>verdict.auth.web_login_required.headline.2</extracomment>
        <translation>سجّل الدخول أولًا من متصفح</translation>
    </message>
    <message>
        <source>The provider does not trust this sign-in yet and wants you to confirm that it is you. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.explanation</extracomment>
        <translation>لا يثق المزوّد بعد بتسجيل الدخول هذا، ويريد أن تؤكد أنك صاحب الحساب. الخادم والمنفذ والتشفير صحيحة.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.1</extracomment>
        <translation>سجّل الدخول إلى حسابك لدى {provider} من متصفح، وأكِّد ما يطلبه أو افتح القفل.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks.</source>
        <extracomment>verdict.auth.web_login_required.advice.1.2</extracomment>
        <translation>سجّل الدخول إلى حسابك في موقع مزوّدك من متصفح، وأكِّد ما يطلبه أو افتح القفل.</translation>
    </message>
    <message>
        <source>Then test again, within a few minutes if you can.</source>
        <extracomment>verdict.auth.web_login_required.advice.2
----------
verdict.auth.web_login_required.password.advice.2</extracomment>
        <translation>ثم أعد الاختبار، خلال بضع دقائق إن أمكن.</translation>
    </message>
    <message>
        <source>If it is still refused, make {app_secret} at {secret_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.1
----------
verdict.auth.web_login_required.password.advice.3.1</extracomment>
        <translation>إن ظل مرفوضًا، فأنشئ {app_secret} في {secret_page} وأدخل ذلك في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password at {app_page} and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.2
----------
verdict.auth.web_login_required.password.advice.3.2</extracomment>
        <translation>إن ظل مرفوضًا، فأنشئ كلمة مرور تطبيق في {app_page} وأدخلها في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>If it is still refused, make an app password on your provider’s website and enter that as the password.</source>
        <extracomment>verdict.auth.web_login_required.advice.3.3
----------
verdict.auth.web_login_required.password.advice.3.3</extracomment>
        <translation>إن ظل مرفوضًا، فأنشئ كلمة مرور تطبيق في موقع مزوّدك وأدخلها في حقل كلمة المرور.</translation>
    </message>
    <message>
        <source>The provider wants a stronger or newer password before a mail app may sign in. Server, port and encryption are right.</source>
        <extracomment>verdict.auth.web_login_required.password.explanation</extracomment>
        <translation>يطلب المزوّد كلمة مرور أقوى أو أحدث قبل أن يُسمح لتطبيق بريد بتسجيل الدخول. الخادم والمنفذ والتشفير صحيحة.</translation>
    </message>
    <message>
        <source>Sign in to your account at {provider} with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.1</extracomment>
        <translation>سجّل الدخول إلى حسابك لدى {provider} من متصفح، وأكِّد ما يطلبه أو افتح القفل: عيّن كلمة مرور جديدة أطول.</translation>
    </message>
    <message>
        <source>Sign in to your account on your provider’s website with a browser, and confirm or unlock what it asks: set a new, longer password.</source>
        <extracomment>verdict.auth.web_login_required.password.advice.1.2</extracomment>
        <translation>سجّل الدخول إلى حسابك في موقع مزوّدك من متصفح، وأكِّد ما يطلبه أو افتح القفل: عيّن كلمة مرور جديدة أطول.</translation>
    </message>
    <message>
        <source>The server did not accept the access token</source>
        <extracomment>verdict.auth.oauth_token.headline</extracomment>
        <translation>لم يقبل الخادم رمز الوصول</translation>
    </message>
    <message>
        <source>The token has probably expired, is for another mailbox, or was not made for sending mail. The connection is fine.</source>
        <extracomment>verdict.auth.oauth_token.explanation</extracomment>
        <translation>على الأرجح انتهت صلاحية الرمز، أو هو لصندوق بريد آخر، أو لم يُنشأ لإرسال البريد. الاتصال سليم.</translation>
    </message>
    <message>
        <source>Sign in again at your provider to get a fresh token for the right mailbox.</source>
        <extracomment>verdict.auth.oauth_token.advice.1</extracomment>
        <translation>سجّل الدخول من جديد لدى مزوّدك للحصول على رمز جديد لصندوق البريد الصحيح.</translation>
    </message>
    <message>
        <source>Ask for the scope for SMTP: https://mail.google.com/ at Google, https://outlook.office.com/SMTP.Send at Microsoft.</source>
        <extracomment>verdict.auth.oauth_token.advice.2</extracomment>
        <translation>اطلب الصلاحية (scope) الخاصة بـ SMTP: لدى Google هي ⁦https://mail.google.com/⁩ ولدى Microsoft هي ⁦https://outlook.office.com/SMTP.Send⁩.</translation>
    </message>
    <message>
        <source>A token for another service of the same provider, such as Microsoft Graph, is not valid for SMTP.</source>
        <extracomment>verdict.auth.oauth_token.advice.3</extracomment>
        <translation>رمز خدمة أخرى للمزوّد نفسه، مثل Microsoft Graph، غير صالح للإرسال عبر SMTP.</translation>
    </message>
    <message>
        <source>The server said about the token: {explanation}</source>
        <extracomment>verdict.auth.oauth_token.advice.4</extracomment>
        <translation>قال الخادم عن الرمز: {explanation}</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>verdict.auth.too_many_attempts.headline</extracomment>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server asked us to slow down, and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.1</extracomment>
        <translation>طلب الخادم التمهل، وذكر المدة: «{wait_for}».</translation>
    </message>
    <message>
        <source>The server asked us to slow down. Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.explanation.2</extracomment>
        <translation>طلب الخادم التمهل. انتظر بضع دقائق قبل أن تعيد الاختبار.</translation>
    </message>
    <message>
        <source>Wait before you test again; the server names this time: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.1</extracomment>
        <translation>انتظر قبل أن تعيد الاختبار؛ يذكر الخادم هذه المدة: «{wait_for}».</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says: {reply}</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.2</extracomment>
        <translation>انتظر بضع دقائق، أو المدة التي يذكرها الخادم: {reply}</translation>
    </message>
    <message>
        <source>Wait a few minutes, or as long as the server says, before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.1.3</extracomment>
        <translation>انتظر بضع دقائق، أو المدة التي يذكرها الخادم، قبل أن تعيد الاختبار.</translation>
    </message>
    <message>
        <source>Until then, close every app that keeps trying by itself, above all one with an old password.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.2</extracomment>
        <translation>حتى ذلك الحين، أغلق كل تطبيق يعيد المحاولة من تلقاء نفسه، ولا سيما ما فيه كلمة مرور قديمة.</translation>
    </message>
    <message>
        <source>Make sure that user name and password are right before the next attempt.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.3</extracomment>
        <translation>تأكد من صحة اسم المستخدم وكلمة المرور قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>A program that sends often should sign in once and reuse the connection.</source>
        <extracomment>verdict.auth.too_many_attempts.advice.4</extracomment>
        <translation>البرنامج الذي يرسل كثيرًا ينبغي أن يسجّل الدخول مرة واحدة ويعيد استخدام الاتصال.</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}), and says for how long: “{wait_for}”.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.1</extracomment>
        <translation>طلب الخادم التمهل ({reply_code})، وذكر المدة: «{wait_for}».</translation>
    </message>
    <message>
        <source>The server asked us to slow down ({reply_code}). Wait a few minutes before you test again.</source>
        <extracomment>verdict.auth.too_many_attempts.coded.explanation.2</extracomment>
        <translation>طلب الخادم التمهل ({reply_code}). انتظر بضع دقائق قبل أن تعيد الاختبار.</translation>
    </message>
    <message>
        <source>The server cannot sign anybody in right now</source>
        <extracomment>verdict.auth.temporary.headline</extracomment>
        <translation>لا يستطيع الخادم الآن تسجيل دخول أحد</translation>
    </message>
    <message>
        <source>It reported a trouble that passes. Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.explanation</extracomment>
        <translation>أبلغ عن مشكلة عابرة. قد تكون إعداداتك صحيحة.</translation>
    </message>
    <message>
        <source>Test again in a few minutes, with the same settings: they may be right.</source>
        <extracomment>verdict.auth.temporary.advice.1
----------
verdict.auth.temporary.transition.advice.2</extracomment>
        <translation>أعد الاختبار بعد بضع دقائق بالإعدادات نفسها: قد تكون صحيحة.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what the server said.</source>
        <extracomment>verdict.auth.temporary.advice.2.2</extracomment>
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك بما قاله الخادم.</translation>
    </message>
    <message>
        <source>It reported a trouble that passes ({reply_code}). Your settings may be right.</source>
        <extracomment>verdict.auth.temporary.coded.explanation</extracomment>
        <translation>أبلغ عن مشكلة عابرة ({reply_code}). قد تكون إعداداتك صحيحة.</translation>
    </message>
    <message>
        <source>Its answers do not fit the way of signing in, so it cannot be said whether the sign-in counts. The fault is on the server.</source>
        <extracomment>verdict.auth.protocol_error.explanation</extracomment>
        <translation>لا تتفق ردوده مع طريقة تسجيل الدخول، فلا يُعرف هل تم تسجيل الدخول. الخلل في الخادم.</translation>
    </message>
    <message>
        <source>Choose another sign-in method and test again.</source>
        <extracomment>verdict.auth.protocol_error.advice.1</extracomment>
        <translation>اختر طريقة أخرى لتسجيل الدخول ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>If it stays like this, tell your provider what was wrong: {reason}.</source>
        <extracomment>verdict.auth.protocol_error.advice.2.1</extracomment>
        <translation>إن بقي الأمر كذلك، فأخبر مزوّدك بالخطأ: {reason}.</translation>
    </message>
    <message>
        <source>These settings work</source>
        <extracomment>verdict.ok.headline</extracomment>
        <translation>هذه الإعدادات تعمل</translation>
    </message>
    <message>
        <source>Every step of the test succeeded.</source>
        <extracomment>verdict.ok.explanation</extracomment>
        <translation>نجحت كل خطوات الاختبار.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app: {host}, port {port}, {encryption}.</source>
        <extracomment>verdict.ok.advice.1.1</extracomment>
        <translation>استخدم الإعدادات نفسها في تطبيق بريدك: {host}، المنفذ {port}، {encryption}.</translation>
    </message>
    <message>
        <source>Use the same settings in your mail app.</source>
        <extracomment>verdict.ok.advice.1.2</extracomment>
        <translation>استخدم الإعدادات نفسها في تطبيق بريدك.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password.explanation</extracomment>
        <translation>الاتصال مشفّر بـ {version} وقبل الخادم كلمة مرورك.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your password.</source>
        <extracomment>verdict.ok.password_sender.explanation</extracomment>
        <translation>يمكنك إرسال البريد باسم {email}. الاتصال مشفّر بـ {version} وقبل الخادم كلمة مرورك.</translation>
    </message>
    <message>
        <source>The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token.explanation</extracomment>
        <translation>الاتصال مشفّر بـ {version} وقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>You can send mail as {email}. The connection is encrypted with {version} and the server accepted your access token.</source>
        <extracomment>verdict.ok.token_sender.explanation</extracomment>
        <translation>يمكنك إرسال البريد باسم {email}. الاتصال مشفّر بـ {version} وقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in, {email} as the sender and {recipient} as the recipient. The connection is encrypted with {version}, and no message was sent.</source>
        <extracomment>verdict.ok.envelope.explanation</extracomment>
        <translation>قبل الخادم تسجيل دخولك، وقبل {email} كمرسل و{recipient} كمستلم. الاتصال مشفّر بـ {version}، ولم تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <extracomment>verdict.ok.no_login.headline</extracomment>
        <translation>يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Connection and encryption work. Signing in was not tested.</source>
        <extracomment>verdict.ok.no_login.explanation</extracomment>
        <translation>الاتصال والتشفير يعملان. لم يُختبر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Signing in was not tested: enter your user name and your password to test it.</source>
        <extracomment>verdict.ok.no_login.advice.1</extracomment>
        <translation>لم يُختبر تسجيل الدخول: أدخل اسم المستخدم وكلمة المرور لاختباره.</translation>
    </message>
    <message>
        <source>Connection and encryption work, and the server accepted {email} as the sender and {recipient} as the recipient. Signing in was not tested, and no message was sent.</source>
        <extracomment>verdict.ok.no_login.envelope.explanation</extracomment>
        <translation>الاتصال والتشفير يعملان، وقبل الخادم {email} كمرسل و{recipient} كمستلم. لم يُختبر تسجيل الدخول، ولم تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>It works, but without encryption</source>
        <extracomment>verdict.ok.unencrypted.headline</extracomment>
        <translation>يعمل، لكن بلا تشفير</translation>
    </message>
    <message>
        <source>Anyone on the way could read your mail and your password.</source>
        <extracomment>verdict.ok.unencrypted.explanation</extracomment>
        <translation>كان يمكن لأي شخص في الطريق قراءة بريدك وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it on port {port}.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.1</extracomment>
        <translation>اختر STARTTLS، حتى لا يستطيع أحد في الطريق قراءة البريد وكلمة المرور: يعرضه الخادم على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Choose STARTTLS, so that nobody on the way can read mail and password: the server offers it.</source>
        <extracomment>verdict.ok.unencrypted.starttls.advice.1.2</extracomment>
        <translation>اختر STARTTLS، حتى لا يستطيع أحد في الطريق قراءة البريد وكلمة المرور: يعرضه الخادم.</translation>
    </message>
    <message>
        <source>Choose port {other_port} with {other_encryption}, so that nobody on the way can read mail and password: the server offers it there.</source>
        <extracomment>verdict.ok.unencrypted.other_port.advice.1</extracomment>
        <translation>اختر المنفذ {other_port} مع {other_encryption}، حتى لا يستطيع أحد في الطريق قراءة البريد وكلمة المرور: يعرضه الخادم هناك.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires soon</source>
        <extracomment>verdict.ok.certificate_expires_soon.headline</extracomment>
        <translation>يعمل، لكن الشهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>The server can be used today. Once the certificate has expired, mail apps will warn you or refuse to connect.</source>
        <extracomment>verdict.ok.certificate_expires_soon.explanation</extracomment>
        <translation>يمكن استخدام الخادم اليوم. وبعد انتهاء الشهادة ستحذّرك تطبيقات البريد أو ترفض الاتصال.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate in time.</source>
        <extracomment>verdict.ok.certificate_expires_soon.advice.1</extracomment>
        <translation>اطلب من مزوّدك تجديد الشهادة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>It works, but the certificate expires in less than a day</source>
        <extracomment>verdict.ok.certificate_expires_soon.today.headline</extracomment>
        <translation>يعمل، لكن الشهادة تنتهي بعد أقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} day</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.one</extracomment>
        <translation>
            <numerusform>يعمل، لكن الشهادة تنتهي اليوم</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد يوم واحد</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد يومين</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} أيام</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} يومًا</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, but the certificate expires in {count} days</source>
        <extracomment>verdict.ok.certificate_expires_soon.days.headline.other</extracomment>
        <translation>
            <numerusform>يعمل، لكن الشهادة تنتهي اليوم</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد يوم واحد</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد يومين</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} أيام</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} يومًا</numerusform>
            <numerusform>يعمل، لكن الشهادة تنتهي بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can be used today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.explanation</extracomment>
        <translation>يمكن استخدام الخادم اليوم. وبعد {not_after} ستحذّرك تطبيقات البريد أو ترفض الاتصال ما لم يجدّد المزوّد الشهادة.</translation>
    </message>
    <message>
        <source>Ask your provider to renew the certificate before {not_after}.</source>
        <extracomment>verdict.ok.certificate_expires_soon.dated.advice.1</extracomment>
        <translation>اطلب من مزوّدك تجديد الشهادة قبل {not_after}.</translation>
    </message>
    <message>
        <source>You can send mail today. After {not_after}, mail apps will warn you or refuse to connect unless the provider renews the certificate.</source>
        <extracomment>verdict.ok.certificate_expires_soon.signed_in.explanation</extracomment>
        <translation>يمكنك إرسال البريد اليوم. وبعد {not_after} ستحذّرك تطبيقات البريد أو ترفض الاتصال ما لم يجدّد المزوّد الشهادة.</translation>
    </message>
    <message>
        <source>It works, with a certificate that you trusted yourself</source>
        <extracomment>verdict.ok.certificate_exception.headline</extracomment>
        <translation>يعمل، بشهادة وثقت بها بنفسك</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.1</extracomment>
        <translation>الاتصال مشفّر، لكن لا يضمن أن هذا هو الخادم الصحيح إلا أنت: تثق بهذه الشهادة وحدها للخادم {host}، المنفذ {port}. لم يُختبر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for it. Signing in was not tested.</source>
        <extracomment>verdict.ok.certificate_exception.explanation.2</extracomment>
        <translation>الاتصال مشفّر، لكن لا يضمن أن هذا هو الخادم الصحيح إلا أنت: تثق بهذه الشهادة وحدها له. لم يُختبر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This is right for a program on this computer such as a mail bridge, or for your own server once you have compared the fingerprint.</source>
        <extracomment>verdict.ok.certificate_exception.advice.1</extracomment>
        <translation>هذا مناسب لبرنامج على هذا الكمبيوتر مثل جسر بريد، أو لخادمك أنت بعد أن تقارن البصمة.</translation>
    </message>
    <message>
        <source>Anywhere else, ask your provider for a certificate from a public authority, and trust this one no longer.</source>
        <extracomment>verdict.ok.certificate_exception.advice.2</extracomment>
        <translation>في أي حالة أخرى، اطلب من مزوّدك شهادة من جهة إصدار عامة، وألغِ الثقة بهذه.</translation>
    </message>
    <message>
        <source>The server accepted your sign-in and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for {host}, port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.signed_in.explanation</extracomment>
        <translation>قبل الخادم تسجيل دخولك والاتصال مشفّر، لكن لا يضمن أن هذا هو الخادم الصحيح إلا أنت: تثق بهذه الشهادة وحدها للخادم {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} took the test message and the connection is encrypted, but you alone vouch for this being the right server: you trust this one certificate for port {port}.</source>
        <extracomment>verdict.ok.certificate_exception.sent.explanation</extracomment>
        <translation>استلم {host} رسالة الاختبار والاتصال مشفّر، لكن لا يضمن أن هذا هو الخادم الصحيح إلا أنت: تثق بهذه الشهادة وحدها للمنفذ {port}.</translation>
    </message>
    <message>
        <source>The test ran out of time</source>
        <extracomment>verdict.protocol.timeout.hasty.headline</extracomment>
        <translation>لم يكفِ وقت الاختبار</translation>
    </message>
    <message>
        <source>The time limit of {wait} ran out during “{step}”. A server that is only slow looks the same, so this says little about the server.</source>
        <extracomment>verdict.protocol.timeout.hasty.explanation</extracomment>
        <translation>انتهت المهلة ({wait}) أثناء «{step}». ويبدو الخادم البطيء بالشكل نفسه، فلا يدل هذا على الكثير عن الخادم.</translation>
    </message>
    <message>
        <source>Set longer time limits, at least 10 seconds for each step and 60 for the whole test, and test again.</source>
        <extracomment>verdict.protocol.timeout.hasty.advice.1</extracomment>
        <translation>اضبط مهلًا أطول، 10 ثوانٍ على الأقل لكل خطوة و60 للاختبار كله، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account ({reply_code}).</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.1</extracomment>
        <translation>قبل تسجيل الدخول، لكنه لا يرسل البريد إلى نطاقات أخرى لهذا الحساب ({reply_code}).</translation>
    </message>
    <message>
        <source>It accepted the sign-in, but does not send mail to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.explanation.2</extracomment>
        <translation>قبل تسجيل الدخول، لكنه لا يرسل البريد إلى نطاقات أخرى لهذا الحساب.</translation>
    </message>
    <message>
        <source>Check that {host} is the outgoing server of your address: it does not send to other domains for this account.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.1</extracomment>
        <translation>تحقّق من أن {host} هو خادم البريد الصادر لعنوانك: فهو لا يرسل إلى نطاقات أخرى لهذا الحساب.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are: the server accepted them.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.2</extracomment>
        <translation>اترك اسم المستخدم وكلمة المرور كما هما: فقد قبلهما الخادم.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this account to send to other domains.</source>
        <extracomment>verdict.relay.denied.signed_in.advice.3</extracomment>
        <translation>اطلب من مسؤول الخادم السماح لهذا الحساب بالإرسال إلى نطاقات أخرى.</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <extracomment>verdict.sent.headline</extracomment>
        <translation>أُرسلت رسالة الاختبار</translation>
    </message>
    <message>
        <source>{host} took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.1</extracomment>
        <translation>استلم {host} الرسالة. لكنها قد تنتهي في مجلد الرسائل غير المرغوب فيها أو ترتد.</translation>
    </message>
    <message>
        <source>The server took the message. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.explanation.2</extracomment>
        <translation>استلم الخادم الرسالة. لكنها قد تنتهي في مجلد الرسائل غير المرغوب فيها أو ترتد.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look into the inbox and the spam folder of the recipient.</source>
        <extracomment>verdict.sent.advice.1</extracomment>
        <translation>استلامها لا يعني تسليمها: انظر في صندوق الوارد ومجلد الرسائل غير المرغوب فيها لدى المستلم.</translation>
    </message>
    <message>
        <source>Taken is not yet delivered: look for the message at {recipient}, in the spam folder too.</source>
        <extracomment>verdict.sent.named.advice.1</extracomment>
        <translation>استلامها لا يعني تسليمها: ابحث عن الرسالة لدى {recipient}، وفي مجلد الرسائل غير المرغوب فيها أيضًا.</translation>
    </message>
    <message>
        <source>{host} took the message for {recipient}. It can still end in the spam folder or come back.</source>
        <extracomment>verdict.sent.named.explanation</extracomment>
        <translation>استلم {host} الرسالة الموجهة إلى {recipient}. لكنها قد تنتهي في مجلد الرسائل غير المرغوب فيها أو ترتد.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <extracomment>word.date</extracomment>
        <translation>⁧{day} {month} {year}، {time} UTC⁩</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <extracomment>word.day</extracomment>
        <translation>⁧{day} {short_month} {year}⁩</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>word.pair</extracomment>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <extracomment>word.size.bytes</extracomment>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <extracomment>word.size.kB</extracomment>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>word.size.MB</extracomment>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>word.size.GB</extracomment>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <extracomment>word.size.TB</extracomment>
        <translation>{number} تيرابايت</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>word.time.days.other</extracomment>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>word.time.hours.other</extracomment>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>word.time.minutes.other</extracomment>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic encryption</source>
        <extracomment>word.encryption.auto</extracomment>
        <translation>تشفير تلقائي</translation>
    </message>
    <message>
        <source>no encryption</source>
        <extracomment>word.encryption.none</extracomment>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>word.field.password</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Name used to introduce this computer</source>
        <extracomment>word.field.ehlo_name</extracomment>
        <translation>الاسم المستخدم لتعريف هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Time limit per step</source>
        <extracomment>word.field.step_timeout</extracomment>
        <translation>مهلة كل خطوة</translation>
    </message>
    <message>
        <source>Time limit for the whole test</source>
        <extracomment>word.field.total_timeout</extracomment>
        <translation>مهلة الاختبار كله</translation>
    </message>
    <message>
        <source>File of trusted certificates</source>
        <extracomment>word.field.ca_file</extracomment>
        <translation>ملف الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Fingerprint of the trusted certificate</source>
        <extracomment>word.field.trusted_fingerprint</extracomment>
        <translation>بصمة الشهادة الموثوقة</translation>
    </message>
    <message>
        <source>This is the most likely cause.</source>
        <extracomment>word.confidence.likely</extracomment>
        <translation>هذا هو السبب الأرجح.</translation>
    </message>
    <message>
        <source>This is a guess: what was seen says too little to be sure.</source>
        <extracomment>word.confidence.guess</extracomment>
        <translation>هذا تخمين: ما لوحظ لا يكفي للجزم.</translation>
    </message>
    <message>
        <source>an app password</source>
        <extracomment>word.secret_kind.app_password</extracomment>
        <translation>كلمة مرور تطبيق</translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <extracomment>word.secret_kind.authorization_code</extracomment>
        <translation>رمز تفويض</translation>
    </message>
    <message>
        <source>a password made for SMTP</source>
        <extracomment>word.secret_kind.smtp_credential</extracomment>
        <translation>كلمة مرور خاصة بـ SMTP</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>word.secret_kind.api_key</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>the password that its bridge program shows on your computer</source>
        <extracomment>word.secret_kind.bridge_password</extracomment>
        <translation>كلمة المرور التي يعرضها برنامج الجسر على جهازك</translation>
    </message>
    <message>
        <source>your full e-mail address</source>
        <extracomment>word.username_form.full_address</extracomment>
        <translation>عنوان بريدك الإلكتروني الكامل</translation>
    </message>
    <message>
        <source>only what stands before the @ of your address</source>
        <extracomment>word.username_form.local_part</extracomment>
        <translation>ما يسبق علامة @ في عنوانك فقط</translation>
    </message>
    <message>
        <source>the word “{fixed_username}”</source>
        <extracomment>word.username_form.fixed</extracomment>
        <translation>الكلمة «{fixed_username}»</translation>
    </message>
    <message>
        <source>the one that it shows for SMTP</source>
        <extracomment>word.username_form.from_console</extracomment>
        <translation>الاسم الذي يعرضه للإرسال عبر SMTP</translation>
    </message>
    <message>
        <source>1</source>
        <extracomment>word.day_of_month.1</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>word.month.1</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>word.month.2</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>word.month.3</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>word.month.4</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>word.month.5
----------
word.short_month.5</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>word.month.6</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>word.month.7</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>word.month.8</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>word.month.9</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>word.month.10</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>word.month.11</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>word.month.12</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>word.short_month.1</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>word.short_month.2</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>word.short_month.3</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>word.short_month.4</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>word.short_month.6</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>word.short_month.7</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>word.short_month.8</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>word.short_month.9</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>word.short_month.10</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>word.short_month.11</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>word.short_month.12</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>it does not begin with a three-digit code</source>
        <extracomment>word.reason.not_a_reply</extracomment>
        <translation>لا يبدأ برمز من ثلاثة أرقام</translation>
    </message>
    <message>
        <source>the lines of one answer have different codes</source>
        <extracomment>word.reason.codes_differ</extracomment>
        <translation>لأسطر الرد الواحد رموز مختلفة</translation>
    </message>
    <message>
        <source>it said yes before it was given anything to check</source>
        <extracomment>word.reason.success_before_credential</extracomment>
        <translation>وافق قبل أن يُعطى شيئًا يتحقق منه</translation>
    </message>
    <message>
        <source>its question cannot be decoded</source>
        <extracomment>word.reason.challenge_not_base64</extracomment>
        <translation>لا يمكن فك ترميز سؤاله</translation>
    </message>
    <message>
        <source>it asked for something that this way of signing in does not know</source>
        <extracomment>word.reason.prompt_not_understood</extracomment>
        <translation>سأل عن شيء لا تعرفه طريقة تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>it asked once more than the rules allow</source>
        <extracomment>word.reason.one_challenge_too_many</extracomment>
        <translation>سأل مرة أكثر مما تسمح به القواعد</translation>
    </message>
    <message>
        <source>it refused first and accepted afterwards</source>
        <extracomment>word.reason.success_after_refusal</extracomment>
        <translation>رفض أولًا ثم قبل</translation>
    </message>
    <message>
        <source>it answered with a code that does not mean success here</source>
        <extracomment>word.reason.wrong_success_code</extracomment>
        <translation>أجاب برمز لا يعني النجاح هنا</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <extracomment>word.reason.ReplyTimedOut</extracomment>
        <translation>لم يأت رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <extracomment>word.reason.Disconnected</extracomment>
        <translation>انتهى الاتصال</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <extracomment>word.reason.ServerClosing</extracomment>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>the answer was no valid reply</source>
        <extracomment>word.reason.ReplyMalformed</extracomment>
        <translation>لم يكن الرد صالحًا</translation>
    </message>
    <message>
        <source>the answer made no sense</source>
        <extracomment>word.reason.ReplyUnexpected</extracomment>
        <translation>لم يكن للرد معنى</translation>
    </message>
    <message>
        <source>answers came that nobody had asked for</source>
        <extracomment>word.reason.ReplyUnsolicited</extracomment>
        <translation>جاءت ردود لم يطلبها أحد</translation>
    </message>
    <message>
        <source>the answer did not end</source>
        <extracomment>word.reason.ReplyTooLong</extracomment>
        <translation>لم ينته الرد</translation>
    </message>
</context>
</TS>
