### Jawaban sebagaimana ditampilkan di kartu dan tombol.

## Pendidikan
education-sd = SD
education-smp = SMP
education-sma = SMA
education-smk = SMK
education-diploma = D1–D3
education-bachelor = S1/D4
education-master = S2

## Jenis kelamin
sex-female = perempuan
sex-male = laki-laki

## Alamat
# $name (String) - nama kota
region-city = Kota { $name }
# $name (String) - nama kabupaten
region-regency = Kabupaten { $name }
region-outside = di luar Lampung
# $district (String) - nama kecamatan
# $region (String) - kabupaten atau kota
home-in-district = Kecamatan { $district }, { $region }

## Nomor HP
# $number (String) - nomor HP
phone-shared = { $number } (dibagikan dari Telegram)
# $number (String) - nomor HP
phone-typed = { $number } (diketik)

answer-missing = belum diisi
