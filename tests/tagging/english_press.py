"""Sentences in the manner of English newspapers: second claims, refusals, verdicts and their side, what was possible.

They were written beside the rules that they are about, in other words than the articles those were learnt from.
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
)


def verdict(words, holder, stance, attribution="direct", polarity=None):
    return evaluation(words, holder, attribution, stance)._replace(polarity=polarity)


PRESS = [
    # What a speaker adds is a claim of its own
    (
        "The harbour board has rejected the report, saying its cranes were checked in May.",
        [denial("rejected", "The harbour board"), event("cranes", "The harbour board", "indirect")],
    ),
    (
        "The clinic shut on Friday, accusing the council of starving it of money.",
        [event("shut"), accusation("starving", "The clinic")],
    ),
    (
        "The auditor said the vault was locked and that nobody had the key.",
        [
            event("vault", "The auditor", "indirect"),
            event("nobody", "The auditor", "indirect", polarity="negated"),
        ],
    ),
    ("The toll has risen to 91 and may still climb.", [Expected("91", "quantity"), prediction("climb", "possible")]),
    (
        "The ferry will stop at dusk, a decision that islanders have condemned as cruel.",
        [prediction("ferry"), verdict("islanders", "islanders", "oppose", "indirect")],
    ),
    (
        "At least six homes burned down, and dozens of families were moved to a school.",
        [Expected("six homes", "quantity"), event("families")],
    ),
    # Who speaks
    ("“My hands shook for an hour,” recounted Mia Lund.", [event("hands", "Mia Lund", "direct")]),
    ("Her brother fumed: “They sold the boat.”", [event("boat", "Her brother", "direct")]),
    ("The court heard that the gate was open.", [event("gate", "unnamed", "indirect")]),
    (
        "A clerk who did not want to be named said the safe was empty.",
        [event("safe", "A clerk", "indirect")],
    ),
    ("After the match Lund said the pitch was wet.", [event("pitch", "Lund", "indirect")]),
    ("In his view, the toll is unfair.", [verdict("toll", None, "oppose", "indirect", "affirmed")]),
    (
        "The Harbour Post, citing two engineers, reported that the crane was moved.",
        [event("crane", "two engineers", "indirect")],
    ),
    ("It stopped at noon, a Danish official said.", [event("noon", "a Danish official", "indirect")]),
    # Denials and accusations
    ("The skipper pleaded not guilty to both charges.", [denial("guilty", "The skipper")]),
    ("The broker insists he did nothing wrong.", [denial("nothing wrong", "The broker")]),
    ("The dairy disputed the figures.", [denial("figures", "The dairy")]),
    ("Neighbours say the tannery poisoned the well.", [accusation("poisoned", "Neighbours")]),
    ("The panel said the owner had failed to warn his guests.", [accusation("failed to warn", "The panel")]),
    ("The captain bears full responsibility, the union said.", [accusation("responsibility", "the union")]),
    ("The airport blamed dense fog for the delay.", [causal("fog", "The airport", "indirect")]),
    # Promises and refusals
    ("The bank gave repeated assurances that savings were safe.", [commitment("assurances", "The bank")]),
    (
        "“We will never sign this paper,” the elders said.",
        [commitment("never sign", "the elders", "direct", "oppose", "negated")],
    ),
    (
        "The airline has no plans to raise fares.",
        [commitment("no plans", "The airline", "indirect", "oppose", "negated")],
    ),
    ("The envoy ruled out new talks.", [commitment("new talks", "The envoy", "indirect", "oppose", "negated")]),
    (
        "The envoy did not rule out new talks.",
        [prediction("new talks", "possible", "The envoy", "indirect")._replace(polarity=None)],
    ),
    ("The dockers vowed to block the gates.", [commitment("block", "The dockers", "indirect", "oppose")]),
    (
        "Dean Ana Roe affirmed that the college was committed to hiring nurses.",
        [commitment("committed", "Ana Roe")],
    ),
    ("“My client will appeal,” lawyer Ida Haug said.", [commitment("appeal", "Ida Haug", "direct")]),
    # What others must do
    ("The dean stressed the need for quieter halls.", [directive("quieter", "The dean", "indirect")]),
    (
        "She hoped that the city council would mend the lift.",
        [directive("lift", None, "indirect")],
    ),
    ("The guild gave the mill two weeks to pay.", [directive("two weeks", "The guild", "indirect")]),
    ("The envoy warned that fares could climb to 9 euros.", [prediction("fares", "possible", "The envoy", "indirect")]),
    ("Weak domestic demand closed the mill.", [event("mill")]),
    # What was allowed or possible is no forecast
    ("Pupils may now bring phones to class.", [event("phones")]),
    ("From the tower guests could see the delta.", [event("delta")]),
    ("At its peak, the yard could build nine ships a year.", [Expected("nine ships", "event")]),
    ("The yard could build nine ships next year.", [prediction("nine ships", "possible")]),
    # Other forecasts
    ("A settlement is unlikely before spring.", [prediction("settlement", "probable")]),
    ("The pilot faces up to nine years in prison.", [prediction("pilot")]),
    ("A collapse is only a matter of time.", [prediction("collapse")]),
    ("Wheat output is seen rising next year.", [prediction("output", "probable")]),
    ("The pier may never reopen.", [prediction("pier", "possible")._replace(polarity="negated")]),
    # What brings about what
    ("A valve burst, sending steam into the hall.", [causal("steam")]),
    ("Cotton fell, dragged down by a strong dollar.", [causal("dollar")]),
    ("The ban has made flats less affordable.", [causal("flats")]),
    ("The guild attributed the losses to theft.", [causal("theft", "The guild", "indirect")]),
    # Verdicts and whose side they are on
    ("“This plan is reckless,” the nurse said.", [verdict("reckless", "the nurse", "oppose")]),
    ("“The fee is not fair,” the nurse said.", [verdict("fee", "the nurse", "oppose", polarity="negated")]),
    ("“The course is short, cheap and effective,” the nurse said.", [verdict("course", "the nurse", "support")]),
    ("“It is a slap in the face,” the miner said.", [verdict("slap", "the miner", "oppose")]),
    ("“She is an inspiration,” the coach said.", [verdict("inspiration", "the coach", "support")]),
    ("“The rule makes no sense,” the miner said.", [verdict("rule", "the miner", "oppose")]),
    ("The dean defended her record.", [verdict("record", "The dean", "support", "indirect")]),
    ("Parents hit out at the new fees.", [verdict("fees", "Parents", "oppose", "indirect")]),
    ("The dean highlighted the importance of sleep.", [verdict("sleep", "The dean", "support", "indirect")]),
    ("The vote was marred by fist fights.", [verdict("vote", None, "oppose", "none")]),
    ("Critics say the tunnel leaks.", [event("tunnel", "Critics", "indirect", stance="oppose")]),
    ("The guild labelled the levy “a blunt tool for a fine job”.", [verdict("levy", "The guild", None, "indirect")]),
    ("Lund described the raid as “reckless, loud and illegal”.", [verdict("raid", "Lund", "oppose", "indirect")]),
    ("Many teachers see the exam as a farce.", [verdict("exam", "Many teachers", "oppose", "indirect")]),
    ("“The senate has become a rubber stamp,” the nurse said.", [verdict("senate", "the nurse", "oppose")]),
    ("The professor was critical of the delay.", [verdict("delay", "The professor", "oppose", "indirect")]),
    ("The skipper threw his weight behind the strike.", [verdict("strike", "The skipper", "support", "indirect")]),
    ("“They have sold us out,” the miner said.", [accusation("sold us out", "the miner", "direct")]),
    ("“This is about power,” the miner said.", [verdict("power", "the miner", None)]),
    # Whose act it is, and what it is
    ("The club will appeal against the ban, its chairman said.", [commitment("appeal", "its chairman")]),
    ("The envoy warned it would cost lives.", [prediction("lives", holder="The envoy", attribution="indirect")]),
    ("The depot is to close in May.", [prediction("depot")]),
    ("Seventeen villagers have drowned.", [Expected("Seventeen", "quantity")]),
    ("The goalkeeper conceded an early penalty.", [event("penalty")]),
    ("Her deputy retorted that nobody had asked.", [event("nobody", "Her deputy", "indirect", polarity="negated")]),
    # Not a claim
    ("One card read: “Get well soon, dear teacher.”", [not_claim("Get well", None, None)]),
]
