package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.source.Reads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrievanceTest {

  private static final CasualtyFinder CASUALTIES = new CasualtyFinder();
  private static final Grievance GRIEVANCES = new Grievance();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Students marched to protest the killing of two teachers in Dola.",
        "Residents rioted in Dola after a porter was shot dead by a guard.",
        "After a trader was killed, shopkeepers held a sit-in in Karsk.",
        "Drivers put up a blockade demanding justice for a conductor who was beaten to death.",
        "Rebels burned a school in retaliation for the killing of three of their men.",
        "The family of Jogar Lim, a reporter killed by policemen, staged a sit-in in Dola.",
        "Guilds held a protest in Dola to condemn a blast in Karsk that left 60 dead.",
        "At a vigil in Dola, members questioned why nobody was held for a fight in which a farmer"
            + " was killed.",
        "Activists gathered at a rally to remember the killing of a teacher.",
        "Residents blocked a bridge, demanding compensation for the death of a porter.",
        "Tension prevailed in Dola and villagers went on rampage at the killing of a youth.",
        "Prisoners attacked guards in Dola after an inmate was found dead.",
        "Members held a protest in Dola after clashes led to the death of one man.",
        "Shopkeepers closed their shops in Dola to mourn a trader who was killed last week.",
        "Dozens threw stones at a protest after the funeral of Omar Said, who was killed in Karsk.",
      })
  void setsApartADeathThatOthersActUpon(String text) {
    assertThat(isGrievance(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police killed two students at a protest against fuel prices.",
        "Crowds marched in Dola against a levy, and soldiers shot dead two of the marchers' leaders.",
        "Guards fired on people who protested against a levy in Dola, killing four.",
        "Two men were killed when riot police opened fire in Dola.",
        "Gunmen killed three farmers on 3 March near Karsk.",
        "After midnight, shells killed four people in Karsk.",
        "A protest against the tax in Dola ended in the death of two students.",
        "Protesters fought the police in Dola, leaving three dead.",
        "Cadres held protests in Dola after an 18-year-old protester died of his wounds.",
        "Residents fled Dola after a man was killed.",
        "Residents torched a police van in Dola after two men were shot dead by police.",
        "The killing of a judge in Dola was condemned by the bar.",
      })
  void leavesTheNewsItself(String text) {
    assertThat(isGrievance(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The protesters said that their leader Abdul Som was killed by gunmen in his home.",
        "The march was held to say that the police shield a man accused in the murder of a guard.",
        "The student was told of the marks and killed himself.",
      })
  void setsApartWhatProtestersTellOf(String text) {
    assertThat(isGrievance(text, true)).isTrue();
    assertThat(isGrievance(text, false)).isFalse();
  }

  private static boolean isGrievance(String text) {
    return isGrievance(text, false);
  }

  private static boolean isGrievance(String text, boolean protest) {
    var sentence = Reads.sentence(text);
    var found = CASUALTIES.find(sentence);
    assertThat(found).isNotEmpty();
    return found.stream().allMatch(it -> GRIEVANCES.isOne(sentence, it, protest));
  }
}
