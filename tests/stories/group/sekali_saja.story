# Di grup bot menyapa sekali, lalu diam
@ 2026-03-02 09:00
! grup Warga: Siti, Budi
Siti (grup Warga): /daftar
Siti (grup Warga): Siti Aminah
Budi (grup Warga): 3273011508989991
Budi (grup Warga): /status
Budi (grup Warga): <stiker>
= people: 0
= drafts: 0
Siti: /daftar
