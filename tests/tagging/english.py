"""English sentences with the labels that people gave them, before any rule was written.

PRACTICE was looked at while the rules were written, UNSEEN was not. LATER was written when they were done, and used to
mend them afterwards.
"""

from typing import NamedTuple


class Expected(NamedTuple):
    """One passage: words that it contains, and its labels. None where readers would differ."""

    words: str
    claim_type: str | None
    confidence: str | None = "certain"
    stance: str | None = "neutral"
    polarity: str | None = "affirmed"
    attribution: str | None = "none"
    holder: str | None = "outlet"


def denial(words, holder, attribution="indirect"):
    return Expected(words, "denial", "certain", "oppose", "negated", attribution, holder)


def accusation(words, holder, attribution="indirect", confidence="certain"):
    return Expected(words, "accusation", confidence, "oppose", "affirmed", attribution, holder)


def commitment(words, holder, attribution="indirect", stance="support", polarity="affirmed"):
    return Expected(words, "commitment", "certain", stance, polarity, attribution, holder)


def directive(words, holder="outlet", attribution="none", stance="support", polarity="affirmed"):
    return Expected(words, "directive", "certain", stance, polarity, attribution, holder)


def prediction(words, confidence="certain", holder="outlet", attribution="none", stance="neutral"):
    return Expected(words, "prediction", confidence, stance, "affirmed", attribution, holder)


def causal(words, holder="outlet", attribution="none", polarity="affirmed"):
    return Expected(words, "causal", "certain", "neutral", polarity, attribution, holder)


def quantity(words):
    return Expected(words, "quantity")


def evaluation(words, holder="outlet", attribution="none", stance=None):
    return Expected(words, "evaluation", "certain", stance, "affirmed", attribution, holder)


def event(words, holder="outlet", attribution="none", confidence="certain", polarity="affirmed", stance="neutral"):
    return Expected(words, "event", confidence, stance, polarity, attribution, holder)


def not_claim(words, holder="outlet", attribution="none"):
    return Expected(words, "not_claim", None, None, "affirmed", attribution, holder)


PRACTICE = [
    ("The mayor denied the report.", [denial("denied the report", "The mayor")]),
    ("The ministry has rejected claims that the dam is unsafe.", [denial("rejected claims", "The ministry")]),
    ("“That is simply not true,” said Rina Hadi.", [denial("not true", "Rina Hadi", "direct")]),
    ("Harbour officials dismissed the rumours as baseless.", [denial("dismissed", "Harbour officials")]),
    ("The company did not deny the report.", [event("did not deny", None, None, polarity="negated")]),
    ("The union accused the shipyard of hiding the leak.", [accusation("accused", "The union")]),
    (
        "The former treasurer was charged with embezzling aid money.",
        [accusation("charged with", "unnamed", "none")],
    ),
    ("Prosecutors allege that the director took bribes.", [accusation("took bribes", "Prosecutors")]),
    ("Fishermen blamed the new breakwater for the flooding.", [accusation("blamed", "Fishermen")]),
    ("The minister promised to rebuild the bridge.", [commitment("promised", "The minister")]),
    (
        "“We will not leave the island,” the village head said.",
        [commitment("We will not", "the village head", "direct", None, "negated")],
    ),
    ("The airline said it would refund all passengers.", [commitment("refund", "The airline")]),
    ("Workers threatened to strike on Friday.", [commitment("threatened", "Workers", stance="oppose")]),
    ("The bank plans to open three branches.", [commitment("plans to", "The bank")]),
    (
        "The governor refused to sign the permit.",
        [commitment("refused", "The governor", stance="oppose", polarity=None)],
    ),
    ("The agency urged residents to boil their water.", [directive("urged", "The agency", "indirect")]),
    ("Visitors must leave the park before dark.", [directive("must leave")]),
    ("The council called for an independent inquiry.", [directive("called for", "The council", "indirect")]),
    ("The court ordered the firm to pay damages.", [directive("ordered", "The court", "indirect")]),
    (
        "The mayor asked drivers not to use the old bridge.",
        [directive("asked drivers", "The mayor", "indirect", None, None)],
    ),
    ("Vendors are not allowed to park on the quay.", [directive("not allowed", stance="oppose", polarity="negated")]),
    ("The new terminal will open in March.", [prediction("will open")]),
    ("The storm is expected to reach the coast on Sunday.", [prediction("expected", "probable", "unnamed")]),
    ("Analysts forecast slower growth next year.", [prediction("forecast", "probable", "Analysts", "indirect")]),
    ("Prices may rise again before the holidays.", [prediction("may rise", "possible")]),
    (
        "Residents fear that the wall will collapse.",
        [prediction("will collapse", "possible", "Residents", "indirect", "oppose")],
    ),
    ("The delegation is scheduled to arrive on Monday.", [prediction("scheduled", holder=None)]),
    (
        "It is hoped that the vaccine will reach the islands by June.",
        [prediction("hoped", "possible", "unnamed", stance=None)],
    ),
    ("Heavy rain caused landslides on the northern road.", [causal("caused")]),
    ("The school closed because the roof was leaking.", [causal("because")]),
    ("The delay led to shortages at the market.", [causal("led to")]),
    ("Flights were cancelled due to thick smoke.", [causal("due to")]),
    (
        "The minister said the price rise was caused by poor harvests.",
        [causal("caused by", "The minister", "indirect")],
    ),
    ("Exports rose 12 percent to $3.4 billion in May.", [quantity("12 percent")]),
    ("Unemployment stood at 5.2 percent.", [quantity("5.2 percent")]),
    ("The fund holds about 3 million barrels of oil.", [quantity("3 million")]),
    ("Critics called the plan reckless.", [evaluation("reckless", "Critics", "indirect", "oppose")]),
    ("The coach praised the young goalkeeper.", [evaluation("praised", "The coach", "indirect", "support")]),
    ("The road is far too narrow.", [evaluation("too narrow")]),
    (
        "“This is a great victory for our town,” the mayor told reporters.",
        [evaluation("victory", "the mayor", "direct")],
    ),
    ("The president condemned the attack.", [evaluation("condemned", "The president", "indirect", "oppose")]),
    ("Two trains collided near the old station on Tuesday.", [event("collided")]),
    ("The ferry did not stop at the island.", [event("did not stop", polarity="negated")]),
    ("Police confirmed the arrest.", [event("confirmed", "Police", "indirect", stance="support")]),
    ("The singer was reportedly seen in Medan.", [event("seen", "unnamed", confidence="uncommitted")]),
    ("He is said to own a small island.", [event("own a small", "unnamed", confidence="uncommitted")]),
    ("It is not clear who owns the ship.", [event("not clear", None, None, "uncommitted")]),
    ("The crew probably left the ship before dawn.", [event("probably left", confidence="probable")]),
    ("The prime minister added that talks had begun.", [event("talks", "The prime minister", "indirect")]),
    ("“The engine stopped at noon,” he added.", [event("stopped", "he", "direct")]),
    (
        "According to the harbour master, the boat sank within minutes.",
        [event("sank", "the harbour master", "indirect")],
    ),
    ("The dam was built in 1962, the engineers said.", [event("built", "the engineers", "indirect")]),
    ("The fire apparently started in the kitchen.", [event("started", confidence="probable")]),
    ("The man who robbed the bank was arrested on Friday.", [event("arrested")]),
    ("The report, which critics called a disgrace, was published on Monday.", [event("published")]),
    ("Who owns the missing boats?", [not_claim("missing boats")]),
    ("Reporters asked whether the bridge was safe.", [not_claim("whether", "Reporters", "indirect")]),
    ("The mayor thanked the volunteers.", [not_claim("thanked", "The mayor", "indirect")]),
    ("“Thank you for coming,” she said.", [not_claim("Thank you", "she", "direct")]),
    ("The company apologised to its customers.", [not_claim("apologised", "The company", "indirect")]),
    (
        "The airport reopened on Monday, but most flights remained cancelled.",
        [event("reopened"), event("most flights")],
    ),
    (
        "When asked whether the tunnel was safe, the engineer insisted that all tests were complete.",
        [not_claim("whether", "unnamed"), event("tests", "the engineer", "indirect")],
    ),
    (
        "“The road is open. We will clear the rest tomorrow,” said Omar Siregar.",
        [event("is open", "Omar Siregar", "direct"), commitment("We will", "Omar Siregar", "direct")],
    ),
    (
        "The minister apologised to the town and promised to repair the pipes.",
        [not_claim("apologised", "The minister", "indirect"), commitment("repair", "The minister")],
    ),
]

UNSEEN = [
    ("The airline has denied that its pilots were asleep.", [denial("asleep", "The airline")]),
    ("The senator dismissed the allegations as nonsense.", [denial("nonsense", "The senator")]),
    ("The port authority accused two captains of smuggling fuel.", [accusation("fuel", "The port authority")]),
    ("Nine officers have been accused of selling weapons.", [accusation("weapons", "unnamed", "none")]),
    (
        "The water company pledged to replace every lead pipe by 2030.",
        [commitment("pledged", "The water company")],
    ),
    (
        "“I will resign if the vote fails,” the chairwoman said.",
        [commitment("resign", "the chairwoman", "direct")],
    ),
    ("The two governments agreed to share the river's water.", [commitment("agreed", "The two governments")]),
    (
        "Doctors should wash their hands more often, the report says.",
        [directive("should", "the report", "indirect")],
    ),
    ("The governor demanded an immediate halt to the mining.", [directive("demanded", "The governor", "indirect")]),
    ("Schools have been told to close their windows.", [directive("told to", "unnamed")]),
    ("Rice prices are likely to fall after the harvest.", [prediction("likely", "probable")]),
    ("The bureau predicts heavy rain until Thursday.", [prediction("rain", "probable", "The bureau", "indirect")]),
    ("The bridge could reopen as early as next week.", [prediction("reopen", "possible")]),
    ("The ministry will send four doctors to the camp.", [prediction("will send")]),
    ("The blackout was triggered by a fallen tree.", [causal("triggered")]),
    ("Because of the strike, no newspapers were printed.", [causal("newspapers", polarity="negated")]),
    ("The ban has resulted in higher prices.", [causal("resulted")]),
    ("The city recorded 212 cases last week.", [quantity("212")]),
    ("Sales fell by a third to 41,000 tonnes.", [quantity("41,000")]),
    ("Economists described the budget as unrealistic.", [evaluation("budget", "Economists", "indirect", "oppose")]),
    ("The museum is a remarkable achievement.", [evaluation("remarkable")]),
    ("The committee welcomed the new law.", [evaluation("welcomed", "The committee", "indirect", "support")]),
    ("The choir sang for two hours in the main square.", [event("sang")]),
    ("The tower has not been painted since 1998.", [event("painted", polarity="negated")]),
    ("Rebels are believed to hold the northern hills.", [event("hold", "unnamed", confidence="probable")]),
    (
        "Soldiers allegedly burned three villages.",
        [accusation("burned", "unnamed", "none", confidence="possible")],
    ),
    (
        "“Nobody saw the driver,” police spokesman Dan Reed told local radio.",
        [event("driver", "Dan Reed", "direct", polarity="negated")],
    ),
    ("Will the ferry run again?", [not_claim("run again")]),
    ("The visitors asked how old the temple was.", [not_claim("how old", "The visitors", "indirect")]),
    (
        "The editor said she was convinced that the letters were genuine.",
        [event("letters", "The editor", "indirect")],
    ),
    (
        "The mine was closed in 2011 and the workers moved to the coast.",
        [event("was closed"), event("moved to the coast")],
    ),
    ("A spokeswoman for the zoo said the tiger had been found.", [event("tiger", "spokeswoman", "indirect")]),
    (
        "The finance minister warned that further cuts might follow.",
        [prediction("cuts", "possible", "The finance minister", "indirect", stance=None)],
    ),
    ("“We are proud of this team,” he said.", [evaluation("proud", "he", "direct", None)]),
    ("The treaty, signed in Oslo, bans the sale of such weapons.", [event("bans")]),
]

LATER = [
    ("The pharmaceutical group pulled the drug from shelves after two patients fell ill.", [event("pulled")]),
    ("Officials brushed off suggestions that the vote had been rigged.", [denial("brushed off", "Officials")]),
    (
        "Her lawyers maintain she did nothing wrong.",
        [event("nothing wrong", "Her lawyers", "indirect", polarity="negated")],
    ),
    ("The opposition says the president broke his oath.", [accusation("broke his oath", "The opposition")]),
    ("A former guard testified that inmates were beaten every night.", [event("beaten", "former guard", "indirect")]),
    (
        "The central bank kept interest rates on hold on Thursday but hinted at a cut in June.",
        [event("kept"), Expected("hinted", "prediction", "possible", None, None, None, None)],
    ),
    ("“We intend to appeal,” his lawyer told the court.", [commitment("intend", "his lawyer", "direct")]),
    ("Lawmakers want the agency to publish the full list.", [directive("publish", "Lawmakers", "indirect")]),
    ("The bill would raise the pension age to 67.", [prediction("would raise")]),
    (
        "Aid agencies warned of a looming famine.",
        [Expected("famine", "prediction", None, None, None, "indirect", "Aid agencies")],
    ),
    ("Turnout was 61 percent, down from 68 percent four years ago.", [quantity("61 percent")]),
    ("The strike has paralysed the port, leaving hundreds of containers stranded.", [event("paralysed")]),
    ("His resignation came amid mounting pressure from donors.", [event("resignation")]),
    ("The film is slow, clumsy and far too long.", [evaluation("clumsy", stance=None)]),
    ("Neighbours remember him as a quiet man.", [event("quiet man", None, None)]),
    ("It was not immediately known how many people were on board.", [event("on board", None, None, "uncommitted")]),
    ("The spacecraft is due to land on Saturday.", [prediction("due to land")]),
    ("Police have not ruled out foul play.", [event("ruled out", polarity="negated")]),
    ("No one has claimed responsibility for the blast.", [event("claimed responsibility", polarity="negated")]),
    ("The two leaders shook hands and smiled for the cameras.", [event("shook hands")]),
    ("“Stop the killing,” the bishop pleaded.", [directive("Stop the killing", "the bishop", "direct", None)]),
    ("He described the ruling as a sad day for press freedom.", [evaluation("ruling", "he", "indirect", "oppose")]),
    ("The regulator fined the operator 2 million euros for polluting the lake.", [event("fined")]),
    ("Smoke from the fires has forced dozens of schools to close.", [causal("forced")]),
    ("Inflation, which hit a 40-year high last summer, has since eased.", [event("eased")]),
    ("The rebels have pledged not to attack convoys.", [commitment("pledged", "The rebels", "indirect", None, None)]),
    (
        "Experts doubt that the plan will work.",
        [Expected("doubt", "prediction", None, "question", None, "indirect", "Experts")],
    ),
    ("Investigators suspect faulty wiring.", [event("faulty wiring", "Investigators", "indirect", "possible")]),
    ("The minister is believed to have fled the country.", [event("fled", "unnamed", "none", "probable")]),
    (
        "Taxpayers deserve better than this, the senator argued.",
        [evaluation("deserve better", "the senator", "indirect", None)],
    ),
    (
        "A spokesman for the army declined to say where the troops were going.",
        [commitment("declined", "spokesman", "indirect", "oppose", None)],
    ),
    ("The company's shares tumbled 18% in early trading.", [quantity("18%")]),
    ("On Friday the court threw out the case.", [event("threw out")]),
    ("The union vowed to fight the closure.", [commitment("vowed", "The union", "indirect", None)]),
    ("“Nothing has been decided,” she insisted.", [event("decided", "she", "direct", polarity="negated")]),
    (
        "The singer, 34, apologised on social media for her remarks.",
        [not_claim("apologised", "The singer", "indirect")],
    ),
    ("Traders blame a weak harvest for the shortage.", [accusation("harvest", "Traders")]),
    ("Residents are being advised to stay indoors.", [directive("stay indoors", "unnamed")]),
    ("The deal still needs the approval of parliament.", [event("approval")]),
    (
        "It remains to be seen whether the truce will hold.",
        [Expected("truce", "event", "uncommitted", None, None, None, None)],
    ),
    ("The airline scrapped 40 flights on Sunday.", [Expected("flights", None, None, None, None, None, None)]),
    (
        "Economists polled by the bank see growth slowing to 2 percent next year.",
        [Expected("growth", "prediction", None, None, None, "indirect", "Economists")],
    ),
    ("Voters will go to the polls on May 12.", [prediction("polls")]),
    ("The judge threw out the confession, ruling that it had been forced.", [event("threw out")]),
    ("Two suspects are in custody.", [event("custody")]),
    ("The minister called the strike “irresponsible”.", [evaluation("strike", "The minister", "indirect", "oppose")]),
    (
        "Campaigners hailed the verdict as a turning point.",
        [evaluation("verdict", "Campaigners", "indirect", "support")],
    ),
    ("“It was hell,” one survivor recalled.", [evaluation("hell", "one survivor", "direct", None)]),
    (
        "“I never touched that money,” the former clerk told the jury.",
        [event("touched", "the former clerk", "direct", polarity="negated")],
    ),
    ("The firm insists its product is safe.", [Expected("safe", None, "certain", None, None, "indirect", "The firm")]),
    ("Beijing warned Washington not to interfere.", [directive("interfere", "Beijing", "indirect", None, None)]),
    ("Parents are demanding answers from the school.", [directive("answers", "Parents", "indirect")]),
    (
        "The army has been accused of shelling a hospital, a charge it denies.",
        [accusation("shelling", "unnamed", "none")],
    ),
    (
        "The coach believes his side can win the cup.",
        [Expected("cup", None, "certain", None, None, "indirect", "The coach")],
    ),
    (
        "Rescuers fear more bodies lie under the rubble.",
        [Expected("bodies", "prediction", "possible", "oppose", None, "indirect", "Rescuers")],
    ),
    ("The new law makes it a crime to insult the king.", [event("crime")]),
    (
        "Sea levels could rise by a metre by 2100, the study found.",
        [prediction("metre", "possible", "the study", "indirect")],
    ),
    ("Nearly half of all voters stayed at home.", [Expected("voters", None, None, None, None, None, None)]),
    ("The hurricane left 300,000 people without power.", [Expected("power", None, None, None, None, None, None)]),
    ("Thanks to early warnings, nobody was hurt.", [causal("hurt", polarity="negated")]),
    ("The drop in tourism has hurt small hotels.", [causal("hurt")]),
    ("The prime minister ruled out an early election.", [Expected("election", None, None, None, None, None, None)]),
    ("Neither side has commented on the report.", [event("commented", polarity="negated")]),
    ("The director said he had no plans to retire.", [event("retire", "The director", "indirect", polarity="negated")]),
    ("The mayor vows to clean up the river.", [commitment("river", "The mayor")]),
    ("Nurses say they are exhausted.", [Expected("exhausted", None, "certain", None, None, "indirect", "Nurses")]),
    ("“We must act now,” the envoy urged.", [directive("act now", "the envoy", "direct")]),
    ("Shoppers were told not to panic.", [directive("panic", "unnamed", "none", None, None)]),
    ("It is unlikely that the rules will change.", [prediction("rules", "probable")]),
    ("Officials would not say how many people had been held.", [event("held", None, None, polarity="negated")]),
    ("He was the youngest player to score in a final.", [event("youngest")]),
    ("The comet will be visible from southern Africa.", [prediction("comet")]),
    ("Prices have doubled since January.", [Expected("doubled", "quantity", None, None, None, None, None)]),
    ("The lake is home to rare birds.", [event("birds")]),
    ("The song topped the charts in nine countries.", [event("charts")]),
    ("“What happened here is a crime,” said the priest.", [accusation("crime", "the priest", "direct")]),
    (
        "The chancellor rejected calls for his resignation.",
        [Expected("resignation", None, "certain", "oppose", None, "indirect", "The chancellor")],
    ),
    ("The two men are said to have met in prison.", [event("prison", "unnamed", confidence="uncommitted")]),
    ("Many analysts think the merger will fail.", [prediction("merger", None, "Many analysts", "indirect")]),
    ("Health experts advise against long flights.", [directive("flights", "Health experts", "indirect", None)]),
    ("The ferry operator has suspended all services until further notice.", [event("suspended")]),
    (
        "Farmers complain that imports are driving prices down.",
        [Expected("imports", None, "certain", None, None, "indirect", "Farmers")],
    ),
    (
        "The opposition leader branded the budget a fraud on the poor.",
        [Expected("fraud", "evaluation", None, "oppose", None, "indirect", "opposition leader")],
    ),
    ("Thirteen miners remain trapped underground.", [event("trapped")]),
    ("The bank's profit more than doubled to 1.2 billion euros.", [quantity("profit")]),
    ("The singer plans a world tour next year.", [Expected("tour", None, "certain", None, None, None, None)]),
    ("Residents should boil tap water until Friday, officials said.", [directive("boil", "officials", "indirect")]),
    ("The minister would neither confirm nor deny the talks.", [event("talks", None, None, polarity=None)]),
    ("He is widely expected to run again.", [prediction("run again", "probable", "unnamed")]),
    ("The company said on Tuesday it would close its plant in Leeds.", [commitment("plant", "The company")]),
    (
        "Many fear a return to violence.",
        [Expected("violence", "prediction", "possible", "oppose", None, "indirect", "Many")],
    ),
    ("The court found him guilty of perjury.", [Expected("perjury", None, "certain", None, None, None, None)]),
    ("The quake struck at 3 a.m., when most people were asleep.", [event("struck")]),
    ("The embassy urged its citizens to leave at once.", [directive("leave", "The embassy", "indirect")]),
    (
        "The scheme has been widely criticised.",
        [Expected("scheme", "evaluation", "certain", "oppose", None, None, None)],
    ),
    (
        "“I am confident that we will find a solution,” the envoy said.",
        [Expected("solution", None, "certain", None, None, "direct", "the envoy")],
    ),
    ("The museum attracted 1.4 million visitors last year.", [quantity("visitors")]),
    ("The two sides blamed each other for the collapse of the talks.", [accusation("collapse", "The two sides")]),
    ("The band has denied reports of a split.", [denial("split", "The band")]),
    ("Snow is forecast for the weekend.", [prediction("Snow", None, None)]),
    ("The hospital apologised for the delay.", [not_claim("delay", "The hospital", "indirect")]),
    ("Why the plane turned back remains a mystery.", [event("mystery", None, None, confidence=None)]),
    ("Higher fuel costs pushed the airline into loss.", [causal("pushed")]),
    ("The council has yet to decide on the plan.", [event("decide", polarity=None)]),
    ("She told the inquiry that she had been ignored.", [event("ignored", "she", "indirect")]),
    ("Witnesses described scenes of panic.", [event("panic", None, None)]),
    ("Investors were unimpressed.", [evaluation("unimpressed", None, None, None)]),
    (
        "The peace plan is doomed, diplomats say.",
        [Expected("doomed", None, "certain", None, None, "indirect", "diplomats")],
    ),
    ("The agency may have underestimated the risk.", [event("risk", confidence="possible")]),
    (
        "The government has no intention of resigning, a spokesman said.",
        [Expected("resigning", None, "certain", None, "negated", "indirect", "a spokesman")],
    ),
    (
        "The prince will not attend the ceremony.",
        [Expected("attend", "prediction", "certain", "neutral", "negated", "none", "outlet")],
    ),
    ("Drinking too much water can be dangerous, doctors warn.", [evaluation("dangerous", "doctors", "indirect", None)]),
    ("The mayor's office did not immediately reply to questions.", [event("reply", polarity="negated")]),
    ("Some 2,000 people attended the funeral.", [Expected("funeral", None, "certain", None, None, "none", "outlet")]),
    ("The trial is likely to last six weeks.", [prediction("trial", "probable")]),
    (
        "Critics argue that the tax punishes the poor.",
        [Expected("tax", None, "certain", None, None, "indirect", "Critics")],
    ),
]
