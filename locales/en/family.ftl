### Several people in one chat.

family-addressed = For <b>{ $name }</b>:
family-handover = Please give this phone to the family member who is to be registered: consent and answers must come from that person. The data of { $name } stays as it is.
family-who = At the moment we are serving <b>{ $name }</b>. Who would like to go on in this chat?
family-who-nobody = Who would like to go on in this chat?
family-speaks = All right, now we are serving <b>{ $name }</b>. What would you like to do?
family-joined = Now we are serving <b>{ $name }</b> in this chat. To go back to { $before }, tap Change Person.
family-here-already = That NIK belongs to somebody who is registered in this chat already. To go on as that person, tap Change Person. For somebody else, please type their NIK.
family-full = At most six people can use one chat, and this one is full. Please register from another phone, or come to the nearest BLK on a working day, 08:00–15:30 WIB.
family-form-first = The registration of a family member is not finished yet. Tap Continue to finish it, or /batal inside it to leave; after that your data can be changed.
