### News as soon as a class of a field opens.

class-wish-noted = All right. As soon as there is a class in { $field } that fits you, we tell you here. To stop, tap Class News.
class-wish-noted-before = We have noted your wish: as soon as there is a class in { $field } that fits you, we tell you here.
class-wish-stopped = All right, no more news of classes in { $field }. If you change your mind, tap Remind Me.
class-wish-list = Class news that you asked for: { $fields }. To stop, tap the field.
class-wish-none = You asked for no class news. You can ask for a field by /pelatihan
class-wish-paused = You have withdrawn your consent to the service, so we cannot send class news. To consent again, tap Consents.
class-wish-opened = The class you waited for is open: { $class }. It starts { $start }; apply until { $until }. To see the requirements and to apply, tap See Class.
class-wish-new = There is a new class in your field, { $field }: { $class }. It starts { $start }; apply until { $until }. To see the requirements and to apply, tap See Class.
class-wish-data = Class news: { $fields }

## Buttons

class-wish-button-list = Class News
class-wish-button-stop = Stop: { $field }
class-wish-button-stop-all = Stop Receiving News
class-wish-button-class = See Class
