"""Who commits to a claim where scrapers lost the quote marks, and where one verb of saying covers several clauses."""

import pytest

from tests.tagging.packs import only, passages, tagged


def said(text):
    return [(labels["attribution"], holder) for _, labels, holder in passages(text)]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Menurut Rina ongkos kapal itu sangat mahal.", "Rina"),
        ("Menurut dia kapal itu sudah tua.", "dia"),
        ("Dijelaskan Kepala Dinas Pasar, kios itu sudah penuh.", "Kepala Dinas Pasar"),
        ("Warga kata Sapto jangan panik menghadapi banjir.", "Sapto"),
        ("Dalam laporan Badan Cuaca Kupang, hujan turun lebih lambat.", "laporan Badan Cuaca Kupang"),
        ("Dana itu masih utuh, sumpah Sapto.", "Sapto"),
        ("Jalan itu licin dan gelap, keluh Rina kepada panitia.", "Rina"),
    ],
)
def test_it_finds_speakers_without_commas_and_quote_marks(text, holder):
    assert said(text) == [("indirect", holder)]


def test_who_says_we_outside_quote_marks_is_cited_word_for_word():
    assert said("Kami menunggu kapal itu sejak subuh, kata Rina di dermaga.") == [("direct", "Rina")]


def test_the_cue_for_word_for_word_is_listed():
    cues = only("Kami menunggu kapal itu sejak subuh, kata Rina di dermaga.").cues
    assert {"attr.first-person", "attr.postposed"} <= {cue.rule for cue in cues}


def test_all_sentences_of_a_speaker_in_a_line_are_cited_alike():
    text = "Itu permohonan kami. Jalan itu gelap. Kami menunggu lampu, kata Rina di dermaga."
    assert said(text) == [("direct", "Rina")] * 3


def test_a_speaker_goes_on_behind_the_verb_of_saying():
    text = "Kami menunggu lampu jalan, kata Rina di dermaga. Itu permohonan kami sejak lama."
    assert said(text) == [("direct", "Rina")] * 2


def test_an_i_whom_nobody_introduces_is_unnamed():
    assert said("Hari ini saya menerima banyak surat dari warga.") == [("none", "unnamed")]


def test_what_one_verb_of_saying_covers_has_one_holder():
    text = "Rina menguraikan, belanja desa masih turun tajam, sedangkan belanja pasar sudah naik lagi."
    assert said(text) == [("indirect", "Rina")] * 2


def test_what_somebody_else_does_in_the_next_clause_is_the_outlets():
    text = "Polisi menuduh nakhoda itu lalai, sedangkan kapal lain sudah berlayar ke Kupang."
    assert said(text)[1] == ("none", "outlet")


def test_what_a_director_says_that_the_company_will_do_is_a_commitment():
    found = only("Direktur Utama PT Laut Biru Rina Hadi mengatakan PT Laut Biru akan membeli tiga kapal.")
    assert found.labels["claim_type"] == "commitment"


def test_what_somebody_says_that_another_will_do_is_a_prediction():
    assert only("Rina Hadi mengatakan PT Laut Biru akan membeli tiga kapal.").labels["claim_type"] == "prediction"


def test_a_verb_of_saying_behind_a_noun_in_between_is_still_the_speakers():
    ((attribution, holder),) = said("Rina sebelum pelayaran mengatakan, dermaga itu sudah aman.")
    assert (attribution, holder.split()[0]) == ("indirect", "Rina")


def test_a_verb_without_a_subject_has_that_of_the_clause_before():
    found = said("Rina Hadi berkeliling di dermaga itu, dan meminta nelayan memakai pelampung.")
    assert found[-1] == ("indirect", "Rina Hadi")


def test_a_quotation_that_is_a_line_of_its_own_is_the_last_speakers_word_for_word():
    text = "Kepala Desa Rina Hadi mengatakan dermaga itu ditutup.\n“Kapal kami sudah terlalu tua.”\n“Saya pasrah.”"
    assert said(text)[1:] == [("direct", "Kepala Desa Rina Hadi")] * 2


def test_quote_marks_alone_say_so_in_the_cues_also_where_the_speaker_refuses():
    found = tagged("Kepala Desa Rina Hadi pergi.\n“Kami tidak mau pindah dari dermaga.”").suggestions[-1]
    assert (found.labels["claim_type"], found.labels["attribution"]) == ("commitment", "direct")
    assert [cue.sets for cue in found.cues if cue.rule == "attr.quoted"] == [{"attribution": "direct"}]
