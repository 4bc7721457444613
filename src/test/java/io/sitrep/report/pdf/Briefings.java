package io.sitrep.report.pdf;

import io.sitrep.briefing.Page.Bar;
import io.sitrep.briefing.Page.Tone;
import java.time.LocalDate;
import java.util.List;

/** Own-written briefings that tests draw. */
public final class Briefings {

  private Briefings() {}

  /** Two pages of an ordinary article about invented places. */
  public static BriefingDraft ordinary() {
    var draft = new BriefingDraft();
    draft.headline = "Orvania: 14 gendarmes reported killed in convoy ambush in Seltan province";
    draft.subtitle =
        "Supply convoy attacked with roadside bombs and rifles · 14–15 June 2025 · between Darrou and Mbelay";
    draft.runningTitle = "Orvania: convoy ambush in Seltan province, 14–15 June 2025";
    draft.sentences.addAll(SENTENCES);
    draft.bottomLine(
        "Orvania says 14 of its gendarmes were killed when a supply convoy was ambushed in Seltan province on 14–15\u00A0June\u00A02025; the article reports 9 wounded.",
        1,
        2,
        4);
    draft.bottomLine("The interior ministry claims that “about 20 bandits were neutralised”.", 3);
    draft.bottomLine(
        "The article names no attacking group, reports no claim of responsibility and cites no independent confirmation of these figures.");
    draft.tile(Tone.KILLED, "14", "gendarmes killed", "Orvania, on its own losses", 1);
    draft.tile(Tone.WOUNDED, "9", "gendarmes wounded", "no source named for this figure", 4);
    draft.tile(
        Tone.CLAIM, "≈ 20", "attackers “neutralised”", "ministry claim; meaning not defined", 3);
    draft.tile(Tone.OTHER, "> 60", "attackers", "strength of the force, not casualties", 2);
    draft.tile(
        Tone.NOT_STATED,
        "Not stated",
        "civilian casualties",
        "none mentioned for this attack, which is not a report of none");
    facts(draft);
    casualties(draft);
    week(draft);
    actors(draft);
    background(draft);
    source(draft);
    return draft;
  }

  private static final List<String> SENTENCES =
      List.of(
          "Orvania said on Monday that 14 of its gendarmes had been killed in an ambush near the Kelm river in the western province of Seltan.",
          "More than 60 gunmen in pickups and on motorbikes struck the supply convoy between Darrou and Mbelay with roadside bombs and rifles, the interior ministry said.",
          "It added that \"about 20 bandits were neutralised\" in the fighting on Saturday and Sunday.",
          "Nine gendarmes were also wounded.",
          "The convoy was carrying food to villages \"cut off by extortion and cattle theft\", according to the ministry.",
          "Two days of mourning began on Tuesday.",
          "Seltan borders Quarim and Tovaland, whose armies are fighting the same groups.",
          "Armed groups linked to the Northern Front have operated in the province since 2019.",
          "In March, 11 villagers were killed in a raid on the village of Tamsa, some 40 kilometres south of Darrou.",
          "In the eastern region of Belor, the army also faces the Lake Brigade and its rivals, the Sons of the Marsh (SOM).",
          "The transitional council, led by Colonel Idris Wende, took power in a coup in August.",
          "It ended a 2011 agreement with Tovaland last week, and 800 Tovan trainers are due to leave by the end of the year.",
          "The Council of River States, formed last year, announced a joint force this month.",
          "The regional bank froze a loan of $40 million after the coup and released it last month.",
          "Drivers told a local radio station that the road to Quarim had reopened on Monday after five months.");

  private static void facts(BriefingDraft draft) {
    draft.fact("What", "Ambush of a supply convoy escorted by gendarmes", 1, 2);
    draft.fact(
        "When",
        "Sat 14 – Sun 15 June 2025: the dates given for the fighting; the hour of the ambush is not stated",
        3);
    draft.fact(
        "Where",
        "Between Darrou and Mbelay, Seltan province, western Orvania; near the Kelm river",
        1,
        2);
    draft.fact(
        "Attackers",
        "Not identified; “bandits” in the quoted wording. More than 60, in pickups and on motorbikes",
        2,
        3);
    draft.fact("Weapons", "Roadside bombs and rifles", 2);
    draft.fact(
        "Target",
        "Gendarmerie convoy; the ministry says it carried food to villages “cut off by extortion and cattle theft”",
        2,
        5);
    draft.fact("Response", "Two days of mourning from Tue 17 June 2025", 6);
    draft.bars.add(new Bar(Tone.KILLED, "Gendarmes killed", 14, "14"));
    draft.bars.add(new Bar(Tone.WOUNDED, "Gendarmes wounded", 9, "9"));
    draft.bars.add(new Bar(Tone.CLAIM, "Attackers “neutralised”", 20, "≈ 20"));
  }

  private static void casualties(BriefingDraft draft) {
    draft.casualty(
        Tone.KILLED,
        "Orvanian gendarmerie",
        "Killed",
        "14",
        "Orvania; interior ministry on the circumstances",
        "A party on its own losses",
        1,
        2);
    draft.casualty(
        Tone.WOUNDED,
        "Orvanian gendarmerie",
        "Wounded",
        "9",
        "Not attributed in the article",
        "Article’s own voice",
        4);
    draft.casualty(
        Tone.CLAIM,
        "Attackers, not identified",
        "“Neutralised” (killed, wounded or captured: not specified)",
        "about 20",
        "Interior ministry",
        "A party’s claim about its adversary; not added to deaths",
        3);
    draft.casualty(
        Tone.NOT_STATED,
        "Civilians; missing; captured",
        "",
        "not stated",
        "",
        "Not mentioned for this attack");
    draft.otherFigures =
        "11 villagers killed in March 2025 (a different attack, see page 2) · more than 60 attackers (strength) · 800 Tovan trainers (deployment) · $40 million (loan) · 40 km (distance).";
  }

  private static void week(BriefingDraft draft) {
    draft.week(LocalDate.of(2025, 6, 11));
    draft.day(0, 0, "Council ends the 2011 agreement with Tovaland", 12);
    draft.incidentDays(3, 4, "Fighting and ambush", "hour of the ambush not stated", 1, 2, 3);
    draft.day(5, 5, "Ministry reports", 1);
    draft.day(6, 6, "Mourning, day 1 of 2", 6);
    draft.day(5, 5, "Road to Quarim reopens", 15);
    draft.publicationDay(6);
    draft.day(1, 5, "“This month”: River States announce a joint force", 13);
  }

  private static void actors(BriefingDraft draft) {
    draft.actor(
        true,
        "Attackers, not identified",
        "“bandits”; gunmen",
        "Armed group",
        "Perpetrator; no claim of responsibility reported",
        1,
        2,
        3);
    draft.actor(
        true,
        "Orvanian gendarmerie",
        "gendarmes; the convoy",
        "State forces",
        "Target; was escorting a supply convoy",
        1,
        2,
        4,
        5);
    draft.actor(
        true,
        "Orvanian interior ministry",
        "the ministry",
        "Government",
        "Source of the account of the attack",
        2,
        3,
        4,
        5);
    draft.actor(
        false,
        "Transitional council of Orvania",
        "the council",
        "Government",
        "In power since the August 2024 coup",
        11,
        12);
    draft.actor(false, "Colonel Idris Wende", "", "Person", "Leads the council", 11);
    draft.actor(
        false,
        "Groups linked to the Northern Front",
        "",
        "Armed groups",
        "Context: in Seltan since 2019. Not named as the attackers",
        8);
    draft.actor(
        false,
        "Lake Brigade; Sons of the Marsh",
        "SOM",
        "Armed groups",
        "Context: rivals; fighting in Belor",
        10);
    draft.actor(
        false,
        "Tovaland",
        "Tovan trainers",
        "Foreign state",
        "Context: 800 trainers to leave by the end of 2025",
        7,
        12);
    draft.actor(
        false,
        "Council of River States",
        "",
        "Regional body",
        "Context: joint force announced in June 2025",
        13);
  }

  private static void background(BriefingDraft draft) {
    draft.event(false, "2011", "Agreement with Tovaland, now ended", 12);
    draft.event(false, "Since 2019", "Groups linked to the Northern Front operate in Seltan", 8);
    draft.event(false, "Aug 2024", "Transitional council takes power (“in August”)", 11);
    draft.event(false, "2024", "Council of River States formed (“last year”)", 13);
    draft.event(
        true,
        "Mar 2025",
        "11 villagers killed in a raid on Tamsa, some 40 km south of Darrou. Attackers and source of the figure not stated",
        9);
    draft.event(
        false, "May 2025", "Regional bank releases a loan of $40 million (“last month”)", 14);
    draft.event(false, "By end 2025", "800 Tovan trainers to leave", 12);
    draft.implication(
        "movement",
        "More than 60 attackers in pickups and on motorbikes, with roadside bombs and rifles, struck a convoy between Darrou and Mbelay.",
        2);
    draft.implication(
        "civilians",
        "The ministry says villages were cut off by extortion and cattle theft; 11 villagers were killed in a raid in the same province in March.",
        5,
        9);
    draft.implication(
        "foreign-forces", "800 Tovan trainers are due to leave by the end of the year.", 12);
    draft.implication(
        "access", "Drivers say the road to Quarim reopened on Monday after five months.", 15);
    draft.gaps.addAll(
        List.of(
            "Which group attacked, or whether any group claimed it",
            "The hour of the ambush and the exact place",
            "Civilian casualties; gendarmes missing or captured; equipment lost",
            "What “neutralised” covers; condition of the wounded",
            "Any source independent of Orvania’s authorities on the attack"));
  }

  private static void source(BriefingDraft draft) {
    draft.source("Source", "One news article, 15 sentences; publisher not supplied");
    draft.source("Published", "Tue 17 June 2025, supplied with the file, not stated in the text");
    draft.source(
        "Corroboration",
        "None in the article; every attributed statement on the attack comes from Orvania’s authorities");
    draft.source(
        "NATO grading",
        "F6: reliability and truth cannot be judged from one article; set by the reader");
    draft.source(
        "Figures",
        "3 for this incident: 1 on own losses, 1 unattributed, 1 claim about the adversary; none conflict");
    draft.source("Reading", "High for figures, places and actors; medium for the incident date");
    draft.source(
        "Method",
        "Fixed rules, version 1.0; no outside knowledge added. “Reading” says how surely the text was read, not how true it is");
  }

  /** An article that reports none: one page that says so. */
  public static BriefingDraft withoutIncident() {
    var draft = new BriefingDraft();
    draft.incident = false;
    draft.headline = "No security incident reported";
    draft.subtitle = "The article reports the outcome of a trial";
    draft.runningTitle = draft.headline;
    draft.sentences.add("A court in Darrou sentenced three men to ten years in prison on Friday.");
    draft.bottomLine("The article reports no security incident: it is about a court case.", 1);
    draft.source("Source", "One news article, 1 sentence; publisher not supplied");
    draft.source("Method", "Fixed rules, version 1.0; no outside knowledge added");
    return draft;
  }
}
