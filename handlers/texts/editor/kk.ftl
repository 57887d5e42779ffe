### What editors, volunteers and analysts read.

admin-role-editor = редактор
admin-role-volunteer = ерікті
admin-role-analyst = талдаушы
staff-welcome-editor = { $name }, енді сіз мұнда редакторсыз. Мақаланы табу және өзгерту: /articles. Сізді не күтіп тұр: /work. Жазғаныңызды жарияламас бұрын екінші адам оқиды.
staff-welcome-volunteer = { $name }, енді сіз мұнда еріктісіз. Мақалаға өзгеріс ұсыну: /articles. Не күтіп тұр: /work. Адамдардың өтініштері сізге көрінбейді. Редактор жариялайды.
staff-welcome-analyst = { $name }, енді сіз мұнда талдаушысыз. Сізге тек сандар көрінеді: /statistics.
menu-articles = ✏️ Мақалалар
menu-work = 🗒 Не күтіп тұр
menu-statistics = 📊 Статистика
