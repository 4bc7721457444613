package io.sitrep.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.Reads;
import io.sitrep.mention.target.NamedVictims;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {

  private static final ActorFinder FINDER = new ActorFinder(new NamedVictims(new Gazetteer()));
  private static final CueReader READER = new CueReader(new Violence());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Sunday gunmen attacked the village of Kelo. | gunmen
          Nine people were killed by rebels near Kelo. | rebels
          On Sunday a junta fighter jet bombed a church in Kelo. | junta
          Six people were killed in a police operation in Kelo. | police
          There rioters filled the streets of Kelo. | rioters
          In Kelo five policemen killed in a blast were buried. | ''
          On Sunday a police officer died in Kelo. | ''
          A terrorist attack shook Kelo. | ''
          There its fighters killed nine people. | ''
          On Sunday Dawn Front rebels burned three buses. | Dawn Front
          On Sunday gunmen staged an attack on a bank. | gunmen
          In Kelo the bomb was planted by rebels. | rebels
          In Kelo three men were abducted, presumably by rebels. | rebels
          In Kelo a bus was burned by rebels or bandits. | rebels / bandits
          In Kelo gunmen took six teachers hostage. | gunmen
          On Sunday rebels staged a parade. | ''
          In Kelo detectives believe Ivo Brand shot his brother. | ''
          In Kelo officers found nine men shot dead. | ''
          On Sunday an officer's pistol went off in Kelo. | ''
          Three men fired, said Ivo Brand, a Kelo police homicide investigator. | ''
          On Sunday a militia attack killed nine farmers. | militia
          Pro-strike activists torched six buses in Kelo. | activists
          Nine victims came by a private vehicle, staff said. | ''
          On Sunday the police seized two rifles in Kelo. | ''
          The blast hurt nine, injuring two policemen and destroying a bank. | ''
          Troops fired on Dawn Front rebels in Kelo. | ''
          On Sunday the army raids were planned in Kelo. | ''
          In Kelo the junta's airstrike killed nine people. | junta
          In Kelo the junta's failure angered people. | ''
          In Kelo the attack was repelled by the army. | ''
          The attack in Kelo was witnessed by police. | ''
          Six died in an attack led by rebels. | rebels
          According to first police reports, six bombs exploded. | ''
          On Sunday soldiers entered Kelo and shot nine farmers. | soldiers
          On Sunday soldiers went from hut to hut, killing nine farmers. | soldiers
          On Sunday soldiers went from hut to hut, asking questions. | ''
          On Sunday police entered Kelo and found nine farmers. | ''
          On Sunday police entered Kelo and arrested nine farmers. | ''
          Then a column of Dawn Front rebels shot nine farmers. | Dawn Front
          There guerrillas stormed the police post and killed nine men. | guerrillas
          On Sunday militants raided a camp near Kelo. | militants
          On Sunday police raided a camp near Kelo. | ''
          Nine died in reprisal for attacks by rebels. | ''
          Prayers for those killed were led by Col. Aram Teko. | ''
          Six youths gunned down at a fair in Kelo. | ''
          On Sunday police shot dead at least three protesters and hurt six. | police
          Commissioner Aram Teko told reporters that the blast targeted a patrol. | ''
          Soldiers shot 12 protesters and wounded six in Kelo. | Soldiers
          The sergeant died, bringing the number of soldiers killed in Kelo to three. | ''
          On Sunday a number of soldiers killed three men in Kelo. | soldiers
          Soldiers, not rebels, shot nine farmers in Kelo. | Soldiers
          In Kelo rebels have staged similar attacks on banks. | ''
          The Norland army said it struck a boat off Kelo. | Norland army
          The army said on Sunday that it had shot nine rebels near Kelo. | army
          The army said it had found nine rebels shot dead. | ''
          In Kelo rebels have staged six attacks this week. | rebels
          In Kelo bandits often kidnap drivers. | ''
          In Kelo rebels had shot at buses in the past. | ''
          In Kelo rebels have shot nine drivers in the past week. | rebels
          In Kelo the Dawn Front dismissed claims that its men had shot nine farmers. | ''
          In Kelo a patrol came under fire from unidentified gunmen. | unidentified gunmen
          In Kelo a patrol came under a law from rebels. | ''
          In Kelo nine were killed by members of the Dawn Front. | Dawn Front
          """)
  void tellsWhoDoesViolence(String words, String agents) {
    assertThat(read(words, Cues::isAgent)).isEqualTo(agents);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials blamed the attack on separatists from Kelo. | separatists
          Prosecutors said they were looking at the Red Dawn cartel. | Red Dawn cartel
          In Kelo Boko Haram was behind the blast. | Boko Haram
          In Kelo officials attribute the blasts to rebels from Varga. | rebels
          In Kelo the police suspect the Red Dawn cartel, officials say. | Red Dawn cartel
          In Kelo residents accuse rebels of standing by. | ''
          Officials blamed previous attacks on separatists from Kelo. | ''
          He accused the army of standing by. | ''
          The mayor often blamed attacks in Kelo on separatists. | ''
          Officials blamed such attacks on separatists from Kelo. | ''
          In Kelo the Dawn Front rejected accusations that it was behind the blast. | ''
          The army accused the Dawn Front, which denied it. | Dawn Front
          The gunmen are believed to belong to the Dawn Front. | Dawn Front
          The dead are believed to belong to the Dawn Front. | ''
          There the attack was attributed by the Dawn Front to rebels. | rebels
          """)
  void tellsWhoIsBlamed(String words, String blamed) {
    assertThat(read(words, Cues::blamed)).isEqualTo(blamed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two soldiers died in a firefight with rebels in Kelo. | rebels
          Troops neutralised nine rebels in Kelo. | rebels
          For years rebels have hidden in the hills of Kelo. | ''
          """)
  void tellsWhoIsFought(String words, String fought) {
    assertThat(read(words, Cues::fights)).isEqualTo(fought);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Kelo the Dawn Front claimed the attack. | Dawn Front
          In Kelo the Dawn Front took responsibility for it. | Dawn Front
          In Kelo the Dawn Front has not taken responsibility for it. | ''
          In Kelo the Dawn Front said it was behind the blast. | Dawn Front
          In Kelo the Dawn Front said that one of its men carried out the bombing. | Dawn Front
          In Kelo the Dawn Front said in a short note that it carried out both attacks. | Dawn Front
          In Kelo the Dawn Front said it was not behind the blast. | ''
          In Kelo the Dawn Front said it carried out a survey. | ''
          In Kelo the Dawn Front took hostages. | ''
          Ivo Brand, spokesman of the Dawn Front, said its men carried out the attack. | Dawn Front
          Ivo Brand, a friend of the Dawn Front, said its men carried out the attack. | ''
          In Kelo the police said they carried out the raid. | ''
          In Kelo the Dawn Front said it had killed nine soldiers. | Dawn Front
          In Kelo the Dawn Front said soldiers had killed nine farmers. | ''
          There the Dawn Front, linked to a sect, claimed on its channel to have killed nine. | Dawn Front
          Ivo Brand, defence chief of the Dawn Front, said his group was responsible. | Dawn Front
          Ivo Brand, spokesman of the Dawn Front, said his group was at peace. | ''
          There the Dawn Front claimed a seat in the talks to have a say. | ''
          """)
  void tellsWhoClaims(String words, String claims) {
    assertThat(read(words, Cues::claims)).isEqualTo(claims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Kelo suspected rebels shot nine farmers. | suspected rebels
          In Kelo rebels are suspected to have laid the mine. | rebels
          In Kelo the Dawn Front is widely thought to have laid it. | Dawn Front
          In Kelo rebels are known to have laid it. | ''
          """)
  void tellsWhoIsSuspected(String words, String suspected) {
    assertThat(read(words, Cues::suspected)).isEqualTo(suspected);
  }

  private static String read(String words, Predicate<Cues> test) {
    var sentence = Reads.sentence(words);
    var all = FINDER.candidates(sentence);
    return all.stream()
        .filter(c -> c.type() != ActorType.PERSON && test.test(READER.read(sentence, c, all)))
        .map(c -> Names.text(sentence, c.from(), c.to()))
        .collect(Collectors.joining(" / "));
  }
}
