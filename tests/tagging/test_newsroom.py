"""How people are cited in Indonesian articles: whole families of wording, in sentences that no rule was written on."""

import pytest

from tests.tagging.packs import only, passages


@pytest.mark.parametrize(
    ("text", "claim_type", "stance"),
    [
        # Wrongs: suspected, done to the speaker, told of an offender, or named in the passive.
        ("Penyidik menduga nakhoda itu menerima uang dari pemilik kapal.", "accusation", "oppose"),
        ("Nelayan mencurigai ada kecurangan dalam lelang itu.", "accusation", "oppose"),
        ("“Perahu kami ditabrak, tanah kami diserobot,” kata Sapto.", "accusation", "oppose"),
        ("Pengacara itu menyebut kliennya dijebak.", "accusation", "oppose"),
        ("“Ada oknum yang minta uang,” kata Sapto.", "accusation", "oppose"),
        ("“Uang koperasi dipakai tersangka untuk berjudi,” kata Kapolres.", "accusation", "oppose"),
        ("Pemilik kapal mengabaikan prosedur keselamatan.", "accusation", "oppose"),
        ("Menurut polisi, tersangka menggelapkan uang koperasi.", "accusation", "oppose"),
        ("Tersangka membawa kabur dua perahu.", "event", "neutral"),
        ("Dana dermaga itu diselewengkan, kata Rina.", "accusation", "oppose"),
        ("Dinas itu lalai mengawasi muara.", "accusation", "oppose"),
        ("“Mereka memindahkan patok,” tuding Rina.", "accusation", "oppose"),
        ("Retakan itu dikhawatirkan merusak lingkungan teluk.", "prediction", "oppose"),
        # Denials: what is plainly negated is none.
        ("“Bohong itu,” kata Sapto.", "denial", "oppose"),
        ("Nakhoda itu menyatakan dirinya tidak bersalah.", "denial", "oppose"),
        ("Kabar itu dibantah manajemen pelabuhan.", "denial", "oppose"),
        ("Nakhoda itu tidak pernah melaut ke selatan, kata Sapto.", "event", "neutral"),
        # Promises and threats as people speak them.
        ("“Segera kami keruk,” kata Rina.", "commitment", "support"),
        ("“Kalau terbukti, saya copot mandor itu,” kata Rina.", "commitment", "support"),
        ("“Kalau ombak tinggi, kami tidur di dermaga,” kata Rina.", "event", "neutral"),
        ("“Kami lawan sampai menang,” kata Sapto.", "commitment", "support"),
        ("Rina memperingatkan bahwa pihaknya akan menjatuhkan sanksi.", "commitment", "oppose"),
        ("Bendahara itu menolak meminta maaf.", "commitment", "oppose"),
        ("Bupati Rina Hadi mengatakan pemkab akan mengeruk muara.", "commitment", "support"),
        ("Pengamat Rina Hadi mengatakan pemkab akan mengeruk muara.", "prediction", "neutral"),
        ("Ia menegaskan Kupang tidak akan tinggal diam.", "commitment", "support"),
        ("“Besok dermaga kami tutup,” ancam Sapto.", "commitment", "oppose"),
        # Demands, and what others shall not do.
        ("Rina mendorong polisi mengusut kasus itu.", "directive", "support"),
        ("Nelayan menagih janji bupati.", "directive", "support"),
        ("Rina mengingatkan nelayan agar tidak melaut.", "directive", "oppose"),
        ("Rina mengimbau warga yang tidak melaut menjaga dermaga.", "directive", "support"),
        ("“Segera keruk muara itu,” desak Rina.", "directive", "support"),
        ("“Tunggu hasil resmi,” kata Rina.", "directive", "support"),
        ("Rina menekankan pentingnya pelampung.", "directive", "support"),
        ("“Nelayan perlu duduk bersama,” kata Rina.", "directive", "support"),
        # What is to come without “akan”.
        ("Rina menilai kapal kemungkinan baru bisa berlabuh setelah badai.", "prediction", "neutral"),
        ("Perahu itu dijagokan menjadi juara.", "prediction", "neutral"),
        ("Rina tidak menutup kemungkinan ada korban lain.", "prediction", "neutral"),
        ("Warung di dermaga itu bisa gulung tikar.", "prediction", "neutral"),
        ("“Harga ikan pasti turun,” kata Rina.", "prediction", "neutral"),
        ("“Ombaknya reda,” harap Rina.", "prediction", "support"),
        ("Sidang itu ditunda hingga Rabu pekan depan.", "event", "neutral"),
        # Causes without “karena”.
        ("Hujan deras membuat muara meluap.", "causal", "neutral"),
        ("Dermaga itu sepi sebab tidak ada kapal.", "causal", "neutral"),
        ("Harga ikan anjlok imbas penutupan muara.", "causal", "neutral"),
        ("Muara itu dangkal setelah banjir membawa lumpur sehingga kapal harus memutar.", "causal", "neutral"),
        ("Kasus itu bermula ketika perahu Sapto hilang.", "event", "neutral"),
        ("Akar masalahnya, kata Rina, adalah muara yang dangkal.", "causal", "neutral"),
        ("Penyebab kebakaran itu diduga korsleting.", "causal", "neutral"),
        ("Retribusi itu menciptakan ketimpangan.", "causal", "neutral"),
        # Numbers behind a verb of saying.
        ("Rina menyebut sedikitnya 40 perahu rusak.", "quantity", "neutral"),
        ("Separuh warga pulau itu melaut.", "quantity", "neutral"),
        ("Polisi menyita uang tunai Rp 40 juta.", "event", "neutral"),
        # Judgements, with their side.
        ("“Mereka hebat,” kata Rina.", "evaluation", "support"),
        ("“Hidup makin susah,” kata Sapto.", "evaluation", "oppose"),
        ("“Situasinya sulit,” kata Sapto.", "evaluation", "neutral"),
        ("“Ini tidak fair,” kata Sapto.", "evaluation", "oppose"),
        ("Menurut Rina, pasir itu berbahaya bagi perahu.", "evaluation", "oppose"),
        ("“Jawabannya itu-itu saja,” kata Rina.", "evaluation", "oppose"),
        ("Menurut Rina, pengerukan itu bukan solusi.", "evaluation", "oppose"),
        ("Menurut Rina, dermaga itu merupakan kemajuan.", "evaluation", "support"),
        ("Menurut Rina, penutupan itu merupakan kemunduran.", "evaluation", "oppose"),
        ("Menurut Rina, Sapto layak memimpin koperasi.", "evaluation", "support"),
        ("Rina menilai langkah dinas itu terlambat.", "evaluation", "oppose"),
        ("Rina menyoroti minimnya lampu di dermaga.", "evaluation", "oppose"),
        ("“Baru sekarang mereka mengeruk,” sindir Sapto.", "evaluation", "oppose"),
    ],
)
def test_it_knows_how_people_are_cited(text, claim_type, stance):
    found = only(text).labels
    assert (found["claim_type"], found["stance"]) == (claim_type, stance)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Rina Hadi merinci, dua perahu dipakai menjaring.", "Rina Hadi"),
        ("Rina Hadi belum bisa memastikan jadwal kapal.", "Rina Hadi"),
        ("Sapto balik menuduh Rina membuang jangkar.", "Sapto"),
        ("Menurut rencana, kapal itu berlabuh besok.", "outlet"),
        ("Tim desa harus mengakui keunggulan lawan.", "outlet"),
        ("“Kami menunggu,” sesal Rina Hadi.", "Rina Hadi"),
        ("Menurut Rina Hadi, “Kami menunggu kapal itu.”", "Rina Hadi"),
        ("Ditemui di dermaga, Rina Hadi mengatakan muara itu dangkal.", "Rina Hadi"),
        ("Ditanya soal itu, Rina Hadi mengatakan muara itu dangkal.", "Rina Hadi"),
        (
            "Pakar gizi Universitas Muara, dr. Rina Hadi, mengatakan ikan itu aman dimakan.",
            "Pakar gizi Universitas Muara, dr. Rina Hadi",
        ),
        ("Koordinator lembaga itu, Rina Hadi, mengatakan muara itu dangkal.", "Koordinator lembaga itu, Rina Hadi"),
    ],
)
def test_it_finds_who_is_cited(text, holder):
    assert only(text).holder == holder


def test_ones_own_side_is_the_side_of_whoever_spoke_before():
    _, second = passages("Rina Hadi mengatakan muara itu dangkal. Pihaknya akan mengeruk muara itu.")
    assert (second[1]["claim_type"], second[2]) == ("commitment", "Rina Hadi")


def test_each_time_that_begins_no_passage_of_its_own():
    (found,) = passages("Setiap kali ombak datang, mereka memindahkan perahu.")
    assert found[1]["claim_type"] == "event"


@pytest.mark.parametrize(
    "text",
    ["Dermaga itu ditutup sementara hingga Selasa pagi pekan ini.", "Dinas menutup sementara dermaga itu bagi truk."],
)
def test_sementara_behind_a_verb_is_an_adverb(text):
    assert len(passages(text)) == 1


def test_sementara_before_another_clause_is_none():
    assert len(passages("Harga ikan naik sementara hasil tangkapan turun tajam.")) == 2
