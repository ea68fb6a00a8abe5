# Orang baru yang tidak dipahami
@ 2026-03-02 09:00
Budi: qwertyuiop
Budi: zxcvbnm
Budi: <stiker>
Budi: <edit: halo>
