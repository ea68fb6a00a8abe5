### Telegram's command menu and the bot's introduction, without HTML.

## Descriptions of the commands, at most 256 characters
command-start = Open the menu
command-daftar = Register as a job seeker
command-pelatihan = See the fields of training
command-status = See where my registration stands
command-jadwal = See the schedule of my class
command-kerja = Tell about work after graduating
command-lowongan = See vacancies
command-data = See, correct or delete my data
command-bahasa = Choose a language
command-bantuan = Help, and how to contact staff
command-batal = Leave what is going on
command-berhenti = Stop receiving news
command-kelas = Open the list of classes
command-seleksi = Open the selection of participants
command-undang = Invite staff
command-laporan = See reports of placement
command-petugas = Open the desk of staff

## Introduction

# At most 120 characters
profile-short = Job training of Disnaker Lampung: register for BLK training, schedule and vacancies. Free of charge.
# At most 512 characters
profile-long =
    Here you can register for job training at the BLK of Lampung, see your schedule and look for vacancies. Registering takes only a few minutes.

    Everything is free of charge. We never ask for money, a PIN or an OTP code.

    Tap Start below.
