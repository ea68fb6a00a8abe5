### Answers as cards and buttons show them. Schools, regions and fields of training keep their Indonesian names.

## Education
education-sd = SD
education-smp = SMP
education-sma = SMA
education-smk = SMK
education-diploma = D1–D3
education-bachelor = S1/D4
education-master = S2

## Sex
sex-female = female
sex-male = male

## Address
region-city = Kota { $name }
region-regency = Kabupaten { $name }
region-outside = outside Lampung
home-in-district = Kecamatan { $district }, { $region }

## Phone number
phone-shared = { $number } (shared from Telegram)
phone-typed = { $number } (typed)

answer-missing = not given yet
