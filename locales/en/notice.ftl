### The full privacy notice: the seven items of article 21 of law 27/2022. When its meaning changes, count up the version in src/text/notice.rs.

notice-long =
    <b>Privacy notice</b>
    Controller of the data: Dinas Tenaga Kerja Provinsi Lampung (manpower office of Lampung province).

    <b>1. Legal basis.</b> The public service of job training, and your consent (law 27/2022).

    <b>2. Purposes.</b> (a) selection for training and running it; (b) following graduates, and placement reports without names; (c) sending news of training and vacancies, only if you agree; (d) sending data to companies, only if you agree.

    <b>3. Kinds of data and what they are for.</b> Identity, so that one person is not registered twice; address, education and fields, to find a suitable class; phone number, to contact you.

    <b>4. How long documents are kept.</b> Of people who have not joined a class, 1 year; of participants, 5 years after graduation. After that the data are deleted or turned into figures without names, by the archive retention schedule.

    <b>5. Details.</b> Name, NIK, birth date, sex, regency or city and district, education, phone number, fields of interest; later training results and employment. Wages need not be given.

    <b>6. Period of processing.</b> From your consent until you withdraw it or the retention ends. After a withdrawal we stop processing within 3 × 24 hours.

    <b>7. Your rights.</b> To see, correct and download your data, to withdraw consent, and to ask for deletion, with /data.

    <b>Recipients.</b> The BLK where you register and the Ministry of Manpower; companies only after you tap Send My Data. Your messages pass through servers of Telegram abroad; we delete messages with a NIK from the chat once it is recorded.

    <b>Questions.</b> Type PETUGAS; the data protection officer answers on working days, 08:00–15:30 WIB.

    Do you agree?
