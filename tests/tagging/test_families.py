"""Families of words that rules for Indonesian news have to know, in sentences that no rule was written on."""

import pytest

from tests.tagging.packs import only, passages, tagged


@pytest.mark.parametrize(
    ("text", "claim_type"),
    [
        # Numbers: the point, or in passing.
        ("Kerugian petani garam ditaksir menembus Rp 3 miliar.", "quantity"),
        ("Kedalaman muara itu kini dua meter, panjangnya 1,2 kilometer.", "quantity"),
        ("Koperasi itu membeli jala baru senilai Rp 40 juta.", "event"),
        ("Produksi garam tahun lalu hanya 800 ton.", "quantity"),
        ("Lebih dari 200 perahu tertahan di muara.", "quantity"),
        ("Tarif perahu turun dari Rp 9.000 menjadi Rp 7.000.", "quantity"),
        ("Nelayan itu melaut sejak berusia 14 tahun.", "event"),
        # Causes behind verbs, nouns and conjunctions.
        ("Kelangkaan solar membuat nelayan terpaksa berutang.", "causal"),
        ("Kenaikan itu didorong oleh permintaan dari Kupang.", "causal"),
        ("Sebab, kata Rina, muara itu dangkal.", "causal"),
        ("Karena ombak tinggi, perahu tidak melaut.", "causal"),
        ("Hasil tangkapan membaik karena harga solar yang akan naik ditunda.", "causal"),
        ("Ombak yang tinggi menyebabkan tiga perahu karam.", "causal"),
        ("Abrasi mengganggu jalannya lelang ikan.", "causal"),
        # Wrongs, alleged by their names.
        ("Jaksa menyebut nakhoda itu menerima suap dari pemilik kapal.", "accusation"),
        ("Buruh menilai koperasi sengaja menahan upah mereka.", "accusation"),
        ("Panitia menemukan adanya kecurangan dalam lelang itu.", "accusation"),
        ("Nelayan itu dilaporkan ke polisi atas dugaan penipuan.", "accusation"),
        ("Sapto menyebut ada tiga nakhoda yang melanggar kesepakatan.", "accusation"),
        ("Rina meluruskan kabar bahwa dermaga itu ditutup.", "denial"),
        ("Isu penutupan dermaga itu hoaks.", "denial"),
        # Judgements by verbs, nouns and adjectives.
        ("Dermaga itu memegang peranan penting bagi nelayan.", "evaluation"),
        ("Aturan baru itu merugikan para nelayan.", "evaluation"),
        ("Rina adalah nakhoda yang berpengalaman.", "evaluation"),
        ("Kenaikan retribusi itu menuai kecaman.", "evaluation"),
        # Duties, wishes and bans.
        ("“Usut tuntas kasus ini,” ujar Rina.", "directive"),
        ("Nelayan tidak perlu panik, kata Rina.", "directive"),
        ("Sebaiknya nelayan memakai pelampung.", "directive"),
        ("Sudah saatnya muara itu dikeruk.", "directive"),
        ("Hal yang harus dikerjakan dinas itu adalah mengeruk muara.", "directive"),
        ("Rina mengingatkan nelayan agar memakai pelampung.", "directive"),
        ("Gubernur ingin para nelayan memakai pelampung.", "directive"),
        ("Kalau ombak tinggi, silakan tunggu di dermaga.", "directive"),
        ("Nelayan dilarang melaut selama badai.", "directive"),
        ("Rina berharap ombak segera reda dan harga ikan bisa kembali naik.", "prediction"),
        # Promises, plans and threats.
        ("Kami tidak akan menjual perahu itu.", "commitment"),
        ("Muara itu akan segera kami keruk.", "commitment"),
        ("Dinas Perikanan menyatakan akan mengeruk muara itu.", "commitment"),
        ("Nelayan mengancam akan menutup dermaga.", "commitment"),
        ("Abrasi mengancam rumah nelayan.", "event"),
        ("Rina enggan berkomentar soal muara itu.", "event"),
        # What is to come.
        ("Pelatih yakin tim perahunya bisa menang.", "prediction"),
        ("Sidang nelayan itu digelar pekan depan.", "prediction"),
        ("Koperasi itu menargetkan 40 perahu baru.", "prediction"),
        ("Jika hujan terus turun, tanggul itu bisa meluap.", "prediction"),
        # Judgements, and degrees that judge nothing.
        ("Penanganan muara itu terlalu lamban.", "evaluation"),
        ("Tidak mudah mengeruk muara itu.", "evaluation"),
        ("Usul itu keputusan yang tepat.", "evaluation"),
        ("Pedagang mengaku kecewa melihat dermaga itu.", "evaluation"),
        ("Badai sangat jarang melanda teluk itu.", "event"),
        # Accusations and denials.
        ("Pejabat pelabuhan itu diduga menerima suap.", "accusation"),
        ("Mandor itu menjadi dalang penimbunan solar.", "accusation"),
        ("Kelompok itu mengaku bertanggung jawab atas serangan di dermaga.", "event"),
        ("Tuduhan itu dibantah Rina Hadi.", "denial"),
        ("Bendahara menolak disebut lalai.", "denial"),
        ("Kapal lain sudah lama tidak singgah di sana.", "event"),
        # Questions without their mark.
        ("Pertanyaannya apakah muara itu cukup dalam.", "not_claim"),
    ],
)
def test_it_knows_the_families_of_words(text, claim_type):
    assert only(text).labels["claim_type"] == claim_type


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Belum tentu muara itu dikeruk tahun ini.", "uncommitted"),
        ("Nelayan belum tahu apakah dermaga itu ditutup.", "uncommitted"),
        ("Penyebab perahu itu karam belum diketahui.", "uncommitted"),
        ("Kabar itu belum diketahui luas di desa.", "certain"),
        ("Saya kira muara itu terlalu dangkal.", "probable"),
        ("Polisi menduga nakhoda itu bersembunyi di hutan.", "possible"),
    ],
)
def test_it_hears_doubt_in_more_words(text, confidence):
    assert only(text).labels["confidence"] == confidence


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Pengamat menilai panitia terlalu lamban.", "oppose"),
        ("Pengamat menilai langkah panitia sudah tepat.", "support"),
        ("Menurut Rina, keputusan itu sangat tepat.", "support"),
        ("Menurut Rina, pelayanan di dermaga itu buruk dan kurang memuaskan.", "oppose"),
        ("Tidak semua nelayan setuju.", "oppose"),
        # What a rule for another type says about the stance does not count.
        ("Menurut Rina, muara itu dikeruk karena keputusan itu tepat.", "neutral"),
        ("Sebaiknya muara itu tidak dikeruk.", "oppose"),
    ],
)
def test_it_tells_for_and_against_by_the_word_that_judges(text, stance):
    assert only(text).labels["stance"] == stance


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Jangan melaut saat badai.", "negated"),
        ("Paling tidak ada dua perahu di dermaga.", "affirmed"),
        ("Perahu itu ditambatkan karena nakhodanya belum datang.", "affirmed"),
        ("Apakah dermaga itu tidak aman?", "affirmed"),
        ("Pelayanan itu kurang memuaskan.", "negated"),
    ],
)
def test_it_hears_negation_of_the_claim_itself(text, polarity):
    assert only(text).labels["polarity"] == polarity


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("“Dinas Pasar bahkan menyatakan harga akan turun,” ujar Rina.", "Rina ← Dinas Pasar"),
        ("Dinas Pasar melaporkan harga turun, demikian dikatakan Kabar Kita.", "Kabar Kita ← Dinas Pasar"),
        ("Duta Besar Indonesia untuk Kerajaan Inggris Rina Hadi mengatakan dermaga itu aman.",
         "Duta Besar Indonesia untuk Kerajaan Inggris Rina Hadi"),
        ("Kepala Dinas Pasar Rina Hadi di Kupang, Rabu mengatakan dermaga itu aman.", "Kepala Dinas Pasar Rina Hadi"),
        ("Menurut dia pertumbuhan itu didorong ekspor, kopi dan garam.", "dia"),
        ("Data pelabuhan menunjukkan muatan kapal bertambah.", "Data pelabuhan"),
        ("Gubernur: dermaga itu segera dibuka", "Gubernur"),
        ("'Kami menunggu kapal itu,' kata Rina di dermaga.", "Rina"),
        ('" Kami menunggu kapal itu , " kata Rina .', "Rina"),
        ('"Kami punya lima perahu, "kata Rina di dermaga.', "Rina"),
    ],
)  # fmt: skip
def test_it_finds_holders_in_other_shapes(text, holder):
    assert only(text).holder == holder


def test_a_fronted_question_with_a_topic_belongs_to_the_answer():
    (found,) = passages("Ketika ditanya tentang dermaga itu, Rina menekankan bahwa uji coba sudah selesai.")
    assert (found[1]["claim_type"], found[2]) == ("event", "Rina")


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("Kupang, kabar-kita.co - Perahu itu berlabuh kemarin.", "Kupang, kabar-kita.co - "),
        ("Perahu itu berlabuh kemarin. (rih/spt)", "(rih/spt)"),
        ("Ilustrasi perahu nelayan di teluk Kupang.", "Ilustrasi perahu nelayan di teluk Kupang."),
        ("Sebelumnya, Rina - Sapto menang dalam lomba itu.", None),
    ],
)
def test_it_masks_datelines_initials_and_illustrations(line, furniture):
    found = [line[b.start : b.end] for b in tagged(line).boilerplate]
    assert found == ([furniture] if furniture else [])


@pytest.mark.parametrize(
    "text",
    [
        "harga ikan naik lagi, nelayan senang",
        "Nelayan tolak tambang pasir",
        "Perahu itu berlabuh",
        "perahu berlabuh lagi ?",
    ],
)
def test_a_single_line_is_body_whatever_its_shape(text):
    assert len(tagged(text).suggestions) == 1


def test_every_label_that_is_no_default_has_a_cue():
    found = only("Menurut Rina, kapal itu mungkin tidak akan berlabuh di Kupang.")
    told = {name: cue.rule for cue in found.cues for name in cue.sets}
    assert {"claim_type", "confidence", "polarity", "attribution"} <= set(told)


@pytest.mark.parametrize(
    "text",
    [
        "Rina bersumpah tidak pernah menerima uang itu.",
        "Direktur PT Laut Biru Rina Hadi mengatakan PT Laut Biru akan membeli kapal.",
        "Tidak semua nelayan setuju.",
        "Rina menyatakan akan mengeruk muara itu.",
    ],
)
def test_whoever_is_for_or_against_is_so_toward_something(text):
    found = only(text)
    assert found.labels["stance"] != "neutral"
    assert found.target


def test_a_quotation_may_open_with_a_closing_mark():
    assert only("”Kami menunggu kapal itu sejak subuh,” kata Rina di dermaga.").holder == "Rina"


def test_akan_tetapi_belongs_to_neither_clause():
    found = [quote for quote, _, _ in passages("Dermaga itu sudah tua, akan tetapi perahu masih berlabuh di sana.")]
    assert found == ["Dermaga itu sudah tua", "perahu masih berlabuh di sana"]
