package io.sitrep.briefing;

import static io.sitrep.briefing.Story.change;
import static io.sitrep.briefing.Story.says;
import static io.sitrep.briefing.Story.suffered;
import static io.sitrep.incident.Source.ARTICLE;
import static io.sitrep.incident.Stance.ADVERSARY_LOSSES;
import static io.sitrep.incident.Stance.OWN_LOSSES;
import static io.sitrep.incident.Stance.THIRD_PARTY;
import static io.sitrep.lexicon.Outcome.ABDUCTED;
import static io.sitrep.lexicon.Outcome.CAPTURED;
import static io.sitrep.lexicon.Outcome.KILLED;
import static io.sitrep.lexicon.Outcome.NEUTRALISED;
import static io.sitrep.lexicon.Outcome.WOUNDED;
import static io.sitrep.lexicon.Party.AID_WORKER;
import static io.sitrep.lexicon.Party.ARMED_GROUP;
import static io.sitrep.lexicon.Party.CIVILIAN;
import static io.sitrep.lexicon.Party.JOURNALIST;
import static io.sitrep.lexicon.Party.STATE_FORCES;
import static io.sitrep.lexicon.Party.UNKNOWN;

import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.LocationPrecision;
import io.sitrep.incident.NoIncident;
import io.sitrep.incident.Place;
import io.sitrep.incident.Role;
import io.sitrep.incident.Status;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.SourceType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.Quantity.About;
import io.sitrep.mention.Quantity.AtLeast;
import io.sitrep.mention.Quantity.Between;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.Quantity.MoreThan;
import io.sitrep.mention.Quantity.UpTo;
import io.sitrep.mention.Quantity.Vague;
import java.util.LinkedHashMap;
import java.util.Map;

/** Articles of our own writing with reports as a careful reader would give them. */
public final class Stories {

  private Stories() {}

  public static Map<String, Story> all() {
    var all = new LinkedHashMap<String, Story>();
    all.put("ambush", ambush());
    all.put("one victim", oneVictim());
    all.put("claimed bombing", claimedBombing());
    all.put("both sides", bothSides());
    all.put("conflicting tolls", conflictingTolls());
    all.put("revised toll", revisedToll());
    all.put("abducted only", abductedOnly());
    all.put("foiled plot", foiledPlot());
    all.put("no date", noDate());
    all.put("no place", noPlace());
    all.put("crackdown", crackdown());
    all.put("drone strike", droneStrike());
    all.put("only claims", onlyClaims());
    all.put("many rows", manyRows());
    all.put("no incident", noIncident());
    all.put("bare", bare());
    return all;
  }

  static Story ambush() {
    return Story.of(
            """
            Kesh says 14 of its soldiers were killed in an ambush near the border with Morland in a northern region.

            Soldiers were on a security sweep in Talwe region on Monday and Tuesday, the defence ministry said late Wednesday. It added that "about 20 terrorists had been neutralised".

            More than 60 "terrorists" on motorbikes attacked the patrol between Aru and Benk using "roadside bombs and rockets". In addition to the 14 soldiers who died, nine were wounded. The sweep was "meant to protect farmers", the ministry said.

            Three days of mourning began Thursday.

            Groups linked to the Red Banner have been active in Talwe since 2019. In May, 11 villagers were killed in an attack on the Talwe village of Dorra, about 40 kilometres from the capital. Armed groups extort local traders, according to the ministry.

            Some 800 foreign troops remain in the country. On Thursday, the border with Morland reopened to lorries, residents told Reuters.
            """,
            "2025-06-12")
        .actor(
            "A1",
            "Attackers, not identified",
            ActorType.ARMED_GROUP,
            Role.PERPETRATOR,
            false,
            "More than 60 \"terrorists\"",
            "terrorists")
        .actor(
            "A2",
            "Kesh army",
            ActorType.STATE_FORCES,
            Role.TARGET,
            true,
            "14 of its soldiers",
            "the patrol")
        .actor(
            "A3",
            "Kesh defence ministry",
            ActorType.GOVERNMENT,
            Role.SOURCE,
            true,
            "the defence ministry",
            "the ministry")
        .linked(
            "A4",
            "Groups linked to the Red Banner",
            "Groups linked to the Red Banner",
            "the Red Banner")
        .incident(
            EventType.AMBUSH,
            it ->
                it.dated(
                        "2025-06-09",
                        "2025-06-10",
                        DatePrecision.DAY_RANGE,
                        "on Monday and Tuesday",
                        "the sweep during which the ambush took place")
                    .at(
                        "between Aru and Benk",
                        "NE",
                        "Talwe",
                        LocationPrecision.BETWEEN_NAMED_PLACES,
                        new Place("Aru", "between"),
                        new Place("Benk", "between"))
                    .by("A1", AttributionStatus.UNIDENTIFIED)
                    .against("A2")
                    .saidBy("A3")
                    .target("the patrol", TargetKind.GROUP)
                    .weapon("roadside bombs", WeaponCategory.IED)
                    .weapon("rockets", WeaponCategory.ROCKET)
                    .moving("on motorbikes", "A1")
                    .strength("A1", new MoreThan(60), "More than 60")
                    .purpose("A2", "meant to protect farmers", "the ministry")
                    .toll(
                        suffered(
                            it.figure(
                                KILLED,
                                STATE_FORCES,
                                new Exactly(14),
                                "14",
                                "soldiers",
                                says("Kesh", SourceType.GOVERNMENT, OWN_LOSSES),
                                "Kesh says 14 of its soldiers were killed"),
                            "A2"))
                    .toll(
                        suffered(
                            it.figure(
                                WOUNDED,
                                STATE_FORCES,
                                new Exactly(9),
                                "nine",
                                "soldiers",
                                ARTICLE,
                                "nine were wounded"),
                            "A2"))
                    .toll(
                        suffered(
                            it.figure(
                                NEUTRALISED,
                                ARMED_GROUP,
                                new About(20),
                                "about 20",
                                "terrorists",
                                says("defence ministry", SourceType.GOVERNMENT, ADVERSARY_LOSSES),
                                "about 20 terrorists had been neutralised"),
                            "A1"))
                    .total(KILLED, 14L, 14L, 34L)
                    .total(WOUNDED, 9L, 9L, 9L)
                    .silentOn("civilian-casualties", "missing", "captured", "equipment-losses")
                    .response("Three days of mourning", null, null))
        .incident(
            EventType.ATTACK,
            it ->
                it.dated("2025-05-01", "2025-05-31", DatePrecision.MONTH, "In May", null)
                    .at(
                        "the Talwe village of Dorra",
                        "NE",
                        "Talwe",
                        LocationPrecision.EXACT_PLACE,
                        new Place("Dorra", "at"))
                    .target("the Talwe village of Dorra", TargetKind.PLACE)
                    .toll(
                        KILLED,
                        CIVILIAN,
                        new Exactly(11),
                        "11",
                        "villagers",
                        ARTICLE,
                        "11 villagers were killed")
                    .total(KILLED, 11L, 11L, 11L))
        .dated(
            "2019-01-01",
            "",
            DatePrecision.YEAR,
            "since 2019",
            "Groups linked to the Red Banner active in Talwe",
            null)
        .dated(
            "2025-05-01",
            "2025-05-31",
            DatePrecision.MONTH,
            "In May",
            "11 villagers killed in an attack on Dorra",
            "I2")
        .dated(
            "2025-06-09",
            "2025-06-10",
            DatePrecision.DAY_RANGE,
            "on Monday and Tuesday",
            "Security sweep; ambush of a patrol",
            "I1")
        .dated(
            "2025-06-11",
            "2025-06-11",
            DatePrecision.DAY,
            "late Wednesday",
            "Defence ministry reports the ambush",
            "I1")
        .dated(
            "2025-06-12",
            "2025-06-12",
            DatePrecision.DAY,
            "On Thursday",
            "Border with Morland reopens to lorries",
            null)
        .quantity("More than 60", 60, "persons", "force-size", "A1")
        .quantity("Some 800 foreign troops", 800, "persons", "deployment", null)
        .quantity("about 40 kilometres", 40, "km", "distance", null)
        .quantity("2019", 2019, "year", "date", null)
        .context(
            ContextTopic.CIVILIANS, "Armed groups extort local traders, according to the ministry")
        .context(ContextTopic.FOREIGN_FORCES, "Some 800 foreign troops remain in the country")
        .context(
            ContextTopic.ACCESS,
            "On Thursday, the border with Morland reopened to lorries, residents told Reuters");
  }

  static Story oneVictim() {
    return Story.of(
            "A journalist, Ama Dural, was shot dead by unknown gunmen outside her home in Port Elin on Sunday, police said.",
            "2025-03-04")
        .actor("A1", "gunmen", ActorType.ARMED_GROUP, Role.PERPETRATOR, false, "unknown gunmen")
        .incident(
            EventType.ASSASSINATION,
            it ->
                it.on("2025-03-02", "on Sunday")
                    .at(
                        "outside her home in Port Elin",
                        "PH",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Port Elin", "in"))
                    .by("A1", AttributionStatus.UNIDENTIFIED)
                    .target("Ama Dural", TargetKind.PERSON)
                    .toll(
                        suffered(
                            it.figure(
                                KILLED,
                                JOURNALIST,
                                new Exactly(1),
                                "A",
                                "journalist",
                                says("police", SourceType.POLICE, THIRD_PARTY),
                                "A journalist, Ama Dural, was shot dead"),
                            null,
                            "Ama Dural"))
                    .total(KILLED, 1L, 1L, 1L)
                    .silentOn("wounded"));
  }

  static Story claimedBombing() {
    return Story.of(
            "At least 12 people, including four children, were killed and dozens were injured when a car bomb exploded outside a hotel in Marfa, Hiran region, on Friday, a local official said. The Black Crescent claimed responsibility. The mayor blamed foreign fighters.",
            "2025-01-18")
        .actor(
            "A1",
            "Black Crescent",
            ActorType.ARMED_GROUP,
            Role.PERPETRATOR,
            true,
            "The Black Crescent")
        .incident(
            EventType.BOMBING,
            it ->
                it.on("2025-01-17", "on Friday")
                    .at(
                        "outside a hotel in Marfa, Hiran region",
                        "SO",
                        "Hiran",
                        LocationPrecision.EXACT_PLACE,
                        new Place("Marfa", "in"))
                    .by("A1", AttributionStatus.CLAIMED)
                    .responsible("claimed", "A1", null, null)
                    .target("hotel", TargetKind.FACILITY)
                    .weapon("car bomb", WeaponCategory.CAR_BOMB)
                    .toll(
                        it.figure(
                            KILLED,
                            CIVILIAN,
                            new AtLeast(12),
                            "At least 12",
                            "people",
                            says("local official", SourceType.LOCAL_OFFICIAL, THIRD_PARTY),
                            "At least 12 people, including four children, were killed"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new Exactly(4),
                                "four",
                                "children",
                                says("local official", SourceType.LOCAL_OFFICIAL, THIRD_PARTY),
                                "four children"),
                            Status.REPORTED,
                            "C1",
                            null))
                    .toll(
                        it.figure(
                            WOUNDED,
                            UNKNOWN,
                            new Vague("dozens", 12),
                            "dozens",
                            "",
                            says("local official", SourceType.LOCAL_OFFICIAL, THIRD_PARTY),
                            "dozens were injured"))
                    .total(KILLED, 12L, 12L, null));
  }

  static Story bothSides() {
    return Story.of(
            "Seven soldiers and two policemen were killed in fighting with the Northern Front at Kala on 3 May 2025, the army said. The army said it killed 25 rebels. The Northern Front said it lost three fighters.",
            "2025-05-05")
        .actor(
            "A1",
            "Northern Front",
            ActorType.ARMED_GROUP,
            Role.PERPETRATOR,
            true,
            "the Northern Front")
        .actor("A2", "the army", ActorType.STATE_FORCES, Role.TARGET, true, "the army said")
        .incident(
            EventType.CLASH,
            it ->
                it.on("2025-05-03", "on 3 May 2025")
                    .at(
                        "at Kala",
                        "ML",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Kala", "at"))
                    .by("A1", AttributionStatus.ATTRIBUTED)
                    .against("A2")
                    .toll(
                        it.figure(
                            KILLED,
                            STATE_FORCES,
                            new Exactly(7),
                            "Seven",
                            "soldiers",
                            says("army", SourceType.MILITARY, OWN_LOSSES),
                            "Seven soldiers"))
                    .toll(
                        it.figure(
                            KILLED,
                            STATE_FORCES,
                            new Exactly(2),
                            "two",
                            "policemen",
                            says("army", SourceType.MILITARY, OWN_LOSSES),
                            "two policemen were killed"))
                    .toll(
                        it.figure(
                            KILLED,
                            ARMED_GROUP,
                            new Exactly(25),
                            "25",
                            "rebels",
                            says("army", SourceType.MILITARY, ADVERSARY_LOSSES),
                            "it killed 25 rebels"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                ARMED_GROUP,
                                new Exactly(3),
                                "three",
                                "fighters",
                                says("Northern Front", SourceType.ARMED_GROUP, OWN_LOSSES),
                                "it lost three fighters"),
                            Status.REPORTED,
                            null,
                            null,
                            "C3")));
  }

  static Story conflictingTolls() {
    return Story.of(
            "Police put the number of dead in Tuesday's stampede of gunfire at the market in Oru at 12, while a doctor at the hospital said at least 15 bodies had been brought in. Witnesses spoke of up to 20 dead.",
            "2025-02-06")
        .incident(
            EventType.MASS_SHOOTING,
            it ->
                it.on("2025-02-04", "Tuesday")
                    .at(
                        "the market in Oru",
                        "NG",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Oru", "in"))
                    .target("the market", TargetKind.FACILITY)
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new Exactly(12),
                                "12",
                                "dead",
                                says("Police", SourceType.POLICE, THIRD_PARTY),
                                "Police put the number of dead"),
                            Status.DISPUTED,
                            null,
                            null,
                            "C2",
                            "C3"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new AtLeast(15),
                                "at least 15",
                                "bodies",
                                says("a doctor at the hospital", SourceType.HEALTH, THIRD_PARTY),
                                "at least 15 bodies"),
                            Status.DISPUTED,
                            null,
                            null,
                            "C1",
                            "C3"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new UpTo(20),
                                "up to 20",
                                "dead",
                                says("Witnesses", SourceType.WITNESS, THIRD_PARTY),
                                "up to 20 dead"),
                            Status.DISPUTED,
                            null,
                            null,
                            "C1",
                            "C2"))
                    .total(KILLED, 12L, 12L, 20L));
  }

  static Story revisedToll() {
    return Story.of(
            "The toll from Thursday's shelling of Vesna rose to 1,204 dead, up from 980, the regional governor said.",
            "2025-04-12")
        .incident(
            EventType.SHELLING,
            it ->
                it.on("2025-04-10", "Thursday")
                    .at(
                        "Vesna",
                        "UA",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Vesna", "in"))
                    .target("Vesna", TargetKind.PLACE)
                    .toll(
                        it.figure(
                            KILLED,
                            UNKNOWN,
                            new Exactly(1204),
                            "1,204",
                            "dead",
                            says("regional governor", SourceType.LOCAL_OFFICIAL, THIRD_PARTY),
                            "1,204 dead"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                UNKNOWN,
                                new Exactly(980),
                                "980",
                                "dead",
                                says("regional governor", SourceType.LOCAL_OFFICIAL, THIRD_PARTY),
                                "up from 980"),
                            Status.SUPERSEDED,
                            null,
                            "C1"))
                    .total(KILLED, 1204L, 1204L, 1204L));
  }

  static Story abductedOnly() {
    return Story.of(
            "Gunmen seized 10 to 15 pupils and one teacher from a school in Rima state overnight, residents said.",
            "2025-09-10")
        .actor("A1", "Gunmen", ActorType.ARMED_GROUP, Role.PERPETRATOR, false, "Gunmen")
        .incident(
            EventType.ABDUCTION,
            it ->
                it.on("2025-09-09", "overnight")
                    .at("a school in Rima state", "NG", "Rima", LocationPrecision.ADMIN1)
                    .by("A1", AttributionStatus.UNIDENTIFIED)
                    .target("a school", TargetKind.FACILITY)
                    .toll(
                        it.figure(
                            ABDUCTED,
                            CIVILIAN,
                            new Between(10, 15),
                            "10 to 15",
                            "pupils",
                            says("residents", SourceType.RESIDENT, THIRD_PARTY),
                            "10 to 15 pupils"))
                    .toll(
                        it.figure(
                            ABDUCTED,
                            CIVILIAN,
                            new Exactly(1),
                            "one",
                            "teacher",
                            says("residents", SourceType.RESIDENT, THIRD_PARTY),
                            "one teacher")));
  }

  static Story foiledPlot() {
    return Story.of(
            "The interior ministry said it had foiled a plot to bomb a church in Tarn and arrested three suspects.",
            "2025-12-20")
        .incident(
            EventType.FOILED_PLOT,
            it ->
                it.at("Tarn", "JO", null, LocationPrecision.EXACT_PLACE, new Place("Tarn", "in"))
                    .target("a church", TargetKind.FACILITY)
                    .toll(
                        it.figure(
                            CAPTURED,
                            ARMED_GROUP,
                            new Exactly(3),
                            "three",
                            "suspects",
                            says("interior ministry", SourceType.GOVERNMENT, ADVERSARY_LOSSES),
                            "arrested three suspects")));
  }

  static Story noDate() {
    return Story.of(
            "Several villagers were wounded when armed men attacked the market at Bola on market day.")
        .incident(
            EventType.ARMED_ASSAULT,
            it ->
                it.at(
                        "the market at Bola",
                        "CM",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Bola", "at"))
                    .target("the market", TargetKind.FACILITY)
                    .toll(
                        it.figure(
                            WOUNDED,
                            CIVILIAN,
                            new Vague("several", 3),
                            "Several",
                            "villagers",
                            ARTICLE,
                            "Several villagers were wounded")));
  }

  static Story noPlace() {
    return Story.of(
            "Two aid workers were killed on Monday when their vehicle hit a landmine, Relief Now said.",
            "2025-08-06")
        .incident(
            EventType.LANDMINE,
            it ->
                it.on("2025-08-04", "on Monday")
                    .target("their vehicle", TargetKind.VEHICLE)
                    .weapon("landmine", WeaponCategory.LANDMINE)
                    .toll(
                        it.figure(
                            KILLED,
                            AID_WORKER,
                            new Exactly(2),
                            "Two",
                            "aid workers",
                            says("Relief Now", SourceType.NGO, OWN_LOSSES),
                            "Two aid workers were killed")));
  }

  static Story crackdown() {
    return Story.of(
            "Security forces opened fire on protesters in the capital Sarn on Saturday, killing more than 30 people, a rights group said. The government said no one was killed.",
            "2025-10-20")
        .actor(
            "A1",
            "Security forces",
            ActorType.STATE_FORCES,
            Role.PERPETRATOR,
            true,
            "Security forces")
        .incident(
            EventType.PROTEST_CRACKDOWN,
            it ->
                it.on("2025-10-18", "on Saturday")
                    .at(
                        "the capital Sarn",
                        "TD",
                        null,
                        LocationPrecision.EXACT_PLACE,
                        new Place("Sarn", "in"))
                    .by("A1", AttributionStatus.NOT_STATED)
                    .target("protesters", TargetKind.GROUP)
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new MoreThan(30),
                                "more than 30",
                                "people",
                                says("rights group", SourceType.NGO, THIRD_PARTY),
                                "more than 30 people"),
                            Status.REPORTED,
                            null,
                            null,
                            "C2"))
                    .toll(
                        change(
                            it.figure(
                                KILLED,
                                CIVILIAN,
                                new Exactly(0),
                                "no one",
                                "people",
                                says("government", SourceType.GOVERNMENT, OWN_LOSSES),
                                "no one was killed"),
                            Status.REPORTED,
                            null,
                            null,
                            "C1")));
  }

  static Story droneStrike() {
    return Story.of(
            "A drone struck a fuel depot near Harad early on Wednesday. There was no word on casualties.",
            "2025-07-03")
        .incident(
            EventType.DRONE_STRIKE,
            it ->
                it.on("2025-07-02", "on Wednesday")
                    .at(
                        "near Harad",
                        "SD",
                        null,
                        LocationPrecision.NEAR_PLACE,
                        new Place("Harad", "near"))
                    .target("a fuel depot", TargetKind.INFRASTRUCTURE)
                    .weapon("drone", WeaponCategory.DRONE));
  }

  static Story onlyClaims() {
    return Story.of(
            "The army said its troops killed 40 terrorists in a raid in Zam forest last week.",
            "2025-11-05")
        .actor("A1", "The army", ActorType.STATE_FORCES, Role.PERPETRATOR, true, "The army")
        .incident(
            EventType.RAID_BY_STATE,
            it ->
                it.dated("2025-10-27", "2025-11-02", DatePrecision.WEEK, "last week", null)
                    .at(
                        "Zam forest",
                        "NG",
                        null,
                        LocationPrecision.NEAR_PLACE,
                        new Place("Zam forest", "in"))
                    .by("A1", AttributionStatus.NOT_STATED)
                    .toll(
                        it.figure(
                            KILLED,
                            ARMED_GROUP,
                            new Exactly(40),
                            "40",
                            "terrorists",
                            says("The army", SourceType.MILITARY, ADVERSARY_LOSSES),
                            "killed 40 terrorists")));
  }

  static Story manyRows() {
    var text = new StringBuilder("Attacks across Lorn district on 5 March 2025 hit many places.");
    for (int i = 1; i <= 30; i++) {
      text.append(" In hamlet ")
          .append(i)
          .append(" there were ")
          .append(i + 1)
          .append(" farmers killed, an elder said.");
    }
    return Story.of(text.toString(), "2025-03-07")
        .incident(
            EventType.MASSACRE_OF_CIVILIANS,
            it -> {
              it.on("2025-03-05", "on 5 March 2025")
                  .at("Lorn district", "ET", "Lorn", LocationPrecision.DISTRICT);
              for (int i = 1; i <= 30; i++) {
                it.toll(
                    KILLED,
                    CIVILIAN,
                    new Exactly(i + 1),
                    "" + (i + 1),
                    "farmers",
                    says("elder", SourceType.RESIDENT, THIRD_PARTY),
                    (i + 1) + " farmers killed");
              }
              return it;
            });
  }

  static Story noIncident() {
    return Story.of(
            "Parliament passed a defence budget of $2 billion on Monday. The minister praised the vote.",
            "2025-06-03")
        .silent(NoIncident.POLICY)
        .dated(
            "2025-06-02",
            "2025-06-02",
            DatePrecision.DAY,
            "on Monday",
            "Parliament passes a defence budget",
            null)
        .quantity("$2 billion", 2_000_000_000, "USD", "money", null);
  }

  static Story bare() {
    return Story.of("An explosion was heard.").incident(EventType.OTHER, it -> it);
  }
}
