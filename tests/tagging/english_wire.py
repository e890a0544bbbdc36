"""Sentences in the manner of English news agencies, labelled before the rules were tried on them.

Their constructions are those that articles bring and single sentences seldom do: verdicts and denials partly in quotes,
hedges on either side of a verb, speakers behind the claim.
"""

from tests.tagging.english_labels import (
    Expected,
    accusation,
    causal,
    commitment,
    denial,
    directive,
    evaluation,
    event,
    not_claim,
    prediction,
    quantity,
)

WIRE = [
    # Hedges, wherever they stand around the verb
    (
        "The chair said the bank would likely cut its key rate in June.",
        [prediction("would likely cut", "probable", "The chair", "indirect")],
    ),
    ("The ferry will probably be late.", [prediction("probably", "probable")]),
    (
        "Fares look set to rise again, but the line is poised to grow.",
        [prediction("Fares", "probable"), prediction("line", "probable")],
    ),
    ("The two sides are set to meet in Oslo on Monday.", [prediction("meet in Oslo", "probable")]),
    ("The striker is unlikely to play on Sunday.", [prediction("striker", "probable")]),
    ("The engine appears to have failed.", [event("engine", confidence="probable")]),
    ("A short circuit likely caused the fire.", [Expected("short circuit", "causal", "probable")]),
    ("The valley may once have been a lake.", [event("lake", confidence="possible")]),
    (
        "Some economists believe it could cost 2 billion euros.",
        [prediction("2 billion", "possible", "Some economists", "indirect", None)],
    ),
    ("If the rain goes on, the dam could burst.", [prediction("dam", "possible")]),
    (
        "The station could not confirm the report.",
        [event("confirm", polarity="negated", stance=None, attribution=None, holder=None)],
    ),
    ("More strikes are possible, the union said.", [event("strikes", "the union", "indirect", "possible")]),
    ("It is not clear whether the ship was carrying fuel.", [event("fuel", None, None, "uncommitted")]),
    ("Water may not be back for days.", [prediction("back", "possible")._replace(polarity="negated")]),
    (
        "The row is not expected to end soon.",
        [prediction("row", "probable", "unnamed")._replace(polarity="negated")],
    ),
    ("There would be no delay.", [prediction("delay")._replace(polarity="negated")]),
    # Verdicts
    ("“Ann made the right decision,” the coach said.", [evaluation("decision", "the coach", "direct")]),
    ("The campaigner said the fine was too small to hurt.", [evaluation("fine", "The campaigner", "indirect")]),
    ("“This storm is a monster,” he said.", [evaluation("monster", "he", "direct")]),
    ("“It would be foolish to sell now,” Dana Holt told reporters.", [evaluation("foolish", "Dana Holt", "direct")]),
    (
        "“I could not be happier,” the winner said.",
        [evaluation("happier", "the winner", "direct")._replace(polarity=None)],
    ),
    (
        "Governor Ann Lund called the plan “a bad joke”.",
        [evaluation("joke", "Governor Ann Lund", "indirect", "oppose")],
    ),
    (
        "The union dismissed the offer as a gift to shareholders.",
        [evaluation("gift", "The union", "indirect", "oppose")],
    ),
    ("“This is a fair deal for both sides,” the envoy said.", [evaluation("fair deal", "the envoy", "direct")]),
    (
        "Judge Ana Roe said he had shown “a shocking lack of care”.",
        [evaluation("lack of care", "Judge Ana Roe", "indirect")],
    ),
    ("“It was magnificent,” said coach Rui Paz.", [evaluation("magnificent", "Rui Paz", "direct")]),
    (
        "“I don’t trust this council,” said one resident.",
        [evaluation("trust", "one resident", "direct", "oppose")._replace(polarity="negated")],
    ),
    ("“The crash was preventable,” the inspector said.", [evaluation("preventable", "the inspector", "direct")]),
    # Denials
    ("Spokesman Jon Reed called the report “completely false”.", [denial("called the report", "Spokesman Jon Reed")]),
    ("The bank branded the story a hoax.", [denial("hoax", "The bank")]),
    ("The ministry rejected the charge.", [denial("charge", "The ministry")]),
    ("Her office dismissed the allegations as baseless.", [denial("baseless", "Her office")]),
    ("The senator has always denied wrongdoing.", [denial("wrongdoing", "The senator")]),
    # Accusations
    ("Residents say the council ignored their warnings.", [accusation("ignored", "Residents")]),
    ("The inquiry found that the firm had misled its customers.", [accusation("misled", "The inquiry")]),
    ("“They are deliberately starving the town,” the mayor said.", [accusation("starving", "the mayor", "direct")]),
    ("He was accused of forging the papers.", [accusation("forging", "unnamed", "none")]),
    (
        "The yard cut 40 jobs, blaming cheap imports.",
        [event("cut 40 jobs"), Expected("blaming", "accusation", "certain", "oppose", None, None, "The yard")],
    ),
    ("The mill has only itself to blame, the mayor said.", [accusation("itself to blame", "the mayor")]),
    (
        "Police beat the prisoners, a charge the ministry denies.",
        [event("beat"), denial("a charge", "the ministry")],
    ),
    ("“They stole our votes,” said Nina Berg.", [accusation("votes", "Nina Berg", "direct")]),
    # What others must do
    (
        "The harbour advised visitors not to swim.",
        [Expected("swim", "directive", "certain", "oppose", None, "indirect", "The harbour")],
    ),
    ("Visitors may not smoke in the yard.", [Expected("smoke", "directive", "certain", "oppose", None)]),
    (
        "School heads have ordered older pupils to stay at home.",
        [directive("stay at home", "School heads", "indirect")],
    ),
    ("“We need a new bridge,” the mayor said.", [directive("bridge", "the mayor", "direct", None)]),
    ("Doctors urged caution.", [directive("caution", "Doctors", "indirect")]),
    ("Weak demand for steel hurt the mill.", [Expected("steel", None)]),
    # Promises
    ("“We are not backing down,” the miners said.", [commitment("backing", "the miners", "direct", None, "negated")]),
    ("Its owner threatened legal action.", [commitment("legal action", "Its owner", stance="oppose")]),
    ("His lawyer said outside court that he would appeal.", [commitment("appeal", "His lawyer", stance=None)]),
    ("The airline has offered to pay for hotels.", [commitment("hotels", "The airline")]),
    ("Some parents have threatened to sue.", [commitment("sue", "Some parents", stance="oppose")]),
    (
        "A spokeswoman for Harrow Lane declined to comment.",
        [commitment("declined", "spokeswoman", "indirect", "oppose", "negated")],
    ),
    ("“We stand ready to help,” the admiral said.", [commitment("ready", "the admiral", "direct")]),
    # Numbers
    ("Copper settled at $91.20 a tonne.", [quantity("settled at")]),
    (
        "The club said more than 500 people had watched.",
        [Expected("500", "quantity", "certain", None, "affirmed", "indirect", "The club")],
    ),
    ("Only three of the 17 cups have been found.", [quantity("three of the 17")]),
    ("At least four people have died.", [quantity("four people")]),
    ("The motion passed by 41 votes to 12.", [quantity("41 votes")]),
    ("A crowd of 54,312 watched the match.", [quantity("54,312")]),
    ("The company paid 12 million dollars in fines.", [quantity("12 million")]),
    ("Rents are at their highest level in two decades.", [quantity("highest level")]),
    # Speakers behind the claim
    ("“I want to thank my parents,” the winner said.", [not_claim("parents", "the winner", "direct")]),
    (
        "The champion praised her nerve but questioned the price.",
        [
            evaluation("nerve", "The champion", "indirect", "support"),
            Expected("price", None, "certain", "question", None, "indirect", "The champion"),
        ],
    ),
    ("The court is due to rule on Sept. 14.", [prediction("Sept. 14")]),
    (
        "Asked whether the pier was safe, Weiss said: “It has stood for a century.”",
        [not_claim("Asked", None, None), event("century", "Weiss", "direct")],
    ),
    (
        "“It is late,” said Norway's chief negotiator, Kari Dahl.",
        [event("late", "Norway's chief negotiator, Kari Dahl", "direct")],
    ),
    ("The locks were old, prosecutor Ida Haug told a news conference.", [event("locks", "Ida Haug", "indirect")]),
    ("Both deny the charges.", [denial("charges", "Both")]),
    ("It remains to be seen how the shop will pay.", [event("shop", confidence="uncommitted")]),
    ("The paper reported last week that the mill was sold.", [event("mill", "The paper", "indirect")]),
    (
        "The mill may reopen in May, but experts doubt it will last.",
        [
            prediction("reopen", "possible"),
            Expected("last", "prediction", None, "question", None, "indirect", "experts"),
        ],
    ),
    ("The beam was rotten, an inquiry found last year.", [event("rotten", "an inquiry", "indirect")]),
    ("Nine boats sank, officials said late Sunday.", [event("Nine boats", "officials", "indirect")]),
    ("The slope is loose, said geologist Ivan Rojas of Cusco.", [event("loose", "Ivan Rojas", "indirect")]),
    (
        "The pier is closed, the Department of Transport said in a statement.",
        [event("pier", "the Department of Transport", "indirect")],
    ),
    ("Lawmakers narrowly approved the bill on Tuesday.", [event("approved")]),
    ("The bus turned over because its brakes had failed, police said.", [causal("brakes", "police", "indirect")]),
    ("Whether the pact will last, nobody knows.", [Expected("pact", "event", None, None, None, None, None)]),
    ("“Who paid for this?” asked lawmaker Dana Pruitt.", [not_claim("paid for", "lawmaker Dana Pruitt", "direct")]),
]
