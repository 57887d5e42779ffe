### What editors, volunteers and analysts read.

admin-role-editor = редактор
admin-role-volunteer = ыктыярчы
admin-role-analyst = аналитик
staff-welcome-editor = { $name }, эми сиз бул жерде редакторсуз. Макаланы табуу жана өзгөртүү: /articles. Сизди эмне күтөт: /work. Жазганыңызды жарыялоодон мурун экинчи адам окуйт.
staff-welcome-volunteer = { $name }, эми сиз бул жерде ыктыярчысыз. Макалага өзгөртүү сунуштоо: /articles. Эмне күтөт: /work. Адамдардын кайрылуулары сизге көрүнбөйт. Редактор жарыялайт.
staff-welcome-analyst = { $name }, эми сиз бул жерде аналитиксиз. Сизге сандар гана көрүнөт: /statistics.
menu-articles = ✏️ Макалалар
menu-work = 🗒 Эмне күтөт
menu-statistics = 📊 Статистика
