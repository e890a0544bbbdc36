"""The words by which English texts tell names."""

from . import given_names
from .shapes import Shapes, words

ENGLISH = Shapes(
    titles=words(
        "acting activist actor actress admiral ambassador analyst archbishop attorney author ayatollah bishop",
        "brother capt captain cardinal ceo chair chairman chairwoman chancellor chief coach col colonel",
        "commander congressman congresswoman constable dame deputy director dissident dr economist envoy",
        "foreign former founder gen general governor imam inspector journalist judge justice king lady lawmaker",
        "lawyer leader lord lt maj mayor minister mr mrs ms officer opposition pope premier president prime",
        "prince princess prof professor queen rep reporter rev reverend secretary sen senator sergeant sheikh",
        "singer sir sister spokesman spokesperson spokeswoman striker sultan vice",
    ),
    fields=words(
        "affairs agriculture chief defence defense deputy economy education energy executive finance foreign",
        "general health interior justice labor labour minister national police president prime secretary",
        "security state trade transport",
    ),
    places_of=frozenset(),
    offices=words(
        "ambassador chief coach commander director foreign former general governor leader mayor minister",
        "premier president prime secretary",
    ),
    given=given_names.WORLD | given_names.INDONESIAN,
    organisation_heads=words(
        "bank bureau commission committee department institute ministry university",
    ),
    joining_heads=words(
        "department ministry",
    ),
    organisation_tails=words(
        "academy administration aerospace ag agency airlines airways alliance army assembly association authority bank",
        "board brewery brigade bureau center centers centre centres charity club co coalition college command",
        "commission committee company congress corp corporation corps council court department directorate",
        "energy entertainment exchange fc federation force forces foundation fund gmbh group guard holdings",
        "hospital inc institute institution international laboratory league llc ltd ministry motors movement",
        "navy network news observatory office organisation organization parliament partnership party pictures",
        "plc police post press program programme railway railways records resources secretariat senate",
        "service services society studios survey syndicate systems technologies times tribunal trust tv union",
        "united university watch workers",
        "advisers advisors analytics associates aviation beverages breweries broadcasting cement chemicals",
        "communications construction consulting electric electronics engineering financial foods forum gas hotels",
        "insurance investments labs logistics media metals minerals mining oil packaging partners persero petroleum",
        "pharma pharmaceuticals plantations properties renewables research retail securities semiconductor",
        "semiconductors shipping software steel stores supermarkets tbk telecom telecommunications telecoms textiles",
        "utilities ventures",
    ),
    place_heads=words(
        "bay cape fort gulf lake mount port river saint san santa st strait",
    ),
    place_prepositions=words(
        "across around from in near outside throughout",
    ),
    joining=words(
        "and",
    ),
    firms=words(
        "airline automaker brewer broadcaster brokerage carmaker carrier chain chipmaker company conglomerate",
        "consultancy drugmaker exporter firm giant grocer insurer lender maker manufacturer miner newspaper",
        "operator outlet pollster refiner retailer shipbuilder smelter startup start-up steelmaker subsidiary",
        "supermarket utility website",
    ),
    says_before=words(
        "according called named said says told",
    ),
    says_after=words(
        "added argued claimed denied explained insisted said says told tweeted warned wrote",
    ),
    plain=words(
        "analysts critics doctors economists experts families firefighters investors members parents rescuers",
        "researchers scientists shares soldiers stocks students supporters troops voters witnesses",
        "a about above across african after again against all also although american among an and another any",
        "april are as asian asked at august based be because before being both british buddhist but by can",
        "chinese christian could day days december despite did do during each either english european even",
        "every facebook february few first five for four french friday from further german government had half",
        "has have he her here hindu his how however i if in indeed indonesian instead internet into iranian is",
        "islam israeli it its january japanese july june just korean last late later less let like local many",
        "march may meanwhile monday more most much muslim my nearly neither never new next nine no nobody none",
        "nor not nothing november now october of officials on once one only or other others our out over",
        "palestinian people perhaps police prices reporters residents russian same saturday second september",
        "seven several she since six so some soon still such sunday ten than thank that the their them then",
        "there these they third this those though three through thursday thus to today tomorrow tuesday twitter",
        "two ukrainian under unless unlike until up us very was we wednesday were western what when where",
        "whether which while who why will with within without would year years yes yesterday yet you your",
    ),
)
