"""What rules for Indonesian news have to get right, sentence by sentence."""

import pytest

from tests.tagging.packs import only, passages, tagged


def labels(text, quote=None):
    found = {q: (given, holder) for q, given, holder in passages(text)}
    if quote is None:
        assert len(found) == 1, found
        return next(iter(found.values()))
    return found[quote]


@pytest.mark.parametrize(
    ("text", "claim_type"),
    [
        ("Kereta pertama tiba di stasiun baru itu pada Senin pagi.", "event"),
        ("Apakah kereta itu akan tiba besok pagi?", "not_claim"),
        ("Wartawan bertanya apakah kereta itu akan tiba besok.", "not_claim"),
        ("Bupati mengucapkan terima kasih kepada para relawan.", "not_claim"),
        ("Wali kota membantah telah menerima uang dari kontraktor.", "denial"),
        ("Kabar penutupan pasar itu tidak benar.", "denial"),
        ("Serikat nelayan menuduh pabrik itu membuang limbah ke teluk.", "accusation"),
        ("Bendahara koperasi itu didakwa menggelapkan simpanan anggota.", "accusation"),
        ("Menteri berjanji membangun kembali jembatan itu.", "commitment"),
        ("Direksi menolak menaikkan upah buruh tahun ini.", "commitment"),
        ("Gubernur mendesak perusahaan menghentikan penambangan.", "directive"),
        ("Semua pihak harus menahan diri selama masa tenang.", "directive"),
        ("Musim hujan diperkirakan tiba dua pekan lebih lambat.", "prediction"),
        ("Kapal bantuan akan berlabuh di Kupang besok.", "prediction"),
        ("Tanah longsor menyebabkan jalur kereta terputus.", "causal"),
        ("Sekolah diliburkan karena jalan masih tergenang.", "causal"),
        ("Sebanyak 412 rumah terendam di tiga desa.", "quantity"),
        ("Persiapan lomba tahun ini sangat memuaskan.", "evaluation"),
        ("Menurut Rina, sekolah harus ditutup karena banjir.", "directive"),
        ("Warga meminta maaf karena terlambat datang.", "not_claim"),
    ],
)
def test_it_tells_claim_types_apart(text, claim_type):
    assert only(text).labels["claim_type"] == claim_type


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Kapal itu berlabuh di Kupang kemarin.", "certain"),
        ("Kapal itu pasti berlabuh di Kupang besok.", "certain"),
        ("Kapal itu akan berlabuh di Kupang besok.", "certain"),
        ("Kapal itu mungkin berlabuh di Kupang besok.", "possible"),
        ("Kapal itu diperkirakan berlabuh di Kupang besok.", "probable"),
        ("Kapal itu kemungkinan besar berlabuh di Kupang.", "probable"),
        ("Kapal itu dikabarkan sudah berlabuh di Kupang.", "uncommitted"),
        ("Penyebab kapal itu karam belum jelas.", "uncommitted"),
        ("Penyebab kapal itu karam tidak jelas.", "uncommitted"),
        ("Penyebab kapal itu karam sudah jelas.", "certain"),
        # The weakest hedge wins, and a hedge wins over a relaying verb.
        ("Kapal itu diperkirakan mungkin berlabuh besok.", "possible"),
        ("Kapal itu dikabarkan mungkin sudah karam.", "possible"),
        # A possibility that is talked about is no hedge.
        ("Kedua wali kota membahas kemungkinan kerja sama.", "certain"),
        # In a relative clause a hedge says nothing about the main claim.
        ("Pemerintah mencabut izin pabrik yang berpotensi mencemari sungai.", "certain"),
        ("Polisi memeriksa sopir yang diduga mengantuk itu.", "certain"),
        # Inside another word it is no hedge at all.
        ("Jembatan baru itu memungkinkan truk menyeberang.", "certain"),
    ],
)
def test_it_hears_how_sure_the_holder_sounds(text, confidence):
    assert only(text).labels["confidence"] == confidence


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Pasar itu sudah dibuka untuk umum.", "affirmed"),
        ("Pasar itu belum dibuka untuk umum.", "negated"),
        ("Pasar itu tidak hanya menjual ikan segar.", "affirmed"),
        ("Pedagang pindah agar tidak tergusur lagi.", "affirmed"),
        ("Pedagang yang tidak pindah menerima surat.", "affirmed"),
        ("Wali kota membantah kabar penggusuran itu.", "negated"),
    ],
)
def test_negation_is_polarity_of_the_main_clause_and_no_denial(text, polarity):
    found = only(text)
    assert found.labels["polarity"] == polarity
    assert (found.labels["claim_type"] == "denial") == ("membantah" in text)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Rina Hadi mengatakan jalan itu sudah dibuka.", "Rina Hadi"),
        ("Rina Hadi, kepala dinas pasar di Demak, mengatakan jalan itu sudah dibuka.", "Rina Hadi"),
        ("Kepala Dinas Pasar, Rina Hadi, juga menegaskan jalan itu aman.", "Kepala Dinas Pasar, Rina Hadi"),
        ("Pada 4 Juni, tepat sebelum hujan turun, Nelayan Muara menuduh pabrik membuang limbah.", "Nelayan Muara"),
        ("Dalam rapat itu, Rina meminta warga bersabar.", "Rina"),
        ("Panitia lantas memeringatkan bahwa lomba dapat ditunda.", "Panitia"),
        ("Menurut Rina, jalan itu sudah dibuka sejak pagi.", "Rina"),
        ("Menurut kantor berita Inggris, Reuters, jalan itu sudah dibuka.", "kantor berita Inggris, Reuters"),
        ("Jalan itu sudah dibuka, kata Kepala Dinas Pasar Rina Hadi di Demak, Senin (5/6/2023).",
         "Kepala Dinas Pasar Rina Hadi"),
        ("Jalan itu, kata Rina, sudah dibuka sejak pagi tadi.", "Rina"),
        ("“Kami lega sekali hari ini,” kata Rina sambil tersenyum.", "Rina"),
        ('"Jalan ini sudah kami perbaiki," ujar juru bicara Dinas Jalan, Sapto Hadi, dalam sebuah rapat.',
         "juru bicara Dinas Jalan, Sapto Hadi"),
        ("Rina menjawab: “Jalan itu sudah kami buka pagi tadi.”", "Rina"),
        ("Jalan itu disebut sudah dibuka sejak pagi.", "unnamed"),
        ("Menteri juga ditanya apakah tol itu aman.", "unnamed"),
        ("Jalan itu sudah dibuka sejak pagi.", "outlet"),
        ("Jalan itu sudah dibuka, dikutip dari Kabar Kita, Senin.", "Kabar Kita"),
        ("Warga yang mengatakan hal itu sudah pulang.", "outlet"),
    ],
)  # fmt: skip
def test_it_finds_who_commits_to_the_claim(text, holder):
    assert only(text).holder == holder


def test_a_question_put_to_somebody_is_apart_from_the_answer():
    text = "Ketika ditanya oleh wartawan apakah tol itu aman, Sapto menekankan bahwa uji coba sudah selesai."
    asked = labels(text, "Ketika ditanya oleh wartawan apakah tol itu aman")
    assert asked[0]["claim_type"] == "not_claim"
    assert asked[1] == "wartawan"
    assert "confidence" not in asked[0]
    answered = labels(text, "Sapto menekankan bahwa uji coba sudah selesai")
    assert (answered[0]["claim_type"], answered[1]) == ("event", "Sapto")


def test_a_concession_with_a_subject_of_its_own_is_a_claim_of_its_own():
    text = "Polisi menyita kapal itu pekan lalu, walau pemiliknya telah membantah tuduhan itu."
    assert labels(text, "Polisi menyita kapal itu pekan lalu")[0]["claim_type"] == "event"
    denied = labels(text, "pemiliknya telah membantah tuduhan itu")
    assert denied[0]["claim_type"] == "denial"
    assert denied[0]["stance"] == "oppose"


@pytest.mark.parametrize("word", ["seraya menambahkan bahwa", "dan menambahkan bahwa"])
def test_an_added_claim_has_the_same_holder(word):
    text = f"“Jalan itu sudah dibuka,” kata Rina kepada wartawan, {word} lampu akan dipasang."
    added = labels(text, "menambahkan bahwa lampu akan dipasang")
    assert (added[0]["claim_type"], added[0]["attribution"], added[1]) == ("prediction", "indirect", "Rina")


def test_a_verb_with_nya_takes_the_holder_before():
    text = "Rina Hadi mengatakan jalan itu sudah dibuka.\n\n“Lampunya kami pasang kemarin,” ujarnya."
    assert [holder for _, _, holder in passages(text)] == ["Rina Hadi", "Rina Hadi"]
    assert [given["attribution"] for _, given, _ in passages(text)] == ["indirect", "direct"]


def test_each_sentence_of_a_quotation_is_a_passage_with_its_speaker():
    text = "“Jalan itu kami buka tadi pagi. Lampunya menyusul besok,” kata Rina Hadi."
    assert [(quote, holder) for quote, _, holder in passages(text)] == [
        ("Jalan itu kami buka tadi pagi", "Rina Hadi"),
        ("Lampunya menyusul besok,” kata Rina Hadi", "Rina Hadi"),
    ]


def test_who_said_it_may_be_told_in_the_next_sentence():
    text = "Pasar itu akan dipindah ke Demak. Hal itu disampaikan Kepala Dinas Pasar Rina Hadi dalam rapat, Senin."
    first = tagged(text).suggestions[0]
    assert first.holder == "Kepala Dinas Pasar Rina Hadi"
    assert first.labels["attribution"] == "indirect"


def test_ones_own_plan_is_a_commitment_and_anothers_a_prediction():
    assert labels("Rina mengatakan pihaknya siap membayar denda itu.")[0]["claim_type"] == "commitment"
    theirs = labels("Rina mengatakan bahwa Sapto sekarang berencana membeli kapal.")
    assert (theirs[0]["claim_type"], theirs[0]["stance"], theirs[1]) == ("prediction", "neutral", "Rina")


def test_the_stance_of_others_inside_what_is_said_is_not_the_speakers():
    assert labels("Pengamat menduga dewan akan menyetujui anggaran itu.")[0]["stance"] == "neutral"


@pytest.mark.parametrize(
    ("text", "stance", "target"),
    [
        ("Wali kota membantah kabar penggusuran itu.", "oppose", "kabar penggusuran itu"),
        ("Nelayan menuduh pabrik itu membuang limbah.", "oppose", "pabrik itu membuang limbah"),
        ("Polisi mengonfirmasi penangkapan sopir itu.", "support", "penangkapan sopir itu"),
        ("Gubernur mendesak pabrik menutup saluran itu.", "support", "pabrik menutup saluran itu"),
        ("Kabar penutupan pasar itu tidak benar.", "oppose", "Kabar penutupan pasar itu"),
        ("Pasar itu sudah dibuka sejak pagi.", "neutral", ""),
    ],
)
def test_a_stance_has_a_target(text, stance, target):
    found = only(text)
    assert (found.labels["stance"], found.target) == (stance, target)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rina mengatakan bahwa jalan itu sudah dibuka.", "jalan itu sudah dibuka"),
        ("“Jalan itu sudah dibuka,” kata Rina.", "Jalan itu sudah dibuka"),
        ("Menurut Rina, jalan itu sudah dibuka.", "jalan itu sudah dibuka"),
        ("Jalan itu sudah dibuka sejak pagi tadi, kata Rina.", "Jalan itu sudah dibuka sejak pagi tadi"),
        ("Jalan itu sudah dibuka sejak pagi.", None),
    ],
)
def test_the_claim_stands_apart_from_its_attribution(text, claim):
    span = only(text).content_span
    assert (text[slice(*span)] if span else None) == claim
