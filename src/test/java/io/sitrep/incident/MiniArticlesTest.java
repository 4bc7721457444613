package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small articles of three or four sentences, and what kind of incident they report, or why none.
 */
class MiniArticlesTest {

  private static final Assembler ASSEMBLER =
      new Assembler(new DocumentReader(new Abbreviations(Set.of(), Set.of())));

  /** The type, or the reason for none after "!"; the weapons, "/" between, or "?"; the text. */
  private static final String ARTICLES =
      """
      ambush | rocket-propelled grenades | Nine soldiers were killed when rebels ambushed a convoy near Tarka on Friday, the army said. The attackers fired rocket-propelled grenades at the lead truck. Troops later arrested two men. A helicopter flew the wounded to the capital.
      armed-assault | ? | Rebels stormed an army post in Goma Valley before dawn on Monday, killing three soldiers. The raid lasted an hour. The army said it had killed two of the attackers. Reinforcements have been sent.
      armed-assault | ? | Gunmen on motorbikes attacked a checkpoint in Ulo district on Sunday, killing two policemen, officials said. The attackers fled with two rifles. Nobody has claimed the attack.
      raid-by-state | ? | Special forces killed six militants in a raid on a hideout in Karsa on Tuesday, the interior ministry said. Three suspects were arrested. Officers seized rifles and grenades.
      raid-by-state | ? | Ten suspected gang members were killed on Wednesday during a police operation in the Alto Verde slum. Residents said officers fired from rooftops. The governor praised the operation.
      raid-by-state | ? | Police officers killed ten suspected gang members on Wednesday during an operation in the Alto Verde slum. The state secretariat said they had fired first. The governor praised the operation.
      airstrike | ? | The air force bombed a rebel camp in the hills of Dumaro on Thursday, killing 20 fighters, a spokesman said. Four trucks were destroyed.
      clash | ? | Two soldiers and seven guerrillas were killed in a firefight in the hills of Dumaro on Thursday, the army said. The gun battle lasted two hours. Four rifles were recovered.
      clash | ? | At least 12 people were killed in clashes between two clans in the Belet region on Saturday, elders said. The fighting began over a well. Houses were burned on both sides.
      suicide-bombing | explosive vest | A man blew himself up at a mosque in Zarok during evening prayers on Friday, killing nine worshippers. Police said the bomber wore an explosive vest. The blast damaged nearby shops.
      bombing | ? | A blast at a crowded market in Dessau killed eight people and wounded 30 on Monday, police said. No group claimed the explosion. Bomb experts are at the site. Shops were closed.
      ied | roadside bomb | A roadside bomb killed four soldiers in the Sarno district on Sunday, officials said. The device went off as their truck passed. Nobody claimed the attack.
      ied | ? | Two policemen were wounded when a bomb planted near a bridge exploded in Pattar on Tuesday. The device was hidden in a fire extinguisher. Police blamed separatists.
      airstrike | ? | Warplanes bombed a market in the town of Hadra on Monday, killing 21 people, medics said. The jets dropped four bombs. The army denied the raid.
      airstrike | ? | Missiles struck a block of flats in the city of Norsk overnight, killing six civilians. Air defences shot down four missiles. Rescuers searched the rubble.
      drone-strike | drones | Two drones hit an oil depot in the port of Varna on Friday night, the governor said. A fire broke out but nobody was hurt. The army blamed the rebels. The drones came from the sea.
      shelling | mortars | Shelling of a camp for displaced people in Wadi Noor killed 14 people on Sunday, aid workers said. Mortars were fired from the hills. Most of the dead were women.
      abduction | ? | Gunmen abducted 30 pupils from a school in Birnin Dawa on Thursday, parents said. The kidnappers came on motorbikes. Police have sent a search party. No ransom has been asked.
      assassination | ? | Gunmen shot dead the mayor of Santa Rosa outside his home on Tuesday, prosecutors said. He had received threats. Two men on a motorcycle fled. An inquiry has begun.
      massacre-of-civilians | machetes | Militiamen killed 25 villagers with machetes in the village of Lubaro on Saturday night, a local leader said. The attackers went from house to house. Dozens of huts were burned.
      massacre-of-civilians | ? | Insurgents beheaded six fishermen in the village of Moko on Monday, residents said. They also burned 20 houses. The army has sent a patrol.
      mass-shooting | ? | A man opened fire in a shopping mall in Elmwood on Saturday, killing four people and wounding seven, police said. The suspect was arrested. Witnesses heard dozens of shots.
      mass-shooting | ? | Five people were shot outside a nightclub in Westbrook early Sunday, police said. Two of them died in hospital. No arrests have been made.
      stabbing | ? | A man stabbed three people at a railway station in Halden on Monday before police overpowered him. One victim was in intensive care. The attacker used a kitchen knife.
      vehicle-ramming | ? | A driver rammed his car into a crowd at a Christmas market in Lindau on Friday, injuring 12 people. Police arrested the man. Officials called it an attack.
      arson | ? | A mosque in the town of Vik was set on fire overnight in what police call arson. Nobody was hurt. Two men were seen running away. Police are looking for witnesses.
      riot | ? | Rioters looted shops and burned cars in the suburbs of Marsal for a third night on Thursday. Police made 40 arrests. The unrest began after a fatal crash. Nine officers were hurt.
      protest-crackdown | live ammunition | Police opened fire on protesters in the town of Kitale on Tuesday, killing three, a rights group said. Officers used live ammunition. The demonstrators had marched on the county office.
      protest-crackdown | ? | Soldiers fired tear gas and bullets at demonstrators who had blocked a bridge in Omdur on Sunday. Two protesters died and 30 were hurt, doctors said. The protest was over bread prices.
      piracy | ? | Pirates boarded a tanker off the coast of Bako on Wednesday and kidnapped three sailors. The crew hid in the engine room. A naval patrol reached the ship in the evening.
      hostage-siege | ? | Security forces on Saturday ended a siege at a hotel in Moro, killing the four gunmen inside. Eleven guests died and 20 hostages were freed. The siege lasted 15 hours.
      prison-violence | ? | At least nine inmates were killed on Monday when rival gangs fought in a prison in Tarso, officials said. Guards regained control by nightfall. Some of the bodies were burned.
      landmine | ? | Six people died when their minibus hit a landmine near Kolda on Friday, the army said. Two children were among the dead. The mine was left from the war.
      foiled-plot | ? | Police have thwarted a plot to attack a football stadium in Lund and arrested three men, officials said on Friday. The suspects had bought chemicals. Nobody was hurt.
      foiled-plot | ? | Three teenagers were arrested on Tuesday on suspicion of planning an attack on a concert in Graven. Police found a list of targets. Prosecutors said the plot was at an early stage.
      riot | ? | Rioters torched 30 cars and looted a supermarket in the suburb of Vallon on Tuesday night after a boy died fleeing a police check. Eight officers were hurt. The interior ministry spoke of 20 arrests.
      raid-by-state | ? | Junta troops burned 90 houses and shot dead five villagers during a raid on Thar Kone village on Monday, residents said. About 900 people fled. The regime said nothing.
      abduction | ? | Gunmen kidnapped at least 20 worshippers from a church in Ulo district, a pastors' union said on Monday. The attackers, who came on motorbikes, shot one man dead. Police are searching the hills.
      drone-strike | drone | A drone strike on a petrol station in Al Marsa killed seven people on Friday, medics said. The strike hit cars that queued for fuel. No side spoke of it.
      clash | ? | Fighting broke out between soldiers and rebels in Ulo district, forcing hundreds of villagers to flee. No casualties were reported.
      assassination | ? | A soccer star of 17 was gunned down in Elmwood on Saturday, police said. The striker had won the league title with his team, his coach said. A match on Sunday was called off.
      !accident | ? | Eleven people died when a bus overturned on a bend near Kolda on Sunday, police said. The driver lost control in the rain. Twenty others were injured.
      !accident | ? | A tanker loaded with petrol crashed and exploded on a road near Kolda on Tuesday, killing at least 40 people who had rushed to scoop fuel, police said. Fifty others were treated. The driver fled.
      !accident | ? | A passenger bus plunged into a pond near Barisha on Saturday, killing 17 people, eight of them women. Divers pulled out the bodies. The driver survived.
      !past-events-only | ? | The country on Thursday marked the tenth anniversary of the Dola massacre, in which gunmen killed 148 people. Bells rang at noon. Families laid flowers.
      !past-events-only | ? | Survivors gathered in Dola on Thursday to commemorate the 2014 school attack that left 148 people dead. A minute of silence was kept.
      !past-events-only | ? | Bells rang across Dola on Thursday, five years after gunmen killed 51 worshippers at two mosques. Families laid flowers.
      !past-events-only | ? | The toll from the Easter bombings remains 269, the president said on Thursday as the country marked the fifth anniversary of the attacks. An inquiry will follow.
      armed-assault | ? | Ten years after the war ended, gunmen killed two farmers near Dola on Thursday. Nobody claimed the attack.
      armed-assault | ? | The Front's fighters killed two soldiers in Dola on Monday, bringing to 345 the number of troops killed since the ground operation began, the army said.
      armed-assault | ? | Armed men killed a chief and his son, set fire to 14 huts and took 20 cows in Dola on Monday.
      protest-crackdown | tear gas canister | One person was killed by police gunfire and 13 were hurt during protests in Dola on Tuesday. An officer lost a finger when a tear gas canister exploded in his hand.
      !court-case | ? | Two rebels were jailed for life on Monday by a court in Dola over a 2021 attack that killed nine people. They had denied the charges.
      !court-case | ? | A court in Dola sentenced a man on Monday for killing two tourists in 2019. He will appeal.
      armed-assault | ? | Three guards were killed in Dola on Monday by men who had been jailed for robbery in 2019. Police are looking for them.
      !policy | ? | Teachers staged a strike across the capital on Thursday, shutting 200 schools, to press for higher pay. The union said the action would hit hard.
      !exercise | ? | Troops began an exercise in Dola on Thursday in which commandos stormed a mock hotel and freed its guests. The drill ends on Friday.
      armed-assault | ? | Masked gunmen killed a man during Sunday mass at a church in Dola, officials said. Two foreign nationals were detained in the evening.
      !exercise | ? | The army will hold a live-fire exercise near Port Dola from Monday. Residents should not panic if they hear explosions, a spokesman said.
      armed-assault | ? | A raid on a cattle camp killed 6 people near Tarka on Monday, officials said. The raiders took 200 cows. The army has sent a patrol.
      prison-violence | ? | Nine prisoners were killed, five of them beheaded, when gang members attacked rivals at the Canto prison in Tarka on Friday, the authorities said. Guards regained control by noon. Knives were seized.
      raid-by-state | ? | Assam Rifles troops killed six militants in a raid on a camp near Tarka on Friday, a spokesman said. Three suspects were arrested. The search goes on.
      massacre-of-civilians | ? | Cattle rustlers killed 12 villagers in Amboro on Tuesday night. Gendarmes shot dead five of the raiders and recovered 80 cows, a colonel said. Two huts were burned.
      riot | ? | A mob lynched two suspected thieves in Kampira on Monday, police said. The men were accused of stealing a goat. No arrests have been made.
      !accident | ? | A gas explosion destroyed a house in Velden on Monday, killing two people. A gas leak was the cause, the fire service said. Neighbours heard a bang like a bomb.
      !natural-disaster | ? | At least 40 people were killed when flash floods hit the valley of Suro on Tuesday. Soldiers are searching for the missing. Hundreds of homes were swept away.
      !disease | ? | Nineteen people have died in a cholera outbreak in the camps of Dorro, health workers said. Hundreds are in hospital. Clean water is short.
      !sport | ? | United massacred City 5-0 in the league on Sunday, with striker Leo Prats on target twice. City were shot to pieces in the first half and lost their goalkeeper to injury. The coach blamed the referee. The match ended with a late penalty.
      !exercise | ? | Gunmen seized a hotel and took 20 hostages in Brask on Monday, but none of it was real. The drill tests the police each year. Role players screamed on cue in the exercise. The scenario ends today, and participants rehearse again in May.
      !policy | ? | Ministers from nine countries met in Barso on Friday to agree on a joint force. The summit will vote on a budget of $40 million. Lawmakers must approve the treaty. Analysts doubt that the money will come.
      """;

  record Mini(String type, List<String> weapons, boolean checksWeapons, String text) {
    @Override
    public String toString() {
      return type + ": " + text;
    }
  }

  static Stream<Mini> articles() {
    return ARTICLES.lines().map(line -> line.split(" \\| ")).map(MiniArticlesTest::mini);
  }

  private static Mini mini(String[] cells) {
    boolean checks = !cells[1].equals("?");
    var weapons = checks ? Arrays.asList(cells[1].split(" / ")) : List.<String>of();
    return new Mini(cells[0], weapons, checks, cells[2]);
  }

  private static Report report(String text) {
    var document = new DocumentReader(new Abbreviations(Set.of(), Set.of())).read(text);
    return ASSEMBLER.assemble(document, LocalDate.of(2024, 5, 12));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void tellsTheKindOfIncidentOrWhyThereIsNone(Mini mini) {
    var report = report(mini.text());

    assertThat(kind(report)).isEqualTo(mini.type());
  }

  private static String kind(Report report) {
    var reason = report.noIncident();
    return reason != null
        ? "!" + reason.code()
        : report.incidents().getFirst().event().type().code();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void namesTheWeaponsUsed(Mini mini) {
    var incidents = report(mini.text()).incidents();
    if (mini.checksWeapons()) {
      assertThat(
              incidents.getFirst().weapons().stream()
                  .map(Weapon::text)
                  .collect(Collectors.toList()))
          .usingElementComparator(String::compareToIgnoreCase)
          .containsExactlyElementsOf(mini.weapons());
    }
  }
}
