# Budi mengetik semuanya: angka, kata, dan bahasa gaul
@ 2026-03-02 09:00
Budi: daftar dong kak
Budi: saya setuju
Budi: budi contoh
Budi: iyaaa
Budi: 3273 0115 0898 9991
Budi: balam
Budi: 10
Budi: lulusan stm
Budi: 0812 0000 0012
Budi: servis hp, ngelas
Budi: udah
Budi: bener kak
= people: 1
= names: Budi Contoh
= phones: +6281200000012
= homes: 187110
= people with a verified phone: 0
= fields wished: 2
= consent buttons: saya setuju
