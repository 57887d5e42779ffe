### What editors, volunteers and analysts read.

admin-role-editor = редактор
admin-role-volunteer = волонтёр
admin-role-analyst = аналитик
staff-welcome-editor = { $name }, теперь вы здесь редактор. Найти и изменить статью: /articles. Что ждёт вас: /work. Всё, что вы пишете, перед публикацией читает второй человек.
staff-welcome-volunteer = { $name }, теперь вы здесь волонтёр. Предложить изменение статьи: /articles. Что ждёт: /work. Обращения людей вам не видны. Публикует редактор.
staff-welcome-analyst = { $name }, теперь вы здесь аналитик. Вам видны только числа: /statistics.
menu-articles = ✏️ Статьи
menu-work = 🗒 Что ждёт
menu-statistics = 📊 Статистика
